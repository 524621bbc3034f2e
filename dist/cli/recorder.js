"use strict";
exports.id = 7713;
exports.ids = [7713];
exports.modules = {

/***/ 13287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tooDeep),
/* harmony export */   M: () => (/* binding */ maxDepth)
/* harmony export */ });
/** Levels of arrays and objects that a record may nest; deeper ones would exhaust the stack of whoever walks them. */
const maxDepth = 512;
/** Whether the text of a value could nest deeper than `maxDepth`: each level takes two characters. */
function tooDeep(value, size) {
    return size > 2 * maxDepth && deeperThan(value, maxDepth);
}
function deeperThan(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    if (Array.isArray(value)) {
        for (const item of value)
            if (typeof item === 'object' && deeperThan(item, levels - 1))
                return true;
        return false;
    }
    for (const key in value) {
        const item = value[key];
        if (typeof item === 'object' && deeperThan(item, levels - 1))
            return true;
    }
    return false;
}


/***/ }),

/***/ 33714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ isSign),
/* harmony export */   Xe: () => (/* binding */ isDigitOrPoint),
/* harmony export */   Yf: () => (/* binding */ isE),
/* harmony export */   fX: () => (/* binding */ isOfNumber),
/* harmony export */   rO: () => (/* binding */ beforeNumber),
/* harmony export */   yf: () => (/* binding */ farthest),
/* harmony export */   yp: () => (/* binding */ isDigit)
/* harmony export */ });
/** Characters of numbers in JSON text, by their codes, which are those of its bytes. */
/** One of `0123456789`. */
function isDigit(code) {
    return code <= 57 && code >= 48;
}
/** One of `0123456789.` */
function isDigitOrPoint(code) {
    return code <= 57 && code >= 46 && code !== 47;
}
/** One of `eE`. */
function isE(code) {
    return (code | 32) === 101;
}
/** One of `+-`. */
function isSign(code) {
    return code === 43 || code === 45;
}
function isOfNumber(code) {
    return isDigitOrPoint(code) || isE(code) || isSign(code);
}
/** White space, a comma, a colon, an opening bracket. */
const beforeNumber = new Set([9, 10, 13, 32, 44, 58, 91]);
/** No more characters are looked at: what is longer may be a number, for all that a quick look can say in a time that does not grow with it. */
const farthest = 64;


/***/ }),

/***/ 93040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* unused harmony export mayBeRounded */
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19238);
/* harmony import */ var _depth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13287);
/* harmony import */ var _number_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33714);
/* harmony import */ var _walk_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47112);




/**
 * `JSON.parse`, but no number is rounded: one that no double holds is an `ExactNumber`. What nests deeper than `maxDepth` is
 * left as `JSON.parse` returns it; readers refuse such values. Throws a SyntaxError.
 */
function parseJson(text) {
    const value = JSON.parse(text);
    return mayBeRounded(text) ? (0,_walk_json_js__WEBPACK_IMPORTED_MODULE_2__/* .walkJson */ .g)(text, value, { number: restored }, _depth_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .M) : value;
}
/**
 * Whether a JSON text may hold a number that no double holds. A double holds fifteen digits, and every size up to e307; nearly
 * no text has more, so the look is a quick one: of a run of sixteen digits, at one character in sixteen.
 */
function mayBeRounded(text) {
    for (let at = 15; at < text.length; at += 16) {
        const code = text.charCodeAt(at);
        if ((0,_number_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigitOrPoint */ .Xe)(code) && isLongRun(text, at))
            return true;
    }
    return longExponent.test(text) && holdsLongExponent(text);
}
const longExponent = /\d[eE][+-]?\d{3}/;
/** Ids in hexadecimal look so too, but do not stand where a number stands. */
function holdsLongExponent(text) {
    for (const { index } of text.matchAll(/\d[eE][+-]?\d{3}/g))
        if (isNumber(text, index))
            return true;
    return false;
}
function isLongRun(text, at) {
    // Never beyond the ends: V8 compiles a loop anew that met the NaN which stands there.
    const [least, most] = [Math.max(at - 15, 0), Math.min(at + 15, text.length - 1)];
    let first = at;
    while (first > least && (0,_number_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigitOrPoint */ .Xe)(text.charCodeAt(first - 1)))
        first--;
    let last = at;
    while (last < most && (0,_number_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigitOrPoint */ .Xe)(text.charCodeAt(last + 1)))
        last++;
    return last - first >= 15 && isNumber(text, first);
}
/** Whether digits are those of a number, and do not stand inside of a string: by what is before them. */
function isNumber(text, at) {
    const least = Math.max(at - _number_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .farthest */ .yf, 0);
    let first = at;
    while (first > least && (0,_number_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfNumber */ .fX)(text.charCodeAt(first - 1)))
        first--;
    return first === least || _number_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .beforeNumber */ .rO.has(text.charCodeAt(first - 1));
}
/**
 * Where a key stands twice, the value next to the first may be that of the last, so only a number is replaced: the last
 * one to stand there is the right one.
 */
function restored(text, value) {
    if (typeof value !== 'number' && !(value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh))
        return value;
    const number = (0,_model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .exactNumber */ .rf)(text);
    if (number === undefined)
        throw new SyntaxError('an exponent of absurd length');
    return number;
}


/***/ }),

/***/ 47112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ walkJson)
/* harmony export */ });
/**
 * Walks a JSON text and its value side by side. The text is known to be JSON. Of equal keys the last one counts, as in
 * `JSON.parse`; what stands deeper than `levels` is passed over.
 */
function walkJson(text, value, visitor, levels) {
    return new Walker(text, visitor, levels).value(value);
}
class Walker {
    #text;
    #visitor;
    /** Levels that may still be entered. */
    #levels;
    #at = 0;
    constructor(text, visitor, levels) {
        this.#text = text;
        this.#visitor = visitor;
        this.#levels = levels;
    }
    value(value) {
        const first = this.#peek();
        if (first === '{' || first === '[')
            this.#container(first, value);
        else if (first === '"')
            this.#string();
        else
            return this.#scalar(value);
        return value;
    }
    #container(first, value) {
        if (typeof value === 'object' && value !== null)
            this.#visitor.container?.(value, this.#at);
        if (this.#levels === 0) {
            this.#pass();
            return;
        }
        this.#levels--;
        if (first === '{')
            this.#object(value);
        else
            this.#array(value);
        this.#levels++;
    }
    #object(value) {
        this.#at++;
        while (this.#peek() !== '}') {
            if (this.#peek() === ',')
                this.#at++;
            this.#peek();
            const start = this.#at;
            this.#string();
            const quoted = this.#text.slice(start, this.#at);
            this.#peek();
            this.#at++;
            const key = quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
            const known = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
            const seen = this.value(known);
            if (seen !== known)
                setMember(value, key, seen);
        }
        this.#at++;
    }
    #array(value) {
        this.#at++;
        for (let index = 0; this.#peek() !== ']'; index++) {
            if (this.#peek() === ',')
                this.#at++;
            const known = Array.isArray(value) ? value[index] : undefined;
            const seen = this.value(known);
            if (seen !== known)
                value[index] = seen;
        }
        this.#at++;
    }
    #string() {
        let end = this.#text.indexOf('"', this.#at + 1);
        while (isEscaped(this.#text, end))
            end = this.#text.indexOf('"', end + 1);
        this.#at = end + 1;
    }
    #scalar(value) {
        const start = this.#at;
        while (this.#at < this.#text.length && !isDelimiter(this.#text.charCodeAt(this.#at)))
            this.#at++;
        if (this.#visitor.number === undefined || value === undefined)
            return value;
        const code = this.#text.charCodeAt(start);
        return code === minus || (code >= 48 && code <= 57)
            ? this.#visitor.number(this.#text.slice(start, this.#at), value)
            : value;
    }
    /** To the end of an object or array that is not entered. */
    #pass() {
        let depth = 0;
        do {
            const first = this.#peek();
            if (first === '"') {
                this.#string();
                continue;
            }
            if (first === '{' || first === '[')
                depth++;
            else if (first === '}' || first === ']')
                depth--;
            this.#at++;
        } while (depth > 0);
    }
    /** The next character that is not white space; `#at` moves to it. */
    #peek() {
        while (this.#text.charCodeAt(this.#at) <= 32)
            this.#at++;
        return this.#text[this.#at];
    }
}
const minus = 45;
/** White space, `,`, `]` or `}`. */
function isDelimiter(code) {
    return code <= 32 || code === 44 || code === 93 || code === 125;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** `__proto__` is a member like any other. */
function setMember(object, key, value) {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
function isEscaped(text, quote) {
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === 92)
        backslashes++;
    return backslashes % 2 === 1;
}


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ decimalOf),
/* harmony export */   Nx: () => (/* binding */ decimalText),
/* harmony export */   YL: () => (/* binding */ compareDecimals),
/* harmony export */   iw: () => (/* binding */ isMultipleOf),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
const literal = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
/** The decimal that a text names, as JSON and YAML write numbers; undefined for any other text, or an exponent of absurd length. */
function decimalOf(text) {
    const [, sign, whole = '', fraction = '', exponent = '0'] = literal.exec(text) ?? [];
    if (sign === undefined || whole.length + fraction.length === 0 || exponent.length > maxExponent)
        return undefined;
    const all = whole + fraction;
    const start = leadingZeros(all);
    const digits = all.slice(start, endOfDigits(all));
    if (digits === '')
        return zero;
    return { negative: sign === '-', digits, point: BigInt(exponent) + BigInt(whole.length - start) };
}
/** Digits of an exponent: more than any value needs, few enough to add up at no cost. */
const maxExponent = 1_000;
const zero = { negative: false, digits: '', point: 0n };
/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
function compareDecimals(a, b) {
    const [signA, signB] = [signOf(a), signOf(b)];
    if (signA !== signB)
        return signA - signB;
    if (a.point !== b.point)
        return a.point > b.point ? signA : -signA;
    return a.digits === b.digits ? 0 : a.digits > b.digits ? signA : -signA;
}
/** Digits that are divided: more than any value needs, few enough to take no time. */
const maxDivided = 20_000;
/** Whether `a` is a whole number of times `b`; nothing is a multiple of zero. Throws a RangeError beyond 20,000 digits. */
function isMultipleOf(a, b) {
    if (b.digits === '')
        return false;
    if (a.digits === '')
        return true;
    if (a.digits.length > maxDivided || b.digits.length > maxDivided)
        throw new RangeError('too many digits to divide');
    const [units, step] = [BigInt(a.digits), BigInt(b.digits)];
    const shift = a.point - BigInt(a.digits.length) - (b.point - BigInt(b.digits.length));
    // `units` does not end in zero, so nothing that does divides it.
    return shift < 0n ? false : (units * power(10n % step, shift, step)) % step === 0n;
}
/** Whether the decimal is a whole number. */
function isWhole({ digits, point }) {
    return BigInt(digits.length) <= point;
}
/** The shortest exact text, laid out as ECMAScript lays out numbers: what RFC 8785 says of doubles, for every decimal. */
function decimalText({ negative, digits, point }) {
    if (digits === '')
        return '0';
    const sign = negative ? '-' : '';
    const length = digits.length;
    if (point > 21n || point <= -6n) {
        const exponent = point - 1n;
        const mantissa = length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`;
        return `${sign}${mantissa}e${exponent < 0n ? '' : '+'}${exponent}`;
    }
    const at = Number(point);
    if (at <= 0)
        return `${sign}0.${'0'.repeat(-at)}${digits}`;
    return sign + (length <= at ? digits.padEnd(at, '0') : `${digits.slice(0, at)}.${digits.slice(at)}`);
}
function signOf({ negative, digits }) {
    return digits === '' ? 0 : negative ? -1 : 1;
}
/** `base ** exponent % modulus` by squaring: the exponent may be anything that a trace can write. */
function power(base, exponent, modulus) {
    let result = 1n % modulus;
    for (let square = base, left = exponent; left > 0n; left >>= 1n) {
        if ((left & 1n) === 1n)
            result = (result * square) % modulus;
        square = (square * square) % modulus;
    }
    return result;
}
function leadingZeros(text) {
    let at = 0;
    while (text.charCodeAt(at) === zeroCode)
        at++;
    return at;
}
/** Behind the last digit that is not zero. A loop: an expression for it takes quadratic time. */
function endOfDigits(text) {
    let end = text.length;
    while (end > 0 && text.charCodeAt(end - 1) === zeroCode)
        end--;
    return end;
}
const zeroCode = 48;


/***/ }),

/***/ 19238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ nearestNumber),
/* harmony export */   FE: () => (/* binding */ isMultiple),
/* harmony export */   J6: () => (/* binding */ isWholeNumber),
/* harmony export */   S$: () => (/* binding */ compareNumbers),
/* harmony export */   fh: () => (/* binding */ ExactNumber),
/* harmony export */   rf: () => (/* binding */ exactNumber)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6726);

/**
 * A number of a trace or a policy that no double holds: an integer beyond 2^53, a long decimal, `1e400`. It stands wherever
 * a number can stand in a `JsonValue`. All other numbers are numbers of JavaScript, and mean the decimal that they print as.
 */
class ExactNumber {
    static #met = false;
    /** Whether there has been any, so that whoever walks values for their sake need not, in nearly every run. */
    static get met() {
        return ExactNumber.#met;
    }
    /** The number as its source wrote it, in the syntax of JSON. */
    text;
    /** The shortest exact text: equal for equal numbers. */
    canonical;
    /** Use `numberOf`, which makes one only where a double will not do. */
    constructor(text, canonical) {
        this.text = text;
        this.canonical = canonical;
        ExactNumber.#met = true;
    }
    toString() {
        return this.text;
    }
    /** `JSON.stringify` writes the digits; before Node.js 22 it can write them as a string only (`jsonText` writes the number). */
    toJSON() {
        return rawJson === undefined ? this.text : rawJson(this.text);
    }
}
const { rawJSON: rawJson } = JSON;
const ofJson = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** The number that a text names: a double where that is exact. Undefined for text that names no number. */
function exactNumber(text) {
    const decimal = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(text);
    if (decimal === undefined)
        return undefined;
    const canonical = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalText */ .Nx)(decimal);
    const number = Number(canonical);
    if (String(number) === canonical)
        return number;
    return new ExactNumber(ofJson.test(text) ? text : canonical, canonical);
}
/** The nearest double, for what needs no more: a time, a size. */
function nearestNumber(value) {
    return typeof value === 'number' ? value : Number(value.text);
}
/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`; no rounding. */
function compareNumbers(a, b) {
    return typeof a === 'number' && typeof b === 'number' ? a - b : (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimals */ .YL)(decimal(a), decimal(b));
}
/** Whether `a` is a whole number of times `b`, decided on decimals: 19.99 is a multiple of 0.01. */
function isMultiple(a, b) {
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b))
        return a % b === 0;
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .isMultipleOf */ .iw)(decimal(a), decimal(b));
}
function isWholeNumber(value) {
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhole */ .wP)(decimal(value));
}
function decimal(value) {
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(typeof value === 'number' ? String(value) : value.canonical);
}


/***/ }),

/***/ 98488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ requirePath)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);

/** Refuses what a program gave as a path and is none, by the name of the option. @throws {AssayError} `E_USAGE` */
function requirePath(value, option) {
    if (typeof value === 'string' && value !== '')
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W({
        code: 'E_USAGE',
        level: 'error',
        message: `\`${option}\` ${value === undefined ? 'is missing' : value === '' ? 'is empty' : 'is not a text'}.`,
        remedy: `Give the path of a file as \`${option}\`.`,
    });
}


/***/ }),

/***/ 67713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Recorder: () => (/* binding */ Recorder)
});

// UNUSED EXPORTS: endRun, withTrace

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/recorders/writing/trace-writer.js + 1 modules
var trace_writer = __webpack_require__(34382);
// EXTERNAL MODULE: ./lib/recorders/calls/call-log.js
var call_log = __webpack_require__(79926);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./lib/recorders/calls/run-context.js

/**
 * One storage per process, not per copy of this module: test runners load a recorder several times, and a run begun in
 * one copy must be seen by the others.
 */
const key = Symbol.for('assay.run-context.v1');
const holder = globalThis;
holder[key] ??= new external_node_async_hooks_.AsyncLocalStorage();
const storage = holder[key];
function run_context_currentRun() {
    return storage.getStore();
}
/** Runs `action`, and everything that it starts, as this run. */
function run_context_runAs(context, action) {
    return storage.run(context, action);
}

;// CONCATENATED MODULE: ./lib/recorders/calls/recorder.js




/**
 * Runs `agent` as one trace: every recorder that works inside it, also after awaits and in parallel with other traces,
 * writes under this id. When it ends, calls that still wait for a result are written without.
 */
async function withTrace(scope, agent) {
    const identity = typeof scope === 'string' ? { trace: scope } : scope;
    const context = { ...currentRun(), ...identity };
    try {
        return await runAs(context, agent);
    }
    finally {
        endRun(context);
    }
}
/** Writes what a run's calls still wait for. A run that a recorder was part of and that called no tool is said to have taken place. */
function endRun(context) {
    for (const [writer, logs] of logsByWriter) {
        const log = logs.get(logKey(context));
        if (log === undefined)
            continue;
        log.flush();
        if (log.calls === 0)
            log.start();
        logs.delete(logKey(context));
        if (logs.size === 0)
            logsByWriter.delete(writer);
    }
}
/** What every recorder holds: where its lines go, and under which trace. */
class Recorder {
    agent;
    #options;
    #writer;
    constructor(options = {}) {
        this.#options = options;
        this.agent = options.agent;
        this.#writer = options.writer;
    }
    /** The log of the run that the code executing now belongs to. */
    log() {
        const context = run_context_currentRun();
        const writer = context?.writer ?? this.#ownWriter();
        const { trace } = this.#options;
        const identity = context ?? { trace: (typeof trace === 'function' ? trace() : trace) ?? processTrace };
        return logOf(writer, identity);
    }
    #ownWriter() {
        this.#writer ??= sharedWriter(this.#options);
        return this.#writer;
    }
}
const processTrace = `run-${(0,external_node_crypto_.randomUUID)()}`;
const logsByWriter = new Map();
/** Logs kept per writer outside runs; idle ones beyond it are forgotten, which loses nothing. */
const maxLogs = 10_000;
function logOf(writer, identity) {
    let logs = logsByWriter.get(writer);
    if (logs === undefined) {
        logs = new Map();
        logsByWriter.set(writer, logs);
        writer.beforeClose(() => flushLogs(writer));
    }
    const key = logKey(identity);
    const known = logs.get(key);
    if (known !== undefined)
        return known;
    if (logs.size >= maxLogs)
        for (const [id, log] of logs)
            if (log.idle)
                logs.delete(id);
    const { trace, case: task, trial } = identity;
    const log = new call_log/* CallLog */.zj(writer, {
        trace,
        ...(task === undefined ? {} : { case: task }),
        ...(trial === undefined ? {} : { trial }),
    });
    logs.set(key, log);
    return log;
}
function logKey(identity) {
    return JSON.stringify([identity.trace, identity.case, identity.trial]);
}
function flushLogs(writer) {
    for (const log of logsByWriter.get(writer)?.values() ?? [])
        log.flush();
    logsByWriter.delete(writer);
}
/** Recorders of one process that name the same file with the same options share a writer, so that they share its logs. */
const sharedWriters = new Map();
function sharedWriter(options) {
    const file = options.file ?? process.env.ASSAY_TRACE_FILE ?? 'traces.jsonl';
    if (options.redact !== undefined)
        return new trace_writer.TraceWriter(file, options);
    const key = JSON.stringify([file, options.buffered, options.maxEventLength, options.strict]);
    const known = sharedWriters.get(key);
    if (known !== undefined)
        return known;
    const writer = new trace_writer.TraceWriter(file, options);
    sharedWriters.set(key, writer);
    return writer;
}
// Before the files themselves let go of what they keep back.
process.prependListener('exit', () => {
    for (const writer of [...logsByWriter.keys()])
        flushLogs(writer);
});


/***/ }),

/***/ 92880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ recordingIsOff)
/* harmony export */ });
/** Whether `ASSAY_RECORD` turns every recorder off: then wrapped things behave as if they were not wrapped. */
function recordingIsOff() {
    const value = process.env.ASSAY_RECORD;
    return value === '0' || value === 'false' || value === 'off';
}


/***/ }),

/***/ 34382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TraceWriter: () => (/* binding */ TraceWriter)
});

// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/json/parse-json.js
var parse_json = __webpack_require__(93040);
// EXTERNAL MODULE: ./lib/json/write-json.js
var write_json = __webpack_require__(80672);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/model/require-path.js
var require_path = __webpack_require__(98488);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/recorders/writing/line-file.js


/** Bytes kept back by a buffered file before they are written. */
const bufferLimit = 64 * 1024;
/**
 * A file that only grows, by whole lines.
 *
 * Unbuffered, each line is one `write(2)` on an O_APPEND descriptor: several processes may share the file, and a line
 * that was acknowledged survives a SIGKILL of its process (not a power cut: nothing is synced). The kernel may cut the
 * line of the very write that a kill interrupts, so opening ends a torn last line with a line feed.
 */
class LineFile {
    path;
    #fd;
    #buffered;
    /** A write failed: the next line must not be glued to what may be left of it. */
    #torn = false;
    #waiting = [];
    #waitingLength = 0;
    /** Throws the system's error if the file cannot be opened. */
    constructor(path, buffered) {
        this.path = path;
        this.#buffered = buffered;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        this.#fd = (0,external_node_fs_.openSync)(path, 'a+', 0o644);
        endTornLine(this.#fd);
        if (buffered)
            openFiles.add(this);
    }
    get closed() {
        return this.#fd === undefined;
    }
    /** `line` ends in a line feed and has no other. Throws the system's error. */
    append(line) {
        if (this.#buffered)
            this.#keepBack(line);
        else
            this.#write(line);
    }
    flush() {
        if (this.#waiting.length === 0)
            return;
        const text = this.#waiting.join('');
        this.#waiting = [];
        this.#waitingLength = 0;
        this.#write(text);
    }
    close() {
        if (this.#fd === undefined)
            return;
        try {
            this.flush();
        }
        finally {
            const fd = this.#fd;
            this.#fd = undefined;
            openFiles.delete(this);
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    #keepBack(line) {
        this.#waiting.push(line);
        this.#waitingLength += line.length;
        if (this.#waitingLength >= bufferLimit)
            this.flush();
    }
    #write(text) {
        const fd = this.#fd;
        const whole = this.#torn ? `\n${text}` : text;
        // Until all of it is written, what is in the file may be a part of a line.
        this.#torn = true;
        const written = (0,external_node_fs_.writeSync)(fd, whole);
        if (written !== Buffer.byteLength(whole)) {
            // Only a full disk or a signal writes less.
            let rest = Buffer.from(whole).subarray(written);
            while (rest.length > 0)
                rest = rest.subarray((0,external_node_fs_.writeSync)(fd, rest));
        }
        this.#torn = false;
    }
}
/** A blank line is harmless, so two processes that heal at once do no damage. */
function endTornLine(fd) {
    const stat = (0,external_node_fs_.fstatSync)(fd);
    if (!stat.isFile() || stat.size === 0)
        return;
    const last = Buffer.alloc(1);
    (0,external_node_fs_.readSync)(fd, last, 0, 1, stat.size - 1);
    if (last[0] !== 10)
        (0,external_node_fs_.writeSync)(fd, '\n');
}
const openFiles = new Set();
process.on('exit', () => {
    for (const file of openFiles) {
        try {
            file.close();
        }
        catch {
            // The process is exiting; there is nowhere left to report it.
        }
    }
});

// EXTERNAL MODULE: ./lib/recorders/writing/plain-json.js
var plain_json = __webpack_require__(86039);
// EXTERNAL MODULE: ./lib/recorders/writing/recording-switch.js
var recording_switch = __webpack_require__(92880);
;// CONCATENATED MODULE: ./lib/recorders/writing/trace-writer.js








const defaultMaxEventLength = 1024 * 1024;
/**
 * Appends events to a file of traces, one JSON line each. Folders are made; several writers and processes may share a file.
 *
 * By default a `write` that has returned is in the file, also if the process is killed next. Nothing here throws into the
 * agent, but a path that is none (`E_USAGE`): trouble is one process warning per writer (`W_RECORD_FAILED`). With `ASSAY_RECORD=0` nothing is written at all.
 */
class TraceWriter {
    path;
    #options;
    #maxLength;
    #file;
    #beforeClose;
    #closed = false;
    #warned = false;
    constructor(path, options = {}) {
        this.path = path;
        this.#options = options;
        this.#maxLength = options.maxEventLength ?? defaultMaxEventLength;
        if ((0,recording_switch/* recordingIsOff */.X)()) {
            this.#closed = true;
            this.#warned = true;
        }
        else {
            (0,require_path/* requirePath */.d)(path, 'file');
            this.#attempt(() => {
                this.#file = new LineFile(path, options.buffered ?? false);
            });
        }
    }
    /** Appends one event, as given. */
    write(event) {
        const file = this.#file;
        if (file === undefined) {
            if (this.#closed)
                this.#fail('E_RECORD_CLOSED', `an event came after ${this.path} was closed`);
            return;
        }
        const { redact } = this.#options;
        const shown = redact === undefined ? event : this.#redacted(redact, event);
        if (shown === undefined)
            return;
        // Written out, not through a closure: this is the hot path.
        try {
            file.append(`${lineOf(shown, this.#maxLength)}\n`);
        }
        catch (error) {
            this.#failed(error);
        }
    }
    /** Writes what a buffered writer keeps back. */
    flush() {
        this.#attempt(() => this.#file?.flush());
    }
    beforeClose(action) {
        this.#beforeClose = action;
    }
    /** Writes what is kept back and closes the file. Closing twice is nothing. */
    close() {
        this.#beforeClose?.();
        const file = this.#file;
        this.#file = undefined;
        this.#closed = true;
        this.#attempt(() => file?.close());
    }
    [Symbol.dispose]() {
        this.close();
    }
    async [Symbol.asyncDispose]() {
        this.close();
    }
    #redacted(redact, event) {
        try {
            return redact((0,parse_json/* parseJson */.q)((0,plain_json/* toJsonText */.jj)(event)));
        }
        catch (error) {
            this.#fail('E_RECORD_FAILED', `the redaction hook failed, so an event is not in ${this.path} (${nameOf(error)})`);
            return undefined;
        }
    }
    #attempt(action) {
        try {
            action();
        }
        catch (error) {
            this.#failed(error);
        }
    }
    #failed(error) {
        this.#fail('E_RECORD_FAILED', `${this.path} could not be written (${nameOf(error)})`);
    }
    #fail(code, message) {
        if (this.#options.strict === true && !(0,recording_switch/* recordingIsOff */.X)())
            throw new problem/* AssayError */.W({ code, level: 'error', message });
        if (this.#warned)
            return;
        this.#warned = true;
        process.emitWarning(`${message}. The agent goes on; its trace may be incomplete.`, {
            type: 'AssayWarning',
            code: 'W_RECORD_FAILED',
        });
    }
}
/** An event as a line, which names what had to be cut: whoever reads it must not take the rest for the whole. */
function lineOf(event, maxLength) {
    const whole = (0,plain_json/* boundedText */.LD)(event, maxLength);
    if (whole.cuts.length === 0)
        return whole.text;
    const room = Math.min(maxPathsLength, Math.floor(maxLength / 4));
    const { text, cuts } = (0,plain_json/* boundedText */.LD)(event, maxLength - room);
    const cut = (0,parse_json/* parseJson */.q)(text);
    const { truncated, ...known } = (0,json_fields/* isObject */.Gv)(cut) ? cut : identityOf(event);
    const paths = [...new Set([...(Array.isArray(truncated) ? truncated : []), ...cuts])];
    const isTooLong = paths.includes('') || JSON.stringify(paths).length > room;
    return (0,write_json/* writeJson */.G)({ ...known, truncated: isTooLong ? ['/args', '/result'] : paths });
}
/** UTF-16 units for the paths of what was cut. */
const maxPathsLength = 16_384;
/** Of an event that no cut makes short enough, whose call it is. */
function identityOf(event) {
    const { type, trace, id, tool, tool_name, name } = event;
    const known = [type, trace, id, tool ?? tool_name ?? name].map((each) => (0,plain_json/* toJsonValue */.xf)(each, maxName));
    return { type: known[0] ?? 'tool_call', trace: known[1] ?? null, id: known[2] ?? null, tool: known[3] ?? null };
}
/** UTF-16 units of a name that is kept of an event of which nothing else is. */
const maxName = 1024;
/** The system's code, or the kind of error: a message could hold a value of the agent. */
function nameOf(error) {
    if (!(error instanceof Error))
        return 'not an Error';
    return error.code ?? error.name;
}


/***/ })

};

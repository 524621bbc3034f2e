"use strict";
exports.id = 9651;
exports.ids = [9651];
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

/***/ 41278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   UF: () => (/* binding */ idFinder),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   al: () => (/* binding */ nonEmptyText),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gz: () => (/* binding */ firstId),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19238);

/** Reads of values whose shape nobody promised: each gives `undefined` (or an empty list) for anything but what its name says. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh);
}
function isList(value) {
    return Array.isArray(value);
}
function objectOf(value) {
    return isObject(value) ? value : undefined;
}
/** The objects of a list. */
function objectsOf(value) {
    return Array.isArray(value) ? value.filter(isObject) : [];
}
function stringOf(value) {
    return typeof value === 'string' ? value : undefined;
}
/** The double nearest to a number, which is enough for times, sizes and costs; undefined for a number beyond all doubles. */
function numberOf(value) {
    const number = value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh ? (0,_model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestNumber */ .CW)(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
/** A string as it is, a number as its digits: ids come as both. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh ? String(value) : undefined;
}
/** A text that says something, or a number as text: a name, an id, a message. The empty string names nothing, `0` does. */
function nonEmptyText(value) {
    return textOf(value) || undefined;
}
/** The first of `keys` that names something. */
function firstId(record, keys) {
    for (const key of keys) {
        const id = nonEmptyText(record[key]);
        if (id !== undefined)
            return id;
    }
    return undefined;
}
/** `firstId` for many keys: most records have none of them, which their own few keys show several times faster. */
function idFinder(keys) {
    const names = new Set(keys);
    return (record) => {
        for (const key of Object.keys(record))
            if (names.has(key))
                return firstId(record, keys);
        return undefined;
    };
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

/***/ 29651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  teeMcpServer: () => (/* binding */ teeMcpServer)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/json/parse-json.js
var parse_json = __webpack_require__(93040);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
;// CONCATENATED MODULE: ./lib/recorders/calls/quietly.js

let warned = false;
/**
 * Runs what must not disturb the agent. A strict recorder's error passes; anything else is our own mistake about a shape,
 * reported once per process without its message, which could hold a value of the agent.
 */
function quietly(action) {
    try {
        action();
    }
    catch (error) {
        if (error instanceof problem/* AssayError */.W)
            throw error;
        if (warned)
            return;
        warned = true;
        const kind = error instanceof Error ? error.name : typeof error;
        process.emitWarning(`A recorder did not understand what it saw (${kind}); the trace may be incomplete.`, {
            type: 'AssayWarning',
            code: 'W_RECORD_FAILED',
        });
    }
}

// EXTERNAL MODULE: ./lib/recorders/writing/recording-switch.js
var recording_switch = __webpack_require__(92880);
// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/wire/mcp/mcp-connection.js + 2 modules
var mcp_connection = __webpack_require__(97659);
// EXTERNAL MODULE: ./lib/recorders/clients/shape.js
var shape = __webpack_require__(86525);
;// CONCATENATED MODULE: ./lib/recorders/clients/mcp-messages.js



/** Records the tool calls in the JSON-RPC messages of one MCP connection. */
class McpMessages {
    #recorder;
    #connection = new mcp_connection/* McpConnection */.d();
    /** Calls without a response, by the id that the connection gave them: those on the wire repeat. */
    #open = new Map();
    constructor(recorder) {
        this.#recorder = recorder;
    }
    /** A message, or a batch of them, that this side sent to or received from the other. */
    see(message, direction) {
        const messages = Array.isArray(message) ? message : [message];
        for (const one of messages.map(shape/* jsonOf */.o_))
            if ((0,json_fields/* isObject */.Gv)(one))
                this.#see(one, direction);
    }
    /** What passed cannot be known: a call without a name is none that a policy allows, and whoever reads the line says so. */
    unseen(what) {
        this.#recorder
            .log()
            .request({ tool: '' })
            .settle({ error: `not recorded: ${what}`, phase: 'requested' });
    }
    #see(message, direction) {
        const from = direction === 'sent' ? 'client' : 'server';
        for (const { event } of this.#connection.see({ message, from }, '')) {
            if (event.type === 'result') {
                this.#open.get(event.result.id)?.settle(event.result);
                this.#open.delete(event.result.id);
            }
            else if (event.type === 'call') {
                const { id, tool, args } = event.call;
                const { agent } = this.#recorder;
                const call = this.#recorder.log().request({ id: String(message.id), tool, args, agent });
                if (id !== undefined)
                    this.#open.set(id, call);
            }
            else if (event.type === 'nameless')
                this.#recorder.log().request({ tool: '' }, true);
        }
    }
}

;// CONCATENATED MODULE: ./lib/recorders/clients/mcp-tee.js







/** Bytes of one message that are looked at; a longer one leaves a line that says so. */
const maxMessageBytes = 64 * 1024 * 1024;
/**
 * Starts an MCP server and stands between it and its client: every byte passes as it is, the tool calls among the messages
 * are recorded. Resolves with the server's exit code (128 + signal if it was killed); signals are passed on.
 * @throws {AssayError} `E_RECORD_COMMAND` if the server cannot be started
 */
async function teeMcpServer(command, recorder, streams) {
    const [program = '', ...args] = command;
    const server = (0,external_node_child_process_.spawn)(program, args, { stdio: ['pipe', 'pipe', 'inherit'], shell: process.platform === 'win32' });
    const forward = (signal) => void server.kill(signal);
    for (const signal of passedOn)
        process.on(signal, forward);
    try {
        const ended = (0,external_node_events_.once)(server, 'close');
        await Promise.race([(0,external_node_events_.once)(server, 'spawn'), ended]);
        if (!(0,recording_switch/* recordingIsOff */.X)()) {
            const messages = new McpMessages(recorder);
            const unseen = () => messages.unseen(`a message of more than ${maxMessageBytes} bytes`);
            watchLines(streams.stdin, (message) => messages.see(message, 'sent'), unseen);
            watchLines(server.stdout, (message) => messages.see(message, 'received'), unseen);
        }
        // A server that stops reading reports that itself, by its exit code.
        server.stdin.on('error', () => { });
        streams.stdin.pipe(server.stdin);
        server.stdout.pipe(streams.stdout, { end: false });
        const [code, signal] = await ended;
        return code ?? 128 + (signal === 'SIGKILL' ? 9 : signal === 'SIGINT' ? 2 : 15);
    }
    catch (error) {
        throw new problem/* AssayError */.W({
            code: 'E_RECORD_COMMAND',
            level: 'error',
            message: `The MCP server could not be started (${error.code ?? 'unknown reason'}).`,
            remedy: 'Check the command after `--`; it must run as written.',
        });
    }
    finally {
        for (const signal of passedOn)
            process.off(signal, forward);
        streams.stdin.unpipe();
        streams.stdin.destroy();
        quietly(() => recorder.log().flush());
    }
}
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Calls `see` for each whole line that is JSON, `unseen` for each that is too long to be looked at. */
function watchLines(stream, see, unseen) {
    let parts = [];
    let size = 0;
    const end = () => {
        const [line, isTooLong] = [Buffer.concat(parts), size > maxMessageBytes];
        parts = [];
        size = 0;
        quietly(() => {
            const message = isTooLong ? undefined : parsed(line);
            if (message !== undefined)
                see(message);
            else if (isTooLong)
                unseen();
        });
    };
    const add = (bytes) => {
        size += bytes.length;
        if (size <= maxMessageBytes)
            parts.push(bytes);
        else
            parts = [];
    };
    stream.on('data', (chunk) => {
        let rest = chunk;
        for (let at = rest.indexOf(10); at >= 0; at = rest.indexOf(10)) {
            add(rest.subarray(0, at));
            end();
            rest = rest.subarray(at + 1);
        }
        if (rest.length > 0)
            add(Buffer.from(rest));
    });
    stream.on('end', end);
}
function parsed(line) {
    try {
        return (0,parse_json/* parseJson */.q)(line.toString('utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 86525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
/* unused harmony exports isShape, field, text, list */
function isShape(value) {
    return typeof value === 'object' && value !== null;
}
/** `value[name]`, of anything. */
function field(value, name) {
    return isShape(value) ? value[name] : undefined;
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
/**
 * A value of another library as if it had come over the wire. It is looked at with checks and copied before it is kept: what
 * is not JSON in it is named by the copy.
 */
function jsonOf(value) {
    return value;
}


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

/***/ 97659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ McpConnection)
});

// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
;// CONCATENATED MODULE: ./lib/wire/mcp/open-requests.js

/**
 * Finds the request that a response answers. JSON-RPC ids count from 0, `1` is not `"1"`, and each side of each connection
 * counts for itself, so that a server's request and a client's may be open under one id.
 */
class OpenRequests {
    /** Server \u2192 typed id \u2192 open requests of the connection, oldest first. */
    #open = new Map();
    /** Written ids of calls without a result, of all connections: no two may be equal, or a result would find the wrong call. */
    #unanswered = new Set();
    #tasks = new Map();
    /** Calls that wait for input, by the state that the client must send back; without one, by tool. */
    #suspended = new Map();
    /** Ids begin anew. What is open stays without a response. */
    newConnection(server) {
        this.#open.delete(server);
    }
    /** The id under which a call is written: its own, unless an unanswered call of an earlier connection has it. */
    callId(trace, id) {
        const own = String(id);
        let written = own;
        for (let round = 2; this.#unanswered.has(JSON.stringify([trace, written])); round++)
            written = `${own}#${round}`;
        this.#unanswered.add(JSON.stringify([trace, written]));
        return written;
    }
    add(side, id, request, server) {
        const key = typedId(id);
        const open = this.#open.get(server) ?? new Map();
        this.#open.set(server, open);
        const entries = open.get(key);
        if (entries)
            entries.push({ side, request });
        else
            open.set(key, [{ side, request }]);
    }
    /** Takes the request that this response answers; `from` is who answers. */
    take(from, response, server) {
        const key = typedId(response.id);
        const open = this.#open.get(server);
        const entries = open?.get(key) ?? [];
        const asker = from === undefined ? likelyAsker(response, entries) : from === 'client' ? 'server' : 'client';
        const at = entries.findIndex((entry) => entry.side === asker);
        const [entry] = at === -1 ? [] : entries.splice(at, 1);
        if (entries.length === 0)
            open?.delete(key);
        return entry?.request;
    }
    close(call) {
        this.#unanswered.delete(JSON.stringify([call.trace, call.id]));
    }
    /** The call goes on: as a task that is asked for later, or when the client sends what the server wants to know. */
    suspend(call, response) {
        const result = (0,json_fields/* isObject */.Gv)(response.result) ? response.result : {};
        const taskId = (0,json_fields/* nonEmptyText */.al)(((0,json_fields/* isObject */.Gv)(result.task) ? result.task.taskId : result.taskId) ?? null);
        if (taskId !== undefined)
            this.#tasks.set(keyAt(call.server, taskId), call);
        else
            this.#suspended.set(keyAt(call.server, stateKey(result.requestState, call.tool)), call);
    }
    /** The call that this `tools/call` takes up again. */
    continued(params, server) {
        if (params.inputResponses === undefined && params.requestState === undefined)
            return undefined;
        const key = keyAt(server, stateKey(params.requestState, (0,json_fields/* nonEmptyText */.al)(params.name) ?? ''));
        const call = this.#suspended.get(key);
        this.#suspended.delete(key);
        return call;
    }
    task(taskId, server) {
        const call = taskId === undefined ? undefined : this.#tasks.get(keyAt(server, taskId));
        return call && this.#unanswered.has(JSON.stringify([call.trace, call.id])) ? call : undefined;
    }
}
/** What servers name they name each for itself. */
function keyAt(server, key) {
    return server === undefined ? key : JSON.stringify([server, key]);
}
function typedId(id) {
    return (0,json_fields/* isObject */.Gv)(id) || Array.isArray(id) ? 'none' : `${typeof id} ${String(id)}`;
}
function stateKey(state, tool) {
    return typeof state === 'string' ? `state ${state}` : `tool ${tool}`;
}
/**
 * Who asked, where the record does not say who answers. What clients answer with (a sampled message, an elicited form, roots)
 * looks unlike a tool's result; an error could be either's, and then ends the inner, later request.
 */
function likelyAsker(response, entries) {
    const result = response.result;
    if (!(0,json_fields/* isObject */.Gv)(result))
        return entries.at(-1)?.side;
    const fromClient = 'role' in result || 'action' in result || 'roots' in result;
    const asker = fromClient ? 'server' : 'client';
    return entries.some((entry) => entry.side === asker) ? asker : entries.at(-1)?.side;
}

;// CONCATENATED MODULE: ./lib/wire/mcp/tool-outcome.js

/** The outcome in a JSON-RPC response to `tools/call`: a protocol error, or a result. Absent if it does not end the call. */
function outcomeOfResponse({ error, result }) {
    if (error)
        return { error };
    return (0,json_fields/* isObject */.Gv)(result) ? outcomeOfResult(result) : undefined;
}
/** A `CallToolResult`. Since 2026-07-28 other results exist, which end nothing: more input is needed, or a task goes on. */
function outcomeOfResult(result) {
    if (result.resultType !== undefined && result.resultType !== 'complete')
        return undefined;
    if (!('content' in result) && !('structuredContent' in result) && !('isError' in result)) {
        return 'task' in result ? undefined : { content: result };
    }
    // The structured result is the value; the words of a failure are in the text next to it.
    const content = result.structuredContent ?? result.content ?? null;
    return { content, error: result.isError === true && (wordsIn(result.content) ?? true) };
}
function wordsIn(content) {
    return (0,json_fields/* objectsOf */.iZ)(content).some((part) => typeof part.text === 'string') ? content : undefined;
}

;// CONCATENATED MODULE: ./lib/wire/mcp/mcp-connection.js



/** What only servers ask for; everything else is asked by clients. */
const serverMethod = /^(sampling|elicitation|roots)\//;
/**
 * Reads the JSON-RPC messages of one MCP connection, or of one with each of several servers, into calls and results (modelcontextprotocol.io, 2025-11-25 and
 * 2026-07-28). Every message gives an event: those that are about no call are skipped by reason.
 */
class McpConnection {
    #open = new OpenRequests();
    /** `trace`: of a call that this message is. */
    see(held, trace) {
        const { message } = held;
        if (typeof message.method !== 'string')
            return [this.#response(held, message, held.from, trace)];
        if (message.id === undefined)
            return skip(trace, 'JSON-RPC notification');
        if (typeof message.id === 'object')
            return skip(trace, 'JSON-RPC request whose id is neither text nor a number');
        return this.#request(held, message.method, message.id, trace);
    }
    #request(held, method, id, trace) {
        const { message, response } = held;
        const side = held.from ?? (serverMethod.test(method) ? 'server' : 'client');
        if (method === 'initialize')
            this.#open.newConnection(held.server);
        const { request, event } = method === 'tools/call' ? this.#call(held, id, trace) : other(method, message);
        this.#open.add(side, id, request, held.server);
        const asked = { trace, event };
        if (response === undefined)
            return [asked];
        return [asked, this.#response(held, { id, ...response }, side === 'client' ? 'server' : 'client', trace)];
    }
    #call({ message, server }, id, trace) {
        const params = (0,json_fields/* isObject */.Gv)(message.params) ? message.params : {};
        const continued = this.#open.continued(params, server);
        if (continued) {
            return { request: continued, event: { type: 'skip', reason: 'tools/call that continues an earlier one' } };
        }
        const tool = (0,json_fields/* nonEmptyText */.al)(params.name);
        if (tool === undefined)
            return { request: { kind: 'other' }, event: { type: 'nameless', from: message } };
        const request = { kind: 'call', trace, id: this.#open.callId(trace, id), tool, server };
        // MCP leaves `arguments` out when there are none: the message itself was recorded whole.
        const call = { id: request.id, tool, args: params.arguments ?? {}, server };
        return { request, event: { type: 'call', call, from: message } };
    }
    #response(held, response, from, trace) {
        const request = this.#open.take(from, response, held.server);
        const call = request?.kind === 'call' ? request : this.#open.task(request?.taskId, held.server);
        const outcome = call && (call === request ? outcomeOfResponse(response) : outcomeOfTask(response));
        if (call && outcome) {
            this.#open.close(call);
            const result = { id: call.id, ...outcome, durationMs: held.durationMs };
            return { trace: call.trace, event: { type: 'result', result, from: held.message } };
        }
        if (request?.kind === 'call')
            this.#open.suspend(request, response);
        const reason = call
            ? 'JSON-RPC response that does not end its call'
            : `JSON-RPC response ${request ? 'to another request' : 'without a request'}`;
        return { trace, event: { type: 'skip', reason } };
    }
}
function other(method, message) {
    const taskId = (0,json_fields/* isObject */.Gv)(message.params) ? (0,json_fields/* nonEmptyText */.al)(message.params.taskId) : undefined;
    const request = { kind: 'other', taskId: method.startsWith('tasks/') ? taskId : undefined };
    return { request, event: { type: 'skip', reason: 'JSON-RPC request other than tools/call' } };
}
/** `tasks/result` answers with the call's own result, `tasks/get` holds it once the task has ended. */
function outcomeOfTask(response) {
    if (!(0,json_fields/* isObject */.Gv)(response.result))
        return undefined;
    const inner = (0,json_fields/* isObject */.Gv)(response.result.result) ? response.result.result : response.result;
    return 'content' in inner || 'structuredContent' in inner
        ? outcomeOfResult({ ...inner, resultType: 'complete' })
        : undefined;
}
function skip(trace, reason) {
    return [{ trace, event: { type: 'skip', reason } }];
}


/***/ })

};

"use strict";
exports.id = 7537;
exports.ids = [7537];
exports.modules = {

/***/ 99859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the literal types of the flags. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 37537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordClaudeCodeCommand: () => (/* binding */ recordClaudeCodeCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93040);
/* harmony import */ var _model_exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69967);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99859);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83797);





const recordClaudeCodeCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .N)({
    name: 'record claude-code',
    usage: '[--file FILE]',
    about: 'A hook command for Claude Code: reads one hook event from standard input and records the tool call in it. Always exits 0 and prints nothing on standard output, so it never influences the agent.',
    flags: {
        file: {
            kind: 'text',
            value: 'FILE',
            does: 'Where the lines go. Default: ASSAY_TRACE_FILE, else traces/claude-code.jsonl.',
        },
    },
    examples: [
        {
            line: 'assay record claude-code --file traces/claude-code.jsonl',
            does: 'As the command of the hooks PostToolUse, PostToolUseFailure, PermissionDenied and SessionStart',
        },
    ],
    async run({ flags }, host) {
        const { TraceWriter } = await __webpack_require__.e(/* import() */ 4382).then(__webpack_require__.bind(__webpack_require__, 34382));
        const { recordHook } = await Promise.all(/* import() */[__webpack_require__.e(9926), __webpack_require__.e(4874)]).then(__webpack_require__.bind(__webpack_require__, 4874));
        const chunks = [];
        for await (const chunk of host.stdin)
            chunks.push(Buffer.from(chunk));
        const event = parsed(Buffer.concat(chunks).toString('utf8'));
        if (event === undefined) {
            const why = 'standard input is not the JSON of a hook event; nothing was recorded';
            await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M)(host.stderr, `assay record claude-code: ${why}.\n`);
            return _model_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.pass;
        }
        const file = flags.file ?? host.env.ASSAY_TRACE_FILE ?? 'traces/claude-code.jsonl';
        const writer = new TraceWriter((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, file));
        recordHook(event, writer, new Date());
        writer.close();
        return _model_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.pass;
    },
});
function parsed(text) {
    try {
        return (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

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


/***/ })

};

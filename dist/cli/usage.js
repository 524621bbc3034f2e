"use strict";
exports.id = 7539;
exports.ids = [7539];
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

/***/ 4908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments),
/* harmony export */   l: () => (/* binding */ parseJsonText)
/* harmony export */ });
/* harmony import */ var _depth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13287);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93040);


/**
 * JSON inside a string, as most sources write results; text that is not JSON or nests too deeply, and any other value,
 * as it is.
 */
function parseJsonText(value) {
    return typeof value === 'string' && mayBeJson(value) ? parse(value) : value;
}
/** Arguments that came as JSON in a string. Empty text is `{}`; text that is not JSON, or nests too deeply, stays as it is. */
function parseArguments(text) {
    return text.trim() === '' ? {} : parse(text);
}
function parse(text) {
    try {
        const value = (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
        return (0,_depth_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeep */ .D)(value, text.length) ? text : value;
    }
    catch {
        return text;
    }
}
const closing = { '{': '}', '[': ']', '"': '"' };
const scalar = /^(?:-?\d[\d.eE+-]*|true|false|null)$/;
/** Whether the ends of a text fit. Most results are prose, and a refused `JSON.parse` costs fifty times this look. */
function mayBeJson(text) {
    if (beginsProse(text.charCodeAt(0)))
        return false;
    const bare = text.trim();
    const close = closing[bare.charAt(0)];
    return close === undefined ? scalar.test(bare) : bare.endsWith(close);
}
/** A letter that no JSON begins with. */
function beginsProse(code) {
    const letter = code | 32;
    return letter >= 97 && letter <= 122 && code !== t && code !== f && code !== n;
}
const [t, f, n] = [116, 102, 110];


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

/***/ 16569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sameJson)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19238);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41278);


/** Whether two values say the same, in whatever order their members stand; it stops at the first difference. */
function sameJson(a, b) {
    if (a === b)
        return true;
    if (a instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return b instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh && a.canonical === b.canonical;
    if (Array.isArray(a))
        return Array.isArray(b) && a.length === b.length && a.every((item, at) => sameJson(item, b[at]));
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(a) || !(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(b))
        return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
}


/***/ }),

/***/ 78281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ usageOf),
/* harmony export */   m: () => (/* binding */ usageFrom)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19238);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41278);


/** Names under which the APIs, their SDKs and frameworks count what was sent. */
const inputs = [
    ...['input_tokens', 'prompt_tokens', 'inputTokens', 'promptTokens', 'promptTokenCount', 'prompt_token_count'],
    ...['input_token_count', 'request_tokens'],
];
const outputs = [
    ...['output_tokens', 'completion_tokens', 'outputTokens', 'completionTokens', 'candidatesTokenCount'],
    ...['candidates_token_count', 'output_token_count', 'response_tokens'],
];
const totals = ['total_tokens', 'totalTokens', 'totalTokenCount', 'total_token_count'];
/** Apart from the input: Anthropic, on its own and at Amazon. */
const cacheReads = ['cache_read_input_tokens', 'cacheReadInputTokens'];
const cacheWrites = ['cache_creation_input_tokens', 'cacheCreationInputTokens', 'cacheWriteInputTokens'];
/** Of the input. */
const cachedParts = [
    ...['cached_input_tokens', 'cachedInputTokens', 'cachedContentTokenCount', 'cached_content_token_count'],
    ...['cache_read_tokens', 'cached_tokens', 'cachedTokens'],
];
const details = [
    'input_tokens_details',
    'prompt_tokens_details',
    'input_token_details',
    'inputTokenDetails',
    'inputTokensDetails',
];
const cachedDetails = ['cached_tokens', 'cache_read', 'cacheReadTokens', 'cachedTokens'];
/** Apart from the output: Gemini. */
const thoughts = ['thoughtsTokenCount', 'thoughts_token_count'];
const toolPrompts = ['toolUsePromptTokenCount', 'tool_use_prompt_token_count', 'tool_token_count'];
const costs = ['total_cost_usd', 'cost_usd', 'costUsd', 'cost'];
/** Whose input leaves out what came from a cache. */
const leavesOutCache = new Set(['input_tokens', 'inputTokens']);
/** A usage record of any API: tokens, and US dollars where it says so. Undefined for what says neither. */
function usageOf(value) {
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return undefined;
    const input = nameOf(value, inputs);
    const besides = input === undefined || leavesOutCache.has(input);
    const read = besides ? first(value, cacheReads) : undefined;
    const detail = details.map((name) => value[name]).find(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv);
    return usageFrom({
        input: [input && value[input], read, besides ? first(value, cacheWrites) : undefined, first(value, toolPrompts)],
        output: [first(value, outputs), first(value, thoughts)],
        cached: read ?? first(value, cachedParts) ?? (detail && first(detail, cachedDetails)),
        total: first(value, totals),
        costUsd: first(value, costs),
    });
}
function usageFrom(sent) {
    const unclear = new Set();
    const tokens = tokensFrom(sent, () => unclear.add('tokens'));
    const costUsd = isSaid(sent.costUsd) ? costFrom(sent.costUsd) : undefined;
    const turns = amountOf(sent.turns);
    const durationMs = amountOf(sent.durationMs);
    if (isSaid(sent.costUsd) && costUsd === undefined)
        unclear.add('costUsd');
    if (turns === 'unclear')
        unclear.add('turns');
    if (durationMs === 'unclear')
        unclear.add('durationMs');
    const usage = {
        ...(tokens && { tokens }),
        ...(costUsd !== undefined && { costUsd }),
        ...(typeof turns === 'number' && { turns }),
        ...(typeof durationMs === 'number' && { durationMs }),
        ...(unclear.size > 0 && { unclear: [...unclear] }),
    };
    return Object.keys(usage).length === 0 ? undefined : usage;
}
function tokensFrom({ input = [], output = [], cached, total }, unclear) {
    const sum = (values) => {
        const amounts = values.map(amountOf).filter((amount) => amount !== undefined);
        if (amounts.includes('unclear'))
            unclear();
        const known = amounts.filter((amount) => amount !== 'unclear');
        return known.length === 0 ? undefined : known.reduce((all, amount) => all + amount, 0);
    };
    const [sent, answered, stated, fromCache] = [sum(input), sum(output), sum([total]), sum([cached])];
    const parts = sent === undefined && answered === undefined ? undefined : (sent ?? 0) + (answered ?? 0);
    if (stated === undefined && parts === undefined)
        return undefined;
    // What came from a cache and what was thought may or may not be in a total; what was sent and answered is.
    const least = (sum(input.slice(0, 1)) ?? 0) + (sum(output.slice(0, 1)) ?? 0);
    // A total that is less than its parts is none; without a total one part alone is not all.
    const isTotal = stated !== undefined && stated >= Math.max(sent ?? 0, answered ?? 0, least);
    if (stated !== undefined ? !isTotal : sent === undefined || answered === undefined)
        unclear();
    return {
        total: isTotal ? stated : (parts ?? 0),
        ...(sent !== undefined && { input: sent }),
        ...(answered !== undefined && { output: answered }),
        ...(fromCache !== undefined && sent !== undefined && { cached: Math.min(fromCache, sent) }),
    };
}
/** Undefined for what is not there; `unclear` for what cannot be an amount: negative, no number, beyond what is counted. */
function amountOf(value) {
    if (!isSaid(value))
        return undefined;
    return typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER ? value : 'unclear';
}
/** US dollars that nobody owes, and digits that no price has. */
const maxCost = 1e12;
const maxCostText = 64;
function costFrom(value) {
    const isNumber = typeof value === 'number' || (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh && value.text.length <= maxCostText);
    if (!isNumber)
        return undefined;
    const near = (0,_model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestNumber */ .CW)(value);
    return near >= 0 && near <= maxCost ? value : undefined;
}
function isSaid(value) {
    return value !== undefined && value !== null;
}
function nameOf(record, names) {
    return names.find((name) => isSaid(record[name]));
}
function first(record, names) {
    const name = nameOf(record, names);
    return name === undefined ? undefined : record[name];
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

/***/ 80672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   y: () => (/* binding */ holdsExact)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19238);

/** `JSON.stringify` on one line, with the digits of every `ExactNumber`. */
function writeJson(value) {
    return _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh.met && holdsExact(value) ? write(value) : JSON.stringify(value);
}
/** Whether an `ExactNumber` stands anywhere in a value. */
function holdsExact(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return true;
    if (value instanceof Map)
        return [...value.values()].some(holdsExact);
    return Array.isArray(value) ? value.some(holdsExact) : Object.values(value).some(holdsExact);
}
function write(value) {
    if (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return value.text;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((item) => write(item) ?? 'null').join(',')}]`;
    const members = [];
    for (const [key, member] of Object.entries(value)) {
        const text = write(member);
        if (text !== undefined)
            members.push(`${JSON.stringify(key)}:${text}`);
    }
    return `{${members.join(',')}}`;
}


/***/ }),

/***/ 12491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ areNear),
/* harmony export */   Q: () => (/* binding */ addDecimals)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6726);

/** Digits between the first of the larger and the last of the smaller number: more than any value needs. */
const maxDigits = 20000n;
/** The exact sum. Throws a RangeError where it would need more than 20,000 digits. */
function addDecimals(a, b) {
    if (a.digits === '')
        return b;
    if (b.digits === '')
        return a;
    const ends = [a, b].map(({ digits, point }) => point - BigInt(digits.length));
    const [endA, endB] = ends;
    const end = endA < endB ? endA : endB;
    const top = a.point > b.point ? a.point : b.point;
    if (top - end > maxDigits)
        throw new RangeError('too many digits to add');
    const units = unitsOf(a, endA - end) + unitsOf(b, endB - end);
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(`${units}e${end}`);
}
function unitsOf({ negative, digits }, shift) {
    const units = BigInt(digits) * 10n ** shift;
    return negative ? -units : units;
}
/** Whether two numbers differ by at most `tolerance`, which is not negative; no rounding. */
function areNear(a, b, tolerance) {
    const [left, right, apart] = [a, b, tolerance].map(decimalOfNumber);
    try {
        return ((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimals */ .YL)(left, addDecimals(right, apart)) <= 0 && (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimals */ .YL)(right, addDecimals(left, apart)) <= 0);
    }
    catch (error) {
        if (error instanceof RangeError)
            return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimals */ .YL)(left, right) === 0;
        throw error;
    }
}
function decimalOfNumber(value) {
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(typeof value === 'number' ? String(value) : value.canonical);
}


/***/ }),

/***/ 98589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ addTokens),
/* harmony export */   XA: () => (/* binding */ mapTokens)
/* harmony export */ });
/* unused harmony export tokenParts */
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91148);

const tokenParts = ['input', 'output', 'cached'];
/** Adds sums, part by part: what one of the two has only in total is left out of the parts. */
function addTokens(a, b) {
    return {
        total: (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .addUp */ .NM)(a.total, b.total),
        input: added(a.input, b.input),
        output: added(a.output, b.output),
        cached: added(a.cached, b.cached),
    };
}
function added(one, other) {
    return one === undefined ? other : (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .addUp */ .NM)(one, other ?? 0);
}
function mapTokens(tokens, map) {
    const parts = tokenParts.flatMap((part) => (tokens[part] === undefined ? [] : [[part, map(tokens[part])]]));
    return { total: map(tokens.total), ...Object.fromEntries(parts) };
}


/***/ }),

/***/ 91148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ sumText),
/* harmony export */   NM: () => (/* binding */ addUp),
/* harmony export */   Ty: () => (/* binding */ sumFromText),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   cI: () => (/* binding */ isNegative),
/* harmony export */   oi: () => (/* binding */ isAbove),
/* harmony export */   pO: () => (/* binding */ lessBy),
/* harmony export */   qA: () => (/* binding */ nearestSum)
/* harmony export */ });
/* harmony import */ var _add_decimals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12491);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6726);
/* harmony import */ var _exact_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19238);



function sumOf(value) {
    return Number.isSafeInteger(value) ? value : asDecimal(value);
}
/** Throws a RangeError for sums of absurd length. */
function addUp(a, b) {
    if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a + b))
        return a + b;
    return (0,_add_decimals_js__WEBPACK_IMPORTED_MODULE_0__/* .addDecimals */ .Q)(asDecimal(a), asDecimal(b));
}
function isAbove(sum, max) {
    if (typeof sum === 'number' && typeof max === 'number')
        return sum > max;
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .compareDecimals */ .YL)(asDecimal(sum), asDecimal(max)) > 0;
}
function isNegative(sum) {
    return typeof sum === 'number' ? sum < 0 : sum.negative && sum.digits !== '';
}
function asDecimal(value) {
    if (typeof value === 'number')
        return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(String(value));
    return value instanceof _exact_number_js__WEBPACK_IMPORTED_MODULE_2__/* .ExactNumber */ .fh ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(value.canonical) : value;
}
/** The sum as the shortest exact decimal. */
function sumText(sum) {
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalText */ .Nx)(asDecimal(sum));
}
function sumFromText(text) {
    const number = Number(text);
    return Number.isSafeInteger(number) && String(number) === text ? number : (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .Bc)(text);
}
/** The double nearest to a sum. */
function nearestSum(sum) {
    return typeof sum === 'number' ? sum : Number((0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalText */ .Nx)(sum));
}
function lessBy(sum, part) {
    return addUp(sum, typeof part === 'number' ? -part : { ...part, negative: !part.negative });
}


/***/ }),

/***/ 39114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isLater)
/* harmony export */ });
/** Whether one RFC 3339 time in UTC is later than another: as text where they have as many digits. */
function isLater(a, b) {
    return a.length === b.length ? a > b : Date.parse(a) > Date.parse(b);
}


/***/ }),

/***/ 17009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ leftOutFiles)
/* harmony export */ });
/**
 * Why files are not read that were found where traces are searched. Each reason begins with `file`, which reporters count in
 * place of records.
 */
const leftOutFiles = {
    excluded: 'file excluded by a pattern',
    otherEnding: 'file with another ending than .jsonl, .ndjson, .json, .traj, .eval, .gz, .zst or .parquet',
    dangling: 'file linked to nowhere',
    outside: 'file linked to a place outside of the workspace',
    linkedFolder: 'file linked to a folder, which is not searched',
    irregular: 'file that cannot be read to an end (pipe, socket or device)',
    hidden: 'file or folder that is hidden, or called node_modules',
    unknown: 'file of no known trace format',
    earlier: 'file of an agent that is older than the job, or than was asked for',
    closed: 'file or folder of an agent that cannot be searched',
    repeated: 'file of an agent whose session another file holds',
};


/***/ }),

/***/ 13463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ RunNumbers)
/* harmony export */ });
/** Runs of one block. */
const blockBits = 12;
const inBlock = (1 << blockBits) - 1;
/**
 * A whole number of each run, of 32 bits, by its index: millions of runs make no objects. In blocks of runs, so that nothing is
 * copied when there are more; a block takes a byte a run while that is enough, and nothing while all its numbers are zero.
 */
class RunNumbers {
    #blocks = [];
    of(run) {
        const block = this.#blockOf(run);
        return block === undefined ? 0 : block[run & inBlock];
    }
    set(run, number) {
        const block = this.#blockOf(run);
        if (block === undefined) {
            if (number !== 0)
                this.#begin(run, number);
            return;
        }
        block[run & inBlock] = number;
        if (block[run & inBlock] === number)
            return;
        // What did not fit left a remainder behind, and is written again.
        const wide = Int32Array.from(block);
        wide[run & inBlock] = number;
        this.#blocks[run >>> blockBits] = wide;
    }
    add(run, more) {
        this.set(run, this.of(run) + more);
    }
    /** Not read beyond the end: for that V8 throws away what it compiled of all callers. */
    #blockOf(run) {
        const place = run >>> blockBits;
        return place < this.#blocks.length ? this.#blocks[place] : undefined;
    }
    #begin(run, number) {
        const place = run >>> blockBits;
        while (this.#blocks.length <= place)
            this.#blocks.push(undefined);
        const Fitting = number === (number & 255) ? Uint8Array : Int32Array;
        const block = new Fitting(1 << blockBits);
        block[run & inBlock] = number;
        this.#blocks[place] = block;
    }
}


/***/ }),

/***/ 41523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ RunValues)
/* harmony export */ });
/** Runs of one block. */
const blockBits = 8;
const inBlock = (1 << blockBits) - 1;
/** What few runs have, or none, by the index of the run. Without the bound that a `Map` has: V8 gives it 16.7 million entries. */
class RunValues {
    #blocks = [];
    of(run) {
        const place = run >>> blockBits;
        return place < this.#blocks.length ? this.#blocks[place]?.[run & inBlock] : undefined;
    }
    set(run, value) {
        const place = run >>> blockBits;
        while (this.#blocks.length <= place)
            this.#blocks.push(undefined);
        const block = this.#blocks[place] ?? new Array(1 << blockBits).fill(undefined);
        block[run & inBlock] = value;
        this.#blocks[place] = block;
    }
}


/***/ }),

/***/ 37853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ SilentTurns)
/* harmony export */ });
/** What calls may say of the answer that asked for them. */
const facts = ['tokens', 'costUsd'];
/** Answers that are remembered: the calls of one stand next to each other. */
const maxRemembered = 64;
/** Whether all answers of a run that asked for calls say there what they used: one of their calls is enough. */
class SilentTurns {
    #of = { tokens: new Turns(), costUsd: new Turns() };
    call(turn, usage) {
        for (const fact of facts) {
            const isSaid = usage?.[fact] !== undefined || usage?.unclear?.includes(fact) === true;
            // Without its answer a call may be one of several, of which another says it; tokens without a price have none elsewhere.
            if (turn !== undefined)
                this.#of[fact].call(turn, isSaid);
            else if (usage?.tokens !== undefined && !isSaid)
                this.#of[fact].isOpen = true;
        }
    }
    /** Facts that some answers do not say. */
    get unsaid() {
        return facts.filter((fact) => this.#of[fact].isOpen || this.#of[fact].silent.size > 0);
    }
}
class Turns {
    silent = new Set();
    #heard = new Set();
    isOpen = false;
    #last;
    #lastSaid = false;
    call(turn, isSaid) {
        if (turn === this.#last && (this.#lastSaid || !isSaid))
            return;
        this.#last = turn;
        this.#lastSaid = isSaid || this.#heard.has(turn);
        if (!isSaid) {
            if (this.#lastSaid || this.isOpen)
                return;
            if (this.silent.size < maxRemembered)
                this.silent.add(turn);
            else
                this.isOpen = true;
            return;
        }
        this.silent.delete(turn);
        this.#heard.add(turn);
        if (this.#heard.size <= maxRemembered)
            return;
        for (const oldest of this.#heard) {
            this.#heard.delete(oldest);
            return;
        }
    }
}


/***/ }),

/***/ 81218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ usageFacts)
/* harmony export */ });
/** What a source may say of a run besides its calls. */
const usageFacts = ['turns', 'tokens', 'costUsd', 'durationMs'];


/***/ })

};

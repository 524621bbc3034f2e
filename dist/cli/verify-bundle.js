"use strict";
exports.id = 9608;
exports.ids = [9608];
exports.modules = {

/***/ 38771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ parseEventTime),
/* harmony export */   G5: () => (/* binding */ compareTimes),
/* harmony export */   dB: () => (/* binding */ formatEventTime),
/* harmony export */   yk: () => (/* binding */ isRfc3339)
/* harmony export */ });
/** RFC 3339 as we write it and as `strict` wants it. */
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;
const blank = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const number = (name, digits) => `${blank}*(?<${name}>\\d{${digits}})`;
const date = [`${blank}*(?<year>[+-]?\\d{1,4})`, number('month', '1,2'), number('day', '1,2')].join(`${blank}*-`);
const clock = ['hour', 'minute', 'second'].map((name) => number(name, '1,2')).join(`${blank}*:`);
const offset = `(?<sign>[+\\-\\u2212])(?<offsetHour>\\d\\d)(?::|${blank})*(?<offsetMinute>\\d\\d)`;
/** What the format's first verifier takes besides: a space for the T, single digits, blanks, signs, `UTC`, offsets without a colon. */
const relaxed = new RegExp(`^${date}[t ]${clock}(?:\\.(?<fraction>\\d+))?${blank}*(?:z|utc|${offset})${blank}*$`, 'i');
/** Reads the time of an event; undefined if it is none. Not `Date.parse`, which takes other forms and drops digits. */
function parseEventTime(text) {
    const parts = relaxed.exec(text)?.groups;
    if (!parts)
        return undefined;
    const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
    const [hour, minute, second] = [Number(parts.hour), Number(parts.minute), Number(parts.second)];
    const offset = Number(parts.offsetHour ?? 0) * 60 + Number(parts.offsetMinute ?? 0);
    if (hour > 23 || minute > 59 || second > 60 || Number(parts.offsetMinute ?? 0) > 59 || offset >= 1440)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        return undefined;
    const local = date.getTime() / 1000 + hour * 3600 + minute * 60 + Math.min(second, 59);
    const nanoseconds = Number((parts.fraction ?? '').padEnd(9, '0').slice(0, 9)) + (second === 60 ? 1e9 : 0);
    return { seconds: local - (parts.sign === '+' || parts.sign === undefined ? offset : -offset) * 60, nanoseconds };
}
function isRfc3339(text) {
    return rfc3339.test(text) && parseEventTime(text) !== undefined;
}
/** UTC with `Z` and the fewest of 0, 3, 6 or 9 fraction digits that lose nothing. */
function formatEventTime(time) {
    const leap = time.nanoseconds >= 1e9;
    // Years before 0 have six digits in ISO dates of JavaScript, and four in the format.
    const iso = new Date(time.seconds * 1000).toISOString().replace(/^-0*(?=\d{4})/, '-');
    const base = leap ? iso.replace(/\d\d\.\d+Z$/, '60') : iso.replace(/\.\d+Z$/, '');
    const nanoseconds = time.nanoseconds % 1e9;
    const digits = nanoseconds === 0 ? 0 : nanoseconds % 1e6 === 0 ? 3 : nanoseconds % 1e3 === 0 ? 6 : 9;
    return `${base}${digits === 0 ? '' : `.${String(nanoseconds).padStart(9, '0').slice(0, digits)}`}Z`;
}
function compareTimes(a, b) {
    return a.seconds - b.seconds || a.nanoseconds - b.nanoseconds;
}


/***/ }),

/***/ 83533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ contentHash),
/* harmony export */   L: () => (/* binding */ hashedText)
/* harmony export */ });
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57199);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76004);


/** `sha256:` + SHA-256 of the canonical form of the bound part; a null subject is an absent one. */
function contentHash(event) {
    return (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(hashedText(event, (0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(event.data)));
}
/** The bound part in canonical form, its keys already in order, around `data` that is canonical already. */
function hashedText(event, data) {
    const subject = event.subject === null || event.subject === undefined ? '' : `"subject":${quote(event.subject)},`;
    return `{"data":${data},"datacontenttype":${quote(event.datacontenttype)},"specversion":"1.0",${subject}"type":${quote(event.type)}}`;
}
function quote(text) {
    return JSON.stringify(text);
}


/***/ }),

/***/ 56675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ BundleFailure),
/* harmony export */   K: () => (/* binding */ classOf)
/* harmony export */ });
/** Thrown inside the verifier at the first check that fails. The message never holds text of the bundle. */
class BundleFailure extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'BundleFailure';
        this.code = code;
    }
}
/** The class is the first word of the code. */
function classOf(code) {
    if (code.startsWith('Limit'))
        return 'Limits';
    return /^(Integrity|Contract|Security|Strict)/.exec(code)[0];
}


/***/ }),

/***/ 50085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ maxStringLength),
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   ex: () => (/* binding */ maxObjectKeys)
/* harmony export */ });
const defaultLimits = {
    maxBundleBytes: 104_857_600,
    maxDecodeBytes: 1_073_741_824,
    maxManifestBytes: 10_485_760,
    maxEventsBytes: 524_288_000,
    maxEvents: 100_000,
    maxLineBytes: 1_048_576,
    maxPathLength: 256,
    maxJsonDepth: 64,
};
/** Fixed by the format: keys per object, and characters (code points) per decoded string. */
const maxObjectKeys = 10_000;
const maxStringLength = 1_048_576;


/***/ }),

/***/ 67852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ algorithms),
/* harmony export */   XY: () => (/* binding */ eventsName),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/** Written as is: the value of `root` holds a backslash and the letter n, not a newline. */
const algorithms = {
    canon: 'jcs-rfc8785',
    hash: 'sha256',
    root: 'sha256(concat(content_hash + "\\n"))',
};
const manifestName = 'manifest.json';
const eventsName = 'events.ndjson';


/***/ }),

/***/ 81660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findUnsafeNumber)
/* harmony export */ });
/* unused harmony export isSafeNumber */
/**
 * Whether other verifiers of the format read the same double from this number's shortest text.
 * The format's first verifier parses decimals with one rounding too many, and so can be one unit off in the last place;
 * a number is safe if that parse is exact: its digits as an integer, then one multiplication or division by a power of ten.
 */
function isSafeNumber(value) {
    if (Number.isInteger(value))
        return Math.abs(value) < 2 ** 53;
    const [digits, exponent] = decimal(Math.abs(value));
    if (digits.length > 15 || Math.abs(exponent) > 22)
        return exactStep(digits, exponent) === Math.abs(value);
    return true;
}
/** The shortest decimal that reads back as `value`, as its digits and a power of ten. */
function decimal(value) {
    const [mantissa, power] = value.toExponential().split('e');
    const [whole, fraction = ''] = mantissa.split('.');
    return [whole + fraction, Number(power) - fraction.length];
}
function exactStep(digits, exponent) {
    const integer = Number(BigInt(digits));
    return exponent < 0 ? integer / Number(`1e${-exponent}`) : integer * Number(`1e${exponent}`);
}
/** The first number in a JSON value that is not safe, or undefined. */
function findUnsafeNumber(value) {
    if (typeof value === 'number')
        return isSafeNumber(value) ? undefined : value;
    if (typeof value !== 'object' || value === null)
        return undefined;
    for (const member of Object.values(value)) {
        const found = findUnsafeNumber(member);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 30619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ scanJson)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56675);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50085);


/**
 * Reads one JSON text more strictly than `JSON.parse`: no key twice in an object (compared after decoding escapes), no lone
 * surrogate, no number beyond a double, at most `maxDepth` containers deep, 10,000 keys an object, 1,048,576 characters a
 * string. Returns the literals of the numbers at the paths asked for, because `1` and `1.0` differ to the format.
 *
 * Throws BundleFailure `ContractInvalidJson`, or `LimitJsonDepth`.
 */
function scanJson(text, maxDepth) {
    const scanner = new Scanner(text, maxDepth);
    const value = scanner.document();
    return { value, literals: scanner.literals };
}
// Sticky expressions do the lexing: one native match for each token, none of which can backtrack over more than itself.
const space = /[ \t\n\r]*/y;
const plain = /[^"\\\u0000-\u001f]*/y;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const escapes = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
class Scanner {
    text;
    maxDepth;
    literals = new Map();
    at = 0;
    constructor(text, maxDepth) {
        this.text = text;
        this.maxDepth = maxDepth;
    }
    document() {
        this.skipSpace();
        const value = this.value(0);
        this.skipSpace();
        if (this.at !== this.text.length)
            throw invalid('more than one JSON value');
        return value;
    }
    value(depth) {
        const next = this.text[this.at];
        if (next === '{' || next === '[') {
            if (depth >= this.maxDepth) {
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleFailure */ .B('LimitJsonDepth', `JSON nests deeper than ${this.maxDepth} levels`);
            }
            this.at++;
            return next === '{' ? this.object(depth + 1) : this.array(depth + 1);
        }
        if (next === '"')
            return this.string();
        if (next !== undefined && (next === '-' || (next >= '0' && next <= '9')))
            return Number(this.number());
        if (this.takes('true'))
            return true;
        if (this.takes('false'))
            return false;
        if (this.takes('null'))
            return null;
        throw invalid(next === undefined ? 'the JSON text ends early' : 'not a JSON value');
    }
    object(depth) {
        // A Map first, so that a key such as `__proto__` is a key; entries become own properties.
        const members = new Map();
        const literals = new Map();
        this.skipSpace();
        if (!this.takes('}')) {
            do {
                this.skipSpace();
                if (this.text[this.at] !== '"')
                    throw invalid('a key is missing');
                const key = this.string();
                if (members.has(key))
                    throw invalid('a key appears twice in one object');
                if (members.size >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxObjectKeys */ .ex)
                    throw invalid(`an object has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxObjectKeys */ .ex} keys`);
                this.skipSpace();
                this.expect(':');
                this.skipSpace();
                const start = this.at;
                const value = this.value(depth);
                if (typeof value === 'number')
                    literals.set(key, this.text.slice(start, this.at));
                members.set(key, value);
                this.skipSpace();
            } while (this.takes(','));
            this.expect('}');
        }
        const object = Object.fromEntries(members);
        if (literals.size > 0)
            this.literals.set(object, literals);
        return object;
    }
    array(depth) {
        const items = [];
        this.skipSpace();
        if (this.takes(']'))
            return items;
        do {
            this.skipSpace();
            items.push(this.value(depth));
            this.skipSpace();
        } while (this.takes(','));
        this.expect(']');
        return items;
    }
    string() {
        this.at++;
        let decoded = '';
        for (;;) {
            decoded += this.match(plain);
            const next = this.text[this.at++];
            if (next === '"')
                break;
            if (next !== '\\')
                throw invalid('a string is not closed, or holds a raw control character');
            decoded += this.escape();
        }
        if (!isWellFormed(decoded))
            throw invalid('a string holds a lone surrogate');
        if (decoded.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxStringLength */ .Eh && codePoints(decoded) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxStringLength */ .Eh) {
            throw invalid(`a string is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxStringLength */ .Eh} characters`);
        }
        return decoded;
    }
    escape() {
        const letter = this.text[this.at++];
        if (letter === 'u') {
            const digits = this.text.slice(this.at, this.at + 4);
            if (!/^[0-9a-fA-F]{4}$/.test(digits))
                throw invalid('an escape is not four hexadecimal digits');
            this.at += 4;
            return String.fromCharCode(Number.parseInt(digits, 16));
        }
        const decoded = letter === undefined ? undefined : escapes[letter];
        if (decoded === undefined)
            throw invalid('an unknown escape');
        return decoded;
    }
    number() {
        const literal = this.match(number);
        if (literal === '')
            throw invalid('not a number');
        if (!Number.isFinite(Number(literal)))
            throw invalid('a number beyond the range of a double');
        return literal;
    }
    match(expression) {
        expression.lastIndex = this.at;
        const found = expression.exec(this.text)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
    skipSpace() {
        this.match(space);
    }
    takes(token) {
        if (!this.text.startsWith(token, this.at))
            return false;
        this.at += token.length;
        return true;
    }
    expect(token) {
        if (!this.takes(token))
            throw invalid(`"${token}" expected`);
    }
}
function isWellFormed(text) {
    return !/\p{Surrogate}/u.test(text);
}
function codePoints(text) {
    let pairs = 0;
    for (let i = 0; i < text.length; i++)
        if ((text.charCodeAt(i) & 0xfc00) === 0xd800)
            pairs++;
    return text.length - pairs;
}
function invalid(what) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleFailure */ .B('ContractInvalidJson', `not strict JSON: ${what}`);
}


/***/ }),

/***/ 31117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8),
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57199);
/* harmony import */ var _format_event_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38771);
/* harmony import */ var _format_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56675);
/* harmony import */ var _format_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50085);
/* harmony import */ var _format_scan_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30619);
/* harmony import */ var _read_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21072);







const optional = ['traceparent', 'tracestate', 'assaypolicyid', 'assaysemanticdigest', 'assaydigestprofile'];
/** Reads one event line. Throws BundleFailure: `ContractInvalidJson`, `LimitJsonDepth`. */
function readEvent(line, limits) {
    const text = decodeUtf8(line);
    const shortcut = readCanonical(text, limits);
    const scanned = shortcut ?? (0,_format_scan_json_js__WEBPACK_IMPORTED_MODULE_5__/* .scanJson */ .E)(text, limits.maxJsonDepth);
    const fields = new _read_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .Fields */ .C(scanned.value, scanned);
    for (const key of optional)
        fields.optionalString(key);
    const time = fields.string('time');
    if (!(0,_format_event_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEventTime */ .F4)(time))
        throw new _format_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleFailure */ .B('ContractInvalidJson', '"time" is not a point in time');
    return {
        specversion: fields.string('specversion'),
        type: fields.string('type'),
        source: fields.string('source'),
        id: fields.string('id'),
        time,
        datacontenttype: fields.string('datacontenttype'),
        subject: fields.optionalString('subject'),
        assayrunid: fields.string('assayrunid'),
        assayseq: fields.unsigned('assayseq', 64),
        assayproducer: fields.string('assayproducer'),
        assayproducerversion: fields.string('assayproducerversion'),
        assaygit: fields.string('assaygit'),
        assaypii: fields.boolean('assaypii'),
        assaysecrets: fields.boolean('assaysecrets'),
        assaycontenthash: fields.optionalString('assaycontenthash'),
        data: fields.raw('data'),
        json: scanned.value,
        canonical: shortcut !== undefined,
    };
}
function decodeUtf8(bytes) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw new _format_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleFailure */ .B('ContractInvalidJson', 'not UTF-8');
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
/**
 * The quick way for lines as we write them: text that is its own canonical form repeats no key and prints its numbers in one
 * way only. What it does not prove (depth, key counts, surrogates) is checked; anything else is left to the strict scanner.
 */
function readCanonical(text, limits) {
    // Only a text that long can hold a string that is too long.
    if (text.length > _format_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .maxStringLength */ .Eh)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
        if ((0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value) !== text)
            return undefined;
    }
    catch {
        return undefined;
    }
    if (/\\ud[89a-f]/.test(text) || !isModest(value, limits.maxJsonDepth))
        return undefined;
    const seq = typeof value === 'object' && value !== null && value.assayseq;
    const literals = new Map(typeof seq === 'number' ? [[value, new Map([['assayseq', String(seq)]])]] : []);
    return { value, literals };
}
function isModest(value, depth) {
    if (typeof value !== 'object' || value === null)
        return true;
    const members = Object.values(value);
    if (depth <= 0 || (!Array.isArray(value) && members.length > _format_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .maxObjectKeys */ .ex))
        return false;
    return members.every((member) => isModest(member, depth - 1));
}


/***/ }),

/***/ 21072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _format_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56675);

/** Typed access to the members of a scanned JSON object. Every method throws BundleFailure `ContractInvalidJson`. */
class Fields {
    scanned;
    object;
    constructor(value, scanned) {
        this.scanned = scanned;
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw mistyped('an object is missing');
        this.object = value;
    }
    has(key) {
        return Object.hasOwn(this.object, key);
    }
    raw(key) {
        if (!this.has(key))
            throw mistyped(`"${key}" is missing`);
        return this.object[key];
    }
    string(key) {
        const value = this.raw(key);
        if (typeof value !== 'string')
            throw mistyped(`"${key}" is not a string`);
        return value;
    }
    /** A string, or undefined where the member is absent or null. */
    optionalString(key) {
        return this.has(key) && this.object[key] !== null ? this.string(key) : undefined;
    }
    boolean(key) {
        const value = this.raw(key);
        if (typeof value !== 'boolean')
            throw mistyped(`"${key}" is not true or false`);
        return value;
    }
    /** An unsigned integer of at most `bits` bits, written as an integer: `1.0`, `1e0` and `-0` are none. */
    unsigned(key, bits) {
        this.raw(key);
        const literal = this.scanned.literals.get(this.object)?.get(key);
        if (literal === undefined || !/^[0-9]+$/.test(literal) || BigInt(literal) >= 1n << BigInt(bits)) {
            throw mistyped(`"${key}" is not an unsigned integer`);
        }
        return Number(literal);
    }
    fields(key) {
        return new Fields(this.raw(key), this.scanned);
    }
    keys() {
        return Object.keys(this.object);
    }
}
function mistyped(what) {
    return new _format_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleFailure */ .B('ContractInvalidJson', what);
}


/***/ }),

/***/ 35083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ eventSuspicion),
/* harmony export */   h5: () => (/* binding */ eventKeys),
/* harmony export */   je: () => (/* binding */ manifestSuspicion)
/* harmony export */ });
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57199);
/* harmony import */ var _format_event_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38771);
/* harmony import */ var _format_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56675);
/* harmony import */ var _format_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67852);




const eventKeys = new Set([
    ...['specversion', 'type', 'source', 'id', 'time', 'datacontenttype', 'subject', 'traceparent', 'tracestate'],
    ...['assayrunid', 'assayseq', 'assayproducer', 'assayproducerversion', 'assaygit', 'assaypolicyid', 'assaypii'],
    ...['assaysecrets', 'assaycontenthash', 'assaysemanticdigest', 'assaydigestprofile', 'data'],
]);
const manifestKeys = new Set([
    ...['schema_version', 'bundle_id', 'producer', 'run_id', 'event_count', 'run_root', 'algorithms', 'files'],
]);
/** What the format accepts in a manifest and no honest writer makes. */
function manifestSuspicion(manifest) {
    if (hasUnknown(manifest.json, manifestKeys) || manifest.files.size > 1) {
        return new _format_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleFailure */ .B('StrictUnknownField', 'the manifest holds members that nothing checks');
    }
    if ((0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(manifest.algorithms) !== (0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(_format_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .algorithms */ .Rz)) {
        return new _format_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleFailure */ .B('StrictAlgorithms', 'the manifest names other algorithms than the ones that were checked');
    }
    if (manifest.files.get(_format_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsName */ .XY)?.path !== _format_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsName */ .XY) {
        return new _format_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleFailure */ .B('StrictUnknownField', `the manifest gives ${_format_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .eventsName */ .XY} another path`);
    }
    if (!manifest.canonical)
        return new _format_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleFailure */ .B('StrictNotCanonical', 'the manifest is not in canonical form');
    return undefined;
}
/** The same for an event. */
function eventSuspicion(event) {
    if (hasUnknown(event.json, eventKeys)) {
        return new _format_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleFailure */ .B('StrictUnknownField', 'an event holds members that no content hash binds');
    }
    if (!(0,_format_event_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isRfc3339 */ .yk)(event.time))
        return new _format_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleFailure */ .B('StrictTime', 'the time of an event is not RFC 3339');
    if (!event.canonical)
        return new _format_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleFailure */ .B('StrictNotCanonical', 'an event is not in canonical form');
    return undefined;
}
function hasUnknown(json, known) {
    return Object.keys(json).some((key) => !known.has(key));
}


/***/ }),

/***/ 59608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ verifyBundle)
});

// EXTERNAL MODULE: ./lib/canonical/digest.js
var digest = __webpack_require__(76004);
// EXTERNAL MODULE: ./lib/evidence/format/failure.js
var failure = __webpack_require__(56675);
// EXTERNAL MODULE: ./lib/evidence/format/limits.js
var format_limits = __webpack_require__(50085);
// EXTERNAL MODULE: ./lib/evidence/format/manifest.js
var format_manifest = __webpack_require__(67852);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/evidence/format/event.js
var format_event = __webpack_require__(83533);
// EXTERNAL MODULE: ./lib/evidence/format/safe-number.js
var safe_number = __webpack_require__(81660);
// EXTERNAL MODULE: ./lib/evidence/read/read-event.js
var read_event = __webpack_require__(31117);
;// CONCATENATED MODULE: ./lib/evidence/read/split-lines.js

/** Cuts bytes into lines as they come, holding at most one line. A line is handed on without its newline. */
class LineSplitter {
    maxLineBytes;
    line;
    pending = [];
    pendingBytes = 0;
    constructor(maxLineBytes, line) {
        this.maxLineBytes = maxLineBytes;
        this.line = line;
    }
    push(chunk) {
        let from = 0;
        for (;;) {
            const newline = chunk.indexOf(10, from);
            if (newline < 0)
                break;
            this.emit(chunk.subarray(from, newline));
            from = newline + 1;
        }
        if (from < chunk.length)
            this.keep(chunk.subarray(from));
    }
    /** The last line needs no newline. */
    end() {
        if (this.pendingBytes > 0)
            this.emit(new Uint8Array(0));
    }
    keep(bytes) {
        this.pendingBytes += bytes.length;
        this.check(this.pendingBytes);
        this.pending.push(Buffer.from(bytes));
    }
    emit(rest) {
        this.check(this.pendingBytes + rest.length);
        const line = this.pendingBytes === 0 ? rest : Buffer.concat([...this.pending, rest]);
        this.pending.length = 0;
        this.pendingBytes = 0;
        this.line(line);
    }
    check(length) {
        if (length > this.maxLineBytes) {
            throw new failure/* BundleFailure */.B('LimitLineBytes', `an event line is longer than ${this.maxLineBytes} bytes`);
        }
    }
}

// EXTERNAL MODULE: ./lib/evidence/read/suspect.js
var suspect = __webpack_require__(35083);
;// CONCATENATED MODULE: ./lib/evidence/read/check-events.js








/** The checks of `events.ndjson`: line by line, then of the whole. */
class EventsCheck {
    manifest;
    limits;
    options;
    count = 0;
    runRoot = '';
    suspicion;
    notes = [];
    file;
    fileHash = (0,external_node_crypto_.createHash)('sha256');
    rootHash = (0,external_node_crypto_.createHash)('sha256');
    lines;
    bytes = 0;
    source;
    unsafeNumbers = 0;
    constructor(manifest, size, limits, options) {
        this.manifest = manifest;
        this.limits = limits;
        this.options = options;
        const file = manifest.files.get(format_manifest/* eventsName */.XY);
        if (!file)
            throw new failure/* BundleFailure */.B('ContractMissingFile', `the manifest does not name ${format_manifest/* eventsName */.XY}`);
        if (size !== file.bytes)
            throw wrongSize();
        this.file = file;
        this.lines = new LineSplitter(limits.maxLineBytes, (line) => this.line(line));
    }
    push(chunk) {
        this.bytes += chunk.length;
        this.fileHash.update(chunk);
        this.lines.push(chunk);
    }
    end() {
        this.lines.end();
        const { manifest, file } = this;
        if (this.bytes !== file.bytes)
            throw wrongSize();
        const expected = file.sha256.startsWith('sha256:') ? file.sha256 : `sha256:${file.sha256}`;
        if (`sha256:${this.fileHash.digest('hex')}` !== expected) {
            throw new failure/* BundleFailure */.B('IntegrityManifestHash', `${format_manifest/* eventsName */.XY} is not what the manifest says`);
        }
        if (this.count === 0)
            throw new failure/* BundleFailure */.B('ContractInvalidEvent', 'the bundle has no event');
        if (this.count !== manifest.event_count) {
            throw new failure/* BundleFailure */.B('ContractSequenceGap', 'the number of events is not what the manifest says');
        }
        this.runRoot = `sha256:${this.rootHash.digest('hex')}`;
        if (this.runRoot !== manifest.run_root) {
            throw new failure/* BundleFailure */.B('IntegrityRunRootMismatch', 'the run root is not what the events give');
        }
        if (this.runRoot !== manifest.bundle_id) {
            throw new failure/* BundleFailure */.B('ContractBundleIdMismatch', 'the bundle id is not the run root');
        }
        if (this.unsafeNumbers > 0) {
            this.notes.push(`${this.unsafeNumbers} events hold a number that other verifiers may read differently`);
        }
    }
    line(bytes) {
        if (this.count === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
            throw new failure/* BundleFailure */.B('ContractInvalidJson', `${format_manifest/* eventsName */.XY} starts with a byte order mark`);
        }
        this.count++;
        if (this.count > this.limits.maxEvents) {
            throw new failure/* BundleFailure */.B('LimitTotalEvents', `the bundle has more than ${this.limits.maxEvents} events`);
        }
        const content = bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes;
        if (content.length === 0)
            throw this.invalid('the line is empty');
        const event = (0,read_event/* readEvent */.j)(content, this.limits);
        this.checkHash(event);
        this.checkPlace(event);
        this.checkNumbers(event, content);
        if (this.options.strict)
            this.suspicion ??= (0,suspect/* eventSuspicion */.YK)(event);
        this.options.onEvent?.(event, this.count);
    }
    checkHash(event) {
        if (event.specversion !== '1.0' || event.assaycontenthash === undefined) {
            throw new failure/* BundleFailure */.B('ContractSchemaVersion', `event line ${this.count}: no CloudEvents 1.0, or no content hash`);
        }
        const hash = (0,format_event/* contentHash */.A)(event);
        if (hash !== event.assaycontenthash) {
            throw new failure/* BundleFailure */.B('IntegrityEventHash', `event line ${this.count}: the content is not what its hash says`);
        }
        this.rootHash.update(`${hash}\n`);
    }
    checkPlace(event) {
        const expected = this.count - 1;
        if (event.assayseq !== expected) {
            const code = expected === 0 ? 'ContractSequenceStart' : 'ContractSequenceGap';
            throw new failure/* BundleFailure */.B(code, `event line ${this.count} is not number ${expected} of the sequence`);
        }
        if (event.assayrunid !== this.manifest.run_id) {
            throw new failure/* BundleFailure */.B('ContractRunIdMismatch', `event line ${this.count} belongs to another run`);
        }
        this.source ??= event.source;
        if (event.source !== this.source)
            throw this.invalid('the source differs from that of the events before');
        if (!event.source.includes(':') || event.source.startsWith(':'))
            throw this.invalid('the source is not a URI');
        if (event.assayrunid.includes(':'))
            throw this.invalid('the run id holds a colon');
        if (event.id !== `${event.assayrunid}:${event.assayseq}`)
            throw this.invalid('the id is not run id and number');
    }
    /** Only text with seventeen digits or points in a row, or an exponent, can hold a number worth the closer look. */
    checkNumbers(event, line) {
        if (!/[\d.]{16}|\d[eE][+-]?\d/.test(Buffer.from(line).toString('latin1')))
            return;
        if ((0,safe_number/* findUnsafeNumber */.x)(event.data) === undefined)
            return;
        this.suspicion ??= new failure/* BundleFailure */.B('StrictNumber', 'an event holds a number that others may read differently');
        this.unsafeNumbers++;
    }
    invalid(what) {
        return new failure/* BundleFailure */.B('ContractInvalidEvent', `event line ${this.count}: ${what}`);
    }
}
function wrongSize() {
    return new failure/* BundleFailure */.B('IntegrityFileSizeMismatch', `${format_manifest/* eventsName */.XY} has another size than the manifest says`);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/evidence/read/inflate-gzip.js


/** The gzip wrapper is damaged: its header, its deflate stream or its trailer. What that means depends on who was reading. */
class GzipDamage extends Error {
}
/** Input and output are handed over in these steps, so that damage is met as early or late as other readers meet it. */
const step = 32 * 1024;
/**
 * Decompresses the first gzip member of `bytes`, step by step, and checks its trailer at the end.
 * Returns the offset behind the member; what follows is not looked at. Throws GzipDamage.
 */
async function* inflateGzip(bytes) {
    const start = readHeader(bytes);
    const inflate = external_node_zlib_.createInflateRaw({
        chunkSize: step,
        // A stream that is cut short ends quietly, after all that it holds; the trailer is then missing.
        finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
    });
    const input = external_node_stream_.Readable.from(slices(bytes, start));
    input.pipe(inflate);
    let crc = 0;
    let length = 0;
    try {
        for await (const chunk of inflate) {
            crc = external_node_zlib_.crc32(chunk, crc);
            length = (length + chunk.length) % 2 ** 32;
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
            throw new GzipDamage('the deflate stream is damaged');
        }
        throw error;
    }
    finally {
        input.destroy();
        inflate.destroy();
    }
    return checkTrailer(bytes, start + inflate.bytesWritten, crc, length);
}
function* slices(bytes, start) {
    let from = start;
    while (from < bytes.length) {
        const to = from - (from % step) + step;
        yield bytes.subarray(from, to);
        from = to;
    }
}
/** RFC 1952 \u00a72.3; returns where the deflate stream starts. */
function readHeader(bytes) {
    const flags = bytes[3] ?? 0;
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8 || (flags & 0xe0) !== 0) {
        throw new GzipDamage('not a gzip file');
    }
    let at = 10;
    if (flags & 4)
        at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
    if (flags & 8)
        at = afterZero(bytes, at);
    if (flags & 16)
        at = afterZero(bytes, at);
    if (flags & 2) {
        const stored = (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
        if (stored !== (external_node_zlib_.crc32(bytes.subarray(0, at)) & 0xffff))
            throw new GzipDamage('the gzip header is damaged');
        at += 2;
    }
    if (at > bytes.length)
        throw new GzipDamage('the gzip header is cut short');
    return at;
}
function afterZero(bytes, from) {
    const zero = bytes.indexOf(0, from);
    if (zero < 0)
        throw new GzipDamage('the gzip header is cut short');
    return zero + 1;
}
function checkTrailer(bytes, at, crc, length) {
    if (at + 8 > bytes.length)
        throw new GzipDamage('the gzip stream is cut short');
    const trailer = new DataView(bytes.buffer, bytes.byteOffset + at, 8);
    if (trailer.getUint32(0, true) !== crc || trailer.getUint32(4, true) !== length) {
        throw new GzipDamage('the gzip trailer does not fit the content');
    }
    return at + 8;
}

// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __webpack_require__(57199);
// EXTERNAL MODULE: ./lib/evidence/format/scan-json.js
var scan_json = __webpack_require__(30619);
// EXTERNAL MODULE: ./lib/evidence/read/read-fields.js
var read_fields = __webpack_require__(21072);
;// CONCATENATED MODULE: ./lib/evidence/read/read-manifest.js





/** Throws BundleFailure: `ContractInvalidJson`, `LimitJsonDepth`, `ContractSchemaVersion`. */
function readManifest(bytes, limits) {
    const text = (0,read_event/* decodeUtf8 */._)(bytes);
    const scanned = (0,scan_json/* scanJson */.E)(text, limits.maxJsonDepth);
    const fields = new read_fields/* Fields */.C(scanned.value, scanned);
    const version = fields.unsigned('schema_version', 32);
    const read = {
        bundle_id: fields.string('bundle_id'),
        run_id: fields.string('run_id'),
        event_count: fields.unsigned('event_count', 64),
        run_root: fields.string('run_root'),
        producer: readProducer(fields.fields('producer')),
        algorithms: readAlgorithms(fields.fields('algorithms')),
        files: readFiles(fields.fields('files')),
        json: scanned.value,
        canonical: (0,canonical_json/* canonicalJson */.d)(scanned.value) === text,
    };
    if (version !== 1)
        throw new failure/* BundleFailure */.B('ContractSchemaVersion', 'the manifest has a schema version other than 1');
    return read;
}
function readProducer(fields) {
    const git = fields.optionalString('git');
    return { name: fields.string('name'), version: fields.string('version'), ...(git === undefined ? {} : { git }) };
}
function readAlgorithms(fields) {
    return { canon: fields.string('canon'), hash: fields.string('hash'), root: fields.string('root') };
}
function readFiles(files) {
    return new Map(files.keys().map((name) => {
        const entry = files.fields(name);
        return [
            name,
            { path: entry.string('path'), sha256: entry.string('sha256'), bytes: entry.unsigned('bytes', 64) },
        ];
    }));
}

;// CONCATENATED MODULE: ./lib/evidence/read/scan-tar.js

const block = 512;
/**
 * Splits the bytes of a tar archive into members as they come, in constant memory. Takes only what every tar reader reads
 * the same way: plain files with plain headers, and zeros behind the end. Extended headers, links, prefixes and unusual
 * sizes are refused, never interpreted, so that no other reader sees other bytes, or other names, than were verified.
 * Throws BundleFailure `IntegrityTar`.
 */
class TarScanner {
    /** What the next byte belongs to: distinguishes damage in a body from damage between bodies. */
    phase = 'header';
    #sink;
    #header = Buffer.alloc(block);
    #filled = 0;
    #remaining = 0;
    #padding = 0;
    #members = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    push(chunk) {
        let at = 0;
        while (at < chunk.length)
            at += this.#take(chunk.subarray(at));
    }
    /** The input has ended. An archive may end without its closing blocks, but not inside a header or its padding. */
    end() {
        if (this.phase === 'done')
            return;
        if (this.phase === 'body')
            this.#close();
        if (this.phase !== 'header' || this.#filled > 0)
            throw damaged('the archive is cut short');
        this.#finish();
    }
    #take(bytes) {
        if (this.phase === 'header')
            return this.#takeHeader(bytes);
        if (this.phase === 'done') {
            if (!isZero(bytes))
                throw damaged('bytes follow the end of the archive');
            return bytes.length;
        }
        if (this.phase === 'padding') {
            const taken = Math.min(bytes.length, this.#padding);
            this.#padding -= taken;
            if (this.#padding === 0)
                this.phase = 'header';
            return taken;
        }
        const taken = Math.min(bytes.length, this.#remaining);
        this.#sink.data(bytes.subarray(0, taken));
        this.#remaining -= taken;
        if (this.#remaining === 0)
            this.#close();
        return taken;
    }
    #takeHeader(bytes) {
        const taken = Math.min(bytes.length, block - this.#filled);
        this.#header.set(bytes.subarray(0, taken), this.#filled);
        this.#filled += taken;
        if (this.#filled === block) {
            this.#filled = 0;
            this.#readHeader();
        }
        return taken;
    }
    #readHeader() {
        const header = this.#header;
        if (isZero(header)) {
            this.#finish();
            return;
        }
        if (checksum(header) !== statedChecksum(header))
            throw damaged('the checksum of a header is wrong');
        refuseAmbiguous(header);
        const size = Number.parseInt(header.toString('latin1', 124, 135), 8);
        const path = untilZero(header.subarray(0, 100));
        this.#sink.open({ index: this.#members++, path, size, legible: isLegible(header) });
        this.phase = 'body';
        this.#remaining = size;
        this.#padding = (block - (size % block)) % block;
        if (size === 0)
            this.#close();
    }
    #close() {
        this.#sink.close();
        // A body that ended early leaves its padding owing, which `end` then reports.
        this.phase = this.#remaining > 0 || this.#padding > 0 ? 'padding' : 'header';
    }
    #finish() {
        this.phase = 'done';
        this.#sink.end();
    }
}
/** What readers of tar disagree about: each of these has let one archive verify here and unpack otherwise elsewhere. */
function refuseAmbiguous(header) {
    const type = header[156];
    if (type !== 0 && type !== 0x30)
        throw damaged('a member is not a plain file');
    if (!isZero(header.subarray(157, 257)) || !isZero(header.subarray(345))) {
        throw damaged('a header holds a link name or a prefix');
    }
    if (untilZero(header.subarray(0, 100)).at(-1) === 0x2f)
        throw damaged('the name of a member ends in a slash');
    // As POSIX writes it. Blanks, base 256 and separators are read differently, or not at all.
    if (!/^[0-7]{11}[\0 ]$/.test(header.toString('latin1', 124, 136))) {
        throw damaged('a size is not eleven octal digits');
    }
}
/** Mode, owner, group, time and device numbers: octal digits, nothing, or binary. */
function isLegible(header) {
    const fields = [
        [100, 8],
        [108, 8],
        [116, 8],
        [136, 12],
        [329, 8],
        [337, 8],
    ];
    return fields.every(([from, length]) => /^(?: *[0-7]*[\0 ]*|\x80.*)$/s.test(header.toString('latin1', from, from + length)));
}
function isZero(bytes) {
    // Not `every`: a gigabyte of zeros may follow the end of an archive.
    for (let i = 0; i < bytes.length; i++)
        if (bytes[i] !== 0)
            return false;
    return true;
}
function untilZero(field) {
    const zero = field.indexOf(0);
    return zero < 0 ? field : field.subarray(0, zero);
}
function checksum(header) {
    let sum = 8 * 0x20;
    for (let i = 0; i < block; i++)
        if (i < 148 || i >= 156)
            sum += header[i];
    return sum;
}
/** Octal digits; blanks may stand around them. */
function statedChecksum(header) {
    const text = untilZero(header.subarray(148, 156)).toString('latin1').trim();
    if (!/^[0-7]+$/.test(text))
        throw damaged('a checksum cannot be read');
    return Number.parseInt(text, 8);
}
function damaged(what) {
    return new failure/* BundleFailure */.B('IntegrityTar', what);
}

;// CONCATENATED MODULE: ./lib/evidence/read/verify-bundle.js









/**
 * Checks a bundle in the order that the format prescribes and reports the first failure; never throws for what a bundle holds.
 * Reads the compressed bytes whole (at most `maxBundleBytes`), the rest as a stream: memory is bounded whatever it unpacks to.
 */
async function verifyBundle(input, options = {}) {
    const limits = { ...format_limits/* defaultLimits */.MK, ...options.limits };
    let sha256;
    try {
        const bytes = await readAll(input, limits.maxBundleBytes);
        sha256 = (0,digest/* sha256Hex */.fg)(bytes);
        return { ok: true, sha256, ...(await new Verifier(limits, options).verify(bytes)) };
    }
    catch (error) {
        if (!(error instanceof failure/* BundleFailure */.B))
            throw error;
        const { code, message } = error;
        return { ok: false, class: (0,failure/* classOf */.K)(code), code, message, ...(sha256 === undefined ? {} : { sha256 }) };
    }
}
async function readAll(input, max) {
    const chunks = [];
    let length = 0;
    for await (const chunk of input instanceof Uint8Array ? [input] : input) {
        length += chunk.length;
        if (length > max)
            throw new failure/* BundleFailure */.B('LimitBundleBytes', `the bundle is larger than ${max} bytes`);
        chunks.push(chunk);
    }
    return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}
class Verifier {
    limits;
    options;
    tar = new TarScanner({
        open: (member) => this.open(member),
        data: (chunk) => this.data(chunk),
        close: () => this.close(),
        end: () => {
            if (!this.eventsDone)
                throw missingEvents();
        },
    });
    seen = new Set();
    manifestBytes = [];
    manifest;
    events;
    eventsDone = false;
    /** The first thing that only `strict` refuses; it is reported when everything else has passed. */
    suspicion;
    decoded = 0;
    constructor(limits, options) {
        this.limits = limits;
        this.options = options;
    }
    async verify(bytes) {
        const end = await this.unpack(bytes);
        if (!this.manifest || !this.events)
            throw missingEvents();
        // Other readers unpack a second gzip member too, and would see what nothing here has verified.
        if (end < bytes.length)
            throw new failure/* BundleFailure */.B('IntegrityGzip', 'bytes follow the gzip stream');
        const suspicion = this.suspicion ?? this.events.suspicion;
        if (this.options.strict && suspicion)
            throw suspicion;
        const { runRoot, count } = this.events;
        return { events: count, runRoot, manifest: this.manifest, notes: this.events.notes };
    }
    async unpack(bytes) {
        const chunks = inflateGzip(bytes);
        try {
            for (;;) {
                const step = await chunks.next();
                if (step.done) {
                    this.tar.end();
                    return step.value;
                }
                this.decoded += step.value.length;
                this.decode(step.value);
            }
        }
        catch (error) {
            throw error instanceof GzipDamage ? this.damage(error) : error;
        }
        finally {
            await chunks.return(0);
        }
    }
    /** Bytes within the limit are checked first; the limit is reported only if reading goes on beyond it. */
    decode(chunk) {
        const excess = this.decoded - this.limits.maxDecodeBytes;
        this.tar.push(excess > 0 ? chunk.subarray(0, chunk.length - excess) : chunk);
        if (excess > 0) {
            throw new failure/* BundleFailure */.B('LimitDecodeBytes', `the bundle unpacks to more than ${this.limits.maxDecodeBytes} bytes`);
        }
    }
    damage(error) {
        if (this.tar.phase === 'done')
            return new failure/* BundleFailure */.B('IntegrityGzip', error.message);
        return new failure/* BundleFailure */.B(this.tar.phase === 'body' ? 'IntegrityIo' : 'IntegrityTar', error.message);
    }
    open(member) {
        const { maxPathLength, maxManifestBytes, maxEventsBytes } = this.limits;
        if (member.path.length > maxPathLength) {
            throw new failure/* BundleFailure */.B('LimitPathLength', `a member's path is longer than ${maxPathLength} bytes`);
        }
        const name = Buffer.from(member.path).toString('latin1');
        if (member.size > (name === format_manifest/* manifestName */.vS ? maxManifestBytes : maxEventsBytes)) {
            throw new failure/* BundleFailure */.B('LimitFileSize', 'a member is larger than its limit');
        }
        if (name.startsWith('/') || name.split('/').includes('..')) {
            throw new failure/* BundleFailure */.B('SecurityPathTraversal', "a member's path leaves the archive");
        }
        if (name !== format_manifest/* manifestName */.vS && name !== format_manifest/* eventsName */.XY) {
            throw new failure/* BundleFailure */.B('ContractUnexpectedFile', `a member is neither ${format_manifest/* manifestName */.vS} nor ${format_manifest/* eventsName */.XY}`);
        }
        if (this.seen.has(name))
            throw new failure/* BundleFailure */.B('ContractDuplicateFile', `${name} is there twice`);
        this.seen.add(name);
        if (member.index === 0 && name !== format_manifest/* manifestName */.vS) {
            throw new failure/* BundleFailure */.B('ContractFileOrder', `the first member is not ${format_manifest/* manifestName */.vS}`);
        }
        if (!member.legible)
            this.suspicion ??= new failure/* BundleFailure */.B('StrictHeader', 'a number in the header of a member is none');
        if (name === format_manifest/* eventsName */.XY)
            this.events = new EventsCheck(this.manifest, member.size, this.limits, this.options);
    }
    data(chunk) {
        if (this.events)
            this.events.push(chunk);
        else
            this.manifestBytes.push(Buffer.from(chunk));
    }
    close() {
        if (this.events) {
            this.events.end();
            this.eventsDone = true;
            return;
        }
        this.manifest = readManifest(Buffer.concat(this.manifestBytes), this.limits);
        this.manifestBytes = [];
        if (this.options.strict)
            this.suspicion ??= (0,suspect/* manifestSuspicion */.je)(this.manifest);
    }
}
function missingEvents() {
    return new failure/* BundleFailure */.B('ContractMissingFile', `${format_manifest/* eventsName */.XY} is missing`);
}


/***/ })

};

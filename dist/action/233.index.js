export const id = 233;
export const ids = [233];
export const modules = {

/***/ 38771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ parseEventTime),
/* harmony export */   dB: () => (/* binding */ formatEventTime),
/* harmony export */   yk: () => (/* binding */ isRfc3339)
/* harmony export */ });
/* unused harmony export compareTimes */
/** RFC 3339 as we write it and as `strict` wants it. */
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
/** What the format's first verifier takes besides: a space for the T, single digits, spaces, `UTC`, offsets without a colon. */
const relaxed = /^\s*(?<year>\d{4})\s*-\s*(?<month>\d{1,2})\s*-\s*(?<day>\d{1,2})[T ]\s*(?<hour>\d{1,2})\s*:\s*(?<minute>\d{1,2})\s*:\s*(?<second>\d{1,2})(?:\.(?<fraction>\d+))?\s*(?:Z|UTC|(?<sign>[+-])(?<offsetHour>\d\d):?(?<offsetMinute>\d\d))$/;
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
    return { seconds: local - (parts.sign === '-' ? -offset : offset) * 60, nanoseconds };
}
function isRfc3339(text) {
    return rfc3339.test(text) && parseEventTime(text) !== undefined;
}
/** UTC with `Z` and the fewest of 0, 3, 6 or 9 fraction digits that lose nothing. */
function formatEventTime(time) {
    const leap = time.nanoseconds >= 1e9;
    const base = new Date(time.seconds * 1000).toISOString().slice(0, leap ? 17 : 19) + (leap ? '60' : '');
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
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57199);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76004);


/** `sha256:` + SHA-256 of the canonical form of the bound part; a null subject is an absent one. */
function contentHash(event) {
    return (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(hashedText(event, (0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(event.data)));
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


/***/ })

};

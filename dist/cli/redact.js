"use strict";
exports.id = 3553;
exports.ids = [3553];
exports.modules = {

/***/ 57199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19238);

/**
 * The one canonical text of a JSON value: RFC 8785 (JSON Canonicalization Scheme).
 * Keys are sorted by UTF-16 code units, numbers are printed as ECMAScript prints them, `-0` is `0`, escapes are minimal.
 * Two things RFC 8785 leaves out, so that every JSON text has a digest, and no two values have one in common: a lone
 * surrogate keeps its `\udXXX` escape, and a number that no double holds is its shortest exact decimal, laid out as
 * ECMAScript would. Throws a RangeError for `NaN` and infinity, which JSON does not have.
 */
function canonicalJson(value) {
    // The engine's own writer is canonical for values whose keys happen to stand in order, and several times faster.
    return isInOrder(value) ? JSON.stringify(value) : write(value);
}
function isInOrder(value) {
    if (typeof value === 'number')
        return finite(value);
    if (typeof value !== 'object' || value === null)
        return true;
    if (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return false;
    if (Array.isArray(value)) {
        for (const item of value)
            if (!isInOrder(item))
                return false;
        return true;
    }
    let previous;
    for (const key of Object.keys(value)) {
        if (previous !== undefined && key < previous)
            return false;
        previous = key;
        if (!isInOrder(value[key]))
            return false;
    }
    return true;
}
function write(value) {
    if (typeof value === 'string')
        return quote(value);
    if (typeof value === 'number' && finite(value))
        return String(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return value.canonical;
    return Array.isArray(value) ? writeArray(value) : writeObject(value);
}
function writeArray(array) {
    let text = '[';
    for (let i = 0; i < array.length; i++)
        text += (i > 0 ? ',' : '') + write(array[i] ?? null);
    return `${text}]`;
}
function writeObject(object) {
    const keys = Object.keys(object);
    if (keys.length > 1)
        keys.sort();
    let text = '';
    for (const key of keys) {
        const member = object[key];
        if (member === undefined)
            continue;
        if (text !== '')
            text += ',';
        text += quote(key);
        text += ':';
        text += write(member);
    }
    return `{${text}}`;
}
/** Most texts need no escape, and then a look is cheaper than the engine's writer. */
function quote(text) {
    return needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`;
}
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/;
function finite(number) {
    if (!Number.isFinite(number))
        throw new RangeError('a number that is not finite has no canonical form');
    return true;
}


/***/ }),

/***/ 76004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   jW: () => (/* binding */ jsonDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57199);


/** SHA-256 as 64 lower-case hexadecimal digits; text is hashed as UTF-8. */
function sha256Hex(bytes) {
    // One-shot hashing is three times faster than a hash object, and came with Node 20.12.
    return typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
        ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', bytes, 'hex')
        : node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(bytes).digest('hex');
}
/** `sha256:` + hex: the form in which digests are written down. */
function sha256(bytes) {
    return `sha256:${sha256Hex(bytes)}`;
}
/** `sha256:` + SHA-256 of the RFC 8785 form. Throws a RangeError for a number that has none. */
function jsonDigest(value) {
    return sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value));
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

/***/ 69248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dV: () => (/* binding */ mayHoldSecret),
  iJ: () => (/* binding */ providerTokens),
  fp: () => (/* binding */ redactSecrets),
  Rd: () => (/* binding */ redactText),
  N_: () => (/* binding */ withoutTokens)
});

// EXTERNAL MODULE: ./lib/model/exact-number.js
var exact_number = __webpack_require__(19238);
;// CONCATENATED MODULE: ./lib/text/secret-shapes.js
/** Characters that are rare in plain words, as expressions. */
const rareCharacters = ['_', '-', 'I', 'J', 'K', '\\.'];
/** Nothing before it that could belong to a word: then a short form is a token. */
const alone = '(?<![A-Za-z0-9])';
/** The same, where a hyphen joins words too. */
const apart = '(?<![A-Za-z0-9-])';
/** Glued to other letters only a longer form with a digit in it counts: `risk-assessment` and `weighs_everything` are names. */
const withDigit = '(?=[A-Za-z]{0,255}[0-9])';
// A form that can start inside a run of its own characters takes all of the run, so that hostile text costs linear time.
// Names of tools have tokens glued to them (`delete_ghp_\u2026`, `deleteghp_\u2026`), so few forms ask what stands before.
const providerShapes = [
    {
        kind: 'private-key',
        mark: ['PRIVATE ', 'K', 'EY'],
        forms: ['-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?'],
    },
    {
        kind: 'aws-access-key-id',
        mark: ['A[KS]', 'I', 'A'],
        forms: ['(?<![A-Z])A[KS]IA[A-Z0-9]{16}(?![A-Z0-9])', 'A[KS]IA(?=[A-Z]{0,15}[0-9])[A-Z0-9]{16}'],
    },
    {
        kind: 'github-token',
        mark: ['(?:gh[pousr]|github_pat)', '_', ''],
        forms: [
            // Installation tokens since April 2026: the number of the app, then a JWT.
            'ghs_[0-9]{1,20}_eyJ[A-Za-z0-9._-]{20,8192}',
            `${alone}ghs_[A-Za-z0-9._-]{36,8192}`,
            `ghs_${withDigit}[A-Za-z0-9]{30}[A-Za-z0-9._-]{0,8192}`,
            `${alone}gh[pousr]_[A-Za-z0-9]{20,255}`,
            `gh[pousr]_${withDigit}[A-Za-z0-9]{30,255}`,
            'github_pat_[A-Za-z0-9_]{20,255}',
        ],
    },
    {
        kind: 'gitlab-token',
        mark: ['gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat)', '-', ''],
        forms: ['gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat)-[A-Za-z0-9_-]{20,255}(?:\\.[a-z0-9]{2}\\.[a-z0-9]{6,12})?'],
    },
    {
        kind: 'sk-key',
        mark: ['sk', '-', ''],
        forms: [
            `${apart}sk-[A-Za-z0-9_-]{16,255}`,
            `sk-(?:proj|ant|svcacct|admin|or|lf)-[A-Za-z0-9_-]{16,255}`,
            `sk-${withDigit}[A-Za-z0-9]{32,255}`,
        ],
    },
    {
        kind: 'slack-token',
        mark: ['(?:xox[abeoprs]|xapp)', '-', ''],
        forms: ['(?:xox[abeoprs]|xapp)-(?=[A-Za-z-]{0,255}[0-9])[A-Za-z0-9-]{10,255}'],
    },
    { kind: 'google-api-key', mark: ['A', 'I', 'za'], forms: ['AIza[A-Za-z0-9_-]{35}'] },
    { kind: 'google-access-token', mark: ['ya29', '\\.', ''], forms: ['ya29\\.[A-Za-z0-9_-]{20,2048}'] },
    {
        kind: 'stripe-key',
        mark: ['[rs]k', '_', '(?:live|test)_'],
        forms: [`${alone}[rs]k_(?:live|test)_[A-Za-z0-9]{10,255}`, `[rs]k_(?:live|test)_${withDigit}[A-Za-z0-9]{20,255}`],
    },
    { kind: 'npm-token', mark: ['npm', '_', ''], forms: ['npm_[A-Za-z0-9]{36}'] },
    {
        kind: 'hugging-face-token',
        mark: ['hf', '_', ''],
        forms: [`${alone}hf_[A-Za-z0-9]{30,255}`, `hf_${withDigit}[A-Za-z0-9]{30,255}`],
    },
    {
        kind: 'jwt',
        mark: ['ey', 'J', ''],
        // Looks back no further than a name is long, so that a run of a million `eyJ` is not read a million times.
        forms: [
            'eyJ(?<=(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{0,64}eyJ)[A-Za-z0-9_-]{8,4096}\\.[A-Za-z0-9_-]{8,8192}\\.[A-Za-z0-9_-]{8,4096}',
        ],
    },
];
/** Tokens that a provider issued, by kind, in the order in which they are looked for. */
const tokenShapes = providerShapes.map(({ kind, forms }) => ({
    kind,
    pattern: new RegExp(forms.join('|'), 'g'),
    provider: true,
}));
/**
 * True for every text that holds a provider's token, and for few others. Looks for the rare characters, and from each of them at what is
 * before it: for all the marks from their beginnings it would take four times as long.
 */
const tokenMarks = new RegExp(rareCharacters
    .map((rare) => {
    const marks = providerShapes.map(({ mark }) => mark).filter((mark) => mark[1] === rare);
    return `${rare}(?:${marks.map(([before, , after]) => `(?<=${before}${rare})${after}`).join('|')})`;
})
    .join('|'));
/** What is a secret by the words around it. */
const likelyShapes = [
    likely('authorization', /(?<![A-Za-z])(?:bearer|basic)[ \t]{1,8}[A-Za-z0-9._~+/=-]{12,4096}/gi),
    likely('password-in-url', /(?<=:\/\/[^\s/@:"]{0,128}:)[^\s/@"]{1,256}(?=@)/g),
    likely('assignment', /(?<=(?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|signature)["']?[ \t]?[=:][ \t]?["']?)[^\s"'&;,]{6,4096}/gi),
];
function likely(kind, pattern) {
    return { kind, pattern, provider: false };
}

;// CONCATENATED MODULE: ./lib/text/redact.js


const shapes = [...tokenShapes, ...likelyShapes];
/** Characters. */
const shortestToken = 15;
/** Names of arguments whose value is a secret whatever it looks like. */
const secretName = /password|passwd|pass[ _.-]?phrase|secret|api[ _.-]?key|token$|authori[sz]ation|credential|private[ _.-]?key|access[ _.-]?key|cookie|^(?:pwd|pin|otp|cv[vc])$/i;
/** True for every text that could hold a secret; false is a promise. Cheap: for the many texts that hold none. */
function mayHoldSecret(text) {
    // Two expressions, because one that ignores case for all of it takes twice as long.
    return tokenMarks.test(text) || words.test(text);
}
const words = /:\/\/[^\s/@"]{0,400}@|pass(?:w|p|[ _.-])|pwd|secret|token|api[ _.-]?key|access[ _.-]?key|authori[sz]ation|bearer|basic|credential|private[ _.-]?key|cookie|signature|"(?:pin|otp|cv[vc])"/i;
/** A text in which everything that looks like a secret is `[redacted:KIND]`. Idempotent. */
function redactText(text) {
    const tally = new Tally();
    return { value: redactString(text, tally), ...tally.report() };
}
/** The same for a JSON value, where values under a secret's name go too, and names of members are looked at. */
function redactSecrets(value) {
    const tally = new Tally();
    return { value: redactValue(value, tally), ...tally.report() };
}
/**
 * The same value without provider tokens, in texts and in names of members; itself if it holds none. For what Assay
 * says about a trace (tool names, trace ids, file names, messages): there a name such as `token: \u2026` is not a secret, a
 * token always is.
 */
function withoutTokens(value) {
    return holdsMark(value) ? withoutMarked(value) : value;
}
function withoutMarked(value) {
    if (typeof value === 'string')
        return (tokenMarks.test(value) ? tokenFree(value) : value);
    if (typeof value !== 'object' || value === null || value instanceof exact_number/* ExactNumber */.fh)
        return value;
    if (Array.isArray(value)) {
        const items = value.map(withoutMarked);
        return items.some((item, i) => item !== value[i]) ? items : value;
    }
    const entries = Object.entries(value);
    const clean = entries.map(([key, member]) => [withoutMarked(key), withoutMarked(member)]);
    const changed = clean.some(([key, member], i) => key !== entries[i][0] || member !== entries[i][1]);
    return changed ? Object.fromEntries(clean) : value;
}
/** Whether a token may stand in it, in a text or in the name of a member. */
function holdsMark(value) {
    if (typeof value === 'string')
        return mayBeMarked(value);
    if (typeof value !== 'object' || value === null || value instanceof exact_number/* ExactNumber */.fh)
        return false;
    if (Array.isArray(value)) {
        for (const item of value)
            if (holdsMark(item))
                return true;
        return false;
    }
    for (const key in value)
        if (mayBeMarked(key) || holdsMark(value[key]))
            return true;
    return false;
}
function mayBeMarked(text) {
    return text.length >= shortestToken && tokenMarks.test(text);
}
function tokenFree(text) {
    return tokenShapes.reduce((rest, { kind, pattern }) => rest.replace(pattern, `[redacted:${kind}]`), text);
}
/**
 * Kinds of provider tokens in recorded arguments, sorted; most calls hold none and cost one look at their longer texts.
 * Nesting beyond the stack counts as none.
 */
function providerTokens(args) {
    return mayHoldToken(args, 64) ? redactSecrets(args).providers : [];
}
function mayHoldToken(value, depth) {
    if (typeof value === 'string')
        return mayBeMarked(value);
    if (typeof value !== 'object' || value === null || depth === 0)
        return false;
    // Every call's arguments come by here: no closures, no lists of members.
    if (Array.isArray(value)) {
        for (let at = 0; at < value.length; at++)
            if (mayHoldToken(value[at], depth - 1))
                return true;
        return false;
    }
    for (const key in value)
        if (mayHoldToken(value[key], depth - 1))
            return true;
    return false;
}
class Tally {
    count = 0;
    providers = new Set();
    report() {
        return { count: this.count, providers: [...this.providers].sort() };
    }
}
function redactValue(value, tally) {
    if (typeof value === 'string')
        return redactString(value, tally);
    if (typeof value !== 'object' || value === null || value instanceof exact_number/* ExactNumber */.fh)
        return value;
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, tally));
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [
        redactString(key, tally),
        isSecretName(key) && member !== null && typeof member !== 'boolean'
            ? redactNamed(member, tally)
            : redactValue(member, tally),
    ]));
}
function redactNamed(value, tally) {
    // The shapes are looked for all the same: a provider's token is worth reporting under any name.
    redactValue(value, tally);
    tally.count++;
    return '[redacted:name]';
}
function isSecretName(key) {
    return key.length <= 128 && secretName.test(key);
}
function redactString(text, tally) {
    if (!mayHoldSecret(text))
        return text;
    let result = text;
    for (const { kind, pattern, provider } of shapes) {
        result = result.replace(pattern, (found) => {
            if (found.startsWith('[redacted:'))
                return found;
            tally.count++;
            if (provider)
                tally.providers.add(kind);
            return `[redacted:${kind}]`;
        });
    }
    return result;
}


/***/ })

};

"use strict";
exports.id = 7905;
exports.ids = [7905];
exports.modules = {

/***/ 81007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportEvidence: () => (/* binding */ reportEvidence),
/* harmony export */   t: () => (/* binding */ evidenceTime),
/* harmony export */   withRecorder: () => (/* binding */ withRecorder),
/* harmony export */   writeEvidence: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76004);
/* harmony import */ var _evidence_profile_export_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55262);
/* harmony import */ var _evidence_run_rule_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(706);
/* harmony import */ var _evidence_run_run_recorder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5992);
/* harmony import */ var _evidence_run_write_run_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76244);
/* harmony import */ var _io_cannot_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91839);
/* harmony import */ var _io_time_of_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24285);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10844);
/* harmony import */ var _input_keep_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36708);
/* harmony import */ var _input_locate_project_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33513);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83797);













/** Records an evaluation for a bundle; `use` runs with the recorder, which is closed whatever happens. */
async function withRecorder(policy, redact, use) {
    const recorder = new _evidence_run_run_recorder_js__WEBPACK_IMPORTED_MODULE_5__/* .RunRecorder */ .K(policy, { redact: redact ?? 'values', temporaryFolder: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)() });
    try {
        return await use(recorder);
    }
    finally {
        recorder.close();
    }
}
/**
 * Writes the evidence of a run. Its time is `SOURCE_DATE_EPOCH` where that is set, so that a build can be repeated byte for
 * byte.
 *
 * @param partial the partial result that was written too
 * @throws {AssayError} `E_OUTPUT_WRITE`, `E_EVIDENCE_WRITE`, `E_USAGE`
 */
async function writeEvidence(recorder, result, output, host, partial) {
    (0,_input_keep_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .keepInputs */ .j)(result, [output], host);
    const { GITHUB_REPOSITORY, GITHUB_RUN_ID } = host.env;
    try {
        return await (0,_evidence_run_write_run_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .writeRunEvidence */ .Y)(recorder, {
            output: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, output),
            time: evidenceTime(host),
            producer: _evidence_profile_export_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .producer */ .xD,
            files: result.traces.files,
            verdict: result.verdict,
            rules: (0,_evidence_run_rule_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleStanding */ .p)(result),
            buildId: host.env.GITHUB_SHA || host.env.CI_COMMIT_SHA || undefined,
            ciRun: GITHUB_REPOSITORY && GITHUB_RUN_ID ? `${GITHUB_REPOSITORY}/${GITHUB_RUN_ID}` : undefined,
            partialSha256: partial === undefined ? undefined : (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(partial),
        });
    }
    catch (error) {
        throw error instanceof Error && 'syscall' in error ? (0,_io_cannot_write_js__WEBPACK_IMPORTED_MODULE_7__/* .cannotWrite */ .z)(output, error) : error;
    }
}
function evidenceTime({ env }) {
    return (0,_io_time_of_run_js__WEBPACK_IMPORTED_MODULE_8__/* .timeOfRun */ .A)(env.SOURCE_DATE_EPOCH, new Date()).toISOString();
}
/** Says on standard error what was written: the digests are the only names that bind the files. */
async function reportEvidence({ bundles, index, indexSha256 }, host) {
    const lines = bundles.map(({ path, sha256, events }) => `Evidence: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_12__/* .logText */ .k)((0,_input_locate_project_js__WEBPACK_IMPORTED_MODULE_10__/* .workspacePath */ .X5)(path, host))}  ${events} events  sha256:${sha256}\n`);
    const indexed = index === undefined ? [] : [`Evidence index: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_12__/* .logText */ .k)((0,_input_locate_project_js__WEBPACK_IMPORTED_MODULE_10__/* .workspacePath */ .X5)(index, host))}  sha256:${indexSha256}\n`];
    await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_11__/* .write */ .M)(host.stderr, [...lines.slice(0, 20), ...(lines.length > 20 ? [`\u2026 ${lines.length - 20} more\n`] : []), ...indexed].join(''));
}


/***/ }),

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


/***/ })

};

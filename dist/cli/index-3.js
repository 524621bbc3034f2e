export const id = 1882;
export const ids = [1882];
export const modules = {

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9238);

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

/***/ 6004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   jW: () => (/* binding */ jsonDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7199);


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

/***/ 1278:
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
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9238);

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

/***/ 672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   y: () => (/* binding */ holdsExact)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9238);

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

/***/ 9238:
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

/***/ 2013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ presetNames),
  n: () => (/* binding */ presetText)
});

;// CONCATENATED MODULE: ./lib/policy/presets/preset-texts.js
/** The files of `presets/`, written by `node scripts/presets.mjs`. */
const presetTexts = {
    'coding-agent': `version: "2.0"
name: coding-agent
description: Shell, git, files, network and secrets of coding agents. Names of tools of Claude Code, Codex, Gemini CLI and Copilot.
enforcement: { unconstrained_tools: allow }
aliases:
  Shell: [Bash, bash, shell, local_shell, exec_command, command_execution, run_shell_command, run_in_terminal]
  Read: [Read, read_file, read_many_files, view]
  Web: [WebFetch, WebSearch, web_fetch, web_search, google_web_search, fetch_webpage]
sequences:
  - type: forbid
    id: no-deletion-of-everything
    tool: { tool: Shell, any_arg: { pattern: "(?:^|[\\\\s;&|(])rm\\\\s+(?:-\\\\S+\\\\s+)*-\\\\w*[rR]\\\\w*\\\\s+(?:-\\\\S+\\\\s+)*(?:/|~/?|\\\\$HOME/?|\\\\.\\\\.?/?)\\\\*?(?:[\\\\s;&|)\\"']|$)" } }
    message: Name what is to be deleted; never a whole disk, home or project.
  - type: forbid
    id: no-forced-push
    tool: { tool: Shell, any_arg: { pattern: "git\\\\s+(?:-\\\\S+\\\\s+)*push\\\\s(?:[^;&|]*\\\\s)?(?:--force|-f)(?:[\\\\s;&|\\"']|$)" } }
    message: Push without force, or with --force-with-lease.
  - type: forbid
    id: no-skipped-hooks
    tool: { tool: Shell, any_arg: { pattern: "git\\\\s+(?:commit|push)\\\\b[^;&|]*--no-verify" } }
    level: warning
    message: Fix what the hook reports.
  - type: forbid
    id: no-script-from-the-web
    tool: { tool: Shell, any_arg: { pattern: "(?:curl|wget)\\\\b[^;&|]*\\\\|\\\\s*(?:sudo\\\\s+)?(?:ba|z|da)?sh(?:[\\\\s;&|\\"']|$)" } }
    message: Download the script, read it, then run it.
  - type: forbid
    id: no-secrets-read
    tool:
      - { tool: Read, any_arg: { pattern: "(?:^|/)(?:\\\\.env(?:\\\\.(?:local|production|staging|development))?|id_rsa|id_ed25519|\\\\.netrc|\\\\.pgpass)$|(?:^|/)\\\\.(?:ssh|aws|gnupg)/" } }
      - { tool: Shell, any_arg: { pattern: "(?:cat|less|head|tail|base64|xxd)\\\\s[^;&|]*(?:\\\\.env(?:\\\\.(?:local|production|staging|development))?|id_rsa|id_ed25519|\\\\.netrc|\\\\.pgpass|\\\\.aws/credentials)(?:[\\\\s;&|\\"']|$)" } }
    message: Give the agent what it needs through the environment of the tool.
  - type: never_after
    id: web-then-push
    trigger: Web
    forbidden: { tool: Shell, any_arg: { pattern: "(?:git\\\\s+push|npm\\\\s+publish|twine\\\\s+upload)\\\\b" } }
    level: warning
    message: Let a person look at what was read from the web before it leaves the machine.
  - type: max_calls
    id: no-loop
    tool: "*"
    same: ["@tool", "@args"]
    streak: true
    max: 5
    level: warning
`,
    'customer-support': `version: "2.0"
name: customer-support
description: An agent that helps customers. Who they are comes first, what they agree to comes before what is changed, and money moves once.
enforcement: { unconstrained_tools: allow }
limits: { max_tool_calls_total: 60 }
aliases:
  Identify: ["verify_*", "authenticate_*", "identify_*", "find_user*", "get_user*", "find_customer*", "get_customer*", "lookup_customer*"]
  Change: ["refund_*", "cancel_*", "update_*", "modify_*", "exchange_*", "return_*", "book_*", "transfer_*", "close_*"]
  Money: ["refund_*", "transfer_*", "issue_refund*", "send_certificate*", "pay_*"]
sequences:
  - type: before
    id: identify-first
    first: { tool: Identify, outcome: success }
    then: [Change, Money]
    message: Find out who the customer is before anything is changed.
  - type: before
    id: confirmed-by-the-customer
    first: { tool: "@user", args: { text: { pattern: "(?i)\\\\b(?:yes|yep|yeah|ok|okay|sure|correct|confirm(?:ed)?|go ahead|please do|proceed)\\\\b" } } }
    then: [Change, Money]
    uses: 1
    level: warning
    message: Say what will be changed, and wait for a yes.
  - type: max_calls
    id: pay-once
    tool: { tool: Money, outcome: success }
    same: ["@tool", "@args"]
    max: 1
    message: The same payment was made before in this conversation.
  - type: forbid
    id: no-secrets-in-answers
    tool: { tool: "@assistant", args: { text: { pattern: "\\\\b(?:\\\\d[ -]?){15}\\\\d\\\\b" } } }
    message: Never write the number of a card.
`,
    'mcp-read-only': `version: "2.0"
name: mcp-read-only
description: An agent that may read through MCP servers and change nothing. Tools by the verbs that their names begin with, with and without mcp__SERVER__.
enforcement: { unconstrained_tools: allow }
tools:
  deny:
    - { tool: "create_*", message: "This agent reads only." }
    - { tool: "*__create_*", message: "This agent reads only." }
    - { tool: "update_*", message: "This agent reads only." }
    - { tool: "*__update_*", message: "This agent reads only." }
    - { tool: "delete_*", message: "This agent reads only." }
    - { tool: "*__delete_*", message: "This agent reads only." }
    - { tool: "remove_*", message: "This agent reads only." }
    - { tool: "*__remove_*", message: "This agent reads only." }
    - { tool: "write_*", message: "This agent reads only." }
    - { tool: "*__write_*", message: "This agent reads only." }
    - { tool: "insert_*", message: "This agent reads only." }
    - { tool: "*__insert_*", message: "This agent reads only." }
    - { tool: "upsert_*", message: "This agent reads only." }
    - { tool: "*__upsert_*", message: "This agent reads only." }
    - { tool: "drop_*", message: "This agent reads only." }
    - { tool: "*__drop_*", message: "This agent reads only." }
    - { tool: "send_*", message: "This agent reads only." }
    - { tool: "*__send_*", message: "This agent reads only." }
    - { tool: "post_*", message: "This agent reads only." }
    - { tool: "*__post_*", message: "This agent reads only." }
    - { tool: "put_*", message: "This agent reads only." }
    - { tool: "*__put_*", message: "This agent reads only." }
    - { tool: "patch_*", message: "This agent reads only." }
    - { tool: "*__patch_*", message: "This agent reads only." }
    - { tool: "move_*", message: "This agent reads only." }
    - { tool: "*__move_*", message: "This agent reads only." }
    - { tool: "rename_*", message: "This agent reads only." }
    - { tool: "*__rename_*", message: "This agent reads only." }
    - { tool: "merge_*", message: "This agent reads only." }
    - { tool: "*__merge_*", message: "This agent reads only." }
    - { tool: "push_*", message: "This agent reads only." }
    - { tool: "*__push_*", message: "This agent reads only." }
    - { tool: "execute_*", message: "This agent reads only." }
    - { tool: "*__execute_*", message: "This agent reads only." }
    - { tool: "run_*", message: "This agent reads only." }
    - { tool: "*__run_*", message: "This agent reads only." }
    - { tool: "set_*", message: "This agent reads only." }
    - { tool: "*__set_*", message: "This agent reads only." }
    - { tool: "add_*", message: "This agent reads only." }
    - { tool: "*__add_*", message: "This agent reads only." }
    - { tool: "upload_*", message: "This agent reads only." }
    - { tool: "*__upload_*", message: "This agent reads only." }
    - { tool: "deploy_*", message: "This agent reads only." }
    - { tool: "*__deploy_*", message: "This agent reads only." }
    - { tool: "publish_*", message: "This agent reads only." }
    - { tool: "*__publish_*", message: "This agent reads only." }
    - { tool: "cancel_*", message: "This agent reads only." }
    - { tool: "*__cancel_*", message: "This agent reads only." }
    - { tool: "approve_*", message: "This agent reads only." }
    - { tool: "*__approve_*", message: "This agent reads only." }
    - { tool: "close_*", message: "This agent reads only." }
    - { tool: "*__close_*", message: "This agent reads only." }
    - { tool: "edit_*", message: "This agent reads only." }
    - { tool: "*__edit_*", message: "This agent reads only." }
`,
    'owasp-agentic': `version: "2.0"
name: owasp-agentic
description: Threats of the OWASP list for agents that traces can show. Give your tools the classes that they have.
enforcement: { unconstrained_tools: allow }
tool_classes:
  WebFetch: ["source:untrusted"]
  WebSearch: ["source:untrusted"]
  web_search: ["source:untrusted"]
  web_fetch: ["source:untrusted"]
  fetch_url: ["source:untrusted"]
  read_email: ["source:untrusted", "data:private"]
  read_file: ["data:private"]
  query_database: ["data:private"]
  send_email: ["sink:external"]
  http_post: ["sink:external"]
  post_message: ["sink:external"]
  delete_file: ["action:destructive"]
  transfer_money: ["action:destructive"]
  execute_sql: ["action:destructive"]
sequences:
  - type: never_after
    id: goal-hijack
    trigger: { class: "source:untrusted" }
    forbidden: { class: "action:destructive" }
    message: What others wrote must not lead to what cannot be taken back; let a person approve it.
  - type: never_after
    id: exfiltration
    trigger: { all: [{ class: "source:untrusted" }, { class: "data:private" }] }
    forbidden: { class: "sink:external" }
    message: Private data and untrusted text in one run must not leave it.
  - type: forbid
    id: tool-misuse
    tool: { tool: "*", any_arg: { pattern: "(?i)\\\\b(?:drop\\\\s+(?:table|database|schema)|truncate\\\\s+table)\\\\b|(?:^|[\\\\s;&|])rm\\\\s+-\\\\w*r\\\\w*f|(?:^|[\\\\s;&|])mkfs\\\\." } }
    message: Nothing is wiped by an agent.
  - type: forbid
    id: metadata-service
    tool: { tool: "*", any_arg: { pattern: "\\\\b169\\\\.254\\\\.169\\\\.254\\\\b|metadata\\\\.google\\\\.internal" } }
    message: The credentials of the machine are not for the agent.
  - type: max_calls
    id: resource-overload
    tool: "*"
    same: ["@tool", "@args"]
    max: 20
    message: Find what makes the agent loop.
`,
};

;// CONCATENATED MODULE: ./lib/policy/presets/index.js

/** Policies that are shipped with Assay: what `preset:NAME` stands for. Their files are in `presets/`. */
const presetNames = Object.keys(presetTexts);
/** The text of a preset; undefined if there is none of that name. */
function presetText(name) {
    return Object.hasOwn(presetTexts, name) ? presetTexts[name] : undefined;
}


/***/ }),

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   g0: () => (/* binding */ isNameable),
/* harmony export */   re: () => (/* binding */ checkNameKey),
/* harmony export */   yR: () => (/* binding */ checkKey)
/* harmony export */ });
/* harmony import */ var _text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7474);

/** Whether a policy can name it: what holds a line break or a double quote is text that lost its quotes, or two names in one. */
function isNameable(name) {
    return !/["\n\r\v\f\u0085\u2028\u2029]/.test(name);
}
/** Blanks, and what cannot be seen. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Refuses a name or pattern of tools that none can have been meant by, and warns of what is seldom meant. */
function checkName(name, problems) {
    if (name.kind !== 'scalar' || typeof name.value !== 'string')
        return;
    if (name.spansLines)
        refuse(name.value, name.offset, 'goes over several lines', problems);
    else if (isRefused(name.value, name.offset, problems))
        return;
    else
        warnOf(name.value, name.offset, problems);
}
/** The same for a name that is a key; `exact`: it stands for one tool, and no pattern can. */
function checkNameKey(name, offset, problems, exact = true) {
    if (isRefused(name, offset, problems))
        return;
    if (!exact || !name.includes('*')) {
        warnOf(name, offset, problems);
        return;
    }
    const message = `\`${name}\` is a pattern, and here stands the name of one tool, so no call would be meant.`;
    problems.add(problems.invalidCode, offset, message, 'Write an entry for each tool.');
}
/** For names of arguments, which may hold blanks. */
function checkKey(key, offset, problems) {
    isRefused(key, offset, problems);
}
function isRefused(name, offset, problems) {
    if (isNameable(name))
        return false;
    refuse(name, offset, name.includes('"') ? 'holds a double quote' : 'holds a line break', problems);
    return true;
}
function refuse(name, offset, why, problems) {
    const message = `The name \`${name.replace(/\s+/g, ' ')}\` ${why}, which no name does.`;
    problems.add(problems.invalidCode, offset, message, 'A quote, a comma or an indent is probably missing; comments of YAML begin with `#`.');
}
function warnOf(name, offset, problems) {
    const unseen = name.match(UNSEEN);
    if (unseen) {
        const what = unseen.every((char) => char === ' ') ? 'a blank' : 'a character that cannot be seen';
        const message = `The name \`${name}\` holds ${what}; a tool without it is another tool.`;
        problems.add('W_POLICY_BLANK_IN_NAME', offset, message);
    }
    if (!(0,_text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasInteriorStar */ .f4)(name))
        return;
    const message = `\`${name}\` has a \`*\` inside; here it is a wildcard, other engines take it literally and match nothing.`;
    problems.add('W_PATTERN_INTERIOR_STAR', offset, message);
}


/***/ }),

/***/ 7474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ patternsOverlap),
/* harmony export */   Yo: () => (/* binding */ compileToolPattern),
/* harmony export */   f4: () => (/* binding */ hasInteriorStar)
/* harmony export */ });
/** Linear in the length of the name for each literal part: agent-written names cannot make it backtrack. */
function compileToolPattern(pattern) {
    if (!pattern.includes('*'))
        return (name) => name === pattern;
    const parts = pattern.split('*');
    const head = parts[0] ?? '';
    const tail = parts.at(-1) ?? '';
    const middle = parts.slice(1, -1).filter((part) => part !== '');
    return (name) => {
        if (name.length < head.length + tail.length || !name.startsWith(head) || !name.endsWith(tail))
            return false;
        let from = head.length;
        const end = name.length - tail.length;
        for (const part of middle) {
            const at = name.indexOf(part, from);
            if (at < 0 || at + part.length > end)
                return false;
            from = at + part.length;
        }
        return true;
    };
}
/** Whether a `*` stands between other characters, which other readers of the same policy take literally. */
function hasInteriorStar(pattern) {
    return /[^*]\*+[^*]/.test(pattern);
}
/** Whether some name matches both patterns. Patterns longer than any person writes are taken to overlap. */
function patternsOverlap(a, b) {
    if (!b.includes('*'))
        return compileToolPattern(a)(b);
    if (!a.includes('*'))
        return compileToolPattern(b)(a);
    if (a.length * b.length > maxPlaces)
        return true;
    // The places in `b` that a text can have reached, after each character of `a`.
    let places = pastStars([0], b);
    for (const char of a) {
        const first = places[0];
        if (first === undefined)
            return false;
        // A star may stand for what takes `b` to any later place.
        const next = char === '*' ? Array.from({ length: b.length + 1 - first }, (_, i) => first + i) : step(places, char, b);
        places = pastStars(next, b);
    }
    return places.at(-1) === b.length;
}
const maxPlaces = 1_000_000;
function step(places, char, pattern) {
    return places.flatMap((at) => (pattern[at] === '*' ? [at] : pattern[at] === char ? [at + 1] : []));
}
/** In order, with the place after each star: it may stand for nothing. */
function pastStars(places, pattern) {
    const all = new Set(places);
    for (const at of all)
        if (pattern[at] === '*')
            all.add(at + 1);
    return [...all].sort((x, y) => x - y);
}


/***/ })

};

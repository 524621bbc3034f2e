export const id = 6273;
export const ids = [6273];
export const modules = {

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The one canonical text of a JSON value: RFC 8785 (JSON Canonicalization Scheme).
 * Keys are sorted by UTF-16 code units, numbers are printed as ECMAScript prints them, `-0` is `0`, escapes are minimal.
 * A lone surrogate, which RFC 8785 leaves out, keeps its `\udXXX` escape, so that any value of `JSON.parse` but one has a
 * digest; that one, a number beyond the range of a double (`1e400`), is a RangeError.
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
        throw new RangeError('a number beyond the range of a double has no canonical form');
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

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the literal types of the flags. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidenceShowCommand: () => (/* binding */ evidenceShowCommand)
});

// EXTERNAL MODULE: ./lib/evidence/read/verify-bundle.js + 5 modules
var verify_bundle = __webpack_require__(9608);
;// CONCATENATED MODULE: ./lib/evidence/inspect/show-bundle.js

/** Verifies a bundle and keeps its first events. */
async function showBundle(input, options = {}) {
    const max = options.maxEvents ?? Number.POSITIVE_INFINITY;
    const events = [];
    let met = 0;
    const onEvent = (event) => {
        if (met++ < max)
            events.push(event);
    };
    const verdict = await (0,verify_bundle/* verifyBundle */.I)(input, { ...options, onEvent });
    return { verdict, events, omitted: met - events.length };
}

// EXTERNAL MODULE: ./lib/text/escape-json.js
var escape_json = __webpack_require__(1491);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/exit-code.js
var exit_code = __webpack_require__(5720);
// EXTERNAL MODULE: ./lib/cli/read-bundle.js
var read_bundle = __webpack_require__(3325);
// EXTERNAL MODULE: ./lib/cli/read-count.js
var read_count = __webpack_require__(5634);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
// EXTERNAL MODULE: ./lib/cli/write.js
var write = __webpack_require__(7349);
;// CONCATENATED MODULE: ./lib/cli/commands/evidence-show.js









const evidenceShowCommand = (0,command/* defineCommand */.N)({
    name: 'evidence show',
    usage: 'FILE [--format text|json] [--max-events N]',
    about: 'Prints what a bundle holds, if it verifies. Everything in it was written by others and is printed escaped.',
    flags: {
        format: { kind: 'text', value: 'FORMAT', choices: ['text', 'json'], does: 'Default text.' },
        'max-events': { kind: 'text', value: 'N', does: 'Events to print; default 200.' },
        strict: { kind: 'switch', does: 'As in evidence verify.' },
    },
    examples: [{ line: 'assay evidence show evidence.tar.gz', does: 'The manifest and the first 200 events' }],
    async run({ flags, operands }, host) {
        const [file, ...more] = operands;
        if (file === undefined || more.length > 0)
            throw (0,usage_error/* usageError */.W)('Exactly one bundle is shown.', 'Name one .tar.gz file.');
        const maxEvents = (0,read_count/* readCount */._)('--max-events', flags['max-events'], 200);
        const shown = await showBundle((0,read_bundle/* bundleStream */.LF)(file, host), { strict: flags.strict, maxEvents }).catch((error) => {
            throw (0,read_bundle/* unreadable */.O$)(file, error);
        });
        const { verdict, events, omitted } = shown;
        if (!verdict.ok)
            throw (0,read_bundle/* refusedBundle */.ph)(file, verdict);
        const { manifest, sha256 } = verdict;
        if (flags.format === 'json') {
            const json = {
                manifest: manifest.json,
                sha256,
                events: events.map((event) => event.json),
                omitted,
                verify_mode: 'verified',
            };
            await (0,write/* write */.M)(host.stdout, `${(0,escape_json/* escapeJsonForLogs */.O)(JSON.stringify(json, undefined, 2))}\n`);
            return exit_code/* exitCodes */.hS.pass;
        }
        const head = [
            `file      sha256:${sha256}`,
            `run       ${(0,log_line/* logText */.k)(manifest.run_id)}`,
            `producer  ${(0,log_line/* logText */.k)(`${manifest.producer.name} ${manifest.producer.version}`)}`,
            `run root  ${verdict.runRoot}`,
            `events    ${verdict.events}`,
        ];
        const rest = omitted > 0 ? [`… and ${omitted} more (--max-events)`] : [];
        await (0,write/* write */.M)(host.stdout, `${[...head, '', ...events.map(eventLine), ...rest].join('\n')}\n`);
        return exit_code/* exitCodes */.hS.pass;
    },
});
function eventLine({ assayseq, time, type, subject, data }) {
    const about = subject === undefined ? '' : `  ${(0,log_line/* logText */.k)(subject, 120)}`;
    return `${String(assayseq).padStart(6)}  ${(0,log_line/* logText */.k)(time, 40)}  ${(0,log_line/* logText */.k)(type, 80)}${about}  ${(0,log_line/* logText */.k)(JSON.stringify(data), 600)}`;
}


/***/ }),

/***/ 5634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readCount)
/* harmony export */ });
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(844);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4934);


/** A whole number of at least 1. @throws {AssayError} `E_USAGE` */
function readCount(flag, text, absent) {
    if (text === undefined)
        return absent;
    if (!/^[1-9]\d{0,8}$/.test(text)) {
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)(`${flag} cannot be "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)(text, 60)}".`, 'It takes a whole number of at least 1.');
    }
    return Number(text);
}


/***/ })

};

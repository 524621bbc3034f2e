export const id = 8817;
export const ids = [8817];
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

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceVerifyCommand: () => (/* binding */ evidenceVerifyCommand)
/* harmony export */ });
/* harmony import */ var _evidence_read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9608);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1491);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(844);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9859);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5720);
/* harmony import */ var _read_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3325);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4934);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7349);








const evidenceVerifyCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .N)({
    name: 'evidence verify',
    usage: 'FILE… [--strict] [--format text|json]',
    about: 'Checks that evidence bundles are what their writers made. Exit 1 if one is not, 2 if one cannot be read.',
    flags: {
        strict: { kind: 'switch', does: 'Also refuse what the format accepts and no honest writer makes.' },
        format: { kind: 'text', value: 'FORMAT', choices: ['text', 'json'], does: 'Default text.' },
    },
    examples: [
        { line: 'assay evidence verify evidence.tar.gz', does: 'One bundle' },
        { line: 'assay evidence verify *.tar.gz --strict --format json', does: 'Several, for a program' },
    ],
    async run({ flags, operands }, host) {
        if (operands.length === 0) {
            throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)('No bundle is named.', 'Name one or more .tar.gz files, or - for standard input.');
        }
        const rows = [];
        for (const file of operands)
            rows.push(await verifyFile(file, flags.strict, host));
        if (flags.format === 'json')
            await (0,_write_js__WEBPACK_IMPORTED_MODULE_5__/* .write */ .M)(host.stdout, `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeJsonForLogs */ .O)(JSON.stringify(rows, undefined, 2))}\n`);
        else
            await (0,_write_js__WEBPACK_IMPORTED_MODULE_5__/* .write */ .M)(host.stdout, rows.map(line).join(''));
        if (rows.some((row) => row.class === 'Unreadable'))
            return _exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.badInput;
        return rows.every(({ ok }) => ok) ? _exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.pass : _exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.fail;
    },
});
async function verifyFile(file, strict, host) {
    const nothing = { class: null, code: null, message: null, events: null, runRoot: null, sha256: null, notes: [] };
    try {
        const verdict = await (0,_evidence_read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyBundle */ .I)((0,_read_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleStream */ .LF)(file, host), { strict });
        if (!verdict.ok) {
            const { class: name, code, message, sha256 = null } = verdict;
            return { ...nothing, file, ok: false, class: name, code, message, sha256 };
        }
        const { events, runRoot, sha256, notes } = verdict;
        return { ...nothing, file, ok: true, events, runRoot, sha256, notes };
    }
    catch (error) {
        const { code, syscall } = error;
        if (code === undefined || syscall === undefined)
            throw error;
        return { ...nothing, file, ok: false, class: 'Unreadable', code, message: 'the file cannot be read' };
    }
}
function line({ file, ok, events, sha256, notes, ...failure }) {
    const name = (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .k)(file);
    if (!ok)
        return `✖ ${name}  ${failure.class}/${failure.code}: ${failure.message}\n`;
    const remarks = notes.map((note) => `  note: ${note}\n`).join('');
    return `✔ ${name}  ${events} events  sha256:${sha256}\n${remarks}`;
}


/***/ })

};

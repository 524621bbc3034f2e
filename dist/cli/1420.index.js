export const id = 1420;
export const ids = [1420];
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

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ evidenceFlags),
/* harmony export */   BV: () => (/* binding */ bundleFlag),
/* harmony export */   H3: () => (/* binding */ traceFlags),
/* harmony export */   HG: () => (/* binding */ textOrJsonFlag),
/* harmony export */   J: () => (/* binding */ policyFlag),
/* harmony export */   M0: () => (/* binding */ sessionKeysOf),
/* harmony export */   Qk: () => (/* binding */ coverageFlags),
/* harmony export */   Qz: () => (/* binding */ sessionKeyFlag),
/* harmony export */   Xz: () => (/* binding */ baselineFlags),
/* harmony export */   kY: () => (/* binding */ reportFlags),
/* harmony export */   os: () => (/* binding */ strictFlag),
/* harmony export */   v$: () => (/* binding */ partialFlags),
/* harmony export */   vO: () => (/* binding */ judgeFlags),
/* harmony export */   we: () => (/* binding */ redactFlag)
/* harmony export */ });
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3110);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5720);


/** Flags that several commands have, so that they mean the same everywhere. */
const policyFlag = {
    kind: 'text',
    value: 'FILE',
    does: 'The policy; default policy.yaml or assay.yaml.',
};
const strictFlag = {
    kind: 'switch',
    does: 'Unknown keys and old forms in the policy are errors.',
};
const sessionKeyFlag = {
    kind: 'texts',
    value: 'ATTRIBUTE',
    does: 'Span attributes that hold the session, first wins; or traceId, or file. Default: the usual ones.',
};
/** Attributes may also stand in one value, with commas between them. */
function sessionKeysOf(values) {
    return values.flatMap((value) => value.split(',')).filter((key) => key !== '');
}
const traceFlags = {
    traces: {
        kind: 'texts',
        value: 'GLOB',
        does: 'Traces: files, folders, globs, - for standard input; default traces/ and traces.jsonl.',
    },
    'trace-format': {
        kind: 'text',
        value: 'NAME',
        does: 'The format of every trace; default auto: recognised from the records.',
    },
};
const judgeFlags = {
    policy: policyFlag,
    ...traceFlags,
    'session-key': sessionKeyFlag,
    db: { kind: 'text', value: 'FILE', does: 'Judge a store of `assay trace ingest-otel` in place of files.' },
    'fail-on': {
        kind: 'text',
        value: 'LEVEL',
        choices: ['error', 'warning', 'note', 'none'],
        does: 'Lowest level of a finding that fails the run; default error.',
    },
    'on-no-evidence': {
        kind: 'text',
        value: 'HOW',
        choices: _exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .onNoEvidence */ .kw,
        does: 'What to do if there is no tool call: error exits 5, the others 0; default error.',
    },
    lenient: { kind: 'switch', does: 'Lines that cannot be read are warnings.' },
    strict: strictFlag,
};
const redactFlag = {
    kind: 'text',
    value: 'WHAT',
    choices: ['values', 'secrets', 'none'],
    does: 'What is taken out of arguments before they are hashed: secrets, unless none. No value is written; default values.',
};
/** Evidence of a run, for the commands that judge one. */
const evidenceFlags = {
    evidence: { kind: 'text', value: 'FILE', does: 'Write an evidence bundle (.tar.gz) of the run.' },
    redact: {
        ...redactFlag,
        does: 'Values of arguments that timelines show: of those in show_args (values), of all but secrets, of all (none); default values. Evidence never holds one.',
    },
};
const coverageFlags = {
    'min-coverage': {
        kind: 'text',
        value: 'PERCENT',
        does: 'Least tool coverage, 0 to 100; default coverage.min of the policy.',
    },
    compat: { kind: 'switch', does: 'Add the CoverageReport of the Python SDK to the JSON.' },
};
/** A run beside an earlier one. */
const baselineFlags = {
    baseline: { kind: 'text', value: 'FILE', does: 'Compare with an earlier run: the file that --write-baseline wrote.' },
    'write-baseline': { kind: 'text', value: 'FILE', does: 'Write the profile of this run, for later ones.' },
    'fail-on-new-only': { kind: 'switch', does: 'Only findings that are new or worse than the baseline fail the run.' },
};
const partialFlags = {
    partial: { kind: 'text', value: 'FILE', does: 'Also write what was collected, for `assay merge`.' },
};
const reportFlags = {
    format: {
        kind: 'text',
        value: 'FORMAT',
        does: `What is printed: ${Object.keys(_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reporters */ .R0).join(', ')}; default text.`,
    },
    output: { kind: 'text', value: 'FILE', does: 'Print into a file instead.' },
    report: { kind: 'texts', value: 'FORMAT=FILE', does: 'Write one more report.' },
};
/** What a command that signs, or checks a signature, is about. */
const bundleFlag = { kind: 'text', value: 'FILE', does: 'The .tar.gz.' };
/** The report of a command that has one text and one JSON. */
const textOrJsonFlag = {
    kind: 'text',
    value: 'FORMAT',
    choices: ['text', 'json'],
    does: 'Default text.',
};


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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6004);
/* harmony import */ var _evidence_read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9608);
/* harmony import */ var _evidence_run_evidence_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9107);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1491);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(844);
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4006);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(101);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9859);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5720);
/* harmony import */ var _input_read_bundle_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6242);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3797);













const evidenceVerifyCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_10__/* .defineCommand */ .N)({
    name: 'evidence verify',
    usage: 'FILE… [--strict] [--format text|json]',
    about: 'Checks that evidence bundles are what their writers made, and those of an index the very ones it names. Exit 1 if one is not, 2 if one cannot be read.',
    flags: {
        strict: { kind: 'switch', does: 'Also refuse what the format accepts and no honest writer makes.' },
        format: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOrJsonFlag */ .HG,
    },
    examples: [
        { line: 'assay evidence verify evidence.tar.gz', does: 'One bundle' },
        { line: 'assay evidence verify evidence.index.json', does: 'All bundles of a run that has several' },
        { line: 'assay evidence verify *.tar.gz --strict --format json', does: 'Several, for a program' },
    ],
    async run({ flags, operands }, host) {
        if (operands.length === 0) {
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .W)('No bundle is named.', 'Name .tar.gz files, the .index.json of several, or - for standard input.');
        }
        const rows = [];
        for (const file of operands) {
            if (file.endsWith('.index.json'))
                rows.push(...(await verifyIndex(file, flags.strict, host)));
            else
                rows.push(await verifyFile(file, flags.strict, host));
        }
        if (flags.format === 'json')
            await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_11__/* .write */ .M)(host.stdout, `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeJsonForLogs */ .O)(JSON.stringify(rows, undefined, 2))}\n`);
        else
            await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_11__/* .write */ .M)(host.stdout, rows.map(line).join(''));
        if (rows.some((row) => row.class === 'Unreadable'))
            return _exit_code_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodes */ .hS.badInput;
        return rows.every(({ ok }) => ok) ? _exit_code_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodes */ .hS.pass : _exit_code_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodes */ .hS.fail;
    },
});
const nothing = { class: null, code: null, message: null, events: null, runRoot: null, sha256: null, notes: [] };
/** The index itself, and every bundle beside it that it names. */
async function verifyIndex(file, strict, host) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, file)).catch((error) => unreadableRow(file, error));
    if (!Buffer.isBuffer(bytes))
        return [bytes];
    const sha256 = (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(bytes);
    const bundles = bytes.length > _evidence_run_evidence_index_js__WEBPACK_IMPORTED_MODULE_4__/* .maxIndexSize */ .uf ? undefined : (0,_evidence_run_evidence_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvidenceIndex */ .Yn)(bytes.toString('utf8'));
    if (!bundles) {
        const message = 'the file is no index of bundles beside it, or its sum is wrong';
        return [{ ...nothing, file, ok: false, class: 'Contract', code: 'IndexInvalid', message, sha256 }];
    }
    const rows = [];
    for (const bundle of bundles) {
        const row = await verifyFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), bundle.file), strict, host);
        const message = 'the file is not the one that the index names';
        const other = row.ok && row.sha256 !== bundle.sha256;
        rows.push(other ? { ...row, ok: false, class: 'Integrity', code: 'IndexDigest', message } : row);
    }
    const events = bundles.reduce((sum, bundle) => sum + bundle.events, 0);
    return [{ ...nothing, file, ok: true, events, sha256 }, ...rows];
}
async function verifyFile(file, strict, host) {
    try {
        const verdict = await (0,_evidence_read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyBundle */ .I)((0,_input_read_bundle_js__WEBPACK_IMPORTED_MODULE_9__/* .bundleStream */ .LF)(file, host), { strict });
        if (!verdict.ok) {
            const { class: name, code, message, sha256 = null } = verdict;
            return { ...nothing, file, ok: false, class: name, code, message, sha256 };
        }
        const { events, runRoot, sha256, notes } = verdict;
        return { ...nothing, file, ok: true, events, runRoot, sha256, notes };
    }
    catch (error) {
        return unreadableRow(file, error);
    }
}
function unreadableRow(file, error) {
    const { code, syscall } = error;
    if (code === undefined || syscall === undefined)
        throw error;
    return { ...nothing, file, ok: false, class: 'Unreadable', code, message: 'the file cannot be read' };
}
function line({ file, ok, events, sha256, notes, ...failure }) {
    const name = (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_12__/* .logText */ .k)(file);
    if (!ok)
        return `✖ ${name}  ${failure.class}/${failure.code}: ${failure.message}\n`;
    const remarks = notes.map((note) => `  note: ${note}\n`).join('');
    return `✔ ${name}  ${events} events  sha256:${sha256}\n${remarks}`;
}


/***/ }),

/***/ 9107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yn: () => (/* binding */ readEvidenceIndex),
/* harmony export */   hD: () => (/* binding */ evidenceIndexText),
/* harmony export */   uf: () => (/* binding */ maxIndexSize)
/* harmony export */ });
/* unused harmony export indexedBundle */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6004);


/** Characters that an index may have: two hundred thousand bundles. */
const maxIndexSize = 64 << 20;
/** `assay.evidence-index.v1`: the bundles of one run, each by its digest; two spaces, for people too. */
function evidenceIndexText(runId, bundles) {
    const listed = bundles.map(indexedBundle);
    const index = { schema: 'assay.evidence-index.v1', run_id: runId, bundles: listed, bundles_sha256: digestOf(listed) };
    return `${JSON.stringify(index, null, 2)}\n`;
}
function indexedBundle({ path, sha256, bytes, events, runRoot }) {
    return { file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), sha256, bytes, events, run_root: runRoot };
}
/** The bundles that an index names; nothing if the text is no index, or one that names anything but files beside it. */
function readEvidenceIndex(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const { schema, bundles, bundles_sha256: sum } = (value ?? {});
    if (schema !== 'assay.evidence-index.v1' || !Array.isArray(bundles) || bundles.length === 0)
        return undefined;
    if (!bundles.every(isIndexed) || sum !== digestOf(bundles))
        return undefined;
    return new Set(bundles.map(({ file }) => file)).size === bundles.length ? bundles : undefined;
}
function isIndexed(value) {
    const { file, sha256, bytes, events, run_root } = (value ?? {});
    return (typeof file === 'string' &&
        /^[\w.-]{1,200}\.(tar\.gz|tgz)$/.test(file) &&
        typeof sha256 === 'string' &&
        /^[0-9a-f]{64}$/.test(sha256) &&
        [bytes, events].every((number) => Number.isSafeInteger(number)) &&
        typeof run_root === 'string');
}
function digestOf(bundles) {
    return (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(bundles.map(({ sha256 }) => `${sha256}\n`).join(''));
}


/***/ }),

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ reporters),
/* harmony export */   _S: () => (/* binding */ isReportFormat),
/* harmony export */   _c: () => (/* binding */ partsFor)
/* harmony export */ });
/** The formats of `--format` and `--report`. Each is loaded when it is asked for: most runs need one. */
const reporters = {
    text: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(2580)]).then(__webpack_require__.bind(__webpack_require__, 2580))).reportText,
    json: async () => (await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 846))).reportJson,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(5877)]).then(__webpack_require__.bind(__webpack_require__, 5877))).reportMarkdown,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(3140)]).then(__webpack_require__.bind(__webpack_require__, 3140))).reportHtml,
    github: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(6491)]).then(__webpack_require__.bind(__webpack_require__, 6491))).reportGithub,
    sarif: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(2389)]).then(__webpack_require__.bind(__webpack_require__, 2389))).reportSarif,
    junit: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(3358)]).then(__webpack_require__.bind(__webpack_require__, 3358))).reportJunit,
    tap: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(1295)]).then(__webpack_require__.bind(__webpack_require__, 1295))).reportTap,
    gitlab: async () => (await __webpack_require__.e(/* import() */ 963).then(__webpack_require__.bind(__webpack_require__, 963))).reportGitlab,
    azure: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(6651)]).then(__webpack_require__.bind(__webpack_require__, 6651))).reportAzure,
    summary: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(2466)]).then(__webpack_require__.bind(__webpack_require__, 2466))).reportSummary,
};
function isReportFormat(name) {
    return Object.hasOwn(reporters, name);
}
function partsFor(formats) {
    return {
        timelines: formats.includes('html'),
        ruleMeanings: formats.includes('html') || formats.includes('sarif'),
    };
}


/***/ })

};

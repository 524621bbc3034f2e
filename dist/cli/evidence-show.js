"use strict";
exports.id = 6273;
exports.ids = [6273];
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

/***/ 85967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readJobs),
/* harmony export */   _: () => (/* binding */ readCount)
/* harmony export */ });
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10844);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90101);


/** A whole number of at least 1. @throws {AssayError} `E_USAGE` */
function readCount(flag, text, absent) {
    if (text === undefined)
        return absent;
    if (!/^[1-9]\d{0,8}$/.test(text)) {
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)(`${flag} cannot be "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)(text, 60)}".`, 'It takes a whole number of at least 1.');
    }
    return Number(text);
}
/** `--jobs`; absent is for as many as there are cores. @throws {AssayError} `E_USAGE` */
function readJobs(text) {
    return text === undefined ? undefined : Math.min(readCount('--jobs', text, 1), maxJobs);
}
/** Threads that are made at most, whatever is asked for. */
const maxJobs = 64;


/***/ }),

/***/ 84006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ evidenceFlags),
/* harmony export */   BV: () => (/* binding */ bundleFlag),
/* harmony export */   H3: () => (/* binding */ traceFlags),
/* harmony export */   HG: () => (/* binding */ textOrJsonFlag),
/* harmony export */   KP: () => (/* binding */ checkFlags),
/* harmony export */   M0: () => (/* binding */ sessionKeysOf),
/* harmony export */   Ph: () => (/* binding */ sqlFlag),
/* harmony export */   Qk: () => (/* binding */ coverageFlags),
/* harmony export */   Qz: () => (/* binding */ sessionKeyFlag),
/* harmony export */   Wl: () => (/* binding */ toolsFlag),
/* harmony export */   Xz: () => (/* binding */ baselineFlags),
/* harmony export */   ay: () => (/* binding */ policyFlag),
/* harmony export */   cY: () => (/* binding */ watchFlag),
/* harmony export */   gG: () => (/* binding */ skipUnknownFlag),
/* harmony export */   kY: () => (/* binding */ reportFlags),
/* harmony export */   os: () => (/* binding */ strictFlag),
/* harmony export */   v$: () => (/* binding */ partialFlags),
/* harmony export */   we: () => (/* binding */ redactFlag)
/* harmony export */ });
/* unused harmony exports agentFlags, scopeFlags, writeBackFlag */
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53110);

/** Flags that several commands have, so that they mean the same everywhere. */
const policyFlag = {
    kind: 'text',
    value: 'FILE',
    does: 'The policy, also -p; default policy.yaml or assay.yaml.',
};
const strictFlag = {
    kind: 'switch',
    does: 'Deprecated forms in the policy are errors.',
};
const sessionKeyFlag = {
    kind: 'texts',
    value: 'ATTRIBUTE',
    does: 'Span attributes that contain the session, first match wins; or traceId, or file. Default: the common ones.',
};
const skipUnknownFlag = {
    kind: 'switch',
    does: 'Skip, with a warning, files of unknown format in folders and globs.',
};
const sqlFlag = {
    kind: 'text',
    value: 'SELECT',
    does: 'Read the traces with DuckDB: one query over the table `traces`, which contains the files of --traces.',
};
/** Attributes may also stand in one value, with commas between them. */
function sessionKeysOf(values) {
    return values.flatMap((value) => value.split(',')).filter((key) => key !== '');
}
const traceFlags = {
    traces: {
        kind: 'texts',
        value: 'GLOB',
        does: 'Traces: files, folders, globs, !GLOB to exclude, - for standard input; default traces/ and traces.jsonl.',
    },
    'trace-format': {
        kind: 'text',
        value: 'NAME',
        does: 'The format of every trace; default auto: recognized from the records.',
    },
};
const toolsFlag = {
    kind: 'texts',
    value: 'FILE',
    does: 'Tool definitions (JSON of OpenAI, Anthropic, MCP, or tool \u2192 JSON Schema): they are allowed, with closed schemas.',
};
const agentFlags = {
    agents: {
        kind: 'switch',
        does: 'Check the newest session of each coding agent on this machine instead of the default traces.',
    },
    since: {
        kind: 'text',
        value: 'TIME',
        does: 'Traces whose last call is not earlier: 2026-11-29, an instant, or a span such as 2h; with --agents all sessions of that span.',
    },
};
/** Which traces are checked, of those that are found. */
const scopeFlags = {
    until: { kind: 'text', value: 'TIME', does: 'Traces whose last call is earlier; default now.' },
    watermark: {
        kind: 'text',
        value: 'SPAN',
        does: 'A trace has ended if it has no call in that time before --until, such as 2h.',
    },
    state: {
        kind: 'text',
        value: 'FILE',
        does: 'Records what the last run checked and deferred; rewritten at the end. Each trace is checked once.',
    },
    sample: {
        kind: 'text',
        value: 'PERCENT',
        does: 'Check that share of the traces, selected by their ids, such as 5%.',
    },
    'sample-seed': { kind: 'text', value: 'TEXT', does: 'Select another sample.' },
};
const writeBackFlag = {
    'write-back': {
        kind: 'texts',
        value: 'KIND=TARGET',
        does: 'Write the verdict on each trace: events=FILE, otlp=URL or langfuse=URL; keys from the environment.',
    },
};
const checkFlags = {
    policy: policyFlag,
    ...traceFlags,
    sql: sqlFlag,
    ...agentFlags,
    ...scopeFlags,
    ...writeBackFlag,
    'session-key': sessionKeyFlag,
    db: { kind: 'text', value: 'FILE', does: 'Check a store of `assay trace ingest-otel` instead of files.' },
    'fail-on': {
        kind: 'text',
        value: 'LEVEL',
        choices: ['error', 'warning', 'note', 'none'],
        does: 'The lowest level of finding that fails the run; default error.',
    },
    'on-no-evidence': {
        kind: 'text',
        value: 'HOW',
        choices: ['error', 'warn', 'ignore'],
        does: 'What to do if there is no tool call: error exits 5, the others 0; default error.',
    },
    jobs: {
        kind: 'text',
        value: 'NUMBER',
        does: 'The maximum number of threads, for files of 64 MB or more in total; default: the number of cores.',
    },
    'skip-unknown': skipUnknownFlag,
    lenient: { kind: 'switch', does: 'Unreadable lines are warnings; includes --skip-unknown.' },
    strict: strictFlag,
};
const redactFlag = {
    kind: 'text',
    value: 'WHAT',
    choices: ['values', 'secrets', 'none'],
    does: 'Whether secrets are redacted from arguments before hashing: yes, unless none. No value is written; default values.',
};
/** Evidence of a run, for the commands that check traces. */
const evidenceFlags = {
    evidence: { kind: 'text', value: 'FILE', does: 'Write an evidence bundle (.tar.gz) of the run.' },
    redact: {
        ...redactFlag,
        does: 'Argument values that text, html, markdown and timelines show: those in show_args (values), all but secrets (secrets), all (none); default values, and secrets in a text report on a terminal. Evidence never contains one.',
    },
};
const coverageFlags = {
    'min-coverage': {
        kind: 'text',
        value: 'PERCENT',
        does: 'The minimum tool coverage, 0 to 100; default coverage.min of the policy.',
    },
    compat: { kind: 'switch', does: 'Add the CoverageReport of the Python SDK to the JSON.' },
};
/** A run compared with an earlier one. */
const baselineFlags = {
    baseline: { kind: 'text', value: 'FILE', does: 'Compare with an earlier run: the file that --write-baseline wrote.' },
    'write-baseline': { kind: 'text', value: 'FILE', does: 'Write the profile of this run, for later ones.' },
    'fail-on-new-only': { kind: 'switch', does: 'Fail only on findings that are new or worse than in the baseline.' },
};
const partialFlags = {
    partial: { kind: 'text', value: 'FILE', does: 'Also write a partial result for `assay merge`.' },
};
const reportFlags = {
    format: {
        kind: 'text',
        value: 'FORMAT',
        does: `The printed report: ${Object.keys(_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reporters */ .R0).join(', ')}; default text.`,
    },
    output: { kind: 'text', value: 'FILE', does: 'Write it to a file instead.' },
    report: { kind: 'texts', value: 'FORMAT=FILE', does: 'Write another report.' },
    quiet: { kind: 'switch', does: 'Print only the verdict.' },
    verbose: { kind: 'switch', does: 'List everything in the text report, with the calls around each finding.' },
    rule: {
        kind: 'texts',
        value: 'RULE',
        does: 'Limit the text report to these rules or codes; the verdict covers all.',
    },
};
const watchFlag = {
    watch: { kind: 'switch', does: 'Check again whenever the policy, the baseline or a trace changes.' },
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

/***/ 19858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidenceShowCommand: () => (/* binding */ evidenceShowCommand)
});

// EXTERNAL MODULE: ./lib/evidence/read/verify-bundle.js + 5 modules
var verify_bundle = __webpack_require__(59608);
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

// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(69967);
// EXTERNAL MODULE: ./lib/text/escape-json.js
var escape_json = __webpack_require__(41491);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/cli/arguments/read-count.js
var read_count = __webpack_require__(85967);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(84006);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(90101);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/cli/input/read-bundle.js
var read_bundle = __webpack_require__(26242);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(83797);
;// CONCATENATED MODULE: ./lib/cli/commands/evidence-show.js










const evidenceShowCommand = (0,command/* defineCommand */.N)({
    name: 'evidence show',
    usage: 'FILE [--format text|json] [--max-events N]',
    about: 'Prints the contents of a bundle that verifies. They come from others and are printed escaped.',
    flags: {
        format: shared_flags/* textOrJsonFlag */.HG,
        'max-events': { kind: 'text', value: 'N', does: 'Events to print; default 200.' },
        strict: { kind: 'switch', does: 'As in evidence verify.' },
    },
    examples: [{ line: 'assay evidence show evidence.tar.gz', does: 'The manifest and the first 200 events' }],
    async run({ flags, operands }, host) {
        const [file, ...more] = operands;
        if (file === undefined || more.length > 0)
            throw (0,usage_error/* usageError */.W)('Pass exactly one bundle.', 'Pass one .tar.gz file.');
        const maxEvents = (0,read_count/* readCount */._)('--max-events', flags['max-events'], 200);
        const shown = await showBundle((0,read_bundle/* bundleStream */.LF)(file, host), { strict: flags.strict, maxEvents }).catch((error) => {
            throw (0,read_bundle/* unreadable */.O$)(file, error);
        });
        const { verdict, events, omitted } = shown;
        if (!verdict.ok)
            throw (0,read_bundle/* refusedEvidence */.eb)(file, verdict);
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
            return exit_code/* exitCodes */.h.pass;
        }
        const head = [
            `file      sha256:${sha256}`,
            `run       ${(0,log_line/* logText */.k)(manifest.run_id)}`,
            `producer  ${(0,log_line/* logText */.k)(`${manifest.producer.name} ${manifest.producer.version}`)}`,
            `run root  ${verdict.runRoot}`,
            `events    ${verdict.events}`,
        ];
        const rest = omitted > 0 ? [`\u2026 and ${omitted} more (--max-events)`] : [];
        await (0,write/* write */.M)(host.stdout, `${[...head, '', ...events.map(eventLine), ...rest].join('\n')}\n`);
        return exit_code/* exitCodes */.h.pass;
    },
});
function eventLine({ assayseq, time, type, subject, data }) {
    const about = subject === undefined ? '' : `  ${(0,log_line/* logText */.k)(subject, 120)}`;
    return `${String(assayseq).padStart(6)}  ${(0,log_line/* logText */.k)(time, 40)}  ${(0,log_line/* logText */.k)(type, 80)}${about}  ${(0,log_line/* logText */.k)(JSON.stringify(data), 600)}`;
}


/***/ }),

/***/ 26242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ evidenceInput),
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   LF: () => (/* binding */ bundleStream),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   eb: () => (/* binding */ refusedEvidence),
/* harmony export */   iU: () => (/* binding */ bundleBytes),
/* harmony export */   nw: () => (/* binding */ isIndex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _evidence_format_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50085);
/* harmony import */ var _io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83088);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10844);







/** Whether a path names the index of several bundles. */
function isIndex(path) {
    return path.endsWith('.index.json');
}
/** The bytes of a bundle as they come; `-` is standard input. Nothing is read before it is asked for. */
function bundleStream(path, host) {
    return path === '-' ? host.stdin : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(host.cwd, path));
}
/** The bytes of a bundle, at most as many as a bundle may have. Throws AssayError `E_EVIDENCE_UNREADABLE`. */
async function bundleBytes(path, host) {
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of bundleStream(path, host)) {
            length += chunk.length;
            chunks.push(chunk);
            // One byte too many is enough for the verifier to refuse it.
            if (length > _evidence_format_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultLimits */ .MK.maxBundleBytes)
                break;
        }
    }
    catch (error) {
        throw unreadable(path, error);
    }
    return Buffer.concat(chunks);
}
/** A bundle, or an index with the files next to it. Throws AssayError `E_EVIDENCE_UNREADABLE`. */
async function evidenceInput(path, host) {
    if (!isIndex(path))
        return { kind: 'bundle', bytes: await bundleBytes(path, host) };
    const bytes = Buffer.from(await readTextFile(path, host));
    return { kind: 'index', bytes, open: (file) => bundleStream((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), file), host) };
}
/** A small text file that a command needs. Throws AssayError `E_EVIDENCE_UNREADABLE`. */
async function readTextFile(path, host) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(host.cwd, path), 'utf8');
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** Passes file errors on as the user's, and everything else as it is. */
function unreadable(path, error) {
    const { code } = error;
    if (typeof code !== 'string' || !(error instanceof Error) || !('syscall' in error))
        return error;
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W({
        code: 'E_EVIDENCE_UNREADABLE',
        level: 'error',
        message: `${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(path)} ${(0,_io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadableBecause */ .Q)(error)}.`,
        remedy: 'Check the path; it is relative to the current folder.',
    });
}
const families = {
    Integrity: 'E_EVIDENCE_INTEGRITY',
    Contract: 'E_EVIDENCE_CONTRACT',
    Security: 'E_EVIDENCE_PATH_REJECTED',
    Limits: 'E_EVIDENCE_LIMIT_EXCEEDED',
    Strict: 'E_EVIDENCE_SUSPICIOUS',
};
/** The problem of a bundle, or of an index, that does not verify, for commands that need one that does. */
function refusedEvidence(path, refused) {
    const unreadableCode = ['IntegrityTar', 'IntegrityIo', 'IntegrityGzip'].includes(refused.code);
    const problem = {
        code: unreadableCode ? 'E_EVIDENCE_UNREADABLE' : families[refused.class],
        level: 'error',
        message: `${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(path)} does not verify: ${refused.class}/${refused.code}, ${refused.message}.`,
        remedy: 'Do not rely on any content of a bundle that does not verify.',
    };
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W(problem);
}


/***/ }),

/***/ 83088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unreadableBecause)
/* harmony export */ });
/** Why a file cannot be opened, as the end of a sentence. The system's own text may hold a path; its code does not. */
function unreadableBecause(error) {
    const code = error?.code;
    if (code === 'ENOENT')
        return 'does not exist';
    if (code === 'EISDIR')
        return 'is a folder';
    return `cannot be read (${code ?? 'unknown reason'})`;
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

/***/ 53110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ reporters),
/* harmony export */   _S: () => (/* binding */ isReportFormat),
/* harmony export */   _c: () => (/* binding */ partsFor)
/* harmony export */ });
/** The formats of `--format` and `--report`. Each is loaded when it is asked for: most runs need one. */
const reporters = {
    text: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(9582), __webpack_require__.e(3797), __webpack_require__.e(9206)]).then(__webpack_require__.bind(__webpack_require__, 93797))).reportText,
    json: async () => (await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 90846))).reportJson,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(9582), __webpack_require__.e(9580)]).then(__webpack_require__.bind(__webpack_require__, 37810))).reportMarkdown,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(7042), __webpack_require__.e(2170)]).then(__webpack_require__.bind(__webpack_require__, 22170))).reportHtml,
    github: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(7967), __webpack_require__.e(6491)]).then(__webpack_require__.bind(__webpack_require__, 36491))).reportGithub,
    sarif: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(2389)]).then(__webpack_require__.bind(__webpack_require__, 12389))).reportSarif,
    junit: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(3358)]).then(__webpack_require__.bind(__webpack_require__, 83358))).reportJunit,
    tap: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(1295)]).then(__webpack_require__.bind(__webpack_require__, 91295))).reportTap,
    gitlab: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(963)]).then(__webpack_require__.bind(__webpack_require__, 80963))).reportGitlab,
    azure: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(7967), __webpack_require__.e(6651)]).then(__webpack_require__.bind(__webpack_require__, 86651))).reportAzure,
    summary: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(2466)]).then(__webpack_require__.bind(__webpack_require__, 82466))).reportSummary,
};
function isReportFormat(name) {
    return Object.hasOwn(reporters, name);
}
/** `sarif` points to earlier calls, whose places are remembered with them. */
const withTimelines = new Set(['html', 'markdown', 'sarif']);
/** @param showCalls the text report shows the calls around findings, which cost a memory of all calls */
function partsFor(formats, showCalls = false) {
    return {
        timelines: formats.some((format) => withTimelines.has(format)) || (showCalls && formats.includes('text')),
        ruleMeanings: formats.includes('html') || formats.includes('sarif'),
    };
}


/***/ })

};

"use strict";
exports.id = 682;
exports.ids = [682];
exports.modules = {

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

/***/ 65528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readPolicyText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _io_is_below_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85115);
/* harmony import */ var _io_read_policy_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4111);
/* harmony import */ var _io_repository_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93230);
/* harmony import */ var _io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83088);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10844);
/* harmony import */ var _locate_project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33513);
/* harmony import */ var _read_stream_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62498);










/** The text of a policy file. `-` is standard input. */
async function readPolicyText(path, host) {
    if (path === '-')
        return { text: await (0,_read_stream_js__WEBPACK_IMPORTED_MODULE_6__/* .readStream */ .b)(host.stdin), file: '<stdin>', read: (0,_io_read_policy_part_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPartsIn */ .k)(host.cwd) };
    try {
        // Read at once: the first asynchronous file starts a pool of threads, which costs a short run more than the file.
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
        // A link is followed, but what Git keeps there is nobody's policy, and an error would quote it.
        if ((0,_io_is_below_git_js__WEBPACK_IMPORTED_MODULE_7__/* .isBelowGit */ .S)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file)))
            throw notFound(path, 'is inside .git, which contains credentials');
        return { text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'), file: (0,_locate_project_js__WEBPACK_IMPORTED_MODULE_5__/* .workspacePath */ .X5)(path, host), read: partsOf(path, host) };
    }
    catch (error) {
        throw error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W ? error : notFound(path, (0,_io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadableBecause */ .Q)(error));
    }
}
/** A policy above the folder one is in may name files of its own repository; without one, of its own folder. */
function partsOf(path, host) {
    if (!(0,_locate_project_js__WEBPACK_IMPORTED_MODULE_5__/* .workspacePath */ .X5)(path, host).startsWith('..'))
        return (0,_io_read_policy_part_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPartsIn */ .k)(host.cwd);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path));
    return (0,_io_read_policy_part_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPartsIn */ .k)(host.cwd, (0,_io_repository_of_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._)(folder) ?? folder);
}
function notFound(path, why) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W({
        code: 'E_POLICY_NOT_FOUND',
        level: 'error',
        message: `The policy ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_9__/* .logText */ .k)(path)} ${why}.`,
        remedy: 'Check the path; it is relative to the current folder.',
    });
}


/***/ }),

/***/ 62498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readStream)
/* harmony export */ });
/** All text of a stream, as UTF-8. */
async function readStream(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 48667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _io_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91839);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83797);




/**
 * Writes a file the user asked for, with its folders; `-` is standard output.
 * @throws {AssayError} `E_OUTPUT_WRITE`
 */
async function writeOutput(path, text, host) {
    if (path === '-')
        return (0,_write_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M)(host.stdout, text);
    await writeNamed(path, text, host, 'w');
}
/** As {@link writeOutput}, but never over an existing file. */
async function writeNew(path, text, host) {
    await writeNamed(path, text, host, 'wx');
}
async function writeNamed(path, text, host, flag) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { flag });
    }
    catch (error) {
        throw (0,_io_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotWrite */ .z)(path, error);
    }
}


/***/ }),

/***/ 85115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isBelowGit)
/* harmony export */ });
/** Whether a path leads into a folder of Git's own, which holds tokens. Some systems do not distinguish case. @param path with either slash */
function isBelowGit(path) {
    return path.split(/[\\/]/).some((part) => part.toLowerCase() === '.git');
}


/***/ }),

/***/ 4111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ largestPart),
/* harmony export */   k: () => (/* binding */ policyPartsIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _is_below_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85115);
/* harmony import */ var _unreadable_because_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83088);




/** Bytes of a file that a policy names, as of a policy. */
const largestPart = 1024 * 1024;
/**
 * Reads files that a policy names, by paths relative to the workspace. Neither a path nor a link may lead out of the project: who
 * may change a policy may not thereby read what the machine keeps elsewhere.
 * @param project where the policy is of a folder above the workspace
 */
function policyPartsIn(workspace, project = workspace) {
    return (path) => {
        const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(project));
        let file;
        try {
            file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path));
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
                throw new Error('is not a file');
        }
        catch (error) {
            throw new Error(error instanceof Error && error.message === 'is not a file' ? error.message : (0,_unreadable_because_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableBecause */ .Q)(error));
        }
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file);
        if (inside.startsWith('..') || inside.startsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || (0,_is_below_git_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelowGit */ .S)(file))
            throw new Error('lies outside the workspace');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > largestPart)
            throw new Error('is larger than 1 MiB');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    };
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

/***/ 98745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whatItSays)
/* harmony export */ });
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57199);
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19238);
/* harmony import */ var _load_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39512);



/**
 * Everything that a text says as a policy, in one form, apart from version and digest; undefined if it does not load.
 * Loaded without a file name, so that it holds no places.
 */
function whatItSays(text, files = {}, change = (policy) => policy) {
    const { policy } = (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_2__.loadPolicy)(text, {}, files);
    if (!policy)
        return undefined;
    return (0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(plain({ ...change(policy), version: '', digest: '' }));
}
/** Maps as lists of their entries, numbers with all their digits. */
function plain(value) {
    if (value instanceof Map)
        return [...value].map(plain);
    if (Array.isArray(value))
        return value.map(plain);
    if (typeof value !== 'object' || value === null || value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_1__/* .ExactNumber */ .fh)
        return value;
    const present = Object.entries(value).filter(([, member]) => member !== undefined);
    return Object.fromEntries(present.map(([key, member]) => [key, plain(member)]));
}


/***/ })

};

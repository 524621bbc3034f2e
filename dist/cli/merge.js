"use strict";
exports.id = 1613;
exports.ids = [1613];
exports.modules = {

/***/ 33611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readShape),
/* harmony export */   o: () => (/* binding */ isShape)
/* harmony export */ });
/**
 * Parses JSON that somebody else wrote and validates it against a closed schema. A `schema` field that names another
 * version is distinguished from damage.
 *
 * @param family the name of the format without its version: `assay.baseline`
 */
async function readShape(text, family, schema) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { ok: false, why: text.trim() === '' ? 'it is empty' : 'it is not JSON, or only a part of it' };
    }
    const named = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    const { const: expected } = schema.properties.schema;
    if (typeof named !== 'string' || !named.startsWith(`${family}.`)) {
        return { ok: false, why: `its "schema" is not ${expected}` };
    }
    if (named !== expected) {
        const version = /^v\d{1,6}$/.exec(named.slice(family.length + 1))?.[0];
        return version === undefined
            ? { ok: false, why: `its "schema" is not ${expected}` }
            : { ok: false, version, why: `it is ${family}.${version}, and this Assay reads ${expected}` };
    }
    const validate = await validator(schema);
    if (validate(value))
        return { ok: true, value };
    const [error] = validate.errors ?? [];
    return { ok: false, why: `${place(error?.instancePath)} breaks the schema (${error?.keyword ?? 'unknown'})` };
}
const validators = new WeakMap();
/** Loaded and compiled when first needed, once. */
async function validator(schema) {
    const known = validators.get(schema);
    if (known)
        return known;
    const { default: ajv } = await Promise.all(/* import() */[__webpack_require__.e(1436), __webpack_require__.e(7546), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19));
    const validate = new ajv.default({ allErrors: false, validateFormats: false, logger: false }).compile(schema);
    validators.set(schema, validate);
    return validate;
}
/**
 * Paths into a closed schema hold only its own names and indices until an unknown name, which is not part of the path.
 */
function place(path = '') {
    return path === '' ? 'the whole' : path;
}
/** Whether a value has the shape of a schema. */
async function isShape(value, schema) {
    return (await validator(schema))(value) === true;
}


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

/***/ 63619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeCommand: () => (/* binding */ mergeCommand)
});

// EXTERNAL MODULE: ./lib/merge/merge-partials.js
var merge_partials = __webpack_require__(80655);
// EXTERNAL MODULE: ./lib/merge/partial.js
var partial = __webpack_require__(94905);
// EXTERNAL MODULE: ./lib/merge/read-partial.js + 1 modules
var read_partial = __webpack_require__(79363);
// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(69967);
// EXTERNAL MODULE: ./lib/policy/load-policy.js + 44 modules
var load_policy = __webpack_require__(39512);
// EXTERNAL MODULE: ./lib/reporters/index.js
var reporters = __webpack_require__(53110);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/cli/arguments/read-percent.js
var read_percent = __webpack_require__(4385);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(84006);
// EXTERNAL MODULE: ./lib/cli/baseline-of-run.js
var baseline_of_run = __webpack_require__(30981);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/codes/baseline-codes.js
var baseline_codes = __webpack_require__(53852);
// EXTERNAL MODULE: ./lib/io/find-traces.js
var find_traces = __webpack_require__(10064);
// EXTERNAL MODULE: ./lib/io/path-pattern.js
var path_pattern = __webpack_require__(29546);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(90101);
;// CONCATENATED MODULE: ./lib/cli/input/find-partials.js








/**
 * The partial results that files, folders and patterns name, each once; `-` is standard input.
 * @throws {AssayError} for every name under which nothing is found: a verdict without it would be one on a part
 */
function findPartials(operands, host) {
    if (operands.length === 0)
        throw (0,usage_error/* usageError */.W)('No partial results were given.', 'Pass the files that `--partial` wrote.');
    const missing = operands.filter((path) => path !== '-' && !(0,path_pattern/* isPattern */.Pt)(path) && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(host.cwd, path)));
    refuse(missing, 'does not exist');
    const { files, unmatched } = (0,find_traces/* findTraces */.Gw)(operands, { root: host.cwd, outside: 'allow' });
    refuse(unmatched, 'matches no file');
    return files.map(({ path, name }) => (path === '-' ? '-' : name));
}
function refuse(paths, why) {
    const [first, ...rest] = paths.map((path) => ({
        code: 'E_PARTIAL_NOT_FOUND',
        level: 'error',
        message: `${(0,log_line/* logText */.k)(path)} ${why}.`,
        remedy: baseline_codes/* baselineCodes */.U.E_PARTIAL_NOT_FOUND.remedy,
    }));
    if (first)
        throw new problem/* AssayError */.W([first, ...rest]);
}

// EXTERNAL MODULE: ./lib/cli/input/load-any-policy.js
var load_any_policy = __webpack_require__(36825);
// EXTERNAL MODULE: ./lib/cli/input/locate-project.js + 1 modules
var locate_project = __webpack_require__(33513);
// EXTERNAL MODULE: ./lib/cli/input/read-capped-file.js
var read_capped_file = __webpack_require__(80038);
// EXTERNAL MODULE: ./lib/cli/output/reports.js
var reports = __webpack_require__(48289);
// EXTERNAL MODULE: ./lib/cli/output/reproduce.js
var reproduce = __webpack_require__(50733);
// EXTERNAL MODULE: ./lib/cli/output/text-report.js
var text_report = __webpack_require__(95306);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(83797);
;// CONCATENATED MODULE: ./lib/cli/commands/merge.js



















const flags = {
    policy: shared_flags/* checkFlags */.KP.policy,
    'fail-on': shared_flags/* checkFlags */.KP['fail-on'],
    'on-no-evidence': shared_flags/* checkFlags */.KP['on-no-evidence'],
    lenient: shared_flags/* checkFlags */.KP.lenient,
    strict: shared_flags/* checkFlags */.KP.strict,
    ...shared_flags/* coverageFlags */.Qk,
    ...shared_flags/* reportFlags */.kY,
    ...shared_flags/* baselineFlags */.Xz,
    ...shared_flags/* partialFlags */.v$,
};
const mergeCommand = (0,command/* defineCommand */.N)({
    name: 'merge',
    usage: 'PARTIAL\u2026 [--policy FILE] [flags]',
    about: 'Combines what several machines collected with `check --partial`, each from complete traces, into one verdict: the same as one run over all traces.',
    flags,
    examples: [
        { line: 'assay merge part-1.json part-2.json --policy policy.yaml', does: 'Two machines, one report' },
        { line: "assay merge 'parts/**/*.json' --report json=result.json", does: 'All partial results below a folder' },
    ],
    run: merge,
});
async function merge(args, host) {
    const targets = (0,reports/* readTargets */.R)(args.flags);
    const detail = (0,text_report/* readTextDetail */.XY)(args.flags, targets);
    const { showCalls } = (0,text_report/* shownCalls */.Lk)(args.flags, targets, host);
    const minCoverage = (0,read_percent/* readPercent */.o)('--min-coverage', args.flags['min-coverage']);
    const partials = await readPartials(args.operands, host);
    const load = await (0,load_any_policy/* loadAnyPolicy */.j)(await locatePolicyOf(partials, args.flags.policy, host), args.flags.strict, host);
    const policy = (0,load_policy.requirePolicy)(load);
    (0,text_report/* refuseUnknownRules */.Gs)(args.flags.rule, policy);
    const baseline = await (0,baseline_of_run/* baselineOptions */.K)(args.flags, host);
    const conclusion = (0,merge_partials/* mergePartials */.p)(partials, policy, {
        failOn: args.flags['fail-on'],
        onNoEvidence: args.flags['on-no-evidence'],
        minCoverage,
        lenient: args.flags.lenient,
        policyProblems: load.problems,
        today: host.today,
        clockDay: host.clockDay,
        compat: args.flags.compat,
        ...(0,reporters/* partsFor */._c)(targets.map(({ format }) => format), showCalls),
        ...baseline,
    });
    await reportIdle(partials, host);
    await (0,baseline_of_run/* writeProfile */.Z)(conclusion, () => (0,partial/* partialText */.Tj)(conclusion.partial), args.flags, baseline.baseline, host);
    await (0,reports/* writeReports */.L)(conclusion.result, targets, { about: 'all', reproduce: (0,reproduce/* reproduceLine */.S)('merge', args, host), ...detail }, host);
    return (0,exit_code/* exitCodeOf */.F)(conclusion.result);
}
/** Where no policy was found by the checks and none is here, the preset that stood in for one applies again. */
async function locatePolicyOf(partials, named, host) {
    const stoodIn = partials.every(({ partial }) => partial.policy.preset !== undefined);
    if (!stoodIn)
        return (0,locate_project/* locatePolicy */.zx)(named, [], host);
    return (await (0,locate_project/* locateAnyProject */.M9)({ policy: named, traces: [], operands: [] }, host)).policy;
}
async function readPartials(operands, host) {
    const file = { missing: 'E_PARTIAL_NOT_FOUND', invalid: 'E_PARTIAL_INVALID' };
    const read = async (path) => {
        const text = await (0,read_capped_file/* readCappedFile */.y)(path, read_partial/* maxPartialSize */.f, file, host);
        return { name: path, partial: await (0,read_partial/* readPartial */.o)(text, (0,log_line/* logText */.k)(path)) };
    };
    const [first, ...rest] = findPartials(operands, host);
    const partials = [await read(first)];
    for (const path of rest)
        partials.push(await read(path));
    return partials;
}
/** The verdict does not show that a machine had nothing to say: the others may have said enough. */
async function reportIdle(partials, host) {
    const idle = partials.filter(({ partial }) => partial.calls === 0).map(({ name }) => (0,log_line/* logText */.k)(name));
    if (idle.length > 0)
        await (0,write/* write */.M)(host.stderr, `No tool call in: ${idle.slice(0, 20).join(', ')}\n`);
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

/***/ 79363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ maxPartialSize),
  o: () => (/* binding */ readPartial)
});

// EXTERNAL MODULE: ./lib/baseline/read-shape.js
var read_shape = __webpack_require__(33611);
// EXTERNAL MODULE: ./lib/codes/baseline-codes.js
var baseline_codes = __webpack_require__(53852);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/baseline/schema-parts.js
var schema_parts = __webpack_require__(57935);
// EXTERNAL MODULE: ./lib/model/related-call.js
var related_call = __webpack_require__(36347);
// EXTERNAL MODULE: ./lib/model/usage.js
var usage = __webpack_require__(81218);
;// CONCATENATED MODULE: ./lib/merge/partial-schema.js



const place = (0,schema_parts/* closed */.$h)({ file: schema_parts/* text */.Qq, line: schema_parts/* count */.U9, column: schema_parts/* count */.U9 });
const inputCode = { enum: ['E_TRACE_PARSE', 'E_TRACE_TRUNCATED', 'W_SESSION_FALLBACK'] };
const print = { type: 'string', pattern: '^v1:[0-9a-f]{64}$' };
const rawFinding = (0,schema_parts/* closed */.$h)({ rule: schema_parts/* text */.Qq, file: schema_parts/* count */.U9, line: schema_parts/* count */.U9, column: schema_parts/* count */.U9 }, {
    tool: schema_parts/* text */.Qq,
    trace: schema_parts/* text */.Qq,
    callIndex: schema_parts/* count */.U9,
    related: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ callIndex: schema_parts/* count */.U9, reason: { enum: related_call/* relatedReasons */.z } }), 10),
    source: (0,schema_parts/* closed */.$h)({ file: schema_parts/* text */.Qq }, { line: { ...schema_parts/* count */.U9, minimum: 1, maximum: 2 ** 31 - 1 } }),
    policyAt: place,
    violations: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ path: schema_parts/* text */.Qq, keyword: schema_parts/* text */.Qq, fingerprint: print, says: schema_parts/* text */.Qq }, { member: schema_parts/* text */.Qq, policyAt: place }), 1000),
    key: schema_parts/* text */.Qq,
    leftToGate: { const: true },
    detail: schema_parts/* text */.Qq,
});
/** Findings or traces by the kinds in them: places in `groups`. */
const kindSets = (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ kinds: (0,schema_parts/* list */.p_)(schema_parts/* count */.U9), count: schema_parts/* count */.U9 }, { leftToGate: { const: true } }));
const timelineCall = (0,schema_parts/* closed */.$h)({ index: schema_parts/* count */.U9, tool: schema_parts/* text */.Qq }, {
    arguments: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 8),
    outcome: { enum: ['success', 'error'] },
    shown: { type: 'object', additionalProperties: schema_parts/* text */.Qq, maxProperties: 16 },
    at: (0,schema_parts/* closed */.$h)({ file: schema_parts/* count */.U9, line: schema_parts/* count */.U9, column: schema_parts/* count */.U9 }),
});
const decimal = { type: 'string', pattern: '^[0-9]{1,40}(\\.[0-9]{1,100})?(e[+-]?[0-9]{1,2})?$' };
const amount = { type: 'number', minimum: 0 };
const traceFacts = (0,schema_parts/* closed */.$h)({ trace: schema_parts/* text */.Qq, calls: schema_parts/* count */.U9, denied: schema_parts/* count */.U9, errors: schema_parts/* count */.U9 }, {
    ...{ agent: schema_parts/* text */.Qq, version: schema_parts/* text */.Qq, model: schema_parts/* text */.Qq },
    ...{ turns: amount, costUsd: amount, durationMs: amount },
    tokens: (0,schema_parts/* closed */.$h)({ total: amount }, { input: amount, output: amount, cached: amount }),
    atLeast: (0,schema_parts/* list */.p_)({ enum: usage/* usageFacts */.f }, usage/* usageFacts */.f.length),
});
/** `schemas/assay.partial.v3.schema.json` is this. */
const partialSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'assay.partial.v3.schema.json',
    title: 'Assay partial result, version 3',
    description: 'What `assay check --partial FILE` writes on one of several machines, for `assay merge`.',
    ...(0,schema_parts/* closed */.$h)({
        schema: { const: 'assay.partial.v3' },
        policy: (0,schema_parts/* closed */.$h)({ name: schema_parts/* text */.Qq, digest: schema_parts/* digest */.br }, { preset: schema_parts/* text */.Qq }),
        files: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            file: schema_parts/* text */.Qq,
            sha256: { type: 'string', pattern: '^([0-9a-f]{64})?$' },
            format: schema_parts/* text */.Qq,
            traces: schema_parts/* count */.U9,
            calls: schema_parts/* count */.U9,
        }), 1_000_000),
        traceIds: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq),
        tracesWithCalls: schema_parts/* count */.U9,
        calls: schema_parts/* count */.U9,
        skipped: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ reason: schema_parts/* text */.Qq, count: schema_parts/* count */.U9 }), 10_000),
        problems: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ code: inputCode, detail: schema_parts/* text */.Qq, line: schema_parts/* count */.U9, column: schema_parts/* count */.U9, file: schema_parts/* count */.U9 }), 10_000),
        problemsOmitted: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ code: inputCode, count: schema_parts/* count */.U9 }), 3),
        unmatched: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000),
        matched: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000),
        rules: (0,schema_parts/* list */.p_)(schema_parts/* ruleRow */.Fs, 10_000),
        callRules: (0,schema_parts/* list */.p_)(schema_parts/* ruleRow */.Fs, 6),
        logs: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            ...{ rule: schema_parts/* text */.Qq, total: schema_parts/* count */.U9, kept: (0,schema_parts/* list */.p_)(rawFinding, 10_000) },
            ...{ groups: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({}, { tool: schema_parts/* text */.Qq, violation: print })), findings: kindSets, traces: kindSets },
        }), 10_010),
        tools: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ tool: schema_parts/* text */.Qq, calls: schema_parts/* count */.U9 })),
        argumentUse: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            tool: schema_parts/* text */.Qq,
            properties: (0,schema_parts/* list */.p_)(schema_parts/* count */.U9, 400),
            values: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ check: schema_parts/* count */.U9, values: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000) }), 400),
        }), 100_000),
        cases: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            case: schema_parts/* text */.Qq,
            trials: schema_parts/* count */.U9,
            broken: schema_parts/* count */.U9,
            rules: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ rule: schema_parts/* text */.Qq, broken: schema_parts/* count */.U9 }), 10_000),
        })),
        facts: (0,schema_parts/* closed */.$h)({
            ...{ traces: schema_parts/* count */.U9, calls: schema_parts/* count */.U9, denied: schema_parts/* count */.U9, errors: schema_parts/* count */.U9 },
            sums: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ fact: { enum: usage/* usageFacts */.f }, total: decimal, known: schema_parts/* count */.U9, unclear: schema_parts/* count */.U9 }, { input: decimal, output: decimal, cached: decimal }), usage/* usageFacts */.f.length),
            list: (0,schema_parts/* list */.p_)(traceFacts, 10_000),
        }),
        behaviour: schema_parts/* behaviour */.uK,
        timelines: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ trace: schema_parts/* text */.Qq, total: schema_parts/* count */.U9, calls: (0,schema_parts/* list */.p_)(timelineCall) }, { showsAll: { const: true } })),
    }, {
        furtherCalls: schema_parts/* count */.U9,
        sample: (0,schema_parts/* closed */.$h)({
            percent: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 100 },
            seed: schema_parts/* text */.Qq,
            traces: schema_parts/* count */.U9,
            of: schema_parts/* count */.U9,
        }),
        trials: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            ...{ gate: schema_parts/* count */.U9, case: schema_parts/* text */.Qq, open: { type: 'boolean' }, trials: schema_parts/* count */.U9 },
            broken: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ rule: schema_parts/* text */.Qq }, { tool: schema_parts/* text */.Qq, violation: print })),
        })),
    }),
};

;// CONCATENATED MODULE: ./lib/merge/read-partial.js




/** Characters that a partial result may have: V8 holds no longer text in twice that. */
const maxPartialSize = 256 << 20;
/**
 * Reads what `partialText` wrote. The text comes from another machine: nothing in it is trusted to be sound.
 *
 * @param name what the user calls it, safe to print
 * @throws {AssayError} `E_PARTIAL_INVALID`, `E_PARTIAL_VERSION`
 */
async function readPartial(text, name) {
    if (text.length > maxPartialSize)
        throw refusal('E_PARTIAL_INVALID', name, `it is larger than ${maxPartialSize >> 20} MiB`);
    const shape = await (0,read_shape/* readShape */._)(text, 'assay.partial', partialSchema);
    if (!shape.ok)
        throw refusal(shape.version === undefined ? 'E_PARTIAL_INVALID' : 'E_PARTIAL_VERSION', name, shape.why);
    const partial = shape.value;
    const contradiction = contradictionIn(partial);
    if (contradiction !== undefined)
        throw refusal('E_PARTIAL_INVALID', name, contradiction);
    return partial;
}
/** What a schema cannot say: references that lead nowhere, counts that cannot be. */
function contradictionIn(partial) {
    const { files, traceIds, problems, logs, tracesWithCalls, timelines, facts, calls, rules, callRules } = partial;
    const isFile = ({ file }) => file < files.length;
    if (!problems.every(isFile) || !logs.every(({ kept }) => kept.every(isFile)))
        return 'it points to a file that it does not list';
    if (new Set(traceIds).size < traceIds.length)
        return 'it lists a trace twice';
    if (tracesWithCalls > traceIds.length)
        return 'it counts more traces than it lists';
    if (facts.traces !== traceIds.length ||
        facts.calls !== calls ||
        !facts.sums.every(({ known }) => known <= facts.traces))
        return 'it sums up other traces than it lists';
    const logged = new Set(logs.map(({ rule }) => rule));
    if (logged.size < logs.length)
        return 'it lists a rule twice';
    if ([...rules, ...callRules].some(({ rule, violated }) => violated > 0 && !logged.has(rule)))
        return 'it counts traces that broke a rule of which it has no finding';
    for (const { rule, total, kept, groups, findings, traces } of logs) {
        if (kept.length > total)
            return 'it lists more findings than it counts';
        if (kept.some((item) => item.rule !== rule))
            return 'it lists a finding under another rule';
        if (kept.some(isExplainedLater))
            return 'it explains a finding by a later call';
        const isSet = (set) => set.kinds.length > 0 && set.kinds.every((kind, i) => kind < groups.length && kind > (set.kinds[i - 1] ?? -1));
        if (![...findings, ...traces].every(isSet))
            return 'it counts what it does not list';
        if (findings.reduce((sum, set) => sum + set.count, 0) !== total)
            return 'its counts of findings do not add up';
    }
    for (const { total, calls } of timelines) {
        if (!calls.every(({ at }) => at === undefined || isFile(at)))
            return 'it points to a file that it does not list';
        if (calls.some(({ index }, i) => index >= total || index <= (calls[i - 1]?.index ?? -1)))
            return 'it lists calls that its trace cannot have';
    }
    return undefined;
}
function isExplainedLater({ callIndex = Number.POSITIVE_INFINITY, related = [] }) {
    return related.some((call) => call.callIndex >= callIndex);
}
function refusal(code, name, why) {
    return new problem/* AssayError */.W({
        code,
        level: 'error',
        message: `${name} cannot be merged: ${why}.`,
        remedy: baseline_codes/* baselineCodes */.U[code].remedy,
    });
}


/***/ })

};

"use strict";
exports.id = 6290;
exports.ids = [6290];
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

/***/ 62878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71095);
/* harmony import */ var _model_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69967);
/* harmony import */ var _reporters_ansi_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78779);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51560);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10844);
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84006);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90101);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99859);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9906);
/* harmony import */ var _input_locate_project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33513);
/* harmony import */ var _input_read_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65528);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83797);












const explainCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCommand */ .N)({
    name: 'explain',
    usage: '[CODE|RULE] [--policy FILE]',
    about: 'Explains a code or a sequence rule of the policy, and how to fix it. Without an argument, it lists the codes.',
    flags: { policy: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFlag */ .ay },
    examples: [
        { line: 'assay explain E_ARG_SCHEMA', does: 'Explain a code' },
        { line: "assay explain 'before:A->B' --policy policy.yaml", does: 'Explain a rule of the policy' },
    ],
    async run({ flags, operands: [asked, ...more] }, host) {
        if (more.length > 0)
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)('Pass only one code or rule.', 'Quote an id that has spaces.');
        await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_6__/* .write */ .M)(host.stdout, asked === undefined ? allCodes() : await explain(asked, flags.policy, host));
        return _model_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.pass;
    },
});
async function explain(asked, policyFile, host) {
    const code = asked.toUpperCase();
    if (_codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.has(code))
        return explainCode(code, host);
    // Codes and rule ids cannot be confused: no rule is needed to explain what looks like a code.
    if (/^[EW]_/.test(code))
        throw unknown(asked, _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.keys(), 'Run `assay explain` to list all codes.');
    const { loadPolicy, requirePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3553), __webpack_require__.e(9512), __webpack_require__.e(4824)]).then(__webpack_require__.bind(__webpack_require__, 39512));
    if (policyFile === undefined && !(0,_input_locate_project_js__WEBPACK_IMPORTED_MODULE_4__/* .hasPolicy */ .hS)('.', host)) {
        throw unknown(asked, _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.keys(), 'It is not a code, and there is no policy here to look for a rule in: name one with --policy.');
    }
    const { text, file, read } = await (0,_input_read_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicyText */ .O)(await (0,_input_locate_project_js__WEBPACK_IMPORTED_MODULE_4__/* .locatePolicy */ .zx)(policyFile, [], host), host);
    const policy = requirePolicy(loadPolicy(text, { file }, { read }));
    const rule = policy.sequences.find(({ id }) => id === asked);
    if (rule)
        return explainRule(rule, policy, host);
    const ids = policy.sequences.map(({ id }) => id);
    throw unknown(asked, [...ids, ..._codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.keys()], `The rules of ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(file)} are: ${ids.join(', ') || 'none'}.`);
}
function explainCode(code, host) {
    const style = (0,_reporters_ansi_js__WEBPACK_IMPORTED_MODULE_9__/* .paint */ .n)((0,_host_js__WEBPACK_IMPORTED_MODULE_10__/* .wantsColor */ .z)(host.stdout, host.env));
    const { title, level, meaning, remedy } = _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.get(code);
    return `${style.bold(code)}  ${title}  ${style.dim(`(${level})`)}

${meaning}

${style.bold('What to do')}
${remedy}

${style.dim((0,_codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codePage */ .xr)(code))}
`;
}
async function explainRule(rule, policy, host) {
    const { ruleKinds } = await __webpack_require__.e(/* import() */ 3992).then(__webpack_require__.bind(__webpack_require__, 43992));
    const { meaningOf } = await __webpack_require__.e(/* import() */ 5777).then(__webpack_require__.bind(__webpack_require__, 45777));
    const style = (0,_reporters_ansi_js__WEBPACK_IMPORTED_MODULE_9__/* .paint */ .n)((0,_host_js__WEBPACK_IMPORTED_MODULE_10__/* .wantsColor */ .z)(host.stdout, host.env));
    const level = policy.levels.get(rule.id)?.value ?? rule.level ?? 'error';
    const share = policy.tolerate.get(rule.id)?.value ?? 0;
    const lines = [
        `${style.bold((0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(rule.id))}  ${style.dim(`(${rule.type}, ${level})`)}`,
        '',
        (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(meaningOf(rule, ruleKinds[rule.type]), 1000),
        ...(rule.description === undefined ? [] : [(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(rule.description, 1000)]),
        ...(share > 0 ? [`Up to ${share * 100} % of the traces that exercise it may break it.`] : []),
        '',
        style.bold('What to do when it is broken'),
        rule.message === undefined
            ? 'Look at the call and those before it: change the agent so that it follows the rule, or change the rule if the run is correct.'
            : (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(rule.message, 1000),
        ...(rule.help === undefined ? [] : [`See ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(rule.help, 2000)}`]),
        ...(rule.at ? ['', style.dim(`${rule.at.file}:${rule.at.line}:${rule.at.column}`)] : []),
    ];
    return `${lines.join('\n')}\n`;
}
function allCodes() {
    const width = Math.max(...[..._codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.keys()].map((code) => code.length));
    return _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codeFamilies */ .Iz
        .map(({ title, codes }) => {
        const lines = Object.entries(codes).map(([code, words]) => `  ${code.padEnd(width)}  ${words.title}`);
        return `${title}\n${lines.join('\n')}\n`;
    })
        .join('\n');
}
function unknown(asked, known, otherwise) {
    const names = [...known];
    const meant = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_11__/* .didYouMean */ .a)(asked, names) ?? (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_11__/* .didYouMean */ .a)(asked.toUpperCase(), names);
    const begun = names.filter((name) => name.startsWith(asked.toUpperCase())).slice(0, 8);
    const all = [...new Set([...begun, ...(meant === undefined ? [] : [meant])])].map((name) => (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(name));
    return (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`There is no code or rule "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(asked, 60)}".`, all.length === 0 ? otherwise : `Did you mean ${all.join(' or ')}?`);
}


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


/***/ })

};

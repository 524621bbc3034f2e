export const id = 3676;
export const ids = [3676];
export const modules = {

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

/***/ 2170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyValidateCommand: () => (/* binding */ policyValidateCommand)
/* harmony export */ });
/* harmony import */ var _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1662);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1491);
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9859);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5720);
/* harmony import */ var _input_locate_project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8715);
/* harmony import */ var _input_read_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5528);
/* harmony import */ var _output_report_trouble_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2984);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3797);









const policyValidateCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCommand */ .N)({
    name: 'policy validate',
    usage: '[FILE]',
    about: 'Looks for mistakes in a policy: every problem at once, each with its line.',
    flags: {
        policy: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFlag */ .J,
        strict: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .strictFlag */ .os,
        format: {
            kind: 'text',
            value: 'FORMAT',
            choices: ['text', 'json'],
            does: 'How problems are printed; default text.',
        },
    },
    examples: [{ line: 'assay policy validate policy.yaml --strict', does: 'Before a policy is merged' }],
    async run({ flags, operands }, host) {
        const { text, file } = await (0,_input_read_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicyText */ .O)(await (0,_input_locate_project_js__WEBPACK_IMPORTED_MODULE_4__/* .locatePolicy */ .zx)(flags.policy, operands, host), host);
        const { policy, problems } = (0,_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_0__.loadPolicy)(text, { file }, { strict: flags.strict });
        if (flags.format === 'json') {
            const { name, version, digest } = policy ?? {};
            const fine = { schema: 'assay.policy-check.v1', file, name, version, digest, warnings: (0,_output_report_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .problemsJson */ .bq)(problems) };
            await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_8__/* .write */ .M)(host.stdout, policy ? `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeJsonForLogs */ .O)(JSON.stringify(fine, undefined, 2))}\n` : (0,_output_report_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .errorJson */ .dF)(problems));
        }
        else {
            await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_8__/* .write */ .M)(host.stderr, problems.map((problem) => (0,_output_report_trouble_js__WEBPACK_IMPORTED_MODULE_6__/* .problemText */ .fI)(problem, host)).join(''));
            const warnings = problems.length === 0 ? 'nothing to remark' : `${problems.length} to look at`;
            if (policy)
                await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_8__/* .write */ .M)(host.stdout, `✔ ${file} loads: ${warnings}.\n`);
        }
        return policy ? _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.pass : _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.badInput;
    },
});


/***/ }),

/***/ 8715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ workspacePath),
/* harmony export */   hS: () => (/* binding */ hasPolicy),
/* harmony export */   jL: () => (/* binding */ locateTraces),
/* harmony export */   m0: () => (/* binding */ locateProject),
/* harmony export */   zx: () => (/* binding */ locatePolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _io_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3159);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(844);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(101);






/** @throws {AssayError} two project folders, an operand that does not exist, or no policy */
async function locateProject(named, host) {
    const { folder, traces } = await locateTraces(named, host);
    return { policy: named.policy ?? (await defaultPolicy(folder, host)), traces };
}
/**
 * The project folder (`.` unless an operand names one) and the trace patterns, the usual ones if none are named.
 * @throws {AssayError} two project folders, or an operand that does not exist
 */
async function locateTraces(named, host) {
    const folders = [];
    const traces = [...named.traces];
    const missing = [];
    for (const operand of named.operands) {
        if (isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, operand)))
            folders.push(operand);
        else if (operand === '-' || (0,_io_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(operand) || exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, operand)))
            traces.push(operand);
        else
            missing.push(operand);
    }
    // Said before a policy is looked for: a mistyped folder has none.
    refuseMissing(missing);
    if (folders.length > 1) {
        throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`Two project folders were named: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(folders.join(', '))}.`, 'Name one; give folders of traces to `--traces`.');
    }
    const folder = folders[0] ?? '.';
    return { folder, traces: traces.length > 0 ? traces : await defaultTraces(folder, host) };
}
/** The policy of a command that needs nothing else: its flag, its one operand, or the usual file. */
async function locatePolicy(flag, operands, host) {
    if (operands.length > (flag === undefined ? 1 : 0)) {
        throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`More than one policy was named: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(operands.join(', '))}.`, 'Name one file.');
    }
    const named = flag ?? operands[0];
    if (named === undefined)
        return defaultPolicy('.', host);
    return isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, named)) ? defaultPolicy(named, host) : named;
}
/** A path as results name it: POSIX, relative to the workspace. */
function workspacePath(path, host) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(host.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path));
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? below : below.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
function refuseMissing(names) {
    const [first, ...rest] = names.map((name) => ({
        code: 'E_TRACE_NOT_FOUND',
        level: 'error',
        message: `There is no file or folder ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(name)}.`,
        remedy: 'Name a project folder or trace files; paths are relative to the folder you are in.',
    }));
    if (first)
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W([first, ...rest]);
}
/** Whether the folder has a policy under one of the usual names. */
function hasPolicy(folder, host) {
    return usualPolicy(folder, host) !== undefined;
}
function usualPolicy(folder, host) {
    return ['policy.yaml', 'policy.yml', 'assay.yaml']
        .map((name) => join(folder, name))
        .find((path) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path)));
}
async function defaultPolicy(folder, host) {
    const found = usualPolicy(folder, host);
    if (found !== undefined)
        return found;
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W({
        code: 'E_POLICY_NOT_FOUND',
        level: 'error',
        message: `There is no policy: neither ${join(folder, 'policy.yaml')} nor ${join(folder, 'assay.yaml')} exists.`,
        remedy: 'Name one with --policy, or run `assay init` to learn one from your traces.',
    });
}
/** Both of the usual places if both exist; if neither does, the folder's pattern, which then matches nothing and is reported. */
async function defaultTraces(folder, host) {
    const traces = join(folder, 'traces');
    const file = join(folder, 'traces.jsonl');
    const hasFolder = isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, traces));
    // As a path, not a pattern: the project may be in a folder such as `app/[id]`.
    const inFolder = hasFolder && (0,_io_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(folder) ? traces : `${traces}/**/*.{jsonl,ndjson,json,gz}`;
    if (!exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, file)))
        return [inFolder];
    return hasFolder ? [inFolder, file] : [file];
}
function join(folder, name) {
    return folder === '.' ? name : `${folder.replace(/[\\/]+$/, '')}/${name}`;
}
function isFolder(path) {
    return statOf(path)?.isDirectory() ?? false;
}
function exists(path) {
    return statOf(path) !== undefined;
}
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readPolicyText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3088);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(844);
/* harmony import */ var _locate_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8715);
/* harmony import */ var _read_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2498);







/** The text of a policy file and the name that locations carry. `-` is standard input. */
async function readPolicyText(path, host) {
    if (path === '-')
        return { text: await (0,_read_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readStream */ .b)(host.stdin), file: '<stdin>' };
    try {
        // Read at once: the first asynchronous file starts a pool of threads, which costs a short run more than the file.
        return { text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path), 'utf8'), file: (0,_locate_project_js__WEBPACK_IMPORTED_MODULE_3__/* .workspacePath */ .X5)(path, host) };
    }
    catch (error) {
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W({
            code: 'E_POLICY_NOT_FOUND',
            level: 'error',
            message: `The policy ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(path)} ${(0,_io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadableBecause */ .Q)(error)}.`,
            remedy: 'Check the path; it is relative to the folder you are in.',
        });
    }
}


/***/ }),

/***/ 2498:
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

/***/ 8167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ callCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);

/** Codes that the evaluation of traces against a policy gives. */
const callCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_RATE_LIMIT: {
        title: 'Too many tool calls',
        level: 'error',
        meaning: 'A trace made more tool calls than the policy’s `limits` allow. Every call counts, refused ones too.',
        remedy: 'Find what makes the agent loop, or raise `limits.max_tool_calls_total`.',
    },
    E_TOOL_DENIED: {
        title: 'Denied tool called',
        level: 'error',
        meaning: 'The agent called a tool that `tools.deny` or `tools.deny_classes` forbids. Deny always wins over allow.',
        remedy: 'Take the tool away from the agent, or remove the entry from the deny list if the call is right.',
    },
    E_TOOL_NOT_ALLOWED: {
        title: 'Tool not on the allow list',
        level: 'error',
        meaning: 'The policy has an allow list and the called tool is not on it. An empty allow list allows nothing.',
        remedy: 'Add the tool to `tools.allow`, or take it away from the agent.',
    },
    E_SCHEMA_COMPILE: {
        title: 'Schema cannot be used',
        level: 'error',
        meaning: 'The schema for the tool is not a usable JSON Schema, so no call of the tool can be accepted.',
        remedy: 'Correct the schema; `assay policy validate` shows what is wrong with it.',
    },
    E_ARG_SCHEMA: {
        title: 'Arguments break the schema',
        level: 'error',
        meaning: 'The arguments of a call do not satisfy the schema or the argument rules that the policy has for the tool.',
        remedy: 'Correct how the agent fills the arguments, or relax the rule at the shown line of the policy.',
    },
    E_TOOL_UNCONSTRAINED: {
        title: 'Tool without a schema',
        level: 'warning',
        meaning: 'The policy says nothing about the arguments of the called tool. A warning; an error under `enforcement.unconstrained_tools: deny`.',
        remedy: 'Add a schema for the tool, or set `enforcement.unconstrained_tools: allow`.',
    },
    W_SECRET_IN_ARGS: {
        title: 'A secret in the arguments of a call',
        level: 'warning',
        meaning: 'An argument holds what looks like a provider token or a private key. It was removed before anything was hashed or shown.',
        remedy: 'Revoke the token, and let the agent read it from its environment instead of passing it to a tool.',
    },
    W_ARGS_NOT_RECORDED: {
        title: 'Arguments not recorded',
        level: 'warning',
        meaning: 'The policy has rules about the arguments of the tool, and the trace does not record them. Those rules were not evaluated.',
        remedy: 'Record arguments at the source (many tracers leave them out unless told otherwise), or remove the argument rules.',
    },
    E_COVERAGE_BELOW_MIN: {
        title: 'Coverage below the minimum',
        level: 'error',
        meaning: 'The traces called a smaller share of the policy’s tools than the minimum asks for.',
        remedy: 'Record traces that call the uncovered tools, exclude tools that need none (`coverage.exclude`), or lower the minimum.',
    },
    W_WAIVER_EXPIRED: {
        title: 'Waiver expired',
        level: 'warning',
        meaning: 'A waiver of the policy is past its day and no longer accepts anything.',
        remedy: 'Fix what it waived, or renew it with a new reason and day.',
    },
    W_WAIVER_UNUSED: {
        title: 'Waiver unused',
        level: 'warning',
        meaning: 'A waiver of the policy matched no finding.',
        remedy: 'Remove it: what it waived no longer happens, or its fingerprint or rule is misspelt.',
    },
    W_NO_EVIDENCE: {
        title: 'No evidence',
        level: 'note',
        meaning: 'No tool call was found, or a pattern for trace files matched none. Nothing was shown about the agent.',
        remedy: 'Check that traces are recorded and that `--traces` names them.',
    },
});


/***/ }),

/***/ 9633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ defineCodes)
/* harmony export */ });
/** Keeps the literal keys of a table of codes, so that the compiler refuses a code without its words. */
function defineCodes(codes) {
    return codes;
}


/***/ }),

/***/ 4241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ policyCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);

/** The words for what can be wrong with a policy, or with a file of policy test cases. */
const policyCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_POLICY_PARSE: {
        title: 'The policy cannot be parsed',
        level: 'error',
        meaning: 'The text is not one YAML (or JSON) document within the limits: a syntax error, a duplicate key, a tag, too deep, too large.',
        remedy: 'Correct the text at the place shown; the caret points at the first character that does not fit.',
    },
    E_POLICY_INVALID: {
        title: 'The policy says something that cannot be honoured',
        level: 'error',
        meaning: 'The document parses, but a value has the wrong type or range, a field is missing, or it is another kind of file. Nothing is checked, because a restriction that is dropped would pass silently.',
        remedy: 'Change the entry as the message says; docs/policy.md has every key with its type.',
    },
    W_POLICY_UNKNOWN_KEY: {
        title: 'The policy has a key that means nothing',
        level: 'warning',
        meaning: 'The key is ignored; a misspelt key restricts nothing. With --strict this is an error.',
        remedy: 'Correct the spelling or remove the key. Keys that begin with `x-` are yours and are never reported.',
    },
    W_POLICY_DEPRECATED: {
        title: 'The policy is written in the version 1 form',
        level: 'warning',
        meaning: 'Version 1 (root `allow` and `deny`, `constraints`) is read and migrated in memory. With --strict this is an error.',
        remedy: 'Run `assay policy migrate` once; it keeps comments and order.',
    },
    W_POLICY_EMPTY: {
        title: 'The policy asserts nothing',
        level: 'warning',
        meaning: 'No run of any agent can break this policy, so a green check would mean nothing.',
        remedy: 'Add what must hold: `tools.allow`, `tools.deny`, `schemas`, `limits` or `sequences`; `assay init` learns a first policy from traces.',
    },
    W_POLICY_NOT_EVALUATED: {
        title: 'A section of the policy is not evaluated on traces',
        level: 'warning',
        meaning: 'The section steers a live gateway (pins, obligations, kill switch …). Recorded traces do not hold what it would judge.',
        remedy: 'Keep it for the gateway, and do not count on it here.',
    },
    W_POLICY_SCHEMA_BROKEN: {
        title: 'A JSON Schema in the policy will not compile',
        level: 'warning',
        meaning: 'Calls of that tool will be E_SCHEMA_COMPILE errors; other tools are not affected. A `$ref` is never fetched from elsewhere.',
        remedy: 'Correct the schema; put shared parts under `schemas.$defs` and refer to them as "#/$defs/NAME".',
    },
    W_POLICY_CONSTRAINT_REPLACED: {
        title: 'A version 1 constraint replaces an earlier one',
        level: 'warning',
        meaning: 'In version 1 a later `constraints` entry for a tool replaces the schema or entry before it; the earlier one is not enforced.',
        remedy: 'Join them in one entry, or migrate and write one schema.',
    },
    W_POLICY_ALIAS_IN_LIST: {
        title: 'An alias is used where tool names are expected',
        level: 'warning',
        meaning: 'Aliases have a meaning in `sequences` only. In a list of tools the word is the name of a tool, so the members are not listed by it.',
        remedy: 'List the members.',
    },
    W_PATTERN_INTERIOR_STAR: {
        title: 'A pattern has a star inside',
        level: 'warning',
        meaning: 'Assay reads `*` as a wildcard wherever it stands; other engines for the same file take an inner `*` literally and so match nothing.',
        remedy: 'Use `*` at the ends only if other tools read this policy too.',
    },
    E_POLICY_CASES: {
        title: 'The file of policy test cases cannot be used',
        level: 'error',
        meaning: 'The file does not parse, or a case has no name, no calls or no readable expectation.',
        remedy: 'Write `cases:` as a list of { name, calls, expect }; docs/policy.md has an example.',
    },
});


/***/ }),

/***/ 3159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   fg: () => (/* binding */ isGlob)
/* harmony export */ });
/* unused harmony export matchesGlob */
/** Alternatives that one pattern may expand to. */
const maxAlternatives = 1024;
/** Whether a text could mean more than itself. */
function isGlob(text) {
    return /[*?[\]{}]/.test(text);
}
/** The patterns without braces that a pattern stands for. */
function compileGlob(pattern) {
    return expandBraces(pattern).map((each) => ({ segments: compileSegments(each) }));
}
/** Whether a POSIX path without `.` and `..` is matched as a whole. */
function matchesGlob(globs, path) {
    const names = path.split('/');
    return globs.some((glob) => matchesSegments(glob.segments, names));
}
function matchesName(pattern, name) {
    if (pattern.literal !== undefined)
        return pattern.literal === name;
    const [first] = pattern.tokens;
    if (name.startsWith('.') && !(first?.kind === 'character' && first.is === '.'))
        return false;
    return matchesTokens(pattern.tokens, [...name]);
}
/** Greedy, going back only to the last star: quadratic at worst. */
function matchesTokens(tokens, characters) {
    let token = 0;
    let at = 0;
    let starToken = -1;
    let starAt = 0;
    while (at < characters.length) {
        const current = tokens[token];
        if (current?.kind === 'star') {
            starToken = token++;
            starAt = at;
        }
        else if (current && matchesCharacter(current, characters[at])) {
            token++;
            at++;
        }
        else if (starToken >= 0) {
            token = starToken + 1;
            at = ++starAt;
        }
        else
            return false;
    }
    return tokens.slice(token).every((rest) => rest.kind === 'star');
}
function matchesCharacter(token, character) {
    if (token.kind === 'character')
        return token.is === character;
    if (token.kind !== 'class')
        return true;
    return token.ranges.some(([from, to]) => from <= character && character <= to) !== token.negated;
}
/** Which positions of the pattern the names so far can have led to, advanced name by name. */
function matchesSegments(segments, names) {
    let positions = reach(segments, new Set([0]));
    for (const name of names) {
        const next = new Set();
        for (const position of positions) {
            const segment = segments[position];
            if (segment === '**') {
                if (!name.startsWith('.'))
                    next.add(position);
            }
            else if (segment && matchesName(segment, name))
                next.add(position + 1);
        }
        positions = reach(segments, next);
    }
    return positions.has(segments.length);
}
/** `**` may stand for no folder at all. */
function reach(segments, positions) {
    for (const position of positions)
        if (segments[position] === '**')
            positions.add(position + 1);
    return positions;
}
function compileSegments(pattern) {
    const segments = [];
    for (const part of pattern.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '**')
            segments.push(compileName(part));
        else if (segments.at(-1) !== '**')
            segments.push('**');
    }
    return segments;
}
function compileName(part) {
    const tokens = [];
    const characters = [...part];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at];
        const set = character === '[' ? compileClass(characters, at) : undefined;
        if (set) {
            tokens.push(set.token);
            at = set.end;
        }
        else if (character === '*') {
            if (tokens.at(-1)?.kind !== 'star')
                tokens.push({ kind: 'star' });
        }
        else if (character === '?')
            tokens.push({ kind: 'any' });
        else if (character === '\\' && at + 1 < characters.length) {
            tokens.push({ kind: 'character', is: characters[++at] });
        }
        else
            tokens.push({ kind: 'character', is: character });
    }
    const plain = tokens.every((token) => token.kind === 'character');
    return {
        tokens,
        literal: plain ? tokens.map((token) => (token.kind === 'character' ? token.is : '')).join('') : undefined,
    };
}
/** A class that starts at a `[`; undefined if nothing closes it, and the bracket means itself. */
function compileClass(characters, start) {
    let at = start + 1;
    const negated = characters[at] === '!' || characters[at] === '^';
    if (negated)
        at++;
    const ranges = [];
    for (let first = true; at < characters.length; first = false) {
        if (characters[at] === ']' && !first)
            return { token: { kind: 'class', negated, ranges }, end: at };
        if (characters[at] === '\\')
            at++;
        const from = characters[at++];
        const isRange = characters[at] === '-' && at + 1 < characters.length && characters[at + 1] !== ']';
        const to = isRange ? characters[at + 1] : from;
        if (isRange)
            at += 2;
        if (from !== undefined && to !== undefined)
            ranges.push([from, to]);
    }
    return undefined;
}
/** `a{b,c}d` → `abd`, `acd`. Braces without a comma, or without an end, mean themselves. */
function expandBraces(pattern) {
    let done = [];
    let open = [pattern];
    while (open.length > 0) {
        const next = [];
        for (const each of open) {
            const alternatives = expandFirst(each);
            if (alternatives)
                next.push(...alternatives);
            else
                done.push(each);
        }
        if (done.length + next.length > maxAlternatives)
            throw new RangeError('the pattern has too many alternatives');
        open = next;
    }
    done = [...new Set(done)];
    return done;
}
function expandFirst(pattern) {
    for (let start = 0; start < pattern.length; start++) {
        if (pattern[start] === '\\')
            start++;
        else if (pattern[start] === '{') {
            const group = braceGroup(pattern, start);
            if (group)
                return group.parts.map((part) => pattern.slice(0, start) + part + pattern.slice(group.end + 1));
        }
    }
    return undefined;
}
function braceGroup(pattern, start) {
    const parts = [];
    let depth = 0;
    let from = start + 1;
    for (let at = start; at < pattern.length; at++) {
        const character = pattern[at];
        if (character === '\\')
            at++;
        else if (character === '{')
            depth++;
        else if (character === ',' && depth === 1) {
            parts.push(pattern.slice(from, at));
            from = at + 1;
        }
        else if (character === '}' && --depth === 0) {
            parts.push(pattern.slice(from, at));
            return parts.length > 1 ? { parts, end: at } : undefined;
        }
    }
    return undefined;
}


/***/ }),

/***/ 3088:
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

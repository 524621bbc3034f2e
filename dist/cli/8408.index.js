export const id = 8408;
export const ids = [8408];
export const modules = {

/***/ 5755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceExportCommand: () => (/* binding */ evidenceExportCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _assay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4248);
/* harmony import */ var _evidence_profile_export_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5262);
/* harmony import */ var _evidence_read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9608);
/* harmony import */ var _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1662);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1491);
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4006);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(101);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9859);
/* harmony import */ var _evidence_of_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6385);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5720);
/* harmony import */ var _input_locate_project_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8715);
/* harmony import */ var _input_open_traces_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8688);
/* harmony import */ var _input_read_bundle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6242);
/* harmony import */ var _input_read_policy_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5528);
/* harmony import */ var _output_progress_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7479);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3797);

















const exportFlags = {
    profile: { kind: 'text', value: 'FILE', does: 'Export a profile instead of a run.' },
    detail: {
        kind: 'text',
        value: 'LEVEL',
        choices: ['summary', 'observed', 'full'],
        does: 'How much of the profile goes in; default observed.',
    },
    policy: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .policyFlag */ .J,
    ..._arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .traceFlags */ .H3,
    redact: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .redactFlag */ .we,
    output: {
        kind: 'text',
        value: 'FILE',
        does: 'The bundle; default evidence.tar.gz, or named after the profile’s run.',
    },
    out: { kind: 'text', value: 'FILE', does: 'The same as --output.' },
    format: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .textOrJsonFlag */ .HG,
};
const evidenceExportCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_14__/* .defineCommand */ .N)({
    name: 'evidence export',
    usage: '[--policy FILE] [--traces GLOB…] | --profile FILE [--output FILE]',
    about: 'Writes an evidence bundle of a run, whatever its verdict, or of a profile.',
    flags: exportFlags,
    examples: [
        { line: 'assay evidence export --policy policy.yaml --traces traces/', does: 'The decisions about every call' },
        { line: 'assay evidence export --profile profile.yaml --output evidence.tar.gz', does: 'What a profile recorded' },
    ],
    async run(args, host) {
        const { profile } = args.flags;
        if (profile !== undefined && (args.flags.policy !== undefined || args.flags.traces.length > 0)) {
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .W)('A profile and a run are two kinds of evidence.', 'Give --profile, or --policy and --traces.');
        }
        return profile === undefined ? exportRun(args, host) : exportProfile(profile, args, host);
    },
});
async function exportRun({ flags, operands }, host) {
    const project = await (0,_input_locate_project_js__WEBPACK_IMPORTED_MODULE_10__/* .locateProject */ .m0)({ policy: flags.policy, traces: flags.traces, operands }, host);
    const { text, file } = await (0,_input_read_policy_js__WEBPACK_IMPORTED_MODULE_13__/* .readPolicyText */ .O)(project.policy, host);
    const policy = (0,_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_4__.requirePolicy)((0,_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_4__.loadPolicy)(text, { file }));
    return (0,_evidence_of_run_js__WEBPACK_IMPORTED_MODULE_8__.withRecorder)(policy, flags.redact, async (recorder) => {
        const read = (0,_output_progress_js__WEBPACK_IMPORTED_MODULE_15__/* .withProgress */ .E)((0,_input_open_traces_js__WEBPACK_IMPORTED_MODULE_11__/* .openTraces */ .J)(project.traces, flags['trace-format'], host), host);
        const result = await (0,_assay_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(policy, read, { today: host.today, observers: [recorder] });
        const written = await (0,_evidence_of_run_js__WEBPACK_IMPORTED_MODULE_8__.writeEvidence)(recorder, result, flags.output ?? flags.out ?? 'evidence.tar.gz', host);
        if (flags.format === 'json') {
            await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_16__/* .write */ .M)(host.stdout, `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeJsonForLogs */ .O)(JSON.stringify({ ...written, verdict: result.verdict }, undefined, 2))}\n`);
        }
        else
            await (0,_evidence_of_run_js__WEBPACK_IMPORTED_MODULE_8__.tellEvidence)(written, host);
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .hS.pass;
    });
}
async function exportProfile(profile, { flags }, host) {
    const output = flags.output ?? flags.out;
    const path = await (0,_evidence_profile_export_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .exportEvidence */ .aV)({
        profile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, profile),
        ...(output !== undefined && { output: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, output) }),
        ...(flags.detail !== undefined && { detail: flags.detail }),
        folder: host.cwd,
        time: (0,_evidence_of_run_js__WEBPACK_IMPORTED_MODULE_8__/* .evidenceTime */ .t)(host),
    });
    const verdict = await (0,_evidence_read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyBundle */ .I)((0,_input_read_bundle_js__WEBPACK_IMPORTED_MODULE_12__/* .bundleStream */ .LF)(path, host));
    if (!verdict.ok)
        throw new Error(`the bundle that was just written does not verify: ${verdict.code}`);
    const { sha256, events, runRoot, manifest } = verdict;
    const written = { runId: manifest.run_id, bundles: [{ path, sha256, events, runRoot, bytes: 0 }] };
    if (flags.format === 'json') {
        await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_16__/* .write */ .M)(host.stdout, `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeJsonForLogs */ .O)(JSON.stringify({ path, sha256, events, runRoot }, undefined, 2))}\n`);
    }
    else
        await (0,_evidence_of_run_js__WEBPACK_IMPORTED_MODULE_8__.tellEvidence)(written, host);
    return _exit_code_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodes */ .hS.pass;
}


/***/ }),

/***/ 6708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ keepInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(844);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(101);




/**
 * A slip of the keyboard must not cost the policy, or the only recording of a run.
 * @throws {AssayError} `E_USAGE` where an output would replace the policy or a trace
 */
function keepInputs({ policy, traces }, outputs, { cwd }) {
    const read = new Set([policy.file ?? '-', ...traces.files.map(({ file }) => file)].map((file) => placeOf(cwd, file)));
    const over = outputs.find((file) => file !== undefined && file !== '-' && read.has(placeOf(cwd, file)));
    if (over === undefined)
        return;
    throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)(`A report would be written over ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .k)(over)}, which was just read.`, 'Name a file of its own.');
}
function placeOf(cwd, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


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

/***/ 8688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openTraces)
/* harmony export */ });
/* harmony import */ var _io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64);
/* harmony import */ var _io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6656);
/* harmony import */ var _traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1549);



/**
 * Finds the files that the patterns name, `-` among them for standard input; they are read when a sink asks for them.
 * A person's own command line may lead anywhere.
 * @throws {AssayError} for a literal path that does not exist
 */
function openTraces(patterns, format, host, sessionKeys = []) {
    const { files, unmatched } = (0,_io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__/* .findTraces */ .G)(patterns, { root: host.cwd, outside: 'allow' });
    const options = { sessionKeys, ...(format === undefined || format === 'auto' ? {} : { format }) };
    return async (sink) => {
        const inputs = files.map(({ path, name }) => (0,_io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .readFileChunks */ .N)(path, { name, stdin: host.stdin }));
        const matched = patterns.filter((pattern) => !unmatched.includes(pattern));
        return { ...(await (0,_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__/* .readTraces */ .nm)(inputs, sink, options)), unmatched, matched };
    };
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

/***/ 7479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9906);

/** Milliseconds before the first sign of life, and between two. */
const patience = 1000;
/** Calls between two looks at the clock. */
const stride = 8192;
/** Counts calls on standard error while a long reading lasts; only for a person at a terminal. */
function withProgress(read, host) {
    if ((0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .inCi */ .w)(host.env) || host.stderr.isTTY !== true)
        return read;
    return async (sink) => {
        let calls = 0;
        let next = Date.now() + patience;
        let shown = false;
        const counting = {
            file: (file, name) => sink.file?.(file, name),
            start: (run) => sink.start?.(run),
            result: (run, callIndex, result) => sink.result(run, callIndex, result),
            call: (...args) => {
                sink.call(...args);
                if (++calls % stride > 0 || Date.now() < next)
                    return;
                next = Date.now() + patience;
                shown = true;
                host.stderr.write(`\r${calls.toLocaleString('en')} calls read …`);
            },
        };
        try {
            return await read(counting);
        }
        finally {
            if (shown)
                host.stderr.write('\r\u001b[K');
        }
    };
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

/***/ 8824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ traceCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);

/** Problems of finding and reading traces. */
const traceCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_TRACE_NOT_FOUND: {
        title: 'Trace file not found',
        level: 'error',
        meaning: 'A trace file that was named literally does not exist, or lies outside the workspace.',
        remedy: 'Check the path (it is relative to the working directory), and that the step that records traces ran before this one. A pattern such as traces/**/*.jsonl may match nothing; a plain path may not.',
    },
    E_TRACE_READ: {
        title: 'Trace file cannot be read',
        level: 'error',
        meaning: 'The file exists, but its bytes cannot be read as text: no permission, a damaged or oversized archive, UTF-16, or a binary file.',
        remedy: 'Give a UTF-8 text file of JSON lines or JSON, plain or gzip-compressed.',
    },
    E_TRACE_FORMAT: {
        title: 'Trace format not recognised',
        level: 'error',
        meaning: 'The first records of the file have the shape of no trace format that Assay knows, or a format was asked for that does not exist.',
        remedy: 'Name the format with --trace-format, or convert the records to lines like {"tool":"read_file","args":{"path":"a"}}.',
    },
    E_TRACE_PARSE: {
        title: 'Bad line in a trace file',
        level: 'error',
        meaning: 'A line of a readable trace file is not a JSON record, so a tool call may be missing from what was judged.',
        remedy: 'Repair or remove the line; --lenient turns this into a warning.',
    },
    E_TRACE_TRUNCATED: {
        title: 'Trace file ends in the middle of a record',
        level: 'error',
        meaning: 'The last line has no end and does not parse: the program that recorded it was probably killed while writing.',
        remedy: 'Find out why the recording stopped, and record again; --lenient turns this into a warning.',
    },
    W_SESSION_FALLBACK: {
        title: 'Traces grouped by a fallback',
        level: 'warning',
        meaning: 'The records name no session, so calls were grouped by trace id. One run of an agent may be spread over several trace ids, and rules about order may then see only a part of it.',
        remedy: 'Record a session id, or name the attribute that holds it with --session-key.',
    },
});


/***/ }),

/***/ 6656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readFileChunks)
/* harmony export */ });
/* unused harmony export readStreamChunks */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8824);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1246);



// Not loaded late: the bundler loses the members of a module that is a function.



const chunkBytes = 256 * 1024;
const maxInflatedBytes = 16 * 1024 ** 3;
/** Traces compress 5 to 50 times; a file that inflates more than this, and beyond the grace, is a bomb. */
const maxRatio = 250;
const ratioGraceBytes = 64 * 1024 * 1024;
/**
 * Reads a file, or standard input for `-`, in chunks; gzip is recognised by its first bytes. Throws `AssayError`
 * (`E_TRACE_NOT_FOUND`, `E_TRACE_READ`), here or while the chunks are taken.
 */
function readFileChunks(path, options = {}) {
    const file = options.name ?? path;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sha256 = () => hash.copy().digest('hex');
    const limits = { file, maxInflated: options.maxInflated ?? maxInflatedBytes };
    // Read as the stream it is: a plain read of descriptor 0 fails where a slow pipe has nothing to read yet.
    if (path === '-')
        return readStreamChunks(options.stdin ?? node_process__WEBPACK_IMPORTED_MODULE_2__.stdin, { ...options, name: file });
    const compressed = startsWithGzip(path, file);
    const stored = readPlain(path, file, hash);
    return { file, chunks: compressed ? inflate(stored, limits) : stored, sha256 };
}
/** Reads bytes that are no file of their own, such as standard input or an entry of an archive; gzip is recognised all the same. */
function readStreamChunks(source, options) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const limits = { file: options.name, maxInflated: options.maxInflated ?? maxInflatedBytes };
    const chunks = readStream(hashed(source, hash, options.name), limits);
    return { file: options.name, chunks, sha256: () => hash.copy().digest('hex') };
}
function* readPlain(path, file, hash) {
    const descriptor = attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r'));
    const buffer = Buffer.allocUnsafe(chunkBytes);
    try {
        for (;;) {
            const read = attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer));
            if (read === 0)
                return;
            const chunk = buffer.subarray(0, read);
            hash.update(chunk);
            yield chunk;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** A stream whose first bytes say whether it is compressed. */
async function* readStream(source, limits) {
    const chunks = source[Symbol.asyncIterator]();
    let head = Buffer.alloc(0);
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
        head = Buffer.concat([head, next.value]);
        if (head.length >= 2)
            break;
    }
    const whole = prepend(head, chunks);
    yield* isGzip(head) ? inflate(whole, limits) : whole;
}
async function* prepend(head, rest) {
    if (head.length > 0)
        yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next())
        yield next.value;
}
async function* hashed(source, hash, file) {
    try {
        for await (const chunk of source) {
            hash.update(chunk);
            yield chunk;
        }
    }
    catch (error) {
        throw error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W ? error : refused(file, systemSays(error));
    }
}
async function* inflate(stored, { file, maxInflated }) {
    let storedBytes = 0;
    let inflatedBytes = 0;
    async function* counted() {
        for await (const chunk of stored) {
            storedBytes += chunk.length;
            // The stream may hold on to a chunk while the file's buffer is filled anew.
            yield Buffer.from(chunk);
        }
    }
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const gunzip = createGunzip({ chunkSize: chunkBytes });
    (0,node_stream__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(counted()), gunzip, () => { });
    try {
        for await (const chunk of gunzip) {
            inflatedBytes += chunk.length;
            const bomb = inflatedBytes > ratioGraceBytes && inflatedBytes > storedBytes * maxRatio;
            if (bomb || inflatedBytes > maxInflated)
                throw refused(file, 'it inflates to far more than a trace would');
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W)
            throw error;
        throw refused(file, 'its compressed data is damaged or incomplete');
    }
}
function startsWithGzip(path, file) {
    const stats = attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path));
    // A pipe or a device might never end, or wait for ever.
    if (!stats.isFile())
        throw refused(file, stats.isDirectory() ? 'it is a folder' : 'it is not a regular file; pipe it in and use -');
    const descriptor = attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r'));
    try {
        const head = Buffer.alloc(2);
        attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, head));
        return isGzip(head);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
function isGzip(head) {
    return head[0] === 0x1f && head[1] === 0x8b;
}
function attempt(file, work) {
    try {
        return work();
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw notFound(file);
        if (code === 'EACCES' || code === 'EPERM')
            throw refused(file, 'there is no permission to read it');
        throw refused(file, systemSays(error));
    }
}
function systemSays(error) {
    const { code } = error;
    return `the system says ${/^[A-Z0-9_]+$/.test(code ?? '') ? code : 'no'}`;
}
function notFound(file) {
    const message = `The trace file ${JSON.stringify(file)} does not exist.`;
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W({
        code: 'E_TRACE_NOT_FOUND',
        level: 'error',
        message,
        remedy: _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .traceCodes */ .W.E_TRACE_NOT_FOUND.remedy,
    });
}
function refused(file, why) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The trace file ${JSON.stringify(file)} cannot be read: ${why}.`,
        location: { file, line: 1, column: 1 },
        remedy: _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .traceCodes */ .W.E_TRACE_READ.remedy,
    });
}


/***/ })

};

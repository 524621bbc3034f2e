"use strict";
exports.id = 3200;
exports.ids = [3200];
exports.modules = {

/***/ 25755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceExportCommand: () => (/* binding */ evidenceExportCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _assay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6944);
/* harmony import */ var _evidence_profile_export_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55262);
/* harmony import */ var _evidence_read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59608);
/* harmony import */ var _model_exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69967);
/* harmony import */ var _parallel_collect_traces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58844);
/* harmony import */ var _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39512);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(41491);
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84006);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90101);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(99859);
/* harmony import */ var _evidence_of_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(81007);
/* harmony import */ var _input_locate_project_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33513);
/* harmony import */ var _input_open_traces_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38688);
/* harmony import */ var _input_read_bundle_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26242);
/* harmony import */ var _input_read_policy_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65528);
/* harmony import */ var _output_progress_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(97479);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(83797);


















const exportFlags = {
    profile: { kind: 'text', value: 'FILE', does: 'Export a profile instead of a run.' },
    detail: {
        kind: 'text',
        value: 'LEVEL',
        choices: ['summary', 'observed', 'full'],
        does: 'How much of the profile to include; default observed.',
    },
    policy: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .policyFlag */ .ay,
    ..._arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .traceFlags */ .H3,
    sql: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .sqlFlag */ .Ph,
    redact: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .redactFlag */ .we,
    output: {
        kind: 'text',
        value: 'FILE',
        does: 'The bundle; default evidence.tar.gz, or named after the profile\u2019s run.',
    },
    out: { kind: 'text', value: 'FILE', does: 'The same as --output.' },
    format: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .textOrJsonFlag */ .HG,
};
const evidenceExportCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_15__/* .defineCommand */ .N)({
    name: 'evidence export',
    usage: '[--policy FILE] [--traces GLOB\u2026] | --profile FILE [--output FILE]',
    about: 'Writes an evidence bundle of a run, whatever its verdict, or of a profile.',
    flags: exportFlags,
    examples: [
        { line: 'assay evidence export --policy policy.yaml --traces traces/', does: 'The decisions about every call' },
        { line: 'assay evidence export --profile profile.yaml --output evidence.tar.gz', does: 'What a profile recorded' },
    ],
    async run(args, host) {
        const { profile } = args.flags;
        if (profile !== undefined && (args.flags.policy !== undefined || args.flags.traces.length > 0)) {
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .usageError */ .W)('--profile and a run exclude each other.', 'Use --profile, or --policy and --traces.');
        }
        return profile === undefined ? exportRun(args, host) : exportProfile(profile, args, host);
    },
});
async function exportRun({ flags, operands }, host) {
    const project = await (0,_input_locate_project_js__WEBPACK_IMPORTED_MODULE_10__/* .locateProject */ .m0)({ policy: flags.policy, traces: flags.traces, operands }, host);
    const { text, file, read } = await (0,_input_read_policy_js__WEBPACK_IMPORTED_MODULE_13__/* .readPolicyText */ .O)(project.policy, host);
    const policy = (0,_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_6__.requirePolicy)((0,_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_6__.loadPolicy)(text, { file }, { read }));
    return (0,_evidence_of_run_js__WEBPACK_IMPORTED_MODULE_9__.withRecorder)(policy, flags.redact, async (recorder) => {
        const read = (0,_output_progress_js__WEBPACK_IMPORTED_MODULE_16__/* .withProgress */ .E)((0,_input_open_traces_js__WEBPACK_IMPORTED_MODULE_11__/* .openTraces */ .J)(project.traces, host, { format: flags['trace-format'], sql: flags.sql }), host);
        const collected = await (0,_parallel_collect_traces_js__WEBPACK_IMPORTED_MODULE_5__/* .collectTraces */ .x)(policy, read, { evidence: { recorder, observer: recorder } });
        const { result } = (0,_assay_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .Ep)(policy, collected, { today: host.today });
        const written = await (0,_evidence_of_run_js__WEBPACK_IMPORTED_MODULE_9__.writeEvidence)(recorder, result, flags.output ?? flags.out ?? 'evidence.tar.gz', host);
        if (flags.format === 'json') {
            await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_14__/* .write */ .M)(host.stdout, `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_17__/* .escapeJsonForLogs */ .O)(JSON.stringify({ ...written, verdict: result.verdict }, undefined, 2))}\n`);
        }
        else
            await (0,_evidence_of_run_js__WEBPACK_IMPORTED_MODULE_9__.reportEvidence)(written, host);
        return _model_exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.pass;
    });
}
async function exportProfile(profile, { flags }, host) {
    const output = flags.output ?? flags.out;
    const path = await (0,_evidence_profile_export_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .exportEvidence */ .aV)({
        profile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, profile),
        ...(output !== undefined && { output: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, output) }),
        ...(flags.detail !== undefined && { detail: flags.detail }),
        folder: host.cwd,
        time: (0,_evidence_of_run_js__WEBPACK_IMPORTED_MODULE_9__/* .evidenceTime */ .t)(host),
    });
    const verdict = await (0,_evidence_read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyBundle */ .I)((0,_input_read_bundle_js__WEBPACK_IMPORTED_MODULE_12__/* .bundleStream */ .LF)(path, host));
    if (!verdict.ok)
        throw new Error(`the bundle that was just written does not verify: ${verdict.code}`);
    const { sha256, events, runRoot, manifest } = verdict;
    const written = { runId: manifest.run_id, bundles: [{ path, sha256, events, runRoot, bytes: 0 }] };
    if (flags.format === 'json') {
        await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_14__/* .write */ .M)(host.stdout, `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_17__/* .escapeJsonForLogs */ .O)(JSON.stringify({ path, sha256, events, runRoot }, undefined, 2))}\n`);
    }
    else
        await (0,_evidence_of_run_js__WEBPACK_IMPORTED_MODULE_9__.reportEvidence)(written, host);
    return _model_exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.pass;
}


/***/ }),

/***/ 81007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportEvidence: () => (/* binding */ reportEvidence),
/* harmony export */   t: () => (/* binding */ evidenceTime),
/* harmony export */   withRecorder: () => (/* binding */ withRecorder),
/* harmony export */   writeEvidence: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76004);
/* harmony import */ var _evidence_profile_export_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55262);
/* harmony import */ var _evidence_run_rule_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(706);
/* harmony import */ var _evidence_run_run_recorder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5992);
/* harmony import */ var _evidence_run_write_run_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76244);
/* harmony import */ var _io_cannot_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91839);
/* harmony import */ var _io_time_of_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24285);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10844);
/* harmony import */ var _input_keep_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36708);
/* harmony import */ var _input_locate_project_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33513);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83797);













/** Records an evaluation for a bundle; `use` runs with the recorder, which is closed whatever happens. */
async function withRecorder(policy, redact, use) {
    const recorder = new _evidence_run_run_recorder_js__WEBPACK_IMPORTED_MODULE_5__/* .RunRecorder */ .K(policy, { redact: redact ?? 'values', temporaryFolder: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)() });
    try {
        return await use(recorder);
    }
    finally {
        recorder.close();
    }
}
/**
 * Writes the evidence of a run. Its time is `SOURCE_DATE_EPOCH` where that is set, so that a build can be repeated byte for
 * byte.
 *
 * @param partial the partial result that was written too
 * @throws {AssayError} `E_OUTPUT_WRITE`, `E_EVIDENCE_WRITE`, `E_USAGE`
 */
async function writeEvidence(recorder, result, output, host, partial) {
    (0,_input_keep_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .keepInputs */ .j)(result, [output], host);
    const { GITHUB_REPOSITORY, GITHUB_RUN_ID } = host.env;
    try {
        return await (0,_evidence_run_write_run_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .writeRunEvidence */ .Y)(recorder, {
            output: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, output),
            time: evidenceTime(host),
            producer: _evidence_profile_export_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .producer */ .xD,
            files: result.traces.files,
            verdict: result.verdict,
            rules: (0,_evidence_run_rule_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleStanding */ .p)(result),
            buildId: host.env.GITHUB_SHA || host.env.CI_COMMIT_SHA || undefined,
            ciRun: GITHUB_REPOSITORY && GITHUB_RUN_ID ? `${GITHUB_REPOSITORY}/${GITHUB_RUN_ID}` : undefined,
            partialSha256: partial === undefined ? undefined : (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Hex */ .fg)(partial),
        });
    }
    catch (error) {
        throw error instanceof Error && 'syscall' in error ? (0,_io_cannot_write_js__WEBPACK_IMPORTED_MODULE_7__/* .cannotWrite */ .z)(output, error) : error;
    }
}
function evidenceTime({ env }) {
    return (0,_io_time_of_run_js__WEBPACK_IMPORTED_MODULE_8__/* .timeOfRun */ .A)(env.SOURCE_DATE_EPOCH, new Date()).toISOString();
}
/** Says on standard error what was written: the digests are the only names that bind the files. */
async function reportEvidence({ bundles, index, indexSha256 }, host) {
    const lines = bundles.map(({ path, sha256, events }) => `Evidence: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_12__/* .logText */ .k)((0,_input_locate_project_js__WEBPACK_IMPORTED_MODULE_10__/* .workspacePath */ .X5)(path, host))}  ${events} events  sha256:${sha256}\n`);
    const indexed = index === undefined ? [] : [`Evidence index: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_12__/* .logText */ .k)((0,_input_locate_project_js__WEBPACK_IMPORTED_MODULE_10__/* .workspacePath */ .X5)(index, host))}  sha256:${indexSha256}\n`];
    await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_11__/* .write */ .M)(host.stderr, [...lines.slice(0, 20), ...(lines.length > 20 ? [`\u2026 ${lines.length - 20} more\n`] : []), ...indexed].join(''));
}


/***/ }),

/***/ 36708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ keepInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10844);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90101);




/**
 * A slip of the keyboard must not cost the policy, or the only recording of a run.
 * @throws {AssayError} `E_USAGE` where an output would replace the policy or a trace
 */
function keepInputs({ policy, traces }, outputs, { cwd }) {
    const read = new Set([policy.file ?? '-', ...traces.files.map(({ file }) => file)].map((file) => placeOf(cwd, file)));
    const over = outputs.find((file) => file !== undefined && file !== '-' && read.has(placeOf(cwd, file)));
    if (over === undefined)
        return;
    throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)(`A report would overwrite ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .k)(over)}, which is an input of this run.`, 'Use another file.');
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

/***/ 38167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ callCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79633);

/** Codes that the evaluation of traces against a policy gives. */
const callCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_RATE_LIMIT: {
        title: 'Too many tool calls',
        level: 'error',
        meaning: 'A trace made more tool calls than the policy\u2019s `limits` allow. Every call counts, including refused ones.',
        remedy: 'Find what makes the agent loop, or raise `limits.max_tool_calls_total`.',
    },
    E_BUDGET: {
        title: 'Limit of a trace exceeded',
        level: 'error',
        meaning: 'A trace exceeded one of the policy\u2019s `limits`: tokens, cost, time, model turns, failed calls or identical calls. There is one finding per limit and trace, at the call that exceeded it.',
        remedy: 'Find out why the agent uses so much, or raise the limit.',
    },
    E_NOT_APPROVED: {
        title: 'Call without an approval',
        level: 'error',
        meaning: 'A tool of `approvals.for` or `tools.approval_required` was called without an approval for that call: there was none, none for the same value, none in time, or it was already used. An approval that failed or was denied does not count.',
        remedy: 'Let the agent ask for an approval before each such call.',
    },
    E_TOOL_DENIED: {
        title: 'Denied tool called',
        level: 'error',
        meaning: 'The agent called a tool that `tools.deny` or `tools.deny_classes` denies. Deny always wins over allow.',
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
        meaning: 'The schema for the tool could not be applied to a call: it is not usable, or the arguments are too large or too deep. Such a call counts as a violation.',
        remedy: 'Simplify or correct the schema (`assay policy validate` checks it), and look at what the agent sent.',
    },
    E_ARG_SCHEMA: {
        title: 'Arguments break the schema',
        level: 'error',
        meaning: 'The arguments of a call do not satisfy the policy\u2019s schema or argument rules for the tool.',
        remedy: 'Correct the arguments that the agent sends, or relax the rule at the policy line shown.',
    },
    E_TOOL_UNCONSTRAINED: {
        title: 'Tool without a schema',
        level: 'warning',
        meaning: 'The policy has no rule about the arguments of the called tool. This is an error with `enforcement.unconstrained_tools: deny`.',
        remedy: 'Add a schema for the tool, or set `enforcement.unconstrained_tools: allow`.',
    },
    W_TOOL_LOOKS_LIKE: {
        title: 'Tool name that resembles one in the policy',
        level: 'warning',
        meaning: 'A called tool looks like a denied tool, a tool in a rule or a tool with argument rules, but does not match it: different case, width or normal form, invisible characters, letters of another alphabet, or a namespace such as `mcp__db__` in front. The policy\u2019s rules for that name were not applied to this tool.',
        remedy: 'Name the tool in the policy as it is called (`*` stands for any text: `*delete_user`), or rename it if it is another tool.',
    },
    W_SECRET_IN_ARGS: {
        title: 'A secret in the arguments of a call',
        level: 'warning',
        meaning: 'An argument contains what looks like a provider token or a private key. It was redacted before anything was hashed or shown.',
        remedy: 'Revoke the token, and let the agent read it from its environment instead of passing it to a tool.',
    },
    W_ARGS_NOT_RECORDED: {
        title: 'Arguments not recorded',
        level: 'warning',
        meaning: 'The policy has rules about the arguments of the tool, and the trace does not record them. Those rules were not evaluated.',
        remedy: 'Record arguments at the source (many tracers omit them by default), or remove the argument rules.',
    },
    E_ARGS_TRUNCATED: {
        title: 'Arguments recorded in part',
        level: 'error',
        meaning: 'The policy has rules about the arguments of the tool, and the source or its recorder truncated them. Rules about the missing parts were not evaluated; the other arguments were. Reported once per tool.',
        remedy: 'Record the complete arguments, or raise the limit of the recorder or tracer that truncated them.',
    },
    W_RESULT_NOT_RECORDED: {
        title: 'Results not recorded',
        level: 'warning',
        meaning: 'A rule needs the outcome of a call (`outcome: success` or `error`), and the trace does not record it. If the outcome decides, the rule is not evaluable; otherwise it still counts. Reported once per tool.',
        remedy: 'Record results at the source, or remove the condition.',
    },
    W_RULE_NOT_EVALUABLE: {
        title: 'Rule that could not be decided',
        level: 'warning',
        meaning: 'A rule needs something that the trace does not record (such as the time, agent or server of a call), or a limit was exceeded, so it is neither held nor violated in that trace. Reported once per rule and reason; the table of rules counts the traces.',
        remedy: 'Record the fact at the source, or remove the condition.',
    },
    E_COVERAGE_BELOW_MIN: {
        title: 'Coverage below the minimum',
        level: 'error',
        meaning: 'The traces called a smaller share of the policy\u2019s tools than the minimum, or the policy names no tool that could be covered.',
        remedy: 'Record traces that call the uncovered tools, exclude tools that need no coverage (`coverage.exclude`), or lower the minimum. Where no call was found, or a pattern matched no file, look at what was recorded and at the patterns first.',
    },
    E_CASE_UNRELIABLE: {
        title: 'Case below its required pass rate',
        level: 'error',
        meaning: 'The trials of a case do not show, with the confidence set in `cases`, that the share `min_pass` of them passes; or one failed with `pass_all`. A trial fails if it breaks a rule of level error that is not waived; tolerances do not apply. Trials in which such a rule could not be evaluated are counted separately.',
        remedy: 'Look at the rules that the trials broke (shown as notes) and correct the agent; or record more trials if few of them failed.',
    },
    W_CASE_TOO_FEW: {
        title: 'Too few trials of a case',
        level: 'warning',
        meaning: 'A case has fewer trials than `min_trials`, or all passed but are too few to show `min_pass`. The gate cannot decide whether it is reliable.',
        remedy: 'Record more trials of the case, or lower `min_pass` or `confidence`.',
    },
    W_WAIVER_DAY: {
        title: 'Waiver evaluated on another day',
        level: 'warning',
        meaning: '`SOURCE_DATE_EPOCH` sets the day of the run, and a waiver that has expired today still accepts findings on that day.',
        remedy: 'Fix what the waiver accepts, or renew it; or unset `SOURCE_DATE_EPOCH` if the run need not be reproducible.',
    },
    W_WAIVER_EXCEEDED: {
        title: 'Waiver exceeded',
        level: 'warning',
        meaning: 'The finding of a waiver occurs in more traces than its `max`, so the waiver accepts nothing: all its findings count.',
        remedy: 'Fix what is new. If that many are known and accepted, raise `max` with a new reason.',
    },
    W_WAIVER_EXPIRED: {
        title: 'Waiver expired',
        level: 'warning',
        meaning: 'A waiver of the policy is past its expiry date and accepts nothing.',
        remedy: 'Fix what it waived, or renew it with a new reason and date.',
    },
    W_WAIVER_UNUSED: {
        title: 'Waiver unused',
        level: 'warning',
        meaning: 'A waiver of the policy matched no finding.',
        remedy: 'Remove it: what it waived no longer happens, or its fingerprint or rule is misspelled.',
    },
    W_NO_EVIDENCE: {
        title: 'No evidence',
        level: 'note',
        meaning: 'No tool call was found, or a pattern for trace files matched nothing. The run says nothing about the agent.',
        remedy: 'Check that traces are recorded and that `--traces` names them.',
    },
});


/***/ }),

/***/ 79633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ defineCodes)
/* harmony export */ });
/** Keeps the literal keys of a table of codes, so that the compiler refuses a code without its words. */
function defineCodes(codes) {
    return codes;
}


/***/ }),

/***/ 24241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ policyCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79633);

/** The words for what can be wrong with a policy, or with a file of policy test cases. */
const policyCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_POLICY_PARSE: {
        title: 'The policy cannot be parsed',
        level: 'error',
        meaning: 'The text is not one YAML or JSON document within the limits: a syntax error, a duplicate key, a tag, JSON with comments, too deep, too large.',
        remedy: 'Correct the text at the place shown; the caret points at the first character that does not fit.',
    },
    E_POLICY_INVALID: {
        title: 'The policy is invalid',
        level: 'error',
        meaning: 'The document parses, but a key, schema keyword or rule id is unknown, a value has the wrong type or range, a schema or regular expression is invalid, a name can never apply, or it is another kind of file. Nothing is checked, because an ignored restriction would pass silently. A policy that asserts nothing is also refused.',
        remedy: 'Change the entry as the message says; docs/policy-reference.md has every key with its type.',
    },
    W_POLICY_DEPRECATED: {
        title: 'The policy uses version 1',
        level: 'warning',
        meaning: 'Version 1 (root `allow` and `deny`, `constraints`) is read and migrated in memory. With --strict this is an error.',
        remedy: 'Run `assay policy migrate` once; it keeps comments and order.',
    },
    W_POLICY_NOT_EVALUATED: {
        title: 'A section of the policy is not evaluated on traces',
        level: 'warning',
        meaning: 'The section configures a live gateway (pins, obligations, kill switch \u2026). Recorded traces do not contain what it would check.',
        remedy: 'Keep it for the gateway, and do not rely on it here.',
    },
    W_POLICY_CONSTRAINT_REPLACED: {
        title: 'A version 1 constraint replaces an earlier one',
        level: 'warning',
        meaning: 'In version 1, a later `constraints` entry for a tool replaces the earlier schema or entry, which is not enforced.',
        remedy: 'Combine them in one entry, or migrate and write one schema.',
    },
    W_POLICY_ALIAS_IN_LIST: {
        title: 'An alias is used where tool names are expected',
        level: 'warning',
        meaning: 'Aliases work in `sequences` only. In a list of tools, the word is the name of a tool and does not stand for the members.',
        remedy: 'List the members.',
    },
    W_PATTERN_INTERIOR_STAR: {
        title: 'A pattern has a star inside',
        level: 'warning',
        meaning: 'Assay reads `*` as a wildcard at any position; other engines for the same file take an inner `*` literally and match nothing.',
        remedy: 'Use `*` at the ends only if other tools read this policy too.',
    },
    W_POLICY_SIMILAR_NAME: {
        title: 'Two names in the policy are probably one',
        level: 'warning',
        meaning: 'They differ in case, in `_` and `-`, by a letter, or in the order of two letters. A rule or schema for a misspelled name is never exercised. With an allow list, a name that is not on it is an error instead.',
        remedy: 'Use the same name in both places, or list the tools that the agent may call under `tools.allow`.',
    },
    W_POLICY_BLANK_IN_NAME: {
        title: 'A name contains a blank or an invisible character',
        level: 'warning',
        meaning: 'Tool names are compared character by character: `get user` is not `get_user`, and a zero-width space makes a different name.',
        remedy: 'Write the name as it appears in traces. A list entry with a missing line break or comma is two names.',
    },
    E_CHECKS_INVALID: {
        title: 'The list of checks is invalid',
        level: 'error',
        meaning: '`checks` in `assay.yaml` does not parse, or a check has no name or policy, or an unknown key.',
        remedy: 'Write `checks:` as a list of { name, policy, traces, minCoverage, failOn }; docs/cli.md has an example.',
    },
    E_POLICY_CASES: {
        title: 'The file of policy test cases is invalid',
        level: 'error',
        meaning: 'The file does not parse, or a case has no name, no calls or no readable expectation.',
        remedy: 'Write `cases:` as a list of { name, calls, expect }; docs/policy.md has an example.',
    },
});


/***/ }),

/***/ 88824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ traceCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79633);

/** Problems of finding and reading traces. */
const traceCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_TRACE_NOT_FOUND: {
        title: 'Trace file not found',
        level: 'error',
        meaning: 'A trace file that was named explicitly does not exist or is outside the workspace.',
        remedy: 'Check the path (relative to the working directory), and that the step that records traces ran before this one. A pattern such as traces/**/*.jsonl may match nothing; a plain path must exist.',
    },
    E_TRACE_READ: {
        title: 'Trace file cannot be read',
        level: 'error',
        meaning: 'The file exists but cannot be read as text: no permission, a damaged or oversized archive, UTF-16, or a binary file.',
        remedy: 'Use a UTF-8 file of JSON Lines or JSON, plain or gzip-compressed.',
    },
    E_TRACE_FORMAT: {
        title: 'Trace format not recognized',
        level: 'error',
        meaning: 'No trace format matches the records of the file, or the nearest one found no tool call and no run in them. Tool definitions and application logs are not traces. Or the requested format does not exist.',
        remedy: 'Convert the records to lines like {"tool":"read_file","args":{"path":"a"}}, or set the format with --trace-format. If the file is not a trace, exclude it with !PATTERN, or skip all such files with --skip-unknown.',
    },
    E_TRACE_LIMIT: {
        title: 'Too many traces',
        level: 'error',
        meaning: 'One check reads at most 100,000,000 traces. Nothing was decided about any of them.',
        remedy: 'Check a part of the files at a time, or a sample (--sample 1%).',
    },
    W_FILE_SKIPPED: {
        title: 'Files of unknown format were skipped',
        level: 'warning',
        meaning: 'With --skip-unknown or --lenient, files that a folder or pattern found are skipped if no trace format recognizes them. If one of them is a trace, its calls were not checked.',
        remedy: 'Exclude files that are not traces with !PATTERN; convert those that are.',
    },
    E_TRACE_PARSE: {
        title: 'Unreadable line in a trace file',
        level: 'error',
        meaning: 'A line of a trace file is not a JSON record, or contains a tool call in a shape that the file\u2019s format does not have, so a tool call may not have been checked.',
        remedy: 'Repair or remove the line, or use one format per file; --lenient turns this into a warning.',
    },
    E_TRACE_TRUNCATED: {
        title: 'Trace file ends in the middle of a record',
        level: 'error',
        meaning: 'The last line is unterminated and does not parse: the recorder was probably killed while writing.',
        remedy: 'Find out why the recording stopped, and record again; --lenient turns this into a warning.',
    },
    W_SESSION_FALLBACK: {
        title: 'Traces grouped by a fallback',
        level: 'warning',
        meaning: 'The records name no session, so calls were grouped by trace id. If one run of an agent has several trace ids, rules about order see only a part of it.',
        remedy: 'Record a session id, or select the attribute that contains it with --session-key.',
    },
});


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

/***/ 58844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ collectTraces)
});

// EXTERNAL MODULE: ./lib/assay.js + 21 modules
var assay = __webpack_require__(6944);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/io/read-file-chunks.js + 1 modules
var read_file_chunks = __webpack_require__(48234);
// EXTERNAL MODULE: ./lib/json/write-json.js
var write_json = __webpack_require__(80672);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/traces/begins-native.js
var begins_native = __webpack_require__(83464);
// EXTERNAL MODULE: ./lib/traces/formats/all-formats.js
var all_formats = __webpack_require__(96951);
// EXTERNAL MODULE: ./lib/traces/formats/native.js + 6 modules
var formats_native = __webpack_require__(17647);
// EXTERNAL MODULE: ./lib/traces/framing/framing.js
var framing = __webpack_require__(24669);
;// CONCATENATED MODULE: ./lib/parallel/share-files.js
/**
 * Which files each of several threads reads, by their places in the list: the largest first, each to the thread with the least so far. The
 * places of a thread ascend.
 */
function shareFiles(sizes, threads) {
    const shares = Array.from({ length: threads }, () => ({ bytes: 0, places: [] }));
    const largestFirst = [...sizes.entries()].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || a - b);
    for (const [place, size] of largestFirst) {
        const least = shares.reduce((first, each) => (each.bytes < first.bytes ? each : first));
        least.bytes += size;
        least.places.push(place);
    }
    return shares.map(({ places }) => places.sort((a, b) => a - b)).filter((places) => places.length > 0);
}

;// CONCATENATED MODULE: ./lib/parallel/shares-of.js











const usualParallelBytes = 64 << 20;
const usualUneven = 1.25;
/** Bytes that every thread reads, hashes and splits into lines are worth while from so many times as many on. */
const timesByLines = 4;
/** Files, and threads, for which that is worth while. */
const maxFilesByLines = 100;
const maxThreadsByLines = 16;
/** What each of several threads reads: some of the files, or some of the lines of all. None or one if one thread reads all. */
async function sharesOf(policy, { files, found, ...how }, options) {
    const { jobs = (0,external_node_os_.availableParallelism)(), parallelBytes = usualParallelBytes, uneven = usualUneven } = options;
    const { profile, timelines, redact } = options;
    if (jobs < 2 || files.length === 0 || !isSorted(files))
        return [];
    const sizes = files.map(({ path }) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0);
    const total = sum(sizes);
    // The policy may hold a number that no double holds, which does not reach another thread as one.
    if (total < parallelBytes || (0,write_json/* holdsExact */.y)(policy))
        return [];
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const share = (some) => ({
        policy,
        list: { ...how, files: some },
        options: { profile, timelines, redact },
        stop,
    });
    const groups = shareFiles(sizes, Math.min(jobs, files.length));
    const largest = Math.max(...groups.map((places) => sum(places.map((place) => sizes[place]))));
    const threads = Math.min(jobs, maxThreadsByLines);
    const isLarge = total >= timesByLines * parallelBytes;
    if (isLarge && largest * threads > total * uneven && (await areOfLines(files, how.format))) {
        const seed = (0,external_node_crypto_.randomBytes)(4).readInt32LE();
        return Array.from({ length: threads }, (_, place) => ({ ...share(files), lines: { place, of: threads, seed } }));
    }
    return groups.map((places) => share(places.map((place) => files[place])));
}
/** Several results are put together in the order of the names. */
function isSorted(files) {
    return files.every(({ name }, at) => at === 0 || files[at - 1]?.name < name);
}
/** Whether the files are likely to be lines of Assay's own to the end. */
async function areOfLines(files, format) {
    if (files.length > maxFilesByLines || (format !== undefined && format !== formats_native/* native */.Yk.id))
        return false;
    for (const { path } of files) {
        const head = await headOf(path);
        if (!head || !((0,begins_native/* beginsWithOwnLine */.F)(head, framing/* maxRecordBytes */.t5) || (0,begins_native/* beginsNative */.s)(head, framing/* maxRecordBytes */.t5, await (0,all_formats/* allFormats */.s)())))
            return false;
    }
    return true;
}
/** Undefined for an empty file, and for one that cannot be read: one thread will say why. */
async function headOf(path) {
    try {
        for await (const chunk of (0,read_file_chunks.readFileChunks)(path).chunks)
            return Buffer.from(chunk);
        return undefined;
    }
    catch (error) {
        if (error instanceof problem/* AssayError */.W)
            return undefined;
        throw error;
    }
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: ./lib/parallel/collect-traces.js


/**
 * `collect`, on several threads where the traces are files, and large. The result is that of one thread, byte for byte: where it might not be
 * (a trace in two files, a file that is refused, a bound that is reached), one thread reads again.
 *
 * @throws {AssayError} as `collect`; any other error for a thread that ended without an answer
 */
async function collectTraces(policy, read, options = {}) {
    const { list } = read;
    const { observers = [], evidence } = options;
    const shares = list && observers.length === 0 ? await sharesOf(policy, list, options) : [];
    const onOne = () => (0,assay/* collect */.Fo)(policy, read, { ...options, observers: evidence ? [...observers, evidence.observer] : observers });
    if (!list || shares.length < 2)
        return onOne();
    const { onThreads } = await Promise.all(/* import() */[__webpack_require__.e(5992), __webpack_require__.e(655), __webpack_require__.e(2857)]).then(__webpack_require__.bind(__webpack_require__, 78662));
    const collected = await onThreads(policy, list, shares, options);
    if (!collected)
        return onOne();
    const { behaviour, traceIds, history, ...rest } = collected;
    return { ...rest, ...(options.profile && { behaviour, traceIds }), ...(options.timelines && { history }) };
}


/***/ })

};

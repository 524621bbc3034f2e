export const id = 5755;
export const ids = [5755];
export const modules = {

/***/ 5755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceExportCommand: () => (/* binding */ evidenceExportCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _assay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5570);
/* harmony import */ var _evidence_profile_export_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5262);
/* harmony import */ var _evidence_read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9608);
/* harmony import */ var _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8169);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1491);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9859);
/* harmony import */ var _evidence_of_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2538);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5720);
/* harmony import */ var _locate_project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4618);
/* harmony import */ var _open_traces_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9211);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9095);
/* harmony import */ var _read_bundle_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3325);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7567);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4407);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4934);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7349);

















const exportFlags = {
    profile: { kind: 'text', value: 'FILE', does: 'Export a profile instead of a run.' },
    detail: {
        kind: 'text',
        value: 'LEVEL',
        choices: ['summary', 'observed', 'full'],
        does: 'How much of the profile goes in; default observed.',
    },
    policy: _shared_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .policyFlag */ .J,
    ..._shared_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .traceFlags */ .H3,
    redact: _shared_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .redactFlag */ .we,
    output: {
        kind: 'text',
        value: 'FILE',
        does: 'The bundle; default evidence.tar.gz, or named after the profile’s run.',
    },
    out: { kind: 'text', value: 'FILE', does: 'The same as --output.' },
    format: { kind: 'text', value: 'FORMAT', choices: ['text', 'json'], does: 'Default text.' },
};
const evidenceExportCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_13__/* .defineCommand */ .N)({
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
            throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .usageError */ .W)('A profile and a run are two kinds of evidence.', 'Give --profile, or --policy and --traces.');
        }
        return profile === undefined ? exportRun(args, host) : exportProfile(profile, args, host);
    },
});
async function exportRun({ flags, operands }, host) {
    const project = await (0,_locate_project_js__WEBPACK_IMPORTED_MODULE_7__/* .locateProject */ .m0)({ policy: flags.policy, traces: flags.traces, operands }, host);
    const { text, file } = await (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_10__/* .readPolicyText */ .O)(project.policy, host);
    const policy = (0,_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_4__.requirePolicy)((0,_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_4__.loadPolicy)(text, { file }));
    return (0,_evidence_of_run_js__WEBPACK_IMPORTED_MODULE_5__.withRecorder)(policy, flags.redact, async (recorder) => {
        const read = (0,_progress_js__WEBPACK_IMPORTED_MODULE_14__/* .withProgress */ .E)((0,_open_traces_js__WEBPACK_IMPORTED_MODULE_8__/* .openTraces */ .J)(project.traces, flags['trace-format'], host), host);
        const result = await (0,_assay_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(policy, read, { today: host.today, observers: [recorder] });
        const written = await (0,_evidence_of_run_js__WEBPACK_IMPORTED_MODULE_5__.writeEvidence)(recorder, result, flags.output ?? flags.out ?? 'evidence.tar.gz', host);
        if (flags.format === 'json') {
            await (0,_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)(host.stdout, `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_16__/* .escapeJsonForLogs */ .O)(JSON.stringify({ ...written, verdict: result.verdict }, undefined, 2))}\n`);
        }
        else
            await (0,_evidence_of_run_js__WEBPACK_IMPORTED_MODULE_5__.tellEvidence)(written, host);
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.pass;
    });
}
async function exportProfile(profile, { flags }, host) {
    const output = flags.output ?? flags.out;
    const path = await (0,_evidence_profile_export_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .exportEvidence */ .aV)({
        profile: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, profile),
        ...(output !== undefined && { output: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, output) }),
        ...(flags.detail !== undefined && { detail: flags.detail }),
        folder: host.cwd,
        time: (0,_evidence_of_run_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceTime */ .t)(host),
    });
    const verdict = await (0,_evidence_read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyBundle */ .I)((0,_read_bundle_js__WEBPACK_IMPORTED_MODULE_9__/* .bundleStream */ .LF)(path, host));
    if (!verdict.ok)
        throw new Error(`the bundle that was just written does not verify: ${verdict.code}`);
    const { sha256, events, runRoot, manifest } = verdict;
    const written = { runId: manifest.run_id, bundles: [{ path, sha256, events, runRoot, bytes: 0 }] };
    if (flags.format === 'json') {
        await (0,_write_js__WEBPACK_IMPORTED_MODULE_15__/* .write */ .M)(host.stdout, `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_16__/* .escapeJsonForLogs */ .O)(JSON.stringify({ path, sha256, events, runRoot }, undefined, 2))}\n`);
    }
    else
        await (0,_evidence_of_run_js__WEBPACK_IMPORTED_MODULE_5__.tellEvidence)(written, host);
    return _exit_code_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .hS.pass;
}


/***/ }),

/***/ 4618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ workspacePath),
/* harmony export */   jL: () => (/* binding */ locateTraces),
/* harmony export */   m0: () => (/* binding */ locateProject),
/* harmony export */   zx: () => (/* binding */ locatePolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(844);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4934);





/** @throws {AssayError} two project folders, or no policy */
async function locateProject(named, host) {
    const { folder, traces } = await locateTraces(named, host);
    return { policy: named.policy ?? (await defaultPolicy(folder, host)), traces };
}
/** The project folder (`.` unless an operand names one) and the trace patterns, the usual ones if none are named. */
async function locateTraces(named, host) {
    const folders = [];
    const traces = [...named.traces];
    for (const operand of named.operands) {
        if (isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, operand)))
            folders.push(operand);
        else
            traces.push(operand);
    }
    if (folders.length > 1) {
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`Two project folders were named: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .k)(folders.join(', '))}.`, 'Name one; give folders of traces to `--traces`.');
    }
    const folder = folders[0] ?? '.';
    return { folder, traces: traces.length > 0 ? traces : await defaultTraces(folder, host) };
}
/** The policy of a command that needs nothing else: its flag, its one operand, or the usual file. */
async function locatePolicy(flag, operands, host) {
    if (operands.length > (flag === undefined ? 1 : 0)) {
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`More than one policy was named: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .k)(operands.join(', '))}.`, 'Name one file.');
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
async function defaultPolicy(folder, host) {
    for (const name of ['policy.yaml', 'policy.yml', 'assay.yaml']) {
        const path = join(folder, name);
        if (exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path)))
            return path;
    }
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W({
        code: 'E_POLICY_NOT_FOUND',
        level: 'error',
        message: `There is no policy: neither ${join(folder, 'policy.yaml')} nor ${join(folder, 'assay.yaml')} exists.`,
        remedy: 'Name one with --policy, or run `assay init` to learn one from your traces.',
    });
}
/** Both of the usual places if both exist; if neither does, the folder's pattern, which then matches nothing and is reported. */
async function defaultTraces(folder, host) {
    const pattern = join(folder, 'traces/**/*.{jsonl,ndjson,json,gz}');
    const file = join(folder, 'traces.jsonl');
    if (!exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, file)))
        return [pattern];
    return isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, folder, 'traces')) ? [pattern, file] : [file];
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

/***/ 9211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openTraces)
/* harmony export */ });
/* harmony import */ var _io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8794);
/* harmony import */ var _io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6656);
/* harmony import */ var _traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1823);



/**
 * Finds the files that the patterns name, `-` among them for standard input; they are read when a sink asks for them.
 * A person's own command line may lead anywhere.
 * @throws {AssayError} for a literal path that does not exist
 */
function openTraces(patterns, format, host, sessionKeys = []) {
    const { files, unmatched } = (0,_io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__/* .findTraces */ .G)(patterns, { root: host.cwd, outside: 'allow' });
    const options = { sessionKeys, ...(format === undefined || format === 'auto' ? {} : { format }) };
    return async (sink) => {
        const inputs = files.map(({ path, name }) => (0,_io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .readFileChunks */ .N)(path, { name }));
        return { ...(await (0,_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__/* .readTraces */ .nm)(inputs, sink, options)), unmatched };
    };
}


/***/ }),

/***/ 9095:
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
    if (host.stderr.isTTY !== true || (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .inCi */ .w)(host.env))
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

/***/ 7567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readPolicyText)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/cli/locate-project.js
var locate_project = __webpack_require__(4618);
;// CONCATENATED MODULE: ./lib/cli/read-stream.js
/** All text of a stream, as UTF-8. */
async function readStream(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/cli/read-policy.js






/** The text of a policy file and the name that locations carry. `-` is standard input. */
async function readPolicyText(path, host) {
    if (path === '-')
        return { text: await readStream(host.stdin), file: '<stdin>' };
    try {
        // Read at once: the first asynchronous file starts a pool of threads, which costs a short run more than the file.
        return { text: (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(host.cwd, path), 'utf8'), file: (0,locate_project/* workspacePath */.X5)(path, host) };
    }
    catch (error) {
        const missing = error.code === 'ENOENT';
        throw new problem/* AssayError */.W({
            code: 'E_POLICY_NOT_FOUND',
            level: 'error',
            message: `The policy ${(0,log_line/* logText */.k)(path)} ${missing ? 'does not exist' : `cannot be read (${error.code ?? 'unknown reason'})`}.`,
            remedy: 'Look at the path after --policy; it is relative to the folder you are in.',
        });
    }
}


/***/ })

};

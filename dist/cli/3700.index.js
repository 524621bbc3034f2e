export const id = 3700;
export const ids = [3700];
export const modules = {

/***/ 3700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   traceImportCommand: () => (/* binding */ traceImportCommand)
/* harmony export */ });
/* harmony import */ var _reporters_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3192);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(844);
/* harmony import */ var _traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9859);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5720);
/* harmony import */ var _open_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4688);
/* harmony import */ var _open_traces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9211);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9095);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4407);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4934);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7349);











/** Problems told one by one; the rest is a number. */
const shownProblems = 20;
const traceImportCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCommand */ .N)({
    name: 'trace import',
    usage: '--input FILE… --out-trace FILE|-',
    about: 'Rewrites traces of any known format as canonical lines: one tool call a line, its result with it.',
    flags: {
        input: { kind: 'texts', value: 'FILE', does: 'Traces: files, folders, globs, - for standard input.' },
        'out-trace': { kind: 'text', value: 'FILE', does: 'Where the lines go; - is standard output.' },
        'trace-format': _shared_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .traceFlags */ .H3['trace-format'],
        'session-key': _shared_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionKeyFlag */ .Qz,
        lenient: { kind: 'switch', does: 'Exit 0 even if some lines could not be read.' },
    },
    examples: [{ line: 'assay trace import --input run.json --out-trace traces/run.jsonl', does: 'One file' }],
    async run({ flags, operands }, host) {
        const inputs = [...flags.input, ...operands];
        const target = flags['out-trace'];
        if (inputs.length === 0)
            throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .usageError */ .W)('No traces were named.', 'Name them with --input.');
        if (target === undefined)
            throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .usageError */ .W)('No place for the lines was named.', 'Add --out-trace FILE, or -.');
        const read = (0,_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .withProgress */ .E)((0,_open_traces_js__WEBPACK_IMPORTED_MODULE_4__/* .openTraces */ .J)(inputs, flags['trace-format'], host, (0,_shared_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionKeysOf */ .M0)(flags['session-key'])), host);
        const output = (0,_open_output_js__WEBPACK_IMPORTED_MODULE_3__/* .openOutput */ .c)(target, host);
        let reading;
        try {
            const writer = new _traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .CanonicalWriter */ .m(output.write);
            reading = await read(writer);
            writer.end();
            await output.finish();
        }
        catch (error) {
            output.discard();
            throw error;
        }
        await (0,_write_js__WEBPACK_IMPORTED_MODULE_9__/* .write */ .M)(host.stderr, `${summary(reading).join('\n')}\n`);
        if (reading.problems.length > 0 && !flags.lenient)
            return _exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.fail;
        return reading.calls === 0 || (reading.unmatched ?? []).length > 0 ? _exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.noEvidence : _exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.pass;
    },
});
function summary(reading) {
    const omitted = Object.values(reading.problemsOmitted ?? {}).reduce((sum, count) => sum + count, 0);
    const hidden = omitted + Math.max(0, reading.problems.length - shownProblems);
    return [
        ...reading.problems
            .slice(0, shownProblems)
            .map(({ code, file, line, column, detail }) => `${code}  ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_10__/* .logText */ .k)(file)}:${line}:${column}  ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_10__/* .logText */ .k)(detail)}`),
        ...(hidden > 0 ? [`… ${hidden} more`] : []),
        ...reading.skipped.map(({ reason, count }) => `${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'record')} left out: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_10__/* .logText */ .k)(reason)}`),
        ...(reading.unmatched ?? []).map((pattern) => `no file matches ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_10__/* .logText */ .k)(pattern)}`),
        `${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(reading.calls, 'call')} in ${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(reading.traces, 'trace')} from ${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(reading.files.length, 'file')}`,
    ];
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

/***/ 8423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iz: () => (/* binding */ codeFamilies),
  xr: () => (/* binding */ codePage),
  F4: () => (/* binding */ codes)
});

// EXTERNAL MODULE: ./lib/codes/code.js
var code = __webpack_require__(9633);
;// CONCATENATED MODULE: ./lib/codes/action-codes.js

/** Problems of the GitHub Action itself: its inputs, the artifacts it reads, the places it publishes to. */
const actionCodes = (0,code/* defineCodes */.O)({
    E_ACTION_INPUT: {
        title: 'An input of the action is not valid',
        level: 'error',
        meaning: 'A value under `with:` is not one that the input takes, so the check cannot know what was meant.',
        remedy: 'Correct the value in the workflow; docs/action.md lists what each input takes.',
    },
    E_ARTIFACT_UNAVAILABLE: {
        title: 'A workflow artifact cannot be fetched',
        level: 'error',
        meaning: 'Traces were to come from workflow artifacts, and GitHub did not hand over the list or one of them.',
        remedy: 'For another run, give the job `permissions: { actions: read }` and check `run-id`; else run the job again. On GitHub Enterprise Server, fetch the files with actions/download-artifact@v3 and name them in `traces`.',
    },
    E_ARTIFACT_INVALID: {
        title: 'A workflow artifact is not a safe archive',
        level: 'error',
        meaning: 'The archive is damaged, encrypted, holds a link or a path that leads out of it, or its contents are not what its headers say.',
        remedy: 'Upload the traces again with actions/upload-artifact, as plain files.',
    },
    E_ARTIFACT_LIMIT: {
        title: 'A workflow artifact is larger than the action reads',
        level: 'error',
        meaning: 'Archives are read in memory, within limits on the number of entries, their size and how far they expand. Reading a part would be a verdict on a part.',
        remedy: 'Name fewer artifacts in `trace-artifacts`, or split the traces over several artifacts and jobs.',
    },
    W_COMMENT_NOT_POSTED: {
        title: 'The pull request comment was not written',
        level: 'warning',
        meaning: 'The verdict, the annotations and the job summary do not depend on it.',
        remedy: 'Give the job `permissions: { contents: read, pull-requests: write }`, or set `comment: never`.',
    },
    W_SUMMARY_NOT_WRITTEN: {
        title: 'The job summary was not written',
        level: 'warning',
        meaning: 'The verdict does not depend on it; the log and the artifact hold the report.',
        remedy: 'See the reason in the message.',
    },
    W_ARTIFACT_NOT_UPLOADED: {
        title: 'The artifact with the result was not uploaded',
        level: 'warning',
        meaning: 'The verdict does not depend on it. The result stays on the runner, at the output `result-path`.',
        remedy: 'Give each job of a run its own `evidence:` name, or set `evidence: none`.',
    },
    W_REPORT_NOT_WRITTEN: {
        title: 'A report file was not written',
        level: 'warning',
        meaning: 'A path under `reports:` could not be written; reports go only into the workspace, never through a link.',
        remedy: 'Name a path below the workspace.',
    },
});

;// CONCATENATED MODULE: ./lib/codes/baseline-codes.js

/** Problems of baselines, and of partial results that several machines collected. */
const baselineCodes = (0,code/* defineCodes */.O)({
    E_BASELINE_NOT_FOUND: {
        title: 'The baseline cannot be read',
        level: 'error',
        meaning: 'The file named as the baseline does not exist, or cannot be opened. No baseline is not a baseline of zero.',
        remedy: 'Correct the path, write one with `assay check --write-baseline FILE`, or leave `--baseline` away.',
    },
    E_BASELINE_INVALID: {
        title: 'The file is no baseline',
        level: 'error',
        meaning: 'The file is damaged, larger than a baseline may be, or something else than what `--write-baseline` writes.',
        remedy: 'Write it again with `assay check --write-baseline FILE`.',
    },
    E_PARTIAL_NOT_FOUND: {
        title: 'A partial result cannot be read',
        level: 'error',
        meaning: 'A file given to `assay merge` does not exist, or cannot be opened. A verdict without it would be a verdict on a part.',
        remedy: 'Check that every machine wrote its partial result with `assay check --partial FILE` and that all were fetched.',
    },
    E_PARTIAL_INVALID: {
        title: 'The file is no partial result',
        level: 'error',
        meaning: 'The file is damaged, larger than a partial result may be, or something else than what `--partial` writes.',
        remedy: 'Write it again with `assay check --partial FILE`.',
    },
    E_PARTIAL_VERSION: {
        title: 'A partial result of another version of Assay',
        level: 'error',
        meaning: 'Partial results are merged only by the version of the format that wrote them.',
        remedy: 'Use the same version of Assay on every machine, and collect again.',
    },
    E_PARTIAL_POLICY: {
        title: 'A partial result of another policy',
        level: 'error',
        meaning: 'Results that were collected under different policies do not add up: their digests differ.',
        remedy: 'Collect and merge under one policy, the same file on every machine.',
    },
    E_TRACE_SPLIT: {
        title: 'One trace in two partial results',
        level: 'error',
        meaning: 'Work is split over machines by whole traces. A trace that two machines saw was judged twice in parts, or its id is not unique; a trace without an id is named after its file.',
        remedy: 'Give each machine whole traces, each trace an id of its own, and no partial result twice to `assay merge`.',
    },
});

// EXTERNAL MODULE: ./lib/codes/call-codes.js
var call_codes = __webpack_require__(8167);
;// CONCATENATED MODULE: ./lib/codes/evidence-codes.js

/** Problems of evidence bundles, their profiles, packs and keys. */
const evidenceCodes = (0,code/* defineCodes */.O)({
    E_EVIDENCE_INTEGRITY: {
        title: 'The bundle was changed',
        level: 'error',
        meaning: 'A digest inside the bundle does not fit what it was taken of: the bundle is not what its writer made.',
        remedy: 'Fetch the artifact again. If it still fails, do not rely on it, and find out who could write to it.',
    },
    E_EVIDENCE_CONTRACT: {
        title: 'The bundle breaks the format',
        level: 'error',
        meaning: 'A member, field, number or order is not as the evidence format has it.',
        remedy: 'Make the bundle again with `assay evidence export`; if another tool wrote it, tell its authors the code.',
    },
    E_EVIDENCE_UNREADABLE: {
        title: 'The file is not a readable bundle',
        level: 'error',
        meaning: 'The gzip stream or the tar archive is damaged or cut short, or the file is something else.',
        remedy: 'Give the `.tar.gz` itself (a workflow artifact is a zip around it), and check that it was fetched whole.',
    },
    E_EVIDENCE_LIMIT_EXCEEDED: {
        title: 'The bundle is larger than its limits',
        level: 'error',
        meaning: 'A size, depth or count is beyond what a bundle may cost its reader.',
        remedy: 'Export fewer traces into one bundle; `assay evidence export` splits them by itself.',
    },
    E_EVIDENCE_PATH_REJECTED: {
        title: 'The bundle holds an unsafe path',
        level: 'error',
        meaning: 'A member of the archive has an absolute path or one with `..`. Nothing was written to disk.',
        remedy: 'Treat the file as hostile; no honest writer makes it.',
    },
    E_EVIDENCE_SUSPICIOUS: {
        title: 'The bundle holds what nothing binds',
        level: 'error',
        meaning: 'The bundle verifies, but holds things that the format accepts and no honest writer makes (`--strict`).',
        remedy: 'Compare the SHA-256 of the file with the one in the job summary or its attestation.',
    },
    E_EVIDENCE_WRITE: {
        title: 'The bundle cannot be written',
        level: 'error',
        meaning: 'What should go into the bundle would make one that does not verify.',
        remedy: 'Follow the message: a run id without colons, a time as in RFC 3339, numbers of at most 15 digits.',
    },
    E_EVIDENCE_ATTESTATION: {
        title: 'The attestation does not hold',
        level: 'error',
        meaning: 'The signed statement is not signed by this key, is not of the known form, or is about another file.',
        remedy: 'Check that the key and the bundle belong to the attestation; if they do, the bundle was changed.',
    },
    E_EVIDENCE_KEY: {
        title: 'The key cannot be used',
        level: 'error',
        meaning: 'Signing takes an Ed25519 private key (PKCS#8 PEM), verifying an Ed25519 public key (SPKI PEM).',
        remedy: '`openssl genpkey -algorithm ed25519 -out key.pem` makes one, `openssl pkey -pubout` its public half.',
    },
    E_PROFILE_PARSE: {
        title: 'The profile cannot be read',
        level: 'error',
        meaning: 'The profile is not YAML or JSON, or a field that the export needs is missing or of another type.',
        remedy: 'Compare the profile with the example in docs/evidence-bundle.md.',
    },
    E_PACK_INVALID: {
        title: 'The lint pack is invalid',
        level: 'error',
        meaning: 'A pack file is not YAML, has unknown keys, or lacks what a pack needs.',
        remedy: 'Compare it with the packs that come with Assay, as listed in docs/evidence-bundle.md.',
    },
});

;// CONCATENATED MODULE: ./lib/codes/host-codes.js

/** What can be wrong with how Assay was started, and with Assay itself. */
const hostCodes = (0,code/* defineCodes */.O)({
    E_USAGE: {
        title: 'The command line is wrong',
        level: 'error',
        meaning: 'A command, flag or value is not one that Assay knows, or two of them contradict each other. Nothing was checked.',
        remedy: 'Run the command with `--help`: it lists every flag and ends with an example.',
    },
    E_POLICY_NOT_FOUND: {
        title: 'No policy file',
        level: 'error',
        meaning: 'The policy that was named does not exist; or none was named and there is neither `policy.yaml` nor an `assay.yaml` that holds a policy.',
        remedy: 'Name the file with `--policy`, or run `assay init` to have a policy written from the traces you have.',
    },
    E_OUTPUT_WRITE: {
        title: 'A file cannot be written',
        level: 'error',
        meaning: 'A report or another file that you asked for could not be written where you asked for it.',
        remedy: 'Check that the folder may be written to, and that the path is not a folder or a file that must not be replaced.',
    },
    E_INTERNAL: {
        title: 'Assay has a bug',
        level: 'error',
        meaning: 'Something happened that Assay does not expect. It says nothing about your agent; the exit code is 3.',
        remedy: 'Please report it with the printed stack and, if you can share it, the input.',
    },
});

// EXTERNAL MODULE: ./lib/codes/policy-codes.js
var policy_codes = __webpack_require__(4241);
;// CONCATENATED MODULE: ./lib/codes/recorder-codes.js

/** What a recorder says about itself: never about the agent, and never with a value of the agent in it. */
const recorderCodes = (0,code/* defineCodes */.O)({
    W_RECORD_FAILED: {
        title: 'Recording stopped or lost an event',
        level: 'warning',
        meaning: 'A recorder could not write an event. It never throws into the agent, so it says so once per file and goes on; events after this one may be missing from the trace.',
        remedy: 'Make the file writable, or give another one. With `strict: true` the recorder throws instead, so that a test fails.',
    },
    W_TEST_TRACES_UNMERGED: {
        title: 'The traces of a test run could not be merged',
        level: 'warning',
        meaning: 'Each test worker writes a file of its own. They could not be joined into one when the run ended.',
        remedy: 'The workers’ files are still in the traces folder and `assay check` reads them; remove old ones.',
    },
    E_RECORD_FAILED: {
        title: 'An event could not be recorded',
        level: 'error',
        meaning: 'A strict recorder could not write an event.',
        remedy: 'Make the file writable, or give another one.',
    },
    E_RECORD_CLOSED: {
        title: 'An event came after the recorder was closed',
        level: 'error',
        meaning: 'Something recorded into a file that had been closed; the event is not in the trace.',
        remedy: 'Close the recorder after the agent has finished: await the agent first.',
    },
    E_RECORD_COMMAND: {
        title: 'The MCP server could not be started',
        level: 'error',
        meaning: '`assay record mcp` stands between an MCP client and a server, and the server’s command did not start.',
        remedy: 'Check the command after `--`; it must run as it stands.',
    },
});

// EXTERNAL MODULE: ./lib/codes/store-codes.js
var store_codes = __webpack_require__(6788);
// EXTERNAL MODULE: ./lib/codes/trace-codes.js
var trace_codes = __webpack_require__(8824);
;// CONCATENATED MODULE: ./lib/codes/index.js









/** Every family of codes, in the order in which the documentation lists them. */
const codeFamilies = [
    { title: 'Findings about the agent', codes: call_codes/* callCodes */.Z },
    { title: 'Reading traces', codes: trace_codes/* traceCodes */.W },
    { title: 'Reading policies', codes: policy_codes/* policyCodes */.L },
    { title: 'The store of ingested traces', codes: store_codes/* storeCodes */.Y },
    { title: 'Recording traces', codes: recorderCodes },
    { title: 'Baselines and partial results', codes: baselineCodes },
    { title: 'Evidence bundles', codes: evidenceCodes },
    { title: 'Starting Assay', codes: hostCodes },
    { title: 'The GitHub Action', codes: actionCodes },
];
/** Every code with its words. */
const codes = new Map(codeFamilies.flatMap((family) => Object.entries(family.codes)));
/** The page that explains a code; a code is its own anchor. */
function codePage(code) {
    return `docs/codes.md#${code.toLowerCase()}`;
}


/***/ }),

/***/ 6788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ storeCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);

/** Problems of the SQLite store of ingested traces. */
const storeCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_STORE_UNSUPPORTED: {
        title: 'This Node.js has no SQLite',
        level: 'error',
        meaning: 'The store is an SQLite database, which Node.js brings along from version 22.13 on. This one does not.',
        remedy: 'Use Node.js 22.13 or later; or leave the database out: `assay trace import` and `assay check` read the same files.',
    },
    E_STORE_OPEN: {
        title: 'The store cannot be opened',
        level: 'error',
        meaning: 'The file does not exist, may not be read or written, is locked, or is no SQLite database.',
        remedy: 'Check the path of --db and its permissions; `assay trace ingest-otel --db FILE` creates a store.',
    },
    E_STORE_FOREIGN: {
        title: 'The database is another program’s',
        level: 'error',
        meaning: 'The file is an SQLite database that Assay did not make. Nothing was written to it.',
        remedy: 'Name another file with --db.',
    },
    E_STORE_VERSION: {
        title: 'The store has another version',
        level: 'error',
        meaning: 'The store was written by a version of Assay with another layout of tables.',
        remedy: 'Use the version that wrote it, or ingest the original files into a new store.',
    },
});


/***/ }),

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Ii: () => (/* binding */ noEvidencePhrase),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   TF: () => (/* binding */ acceptedPhrase),
/* harmony export */   YY: () => (/* binding */ tracesPhrase),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   gG: () => (/* binding */ verdictNames),
/* harmony export */   gY: () => (/* binding */ coveragePhrase)
/* harmony export */ });
/* unused harmony export remedyOf */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8423);

/** The few phrases that every report for people has in common, so that they say the same. */
const verdictWords = {
    pass: { icon: '✔', word: 'PASS' },
    fail: { icon: '✖', word: 'FAIL' },
    'no-evidence': { icon: '○', word: 'NO EVIDENCE' },
};
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `2 errors · 1 warning`, or `no findings`. */
function countsPhrase({ counts }) {
    const parts = ['error', 'warning', 'note'].filter((level) => counts[level] > 0);
    return parts.length === 0 ? 'no findings' : parts.map((level) => plural(counts[level], level)).join(' · ');
}
function tracesPhrase({ traces }) {
    const idle = traces.traces - traces.tracesWithCalls;
    return `${plural(traces.calls, 'call')} in ${plural(traces.traces, 'trace')}${idle > 0 ? ` (${idle} without calls)` : ''}`;
}
/** Why a run without evidence has none, and what to do. */
function noEvidencePhrase({ traces }) {
    if (traces.files.length === 0)
        return 'No trace file was found, so nothing was checked. Look at the --traces patterns.';
    if (traces.calls === 0)
        return 'The traces hold no tool call, so nothing was checked. Look at what was recorded.';
    return 'A --traces pattern matched no file, so part of the evidence is missing. Look at the patterns.';
}
function coveragePhrase({ coverage }) {
    if (coverage.empty)
        return 'the policy names no tool to cover';
    const all = coverage.covered.length + coverage.uncovered.length;
    return `${coverage.percent} % of tools (${coverage.covered.length}/${all})`;
}
/** `tolerated`, or who accepted it, why and until when. Policy text. */
function acceptedPhrase(finding) {
    if (finding.tolerated)
        return 'within the tolerated share of traces';
    if (!finding.waived)
        return undefined;
    const { reason, owner, expires } = finding.waived;
    return `waived by ${owner}: ${reason}${expires ? ` (until ${expires})` : ''}`;
}
/** What to do about a rule: the code's remedy; a sequence rule's messages say it themselves. */
function remedyOf(rule) {
    return codes.get(rule)?.remedy;
}
function titleOf(rule) {
    return _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.get(rule)?.title;
}
/** The verdict inside a sentence. */
const verdictNames = {
    pass: 'pass',
    fail: 'fail',
    'no-evidence': 'no evidence',
};


/***/ }),

/***/ 2:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ CanonicalWriter)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3800);

/** Calls that wait for a result; more, and the oldest is written without it and its result follows on a line of its own. */
const maxPending = 1024;
/**
 * Writes canonical lines: one call a line, in call order, its result inline. Reading the lines gives the same traces,
 * calls and results. Memory is that of the runs plus the calls that wait.
 */
class CanonicalWriter {
    #write;
    #limit;
    #runs = [];
    #pending = new Map();
    /** Runs whose case and trial, as far as known, stand on a line. */
    #told = new Map();
    /** `write` gets whole lines with their line feed. */
    constructor(write, limit = maxPending) {
        this.#write = write;
        this.#limit = limit;
    }
    start(run) {
        this.#runs.push(run);
    }
    call(run, call, callIndex) {
        this.#pending.set(keyOf(run, callIndex), { run, call, callIndex, result: undefined });
        this.#flush(this.#limit);
    }
    result(run, callIndex, result) {
        const pending = this.#pending.get(keyOf(run, callIndex));
        if (!pending)
            this.#write(resultLine(run, result));
        else {
            pending.result = result;
            this.#flush(this.#limit);
        }
    }
    /** Writes what waits, then the runs that called no tool or were named late. Call it when everything is read. */
    end() {
        this.#flush(0);
        for (const run of this.#runs)
            if (this.#told.get(run) !== labelOf(run))
                this.#write(startLine(run));
    }
    #flush(limit) {
        for (const [key, pending] of this.#pending) {
            const late = this.#pending.size > limit;
            if (!late && !isComplete(pending))
                return;
            this.#pending.delete(key);
            this.#write(callLine(pending, late && limit > 0));
            this.#told.set(pending.run, labelOf(pending.run));
        }
    }
}
function keyOf(run, callIndex) {
    return `${run.index}:${callIndex}`;
}
function labelOf(run) {
    return run.case === undefined && run.trial === undefined ? '' : JSON.stringify([run.case ?? null, run.trial ?? null]);
}
function isComplete({ call, result }) {
    if (call.mergeKey !== undefined)
        return false;
    return call.id === undefined || result !== undefined || call.result !== undefined || call.error !== undefined;
}
/** `late`: the result may follow on its own line, so a call that is known by its place only needs an id. */
function callLine({ run, call, result }, late) {
    return line({
        type: 'tool_call',
        trace: call.trace,
        id: call.id ?? (late ? call.mergeKey : undefined),
        tool: call.tool,
        args: typeof call.args === 'string' ? argumentText(call.args) : call.args,
        timestamp: call.timestamp,
        result: result?.result ?? (call.result === undefined ? result?.result : call.result),
        error: result?.error ?? call.error,
        phase: result?.phase ?? call.phase,
        durationMs: result?.durationMs ?? call.durationMs,
        usage: call.usage,
        source: call.source && { ...call.source },
        case: call.case ?? run.case,
        trial: call.trial ?? run.trial,
        agent: call.agent,
    });
}
/** Text that a reader would take for JSON goes as JSON text of a string, so that it comes back as the text it is. */
function argumentText(text) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArguments */ .We)(text) === text ? text : JSON.stringify(text);
}
function resultLine(run, { id, result, error, phase, durationMs }) {
    return line({ type: 'tool_result', trace: run.trace, id, result, error, phase, durationMs });
}
function startLine(run) {
    return line({ type: 'trace_start', trace: run.trace, case: run.case, trial: run.trial });
}
function line(record) {
    return `${JSON.stringify(record)}\n`;
}


/***/ })

};

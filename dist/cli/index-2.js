export const id = 1095;
export const ids = [1095];
export const modules = {

/***/ 71095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iz: () => (/* binding */ codeFamilies),
  xr: () => (/* binding */ codePage),
  F4: () => (/* binding */ codes)
});

// EXTERNAL MODULE: ./lib/codes/code.js
var code = __webpack_require__(79633);
;// CONCATENATED MODULE: ./lib/codes/action-codes.js

/** Problems of the GitHub Action itself: its inputs, the artifacts it reads, the places it publishes to. */
const actionCodes = (0,code/* defineCodes */.O)({
    E_ACTION_INPUT: {
        title: 'An input of the action is not valid',
        level: 'error',
        meaning: 'A value under `with:` is not one that the input takes, so the check cannot know what was meant.',
        remedy: 'Correct the value in the workflow; docs/action.md lists what each input takes.',
    },
    E_POLICY_BASE_UNAVAILABLE: {
        title: 'The policy of the base branch cannot be read',
        level: 'error',
        meaning: 'The check was to use the policy of the commit that the change is to be merged into, and GitHub did not provide it. Using the change’s own policy instead would let a change loosen its own rules.',
        remedy: 'Give the job `permissions: { contents: read }`, and name a policy that the base branch has. Merge a new policy first, or use it with `policy-ref: head`.',
    },
    E_POLICY_SHARED_UNAVAILABLE: {
        title: 'The policy of another repository cannot be read',
        level: 'error',
        meaning: 'The input `policy` names a file of another repository, and the server did not provide it. A policy of the checked-out files does not take its place.',
        remedy: 'Check owner, repository, path and version in `policy: OWNER/REPOSITORY/PATH@REF`. The job’s own token reads public repositories and its own; for another one, give `github-token` a token that may read its contents.',
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
    E_PART_EVIDENCE: {
        title: 'The evidence of a job does not prove its partial result',
        level: 'error',
        meaning: 'An evidence bundle next to a partial result is missing, does not verify, is of another commit or run, or does not contain the calls, tools, traces, decisions and files that the partial result counts. One of the two was changed.',
        remedy: 'Run the job with `mode: collect` again. If it still fails, find out who could write to its artifact. `allow-unproven-parts: true` takes parts without evidence, never parts that contradict it.',
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

// EXTERNAL MODULE: ./lib/codes/baseline-codes.js
var baseline_codes = __webpack_require__(53852);
// EXTERNAL MODULE: ./lib/codes/call-codes.js
var call_codes = __webpack_require__(38167);
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
        remedy: 'Make the bundle again with `assay evidence export`; if another tool wrote it, report the code to its authors.',
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

// EXTERNAL MODULE: ./lib/codes/host-codes.js
var host_codes = __webpack_require__(81945);
// EXTERNAL MODULE: ./lib/codes/policy-codes.js
var policy_codes = __webpack_require__(24241);
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
    W_TEST_TRACES_UNMEASURED: {
        title: 'The traces of a test run could not be read back',
        level: 'warning',
        meaning: 'The file with the traces of all tests is written, but counting its calls or measuring its coverage failed. Tests were checked one by one all the same.',
        remedy: 'Run `assay check`, which says what is wrong with the policy or the traces, and where.',
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

// EXTERNAL MODULE: ./lib/codes/scope-codes.js
var scope_codes = __webpack_require__(81837);
// EXTERNAL MODULE: ./lib/codes/score-codes.js
var score_codes = __webpack_require__(19867);
// EXTERNAL MODULE: ./lib/codes/store-codes.js
var store_codes = __webpack_require__(46788);
// EXTERNAL MODULE: ./lib/codes/table-codes.js
var table_codes = __webpack_require__(88977);
;// CONCATENATED MODULE: ./lib/codes/tool-codes.js

/** Tools as they are offered to a model: their definitions, and the servers that offer them. */
const toolCodes = (0,code/* defineCodes */.O)({
    E_TOOLS_NOT_FOUND: {
        title: 'No tool definitions',
        level: 'error',
        meaning: 'A file of tool definitions does not exist or cannot be read.',
        remedy: 'Correct the path; `-` is standard input.',
    },
    E_TOOLS_INVALID: {
        title: 'Not tool definitions',
        level: 'error',
        meaning: 'A file is not JSON, is too large, or holds something else than tool definitions: tools as OpenAI, Anthropic or MCP list them, alone, as `tools` of a request, or as the answer to `tools/list`; or a map of tool to JSON Schema. A tool that was passed over would be missing without a word.',
        remedy: 'Correct the place that the message names, or leave out what is not a tool.',
    },
    E_CONTRACT_INVALID: {
        title: 'Not a contract',
        level: 'error',
        meaning: 'The file is a contract of another version, is damaged, or was changed by hand: its digest is not that of the tools in it.',
        remedy: 'Write it anew with `assay mcp snapshot`, and look at what changed in it.',
    },
    E_MCP_SERVER: {
        title: 'The MCP server did not answer as one',
        level: 'error',
        meaning: 'The server could not be started or reached, ended, answered with an error or something else than MCP, took too long, or sent more than is read. Nothing is known of its tools, and nothing was written.',
        remedy: 'Run the command, or ask for the address, as an MCP client would, and see that it answers; `--timeout` gives it more time.',
    },
    E_MCP_TOOLS_UNSTABLE: {
        title: 'The server does not offer the same tools twice',
        level: 'error',
        meaning: 'Two lists of tools, asked for one after the other or recorded in one session, differ. There is nothing to agree to.',
        remedy: 'Find out why the server changes them; a contract is about what it offers at all times.',
    },
    E_MCP_TOOLS_INCOMPLETE: {
        title: 'Not all tools were recorded',
        level: 'error',
        meaning: 'The recorded traffic holds pages of a list of tools, and not the last one. What is missing would look as if it were not offered.',
        remedy: 'Record a session in which the client asks for all pages, or ask the server itself.',
    },
    E_MCP_TOOL_ADDED: {
        title: 'A tool that nobody agreed to',
        level: 'error',
        meaning: 'The server offers a tool that is not in the contract. An agent that uses the server can call it.',
        remedy: 'Read what it does. If it is wanted, write the contract anew with `assay mcp snapshot` and commit it; where new tools do not matter, `--level E_MCP_TOOL_ADDED=warning`.',
    },
    E_MCP_TOOL_REMOVED: {
        title: 'A tool is no longer offered',
        level: 'error',
        meaning: 'A tool of the contract is missing from what the server offers. An agent that needs it will fail, or find another way.',
        remedy: 'Pin the server to the version that has it, or write the contract anew.',
    },
    E_MCP_SCHEMA_CHANGED: {
        title: 'A tool takes or gives something else',
        level: 'error',
        meaning: 'The schema of the arguments, or of the result, of a tool is not that of the contract. The message says what it accepts now, or refuses.',
        remedy: 'Look at what changed; then write the contract anew, and the schemas of the policy with it.',
    },
    E_MCP_DESCRIPTION_CHANGED: {
        title: 'A tool is described in other words',
        level: 'error',
        meaning: 'What a model reads about a tool, an argument or the server changed. Models do what descriptions say: a tool that was harmless when it was agreed to can be turned by its description alone.',
        remedy: 'Read the new words; then write the contract anew.',
    },
    E_MCP_TOOL_CHANGED: {
        title: 'Something else about a tool changed',
        level: 'error',
        meaning: 'Annotations of a tool (`readOnlyHint`, `destructiveHint`) or other members of its definition are not those of the contract. Clients decide by them what to ask a person about.',
        remedy: 'Look at what changed; then write the contract anew.',
    },
    E_MCP_HIDDEN_TEXT: {
        title: 'Text that a reader does not see',
        level: 'error',
        meaning: 'A name or description of a tool holds characters that cannot be seen (zero-width, bidirectional, tags, control characters), a comment of HTML, or a gap that pushes text out of sight. A model reads it all.',
        remedy: 'Look at the contract, which writes such characters as `\\uXXXX`, and ask whoever wrote the server. If they are harmless, `--level E_MCP_HIDDEN_TEXT=note`.',
    },
    W_MCP_COMMANDING_TEXT: {
        title: 'A description gives a model orders',
        level: 'warning',
        meaning: 'A text of a tool has words of published attacks: a tag such as `<IMPORTANT>`, an order to ignore other instructions, or to keep something from the user. That may be a careless author, or an attack; a text without such words may mislead, too.',
        remedy: 'Read it as a model would. `--fail-on warning` makes it fail.',
    },
});

// EXTERNAL MODULE: ./lib/codes/trace-codes.js
var trace_codes = __webpack_require__(88824);
;// CONCATENATED MODULE: ./lib/codes/index.js













/** Every family of codes, in the order in which the documentation lists them. */
const codeFamilies = [
    { title: 'Findings about the agent', codes: call_codes/* callCodes */.Z },
    { title: 'Reading traces', codes: trace_codes/* traceCodes */.W },
    { title: 'Traces in tables', codes: table_codes/* tableCodes */.b },
    { title: 'Windows and samples', codes: scope_codes/* scopeCodes */.n },
    { title: 'Reading policies', codes: policy_codes/* policyCodes */.L },
    { title: 'Tools that are offered', codes: toolCodes },
    { title: 'The store of ingested traces', codes: store_codes/* storeCodes */.Y },
    { title: 'Recording traces', codes: recorderCodes },
    { title: 'Baselines and partial results', codes: baseline_codes/* baselineCodes */.U },
    { title: 'Writing verdicts back', codes: score_codes/* scoreCodes */.t },
    { title: 'Evidence bundles', codes: evidenceCodes },
    { title: 'Starting Assay', codes: host_codes/* hostCodes */.B },
    { title: 'The GitHub Action', codes: actionCodes },
];
/** Every code with its words. */
const codes = new Map(codeFamilies.flatMap((family) => Object.entries(family.codes)));
/** The page that explains a code; a code is its own anchor. */
function codePage(code) {
    return `docs/codes.md#${code.toLowerCase()}`;
}


/***/ }),

/***/ 81837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ scopeCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79633);

/** Problems of checking a part of the traces: windows of time, samples. */
const scopeCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_STATE_INVALID: {
        title: 'The file is not a state',
        level: 'error',
        meaning: 'The file given to --state is damaged, or something else than what --state writes. Without it nobody knows which traces were checked; taken for empty it would have them checked twice.',
        remedy: 'Bring back the file of the last run. If it is lost, name another file, and with --since the time from which traces have not been checked.',
    },
    E_STATE_CHANGED: {
        title: 'The state was changed meanwhile',
        level: 'error',
        meaning: 'Another run wrote the file given to --state while this one was checking, so that both may have checked the same traces.',
        remedy: 'Let runs with one state follow one another (in GitHub Actions: `concurrency`), and run this one again.',
    },
    E_WINDOW_TIMES: {
        title: 'Traces without times in a window',
        level: 'error',
        meaning: 'A window was asked for, and there are traces none of whose calls has a time: nobody knows whether they lie in it.',
        remedy: 'Record the time of calls, map its column to `timestamp`, or check without --since, --until, --watermark and --state.',
    },
    E_WINDOW_GREW: {
        title: 'Traces grew while they were read',
        level: 'error',
        meaning: 'With a window files are read twice, and the second time a trace that had seemed to have ended had other calls than the first time.',
        remedy: 'Check files that nobody writes to any more, or wait longer with --watermark.',
    },
    E_TRACE_LATE: {
        title: 'Calls came after their trace was checked',
        level: 'error',
        meaning: 'A trace that an earlier run checked, as its state says, has more calls now. They were not checked: a trace is checked once.',
        remedy: 'Wait longer for the end of a trace (--watermark). To check this one, check its files without --state.',
    },
    E_TRACE_LOST: {
        title: 'A trace that was carried is missing',
        level: 'error',
        meaning: 'An earlier run left a trace to this one, because it might still grow, and now all or some of its calls are not among the files: it would never be checked, or only in part.',
        remedy: 'Name the files of the earlier run, too: those in which traces began that had not ended. If they are gone, remove the state, and give --since.',
    },
});


/***/ }),

/***/ 19867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ scoreCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79633);

/** Problems of writing verdicts back to where traces came from. */
const scoreCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_WRITE_BACK: {
        title: 'Verdicts were not written back',
        level: 'error',
        meaning: 'A store or collector refused the verdicts, or some of them, or could not be reached. Reports were written; a state (--state) was not, so that the next run checks and writes the same traces.',
        remedy: 'Check the address and the credentials in the environment, and run again: a verdict that was written already is replaced, not doubled.',
    },
});


/***/ }),

/***/ 46788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ storeCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79633);

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
        meaning: 'The file does not exist, may not be read or written, is locked, or is not an SQLite database.',
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

/***/ 88977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ tableCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79633);

/** Problems of traces that are tables: Parquet files, and what DuckDB reads. */
const tableCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_TABLE_ENGINE: {
        title: 'DuckDB is not installed',
        level: 'error',
        meaning: 'A Parquet file, or a query, was given as traces. Assay reads tables with DuckDB, a companion that only those install who need it, and none was found.',
        remedy: 'Install it in the project, next to Assay: npm install --save-dev @duckdb/node-api. In the action name the folder that it was installed in with the input `duckdb`.',
    },
    E_TABLE_LAYOUT: {
        title: 'Columns of a table not recognised',
        level: 'error',
        meaning: 'No layout that Assay knows has the columns of the table, so that it cannot say where tool and session are.',
        remedy: 'Say it with --sql: SELECT … AS trace, … AS tool, … AS args FROM traces. The page of trace formats lists the names of the columns.',
    },
    E_TABLE_SQL: {
        title: 'Query cannot be run',
        level: 'error',
        meaning: 'The text after --sql is not one SELECT, has a mistake, or reads something else than the files that --traces names.',
        remedy: 'Write one SELECT over the table `traces`, which holds the files of --traces.',
    },
    E_TABLE_READ: {
        title: 'Table cannot be read',
        level: 'error',
        meaning: 'DuckDB refused the file: damaged, encrypted, with columns that differ from those of the other files, or with text that is not UTF-8; or memory or disk ran out.',
        remedy: 'Check that the file was written to its end, that all files have the same columns, and that there is room for temporary files (TMPDIR).',
    },
});


/***/ })

};

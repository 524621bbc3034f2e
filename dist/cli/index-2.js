"use strict";
exports.id = 1095;
exports.ids = [1095];
exports.modules = {

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
        title: 'An input of the action is invalid',
        level: 'error',
        meaning: 'A value under `with:` is not valid for its input.',
        remedy: 'Correct the value in the workflow; docs/action.md lists the values of each input.',
    },
    E_POLICY_BASE_UNAVAILABLE: {
        title: 'The policy of the base branch cannot be read',
        level: 'error',
        meaning: 'The policy of the base commit applies (`policy-ref: base`), and GitHub did not provide it. The change\u2019s own policy is not used instead, because a change could then loosen its own rules.',
        remedy: 'Give the job `permissions: { contents: read }`, and name a policy that the base branch has. Merge a new policy first, or use it with `policy-ref: head`.',
    },
    E_POLICY_SHARED_UNAVAILABLE: {
        title: 'The policy of another repository cannot be read',
        level: 'error',
        meaning: 'The input `policy` names a file of another repository, and the server did not provide it. No policy from the checkout is used instead.',
        remedy: 'Check owner, repository, path and version in `policy: OWNER/REPOSITORY/PATH@REF`. The job\u2019s token can read public repositories and its own; for any other, set `github-token` to a token that can read its contents.',
    },
    E_ARTIFACT_UNAVAILABLE: {
        title: 'A workflow artifact cannot be fetched',
        level: 'error',
        meaning: 'Traces come from workflow artifacts, and GitHub did not provide the list or one of them.',
        remedy: 'For another run, give the job `permissions: { actions: read }` and check `run-id`; otherwise run the job again. On GitHub Enterprise Server, fetch the files with actions/download-artifact@v3 and list them in `traces`.',
    },
    E_ARTIFACT_INVALID: {
        title: 'A workflow artifact is not a safe archive',
        level: 'error',
        meaning: 'The archive is damaged or encrypted, contains a link or a path outside of it, or its contents do not match its headers.',
        remedy: 'Upload the traces again with actions/upload-artifact, as plain files.',
    },
    E_PART_EVIDENCE: {
        title: 'The evidence of a job does not prove its partial result',
        level: 'error',
        meaning: 'An evidence bundle next to a partial result is missing, does not verify, belongs to another commit or run, or does not contain the calls, tools, traces, decisions and files that the partial result counts. One of the two may have been changed.',
        remedy: 'Run the job with `mode: collect` again. If it still fails, find out who could write to its artifact. `allow-unproven-parts: true` accepts parts without evidence, never parts that contradict it.',
    },
    E_ARTIFACT_LIMIT: {
        title: 'A workflow artifact is too large',
        level: 'error',
        meaning: 'Archives are read in memory, with limits on the number of entries, their size and their expansion. Reading only a part would give a verdict on a part.',
        remedy: 'Select fewer artifacts in `trace-artifacts`, or split the traces over several artifacts and jobs.',
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
        meaning: 'The verdict does not depend on it; the log and the artifact contain the report.',
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
        meaning: 'A path under `reports:` could not be written. Reports are written only inside the workspace, never through a link.',
        remedy: 'Use a path inside the workspace.',
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
        meaning: 'A digest inside the bundle does not match its content: the bundle was changed after it was written.',
        remedy: 'Fetch the artifact again. If it still fails, do not rely on it, and find out who could write to it.',
    },
    E_EVIDENCE_CONTRACT: {
        title: 'The bundle breaks the format',
        level: 'error',
        meaning: 'A member, field, number or order does not follow the evidence format.',
        remedy: 'Write the bundle again with `assay evidence export`; if another tool wrote it, report the code to its authors.',
    },
    E_EVIDENCE_UNREADABLE: {
        title: 'The file is not a readable bundle',
        level: 'error',
        meaning: 'The gzip stream or the tar archive is damaged or truncated, or the file is something else.',
        remedy: 'Pass the `.tar.gz` itself (a workflow artifact is a zip around it), and check that the download is complete.',
    },
    E_EVIDENCE_LIMIT_EXCEEDED: {
        title: 'The bundle is larger than its limits',
        level: 'error',
        meaning: 'A size, depth or count exceeds the limits of the reader.',
        remedy: 'Export fewer traces into one bundle; `assay evidence export` splits large runs automatically.',
    },
    E_EVIDENCE_PATH_REJECTED: {
        title: 'The bundle contains an unsafe path',
        level: 'error',
        meaning: 'A member of the archive has an absolute path or one with `..`. Nothing was written to disk.',
        remedy: 'Treat the file as hostile; no correct writer produces it.',
    },
    E_EVIDENCE_SUSPICIOUS: {
        title: 'The bundle contains data that no digest covers',
        level: 'error',
        meaning: 'The bundle verifies, but contains data that the format permits and no correct writer produces (`--strict`).',
        remedy: 'Compare the SHA-256 of the file with the one in the job summary or its attestation.',
    },
    E_EVIDENCE_WRITE: {
        title: 'The bundle cannot be written',
        level: 'error',
        meaning: 'The content would make a bundle that does not verify.',
        remedy: 'Follow the message: a run id without colons, an RFC 3339 time, numbers of at most 15 digits.',
    },
    E_EVIDENCE_ATTESTATION: {
        title: 'The attestation does not verify',
        level: 'error',
        meaning: 'The statement is not signed by this key, has an unknown form, or is about another file.',
        remedy: 'Check that the key and the bundle belong to the attestation; if they do, the bundle was changed.',
    },
    E_EVIDENCE_KEY: {
        title: 'The key cannot be used',
        level: 'error',
        meaning: 'Signing takes an Ed25519 private key (PKCS#8 PEM), verifying an Ed25519 public key (SPKI PEM).',
        remedy: '`openssl genpkey -algorithm ed25519 -out key.pem` creates a private key, `openssl pkey -pubout` prints its public key.',
    },
    E_PROFILE_PARSE: {
        title: 'The profile cannot be read',
        level: 'error',
        meaning: 'The profile is not YAML or JSON, or a required field is missing or has the wrong type.',
        remedy: 'Compare the profile with the example in docs/evidence-bundle.md.',
    },
    E_PACK_INVALID: {
        title: 'The lint pack is invalid',
        level: 'error',
        meaning: 'A pack file is not YAML, has unknown keys, or lacks required keys.',
        remedy: 'Compare it with the example in docs/evidence-bundle.md.',
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
        meaning: 'A recorder could not write an event. It never throws into the agent, so it warns once per file and continues; later events may be missing from the trace.',
        remedy: 'Make the file writable, or use another one. With `strict: true` the recorder throws instead, so that a test fails.',
    },
    W_TEST_TRACES_UNMERGED: {
        title: 'The traces of a test run could not be merged',
        level: 'warning',
        meaning: 'Each test worker writes its own file. They could not be combined when the run ended.',
        remedy: 'The workers\u2019 files are still in the traces folder and `assay check` reads them; remove old ones.',
    },
    W_TEST_TRACES_UNMEASURED: {
        title: 'The traces of a test run could not be read back',
        level: 'warning',
        meaning: 'The file with the traces of all tests is written, but counting its calls or measuring its coverage failed. Each test was still checked.',
        remedy: 'Run `assay check`, which reports problems of the policy and the traces with their places.',
    },
    E_RECORD_FAILED: {
        title: 'An event could not be recorded',
        level: 'error',
        meaning: 'A strict recorder could not write an event.',
        remedy: 'Make the file writable, or use another one.',
    },
    E_RECORD_CLOSED: {
        title: 'An event came after the recorder was closed',
        level: 'error',
        meaning: 'An event was recorded after its file was closed, so it is not in the trace.',
        remedy: 'Close the recorder after the agent has finished: await the agent first.',
    },
    E_RECORD_COMMAND: {
        title: 'The MCP server could not be started',
        level: 'error',
        meaning: '`assay record mcp` runs between an MCP client and a server, and the server\u2019s command did not start.',
        remedy: 'Check the command after `--`; it must run as written.',
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
        meaning: 'A file is not JSON, is too large, or contains anything but tool definitions: the tools of OpenAI, Anthropic or MCP as a list, as `tools` of a request, or as the answer to `tools/list`; or a map of tool to JSON Schema. Entries are not skipped, because a tool would then be missing silently.',
        remedy: 'Correct the place in the message, or remove what is not a tool.',
    },
    E_CONTRACT_INVALID: {
        title: 'Not a contract',
        level: 'error',
        meaning: 'The file has another contract version, is damaged, or was edited by hand: its digest does not match its tools.',
        remedy: 'Write it again with `assay mcp snapshot`, and review what changed.',
    },
    E_MCP_SERVER: {
        title: 'The MCP server did not answer correctly',
        level: 'error',
        meaning: 'The server could not be started or reached, ended, answered with an error or not with MCP, took too long, or sent too much. Its tools are unknown, and nothing was written.',
        remedy: 'Check that the command or the address works with another MCP client; `--timeout` gives it more time.',
    },
    E_MCP_TOOLS_UNSTABLE: {
        title: 'The server\u2019s tools change between requests',
        level: 'error',
        meaning: 'Two tool lists, requested one after the other or recorded in one session, differ, so a contract is not possible.',
        remedy: 'Find out why the server changes its tools; a contract needs a stable list.',
    },
    E_MCP_TOOLS_INCOMPLETE: {
        title: 'Not all tools were recorded',
        level: 'error',
        meaning: 'The recorded traffic contains pages of a tool list, but not the last one. Missing tools would look as if they were removed.',
        remedy: 'Record a session in which the client requests all pages, or connect to the server itself.',
    },
    E_MCP_TOOL_ADDED: {
        title: 'A tool that is not in the contract',
        level: 'error',
        meaning: 'The server has a tool that the contract does not have. An agent that uses the server can call it.',
        remedy: 'Review what it does. To accept it, write the contract again with `assay mcp snapshot` and commit it; if new tools do not matter, use `--level E_MCP_TOOL_ADDED=warning`.',
    },
    E_MCP_TOOL_REMOVED: {
        title: 'A tool is no longer offered',
        level: 'error',
        meaning: 'The server no longer has a tool of the contract. An agent that needs it will fail, or find another way.',
        remedy: 'Pin the server to the version that has it, or write the contract again.',
    },
    E_MCP_SCHEMA_CHANGED: {
        title: 'A tool\u2019s schema changed',
        level: 'error',
        meaning: 'The schema of a tool\u2019s arguments or result differs from the contract. The message says what it accepts or refuses now.',
        remedy: 'Review the change; then write the contract again, and update the schemas of the policy.',
    },
    E_MCP_DESCRIPTION_CHANGED: {
        title: 'A tool\u2019s description changed',
        level: 'error',
        meaning: 'A text that models read about a tool, an argument or the server changed. Models follow descriptions: a changed description alone can turn a harmless tool into a harmful one.',
        remedy: 'Review the new text; then write the contract again.',
    },
    E_MCP_TOOL_CHANGED: {
        title: 'Another property of a tool changed',
        level: 'error',
        meaning: 'Annotations of a tool (`readOnlyHint`, `destructiveHint`) or other members of its definition differ from the contract. Clients use them to decide what needs confirmation.',
        remedy: 'Review the change; then write the contract again.',
    },
    E_MCP_HIDDEN_TEXT: {
        title: 'Hidden text',
        level: 'error',
        meaning: 'A name or description of a tool contains invisible characters (zero-width, bidirectional, tags, control characters), an HTML comment, or whitespace that pushes text out of view. A model reads all of it.',
        remedy: 'Look at the contract, which writes such characters as `\\uXXXX`, and ask the author of the server. If they are harmless, use `--level E_MCP_HIDDEN_TEXT=note`.',
    },
    W_MCP_COMMANDING_TEXT: {
        title: 'A description contains instructions to the model',
        level: 'warning',
        meaning: 'A text of a tool contains phrases of published attacks: a tag such as `<IMPORTANT>`, an instruction to ignore other instructions, or to hide something from the user. The author may be careless, or this is an attack; text without such phrases can mislead, too.',
        remedy: 'Review the text. `--fail-on warning` makes it fail.',
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
    { title: 'Tool definitions and MCP servers', codes: toolCodes },
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
        meaning: 'A store or collector rejected some or all verdicts, or could not be reached. Reports were written; the state (--state) was not, so that the next run checks and writes the same traces.',
        remedy: 'Check the address and the credentials in the environment, and run again: a verdict that was already written is replaced, not duplicated.',
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
        meaning: 'The store is an SQLite database, which needs Node.js 22.13 or later.',
        remedy: 'Use Node.js 22.13 or later; or do without the store: `assay trace import` and `assay check` read the same files.',
    },
    E_STORE_OPEN: {
        title: 'The store cannot be opened',
        level: 'error',
        meaning: 'The file does not exist, may not be read or written, is locked, or is not an SQLite database.',
        remedy: 'Check the path of --db and its permissions; `assay trace ingest-otel --db FILE` creates a store.',
    },
    E_STORE_FOREIGN: {
        title: 'The database belongs to another program',
        level: 'error',
        meaning: 'The file is an SQLite database that Assay did not create. Nothing was written to it.',
        remedy: 'Use another file with --db.',
    },
    E_STORE_VERSION: {
        title: 'The store has another version',
        level: 'error',
        meaning: 'The store was written by a version of Assay with another schema.',
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
        meaning: 'A Parquet file or a query was given as traces. Assay reads tables with DuckDB, an optional dependency, which was not found.',
        remedy: 'Install it in the project, next to Assay: npm install --save-dev @duckdb/node-api. In the action, set the input `duckdb` to the folder of the installation.',
    },
    E_TABLE_LAYOUT: {
        title: 'Columns of a table not recognized',
        level: 'error',
        meaning: 'No known layout has the columns of the table, so it is unknown which ones contain tool and session; or files of different layouts were given as one table.',
        remedy: 'Map them with --sql: SELECT \u2026 AS trace, \u2026 AS tool, \u2026 AS args FROM traces. docs/trace-formats.md#tables lists the column names.',
    },
    E_TABLE_SQL: {
        title: 'Query cannot be run',
        level: 'error',
        meaning: 'The text after --sql is not one SELECT, has an error, or reads anything but the files of --traces.',
        remedy: 'Write one SELECT over the table `traces`, which contains the files of --traces.',
    },
    E_TABLE_READ: {
        title: 'Table cannot be read',
        level: 'error',
        meaning: 'DuckDB could not read the file: it is damaged, encrypted, has other columns than the other files, or text that is not UTF-8; or memory or disk ran out.',
        remedy: 'Check that the file is complete, that all files have the same columns, and that there is space for temporary files (TMPDIR).',
    },
});


/***/ })

};

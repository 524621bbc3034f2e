export const id = 694;
export const ids = [694];
export const modules = {

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


/***/ })

};

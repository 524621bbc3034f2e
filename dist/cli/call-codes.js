export const id = 2093;
export const ids = [2093];
export const modules = {

/***/ 53852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ baselineCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79633);

/** Problems of baselines, and of partial results that several machines collected. */
const baselineCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_BASELINE_NOT_FOUND: {
        title: 'The baseline cannot be read',
        level: 'error',
        meaning: 'The file named as the baseline does not exist, or cannot be opened. No baseline is not a baseline of zero.',
        remedy: 'Correct the path, write one with `assay check --write-baseline FILE`, or leave `--baseline` away.',
    },
    E_BASELINE_INVALID: {
        title: 'The file is not a baseline',
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
        title: 'The file is not a partial result',
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
    E_PARTIAL_SAMPLE: {
        title: 'Partial results of different samples',
        level: 'error',
        meaning: 'Traces that were drawn with another --sample or --sample-seed, or not drawn at all, do not add up to one share of all traces.',
        remedy: 'Collect with the same --sample and --sample-seed on every machine.',
    },
    E_TRACE_SPLIT: {
        title: 'One trace in two partial results',
        level: 'error',
        meaning: 'Work is split over machines by whole traces. A trace that two machines saw was evaluated twice, in parts, or its id is not unique; a trace without an id is named after its file.',
        remedy: 'Give each machine whole traces, each trace an id of its own, and no partial result twice to `assay merge`.',
    },
});


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
        meaning: 'A trace made more tool calls than the policy’s `limits` allow. Every call counts, refused ones too.',
        remedy: 'Find what makes the agent loop, or raise `limits.max_tool_calls_total`.',
    },
    E_BUDGET: {
        title: 'Limit of a trace exceeded',
        level: 'error',
        meaning: 'A trace used more than one of the policy’s `limits` allows: tokens, cost, time, answers of the model, failed calls or identical calls. One finding a limit and trace, at the call that exceeded it.',
        remedy: 'Find what makes the agent use so much, or raise the limit.',
    },
    E_NOT_APPROVED: {
        title: 'Call without an approval',
        level: 'error',
        meaning: 'A tool of `approvals.for` or `tools.approval_required` was called, and no approval of its own came before it: none at all, none for the same value, none in time, or one that was used up. An approval that failed or was denied approves nothing.',
        remedy: 'Let the agent ask for an approval before each such call.',
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
        meaning: 'The schema for the tool could not be applied to a call: it is not usable, or the arguments are too large or too deep for it. Such a call is refused, not guessed about.',
        remedy: 'Simplify or correct the schema (`assay policy validate` checks it), and look at what the agent sent.',
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
    W_TOOL_LOOKS_LIKE: {
        title: 'Tool that looks like a name of the policy',
        level: 'warning',
        meaning: 'A called tool looks like a denied tool, an operand of a rule or a tool with argument rules, and is not matched by it: another case, width or normal form, invisible characters, letters of another alphabet, or a namespace such as `mcp__db__` in front. What the policy says of that name was not asked of this tool.',
        remedy: 'Name the tool in the policy as it is called (`*` stands for any text: `*delete_user`), or rename it if it is another tool.',
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
        remedy: 'Record arguments at the source (many tracers leave them out by default), or remove the argument rules.',
    },
    E_ARGS_TRUNCATED: {
        title: 'Arguments recorded in part',
        level: 'error',
        meaning: 'The policy has rules about the arguments of the tool, and the source or its recorder cut them. Rules about what was cut were not evaluated; the other arguments were. Said once a tool.',
        remedy: 'Record the arguments whole, or raise the limit of the recorder or tracer that cut them.',
    },
    W_RESULT_NOT_RECORDED: {
        title: 'Results not recorded',
        level: 'warning',
        meaning: 'A rule asks for the outcome of a call (`outcome: success` or `error`), and the trace does not record it. Where the outcome decides, the rule is not evaluable; what is certain without it still counts. Said once a tool.',
        remedy: 'Record results at the source, or drop the condition.',
    },
    W_RULE_NOT_EVALUABLE: {
        title: 'Rule that could not be decided',
        level: 'warning',
        meaning: 'A rule asks for something that the trace does not record (when a call was made, by which agent, on which server), or a bound was passed, so it is neither held nor violated in that trace. Said once a rule and reason; the table of rules counts the traces.',
        remedy: 'Record the fact at the source, or drop the condition.',
    },
    E_COVERAGE_BELOW_MIN: {
        title: 'Coverage below the minimum',
        level: 'error',
        meaning: 'The traces called a smaller share of the policy’s tools than the minimum asks for, or the policy names no tool that could be covered.',
        remedy: 'Record traces that call the uncovered tools, exclude tools that need none (`coverage.exclude`), or lower the minimum.',
    },
    E_CASE_UNRELIABLE: {
        title: 'Case below its share of passing trials',
        level: 'error',
        meaning: 'The trials of a case do not show, with the confidence that `cases` asks for, that the share `min_pass` of them passes; or one failed under `pass_all`. A trial fails if it breaks a rule of level error that nothing waives; tolerances are not asked. Trials in which such a rule could not be decided are counted apart.',
        remedy: 'Look at what the trials broke (shown as notes) and correct the agent; or record more trials if few of them failed.',
    },
    W_CASE_TOO_FEW: {
        title: 'Too few trials of a case',
        level: 'warning',
        meaning: 'A case has fewer trials than `min_trials`, or all passed and are still too few to show `min_pass`. The gate says neither that it is reliable nor that it is not.',
        remedy: 'Record more trials of the case, or ask for a smaller share or confidence.',
    },
    W_WAIVER_DAY: {
        title: 'Waiver counts on another day',
        level: 'warning',
        meaning: '`SOURCE_DATE_EPOCH` sets the day of the run, and a waiver that has ended by the clock still accepts findings on that day.',
        remedy: 'Fix what the waiver accepts, or renew it; or unset `SOURCE_DATE_EPOCH` where the run is not to be repeated.',
    },
    W_WAIVER_EXCEEDED: {
        title: 'Waiver exceeded',
        level: 'warning',
        meaning: 'What a waiver of the policy accepts was found in more traces than its `max`, so it accepts nothing: all its findings count.',
        remedy: 'Fix what is new. If that many are known and accepted, raise `max` with a new reason.',
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

/***/ 81945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ hostCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79633);

/** What can be wrong with how Assay was started, and with Assay itself. */
const hostCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_USAGE: {
        title: 'The command line is wrong',
        level: 'error',
        meaning: 'A command, flag or value is not one that Assay knows, or two of them contradict each other. Nothing was checked.',
        remedy: 'Run the command with `--help`: it lists every flag and ends with an example.',
    },
    E_POLICY_NOT_FOUND: {
        title: 'No policy file',
        level: 'error',
        meaning: 'The policy that was named does not exist; or none was named and there is neither `policy.yaml` nor an `assay.yaml` that holds a policy. `check` and the action then let the preset `coding-agent` warn, unless something speaks for a policy: a link to nowhere, a name that is nearly a usual one, a file that git tracks or that the base branch has.',
        remedy: 'Name the file with `--policy`, or run `assay init` to have a policy written from the traces you have.',
    },
    E_RESULT_NOT_FOUND: {
        title: 'No result',
        level: 'error',
        meaning: 'The result that a command was given to read does not exist or cannot be read.',
        remedy: 'Write one with `assay check --report json=FILE`, and name that file.',
    },
    E_RESULT_INVALID: {
        title: 'Not a result',
        level: 'error',
        meaning: 'The file that a command was given is not a result of Assay (`assay.result.v1`), or is damaged or too large.',
        remedy: 'Write it again with `assay check --report json=FILE`.',
    },
    E_OUTPUT_WRITE: {
        title: 'A file cannot be written',
        level: 'error',
        meaning: 'A report or another file that you asked for could not be written where you asked for it, or standard output took only a part of it.',
        remedy: 'Check that there is room, that the folder may be written to, and that the path is not a folder or a file that must not be replaced.',
    },
    E_SOURCE_DATE: {
        title: 'SOURCE_DATE_EPOCH is not a time',
        level: 'error',
        meaning: '`SOURCE_DATE_EPOCH` fixes the time that a run stamps on what it writes and the day by which waivers end. It is set, and is not a number of seconds since 1970 in decimal digits.',
        remedy: 'Set it to such a number (`git log -1 --format=%ct` prints that of the last commit), or unset it.',
    },
    E_PROTOCOL: {
        title: 'Two halves of different versions',
        level: 'error',
        meaning: 'A program that uses Assay through `assay serve`, such as the Python package, is of another version than the engine that it started.',
        remedy: 'Install both halves from one release: reinstall the Python package.',
    },
    E_ENGINE_NODE: {
        title: 'No Node.js that can run the engine',
        level: 'error',
        meaning: 'The Python package checks traces with the engine that it brings along, which needs Node.js 20.15 or later. None was found, or the one found is older. Recording needs no Node.js and goes on. The exit code is 3.',
        remedy: 'Install the wheel of your copy with its extra: `pip install "assay[node] @ WHEEL"`, with the address or path of the wheel. Or install Node.js, or name one in ASSAY_NODE.',
    },
    E_ENGINE_DIED: {
        title: 'The engine ended early',
        level: 'error',
        meaning: 'The process that checks traces for the Python package ended before it answered. It says nothing about your agent.',
        remedy: 'Read what it wrote last, which is part of the message; the next call starts another.',
    },
    E_ENGINE_TIMEOUT: {
        title: 'The engine took too long',
        level: 'error',
        meaning: 'A check did not end within the `timeout` that was asked for, and was stopped.',
        remedy: 'Give it more time, or fewer traces at once.',
    },
    E_INTERNAL: {
        title: 'Assay has a bug',
        level: 'error',
        meaning: 'Something happened that Assay does not expect. It says nothing about your agent; the exit code is 3.',
        remedy: 'Please report it with the printed stack and, if you can share it, the input.',
    },
});


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
        meaning: 'The text is not one YAML or JSON document within the limits: a syntax error, a key twice, a tag, JSON with comments, too deep, too large.',
        remedy: 'Correct the text at the place shown; the caret points at the first character that does not fit.',
    },
    E_POLICY_INVALID: {
        title: 'The policy says something that cannot be honoured',
        level: 'error',
        meaning: 'The document parses, but a key, a keyword of a schema or a rule id is unknown, a value has the wrong type or range, a schema or regular expression is broken, a name can never matter, or it is another kind of file. Nothing is checked, because a restriction that is dropped would pass silently. A policy that asserts nothing is refused, too.',
        remedy: 'Change the entry as the message says; docs/policy.md has every key with its type.',
    },
    W_POLICY_DEPRECATED: {
        title: 'The policy is written in the version 1 form',
        level: 'warning',
        meaning: 'Version 1 (root `allow` and `deny`, `constraints`) is read and migrated in memory. With --strict this is an error.',
        remedy: 'Run `assay policy migrate` once; it keeps comments and order.',
    },
    W_POLICY_NOT_EVALUATED: {
        title: 'A section of the policy is not evaluated on traces',
        level: 'warning',
        meaning: 'The section steers a live gateway (pins, obligations, kill switch …). Recorded traces do not contain what it would check.',
        remedy: 'Keep it for the gateway, and do not count on it here.',
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
    W_POLICY_SIMILAR_NAME: {
        title: 'Two names in the policy are most likely one',
        level: 'warning',
        meaning: 'They differ in case, in `_` and `-`, by a letter, or in the order of two letters. A rule or schema for a name that no call has is never exercised. With a list of allowed tools, a name that it does not know is an error instead.',
        remedy: 'Write one of them in both places, or list what the agent may call under `tools.allow`, which settles it.',
    },
    W_POLICY_BLANK_IN_NAME: {
        title: 'A name holds a blank or a character that cannot be seen',
        level: 'warning',
        meaning: 'Names of tools are compared character for character: `get user` is not `get_user`, and a name with a zero-width space is not the one without.',
        remedy: 'Write the name as traces have it; an entry of a list that lost its line or comma is two names.',
    },
    E_CHECKS_INVALID: {
        title: 'The list of checks cannot be used',
        level: 'error',
        meaning: '`checks` in `assay.yaml` does not parse, or a check has no name or policy, or a key that nobody reads.',
        remedy: 'Write `checks:` as a list of { name, policy, traces, minCoverage, failOn }; docs/cli.md has an example.',
    },
    E_POLICY_CASES: {
        title: 'The file of policy test cases cannot be used',
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
        meaning: 'No trace format that Assay knows has records like those of the file, or the one that seemed near found no tool call and no run in them. Definitions of tools and logs of applications are not traces. Or a format was asked for that does not exist.',
        remedy: 'Convert the records to lines like {"tool":"read_file","args":{"path":"a"}}, or name the format with --trace-format. For a file that is not a trace: exclude it with !PATTERN, or pass over all such files with --skip-unknown.',
    },
    W_FILE_SKIPPED: {
        title: 'Files of no known format were skipped',
        level: 'warning',
        meaning: 'With --skip-unknown or --lenient, files that a folder or a pattern found and that no trace format knows are left out. If one of them is a trace, its calls were not checked.',
        remedy: 'Exclude files that are not traces with !PATTERN; convert those that are.',
    },
    E_TRACE_PARSE: {
        title: 'Bad line in a trace file',
        level: 'error',
        meaning: 'A line of a readable trace file is not a JSON record, or holds a tool call that the format of the file does not have, so a tool call may be missing from what was checked.',
        remedy: 'Repair or remove the line, or keep records of one format in a file; --lenient turns this into a warning.',
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

"use strict";
exports.id = 3531;
exports.ids = [3531];
exports.modules = {

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
        meaning: 'The baseline file does not exist or cannot be opened. A missing baseline is not an empty one.',
        remedy: 'Correct the path, write a baseline with `assay check --write-baseline FILE`, or omit `--baseline`.',
    },
    E_BASELINE_INVALID: {
        title: 'The file is not a baseline',
        level: 'error',
        meaning: 'The file is damaged, too large, or was not written by `--write-baseline`.',
        remedy: 'Write it again with `assay check --write-baseline FILE`.',
    },
    E_PARTIAL_NOT_FOUND: {
        title: 'A partial result cannot be read',
        level: 'error',
        meaning: 'A file given to `assay merge` does not exist or cannot be opened. A verdict without it would cover only a part.',
        remedy: 'Check that every machine wrote its partial result with `assay check --partial FILE`, and that all of them were fetched.',
    },
    E_PARTIAL_INVALID: {
        title: 'The file is not a partial result',
        level: 'error',
        meaning: 'The file is damaged, too large, or was not written by `--partial`.',
        remedy: 'Write it again with `assay check --partial FILE`.',
    },
    E_PARTIAL_VERSION: {
        title: 'A partial result of another version of Assay',
        level: 'error',
        meaning: 'Partial results can be merged only by the format version that wrote them.',
        remedy: 'Use the same version of Assay on every machine, and collect again.',
    },
    E_PARTIAL_POLICY: {
        title: 'A partial result of another policy',
        level: 'error',
        meaning: 'The parts were collected with different policies (their digests differ), or without a policy where there is one now, so they cannot be combined.',
        remedy: 'Collect and merge with one policy, the same file on every machine.',
    },
    E_PARTIAL_SAMPLE: {
        title: 'Partial results of different samples',
        level: 'error',
        meaning: 'The parts were collected with a different --sample or --sample-seed, or without a sample, so they do not form one sample of all traces.',
        remedy: 'Collect with the same --sample and --sample-seed on every machine.',
    },
    E_TRACE_SPLIT: {
        title: 'One trace in two partial results',
        level: 'error',
        meaning: 'Each trace must be complete on one machine. A trace in two parts was evaluated twice or in pieces, or its id is not unique; a trace without an id is named after its file.',
        remedy: 'Give each machine complete traces and each trace a unique id, and pass no partial result to `assay merge` twice.',
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
        meaning: 'A command, flag or value is unknown, or two of them contradict each other. Nothing was checked.',
        remedy: 'Run the command with `--help`: it lists every flag and ends with an example.',
    },
    E_POLICY_NOT_FOUND: {
        title: 'No policy file',
        level: 'error',
        meaning: 'The named policy does not exist; or none was named and there is neither `policy.yaml` nor an `assay.yaml` with a policy. `check` and the action then use the preset `coding-agent`, which only warns, unless there are signs of a missing policy: a broken link, a name close to a default one, a file that git tracks or that the base branch has.',
        remedy: 'Name the file with `--policy`, or run `assay init` to write a policy from your traces.',
    },
    E_RESULT_NOT_FOUND: {
        title: 'No result',
        level: 'error',
        meaning: 'The result file does not exist or cannot be read.',
        remedy: 'Write one with `assay check --report json=FILE`, and name that file.',
    },
    E_RESULT_INVALID: {
        title: 'Not a result',
        level: 'error',
        meaning: 'The file is not a result of Assay (`assay.result.v1`), or is damaged or too large.',
        remedy: 'Write it again with `assay check --report json=FILE`.',
    },
    E_OUTPUT_WRITE: {
        title: 'A file cannot be written',
        level: 'error',
        meaning: 'A report or another requested file could not be written, or standard output accepted only a part of it.',
        remedy: 'Check that there is space, that the folder is writable, and that the path is not a folder or a protected file.',
    },
    E_SOURCE_DATE: {
        title: 'SOURCE_DATE_EPOCH is not a time',
        level: 'error',
        meaning: '`SOURCE_DATE_EPOCH` sets the time that a run writes and the day on which waivers are evaluated. It is set, but is not a number of seconds since 1970 in decimal digits.',
        remedy: 'Set it to such a number (`git log -1 --format=%ct` prints that of the latest commit), or unset it.',
    },
    E_PROTOCOL: {
        title: 'Versions do not match',
        level: 'error',
        meaning: 'A program that uses Assay through `assay serve`, such as the Python package, has another version than the engine that it started.',
        remedy: 'Install both from one release: reinstall the Python package.',
    },
    E_ENGINE_NODE: {
        title: 'No Node.js that can run the engine',
        level: 'error',
        meaning: 'The Python package checks traces with its bundled engine, which needs Node.js 20.15 or later. None was found, or an older one. Recording works without Node.js. The exit code is 3.',
        remedy: 'Install the wheel of your copy with its extra: `pip install "assay[node] @ WHEEL"`, with the address or path of the wheel. Or install Node.js, or set ASSAY_NODE to one.',
    },
    E_ENGINE_DIED: {
        title: 'The engine ended early',
        level: 'error',
        meaning: 'The process that checks traces for the Python package ended before it answered. This says nothing about your agent.',
        remedy: 'Read its last output, which is part of the message; the next call starts a new process.',
    },
    E_ENGINE_TIMEOUT: {
        title: 'The engine took too long',
        level: 'error',
        meaning: 'A check did not end within its `timeout`, and was stopped.',
        remedy: 'Increase the timeout, or check fewer traces at once.',
    },
    E_INTERNAL: {
        title: 'Assay has a bug',
        level: 'error',
        meaning: 'An unexpected error occurred in Assay. It says nothing about your agent; the exit code is 3.',
        remedy: 'Please report it with the printed stack trace and, if you can share it, the input.',
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

/***/ 81837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ scopeCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79633);

/** Problems of checking a part of the traces: windows of time, samples. */
const scopeCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_STATE_INVALID: {
        title: 'The file is not a state file',
        level: 'error',
        meaning: 'The file given to --state is damaged or was not written by --state. It records which traces were checked; treating it as empty would check them twice.',
        remedy: 'Restore the file of the last run. If it is lost, use another file, and set --since to the time from which traces were not checked.',
    },
    E_STATE_CHANGED: {
        title: 'The state file was changed during the run',
        level: 'error',
        meaning: 'Another run wrote the file given to --state while this one was checking, so both may have checked the same traces.',
        remedy: 'Serialize runs that share a state (in GitHub Actions: `concurrency`), and run this one again.',
    },
    E_WINDOW_TIMES: {
        title: 'Traces without times in a window',
        level: 'error',
        meaning: 'A time window was set, and no call of some traces has a time, or only one of a clock that starts with the run (before the year 2000), so it is unknown whether they belong to it.',
        remedy: 'Record the time of calls, map its column to `timestamp`, or check without --since, --until, --watermark and --state.',
    },
    E_WINDOW_GREW: {
        title: 'Traces changed while they were read',
        level: 'error',
        meaning: 'With a time window, files are read twice. The second time, a trace that seemed to have ended had other calls than the first time.',
        remedy: 'Check files that are no longer written, or use a longer --watermark.',
    },
    E_TRACE_LATE: {
        title: 'Calls came after their trace was checked',
        level: 'error',
        meaning: 'A trace that an earlier run checked, according to the state, has more calls now. They were not checked: a trace is checked once.',
        remedy: 'Use a longer --watermark. To check this trace, check its files without --state.',
    },
    E_TRACE_LOST: {
        title: 'A deferred trace is missing',
        level: 'error',
        meaning: 'An earlier run deferred a trace to this one, because it might still grow, and now some or all of its calls are not in the files: it would never be checked completely.',
        remedy: 'Also pass the files of the earlier run in which unfinished traces began. If they are gone, remove the state file and set --since.',
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


/***/ })

};

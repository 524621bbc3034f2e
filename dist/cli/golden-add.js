"use strict";
exports.id = 5710;
exports.ids = [5710];
exports.modules = {

/***/ 67343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  goldenAddCommand: () => (/* binding */ goldenAddCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/io/read-policy-part.js
var read_policy_part = __webpack_require__(4111);
// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/json/write-json.js
var write_json = __webpack_require__(80672);
// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(69967);
// EXTERNAL MODULE: ./lib/text/escape-json.js
var escape_json = __webpack_require__(41491);
;// CONCATENATED MODULE: ./lib/policy/golden/golden-text.js



/** The text of a file that `expect: FILE` reads: one call a line, arguments as literals. */
function goldenText(calls, mode, comment) {
    const lines = calls.map(({ tool, args }) => {
        const members = [`tool: ${quoted(tool)}`, ...(args === undefined ? [] : [`args: ${quoted(literal(args))}`])];
        return `  - { ${members.join(', ')} }\n`;
    });
    const above = comment.map((line) => `# ${line}\n`).join('');
    return `${above}mode: ${mode}\ncalls:${lines.length === 0 ? ' []\n' : `\n${lines.join('')}`}`;
}
/** JSON is YAML; what a reviewer would not see is escaped. */
function quoted(value) {
    return (0,escape_json/* escapeJsonForLogs */.O)((0,write_json/* writeJson */.G)(value));
}
/** A mapping whose only key is `match` would be read as a schema: it becomes one that nothing else meets. */
function literal(value) {
    if (Array.isArray(value))
        return value.map(literal);
    if (!(0,json_fields/* isObject */.Gv)(value))
        return value;
    const members = Object.entries(value);
    if (members.length === 1 && members[0]?.[0] === 'match')
        return { match: { const: value } };
    return Object.fromEntries(members.map(([key, member]) => [key, literal(member)]));
}

// EXTERNAL MODULE: ./lib/policy/load-policy.js + 44 modules
var load_policy = __webpack_require__(39512);
// EXTERNAL MODULE: ./lib/text/did-you-mean.js
var did_you_mean = __webpack_require__(51560);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(26713);
// EXTERNAL MODULE: ./lib/text/redact.js + 1 modules
var redact = __webpack_require__(69248);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(84006);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(90101);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
;// CONCATENATED MODULE: ./lib/cli/golden/run-recorder.js
/** Calls kept of the run: one more than a file of expected calls may hold. */
const maxCalls = 1001;
/** Ids of runs kept, to name one that was meant. */
const maxIds = 1000;
/** Keeps the calls of one run while all are read: of the one with an id, or of the only one. */
class RunRecorder {
    id;
    calls = [];
    ids = [];
    run;
    runs = 0;
    /** @param id absent: the only run that there is */
    constructor(id) {
        this.id = id;
    }
    start(run) {
        this.runs++;
        if (this.ids.length < maxIds)
            this.ids.push(run.trace);
        if (this.id === undefined ? this.runs === 1 : run.trace === this.id)
            this.run = run;
    }
    call(run, call) {
        if (run.index === this.run?.index && this.calls.length < maxCalls)
            this.calls.push(call);
    }
    /** What a result says was cut of the arguments. */
    result(run, callIndex, { truncated }) {
        const call = run.index === this.run?.index ? this.calls[callIndex] : undefined;
        if (call && truncated)
            this.calls[callIndex] = { ...call, truncated: [...(call.truncated ?? []), ...truncated] };
    }
}

// EXTERNAL MODULE: ./lib/cli/input/locate-project.js + 1 modules
var locate_project = __webpack_require__(33513);
// EXTERNAL MODULE: ./lib/cli/input/open-traces.js
var open_traces = __webpack_require__(38688);
// EXTERNAL MODULE: ./lib/cli/output/progress.js
var progress = __webpack_require__(97479);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(83797);
// EXTERNAL MODULE: ./lib/cli/output/write-output.js
var write_output = __webpack_require__(48667);
;// CONCATENATED MODULE: ./lib/cli/commands/golden-add.js





















const modes = ['strict', 'in_order', 'unordered', 'superset', 'subset'];
const goldenAddCommand = (0,command/* defineCommand */.N)({
    name: 'golden add',
    usage: 'RUN [--traces GLOB\u2026] [--mode MODE] [--output FILE]',
    about: 'Writes the calls of a recorded run, with literal arguments, to a file for an `expect` rule. RUN is a trace id, or a file with one trace. Review the file.',
    flags: {
        ...shared_flags/* traceFlags */.H3,
        mode: { kind: 'text', value: 'MODE', choices: modes, does: 'How runs are compared with the file; default strict.' },
        output: { kind: 'text', value: 'FILE', does: 'The file to write; default golden/ and the case or id of the run.' },
        force: { kind: 'switch', does: 'Replace an existing file.' },
        'dry-run': { kind: 'switch', does: 'Print it, write nothing.' },
    },
    examples: [{ line: 'assay golden add run-7 --traces traces.jsonl', does: 'Expect the calls of run-7' }],
    async run({ flags, operands }, host) {
        const [named, ...others] = operands;
        if (named === undefined || others.length > 0)
            throw (0,usage_error/* usageError */.W)('`golden add` takes exactly one run.', 'Pass a trace id, or a file with one trace.');
        const { recorder, unread } = await recorded(named, flags.traces, flags['trace-format'], host);
        const { run, calls } = recorder;
        if (!run)
            throw noSuchRun(named, recorder);
        const taken = calls.map(taking);
        const name = run.case ?? run.trace;
        const open = taken.filter(({ args }) => args === undefined).length;
        const secrets = taken.filter(({ args }) => args !== undefined && (0,redact/* redactSecrets */.fp)(args).count > 0).length;
        const notes = [
            ...(open > 0
                ? [`Not compared, because they were not recorded completely: the arguments of ${(0,plural/* plural */.L)(open, 'call')}.`]
                : []),
            ...(unread > 0 ? [`Calls may be missing: ${(0,plural/* plural */.L)(unread, 'line')} could not be read.`] : []),
        ];
        const comment = [`Recorded from the run ${JSON.stringify((0,log_line/* logText */.k)(run.trace))}. Review it.`, ...notes];
        const text = goldenText(taken, flags.mode ?? 'strict', comment);
        refuseUnusable(text);
        const file = flags.output ?? `golden/${fileName(name)}.yaml`;
        if (secrets > 0)
            notes.push(`What looks like a secret is in the arguments of ${(0,plural/* plural */.L)(secrets, 'call')}: write \`{ match: SCHEMA }\` there.`);
        for (const note of notes)
            await (0,write/* write */.M)(host.stderr, `${note}\n`);
        if (flags['dry-run'] || file === '-')
            return print(text, host);
        if (flags.force)
            await (0,write_output/* writeOutput */.z)(file, text, host);
        else
            await (0,write_output/* writeNew */.q)(file, text, host);
        const when = run.case === undefined ? '' : `when: { case: ${(0,write_json/* writeJson */.G)(run.case)} }, `;
        const rule = `{ type: expect, ${when}expect: ${(0,write_json/* writeJson */.G)(file)} }`;
        await (0,write/* write */.M)(host.stdout, `Wrote ${(0,log_line/* logText */.k)(file)}: ${(0,plural/* plural */.L)(taken.length, 'call')}. Read it, then name it in a rule: ${(0,log_line/* logText */.k)(rule)}\n`);
        return exit_code/* exitCodes */.h.pass;
    },
});
async function recorded(named, patterns, format, host) {
    const isFile = patterns.length === 0 && isFileAt((0,external_node_path_.resolve)(host.cwd, named));
    const traces = isFile ? [named] : (await (0,locate_project/* locateTraces */.jL)({ traces: patterns, operands: [] }, host)).traces;
    const recorder = new RunRecorder(isFile ? undefined : named);
    const reading = await (0,progress/* withProgress */.E)((0,open_traces/* openTraces */.J)(traces, host, { format }), host)(recorder);
    if (isFile && recorder.runs > 1)
        throw (0,usage_error/* usageError */.W)(`${(0,log_line/* logText */.k)(named)} holds ${recorder.runs} runs.`, `Select one: \`assay golden add ID --traces ${(0,log_line/* logText */.k)(named)}\`.`);
    return { recorder, unread: reading.problems.length };
}
function noSuchRun(named, { ids, runs }) {
    const meant = (0,did_you_mean/* didYouMean */.a)(named, ids);
    return (0,usage_error/* usageError */.W)(`There is no run ${(0,log_line/* logText */.k)(named)} among ${(0,plural/* plural */.L)(runs, 'trace')}.`, meant === undefined
        ? 'Pass a trace id, or a file with one trace; --traces selects the files to search.'
        : `Did you mean ${(0,log_line/* logText */.k)(meant)}?`);
}
/** Arguments that are not known whole are not compared: a part of them would be taken for all. */
function taking({ tool, args, truncated = [] }) {
    const isWhole = (0,json_fields/* isObject */.Gv)(args) && !truncated.some((place) => /^\/args(?:\/|$)/.test(place));
    return isWhole ? { tool, args } : { tool };
}
/** Nothing is written that a policy could not read. */
function refuseUnusable(text) {
    if (Buffer.byteLength(text) > read_policy_part/* largestPart */.e)
        throw (0,usage_error/* usageError */.W)('The run is too large to be expected: more than 1 MiB.', 'Write a rule about the calls that matter.');
    const policy = 'version: "2.0"\nsequences: [{ type: expect, expect: golden.yaml }]\n';
    (0,load_policy.requirePolicy)((0,load_policy.loadPolicy)(policy, { file: 'policy.yaml' }, { read: () => text }));
}
async function print(text, host) {
    await (0,write/* write */.M)(host.stdout, text);
    return exit_code/* exitCodes */.h.pass;
}
/** Ids are written by agents: a name that stays in its folder. */
function fileName(name) {
    const safe = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '');
    return safe.slice(0, 80) || 'run';
}
function isFileAt(path) {
    return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isFile();
}


/***/ }),

/***/ 48667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _io_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91839);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83797);




/**
 * Writes a file the user asked for, with its folders; `-` is standard output.
 * @throws {AssayError} `E_OUTPUT_WRITE`
 */
async function writeOutput(path, text, host) {
    if (path === '-')
        return (0,_write_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M)(host.stdout, text);
    await writeNamed(path, text, host, 'w');
}
/** As {@link writeOutput}, but never over an existing file. */
async function writeNew(path, text, host) {
    await writeNamed(path, text, host, 'wx');
}
async function writeNamed(path, text, host, flag) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { flag });
    }
    catch (error) {
        throw (0,_io_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotWrite */ .z)(path, error);
    }
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

/***/ 26909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ soughtSessions),
/* harmony export */   S: () => (/* binding */ nothingFound)
/* harmony export */ });
const sought = 'sessions of coding agents';
/** How a search for what agents left stands among the patterns of a reading. */
function soughtSessions(where) {
    return `${sought} ${where}`;
}
/** What a search found nothing of, in words: patterns, and sessions of agents. */
function nothingFound(unmatched) {
    const inOrder = [...unmatched].sort();
    const patterns = inOrder.filter((each) => !each.startsWith(sought));
    const sessions = inOrder.filter((each) => each.startsWith(sought));
    const files = patterns.length === 0 ? [] : [`no file matches ${patterns.join(', ')}`];
    const text = [...files, ...sessions.map((each) => `there are no ${each}`)].join(', and ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 26713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 trace`, `2 traces`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ })

};

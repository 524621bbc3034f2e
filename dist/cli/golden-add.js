export const id = 1572;
export const ids = [1572];
export const modules = {

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
        if (run === this.run && this.calls.length < maxCalls)
            this.calls.push(call);
    }
    /** What a result says was cut of the arguments. */
    result(run, callIndex, { truncated }) {
        const call = run === this.run ? this.calls[callIndex] : undefined;
        if (call && truncated)
            this.calls[callIndex] = { ...call, truncated: [...(call.truncated ?? []), ...truncated] };
    }
}

// EXTERNAL MODULE: ./lib/cli/input/locate-project.js + 1 modules
var locate_project = __webpack_require__(33513);
// EXTERNAL MODULE: ./lib/cli/input/open-traces.js + 2 modules
var open_traces = __webpack_require__(93874);
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
    usage: 'RUN [--traces GLOB…] [--mode MODE] [--output FILE]',
    about: 'Writes the calls of a recorded run, its arguments as literals, as a file that a rule `expect` names. RUN is the id of a trace, or a file that holds one. Read what it wrote.',
    flags: {
        ...shared_flags/* traceFlags */.H3,
        mode: { kind: 'text', value: 'MODE', choices: modes, does: 'How runs are compared with it; default strict.' },
        output: { kind: 'text', value: 'FILE', does: 'Where to write it; default golden/ and the case or id of the run.' },
        force: { kind: 'switch', does: 'Replace a file that is there.' },
        'dry-run': { kind: 'switch', does: 'Print it, write nothing.' },
    },
    examples: [{ line: 'assay golden add run-7 --traces traces.jsonl', does: 'Expect what run-7 did' }],
    async run({ flags, operands }, host) {
        const [named, ...others] = operands;
        if (named === undefined || others.length > 0)
            throw (0,usage_error/* usageError */.W)('`golden add` takes one run.', 'Name the id of a trace, or a file that holds one.');
        const { recorder, unread } = await recorded(named, flags.traces, flags['trace-format'], host);
        const { run, calls } = recorder;
        if (!run)
            throw noSuchRun(named, recorder);
        const taken = calls.map(taking);
        const name = run.case ?? run.trace;
        const open = taken.filter(({ args }) => args === undefined).length;
        const secrets = taken.filter(({ args }) => args !== undefined && (0,redact/* redactSecrets */.fp)(args).count > 0).length;
        const notes = [
            ...(open > 0 ? [`Not compared, as they were not recorded whole: the arguments of ${(0,plural/* plural */.L)(open, 'call')}.`] : []),
            ...(unread > 0 ? [`Calls may be missing: ${(0,plural/* plural */.L)(unread, 'line')} could not be read.`] : []),
        ];
        const comment = [`Recorded from the run ${JSON.stringify((0,log_line/* logText */.k)(run.trace))}. Review it.`, ...notes];
        const text = goldenText(taken, flags.mode ?? 'strict', comment);
        refuseUnusable(text);
        const file = flags.output ?? `golden/${fileName(name)}.yaml`;
        if (secrets > 0)
            notes.push(`What looks like a secret stands in the arguments of ${(0,plural/* plural */.L)(secrets, 'call')}: write \`{ match: SCHEMA }\` there.`);
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
        throw (0,usage_error/* usageError */.W)(`${(0,log_line/* logText */.k)(named)} holds ${recorder.runs} runs.`, `Name the one that is meant: \`assay golden add ID --traces ${(0,log_line/* logText */.k)(named)}\`.`);
    return { recorder, unread: reading.problems.length };
}
function noSuchRun(named, { ids, runs }) {
    const meant = (0,did_you_mean/* didYouMean */.a)(named, ids);
    return (0,usage_error/* usageError */.W)(`There is no run ${(0,log_line/* logText */.k)(named)} among ${(0,plural/* plural */.L)(runs, 'trace')}.`, meant === undefined
        ? 'Name the id of a trace, or a file that holds one; --traces says where to look.'
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
        throw (0,usage_error/* usageError */.W)('The run is too large to be expected: more than 1 MiB.', 'Write a rule about what matters in it.');
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
/* harmony import */ var _cannot_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44233);
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
        throw (0,_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotWrite */ .z)(path, error);
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

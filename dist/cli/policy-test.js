"use strict";
exports.id = 2273;
exports.ids = [2273];
exports.modules = {

/***/ 84006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ evidenceFlags),
/* harmony export */   BV: () => (/* binding */ bundleFlag),
/* harmony export */   H3: () => (/* binding */ traceFlags),
/* harmony export */   HG: () => (/* binding */ textOrJsonFlag),
/* harmony export */   KP: () => (/* binding */ checkFlags),
/* harmony export */   M0: () => (/* binding */ sessionKeysOf),
/* harmony export */   Ph: () => (/* binding */ sqlFlag),
/* harmony export */   Qk: () => (/* binding */ coverageFlags),
/* harmony export */   Qz: () => (/* binding */ sessionKeyFlag),
/* harmony export */   Wl: () => (/* binding */ toolsFlag),
/* harmony export */   Xz: () => (/* binding */ baselineFlags),
/* harmony export */   ay: () => (/* binding */ policyFlag),
/* harmony export */   cY: () => (/* binding */ watchFlag),
/* harmony export */   gG: () => (/* binding */ skipUnknownFlag),
/* harmony export */   kY: () => (/* binding */ reportFlags),
/* harmony export */   os: () => (/* binding */ strictFlag),
/* harmony export */   v$: () => (/* binding */ partialFlags),
/* harmony export */   we: () => (/* binding */ redactFlag)
/* harmony export */ });
/* unused harmony exports agentFlags, scopeFlags, writeBackFlag */
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53110);

/** Flags that several commands have, so that they mean the same everywhere. */
const policyFlag = {
    kind: 'text',
    value: 'FILE',
    does: 'The policy, also -p; default policy.yaml or assay.yaml.',
};
const strictFlag = {
    kind: 'switch',
    does: 'Deprecated forms in the policy are errors.',
};
const sessionKeyFlag = {
    kind: 'texts',
    value: 'ATTRIBUTE',
    does: 'Span attributes that contain the session, first match wins; or traceId, or file. Default: the common ones.',
};
const skipUnknownFlag = {
    kind: 'switch',
    does: 'Skip, with a warning, files of unknown format in folders and globs.',
};
const sqlFlag = {
    kind: 'text',
    value: 'SELECT',
    does: 'Read the traces with DuckDB: one query over the table `traces`, which contains the files of --traces.',
};
/** Attributes may also stand in one value, with commas between them. */
function sessionKeysOf(values) {
    return values.flatMap((value) => value.split(',')).filter((key) => key !== '');
}
const traceFlags = {
    traces: {
        kind: 'texts',
        value: 'GLOB',
        does: 'Traces: files, folders, globs, !GLOB to exclude, - for standard input; default traces/ and traces.jsonl.',
    },
    'trace-format': {
        kind: 'text',
        value: 'NAME',
        does: 'The format of every trace; default auto: recognized from the records.',
    },
};
const toolsFlag = {
    kind: 'texts',
    value: 'FILE',
    does: 'Tool definitions (JSON of OpenAI, Anthropic, MCP, or tool \u2192 JSON Schema): they are allowed, with closed schemas.',
};
const agentFlags = {
    agents: {
        kind: 'switch',
        does: 'Check the newest session of each coding agent on this machine instead of the default traces.',
    },
    since: {
        kind: 'text',
        value: 'TIME',
        does: 'Traces whose last call is not earlier: 2026-11-29, an instant, or a span such as 2h; with --agents all sessions of that span.',
    },
};
/** Which traces are checked, of those that are found. */
const scopeFlags = {
    until: { kind: 'text', value: 'TIME', does: 'Traces whose last call is earlier; default now.' },
    watermark: {
        kind: 'text',
        value: 'SPAN',
        does: 'A trace has ended if it has no call in that time before --until, such as 2h.',
    },
    state: {
        kind: 'text',
        value: 'FILE',
        does: 'Records what the last run checked and deferred; rewritten at the end. Each trace is checked once.',
    },
    sample: {
        kind: 'text',
        value: 'PERCENT',
        does: 'Check that share of the traces, selected by their ids, such as 5%.',
    },
    'sample-seed': { kind: 'text', value: 'TEXT', does: 'Select another sample.' },
};
const writeBackFlag = {
    'write-back': {
        kind: 'texts',
        value: 'KIND=TARGET',
        does: 'Write the verdict on each trace: events=FILE, otlp=URL or langfuse=URL; keys from the environment.',
    },
};
const checkFlags = {
    policy: policyFlag,
    ...traceFlags,
    sql: sqlFlag,
    ...agentFlags,
    ...scopeFlags,
    ...writeBackFlag,
    'session-key': sessionKeyFlag,
    db: { kind: 'text', value: 'FILE', does: 'Check a store of `assay trace ingest-otel` instead of files.' },
    'fail-on': {
        kind: 'text',
        value: 'LEVEL',
        choices: ['error', 'warning', 'note', 'none'],
        does: 'The lowest level of finding that fails the run; default error.',
    },
    'on-no-evidence': {
        kind: 'text',
        value: 'HOW',
        choices: ['error', 'warn', 'ignore'],
        does: 'What to do if there is no tool call: error exits 5, the others 0; default error.',
    },
    jobs: {
        kind: 'text',
        value: 'NUMBER',
        does: 'The maximum number of threads, for files of 64 MB or more in total; default: the number of cores.',
    },
    'skip-unknown': skipUnknownFlag,
    lenient: { kind: 'switch', does: 'Unreadable lines are warnings; includes --skip-unknown.' },
    strict: strictFlag,
};
const redactFlag = {
    kind: 'text',
    value: 'WHAT',
    choices: ['values', 'secrets', 'none'],
    does: 'Whether secrets are redacted from arguments before hashing: yes, unless none. No value is written; default values.',
};
/** Evidence of a run, for the commands that check traces. */
const evidenceFlags = {
    evidence: { kind: 'text', value: 'FILE', does: 'Write an evidence bundle (.tar.gz) of the run.' },
    redact: {
        ...redactFlag,
        does: 'Argument values that text, html, markdown and timelines show: those in show_args (values), all but secrets (secrets), all (none); default values, and secrets in a text report on a terminal. Evidence never contains one.',
    },
};
const coverageFlags = {
    'min-coverage': {
        kind: 'text',
        value: 'PERCENT',
        does: 'The minimum tool coverage, 0 to 100; default coverage.min of the policy.',
    },
    compat: { kind: 'switch', does: 'Add the CoverageReport of the Python SDK to the JSON.' },
};
/** A run compared with an earlier one. */
const baselineFlags = {
    baseline: { kind: 'text', value: 'FILE', does: 'Compare with an earlier run: the file that --write-baseline wrote.' },
    'write-baseline': { kind: 'text', value: 'FILE', does: 'Write the profile of this run, for later ones.' },
    'fail-on-new-only': { kind: 'switch', does: 'Fail only on findings that are new or worse than in the baseline.' },
};
const partialFlags = {
    partial: { kind: 'text', value: 'FILE', does: 'Also write a partial result for `assay merge`.' },
};
const reportFlags = {
    format: {
        kind: 'text',
        value: 'FORMAT',
        does: `The printed report: ${Object.keys(_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reporters */ .R0).join(', ')}; default text.`,
    },
    output: { kind: 'text', value: 'FILE', does: 'Write it to a file instead.' },
    report: { kind: 'texts', value: 'FORMAT=FILE', does: 'Write another report.' },
    quiet: { kind: 'switch', does: 'Print only the verdict.' },
    verbose: { kind: 'switch', does: 'List everything in the text report, with the calls around each finding.' },
    rule: {
        kind: 'texts',
        value: 'RULE',
        does: 'Limit the text report to these rules or codes; the verdict covers all.',
    },
};
const watchFlag = {
    watch: { kind: 'switch', does: 'Check again whenever the policy, the baseline or a trace changes.' },
};
/** What a command that signs, or checks a signature, is about. */
const bundleFlag = { kind: 'text', value: 'FILE', does: 'The .tar.gz.' };
/** The report of a command that has one text and one JSON. */
const textOrJsonFlag = {
    kind: 'text',
    value: 'FORMAT',
    choices: ['text', 'json'],
    does: 'Default text.',
};


/***/ }),

/***/ 22273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyTestCommand: () => (/* binding */ policyTestCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/assay.js + 21 modules
var assay = __webpack_require__(6944);
// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(69967);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/policy/load-policy.js + 44 modules
var load_policy = __webpack_require__(39512);
// EXTERNAL MODULE: ./lib/policy/document/document-tree.js
var document_tree = __webpack_require__(86806);
// EXTERNAL MODULE: ./lib/policy/document/parse-document.js + 4 modules
var parse_document = __webpack_require__(13110);
// EXTERNAL MODULE: ./lib/policy/nearest-name.js
var nearest_name = __webpack_require__(50298);
// EXTERNAL MODULE: ./lib/policy/policy-problems.js + 1 modules
var policy_problems = __webpack_require__(91140);
// EXTERNAL MODULE: ./lib/policy/read/fields.js
var fields = __webpack_require__(67186);
// EXTERNAL MODULE: ./lib/policy/read/read-acceptance.js
var read_acceptance = __webpack_require__(23003);
;// CONCATENATED MODULE: ./lib/policy/policy-cases.js






/** What conditions ask of a call besides what it says. */
const MADE_BY = ['agent', 'server', 'turn'];
/** Keys that policies have and files of cases do not. */
const policyKeys = ['version', 'tools', 'schemas', 'sequences', 'limits'];
/** Reads `{ policy?, cases: [{ name, calls, expect }] }`. Never throws. */
function parsePolicyCases(text, file) {
    const problems = new policy_problems/* PolicyProblems */.b({ text, file }, 'E_POLICY_CASES');
    const tree = (0,parse_document/* parseDocument */.T)(text, problems, 'E_POLICY_CASES');
    if (!tree)
        return { cases: [], problems: problems.list() };
    if (tree.kind !== 'map') {
        problems.add('E_POLICY_CASES', tree.offset, 'A file of cases is a mapping with `cases:`.');
        return { cases: [], problems: problems.list() };
    }
    const root = new fields/* Fields */.C(tree, '', problems);
    if (!root.entry('cases') && policyKeys.some((key) => root.entry(key))) {
        const remedy = 'Name the file of cases, which names its policy; docs/policy.md has an example.';
        root.invalid(tree.offset, 'This is a policy, not a file of cases.', remedy);
        return { cases: [], problems: problems.list() };
    }
    root.refuseUnknown(['$schema', 'policy', 'cases']);
    const policy = root.text('policy');
    if (!root.entry('cases'))
        root.missing('cases');
    const list = root.list('cases') ?? [];
    if (root.get('cases')?.kind === 'list' && list.length === 0)
        root.wrong('cases', 'a list with at least one case');
    const cases = list.flatMap((item, index) => readCase(root, item, `cases[${index}]`));
    refuseEqualNames(root, list, cases);
    return { ...(policy === undefined ? {} : { policy }), cases, problems: problems.list() };
}
function readCase(root, tree, path) {
    const fields = mapping(root, tree, path);
    if (!fields)
        return [];
    fields.refuseUnknown(['name', 'calls', 'expect', ...CASE_RUN_KEYS]);
    const name = fields.requiredText('name');
    if (!fields.entry('calls'))
        fields.missing('calls');
    const calls = (fields.list('calls') ?? []).flatMap((item, index) => readStep(fields, item, `${path}.calls[${index}]`));
    const expected = readExpected(fields);
    if (name === undefined || !expected)
        return [];
    return [{ name, ...readRun(fields), calls, expected, at: root.problems.location(tree.offset) }];
}
/** Keys that say something of the run as a whole. */
const CASE_RUN_KEYS = ['case', 'trial', 'meta', 'usage', 'messages'];
function readRun(fields) {
    const [task, trial] = [fields.text('case'), fields.text('trial')];
    const messages = fields.boolean('messages');
    const mapped = ['meta', 'usage'].flatMap((key) => {
        const map = fields.fields(key);
        return map ? [[key, (0,document_tree/* treeValue */.sY)(map.map)]] : [];
    });
    return {
        ...(task !== undefined && { case: task }),
        ...(trial !== undefined && { trial }),
        ...(messages !== undefined && { messages }),
        ...Object.fromEntries(mapped),
    };
}
function readStep(parent, tree, path) {
    const fields = mapping(parent, tree, path);
    if (!fields)
        return [];
    const role = ['user', 'assistant'].find((key) => fields.entry(key));
    if (role === undefined)
        return readCall(fields);
    fields.refuseUnknown([role]);
    const text = fields.requiredText(role);
    return text === undefined ? [] : [{ [role]: text }];
}
/** What a call may say, apart from its tool. */
const CASE_CALL_KEYS = [
    ...['args', 'result', 'error', 'agent', 'server', 'turn', 'phase', 'timestamp', 'durationMs', 'usage'],
];
function readCall(fields) {
    fields.refuseUnknown(['tool', ...CASE_CALL_KEYS]);
    const tool = fields.requiredText('tool');
    const error = fields.text('error');
    const madeBy = MADE_BY.flatMap((key) => (fields.entry(key) ? [[key, fields.requiredText(key)]] : []));
    const written = (key) => {
        const entry = fields.map.entries.get(key);
        return entry ? { [key]: (0,document_tree/* treeValue */.sY)(entry.value) } : {};
    };
    return tool === undefined
        ? []
        : [
            {
                ...{ tool, ...written('args'), ...written('result'), ...(error === undefined ? {} : { error }) },
                ...Object.fromEntries(madeBy),
                ...readFacts(fields),
            },
        ];
}
function readFacts(fields) {
    const phase = fields.choice('phase', ['requested', 'executed', 'denied'])?.value;
    const timestamp = fields.text('timestamp');
    if (timestamp !== undefined && !rfc3339.test(timestamp))
        fields.wrong('timestamp', 'a time with an offset, such as `2026-01-31T09:00:00Z`');
    const durationMs = fields.number('durationMs', { min: 0, max: Number.MAX_SAFE_INTEGER })?.value;
    const usage = fields.fields('usage');
    return {
        ...(phase && { phase }),
        ...(timestamp !== undefined && { timestamp }),
        ...(durationMs !== undefined && { durationMs }),
        ...(usage && { usage: (0,document_tree/* treeValue */.sY)(usage.map) }),
    };
}
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
/** A case as the lines of a trace: its run, and then each step. */
function recordsOf({ name, calls, case: task, trial, meta, usage, messages }) {
    const start = { type: 'trace_start', trace: name, case: task, trial, meta, messages };
    const steps = calls.map((step) => {
        if ('tool' in step)
            return { type: 'tool_call', trace: name, ...step };
        const [role, text] = 'user' in step ? ['user', step.user] : ['assistant', step.assistant];
        return { type: 'message', trace: name, role, text };
    });
    const used = usage === undefined ? [] : [{ type: 'usage', trace: name, of: 'run', usage }];
    return [withoutGaps(start), ...steps, ...used];
}
function withoutGaps(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
/** `pass` and `[]` mean the same; leaving `expect` out would make a case that asserts nothing. */
function readExpected(fields) {
    const expect = fields.get('expect');
    if (!expect)
        return fields.missing('expect');
    if (expect.kind === 'scalar' && expect.value === 'pass')
        return [];
    if (expect.kind !== 'list')
        return fields.wrong('expect', '`pass` or a list of findings `{ rule, tool, callIndex }`');
    return expect.items.flatMap((item, index) => {
        const entry = mapping(fields, item, `${fields.name('expect')}[${index}]`);
        if (!entry)
            return [];
        entry.refuseUnknown(['rule', 'tool', 'callIndex']);
        const rule = entry.requiredText('rule');
        const tool = entry.text('tool');
        const callIndex = entry.number('callIndex', { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true })?.value;
        if (rule === undefined)
            return [];
        const at = fields.problems.location(item.offset);
        return [{ rule, ...(tool === undefined ? {} : { tool }), ...(callIndex === undefined ? {} : { callIndex }), at }];
    });
}
function mapping(parent, tree, path) {
    if (tree.kind === 'map')
        return new fields/* Fields */.C(tree, path, parent.problems);
    return parent.invalid(tree.offset, `\`${path}\` must be a mapping.`);
}
function refuseEqualNames(root, list, cases) {
    const names = new Set();
    for (const { name } of cases) {
        if (names.has(name))
            root.invalid(list[0].offset, `Two cases are named \`${name}\`; a report could not distinguish them.`);
        names.add(name);
    }
}
/** Expectations of rules that nobody has, neither a code nor a rule of the policy: no finding could ever be one. */
function unknownRules(cases, ruleIds) {
    const known = [...read_acceptance/* findingCodes */.Yj, ...ruleIds];
    return cases
        .flatMap(({ expected }) => expected)
        .filter(({ rule }) => !known.includes(rule))
        .map(({ rule, at }) => ({
        code: 'E_POLICY_CASES',
        level: 'error',
        message: `\`${rule}\` is neither a code nor the id of a rule of the policy.`,
        location: at,
        remedy: (0,nearest_name/* didYouMean */.a)(rule, known) ?? 'Name a code of docs/codes.md, or the id of a rule in `sequences` of the policy.',
    }));
}
/**
 * Pairs each expectation with one finding. The most precise expectations choose first, so that `{ rule }` does not take what
 * `{ rule, callIndex }` means. Findings below error, tolerated or waived may be expected and need not be.
 */
function diffExpectations(expected, findings) {
    const left = new Set(findings);
    const missing = new Set();
    for (const one of [...expected].sort((a, b) => precision(b) - precision(a))) {
        const candidates = [...left].filter((finding) => isMeant(one, finding));
        const found = candidates.find(counts) ?? candidates[0];
        if (found)
            left.delete(found);
        else
            missing.add(one);
    }
    return { missing: expected.filter((one) => missing.has(one)), unexpected: [...left].filter(counts) };
}
const precision = (one) => (one.tool === undefined ? 0 : 1) + (one.callIndex === undefined ? 0 : 2);
function counts(finding) {
    return finding.level === 'error' && !finding.tolerated && !finding.waived;
}
function isMeant(one, finding) {
    return (one.rule === finding.rule &&
        (one.tool === undefined || one.tool === finding.tool) &&
        (one.callIndex === undefined || one.callIndex === finding.callIndex));
}

// EXTERNAL MODULE: ./lib/reporters/ansi.js
var ansi = __webpack_require__(78779);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(73192);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/traces/read-traces.js + 6 modules
var read_traces = __webpack_require__(75289);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(84006);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(90101);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/input/read-policy.js
var read_policy = __webpack_require__(65528);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(83797);
;// CONCATENATED MODULE: ./lib/cli/commands/policy-test.js
















const policyTestCommand = (0,command/* defineCommand */.N)({
    name: 'policy test',
    usage: 'CASES\u2026 [--policy FILE]',
    about: 'Runs the test cases of a policy: calls, and exactly the findings that they must give.',
    flags: {
        policy: { ...shared_flags/* policyFlag */.ay, does: 'The policy; default: the one that the cases name, relative to them.' },
        strict: shared_flags/* strictFlag */.os,
    },
    examples: [{ line: 'assay policy test policy.cases.yaml', does: 'After each change of the policy' }],
    async run({ flags, operands }, host) {
        if (operands.length === 0)
            throw (0,usage_error/* usageError */.W)('Missing argument: the file of cases.', 'Run `assay policy test CASES.yaml`.');
        const style = (0,ansi/* paint */.n)((0,cli_host/* wantsColor */.z)(host.stdout, host.env));
        let failed = 0;
        let run = 0;
        for (const file of operands) {
            const { cases, policy } = await loadCases(file, flags, host);
            for (const one of cases) {
                const diff = await tryCase(one, policy, host);
                const broken = diff.missing.length + diff.unexpected.length > 0;
                run++;
                if (broken)
                    failed++;
                await (0,write/* write */.M)(host.stdout, `${caseLines(one, diff, broken, style).join('\n')}\n`);
            }
        }
        await (0,write/* write */.M)(host.stdout, `\n${(0,phrases/* plural */.LS)(run, 'case')}: ${run - failed} passed, ${failed} failed\n`);
        return failed === 0 ? exit_code/* exitCodes */.h.pass : exit_code/* exitCodes */.h.fail;
    },
});
async function loadCases(file, flags, host) {
    const source = await (0,read_policy/* readPolicyText */.O)(file, host);
    const { cases, problems, policy: named } = parsePolicyCases(source.text, source.file);
    if (problems.some(({ level }) => level === 'error'))
        throw new problem/* AssayError */.W(problems);
    const { text, file: policyFile, read, } = await (0,read_policy/* readPolicyText */.O)(flags.policy ?? (0,external_node_path_.join)((0,external_node_path_.dirname)(file), named ?? 'policy.yaml'), host);
    const policy = (0,load_policy.requirePolicy)((0,load_policy.loadPolicy)(text, { file: policyFile }, { strict: flags.strict, read }));
    const ruleIds = policy.sequences.map(({ id }) => id);
    const [first, ...others] = unknownRules(cases, ruleIds);
    if (first)
        throw new problem/* AssayError */.W([first, ...others]);
    return { cases, policy };
}
/** The calls of a case are one trace; coverage does not matter. */
async function tryCase(one, policy, host) {
    const result = await (0,assay/* check */.z6)(policy, async (sink) => (0,read_traces/* readTraceValues */.yU)([...recordsOf(one)], sink), {
        gates: 'rules',
        today: host.today,
    });
    return diffExpectations(one.expected, result.findings);
}
function caseLines(one, diff, broken, style) {
    const at = one.at ? `  ${style.dim(`${one.at.file}:${one.at.line}`)}` : '';
    return [
        `${broken ? style.red('\u2716') : style.green('\u2714')} ${(0,log_line/* logText */.k)(one.name)}${broken ? at : ''}`,
        ...diff.missing.map(({ rule, tool, callIndex }) => {
            const which = [tool && `tool ${(0,log_line/* logText */.k)(tool)}`, callIndex !== undefined && `call ${callIndex}`].filter(Boolean);
            return `  ${style.red('- expected, not found:')} ${(0,log_line/* logText */.k)(rule)} ${which.join(', ')}`.trimEnd();
        }),
        ...diff.unexpected.map(({ rule, message }) => `  ${style.red('+ found, not expected:')} ${(0,log_line/* logText */.k)(rule)} ${(0,log_line/* logText */.k)(message)}`),
    ];
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

/***/ 73192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ silentFiles),
/* harmony export */   G9: () => (/* binding */ samplePhrase),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Hs: () => (/* binding */ countedFindings),
/* harmony export */   Ii: () => (/* binding */ noEvidencePhrase),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LS: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.L),
/* harmony export */   S8: () => (/* binding */ unsentArguments),
/* harmony export */   TF: () => (/* binding */ acceptedPhrase),
/* harmony export */   TZ: () => (/* binding */ violationPhrase),
/* harmony export */   T_: () => (/* binding */ ratePhrases),
/* harmony export */   Vd: () => (/* binding */ presetPhrase),
/* harmony export */   X: () => (/* binding */ skippedPhrases),
/* harmony export */   YY: () => (/* binding */ tracesPhrase),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   _s: () => (/* binding */ windowPhrase),
/* harmony export */   cj: () => (/* binding */ unsentNames),
/* harmony export */   fk: () => (/* binding */ leftOutCount),
/* harmony export */   gG: () => (/* binding */ verdictNames),
/* harmony export */   gY: () => (/* binding */ coveragePhrase),
/* harmony export */   gz: () => (/* binding */ callNumber),
/* harmony export */   hU: () => (/* binding */ leftOutPhrase),
/* harmony export */   iz: () => (/* binding */ headsCoverage),
/* harmony export */   y_: () => (/* binding */ acceptedCounts)
/* harmony export */ });
/* unused harmony export countsNewOnly */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71095);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26713);



/** The few phrases that every report for people has in common, so that they say the same. */
const verdictWords = {
    pass: { icon: '\u2714', word: 'PASS' },
    fail: { icon: '\u2716', word: 'FAIL' },
    'no-evidence': { icon: '\u25cb', word: 'NO EVIDENCE' },
};
/**
 * `2 errors \u00b7 1 warning \u00b7 30 accepted (waived)`, or `no findings`. Where only new findings count, those that do:
 * `1 error, new or worse \u00b7 3 accepted (known)`.
 */
function countsPhrase(result) {
    const counted = levels(countedFindings(result));
    const counts = counted.length === 0 ? [] : [`${counted.join(' \u00b7 ')}${countsNewOnly(result) ? ', new or worse' : ''}`];
    const parts = [...counts, acceptedCounts(result)].filter((part) => part !== undefined);
    return [...(parts.length === 0 ? ['no findings'] : parts), ...samplePhrase(result)].join(' \u00b7 ');
}
/** `in a sample of 5 % (51 of 1024 traces)`: a verdict about a part of the traces never looks like one about all. */
function samplePhrase({ sample }) {
    if (sample === undefined)
        return [];
    return [`in a sample of ${sample.percent} % (${sample.traces} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(sample.of, 'trace')})`];
}
const shownRates = 40;
/** How often rules are broken in all traces, as far as a sample shows. */
function ratePhrases({ sample }) {
    const rates = (sample?.rates ?? []).filter(({ applicable }) => applicable > 0);
    const percent = (share) => `${(100 * share).toFixed(2)} %`;
    return rates
        .slice(0, shownRates)
        .map(({ rule, violated, applicable, low, high }) => `${rule}: broken in ${violated} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(applicable, 'drawn trace')}, so in ${percent(low)} to ${percent(high)} of all (95 % Wilson interval)`);
}
/** Which traces a window had, and which it left out. */
function windowPhrase({ window }) {
    if (window === undefined)
        return [];
    const from = window.since === undefined ? '' : ` from ${window.since}`;
    const left = [
        window.carried > 0 && `${window.carried} left to a later run`,
        window.checkedBefore > 0 && `${window.checkedBefore} checked before`,
        window.before > 0 && `${window.before} too old`,
    ].filter((part) => typeof part === 'string');
    return [`that ended${from} until ${window.until}${left.length === 0 ? '' : ` (${left.join(', ')})`}`];
}
/** Only findings that are new or worse than in the baseline count. */
function countsNewOnly({ comparison }) {
    return comparison?.baseline === 'used' && comparison.newOnly === true;
}
/** By level, the findings that count for the verdict. */
function countedFindings({ counts, comparison }) {
    return comparison?.baseline === 'used' && comparison.newOnly ? comparison.counted : counts;
}
function levels(counts) {
    return ['error', 'warning', 'note']
        .filter((level) => counts[level] > 0)
        .map((level) => (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(counts[level], level));
}
/** `30 accepted (waived)`, `30 accepted (28 known, 2 waived)`: findings that do not count, and why; absent if all do. */
function acceptedCounts({ accepted }) {
    const kinds = ['known', 'waived', 'tolerated'].filter((kind) => accepted[kind] > 0);
    const [first] = kinds;
    if (first === undefined)
        return undefined;
    const why = kinds.length === 1 ? first : kinds.map((kind) => `${accepted[kind]} ${kind}`).join(', ');
    return `${kinds.reduce((sum, kind) => sum + accepted[kind], 0)} accepted (${why})`;
}
/** People count calls from 1; `callIndex` of the result and `timelines` count from 0. */
function callNumber(callIndex) {
    return callIndex + 1;
}
function tracesPhrase(result) {
    const { traces } = result;
    const idle = traces.traces - traces.tracesWithCalls;
    const calls = `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.calls, 'call')} in ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.traces, 'trace')}${idle > 0 ? ` (${idle} without calls)` : ''}`;
    return [calls, ...windowPhrase(result)].join(' ');
}
/** `2 files linked to nowhere`, `3 records: comment line`: how many were left out, and why. */
function leftOutPhrase({ reason, count }) {
    return isOfFiles(reason)
        ? `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, 'file')}${reason.slice('file'.length)}`
        : `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, 'record')}: ${reason}`;
}
/** `3 records`, or what else was left out. */
function leftOutCount(skipped) {
    const noun = skipped.some(({ reason }) => isOfFiles(reason)) ? 'record or file' : 'record';
    const count = skipped.reduce((sum, { count }) => sum + count, 0);
    return count === 1 || noun === 'record' ? (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, noun) : `${count} records or files`;
}
/** Reasons that files were left out begin so; all others are about records. */
function isOfFiles(reason) {
    return reason.startsWith('file ');
}
/** Reasons that a log lists; formats have fewer, a partial result from elsewhere may have more. */
const shownReasons = 20;
/** What was read and not evaluated, one line per reason. */
function skippedPhrases({ traces: { skipped } }) {
    const lines = skipped
        .slice(0, shownReasons)
        .map((each) => isOfFiles(each.reason)
        ? `not read: ${leftOutPhrase(each)}`
        : `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(each.count, 'record')} not evaluated: ${each.reason}`);
    const more = skipped.length - lines.length;
    return more > 0 ? [...lines, `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(more, 'more reason')} why records were not evaluated`] : lines;
}
/** Which preset stood in, and how it becomes a gate; undefined where a policy was given. */
function presetPhrase({ policy: { preset } }) {
    return preset === undefined
        ? undefined
        : `No policy was given: the preset ${preset} checked, and what it finds is a warning. To make it a gate: assay init --preset ${preset}.`;
}
/** Files in which no tool call was found, although others have some: an incomplete recording, perhaps. */
function silentFiles({ traces }) {
    return traces.calls === 0 ? [] : traces.files.filter(({ calls }) => calls === 0);
}
/** Why a run without evidence has none, and what to do. */
function noEvidencePhrase({ traces, window }) {
    if (window !== undefined && traces.files.length > 0 && traces.calls === 0)
        return `No trace ended in the window, so nothing was checked: ${window.carried} left to a later run, ${window.checkedBefore} checked before, ${window.before} too old.`;
    if (traces.files.length === 0)
        return 'No trace file was found, so nothing was checked. Look at the --traces patterns.';
    if (traces.calls === 0)
        return 'The traces hold no tool call, so nothing was checked. Look at what was recorded.';
    return 'A --traces pattern matched no file, so part of the evidence is missing. Look at the patterns.';
}
/** The tools that a preset names are those of every agent that it may be about: a share of them says something only where a gate asks. */
function headsCoverage({ policy, gate }) {
    return policy.preset === undefined || gate.minCoverage !== undefined;
}
function coveragePhrase({ coverage }) {
    if (coverage.empty)
        return `the policy names no tool to cover${furtherPhrase(coverage)}`;
    const all = coverage.covered.length + coverage.uncovered.length;
    return `${coverage.percent} % of tools (${coverage.covered.length}/${all})${furtherPhrase(coverage)}`;
}
function furtherPhrase({ furtherCalls }) {
    return furtherCalls === undefined ? '' : `, ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(furtherCalls, 'call')} of more tools than are named`;
}
/** What the calls of each tool left out. A tool that was never called is listed as such, which says it all. */
function unsentArguments({ arguments: tools, uncovered }) {
    const never = new Set(uncovered);
    return tools.filter(({ tool, properties, values }) => !never.has(tool) && properties.length + values.length > 0);
}
/** `book.insurance`, `search.cabin = "first"`: the same, one name each. Agent-controlled. */
function unsentNames(coverage) {
    return unsentArguments(coverage).flatMap(({ tool, properties, values }) => [
        ...properties.map((property) => `${tool}.${property}`),
        ...values.flatMap(({ property, values: unused }) => unused.map((value) => `${tool}.${property} = ${value}`)),
    ]);
}
/** What a call breaks, in short: `/amount maximum`, `(all) required to`. Agent-controlled. */
function violationPhrase({ path, keyword, member }) {
    return [path === '' ? '(all)' : path, keyword, ...(member === undefined ? [] : [member])].join(' ');
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
function titleOf(rule) {
    return _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.get(rule)?.title;
}
/** The verdict inside a sentence. */
const verdictNames = {
    pass: 'pass',
    fail: 'fail',
    'no-evidence': 'no evidence',
};


/***/ })

};

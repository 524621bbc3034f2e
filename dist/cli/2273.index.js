export const id = 2273;
export const ids = [2273];
export const modules = {

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ evidenceFlags),
/* harmony export */   BV: () => (/* binding */ bundleFlag),
/* harmony export */   H3: () => (/* binding */ traceFlags),
/* harmony export */   HG: () => (/* binding */ textOrJsonFlag),
/* harmony export */   J: () => (/* binding */ policyFlag),
/* harmony export */   M0: () => (/* binding */ sessionKeysOf),
/* harmony export */   Qk: () => (/* binding */ coverageFlags),
/* harmony export */   Qz: () => (/* binding */ sessionKeyFlag),
/* harmony export */   Xz: () => (/* binding */ baselineFlags),
/* harmony export */   kY: () => (/* binding */ reportFlags),
/* harmony export */   os: () => (/* binding */ strictFlag),
/* harmony export */   v$: () => (/* binding */ partialFlags),
/* harmony export */   vO: () => (/* binding */ judgeFlags),
/* harmony export */   we: () => (/* binding */ redactFlag)
/* harmony export */ });
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3110);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5720);


/** Flags that several commands have, so that they mean the same everywhere. */
const policyFlag = {
    kind: 'text',
    value: 'FILE',
    does: 'The policy; default policy.yaml or assay.yaml.',
};
const strictFlag = {
    kind: 'switch',
    does: 'Unknown keys and old forms in the policy are errors.',
};
const sessionKeyFlag = {
    kind: 'texts',
    value: 'ATTRIBUTE',
    does: 'Span attributes that hold the session, first wins; or traceId, or file. Default: the usual ones.',
};
/** Attributes may also stand in one value, with commas between them. */
function sessionKeysOf(values) {
    return values.flatMap((value) => value.split(',')).filter((key) => key !== '');
}
const traceFlags = {
    traces: {
        kind: 'texts',
        value: 'GLOB',
        does: 'Traces: files, folders, globs, - for standard input; default traces/ and traces.jsonl.',
    },
    'trace-format': {
        kind: 'text',
        value: 'NAME',
        does: 'The format of every trace; default auto: recognised from the records.',
    },
};
const judgeFlags = {
    policy: policyFlag,
    ...traceFlags,
    'session-key': sessionKeyFlag,
    db: { kind: 'text', value: 'FILE', does: 'Judge a store of `assay trace ingest-otel` in place of files.' },
    'fail-on': {
        kind: 'text',
        value: 'LEVEL',
        choices: ['error', 'warning', 'note', 'none'],
        does: 'Lowest level of a finding that fails the run; default error.',
    },
    'on-no-evidence': {
        kind: 'text',
        value: 'HOW',
        choices: _exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .onNoEvidence */ .kw,
        does: 'What to do if there is no tool call: error exits 5, the others 0; default error.',
    },
    lenient: { kind: 'switch', does: 'Lines that cannot be read are warnings.' },
    strict: strictFlag,
};
const redactFlag = {
    kind: 'text',
    value: 'WHAT',
    choices: ['values', 'secrets', 'none'],
    does: 'What is taken out of arguments before they are hashed: secrets, unless none. No value is written; default values.',
};
/** Evidence of a run, for the commands that judge one. */
const evidenceFlags = {
    evidence: { kind: 'text', value: 'FILE', does: 'Write an evidence bundle (.tar.gz) of the run.' },
    redact: {
        ...redactFlag,
        does: 'Values of arguments that timelines show: of those in show_args (values), of all but secrets, of all (none); default values. Evidence never holds one.',
    },
};
const coverageFlags = {
    'min-coverage': {
        kind: 'text',
        value: 'PERCENT',
        does: 'Least tool coverage, 0 to 100; default coverage.min of the policy.',
    },
    compat: { kind: 'switch', does: 'Add the CoverageReport of the Python SDK to the JSON.' },
};
/** A run beside an earlier one. */
const baselineFlags = {
    baseline: { kind: 'text', value: 'FILE', does: 'Compare with an earlier run: the file that --write-baseline wrote.' },
    'write-baseline': { kind: 'text', value: 'FILE', does: 'Write the profile of this run, for later ones.' },
    'fail-on-new-only': { kind: 'switch', does: 'Only findings that are new or worse than the baseline fail the run.' },
};
const partialFlags = {
    partial: { kind: 'text', value: 'FILE', does: 'Also write what was collected, for `assay merge`.' },
};
const reportFlags = {
    format: {
        kind: 'text',
        value: 'FORMAT',
        does: `What is printed: ${Object.keys(_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reporters */ .R0).join(', ')}; default text.`,
    },
    output: { kind: 'text', value: 'FILE', does: 'Print into a file instead.' },
    report: { kind: 'texts', value: 'FORMAT=FILE', does: 'Write one more report.' },
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

/***/ 2273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyTestCommand: () => (/* binding */ policyTestCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/assay.js + 16 modules
var assay = __webpack_require__(4248);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/policy/load-policy.js + 11 modules
var load_policy = __webpack_require__(1662);
// EXTERNAL MODULE: ./lib/policy/document/document-tree.js
var document_tree = __webpack_require__(6806);
// EXTERNAL MODULE: ./lib/policy/document/parse-document.js
var parse_document = __webpack_require__(251);
// EXTERNAL MODULE: ./lib/policy/policy-problems.js + 1 modules
var policy_problems = __webpack_require__(1140);
// EXTERNAL MODULE: ./lib/policy/read/fields.js
var fields = __webpack_require__(7186);
;// CONCATENATED MODULE: ./lib/policy/policy-cases.js




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
    root.warnUnknown(['policy', 'cases']);
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
    fields.warnUnknown(['name', 'calls', 'expect']);
    const name = fields.requiredText('name');
    if (!fields.entry('calls'))
        fields.missing('calls');
    const calls = (fields.list('calls') ?? []).flatMap((item, index) => readCall(fields, item, `${path}.calls[${index}]`));
    const expected = readExpected(fields);
    if (name === undefined || !expected)
        return [];
    return [{ name, calls, expected, at: root.problems.location(tree.offset) }];
}
function readCall(parent, tree, path) {
    const fields = mapping(parent, tree, path);
    if (!fields)
        return [];
    fields.warnUnknown(['tool', 'args', 'result', 'error']);
    const tool = fields.requiredText('tool');
    const error = fields.text('error');
    const written = (key) => {
        const entry = fields.map.entries.get(key);
        return entry ? { [key]: (0,document_tree/* treeValue */.sY)(entry.value) } : {};
    };
    return tool === undefined
        ? []
        : [{ tool, ...written('args'), ...written('result'), ...(error === undefined ? {} : { error }) }];
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
        entry.warnUnknown(['rule', 'tool', 'callIndex']);
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
            root.invalid(list[0].offset, `Two cases are named \`${name}\`; a report could not tell them apart.`);
        names.add(name);
    }
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
var ansi = __webpack_require__(8779);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(3192);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/traces/read-traces.js + 12 modules
var read_traces = __webpack_require__(1549);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(101);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/exit-code.js
var exit_code = __webpack_require__(5720);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/input/read-policy.js
var read_policy = __webpack_require__(5528);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(3797);
;// CONCATENATED MODULE: ./lib/cli/commands/policy-test.js
















const policyTestCommand = (0,command/* defineCommand */.N)({
    name: 'policy test',
    usage: 'CASES… [--policy FILE]',
    about: 'Runs the cases of a policy: calls, and the findings they must and must not give.',
    flags: {
        policy: { ...shared_flags/* policyFlag */.J, does: 'The policy; default the one that the cases name, beside them.' },
        strict: shared_flags/* strictFlag */.os,
    },
    examples: [{ line: 'assay policy test policy.cases.yaml', does: 'After each change of the policy' }],
    async run({ flags, operands }, host) {
        if (operands.length === 0)
            throw (0,usage_error/* usageError */.W)('No file of cases was named.', 'Run `assay policy test CASES.yaml`.');
        const ink = (0,ansi/* paint */.n)((0,cli_host/* wantsColor */.z)(host.stdout, host.env));
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
                await (0,write/* write */.M)(host.stdout, `${caseLines(one, diff, broken, ink).join('\n')}\n`);
            }
        }
        await (0,write/* write */.M)(host.stdout, `\n${(0,phrases/* plural */.LS)(run, 'case')}: ${run - failed} passed, ${failed} failed\n`);
        return failed === 0 ? exit_code/* exitCodes */.hS.pass : exit_code/* exitCodes */.hS.fail;
    },
});
async function loadCases(file, flags, host) {
    const source = await (0,read_policy/* readPolicyText */.O)(file, host);
    const { cases, problems, policy: named } = parsePolicyCases(source.text, source.file);
    if (problems.some(({ level }) => level === 'error'))
        throw new problem/* AssayError */.W(problems);
    const { text, file: policyFile } = await (0,read_policy/* readPolicyText */.O)(flags.policy ?? (0,external_node_path_.join)((0,external_node_path_.dirname)(file), named ?? 'policy.yaml'), host);
    return { cases, policy: (0,load_policy.requirePolicy)((0,load_policy.loadPolicy)(text, { file: policyFile }, { strict: flags.strict })) };
}
/** The calls of a case are one trace; coverage does not matter. */
async function tryCase(one, policy, host) {
    const calls = one.calls.map((call) => ({ ...call, type: 'tool_call', trace: one.name }));
    const start = { type: 'trace_start', trace: one.name };
    const result = await (0,assay/* check */.z6)(policy, async (sink) => (0,read_traces/* readTraceValues */.yU)([start, ...calls], sink), {
        gates: 'rules',
        today: host.today,
    });
    return diffExpectations(one.expected, result.findings);
}
function caseLines(one, diff, broken, ink) {
    const at = one.at ? `  ${ink.dim(`${one.at.file}:${one.at.line}`)}` : '';
    return [
        `${broken ? ink.red('✖') : ink.green('✔')} ${(0,log_line/* logText */.k)(one.name)}${broken ? at : ''}`,
        ...diff.missing.map(({ rule, tool, callIndex }) => {
            const which = [tool && `tool ${(0,log_line/* logText */.k)(tool)}`, callIndex !== undefined && `call ${callIndex}`].filter(Boolean);
            return `  ${ink.red('- expected, not found:')} ${(0,log_line/* logText */.k)(rule)} ${which.join(', ')}`.trimEnd();
        }),
        ...diff.unexpected.map(({ rule, message }) => `  ${ink.red('+ found, not expected:')} ${(0,log_line/* logText */.k)(rule)} ${(0,log_line/* logText */.k)(message)}`),
    ];
}


/***/ }),

/***/ 8715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ workspacePath),
/* harmony export */   hS: () => (/* binding */ hasPolicy),
/* harmony export */   jL: () => (/* binding */ locateTraces),
/* harmony export */   m0: () => (/* binding */ locateProject),
/* harmony export */   zx: () => (/* binding */ locatePolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _io_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3159);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(844);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(101);






/** @throws {AssayError} two project folders, an operand that does not exist, or no policy */
async function locateProject(named, host) {
    const { folder, traces } = await locateTraces(named, host);
    return { policy: named.policy ?? (await defaultPolicy(folder, host)), traces };
}
/**
 * The project folder (`.` unless an operand names one) and the trace patterns, the usual ones if none are named.
 * @throws {AssayError} two project folders, or an operand that does not exist
 */
async function locateTraces(named, host) {
    const folders = [];
    const traces = [...named.traces];
    const missing = [];
    for (const operand of named.operands) {
        if (isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, operand)))
            folders.push(operand);
        else if (operand === '-' || (0,_io_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(operand) || exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, operand)))
            traces.push(operand);
        else
            missing.push(operand);
    }
    // Said before a policy is looked for: a mistyped folder has none.
    refuseMissing(missing);
    if (folders.length > 1) {
        throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`Two project folders were named: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(folders.join(', '))}.`, 'Name one; give folders of traces to `--traces`.');
    }
    const folder = folders[0] ?? '.';
    return { folder, traces: traces.length > 0 ? traces : await defaultTraces(folder, host) };
}
/** The policy of a command that needs nothing else: its flag, its one operand, or the usual file. */
async function locatePolicy(flag, operands, host) {
    if (operands.length > (flag === undefined ? 1 : 0)) {
        throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`More than one policy was named: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(operands.join(', '))}.`, 'Name one file.');
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
function refuseMissing(names) {
    const [first, ...rest] = names.map((name) => ({
        code: 'E_TRACE_NOT_FOUND',
        level: 'error',
        message: `There is no file or folder ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(name)}.`,
        remedy: 'Name a project folder or trace files; paths are relative to the folder you are in.',
    }));
    if (first)
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W([first, ...rest]);
}
/** Whether the folder has a policy under one of the usual names. */
function hasPolicy(folder, host) {
    return usualPolicy(folder, host) !== undefined;
}
function usualPolicy(folder, host) {
    return ['policy.yaml', 'policy.yml', 'assay.yaml']
        .map((name) => join(folder, name))
        .find((path) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path)));
}
async function defaultPolicy(folder, host) {
    const found = usualPolicy(folder, host);
    if (found !== undefined)
        return found;
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W({
        code: 'E_POLICY_NOT_FOUND',
        level: 'error',
        message: `There is no policy: neither ${join(folder, 'policy.yaml')} nor ${join(folder, 'assay.yaml')} exists.`,
        remedy: 'Name one with --policy, or run `assay init` to learn one from your traces.',
    });
}
/** Both of the usual places if both exist; if neither does, the folder's pattern, which then matches nothing and is reported. */
async function defaultTraces(folder, host) {
    const traces = join(folder, 'traces');
    const file = join(folder, 'traces.jsonl');
    const hasFolder = isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, traces));
    // As a path, not a pattern: the project may be in a folder such as `app/[id]`.
    const inFolder = hasFolder && (0,_io_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(folder) ? traces : `${traces}/**/*.{jsonl,ndjson,json,gz}`;
    if (!exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, file)))
        return [inFolder];
    return hasFolder ? [inFolder, file] : [file];
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

/***/ 5528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readPolicyText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3088);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(844);
/* harmony import */ var _locate_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8715);
/* harmony import */ var _read_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2498);







/** The text of a policy file and the name that locations carry. `-` is standard input. */
async function readPolicyText(path, host) {
    if (path === '-')
        return { text: await (0,_read_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readStream */ .b)(host.stdin), file: '<stdin>' };
    try {
        // Read at once: the first asynchronous file starts a pool of threads, which costs a short run more than the file.
        return { text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path), 'utf8'), file: (0,_locate_project_js__WEBPACK_IMPORTED_MODULE_3__/* .workspacePath */ .X5)(path, host) };
    }
    catch (error) {
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W({
            code: 'E_POLICY_NOT_FOUND',
            level: 'error',
            message: `The policy ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(path)} ${(0,_io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadableBecause */ .Q)(error)}.`,
            remedy: 'Check the path; it is relative to the folder you are in.',
        });
    }
}


/***/ }),

/***/ 2498:
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

/***/ 3159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   fg: () => (/* binding */ isGlob)
/* harmony export */ });
/* unused harmony export matchesGlob */
/** Alternatives that one pattern may expand to. */
const maxAlternatives = 1024;
/** Whether a text could mean more than itself. */
function isGlob(text) {
    return /[*?[\]{}]/.test(text);
}
/** The patterns without braces that a pattern stands for. */
function compileGlob(pattern) {
    return expandBraces(pattern).map((each) => ({ segments: compileSegments(each) }));
}
/** Whether a POSIX path without `.` and `..` is matched as a whole. */
function matchesGlob(globs, path) {
    const names = path.split('/');
    return globs.some((glob) => matchesSegments(glob.segments, names));
}
function matchesName(pattern, name) {
    if (pattern.literal !== undefined)
        return pattern.literal === name;
    const [first] = pattern.tokens;
    if (name.startsWith('.') && !(first?.kind === 'character' && first.is === '.'))
        return false;
    return matchesTokens(pattern.tokens, [...name]);
}
/** Greedy, going back only to the last star: quadratic at worst. */
function matchesTokens(tokens, characters) {
    let token = 0;
    let at = 0;
    let starToken = -1;
    let starAt = 0;
    while (at < characters.length) {
        const current = tokens[token];
        if (current?.kind === 'star') {
            starToken = token++;
            starAt = at;
        }
        else if (current && matchesCharacter(current, characters[at])) {
            token++;
            at++;
        }
        else if (starToken >= 0) {
            token = starToken + 1;
            at = ++starAt;
        }
        else
            return false;
    }
    return tokens.slice(token).every((rest) => rest.kind === 'star');
}
function matchesCharacter(token, character) {
    if (token.kind === 'character')
        return token.is === character;
    if (token.kind !== 'class')
        return true;
    return token.ranges.some(([from, to]) => from <= character && character <= to) !== token.negated;
}
/** Which positions of the pattern the names so far can have led to, advanced name by name. */
function matchesSegments(segments, names) {
    let positions = reach(segments, new Set([0]));
    for (const name of names) {
        const next = new Set();
        for (const position of positions) {
            const segment = segments[position];
            if (segment === '**') {
                if (!name.startsWith('.'))
                    next.add(position);
            }
            else if (segment && matchesName(segment, name))
                next.add(position + 1);
        }
        positions = reach(segments, next);
    }
    return positions.has(segments.length);
}
/** `**` may stand for no folder at all. */
function reach(segments, positions) {
    for (const position of positions)
        if (segments[position] === '**')
            positions.add(position + 1);
    return positions;
}
function compileSegments(pattern) {
    const segments = [];
    for (const part of pattern.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '**')
            segments.push(compileName(part));
        else if (segments.at(-1) !== '**')
            segments.push('**');
    }
    return segments;
}
function compileName(part) {
    const tokens = [];
    const characters = [...part];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at];
        const set = character === '[' ? compileClass(characters, at) : undefined;
        if (set) {
            tokens.push(set.token);
            at = set.end;
        }
        else if (character === '*') {
            if (tokens.at(-1)?.kind !== 'star')
                tokens.push({ kind: 'star' });
        }
        else if (character === '?')
            tokens.push({ kind: 'any' });
        else if (character === '\\' && at + 1 < characters.length) {
            tokens.push({ kind: 'character', is: characters[++at] });
        }
        else
            tokens.push({ kind: 'character', is: character });
    }
    const plain = tokens.every((token) => token.kind === 'character');
    return {
        tokens,
        literal: plain ? tokens.map((token) => (token.kind === 'character' ? token.is : '')).join('') : undefined,
    };
}
/** A class that starts at a `[`; undefined if nothing closes it, and the bracket means itself. */
function compileClass(characters, start) {
    let at = start + 1;
    const negated = characters[at] === '!' || characters[at] === '^';
    if (negated)
        at++;
    const ranges = [];
    for (let first = true; at < characters.length; first = false) {
        if (characters[at] === ']' && !first)
            return { token: { kind: 'class', negated, ranges }, end: at };
        if (characters[at] === '\\')
            at++;
        const from = characters[at++];
        const isRange = characters[at] === '-' && at + 1 < characters.length && characters[at + 1] !== ']';
        const to = isRange ? characters[at + 1] : from;
        if (isRange)
            at += 2;
        if (from !== undefined && to !== undefined)
            ranges.push([from, to]);
    }
    return undefined;
}
/** `a{b,c}d` → `abd`, `acd`. Braces without a comma, or without an end, mean themselves. */
function expandBraces(pattern) {
    let done = [];
    let open = [pattern];
    while (open.length > 0) {
        const next = [];
        for (const each of open) {
            const alternatives = expandFirst(each);
            if (alternatives)
                next.push(...alternatives);
            else
                done.push(each);
        }
        if (done.length + next.length > maxAlternatives)
            throw new RangeError('the pattern has too many alternatives');
        open = next;
    }
    done = [...new Set(done)];
    return done;
}
function expandFirst(pattern) {
    for (let start = 0; start < pattern.length; start++) {
        if (pattern[start] === '\\')
            start++;
        else if (pattern[start] === '{') {
            const group = braceGroup(pattern, start);
            if (group)
                return group.parts.map((part) => pattern.slice(0, start) + part + pattern.slice(group.end + 1));
        }
    }
    return undefined;
}
function braceGroup(pattern, start) {
    const parts = [];
    let depth = 0;
    let from = start + 1;
    for (let at = start; at < pattern.length; at++) {
        const character = pattern[at];
        if (character === '\\')
            at++;
        else if (character === '{')
            depth++;
        else if (character === ',' && depth === 1) {
            parts.push(pattern.slice(from, at));
            from = at + 1;
        }
        else if (character === '}' && --depth === 0) {
            parts.push(pattern.slice(from, at));
            return parts.length > 1 ? { parts, end: at } : undefined;
        }
    }
    return undefined;
}


/***/ }),

/***/ 3088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unreadableBecause)
/* harmony export */ });
/** Why a file cannot be opened, as the end of a sentence. The system's own text may hold a path; its code does not. */
function unreadableBecause(error) {
    const code = error?.code;
    if (code === 'ENOENT')
        return 'does not exist';
    if (code === 'EISDIR')
        return 'is a folder';
    return `cannot be read (${code ?? 'unknown reason'})`;
}


/***/ }),

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ reporters),
/* harmony export */   _S: () => (/* binding */ isReportFormat),
/* harmony export */   _c: () => (/* binding */ partsFor)
/* harmony export */ });
/** The formats of `--format` and `--report`. Each is loaded when it is asked for: most runs need one. */
const reporters = {
    text: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(2580)]).then(__webpack_require__.bind(__webpack_require__, 2580))).reportText,
    json: async () => (await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 846))).reportJson,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(5877)]).then(__webpack_require__.bind(__webpack_require__, 5877))).reportMarkdown,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(3140)]).then(__webpack_require__.bind(__webpack_require__, 3140))).reportHtml,
    github: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(6491)]).then(__webpack_require__.bind(__webpack_require__, 6491))).reportGithub,
    sarif: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(2389)]).then(__webpack_require__.bind(__webpack_require__, 2389))).reportSarif,
    junit: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(3358)]).then(__webpack_require__.bind(__webpack_require__, 3358))).reportJunit,
    tap: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(1295)]).then(__webpack_require__.bind(__webpack_require__, 1295))).reportTap,
    gitlab: async () => (await __webpack_require__.e(/* import() */ 963).then(__webpack_require__.bind(__webpack_require__, 963))).reportGitlab,
    azure: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(6651)]).then(__webpack_require__.bind(__webpack_require__, 6651))).reportAzure,
    summary: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(2466)]).then(__webpack_require__.bind(__webpack_require__, 2466))).reportSummary,
};
function isReportFormat(name) {
    return Object.hasOwn(reporters, name);
}
function partsFor(formats) {
    return {
        timelines: formats.includes('html'),
        ruleMeanings: formats.includes('html') || formats.includes('sarif'),
    };
}


/***/ }),

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ silentFiles),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Ii: () => (/* binding */ noEvidencePhrase),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LS: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.L),
/* harmony export */   S8: () => (/* binding */ unsentArguments),
/* harmony export */   TF: () => (/* binding */ acceptedPhrase),
/* harmony export */   X: () => (/* binding */ skippedPhrases),
/* harmony export */   YY: () => (/* binding */ tracesPhrase),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   gG: () => (/* binding */ verdictNames),
/* harmony export */   gY: () => (/* binding */ coveragePhrase)
/* harmony export */ });
/* unused harmony export remedyOf */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4714);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6713);



/** The few phrases that every report for people has in common, so that they say the same. */
const verdictWords = {
    pass: { icon: '✔', word: 'PASS' },
    fail: { icon: '✖', word: 'FAIL' },
    'no-evidence': { icon: '○', word: 'NO EVIDENCE' },
};
/** `2 errors · 1 warning`, or `no findings`; and how many of them count where only new ones do. */
function countsPhrase({ counts, comparison }) {
    const newOnly = comparison?.baseline === 'used' && comparison.newOnly;
    return newOnly ? `${levels(counts)} (new or worse: ${levels(comparison.counted)})` : levels(counts);
}
function levels(counts) {
    const parts = ['error', 'warning', 'note'].filter((level) => counts[level] > 0);
    return parts.length === 0 ? 'no findings' : parts.map((level) => (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(counts[level], level)).join(' · ');
}
function tracesPhrase({ traces }) {
    const idle = traces.traces - traces.tracesWithCalls;
    return `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.calls, 'call')} in ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.traces, 'trace')}${idle > 0 ? ` (${idle} without calls)` : ''}`;
}
/** Reasons that a log tells; formats have fewer, a partial result from elsewhere may have more. */
const toldReasons = 20;
/** What was read and not judged, a line a reason. */
function skippedPhrases({ traces: { skipped } }) {
    const lines = skipped
        .slice(0, toldReasons)
        .map(({ reason, count }) => `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, 'record')} not judged: ${reason}`);
    const more = skipped.length - lines.length;
    return more > 0 ? [...lines, `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(more, 'more reason')} why records were not judged`] : lines;
}
/** Files in which no tool call was found, beside others that have some: whoever recorded them may expect more. */
function silentFiles({ traces }) {
    return traces.calls === 0 ? [] : traces.files.filter(({ calls }) => calls === 0);
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
/** What the calls of each tool left out. A tool that was never called is listed as such, which says it all. */
function unsentArguments({ arguments: tools, uncovered }) {
    const never = new Set(uncovered);
    return tools.filter(({ tool, properties, values }) => !never.has(tool) && properties.length + values.length > 0);
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

/***/ 6713:
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

export const id = 273;
export const ids = [273];
export const modules = {

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
// EXTERNAL MODULE: ./lib/assay.js + 21 modules
var assay = __webpack_require__(9761);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/policy/load-policy.js + 11 modules
var load_policy = __webpack_require__(8169);
// EXTERNAL MODULE: ./lib/policy/document-tree.js
var document_tree = __webpack_require__(4046);
// EXTERNAL MODULE: ./lib/policy/fields.js
var fields = __webpack_require__(6457);
// EXTERNAL MODULE: ./lib/policy/parse-document.js
var parse_document = __webpack_require__(1731);
// EXTERNAL MODULE: ./lib/policy/policy-problems.js + 1 modules
var policy_problems = __webpack_require__(8906);
;// CONCATENATED MODULE: ./lib/policy/policy-cases.js




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
// EXTERNAL MODULE: ./lib/traces/read-traces.js + 68 modules
var read_traces = __webpack_require__(517);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/exit-code.js
var exit_code = __webpack_require__(5720);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/read-policy.js + 1 modules
var read_policy = __webpack_require__(7567);
// EXTERNAL MODULE: ./lib/cli/shared-flags.js
var shared_flags = __webpack_require__(4407);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
// EXTERNAL MODULE: ./lib/cli/write.js
var write = __webpack_require__(7349);
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
    const result = await (0,assay/* check */.z)(policy, async (sink) => (0,read_traces/* readTraceValues */.yU)([start, ...calls], sink), {
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

/***/ 4618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ workspacePath),
/* harmony export */   jL: () => (/* binding */ locateTraces),
/* harmony export */   m0: () => (/* binding */ locateProject),
/* harmony export */   zx: () => (/* binding */ locatePolicy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(844);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4934);





/** @throws {AssayError} two project folders, or no policy */
async function locateProject(named, host) {
    const { folder, traces } = await locateTraces(named, host);
    return { policy: named.policy ?? (await defaultPolicy(folder, host)), traces };
}
/** The project folder (`.` unless an operand names one) and the trace patterns, the usual ones if none are named. */
async function locateTraces(named, host) {
    const folders = [];
    const traces = [...named.traces];
    for (const operand of named.operands) {
        if (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, operand)))
            folders.push(operand);
        else
            traces.push(operand);
    }
    if (folders.length > 1) {
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`Two project folders were named: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .k)(folders.join(', '))}.`, 'Name one; give folders of traces to `--traces`.');
    }
    const folder = folders[0] ?? '.';
    return { folder, traces: traces.length > 0 ? traces : await defaultTraces(folder, host) };
}
/** The policy of a command that needs nothing else: its flag, its one operand, or the usual file. */
async function locatePolicy(flag, operands, host) {
    if (operands.length > (flag === undefined ? 1 : 0)) {
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`More than one policy was named: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .k)(operands.join(', '))}.`, 'Name one file.');
    }
    const named = flag ?? operands[0];
    if (named === undefined)
        return defaultPolicy('.', host);
    return (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, named))) ? defaultPolicy(named, host) : named;
}
/** A path as results name it: POSIX, relative to the workspace. */
function workspacePath(path, host) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(host.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path));
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? below : below.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
async function defaultPolicy(folder, host) {
    for (const name of ['policy.yaml', 'policy.yml', 'assay.yaml']) {
        const path = join(folder, name);
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path)))
            return path;
    }
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W({
        code: 'E_POLICY_NOT_FOUND',
        level: 'error',
        message: `There is no policy: neither ${join(folder, 'policy.yaml')} nor ${join(folder, 'assay.yaml')} exists.`,
        remedy: 'Name one with --policy, or run `assay init` to learn one from your traces.',
    });
}
/** Both of the usual places if both exist; if neither does, the folder's pattern, which then matches nothing and is reported. */
async function defaultTraces(folder, host) {
    const pattern = join(folder, 'traces/**/*.{jsonl,ndjson,json,gz}');
    const file = join(folder, 'traces.jsonl');
    if (!(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, file))))
        return [pattern];
    return (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, folder, 'traces'))) ? [pattern, file] : [file];
}
function join(folder, name) {
    return folder === '.' ? name : `${folder.replace(/[\\/]+$/, '')}/${name}`;
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((entry) => entry.isDirectory(), () => false);
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 7567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readPolicyText)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/cli/locate-project.js
var locate_project = __webpack_require__(4618);
;// CONCATENATED MODULE: ./lib/cli/read-stream.js
/** All text of a stream, as UTF-8. */
async function readStream(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/cli/read-policy.js






/** The text of a policy file and the name that locations carry. `-` is standard input. */
async function readPolicyText(path, host) {
    if (path === '-')
        return { text: await readStream(host.stdin), file: '<stdin>' };
    try {
        return { text: await (0,promises_.readFile)((0,external_node_path_.resolve)(host.cwd, path), 'utf8'), file: (0,locate_project/* workspacePath */.X5)(path, host) };
    }
    catch (error) {
        const missing = error.code === 'ENOENT';
        throw new problem/* AssayError */.W({
            code: 'E_POLICY_NOT_FOUND',
            level: 'error',
            message: `The policy ${(0,log_line/* logText */.k)(path)} ${missing ? 'does not exist' : `cannot be read (${error.code ?? 'unknown reason'})`}.`,
            remedy: 'Look at the path after --policy; it is relative to the folder you are in.',
        });
    }
}


/***/ }),

/***/ 4407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ evidenceFlags),
/* harmony export */   H3: () => (/* binding */ traceFlags),
/* harmony export */   J: () => (/* binding */ policyFlag),
/* harmony export */   M0: () => (/* binding */ sessionKeysOf),
/* harmony export */   Qk: () => (/* binding */ coverageFlags),
/* harmony export */   Qz: () => (/* binding */ sessionKeyFlag),
/* harmony export */   kY: () => (/* binding */ reportFlags),
/* harmony export */   os: () => (/* binding */ strictFlag),
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
        does: 'Lowest level that fails the run; default error.',
    },
    'on-no-evidence': {
        kind: 'text',
        value: 'HOW',
        choices: _exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .onNoEvidence */ .kw,
        does: 'What a run without any tool call is; default error (exit 5), else exit 0.',
    },
    lenient: { kind: 'switch', does: 'Lines that cannot be read are warnings.' },
    strict: strictFlag,
};
const redactFlag = {
    kind: 'text',
    value: 'WHAT',
    choices: ['values', 'secrets', 'none'],
    does: 'What of the arguments is kept out of what we write; default values.',
};
/** Evidence of a run, for the commands that judge one. */
const evidenceFlags = {
    evidence: { kind: 'text', value: 'FILE', does: 'Write an evidence bundle (.tar.gz) of the run.' },
    redact: redactFlag,
};
const coverageFlags = {
    'min-coverage': {
        kind: 'text',
        value: 'PERCENT',
        does: 'Least tool coverage, 0 to 100; default coverage.min of the policy.',
    },
    compat: { kind: 'switch', does: 'Add the CoverageReport of the Python SDK to the JSON.' },
};
const reportFlags = {
    format: {
        kind: 'text',
        value: 'FORMAT',
        does: `What is printed: ${Object.keys(_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reporters */ .R).join(', ')}; default text.`,
    },
    output: { kind: 'text', value: 'FILE', does: 'Print into a file instead.' },
    report: { kind: 'texts', value: 'FORMAT=FILE', does: 'Write one more report.' },
};


/***/ }),

/***/ 4714:
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
    W_SECRET_IN_ARGS: {
        title: 'A secret in the arguments of a call',
        level: 'warning',
        meaning: 'An argument holds what looks like a provider token or a private key. It was removed before anything was hashed or shown.',
        remedy: 'Revoke the token, and let the agent read it from its environment instead of passing it to a tool.',
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
    { title: 'Evidence bundles', codes: evidenceCodes },
    { title: 'Starting Assay', codes: hostCodes },
    { title: 'Recording', codes: recorderCodes },
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

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reporters),
/* harmony export */   _: () => (/* binding */ isReportFormat)
/* harmony export */ });
/** The formats of `--format` and `--report`. Each is loaded when it is asked for: most runs need one. */
const reporters = {
    text: async () => (await Promise.all(/* import() */[__webpack_require__.e(79), __webpack_require__.e(694)]).then(__webpack_require__.bind(__webpack_require__, 8079))).reportText,
    json: async () => (await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 846))).reportJson,
    markdown: async () => (await __webpack_require__.e(/* import() */ 50).then(__webpack_require__.bind(__webpack_require__, 8050))).reportMarkdown,
};
function isReportFormat(name) {
    return Object.hasOwn(reporters, name);
}


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
/* harmony export */   gY: () => (/* binding */ coveragePhrase)
/* harmony export */ });
/* unused harmony export remedyOf */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4714);

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


/***/ })

};

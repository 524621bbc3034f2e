export const id = 2273;
export const ids = [2273];
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
// EXTERNAL MODULE: ./lib/assay.js + 38 modules
var assay = __webpack_require__(20);
// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(9967);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/policy/load-policy.js + 17 modules
var load_policy = __webpack_require__(2474);
// EXTERNAL MODULE: ./lib/policy/document/document-tree.js
var document_tree = __webpack_require__(6806);
// EXTERNAL MODULE: ./lib/policy/document/parse-document.js + 4 modules
var parse_document = __webpack_require__(729);
// EXTERNAL MODULE: ./lib/policy/nearest-name.js
var nearest_name = __webpack_require__(298);
// EXTERNAL MODULE: ./lib/policy/policy-problems.js + 1 modules
var policy_problems = __webpack_require__(1140);
// EXTERNAL MODULE: ./lib/policy/read/fields.js
var fields = __webpack_require__(7186);
// EXTERNAL MODULE: ./lib/policy/read/read-acceptance.js
var read_acceptance = __webpack_require__(3003);
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
    root.refuseUnknown(['policy', 'cases']);
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
    fields.refuseUnknown(['name', 'calls', 'expect']);
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
    fields.refuseUnknown(['tool', 'args', 'result', 'error']);
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
var ansi = __webpack_require__(8779);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(3192);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/traces/read-traces.js + 15 modules
var read_traces = __webpack_require__(6999);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(101);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/input/read-policy.js + 1 modules
var read_policy = __webpack_require__(5344);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(3797);
;// CONCATENATED MODULE: ./lib/cli/commands/policy-test.js
















const policyTestCommand = (0,command/* defineCommand */.N)({
    name: 'policy test',
    usage: 'CASES… [--policy FILE]',
    about: 'Runs the cases of a policy: calls, and the findings they must and must not give.',
    flags: {
        policy: { ...shared_flags/* policyFlag */.J, does: 'The policy; default the one that the cases name, next to them.' },
        strict: shared_flags/* strictFlag */.os,
    },
    examples: [{ line: 'assay policy test policy.cases.yaml', does: 'After each change of the policy' }],
    async run({ flags, operands }, host) {
        if (operands.length === 0)
            throw (0,usage_error/* usageError */.W)('No file of cases was named.', 'Run `assay policy test CASES.yaml`.');
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
    const { text, file: policyFile } = await (0,read_policy/* readPolicyText */.O)(flags.policy ?? (0,external_node_path_.join)((0,external_node_path_.dirname)(file), named ?? 'policy.yaml'), host);
    const policy = (0,load_policy.requirePolicy)((0,load_policy.loadPolicy)(text, { file: policyFile }, { strict: flags.strict }));
    const ruleIds = policy.sequences.map(({ id }) => id);
    const [first, ...others] = unknownRules(cases, ruleIds);
    if (first)
        throw new problem/* AssayError */.W([first, ...others]);
    return { cases, policy };
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
function caseLines(one, diff, broken, style) {
    const at = one.at ? `  ${style.dim(`${one.at.file}:${one.at.line}`)}` : '';
    return [
        `${broken ? style.red('✖') : style.green('✔')} ${(0,log_line/* logText */.k)(one.name)}${broken ? at : ''}`,
        ...diff.missing.map(({ rule, tool, callIndex }) => {
            const which = [tool && `tool ${(0,log_line/* logText */.k)(tool)}`, callIndex !== undefined && `call ${callIndex}`].filter(Boolean);
            return `  ${style.red('- expected, not found:')} ${(0,log_line/* logText */.k)(rule)} ${which.join(', ')}`.trimEnd();
        }),
        ...diff.unexpected.map(({ rule, message }) => `  ${style.red('+ found, not expected:')} ${(0,log_line/* logText */.k)(rule)} ${(0,log_line/* logText */.k)(message)}`),
    ];
}


/***/ }),

/***/ 5344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readPolicyText)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/io/is-below-git.js
/** Whether a path leads into a folder of Git's own, which holds tokens. Some systems do not distinguish case. @param path with either slash */
function isBelowGit(path) {
    return path.split(/[\\/]/).some((part) => part.toLowerCase() === '.git');
}

// EXTERNAL MODULE: ./lib/io/unreadable-because.js
var unreadable_because = __webpack_require__(3088);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/cli/input/locate-project.js
var locate_project = __webpack_require__(8715);
// EXTERNAL MODULE: ./lib/cli/input/read-stream.js
var read_stream = __webpack_require__(2498);
;// CONCATENATED MODULE: ./lib/cli/input/read-policy.js








/** The text of a policy file and the name that locations carry. `-` is standard input. */
async function readPolicyText(path, host) {
    if (path === '-')
        return { text: await (0,read_stream/* readStream */.b)(host.stdin), file: '<stdin>' };
    try {
        // Read at once: the first asynchronous file starts a pool of threads, which costs a short run more than the file.
        const file = (0,external_node_path_.resolve)(host.cwd, path);
        // A link is followed, but what Git keeps there is nobody's policy, and an error would quote it.
        if (isBelowGit((0,external_node_fs_.realpathSync)(file)))
            throw notFound(path, 'lies below .git, which holds credentials');
        return { text: (0,external_node_fs_.readFileSync)(file, 'utf8'), file: (0,locate_project/* workspacePath */.X5)(path, host) };
    }
    catch (error) {
        throw error instanceof problem/* AssayError */.W ? error : notFound(path, (0,unreadable_because/* unreadableBecause */.Q)(error));
    }
}
function notFound(path, why) {
    return new problem/* AssayError */.W({
        code: 'E_POLICY_NOT_FOUND',
        level: 'error',
        message: `The policy ${(0,log_line/* logText */.k)(path)} ${why}.`,
        remedy: 'Check the path; it is relative to the folder you are in.',
    });
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
/* harmony export */   TZ: () => (/* binding */ violationPhrase),
/* harmony export */   X: () => (/* binding */ skippedPhrases),
/* harmony export */   YY: () => (/* binding */ tracesPhrase),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   fk: () => (/* binding */ leftOutCount),
/* harmony export */   gG: () => (/* binding */ verdictNames),
/* harmony export */   gY: () => (/* binding */ coveragePhrase),
/* harmony export */   hU: () => (/* binding */ leftOutPhrase)
/* harmony export */ });
/* unused harmony export remedyOf */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3950);
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
/** Files in which no tool call was found, although others have some: an incomplete recording, perhaps. */
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


/***/ })

};

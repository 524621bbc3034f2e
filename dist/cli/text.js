export const id = 2580;
export const ids = [2580];
export const modules = {

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ casePhrase),
/* harmony export */   N2: () => (/* binding */ uncertainPhrase),
/* harmony export */   NH: () => (/* binding */ changesPhrase),
/* harmony export */   Tc: () => (/* binding */ findingPhrase),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   oW: () => (/* binding */ caveats),
/* harmony export */   tz: () => (/* binding */ casesPhrase),
/* harmony export */   vx: () => (/* binding */ basePhrase),
/* harmony export */   x1: () => (/* binding */ gains),
/* harmony export */   zZ: () => (/* binding */ behaviourPhrase)
/* harmony export */ });
/* unused harmony export ratesPhrase */
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3192);

const statusWords = {
    new: 'new',
    worse: 'worse',
    uncertain: 'uncertain',
    known: 'known',
    fixed: 'fixed',
};
/** `commit abc1234, 50 traces`, or why there is no baseline. */
function basePhrase(comparison, show) {
    if (comparison.baseline !== 'used')
        return show(comparison.message);
    const { commit, traces } = comparison.base;
    return [...(commit === undefined ? [] : [`commit ${show(commit.slice(0, 12))}`]), (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(traces, 'trace')].join(', ');
}
/** `2 new · 1 worse · 3 known`; statuses without a finding are left out. */
function changesPhrase({ counts }) {
    const parts = ['new', 'worse', 'uncertain', 'known', 'fixed'].filter((status) => counts[status] > 0);
    return parts.length === 0 ? 'no findings in either' : parts.map((s) => `${counts[s]} ${statusWords[s]}`).join(' · ');
}
/** `E_TOOL_DENIED delete_user 0/50 → 17/50`. */
function findingPhrase({ rule, tool, before, after, accepted, why }, show) {
    const name = tool === undefined ? show(rule) : `${show(rule)} ${show(tool)}`;
    const notes = [...(accepted ? ['accepted'] : []), ...(why ? [whys[why]] : [])];
    return `${name} ${ratesPhrase({ before, after })}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}
const whys = {
    'too-few-runs': 'too few runs',
    'not-exercised': 'one of the runs never exercised it',
    'rule-gone': 'the policy no longer has the rule',
    'rule-new': 'the rule is new',
    'baseline-cut': 'the baseline does not list so many findings',
};
/** `3/50 → 17/50` */
function ratesPhrase({ before, after }) {
    return `${ratePhrase(before)} → ${ratePhrase(after)}`;
}
function ratePhrase({ broken, of }) {
    return of === undefined ? `${broken}` : `${broken}/${of}`;
}
/** What everybody must know before trusting the comparison, one sentence each. */
function caveats(comparison, show) {
    const { policyChanged, unmatched = [], coverage, less, cut } = comparison;
    return [
        ...(policyChanged ? ['The policy changed since the baseline: differences may come from it.'] : []),
        ...(unmatched.length > 0
            ? [
                `The baseline is of an earlier form, and its fingerprints of ${unmatched.join(', ')} match none of now: all such findings count as new. Write it again.`,
            ]
            : []),
        ...less.map((item) => lessPhrase(item, show)),
        ...(coverageRose(comparison) || coverage.before === coverage.after
            ? []
            : [`${coverageChange(comparison)}${lost(coverage.lost, show)}`]),
        ...(cut.length > 0 ? [`Cut at their limits, so not fully compared: ${cut.join(', ')}.`] : []),
    ];
}
/** What got better and needs no warning. */
function gains(comparison) {
    return coverageRose(comparison) ? [coverageChange(comparison)] : [];
}
function coverageRose({ coverage: { before, after, lost } }) {
    return after > before && lost.length === 0;
}
function coverageChange({ coverage: { before, after } }) {
    return `Coverage ${before} % → ${after} %`;
}
function lost(names, show) {
    return names.length === 0 ? '' : `, no longer called: ${listed(names, show)}`;
}
function lessPhrase({ what, before, after, names = [] }, show) {
    return `Looked at less than the baseline: ${what} ${before} → ${after}${names.length > 0 ? ` (${listed(names, show)})` : ''}`;
}
function listed(names, show) {
    const shown = names.slice(0, 8).map(show).join(', ');
    return names.length > 8 ? `${shown}, … ${names.length - 8} more` : shown;
}
/** `new tool delete_user 0/50 → 17/50`. */
function behaviourPhrase(change, show) {
    const { before, after } = change;
    return `${subject(change, show)} ${before.traces}/${before.of} → ${after.traces}/${after.of}`;
}
function subject({ kind, change, tool = '', argument = '', order, above }, show) {
    const word = changeWords[change];
    switch (kind) {
        case 'tool':
            return `${word} tool ${show(tool)}`;
        case 'argument':
            return `${word} argument ${show(argument)} of ${show(tool)}`;
        case 'order':
            return `${word} order ${show(order?.first ?? '')} then ${show(order?.then ?? '')}`;
        case 'calls-per-trace':
            return `traces with more than ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(above ?? 0, 'call')}`;
    }
}
const changeWords = { new: 'new', gone: 'gone:', more: 'more often:', less: 'less often:' };
/** What is left after the certain ones, in one sentence. */
function uncertainPhrase({ behaviour, behaviourOmitted }) {
    const certain = behaviour.filter((change) => change.certain).length;
    const uncertain = behaviour.length - certain + behaviourOmitted;
    if (uncertain === 0)
        return undefined;
    const differences = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(uncertain, certain > 0 ? 'more difference' : 'difference');
    return `${differences} in behaviour that may be due to chance in so few runs; the JSON report has them.`;
}
/** Cases that broke, and those that broke only sometimes: `2 of 5 trials (before:a->b 2)`. */
function casePhrase({ case: name, trials, broken, rules }, show) {
    const why = rules.slice(0, 4).map((rule) => `${show(rule.rule)} ${rule.broken}`);
    return `${show(name)}: broken in ${broken}/${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(trials, 'trial')} (${why.join(', ')}${rules.length > 4 ? ', …' : ''})`;
}
/** `3 cases broken, 1 flaky, 20 held`. */
function casesPhrase({ cases = [], casesOmitted = 0 }) {
    const count = (standing) => cases.filter((row) => row.standing === standing).length;
    return `${count('broken')} broken · ${count('flaky')} flaky · ${count('held') + casesOmitted} held`;
}


/***/ }),

/***/ 9061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ knownFindings),
/* harmony export */   v: () => (/* binding */ failingFindings)
/* harmony export */ });
const rank = { error: 0, warning: 1, note: 2 };
/** Which findings were known to the earlier run, where only new ones count; none elsewhere. */
function knownFindings({ comparison }) {
    if (comparison?.baseline !== 'used' || !comparison.newOnly)
        return () => false;
    const isNew = newFingerprints(comparison);
    return ({ fingerprint }) => !isNew(fingerprint);
}
/**
 * Which findings fail the run by the result's own gate: at or above its level, not accepted by the policy, and new or
 * worse where only such count.
 */
function failingFindings(result) {
    const { failOn } = result.gate;
    if (failOn === 'none')
        return () => false;
    const isKnown = knownFindings(result);
    return (finding) => !finding.tolerated && !finding.waived && rank[finding.level] <= rank[failOn] && !isKnown(finding);
}
/** The list of changes is cut at its old end: where even the last one is new, one that is missing may be new as well. */
function newFingerprints({ findings, findingsOmitted }) {
    const isNew = new Map(findings.map(({ fingerprint, status, accepted }) => [
        fingerprint,
        (status === 'new' || status === 'worse') && !accepted,
    ]));
    const last = findings.at(-1)?.status;
    const beyond = findingsOmitted > 0 && (last === 'new' || last === 'worse');
    return (fingerprint) => isNew.get(fingerprint) ?? beyond;
}


/***/ }),

/***/ 4984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ worstStandings),
/* harmony export */   k: () => (/* binding */ groupFindings)
/* harmony export */ });
/* harmony import */ var _failing_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9061);
/* harmony import */ var _never_folded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9927);


/** Worst first: errors, warnings, notes, then what the policy accepts; within a level the rule with most findings. */
function groupFindings(result) {
    const rows = new Map(result.rules.map((row) => [row.rule, row]));
    const isKnown = (0,_failing_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .knownFindings */ .M)(result);
    const groups = new Map();
    for (const finding of result.findings) {
        const accepted = finding.tolerated || finding.waived;
        const standing = accepted ? 'accepted' : isKnown(finding) ? 'known' : finding.level;
        const key = `${standing} ${finding.rule}`;
        const group = groups.get(key);
        if (group)
            group.findings.push(finding);
        else
            groups.set(key, { rule: finding.rule, standing, findings: [finding] });
    }
    return [...groups.values()]
        .sort((a, b) => order[a.standing] - order[b.standing] ||
        Number(_never_folded_js__WEBPACK_IMPORTED_MODULE_1__/* .neverFolded */ .N.has(b.rule)) - Number(_never_folded_js__WEBPACK_IMPORTED_MODULE_1__/* .neverFolded */ .N.has(a.rule)) ||
        b.findings.length - a.findings.length ||
        (a.rule < b.rule ? -1 : 1))
        .map((group) => ({ ...group, row: rows.get(group.rule) }));
}
/** The worst standing of each rule's findings; absent where none is kept. */
function worstStandings(groups) {
    const worst = new Map();
    for (const { rule, standing } of groups)
        if (!worst.has(rule))
            worst.set(rule, standing);
    return worst;
}
const order = { error: 0, warning: 1, note: 2, known: 3, accepted: 4 };


/***/ }),

/***/ 9927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ firstGroups),
/* harmony export */   N: () => (/* binding */ neverFolded)
/* harmony export */ });
/**
 * Rules whose findings no report folds away or cuts first: a tool that looks like a denied one is what a policy that
 * misses it looks like.
 */
const neverFolded = new Set(['W_TOOL_LOOKS_LIKE']);
/** Of a list that shows the first `room` groups: those, and every one that is never folded. */
function firstGroups(groups, room) {
    return groups.filter(({ rule }, i) => i < room || neverFolded.has(rule));
}


/***/ }),

/***/ 7582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ spreadFindings),
/* harmony export */   j: () => (/* binding */ fairShares)
/* harmony export */ });
/** At most `room` findings of one rule: one of each trace first, so that a single loop does not hide other traces. In the order given. */
function spreadFindings(findings, room) {
    if (findings.length <= room)
        return findings;
    const traces = new Set();
    const firsts = [];
    const others = [];
    for (const finding of findings) {
        const again = finding.trace !== undefined && traces.has(finding.trace);
        if (finding.trace !== undefined)
            traces.add(finding.trace);
        (again ? others : firsts).push(finding);
    }
    const kept = new Set([...firsts, ...others].slice(0, room));
    return findings.filter((finding) => kept.has(finding));
}
/** Shares `room` rows among groups of these sizes: each gets some before any gets many. Groups beyond `room` get none. */
function fairShares(sizes, room) {
    const shares = sizes.map(() => 0);
    const groups = sizes.map((size, index) => ({ size, index })).slice(0, room);
    groups.sort((a, b) => a.size - b.size || a.index - b.index);
    let left = room;
    for (const [i, { size, index }] of groups.entries()) {
        const share = Math.min(size, Math.floor(left / (groups.length - i)));
        shares[index] = share;
        left -= share;
    }
    return shares;
}


/***/ }),

/***/ 9023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ fingerprintsToWaive),
/* harmony export */   u: () => (/* binding */ isWaivable)
/* harmony export */ });
/** Problems of the input are corrected, not accepted. */
const notWaivable = /^(?:E_TRACE_|W_WAIVER_|W_NO_EVIDENCE|W_POLICY_|W_SECRET_)/;
function isWaivable({ rule }) {
    return !notWaivable.test(rule);
}
/**
 * The fingerprints that waivers of a finding name: its own, or that of each violation which nothing accepts yet. Empty for
 * what no waiver accepts.
 */
function fingerprintsToWaive(finding) {
    if (!isWaivable(finding))
        return [];
    const open = (finding.violations ?? []).filter(({ accepted }) => !accepted).map(({ fingerprint }) => fingerprint);
    return open.length === 0 ? [finding.fingerprint] : [...new Set(open)];
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


/***/ }),

/***/ 2580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportText: () => (/* binding */ reportText)
});

// EXTERNAL MODULE: ./lib/text/escape-workflow-command.js
var escape_workflow_command = __webpack_require__(3664);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/reporters/ansi.js
var ansi = __webpack_require__(8779);
// EXTERNAL MODULE: ./lib/reporters/compare/compare-phrases.js
var compare_phrases = __webpack_require__(7874);
;// CONCATENATED MODULE: ./lib/reporters/compare/compare-text.js


const shownLines = 15;
const show = (name) => (0,log_line/* logText */.k)(name, 80);
/** For the terminal: what differs from the baseline, then what the agent does differently. */
function comparisonSections({ comparison }, style) {
    if (!comparison)
        return [];
    const base = (0,compare_phrases/* basePhrase */.vx)(comparison, (text) => (0,log_line/* logText */.k)(text, 600));
    if (comparison.baseline !== 'used')
        return [[`${style.yellow('○ No baseline')}  ${base}`]];
    const changes = comparison.findings.filter(({ status }) => status !== 'known');
    const certain = comparison.behaviour.filter((change) => change.certain);
    const uncertain = (0,compare_phrases/* uncertainPhrase */.N2)(comparison);
    const behaviour = [
        ...cutLines(certain.map((change) => `  ${(0,compare_phrases/* behaviourPhrase */.zZ)(change, show)}`)),
        ...(uncertain === undefined ? [] : [`  ${style.dim(uncertain)}`]),
    ];
    return [
        [
            `${style.bold('Against the baseline')}  ${style.dim(base)}  ${(0,compare_phrases/* changesPhrase */.NH)(comparison)}`,
            ...(0,compare_phrases/* caveats */.oW)(comparison, show).map((line) => `  ${style.yellow('!')} ${line}`),
            ...(0,compare_phrases/* gains */.x1)(comparison).map((line) => `  ${line}`),
            ...cutLines(changes.map((change) => `  ${compare_phrases/* statusWords */.o7[change.status].padEnd(9)}  ${(0,compare_phrases/* findingPhrase */.Tc)(change, show)}`)),
        ],
        ...(behaviour.length > 0
            ? [[`${style.bold('Behaviour')}  ${style.dim('in traces, before → after')}`, ...behaviour]]
            : []),
    ];
}
/** Cases that broke, always or sometimes. */
function caseSections(result, style) {
    const { cases = [] } = result;
    if (cases.length === 0)
        return [];
    const rows = cases.filter(({ standing }) => standing !== 'held');
    return [
        [
            `${style.bold('Cases')}  ${style.dim((0,compare_phrases/* casesPhrase */.tz)(result))}`,
            ...cutLines(rows.map((row) => `  ${row.standing.padEnd(6)}  ${(0,compare_phrases/* casePhrase */.IJ)(row, show)}`)),
        ],
    ];
}
function cutLines(lines) {
    return lines.length <= shownLines
        ? lines
        : [...lines.slice(0, shownLines), `  … ${lines.length - shownLines} more; --format json has them`];
}

// EXTERNAL MODULE: ./lib/reporters/grouping/group-findings.js
var group_findings = __webpack_require__(4984);
// EXTERNAL MODULE: ./lib/reporters/grouping/never-folded.js
var never_folded = __webpack_require__(9927);
// EXTERNAL MODULE: ./lib/reporters/grouping/spread-findings.js
var spread_findings = __webpack_require__(7582);
// EXTERNAL MODULE: ./lib/reporters/grouping/waivable.js
var waivable = __webpack_require__(9023);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(3192);
;// CONCATENATED MODULE: ./lib/reporters/text.js









const shownPerGroup = 5;
/** Of rules whose findings are never folded away. */
const shownUnfolded = 100;
const shownGroups = 40;
const shownRules = 40;
const shownNames = 12;
/** The report for a person at a terminal: verdict, then what to act on, worst first, then what was and was not looked at. */
function reportText(result, context) {
    const style = (0,ansi/* paint */.n)(context.color);
    const sections = [
        verdict(result, style),
        ...comparisonSections(result, style),
        ...(context.about === 'coverage' ? coverageFindings(result, style) : findings(result, style)),
        ...(context.about === 'coverage' ? [] : [...caseSections(result, style), ...rules(result, style)]),
        ...(context.about === 'rules' ? [] : coverage(result.coverage, style)),
        ...notEvaluated(result, style),
        ...(context.reproduce === undefined ? [] : [[`${style.dim('Reproduce:')} ${(0,log_line/* logText */.k)(context.reproduce, 2000)}`]]),
    ];
    return `${sections.map((lines) => lines.map(escape_workflow_command/* neutraliseCommands */.$B).join('\n')).join('\n\n')}\n`;
}
function verdict(result, style) {
    const { icon, word } = phrases/* verdictWords */.L2[result.verdict];
    const colour = { pass: style.green, fail: style.red, 'no-evidence': style.yellow }[result.verdict];
    const { file, name } = result.policy;
    const policy = [
        name === '' ? 'unnamed policy' : (0,log_line/* logText */.k)(name, 80),
        ...(file === undefined ? [] : [`(${(0,log_line/* logText */.k)(file)})`]),
    ];
    return [
        `${colour(style.bold(`${icon} ${word}`))}  ${(0,phrases/* countsPhrase */.__)(result)}  ${style.dim('·')}  ${policy.join(' ')}`,
        `  ${(0,phrases/* tracesPhrase */.YY)(result)} ${style.dim('·')} coverage: ${(0,phrases/* coveragePhrase */.gY)(result)}`,
        ...(result.verdict === 'no-evidence' ? [`  ${(0,phrases/* noEvidencePhrase */.Ii)(result)}`] : []),
    ];
}
function findings(result, style) {
    const groups = (0,group_findings/* groupFindings */.k)(result);
    const shown = (0,never_folded/* firstGroups */.$)(groups, shownGroups);
    const sections = shown.map((group) => findingGroup(group, result, style));
    const hidden = groups
        .filter((group) => !shown.includes(group))
        .reduce((sum, group) => sum + group.findings.length, result.findingsOmitted);
    if (hidden > 0)
        sections.push([`${(0,phrases/* plural */.LS)(hidden, 'more finding')} not shown here; --format json has up to 10,000.`]);
    return sections;
}
function coverageFindings(result, style) {
    return (0,group_findings/* groupFindings */.k)(result)
        .filter((group) => group.rule === 'E_COVERAGE_BELOW_MIN' || group.rule.startsWith('E_TRACE_'))
        .map((group) => findingGroup(group, result, style));
}
function findingGroup(group, result, style) {
    const shown = (0,spread_findings/* spreadFindings */.C)(group.findings, roomOf(group));
    const named = new Set();
    const more = group.findings.length - shown.length;
    const facts = [
        (0,phrases/* titleOf */.Gg)(group.rule),
        (0,phrases/* plural */.LS)(group.findings.length, 'finding'),
        group.row && group.row.applicable > 0 && `broken in ${group.row.violated}/${(0,phrases/* plural */.LS)(group.row.applicable, 'trace')}`,
    ].filter((fact) => typeof fact === 'string');
    return [
        `${standing(group, style)} ${style.bold((0,log_line/* logText */.k)(group.rule))}  ${style.dim(facts.join(' · '))}`,
        ...shown.flatMap((finding) => findingLines(finding, result, named, style)),
        ...(more > 0 && shown.length > 0 ? [style.dim(`  … ${more} more`)] : []),
    ];
}
/** What was known before is counted, not listed. */
function roomOf({ rule, standing }) {
    if (never_folded/* neverFolded */.N.has(rule))
        return shownUnfolded;
    return standing === 'known' ? 0 : shownPerGroup;
}
function standing(group, style) {
    switch (group.standing) {
        case 'error':
            return style.red('✖ error');
        case 'warning':
            return style.yellow('▲ warning');
        case 'note':
            return style.blue('● note');
        case 'known':
            return style.dim('○ known');
        case 'accepted':
            return style.dim('○ accepted');
    }
}
/** @param named fingerprints that the group has printed */
function findingLines(finding, result, named, style) {
    const at = finding.location ?? finding.policyLocation;
    const run = [
        // A trace that is named after its file says nothing new.
        finding.trace !== undefined && finding.trace !== at?.file && `trace ${(0,log_line/* logText */.k)(finding.trace, 80)}`,
        finding.callIndex !== undefined && `call ${finding.callIndex}`,
        finding.location && finding.policyLocation && rulePlace(finding.policyLocation, result),
    ].filter((part) => typeof part === 'string');
    const place = [
        ...(at === undefined ? [] : [`${(0,log_line/* logText */.k)(at.file)}:${at.line}:${at.column}`]),
        ...(run.length === 0 ? [] : [style.dim(run.join(' · '))]),
    ];
    const accepted = (0,phrases/* acceptedPhrase */.TF)(finding);
    return [
        ...(place.length > 0 ? [`  ${place.join('  ')}`] : []),
        `    ${(0,log_line/* logText */.k)(finding.message, 600)}`,
        ...fingerprints(finding, named).map((line) => style.dim(`      ${line}`)),
        ...(accepted === undefined ? [] : [style.dim(`    ${(0,log_line/* logText */.k)(accepted)}`)]),
    ];
}
/** What a waiver would name, once a group: the finding, or each violation. */
function fingerprints(finding, named) {
    const isFresh = (fingerprint) => !named.has(fingerprint) && named.add(fingerprint);
    if (finding.violations === undefined)
        return (0,waivable/* isWaivable */.u)(finding) && isFresh(finding.fingerprint) ? [finding.fingerprint] : [];
    return finding.violations.slice(0, shownPerGroup).map((violation) => {
        const { fingerprint, accepted } = violation;
        const mark = accepted ? ' (accepted)' : '';
        return `${(0,log_line/* logText */.k)((0,phrases/* violationPhrase */.TZ)(violation), 180)}${mark}${isFresh(fingerprint) ? `  ${fingerprint}` : ''}`;
    });
}
function rulePlace(at, result) {
    return `${at.file === result.policy.file ? 'policy' : (0,log_line/* logText */.k)(at.file)} line ${at.line}`;
}
function rules(result, style) {
    const { rules: rows } = result;
    const standings = (0,group_findings/* worstStandings */.T)((0,group_findings/* groupFindings */.k)(result));
    if (rows.length === 0)
        return [];
    const sorted = rows.map((row, index) => ({ row, index }));
    sorted.sort((a, b) => rank(a.row) - rank(b.row) || a.index - b.index);
    const shown = sorted.slice(0, shownRules).map(({ row }) => row);
    const names = shown.map((row) => (0,log_line/* logText */.k)(row.rule, 60));
    const width = Math.max(...names.map((name) => name.length));
    return [
        [
            `${style.bold('Rules')}  ${style.dim('held in n/m traces that exercise them')}`,
            ...shown.map((row, i) => ruleLine(row, names[i].padEnd(width), standings.get(row.rule), style)),
            ...(rows.length > shown.length ? [style.dim(`  … ${rows.length - shown.length} more`)] : []),
        ],
    ];
}
function rank(row) {
    return row.violated > 0 ? 0 : row.notEvaluable > 0 ? 1 : row.held === 0 ? 2 : 3;
}
/** The mark of a broken rule is that of its findings' level; without a kept finding it is the worst. */
function ruleLine(row, name, standing, style) {
    const broken = {
        error: style.red('✖'),
        warning: style.yellow('▲'),
        note: style.blue('●'),
        known: style.dim('○'),
        accepted: style.dim('○'),
    };
    const icon = row.violated > 0 ? broken[standing ?? 'error'] : row.held > 0 ? style.green('✔') : style.dim('○');
    const facts = [
        row.applicable === 0 && 'never exercised',
        row.applicable > 0 && row.notExercised > 0 && `${row.notExercised} not exercised`,
        row.notEvaluable > 0 && `${row.notEvaluable} not evaluable`,
    ].filter((fact) => typeof fact === 'string');
    return `  ${icon} ${name}  ${`${row.held}/${row.applicable}`.padStart(7)}  ${style.dim(facts.join(', '))}`.trimEnd();
}
function coverage(of, style) {
    const unsent = (0,phrases/* unsentArguments */.S8)(of);
    const exercised = of.rules.filter((row) => row.applicable > 0).length;
    return [
        [
            style.bold('Coverage'),
            of.empty
                ? '  tools  the policy names none that could be covered'
                : bar('tools', of.percent, of.covered.length, of.covered.length + of.uncovered.length, style),
            ...(of.rules.length === 0 ? [] : [bar('rules', of.rulePercent, exercised, of.rules.length, style)]),
            ...names('never called', of.uncovered, style),
            ...names('denied and called', of.deniedSeen, style),
            ...names('denied, never tried', of.deniedUnseen, style),
            ...names('called, not in the policy', of.unexpected, style),
            ...unsent.slice(0, shownNames).flatMap((tool) => {
                const unseen = [
                    ...tool.properties,
                    ...tool.values.flatMap(({ property, values }) => values.map((value) => `${property}=${value}`)),
                ];
                return names(`never sent to ${(0,log_line/* logText */.k)(tool.tool, 60)}`, unseen, style);
            }),
            ...(unsent.length > shownNames ? [style.dim(`  … arguments of ${unsent.length - shownNames} more tools`)] : []),
        ],
    ];
}
const barWidth = 20;
function bar(label, percent, part, all, style) {
    const full = Math.floor((percent / 100) * barWidth);
    const drawn = style.green('█'.repeat(full)) + style.dim('░'.repeat(barWidth - full));
    return `  ${label.padEnd(5)}  ${drawn}  ${`${percent} %`.padStart(7)}  ${part}/${all}`;
}
function names(label, list, style) {
    if (list.length === 0)
        return [];
    const shown = list.slice(0, shownNames).map((name) => (0,log_line/* logText */.k)(name, 60));
    const more = list.length > shown.length ? `, … ${list.length - shown.length} more` : '';
    return [`  ${style.dim(`${label}:`)} ${shown.join(', ')}${more}`];
}
/** What was read and not evaluated: a clean report must not hide that it looked at half of the input. */
function notEvaluated(result, style) {
    const lines = [
        ...(0,phrases/* silentFiles */.BT)(result).map(({ file, format }) => `  ${(0,log_line/* logText */.k)(file)}: no tool call in it, read as ${(0,log_line/* logText */.k)(format)}`),
        ...result.traces.skipped.map((skipped) => `  ${(0,log_line/* logText */.k)((0,phrases/* leftOutPhrase */.hU)(skipped))}`),
        ...result.rules
            .filter((row) => row.notEvaluable > 0)
            .map((row) => `  ${(0,log_line/* logText */.k)(row.rule)}: not evaluable in ${(0,phrases/* plural */.LS)(row.notEvaluable, 'trace')}`),
    ];
    return lines.length === 0 ? [] : [[style.bold('Not evaluated'), ...lines.slice(0, shownRules)]];
}


/***/ })

};

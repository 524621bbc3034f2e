export const id = 5877;
export const ids = [5877];
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

/***/ 5877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportMarkdown: () => (/* binding */ reportMarkdown)
});

// EXTERNAL MODULE: ./lib/text/escape-markdown.js
var escape_markdown = __webpack_require__(1852);
// EXTERNAL MODULE: ./lib/reporters/compare/compare-phrases.js
var compare_phrases = __webpack_require__(7874);
;// CONCATENATED MODULE: ./lib/reporters/compare/compare-markdown.js


const shownLines = 20;
const show = (name) => (0,escape_markdown/* markdownCode */.D9)(name, 80);
/** As Markdown blocks: what differs from the baseline, then what the agent does differently. */
function comparisonBlocks({ comparison }) {
    if (!comparison)
        return [];
    if (comparison.baseline !== 'used')
        return [`**No baseline.** ${(0,compare_phrases/* basePhrase */.vx)(comparison, (text) => (0,escape_markdown/* markdownText */.p7)(text, 600))}`];
    const changes = comparison.findings.filter(({ status }) => status !== 'known');
    const certain = comparison.behaviour.filter((change) => change.certain);
    const uncertain = (0,compare_phrases/* uncertainPhrase */.N2)(comparison);
    return [
        `**Against the baseline** (${(0,compare_phrases/* basePhrase */.vx)(comparison, show)}): ${(0,compare_phrases/* changesPhrase */.NH)(comparison)}`,
        ...bullets((0,compare_phrases/* caveats */.oW)(comparison, show).map((line) => `⚠️ ${line}`)),
        ...bullets((0,compare_phrases/* gains */.x1)(comparison)),
        ...bullets(changes.map((change) => `**${compare_phrases/* statusWords */.o7[change.status]}** ${(0,compare_phrases/* findingPhrase */.Tc)(change, show)}`)),
        ...(certain.length === 0 ? [] : ['**Behaviour**, in traces, before → after:']),
        ...bullets(certain.map((change) => (0,compare_phrases/* behaviourPhrase */.zZ)(change, show))),
        ...(uncertain === undefined ? [] : [uncertain]),
    ];
}
/** Cases that broke, always or sometimes. */
function caseBlocks(result) {
    const { cases = [] } = result;
    if (cases.length === 0)
        return [];
    const rows = cases.filter(({ standing }) => standing !== 'held');
    return [
        `**Cases**: ${(0,compare_phrases/* casesPhrase */.tz)(result)}`,
        ...bullets(rows.map((row) => `**${row.standing}** ${(0,compare_phrases/* casePhrase */.IJ)(row, show)}`)),
    ];
}
function bullets(lines) {
    if (lines.length === 0)
        return [];
    const more = lines.length > shownLines ? [`- … ${lines.length - shownLines} more`] : [];
    return [[...lines.slice(0, shownLines).map((line) => `- ${line}`), ...more].join('\n')];
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
;// CONCATENATED MODULE: ./lib/reporters/markdown.js







const shownFindings = 50;
/** Of rules whose findings are never folded away. */
const shownUnfolded = 50;
/** Violations of one call. */
const shownFingerprints = 5;
const shownRows = 50;
const headings = { pass: '✅ Assay: pass', fail: '❌ Assay: fail', 'no-evidence': '⚪ Assay: no evidence' };
const icons = {
    error: '❌ error',
    warning: '⚠️ warning',
    note: 'ℹ️ note',
    known: '☑️ known',
    accepted: '☑️ accepted',
};
/** The report as GitHub-flavoured Markdown, for a job summary or a file. Failing parts are open, the rest is folded. */
function reportMarkdown(result, context) {
    return `${[
        `## ${headings[result.verdict]} · ${(0,phrases/* countsPhrase */.__)(result)}`,
        summary(result),
        ...comparisonBlocks(result),
        ...(context.about === 'coverage' ? [] : [...findings(result), ...caseBlocks(result), ...rules(result.rules)]),
        ...(context.about === 'rules' ? [] : coverage(result)),
        ...notEvaluated(result),
        ...(context.reproduce === undefined ? [] : [`Reproduce: ${(0,escape_markdown/* markdownCode */.D9)(context.reproduce, 2000)}`]),
    ].join('\n\n')}\n`;
}
function summary(result) {
    const { name, file, digest } = result.policy;
    const policy = [...(name === '' ? [] : [(0,escape_markdown/* markdownText */.p7)(name, 80)]), ...(file === undefined ? [] : [(0,escape_markdown/* markdownCode */.D9)(file)])];
    const lines = [
        `Policy ${policy.join(' ')} · ${(0,phrases/* tracesPhrase */.YY)(result)} · coverage ${(0,phrases/* coveragePhrase */.gY)(result)}`,
        `<sub>policy ${(0,escape_markdown/* markdownCode */.D9)(digest.slice(0, 19))}</sub>`,
    ];
    if (result.verdict === 'no-evidence')
        lines.unshift(`**${(0,phrases/* noEvidencePhrase */.Ii)(result)}**`, '');
    return lines.join('\n');
}
function findings(result) {
    const all = result.findings.length + result.findingsOmitted;
    const groups = (0,group_findings/* groupFindings */.k)(result);
    const shares = (0,spread_findings/* fairShares */.j)(groups.map((group) => group.findings.length), shownFindings);
    const sections = groups.flatMap((group, i) => {
        const room = never_folded/* neverFolded */.N.has(group.rule) ? Math.max(shares[i], shownUnfolded) : shares[i];
        return room === 0 ? [] : [findingGroup(group, (0,spread_findings/* spreadFindings */.C)(group.findings, room))];
    });
    if (all > shownFindings)
        sections.push(`Showing ${shownFindings} of ${all} findings.`);
    return sections;
}
function findingGroup(group, shown) {
    const title = (0,phrases/* titleOf */.Gg)(group.rule);
    const named = new Set();
    const facts = [
        (0,phrases/* plural */.LS)(group.findings.length, 'finding'),
        ...(group.row && group.row.applicable > 0
            ? [`broken in ${group.row.violated}/${(0,phrases/* plural */.LS)(group.row.applicable, 'trace')}`]
            : []),
    ];
    const heading = `${icons[group.standing]} ${(0,escape_markdown/* htmlCode */.h8)(group.rule)}${title ? ` ${title}` : ''} · ${facts.join(' · ')}`;
    return details(heading, group.standing === 'error' || never_folded/* neverFolded */.N.has(group.rule), [
        '| Where | Trace | What |',
        '|---|---|---|',
        ...shown.map((finding) => `| ${where(finding)} | ${run(finding)} | ${what(finding, named)} |`),
    ]);
}
function where(finding) {
    const at = finding.location ?? finding.policyLocation;
    return at === undefined ? '' : (0,escape_markdown/* markdownCode */.D9)(`${at.file}:${at.line}`);
}
function run(finding) {
    if (finding.trace === undefined)
        return '';
    return `${(0,escape_markdown/* markdownCode */.D9)(finding.trace, 60)}${finding.callIndex === undefined ? '' : ` call ${finding.callIndex}`}`;
}
/** @param named fingerprints that the group has shown */
function what(finding, named) {
    const accepted = (0,phrases/* acceptedPhrase */.TF)(finding);
    const fresh = (0,waivable/* fingerprintsToWaive */.X)(finding).filter((fingerprint) => !named.has(fingerprint) && named.add(fingerprint));
    return [
        `${(0,escape_markdown/* markdownText */.p7)(finding.message, 600)}${accepted === undefined ? '' : ` <em>${(0,escape_markdown/* markdownText */.p7)(accepted)}</em>`}`,
        ...fresh.slice(0, shownFingerprints).map((fingerprint) => `<sub>${(0,escape_markdown/* markdownCode */.D9)(fingerprint)}</sub>`),
    ].join('<br>');
}
function rules(rows) {
    if (rows.length === 0)
        return [];
    const table = [
        '| Rule | Held | Not exercised | Not evaluable |',
        '|---|--:|--:|--:|',
        ...rows
            .slice(0, shownRows)
            .map((row) => `| ${(0,escape_markdown/* markdownCode */.D9)(row.rule)} | ${row.held}/${row.applicable} | ${row.notExercised} | ${row.notEvaluable} |`),
    ];
    if (rows.length > shownRows)
        table.push('', `Showing ${shownRows} of ${rows.length} rules.`);
    return [details(`Rules (${rows.length}), in traces`, false, table)];
}
function coverage(result) {
    const { coverage } = result;
    const rows = [
        ['Called', coverage.covered],
        ['Never called', coverage.uncovered],
        ['Denied and called', coverage.deniedSeen],
        ['Denied, never tried', coverage.deniedUnseen],
        ['Called, not in the policy', coverage.unexpected],
    ];
    return [
        details(`Coverage: ${(0,phrases/* coveragePhrase */.gY)(result)}`, false, [
            '| Tools | | |',
            '|---|--:|---|',
            ...rows.map(([label, list]) => `| ${label} | ${list.length} | ${nameList(list)} |`),
        ]),
    ];
}
function nameList(list) {
    const shown = list.slice(0, shownRows).map((name) => (0,escape_markdown/* markdownCode */.D9)(name, 60));
    return [...shown, ...(list.length > shown.length ? [`… ${list.length - shown.length} more`] : [])].join(', ');
}
function notEvaluated(result) {
    const { skipped } = result.traces;
    const silent = (0,phrases/* silentFiles */.BT)(result);
    const files = silent.length === 0
        ? []
        : [`${(0,phrases/* plural */.LS)(silent.length, 'file')} without a tool call: ${nameList(silent.map(({ file }) => file))}`];
    if (skipped.length === 0)
        return files;
    return [
        ...files,
        details(`Not evaluated (${(0,phrases/* leftOutCount */.fk)(skipped)})`, false, [
            '| Reason | Count |',
            '|---|--:|',
            ...skipped.slice(0, shownRows).map(({ reason, count }) => `| ${(0,escape_markdown/* markdownText */.p7)(reason)} | ${count} |`),
        ]),
    ];
}
/** `heading` is raw HTML. */
function details(heading, open, body) {
    return [`<details${open ? ' open' : ''}>`, `<summary>${heading}</summary>`, '', ...body, '', '</details>'].join('\n');
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

/***/ 1852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony exports markdownProse, markdownFence */
/* harmony import */ var _strip_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2997);
/* harmony import */ var _truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4765);


/**
 * Agent-controlled text for GitHub-flavoured Markdown. Everything here gives one line of plain text wherever it is put
 * (paragraph, heading, list, table cell): no markup, HTML, comment, link, image, mention, issue reference, emoji, formula or command.
 *
 * Entities rather than backslashes: a table splits its cells before it reads backslashes, and parsers differ on `\\|`.
 */
function markdownText(text, max = 300) {
    const entities = oneLine(text, max).replace(markup, entity).replace(intrawordUnderscore, '_');
    return breakProse(breakReferences(entities.replace(blockStart, (char) => entity(char))));
}
/**
 * The same for sentences of ours that set words in back-quotes, as messages and remedies do: those become code. What an agent
 * wrote in such a sentence stays harmless in either form.
 */
function markdownProse(text, max = 300) {
    const parts = oneLine(text, max).split('`');
    // A quote that nothing closes is a character like any other.
    if (parts.length % 2 === 0)
        return markdownText(text, max);
    return parts
        .map((part, i) => (i % 2 === 0 ? markdownText(part, max) : part === '' ? '&#96;&#96;' : markdownCode(part, max)))
        .join('');
}
/** The text as inline code. Code spans where the text allows them, because the source of a comment is read, too. */
function markdownCode(text, max = 200) {
    const line = oneLine(text, max);
    if (line !== '' && line === line.trim() && !/[`|\\]|##/.test(line) && !colour.test(line))
        return `\`${line}\``;
    return codeElement(line);
}
/** The text as inline code inside raw HTML, such as `<summary>`, where Markdown is not read. */
function htmlCode(text, max = 200) {
    return codeElement(oneLine(text, max), /[^\p{L}\p{N} _.:,=-]/gu);
}
function codeElement(line, special = /[^\p{L}\p{N} ]/gu) {
    return `<code>${colour.test(line) ? zeroWidth : ''}${breakReferences(line.replace(special, entity))}</code>`;
}
/** A code block that nothing inside can end: its fence is longer than any run of backticks in the text. */
function markdownFence(text, info = '') {
    const lines = text.split(/\r\n|\r|\n/).map(stripControl);
    const longest = lines
        .join('\n')
        .match(/`+/g)
        ?.reduce((max, run) => Math.max(max, run.length), 0) ?? 0;
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}${info}`, ...lines, fence].join('\n');
}
function oneLine(text, max) {
    return (0,_strip_control_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .kU)((0,_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(text, max));
}
const markup = /[\\`*_[\]<>&|~$]/g;
/** An underscore inside a word is not emphasis: tool names stay readable in the source. */
const intrawordUnderscore = /(?<=[\p{L}\p{N}])&#95;(?=[\p{L}\p{N}])/gu;
/** What makes a heading, list, rule or quote if a block starts with it. */
const blockStart = /^ *(?:[-+=#>!:.]|\d{1,9}[.)])/;
function entity(char) {
    return [...char].map((c) => (/[\p{L}\p{N} ]/u.test(c) ? c : `&#${c.codePointAt(0)};`)).join('');
}
/**
 * GitHub links mentions, `#1`, `owner/name#1`, `GH-1`, advisories, addresses in the finished text, after entities: a zero-width
 * space inside each of them is the only thing that stops it.
 */
function breakReferences(text) {
    return text
        .replace(/(@|&#64;)(?=[\p{L}\p{N}_-])/gu, `$1${zeroWidth}`)
        .replace(/(?<!&)(#|&#35;)(?=\d)/g, `$1${zeroWidth}`)
        .replace(/(?<![A-Za-z0-9])(GH|GHSA|CVE)(-|&#45;)(?=[A-Za-z0-9])/gi, `$1$2${zeroWidth}`)
        .replace(/(:|&#58;)(?=\/\/|&#47;&#47;)/g, `$1${zeroWidth}`)
        .replace(/(?<![A-Za-z0-9])(www)(\.|&#46;)/giu, `$1${zeroWidth}$2`)
        .replace(/(?<![A-Za-z0-9])(mailto|xmpp)(:|&#58;)/giu, `$1${zeroWidth}$2`);
}
/**
 * What GitHub makes of text outside of code: hashes of commits become links, `:name:` becomes an emoji (of which some are images), and
 * what stands between two `$` of one text a formula, which elements around them prevent.
 */
function breakProse(text) {
    return text
        .replace(/(?<!\w|&#)[\da-f]{7,64}(?!\w)/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${zeroWidth}`))
        .replace(/(:|&#58;)(?!(?!100:|1234:)\d+:)(?=(?:[\p{L}\p{N}_+-]|&#95;)+:)/gu, `$1${zeroWidth}`)
        .replaceAll('&#36;', '<span>&#36;</span>');
}
/** Code that is nothing but a colour is shown with a sample of it. */
const colour = /^(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\(.*\))$/i;
const zeroWidth = '&#8203;';


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

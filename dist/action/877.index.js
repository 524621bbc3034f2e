export const id = 877;
export const ids = [877];
export const modules = {

/***/ 85877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportMarkdown: () => (/* binding */ reportMarkdown)
});

// EXTERNAL MODULE: ./lib/text/escape-markdown.js
var escape_markdown = __webpack_require__(71852);
// EXTERNAL MODULE: ./lib/reporters/compare/compare-phrases.js
var compare_phrases = __webpack_require__(67874);
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
// EXTERNAL MODULE: ./lib/reporters/grouping/spread-findings.js
var spread_findings = __webpack_require__(77582);
// EXTERNAL MODULE: ./lib/reporters/phrases.js + 1 modules
var phrases = __webpack_require__(3313);
;// CONCATENATED MODULE: ./lib/reporters/markdown.js





const shownFindings = 50;
const shownRows = 50;
const headings = { pass: '✅ Assay: pass', fail: '❌ Assay: fail', 'no-evidence': '⚪ Assay: no evidence' };
const icons = { error: '❌ error', warning: '⚠️ warning', note: 'ℹ️ note', accepted: '☑️ accepted' };
/** The report as GitHub-flavoured Markdown, for a job summary or a file. Failing parts are open, the rest is folded. */
function reportMarkdown(result, context) {
    return `${[
        `## ${headings[result.verdict]} · ${(0,phrases/* countsPhrase */.__)(result)}`,
        summary(result),
        ...comparisonBlocks(result),
        ...(context.about === 'coverage' ? [] : [...findings(result), ...caseBlocks(result), ...rules(result.rules)]),
        ...(context.about === 'rules' ? [] : coverage(result)),
        ...notJudged(result),
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
    const sections = groups
        .slice(0, shownFindings)
        .map((group, i) => findingGroup(group, (0,spread_findings/* spreadFindings */.C)(group.findings, shares[i])));
    if (all > shownFindings)
        sections.push(`Showing ${shownFindings} of ${all} findings.`);
    return sections;
}
function findingGroup(group, shown) {
    const title = (0,phrases/* titleOf */.Gg)(group.rule);
    const facts = [
        (0,phrases/* plural */.LS)(group.findings.length, 'finding'),
        ...(group.row && group.row.applicable > 0
            ? [`broken in ${group.row.violated}/${(0,phrases/* plural */.LS)(group.row.applicable, 'trace')}`]
            : []),
    ];
    const heading = `${icons[group.standing]} ${(0,escape_markdown/* htmlCode */.h8)(group.rule)}${title ? ` ${title}` : ''} · ${facts.join(' · ')}`;
    return details(heading, group.standing === 'error', [
        '| Where | Trace | What |',
        '|---|---|---|',
        ...shown.map((finding) => `| ${where(finding)} | ${run(finding)} | ${what(finding)} |`),
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
function what(finding) {
    const accepted = (0,phrases/* acceptedPhrase */.TF)(finding);
    return `${(0,escape_markdown/* markdownText */.p7)(finding.message, 600)}${accepted === undefined ? '' : ` <em>${(0,escape_markdown/* markdownText */.p7)(accepted)}</em>`}`;
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
function notJudged(result) {
    const { skipped } = result.traces;
    const silent = (0,phrases/* silentFiles */.BT)(result);
    const files = silent.length === 0
        ? []
        : [`${(0,phrases/* plural */.LS)(silent.length, 'file')} without a tool call: ${nameList(silent.map(({ file }) => file))}`];
    if (skipped.length === 0)
        return files;
    const count = skipped.reduce((sum, { count }) => sum + count, 0);
    return [
        ...files,
        details(`Not judged (${(0,phrases/* plural */.LS)(count, 'record')})`, false, [
            '| Reason | Records |',
            '|---|--:|',
            ...skipped.slice(0, shownRows).map(({ reason, count }) => `| ${(0,escape_markdown/* markdownText */.p7)(reason)} | ${count} |`),
        ]),
    ];
}
/** `heading` is raw HTML. */
function details(heading, open, body) {
    return [`<details${open ? ' open' : ''}>`, `<summary>${heading}</summary>`, '', ...body, '', '</details>'].join('\n');
}


/***/ })

};

export const id = 333;
export const ids = [333];
export const modules = {

/***/ 20333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportMarkdown: () => (/* binding */ reportMarkdown)
/* harmony export */ });
/* harmony import */ var _text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71852);
/* harmony import */ var _group_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72160);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73192);



const shownFindings = 50;
const shownRows = 50;
const headings = { pass: '✅ Assay: pass', fail: '❌ Assay: fail', 'no-evidence': '⚪ Assay: no evidence' };
const icons = { error: '❌ error', warning: '⚠️ warning', note: 'ℹ️ note', accepted: '☑️ accepted' };
/** The report as GitHub-flavoured Markdown, for a job summary or a file. Failing parts are open, the rest is folded. */
function reportMarkdown(result, context) {
    return `${[
        `## ${headings[result.verdict]} · ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .countsPhrase */ .__)(result)}`,
        summary(result),
        ...(context.about === 'coverage' ? [] : [...findings(result), ...rules(result.rules)]),
        ...(context.about === 'rules' ? [] : coverage(result)),
        ...notJudged(result),
        ...(context.reproduce === undefined ? [] : [`Reproduce: ${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(context.reproduce, 2000)}`]),
    ].join('\n\n')}\n`;
}
function summary(result) {
    const { name, file, digest } = result.policy;
    const policy = [...(name === '' ? [] : [(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(name, 80)]), ...(file === undefined ? [] : [(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(file)])];
    const lines = [
        `Policy ${policy.join(' ')} · ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .tracesPhrase */ .YY)(result)} · coverage ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .coveragePhrase */ .gY)(result)}`,
        `<sub>policy ${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(digest.slice(0, 19))}</sub>`,
    ];
    if (result.verdict === 'no-evidence')
        lines.unshift(`**${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .noEvidencePhrase */ .Ii)(result)}**`, '');
    return lines.join('\n');
}
function findings(result) {
    let room = shownFindings;
    const all = result.findings.length + result.findingsOmitted;
    const sections = (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .k)(result).flatMap((group) => {
        const shown = group.findings.slice(0, room);
        room -= shown.length;
        return shown.length === 0 ? [] : [findingGroup(group, shown)];
    });
    if (all > shownFindings)
        sections.push(`Showing ${shownFindings} of ${all} findings.`);
    return sections;
}
function findingGroup(group, shown) {
    const title = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(group.rule);
    const facts = [
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(group.findings.length, 'finding'),
        ...(group.row && group.row.applicable > 0
            ? [`broken in ${group.row.violated}/${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(group.row.applicable, 'trace')}`]
            : []),
    ];
    const heading = `${icons[group.standing]} ${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlCode */ .h8)(group.rule)}${title ? ` ${title}` : ''} · ${facts.join(' · ')}`;
    return details(heading, group.standing === 'error', [
        '| Where | Trace | What |',
        '|---|---|---|',
        ...shown.map((finding) => `| ${where(finding)} | ${run(finding)} | ${what(finding)} |`),
    ]);
}
function where(finding) {
    const at = finding.location ?? finding.policyLocation;
    return at === undefined ? '' : (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(`${at.file}:${at.line}`);
}
function run(finding) {
    if (finding.trace === undefined)
        return '';
    return `${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(finding.trace, 60)}${finding.callIndex === undefined ? '' : ` call ${finding.callIndex}`}`;
}
function what(finding) {
    const accepted = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedPhrase */ .TF)(finding);
    return `${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(finding.message, 600)}${accepted === undefined ? '' : ` <em>${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(accepted)}</em>`}`;
}
function rules(rows) {
    if (rows.length === 0)
        return [];
    const table = [
        '| Rule | Held | Not exercised | Not evaluable |',
        '|---|--:|--:|--:|',
        ...rows
            .slice(0, shownRows)
            .map((row) => `| ${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(row.rule)} | ${row.held}/${row.applicable} | ${row.notExercised} | ${row.notEvaluable} |`),
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
        details(`Coverage: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .coveragePhrase */ .gY)(result)}`, false, [
            '| Tools | | |',
            '|---|--:|---|',
            ...rows.map(([label, list]) => `| ${label} | ${list.length} | ${nameList(list)} |`),
        ]),
    ];
}
function nameList(list) {
    const shown = list.slice(0, shownRows).map((name) => (0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(name, 60));
    return [...shown, ...(list.length > shown.length ? [`… ${list.length - shown.length} more`] : [])].join(', ');
}
function notJudged(result) {
    const { skipped } = result.traces;
    if (skipped.length === 0)
        return [];
    const count = skipped.reduce((sum, { count }) => sum + count, 0);
    return [
        details(`Not judged (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'record')})`, false, [
            '| Reason | Records |',
            '|---|--:|',
            ...skipped.slice(0, shownRows).map(({ reason, count }) => `| ${(0,_text_escape_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(reason)} | ${count} |`),
        ]),
    ];
}
/** `heading` is raw HTML. */
function details(heading, open, body) {
    return [`<details${open ? ' open' : ''}>`, `<summary>${heading}</summary>`, '', ...body, '', '</details>'].join('\n');
}


/***/ })

};

export const id = 8053;
export const ids = [8053];
export const modules = {

/***/ 89201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ oncePerTool)
/* harmony export */ });
/** Findings that are one thing to fix however often they occur: a tool without a schema, a source that leaves a fact out. */
const oncePerTool = new Set([
    'E_TOOL_UNCONSTRAINED',
    'E_ARGS_TRUNCATED',
    'W_ARGS_NOT_RECORDED',
    'W_RESULT_NOT_RECORDED',
    'W_RULE_NOT_EVALUABLE',
    'W_TOOL_LOOKS_LIKE',
]);


/***/ }),

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

// EXTERNAL MODULE: ./lib/reporters/facts-phrase.js
var facts_phrase = __webpack_require__(1595);
// EXTERNAL MODULE: ./lib/reporters/grouping/finding-places.js
var finding_places = __webpack_require__(58784);
// EXTERNAL MODULE: ./lib/reporters/grouping/group-findings.js
var group_findings = __webpack_require__(4984);
// EXTERNAL MODULE: ./lib/reporters/grouping/never-folded.js
var never_folded = __webpack_require__(39927);
// EXTERNAL MODULE: ./lib/reporters/grouping/spread-findings.js
var spread_findings = __webpack_require__(77582);
// EXTERNAL MODULE: ./lib/reporters/grouping/waivable.js
var waivable = __webpack_require__(99023);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(73192);
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
        ...rates(result),
        ...notEvaluated(result),
        ...(context.reproduce === undefined ? [] : [`Reproduce: ${(0,escape_markdown/* markdownCode */.D9)(context.reproduce, 2000)}`]),
    ].join('\n\n')}\n`;
}
function summary(result) {
    const { name, file, digest } = result.policy;
    const policy = [...(name === '' ? [] : [(0,escape_markdown/* markdownText */.p7)(name, 80)]), ...(file === undefined ? [] : [(0,escape_markdown/* markdownCode */.D9)(file)])];
    const lines = [
        `Policy ${policy.join(' ')} · ${(0,phrases/* tracesPhrase */.YY)(result)} · coverage ${(0,phrases/* coveragePhrase */.gY)(result)}`,
        ...((0,facts_phrase/* hasFacts */._3)(result.facts) ? ['', (0,facts_phrase/* factsPhrase */.Fc)(result.facts), ''] : []),
        `<sub>policy ${(0,escape_markdown/* markdownCode */.D9)(digest.slice(0, 19))}</sub>`,
    ];
    const preset = (0,phrases/* presetPhrase */.Vd)(result);
    if (preset !== undefined)
        lines.unshift(preset, '');
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
    const places = [(0,finding_places/* sourceText */.rI)(finding), at && `${at.file}:${at.line}`].filter((place) => place !== undefined);
    return places.map((place) => (0,escape_markdown/* markdownCode */.D9)(place)).join('<br>');
}
function run(finding) {
    if (finding.trace === undefined)
        return '';
    return `${(0,escape_markdown/* markdownCode */.D9)(finding.trace, 60)}${finding.callIndex === undefined ? '' : ` call ${(0,phrases/* callNumber */.gz)(finding.callIndex)}`}`;
}
/** @param named fingerprints that the group has shown */
function what(finding, named) {
    const accepted = (0,phrases/* acceptedPhrase */.TF)(finding);
    const fresh = (0,waivable/* fingerprintsToWaive */.X9)(finding).filter((fingerprint) => !named.has(fingerprint) && named.add(fingerprint));
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
function rates(result) {
    const lines = (0,phrases/* ratePhrases */.T_)(result).map((line) => `- ${(0,escape_markdown/* markdownText */.p7)(line)}`);
    return lines.length === 0 ? [] : [details('Of all traces, as far as the sample shows', false, lines)];
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

/***/ 71852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony exports markdownProse, markdownFence */
/* harmony import */ var _strip_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72997);
/* harmony import */ var _truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44765);


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
 * GitHub links mentions, `#1`, `owner/name#1`, `GH-1`, advisories, addresses in the finished text, after entities, and Gitea `!1`: a
 * zero-width space inside each of them is the only thing that stops it.
 */
function breakReferences(text) {
    return text
        .replace(/(@|&#64;)(?=[\p{L}\p{N}_-])/gu, `$1${zeroWidth}`)
        .replace(/(?<!&)(#|&#35;)(?=\d)/g, `$1${zeroWidth}`)
        .replace(/(!|&#33;)(?=\d)/g, `$1${zeroWidth}`)
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

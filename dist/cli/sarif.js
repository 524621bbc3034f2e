export const id = 2389;
export const ids = [2389];
export const modules = {

/***/ 6207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ newFirst),
/* harmony export */   oB: () => (/* binding */ isAccepted)
/* harmony export */ });
/* unused harmony export findingKinds */
/** New and worse before known, worst first, then most frequent; what the policy accepts apart. Counts are of the findings that the result holds. */
function findingKinds(result) {
    const kinds = new Map();
    for (const finding of result.findings) {
        const key = `${finding.level} ${isAccepted(finding)} ${finding.fingerprint}`;
        const kind = kinds.get(key);
        if (kind)
            kind.push(finding);
        else
            kinds.set(key, [finding]);
    }
    const rows = new Map(result.rules.map((row) => [row.rule, row]));
    const changes = changesOf(result);
    // Sorting is stable, so that equally bad and frequent kinds keep the result's order.
    const all = [...kinds.values()].map((findings) => kindOf(findings, rows, changes)).sort(worstFirst(result));
    return {
        counted: all.filter((kind) => !isAccepted(kind.first)),
        accepted: all.filter((kind) => isAccepted(kind.first)),
    };
}
/** Tolerated or waived: shown, not counted. */
function isAccepted(finding) {
    return finding.tolerated === true || finding.waived !== undefined;
}
function kindOf(findings, rows, changes) {
    const first = findings[0];
    const traces = new Set(findings.flatMap(({ trace }) => trace ?? [])).size;
    return { first, findings, traces, row: rows.get(first.rule), change: changes.get(first.fingerprint) };
}
/** By fingerprint; empty without a baseline. */
function changesOf({ comparison }) {
    const list = comparison?.baseline === 'used' ? comparison.findings : [];
    return new Map(list.map((change) => [change.fingerprint, change]));
}
/** New and worse before known; equals stay in the result's order, which is worst first. */
function newFirst(result, findings) {
    const changes = changesOf(result);
    const old = (finding) => Number(isOld(changes.get(finding.fingerprint), result));
    return [...findings].sort((a, b) => old(a) - old(b));
}
/** Known, or not provably new: listed after what this change brought. A long list of changes is cut at its old end. */
function isOld(change, { comparison }) {
    if (change === undefined)
        return comparison?.baseline === 'used' && comparison.findingsOmitted > 0;
    return change.status !== 'new' && change.status !== 'worse';
}
const rank = { error: 0, warning: 1, note: 2 };
function worstFirst(result) {
    return (a, b) => Number(isOld(a.change, result)) - Number(isOld(b.change, result)) ||
        rank[a.first.level] - rank[b.first.level] ||
        b.findings.length - a.findings.length;
}


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findingPlaces),
/* harmony export */   k: () => (/* binding */ placeOfRun)
/* harmony export */ });
/** At the line of the trace, unless it lies in an artifact, which has no place in the repository: then at the policy's. */
function findingPlaces({ location, policyLocation }) {
    if (location === undefined)
        return { primary: policyLocation };
    if (location.file.startsWith('artifact:'))
        return { primary: policyLocation, related: location };
    return { primary: location, related: policyLocation };
}
/** For formats that want a place for everything: where findings about the run as a whole are shown. */
function placeOfRun({ policy, traces }) {
    const file = policy.file ?? traces.files[0]?.file;
    return file === undefined ? undefined : { file, line: 1, column: 1 };
}


/***/ }),

/***/ 1996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ occurrences)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * A name for each finding that stays the same while lines move: what it is, in which file, and the how-manieth of those.
 * A finding's own fingerprint is that of its kind, which may occur often. Two findings of a list never share a name.
 */
function occurrences(findings) {
    const seen = new Map();
    return findings.map(({ fingerprint, location, policyLocation }) => {
        const file = (location ?? policyLocation)?.file ?? '';
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(JSON.stringify([fingerprint, file]))
            .digest('hex');
        const nth = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, nth);
        return { hash, nth };
    });
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

/***/ 2389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportSarif: () => (/* binding */ reportSarif)
});

// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(1207);
// EXTERNAL MODULE: ./lib/text/escape-json.js
var escape_json = __webpack_require__(1491);
// EXTERNAL MODULE: ./lib/reporters/github/finding-kinds.js
var finding_kinds = __webpack_require__(6207);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(3192);
// EXTERNAL MODULE: ./lib/reporters/sarif/sarif-limit.js
var sarif_limit = __webpack_require__(5375);
// EXTERNAL MODULE: ./lib/reporters/grouping/finding-places.js
var finding_places = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/reporters/grouping/occurrences.js
var occurrences = __webpack_require__(1996);
// EXTERNAL MODULE: ./lib/text/strip-control.js
var strip_control = __webpack_require__(2997);
// EXTERNAL MODULE: ./lib/text/truncate.js
var truncate = __webpack_require__(4765);
// EXTERNAL MODULE: ./lib/text/well-formed.js
var well_formed = __webpack_require__(5811);
;// CONCATENATED MODULE: ./lib/reporters/sarif/sarif-text.js



/** Agent-controlled text in a SARIF string: one visible line. `max` in code points. */
function sarifText(text, max = 300) {
    return (0,strip_control/* stripControl */.kU)((0,truncate/* truncate */.xv)(text, max));
}
/**
 * The same for a message, where `[text](target)` is a link (§3.11.6): its brackets are escaped where there could be one, and
 * left alone elsewhere, because not every viewer undoes the escape.
 */
function sarifMessage(text, max = 1000) {
    const line = sarifText(text, max);
    return /\]\s*\(/.test(line) ? line.replace(/[\\[\]]/g, '\\$&') : line;
}
/** A file as an artifact location: relative to the repository, or absolute where it lies outside. */
function artifactLocation(file) {
    const path = (0,well_formed/* wellFormed */.E)(file).split('/').map(encodeURIComponent).join('/');
    return file.startsWith('/') ? { uri: `file://${path}` } : { uri: path, uriBaseId: '%SRCROOT%' };
}

;// CONCATENATED MODULE: ./lib/reporters/sarif/sarif-results.js




/** Findings as SARIF results: at the line of the trace, with the line of the policy as a related location. */
function sarifResults(findings, ruleIndex, result) {
    const names = (0,occurrences/* occurrences */.T)(findings);
    const elsewhere = (0,finding_places/* placeOfRun */.k)(result);
    return findings.map((finding, index) => {
        const places = (0,finding_places/* findingPlaces */.g)(finding);
        const { hash, nth } = names[index];
        const primary = places.primary ?? elsewhere;
        return {
            ruleId: sarifText(finding.rule, 200),
            ruleIndex: ruleIndex.get(finding.rule),
            level: finding.level,
            message: { text: message(finding, places) },
            ...(primary && { locations: [{ physicalLocation: physical(primary) }] }),
            ...(places.related && {
                relatedLocations: [
                    { id: 1, physicalLocation: physical(places.related), message: { text: relation(finding, places) } },
                ],
            }),
            // GitHub follows an alert by the first; lines of recorded traces say nothing about identity.
            partialFingerprints: {
                primaryLocationLineHash: `${hash.slice(0, 16)}:${nth}`,
                'assayFinding/v1': finding.fingerprint,
            },
            ...suppressions(finding),
            properties: properties(finding),
        };
    });
}
function message(finding, { related }) {
    const text = sarifMessage(finding.message);
    if (related === undefined)
        return text;
    const name = sarifText(`${related.file}:${related.line}`, 200).replace(/[\\[\]]/g, '\\$&');
    return `${text} (${finding.location === related ? 'Seen at' : 'Rule at'} [${name}](1).)`;
}
function relation({ location }, { related }) {
    return location === related ? 'The call in the trace' : 'The rule in the policy';
}
function physical({ file, line, column }) {
    return { artifactLocation: artifactLocation(file), region: { startLine: line, startColumn: column } };
}
/** A waiver is a suppression made outside the source; so is a tolerated share. */
function suppressions(finding) {
    const accepted = (0,phrases/* acceptedPhrase */.TF)(finding);
    if (accepted === undefined)
        return {};
    return { suppressions: [{ kind: 'external', status: 'accepted', justification: sarifText(accepted, 500) }] };
}
function properties({ tool, trace, callIndex, violations, tolerated }) {
    return {
        ...(tool !== undefined && { tool: sarifText(tool, 200) }),
        ...(trace !== undefined && { trace: sarifText(trace, 200) }),
        ...(callIndex !== undefined && { callIndex }),
        ...(violations && {
            violations: violations.slice(0, 20).map(({ path, keyword, member, fingerprint }) => ({
                ...{ path: sarifText(path), keyword },
                ...(member !== undefined && { member: sarifText(member) }),
                fingerprint,
            })),
        }),
        ...(tolerated && { tolerated }),
    };
}

// EXTERNAL MODULE: ./lib/codes/index.js + 3 modules
var codes = __webpack_require__(3950);
// EXTERNAL MODULE: ./lib/text/escape-markdown.js
var escape_markdown = __webpack_require__(1852);
;// CONCATENATED MODULE: ./lib/reporters/sarif/sarif-rules.js



/** Rules without a finding that are listed, so that a reader sees what was checked. GitHub takes 25,000 rules. */
const idleRules = 1000;
/** What GitHub shows next to an alert: the words of a code, or what the policy's sequence rule asks for. */
function sarifRules(result, findings) {
    const first = new Map();
    for (const finding of findings)
        if (!first.has(finding.rule))
            first.set(finding.rule, finding);
    const idle = result.rules.map(({ rule }) => rule).filter((rule) => !first.has(rule));
    // Ids that look the same once they are made visible are one rule: SARIF wants each once.
    const rules = new Map([...first.keys(), ...idle.slice(0, idleRules)].reverse().map((rule) => [idOf(rule), rule]));
    const ids = [...rules.keys()].reverse();
    const positions = new Map(ids.map((id, index) => [id, index]));
    const meanings = new Map((result.ruleMeanings ?? []).map(({ rule, means }) => [rule, means]));
    return {
        indexOf: new Map([...first.keys()].map((rule) => [rule, positions.get(idOf(rule))])),
        descriptors: ids.map((id) => {
            const rule = rules.get(id);
            const words = wordsOf(rule, meanings.get(rule), first.get(rule), result);
            return {
                id,
                name: sarifText(words.title, 200),
                shortDescription: { text: sarifMessage(words.title, 200) },
                fullDescription: { text: sarifMessage(words.meaning) },
                help: {
                    text: sarifMessage(`${words.meaning} ${words.remedy}`, 2000),
                    markdown: `${words.markdown}\n\n**What to do:** ${words.remedyMarkdown}`,
                },
                defaultConfiguration: { level: first.get(rule)?.level ?? codes/* codes */.F4.get(rule)?.level ?? 'error' },
                properties: {
                    tags: ['ai-agent', words.tag],
                    precision: 'very-high',
                    'problem.severity': severities[first.get(rule)?.level ?? 'error'],
                },
            };
        }),
    };
}
function idOf(rule) {
    return sarifText(rule, 200);
}
const severities = { error: 'error', warning: 'warning', note: 'recommendation' };
function wordsOf(rule, means, first, result) {
    const code = codes/* codes */.F4.get(rule);
    // The words of a code are ours, backquotes included.
    if (code)
        return { ...code, markdown: code.meaning, remedyMarkdown: code.remedy, tag: 'tool-call-policy' };
    const at = first?.policyLocation;
    const place = at === undefined ? (result.policy.file ?? 'the policy') : `${at.file}:${at.line}`;
    const meaning = means ?? first?.message ?? 'A sequence rule of the policy.';
    return {
        title: `Sequence rule ${rule}`,
        meaning,
        remedy: `Change what the agent does, or change the rule in ${place}.`,
        markdown: (0,escape_markdown/* markdownText */.p7)(meaning, 1000),
        remedyMarkdown: `Change what the agent does, or change the rule in ${(0,escape_markdown/* markdownCode */.D9)(place)}.`,
        tag: 'tool-call-sequence',
    };
}

;// CONCATENATED MODULE: ./lib/reporters/sarif.js








/**
 * SARIF 2.1.0, one run: what GitHub's code scanning and every SARIF viewer reads. Results are sorted, new before known and
 * worst first, before they are cut, so that a cut hides what matters least.
 * Spec: https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
function reportSarif(result, context) {
    const counted = result.findings.filter((finding) => !(0,finding_kinds/* isAccepted */.oB)(finding));
    const findings = [...(0,finding_kinds/* newFirst */.$h)(result, counted), ...result.findings.filter(finding_kinds/* isAccepted */.oB)].slice(0, sarif_limit/* sarifLimit */.B);
    const omitted = (0,sarif_limit/* sarifOmitted */.I)(result);
    const rules = sarifRules(result, findings);
    const run = {
        tool: { driver: { name: 'Assay', version: tool/* tool */.z.version, semanticVersion: tool/* tool */.z.version, rules: rules.descriptors } },
        ...(context.category !== undefined && { automationDetails: { id: `${sarifText(context.category, 200)}/` } }),
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(result, findings, omitted) }],
        results: sarifResults(findings, rules.indexOf, result),
        properties: {
            verdict: result.verdict,
            policy: { name: sarifText(result.policy.name, 200), digest: result.policy.digest },
            coveragePercent: result.coverage.percent,
            assay: { truncated: omitted > 0, ...(omitted > 0 && { omitted_count: omitted }) },
        },
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${(0,escape_json/* escapeJsonForLogs */.O)(JSON.stringify(log, undefined, 2))}\n`;
}
/** What a reader of the results must know and no result says. */
function notifications(result, findings, omitted) {
    const all = findings.length + omitted;
    return [
        ...(omitted > 0
            ? [
                notification('truncated', 'warning', `Showing ${findings.length} of ${all} findings, worst first; ${omitted} were left out. Fix the first ones, or read the JSON report.`),
            ]
            : []),
        ...(result.verdict === 'no-evidence' ? [notification('no-evidence', 'error', (0,phrases/* noEvidencePhrase */.Ii)(result))] : []),
        ...result.traces.skipped
            .slice(0, 100)
            .map((skipped) => notification('skipped', 'note', `Not evaluated: ${(0,phrases/* leftOutPhrase */.hU)(skipped)}.`)),
    ];
}
function notification(id, level, message) {
    return { descriptor: { id: `assay/${id}` }, level, message: { text: sarifText(message, 1000) } };
}


/***/ }),

/***/ 5375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sarifLimit),
/* harmony export */   I: () => (/* binding */ sarifOmitted)
/* harmony export */ });
/** Results that GitHub keeps of one run; it reads more and drops them. */
const sarifLimit = 5000;
/** Findings that the SARIF report leaves out. */
function sarifOmitted({ findings, findingsOmitted }) {
    return Math.max(0, findings.length - sarifLimit) + findingsOmitted;
}


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


/***/ }),

/***/ 5811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wellFormed)
/* harmony export */ });
/** The text with U+FFFD in place of each lone surrogate, which UTF-8 and strict JSON cannot hold. */
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}


/***/ })

};

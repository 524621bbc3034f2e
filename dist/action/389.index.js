export const id = 389;
export const ids = [389];
export const modules = {

/***/ 61207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** What made a report, for formats that name their maker. The version is kept equal to package.json by a test: reading that file would cost every start. */
const tool = { name: 'assay', version: '0.1.0' };


/***/ }),

/***/ 41996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ occurrences)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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

/***/ 12389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportSarif: () => (/* binding */ reportSarif)
});

// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(61207);
// EXTERNAL MODULE: ./lib/text/escape-json.js
var escape_json = __webpack_require__(41491);
// EXTERNAL MODULE: ./lib/reporters/github/finding-kinds.js
var finding_kinds = __webpack_require__(6207);
// EXTERNAL MODULE: ./lib/reporters/phrases.js + 1 modules
var phrases = __webpack_require__(3313);
// EXTERNAL MODULE: ./lib/reporters/sarif/sarif-limit.js
var sarif_limit = __webpack_require__(35375);
// EXTERNAL MODULE: ./lib/reporters/grouping/finding-places.js
var finding_places = __webpack_require__(58784);
// EXTERNAL MODULE: ./lib/reporters/grouping/occurrences.js
var occurrences = __webpack_require__(41996);
// EXTERNAL MODULE: ./lib/text/strip-control.js
var strip_control = __webpack_require__(72997);
// EXTERNAL MODULE: ./lib/text/truncate.js
var truncate = __webpack_require__(44765);
// EXTERNAL MODULE: ./lib/text/well-formed.js
var well_formed = __webpack_require__(95811);
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




/** Findings as SARIF results: at the line of the trace, with the line of the policy beside it. */
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
            violations: violations.slice(0, 20).map(({ path, keyword }) => ({ path: sarifText(path), keyword })),
        }),
        ...(tolerated && { tolerated }),
    };
}

// EXTERNAL MODULE: ./lib/codes/index.js + 3 modules
var codes = __webpack_require__(59081);
// EXTERNAL MODULE: ./lib/text/escape-markdown.js
var escape_markdown = __webpack_require__(71852);
;// CONCATENATED MODULE: ./lib/reporters/sarif/sarif-rules.js



/** Rules without a finding that are listed, so that a reader sees what was checked. GitHub takes 25,000 rules. */
const idleRules = 1000;
/** What GitHub shows beside an alert: the words of a code, or what the policy's sequence rule asks for. */
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
            .map(({ reason, count }) => notification('skipped', 'note', `${count} records were not judged: ${reason}.`)),
    ];
}
function notification(id, level, message) {
    return { descriptor: { id: `assay/${id}` }, level, message: { text: sarifText(message, 1000) } };
}


/***/ }),

/***/ 35375:
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


/***/ })

};

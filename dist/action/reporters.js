export const id = 389;
export const ids = [389,466,801,651,491,963,295,358,333];
export const modules = {

/***/ 61207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/**
 * What made a report, for formats that name their maker. Version and repository are kept equal to package.json by a test:
 * reading that file would cost every start.
 */
const tool = {
    name: 'assay',
    version: '0.1.0',
    /** The copy of the action that this is; `scripts/release/name-copy.mjs` names another. */
    repository: 'your-org/assay-action',
};


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
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(73192);
// EXTERNAL MODULE: ./lib/reporters/sarif/sarif-limit.js
var sarif_limit = __webpack_require__(35375);
// EXTERNAL MODULE: ./lib/reporters/grouping/failing-findings.js
var failing_findings = __webpack_require__(79061);
// EXTERNAL MODULE: ./lib/reporters/grouping/finding-places.js
var finding_places = __webpack_require__(58784);
// EXTERNAL MODULE: ./lib/reporters/grouping/occurrences.js
var occurrences = __webpack_require__(41996);
// EXTERNAL MODULE: ./lib/reporters/related-phrases.js
var related_phrases = __webpack_require__(10762);
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






/**
 * Findings as SARIF results: at a place that a reader can open, with the call, the rule and the earlier calls that explain it as related
 * locations.
 */
function sarifResults(findings, ruleIndex, result, repository) {
    const names = (0,occurrences/* occurrences */.T)(findings);
    const elsewhere = (0,finding_places/* placeOfRun */.kc)(result);
    const acceptedBy = (0,failing_findings/* acceptances */.Dc)(result);
    const earlier = earlierCalls(result);
    return findings.map((finding, index) => {
        const places = (0,finding_places/* findingPlaces */.gU)(finding, repository);
        const { hash, nth } = names[index];
        const primary = places.primary ?? elsewhere;
        const related = [...places.related.map((place) => ({ place, ...relations[place.of] })), ...earlier(finding)];
        return {
            ruleId: sarifText(finding.rule, 200),
            ruleIndex: ruleIndex.get(finding.rule),
            level: finding.level,
            message: { text: message(finding, related) },
            ...(primary && { locations: [{ physicalLocation: physical(primary) }] }),
            ...(related.length > 0 && {
                relatedLocations: related.map(({ place, label }, at) => ({
                    id: at + 1,
                    physicalLocation: physical(place),
                    message: { text: label },
                })),
            }),
            // GitHub follows an alert by the first; lines of recorded traces say nothing about identity.
            partialFingerprints: {
                primaryLocationLineHash: `${hash.slice(0, 16)}:${nth}`,
                'assayFinding/v1': finding.fingerprint,
            },
            ...suppressions(acceptedBy(finding)),
            properties: properties(finding),
        };
    });
}
/** The earlier calls that explain a finding, where the result has their places. */
function earlierCalls({ timelines = [] }) {
    const calls = new Map(timelines.map((timeline) => [timeline.trace, timeline.calls]));
    return (finding) => {
        const known = calls.get(finding.trace ?? '') ?? [];
        return [...(0,related_phrases/* relatedWords */.nz)(finding)].flatMap(([index, words]) => {
            const place = known.find((call) => call.index === index)?.location;
            const what = `Call ${(0,phrases/* callNumber */.gz)(index)} ${words}`;
            return place === undefined ? [] : [{ place, verb: `${what}:`, label: what }];
        });
    };
}
function message(finding, related) {
    const text = sarifMessage(finding.message);
    const links = related.map(({ place: { file, line }, verb }, at) => {
        const name = sarifText(`${file}:${line}`, 200).replace(/[\\[\]]/g, '\\$&');
        return `${verb} [${name}](${at + 1}).`;
    });
    return links.length === 0 ? text : `${text} (${links.join(' ')})`;
}
const relations = {
    call: { verb: 'Seen at', label: 'The call in the trace' },
    rule: { verb: 'Rule at', label: 'The rule in the policy' },
};
function physical({ file, line, column }) {
    return { artifactLocation: artifactLocation(file), region: { startLine: line, startColumn: column } };
}
/** A waiver is a suppression made outside the source; so is a tolerated share, and a baseline where only new findings count. */
function suppressions(accepted) {
    if (accepted === undefined)
        return {};
    return { suppressions: [{ kind: 'external', status: 'accepted', justification: sarifText(accepted, 500) }] };
}
function properties({ tool, trace, callIndex, related, violations, tolerated }) {
    return {
        ...(tool !== undefined && { tool: sarifText(tool, 200) }),
        ...(trace !== undefined && { trace: sarifText(trace, 200) }),
        ...(callIndex !== undefined && { callIndex }),
        ...(related && { related }),
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

// EXTERNAL MODULE: ./lib/codes/index.js + 5 modules
var codes = __webpack_require__(44427);
// EXTERNAL MODULE: ./lib/text/escape-markdown.js
var escape_markdown = __webpack_require__(71852);
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
        results: sarifResults(findings, rules.indexOf, result, context.repository),
        properties: {
            verdict: result.verdict,
            policy: { name: sarifText(result.policy.name, 200), digest: result.policy.digest },
            coveragePercent: result.coverage.percent,
            accepted: result.accepted,
            ...(result.sample && {
                sample: { percent: result.sample.percent, traces: result.sample.traces, of: result.sample.of },
            }),
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
        ...(0,phrases/* samplePhrase */.G9)(result).map((words) => notification('sample', 'warning', `The verdict is about traces ${words}.`)),
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


/***/ }),

/***/ 17494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ruleChecks)
/* harmony export */ });
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44427);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73192);
/* harmony import */ var _failing_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79061);



/** All checks: one is broken if and only if the run fails. Order: calls, sequences as in the result, the run. */
function ruleChecks(result) {
    const findings = new Map();
    for (const finding of result.findings) {
        const list = findings.get(finding.rule);
        if (list)
            list.push(finding);
        else
            findings.set(finding.rule, [finding]);
    }
    const rowed = new Set(result.rules.map(({ rule }) => rule));
    const statusOf = statuses(result);
    const ofRow = (row) => statusOf({
        rule: row.rule,
        group: _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.has(row.rule) ? 'calls' : 'sequences',
        findings: findings.get(row.rule) ?? [],
        row,
    });
    const checks = [
        ...result.rules.map(ofRow),
        ...[...findings]
            .filter(([rule]) => !rowed.has(rule))
            .map(([rule, list]) => statusOf({ rule, group: _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.has(rule) ? 'run' : 'sequences', findings: list })),
        evidenceCheck(result),
    ];
    const order = { calls: 0, sequences: 1, run: 2 };
    return [...checks, ...unlistedFailure(result, checks)].sort((a, b) => order[a.group] - order[b.group]);
}
function statuses(result) {
    const fails = (0,_failing_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .failingFindings */ .v9)(result);
    const last = result.findings.at(-1);
    return (check) => {
        const { rule, findings, row } = check;
        // The finding that there is no evidence is a note that never fails by its level; `evidence` is its check.
        if (rule !== 'W_NO_EVIDENCE' && findings.some(fails))
            return { ...check, status: 'broken' };
        if (findings.length > 0)
            return { ...check, status: 'noted' };
        if (row === undefined)
            return { ...check, status: 'held' };
        if (row.violated > 0) {
            // Its findings were counted and not kept. Kept ones come worst first, so the last of them bounds the level.
            const why = `broken in ${row.violated}/${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(row.applicable, 'trace')}; its findings are beyond those kept`;
            return { ...check, status: last && fails(last) ? 'broken' : 'noted', why };
        }
        if (row.held > 0)
            return { ...check, status: 'held' };
        const why = row.notEvaluable > 0 ? `not evaluable in ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(row.notEvaluable, 'trace')}` : 'not exercised by any trace';
        return { ...check, status: 'skipped', why };
    };
}
function evidenceCheck(result) {
    const base = { rule: 'evidence', group: 'run', findings: [] };
    if (result.verdict !== 'no-evidence')
        return { ...base, status: 'held' };
    const accepted = result.gate.onNoEvidence !== 'error';
    return { ...base, status: accepted ? 'skipped' : 'broken', why: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .noEvidencePhrase */ .Ii)(result) };
}
/** What failed the run may lie beyond the findings that a result keeps: the report is red all the same. */
function unlistedFailure({ verdict, findingsOmitted }, checks) {
    if (verdict !== 'fail' || checks.some(({ status }) => status === 'broken'))
        return [];
    const why = `what fails the run is among the ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(findingsOmitted, 'finding')} beyond those kept`;
    return [{ rule: 'verdict', group: 'run', findings: [], status: 'broken', why }];
}


/***/ }),

/***/ 82466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportSummary: () => (/* binding */ reportSummary)
/* harmony export */ });
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44427);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61207);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41491);
/* harmony import */ var _text_strip_control_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72997);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44765);
/* harmony import */ var _grouping_rule_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17494);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73192);
/* harmony import */ var _sarif_sarif_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35375);








/**
 * `summary.json` of upstream's gate outputs (SPEC-PR-Gate-Outputs-v1, `assay.run_summary.v1`), for tools that read it: counts
 * are of rules, the reason codes are that registry's. A missing field means that we do not measure it.
 */
function reportSummary(result) {
    const checks = (0,_grouping_rule_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleChecks */ .M)(result);
    const exit = exitOf(result, checks);
    const summary = {
        schema: 'assay.run_summary.v1',
        schema_version: 1,
        reason_code_version: 1,
        exit_code: exit.code,
        reason_code: exit.reason,
        message: clean(`${_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictNames */ .gG[result.verdict]}: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .countsPhrase */ .__)(result)}${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .headsCoverage */ .iz)(result) ? `, coverage ${result.coverage.percent} %` : ''}`),
        ...(exit.code !== 0 && { next_step: nextStep(result) }),
        provenance: {
            assay_version: _model_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .tool */ .z.version,
            // Traces carry no signature that could be verified.
            verify_mode: 'disabled',
            policy_pack_digest: result.policy.digest,
            // A digest of several files would need a definition that nobody shares.
            ...(result.traces.files.length === 1 &&
                result.traces.files[0]?.sha256 && { trace_digest: `sha256:${result.traces.files[0].sha256}` }),
        },
        results: {
            passed: count(checks, 'held'),
            failed: count(checks, 'broken'),
            warned: count(checks, 'noted'),
            skipped: count(checks, 'skipped'),
            total: checks.length,
        },
        ...((0,_sarif_sarif_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .sarifOmitted */ .I)(result) > 0 && { sarif: { omitted: (0,_sarif_sarif_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .sarifOmitted */ .I)(result) } }),
        seeds: { seed_version: 1, order_seed: null, judge_seed: null },
    };
    return `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeJsonForLogs */ .O)(JSON.stringify(summary, undefined, 2))}\n`;
}
function exitOf(result, checks) {
    switch (result.verdict) {
        case 'pass':
            return { code: 0, reason: '' };
        case 'fail':
            return { code: 1, reason: reasonOf(checks) };
        case 'no-evidence':
            return result.gate.onNoEvidence === 'error' ? { code: 2, reason: 'E_TRACE_NOT_FOUND' } : { code: 0, reason: '' };
    }
}
/** The registry has one reason a run: that of all broken rules if they share it, else the general one. */
function reasonOf(checks) {
    const reasons = new Set(checks.filter(({ status }) => status === 'broken').map(reasonOfCheck));
    const [only] = reasons;
    return reasons.size === 1 && only !== undefined ? only : 'E_POLICY_VIOLATION';
}
function reasonOfCheck({ rule, group }) {
    if (group === 'sequences')
        return 'E_SEQUENCE_VIOLATION';
    if (group === 'run')
        return 'E_TEST_FAILED';
    return rule === 'E_ARG_SCHEMA' ? 'E_ARG_SCHEMA' : 'E_POLICY_VIOLATION';
}
/** The format wants commands with foreign words in them as JSON, never as a shell line. */
function nextStep(result) {
    if (result.verdict === 'no-evidence')
        return clean((0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .noEvidencePhrase */ .Ii)(result));
    const rule = (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .xv)(result.findings[0]?.rule ?? 'E_POLICY_VIOLATION', 200);
    const { file } = result.policy;
    const policy = _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.has(rule) || file === undefined || file.length > 300 ? [] : ['--policy', file];
    return `Run argv: ${(0,_text_strip_control_js__WEBPACK_IMPORTED_MODULE_7__/* .stripControl */ .kU)(JSON.stringify(['assay', 'explain', rule, ...policy]))}`;
}
function count(checks, status) {
    return checks.filter((check) => check.status === status).length;
}
function clean(text) {
    return (0,_text_strip_control_js__WEBPACK_IMPORTED_MODULE_7__/* .stripControl */ .kU)((0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .xv)(text, 1000));
}


/***/ }),

/***/ 69801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportHtml: () => (/* binding */ reportHtml)
});

// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(61207);
// EXTERNAL MODULE: ./lib/reporters/facts-phrase.js
var facts_phrase = __webpack_require__(1595);
// EXTERNAL MODULE: ./lib/text/escape-xml.js
var escape_xml = __webpack_require__(11844);
// EXTERNAL MODULE: ./lib/text/truncate.js
var truncate = __webpack_require__(44765);
;// CONCATENATED MODULE: ./lib/reporters/html/markup.js


/** HTML that is safe as it stands. Only `markup` makes it, so that no text of an agent can get into a page unescaped. */
class Markup {
    html;
    constructor(html) {
        this.html = html;
    }
}
/** A template whose values are escaped, unless they are markup themselves. For elements' text and quoted attributes. */
function markup(fixed, ...parts) {
    let html = fixed[0];
    for (let at = 1; at < fixed.length; at++)
        html += `${htmlOf(parts[at - 1])}${fixed[at]}`;
    return new Markup(html);
}
function htmlOf(part) {
    if (part === undefined)
        return '';
    if (part instanceof Markup)
        return part.html;
    if (typeof part === 'string')
        return (0,escape_xml/* escapeXml */.X)((0,truncate/* truncate */.xv)(part, 2000));
    if (typeof part === 'number')
        return String(part);
    return part.map(({ html }) => html).join('\n');
}

;// CONCATENATED MODULE: ./lib/reporters/html/filter-keys.js

function filterKeys({ findings, timelines = [] }) {
    const rules = numbered(findings.map(({ rule }) => rule));
    const called = timelines.flatMap(({ calls }) => calls.map(({ tool }) => tool));
    return { rules, tools: numbered([...findings.flatMap(({ tool }) => tool ?? []), ...called]) };
}
/** `3 7`: the numbers of names, each once. */
function keysOf(names, numbers) {
    return [...new Set(names)].flatMap((name) => numbers.get(name) ?? []).join(' ');
}
/** The same of one name. */
function keyOf(name, numbers) {
    const key = name === undefined ? undefined : numbers.get(name);
    return key === undefined ? '' : String(key);
}
function numbered(names) {
    return new Map([...new Set(names)].map((name, index) => [name, index + 1]));
}
/** The form that narrows the page down. Hidden until the script of the page shows it: without scripts everything stays readable. */
function filterForm({ findings, timelines = [] }, keys) {
    if (findings.length < 2)
        return undefined;
    const hasValues = timelines.some(({ calls }) => calls.some(({ shown }) => shown));
    const values = hasValues
        ? markup `<button type="button" id="values" aria-pressed="false">Show all values</button>`
        : undefined;
    return markup `<search><form id="filter" class="card inside" aria-label="Filter findings and traces" hidden>
<div class="fields">
<div><label for="by-level">Level</label><select id="by-level"><option value="">All</option>${levels.map((level) => markup `<option>${level}</option>`)}</select></div>
<div><label for="by-rule">Rule</label><select id="by-rule"><option value="">All</option>${options(keys.rules)}</select></div>
<div><label for="by-tool">Tool</label><select id="by-tool"><option value="">All</option>${options(keys.tools)}</select></div>
<div><label for="by-text">Trace or text</label><input id="by-text" type="search" autocomplete="off" spellcheck="false"></div>
</div>
<p class="buttons"><span id="matches" role="status"></span><button type="reset">Show everything</button>${values}</p>
</form></search>`;
}
const levels = ['error', 'warning', 'note', 'known', 'accepted'];
function options(names) {
    return [...names]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, index]) => markup `<option value="${index}">${name}</option>`);
}

// EXTERNAL MODULE: ./lib/codes/index.js + 5 modules
var codes = __webpack_require__(44427);
// EXTERNAL MODULE: ./lib/reporters/grouping/failing-findings.js
var failing_findings = __webpack_require__(79061);
// EXTERNAL MODULE: ./lib/reporters/grouping/finding-places.js
var finding_places = __webpack_require__(58784);
// EXTERNAL MODULE: ./lib/reporters/grouping/group-findings.js
var group_findings = __webpack_require__(4984);
// EXTERNAL MODULE: ./lib/reporters/grouping/never-folded.js
var never_folded = __webpack_require__(39927);
// EXTERNAL MODULE: ./lib/reporters/grouping/waivable.js
var waivable = __webpack_require__(99023);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(73192);
// EXTERNAL MODULE: ./lib/reporters/related-phrases.js
var related_phrases = __webpack_require__(10762);
;// CONCATENATED MODULE: ./lib/reporters/html/finding-cards.js










/** Of one rule; the others are folded. */
const shownOfRule = 50;
const shownViolations = 5;
const standings = {
    error: '✖ error',
    warning: '▲ warning',
    note: '● note',
    known: '☑ known',
    accepted: '☑ accepted',
};
/** Findings by rule, worst first; errors unfolded. `anchors`: trace → its timeline in the page. */
function findingCards(result, anchors, keys) {
    const meanings = new Map((result.ruleMeanings ?? []).map(({ rule, means }) => [rule, means]));
    const page = { anchors, keys, acceptedBy: (0,failing_findings/* acceptances */.Dc)(result) };
    const { findings, findingsOmitted } = result;
    return markup `<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${findings.length + findingsOmitted === 0 ? markup `<p>None. Every call kept the policy.</p>` : undefined}
${(0,group_findings/* groupFindings */.k)(result).map((group) => card(group, page, meanings.get(group.rule)))}
${findingsOmitted > 0 ? markup `<p class="soft">Showing ${findings.length} of ${findings.length + findingsOmitted} findings: a result keeps no more, and counts the others.</p>` : undefined}
</section>`;
}
function card(group, page, means) {
    const { standing, rule, findings, row } = group;
    const title = (0,phrases/* titleOf */.Gg)(rule);
    const broken = row && row.applicable > 0 ? markup ` · broken in ${row.violated}/${(0,phrases/* plural */.LS)(row.applicable, 'trace')}` : undefined;
    const heading = markup `<summary><span class="chip ${standing}">${standings[standing]}</span> <code>${rule}</code>${title === undefined ? undefined : markup ` ${title}`} <span class="count">${(0,phrases/* plural */.LS)(findings.length, 'finding')}${broken}</span></summary>`;
    const items = findings.map((finding) => item(finding, standing, page));
    const first = markup `<ol class="list">
${items.slice(0, shownOfRule)}
</ol>`;
    const others = items.slice(shownOfRule);
    const more = others.length === 0
        ? undefined
        : markup `<details class="more"><summary>${others.length} more of this rule</summary><ol class="list" start="${shownOfRule + 1}">
${others}
</ol></details>`;
    const body = markup `${heading}
${advice(rule, means)}${first}
${more}
</details>`;
    return standing === 'error' || never_folded/* neverFolded */.N.has(rule)
        ? markup `<details class="card group" open>${body}`
        : markup `<details class="card group">${body}`;
}
function advice(rule, means) {
    const code = codes/* codes */.F4.get(rule);
    // What to do stands in each finding's own sentence.
    if (code)
        return markup `<p class="advice">${plain(code.meaning)}</p>`;
    return means === undefined ? undefined : markup `<p class="advice">The policy asks: ${means}</p>`;
}
/** The words of codes are written with backquotes. */
function plain(text) {
    return text.replaceAll('`', '');
}
function item(finding, standing, { anchors, keys, acceptedBy }) {
    const accepted = acceptedBy(finding);
    const { message, location, policyLocation, violations = [] } = finding;
    const source = (0,finding_places/* sourceText */.rI)(finding);
    const facts = [];
    if (source !== undefined)
        facts.push(markup `<code>${source}</code>`);
    if (location)
        facts.push(markup `<code>${location.file}:${location.line}</code>`);
    facts.push(...traceFact(finding, anchors), ...relatedFacts(finding, anchors));
    if (policyLocation)
        facts.push(markup `policy <code>${policyLocation.file}:${policyLocation.line}</code>`);
    for (const violation of violations.slice(0, shownViolations))
        facts.push(violationFact(violation));
    if (violations.length === 0 && (0,waivable/* isWaivable */.uF)(finding))
        facts.push(markup `<code>${finding.fingerprint}</code>`);
    if (accepted !== undefined)
        facts.push(markup `<em>${accepted}</em>`);
    for (let at = 1; at < facts.length; at++)
        facts[at] = markup `· ${facts[at]}`;
    return markup `<li data-level="${standing}" data-rule="${keyOf(finding.rule, keys.rules)}" data-tool="${keyOf(finding.tool, keys.tools)}"><p>${message}</p><p class="meta">${facts}</p></li>`;
}
function violationFact(violation) {
    const accepted = violation.accepted ? markup ` (accepted)` : undefined;
    return markup `<code>${(0,phrases/* violationPhrase */.TZ)(violation)}</code>${accepted} <code>${violation.fingerprint}</code>`;
}
/** The earlier calls that explain a finding, each a link where the page shows it. */
function relatedFacts({ trace = '', related = [] }, anchors) {
    const anchor = anchors.get(trace);
    return related.map(({ callIndex, reason }) => {
        const call = `call ${(0,phrases/* callNumber */.gz)(callIndex)}`;
        const name = anchor?.calls.has(callIndex)
            ? markup `<a href="#${anchor.id}-${(0,phrases/* callNumber */.gz)(callIndex)}">${call}</a>`
            : call;
        return markup `${name} ${(0,related_phrases/* reasonWords */.IK)(reason)}`;
    });
}
function traceFact({ trace, callIndex }, anchors) {
    if (trace === undefined)
        return [];
    const anchor = anchors.get(trace);
    const call = callIndex === undefined ? undefined : `call ${(0,phrases/* callNumber */.gz)(callIndex)}`;
    if (anchor === undefined)
        return [markup `trace <code>${trace}</code>${call === undefined ? '' : `, ${call}`}`];
    const name = markup `trace <a href="#${anchor.id}"><code>${trace}</code></a>`;
    if (callIndex === undefined || call === undefined)
        return [name];
    return anchor.calls.has(callIndex)
        ? [markup `${name}, <a href="#${anchor.id}-${(0,phrases/* callNumber */.gz)(callIndex)}">${call}</a>`]
        : [markup `${name}, ${call}`];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/reporters/html/script.js
/**
 * Narrows the page down, shows values and opens what is folded before printing. Its hash is in the page's content security
 * policy. It makes no markup of text: it hides, opens and counts.
 */
const script = `
(() => {
  const at = (id) => document.getElementById(id)
  const all = (selector, root = document) => [...root.querySelectorAll(selector)]
  const findings = all('li[data-rule]')
  const traces = all('article[data-rule]')
  const groups = all('details.group')
  const form = at('filter')
  const texts = new Map()
  const textOf = (item) => {
    if (!texts.has(item)) texts.set(item, item.textContent.toLowerCase())
    return texts.get(item)
  }
  const has = (item, key, value) => value === '' || item.dataset[key].split(' ').includes(value)
  const initially = new Map(all('details').map((part) => [part, part.open]))
  const apply = () => {
    const [level, rule, tool] = ['by-level', 'by-rule', 'by-tool'].map((id) => at(id).value)
    const text = at('by-text').value.trim().toLowerCase()
    const narrowed = level + rule + tool + text !== ''
    const fits = (item) =>
      has(item, 'level', level) && has(item, 'rule', rule) && has(item, 'tool', tool) && (text === '' || textOf(item).includes(text))
    let shown = 0
    for (const item of findings) {
      item.hidden = !fits(item)
      if (!item.hidden) shown++
    }
    for (const item of traces) item.hidden = !fits(item)
    for (const group of groups) {
      const found = group.querySelector('li[data-rule]:not([hidden])') !== null
      group.hidden = !found
      group.open = narrowed ? found : initially.get(group)
      for (const more of all('details.more', group)) {
        const further = more.querySelector('li[data-rule]:not([hidden])') !== null
        more.hidden = !further
        more.open = narrowed && further
      }
    }
    const tracesShown = traces.filter((item) => !item.hidden).length
    const ofTraces = traces.length === 0 ? '' : ', ' + tracesShown + ' of ' + traces.length + ' traces'
    at('matches').textContent = 'Showing ' + shown + ' of ' + findings.length + ' findings' + ofTraces
  }
  if (form) {
    let timer
    form.hidden = false
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('change', apply)
    form.addEventListener('reset', () => setTimeout(apply))
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') form.reset()
    })
    at('by-text').addEventListener('input', () => {
      clearTimeout(timer)
      timer = setTimeout(apply, 150)
    })
    apply()
  }
  const values = at('values')
  if (values)
    values.addEventListener('click', () => {
      const open = values.getAttribute('aria-pressed') !== 'true'
      values.setAttribute('aria-pressed', String(open))
      for (const part of all('details.values')) part.open = open
    })
  let before = []
  addEventListener('beforeprint', () => {
    before = groups.filter((group) => !group.open)
    for (const group of before) group.open = true
  })
  addEventListener('afterprint', () => {
    for (const group of before) group.open = false
  })
})()
`;

;// CONCATENATED MODULE: ./lib/reporters/html/style.js
/** The whole look of the HTML report; its hash is in the page's content security policy. No fonts or images. */
const style = `
:root {
  color-scheme: light dark;
  --ground: #f7f7f5; --paper: #ffffff; --text: #1f2328; --soft: #5c6470; --line: #e3e4e1; --faint: #f1f1ee;
  --error: #a8201a; --error-tint: #fdeceb; --warning: #7a5200; --warning-tint: #fdf3dc;
  --note: #2f5597; --note-tint: #eaf1fb; --good: #1c6b3f; --good-tint: #e6f4ec; --link: #1f5fa8;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #14171a; --paper: #1b1f24; --text: #e4e7eb; --soft: #9aa4b0; --line: #2e343b; --faint: #22272d;
    --error: #ff8f86; --error-tint: #3a1d1c; --warning: #e8bd62; --warning-tint: #35290f;
    --note: #93b8f2; --note-tint: #1a2739; --good: #7fcf9f; --good-tint: #16301f; --link: #8ab8f5;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", Roboto, sans-serif; overflow-wrap: anywhere; }
.page { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: .75rem 0 .25rem; letter-spacing: -.01em; }
h2 { font-size: 1.2rem; margin: 3rem 0 1rem; }
h3 { font-size: 1rem; margin: 0; font-weight: 600; }
p { margin: 0 0 .75rem; }
code { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.soft, .meta { color: var(--soft); }
.meta { font-size: .875rem; margin: .15rem 0 0; }
.verdict { display: inline-block; padding: .25rem 1rem; border-radius: 2rem; font-weight: 650; font-size: 1.0625rem; }
.fail { color: var(--error); background: var(--error-tint); }
.pass { color: var(--good); background: var(--good-tint); }
.none { color: var(--warning); background: var(--warning-tint); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 1px; margin: 1.75rem 0 0; background: var(--line); border: 1px solid var(--line); border-radius: 12px; overflow: hidden; }
.figures div { background: var(--paper); padding: .9rem 1.1rem; }
.figures dt { font-size: .8125rem; color: var(--soft); }
.figures dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.3; white-space: nowrap; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 1.5rem 0 0; }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; margin: 0 0 .75rem; }
details.card > summary { padding: .8rem 1.1rem; cursor: pointer; }
details.card[open] > summary { border-bottom: 1px solid var(--line); }
.count { color: var(--soft); font-size: .875rem; font-weight: 400; }
.chip { display: inline-block; padding: 0 .55rem; border-radius: 1rem; font-size: .8125rem; font-weight: 600; }
.error { color: var(--error); background: var(--error-tint); }
.warning { color: var(--warning); background: var(--warning-tint); }
.note, .known, .accepted { color: var(--note); background: var(--note-tint); }
.explains { color: var(--link); background: var(--faint); }
.inside { padding: .9rem 1.1rem; }
.list { list-style: none; margin: 0; padding: 0; }
.list > li { padding: .75rem 1.1rem; content-visibility: auto; contain-intrinsic-size: auto 5rem; }
.list > li + li { border-top: 1px solid var(--line); }
.list p { margin: 0; }
details.more > summary { padding: .6rem 1.1rem; cursor: pointer; color: var(--soft); border-top: 1px solid var(--line); }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem 1rem; }
.fields > div { min-width: 0; }
.fields label { font-size: .8125rem; color: var(--soft); }
.fields select, .fields input { display: block; width: 100%; margin-top: .2rem; }
select, input, button { font: inherit; font-size: .9375rem; color: var(--text); background: var(--paper); border: 1px solid var(--soft); border-radius: 8px; padding: .35rem .6rem; min-height: 2.25rem; }
button { cursor: pointer; }
button[aria-pressed="true"] { background: var(--faint); }
.buttons { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; margin: .85rem 0 0; font-size: .875rem; color: var(--soft); }
.buttons [role="status"] { flex: 1 1 12rem; }
#filter { margin-top: 2rem; }
.strip { display: block; width: 100%; height: .5rem; margin: .6rem 0 0; border-radius: .25rem; overflow: hidden; }
.strip .track { fill: var(--line); }
.strip .tick { stroke: var(--paper); stroke-width: 1; vector-effect: non-scaling-stroke; }
.good-mark { fill: var(--good); } .error-mark { fill: var(--error); } .warning-mark { fill: var(--warning); } .note-mark { fill: var(--note); } .explains-mark { fill: var(--link); }
.values { font-weight: 400; font-size: .875rem; }
.values > summary { cursor: pointer; color: var(--soft); width: fit-content; }
.values dl { display: grid; grid-template-columns: minmax(0, max-content) minmax(0, 1fr); gap: .15rem .75rem; margin: .25rem 0 .4rem; padding: .5rem .75rem; background: var(--faint); border-radius: 8px; }
.values dd { margin: 0; }
.values dt { color: var(--soft); }
article:target, .calls li:target { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 8px; }
.advice { background: var(--faint); padding: .6rem 1.1rem; font-size: .9375rem; color: var(--soft); margin: 0; border-bottom: 1px solid var(--line); }
.calls { list-style: none; margin: .75rem 0 0; padding: 0; }
.calls li { position: relative; padding: .2rem 0 .2rem 2.25rem; }
.calls li::before { content: ""; position: absolute; left: .6rem; top: 0; bottom: 0; width: 2px; background: var(--line); }
.calls li:first-child::before { top: .9rem; }
.calls li:last-child::before { bottom: auto; height: .9rem; }
.calls li::after { content: ""; position: absolute; left: .3rem; top: .55rem; width: .7rem; height: .7rem; border-radius: 50%; background: var(--paper); border: 2px solid var(--soft); }
.calls .broke { font-weight: 600; }
.calls .error-dot::after { background: var(--error); border-color: var(--error); }
.calls .warning-dot::after { background: var(--warning); border-color: var(--warning); }
.calls .note-dot::after { background: var(--note); border-color: var(--note); }
.calls .explains-dot::after { border-color: var(--link); }
.calls .gap, .calls .ended { color: var(--soft); }
.calls .gap::after { border-style: dotted; }
.calls .ended::after { border-radius: 2px; }
.number { display: inline-block; min-width: 2ch; color: var(--soft); font-size: .875rem; font-weight: 400; font-variant-numeric: tabular-nums; margin-right: .35rem; text-align: right; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; padding: .55rem 1.1rem; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child > * { border-bottom: 0; }
thead th { font-size: .8125rem; color: var(--soft); font-weight: 500; white-space: nowrap; }
tbody th { font-weight: 400; min-width: 15rem; }
.icon { display: inline-block; width: 1.25rem; }
.icon.bad { color: var(--error); }
.icon.warned { color: var(--warning); }
.icon.noted { color: var(--note); }
.icon.ok { color: var(--good); }
.icon.idle { color: var(--soft); }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar { display: block; width: 100%; height: .6rem; border-radius: .3rem; overflow: hidden; }
.bar .track { fill: var(--faint); }
.bar .fill { fill: var(--good); }
.names { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .45rem 1rem; margin: 1rem 0 0; }
.names dt { color: var(--soft); }
.names dd { margin: 0; }
.names code { background: var(--faint); border-radius: 5px; padding: .1rem .4rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .75rem; }
figure { margin: 0; } figcaption { font-weight: 600; font-size: .9375rem; }
.chart { display: block; width: 100%; height: 2.5rem; margin-top: .6rem; }
.chart .track { fill: var(--line); }
.rows { list-style: none; display: grid; gap: .8rem; margin: 0 0 .75rem; }
.rows .chart { height: 1.5rem; margin-top: .2rem; }
section > h3 { margin: 2rem 0 .75rem; }
.runs tbody th { min-width: 7rem; }
.runs :is(th, td) { padding: .4rem .8rem; }
.when { white-space: nowrap; }
footer { margin-top: 3rem; padding-top: 1.25rem; border-top: 1px solid var(--line); font-size: .875rem; color: var(--soft); }
@media (max-width: 36rem) { .names { grid-template-columns: 1fr; gap: .1rem; } .names dd { margin-bottom: .6rem; } }
@media print {
  @page { margin: 15mm; }
  :root { color-scheme: light; --ground: #fff; --line: #b9bcc0; --soft: #444b55; }
  body { font-size: 10pt; }
  .page { max-width: none; padding: 0; }
  nav, .skip, #filter { display: none; }
  h2, h3, details > summary { break-after: avoid; }
  h2 { margin-top: 1.5rem; }
  .list > li, .calls li, tr { break-inside: avoid; }
  .list > li { content-visibility: visible; }
  .scroll { overflow: visible; }
  th, td { padding: .3rem .5rem; }
  .chip, .verdict { border: 1px solid currentColor; }
  .strip, .bar, .calls li::after { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  article.card { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;

;// CONCATENATED MODULE: ./lib/reporters/html/page.js




/**
 * The head of a page that loads nothing, and says so to the browser.
 *
 * @param runs whether the page ends with `pageScript`, the only one that may run; default: none may
 */
function htmlHead(title, runs = 'nothing') {
    const scripts = runs === 'script' ? markup ` script-src '${hashOf(script)}';` : undefined;
    return markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none';${scripts} style-src '${hashOf(style)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title} · Assay</title>
<style>${new Markup(style)}</style>
</head>`;
}
/** Stands at the end of the body: what it works on is there by then. */
const pageScript = new Markup(`<script>${script}</script>`);
function hashOf(text) {
    return new Markup(`sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`);
}

;// CONCATENATED MODULE: ./lib/reporters/html/tables.js



const shownRows = 500;
const shownNames = 200;
/** Every rule, and in how many traces it held. */
function ruleTable(result) {
    const { rules } = result;
    if (rules.length === 0)
        return undefined;
    const standings = (0,group_findings/* worstStandings */.T)((0,group_findings/* groupFindings */.k)(result));
    const cells = (row) => ruleCells(row, standings.get(row.rule));
    return markup `<section id="rules" aria-labelledby="rules-title">
<h2 id="rules-title">Rules, in traces</h2>
${table('Table of rules', ['Rule', 'Held', 'Broken', 'Not exercised', 'Not evaluable'], rules, cells)}
</section>`;
}
/** The mark of a broken rule is that of its findings' level; without a kept finding it is the worst. */
const broken = {
    error: ['✖', 'bad'],
    warning: ['▲', 'warned'],
    note: ['●', 'noted'],
    known: ['○', 'idle'],
    accepted: ['○', 'idle'],
};
function ruleCells(row, standing = 'error') {
    const [icon, look] = row.violated > 0 ? broken[standing] : row.applicable === 0 ? ['○', 'idle'] : ['✔', 'ok'];
    return [
        markup `<th scope="row"><span class="icon ${look}" aria-hidden="true">${icon}</span><code>${row.rule}</code></th>`,
        markup `<td class="n">${row.held}/${row.applicable}</td>`,
        ...[row.violated, row.notExercised, row.notEvaluable].map((count) => markup `<td class="n">${count}</td>`),
    ];
}
/** What of the policy was exercised, as a bar and by name. */
function coveragePart(result) {
    const { coverage } = result;
    const lists = [
        ['Never called', coverage.uncovered],
        ['Called', coverage.covered],
        ['Denied, and called', coverage.deniedSeen],
        ['Denied, never tried', coverage.deniedUnseen],
        ['Called, not in the policy', coverage.unexpected],
        ['Arguments never sent', (0,phrases/* unsentNames */.cj)(coverage)],
    ];
    return markup `<section id="coverage" aria-labelledby="coverage-title">
<h2 id="coverage-title">Coverage</h2>
<div class="card inside"><p>${(0,phrases/* coveragePhrase */.gY)(result)} · rules exercised ${coverage.rulePercent} %</p>
<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" role="img" aria-label="Tool coverage ${coverage.percent} %"><rect class="track" width="100" height="1"/><rect class="fill" width="${coverage.percent}" height="1"/></svg>
<dl class="names">
${lists.filter(([, names]) => names.length > 0).map(([title, names]) => markup `<dt>${title} (${names.length})</dt><dd>${nameList(names)}</dd>`)}
</dl></div>
</section>`;
}
function nameList(names) {
    const shown = names.slice(0, shownNames).map((name) => markup `<code>${name}</code>`);
    return names.length > shown.length ? [...shown, markup `… ${names.length - shown.length} more`] : shown;
}
/** What was read, and what in it was not evaluated. */
function sourceTables({ traces }) {
    const { files, skipped } = traces;
    if (files.length === 0)
        return undefined;
    return markup `<section id="files" aria-labelledby="files-title">
<h2 id="files-title">Trace files</h2>
${table('Table of trace files', ['File', 'Format', 'Traces', 'Calls', 'SHA-256'], files, (file) => [
        markup `<th scope="row"><code>${file.file}</code></th>`,
        markup `<td>${file.format}</td>`,
        markup `<td class="n">${file.traces}</td>`,
        markup `<td class="n">${file.calls}</td>`,
        markup `<td><code>${file.sha256.slice(0, 12)}</code></td>`,
    ])}
${skipped.length === 0 ? undefined : markup `<p class="soft">Not evaluated: ${(0,phrases/* leftOutCount */.fk)(skipped)}.</p>`}
${skipped.slice(0, shownRows).map(({ reason, count }) => markup `<p class="soft">${count}: ${reason}</p>`)}
</section>`;
}
/** A table may be wider than the screen: it scrolls by itself, and the keyboard can reach it. */
function table(title, heads, rows, cells) {
    const cut = rows.length > shownRows ? markup `<p class="soft">Showing ${shownRows} of ${rows.length}.</p>` : undefined;
    return markup `<div class="card scroll" role="region" aria-label="${title}" tabindex="0"><table>
<thead><tr>${heads.map((head) => markup `<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.slice(0, shownRows).map((row) => markup `<tr>${cells(row)}</tr>`)}
</tbody></table></div>
${cut}`;
}

;// CONCATENATED MODULE: ./lib/reporters/html/worst-level.js
function worst(rules, levels) {
    return ['error', 'warning'].find((level) => rules.some((rule) => levels.get(rule) === level)) ?? 'note';
}

;// CONCATENATED MODULE: ./lib/reporters/html/timeline-strip.js



const width = 600;
const height = 8;
/** Of a mark: in a trace of thousands of calls one would be too thin to see. */
const least = 3;
/** Calls up to which each has a tick of its own. */
const ticked = 150;
/** Numbers that the description lists. */
const named = 10;
/** The whole trace as one bar: where in it rules were broken, and by which earlier calls that is explained. Numbers only, no text of an agent. */
function timelineStrip({ total, calls, brokeAtEnd = [] }, levels) {
    if (total < 2)
        return undefined;
    const step = width / total;
    const broken = calls.filter(({ broke = [] }) => broke.length > 0);
    const marks = broken.map(({ index, broke = [] }) => {
        const x = Math.min(index * step, width - least);
        return markup `<rect class="${worst(broke, levels)}-mark" x="${fixed(x)}" width="${fixed(Math.max(step - 1, least))}" height="${height}"/>`;
    });
    const earlier = calls.filter(({ broke = [], explains = [] }) => broke.length === 0 && explains.length > 0);
    const explaining = earlier.map(({ index }) => markup `<rect class="explains-mark" x="${fixed(Math.min(index * step, width - least))}" width="${fixed(Math.max(step - 1, least))}" height="${height}"/>`);
    const end = brokeAtEnd.length === 0
        ? undefined
        : markup `<rect class="${worst(brokeAtEnd, levels)}-mark" x="${width - least}" width="${least}" height="${height}"/>`;
    const ticks = total > ticked ? [] : Array.from({ length: total - 1 }, (_, i) => `M${fixed((i + 1) * step - 0.5)} 0v${height}`);
    const grid = ticks.length === 0 ? undefined : markup `<path class="tick" d="${ticks.join('')}"/>`;
    return markup `<svg class="strip" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${described(total, broken.map(({ index }) => (0,phrases/* callNumber */.gz)(index)), brokeAtEnd.length > 0, earlier.map(({ index }) => (0,phrases/* callNumber */.gz)(index)))}"><rect class="track" width="${width}" height="${height}"/>${grid}${explaining}${marks}${end}</svg>`;
}
function described(total, numbers, atEnd, earlier) {
    const at = numbers.length === 0 ? [] : [`at ${listed(numbers)}`];
    const explained = earlier.length === 0 ? '' : `; explained by ${listed(earlier)}`;
    return `${(0,phrases/* plural */.LS)(total, 'call')}; broken ${[...at, ...(atEnd ? ['at the end'] : [])].join(' and ')}${explained}`;
}
function listed(numbers) {
    const more = numbers.length > named ? ` and ${numbers.length - named} more` : '';
    return `${numbers.length === 1 ? 'call' : 'calls'} ${numbers.slice(0, named).join(', ')}${more}`;
}
function fixed(value) {
    return String(Math.round(value * 100) / 100);
}

;// CONCATENATED MODULE: ./lib/reporters/html/timeline-cards.js






/** Trace → the id of its timeline. Numbered: a trace's own id is not a valid id in HTML. */
function timelineAnchors({ timelines = [] }) {
    return new Map(timelines.map(({ trace, calls }, index) => [
        trace,
        { id: `trace-${index + 1}`, calls: new Set(calls.map((call) => call.index)) },
    ]));
}
/** The calls of the traces that broke a rule: which tool, how it ended, what it broke, and the values that may be shown. */
function timelineCards(result, keys) {
    const { timelines = [], timelinesOmitted = 0 } = result;
    if (timelines.length === 0)
        return undefined;
    const cut = timelinesOmitted > 0
        ? markup `<p class="soft">Showing ${timelines.length} of ${timelines.length + timelinesOmitted} traces with findings.</p>`
        : undefined;
    const levels = new Map(result.findings.map(({ rule, level }) => [rule, level]));
    return markup `<section id="traces" aria-labelledby="traces-title">
<h2 id="traces-title">Traces that broke a rule</h2>
${timelines.map((timeline, index) => timeline_cards_card(timeline, `trace-${index + 1}`, levels, keys))}
${cut}
</section>`;
}
function timeline_cards_card(timeline, id, levels, keys) {
    const { trace, total, calls, brokeAtEnd = [] } = timeline;
    const items = calls.flatMap((call, at) => [
        ...gap(calls[at - 1]?.index ?? -1, call.index),
        timeline_cards_item(call, `${id}-${(0,phrases/* callNumber */.gz)(call.index)}`, levels),
    ]);
    const ended = brokeAtEnd.length === 0
        ? []
        : [markup `<li class="ended ${worst(brokeAtEnd, levels)}-dot">The trace ends. ${chips(brokeAtEnd, levels)}</li>`];
    const broken = [...calls.flatMap(({ broke = [] }) => broke), ...brokeAtEnd];
    const tools = keysOf(calls.map(({ tool }) => tool), keys.tools);
    const found = [...new Set(broken.flatMap((rule) => levels.get(rule) ?? []))].join(' ');
    return markup `<article class="card" id="${id}" data-level="${found}" data-rule="${keysOf(broken, keys.rules)}" data-tool="${tools}"><div class="inside"><h3><code>${trace}</code> <span class="count">${(0,phrases/* plural */.LS)(total, 'call')}</span></h3>
${timelineStrip(timeline, levels)}
<ol class="calls">
${[...items, ...gap(calls.at(-1)?.index ?? -1, total), ...ended]}
</ol></div></article>`;
}
function gap(before, after) {
    const missing = after - before - 1;
    return missing > 0 ? [markup `<li class="gap">${(0,phrases/* plural */.LS)(missing, 'call')} not shown</li>`] : [];
}
function timeline_cards_item(call, id, levels) {
    const { index, tool, outcome, broke = [], explains = [] } = call;
    const failed = outcome === 'error' ? markup ` <span class="count">failed</span>` : undefined;
    const line = markup `<span class="number">${(0,phrases/* callNumber */.gz)(index)}</span><code>${tool}</code>${names(call)}${failed}`;
    const why = explains.map(({ rule, reason }) => markup ` <span class="chip explains">${(0,related_phrases/* reasonWords */.IK)(reason)}</span> <span class="count">${rule}</span>`);
    if (broke.length > 0)
        return markup `<li id="${id}" class="broke ${worst(broke, levels)}-dot">${line} ${chips(broke, levels)}${why}${values(call)}</li>`;
    if (why.length > 0)
        return markup `<li id="${id}" class="explains-dot">${line}${why}${values(call)}</li>`;
    return markup `<li id="${id}">${line}${values(call)}</li>`;
}
/** Names of arguments whose values are not to be shown. */
function names({ arguments: given = [], shown = {} }) {
    const hidden = given.filter((name) => !Object.hasOwn(shown, name));
    return hidden.length === 0 ? undefined : markup ` <span class="count">(${hidden.join(', ')})</span>`;
}
/** Folded: a page that somebody looks at over a shoulder shows a value when it is asked for. */
function values({ shown = {} }) {
    const entries = Object.entries(shown);
    if (entries.length === 0)
        return undefined;
    return markup `<details class="values"><summary>${(0,phrases/* plural */.LS)(entries.length, 'value')}</summary><dl>${entries.map(([name, value]) => markup `<dt><code>${name}</code></dt><dd><code>${value}</code></dd>`)}</dl></details>`;
}
function chips(rules, levels) {
    return rules.map((rule) => markup `<span class="chip ${levels.get(rule) ?? 'note'}">breaks ${rule}</span>`);
}

;// CONCATENATED MODULE: ./lib/reporters/html.js









const verdictTitles = { pass: 'Pass', fail: 'Fail', 'no-evidence': 'No evidence' };
const classes = { pass: 'pass', fail: 'fail', 'no-evidence': 'none' };
/**
 * One self-contained page: verdict, findings, the calls of the traces that broke a rule, rules, coverage, files. It loads
 * nothing and runs one script of its own, which narrows it down; its content security policy says so to the browser. Without
 * scripts everything is there.
 */
function reportHtml(result, context) {
    const anchors = timelineAnchors(result);
    const keys = filterKeys(result);
    const sections = [
        ['findings', 'Findings', findingCards(result, anchors, keys)],
        ['traces', 'Traces', timelineCards(result, keys)],
        ['rules', 'Rules', context.about === 'coverage' ? undefined : ruleTable(result)],
        ['coverage', 'Coverage', context.about === 'rules' ? undefined : coveragePart(result)],
        ['files', 'Files', sourceTables(result)],
    ];
    const present = sections.flatMap(([id, title, part]) => (part === undefined ? [] : [{ id, title, part }]));
    const page = markup `${htmlHead(`${phrases/* verdictNames */.gG[result.verdict]}: ${policyName(result)}`, 'script')}
<body><a class="skip" href="#findings">Skip to the findings</a>
<div class="page">
${banner(result)}
<nav aria-label="Sections"><ul>
${present.map(({ id, title }) => markup `<li><a href="#${id}">${title}</a></li>`)}
</ul></nav>
<main>
${filterForm(result, keys)}
${present.map(({ part }) => part)}
</main>
<footer>Assay ${tool/* tool */.z.version} · policy <code>${result.policy.digest}</code>${context.reproduce === undefined ? undefined : markup `<br>Reproduce: <code>${context.reproduce}</code>`}</footer>
</div>
${pageScript}
</body>
</html>
`;
    // Parts that are absent leave empty lines.
    return page.html.replace(/\n{2,}/g, '\n');
}
function banner(result) {
    const { verdict, accepted, traces, coverage, policy } = result;
    const { icon } = phrases/* verdictWords */.L2[verdict];
    const counts = (0,phrases/* countedFindings */.Hs)(result);
    const figures = [
        ['Errors', counts.error],
        ['Warnings', counts.warning],
        ['Notes', counts.note],
        ['Accepted', accepted.waived + accepted.tolerated + accepted.known],
        ['Traces', traces.traces],
        ['Calls', traces.calls],
        ...factFigures(result),
        ...((0,phrases/* headsCoverage */.iz)(result) ? [['Coverage', coverage.empty ? '–' : `${coverage.percent} %`]] : []),
    ];
    const preset = (0,phrases/* presetPhrase */.Vd)(result);
    const checkedAgainst = policy.file === undefined ? 'a policy' : markup `<code>${policy.file}</code>`;
    const scope = [...(0,phrases/* samplePhrase */.G9)(result), ...(0,phrases/* windowPhrase */._s)(result)].map((words) => markup `<p>Traces ${words}</p>`);
    const why = verdict === 'no-evidence' ? markup `<p>${(0,phrases/* noEvidencePhrase */.Ii)(result)}</p>` : undefined;
    return markup `<header>
<span class="verdict ${classes[verdict]}">${icon} ${verdictTitles[verdict]}</span>
<h1>${policyName(result)}</h1>
<p class="soft">Recorded tool calls of an agent, checked against ${checkedAgainst}</p>
${scope}
${preset === undefined ? undefined : markup `<p>${preset}</p>`}
${why}
<dl class="figures">
${figures.map(([title, figure]) => markup `<div><dt>${title}</dt><dd>${figure}</dd></div>`)}
</dl>
</header>`;
}
/** `≥` before what is not the whole. */
function factFigures({ facts }) {
    const { denied, turns, tokens, costUsd, durationMs = 0, atLeast } = facts;
    const say = (fact, words) => (atLeast?.includes(fact) ? `≥ ${words}` : words);
    return [
        ...(denied > 0 ? [['Denied', String(denied)]] : []),
        ...(turns !== undefined ? [['Turns', say('turns', String(turns))]] : []),
        ...(tokens !== undefined ? [['Tokens', say('tokens', (0,facts_phrase/* shortNumber */.In)(tokens.total))]] : []),
        ...(costUsd !== undefined ? [['Cost', say('costUsd', (0,facts_phrase/* dollars */.E9)(costUsd))]] : []),
        ...(durationMs > 0 ? [['Time', say('durationMs', (0,facts_phrase/* timeSpan */.wL)(durationMs))]] : []),
    ];
}
function policyName({ policy }) {
    return policy.name === '' ? 'unnamed policy' : policy.name;
}


/***/ }),

/***/ 11844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeXml)
/* harmony export */ });
/* harmony import */ var _strip_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72997);

/**
 * Text for XML 1.0 elements and attributes, on one line: characters that XML forbids even as references, and those that end a
 * line, hide or reorder text, become visible pictures. XML is printed to CI logs, too, where `##[` and `##vso[` are commands: the
 * second `#` becomes a reference. Good for HTML as well.
 */
function escapeXml(text) {
    return plain.test(text) ? text : escaped(text);
}
/** Of ASCII, what stays as it is: most texts hold nothing else. */
const plain = /^[ !$%(-;=?-~]*$/;
function escaped(text) {
    return (0,_strip_control_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .kU)(text).replace(special, (char) => entities[char] ?? '\ufffd');
}
const special = /[&<>"'\ufffe\uffff]|(?<=#)#/g;
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '#': '&#35;',
};


/***/ }),

/***/ 86651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportAzure: () => (/* binding */ reportAzure)
});

;// CONCATENATED MODULE: ./lib/text/escape-azure-command.js
/**
 * Text for Azure Pipelines' logging commands, `##vso[task.logissue type=error;code=a]message`. The agent undoes exactly these
 * encodings. Reference: `azure-pipelines-agent/src/Microsoft.VisualStudio.Services.Agent/Command.cs`.
 */
function escapeAzureData(text) {
    return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeAzureProperty(text) {
    return escapeAzureData(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
}

// EXTERNAL MODULE: ./lib/text/escape-workflow-command.js
var escape_workflow_command = __webpack_require__(3664);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/text/strip-control.js
var strip_control = __webpack_require__(72997);
// EXTERNAL MODULE: ./lib/reporters/github/plan/annotation.js
var annotation = __webpack_require__(5325);
// EXTERNAL MODULE: ./lib/reporters/github/plan/plan-annotations.js
var plan_annotations = __webpack_require__(72344);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(73192);
;// CONCATENATED MODULE: ./lib/reporters/azure.js







/**
 * Logging commands for the log of an Azure Pipelines step: issues with file, line and code, worst first, and the verdict
 * last. The agent keeps ten errors and ten warnings of a step, the same as GitHub's runner, so the plan is the same.
 */
function reportAzure(result, { repository }) {
    const { annotations, cut } = (0,plan_annotations/* planAnnotations */.m)(result, repository);
    const more = cut === undefined ? '' : ` Issues: ${cut}.`;
    const title = `Assay: ${phrases/* verdictNames */.gG[result.verdict]}`;
    const verdict = {
        pass: () => (0,log_line/* logText */.k)(`${title} · ${(0,phrases/* countsPhrase */.__)(result)}${more}`),
        fail: () => issue({ level: 'error', message: `${title}. ${(0,phrases/* countsPhrase */.__)(result)}.${more}` }),
        'no-evidence': () => issue({
            level: result.gate.onNoEvidence === 'error' ? 'error' : 'notice',
            message: `${title}. ${(0,phrases/* noEvidencePhrase */.Ii)(result)}${more}`,
        }),
    }[result.verdict]();
    const skipped = (0,phrases/* skippedPhrases */.X)(result).map((phrase) => (0,log_line/* logText */.k)(`Assay: ${phrase}`));
    return [...annotations.map(issue), ...skipped, verdict].map((line) => `${line}\n`).join('');
}
/** Azure knows errors and warnings; a notice is a plain line. */
function issue({ level, message, title, file, line, column }) {
    if (level === 'notice') {
        const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
        return (0,log_line/* logText */.k)(`note ${title === undefined ? '' : `${title}: `}${message}${place}`, 1000);
    }
    const properties = Object.entries({
        type: level,
        sourcepath: file,
        linenumber: line,
        columnnumber: column,
        code: title,
    })
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeAzureProperty((0,escape_workflow_command/* neutraliseCommands */.$B)((0,strip_control/* stripControl */.kU)(String(value))))}`);
    return `##vso[task.logissue ${properties.join(';')}]${escapeAzureData((0,annotation/* annotationMessage */.L0)(message))}`;
}


/***/ }),

/***/ 36491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportGithub: () => (/* binding */ reportGithub)
/* harmony export */ });
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10844);
/* harmony import */ var _github_plan_annotation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5325);
/* harmony import */ var _github_plan_plan_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72344);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73192);




/**
 * Workflow commands for the log of any step of a GitHub workflow: findings next to the code, worst first, and the
 * verdict last. GitHub shows ten of each level and step; the last line says what was left out. Plain lines before it
 * list the records that were not evaluated.
 */
function reportGithub(result, { repository }) {
    const { annotations, cut } = (0,_github_plan_plan_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .planAnnotations */ .m)(result, repository);
    const last = verdictOf(result, cut === undefined ? '' : ` Annotations: ${cut}.`);
    const skipped = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .skippedPhrases */ .X)(result).map((phrase) => (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .k)(`Assay: ${phrase}`));
    return [...annotations.map(_github_plan_annotation_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationCommand */ .jx), ...skipped, typeof last === 'string' ? last : (0,_github_plan_annotation_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationCommand */ .jx)(last)]
        .map((line) => `${line}\n`)
        .join('');
}
function verdictOf(result, more) {
    const title = `Assay: ${_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictNames */ .gG[result.verdict]}`;
    switch (result.verdict) {
        case 'pass':
            return (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .k)(`${title} · ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .countsPhrase */ .__)(result)}${more}`);
        case 'fail':
            return { level: 'error', title, message: `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .countsPhrase */ .__)(result)}.${more}` };
        case 'no-evidence':
            return {
                level: result.gate.onNoEvidence === 'error' ? 'error' : 'notice',
                title,
                message: `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .noEvidencePhrase */ .Ii)(result)}${more}`,
            };
    }
}


/***/ }),

/***/ 80963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportGitlab: () => (/* binding */ reportGitlab)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41491);
/* harmony import */ var _text_strip_control_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72997);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44765);
/* harmony import */ var _text_well_formed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95811);
/* harmony import */ var _grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58784);
/* harmony import */ var _grouping_occurrences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41996);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73192);








const shown = 5000;
const severities = { error: 'critical', warning: 'minor', note: 'info' };
/**
 * GitLab's Code Quality report: a list of issues for the merge request. What the policy accepts is left out, because the
 * format cannot say so. Format: https://docs.gitlab.com/ci/testing/code_quality/
 */
function reportGitlab(result, { repository }) {
    const counted = result.findings.filter(({ tolerated, waived }) => !tolerated && !waived);
    const names = (0,_grouping_occurrences_js__WEBPACK_IMPORTED_MODULE_1__/* .occurrences */ .T)(counted);
    const elsewhere = (0,_grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfRun */ .kc)(result) ?? { file: 'policy.yaml', line: 1 };
    const issues = counted.slice(0, shown).map((finding, index) => {
        const { hash, nth } = names[index];
        const { primary } = (0,_grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_3__/* .findingPlaces */ .gU)(finding, repository);
        return issue(finding.rule, finding.message, finding.level, digest(`${hash}:${nth}`), primary);
    });
    const all = result.counts.error + result.counts.warning + result.counts.note;
    if (all > issues.length) {
        const message = `Showing ${issues.length} of ${all} findings, worst first; the JSON report holds more.`;
        issues.push(issue('assay', message, 'note', digest('cut'), undefined));
    }
    for (const words of (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .samplePhrase */ .G9)(result))
        issues.push(issue('assay', `The verdict is about traces ${words}.`, 'note', digest('sample'), undefined));
    return `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeJsonForLogs */ .O)(JSON.stringify(issues, undefined, 2))}\n`;
    function issue(rule, message, level, fingerprint, at = elsewhere) {
        const { file, line } = at ?? elsewhere;
        return {
            type: 'issue',
            check_name: clean(rule, 200),
            description: clean(message, 1000),
            categories: ['Security'],
            severity: severities[level],
            fingerprint,
            location: { path: (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_5__/* .wellFormed */ .E)(file), lines: { begin: line } },
        };
    }
}
function clean(text, max) {
    return (0,_text_strip_control_js__WEBPACK_IMPORTED_MODULE_6__/* .stripControl */ .kU)((0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_7__/* .truncate */ .xv)(text, max));
}
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 91295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportTap: () => (/* binding */ reportTap)
/* harmony export */ });
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41491);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10844);
/* harmony import */ var _text_well_formed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95811);
/* harmony import */ var _grouping_failing_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79061);
/* harmony import */ var _grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58784);
/* harmony import */ var _grouping_rule_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17494);
/* harmony import */ var _grouping_waivable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99023);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73192);








const shown = 20;
/** Violations of one call. */
const shownFingerprints = 5;
/**
 * TAP 14 (https://testanything.org/tap-version-14-specification.html): one test per rule, with its findings as YAML.
 * Comments say how
 * many findings do not count, and what was not evaluated.
 */
function reportTap(result) {
    const checks = (0,_grouping_rule_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleChecks */ .M)(result);
    const acceptedBy = (0,_grouping_failing_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptances */ .Dc)(result);
    const lines = checks.flatMap((check, index) => [testLine(check, index + 1), ...diagnostic(check, acceptedBy)]);
    const notes = [...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .samplePhrase */ .G9)(result), (0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptedCounts */ .y_)(result), ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .skippedPhrases */ .X)(result)].filter((phrase) => phrase !== undefined);
    const comments = notes.map((phrase) => `# ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .k)(phrase)}`);
    return ['TAP version 14', `1..${checks.length}`, ...lines, ...comments].map((line) => `${line}\n`).join('');
}
function testLine({ rule, status, why }, number) {
    const verdict = status === 'broken' ? 'not ok' : 'ok';
    return `${verdict} ${number} - ${description(rule)}${status === 'skipped' ? ` # SKIP ${description(why ?? '')}` : ''}`;
}
/** `#` starts a directive, `\` escapes. */
function description(text) {
    return (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .k)(text, 200).replace(/[\\#]/g, '\\$&');
}
function diagnostic({ status, findings, row, why }, acceptedBy) {
    if (status === 'held' || status === 'skipped')
        return [];
    const facts = {
        message: why ?? (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_5__/* .wellFormed */ .E)(findings[0]?.message ?? ''),
        severity: status === 'broken' ? 'fail' : 'comment',
        ...(row && { traces: `broken in ${row.violated}/${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(row.applicable, 'trace')}` }),
    };
    const list = findings.slice(0, shown).map((finding) => `    - ${json(factsOf(finding, acceptedBy(finding)))}`);
    const more = findings.length > shown ? [`  omitted: ${findings.length - shown}`] : [];
    return [
        '  ---',
        ...Object.entries(facts).map(([key, value]) => `  ${key}: ${json(value)}`),
        ...(list.length > 0 ? ['  findings:', ...list] : []),
        ...more,
        '  ...',
    ];
}
function factsOf(finding, accepted) {
    const { level, message, trace, callIndex, related, location, policyLocation } = finding;
    const source = (0,_grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceText */ .rI)(finding);
    const fingerprints = (0,_grouping_waivable_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprintsToWaive */ .X9)(finding).slice(0, shownFingerprints);
    return {
        level,
        message: (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_5__/* .wellFormed */ .E)(message),
        source: source && (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_5__/* .wellFormed */ .E)(source),
        at: placed(location),
        policy: placed(policyLocation),
        trace: trace === undefined ? undefined : (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_5__/* .wellFormed */ .E)(trace),
        call: callIndex,
        related,
        accepted: accepted === undefined ? undefined : true,
        fingerprints: fingerprints.length === 0 ? undefined : fingerprints,
    };
}
function placed(at) {
    return at === undefined ? undefined : (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_5__/* .wellFormed */ .E)(`${at.file}:${at.line}`);
}
/** JSON is YAML; `\u` escapes keep every text on its line. */
function json(value) {
    return (0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_7__/* .escapeJsonForLogs */ .O)(JSON.stringify(value));
}


/***/ }),

/***/ 83358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportJunit: () => (/* binding */ reportJunit)
/* harmony export */ });
/* harmony import */ var _text_escape_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11844);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44765);
/* harmony import */ var _grouping_failing_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79061);
/* harmony import */ var _grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58784);
/* harmony import */ var _grouping_rule_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17494);
/* harmony import */ var _grouping_waivable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99023);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73192);
/* harmony import */ var _related_phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10762);








const shown = 20;
/** Violations of one call. */
const shownFingerprints = 3;
const suites = { calls: 'Tool calls', sequences: 'Sequence rules', run: 'The run' };
/**
 * JUnit's XML as Jenkins, GitLab, CircleCI and Azure read it: one test case a rule, because rules keep their names from run
 * to run and traces do not (docs/decisions/070). A rule that no trace exercised is skipped, never passed.
 */
function reportJunit(result, { repository }) {
    const checks = (0,_grouping_rule_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleChecks */ .M)(result);
    const policy = result.policy.name === '' ? 'policy' : result.policy.name;
    const context = {
        acceptedBy: (0,_grouping_failing_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptances */ .Dc)(result),
        repository,
        // What a green report must not leave out: findings that do not count, records that nobody evaluated.
        notes: [...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .samplePhrase */ .G9)(result), (0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .acceptedCounts */ .y_)(result), ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .skippedPhrases */ .X)(result)].filter((phrase) => phrase !== undefined),
    };
    const groups = ['calls', 'sequences', 'run'].map((group) => [
        group,
        checks.filter((check) => check.group === group),
    ]);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="Assay"${tally(checks)} time="0">`,
        ...groups.flatMap(([group, list]) => (list.length === 0 ? [] : suite(suites[group], policy, list, context))),
        '</testsuites>',
        '',
    ].join('\n');
}
function suite(name, policy, checks, context) {
    return [
        `  <testsuite name="${name}"${tally(checks)} time="0">`,
        ...checks.flatMap((check) => testCase(check, `assay.${policy}.${name}`, context)),
        '  </testsuite>',
    ];
}
function tally(checks) {
    const count = (status) => checks.filter((check) => check.status === status).length;
    return ` tests="${checks.length}" failures="${count('broken')}" errors="0" skipped="${count('skipped')}"`;
}
function testCase(check, className, context) {
    const at = check.findings[0] && (0,_grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_6__/* .findingPlaces */ .gU)(check.findings[0], context.repository).primary;
    const place = at === undefined ? '' : ` file="${xml(at.file)}" line="${at.line}"`;
    const open = `    <testcase name="${xml(check.rule)}" classname="${xml(className)}"${place} time="0"`;
    const outcome = [...outcomeOf(check, context), ...notes(check, context)];
    return outcome.length === 0 ? [`${open}/>`] : [`${open}>`, ...outcome, '    </testcase>'];
}
/** They are about the whole run, as the test of the evidence is. */
function notes({ group, rule }, { notes }) {
    if (group !== 'run' || rule !== 'evidence' || notes.length === 0)
        return [];
    return ['      <system-out>', ...notes.map((phrase) => `- ${xml(phrase)}`), '      </system-out>'];
}
function outcomeOf(check, context) {
    switch (check.status) {
        case 'held':
            return [];
        case 'skipped':
            return [`      <skipped message="${xml(check.why ?? '')}"/>`];
        case 'noted':
            return element('system-out', '', check, context);
        case 'broken':
            return element('failure', ` message="${xml(summary(check), 500)}" type="${worst(check)}"`, check, context);
    }
}
function element(name, attributes, check, context) {
    // A line never begins with text of a trace or a path: what begins a line of a log may be a command.
    const lines = check.findings.slice(0, shown).map((finding) => `- ${xml(line(finding, context), 1000)}`);
    if (check.findings.length > shown)
        lines.push(`Showing ${shown} of ${check.findings.length} findings.`);
    if (lines.length === 0)
        lines.push(`- ${xml(check.why ?? '')}`);
    return [`      <${name}${attributes}>`, ...lines, `      </${name}>`];
}
function summary({ findings, row, why }) {
    const times = row && row.applicable > 0 ? `Broken in ${row.violated}/${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(row.applicable, 'trace')}. ` : '';
    return why ?? `${times}${findings[0]?.message ?? ''}`;
}
function worst({ findings }) {
    return findings[0]?.level ?? 'error';
}
function line(finding, { acceptedBy }) {
    const { location, policyLocation, trace, callIndex, level, message } = finding;
    const accepted = acceptedBy(finding);
    const explained = (0,_related_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .relatedPhrase */ .p)(finding);
    const facts = [
        ...(location === undefined ? [] : [`${location.file}:${location.line}`]),
        ...(trace === undefined
            ? []
            : [`trace ${trace}${callIndex === undefined ? '' : ` call ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .callNumber */ .gz)(callIndex)}`}`]),
        ...(explained === undefined ? [] : [explained]),
        ...(policyLocation === undefined ? [] : [`${policyLocation.file}:${policyLocation.line}`]),
        ...(accepted === undefined ? [] : [accepted]),
        ...(0,_grouping_waivable_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintsToWaive */ .X9)(finding).slice(0, shownFingerprints),
    ];
    return `${level}: ${message}${facts.length === 0 ? '' : ` (${facts.join(' · ')})`}`;
}
function xml(text, max = 300) {
    return (0,_text_escape_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X)((0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_7__/* .truncate */ .xv)(text, max));
}


/***/ }),

/***/ 20333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportMarkdown: () => (/* binding */ reportMarkdown)
/* harmony export */ });
/* harmony import */ var _github_plan_surfaces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16220);
/* harmony import */ var _github_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81165);


/** The job summary as a file, for wherever GitHub-flavoured Markdown is shown. */
function reportMarkdown(result, context) {
    return (0,_github_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)('', result, { asked: 'flags', ...context, name: 'assay', notes: [] }, _github_plan_surfaces_js__WEBPACK_IMPORTED_MODULE_0__/* .file */ .NJ);
}


/***/ })

};

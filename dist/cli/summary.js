"use strict";
exports.id = 2466;
exports.ids = [2466];
exports.modules = {

/***/ 79061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ acceptances),
/* harmony export */   Mw: () => (/* binding */ knownFindings),
/* harmony export */   v9: () => (/* binding */ failingFindings)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73192);

const rank = { error: 0, warning: 1, note: 2 };
/** Which findings were known to the earlier run, where only new ones count; none elsewhere. */
function knownFindings({ comparison }) {
    if (comparison?.baseline !== 'used' || !comparison.newOnly)
        return () => false;
    const isNew = newFingerprints(comparison);
    return ({ fingerprint }) => !isNew(fingerprint);
}
/** Why a finding does not count, if it does not: by the policy's words, or because the earlier run knew it. Policy text. */
function acceptances(result) {
    const isKnown = knownFindings(result);
    return (finding) => (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedPhrase */ .TF)(finding) ?? (isKnown(finding) ? 'known to the baseline' : undefined);
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

/***/ 17494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ruleChecks)
/* harmony export */ });
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71095);
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

/***/ 73192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ silentFiles),
/* harmony export */   G9: () => (/* binding */ samplePhrase),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Hs: () => (/* binding */ countedFindings),
/* harmony export */   Ii: () => (/* binding */ noEvidencePhrase),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LS: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.L),
/* harmony export */   S8: () => (/* binding */ unsentArguments),
/* harmony export */   TF: () => (/* binding */ acceptedPhrase),
/* harmony export */   TZ: () => (/* binding */ violationPhrase),
/* harmony export */   T_: () => (/* binding */ ratePhrases),
/* harmony export */   Vd: () => (/* binding */ presetPhrase),
/* harmony export */   X: () => (/* binding */ skippedPhrases),
/* harmony export */   YY: () => (/* binding */ tracesPhrase),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   _s: () => (/* binding */ windowPhrase),
/* harmony export */   cj: () => (/* binding */ unsentNames),
/* harmony export */   fk: () => (/* binding */ leftOutCount),
/* harmony export */   gG: () => (/* binding */ verdictNames),
/* harmony export */   gY: () => (/* binding */ coveragePhrase),
/* harmony export */   gz: () => (/* binding */ callNumber),
/* harmony export */   hU: () => (/* binding */ leftOutPhrase),
/* harmony export */   iz: () => (/* binding */ headsCoverage),
/* harmony export */   y_: () => (/* binding */ acceptedCounts)
/* harmony export */ });
/* unused harmony export countsNewOnly */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71095);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26713);



/** The few phrases that every report for people has in common, so that they say the same. */
const verdictWords = {
    pass: { icon: '\u2714', word: 'PASS' },
    fail: { icon: '\u2716', word: 'FAIL' },
    'no-evidence': { icon: '\u25cb', word: 'NO EVIDENCE' },
};
/**
 * `2 errors \u00b7 1 warning \u00b7 30 accepted (waived)`, or `no findings`. Where only new findings count, those that do:
 * `1 error, new or worse \u00b7 3 accepted (known)`.
 */
function countsPhrase(result) {
    const counted = levels(countedFindings(result));
    const counts = counted.length === 0 ? [] : [`${counted.join(' \u00b7 ')}${countsNewOnly(result) ? ', new or worse' : ''}`];
    const parts = [...counts, acceptedCounts(result)].filter((part) => part !== undefined);
    return [...(parts.length === 0 ? ['no findings'] : parts), ...samplePhrase(result)].join(' \u00b7 ');
}
/** `in a sample of 5 % (51 of 1024 traces)`: a verdict about a part of the traces never looks like one about all. */
function samplePhrase({ sample }) {
    if (sample === undefined)
        return [];
    return [`in a sample of ${sample.percent} % (${sample.traces} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(sample.of, 'trace')})`];
}
const shownRates = 40;
/** How often rules are broken in all traces, as far as a sample shows. */
function ratePhrases({ sample }) {
    const rates = (sample?.rates ?? []).filter(({ applicable }) => applicable > 0);
    const percent = (share) => `${(100 * share).toFixed(2)} %`;
    return rates
        .slice(0, shownRates)
        .map(({ rule, violated, applicable, low, high }) => `${rule}: broken in ${violated} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(applicable, 'drawn trace')}, so in ${percent(low)} to ${percent(high)} of all (95 % Wilson interval)`);
}
/** Which traces a window had, and which it left out. */
function windowPhrase({ window }) {
    if (window === undefined)
        return [];
    const from = window.since === undefined ? '' : ` from ${window.since}`;
    const left = [
        window.carried > 0 && `${window.carried} left to a later run`,
        window.checkedBefore > 0 && `${window.checkedBefore} checked before`,
        window.before > 0 && `${window.before} too old`,
    ].filter((part) => typeof part === 'string');
    return [`that ended${from} until ${window.until}${left.length === 0 ? '' : ` (${left.join(', ')})`}`];
}
/** Only findings that are new or worse than in the baseline count. */
function countsNewOnly({ comparison }) {
    return comparison?.baseline === 'used' && comparison.newOnly === true;
}
/** By level, the findings that count for the verdict. */
function countedFindings({ counts, comparison }) {
    return comparison?.baseline === 'used' && comparison.newOnly ? comparison.counted : counts;
}
function levels(counts) {
    return ['error', 'warning', 'note']
        .filter((level) => counts[level] > 0)
        .map((level) => (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(counts[level], level));
}
/** `30 accepted (waived)`, `30 accepted (28 known, 2 waived)`: findings that do not count, and why; absent if all do. */
function acceptedCounts({ accepted }) {
    const kinds = ['known', 'waived', 'tolerated'].filter((kind) => accepted[kind] > 0);
    const [first] = kinds;
    if (first === undefined)
        return undefined;
    const why = kinds.length === 1 ? first : kinds.map((kind) => `${accepted[kind]} ${kind}`).join(', ');
    return `${kinds.reduce((sum, kind) => sum + accepted[kind], 0)} accepted (${why})`;
}
/** People count calls from 1; `callIndex` of the result and `timelines` count from 0. */
function callNumber(callIndex) {
    return callIndex + 1;
}
function tracesPhrase(result) {
    const { traces } = result;
    const idle = traces.traces - traces.tracesWithCalls;
    const calls = `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.calls, 'call')} in ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.traces, 'trace')}${idle > 0 ? ` (${idle} without calls)` : ''}`;
    return [calls, ...windowPhrase(result)].join(' ');
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
/** Which preset stood in, and how it becomes a gate; undefined where a policy was given. */
function presetPhrase({ policy: { preset } }) {
    return preset === undefined
        ? undefined
        : `No policy was given: the preset ${preset} checked, and what it finds is a warning. To make it a gate: assay init --preset ${preset}.`;
}
/** Files in which no tool call was found, although others have some: an incomplete recording, perhaps. */
function silentFiles({ traces }) {
    return traces.calls === 0 ? [] : traces.files.filter(({ calls }) => calls === 0);
}
/** Why a run without evidence has none, and what to do. */
function noEvidencePhrase({ traces, window }) {
    if (window !== undefined && traces.files.length > 0 && traces.calls === 0)
        return `No trace ended in the window, so nothing was checked: ${window.carried} left to a later run, ${window.checkedBefore} checked before, ${window.before} too old.`;
    if (traces.files.length === 0)
        return 'No trace file was found, so nothing was checked. Look at the --traces patterns.';
    if (traces.calls === 0)
        return 'The traces hold no tool call, so nothing was checked. Look at what was recorded.';
    return 'A --traces pattern matched no file, so part of the evidence is missing. Look at the patterns.';
}
/** The tools that a preset names are those of every agent that it may be about: a share of them says something only where a gate asks. */
function headsCoverage({ policy, gate }) {
    return policy.preset === undefined || gate.minCoverage !== undefined;
}
function coveragePhrase({ coverage }) {
    if (coverage.empty)
        return `the policy names no tool to cover${furtherPhrase(coverage)}`;
    const all = coverage.covered.length + coverage.uncovered.length;
    return `${coverage.percent} % of tools (${coverage.covered.length}/${all})${furtherPhrase(coverage)}`;
}
function furtherPhrase({ furtherCalls }) {
    return furtherCalls === undefined ? '' : `, ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(furtherCalls, 'call')} of more tools than are named`;
}
/** What the calls of each tool left out. A tool that was never called is listed as such, which says it all. */
function unsentArguments({ arguments: tools, uncovered }) {
    const never = new Set(uncovered);
    return tools.filter(({ tool, properties, values }) => !never.has(tool) && properties.length + values.length > 0);
}
/** `book.insurance`, `search.cabin = "first"`: the same, one name each. Agent-controlled. */
function unsentNames(coverage) {
    return unsentArguments(coverage).flatMap(({ tool, properties, values }) => [
        ...properties.map((property) => `${tool}.${property}`),
        ...values.flatMap(({ property, values: unused }) => unused.map((value) => `${tool}.${property} = ${value}`)),
    ]);
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

/***/ 82466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportSummary: () => (/* binding */ reportSummary)
/* harmony export */ });
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71095);
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

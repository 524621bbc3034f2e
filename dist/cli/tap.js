"use strict";
exports.id = 1295;
exports.ids = [1295];
exports.modules = {

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

/***/ 58784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ recordedPlace),
/* harmony export */   gU: () => (/* binding */ findingPlaces),
/* harmony export */   kc: () => (/* binding */ placeOfRun),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/**
 * At a place that a reader can open: the agent's line that made the call, else the test that ran the agent, else the line of
 * the trace, each only if the repository holds it, else the line of the policy.
 */
function findingPlaces(finding, repository) {
    const { location, policyLocation } = finding;
    const seen = location && isHeld(location, repository) ? location : undefined;
    const primary = recordedPlace(finding, repository) ?? seen ?? policyLocation;
    const related = [
        location && { ...location, of: 'call' },
        policyLocation && { ...policyLocation, of: 'rule' },
    ];
    return {
        primary,
        related: related.filter((place) => place !== undefined && !isSame(place, primary)),
    };
}
/** The line of the agent, else the file of the test: what the trace names of the repository. */
function recordedPlace({ source, trace }, repository) {
    const file = source && pathIn(source.file, repository);
    if (source !== undefined && file !== undefined)
        return { file, line: source.line ?? 1, column: 1 };
    // Recorders name the trace of a test after it: `src/a.test.ts > suite > test`, `tests/test_a.py::test_b`.
    const [, test] = trace === undefined ? [] : (/^([^\n]{1,1000}?\.\w+)(?: > |::)/.exec(trace) ?? []);
    // Without knowledge of the repository, a name that looks like a path may be anything.
    const path = test === undefined ? undefined : repository?.pathOf(test);
    return path === undefined ? undefined : { file: path, line: 1, column: 1 };
}
function pathIn(file, repository) {
    if (repository !== undefined)
        return repository.pathOf(file);
    const outside = /^(?:[\\/]|[A-Za-z][A-Za-z\d+.-]*:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(file);
    return file === '' || outside ? undefined : file;
}
function isHeld({ file }, repository) {
    // What lies in an artifact has no place in a repository.
    if (file.startsWith('artifact:'))
        return false;
    return repository === undefined || repository.pathOf(file) !== undefined;
}
function isSame(a, b) {
    return a.file === b?.file && a.line === b.line && a.column === b.column;
}
/** `agent.py:12`, as the trace says it: for reports of people who have the agent's files. Agent-controlled. */
function sourceText({ source }) {
    if (source === undefined)
        return undefined;
    return source.line === undefined ? source.file : `${source.file}:${source.line}`;
}
/** For formats that want a place for everything: where findings about the run as a whole are shown. */
function placeOfRun({ policy, traces }) {
    const file = policy.file ?? traces.files[0]?.file;
    return file === undefined ? undefined : { file, line: 1, column: 1 };
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

/***/ 99023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ tracesToWaive),
/* harmony export */   X9: () => (/* binding */ fingerprintsToWaive),
/* harmony export */   uF: () => (/* binding */ isWaivable)
/* harmony export */ });
/* harmony import */ var _model_once_per_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89201);

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
/**
 * What the `max` of a waiver would be: the traces in which a fingerprint was found. Absent for what is about no trace, and
 * for what is found once a tool, however many traces have it.
 */
function tracesToWaive(findings, fingerprint) {
    const meant = findings.filter((finding) => !_model_once_per_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerTool */ .F.has(finding.rule) && hasFingerprint(finding, fingerprint));
    const traces = new Set(meant.flatMap(({ trace }) => trace ?? []));
    return traces.size > 0 ? traces.size : undefined;
}
function hasFingerprint(finding, fingerprint) {
    return (finding.violations?.some((violation) => violation.fingerprint === fingerprint) ??
        finding.fingerprint === fingerprint);
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

/***/ 26713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 trace`, `2 traces`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 95811:
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

export const id = 1295;
export const ids = [1295];
export const modules = {

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

/***/ 7494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ruleChecks)
/* harmony export */ });
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3950);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3192);
/* harmony import */ var _failing_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9061);



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
    const fails = (0,_failing_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .failingFindings */ .v)(result);
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

/***/ 1295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportTap: () => (/* binding */ reportTap)
/* harmony export */ });
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1491);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(844);
/* harmony import */ var _text_well_formed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5811);
/* harmony import */ var _grouping_rule_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7494);
/* harmony import */ var _grouping_waivable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9023);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3192);






const shown = 20;
/** Violations of one call. */
const shownFingerprints = 5;
/**
 * TAP 14 (https://testanything.org/tap-version-14-specification.html): one test per rule, with its findings as YAML.
 * Comments say what was not evaluated.
 */
function reportTap(result) {
    const checks = (0,_grouping_rule_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleChecks */ .M)(result);
    const lines = checks.flatMap((check, index) => [testLine(check, index + 1), ...diagnostic(check)]);
    const comments = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedPhrases */ .X)(result).map((phrase) => `# ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .k)(phrase)}`);
    return ['TAP version 14', `1..${checks.length}`, ...lines, ...comments].map((line) => `${line}\n`).join('');
}
function testLine({ rule, status, why }, number) {
    const verdict = status === 'broken' ? 'not ok' : 'ok';
    return `${verdict} ${number} - ${description(rule)}${status === 'skipped' ? ` # SKIP ${description(why ?? '')}` : ''}`;
}
/** `#` starts a directive, `\` escapes. */
function description(text) {
    return (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .k)(text, 200).replace(/[\\#]/g, '\\$&');
}
function diagnostic({ status, findings, row, why }) {
    if (status === 'held' || status === 'skipped')
        return [];
    const facts = {
        message: why ?? (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_4__/* .wellFormed */ .E)(findings[0]?.message ?? ''),
        severity: status === 'broken' ? 'fail' : 'comment',
        ...(row && { traces: `broken in ${row.violated}/${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(row.applicable, 'trace')}` }),
    };
    const list = findings.slice(0, shown).map((finding) => `    - ${json(factsOf(finding))}`);
    const more = findings.length > shown ? [`  omitted: ${findings.length - shown}`] : [];
    return [
        '  ---',
        ...Object.entries(facts).map(([key, value]) => `  ${key}: ${json(value)}`),
        ...(list.length > 0 ? ['  findings:', ...list] : []),
        ...more,
        '  ...',
    ];
}
function factsOf(finding) {
    const { level, message, trace, callIndex, location, policyLocation, tolerated, waived } = finding;
    const fingerprints = (0,_grouping_waivable_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprintsToWaive */ .X)(finding).slice(0, shownFingerprints);
    return {
        level,
        message: (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_4__/* .wellFormed */ .E)(message),
        at: placed(location),
        policy: placed(policyLocation),
        trace: trace === undefined ? undefined : (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_4__/* .wellFormed */ .E)(trace),
        call: callIndex,
        accepted: tolerated || waived ? true : undefined,
        fingerprints: fingerprints.length === 0 ? undefined : fingerprints,
    };
}
function placed(at) {
    return at === undefined ? undefined : (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_4__/* .wellFormed */ .E)(`${at.file}:${at.line}`);
}
/** JSON is YAML; `\u` escapes keep every text on its line. */
function json(value) {
    return (0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJsonForLogs */ .O)(JSON.stringify(value));
}


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

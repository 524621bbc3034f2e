export const id = 295;
export const ids = [295];
export const modules = {

/***/ 17494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ruleChecks)
/* harmony export */ });
/* unused harmony export fails */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59081);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3313);


/** All checks: one is broken if and only if the run fails. Order: calls, sequences as in the result, the run. */
function ruleChecks(result, context) {
    const findings = new Map();
    for (const finding of result.findings) {
        const list = findings.get(finding.rule);
        if (list)
            list.push(finding);
        else
            findings.set(finding.rule, [finding]);
    }
    const rowed = new Set(result.rules.map(({ rule }) => rule));
    const ofRow = (row) => checkOf(row.rule, _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.has(row.rule) ? 'calls' : 'sequences', findings.get(row.rule) ?? [], result, context, row);
    const checks = [
        ...result.rules.map(ofRow),
        ...[...findings]
            .filter(([rule]) => !rowed.has(rule))
            .map(([rule, list]) => checkOf(rule, _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.has(rule) ? 'run' : 'sequences', list, result, context)),
        evidenceCheck(result, context),
    ];
    const order = { calls: 0, sequences: 1, run: 2 };
    return checks.sort((a, b) => order[a.group] - order[b.group]);
}
/** Whether a finding fails the run. Tolerated and waived ones do not count. */
function fails(finding, { failOn = 'error' }) {
    if (failOn === 'none' || finding.tolerated || finding.waived)
        return false;
    return rank[finding.level] <= rank[failOn];
}
const rank = { error: 0, warning: 1, note: 2 };
function checkOf(rule, group, findings, result, context, row) {
    const base = { rule, group, findings, row };
    // The remark that there is no evidence is a note that never fails by its level; `evidence` is its check.
    if (rule !== 'W_NO_EVIDENCE' && findings.some((finding) => fails(finding, context)))
        return { ...base, status: 'broken' };
    if (findings.length > 0)
        return { ...base, status: 'remarked' };
    if (row === undefined)
        return { ...base, status: 'held' };
    if (row.violated > 0)
        return { ...base, ...unkept(row, result, context) };
    if (row.held > 0)
        return { ...base, status: 'held' };
    const why = row.notEvaluable > 0 ? `not evaluable in ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(row.notEvaluable, 'trace')}` : 'not exercised by any trace';
    return { ...base, status: 'skipped', why };
}
/** Findings of the rule were counted and not kept. Kept ones come worst first, so the last of them bounds the level. */
function unkept(row, result, context) {
    const last = result.findings.at(-1);
    const why = `broken in ${row.violated}/${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(row.applicable, 'trace')}; its findings are beyond those kept`;
    return { status: last && fails(last, context) ? 'broken' : 'remarked', why };
}
function evidenceCheck(result, { onNoEvidence = 'error' }) {
    const base = { rule: 'evidence', group: 'run', findings: [] };
    if (result.verdict !== 'no-evidence')
        return { ...base, status: 'held' };
    return { ...base, status: onNoEvidence === 'error' ? 'broken' : 'skipped', why: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .noEvidencePhrase */ .Ii)(result) };
}


/***/ }),

/***/ 91295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportTap: () => (/* binding */ reportTap)
/* harmony export */ });
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41491);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10844);
/* harmony import */ var _text_well_formed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95811);
/* harmony import */ var _grouping_rule_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17494);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3313);





const shown = 20;
/** TAP 14 (https://testanything.org/tap-version-14-specification.html): one test a rule, with its findings as YAML. Comments say what was not judged. */
function reportTap(result, context) {
    const checks = (0,_grouping_rule_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleChecks */ .M)(result, context);
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
function factsOf({ level, message, trace, callIndex, location, policyLocation, tolerated, waived }) {
    return {
        level,
        message: (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_4__/* .wellFormed */ .E)(message),
        at: placed(location),
        policy: placed(policyLocation),
        trace: trace === undefined ? undefined : (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_4__/* .wellFormed */ .E)(trace),
        call: callIndex,
        accepted: tolerated || waived ? true : undefined,
    };
}
function placed(at) {
    return at === undefined ? undefined : (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_4__/* .wellFormed */ .E)(`${at.file}:${at.line}`);
}
/** JSON is YAML; `\u` escapes keep every text on its line. */
function json(value) {
    return (0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJsonForLogs */ .O)(JSON.stringify(value));
}


/***/ })

};

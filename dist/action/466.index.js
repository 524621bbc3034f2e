export const id = 466;
export const ids = [466];
export const modules = {

/***/ 61207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/** What made a report, for formats that name their maker. The version is kept equal to package.json by a test: reading that file would cost every start. */
const tool = { name: 'assay', version: '0.1.0' };


/***/ }),

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
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59081);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61207);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41491);
/* harmony import */ var _text_strip_control_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72997);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44765);
/* harmony import */ var _grouping_rule_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17494);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3313);
/* harmony import */ var _sarif_sarif_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35375);








/**
 * `summary.json` of upstream's gate outputs (SPEC-PR-Gate-Outputs-v1, `assay.run_summary.v1`), for tools that read it: counts
 * are of rules, the reason codes are that registry's. A missing field means that we do not measure it.
 */
function reportSummary(result, context) {
    const checks = (0,_grouping_rule_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleChecks */ .M)(result, context);
    const exit = exitOf(result, checks, context);
    const summary = {
        schema: 'assay.run_summary.v1',
        schema_version: 1,
        reason_code_version: 1,
        exit_code: exit.code,
        reason_code: exit.reason,
        message: clean(`${_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictNames */ .gG[result.verdict]}: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .countsPhrase */ .__)(result)}, coverage ${result.coverage.percent} %`),
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
            warned: count(checks, 'remarked'),
            skipped: count(checks, 'skipped'),
            total: checks.length,
        },
        ...((0,_sarif_sarif_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .sarifOmitted */ .I)(result) > 0 && { sarif: { omitted: (0,_sarif_sarif_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .sarifOmitted */ .I)(result) } }),
        seeds: { seed_version: 1, order_seed: null, judge_seed: null },
    };
    return `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeJsonForLogs */ .O)(JSON.stringify(summary, undefined, 2))}\n`;
}
function exitOf(result, checks, { onNoEvidence = 'error' }) {
    switch (result.verdict) {
        case 'pass':
            return { code: 0, reason: '' };
        case 'fail':
            return { code: 1, reason: reasonOf(checks) };
        case 'no-evidence':
            return onNoEvidence === 'error' ? { code: 2, reason: 'E_TRACE_NOT_FOUND' } : { code: 0, reason: '' };
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
        return clean((0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .noEvidencePhrase */ .Ii)(result));
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


/***/ })

};

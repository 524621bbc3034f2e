export const id = 2466;
export const ids = [2466];
export const modules = {

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

/***/ 2466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportSummary: () => (/* binding */ reportSummary)
/* harmony export */ });
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3950);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1207);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1491);
/* harmony import */ var _text_strip_control_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2997);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4765);
/* harmony import */ var _grouping_rule_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7494);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3192);
/* harmony import */ var _sarif_sarif_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5375);








/**
 * `summary.json` of upstream's gate outputs (SPEC-PR-Gate-Outputs-v1, `assay.run_summary.v1`), for tools that read it: counts
 * are of rules, the reason codes are that registry's. A missing field means that we do not measure it.
 */
function reportSummary(result) {
    const checks = (0,_grouping_rule_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleChecks */ .M)(result);
    const exit = exitOf(result, checks);
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
            warned: count(checks, 'noted'),
            skipped: count(checks, 'skipped'),
            total: checks.length,
        },
        ...((0,_sarif_sarif_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .sarifOmitted */ .I)(result) > 0 && { sarif: { omitted: (0,_sarif_sarif_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .sarifOmitted */ .I)(result) } }),
        seeds: { seed_version: 1, order_seed: null, judge_seed: null },
    };
    return `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeJsonForLogs */ .O)(JSON.stringify(summary, undefined, 2))}\n`;
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

export const id = 1295;
export const ids = [1295];
export const modules = {

/***/ 1295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportTap: () => (/* binding */ reportTap)
/* harmony export */ });
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1491);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(844);
/* harmony import */ var _text_well_formed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5811);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3192);
/* harmony import */ var _rule_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9134);





const shown = 20;
/** TAP 14 (https://testanything.org/tap-version-14-specification.html): one test a rule, with its findings as YAML. */
function reportTap(result, context) {
    const checks = (0,_rule_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleChecks */ .M)(result, context);
    const lines = checks.flatMap((check, index) => [testLine(check, index + 1), ...diagnostic(check)]);
    return ['TAP version 14', `1..${checks.length}`, ...lines].map((line) => `${line}\n`).join('');
}
function testLine({ rule, status, why }, number) {
    const verdict = status === 'broken' ? 'not ok' : 'ok';
    return `${verdict} ${number} - ${description(rule)}${status === 'skipped' ? ` # SKIP ${description(why ?? '')}` : ''}`;
}
/** `#` starts a directive, `\` escapes. */
function description(text) {
    return (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .k)(text, 200).replace(/[\\#]/g, '\\$&');
}
function diagnostic({ status, findings, row, why }) {
    if (status === 'held' || status === 'skipped')
        return [];
    const facts = {
        message: why ?? (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_3__/* .wellFormed */ .E)(findings[0]?.message ?? ''),
        severity: status === 'broken' ? 'fail' : 'comment',
        ...(row && { traces: `broken in ${row.violated}/${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(row.applicable, 'trace')}` }),
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
        message: (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_3__/* .wellFormed */ .E)(message),
        at: placed(location),
        policy: placed(policyLocation),
        trace: trace === undefined ? undefined : (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_3__/* .wellFormed */ .E)(trace),
        call: callIndex,
        accepted: tolerated || waived ? true : undefined,
    };
}
function placed(at) {
    return at === undefined ? undefined : (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_3__/* .wellFormed */ .E)(`${at.file}:${at.line}`);
}
/** JSON is YAML; `\u` escapes keep every text on its line. */
function json(value) {
    return (0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeJsonForLogs */ .O)(JSON.stringify(value));
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

"use strict";
exports.id = 9613;
exports.ids = [9613];
exports.modules = {

/***/ 9613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   standInPolicy: () => (/* binding */ standInPolicy),
/* harmony export */   standInPreset: () => (/* binding */ standInPreset)
/* harmony export */ });
/* harmony import */ var _load_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39512);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42013);


/** The preset that checks where a repository has no policy. */
const standInPreset = 'coding-agent';
/** What breaks a policy, besides rules with levels of their own. */
const codes = [
    ...['E_TOOL_DENIED', 'E_TOOL_NOT_ALLOWED', 'E_ARG_SCHEMA', 'E_ARGS_TRUNCATED', 'E_SCHEMA_COMPILE', 'E_RATE_LIMIT'],
    ...['E_BUDGET', 'E_NOT_APPROVED', 'E_CASE_UNRELIABLE'],
];
/** The preset as it stands in for a policy: nobody asked for its rules, so what they find is a warning and fails nothing by itself. */
function standInPolicy() {
    const load = (0,_load_policy_js__WEBPACK_IMPORTED_MODULE_0__.loadPolicy)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__/* .presetText */ .n)(standInPreset));
    return { ...load, policy: softened((0,_load_policy_js__WEBPACK_IMPORTED_MODULE_0__.requirePolicy)(load)) };
}
function softened(policy) {
    const milder = (level) => (level === 'note' ? 'note' : 'warning');
    const stated = [...policy.levels].map(([rule, { value, at }]) => [rule, { value: milder(value), at }]);
    const levels = new Map([
        ...codes.map((code) => [code, { value: 'warning', at: undefined }]),
        ...stated,
    ]);
    const sequences = policy.sequences.map((rule) => ({ ...rule, level: milder(rule.level) }));
    return { ...policy, levels, sequences, preset: standInPreset };
}


/***/ })

};

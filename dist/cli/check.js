"use strict";
exports.id = 4713;
exports.ids = [4713];
exports.modules = {

/***/ 74713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84006);
/* harmony import */ var _check_traces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23386);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99859);



const checkCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: 'check',
    usage: '[DIR] [TRACE\u2026] [--policy FILE] [--traces GLOB\u2026] [flags]',
    about: 'Checks traces against a policy: which calls are allowed, in which order, and how much of the policy they exercise.',
    flags: {
        ..._arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .checkFlags */ .KP,
        ..._arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageFlags */ .Qk,
        ..._arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFlags */ .kY,
        ..._arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceFlags */ .$4,
        ..._arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineFlags */ .Xz,
        ..._arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .partialFlags */ .v$,
        ..._arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .watchFlag */ .cY,
    },
    examples: [
        { line: 'assay check', does: 'policy.yaml and traces/ of this folder' },
        {
            line: "assay check --policy policy.yaml --traces 'runs/**/*.jsonl' --report json=result.json",
            does: 'Files by name; the report here, JSON into a file',
        },
    ],
    run: (args, host) => (0,_check_traces_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTraces */ .V)('check', args, host),
});


/***/ })

};

"use strict";
exports.id = 295;
exports.ids = [295];
exports.modules = {

/***/ 20295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateCommand: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84006);
/* harmony import */ var _check_traces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23386);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99859);



const validateCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: 'validate',
    usage: '[DIR] [TRACE\u2026] [--policy FILE] [--traces GLOB\u2026] [flags]',
    about: 'Checks traces against the rules of a policy. A coverage minimum does not fail the run.',
    flags: { ..._arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .checkFlags */ .KP, ..._arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFlags */ .kY },
    examples: [{ line: 'assay validate --policy policy.yaml --traces traces.jsonl', does: 'Only the rules' }],
    run: (args, host) => (0,_check_traces_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTraces */ .V)('validate', args, host),
});


/***/ })

};

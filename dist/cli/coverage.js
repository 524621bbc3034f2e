"use strict";
exports.id = 7027;
exports.ids = [7027];
exports.modules = {

/***/ 47027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coverageCommand: () => (/* binding */ coverageCommand)
/* harmony export */ });
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84006);
/* harmony import */ var _check_traces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23386);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99859);



const coverageCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: 'coverage',
    usage: '[DIR] [TRACE\u2026] [--policy FILE] [--traces GLOB\u2026] [flags]',
    about: 'Measures how much of a policy the traces exercise. Broken rules do not fail the run.',
    flags: { ..._arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .checkFlags */ .KP, ..._arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageFlags */ .Qk, ..._arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFlags */ .kY },
    examples: [{ line: 'assay coverage --min-coverage 80', does: 'Fail below 80 % of the tools' }],
    run: (args, host) => (0,_check_traces_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTraces */ .V)('coverage', args, host),
});


/***/ })

};

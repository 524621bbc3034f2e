export const id = 27;
export const ids = [27];
export const modules = {

/***/ 7027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coverageCommand: () => (/* binding */ coverageCommand)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9859);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7789);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4407);



const coverageCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: 'coverage',
    usage: '[DIR] [--policy FILE] [--traces GLOB…] [flags]',
    about: 'Measures how much of a policy the traces exercise. Broken rules do not fail the run.',
    flags: { ..._shared_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeFlags */ .vO, ..._shared_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageFlags */ .Qk, ..._shared_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFlags */ .kY },
    examples: [{ line: 'assay coverage --min-coverage 80', does: 'Fail below 80 % of the tools' }],
    run: (args, host) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)('coverage', args, host),
});


/***/ })

};

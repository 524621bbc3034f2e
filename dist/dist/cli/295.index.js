export const id = 295;
export const ids = [295];
export const modules = {

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateCommand: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9859);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7789);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4407);



const validateCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: 'validate',
    usage: '[DIR] [--policy FILE] [--traces GLOB…] [flags]',
    about: 'Holds traces against the rules of a policy. A coverage minimum does not fail the run.',
    flags: { ..._shared_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeFlags */ .vO, ..._shared_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFlags */ .kY },
    examples: [{ line: 'assay validate --policy policy.yaml --traces traces.jsonl', does: 'Only the rules' }],
    run: (args, host) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)('validate', args, host),
});


/***/ })

};

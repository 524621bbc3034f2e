export const id = 713;
export const ids = [713];
export const modules = {

/***/ 4713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9859);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7789);
/* harmony import */ var _shared_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4407);



const checkCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: 'check',
    usage: '[DIR] [--policy FILE] [--traces GLOB…] [flags]',
    about: 'Holds traces against a policy: what each call may be, in which order, and how much of the policy they exercise.',
    flags: { ..._shared_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeFlags */ .vO, ..._shared_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageFlags */ .Qk, ..._shared_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFlags */ .kY, ..._shared_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceFlags */ .$4 },
    examples: [
        { line: 'assay check', does: 'policy.yaml and traces/ of this folder' },
        {
            line: "assay check --policy policy.yaml --traces 'runs/**/*.jsonl' --report json=result.json",
            does: 'Files by name; the report here, JSON into a file',
        },
    ],
    run: (args, host) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)('check', args, host),
});


/***/ })

};

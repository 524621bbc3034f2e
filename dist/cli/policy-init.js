"use strict";
exports.id = 2954;
exports.ids = [2954];
exports.modules = {

/***/ 62954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyInitCommand: () => (/* binding */ policyInitCommand)
/* harmony export */ });
/* harmony import */ var _model_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69967);
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84006);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99859);
/* harmony import */ var _init_policy_of_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13575);
/* harmony import */ var _input_locate_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33513);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83797);
/* harmony import */ var _output_write_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48667);







const policyInitCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCommand */ .N)({
    name: 'policy init',
    usage: '[DIR] [--traces GLOB\u2026] [--tools FILE\u2026] [--output FILE]',
    about: 'Writes a policy learned from traces: the tools they call and the shapes of their arguments. The traces pass it. With --tools, tools and arguments come from definitions.',
    flags: {
        ..._arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .traceFlags */ .H3,
        tools: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .toolsFlag */ .Wl,
        output: { kind: 'text', value: 'FILE', does: 'The file to write, which must not exist; default - (printed).' },
    },
    examples: [
        { line: 'assay policy init --traces traces.jsonl --output policy.yaml', does: 'From one file' },
        { line: 'assay policy init --tools tools.json', does: 'The tools that the agent is given, with closed schemas' },
    ],
    async run({ flags, operands }, host) {
        const { traces } = await (0,_input_locate_project_js__WEBPACK_IMPORTED_MODULE_3__/* .locateTraces */ .jL)({ traces: flags.traces, operands }, host);
        const isNamed = flags.traces.length > 0 || operands.length > 0;
        const { text, note } = await (0,_init_policy_of_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .policyOf */ .U)({ tools: flags.tools, traces, isNamed }, flags['trace-format'], host);
        if (flags.output === undefined || flags.output === '-')
            await (0,_output_write_output_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutput */ .z)('-', text, host);
        else
            await (0,_output_write_output_js__WEBPACK_IMPORTED_MODULE_5__/* .writeNew */ .q)(flags.output, text, host);
        await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M)(host.stderr, `${note}\n`);
        return _model_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.pass;
    },
});


/***/ })

};

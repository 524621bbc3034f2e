"use strict";
exports.id = 7050;
exports.ids = [7050];
exports.modules = {

/***/ 99859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the literal types of the flags. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 27050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoCommand: () => (/* binding */ demoCommand)
/* harmony export */ });
/* harmony import */ var _assay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6944);
/* harmony import */ var _model_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69967);
/* harmony import */ var _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39512);
/* harmony import */ var _reporters_reporter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92493);
/* harmony import */ var _reporters_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93797);
/* harmony import */ var _traces_read_traces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75289);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90101);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99859);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9906);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83797);










const demoCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .defineCommand */ .N)({
    name: 'demo',
    usage: '',
    about: 'Shows a run that breaks a policy and one that follows it. Works offline; reads and writes no files.',
    flags: {},
    examples: [{ line: 'assay demo', does: 'See both reports' }],
    async run({ operands }, host) {
        if (operands.length > 0)
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .usageError */ .W)('assay demo does not take arguments.', 'Run `assay demo`.');
        await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_7__/* .write */ .M)(host.stdout, `The policy:\n\n${indent(policyText)}\n`);
        await show('An agent that refunds too much, without looking up the order:', red, host);
        await show('The same agent, fixed:', green, host);
        await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_7__/* .write */ .M)(host.stdout, 'Next: `assay init` learns a policy from your own traces.\n');
        return _model_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.pass;
    },
});
async function show(title, calls, host) {
    const policy = (0,_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_2__.requirePolicy)((0,_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_2__.loadPolicy)(policyText, { file: 'demo-policy.yaml' }));
    const result = await (0,_assay_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6)(policy, async (sink) => (0,_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_5__/* .readTraceValues */ .yU)(calls, sink), { today: host.today });
    const report = (0,_reporters_text_js__WEBPACK_IMPORTED_MODULE_4__.reportText)(result, { ..._reporters_reporter_js__WEBPACK_IMPORTED_MODULE_3__/* .plainContext */ .O, color: (0,_host_js__WEBPACK_IMPORTED_MODULE_9__/* .wantsColor */ .z)(host.stdout, host.env) });
    await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_7__/* .write */ .M)(host.stdout, `${title}\n\n${indent(calls.map((call) => JSON.stringify(call)).join('\n'))}\n\n${report}\n`);
}
function indent(text) {
    return text.replace(/^(?=.)/gm, '    ');
}
const policyText = `version: "2.0"
name: refunds
tools:
  allow: [get_order, refund]
schemas:
  get_order: { required: [order] }
  refund:
    properties: { amount: { type: number, maximum: 100 } }
    required: [order, amount]
sequences:
  - { type: before, first: get_order, then: refund }
`;
const red = [
    { trace: 'run-1', tool: 'refund', args: { order: 'A-7', amount: 950 } },
    { trace: 'run-1', tool: 'delete_order', args: { order: 'A-7' } },
];
const green = [
    { trace: 'run-2', tool: 'get_order', args: { order: 'A-7' } },
    { trace: 'run-2', tool: 'refund', args: { order: 'A-7', amount: 95 } },
];


/***/ }),

/***/ 92493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ plainContext)
/* harmony export */ });
/** The bytes of a report in a file: no colours. */
const plainContext = { color: false, about: 'all' };


/***/ })

};

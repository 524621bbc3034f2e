"use strict";
exports.id = 106;
exports.ids = [106];
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

/***/ 10106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveCommand: () => (/* binding */ serveCommand)
/* harmony export */ });
/* harmony import */ var _model_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69967);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90101);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99859);



/** How often it is looked whether the other program is still there, in milliseconds. */
const parentWatch = 1000;
const serveCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: 'serve',
    usage: '--stdio',
    about: 'Serves another program over standard input and output: JSON-RPC 2.0, one message per line. The Python package uses it to avoid a new process per check. It ends when its input ends.',
    flags: { stdio: { kind: 'switch', does: 'Use standard input and output; the only transport.' } },
    examples: [{ line: 'assay serve --stdio', does: 'Answer until the input ends' }],
    async run({ flags, operands }, host, program) {
        if (!flags.stdio || operands.length > 0) {
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .W)('assay serve needs --stdio, and nothing else.', 'Write `assay serve --stdio`.');
        }
        // Standard output is the protocol's alone.
        console.log = console.error;
        // Ctrl-C goes to the whole group; the program at the other end decides what it means.
        process.on('SIGINT', () => { });
        const { serve } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(3531), __webpack_require__.e(3553), __webpack_require__.e(7539), __webpack_require__.e(9512), __webpack_require__.e(5289), __webpack_require__.e(3992), __webpack_require__.e(6944), __webpack_require__.e(9608), __webpack_require__.e(5992), __webpack_require__.e(4229), __webpack_require__.e(7996), __webpack_require__.e(655), __webpack_require__.e(5487)]).then(__webpack_require__.bind(__webpack_require__, 75487));
        await serve({ input: host.stdin, output: host.stdout, env: host.env, program, watchParent });
        return _model_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.pass;
    },
});
/** The end of the input says that the other program has gone, unless a child of it keeps the pipe open. */
function watchParent(pid) {
    if (process.platform === 'win32' || process.ppid !== pid)
        return;
    setInterval(() => {
        if (process.ppid !== pid)
            process.exit(_model_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.pass);
    }, parentWatch).unref();
}


/***/ })

};

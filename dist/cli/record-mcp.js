"use strict";
exports.id = 9217;
exports.ids = [9217];
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

/***/ 89217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordMcpCommand: () => (/* binding */ recordMcpCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90101);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99859);



const recordMcpCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: 'record mcp',
    usage: '[--file FILE] [--trace ID] -- COMMAND [ARG\u2026]',
    about: 'Starts an MCP server and records the tool calls made to it. Put it before the server\u2019s command in the configuration of any MCP client. It does not change the messages and exits with the server\u2019s exit code.',
    flags: {
        file: {
            kind: 'text',
            value: 'FILE',
            does: 'Where the lines go. Default: ASSAY_TRACE_FILE, else traces/mcp.jsonl.',
        },
        trace: { kind: 'text', value: 'ID', does: 'The trace id. Default: a new one for each start.' },
    },
    examples: [
        {
            line: 'assay record mcp -- npx -y @modelcontextprotocol/server-filesystem .',
            does: 'Record every call to this server',
        },
        { line: 'assay record mcp --file traces/db.jsonl -- node db-server.js', does: 'To a separate file' },
    ],
    async run({ flags, operands }, host) {
        if (operands.length === 0)
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .W)('assay record mcp needs the command of an MCP server.', 'Give it after `--`.');
        const { Recorder } = await Promise.all(/* import() */[__webpack_require__.e(9926), __webpack_require__.e(7713)]).then(__webpack_require__.bind(__webpack_require__, 67713));
        const { teeMcpServer } = await __webpack_require__.e(/* import() */ 9651).then(__webpack_require__.bind(__webpack_require__, 29651));
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, flags.file ?? host.env.ASSAY_TRACE_FILE ?? 'traces/mcp.jsonl');
        const recorder = new Recorder({ file, ...(flags.trace === undefined ? {} : { trace: flags.trace }) });
        return teeMcpServer(operands, recorder, host);
    },
});


/***/ })

};

export const id = 7537;
export const ids = [7537];
export const modules = {

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the literal types of the flags. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 7537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordClaudeCodeCommand: () => (/* binding */ recordClaudeCodeCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9859);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5720);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3797);




const recordClaudeCodeCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: 'record claude-code',
    usage: '[--file FILE]',
    about: 'A hook command for Claude Code: reads one hook event from standard input and records the tool call in it. Always exits 0 and prints nothing on standard output, so it never steers the agent.',
    flags: {
        file: {
            kind: 'text',
            value: 'FILE',
            does: 'Where the lines go. Default: ASSAY_TRACE_FILE, else traces/claude-code.jsonl.',
        },
    },
    examples: [
        {
            line: 'assay record claude-code --file traces/claude-code.jsonl',
            does: 'As the command of the hooks PostToolUse, PostToolUseFailure, PermissionDenied and SessionStart.',
        },
    ],
    async run({ flags }, host) {
        const { TraceWriter } = await __webpack_require__.e(/* import() */ 4382).then(__webpack_require__.bind(__webpack_require__, 4382));
        const { recordHook } = await __webpack_require__.e(/* import() */ 6498).then(__webpack_require__.bind(__webpack_require__, 6498));
        const chunks = [];
        for await (const chunk of host.stdin)
            chunks.push(Buffer.from(chunk));
        const event = parsed(Buffer.concat(chunks).toString('utf8'));
        if (event === undefined) {
            const why = 'standard input is not the JSON of a hook event; nothing was recorded';
            await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M)(host.stderr, `assay record claude-code: ${why}.\n`);
            return _exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.pass;
        }
        const file = flags.file ?? host.env.ASSAY_TRACE_FILE ?? 'traces/claude-code.jsonl';
        const writer = new TraceWriter((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, file));
        recordHook(event, writer, new Date());
        writer.close();
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.pass;
    },
});
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};

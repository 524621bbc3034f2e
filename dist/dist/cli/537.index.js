export const id = 537;
export const ids = [537];
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
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7349);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




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
        const { TraceWriter } = await __webpack_require__.e(/* import() */ 853).then(__webpack_require__.bind(__webpack_require__, 4853));
        const { recordHook } = await __webpack_require__.e(/* import() */ 979).then(__webpack_require__.bind(__webpack_require__, 8979));
        const chunks = [];
        for await (const chunk of host.stdin)
            chunks.push(Buffer.from(chunk));
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const writer = __addDisposableResource(env_1, new TraceWriter((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, flags.file ?? host.env.ASSAY_TRACE_FILE ?? 'traces/claude-code.jsonl')), false);
                recordHook(JSON.parse(Buffer.concat(chunks).toString('utf8')), writer, new Date());
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        }
        catch {
            await (0,_write_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M)(host.stderr, 'assay record claude-code: standard input is not the JSON of a hook event; nothing was recorded.\n');
        }
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.pass;
    },
});


/***/ })

};

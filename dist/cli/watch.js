"use strict";
exports.id = 6217;
exports.ids = [6217];
exports.modules = {

/***/ 86217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watch: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _model_exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69967);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10844);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26713);
/* harmony import */ var _output_report_trouble_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12984);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83797);









/** Milliseconds between two looks: no service of the operating system sees every file system, and a look is cheap. */
const pause = 300;
/**
 * Runs something, and again whenever one of the files that it reads has changed and rests. What is wrong with them is
 * reported and watched on. Ends with the program, or with the host's signal.
 *
 * @param files the files that are read now, by absolute or relative path
 */
async function watch(once, files, argv, host) {
    let seen = await look(files, host);
    let code = await attempt(once, argv, host);
    await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_6__/* .write */ .M)(host.stderr, `Watching ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .L)(seen.size, 'file')}; Ctrl-C ends it.\n`);
    while (!host.ended?.aborted) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pause);
        const changed = differences(seen, await look(files, host));
        if (changed.length === 0)
            continue;
        const resting = await settled(files, host);
        const [first = '', ...others] = changed;
        const more = others.length > 0 ? ` and ${others.length} more` : '';
        await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_6__/* .write */ .M)(host.stderr, `\n\u2500\u2500 ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(first)}${more} changed \u2500\u2500\n\n`);
        seen = resting;
        code = await attempt(once, argv, host);
    }
    return code;
}
async function attempt(once, argv, host) {
    try {
        return await once();
    }
    catch (error) {
        // A line that is typed wrong stays wrong, whatever the files say.
        if (!(error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W) || error.problems.some(({ code }) => code === 'E_USAGE'))
            throw error;
        await (0,_output_report_trouble_js__WEBPACK_IMPORTED_MODULE_5__/* .reportTrouble */ .ad)(error, argv, host);
        return _model_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.badInput;
    }
}
/** Each file with what changes when it is written; one that cannot be looked at is there all the same. */
async function look(files, { cwd }) {
    const names = await files().catch((error) => {
        if (error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W)
            return [];
        throw error;
    });
    return new Map(names.map((name) => [name, stateOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name))]));
}
function stateOf(path) {
    try {
        const { mtimeMs, size, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return `${mtimeMs} ${size} ${ino}`;
    }
    catch {
        return 'gone';
    }
}
/** A file that is being written changes from look to look. */
async function settled(files, host) {
    let before = await look(files, host);
    for (let looks = 0; looks < 20; looks++) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pause / 3);
        const now = await look(files, host);
        if (differences(before, now).length === 0)
            return now;
        before = now;
    }
    return before;
}
function differences(before, after) {
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}


/***/ })

};

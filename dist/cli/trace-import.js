"use strict";
exports.id = 5806;
exports.ids = [5806];
exports.modules = {

/***/ 43700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   traceImportCommand: () => (/* binding */ traceImportCommand)
/* harmony export */ });
/* harmony import */ var _model_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69967);
/* harmony import */ var _reporters_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73192);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41491);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10844);
/* harmony import */ var _traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98472);
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84006);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90101);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99859);
/* harmony import */ var _input_open_traces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38688);
/* harmony import */ var _output_open_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59344);
/* harmony import */ var _output_progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97479);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83797);












/** Problems reported one by one; the rest are only counted. */
const shownProblems = 20;
const traceImportCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .defineCommand */ .N)({
    name: 'trace import',
    usage: '--input FILE\u2026 --out-trace FILE|-',
    about: 'Converts traces of any known format to canonical lines: one tool call per line, with its result.',
    flags: {
        input: { kind: 'texts', value: 'FILE', does: 'Traces: files, folders, globs; - is standard input.' },
        'out-trace': { kind: 'text', value: 'FILE', does: 'Where the lines go; - is standard output.' },
        'trace-format': _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .traceFlags */ .H3['trace-format'],
        sql: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .sqlFlag */ .Ph,
        'session-key': _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionKeyFlag */ .Qz,
        'skip-unknown': _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .skipUnknownFlag */ .gG,
        lenient: { kind: 'switch', does: 'Exit 0 even if some lines could not be read; includes --skip-unknown.' },
    },
    examples: [{ line: 'assay trace import --input run.json --out-trace traces/run.jsonl', does: 'One file' }],
    async run({ flags, operands }, host) {
        const inputs = [...flags.input, ...operands];
        const target = flags['out-trace'];
        if (inputs.length === 0)
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .W)('No traces were named.', 'Name them with --input.');
        if (target === undefined)
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .W)('Missing flag: --out-trace.', 'Add --out-trace FILE, or -.');
        const read = (0,_output_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .withProgress */ .E)((0,_input_open_traces_js__WEBPACK_IMPORTED_MODULE_5__/* .openTraces */ .J)(inputs, host, {
            format: flags['trace-format'],
            sql: flags.sql,
            sessionKeys: (0,_arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionKeysOf */ .M0)(flags['session-key']),
            skipUnknown: flags['skip-unknown'] || flags.lenient,
        }), host);
        const output = (0,_output_open_output_js__WEBPACK_IMPORTED_MODULE_6__/* .openOutput */ .c)(target, host);
        let reading;
        try {
            // The same JSON, but what is printed may be printed to a log that obeys some of its lines.
            const printed = (line) => output.write((0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_10__/* .escapeJsonForLogs */ .O)(line));
            const writer = new _traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .CanonicalWriter */ .m(target === '-' ? printed : output.write);
            reading = await read(writer);
            writer.end();
            for (const { code } of reading.problems)
                if (code === 'W_SESSION_FALLBACK')
                    output.write(_traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionFallbackLine */ .n);
            await output.finish();
        }
        catch (error) {
            output.discard();
            throw error;
        }
        await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_7__/* .write */ .M)(host.stderr, `${summary(reading).join('\n')}\n`);
        if (!flags.lenient && reading.problems.some(({ code }) => code.startsWith('E_')))
            return _model_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fail;
        return reading.calls === 0 || (reading.unmatched ?? []).length > 0 ? _model_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.noEvidence : _model_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.pass;
    },
});
function summary(reading) {
    const omitted = Object.values(reading.problemsOmitted ?? {}).reduce((sum, count) => sum + count, 0);
    const hidden = omitted + Math.max(0, reading.problems.length - shownProblems);
    return [
        ...reading.problems
            .slice(0, shownProblems)
            .map(({ code, file, line, column, detail }) => `${code}  ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_11__/* .logText */ .k)(file)}:${line}:${column}  ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_11__/* .logText */ .k)(detail)}`),
        ...(hidden > 0 ? [`\u2026 ${hidden} more`] : []),
        ...reading.skipped.map((skipped) => `Left out: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_11__/* .logText */ .k)((0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutPhrase */ .hU)(skipped))}`),
        ...(reading.unknownFiles ?? []).slice(0, shownProblems).map((file) => `of unknown format: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_11__/* .logText */ .k)(file)}`),
        ...(reading.unmatched ?? []).map((pattern) => `no file matches ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_11__/* .logText */ .k)(pattern)}`),
        `${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(reading.calls, 'call')} in ${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(reading.traces, 'trace')} from ${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(reading.files.length, 'file')}`,
    ];
}


/***/ }),

/***/ 26909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ soughtSessions),
/* harmony export */   S: () => (/* binding */ nothingFound)
/* harmony export */ });
const sought = 'sessions of coding agents';
/** How a search for what agents left stands among the patterns of a reading. */
function soughtSessions(where) {
    return `${sought} ${where}`;
}
/** What a search found nothing of, in words: patterns, and sessions of agents. */
function nothingFound(unmatched) {
    const inOrder = [...unmatched].sort();
    const patterns = inOrder.filter((each) => !each.startsWith(sought));
    const sessions = inOrder.filter((each) => each.startsWith(sought));
    const files = patterns.length === 0 ? [] : [`no file matches ${patterns.join(', ')}`];
    const text = [...files, ...sessions.map((each) => `there are no ${each}`)].join(', and ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


/***/ })

};

export const id = 3700;
export const ids = [3700];
export const modules = {

/***/ 43700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   traceImportCommand: () => (/* binding */ traceImportCommand)
/* harmony export */ });
/* harmony import */ var _model_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69967);
/* harmony import */ var _reporters_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73192);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41491);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10844);
/* harmony import */ var _traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98472);
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84006);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90101);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99859);
/* harmony import */ var _input_open_traces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38688);
/* harmony import */ var _output_open_output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59344);
/* harmony import */ var _output_progress_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(97479);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83797);












/** Problems reported one by one; the rest are only counted. */
const shownProblems = 20;
const traceImportCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_9__/* .defineCommand */ .N)({
    name: 'trace import',
    usage: '--input FILE… --out-trace FILE|-',
    about: 'Converts traces of any known format to canonical lines: one tool call per line, with its result.',
    flags: {
        input: { kind: 'texts', value: 'FILE', does: 'Traces: files, folders, globs; - is standard input.' },
        'out-trace': { kind: 'text', value: 'FILE', does: 'Where the lines go; - is standard output.' },
        'trace-format': _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .traceFlags */ .H3['trace-format'],
        sql: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .sqlFlag */ .Ph,
        'session-key': _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .sessionKeyFlag */ .Qz,
        'skip-unknown': _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .skipUnknownFlag */ .gG,
        lenient: { kind: 'switch', does: 'Exit 0 even if some lines could not be read; includes --skip-unknown.' },
    },
    examples: [{ line: 'assay trace import --input run.json --out-trace traces/run.jsonl', does: 'One file' }],
    async run({ flags, operands }, host) {
        const inputs = [...flags.input, ...operands];
        const target = flags['out-trace'];
        if (inputs.length === 0)
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .W)('No traces were named.', 'Name them with --input.');
        if (target === undefined)
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .W)('Missing flag: --out-trace.', 'Add --out-trace FILE, or -.');
        const read = (0,_output_progress_js__WEBPACK_IMPORTED_MODULE_10__/* .withProgress */ .E)((0,_input_open_traces_js__WEBPACK_IMPORTED_MODULE_6__/* .openTraces */ .J)(inputs, host, {
            format: flags['trace-format'],
            sql: flags.sql,
            sessionKeys: (0,_arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .sessionKeysOf */ .M0)(flags['session-key']),
            skipUnknown: flags['skip-unknown'] || flags.lenient,
        }), host);
        const output = (0,_output_open_output_js__WEBPACK_IMPORTED_MODULE_7__/* .openOutput */ .c)(target, host);
        let reading;
        try {
            // The same JSON, but what is printed may be printed to a log that obeys some of its lines.
            const printed = (line) => output.write((0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeJsonForLogs */ .O)(line));
            const writer = new _traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .CanonicalWriter */ .m(target === '-' ? printed : output.write);
            reading = await read(writer);
            writer.end();
            for (const { code } of reading.problems)
                if (code === 'W_SESSION_FALLBACK')
                    output.write(_traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionFallbackLine */ .n);
            await output.finish();
        }
        catch (error) {
            output.discard();
            throw error;
        }
        await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_8__/* .write */ .M)(host.stderr, `${summary(reading).join('\n')}\n`);
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
        ...(hidden > 0 ? [`… ${hidden} more`] : []),
        ...reading.skipped.map((skipped) => `Left out: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_11__/* .logText */ .k)((0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOutPhrase */ .hU)(skipped))}`),
        ...(reading.unknownFiles ?? []).slice(0, shownProblems).map((file) => `of unknown format: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_11__/* .logText */ .k)(file)}`),
        ...(reading.unmatched ?? []).map((pattern) => `no file matches ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_11__/* .logText */ .k)(pattern)}`),
        `${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(reading.calls, 'call')} in ${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(reading.traces, 'trace')} from ${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(reading.files.length, 'file')}`,
    ];
}


/***/ }),

/***/ 38688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openTraces)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _io_find_traces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10064);
/* harmony import */ var _io_found_reading_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5217);
/* harmony import */ var _io_is_parquet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23747);
/* harmony import */ var _io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38027);
/* harmony import */ var _model_sought_sessions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26909);
/* harmony import */ var _tables_with_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13276);
/* harmony import */ var _traces_read_traces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66929);
/* harmony import */ var _traces_spans_session_keys_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47289);











const here = 'on this machine';
/**
 * Finds the files that the patterns name, `-` among them for standard input; they are read when a sink asks for them.
 * A person's own command line may lead anywhere.
 * @throws {AssayError} for a literal path that does not exist
 */
function openTraces(patterns, host, options = {}) {
    const { files, ...found } = (0,_io_find_traces_js__WEBPACK_IMPORTED_MODULE_3__/* .findTraces */ .Gw)(patterns, { root: host.cwd, outside: 'allow' });
    const { format, besides, since, sql, leftOut, ...rest } = options;
    const missing = besides?.files.length === 0 ? [(0,_model_sought_sessions_js__WEBPACK_IMPORTED_MODULE_8__/* .soughtSessions */ .M)(since === undefined ? here : `${here} in the last ${since}`)] : [];
    const reading = { ...rest, ...(format === undefined || format === 'auto' ? {} : { format }) };
    const isTable = ({ path }) => sql !== undefined || (0,_io_is_parquet_js__WEBPACK_IMPORTED_MODULE_4__/* .isParquet */ .P)(path);
    const tables = files.filter(isTable);
    const plain = files.filter((file) => !isTable(file));
    const read = async (sink) => {
        const others = (besides?.files ?? []).filter(({ path }) => !files.some((file) => file.path === path));
        const inputs = [
            ...plain.map(({ path, name, isNamed }) => ({ ...(0,_io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_5__.readFileChunks)(path, { name, stdin: host.stdin }), isNamed })),
            ...others.map(({ path, name }) => ({ ...(0,_io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_5__.readFileChunks)(path, { name }), isNamed: false, isGuessed: true })),
        ];
        const unmatched = [...found.unmatched, ...missing];
        const result = await (0,_tables_with_table_js__WEBPACK_IMPORTED_MODULE_9__/* .withTable */ .P)(tables, { ...tableOptions(sql, rest.sessionKeys, host), leftOut: inputs.length === 0 ? leftOut : undefined }, (table) => (0,_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_6__/* .readTraces */ .nm)([...inputs, ...table], sink, reading));
        return (0,_io_found_reading_js__WEBPACK_IMPORTED_MODULE_10__/* .foundReading */ .H)(result, { ...found, leftOut: [...found.leftOut, ...(besides?.leftOut ?? [])], unmatched });
    };
    const isList = besides === undefined && rest.admit === undefined && tables.length === 0 && !files.some(({ path }) => path === '-');
    return isList ? Object.assign(read, { list: { files: plain, ...reading, found } }) : read;
}
/** DuckDB is looked for where the user works, then where Assay is installed. */
function tableOptions(sql, keys = [], { cwd }) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    return {
        sql,
        sessionKeys: keys.length > 0 ? keys : _traces_spans_session_keys_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultSessionKeys */ .S,
        projects: [cwd, own],
        temporary: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        threads: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(),
    };
}


/***/ }),

/***/ 97479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9906);

/** Milliseconds before the first sign of life, and between two. */
const timeout = 1000;
/** Calls between two looks at the clock. */
const stride = 8192;
/** Counts calls on standard error while a long reading lasts; only for a person at a terminal. */
function withProgress(read, host) {
    if ((0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .inCi */ .w)(host.env) || host.stderr.isTTY !== true)
        return read;
    const counted = async (sink) => {
        let calls = 0;
        let next = Date.now() + timeout;
        let shown = false;
        const counting = {
            file: (file, name) => sink.file?.(file, name),
            start: (run) => sink.start?.(run),
            message: (...args) => sink.message?.(...args),
            result: (run, callIndex, result) => sink.result(run, callIndex, result),
            call: (...args) => {
                sink.call(...args);
                if (++calls % stride > 0 || Date.now() < next)
                    return;
                next = Date.now() + timeout;
                shown = true;
                host.stderr.write(`\r${calls.toLocaleString('en')} calls read …`);
            },
        };
        try {
            return await read(counting);
        }
        finally {
            if (shown)
                host.stderr.write('\r\u001b[K');
        }
    };
    return Object.assign(counted, { list: read.list });
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

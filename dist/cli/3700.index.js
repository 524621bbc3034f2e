export const id = 3700;
export const ids = [3700];
export const modules = {

/***/ 3700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   traceImportCommand: () => (/* binding */ traceImportCommand)
/* harmony export */ });
/* harmony import */ var _reporters_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3192);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1491);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(844);
/* harmony import */ var _traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2);
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(101);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9859);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5720);
/* harmony import */ var _input_open_traces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8688);
/* harmony import */ var _output_open_output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9344);
/* harmony import */ var _output_progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7479);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3797);












/** Problems told one by one; the rest is a number. */
const shownProblems = 20;
const traceImportCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .defineCommand */ .N)({
    name: 'trace import',
    usage: '--input FILE… --out-trace FILE|-',
    about: 'Rewrites traces of any known format as canonical lines: one tool call a line, its result with it.',
    flags: {
        input: { kind: 'texts', value: 'FILE', does: 'Traces: files, folders, globs, - for standard input.' },
        'out-trace': { kind: 'text', value: 'FILE', does: 'Where the lines go; - is standard output.' },
        'trace-format': _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .traceFlags */ .H3['trace-format'],
        'session-key': _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionKeyFlag */ .Qz,
        lenient: { kind: 'switch', does: 'Exit 0 even if some lines could not be read.' },
    },
    examples: [{ line: 'assay trace import --input run.json --out-trace traces/run.jsonl', does: 'One file' }],
    async run({ flags, operands }, host) {
        const inputs = [...flags.input, ...operands];
        const target = flags['out-trace'];
        if (inputs.length === 0)
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .W)('No traces were named.', 'Name them with --input.');
        if (target === undefined)
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .W)('No place for the lines was named.', 'Add --out-trace FILE, or -.');
        const read = (0,_output_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .withProgress */ .E)((0,_input_open_traces_js__WEBPACK_IMPORTED_MODULE_6__/* .openTraces */ .J)(inputs, flags['trace-format'], host, (0,_arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionKeysOf */ .M0)(flags['session-key'])), host);
        const output = (0,_output_open_output_js__WEBPACK_IMPORTED_MODULE_7__/* .openOutput */ .c)(target, host);
        let reading;
        try {
            // The same JSON, but what is printed may be printed to a log that obeys some of its lines.
            const printed = (line) => output.write((0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeJsonForLogs */ .O)(line));
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
        await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_10__/* .write */ .M)(host.stderr, `${summary(reading).join('\n')}\n`);
        if (!flags.lenient && reading.problems.some(({ code }) => code.startsWith('E_')))
            return _exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.fail;
        return reading.calls === 0 || (reading.unmatched ?? []).length > 0 ? _exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.noEvidence : _exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.pass;
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
        ...reading.skipped.map(({ reason, count }) => `${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'record')} left out: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_11__/* .logText */ .k)(reason)}`),
        ...(reading.unmatched ?? []).map((pattern) => `no file matches ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_11__/* .logText */ .k)(pattern)}`),
        `${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(reading.calls, 'call')} in ${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(reading.traces, 'trace')} from ${(0,_reporters_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(reading.files.length, 'file')}`,
    ];
}


/***/ }),

/***/ 8688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openTraces)
/* harmony export */ });
/* harmony import */ var _io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64);
/* harmony import */ var _io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6656);
/* harmony import */ var _traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1549);



/**
 * Finds the files that the patterns name, `-` among them for standard input; they are read when a sink asks for them.
 * A person's own command line may lead anywhere.
 * @throws {AssayError} for a literal path that does not exist
 */
function openTraces(patterns, format, host, sessionKeys = []) {
    const { files, unmatched } = (0,_io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__/* .findTraces */ .G)(patterns, { root: host.cwd, outside: 'allow' });
    const options = { sessionKeys, ...(format === undefined || format === 'auto' ? {} : { format }) };
    return async (sink) => {
        const inputs = files.map(({ path, name }) => (0,_io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .readFileChunks */ .N)(path, { name, stdin: host.stdin }));
        const matched = patterns.filter((pattern) => !unmatched.includes(pattern));
        return { ...(await (0,_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__/* .readTraces */ .nm)(inputs, sink, options)), unmatched, matched };
    };
}


/***/ }),

/***/ 7479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9906);

/** Milliseconds before the first sign of life, and between two. */
const patience = 1000;
/** Calls between two looks at the clock. */
const stride = 8192;
/** Counts calls on standard error while a long reading lasts; only for a person at a terminal. */
function withProgress(read, host) {
    if ((0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .inCi */ .w)(host.env) || host.stderr.isTTY !== true)
        return read;
    return async (sink) => {
        let calls = 0;
        let next = Date.now() + patience;
        let shown = false;
        const counting = {
            file: (file, name) => sink.file?.(file, name),
            start: (run) => sink.start?.(run),
            result: (run, callIndex, result) => sink.result(run, callIndex, result),
            call: (...args) => {
                sink.call(...args);
                if (++calls % stride > 0 || Date.now() < next)
                    return;
                next = Date.now() + patience;
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
}


/***/ }),

/***/ 6656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readFileChunks)
/* harmony export */ });
/* unused harmony export readStreamChunks */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8824);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1246);



// Not loaded late: the bundler loses the members of a module that is a function.



const chunkBytes = 256 * 1024;
const maxInflatedBytes = 16 * 1024 ** 3;
/** Traces compress 5 to 50 times; a file that inflates more than this, and beyond the grace, is a bomb. */
const maxRatio = 250;
const ratioGraceBytes = 64 * 1024 * 1024;
/**
 * Reads a file, or standard input for `-`, in chunks; gzip is recognised by its first bytes. Throws `AssayError`
 * (`E_TRACE_NOT_FOUND`, `E_TRACE_READ`), here or while the chunks are taken.
 */
function readFileChunks(path, options = {}) {
    const file = options.name ?? path;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sha256 = () => hash.copy().digest('hex');
    const limits = { file, maxInflated: options.maxInflated ?? maxInflatedBytes };
    // Read as the stream it is: a plain read of descriptor 0 fails where a slow pipe has nothing to read yet.
    if (path === '-')
        return readStreamChunks(options.stdin ?? node_process__WEBPACK_IMPORTED_MODULE_2__.stdin, { ...options, name: file });
    const compressed = startsWithGzip(path, file);
    const stored = readPlain(path, file, hash);
    return { file, chunks: compressed ? inflate(stored, limits) : stored, sha256 };
}
/** Reads bytes that are no file of their own, such as standard input or an entry of an archive; gzip is recognised all the same. */
function readStreamChunks(source, options) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const limits = { file: options.name, maxInflated: options.maxInflated ?? maxInflatedBytes };
    const chunks = readStream(hashed(source, hash, options.name), limits);
    return { file: options.name, chunks, sha256: () => hash.copy().digest('hex') };
}
function* readPlain(path, file, hash) {
    const descriptor = attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r'));
    const buffer = Buffer.allocUnsafe(chunkBytes);
    try {
        for (;;) {
            const read = attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer));
            if (read === 0)
                return;
            const chunk = buffer.subarray(0, read);
            hash.update(chunk);
            yield chunk;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** A stream whose first bytes say whether it is compressed. */
async function* readStream(source, limits) {
    const chunks = source[Symbol.asyncIterator]();
    let head = Buffer.alloc(0);
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
        head = Buffer.concat([head, next.value]);
        if (head.length >= 2)
            break;
    }
    const whole = prepend(head, chunks);
    yield* isGzip(head) ? inflate(whole, limits) : whole;
}
async function* prepend(head, rest) {
    if (head.length > 0)
        yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next())
        yield next.value;
}
async function* hashed(source, hash, file) {
    try {
        for await (const chunk of source) {
            hash.update(chunk);
            yield chunk;
        }
    }
    catch (error) {
        throw error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W ? error : refused(file, systemSays(error));
    }
}
async function* inflate(stored, { file, maxInflated }) {
    let storedBytes = 0;
    let inflatedBytes = 0;
    async function* counted() {
        for await (const chunk of stored) {
            storedBytes += chunk.length;
            // The stream may hold on to a chunk while the file's buffer is filled anew.
            yield Buffer.from(chunk);
        }
    }
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const gunzip = createGunzip({ chunkSize: chunkBytes });
    (0,node_stream__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(counted()), gunzip, () => { });
    try {
        for await (const chunk of gunzip) {
            inflatedBytes += chunk.length;
            const bomb = inflatedBytes > ratioGraceBytes && inflatedBytes > storedBytes * maxRatio;
            if (bomb || inflatedBytes > maxInflated)
                throw refused(file, 'it inflates to far more than a trace would');
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W)
            throw error;
        throw refused(file, 'its compressed data is damaged or incomplete');
    }
}
function startsWithGzip(path, file) {
    const stats = attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path));
    // A pipe or a device might never end, or wait for ever.
    if (!stats.isFile())
        throw refused(file, stats.isDirectory() ? 'it is a folder' : 'it is not a regular file; pipe it in and use -');
    const descriptor = attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r'));
    try {
        const head = Buffer.alloc(2);
        attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, head));
        return isGzip(head);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
function isGzip(head) {
    return head[0] === 0x1f && head[1] === 0x8b;
}
function attempt(file, work) {
    try {
        return work();
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw notFound(file);
        if (code === 'EACCES' || code === 'EPERM')
            throw refused(file, 'there is no permission to read it');
        throw refused(file, systemSays(error));
    }
}
function systemSays(error) {
    const { code } = error;
    return `the system says ${/^[A-Z0-9_]+$/.test(code ?? '') ? code : 'no'}`;
}
function notFound(file) {
    const message = `The trace file ${JSON.stringify(file)} does not exist.`;
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W({
        code: 'E_TRACE_NOT_FOUND',
        level: 'error',
        message,
        remedy: _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .traceCodes */ .W.E_TRACE_NOT_FOUND.remedy,
    });
}
function refused(file, why) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The trace file ${JSON.stringify(file)} cannot be read: ${why}.`,
        location: { file, line: 1, column: 1 },
        remedy: _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .traceCodes */ .W.E_TRACE_READ.remedy,
    });
}


/***/ }),

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ silentFiles),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Ii: () => (/* binding */ noEvidencePhrase),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LS: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.L),
/* harmony export */   S8: () => (/* binding */ unsentArguments),
/* harmony export */   TF: () => (/* binding */ acceptedPhrase),
/* harmony export */   X: () => (/* binding */ skippedPhrases),
/* harmony export */   YY: () => (/* binding */ tracesPhrase),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   gG: () => (/* binding */ verdictNames),
/* harmony export */   gY: () => (/* binding */ coveragePhrase)
/* harmony export */ });
/* unused harmony export remedyOf */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4714);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6713);



/** The few phrases that every report for people has in common, so that they say the same. */
const verdictWords = {
    pass: { icon: '✔', word: 'PASS' },
    fail: { icon: '✖', word: 'FAIL' },
    'no-evidence': { icon: '○', word: 'NO EVIDENCE' },
};
/** `2 errors · 1 warning`, or `no findings`; and how many of them count where only new ones do. */
function countsPhrase({ counts, comparison }) {
    const newOnly = comparison?.baseline === 'used' && comparison.newOnly;
    return newOnly ? `${levels(counts)} (new or worse: ${levels(comparison.counted)})` : levels(counts);
}
function levels(counts) {
    const parts = ['error', 'warning', 'note'].filter((level) => counts[level] > 0);
    return parts.length === 0 ? 'no findings' : parts.map((level) => (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(counts[level], level)).join(' · ');
}
function tracesPhrase({ traces }) {
    const idle = traces.traces - traces.tracesWithCalls;
    return `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.calls, 'call')} in ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.traces, 'trace')}${idle > 0 ? ` (${idle} without calls)` : ''}`;
}
/** Reasons that a log tells; formats have fewer, a partial result from elsewhere may have more. */
const toldReasons = 20;
/** What was read and not judged, a line a reason. */
function skippedPhrases({ traces: { skipped } }) {
    const lines = skipped
        .slice(0, toldReasons)
        .map(({ reason, count }) => `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, 'record')} not judged: ${reason}`);
    const more = skipped.length - lines.length;
    return more > 0 ? [...lines, `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(more, 'more reason')} why records were not judged`] : lines;
}
/** Files in which no tool call was found, beside others that have some: whoever recorded them may expect more. */
function silentFiles({ traces }) {
    return traces.calls === 0 ? [] : traces.files.filter(({ calls }) => calls === 0);
}
/** Why a run without evidence has none, and what to do. */
function noEvidencePhrase({ traces }) {
    if (traces.files.length === 0)
        return 'No trace file was found, so nothing was checked. Look at the --traces patterns.';
    if (traces.calls === 0)
        return 'The traces hold no tool call, so nothing was checked. Look at what was recorded.';
    return 'A --traces pattern matched no file, so part of the evidence is missing. Look at the patterns.';
}
function coveragePhrase({ coverage }) {
    if (coverage.empty)
        return 'the policy names no tool to cover';
    const all = coverage.covered.length + coverage.uncovered.length;
    return `${coverage.percent} % of tools (${coverage.covered.length}/${all})`;
}
/** What the calls of each tool left out. A tool that was never called is listed as such, which says it all. */
function unsentArguments({ arguments: tools, uncovered }) {
    const never = new Set(uncovered);
    return tools.filter(({ tool, properties, values }) => !never.has(tool) && properties.length + values.length > 0);
}
/** `tolerated`, or who accepted it, why and until when. Policy text. */
function acceptedPhrase(finding) {
    if (finding.tolerated)
        return 'within the tolerated share of traces';
    if (!finding.waived)
        return undefined;
    const { reason, owner, expires } = finding.waived;
    return `waived by ${owner}: ${reason}${expires ? ` (until ${expires})` : ''}`;
}
/** What to do about a rule: the code's remedy; a sequence rule's messages say it themselves. */
function remedyOf(rule) {
    return codes.get(rule)?.remedy;
}
function titleOf(rule) {
    return _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.get(rule)?.title;
}
/** The verdict inside a sentence. */
const verdictNames = {
    pass: 'pass',
    fail: 'fail',
    'no-evidence': 'no evidence',
};


/***/ }),

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 trace`, `2 traces`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 2:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ CanonicalWriter),
/* harmony export */   n: () => (/* binding */ sessionFallbackLine)
/* harmony export */ });
/* harmony import */ var _json_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1123);

/** Calls that wait for a result; more, and the oldest is written without it and its result follows on a line of its own. */
const maxPending = 1024;
/** Stands for a `W_SESSION_FALLBACK` of the file that lines were made of, which they are read as again. */
const sessionFallbackLine = '{"type":"session_fallback"}\n';
/**
 * Writes canonical lines: one call a line, in call order, its result inline. Reading the lines gives the same traces,
 * calls and results. Memory is that of the runs plus the calls that wait.
 */
class CanonicalWriter {
    #write;
    #limit;
    #runs = [];
    #pending = new Map();
    /** Runs whose case and trial, as far as known, stand on a line. */
    #told = new Map();
    /** `write` gets whole lines with their line feed. */
    constructor(write, limit = maxPending) {
        this.#write = write;
        this.#limit = limit;
    }
    start(run) {
        this.#runs.push(run);
    }
    call(run, call, callIndex) {
        this.#pending.set(keyOf(run, callIndex), { run, call, callIndex, result: undefined });
        this.#flush(this.#limit);
    }
    result(run, callIndex, result) {
        const pending = this.#pending.get(keyOf(run, callIndex));
        if (!pending)
            this.#write(resultLine(run, result));
        else {
            pending.result = result;
            this.#flush(this.#limit);
        }
    }
    /** Writes what waits, then the runs that called no tool or were named late. Call it when everything is read. */
    end() {
        this.#flush(0);
        for (const run of this.#runs)
            if (this.#told.get(run) !== labelOf(run))
                this.#write(startLine(run));
    }
    #flush(limit) {
        for (const [key, pending] of this.#pending) {
            const late = this.#pending.size > limit;
            if (!late && !isComplete(pending))
                return;
            this.#pending.delete(key);
            this.#write(callLine(pending, late && limit > 0));
            this.#told.set(pending.run, labelOf(pending.run));
        }
    }
}
function keyOf(run, callIndex) {
    return `${run.index}:${callIndex}`;
}
function labelOf(run) {
    return run.case === undefined && run.trial === undefined ? '' : JSON.stringify([run.case ?? null, run.trial ?? null]);
}
function isComplete({ call, result }) {
    if (call.mergeKey !== undefined)
        return false;
    return call.id === undefined || result !== undefined || call.result !== undefined || call.error !== undefined;
}
/** `late`: the result may follow on its own line, so a call that is known by its place only needs an id. */
function callLine({ run, call, result }, late) {
    return line({
        type: 'tool_call',
        trace: call.trace,
        id: call.id ?? (late ? call.mergeKey : undefined),
        tool: call.tool,
        args: typeof call.args === 'string' ? argumentText(call.args) : call.args,
        timestamp: call.timestamp,
        result: result?.result ?? (call.result === undefined ? result?.result : call.result),
        error: failureText(result?.error ?? call.error),
        phase: result?.phase ?? call.phase,
        durationMs: result?.durationMs ?? call.durationMs,
        usage: call.usage,
        source: call.source && { ...call.source },
        case: call.case ?? run.case,
        trial: call.trial ?? run.trial,
        agent: call.agent,
    });
}
/** Text that a reader would take for JSON goes as JSON text of a string, so that it comes back as the text it is. */
function argumentText(text) {
    return (0,_json_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArguments */ .We)(text) === text ? text : JSON.stringify(text);
}
function resultLine(run, { id, result, error, phase, durationMs }) {
    return line({ type: 'tool_result', trace: run.trace, id, result, error: failureText(error), phase, durationMs });
}
/** An empty `error` is read as none, so a failure that came without a text gets one. */
function failureText(error) {
    return error === '' ? 'failed' : error;
}
function startLine(run) {
    return line({ type: 'trace_start', trace: run.trace, case: run.case, trial: run.trial });
}
function line(record) {
    const text = JSON.stringify(record);
    return `${text.includes('null') ? withHugeNumbers(record, text) : text}\n`;
}
/** `1e400` is read as infinity, which the writer would turn into null: another value, and one that may keep the policy. */
function withHugeNumbers(record, text) {
    let mark = '∞';
    while (text.includes(mark))
        mark += '∞';
    const marked = JSON.stringify(record, (_, value) => value === Infinity ? mark : value === -Infinity ? `-${mark}` : value);
    return marked.replaceAll(`"${mark}"`, '1e999').replaceAll(`"-${mark}"`, '-1e999');
}


/***/ })

};

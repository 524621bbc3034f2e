export const id = 7027;
export const ids = [7027];
export const modules = {

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkTraces)
/* harmony export */ });
/* harmony import */ var _assay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20);
/* harmony import */ var _model_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9967);
/* harmony import */ var _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2474);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3110);
/* harmony import */ var _arguments_read_percent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4385);
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4006);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(101);
/* harmony import */ var _baseline_of_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(622);
/* harmony import */ var _input_locate_project_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8715);
/* harmony import */ var _input_open_traces_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8688);
/* harmony import */ var _input_read_policy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5344);
/* harmony import */ var _output_progress_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7479);
/* harmony import */ var _output_reports_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8289);
/* harmony import */ var _output_reproduce_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(733);














/** `validate` and `coverage` are the two halves of `check`. */
const gates = { check: 'all', validate: 'rules', coverage: 'coverage' };
/** Policy and traces in, reports out, the verdict as exit code: what `check`, `validate` and `coverage` do. */
async function checkTraces(command, args, host) {
    // What is wrong with the command line is said before any work.
    const targets = (0,_output_reports_js__WEBPACK_IMPORTED_MODULE_11__/* .readTargets */ .R)(args.flags);
    const result = await evaluate(command, args, (0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_3__/* .partsFor */ ._c)(targets.map(({ format }) => format)), host);
    await (0,_output_reports_js__WEBPACK_IMPORTED_MODULE_11__/* .writeReports */ .L)(result, targets, { about: gates[command], reproduce: (0,_output_reproduce_js__WEBPACK_IMPORTED_MODULE_12__/* .reproduceLine */ .S)(command, args) }, host);
    return (0,_model_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .F)(result);
}
async function evaluate(command, { flags, operands }, parts, host) {
    const minCoverage = (0,_arguments_read_percent_js__WEBPACK_IMPORTED_MODULE_4__/* .readPercent */ .o)('--min-coverage', flags['min-coverage']);
    // The usual places of traces are not looked at when a store was named.
    const named = flags.db === undefined ? flags.traces : [...flags.traces, flags.db];
    const project = await (0,_input_locate_project_js__WEBPACK_IMPORTED_MODULE_8__/* .locateProject */ .m0)({ policy: flags.policy, traces: named, operands }, host);
    if (project.policy === '-' && project.traces.includes('-')) {
        throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .usageError */ .W)('Policy and traces cannot both come from standard input.', 'Name a file for one of them.');
    }
    const { text, file } = await (0,_input_read_policy_js__WEBPACK_IMPORTED_MODULE_10__/* .readPolicyText */ .O)(project.policy, host);
    const load = (0,_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_2__.loadPolicy)(text, { file }, { strict: flags.strict });
    const policy = (0,_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_2__.requirePolicy)(load);
    const read = flags.db === undefined
        ? (0,_input_open_traces_js__WEBPACK_IMPORTED_MODULE_9__/* .openTraces */ .J)(project.traces, host, {
            format: flags['trace-format'],
            sessionKeys: (0,_arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionKeysOf */ .M0)(flags['session-key']),
            skipUnknown: flags['skip-unknown'] || flags.lenient,
        })
        : (await __webpack_require__.e(/* import() */ 188).then(__webpack_require__.bind(__webpack_require__, 188))).openStoreTraces(flags.db, project.traces.filter((traces) => traces !== flags.db), host);
    const options = {
        failOn: flags['fail-on'],
        onNoEvidence: flags['on-no-evidence'],
        minCoverage,
        gates: gates[command],
        lenient: flags.lenient,
        policyProblems: load.problems,
        today: host.today,
        compat: flags.compat,
        ...parts,
        ...(await (0,_baseline_of_run_js__WEBPACK_IMPORTED_MODULE_7__/* .baselineOptions */ .K)(flags, host)),
    };
    const profile = [flags.baseline, flags['write-baseline'], flags.partial].some((flag) => flag !== undefined);
    // The command that merges a partial result may want to write timelines.
    const timelines = parts.timelines || flags.partial !== undefined;
    const gather = { profile, timelines, redact: flags.redact };
    const finish = async (collected) => {
        const conclusion = (0,_assay_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .Ep)(policy, collected, options);
        const partial = async () => (await __webpack_require__.e(/* import() */ 5445).then(__webpack_require__.bind(__webpack_require__, 5445))).takenText(policy, collected);
        return { result: conclusion.result, partial: await (0,_baseline_of_run_js__WEBPACK_IMPORTED_MODULE_7__/* .writeProfile */ .Z)(conclusion, partial, flags, host) };
    };
    const { evidence } = flags;
    if (evidence === undefined)
        return (await finish(await (0,_assay_js__WEBPACK_IMPORTED_MODULE_0__/* .collect */ .Fo)(policy, (0,_output_progress_js__WEBPACK_IMPORTED_MODULE_13__/* .withProgress */ .E)(read, host), gather))).result;
    const { reportEvidence, withRecorder, writeEvidence } = await Promise.all(/* import() */[__webpack_require__.e(7996), __webpack_require__.e(7905)]).then(__webpack_require__.bind(__webpack_require__, 1007));
    return withRecorder(policy, flags.redact, async (recorder) => {
        const collected = await (0,_assay_js__WEBPACK_IMPORTED_MODULE_0__/* .collect */ .Fo)(policy, (0,_output_progress_js__WEBPACK_IMPORTED_MODULE_13__/* .withProgress */ .E)(read, host), { ...gather, observers: [recorder] });
        const { result, partial } = await finish(collected);
        await reportEvidence(await writeEvidence(recorder, result, evidence, host, partial), host);
        return result;
    });
}


/***/ }),

/***/ 7027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coverageCommand: () => (/* binding */ coverageCommand)
/* harmony export */ });
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _check_traces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(901);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9859);



const coverageCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .N)({
    name: 'coverage',
    usage: '[DIR] [TRACE…] [--policy FILE] [--traces GLOB…] [flags]',
    about: 'Measures how much of a policy the traces exercise. Broken rules do not fail the run.',
    flags: { ..._arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .checkFlags */ .KP, ..._arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageFlags */ .Qk, ..._arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFlags */ .kY },
    examples: [{ line: 'assay coverage --min-coverage 80', does: 'Fail below 80 % of the tools' }],
    run: (args, host) => (0,_check_traces_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTraces */ .V)('coverage', args, host),
});


/***/ }),

/***/ 8688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openTraces)
/* harmony export */ });
/* harmony import */ var _io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64);
/* harmony import */ var _io_found_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5217);
/* harmony import */ var _io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6656);
/* harmony import */ var _traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6999);




/**
 * Finds the files that the patterns name, `-` among them for standard input; they are read when a sink asks for them.
 * A person's own command line may lead anywhere.
 * @throws {AssayError} for a literal path that does not exist
 */
function openTraces(patterns, host, options = {}) {
    const { files, ...found } = (0,_io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__/* .findTraces */ .Gw)(patterns, { root: host.cwd, outside: 'allow' });
    const { format, ...rest } = options;
    const reading = { ...rest, ...(format === undefined || format === 'auto' ? {} : { format }) };
    return async (sink) => {
        const inputs = files.map(({ path, name, isNamed }) => ({
            ...(0,_io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__.readFileChunks)(path, { name, stdin: host.stdin }),
            isNamed,
        }));
        return (0,_io_found_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .foundReading */ .H)(await (0,_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__/* .readTraces */ .nm)(inputs, sink, reading), found);
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
const timeout = 1000;
/** Calls between two looks at the clock. */
const stride = 8192;
/** Counts calls on standard error while a long reading lasts; only for a person at a terminal. */
function withProgress(read, host) {
    if ((0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .inCi */ .w)(host.env) || host.stderr.isTTY !== true)
        return read;
    return async (sink) => {
        let calls = 0;
        let next = Date.now() + timeout;
        let shown = false;
        const counting = {
            file: (file, name) => sink.file?.(file, name),
            start: (run) => sink.start?.(run),
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
}


/***/ }),

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ foundReading)
/* harmony export */ });
/** A reading of files that were searched for, with what the search found and did not read. */
function foundReading(reading, found) {
    const { matched, unmatched, leftOut } = found;
    return { ...reading, matched, unmatched, skipped: sumOf([...reading.skipped, ...leftOut]) };
}
function sumOf(skipped) {
    const counts = new Map();
    for (const { reason, count } of skipped)
        counts.set(reason, (counts.get(reason) ?? 0) + count);
    return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1));
}


/***/ }),

/***/ 6656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFileChunks: () => (/* binding */ readFileChunks)
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
/** Reads bytes from a stream, such as standard input or an entry of an archive; gzip is recognised here too. */
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
    const source = new StoredBytes(stored);
    let inflatedBytes = 0;
    // What stands behind the zeros that may pad a member is another member, or no part of the archive.
    for (let first = true; await source.startsMember(first, file); first = false) {
        for await (const chunk of inflateMembers(source, file)) {
            inflatedBytes += chunk.length;
            const bomb = inflatedBytes > ratioGraceBytes && inflatedBytes > source.bytes * maxRatio;
            if (bomb || inflatedBytes > maxInflated)
                throw refused(file, 'it inflates to far more than a trace would');
            yield chunk;
        }
    }
}
/** Inflates members that follow one another directly; what the library leaves of the bytes goes back to the source. */
async function* inflateMembers(source, file) {
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const gunzip = createGunzip({ chunkSize: chunkBytes });
    (0,node_stream__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(source.feed()), gunzip, () => { });
    try {
        yield* gunzip;
    }
    catch (error) {
        if (error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W)
            throw error;
        throw refused(file, 'its compressed data is damaged or incomplete');
    }
    await source.putBack(gunzip.bytesWritten);
}
/** Compressed bytes on their way to the inflater, which takes more than it uses. */
class StoredBytes {
    #chunks;
    #fed = [];
    /** Bytes that were taken back of what was fed, to be fed again. */
    #rest = Buffer.alloc(0);
    #pending;
    /** Read so far. */
    bytes = 0;
    constructor(stored) {
        this.#chunks = Symbol.asyncIterator in stored ? stored[Symbol.asyncIterator]() : stored[Symbol.iterator]();
    }
    /** Skips zeros; false at the end. */
    async startsMember(first, file) {
        let head = this.#rest;
        for (;;) {
            const start = first ? 0 : head.findIndex((byte) => byte !== 0);
            head = start < 0 ? Buffer.alloc(0) : head.subarray(start);
            if (head.length >= 2)
                break;
            const next = await this.#next();
            if (!next)
                break;
            head = Buffer.concat([head, next]);
        }
        this.#rest = head;
        if (head.length === 0)
            return false;
        if (isGzip(head))
            return true;
        throw refused(file, 'something that is not compressed stands behind its compressed data');
    }
    /** The bytes, one chunk after another. The stream may end this at any time: what was read stays here. */
    async *feed() {
        this.#fed = [];
        if (this.#rest.length > 0) {
            this.#fed.push(this.#rest);
            yield this.#rest;
        }
        for (;;) {
            this.#pending = this.#next();
            const chunk = await this.#pending;
            this.#pending = undefined;
            if (!chunk)
                return;
            this.#fed.push(chunk);
            yield chunk;
        }
    }
    /** Takes back all that was fed but the first `used` bytes. */
    async putBack(used) {
        const late = await this.#pending;
        const fed = late && !this.#fed.includes(late) ? [...this.#fed, late] : this.#fed;
        this.#pending = undefined;
        this.#fed = [];
        this.#rest = Buffer.concat(fed).subarray(used);
    }
    /** A copy: the stream may hold on to a chunk while the file's buffer is filled anew. */
    async #next() {
        const { value, done } = await this.#chunks.next();
        if (done)
            return undefined;
        this.bytes += value.length;
        return Buffer.from(value);
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


/***/ })

};

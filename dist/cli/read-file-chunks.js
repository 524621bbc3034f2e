"use strict";
exports.id = 3295;
exports.ids = [3295];
exports.modules = {

/***/ 84006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ evidenceFlags),
/* harmony export */   BV: () => (/* binding */ bundleFlag),
/* harmony export */   H3: () => (/* binding */ traceFlags),
/* harmony export */   HG: () => (/* binding */ textOrJsonFlag),
/* harmony export */   KP: () => (/* binding */ checkFlags),
/* harmony export */   M0: () => (/* binding */ sessionKeysOf),
/* harmony export */   Ph: () => (/* binding */ sqlFlag),
/* harmony export */   Qk: () => (/* binding */ coverageFlags),
/* harmony export */   Qz: () => (/* binding */ sessionKeyFlag),
/* harmony export */   Wl: () => (/* binding */ toolsFlag),
/* harmony export */   Xz: () => (/* binding */ baselineFlags),
/* harmony export */   ay: () => (/* binding */ policyFlag),
/* harmony export */   cY: () => (/* binding */ watchFlag),
/* harmony export */   gG: () => (/* binding */ skipUnknownFlag),
/* harmony export */   kY: () => (/* binding */ reportFlags),
/* harmony export */   os: () => (/* binding */ strictFlag),
/* harmony export */   v$: () => (/* binding */ partialFlags),
/* harmony export */   we: () => (/* binding */ redactFlag)
/* harmony export */ });
/* unused harmony exports agentFlags, scopeFlags, writeBackFlag */
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53110);

/** Flags that several commands have, so that they mean the same everywhere. */
const policyFlag = {
    kind: 'text',
    value: 'FILE',
    does: 'The policy, also -p; default policy.yaml or assay.yaml.',
};
const strictFlag = {
    kind: 'switch',
    does: 'Deprecated forms in the policy are errors.',
};
const sessionKeyFlag = {
    kind: 'texts',
    value: 'ATTRIBUTE',
    does: 'Span attributes that contain the session, first match wins; or traceId, or file. Default: the common ones.',
};
const skipUnknownFlag = {
    kind: 'switch',
    does: 'Skip, with a warning, files of unknown format in folders and globs.',
};
const sqlFlag = {
    kind: 'text',
    value: 'SELECT',
    does: 'Read the traces with DuckDB: one query over the table `traces`, which contains the files of --traces.',
};
/** Attributes may also stand in one value, with commas between them. */
function sessionKeysOf(values) {
    return values.flatMap((value) => value.split(',')).filter((key) => key !== '');
}
const traceFlags = {
    traces: {
        kind: 'texts',
        value: 'GLOB',
        does: 'Traces: files, folders, globs, !GLOB to exclude, - for standard input; default traces/ and traces.jsonl.',
    },
    'trace-format': {
        kind: 'text',
        value: 'NAME',
        does: 'The format of every trace; default auto: recognized from the records.',
    },
};
const toolsFlag = {
    kind: 'texts',
    value: 'FILE',
    does: 'Tool definitions (JSON of OpenAI, Anthropic, MCP, or tool \u2192 JSON Schema): they are allowed, with closed schemas.',
};
const agentFlags = {
    agents: {
        kind: 'switch',
        does: 'Check the newest session of each coding agent on this machine instead of the default traces.',
    },
    since: {
        kind: 'text',
        value: 'TIME',
        does: 'Traces whose last call is not earlier: 2026-11-29, an instant, or a span such as 2h; with --agents all sessions of that span.',
    },
};
/** Which traces are checked, of those that are found. */
const scopeFlags = {
    until: { kind: 'text', value: 'TIME', does: 'Traces whose last call is earlier; default now.' },
    watermark: {
        kind: 'text',
        value: 'SPAN',
        does: 'A trace has ended if it has no call in that time before --until, such as 2h.',
    },
    state: {
        kind: 'text',
        value: 'FILE',
        does: 'Records what the last run checked and deferred; rewritten at the end. Each trace is checked once.',
    },
    sample: {
        kind: 'text',
        value: 'PERCENT',
        does: 'Check that share of the traces, selected by their ids, such as 5%.',
    },
    'sample-seed': { kind: 'text', value: 'TEXT', does: 'Select another sample.' },
};
const writeBackFlag = {
    'write-back': {
        kind: 'texts',
        value: 'KIND=TARGET',
        does: 'Write the verdict on each trace: events=FILE, otlp=URL or langfuse=URL; keys from the environment.',
    },
};
const checkFlags = {
    policy: policyFlag,
    ...traceFlags,
    sql: sqlFlag,
    ...agentFlags,
    ...scopeFlags,
    ...writeBackFlag,
    'session-key': sessionKeyFlag,
    db: { kind: 'text', value: 'FILE', does: 'Check a store of `assay trace ingest-otel` instead of files.' },
    'fail-on': {
        kind: 'text',
        value: 'LEVEL',
        choices: ['error', 'warning', 'note', 'none'],
        does: 'The lowest level of finding that fails the run; default error.',
    },
    'on-no-evidence': {
        kind: 'text',
        value: 'HOW',
        choices: ['error', 'warn', 'ignore'],
        does: 'What to do if there is no tool call: error exits 5, the others 0; default error.',
    },
    jobs: {
        kind: 'text',
        value: 'NUMBER',
        does: 'The maximum number of threads, for files of 64 MB or more in total; default: the number of cores.',
    },
    'skip-unknown': skipUnknownFlag,
    lenient: { kind: 'switch', does: 'Unreadable lines are warnings; includes --skip-unknown.' },
    strict: strictFlag,
};
const redactFlag = {
    kind: 'text',
    value: 'WHAT',
    choices: ['values', 'secrets', 'none'],
    does: 'Whether secrets are redacted from arguments before hashing: yes, unless none. No value is written; default values.',
};
/** Evidence of a run, for the commands that check traces. */
const evidenceFlags = {
    evidence: { kind: 'text', value: 'FILE', does: 'Write an evidence bundle (.tar.gz) of the run.' },
    redact: {
        ...redactFlag,
        does: 'Argument values that text, html, markdown and timelines show: those in show_args (values), all but secrets (secrets), all (none); default values, and secrets in a text report on a terminal. Evidence never contains one.',
    },
};
const coverageFlags = {
    'min-coverage': {
        kind: 'text',
        value: 'PERCENT',
        does: 'The minimum tool coverage, 0 to 100; default coverage.min of the policy.',
    },
    compat: { kind: 'switch', does: 'Add the CoverageReport of the Python SDK to the JSON.' },
};
/** A run compared with an earlier one. */
const baselineFlags = {
    baseline: { kind: 'text', value: 'FILE', does: 'Compare with an earlier run: the file that --write-baseline wrote.' },
    'write-baseline': { kind: 'text', value: 'FILE', does: 'Write the profile of this run, for later ones.' },
    'fail-on-new-only': { kind: 'switch', does: 'Fail only on findings that are new or worse than in the baseline.' },
};
const partialFlags = {
    partial: { kind: 'text', value: 'FILE', does: 'Also write a partial result for `assay merge`.' },
};
const reportFlags = {
    format: {
        kind: 'text',
        value: 'FORMAT',
        does: `The printed report: ${Object.keys(_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reporters */ .R0).join(', ')}; default text.`,
    },
    output: { kind: 'text', value: 'FILE', does: 'Write it to a file instead.' },
    report: { kind: 'texts', value: 'FORMAT=FILE', does: 'Write another report.' },
    quiet: { kind: 'switch', does: 'Print only the verdict.' },
    verbose: { kind: 'switch', does: 'List everything in the text report, with the calls around each finding.' },
    rule: {
        kind: 'texts',
        value: 'RULE',
        does: 'Limit the text report to these rules or codes; the verdict covers all.',
    },
};
const watchFlag = {
    watch: { kind: 'switch', does: 'Check again whenever the policy, the baseline or a trace changes.' },
};
/** What a command that signs, or checks a signature, is about. */
const bundleFlag = { kind: 'text', value: 'FILE', does: 'The .tar.gz.' };
/** The report of a command that has one text and one JSON. */
const textOrJsonFlag = {
    kind: 'text',
    value: 'FORMAT',
    choices: ['text', 'json'],
    does: 'Default text.',
};


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
/* harmony import */ var _io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48234);
/* harmony import */ var _model_sought_sessions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26909);
/* harmony import */ var _tables_with_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13276);
/* harmony import */ var _traces_read_traces_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75289);
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
            ...plain.map(({ path, name, isNamed }) => ({
                ...(0,_io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_5__.readFileChunks)(path, { name, stdin: () => host.stdin }),
                isNamed,
            })),
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
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(require("url").pathToFileURL(__filename).href));
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
                host.stderr.write(`\r${calls.toLocaleString('en')} calls read \u2026`);
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

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ foundReading)
/* harmony export */ });
/** A reading of files that were searched for, with what the search found and did not read. */
function foundReading(reading, found) {
    const { matched = [], unmatched = [], leftOut } = found;
    return { ...reading, matched, unmatched, skipped: sumOf([...reading.skipped, ...leftOut]) };
}
function sumOf(skipped) {
    const counts = new Map();
    for (const { reason, count } of skipped)
        counts.set(reason, (counts.get(reason) ?? 0) + count);
    return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1));
}


/***/ }),

/***/ 23747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isParquet)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Whether a file begins as Parquet does, whatever it is called. What cannot be read is left to whoever reads it. */
function isParquet(path) {
    try {
        // A pipe might wait for ever.
        if (path === '-' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
            return false;
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            const head = Buffer.alloc(4);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, head);
            return head.toString('latin1') === 'PAR1';
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 48234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFileChunks: () => (/* binding */ readFileChunks)
});

// UNUSED EXPORTS: readStreamChunks

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/codes/trace-codes.js
var trace_codes = __webpack_require__(88824);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
;// CONCATENATED MODULE: ./lib/io/inspect-archive.js
/** A log of an evaluation has a sample an entry, each a few times; a larger log is one that nobody opens. */
const limits = {
    entries: 200_000,
    file: 1024 ** 3,
    ratio: 300,
    ratioFrom: 8 * 1024 ** 2,
};
const maxArchiveBytes = 1024 ** 3;
const maxExpandedBytes = 16 * 1024 ** 3;
const newline = Buffer.from('\n');
function isZip(head) {
    return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
}
/**
 * The text of an `.eval` archive of Inspect AI: its header, then its samples, by name. The archive is held in memory, packed, and each
 * sample is expanded while it is read.
 */
async function* inspectArchive(packed, refuse) {
    const { zipFiles } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(1313)]).then(__webpack_require__.bind(__webpack_require__, 31313));
    const refuseZip = (_, what) => refuse(`as an archive it ${what}`);
    const files = await zipFiles(await gathered(packed, refuse), limits, refuseZip);
    const wanted = partsOf(files);
    if (!wanted)
        throw refuse('it is a zip archive that is not a log of Inspect AI; unpack it');
    if (wanted.reduce((sum, { size }) => sum + size, 0) > maxExpandedBytes)
        throw refuse('it inflates to far more than a trace would');
    for (const file of wanted) {
        yield* file.open();
        yield newline;
    }
}
/** While an evaluation runs, what it began with stands in its journal; the header is written when it ends. */
function partsOf(files) {
    const named = (path) => files.find((file) => file.path === path);
    const header = named('header.json') ?? named('_journal/start.json');
    const samples = files.filter(({ path }) => /^samples\/.+\.json$/.test(path));
    return header ? [header, ...samples] : undefined;
}
async function gathered(packed, refuse) {
    const chunks = [];
    let size = 0;
    for await (const chunk of packed) {
        size += chunk.length;
        if (size > maxArchiveBytes)
            throw refuse(`it is a zip archive of more than ${maxArchiveBytes} bytes`);
        chunks.push(Buffer.from(chunk));
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./lib/io/zstd-frame.js
var zstd_frame = __webpack_require__(80877);
;// CONCATENATED MODULE: ./lib/io/read-file-chunks.js



// Not loaded late: the bundler loses the members of a module that is a function.





const chunkBytes = 256 * 1024;
/** As many as show what a file is. */
const headBytes = 4;
const maxInflatedBytes = 16 * 1024 ** 3;
/** Traces compress 5 to 50 times; a file that inflates more than this, and beyond the grace, is a bomb. */
const maxRatio = 250;
const ratioGraceBytes = 64 * 1024 * 1024;
/**
 * Reads a file, or standard input for `-`, in chunks; gzip, Zstandard and `.eval` archives are recognised by their first bytes. Throws `AssayError`
 * (`E_TRACE_NOT_FOUND`, `E_TRACE_READ`), here or while the chunks are taken.
 */
function readFileChunks(path, options = {}) {
    const file = options.name ?? path;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const sha256 = () => hash.copy().digest('hex');
    const limits = { file, maxInflated: options.maxInflated ?? maxInflatedBytes, inflation: options.inflation };
    // Read as the stream it is: a plain read of descriptor 0 fails where a slow pipe has nothing to read yet.
    if (path === '-')
        return readStreamChunks(options.stdin?.() ?? external_node_process_.stdin, { ...options, name: file });
    const head = headOf(path, file);
    const stored = readPlain(path, file, hash);
    return { file, chunks: unpacked(head, stored, limits) ?? stored, sha256 };
}
/** Reads bytes from a stream, such as standard input or an entry of an archive; compression is recognised here too. */
function readStreamChunks(source, options) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const { name: file, maxInflated = maxInflatedBytes, inflation } = options;
    const limits = { file, maxInflated, inflation };
    const chunks = readStream(hashed(source, hash, options.name), limits);
    return { file: options.name, chunks, sha256: () => hash.copy().digest('hex') };
}
function* readPlain(path, file, hash) {
    const descriptor = attempt(file, () => (0,external_node_fs_.openSync)(path, 'r'));
    const buffer = Buffer.allocUnsafe(chunkBytes);
    try {
        for (;;) {
            const read = attempt(file, () => (0,external_node_fs_.readSync)(descriptor, buffer));
            if (read === 0)
                return;
            const chunk = buffer.subarray(0, read);
            hash.update(chunk);
            yield chunk;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** A stream whose first bytes say whether it is compressed. */
async function* readStream(source, limits) {
    const chunks = source[Symbol.asyncIterator]();
    let head = Buffer.alloc(0);
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
        head = Buffer.concat([head, next.value]);
        if (head.length >= headBytes)
            break;
    }
    const whole = prepend(head, chunks);
    yield* unpacked(head, whole, limits) ?? whole;
}
/** What a file holds that is compressed or an archive; undefined for any other. */
function unpacked(head, stored, limits) {
    if (isGzip(head))
        return inflate(stored, limits);
    if ((0,zstd_frame/* isZstd */.oO)(head))
        return unzstd(stored, limits);
    return isZip(head) ? inspectArchive(stored, (why) => refused(limits.file, why)) : undefined;
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
        throw error instanceof problem/* AssayError */.W ? error : refused(file, ioError(error));
    }
}
/** Counts inflated bytes, and refuses what inflates to more than a trace would. */
function inflationGuard({ file, maxInflated, inflation = { left: Number.POSITIVE_INFINITY } }) {
    let inflatedBytes = 0;
    return (chunk, storedBytes) => {
        inflatedBytes += chunk.length;
        inflation.left -= chunk.length;
        const bomb = inflatedBytes > ratioGraceBytes && inflatedBytes > storedBytes * maxRatio;
        if (bomb || inflatedBytes > maxInflated || inflation.left < 0)
            throw refused(file, 'it inflates to far more than a trace would');
        return chunk;
    };
}
async function* unzstd(stored, limits) {
    const guard = inflationGuard(limits);
    let storedBytes = 0;
    const read = (bytes) => {
        storedBytes += bytes;
    };
    const { inflateZstd } = await __webpack_require__.e(/* import() */ 6243).then(__webpack_require__.bind(__webpack_require__, 96243));
    for await (const chunk of inflateZstd(stored, (why) => refused(limits.file, why), read))
        yield guard(chunk, storedBytes);
}
async function* inflate(stored, limits) {
    const { file } = limits;
    const source = new StoredBytes(stored);
    const guard = inflationGuard(limits);
    // What stands behind the zeros that may pad a member is another member, or no part of the archive.
    for (let first = true; await source.startsMember(first, file); first = false) {
        for await (const chunk of inflateMembers(source, file))
            yield guard(chunk, source.bytes);
    }
}
/** Inflates members that follow one another directly; what the library leaves of the bytes goes back to the source. */
async function* inflateMembers(source, file) {
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    const gunzip = createGunzip({ chunkSize: chunkBytes });
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(source.feed()), gunzip, () => { });
    try {
        yield* gunzip;
    }
    catch (error) {
        if (error instanceof problem/* AssayError */.W)
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
function headOf(path, file) {
    const stats = attempt(file, () => (0,external_node_fs_.statSync)(path));
    // A pipe or a device might never end, or wait for ever.
    if (!stats.isFile())
        throw refused(file, stats.isDirectory() ? 'it is a folder' : 'it is not a regular file; pipe it in and use -');
    const descriptor = attempt(file, () => (0,external_node_fs_.openSync)(path, 'r'));
    try {
        const head = Buffer.alloc(headBytes);
        attempt(file, () => (0,external_node_fs_.readSync)(descriptor, head));
        return head;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
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
        throw refused(file, ioError(error));
    }
}
function ioError(error) {
    const { code } = error;
    return /^[A-Z0-9_]+$/.test(code ?? '') ? code : 'unknown I/O error';
}
function notFound(file) {
    const message = `The trace file ${JSON.stringify(file)} does not exist.`;
    return new problem/* AssayError */.W({
        code: 'E_TRACE_NOT_FOUND',
        level: 'error',
        message,
        remedy: trace_codes/* traceCodes */.W.E_TRACE_NOT_FOUND.remedy,
    });
}
function refused(file, why) {
    return new problem/* AssayError */.W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The trace file ${JSON.stringify(file)} cannot be read: ${why}.`,
        location: { file, line: 1, column: 1 },
        remedy: trace_codes/* traceCodes */.W.E_TRACE_READ.remedy,
    });
}


/***/ }),

/***/ 80877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ ZstdFrame),
/* harmony export */   YQ: () => (/* binding */ isSkippable),
/* harmony export */   oO: () => (/* binding */ isZstd)
/* harmony export */ });
/** Little-endian, the four bytes that every frame begins with. */
const magic = [0x28, 0xb5, 0x2f, 0xfd];
function isZstd(head) {
    return magic.every((byte, at) => head[at] === byte);
}
/** A frame that holds no data of the archive: 0x184D2A50 to 0x184D2A5F. */
function isSkippable(head) {
    return ((head[0] ?? 0) & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18;
}
/**
 * Follows the bytes of one Zstandard frame (RFC 8878, section 3.1) to where it ends. Node's decompressor says neither that a file
 * was cut nor that it left bytes alone behind a frame.
 */
class ZstdFrame {
    #step = 'magic';
    /** Bytes that are missing of the step at hand, and those of them that matter. */
    #missing = 4;
    #seen = [];
    #hasChecksum = false;
    #isLastBlock = false;
    isSkippable = false;
    get isWhole() {
        return this.#step === 'end';
    }
    /** How many of the bytes belong to the frame; undefined if they cannot be those of one. */
    take(bytes) {
        let at = 0;
        while (this.#step !== 'end' && at < bytes.length) {
            const some = Math.min(this.#missing, bytes.length - at);
            if (this.#step !== 'content' && this.#step !== 'header' && this.#step !== 'checksum')
                for (let each = 0; each < some; each++)
                    this.#seen.push(bytes[at + each]);
            at += some;
            this.#missing -= some;
            if (this.#missing === 0 && !this.#next())
                return undefined;
        }
        return at;
    }
    #next() {
        const [first = 0, second = 0, third = 0, fourth = 0] = this.#seen;
        const head = Uint8Array.from(this.#seen);
        this.#seen = [];
        switch (this.#step) {
            case 'magic':
                this.isSkippable = isSkippable(head);
                if (this.isSkippable)
                    return this.#go('skippable size', 4);
                return isZstd(head) && this.#go('descriptor', 1);
            case 'skippable size':
                return this.#go('checksum', first + second * 0x100 + third * 0x10000 + fourth * 0x1000000);
            case 'descriptor':
                this.#hasChecksum = (first & 4) !== 0;
                return this.#go('header', headerBytes(first));
            case 'block': {
                this.#isLastBlock = (first & 1) !== 0;
                const [type, size] = [(first >> 1) & 3, (first + second * 0x100 + third * 0x10000) >> 3];
                // One byte stands for all of a run.
                return type !== 3 && this.#go('content', type === 1 ? 1 : size);
            }
            case 'content':
                if (!this.#isLastBlock)
                    return this.#go('block', 3);
                return this.#hasChecksum ? this.#go('checksum', 4) : this.#go('end', 0);
            case 'header':
                return this.#go('block', 3);
            default:
                return this.#go('end', 0);
        }
    }
    #go(step, missing) {
        this.#step = step;
        this.#missing = missing;
        return missing > 0 || step === 'end' || this.#next();
    }
}
/** What follows the descriptor: the size of the window, the dictionary's id, the size of the content. */
function headerBytes(descriptor) {
    const isSingle = (descriptor & 0x20) !== 0;
    const dictionary = [0, 1, 2, 4][descriptor & 3];
    const content = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6];
    return (isSingle ? 0 : 1) + dictionary + content;
}


/***/ }),

/***/ 13276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withTable)
/* harmony export */ });
/** Opens files as one table for as long as it is read; without any, nothing is loaded. */
async function withTable(files, options, read) {
    if (files.length === 0)
        return read([]);
    const { openTable } = await __webpack_require__.e(/* import() */ 8996).then(__webpack_require__.bind(__webpack_require__, 78996));
    const table = await openTable(files, options);
    try {
        return await read([table.input]);
    }
    finally {
        table.close();
    }
}


/***/ }),

/***/ 47289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ defaultSessionKeys),
/* harmony export */   Z: () => (/* binding */ sessionsIn)
/* harmony export */ });
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41278);

/** Where instrumentations write the conversation that a span belongs to, most specific first. */
const defaultSessionKeys = [
    // Set by Assay's own span processor (Python): the run that the agent itself names.
    'assay.trace',
    'gen_ai.conversation.id',
    'session.id',
    'langfuse.session.id',
    'mcp.session.id',
    'ai.telemetry.metadata.sessionId',
    'ai.settings.context.sessionId',
    'anthropic.session.id',
    'traceloop.association.properties.session_id',
    'langsmith.trace.session_id',
    'genkit:sessionId',
    'gcp.vertex.agent.session_id',
    'mlflow.trace.session',
    'conversation.id',
];
const none = {};
/** The sessions that these attributes name, by key. */
function sessionsIn(attributes, keys) {
    let found;
    for (const key of keys) {
        const session = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmptyText */ .al)(attributes[key]);
        if (session === undefined)
            continue;
        found ??= [];
        found.push([key, session]);
    }
    return found === undefined ? none : Object.fromEntries(found);
}


/***/ })

};

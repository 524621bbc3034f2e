"use strict";
exports.id = 6695;
exports.ids = [6695];
exports.modules = {

/***/ 38167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ callCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79633);

/** Codes that the evaluation of traces against a policy gives. */
const callCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_RATE_LIMIT: {
        title: 'Too many tool calls',
        level: 'error',
        meaning: 'A trace made more tool calls than the policy\u2019s `limits` allow. Every call counts, including refused ones.',
        remedy: 'Find what makes the agent loop, or raise `limits.max_tool_calls_total`.',
    },
    E_BUDGET: {
        title: 'Limit of a trace exceeded',
        level: 'error',
        meaning: 'A trace exceeded one of the policy\u2019s `limits`: tokens, cost, time, model turns, failed calls or identical calls. There is one finding per limit and trace, at the call that exceeded it.',
        remedy: 'Find out why the agent uses so much, or raise the limit.',
    },
    E_NOT_APPROVED: {
        title: 'Call without an approval',
        level: 'error',
        meaning: 'A tool of `approvals.for` or `tools.approval_required` was called without an approval for that call: there was none, none for the same value, none in time, or it was already used. An approval that failed or was denied does not count.',
        remedy: 'Let the agent ask for an approval before each such call.',
    },
    E_TOOL_DENIED: {
        title: 'Denied tool called',
        level: 'error',
        meaning: 'The agent called a tool that `tools.deny` or `tools.deny_classes` denies. Deny always wins over allow.',
        remedy: 'Take the tool away from the agent, or remove the entry from the deny list if the call is right.',
    },
    E_TOOL_NOT_ALLOWED: {
        title: 'Tool not on the allow list',
        level: 'error',
        meaning: 'The policy has an allow list and the called tool is not on it. An empty allow list allows nothing.',
        remedy: 'Add the tool to `tools.allow`, or take it away from the agent.',
    },
    E_SCHEMA_COMPILE: {
        title: 'Schema cannot be used',
        level: 'error',
        meaning: 'The schema for the tool could not be applied to a call: it is not usable, or the arguments are too large or too deep. Such a call counts as a violation.',
        remedy: 'Simplify or correct the schema (`assay policy validate` checks it), and look at what the agent sent.',
    },
    E_ARG_SCHEMA: {
        title: 'Arguments break the schema',
        level: 'error',
        meaning: 'The arguments of a call do not satisfy the policy\u2019s schema or argument rules for the tool.',
        remedy: 'Correct the arguments that the agent sends, or relax the rule at the policy line shown.',
    },
    E_TOOL_UNCONSTRAINED: {
        title: 'Tool without a schema',
        level: 'warning',
        meaning: 'The policy has no rule about the arguments of the called tool. This is an error with `enforcement.unconstrained_tools: deny`.',
        remedy: 'Add a schema for the tool, or set `enforcement.unconstrained_tools: allow`.',
    },
    W_TOOL_LOOKS_LIKE: {
        title: 'Tool name that resembles one in the policy',
        level: 'warning',
        meaning: 'A called tool looks like a denied tool, a tool in a rule or a tool with argument rules, but does not match it: different case, width or normal form, invisible characters, letters of another alphabet, or a namespace such as `mcp__db__` in front. The policy\u2019s rules for that name were not applied to this tool.',
        remedy: 'Name the tool in the policy as it is called (`*` stands for any text: `*delete_user`), or rename it if it is another tool.',
    },
    W_SECRET_IN_ARGS: {
        title: 'A secret in the arguments of a call',
        level: 'warning',
        meaning: 'An argument contains what looks like a provider token or a private key. It was redacted before anything was hashed or shown.',
        remedy: 'Revoke the token, and let the agent read it from its environment instead of passing it to a tool.',
    },
    W_ARGS_NOT_RECORDED: {
        title: 'Arguments not recorded',
        level: 'warning',
        meaning: 'The policy has rules about the arguments of the tool, and the trace does not record them. Those rules were not evaluated.',
        remedy: 'Record arguments at the source (many tracers omit them by default), or remove the argument rules.',
    },
    E_ARGS_TRUNCATED: {
        title: 'Arguments recorded in part',
        level: 'error',
        meaning: 'The policy has rules about the arguments of the tool, and the source or its recorder truncated them. Rules about the missing parts were not evaluated; the other arguments were. Reported once per tool.',
        remedy: 'Record the complete arguments, or raise the limit of the recorder or tracer that truncated them.',
    },
    W_RESULT_NOT_RECORDED: {
        title: 'Results not recorded',
        level: 'warning',
        meaning: 'A rule needs the outcome of a call (`outcome: success` or `error`), and the trace does not record it. If the outcome decides, the rule is not evaluable; otherwise it still counts. Reported once per tool.',
        remedy: 'Record results at the source, or remove the condition.',
    },
    W_RULE_NOT_EVALUABLE: {
        title: 'Rule that could not be decided',
        level: 'warning',
        meaning: 'A rule needs something that the trace does not record (such as the time, agent or server of a call), or a limit was exceeded, so it is neither held nor violated in that trace. Reported once per rule and reason; the table of rules counts the traces.',
        remedy: 'Record the fact at the source, or remove the condition.',
    },
    E_COVERAGE_BELOW_MIN: {
        title: 'Coverage below the minimum',
        level: 'error',
        meaning: 'The traces called a smaller share of the policy\u2019s tools than the minimum, or the policy names no tool that could be covered.',
        remedy: 'Record traces that call the uncovered tools, exclude tools that need no coverage (`coverage.exclude`), or lower the minimum. Where no call was found, or a pattern matched no file, look at what was recorded and at the patterns first.',
    },
    E_CASE_UNRELIABLE: {
        title: 'Case below its required pass rate',
        level: 'error',
        meaning: 'The trials of a case do not show, with the confidence set in `cases`, that the share `min_pass` of them passes; or one failed with `pass_all`. A trial fails if it breaks a rule of level error that is not waived; tolerances do not apply. Trials in which such a rule could not be evaluated are counted separately.',
        remedy: 'Look at the rules that the trials broke (shown as notes) and correct the agent; or record more trials if few of them failed.',
    },
    W_CASE_TOO_FEW: {
        title: 'Too few trials of a case',
        level: 'warning',
        meaning: 'A case has fewer trials than `min_trials`, or all passed but are too few to show `min_pass`. The gate cannot decide whether it is reliable.',
        remedy: 'Record more trials of the case, or lower `min_pass` or `confidence`.',
    },
    W_WAIVER_DAY: {
        title: 'Waiver evaluated on another day',
        level: 'warning',
        meaning: '`SOURCE_DATE_EPOCH` sets the day of the run, and a waiver that has expired today still accepts findings on that day.',
        remedy: 'Fix what the waiver accepts, or renew it; or unset `SOURCE_DATE_EPOCH` if the run need not be reproducible.',
    },
    W_WAIVER_EXCEEDED: {
        title: 'Waiver exceeded',
        level: 'warning',
        meaning: 'The finding of a waiver occurs in more traces than its `max`, so the waiver accepts nothing: all its findings count.',
        remedy: 'Fix what is new. If that many are known and accepted, raise `max` with a new reason.',
    },
    W_WAIVER_EXPIRED: {
        title: 'Waiver expired',
        level: 'warning',
        meaning: 'A waiver of the policy is past its expiry date and accepts nothing.',
        remedy: 'Fix what it waived, or renew it with a new reason and date.',
    },
    W_WAIVER_UNUSED: {
        title: 'Waiver unused',
        level: 'warning',
        meaning: 'A waiver of the policy matched no finding.',
        remedy: 'Remove it: what it waived no longer happens, or its fingerprint or rule is misspelled.',
    },
    W_NO_EVIDENCE: {
        title: 'No evidence',
        level: 'note',
        meaning: 'No tool call was found, or a pattern for trace files matched nothing. The run says nothing about the agent.',
        remedy: 'Check that traces are recorded and that `--traces` names them.',
    },
});


/***/ }),

/***/ 79633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ defineCodes)
/* harmony export */ });
/** Keeps the literal keys of a table of codes, so that the compiler refuses a code without its words. */
function defineCodes(codes) {
    return codes;
}


/***/ }),

/***/ 88824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ traceCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79633);

/** Problems of finding and reading traces. */
const traceCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_TRACE_NOT_FOUND: {
        title: 'Trace file not found',
        level: 'error',
        meaning: 'A trace file that was named explicitly does not exist or is outside the workspace.',
        remedy: 'Check the path (relative to the working directory), and that the step that records traces ran before this one. A pattern such as traces/**/*.jsonl may match nothing; a plain path must exist.',
    },
    E_TRACE_READ: {
        title: 'Trace file cannot be read',
        level: 'error',
        meaning: 'The file exists but cannot be read as text: no permission, a damaged or oversized archive, UTF-16, or a binary file.',
        remedy: 'Use a UTF-8 file of JSON Lines or JSON, plain or gzip-compressed.',
    },
    E_TRACE_FORMAT: {
        title: 'Trace format not recognized',
        level: 'error',
        meaning: 'No trace format matches the records of the file, or the nearest one found no tool call and no run in them. Tool definitions and application logs are not traces. Or the requested format does not exist.',
        remedy: 'Convert the records to lines like {"tool":"read_file","args":{"path":"a"}}, or set the format with --trace-format. If the file is not a trace, exclude it with !PATTERN, or skip all such files with --skip-unknown.',
    },
    E_TRACE_LIMIT: {
        title: 'Too many traces',
        level: 'error',
        meaning: 'One check reads at most 100,000,000 traces. Nothing was decided about any of them.',
        remedy: 'Check a part of the files at a time, or a sample (--sample 1%).',
    },
    W_FILE_SKIPPED: {
        title: 'Files of unknown format were skipped',
        level: 'warning',
        meaning: 'With --skip-unknown or --lenient, files that a folder or pattern found are skipped if no trace format recognizes them. If one of them is a trace, its calls were not checked.',
        remedy: 'Exclude files that are not traces with !PATTERN; convert those that are.',
    },
    E_TRACE_PARSE: {
        title: 'Unreadable line in a trace file',
        level: 'error',
        meaning: 'A line of a trace file is not a JSON record, or contains a tool call in a shape that the file\u2019s format does not have, so a tool call may not have been checked.',
        remedy: 'Repair or remove the line, or use one format per file; --lenient turns this into a warning.',
    },
    E_TRACE_TRUNCATED: {
        title: 'Trace file ends in the middle of a record',
        level: 'error',
        meaning: 'The last line is unterminated and does not parse: the recorder was probably killed while writing.',
        remedy: 'Find out why the recording stopped, and record again; --lenient turns this into a warning.',
    },
    W_SESSION_FALLBACK: {
        title: 'Traces grouped by a fallback',
        level: 'warning',
        meaning: 'The records name no session, so calls were grouped by trace id. If one run of an agent has several trace ids, rules about order see only a part of it.',
        remedy: 'Record a session id, or select the attribute that contains it with --session-key.',
    },
});


/***/ }),

/***/ 83533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ contentHash),
/* harmony export */   L: () => (/* binding */ hashedText)
/* harmony export */ });
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57199);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76004);


/** `sha256:` + SHA-256 of the canonical form of the bound part; a null subject is an absent one. */
function contentHash(event) {
    return (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(hashedText(event, (0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(event.data)));
}
/** The bound part in canonical form, its keys already in order, around `data` that is canonical already. */
function hashedText(event, data) {
    const subject = event.subject === null || event.subject === undefined ? '' : `"subject":${quote(event.subject)},`;
    return `{"data":${data},"datacontenttype":${quote(event.datacontenttype)},"specversion":"1.0",${subject}"type":${quote(event.type)}}`;
}
function quote(text) {
    return JSON.stringify(text);
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

/***/ 60565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ joinTallies)
/* harmony export */ });
/* harmony import */ var _evaluate_findings_finding_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33680);

/**
 * The counts of one rule from several machines as one, in one normal form: kinds in their order, sets by their kinds.
 * Traces are whole, so that their sets add up.
 *
 * @param once what is found once a tool, however often it occurs and wherever
 */
function joinTallies(tallies, once) {
    const kinds = new Map();
    for (const kind of tallies.flatMap((tally) => tally.groups))
        kinds.set((0,_evaluate_findings_finding_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .kindKey */ ._V)(kind), kind);
    const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
    const places = new Map(sorted.map(([key], place) => [key, place]));
    const join = (sets) => {
        const joined = new _evaluate_findings_finding_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .KindSets */ .Ae();
        for (const tally of tallies) {
            const placeOf = tally.groups.map((kind) => places.get((0,_evaluate_findings_finding_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .kindKey */ ._V)(kind)));
            for (const { kinds, count, leftToGate } of sets(tally))
                joined.add((0,_evaluate_findings_finding_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .ascending */ .V_)(kinds.map((kind) => placeOf[kind])), count, leftToGate);
        }
        return [...joined.list()].sort((a, b) => compareSets(a.kinds, b.kinds) || Number(a.leftToGate ?? false) - Number(b.leftToGate ?? false));
    };
    const findings = join((tally) => tally.findings);
    return {
        groups: sorted.map(([, { tool, violation }]) => ({
            ...(tool !== undefined && { tool }),
            ...(violation !== undefined && { violation }),
        })),
        findings: once ? said(findings) : findings,
        traces: join((tally) => tally.traces),
    };
}
/** One machine may leave to gates what another did not: together they did not. */
function said(findings) {
    const counting = new Set(findings.flatMap(({ kinds, leftToGate }) => (leftToGate ? [] : [kinds.join()])));
    return findings.flatMap(({ kinds, leftToGate }) => {
        if (!leftToGate)
            return [{ kinds, count: 1 }];
        return counting.has(kinds.join()) ? [] : [{ kinds, count: 1, leftToGate }];
    });
}
function compareSets(a, b) {
    for (let i = 0; i < a.length && i < b.length; i++) {
        const difference = a[i] - b[i];
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}


/***/ }),

/***/ 70007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ keepTimelines),
/* harmony export */   xx: () => (/* binding */ placedTimeline),
/* harmony export */   zE: () => (/* binding */ memoryOf)
/* harmony export */ });
/* harmony import */ var _canonical_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45938);
/* harmony import */ var _evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35540);
/* harmony import */ var _evaluate_findings_waiver_book_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23692);
/* harmony import */ var _evaluate_timelines_asked_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16299);
/* harmony import */ var _evaluate_timelines_write_timelines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98214);





/**
 * Where the calls must be kept, so that a later evaluation reports the same timelines as if it had seen all traces.
 * Levels, tolerances and the day of waivers are applied later, but they accept the findings of a rule that have the
 * same waivers together or not at all. So the first traces of each such set are enough, and of each trace the first
 * points of every set: a trace that one rule gives a timeline shows what explains the findings of others.
 */
function timelinePoints({ files, logs }, policy) {
    const waiversOf = waiverSets(policy);
    const found = logs.flatMap(({ kept }) => pointsBySet(inFinalOrder(kept, files), waiversOf));
    const chosen = new Set(found.flatMap((traces) => [...traces.keys()].slice(0, _evaluate_timelines_write_timelines_js__WEBPACK_IMPORTED_MODULE_4__/* .maxTimelines */ .bi)));
    const points = new Map();
    for (const [trace, here] of found.flatMap((traces) => [...traces])) {
        if (!chosen.has(trace))
            continue;
        const others = points.get(trace);
        points.set(trace, {
            around: new Set([...(others?.around ?? []), ...here.around]),
            alone: new Set([...(others?.alone ?? []), ...here.alone]),
        });
    }
    return new Map([...points].map(([trace, { around, alone }]) => [trace, { around: [...around], alone: [...alone] }]));
}
/** Of findings that have the same waivers: the points of each trace, in the order of the findings. */
function pointsBySet(found, waiversOf) {
    const sets = new Map();
    for (const raw of found) {
        if (raw.trace === undefined)
            continue;
        const id = waiversOf(raw);
        const traces = sets.get(id) ?? new Map();
        sets.set(id, traces);
        const here = traces.get(raw.trace) ?? { around: new Set(), alone: new Set() };
        traces.set(raw.trace, here);
        if (here.around.size >= _evaluate_timelines_write_timelines_js__WEBPACK_IMPORTED_MODULE_4__/* .maxTimelineCalls */ .pP)
            continue;
        here.around.add(raw.callIndex ?? -1);
        for (const { callIndex } of raw.related ?? [])
            here.alone.add(callIndex);
    }
    return [...sets.values()];
}
/**
 * What a memory holds where a later evaluation may need it, sorted by trace. Traces without a call have no timeline.
 *
 * @param placeOf of a file in the memory: its place in the list of files
 */
function keepTimelines(memory, found, policy, placeOf) {
    const broken = brokenRules(found);
    return [...memory.recall(timelinePoints(found, policy)).values()]
        .filter(({ calls }) => calls.length > 0)
        .map((timeline) => placedTimeline(timeline, placeOf))
        .map((timeline) => timeline.showsAll
        ? timeline
        : { ...timeline, calls: (0,_evaluate_timelines_asked_values_js__WEBPACK_IMPORTED_MODULE_3__/* .askedValues */ .d)(timeline.calls, broken.get(timeline.trace) ?? [], policy) })
        .sort((a, b) => (a.trace < b.trace ? -1 : 1));
}
/**
 * By trace. The evaluation may accept some of them; a timeline never shows values for a rule that is not among these.
 */
function brokenRules({ logs }) {
    const broken = new Map();
    for (const { rule, kept } of logs) {
        for (const { trace } of kept) {
            if (trace !== undefined)
                broken.set(trace, (broken.get(trace) ?? new Set()).add(rule));
        }
    }
    return broken;
}
/** Points to files by another list of them. */
function placedTimeline(timeline, placeOf) {
    const placed = ({ at, ...call }) => ({
        ...call,
        ...(at && { at: { ...at, file: placeOf(at.file) } }),
    });
    return { ...timeline, calls: timeline.calls.map(placed) };
}
/** The memory of those who kept timelines. Traces are whole, so that each has one. */
function memoryOf(timelines) {
    const byTrace = new Map(timelines.map((timeline) => [timeline.trace, timeline]));
    return {
        recall: (points) => new Map([...points].flatMap(([trace, here]) => {
            const timeline = byTrace.get(trace);
            return timeline ? [[trace, narrowed(timeline, here)]] : [];
        })),
    };
}
function narrowed(timeline, points) {
    const isNear = (0,_evaluate_timelines_write_timelines_js__WEBPACK_IMPORTED_MODULE_4__/* .withinReach */ .Dj)(points, timeline.total);
    const alone = new Set(points.alone);
    const near = timeline.calls.filter(({ index }) => isNear(index));
    return {
        ...timeline,
        calls: near.map(({ at, ...call }) => ({ ...call, ...(at && alone.has(call.index) && { at }) })),
    };
}
/** The order of a result within one level and rule: files of one name lie there side by side. */
function inFinalOrder(kept, files) {
    const nameOf = ({ file }) => files[file]?.file ?? '';
    const compare = (a, b) => (a === b ? 0 : a < b ? -1 : 1);
    return [...kept].sort((a, b) => compare(nameOf(a), nameOf(b)) || (0,_evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFound */ .ms)({ ...a, file: 0 }, { ...b, file: 0 }));
}
/** Which of the policy's waivers would accept each mistake of a finding, whatever the day. */
function waiverSets({ waivers }) {
    if (waivers.length === 0)
        return () => '';
    const prints = new _canonical_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .Fingerprints */ .U();
    return ({ rule, tool, violations }) => {
        const marks = violations?.map(({ fingerprint }) => fingerprint) ?? [prints.of(rule, tool)];
        const sets = marks.map((mark) => waivers.flatMap((waiver, i) => ((0,_evaluate_findings_waiver_book_js__WEBPACK_IMPORTED_MODULE_2__/* .names */ .D)(waiver, rule, tool, mark) ? [i] : [])).join());
        return [...new Set(sets)].sort().join(';');
    };
}


/***/ }),

/***/ 94905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ partialText),
/* harmony export */   hZ: () => (/* binding */ compareFiles),
/* harmony export */   im: () => (/* binding */ compareProblems)
/* harmony export */ });
/* harmony import */ var _evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35540);
/* harmony import */ var _evaluate_timelines_token_free_timeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24630);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41491);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69248);




/** The JSON of a partial result, one final line break. It leaves the machine, so no name in it holds a provider's token. */
function partialText(partial) {
    const clean = { ...(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTokens */ .N_)({ ...partial, timelines: [] }), timelines: partial.timelines.map(_evaluate_timelines_token_free_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenFreeTimeline */ .N) };
    return `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeJsonForLogs */ .O)(JSON.stringify(clean))}\n`;
}
/** Total: the order in which problems were met is that of one machine, or of one thread. */
function compareProblems(a, b) {
    const byPlace = a.file - b.file || a.line - b.line || a.column - b.column;
    return byPlace || (0,_evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.code, b.code) || (0,_evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.detail, b.detail);
}
function compareFiles(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.sha256 === b.sha256 ? 0 : a.sha256 < b.sha256 ? -1 : 1;
}


/***/ }),

/***/ 85445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takePart: () => (/* binding */ takePart),
/* harmony export */   takePartial: () => (/* binding */ takePartial),
/* harmony export */   takenText: () => (/* binding */ takenText)
/* harmony export */ });
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76004);
/* harmony import */ var _evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35540);
/* harmony import */ var _evaluate_findings_raw_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58960);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69248);
/* harmony import */ var _join_tallies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60565);
/* harmony import */ var _kept_timelines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70007);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94905);







/** What one machine collected, as the JSON that another one reads. */
function takenText(policy, collected) {
    return (0,_partial_js__WEBPACK_IMPORTED_MODULE_5__/* .partialText */ .Tj)(takePartial(policy, collected));
}
/** What one machine collected, as data. It must have been collected with `profile` and `timelines`. */
function takePartial(policy, collected) {
    const { behaviour, traceIds, history } = collected;
    if (!behaviour || !traceIds || !history)
        throw new Error('a partial result is made of a profile and the calls');
    return takePart(policy, collected, traceIds);
}
const noBehaviour = { tools: [], order: [], callsPerTrace: [], cut: [] };
const noHistory = { recall: () => new Map() };
/** The same of a collection that may lack profile and timelines, and then lacks them. */
function takePart(policy, collected, traceIds) {
    const { evaluation, reading, behaviour = noBehaviour, history = noHistory } = collected;
    const { name, digest, preset } = policy;
    const sorted = reading.files.map((file, index) => ({ file, index })).sort((a, b) => (0,_partial_js__WEBPACK_IMPORTED_MODULE_5__/* .compareFiles */ .hZ)(a.file, b.file));
    const placeOf = [];
    sorted.forEach(({ index }, place) => {
        placeOf[index] = place;
    });
    const placed = (raw) => (0,_evaluate_findings_raw_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .rawFinding */ .G)(raw.rule, raw.tool, placeOf[raw.file] ?? -1, raw.line, raw.column, raw);
    const files = sorted.map(({ file }) => file);
    const logs = [...evaluation.logs]
        .map(([rule, log]) => ({
        rule,
        total: log.total,
        kept: log.kept.map(placed).sort(_evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFound */ .ms),
        ...(0,_join_tallies_js__WEBPACK_IMPORTED_MODULE_3__/* .joinTallies */ .Z)([log], false),
    }))
        .sort((a, b) => (a.rule < b.rule ? -1 : 1));
    return {
        schema: 'assay.partial.v3',
        policy: { name, digest, ...(preset !== undefined && { preset }) },
        files,
        traceIds: traceIds.map(shortId).sort(),
        tracesWithCalls: reading.tracesWithCalls,
        calls: reading.calls,
        skipped: reading.skipped,
        problems: placeProblems(reading, files),
        problemsOmitted: Object.entries(reading.problemsOmitted ?? {})
            .map(([code, count]) => ({ code: code, count }))
            .sort((a, b) => (a.code < b.code ? -1 : 1)),
        unmatched: [...(reading.unmatched ?? [])].sort(),
        matched: [...(reading.matched ?? [])].sort(),
        rules: evaluation.rules,
        callRules: evaluation.callRules,
        logs,
        tools: [...evaluation.tools]
            .map(([tool, { calls }]) => ({ tool, calls }))
            .sort((a, b) => (a.tool < b.tool ? -1 : 1)),
        ...(evaluation.furtherCalls > 0 && { furtherCalls: evaluation.furtherCalls }),
        argumentUse: evaluation.argumentUse.open(),
        cases: evaluation.cases,
        facts: evaluation.facts,
        ...(evaluation.trials && { trials: evaluation.trials }),
        behaviour,
        ...(reading.sample && { sample: reading.sample }),
        timelines: (0,_kept_timelines_js__WEBPACK_IMPORTED_MODULE_4__/* .keepTimelines */ .EN)(history, { files, logs }, policy, (file) => placeOf[file] ?? -1),
    };
}
/**
 * UTF-16 units of an id that is kept as it is; one that holds a token must not leave, and must still identify its
 * trace.
 */
const maxId = 200;
function shortId(id) {
    return id.length <= maxId && (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTokens */ .N_)(id) === id ? id : (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(id);
}
/** A reading names the files of its problems; of files with one name, the first stands for all. */
function placeProblems({ problems }, files) {
    const place = new Map();
    files.forEach(({ file }, index) => {
        if (!place.has(file))
            place.set(file, index);
    });
    return problems
        .map(({ file, code, detail, line, column }) => ({ code, detail, line, column, file: place.get(file) ?? 0 }))
        .sort(_partial_js__WEBPACK_IMPORTED_MODULE_5__/* .compareProblems */ .im);
}


/***/ }),

/***/ 21415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isMessageName),
/* harmony export */   e: () => (/* binding */ messageNames)
/* harmony export */ });
/** What stands for messages where a rule names a tool: no pattern means them, and a tool that is called so is a tool. */
const messageNames = ['@user', '@assistant', '@final'];
function isMessageName(name) {
    return messageNames.includes(name);
}


/***/ }),

/***/ 26393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ schemaDialect)
/* harmony export */ });
/** The dialect that a `$schema` names, 2020-12 without one; undefined if it names none that is read. */
function schemaDialect(uri) {
    if (uri === undefined)
        return '2020-12';
    if (typeof uri !== 'string')
        return undefined;
    if (/\b2020-12\b/.test(uri) || isCurrent(uri))
        return '2020-12';
    if (/\b2019-09\b/.test(uri))
        return '2019-09';
    if (/\bdraft-0[67]\b/.test(uri))
        return 'draft-07';
    return /\bdraft-04\b/.test(uri) ? 'draft-04' : undefined;
}
/** Addresses without a version mean the newest; OpenAPI 3.1 adds annotations only. */
function isCurrent(uri) {
    return /^https?:\/\/json-schema\.org\/schema#?$/.test(uri) || uri === 'https://spec.openapis.org/oas/3.1/dialect/base';
}


/***/ }),

/***/ 85212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ attemptShare)
});

// EXTERNAL MODULE: ./lib/assay.js + 21 modules
var assay = __webpack_require__(6944);
// EXTERNAL MODULE: ./lib/calls/lines-before.js
var lines_before = __webpack_require__(71396);
// EXTERNAL MODULE: ./lib/evidence/run/run-recorder.js + 3 modules
var run_recorder = __webpack_require__(5992);
// EXTERNAL MODULE: ./lib/evidence/run/spool.js
var spool = __webpack_require__(68900);
;// CONCATENATED MODULE: ./lib/evidence/run/share-recorder.js


/** Watches one of several threads, and keeps its events in a file that another one opened. */
class ShareRecorder extends run_recorder/* RunRecorder */.K {
    firstFiles = [];
    firstLines = [];
    inFile;
    constructor(policy, redact, descriptor) {
        const inFile = new spool/* Spool */.Q({ descriptor }, 0);
        super(policy, { redact, temporaryFolder: '' }, inFile);
        this.inFile = inFile;
    }
    start({ lastFile, lastLine }) {
        this.firstFiles.push(lastFile);
        this.firstLines.push(lastLine);
    }
    /** What it recorded, when all is read. */
    recorded() {
        return {
            lengths: this.inFile.lengths,
            extents: this.extents.data(),
            begun: { files: Uint32Array.from(this.firstFiles), lines: Uint32Array.from(this.firstLines) },
            counts: this.counts,
            redacted: this.redacted,
            redactedInTools: this.redactedInTools,
        };
    }
}

// EXTERNAL MODULE: ./lib/io/read-file-chunks.js + 1 modules
var read_file_chunks = __webpack_require__(48234);
// EXTERNAL MODULE: ./lib/merge/take-partial.js
var take_partial = __webpack_require__(85445);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/traces/read-traces.js + 6 modules
var read_traces = __webpack_require__(75289);
// EXTERNAL MODULE: ./lib/traces/shared-lines.js
var shared_lines = __webpack_require__(58619);
;// CONCATENATED MODULE: ./lib/parallel/collect-share.js








/**
 * Undefined for what one thread decides: what the user can put right, which it will say, files that cannot be shared, and a disk that does
 * not take the events.
 *
 * @throws for a bug
 */
async function attemptShare(share) {
    try {
        return await collectShare(share);
    }
    catch (error) {
        Atomics.store(share.stop, 0, 1);
        if (error instanceof problem/* AssayError */.W || error instanceof shared_lines/* NotShared */.T)
            return undefined;
        if (error instanceof Error && 'syscall' in error)
            return undefined;
        throw error;
    }
}
async function collectShare({ policy, list, options, lines: share, stop, evidence }) {
    const recorder = evidence && new ShareRecorder(policy, evidence.redact, evidence.descriptor);
    const lines = new lines_before/* LinesBefore */.B();
    let runs = [];
    let met;
    const read = async (sink) => {
        const { files, ...rest } = list;
        const inputs = files.map(({ path, name, isNamed }) => {
            const input = (0,read_file_chunks.readFileChunks)(path, { name });
            return { ...input, chunks: untilStopped(input.chunks, stop), isNamed };
        });
        const reading = await (0,read_traces/* readTraces */.nm)(inputs, sink, { ...rest, lines, share });
        runs = reading.runs;
        met = reading;
        return reading;
    };
    const collected = await (0,assay/* collect */.Fo)(policy, read, { ...options, observers: recorder ? [recorder] : [] });
    if (!met)
        throw new Error('the traces of a share were not read');
    const { unknownFiles, waits, written, shared } = met;
    return {
        partial: (0,take_partial.takePart)(policy, collected, Array.from(runs, ({ trace }) => trace)),
        ...{ unknownFiles, waits },
        lines: lines.met,
        keys: collected.evaluation.keys ?? 0,
        filled: collected.history?.filled ?? 0,
        recorded: recorder?.recorded(),
        shared: shared && { lines: shared.lines, taken: shared.taken, written },
    };
}
/** Ends early where another thread has met what one thread decides. */
function untilStopped(chunks, stop) {
    const check = () => {
        if (Atomics.load(stop, 0) !== 0)
            throw new shared_lines/* NotShared */.T('another thread gave up');
    };
    return Symbol.iterator in chunks ? checkedSync(chunks, check) : checked(chunks, check);
}
function* checkedSync(chunks, check) {
    for (const chunk of chunks) {
        check();
        yield chunk;
    }
}
async function* checked(chunks, check) {
    for await (const chunk of chunks) {
        check();
        yield chunk;
    }
}


/***/ }),

/***/ 46934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   work: () => (/* binding */ work)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _collect_share_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85212);


/** What a thread of its own does: it collects from its share, says so, and ends. What is a bug there is one for who waits for it. */
async function work() {
    const collected = await (0,_collect_share_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptShare */ .J)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
    const message = collected ? { collected } : { refused: true };
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(message);
}


/***/ }),

/***/ 72595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readRegExp)
/* harmony export */ });
/* harmony import */ var _regexp_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78467);

/** UTF-16 units, and brackets inside one another: beyond what a person writes, and what the cost can be worked out for. */
const MAX_LENGTH = 20_000;
const MAX_DEPTH = 200;
/**
 * Reads a regular expression of a policy: ECMAScript with the flag `u`, where
 *
 * - it may begin with `(?i)`, `(?s)`, `(?m)` or several of them
 * - a backslash before punctuation that needs none, and a lone `{`, `}`, `]` or `-`, are taken as they are without `u`
 *
 * What would mean something else here than where it comes from (`\A`, `[[:alpha:]]`) is refused.
 *
 * @returns the fault in words that complete "\u2026 cannot be used: ", if no reading makes it valid
 */
function readRegExp(written) {
    if (written.length > MAX_LENGTH)
        return { fault: `it is longer than ${MAX_LENGTH} characters` };
    const [prefix = '', letters] = readPrefix(written);
    if (letters === undefined)
        return { fault: `it begins with \`${prefix}\`, and only (?i), (?s) and (?m) are read there` };
    const source = written.slice(prefix.length);
    const flags = `${letters}u`;
    const asWritten = compileFault(source, flags);
    if (asWritten === undefined && !source.includes('('))
        return { source, flags };
    const tokens = (0,_regexp_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .regexpTokens */ .w)(source);
    const fault = tokens.map(foreignPart).find((found) => found !== undefined) ?? nestingFault(tokens);
    if (fault !== undefined)
        return { fault };
    if (asWritten === undefined)
        return { source, flags };
    const rewritten = tokens.map(withoutNeedless).join('');
    const remaining = compileFault(rewritten, flags);
    return remaining === undefined ? { source: rewritten, flags } : { fault: remaining };
}
/** What stands before the expression proper, and its flags; no flags if one of them is not read. */
function readPrefix(written) {
    const prefix = /^(?:\(\?[a-zA-Z-]+\))*/.exec(written)?.[0] ?? '';
    const letters = [...new Set(prefix.replace(/[(?)]/g, ''))];
    return [prefix, letters.every((letter) => 'ims'.includes(letter)) ? letters.sort().join('') : undefined];
}
/** What other languages read, and ECMAScript does not, or as something else. */
function foreignPart({ kind, text }) {
    if (kind === 'open')
        return foreignGroup(text);
    if (kind === 'escape' && /^\\[AZzGhHQEaeKRXN]$/.test(text))
        return `\`${text}\` is not an escape of ECMAScript`;
    const posix = kind === 'class' ? /\[:\^?\w+:/.exec(text)?.[0] : undefined;
    return posix && `\`${posix}]\` is a class of POSIX; write its characters, or \`\\p{\u2026}\``;
}
function foreignGroup(text) {
    if (text.startsWith('(?P'))
        return 'a group is named `(?<name>\u2026)`, without `P`';
    if (text === '(?>')
        return '`(?>\u2026)` is not a group of ECMAScript';
    if (!/^\(\?[a-zA-Z-]+[:)]?$/.test(text))
        return undefined;
    return `\`${text}\` sets flags in the middle; (?i), (?s) and (?m) stand at the beginning`;
}
function nestingFault(tokens) {
    let depth = 0;
    for (const { kind } of tokens) {
        if (kind === 'close')
            depth--;
        if (kind === 'open' && ++depth > MAX_DEPTH)
            return `its groups are more than ${MAX_DEPTH} deep`;
    }
    return undefined;
}
/** Rewrites what only the flag `u` refuses, and what means the same without. */
function withoutNeedless({ kind, text }) {
    if (kind === 'escape')
        return isNeedless(text) ? text.slice(1) : text;
    if (kind === 'character')
        return /^[{}\]]$/.test(text) ? `\\${text}` : text;
    if (kind !== 'class' || !text.endsWith(']'))
        return text;
    const members = (0,_regexp_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .classMembers */ .Y)(text).map((member) => isNeedless(member) && member !== '\\-' ? member.slice(1) : member);
    const start = text.startsWith('[^') ? '[^' : '[';
    return `${start}${members.map((member, at) => (isLoneDash(members, at) ? '\\-' : member)).join('')}]`;
}
/** A backslash before what is not a letter, a digit, or a character with a meaning. */
function isNeedless(text) {
    return /^\\[^a-zA-Z0-9^$\\.*+?()[\]{}|/]$/u.test(text);
}
/** `[\w-.]`: a dash next to a set of characters cannot make a range. */
function isLoneDash(members, at) {
    const isSet = (member) => member !== undefined && /^\\[dDwWsSpP]/.test(member);
    return members[at] === '-' && at > 0 && at < members.length - 1 && (isSet(members[at - 1]) || isSet(members[at + 1]));
}
function compileFault(source, flags) {
    try {
        new RegExp(source, flags);
        return undefined;
    }
    catch (error) {
        return plainWords(error instanceof Error ? error.message : '');
    }
}
/** The engine's words, the most common slips in plainer ones. */
const words = [
    [/unterminated group/i, 'a group `(` is not closed'],
    [/unmatched '?\)/i, 'a `)` closes no group'],
    [/unterminated character class/i, 'a class `[` is not closed'],
    [/nothing to repeat/i, 'a `*`, `+`, `?` or `{\u2026}` follows nothing that it could repeat'],
    [/out of order in \{\}/i, 'a repetition `{a,b}` has more as its least than as its most'],
    [/out of order in character class/i, 'a range in a class `[\u2026]` ends before it begins'],
    [/\\ at end/i, 'it ends with a backslash'],
    [/property name/i, 'it names a Unicode property that does not exist'],
    [/invalid (?:unicode |class |decimal )?escape/i, 'it holds an escape that ECMAScript does not have'],
    [/named (?:capture )?referenc|capture group name/i, 'a group or its reference has a name that cannot be used'],
    [/too large/i, 'it is too large'],
];
function plainWords(message) {
    const said = message.replace(/^Invalid regular expression: .*: (?=[^:]*$)/s, '');
    const known = words.find(([pattern]) => pattern.test(said));
    return known ? known[1] : `it is not a regular expression (${said || 'syntax error'})`;
}


/***/ }),

/***/ 78467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ classMembers),
/* harmony export */   w: () => (/* binding */ regexpTokens)
/* harmony export */ });
const open = /\((?:\?(?:<?[=!]|<[^>]{0,256}>|P?<|[a-zA-Z-]*:|>|[a-zA-Z-]*\)?))?/y;
const repeat = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;
const escaped = /\\(?:[pPu]\{[^}]{0,64}\}|k<[^>]{0,256}>|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|[1-9]\d*|[\s\S])?/uy;
/** Cuts an expression into its pieces, whether or not it is valid; the pieces joined are the expression. Linear. */
function regexpTokens(source) {
    const tokens = [];
    for (let at = 0; at < source.length;) {
        const token = tokenAt(source, at);
        tokens.push(token);
        at += token.text.length;
    }
    return tokens;
}
/** The members of a class, between `[` or `[^` and `]`: each an escape, or one code point (`-` among them). */
function classMembers(text) {
    const end = text.endsWith(']') && text.length > 1 ? text.length - 1 : text.length;
    const members = [];
    for (let at = text.startsWith('[^') ? 2 : 1; at < end;) {
        const member = text[at] === '\\' ? match(escaped, text, at) : codePointAt(text, at);
        members.push(member);
        at += member.length;
    }
    return members;
}
function tokenAt(source, at) {
    switch (source[at]) {
        case '\\':
            return { kind: 'escape', text: match(escaped, source, at) };
        case '[':
            return { kind: 'class', text: source.slice(at, endOfClass(source, at)) };
        case '(':
            return { kind: 'open', text: match(open, source, at) };
        case ')':
            return { kind: 'close', text: ')' };
        case '|':
            return { kind: 'or', text: '|' };
        default:
            return repeatAt(source, at) ?? { kind: 'character', text: codePointAt(source, at) };
    }
}
function repeatAt(source, at) {
    repeat.lastIndex = at;
    const found = repeat.exec(source);
    if (!found)
        return undefined;
    const [text, sign, least, comma, most] = found;
    if (sign)
        return { kind: 'repeat', text, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
    const min = Number(least);
    const max = comma === '' ? min : most === '' ? Number.POSITIVE_INFINITY : Number(most);
    return { kind: 'repeat', text, min, max };
}
/** The index after the `]` that ends the class opened at `start`. */
function endOfClass(source, start) {
    for (let at = start + 1; at < source.length; at++) {
        if (source[at] === '\\')
            at++;
        else if (source[at] === ']')
            return at + 1;
    }
    return source.length;
}
function match(expression, source, at) {
    expression.lastIndex = at;
    return expression.exec(source)?.[0] ?? source[at];
}
function codePointAt(source, at) {
    return String.fromCodePoint(source.codePointAt(at));
}


/***/ }),

/***/ 77474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ patternsOverlap),
/* harmony export */   Yo: () => (/* binding */ compileToolPattern),
/* harmony export */   f4: () => (/* binding */ hasInteriorStar)
/* harmony export */ });
/** Linear in the length of the name for each literal part: agent-written names cannot make it backtrack. */
function compileToolPattern(pattern) {
    if (!pattern.includes('*'))
        return (name) => name === pattern;
    const parts = pattern.split('*');
    const head = parts[0] ?? '';
    const tail = parts.at(-1) ?? '';
    const middle = parts.slice(1, -1).filter((part) => part !== '');
    return (name) => {
        if (name.length < head.length + tail.length || !name.startsWith(head) || !name.endsWith(tail))
            return false;
        let from = head.length;
        const end = name.length - tail.length;
        for (const part of middle) {
            const at = name.indexOf(part, from);
            if (at < 0 || at + part.length > end)
                return false;
            from = at + part.length;
        }
        return true;
    };
}
/** Whether a `*` stands between other characters, which other readers of the same policy take literally. */
function hasInteriorStar(pattern) {
    return /[^*]\*+[^*]/.test(pattern);
}
/** Whether some name matches both patterns. Patterns longer than any person writes are taken to overlap. */
function patternsOverlap(a, b) {
    if (!b.includes('*'))
        return compileToolPattern(a)(b);
    if (!a.includes('*'))
        return compileToolPattern(b)(a);
    if (a.length * b.length > maxPlaces)
        return true;
    // The places in `b` that a text can have reached, after each character of `a`.
    let places = pastStars([0], b);
    for (const char of a) {
        const first = places[0];
        if (first === undefined)
            return false;
        // A star may stand for what takes `b` to any later place.
        const next = char === '*' ? Array.from({ length: b.length + 1 - first }, (_, i) => first + i) : step(places, char, b);
        places = pastStars(next, b);
    }
    return places.at(-1) === b.length;
}
const maxPlaces = 1_000_000;
function step(places, char, pattern) {
    return places.flatMap((at) => (pattern[at] === '*' ? [at] : pattern[at] === char ? [at + 1] : []));
}
/** In order, with the place after each star: it may stand for nothing. */
function pastStars(places, pattern) {
    const all = new Set(places);
    for (const at of all)
        if (pattern[at] === '*')
            all.add(at + 1);
    return [...all].sort((x, y) => x - y);
}


/***/ })

};

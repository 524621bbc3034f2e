"use strict";
exports.id = 2857;
exports.ids = [2857];
exports.modules = {

/***/ 53852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ baselineCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79633);

/** Problems of baselines, and of partial results that several machines collected. */
const baselineCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_BASELINE_NOT_FOUND: {
        title: 'The baseline cannot be read',
        level: 'error',
        meaning: 'The baseline file does not exist or cannot be opened. A missing baseline is not an empty one.',
        remedy: 'Correct the path, write a baseline with `assay check --write-baseline FILE`, or omit `--baseline`.',
    },
    E_BASELINE_INVALID: {
        title: 'The file is not a baseline',
        level: 'error',
        meaning: 'The file is damaged, too large, or was not written by `--write-baseline`.',
        remedy: 'Write it again with `assay check --write-baseline FILE`.',
    },
    E_PARTIAL_NOT_FOUND: {
        title: 'A partial result cannot be read',
        level: 'error',
        meaning: 'A file given to `assay merge` does not exist or cannot be opened. A verdict without it would cover only a part.',
        remedy: 'Check that every machine wrote its partial result with `assay check --partial FILE`, and that all of them were fetched.',
    },
    E_PARTIAL_INVALID: {
        title: 'The file is not a partial result',
        level: 'error',
        meaning: 'The file is damaged, too large, or was not written by `--partial`.',
        remedy: 'Write it again with `assay check --partial FILE`.',
    },
    E_PARTIAL_VERSION: {
        title: 'A partial result of another version of Assay',
        level: 'error',
        meaning: 'Partial results can be merged only by the format version that wrote them.',
        remedy: 'Use the same version of Assay on every machine, and collect again.',
    },
    E_PARTIAL_POLICY: {
        title: 'A partial result of another policy',
        level: 'error',
        meaning: 'The parts were collected with different policies (their digests differ), or without a policy where there is one now, so they cannot be combined.',
        remedy: 'Collect and merge with one policy, the same file on every machine.',
    },
    E_PARTIAL_SAMPLE: {
        title: 'Partial results of different samples',
        level: 'error',
        meaning: 'The parts were collected with a different --sample or --sample-seed, or without a sample, so they do not form one sample of all traces.',
        remedy: 'Collect with the same --sample and --sample-seed on every machine.',
    },
    E_TRACE_SPLIT: {
        title: 'One trace in two partial results',
        level: 'error',
        meaning: 'Each trace must be complete on one machine. A trace in two parts was evaluated twice or in pieces, or its id is not unique; a trace without an id is named after its file.',
        remedy: 'Give each machine complete traces and each trace a unique id, and pass no partial result to `assay merge` twice.',
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

/***/ 78662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  onThreads: () => (/* binding */ onThreads)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/io/found-reading.js
var found_reading = __webpack_require__(5217);
// EXTERNAL MODULE: ./lib/merge/combine-partials.js
var combine_partials = __webpack_require__(93020);
// EXTERNAL MODULE: ./lib/merge/merge-partials.js
var merge_partials = __webpack_require__(80655);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/parallel/collect-share.js + 1 modules
var collect_share = __webpack_require__(85212);
// EXTERNAL MODULE: ./lib/calls/lines-before.js
var lines_before = __webpack_require__(71396);
// EXTERNAL MODULE: ./lib/calls/pair-records.js + 5 modules
var pair_records = __webpack_require__(25404);
// EXTERNAL MODULE: ./lib/calls/waiting-calls.js
var waiting_calls = __webpack_require__(8726);
// EXTERNAL MODULE: ./lib/evaluate/evaluator.js + 62 modules
var evaluator = __webpack_require__(5096);
// EXTERNAL MODULE: ./lib/evaluate/findings/finding-log.js
var finding_log = __webpack_require__(35540);
// EXTERNAL MODULE: ./lib/evaluate/findings/finding-tally.js
var finding_tally = __webpack_require__(33680);
// EXTERNAL MODULE: ./lib/model/once-per-tool.js
var once_per_tool = __webpack_require__(89201);
// EXTERNAL MODULE: ./lib/rules/keyed/key-table.js
var key_table = __webpack_require__(44940);
// EXTERNAL MODULE: ./lib/traces/read-traces.js + 6 modules
var read_traces = __webpack_require__(75289);
// EXTERNAL MODULE: ./lib/traces/written-calls.js
var written_calls = __webpack_require__(92829);
;// CONCATENATED MODULE: ./lib/parallel/same-as-one-thread.js










/**
 * Whether one thread would have collected the same. It would not where a line stands in files of two shares, or where it would have come to
 * a bound that is one for all files: what is kept then depends on the order in which files are read.
 */
function sameAsOneThread(whole, shares) {
    const { tools, furtherCalls = 0, logs, skipped } = whole;
    // What was no longer waited for is counted where a result came that may have been for it.
    if (skipped.some(({ reason }) => reason === pair_records/* orphan */.p))
        return false;
    // Of so many tools no more are compared with the entries of the policy, nor, later, counted by name.
    if (furtherCalls > 0 || tools.length > evaluator/* maxCompared */.QZ)
        return false;
    if (logs.some(({ rule, kept }) => once_per_tool/* oncePerTool */.F.has(rule) && kept.length >= finding_log/* maxFindings */.TM))
        return false;
    if (logs.some(({ groups }) => groups.length >= finding_tally/* maxKinds */.q_))
        return false;
    if (sum(shares, ({ filled }) => filled) >= 1 || sum(shares, ({ keys }) => keys) >= key_table/* maxKeysOfRun */.tC)
        return false;
    if (!isPairedAlike(shares) || !isEachLineTaken(whole, shares))
        return false;
    // What a tool's name hides, one thread counts once.
    if (shares.some(({ recorded }) => (recorded?.redactedInTools ?? 0) > 0))
        return false;
    const lines = sum(shares, ({ lines }) => lines.length);
    return lines < lines_before/* maxLines */.o && new Set(shares.flatMap(({ lines }) => lines)).size === lines;
}
/** One thread would have waited for the results as well, with the calls of all shares between them and theirs. */
function isPairedAlike(shares) {
    if (sum(shares, ({ waits }) => waits.calls) <= waiting_calls/* maxWaiting */.M)
        return true;
    return shares.every(({ waits, shared }) => !waits.overFiles && (shared === undefined || waits.lines < waiting_calls/* maxWaiting */.M));
}
/** Of files that all threads read, each must have read the same bytes, and each line must have been one thread's. */
function isEachLineTaken({ files, problems, problemsOmitted }, shares) {
    const [first] = shares.map(({ shared }) => shared);
    if (first === undefined)
        return true;
    const isAlike = ({ partial, shared }) => shared?.lines === first.lines &&
        partial.files.length === files.length &&
        partial.files.every(({ file, sha256 }, place) => file === files[place]?.file && sha256 === files[place]?.sha256);
    if (!shares.every(isAlike) || sum(shares, ({ shared }) => shared?.taken ?? 0) !== first.lines)
        return false;
    // What is kept of these depends on the order in which they come.
    if (sum(shares, ({ shared }) => shared?.written ?? 0) >= written_calls/* maxWritten */.Y)
        return false;
    return problemsOmitted.length === 0 && problems.length < read_traces/* maxProblems */.d4;
}
function sum(shares, number) {
    return shares.reduce((total, share) => total + number(share), 0);
}

// EXTERNAL MODULE: ./lib/evidence/run/temporary-file.js
var temporary_file = __webpack_require__(22399);
;// CONCATENATED MODULE: ./lib/parallel/spooled-shares.js

/** A file for the events of each share. Threads of one process share what is open in it. */
class SpooledShares {
    #recorder;
    #files;
    /** Undefined if the disk takes none: one thread may need none. */
    static open(recorder, shares) {
        const spooled = new SpooledShares(recorder, shares);
        try {
            return spooled.#isOpen() ? spooled : undefined;
        }
        catch (error) {
            spooled.close();
            if (error instanceof Error && 'syscall' in error)
                return undefined;
            throw error;
        }
    }
    constructor(recorder, shares) {
        this.#recorder = recorder;
        this.#files = Array.from({ length: shares }, () => new temporary_file/* TemporaryFile */.y(recorder.options.temporaryFolder));
    }
    #isOpen() {
        return this.#files.every(({ descriptor }) => descriptor >= 0);
    }
    of(place) {
        return { redact: this.#recorder.options.redact, descriptor: this.#files[place].descriptor };
    }
    /** Gives the recorder what the shares recorded, and it closes the files. */
    adopt(shares, files) {
        const places = new Map(files.map(({ file }, place) => [file, place]));
        this.#recorder.adopt(shares.flatMap(({ recorded, partial }, share) => recorded === undefined
            ? []
            : {
                recorded,
                file: this.#files[share],
                placeOf: partial.files.map(({ file }) => places.get(file)),
            }));
        this.#files = [];
    }
    /** Discards what was not adopted. */
    close() {
        for (const file of this.#files)
            file.close();
    }
}

;// CONCATENATED MODULE: ./lib/parallel/on-threads.js









// Apart, because the bundler takes `new URL(TEXT, import.meta.url)` for a file to be copied.
const nextToThis = 'worker.js';
const thisFile = require("url").pathToFileURL(__filename).href;
/**
 * Collects from each share on a thread of its own, the first on this one, and puts the results together. Undefined where that might not be what
 * one thread collects.
 *
 * @throws for a thread that ended without an answer
 */
async function onThreads(policy, { files, found }, shares, { program = new URL(nextToThis, thisFile), evidence }) {
    const spooled = evidence && SpooledShares.open(evidence.recorder, shares.length);
    if (evidence && !spooled)
        return undefined;
    try {
        const all = await collectedOn(shares.map((share, place) => ({ ...share, evidence: spooled?.of(place) })), program);
        const whole = all && combined(policy, all);
        if (!whole || !sameAsOneThread(whole, all))
            return undefined;
        spooled?.adopt(all, whole.files);
        return joined(policy, whole, all, { files, found });
    }
    finally {
        spooled?.close();
    }
}
function joined(policy, whole, all, { files, found }) {
    const { reading, ...collected } = (0,merge_partials/* collectedOf */.F)(whole, policy);
    const met = new Set(all.flatMap(({ unknownFiles }) => unknownFiles));
    const unknownFiles = files.map(({ name }) => name).filter((name) => met.has(name));
    return { ...collected, traceIds: whole.traceIds, reading: (0,found_reading/* foundReading */.H)({ ...reading, unknownFiles }, found) };
}
/** Undefined if one of them met what one thread decides. When this ends, so have the threads: nothing writes to a file any more. */
async function collectedOn(shares, program) {
    const [own, ...others] = shares;
    const threads = others.map((share) => new Thread(share, program));
    const collecting = (0,collect_share/* attemptShare */.J)(own);
    try {
        const [first, ...rest] = await Promise.all([collecting, ...threads.map(({ answer }) => answer)]);
        return first && rest.every((share) => share !== undefined) ? [first, ...rest] : undefined;
    }
    finally {
        // Where a thread was lost, the others are still at it.
        Atomics.store(own.stop, 0, 1);
        await Promise.allSettled([collecting, ...threads.map((thread) => thread.end())]);
    }
}
/** Undefined where a trace stands in files of two shares. */
function combined(policy, [first, ...rest]) {
    try {
        return (0,combine_partials/* combinePartials */.S)([first.partial, ...rest.map(({ partial }) => partial)], policy, {
            areOfSameFiles: first.shared !== undefined,
        });
    }
    catch (error) {
        if (error instanceof problem/* AssayError */.W)
            return undefined;
        throw error;
    }
}
/** A thread that collects from a share, and answers once. */
class Thread {
    answer;
    #worker;
    constructor(share, program) {
        this.#worker = new external_node_worker_threads_.Worker((0,external_node_url_.fileURLToPath)(program), { workerData: share, argv: [] });
        this.answer = new Promise((resolve, reject) => {
            this.#worker.once('message', (message) => resolve('collected' in message ? message.collected : undefined));
            this.#worker.once('error', reject);
            this.#worker.once('exit', (code) => reject(new Error(`a thread ended with ${code}, without an answer`)));
        });
        // Whoever waits for another one first hears of it later.
        this.answer.catch(() => undefined);
    }
    async end() {
        await this.#worker.terminate();
    }
}


/***/ })

};

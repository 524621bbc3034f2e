export const id = 3040;
export const ids = [3040];
export const modules = {

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
    return (0,_partial_js__WEBPACK_IMPORTED_MODULE_5__/* .partialText */ .T)(takePartial(policy, collected));
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
    const sorted = reading.files.map((file, index) => ({ file, index })).sort((a, b) => (0,_partial_js__WEBPACK_IMPORTED_MODULE_5__/* .compareFiles */ .h)(a.file, b.file));
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
        .sort((a, b) => a.file - b.file);
}


/***/ }),

/***/ 96551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ collectShare)
/* harmony export */ });
/* harmony import */ var _assay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6944);
/* harmony import */ var _calls_lines_before_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71396);
/* harmony import */ var _io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38027);
/* harmony import */ var _merge_take_partial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85445);
/* harmony import */ var _traces_read_traces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66929);





/** @throws {AssayError} for a file that is not a trace */
async function collectShare({ policy, list, options }) {
    const lines = new _calls_lines_before_js__WEBPACK_IMPORTED_MODULE_1__/* .LinesBefore */ .B();
    let runs = [];
    let unknownFiles;
    const read = async (sink) => {
        const { files, ...rest } = list;
        const inputs = files.map(({ path, name, isNamed }) => ({ ...(0,_io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_2__.readFileChunks)(path, { name }), isNamed }));
        const reading = await (0,_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_4__/* .readTraces */ .nm)(inputs, sink, { ...rest, lines });
        runs = reading.runs;
        unknownFiles = reading.unknownFiles;
        return reading;
    };
    const collected = await (0,_assay_js__WEBPACK_IMPORTED_MODULE_0__/* .collect */ .Fo)(policy, read, options);
    return {
        partial: (0,_merge_take_partial_js__WEBPACK_IMPORTED_MODULE_3__.takePart)(policy, collected, runs.map(({ trace }) => trace)),
        unknownFiles: unknownFiles ?? [],
        lines: lines.met,
        keys: collected.evaluation.keys ?? 0,
        filled: collected.history?.filled ?? 0,
    };
}


/***/ }),

/***/ 83040:
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
// EXTERNAL MODULE: ./lib/parallel/collect-share.js
var collect_share = __webpack_require__(96551);
// EXTERNAL MODULE: ./lib/calls/lines-before.js
var lines_before = __webpack_require__(71396);
// EXTERNAL MODULE: ./lib/calls/pair-records.js + 2 modules
var pair_records = __webpack_require__(85369);
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
    const lines = sum(shares, ({ lines }) => lines.length);
    return lines < lines_before/* maxLines */.o && new Set(shares.flatMap(({ lines }) => lines)).size === lines;
}
function sum(shares, number) {
    return shares.reduce((total, share) => total + number(share), 0);
}

;// CONCATENATED MODULE: ./lib/parallel/on-threads.js








// Apart, because the bundler takes `new URL(TEXT, import.meta.url)` for a file to be copied.
const nextToThis = 'worker.js';
const thisFile = import.meta.url;
/**
 * Collects from each share on a thread of its own, the first on this one, and puts the results together. Undefined where that might not be what
 * one thread collects.
 *
 * @throws for a thread that ended without an answer
 */
async function onThreads(policy, { files, found }, [own, ...others], program = new URL(nextToThis, thisFile)) {
    const threads = others.map((share) => new Thread(share, program));
    let shares;
    try {
        shares = await Promise.all([attempt(own), ...threads.map(({ answer }) => answer)]);
    }
    finally {
        for (const thread of threads)
            thread.end();
    }
    const [first, ...rest] = shares;
    if (!first || !rest.every((share) => share !== undefined))
        return undefined;
    const all = [first, ...rest];
    const whole = combined(policy, first, rest);
    if (!whole || !sameAsOneThread(whole, all))
        return undefined;
    const { reading, ...collected } = (0,merge_partials/* collectedOf */.F)(whole, policy);
    const met = new Set(all.flatMap(({ unknownFiles }) => unknownFiles));
    const unknownFiles = files.map(({ name }) => name).filter((name) => met.has(name));
    return { ...collected, reading: (0,found_reading/* foundReading */.H)({ ...reading, unknownFiles }, found) };
}
/** Undefined for what the user can put right: who reads it all will say it. */
async function attempt(share) {
    try {
        return await (0,collect_share/* collectShare */._)(share);
    }
    catch (error) {
        if (error instanceof problem/* AssayError */.W)
            return undefined;
        throw error;
    }
}
/** Undefined where a trace stands in files of two shares. */
function combined(policy, first, rest) {
    try {
        return (0,combine_partials/* combinePartials */.S)([first.partial, ...rest.map(({ partial }) => partial)], policy);
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
    end() {
        void this.#worker.terminate();
    }
}


/***/ })

};

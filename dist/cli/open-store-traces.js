"use strict";
exports.id = 188;
exports.ids = [188];
exports.modules = {

/***/ 40188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openStoreTraces: () => (/* binding */ openStoreTraces)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _store_open_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26858);
/* harmony import */ var _store_stored_traces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42033);
/* harmony import */ var _traces_read_traces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75289);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90101);





/**
 * The traces of a store of ingested spans, in place of files; the store is opened when a sink asks for them.
 * @throws {AssayError} if trace files are named as well
 */
function openStoreTraces(db, traces, host, admit) {
    if (traces.length > 0)
        throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .W)('--traces and --db exclude each other.', 'Use one of them.');
    return async (sink) => {
        const store = await (0,_store_open_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .C)({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, db), name: db }, 'read');
        try {
            return await (0,_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_3__/* .readTraces */ .nm)([(0,_store_stored_traces_js__WEBPACK_IMPORTED_MODULE_2__/* .storeInput */ .S)(store, db)], sink, { format: 'native', admit });
        }
        finally {
            store.close();
        }
    };
}


/***/ }),

/***/ 26858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/codes/store-codes.js
var store_codes = __webpack_require__(46788);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
;// CONCATENATED MODULE: ./lib/store/schema.js
/** Marks the file as Assay's (`PRAGMA application_id`): "Assy". */
const applicationId = 0x41737379;
/** Goes up with every change of the tables (`PRAGMA user_version`). */
const schemaVersion = 4;
/**
 * `spans` is what was ingested, the other tables follow from it.
 *
 * Nothing collides: a span is keyed within its OpenTelemetry trace, a step within its episode, a call within its step.
 * (Upstream keys steps by their own id alone, so that a second episode overwrites the first.)
 * Long rows are kept by rowid, since a table without pays a page for each. JSON columns hold text; SQL NULL means that the source recorded nothing, the text `null` a recorded null.
 */
const schema = `
  CREATE TABLE spans (
    seq INTEGER PRIMARY KEY,           -- order of arrival
    trace_key TEXT NOT NULL,           -- OpenTelemetry trace id; 'file:PATH' for spans without one
    span_id TEXT NOT NULL,
    note TEXT NOT NULL,                -- JSON: what is kept of the span
    file TEXT NOT NULL, line INTEGER NOT NULL, col INTEGER NOT NULL,
    UNIQUE (trace_key, span_id)
  );
  CREATE TABLE episodes (
    episode_id TEXT PRIMARY KEY,       -- the trace: a session
    position TEXT NOT NULL,            -- episodes sort by this as their first spans arrived
    is_fallback INTEGER NOT NULL       -- nothing names the session: the trace id is taken for it
  ) WITHOUT ROWID;
  CREATE INDEX episodes_by_position ON episodes (position);
  CREATE TABLE steps (
    episode_id TEXT NOT NULL REFERENCES episodes (episode_id),
    step_id TEXT NOT NULL,             -- trace key / span id
    trace_key TEXT NOT NULL,
    position TEXT NOT NULL,            -- order of arrival, trace by trace
    step TEXT NOT NULL,                -- JSON
    PRIMARY KEY (episode_id, step_id)
  );
  CREATE INDEX steps_by_trace ON steps (trace_key);
  CREATE TABLE usages (
    episode_id TEXT NOT NULL,
    step_id TEXT NOT NULL,             -- as in steps, of a span that says what was used
    trace_key TEXT NOT NULL,
    position TEXT NOT NULL,
    usage TEXT NOT NULL,               -- JSON
    PRIMARY KEY (episode_id, step_id)
  );
  CREATE INDEX usages_by_trace ON usages (trace_key);
  CREATE TABLE tool_calls (
    episode_id TEXT NOT NULL,
    step_id TEXT NOT NULL,
    call_index INTEGER NOT NULL,       -- within the step: an answer may ask for several
    seq INTEGER NOT NULL,              -- within the episode
    tool_name TEXT NOT NULL,
    args TEXT, result TEXT,            -- JSON
    error TEXT, call_id TEXT, phase TEXT, timestamp TEXT, duration_ms REAL, agent TEXT, server TEXT,
    PRIMARY KEY (episode_id, step_id, call_index),
    UNIQUE (episode_id, seq),
    FOREIGN KEY (episode_id, step_id) REFERENCES steps (episode_id, step_id)
  );
`;

;// CONCATENATED MODULE: ./lib/store/open-store.js





/**
 * Opens the store, and makes it if it is to be written and does not exist. `node:sqlite` is loaded here and not before:
 * all the rest of Assay runs on a Node.js that lacks it.
 * @throws {AssayError} `E_STORE_UNSUPPORTED`, `E_STORE_OPEN`, `E_STORE_FOREIGN`, `E_STORE_VERSION`
 */
async function openStore(file, mode, load = () => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 80099, 19))) {
    // First, whatever this Node.js lacks: another one would not find the file either.
    if (mode === 'read' && !(0,external_node_fs_.existsSync)(file.path))
        throw trouble('E_STORE_OPEN', 'The store cannot be opened: there is no such file.', file);
    const sqlite = await load().catch(() => undefined);
    if (!sqlite)
        throw trouble('E_STORE_UNSUPPORTED', 'This Node.js has no SQLite (node:sqlite).', file);
    const db = connect(sqlite, file, mode);
    try {
        prepare(db, file, mode);
        return db;
    }
    catch (error) {
        db.close();
        throw error instanceof problem/* AssayError */.W ? error : unopened(error, file);
    }
}
function connect(sqlite, file, mode) {
    try {
        if (mode === 'write')
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file.path), { recursive: true });
        return new sqlite.DatabaseSync(file.path, { readOnly: mode === 'read' });
    }
    catch (error) {
        throw unopened(error, file);
    }
}
function prepare(db, file, mode) {
    db.exec('PRAGMA busy_timeout = 10000');
    const id = pragma(db, 'application_id');
    const version = pragma(db, 'user_version');
    const tables = Number(db.prepare('SELECT count(*) AS n FROM sqlite_master').get()?.n);
    if (id === applicationId && version !== schemaVersion) {
        const message = `The store has version ${version}; this Assay reads and writes version ${schemaVersion}.`;
        throw trouble('E_STORE_VERSION', message, file);
    }
    if (id === applicationId)
        return;
    if (tables > 0 || mode === 'read')
        throw trouble('E_STORE_FOREIGN', 'The database was not made by Assay.', file);
    db.exec(`BEGIN; ${schema}
    PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}; COMMIT`);
}
function pragma(db, name) {
    return Number(db.prepare(`PRAGMA ${name}`).get()?.[name]);
}
function unopened(error, file) {
    const { message = 'unknown reason' } = error;
    return trouble('E_STORE_OPEN', `The store cannot be opened: ${message}.`, file);
}
function trouble(code, message, file) {
    const location = { file: file.name, line: 1, column: 1 };
    return new problem/* AssayError */.W({ code, level: 'error', message, location, remedy: store_codes/* storeCodes */.Y[code].remedy });
}


/***/ }),

/***/ 42033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ storeInput),
/* harmony export */   V: () => (/* binding */ storedLines)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _calls_run_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33550);
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93040);
/* harmony import */ var _model_silent_turns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37853);
/* harmony import */ var _traces_spans_span_usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74724);
/* harmony import */ var _traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98472);






/**
 * The traces of a store as canonical lines, each with its line end, one episode in memory at a time.
 * `affected`: only the episodes of which the ingestion just before saw a span.
 */
function* storedLines(db, which = 'all') {
    const chosen = which === 'all' ? '' : 'WHERE episode_id IN (SELECT episode_id FROM temp.affected)';
    const episodes = db.prepare(`SELECT episode_id FROM episodes ${chosen} ORDER BY position, episode_id`);
    const calls = db.prepare('SELECT * FROM tool_calls WHERE episode_id = ? ORDER BY seq');
    const used = db.prepare('SELECT usage FROM usages WHERE episode_id = ? ORDER BY position, step_id');
    for (const { episode_id } of episodes.iterate()) {
        const trace = String(episode_id);
        const lines = [];
        const writer = new _traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .CanonicalWriter */ .m((line) => lines.push(line));
        const rows = calls.all(trace);
        const usage = usageOf(trace, used.all(trace));
        const run = { ...runOf(trace), usage };
        if (rows.length === 0 || usage !== undefined)
            writer.start(run);
        for (const [callIndex, row] of rows.entries())
            writer.call(run, callOf(trace, row), callIndex);
        writer.end();
        yield* lines;
    }
    const fallback = `SELECT 1 FROM episodes ${chosen === '' ? 'WHERE' : `${chosen} AND`} is_fallback = 1
    AND episode_id IN (SELECT episode_id FROM tool_calls) LIMIT 1`;
    if (db.prepare(fallback).get() !== undefined)
        yield _traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .sessionFallbackLine */ .n;
}
/** What the answers of an episode used, added up. */
function usageOf(trace, rows) {
    if (rows.length === 0)
        return undefined;
    const sum = new _calls_run_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .RunUsage */ .f(new _model_silent_turns_js__WEBPACK_IMPORTED_MODULE_5__/* .SilentTurns */ .i());
    const used = rows.map((row) => {
        const { usage, timestamp, isLogged } = json(row.usage);
        return { session: trace, note: { isLogged }, usage, timestamp };
    });
    for (const { usage, timestamp } of (0,_traces_spans_span_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutEchoedUsages */ .f)(used))
        sum.add({ trace, of: 'answer', timestamp, ...usage }, 0, false);
    return sum;
}
function runOf(trace) {
    return { trace, index: 0, calls: 0, lastFile: 0, lastLine: 0, lastColumn: 0 };
}
/** The store as a source of traces for the reader: its digest is that of the lines, so that equal traces have equal digests. */
function storeInput(db, name) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    function* chunks() {
        for (const line of storedLines(db)) {
            const bytes = Buffer.from(line);
            hash.update(bytes);
            yield bytes;
        }
    }
    return { file: name, chunks: chunks(), sha256: () => hash.digest('hex') };
}
function callOf(trace, row) {
    return {
        trace,
        id: text(row.call_id),
        tool: String(row.tool_name),
        args: json(row.args),
        timestamp: text(row.timestamp),
        result: json(row.result),
        error: text(row.error),
        phase: text(row.phase),
        durationMs: row.duration_ms === null ? undefined : Number(row.duration_ms),
        agent: text(row.agent),
        server: text(row.server),
    };
}
function text(value) {
    return value === null ? undefined : String(value);
}
function json(value) {
    return value === null ? undefined : (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(String(value));
}


/***/ }),

/***/ 74724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ spanUsages),
/* harmony export */   f: () => (/* binding */ withoutEchoedUsages)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19238);

/**
 * Spans of agents repeat the sums of the model spans below them: of a span and of those below, the larger account counts, for
 * tokens, cost and answers each, so that nothing counts twice and a part that was not exported does not hide the rest.
 */
function spanUsages(notes, bySpan) {
    const used = notes.filter(({ usage, isAnswer }) => usage !== undefined || isAnswer);
    if (used.length === 0)
        return [];
    const tokens = counting(used, bySpan, ({ usage }) => usage?.tokens?.total);
    const cost = counting(used, bySpan, ({ usage }) => usage?.costUsd && (0,_model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestNumber */ .CW)(usage.costUsd));
    const turns = counting(used, bySpan, ({ isAnswer }) => (isAnswer ? 1 : undefined));
    return used.map((note) => ({
        note,
        usage: {
            ...(tokens.has(note) && { tokens: note.usage?.tokens }),
            ...(cost.has(note) && { costUsd: note.usage?.costUsd }),
            ...(turns.has(note) && { turns: 1 }),
            // What is not clear in a span that does not count is said by those that do.
            unclear: note.usage?.unclear?.filter((fact) => fact !== 'tokens' || tokens.has(note)),
        },
    }));
}
/** Agents that send spans and log events count a request in both: of a session the larger account counts, for each fact. */
function withoutEchoedUsages(used) {
    if (!used.some(({ note }) => note.isLogged) || used.every(({ note }) => note.isLogged))
        return used;
    const sessions = new Map();
    for (const { session, note, usage } of used) {
        const accounts = sessions.get(session) ?? { logs: { ...nothing }, spans: { ...nothing } };
        sessions.set(session, accounts);
        const account = note.isLogged ? accounts.logs : accounts.spans;
        account.tokens += usage.tokens?.total ?? 0;
        account.costUsd += usage.costUsd === undefined ? 0 : (0,_model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestNumber */ .CW)(usage.costUsd);
        account.turns += usage.turns ?? 0;
    }
    return used.map((each) => {
        const { logs, spans } = sessions.get(each.session) ?? { logs: nothing, spans: nothing };
        const counts = (fact) => logs[fact] >= spans[fact] === (each.note.isLogged === true);
        const { tokens, costUsd, turns, ...rest } = each.usage;
        const counted = {
            ...(counts('tokens') && { tokens }),
            ...(counts('costUsd') && { costUsd }),
            ...(counts('turns') && { turns }),
        };
        return { ...each, usage: { ...rest, ...counted } };
    });
}
const nothing = { tokens: 0, costUsd: 0, turns: 0 };
/** The notes whose own amount counts. */
function counting(used, bySpan, amountOf) {
    const having = new Set(used.filter((note) => amountOf(note) !== undefined));
    const below = new Map();
    const tops = [];
    for (const note of having) {
        const above = nearestAbove(note, bySpan, having);
        if (above === undefined)
            tops.push(note);
        else
            below.set(above, [...(below.get(above) ?? []), note]);
    }
    const counted = new Set();
    // From the top down to learn the order, and back to add up: a chain of spans may be as long as the file.
    const order = [...tops];
    for (let at = 0; at < order.length; at++)
        order.push(...(below.get(order[at]) ?? []));
    const sums = new Map();
    const isOwn = new Map();
    for (const note of order.reverse()) {
        const inner = (below.get(note) ?? []).reduce((sum, each) => sum + (sums.get(each) ?? 0), 0);
        const own = amountOf(note) ?? 0;
        isOwn.set(note, own > inner || !below.has(note));
        sums.set(note, Math.max(own, inner));
    }
    const open = [...tops];
    for (let note = open.pop(); note; note = open.pop()) {
        if (isOwn.get(note))
            counted.add(note);
        else
            open.push(...(below.get(note) ?? []));
    }
    return counted;
}
function nearestAbove(note, bySpan, having) {
    const passed = new Set([note]);
    let above = bySpan.get(note.parentId);
    while (above && !passed.has(above)) {
        if (having.has(above))
            return above;
        passed.add(above);
        above = bySpan.get(above.parentId);
    }
    return undefined;
}


/***/ }),

/***/ 98472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ CanonicalWriter),
  n: () => (/* binding */ sessionFallbackLine)
});

// EXTERNAL MODULE: ./lib/calls/all-cuts.js
var all_cuts = __webpack_require__(88222);
// EXTERNAL MODULE: ./lib/calls/arguments.js
var calls_arguments = __webpack_require__(39477);
// EXTERNAL MODULE: ./lib/calls/failure.js
var failure = __webpack_require__(43623);
// EXTERNAL MODULE: ./lib/json/write-json.js
var write_json = __webpack_require__(80672);
// EXTERNAL MODULE: ./lib/model/add-tokens.js
var add_tokens = __webpack_require__(98589);
// EXTERNAL MODULE: ./lib/model/exact-number.js
var exact_number = __webpack_require__(19238);
// EXTERNAL MODULE: ./lib/model/exact-sum.js
var exact_sum = __webpack_require__(91148);
// EXTERNAL MODULE: ./lib/model/usage.js
var model_usage = __webpack_require__(81218);
;// CONCATENATED MODULE: ./lib/traces/write-usage.js




/** What was used in a run besides what its calls say themselves, as a line of the run; undefined where that is all. */
function usageLine({ trace, usage, callUsage }) {
    if (usage === undefined)
        return undefined;
    const all = usage.sums();
    const ofCalls = callUsage?.sums();
    const sum = (fact) => besides(all.sums.get(fact), ofCalls?.sums.get(fact));
    const [turns, tokens, costUsd, durationMs] = model_usage/* usageFacts */.f.map(sum);
    const atLeast = model_usage/* usageFacts */.f.filter((fact) => all.unclear.has(fact) && !ofCalls?.unclear.has(fact));
    const times = timesIn(all, ofCalls);
    if (!turns && !tokens && !costUsd && !durationMs && atLeast.length === 0 && times === undefined)
        return undefined;
    return {
        ...{ type: 'usage', trace },
        usage: {
            ...(tokens && {
                ...(tokens.input !== undefined && { input_tokens: tokens.input }),
                ...(tokens.cached !== undefined && { cached_input_tokens: tokens.cached }),
                ...(tokens.output !== undefined && { output_tokens: tokens.output }),
                total_tokens: tokens.total,
            }),
            ...(costUsd && { cost_usd: costUsd.total }),
        },
        ...(turns && { turns: turns.total }),
        ...(durationMs && { durationMs: durationMs.total }),
        ...(atLeast.length > 0 && { atLeast }),
        ...times,
    };
}
function besides(all, ofCalls) {
    if (all === undefined)
        return undefined;
    const rest = ofCalls
        ? {
            total: (0,exact_sum/* lessBy */.pO)(all.total, ofCalls.total),
            input: all.input && (0,exact_sum/* lessBy */.pO)(all.input, ofCalls.input ?? 0),
            output: all.output && (0,exact_sum/* lessBy */.pO)(all.output, ofCalls.output ?? 0),
            cached: all.cached && (0,exact_sum/* lessBy */.pO)(all.cached, ofCalls.cached ?? 0),
        }
        : all;
    const written = (0,add_tokens/* mapTokens */.XA)(rest, (sum) => (0,exact_number/* exactNumber */.rf)((0,exact_sum/* sumText */.$u)(sum)));
    return ofCalls && written.total === 0 ? undefined : written;
}
/** Moments that no call has. */
function timesIn({ from, to }, ofCalls) {
    if (from === undefined || (from === ofCalls?.from && to === ofCalls?.to))
        return undefined;
    return { timestamp: from, until: to === from ? undefined : to };
}

;// CONCATENATED MODULE: ./lib/traces/write-canonical.js





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
    #messages = 0;
    /** Runs with messages. */
    #speaking = new Set();
    /** Runs whose case and trial, as far as known, have been written. */
    #written = new Map();
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
        if (!pending || 'message' in pending)
            this.#write(resultLine(run, result));
        else {
            pending.result = result;
            this.#flush(this.#limit);
        }
    }
    message(run, message) {
        this.#speaking.add(run.index);
        if (this.#pending.size === 0)
            this.#write(messageLine(message));
        else
            this.#pending.set(`message ${this.#messages++}`, { message });
    }
    /** Writes what waits, then the runs that called no tool or were named late. Call it when everything is read. */
    end() {
        this.#flush(0);
        for (const run of this.#runs) {
            const isSilent = run.hasUserMessages === true && run.hasAssistantMessages === true && !this.#speaking.has(run.index);
            const { case: task, trial, meta, losesMessages } = run;
            const label = labelOf({ case: task, trial, meta, losesMessages, isSilent });
            if (this.#written.get(run.index) !== label)
                this.#write(startLine(run, isSilent));
            const usage = usageLine(run);
            if (usage !== undefined)
                this.#write(line(usage));
        }
    }
    #flush(limit) {
        for (const [key, pending] of this.#pending) {
            const late = this.#pending.size > limit;
            if (!late && !isComplete(pending))
                return;
            this.#pending.delete(key);
            if ('message' in pending) {
                this.#write(messageLine(pending.message));
                continue;
            }
            this.#write(callLine(pending, late && limit > 0));
            const { case: task, trial } = pending.run;
            this.#written.set(pending.run.index, labelOf({ case: task, trial }));
        }
    }
}
function keyOf(run, callIndex) {
    return `${run.index}:${callIndex}`;
}
/** What a line of the run says of it, besides its calls and messages. */
function labelOf({ case: task, trial, meta, isSilent = false, losesMessages = false }) {
    if (task === undefined && trial === undefined && meta === undefined && !isSilent && !losesMessages)
        return '';
    return (0,write_json/* writeJson */.G)([task ?? null, trial ?? null, [...(meta ?? [])], isSilent, losesMessages]);
}
function isComplete(pending) {
    if ('message' in pending)
        return true;
    const { call, result } = pending;
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
        args: call.args === undefined ? undefined : (0,calls_arguments/* writtenArguments */.y)(call.args),
        timestamp: call.timestamp,
        result: result?.result ?? (call.result === undefined ? result?.result : call.result),
        error: (0,failure/* writtenFailure */.s)(result?.error ?? call.error),
        phase: result?.phase ?? call.phase,
        durationMs: result?.durationMs ?? call.durationMs,
        usage: call.usage,
        source: call.source && { ...call.source },
        case: call.case ?? run.case,
        trial: call.trial ?? run.trial,
        agent: call.agent,
        server: call.server,
        turn: call.turn,
        truncated: (0,all_cuts/* allCuts */.T)(call.truncated, result?.truncated),
    });
}
function resultLine(run, { id, result, error, phase, durationMs, truncated }) {
    return line({
        type: 'tool_result',
        trace: run.trace,
        id,
        result,
        error: (0,failure/* writtenFailure */.s)(error),
        phase,
        durationMs,
        truncated,
    });
}
function messageLine({ trace, role, text, timestamp, isOneSided }) {
    return line({ type: 'message', trace, role, text, timestamp, oneSided: isOneSided || undefined });
}
function startLine(run, isSilent) {
    const meta = run.meta && Object.fromEntries(run.meta);
    return line({
        type: 'trace_start',
        trace: run.trace,
        case: run.case,
        trial: run.trial,
        meta,
        messages: run.losesMessages ? false : isSilent || undefined,
    });
}
function line(record) {
    return `${(0,write_json/* writeJson */.G)(record)}\n`;
}


/***/ })

};

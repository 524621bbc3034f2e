export const id = 6660;
export const ids = [6660];
export const modules = {

/***/ 6660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  traceIngestOtelCommand: () => (/* binding */ traceIngestOtelCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/io/find-traces.js
var find_traces = __webpack_require__(64);
// EXTERNAL MODULE: ./lib/io/read-file-chunks.js
var read_file_chunks = __webpack_require__(6656);
// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(9967);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(3192);
// EXTERNAL MODULE: ./lib/traces/formats/otlp.js + 9 modules
var otlp = __webpack_require__(6993);
// EXTERNAL MODULE: ./lib/traces/read-traces.js + 18 modules
var read_traces = __webpack_require__(992);
// EXTERNAL MODULE: ./lib/traces/spans/session-keys.js
var session_keys = __webpack_require__(7289);
// EXTERNAL MODULE: ./lib/calls/match.js
var match = __webpack_require__(160);
// EXTERNAL MODULE: ./lib/json/parse-json.js
var parse_json = __webpack_require__(3040);
// EXTERNAL MODULE: ./lib/json/write-json.js
var write_json = __webpack_require__(672);
// EXTERNAL MODULE: ./lib/traces/spans/add-history.js
var add_history = __webpack_require__(6442);
// EXTERNAL MODULE: ./lib/traces/spans/join-trace.js
var join_trace = __webpack_require__(7842);
// EXTERNAL MODULE: ./lib/traces/spans/order-session.js
var order_session = __webpack_require__(6425);
;// CONCATENATED MODULE: ./lib/store/derive-episodes.js






/**
 * Makes steps, episodes and calls anew from the spans of all traces in `seen`. An episode of which one of these traces is a
 * part is made anew whole, from the steps of all its traces; `temp.affected` names them in the end.
 */
function deriveEpisodes(db, sessionKeys) {
    db.exec('DROP TABLE IF EXISTS temp.affected; CREATE TEMP TABLE affected (episode_id TEXT PRIMARY KEY) WITHOUT ROWID');
    db.exec(`INSERT OR IGNORE INTO temp.affected
    SELECT DISTINCT episode_id FROM steps WHERE trace_key IN (SELECT trace_key FROM temp.seen)`);
    db.exec(`DELETE FROM tool_calls WHERE episode_id IN (SELECT episode_id FROM temp.affected)`);
    db.exec('DELETE FROM steps WHERE trace_key IN (SELECT trace_key FROM temp.seen)');
    let merged = 0;
    const writeSteps = new StepWriter(db);
    for (const key of texts(db, 'SELECT trace_key AS text FROM temp.seen'))
        merged += writeSteps.trace(key, sessionKeys);
    let [episodes, calls, fallbacks] = [0, 0, 0];
    const writeCalls = new CallWriter(db);
    const affected = texts(db, `SELECT episode_id AS text FROM temp.affected LEFT JOIN episodes USING (episode_id) ORDER BY position, episode_id`);
    const written = affected.flatMap((id) => writeCalls.episode(id) ?? []);
    for (const episode of written) {
        // Histories are compared with the calls of all episodes, so the calls come first.
        const count = episode.hasHistory ? writeCalls.history(episode.id) : episode.calls;
        episodes++;
        calls += count;
        if (episode.fallback && count > 0)
            fallbacks++;
    }
    return { episodes, calls, fallbacks, merged };
}
class StepWriter {
    #spans;
    #addEpisode;
    #addStep;
    #affect;
    constructor(db) {
        this.#spans = db.prepare('SELECT seq, span_id, note, file, line, col FROM spans WHERE trace_key = ? ORDER BY seq');
        this.#addEpisode = db.prepare('INSERT OR IGNORE INTO episodes VALUES (?, ?, 0)');
        this.#addStep = db.prepare('INSERT INTO steps VALUES (?, ?, ?, ?, ?)');
        this.#affect = db.prepare('INSERT OR IGNORE INTO temp.affected VALUES (?)');
    }
    /** Returns the number of merged spans. */
    trace(key, sessionKeys) {
        const rows = this.#spans.all(key);
        const notes = rows.map((row, file) => {
            return {
                ...(0,parse_json/* parseJson */.q)(String(row.note)),
                file,
                line: Number(row.line),
                column: Number(row.col),
            };
        });
        const { steps, merged } = (0,join_trace/* joinTrace */.O)(notes, sessionKeys, (file) => String(rows[file]?.file));
        const first = Number(rows[0]?.seq);
        for (const step of steps) {
            const position = sortable(first) + sortable(Number(rows[step.file]?.seq));
            const session = step.session;
            // Two spans may have one id: their rows do not.
            const id = `${key}/${rows[step.file]?.span_id}`;
            this.#addEpisode.run(session, position);
            this.#addStep.run(session, id, key, position, (0,write_json/* writeJson */.G)({ ...step, file: 0 }));
            this.#affect.run(session);
        }
        return merged;
    }
}
class CallWriter {
    #db;
    #steps;
    #addCall;
    #place;
    #dropEpisode;
    constructor(db) {
        this.#db = db;
        this.#steps = db.prepare('SELECT step_id, position, step FROM steps WHERE episode_id = ? ORDER BY position');
        this.#addCall = db.prepare(`INSERT INTO tool_calls VALUES (${Array(14).fill('?').join(', ')})`);
        this.#place = db.prepare('UPDATE episodes SET position = ?, is_fallback = ? WHERE episode_id = ?');
        this.#dropEpisode = db.prepare('DELETE FROM episodes WHERE episode_id = ?');
    }
    /** Writes the calls that spans and answers record; undefined if nothing is left of the episode. */
    episode(id) {
        const { steps, ids, position } = this.#read(id);
        if (position === undefined) {
            this.#dropEpisode.run(id);
            return undefined;
        }
        const fallback = steps.some((step) => step.fallback);
        this.#place.run(position, Number(fallback), id);
        const calls = (0,order_session/* orderSession */.X)(steps);
        this.#write(id, calls, ids);
        return { id, calls: calls.length, fallback, hasHistory: steps.some((step) => step.history) };
    }
    /** Writes the episode again with the calls in the messages of its requests; returns the number of its calls. */
    history(id) {
        const { steps, ids } = this.#read(id);
        const { calls, ofTurns } = (0,add_history/* addHistory */.G)((0,order_session/* orderSession */.X)(steps), steps, (call) => this.#ownerOf(call));
        this.#write(id, calls, ids);
        for (const call of ofTurns)
            this.#answer(call);
        return calls.length;
    }
    /** The turn that made a call often ends before its result is there: the history of the next one has it. */
    #answer(listed) {
        const found = this.#recorded(listed, 'AND result IS NULL AND error IS NULL');
        if (found === undefined)
            return;
        const { result, error } = listed;
        this.#db
            .prepare(`UPDATE tool_calls SET result = ?, error = ?, phase = nullif(phase, 'requested') WHERE rowid = ?`)
            .run(jsonText(result), error ?? null, found.row);
    }
    /** Without session ids, the next turn of a chat is another episode and repeats the calls of the one before. */
    #ownerOf(listed) {
        return this.#recorded(listed, '')?.episode;
    }
    /** The first call of the store that a history repeats, over a cursor: the store may hold any number. */
    #recorded(listed, further) {
        this.#db.exec('CREATE INDEX IF NOT EXISTS calls_by_id ON tool_calls (call_id, tool_name)');
        // Without an id a tool is found by its name only: its calls may be all that the store holds.
        const { id = null, tool } = listed;
        const sql = `SELECT rowid AS row, episode_id, tool_name, args FROM tool_calls
      WHERE call_id IS ? ${id === null ? 'AND tool_name = ?' : ''} ${further}`;
        const rows = this.#db.prepare(sql).iterate(...(id === null ? [id, tool] : [id]));
        for (const { row, episode_id, tool_name, args } of rows) {
            const call = {
                id: listed.id,
                tool: String(tool_name),
                args: args === null ? undefined : (0,parse_json/* parseJson */.q)(String(args)),
            };
            if ((0,match/* repeatsCall */.j0)(call, listed))
                return { row: Number(row), episode: String(episode_id) };
        }
        return undefined;
    }
    #read(id) {
        const rows = this.#steps.all(id);
        const steps = rows.map((row) => (0,parse_json/* parseJson */.q)(String(row.step)));
        const ids = new Map(steps.map((step, at) => [step, String(rows[at]?.step_id)]));
        return { steps, ids, position: rows[0] && String(rows[0].position) };
    }
    #write(id, calls, ids) {
        this.#db.prepare('DELETE FROM tool_calls WHERE episode_id = ?').run(id);
        for (const [seq, ordered] of calls.entries())
            this.#call(id, ids.get(ordered.step), seq, ordered);
    }
    #call(episode, step, seq, { call, index }) {
        const optional = [call.error, call.id, call.phase, call.timestamp, call.durationMs, call.agent, call.server];
        const json = [jsonText(call.args), jsonText(call.result)];
        this.#addCall.run(episode, step, index, seq, call.tool, ...json, ...optional.map((value) => value ?? null));
    }
}
function texts(db, sql) {
    return db
        .prepare(sql)
        .all()
        .map((row) => String(row.text));
}
function jsonText(value) {
    return value === undefined ? null : (0,write_json/* writeJson */.G)(value);
}
/** Sixteen digits hold every rowid that fits a double. */
function sortable(seq) {
    return String(seq).padStart(16, '0');
}

// EXTERNAL MODULE: ./lib/canonical/digest.js
var digest = __webpack_require__(6004);
// EXTERNAL MODULE: ./lib/traces/spans/one-span.js
var one_span = __webpack_require__(6349);
;// CONCATENATED MODULE: ./lib/store/span-writer.js




/** Writes spans into the store as they are read, and remembers in `seen` which OpenTelemetry traces they belong to. */
class SpanWriter {
    #insert;
    #known;
    #update;
    #see;
    #file = '';
    #nameless = 0;
    #lastSeen = '';
    spans = 0;
    changed = 0;
    constructor(db) {
        db.exec('DROP TABLE IF EXISTS temp.seen; CREATE TEMP TABLE seen (trace_key TEXT PRIMARY KEY) WITHOUT ROWID');
        this.#see = db.prepare('INSERT OR IGNORE INTO temp.seen VALUES (?)');
        this.#insert = db.prepare('INSERT OR IGNORE INTO spans (trace_key, span_id, note, file, line, col) VALUES (?, ?, ?, ?, ?, ?)');
        this.#known = db.prepare('SELECT note FROM spans WHERE trace_key = ? AND span_id = ?');
        this.#update = db.prepare('UPDATE spans SET note = ?, file = ?, line = ?, col = ? WHERE trace_key = ? AND span_id = ? AND note <> ?');
    }
    openFile(file) {
        this.#file = file;
        this.#nameless = 0;
    }
    add(note) {
        const { file: _, line, column, ...kept } = note;
        const traceKey = note.traceId || `file:${this.#file}`;
        // The same file gives the same made-up ids, so that reading it twice adds nothing.
        const spanId = note.spanId || `#${this.#file}#${this.#nameless++}`;
        this.changed += this.#write(traceKey, { ...kept, spanId }, [this.#file, line, column]);
        this.spans++;
        if (traceKey === this.#lastSeen)
            return;
        this.#see.run(traceKey);
        this.#lastSeen = traceKey;
    }
    end() { }
    /** The number of spans that it changed: a span that only moved to another file or line is the same span. */
    #write(traceKey, kept, place) {
        for (let variant = 1; variant <= one_span/* maxVariants */.bW; variant++) {
            const id = (0,one_span/* variantOf */.Bp)(kept.spanId, variant);
            const text = (0,write_json/* writeJson */.G)(kept);
            if (Number(this.#insert.run(traceKey, id, text, ...place).changes) > 0)
                return 1;
            const known = String(this.#known.get(traceKey, id)?.note);
            if (known === text)
                return 0;
            const whole = (0,one_span/* oneSpan */.pZ)({ ...nowhere, ...(0,parse_json/* parseJson */.q)(known) }, { ...nowhere, ...kept });
            if (!whole)
                continue;
            const { file: _, line: __, column: ___, ...joined } = whole;
            const joinedText = (0,write_json/* writeJson */.G)(joined);
            return Number(this.#update.run(joinedText, ...place, traceKey, id, joinedText).changes);
        }
        // Compared with enough others: it is one of its own, and the same one when its file is read again.
        const text = (0,write_json/* writeJson */.G)(kept);
        const id = `${kept.spanId}#${(0,digest/* sha256Hex */.fg)(text)}`;
        return Number(this.#insert.run(traceKey, id, text, ...place).changes);
    }
}
const nowhere = { file: 0, line: 0, column: 0 };

;// CONCATENATED MODULE: ./lib/store/ingest-spans.js





/**
 * Reads files of OpenTelemetry spans into the store, one span at a time, and brings its episodes up to date: all in one
 * transaction, so that a failure leaves the store as it was. What the store has already changes nothing.
 * Memory: one OpenTelemetry trace and one episode at a time, whatever the size of the files.
 */
async function ingestSpans(db, inputs, keys = []) {
    const sessionKeys = keys.length > 0 ? keys : session_keys/* defaultSessionKeys */.S;
    db.exec('BEGIN IMMEDIATE');
    try {
        const writer = new SpanWriter(db);
        const reading = await (0,read_traces/* readTraces */.nm)(inputs, noCalls, { formats: [storing(writer)], sessionKeys });
        const counts = deriveEpisodes(db, sessionKeys);
        db.exec('COMMIT');
        return { reading, spans: writer.spans, changed: writer.changed, ...counts };
    }
    catch (error) {
        db.exec('ROLLBACK');
        throw error;
    }
}
/** The OpenTelemetry format, with the store in the place where it would collect in memory. */
function storing(writer) {
    return {
        ...otlp/* otlp */.i,
        open(sink, context) {
            writer.openFile(context.file);
            return (0,otlp/* readSpansInto */.U)(writer, sink, context);
        },
    };
}
/** Calls come out of the store, not out of the reading. */
const noCalls = { call() { }, result() { } };

// EXTERNAL MODULE: ./lib/store/open-store.js + 1 modules
var open_store = __webpack_require__(6858);
// EXTERNAL MODULE: ./lib/store/stored-traces.js
var stored_traces = __webpack_require__(2033);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(101);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/output/open-output.js
var open_output = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(3797);
;// CONCATENATED MODULE: ./lib/cli/commands/trace-ingest-otel.js














const traceIngestOtelCommand = (0,command/* defineCommand */.N)({
    name: 'trace ingest-otel',
    usage: '--input FILE… --db FILE [--out-trace FILE] [flags]',
    about: 'Reads OpenTelemetry spans into an SQLite store, which `assay check --db` checks. Reading the same spans again changes nothing.',
    flags: {
        input: { kind: 'texts', value: 'FILE', does: 'Exported spans: files, folders, globs, - for standard input.' },
        db: {
            kind: 'text',
            value: 'FILE',
            does: 'The store; made if it does not exist. Default .eval/eval.db; :memory: keeps nothing.',
        },
        'out-trace': {
            kind: 'text',
            value: 'FILE',
            does: 'Write the traces of these inputs as canonical lines; - prints them.',
        },
        'session-key': shared_flags/* sessionKeyFlag */.Qz,
        lenient: { kind: 'switch', does: 'Lines that cannot be read do not fail the command.' },
    },
    examples: [
        {
            line: 'assay trace ingest-otel --input otel-export.jsonl --db .eval/eval.db --out-trace traces.jsonl',
            does: 'What a collector exported, into the store and as lines',
        },
        { line: 'assay check --db .eval/eval.db', does: 'Check everything that was ever ingested' },
    ],
    async run({ flags, operands }, host) {
        const patterns = [...flags.input, ...operands];
        if (patterns.length === 0)
            throw (0,usage_error/* usageError */.W)('No file of spans was named.', 'Name one with --input.');
        const { files, unmatched } = (0,find_traces/* findTraces */.Gw)(patterns, { root: host.cwd, outside: 'allow' });
        const name = flags.db ?? '.eval/eval.db';
        const path = name === ':memory:' ? name : (0,external_node_path_.resolve)(host.cwd, name);
        const store = await (0,open_store/* openStore */.C)({ path, name }, 'write');
        try {
            const inputs = files.map((file) => (0,read_file_chunks.readFileChunks)(file.path, { name: file.name, stdin: host.stdin }));
            const ingestion = await ingestSpans(store, inputs, (0,shared_flags/* sessionKeysOf */.M0)(flags['session-key']));
            const out = flags['out-trace'];
            if (out !== undefined)
                await writeTraces(store, out, host);
            await (0,write/* write */.M)(out === '-' ? host.stderr : host.stdout, summary(ingestion, unmatched));
            const badLines = ingestion.reading.problems.length > 0 && !flags.lenient;
            return badLines ? exit_code/* exitCodes */.h.fail : ingestion.calls === 0 ? exit_code/* exitCodes */.h.noEvidence : exit_code/* exitCodes */.h.pass;
        }
        finally {
            store.close();
        }
    },
});
async function writeTraces(store, path, host) {
    const output = (0,open_output/* openOutput */.c)(path, host);
    try {
        for (const line of (0,stored_traces/* storedLines */.V)(store, 'affected'))
            output.write(line);
        await output.finish();
    }
    catch (error) {
        output.discard();
        throw error;
    }
}
function summary(ingestion, unmatched) {
    const { spans, changed, calls, episodes, fallbacks, merged, reading } = ingestion;
    const files = reading.files.length;
    const lines = [
        `Read ${(0,phrases/* plural */.LS)(spans, 'span')} of ${(0,phrases/* plural */.LS)(files, 'file')}, ${changed} of them new or changed: ${(0,phrases/* plural */.LS)(calls, 'call')} in ${(0,phrases/* plural */.LS)(episodes, 'trace')}.`,
        calls === 0 && 'There is no tool call in them, so there is nothing to check.',
        merged > 0 && `${(0,phrases/* plural */.LS)(merged, 'span')} reported a call that another span reports too.`,
        fallbacks > 0 &&
            `W_SESSION_FALLBACK: nothing names the session in ${(0,phrases/* plural */.LS)(fallbacks, 'trace')}; the OpenTelemetry trace id was taken. Name the attribute with --session-key.`,
        ...unmatched.map((pattern) => `Nothing was found for ${(0,log_line/* logText */.k)(pattern)}.`),
        ...reading.skipped.map(({ reason, count }) => `Skipped: ${count} × ${reason}.`),
        ...reading.problems.map(({ file, line, code, detail }) => `${(0,log_line/* logText */.k)(file)}:${line}: ${code}: ${detail}.`),
    ];
    return `${lines.filter((line) => line !== false).join('\n')}\n`;
}


/***/ }),

/***/ 6858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/codes/store-codes.js
var store_codes = __webpack_require__(6788);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
;// CONCATENATED MODULE: ./lib/store/schema.js
/** Marks the file as Assay's (`PRAGMA application_id`): "Assy". */
const applicationId = 0x41737379;
/** Goes up with every change of the tables (`PRAGMA user_version`). */
const schemaVersion = 3;
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
async function openStore(file, mode, load = () => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 99, 19))) {
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

/***/ 2033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ storeInput),
/* harmony export */   V: () => (/* binding */ storedLines)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3040);
/* harmony import */ var _traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2);



/**
 * The traces of a store as canonical lines, each with its line end, one episode in memory at a time.
 * `affected`: only the episodes of which the ingestion just before saw a span.
 */
function* storedLines(db, which = 'all') {
    const chosen = which === 'all' ? '' : 'WHERE episode_id IN (SELECT episode_id FROM temp.affected)';
    const episodes = db.prepare(`SELECT episode_id FROM episodes ${chosen} ORDER BY position, episode_id`);
    const calls = db.prepare('SELECT * FROM tool_calls WHERE episode_id = ? ORDER BY seq');
    for (const { episode_id } of episodes.iterate()) {
        const trace = String(episode_id);
        const lines = [];
        const writer = new _traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .CanonicalWriter */ .m((line) => lines.push(line));
        const rows = calls.all(trace);
        const run = runOf(trace);
        if (rows.length === 0)
            writer.start(run);
        for (const [callIndex, row] of rows.entries())
            writer.call(run, callOf(trace, row), callIndex);
        writer.end();
        yield* lines;
    }
    const fallback = `SELECT 1 FROM episodes ${chosen === '' ? 'WHERE' : `${chosen} AND`} is_fallback = 1
    AND episode_id IN (SELECT episode_id FROM tool_calls) LIMIT 1`;
    if (db.prepare(fallback).get() !== undefined)
        yield _traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionFallbackLine */ .n;
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
    return value === null ? undefined : (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(String(value));
}


/***/ })

};

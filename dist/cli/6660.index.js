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
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(3192);
// EXTERNAL MODULE: ./lib/traces/formats/otlp.js + 8 modules
var otlp = __webpack_require__(1394);
// EXTERNAL MODULE: ./lib/traces/read-traces.js + 12 modules
var read_traces = __webpack_require__(1549);
// EXTERNAL MODULE: ./lib/traces/spans/session-keys.js
var session_keys = __webpack_require__(7289);
// EXTERNAL MODULE: ./lib/traces/spans/add-history.js + 1 modules
var add_history = __webpack_require__(189);
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
        // Histories are held against the calls of all episodes, so these come first.
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
        this.#spans = db.prepare('SELECT seq, note, file, line, col FROM spans WHERE trace_key = ? ORDER BY seq');
        this.#addEpisode = db.prepare('INSERT OR IGNORE INTO episodes VALUES (?, ?, 0)');
        this.#addStep = db.prepare('INSERT INTO steps VALUES (?, ?, ?, ?, ?)');
        this.#affect = db.prepare('INSERT OR IGNORE INTO temp.affected VALUES (?)');
    }
    /** Returns the number of merged spans. */
    trace(key, sessionKeys) {
        const rows = this.#spans.all(key);
        const notes = rows.map((row, file) => {
            return { ...JSON.parse(String(row.note)), file, line: Number(row.line), column: Number(row.col) };
        });
        const { steps, merged } = (0,join_trace/* joinTrace */.O)(notes, sessionKeys, (file) => String(rows[file]?.file));
        const first = Number(rows[0]?.seq);
        for (const step of steps) {
            const position = sortable(first) + sortable(Number(rows[step.file]?.seq));
            const session = step.session;
            this.#addEpisode.run(session, position);
            this.#addStep.run(session, `${key}/${step.spanId}`, key, position, JSON.stringify({ ...step, file: 0 }));
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
        this.#addCall = db.prepare(`INSERT INTO tool_calls VALUES (${Array(13).fill('?').join(', ')})`);
        this.#place = db.prepare('UPDATE episodes SET position = ?, is_fallback = ? WHERE episode_id = ?');
        this.#dropEpisode = db.prepare('DELETE FROM episodes WHERE episode_id = ?');
    }
    /** Writes the calls that spans and answers tell of; absent if nothing is left of the episode. */
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
    /** Writes the episode again with what the messages of its requests tell of; gives the number of its calls. */
    history(id) {
        const { steps, ids } = this.#read(id);
        const { calls, ofTurns } = (0,add_history/* addHistory */.G)((0,order_session/* orderSession */.X)(steps), steps, (call) => this.#tellerOf(call));
        this.#write(id, calls, ids);
        for (const call of ofTurns)
            this.#answer(call);
        return calls.length;
    }
    /** The turn that made a call often ends before its result is there: the history of the next one has it. */
    #answer({ id, tool, args, result, error }) {
        this.#db
            .prepare(`UPDATE tool_calls SET result = ?, error = ?, phase = nullif(phase, 'requested')
        WHERE call_id IS ? AND tool_name = ? AND args IS ? AND result IS NULL AND error IS NULL`)
            .run(jsonText(result), error ?? null, id ?? null, tool, jsonText(args));
    }
    /** Without session ids, the next turn of a chat is another episode and repeats the calls of the one before. */
    #tellerOf({ id, tool, args }) {
        this.#db.exec('CREATE INDEX IF NOT EXISTS calls_by_id ON tool_calls (call_id, tool_name)');
        const sql = 'SELECT episode_id FROM tool_calls WHERE call_id IS ? AND tool_name = ? AND args IS ? LIMIT 1';
        const teller = this.#db.prepare(sql).get(id ?? null, tool, jsonText(args));
        return teller === undefined ? undefined : String(teller.episode_id);
    }
    #read(id) {
        const rows = this.#steps.all(id);
        const steps = rows.map((row) => JSON.parse(String(row.step)));
        const ids = new Map(steps.map((step, at) => [step, String(rows[at]?.step_id)]));
        return { steps, ids, position: rows[0] && String(rows[0].position) };
    }
    #write(id, calls, ids) {
        this.#db.prepare('DELETE FROM tool_calls WHERE episode_id = ?').run(id);
        for (const [seq, ordered] of calls.entries())
            this.#call(id, ids.get(ordered.step), seq, ordered);
    }
    #call(episode, step, seq, { call, index }) {
        const optional = [call.error, call.id, call.phase, call.timestamp, call.durationMs, call.agent];
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
    return value === undefined ? null : JSON.stringify(value);
}
/** Sixteen digits hold every rowid that fits a double. */
function sortable(seq) {
    return String(seq).padStart(16, '0');
}

;// CONCATENATED MODULE: ./lib/store/span-writer.js
/** Writes spans into the store as they are read, and remembers in `seen` which OpenTelemetry traces they belong to. */
class SpanWriter {
    #insert;
    #see;
    #file = '';
    #nameless = 0;
    #lastSeen = '';
    spans = 0;
    changed = 0;
    constructor(db) {
        db.exec('DROP TABLE IF EXISTS temp.seen; CREATE TEMP TABLE seen (trace_key TEXT PRIMARY KEY) WITHOUT ROWID');
        this.#see = db.prepare('INSERT OR IGNORE INTO temp.seen VALUES (?)');
        // A span that only moved to another file or line is the same span.
        this.#insert = db.prepare(`INSERT INTO spans (trace_key, span_id, note, file, line, col) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (trace_key, span_id) DO UPDATE SET note = excluded.note, file = excluded.file, line = excluded.line, col = excluded.col
      WHERE note <> excluded.note`);
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
        const text = JSON.stringify({ ...kept, spanId });
        this.changed += Number(this.#insert.run(traceKey, spanId, text, this.#file, line, column).changes);
        this.spans++;
        if (traceKey === this.#lastSeen)
            return;
        this.#see.run(traceKey);
        this.#lastSeen = traceKey;
    }
    end() { }
}

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
// EXTERNAL MODULE: ./lib/cli/exit-code.js
var exit_code = __webpack_require__(5720);
// EXTERNAL MODULE: ./lib/cli/output/open-output.js
var open_output = __webpack_require__(9344);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(3797);
;// CONCATENATED MODULE: ./lib/cli/commands/trace-ingest-otel.js














const traceIngestOtelCommand = (0,command/* defineCommand */.N)({
    name: 'trace ingest-otel',
    usage: '--input FILE… --db FILE [--out-trace FILE] [flags]',
    about: 'Reads OpenTelemetry spans into an SQLite store, which `assay check --db` judges. Reading the same spans again changes nothing.',
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
        { line: 'assay check --db .eval/eval.db', does: 'Judge all that was ever ingested' },
    ],
    async run({ flags, operands }, host) {
        const patterns = [...flags.input, ...operands];
        if (patterns.length === 0)
            throw (0,usage_error/* usageError */.W)('No file of spans was named.', 'Name one with --input.');
        const { files, unmatched } = (0,find_traces/* findTraces */.G)(patterns, { root: host.cwd, outside: 'allow' });
        const name = flags.db ?? '.eval/eval.db';
        const path = name === ':memory:' ? name : (0,external_node_path_.resolve)(host.cwd, name);
        const store = await (0,open_store/* openStore */.C)({ path, name }, 'write');
        try {
            const inputs = files.map((file) => (0,read_file_chunks/* readFileChunks */.N)(file.path, { name: file.name, stdin: host.stdin }));
            const ingestion = await ingestSpans(store, inputs, (0,shared_flags/* sessionKeysOf */.M0)(flags['session-key']));
            const out = flags['out-trace'];
            if (out !== undefined)
                await writeTraces(store, out, host);
            await (0,write/* write */.M)(out === '-' ? host.stderr : host.stdout, summary(ingestion, unmatched));
            const badLines = ingestion.reading.problems.length > 0 && !flags.lenient;
            return badLines ? exit_code/* exitCodes */.hS.fail : ingestion.calls === 0 ? exit_code/* exitCodes */.hS.noEvidence : exit_code/* exitCodes */.hS.pass;
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
        calls === 0 && 'There is no tool call in them, so there is nothing to judge.',
        merged > 0 && `${(0,phrases/* plural */.LS)(merged, 'span')} told of a call that another span tells of.`,
        fallbacks > 0 &&
            `W_SESSION_FALLBACK: nothing names the session in ${(0,phrases/* plural */.LS)(fallbacks, 'trace')}; the OpenTelemetry trace id was taken. Name the attribute with --session-key.`,
        ...unmatched.map((pattern) => `Nothing was found for ${(0,log_line/* logText */.k)(pattern)}.`),
        ...reading.skipped.map(({ reason, count }) => `Skipped: ${count} × ${reason}.`),
        ...reading.problems.map(({ file, line, code, detail }) => `${(0,log_line/* logText */.k)(file)}:${line}: ${code}: ${detail}.`),
    ];
    return `${lines.filter((line) => line !== false).join('\n')}\n`;
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
const schemaVersion = 2;
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
    error TEXT, call_id TEXT, phase TEXT, timestamp TEXT, duration_ms REAL, agent TEXT,
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
/* harmony import */ var _traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2);


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
        const writer = new _traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .CanonicalWriter */ .m((line) => lines.push(line));
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
        yield _traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionFallbackLine */ .n;
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
    };
}
function text(value) {
    return value === null ? undefined : String(value);
}
function json(value) {
    return value === null ? undefined : JSON.parse(String(value));
}


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

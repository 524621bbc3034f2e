export const id = 5679;
export const ids = [5679];
export const modules = {

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(262);

/**
 * The one canonical text of a JSON value: RFC 8785 (JSON Canonicalization Scheme).
 * Keys are sorted by UTF-16 code units, numbers are printed as ECMAScript prints them, `-0` is `0`, escapes are minimal.
 * Two things RFC 8785 leaves out, so that every JSON text has a digest, and no two values have one in common: a lone
 * surrogate keeps its `\udXXX` escape, and a number that no double holds is its shortest exact decimal, laid out as
 * ECMAScript would. Throws a RangeError for `NaN` and infinity, which JSON does not have.
 */
function canonicalJson(value) {
    // The engine's own writer is canonical for values whose keys happen to stand in order, and several times faster.
    return isInOrder(value) ? JSON.stringify(value) : write(value);
}
function isInOrder(value) {
    if (typeof value === 'number')
        return finite(value);
    if (typeof value !== 'object' || value === null)
        return true;
    if (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return false;
    if (Array.isArray(value)) {
        for (const item of value)
            if (!isInOrder(item))
                return false;
        return true;
    }
    let previous;
    for (const key of Object.keys(value)) {
        if (previous !== undefined && key < previous)
            return false;
        previous = key;
        if (!isInOrder(value[key]))
            return false;
    }
    return true;
}
function write(value) {
    if (typeof value === 'string')
        return quote(value);
    if (typeof value === 'number' && finite(value))
        return String(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return value.canonical;
    return Array.isArray(value) ? writeArray(value) : writeObject(value);
}
function writeArray(array) {
    let text = '[';
    for (let i = 0; i < array.length; i++)
        text += (i > 0 ? ',' : '') + write(array[i] ?? null);
    return `${text}]`;
}
function writeObject(object) {
    const keys = Object.keys(object);
    if (keys.length > 1)
        keys.sort();
    let text = '';
    for (const key of keys) {
        const member = object[key];
        if (member === undefined)
            continue;
        if (text !== '')
            text += ',';
        text += quote(key);
        text += ':';
        text += write(member);
    }
    return `{${text}}`;
}
/** Most texts need no escape, and then a look is cheaper than the engine's writer. */
function quote(text) {
    return needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`;
}
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/;
function finite(number) {
    if (!Number.isFinite(number))
        throw new RangeError('a number that is not finite has no canonical form');
    return true;
}


/***/ }),

/***/ 6004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   jW: () => (/* binding */ jsonDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7199);


/** SHA-256 as 64 lower-case hexadecimal digits; text is hashed as UTF-8. */
function sha256Hex(bytes) {
    // One-shot hashing is three times faster than a hash object, and came with Node 20.12.
    return typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
        ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', bytes, 'hex')
        : node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(bytes).digest('hex');
}
/** `sha256:` + hex: the form in which digests are written down. */
function sha256(bytes) {
    return `sha256:${sha256Hex(bytes)}`;
}
/** `sha256:` + SHA-256 of the RFC 8785 form. Throws a RangeError for a number that has none. */
function jsonDigest(value) {
    return sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value));
}


/***/ }),

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ evidenceFlags),
/* harmony export */   BV: () => (/* binding */ bundleFlag),
/* harmony export */   H3: () => (/* binding */ traceFlags),
/* harmony export */   HG: () => (/* binding */ textOrJsonFlag),
/* harmony export */   J: () => (/* binding */ policyFlag),
/* harmony export */   KP: () => (/* binding */ checkFlags),
/* harmony export */   M0: () => (/* binding */ sessionKeysOf),
/* harmony export */   Qk: () => (/* binding */ coverageFlags),
/* harmony export */   Qz: () => (/* binding */ sessionKeyFlag),
/* harmony export */   Xz: () => (/* binding */ baselineFlags),
/* harmony export */   gG: () => (/* binding */ skipUnknownFlag),
/* harmony export */   kY: () => (/* binding */ reportFlags),
/* harmony export */   os: () => (/* binding */ strictFlag),
/* harmony export */   v$: () => (/* binding */ partialFlags),
/* harmony export */   we: () => (/* binding */ redactFlag)
/* harmony export */ });
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3110);

/** Flags that several commands have, so that they mean the same everywhere. */
const policyFlag = {
    kind: 'text',
    value: 'FILE',
    does: 'The policy; default policy.yaml or assay.yaml.',
};
const strictFlag = {
    kind: 'switch',
    does: 'Old forms in the policy are errors.',
};
const sessionKeyFlag = {
    kind: 'texts',
    value: 'ATTRIBUTE',
    does: 'Span attributes that hold the session, first wins; or traceId, or file. Default: the usual ones.',
};
const skipUnknownFlag = {
    kind: 'switch',
    does: 'Leave out, with a warning, files of no known format in folders and globs.',
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
        does: 'The format of every trace; default auto: recognised from the records.',
    },
};
const checkFlags = {
    policy: policyFlag,
    ...traceFlags,
    'session-key': sessionKeyFlag,
    db: { kind: 'text', value: 'FILE', does: 'Check a store of `assay trace ingest-otel` instead of files.' },
    'fail-on': {
        kind: 'text',
        value: 'LEVEL',
        choices: ['error', 'warning', 'note', 'none'],
        does: 'Lowest level of a finding that fails the run; default error.',
    },
    'on-no-evidence': {
        kind: 'text',
        value: 'HOW',
        choices: ['error', 'warn', 'ignore'],
        does: 'What to do if there is no tool call: error exits 5, the others 0; default error.',
    },
    'skip-unknown': skipUnknownFlag,
    lenient: { kind: 'switch', does: 'Lines that cannot be read are warnings; includes --skip-unknown.' },
    strict: strictFlag,
};
const redactFlag = {
    kind: 'text',
    value: 'WHAT',
    choices: ['values', 'secrets', 'none'],
    does: 'What is taken out of arguments before they are hashed: secrets, unless none. No value is written; default values.',
};
/** Evidence of a run, for the commands that check traces. */
const evidenceFlags = {
    evidence: { kind: 'text', value: 'FILE', does: 'Write an evidence bundle (.tar.gz) of the run.' },
    redact: {
        ...redactFlag,
        does: 'Values of arguments that timelines show: of those in show_args (values), of all but secrets, of all (none); default values. Evidence never holds one.',
    },
};
const coverageFlags = {
    'min-coverage': {
        kind: 'text',
        value: 'PERCENT',
        does: 'Least tool coverage, 0 to 100; default coverage.min of the policy.',
    },
    compat: { kind: 'switch', does: 'Add the CoverageReport of the Python SDK to the JSON.' },
};
/** A run compared with an earlier one. */
const baselineFlags = {
    baseline: { kind: 'text', value: 'FILE', does: 'Compare with an earlier run: the file that --write-baseline wrote.' },
    'write-baseline': { kind: 'text', value: 'FILE', does: 'Write the profile of this run, for later ones.' },
    'fail-on-new-only': { kind: 'switch', does: 'Only findings that are new or worse than the baseline fail the run.' },
};
const partialFlags = {
    partial: { kind: 'text', value: 'FILE', does: 'Also write what was collected, for `assay merge`.' },
};
const reportFlags = {
    format: {
        kind: 'text',
        value: 'FORMAT',
        does: `What is printed: ${Object.keys(_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reporters */ .R0).join(', ')}; default text.`,
    },
    output: { kind: 'text', value: 'FILE', does: 'Print into a file instead.' },
    report: { kind: 'texts', value: 'FORMAT=FILE', does: 'Write one more report.' },
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

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the literal types of the flags. */
function defineCommand(command) {
    return command;
}


/***/ }),

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
// EXTERNAL MODULE: ./lib/traces/formats/otlp.js + 8 modules
var otlp = __webpack_require__(1394);
// EXTERNAL MODULE: ./lib/traces/read-traces.js + 15 modules
var read_traces = __webpack_require__(6999);
// EXTERNAL MODULE: ./lib/traces/spans/session-keys.js
var session_keys = __webpack_require__(7289);
// EXTERNAL MODULE: ./lib/calls/match.js
var match = __webpack_require__(160);
// EXTERNAL MODULE: ./lib/json/parse-json.js
var parse_json = __webpack_require__(3040);
// EXTERNAL MODULE: ./lib/json/write-json.js
var write_json = __webpack_require__(672);
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
        this.#addCall = db.prepare(`INSERT INTO tool_calls VALUES (${Array(13).fill('?').join(', ')})`);
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
    return value === undefined ? null : (0,write_json/* writeJson */.G)(value);
}
/** Sixteen digits hold every rowid that fits a double. */
function sortable(seq) {
    return String(seq).padStart(16, '0');
}

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
        return 0;
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

/***/ 9344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openOutput),
/* harmony export */   z: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(844);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3797);





/** UTF-16 units gathered before they are written. */
const batch = 64 * 1024;
/**
 * Opens a file to write, or standard output for `-`. The file has its name only once it is complete: a reader never sees
 * half of it, and it may be one of the inputs.
 * @throws {AssayError} `E_OUTPUT_WRITE`
 */
function openOutput(path, host) {
    const { write: put, finish, discard } = path === '-' ? toStream(host) : toFile(path, host);
    let waiting = '';
    return {
        write(text) {
            waiting += text;
            if (waiting.length < batch)
                return;
            put(waiting);
            waiting = '';
        },
        async finish() {
            put(waiting);
            await finish();
        },
        discard,
    };
}
function toStream({ stdout }) {
    return { write: (text) => void stdout.write(text), finish: () => (0,_write_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M)(stdout, ''), discard: () => { } };
}
function toFile(path, host) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
    const partial = `${file}.partial`;
    const attempt = (work) => {
        try {
            return work();
        }
        catch (error) {
            throw cannotWrite(path, error);
        }
    };
    const descriptor = attempt(() => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(partial, 'w');
    });
    return {
        write: (text) => attempt(() => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, text)),
        finish: async () => attempt(() => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(partial, file);
        }),
        discard: () => {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
            }
            catch {
                // It is closed already if renaming failed.
            }
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(partial, { force: true });
        },
    };
}
/** The one wording of a file that cannot be written. */
function cannotWrite(path, error) {
    const { code = 'unknown reason' } = error;
    const taken = code === 'EEXIST';
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W({
        code: 'E_OUTPUT_WRITE',
        level: 'error',
        message: `${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .k)(path)} cannot be written: ${taken ? 'it exists already' : code}.`,
        remedy: taken
            ? 'Move it away, or name another file.'
            : 'Check that the folder may be written to and that the path is not a folder.',
    });
}


/***/ }),

/***/ 64:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ findTraces),
/* harmony export */   I$: () => (/* binding */ tracesBelow),
/* harmony export */   VB: () => (/* binding */ isExclusion)
/* harmony export */ });
/* unused harmony export excludedBy */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8824);
/* harmony import */ var _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7009);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1246);
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9546);






/** What stands for all traces below a folder, in a pattern. It finds what naming the folder finds. */
const tracesBelow = '**/*.{jsonl,ndjson,json,gz}';
const traceEnding = /\.(jsonl|ndjson|json|traj|gz)$/i;
/** Files that a search may find, and folder entries that it may look at. */
const maxFiles = 100_000;
const maxEntries = 2_000_000;
/**
 * Finds trace files by path, folder or pattern. What exists under its very name is taken literally, a folder stands for
 * every `.jsonl`, `.ndjson`, `.json`, `.traj` and `.gz` below it; `!PATTERN` excludes, wherever it stands. Throws
 * `E_TRACE_NOT_FOUND` for plain paths that do not exist, all of them at once, and `E_TRACE_READ` for those that lead out of
 * the workspace.
 */
function findTraces(patterns, options) {
    const search = new Search(options, excludedBy(patterns, options.root));
    const positive = patterns.filter((pattern) => !isExclusion(pattern));
    const unmatched = positive.filter((pattern) => !search.find(pattern));
    const [first, ...rest] = search.problems;
    if (first)
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W([first, ...rest]);
    return {
        files: search.files(),
        matched: positive.filter((pattern) => !unmatched.includes(pattern)),
        unmatched,
        leftOut: search.leftOut(),
    };
}
/** Whether a file is excluded by one of the patterns that exclude, by its name in the workspace. */
function excludedBy(patterns, root) {
    const exclusions = patterns.filter(isExclusion).map((pattern) => exclusionOf(pattern.slice(1), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)));
    return (name) => exclusions.some((excludes) => excludes(name));
}
/** Whether a pattern excludes files. A file whose name begins so is named `./!…`. */
function isExclusion(pattern) {
    return pattern.startsWith('!');
}
const wholeFolder = {
    matches: (path) => traceEnding.test(path),
    leadsInto: (name) => !name.startsWith('.') && name !== 'node_modules',
    isWhole: true,
};
class Search {
    #root;
    #confined;
    #also;
    #isExcluded;
    #found = new Map();
    #leftOut = new Map();
    problems = [];
    #entries = 0;
    constructor(options, isExcluded) {
        this.#root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.root);
        this.#confined = options.outside === 'refuse';
        this.#also = options.also ?? [];
        this.#isExcluded = isExcluded;
    }
    files() {
        return [...this.#found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    leftOut() {
        const counts = new Map();
        for (const [path, reason] of this.#leftOut) {
            if (!this.#found.has(path))
                counts.set(reason, (counts.get(reason) ?? 0) + 1);
        }
        return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1));
    }
    /** False if nothing was found and that is not a problem in itself. */
    find(pattern) {
        if (pattern === '-')
            return this.#found.set('-', { path: '-', name: '-', isNamed: true }).size > 0;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#root, pattern);
        const stats = statsOf(path);
        if (stats === 'unreadable')
            return this.#unreadable(pattern);
        if (!stats)
            return (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .isPattern */ .Pt)(pattern) ? this.#pattern(pattern) : this.#missing(pattern, path);
        if (this.#confined && !this.#mayBeNamed(path))
            return this.#outside(pattern);
        return stats.isDirectory() ? this.#walk(path, wholeFolder) : this.#add(path, true);
    }
    /** Below the workspace or one of the folders besides; not such a folder itself, which holds what is nobody's trace. */
    #mayBeNamed(path) {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        if (isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(this.#root), real))
            return true;
        const folders = this.#also.filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder.path)).map((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder.path));
        return folders.some((folder) => real !== folder && isInside(folder, real));
    }
    #pattern(pattern) {
        const posix = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
        const literal = this.#literally(posix);
        const found = [...new Set([literal, posix])].map((each) => {
            const compiled = this.#compile(pattern, each);
            return compiled === undefined || this.#below(pattern, compiled, isWholeFolder(each));
        });
        return found.includes(true);
    }
    #below(pattern, compiled, isWhole) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#root, unescaped(compiled.base));
        const stats = statsOf(folder);
        if (stats === 'unreadable')
            return this.#unreadable(pattern);
        if (!stats?.isDirectory())
            return false;
        if (this.#confined && !isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(this.#root), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder)))
            return this.#outside(pattern);
        return this.#walk(folder, isWhole ? wholeFolder : { ...compiled, isWhole: false });
    }
    /** Folders whose very names have brackets, such as `app/[id]`, are meant where they exist. */
    #literally(pattern) {
        const parts = pattern.split('/');
        for (const [at, part] of parts.entries()) {
            if (!(0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .isPattern */ .Pt)(part))
                continue;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#root, unescaped(parts.slice(0, at + 1).join('/')));
            const stats = statsOf(path);
            if (stats === 'unreadable' || !stats?.isDirectory())
                break;
            parts[at] = part.replace(/[*?[\]{}]/g, '\\$&');
        }
        return parts.join('/');
    }
    #compile(pattern, posix) {
        try {
            return (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .compilePattern */ .Eb)(posix);
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            this.#problem('E_TRACE_NOT_FOUND', `The pattern ${JSON.stringify(pattern)} ${error.message}.`);
            return undefined;
        }
    }
    #missing(pattern, path) {
        const isLink = statsOf(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync) !== undefined;
        const what = isLink ? 'is a link that leads nowhere' : 'does not exist';
        this.#problem('E_TRACE_NOT_FOUND', `The trace file ${JSON.stringify(pattern)} ${what}.`);
        return true;
    }
    #unreadable(pattern) {
        this.#problem('E_TRACE_READ', `${JSON.stringify(pattern)} cannot be looked at: a folder on the way is closed, or links lead in a circle.`);
        return true;
    }
    #outside(pattern) {
        this.#problem('E_TRACE_READ', `${JSON.stringify(pattern)} leads out of the workspace, and traces are read only inside it${this.#also.length === 0 ? '' : ', and where a path without wildcards names what a runner or an agent left'}.`, this.#also.length === 0
            ? undefined
            : `Name a file or folder below the workspace, or one below ${this.#also.map(({ name }) => name).join(', ')}.`);
        return true;
    }
    #problem(code, message, remedy = _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .traceCodes */ .W[code].remedy) {
        this.problems.push({ code, level: 'error', message, remedy });
    }
    #walk(folder, wanted) {
        const boundary = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(isInside(this.#root, folder) ? this.#root : folder);
        return this.#folder(folder, '', 0, wanted, boundary);
    }
    /** `below` is the way from the folder of the walk, with a slash at its end unless it is empty. */
    #folder(folder, below, level, wanted, boundary) {
        let found = false;
        for (const { name, kind } of this.#list(folder)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            if (kind === 'folder') {
                if (wanted.leadsInto(name, level)) {
                    found = this.#folder(path, `${below}${name}/`, level + 1, wanted, boundary) || found;
                }
                else if (wanted.isWhole)
                    this.#leave(path, _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.hidden);
            }
            else if (wanted.isWhole && name.startsWith('.')) {
                // `.gitkeep` and its like were never meant as traces.
                if (traceEnding.test(name))
                    this.#leave(path, _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.hidden);
            }
            else if (wanted.matches(below + name))
                found = this.#file(path, kind, boundary) || found;
            else if (wanted.isWhole)
                this.#leave(path, whyNot(path, kind) ?? _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.otherEnding);
        }
        return found;
    }
    #list(folder) {
        const entries = readable(folder);
        this.#entries += entries.length;
        if (this.#entries > maxEntries)
            throw tooMany(`look at more than ${maxEntries} folder entries`);
        return entries;
    }
    /** A link counts if what it points to is a file inside the boundary: a link must not smuggle other files into a report. */
    #file(path, kind, boundary) {
        const reason = whyNot(path, kind);
        if (reason !== undefined)
            return this.#leave(path, reason);
        if (kind === 'link' && !isInside(boundary, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)))
            return this.#leave(path, _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.outside);
        return this.#add(path, false);
    }
    #leave(path, reason) {
        this.#leftOut.set(this.#nameOf(path), reason);
        return false;
    }
    /** Relative to the workspace; what lies in a folder besides begins with that folder's name. */
    #nameOf(path) {
        const folder = isInside(this.#root, path) ? undefined : this.#also.find((each) => isInside(each.path, path));
        return folder ? `${folder.name}/${workspaceName(folder.path, path)}` : workspaceName(this.#root, path);
    }
    #add(path, isNamed) {
        const name = this.#nameOf(path);
        if (this.#isExcluded(name))
            return this.#leave(path, _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.excluded);
        this.#found.set(name, { path, name, isNamed: isNamed || this.#found.get(name)?.isNamed === true });
        if (this.#found.size > maxFiles)
            throw tooMany(`find more than ${maxFiles} files`);
        return true;
    }
}
/** Excluded is a file, or all below a folder, that has the path or matches the pattern. */
function exclusionOf(pattern, root) {
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, pattern));
    const path = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? written.replaceAll('\\', '/') : written;
    if (path === '')
        return () => true;
    const matches = (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .isPattern */ .Pt)(path) ? (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .compileExclusion */ .aV)(path) : () => false;
    return (name) => {
        for (let end = name.length; end > 0; end = name.lastIndexOf('/', end - 1)) {
            const part = name.slice(0, end);
            if (part === path || matches(part))
                return true;
        }
        return false;
    };
}
/** Whether a pattern looks for all traces below one folder. */
function isWholeFolder(pattern) {
    const folder = pattern.slice(0, -tracesBelow.length);
    return pattern === folder + tracesBelow && !(0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .isPattern */ .Pt)(folder.replace(/\\./g, ''));
}
/** A path of a pattern that holds nothing special, without its escapes. */
function unescaped(path) {
    return path.replace(/\\(.)/g, '$1');
}
/** Why an entry of a folder cannot be a file to read; undefined if it can. */
function whyNot(path, kind) {
    if (kind === 'file')
        return undefined;
    if (kind === 'other')
        return _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.irregular;
    const target = statsOf(path);
    if (target === undefined || target === 'unreadable')
        return _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.dangling;
    if (target.isDirectory())
        return _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.linkedFolder;
    return target.isFile() ? undefined : _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.irregular;
}
/** Undefined for a path that cannot exist, too: one through a file, too long for the system, or with a NUL in it. */
function statsOf(path, look = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync) {
    try {
        return look(path, { throwIfNoEntry: false });
    }
    catch (error) {
        const { code } = error;
        return code === 'EACCES' || code === 'EPERM' || code === 'ELOOP' ? 'unreadable' : undefined;
    }
}
function readable(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
    }
    catch {
        throw unlistable(folder);
    }
}
function unlistable(folder) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The folder ${JSON.stringify(folder)} cannot be listed.`,
        remedy: _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .traceCodes */ .W.E_TRACE_READ.remedy,
    });
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function workspaceName(root, path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? name.replaceAll('\\', '/') : name;
}
function tooMany(what) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The trace patterns would ${what}.`,
        remedy: 'Use narrower patterns.',
    });
}


/***/ }),

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   aV: () => (/* binding */ compileExclusion)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1625);

/**
 * Stars that one name may have, and double stars that a pattern may have. The library matches with regular expressions that go
 * back, and each star multiplies the time that a file name takes which an agent made to be slow.
 */
const maxStars = 4;
const maxDoubleStars = 3;
const options = { nonegate: true, noextglob: true, strictSlashes: true, keepQuotes: true };
/** Whether a text could mean more than itself. */
function isPattern(text) {
    return /[*?[\]{}]/.test(text);
}
/** @throws {RangeError} for a pattern with more stars than a search can take, as the end of a sentence */
function compilePattern(pattern) {
    const parts = partsOf(pattern);
    const first = parts.findIndex(isPattern);
    const rest = (first < 0 ? [] : parts.slice(first)).map(asWritten);
    if (rest.some((part) => part !== '**' && starsIn(part) > maxStars)) {
        throw new RangeError(`has more than ${maxStars} stars in one name`);
    }
    if (rest.filter((part) => part.includes('**')).length > maxDoubleStars) {
        throw new RangeError(`has more than ${maxDoubleStars} double stars`);
    }
    const base = parts.slice(0, first < 0 ? parts.length : first).join('/');
    // From the first name on that may stand for several folders, any folder may hold a match.
    const open = rest.findIndex((part) => part.includes('**') || /\{[^}]*\//.test(part));
    const levels = rest.slice(0, open < 0 ? rest.length - 1 : open).map((part) => picomatch__WEBPACK_IMPORTED_MODULE_0__(part, options));
    const opens = open >= 0;
    const hidden = rest.some((part) => /(^|[{,/])\./.test(part));
    const packages = rest.some((part) => part.includes('node_modules'));
    return {
        base: base === '' && pattern.startsWith('/') ? '/' : base,
        matches: rest.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_0__(rest.join('/'), options),
        leadsInto(name, level) {
            const fixed = levels[level];
            if (fixed)
                return fixed(name);
            return opens && (hidden || !name.startsWith('.')) && (packages || name !== 'node_modules');
        },
    };
}
/** Whether a pattern matches a path, hidden ones too: for what is excluded. */
function compileExclusion(pattern) {
    return picomatch__WEBPACK_IMPORTED_MODULE_0__(asWritten(pattern), { ...options, dot: true });
}
/** As the library reads it: parentheses mean themselves, as in `app/(group)`, and a set that negates never stands for a slash. */
function asWritten(pattern) {
    return pattern.replace(/\\.|[()]|\[[!^]/g, (match) => {
        if (match.startsWith('['))
            return '[^/';
        return match.length === 1 ? `\\${match}` : match;
    });
}
/** At most, of any alternative. */
function starsIn(part) {
    return part.split('*').length - part.split(',').length;
}
/** The names between slashes; a slash inside of braces belongs to its name. */
function partsOf(pattern) {
    const parts = [];
    let depth = 0;
    let start = 0;
    for (let at = 0; at <= pattern.length; at++) {
        const character = pattern[at];
        if (character === '\\')
            at++;
        else if (character === '{')
            depth++;
        else if (character === '}')
            depth = Math.max(0, depth - 1);
        else if (character === undefined || (character === '/' && (depth === 0 || !pattern.includes('}', at)))) {
            const part = pattern.slice(start, at);
            if (part !== '.' && (part !== '' || (at === 0 && start === 0)))
                parts.push(part);
            start = at + 1;
        }
    }
    return parts;
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


/***/ }),

/***/ 262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fh: () => (/* binding */ ExactNumber),
  S$: () => (/* binding */ compareNumbers),
  rf: () => (/* binding */ exactNumber),
  FE: () => (/* binding */ isMultiple),
  J6: () => (/* binding */ isWholeNumber),
  CW: () => (/* binding */ nearestNumber)
});

;// CONCATENATED MODULE: ./lib/model/decimal.js
const literal = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
/** The decimal that a text names, as JSON and YAML write numbers; undefined for any other text, or an exponent of absurd length. */
function decimalOf(text) {
    const [, sign, whole = '', fraction = '', exponent = '0'] = literal.exec(text) ?? [];
    if (sign === undefined || whole.length + fraction.length === 0 || exponent.length > maxExponent)
        return undefined;
    const all = whole + fraction;
    const start = leadingZeros(all);
    const digits = all.slice(start, endOfDigits(all));
    if (digits === '')
        return zero;
    return { negative: sign === '-', digits, point: BigInt(exponent) + BigInt(whole.length - start) };
}
/** Digits of an exponent: more than any value needs, few enough to add up at no cost. */
const maxExponent = 1_000;
const zero = { negative: false, digits: '', point: 0n };
/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
function compareDecimals(a, b) {
    const [signA, signB] = [signOf(a), signOf(b)];
    if (signA !== signB)
        return signA - signB;
    if (a.point !== b.point)
        return a.point > b.point ? signA : -signA;
    return a.digits === b.digits ? 0 : a.digits > b.digits ? signA : -signA;
}
/** Digits that are divided: more than any value needs, few enough to take no time. */
const maxDivided = 20_000;
/** Whether `a` is a whole number of times `b`; nothing is a multiple of zero. Throws a RangeError beyond 20,000 digits. */
function isMultipleOf(a, b) {
    if (b.digits === '')
        return false;
    if (a.digits === '')
        return true;
    if (a.digits.length > maxDivided || b.digits.length > maxDivided)
        throw new RangeError('too many digits to divide');
    const [units, step] = [BigInt(a.digits), BigInt(b.digits)];
    const shift = a.point - BigInt(a.digits.length) - (b.point - BigInt(b.digits.length));
    // `units` does not end in zero, so nothing that does divides it.
    return shift < 0n ? false : (units * power(10n % step, shift, step)) % step === 0n;
}
/** Whether the decimal is a whole number. */
function isWhole({ digits, point }) {
    return BigInt(digits.length) <= point;
}
/** The shortest exact text, laid out as ECMAScript lays out numbers: what RFC 8785 says of doubles, for every decimal. */
function decimalText({ negative, digits, point }) {
    if (digits === '')
        return '0';
    const sign = negative ? '-' : '';
    const length = digits.length;
    if (point > 21n || point <= -6n) {
        const exponent = point - 1n;
        const mantissa = length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`;
        return `${sign}${mantissa}e${exponent < 0n ? '' : '+'}${exponent}`;
    }
    const at = Number(point);
    if (at <= 0)
        return `${sign}0.${'0'.repeat(-at)}${digits}`;
    return sign + (length <= at ? digits.padEnd(at, '0') : `${digits.slice(0, at)}.${digits.slice(at)}`);
}
function signOf({ negative, digits }) {
    return digits === '' ? 0 : negative ? -1 : 1;
}
/** `base ** exponent % modulus` by squaring: the exponent may be anything that a trace can write. */
function power(base, exponent, modulus) {
    let result = 1n % modulus;
    for (let square = base, left = exponent; left > 0n; left >>= 1n) {
        if ((left & 1n) === 1n)
            result = (result * square) % modulus;
        square = (square * square) % modulus;
    }
    return result;
}
function leadingZeros(text) {
    let at = 0;
    while (text.charCodeAt(at) === zeroCode)
        at++;
    return at;
}
/** Behind the last digit that is not zero. A loop: an expression for it takes quadratic time. */
function endOfDigits(text) {
    let end = text.length;
    while (end > 0 && text.charCodeAt(end - 1) === zeroCode)
        end--;
    return end;
}
const zeroCode = 48;

;// CONCATENATED MODULE: ./lib/model/exact-number.js

/**
 * A number of a trace or a policy that no double holds: an integer beyond 2^53, a long decimal, `1e400`. It stands wherever
 * a number can stand in a `JsonValue`. All other numbers are numbers of JavaScript, and mean the decimal that they print as.
 */
class ExactNumber {
    static #met = false;
    /** Whether there has been any, so that whoever walks values for their sake need not, in nearly every run. */
    static get met() {
        return ExactNumber.#met;
    }
    /** The number as its source wrote it, in the syntax of JSON. */
    text;
    /** The shortest exact text: equal for equal numbers. */
    canonical;
    /** Use `numberOf`, which makes one only where a double will not do. */
    constructor(text, canonical) {
        this.text = text;
        this.canonical = canonical;
        ExactNumber.#met = true;
    }
    toString() {
        return this.text;
    }
    /** `JSON.stringify` writes the digits; before Node.js 22 it can write them as a string only (`jsonText` writes the number). */
    toJSON() {
        return rawJson === undefined ? this.text : rawJson(this.text);
    }
}
const { rawJSON: rawJson } = JSON;
const ofJson = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** The number that a text names: a double where that is exact. Undefined for text that names no number. */
function exactNumber(text) {
    const decimal = decimalOf(text);
    if (decimal === undefined)
        return undefined;
    const canonical = decimalText(decimal);
    const number = Number(canonical);
    if (String(number) === canonical)
        return number;
    return new ExactNumber(ofJson.test(text) ? text : canonical, canonical);
}
/** The nearest double, for what needs no more: a time, a size. */
function nearestNumber(value) {
    return typeof value === 'number' ? value : Number(value.text);
}
/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`; no rounding. */
function compareNumbers(a, b) {
    return typeof a === 'number' && typeof b === 'number' ? a - b : compareDecimals(decimal(a), decimal(b));
}
/** Whether `a` is a whole number of times `b`, decided on decimals: 19.99 is a multiple of 0.01. */
function isMultiple(a, b) {
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b))
        return a % b === 0;
    return isMultipleOf(decimal(a), decimal(b));
}
function isWholeNumber(value) {
    return isWhole(decimal(value));
}
function decimal(value) {
    return decimalOf(typeof value === 'number' ? String(value) : value.canonical);
}


/***/ }),

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ reporters),
/* harmony export */   _S: () => (/* binding */ isReportFormat),
/* harmony export */   _c: () => (/* binding */ partsFor)
/* harmony export */ });
/** The formats of `--format` and `--report`. Each is loaded when it is asked for: most runs need one. */
const reporters = {
    text: async () => (await Promise.all(/* import() */[__webpack_require__.e(3950), __webpack_require__.e(2580), __webpack_require__.e(6713)]).then(__webpack_require__.bind(__webpack_require__, 2580))).reportText,
    json: async () => (await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 846))).reportJson,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(3950), __webpack_require__.e(5877)]).then(__webpack_require__.bind(__webpack_require__, 5877))).reportMarkdown,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(3950), __webpack_require__.e(3140)]).then(__webpack_require__.bind(__webpack_require__, 3140))).reportHtml,
    github: async () => (await Promise.all(/* import() */[__webpack_require__.e(3950), __webpack_require__.e(6491)]).then(__webpack_require__.bind(__webpack_require__, 6491))).reportGithub,
    sarif: async () => (await Promise.all(/* import() */[__webpack_require__.e(3950), __webpack_require__.e(2389)]).then(__webpack_require__.bind(__webpack_require__, 2389))).reportSarif,
    junit: async () => (await Promise.all(/* import() */[__webpack_require__.e(3950), __webpack_require__.e(3358)]).then(__webpack_require__.bind(__webpack_require__, 3358))).reportJunit,
    tap: async () => (await Promise.all(/* import() */[__webpack_require__.e(3950), __webpack_require__.e(1295)]).then(__webpack_require__.bind(__webpack_require__, 1295))).reportTap,
    gitlab: async () => (await __webpack_require__.e(/* import() */ 963).then(__webpack_require__.bind(__webpack_require__, 963))).reportGitlab,
    azure: async () => (await Promise.all(/* import() */[__webpack_require__.e(3950), __webpack_require__.e(6651)]).then(__webpack_require__.bind(__webpack_require__, 6651))).reportAzure,
    summary: async () => (await Promise.all(/* import() */[__webpack_require__.e(3950), __webpack_require__.e(2466)]).then(__webpack_require__.bind(__webpack_require__, 2466))).reportSummary,
};
function isReportFormat(name) {
    return Object.hasOwn(reporters, name);
}
function partsFor(formats) {
    return {
        timelines: formats.includes('html'),
        ruleMeanings: formats.includes('html') || formats.includes('sarif'),
    };
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
/* harmony export */   TZ: () => (/* binding */ violationPhrase),
/* harmony export */   X: () => (/* binding */ skippedPhrases),
/* harmony export */   YY: () => (/* binding */ tracesPhrase),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   fk: () => (/* binding */ leftOutCount),
/* harmony export */   gG: () => (/* binding */ verdictNames),
/* harmony export */   gY: () => (/* binding */ coveragePhrase),
/* harmony export */   hU: () => (/* binding */ leftOutPhrase)
/* harmony export */ });
/* unused harmony export remedyOf */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3950);
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
/** `2 files linked to nowhere`, `3 records: comment line`: how many were left out, and why. */
function leftOutPhrase({ reason, count }) {
    return isOfFiles(reason)
        ? `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, 'file')}${reason.slice('file'.length)}`
        : `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, 'record')}: ${reason}`;
}
/** `3 records`, or what else was left out. */
function leftOutCount(skipped) {
    const noun = skipped.some(({ reason }) => isOfFiles(reason)) ? 'record or file' : 'record';
    const count = skipped.reduce((sum, { count }) => sum + count, 0);
    return count === 1 || noun === 'record' ? (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, noun) : `${count} records or files`;
}
/** Reasons that files were left out begin so; all others are about records. */
function isOfFiles(reason) {
    return reason.startsWith('file ');
}
/** Reasons that a log lists; formats have fewer, a partial result from elsewhere may have more. */
const shownReasons = 20;
/** What was read and not evaluated, one line per reason. */
function skippedPhrases({ traces: { skipped } }) {
    const lines = skipped
        .slice(0, shownReasons)
        .map((each) => isOfFiles(each.reason)
        ? `not read: ${leftOutPhrase(each)}`
        : `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(each.count, 'record')} not evaluated: ${each.reason}`);
    const more = skipped.length - lines.length;
    return more > 0 ? [...lines, `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(more, 'more reason')} why records were not evaluated`] : lines;
}
/** Files in which no tool call was found, although others have some: an incomplete recording, perhaps. */
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
/** What a call breaks, in short: `/amount maximum`, `(all) required to`. Agent-controlled. */
function violationPhrase({ path, keyword, member }) {
    return [path === '' ? '(all)' : path, keyword, ...(member === undefined ? [] : [member])].join(' ');
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
    };
}
function text(value) {
    return value === null ? undefined : String(value);
}
function json(value) {
    return value === null ? undefined : (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(String(value));
}


/***/ }),

/***/ 2:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ CanonicalWriter),
/* harmony export */   n: () => (/* binding */ sessionFallbackLine)
/* harmony export */ });
/* harmony import */ var _calls_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9477);
/* harmony import */ var _calls_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3623);
/* harmony import */ var _json_write_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(672);



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
            if (this.#written.get(run) !== labelOf(run))
                this.#write(startLine(run));
    }
    #flush(limit) {
        for (const [key, pending] of this.#pending) {
            const late = this.#pending.size > limit;
            if (!late && !isComplete(pending))
                return;
            this.#pending.delete(key);
            this.#write(callLine(pending, late && limit > 0));
            this.#written.set(pending.run, labelOf(pending.run));
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
        args: call.args === undefined ? undefined : (0,_calls_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenArguments */ .y)(call.args),
        timestamp: call.timestamp,
        result: result?.result ?? (call.result === undefined ? result?.result : call.result),
        error: (0,_calls_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenFailure */ .s)(result?.error ?? call.error),
        phase: result?.phase ?? call.phase,
        durationMs: result?.durationMs ?? call.durationMs,
        usage: call.usage,
        source: call.source && { ...call.source },
        case: call.case ?? run.case,
        trial: call.trial ?? run.trial,
        agent: call.agent,
        truncated: call.truncated,
    });
}
function resultLine(run, { id, result, error, phase, durationMs }) {
    return line({ type: 'tool_result', trace: run.trace, id, result, error: (0,_calls_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenFailure */ .s)(error), phase, durationMs });
}
function startLine(run) {
    return line({ type: 'trace_start', trace: run.trace, case: run.case, trial: run.trial });
}
function line(record) {
    return `${(0,_json_write_json_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJson */ .G)(record)}\n`;
}


/***/ })

};

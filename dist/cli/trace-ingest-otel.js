"use strict";
exports.id = 950;
exports.ids = [950];
exports.modules = {

/***/ 3728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ namelessCall)
/* harmony export */ });
/** A tool call that does not name its tool: evidence is missing, so this is a problem, not just a skipped record. */
function namelessCall(place) {
    const { line, column } = place;
    return { code: 'E_TRACE_PARSE', detail: 'a tool call without a tool name', line, column };
}


/***/ }),

/***/ 25672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ toolCall),
/* harmony export */   _o: () => (/* binding */ callResult),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39477);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16040);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43623);



/** The call that a message speaks of. Key by key: the engine is several times faster on calls of one shape than on spread copies. */
function toolCall(sent, run) {
    return {
        trace: run.trace,
        id: sent.id,
        tool: sent.tool,
        args: sent.text ?? (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .a)(sent.args),
        timestamp: sent.timestamp ?? run.timestamp,
        result: (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$)(sent.content),
        error: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g)(sent.error, sent.content),
        phase: sent.phase,
        durationMs: sent.durationMs,
        case: run.case,
        trial: run.trial,
        agent: sent.agent ?? run.agent,
        server: sent.server,
        turn: run.turn,
        mergeKey: sent.mergeKey,
    };
}
function callResult({ id, ...outcome }, trace) {
    return { trace, id, ...outcomeOf(outcome) };
}
function outcomeOf({ content, error, phase, durationMs }) {
    return { result: (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$)(content), error: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g)(error, content), phase, durationMs };
}


/***/ }),

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

/***/ 26660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  traceIngestOtelCommand: () => (/* binding */ traceIngestOtelCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/io/find-traces.js
var find_traces = __webpack_require__(10064);
// EXTERNAL MODULE: ./lib/io/read-file-chunks.js + 1 modules
var read_file_chunks = __webpack_require__(48234);
// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(69967);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(73192);
// EXTERNAL MODULE: ./lib/traces/formats/otlp.js + 11 modules
var otlp = __webpack_require__(37205);
// EXTERNAL MODULE: ./lib/traces/read-traces.js + 6 modules
var read_traces = __webpack_require__(75289);
// EXTERNAL MODULE: ./lib/traces/spans/session-keys.js
var session_keys = __webpack_require__(47289);
// EXTERNAL MODULE: ./lib/calls/match.js
var match = __webpack_require__(40160);
// EXTERNAL MODULE: ./lib/calls/time/read-time.js + 2 modules
var read_time = __webpack_require__(48979);
// EXTERNAL MODULE: ./lib/json/parse-json.js
var parse_json = __webpack_require__(93040);
// EXTERNAL MODULE: ./lib/json/write-json.js
var write_json = __webpack_require__(80672);
// EXTERNAL MODULE: ./lib/traces/spans/add-history.js
var add_history = __webpack_require__(46442);
// EXTERNAL MODULE: ./lib/traces/spans/join-trace.js
var join_trace = __webpack_require__(57842);
// EXTERNAL MODULE: ./lib/traces/spans/order-session.js
var order_session = __webpack_require__(96425);
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
    db.exec('DELETE FROM usages WHERE trace_key IN (SELECT trace_key FROM temp.seen)');
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
    #addUsage;
    #affect;
    constructor(db) {
        this.#spans = db.prepare('SELECT seq, span_id, note, file, line, col FROM spans WHERE trace_key = ? ORDER BY seq');
        this.#addEpisode = db.prepare('INSERT OR IGNORE INTO episodes VALUES (?, ?, 0)');
        this.#addStep = db.prepare('INSERT INTO steps VALUES (?, ?, ?, ?, ?)');
        this.#addUsage = db.prepare('INSERT INTO usages VALUES (?, ?, ?, ?, ?)');
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
        const { steps, usages, merged } = (0,join_trace/* joinTrace */.O)(notes, sessionKeys, (file) => String(rows[file]?.file));
        const first = Number(rows[0]?.seq);
        const positionOf = (row) => sortable(first) + sortable(Number(rows[row]?.seq));
        // Two spans may have one id: their rows do not.
        const idOf = (row) => `${key}/${rows[row]?.span_id}`;
        for (const { session, note, usage } of usages) {
            const timestamp = note.start === undefined ? undefined : (0,read_time/* rfc3339 */.ag)(BigInt(note.start));
            const used = (0,write_json/* writeJson */.G)({ usage, timestamp, isLogged: note.isLogged });
            this.#addUsage.run(session, idOf(note.file), key, positionOf(note.file), used);
        }
        for (const step of steps) {
            const position = positionOf(step.file);
            const session = step.session;
            const id = idOf(step.file);
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
        const { calls, ofTurns } = (0,add_history/* addHistory */.G)((0,order_session/* orderSession */.X)(steps), steps, (call, nth) => this.#ownerOf(call, nth));
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
    #ownerOf(listed, nth) {
        return this.#recorded(listed, '', listed.id === undefined ? nth : 0)?.episode;
    }
    /** The first call of the store that a history repeats, after `skipped` others, over a cursor: the store may hold any number. */
    #recorded(listed, further, skipped = 0) {
        this.#db.exec('CREATE INDEX IF NOT EXISTS calls_by_id ON tool_calls (call_id, tool_name)');
        // Without an id a tool is found by its name only: its calls may be all that the store holds.
        const { id = null, tool } = listed;
        const sql = `SELECT rowid AS row, episode_id, tool_name, args FROM tool_calls
      WHERE call_id IS ? ${id === null ? 'AND tool_name = ?' : ''} ${further}`;
        let found = 0;
        const rows = this.#db.prepare(sql).iterate(...(id === null ? [id, tool] : [id]));
        for (const { row, episode_id, tool_name, args } of rows) {
            const call = {
                id: listed.id,
                tool: String(tool_name),
                args: args === null ? undefined : (0,parse_json/* parseJson */.q)(String(args)),
            };
            if ((0,match/* repeatsCall */.j0)(call, listed) && found++ === skipped)
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
var digest = __webpack_require__(76004);
// EXTERNAL MODULE: ./lib/traces/spans/one-span.js
var one_span = __webpack_require__(46349);
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
        // What was said is checked and dropped: nothing of it is stored.
        const { file: _, line, column, said: __, ...kept } = note;
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
var open_store = __webpack_require__(26858);
// EXTERNAL MODULE: ./lib/store/stored-traces.js
var stored_traces = __webpack_require__(42033);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(84006);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(90101);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/cli/output/open-output.js
var open_output = __webpack_require__(59344);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(83797);
;// CONCATENATED MODULE: ./lib/cli/commands/trace-ingest-otel.js














const traceIngestOtelCommand = (0,command/* defineCommand */.N)({
    name: 'trace ingest-otel',
    usage: '--input FILE\u2026 --db FILE [--out-trace FILE] [flags]',
    about: 'Reads OpenTelemetry spans into an SQLite store, which `assay check --db` checks. Reading the same spans again changes nothing.',
    flags: {
        input: { kind: 'texts', value: 'FILE', does: 'Exported spans: files, folders, globs, - for standard input.' },
        db: {
            kind: 'text',
            value: 'FILE',
            does: 'The store; created if it does not exist. Default .eval/eval.db; :memory: keeps nothing.',
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
            does: 'Ingest a collector\u2019s export, and write it as lines',
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
            const inputs = files.map((file) => (0,read_file_chunks.readFileChunks)(file.path, { name: file.name, stdin: () => host.stdin }));
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
        ...reading.skipped.map(({ reason, count }) => `Skipped: ${count} \u00d7 ${reason}.`),
        ...reading.problems.map(({ file, line, code, detail }) => `${(0,log_line/* logText */.k)(file)}:${line}: ${code}: ${detail}.`),
    ];
    return `${lines.filter((line) => line !== false).join('\n')}\n`;
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


/***/ })

};

export const id = 660;
export const ids = [660];
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
// EXTERNAL MODULE: ./lib/io/find-traces.js + 1 modules
var find_traces = __webpack_require__(8794);
// EXTERNAL MODULE: ./lib/io/read-file-chunks.js
var read_file_chunks = __webpack_require__(6656);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(3192);
// EXTERNAL MODULE: ./lib/traces/formats/otlp.js + 4 modules
var otlp = __webpack_require__(5214);
// EXTERNAL MODULE: ./lib/traces/read-traces.js + 68 modules
var read_traces = __webpack_require__(517);
// EXTERNAL MODULE: ./lib/traces/spans/session-keys.js
var session_keys = __webpack_require__(7289);
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
    for (const episode of texts(db, 'SELECT episode_id AS text FROM temp.affected')) {
        const written = writeCalls.episode(episode);
        if (!written)
            continue;
        episodes++;
        calls += written.calls;
        if (written.fallback && written.calls > 0)
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
        this.#addEpisode = db.prepare('INSERT OR IGNORE INTO episodes VALUES (?, ?)');
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
        this.#place = db.prepare('UPDATE episodes SET position = ? WHERE episode_id = ?');
        this.#dropEpisode = db.prepare('DELETE FROM episodes WHERE episode_id = ?');
    }
    /** Absent if nothing is left of the episode. */
    episode(id) {
        const rows = this.#steps.all(id);
        const [first] = rows;
        this.#db.prepare('DELETE FROM tool_calls WHERE episode_id = ?').run(id);
        if (!first) {
            this.#dropEpisode.run(id);
            return undefined;
        }
        this.#place.run(String(first.position), id);
        const steps = rows.map((row) => JSON.parse(String(row.step)));
        const stepIds = new Map(steps.map((step, at) => [step, String(rows[at]?.step_id)]));
        const calls = (0,order_session/* orderSession */.X)(steps);
        for (const [seq, ordered] of calls.entries())
            this.#call(id, stepIds.get(ordered.step), seq, ordered);
        return { calls: calls.length, fallback: steps.some((step) => step.fallback) };
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
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/exit-code.js
var exit_code = __webpack_require__(5720);
// EXTERNAL MODULE: ./lib/cli/open-output.js
var open_output = __webpack_require__(4688);
// EXTERNAL MODULE: ./lib/cli/shared-flags.js
var shared_flags = __webpack_require__(4407);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
// EXTERNAL MODULE: ./lib/cli/write.js
var write = __webpack_require__(7349);
;// CONCATENATED MODULE: ./lib/cli/commands/trace-ingest-otel.js














const traceIngestOtelCommand = (0,command/* defineCommand */.N)({
    name: 'trace ingest-otel',
    usage: '--input FILE… --db FILE [--out-trace FILE] [flags]',
    about: 'Reads OpenTelemetry spans into an SQLite store, as many as you like and as often as you like: what it has already changes nothing. `assay check --db` judges it.',
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
            const inputs = files.map((file) => (0,read_file_chunks/* readFileChunks */.N)(file.path, { name: file.name }));
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

/***/ 4714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iz: () => (/* binding */ codeFamilies),
  xr: () => (/* binding */ codePage),
  F4: () => (/* binding */ codes)
});

// EXTERNAL MODULE: ./lib/codes/code.js
var code = __webpack_require__(9633);
;// CONCATENATED MODULE: ./lib/codes/action-codes.js

/** Problems of the GitHub Action itself: its inputs, the artifacts it reads, the places it publishes to. */
const actionCodes = (0,code/* defineCodes */.O)({
    E_ACTION_INPUT: {
        title: 'An input of the action is not valid',
        level: 'error',
        meaning: 'A value under `with:` is not one that the input takes, so the check cannot know what was meant.',
        remedy: 'Correct the value in the workflow; docs/action.md lists what each input takes.',
    },
    E_ARTIFACT_UNAVAILABLE: {
        title: 'A workflow artifact cannot be fetched',
        level: 'error',
        meaning: 'Traces were to come from workflow artifacts, and GitHub did not hand over the list or one of them.',
        remedy: 'For another run, give the job `permissions: { actions: read }` and check `run-id`; else run the job again. On GitHub Enterprise Server, fetch the files with actions/download-artifact@v3 and name them in `traces`.',
    },
    E_ARTIFACT_INVALID: {
        title: 'A workflow artifact is not a safe archive',
        level: 'error',
        meaning: 'The archive is damaged, encrypted, holds a link or a path that leads out of it, or its contents are not what its headers say.',
        remedy: 'Upload the traces again with actions/upload-artifact, as plain files.',
    },
    E_ARTIFACT_LIMIT: {
        title: 'A workflow artifact is larger than the action reads',
        level: 'error',
        meaning: 'Archives are read in memory, within limits on the number of entries, their size and how far they expand. Reading a part would be a verdict on a part.',
        remedy: 'Name fewer artifacts in `trace-artifacts`, or split the traces over several artifacts and jobs.',
    },
    W_COMMENT_NOT_POSTED: {
        title: 'The pull request comment was not written',
        level: 'warning',
        meaning: 'The verdict, the annotations and the job summary do not depend on it.',
        remedy: 'Give the job `permissions: { contents: read, pull-requests: write }`, or set `comment: never`.',
    },
    W_SUMMARY_NOT_WRITTEN: {
        title: 'The job summary was not written',
        level: 'warning',
        meaning: 'The verdict does not depend on it; the log and the artifact hold the report.',
        remedy: 'See the reason in the message.',
    },
    W_ARTIFACT_NOT_UPLOADED: {
        title: 'The artifact with the result was not uploaded',
        level: 'warning',
        meaning: 'The verdict does not depend on it. The result stays on the runner, at the output `result-path`.',
        remedy: 'Give each job of a run its own `evidence:` name, or set `evidence: none`.',
    },
    W_REPORT_NOT_WRITTEN: {
        title: 'A report file was not written',
        level: 'warning',
        meaning: 'A path under `reports:` could not be written; reports go only into the workspace, never through a link.',
        remedy: 'Name a path below the workspace.',
    },
});

// EXTERNAL MODULE: ./lib/codes/call-codes.js
var call_codes = __webpack_require__(8167);
;// CONCATENATED MODULE: ./lib/codes/evidence-codes.js

/** Problems of evidence bundles, their profiles, packs and keys. */
const evidenceCodes = (0,code/* defineCodes */.O)({
    E_EVIDENCE_INTEGRITY: {
        title: 'The bundle was changed',
        level: 'error',
        meaning: 'A digest inside the bundle does not fit what it was taken of: the bundle is not what its writer made.',
        remedy: 'Fetch the artifact again. If it still fails, do not rely on it, and find out who could write to it.',
    },
    E_EVIDENCE_CONTRACT: {
        title: 'The bundle breaks the format',
        level: 'error',
        meaning: 'A member, field, number or order is not as the evidence format has it.',
        remedy: 'Make the bundle again with `assay evidence export`; if another tool wrote it, tell its authors the code.',
    },
    E_EVIDENCE_UNREADABLE: {
        title: 'The file is not a readable bundle',
        level: 'error',
        meaning: 'The gzip stream or the tar archive is damaged or cut short, or the file is something else.',
        remedy: 'Give the `.tar.gz` itself (a workflow artifact is a zip around it), and check that it was fetched whole.',
    },
    E_EVIDENCE_LIMIT_EXCEEDED: {
        title: 'The bundle is larger than its limits',
        level: 'error',
        meaning: 'A size, depth or count is beyond what a bundle may cost its reader.',
        remedy: 'Export fewer traces into one bundle; `assay evidence export` splits them by itself.',
    },
    E_EVIDENCE_PATH_REJECTED: {
        title: 'The bundle holds an unsafe path',
        level: 'error',
        meaning: 'A member of the archive has an absolute path or one with `..`. Nothing was written to disk.',
        remedy: 'Treat the file as hostile; no honest writer makes it.',
    },
    E_EVIDENCE_SUSPICIOUS: {
        title: 'The bundle holds what nothing binds',
        level: 'error',
        meaning: 'The bundle verifies, but holds things that the format accepts and no honest writer makes (`--strict`).',
        remedy: 'Compare the SHA-256 of the file with the one in the job summary or its attestation.',
    },
    E_EVIDENCE_WRITE: {
        title: 'The bundle cannot be written',
        level: 'error',
        meaning: 'What should go into the bundle would make one that does not verify.',
        remedy: 'Follow the message: a run id without colons, a time as in RFC 3339, numbers of at most 15 digits.',
    },
    E_EVIDENCE_ATTESTATION: {
        title: 'The attestation does not hold',
        level: 'error',
        meaning: 'The signed statement is not signed by this key, is not of the known form, or is about another file.',
        remedy: 'Check that the key and the bundle belong to the attestation; if they do, the bundle was changed.',
    },
    E_EVIDENCE_KEY: {
        title: 'The key cannot be used',
        level: 'error',
        meaning: 'Signing takes an Ed25519 private key (PKCS#8 PEM), verifying an Ed25519 public key (SPKI PEM).',
        remedy: '`openssl genpkey -algorithm ed25519 -out key.pem` makes one, `openssl pkey -pubout` its public half.',
    },
    E_PROFILE_PARSE: {
        title: 'The profile cannot be read',
        level: 'error',
        meaning: 'The profile is not YAML or JSON, or a field that the export needs is missing or of another type.',
        remedy: 'Compare the profile with the example in docs/evidence-bundle.md.',
    },
    E_PACK_INVALID: {
        title: 'The lint pack is invalid',
        level: 'error',
        meaning: 'A pack file is not YAML, has unknown keys, or lacks what a pack needs.',
        remedy: 'Compare it with the packs that come with Assay, as listed in docs/evidence-bundle.md.',
    },
    W_SECRET_IN_ARGS: {
        title: 'A secret in the arguments of a call',
        level: 'warning',
        meaning: 'An argument holds what looks like a provider token or a private key. It was removed before anything was hashed or shown.',
        remedy: 'Revoke the token, and let the agent read it from its environment instead of passing it to a tool.',
    },
});

;// CONCATENATED MODULE: ./lib/codes/host-codes.js

/** What can be wrong with how Assay was started, and with Assay itself. */
const hostCodes = (0,code/* defineCodes */.O)({
    E_USAGE: {
        title: 'The command line is wrong',
        level: 'error',
        meaning: 'A command, flag or value is not one that Assay knows, or two of them contradict each other. Nothing was checked.',
        remedy: 'Run the command with `--help`: it lists every flag and ends with an example.',
    },
    E_POLICY_NOT_FOUND: {
        title: 'No policy file',
        level: 'error',
        meaning: 'The policy that was named does not exist; or none was named and there is neither `policy.yaml` nor an `assay.yaml` that holds a policy.',
        remedy: 'Name the file with `--policy`, or run `assay init` to have a policy written from the traces you have.',
    },
    E_OUTPUT_WRITE: {
        title: 'A file cannot be written',
        level: 'error',
        meaning: 'A report or another file that you asked for could not be written where you asked for it.',
        remedy: 'Check that the folder may be written to, and that the path is not a folder or a file that must not be replaced.',
    },
    E_INTERNAL: {
        title: 'Assay has a bug',
        level: 'error',
        meaning: 'Something happened that Assay does not expect. It says nothing about your agent; the exit code is 3.',
        remedy: 'Please report it with the printed stack and, if you can share it, the input.',
    },
});

// EXTERNAL MODULE: ./lib/codes/policy-codes.js
var policy_codes = __webpack_require__(4241);
;// CONCATENATED MODULE: ./lib/codes/recorder-codes.js

/** What a recorder says about itself: never about the agent, and never with a value of the agent in it. */
const recorderCodes = (0,code/* defineCodes */.O)({
    W_RECORD_FAILED: {
        title: 'Recording stopped or lost an event',
        level: 'warning',
        meaning: 'A recorder could not write an event. It never throws into the agent, so it says so once per file and goes on; events after this one may be missing from the trace.',
        remedy: 'Make the file writable, or give another one. With `strict: true` the recorder throws instead, so that a test fails.',
    },
    W_TEST_TRACES_UNMERGED: {
        title: 'The traces of a test run could not be merged',
        level: 'warning',
        meaning: 'Each test worker writes a file of its own. They could not be joined into one when the run ended.',
        remedy: 'The workers’ files are still in the traces folder and `assay check` reads them; remove old ones.',
    },
    E_RECORD_FAILED: {
        title: 'An event could not be recorded',
        level: 'error',
        meaning: 'A strict recorder could not write an event.',
        remedy: 'Make the file writable, or give another one.',
    },
    E_RECORD_CLOSED: {
        title: 'An event came after the recorder was closed',
        level: 'error',
        meaning: 'Something recorded into a file that had been closed; the event is not in the trace.',
        remedy: 'Close the recorder after the agent has finished: await the agent first.',
    },
    E_RECORD_COMMAND: {
        title: 'The MCP server could not be started',
        level: 'error',
        meaning: '`assay record mcp` stands between an MCP client and a server, and the server’s command did not start.',
        remedy: 'Check the command after `--`; it must run as it stands.',
    },
});

// EXTERNAL MODULE: ./lib/codes/store-codes.js
var store_codes = __webpack_require__(6788);
// EXTERNAL MODULE: ./lib/codes/trace-codes.js
var trace_codes = __webpack_require__(8824);
;// CONCATENATED MODULE: ./lib/codes/index.js








/** Every family of codes, in the order in which the documentation lists them. */
const codeFamilies = [
    { title: 'Findings about the agent', codes: call_codes/* callCodes */.Z },
    { title: 'Reading traces', codes: trace_codes/* traceCodes */.W },
    { title: 'Reading policies', codes: policy_codes/* policyCodes */.L },
    { title: 'The store of ingested traces', codes: store_codes/* storeCodes */.Y },
    { title: 'Recording traces', codes: recorderCodes },
    { title: 'Evidence bundles', codes: evidenceCodes },
    { title: 'Starting Assay', codes: hostCodes },
    { title: 'Recording', codes: recorderCodes },
    { title: 'The GitHub Action', codes: actionCodes },
];
/** Every code with its words. */
const codes = new Map(codeFamilies.flatMap((family) => Object.entries(family.codes)));
/** The page that explains a code; a code is its own anchor. */
function codePage(code) {
    return `docs/codes.md#${code.toLowerCase()}`;
}


/***/ }),

/***/ 6788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ storeCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);

/** Problems of the SQLite store of ingested traces. */
const storeCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_STORE_UNSUPPORTED: {
        title: 'This Node.js has no SQLite',
        level: 'error',
        meaning: 'The store is an SQLite database, which Node.js brings along from version 22.13 on. This one does not.',
        remedy: 'Use Node.js 22.13 or later; or leave the database out: `assay trace import` and `assay check` read the same files.',
    },
    E_STORE_OPEN: {
        title: 'The store cannot be opened',
        level: 'error',
        meaning: 'The file does not exist, may not be read or written, is locked, or is no SQLite database.',
        remedy: 'Check the path of --db and its permissions; `assay trace ingest-otel --db FILE` creates a store.',
    },
    E_STORE_FOREIGN: {
        title: 'The database is another program’s',
        level: 'error',
        meaning: 'The file is an SQLite database that Assay did not make. Nothing was written to it.',
        remedy: 'Name another file with --db.',
    },
    E_STORE_VERSION: {
        title: 'The store has another version',
        level: 'error',
        meaning: 'The store was written by a version of Assay with another layout of tables.',
        remedy: 'Use the version that wrote it, or ingest the original files into a new store.',
    },
});


/***/ }),

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Ii: () => (/* binding */ noEvidencePhrase),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   TF: () => (/* binding */ acceptedPhrase),
/* harmony export */   YY: () => (/* binding */ tracesPhrase),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   gY: () => (/* binding */ coveragePhrase)
/* harmony export */ });
/* unused harmony export remedyOf */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4714);

/** The few phrases that every report for people has in common, so that they say the same. */
const verdictWords = {
    pass: { icon: '✔', word: 'PASS' },
    fail: { icon: '✖', word: 'FAIL' },
    'no-evidence': { icon: '○', word: 'NO EVIDENCE' },
};
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `2 errors · 1 warning`, or `no findings`. */
function countsPhrase({ counts }) {
    const parts = ['error', 'warning', 'note'].filter((level) => counts[level] > 0);
    return parts.length === 0 ? 'no findings' : parts.map((level) => plural(counts[level], level)).join(' · ');
}
function tracesPhrase({ traces }) {
    const idle = traces.traces - traces.tracesWithCalls;
    return `${plural(traces.calls, 'call')} in ${plural(traces.traces, 'trace')}${idle > 0 ? ` (${idle} without calls)` : ''}`;
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
const schemaVersion = 1;
/**
 * `spans` is what was ingested, the other tables follow from it.
 *
 * Nothing collides: a span is keyed within its OpenTelemetry trace, a step within its episode, a call within its step.
 * (Upstream keys steps by their own id alone, so that a second episode overwrites the first.)
 * JSON columns hold text; SQL NULL means that the source recorded nothing, the text `null` a recorded null.
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
    position TEXT NOT NULL             -- episodes sort by this as their first spans arrived
  ) WITHOUT ROWID;
  CREATE INDEX episodes_by_position ON episodes (position);
  CREATE TABLE steps (
    episode_id TEXT NOT NULL REFERENCES episodes (episode_id),
    step_id TEXT NOT NULL,             -- trace key / span id
    trace_key TEXT NOT NULL,
    position TEXT NOT NULL,            -- order of arrival, trace by trace
    step TEXT NOT NULL,                -- JSON
    PRIMARY KEY (episode_id, step_id)
  ) WITHOUT ROWID;
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
  ) WITHOUT ROWID;
`;

;// CONCATENATED MODULE: ./lib/store/open-store.js





/**
 * Opens the store, and makes it if it is to be written and does not exist. `node:sqlite` is loaded here and not before:
 * all the rest of Assay runs on a Node.js that lacks it.
 * @throws {AssayError} `E_STORE_UNSUPPORTED`, `E_STORE_OPEN`, `E_STORE_FOREIGN`, `E_STORE_VERSION`
 */
async function openStore(file, mode, load = () => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 99, 19))) {
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

/***/ 2:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ CanonicalWriter)
/* harmony export */ });
/* harmony import */ var _parse_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1000);

/** Calls that wait for a result; more, and the oldest is written without it and its result follows on a line of its own. */
const maxPending = 1024;
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
        error: result?.error ?? call.error,
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
    return (0,_parse_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArguments */ .W)(text) === text ? text : JSON.stringify(text);
}
function resultLine(run, { id, result, error, phase, durationMs }) {
    return line({ type: 'tool_result', trace: run.trace, id, result, error, phase, durationMs });
}
function startLine(run) {
    return line({ type: 'trace_start', trace: run.trace, case: run.case, trial: run.trial });
}
function line(record) {
    return `${JSON.stringify(record)}\n`;
}


/***/ })

};

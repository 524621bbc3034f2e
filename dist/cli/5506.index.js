export const id = 5506;
export const ids = [5506,4382];
export const modules = {

/***/ 8488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ requirePath)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1246);

/** Refuses what a program gave as a path and is none, by the name of the option. @throws {AssayError} `E_USAGE` */
function requirePath(value, option) {
    if (typeof value === 'string' && value !== '')
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W({
        code: 'E_USAGE',
        level: 'error',
        message: `\`${option}\` ${value === undefined ? 'is missing' : value === '' ? 'is empty' : 'is not a text'}.`,
        remedy: `Give the path of a file as \`${option}\`.`,
    });
}


/***/ }),

/***/ 5506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Recorder: () => (/* binding */ Recorder)
});

// UNUSED EXPORTS: endRun, withTrace

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/recorders/writing/trace-writer.js + 1 modules
var trace_writer = __webpack_require__(4382);
// EXTERNAL MODULE: ./lib/traces/json/json-text.js
var json_text = __webpack_require__(1123);
// EXTERNAL MODULE: ./lib/recorders/writing/plain-json.js
var plain_json = __webpack_require__(6039);
;// CONCATENATED MODULE: ./lib/recorders/calls/call-log.js


/** Arguments and results longer than this are cut, and say so. UTF-16 units. */
const maxValueLength = 256 * 1024;
/** Calls of one trace that may wait for an outcome; beyond it the oldest is written without. */
const maxWaiting = 1_000;
/**
 * The calls of one trace on their way to the file, one canonical line each, result inline, **in the order in which they
 * were asked for**: sequence rules are about that order, and parallel calls end in any. A line is therefore written once
 * its call and every call before it has its outcome, or when the log is closed.
 */
class CallLog {
    #writer;
    #identity;
    #waiting = [];
    #calls = 0;
    constructor(writer, identity) {
        this.#writer = writer;
        this.#identity = identity;
    }
    /** Calls seen so far. */
    get calls() {
        return this.#calls;
    }
    get idle() {
        return this.#waiting.length === 0;
    }
    /** `settled` at once: nothing will be heard of the call any more. */
    request(call, settled = false) {
        this.#calls++;
        const entry = { call: copyOf(call), outcome: { phase: call.phase ?? 'requested' }, settled };
        this.#waiting.push(entry);
        if (this.#waiting.length > maxWaiting)
            this.#waiting[0].settled = true;
        this.#writeSettled();
        return {
            settle: (outcome) => {
                if (!entry.settled)
                    this.#settle(entry, outcome);
            },
        };
    }
    /**
     * An outcome known only by the id of its call. It belongs to the first waiting call with that id: ids repeat, so they
     * are no keys. Returns false if no call waits for it.
     */
    answer(id, outcome) {
        const entry = this.#first(id);
        if (entry === undefined)
            return false;
        this.#settle(entry, outcome);
        return true;
    }
    waitsFor(id) {
        return this.#first(id) !== undefined;
    }
    /** Says that the run took place, for a run that called nothing. */
    start() {
        this.#writer.write({ type: 'trace_start', ...this.#identity });
    }
    /** Writes what waits, as it is. The log may be used again. */
    flush() {
        for (const entry of this.#waiting)
            entry.settled = true;
        this.#writeSettled();
    }
    #first(id) {
        return this.#waiting.find((candidate) => !candidate.settled && candidate.call.id === id);
    }
    #settle(entry, told) {
        const { outcome } = entry;
        if ('result' in told)
            outcome.result = (0,plain_json/* toJsonValue */.x)(told.result, maxValueLength);
        if (told.error !== undefined)
            outcome.error = told.error;
        if (told.durationMs !== undefined)
            outcome.durationMs = told.durationMs;
        outcome.phase = told.phase ?? 'executed';
        entry.settled = true;
        this.#writeSettled();
    }
    #writeSettled() {
        let written = 0;
        for (const entry of this.#waiting) {
            if (!entry.settled)
                break;
            this.#writer.write(canonicalLine(this.#identity, entry));
            written++;
        }
        if (written > 0)
            this.#waiting.splice(0, written);
    }
}
function copyOf({ at, args, usage, ...call }) {
    return {
        ...call,
        args: args === undefined ? undefined : argumentsOf((0,plain_json/* toJsonValue */.x)(args, maxValueLength)),
        usage: usage === undefined ? undefined : (0,plain_json/* toJsonValue */.x)(usage, maxValueLength),
        timestamp: new Date(at ?? Date.now()).toISOString(),
    };
}
/** Text that a reader would take for JSON goes as the JSON of a string, so that it comes back as the text it is. */
function argumentsOf(args) {
    return typeof args === 'string' && (0,json_text/* parseArguments */.We)(args) !== args ? JSON.stringify(args) : args;
}
/** The members in the order of `assay trace import`: importing a recorded file gives the file. */
function canonicalLine({ trace, case: task, trial }, { call, outcome }) {
    const { id, tool, args, timestamp, usage, source, agent } = call;
    const { result, error, phase, durationMs } = outcome;
    const head = { type: 'tool_call', trace, id, tool, args, timestamp, result, error, phase, durationMs };
    return { ...head, usage, source, case: task, trial, agent };
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(6698);
;// CONCATENATED MODULE: ./lib/recorders/calls/run-context.js

/**
 * One storage per process, not per copy of this module: test runners load a recorder several times, and a run begun in
 * one copy must be seen by the others.
 */
const key = Symbol.for('assay.run-context.v1');
const holder = globalThis;
holder[key] ??= new external_node_async_hooks_.AsyncLocalStorage();
const storage = holder[key];
function run_context_currentRun() {
    return storage.getStore();
}
/** Runs `action`, and everything that it starts, as this run. */
function run_context_runAs(context, action) {
    return storage.run(context, action);
}

;// CONCATENATED MODULE: ./lib/recorders/calls/recorder.js




/**
 * Runs `agent` as one trace: every recorder that works inside it, also after awaits and in parallel with other traces,
 * writes under this id. When it ends, calls that still wait for a result are written without.
 */
async function withTrace(scope, agent) {
    const identity = typeof scope === 'string' ? { trace: scope } : scope;
    const context = { ...currentRun(), ...identity };
    try {
        return await runAs(context, agent);
    }
    finally {
        endRun(context);
    }
}
/** Writes what a run's calls still wait for. A run that a recorder was part of and that called no tool is said to have taken place. */
function endRun(context) {
    for (const [writer, logs] of logsByWriter) {
        const log = logs.get(logKey(context));
        if (log === undefined)
            continue;
        log.flush();
        if (log.calls === 0)
            log.start();
        logs.delete(logKey(context));
        if (logs.size === 0)
            logsByWriter.delete(writer);
    }
}
/** What every recorder holds: where its lines go, and under which trace. */
class Recorder {
    agent;
    #options;
    #writer;
    constructor(options = {}) {
        this.#options = options;
        this.agent = options.agent;
        this.#writer = options.writer;
    }
    /** The log of the run that the code executing now belongs to. */
    log() {
        const context = run_context_currentRun();
        const writer = context?.writer ?? this.#ownWriter();
        const { trace } = this.#options;
        const identity = context ?? { trace: (typeof trace === 'function' ? trace() : trace) ?? processTrace };
        return logOf(writer, identity);
    }
    #ownWriter() {
        this.#writer ??= sharedWriter(this.#options);
        return this.#writer;
    }
}
const processTrace = `run-${(0,external_node_crypto_.randomUUID)()}`;
const logsByWriter = new Map();
/** Logs kept per writer outside runs; idle ones beyond it are forgotten, which loses nothing. */
const maxLogs = 10_000;
function logOf(writer, identity) {
    let logs = logsByWriter.get(writer);
    if (logs === undefined) {
        logs = new Map();
        logsByWriter.set(writer, logs);
        writer.beforeClose(() => flushLogs(writer));
    }
    const key = logKey(identity);
    const known = logs.get(key);
    if (known !== undefined)
        return known;
    if (logs.size >= maxLogs)
        for (const [id, log] of logs)
            if (log.idle)
                logs.delete(id);
    const { trace, case: task, trial } = identity;
    const log = new CallLog(writer, {
        trace,
        ...(task === undefined ? {} : { case: task }),
        ...(trial === undefined ? {} : { trial }),
    });
    logs.set(key, log);
    return log;
}
function logKey(identity) {
    return JSON.stringify([identity.trace, identity.case, identity.trial]);
}
function flushLogs(writer) {
    for (const log of logsByWriter.get(writer)?.values() ?? [])
        log.flush();
    logsByWriter.delete(writer);
}
/** Recorders of one process that name the same file with the same options share a writer, so that they share its logs. */
const sharedWriters = new Map();
function sharedWriter(options) {
    const file = options.file ?? process.env.ASSAY_TRACE_FILE ?? 'traces.jsonl';
    if (options.redact !== undefined)
        return new trace_writer.TraceWriter(file, options);
    const key = JSON.stringify([file, options.buffered, options.maxEventLength, options.strict]);
    const known = sharedWriters.get(key);
    if (known !== undefined)
        return known;
    const writer = new trace_writer.TraceWriter(file, options);
    sharedWriters.set(key, writer);
    return writer;
}
// Before the files themselves let go of what they keep back.
process.prependListener('exit', () => {
    for (const writer of [...logsByWriter.keys()])
        flushLogs(writer);
});


/***/ }),

/***/ 6039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ toJsonText),
/* harmony export */   x: () => (/* binding */ toJsonValue)
/* harmony export */ });
const unlimited = { string: Number.POSITIVE_INFINITY, members: Number.POSITIVE_INFINITY, depth: 200 };
/** From generous to tight: the first that brings an event under its cap is used. */
const tighter = [
    { string: 65_536, members: 10_000, depth: 100 },
    { string: 8_192, members: 1_000, depth: 50 },
    { string: 1_024, members: 100, depth: 20 },
    { string: 128, members: 20, depth: 8 },
];
/**
 * The JSON text of any value, at most `maxUnits` UTF-16 units long.
 *
 * What JSON has no word for is named: a BigInt is its decimal digits, a number that is not finite is `"NaN"` or
 * `"Infinity"`, a cycle is `"[circular]"`, a Map an object, a Set an array, an Error its name and message. A member that
 * is `undefined` is absent, as in every JSON that an agent sends.
 */
function toJsonText(value, maxUnits = Number.POSITIVE_INFINITY) {
    const text = fastText(value) ?? JSON.stringify(plain(value, unlimited, []));
    if (text.length <= maxUnits)
        return text;
    for (const limits of tighter) {
        const shorter = JSON.stringify(plain(value, limits, []));
        if (shorter.length <= maxUnits)
            return shorter;
    }
    return JSON.stringify(`[left out: ${text.length} characters]`);
}
/** A copy of any value as JSON data, of the same bounds and names as `toJsonText`. */
function toJsonValue(value, maxUnits) {
    return JSON.parse(toJsonText(value, maxUnits));
}
/**
 * `JSON.stringify` alone where it can be trusted. It turns NaN, an undefined array item or a function into `null`, and a
 * Map, Set or Error into `{}`: where its text shows neither, nothing was lost that way.
 */
function fastText(value) {
    try {
        const text = JSON.stringify(value);
        return text === undefined || text.includes('null') || text.includes('{}') ? undefined : text;
    }
    catch {
        return undefined;
    }
}
function plain(value, limits, parents) {
    switch (typeof value) {
        case 'string':
            return shortened(value, limits.string);
        case 'boolean':
            return value;
        case 'number':
            return Number.isFinite(value) ? value : String(value);
        case 'bigint':
            return String(value);
        case 'undefined':
            return null;
        case 'function':
            return '[function]';
        case 'symbol':
            return '[symbol]';
        default:
            return value === null ? null : plainObject(value, limits, parents);
    }
}
function plainObject(value, limits, parents) {
    if (parents.includes(value))
        return '[circular]';
    if (parents.length >= limits.depth)
        return '[too deep]';
    const path = [...parents, value];
    try {
        if (value instanceof Error)
            return { name: value.name, message: shortened(value.message, limits.string) };
        if (value instanceof Map)
            return members(mapEntries(value), limits, path);
        if (value instanceof Set)
            return items([...value], limits, path);
        if (value instanceof Boolean || value instanceof Number || value instanceof String) {
            return plain(value.valueOf(), limits, path);
        }
        const toJSON = value.toJSON;
        if (typeof toJSON === 'function')
            return plain(toJSON.call(value, ''), limits, path);
        if (Array.isArray(value))
            return items(value, limits, path);
        return members(Object.keys(value), limits, path, value);
    }
    catch {
        return '[unreadable]';
    }
}
function items(values, limits, path) {
    const kept = values.slice(0, limits.members).map((value) => plain(value, limits, path));
    if (values.length > kept.length)
        kept.push(`[left out: ${values.length - kept.length} items]`);
    return kept;
}
function members(source, limits, path, owner) {
    const entries = [];
    for (const entry of source.slice(0, limits.members)) {
        const [name, value] = typeof entry === 'string' ? [entry, read(owner, entry)] : entry;
        if (value !== undefined && typeof value !== 'function' && typeof value !== 'symbol') {
            entries.push([name, plain(value, limits, path)]);
        }
    }
    if (source.length > limits.members)
        entries.push(['[left out]', `${source.length - limits.members} members`]);
    // fromEntries defines `__proto__` as a member of its own; an assignment would lose it.
    return Object.fromEntries(entries);
}
function mapEntries(map) {
    return [...map].map(([name, value]) => [String(name), value]);
}
function read(owner, name) {
    try {
        return owner[name];
    }
    catch {
        return '[unreadable]';
    }
}
function shortened(text, limit) {
    return text.length <= limit ? text : `${text.slice(0, limit)}[left out: ${text.length - limit} characters]`;
}


/***/ }),

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ recordingIsOff)
/* harmony export */ });
/** Whether `ASSAY_RECORD` turns every recorder off: then wrapped things behave as if they were not wrapped. */
function recordingIsOff() {
    const value = process.env.ASSAY_RECORD;
    return value === '0' || value === 'false' || value === 'off';
}


/***/ }),

/***/ 4382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TraceWriter: () => (/* binding */ TraceWriter)
});

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/model/require-path.js
var require_path = __webpack_require__(8488);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/recorders/writing/line-file.js


/** Bytes kept back by a buffered file before they are written. */
const bufferLimit = 64 * 1024;
/**
 * A file that only grows, by whole lines.
 *
 * Unbuffered, each line is one `write(2)` on an O_APPEND descriptor: several processes may share the file, and a line
 * that was acknowledged survives a SIGKILL of its process (not a power cut: nothing is synced). The kernel may cut the
 * line of the very write that a kill interrupts, so opening ends a torn last line with a line feed.
 */
class LineFile {
    path;
    #fd;
    #buffered;
    /** A write failed: the next line must not be glued to what may be left of it. */
    #torn = false;
    #waiting = [];
    #waitingLength = 0;
    /** Throws the system's error if the file cannot be opened. */
    constructor(path, buffered) {
        this.path = path;
        this.#buffered = buffered;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        this.#fd = (0,external_node_fs_.openSync)(path, 'a+', 0o644);
        endTornLine(this.#fd);
        if (buffered)
            openFiles.add(this);
    }
    get closed() {
        return this.#fd === undefined;
    }
    /** `line` ends in a line feed and has no other. Throws the system's error. */
    append(line) {
        if (this.#buffered)
            this.#keepBack(line);
        else
            this.#write(line);
    }
    flush() {
        if (this.#waiting.length === 0)
            return;
        const text = this.#waiting.join('');
        this.#waiting = [];
        this.#waitingLength = 0;
        this.#write(text);
    }
    close() {
        if (this.#fd === undefined)
            return;
        try {
            this.flush();
        }
        finally {
            const fd = this.#fd;
            this.#fd = undefined;
            openFiles.delete(this);
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    #keepBack(line) {
        this.#waiting.push(line);
        this.#waitingLength += line.length;
        if (this.#waitingLength >= bufferLimit)
            this.flush();
    }
    #write(text) {
        const fd = this.#fd;
        const whole = this.#torn ? `\n${text}` : text;
        // Until all of it is written, what is in the file may be a part of a line.
        this.#torn = true;
        const written = (0,external_node_fs_.writeSync)(fd, whole);
        if (written !== Buffer.byteLength(whole)) {
            // Only a full disk or a signal writes less.
            let rest = Buffer.from(whole).subarray(written);
            while (rest.length > 0)
                rest = rest.subarray((0,external_node_fs_.writeSync)(fd, rest));
        }
        this.#torn = false;
    }
}
/** A blank line is harmless, so two processes that heal at once do no damage. */
function endTornLine(fd) {
    const stat = (0,external_node_fs_.fstatSync)(fd);
    if (!stat.isFile() || stat.size === 0)
        return;
    const last = Buffer.alloc(1);
    (0,external_node_fs_.readSync)(fd, last, 0, 1, stat.size - 1);
    if (last[0] !== 10)
        (0,external_node_fs_.writeSync)(fd, '\n');
}
const openFiles = new Set();
process.on('exit', () => {
    for (const file of openFiles) {
        try {
            file.close();
        }
        catch {
            // The process is going; there is nobody left to tell.
        }
    }
});

// EXTERNAL MODULE: ./lib/recorders/writing/plain-json.js
var plain_json = __webpack_require__(6039);
// EXTERNAL MODULE: ./lib/recorders/writing/recording-switch.js
var recording_switch = __webpack_require__(2880);
;// CONCATENATED MODULE: ./lib/recorders/writing/trace-writer.js





const defaultMaxEventLength = 1024 * 1024;
/**
 * Appends events to a file of traces, one JSON line each. Folders are made; several writers and processes may share a file.
 *
 * By default a `write` that has returned is in the file, also if the process is killed next. Nothing here throws into the
 * agent, but a path that is none (`E_USAGE`): trouble is one process warning per writer (`W_RECORD_FAILED`). With `ASSAY_RECORD=0` nothing is written at all.
 */
class TraceWriter {
    path;
    #options;
    #maxLength;
    #file;
    #beforeClose;
    #closed = false;
    #warned = false;
    constructor(path, options = {}) {
        this.path = path;
        this.#options = options;
        this.#maxLength = options.maxEventLength ?? defaultMaxEventLength;
        if ((0,recording_switch/* recordingIsOff */.X)()) {
            this.#closed = true;
            this.#warned = true;
        }
        else {
            (0,require_path/* requirePath */.d)(path, 'file');
            this.#attempt(() => {
                this.#file = new LineFile(path, options.buffered ?? false);
            });
        }
    }
    /** Appends one event, as given. */
    write(event) {
        const file = this.#file;
        if (file === undefined) {
            if (this.#closed)
                this.#fail('E_RECORD_CLOSED', `an event came after ${this.path} was closed`);
            return;
        }
        const { redact } = this.#options;
        const shown = redact === undefined ? event : this.#redacted(redact, event);
        if (shown === undefined)
            return;
        // Written out, not through a closure: this is the hot path.
        try {
            file.append(`${(0,plain_json/* toJsonText */.j)(shown, this.#maxLength)}\n`);
        }
        catch (error) {
            this.#failed(error);
        }
    }
    /** Writes what a buffered writer keeps back. */
    flush() {
        this.#attempt(() => this.#file?.flush());
    }
    beforeClose(action) {
        this.#beforeClose = action;
    }
    /** Writes what is kept back and closes the file. Closing twice is nothing. */
    close() {
        this.#beforeClose?.();
        const file = this.#file;
        this.#file = undefined;
        this.#closed = true;
        this.#attempt(() => file?.close());
    }
    [Symbol.dispose]() {
        this.close();
    }
    async [Symbol.asyncDispose]() {
        this.close();
    }
    #redacted(redact, event) {
        try {
            return redact(JSON.parse((0,plain_json/* toJsonText */.j)(event)));
        }
        catch (error) {
            this.#fail('E_RECORD_FAILED', `the redaction hook failed, so an event is not in ${this.path} (${nameOf(error)})`);
            return undefined;
        }
    }
    #attempt(action) {
        try {
            action();
        }
        catch (error) {
            this.#failed(error);
        }
    }
    #failed(error) {
        this.#fail('E_RECORD_FAILED', `${this.path} could not be written (${nameOf(error)})`);
    }
    #fail(code, message) {
        if (this.#options.strict === true && !(0,recording_switch/* recordingIsOff */.X)())
            throw new problem/* AssayError */.W({ code, level: 'error', message });
        if (this.#warned)
            return;
        this.#warned = true;
        process.emitWarning(`${message}. The agent goes on; its trace may be incomplete.`, {
            type: 'AssayWarning',
            code: 'W_RECORD_FAILED',
        });
    }
}
/** The system's code, or the kind of error: a message could hold a value of the agent. */
function nameOf(error) {
    if (!(error instanceof Error))
        return 'not an Error';
    return error.code ?? error.name;
}


/***/ }),

/***/ 4669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   t5: () => (/* binding */ maxRecordBytes)
/* harmony export */ });
/** The place of a part of a record that is read as a record of its own. */
function placeOf(place, item) {
    if (typeof item !== 'object' || item === null)
        return place;
    const at = place.of(item);
    return at === place ? place : { line: at.line, column: at.column, of: (inner) => place.of(inner) };
}
/** Bytes that one line or one JSON value may have. JavaScript cannot hold a text of more than 512 MiB. */
const maxRecordBytes = 128 * 1024 * 1024;
/** Levels of arrays and objects that a record may nest; deeper ones would exhaust the stack of whoever walks them. */
const maxDepth = 512;
/** Whether the text of a value could nest deeper than `maxDepth`: each level takes two characters. */
function tooDeep(value, size) {
    return size > 2 * maxDepth && deeperThan(value, maxDepth);
}
function deeperThan(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    if (Array.isArray(value)) {
        for (const item of value)
            if (typeof item === 'object' && deeperThan(item, levels - 1))
                return true;
        return false;
    }
    for (const key in value) {
        const item = value[key];
        if (typeof item === 'object' && deeperThan(item, levels - 1))
            return true;
    }
    return false;
}
/** Text of UTF-8 bytes, or undefined if they are none. */
function decode(bytes, start, end) {
    const text = bytes.utf8Slice(start, end);
    if (text.includes('\uFFFD') && !holdsReplacements(bytes, start, end))
        return undefined;
    return text;
}
function holdsReplacements(bytes, start, end) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 1123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   lk: () => (/* binding */ parseJsonText),
/* harmony export */   vq: () => (/* binding */ recordedArguments)
/* harmony export */ });
/* harmony import */ var _framing_framing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4669);

/** JSON inside a string, as most sources write results; text that is no JSON or nests too deeply, and any other value, as it is. */
function parseJsonText(value) {
    return typeof value === 'string' && mayBeJson(value) ? parse(value) : value;
}
function recordedArguments(recorded) {
    return typeof recorded === 'string' ? parseArguments(recorded) : recorded;
}
/** Arguments that came as JSON in a string. Empty text is `{}`; text that is not JSON, or nests too deeply, stays as it is. */
function parseArguments(text) {
    return text.trim() === '' ? {} : parse(text);
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return (0,_framing_framing_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(value, text.length) ? text : value;
    }
    catch {
        return text;
    }
}
const closing = { '{': '}', '[': ']', '"': '"' };
const scalar = /^(?:-?\d[\d.eE+-]*|true|false|null)$/;
/** Whether the ends of a text fit. Most results are prose, and a refused `JSON.parse` costs fifty times this look. */
function mayBeJson(text) {
    const bare = text.trim();
    const close = closing[bare.charAt(0)];
    return close === undefined ? scalar.test(bare) : bare.endsWith(close);
}


/***/ })

};

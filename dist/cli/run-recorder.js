"use strict";
exports.id = 5992;
exports.ids = [5992];
exports.modules = {

/***/ 37122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XO: () => (/* binding */ DecisionData),
/* harmony export */   lC: () => (/* binding */ boundedName)
/* harmony export */ });
/* unused harmony exports maxName, eventName */
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57199);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76004);
/* harmony import */ var _model_constraints_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72591);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69248);
/* harmony import */ var _text_well_formed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95811);
/* harmony import */ var _hash_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5472);






const reasons = {
    E_RATE_LIMIT: 'P_RATE_LIMIT',
    E_TOOL_DENIED: 'P_TOOL_DENIED',
    E_TOOL_NOT_ALLOWED: 'P_TOOL_NOT_ALLOWED',
    E_SCHEMA_COMPILE: 'P_POLICY_DENY',
    E_ARG_SCHEMA: 'P_ARG_SCHEMA',
    E_TOOL_UNCONSTRAINED: 'P_POLICY_DENY',
};
/** Longest tool name or trace id in an event, UTF-16 units; a longer one keeps its start and its digest. */
const maxName = 300;
/** Distinct tool names whose text is kept ready; a hostile trace may have a million. */
const maxTools = 2000;
/**
 * Makes the data of `assay.tool.decision` events: canonical JSON, no argument value in it, only the digest of the arguments as
 * they are after redaction.
 */
class DecisionData {
    policy;
    redact;
    /** Secrets taken out before anything was hashed. */
    redacted = 0;
    /** Those of them that stand in names of tools, which are written once. */
    redactedInTools = 0;
    tools = new Map();
    policyDigest;
    scratch = new _hash_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .HashScratch */ .d();
    constructor(policy, redact) {
        this.policy = policy;
        this.redact = redact;
        this.policyDigest = JSON.stringify(policy.digest);
    }
    /** The keys stand in canonical order by hand: args_digest \u2026 trace. */
    write(trace, call, callIndex, decision) {
        const tool = this.tool(call.tool);
        const args = this.argsDigest(call);
        const [code, ...more] = decision.codes;
        // A code that only warns is the last and then the only one.
        const reason = decision.allowed || code === undefined ? 'P_POLICY_ALLOW' : reasons[code];
        const codes = more.length === 0 ? '' : `,"codes":${JSON.stringify(decision.codes)}`;
        return (`{"args_digest":${args.digest}${args.missing}${tool.schema},"call_index":${callIndex}` +
            `${code === undefined ? '' : `,"code":"${code}"`}${codes},"decision":"${decision.allowed ? 'allow' : 'deny'}"` +
            `${call.phase === undefined ? '' : `,"phase":"${call.phase}"`},"policy_digest":${this.policyDigest}` +
            `,"reason_code":"${reason}","tool":${tool.name},"trace":${JSON.stringify(this.name(trace))}}`);
    }
    tool(tool) {
        let known = this.tools.get(tool);
        if (!known) {
            const constraints = (0,_model_constraints_of_js__WEBPACK_IMPORTED_MODULE_4__/* .constraintsOf */ .I)(this.policy, tool);
            const schema = constraints.length > 0 ? `"${(0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonDigest */ .jW)(constraints.map((constraint) => constraint.schema))}"` : 'null';
            const before = this.redacted;
            const name = this.name(tool);
            this.redactedInTools += this.redacted - before;
            known = { name: JSON.stringify(name), schema: `,"args_schema_hash":${schema}` };
            if (this.tools.size < maxTools)
                this.tools.set(tool, known);
        }
        return known;
    }
    argsDigest({ args }) {
        if (args === undefined)
            return { digest: 'null', missing: ',"args_missing":"not-recorded"' };
        let text;
        try {
            text = (0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(args);
            if (this.redact !== 'none' && (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHoldSecret */ .dV)(text)) {
                const { value, count } = (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactSecrets */ .fp)(args);
                this.redacted += count;
                text = (0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value);
            }
        }
        catch (error) {
            // A number beyond a double, or nesting beyond the stack: such arguments have no canonical form.
            if (!(error instanceof RangeError))
                throw error;
            return { digest: 'null', missing: ',"args_missing":"not-canonical"' };
        }
        return { digest: `"sha256:${this.scratch.hash(text)}"`, missing: '' };
    }
    name(text) {
        const { name, count } = eventName(text, this.redact);
        this.redacted += count;
        return name;
    }
}
/** A tool, trace or rule as events name it: agent-controlled, so well-formed, free of secrets, of bounded length. */
function eventName(text, redact) {
    if (redact === 'none' || !(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHoldSecret */ .dV)(text))
        return { name: boundedName(text), count: 0 };
    const { value, count } = (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactText */ .Rd)(text);
    return { name: boundedName(value), count };
}
function boundedName(text) {
    const whole = (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_5__/* .wellFormed */ .E)(text);
    return whole.length <= maxName ? whole : `${(0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_5__/* .wellFormed */ .E)(whole.slice(0, maxName))}\u2026 ${(0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonDigest */ .jW)(whole)}`;
}


/***/ }),

/***/ 5472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ HashScratch)
/* harmony export */ });
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76004);

/** Hashes texts from one buffer: twice as fast as handing the hash a string each time. */
class HashScratch {
    buffer = Buffer.allocUnsafe(64 * 1024);
    /** SHA-256 of the text as UTF-8, hexadecimal. */
    hash(text) {
        return (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(this.encode(text));
    }
    /** The text as UTF-8; valid until the next call. */
    encode(text) {
        if (text.length * 3 > this.buffer.length)
            this.buffer = Buffer.allocUnsafe(text.length * 4);
        return this.buffer.subarray(0, this.buffer.write(text, 0, 'utf8'));
    }
}


/***/ }),

/***/ 49279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NV: () => (/* binding */ decisionType),
/* harmony export */   oe: () => (/* binding */ recordedTypes),
/* harmony export */   y3: () => (/* binding */ findingType)
/* harmony export */ });
/** The events of a run besides its first and last, in the order of their numbers in a record. */
const recordedTypes = ['assay.tool.decision', 'assay.session.finding'];
const decisionType = 0;
/** About a whole trace. */
const findingType = 1;


/***/ }),

/***/ 5992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ RunRecorder)
});

// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __webpack_require__(57199);
// EXTERNAL MODULE: ./lib/canonical/digest.js
var digest = __webpack_require__(76004);
// EXTERNAL MODULE: ./lib/evidence/format/event.js
var format_event = __webpack_require__(83533);
// EXTERNAL MODULE: ./lib/evidence/run/decision-data.js
var decision_data = __webpack_require__(37122);
;// CONCATENATED MODULE: ./lib/evidence/run/trace-extents.js
/** For each trace, by its index: how many events it has, how many bytes of data they hold, and where in the spool they lie. */
class TraceExtents {
    length = 0;
    events = new Uint32Array(1024);
    bytes = new Float64Array(1024);
    first = new Float64Array(1024);
    last = new Float64Array(1024);
    add(trace, bytes, at) {
        if (trace >= this.events.length)
            this.grow(trace);
        if (trace >= this.length)
            this.length = trace + 1;
        if (this.events[trace] === 0)
            this.first[trace] = at;
        this.events[trace]++;
        this.bytes[trace] += bytes;
        this.last[trace] = at;
    }
    /** What is known of a trace whose events do not lie in one spool. */
    put(trace, events, bytes) {
        if (events === 0)
            return;
        if (trace >= this.events.length)
            this.grow(trace);
        if (trace >= this.length)
            this.length = trace + 1;
        this.events[trace] = events;
        this.bytes[trace] = bytes;
    }
    data() {
        const { events, bytes, first, last, length } = this;
        return {
            events: events.slice(0, length),
            bytes: bytes.slice(0, length),
            first: first.slice(0, length),
            last: last.slice(0, length),
        };
    }
    static of(data) {
        const extents = new TraceExtents();
        extents.length = data.events.length;
        return Object.assign(extents, data);
    }
    eventsOf(trace) {
        return this.events[trace] ?? 0;
    }
    bytesOf(trace) {
        return this.bytes[trace] ?? 0;
    }
    /** The part of the spool that holds the events of the traces `from` to `to` (inclusive), from record to record. */
    span(from, to) {
        let first = Number.POSITIVE_INFINITY;
        let last = -1;
        for (let trace = from; trace <= to; trace++) {
            if (this.events[trace] === 0)
                continue;
            first = Math.min(first, this.first[trace]);
            last = Math.max(last, this.last[trace]);
        }
        return { first, last };
    }
    grow(trace) {
        const size = Math.max(trace + 1, this.events.length * 2);
        const larger = (old, fresh) => {
            fresh.set(old);
            return fresh;
        };
        this.events = larger(this.events, new Uint32Array(size));
        this.bytes = larger(this.bytes, new Float64Array(size));
        this.first = larger(this.first, new Float64Array(size));
        this.last = larger(this.last, new Float64Array(size));
    }
}

;// CONCATENATED MODULE: ./lib/evidence/run/event-log.js

/** Trace, file, line, type, length of the data; then the content hash as 64 hexadecimal digits; then the data. */
const headBytes = 4 + 4 + 4 + 1 + 4;
const hashBytes = 64;
/** Events in a spool, as they came. */
class EventLog {
    spool;
    extents;
    constructor(spool, extents = new TraceExtents()) {
        this.spool = spool;
        this.extents = extents;
    }
    add(trace, type, file, line, hash, data) {
        const size = headBytes + hashBytes + data.length;
        const { buffer, at } = this.spool.room(size);
        this.extents.add(trace, data.length, this.spool.length);
        buffer.writeUInt32LE(trace, at);
        buffer.writeUInt32LE(file, at + 4);
        buffer.writeUInt32LE(line, at + 8);
        buffer[at + 12] = type;
        buffer.writeUInt32LE(data.length, at + 13);
        buffer.write(hash, at + headBytes, 'latin1');
        buffer.set(data, at + headBytes + hashBytes);
        this.spool.took(size);
    }
    *read(fromTrace, toTrace) {
        const { first, last } = this.extents.span(fromTrace, toTrace);
        for (const { start, bytes } of this.spool.read(first, last + 1)) {
            for (let at = 0; at < bytes.length && start + at <= last;) {
                const trace = bytes.readUInt32LE(at);
                const dataAt = at + headBytes + hashBytes;
                const end = dataAt + bytes.readUInt32LE(at + 13);
                if (trace >= fromTrace && trace <= toTrace) {
                    yield {
                        trace,
                        type: bytes[at + 12],
                        file: bytes.readUInt32LE(at + 4),
                        line: bytes.readUInt32LE(at + 8),
                        hash: bytes.subarray(at + headBytes, dataAt),
                        data: bytes.subarray(dataAt, end),
                    };
                }
                at = end;
            }
        }
    }
}

// EXTERNAL MODULE: ./lib/evidence/run/hash-scratch.js
var hash_scratch = __webpack_require__(5472);
// EXTERNAL MODULE: ./lib/evidence/run/recorded-types.js
var recorded_types = __webpack_require__(49279);
;// CONCATENATED MODULE: ./lib/evidence/run/joined-events.js


/**
 * The events of several threads, in the order in which one thread would have come to them: calls by their places, then what is about whole
 * traces, in the order in which these began.
 */
class JoinedEvents {
    shares;
    extents = new TraceExtents();
    /** For each share: the indices of its traces among all, ascending. */
    indices;
    constructor(shares) {
        this.shares = shares;
        this.indices = shares.map(({ begun }) => new Uint32Array(begun.files.length));
        let index = 0;
        for (const { share, trace } of inOrder(shares.map(tracesOf), isBegunBefore)) {
            const { extents } = shares[share].log;
            this.extents.put(index, extents.eventsOf(trace), extents.bytesOf(trace));
            this.indices[share][trace] = index++;
        }
    }
    *read(fromTrace, toTrace) {
        const events = this.shares.map(({ log, placeOf }, share) => {
            const indices = this.indices[share];
            const records = log.read(firstFrom(indices, fromTrace), firstFrom(indices, toTrace + 1) - 1);
            return eventsOf(records, indices, placeOf);
        });
        yield* inOrder(events, isBefore);
    }
}
/** Always the first of what comes next in each list; of equals, that of the first list. */
function* inOrder(lists, isBefore) {
    const heads = lists.map((list) => list.next());
    for (;;) {
        let first = -1;
        for (const [at, head] of heads.entries()) {
            const best = heads[first];
            if (!head.done && (!best || best.done || isBefore(head.value, best.value)))
                first = at;
        }
        const head = heads[first];
        if (!head || head.done)
            return;
        yield head.value;
        heads[first] = lists[first].next();
    }
}
function* tracesOf({ begun: { files, lines }, placeOf }, share) {
    for (const [trace, file] of files.entries())
        yield { share, trace, file: placeOf[file], line: lines[trace] };
}
function isBegunBefore(a, b) {
    return (a.file - b.file || a.line - b.line) < 0;
}
/** The same with the numbers that traces and files have among all. */
function* eventsOf(records, indices, placeOf) {
    for (const { trace, type, file, line, hash, data } of records)
        yield { trace: indices[trace], type, file: placeOf[file], line, hash, data };
}
function isBefore(a, b) {
    if (a.type !== b.type)
        return a.type !== recorded_types/* findingType */.y3;
    return (a.type === recorded_types/* findingType */.y3 ? a.trace - b.trace : a.file - b.file || a.line - b.line) < 0;
}
/** The place of the first number that is at least so large. */
function firstFrom(ascending, least) {
    let [low, high] = [0, ascending.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ascending[middle] < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./lib/evidence/run/spool.js
var run_spool = __webpack_require__(68900);
// EXTERNAL MODULE: ./lib/evidence/run/temporary-file.js
var temporary_file = __webpack_require__(22399);
;// CONCATENATED MODULE: ./lib/evidence/run/run-recorder.js











/** What the content hash binds besides the data, before and after it. */
const around = recorded_types/* recordedTypes */.oe.map((type) => {
    return (0,format_event/* hashedText */.L)({ type, datacontenttype: 'application/json' }, '\n').split('\n');
});
const outcomes = {
    held: 'held',
    violated: 'violated',
    'not-exercised': 'not_exercised',
    'not-evaluable': 'not_exercised',
};
/**
 * Watches an evaluation and keeps its events, hashed, in a spool. They become bundles at the end, when it is known how many
 * there are and what the digests of the trace files are: both stand before them in a bundle.
 */
class RunRecorder {
    policy;
    options;
    counts = { decisions: 0, denied: 0, findings: 0, violated: 0 };
    log;
    events;
    data;
    scratch = new hash_scratch/* HashScratch */.d();
    kinds;
    files;
    redactedElsewhere = 0;
    constructor(policy, options, spool) {
        this.policy = policy;
        this.options = options;
        const file = new temporary_file/* TemporaryFile */.y(options.temporaryFolder);
        this.files = [file];
        this.log = new EventLog(spool ?? new run_spool/* Spool */.Q(file));
        this.events = this.log;
        this.data = new decision_data/* DecisionData */.XO(policy, options.redact);
        this.kinds = new Map(policy.sequences.map(({ id, type }) => [id, type]));
    }
    get extents() {
        return this.events.extents;
    }
    get redacted() {
        return this.data.redacted + this.redactedElsewhere;
    }
    /** The part of these that stands in names of tools. */
    get redactedInTools() {
        return this.data.redactedInTools;
    }
    decision(run, call, callIndex, decision, file, line) {
        this.counts.decisions++;
        if (!decision.allowed)
            this.counts.denied++;
        this.record(run.index, recorded_types/* decisionType */.NV, file, line, this.data.write(run.trace, call, callIndex, decision));
    }
    outcome(run, rule, outcome, brokenAt) {
        const kind = this.kinds.get(rule);
        if (kind === undefined)
            return;
        this.counts.findings++;
        if (outcome === 'violated')
            this.counts.violated++;
        const data = (0,canonical_json/* canonicalJson */.d)({
            rule_id: this.data.name(rule),
            kind,
            outcome: outcomes[outcome],
            extent: outcome === 'not-evaluable' ? 'partial' : 'complete',
            ...(outcome === 'not-evaluable' && { reason: 'arguments or results that the rule needs were not recorded' }),
            spanned: brokenAt === undefined ? [] : [brokenAt],
            trace: this.data.name(run.trace),
        });
        this.record(run.index, recorded_types/* findingType */.y3, 0, 0, data);
    }
    /** Takes what several threads recorded, as if it had watched them all. It must have seen nothing itself. */
    adopt(shares) {
        for (const { recorded } of shares) {
            const { decisions, denied, findings, violated } = recorded.counts;
            this.counts.decisions += decisions;
            this.counts.denied += denied;
            this.counts.findings += findings;
            this.counts.violated += violated;
            this.redactedElsewhere += recorded.redacted;
        }
        this.files = [...this.files, ...shares.map(({ file }) => file)];
        this.events = new JoinedEvents(shares.map(({ recorded, file, placeOf }) => ({
            log: new EventLog(run_spool/* Spool */.Q.written(file, recorded.lengths), TraceExtents.of(recorded.extents)),
            begun: recorded.begun,
            placeOf,
        })));
    }
    /** The records of the traces of a part, in the order in which they came. */
    *records(part) {
        let met = 0;
        for (const record of this.events.read(part.fromTrace, part.toTrace)) {
            if (met >= part.fromEvent && met < part.toEvent)
                yield record;
            met++;
        }
    }
    /** Removes what the run left on the disk. */
    close() {
        for (const file of this.files)
            file.close();
    }
    record(trace, type, file, line, data) {
        const [before, after] = around[type];
        const bytes = this.scratch.encode(`${before}${data}${after}`);
        const dataBytes = bytes.subarray(before.length, bytes.length - after.length);
        this.log.add(trace, type, file, line, (0,digest/* sha256Hex */.fg)(bytes), dataBytes);
    }
}


/***/ }),

/***/ 68900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Spool)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const blockSize = 1024 * 1024;
/** Below this a run leaves no trace on the disk. */
const usuallyInMemory = 4 * blockSize;
/**
 * Bytes that are written once and then read, in memory up to 4 MiB and in a temporary file beyond, so that a run of any size
 * costs the same memory. Synchronous, because it stands in the evaluator's inner loop.
 */
class Spool {
    file;
    keptInMemory;
    block = Buffer.allocUnsafe(blockSize);
    filled = 0;
    stored = [];
    flushed = 0;
    /** @param keptInMemory none of it where another thread will read the file */
    constructor(file, keptInMemory = usuallyInMemory) {
        this.file = file;
        this.keptInMemory = keptInMemory;
    }
    /** What another thread wrote, of whose blocks these are the lengths. */
    static written(file, lengths) {
        const spool = new Spool(file);
        for (const length of lengths) {
            spool.stored.push({ start: spool.flushed, length });
            spool.flushed += length;
        }
        return spool;
    }
    get length() {
        return this.flushed + this.filled;
    }
    /** The lengths of its blocks, all of which are then in the file or in memory. */
    get lengths() {
        this.flush();
        return this.stored.map(({ length }) => length);
    }
    /** Room for `bytes` (at most a block) in one piece, to be filled and then `took`. */
    room(bytes) {
        if (this.filled + bytes > blockSize)
            this.flush();
        return { buffer: this.block, at: this.filled };
    }
    took(bytes) {
        this.filled += bytes;
    }
    /**
     * The bytes from `from` in blocks, each with where it starts; a block is valid until the next. A record never spans two.
     * Nothing may be written after the first read.
     */
    *read(from, to) {
        this.flush();
        for (const { start, length, bytes } of this.stored) {
            if (start + length > from && start < to)
                yield { start, bytes: bytes ?? this.load(start, length) };
        }
    }
    flush() {
        if (this.filled === 0)
            return;
        const bytes = this.block.subarray(0, this.filled);
        if (this.flushed + this.filled <= this.keptInMemory) {
            this.stored.push({ start: this.flushed, length: this.filled, bytes });
            this.block = Buffer.allocUnsafe(blockSize);
        }
        else {
            this.stored.push({ start: this.flushed, length: this.filled });
            this.append(bytes);
        }
        this.flushed += this.filled;
        this.filled = 0;
    }
    append(bytes) {
        const { descriptor } = this.file;
        for (let at = 0; at < bytes.length;) {
            at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, at, bytes.length - at, this.flushed + at);
        }
    }
    load(start, length) {
        const bytes = this.block.subarray(0, length);
        for (let at = 0; at < length;) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(this.file.descriptor, bytes, at, length - at, start + at);
            if (read === 0)
                throw new Error('the temporary file of the evidence export was cut short');
            at += read;
        }
        return bytes;
    }
}


/***/ }),

/***/ 22399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ TemporaryFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * A file that nobody else sees, made when it is first asked for. Where an open file can be removed, it is at once: then nothing of it is left
 * on the disk, however the process ends.
 */
class TemporaryFile {
    folder;
    #made;
    /** `folder`: where a temporary folder may be made. */
    constructor(folder) {
        this.folder = folder;
    }
    get descriptor() {
        this.#made ??= this.#make();
        return this.#made.descriptor;
    }
    close() {
        if (!this.#made)
            return;
        const { folder, descriptor } = this.#made;
        this.#made = undefined;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        remove(folder);
    }
    #make() {
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.folder, 'assay-evidence-'));
        try {
            const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'events'), 'wx+', 0o600);
            try {
                remove(folder);
            }
            catch {
                // Where it cannot be removed while it is open, closing removes it.
            }
            return { folder, descriptor };
        }
        catch (error) {
            remove(folder);
            throw error;
        }
    }
}
function remove(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
}


/***/ })

};

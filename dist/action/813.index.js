export const id = 813;
export const ids = [813];
export const modules = {

/***/ 83533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ contentHash),
/* harmony export */   L: () => (/* binding */ hashedText)
/* harmony export */ });
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57199);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76004);


/** `sha256:` + SHA-256 of the canonical form of the bound part; a null subject is an absent one. */
function contentHash(event) {
    return (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(hashedText(event, (0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(event.data)));
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

/***/ 37122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ DecisionData),
/* harmony export */   l: () => (/* binding */ boundedName)
/* harmony export */ });
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57199);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76004);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51814);
/* harmony import */ var _text_well_formed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95811);
/* harmony import */ var _hash_scratch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5472);





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
    tools = new Map();
    policyDigest;
    scratch = new _hash_scratch_js__WEBPACK_IMPORTED_MODULE_2__/* .HashScratch */ .d();
    constructor(policy, redact) {
        this.policy = policy;
        this.redact = redact;
        this.policyDigest = JSON.stringify(policy.digest);
    }
    /** The keys stand in canonical order by hand: args_digest … trace. */
    write(trace, call, callIndex, decision) {
        const tool = this.tool(call.tool);
        const args = this.argsDigest(call);
        const reason = decision.allowed || decision.code === undefined ? 'P_POLICY_ALLOW' : reasons[decision.code];
        return (`{"args_digest":${args.digest}${args.missing}${tool.schema},"call_index":${callIndex}` +
            `${decision.code === undefined ? '' : `,"code":"${decision.code}"`},"decision":"${decision.allowed ? 'allow' : 'deny'}"` +
            `${call.phase === undefined ? '' : `,"phase":"${call.phase}"`},"policy_digest":${this.policyDigest}` +
            `,"reason_code":"${reason}","tool":${tool.name},"trace":${JSON.stringify(this.name(trace))}}`);
    }
    tool(tool) {
        let known = this.tools.get(tool);
        if (!known) {
            const constraints = this.policy.constraints.get(tool);
            const schema = constraints ? `"${(0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDigest */ .jW)(constraints.map((constraint) => constraint.schema))}"` : 'null';
            known = { name: JSON.stringify(this.name(tool)), schema: `,"args_schema_hash":${schema}` };
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
            text = (0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(args);
            if (this.redact !== 'none' && (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldSecret */ .dV)(text)) {
                const { value, count } = (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecrets */ .fp)(args);
                this.redacted += count;
                text = (0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(value);
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
    /** Agent-controlled: well-formed, free of secrets, of bounded length. */
    name(text) {
        if (this.redact === 'none' || !(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldSecret */ .dV)(text))
            return boundedName(text);
        const { value, count } = (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactText */ .Rd)(text);
        this.redacted += count;
        return boundedName(value);
    }
}
function boundedName(text) {
    const whole = (0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_4__/* .wellFormed */ .E)(text);
    return whole.length <= maxName ? whole : `${(0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_4__/* .wellFormed */ .E)(whole.slice(0, maxName))}… ${(0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDigest */ .jW)(whole)}`;
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

/***/ 74813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RunRecorder: () => (/* binding */ RunRecorder),
  o: () => (/* binding */ recordedTypes)
});

// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __webpack_require__(57199);
// EXTERNAL MODULE: ./lib/canonical/digest.js
var digest = __webpack_require__(76004);
// EXTERNAL MODULE: ./lib/evidence/format/event.js
var format_event = __webpack_require__(83533);
// EXTERNAL MODULE: ./lib/evidence/run/decision-data.js
var decision_data = __webpack_require__(37122);
// EXTERNAL MODULE: ./lib/evidence/run/hash-scratch.js
var hash_scratch = __webpack_require__(5472);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/evidence/run/spool.js


const blockSize = 1024 * 1024;
/** Below this a run leaves no trace on the disk. */
const keptInMemory = 4 * blockSize;
/**
 * Bytes that are written once and then read, in memory up to 4 MiB and in a temporary file beyond, so that a run of any size
 * costs the same memory. Synchronous, because it stands in the evaluator's inner loop.
 */
class Spool {
    folder;
    block = Buffer.allocUnsafe(blockSize);
    filled = 0;
    stored = [];
    flushed = 0;
    file;
    /** `folder`: where a temporary folder may be made. */
    constructor(folder) {
        this.folder = folder;
    }
    get length() {
        return this.flushed + this.filled;
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
    /** Removes the temporary file, if there is one. */
    close() {
        if (!this.file)
            return;
        (0,external_node_fs_.closeSync)(this.file.descriptor);
        (0,external_node_fs_.rmSync)(this.file.folder, { recursive: true, force: true });
        this.file = undefined;
    }
    flush() {
        if (this.filled === 0)
            return;
        const bytes = this.block.subarray(0, this.filled);
        if (this.flushed + this.filled <= keptInMemory) {
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
        if (!this.file) {
            const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(this.folder, 'assay-evidence-'));
            this.file = { folder, descriptor: (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, 'events'), 'wx+', 0o600) };
        }
        for (let at = 0; at < bytes.length;) {
            at += (0,external_node_fs_.writeSync)(this.file.descriptor, bytes, at, bytes.length - at, this.flushed + at);
        }
    }
    load(start, length) {
        const bytes = this.block.subarray(0, length);
        for (let at = 0; at < length;) {
            const read = (0,external_node_fs_.readSync)(this.file.descriptor, bytes, at, length - at, start + at);
            if (read === 0)
                throw new Error('the temporary file of the evidence export was cut short');
            at += read;
        }
        return bytes;
    }
}

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

;// CONCATENATED MODULE: ./lib/evidence/run/run-recorder.js







/** The events of a run besides its first and last, in the order of their numbers in a record. */
const recordedTypes = ['assay.tool.decision', 'assay.session.finding'];
/** Trace index, type, length of the data; then the content hash as 64 hexadecimal digits; then the data. */
const headBytes = 4 + 1 + 4;
const hashBytes = 64;
/** What the content hash binds besides the data, before and after it. */
const around = recordedTypes.map((type) => {
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
    extents = new TraceExtents();
    counts = { decisions: 0, denied: 0, findings: 0, violated: 0 };
    spool;
    data;
    scratch = new hash_scratch/* HashScratch */.d();
    kinds;
    constructor(policy, options) {
        this.policy = policy;
        this.options = options;
        this.spool = new Spool(options.temporaryFolder);
        this.data = new decision_data/* DecisionData */.X(policy, options.redact);
        this.kinds = new Map(policy.sequences.map(({ id, type }) => [id, type]));
    }
    get redacted() {
        return this.data.redacted;
    }
    decision(run, call, callIndex, decision) {
        this.counts.decisions++;
        if (!decision.allowed)
            this.counts.denied++;
        this.record(run.index, 0, this.data.write(run.trace, call, callIndex, decision));
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
        this.record(run.index, 1, data);
    }
    /** The records of the traces of a part, in the order in which they came. */
    *records(part) {
        const { first, last } = this.extents.span(part.fromTrace, part.toTrace);
        let met = 0;
        for (const { start, bytes } of this.spool.read(first, last + 1)) {
            for (let at = 0; at < bytes.length && start + at <= last;) {
                const trace = bytes.readUInt32LE(at);
                const dataAt = at + headBytes + hashBytes;
                const end = dataAt + bytes.readUInt32LE(at + 5);
                if (trace >= part.fromTrace && trace <= part.toTrace) {
                    if (met >= part.fromEvent && met < part.toEvent) {
                        yield {
                            type: bytes[at + 4],
                            hash: bytes.subarray(at + headBytes, dataAt),
                            data: bytes.subarray(dataAt, end),
                        };
                    }
                    met++;
                }
                at = end;
            }
        }
    }
    /** Removes what the run left on the disk. */
    close() {
        this.spool.close();
    }
    record(trace, type, data) {
        const [before, after] = around[type];
        const bytes = this.scratch.encode(`${before}${data}${after}`);
        const dataBytes = bytes.subarray(before.length, bytes.length - after.length);
        const hash = (0,digest/* sha256Hex */.fg)(bytes);
        const size = headBytes + hashBytes + dataBytes.length;
        const { buffer, at } = this.spool.room(size);
        this.extents.add(trace, dataBytes.length, this.spool.length);
        buffer.writeUInt32LE(trace, at);
        buffer[at + 4] = type;
        buffer.writeUInt32LE(dataBytes.length, at + 5);
        buffer.write(hash, at + headBytes, 'latin1');
        buffer.set(dataBytes, at + headBytes + hashBytes);
        this.spool.took(size);
    }
}


/***/ })

};

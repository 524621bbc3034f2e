export const id = 697;
export const ids = [697];
export const modules = {

/***/ 4697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkParts: () => (/* binding */ checkParts)
});

// EXTERNAL MODULE: ./lib/merge/merge-partials.js
var merge_partials = __webpack_require__(80655);
// EXTERNAL MODULE: ./lib/action/check/keep-evidence.js
var keep_evidence = __webpack_require__(57348);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/canonical/digest.js
var digest = __webpack_require__(76004);
// EXTERNAL MODULE: ./lib/reporters/json.js
var json = __webpack_require__(90846);
;// CONCATENATED MODULE: ./lib/action/check/merged-evidence.js





/** The evidence of a merged verdict: that of every job, as it was, and a bundle that binds all of it to the verdict. */
class MergedEvidence {
    policy;
    redact;
    parts;
    constructor(policy, redact, parts) {
        this.policy = policy;
        this.redact = redact;
        this.parts = parts;
    }
    async keep(result, context, folder, time, { policySource }) {
        const [{ writeMergedEvidence }, { producer }, { ruleStanding }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(579), __webpack_require__.e(511)]).then(__webpack_require__.bind(__webpack_require__, 2511)),
            __webpack_require__.e(/* import() */ 454).then(__webpack_require__.bind(__webpack_require__, 79073)),
            __webpack_require__.e(/* import() */ 706).then(__webpack_require__.bind(__webpack_require__, 706)),
        ]);
        const { files, traces, calls } = result.traces;
        const written = await writeMergedEvidence({
            output: (0,external_node_path_.join)(folder, 'evidence.tar.gz'),
            time,
            producer,
            files,
            verdict: result.verdict,
            rules: ruleStanding(result),
            buildId: context.commit,
            ciRun: (0,keep_evidence/* ciRunOf */.BR)(context),
            policySource,
            policy: this.policy,
            redact: this.redact,
            parts: await this.#copy(folder),
            counts: { traces, calls, ...result.counts, result_sha256: (0,digest/* sha256Hex */.fg)((0,json.reportJson)(result)) },
        });
        return (0,keep_evidence/* keptFiles */.y2)(written);
    }
    close() { }
    /** Names of artifacts are a stranger's, so the copies are numbered; the bundle says which is whose. */
    async #copy(folder) {
        let number = 0;
        const copied = [];
        for (const { name, sha256, partial, bundles } of this.parts) {
            const copies = [];
            for (const { file, ...bundle } of bundles) {
                number += 1;
                const path = (0,external_node_path_.join)(folder, `evidence-part-${number}.tar.gz`);
                await (0,promises_.writeFile)(path, file.open());
                copies.push({ ...bundle, path, bytes: file.size });
            }
            const { traceIds, calls } = partial;
            copied.push({ name, partialSha256: sha256, traces: traceIds.length, calls, bundles: copies });
        }
        return copied;
    }
}

;// CONCATENATED MODULE: ./lib/evidence/inspect/recount-bundle.js
/** What one bundle holds of a run, counted again event by event, and what it says of the whole. Everything read is hostile. */
class BundleRecount {
    runId = '';
    /** The policy that its calls were checked against. */
    policy = '';
    /** Which commit or build the run is of; `unknown` if its writer did not know. */
    build = 'unknown';
    /** The CI run that recorded it, if its writer knew. */
    ciRun;
    /** Which part of how many the bundle is; undefined if it does not say. */
    place;
    /** Digests of the trace files of the run, sorted: every part lists all of them. */
    files = [];
    counts = { calls: 0, denied: 0, sequence_outcomes: 0, sequence_violations: 0 };
    /** What the last event says of the whole run, also in a part of it. */
    stated;
    /** The parts of a merged verdict. */
    merged = [];
    see({ type, data, assayrunid }) {
        this.runId = assayrunid;
        const fields = fieldsOf(data);
        if (type === 'assay.profile.started')
            this.#start(fields);
        else if (type === 'dev.assay-action.trace-files.v1')
            this.#list(fields.trace_files);
        else if (type === 'assay.tool.decision') {
            this.counts.calls++;
            if (fields.decision === 'deny')
                this.counts.denied++;
        }
        else if (type === 'assay.session.finding') {
            this.counts.sequence_outcomes++;
            if (fields.outcome === 'violated')
                this.counts.sequence_violations++;
        }
        else if (type === 'dev.assay-action.merged-part.v1') {
            const bundles = Array.isArray(fields.bundles) ? fields.bundles : [];
            this.merged.push({ calls: fields.calls, bundles });
        }
        else if (type === 'assay.profile.finished')
            this.stated = fields;
    }
    #start({ policy_digest, build_id, ci_run, part, parts, trace_files }) {
        this.policy = String(policy_digest);
        this.build = String(build_id);
        if (typeof ci_run === 'string')
            this.ciRun = ci_run;
        if (isCount(part) && isCount(parts))
            this.place = { part, parts };
        this.#list(trace_files);
    }
    #list(files) {
        const digests = Array.isArray(files) ? files.map((file) => String(fieldsOf(file).sha256)) : [];
        this.files = [...this.files, ...digests].sort();
    }
}
/** The members of an object of the bundle; none of anything else. */
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function isCount(value) {
    return Number.isSafeInteger(value) && value > 0;
}

;// CONCATENATED MODULE: ./lib/evidence/inspect/recount-calls.js

/**
 * Counts again which tools were called, in which traces, with which codes, and how every sequence rule fared. Takes the
 * bundles of a run in their order. Everything read is hostile.
 */
class CallRecount {
    /** Calls by tool. */
    tools = new Map();
    codes = new Map();
    /** Traces with a call. */
    called = new Set();
    /** Traces with a call or an outcome. */
    traces = new Set();
    #rules = new Map();
    see({ type, data }) {
        if (type === 'assay.tool.decision')
            this.#call(fieldsOf(data));
        else if (type === 'assay.session.finding')
            this.#outcome(fieldsOf(data));
    }
    /** By rule id. */
    get rules() {
        const rows = [...this.#rules].map(([rule, row]) => [rule, { rule, applicable: row.held + row.violated, ...row }]);
        return new Map(rows);
    }
    #call({ tool, trace, code, codes }) {
        const [name, of] = [String(tool), String(trace)];
        this.tools.set(name, (this.tools.get(name) ?? 0) + 1);
        this.called.add(of);
        this.traces.add(of);
        for (const each of Array.isArray(codes) ? codes : code === undefined ? [] : [code]) {
            const key = String(each);
            const counts = this.codes.get(key) ?? { calls: 0, tools: new Set(), traces: new Set() };
            counts.calls++;
            counts.tools.add(name);
            counts.traces.add(of);
            this.codes.set(key, counts);
        }
    }
    /** As rows are counted: a trace without a call shows nothing about a rule, unless the rule demands a call. */
    #outcome({ rule_id, trace, outcome, extent }) {
        this.traces.add(String(trace));
        const rule = String(rule_id);
        const row = this.#rules.get(rule) ?? { held: 0, violated: 0, notExercised: 0, notEvaluable: 0 };
        this.#rules.set(rule, row);
        if (outcome === 'violated')
            row.violated++;
        else if (!this.called.has(String(trace)))
            return;
        else if (outcome === 'held')
            row.held++;
        else if (extent === 'partial')
            row.notEvaluable++;
        else
            row.notExercised++;
    }
}

// EXTERNAL MODULE: ./lib/evidence/inspect/whole-run.js
var whole_run = __webpack_require__(96613);
// EXTERNAL MODULE: ./lib/evidence/format/failure.js
var failure = __webpack_require__(56675);
// EXTERNAL MODULE: ./lib/evidence/format/limits.js
var format_limits = __webpack_require__(50085);
// EXTERNAL MODULE: ./lib/evidence/format/manifest.js
var format_manifest = __webpack_require__(67852);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/evidence/format/event.js
var format_event = __webpack_require__(83533);
// EXTERNAL MODULE: ./lib/evidence/format/safe-number.js
var safe_number = __webpack_require__(81660);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __webpack_require__(57199);
// EXTERNAL MODULE: ./lib/evidence/format/event-time.js
var event_time = __webpack_require__(38771);
// EXTERNAL MODULE: ./lib/evidence/format/scan-json.js
var scan_json = __webpack_require__(30619);
;// CONCATENATED MODULE: ./lib/evidence/read/read-fields.js

/** Typed access to the members of a scanned JSON object. Every method throws BundleFailure `ContractInvalidJson`. */
class Fields {
    scanned;
    object;
    constructor(value, scanned) {
        this.scanned = scanned;
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw mistyped('an object is missing');
        this.object = value;
    }
    has(key) {
        return Object.hasOwn(this.object, key);
    }
    raw(key) {
        if (!this.has(key))
            throw mistyped(`"${key}" is missing`);
        return this.object[key];
    }
    string(key) {
        const value = this.raw(key);
        if (typeof value !== 'string')
            throw mistyped(`"${key}" is not a string`);
        return value;
    }
    /** A string, or undefined where the member is absent or null. */
    optionalString(key) {
        return this.has(key) && this.object[key] !== null ? this.string(key) : undefined;
    }
    boolean(key) {
        const value = this.raw(key);
        if (typeof value !== 'boolean')
            throw mistyped(`"${key}" is not true or false`);
        return value;
    }
    /** An unsigned integer of at most `bits` bits, written as an integer: `1.0`, `1e0` and `-0` are none. */
    unsigned(key, bits) {
        this.raw(key);
        const literal = this.scanned.literals.get(this.object)?.get(key);
        if (literal === undefined || !/^[0-9]+$/.test(literal) || BigInt(literal) >= 1n << BigInt(bits)) {
            throw mistyped(`"${key}" is not an unsigned integer`);
        }
        return Number(literal);
    }
    fields(key) {
        return new Fields(this.raw(key), this.scanned);
    }
    keys() {
        return Object.keys(this.object);
    }
}
function mistyped(what) {
    return new failure/* BundleFailure */.B('ContractInvalidJson', what);
}

;// CONCATENATED MODULE: ./lib/evidence/read/read-event.js







const optional = ['traceparent', 'tracestate', 'assaypolicyid', 'assaysemanticdigest', 'assaydigestprofile'];
/** Reads one event line. Throws BundleFailure: `ContractInvalidJson`, `LimitJsonDepth`. */
function readEvent(line, limits) {
    const text = decodeUtf8(line);
    const shortcut = readCanonical(text, limits);
    const scanned = shortcut ?? (0,scan_json/* scanJson */.E)(text, limits.maxJsonDepth);
    const fields = new Fields(scanned.value, scanned);
    for (const key of optional)
        fields.optionalString(key);
    const time = fields.string('time');
    if (!(0,event_time/* parseEventTime */.F4)(time))
        throw new failure/* BundleFailure */.B('ContractInvalidJson', '"time" is not a point in time');
    return {
        specversion: fields.string('specversion'),
        type: fields.string('type'),
        source: fields.string('source'),
        id: fields.string('id'),
        time,
        datacontenttype: fields.string('datacontenttype'),
        subject: fields.optionalString('subject'),
        assayrunid: fields.string('assayrunid'),
        assayseq: fields.unsigned('assayseq', 64),
        assayproducer: fields.string('assayproducer'),
        assayproducerversion: fields.string('assayproducerversion'),
        assaygit: fields.string('assaygit'),
        assaypii: fields.boolean('assaypii'),
        assaysecrets: fields.boolean('assaysecrets'),
        assaycontenthash: fields.optionalString('assaycontenthash'),
        data: fields.raw('data'),
        json: scanned.value,
        canonical: shortcut !== undefined,
    };
}
function decodeUtf8(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new failure/* BundleFailure */.B('ContractInvalidJson', 'not UTF-8');
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
/**
 * The quick way for lines as we write them: text that is its own canonical form repeats no key and prints its numbers in one
 * way only. What it does not prove (depth, key counts, surrogates) is checked; anything else is left to the strict scanner.
 */
function readCanonical(text, limits) {
    // Only a text that long can hold a string that is too long.
    if (text.length > format_limits/* maxStringLength */.Eh)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
        if ((0,canonical_json/* canonicalJson */.d)(value) !== text)
            return undefined;
    }
    catch {
        return undefined;
    }
    if (/\\ud[89a-f]/.test(text) || !isModest(value, limits.maxJsonDepth))
        return undefined;
    const seq = typeof value === 'object' && value !== null && value.assayseq;
    const literals = new Map(typeof seq === 'number' ? [[value, new Map([['assayseq', String(seq)]])]] : []);
    return { value, literals };
}
function isModest(value, depth) {
    if (typeof value !== 'object' || value === null)
        return true;
    const members = Object.values(value);
    if (depth <= 0 || (!Array.isArray(value) && members.length > format_limits/* maxObjectKeys */.ex))
        return false;
    return members.every((member) => isModest(member, depth - 1));
}

;// CONCATENATED MODULE: ./lib/evidence/read/split-lines.js

/** Cuts bytes into lines as they come, holding at most one line. A line is handed on without its newline. */
class LineSplitter {
    maxLineBytes;
    line;
    pending = [];
    pendingBytes = 0;
    constructor(maxLineBytes, line) {
        this.maxLineBytes = maxLineBytes;
        this.line = line;
    }
    push(chunk) {
        let from = 0;
        for (;;) {
            const newline = chunk.indexOf(10, from);
            if (newline < 0)
                break;
            this.emit(chunk.subarray(from, newline));
            from = newline + 1;
        }
        if (from < chunk.length)
            this.keep(chunk.subarray(from));
    }
    /** The last line needs no newline. */
    end() {
        if (this.pendingBytes > 0)
            this.emit(new Uint8Array(0));
    }
    keep(bytes) {
        this.pendingBytes += bytes.length;
        this.check(this.pendingBytes);
        this.pending.push(Buffer.from(bytes));
    }
    emit(rest) {
        this.check(this.pendingBytes + rest.length);
        const line = this.pendingBytes === 0 ? rest : Buffer.concat([...this.pending, rest]);
        this.pending.length = 0;
        this.pendingBytes = 0;
        this.line(line);
    }
    check(length) {
        if (length > this.maxLineBytes) {
            throw new failure/* BundleFailure */.B('LimitLineBytes', `an event line is longer than ${this.maxLineBytes} bytes`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/evidence/read/suspect.js




const eventKeys = new Set([
    ...['specversion', 'type', 'source', 'id', 'time', 'datacontenttype', 'subject', 'traceparent', 'tracestate'],
    ...['assayrunid', 'assayseq', 'assayproducer', 'assayproducerversion', 'assaygit', 'assaypolicyid', 'assaypii'],
    ...['assaysecrets', 'assaycontenthash', 'assaysemanticdigest', 'assaydigestprofile', 'data'],
]);
const manifestKeys = new Set([
    ...['schema_version', 'bundle_id', 'producer', 'run_id', 'event_count', 'run_root', 'algorithms', 'files'],
]);
/** What the format accepts in a manifest and no honest writer makes. */
function manifestSuspicion(manifest) {
    if (hasUnknown(manifest.json, manifestKeys) || manifest.files.size > 1) {
        return new failure/* BundleFailure */.B('StrictUnknownField', 'the manifest holds members that nothing checks');
    }
    if ((0,canonical_json/* canonicalJson */.d)(manifest.algorithms) !== (0,canonical_json/* canonicalJson */.d)(format_manifest/* algorithms */.Rz)) {
        return new failure/* BundleFailure */.B('StrictAlgorithms', 'the manifest names other algorithms than the ones that were checked');
    }
    if (manifest.files.get(format_manifest/* eventsName */.XY)?.path !== format_manifest/* eventsName */.XY) {
        return new failure/* BundleFailure */.B('StrictUnknownField', `the manifest gives ${format_manifest/* eventsName */.XY} another path`);
    }
    if (!manifest.canonical)
        return new failure/* BundleFailure */.B('StrictNotCanonical', 'the manifest is not in canonical form');
    return undefined;
}
/** The same for an event. */
function eventSuspicion(event) {
    if (hasUnknown(event.json, eventKeys)) {
        return new failure/* BundleFailure */.B('StrictUnknownField', 'an event holds members that no content hash binds');
    }
    if (!(0,event_time/* isRfc3339 */.yk)(event.time))
        return new failure/* BundleFailure */.B('StrictTime', 'the time of an event is not RFC 3339');
    if (!event.canonical)
        return new failure/* BundleFailure */.B('StrictNotCanonical', 'an event is not in canonical form');
    return undefined;
}
function hasUnknown(json, known) {
    return Object.keys(json).some((key) => !known.has(key));
}

;// CONCATENATED MODULE: ./lib/evidence/read/check-events.js








/** The checks of `events.ndjson`: line by line, then of the whole. */
class EventsCheck {
    manifest;
    limits;
    options;
    count = 0;
    runRoot = '';
    suspicion;
    notes = [];
    file;
    fileHash = (0,external_node_crypto_.createHash)('sha256');
    rootHash = (0,external_node_crypto_.createHash)('sha256');
    lines;
    bytes = 0;
    source;
    unsafeNumbers = 0;
    constructor(manifest, size, limits, options) {
        this.manifest = manifest;
        this.limits = limits;
        this.options = options;
        const file = manifest.files.get(format_manifest/* eventsName */.XY);
        if (!file)
            throw new failure/* BundleFailure */.B('ContractMissingFile', `the manifest does not name ${format_manifest/* eventsName */.XY}`);
        if (size !== file.bytes)
            throw wrongSize();
        this.file = file;
        this.lines = new LineSplitter(limits.maxLineBytes, (line) => this.line(line));
    }
    push(chunk) {
        this.bytes += chunk.length;
        this.fileHash.update(chunk);
        this.lines.push(chunk);
    }
    end() {
        this.lines.end();
        const { manifest, file } = this;
        if (this.bytes !== file.bytes)
            throw wrongSize();
        const expected = file.sha256.startsWith('sha256:') ? file.sha256 : `sha256:${file.sha256}`;
        if (`sha256:${this.fileHash.digest('hex')}` !== expected) {
            throw new failure/* BundleFailure */.B('IntegrityManifestHash', `${format_manifest/* eventsName */.XY} is not what the manifest says`);
        }
        if (this.count === 0)
            throw new failure/* BundleFailure */.B('ContractInvalidEvent', 'the bundle has no event');
        if (this.count !== manifest.event_count) {
            throw new failure/* BundleFailure */.B('ContractSequenceGap', 'the number of events is not what the manifest says');
        }
        this.runRoot = `sha256:${this.rootHash.digest('hex')}`;
        if (this.runRoot !== manifest.run_root) {
            throw new failure/* BundleFailure */.B('IntegrityRunRootMismatch', 'the run root is not what the events give');
        }
        if (this.runRoot !== manifest.bundle_id) {
            throw new failure/* BundleFailure */.B('ContractBundleIdMismatch', 'the bundle id is not the run root');
        }
        if (this.unsafeNumbers > 0) {
            this.notes.push(`${this.unsafeNumbers} events hold a number that other verifiers may read differently`);
        }
    }
    line(bytes) {
        if (this.count === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
            throw new failure/* BundleFailure */.B('ContractInvalidJson', `${format_manifest/* eventsName */.XY} starts with a byte order mark`);
        }
        this.count++;
        if (this.count > this.limits.maxEvents) {
            throw new failure/* BundleFailure */.B('LimitTotalEvents', `the bundle has more than ${this.limits.maxEvents} events`);
        }
        const content = bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes;
        if (content.length === 0)
            throw this.invalid('the line is empty');
        const event = readEvent(content, this.limits);
        this.checkHash(event);
        this.checkPlace(event);
        this.checkNumbers(event, content);
        if (this.options.strict)
            this.suspicion ??= eventSuspicion(event);
        this.options.onEvent?.(event, this.count);
    }
    checkHash(event) {
        if (event.specversion !== '1.0' || event.assaycontenthash === undefined) {
            throw new failure/* BundleFailure */.B('ContractSchemaVersion', `event line ${this.count}: no CloudEvents 1.0, or no content hash`);
        }
        const hash = (0,format_event/* contentHash */.A)(event);
        if (hash !== event.assaycontenthash) {
            throw new failure/* BundleFailure */.B('IntegrityEventHash', `event line ${this.count}: the content is not what its hash says`);
        }
        this.rootHash.update(`${hash}\n`);
    }
    checkPlace(event) {
        const expected = this.count - 1;
        if (event.assayseq !== expected) {
            const code = expected === 0 ? 'ContractSequenceStart' : 'ContractSequenceGap';
            throw new failure/* BundleFailure */.B(code, `event line ${this.count} is not number ${expected} of the sequence`);
        }
        if (event.assayrunid !== this.manifest.run_id) {
            throw new failure/* BundleFailure */.B('ContractRunIdMismatch', `event line ${this.count} belongs to another run`);
        }
        this.source ??= event.source;
        if (event.source !== this.source)
            throw this.invalid('the source differs from that of the events before');
        if (!event.source.includes(':') || event.source.startsWith(':'))
            throw this.invalid('the source is not a URI');
        if (event.assayrunid.includes(':'))
            throw this.invalid('the run id holds a colon');
        if (event.id !== `${event.assayrunid}:${event.assayseq}`)
            throw this.invalid('the id is not run id and number');
    }
    /** Only text with seventeen digits or points in a row, or an exponent, can hold a number worth the closer look. */
    checkNumbers(event, line) {
        if (!/[\d.]{16}|\d[eE][+-]?\d/.test(Buffer.from(line).toString('latin1')))
            return;
        if ((0,safe_number/* findUnsafeNumber */.x)(event.data) === undefined)
            return;
        this.suspicion ??= new failure/* BundleFailure */.B('StrictNumber', 'an event holds a number that others may read differently');
        this.unsafeNumbers++;
    }
    invalid(what) {
        return new failure/* BundleFailure */.B('ContractInvalidEvent', `event line ${this.count}: ${what}`);
    }
}
function wrongSize() {
    return new failure/* BundleFailure */.B('IntegrityFileSizeMismatch', `${format_manifest/* eventsName */.XY} has another size than the manifest says`);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/evidence/read/inflate-gzip.js


/** The gzip wrapper is damaged: its header, its deflate stream or its trailer. What that means depends on who was reading. */
class GzipDamage extends Error {
}
/** Input and output are handed over in these steps, so that damage is met as early or late as other readers meet it. */
const step = 32 * 1024;
/**
 * Decompresses the first gzip member of `bytes`, step by step, and checks its trailer at the end.
 * Returns the offset behind the member; what follows is not looked at. Throws GzipDamage.
 */
async function* inflateGzip(bytes) {
    const start = readHeader(bytes);
    const inflate = external_node_zlib_.createInflateRaw({
        chunkSize: step,
        // A stream that is cut short ends quietly, after all that it holds; the trailer is then missing.
        finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
    });
    const input = external_node_stream_.Readable.from(slices(bytes, start));
    input.pipe(inflate);
    let crc = 0;
    let length = 0;
    try {
        for await (const chunk of inflate) {
            crc = external_node_zlib_.crc32(chunk, crc);
            length = (length + chunk.length) % 2 ** 32;
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
            throw new GzipDamage('the deflate stream is damaged');
        }
        throw error;
    }
    finally {
        input.destroy();
        inflate.destroy();
    }
    return checkTrailer(bytes, start + inflate.bytesWritten, crc, length);
}
function* slices(bytes, start) {
    let from = start;
    while (from < bytes.length) {
        const to = from - (from % step) + step;
        yield bytes.subarray(from, to);
        from = to;
    }
}
/** RFC 1952 §2.3; returns where the deflate stream starts. */
function readHeader(bytes) {
    const flags = bytes[3] ?? 0;
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8 || (flags & 0xe0) !== 0) {
        throw new GzipDamage('not a gzip file');
    }
    let at = 10;
    if (flags & 4)
        at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
    if (flags & 8)
        at = afterZero(bytes, at);
    if (flags & 16)
        at = afterZero(bytes, at);
    if (flags & 2) {
        const stored = (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
        if (stored !== (external_node_zlib_.crc32(bytes.subarray(0, at)) & 0xffff))
            throw new GzipDamage('the gzip header is damaged');
        at += 2;
    }
    if (at > bytes.length)
        throw new GzipDamage('the gzip header is cut short');
    return at;
}
function afterZero(bytes, from) {
    const zero = bytes.indexOf(0, from);
    if (zero < 0)
        throw new GzipDamage('the gzip header is cut short');
    return zero + 1;
}
function checkTrailer(bytes, at, crc, length) {
    if (at + 8 > bytes.length)
        throw new GzipDamage('the gzip stream is cut short');
    const trailer = new DataView(bytes.buffer, bytes.byteOffset + at, 8);
    if (trailer.getUint32(0, true) !== crc || trailer.getUint32(4, true) !== length) {
        throw new GzipDamage('the gzip trailer does not fit the content');
    }
    return at + 8;
}

;// CONCATENATED MODULE: ./lib/evidence/read/read-manifest.js





/** Throws BundleFailure: `ContractInvalidJson`, `LimitJsonDepth`, `ContractSchemaVersion`. */
function readManifest(bytes, limits) {
    const text = decodeUtf8(bytes);
    const scanned = (0,scan_json/* scanJson */.E)(text, limits.maxJsonDepth);
    const fields = new Fields(scanned.value, scanned);
    const version = fields.unsigned('schema_version', 32);
    const read = {
        bundle_id: fields.string('bundle_id'),
        run_id: fields.string('run_id'),
        event_count: fields.unsigned('event_count', 64),
        run_root: fields.string('run_root'),
        producer: readProducer(fields.fields('producer')),
        algorithms: readAlgorithms(fields.fields('algorithms')),
        files: readFiles(fields.fields('files')),
        json: scanned.value,
        canonical: (0,canonical_json/* canonicalJson */.d)(scanned.value) === text,
    };
    if (version !== 1)
        throw new failure/* BundleFailure */.B('ContractSchemaVersion', 'the manifest has a schema version other than 1');
    return read;
}
function readProducer(fields) {
    const git = fields.optionalString('git');
    return { name: fields.string('name'), version: fields.string('version'), ...(git === undefined ? {} : { git }) };
}
function readAlgorithms(fields) {
    return { canon: fields.string('canon'), hash: fields.string('hash'), root: fields.string('root') };
}
function readFiles(files) {
    return new Map(files.keys().map((name) => {
        const entry = files.fields(name);
        return [
            name,
            { path: entry.string('path'), sha256: entry.string('sha256'), bytes: entry.unsigned('bytes', 64) },
        ];
    }));
}

;// CONCATENATED MODULE: ./lib/evidence/read/scan-tar.js

const block = 512;
/**
 * Splits the bytes of a tar archive into members as they come, in constant memory. Takes only what every tar reader reads
 * the same way: plain files with plain headers, and zeros behind the end. Extended headers, links, prefixes and unusual
 * sizes are refused, never interpreted, so that no other reader sees other bytes, or other names, than were verified.
 * Throws BundleFailure `IntegrityTar`.
 */
class TarScanner {
    /** What the next byte belongs to: distinguishes damage in a body from damage between bodies. */
    phase = 'header';
    #sink;
    #header = Buffer.alloc(block);
    #filled = 0;
    #remaining = 0;
    #padding = 0;
    #members = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    push(chunk) {
        let at = 0;
        while (at < chunk.length)
            at += this.#take(chunk.subarray(at));
    }
    /** The input has ended. An archive may end without its closing blocks, but not inside a header or its padding. */
    end() {
        if (this.phase === 'done')
            return;
        if (this.phase === 'body')
            this.#close();
        if (this.phase !== 'header' || this.#filled > 0)
            throw damaged('the archive is cut short');
        this.#finish();
    }
    #take(bytes) {
        if (this.phase === 'header')
            return this.#takeHeader(bytes);
        if (this.phase === 'done') {
            if (!isZero(bytes))
                throw damaged('bytes follow the end of the archive');
            return bytes.length;
        }
        if (this.phase === 'padding') {
            const taken = Math.min(bytes.length, this.#padding);
            this.#padding -= taken;
            if (this.#padding === 0)
                this.phase = 'header';
            return taken;
        }
        const taken = Math.min(bytes.length, this.#remaining);
        this.#sink.data(bytes.subarray(0, taken));
        this.#remaining -= taken;
        if (this.#remaining === 0)
            this.#close();
        return taken;
    }
    #takeHeader(bytes) {
        const taken = Math.min(bytes.length, block - this.#filled);
        this.#header.set(bytes.subarray(0, taken), this.#filled);
        this.#filled += taken;
        if (this.#filled === block) {
            this.#filled = 0;
            this.#readHeader();
        }
        return taken;
    }
    #readHeader() {
        const header = this.#header;
        if (isZero(header)) {
            this.#finish();
            return;
        }
        if (checksum(header) !== statedChecksum(header))
            throw damaged('the checksum of a header is wrong');
        refuseAmbiguous(header);
        const size = Number.parseInt(header.toString('latin1', 124, 135), 8);
        const path = untilZero(header.subarray(0, 100));
        this.#sink.open({ index: this.#members++, path, size, legible: isLegible(header) });
        this.phase = 'body';
        this.#remaining = size;
        this.#padding = (block - (size % block)) % block;
        if (size === 0)
            this.#close();
    }
    #close() {
        this.#sink.close();
        // A body that ended early leaves its padding owing, which `end` then reports.
        this.phase = this.#remaining > 0 || this.#padding > 0 ? 'padding' : 'header';
    }
    #finish() {
        this.phase = 'done';
        this.#sink.end();
    }
}
/** What readers of tar disagree about: each of these has let one archive verify here and unpack otherwise elsewhere. */
function refuseAmbiguous(header) {
    const type = header[156];
    if (type !== 0 && type !== 0x30)
        throw damaged('a member is not a plain file');
    if (!isZero(header.subarray(157, 257)) || !isZero(header.subarray(345))) {
        throw damaged('a header holds a link name or a prefix');
    }
    if (untilZero(header.subarray(0, 100)).at(-1) === 0x2f)
        throw damaged('the name of a member ends in a slash');
    // As POSIX writes it. Blanks, base 256 and separators are read differently, or not at all.
    if (!/^[0-7]{11}[\0 ]$/.test(header.toString('latin1', 124, 136))) {
        throw damaged('a size is not eleven octal digits');
    }
}
/** Mode, owner, group, time and device numbers: octal digits, nothing, or binary. */
function isLegible(header) {
    const fields = [
        [100, 8],
        [108, 8],
        [116, 8],
        [136, 12],
        [329, 8],
        [337, 8],
    ];
    return fields.every(([from, length]) => /^(?: *[0-7]*[\0 ]*|\x80.*)$/s.test(header.toString('latin1', from, from + length)));
}
function isZero(bytes) {
    // Not `every`: a gigabyte of zeros may follow the end of an archive.
    for (let i = 0; i < bytes.length; i++)
        if (bytes[i] !== 0)
            return false;
    return true;
}
function untilZero(field) {
    const zero = field.indexOf(0);
    return zero < 0 ? field : field.subarray(0, zero);
}
function checksum(header) {
    let sum = 8 * 0x20;
    for (let i = 0; i < block; i++)
        if (i < 148 || i >= 156)
            sum += header[i];
    return sum;
}
/** Octal digits; blanks may stand around them. */
function statedChecksum(header) {
    const text = untilZero(header.subarray(148, 156)).toString('latin1').trim();
    if (!/^[0-7]+$/.test(text))
        throw damaged('a checksum cannot be read');
    return Number.parseInt(text, 8);
}
function damaged(what) {
    return new failure/* BundleFailure */.B('IntegrityTar', what);
}

;// CONCATENATED MODULE: ./lib/evidence/read/verify-bundle.js









/**
 * Checks a bundle in the order that the format prescribes and reports the first failure; never throws for what a bundle holds.
 * Reads the compressed bytes whole (at most `maxBundleBytes`), the rest as a stream: memory is bounded whatever it unpacks to.
 */
async function verifyBundle(input, options = {}) {
    const limits = { ...format_limits/* defaultLimits */.MK, ...options.limits };
    let sha256;
    try {
        const bytes = await readAll(input, limits.maxBundleBytes);
        sha256 = (0,digest/* sha256Hex */.fg)(bytes);
        return { ok: true, sha256, ...(await new Verifier(limits, options).verify(bytes)) };
    }
    catch (error) {
        if (!(error instanceof failure/* BundleFailure */.B))
            throw error;
        const { code, message } = error;
        return { ok: false, class: (0,failure/* classOf */.K)(code), code, message, ...(sha256 === undefined ? {} : { sha256 }) };
    }
}
async function readAll(input, max) {
    const chunks = [];
    let length = 0;
    for await (const chunk of input instanceof Uint8Array ? [input] : input) {
        length += chunk.length;
        if (length > max)
            throw new failure/* BundleFailure */.B('LimitBundleBytes', `the bundle is larger than ${max} bytes`);
        chunks.push(chunk);
    }
    return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}
class Verifier {
    limits;
    options;
    tar = new TarScanner({
        open: (member) => this.open(member),
        data: (chunk) => this.data(chunk),
        close: () => this.close(),
        end: () => {
            if (!this.eventsDone)
                throw missingEvents();
        },
    });
    seen = new Set();
    manifestBytes = [];
    manifest;
    events;
    eventsDone = false;
    /** The first thing that only `strict` refuses; it is reported when everything else has passed. */
    suspicion;
    decoded = 0;
    constructor(limits, options) {
        this.limits = limits;
        this.options = options;
    }
    async verify(bytes) {
        const end = await this.unpack(bytes);
        if (!this.manifest || !this.events)
            throw missingEvents();
        // Other readers unpack a second gzip member too, and would see what nothing here has verified.
        if (end < bytes.length)
            throw new failure/* BundleFailure */.B('IntegrityGzip', 'bytes follow the gzip stream');
        const suspicion = this.suspicion ?? this.events.suspicion;
        if (this.options.strict && suspicion)
            throw suspicion;
        const { runRoot, count } = this.events;
        return { events: count, runRoot, manifest: this.manifest, notes: this.events.notes };
    }
    async unpack(bytes) {
        const chunks = inflateGzip(bytes);
        try {
            for (;;) {
                const step = await chunks.next();
                if (step.done) {
                    this.tar.end();
                    return step.value;
                }
                this.decoded += step.value.length;
                this.decode(step.value);
            }
        }
        catch (error) {
            throw error instanceof GzipDamage ? this.damage(error) : error;
        }
        finally {
            await chunks.return(0);
        }
    }
    /** Bytes within the limit are checked first; the limit is reported only if reading goes on beyond it. */
    decode(chunk) {
        const excess = this.decoded - this.limits.maxDecodeBytes;
        this.tar.push(excess > 0 ? chunk.subarray(0, chunk.length - excess) : chunk);
        if (excess > 0) {
            throw new failure/* BundleFailure */.B('LimitDecodeBytes', `the bundle unpacks to more than ${this.limits.maxDecodeBytes} bytes`);
        }
    }
    damage(error) {
        if (this.tar.phase === 'done')
            return new failure/* BundleFailure */.B('IntegrityGzip', error.message);
        return new failure/* BundleFailure */.B(this.tar.phase === 'body' ? 'IntegrityIo' : 'IntegrityTar', error.message);
    }
    open(member) {
        const { maxPathLength, maxManifestBytes, maxEventsBytes } = this.limits;
        if (member.path.length > maxPathLength) {
            throw new failure/* BundleFailure */.B('LimitPathLength', `a member's path is longer than ${maxPathLength} bytes`);
        }
        const name = Buffer.from(member.path).toString('latin1');
        if (member.size > (name === format_manifest/* manifestName */.vS ? maxManifestBytes : maxEventsBytes)) {
            throw new failure/* BundleFailure */.B('LimitFileSize', 'a member is larger than its limit');
        }
        if (name.startsWith('/') || name.split('/').includes('..')) {
            throw new failure/* BundleFailure */.B('SecurityPathTraversal', "a member's path leaves the archive");
        }
        if (name !== format_manifest/* manifestName */.vS && name !== format_manifest/* eventsName */.XY) {
            throw new failure/* BundleFailure */.B('ContractUnexpectedFile', `a member is neither ${format_manifest/* manifestName */.vS} nor ${format_manifest/* eventsName */.XY}`);
        }
        if (this.seen.has(name))
            throw new failure/* BundleFailure */.B('ContractDuplicateFile', `${name} is there twice`);
        this.seen.add(name);
        if (member.index === 0 && name !== format_manifest/* manifestName */.vS) {
            throw new failure/* BundleFailure */.B('ContractFileOrder', `the first member is not ${format_manifest/* manifestName */.vS}`);
        }
        if (!member.legible)
            this.suspicion ??= new failure/* BundleFailure */.B('StrictHeader', 'a number in the header of a member is none');
        if (name === format_manifest/* eventsName */.XY)
            this.events = new EventsCheck(this.manifest, member.size, this.limits, this.options);
    }
    data(chunk) {
        if (this.events)
            this.events.push(chunk);
        else
            this.manifestBytes.push(Buffer.from(chunk));
    }
    close() {
        if (this.events) {
            this.events.end();
            this.eventsDone = true;
            return;
        }
        this.manifest = readManifest(Buffer.concat(this.manifestBytes), this.limits);
        this.manifestBytes = [];
        if (this.options.strict)
            this.suspicion ??= manifestSuspicion(this.manifest);
    }
}
function missingEvents() {
    return new failure/* BundleFailure */.B('ContractMissingFile', `${format_manifest/* eventsName */.XY} is missing`);
}

// EXTERNAL MODULE: ./lib/action/check/artifacts/artifact-error.js
var artifact_error = __webpack_require__(19295);
// EXTERNAL MODULE: ./lib/evaluate/calls/call-rules.js
var call_rules = __webpack_require__(93783);
// EXTERNAL MODULE: ./lib/evidence/run/decision-data.js
var decision_data = __webpack_require__(37122);
// EXTERNAL MODULE: ./lib/model/once-per-tool.js
var once_per_tool = __webpack_require__(89201);
;// CONCATENATED MODULE: ./lib/action/check/contradict-part.js



/**
 * What a partial result says that its evidence does not: half a sentence about the evidence; undefined if the two agree
 * in policy, trace files, calls, tools, traces, codes and rules, and the evidence names this very partial result.
 */
function contradictionIn({ partial, sha256 }, bundle, recount) {
    if (bundle.policy !== partial.policy.digest)
        return 'it was recorded under another policy';
    const digests = partial.files.map((file) => file.sha256).sort();
    if (bundle.files.join() !== digests.join())
        return 'it covers other trace files';
    const calls = bundle.stated?.calls;
    if (calls !== partial.calls)
        return `it holds ${String(calls)} calls, not ${partial.calls}`;
    const traces = new NamedTraces(partial);
    const found = tools(partial, recount) ??
        traces.contradiction(recount) ??
        codes(partial, recount, traces.exact) ??
        rules(partial, recount, traces.exact);
    if (found !== undefined)
        return found;
    const named = bundle.stated?.partial_sha256;
    return named === undefined || named === sha256 ? undefined : 'it was written with another partial result';
}
/** A name of the partial result as events have it. Both sides without secrets: one may redact more than the other. */
function plain(name) {
    return (0,decision_data/* eventName */.eq)(name, 'values').name;
}
/** The same of a name in an event; a long one is cut already. */
function plainHeld(name) {
    return name.length <= decision_data/* maxName */.y1 ? plain(name) : name;
}
function tools(partial, recount) {
    const [stated, held] = [new Map(), new Map()];
    const add = (to, name, calls) => to.set(name, (to.get(name) ?? 0) + calls);
    for (const { tool, calls } of partial.tools)
        add(stated, plain(tool), calls);
    for (const [tool, calls] of recount.tools)
        add(held, plainHeld(tool), calls);
    const isEqual = [...stated].every(([tool, calls]) => held.get(tool) === calls);
    const others = [...held].filter(([tool]) => !stated.has(tool)).reduce((sum, [, calls]) => sum + calls, 0);
    const same = isEqual && others === (partial.furtherCalls ?? 0);
    return same ? undefined : 'its tools or their call counts differ';
}
/** The traces of a partial result, by the names that events give them; of some a partial result keeps the digest only. */
class NamedTraces {
    partial;
    #names;
    #digests;
    /** Whether every trace has a name of its own on both sides, so that counts of traces can be compared. */
    exact;
    constructor(partial) {
        this.partial = partial;
        const named = partial.traceIds.filter((id) => !/^sha256:[0-9a-f]{64}$/.test(id));
        this.#names = new Set(named.map(plain));
        this.#digests = partial.traceIds.length - named.length;
        this.exact = this.#digests === 0 && this.#names.size === named.length;
    }
    contradiction({ called, traces }) {
        const names = new Set([...traces].map(plainHeld));
        const others = [...names].filter((name) => !this.#names.has(name)).length;
        if (others > this.#digests)
            return 'it covers other traces';
        // Every trace has an outcome of every sequence rule.
        const complete = this.partial.rules.length > 0;
        if (complete && [...this.#names].some((name) => !names.has(name)))
            return 'it omits traces';
        if (complete && this.#digests > 0 && others === 0)
            return 'it omits traces';
        const { tracesWithCalls } = this.partial;
        const fits = this.exact ? called.size === tracesWithCalls : called.size <= tracesWithCalls;
        return fits ? undefined : `it holds calls of ${called.size} traces, not of ${tracesWithCalls}`;
    }
}
function codes({ logs, callRules }, recount, exact) {
    const total = new Map(logs.map((log) => [log.rule, log.total]));
    for (const { rule: code, violated } of callRules) {
        const held = recount.codes.get(code);
        const found = total.get(code) ?? 0;
        // A log counts some codes once a tool, whatever the calls.
        if (!once_per_tool/* oncePerTool */.F.has(code) && (held?.calls ?? 0) !== found)
            return `it holds ${held?.calls ?? 0} calls with ${code}, not ${found}`;
        if (exact && (held?.traces.size ?? 0) !== violated)
            return `it holds ${held?.traces.size ?? 0} traces with ${code}, not ${violated}`;
    }
    const strange = [...recount.codes.keys()].some((code) => !call_rules/* callRuleCodes */.Pk.some((known) => known === code));
    return strange ? 'it contains codes that calls cannot have' : undefined;
}
function rules({ rules: rows }, recount, exact) {
    const held = recount.rules;
    const stated = new Set(rows.map(({ rule }) => plain(rule)));
    if ([...held.keys()].some((rule) => !stated.has(plainHeld(rule))))
        return 'it has other rules';
    for (const row of rows) {
        const found = held.get(plain(row.rule));
        if ((found?.violated ?? 0) !== row.violated)
            return `a sequence rule is broken ${found?.violated ?? 0} times in it, not ${row.violated}`;
        const differs = (key) => (found?.[key] ?? 0) !== row[key];
        if (exact && ['held', 'notExercised', 'notEvaluable'].some(differs))
            return 'a sequence rule has another outcome in it';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/action/check/part-evidence.js






const bundleName = /^evidence(?:-(\d{1,5})of\d{1,5})?\.tar\.gz$/;
/**
 * The bundles stored with each partial result. Each must verify, and together they must be all that the run of the
 * partial result left: a change to either of the two, a swap of the bundles of two jobs, or a part of another commit or
 * run is detected.
 * @throws AssayError `E_PART_EVIDENCE`
 */
async function partEvidence(parts, files, options) {
    const verified = [];
    for (const part of parts)
        verified.push(await verifyPart(part, files, options));
    return verified;
}
async function verifyPart(part, files, { origin, allowUnproven }) {
    const stored = storedWith(part, files);
    const calls = new CallRecount();
    const recounts = [];
    const bundles = [];
    for (const file of stored) {
        const recount = new BundleRecount();
        bundles.push(await verify(file, [recount, calls]));
        recounts.push(recount);
    }
    if (recounts.length === 0) {
        if (!allowUnproven)
            throw unproven(part, 'no evidence bundle is stored with it');
        return { ...part, bundles };
    }
    const gap = (0,whole_run/* gapInRun */.dy)(recounts) ?? contradictionIn(part, recounts[0], calls) ?? strangeness(recounts[0], origin);
    if (gap !== undefined)
        throw (0,artifact_error/* artifactError */.X)('E_PART_EVIDENCE', `The evidence stored with ${part.name} does not match it: ${gap}.`);
    const open = openQuestion(recounts[0], origin);
    if (open !== undefined && !allowUnproven)
        throw unproven(part, open);
    return { ...part, bundles };
}
/** In the order of their numbers, because calls are counted before the outcomes of their traces. */
function storedWith({ name }, files) {
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const numberOf = ({ path }) => Number(bundleName.exec(path.slice(folder.length))?.[1] ?? 0);
    return files
        .filter(({ path }) => path.startsWith(folder) && bundleName.test(path.slice(folder.length)))
        .sort((a, b) => numberOf(a) - numberOf(b));
}
async function verify(file, recounts) {
    const onEvent = (event) => {
        for (const recount of recounts)
            recount.see(event);
    };
    const verdict = await verifyBundle(file.open(), { strict: true, onEvent });
    if (!verdict.ok)
        throw (0,artifact_error/* artifactError */.X)('E_PART_EVIDENCE', `${file.path} does not verify: ${verdict.class}/${verdict.code}, ${verdict.message}.`);
    const { sha256, events, runRoot } = verdict;
    return { file, sha256, events, runRoot };
}
/** Why a bundle is of another run than the one whose parts are merged. */
function strangeness({ build, ciRun }, { commits, ciRun: expected }) {
    if (ciRun !== undefined && expected !== undefined && ciRun !== expected)
        return 'it is of another run';
    if (build !== 'unknown' && commits.length > 0 && !commits.includes(build))
        return 'it is of another commit';
    return undefined;
}
/** What a bundle leaves open about where it comes from: nobody lied, and nothing is proven. */
function openQuestion({ build, ciRun, stated }, origin) {
    if (stated?.partial_sha256 === undefined)
        return 'its bundle does not name the partial result that it was written with';
    // A run has one commit: where that is not known, the run stands for it.
    const known = origin.commits.length > 0 ? build !== 'unknown' : ciRun !== undefined && origin.ciRun !== undefined;
    return known ? undefined : 'its bundle does not name its commit';
}
function unproven({ name }, why) {
    return (0,artifact_error/* artifactError */.X)('E_PART_EVIDENCE', `Nothing proves ${name}: ${why}. \`allow-unproven-parts: true\` accepts it anyway.`);
}

// EXTERNAL MODULE: ./lib/action/check/read-partials.js + 2 modules
var read_partials = __webpack_require__(32805);
;// CONCATENATED MODULE: ./lib/action/check/check-parts.js





/**
 * `mode: merge`: evaluates what the jobs of other artifacts collected as one run. Their evidence is verified whether or
 * not it is to be kept: a part that was tampered with must not become a verdict.
 * @throws AssayError
 */
async function checkParts({ inputs, context, log }, policy, artifacts, options) {
    const partials = await (0,read_partials/* readPartials */.J)(artifacts, inputs.traceArtifacts);
    const merged = (0,merge_partials/* mergePartials */.p)(partials, policy, options);
    const parts = await partEvidence(partials, artifacts?.files ?? [], {
        origin: originOf(inputs, context),
        allowUnproven: inputs.allowUnprovenParts,
    });
    reportWithout(parts, log);
    const recorder = inputs.evidence === undefined ? undefined : new MergedEvidence(policy, inputs.redact, parts);
    return { merged, recorder };
}
/** A run of a pull request has two commits: its head, and the merge that the workflow checks out. */
function originOf({ runId }, context) {
    const { repository, commit, workflowCommit, triggeringRun } = context;
    if (runId === undefined || runId === context.runId)
        return { commits: [commit, workflowCommit].filter((it) => it !== undefined), ciRun: (0,keep_evidence/* ciRunOf */.BR)(context) };
    const commits = triggeringRun?.id === runId ? [triggeringRun.headSha] : [];
    return { commits, ciRun: (0,keep_evidence/* ciRunOf */.BR)({ repository, runId }) };
}
function reportWithout(parts, log) {
    const without = parts.filter(({ bundles }) => bundles.length === 0).map(({ name }) => name);
    if (without.length === 0)
        return;
    const names = without.slice(0, 20).join(', ');
    const message = `No evidence bundle was found for ${names}: the evidence of the verdict names only the partial result.`;
    log.annotate({ level: 'warning', title: 'Assay', message });
}


/***/ })

};

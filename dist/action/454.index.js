export const id = 454;
export const ids = [454];
export const modules = {

/***/ 79073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildProfileBundle: () => (/* binding */ buildProfileBundle),
  exportEvidence: () => (/* binding */ exportEvidence),
  producer: () => (/* binding */ producer)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/canonical/digest.js
var digest = __webpack_require__(76004);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
;// CONCATENATED MODULE: ./lib/model/require-path.js

/** Refuses what a program gave as a path and is none, by the name of the option. @throws {AssayError} `E_USAGE` */
function requirePath(value, option) {
    if (typeof value === 'string' && value !== '')
        return;
    throw new problem/* AssayError */.W({
        code: 'E_USAGE',
        level: 'error',
        message: `\`${option}\` ${value === undefined ? 'is missing' : value === '' ? 'is empty' : 'is not a text'}.`,
        remedy: `Give the path of a file as \`${option}\`.`,
    });
}

// EXTERNAL MODULE: ./lib/evidence/format/event-time.js
var event_time = __webpack_require__(38771);
// EXTERNAL MODULE: ./lib/evidence/write/bundle-writer.js + 4 modules
var bundle_writer = __webpack_require__(76161);
// EXTERNAL MODULE: ./lib/evidence/write/write-file-parts.js
var write_file_parts = __webpack_require__(42586);
// EXTERNAL MODULE: ./lib/text/redact.js
var redact = __webpack_require__(51814);
// EXTERNAL MODULE: ./lib/text/well-formed.js
var well_formed = __webpack_require__(95811);
;// CONCATENATED MODULE: ./lib/evidence/profile/scrub-subject.js
/** In the order in which they are looked for; the first of this list that is found decides, wherever it stands. */
const markers = [
    'authorization: bearer ',
    'authorization: ',
    'token=',
    'key=',
    'bearer ',
    'api_key=',
    'apikey=',
    'secret=',
    'password=',
    'session=',
    'cookie=',
    'x-api-key:',
    'x-token:',
];
/** A path or command as it may be shown: the home folder generalised, everything after the mark of a secret cut. */
function scrubSubject(subject) {
    const text = generaliseHome(subject);
    const lower = text.toLowerCase();
    for (const marker of markers) {
        const at = lower.indexOf(marker);
        if (at >= 0)
            return `${text.slice(0, at + marker.length)}***`;
    }
    return text;
}
function generaliseHome(subject) {
    const path = subject.replaceAll('\\', '/');
    const users = path.indexOf('/Users/');
    const start = users >= 0 ? users + '/Users/'.length : path.startsWith('/home/') ? '/home/'.length : -1;
    if (start < 0)
        return subject;
    const rest = path.indexOf('/', start);
    return `~/**/${rest < 0 ? '' : path.slice(rest + 1)}`;
}

;// CONCATENATED MODULE: ./lib/evidence/profile/map-profile.js




const phase = 'urn:assay:phase:profile';
const sections = [
    { section: 'files', type: 'assay.fs.access', key: 'file' },
    { section: 'network', type: 'assay.net.connect', key: 'host' },
    { section: 'processes', type: 'assay.process.exec', key: 'cmd' },
];
/** The run that a profile was last updated by, or one derived from its name. */
function profileRunId({ runIds, name }) {
    return runIds.at(-1) ?? `run_${(0,digest/* sha256Hex */.fg)((0,well_formed/* wellFormed */.E)(name)).slice(0, 16)}`;
}
/** The events of a profile, in order. */
function* mapProfile(profile, detail) {
    const { name, version, totalRuns, degradations, entries, scope } = profile;
    yield {
        type: 'assay.profile.started',
        subject: phase,
        data: { profile_name: (0,well_formed/* wellFormed */.E)(name), profile_version: (0,well_formed/* wellFormed */.E)(version), total_runs_aggregated: totalRuns },
    };
    for (const degradation of degradations) {
        yield { type: 'assay.sandbox.degraded', subject: 'landlock', data: { ...degradation } };
    }
    if (detail !== 'summary') {
        for (const { section, type, key } of sections) {
            for (const [name, entry] of inOrder(entries[section]))
                yield entryEvent(type, key, name, entry, detail);
        }
    }
    yield {
        type: 'assay.profile.finished',
        subject: phase,
        data: {
            files_count: entries.files.size,
            network_count: entries.network.size,
            processes_count: entries.processes.size,
            sandbox_degradation_count: degradations.length,
            integrity_scope: scope === null ? null : (0,well_formed/* wellFormed */.E)(scope),
        },
    };
}
function entryEvent(type, key, raw, entry, detail) {
    const name = (0,well_formed/* wellFormed */.E)(raw);
    if (detail === 'observed') {
        // The scrubber knows words, not shapes: a bare token is caught by what it looks like.
        return { type, ...subjectOf((0,redact/* redactText */.Rd)(scrubSubject(name)).value), data: { hits: entry.hits } };
    }
    const data = {
        [key]: name,
        first_seen: entry.firstSeen,
        last_seen: entry.lastSeen,
        hits: entry.hits,
        runs_seen: entry.runsSeen,
    };
    return { type, ...subjectOf(name), data };
}
function subjectOf(subject) {
    return subject === '' ? {} : { subject };
}
/** By code points, which is the order of UTF-8 bytes. */
function inOrder(entries) {
    return [...entries].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/evidence/profile/read-profile.js


const profileSections = (/* unused pure expression or super */ null && (['files', 'network', 'processes']));
/**
 * Reads a profile: YAML, or JSON (which is YAML). Unknown keys are ignored.
 * Throws AssayError `E_PROFILE_PARSE` with all that is wrong. `file` is for the messages.
 */
function readProfile(text, file) {
    const reader = new ProfileReader();
    const profile = reader.read(text);
    if (reader.problems.length > 0 || !profile) {
        throw new problem/* AssayError */.W(reader.problems.map((message) => read_profile_problem(message, file)));
    }
    return profile;
}
class ProfileReader {
    problems = [];
    read(text) {
        const root = this.document(text);
        if (!root)
            return undefined;
        const entries = this.object(root.entries, 'entries', {});
        const updatedAt = this.optionalText(root.updated_at, 'updated_at');
        return {
            name: this.text(root.name, 'name'),
            version: this.text(root.version, 'version'),
            ...(updatedAt === undefined ? {} : { updatedAt }),
            scope: this.optionalText(root.scope, 'scope') ?? null,
            totalRuns: this.count(root.total_runs, 'total_runs', 0),
            runIds: this.list(root.run_ids, 'run_ids').map((id, i) => this.text(id, `run_ids[${i}]`)),
            entries: {
                files: this.section(entries, 'files'),
                network: this.section(entries, 'network'),
                processes: this.section(entries, 'processes'),
            },
            degradations: this.list(root.sandbox_degradations, 'sandbox_degradations').map((each, i) => this.degradation(each, `sandbox_degradations[${i}]`)),
        };
    }
    document(text) {
        try {
            const document = (0,dist/* parseDocument */.Tp)(text, { schema: 'core', logLevel: 'silent', prettyErrors: false });
            const [error] = document.errors;
            if (error) {
                const line = text.slice(0, error.pos[0]).split('\n').length;
                this.problems.push(`line ${line} is not YAML (${error.code})`);
                return undefined;
            }
            return this.object(document.toJS({ mapAsMap: false, maxAliasCount: 100 }), 'the profile');
        }
        catch (error) {
            if (!(error instanceof RangeError || error instanceof ReferenceError))
                throw error;
            this.problems.push('the profile nests too deep or repeats too much');
            return undefined;
        }
    }
    section(entries, name) {
        const section = this.object(entries[name], `entries.${name}`, {});
        return new Map(Object.entries(section).map(([key, value]) => {
            const place = `an entry of ${name}`;
            const entry = this.object(value, place, {});
            return [
                key,
                {
                    firstSeen: this.count(entry.first_seen, `first_seen of ${place}`),
                    lastSeen: this.count(entry.last_seen, `last_seen of ${place}`),
                    runsSeen: this.count(entry.runs_seen, `runs_seen of ${place}`),
                    hits: this.count(entry.hits_total, `hits_total of ${place}`, 0),
                },
            ];
        }));
    }
    degradation(value, place) {
        const fields = this.object(value, place, {});
        const detail = this.optionalText(fields.detail, `${place}.detail`);
        return {
            reason_code: this.text(fields.reason_code, `${place}.reason_code`),
            degradation_mode: this.text(fields.degradation_mode, `${place}.degradation_mode`),
            component: this.text(fields.component, `${place}.component`),
            ...(detail === undefined ? {} : { detail }),
        };
    }
    object(value, place, absent) {
        if ((value === undefined || value === null) && absent)
            return absent;
        if (typeof value === 'object' && value !== null && !Array.isArray(value))
            return value;
        this.problems.push(`${place} is not a mapping`);
        return {};
    }
    list(value, place) {
        if (value === undefined || value === null)
            return [];
        if (Array.isArray(value))
            return value;
        this.problems.push(`${place} is not a list`);
        return [];
    }
    text(value, place) {
        if (typeof value === 'string')
            return value;
        this.problems.push(`${place} is ${value === undefined ? 'missing' : 'not a text'}`);
        return '';
    }
    optionalText(value, place) {
        return value === undefined || value === null ? undefined : this.text(value, place);
    }
    /** Beyond 2^53 a number would read differently elsewhere. */
    count(value, place, absent) {
        if ((value === undefined || value === null) && absent !== undefined)
            return absent;
        if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
            return value;
        this.problems.push(`${place} is ${value === undefined ? 'missing' : 'not a whole number below 2^53'}`);
        return 0;
    }
}
function read_profile_problem(message, file) {
    return {
        code: 'E_PROFILE_PARSE',
        level: 'error',
        message: `The profile cannot be read: ${message}.`,
        location: { file, line: 1, column: 1 },
        remedy: 'Compare it with the example in docs/evidence-bundle.md.',
    };
}

;// CONCATENATED MODULE: ./lib/evidence/profile/export-evidence.js










/** Kept equal to package.json by a test. */
const producer = { name: 'assay', version: '0.1.0' };
/**
 * Writes a profile as an evidence bundle and returns the bundle's path. The same profile gives the same tar bytes.
 * Throws AssayError `E_USAGE`, `E_PROFILE_PARSE` or `E_EVIDENCE_WRITE`; nothing is left behind in that case.
 */
async function exportEvidence(options) {
    requirePath(options.profile, 'profile');
    if (options.output !== undefined)
        requirePath(options.output, 'output');
    const profile = readProfile(await readText(options.profile), options.profile);
    const runId = profileRunId(profile);
    const name = `assay_evidence_${runId.replace(/[^\w.-]/g, '_')}.tar.gz`;
    const output = options.output ?? (0,external_node_path_.join)(options.folder ?? '.', name);
    const time = options.time ?? new Date().toISOString();
    const built = await buildProfileBundle(profile, { runId, time, detail: options.detail ?? 'observed' });
    await (0,write_file_parts/* writeFileParts */.e)(output, built.parts);
    return output;
}
/** The bundle of a profile, in memory. `time` is used if the profile has none. */
async function buildProfileBundle(profile, options) {
    const { runId } = options;
    const updated = profile.updatedAt === undefined ? undefined : (0,event_time/* parseEventTime */.F4)(profile.updatedAt);
    const writer = new bundle_writer/* BundleWriter */.U({
        runId,
        source: `urn:assay:cli:${producer.version}`,
        time: updated ? (0,event_time/* formatEventTime */.dB)(updated) : options.time,
        producer,
    });
    const traceId = (0,digest/* sha256Hex */.fg)(runId).slice(0, 32);
    for (const event of mapProfile(profile, options.detail)) {
        const spanId = (0,digest/* sha256Hex */.fg)(writer.nextId).slice(0, 16);
        writer.add({ ...event, traceparent: `00-${traceId}-${spanId}-01` });
        await writer.drained();
    }
    return writer.finish();
}
async function readText(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new problem/* AssayError */.W({
            code: 'E_PROFILE_PARSE',
            level: 'error',
            message: `The profile cannot be read (${error.code}).`,
            location: { file: path, line: 1, column: 1 },
            remedy: 'Check the path.',
        });
    }
}


/***/ }),

/***/ 76161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ BundleWriter)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __webpack_require__(57199);
// EXTERNAL MODULE: ./lib/canonical/digest.js
var digest = __webpack_require__(76004);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/evidence/format/event.js
var format_event = __webpack_require__(83533);
// EXTERNAL MODULE: ./lib/evidence/format/event-time.js
var event_time = __webpack_require__(38771);
// EXTERNAL MODULE: ./lib/evidence/format/limits.js
var limits = __webpack_require__(50085);
// EXTERNAL MODULE: ./lib/evidence/format/manifest.js
var format_manifest = __webpack_require__(67852);
// EXTERNAL MODULE: ./lib/evidence/format/safe-number.js
var safe_number = __webpack_require__(81660);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/evidence/write/combine-crc32.js
/**
 * The CRC-32 of two pieces of data put together, from the CRC of each and the length of the second, bytes.
 * Appending a zero byte is a linear map over GF(2); it is applied `length` times by repeated squaring.
 */
function combineCrc32(first, second, length) {
    let crc = first;
    let step = zeroByte();
    for (let left = length; left > 0; left = Math.floor(left / 2)) {
        if (left % 2 === 1)
            crc = apply(step, crc);
        step = step.map((column) => apply(step, column));
    }
    return (crc ^ second) >>> 0;
}
/** The map of one zero byte, as the images of the 32 unit vectors. */
function zeroByte() {
    return Array.from({ length: 32 }, (_, bit) => {
        let crc = (1 << bit) >>> 0;
        for (let i = 0; i < 8; i++)
            crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
        return crc >>> 0;
    });
}
function apply(map, vector) {
    let image = 0;
    for (let bit = 0; bit < 32; bit++)
        if ((vector >>> bit) & 1)
            image ^= map[bit];
    return image >>> 0;
}

;// CONCATENATED MODULE: ./lib/evidence/write/deflate-blocks.js



const deflateRaw = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** Bytes that are compressed on their own; cut by count, so that the output does not depend on timing or cores. */
const blockSize = 512 * 1024;
/** Compressed bytes that the thread pool hands over at a time; each hand-over costs the main thread. */
const chunkSize = 64 * 1024;
/** Blocks under compression at once. Bounds memory; the thread pool has four threads by default. */
const maxInFlight = 6;
/**
 * Compresses a stream of bytes in independent blocks on the thread pool and hashes it on the way.
 * The blocks, one after another, are one deflate stream.
 */
class BlockDeflater {
    level;
    hash;
    parts = [];
    inFlight = new Set();
    /** Used again, because a bundle would otherwise leave its whole size to the garbage collector. */
    free = [];
    block = Buffer.allocUnsafe(blockSize);
    filled = 0;
    crc = 0;
    length = 0;
    constructor(level, hash) {
        this.level = level;
        this.hash = hash;
    }
    write(bytes) {
        let at = 0;
        while (at < bytes.length) {
            const taken = Math.min(bytes.length - at, blockSize - this.filled);
            this.block.set(taken === bytes.length ? bytes : bytes.subarray(at, at + taken), this.filled);
            this.filled += taken;
            at += taken;
            if (this.filled === blockSize)
                this.flush();
        }
    }
    /** True if the caller should await `drained` before it writes more. */
    get full() {
        return this.inFlight.size > maxInFlight;
    }
    async drained() {
        while (this.full)
            await Promise.race(this.inFlight);
    }
    /** Ends the hashed stream; `after` is compressed behind it and not hashed. */
    async finish(after) {
        this.flush();
        const end = deflateNow(after, this.level);
        const parts = [...(await Promise.all(this.parts)), ...end.parts];
        return { parts, crc: combineCrc32(this.crc, end.crc, end.length), length: this.length + end.length };
    }
    flush() {
        if (this.filled === 0)
            return;
        const block = this.block.subarray(0, this.filled);
        this.hash.update(block);
        this.crc = external_node_zlib_.crc32(block, this.crc);
        this.length += this.filled;
        const part = deflateRaw(block, { level: this.level, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, chunkSize });
        this.parts.push(part);
        const used = this.block;
        // A failure is reported by `finish`, which awaits the part itself.
        const settled = part
            .catch(() => undefined)
            .then(() => {
            this.inFlight.delete(settled);
            this.free.push(used);
        });
        this.inFlight.add(settled);
        this.block = this.free.pop() ?? Buffer.allocUnsafe(blockSize);
        this.filled = 0;
    }
}
/** Compresses a few bytes in one go. */
function deflateNow(bytes, level) {
    const part = external_node_zlib_.deflateRawSync(bytes, { level, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
    return { parts: [part], crc: external_node_zlib_.crc32(bytes), length: bytes.length };
}
/** One gzip member around compressed runs. The header is constant: no time, no name, no system. */
function gzipMember(runs) {
    const crc = runs.reduce((sum, run) => combineCrc32(sum, run.crc, run.length), 0);
    const length = runs.reduce((sum, run) => (sum + run.length) % 2 ** 32, 0);
    const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 0xff]);
    // An empty final block with fixed codes ends the deflate stream; then CRC-32 and length, little-endian.
    const trailer = Buffer.from([0x03, 0x00, 0, 0, 0, 0, 0, 0, 0, 0]);
    trailer.writeUInt32LE(crc, 2);
    trailer.writeUInt32LE(length, 6);
    return [header, ...runs.flatMap((run) => run.parts), trailer];
}

// EXTERNAL MODULE: ./lib/evidence/write/event-line.js
var event_line = __webpack_require__(25304);
;// CONCATENATED MODULE: ./lib/evidence/write/root-hash.js

const entryBytes = 'sha256:'.length + 64 + 1;
/**
 * The run root: SHA-256 over every content hash as `sha256:<hex>` and a newline.
 * Entries are gathered first, because a call into the hash costs more than hashing seventy bytes.
 */
class RootHash {
    hash = (0,external_node_crypto_.createHash)('sha256');
    entries = Buffer.alloc(entryBytes * 512);
    filled = 0;
    /** `hex`: 64 digits. */
    add(hex) {
        this.entries.set(prefix, this.filled);
        this.entries.set(hex, this.filled + prefix.length);
        this.entries[this.filled + entryBytes - 1] = 0x0a;
        this.filled += entryBytes;
        if (this.filled === this.entries.length)
            this.flush();
    }
    digest() {
        this.flush();
        return `sha256:${this.hash.digest('hex')}`;
    }
    flush() {
        this.hash.update(this.entries.subarray(0, this.filled));
        this.filled = 0;
    }
}
const prefix = Buffer.from('sha256:');

;// CONCATENATED MODULE: ./lib/evidence/write/tar-header.js
/**
 * The header block of a regular file, byte for byte as the format's first writer makes it: GNU magic, mode 0644, owner and
 * time zero, user and group `assay`, type byte 0.
 */
function tarHeader(name, size) {
    const header = Buffer.alloc(512);
    header.write(name, 0, 'latin1');
    header.write('0000644\0', 100, 'latin1');
    header.write('0000000\0', 108, 'latin1');
    header.write('0000000\0', 116, 'latin1');
    header.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
    header.write('00000000000\0', 136, 'latin1');
    header.write('        ', 148, 'latin1');
    header.write('ustar  \0', 257, 'latin1');
    header.write('assay', 265, 'latin1');
    header.write('assay', 297, 'latin1');
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(7, '0')}\0`, 148, 'latin1');
    return header;
}
/** Zeros up to the next multiple of 512. */
function tarPadding(size) {
    return Buffer.alloc((512 - (size % 512)) % 512);
}
/** Two zero blocks. */
const tarEnd = Buffer.alloc(1024);

;// CONCATENATED MODULE: ./lib/evidence/write/bundle-writer.js













/**
 * Writes one bundle, event by event, and refuses what its own verifier would refuse.
 * Throws AssayError `E_EVIDENCE_WRITE`.
 */
class BundleWriter {
    context;
    eventsHash = (0,external_node_crypto_.createHash)('sha256');
    rootHash = new RootHash();
    deflater;
    assembler = new event_line/* LineAssembler */.fy();
    bytes = 0;
    count = 0;
    constructor(context) {
        this.context = context;
        const { runId, source, time } = context;
        if (runId === '' || runId.includes(':'))
            throw refused('a run id is not empty and holds no colon');
        if (!source.includes(':') || source.startsWith(':'))
            throw refused('the source is a URI');
        if (!(0,event_time/* isRfc3339 */.yk)(time))
            throw refused('the time is RFC 3339, as in 2026-01-31T12:00:00Z');
        this.deflater = new BlockDeflater(context.level ?? 6, this.eventsHash);
    }
    /** The id that the next event will have. */
    get nextId() {
        return `${this.context.runId}:${this.count}`;
    }
    add(event) {
        if ((0,safe_number/* findUnsafeNumber */.x)(event.data) !== undefined) {
            throw refused('the data of an event holds a number that other verifiers may read differently');
        }
        const data = (0,canonical_json/* canonicalJson */.d)(event.data);
        const datacontenttype = event.datacontenttype ?? 'application/json';
        const hash = (0,digest/* sha256Hex */.fg)((0,format_event/* hashedText */.L)({ ...event, datacontenttype }, data));
        this.addPrepared((0,event_line/* linePieces */.c3)(this.context, event), Buffer.from(hash), Buffer.from(data));
    }
    /**
     * The same for many events of one shape, whose data is canonical already and whose content hash (64 hexadecimal digits) is
     * known. True if the caller should await `drained` before it adds more.
     */
    addPrepared(pieces, hash, data) {
        const line = this.assembler.line(pieces, hash, this.count, data);
        if (line.length - 1 > limits/* defaultLimits */.MK.maxLineBytes)
            throw refused('an event is longer than 1 MiB');
        if (this.count >= limits/* defaultLimits */.MK.maxEvents)
            throw refused('a bundle holds at most 100,000 events');
        this.count++;
        this.bytes += line.length;
        this.rootHash.add(hash);
        this.deflater.write(line);
        return this.deflater.full;
    }
    drained() {
        return this.deflater.drained();
    }
    async finish() {
        if (this.count === 0)
            throw refused('a bundle holds at least one event');
        if (this.bytes > limits/* defaultLimits */.MK.maxEventsBytes)
            throw refused('the events of a bundle are larger than 500 MiB');
        const events = await this.deflater.finish(Buffer.concat([tarPadding(this.bytes), tarEnd]));
        const manifest = this.manifest();
        const text = Buffer.from((0,canonical_json/* canonicalJson */.d)(manifest));
        const front = Buffer.concat([
            tarHeader(format_manifest/* manifestName */.vS, text.length),
            text,
            tarPadding(text.length),
            tarHeader(format_manifest/* eventsName */.XY, this.bytes),
        ]);
        const parts = gzipMember([deflateNow(front, this.context.level ?? 6), events]);
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (const part of parts)
            hash.update(part);
        const bytes = parts.reduce((sum, part) => sum + part.length, 0);
        if (bytes > limits/* defaultLimits */.MK.maxBundleBytes)
            throw refused('the bundle is larger than 100 MiB');
        return { parts, sha256: hash.digest('hex'), bytes, manifest };
    }
    manifest() {
        const { producer, runId } = this.context;
        const runRoot = this.rootHash.digest();
        const { git, ...named } = producer;
        return {
            schema_version: 1,
            bundle_id: runRoot,
            producer: git === undefined || git === 'unknown' ? named : { ...named, git },
            run_id: runId,
            event_count: this.count,
            run_root: runRoot,
            algorithms: format_manifest/* algorithms */.Rz,
            files: {
                [format_manifest/* eventsName */.XY]: { path: format_manifest/* eventsName */.XY, sha256: `sha256:${this.eventsHash.digest('hex')}`, bytes: this.bytes },
            },
        };
    }
}
function refused(rule) {
    return new problem/* AssayError */.W({
        code: 'E_EVIDENCE_WRITE',
        level: 'error',
        message: `The evidence bundle cannot be written: ${rule}.`,
    });
}


/***/ }),

/***/ 25304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ envelopeBytes),
/* harmony export */   c3: () => (/* binding */ linePieces),
/* harmony export */   fy: () => (/* binding */ LineAssembler)
/* harmony export */ });
function linePieces(context, shape) {
    const { runId, source, time, producer } = context;
    const optional = (key, value) => (value === undefined ? '' : `"${key}":${quote(value)},`);
    return {
        beforeHash: Buffer.from('{"assaycontenthash":"sha256:'),
        beforeSeq: Buffer.from(`","assaygit":${quote(producer.git ?? 'unknown')},"assaypii":${shape.pii ?? false},` +
            `"assayproducer":${quote(producer.name)},"assayproducerversion":${quote(producer.version)},` +
            `"assayrunid":${quote(runId)},"assaysecrets":${shape.secrets ?? false},"assayseq":`),
        beforeData: Buffer.from(',"data":'),
        beforeId: Buffer.from(`,"datacontenttype":${quote(shape.datacontenttype ?? 'application/json')},"id":${quote(`${runId}:`).slice(0, -1)}`),
        end: Buffer.from(`","source":${quote(source)},"specversion":"1.0",${optional('subject', shape.subject)}"time":${quote(time)},` +
            `${optional('traceparent', shape.traceparent)}"type":${quote(shape.type)}}\n`),
    };
}
/** Bytes of a line besides its data, at most: the pieces, a hash, two numbers. */
function envelopeBytes({ beforeHash, beforeSeq, beforeData, beforeId, end }) {
    return beforeHash.length + beforeSeq.length + beforeData.length + beforeId.length + end.length + 64 + 32;
}
/** Puts lines together in a buffer of its own, which the next line overwrites. */
class LineAssembler {
    buffer = Buffer.allocUnsafe(4096);
    /** `hash`: 64 hexadecimal digits. `data`: canonical JSON. */
    line(pieces, hash, seq, data) {
        const needed = envelopeBytes(pieces) + data.length;
        if (this.buffer.length < needed)
            this.buffer = Buffer.allocUnsafe(needed * 2);
        const { buffer } = this;
        const digits = String(seq);
        let at = 0;
        buffer.set(pieces.beforeHash, at);
        at += pieces.beforeHash.length;
        buffer.set(hash, at);
        at += hash.length;
        buffer.set(pieces.beforeSeq, at);
        at += pieces.beforeSeq.length;
        at += buffer.write(digits, at, 'latin1');
        buffer.set(pieces.beforeData, at);
        at += pieces.beforeData.length;
        buffer.set(data, at);
        at += data.length;
        buffer.set(pieces.beforeId, at);
        at += pieces.beforeId.length;
        at += buffer.write(digits, at, 'latin1');
        buffer.set(pieces.end, at);
        at += pieces.end.length;
        return buffer.subarray(0, at);
    }
}
function quote(text) {
    return JSON.stringify(text);
}


/***/ }),

/***/ 42586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ writeFileParts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Writes a file in one step as others see it: under another name first, renamed when it is whole. */
async function writeFileParts(path, parts) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const partial = `${path}.partial`;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(partial, 'w');
        try {
            for (const part of parts)
                await file.writeFile(part);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
        throw error;
    }
}


/***/ })

};

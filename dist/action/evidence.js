export const id = 73;
export const ids = [73,84,992,454,325,579,706,511];
export const modules = {

/***/ 38771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ parseEventTime),
/* harmony export */   dB: () => (/* binding */ formatEventTime),
/* harmony export */   yk: () => (/* binding */ isRfc3339)
/* harmony export */ });
/* unused harmony export compareTimes */
/** RFC 3339 as we write it and as `strict` wants it. */
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;
const blank = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const number = (name, digits) => `${blank}*(?<${name}>\\d{${digits}})`;
const date = [`${blank}*(?<year>[+-]?\\d{1,4})`, number('month', '1,2'), number('day', '1,2')].join(`${blank}*-`);
const clock = ['hour', 'minute', 'second'].map((name) => number(name, '1,2')).join(`${blank}*:`);
const offset = `(?<sign>[+\\-\\u2212])(?<offsetHour>\\d\\d)(?::|${blank})*(?<offsetMinute>\\d\\d)`;
/** What the format's first verifier takes besides: a space for the T, single digits, blanks, signs, `UTC`, offsets without a colon. */
const relaxed = new RegExp(`^${date}[t ]${clock}(?:\\.(?<fraction>\\d+))?${blank}*(?:z|utc|${offset})${blank}*$`, 'i');
/** Reads the time of an event; undefined if it is none. Not `Date.parse`, which takes other forms and drops digits. */
function parseEventTime(text) {
    const parts = relaxed.exec(text)?.groups;
    if (!parts)
        return undefined;
    const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
    const [hour, minute, second] = [Number(parts.hour), Number(parts.minute), Number(parts.second)];
    const offset = Number(parts.offsetHour ?? 0) * 60 + Number(parts.offsetMinute ?? 0);
    if (hour > 23 || minute > 59 || second > 60 || Number(parts.offsetMinute ?? 0) > 59 || offset >= 1440)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        return undefined;
    const local = date.getTime() / 1000 + hour * 3600 + minute * 60 + Math.min(second, 59);
    const nanoseconds = Number((parts.fraction ?? '').padEnd(9, '0').slice(0, 9)) + (second === 60 ? 1e9 : 0);
    return { seconds: local - (parts.sign === '+' || parts.sign === undefined ? offset : -offset) * 60, nanoseconds };
}
function isRfc3339(text) {
    return rfc3339.test(text) && parseEventTime(text) !== undefined;
}
/** UTC with `Z` and the fewest of 0, 3, 6 or 9 fraction digits that lose nothing. */
function formatEventTime(time) {
    const leap = time.nanoseconds >= 1e9;
    // Years before 0 have six digits in ISO dates of JavaScript, and four in the format.
    const iso = new Date(time.seconds * 1000).toISOString().replace(/^-0*(?=\d{4})/, '-');
    const base = leap ? iso.replace(/\d\d\.\d+Z$/, '60') : iso.replace(/\.\d+Z$/, '');
    const nanoseconds = time.nanoseconds % 1e9;
    const digits = nanoseconds === 0 ? 0 : nanoseconds % 1e6 === 0 ? 3 : nanoseconds % 1e3 === 0 ? 6 : 9;
    return `${base}${digits === 0 ? '' : `.${String(nanoseconds).padStart(9, '0').slice(0, digits)}`}Z`;
}
function compareTimes(a, b) {
    return a.seconds - b.seconds || a.nanoseconds - b.nanoseconds;
}


/***/ }),

/***/ 83533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ contentHash),
/* harmony export */   L: () => (/* binding */ hashedText)
/* harmony export */ });
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57199);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76004);


/** `sha256:` + SHA-256 of the canonical form of the bound part; a null subject is an absent one. */
function contentHash(event) {
    return (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(hashedText(event, (0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(event.data)));
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

/***/ 50085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ maxStringLength),
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   ex: () => (/* binding */ maxObjectKeys)
/* harmony export */ });
const defaultLimits = {
    maxBundleBytes: 104_857_600,
    maxDecodeBytes: 1_073_741_824,
    maxManifestBytes: 10_485_760,
    maxEventsBytes: 524_288_000,
    maxEvents: 100_000,
    maxLineBytes: 1_048_576,
    maxPathLength: 256,
    maxJsonDepth: 64,
};
/** Fixed by the format: keys per object, and characters (code points) per decoded string. */
const maxObjectKeys = 10_000;
const maxStringLength = 1_048_576;


/***/ }),

/***/ 67852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ algorithms),
/* harmony export */   XY: () => (/* binding */ eventsName),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/** Written as is: the value of `root` holds a backslash and the letter n, not a newline. */
const algorithms = {
    canon: 'jcs-rfc8785',
    hash: 'sha256',
    root: 'sha256(concat(content_hash + "\\n"))',
};
const manifestName = 'manifest.json';
const eventsName = 'events.ndjson';


/***/ }),

/***/ 81660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findUnsafeNumber)
/* harmony export */ });
/* unused harmony export isSafeNumber */
/**
 * Whether other verifiers of the format read the same double from this number's shortest text.
 * The format's first verifier parses decimals with one rounding too many, and so can be one unit off in the last place;
 * a number is safe if that parse is exact: its digits as an integer, then one multiplication or division by a power of ten.
 */
function isSafeNumber(value) {
    if (Number.isInteger(value))
        return Math.abs(value) < 2 ** 53;
    const [digits, exponent] = decimal(Math.abs(value));
    if (digits.length > 15 || Math.abs(exponent) > 22)
        return exactStep(digits, exponent) === Math.abs(value);
    return true;
}
/** The shortest decimal that reads back as `value`, as its digits and a power of ten. */
function decimal(value) {
    const [mantissa, power] = value.toExponential().split('e');
    const [whole, fraction = ''] = mantissa.split('.');
    return [whole + fraction, Number(power) - fraction.length];
}
function exactStep(digits, exponent) {
    const integer = Number(BigInt(digits));
    return exponent < 0 ? integer / Number(`1e${-exponent}`) : integer * Number(`1e${exponent}`);
}
/** The first number in a JSON value that is not safe, or undefined. */
function findUnsafeNumber(value) {
    if (typeof value === 'number')
        return isSafeNumber(value) ? undefined : value;
    if (typeof value !== 'object' || value === null)
        return undefined;
    for (const member of Object.values(value)) {
        const found = findUnsafeNumber(member);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

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
// EXTERNAL MODULE: ./lib/text/redact.js + 1 modules
var redact = __webpack_require__(69248);
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
        const updatedAt = this.time(root.updated_at, 'updated_at');
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
    /** What cannot be read is refused: evidence must not bear the time of its export instead. */
    time(value, place) {
        const text = this.optionalText(value, place);
        if (text === undefined || (0,event_time/* isRfc3339 */.yk)(text))
            return text;
        this.problems.push(`${place} is not a time such as 2026-01-31T12:00:00Z`);
        return undefined;
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
            remedy: 'Check the path. A profile is a file that you write, or a profiler: docs/evidence-bundle.md has an example.',
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


/***/ }),

/***/ 56675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ BundleFailure),
/* harmony export */   K: () => (/* binding */ classOf)
/* harmony export */ });
/** Thrown inside the verifier at the first check that fails. The message never holds text of the bundle. */
class BundleFailure extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'BundleFailure';
        this.code = code;
    }
}
/** The class is the first word of the code. */
function classOf(code) {
    if (code.startsWith('Limit'))
        return 'Limits';
    return /^(Integrity|Contract|Security|Strict)/.exec(code)[0];
}


/***/ }),

/***/ 30619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ scanJson)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56675);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50085);


/**
 * Reads one JSON text more strictly than `JSON.parse`: no key twice in an object (compared after decoding escapes), no lone
 * surrogate, no number beyond a double, at most `maxDepth` containers deep, 10,000 keys an object, 1,048,576 characters a
 * string. Returns the literals of the numbers at the paths asked for, because `1` and `1.0` differ to the format.
 *
 * Throws BundleFailure `ContractInvalidJson`, or `LimitJsonDepth`.
 */
function scanJson(text, maxDepth) {
    const scanner = new Scanner(text, maxDepth);
    const value = scanner.document();
    return { value, literals: scanner.literals };
}
// Sticky expressions do the lexing: one native match for each token, none of which can backtrack over more than itself.
const space = /[ \t\n\r]*/y;
const plain = /[^"\\\u0000-\u001f]*/y;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const escapes = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
class Scanner {
    text;
    maxDepth;
    literals = new Map();
    at = 0;
    constructor(text, maxDepth) {
        this.text = text;
        this.maxDepth = maxDepth;
    }
    document() {
        this.skipSpace();
        const value = this.value(0);
        this.skipSpace();
        if (this.at !== this.text.length)
            throw invalid('more than one JSON value');
        return value;
    }
    value(depth) {
        const next = this.text[this.at];
        if (next === '{' || next === '[') {
            if (depth >= this.maxDepth) {
                throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleFailure */ .B('LimitJsonDepth', `JSON nests deeper than ${this.maxDepth} levels`);
            }
            this.at++;
            return next === '{' ? this.object(depth + 1) : this.array(depth + 1);
        }
        if (next === '"')
            return this.string();
        if (next !== undefined && (next === '-' || (next >= '0' && next <= '9')))
            return Number(this.number());
        if (this.takes('true'))
            return true;
        if (this.takes('false'))
            return false;
        if (this.takes('null'))
            return null;
        throw invalid(next === undefined ? 'the JSON text ends early' : 'not a JSON value');
    }
    object(depth) {
        // A Map first, so that a key such as `__proto__` is a key; entries become own properties.
        const members = new Map();
        const literals = new Map();
        this.skipSpace();
        if (!this.takes('}')) {
            do {
                this.skipSpace();
                if (this.text[this.at] !== '"')
                    throw invalid('a key is missing');
                const key = this.string();
                if (members.has(key))
                    throw invalid('a key appears twice in one object');
                if (members.size >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxObjectKeys */ .ex)
                    throw invalid(`an object has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxObjectKeys */ .ex} keys`);
                this.skipSpace();
                this.expect(':');
                this.skipSpace();
                const start = this.at;
                const value = this.value(depth);
                if (typeof value === 'number')
                    literals.set(key, this.text.slice(start, this.at));
                members.set(key, value);
                this.skipSpace();
            } while (this.takes(','));
            this.expect('}');
        }
        const object = Object.fromEntries(members);
        if (literals.size > 0)
            this.literals.set(object, literals);
        return object;
    }
    array(depth) {
        const items = [];
        this.skipSpace();
        if (this.takes(']'))
            return items;
        do {
            this.skipSpace();
            items.push(this.value(depth));
            this.skipSpace();
        } while (this.takes(','));
        this.expect(']');
        return items;
    }
    string() {
        this.at++;
        let decoded = '';
        for (;;) {
            decoded += this.match(plain);
            const next = this.text[this.at++];
            if (next === '"')
                break;
            if (next !== '\\')
                throw invalid('a string is not closed, or holds a raw control character');
            decoded += this.escape();
        }
        if (!isWellFormed(decoded))
            throw invalid('a string holds a lone surrogate');
        if (decoded.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxStringLength */ .Eh && codePoints(decoded) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxStringLength */ .Eh) {
            throw invalid(`a string is longer than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .maxStringLength */ .Eh} characters`);
        }
        return decoded;
    }
    escape() {
        const letter = this.text[this.at++];
        if (letter === 'u') {
            const digits = this.text.slice(this.at, this.at + 4);
            if (!/^[0-9a-fA-F]{4}$/.test(digits))
                throw invalid('an escape is not four hexadecimal digits');
            this.at += 4;
            return String.fromCharCode(Number.parseInt(digits, 16));
        }
        const decoded = letter === undefined ? undefined : escapes[letter];
        if (decoded === undefined)
            throw invalid('an unknown escape');
        return decoded;
    }
    number() {
        const literal = this.match(number);
        if (literal === '')
            throw invalid('not a number');
        if (!Number.isFinite(Number(literal)))
            throw invalid('a number beyond the range of a double');
        return literal;
    }
    match(expression) {
        expression.lastIndex = this.at;
        const found = expression.exec(this.text)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
    skipSpace() {
        this.match(space);
    }
    takes(token) {
        if (!this.text.startsWith(token, this.at))
            return false;
        this.at += token.length;
        return true;
    }
    expect(token) {
        if (!this.takes(token))
            throw invalid(`"${token}" expected`);
    }
}
function isWellFormed(text) {
    return !/\p{Surrogate}/u.test(text);
}
function codePoints(text) {
    let pairs = 0;
    for (let i = 0; i < text.length; i++)
        if ((text.charCodeAt(i) & 0xfc00) === 0xd800)
            pairs++;
    return text.length - pairs;
}
function invalid(what) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleFailure */ .B('ContractInvalidJson', `not strict JSON: ${what}`);
}


/***/ }),

/***/ 96613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ partId),
/* harmony export */   dy: () => (/* binding */ gapInRun)
/* harmony export */ });
/* unused harmony export stemOf */
/**
 * Why bundles are not, together and in this order, all that one run left; undefined if they are. Parts must be numbered
 * 1 to n, agree about the run, and hold as many decisions and outcomes as each of them says that the run has.
 */
function gapInRun(bundles) {
    const [first] = bundles;
    if (!first)
        return 'there is no bundle';
    const stem = stemOf(first);
    for (const [i, { place, runId, policy, build, files }] of bundles.entries()) {
        if (place === undefined)
            return 'a bundle does not say which part of a run it is';
        if (place.parts !== bundles.length)
            return `the run has ${place.parts} parts, and ${bundles.length} are here`;
        if (place.part !== i + 1)
            return `part ${i + 1} of ${bundles.length} is missing or out of order`;
        if (runId !== partId(stem, i + 1, bundles.length))
            return 'the parts are of several runs';
        if (policy !== first.policy)
            return 'the parts were recorded under several policies';
        if (build !== first.build)
            return 'the parts are of several commits';
        if (files.join() !== first.files.join())
            return 'the parts are about different trace files';
    }
    return gapInCounts(bundles);
}
/** The id of the run that a bundle holds a part of. */
function stemOf({ runId, place }) {
    const ending = place === undefined || place.parts === 1 ? '' : `-${place.part}of${place.parts}`;
    return runId.endsWith(ending) ? runId.slice(0, runId.length - ending.length) : runId;
}
/** The run id of a part of a run. */
function partId(run, part, parts) {
    return parts === 1 ? run : `${run}-${part}of${parts}`;
}
function gapInCounts(bundles) {
    for (const name of ['calls', 'denied', 'sequence_outcomes', 'sequence_violations']) {
        const held = bundles.reduce((sum, { counts }) => sum + counts[name], 0);
        const other = bundles.find(({ stated }) => stated?.[name] !== held);
        if (other)
            return `the bundles hold ${held} ${label[name]}, and one says that the run has another number`;
    }
    return undefined;
}
const label = {
    calls: 'calls',
    denied: 'denied calls',
    sequence_outcomes: 'outcomes of sequence rules',
    sequence_violations: 'broken sequence rules',
};


/***/ }),

/***/ 37122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XO: () => (/* binding */ DecisionData),
/* harmony export */   eq: () => (/* binding */ eventName),
/* harmony export */   lC: () => (/* binding */ boundedName),
/* harmony export */   y1: () => (/* binding */ maxName)
/* harmony export */ });
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
    /** The keys stand in canonical order by hand: args_digest … trace. */
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
    return whole.length <= maxName ? whole : `${(0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_5__/* .wellFormed */ .E)(whole.slice(0, maxName))}… ${(0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonDigest */ .jW)(whole)}`;
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
  RunRecorder: () => (/* binding */ RunRecorder)
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


/***/ }),

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleStanding: () => (/* binding */ ruleStanding)
/* harmony export */ });
/* harmony import */ var _decision_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37122);

/** Rules listed of each kind: more long names than that do not fit into an event. */
const maxListed = 300;
/** How the rules of a result stand by the result's own gate. */
function ruleStanding(result) {
    const failed = result.verdict === 'fail' ? failing(result) : new Set();
    const broken = [...result.findings.map(({ rule }) => rule), ...brokenRows(result)];
    const warned = new Set(broken.filter((rule) => !failed.has(rule)));
    const held = result.rules.filter((row) => row.held > 0).map(({ rule }) => rule);
    const lists = [held.filter((rule) => !failed.has(rule) && !warned.has(rule)), warned, failed].map(sorted);
    const [passed, warnedOnly, failedOnes] = lists.map((list) => list.slice(0, maxListed));
    const omitted = lists.reduce((sum, list) => sum + Math.max(0, list.length - maxListed), 0);
    return { passed, warned: warnedOnly, failed: failedOnes, omitted };
}
function failing({ findings, findingsOmitted, gate, comparison, ...result }) {
    const levels = ['error', 'warning', 'note'];
    const fails = ({ level }) => gate.failOn !== 'none' && levels.indexOf(level) <= levels.indexOf(gate.failOn);
    if (comparison?.baseline === 'used' && comparison.newOnly) {
        const grown = comparison.findings.filter(({ status }) => status === 'new' || status === 'worse');
        return new Set(grown.filter(fails).map(({ rule }) => rule));
    }
    const counted = findings.filter(({ tolerated, waived }) => !tolerated && !waived);
    // Of the findings that were left out only the rules are known: they count as failed rather than as accepted.
    const unseen = findingsOmitted > 0 ? brokenRows(result) : [];
    return new Set([...counted.filter(fails).map(({ rule }) => rule), ...unseen]);
}
function brokenRows({ rules }) {
    return rules.filter((row) => row.violated > 0).map(({ rule }) => rule);
}
function sorted(rules) {
    return [...new Set([...rules].map(_decision_data_js__WEBPACK_IMPORTED_MODULE_0__/* .boundedName */ .lC))].sort();
}


/***/ }),

/***/ 59107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ indexedBundle),
/* harmony export */   hD: () => (/* binding */ evidenceIndexText)
/* harmony export */ });
/* unused harmony exports maxIndexSize, readEvidenceIndex */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76004);
/* harmony import */ var _format_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56675);
/* harmony import */ var _format_scan_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30619);




/** Characters that an index may have: two hundred thousand bundles. */
const maxIndexSize = (/* unused pure expression or super */ null && (64 << 20));
/** `assay.evidence-index.v1`: the bundles of one run, each by its digest; two spaces, for people too. */
function evidenceIndexText(runId, bundles) {
    const listed = bundles.map(indexedBundle);
    const index = { schema: 'assay.evidence-index.v1', run_id: runId, bundles: listed, bundles_sha256: digestOf(listed) };
    return `${JSON.stringify(index, null, 2)}\n`;
}
function indexedBundle({ path, sha256, bytes, events, runRoot }) {
    return { file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path), sha256, bytes, events, run_root: runRoot };
}
/** Undefined if the text is not an index, or names anything but files next to it. */
function readEvidenceIndex(text) {
    let value;
    try {
        // Strictly: of two members of one name, another reader may take the other.
        value = scanJson(text, 3).value;
    }
    catch (error) {
        if (error instanceof BundleFailure)
            return undefined;
        throw error;
    }
    const { schema, run_id, bundles, bundles_sha256: sum, ...more } = (value ?? {});
    if (schema !== 'assay.evidence-index.v1' || typeof run_id !== 'string' || !isEmpty(more))
        return undefined;
    if (!Array.isArray(bundles) || bundles.length === 0 || !bundles.every(isIndexed))
        return undefined;
    if (sum !== digestOf(bundles) || new Set(bundles.map(({ file }) => file)).size < bundles.length)
        return undefined;
    return { run_id, bundles };
}
function isIndexed(value) {
    const { file, sha256, bytes, events, run_root, ...more } = (value ?? {});
    return (isEmpty(more) &&
        typeof file === 'string' &&
        /^[\w.-]{1,200}\.(tar\.gz|tgz)$/.test(file) &&
        typeof sha256 === 'string' &&
        /^[0-9a-f]{64}$/.test(sha256) &&
        [bytes, events].every((number) => Number.isSafeInteger(number)) &&
        typeof run_root === 'string');
}
function isEmpty(value) {
    return Object.keys(value).length === 0;
}
function digestOf(bundles) {
    return (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(bundles.map(({ sha256 }) => `${sha256}\n`).join(''));
}


/***/ }),

/***/ 91610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ startRun),
/* harmony export */   IJ: () => (/* binding */ bundleContext),
/* harmony export */   JH: () => (/* binding */ finishRun),
/* harmony export */   Kx: () => (/* binding */ furtherFileEvents),
/* harmony export */   _J: () => (/* binding */ derivedRunId)
/* harmony export */ });
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76004);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69248);
/* harmony import */ var _text_well_formed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95811);
/* harmony import */ var _decision_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37122);




/** Trace files in one event; the others follow in events of their own. */
const filesPerEvent = 1000;
const source = 'urn:assay:run';
function bundleContext({ time, producer, level }, runId) {
    return { runId, source, time, producer, level };
}
/** The same run has the same id everywhere. */
function derivedRunId(policy, files) {
    const input = { policy: policy.digest, traces: files.map(({ file, sha256 }) => [(0,_text_well_formed_js__WEBPACK_IMPORTED_MODULE_3__/* .wellFormed */ .E)(file), sha256]) };
    return `run_${(0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDigest */ .jW)(input).slice('sha256:'.length, 'sha256:'.length + 16)}`;
}
/** Events that `startRun` adds besides the first. */
function furtherFileEvents(files) {
    return Math.max(0, Math.ceil(files.length / filesPerEvent) - 1);
}
/**
 * The first events of a bundle: policy, trace files, build.
 * @param more which part of the run the bundle holds
 */
function startRun(writer, policy, redact, { files, producer, buildId, ciRun, policySource }, more) {
    const listed = files.map(listedFile);
    writer.add({
        type: 'assay.profile.started',
        subject: 'urn:assay:phase:run',
        data: {
            profile_name: (0,_decision_data_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedName */ .lC)(policy.name),
            profile_version: (0,_decision_data_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedName */ .lC)(policy.version),
            policy_digest: policy.digest,
            policy_hash: policy.digest,
            ...(policySource !== undefined && { policy_source: (0,_decision_data_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedName */ .lC)(policySource) }),
            redact,
            build_id: (0,_decision_data_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedName */ .lC)(buildId ?? producer.git ?? 'unknown'),
            ...(ciRun !== undefined && { ci_run: (0,_decision_data_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedName */ .lC)(ciRun) }),
            version: producer.version,
            trace_files_count: listed.length,
            trace_files: listed.slice(0, filesPerEvent),
            ...more,
        },
    });
    for (let from = filesPerEvent; from < listed.length; from += filesPerEvent) {
        writer.add({
            type: 'dev.assay-action.trace-files.v1',
            data: { trace_files: listed.slice(from, from + filesPerEvent) },
        });
    }
}
/** What a run of traces never observes; who attests a bundle of this format expects to read so. */
const unobserved = { files_count: 0, network_count: 0, processes_count: 0, sandbox_degradation_count: 0 };
/** The last event. Counts are of the whole run, also in a part of it. */
function finishRun(writer, { verdict, rules, partialSha256 }, counts) {
    const standing = rules === undefined ? {} : { rules: { ...rules } };
    const partial = partialSha256 === undefined ? {} : { partial_sha256: partialSha256 };
    writer.add({
        type: 'assay.profile.finished',
        subject: 'urn:assay:phase:run',
        data: { ...counts, ...unobserved, ...partial, ...standing, verdict: verdict ?? null, integrity_scope: null },
    });
}
function listedFile({ file, sha256, format, traces, calls }) {
    return { file: (0,_decision_data_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedName */ .lC)((0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTokens */ .N_)(file)), sha256, format, traces, calls };
}


/***/ }),

/***/ 39579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeIndex: () => (/* binding */ writeIndex),
  writeRunEvidence: () => (/* binding */ writeRunEvidence)
});

// EXTERNAL MODULE: ./lib/canonical/digest.js
var digest = __webpack_require__(76004);
// EXTERNAL MODULE: ./lib/evidence/format/limits.js
var limits = __webpack_require__(50085);
// EXTERNAL MODULE: ./lib/evidence/inspect/whole-run.js
var whole_run = __webpack_require__(96613);
// EXTERNAL MODULE: ./lib/evidence/write/bundle-writer.js + 4 modules
var bundle_writer = __webpack_require__(76161);
// EXTERNAL MODULE: ./lib/evidence/write/event-line.js
var event_line = __webpack_require__(25304);
// EXTERNAL MODULE: ./lib/evidence/write/write-file-parts.js
var write_file_parts = __webpack_require__(42586);
// EXTERNAL MODULE: ./lib/evidence/run/evidence-index.js
var evidence_index = __webpack_require__(59107);
;// CONCATENATED MODULE: ./lib/evidence/run/plan-parts.js
/** Shares the traces, in their order, out among as few bundles as that order allows; a trace is split only if it must be. */
function planParts(extents, limits) {
    const parts = [];
    let from = 0;
    let events = 0;
    let bytes = 0;
    const close = (to) => {
        if (events > 0)
            parts.push({ fromTrace: from, toTrace: to, fromEvent: 0, toEvent: Number.POSITIVE_INFINITY });
        from = to + 1;
        events = 0;
        bytes = 0;
    };
    for (let trace = 0; trace < extents.length; trace++) {
        const more = extents.eventsOf(trace);
        const moreBytes = extents.bytesOf(trace) + more * limits.envelope;
        if (events + more > limits.events || bytes + moreBytes > limits.bytes)
            close(trace - 1);
        if (more > limits.events || moreBytes > limits.bytes) {
            parts.push(...splitTrace(trace, more, moreBytes, limits));
            from = trace + 1;
        }
        else {
            events += more;
            bytes += moreBytes;
        }
    }
    close(extents.length - 1);
    return parts.length > 0 ? parts : [{ fromTrace: 0, toTrace: -1, fromEvent: 0, toEvent: 0 }];
}
/** Equal pieces. Events of one trace are of one kind and size, so that bytes divide as events do; half is left as a margin. */
function splitTrace(trace, events, bytes, limits) {
    const pieces = Math.max(Math.ceil(events / limits.events), Math.ceil((2 * bytes) / limits.bytes) || 1);
    const byBytes = bytes > limits.bytes;
    const count = byBytes ? pieces : Math.ceil(events / limits.events);
    const size = Math.ceil(events / count);
    return Array.from({ length: Math.ceil(events / size) }, (_, i) => ({
        fromTrace: trace,
        toTrace: trace,
        fromEvent: i * size,
        toEvent: Math.min((i + 1) * size, events),
    }));
}

// EXTERNAL MODULE: ./lib/evidence/run/recorded-types.js
var recorded_types = __webpack_require__(49279);
// EXTERNAL MODULE: ./lib/evidence/run/run-events.js
var run_events = __webpack_require__(91610);
;// CONCATENATED MODULE: ./lib/evidence/run/write-run-evidence.js










/** Room for events in a bundle, bytes. Below the format's own limit, because another reader may count otherwise. */
const maxPartBytes = 400 * 1024 * 1024;
/**
 * Writes what a recorder saw as one bundle, or as several and an index. The same run and options give the same tar bytes.
 * Throws AssayError `E_EVIDENCE_WRITE`; file errors as they come. The caller closes the recorder.
 */
async function writeRunEvidence(recorder, options) {
    const runId = options.runId ?? (0,run_events/* derivedRunId */._J)(recorder.policy, options.files);
    const parts = planParts(recorder.extents, {
        events: (options.maxEvents ?? limits/* defaultLimits */.MK.maxEvents) - 2 - (0,run_events/* furtherFileEvents */.Kx)(options.files),
        bytes: maxPartBytes,
        envelope: (0,event_line/* envelopeBytes */.Ci)((0,event_line/* linePieces */.c3)((0,run_events/* bundleContext */.IJ)(options, `${runId}-99999of99999`), { type: recorded_types/* recordedTypes */.oe[0] })),
    });
    const bundles = [];
    for (const [i, part] of parts.entries()) {
        const path = parts.length === 1 ? options.output : partPath(options.output, i, parts.length);
        const built = await writePart(recorder, part, (0,run_events/* bundleContext */.IJ)(options, (0,whole_run/* partId */.VA)(runId, i + 1, parts.length)), { part: i + 1, parts: parts.length }, options);
        await (0,write_file_parts/* writeFileParts */.e)(path, built.parts);
        const { event_count, run_root } = built.manifest;
        bundles.push({ path, sha256: built.sha256, bytes: built.bytes, events: event_count, runRoot: run_root });
    }
    if (parts.length === 1)
        return { runId, bundles };
    return { runId, bundles, ...(await writeIndex(options.output, runId, bundles)) };
}
/** Writes the index of several bundles next to them. */
async function writeIndex(output, runId, bundles) {
    const index = `${evidenceStem(output)}.index.json`;
    const bytes = Buffer.from((0,evidence_index/* evidenceIndexText */.hD)(runId, bundles));
    await (0,write_file_parts/* writeFileParts */.e)(index, [bytes]);
    return { index, indexSha256: (0,digest/* sha256Hex */.fg)(bytes) };
}
async function writePart(recorder, part, context, place, options) {
    const writer = new bundle_writer/* BundleWriter */.U(context);
    (0,run_events/* startRun */.AD)(writer, recorder.policy, recorder.options.redact, options, place);
    const pieces = recorded_types/* recordedTypes */.oe.map((type) => (0,event_line/* linePieces */.c3)(context, { type }));
    for (const { type, hash, data } of recorder.records(part)) {
        if (writer.addPrepared(pieces[type], hash, data))
            await writer.drained();
    }
    const { decisions, denied, findings, violated } = recorder.counts;
    (0,run_events/* finishRun */.JH)(writer, options, {
        calls: decisions,
        denied,
        sequence_outcomes: findings,
        sequence_violations: violated,
        traces: recorder.extents.length,
        secrets_redacted: recorder.redacted,
        ...place,
    });
    return writer.finish();
}
function partPath(output, index, parts) {
    return `${evidenceStem(output)}-${index + 1}of${parts}.tar.gz`;
}
/** The path of a bundle without its ending. */
function evidenceStem(output) {
    return output.replace(/\.(tar\.gz|tgz)$/, '');
}


/***/ }),

/***/ 2511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeMergedEvidence: () => (/* binding */ writeMergedEvidence)
/* harmony export */ });
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69248);
/* harmony import */ var _write_bundle_writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76161);
/* harmony import */ var _write_write_file_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42586);
/* harmony import */ var _decision_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37122);
/* harmony import */ var _evidence_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59107);
/* harmony import */ var _run_events_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91610);
/* harmony import */ var _write_run_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39579);







/**
 * Writes the evidence of a verdict over parts: a bundle that names the partial results and their bundles by digest, and the verdict;
 * and an index of it and them. Every call is in the evidence of the job that saw it. The same parts and options give the same tar bytes.
 * Throws AssayError `E_EVIDENCE_WRITE`; file errors as they come.
 */
async function writeMergedEvidence(options) {
    const { policy, parts, output } = options;
    const runId = `${(0,_run_events_js__WEBPACK_IMPORTED_MODULE_5__/* .derivedRunId */ ._J)(policy, options.files)}-merged`;
    const writer = new _write_bundle_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .BundleWriter */ .U((0,_run_events_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleContext */ .IJ)(options, runId));
    (0,_run_events_js__WEBPACK_IMPORTED_MODULE_5__/* .startRun */ .AD)(writer, policy, options.redact, options, { merged_parts: parts.length });
    for (const part of parts)
        writer.add({ type: 'dev.assay-action.merged-part.v1', data: partData(part) });
    (0,_run_events_js__WEBPACK_IMPORTED_MODULE_5__/* .finishRun */ .JH)(writer, options, { ...options.counts, merged_parts: parts.length });
    const built = await writer.finish();
    await (0,_write_write_file_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileParts */ .e)(output, built.parts);
    const { event_count, run_root } = built.manifest;
    const merged = { path: output, sha256: built.sha256, bytes: built.bytes, events: event_count, runRoot: run_root };
    const bundles = [merged, ...parts.flatMap((part) => part.bundles)];
    if (bundles.length === 1)
        return { runId, bundles };
    return { runId, bundles, ...(await (0,_write_run_evidence_js__WEBPACK_IMPORTED_MODULE_6__.writeIndex)(output, runId, bundles)) };
}
function partData({ name, partialSha256, traces, calls, bundles }) {
    const listed = bundles.map((bundle) => ({ ...(0,_evidence_index_js__WEBPACK_IMPORTED_MODULE_4__/* .indexedBundle */ .Ak)(bundle) }));
    return { name: (0,_decision_data_js__WEBPACK_IMPORTED_MODULE_3__/* .boundedName */ .lC)((0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)(name)), partial_sha256: partialSha256, traces, calls, bundles: listed };
}


/***/ })

};

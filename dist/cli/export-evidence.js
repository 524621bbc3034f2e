"use strict";
exports.id = 7996;
exports.ids = [7996];
exports.modules = {

/***/ 96613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ partId),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   dy: () => (/* binding */ gapInRun)
/* harmony export */ });
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

/***/ 55262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aV: () => (/* binding */ exportEvidence),
  xD: () => (/* binding */ producer)
});

// UNUSED EXPORTS: buildProfileBundle

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/canonical/digest.js
var digest = __webpack_require__(76004);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/model/require-path.js
var require_path = __webpack_require__(98488);
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
    (0,require_path/* requirePath */.d)(options.profile, 'profile');
    if (options.output !== undefined)
        (0,require_path/* requirePath */.d)(options.output, 'output');
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

/***/ 59107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yn: () => (/* binding */ readEvidenceIndex),
/* harmony export */   hD: () => (/* binding */ evidenceIndexText),
/* harmony export */   uf: () => (/* binding */ maxIndexSize)
/* harmony export */ });
/* unused harmony export indexedBundle */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76004);
/* harmony import */ var _format_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56675);
/* harmony import */ var _format_scan_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30619);




/** Characters that an index may have: two hundred thousand bundles. */
const maxIndexSize = 64 << 20;
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
        value = (0,_format_scan_json_js__WEBPACK_IMPORTED_MODULE_3__/* .scanJson */ .E)(text, 3).value;
    }
    catch (error) {
        if (error instanceof _format_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .BundleFailure */ .B)
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

/***/ 706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ruleStanding)
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

/***/ 76244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ writeRunEvidence)
});

// UNUSED EXPORTS: writeIndex

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
// EXTERNAL MODULE: ./lib/text/redact.js + 1 modules
var redact = __webpack_require__(69248);
// EXTERNAL MODULE: ./lib/text/well-formed.js
var well_formed = __webpack_require__(95811);
// EXTERNAL MODULE: ./lib/evidence/run/decision-data.js
var decision_data = __webpack_require__(37122);
;// CONCATENATED MODULE: ./lib/evidence/run/run-events.js




/** Trace files in one event; the others follow in events of their own. */
const filesPerEvent = 1000;
const source = 'urn:assay:run';
function bundleContext({ time, producer, level }, runId) {
    return { runId, source, time, producer, level };
}
/** The same run has the same id everywhere. */
function derivedRunId(policy, files) {
    const input = { policy: policy.digest, traces: files.map(({ file, sha256 }) => [(0,well_formed/* wellFormed */.E)(file), sha256]) };
    return `run_${(0,digest/* jsonDigest */.jW)(input).slice('sha256:'.length, 'sha256:'.length + 16)}`;
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
            profile_name: (0,decision_data/* boundedName */.lC)(policy.name),
            profile_version: (0,decision_data/* boundedName */.lC)(policy.version),
            policy_digest: policy.digest,
            policy_hash: policy.digest,
            ...(policySource !== undefined && { policy_source: (0,decision_data/* boundedName */.lC)(policySource) }),
            redact,
            build_id: (0,decision_data/* boundedName */.lC)(buildId ?? producer.git ?? 'unknown'),
            ...(ciRun !== undefined && { ci_run: (0,decision_data/* boundedName */.lC)(ciRun) }),
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
    return { file: (0,decision_data/* boundedName */.lC)((0,redact/* withoutTokens */.N_)(file)), sha256, format, traces, calls };
}

;// CONCATENATED MODULE: ./lib/evidence/run/write-run-evidence.js










/** Room for events in a bundle, bytes. Below the format's own limit, because another reader may count otherwise. */
const maxPartBytes = 400 * 1024 * 1024;
/**
 * Writes what a recorder saw as one bundle, or as several and an index. The same run and options give the same tar bytes.
 * Throws AssayError `E_EVIDENCE_WRITE`; file errors as they come. The caller closes the recorder.
 */
async function writeRunEvidence(recorder, options) {
    const runId = options.runId ?? derivedRunId(recorder.policy, options.files);
    const parts = planParts(recorder.extents, {
        events: (options.maxEvents ?? limits/* defaultLimits */.MK.maxEvents) - 2 - furtherFileEvents(options.files),
        bytes: maxPartBytes,
        envelope: (0,event_line/* envelopeBytes */.Ci)((0,event_line/* linePieces */.c3)(bundleContext(options, `${runId}-99999of99999`), { type: recorded_types/* recordedTypes */.oe[0] })),
    });
    const bundles = [];
    for (const [i, part] of parts.entries()) {
        const path = parts.length === 1 ? options.output : partPath(options.output, i, parts.length);
        const built = await writePart(recorder, part, bundleContext(options, (0,whole_run/* partId */.VA)(runId, i + 1, parts.length)), { part: i + 1, parts: parts.length }, options);
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
    startRun(writer, recorder.policy, recorder.options.redact, options, place);
    const pieces = recorded_types/* recordedTypes */.oe.map((type) => (0,event_line/* linePieces */.c3)(context, { type }));
    for (const { type, hash, data } of recorder.records(part)) {
        if (writer.addPrepared(pieces[type], hash, data))
            await writer.drained();
    }
    const { decisions, denied, findings, violated } = recorder.counts;
    finishRun(writer, options, {
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

/***/ 98488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ requirePath)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);

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


/***/ })

};

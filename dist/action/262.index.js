export const id = 262;
export const ids = [262];
export const modules = {

/***/ 55262:
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
 * Throws AssayError `E_PROFILE_PARSE` or `E_EVIDENCE_WRITE`; nothing is left behind in that case.
 */
async function exportEvidence(options) {
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


/***/ })

};

"use strict";
exports.id = 3272;
exports.ids = [3272];
exports.modules = {

/***/ 85967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readJobs),
/* harmony export */   _: () => (/* binding */ readCount)
/* harmony export */ });
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10844);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90101);


/** A whole number of at least 1. @throws {AssayError} `E_USAGE` */
function readCount(flag, text, absent) {
    if (text === undefined)
        return absent;
    if (!/^[1-9]\d{0,8}$/.test(text)) {
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)(`${flag} cannot be "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)(text, 60)}".`, 'It takes a whole number of at least 1.');
    }
    return Number(text);
}
/** `--jobs`; absent is for as many as there are cores. @throws {AssayError} `E_USAGE` */
function readJobs(text) {
    return text === undefined ? undefined : Math.min(readCount('--jobs', text, 1), maxJobs);
}
/** Threads that are made at most, whatever is asked for. */
const maxJobs = 64;


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

/***/ 99859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the literal types of the flags. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 33272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidenceLintCommand: () => (/* binding */ evidenceLintCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/evidence/lint/built-in-packs.js
const common = { author: 'Assay', license: 'MIT', requires: { assay_min_version: '>=0.1.0' } };
const started = 'assay.profile.started';
const finished = 'assay.profile.finished';
/** The packs that come with Assay, by name. */
const builtInPacks = Object.fromEntries([cicdStarter(), euAiActBaseline(), soc2Baseline()].map((pack) => [pack.name, pack]));
const defaultPack = 'cicd-starter';
function cicdStarter() {
    return {
        ...common,
        name: 'cicd-starter',
        version: '1.0.0',
        kind: 'quality',
        description: 'What evidence from a CI job should hold at least.',
        rules: [
            {
                id: 'CICD-001',
                severity: 'error',
                description: 'The bundle holds at least one event.',
                check: { type: 'event_count', min: 1 },
            },
            {
                id: 'CICD-002',
                severity: 'warning',
                description: 'The run is recorded from its start to its end.',
                check: { type: 'event_pairs', start_pattern: started, finish_pattern: finished },
            },
            {
                id: 'CICD-003',
                severity: 'warning',
                description: 'Events can be matched with the run they come from.',
                check: {
                    type: 'event_field_present',
                    paths_any_of: [
                        ...['/assayrunid', '/run_id', '/traceparent', '/tracestate'],
                        ...['/data/run_id', '/data/traceparent', '/data/tracestate'],
                    ],
                },
            },
            {
                id: 'CICD-004',
                severity: 'info',
                description: 'The evidence names the build it is about.',
                check: { type: 'event_field_present', paths_any_of: ['/data/build_id', '/data/version'] },
            },
        ],
    };
}
function euAiActBaseline() {
    return {
        ...common,
        name: 'eu-ai-act-baseline',
        version: '1.0.0',
        kind: 'compliance',
        description: 'Record-keeping facts that Article 12 of Regulation (EU) 2024/1689 asks for and a bundle can show.',
        source_url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
        disclaimer: 'A passing pack shows that these facts are recorded. It is not legal advice and does not establish compliance.',
        rules: [
            {
                id: 'EU12-001',
                severity: 'error',
                article_ref: '12(1)',
                description: 'Events are recorded automatically.',
                check: { type: 'event_count', min: 1 },
            },
            {
                id: 'EU12-002',
                severity: 'error',
                article_ref: '12(2)(c)',
                description: 'Operation can be followed from its start to its end.',
                check: { type: 'event_pairs', start_pattern: '*.started', finish_pattern: '*.finished' },
            },
            {
                id: 'EU12-003',
                severity: 'warning',
                article_ref: '12(2)(b)',
                description: 'Records can be matched with a run or a build for monitoring after the fact.',
                check: {
                    type: 'event_field_present',
                    paths_any_of: [
                        ...['/assayrunid', '/run_id', '/traceparent', '/data/run_id', '/data/traceparent'],
                        ...['/data/build_id', '/data/version'],
                    ],
                },
            },
            {
                id: 'EU12-004',
                severity: 'warning',
                article_ref: '12(2)(a)',
                description: 'ResolvedContext that may be a risk can be identified.',
                check: {
                    type: 'event_field_present',
                    paths_any_of: [
                        ...['/data/policy_decision', '/data/denied', '/data/policy_hash', '/data/config_hash'],
                        ...['/data/violation', '/data/risk_level', '/data/anomaly_detected'],
                    ],
                },
            },
        ],
    };
}
function soc2Baseline() {
    return {
        ...common,
        name: 'soc2-baseline',
        version: '1.0.0',
        kind: 'compliance',
        description: 'Facts that SOC 2 common criteria ask for and a bundle can show.',
        disclaimer: 'A passing pack shows that these facts are recorded. It is not an audit opinion and does not establish compliance.',
        rules: [
            {
                id: 'invariant.accountability',
                severity: 'warning',
                article_ref: 'CC6.1',
                description: 'The evidence says which run and policy it is about.',
                check: { type: 'event_type_exists', pattern: started },
            },
            {
                id: 'invariant.change_lifecycle',
                severity: 'warning',
                article_ref: 'CC7.2',
                description: 'The run is recorded from its start to its end.',
                check: { type: 'event_pairs', start_pattern: started, finish_pattern: finished },
            },
            {
                id: 'invariant.decision_record',
                severity: 'error',
                article_ref: 'CC8.1',
                description: 'Decisions about tool calls are recorded.',
                check: { type: 'event_type_exists', pattern: 'assay.tool.decision' },
            },
        ],
    };
}

// EXTERNAL MODULE: ./lib/evidence/read/verify-bundle.js + 5 modules
var verify_bundle = __webpack_require__(59608);
// EXTERNAL MODULE: ./lib/text/redact.js + 1 modules
var redact = __webpack_require__(69248);
// EXTERNAL MODULE: ./lib/canonical/digest.js
var digest = __webpack_require__(76004);
;// CONCATENATED MODULE: ./lib/evidence/lint/lint-finding.js

/** Most severe first. */
const lintSeverities = ['Error', 'Warn', 'Info'];
const help = 'docs/evidence-bundle.md#lint';
function lintFinding(facts, packDigest) {
    const { rule_id, location } = facts;
    const place = location === null ? 'global' : `${location.seq}:${location.line}`;
    const key = packDigest === undefined ? `${rule_id}:${place}` : `${rule_id}:${place}:${packDigest}`;
    return { ...facts, fingerprint: (0,digest/* sha256 */.sc)(key), help_uri: help };
}

;// CONCATENATED MODULE: ./lib/evidence/lint/built-in-rules.js


/** Words that the original's rules look for besides the shapes of secrets; compared without case. */
const secretMarks = [
    ...['sk-', 'sk_live_', 'sk_test_', 'api_key=', 'apikey=', 'token=', 'password=', 'secret=', 'bearer '],
    ...['akia', 'ghp_', 'gho_', 'ghs_', 'ghu_', 'ghr_', 'github_pat_'],
];
const rules = [
    {
        id: 'ASSAY-W001',
        severity: 'Warn',
        tags: ['security', 'secrets'],
        message: ({ subject }) => (holdsSecret(subject) ? 'The subject holds what looks like a secret.' : undefined),
    },
    {
        id: 'ASSAY-W002',
        severity: 'Warn',
        tags: ['privacy'],
        message: ({ assaypii, subject }) => assaypii && subject ? 'The event is marked as personal data and shows its subject.' : undefined,
    },
    {
        id: 'ASSAY-W003',
        severity: 'Warn',
        tags: ['security', 'secrets'],
        message: ({ assaysecrets, subject }) => !assaysecrets && holdsSecret(subject)
            ? 'The subject holds what looks like a secret, and the event is not marked as holding secrets.'
            : undefined,
    },
    {
        id: 'ASSAY-W005',
        severity: 'Warn',
        tags: ['enforcement'],
        message: ({ data }) => {
            const { schema, approval_retained_view: view } = object(data);
            return schema === 'assay.enforcement_decision.v0' && view !== undefined && view !== 'structured_meta_jcs'
                ? 'The decision retains its approval in a form other than structured_meta_jcs.'
                : undefined;
        },
    },
    {
        id: 'ASSAY-I001',
        severity: 'Info',
        tags: ['provenance'],
        message: ({ source }) => /^(urn:|https:\/\/)/.test(source) ? undefined : 'The source is neither a urn: nor an https:// address.',
    },
];
/** Applies the rules that need no pack. One finding per event and rule. */
class BuiltInLint {
    report;
    denials = [];
    denied = new Set();
    allowed = new Set();
    constructor(report) {
        this.report = report;
    }
    event(event, line) {
        for (const { id, severity, tags, message } of rules) {
            const text = message(event);
            if (text !== undefined)
                this.add(id, severity, text, event, line, tags);
        }
        this.noteEnforcement(event, line);
    }
    end() {
        for (const { key, event, line } of this.denials) {
            if (this.denied.has(key))
                continue;
            const text = this.allowed.has(key)
                ? 'A denied call was observed, and the only decision about it in this bundle allows it.'
                : 'A denied call was observed, and no decision in this bundle denies it.';
            this.add('ASSAY-W004', 'Warn', text, event, line, ['enforcement']);
        }
    }
    /** Denials that a proxy observed are compared with the decisions recorded for the same tool and target. */
    noteEnforcement(event, line) {
        const data = object(event.data);
        if (data.schema === 'assay.enforcement_decision.v0') {
            const key = keyOf(object(data.tool).name, object(data.action).target_digest);
            if (key !== undefined && data.decision === 'deny')
                this.denied.add(key);
            if (key !== undefined && data.decision === 'allow')
                this.allowed.add(key);
        }
        const marked = (data.schema === 'assay.denied_call_observation.v0' && data.code === -32042) ||
            (data.schema === 'assay.denied_call_observation.v1' && data.code === -31999);
        const call = object(data.call);
        const key = keyOf(call.tool_name, call.target_digest ?? data.target_digest);
        if (marked && data.origin === 'assay-proxy' && key !== undefined)
            this.denials.push({ key, event, line });
    }
    add(rule_id, severity, message, event, line, tags) {
        const location = { seq: event.assayseq, line, event_type: event.type };
        this.report(lintFinding({ rule_id, severity, message, location, tags }));
    }
}
function holdsSecret(subject) {
    if (!subject)
        return false;
    const lower = subject.toLowerCase();
    return secretMarks.some((mark) => lower.includes(mark)) || (0,redact/* redactText */.Rd)(subject).count > 0;
}
function keyOf(tool, target) {
    if (typeof tool !== 'string' || typeof target !== 'string' || tool === '' || target === '')
        return undefined;
    return JSON.stringify([tool, target]);
}
function object(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

;// CONCATENATED MODULE: ./lib/evidence/lint/pack.js

const engineVersion = '1.2';
/** `pack@version:rule`. */
function canonicalRuleId(pack, rule) {
    return `${pack.name}@${pack.version}:${rule.id}`;
}
/** Digest of the pack's definition; options that are not set count as null. */
function packDigest(pack) {
    return (0,digest/* jsonDigest */.jW)({
        ...pack,
        source_url: pack.source_url ?? null,
        disclaimer: pack.disclaimer ?? null,
        requires: { ...pack.requires, evidence_schema_version: pack.requires.evidence_schema_version ?? null },
        rules: pack.rules.map((rule) => ({
            ...rule,
            article_ref: rule.article_ref ?? null,
            help_markdown: rule.help_markdown ?? null,
            engine_min_version: rule.engine_min_version ?? null,
            event_types: rule.event_types ?? null,
        })),
    });
}

// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __webpack_require__(57199);
// EXTERNAL MODULE: ./lib/evidence/read/suspect.js
var suspect = __webpack_require__(35083);
;// CONCATENATED MODULE: ./lib/evidence/lint/authorization-context.js
const schemes = new Set(['oauth2', 'jwt_bearer']);
/** Bytes of an issuer. */
const longestIssuer = 2048;
/** Whether a decision says for whom, by which scheme and by whose word it was authorised, and shows no credential in doing so. */
function showsAuthorization({ type, data }) {
    if (type !== 'assay.tool.decision' || typeof data !== 'object' || data === null)
        return false;
    const [principal, scheme, issuer] = ['principal', 'auth_scheme', 'auth_issuer'].map((key) => {
        const value = data[key];
        return typeof value === 'string' ? value.trim() : '';
    });
    return (schemes.has(scheme.toLowerCase()) &&
        [principal, issuer].every((name) => name !== '' && !isCredential(name)) &&
        Buffer.byteLength(issuer) <= longestIssuer);
}
function isCredential(text) {
    return /^bearer /i.test(text) || /^eyJ[\w-]+\.[\w-]{4,}\.[\w-]{4,}$/.test(text);
}

;// CONCATENATED MODULE: ./lib/evidence/lint/pack-checks.js




/** Prepares a rule's check; undefined if this engine cannot run it and the pack does not insist. */
function startCheck(pack, rule) {
    const { check } = rule;
    const newer = rule.engine_min_version !== undefined && isNewer(rule.engine_min_version, engineVersion);
    if (newer || check.type === 'unsupported') {
        const what = newer ? 'needs a newer engine' : 'is of a kind that this engine does not know';
        return pack.kind === 'compliance' ? whole(() => false, `The check ${what}, so nothing is shown.`) : undefined;
    }
    const running = start(check, rule.description);
    const { event_types: types } = rule;
    if (!types)
        return running;
    return { ...running, event: (event) => types.includes(event.type) && running.event(event) };
}
function start(check, description) {
    const missing = `Not shown: ${description}`;
    switch (check.type) {
        case 'event_count': {
            let count = 0;
            return whole(() => ++count >= check.min, missing);
        }
        case 'event_pairs': {
            const [begins, ends] = [glob(check.start_pattern), glob(check.finish_pattern)];
            let [begun, ended] = [false, false];
            return whole(({ type }) => {
                begun ||= begins.test(type);
                ended ||= ends.test(type);
                return begun && ended;
            }, missing);
        }
        case 'event_field_present': {
            const paths = check.paths_any_of ?? (check.any_of ?? []).map((name) => (check.in_data ? `/data/${name}` : name));
            return whole((event) => paths.some((path) => lookUp(known(event), path) !== undefined), missing);
        }
        case 'event_type_exists': {
            const pattern = glob(check.pattern);
            return whole(({ type }) => pattern.test(type), missing);
        }
        case 'json_path_exists':
            return whole((event) => check.paths.some((path) => holds(known(event), path, check)), missing);
        case 'g3_authorization_context_present':
            return whole(showsAuthorization, missing);
        case 'manifest_field': {
            const end = (manifest) => (lookUp(manifest, check.path) === undefined ? missing : undefined);
            return { event: () => false, end, ...(check.required ? {} : { severity: 'Warn' }) };
        }
        case 'conditional':
            return {
                event: (event) => {
                    const json = known(event);
                    const applies = check.condition.all.every(({ path, equals }) => same(lookUp(json, path), equals));
                    return applies && !check.then.paths.every((path) => lookUp(json, path) !== undefined);
                },
                end: () => undefined,
            };
    }
}
/** A check that passes once any event shows what it asks for. */
function whole(shows, message) {
    let shown = false;
    return {
        event: (event) => {
            shown ||= shows(event);
            return false;
        },
        end: () => (shown ? undefined : message),
    };
}
function holds(json, path, check) {
    const found = lookUp(json, path);
    return found !== undefined && (!('value_equals' in check) || same(found, check.value_equals));
}
/** The members that the format knows: others are bound by no content hash and show nothing. */
function known(event) {
    return Object.fromEntries(Object.entries(event.json).filter(([key, value]) => suspect/* eventKeys */.h5.has(key) && (value !== null || key === 'data')));
}
/** RFC 6901, where the leading slash may be left out; undefined if there is nothing. */
function lookUp(json, path) {
    let value = json;
    for (const step of path.replace(/^\//, '').split('/')) {
        const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function same(a, b) {
    return a !== undefined && b !== undefined && (0,canonical_json/* canonicalJson */.d)(a) === (0,canonical_json/* canonicalJson */.d)(b);
}
/** `*` and `?` on the whole type. Without backtracking beyond the last star. */
function glob(pattern) {
    const collapsed = pattern.replace(/\*+/g, '*');
    return { test: (text) => matches(collapsed, text) };
}
function matches(pattern, text) {
    let [p, t, star, mark] = [0, 0, -1, 0];
    while (t < text.length) {
        if (pattern[p] === '*')
            [star, mark] = [p++, t];
        else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t]))
            [p, t] = [p + 1, t + 1];
        else if (star >= 0)
            [p, t] = [star + 1, ++mark];
        else
            return false;
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}
function isNewer(version, than) {
    const [a, b] = [version, than].map((text) => text.split('.').map(Number));
    const at = [0, 1, 2].find((i) => (a[i] ?? 0) !== (b[i] ?? 0));
    return at !== undefined && (a[at] ?? 0) > (b[at] ?? 0);
}

;// CONCATENATED MODULE: ./lib/evidence/lint/lint-bundle.js





/** Findings kept while reading, per severity: a bundle of 100,000 events has at most that many per rule. */
const maxKept = 10_000;
/** Verifies a bundle, then looks for what is unwise in it. Without a report the verdict says why there is none. */
async function lintBundle(input, options) {
    const book = new FindingBook();
    const builtIn = new BuiltInLint((finding) => book.add(finding));
    const packs = startPacks(options.packs, book);
    const verdict = await (0,verify_bundle/* verifyBundle */.I)(input, {
        onEvent: (event, line) => {
            builtIn.event(event, line);
            for (const { event: check } of packs)
                check(event, line);
        },
    });
    if (!verdict.ok)
        return { verdict };
    builtIn.end();
    for (const { end } of packs)
        end(verdict.manifest);
    return { verdict, report: book.report(verdict.manifest, options) };
}
function startPacks(packs, book) {
    return packs.flatMap((pack) => {
        const digest = packDigest(pack);
        return pack.rules.flatMap((rule) => {
            const check = startCheck(pack, rule);
            if (!check)
                return [];
            const own = rule.severity === 'error' ? 'Error' : rule.severity === 'warning' ? 'Warn' : 'Info';
            const rule_id = canonicalRuleId(pack, rule);
            const tags = ['pack', pack.kind, ...(rule.article_ref === undefined ? [] : [rule.article_ref])];
            const report = (message, location) => book.add(lintFinding({ rule_id, severity: check.severity ?? own, message, location, tags }, digest));
            return [
                {
                    event: (event, line) => {
                        if (!check.event(event))
                            return;
                        report(`Not shown: ${rule.description}`, { seq: event.assayseq, line, event_type: event.type });
                    },
                    end: (manifest) => {
                        const message = check.end(manifest.json);
                        if (message !== undefined)
                            report(message, null);
                    },
                },
            ];
        });
    });
}
class FindingBook {
    found = {
        Error: { count: 0, kept: [] },
        Warn: { count: 0, kept: [] },
        Info: { count: 0, kept: [] },
    };
    add(finding) {
        const shelf = this.found[finding.severity];
        shelf.count++;
        if (shelf.kept.length < maxKept)
            shelf.kept.push(finding);
    }
    report(manifest, { maxResults = 500, packs, toolVersion }) {
        const { Error: errors, Warn: warnings, Info: infos } = this.found;
        const total = errors.count + warnings.count + infos.count;
        const findings = lintSeverities.flatMap((severity) => this.found[severity].kept).slice(0, maxResults);
        const disclaimers = packs.flatMap(({ disclaimer }) => (disclaimer === undefined ? [] : [disclaimer]));
        return {
            tool_version: toolVersion,
            bundle_meta: manifest.json,
            verified: true,
            findings,
            summary: { total, errors: errors.count, warnings: warnings.count, infos: infos.count },
            truncated: findings.length < total,
            truncated_count: total - findings.length,
            applied_cap: maxResults,
            ...(disclaimers.length > 0 && { disclaimer: [...new Set(disclaimers)].join('\n') }),
        };
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
;// CONCATENATED MODULE: ./lib/evidence/lint/read-pack.js


const packKeys = [
    ...['name', 'version', 'kind', 'description', 'author', 'license', 'source_url', 'disclaimer'],
    ...['requires', 'rules'],
];
const ruleKeys = [
    ...['id', 'severity', 'description', 'article_ref', 'help_markdown', 'check', 'engine_min_version', 'event_types'],
];
/** Reads a pack file, YAML or JSON. Throws AssayError `E_PACK_INVALID` with all that is wrong. */
function readPack(text, file) {
    const problems = [];
    const pack = new PackReader(problems).read(text);
    if (problems.length > 0) {
        throw new problem/* AssayError */.W(problems.map((message) => read_pack_problem(message, file)));
    }
    return pack;
}
class PackReader {
    problems;
    constructor(problems) {
        this.problems = problems;
    }
    read(text) {
        const document = (0,dist/* parseDocument */.Tp)(text, { schema: 'core', logLevel: 'silent', prettyErrors: false });
        const [error] = document.errors;
        if (error) {
            this.problems.push(`line ${text.slice(0, error.pos[0]).split('\n').length} is not YAML (${error.code})`);
        }
        const root = this.object(error ? {} : document.toJS({ maxAliasCount: 100 }), 'the pack', packKeys);
        if (error)
            return root;
        const requires = this.object(root.requires, 'requires', ['assay_min_version', 'evidence_schema_version']);
        const name = this.text(root, 'name');
        if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(name))
            this.problems.push('name is not of a-z, 0-9 and inner hyphens');
        const kind = this.oneOf(root, 'kind', ['compliance', 'security', 'quality']);
        if (kind === 'compliance' && typeof root.disclaimer !== 'string') {
            this.problems.push('a compliance pack needs a disclaimer');
        }
        const rules = Array.isArray(root.rules) ? root.rules : [];
        if (rules.length === 0)
            this.problems.push('rules is not a list with at least one rule');
        return {
            name,
            version: this.text(root, 'version'),
            kind,
            description: this.text(root, 'description'),
            author: this.text(root, 'author'),
            license: this.text(root, 'license'),
            ...this.optional(root, 'source_url'),
            ...this.optional(root, 'disclaimer'),
            requires: {
                assay_min_version: this.text(requires, 'assay_min_version', 'requires.'),
                ...this.optional(requires, 'evidence_schema_version'),
            },
            rules: rules.map((rule, i) => this.rule(rule, `rules[${i}]`)),
        };
    }
    rule(value, place) {
        const rule = this.object(value, place, ruleKeys);
        const severity = this.oneOf(rule, 'severity', ['error', 'warning', 'warn', 'info'], `${place}.`);
        const types = rule.event_types;
        if (types !== undefined && !isTexts(types))
            this.problems.push(`${place}.event_types is not a list of texts`);
        return {
            id: this.text(rule, 'id', `${place}.`),
            severity: severity === 'warn' ? 'warning' : severity,
            description: this.text(rule, 'description', `${place}.`),
            ...this.optional(rule, 'article_ref'),
            ...this.optional(rule, 'help_markdown'),
            ...this.optional(rule, 'engine_min_version'),
            ...(isTexts(types) && { event_types: types }),
            check: this.check(rule.check, `${place}.check`),
        };
    }
    /** A check that this engine does not know is kept as unknown: a newer pack is not an error. */
    check(value, place) {
        const check = this.object(value, place);
        const type = this.text(check, 'type', `${place}.`);
        const wanted = checkShapes[type];
        if (!wanted)
            return { type: 'unsupported', name: type };
        if (!wanted(check))
            this.problems.push(`${place} lacks what a check of type ${type} needs`);
        return check;
    }
    object(value, place, keys) {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            this.problems.push(`${place} is not a mapping`);
            return {};
        }
        const unknown = keys && Object.keys(value).find((key) => !keys.includes(key));
        if (unknown !== undefined)
            this.problems.push(`${place} has an unknown key (it takes ${keys.join(', ')})`);
        return value;
    }
    text(object, key, place = '') {
        const value = object[key];
        if (typeof value === 'string')
            return value;
        this.problems.push(`${place}${key} is not a text`);
        return '';
    }
    optional(object, key) {
        return object[key] === undefined || object[key] === null
            ? {}
            : { [key]: this.text(object, key) };
    }
    oneOf(object, key, values, place = '') {
        const value = values.find((each) => each === object[key]);
        if (value === undefined)
            this.problems.push(`${place}${key} is not one of ${values.join(', ')}`);
        return value ?? values[0];
    }
}
const isTexts = (value) => Array.isArray(value) && value.every((each) => typeof each === 'string');
const isText = (value) => typeof value === 'string';
const checkShapes = {
    event_count: ({ min }) => Number.isInteger(min) && min > 0,
    event_pairs: ({ start_pattern, finish_pattern }) => isText(start_pattern) && isText(finish_pattern),
    event_field_present: ({ paths_any_of, any_of }) => isTexts(paths_any_of) || isTexts(any_of),
    g3_authorization_context_present: () => true,
    event_type_exists: ({ pattern }) => isText(pattern),
    manifest_field: ({ path }) => isText(path),
    json_path_exists: ({ paths, ...check }) => isTexts(paths) && paths.length > 0 && (!('value_equals' in check) || paths.length === 1),
    conditional: ({ condition, then }) => {
        const { all } = (condition ?? {});
        const { type, paths } = (then ?? {});
        const terms = Array.isArray(all) && all.every((term) => isText(term?.path) && 'equals' in term);
        return terms && type === 'json_path_exists' && isTexts(paths) && paths.length === 1;
    },
};
function read_pack_problem(message, file) {
    return {
        code: 'E_PACK_INVALID',
        level: 'error',
        message: `The lint pack is invalid: ${message}.`,
        location: { file, line: 1, column: 1 },
    };
}

// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(69967);
// EXTERNAL MODULE: ./lib/text/escape-json.js
var escape_json = __webpack_require__(41491);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(26713);
// EXTERNAL MODULE: ./lib/cli/arguments/read-count.js
var read_count = __webpack_require__(85967);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(84006);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(90101);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/cli/input/read-bundle.js
var read_bundle = __webpack_require__(26242);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(83797);
// EXTERNAL MODULE: ./lib/cli/version.js
var version = __webpack_require__(16802);
;// CONCATENATED MODULE: ./lib/cli/commands/evidence-lint.js

















const levels = ['error', 'warn', 'info', 'none'];
const rank = { Error: 0, Warn: 1, Info: 2 };
const evidenceLintCommand = (0,command/* defineCommand */.N)({
    name: 'evidence lint',
    usage: 'FILE [--pack NAME|FILE\u2026] [--fail-on LEVEL] [--format text|json]',
    about: 'Verifies a bundle and looks for risks and omissions. Exit 1 if there is a finding at the level, 2 if it does not verify.',
    flags: {
        pack: {
            kind: 'texts',
            value: 'PACK',
            does: `${Object.keys(builtInPacks).join(', ')}, or a file; default ${defaultPack}.`,
        },
        'fail-on': { kind: 'text', value: 'LEVEL', choices: levels, does: 'error (default), warn, info or none.' },
        format: shared_flags/* textOrJsonFlag */.HG,
        'max-results': {
            kind: 'text',
            value: 'N',
            does: 'Findings to report; default 500, the least severe are dropped first.',
        },
    },
    examples: [
        {
            line: 'assay evidence lint evidence.tar.gz --pack eu-ai-act-baseline',
            does: 'The records that Article 12 requires',
        },
    ],
    async run({ flags, operands }, host) {
        const [file, ...more] = operands;
        if (file === undefined || more.length > 0)
            throw (0,usage_error/* usageError */.W)('Pass exactly one bundle.', 'Pass one .tar.gz file.');
        const names = flags.pack.length > 0 ? flags.pack.flatMap((list) => list.split(',')) : [defaultPack];
        const packs = [];
        for (const name of names)
            packs.push(await openPack(name, host));
        const maxResults = (0,read_count/* readCount */._)('--max-results', flags['max-results'], 500);
        const { verdict, report } = await lintBundle((0,read_bundle/* bundleStream */.LF)(file, host), {
            packs,
            maxResults,
            toolVersion: (0,version/* version */.r)(),
        }).catch((error) => {
            throw (0,read_bundle/* unreadable */.O$)(file, error);
        });
        if (!verdict.ok)
            throw (0,read_bundle/* refusedEvidence */.eb)(file, verdict);
        const json = flags.format === 'json';
        await (0,write/* write */.M)(host.stdout, json ? `${(0,escape_json/* escapeJsonForLogs */.O)(JSON.stringify(report, undefined, 2))}\n` : reportText(report));
        const threshold = levels.indexOf(flags['fail-on'] ?? 'error');
        const failing = report.findings.some(({ severity }) => threshold < 3 && rank[severity] <= threshold);
        return failing ? exit_code/* exitCodes */.h.fail : exit_code/* exitCodes */.h.pass;
    },
});
/** A file or folder that exists wins over a name. */
async function openPack(name, host) {
    const path = (0,external_node_path_.resolve)(host.cwd, name);
    if (!(0,external_node_fs_.existsSync)(path)) {
        const pack = Object.hasOwn(builtInPacks, name) ? builtInPacks[name] : undefined;
        if (pack)
            return pack;
        throw new problem/* AssayError */.W({
            code: 'E_PACK_INVALID',
            level: 'error',
            message: `There is no pack ${(0,log_line/* logText */.k)(name, 100)}.`,
            remedy: `Name a file, or one of ${Object.keys(builtInPacks).join(', ')}.`,
        });
    }
    const file = (0,external_node_fs_.statSync)(path).isDirectory() ? (0,external_node_path_.join)(name, 'pack.yaml') : name;
    return readPack(await (0,read_bundle/* readTextFile */.Gu)(file, host), file);
}
function reportText({ findings, summary, truncated_count, disclaimer }) {
    const { total, errors, warnings, infos } = summary;
    const cut = truncated_count > 0 ? [`\u2026 and ${truncated_count} more (--max-results)`] : [];
    const said = disclaimer === undefined ? [] : [(0,log_line/* logText */.k)(disclaimer, 1000)];
    const sum = total === 0 ? 'No findings.' : `${(0,plural/* plural */.L)(errors, 'error')}, ${(0,plural/* plural */.L)(warnings, 'warning')}, ${infos} of level info.`;
    return `${[...findings.map(findingLine), ...cut, sum, ...said].join('\n')}\n`;
}
function findingLine({ severity, rule_id, message, location }) {
    const place = location === null ? 'bundle' : `events.ndjson:${location.line}`;
    const type = location === null ? '' : ` (${(0,log_line/* logText */.k)(location.event_type, 80)})`;
    return `${severity.toLowerCase().padEnd(5)}  ${(0,log_line/* logText */.k)(rule_id, 120)}  ${place}${type}  ${(0,log_line/* logText */.k)(message)}`;
}


/***/ }),

/***/ 26242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ evidenceInput),
/* harmony export */   Gu: () => (/* binding */ readTextFile),
/* harmony export */   LF: () => (/* binding */ bundleStream),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   eb: () => (/* binding */ refusedEvidence),
/* harmony export */   iU: () => (/* binding */ bundleBytes),
/* harmony export */   nw: () => (/* binding */ isIndex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _evidence_format_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50085);
/* harmony import */ var _io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83088);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10844);







/** Whether a path names the index of several bundles. */
function isIndex(path) {
    return path.endsWith('.index.json');
}
/** The bytes of a bundle as they come; `-` is standard input. Nothing is read before it is asked for. */
function bundleStream(path, host) {
    return path === '-' ? host.stdin : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(host.cwd, path));
}
/** The bytes of a bundle, at most as many as a bundle may have. Throws AssayError `E_EVIDENCE_UNREADABLE`. */
async function bundleBytes(path, host) {
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of bundleStream(path, host)) {
            length += chunk.length;
            chunks.push(chunk);
            // One byte too many is enough for the verifier to refuse it.
            if (length > _evidence_format_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultLimits */ .MK.maxBundleBytes)
                break;
        }
    }
    catch (error) {
        throw unreadable(path, error);
    }
    return Buffer.concat(chunks);
}
/** A bundle, or an index with the files next to it. Throws AssayError `E_EVIDENCE_UNREADABLE`. */
async function evidenceInput(path, host) {
    if (!isIndex(path))
        return { kind: 'bundle', bytes: await bundleBytes(path, host) };
    const bytes = Buffer.from(await readTextFile(path, host));
    return { kind: 'index', bytes, open: (file) => bundleStream((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), file), host) };
}
/** A small text file that a command needs. Throws AssayError `E_EVIDENCE_UNREADABLE`. */
async function readTextFile(path, host) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(host.cwd, path), 'utf8');
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** Passes file errors on as the user's, and everything else as it is. */
function unreadable(path, error) {
    const { code } = error;
    if (typeof code !== 'string' || !(error instanceof Error) || !('syscall' in error))
        return error;
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W({
        code: 'E_EVIDENCE_UNREADABLE',
        level: 'error',
        message: `${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(path)} ${(0,_io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadableBecause */ .Q)(error)}.`,
        remedy: 'Check the path; it is relative to the current folder.',
    });
}
const families = {
    Integrity: 'E_EVIDENCE_INTEGRITY',
    Contract: 'E_EVIDENCE_CONTRACT',
    Security: 'E_EVIDENCE_PATH_REJECTED',
    Limits: 'E_EVIDENCE_LIMIT_EXCEEDED',
    Strict: 'E_EVIDENCE_SUSPICIOUS',
};
/** The problem of a bundle, or of an index, that does not verify, for commands that need one that does. */
function refusedEvidence(path, refused) {
    const unreadableCode = ['IntegrityTar', 'IntegrityIo', 'IntegrityGzip'].includes(refused.code);
    const problem = {
        code: unreadableCode ? 'E_EVIDENCE_UNREADABLE' : families[refused.class],
        level: 'error',
        message: `${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(path)} does not verify: ${refused.class}/${refused.code}, ${refused.message}.`,
        remedy: 'Do not rely on any content of a bundle that does not verify.',
    };
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W(problem);
}


/***/ }),

/***/ 83088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unreadableBecause)
/* harmony export */ });
/** Why a file cannot be opened, as the end of a sentence. The system's own text may hold a path; its code does not. */
function unreadableBecause(error) {
    const code = error?.code;
    if (code === 'ENOENT')
        return 'does not exist';
    if (code === 'EISDIR')
        return 'is a folder';
    return `cannot be read (${code ?? 'unknown reason'})`;
}


/***/ }),

/***/ 53110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ reporters),
/* harmony export */   _S: () => (/* binding */ isReportFormat),
/* harmony export */   _c: () => (/* binding */ partsFor)
/* harmony export */ });
/** The formats of `--format` and `--report`. Each is loaded when it is asked for: most runs need one. */
const reporters = {
    text: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(9582), __webpack_require__.e(3797), __webpack_require__.e(9206)]).then(__webpack_require__.bind(__webpack_require__, 93797))).reportText,
    json: async () => (await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 90846))).reportJson,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(9582), __webpack_require__.e(9580)]).then(__webpack_require__.bind(__webpack_require__, 37810))).reportMarkdown,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(7042), __webpack_require__.e(2170)]).then(__webpack_require__.bind(__webpack_require__, 22170))).reportHtml,
    github: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(7967), __webpack_require__.e(6491)]).then(__webpack_require__.bind(__webpack_require__, 36491))).reportGithub,
    sarif: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(2389)]).then(__webpack_require__.bind(__webpack_require__, 12389))).reportSarif,
    junit: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(3358)]).then(__webpack_require__.bind(__webpack_require__, 83358))).reportJunit,
    tap: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(1295)]).then(__webpack_require__.bind(__webpack_require__, 91295))).reportTap,
    gitlab: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(963)]).then(__webpack_require__.bind(__webpack_require__, 80963))).reportGitlab,
    azure: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(7967), __webpack_require__.e(6651)]).then(__webpack_require__.bind(__webpack_require__, 86651))).reportAzure,
    summary: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(2466)]).then(__webpack_require__.bind(__webpack_require__, 82466))).reportSummary,
};
function isReportFormat(name) {
    return Object.hasOwn(reporters, name);
}
/** `sarif` points to earlier calls, whose places are remembered with them. */
const withTimelines = new Set(['html', 'markdown', 'sarif']);
/** @param showCalls the text report shows the calls around findings, which cost a memory of all calls */
function partsFor(formats, showCalls = false) {
    return {
        timelines: formats.some((format) => withTimelines.has(format)) || (showCalls && formats.includes('text')),
        ruleMeanings: formats.includes('html') || formats.includes('sarif'),
    };
}


/***/ }),

/***/ 26713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 trace`, `2 traces`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ })

};

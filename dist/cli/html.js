export const id = 827;
export const ids = [827];
export const modules = {

/***/ 3950:
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
    E_POLICY_BASE_UNAVAILABLE: {
        title: 'The policy of the base branch cannot be read',
        level: 'error',
        meaning: 'The check was to use the policy of the commit that the change is to be merged into, and GitHub did not provide it. Using the change’s own policy instead would let a change loosen its own rules.',
        remedy: 'Give the job `permissions: { contents: read }`, and name a policy that the base branch has. Merge a new policy first, or use it with `policy-ref: head`.',
    },
    E_POLICY_SHARED_UNAVAILABLE: {
        title: 'The policy of another repository cannot be read',
        level: 'error',
        meaning: 'The input `policy` names a file of another repository, and the server did not provide it. A policy of the checked-out files does not take its place.',
        remedy: 'Check owner, repository, path and version in `policy: OWNER/REPOSITORY/PATH@REF`. The job’s own token reads public repositories and its own; for another one, give `github-token` a token that may read its contents.',
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
    E_PART_EVIDENCE: {
        title: 'The evidence of a job does not prove its partial result',
        level: 'error',
        meaning: 'An evidence bundle next to a partial result is missing, does not verify, is of another commit or run, or does not contain the calls, tools, traces, decisions and files that the partial result counts. One of the two was changed.',
        remedy: 'Run the job with `mode: collect` again. If it still fails, find out who could write to its artifact. `allow-unproven-parts: true` takes parts without evidence, never parts that contradict it.',
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

// EXTERNAL MODULE: ./lib/codes/baseline-codes.js
var baseline_codes = __webpack_require__(3852);
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
        remedy: 'Make the bundle again with `assay evidence export`; if another tool wrote it, report the code to its authors.',
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
});

// EXTERNAL MODULE: ./lib/codes/host-codes.js
var host_codes = __webpack_require__(1945);
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
var trace_codes = __webpack_require__(6443);
;// CONCATENATED MODULE: ./lib/codes/index.js









/** Every family of codes, in the order in which the documentation lists them. */
const codeFamilies = [
    { title: 'Findings about the agent', codes: call_codes/* callCodes */.Z },
    { title: 'Reading traces', codes: trace_codes/* traceCodes */.W },
    { title: 'Reading policies', codes: policy_codes/* policyCodes */.L },
    { title: 'The store of ingested traces', codes: store_codes/* storeCodes */.Y },
    { title: 'Recording traces', codes: recorderCodes },
    { title: 'Baselines and partial results', codes: baseline_codes/* baselineCodes */.U },
    { title: 'Evidence bundles', codes: evidenceCodes },
    { title: 'Starting Assay', codes: host_codes/* hostCodes */.B },
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
        meaning: 'The file does not exist, may not be read or written, is locked, or is not an SQLite database.',
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

/***/ 9201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ oncePerTool)
/* harmony export */ });
/** Findings that are one thing to fix however often they occur: a tool without a schema, a source that leaves a fact out. */
const oncePerTool = new Set([
    'E_TOOL_UNCONSTRAINED',
    'E_ARGS_TRUNCATED',
    'W_ARGS_NOT_RECORDED',
    'W_RESULT_NOT_RECORDED',
    'W_RULE_NOT_EVALUABLE',
    'W_TOOL_LOOKS_LIKE',
]);


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gU: () => (/* binding */ findingPlaces),
/* harmony export */   kc: () => (/* binding */ placeOfRun),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/* unused harmony export recordedPlace */
/**
 * At a place that a reader can open: the agent's line that made the call, else the test that ran the agent, else the line of
 * the trace, each only if the repository holds it, else the line of the policy.
 */
function findingPlaces(finding, repository) {
    const { location, policyLocation } = finding;
    const seen = location && isHeld(location, repository) ? location : undefined;
    const primary = recordedPlace(finding, repository) ?? seen ?? policyLocation;
    const related = [
        location && { ...location, of: 'call' },
        policyLocation && { ...policyLocation, of: 'rule' },
    ];
    return {
        primary,
        related: related.filter((place) => place !== undefined && !isSame(place, primary)),
    };
}
/** The line of the agent, else the file of the test: what the trace names of the repository. */
function recordedPlace({ source, trace }, repository) {
    const file = source && pathIn(source.file, repository);
    if (source !== undefined && file !== undefined)
        return { file, line: source.line ?? 1, column: 1 };
    // Recorders name the trace of a test after it: `src/a.test.ts > suite > test`, `tests/test_a.py::test_b`.
    const [, test] = trace === undefined ? [] : (/^([^\n]{1,1000}?\.\w+)(?: > |::)/.exec(trace) ?? []);
    // Without knowledge of the repository, a name that looks like a path may be anything.
    const path = test === undefined ? undefined : repository?.pathOf(test);
    return path === undefined ? undefined : { file: path, line: 1, column: 1 };
}
function pathIn(file, repository) {
    if (repository !== undefined)
        return repository.pathOf(file);
    const outside = /^(?:[\\/]|[A-Za-z][A-Za-z\d+.-]*:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(file);
    return file === '' || outside ? undefined : file;
}
function isHeld({ file }, repository) {
    // What lies in an artifact has no place in a repository.
    if (file.startsWith('artifact:'))
        return false;
    return repository === undefined || repository.pathOf(file) !== undefined;
}
function isSame(a, b) {
    return a.file === b?.file && a.line === b.line && a.column === b.column;
}
/** `agent.py:12`, as the trace says it: for reports of people who have the agent's files. Agent-controlled. */
function sourceText({ source }) {
    if (source === undefined)
        return undefined;
    return source.line === undefined ? source.file : `${source.file}:${source.line}`;
}
/** For formats that want a place for everything: where findings about the run as a whole are shown. */
function placeOfRun({ policy, traces }) {
    const file = policy.file ?? traces.files[0]?.file;
    return file === undefined ? undefined : { file, line: 1, column: 1 };
}


/***/ }),

/***/ 9023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ tracesToWaive),
/* harmony export */   X9: () => (/* binding */ fingerprintsToWaive),
/* harmony export */   uF: () => (/* binding */ isWaivable)
/* harmony export */ });
/* harmony import */ var _model_once_per_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9201);

/** Problems of the input are corrected, not accepted. */
const notWaivable = /^(?:E_TRACE_|W_WAIVER_|W_NO_EVIDENCE|W_POLICY_|W_SECRET_)/;
function isWaivable({ rule }) {
    return !notWaivable.test(rule);
}
/**
 * The fingerprints that waivers of a finding name: its own, or that of each violation which nothing accepts yet. Empty for
 * what no waiver accepts.
 */
function fingerprintsToWaive(finding) {
    if (!isWaivable(finding))
        return [];
    const open = (finding.violations ?? []).filter(({ accepted }) => !accepted).map(({ fingerprint }) => fingerprint);
    return open.length === 0 ? [finding.fingerprint] : [...new Set(open)];
}
/**
 * What the `max` of a waiver would be: the traces in which a fingerprint was found. Absent for what is about no trace, and
 * for what is found once a tool, however many traces have it.
 */
function tracesToWaive(findings, fingerprint) {
    const meant = findings.filter((finding) => !_model_once_per_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePerTool */ .F.has(finding.rule) && hasFingerprint(finding, fingerprint));
    const traces = new Set(meant.flatMap(({ trace }) => trace ?? []));
    return traces.size > 0 ? traces.size : undefined;
}
function hasFingerprint(finding, fingerprint) {
    return (finding.violations?.some((violation) => violation.fingerprint === fingerprint) ??
        finding.fingerprint === fingerprint);
}


/***/ }),

/***/ 827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportHtml: () => (/* binding */ reportHtml)
});

// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(1207);
// EXTERNAL MODULE: ./lib/codes/index.js + 3 modules
var codes = __webpack_require__(3950);
// EXTERNAL MODULE: ./lib/reporters/grouping/failing-findings.js
var failing_findings = __webpack_require__(9061);
// EXTERNAL MODULE: ./lib/reporters/grouping/finding-places.js
var finding_places = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/reporters/grouping/group-findings.js
var group_findings = __webpack_require__(4984);
// EXTERNAL MODULE: ./lib/reporters/grouping/never-folded.js
var never_folded = __webpack_require__(9927);
// EXTERNAL MODULE: ./lib/reporters/grouping/waivable.js
var waivable = __webpack_require__(9023);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(3192);
// EXTERNAL MODULE: ./lib/reporters/html/markup.js
var markup = __webpack_require__(6052);
;// CONCATENATED MODULE: ./lib/reporters/html/finding-cards.js








/** Findings shown in all, and of one rule: a page of more is no longer read, and browsers become slow. */
const shown = 500;
const shownOfRule = 50;
const shownViolations = 5;
const standings = {
    error: '✖ error',
    warning: '▲ warning',
    note: '● note',
    known: '☑ known',
    accepted: '☑ accepted',
};
/** Findings by rule, worst first; errors unfolded. `anchors`: trace → the id of its timeline in the page. */
function findingCards(result, anchors) {
    const meanings = new Map((result.ruleMeanings ?? []).map(({ rule, means }) => [rule, means]));
    const acceptedBy = (0,failing_findings/* acceptances */.Dc)(result);
    let room = shown;
    const cards = (0,group_findings/* groupFindings */.k)(result).flatMap((group) => {
        const list = group.findings.slice(0, never_folded/* neverFolded */.N.has(group.rule) ? shownOfRule : Math.min(room, shownOfRule));
        room -= list.length;
        return list.length === 0 ? [] : [card(group, list, anchors, acceptedBy, meanings.get(group.rule))];
    });
    const all = result.findings.length + result.findingsOmitted;
    return (0,markup/* markup */.P) `<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${all === 0 ? (0,markup/* markup */.P) `<p>None. Every call kept the policy.</p>` : undefined}
${cards}
${room < shown && shown - room < all ? (0,markup/* markup */.P) `<p class="soft">Showing ${shown - room} of ${all} findings. The JSON report holds more.</p>` : undefined}
</section>`;
}
function card(group, list, anchors, acceptedBy, means) {
    const { standing, rule, findings, row } = group;
    const title = (0,phrases/* titleOf */.Gg)(rule);
    const broken = row && row.applicable > 0 ? (0,markup/* markup */.P) ` · broken in ${row.violated}/${(0,phrases/* plural */.LS)(row.applicable, 'trace')}` : undefined;
    const heading = (0,markup/* markup */.P) `<summary><span class="chip ${standing}">${standings[standing]}</span> <code>${rule}</code>${title === undefined ? undefined : (0,markup/* markup */.P) ` ${title}`} <span class="count">${(0,phrases/* plural */.LS)(findings.length, 'finding')}${broken}</span></summary>`;
    const cut = findings.length - list.length;
    const rest = cut > 0 ? (0,markup/* markup */.P) `<li class="soft">${cut} more of this rule.</li>` : undefined;
    const body = (0,markup/* markup */.P) `${advice(rule, means)}<ol class="list">
${list.map((finding) => item(finding, anchors, acceptedBy(finding)))}
${rest}
</ol>
</details>`;
    return standing === 'error' || never_folded/* neverFolded */.N.has(rule)
        ? (0,markup/* markup */.P) `<details class="card" open>${heading}
${body}`
        : (0,markup/* markup */.P) `<details class="card">${heading}
${body}`;
}
function advice(rule, means) {
    const code = codes/* codes */.F4.get(rule);
    // What to do stands in each finding's own sentence.
    if (code)
        return (0,markup/* markup */.P) `<p class="advice">${plain(code.meaning)}</p>`;
    return means === undefined ? undefined : (0,markup/* markup */.P) `<p class="advice">The policy asks: ${means}</p>`;
}
/** The words of codes are written with backquotes. */
function plain(text) {
    return text.replaceAll('`', '');
}
function item(finding, anchors, accepted) {
    const { message, location, policyLocation, violations = [] } = finding;
    const source = (0,finding_places/* sourceText */.rI)(finding);
    const facts = [
        ...(source === undefined ? [] : [(0,markup/* markup */.P) `<code>${source}</code>`]),
        ...(location ? [(0,markup/* markup */.P) `<code>${location.file}:${location.line}</code>`] : []),
        ...traceFact(finding, anchors),
        ...(policyLocation ? [(0,markup/* markup */.P) `policy <code>${policyLocation.file}:${policyLocation.line}</code>`] : []),
        ...violations.slice(0, shownViolations).map(violationFact),
        ...(violations.length === 0 && (0,waivable/* isWaivable */.uF)(finding) ? [(0,markup/* markup */.P) `<code>${finding.fingerprint}</code>`] : []),
        ...(accepted === undefined ? [] : [(0,markup/* markup */.P) `<em>${accepted}</em>`]),
    ];
    return (0,markup/* markup */.P) `<li><p>${message}</p><p class="meta">${facts.flatMap((fact, at) => (at === 0 ? [fact] : [(0,markup/* markup */.P) `· ${fact}`]))}</p></li>`;
}
function violationFact(violation) {
    const accepted = violation.accepted ? (0,markup/* markup */.P) ` (accepted)` : undefined;
    return (0,markup/* markup */.P) `<code>${(0,phrases/* violationPhrase */.TZ)(violation)}</code>${accepted} <code>${violation.fingerprint}</code>`;
}
function traceFact({ trace, callIndex }, anchors) {
    if (trace === undefined)
        return [];
    const anchor = anchors.get(trace);
    const name = anchor === undefined ? (0,markup/* markup */.P) `<code>${trace}</code>` : (0,markup/* markup */.P) `<a href="#${anchor}"><code>${trace}</code></a>`;
    return [callIndex === undefined ? (0,markup/* markup */.P) `trace ${name}` : (0,markup/* markup */.P) `trace ${name}, call ${(0,phrases/* callNumber */.gz)(callIndex)}`];
}

// EXTERNAL MODULE: ./lib/reporters/html/page.js + 1 modules
var html_page = __webpack_require__(4390);
// EXTERNAL MODULE: ./lib/reporters/html/tables.js
var tables = __webpack_require__(1193);
;// CONCATENATED MODULE: ./lib/reporters/html/timeline-cards.js


/** Trace → the id of its timeline. Numbered: a trace's own id is not a valid id in HTML. */
function timelineAnchors({ timelines = [] }) {
    return new Map(timelines.map(({ trace }, index) => [trace, `trace-${index + 1}`]));
}
/** The calls of the traces that broke a rule: which tool, how it ended, what it broke, and the values that may be shown. */
function timelineCards(result) {
    const { timelines = [], timelinesOmitted = 0 } = result;
    if (timelines.length === 0)
        return undefined;
    const cut = timelinesOmitted > 0
        ? (0,markup/* markup */.P) `<p class="soft">Showing ${timelines.length} of ${timelines.length + timelinesOmitted} traces with findings.</p>`
        : undefined;
    const levels = new Map(result.findings.map(({ rule, level }) => [rule, level]));
    return (0,markup/* markup */.P) `<section id="traces" aria-labelledby="traces-title">
<h2 id="traces-title">Traces that broke a rule</h2>
${timelines.map((timeline, index) => timeline_cards_card(timeline, `trace-${index + 1}`, levels))}
${cut}
</section>`;
}
function timeline_cards_card({ trace, total, calls, brokeAtEnd = [] }, id, levels) {
    const items = calls.flatMap((call, at) => [...gap(calls[at - 1]?.index ?? -1, call.index), timeline_cards_item(call, levels)]);
    const ended = brokeAtEnd.length === 0
        ? []
        : [(0,markup/* markup */.P) `<li class="ended ${worst(brokeAtEnd, levels)}-dot">The trace ends. ${chips(brokeAtEnd, levels)}</li>`];
    return (0,markup/* markup */.P) `<article class="card" id="${id}"><div class="inside"><h3><code>${trace}</code> <span class="count">${(0,phrases/* plural */.LS)(total, 'call')}</span></h3>
<ol class="calls">
${[...items, ...gap(calls.at(-1)?.index ?? -1, total), ...ended]}
</ol></div></article>`;
}
function gap(before, after) {
    const missing = after - before - 1;
    return missing > 0 ? [(0,markup/* markup */.P) `<li class="gap">${(0,phrases/* plural */.LS)(missing, 'call')} not shown</li>`] : [];
}
function timeline_cards_item({ index, tool, outcome, shown = {}, broke = [] }, levels) {
    const failed = outcome === 'error' ? (0,markup/* markup */.P) ` <span class="count">failed</span>` : undefined;
    const values = Object.entries(shown).map(([name, value]) => (0,markup/* markup */.P) ` <code class="value">${name}=${value}</code>`);
    const call = (0,markup/* markup */.P) `<span class="number">${(0,phrases/* callNumber */.gz)(index)}</span><code>${tool}</code>${values}${failed}`;
    if (broke.length === 0)
        return (0,markup/* markup */.P) `<li>${call}</li>`;
    return (0,markup/* markup */.P) `<li class="broke ${worst(broke, levels)}-dot">${call} ${chips(broke, levels)}</li>`;
}
function chips(rules, levels) {
    return rules.map((rule) => (0,markup/* markup */.P) `<span class="chip ${levels.get(rule) ?? 'note'}">breaks ${rule}</span>`);
}
function worst(rules, levels) {
    return ['error', 'warning'].find((level) => rules.some((rule) => levels.get(rule) === level)) ?? 'note';
}

;// CONCATENATED MODULE: ./lib/reporters/html.js







const verdictTitles = { pass: 'Pass', fail: 'Fail', 'no-evidence': 'No evidence' };
const classes = { pass: 'pass', fail: 'fail', 'no-evidence': 'none' };
/**
 * One self-contained page: verdict, findings, the calls of the traces that broke a rule, rules, coverage, files. It loads
 * nothing and runs nothing, and its content security policy says so to the browser.
 */
function reportHtml(result, context) {
    const anchors = timelineAnchors(result);
    const sections = [
        ['findings', 'Findings', findingCards(result, anchors)],
        ['traces', 'Traces', timelineCards(result)],
        ['rules', 'Rules', context.about === 'coverage' ? undefined : (0,tables/* ruleTable */.B2)(result)],
        ['coverage', 'Coverage', context.about === 'rules' ? undefined : (0,tables/* coveragePart */.S5)(result)],
        ['files', 'Files', (0,tables/* sourceTables */.B6)(result)],
    ];
    const present = sections.flatMap(([id, title, part]) => (part === undefined ? [] : [{ id, title, part }]));
    const page = (0,markup/* markup */.P) `${(0,html_page/* htmlHead */.a)(`${phrases/* verdictNames */.gG[result.verdict]}: ${policyName(result)}`)}
<body><a class="skip" href="#findings">Skip to the findings</a>
<div class="page">
${banner(result)}
<nav aria-label="Sections"><ul>
${present.map(({ id, title }) => (0,markup/* markup */.P) `<li><a href="#${id}">${title}</a></li>`)}
</ul></nav>
<main>
${present.map(({ part }) => part)}
</main>
<footer>Assay ${tool/* tool */.z.version} · policy <code>${result.policy.digest}</code>${context.reproduce === undefined ? undefined : (0,markup/* markup */.P) `<br>Reproduce: <code>${context.reproduce}</code>`}</footer>
</div>
</body>
</html>
`;
    // Parts that are absent leave empty lines.
    return page.html.replace(/\n{2,}/g, '\n');
}
function banner(result) {
    const { verdict, accepted, traces, coverage, policy } = result;
    const { icon } = phrases/* verdictWords */.L2[verdict];
    const counts = (0,phrases/* countedFindings */.Hs)(result);
    const figures = [
        ['Errors', counts.error],
        ['Warnings', counts.warning],
        ['Notes', counts.note],
        ['Accepted', accepted.waived + accepted.tolerated + accepted.known],
        ['Traces', traces.traces],
        ['Calls', traces.calls],
        ['Coverage', coverage.empty ? '–' : `${coverage.percent} %`],
    ];
    const checkedAgainst = policy.file === undefined ? 'a policy' : (0,markup/* markup */.P) `<code>${policy.file}</code>`;
    const why = verdict === 'no-evidence' ? (0,markup/* markup */.P) `<p>${(0,phrases/* noEvidencePhrase */.Ii)(result)}</p>` : undefined;
    return (0,markup/* markup */.P) `<header>
<span class="verdict ${classes[verdict]}">${icon} ${verdictTitles[verdict]}</span>
<h1>${policyName(result)}</h1>
<p class="soft">Recorded tool calls of an agent, checked against ${checkedAgainst}</p>
${why}
<dl class="figures">
${figures.map(([title, figure]) => (0,markup/* markup */.P) `<div><dt>${title}</dt><dd>${figure}</dd></div>`)}
</dl>
</header>`;
}
function policyName({ policy }) {
    return policy.name === '' ? 'unnamed policy' : policy.name;
}


/***/ })

};

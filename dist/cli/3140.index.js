export const id = 3140;
export const ids = [3140,8824];
export const modules = {

/***/ 8423:
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

;// CONCATENATED MODULE: ./lib/codes/baseline-codes.js

/** Problems of baselines, and of partial results that several machines collected. */
const baselineCodes = (0,code/* defineCodes */.O)({
    E_BASELINE_NOT_FOUND: {
        title: 'The baseline cannot be read',
        level: 'error',
        meaning: 'The file named as the baseline does not exist, or cannot be opened. No baseline is not a baseline of zero.',
        remedy: 'Correct the path, write one with `assay check --write-baseline FILE`, or leave `--baseline` away.',
    },
    E_BASELINE_INVALID: {
        title: 'The file is no baseline',
        level: 'error',
        meaning: 'The file is damaged, larger than a baseline may be, or something else than what `--write-baseline` writes.',
        remedy: 'Write it again with `assay check --write-baseline FILE`.',
    },
    E_PARTIAL_NOT_FOUND: {
        title: 'A partial result cannot be read',
        level: 'error',
        meaning: 'A file given to `assay merge` does not exist, or cannot be opened. A verdict without it would be a verdict on a part.',
        remedy: 'Check that every machine wrote its partial result with `assay check --partial FILE` and that all were fetched.',
    },
    E_PARTIAL_INVALID: {
        title: 'The file is no partial result',
        level: 'error',
        meaning: 'The file is damaged, larger than a partial result may be, or something else than what `--partial` writes.',
        remedy: 'Write it again with `assay check --partial FILE`.',
    },
    E_PARTIAL_VERSION: {
        title: 'A partial result of another version of Assay',
        level: 'error',
        meaning: 'Partial results are merged only by the version of the format that wrote them.',
        remedy: 'Use the same version of Assay on every machine, and collect again.',
    },
    E_PARTIAL_POLICY: {
        title: 'A partial result of another policy',
        level: 'error',
        meaning: 'Results that were collected under different policies do not add up: their digests differ.',
        remedy: 'Collect and merge under one policy, the same file on every machine.',
    },
    E_TRACE_SPLIT: {
        title: 'One trace in two partial results',
        level: 'error',
        meaning: 'Work is split over machines by whole traces. A trace that two machines saw was judged twice in parts, or its id is not unique; a trace without an id is named after its file.',
        remedy: 'Give each machine whole traces, each trace an id of its own, and no partial result twice to `assay merge`.',
    },
});

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
        remedy: 'Make the bundle again with `assay evidence export`; if another tool wrote it, tell its authors the code.',
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

;// CONCATENATED MODULE: ./lib/codes/host-codes.js

/** What can be wrong with how Assay was started, and with Assay itself. */
const hostCodes = (0,code/* defineCodes */.O)({
    E_USAGE: {
        title: 'The command line is wrong',
        level: 'error',
        meaning: 'A command, flag or value is not one that Assay knows, or two of them contradict each other. Nothing was checked.',
        remedy: 'Run the command with `--help`: it lists every flag and ends with an example.',
    },
    E_POLICY_NOT_FOUND: {
        title: 'No policy file',
        level: 'error',
        meaning: 'The policy that was named does not exist; or none was named and there is neither `policy.yaml` nor an `assay.yaml` that holds a policy.',
        remedy: 'Name the file with `--policy`, or run `assay init` to have a policy written from the traces you have.',
    },
    E_OUTPUT_WRITE: {
        title: 'A file cannot be written',
        level: 'error',
        meaning: 'A report or another file that you asked for could not be written where you asked for it.',
        remedy: 'Check that the folder may be written to, and that the path is not a folder or a file that must not be replaced.',
    },
    E_INTERNAL: {
        title: 'Assay has a bug',
        level: 'error',
        meaning: 'Something happened that Assay does not expect. It says nothing about your agent; the exit code is 3.',
        remedy: 'Please report it with the printed stack and, if you can share it, the input.',
    },
});

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
var trace_codes = __webpack_require__(8824);
;// CONCATENATED MODULE: ./lib/codes/index.js









/** Every family of codes, in the order in which the documentation lists them. */
const codeFamilies = [
    { title: 'Findings about the agent', codes: call_codes/* callCodes */.Z },
    { title: 'Reading traces', codes: trace_codes/* traceCodes */.W },
    { title: 'Reading policies', codes: policy_codes/* policyCodes */.L },
    { title: 'The store of ingested traces', codes: store_codes/* storeCodes */.Y },
    { title: 'Recording traces', codes: recorderCodes },
    { title: 'Baselines and partial results', codes: baselineCodes },
    { title: 'Evidence bundles', codes: evidenceCodes },
    { title: 'Starting Assay', codes: hostCodes },
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
        meaning: 'The file does not exist, may not be read or written, is locked, or is no SQLite database.',
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

/***/ 8824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ traceCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);

/** Problems of finding and reading traces. */
const traceCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_TRACE_NOT_FOUND: {
        title: 'Trace file not found',
        level: 'error',
        meaning: 'A trace file that was named literally does not exist, or lies outside the workspace.',
        remedy: 'Check the path (it is relative to the working directory), and that the step that records traces ran before this one. A pattern such as traces/**/*.jsonl may match nothing; a plain path may not.',
    },
    E_TRACE_READ: {
        title: 'Trace file cannot be read',
        level: 'error',
        meaning: 'The file exists, but its bytes cannot be read as text: no permission, a damaged or oversized archive, UTF-16, or a binary file.',
        remedy: 'Give a UTF-8 text file of JSON lines or JSON, plain or gzip-compressed.',
    },
    E_TRACE_FORMAT: {
        title: 'Trace format not recognised',
        level: 'error',
        meaning: 'The first records of the file have the shape of no trace format that Assay knows, or a format was asked for that does not exist.',
        remedy: 'Name the format with --trace-format, or convert the records to lines like {"tool":"read_file","args":{"path":"a"}}.',
    },
    E_TRACE_PARSE: {
        title: 'Bad line in a trace file',
        level: 'error',
        meaning: 'A line of a readable trace file is not a JSON record, so a tool call may be missing from what was judged.',
        remedy: 'Repair or remove the line; --lenient turns this into a warning.',
    },
    E_TRACE_TRUNCATED: {
        title: 'Trace file ends in the middle of a record',
        level: 'error',
        meaning: 'The last line has no end and does not parse: the program that recorded it was probably killed while writing.',
        remedy: 'Find out why the recording stopped, and record again; --lenient turns this into a warning.',
    },
    W_SESSION_FALLBACK: {
        title: 'Traces grouped by a fallback',
        level: 'warning',
        meaning: 'The records name no session, so calls were grouped by trace id. One run of an agent may be spread over several trace ids, and rules about order may then see only a part of it.',
        remedy: 'Record a session id, or name the attribute that holds it with --session-key.',
    },
});


/***/ }),

/***/ 2160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ groupFindings)
/* harmony export */ });
/** Worst first: errors, warnings, notes, then what the policy accepts; within a level the rule with most findings. */
function groupFindings(result) {
    const rows = new Map(result.rules.map((row) => [row.rule, row]));
    const groups = new Map();
    for (const finding of result.findings) {
        const standing = finding.tolerated || finding.waived ? 'accepted' : finding.level;
        const key = `${standing} ${finding.rule}`;
        const group = groups.get(key);
        if (group)
            group.findings.push(finding);
        else
            groups.set(key, { rule: finding.rule, standing, findings: [finding] });
    }
    return [...groups.values()]
        .sort((a, b) => order[a.standing] - order[b.standing] || b.findings.length - a.findings.length || (a.rule < b.rule ? -1 : 1))
        .map((group) => ({ ...group, row: rows.get(group.rule) }));
}
const order = { error: 0, warning: 1, note: 2, accepted: 3 };


/***/ }),

/***/ 3140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportHtml: () => (/* binding */ reportHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(1207);
// EXTERNAL MODULE: ./lib/codes/index.js + 5 modules
var codes = __webpack_require__(8423);
// EXTERNAL MODULE: ./lib/reporters/group-findings.js
var group_findings = __webpack_require__(2160);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(3192);
// EXTERNAL MODULE: ./lib/text/escape-xml.js
var escape_xml = __webpack_require__(1844);
// EXTERNAL MODULE: ./lib/text/truncate.js
var truncate = __webpack_require__(4765);
;// CONCATENATED MODULE: ./lib/reporters/html/markup.js


/** HTML that is safe as it stands. Only `markup` makes it, so that no text of an agent can get into a page unescaped. */
class Markup {
    html;
    constructor(html) {
        this.html = html;
    }
}
/** A template whose values are escaped, unless they are markup themselves. For elements' text and quoted attributes. */
function markup(fixed, ...parts) {
    return new Markup(fixed.map((text, at) => (at === 0 ? text : `${htmlOf(parts[at - 1])}${text}`)).join(''));
}
function htmlOf(part) {
    if (part === undefined)
        return '';
    if (part instanceof Markup)
        return part.html;
    if (typeof part === 'string' || typeof part === 'number')
        return (0,escape_xml/* escapeXml */.X)((0,truncate/* truncate */.xv)(String(part), 2000));
    return part.map(({ html }) => html).join('\n');
}

;// CONCATENATED MODULE: ./lib/reporters/html/finding-cards.js




/** Findings shown in all, and of one rule: a page of more is no longer read, and browsers become slow. */
const shown = 500;
const shownOfRule = 50;
const standings = {
    error: '✖ error',
    warning: '▲ warning',
    note: '● note',
    accepted: '☑ accepted',
};
/** Findings by rule, worst first; errors unfolded. `anchors`: trace → the id of its timeline in the page. */
function findingCards(result, anchors) {
    const meanings = new Map((result.ruleMeanings ?? []).map(({ rule, means }) => [rule, means]));
    let room = shown;
    const cards = (0,group_findings/* groupFindings */.k)(result).flatMap((group) => {
        const list = group.findings.slice(0, Math.min(room, shownOfRule));
        room -= list.length;
        return list.length === 0 ? [] : [card(group, list, anchors, meanings.get(group.rule))];
    });
    const all = result.findings.length + result.findingsOmitted;
    return markup `<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${all === 0 ? markup `<p>None. Every call kept the policy.</p>` : undefined}
${cards}
${room < shown && shown - room < all ? markup `<p class="soft">Showing ${shown - room} of ${all} findings. The JSON report holds more.</p>` : undefined}
</section>`;
}
function card(group, list, anchors, means) {
    const { standing, rule, findings, row } = group;
    const title = (0,phrases/* titleOf */.Gg)(rule);
    const broken = row && row.applicable > 0 ? markup ` · broken in ${row.violated}/${(0,phrases/* plural */.LS)(row.applicable, 'trace')}` : undefined;
    const heading = markup `<summary><span class="chip ${standing}">${standings[standing]}</span> <code>${rule}</code>${title === undefined ? undefined : markup ` ${title}`} <span class="count">${(0,phrases/* plural */.LS)(findings.length, 'finding')}${broken}</span></summary>`;
    const cut = findings.length - list.length;
    const rest = cut > 0 ? markup `<li class="soft">${cut} more of this rule.</li>` : undefined;
    const body = markup `${advice(rule, means)}<ol class="list">
${list.map((finding) => item(finding, anchors))}
${rest}
</ol>
</details>`;
    return standing === 'error'
        ? markup `<details class="card" open>${heading}
${body}`
        : markup `<details class="card">${heading}
${body}`;
}
function advice(rule, means) {
    const code = codes/* codes */.F4.get(rule);
    // What to do stands in each finding's own sentence.
    if (code)
        return markup `<p class="advice">${plain(code.meaning)}</p>`;
    return means === undefined ? undefined : markup `<p class="advice">The policy asks: ${means}</p>`;
}
/** The words of codes are written with backquotes. */
function plain(text) {
    return text.replaceAll('`', '');
}
function item(finding, anchors) {
    const { message, location, policyLocation, violations = [] } = finding;
    const accepted = (0,phrases/* acceptedPhrase */.TF)(finding);
    const facts = [
        ...(location ? [markup `<code>${location.file}:${location.line}</code>`] : []),
        ...traceFact(finding, anchors),
        ...(policyLocation ? [markup `policy <code>${policyLocation.file}:${policyLocation.line}</code>`] : []),
        ...violations
            .slice(0, 5)
            .map(({ path, keyword }) => markup `<code>${path === '' ? '(all)' : path}</code> ${keyword}`),
        ...(accepted === undefined ? [] : [markup `<em>${accepted}</em>`]),
    ];
    return markup `<li><p>${message}</p><p class="meta">${facts.flatMap((fact, at) => (at === 0 ? [fact] : [markup `· ${fact}`]))}</p></li>`;
}
function traceFact({ trace, callIndex }, anchors) {
    if (trace === undefined)
        return [];
    const anchor = anchors.get(trace);
    const name = anchor === undefined ? markup `<code>${trace}</code>` : markup `<a href="#${anchor}"><code>${trace}</code></a>`;
    return [callIndex === undefined ? markup `trace ${name}` : markup `trace ${name}, call ${callIndex}`];
}

;// CONCATENATED MODULE: ./lib/reporters/html/style.js
/** The whole look of the HTML report; its hash is in the page's content security policy. No fonts, images or scripts. */
const style = `
:root {
  color-scheme: light dark;
  --ground: #f7f7f5; --paper: #ffffff; --ink: #1f2328; --soft: #5c6470; --line: #e3e4e1; --faint: #f1f1ee;
  --error: #a8201a; --error-tint: #fdeceb; --warning: #7a5200; --warning-tint: #fdf3dc;
  --note: #2f5597; --note-tint: #eaf1fb; --good: #1c6b3f; --good-tint: #e6f4ec; --link: #1f5fa8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171a; --paper: #1b1f24; --ink: #e4e7eb; --soft: #9aa4b0; --line: #2e343b; --faint: #22272d;
    --error: #ff8f86; --error-tint: #3a1d1c; --warning: #e8bd62; --warning-tint: #35290f;
    --note: #93b8f2; --note-tint: #1a2739; --good: #7fcf9f; --good-tint: #16301f; --link: #8ab8f5;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", Roboto, sans-serif; overflow-wrap: anywhere; }
.page { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
a { color: var(--link); text-underline-offset: .2em; text-decoration-thickness: 1px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: .75rem 0 .25rem; letter-spacing: -.01em; }
h2 { font-size: 1.2rem; margin: 3rem 0 1rem; }
h3 { font-size: 1rem; margin: 0; font-weight: 600; }
p { margin: 0 0 .75rem; }
code { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
.soft, .meta { color: var(--soft); }
.meta { font-size: .875rem; margin: .15rem 0 0; }
.verdict { display: inline-block; padding: .25rem 1rem; border-radius: 2rem; font-weight: 650; font-size: 1.0625rem; }
.fail { color: var(--error); background: var(--error-tint); }
.pass { color: var(--good); background: var(--good-tint); }
.none { color: var(--warning); background: var(--warning-tint); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: 1px; margin: 1.75rem 0 0; background: var(--line); border: 1px solid var(--line); border-radius: 12px; overflow: hidden; }
.figures div { background: var(--paper); padding: .9rem 1.1rem; }
.figures dt { font-size: .8125rem; color: var(--soft); }
.figures dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.3; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 1.5rem 0 0; }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; margin: 0 0 .75rem; }
details.card > summary { padding: .8rem 1.1rem; cursor: pointer; }
details.card[open] > summary { border-bottom: 1px solid var(--line); }
.count { color: var(--soft); font-size: .875rem; font-weight: 400; }
.chip { display: inline-block; padding: 0 .55rem; border-radius: 1rem; font-size: .8125rem; font-weight: 600; white-space: nowrap; }
.error { color: var(--error); background: var(--error-tint); }
.warning { color: var(--warning); background: var(--warning-tint); }
.note, .accepted { color: var(--note); background: var(--note-tint); }
.inside { padding: .9rem 1.1rem; }
.list { list-style: none; margin: 0; padding: 0; }
.list > li { padding: .75rem 1.1rem; }
.list > li + li { border-top: 1px solid var(--line); }
.list p { margin: 0; }
.advice { background: var(--faint); padding: .6rem 1.1rem; font-size: .9375rem; color: var(--soft); margin: 0; border-bottom: 1px solid var(--line); }
.calls { list-style: none; margin: .75rem 0 0; padding: 0; }
.calls li { position: relative; padding: .2rem 0 .2rem 2.25rem; }
.calls li::before { content: ""; position: absolute; left: .6rem; top: 0; bottom: 0; width: 2px; background: var(--line); }
.calls li:first-child::before { top: .9rem; }
.calls li:last-child::before { bottom: auto; height: .9rem; }
.calls li::after { content: ""; position: absolute; left: .3rem; top: .55rem; width: .7rem; height: .7rem; border-radius: 50%; background: var(--paper); border: 2px solid var(--soft); }
.calls .broke { font-weight: 600; }
.calls .error-dot::after { background: var(--error); border-color: var(--error); }
.calls .warning-dot::after { background: var(--warning); border-color: var(--warning); }
.calls .note-dot::after { background: var(--note); border-color: var(--note); }
.calls .gap, .calls .ended { color: var(--soft); }
.calls .gap::after { border-style: dotted; }
.calls .ended::after { border-radius: 2px; }
.number { display: inline-block; min-width: 2ch; color: var(--soft); font-size: .875rem; font-weight: 400; font-variant-numeric: tabular-nums; margin-right: .35rem; text-align: right; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; padding: .55rem 1.1rem; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child > * { border-bottom: 0; }
thead th { font-size: .8125rem; color: var(--soft); font-weight: 500; white-space: nowrap; }
tbody th { font-weight: 400; min-width: 15rem; }
.icon { display: inline-block; width: 1.25rem; }
.icon.bad { color: var(--error); }
.icon.ok { color: var(--good); }
.icon.idle { color: var(--soft); }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar { display: block; width: 100%; height: .6rem; border-radius: .3rem; overflow: hidden; }
.bar .track { fill: var(--faint); }
.bar .fill { fill: var(--good); }
.names { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .45rem 1rem; margin: 1rem 0 0; }
.names dt { color: var(--soft); }
.names dd { margin: 0; }
.names code { background: var(--faint); border-radius: 5px; padding: .1rem .4rem; }
footer { margin-top: 3rem; padding-top: 1.25rem; border-top: 1px solid var(--line); font-size: .875rem; color: var(--soft); }
@media (max-width: 36rem) { .names { grid-template-columns: 1fr; gap: .1rem; } .names dd { margin-bottom: .6rem; } }
@media print { body { background: #fff; } .card { break-inside: avoid; } nav, .skip { display: none; } }
`;

;// CONCATENATED MODULE: ./lib/reporters/html/tables.js


const shownRows = 500;
const shownNames = 200;
/** Every rule, and in how many traces it held. */
function ruleTable({ rules }) {
    if (rules.length === 0)
        return undefined;
    return markup `<section id="rules" aria-labelledby="rules-title">
<h2 id="rules-title">Rules, in traces</h2>
${table('rules-title', ['Rule', 'Held', 'Broken', 'Not exercised', 'Not evaluable'], rules, ruleCells)}
</section>`;
}
function ruleCells(row) {
    const [icon, look] = row.violated > 0 ? ['✖', 'bad'] : row.applicable === 0 ? ['○', 'idle'] : ['✔', 'ok'];
    return [
        markup `<th scope="row"><span class="icon ${look}" aria-hidden="true">${icon}</span><code>${row.rule}</code></th>`,
        markup `<td class="n">${row.held}/${row.applicable}</td>`,
        ...[row.violated, row.notExercised, row.notEvaluable].map((count) => markup `<td class="n">${count}</td>`),
    ];
}
/** What of the policy was exercised, as a bar and by name. */
function coveragePart(result) {
    const { coverage } = result;
    const unsent = coverage.arguments.flatMap(({ tool, properties, values }) => [
        ...properties.map((property) => `${tool}.${property}`),
        ...values.flatMap(({ property, values: unused }) => unused.map((value) => `${tool}.${property} = ${value}`)),
    ]);
    const lists = [
        ['Never called', coverage.uncovered],
        ['Called', coverage.covered],
        ['Denied, and called', coverage.deniedSeen],
        ['Denied, never tried', coverage.deniedUnseen],
        ['Called, not in the policy', coverage.unexpected],
        ['Arguments never sent', unsent],
    ];
    return markup `<section id="coverage" aria-labelledby="coverage-title">
<h2 id="coverage-title">Coverage</h2>
<div class="card inside"><p>${(0,phrases/* coveragePhrase */.gY)(result)} · rules exercised ${coverage.rulePercent} %</p>
<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" role="img" aria-label="Tool coverage ${coverage.percent} %"><rect class="track" width="100" height="1"/><rect class="fill" width="${coverage.percent}" height="1"/></svg>
<dl class="names">
${lists.filter(([, names]) => names.length > 0).map(([title, names]) => markup `<dt>${title} (${names.length})</dt><dd>${nameList(names)}</dd>`)}
</dl></div>
</section>`;
}
function nameList(names) {
    const shown = names.slice(0, shownNames).map((name) => markup `<code>${name}</code>`);
    return names.length > shown.length ? [...shown, markup `… ${names.length - shown.length} more`] : shown;
}
/** What was read, and what in it was not judged. */
function sourceTables({ traces }) {
    const { files, skipped } = traces;
    if (files.length === 0)
        return undefined;
    const left = skipped.reduce((sum, { count }) => sum + count, 0);
    return markup `<section id="files" aria-labelledby="files-title">
<h2 id="files-title">Trace files</h2>
${table('files-title', ['File', 'Format', 'Traces', 'Calls', 'SHA-256'], files, (file) => [
        markup `<th scope="row"><code>${file.file}</code></th>`,
        markup `<td>${file.format}</td>`,
        markup `<td class="n">${file.traces}</td>`,
        markup `<td class="n">${file.calls}</td>`,
        markup `<td><code>${file.sha256.slice(0, 12)}</code></td>`,
    ])}
${left === 0 ? undefined : markup `<p class="soft">Not judged: ${(0,phrases/* plural */.LS)(left, 'record')}.</p>`}
${skipped.slice(0, shownRows).map(({ reason, count }) => markup `<p class="soft">${count}: ${reason}</p>`)}
</section>`;
}
/** A table may be wider than the screen: it scrolls by itself, and the keyboard can reach it. */
function table(title, heads, rows, cells) {
    const cut = rows.length > shownRows ? markup `<p class="soft">Showing ${shownRows} of ${rows.length}.</p>` : undefined;
    return markup `<div class="card scroll" role="region" aria-labelledby="${title}" tabindex="0"><table>
<thead><tr>${heads.map((head) => markup `<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.slice(0, shownRows).map((row) => markup `<tr>${cells(row)}</tr>`)}
</tbody></table></div>
${cut}`;
}

;// CONCATENATED MODULE: ./lib/reporters/html/timeline-cards.js


/** Trace → the id of its timeline. Numbered: a trace's own id is no id of HTML. */
function timelineAnchors({ timelines = [] }) {
    return new Map(timelines.map(({ trace }, index) => [trace, `trace-${index + 1}`]));
}
/** The calls of the traces that broke a rule: which tool, how it ended, what it broke. No arguments. */
function timelineCards(result) {
    const { timelines = [], timelinesOmitted = 0 } = result;
    if (timelines.length === 0)
        return undefined;
    const cut = timelinesOmitted > 0
        ? markup `<p class="soft">Showing ${timelines.length} of ${timelines.length + timelinesOmitted} traces with findings.</p>`
        : undefined;
    const levels = new Map(result.findings.map(({ rule, level }) => [rule, level]));
    return markup `<section id="traces" aria-labelledby="traces-title">
<h2 id="traces-title">Traces that broke a rule</h2>
${timelines.map((timeline, index) => timeline_cards_card(timeline, `trace-${index + 1}`, levels))}
${cut}
</section>`;
}
function timeline_cards_card({ trace, total, calls, brokeAtEnd = [] }, id, levels) {
    const items = calls.flatMap((call, at) => [...gap(calls[at - 1]?.index ?? -1, call.index), timeline_cards_item(call, levels)]);
    const ended = brokeAtEnd.length === 0
        ? []
        : [markup `<li class="ended ${worst(brokeAtEnd, levels)}-dot">The trace ends. ${chips(brokeAtEnd, levels)}</li>`];
    return markup `<article class="card" id="${id}"><div class="inside"><h3><code>${trace}</code> <span class="count">${(0,phrases/* plural */.LS)(total, 'call')}</span></h3>
<ol class="calls">
${[...items, ...gap(calls.at(-1)?.index ?? -1, total), ...ended]}
</ol></div></article>`;
}
function gap(before, after) {
    const missing = after - before - 1;
    return missing > 0 ? [markup `<li class="gap">${(0,phrases/* plural */.LS)(missing, 'call')} not shown</li>`] : [];
}
function timeline_cards_item({ index, tool, outcome, broke = [] }, levels) {
    const failed = outcome === 'error' ? markup ` <span class="count">failed</span>` : undefined;
    const call = markup `<span class="number">${index}</span><code>${tool}</code>${failed}`;
    if (broke.length === 0)
        return markup `<li>${call}</li>`;
    return markup `<li class="broke ${worst(broke, levels)}-dot">${call} ${chips(broke, levels)}</li>`;
}
function chips(rules, levels) {
    return rules.map((rule) => markup `<span class="chip ${levels.get(rule) ?? 'note'}">breaks ${rule}</span>`);
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
        ['rules', 'Rules', context.about === 'coverage' ? undefined : ruleTable(result)],
        ['coverage', 'Coverage', context.about === 'rules' ? undefined : coveragePart(result)],
        ['files', 'Files', sourceTables(result)],
    ];
    const present = sections.flatMap(([id, title, part]) => (part === undefined ? [] : [{ id, title, part }]));
    const page = markup `${head(result)}
<body><a class="skip" href="#findings">Skip to the findings</a>
<div class="page">
${banner(result)}
<nav aria-label="Sections"><ul>
${present.map(({ id, title }) => markup `<li><a href="#${id}">${title}</a></li>`)}
</ul></nav>
<main>
${present.map(({ part }) => part)}
</main>
<footer>Assay ${tool/* tool */.z.version} · policy <code>${result.policy.digest}</code>${context.reproduce === undefined ? undefined : markup `<br>Reproduce: <code>${context.reproduce}</code>`}</footer>
</div>
</body>
</html>
`;
    // Parts that are absent leave empty lines.
    return page.html.replace(/\n{2,}/g, '\n');
}
function head(result) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(style).digest('base64');
    return markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${phrases/* verdictNames */.gG[result.verdict]}: ${policyName(result)} · Assay</title>
<style>${new Markup(style)}</style>
</head>`;
}
function banner(result) {
    const { verdict, counts, traces, coverage, policy } = result;
    const { icon } = phrases/* verdictWords */.L2[verdict];
    const figures = [
        ['Errors', counts.error],
        ['Warnings', counts.warning],
        ['Notes', counts.note],
        ['Traces', traces.traces],
        ['Calls', traces.calls],
        ['Coverage', coverage.empty ? '–' : `${coverage.percent} %`],
    ];
    const why = verdict === 'no-evidence' ? markup `<p>${(0,phrases/* noEvidencePhrase */.Ii)(result)}</p>` : undefined;
    return markup `<header>
<span class="verdict ${classes[verdict]}">${icon} ${verdictTitles[verdict]}</span>
<h1>${policyName(result)}</h1>
<p class="soft">Recorded tool calls of an agent, held against ${policy.file === undefined ? 'a policy' : markup `<code>${policy.file}</code>`}</p>
${why}
<dl class="figures">
${figures.map(([title, figure]) => markup `<div><dt>${title}</dt><dd>${figure}</dd></div>`)}
</dl>
</header>`;
}
function policyName({ policy }) {
    return policy.name === '' ? 'unnamed policy' : policy.name;
}


/***/ }),

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Ii: () => (/* binding */ noEvidencePhrase),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   TF: () => (/* binding */ acceptedPhrase),
/* harmony export */   YY: () => (/* binding */ tracesPhrase),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   gG: () => (/* binding */ verdictNames),
/* harmony export */   gY: () => (/* binding */ coveragePhrase)
/* harmony export */ });
/* unused harmony export remedyOf */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8423);

/** The few phrases that every report for people has in common, so that they say the same. */
const verdictWords = {
    pass: { icon: '✔', word: 'PASS' },
    fail: { icon: '✖', word: 'FAIL' },
    'no-evidence': { icon: '○', word: 'NO EVIDENCE' },
};
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `2 errors · 1 warning`, or `no findings`. */
function countsPhrase({ counts }) {
    const parts = ['error', 'warning', 'note'].filter((level) => counts[level] > 0);
    return parts.length === 0 ? 'no findings' : parts.map((level) => plural(counts[level], level)).join(' · ');
}
function tracesPhrase({ traces }) {
    const idle = traces.traces - traces.tracesWithCalls;
    return `${plural(traces.calls, 'call')} in ${plural(traces.traces, 'trace')}${idle > 0 ? ` (${idle} without calls)` : ''}`;
}
/** Why a run without evidence has none, and what to do. */
function noEvidencePhrase({ traces }) {
    if (traces.files.length === 0)
        return 'No trace file was found, so nothing was checked. Look at the --traces patterns.';
    if (traces.calls === 0)
        return 'The traces hold no tool call, so nothing was checked. Look at what was recorded.';
    return 'A --traces pattern matched no file, so part of the evidence is missing. Look at the patterns.';
}
function coveragePhrase({ coverage }) {
    if (coverage.empty)
        return 'the policy names no tool to cover';
    const all = coverage.covered.length + coverage.uncovered.length;
    return `${coverage.percent} % of tools (${coverage.covered.length}/${all})`;
}
/** `tolerated`, or who accepted it, why and until when. Policy text. */
function acceptedPhrase(finding) {
    if (finding.tolerated)
        return 'within the tolerated share of traces';
    if (!finding.waived)
        return undefined;
    const { reason, owner, expires } = finding.waived;
    return `waived by ${owner}: ${reason}${expires ? ` (until ${expires})` : ''}`;
}
/** What to do about a rule: the code's remedy; a sequence rule's messages say it themselves. */
function remedyOf(rule) {
    return codes.get(rule)?.remedy;
}
function titleOf(rule) {
    return _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.get(rule)?.title;
}
/** The verdict inside a sentence. */
const verdictNames = {
    pass: 'pass',
    fail: 'fail',
    'no-evidence': 'no evidence',
};


/***/ }),

/***/ 1844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeXml)
/* harmony export */ });
/* harmony import */ var _strip_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2997);

/**
 * Text for XML 1.0 elements and attributes. Characters that XML forbids even as references, and those that hide or reorder
 * text, become visible pictures; line breaks and tabs become references, so that attributes keep them. XML is printed to CI
 * logs, too, where `##[` and `##vso[` are commands: the second `#` becomes a reference. Good for HTML as well.
 */
function escapeXml(text) {
    return text
        .replace(_strip_control_js__WEBPACK_IMPORTED_MODULE_0__/* .invisible */ .q4, (char) => (entities[char] === undefined ? (0,_strip_control_js__WEBPACK_IMPORTED_MODULE_0__/* .picture */ .li)(char) : char))
        .replace(special, (char) => entities[char] ?? '\ufffd');
}
const special = /[&<>"'\t\n\r\ufffe\uffff]|(?<=#)#/g;
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '\t': '&#9;',
    '\n': '&#10;',
    '\r': '&#13;',
    '#': '&#35;',
};


/***/ })

};

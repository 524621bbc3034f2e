export const id = 50;
export const ids = [50,694];
export const modules = {

/***/ 8167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ callCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);

/** Codes that the evaluation of traces against a policy gives. */
const callCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_RATE_LIMIT: {
        title: 'Too many tool calls',
        level: 'error',
        meaning: 'A trace made more tool calls than the policy’s `limits` allow. Every call counts, refused ones too.',
        remedy: 'Find what makes the agent loop, or raise `limits.max_tool_calls_total`.',
    },
    E_TOOL_DENIED: {
        title: 'Denied tool called',
        level: 'error',
        meaning: 'The agent called a tool that `tools.deny` or `tools.deny_classes` forbids. Deny always wins over allow.',
        remedy: 'Take the tool away from the agent, or remove the entry from the deny list if the call is right.',
    },
    E_TOOL_NOT_ALLOWED: {
        title: 'Tool not on the allow list',
        level: 'error',
        meaning: 'The policy has an allow list and the called tool is not on it. An empty allow list allows nothing.',
        remedy: 'Add the tool to `tools.allow`, or take it away from the agent.',
    },
    E_SCHEMA_COMPILE: {
        title: 'Schema cannot be used',
        level: 'error',
        meaning: 'The schema for the tool is not a usable JSON Schema, so no call of the tool can be accepted.',
        remedy: 'Correct the schema; `assay policy validate` shows what is wrong with it.',
    },
    E_ARG_SCHEMA: {
        title: 'Arguments break the schema',
        level: 'error',
        meaning: 'The arguments of a call do not satisfy the schema or the argument rules that the policy has for the tool.',
        remedy: 'Correct how the agent fills the arguments, or relax the rule at the shown line of the policy.',
    },
    E_TOOL_UNCONSTRAINED: {
        title: 'Tool without a schema',
        level: 'warning',
        meaning: 'The policy says nothing about the arguments of the called tool. A warning; an error under `enforcement.unconstrained_tools: deny`.',
        remedy: 'Add a schema for the tool, or set `enforcement.unconstrained_tools: allow`.',
    },
    W_ARGS_NOT_RECORDED: {
        title: 'Arguments not recorded',
        level: 'warning',
        meaning: 'The policy has rules about the arguments of the tool, and the trace does not record them. Those rules were not evaluated.',
        remedy: 'Record arguments at the source (many tracers leave them out unless told otherwise), or remove the argument rules.',
    },
    E_COVERAGE_BELOW_MIN: {
        title: 'Coverage below the minimum',
        level: 'error',
        meaning: 'The traces called a smaller share of the policy’s tools than the minimum asks for.',
        remedy: 'Record traces that call the uncovered tools, exclude tools that need none (`coverage.exclude`), or lower the minimum.',
    },
    W_WAIVER_EXPIRED: {
        title: 'Waiver expired',
        level: 'warning',
        meaning: 'A waiver of the policy is past its day and no longer accepts anything.',
        remedy: 'Fix what it waived, or renew it with a new reason and day.',
    },
    W_WAIVER_UNUSED: {
        title: 'Waiver unused',
        level: 'warning',
        meaning: 'A waiver of the policy matched no finding.',
        remedy: 'Remove it: what it waived no longer happens, or its fingerprint or rule is misspelt.',
    },
    W_NO_EVIDENCE: {
        title: 'No evidence',
        level: 'note',
        meaning: 'No tool call was found, or a pattern for trace files matched none. Nothing was shown about the agent.',
        remedy: 'Check that traces are recorded and that `--traces` names them.',
    },
});


/***/ }),

/***/ 4714:
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
    W_SECRET_IN_ARGS: {
        title: 'A secret in the arguments of a call',
        level: 'warning',
        meaning: 'An argument holds what looks like a provider token or a private key. It was removed before anything was hashed or shown.',
        remedy: 'Revoke the token, and let the agent read it from its environment instead of passing it to a tool.',
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
    { title: 'Evidence bundles', codes: evidenceCodes },
    { title: 'Starting Assay', codes: hostCodes },
    { title: 'Recording', codes: recorderCodes },
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

/***/ 8050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportMarkdown: () => (/* binding */ reportMarkdown)
});

// EXTERNAL MODULE: ./lib/text/strip-control.js
var strip_control = __webpack_require__(2997);
// EXTERNAL MODULE: ./lib/text/truncate.js
var truncate = __webpack_require__(4765);
;// CONCATENATED MODULE: ./lib/text/escape-markdown.js


/**
 * Agent-controlled text for GitHub-flavoured Markdown. Everything here gives one line of plain text wherever it is put
 * (paragraph, heading, list, table cell): no markup, HTML, comment, link, image, mention, issue reference or command.
 *
 * Entities rather than backslashes: a table splits its cells before it reads backslashes, and parsers differ on `\\|`.
 */
function markdownText(text, max = 300) {
    const entities = oneLine(text, max).replace(markup, entity).replace(intrawordUnderscore, '_');
    return breakReferences(entities.replace(blockStart, (char) => entity(char)));
}
/** The text as inline code. Code spans where the text allows them, because the source of a comment is read, too. */
function markdownCode(text, max = 200) {
    const line = oneLine(text, max);
    if (line !== '' && line === line.trim() && !/[`|\\]|##/.test(line))
        return `\`${line}\``;
    return codeElement(line);
}
/** The text as inline code inside raw HTML, such as `<summary>`, where Markdown is not read. */
function htmlCode(text, max = 200) {
    return codeElement(oneLine(text, max), /[^\p{L}\p{N} _.:,=-]/gu);
}
function codeElement(line, special = /[^\p{L}\p{N} ]/gu) {
    return `<code>${breakReferences(line.replace(special, entity))}</code>`;
}
/** A code block that nothing inside can end: its fence is longer than any run of backticks in the text. */
function markdownFence(text, info = '') {
    const lines = text.split(/\r\n|\r|\n/).map(stripControl);
    const longest = lines
        .join('\n')
        .match(/`+/g)
        ?.reduce((max, run) => Math.max(max, run.length), 0) ?? 0;
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}${info}`, ...lines, fence].join('\n');
}
function oneLine(text, max) {
    return (0,strip_control/* stripControl */.kU)((0,truncate/* truncate */.xv)(text, max));
}
const markup = /[\\`*_[\]<>&|~$]/g;
/** An underscore inside a word is no emphasis: tool names stay readable in the source. */
const intrawordUnderscore = /(?<=[\p{L}\p{N}])&#95;(?=[\p{L}\p{N}])/gu;
/** What makes a heading, list, rule or quote if a block starts with it. */
const blockStart = /^ *(?:[-+=#>!:.]|\d{1,9}[.)])/;
function entity(char) {
    return [...char].map((c) => (/[\p{L}\p{N} ]/u.test(c) ? c : `&#${c.codePointAt(0)};`)).join('');
}
/**
 * GitHub links mentions, `#1`, `owner/name#1`, `GH-1`, addresses in the finished text, after entities: a zero-width space
 * inside each of them is the only thing that stops it.
 */
function breakReferences(text) {
    return text
        .replace(/(@|&#64;)(?=[\p{L}\p{N}_-])/gu, `$1${zeroWidth}`)
        .replace(/(?<!&)(#|&#35;)(?=\d)/g, `$1${zeroWidth}`)
        .replace(/(?<![\p{L}\p{N}])(GH)(-|&#45;)(?=\d)/giu, `$1$2${zeroWidth}`)
        .replace(/(:|&#58;)(?=\/\/|&#47;&#47;)/g, `$1${zeroWidth}`)
        .replace(/(?<![\p{L}\p{N}])(www)(\.|&#46;)/giu, `$1${zeroWidth}$2`)
        .replace(/(?<![\p{L}\p{N}])(mailto|xmpp)(:|&#58;)/giu, `$1${zeroWidth}$2`);
}
const zeroWidth = '&#8203;';

// EXTERNAL MODULE: ./lib/reporters/group-findings.js
var group_findings = __webpack_require__(2160);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(3192);
;// CONCATENATED MODULE: ./lib/reporters/markdown.js



const shownFindings = 50;
const shownRows = 50;
const headings = { pass: '✅ Assay: pass', fail: '❌ Assay: fail', 'no-evidence': '⚪ Assay: no evidence' };
const icons = { error: '❌ error', warning: '⚠️ warning', note: 'ℹ️ note', accepted: '☑️ accepted' };
/** The report as GitHub-flavoured Markdown, for a job summary or a file. Failing parts are open, the rest is folded. */
function reportMarkdown(result, context) {
    return `${[
        `## ${headings[result.verdict]} · ${(0,phrases/* countsPhrase */.__)(result)}`,
        summary(result),
        ...(context.about === 'coverage' ? [] : [...findings(result), ...rules(result.rules)]),
        ...(context.about === 'rules' ? [] : coverage(result)),
        ...notJudged(result),
        ...(context.reproduce === undefined ? [] : [`Reproduce: ${markdownCode(context.reproduce, 2000)}`]),
    ].join('\n\n')}\n`;
}
function summary(result) {
    const { name, file, digest } = result.policy;
    const policy = [...(name === '' ? [] : [markdownText(name, 80)]), ...(file === undefined ? [] : [markdownCode(file)])];
    const lines = [
        `Policy ${policy.join(' ')} · ${(0,phrases/* tracesPhrase */.YY)(result)} · coverage ${(0,phrases/* coveragePhrase */.gY)(result)}`,
        `<sub>policy ${markdownCode(digest.slice(0, 19))}</sub>`,
    ];
    if (result.verdict === 'no-evidence')
        lines.unshift(`**${(0,phrases/* noEvidencePhrase */.Ii)(result)}**`, '');
    return lines.join('\n');
}
function findings(result) {
    let room = shownFindings;
    const all = result.findings.length + result.findingsOmitted;
    const sections = (0,group_findings/* groupFindings */.k)(result).flatMap((group) => {
        const shown = group.findings.slice(0, room);
        room -= shown.length;
        return shown.length === 0 ? [] : [findingGroup(group, shown)];
    });
    if (all > shownFindings)
        sections.push(`Showing ${shownFindings} of ${all} findings.`);
    return sections;
}
function findingGroup(group, shown) {
    const title = (0,phrases/* titleOf */.Gg)(group.rule);
    const facts = [
        (0,phrases/* plural */.LS)(group.findings.length, 'finding'),
        ...(group.row && group.row.applicable > 0
            ? [`broken in ${group.row.violated}/${(0,phrases/* plural */.LS)(group.row.applicable, 'trace')}`]
            : []),
    ];
    const heading = `${icons[group.standing]} ${htmlCode(group.rule)}${title ? ` ${title}` : ''} · ${facts.join(' · ')}`;
    return details(heading, group.standing === 'error', [
        '| Where | Trace | What |',
        '|---|---|---|',
        ...shown.map((finding) => `| ${where(finding)} | ${run(finding)} | ${what(finding)} |`),
    ]);
}
function where(finding) {
    const at = finding.location ?? finding.policyLocation;
    return at === undefined ? '' : markdownCode(`${at.file}:${at.line}`);
}
function run(finding) {
    if (finding.trace === undefined)
        return '';
    return `${markdownCode(finding.trace, 60)}${finding.callIndex === undefined ? '' : ` call ${finding.callIndex}`}`;
}
function what(finding) {
    const accepted = (0,phrases/* acceptedPhrase */.TF)(finding);
    return `${markdownText(finding.message, 600)}${accepted === undefined ? '' : ` <em>${markdownText(accepted)}</em>`}`;
}
function rules(rows) {
    if (rows.length === 0)
        return [];
    const table = [
        '| Rule | Held | Not exercised | Not evaluable |',
        '|---|--:|--:|--:|',
        ...rows
            .slice(0, shownRows)
            .map((row) => `| ${markdownCode(row.rule)} | ${row.held}/${row.applicable} | ${row.notExercised} | ${row.notEvaluable} |`),
    ];
    if (rows.length > shownRows)
        table.push('', `Showing ${shownRows} of ${rows.length} rules.`);
    return [details(`Rules (${rows.length}), in traces`, false, table)];
}
function coverage(result) {
    const { coverage } = result;
    const rows = [
        ['Called', coverage.covered],
        ['Never called', coverage.uncovered],
        ['Denied and called', coverage.deniedSeen],
        ['Denied, never tried', coverage.deniedUnseen],
        ['Called, not in the policy', coverage.unexpected],
    ];
    return [
        details(`Coverage: ${(0,phrases/* coveragePhrase */.gY)(result)}`, false, [
            '| Tools | | |',
            '|---|--:|---|',
            ...rows.map(([label, list]) => `| ${label} | ${list.length} | ${nameList(list)} |`),
        ]),
    ];
}
function nameList(list) {
    const shown = list.slice(0, shownRows).map((name) => markdownCode(name, 60));
    return [...shown, ...(list.length > shown.length ? [`… ${list.length - shown.length} more`] : [])].join(', ');
}
function notJudged(result) {
    const { skipped } = result.traces;
    if (skipped.length === 0)
        return [];
    const count = skipped.reduce((sum, { count }) => sum + count, 0);
    return [
        details(`Not judged (${(0,phrases/* plural */.LS)(count, 'record')})`, false, [
            '| Reason | Records |',
            '|---|--:|',
            ...skipped.slice(0, shownRows).map(({ reason, count }) => `| ${markdownText(reason)} | ${count} |`),
        ]),
    ];
}
/** `heading` is raw HTML. */
function details(heading, open, body) {
    return [`<details${open ? ' open' : ''}>`, `<summary>${heading}</summary>`, '', ...body, '', '</details>'].join('\n');
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
/* harmony export */   gY: () => (/* binding */ coveragePhrase)
/* harmony export */ });
/* unused harmony export remedyOf */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4714);

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


/***/ })

};

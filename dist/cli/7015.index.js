export const id = 7015;
export const ids = [7015];
export const modules = {

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * The one canonical text of a JSON value: RFC 8785 (JSON Canonicalization Scheme).
 * Keys are sorted by UTF-16 code units, numbers are printed as ECMAScript prints them, `-0` is `0`, escapes are minimal.
 * A lone surrogate, which RFC 8785 leaves out, keeps its `\udXXX` escape, so that any value of `JSON.parse` but one has a
 * digest; that one, a number beyond the range of a double (`1e400`), is a RangeError.
 */
function canonicalJson(value) {
    // The engine's own writer is canonical for values whose keys happen to stand in order, and several times faster.
    return isInOrder(value) ? JSON.stringify(value) : write(value);
}
function isInOrder(value) {
    if (typeof value === 'number')
        return finite(value);
    if (typeof value !== 'object' || value === null)
        return true;
    if (Array.isArray(value)) {
        for (const item of value)
            if (!isInOrder(item))
                return false;
        return true;
    }
    let previous;
    for (const key of Object.keys(value)) {
        if (previous !== undefined && key < previous)
            return false;
        previous = key;
        if (!isInOrder(value[key]))
            return false;
    }
    return true;
}
function write(value) {
    if (typeof value === 'string')
        return quote(value);
    if (typeof value === 'number' && finite(value))
        return String(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    return Array.isArray(value) ? writeArray(value) : writeObject(value);
}
function writeArray(array) {
    let text = '[';
    for (let i = 0; i < array.length; i++)
        text += (i > 0 ? ',' : '') + write(array[i] ?? null);
    return `${text}]`;
}
function writeObject(object) {
    const keys = Object.keys(object);
    if (keys.length > 1)
        keys.sort();
    let text = '';
    for (const key of keys) {
        const member = object[key];
        if (member === undefined)
            continue;
        if (text !== '')
            text += ',';
        text += quote(key);
        text += ':';
        text += write(member);
    }
    return `{${text}}`;
}
/** Most texts need no escape, and then a look is cheaper than the engine's writer. */
function quote(text) {
    return needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`;
}
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/;
function finite(number) {
    if (!Number.isFinite(number))
        throw new RangeError('a number beyond the range of a double has no canonical form');
    return true;
}


/***/ }),

/***/ 6004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   jW: () => (/* binding */ jsonDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7199);


/** SHA-256 as 64 lower-case hexadecimal digits; text is hashed as UTF-8. */
function sha256Hex(bytes) {
    // One-shot hashing is three times faster than a hash object, and came with Node 20.12.
    return typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
        ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', bytes, 'hex')
        : node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(bytes).digest('hex');
}
/** `sha256:` + hex: the form in which digests are written down. */
function sha256(bytes) {
    return `sha256:${sha256Hex(bytes)}`;
}
/** `sha256:` + SHA-256 of the RFC 8785 form. Throws a RangeError for a number that has none. */
function jsonDigest(value) {
    return sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value));
}


/***/ }),

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ evidenceFlags),
/* harmony export */   BV: () => (/* binding */ bundleFlag),
/* harmony export */   H3: () => (/* binding */ traceFlags),
/* harmony export */   HG: () => (/* binding */ textOrJsonFlag),
/* harmony export */   J: () => (/* binding */ policyFlag),
/* harmony export */   M0: () => (/* binding */ sessionKeysOf),
/* harmony export */   Qk: () => (/* binding */ coverageFlags),
/* harmony export */   Qz: () => (/* binding */ sessionKeyFlag),
/* harmony export */   Xz: () => (/* binding */ baselineFlags),
/* harmony export */   kY: () => (/* binding */ reportFlags),
/* harmony export */   os: () => (/* binding */ strictFlag),
/* harmony export */   v$: () => (/* binding */ partialFlags),
/* harmony export */   vO: () => (/* binding */ judgeFlags),
/* harmony export */   we: () => (/* binding */ redactFlag)
/* harmony export */ });
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3110);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5720);


/** Flags that several commands have, so that they mean the same everywhere. */
const policyFlag = {
    kind: 'text',
    value: 'FILE',
    does: 'The policy; default policy.yaml or assay.yaml.',
};
const strictFlag = {
    kind: 'switch',
    does: 'Unknown keys and old forms in the policy are errors.',
};
const sessionKeyFlag = {
    kind: 'texts',
    value: 'ATTRIBUTE',
    does: 'Span attributes that hold the session, first wins; or traceId, or file. Default: the usual ones.',
};
/** Attributes may also stand in one value, with commas between them. */
function sessionKeysOf(values) {
    return values.flatMap((value) => value.split(',')).filter((key) => key !== '');
}
const traceFlags = {
    traces: {
        kind: 'texts',
        value: 'GLOB',
        does: 'Traces: files, folders, globs, - for standard input; default traces/ and traces.jsonl.',
    },
    'trace-format': {
        kind: 'text',
        value: 'NAME',
        does: 'The format of every trace; default auto: recognised from the records.',
    },
};
const judgeFlags = {
    policy: policyFlag,
    ...traceFlags,
    'session-key': sessionKeyFlag,
    db: { kind: 'text', value: 'FILE', does: 'Judge a store of `assay trace ingest-otel` in place of files.' },
    'fail-on': {
        kind: 'text',
        value: 'LEVEL',
        choices: ['error', 'warning', 'note', 'none'],
        does: 'Lowest level of a finding that fails the run; default error.',
    },
    'on-no-evidence': {
        kind: 'text',
        value: 'HOW',
        choices: _exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .onNoEvidence */ .kw,
        does: 'What to do if there is no tool call: error exits 5, the others 0; default error.',
    },
    lenient: { kind: 'switch', does: 'Lines that cannot be read are warnings.' },
    strict: strictFlag,
};
const redactFlag = {
    kind: 'text',
    value: 'WHAT',
    choices: ['values', 'secrets', 'none'],
    does: 'What is taken out of arguments before they are hashed: secrets, unless none. No value is written; default values.',
};
/** Evidence of a run, for the commands that judge one. */
const evidenceFlags = {
    evidence: { kind: 'text', value: 'FILE', does: 'Write an evidence bundle (.tar.gz) of the run.' },
    redact: {
        ...redactFlag,
        does: 'Values of arguments that timelines show: of those in show_args (values), of all but secrets, of all (none); default values. Evidence never holds one.',
    },
};
const coverageFlags = {
    'min-coverage': {
        kind: 'text',
        value: 'PERCENT',
        does: 'Least tool coverage, 0 to 100; default coverage.min of the policy.',
    },
    compat: { kind: 'switch', does: 'Add the CoverageReport of the Python SDK to the JSON.' },
};
/** A run beside an earlier one. */
const baselineFlags = {
    baseline: { kind: 'text', value: 'FILE', does: 'Compare with an earlier run: the file that --write-baseline wrote.' },
    'write-baseline': { kind: 'text', value: 'FILE', does: 'Write the profile of this run, for later ones.' },
    'fail-on-new-only': { kind: 'switch', does: 'Only findings that are new or worse than the baseline fail the run.' },
};
const partialFlags = {
    partial: { kind: 'text', value: 'FILE', does: 'Also write what was collected, for `assay merge`.' },
};
const reportFlags = {
    format: {
        kind: 'text',
        value: 'FORMAT',
        does: `What is printed: ${Object.keys(_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reporters */ .R0).join(', ')}; default text.`,
    },
    output: { kind: 'text', value: 'FILE', does: 'Print into a file instead.' },
    report: { kind: 'texts', value: 'FORMAT=FILE', does: 'Write one more report.' },
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

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the literal types of the flags. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 9662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceDiffCommand: () => (/* binding */ evidenceDiffCommand)
/* harmony export */ });
/* harmony import */ var _evidence_inspect_diff_bundles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(207);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1491);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(844);
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(101);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9859);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5720);
/* harmony import */ var _input_read_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6242);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3797);









const evidenceDiffCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCommand */ .N)({
    name: 'evidence diff',
    usage: 'BASELINE CANDIDATE [--format text|json]',
    about: 'Compares what two bundles are about: hosts, files, processes, decisions. A difference is no failure.',
    flags: { format: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .textOrJsonFlag */ .HG },
    examples: [
        { line: 'assay evidence diff main.tar.gz branch.tar.gz', does: 'What the branch does that main does not' },
    ],
    async run({ flags, operands }, host) {
        const [baseline, candidate, ...more] = operands;
        if (baseline === undefined || candidate === undefined || more.length > 0) {
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)('Exactly two bundles are compared.', 'Name the baseline, then the candidate.');
        }
        const compared = await (0,_evidence_inspect_diff_bundles_js__WEBPACK_IMPORTED_MODULE_0__/* .diffBundles */ .V)(await (0,_input_read_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleBytes */ .iU)(baseline, host), await (0,_input_read_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleBytes */ .iU)(candidate, host));
        if (!compared.baseline.ok)
            throw (0,_input_read_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedBundle */ .ph)(baseline, compared.baseline);
        if (!compared.candidate.ok)
            throw (0,_input_read_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .refusedBundle */ .ph)(candidate, compared.candidate);
        const diff = compared.diff;
        const json = flags.format === 'json';
        await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_7__/* .write */ .M)(host.stdout, json ? `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeJsonForLogs */ .O)(JSON.stringify(diff, undefined, 2))}\n` : diffText(diff));
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .hS.pass;
    },
});
/** Subjects printed per kind and direction. */
const shown = 100;
function diffText({ baseline, candidate, ...kinds }) {
    const { network, filesystem, processes, decisions } = kinds;
    const lines = Object.entries({ network, filesystem, processes, decisions }).flatMap(([kind, changes]) => changeLines(kind, changes));
    const sides = `${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(baseline.run_id, 80)} (${baseline.event_count} events) → ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(candidate.run_id, 80)} (${candidate.event_count} events)`;
    return `${[sides, ...(lines.length > 0 ? lines : ['No difference in what the events are about.'])].join('\n')}\n`;
}
function changeLines(kind, { added, removed }) {
    const list = (sign, subjects) => [
        ...subjects.slice(0, shown).map((subject) => `${sign} ${kind}  ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(subject, 200)}`),
        ...(subjects.length > shown ? [`${sign} ${kind}  … and ${subjects.length - shown} more`] : []),
    ];
    return [...list('+', added), ...list('-', removed)];
}


/***/ }),

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ diffBundles),
/* harmony export */   z: () => (/* binding */ TimeRange)
/* harmony export */ });
/* harmony import */ var _format_event_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8771);
/* harmony import */ var _read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9608);


const kinds = ['network', 'filesystem', 'processes', 'decisions'];
/** Compares two bundles that verify; otherwise the verdicts, of which at least one says why not. */
async function diffBundles(baseline, candidate) {
    const before = await gather(baseline);
    const after = await gather(candidate);
    const verdicts = { baseline: before.verdict, candidate: after.verdict };
    if (!before.verdict.ok || !after.verdict.ok)
        return verdicts;
    const [network, filesystem, processes, decisions] = kinds.map((kind) => changes(before.subjects[kind], after.subjects[kind]));
    const diff = {
        comparison_scope: { basis: 'retained_verified_events', absence_completeness: 'not_established' },
        baseline: side(before.verdict, before.range),
        candidate: side(after.verdict, after.range),
        summary: { event_count_delta: after.verdict.events - before.verdict.events, duration_delta: null },
        network,
        filesystem,
        processes,
        decisions,
    };
    return { diff, ...verdicts };
}
/** The first and last time of the events of a bundle. */
class TimeRange {
    first;
    last;
    add(text) {
        const time = (0,_format_event_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEventTime */ .F4)(text);
        if (!time)
            return;
        if (!this.first || (0,_format_event_time_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTimes */ .G5)(time, this.first) < 0)
            this.first = time;
        if (!this.last || (0,_format_event_time_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTimes */ .G5)(time, this.last) > 0)
            this.last = time;
    }
    get range() {
        const zero = { seconds: 0, nanoseconds: 0 };
        return { start: (0,_format_event_time_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEventTime */ .dB)(this.first ?? zero), end: (0,_format_event_time_js__WEBPACK_IMPORTED_MODULE_1__/* .formatEventTime */ .dB)(this.last ?? zero) };
    }
}
async function gather(input) {
    const subjects = {
        network: new Set(),
        filesystem: new Set(),
        processes: new Set(),
        decisions: new Set(),
    };
    const times = new TimeRange();
    const onEvent = (event) => {
        times.add(event.time);
        const found = subjectOf(event);
        if (found)
            subjects[found.kind].add(found.subject);
    };
    return { verdict: await (0,_read_verify_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyBundle */ .I)(input, { onEvent }), subjects, range: times.range };
}
function subjectOf({ type, subject, data }) {
    if (type === 'assay.tool.decision') {
        const { tool, decision } = (data ?? {});
        if (typeof tool !== 'string' || typeof decision !== 'string')
            return undefined;
        return { kind: 'decisions', subject: `${decision} ${tool}` };
    }
    if (!subject)
        return undefined;
    const has = (word) => type.includes(`.${word}.`) || type.endsWith(`.${word}`);
    if (has('net'))
        return { kind: 'network', subject };
    if (has('fs'))
        return { kind: 'filesystem', subject };
    if (has('process'))
        return { kind: 'processes', subject };
    return undefined;
}
function changes(before, after) {
    return {
        added: [...after].filter((subject) => !before.has(subject)).sort(),
        removed: [...before].filter((subject) => !after.has(subject)).sort(),
    };
}
function side(verdict, range) {
    return {
        run_id: verdict.manifest.run_id,
        event_count: verdict.events,
        run_root: verdict.runRoot,
        time_range: range,
    };
}


/***/ }),

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ reporters),
/* harmony export */   _S: () => (/* binding */ isReportFormat),
/* harmony export */   _c: () => (/* binding */ partsFor)
/* harmony export */ });
/** The formats of `--format` and `--report`. Each is loaded when it is asked for: most runs need one. */
const reporters = {
    text: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(2580)]).then(__webpack_require__.bind(__webpack_require__, 2580))).reportText,
    json: async () => (await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 846))).reportJson,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(5877)]).then(__webpack_require__.bind(__webpack_require__, 5877))).reportMarkdown,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(3140)]).then(__webpack_require__.bind(__webpack_require__, 3140))).reportHtml,
    github: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(6491)]).then(__webpack_require__.bind(__webpack_require__, 6491))).reportGithub,
    sarif: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(2389)]).then(__webpack_require__.bind(__webpack_require__, 2389))).reportSarif,
    junit: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(3358)]).then(__webpack_require__.bind(__webpack_require__, 3358))).reportJunit,
    tap: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(1295)]).then(__webpack_require__.bind(__webpack_require__, 1295))).reportTap,
    gitlab: async () => (await __webpack_require__.e(/* import() */ 963).then(__webpack_require__.bind(__webpack_require__, 963))).reportGitlab,
    azure: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(6651)]).then(__webpack_require__.bind(__webpack_require__, 6651))).reportAzure,
    summary: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(2466)]).then(__webpack_require__.bind(__webpack_require__, 2466))).reportSummary,
};
function isReportFormat(name) {
    return Object.hasOwn(reporters, name);
}
function partsFor(formats) {
    return {
        timelines: formats.includes('html'),
        ruleMeanings: formats.includes('html') || formats.includes('sarif'),
    };
}


/***/ })

};

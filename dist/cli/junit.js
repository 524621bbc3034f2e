export const id = 3358;
export const ids = [3358];
export const modules = {

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

/***/ 3358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportJunit: () => (/* binding */ reportJunit)
/* harmony export */ });
/* harmony import */ var _text_escape_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1844);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4765);
/* harmony import */ var _grouping_failing_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9061);
/* harmony import */ var _grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8784);
/* harmony import */ var _grouping_rule_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7494);
/* harmony import */ var _grouping_waivable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9023);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3192);







const shown = 20;
/** Violations of one call. */
const shownFingerprints = 3;
const suites = { calls: 'Tool calls', sequences: 'Sequence rules', run: 'The run' };
/**
 * JUnit's XML as Jenkins, GitLab, CircleCI and Azure read it: one test case a rule, because rules keep their names from run
 * to run and traces do not (docs/decisions/070). A rule that no trace exercised is skipped, never passed.
 */
function reportJunit(result, { repository }) {
    const checks = (0,_grouping_rule_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleChecks */ .M)(result);
    const policy = result.policy.name === '' ? 'policy' : result.policy.name;
    const context = {
        acceptedBy: (0,_grouping_failing_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptances */ .Dc)(result),
        repository,
        // What a green report must not leave out: findings that do not count, records that nobody evaluated.
        notes: [(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .acceptedCounts */ .y_)(result), ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .skippedPhrases */ .X)(result)].filter((phrase) => phrase !== undefined),
    };
    const groups = ['calls', 'sequences', 'run'].map((group) => [
        group,
        checks.filter((check) => check.group === group),
    ]);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="Assay"${tally(checks)} time="0">`,
        ...groups.flatMap(([group, list]) => (list.length === 0 ? [] : suite(suites[group], policy, list, context))),
        '</testsuites>',
        '',
    ].join('\n');
}
function suite(name, policy, checks, context) {
    return [
        `  <testsuite name="${name}"${tally(checks)} time="0">`,
        ...checks.flatMap((check) => testCase(check, `assay.${policy}.${name}`, context)),
        '  </testsuite>',
    ];
}
function tally(checks) {
    const count = (status) => checks.filter((check) => check.status === status).length;
    return ` tests="${checks.length}" failures="${count('broken')}" errors="0" skipped="${count('skipped')}"`;
}
function testCase(check, className, context) {
    const at = check.findings[0] && (0,_grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_5__/* .findingPlaces */ .gU)(check.findings[0], context.repository).primary;
    const place = at === undefined ? '' : ` file="${xml(at.file)}" line="${at.line}"`;
    const open = `    <testcase name="${xml(check.rule)}" classname="${xml(className)}"${place} time="0"`;
    const outcome = [...outcomeOf(check, context), ...notes(check, context)];
    return outcome.length === 0 ? [`${open}/>`] : [`${open}>`, ...outcome, '    </testcase>'];
}
/** They are about the whole run, as the test of the evidence is. */
function notes({ group, rule }, { notes }) {
    if (group !== 'run' || rule !== 'evidence' || notes.length === 0)
        return [];
    return ['      <system-out>', ...notes.map((phrase) => `- ${xml(phrase)}`), '      </system-out>'];
}
function outcomeOf(check, context) {
    switch (check.status) {
        case 'held':
            return [];
        case 'skipped':
            return [`      <skipped message="${xml(check.why ?? '')}"/>`];
        case 'noted':
            return element('system-out', '', check, context);
        case 'broken':
            return element('failure', ` message="${xml(summary(check), 500)}" type="${worst(check)}"`, check, context);
    }
}
function element(name, attributes, check, context) {
    // A line never begins with text of a trace or a path: what begins a line of a log may be a command.
    const lines = check.findings.slice(0, shown).map((finding) => `- ${xml(line(finding, context), 1000)}`);
    if (check.findings.length > shown)
        lines.push(`Showing ${shown} of ${check.findings.length} findings.`);
    if (lines.length === 0)
        lines.push(`- ${xml(check.why ?? '')}`);
    return [`      <${name}${attributes}>`, ...lines, `      </${name}>`];
}
function summary({ findings, row, why }) {
    const times = row && row.applicable > 0 ? `Broken in ${row.violated}/${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(row.applicable, 'trace')}. ` : '';
    return why ?? `${times}${findings[0]?.message ?? ''}`;
}
function worst({ findings }) {
    return findings[0]?.level ?? 'error';
}
function line(finding, { acceptedBy }) {
    const { location, policyLocation, trace, callIndex, level, message } = finding;
    const accepted = acceptedBy(finding);
    const facts = [
        ...(location === undefined ? [] : [`${location.file}:${location.line}`]),
        ...(trace === undefined
            ? []
            : [`trace ${trace}${callIndex === undefined ? '' : ` call ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .callNumber */ .gz)(callIndex)}`}`]),
        ...(policyLocation === undefined ? [] : [`${policyLocation.file}:${policyLocation.line}`]),
        ...(accepted === undefined ? [] : [accepted]),
        ...(0,_grouping_waivable_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintsToWaive */ .X9)(finding).slice(0, shownFingerprints),
    ];
    return `${level}: ${message}${facts.length === 0 ? '' : ` (${facts.join(' · ')})`}`;
}
function xml(text, max = 300) {
    return (0,_text_escape_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X)((0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .xv)(text, max));
}


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

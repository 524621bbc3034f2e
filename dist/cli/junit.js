export const id = 3358;
export const ids = [3358];
export const modules = {

/***/ 9061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ knownFindings),
/* harmony export */   v: () => (/* binding */ failingFindings)
/* harmony export */ });
const rank = { error: 0, warning: 1, note: 2 };
/** Which findings were known to the earlier run, where only new ones count; none elsewhere. */
function knownFindings({ comparison }) {
    if (comparison?.baseline !== 'used' || !comparison.newOnly)
        return () => false;
    const isNew = newFingerprints(comparison);
    return ({ fingerprint }) => !isNew(fingerprint);
}
/**
 * Which findings fail the run by the result's own gate: at or above its level, not accepted by the policy, and new or
 * worse where only such count.
 */
function failingFindings(result) {
    const { failOn } = result.gate;
    if (failOn === 'none')
        return () => false;
    const isKnown = knownFindings(result);
    return (finding) => !finding.tolerated && !finding.waived && rank[finding.level] <= rank[failOn] && !isKnown(finding);
}
/** The list of changes is cut at its old end: where even the last one is new, one that is missing may be new as well. */
function newFingerprints({ findings, findingsOmitted }) {
    const isNew = new Map(findings.map(({ fingerprint, status, accepted }) => [
        fingerprint,
        (status === 'new' || status === 'worse') && !accepted,
    ]));
    const last = findings.at(-1)?.status;
    const beyond = findingsOmitted > 0 && (last === 'new' || last === 'worse');
    return (fingerprint) => isNew.get(fingerprint) ?? beyond;
}


/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findingPlaces),
/* harmony export */   k: () => (/* binding */ placeOfRun)
/* harmony export */ });
/** At the line of the trace, unless it lies in an artifact, which has no place in the repository: then at the policy's. */
function findingPlaces({ location, policyLocation }) {
    if (location === undefined)
        return { primary: policyLocation };
    if (location.file.startsWith('artifact:'))
        return { primary: policyLocation, related: location };
    return { primary: location, related: policyLocation };
}
/** For formats that want a place for everything: where findings about the run as a whole are shown. */
function placeOfRun({ policy, traces }) {
    const file = policy.file ?? traces.files[0]?.file;
    return file === undefined ? undefined : { file, line: 1, column: 1 };
}


/***/ }),

/***/ 7494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ruleChecks)
/* harmony export */ });
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3950);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3192);
/* harmony import */ var _failing_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9061);



/** All checks: one is broken if and only if the run fails. Order: calls, sequences as in the result, the run. */
function ruleChecks(result) {
    const findings = new Map();
    for (const finding of result.findings) {
        const list = findings.get(finding.rule);
        if (list)
            list.push(finding);
        else
            findings.set(finding.rule, [finding]);
    }
    const rowed = new Set(result.rules.map(({ rule }) => rule));
    const statusOf = statuses(result);
    const ofRow = (row) => statusOf({
        rule: row.rule,
        group: _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.has(row.rule) ? 'calls' : 'sequences',
        findings: findings.get(row.rule) ?? [],
        row,
    });
    const checks = [
        ...result.rules.map(ofRow),
        ...[...findings]
            .filter(([rule]) => !rowed.has(rule))
            .map(([rule, list]) => statusOf({ rule, group: _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.has(rule) ? 'run' : 'sequences', findings: list })),
        evidenceCheck(result),
    ];
    const order = { calls: 0, sequences: 1, run: 2 };
    return [...checks, ...unlistedFailure(result, checks)].sort((a, b) => order[a.group] - order[b.group]);
}
function statuses(result) {
    const fails = (0,_failing_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .failingFindings */ .v)(result);
    const last = result.findings.at(-1);
    return (check) => {
        const { rule, findings, row } = check;
        // The finding that there is no evidence is a note that never fails by its level; `evidence` is its check.
        if (rule !== 'W_NO_EVIDENCE' && findings.some(fails))
            return { ...check, status: 'broken' };
        if (findings.length > 0)
            return { ...check, status: 'noted' };
        if (row === undefined)
            return { ...check, status: 'held' };
        if (row.violated > 0) {
            // Its findings were counted and not kept. Kept ones come worst first, so the last of them bounds the level.
            const why = `broken in ${row.violated}/${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(row.applicable, 'trace')}; its findings are beyond those kept`;
            return { ...check, status: last && fails(last) ? 'broken' : 'noted', why };
        }
        if (row.held > 0)
            return { ...check, status: 'held' };
        const why = row.notEvaluable > 0 ? `not evaluable in ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(row.notEvaluable, 'trace')}` : 'not exercised by any trace';
        return { ...check, status: 'skipped', why };
    };
}
function evidenceCheck(result) {
    const base = { rule: 'evidence', group: 'run', findings: [] };
    if (result.verdict !== 'no-evidence')
        return { ...base, status: 'held' };
    const accepted = result.gate.onNoEvidence !== 'error';
    return { ...base, status: accepted ? 'skipped' : 'broken', why: (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .noEvidencePhrase */ .Ii)(result) };
}
/** What failed the run may lie beyond the findings that a result keeps: the report is red all the same. */
function unlistedFailure({ verdict, findingsOmitted }, checks) {
    if (verdict !== 'fail' || checks.some(({ status }) => status === 'broken'))
        return [];
    const why = `what fails the run is among the ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(findingsOmitted, 'finding')} beyond those kept`;
    return [{ rule: 'verdict', group: 'run', findings: [], status: 'broken', why }];
}


/***/ }),

/***/ 9023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ fingerprintsToWaive),
/* harmony export */   u: () => (/* binding */ isWaivable)
/* harmony export */ });
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


/***/ }),

/***/ 3358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportJunit: () => (/* binding */ reportJunit)
/* harmony export */ });
/* harmony import */ var _text_escape_xml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1844);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4765);
/* harmony import */ var _grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8784);
/* harmony import */ var _grouping_rule_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7494);
/* harmony import */ var _grouping_waivable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9023);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3192);






const shown = 20;
/** Violations of one call. */
const shownFingerprints = 3;
const suites = { calls: 'Tool calls', sequences: 'Sequence rules', run: 'The run' };
/**
 * JUnit's XML as Jenkins, GitLab, CircleCI and Azure read it: one test case a rule, because rules keep their names from run
 * to run and traces do not (docs/decisions/070). A rule that no trace exercised is skipped, never passed.
 */
function reportJunit(result) {
    const checks = (0,_grouping_rule_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleChecks */ .M)(result);
    const policy = result.policy.name === '' ? 'policy' : result.policy.name;
    const groups = ['calls', 'sequences', 'run'].map((group) => [
        group,
        checks.filter((check) => check.group === group),
    ]);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="Assay"${tally(checks)} time="0">`,
        ...groups.flatMap(([group, list]) => list.length === 0 ? [] : suite(suites[group], policy, list, (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedPhrases */ .X)(result))),
        '</testsuites>',
        '',
    ].join('\n');
}
function suite(name, policy, checks, skipped) {
    return [
        `  <testsuite name="${name}"${tally(checks)} time="0">`,
        ...checks.flatMap((check) => testCase(check, `assay.${policy}.${name}`, skipped)),
        '  </testsuite>',
    ];
}
function tally(checks) {
    const count = (status) => checks.filter((check) => check.status === status).length;
    return ` tests="${checks.length}" failures="${count('broken')}" errors="0" skipped="${count('skipped')}"`;
}
function testCase(check, className, skipped) {
    const at = check.findings[0] && (0,_grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_3__/* .findingPlaces */ .g)(check.findings[0]).primary;
    const place = at === undefined ? '' : ` file="${xml(at.file)}" line="${at.line}"`;
    const open = `    <testcase name="${xml(check.rule)}" classname="${xml(className)}"${place} time="0"`;
    const outcome = [...outcomeOf(check), ...notEvaluated(check, skipped)];
    return outcome.length === 0 ? [`${open}/>`] : [`${open}>`, ...outcome, '    </testcase>'];
}
/** The test of the evidence lists which records of it were not evaluated. */
function notEvaluated({ group, rule }, skipped) {
    if (group !== 'run' || rule !== 'evidence' || skipped.length === 0)
        return [];
    return ['      <system-out>', ...skipped.map((phrase) => `- ${xml(phrase)}`), '      </system-out>'];
}
function outcomeOf(check) {
    switch (check.status) {
        case 'held':
            return [];
        case 'skipped':
            return [`      <skipped message="${xml(check.why ?? '')}"/>`];
        case 'noted':
            return element('system-out', '', check);
        case 'broken':
            return element('failure', ` message="${xml(summary(check), 500)}" type="${worst(check)}"`, check);
    }
}
function element(name, attributes, check) {
    // A line never begins with text of a trace or a path: what begins a line of a log may be a command.
    const lines = check.findings.slice(0, shown).map((finding) => `- ${xml(line(finding), 1000)}`);
    if (check.findings.length > shown)
        lines.push(`Showing ${shown} of ${check.findings.length} findings.`);
    if (lines.length === 0)
        lines.push(`- ${xml(check.why ?? '')}`);
    return [`      <${name}${attributes}>`, ...lines, `      </${name}>`];
}
function summary({ findings, row, why }) {
    const times = row && row.applicable > 0 ? `Broken in ${row.violated}/${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(row.applicable, 'trace')}. ` : '';
    return why ?? `${times}${findings[0]?.message ?? ''}`;
}
function worst({ findings }) {
    return findings[0]?.level ?? 'error';
}
function line(finding) {
    const { location, policyLocation, trace, callIndex, level, message } = finding;
    const accepted = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptedPhrase */ .TF)(finding);
    const facts = [
        ...(location === undefined ? [] : [`${location.file}:${location.line}`]),
        ...(trace === undefined ? [] : [`trace ${trace}${callIndex === undefined ? '' : ` call ${callIndex}`}`]),
        ...(policyLocation === undefined ? [] : [`${policyLocation.file}:${policyLocation.line}`]),
        ...(accepted === undefined ? [] : [accepted]),
        ...(0,_grouping_waivable_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprintsToWaive */ .X)(finding).slice(0, shownFingerprints),
    ];
    return `${level}: ${message}${facts.length === 0 ? '' : ` (${facts.join(' · ')})`}`;
}
function xml(text, max = 300) {
    return (0,_text_escape_xml_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeXml */ .X)((0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(text, max));
}


/***/ }),

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ silentFiles),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Ii: () => (/* binding */ noEvidencePhrase),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LS: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.L),
/* harmony export */   S8: () => (/* binding */ unsentArguments),
/* harmony export */   TF: () => (/* binding */ acceptedPhrase),
/* harmony export */   TZ: () => (/* binding */ violationPhrase),
/* harmony export */   X: () => (/* binding */ skippedPhrases),
/* harmony export */   YY: () => (/* binding */ tracesPhrase),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   fk: () => (/* binding */ leftOutCount),
/* harmony export */   gG: () => (/* binding */ verdictNames),
/* harmony export */   gY: () => (/* binding */ coveragePhrase),
/* harmony export */   hU: () => (/* binding */ leftOutPhrase)
/* harmony export */ });
/* unused harmony export remedyOf */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3950);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6713);



/** The few phrases that every report for people has in common, so that they say the same. */
const verdictWords = {
    pass: { icon: '✔', word: 'PASS' },
    fail: { icon: '✖', word: 'FAIL' },
    'no-evidence': { icon: '○', word: 'NO EVIDENCE' },
};
/** `2 errors · 1 warning`, or `no findings`; and how many of them count where only new ones do. */
function countsPhrase({ counts, comparison }) {
    const newOnly = comparison?.baseline === 'used' && comparison.newOnly;
    return newOnly ? `${levels(counts)} (new or worse: ${levels(comparison.counted)})` : levels(counts);
}
function levels(counts) {
    const parts = ['error', 'warning', 'note'].filter((level) => counts[level] > 0);
    return parts.length === 0 ? 'no findings' : parts.map((level) => (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(counts[level], level)).join(' · ');
}
function tracesPhrase({ traces }) {
    const idle = traces.traces - traces.tracesWithCalls;
    return `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.calls, 'call')} in ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.traces, 'trace')}${idle > 0 ? ` (${idle} without calls)` : ''}`;
}
/** `2 files linked to nowhere`, `3 records: comment line`: how many were left out, and why. */
function leftOutPhrase({ reason, count }) {
    return isOfFiles(reason)
        ? `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, 'file')}${reason.slice('file'.length)}`
        : `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, 'record')}: ${reason}`;
}
/** `3 records`, or what else was left out. */
function leftOutCount(skipped) {
    const noun = skipped.some(({ reason }) => isOfFiles(reason)) ? 'record or file' : 'record';
    const count = skipped.reduce((sum, { count }) => sum + count, 0);
    return count === 1 || noun === 'record' ? (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, noun) : `${count} records or files`;
}
/** Reasons that files were left out begin so; all others are about records. */
function isOfFiles(reason) {
    return reason.startsWith('file ');
}
/** Reasons that a log lists; formats have fewer, a partial result from elsewhere may have more. */
const shownReasons = 20;
/** What was read and not evaluated, one line per reason. */
function skippedPhrases({ traces: { skipped } }) {
    const lines = skipped
        .slice(0, shownReasons)
        .map((each) => isOfFiles(each.reason)
        ? `not read: ${leftOutPhrase(each)}`
        : `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(each.count, 'record')} not evaluated: ${each.reason}`);
    const more = skipped.length - lines.length;
    return more > 0 ? [...lines, `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(more, 'more reason')} why records were not evaluated`] : lines;
}
/** Files in which no tool call was found, although others have some: an incomplete recording, perhaps. */
function silentFiles({ traces }) {
    return traces.calls === 0 ? [] : traces.files.filter(({ calls }) => calls === 0);
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
/** What the calls of each tool left out. A tool that was never called is listed as such, which says it all. */
function unsentArguments({ arguments: tools, uncovered }) {
    const never = new Set(uncovered);
    return tools.filter(({ tool, properties, values }) => !never.has(tool) && properties.length + values.length > 0);
}
/** What a call breaks, in short: `/amount maximum`, `(all) required to`. Agent-controlled. */
function violationPhrase({ path, keyword, member }) {
    return [path === '' ? '(all)' : path, keyword, ...(member === undefined ? [] : [member])].join(' ');
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


/***/ }),

/***/ 6713:
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

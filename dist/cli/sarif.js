"use strict";
exports.id = 2389;
exports.ids = [2389];
exports.modules = {

/***/ 6207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ newFirst),
/* harmony export */   gV: () => (/* binding */ apartFromKnown),
/* harmony export */   jx: () => (/* binding */ findingKinds),
/* harmony export */   oB: () => (/* binding */ isAccepted)
/* harmony export */ });
/** New and worse before known, worst first, then most frequent; what the policy accepts apart. Counts are of the findings that the result holds. */
function findingKinds(result) {
    const kinds = new Map();
    for (const finding of result.findings) {
        const key = `${finding.level} ${isAccepted(finding)} ${finding.fingerprint}`;
        const kind = kinds.get(key);
        if (kind)
            kind.push(finding);
        else
            kinds.set(key, [finding]);
    }
    const rows = new Map(result.rules.map((row) => [row.rule, row]));
    const changes = changesOf(result);
    // Sorting is stable, so that equally bad and frequent kinds keep the result's order.
    const all = [...kinds.values()].map((findings) => kindOf(findings, rows, changes)).sort(worstFirst(result));
    return {
        counted: all.filter((kind) => !isAccepted(kind.first)),
        accepted: all.filter((kind) => isAccepted(kind.first)),
    };
}
/** Tolerated or waived: shown, not counted. */
function isAccepted(finding) {
    return finding.tolerated === true || finding.waived !== undefined;
}
function kindOf(findings, rows, changes) {
    const first = findings[0];
    const traces = new Set(findings.flatMap(({ trace }) => trace ?? [])).size;
    return { first, findings, traces, row: rows.get(first.rule), change: changes.get(first.fingerprint) };
}
/** By fingerprint; empty without a baseline. */
function changesOf({ comparison }) {
    const list = comparison?.baseline === 'used' ? comparison.findings : [];
    return new Map(list.map((change) => [change.fingerprint, change]));
}
/**
 * What to read first, and what the baseline had already. Where nothing is new and what is known counts all the same, it is
 * what to read first.
 */
function apartFromKnown(result, kinds) {
    const known = kinds.filter(({ change }) => isOld(change, result));
    if (known.length === kinds.length && !result.gate.newOnly)
        return { first: kinds, known: [] };
    return { first: kinds.filter(({ change }) => !isOld(change, result)), known };
}
/** New and worse before known; equals stay in the result's order, which is worst first. */
function newFirst(result, findings) {
    const changes = changesOf(result);
    const old = (finding) => Number(isOld(changes.get(finding.fingerprint), result));
    return [...findings].sort((a, b) => old(a) - old(b));
}
/** Known, or not provably new: listed after what this change brought. A long list of changes is cut at its old end. */
function isOld(change, { comparison }) {
    if (change === undefined)
        return comparison?.baseline === 'used' && comparison.findingsOmitted > 0;
    return change.status !== 'new' && change.status !== 'worse';
}
const rank = { error: 0, warning: 1, note: 2 };
function worstFirst(result) {
    return (a, b) => Number(isOld(a.change, result)) - Number(isOld(b.change, result)) ||
        rank[a.first.level] - rank[b.first.level] ||
        b.findings.length - a.findings.length;
}


/***/ }),

/***/ 79061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ acceptances),
/* harmony export */   Mw: () => (/* binding */ knownFindings),
/* harmony export */   v9: () => (/* binding */ failingFindings)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73192);

const rank = { error: 0, warning: 1, note: 2 };
/** Which findings were known to the earlier run, where only new ones count; none elsewhere. */
function knownFindings({ comparison }) {
    if (comparison?.baseline !== 'used' || !comparison.newOnly)
        return () => false;
    const isNew = newFingerprints(comparison);
    return ({ fingerprint }) => !isNew(fingerprint);
}
/** Why a finding does not count, if it does not: by the policy's words, or because the earlier run knew it. Policy text. */
function acceptances(result) {
    const isKnown = knownFindings(result);
    return (finding) => (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .acceptedPhrase */ .TF)(finding) ?? (isKnown(finding) ? 'known to the baseline' : undefined);
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

/***/ 58784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ recordedPlace),
/* harmony export */   gU: () => (/* binding */ findingPlaces),
/* harmony export */   kc: () => (/* binding */ placeOfRun),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
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

/***/ 41996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ occurrences)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * A name for each finding that stays the same while lines move: what it is, in which file, and the how-manieth of those.
 * A finding's own fingerprint is that of its kind, which may occur often. Two findings of a list never share a name.
 */
function occurrences(findings) {
    const seen = new Map();
    return findings.map(({ fingerprint, location, policyLocation }) => {
        const file = (location ?? policyLocation)?.file ?? '';
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(JSON.stringify([fingerprint, file]))
            .digest('hex');
        const nth = (seen.get(hash) ?? 0) + 1;
        seen.set(hash, nth);
        return { hash, nth };
    });
}


/***/ }),

/***/ 73192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ silentFiles),
/* harmony export */   G9: () => (/* binding */ samplePhrase),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Hs: () => (/* binding */ countedFindings),
/* harmony export */   Ii: () => (/* binding */ noEvidencePhrase),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LS: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.L),
/* harmony export */   S8: () => (/* binding */ unsentArguments),
/* harmony export */   TF: () => (/* binding */ acceptedPhrase),
/* harmony export */   TZ: () => (/* binding */ violationPhrase),
/* harmony export */   T_: () => (/* binding */ ratePhrases),
/* harmony export */   Vd: () => (/* binding */ presetPhrase),
/* harmony export */   X: () => (/* binding */ skippedPhrases),
/* harmony export */   YY: () => (/* binding */ tracesPhrase),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   _s: () => (/* binding */ windowPhrase),
/* harmony export */   cj: () => (/* binding */ unsentNames),
/* harmony export */   fk: () => (/* binding */ leftOutCount),
/* harmony export */   gG: () => (/* binding */ verdictNames),
/* harmony export */   gY: () => (/* binding */ coveragePhrase),
/* harmony export */   gz: () => (/* binding */ callNumber),
/* harmony export */   hU: () => (/* binding */ leftOutPhrase),
/* harmony export */   iz: () => (/* binding */ headsCoverage),
/* harmony export */   y_: () => (/* binding */ acceptedCounts)
/* harmony export */ });
/* unused harmony export countsNewOnly */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71095);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26713);



/** The few phrases that every report for people has in common, so that they say the same. */
const verdictWords = {
    pass: { icon: '\u2714', word: 'PASS' },
    fail: { icon: '\u2716', word: 'FAIL' },
    'no-evidence': { icon: '\u25cb', word: 'NO EVIDENCE' },
};
/**
 * `2 errors \u00b7 1 warning \u00b7 30 accepted (waived)`, or `no findings`. Where only new findings count, those that do:
 * `1 error, new or worse \u00b7 3 accepted (known)`.
 */
function countsPhrase(result) {
    const counted = levels(countedFindings(result));
    const counts = counted.length === 0 ? [] : [`${counted.join(' \u00b7 ')}${countsNewOnly(result) ? ', new or worse' : ''}`];
    const parts = [...counts, acceptedCounts(result)].filter((part) => part !== undefined);
    return [...(parts.length === 0 ? ['no findings'] : parts), ...samplePhrase(result)].join(' \u00b7 ');
}
/** `in a sample of 5 % (51 of 1024 traces)`: a verdict about a part of the traces never looks like one about all. */
function samplePhrase({ sample }) {
    if (sample === undefined)
        return [];
    return [`in a sample of ${sample.percent} % (${sample.traces} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(sample.of, 'trace')})`];
}
const shownRates = 40;
/** How often rules are broken in all traces, as far as a sample shows. */
function ratePhrases({ sample }) {
    const rates = (sample?.rates ?? []).filter(({ applicable }) => applicable > 0);
    const percent = (share) => `${(100 * share).toFixed(2)} %`;
    return rates
        .slice(0, shownRates)
        .map(({ rule, violated, applicable, low, high }) => `${rule}: broken in ${violated} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(applicable, 'drawn trace')}, so in ${percent(low)} to ${percent(high)} of all (95 % Wilson interval)`);
}
/** Which traces a window had, and which it left out. */
function windowPhrase({ window }) {
    if (window === undefined)
        return [];
    const from = window.since === undefined ? '' : ` from ${window.since}`;
    const left = [
        window.carried > 0 && `${window.carried} left to a later run`,
        window.checkedBefore > 0 && `${window.checkedBefore} checked before`,
        window.before > 0 && `${window.before} too old`,
    ].filter((part) => typeof part === 'string');
    return [`that ended${from} until ${window.until}${left.length === 0 ? '' : ` (${left.join(', ')})`}`];
}
/** Only findings that are new or worse than in the baseline count. */
function countsNewOnly({ comparison }) {
    return comparison?.baseline === 'used' && comparison.newOnly === true;
}
/** By level, the findings that count for the verdict. */
function countedFindings({ counts, comparison }) {
    return comparison?.baseline === 'used' && comparison.newOnly ? comparison.counted : counts;
}
function levels(counts) {
    return ['error', 'warning', 'note']
        .filter((level) => counts[level] > 0)
        .map((level) => (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(counts[level], level));
}
/** `30 accepted (waived)`, `30 accepted (28 known, 2 waived)`: findings that do not count, and why; absent if all do. */
function acceptedCounts({ accepted }) {
    const kinds = ['known', 'waived', 'tolerated'].filter((kind) => accepted[kind] > 0);
    const [first] = kinds;
    if (first === undefined)
        return undefined;
    const why = kinds.length === 1 ? first : kinds.map((kind) => `${accepted[kind]} ${kind}`).join(', ');
    return `${kinds.reduce((sum, kind) => sum + accepted[kind], 0)} accepted (${why})`;
}
/** People count calls from 1; `callIndex` of the result and `timelines` count from 0. */
function callNumber(callIndex) {
    return callIndex + 1;
}
function tracesPhrase(result) {
    const { traces } = result;
    const idle = traces.traces - traces.tracesWithCalls;
    const calls = `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.calls, 'call')} in ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.traces, 'trace')}${idle > 0 ? ` (${idle} without calls)` : ''}`;
    return [calls, ...windowPhrase(result)].join(' ');
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
/** Which preset stood in, and how it becomes a gate; undefined where a policy was given. */
function presetPhrase({ policy: { preset } }) {
    return preset === undefined
        ? undefined
        : `No policy was given: the preset ${preset} checked, and what it finds is a warning. To make it a gate: assay init --preset ${preset}.`;
}
/** Files in which no tool call was found, although others have some: an incomplete recording, perhaps. */
function silentFiles({ traces }) {
    return traces.calls === 0 ? [] : traces.files.filter(({ calls }) => calls === 0);
}
/** Why a run without evidence has none, and what to do. */
function noEvidencePhrase({ traces, window }) {
    if (window !== undefined && traces.files.length > 0 && traces.calls === 0)
        return `No trace ended in the window, so nothing was checked: ${window.carried} left to a later run, ${window.checkedBefore} checked before, ${window.before} too old.`;
    if (traces.files.length === 0)
        return 'No trace file was found, so nothing was checked. Look at the --traces patterns.';
    if (traces.calls === 0)
        return 'The traces hold no tool call, so nothing was checked. Look at what was recorded.';
    return 'A --traces pattern matched no file, so part of the evidence is missing. Look at the patterns.';
}
/** The tools that a preset names are those of every agent that it may be about: a share of them says something only where a gate asks. */
function headsCoverage({ policy, gate }) {
    return policy.preset === undefined || gate.minCoverage !== undefined;
}
function coveragePhrase({ coverage }) {
    if (coverage.empty)
        return `the policy names no tool to cover${furtherPhrase(coverage)}`;
    const all = coverage.covered.length + coverage.uncovered.length;
    return `${coverage.percent} % of tools (${coverage.covered.length}/${all})${furtherPhrase(coverage)}`;
}
function furtherPhrase({ furtherCalls }) {
    return furtherCalls === undefined ? '' : `, ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(furtherCalls, 'call')} of more tools than are named`;
}
/** What the calls of each tool left out. A tool that was never called is listed as such, which says it all. */
function unsentArguments({ arguments: tools, uncovered }) {
    const never = new Set(uncovered);
    return tools.filter(({ tool, properties, values }) => !never.has(tool) && properties.length + values.length > 0);
}
/** `book.insurance`, `search.cabin = "first"`: the same, one name each. Agent-controlled. */
function unsentNames(coverage) {
    return unsentArguments(coverage).flatMap(({ tool, properties, values }) => [
        ...properties.map((property) => `${tool}.${property}`),
        ...values.flatMap(({ property, values: unused }) => unused.map((value) => `${tool}.${property} = ${value}`)),
    ]);
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

/***/ 10762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ reasonWords),
/* harmony export */   nz: () => (/* binding */ relatedWords),
/* harmony export */   p: () => (/* binding */ relatedPhrase)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73192);

/** What an earlier call has to do with a break, said behind its name. */
const words = {
    'other-key': 'had another value',
    'used-up': 'was used up',
    'used-by': 'used it up',
    'too-early': 'was too long before',
    unmet: 'did not meet the conditions',
    reset: 'ended what came before',
    'first-counted': 'counted first',
    forbids: 'forbids it',
    unanswered: 'was not answered',
    'last-in-order': 'was the last in order',
};
function reasonWords(reason) {
    return words[reason];
}
/** Of each earlier call that explains a finding, by its index: what it has to do with it. */
function relatedWords({ related = [] }) {
    const said = new Map();
    for (const { callIndex, reason } of related) {
        const known = said.get(callIndex);
        said.set(callIndex, known === undefined ? words[reason] : `${known}, ${words[reason]}`);
    }
    return said;
}
/** `call 1 was used up, call 2 used it up`; absent where no earlier call is named. */
function relatedPhrase({ related = [] }) {
    if (related.length === 0)
        return undefined;
    return related.map(({ callIndex, reason }) => `call ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .callNumber */ .gz)(callIndex)} ${words[reason]}`).join(', ');
}


/***/ }),

/***/ 12389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportSarif: () => (/* binding */ reportSarif)
});

// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(61207);
// EXTERNAL MODULE: ./lib/text/escape-json.js
var escape_json = __webpack_require__(41491);
// EXTERNAL MODULE: ./lib/reporters/github/finding-kinds.js
var finding_kinds = __webpack_require__(6207);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(73192);
// EXTERNAL MODULE: ./lib/reporters/sarif/sarif-limit.js
var sarif_limit = __webpack_require__(35375);
// EXTERNAL MODULE: ./lib/reporters/grouping/failing-findings.js
var failing_findings = __webpack_require__(79061);
// EXTERNAL MODULE: ./lib/reporters/grouping/finding-places.js
var finding_places = __webpack_require__(58784);
// EXTERNAL MODULE: ./lib/reporters/grouping/occurrences.js
var occurrences = __webpack_require__(41996);
// EXTERNAL MODULE: ./lib/reporters/related-phrases.js
var related_phrases = __webpack_require__(10762);
// EXTERNAL MODULE: ./lib/text/strip-control.js
var strip_control = __webpack_require__(72997);
// EXTERNAL MODULE: ./lib/text/truncate.js
var truncate = __webpack_require__(44765);
// EXTERNAL MODULE: ./lib/text/well-formed.js
var well_formed = __webpack_require__(95811);
;// CONCATENATED MODULE: ./lib/reporters/sarif/sarif-text.js



/** Agent-controlled text in a SARIF string: one visible line. `max` in code points. */
function sarifText(text, max = 300) {
    return (0,strip_control/* stripControl */.kU)((0,truncate/* truncate */.xv)(text, max));
}
/**
 * The same for a message, where `[text](target)` is a link (\u00a73.11.6): its brackets are escaped where there could be one, and
 * left alone elsewhere, because not every viewer undoes the escape.
 */
function sarifMessage(text, max = 1000) {
    const line = sarifText(text, max);
    return /\]\s*\(/.test(line) ? line.replace(/[\\[\]]/g, '\\$&') : line;
}
/** A file as an artifact location: relative to the repository, or absolute where it lies outside. */
function artifactLocation(file) {
    const path = (0,well_formed/* wellFormed */.E)(file).split('/').map(encodeURIComponent).join('/');
    return file.startsWith('/') ? { uri: `file://${path}` } : { uri: path, uriBaseId: '%SRCROOT%' };
}

;// CONCATENATED MODULE: ./lib/reporters/sarif/sarif-results.js






/**
 * Findings as SARIF results: at a place that a reader can open, with the call, the rule and the earlier calls that explain it as related
 * locations.
 */
function sarifResults(findings, ruleIndex, result, repository) {
    const names = (0,occurrences/* occurrences */.T)(findings);
    const elsewhere = (0,finding_places/* placeOfRun */.kc)(result);
    const acceptedBy = (0,failing_findings/* acceptances */.Dc)(result);
    const earlier = earlierCalls(result);
    return findings.map((finding, index) => {
        const places = (0,finding_places/* findingPlaces */.gU)(finding, repository);
        const { hash, nth } = names[index];
        const primary = places.primary ?? elsewhere;
        const related = [...places.related.map((place) => ({ place, ...relations[place.of] })), ...earlier(finding)];
        return {
            ruleId: sarifText(finding.rule, 200),
            ruleIndex: ruleIndex.get(finding.rule),
            level: finding.level,
            message: { text: message(finding, related) },
            ...(primary && { locations: [{ physicalLocation: physical(primary) }] }),
            ...(related.length > 0 && {
                relatedLocations: related.map(({ place, label }, at) => ({
                    id: at + 1,
                    physicalLocation: physical(place),
                    message: { text: label },
                })),
            }),
            // GitHub follows an alert by the first; lines of recorded traces say nothing about identity.
            partialFingerprints: {
                primaryLocationLineHash: `${hash.slice(0, 16)}:${nth}`,
                'assayFinding/v1': finding.fingerprint,
            },
            ...suppressions(acceptedBy(finding)),
            properties: properties(finding),
        };
    });
}
/** The earlier calls that explain a finding, where the result has their places. */
function earlierCalls({ timelines = [] }) {
    const calls = new Map(timelines.map((timeline) => [timeline.trace, timeline.calls]));
    return (finding) => {
        const known = calls.get(finding.trace ?? '') ?? [];
        return [...(0,related_phrases/* relatedWords */.nz)(finding)].flatMap(([index, words]) => {
            const place = known.find((call) => call.index === index)?.location;
            const what = `Call ${(0,phrases/* callNumber */.gz)(index)} ${words}`;
            return place === undefined ? [] : [{ place, verb: `${what}:`, label: what }];
        });
    };
}
function message(finding, related) {
    const text = sarifMessage(finding.message);
    const links = related.map(({ place: { file, line }, verb }, at) => {
        const name = sarifText(`${file}:${line}`, 200).replace(/[\\[\]]/g, '\\$&');
        return `${verb} [${name}](${at + 1}).`;
    });
    return links.length === 0 ? text : `${text} (${links.join(' ')})`;
}
const relations = {
    call: { verb: 'Seen at', label: 'The call in the trace' },
    rule: { verb: 'Rule at', label: 'The rule in the policy' },
};
function physical({ file, line, column }) {
    return { artifactLocation: artifactLocation(file), region: { startLine: line, startColumn: column } };
}
/** A waiver is a suppression made outside the source; so is a tolerated share, and a baseline where only new findings count. */
function suppressions(accepted) {
    if (accepted === undefined)
        return {};
    return { suppressions: [{ kind: 'external', status: 'accepted', justification: sarifText(accepted, 500) }] };
}
function properties({ tool, trace, callIndex, related, violations, tolerated }) {
    return {
        ...(tool !== undefined && { tool: sarifText(tool, 200) }),
        ...(trace !== undefined && { trace: sarifText(trace, 200) }),
        ...(callIndex !== undefined && { callIndex }),
        ...(related && { related }),
        ...(violations && {
            violations: violations.slice(0, 20).map(({ path, keyword, member, fingerprint }) => ({
                ...{ path: sarifText(path), keyword },
                ...(member !== undefined && { member: sarifText(member) }),
                fingerprint,
            })),
        }),
        ...(tolerated && { tolerated }),
    };
}

// EXTERNAL MODULE: ./lib/codes/index.js + 4 modules
var codes = __webpack_require__(71095);
// EXTERNAL MODULE: ./lib/text/escape-markdown.js
var escape_markdown = __webpack_require__(71852);
;// CONCATENATED MODULE: ./lib/reporters/sarif/sarif-rules.js



/** Rules without a finding that are listed, so that a reader sees what was checked. GitHub takes 25,000 rules. */
const idleRules = 1000;
/** What GitHub shows next to an alert: the words of a code, or what the policy's sequence rule asks for. */
function sarifRules(result, findings) {
    const first = new Map();
    for (const finding of findings)
        if (!first.has(finding.rule))
            first.set(finding.rule, finding);
    const idle = result.rules.map(({ rule }) => rule).filter((rule) => !first.has(rule));
    // Ids that look the same once they are made visible are one rule: SARIF wants each once.
    const rules = new Map([...first.keys(), ...idle.slice(0, idleRules)].reverse().map((rule) => [idOf(rule), rule]));
    const ids = [...rules.keys()].reverse();
    const positions = new Map(ids.map((id, index) => [id, index]));
    const meanings = new Map((result.ruleMeanings ?? []).map(({ rule, means }) => [rule, means]));
    return {
        indexOf: new Map([...first.keys()].map((rule) => [rule, positions.get(idOf(rule))])),
        descriptors: ids.map((id) => {
            const rule = rules.get(id);
            const words = wordsOf(rule, meanings.get(rule), first.get(rule), result);
            return {
                id,
                name: sarifText(words.title, 200),
                shortDescription: { text: sarifMessage(words.title, 200) },
                fullDescription: { text: sarifMessage(words.meaning) },
                help: {
                    text: sarifMessage(`${words.meaning} ${words.remedy}`, 2000),
                    markdown: `${words.markdown}\n\n**What to do:** ${words.remedyMarkdown}`,
                },
                defaultConfiguration: { level: first.get(rule)?.level ?? codes/* codes */.F4.get(rule)?.level ?? 'error' },
                properties: {
                    tags: ['ai-agent', words.tag],
                    precision: 'very-high',
                    'problem.severity': severities[first.get(rule)?.level ?? 'error'],
                },
            };
        }),
    };
}
function idOf(rule) {
    return sarifText(rule, 200);
}
const severities = { error: 'error', warning: 'warning', note: 'recommendation' };
function wordsOf(rule, means, first, result) {
    const code = codes/* codes */.F4.get(rule);
    // The words of a code are ours, backquotes included.
    if (code)
        return { ...code, markdown: code.meaning, remedyMarkdown: code.remedy, tag: 'tool-call-policy' };
    const at = first?.policyLocation;
    const place = at === undefined ? (result.policy.file ?? 'the policy') : `${at.file}:${at.line}`;
    const meaning = means ?? first?.message ?? 'A sequence rule of the policy.';
    return {
        title: `Sequence rule ${rule}`,
        meaning,
        remedy: `Change what the agent does, or change the rule in ${place}.`,
        markdown: (0,escape_markdown/* markdownText */.p7)(meaning, 1000),
        remedyMarkdown: `Change what the agent does, or change the rule in ${(0,escape_markdown/* markdownCode */.D9)(place)}.`,
        tag: 'tool-call-sequence',
    };
}

;// CONCATENATED MODULE: ./lib/reporters/sarif.js








/**
 * SARIF 2.1.0, one run: what GitHub's code scanning and every SARIF viewer reads. Results are sorted, new before known and
 * worst first, before they are cut, so that a cut hides what matters least.
 * Spec: https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
function reportSarif(result, context) {
    const counted = result.findings.filter((finding) => !(0,finding_kinds/* isAccepted */.oB)(finding));
    const findings = [...(0,finding_kinds/* newFirst */.$h)(result, counted), ...result.findings.filter(finding_kinds/* isAccepted */.oB)].slice(0, sarif_limit/* sarifLimit */.B);
    const omitted = (0,sarif_limit/* sarifOmitted */.I)(result);
    const rules = sarifRules(result, findings);
    const run = {
        tool: { driver: { name: 'Assay', version: tool/* tool */.z.version, semanticVersion: tool/* tool */.z.version, rules: rules.descriptors } },
        ...(context.category !== undefined && { automationDetails: { id: `${sarifText(context.category, 200)}/` } }),
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(result, findings, omitted) }],
        results: sarifResults(findings, rules.indexOf, result, context.repository),
        properties: {
            verdict: result.verdict,
            policy: { name: sarifText(result.policy.name, 200), digest: result.policy.digest },
            coveragePercent: result.coverage.percent,
            accepted: result.accepted,
            ...(result.sample && {
                sample: { percent: result.sample.percent, traces: result.sample.traces, of: result.sample.of },
            }),
            assay: { truncated: omitted > 0, ...(omitted > 0 && { omitted_count: omitted }) },
        },
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${(0,escape_json/* escapeJsonForLogs */.O)(JSON.stringify(log, undefined, 2))}\n`;
}
/** What a reader of the results must know and no result says. */
function notifications(result, findings, omitted) {
    const all = findings.length + omitted;
    return [
        ...(omitted > 0
            ? [
                notification('truncated', 'warning', `Showing ${findings.length} of ${all} findings, worst first; ${omitted} were left out. Fix the first ones, or read the JSON report.`),
            ]
            : []),
        ...(0,phrases/* samplePhrase */.G9)(result).map((words) => notification('sample', 'warning', `The verdict is about traces ${words}.`)),
        ...(result.verdict === 'no-evidence' ? [notification('no-evidence', 'error', (0,phrases/* noEvidencePhrase */.Ii)(result))] : []),
        ...result.traces.skipped
            .slice(0, 100)
            .map((skipped) => notification('skipped', 'note', `Not evaluated: ${(0,phrases/* leftOutPhrase */.hU)(skipped)}.`)),
    ];
}
function notification(id, level, message) {
    return { descriptor: { id: `assay/${id}` }, level, message: { text: sarifText(message, 1000) } };
}


/***/ }),

/***/ 35375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sarifLimit),
/* harmony export */   I: () => (/* binding */ sarifOmitted)
/* harmony export */ });
/** Results that GitHub keeps of one run; it reads more and drops them. */
const sarifLimit = 5000;
/** Findings that the SARIF report leaves out. */
function sarifOmitted({ findings, findingsOmitted }) {
    return Math.max(0, findings.length - sarifLimit) + findingsOmitted;
}


/***/ }),

/***/ 71852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3664);
/* harmony import */ var _strip_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72997);
/* harmony import */ var _truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44765);



/**
 * Agent-controlled text for GitHub-flavoured Markdown. Everything here gives one line of plain text wherever it is put
 * (paragraph, heading, list, table cell): no markup, HTML, comment, link, image, mention, issue reference, emoji, formula or command.
 *
 * Entities rather than backslashes: a table splits its cells before it reads backslashes, and parsers differ on `\\|`.
 */
function markdownText(text, max = 300) {
    const entities = oneLine(text, max).replace(markup, entity).replace(intrawordUnderscore, '_');
    return breakProse(breakReferences(entities.replace(blockStart, (char) => entity(char))));
}
/**
 * The same for sentences of ours that set words in back-quotes, as messages and remedies do: those become code. What an agent
 * wrote in such a sentence stays harmless in either form.
 */
function markdownProse(text, max = 300) {
    const parts = oneLine(text, max).split('`');
    // A quote that nothing closes is a character like any other.
    if (parts.length % 2 === 0)
        return markdownText(text, max);
    return parts
        .map((part, i) => (i % 2 === 0 ? markdownText(part, max) : part === '' ? '&#96;&#96;' : markdownCode(part, max)))
        .join('');
}
/** The text as inline code. Code spans where the text allows them, because the source of a comment is read, too. */
function markdownCode(text, max = 200) {
    const line = oneLine(text, max);
    if (line !== '' && line === line.trim() && !/[`|\\]|##/.test(line) && !colour.test(line))
        return `\`${line}\``;
    return codeElement(line);
}
/** The text as inline code inside raw HTML, such as `<summary>`, where Markdown is not read. */
function htmlCode(text, max = 200) {
    return codeElement(oneLine(text, max), /[^\p{L}\p{N} _.:,=-]/gu);
}
function codeElement(line, special = /[^\p{L}\p{N} ]/gu) {
    return `<code>${colour.test(line) ? zeroWidth : ''}${breakReferences(line.replace(special, entity))}</code>`;
}
/**
 * A code block that nothing inside can end: its fence is longer than any run of backticks in the text. Its lines stand as they
 * are, so that no log into which the report is printed may obey one.
 */
function markdownFence(text, info = '') {
    const lines = text
        .split(/\r\n|\r|\n/)
        .map(_strip_control_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .kU)
        .map(_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_1__/* .neutraliseCommands */ .$B);
    const longest = lines
        .join('\n')
        .match(/`+/g)
        ?.reduce((max, run) => Math.max(max, run.length), 0) ?? 0;
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [`${fence}${info}`, ...lines, fence].join('\n');
}
function oneLine(text, max) {
    return (0,_strip_control_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .kU)((0,_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(text, max));
}
const markup = /[\\`*_[\]<>&|~$]/g;
/** An underscore inside a word is not emphasis: tool names stay readable in the source. */
const intrawordUnderscore = /(?<=[\p{L}\p{N}])&#95;(?=[\p{L}\p{N}])/gu;
/** What makes a heading, list, rule or quote if a block starts with it. */
const blockStart = /^ *(?:[-+=#>!:.]|\d{1,9}[.)])/;
function entity(char) {
    return [...char].map((c) => (/[\p{L}\p{N} ]/u.test(c) ? c : `&#${c.codePointAt(0)};`)).join('');
}
/**
 * GitHub links mentions, `#1`, `owner/name#1`, `GH-1`, advisories, addresses in the finished text, after entities, and Gitea `!1`: a
 * zero-width space inside each of them is the only thing that stops it.
 */
function breakReferences(text) {
    return text
        .replace(/(@|&#64;)(?=[\p{L}\p{N}_-])/gu, `$1${zeroWidth}`)
        .replace(/(?<!&)(#|&#35;)(?=\d)/g, `$1${zeroWidth}`)
        .replace(/(!|&#33;)(?=\d)/g, `$1${zeroWidth}`)
        .replace(/(?<![A-Za-z0-9])(GH|GHSA|CVE)(-|&#45;)(?=[A-Za-z0-9])/gi, `$1$2${zeroWidth}`)
        .replace(/(:|&#58;)(?=\/\/|&#47;&#47;)/g, `$1${zeroWidth}`)
        .replace(/(?<![A-Za-z0-9])(www)(\.|&#46;)/giu, `$1${zeroWidth}$2`)
        .replace(/(?<![A-Za-z0-9])(mailto|xmpp)(:|&#58;)/giu, `$1${zeroWidth}$2`);
}
/**
 * What GitHub makes of text outside of code: hashes of commits become links, `:name:` becomes an emoji (of which some are images), and
 * what stands between two `$` of one text a formula, which elements around them prevent.
 */
function breakProse(text) {
    return text
        .replace(/(?<!\w|&#)[\da-f]{7,64}(?!\w)/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${zeroWidth}`))
        .replace(/(:|&#58;)(?!(?!100:|1234:)\d+:)(?=(?:[\p{L}\p{N}_+-]|&#95;)+:)/gu, `$1${zeroWidth}`)
        .replaceAll('&#36;', '<span>&#36;</span>');
}
/** Code that is nothing but a colour is shown with a sample of it. */
const colour = /^(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\(.*\))$/i;
const zeroWidth = '&#8203;';


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


/***/ }),

/***/ 95811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wellFormed)
/* harmony export */ });
/** The text with U+FFFD in place of each lone surrogate, which UTF-8 and strict JSON cannot hold. */
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}


/***/ })

};

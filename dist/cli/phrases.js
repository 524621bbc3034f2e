"use strict";
exports.id = 7967;
exports.ids = [7967];
exports.modules = {

/***/ 89201:
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

/***/ 5325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ annotationMessage),
/* harmony export */   jx: () => (/* binding */ annotationCommand),
/* harmony export */   xN: () => (/* binding */ annotationLimit)
/* harmony export */ });
/* unused harmony export harmlessAnnotation */
/* harmony import */ var _text_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3664);
/* harmony import */ var _text_strip_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72997);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44765);



/** GitHub shows so many annotations of each level of one step, and drops the rest without a word. */
const annotationLimit = 10;
/** Characters; the runner cuts a longer message at 4,096, and we cut it sooner to end it well. */
const messageLimit = 4000;
/** The workflow command, without its line break, by which any step of a workflow makes an annotation. */
function annotationCommand(annotation) {
    const { level, message, file, line, column, title } = harmlessAnnotation(annotation);
    const properties = Object.entries({ file, line, col: column, title })
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${(0,_text_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCommandProperty */ .YG)(String(value))}`);
    const head = properties.length > 0 ? ` ${properties.join(',')}` : '';
    return `::${level}${head}::${(0,_text_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCommandData */ .V9)(message)}`;
}
/** The annotation for whoever writes the command: nothing in its texts is a command, moves, hides or reorders. */
function harmlessAnnotation({ message, title, file, ...rest }) {
    const plain = (text) => (0,_text_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseCommands */ .$B)((0,_text_strip_control_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControl */ .kU)(text));
    return {
        ...rest,
        message: (0,_text_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .commandText */ .jt)(annotationMessage(message)),
        title: title && plain(title),
        file: file && plain(file),
    };
}
/** Line breaks of a message are ours (an excerpt); everything else that is invisible is not. `##[` is a command anywhere. */
function annotationMessage(message) {
    const text = message.split('\n').map(_text_strip_control_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControl */ .kU).map(_text_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseCommands */ .$B).join('\n');
    const cut = (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(text, messageLimit);
    // The runner counts UTF-16 units, of which a character may have two.
    return cut.length <= 4096 ? cut : (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(cut, messageLimit / 2);
}


/***/ }),

/***/ 72344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ planAnnotations)
/* harmony export */ });
/* unused harmony export planProblemAnnotations */
/* harmony import */ var _text_strip_control_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72997);
/* harmony import */ var _grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58784);
/* harmony import */ var _grouping_never_folded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39927);
/* harmony import */ var _grouping_waivable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99023);
/* harmony import */ var _finding_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6207);
/* harmony import */ var _annotation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5325);






/** Violations of one call. */
const shownFingerprints = 3;
const shownAs = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * Which findings become annotations: what counts, new before known, worst first, within GitHub's limit per level.
 * One error is left for the verdict and one notice for saying what was cut.
 */
function planAnnotations(result, repository) {
    const counted = (0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .newFirst */ .$h)(result, result.findings.filter((finding) => !(0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccepted */ .oB)(finding)));
    const room = {
        error: _annotation_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationLimit */ .xN - 1,
        warning: _annotation_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationLimit */ .xN,
        note: _annotation_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationLimit */ .xN - 1,
    };
    const chosen = [];
    const cut = [];
    for (const level of ['error', 'warning', 'note']) {
        const all = counted.filter((finding) => finding.level === level);
        const total = Math.max(all.length, result.counts[level]);
        const shown = choose(all, room[level]);
        chosen.push(...shown);
        if (shown.length < total)
            cut.push(`${shown.length} of ${total} ${level}s`);
    }
    return {
        annotations: chosen.map((finding) => annotationOf(finding, repository)),
        cut: cut.length === 0 ? undefined : `showing ${cut.join(', ')}`,
    };
}
/** As many as there is room for: one of each kind first, so that nine of the same do not hide the tenth. In the result's order. */
function choose(findings, room) {
    if (findings.length <= room)
        return findings;
    const kinds = new Set();
    const first = [...findings].sort((a, b) => Number(_grouping_never_folded_js__WEBPACK_IMPORTED_MODULE_0__/* .neverFolded */ .N.has(b.rule)) - Number(_grouping_never_folded_js__WEBPACK_IMPORTED_MODULE_0__/* .neverFolded */ .N.has(a.rule)));
    const firsts = first.filter((finding) => !kinds.has(finding.fingerprint) && kinds.add(finding.fingerprint));
    const chosen = new Set(firsts.slice(0, room));
    for (const finding of findings) {
        if (chosen.size === room)
            break;
        chosen.add(finding);
    }
    return findings.filter((finding) => chosen.has(finding));
}
function annotationOf(finding, repository) {
    const { primary: place, related } = (0,_grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_4__/* .findingPlaces */ .gU)(finding, repository);
    const fingerprints = (0,_grouping_waivable_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprintsToWaive */ .X9)(finding).slice(0, shownFingerprints);
    return {
        level: shownAs[finding.level],
        title: finding.rule,
        // A line break in the name of a tool would let an agent write lines of its own below the finding.
        message: [
            (0,_text_strip_control_js__WEBPACK_IMPORTED_MODULE_5__/* .stripControl */ .kU)(finding.message),
            ...related.map(({ of, file, line }) => `${of === 'call' ? 'Seen at' : 'Rule:'} ${file}:${line}.`),
            ...(fingerprints.length === 0 ? [] : [`Fingerprint: ${fingerprints.join(', ')}.`]),
        ].join(' '),
        file: place?.file,
        line: place?.line,
        column: place?.column,
    };
}
/** Problems of what the user gave us: errors first, at their place, with the line drawn and the remedy. */
function planProblemAnnotations(problems) {
    const sorted = [...problems].sort((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
    const errors = sorted.filter((problem) => problem.level === 'error').slice(0, annotationLimit - 1);
    const warnings = sorted.filter((problem) => problem.level === 'warning').slice(0, annotationLimit);
    const shown = errors.length + warnings.length;
    return {
        annotations: [...errors, ...warnings].map((problem) => ({
            level: problem.level,
            title: problem.code,
            message: [stripControl(problem.message), problem.excerpt, problem.remedy]
                .filter((part) => part !== undefined)
                .join('\n'),
            file: problem.location?.file,
            line: problem.location?.line,
            column: problem.location?.column,
        })),
        cut: shown < problems.length ? `showing ${shown} of ${problems.length} problems` : undefined,
    };
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

/***/ 39927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ firstGroups),
/* harmony export */   N: () => (/* binding */ neverFolded)
/* harmony export */ });
/**
 * Rules whose findings no report folds away or cuts first: a tool that looks like a denied one is what a policy that
 * misses it looks like.
 */
const neverFolded = new Set(['W_TOOL_LOOKS_LIKE']);
/** Of a list that shows the first `room` groups: those, and every one that is never folded. */
function firstGroups(groups, room) {
    return groups.filter(({ rule }, i) => i < room || neverFolded.has(rule));
}


/***/ }),

/***/ 99023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ tracesToWaive),
/* harmony export */   X9: () => (/* binding */ fingerprintsToWaive),
/* harmony export */   uF: () => (/* binding */ isWaivable)
/* harmony export */ });
/* harmony import */ var _model_once_per_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89201);

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

export const id = 6651;
export const ids = [6651];
export const modules = {

/***/ 6651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportAzure: () => (/* binding */ reportAzure)
});

;// CONCATENATED MODULE: ./lib/text/escape-azure-command.js
/**
 * Text for Azure Pipelines' logging commands, `##vso[task.logissue type=error;code=a]message`. The agent undoes exactly these
 * encodings. Reference: `azure-pipelines-agent/src/Microsoft.VisualStudio.Services.Agent/Command.cs`.
 */
function escapeAzureData(text) {
    return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeAzureProperty(text) {
    return escapeAzureData(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
}

// EXTERNAL MODULE: ./lib/text/escape-workflow-command.js
var escape_workflow_command = __webpack_require__(3664);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/text/strip-control.js
var strip_control = __webpack_require__(2997);
// EXTERNAL MODULE: ./lib/reporters/github/plan/annotation.js
var annotation = __webpack_require__(5325);
// EXTERNAL MODULE: ./lib/reporters/github/plan/plan-annotations.js
var plan_annotations = __webpack_require__(2344);
// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(3192);
;// CONCATENATED MODULE: ./lib/reporters/azure.js







/**
 * Logging commands for the log of an Azure Pipelines step: issues with file, line and code, worst first, and the verdict
 * last. The agent keeps ten errors and ten warnings of a step, the same as GitHub's runner, so the plan is the same.
 */
function reportAzure(result) {
    const { annotations, cut } = (0,plan_annotations/* planAnnotations */.m)(result);
    const more = cut === undefined ? '' : ` Issues: ${cut}.`;
    const title = `Assay: ${phrases/* verdictNames */.gG[result.verdict]}`;
    const verdict = {
        pass: () => (0,log_line/* logText */.k)(`${title} · ${(0,phrases/* countsPhrase */.__)(result)}${more}`),
        fail: () => issue({ level: 'error', message: `${title}. ${(0,phrases/* countsPhrase */.__)(result)}.${more}` }),
        'no-evidence': () => issue({
            level: result.gate.onNoEvidence === 'error' ? 'error' : 'notice',
            message: `${title}. ${(0,phrases/* noEvidencePhrase */.Ii)(result)}${more}`,
        }),
    }[result.verdict]();
    const skipped = (0,phrases/* skippedPhrases */.X)(result).map((phrase) => (0,log_line/* logText */.k)(`Assay: ${phrase}`));
    return [...annotations.map(issue), ...skipped, verdict].map((line) => `${line}\n`).join('');
}
/** Azure knows errors and warnings; a notice is a plain line. */
function issue({ level, message, title, file, line, column }) {
    if (level === 'notice') {
        const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
        return (0,log_line/* logText */.k)(`note ${title === undefined ? '' : `${title}: `}${message}${place}`, 1000);
    }
    const properties = Object.entries({
        type: level,
        sourcepath: file,
        linenumber: line,
        columnnumber: column,
        code: title,
    })
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeAzureProperty((0,escape_workflow_command/* neutraliseCommands */.$B)((0,strip_control/* stripControl */.kU)(String(value))))}`);
    return `##vso[task.logissue ${properties.join(';')}]${escapeAzureData((0,annotation/* annotationMessage */.L0)(message))}`;
}


/***/ }),

/***/ 6207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ newFirst),
/* harmony export */   oB: () => (/* binding */ isAccepted)
/* harmony export */ });
/* unused harmony export findingKinds */
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
/* harmony import */ var _text_strip_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2997);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4765);



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

/***/ 2344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ planAnnotations)
/* harmony export */ });
/* unused harmony export planProblemAnnotations */
/* harmony import */ var _text_strip_control_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2997);
/* harmony import */ var _grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8784);
/* harmony import */ var _grouping_never_folded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _grouping_waivable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9023);
/* harmony import */ var _finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6207);
/* harmony import */ var _annotation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5325);






/** Violations of one call. */
const shownFingerprints = 3;
const shownAs = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * Which findings become annotations: what counts, new before known, worst first, within GitHub's limit per level.
 * One error is left for the verdict and one notice for saying what was cut.
 */
function planAnnotations(result) {
    const counted = (0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .newFirst */ .$h)(result, result.findings.filter((finding) => !(0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccepted */ .oB)(finding)));
    const room = {
        error: _annotation_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationLimit */ .xN - 1,
        warning: _annotation_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationLimit */ .xN,
        note: _annotation_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationLimit */ .xN - 1,
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
        annotations: chosen.map(annotationOf),
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
function annotationOf(finding) {
    const { location, policyLocation } = finding;
    const { primary: place } = (0,_grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_3__/* .findingPlaces */ .g)(finding);
    const fingerprints = (0,_grouping_waivable_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprintsToWaive */ .X)(finding).slice(0, shownFingerprints);
    return {
        level: shownAs[finding.level],
        title: finding.rule,
        // A line break in the name of a tool would let an agent write lines of its own below the finding.
        message: [
            (0,_text_strip_control_js__WEBPACK_IMPORTED_MODULE_5__/* .stripControl */ .kU)(finding.message),
            ...(location && place !== location ? [`Seen at ${location.file}:${location.line}.`] : []),
            ...(policyLocation && place !== policyLocation ? [`Rule: ${policyLocation.file}:${policyLocation.line}.`] : []),
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

/***/ 9927:
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

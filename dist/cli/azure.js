export const id = 6651;
export const ids = [6651];
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
function reportAzure(result, { repository }) {
    const { annotations, cut } = (0,plan_annotations/* planAnnotations */.m)(result, repository);
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
/* harmony import */ var _grouping_finding_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8784);
/* harmony import */ var _grouping_never_folded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9927);
/* harmony import */ var _grouping_waivable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9023);
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


/***/ })

};

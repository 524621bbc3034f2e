export const id = 445;
export const ids = [445];
export const modules = {

/***/ 94905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ groupKey),
/* harmony export */   GM: () => (/* binding */ compareGroups),
/* harmony export */   Tj: () => (/* binding */ partialText),
/* harmony export */   hZ: () => (/* binding */ compareFiles)
/* harmony export */ });
/* harmony import */ var _evaluate_timelines_token_free_story_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44808);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41491);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51814);



/** The JSON of a partial result, one final line break. It leaves the machine, so no name in it holds a provider's token. */
function partialText(partial) {
    const clean = { ...(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTokens */ .N_)({ ...partial, stories: [] }), stories: partial.stories.map(_evaluate_timelines_token_free_story_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenFreeStory */ .d) };
    return `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeJsonForLogs */ .O)(JSON.stringify(clean))}\n`;
}
function compareFiles(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.sha256 === b.sha256 ? 0 : a.sha256 < b.sha256 ? -1 : 1;
}
function compareGroups(a, b) {
    const [first, second] = [groupKey(a), groupKey(b)];
    return first === second ? 0 : first < second ? -1 : 1;
}
function groupKey({ tool, key }) {
    return JSON.stringify([tool ?? null, key ?? null]);
}


/***/ }),

/***/ 32481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ keepStories),
/* harmony export */   z: () => (/* binding */ memoryOf)
/* harmony export */ });
/* harmony import */ var _evaluate_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32854);
/* harmony import */ var _evaluate_findings_waiver_book_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23692);
/* harmony import */ var _evaluate_timelines_asked_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16299);
/* harmony import */ var _evaluate_timelines_tell_timelines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39600);




/**
 * Where the calls must be kept, so that whoever judges can tell the same timelines as if all was before it. Levels, tolerances
 * and the day of waivers come later, but they take or leave the findings of a rule that the same waivers accept together. So the first traces of
 * each such set are enough, and of each trace the first points.
 */
function storyPoints({ files, logs }, policy) {
    const points = new Map();
    const waiversOf = waiverSets(policy);
    for (const { kept } of logs) {
        const sets = new Map();
        for (const raw of inFinalOrder(kept, files)) {
            if (raw.trace === undefined)
                continue;
            const id = waiversOf(raw);
            const traces = sets.get(id) ?? new Map();
            sets.set(id, traces);
            const known = traces.get(raw.trace);
            if (!known && traces.size >= _evaluate_timelines_tell_timelines_js__WEBPACK_IMPORTED_MODULE_3__/* .maxTimelines */ .bi)
                continue;
            const here = known ?? new Set();
            traces.set(raw.trace, here);
            if (here.size < _evaluate_timelines_tell_timelines_js__WEBPACK_IMPORTED_MODULE_3__/* .maxTimelineCalls */ .pP)
                here.add(raw.callIndex ?? -1);
        }
        for (const [trace, here] of [...sets.values()].flatMap((traces) => [...traces])) {
            points.set(trace, new Set([...(points.get(trace) ?? []), ...here]));
        }
    }
    return new Map([...points].map(([trace, here]) => [trace, [...here]]));
}
/** What a memory holds where a judge may need it, sorted by trace. Traces without a call have no story. */
function keepStories(memory, found, policy) {
    const broken = brokenRules(found);
    return [...memory.recall(storyPoints(found, policy)).values()]
        .filter(({ calls }) => calls.length > 0)
        .map((story) => story.showsAll ? story : { ...story, calls: (0,_evaluate_timelines_asked_values_js__WEBPACK_IMPORTED_MODULE_2__/* .askedValues */ .d)(story.calls, broken.get(story.trace) ?? [], policy) })
        .sort((a, b) => (a.trace < b.trace ? -1 : 1));
}
/** By trace. A judge may accept some of them, so that a story never shows values for a rule that is not among these. */
function brokenRules({ logs }) {
    const broken = new Map();
    for (const { rule, kept } of logs) {
        for (const { trace } of kept) {
            if (trace !== undefined)
                broken.set(trace, (broken.get(trace) ?? new Set()).add(rule));
        }
    }
    return broken;
}
/** The memory of those who kept stories. Traces are whole, so that each has one. */
function memoryOf(stories) {
    const byTrace = new Map(stories.map((story) => [story.trace, story]));
    return {
        recall: (points) => new Map([...points].flatMap(([trace, here]) => {
            const story = byTrace.get(trace);
            return story ? [[trace, narrowed(story, here)]] : [];
        })),
    };
}
function narrowed(story, points) {
    const isNear = (0,_evaluate_timelines_tell_timelines_js__WEBPACK_IMPORTED_MODULE_3__/* .withinReach */ .Dj)(points, story.total);
    return { ...story, calls: story.calls.filter(({ index }) => isNear(index)) };
}
/** The order of a result within one level and rule: files of one name lie there side by side. */
function inFinalOrder(kept, files) {
    const nameOf = ({ file }) => files[file]?.file ?? '';
    const compare = (a, b) => (a === b ? 0 : a < b ? -1 : 1);
    return [...kept].sort((a, b) => compare(nameOf(a), nameOf(b)) ||
        a.line - b.line ||
        (a.callIndex ?? Number.MAX_SAFE_INTEGER) - (b.callIndex ?? Number.MAX_SAFE_INTEGER) ||
        compare(a.trace ?? '', b.trace ?? ''));
}
/** Which of the policy's waivers would accept a finding, whatever the day. */
function waiverSets({ waivers }) {
    if (waivers.length === 0)
        return () => '';
    const printOf = (0,_evaluate_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprints */ .W)();
    return (raw) => {
        const print = printOf(raw);
        return waivers.flatMap((waiver, i) => ((0,_evaluate_findings_waiver_book_js__WEBPACK_IMPORTED_MODULE_1__/* .accepts */ .G)(waiver, raw.rule, raw.tool, print) ? [i] : [])).join();
    };
}


/***/ }),

/***/ 85445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takenText: () => (/* binding */ takenText)
/* harmony export */ });
/* unused harmony export takePartial */
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76004);
/* harmony import */ var _evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35540);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51814);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94905);
/* harmony import */ var _stories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32481);





/** What one machine collected, as the JSON that another one reads. */
function takenText(policy, collected) {
    return (0,_partial_js__WEBPACK_IMPORTED_MODULE_2__/* .partialText */ .Tj)(takePartial(policy, collected));
}
/** What one machine collected, as data. It must have been collected with `profile` and `timelines`. */
function takePartial(policy, collected) {
    const { evaluation, reading, behaviour, traceIds, history } = collected;
    if (!behaviour || !traceIds || !history)
        throw new Error('a partial result is made of a profile and the calls');
    const sorted = reading.files.map((file, index) => ({ file, index })).sort((a, b) => (0,_partial_js__WEBPACK_IMPORTED_MODULE_2__/* .compareFiles */ .hZ)(a.file, b.file));
    const placeOf = [];
    sorted.forEach(({ index }, place) => {
        placeOf[index] = place;
    });
    const placed = (raw) => ({ ...raw, file: placeOf[raw.file] ?? -1 });
    const files = sorted.map(({ file }) => file);
    const logs = [...evaluation.logs]
        .map(([rule, { total, kept, groups }]) => ({
        rule,
        total,
        kept: kept.map(placed).sort(_evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_4__/* .compareFound */ .ms),
        groups: [...groups].sort(_partial_js__WEBPACK_IMPORTED_MODULE_2__/* .compareGroups */ .GM),
    }))
        .sort((a, b) => (a.rule < b.rule ? -1 : 1));
    return {
        schema: 'assay.partial.v2',
        policy: { name: policy.name, digest: policy.digest },
        files,
        traceIds: traceIds.map(shortId).sort(),
        tracesWithCalls: reading.tracesWithCalls,
        calls: reading.calls,
        skipped: reading.skipped,
        problems: placeProblems(reading, files),
        problemsOmitted: Object.entries(reading.problemsOmitted ?? {})
            .map(([code, count]) => ({ code: code, count }))
            .sort((a, b) => (a.code < b.code ? -1 : 1)),
        unmatched: [...(reading.unmatched ?? [])].sort(),
        matched: [...(reading.matched ?? [])].sort(),
        rules: evaluation.rules,
        callRules: evaluation.callRules,
        logs,
        tools: [...evaluation.tools]
            .map(([tool, { calls }]) => ({ tool, calls }))
            .sort((a, b) => (a.tool < b.tool ? -1 : 1)),
        argumentUse: evaluation.argumentUse.open(),
        cases: evaluation.cases,
        behaviour,
        stories: (0,_stories_js__WEBPACK_IMPORTED_MODULE_3__/* .keepStories */ .R)(history, { files, logs }, policy),
    };
}
/** UTF-16 units of an id that is kept as it is; one that holds a token must not leave, and still tell its trace apart. */
const maxId = 200;
function shortId(id) {
    return id.length <= maxId && (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTokens */ .N_)(id) === id ? id : (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(id);
}
/** A reading names the files of its problems; of files with one name, the first stands for all. */
function placeProblems({ problems }, files) {
    const place = new Map();
    files.forEach(({ file }, index) => {
        if (!place.has(file))
            place.set(file, index);
    });
    return problems
        .map(({ file, code, detail, line, column }) => ({ code, detail, line, column, file: place.get(file) ?? 0 }))
        .sort((a, b) => a.file - b.file);
}


/***/ })

};

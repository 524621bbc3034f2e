"use strict";
exports.id = 5445;
exports.ids = [5445];
exports.modules = {

/***/ 60565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ joinTallies)
/* harmony export */ });
/* harmony import */ var _evaluate_findings_finding_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33680);

/**
 * The counts of one rule from several machines as one, in one normal form: kinds in their order, sets by their kinds.
 * Traces are whole, so that their sets add up.
 *
 * @param once what is found once a tool, however often it occurs and wherever
 */
function joinTallies(tallies, once) {
    const kinds = new Map();
    for (const kind of tallies.flatMap((tally) => tally.groups))
        kinds.set((0,_evaluate_findings_finding_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .kindKey */ ._V)(kind), kind);
    const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
    const places = new Map(sorted.map(([key], place) => [key, place]));
    const join = (sets) => {
        const joined = new _evaluate_findings_finding_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .KindSets */ .Ae();
        for (const tally of tallies) {
            const placeOf = tally.groups.map((kind) => places.get((0,_evaluate_findings_finding_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .kindKey */ ._V)(kind)));
            for (const { kinds, count, leftToGate } of sets(tally))
                joined.add((0,_evaluate_findings_finding_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .ascending */ .V_)(kinds.map((kind) => placeOf[kind])), count, leftToGate);
        }
        return [...joined.list()].sort((a, b) => compareSets(a.kinds, b.kinds) || Number(a.leftToGate ?? false) - Number(b.leftToGate ?? false));
    };
    const findings = join((tally) => tally.findings);
    return {
        groups: sorted.map(([, { tool, violation }]) => ({
            ...(tool !== undefined && { tool }),
            ...(violation !== undefined && { violation }),
        })),
        findings: once ? said(findings) : findings,
        traces: join((tally) => tally.traces),
    };
}
/** One machine may leave to gates what another did not: together they did not. */
function said(findings) {
    const counting = new Set(findings.flatMap(({ kinds, leftToGate }) => (leftToGate ? [] : [kinds.join()])));
    return findings.flatMap(({ kinds, leftToGate }) => {
        if (!leftToGate)
            return [{ kinds, count: 1 }];
        return counting.has(kinds.join()) ? [] : [{ kinds, count: 1, leftToGate }];
    });
}
function compareSets(a, b) {
    for (let i = 0; i < a.length && i < b.length; i++) {
        const difference = a[i] - b[i];
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}


/***/ }),

/***/ 70007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ keepTimelines),
/* harmony export */   xx: () => (/* binding */ placedTimeline),
/* harmony export */   zE: () => (/* binding */ memoryOf)
/* harmony export */ });
/* harmony import */ var _canonical_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45938);
/* harmony import */ var _evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35540);
/* harmony import */ var _evaluate_findings_waiver_book_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23692);
/* harmony import */ var _evaluate_timelines_asked_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16299);
/* harmony import */ var _evaluate_timelines_write_timelines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98214);





/**
 * Where the calls must be kept, so that a later evaluation reports the same timelines as if it had seen all traces.
 * Levels, tolerances and the day of waivers are applied later, but they accept the findings of a rule that have the
 * same waivers together or not at all. So the first traces of each such set are enough, and of each trace the first
 * points of every set: a trace that one rule gives a timeline shows what explains the findings of others.
 */
function timelinePoints({ files, logs }, policy) {
    const waiversOf = waiverSets(policy);
    const found = logs.flatMap(({ kept }) => pointsBySet(inFinalOrder(kept, files), waiversOf));
    const chosen = new Set(found.flatMap((traces) => [...traces.keys()].slice(0, _evaluate_timelines_write_timelines_js__WEBPACK_IMPORTED_MODULE_4__/* .maxTimelines */ .bi)));
    const points = new Map();
    for (const [trace, here] of found.flatMap((traces) => [...traces])) {
        if (!chosen.has(trace))
            continue;
        const others = points.get(trace);
        points.set(trace, {
            around: new Set([...(others?.around ?? []), ...here.around]),
            alone: new Set([...(others?.alone ?? []), ...here.alone]),
        });
    }
    return new Map([...points].map(([trace, { around, alone }]) => [trace, { around: [...around], alone: [...alone] }]));
}
/** Of findings that have the same waivers: the points of each trace, in the order of the findings. */
function pointsBySet(found, waiversOf) {
    const sets = new Map();
    for (const raw of found) {
        if (raw.trace === undefined)
            continue;
        const id = waiversOf(raw);
        const traces = sets.get(id) ?? new Map();
        sets.set(id, traces);
        const here = traces.get(raw.trace) ?? { around: new Set(), alone: new Set() };
        traces.set(raw.trace, here);
        if (here.around.size >= _evaluate_timelines_write_timelines_js__WEBPACK_IMPORTED_MODULE_4__/* .maxTimelineCalls */ .pP)
            continue;
        here.around.add(raw.callIndex ?? -1);
        for (const { callIndex } of raw.related ?? [])
            here.alone.add(callIndex);
    }
    return [...sets.values()];
}
/**
 * What a memory holds where a later evaluation may need it, sorted by trace. Traces without a call have no timeline.
 *
 * @param placeOf of a file in the memory: its place in the list of files
 */
function keepTimelines(memory, found, policy, placeOf) {
    const broken = brokenRules(found);
    return [...memory.recall(timelinePoints(found, policy)).values()]
        .filter(({ calls }) => calls.length > 0)
        .map((timeline) => placedTimeline(timeline, placeOf))
        .map((timeline) => timeline.showsAll
        ? timeline
        : { ...timeline, calls: (0,_evaluate_timelines_asked_values_js__WEBPACK_IMPORTED_MODULE_3__/* .askedValues */ .d)(timeline.calls, broken.get(timeline.trace) ?? [], policy) })
        .sort((a, b) => (a.trace < b.trace ? -1 : 1));
}
/**
 * By trace. The evaluation may accept some of them; a timeline never shows values for a rule that is not among these.
 */
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
/** Points to files by another list of them. */
function placedTimeline(timeline, placeOf) {
    const placed = ({ at, ...call }) => ({
        ...call,
        ...(at && { at: { ...at, file: placeOf(at.file) } }),
    });
    return { ...timeline, calls: timeline.calls.map(placed) };
}
/** The memory of those who kept timelines. Traces are whole, so that each has one. */
function memoryOf(timelines) {
    const byTrace = new Map(timelines.map((timeline) => [timeline.trace, timeline]));
    return {
        recall: (points) => new Map([...points].flatMap(([trace, here]) => {
            const timeline = byTrace.get(trace);
            return timeline ? [[trace, narrowed(timeline, here)]] : [];
        })),
    };
}
function narrowed(timeline, points) {
    const isNear = (0,_evaluate_timelines_write_timelines_js__WEBPACK_IMPORTED_MODULE_4__/* .withinReach */ .Dj)(points, timeline.total);
    const alone = new Set(points.alone);
    const near = timeline.calls.filter(({ index }) => isNear(index));
    return {
        ...timeline,
        calls: near.map(({ at, ...call }) => ({ ...call, ...(at && alone.has(call.index) && { at }) })),
    };
}
/** The order of a result within one level and rule: files of one name lie there side by side. */
function inFinalOrder(kept, files) {
    const nameOf = ({ file }) => files[file]?.file ?? '';
    const compare = (a, b) => (a === b ? 0 : a < b ? -1 : 1);
    return [...kept].sort((a, b) => compare(nameOf(a), nameOf(b)) || (0,_evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFound */ .ms)({ ...a, file: 0 }, { ...b, file: 0 }));
}
/** Which of the policy's waivers would accept each mistake of a finding, whatever the day. */
function waiverSets({ waivers }) {
    if (waivers.length === 0)
        return () => '';
    const prints = new _canonical_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .Fingerprints */ .U();
    return ({ rule, tool, violations }) => {
        const marks = violations?.map(({ fingerprint }) => fingerprint) ?? [prints.of(rule, tool)];
        const sets = marks.map((mark) => waivers.flatMap((waiver, i) => ((0,_evaluate_findings_waiver_book_js__WEBPACK_IMPORTED_MODULE_2__/* .names */ .D)(waiver, rule, tool, mark) ? [i] : [])).join());
        return [...new Set(sets)].sort().join(';');
    };
}


/***/ }),

/***/ 94905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ partialText),
/* harmony export */   hZ: () => (/* binding */ compareFiles),
/* harmony export */   im: () => (/* binding */ compareProblems)
/* harmony export */ });
/* harmony import */ var _evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35540);
/* harmony import */ var _evaluate_timelines_token_free_timeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24630);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41491);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69248);




/** The JSON of a partial result, one final line break. It leaves the machine, so no name in it holds a provider's token. */
function partialText(partial) {
    const clean = { ...(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTokens */ .N_)({ ...partial, timelines: [] }), timelines: partial.timelines.map(_evaluate_timelines_token_free_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenFreeTimeline */ .N) };
    return `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeJsonForLogs */ .O)(JSON.stringify(clean))}\n`;
}
/** Total: the order in which problems were met is that of one machine, or of one thread. */
function compareProblems(a, b) {
    const byPlace = a.file - b.file || a.line - b.line || a.column - b.column;
    return byPlace || (0,_evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.code, b.code) || (0,_evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.detail, b.detail);
}
function compareFiles(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.sha256 === b.sha256 ? 0 : a.sha256 < b.sha256 ? -1 : 1;
}


/***/ }),

/***/ 85445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takePart: () => (/* binding */ takePart),
/* harmony export */   takePartial: () => (/* binding */ takePartial),
/* harmony export */   takenText: () => (/* binding */ takenText)
/* harmony export */ });
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76004);
/* harmony import */ var _evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35540);
/* harmony import */ var _evaluate_findings_raw_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58960);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69248);
/* harmony import */ var _join_tallies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60565);
/* harmony import */ var _kept_timelines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70007);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94905);







/** What one machine collected, as the JSON that another one reads. */
function takenText(policy, collected) {
    return (0,_partial_js__WEBPACK_IMPORTED_MODULE_5__/* .partialText */ .Tj)(takePartial(policy, collected));
}
/** What one machine collected, as data. It must have been collected with `profile` and `timelines`. */
function takePartial(policy, collected) {
    const { behaviour, traceIds, history } = collected;
    if (!behaviour || !traceIds || !history)
        throw new Error('a partial result is made of a profile and the calls');
    return takePart(policy, collected, traceIds);
}
const noBehaviour = { tools: [], order: [], callsPerTrace: [], cut: [] };
const noHistory = { recall: () => new Map() };
/** The same of a collection that may lack profile and timelines, and then lacks them. */
function takePart(policy, collected, traceIds) {
    const { evaluation, reading, behaviour = noBehaviour, history = noHistory } = collected;
    const { name, digest, preset } = policy;
    const sorted = reading.files.map((file, index) => ({ file, index })).sort((a, b) => (0,_partial_js__WEBPACK_IMPORTED_MODULE_5__/* .compareFiles */ .hZ)(a.file, b.file));
    const placeOf = [];
    sorted.forEach(({ index }, place) => {
        placeOf[index] = place;
    });
    const placed = (raw) => (0,_evaluate_findings_raw_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .rawFinding */ .G)(raw.rule, raw.tool, placeOf[raw.file] ?? -1, raw.line, raw.column, raw);
    const files = sorted.map(({ file }) => file);
    const logs = [...evaluation.logs]
        .map(([rule, log]) => ({
        rule,
        total: log.total,
        kept: log.kept.map(placed).sort(_evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFound */ .ms),
        ...(0,_join_tallies_js__WEBPACK_IMPORTED_MODULE_3__/* .joinTallies */ .Z)([log], false),
    }))
        .sort((a, b) => (a.rule < b.rule ? -1 : 1));
    return {
        schema: 'assay.partial.v3',
        policy: { name, digest, ...(preset !== undefined && { preset }) },
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
        ...(evaluation.furtherCalls > 0 && { furtherCalls: evaluation.furtherCalls }),
        argumentUse: evaluation.argumentUse.open(),
        cases: evaluation.cases,
        facts: evaluation.facts,
        ...(evaluation.trials && { trials: evaluation.trials }),
        behaviour,
        ...(reading.sample && { sample: reading.sample }),
        timelines: (0,_kept_timelines_js__WEBPACK_IMPORTED_MODULE_4__/* .keepTimelines */ .EN)(history, { files, logs }, policy, (file) => placeOf[file] ?? -1),
    };
}
/**
 * UTF-16 units of an id that is kept as it is; one that holds a token must not leave, and must still identify its
 * trace.
 */
const maxId = 200;
function shortId(id) {
    return id.length <= maxId && (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTokens */ .N_)(id) === id ? id : (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(id);
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
        .sort(_partial_js__WEBPACK_IMPORTED_MODULE_5__/* .compareProblems */ .im);
}


/***/ })

};

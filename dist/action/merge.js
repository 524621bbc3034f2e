export const id = 655;
export const ids = [655,445,934,662];
export const modules = {

/***/ 93020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ combinePartials)
/* harmony export */ });
/* harmony import */ var _baseline_behaviour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67256);
/* harmony import */ var _codes_baseline_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53852);
/* harmony import */ var _evaluate_cases_tally_trials_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76389);
/* harmony import */ var _evaluate_facts_tally_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78535);
/* harmony import */ var _evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35540);
/* harmony import */ var _evaluate_findings_raw_finding_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58960);
/* harmony import */ var _model_once_per_tool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89201);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(10844);
/* harmony import */ var _join_tallies_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60565);
/* harmony import */ var _kept_timelines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70007);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94905);












/**
 * One partial result of several, of one policy. Neither order nor grouping matters, and the whole is what one machine would have
 * collected from all traces.
 *
 * @param areOfSameFiles each has traces of the same files, of which all have read every line
 * @throws {AssayError} `E_TRACE_SPLIT` if two hold the same trace
 */
function combinePartials(partials, policy, { areOfSameFiles = false } = {}) {
    refuseSplitTraces(partials);
    const [first] = partials;
    const { files, placeOf } = areOfSameFiles ? sumFiles(partials) : joinFiles(partials);
    const problems = partials
        .flatMap((partial, i) => partial.problems.map((problem) => ({ ...problem, file: placeOf(i, problem.file) })))
        .sort(_partial_js__WEBPACK_IMPORTED_MODULE_8__/* .compareProblems */ .im);
    const omitted = [
        ...partials.flatMap(({ problemsOmitted }) => problemsOmitted),
        ...problems.slice(_evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_3__/* .maxFindings */ .TM).map(({ code }) => ({ code, count: 1 })),
    ];
    const { matched, unmatched } = joinPatterns(partials);
    const logs = joinLogs(partials, placeOf);
    const memory = (0,_kept_timelines_js__WEBPACK_IMPORTED_MODULE_7__/* .memoryOf */ .zE)(partials.flatMap(({ timelines }, i) => timelines.map((timeline) => (0,_kept_timelines_js__WEBPACK_IMPORTED_MODULE_7__/* .placedTimeline */ .xx)(timeline, (file) => placeOf(i, file)))));
    return {
        schema: 'assay.partial.v3',
        policy: first.policy,
        files,
        traceIds: partials.flatMap(({ traceIds }) => traceIds).sort(),
        tracesWithCalls: sum(partials, ({ tracesWithCalls }) => tracesWithCalls),
        calls: sum(partials, ({ calls }) => calls),
        skipped: [
            ...addUp(partials.flatMap(({ skipped }) => skipped), ({ reason }) => reason, ({ count }) => count),
        ].map(([reason, count]) => ({ reason, count })),
        problems: problems.slice(0, _evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_3__/* .maxFindings */ .TM),
        problemsOmitted: [
            ...addUp(omitted, ({ code }) => code, ({ count }) => count),
        ].map(([code, count]) => ({
            code: code,
            count,
        })),
        unmatched,
        matched,
        rules: addRows(partials.map(({ rules }) => rules)),
        callRules: addRows(partials.map(({ callRules }) => callRules)),
        logs,
        tools: [
            ...addUp(partials.flatMap(({ tools }) => tools), ({ tool }) => tool, ({ calls }) => calls),
        ].map(([tool, calls]) => ({ tool, calls })),
        ...furtherCalls(partials),
        argumentUse: partials.map(({ argumentUse }) => argumentUse).reduce(stillOpen),
        cases: joinCases(partials.flatMap(({ cases }) => cases)),
        facts: (0,_evaluate_facts_tally_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .joinFacts */ .gN)(partials.map(({ facts }) => facts)),
        ...(policy.cases && { trials: (0,_evaluate_cases_tally_trials_js__WEBPACK_IMPORTED_MODULE_9__/* .joinTrials */ .K)(partials.flatMap(({ trials = [] }) => trials)) }),
        behaviour: joinBehaviour(partials.map(({ behaviour }) => behaviour)),
        ...joinSamples(partials),
        timelines: (0,_kept_timelines_js__WEBPACK_IMPORTED_MODULE_7__/* .keepTimelines */ .EN)(memory, { files, logs }, policy, (file) => file),
    };
}
function furtherCalls(partials) {
    const calls = sum(partials, (partial) => partial.furtherCalls ?? 0);
    return calls > 0 ? { furtherCalls: calls } : {};
}
/** @throws {AssayError} `E_PARTIAL_SAMPLE` where not all drew their traces in the same way */
function joinSamples(partials) {
    const samples = partials.map(({ sample }) => sample);
    const ways = new Set(samples.map((sample) => JSON.stringify([sample?.percent, sample?.seed])));
    if (ways.size > 1)
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W({
            code: 'E_PARTIAL_SAMPLE',
            level: 'error',
            message: 'The partial results are of samples that were drawn in different ways, or some of all traces.',
            remedy: _codes_baseline_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineCodes */ .U.E_PARTIAL_SAMPLE.remedy,
        });
    const [first] = samples;
    if (!first)
        return {};
    const drawn = samples.flatMap((sample) => sample ?? []);
    return { sample: { ...first, traces: sum(drawn, ({ traces }) => traces), of: sum(drawn, ({ of }) => of) } };
}
/** At most this many split traces are named. */
const namedTraces = 5;
function refuseSplitTraces(partials) {
    const seen = new Set();
    const split = new Set();
    for (const { traceIds } of partials) {
        for (const id of traceIds) {
            if (seen.has(id))
                split.add(id);
            seen.add(id);
        }
    }
    if (split.size === 0)
        return;
    const names = [...split].sort().slice(0, namedTraces);
    const more = split.size > names.length ? ` and ${split.size - names.length} more` : '';
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W({
        code: 'E_TRACE_SPLIT',
        level: 'error',
        message: `${split.size === 1 ? 'A trace is' : 'Traces are'} in more than one partial result: ${names.map((id) => (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_10__/* .logText */ .k)(id, 120)).join(', ')}${more}.`,
        remedy: _codes_baseline_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineCodes */ .U.E_TRACE_SPLIT.remedy,
    });
}
function joinFiles(partials) {
    const all = partials.flatMap(({ files }, partial) => files.map((file, index) => ({ file, partial, index })));
    all.sort((a, b) => (0,_partial_js__WEBPACK_IMPORTED_MODULE_8__/* .compareFiles */ .hZ)(a.file, b.file));
    const places = partials.map(() => []);
    all.forEach(({ partial, index }, place) => {
        ;
        places[partial][index] = place;
    });
    return {
        files: all.map(({ file }) => file),
        placeOf: (partial, index) => places[partial]?.[index] ?? -1,
    };
}
function sumFiles(partials) {
    const files = partials[0].files.map((file, place) => ({
        ...file,
        traces: sum(partials, (partial) => partial.files[place]?.traces ?? 0),
        calls: sum(partials, (partial) => partial.files[place]?.calls ?? 0),
    }));
    return { files, placeOf: (_, index) => index };
}
/** One machine may find what another looked for in vain: together they looked with success. */
function joinPatterns(partials) {
    const matched = new Set(partials.flatMap((partial) => partial.matched));
    const unmatched = new Set(partials.flatMap((partial) => partial.unmatched));
    return { matched: [...matched].sort(), unmatched: [...unmatched].filter((pattern) => !matched.has(pattern)).sort() };
}
/** All have the same rules, in the same order: they are of one policy. */
function addRows(lists) {
    const [first = []] = lists;
    return first.map(({ rule }, i) => {
        const rows = lists.map((list) => list[i]);
        return {
            rule,
            applicable: sum(rows, ({ applicable }) => applicable),
            held: sum(rows, ({ held }) => held),
            violated: sum(rows, ({ violated }) => violated),
            notExercised: sum(rows, ({ notExercised }) => notExercised),
            notEvaluable: sum(rows, ({ notEvaluable }) => notEvaluable),
        };
    });
}
function joinLogs(partials, placeOf) {
    const logs = new Map();
    partials.forEach((partial, i) => {
        for (const log of partial.logs) {
            const kept = log.kept.map((raw) => (0,_evaluate_findings_raw_finding_js__WEBPACK_IMPORTED_MODULE_11__/* .rawFinding */ .G)(raw.rule, raw.tool, placeOf(i, raw.file), raw.line, raw.column, raw));
            logs.set(log.rule, [...(logs.get(log.rule) ?? []), { ...log, kept }]);
        }
    });
    return [...logs].map(([rule, list]) => joinLog(rule, list)).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
function joinLog(rule, logs) {
    const sorted = logs.flatMap(({ kept }) => kept).sort(_evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_3__/* .compareFound */ .ms);
    const once = _model_once_per_tool_js__WEBPACK_IMPORTED_MODULE_4__/* .oncePerTool */ .F.has(rule);
    const kept = once ? firstPerTool(sorted) : sorted;
    const tallies = (0,_join_tallies_js__WEBPACK_IMPORTED_MODULE_6__/* .joinTallies */ .Z)(logs, once);
    return {
        rule,
        // Without counts by kind, all that was found once a tool is kept.
        total: once ? Math.max(tallies.groups.length, kept.length) : sum(logs, ({ total }) => total),
        kept: kept.slice(0, _evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_3__/* .maxFindings */ .TM),
        ...tallies,
    };
}
function firstPerTool(sorted) {
    const first = new Map();
    for (const raw of sorted) {
        const key = raw.key ?? raw.tool;
        const known = first.get(key);
        if (known === undefined)
            first.set(key, raw);
        else if (known.leftToGate && !raw.leftToGate)
            first.set(key, { ...known, leftToGate: undefined });
    }
    return [...first.values()];
}
function stillOpen(a, b) {
    const others = new Map(b.map((open) => [open.tool, open]));
    return a.map(({ tool, properties, values }) => {
        const other = others.get(tool);
        const open = new Set(other?.properties);
        const openValues = new Map(other?.values.map(({ check, values }) => [check, new Set(values)]));
        return {
            tool,
            properties: properties.filter((check) => open.has(check)),
            values: values.flatMap(({ check, values }) => {
                const left = openValues.get(check);
                if (!left)
                    return [];
                const both = values.filter((value) => left.has(value));
                return both.length > 0 || left.size === 0 ? [{ check, values: both }] : [];
            }),
        };
    });
}
function joinCases(cases) {
    const byName = new Map();
    for (const tally of cases)
        byName.set(tally.case, [...(byName.get(tally.case) ?? []), tally]);
    return [...byName]
        .map(([name, list]) => ({
        case: name,
        trials: sum(list, ({ trials }) => trials),
        broken: sum(list, ({ broken }) => broken),
        rules: [
            ...addUp(list.flatMap(({ rules }) => rules), ({ rule }) => rule, ({ broken }) => broken),
        ].map(([rule, broken]) => ({ rule, broken })),
    }))
        .sort((a, b) => (a.case < b.case ? -1 : 1));
}
/** Traces are disjoint, so counts of traces add up; lists keep the first of their names, as one machine would have. */
function joinBehaviour(list) {
    const cut = new Set(list.flatMap((behaviour) => behaviour.cut));
    const limited = (entries, name) => {
        if (entries.length > _baseline_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .behaviourLimits */ .CS[name])
            cut.add(name);
        return entries.slice(0, _baseline_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .behaviourLimits */ .CS[name]);
    };
    const tools = grouped(list.flatMap((behaviour) => behaviour.tools), ({ tool }) => tool);
    const order = grouped(list.flatMap((behaviour) => behaviour.order), _baseline_behaviour_js__WEBPACK_IMPORTED_MODULE_0__/* .pairKey */ .Yz);
    const calls = new Map();
    for (const entry of list.flatMap(({ callsPerTrace }) => callsPerTrace)) {
        calls.set(entry.calls, (calls.get(entry.calls) ?? 0) + entry.traces);
    }
    return {
        tools: limited(tools, 'tools').map(([tool, entries]) => ({
            tool,
            traces: sum(entries, ({ traces }) => traces),
            calls: sum(entries, ({ calls }) => calls),
            arguments: limited([
                ...addUp(entries.flatMap((entry) => entry.arguments), ({ path }) => path, ({ traces }) => traces),
            ], 'arguments').map(([path, traces]) => ({ path, traces })),
        })),
        order: limited(order, 'order').map(([, entries]) => {
            const [{ first, then }] = entries;
            return { first, then, traces: sum(entries, ({ traces }) => traces), times: sum(entries, ({ times }) => times) };
        }),
        callsPerTrace: [...calls].map(([number, traces]) => ({ calls: number, traces })).sort((a, b) => a.calls - b.calls),
        cut: ['tools', 'arguments', 'order'].filter((name) => cut.has(name)),
    };
}
function grouped(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
/** Sums by key, sorted by it. */
function addUp(items, key, number) {
    return grouped(items, key).map(([name, group]) => [name, sum(group, number)]);
}
function sum(items, number) {
    return items.reduce((total, item) => total + number(item), 0);
}


/***/ }),

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

/***/ 80655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collectedOf),
/* harmony export */   p: () => (/* binding */ mergePartials)
/* harmony export */ });
/* harmony import */ var _assay_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56729);
/* harmony import */ var _codes_baseline_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53852);
/* harmony import */ var _evaluate_calls_argument_use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3052);
/* harmony import */ var _evaluate_calls_call_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93783);
/* harmony import */ var _evaluate_calls_tool_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84023);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39711);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10844);
/* harmony import */ var _combine_partials_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93020);
/* harmony import */ var _kept_timelines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70007);










/**
 * Evaluates what several machines collected as if one had: same findings, counts, rules, coverage, byte for byte.
 *
 * @returns the conclusion, and the partial result that the others add up to
 * @throws {AssayError} `E_PARTIAL_POLICY`, `E_PARTIAL_INVALID` for rules that the policy does not have, `E_TRACE_SPLIT`
 */
function mergePartials(partials, policy, options) {
    const problems = partials.flatMap((named) => mismatches(named, policy));
    const [first, ...rest] = problems;
    if (first)
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W([first, ...rest]);
    const [one, ...others] = partials;
    const partial = (0,_combine_partials_js__WEBPACK_IMPORTED_MODULE_6__/* .combinePartials */ .S)([one.partial, ...others.map((named) => named.partial)], policy);
    return { ...(0,_assay_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .Ep)(policy, collectedOf(partial, policy), options), partial };
}
function mismatches({ name, partial }, policy) {
    const problem = (code, why) => [
        { code, level: 'error', message: `${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(name)} ${why}.`, remedy: _codes_baseline_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineCodes */ .U[code].remedy },
    ];
    if (partial.policy.digest !== policy.digest) {
        const digests = `${partial.policy.digest.slice(0, 19)}…, not ${policy.digest.slice(0, 19)}…`;
        return problem('E_PARTIAL_POLICY', `was collected under another policy (${digests})`);
    }
    if (partial.policy.preset !== policy.preset) {
        const was = partial.policy.preset === undefined ? 'under a policy' : 'without a policy';
        return problem('E_PARTIAL_POLICY', `was collected ${was}, and its rules would weigh otherwise here`);
    }
    const isOf = (rows, rules) => rows.length === rules.length && rows.every((row, i) => row.rule === rules[i]);
    const sequences = (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .ruleIds */ .Z)(policy);
    const isSound = isOf(partial.rules, sequences) && isOf(partial.callRules, _evaluate_calls_call_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .callRuleCodes */ .Pk) && hasTrials(partial, policy);
    return isSound ? [] : problem('E_PARTIAL_INVALID', 'holds other rules than its policy');
}
/** A gate without its trials would pass. */
function hasTrials({ trials, cases, logs }, { cases: gates }) {
    if (gates === undefined)
        return trials === undefined && logs.every(({ findings }) => findings.every(({ leftToGate }) => !leftToGate));
    if (trials === undefined || !trials.every(({ gate }) => gate < gates.length))
        return false;
    const sum = (list) => list.reduce((all, { trials }) => all + trials, 0);
    // Every run that names a case is a trial of each gate that is about all runs.
    return gates.every(({ when }, place) => when || sum(trials.filter(({ gate }) => gate === place)) === sum(cases));
}
/** What a partial result was taken of. */
function collectedOf(partial, policy) {
    const { files, problems, problemsOmitted, traceIds, behaviour } = partial;
    const argumentUse = new _evaluate_calls_argument_use_js__WEBPACK_IMPORTED_MODULE_2__/* .ArgumentUse */ .t(policy);
    argumentUse.retain(partial.argumentUse);
    return {
        evaluation: {
            rules: partial.rules,
            callRules: partial.callRules,
            logs: new Map(partial.logs.map((log) => [log.rule, log])),
            tools: new Map(partial.tools.map(({ tool, calls }) => [tool, { calls, denied: (0,_evaluate_calls_tool_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .isDenied */ .G)(policy, tool) }])),
            furtherCalls: partial.furtherCalls ?? 0,
            argumentUse,
            cases: partial.cases,
            facts: partial.facts,
            ...(partial.trials && { trials: partial.trials }),
        },
        reading: {
            files,
            skipped: partial.skipped,
            problems: problems.map((problem) => ({ ...problem, file: files[problem.file]?.file ?? '' })),
            problemsOmitted: Object.fromEntries(problemsOmitted.map(({ code, count }) => [code, count])),
            traces: traceIds.length,
            tracesWithCalls: partial.tracesWithCalls,
            calls: partial.calls,
            sample: partial.sample,
            unmatched: partial.unmatched,
            matched: partial.matched,
        },
        behaviour,
        history: (0,_kept_timelines_js__WEBPACK_IMPORTED_MODULE_7__/* .memoryOf */ .zE)(partial.timelines),
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

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ takePart),
/* harmony export */   takenText: () => (/* binding */ takenText)
/* harmony export */ });
/* unused harmony export takePartial */
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


/***/ }),

/***/ 85212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ attemptShare)
});

// EXTERNAL MODULE: ./lib/assay.js + 22 modules
var assay = __webpack_require__(56729);
// EXTERNAL MODULE: ./lib/calls/lines-before.js
var lines_before = __webpack_require__(71396);
// EXTERNAL MODULE: ./lib/evidence/run/run-recorder.js + 3 modules
var run_recorder = __webpack_require__(5992);
// EXTERNAL MODULE: ./lib/evidence/run/spool.js
var spool = __webpack_require__(68900);
;// CONCATENATED MODULE: ./lib/evidence/run/share-recorder.js


/** Watches one of several threads, and keeps its events in a file that another one opened. */
class ShareRecorder extends run_recorder.RunRecorder {
    firstFiles = [];
    firstLines = [];
    inFile;
    constructor(policy, redact, descriptor) {
        const inFile = new spool/* Spool */.Q({ descriptor }, 0);
        super(policy, { redact, temporaryFolder: '' }, inFile);
        this.inFile = inFile;
    }
    start({ lastFile, lastLine }) {
        this.firstFiles.push(lastFile);
        this.firstLines.push(lastLine);
    }
    /** What it recorded, when all is read. */
    recorded() {
        return {
            lengths: this.inFile.lengths,
            extents: this.extents.data(),
            begun: { files: Uint32Array.from(this.firstFiles), lines: Uint32Array.from(this.firstLines) },
            counts: this.counts,
            redacted: this.redacted,
            redactedInTools: this.redactedInTools,
        };
    }
}

// EXTERNAL MODULE: ./lib/io/read-file-chunks.js + 1 modules
var read_file_chunks = __webpack_require__(48234);
// EXTERNAL MODULE: ./lib/merge/take-partial.js
var take_partial = __webpack_require__(85445);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/traces/read-traces.js + 7 modules
var read_traces = __webpack_require__(11741);
// EXTERNAL MODULE: ./lib/traces/shared-lines.js
var shared_lines = __webpack_require__(58619);
;// CONCATENATED MODULE: ./lib/parallel/collect-share.js








/**
 * Undefined for what one thread decides: what the user can put right, which it will say, files that cannot be shared, and a disk that does
 * not take the events.
 *
 * @throws for a bug
 */
async function attemptShare(share) {
    try {
        return await collectShare(share);
    }
    catch (error) {
        Atomics.store(share.stop, 0, 1);
        if (error instanceof problem/* AssayError */.W || error instanceof shared_lines/* NotShared */.T)
            return undefined;
        if (error instanceof Error && 'syscall' in error)
            return undefined;
        throw error;
    }
}
async function collectShare({ policy, list, options, lines: share, stop, evidence }) {
    const recorder = evidence && new ShareRecorder(policy, evidence.redact, evidence.descriptor);
    const lines = new lines_before/* LinesBefore */.B();
    let runs = [];
    let met;
    const read = async (sink) => {
        const { files, ...rest } = list;
        const inputs = files.map(({ path, name, isNamed }) => {
            const input = (0,read_file_chunks/* readFileChunks */.N)(path, { name });
            return { ...input, chunks: untilStopped(input.chunks, stop), isNamed };
        });
        const reading = await (0,read_traces/* readTraces */.nm)(inputs, sink, { ...rest, lines, share });
        runs = reading.runs;
        met = reading;
        return reading;
    };
    const collected = await (0,assay/* collect */.Fo)(policy, read, { ...options, observers: recorder ? [recorder] : [] });
    if (!met)
        throw new Error('the traces of a share were not read');
    const { unknownFiles, waits, written, shared } = met;
    return {
        partial: (0,take_partial/* takePart */.X)(policy, collected, Array.from(runs, ({ trace }) => trace)),
        ...{ unknownFiles, waits },
        lines: lines.met,
        keys: collected.evaluation.keys ?? 0,
        filled: collected.history?.filled ?? 0,
        recorded: recorder?.recorded(),
        shared: shared && { lines: shared.lines, taken: shared.taken, written },
    };
}
/** Ends early where another thread has met what one thread decides. */
function untilStopped(chunks, stop) {
    const check = () => {
        if (Atomics.load(stop, 0) !== 0)
            throw new shared_lines/* NotShared */.T('another thread gave up');
    };
    return Symbol.iterator in chunks ? checkedSync(chunks, check) : checked(chunks, check);
}
function* checkedSync(chunks, check) {
    for (const chunk of chunks) {
        check();
        yield chunk;
    }
}
async function* checked(chunks, check) {
    for await (const chunk of chunks) {
        check();
        yield chunk;
    }
}


/***/ }),

/***/ 46934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   work: () => (/* binding */ work)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _collect_share_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85212);


/** What a thread of its own does: it collects from its share, says so, and ends. What is a bug there is one for who waits for it. */
async function work() {
    const collected = await (0,_collect_share_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptShare */ .J)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
    const message = collected ? { collected } : { refused: true };
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(message);
}


/***/ }),

/***/ 78662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  onThreads: () => (/* binding */ onThreads)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/io/found-reading.js
var found_reading = __webpack_require__(5217);
// EXTERNAL MODULE: ./lib/merge/combine-partials.js
var combine_partials = __webpack_require__(93020);
// EXTERNAL MODULE: ./lib/merge/merge-partials.js
var merge_partials = __webpack_require__(80655);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/parallel/collect-share.js + 1 modules
var collect_share = __webpack_require__(85212);
// EXTERNAL MODULE: ./lib/calls/lines-before.js
var lines_before = __webpack_require__(71396);
// EXTERNAL MODULE: ./lib/calls/pair-records.js + 6 modules
var pair_records = __webpack_require__(72011);
// EXTERNAL MODULE: ./lib/calls/waiting-calls.js
var waiting_calls = __webpack_require__(8726);
// EXTERNAL MODULE: ./lib/evaluate/evaluator.js + 62 modules
var evaluator = __webpack_require__(5096);
// EXTERNAL MODULE: ./lib/evaluate/findings/finding-log.js
var finding_log = __webpack_require__(35540);
// EXTERNAL MODULE: ./lib/evaluate/findings/finding-tally.js
var finding_tally = __webpack_require__(33680);
// EXTERNAL MODULE: ./lib/model/once-per-tool.js
var once_per_tool = __webpack_require__(89201);
// EXTERNAL MODULE: ./lib/rules/keyed/key-table.js
var key_table = __webpack_require__(44940);
// EXTERNAL MODULE: ./lib/traces/read-traces.js + 7 modules
var read_traces = __webpack_require__(11741);
// EXTERNAL MODULE: ./lib/traces/written-calls.js
var written_calls = __webpack_require__(92829);
;// CONCATENATED MODULE: ./lib/parallel/same-as-one-thread.js










/**
 * Whether one thread would have collected the same. It would not where a line stands in files of two shares, or where it would have come to
 * a bound that is one for all files: what is kept then depends on the order in which files are read.
 */
function sameAsOneThread(whole, shares) {
    const { tools, furtherCalls = 0, logs, skipped } = whole;
    // What was no longer waited for is counted where a result came that may have been for it.
    if (skipped.some(({ reason }) => reason === pair_records/* orphan */.p))
        return false;
    // Of so many tools no more are compared with the entries of the policy, nor, later, counted by name.
    if (furtherCalls > 0 || tools.length > evaluator/* maxCompared */.QZ)
        return false;
    if (logs.some(({ rule, kept }) => once_per_tool/* oncePerTool */.F.has(rule) && kept.length >= finding_log/* maxFindings */.TM))
        return false;
    if (logs.some(({ groups }) => groups.length >= finding_tally/* maxKinds */.q_))
        return false;
    if (sum(shares, ({ filled }) => filled) >= 1 || sum(shares, ({ keys }) => keys) >= key_table/* maxKeysOfRun */.tC)
        return false;
    if (!isPairedAlike(shares) || !isEachLineTaken(whole, shares))
        return false;
    // What a tool's name hides, one thread counts once.
    if (shares.some(({ recorded }) => (recorded?.redactedInTools ?? 0) > 0))
        return false;
    const lines = sum(shares, ({ lines }) => lines.length);
    return lines < lines_before/* maxLines */.o && new Set(shares.flatMap(({ lines }) => lines)).size === lines;
}
/** One thread would have waited for the results as well, with the calls of all shares between them and theirs. */
function isPairedAlike(shares) {
    if (sum(shares, ({ waits }) => waits.calls) <= waiting_calls/* maxWaiting */.M)
        return true;
    return shares.every(({ waits, shared }) => !waits.overFiles && (shared === undefined || waits.lines < waiting_calls/* maxWaiting */.M));
}
/** Of files that all threads read, each must have read the same bytes, and each line must have been one thread's. */
function isEachLineTaken({ files, problems, problemsOmitted }, shares) {
    const [first] = shares.map(({ shared }) => shared);
    if (first === undefined)
        return true;
    const isAlike = ({ partial, shared }) => shared?.lines === first.lines &&
        partial.files.length === files.length &&
        partial.files.every(({ file, sha256 }, place) => file === files[place]?.file && sha256 === files[place]?.sha256);
    if (!shares.every(isAlike) || sum(shares, ({ shared }) => shared?.taken ?? 0) !== first.lines)
        return false;
    // What is kept of these depends on the order in which they come.
    if (sum(shares, ({ shared }) => shared?.written ?? 0) >= written_calls/* maxWritten */.Y)
        return false;
    return problemsOmitted.length === 0 && problems.length < read_traces/* maxProblems */.d4;
}
function sum(shares, number) {
    return shares.reduce((total, share) => total + number(share), 0);
}

// EXTERNAL MODULE: ./lib/evidence/run/temporary-file.js
var temporary_file = __webpack_require__(22399);
;// CONCATENATED MODULE: ./lib/parallel/spooled-shares.js

/** A file for the events of each share. Threads of one process share what is open in it. */
class SpooledShares {
    #recorder;
    #files;
    /** Undefined if the disk takes none: one thread may need none. */
    static open(recorder, shares) {
        const spooled = new SpooledShares(recorder, shares);
        try {
            return spooled.#isOpen() ? spooled : undefined;
        }
        catch (error) {
            spooled.close();
            if (error instanceof Error && 'syscall' in error)
                return undefined;
            throw error;
        }
    }
    constructor(recorder, shares) {
        this.#recorder = recorder;
        this.#files = Array.from({ length: shares }, () => new temporary_file/* TemporaryFile */.y(recorder.options.temporaryFolder));
    }
    #isOpen() {
        return this.#files.every(({ descriptor }) => descriptor >= 0);
    }
    of(place) {
        return { redact: this.#recorder.options.redact, descriptor: this.#files[place].descriptor };
    }
    /** Gives the recorder what the shares recorded, and it closes the files. */
    adopt(shares, files) {
        const places = new Map(files.map(({ file }, place) => [file, place]));
        this.#recorder.adopt(shares.flatMap(({ recorded, partial }, share) => recorded === undefined
            ? []
            : {
                recorded,
                file: this.#files[share],
                placeOf: partial.files.map(({ file }) => places.get(file)),
            }));
        this.#files = [];
    }
    /** Discards what was not adopted. */
    close() {
        for (const file of this.#files)
            file.close();
    }
}

;// CONCATENATED MODULE: ./lib/parallel/on-threads.js









// Apart, because the bundler takes `new URL(TEXT, import.meta.url)` for a file to be copied.
const nextToThis = 'worker.js';
const thisFile = import.meta.url;
/**
 * Collects from each share on a thread of its own, the first on this one, and puts the results together. Undefined where that might not be what
 * one thread collects.
 *
 * @throws for a thread that ended without an answer
 */
async function onThreads(policy, { files, found }, shares, { program = new URL(nextToThis, thisFile), evidence }) {
    const spooled = evidence && SpooledShares.open(evidence.recorder, shares.length);
    if (evidence && !spooled)
        return undefined;
    try {
        const all = await collectedOn(shares.map((share, place) => ({ ...share, evidence: spooled?.of(place) })), program);
        const whole = all && combined(policy, all);
        if (!whole || !sameAsOneThread(whole, all))
            return undefined;
        spooled?.adopt(all, whole.files);
        return joined(policy, whole, all, { files, found });
    }
    finally {
        spooled?.close();
    }
}
function joined(policy, whole, all, { files, found }) {
    const { reading, ...collected } = (0,merge_partials/* collectedOf */.F)(whole, policy);
    const met = new Set(all.flatMap(({ unknownFiles }) => unknownFiles));
    const unknownFiles = files.map(({ name }) => name).filter((name) => met.has(name));
    return { ...collected, traceIds: whole.traceIds, reading: (0,found_reading/* foundReading */.H)({ ...reading, unknownFiles }, found) };
}
/** Undefined if one of them met what one thread decides. When this ends, so have the threads: nothing writes to a file any more. */
async function collectedOn(shares, program) {
    const [own, ...others] = shares;
    const threads = others.map((share) => new Thread(share, program));
    const collecting = (0,collect_share/* attemptShare */.J)(own);
    try {
        const [first, ...rest] = await Promise.all([collecting, ...threads.map(({ answer }) => answer)]);
        return first && rest.every((share) => share !== undefined) ? [first, ...rest] : undefined;
    }
    finally {
        // Where a thread was lost, the others are still at it.
        Atomics.store(own.stop, 0, 1);
        await Promise.allSettled([collecting, ...threads.map((thread) => thread.end())]);
    }
}
/** Undefined where a trace stands in files of two shares. */
function combined(policy, [first, ...rest]) {
    try {
        return (0,combine_partials/* combinePartials */.S)([first.partial, ...rest.map(({ partial }) => partial)], policy, {
            areOfSameFiles: first.shared !== undefined,
        });
    }
    catch (error) {
        if (error instanceof problem/* AssayError */.W)
            return undefined;
        throw error;
    }
}
/** A thread that collects from a share, and answers once. */
class Thread {
    answer;
    #worker;
    constructor(share, program) {
        this.#worker = new external_node_worker_threads_.Worker((0,external_node_url_.fileURLToPath)(program), { workerData: share, argv: [] });
        this.answer = new Promise((resolve, reject) => {
            this.#worker.once('message', (message) => resolve('collected' in message ? message.collected : undefined));
            this.#worker.once('error', reject);
            this.#worker.once('exit', (code) => reject(new Error(`a thread ended with ${code}, without an answer`)));
        });
        // Whoever waits for another one first hears of it later.
        this.answer.catch(() => undefined);
    }
    async end() {
        await this.#worker.terminate();
    }
}


/***/ })

};

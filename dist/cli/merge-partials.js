export const id = 1711;
export const ids = [1711];
export const modules = {

/***/ 565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ joinTallies)
/* harmony export */ });
/* harmony import */ var _evaluate_findings_finding_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3680);

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

/***/ 7:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ keepTimelines),
/* harmony export */   z: () => (/* binding */ memoryOf)
/* harmony export */ });
/* harmony import */ var _evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5540);
/* harmony import */ var _evaluate_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2854);
/* harmony import */ var _evaluate_findings_waiver_book_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3692);
/* harmony import */ var _evaluate_timelines_asked_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6299);
/* harmony import */ var _evaluate_timelines_write_timelines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8214);





/**
 * Where the calls must be kept, so that a later evaluation reports the same timelines as if it had seen all traces.
 * Levels, tolerances and the day of waivers are applied later, but they accept the findings of a rule that have the
 * same waivers together or not at all. So the first traces of each such set are enough, and of each trace the first
 * points.
 */
function timelinePoints({ files, logs }, policy) {
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
            if (!known && traces.size >= _evaluate_timelines_write_timelines_js__WEBPACK_IMPORTED_MODULE_4__/* .maxTimelines */ .bi)
                continue;
            const here = known ?? new Set();
            traces.set(raw.trace, here);
            if (here.size < _evaluate_timelines_write_timelines_js__WEBPACK_IMPORTED_MODULE_4__/* .maxTimelineCalls */ .pP)
                here.add(raw.callIndex ?? -1);
        }
        for (const [trace, here] of [...sets.values()].flatMap((traces) => [...traces])) {
            points.set(trace, new Set([...(points.get(trace) ?? []), ...here]));
        }
    }
    return new Map([...points].map(([trace, here]) => [trace, [...here]]));
}
/**
 * What a memory holds where a later evaluation may need it, sorted by trace. Traces without a call have no timeline.
 */
function keepTimelines(memory, found, policy) {
    const broken = brokenRules(found);
    return [...memory.recall(timelinePoints(found, policy)).values()]
        .filter(({ calls }) => calls.length > 0)
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
    return { ...timeline, calls: timeline.calls.filter(({ index }) => isNear(index)) };
}
/** The order of a result within one level and rule: files of one name lie there side by side. */
function inFinalOrder(kept, files) {
    const nameOf = ({ file }) => files[file]?.file ?? '';
    const compare = (a, b) => (a === b ? 0 : a < b ? -1 : 1);
    return [...kept].sort((a, b) => compare(nameOf(a), nameOf(b)) || (0,_evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFound */ .ms)({ ...a, file: 0 }, { ...b, file: 0 }));
}
/** Which of the policy's waivers would accept each mistake of a finding, whatever the day. */
function waiverSets({ waivers }) {
    if (waivers.length === 0)
        return () => '';
    const prints = new _evaluate_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .Fingerprints */ .U();
    return ({ rule, tool, violations }) => {
        const marks = violations?.map(({ fingerprint }) => fingerprint) ?? [prints.of(rule, tool)];
        const sets = marks.map((mark) => waivers.flatMap((waiver, i) => ((0,_evaluate_findings_waiver_book_js__WEBPACK_IMPORTED_MODULE_2__/* .names */ .D)(waiver, rule, tool, mark) ? [i] : [])).join());
        return [...new Set(sets)].sort().join(';');
    };
}


/***/ }),

/***/ 3845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ mergePartials)
});

// EXTERNAL MODULE: ./lib/assay.js + 85 modules
var assay = __webpack_require__(349);
// EXTERNAL MODULE: ./lib/codes/baseline-codes.js
var baseline_codes = __webpack_require__(3852);
// EXTERNAL MODULE: ./lib/evaluate/calls/argument-use.js
var argument_use = __webpack_require__(3052);
// EXTERNAL MODULE: ./lib/evaluate/calls/call-rules.js
var call_rules = __webpack_require__(3783);
// EXTERNAL MODULE: ./lib/evaluate/calls/tool-plan.js
var tool_plan = __webpack_require__(4023);
// EXTERNAL MODULE: ./lib/model/policy.js
var model_policy = __webpack_require__(9711);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/baseline/behaviour.js
var behaviour = __webpack_require__(7256);
// EXTERNAL MODULE: ./lib/evaluate/cases/tally-trials.js
var tally_trials = __webpack_require__(6389);
// EXTERNAL MODULE: ./lib/evaluate/findings/finding-log.js
var finding_log = __webpack_require__(5540);
// EXTERNAL MODULE: ./lib/model/once-per-tool.js
var once_per_tool = __webpack_require__(9201);
// EXTERNAL MODULE: ./lib/merge/join-tallies.js
var join_tallies = __webpack_require__(565);
// EXTERNAL MODULE: ./lib/merge/kept-timelines.js
var kept_timelines = __webpack_require__(7);
// EXTERNAL MODULE: ./lib/merge/partial.js
var partial = __webpack_require__(4905);
;// CONCATENATED MODULE: ./lib/merge/combine-partials.js










/**
 * One partial result of several, of one policy. Neither order nor grouping matters, and the whole is what one machine would have
 * collected from all traces.
 *
 * @throws {AssayError} `E_TRACE_SPLIT` if two hold the same trace
 */
function combinePartials(partials, policy) {
    refuseSplitTraces(partials);
    const [first] = partials;
    const { files, placeOf } = joinFiles(partials);
    const problems = partials
        .flatMap((partial, i) => partial.problems.map((problem) => ({ ...problem, file: placeOf(i, problem.file) })))
        .sort((a, b) => a.file - b.file);
    const omitted = [
        ...partials.flatMap(({ problemsOmitted }) => problemsOmitted),
        ...problems.slice(finding_log/* maxFindings */.TM).map(({ code }) => ({ code, count: 1 })),
    ];
    const { matched, unmatched } = joinPatterns(partials);
    const logs = joinLogs(partials, placeOf);
    const memory = (0,kept_timelines/* memoryOf */.z)(partials.flatMap(({ timelines }) => timelines));
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
        problems: problems.slice(0, finding_log/* maxFindings */.TM),
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
        ...(policy.cases && { trials: (0,tally_trials/* joinTrials */.K)(partials.flatMap(({ trials = [] }) => trials)) }),
        behaviour: joinBehaviour(partials.map(({ behaviour }) => behaviour)),
        timelines: (0,kept_timelines/* keepTimelines */.E)(memory, { files, logs }, policy),
    };
}
function furtherCalls(partials) {
    const calls = sum(partials, (partial) => partial.furtherCalls ?? 0);
    return calls > 0 ? { furtherCalls: calls } : {};
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
    throw new problem/* AssayError */.W({
        code: 'E_TRACE_SPLIT',
        level: 'error',
        message: `${split.size === 1 ? 'A trace is' : 'Traces are'} in more than one partial result: ${names.map((id) => (0,log_line/* logText */.k)(id, 120)).join(', ')}${more}.`,
        remedy: baseline_codes/* baselineCodes */.U.E_TRACE_SPLIT.remedy,
    });
}
function joinFiles(partials) {
    const all = partials.flatMap(({ files }, partial) => files.map((file, index) => ({ file, partial, index })));
    all.sort((a, b) => (0,partial/* compareFiles */.h)(a.file, b.file));
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
            const kept = log.kept.map((raw) => ({ ...raw, file: placeOf(i, raw.file) }));
            logs.set(log.rule, [...(logs.get(log.rule) ?? []), { ...log, kept }]);
        }
    });
    return [...logs].map(([rule, list]) => joinLog(rule, list)).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
function joinLog(rule, logs) {
    const sorted = logs.flatMap(({ kept }) => kept).sort(finding_log/* compareFound */.ms);
    const once = once_per_tool/* oncePerTool */.F.has(rule);
    const tallies = (0,join_tallies/* joinTallies */.Z)(logs, once);
    return {
        rule,
        total: once ? tallies.groups.length : sum(logs, ({ total }) => total),
        kept: (once ? firstPerTool(sorted) : sorted).slice(0, finding_log/* maxFindings */.TM),
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
        if (entries.length > behaviour/* behaviourLimits */.CS[name])
            cut.add(name);
        return entries.slice(0, behaviour/* behaviourLimits */.CS[name]);
    };
    const tools = grouped(list.flatMap((behaviour) => behaviour.tools), ({ tool }) => tool);
    const order = grouped(list.flatMap((behaviour) => behaviour.order), behaviour/* pairKey */.Yz);
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

;// CONCATENATED MODULE: ./lib/merge/merge-partials.js










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
        throw new problem/* AssayError */.W([first, ...rest]);
    const [one, ...others] = partials;
    const partial = combinePartials([one.partial, ...others.map((named) => named.partial)], policy);
    return { ...(0,assay/* conclude */.Ep)(policy, restore(partial, policy), options), partial };
}
function mismatches({ name, partial }, policy) {
    const problem = (code, why) => [
        { code, level: 'error', message: `${(0,log_line/* logText */.k)(name)} ${why}.`, remedy: baseline_codes/* baselineCodes */.U[code].remedy },
    ];
    if (partial.policy.digest !== policy.digest) {
        const digests = `${partial.policy.digest.slice(0, 19)}…, not ${policy.digest.slice(0, 19)}…`;
        return problem('E_PARTIAL_POLICY', `was collected under another policy (${digests})`);
    }
    const isOf = (rows, rules) => rows.length === rules.length && rows.every((row, i) => row.rule === rules[i]);
    const sequences = (0,model_policy/* ruleIds */.Z)(policy);
    const isSound = isOf(partial.rules, sequences) && isOf(partial.callRules, call_rules/* callRuleCodes */.Pk) && hasTrials(partial, policy);
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
function restore(partial, policy) {
    const { files, problems, problemsOmitted, traceIds, behaviour } = partial;
    const argumentUse = new argument_use/* ArgumentUse */.t(policy);
    argumentUse.retain(partial.argumentUse);
    return {
        evaluation: {
            rules: partial.rules,
            callRules: partial.callRules,
            logs: new Map(partial.logs.map((log) => [log.rule, log])),
            tools: new Map(partial.tools.map(({ tool, calls }) => [tool, { calls, denied: (0,tool_plan/* isDenied */.G)(policy, tool) }])),
            furtherCalls: partial.furtherCalls ?? 0,
            argumentUse,
            cases: partial.cases,
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
            unmatched: partial.unmatched,
            matched: partial.matched,
        },
        behaviour,
        history: (0,kept_timelines/* memoryOf */.z)(partial.timelines),
    };
}


/***/ }),

/***/ 4905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ partialText),
/* harmony export */   h: () => (/* binding */ compareFiles)
/* harmony export */ });
/* harmony import */ var _evaluate_timelines_token_free_timeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4630);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1491);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9248);



/** The JSON of a partial result, one final line break. It leaves the machine, so no name in it holds a provider's token. */
function partialText(partial) {
    const clean = { ...(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTokens */ .N_)({ ...partial, timelines: [] }), timelines: partial.timelines.map(_evaluate_timelines_token_free_timeline_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenFreeTimeline */ .N) };
    return `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeJsonForLogs */ .O)(JSON.stringify(clean))}\n`;
}
function compareFiles(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.sha256 === b.sha256 ? 0 : a.sha256 < b.sha256 ? -1 : 1;
}


/***/ }),

/***/ 9363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ maxPartialSize),
  o: () => (/* binding */ readPartial)
});

// EXTERNAL MODULE: ./lib/baseline/read-shape.js
var read_shape = __webpack_require__(3611);
// EXTERNAL MODULE: ./lib/codes/baseline-codes.js
var baseline_codes = __webpack_require__(3852);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/baseline/schema-parts.js
var schema_parts = __webpack_require__(7935);
;// CONCATENATED MODULE: ./lib/merge/partial-schema.js

const place = (0,schema_parts/* closed */.$h)({ file: schema_parts/* text */.Qq, line: schema_parts/* count */.U9, column: schema_parts/* count */.U9 });
const inputCode = { enum: ['E_TRACE_PARSE', 'E_TRACE_TRUNCATED', 'W_SESSION_FALLBACK'] };
const print = { type: 'string', pattern: '^v1:[0-9a-f]{64}$' };
const rawFinding = (0,schema_parts/* closed */.$h)({ rule: schema_parts/* text */.Qq, file: schema_parts/* count */.U9, line: schema_parts/* count */.U9, column: schema_parts/* count */.U9 }, {
    tool: schema_parts/* text */.Qq,
    trace: schema_parts/* text */.Qq,
    callIndex: schema_parts/* count */.U9,
    source: (0,schema_parts/* closed */.$h)({ file: schema_parts/* text */.Qq }, { line: { ...schema_parts/* count */.U9, minimum: 1, maximum: 2 ** 31 - 1 } }),
    policyAt: place,
    violations: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ path: schema_parts/* text */.Qq, keyword: schema_parts/* text */.Qq, fingerprint: print, says: schema_parts/* text */.Qq }, { member: schema_parts/* text */.Qq, policyAt: place }), 1000),
    key: schema_parts/* text */.Qq,
    leftToGate: { const: true },
    detail: schema_parts/* text */.Qq,
});
/** Findings or traces by the kinds in them: places in `groups`. */
const kindSets = (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ kinds: (0,schema_parts/* list */.p_)(schema_parts/* count */.U9), count: schema_parts/* count */.U9 }, { leftToGate: { const: true } }));
const timelineCall = (0,schema_parts/* closed */.$h)({ index: schema_parts/* count */.U9, tool: schema_parts/* text */.Qq }, {
    arguments: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 8),
    outcome: { enum: ['success', 'error'] },
    shown: { type: 'object', additionalProperties: schema_parts/* text */.Qq, maxProperties: 16 },
});
/** `schemas/assay.partial.v3.schema.json` is this. */
const partialSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'assay.partial.v3.schema.json',
    title: 'Assay partial result, version 3',
    description: 'What `assay check --partial FILE` writes on one of several machines, for `assay merge`.',
    ...(0,schema_parts/* closed */.$h)({
        schema: { const: 'assay.partial.v3' },
        policy: (0,schema_parts/* closed */.$h)({ name: schema_parts/* text */.Qq, digest: schema_parts/* digest */.br }),
        files: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            file: schema_parts/* text */.Qq,
            sha256: { type: 'string', pattern: '^([0-9a-f]{64})?$' },
            format: schema_parts/* text */.Qq,
            traces: schema_parts/* count */.U9,
            calls: schema_parts/* count */.U9,
        }), 1_000_000),
        traceIds: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq),
        tracesWithCalls: schema_parts/* count */.U9,
        calls: schema_parts/* count */.U9,
        skipped: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ reason: schema_parts/* text */.Qq, count: schema_parts/* count */.U9 }), 10_000),
        problems: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ code: inputCode, detail: schema_parts/* text */.Qq, line: schema_parts/* count */.U9, column: schema_parts/* count */.U9, file: schema_parts/* count */.U9 }), 10_000),
        problemsOmitted: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ code: inputCode, count: schema_parts/* count */.U9 }), 3),
        unmatched: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000),
        matched: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000),
        rules: (0,schema_parts/* list */.p_)(schema_parts/* ruleRow */.Fs, 10_000),
        callRules: (0,schema_parts/* list */.p_)(schema_parts/* ruleRow */.Fs, 6),
        logs: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            ...{ rule: schema_parts/* text */.Qq, total: schema_parts/* count */.U9, kept: (0,schema_parts/* list */.p_)(rawFinding, 10_000) },
            ...{ groups: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({}, { tool: schema_parts/* text */.Qq, violation: print })), findings: kindSets, traces: kindSets },
        }), 10_010),
        tools: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ tool: schema_parts/* text */.Qq, calls: schema_parts/* count */.U9 })),
        argumentUse: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            tool: schema_parts/* text */.Qq,
            properties: (0,schema_parts/* list */.p_)(schema_parts/* count */.U9, 400),
            values: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ check: schema_parts/* count */.U9, values: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000) }), 400),
        }), 100_000),
        cases: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            case: schema_parts/* text */.Qq,
            trials: schema_parts/* count */.U9,
            broken: schema_parts/* count */.U9,
            rules: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ rule: schema_parts/* text */.Qq, broken: schema_parts/* count */.U9 }), 10_000),
        })),
        behaviour: schema_parts/* behaviour */.uK,
        timelines: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ trace: schema_parts/* text */.Qq, total: schema_parts/* count */.U9, calls: (0,schema_parts/* list */.p_)(timelineCall) }, { showsAll: { const: true } })),
    }, {
        furtherCalls: schema_parts/* count */.U9,
        trials: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            ...{ gate: schema_parts/* count */.U9, case: schema_parts/* text */.Qq, open: { type: 'boolean' }, trials: schema_parts/* count */.U9 },
            broken: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ rule: schema_parts/* text */.Qq }, { tool: schema_parts/* text */.Qq, violation: print })),
        })),
    }),
};

;// CONCATENATED MODULE: ./lib/merge/read-partial.js




/** Characters that a partial result may have: V8 holds no longer text in twice that. */
const maxPartialSize = 256 << 20;
/**
 * Reads what `partialText` wrote. The text comes from another machine: nothing in it is trusted to be sound.
 *
 * @param name what the user calls it, safe to print
 * @throws {AssayError} `E_PARTIAL_INVALID`, `E_PARTIAL_VERSION`
 */
async function readPartial(text, name) {
    if (text.length > maxPartialSize)
        throw refusal('E_PARTIAL_INVALID', name, `it is larger than ${maxPartialSize >> 20} MiB`);
    const shape = await (0,read_shape/* readShape */._)(text, 'assay.partial', partialSchema);
    if (!shape.ok)
        throw refusal(shape.version === undefined ? 'E_PARTIAL_INVALID' : 'E_PARTIAL_VERSION', name, shape.why);
    const partial = shape.value;
    const contradiction = contradictionIn(partial);
    if (contradiction !== undefined)
        throw refusal('E_PARTIAL_INVALID', name, contradiction);
    return partial;
}
/** What a schema cannot say: references that lead nowhere, counts that cannot be. */
function contradictionIn({ files, traceIds, problems, logs, tracesWithCalls, timelines }) {
    const isFile = ({ file }) => file < files.length;
    if (!problems.every(isFile) || !logs.every(({ kept }) => kept.every(isFile)))
        return 'it points to a file that it does not list';
    if (new Set(traceIds).size < traceIds.length)
        return 'it lists a trace twice';
    if (tracesWithCalls > traceIds.length)
        return 'it counts more traces than it lists';
    if (new Set(logs.map(({ rule }) => rule)).size < logs.length)
        return 'it lists a rule twice';
    for (const { rule, total, kept, groups, findings, traces } of logs) {
        if (kept.length > total)
            return 'it lists more findings than it counts';
        if (kept.some((item) => item.rule !== rule))
            return 'it lists a finding under another rule';
        const isSet = (set) => set.kinds.length > 0 && set.kinds.every((kind, i) => kind < groups.length && kind > (set.kinds[i - 1] ?? -1));
        if (![...findings, ...traces].every(isSet))
            return 'it counts what it does not list';
        if (findings.reduce((sum, set) => sum + set.count, 0) !== total)
            return 'its counts of findings do not add up';
    }
    for (const { total, calls } of timelines) {
        if (calls.some(({ index }, i) => index >= total || index <= (calls[i - 1]?.index ?? -1)))
            return 'it lists calls that its trace cannot have';
    }
    return undefined;
}
function refusal(code, name, why) {
    return new problem/* AssayError */.W({
        code,
        level: 'error',
        message: `${name} cannot be merged: ${why}.`,
        remedy: baseline_codes/* baselineCodes */.U[code].remedy,
    });
}


/***/ })

};

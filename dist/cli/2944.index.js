export const id = 2944;
export const ids = [2944];
export const modules = {

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the literal types of the flags. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 9374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeCommand: () => (/* binding */ mergeCommand)
});

// EXTERNAL MODULE: ./lib/assay.js + 19 modules
var assay = __webpack_require__(7046);
// EXTERNAL MODULE: ./lib/codes/baseline-codes.js
var baseline_codes = __webpack_require__(3852);
// EXTERNAL MODULE: ./lib/evaluate/argument-use.js
var argument_use = __webpack_require__(7310);
// EXTERNAL MODULE: ./lib/evaluate/call-rules.js
var call_rules = __webpack_require__(845);
// EXTERNAL MODULE: ./lib/evaluate/tool-plan.js
var tool_plan = __webpack_require__(3737);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/baseline/behaviour.js
var behaviour = __webpack_require__(7256);
// EXTERNAL MODULE: ./lib/evaluate/evaluator.js + 8 modules
var evaluator = __webpack_require__(5643);
// EXTERNAL MODULE: ./lib/evaluate/finding-log.js
var finding_log = __webpack_require__(1433);
// EXTERNAL MODULE: ./lib/merge/partial.js
var partial = __webpack_require__(4905);
;// CONCATENATED MODULE: ./lib/merge/combine-partials.js







/**
 * One partial result of several, of one policy. Neither order nor grouping matters, and the whole is what one machine would have
 * collected from all traces.
 *
 * @throws {AssayError} `E_TRACE_SPLIT` if two hold the same trace
 */
function combinePartials(partials) {
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
    return {
        schema: 'assay.partial.v1',
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
        logs: joinLogs(partials, placeOf),
        tools: [
            ...addUp(partials.flatMap(({ tools }) => tools), ({ tool }) => tool, ({ calls }) => calls),
        ].map(([tool, calls]) => ({ tool, calls })),
        argumentUse: partials.map(({ argumentUse }) => argumentUse).reduce(stillOpen),
        cases: joinCases(partials.flatMap(({ cases }) => cases)),
        behaviour: joinBehaviour(partials.map(({ behaviour }) => behaviour)),
    };
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
    all.sort((a, b) => (0,partial/* compareFiles */.hZ)(a.file, b.file));
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
    const groups = new Map();
    const once = evaluator/* oncePerTool */.FO.has(rule);
    for (const group of logs.flatMap((log) => log.groups)) {
        const id = (0,partial/* groupKey */.$6)(group);
        const known = groups.get(id);
        const added = known && {
            ...known,
            findings: known.findings + group.findings,
            traces: known.traces + group.traces,
        };
        groups.set(id, once ? (known ?? group) : (added ?? group));
    }
    return {
        rule,
        total: once ? groups.size : sum(logs, ({ total }) => total),
        kept: (once ? firstPerTool(sorted) : sorted).slice(0, finding_log/* maxFindings */.TM),
        groups: [...groups.values()].sort(partial/* compareGroups */.GM),
    };
}
function firstPerTool(sorted) {
    const first = new Map();
    for (const raw of sorted)
        if (!first.has(raw.tool))
            first.set(raw.tool, raw);
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
 * Judges what several machines collected as if one had: same findings, counts, rules, coverage, byte for byte.
 *
 * @returns the judgement, and the partial result that the others add up to
 * @throws {AssayError} `E_PARTIAL_POLICY`, `E_PARTIAL_INVALID` for rules that the policy does not have, `E_TRACE_SPLIT`
 */
function mergePartials(partials, policy, options) {
    const problems = partials.flatMap((named) => mismatches(named, policy));
    const [first, ...rest] = problems;
    if (first)
        throw new problem/* AssayError */.W([first, ...rest]);
    const [one, ...others] = partials;
    const partial = combinePartials([one.partial, ...others.map((named) => named.partial)]);
    return { ...(0,assay/* judge */.S4)(policy, restore(partial, policy), options), partial };
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
    const sequences = policy.sequences.map(({ id }) => id);
    const isSound = isOf(partial.rules, sequences) && isOf(partial.callRules, call_rules/* callRuleCodes */.Pk);
    return isSound ? [] : problem('E_PARTIAL_INVALID', 'holds other rules than its policy');
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
            argumentUse,
            cases: partial.cases,
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
    };
}

// EXTERNAL MODULE: ./lib/merge/read-partial.js + 1 modules
var read_partial = __webpack_require__(9363);
// EXTERNAL MODULE: ./lib/policy/load-policy.js + 11 modules
var load_policy = __webpack_require__(8169);
// EXTERNAL MODULE: ./lib/cli/baseline-of-run.js + 2 modules
var baseline_of_run = __webpack_require__(622);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: ./lib/cli/exit-code.js
var exit_code = __webpack_require__(5720);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/io/find-traces.js
var find_traces = __webpack_require__(64);
// EXTERNAL MODULE: ./lib/io/glob.js
var glob = __webpack_require__(5540);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
;// CONCATENATED MODULE: ./lib/cli/find-partials.js








/**
 * The partial results that files, folders and patterns name, each once; `-` is standard input.
 * @throws {AssayError} for every name under which nothing is found: a verdict without it would be one on a part
 */
function findPartials(operands, host) {
    if (operands.length === 0)
        throw (0,usage_error/* usageError */.W)('There is nothing to merge.', 'Name the files that `--partial` wrote.');
    const missing = operands.filter((path) => path !== '-' && !(0,glob/* isGlob */.fg)(path) && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(host.cwd, path)));
    refuse(missing, 'does not exist');
    const { files, unmatched } = (0,find_traces/* findTraces */.G)(operands, { root: host.cwd, outside: 'allow' });
    refuse(unmatched, 'matches no file');
    return files.map(({ path, name }) => (path === '-' ? '-' : name));
}
function refuse(paths, why) {
    const [first, ...rest] = paths.map((path) => ({
        code: 'E_PARTIAL_NOT_FOUND',
        level: 'error',
        message: `${(0,log_line/* logText */.k)(path)} ${why}.`,
        remedy: baseline_codes/* baselineCodes */.U.E_PARTIAL_NOT_FOUND.remedy,
    }));
    if (first)
        throw new problem/* AssayError */.W([first, ...rest]);
}

// EXTERNAL MODULE: ./lib/cli/locate-project.js
var locate_project = __webpack_require__(4618);
// EXTERNAL MODULE: ./lib/cli/read-capped-file.js
var read_capped_file = __webpack_require__(8455);
// EXTERNAL MODULE: ./lib/cli/read-percent.js
var read_percent = __webpack_require__(616);
// EXTERNAL MODULE: ./lib/cli/read-policy.js
var read_policy = __webpack_require__(371);
// EXTERNAL MODULE: ./lib/cli/reports.js
var reports = __webpack_require__(1998);
// EXTERNAL MODULE: ./lib/cli/reproduce.js
var reproduce = __webpack_require__(1293);
// EXTERNAL MODULE: ./lib/cli/shared-flags.js
var shared_flags = __webpack_require__(4407);
// EXTERNAL MODULE: ./lib/cli/write.js
var write = __webpack_require__(7349);
;// CONCATENATED MODULE: ./lib/cli/commands/merge.js
















const flags = {
    policy: shared_flags/* judgeFlags */.vO.policy,
    'fail-on': shared_flags/* judgeFlags */.vO['fail-on'],
    'on-no-evidence': shared_flags/* judgeFlags */.vO['on-no-evidence'],
    lenient: shared_flags/* judgeFlags */.vO.lenient,
    strict: shared_flags/* judgeFlags */.vO.strict,
    ...shared_flags/* coverageFlags */.Qk,
    ...shared_flags/* reportFlags */.kY,
    ...shared_flags/* baselineFlags */.Xz,
    ...shared_flags/* partialFlags */.v$,
};
const mergeCommand = (0,command/* defineCommand */.N)({
    name: 'merge',
    usage: 'PARTIAL… [--policy FILE] [flags]',
    about: 'One verdict over what several machines collected with `check --partial`, each from whole traces: the same as of one run over all.',
    flags,
    examples: [
        { line: 'assay merge part-1.json part-2.json --policy policy.yaml', does: 'Two machines, one report' },
        { line: "assay merge 'parts/**/*.json' --report json=result.json", does: 'All partial results below a folder' },
    ],
    run: merge,
});
async function merge(args, host) {
    const targets = (0,reports/* readTargets */.R)(args.flags);
    const minCoverage = (0,read_percent/* readPercent */.o)('--min-coverage', args.flags['min-coverage']);
    const partials = await readPartials(args.operands, host);
    const { text, file } = await (0,read_policy/* readPolicyText */.O)(await (0,locate_project/* locatePolicy */.zx)(args.flags.policy, [], host), host);
    const load = (0,load_policy.loadPolicy)(text, { file }, { strict: args.flags.strict });
    const judgement = mergePartials(partials, (0,load_policy.requirePolicy)(load), {
        failOn: args.flags['fail-on'],
        minCoverage,
        lenient: args.flags.lenient,
        policyProblems: load.problems,
        today: host.today,
        compat: args.flags.compat,
        ...(await (0,baseline_of_run/* baselineOptions */.K)(args.flags, host)),
    });
    await tellIdle(partials, host);
    await (0,baseline_of_run/* writeProfile */.Z)(judgement, () => judgement.partial, args.flags, host);
    await (0,reports/* writeReports */.L)(judgement.result, targets, { about: 'all', reproduce: (0,reproduce/* reproduceLine */.S)('merge', args) }, host);
    return (0,exit_code/* exitCode */.I$)(judgement.result, args.flags['on-no-evidence'] ?? 'error');
}
async function readPartials(operands, host) {
    const file = { missing: 'E_PARTIAL_NOT_FOUND', invalid: 'E_PARTIAL_INVALID' };
    const read = async (path) => {
        const text = await (0,read_capped_file/* readCappedFile */.y)(path, read_partial/* maxPartialSize */.fi, file, host);
        return { name: path, partial: await (0,read_partial/* readPartial */.oi)(text, (0,log_line/* logText */.k)(path)) };
    };
    const [first, ...rest] = findPartials(operands, host);
    const partials = [await read(first)];
    for (const path of rest)
        partials.push(await read(path));
    return partials;
}
/** The verdict does not show that a machine had nothing to say: the others may have said enough. */
async function tellIdle(partials, host) {
    const idle = partials.filter(({ partial }) => partial.calls === 0).map(({ name }) => (0,log_line/* logText */.k)(name));
    if (idle.length > 0)
        await (0,write/* write */.M)(host.stderr, `No tool call in: ${idle.slice(0, 20).join(', ')}\n`);
}


/***/ }),

/***/ 8167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ callCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);

/** Codes that the evaluation of traces against a policy gives. */
const callCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_RATE_LIMIT: {
        title: 'Too many tool calls',
        level: 'error',
        meaning: 'A trace made more tool calls than the policy’s `limits` allow. Every call counts, refused ones too.',
        remedy: 'Find what makes the agent loop, or raise `limits.max_tool_calls_total`.',
    },
    E_TOOL_DENIED: {
        title: 'Denied tool called',
        level: 'error',
        meaning: 'The agent called a tool that `tools.deny` or `tools.deny_classes` forbids. Deny always wins over allow.',
        remedy: 'Take the tool away from the agent, or remove the entry from the deny list if the call is right.',
    },
    E_TOOL_NOT_ALLOWED: {
        title: 'Tool not on the allow list',
        level: 'error',
        meaning: 'The policy has an allow list and the called tool is not on it. An empty allow list allows nothing.',
        remedy: 'Add the tool to `tools.allow`, or take it away from the agent.',
    },
    E_SCHEMA_COMPILE: {
        title: 'Schema cannot be used',
        level: 'error',
        meaning: 'The schema for the tool is not a usable JSON Schema, so no call of the tool can be accepted.',
        remedy: 'Correct the schema; `assay policy validate` shows what is wrong with it.',
    },
    E_ARG_SCHEMA: {
        title: 'Arguments break the schema',
        level: 'error',
        meaning: 'The arguments of a call do not satisfy the schema or the argument rules that the policy has for the tool.',
        remedy: 'Correct how the agent fills the arguments, or relax the rule at the shown line of the policy.',
    },
    E_TOOL_UNCONSTRAINED: {
        title: 'Tool without a schema',
        level: 'warning',
        meaning: 'The policy says nothing about the arguments of the called tool. A warning; an error under `enforcement.unconstrained_tools: deny`.',
        remedy: 'Add a schema for the tool, or set `enforcement.unconstrained_tools: allow`.',
    },
    W_SECRET_IN_ARGS: {
        title: 'A secret in the arguments of a call',
        level: 'warning',
        meaning: 'An argument holds what looks like a provider token or a private key. It was removed before anything was hashed or shown.',
        remedy: 'Revoke the token, and let the agent read it from its environment instead of passing it to a tool.',
    },
    W_ARGS_NOT_RECORDED: {
        title: 'Arguments not recorded',
        level: 'warning',
        meaning: 'The policy has rules about the arguments of the tool, and the trace does not record them. Those rules were not evaluated.',
        remedy: 'Record arguments at the source (many tracers leave them out unless told otherwise), or remove the argument rules.',
    },
    E_COVERAGE_BELOW_MIN: {
        title: 'Coverage below the minimum',
        level: 'error',
        meaning: 'The traces called a smaller share of the policy’s tools than the minimum asks for.',
        remedy: 'Record traces that call the uncovered tools, exclude tools that need none (`coverage.exclude`), or lower the minimum.',
    },
    W_WAIVER_EXPIRED: {
        title: 'Waiver expired',
        level: 'warning',
        meaning: 'A waiver of the policy is past its day and no longer accepts anything.',
        remedy: 'Fix what it waived, or renew it with a new reason and day.',
    },
    W_WAIVER_UNUSED: {
        title: 'Waiver unused',
        level: 'warning',
        meaning: 'A waiver of the policy matched no finding.',
        remedy: 'Remove it: what it waived no longer happens, or its fingerprint or rule is misspelt.',
    },
    W_NO_EVIDENCE: {
        title: 'No evidence',
        level: 'note',
        meaning: 'No tool call was found, or a pattern for trace files matched none. Nothing was shown about the agent.',
        remedy: 'Check that traces are recorded and that `--traces` names them.',
    },
});


/***/ }),

/***/ 9633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ defineCodes)
/* harmony export */ });
/** Keeps the literal keys of a table of codes, so that the compiler refuses a code without its words. */
function defineCodes(codes) {
    return codes;
}


/***/ }),

/***/ 4241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ policyCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);

/** The words for what can be wrong with a policy, or with a file of policy test cases. */
const policyCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_POLICY_PARSE: {
        title: 'The policy cannot be parsed',
        level: 'error',
        meaning: 'The text is not one YAML (or JSON) document within the limits: a syntax error, a duplicate key, a tag, too deep, too large.',
        remedy: 'Correct the text at the place shown; the caret points at the first character that does not fit.',
    },
    E_POLICY_INVALID: {
        title: 'The policy says something that cannot be honoured',
        level: 'error',
        meaning: 'The document parses, but a value has the wrong type or range, a field is missing, or it is another kind of file. Nothing is checked, because a restriction that is dropped would pass silently.',
        remedy: 'Change the entry as the message says; docs/policy.md has every key with its type.',
    },
    W_POLICY_UNKNOWN_KEY: {
        title: 'The policy has a key that means nothing',
        level: 'warning',
        meaning: 'The key is ignored; a misspelt key restricts nothing. With --strict this is an error.',
        remedy: 'Correct the spelling or remove the key. Keys that begin with `x-` are yours and are never reported.',
    },
    W_POLICY_DEPRECATED: {
        title: 'The policy is written in the version 1 form',
        level: 'warning',
        meaning: 'Version 1 (root `allow` and `deny`, `constraints`) is read and migrated in memory. With --strict this is an error.',
        remedy: 'Run `assay policy migrate` once; it keeps comments and order.',
    },
    W_POLICY_EMPTY: {
        title: 'The policy asserts nothing',
        level: 'warning',
        meaning: 'No run of any agent can break this policy, so a green check would mean nothing.',
        remedy: 'Add what must hold: `tools.allow`, `tools.deny`, `schemas`, `limits` or `sequences`; `assay init` learns a first policy from traces.',
    },
    W_POLICY_NOT_EVALUATED: {
        title: 'A section of the policy is not evaluated on traces',
        level: 'warning',
        meaning: 'The section steers a live gateway (pins, obligations, kill switch …). Recorded traces do not hold what it would judge.',
        remedy: 'Keep it for the gateway, and do not count on it here.',
    },
    W_POLICY_SCHEMA_BROKEN: {
        title: 'A JSON Schema in the policy will not compile',
        level: 'warning',
        meaning: 'Calls of that tool will be E_SCHEMA_COMPILE errors; other tools are not affected. A `$ref` is never fetched from elsewhere.',
        remedy: 'Correct the schema; put shared parts under `schemas.$defs` and refer to them as "#/$defs/NAME".',
    },
    W_POLICY_CONSTRAINT_REPLACED: {
        title: 'A version 1 constraint replaces an earlier one',
        level: 'warning',
        meaning: 'In version 1 a later `constraints` entry for a tool replaces the schema or entry before it; the earlier one is not enforced.',
        remedy: 'Join them in one entry, or migrate and write one schema.',
    },
    W_POLICY_ALIAS_IN_LIST: {
        title: 'An alias is used where tool names are expected',
        level: 'warning',
        meaning: 'Aliases have a meaning in `sequences` only. In a list of tools the word is the name of a tool, so the members are not listed by it.',
        remedy: 'List the members.',
    },
    W_PATTERN_INTERIOR_STAR: {
        title: 'A pattern has a star inside',
        level: 'warning',
        meaning: 'Assay reads `*` as a wildcard wherever it stands; other engines for the same file take an inner `*` literally and so match nothing.',
        remedy: 'Use `*` at the ends only if other tools read this policy too.',
    },
    E_POLICY_CASES: {
        title: 'The file of policy test cases cannot be used',
        level: 'error',
        meaning: 'The file does not parse, or a case has no name, no calls or no readable expectation.',
        remedy: 'Write `cases:` as a list of { name, calls, expect }; docs/policy.md has an example.',
    },
});


/***/ })

};

export const id = 20;
export const ids = [20];
export const modules = {

/***/ 20:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  Fo: () => (/* binding */ collect),
  Ep: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./lib/baseline/baseline.js
var baseline_baseline = __webpack_require__(4484);
// EXTERNAL MODULE: ./lib/model/exact-number.js + 1 modules
var exact_number = __webpack_require__(262);
// EXTERNAL MODULE: ./lib/text/truncate.js
var truncate = __webpack_require__(4765);
// EXTERNAL MODULE: ./lib/text/well-formed.js
var well_formed = __webpack_require__(5811);
;// CONCATENATED MODULE: ./lib/baseline/argument-paths.js



/** Steps from the root, code points of one name, elements of a list that are looked at, names looked at in one call. */
const maxDepth = 4;
const maxName = 64;
const maxElements = 5;
const maxVisits = 300;
/** The names of the arguments of a call, as dot paths, `*` for the elements of a list. Never a value. */
function argumentPaths(args) {
    const paths = new Set();
    let visits = 0;
    const visit = (value, path, depth) => {
        if (typeof value !== 'object' || value === null || value instanceof exact_number/* ExactNumber */.fh || depth === maxDepth)
            return;
        if (Array.isArray(value)) {
            for (const element of value.slice(0, maxElements))
                visit(element, path === '' ? '*' : `${path}.*`, depth + 1);
            return;
        }
        const object = value;
        for (const name in object) {
            if (++visits > maxVisits)
                return;
            const shown = (0,truncate/* truncate */.xv)((0,well_formed/* wellFormed */.E)(name), maxName);
            const below = path === '' ? shown : `${path}.${shown}`;
            paths.add(below);
            visit(object[name], below, depth + 1);
        }
    };
    visit(args, '', 0);
    return paths;
}

// EXTERNAL MODULE: ./lib/baseline/behaviour.js
var behaviour = __webpack_require__(7256);
;// CONCATENATED MODULE: ./lib/baseline/smallest-keys.js
/**
 * A map of bounded size that keeps the entries with the smallest keys. Which they are does not depend on the order of arrival,
 * and what is kept was counted from its first occurrence on: the maps of two machines add up to the map of one.
 */
class SmallestKeys {
    limit;
    #entries = new Map();
    /** Keys above it are not kept. */
    #bound;
    constructor(limit) {
        this.limit = limit;
    }
    /** Something was left out. */
    get cut() {
        return this.#bound !== undefined || this.#entries.size > this.limit;
    }
    /** The entry of a key; absent if there are enough smaller keys. */
    at(key, make) {
        const known = this.#entries.get(key);
        if (known !== undefined)
            return known;
        if (this.#bound !== undefined && key > this.#bound)
            return undefined;
        const entry = make();
        this.#entries.set(key, entry);
        // Twice the limit before entries are dropped, so that dropping is rare however the keys arrive.
        if (this.#entries.size >= 2 * this.limit) {
            const kept = this.sorted();
            this.#bound = kept.at(-1)?.[0];
            this.#entries = new Map(kept);
            return this.#entries.get(key);
        }
        return entry;
    }
    sorted() {
        return [...this.#entries].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, this.limit);
    }
}

;// CONCATENATED MODULE: ./lib/baseline/trace-set.js
/** Bits of one page. */
const pageBits = 1024;
/** A set of traces by index that only counts. Pages exist only where there are members. */
class TraceSet {
    #pages = new Map();
    size = 0;
    add(index) {
        const number = Math.floor(index / pageBits);
        let page = this.#pages.get(number);
        if (!page) {
            page = new Uint32Array(pageBits / 32);
            this.#pages.set(number, page);
        }
        const word = (index % pageBits) >> 5;
        const bit = 1 << (index & 31);
        const before = page[word];
        if ((before & bit) !== 0)
            return;
        page[word] = before | bit;
        this.size++;
    }
}

;// CONCATENATED MODULE: ./lib/baseline/behaviour-log.js




/** Watches an evaluation and keeps what the agent did, in memory that the limits and the number of traces bound. */
class BehaviourLog {
    #tools = new SmallestKeys(behaviour/* behaviourLimits */.CS.tools);
    #order = new SmallestKeys(behaviour/* behaviourLimits */.CS.order);
    /** The tool that a trace called last. */
    #last = [];
    decision(run, { tool, args }) {
        this.#see(run.index, tool, args);
        const first = this.#last[run.index];
        this.#last[run.index] = tool;
        if (first === undefined)
            return;
        const pair = this.#order.at((0,behaviour/* pairKey */.Yz)({ first, then: tool }), () => ({
            first,
            then: tool,
            traces: new TraceSet(),
            times: 0,
        }));
        if (!pair)
            return;
        pair.traces.add(run.index);
        pair.times++;
    }
    /** @param runs all traces, also those without calls */
    finish(runs) {
        const tools = this.#tools.sorted();
        const cut = [];
        if (this.#tools.cut)
            cut.push('tools');
        if (tools.some(([, tool]) => tool.arguments.cut))
            cut.push('arguments');
        if (this.#order.cut)
            cut.push('order');
        return {
            tools: tools.map(([name, tool]) => ({
                tool: name,
                traces: tool.traces.size,
                calls: tool.calls,
                arguments: tool.arguments.sorted().map(([path, traces]) => ({ path, traces: traces.size })),
            })),
            order: this.#order
                .sorted()
                .map(([, { first, then, traces, times }]) => ({ first, then, traces: traces.size, times })),
            callsPerTrace: histogram(runs),
            cut,
        };
    }
    #see(run, name, args) {
        const tool = this.#tools.at(name, () => ({
            traces: new TraceSet(),
            calls: 0,
            arguments: new SmallestKeys(behaviour/* behaviourLimits */.CS.arguments),
        }));
        if (!tool)
            return;
        tool.traces.add(run);
        tool.calls++;
        for (const path of argumentPaths(args))
            tool.arguments.at(path, () => new TraceSet())?.add(run);
    }
}
function histogram(runs) {
    const traces = new Map();
    for (const run of runs) {
        const calls = (0,behaviour/* roundCalls */._E)(run.calls);
        traces.set(calls, (traces.get(calls) ?? 0) + 1);
    }
    return [...traces].map(([calls, count]) => ({ calls, traces: count })).sort((a, b) => a.calls - b.calls);
}

;// CONCATENATED MODULE: ./lib/baseline/compare-rates.js
/** Findings: a wrong "worse" or "fixed" in at most one of twenty. Behaviour: one of a hundred, for there are many lines. */
const findingRisk = 0.05;
const behaviourRisk = 0.01;
function isMore(before, after, risk) {
    return chanceOfMore(before, after) <= risk;
}
function isLess(before, after, risk) {
    return chanceOfMore(after, before) <= risk;
}
/** False if the runs are so few that not even all of them would be enough to say "more". */
function couldBeMore(before, { whole }, risk) {
    return isMore(before, { part: whole, whole }, risk);
}
/** The probability that chance alone puts at least `after.part` of all hits into the second sample. */
function chanceOfMore(before, after) {
    const hits = before.part + after.part;
    const all = before.whole + after.whole;
    if (before.whole === 0 || after.whole === 0 || hits === 0)
        return 1;
    // At or below what is expected there is no increase to explain.
    if (after.part * before.whole <= before.part * after.whole)
        return 1;
    const most = Math.min(hits, after.whole);
    let term = Math.exp(logChoose(after.whole, after.part) + logChoose(before.whole, before.part) - logChoose(all, hits));
    let sum = 0;
    for (let part = after.part; part <= most && term > sum * 1e-17; part++) {
        sum += term;
        const missed = hits - part;
        term *= ((after.whole - part) / (part + 1)) * (missed / (before.whole - missed + 1));
    }
    return sum;
}
function logChoose(n, k) {
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
const exact = [0];
/** Exact sums up to 1,000, Stirling's series beyond, which is right to the last digit there. */
function logFactorial(n) {
    if (n > 1000)
        return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n) - 1 / (360 * n ** 3);
    for (let i = exact.length; i <= n; i++)
        exact.push(exact[i - 1] + Math.log(i));
    return exact[n];
}

;// CONCATENATED MODULE: ./lib/baseline/compare-behaviour.js



/** What the agent does differently, most important first. A list that was cut says nothing about what is beyond its cut. */
function compareBehaviour(current, base) {
    const sides = { before: base.traces.traces, after: current.traces.traces };
    if (sides.before === 0 || sides.after === 0)
        return [];
    const tools = compareMaps(listed(base, 'tools', base.behaviour.tools, ({ tool }) => tool), listed(current, 'tools', current.behaviour.tools, ({ tool }) => tool), (tool) => ({ kind: 'tool', tool }), sides);
    return [
        ...tools,
        ...compareArguments(current, base),
        ...compareOrder(current, base, sides),
        ...compareCalls(current, base, sides),
    ].sort(byImportance);
}
function listed({ cut }, list, entries, key) {
    const counts = new Map(entries.map((entry) => [key(entry), entry.traces]));
    return { counts, bound: cut.includes(list) ? [...counts.keys()].at(-1) : undefined };
}
function compareMaps(before, after, subject, sides) {
    const keys = new Set([...before.counts.keys(), ...after.counts.keys()]);
    return [...keys].flatMap((key) => {
        if ([before, after].some(({ counts, bound }) => bound !== undefined && !counts.has(key) && key > bound))
            return [];
        return difference(subject(key), before.counts.get(key) ?? 0, after.counts.get(key) ?? 0, sides);
    });
}
/** New and gone are facts, certain or not; more and less are said only if chance does not explain them. */
function difference(subject, before, after, sides) {
    const [base, current] = [
        { part: Math.min(before, sides.before), whole: sides.before },
        { part: Math.min(after, sides.after), whole: sides.after },
    ];
    const more = isMore(base, current, behaviourRisk);
    const less = isLess(base, current, behaviourRisk);
    const change = before === 0 && after > 0 ? 'new' : after === 0 && before > 0 ? 'gone' : more ? 'more' : less ? 'less' : undefined;
    if (change === undefined)
        return [];
    const numbers = {
        before: { traces: base.part, of: base.whole },
        after: { traces: current.part, of: current.whole },
    };
    return [{ ...subject, change, certain: more || less, ...numbers }];
}
/** Arguments of the tools that both runs called, in shares of the traces that called the tool. */
function compareArguments(current, base) {
    const after = new Map(current.behaviour.tools.map((tool) => [tool.tool, tool]));
    return base.behaviour.tools.flatMap((before) => {
        const now = after.get(before.tool);
        if (!now)
            return [];
        return compareMaps(listed(base, 'arguments', before.arguments, ({ path }) => path), listed(current, 'arguments', now.arguments, ({ path }) => path), (argument) => ({ kind: 'argument', tool: before.tool, argument }), { before: before.traces, after: now.traces });
    });
}
/** Pairs of tools that both runs called: a new tool brings new pairs, which say nothing more. */
function compareOrder(current, base, sides) {
    const tools = [base, current].map(({ behaviour }) => new Set(behaviour.tools.map(({ tool }) => tool)));
    const pairs = new Map([...base.behaviour.order, ...current.behaviour.order].map((pair) => [(0,behaviour/* pairKey */.Yz)(pair), pair]));
    const changes = compareMaps(listed(base, 'order', base.behaviour.order, behaviour/* pairKey */.Yz), listed(current, 'order', current.behaviour.order, behaviour/* pairKey */.Yz), (key) => {
        const { first, then } = pairs.get(key);
        return { kind: 'order', order: { first, then } };
    }, sides);
    return changes.filter(({ order }) => tools.every((called) => called.has(order.first) && called.has(order.then)));
}
/** Traces with more calls than the median of the base. */
function compareCalls(current, base, sides) {
    const above = (0,baseline_baseline/* quantile */.YV)(base.behaviour.callsPerTrace, 0.5);
    const count = ({ behaviour }) => behaviour.callsPerTrace.reduce((sum, { calls, traces }) => (calls > above ? sum + traces : sum), 0);
    return difference({ kind: 'calls-per-trace', above }, count(base), count(current), sides);
}
const kinds = { tool: 0, argument: 1, 'calls-per-trace': 2, order: 3 };
const changes = { new: 0, gone: 1, more: 2, less: 3 };
function byImportance(a, b) {
    return (Number(b.certain) - Number(a.certain) ||
        kinds[a.kind] - kinds[b.kind] ||
        changes[a.change] - changes[b.change] ||
        size(b) - size(a) ||
        (subjectKey(a) < subjectKey(b) ? -1 : 1));
}
function size({ before, after }) {
    return Math.abs(after.traces / after.of - before.traces / before.of);
}
function subjectKey({ tool, argument, order }) {
    return JSON.stringify([tool, argument, order?.first, order?.then]);
}

;// CONCATENATED MODULE: ./lib/baseline/compare-findings.js

/** Findings about a tool as such and not about what a trace did with it: they have no share of traces. */
const aboutTools = new Set([
    'E_TOOL_UNCONSTRAINED',
    'E_ARGS_TRUNCATED',
    'W_ARGS_NOT_RECORDED',
    'W_RESULT_NOT_RECORDED',
    'W_TOOL_LOOKS_LIKE',
    'E_SCHEMA_COMPILE',
]);
/** The status of every fingerprint of two runs; the rules are those of docs/decisions/075. Unsorted. */
function compareFindings(current, base) {
    const outdated = unmatchedRules(base);
    const earlier = base.findings.filter(({ rule, open }) => !open && !outdated.includes(rule));
    const before = new Map(earlier.map((finding) => [finding.fingerprint, finding]));
    const after = new Map(current.findings.map((finding) => [finding.fingerprint, finding]));
    const sides = { current: runOf(current), base: runOf(base) };
    return [
        ...current.findings.map((finding) => present(finding, before.get(finding.fingerprint), sides)),
        ...earlier.filter(({ fingerprint }) => !after.has(fingerprint)).map((finding) => gone(finding, sides)),
    ];
}
/** Rules whose fingerprints in a run are of an earlier form. */
function unmatchedRules({ schema, findings }) {
    return schema === 'assay.baseline.v1' && findings.some(({ rule }) => rule === 'E_ARG_SCHEMA') ? ['E_ARG_SCHEMA'] : [];
}
function runOf({ rules, behaviour, coverage, cut, findings }) {
    return {
        rows: new Map(rules.map((row) => [row.rule, row])),
        tools: new Set(behaviour.tools.map(({ tool }) => tool)),
        coverage: coverage.percent,
        cutAt: cut.includes('findings') ? findings.at(-1)?.fingerprint : undefined,
        toolsCut: cut.includes('tools'),
    };
}
function present(now, then, sides) {
    const after = rate(now, now.rule, sides.current);
    const before = rate(then, now.rule, sides.base);
    return change(now, ...standing(now, then, before, after, sides), before, after);
}
function standing(now, then, before, after, { current, base }) {
    // It is a fact that it was not seen before; the numbers and the reason show how much that means.
    if (!then)
        return ['new', whyNew(now, base)];
    if (now.rule === 'E_COVERAGE_BELOW_MIN')
        return [current.coverage < base.coverage ? 'worse' : 'known', undefined];
    if (before.of === undefined || after.of === undefined)
        return [countStanding(before, after, now.rule), undefined];
    const [earlier, later] = [share(before), share(after)];
    if (later.part * earlier.whole <= earlier.part * later.whole)
        return ['known', undefined];
    if (isMore(earlier, later, findingRisk))
        return ['worse', undefined];
    return couldBeMore(earlier, later, findingRisk) ? ['known', undefined] : ['uncertain', 'too-few-runs'];
}
/** A count that is not a share of traces is not random either: more unreadable lines are more. */
function countStanding(before, after, rule) {
    return !aboutTools.has(rule) && after.broken > before.broken ? 'worse' : 'known';
}
function whyNew({ fingerprint, rule }, base) {
    if (base.cutAt !== undefined && fingerprint > base.cutAt)
        return 'baseline-cut';
    const row = base.rows.get(rule);
    if (!isRated(rule, base))
        return undefined;
    return row === undefined ? 'rule-new' : row.applicable === 0 ? 'not-exercised' : undefined;
}
function gone(then, sides) {
    const before = rate(then, then.rule, sides.base);
    const after = rate(undefined, then.rule, sides.current);
    const why = whyOpen(then, before, after, sides);
    return { ...change(then, why === undefined ? 'fixed' : 'uncertain', why, before, after), findings: 0 };
}
/** Why a finding that is no longer there is not fixed for sure. */
function whyOpen(then, before, after, { current }) {
    if (before.of === undefined) {
        if (!aboutTools.has(then.rule) || then.tool === undefined || current.toolsCut)
            return undefined;
        return current.tools.has(then.tool) ? undefined : 'not-exercised';
    }
    if (after.of === undefined)
        return 'rule-gone';
    if (after.of === 0)
        return 'not-exercised';
    return isLess(share(before), share(after), findingRisk) ? undefined : 'too-few-runs';
}
function change({ fingerprint, rule, tool, level, findings, accepted }, status, why, before, after) {
    return {
        status,
        fingerprint,
        rule,
        ...(tool !== undefined && { tool }),
        level,
        before,
        after,
        findings,
        ...(accepted && { accepted }),
        ...(why && { why }),
    };
}
function isRated(rule, run) {
    return !aboutTools.has(rule) && (run.rows.has(rule) || !/^[EW]_/.test(rule));
}
function rate(finding, rule, { rows }) {
    const row = aboutTools.has(rule) ? undefined : rows.get(rule);
    return row
        ? { broken: Math.min(finding?.traces ?? 0, row.applicable), of: row.applicable }
        : { broken: finding?.findings ?? 0 };
}
function share({ broken, of = 0 }) {
    return { part: broken, whole: of };
}

;// CONCATENATED MODULE: ./lib/baseline/compare-with-baseline.js


const maxFindings = 1000;
const maxBehaviour = 200;
const maxNames = 100;
/** Compares a run with what a host could find of an earlier one. */
function compareWith(current, reading, count) {
    if (reading.state === 'used')
        return compareWithBaseline(current, reading.baseline, count);
    return { comparison: { schema: 'assay.comparison.v1', baseline: reading.state, message: reading.message } };
}
/** Compares a run with an earlier one. Both are profiles; no trace is read again. */
function compareWithBaseline(current, base, count) {
    const { name } = base.policy;
    if (name !== '' && current.policy.name !== '' && name !== current.policy.name) {
        const message = 'The baseline belongs to a policy of another name, so nothing was compared. Write one under this policy.';
        return { comparison: { schema: 'assay.comparison.v1', baseline: 'mismatched', message } };
    }
    const findings = compareFindings(current, base).sort(worstFirst);
    const behaviour = compareBehaviour(current, base);
    const unmatched = unmatchedRules(base);
    const statuses = new Map(findings.map(({ fingerprint, status }) => [fingerprint, status]));
    const isNew = (fingerprint) => {
        const status = statuses.get(fingerprint);
        return status === undefined || status === 'new' || status === 'worse';
    };
    const comparison = {
        schema: 'assay.comparison.v1',
        baseline: 'used',
        base: {
            ...(base.commit !== undefined && { commit: base.commit }),
            policy: base.policy,
            traces: base.traces.traces,
        },
        policyChanged: current.policy.digest !== base.policy.digest,
        ...(unmatched.length > 0 && { unmatched }),
        counts: tally(findings),
        findings: findings.slice(0, maxFindings),
        findingsOmitted: Math.max(0, findings.length - maxFindings),
        counted: count(isNew),
        coverage: compareCoverage(current.coverage, base.coverage),
        less: lookedAtLess(current, base),
        behaviour: behaviour.slice(0, maxBehaviour),
        behaviourOmitted: Math.max(0, behaviour.length - maxBehaviour),
        cut: [...new Set([...base.cut, ...current.cut])].sort(),
    };
    return { comparison, isNew };
}
const order = ['new', 'worse', 'uncertain', 'known', 'fixed'];
const levels = ['error', 'warning', 'note'];
function worstFirst(a, b) {
    return (order.indexOf(a.status) - order.indexOf(b.status) ||
        Number(a.accepted ?? false) - Number(b.accepted ?? false) ||
        levels.indexOf(a.level) - levels.indexOf(b.level) ||
        b.findings - a.findings ||
        (a.fingerprint < b.fingerprint ? -1 : 1));
}
function tally(findings) {
    const counts = { new: 0, worse: 0, uncertain: 0, known: 0, fixed: 0 };
    for (const { status } of findings)
        counts[status]++;
    return counts;
}
function compareCoverage(after, before) {
    return {
        before: before.percent,
        after: after.percent,
        gained: without(after.covered, before.covered),
        lost: without(before.covered, after.covered),
    };
}
/** Names of the first list that the second has not. */
function without(names, others) {
    const known = new Set(others);
    return names
        .filter((name) => !known.has(name))
        .sort()
        .slice(0, maxNames);
}
/** A green run that looked at half of what the base looked at is not as green. */
function lookedAtLess(current, base) {
    const rules = (run, exercised) => run.rules
        .filter(({ rule, applicable }) => !aboutTools.has(rule) && (applicable > 0 || !exercised))
        .map(({ rule }) => rule);
    const kept = new Set(rules(current, false));
    const gone = without(rules(base, false), [...kept]);
    const idle = without(rules(base, true), rules(current, true)).filter((rule) => kept.has(rule));
    const fewer = (what, before, after) => after < before ? [{ what, before, after }] : [];
    return [
        ...fewer('files', base.traces.files, current.traces.files),
        ...fewer('traces', base.traces.traces, current.traces.traces),
        ...(gone.length > 0
            ? [{ what: 'rules', before: rules(base, false).length, after: kept.size, names: gone }]
            : []),
        ...(idle.length > 0
            ? [
                {
                    what: 'rules exercised',
                    before: rules(base, true).length,
                    after: rules(current, true).length,
                    names: idle,
                },
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./lib/rules/index.js + 10 modules
var rules = __webpack_require__(7234);
;// CONCATENATED MODULE: ./lib/coverage/compat-coverage.js

/** What upstream asks for when nobody names a threshold. */
const defaultThreshold = 80;
/**
 * The `CoverageReport` of the reference implementation, by its own formulas: patterns are literal names, denied tools and
 * alias names belong to the policy's tools, the overall figure is the mean of tools and rules. What the policy does not
 * have (tools, or rules) reads 0 and stays out of the mean; without either no threshold is met. For scripts that read it.
 *
 * @param findings those about single calls become `policy_violations` and `policy_warnings`
 */
function compatCoverage(policy, called, rules, findings, threshold = defaultThreshold) {
    const tools = policyTools(policy);
    const seen = (tool) => called.has(tool) || (policy.aliases.get(tool)?.some((member) => called.has(member)) ?? false);
    const seenTools = tools.filter(seen).length;
    const triggered = rules.filter((row) => row.applicable > 0);
    const shares = [
        { part: seenTools, whole: tools.length },
        { part: triggered.length, whole: rules.length },
    ];
    const [toolPercent, rulePercent] = shares.map(percent);
    const applicable = shares.filter(({ whole }) => whole > 0);
    const overall = applicable.length === 0 ? 0 : applicable.reduce((sum, share) => sum + percent(share), 0) / applicable.length;
    return {
        tool_coverage: {
            total_tools_in_policy: tools.length,
            tools_seen_in_traces: seenTools,
            coverage_pct: toolPercent,
            unseen_tools: tools.filter((tool) => !seen(tool)).sort(),
            unexpected_tools: [...called].filter((tool) => !tools.includes(tool)).sort(),
        },
        rule_coverage: {
            total_rules: rules.length,
            rules_triggered: triggered.length,
            coverage_pct: rulePercent,
            untriggered_rules: rules
                .filter((row) => row.applicable === 0)
                .map((row) => row.rule)
                .sort(),
        },
        high_risk_gaps: highRiskTools(policy)
            .filter(([tool]) => !seen(tool))
            .map(([tool, list]) => ({ tool, reason: `${list}, and no trace calls it`, severity: 'high' })),
        policy_violations: callFindings(findings, 'error').map((finding) => ({
            trace_id: finding.trace ?? '',
            tool: finding.tool ?? '',
            error_code: finding.rule,
            reason: finding.message,
        })),
        policy_warnings: callFindings(findings, 'warning').map((finding) => ({
            trace_id: finding.trace ?? '',
            tool: finding.tool ?? '',
            warning_code: finding.rule,
            reason: finding.message,
        })),
        overall_coverage_pct: overall,
        meets_threshold: applicable.length > 0 && overall >= threshold,
        threshold,
    };
}
function percent({ part, whole }) {
    return whole === 0 ? 0 : (part / whole) * 100;
}
function policyTools(policy) {
    const required = [...policy.constraints].filter(([, list]) => list.some(({ origin }) => origin === 'require_args'));
    return [
        ...new Set([
            ...(policy.tools.allow ?? []).map(({ value }) => value),
            ...policy.tools.deny.map(({ value }) => value),
            ...required.map(([tool]) => tool),
            ...policy.sequences.flatMap((rule) => rules.ruleKinds[rule.type].operands(rule)).flatMap(names),
            ...policy.aliases.keys(),
            ...[...policy.aliases.values()].flat(),
        ]),
    ];
}
function highRiskTools(policy) {
    const denied = policy.tools.deny.map(({ value }) => [value, 'On the deny list']);
    const forbidden = policy.sequences.flatMap((rule) => rule.type === 'never_after'
        ? names(rule.forbidden).map((tool) => [tool, 'Forbidden by a never_after rule'])
        : []);
    return [...new Map([...forbidden, ...denied])].sort(([a], [b]) => (a < b ? -1 : 1));
}
function names(selector) {
    return selector.terms.flatMap((term) => term.tools);
}
function callFindings(findings, level) {
    return findings.filter((finding) => finding.level === level && /^E_(TOOL|ARG|RATE|SCHEMA)_/.test(finding.rule));
}

// EXTERNAL MODULE: ./lib/text/tool-pattern.js
var tool_pattern = __webpack_require__(7474);
;// CONCATENATED MODULE: ./lib/coverage/universe.js


/**
 * The tools that traces are expected to exercise, as the policy writes them (names or patterns), sorted:
 * allowed, constrained, members of aliases, and operands that rules ask for; without those it denies, forbids or excludes.
 */
function coverageUniverse(policy) {
    const entries = new Set([
        ...(policy.tools.allow ?? []).map((entry) => entry.value),
        ...policy.constraints.keys(),
        ...policy.sequences.flatMap(positiveOperands).flatMap(universe_names),
        ...[...policy.aliases.values()].flat(),
    ]);
    const unwanted = [
        ...policy.tools.deny.map((entry) => entry.value),
        ...policy.sequences.flatMap(forbiddenOperands).flatMap(universe_names),
        ...policy.coverage.exclude,
    ];
    const matchers = unwanted.map(tool_pattern/* compileToolPattern */.Yo);
    const blocked = policy.sequences.flatMap((rule) => (rule.type === 'blocklist' ? [rule.pattern] : []));
    return ([...entries]
        // A pattern that matches the text of another matches all that the other does: its stars met stars or text.
        .filter((entry) => !matchers.some((matches) => matches(entry)))
        .filter((entry) => !blocked.some((text) => entry.includes(text)))
        .filter((entry) => !deniedByClass(policy, entry))
        .sort());
}
/** Every name and pattern that the policy mentions: a called tool that none of them means is unexpected. */
function knownTools(policy) {
    return [
        ...(policy.tools.allow ?? []).map((entry) => entry.value),
        ...policy.tools.deny.map((entry) => entry.value),
        ...policy.constraints.keys(),
        ...policy.toolClasses.keys(),
        ...policy.sequences.flatMap((rule) => rules.ruleKinds[rule.type].operands(rule)).flatMap(universe_names),
        ...[...policy.aliases.values()].flat(),
    ];
}
function positiveOperands(rule) {
    switch (rule.type) {
        case 'never_after':
            return [rule.trigger];
        case 'max_calls':
            return rule.max > 0 ? [rule.tool] : [];
        default:
            return rules.ruleKinds[rule.type].operands(rule);
    }
}
function forbiddenOperands(rule) {
    // An operand with conditions forbids some calls of the tool, not the tool.
    const unconditional = (selector) => selector.terms.every((term) => term.argsMatch.length === 0 && term.outcome === undefined);
    return rule.type === 'never_after' && unconditional(rule.forbidden) ? [rule.forbidden] : [];
}
function universe_names(selector) {
    return selector.terms.flatMap((term) => term.tools);
}
function deniedByClass(policy, tool) {
    const classes = policy.toolClasses.get(tool) ?? [];
    return policy.tools.denyClasses.some((entry) => classes.includes(entry.value));
}

;// CONCATENATED MODULE: ./lib/coverage/measure-coverage.js


/** Measures how much of the policy the traces exercised. */
function measureCoverage(policy, exercised) {
    const called = [...exercised.tools.keys()];
    const permitted = [...exercised.tools].filter(([, { denied }]) => !denied).map(([name]) => name);
    const universe = coverageUniverse(policy);
    const isCovered = (entry) => permitted.some((0,tool_pattern/* compileToolPattern */.Yo)(entry));
    const covered = universe.filter(isCovered);
    const uncovered = universe.filter((entry) => !isCovered(entry));
    const deny = [...new Set(policy.tools.deny.map((entry) => entry.value))].sort();
    const isSeen = (entry) => called.some((0,tool_pattern/* compileToolPattern */.Yo)(entry));
    const known = knownTools(policy).map(tool_pattern/* compileToolPattern */.Yo);
    const exercisedRules = exercised.rules.filter((row) => row.applicable > 0).length;
    return {
        coverage: {
            percent: percentOf({ part: covered.length, whole: universe.length }),
            covered,
            uncovered,
            empty: universe.length === 0,
            deniedSeen: deny.filter(isSeen),
            deniedUnseen: deny.filter((entry) => !isSeen(entry)),
            unexpected: called.filter((name) => !known.some((matches) => matches(name))).sort(),
            rules: exercised.rules,
            rulePercent: percentOf({ part: exercisedRules, whole: exercised.rules.length }),
            arguments: exercised.arguments,
        },
        share: { part: covered.length, whole: universe.length },
    };
}
/** 0–100, one decimal, rounded down, so that 100 means all; an empty whole is 100. */
function percentOf({ part, whole }) {
    return whole === 0 ? 100 : Math.floor((part * 1000) / whole) / 10;
}
/** Whether a share reaches a minimum given in per cent, compared exactly. */
function reaches({ part, whole }, minPercent) {
    // Millionths, so that 33.3 per cent of 1,000 is 333 and not a shade more.
    const millionths = Math.round(minPercent * 1e6);
    return part * 100e6 >= millionths * whole;
}

// EXTERNAL MODULE: ./lib/evaluate/calls/call-rules.js
var call_rules = __webpack_require__(3783);
;// CONCATENATED MODULE: ./lib/evaluate/case-rows.js
/** Cases that a result lists. */
const maxCases = 10_000;
/** Broken cases, then flaky ones, then those that held; by name. Absent if no trace names a case. */
function caseRows(cases) {
    if (cases.length === 0)
        return {};
    const rows = ['broken', 'flaky', 'held'].flatMap((standing) => cases.filter((tally) => standingOf(tally) === standing).map((tally) => ({ ...tally, standing })));
    const omitted = rows.length - maxCases;
    return { cases: rows.slice(0, maxCases), ...(omitted > 0 && { casesOmitted: omitted }) };
}
function standingOf({ trials, broken }) {
    return broken === 0 ? 'held' : broken < trials ? 'flaky' : 'broken';
}

// EXTERNAL MODULE: ./lib/text/redact.js + 1 modules
var redact = __webpack_require__(9248);
// EXTERNAL MODULE: ./lib/evaluate/calls/argument-use.js
var argument_use = __webpack_require__(3052);
// EXTERNAL MODULE: ./lib/evaluate/calls/cut-arguments.js
var cut_arguments = __webpack_require__(3048);
// EXTERNAL MODULE: ./lib/text/regexp/read-regexp.js
var read_regexp = __webpack_require__(2595);
// EXTERNAL MODULE: ./lib/text/regexp/regexp-tokens.js
var regexp_tokens = __webpack_require__(8467);
;// CONCATENATED MODULE: ./lib/text/regexp/regexp-cost.js

/**
 * An upper bound of the steps that a backtracking engine may take through a pattern on a text of a given length.
 * It counts ways to split the text between repetitions, as if no split failed early; real patterns cost far less.
 *
 * @param source a pattern that `new RegExp(source, flags)` accepts
 * @returns the bound as a function of the length in UTF-16 units, `Infinity` where it may grow exponentially
 */
function regexpCost(source, flags = '') {
    const tokens = (0,regexp_tokens/* regexpTokens */.w)(source);
    const { work } = new CostParser(tokens, flags).alternatives();
    // With `m` a `^` holds at every line.
    const anchored = source.startsWith('^') && !flags.includes('m') && !hasTopLevelAlternative(tokens);
    return (length) => work(length) * (anchored ? 1 : length + 1);
}
const one = { paths: () => 1, work: () => 1 };
/** Whether a `|` stands outside every group, so that a leading `^` anchors only the first branch. */
function hasTopLevelAlternative(tokens) {
    let depth = 0;
    for (const { kind } of tokens) {
        if (kind === 'open')
            depth++;
        else if (kind === 'close')
            depth--;
        else if (kind === 'or' && depth === 0)
            return true;
    }
    return false;
}
function mayMatch(atom, flags, char) {
    try {
        return new RegExp(atom, flags).test(char);
    }
    catch {
        // Not a pattern under these flags: it will never run under them.
        return false;
    }
}
/** Reads a pattern by recursive descent: alternatives add up, neighbours multiply, repetitions choose a count. */
class CostParser {
    #tokens;
    #flags;
    #at = 0;
    constructor(tokens, flags) {
        this.#tokens = tokens;
        this.#flags = flags;
    }
    alternatives() {
        const branches = [this.#sequence()];
        while (this.#tokens[this.#at]?.kind === 'or') {
            this.#at++;
            branches.push(this.#sequence());
        }
        const sum = (part) => (n) => branches.reduce((total, branch) => total + branch[part](n), 0);
        return branches.length === 1 ? branches[0] : { paths: sum('paths'), work: sum('work') };
    }
    #sequence() {
        const terms = [];
        let plain = 0;
        for (;;) {
            const kind = this.#tokens[this.#at]?.kind;
            if (kind === undefined || kind === 'or' || kind === 'close')
                break;
            const term = this.#repeated();
            if (term === one)
                plain++;
            else
                terms.push(term);
        }
        const paths = (n) => terms.reduce((product, term) => product * term.paths(n), 1);
        return {
            paths,
            work(n) {
                let before = 1;
                let total = 0;
                for (const term of terms) {
                    total += before * term.work(n);
                    before *= term.paths(n);
                }
                // Single characters cost one step for every way of arriving at them, at most.
                return total + (plain + 1) * before;
            },
        };
    }
    #repeated() {
        const token = this.#tokens[this.#at++];
        const atom = token.kind === 'open' ? this.#group(token.text) : one;
        const repeat = this.#tokens[this.#at];
        if (repeat?.kind !== 'repeat')
            return atom;
        this.#at++;
        const { min, max } = repeat;
        const most = (n) => Math.min(n, max) + 1;
        // `[a-z]+_`: where the repetition ends is settled by the text, though the engine may try every earlier end too.
        if (atom === one && this.#isStopped(token))
            return { paths: one.paths, work: (n) => 2 * most(n) };
        const counts = (n) => Math.min(n, max - min) + 1;
        // A repeated part with choices of its own: every repetition chooses anew.
        const choices = (n) => (atom.paths(n) === 1 ? 1 : atom.paths(n) ** most(n));
        return { paths: (n) => choices(n) * counts(n), work: (n) => choices(n) * atom.work(n) * most(n) };
    }
    /** Whether the next character of the pattern must be one that the single-character `atom` never matches. */
    #isStopped(atom) {
        const next = this.#tokens[this.#at];
        const after = this.#tokens[this.#at + 1];
        if (next === undefined || !/^(?:[\d_@:,;=~"#%&'<> -]|\\[./-])$/.test(next.text))
            return false;
        if (after?.kind === 'repeat' && after.min === 0)
            return false;
        // A back-reference is not a single character.
        if (/^\\[1-9k]/.test(atom.text))
            return false;
        return ['', 'u', this.#flags].every((flags) => !mayMatch(atom.text, flags, next.text.slice(-1)));
    }
    #group(opening) {
        const inner = this.alternatives();
        this.#at++;
        // Look-around is decided once and never re-entered: it costs its own work and multiplies nothing.
        return /[=!]$/.test(opening) ? { paths: one.paths, work: inner.work } : inner;
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/calls/linear-regexp.js


/** The pattern would need more steps on this text than we are ready to spend, and the linear engine cannot run it. */
class RegExpTooCostly extends Error {
    constructor() {
        super('the pattern would take too many steps on a text of this length');
        this.name = 'RegExpTooCostly';
    }
}
/**
 * Steps a backtracking match may take on a text of `length` UTF-16 units while a linear engine is at hand: a count, not a
 * clock, so that the same text gets the same answer on every machine. It grows with the text, so the steps of a run do too.
 */
const budget = (length) => 20_000 + 16 * length;
/** The same for patterns that only the native engine can run: some ten milliseconds at worst. */
const lastResort = 1_000_000;
/**
 * Makes the compiler of a policy's patterns, such that no trace can make one hang (`docs/decisions/003-regular-expressions.md`).
 * The native engine runs where its worst case is within budget, which covers everyday patterns; RE2 runs the rest in
 * linear time, and is only loaded if one of `sources` could ever need it; look-around and back-references, which RE2
 * does not have, keep to a budget of their own.
 *
 * What a policy may write is decided by `readRegExp`; the compiler throws `SyntaxError` for the rest.
 */
async function linearRegExps(sources) {
    let foreign;
    for (const source of sources) {
        if (!alwaysCheap(source)) {
            foreign = (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(1076)]).then(__webpack_require__.bind(__webpack_require__, 1076))).compileRe2;
            break;
        }
    }
    return (written) => {
        const reading = (0,read_regexp/* readRegExp */.m)(written);
        if ('fault' in reading)
            throw new SyntaxError(reading.fault);
        const { source, flags } = reading;
        const native = new RegExp(source, flags);
        const cost = regexpCost(source, flags);
        // Costs only grow with the text, so up to here there is nothing to work out.
        const cheapUpTo = [16_384, 1_024, 128].find((length) => cost(length) <= budget(0)) ?? 0;
        let linear;
        return {
            test(text) {
                if (text.length <= cheapUpTo)
                    return native.test(text);
                const steps = cost(text.length);
                if (steps <= budget(text.length))
                    return native.test(text);
                if (linear === undefined)
                    linear = foreign?.(source, flags) ?? null;
                if (linear?.isExact(text))
                    return linear.test(text);
                if (steps <= lastResort)
                    return native.test(text);
                throw new RegExpTooCostly();
            },
            // Ajv names a pattern in the code it generates by this text: two patterns of equal text would be one.
            toString: () => String(native),
        };
    };
}
function alwaysCheap(written) {
    const reading = (0,read_regexp/* readRegExp */.m)(written);
    if ('fault' in reading)
        return true;
    const cost = regexpCost(reading.source, reading.flags);
    return [1_000, 1_000_000, 1_000_000_000].every((length) => cost(length) <= budget(length));
}

;// CONCATENATED MODULE: ./lib/text/confusables.js
/**
 * Characters of other alphabets that look like a letter or digit, of those that compatibility normalisation leaves alone.
 * Taken from Unicode's `confusables.txt` (UTS #39), scripts that a Latin name may be dressed up with, plus small kappas.
 */
const alike = {
    '2': 'ƧϨᒿꙄꝚ',
    '3': 'ƷȜЗӠⳌꝪꞫ',
    '4': 'Ꮞ',
    '5': 'Ƽ',
    '6': 'бᏮⳒ',
    '8': 'Ȣȣ',
    '9': 'ⳊꝮ',
    a: 'ɑΑαАаᎪᗅ⍺ꓮ',
    b: 'ƄΒВЬᏏᏴᑲᖯᗷꓐꞴ',
    c: 'ϲϹСсᏟᴄⲤⲥꓚꮯ',
    d: 'ԁᎠᏧᑯᗞᗪꓒꓓ',
    e: 'ΕЕеҽᎬ℮⋿ꓰꬲ',
    f: 'ϜքᖴẝꓝꞘꞙꬵ',
    g: 'ƍɡԌցᏀᏳᶃꓖ',
    h: 'ΗНһհᎻᏂᕼⲎꓧ',
    i: 'ıɩɪ˛ͺιіӏᎥι⍳ꙇꭵ',
    j: 'ͿϳЈјᎫᒍꓙꞲ',
    k: 'ΚКκкᏦⲔꓗ',
    m: 'ΜϺМᎷᗰⲘꓟ',
    n: 'ΝոռⲚꓠ',
    o: 'ΟοσОоՕօჿᴏᴑⲞⲟꓳꬽ',
    p: 'ΡρϱРрᏢᑭ⍴Ⲣⲣꓑ',
    q: 'ԛգզ',
    r: 'ƦгᎡᏒᖇᴦⲅꓣꭇꭈꮁ',
    s: 'ƽЅѕՏᏕᏚꓢꜱꮪ',
    t: 'ΤТᎢ⊤⟙Ⲧꓔ',
    u: 'ʋυՍսᑌᴜ∪⋃ꓴꞟꭎꭒ',
    v: 'νѴѵᏙᐯᴠ∨⋁ꓦꮩ',
    w: 'ɯѡԜԝաᎳᏔᴡꓪꮃ',
    x: '×ΧХхᕁᕽ᙭᙮╳⤫⤬⨯ⲬꓫꞳ',
    y: 'ɣʏΥγϒУуҮүყᎩᎽᶌỿℽⲨꓬꭚ',
    z: 'ΖᏃᴢꓜꮓ',
};
/** What a capital i and a small l are drawn as: either letter may be meant. */
const strokes = 'I1|ƖǀΙІӀᏞᒪ∣⏽ⲒⳐꓡꓲ￨';
/** Character → the letter or digit that it looks like. */
const confusables = new Map(Object.entries(alike).flatMap(([letter, others]) => [...others].map((other) => [other, letter])));

;// CONCATENATED MODULE: ./lib/text/look-alike.js

/** UTF-16 units of a name that are looked at: nobody takes a longer one for another. */
const longest = 300;
/**
 * What a name looks like to a reader, whatever it is made of: without case, width, invisible characters, accents and
 * alphabets. Namespaces end in `.` (`mcp__db__x` is `mcp.db.x`), words are joined by `_`. One answer or two, because a
 * capital i and a small l are drawn alike; none for a name too long to be mistaken. A `*` stays what it is.
 */
function appearances(name) {
    if (name.length > longest)
        return [];
    if (simple.test(name))
        return [name];
    if (plain.test(name))
        return [drawn(name)];
    const visible = name
        .normalize('NFKD')
        .replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Mn}]/gu, '')
        .normalize('NFC');
    return [...new Set(['i', 'l'].map((stroke) => drawn(letters(visible, stroke))))];
}
/** Small letters and digits that look like no other one. */
const plain = /^[a-z2-9_.]*$/;
/** Most names: what `drawn` would leave as it is. */
const simple = /^(?!.*(?:rn|vv|__))[a-z2-9_]*$/;
function letters(name, stroke) {
    let text = '';
    for (const char of name)
        text += strokes.includes(char) ? stroke : (confusables.get(char) ?? char.toLowerCase());
    return text.replaceAll('0', 'o');
}
function drawn(name) {
    return name
        .replaceAll('rn', 'm')
        .replaceAll('vv', 'w')
        .replace(/__+|[./:\\]+/g, '.')
        .replace(/[\s\p{Pd}_]+/gu, '_')
        .replace(/_*\._*/g, '.');
}

;// CONCATENATED MODULE: ./lib/evaluate/calls/pattern-index.js

/** Patterns without a literal start or end that a name is compared with: traces may make up any number of names. */
const maxOpen = 500;
/** Finds the patterns that match a name without asking all of them: by what they begin or end with. */
class PatternIndex {
    #heads = new Map();
    #tails = new Map();
    #open = [];
    add(pattern, value) {
        const indexed = { value, matches: (0,tool_pattern/* compileToolPattern */.Yo)(pattern) };
        const head = pattern.slice(0, pattern.indexOf('*'));
        const tail = pattern.slice(pattern.lastIndexOf('*') + 1);
        if (head !== '')
            put(this.#heads, head, indexed);
        else if (tail !== '')
            put(this.#tails, tail, indexed);
        else if (this.#open.length < maxOpen)
            this.#open.push(indexed);
    }
    /** The value of a pattern that matches, and that `accept` says yes to. */
    find(name, accept) {
        for (const [length, heads] of this.#heads) {
            const found = first(heads.get(name.slice(0, length)), name, accept);
            if (found)
                return found.value;
        }
        for (const [length, tails] of this.#tails) {
            const found = first(tails.get(name.slice(-length)), name, accept);
            if (found)
                return found.value;
        }
        return first(this.#open, name, accept)?.value;
    }
}
function first(list, name, accept) {
    return list?.find(({ value, matches }) => matches(name) && accept(value));
}
function put(index, text, indexed) {
    const ofLength = index.get(text.length) ?? new Map();
    index.set(text.length, ofLength);
    const list = ofLength.get(text);
    if (list)
        list.push(indexed);
    else
        ofLength.set(text, [indexed]);
}

;// CONCATENATED MODULE: ./lib/evaluate/calls/look-alikes.js




/** Namespaces that are taken off a name: traces may make up any number of names. */
const maxNamespaces = 4;
/**
 * Finds tools that a reader, or an agent, would take for one that the policy names, while the policy does not: in another
 * case, width or normal form, with invisible characters, letters of another alphabet, or a namespace in front. Denied names
 * come first, then operands of rules, then tools with rules about their arguments.
 */
class LookAlikes {
    #literals = new Map();
    #patterns = new PatternIndex();
    #isEmpty = true;
    constructor(policy) {
        const seen = new Set();
        for (const named of entriesOf(policy)) {
            if (seen.has(named.entry))
                continue;
            seen.add(named.entry);
            this.#add({ ...named, matches: (0,tool_pattern/* compileToolPattern */.Yo)(named.entry) });
        }
    }
    /** What a called tool may be taken for. */
    of(tool) {
        if (this.#isEmpty)
            return undefined;
        const forms = appearances(tool).flatMap(withoutNamespaces);
        for (const form of forms) {
            const literal = this.#literals.get(joined(form))?.find(({ matches }) => !matches(tool));
            if (literal)
                return literal;
        }
        for (const form of forms) {
            const named = this.#patterns.find(form, ({ matches }) => !matches(tool));
            if (named)
                return named;
        }
        return undefined;
    }
    #add(named) {
        this.#isEmpty = false;
        const forms = appearances(named.entry).map(trimmed);
        if (named.entry.includes('*')) {
            for (const form of forms)
                this.#patterns.add(form, named);
            return;
        }
        for (const key of forms.map(joined))
            this.#literals.set(key, [...(this.#literals.get(key) ?? []), named]);
    }
}
function* entriesOf({ tools, sequences, constraints, toolClasses }) {
    for (const { value, at } of tools.deny)
        yield { entry: value, does: 'the policy denies', at };
    for (const rule of sequences) {
        for (const entry of operandsOf(rule))
            yield { entry, does: `the rule ${rule.id} is about`, at: rule.at };
    }
    for (const [entry, list] of constraints)
        yield { entry, does: 'the policy has rules for the arguments of', at: list[0]?.at };
    for (const entry of toolClasses.keys())
        yield { entry, does: 'the policy puts in a class', at: undefined };
}
function operandsOf(rule) {
    return rules.ruleKinds[rule.type].operands(rule).flatMap((operand) => operand.terms.flatMap(({ tools }) => tools));
}
/** `mcp.db.delete_user` is also `db.delete_user` and `delete_user`. */
function withoutNamespaces(form) {
    if (!form.includes('.'))
        return [trimmed(form)];
    const parts = trimmed(form).split('.');
    const most = Math.min(parts.length - 1, maxNamespaces);
    return [trimmed(form), ...Array.from({ length: most }, (_, i) => parts.slice(parts.length - 1 - i).join('.'))];
}
function trimmed(form) {
    return form.replace(/^[._]+|[._]+$/g, '');
}
/** `delete_user`, `delete-user` and `deleteUser` are one name to a reader. */
function joined(form) {
    return form.replaceAll('_', '');
}

// EXTERNAL MODULE: ./lib/json/write-json.js
var write_json = __webpack_require__(672);
// EXTERNAL MODULE: ./lib/model/schema-dialect.js
var schema_dialect = __webpack_require__(6393);
;// CONCATENATED MODULE: ./lib/evaluate/calls/certain-errors.js

/** Keywords that look into what is below them, so that a cut value there may change what they say. */
const lookingInside = new Set([
    'anyOf',
    'oneOf',
    'not',
    'if',
    'contains',
    'const',
    'enum',
    'uniqueItems',
    'unevaluatedProperties',
    'unevaluatedItems',
]);
/**
 * Of all that arguments break, what they break whatever the cut values were: not at a cut value or below it, and not by,
 * or inside, a keyword that looks at one. A branch of `anyOf` that is broken is certain only if the keyword sees no cut.
 *
 * @param errors all of them: a validator that stops at the first does not name the keywords around it
 */
function certainErrors(errors, cuts) {
    const blurred = errors
        .filter(({ keyword, instancePath }) => lookingInside.has(keyword) && cuts.some((cut) => (0,cut_arguments/* isWithin */.UO)(cut, instancePath)))
        .map(({ instancePath }) => instancePath);
    const open = [...cuts, ...blurred];
    return errors.filter(({ instancePath }) => !open.some((place) => (0,cut_arguments/* isWithin */.UO)(instancePath, place)));
}

// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __webpack_require__(7199);
;// CONCATENATED MODULE: ./lib/evaluate/calls/exact-keywords.js



/**
 * Lets an engine, which knows doubles only, decide on numbers that no double holds: in the arguments that it gets, a double
 * stands in for each, and the keywords that look at a value are ours and look up what was recorded
 * (`docs/decisions/130-exact-numbers.md`).
 */
class ExactKeywords {
    /** Objects and lists with stand-ins → those of the call. */
    #recorded = new Map();
    #args = null;
    /** The arguments of the next call, as an engine can take them. */
    start(args) {
        if (this.#recorded.size > 0)
            this.#recorded.clear();
        this.#args = args;
        return exact_number/* ExactNumber */.fh.met && (0,write_json/* holdsExact */.y)(args) ? this.#standIn(args) : args;
    }
    /**
     * Loads what gives an engine its keywords. `exact`: for a schema or arguments that hold a number which no double holds.
     * Without one only two keywords need replacing: `multipleOf`, because 19.99 is a multiple of 0.01, and `uniqueItems`,
     * because the engine's own compares each item with each other one, hours for one call with a long list.
     */
    async adder() {
        const { str } = (await __webpack_require__.e(/* import() */ 1436).then(__webpack_require__.t.bind(__webpack_require__, 1436, 19))).default;
        return (engine, exact) => {
            const unique = 'must NOT have duplicate items';
            this.#replace(engine, 'uniqueItems', 'array', { message: unique }, (asked) => {
                return (items) => asked !== true || areUnique(items);
            });
            const multiple = ({ schema }) => str `must be multiple of ${String(schema)}`;
            this.#replace(engine, 'multipleOf', 'number', { message: multiple }, (step) => {
                return (value) => (0,exact_number/* isMultiple */.FE)(value, step);
            });
            if (!exact)
                return engine;
            for (const [keyword, limit] of limits) {
                // Of draft-04, where it is a word about `maximum` or `minimum`.
                if (isFlag(engine, keyword))
                    continue;
                const message = ({ schema, parentSchema }) => str `must be ${limit(parentSchema ?? {}).sign} ${String(schema)}`;
                this.#replace(engine, keyword, 'number', { message }, (bound, schema) => {
                    const { holds } = limit(schema);
                    return (value) => holds((0,exact_number/* compareNumbers */.S$)(value, bound));
                });
            }
            this.#replace(engine, 'const', undefined, { message: 'must be equal to constant' }, (value) => isOneOf([value]));
            const message = 'must be equal to one of the allowed values';
            return this.#replace(engine, 'enum', undefined, { message }, (values) => {
                if (!Array.isArray(values))
                    throw new Error('enum must be a list');
                return isOneOf(values);
            });
        };
    }
    #replace(engine, keyword, type, error, compile) {
        return engine.removeKeyword(keyword).addKeyword({
            keyword,
            ...(type && { type }),
            error,
            errors: false,
            compile: (wanted, schema) => {
                if (type === 'number' && typeof wanted !== 'number' && !(wanted instanceof exact_number/* ExactNumber */.fh))
                    throw new Error(`${keyword} must be a number`);
                const holds = compile(wanted, schema);
                return (data, context) => holds(this.#valueOf(data, context));
            },
        });
    }
    /** What was recorded in the place of a value that an engine looks at. */
    #valueOf(data, { parentData, parentDataProperty }) {
        if (this.#recorded.size === 0 && !(this.#args instanceof exact_number/* ExactNumber */.fh))
            return data;
        if (typeof data === 'object' && data !== null)
            return this.#recorded.get(data) ?? data;
        if (typeof data !== 'number')
            return data;
        if (parentData === undefined)
            return this.#args;
        return (this.#recorded.get(parentData) ?? parentData)[parentDataProperty];
    }
    #standIn(value) {
        if (value instanceof exact_number/* ExactNumber */.fh)
            return exact_keywords_double(value);
        if (typeof value !== 'object' || value === null)
            return value;
        const copy = Array.isArray(value)
            ? value.map((item) => this.#standIn(item))
            : Object.fromEntries(Object.entries(value).map(([key, member]) => [key, this.#standIn(member)]));
        this.#recorded.set(copy, value);
        return copy;
    }
}
/** A finite double that is whole if the number is: all that keywords of others (`type`, `format`) ask of it. */
function exact_keywords_double(value) {
    if (!(0,exact_number/* isWholeNumber */.J6)(value))
        return 0.5;
    return Math.min(Math.max((0,exact_number/* nearestNumber */.CW)(value), -Number.MAX_VALUE), Number.MAX_VALUE);
}
const atMost = { sign: '<=', holds: (order) => order <= 0 };
const below = { sign: '<', holds: (order) => order < 0 };
const atLeast = { sign: '>=', holds: (order) => order >= 0 };
const above = { sign: '>', holds: (order) => order > 0 };
const limits = [
    ['maximum', (schema) => (schema.exclusiveMaximum === true ? below : atMost)],
    ['minimum', (schema) => (schema.exclusiveMinimum === true ? above : atLeast)],
    ['exclusiveMaximum', () => below],
    ['exclusiveMinimum', () => above],
];
function isFlag(engine, keyword) {
    const rule = engine.RULES.all[keyword];
    return typeof rule === 'object' && String(rule.definition.schemaType) === 'boolean';
}
function areUnique(items) {
    return new Set(items.map(canonical_json/* canonicalJson */.d)).size === items.length;
}
function isOneOf(values) {
    const texts = new Set(values.map(canonical_json/* canonicalJson */.d));
    return (value) => texts.has((0,canonical_json/* canonicalJson */.d)(value));
}

// EXTERNAL MODULE: ./lib/evaluate/calls/is-object.js
var is_object = __webpack_require__(6157);
// EXTERNAL MODULE: ./lib/evaluate/calls/list-violations.js
var list_violations = __webpack_require__(8218);
;// CONCATENATED MODULE: ./lib/evaluate/calls/schema-steps.js
/** Following references took more steps than arguments of this size are worth. */
class TooManySteps extends Error {
    constructor() {
        super('the schema would take too many steps on these arguments');
        this.name = 'TooManySteps';
    }
}
/** References followed for any arguments, and more for each value in them: a count, so that every machine agrees. */
const base = 5_000;
const perValue = 64;
const references = ['$ref', '$dynamicRef', '$recursiveRef'];
/**
 * Counts the references that the check of one call follows. Where two branches of a schema refer back to it, the
 * steps double with each level of the arguments, which an agent chooses; nothing else in a schema multiplies.
 */
class SchemaSteps {
    #left = 0;
    #args;
    start(args) {
        this.#left = base;
        this.#args = args;
    }
    /** Loads what makes an engine count here. */
    async counter() {
        const { _ } = (await __webpack_require__.e(/* import() */ 1436).then(__webpack_require__.t.bind(__webpack_require__, 1436, 19))).default;
        return (engine) => {
            for (const keyword of references) {
                const rule = engine.RULES.all[keyword];
                if (typeof rule !== 'object')
                    continue;
                const definition = rule.definition;
                rule.definition = {
                    ...rule.definition,
                    code: (...args) => {
                        const { gen } = args[0];
                        gen.code(_ `${gen.scopeValue('func', { ref: this.#spend })}()`);
                        definition.code(...args);
                    },
                };
            }
            return engine;
        };
    }
    #spend = () => {
        if (--this.#left >= 0)
            return;
        if (this.#args === undefined)
            throw new TooManySteps();
        this.#left = perValue * countValues(this.#args);
        this.#args = undefined;
    };
}
/** How many values arguments hold, themselves included, up to a limit. */
function countValues(value, limit = Number.POSITIVE_INFINITY) {
    let count = 0;
    const open = [value];
    while (open.length > 0 && count < limit) {
        const next = open.pop();
        count++;
        if (typeof next === 'object' && next !== null)
            for (const child of Object.values(next))
                open.push(child);
    }
    return count;
}

;// CONCATENATED MODULE: ./lib/evaluate/calls/schema-validator.js









/** Values in arguments up to which all that is broken is looked for; beyond, only the first: each costs memory. */
const maxSearched = 10_000;
/**
 * Loads the JSON Schema validator. Called only for policies with schemas: it is the most expensive module of a short run.
 *
 * Dialect by `$schema`: 2020-12 without one, 2019-09, draft-07, 06 and 04. `format` asserts in all of them. Nothing is
 * fetched: a `$ref` that leaves the schema is an error of that schema.
 * Patterns run through `linearRegExps`, references are counted by `SchemaSteps`, numbers are compared by `ExactKeywords`.
 *
 * @param definitions shared definitions, merged into each schema as its `$defs`
 * @param schemas all schemas that may be compiled, to see what they need
 */
async function schemaCompiler(definitions, schemas) {
    const all = [definitions, ...schemas];
    const regExp = Object.assign(await linearRegExps(patternsIn(all)), { code: '' });
    const options = {
        strict: false,
        addUsedSchema: false,
        // The meta-schema costs more than everything else at start; the compiler itself refuses wrong keyword values.
        validateSchema: false,
        meta: false,
        logger: false,
        // Own properties only: `required: [constructor]` must not be satisfied by Object.prototype.
        ownProperties: all.some(namesPrototypeMember),
        // Tidying the generated code takes a fifth of compiling it and makes it no faster: V8 does the same again.
        code: { regExp, optimize: false },
    };
    const steps = new SchemaSteps();
    const keywords = new ExactKeywords();
    const engines = await loadEngines(all, options, steps, keywords);
    return (schema) => {
        const whole = withDefinitions(schema, definitions);
        const dialect = dialectOf(schema);
        const isExact = (0,write_json/* holdsExact */.y)(whole);
        const compiled = new Map();
        const validator = (voice, exact) => {
            const id = exact ? `${voice} exact` : voice;
            const validate = compiled.get(id) ?? engines(dialect, voice, exact).compile(whole);
            compiled.set(id, validate);
            return validate;
        };
        const run = (voice, args) => {
            const validate = validator(voice, isExact || (exact_number/* ExactNumber */.fh.met && (0,write_json/* holdsExact */.y)(args)));
            steps.start(args);
            return validate(keywords.start(args)) ? undefined : (validate.errors ?? []);
        };
        /** All that is broken; nothing where looking for it takes too long, though one such thing is known. */
        const searched = (args) => {
            try {
                return isSearchable(args) ? run('all', args) : undefined;
            }
            catch (error) {
                if (error instanceof TooManySteps)
                    return undefined;
                throw error;
            }
        };
        const failureOf = (args, cuts) => {
            const all = searched(args);
            if (cuts.length === 0)
                return (0,list_violations/* listViolations */.fB)(all ?? run('first', args) ?? [], args, all !== undefined);
            const certain = certainErrors(all ?? [], cuts);
            return certain.length === 0 ? undefined : (0,list_violations/* listViolations */.fB)(certain, args, true);
        };
        // Now, so that a broken schema is known before the first call.
        validator('quiet', isExact);
        return (args, cuts = []) => {
            try {
                return run('quiet', args) && failureOf(args, cuts);
            }
            catch (error) {
                // Refused rather than guessed: what is too long for its pattern, or too deep for its schema, is not known to match.
                if (isTooCostly(error))
                    return 'too-costly';
                throw error;
            }
        };
    };
}
async function loadEngines(schemas, options, steps, keywords) {
    const makers = new Map();
    const withFormats = schemas.some(hasFormat);
    for (const dialect of new Set(schemas.map(dialectOf)))
        makers.set(dialect, await loadEngine(dialect, options, withFormats));
    const count = await steps.counter();
    const addKeywords = await keywords.adder();
    const made = new Map();
    return (dialect, voice, exact) => {
        const id = `${dialect} ${voice} ${exact}`;
        const make = makers.get(dialect);
        const known = made.get(id);
        if (known)
            return known;
        const engine = addKeywords(count(make({ messages: voice !== 'quiet', allErrors: voice === 'all' })), exact);
        made.set(id, engine);
        return engine;
    };
}
async function loadEngine(dialect, options, withFormats) {
    const addFormats = withFormats ? await formats() : (engine) => engine;
    const Engine = await engineClass(dialect);
    return (more) => addFormats(new Engine({ ...options, ...more, validateFormats: withFormats }));
}
async function engineClass(dialect) {
    switch (dialect) {
        case '2020-12':
            return (await Promise.all(/* import() */[__webpack_require__.e(1436), __webpack_require__.e(7546), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 2210, 19))).default.default;
        case '2019-09':
            return (await Promise.all(/* import() */[__webpack_require__.e(1436), __webpack_require__.e(7546), __webpack_require__.e(878)]).then(__webpack_require__.t.bind(__webpack_require__, 878, 19))).default.default;
        case 'draft-07':
            return (await Promise.all(/* import() */[__webpack_require__.e(1436), __webpack_require__.e(7546), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 2463, 19))).default.default;
        case 'draft-04':
            return (await Promise.all(/* import() */[__webpack_require__.e(1436), __webpack_require__.e(7546), __webpack_require__.e(905)]).then(__webpack_require__.t.bind(__webpack_require__, 905, 19))).default.default;
    }
}
/** Characters of a `url`, whose pattern takes quadratic time. */
const maxUrl = 2_048;
async function formats() {
    const addFormats = (await Promise.all(/* import() */[__webpack_require__.e(1436), __webpack_require__.e(7546), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 2815, 19))).default.default;
    return (engine) => {
        addFormats(engine);
        const url = engine.formats.url;
        return engine.addFormat('url', (text) => {
            if (text.length > maxUrl)
                throw new RegExpTooCostly();
            return url.test(text);
        });
    };
}
/** A policy with a `$schema` that is not read does not load. */
function dialectOf(schema) {
    return (0,schema_dialect/* schemaDialect */.m)((0,is_object/* isObject */.G)(schema) ? schema.$schema : undefined) ?? '2020-12';
}
function withDefinitions(schema, definitions) {
    if (!(0,is_object/* isObject */.G)(schema))
        return schema;
    const own = (0,is_object/* isObject */.G)(schema.$defs) ? schema.$defs : {};
    const shared = Object.keys(definitions).length > 0 ? { $defs: { ...definitions, ...own } } : {};
    return withId({ ...schema, ...shared });
}
/** `#` means the whole schema; the engine finds it only under an id. */
function withId(schema) {
    const key = dialectOf(schema) === 'draft-04' ? 'id' : '$id';
    if (Object.hasOwn(schema, key) || !JSON.stringify(schema).includes('"$ref":"#"'))
        return schema;
    return { ...schema, [key]: 'https://assay.invalid/schema' };
}
function isSearchable(args) {
    return countValues(args, maxSearched) < maxSearched;
}
function isTooCostly(error) {
    return error instanceof RegExpTooCostly || error instanceof TooManySteps || error instanceof RangeError;
}
function* patternsIn(value) {
    if (typeof value !== 'object' || value === null)
        return;
    for (const [key, child] of Object.entries(value)) {
        if (key === 'pattern' && typeof child === 'string')
            yield child;
        else if (key === 'patternProperties' && typeof child === 'object' && child !== null)
            yield* Object.keys(child);
        yield* patternsIn(child);
    }
}
function hasFormat(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.hasOwn(value, 'format') || Object.values(value).some(hasFormat);
}
function namesPrototypeMember(value) {
    if (typeof value === 'string')
        return value in Object.prototype;
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.entries(value).some(([key, child]) => key in Object.prototype || namesPrototypeMember(child));
}

// EXTERNAL MODULE: ./lib/evaluate/calls/tool-plan.js
var tool_plan = __webpack_require__(4023);
// EXTERNAL MODULE: ./lib/evaluate/findings/finding-log.js
var finding_log = __webpack_require__(5540);
// EXTERNAL MODULE: ./lib/evaluate/findings/once-per-tool.js
var once_per_tool = __webpack_require__(4938);
;// CONCATENATED MODULE: ./lib/evaluate/findings/finding-logs.js


/** The findings about single calls, by rule. */
class FindingLogs {
    tallied;
    all = new Map();
    /** @param tallied also count by what fingerprints are made of, for waivers and baselines */
    constructor(tallied) {
        this.tallied = tallied;
    }
    /**
     * Logs a finding about a call of a tool. `details` are asked for only if they are kept for now.
     * @param trace where the policy may tolerate a share of traces
     */
    add(rule, tool, trace, file, line, column, details) {
        const make = () => ({ rule, tool, file, line, column, ...details() });
        const log = this.#log(rule);
        if (log instanceof once_per_tool/* OncePerTool */.v)
            log.add(tool, trace, file, line, column, make);
        else
            log.add(file, line, column, make);
    }
    #log(rule) {
        let log = this.all.get(rule);
        if (!log) {
            log = once_per_tool/* oncePerTool */.F.has(rule) ? new once_per_tool/* OncePerTool */.v(this.tallied) : new finding_log/* FindingLog */.sZ(this.tallied);
            this.all.set(rule, log);
        }
        return log;
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/findings/finding-message.js


/** Longest name shown in a sentence, in code points; names are agent-controlled. */
const maxToolName = 120;
/** One sentence: what happened, and what to do. Names of tools and rules may stand in it, argument values never. */
function findingMessage(raw, policy) {
    const tool = (0,truncate/* truncate */.xv)(raw.tool ?? '', maxToolName);
    switch (raw.rule) {
        case 'E_RATE_LIMIT':
            return `${tool} was called after the ${raw.detail} calls that the policy allows per trace: find what makes the agent loop, or raise limits.max_tool_calls_total.`;
        case 'E_TOOL_DENIED':
            return `${tool} was called, and the policy denies ${raw.detail === raw.tool ? 'it' : raw.detail}: take the tool away from the agent, or remove the deny entry.`;
        case 'E_TOOL_NOT_ALLOWED':
            return `${tool} was called, and it is not on the policy’s allow list${finding_message_listed(raw)}: add it to tools.allow, or take the tool away from the agent.`;
        case 'E_SCHEMA_COMPILE':
            return `The policy’s schema for ${tool} could not be used (${(0,truncate/* truncate */.xv)(raw.detail ?? '', maxToolName)}): simplify or correct the schema, or look at what the agent sent.`;
        case 'E_ARG_SCHEMA':
            return `The arguments of ${tool} break the policy: ${(0,truncate/* truncate */.xv)(raw.detail ?? '', maxToolName)}${more(raw)}; correct how the agent fills them, or relax the rule.`;
        case 'E_TOOL_UNCONSTRAINED':
            return `${tool} was called, and the policy has no schema for its arguments: add schemas.${tool}, or set enforcement.unconstrained_tools: allow.`;
        case 'W_ARGS_NOT_RECORDED':
            return `The trace does not record the arguments of ${tool}, so the policy’s rules about them were not evaluated: record arguments at the source.`;
        case 'W_RESULT_NOT_RECORDED':
            return `The trace does not record the outcome of ${tool}, so rules that ask for it were not evaluated where it decides: record results at the source.`;
        case 'E_ARGS_TRUNCATED':
            return `Arguments of ${tool} were recorded in part (${(0,truncate/* truncate */.xv)(raw.detail ?? '', maxToolName)}), so the policy’s rules about them were not evaluated: record them whole, or raise the limit of the recorder.`;
        case 'W_TOOL_LOOKS_LIKE':
            return `${tool} was called. It looks like ${raw.detail}, and no such entry matches it: name it in the policy as it is called, or rename the tool.`;
        case 'W_SECRET_IN_ARGS':
            return `The arguments of ${tool} hold what looks like a secret (${raw.detail}): revoke it, and let the tool read it from its environment.`;
        case 'E_TRACE_PARSE':
            return `${upperFirst(raw.detail ?? raw.rule)}, so a call may be missing from what was checked: repair or remove the line.`;
        case 'E_TRACE_TRUNCATED':
            return `${upperFirst(raw.detail ?? raw.rule)}; what is missing was not checked: record again, or split the file.`;
        case 'W_NO_EVIDENCE':
            return `${raw.detail}: check that traces are recorded and that the patterns for them are right.`;
        default:
            return sentence(raw, policy);
    }
}
/** Problems of input bring their own words; a broken sequence rule says what it asks for, in its author's words if there are any. */
function sentence(raw, policy) {
    const rule = policy.sequences.find((candidate) => candidate.id === raw.rule);
    const detail = raw.detail ?? raw.rule;
    if (!rule)
        return detail;
    return `${capital(detail)}: ${rule.description ?? `${rules.ruleKinds[rule.type].remedy(rule)}.`}`;
}
/** The entry that may be a misspelling of the tool, or it of the entry. */
function finding_message_listed({ detail }) {
    return detail === undefined ? '' : `, but ${(0,truncate/* truncate */.xv)(detail, maxToolName)} is (did you mean it?)`;
}
function more(raw) {
    const others = (raw.violations?.length ?? 1) - 1;
    return others > 0 ? ` (and ${others} more)` : '';
}
/** Names of tools keep their first letter. */
function capital(clause) {
    return /^(the|another) /.test(clause) ? upperFirst(clause) : clause;
}
function upperFirst(clause) {
    return clause.charAt(0).toUpperCase() + clause.slice(1);
}

// EXTERNAL MODULE: ./lib/evaluate/findings/fingerprint.js
var fingerprint = __webpack_require__(2854);
// EXTERNAL MODULE: ./lib/codes/call-codes.js
var call_codes = __webpack_require__(8167);
;// CONCATENATED MODULE: ./lib/evaluate/findings/rule-level.js

/**
 * The level of a rule or code: what the policy's `levels` say, else the rule's own entry, else the default.
 *
 * @param levels default levels of codes that are neither sequence rules nor about calls
 */
function ruleLevel(rule, policy, levels = new Map()) {
    const stated = policy.levels.get(rule);
    if (stated)
        return stated.value;
    const own = policy.sequences.find((sequence) => sequence.id === rule);
    if (own)
        return own.level ?? 'error';
    if (rule === 'E_TOOL_UNCONSTRAINED' && policy.unconstrainedTools.value === 'deny')
        return 'error';
    const stock = levels.get(rule) ?? call_codes/* callCodes */.Z[rule]?.level;
    return stock ?? (rule.startsWith('W_') ? 'warning' : 'error');
}

;// CONCATENATED MODULE: ./lib/evaluate/sequences/outcome-queue.js
/** A denied call counts as an error; a call whose result was not recorded has no outcome. */
function outcomeOf(record) {
    if (record.phase === 'denied' || record.error !== undefined)
        return 'error';
    return record.result === undefined ? undefined : 'success';
}
/**
 * Holds the calls of a trace back while a rule waits for the outcome of an earlier one, so that rules always see calls in
 * order. Only traces with such a call have a queue; it is empty again as soon as the result is there. A result finds its
 * call without a search: one call that nobody answers keeps all later ones of its trace waiting.
 */
class OutcomeQueue {
    apply;
    #queues = new Map();
    constructor(apply) {
        this.apply = apply;
    }
    holds(run) {
        return this.#queues.size > 0 && this.#queues.has(run);
    }
    add(waiting) {
        const queue = this.#queues.get(waiting.run.index);
        if (queue)
            queue.items.push(waiting);
        else
            this.#queues.set(waiting.run.index, { items: [waiting], next: 0 });
    }
    result(run, callIndex, outcome) {
        const queue = this.#queues.get(run);
        // Every call since the first that waits is here, so indices follow one another.
        const waiting = queue?.items[callIndex - queue.items[0].callIndex];
        if (!queue || !waiting || waiting.known)
            return;
        waiting.outcome = outcome;
        waiting.known = true;
        while (queue.items[queue.next]?.known)
            this.apply(queue.items[queue.next++]);
        if (queue.next === queue.items.length)
            this.#queues.delete(run);
        else if (queue.next > 1024 && 2 * queue.next > queue.items.length) {
            queue.items.splice(0, queue.next);
            queue.next = 0;
        }
    }
    /** No result can come any more. */
    drain() {
        for (const { items, next } of this.#queues.values())
            for (const waiting of items.slice(next))
                this.apply(waiting);
        this.#queues.clear();
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/sequences/possible-states.js
/** States followed at once; no machine has as many that decide anything. */
const maxStates = 64;
/**
 * The states that one rule may be in for one trace, where a call before now may or may not have matched. What they all
 * agree on is certain, whatever was not recorded.
 */
class PossibleStates {
    #states;
    /** Some way of filling in what is not known breaks the rule. */
    #mayBeBroken = false;
    #tooMany = false;
    constructor(first) {
        this.#states = [first];
    }
    /**
     * Takes one call, in every way in which it may have matched the operands.
     * @returns whether the rule is broken in every way
     */
    step(kind, rule, ways, callIndex) {
        if (this.#tooMany)
            return false;
        const next = new Map();
        for (const { phase, mark } of this.#states) {
            for (const hits of ways) {
                const state = { phase, mark };
                if (kind.step(state, hits, callIndex, rule))
                    this.#mayBeBroken = true;
                else
                    next.set(`${state.phase} ${state.mark}`, state);
            }
        }
        const states = [...next.values()];
        this.#states = states.length > 1 ? (kind.deciding?.(states) ?? states) : states;
        this.#tooMany = this.#states.length > maxStates;
        return this.#states.length === 0;
    }
    /** What the end of the trace makes of it; `undefined` where that depends on what is not known. */
    end(kind, rule) {
        if (this.#tooMany)
            return undefined;
        const ends = new Set(this.#states.map((state) => kind.end({ ...state }, rule)));
        if (this.#mayBeBroken)
            ends.add('violated');
        const [only] = ends;
        return ends.size === 1 ? only : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/sequences/run-states.js
/** What one rule remembers of every trace, in flat arrays: millions of traces make no objects. */
class RunStates {
    #numbers = new Int32Array(512);
    #flags = new Uint8Array(256);
    load(run, into) {
        into.phase = this.#numbers[2 * run] ?? 0;
        into.mark = this.#numbers[2 * run + 1] ?? 0;
    }
    store(run, state) {
        if (run >= this.#flags.length)
            this.#grow(run);
        this.#numbers[2 * run] = state.phase;
        this.#numbers[2 * run + 1] = state.mark;
    }
    flags(run) {
        return this.#flags[run] ?? 0;
    }
    flag(run, bits) {
        if (run >= this.#flags.length)
            this.#grow(run);
        this.#flags[run] = (this.#flags[run] ?? 0) | bits;
    }
    #grow(run) {
        const length = Math.max(run + 1, this.#flags.length * 2);
        const numbers = new Int32Array(2 * length);
        numbers.set(this.#numbers);
        const flags = new Uint8Array(length);
        flags.set(this.#flags);
        this.#numbers = numbers;
        this.#flags = flags;
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/calls/selector-matcher.js





/** Compiles an operand for a tool; `undefined` if the operand does not mean this tool at all. */
function operandForTool(selector, tool, regExp) {
    const terms = selector.terms.filter((term) => term.tools.some((pattern) => (0,tool_pattern/* compileToolPattern */.Yo)(pattern)(tool)));
    if (terms.length === 0)
        return undefined;
    const compiled = terms.map((term) => compileTerm(term, regExp));
    const always = terms.some((term) => term.argsMatch.length === 0 && term.outcome === undefined);
    return {
        needsOutcome: !always && terms.some((term) => term.outcome !== undefined),
        needsArguments: !always && terms.some((term) => term.argsMatch.length > 0),
        always,
        match(call, outcome) {
            if (always)
                return 'yes';
            let answer = 'no';
            for (const term of compiled) {
                const found = term(call, outcome);
                if (found === 'yes')
                    return found;
                if (found === 'unknown')
                    answer = found;
            }
            return answer;
        },
    };
}
function compileTerm(term, regExp) {
    const tests = term.argsMatch.map(({ arg, pattern }) => ({ arg, pointer: (0,cut_arguments/* pointerTo */.xH)(arg), test: regExp(pattern) }));
    return (call, outcome) => {
        if (term.outcome !== undefined && term.outcome !== outcome)
            return 'no';
        if (tests.length === 0)
            return 'yes';
        if (call.args === undefined)
            return 'unknown';
        const cuts = (0,cut_arguments/* cutArguments */.No)(call);
        let answer = 'yes';
        for (const { arg, pointer, test } of tests) {
            const found = cuts.length > 0 && (0,cut_arguments/* isCut */.xZ)(cuts, pointer) ? 'unknown' : argumentMatches(call.args, arg, test);
            if (found === 'no')
                return found;
            if (found === 'unknown')
                answer = found;
        }
        return answer;
    };
}
function argumentMatches(args, arg, test) {
    return (0,is_object/* isObject */.G)(args) && Object.hasOwn(args, arg) ? searched(test, args[arg]) : 'no';
}
/** A list is searched element by element, so that anchors mean the ends of one; what is not text in its JSON. */
function searched(regExp, value) {
    if (Array.isArray(value)) {
        let answer = 'no';
        for (const item of value) {
            const found = searched(regExp, item);
            if (found === 'yes')
                return found;
            if (found === 'unknown')
                answer = found;
        }
        return answer;
    }
    try {
        return regExp.test(typeof value === 'string' ? value : (0,write_json/* writeJson */.G)(value)) ? 'yes' : 'no';
    }
    catch (error) {
        if (error instanceof RegExpTooCostly)
            return 'unknown';
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/sequences/sequence-plan.js


function sequencePlan(rules, tool, regExp) {
    const touches = rules.flatMap((rule, index) => {
        const touch = touchOf(rule, index, tool, regExp);
        return touch ? [touch] : [];
    });
    const conditional = touches.flatMap((touch) => touch.conditional.map(({ operand }) => operand));
    return {
        touches,
        needsOutcome: conditional.some((operand) => operand.needsOutcome),
        needsArguments: conditional.some((operand) => operand.needsArguments),
    };
}
function touchOf(rule, index, tool, regExp) {
    const kind = rules.ruleKinds[rule.type];
    if (rule.type === 'blocklist') {
        return tool.includes(rule.pattern)
            ? { rule: index, always: 1, definite: [1], conditional: [], needsOutcome: false }
            : undefined;
    }
    let always = 0;
    const conditional = [];
    kind.operands(rule).forEach((selector, position) => {
        const operand = operandForTool(selector, tool, regExp);
        if (operand?.always)
            always |= 1 << position;
        else if (operand)
            conditional.push({ bit: 1 << position, operand });
    });
    if (always === 0 && conditional.length === 0 && !kind.everyCall)
        return undefined;
    return {
        rule: index,
        always,
        definite: [always],
        conditional,
        needsOutcome: conditional.some(({ operand }) => operand.needsOutcome),
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/sequences/sequence-rules.js









const broken = 1;
/** The rule is in one of several states for the trace: see `PossibleStates`. */
const unsure = 2;
/** Runs all sequence rules over interleaved traces, keeping two numbers and two flags per rule and trace where all is known. */
class SequenceRules {
    rules;
    regExp;
    missing;
    /** By rule id. */
    logs;
    #states;
    /** By rule, then trace: only of those in which something that a rule asks for was not recorded. */
    #possible;
    #queue;
    #scratch = { phase: 0, mark: 0 };
    constructor(rules, regExp, grouped, missing) {
        this.rules = rules;
        this.regExp = regExp;
        this.missing = missing;
        this.logs = new Map(rules.map((rule) => [rule.id, new finding_log/* FindingLog */.sZ(grouped)]));
        this.#states = rules.map(() => new RunStates());
        this.#possible = rules.map(() => new Map());
        this.#queue = new OutcomeQueue((waiting) => this.#apply(waiting, waiting.outcome));
    }
    plan(tool) {
        return sequencePlan(this.rules, tool, this.regExp);
    }
    call(plan, run, call, callIndex, file, line, column) {
        const queued = this.#queue.holds(run.index);
        if (plan.touches.length === 0 && !queued)
            return;
        const outcome = outcomeOf(call);
        const known = !plan.needsOutcome || outcome !== undefined;
        const waiting = { plan, run, call, callIndex, file, line, column, outcome, known };
        // What waits may wait until the end of the input: only what the rules will look at is kept.
        if (queued || !known)
            this.#queue.add({ ...waiting, call: kept(call, plan) });
        else
            this.#apply(waiting, outcome);
    }
    result(run, callIndex, result) {
        this.#queue.result(run.index, callIndex, outcomeOf(result));
    }
    /** Ids of the rules that a trace broke; complete after `finish`. */
    brokenIn(run) {
        return this.rules.flatMap(({ id }, index) => ((this.#states[index].flags(run) & broken) !== 0 ? [id] : []));
    }
    /** Asks every rule about every trace, now that no call can follow. */
    finish(runs, observers) {
        this.#queue.drain();
        const rows = this.rules.map((rule) => ({
            rule: rule.id,
            applicable: 0,
            held: 0,
            violated: 0,
            notExercised: 0,
            notEvaluable: 0,
        }));
        for (const run of runs) {
            this.rules.forEach((rule, index) => {
                // Before the end is evaluated: a rule that only the end breaks has no call that broke it.
                const brokenAt = this.#brokenAt(index, run);
                const outcome = this.#end(rule, index, run);
                const row = rows[index];
                // A run that never called a tool shows nothing about a rule, unless the rule demands a call.
                if (run.calls > 0 || outcome === 'violated')
                    count(row, outcome);
                for (const observer of observers)
                    observer.outcome?.(run, rule.id, outcome, brokenAt);
            });
        }
        return rows;
    }
    #apply(waiting, outcome) {
        const { run, call } = waiting;
        for (const touch of waiting.plan.touches) {
            const states = this.#states[touch.rule];
            const flags = states.flags(run.index);
            if ((flags & broken) !== 0)
                continue;
            if (touch.conditional.length === 0)
                this.#take(touch.rule, states, touch.definite, flags, waiting);
            else {
                const ways = waysToMatch(touch, call, outcome);
                if (ways.length > 1)
                    this.#report(touch, waiting, outcome);
                this.#take(touch.rule, states, ways, flags, waiting);
            }
        }
    }
    /** Lets a rule see a call, in each way in which it may have matched. */
    #take(index, states, ways, flags, waiting) {
        const { run, callIndex } = waiting;
        const rule = this.rules[index];
        const kind = rules.ruleKinds[rule.type];
        const state = this.#scratch;
        if ((flags & unsure) === 0) {
            states.load(run.index, state);
            if (ways.length === 1) {
                const isBroken = kind.step(state, ways[0], callIndex, rule);
                states.store(run.index, state);
                if (isBroken)
                    this.#break(index, states, waiting);
                return;
            }
            states.flag(run.index, unsure);
            this.#possible[index]?.set(run.index, new PossibleStates({ ...state }));
        }
        const possible = this.#possible[index]?.get(run.index);
        if (!possible?.step(kind, rule, ways, callIndex))
            return;
        this.#possible[index]?.delete(run.index);
        this.#break(index, states, waiting);
    }
    #report({ rule, needsOutcome }, waiting, outcome) {
        const { call } = waiting;
        if (needsOutcome && outcome === undefined)
            this.missing('result', this.rules[rule], waiting);
        if (call.args !== undefined && (0,cut_arguments/* cutArguments */.No)(call).length > 0)
            this.missing('whole arguments', this.rules[rule], waiting);
    }
    #break(index, states, waiting) {
        const rule = this.rules[index];
        const { run, call, callIndex, file, line, column } = waiting;
        const kind = rules.ruleKinds[rule.type];
        states.flag(run.index, broken);
        // A broken rule is not asked again: its state holds the call that broke it.
        states.store(run.index, { phase: callIndex, mark: 0 });
        this.logs.get(rule.id)?.add(file, line, column, () => ({
            rule: rule.id,
            tool: kind.closesWindow ? undefined : call.tool,
            trace: run.trace,
            callIndex,
            file,
            line,
            column,
            policyAt: rule.at,
            detail: kind.broken(rule, (0,truncate/* truncate */.xv)(call.tool, maxToolName)),
        }));
    }
    #brokenAt(index, run) {
        const states = this.#states[index];
        if ((states.flags(run.index) & broken) === 0)
            return undefined;
        states.load(run.index, this.#scratch);
        return this.#scratch.phase;
    }
    #end(rule, index, run) {
        const states = this.#states[index];
        const kind = rules.ruleKinds[rule.type];
        const flags = states.flags(run.index);
        if ((flags & broken) !== 0)
            return 'violated';
        const outcome = this.#endOf(index, run, states, flags, kind);
        if (outcome === 'violated') {
            states.flag(run.index, broken);
            const { lastFile: file, lastLine: line, lastColumn: column } = run;
            this.logs.get(rule.id)?.add(file, line, column, () => ({
                rule: rule.id,
                trace: run.trace,
                file,
                line,
                column,
                policyAt: rule.at,
                detail: kind.broken(rule, undefined),
            }));
        }
        return outcome;
    }
    #endOf(index, run, states, flags, kind) {
        const rule = this.rules[index];
        if ((flags & unsure) !== 0)
            return this.#possible[index]?.get(run.index)?.end(kind, rule) ?? 'not-evaluable';
        states.load(run.index, this.#scratch);
        return kind.end(this.#scratch, rule);
    }
}
const ends = ['success', 'error'];
/**
 * The operands that a call matches, as bits, in each way in which what was not recorded may have been. Rules look at two
 * operands at most, or at the next one and at any beyond it: of several unknown ones each alone is enough.
 */
function waysToMatch(touch, call, outcome) {
    if (touch.needsOutcome && outcome === undefined)
        return [...new Set(ends.flatMap((end) => waysOf(touch, call, end)))];
    return waysOf(touch, call, outcome);
}
function waysOf({ always, conditional }, call, outcome) {
    let hits = always;
    let open;
    for (const { bit, operand } of conditional) {
        const match = operand.match(call, outcome);
        if (match === 'yes')
            hits |= bit;
        else if (match === 'unknown')
            open = [...(open ?? []), bit];
    }
    if (open === undefined)
        return [hits];
    const all = open.reduce((bits, bit) => bits | bit, hits);
    return [...new Set([hits, ...open.map((bit) => hits | bit), all])];
}
function kept({ trace, tool, args, truncated }, plan) {
    return plan.needsArguments ? { trace, tool, args, truncated } : { trace, tool };
}
function count(row, outcome) {
    switch (outcome) {
        case 'held':
            row.held++;
            row.applicable++;
            break;
        case 'violated':
            row.violated++;
            row.applicable++;
            break;
        case 'not-exercised':
            row.notExercised++;
            break;
        case 'not-evaluable':
            row.notEvaluable++;
            break;
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/tally-cases.js
/** Counts the traces that name a case, sorted by its name. */
function tallyCases(runs, brokenIn) {
    const cases = new Map();
    for (const run of runs) {
        if (run.case === undefined)
            continue;
        let tally = cases.get(run.case);
        if (!tally) {
            tally = { trials: 0, broken: 0, rules: new Map() };
            cases.set(run.case, tally);
        }
        const rules = brokenIn(run);
        tally.trials++;
        if (rules.length > 0)
            tally.broken++;
        for (const rule of rules)
            tally.rules.set(rule, (tally.rules.get(rule) ?? 0) + 1);
    }
    return [...cases]
        .map(([name, { trials, broken, rules }]) => ({
        case: name,
        trials,
        broken,
        rules: [...rules].map(([rule, times]) => ({ rule, broken: times })).sort((a, b) => (a.rule < b.rule ? -1 : 1)),
    }))
        .sort((a, b) => (a.case < b.case ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/evaluate/evaluator.js















/** Tools that are looked for among the entries of the allow list by likeness: traces may make up any number of names. */
const maxCompared = 100;
/**
 * The one evaluator: takes the calls of any number of traces, interleaved, one at a time, and keeps per trace only what
 * the rules remember of it. Make one with `createEvaluator`.
 */
class Evaluator {
    policy;
    compileSchema;
    observers;
    #tools = new Map();
    #logs;
    #runs = [];
    #levels = new Map();
    #fingerprints = new fingerprint/* Fingerprints */.U();
    #callRules;
    #sequences;
    #argumentUse;
    #lookAlikes;
    constructor(policy, compileSchema, regExp, observers, tallied) {
        this.policy = policy;
        this.compileSchema = compileSchema;
        this.observers = observers;
        this.#logs = new FindingLogs(tallied);
        this.#callRules = new call_rules/* CallRules */.M5();
        this.#sequences = new SequenceRules(policy.sequences, regExp, tallied, (fact, rule, waiting) => this.#factMissing(fact, rule, waiting));
        this.#argumentUse = new argument_use/* ArgumentUse */.t(policy);
        this.#lookAlikes = new LookAlikes(policy);
    }
    start(run) {
        this.#runs[run.index] = run;
    }
    call(run, call, callIndex, file, line, column) {
        const tool = this.#tool(call.tool);
        const { plan, sequences } = tool;
        tool.calls++;
        // How many, which tool, which arguments: three questions, none of which switches another off.
        const limit = this.policy.maxToolCalls;
        const overLimit = limit !== undefined && callIndex >= limit.value;
        const checked = plan.checkArguments(call);
        if (tool.looksLike !== undefined)
            this.#lookedAlike(tool.looksLike, call, file, line, column);
        if (overLimit) {
            const refusal = { code: 'E_RATE_LIMIT', at: limit.at, because: String(limit.value) };
            this.#report(run, call, callIndex, file, line, column, refusal);
        }
        if (plan.refusal !== undefined)
            this.#report(run, call, callIndex, file, line, column, plan.refusal);
        if (checked.refusal !== undefined)
            this.#report(run, call, callIndex, file, line, column, checked.refusal);
        if (checked.cut)
            this.#argumentsCut(call, file, line, column, this.policy.constraints.get(call.tool)?.[0]?.at);
        if (call.args !== undefined)
            this.#secrets(run, call, callIndex, file, line, column);
        else if (checked.missing || sequences.needsArguments)
            this.#argumentsMissing(call, file, line, column);
        this.#callRules.count(run.index, plan, overLimit, checked);
        if (plan.constrained)
            this.#argumentUse.see(call.tool, call.args);
        this.#sequences.call(sequences, run, call, callIndex, file, line, column);
        if (this.observers.length > 0)
            this.#observe(run, call, callIndex, decisionOn(overLimit, plan, checked));
    }
    #observe(run, call, callIndex, decision) {
        for (const observer of this.observers)
            observer.decision?.(run, call, callIndex, decision);
    }
    result(run, callIndex, result) {
        this.#sequences.result(run, callIndex, result);
        for (const observer of this.observers)
            observer.result?.(run, callIndex, result);
    }
    /** All input is read: decides what only the end of a trace can decide. */
    finish() {
        const sequences = this.#sequences.finish(this.#runs, this.observers);
        const logs = new Map(this.#logs.all);
        for (const [rule, log] of this.#sequences.logs)
            if (log.total > 0)
                logs.set(rule, log);
        return {
            rules: sequences,
            callRules: this.#callRules.rows(this.#runs),
            logs,
            tools: new Map([...this.#tools].map(([name, { calls, plan }]) => [name, { calls, denied: plan.denied }])),
            argumentUse: this.#argumentUse,
            cases: tallyCases(this.#runs, (run) => this.#errorsIn(run)),
        };
    }
    #errorsIn({ index }) {
        const rules = [...this.#sequences.brokenIn(index), ...this.#callRules.brokenIn(index)];
        return rules.filter((rule) => this.#level(rule) === 'error');
    }
    #level(rule) {
        const level = this.#levels.get(rule) ?? ruleLevel(rule, this.policy);
        this.#levels.set(rule, level);
        return level;
    }
    #tool(name) {
        let entry = this.#tools.get(name);
        if (!entry) {
            const plan = (0,tool_plan/* toolPlan */.S)(this.policy, name, this.compileSchema, this.#tools.size < maxCompared);
            entry = { plan, sequences: this.#sequences.plan(name), looksLike: this.#lookAlikes.of(name), calls: 0 };
            this.#tools.set(name, entry);
        }
        return entry;
    }
    #report(run, { tool }, callIndex, file, line, column, { code, at, because, violations }) {
        this.#logs.add(code, tool, run.trace, file, line, column, () => ({
            trace: run.trace,
            callIndex,
            policyAt: at,
            violations: violations?.map((broken) => this.#violation(tool, broken)),
            detail: because,
        }));
    }
    #violation(tool, { path, keyword, member, key, says, at }) {
        return {
            ...{ path, keyword },
            ...(member !== undefined && { member }),
            fingerprint: this.#fingerprints.of('E_ARG_SCHEMA', tool, key),
            says,
            policyAt: at,
        };
    }
    /** Rules about arguments that the source does not record are not passed; they are said to be open. */
    #argumentsMissing({ tool }, file, line, column) {
        const policyAt = this.policy.constraints.get(tool)?.[0]?.at;
        this.#logs.add('W_ARGS_NOT_RECORDED', tool, undefined, file, line, column, () => ({ policyAt }));
    }
    /** Says which kinds were found, never what. */
    #secrets(run, call, callIndex, file, line, column) {
        const kinds = (0,redact/* providerTokens */.iJ)(call.args);
        if (kinds.length === 0)
            return;
        this.#logs.add('W_SECRET_IN_ARGS', call.tool, run.trace, file, line, column, () => ({
            trace: run.trace,
            callIndex,
            detail: kinds.join(', '),
        }));
    }
    #lookedAlike(alike, { tool }, file, line, column) {
        const { entry, does, at } = alike;
        this.#logs.add('W_TOOL_LOOKS_LIKE', tool, undefined, file, line, column, () => ({
            policyAt: at,
            detail: `${(0,truncate/* truncate */.xv)(entry, maxToolName)}, which ${does}`,
        }));
    }
    #factMissing(fact, { at }, { call, file, line, column }) {
        if (fact === 'whole arguments')
            this.#argumentsCut(call, file, line, column, at);
        else
            this.#logs.add('W_RESULT_NOT_RECORDED', call.tool, undefined, file, line, column, () => ({ policyAt: at }));
    }
    #argumentsCut(call, file, line, column, policyAt) {
        const detail = (0,cut_arguments/* cutArguments */.No)(call)
            .map((cut) => cut || 'all of them')
            .join(', ');
        this.#logs.add('E_ARGS_TRUNCATED', call.tool, undefined, file, line, column, () => ({ policyAt, detail }));
    }
}
/**
 * Prepares a policy for evaluation; loads the JSON Schema validator and RE2 only if the policy needs them.
 *
 * @param tallied count findings by fingerprint even if no waiver asks for it
 */
async function createEvaluator(policy, observers = [], tallied = policy.waivers.length > 0) {
    const schemas = [...policy.constraints.values()].flat().map((constraint) => constraint.schema);
    const compileSchema = schemas.length > 0 ? await schemaCompiler(policy.definitions, schemas) : undefined;
    const regExp = await linearRegExps(argumentPatterns(policy.sequences));
    return new Evaluator(policy, compileSchema, regExp, observers, tallied);
}
function argumentPatterns(rules) {
    return rules.flatMap((rule) => Object.values(rule)
        .flat()
        .flatMap((value) => (isSelector(value) ? value.terms : []))
        .flatMap((term) => term.argsMatch.map(({ pattern }) => pattern)));
}
function isSelector(value) {
    return typeof value === 'object' && value !== null && 'terms' in value;
}
const evaluator_kept = { allowed: true, codes: [] };
function decisionOn(overLimit, { refusal }, checked) {
    if (!overLimit && refusal === undefined && checked.refusal === undefined && !checked.missing)
        return evaluator_kept;
    const refusals = [refusal, checked.refusal].filter((each) => each !== undefined);
    return {
        allowed: !overLimit && refusals.every(({ warns }) => warns),
        codes: [...(overLimit ? ['E_RATE_LIMIT'] : []), ...refusals.map(({ code }) => code)],
        ...(checked.missing && { notEvaluable: true }),
    };
}

// EXTERNAL MODULE: ./lib/model/left-out.js
var left_out = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(6713);
;// CONCATENATED MODULE: ./lib/evaluate/findings/run-diagnostics.js



/** By code, findings about a run that no rule makes: unreadable lines, warnings about the policy, a missed gate. */
class RunDiagnostics {
    logs = new Map();
    /** Lines that could not be read, also those beyond the ones listed. */
    reading({ problems, problemsOmitted = {}, files, skipped, unknownFiles = [] }) {
        const index = new Map(files.map(({ file }, i) => [file, i]));
        for (const { code, detail, file, line, column } of problems) {
            this.#add({ rule: code, detail, file: index.get(file) ?? -1, line, column });
        }
        for (const [code, more] of Object.entries(problemsOmitted))
            this.#log(code).total += more;
        const unknown = skipped.find(({ reason }) => reason === left_out/* leftOutFiles */.R.unknown)?.count ?? 0;
        if (unknown > 0)
            this.#add({ ...nowhere, rule: 'W_FILE_SKIPPED', detail: skippedFiles(unknown, unknownFiles) });
    }
    policy(problems) {
        for (const { code, level, message, remedy, location } of problems) {
            if (level !== 'warning')
                continue;
            this.#add({
                ...nowhere,
                rule: code,
                detail: remedy ? `${message} ${remedy}` : message,
                policyAt: location,
            });
        }
    }
    /** @param at where the policy asks for the minimum, if it does */
    coverage({ percent, empty }, minimum, at) {
        const detail = empty
            ? `The policy names no tool that could be covered, and the minimum of coverage is ${minimum} %: name the tools that it is about, or drop the minimum.`
            : `Coverage is ${percent} %, below the minimum of ${minimum} %: record traces that call the uncovered tools, or lower the minimum.`;
        this.#add({ ...nowhere, rule: 'E_COVERAGE_BELOW_MIN', detail, policyAt: at });
    }
    noEvidence({ unmatched = [], files }) {
        const detail = unmatched.length > 0
            ? `No file matches ${[...unmatched].sort().join(', ')}`
            : `No tool call was found in ${files.length === 1 ? 'one file' : `${files.length} files`}`;
        this.#add({ ...nowhere, rule: 'W_NO_EVIDENCE', detail });
    }
    #add(raw) {
        this.#log(raw.rule).add(raw.file, raw.line, raw.column, () => raw);
    }
    #log(code) {
        let log = this.logs.get(code);
        if (!log) {
            log = new finding_log/* FindingLog */.sZ(true);
            this.logs.set(code, log);
        }
        return log;
    }
}
const shownFiles = 10;
function skippedFiles(count, names) {
    const shown = [...names].sort().slice(0, shownFiles);
    const more = count - shown.length;
    const list = [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
    return `${(0,plural/* plural */.L)(count, 'file')} of no known trace format, not read: ${list}`;
}
/** Levels of problems of the input. */
function inputLevels(lenient) {
    const level = lenient ? 'warning' : 'error';
    return new Map([
        ['E_TRACE_PARSE', level],
        ['E_TRACE_TRUNCATED', level],
        ['W_SESSION_FALLBACK', 'warning'],
        ['W_FILE_SKIPPED', 'warning'],
        ['W_NO_EVIDENCE', 'note'],
    ]);
}
const nowhere = { file: -1, line: 0, column: 0 };

// EXTERNAL MODULE: ./lib/evaluate/findings/waiver-book.js
var waiver_book = __webpack_require__(3692);
;// CONCATENATED MODULE: ./lib/evaluate/findings/weigh-findings.js




/** Gives findings their levels, waivers and tolerances. Warnings about waivers come last. */
function weighFindings(logs, context) {
    const waivers = new waiver_book/* WaiverBook */.U(context.policy.waivers, context.today);
    const weigh = ([rule, log]) => weighLog(rule, log, waivers, context);
    const weighed = [...logs].map(weigh);
    return { weighed: [...weighed, ...[...waivers.diagnostics(logs)].map(weigh)], waivers };
}
function weighLog(rule, log, waivers, context) {
    const kinds = log.groups.map((kind) => {
        const id = kind.violation ?? (0,fingerprint/* fingerprint */.R)(rule, kind.tool);
        return { ...kind, fingerprint: id, waiver: waivers.find(rule, kind.tool, id) };
    });
    const tolerated = isTolerated(rule, log.traces, kinds, context);
    return { rule, log, level: tolerated ? 'note' : ruleLevel(rule, context.policy, context.levels), tolerated, kinds };
}
/**
 * Agents are random: a rule may be broken in a stated share of the traces to which it applied. Comes last: a trace in
 * which everything is waived does not use the share up.
 */
function isTolerated(rule, traces, kinds, { policy, rows }) {
    const share = policy.tolerate.get(rule);
    const row = rows.find((candidate) => candidate.rule === rule);
    if (!share || !row)
        return false;
    const broken = policy.waivers.length === 0 ? row.violated : sum(traces.filter((set) => !isWaived(set, kinds)).map(countOf));
    return isWithinShare(broken, row.applicable, share.value);
}
/** Compared in millionths, exactly: 29 of 100 are within 0.29, though 0.29 × 100 is a shade less in floating point. */
function isWithinShare(part, whole, share) {
    return part * 1e6 <= Math.round(share * 1e6) * whole;
}
/** Findings that count, by level: all that are neither tolerated nor waived. */
function countFindings(weighed) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { log, level, tolerated, kinds } of weighed) {
        if (tolerated)
            continue;
        counts[level] += log.total - sum(log.findings.filter((set) => isWaived(set, kinds)).map(countOf));
    }
    return counts;
}
/** Of those, the findings with something that is not waived and for which `isNew` answers yes. */
function countNewFindings(weighed, isNew) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { log, level, tolerated, kinds } of weighed) {
        if (tolerated)
            continue;
        const counted = kinds.map(({ waiver, fingerprint }) => waiver === undefined && isNew(fingerprint));
        counts[level] += sum(log.findings.filter((set) => set.kinds.some((kind) => counted[kind])).map(countOf));
    }
    return counts;
}
/** One tally for each fingerprint that was found. */
function fingerprintTallies(weighed) {
    return weighed.flatMap(({ rule, log, level, tolerated, kinds }) => {
        const findings = perKind(log.findings, kinds.length);
        const traces = perKind(log.traces, kinds.length);
        return kinds.map(({ tool, fingerprint, waiver }, place) => {
            const accepted = tolerated || waiver !== undefined;
            return {
                ...{ fingerprint, rule },
                ...(tool !== undefined && { tool }),
                ...{ level, findings: findings[place], traces: traces[place] },
                ...(accepted && { accepted }),
                ...(isOpen(rule, tool, fingerprint) && { open: true }),
            };
        });
    });
}
function isOpen(rule, tool, id) {
    return rule === 'E_SCHEMA_COMPILE' || (rule === 'E_ARG_SCHEMA' && id === (0,fingerprint/* fingerprint */.R)(rule, tool, list_violations/* unlistedKey */.Ek));
}
function isWaived({ kinds: places }, kinds) {
    return places.every((place) => kinds[place]?.waiver !== undefined);
}
function perKind(sets, kinds) {
    const counts = new Array(kinds).fill(0);
    for (const { kinds: places, count } of sets)
        for (const place of places)
            counts[place] = (counts[place] ?? 0) + count;
    return counts;
}
function countOf({ count }) {
    return count;
}
function sum(counts) {
    return counts.reduce((total, count) => total + count, 0);
}

;// CONCATENATED MODULE: ./lib/evaluate/findings/write-findings.js



/** Gives the findings that are kept their words, fingerprint and final order. */
function writeFindings(weighed, context) {
    const prints = new fingerprint/* Fingerprints */.U();
    const kept = weighed.flatMap((of) => of.log.kept.map((raw) => finding(raw, of, prints, context)));
    const findings = kept.sort(finalOrder).slice(0, finding_log/* maxFindings */.TM);
    const total = weighed.reduce((sum, { log }) => sum + log.total, 0);
    return { findings, findingsOmitted: total - findings.length };
}
function finding(raw, of, prints, context) {
    const main = mainViolation(raw, context);
    const id = main?.fingerprint ?? prints.of(raw.rule, raw.tool);
    const waiver = waiverOf(raw, id, context.waivers);
    const policyAt = main?.policyAt ?? raw.policyAt;
    return {
        level: of.level,
        rule: raw.rule,
        message: findingMessage(main === undefined ? raw : { ...raw, detail: main.says }, context.policy),
        ...(raw.tool !== undefined && { tool: raw.tool }),
        ...(raw.trace !== undefined && { trace: raw.trace }),
        ...(raw.callIndex !== undefined && { callIndex: raw.callIndex }),
        ...(raw.violations && { violations: raw.violations.map((violation) => shown(violation, raw, context)) }),
        ...(raw.line > 0 &&
            raw.file >= 0 && {
            location: { file: context.files[raw.file] ?? '', line: raw.line, column: raw.column },
        }),
        ...(policyAt && { policyLocation: policyAt }),
        fingerprint: id,
        ...(of.tolerated && { tolerated: true }),
        ...(waiver && {
            waived: {
                reason: waiver.reason,
                owner: waiver.owner,
                ...(waiver.expires !== undefined && { expires: waiver.expires }),
            },
        }),
    };
}
/** The first violation that nothing accepts; of accepted ones the first that is not waived, else the first. */
function mainViolation({ rule, tool, violations }, { waivers, isNew = () => true }) {
    if (violations === undefined)
        return undefined;
    const unwaived = violations.filter(({ fingerprint }) => !waivers.find(rule, tool, fingerprint));
    return unwaived.find(({ fingerprint }) => isNew(fingerprint)) ?? unwaived[0] ?? violations[0];
}
/** A finding is waived only if everything in it is; the first waiver stands for all. */
function waiverOf({ rule, tool, violations }, id, waivers) {
    const all = (violations ?? [{ fingerprint: id }]).map(({ fingerprint }) => waivers.find(rule, tool, fingerprint));
    return all.every((waiver) => waiver !== undefined) ? all[0] : undefined;
}
function shown({ path, keyword, member, fingerprint }, { rule, tool }, { waivers, isNew, newOnly }) {
    const accepted = waivers.find(rule, tool, fingerprint) !== undefined || (newOnly && isNew?.(fingerprint) === false);
    return {
        ...{ path, keyword },
        ...(member !== undefined && { member }),
        fingerprint,
        ...(accepted && { accepted }),
    };
}
const levelRank = { error: 0, warning: 1, note: 2 };
/**
 * Level, file, line, column, trace, callIndex, rule, tool, fingerprint; what is absent comes last. What is left of ties is
 * settled by the place in the policy and the words.
 */
function finalOrder(a, b) {
    return (levelRank[a.level] - levelRank[b.level] ||
        comparePlaces(a.location, b.location) ||
        (0,finding_log/* compareText */.n6)(a.trace, b.trace) ||
        (a.callIndex ?? Number.MAX_SAFE_INTEGER) - (b.callIndex ?? Number.MAX_SAFE_INTEGER) ||
        (0,finding_log/* compareText */.n6)(a.rule, b.rule) ||
        (0,finding_log/* compareText */.n6)(a.tool, b.tool) ||
        (0,finding_log/* compareText */.n6)(a.fingerprint, b.fingerprint) ||
        comparePlaces(a.policyLocation, b.policyLocation) ||
        (0,finding_log/* compareText */.n6)(a.message, b.message));
}
function comparePlaces(a, b) {
    return (0,finding_log/* compareText */.n6)(a?.file, b?.file) || (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

// EXTERNAL MODULE: ./lib/evaluate/timelines/shown-arguments.js
var shown_arguments = __webpack_require__(6996);
// EXTERNAL MODULE: ./lib/evaluate/timelines/write-timelines.js
var write_timelines = __webpack_require__(8214);
;// CONCATENATED MODULE: ./lib/evaluate/timelines/call-history.js





/** Names of arguments kept of a call: agents choose them. */
const maxArguments = 8;
/** Ways of calling (a tool with these arguments) that are distinguished; the names of what comes later are not kept. */
const maxForms = 20_000;
/** Records kept: 16 bytes each, so 64 MB. What comes later is in no timeline. */
const maxRecords = 4_000_000;
/** Characters of values kept, and what one call's cost besides. What comes later shows no value. */
const maxShownCharacters = 64 << 20;
const shownOverhead = 64;
/** Code points by which names of arguments are distinguished; reports show fewer. */
const maxKeyName = 600;
/**
 * Remembers which tools were called in which trace, with arguments of which names, in flat arrays: only when all is read is it known which traces broke a
 * rule, and by then their calls have gone by. Values are kept only if they may be shown.
 */
class CallHistory {
    #runs = [];
    #forms = [];
    #formIndex = new Map();
    /** Four numbers a record: run, call index, form (-1: a result of the call), outcome. */
    #records = new Int32Array(4096);
    #length = 0;
    /** By record, as JSON, which is smaller than objects and holds on to no part of a trace. */
    #shown = new Map();
    #shownCharacters = 0;
    #show;
    #redact;
    constructor(policy, redact) {
        this.#redact = redact;
        this.#show = (0,shown_arguments/* argumentShower */.c)(policy, redact);
    }
    decision(run, call, callIndex, _decision) {
        this.#runs[run.index] = run;
        this.#keepShown(call);
        this.#add(run.index, callIndex, this.#indexOf(call), outcomeOf(call));
    }
    result(run, callIndex, result) {
        this.#add(run.index, callIndex, -1, outcomeOf(result));
    }
    /** One walk over all records, which keeps those within reach of a point. */
    recall(points) {
        const runs = this.#runs.filter((run) => run && points.has(run.trace));
        const wanted = new Map(runs.map((run) => [
            run.index,
            { isNear: (0,write_timelines/* withinReach */.Dj)(points.get(run.trace) ?? [], run.calls), calls: new Map() },
        ]));
        for (let at = 0; at < this.#length; at += 4) {
            const timeline = wanted.get(this.#records[at]);
            if (!timeline)
                continue;
            const [index, form, outcome] = this.#records.subarray(at + 1, at + 4);
            if (!timeline.isNear(index))
                continue;
            const known = form < 0 ? timeline.calls.get(index) : { index, ...this.#forms[form], ...this.#shownAt(at) };
            if (known)
                timeline.calls.set(index, { ...known, ...outcomes[outcome] });
        }
        return new Map(runs.map(({ trace, index, calls: total }) => {
            const calls = [...(wanted.get(index)?.calls.values() ?? [])].sort((a, b) => a.index - b.index);
            return [trace, { trace, total, calls, ...(this.#redact !== 'values' && { showsAll: true }) }];
        }));
    }
    #indexOf({ tool, args }) {
        const names = this.#forms.length < maxForms ? argumentNames(args) : undefined;
        const key = names === undefined ? tool : JSON.stringify([tool, names]);
        let index = this.#formIndex.get(key);
        if (index === undefined) {
            index = this.#forms.push({ tool, ...(names && { arguments: names.map(shown_arguments/* shownName */.H) }) }) - 1;
            this.#formIndex.set(key, index);
        }
        return index;
    }
    /** Of the call whose record comes next. */
    #keepShown({ args }) {
        if (!this.#show || this.#shownCharacters >= maxShownCharacters || this.#length >= maxRecords * 4)
            return;
        const shown = this.#show(args);
        if (shown === undefined)
            return;
        this.#shownCharacters += shown.length + shownOverhead;
        this.#shown.set(this.#length, shown);
    }
    #shownAt(record) {
        const shown = this.#shown.get(record);
        return shown === undefined ? {} : { shown: JSON.parse(shown) };
    }
    #add(run, callIndex, tool, outcome) {
        if (this.#length >= maxRecords * 4)
            return;
        if (this.#length === this.#records.length) {
            const larger = new Int32Array(this.#length * 2);
            larger.set(this.#records);
            this.#records = larger;
        }
        this.#records.set([run, callIndex, tool, outcome === undefined ? 0 : outcome === 'success' ? 1 : 2], this.#length);
        this.#length += 4;
    }
}
function argumentNames(args) {
    if (!(0,is_object/* isObject */.G)(args))
        return undefined;
    const names = [];
    for (const name in args) {
        if (names.length === maxArguments)
            break;
        names.push((0,truncate/* truncate */.xv)(name, maxKeyName));
    }
    return names;
}
const outcomes = [{}, { outcome: 'success' }, { outcome: 'error' }];

// EXTERNAL MODULE: ./lib/evaluate/timelines/token-free-timeline.js
var token_free_timeline = __webpack_require__(4630);
;// CONCATENATED MODULE: ./lib/evaluate/verdict-of.js
/** Broken rules come before missing evidence: what was seen counts even if not everything was. */
function verdictOf(counts, failOn, noEvidence) {
    const levels = ['error', 'warning', 'note'];
    const failing = failOn === 'none' ? [] : levels.slice(0, levels.indexOf(failOn) + 1);
    // The finding that there is no evidence is itself a note; it must not turn its own verdict into another.
    const counted = (level) => counts[level] - (level === 'note' && noEvidence ? 1 : 0);
    if (failing.some((level) => counted(level) > 0))
        return 'fail';
    return noEvidence ? 'no-evidence' : 'pass';
}

;// CONCATENATED MODULE: ./lib/assay.js

















/**
 * Reads traces, checks them against a policy, and returns the result: the whole of Assay in one function.
 * Every surface shows the result it returns; none adds to it.
 */
async function check(policy, read, options) {
    const profile = options.profile ?? options.baseline !== undefined;
    return conclude(policy, await collect(policy, read, { ...options, profile }), options).result;
}
/** Reads traces and runs them through the policy. */
async function collect(policy, read, options = {}) {
    const { profile = false } = options;
    const behaviour = profile ? new BehaviourLog() : undefined;
    const history = options.timelines ? new CallHistory(policy, options.redact ?? 'values') : undefined;
    const observers = [...(options.observers ?? []), behaviour, history].filter((each) => each !== undefined);
    const evaluator = await createEvaluator(policy, observers, profile || policy.waivers.length > 0);
    const { runs, ...reading } = await read(evaluator);
    const evaluation = evaluator.finish();
    if (!behaviour)
        return { evaluation, reading, history };
    return { evaluation, reading, history, behaviour: behaviour.finish(runs), traceIds: runs.map(({ trace }) => trace) };
}
/** Gives what was collected its levels, words, gates and verdict. */
function conclude(policy, collected, options) {
    const { evaluation, reading, behaviour, history } = collected;
    const { coverage, share } = measureCoverage(policy, {
        tools: evaluation.tools,
        rules: evaluation.rules,
        arguments: evaluation.argumentUse.unused(),
    });
    const gates = options.gates ?? 'all';
    const gate = gateOf(policy, options);
    const minimum = gate.minCoverage;
    const noEvidence = reading.calls === 0 || (reading.unmatched ?? []).length > 0;
    const diagnostics = new RunDiagnostics();
    diagnostics.reading(reading);
    diagnostics.policy(options.policyProblems ?? []);
    if (minimum !== undefined && (coverage.empty || !reaches(share, minimum))) {
        diagnostics.coverage(coverage, minimum, options.minCoverage === undefined ? policy.coverage.min?.at : undefined);
    }
    if (noEvidence)
        diagnostics.noEvidence(reading);
    const rows = [...evaluation.rules, ...(0,call_rules/* shownCallRows */.nq)(policy, evaluation.callRules)];
    const logs = new Map([...(gates === 'coverage' ? [] : evaluation.logs), ...diagnostics.logs]);
    const levels = inputLevels(options.lenient ?? false);
    const { weighed, waivers } = weighFindings(logs, { policy, rows, levels, today: options.today });
    const counts = countFindings(weighed);
    const { files, traces, tracesWithCalls, calls, skipped } = reading;
    const seen = {
        policy: { ...(policy.file !== undefined && { file: policy.file }), name: policy.name, digest: policy.digest },
        traces: { files, traces, tracesWithCalls, calls, skipped },
        rules: rows,
        coverage,
    };
    const baseline = behaviour && (0,redact/* withoutTokens */.N_)((0,baseline_baseline/* takeBaseline */.F_)(seen, fingerprintTallies(weighed), behaviour, options.commit));
    const compared = baseline && options.baseline && compare(baseline, options.baseline, weighed, gate);
    const newOnly = compared?.comparison.baseline === 'used' && compared.comparison.newOnly ? compared.comparison : undefined;
    const { findings, findingsOmitted } = writeFindings(weighed, {
        policy,
        files: files.map(({ file }) => file),
        waivers,
        isNew: compared?.isNew,
        newOnly: newOnly !== undefined,
    });
    const verdict = verdictOf(newOnly?.counted ?? counts, gate.failOn, noEvidence);
    const compat = () => compatCoverage(policy, new Set(evaluation.tools.keys()), evaluation.rules, findings, askedMinimum(policy, options));
    // Agent-controlled names (tools, traces, files, keys in messages) may hold a token; no surface shows what is not in here.
    const result = {
        ...(0,redact/* withoutTokens */.N_)({
            schema: 'assay.result.v1',
            verdict,
            passed: verdict === 'pass',
            ...{ findings, gate, findingsOmitted, counts, rules: rows },
            coverage: options.compat ? { ...coverage, compat: compat() } : coverage,
            traces: seen.traces,
            policy: seen.policy,
            ...caseRows(evaluation.cases),
        }),
        ...(compared && { comparison: compared.comparison }),
        ...(options.timelines && history && timelinesOf(policy, history, findings)),
        ...(options.ruleMeanings && { ruleMeanings: (0,redact/* withoutTokens */.N_)(meanings(policy)) }),
    };
    return { result, baseline };
}
/** An option of 0 asks for nothing, whatever the policy asks for. */
function askedMinimum(policy, { gates, minCoverage }) {
    return gates === 'rules' ? undefined : (minCoverage ?? policy.coverage.min?.value);
}
function gateOf(policy, options) {
    const minimum = askedMinimum(policy, options) ?? 0;
    return {
        failOn: options.failOn ?? 'error',
        onNoEvidence: options.onNoEvidence ?? 'error',
        ...(minimum > 0 && { minCoverage: minimum }),
        ...(options.failOnNewOnly && { newOnly: true }),
    };
}
function timelinesOf(policy, history, findings) {
    const { timelines, omitted } = (0,write_timelines/* writeTimelines */.KS)(findings, history, policy);
    return { timelines: timelines.map(token_free_timeline/* tokenFreeTimeline */.N), timelinesOmitted: omitted };
}
function meanings({ sequences }) {
    return sequences.map((rule) => ({ rule: rule.id, means: rule.description ?? rules.ruleKinds[rule.type].means(rule) }));
}
/** Both sides are free of tokens. */
function compare(current, earlier, weighed, gate) {
    const { comparison, isNew } = compareWith(current, earlier, (isNew) => countNewFindings(weighed, isNew));
    if (comparison.baseline !== 'used' || !gate.newOnly)
        return { comparison, isNew };
    return { comparison: { ...comparison, newOnly: true }, isNew };
}


/***/ }),

/***/ 4484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   F_: () => (/* binding */ takeBaseline),
/* harmony export */   YV: () => (/* binding */ quantile)
/* harmony export */ });
/* unused harmony export maxBaselineFindings */
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1491);

/** The profile of a finished run, with all of its findings; `baselineText` cuts what is written. */
function takeBaseline({ policy, traces, rules, coverage }, findings, behaviour, commit) {
    return {
        schema: 'assay.baseline.v2',
        policy: { name: policy.name, digest: policy.digest },
        ...(commit !== undefined && { commit }),
        traces: {
            files: traces.files.length,
            traces: traces.traces,
            tracesWithCalls: traces.tracesWithCalls,
            calls: traces.calls,
            quantiles: quantiles(behaviour.callsPerTrace),
        },
        rules,
        findings: [...findings].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
        coverage: { percent: coverage.percent, covered: coverage.covered, uncovered: coverage.uncovered },
        behaviour,
        cut: behaviour.cut,
    };
}
/** Fingerprints that a written baseline keeps: the first in their order, which is that of a hash. */
const maxBaselineFindings = 10_000;
/** The JSON of a baseline, one final line break. */
function baselineText(baseline) {
    const known = baseline.findings.filter(({ open }) => !open);
    const findings = known.slice(0, maxBaselineFindings);
    const cut = findings.length < known.length ? [...baseline.cut, 'findings'] : baseline.cut;
    return `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJsonForLogs */ .O)(JSON.stringify({ ...baseline, findings, cut }, undefined, 1))}\n`;
}
function quantiles(histogram) {
    const at = (share) => quantile(histogram, share);
    return { p50: at(0.5), p90: at(0.9), p99: at(0.99), max: at(1) };
}
/** The least number of calls that at least `share` of the traces do not exceed. */
function quantile(histogram, share) {
    const all = histogram.reduce((sum, { traces }) => sum + traces, 0);
    let below = 0;
    for (const { calls, traces } of histogram) {
        below += traces;
        if (below >= share * all)
            return calls;
    }
    return 0;
}


/***/ }),

/***/ 7256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ behaviourLimits),
/* harmony export */   Yz: () => (/* binding */ pairKey),
/* harmony export */   _E: () => (/* binding */ roundCalls)
/* harmony export */ });
const behaviourLimits = { tools: 1000, arguments: 200, order: 2000 };
/** The key that identifies and sorts pairs. */
function pairKey({ first, then }) {
    return JSON.stringify([first, then]);
}
/** The bucket of a number of calls. */
function roundCalls(calls) {
    if (calls < 64)
        return calls;
    const step = 2 ** (Math.floor(Math.log2(calls)) - 5);
    return Math.floor(calls / step) * step;
}


/***/ }),

/***/ 3052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ArgumentUse)
/* harmony export */ });
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7199);
/* harmony import */ var _is_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6157);


/** Checks per tool, and how deep a schema is followed: what a person can read, and what a call can cost. */
const maxChecks = 400;
const maxDepth = 6;
/**
 * Which properties and enum values of the policy's schemas were ever sent. Each call is compared only with what is
 * still unseen, so that the cost fades as the traces cover the schema.
 */
class ArgumentUse {
    #open = new Map();
    constructor(policy) {
        for (const [tool, constraints] of policy.constraints) {
            const checks = [];
            for (const { schema, origin } of constraints) {
                if (origin !== 'require_args')
                    collect(schema, policy.definitions, [], checks, 0);
            }
            this.#open.set(tool, checks);
        }
    }
    see(tool, args) {
        const checks = this.#open.get(tool);
        if (!checks || checks.length === 0 || args === undefined)
            return;
        for (let i = checks.length - 1; i >= 0; i--) {
            if (satisfied(checks[i], args))
                checks.splice(i, 1);
        }
    }
    /** The state as data, from which `retain` makes it again. */
    open() {
        return [...this.#open].map(([tool, checks]) => ({
            tool,
            properties: checks.filter((check) => !check.values).map((check) => check.index),
            values: checks
                .filter((check) => check.values)
                .map((check) => ({ check: check.index, values: [...(check.values ?? [])] })),
        }));
    }
    /** Takes into account what other traces sent: what is not open there is not open here. */
    retain(open) {
        const others = new Map(open.map((other) => [other.tool, other]));
        for (const [tool, checks] of this.#open) {
            const other = others.get(tool);
            const properties = new Set(other?.properties);
            const values = new Map(other?.values.map(({ check, values }) => [check, new Set(values)]));
            const left = checks.filter((check) => {
                if (!check.values)
                    return properties.has(check.index);
                const still = values.get(check.index);
                for (const value of check.values)
                    if (!still?.has(value))
                        check.values.delete(value);
                return still !== undefined && (check.values.size > 0 || still.size === 0);
            });
            this.#open.set(tool, left);
        }
    }
    /** What no call ever sent, for each tool with a schema, in the policy's order. */
    unused() {
        return [...this.#open].map(([tool, checks]) => ({
            tool,
            properties: checks.filter((check) => !check.values).map((check) => check.path.join('.')),
            values: checks
                .filter((check) => check.values)
                .map((check) => ({ property: check.path.join('.'), values: [...(check.values ?? [])] })),
        }));
    }
}
function collect(schema, definitions, path, checks, depth) {
    const node = resolve(schema, definitions);
    if (!node || depth > maxDepth)
        return;
    if (Array.isArray(node.enum) && path.length > 0) {
        add(checks, path, new Set(node.enum.map((value) => (0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value))));
    }
    if ((0,_is_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(node.properties)) {
        for (const [name, child] of Object.entries(node.properties)) {
            add(checks, [...path, name]);
            collect(child, definitions, [...path, name], checks, depth + 1);
        }
    }
    if (node.items !== undefined)
        collect(node.items, definitions, [...path, '*'], checks, depth + 1);
}
function add(checks, path, values) {
    if (checks.length < maxChecks)
        checks.push({ index: checks.length, path, ...(values && { values }) });
}
function resolve(schema, definitions) {
    if (!(0,_is_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(schema))
        return undefined;
    const name = typeof schema.$ref === 'string' ? /^#\/\$defs\/([^/]+)$/.exec(schema.$ref)?.[1] : undefined;
    const target = name === undefined ? undefined : definitions[name];
    return (0,_is_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(target) ? target : schema;
}
function satisfied(check, args) {
    let found = false;
    visit(args, check.path, 0, (value) => {
        found = true;
        check.values?.delete((0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value));
    });
    return check.values ? check.values.size === 0 : found;
}
function visit(value, path, at, found) {
    if (value === undefined)
        return;
    if (at === path.length) {
        found(value);
        return;
    }
    const step = path[at];
    if (step === '*') {
        if (Array.isArray(value))
            for (const element of value)
                visit(element, path, at + 1, found);
    }
    else if ((0,_is_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(value) && Object.hasOwn(value, step))
        visit(value[step], path, at + 1, found);
}


/***/ }),

/***/ 3783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ CallRules),
/* harmony export */   Pk: () => (/* binding */ callRuleCodes),
/* harmony export */   nq: () => (/* binding */ shownCallRows)
/* harmony export */ });
/** The codes of calls as bits; the rows come in this order, which is that of the questions. */
const callRuleCodes = [
    'E_RATE_LIMIT',
    'E_TOOL_DENIED',
    'E_TOOL_NOT_ALLOWED',
    'E_SCHEMA_COMPILE',
    'E_ARG_SCHEMA',
    'E_TOOL_UNCONSTRAINED',
];
const bit = Object.fromEntries(callRuleCodes.map((code, i) => [code, 1 << i]));
/** What a trace was asked, for codes that not every call is asked about. */
const asked = { allowList: 1 << 6, constraint: 1 << 7, arguments: 1 << 8 };
const argumentsMissing = 1 << 9;
/** In how many traces each rule about single calls held: what `tolerate` and reports need of them. Two bytes per trace. */
class CallRules {
    #flags = new Uint16Array(1024);
    count(run, plan, overLimit, { checked, missing, refusal }) {
        if (run >= this.#flags.length)
            this.#grow(run);
        let flags = this.#flags[run];
        if (overLimit)
            flags |= bit.E_RATE_LIMIT;
        if (plan.refusal !== undefined)
            flags |= bit[plan.refusal.code];
        else
            flags |= asked.constraint;
        if (!plan.denied)
            flags |= asked.allowList;
        if (refusal !== undefined)
            flags |= bit[refusal.code];
        if (checked)
            flags |= asked.arguments;
        if (missing)
            flags |= argumentsMissing;
        this.#flags[run] = flags;
    }
    /** A row for every code, in the order of the questions; `shownCallRows` says which of them say something. */
    rows(runs) {
        return callRuleCodes.map((code) => this.#row(code, runs));
    }
    /** The codes that calls of a trace were given. */
    brokenIn(run) {
        const flags = this.#flags[run] ?? 0;
        return callRuleCodes.filter((code) => (flags & bit[code]) !== 0);
    }
    #row(code, runs) {
        const row = { rule: code, applicable: 0, held: 0, violated: 0, notExercised: 0, notEvaluable: 0 };
        for (const run of runs)
            if (run.calls > 0)
                row[outcomeOf(code, this.#flags[run.index] ?? 0)]++;
        row.applicable = row.held + row.violated;
        return row;
    }
    #grow(run) {
        const larger = new Uint16Array(Math.max(run + 1, this.#flags.length * 2));
        larger.set(this.#flags);
        this.#flags = larger;
    }
}
/** A trace counts as held only for what was asked of a call of it. */
function outcomeOf(code, flags) {
    if ((flags & bit[code]) !== 0)
        return 'violated';
    switch (code) {
        case 'E_RATE_LIMIT':
        case 'E_TOOL_DENIED':
            return 'held';
        case 'E_TOOL_NOT_ALLOWED':
            return (flags & asked.allowList) !== 0 ? 'held' : 'notExercised';
        case 'E_TOOL_UNCONSTRAINED':
            return (flags & asked.constraint) !== 0 ? 'held' : 'notExercised';
        case 'E_SCHEMA_COMPILE':
        case 'E_ARG_SCHEMA':
            if ((flags & argumentsMissing) !== 0)
                return 'notEvaluable';
            return (flags & asked.arguments) !== 0 ? 'held' : 'notExercised';
    }
}
/** The rows of the rules about calls that the policy states, and of every one that was broken. */
function shownCallRows(policy, rows) {
    const stated = new Set(statedCodes(policy));
    return rows.filter((row) => stated.has(row.rule) || row.violated > 0);
}
function statedCodes(policy) {
    const stated = [];
    if (policy.maxToolCalls)
        stated.push('E_RATE_LIMIT');
    if (policy.tools.deny.length > 0 || policy.tools.denyClasses.length > 0)
        stated.push('E_TOOL_DENIED');
    if (policy.tools.allow || policy.tools.allowClasses)
        stated.push('E_TOOL_NOT_ALLOWED');
    if (policy.constraints.size > 0)
        stated.push('E_ARG_SCHEMA');
    if (policy.unconstrainedTools.value === 'deny')
        stated.push('E_TOOL_UNCONSTRAINED');
    return stated;
}


/***/ }),

/***/ 3048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ cutArguments),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   xH: () => (/* binding */ pointerTo),
/* harmony export */   xZ: () => (/* binding */ isCut)
/* harmony export */ });
const none = [];
/** JSON Pointers into the arguments of what was recorded only in part; `""` where the arguments as a whole were. */
function cutArguments({ truncated }) {
    if (truncated === undefined)
        return none;
    const cuts = truncated.flatMap((pointer) => pointer === '/args' || pointer.startsWith('/args/') ? [pointer.slice('/args'.length)] : []);
    return cuts.length === 0 ? none : cuts;
}
/** Whether a value at `pointer`, or a part of it, was cut. */
function isCut(cuts, pointer) {
    return cuts.some((cut) => isWithin(pointer, cut) || isWithin(cut, pointer));
}
/** Whether `pointer` is `whole` or below it. */
function isWithin(pointer, whole) {
    return pointer === whole || pointer.startsWith(`${whole}/`);
}
/** The name of an argument as a step of a JSON Pointer. */
function pointerTo(argument) {
    return `/${argument.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}


/***/ }),

/***/ 6157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* reexport safe */ _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.Gv)
/* harmony export */ });
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1278);



/***/ }),

/***/ 8218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ wholeViolation),
/* harmony export */   B$: () => (/* binding */ unlisted),
/* harmony export */   Ek: () => (/* binding */ unlistedKey),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   fB: () => (/* binding */ listViolations)
/* harmony export */ });
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4765);

/** Different mistakes listed of one call, and violations in all: a hostile call could break thousands. */
const maxKinds = 100;
const maxListed = 20;
/** Code points kept of a path, a member or a clause; fingerprints are made of the whole. */
const maxText = 300;
/** What stands for the mistakes that are not listed: nobody can have accepted them. */
const unlisted = 'unlisted';
const unlistedKey = `#${unlisted}`;
/**
 * Lists what a validator found: of every different mistake one at least, so that a known one hides no other.
 *
 * @param complete whether the validator looked for all that is broken
 */
function listViolations(errors, args, complete) {
    const all = errors.map((error) => broken(error, args)).sort(byPlace);
    const kinds = new Map();
    const again = [];
    let rest = !complete || all.length === 0;
    for (const each of all) {
        if (kinds.has(each.key)) {
            if (again.length < maxListed && !isSame(each, again.at(-1) ?? kinds.get(each.key)))
                again.push(each);
        }
        else if (kinds.size < maxKinds)
            kinds.set(each.key, each);
        else
            rest = true;
    }
    const listed = [
        ...(rest ? [notListed(all)] : []),
        ...kinds.values(),
        ...again.slice(0, Math.max(0, maxListed - kinds.size)),
    ];
    return listed.sort(byPlace).map(shortened);
}
/** A failure that is about the arguments as a whole. */
function wholeViolation(keyword, says) {
    return { path: '', keyword, key: `#${keyword}`, says };
}
/** What several schemas say of one call, in final order, each mistake at one place once. */
function inOrder(violations) {
    const sorted = [...violations].sort(byPlace);
    return sorted.filter((each, i) => !isSame(each, sorted[i - 1]));
}
function notListed(all) {
    const first = all[0] === undefined ? '' : `, first ${all[0].says}`;
    return wholeViolation(unlisted, `the arguments break more than can be listed${first}`);
}
function broken({ instancePath, keyword, params, message, propertyName }, args) {
    const member = memberOf(params) ?? propertyName;
    const says = `${instancePath || 'the arguments'} ${message ?? `break ${keyword}`}`;
    return {
        path: instancePath,
        keyword,
        ...(member !== undefined && { member }),
        key: `${withoutIndices(instancePath, args)}#${keyword}${member === undefined ? '' : `#${member}`}`,
        says: member === undefined || says.includes(member) ? says : `${says} (${member})`,
    };
}
/** Keywords about a member break at the object that has it or lacks it; without its name one known member hides every other. */
const members = ['missingProperty', 'additionalProperty', 'unevaluatedProperty', 'propertyName'];
function memberOf(params) {
    const named = members.find((name) => typeof params?.[name] === 'string');
    return named === undefined ? undefined : params[named];
}
/** A JSON Pointer into arguments with array indices as `*`, so that the same mistake in another element is the same mistake. */
function withoutIndices(path, args) {
    let value = args;
    const steps = path.split('/').slice(1);
    return steps
        .map((step) => {
        if (Array.isArray(value)) {
            value = value[Number(step)];
            return '/*';
        }
        value = value?.[step.replaceAll('~1', '/').replaceAll('~0', '~')];
        return `/${step}`;
    })
        .join('');
}
function shortened({ path, keyword, member, key, says }) {
    return {
        path: (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(path, maxText),
        keyword,
        ...(member !== undefined && { member: (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(member, maxText) }),
        key,
        says: (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(says, maxText),
    };
}
function isSame(a, b) {
    return a.path === b?.path && a.key === b.key;
}
function byPlace(a, b) {
    return order(a.path, b.path) || order(a.keyword, b.keyword) || order(a.member ?? '', b.member ?? '');
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 4023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDenied),
/* harmony export */   S: () => (/* binding */ toolPlan)
/* harmony export */ });
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1560);
/* harmony import */ var _text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7474);
/* harmony import */ var _cut_arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3048);
/* harmony import */ var _is_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6157);
/* harmony import */ var _list_violations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8218);





const unasked = { checked: false, missing: false };
const held = { checked: true, missing: false };
const notRecorded = { checked: false, missing: true };
const recordedInPart = { ...notRecorded, cut: true };
/** Entries of an allow list that are compared with a name that is not on it: a list may be long, and comparing is slow. */
const maxCompared = 200;
/**
 * Makes the plan of a tool. Which tool and which arguments are questions of their own: what refuses the tool does not
 * keep its arguments from being looked at. Only a tool that is allowed is asked whether it has rules for its arguments.
 *
 * @param suggest whether to look for the entry that a tool off the allow list may be a misspelling of
 */
function toolPlan(policy, tool, compile, suggest) {
    const found = refused(policy, tool);
    const refusal = suggest && found?.code === 'E_TOOL_NOT_ALLOWED' ? { ...found, because: nearEntry(policy, tool) } : found;
    const constraints = policy.constraints.get(tool) ?? [];
    const constrained = constraints.length > 0;
    const unconstrained = refusal === undefined ? unconstrainedCheck(policy) : unasked;
    return {
        constrained,
        denied: refusal?.code === 'E_TOOL_DENIED',
        refusal,
        checkArguments: constrained ? constraintCheck(constraints, compile) : () => unconstrained,
    };
}
/** Whether the policy's deny lists refuse a tool. */
function isDenied(policy, tool) {
    return refused(policy, tool)?.code === 'E_TOOL_DENIED';
}
function refused(policy, tool) {
    const classes = policy.toolClasses.get(tool) ?? [];
    const { deny, denyClasses, allow, allowClasses } = policy.tools;
    const byName = deny.find((entry) => (0,_text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compileToolPattern */ .Yo)(entry.value)(tool));
    if (byName)
        return { code: 'E_TOOL_DENIED', at: byName.at, because: byName.value };
    const byClass = denyClasses.find((entry) => classes.includes(entry.value));
    if (byClass)
        return { code: 'E_TOOL_DENIED', at: byClass.at, because: `class ${byClass.value}` };
    if (allow === undefined && allowClasses === undefined)
        return undefined;
    if (allow?.some((entry) => (0,_text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compileToolPattern */ .Yo)(entry.value)(tool)))
        return undefined;
    if (allowClasses?.some((entry) => classes.includes(entry.value)))
        return undefined;
    return { code: 'E_TOOL_NOT_ALLOWED', at: policy.tools.allowAt ?? allow?.[0]?.at ?? allowClasses?.[0]?.at };
}
/** One letter is as much as `get` and `set` differ by, so short names are like none. */
function nearEntry({ tools }, tool) {
    if (tool.length < 4)
        return undefined;
    const names = (tools.allow ?? []).slice(0, maxCompared).map((entry) => entry.value);
    return (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(tool, names.filter((name) => !name.includes('*')));
}
function unconstrainedCheck({ unconstrainedTools: { value, at } }) {
    if (value === 'allow')
        return unasked;
    return { ...unasked, refusal: { code: 'E_TOOL_UNCONSTRAINED', at, warns: value === 'warn' } };
}
/** The schemas are compiled on the first call that records arguments: a tool that is never called costs nothing. */
function constraintCheck(constraints, compile) {
    let compiled;
    let broken;
    return (call) => {
        if (!compiled && !broken) {
            try {
                compiled = constraints.map(({ schema, at }) => ({
                    at,
                    validate: compile(schema),
                    typeless: saysNoType(schema),
                }));
            }
            catch (error) {
                broken = unusable(constraints[0]?.at, error instanceof Error ? error.message : String(error));
            }
        }
        if (broken)
            return broken;
        return call.args === undefined ? notRecorded : checkAll(compiled ?? [], call.args, (0,_cut_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .cutArguments */ .No)(call));
    };
}
/**
 * Every rule about the arguments is asked: one that is broken hides no other. Of arguments that were cut only what is
 * broken for certain is known.
 */
function checkAll(constraints, args, cuts) {
    const otherwise = cuts.length > 0 ? recordedInPart : held;
    let violations;
    let costly;
    for (const constraint of constraints) {
        const { validate, typeless, at } = constraint;
        const failure = validate(args, cuts) ?? (typeless && isOther(args, cuts) ? notAnObject : undefined);
        if (failure === undefined)
            continue;
        if (failure === 'too-costly')
            costly = constraint;
        else
            violations = [...(violations ?? []), ...failure.map((broken) => ({ ...broken, at }))];
    }
    if (violations === undefined)
        return costly ? unusable(costly.at, tooLarge) : otherwise;
    if (costly)
        violations.push({ ...(0,_list_violations_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeViolation */ .$m)(_list_violations_js__WEBPACK_IMPORTED_MODULE_4__/* .unlisted */ .B$, `a schema was not evaluated: ${tooLarge}`), at: costly.at });
    return { ...otherwise, refusal: { code: 'E_ARG_SCHEMA', violations: (0,_list_violations_js__WEBPACK_IMPORTED_MODULE_4__/* .inOrder */ .al)(violations) } };
}
const tooLarge = 'the arguments are too large or too deep for it';
function unusable(at, because) {
    return { checked: false, missing: true, refusal: { code: 'E_SCHEMA_COMPILE', at, because } };
}
/** Arguments are an object. A schema that says nothing of their type would let unparsable text pass, for it has no properties to break. */
const notAnObject = [(0,_list_violations_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeViolation */ .$m)('type', 'the arguments must be an object')];
/** Text that was cut may have been an object. */
function isOther(args, cuts) {
    return !(0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(args) && !cuts.includes('');
}
function saysNoType(schema) {
    return !((0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(schema) && Object.hasOwn(schema, 'type'));
}


/***/ }),

/***/ 5540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ maxFindings),
/* harmony export */   ms: () => (/* binding */ compareFound),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   sZ: () => (/* binding */ FindingLog)
/* harmony export */ });
/* harmony import */ var _finding_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3680);

/** Findings kept per rule, and in all. */
const maxFindings = 10_000;
/**
 * The findings of one rule: all are counted, and the first `maxFindings` in order of file, line, call are kept.
 * Almost all arrive in that order; a heap with the last one on top takes those that do not.
 */
class FindingLog {
    total = 0;
    #heap = [];
    #full = false;
    #tally;
    /** @param tallied also count by what fingerprints are made of, for waivers and baselines */
    constructor(tallied = false) {
        this.#tally = tallied ? new _finding_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .FindingTally */ .Ws() : undefined;
    }
    /** Counts a finding; `make` is asked for it only if it will be kept for now. */
    add(file, line, column, make) {
        this.total++;
        const raw = this.#tally && make();
        if (raw)
            this.#tally?.add(raw);
        if (this.#full)
            this.#replaceLast(file, line, column, raw ? () => raw : make);
        else
            this.#keep(raw ?? make());
    }
    #keep(raw) {
        this.#heap.push(raw);
        if (this.#heap.length < maxFindings)
            return;
        this.#full = true;
        for (let i = (this.#heap.length >> 1) - 1; i >= 0; i--)
            this.#sink(i);
    }
    #replaceLast(file, line, column, make) {
        const last = this.#heap[0];
        if (compareLines({ file, line, column }, last) > 0)
            return;
        const raw = make();
        if (compareFound(raw, last) >= 0)
            return;
        this.#heap[0] = raw;
        this.#sink(0);
    }
    get kept() {
        return this.#heap;
    }
    get groups() {
        return this.#tally?.groups ?? [];
    }
    get findings() {
        return this.#tally?.findings ?? [];
    }
    get traces() {
        return this.#tally?.traces ?? [];
    }
    #sink(start) {
        const heap = this.#heap;
        const item = heap[start];
        let at = start;
        for (;;) {
            let child = 2 * at + 1;
            if (child >= heap.length)
                break;
            if (child + 1 < heap.length && after(heap[child + 1], heap[child]))
                child++;
            if (!after(heap[child], item))
                break;
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = item;
    }
}
function after(a, b) {
    return compareFound(a, b) > 0;
}
/**
 * The order of results within one level and rule: file, line, column, trace, call, tool. Total, so that no other order
 * of arrival keeps others.
 */
function compareFound(a, b) {
    return (compareLines(a, b) ||
        compareText(a.trace, b.trace) ||
        (a.callIndex ?? Number.MAX_SAFE_INTEGER) - (b.callIndex ?? Number.MAX_SAFE_INTEGER) ||
        compareText(a.tool, b.tool));
}
function compareLines(a, b) {
    return a.file - b.file || a.line - b.line || a.column - b.column;
}
/** By UTF-16 code units, the same on every machine; absent last. */
function compareText(a, b) {
    if (a === b)
        return 0;
    if (a === undefined)
        return 1;
    if (b === undefined)
        return -1;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 3680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ KindSets),
/* harmony export */   V_: () => (/* binding */ ascending),
/* harmony export */   Ws: () => (/* binding */ FindingTally),
/* harmony export */   _V: () => (/* binding */ kindKey)
/* harmony export */ });
/** Counts findings of one rule by kind. A trace costs one entry, whatever number of findings it has. */
class FindingTally {
    #kinds = new Map();
    #findings = new KindSets();
    /** One place, or several: almost every trace has findings of one kind. */
    #traces = new Map();
    add({ tool, trace, violations }) {
        const places = violations === undefined
            ? [this.#place({ tool })]
            : ascending(new Set(violations.map(({ fingerprint }) => this.#place({ tool, violation: fingerprint }))));
        this.#findings.add(places, 1);
        if (trace !== undefined)
            for (const place of places)
                this.#met(trace, place);
    }
    again(tool, trace) {
        this.#met(trace, this.#place({ tool }));
    }
    get groups() {
        return [...this.#kinds.values()].map(({ kind }) => kind);
    }
    get findings() {
        return this.#findings.list();
    }
    get traces() {
        const sets = new KindSets();
        for (const places of this.#traces.values())
            sets.add(typeof places === 'number' ? [places] : ascending(places), 1);
        return sets.list();
    }
    #place(kind) {
        const key = kindKey(kind);
        let known = this.#kinds.get(key);
        if (!known) {
            known = { kind, place: this.#kinds.size };
            this.#kinds.set(key, known);
        }
        return known.place;
    }
    #met(trace, place) {
        const known = this.#traces.get(trace);
        if (known === undefined)
            this.#traces.set(trace, place);
        else if (typeof known !== 'number')
            known.add(place);
        else if (known !== place)
            this.#traces.set(trace, new Set([known, place]));
    }
}
/** Numbers by the kinds that they are about. */
class KindSets {
    #sets = new Map();
    add(kinds, count) {
        const key = kinds.join();
        const known = this.#sets.get(key);
        if (known)
            known.count += count;
        else
            this.#sets.set(key, { kinds, count });
    }
    list() {
        return [...this.#sets.values()];
    }
}
function kindKey({ tool, violation }) {
    return JSON.stringify([tool ?? null, violation ?? null]);
}
function ascending(places) {
    return [...places].sort((a, b) => a - b);
}


/***/ }),

/***/ 2854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   U: () => (/* binding */ Fingerprints)
/* harmony export */ });
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7199);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6004);


/**
 * What makes two findings, or two violations of one call, the same mistake. Holds no trace id, value, line or message,
 * so it survives all of them.
 *
 * @param key of a violation: where, keyword, and member if it is about one; else null
 */
function fingerprint(rule, tool, key = null) {
    return `v1:${(0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)((0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)([rule, tool ?? null, key]))}`;
}
/** Fingerprints remembered: thousands of findings share a few dozen, and a hostile trace has as many as it has names. */
const maxKnown = 10_000;
/** The same, remembered. */
class Fingerprints {
    #known = new Map();
    of(rule, tool, key = null) {
        const input = JSON.stringify([rule, tool, key]);
        let id = this.#known.get(input);
        if (id === undefined) {
            id = fingerprint(rule, tool, key);
            if (this.#known.size < maxKnown)
                this.#known.set(input, id);
        }
        return id;
    }
}


/***/ }),

/***/ 4938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ oncePerTool),
/* harmony export */   v: () => (/* binding */ OncePerTool)
/* harmony export */ });
/* harmony import */ var _finding_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5540);
/* harmony import */ var _finding_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3680);


/** Findings that are one thing to fix however often they occur: a tool without a schema, a source that leaves a fact out. */
const oncePerTool = new Set([
    'E_TOOL_UNCONSTRAINED',
    'E_ARGS_TRUNCATED',
    'W_ARGS_NOT_RECORDED',
    'W_RESULT_NOT_RECORDED',
    'W_TOOL_LOOKS_LIKE',
]);
/** Of each tool the finding that stands first, in whatever order they arrive; of tools beyond `maxFindings` the number. */
class OncePerTool {
    #first = new Map();
    #others = new Set();
    #tally;
    /** @param tallied also count by what fingerprints are made of, for waivers and baselines */
    constructor(tallied) {
        this.#tally = tallied ? new _finding_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .FindingTally */ .Ws() : undefined;
    }
    /** @param trace of every occurrence, where the policy may tolerate a share of traces */
    add(tool, trace, file, line, column, make) {
        const known = this.#first.get(tool);
        if (known === undefined && !this.#others.has(tool))
            this.#addFirst(tool, make());
        else {
            if (trace !== undefined)
                this.#tally?.again(tool, trace);
            if (known && isBefore(file, line, column, known))
                this.#first.set(tool, make());
        }
    }
    #addFirst(tool, raw) {
        this.#tally?.add(raw);
        if (this.#first.size < _finding_log_js__WEBPACK_IMPORTED_MODULE_1__/* .maxFindings */ .TM)
            this.#first.set(tool, raw);
        else
            this.#others.add(tool);
    }
    get total() {
        return this.#first.size + this.#others.size;
    }
    get kept() {
        return [...this.#first.values()].sort(_finding_log_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFound */ .ms);
    }
    get groups() {
        return this.#tally?.groups ?? [];
    }
    get findings() {
        return this.#tally?.findings ?? [];
    }
    get traces() {
        return this.#tally?.traces ?? [];
    }
}
/** Calls that wait for a result are looked at after later ones. */
function isBefore(file, line, column, known) {
    return (file - known.file || line - known.line || column - known.column) < 0;
}


/***/ }),

/***/ 3692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ accepts),
/* harmony export */   U: () => (/* binding */ WaiverBook)
/* harmony export */ });
/* harmony import */ var _finding_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5540);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2854);


/** The policy's waivers on a given day: which mistakes they accept, and which of them accept none. */
class WaiverBook {
    #active;
    #expired;
    /** A policy may have thousands of these, and every finding asks. */
    #byFingerprint = new Map();
    #byRule;
    #used = new Set();
    constructor(waivers, today) {
        this.#active = waivers.filter((waiver) => waiver.expires === undefined || waiver.expires >= today);
        this.#expired = waivers.filter((waiver) => waiver.expires !== undefined && waiver.expires < today);
        this.#byRule = this.#active.filter(({ fingerprint }) => fingerprint === undefined);
        for (const waiver of this.#active) {
            if (waiver.fingerprint !== undefined && !this.#byFingerprint.has(waiver.fingerprint))
                this.#byFingerprint.set(waiver.fingerprint, waiver);
        }
    }
    /** @param id the fingerprint of the finding, or of one of its violations */
    find(rule, tool, id) {
        const waiver = this.#byFingerprint.get(id) ?? this.#byRule.find((candidate) => accepts(candidate, rule, tool, id));
        if (waiver)
            this.#used.add(waiver);
        return waiver;
    }
    /** Warnings about waivers that no longer do anything. @param logs what was found, by rule */
    diagnostics(logs) {
        const warnings = new Map();
        for (const waiver of this.#expired) {
            const until = waiver.expires === undefined ? '' : `, ${waiver.expires},`;
            warn(warnings, 'W_WAIVER_EXPIRED', waiver, `${until} has expired and accepts nothing: fix what it waived, or renew it`);
        }
        const unused = this.#active.filter((waiver) => !this.#used.has(waiver));
        const earlier = unused.length === 0 ? new Set() : earlierFingerprints(logs.get('E_ARG_SCHEMA'));
        for (const waiver of unused) {
            const outdated = waiver.fingerprint !== undefined && earlier.has(waiver.fingerprint);
            warn(warnings, 'W_WAIVER_UNUSED', waiver, outdated ? ofEarlierForm : ' matched no finding: remove it');
        }
        return warnings;
    }
}
/** Whether a waiver applies to a mistake, whatever the day. */
function accepts(waiver, rule, tool, id) {
    if (waiver.fingerprint !== undefined)
        return waiver.fingerprint === id;
    return waiver.rule === rule && (waiver.tool === undefined || waiver.tool === tool);
}
function warn(logs, code, waiver, what) {
    const log = logs.get(code) ?? new _finding_log_js__WEBPACK_IMPORTED_MODULE_1__/* .FindingLog */ .sZ(true);
    logs.set(code, log);
    const name = waiver.fingerprint ?? [waiver.rule, waiver.tool].filter(Boolean).join(' ');
    const raw = {
        rule: code,
        ...{ file: -1, line: 0, column: log.total },
        policyAt: waiver.at,
        detail: `The waiver for ${name}${what}.`,
    };
    log.add(raw.file, raw.line, raw.column, () => raw);
}
const ofEarlierForm = ' has a fingerprint of an earlier form, which did not say what broke at its path, and accepts nothing: write the fingerprints of the violations instead';
/** What the first broken path of each finding was called before violations had fingerprints of their own. */
function earlierFingerprints(log) {
    const places = (log?.kept ?? []).flatMap(({ tool, violations = [] }) => violations.map(({ path }) => ({ tool, path: path.replace(/\/\d+(?=\/|$)/g, '/*') })));
    return new Set(places.map(({ tool, path }) => (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)('E_ARG_SCHEMA', tool, path)));
}


/***/ }),

/***/ 6299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ askedValues)
/* harmony export */ });
/* harmony import */ var _shown_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6996);

/** Calls of a trace with only those values that the policy shows for every call, or for a rule that the trace broke. */
function askedValues(calls, broken, { showArgs, sequences }) {
    if (!calls.some(({ shown }) => shown))
        return calls;
    const rules = new Set(broken);
    const ofRules = sequences.flatMap((rule) => (rules.has(rule.id) ? (rule.showArgs ?? []) : []));
    const asked = new Set([...showArgs, ...ofRules].map(_shown_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .shownName */ .H));
    return calls.map(({ shown, ...call }) => {
        const values = Object.entries(shown ?? {}).filter(([name]) => asked.has(name));
        return values.length === 0 ? call : { ...call, shown: Object.fromEntries(values) };
    });
}


/***/ }),

/***/ 6996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shownName),
/* harmony export */   c: () => (/* binding */ argumentShower)
/* harmony export */ });
/* harmony import */ var _json_write_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(672);
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(262);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9248);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4765);
/* harmony import */ var _calls_is_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6157);





/** Arguments whose values are kept of a call, and code points of each name and value: agents choose them. */
const maxShown = 16;
const maxText = 60;
/** Values looked at in one argument: the JSON of so many is longer than what is kept of it. */
const maxNodes = 64;
/**
 * What may be shown of the arguments of a call, as JSON of name → value as JSON: what the policy asks for, and every argument unless
 * values are redacted. Secrets are taken out before a value is cut to length, because half a secret has no shape.
 *
 * @returns nothing if no call has anything to show
 */
function argumentShower({ showArgs, sequences }, redact) {
    const asked = new Set([...showArgs, ...sequences.flatMap((rule) => rule.showArgs ?? [])]);
    // Lists are passed through, so the `*` with which other reports write their elements is not a step.
    const paths = [...asked].map((path) => ({ path, steps: path.split('.').filter((step) => step !== '*') }));
    if (redact === 'values' && paths.length === 0)
        return undefined;
    const clean = redact === 'none' ? (value) => value : (value) => (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactSecrets */ .fp)(value).value;
    return (args) => {
        if (!(0,_calls_is_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(args))
            return undefined;
        const shown = new Map();
        for (const { path, steps } of paths) {
            const value = valueAt(args, steps);
            if (value !== undefined && shown.size < maxShown)
                shown.set(shownName(path), valueText(steps, value, clean));
        }
        if (redact !== 'values') {
            for (const name in args) {
                if (shown.size >= maxShown)
                    break;
                shown.set(shownName(name), valueText([name], args[name], clean));
            }
        }
        return shown.size === 0 ? undefined : JSON.stringify(Object.fromEntries(shown));
    };
}
/** The name of an argument as reports show it. */
function shownName(name) {
    return (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)((0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactText */ .Rd)((0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)(name, 10 * maxText)).value, maxText);
}
/** The value at a path; of a list on the way, the values in its elements. */
function valueAt(args, steps) {
    let values = [args];
    let several = false;
    for (const step of steps) {
        const next = [];
        for (const value of values) {
            several ||= Array.isArray(value);
            for (const item of Array.isArray(value) ? value : [value]) {
                if ((0,_calls_is_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(item) && Object.hasOwn(item, step))
                    next.push(item[step]);
            }
        }
        values = next;
    }
    return values.length === 0 ? undefined : several ? values : values[0];
}
/** Cleaned under the names that lead to the value: one of them may say that it is a secret. */
function valueText(steps, value, clean) {
    const left = { nodes: maxNodes };
    const nested = steps.reduceRight((inner, step) => ({ [step]: inner }), head(value, left));
    let cleaned = clean(nested);
    for (const _ of steps)
        if ((0,_calls_is_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .G)(cleaned))
            cleaned = Object.values(cleaned)[0];
    return (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)((0,_json_write_json_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .G)(cleaned) + (left.nodes < 0 ? '…' : ''), maxText);
}
/** The first values in a value, so that neither its size nor its depth matters. */
function head(value, left) {
    if (typeof value !== 'object' || value === null || value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_1__/* .ExactNumber */ .fh)
        return value;
    if (Array.isArray(value)) {
        const items = [];
        for (const item of value) {
            if (left.nodes-- <= 0)
                break;
            items.push(head(item, left));
        }
        return items;
    }
    const members = [];
    for (const name in value) {
        if (left.nodes-- <= 0)
            break;
        members.push([name, head(value[name], left)]);
    }
    return Object.fromEntries(members);
}


/***/ }),

/***/ 4630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tokenFreeTimeline)
/* harmony export */ });
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9248);

/** The calls of a trace without a provider's token in any name. Values of arguments stay as `redact` left them. */
function tokenFreeTimeline(timeline) {
    return { ...(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)({ ...timeline, calls: [] }), calls: timeline.calls.map(tokenFreeCall) };
}
function tokenFreeCall({ shown, ...call }) {
    if (shown === undefined)
        return (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)(call);
    const values = Object.entries(shown).map(([name, value]) => [(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)(name), value]);
    return { ...(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)(call), shown: Object.fromEntries(values) };
}


/***/ }),

/***/ 8214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ withinReach),
/* harmony export */   KS: () => (/* binding */ writeTimelines),
/* harmony export */   bi: () => (/* binding */ maxTimelines),
/* harmony export */   pP: () => (/* binding */ maxTimelineCalls)
/* harmony export */ });
/* harmony import */ var _asked_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6299);

/** Timelines made, and calls shown in each. */
const maxTimelines = 50;
const maxTimelineCalls = 40;
/** Of the first traces that findings in this order name. What a policy accepts gets no timeline. */
function writeTimelines(findings, memory, policy) {
    const broken = new Map();
    for (const { trace, rule, callIndex, tolerated, waived } of findings) {
        if (trace === undefined || tolerated || waived)
            continue;
        const rules = broken.get(trace) ?? { broke: new Map(), brokeAtEnd: [] };
        broken.set(trace, rules);
        if (callIndex === undefined)
            rules.brokeAtEnd.push(rule);
        else
            rules.broke.set(callIndex, [...(rules.broke.get(callIndex) ?? []), rule]);
    }
    const written = [...broken].slice(0, maxTimelines);
    const recalled = memory.recall(new Map(written.map(([trace, rules]) => [trace, pointsOf(rules)])));
    return {
        // A trace that made no call was never seen; it can break a rule all the same.
        timelines: written.map(([trace, rules]) => timeline(recalled.get(trace) ?? { trace, total: 0, calls: [] }, rules, policy)),
        omitted: broken.size - written.length,
    };
}
/** Whether a timeline of a trace with these points may show a call: none is farther from a point than a timeline is long. */
function withinReach(points, total) {
    const sorted = points.map((point) => placeOf(point, total)).sort((a, b) => a - b);
    return (index) => {
        let [low, high] = [0, sorted.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (sorted[middle] < index - maxTimelineCalls)
                low = middle + 1;
            else
                high = middle;
        }
        const point = sorted[low];
        return point !== undefined && point <= index + maxTimelineCalls;
    };
}
function pointsOf({ broke, brokeAtEnd }) {
    return [...broke.keys(), ...(brokeAtEnd.length > 0 ? [-1] : [])];
}
function placeOf(point, total) {
    return point < 0 ? total - 1 : point;
}
function timeline({ trace, total, calls, showsAll }, brokenRules, policy) {
    const { broke, brokeAtEnd } = brokenRules;
    const points = pointsOf(brokenRules).map((point) => placeOf(point, total));
    const near = calls.length <= maxTimelineCalls ? calls : nearest(calls, points);
    const shown = showsAll ? near : (0,_asked_values_js__WEBPACK_IMPORTED_MODULE_0__/* .askedValues */ .d)(near, [...brokeAtEnd, ...[...broke.values()].flat()], policy);
    return {
        trace,
        total,
        calls: shown.map((call) => {
            const rules = broke.get(call.index);
            return rules === undefined ? call : { ...call, broke: rules };
        }),
        ...(brokeAtEnd.length > 0 && { brokeAtEnd }),
    };
}
/** The calls closest to a point of interest; of equally close ones, those before it, which led to it. */
function nearest(calls, points) {
    const sorted = [...points].sort((a, b) => a - b);
    let next = 0;
    const distances = calls.map(({ index }) => {
        while (next < sorted.length && sorted[next] < index)
            next++;
        return Math.min((sorted[next] ?? Number.POSITIVE_INFINITY) - index, index - (sorted[next - 1] ?? Number.NEGATIVE_INFINITY));
    });
    return calls
        .map((call, at) => ({ call, distance: distances[at] }))
        .sort((a, b) => a.distance - b.distance || a.call.index - b.call.index)
        .slice(0, maxTimelineCalls)
        .map(({ call }) => call)
        .sort((a, b) => a.index - b.index);
}


/***/ }),

/***/ 7234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ruleKinds: () => (/* binding */ ruleKinds)
});

// EXTERNAL MODULE: ./lib/text/truncate.js
var truncate = __webpack_require__(4765);
;// CONCATENATED MODULE: ./lib/rules/operand-words.js

/** Characters shown of a condition's expression. */
const maxPattern = 60;
/**
 * An operand in words: its name, and the conditions that a call of it must meet, for sentences that would be untrue
 * without them. Ids of rules hold the name alone, because they feed fingerprints.
 */
function inWords({ label, terms }) {
    if (terms.every((term) => conditions(term).length === 0))
        return label;
    return terms.map((term) => termInWords(term, terms.length === 1 ? label : undefined)).join(' or ');
}
function termInWords(term, label) {
    const name = label ?? term.label ?? term.tools.join('|');
    const words = conditions(term);
    return words.length === 0 ? name : `${name} (${words.join(', ')})`;
}
function conditions({ argsMatch, outcome }) {
    return [
        ...argsMatch.map(({ arg, pattern }) => `${arg} matches “${(0,truncate/* truncate */.xv)(pattern, maxPattern)}”`),
        ...(outcome === undefined ? [] : [`outcome ${outcome}`]),
    ];
}
/** `once`, `5 times`. */
function times(count) {
    return count === 1 ? 'once' : `${count} times`;
}

;// CONCATENATED MODULE: ./lib/rules/rule.js
function defineRule(kind) {
    return kind;
}

;// CONCATENATED MODULE: ./lib/rules/after.js


const trigger = 1;
const then = 2;
/**
 * Every call of the trigger is answered by a call of `then` among the `within` calls that follow it.
 * `mark` is the 1-based index of the oldest unanswered trigger: an answer in its window lies in the window of every later one.
 */
const afterRule = defineRule({
    type: 'after',
    operands: (rule) => [rule.trigger, rule.then],
    everyCall: true,
    closesWindow: true,
    step(state, hits, index, rule) {
        if ((hits & then) !== 0)
            state.mark = 0;
        if ((hits & trigger) !== 0) {
            state.phase = 1;
            if (state.mark === 0)
                state.mark = index + 1;
        }
        return state.mark !== 0 && index + 1 - state.mark >= rule.within;
    },
    // Of triggers that may be waiting, the oldest breaks the rule first, and the newest last.
    deciding: (states) => {
        const open = states.filter(({ mark }) => mark !== 0).sort((a, b) => a.mark - b.mark);
        return [...states.filter(({ mark }) => mark === 0), ...open.slice(0, 1), ...open.slice(1).slice(-1)];
    },
    end: (state) => (state.phase === 0 ? 'not-exercised' : state.mark === 0 ? 'held' : 'violated'),
    broken: (rule, tool) => tool === undefined
        ? `the trace ended before ${inWords(rule.then)} was called, which must follow ${inWords(rule.trigger)} within ${calls(rule.within)}`
        : `${inWords(rule.trigger)} was not followed by ${inWords(rule.then)} within ${calls(rule.within)}`,
    remedy: (rule) => `let ${inWords(rule.then)} follow ${inWords(rule.trigger)}, or raise within`,
    means: (rule) => `Every call of ${inWords(rule.trigger)} is followed by ${inWords(rule.then)} within ${calls(rule.within)}.`,
});
function calls(count) {
    return count === 1 ? 'one call' : `${count} calls`;
}

;// CONCATENATED MODULE: ./lib/rules/before.js


const first = 1;
const before_then = 2;
/**
 * The first call of `then` comes after a call of `first`: another call, an earlier one. Later calls of `then` are then in
 * order too.
 */
const beforeRule = defineRule({
    type: 'before',
    operands: (rule) => [rule.first, rule.then],
    everyCall: false,
    closesWindow: false,
    step(state, hits) {
        if ((hits & before_then) !== 0 && (state.phase & first) === 0)
            return true;
        state.phase |= hits;
        return false;
    },
    end: (state) => ((state.phase & before_then) === 0 ? 'not-exercised' : 'held'),
    broken: (rule, tool) => `${tool} was called before any call of ${inWords(rule.first)}`,
    remedy: (rule) => `call ${inWords(rule.first)} first`,
    means: (rule) => `${inWords(rule.first)} is called before the first call of ${inWords(rule.then)}.`,
});

;// CONCATENATED MODULE: ./lib/rules/blocklist.js

/**
 * No tool name contains the text. The one rule that reads names rather than operands: the compiler turns it into an
 * operand that matches by substring, so that the text is literal (a `*` in it too).
 */
const blocklistRule = defineRule({
    type: 'blocklist',
    operands: () => [],
    everyCall: false,
    closesWindow: false,
    step: (_state, hits) => hits !== 0,
    end: () => 'held',
    broken: (rule, tool) => `${tool} was called, and the policy blocks names that contain ${rule.pattern}`,
    remedy: () => 'take the tool away from the agent, or narrow the pattern',
    means: (rule) => `No tool whose name contains ${rule.pattern} is called.`,
});

;// CONCATENATED MODULE: ./lib/rules/eventually.js


/** The tool is among the first `within` calls. */
const eventuallyRule = defineRule({
    type: 'eventually',
    operands: (rule) => [rule.tool],
    everyCall: true,
    closesWindow: true,
    step(state, hits, index, rule) {
        if (state.phase === 0 && hits !== 0 && index < rule.within)
            state.phase = 1;
        // The call that uses up the window is the one that breaks the rule.
        return state.phase === 0 && index + 1 >= rule.within;
    },
    end: (state) => (state.phase === 0 ? 'violated' : 'held'),
    broken: (rule, tool) => tool === undefined
        ? `the trace ended without a call of ${inWords(rule.tool)}, which must come within the first ${rule.within} calls`
        : `${inWords(rule.tool)} was not among the first ${rule.within} calls`,
    remedy: (rule) => `call ${inWords(rule.tool)} earlier, or raise within`,
    means: (rule) => `${inWords(rule.tool)} is among the first ${rule.within} calls of every trace.`,
});

;// CONCATENATED MODULE: ./lib/rules/max-calls.js


/**
 * The tool is called at most `max` times. A ceiling that nothing came near was not put to the test, so without a call it
 * is not exercised; what forbids (`max: 0`) holds by absence.
 */
const maxCallsRule = defineRule({
    type: 'max_calls',
    operands: (rule) => [rule.tool],
    everyCall: false,
    closesWindow: false,
    step(state, hits, _index, rule) {
        if (hits !== 0)
            state.phase++;
        return state.phase > rule.max;
    },
    end: (state, rule) => (state.phase === 0 && rule.max > 0 ? 'not-exercised' : 'held'),
    // Between the fewest and the most calls there can have been, any number is possible.
    deciding: (states) => [least(states), most(states)],
    broken: (rule, tool) => rule.max === 0
        ? `${tool ?? inWords(rule.tool)} was called, and ${inWords(rule.tool)} must not be called`
        : `${inWords(rule.tool)} was called more than ${times(rule.max)}`,
    remedy: (rule) => rule.max === 0
        ? 'take the tool away from the agent, or drop the rule'
        : `call ${inWords(rule.tool)} less often, or raise max`,
    means: (rule) => rule.max === 0
        ? `${inWords(rule.tool)} must not be called.`
        : `${inWords(rule.tool)} is called at most ${times(rule.max)} in a trace.`,
});
function least(states) {
    return states.reduce((low, state) => (state.phase < low.phase ? state : low));
}
function most(states) {
    return states.reduce((high, state) => (state.phase > high.phase ? state : high));
}

;// CONCATENATED MODULE: ./lib/rules/never-after.js


const never_after_trigger = 1;
const forbidden = 2;
/** Once the trigger was called, the forbidden tool is not called any more. */
const neverAfterRule = defineRule({
    type: 'never_after',
    operands: (rule) => [rule.trigger, rule.forbidden],
    everyCall: false,
    closesWindow: false,
    step(state, hits) {
        // A call that is both is forbidden only if an earlier call was the trigger.
        if (state.phase !== 0 && (hits & forbidden) !== 0)
            return true;
        state.phase |= hits & never_after_trigger;
        return false;
    },
    end: (state) => (state.phase === 0 ? 'not-exercised' : 'held'),
    broken: (rule, tool) => `${tool} was called after ${inWords(rule.trigger)}, which forbids it`,
    remedy: (rule) => `end with ${inWords(rule.trigger)}, or call ${inWords(rule.forbidden)} before it`,
    means: (rule) => `Once ${inWords(rule.trigger)} was called, ${inWords(rule.forbidden)} is never called.`,
});

;// CONCATENATED MODULE: ./lib/rules/require.js


/** The tool is called at least once. */
const requireRule = defineRule({
    type: 'require',
    operands: (rule) => [rule.tool],
    everyCall: false,
    closesWindow: false,
    step(state, hits) {
        state.phase |= hits;
        return false;
    },
    end: (state) => (state.phase === 0 ? 'violated' : 'held'),
    broken: (rule) => `${inWords(rule.tool)} was never called, and every trace must call it`,
    remedy: (rule) => `call ${inWords(rule.tool)}, or drop the rule for agents that need not`,
    means: (rule) => `Every trace calls ${inWords(rule.tool)} at least once.`,
});

;// CONCATENATED MODULE: ./lib/rules/sequence.js


/**
 * The tools are called in this order. Strict: once the first was called, nothing else comes in between.
 * Otherwise other tools and repeats of earlier members may, but a later member may not come early.
 * `phase` is the number of members met so far.
 */
const sequenceRule = defineRule({
    type: 'sequence',
    operands: (rule) => rule.tools,
    everyCall: true,
    closesWindow: false,
    step(state, hits, _index, rule) {
        const next = state.phase;
        if (next >= rule.tools.length)
            return false;
        if ((hits & (1 << next)) !== 0) {
            state.phase++;
            return false;
        }
        if (rule.strict)
            return next > 0;
        // Any member after the expected one.
        return hits >>> (next + 1) !== 0;
    },
    end: (state, rule) => (state.phase === 0 ? 'not-exercised' : state.phase === rule.tools.length ? 'held' : 'violated'),
    broken: (rule, tool) => tool === undefined
        ? `the trace ended before the sequence ${order(rule)} was complete`
        : rule.strict
            ? `another call came between the calls of ${order(rule)}`
            : `the calls ${order(rule)} came in another order`,
    remedy: (rule) => `call the tools in the order ${order(rule)}`,
    means: (rule) => `The calls come in the order ${order(rule)}${rule.strict ? ', with nothing in between' : ''}, and once begun the sequence is completed.`,
});
function order(rule) {
    return rule.tools.map((tool) => inWords(tool)).join(' > ');
}

;// CONCATENATED MODULE: ./lib/rules/index.js








/** All sequence operators, one file each. */
const ruleKinds = {
    require: requireRule,
    blocklist: blocklistRule,
    before: beforeRule,
    never_after: neverAfterRule,
    max_calls: maxCallsRule,
    eventually: eventuallyRule,
    after: afterRule,
    sequence: sequenceRule,
};


/***/ }),

/***/ 5811:
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

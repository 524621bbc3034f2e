export const id = 4248;
export const ids = [4248,2030];
export const modules = {

/***/ 4248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  Fo: () => (/* binding */ collect),
  S4: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/baseline/baseline.js
var baseline_baseline = __webpack_require__(4484);
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
        if (typeof value !== 'object' || value === null || depth === maxDepth)
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

;// CONCATENATED MODULE: ./lib/baseline/tell-apart.js
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
    const [old, young] = [
        { part: Math.min(before, sides.before), whole: sides.before },
        { part: Math.min(after, sides.after), whole: sides.after },
    ];
    const more = isMore(old, young, behaviourRisk);
    const less = isLess(old, young, behaviourRisk);
    const change = before === 0 && after > 0 ? 'new' : after === 0 && before > 0 ? 'gone' : more ? 'more' : less ? 'less' : undefined;
    if (change === undefined)
        return [];
    const numbers = {
        before: { traces: old.part, of: old.whole },
        after: { traces: young.part, of: young.whole },
    };
    return [{ ...subject, change, certain: more || less, ...numbers }];
}
/** Arguments of the tools that both runs called, in shares of the traces that called the tool. */
function compareArguments(current, base) {
    const after = new Map(current.behaviour.tools.map((tool) => [tool.tool, tool]));
    return base.behaviour.tools.flatMap((old) => {
        const young = after.get(old.tool);
        if (!young)
            return [];
        return compareMaps(listed(base, 'arguments', old.arguments, ({ path }) => path), listed(current, 'arguments', young.arguments, ({ path }) => path), (argument) => ({ kind: 'argument', tool: old.tool, argument }), { before: old.traces, after: young.traces });
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
    'W_ARGS_NOT_RECORDED',
    'E_SCHEMA_COMPILE',
]);
/** What became of every fingerprint of two runs; the rules are those of docs/decisions/075. Unsorted. */
function compareFindings(current, base) {
    const before = new Map(base.findings.map((finding) => [finding.fingerprint, finding]));
    const after = new Map(current.findings.map((finding) => [finding.fingerprint, finding]));
    const sides = { current: runOf(current), base: runOf(base) };
    return [
        ...current.findings.map((finding) => present(finding, before.get(finding.fingerprint), sides)),
        ...base.findings.filter(({ fingerprint }) => !after.has(fingerprint)).map((finding) => gone(finding, sides)),
    ];
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
    // That it was not seen before is a fact; how much that says, the numbers and the reason tell.
    if (!then)
        return ['new', whyNew(now, base)];
    if (now.rule === 'E_COVERAGE_BELOW_MIN')
        return [current.coverage < base.coverage ? 'worse' : 'known', undefined];
    if (before.of === undefined || after.of === undefined)
        return [countStanding(before, after, now.rule), undefined];
    const [old, young] = [share(before), share(after)];
    if (young.part * old.whole <= old.part * young.whole)
        return ['known', undefined];
    if (isMore(old, young, findingRisk))
        return ['worse', undefined];
    return couldBeMore(old, young, findingRisk) ? ['known', undefined] : ['cannot-tell', 'too-few-runs'];
}
/** What is no share of traces is not random either: more unreadable lines are more. */
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
    return { ...change(then, why === undefined ? 'fixed' : 'cannot-tell', why, before, after), findings: 0 };
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
/** Holds a run against what a host could find of an earlier one. */
function compareWith(current, reading) {
    if (reading.state === 'used')
        return compareWithBaseline(current, reading.baseline);
    return { schema: 'assay.comparison.v1', baseline: reading.state, message: reading.message };
}
/** Holds a run against an earlier one. Both are profiles; no trace is looked at again. */
function compareWithBaseline(current, base) {
    const { name } = base.policy;
    if (name !== '' && current.policy.name !== '' && name !== current.policy.name) {
        const message = 'The baseline belongs to a policy of another name, so nothing was compared. Write one under this policy.';
        return { schema: 'assay.comparison.v1', baseline: 'mismatched', message };
    }
    const findings = compareFindings(current, base).sort(worstFirst);
    const behaviour = compareBehaviour(current, base);
    return {
        schema: 'assay.comparison.v1',
        baseline: 'used',
        base: {
            ...(base.commit !== undefined && { commit: base.commit }),
            policy: base.policy,
            traces: base.traces.traces,
        },
        policyChanged: current.policy.digest !== base.policy.digest,
        counts: tally(findings),
        findings: findings.slice(0, maxFindings),
        findingsOmitted: Math.max(0, findings.length - maxFindings),
        counted: countNew(findings),
        coverage: compareCoverage(current.coverage, base.coverage),
        less: lookedAtLess(current, base),
        behaviour: behaviour.slice(0, maxBehaviour),
        behaviourOmitted: Math.max(0, behaviour.length - maxBehaviour),
        cut: [...new Set([...base.cut, ...current.cut])].sort(),
    };
}
const order = ['new', 'worse', 'cannot-tell', 'known', 'fixed'];
const levels = ['error', 'warning', 'note'];
function worstFirst(a, b) {
    return (order.indexOf(a.status) - order.indexOf(b.status) ||
        Number(a.accepted ?? false) - Number(b.accepted ?? false) ||
        levels.indexOf(a.level) - levels.indexOf(b.level) ||
        b.findings - a.findings ||
        (a.fingerprint < b.fingerprint ? -1 : 1));
}
function tally(findings) {
    const counts = { new: 0, worse: 0, 'cannot-tell': 0, known: 0, fixed: 0 };
    for (const { status } of findings)
        counts[status]++;
    return counts;
}
function countNew(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { status, accepted, level, findings: number } of findings) {
        if ((status === 'new' || status === 'worse') && !accepted)
            counts[level] += number;
    }
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

// EXTERNAL MODULE: ./lib/rules/index.js + 9 modules
var rules = __webpack_require__(2030);
;// CONCATENATED MODULE: ./lib/coverage/compat-coverage.js

/** What upstream asks for when nobody names a threshold. */
const defaultThreshold = 80;
/**
 * The `CoverageReport` of the reference implementation, by its own formulas: patterns are literal names, denied tools and
 * alias names belong to the policy's tools, the overall figure is the mean of tools and rules. For scripts that read it.
 *
 * @param findings those about single calls become `policy_violations` and `policy_warnings`
 */
function compatCoverage(policy, called, rules, findings, threshold = defaultThreshold) {
    const tools = policyTools(policy);
    const seen = (tool) => called.has(tool) || (policy.aliases.get(tool)?.some((member) => called.has(member)) ?? false);
    const seenTools = tools.filter(seen).length;
    const toolPercent = tools.length === 0 ? 100 : (seenTools / tools.length) * 100;
    const triggered = rules.filter((row) => row.applicable > 0);
    const rulePercent = rules.length === 0 ? 100 : (triggered.length / rules.length) * 100;
    const overall = (toolPercent + rulePercent) / 2;
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
        meets_threshold: overall >= threshold,
        threshold,
    };
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
    const matchers = unwanted.map(tool_pattern/* compileToolPattern */.Y);
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
    const isCovered = (entry) => permitted.some((0,tool_pattern/* compileToolPattern */.Y)(entry));
    const covered = universe.filter(isCovered);
    const uncovered = universe.filter((entry) => !isCovered(entry));
    const deny = [...new Set(policy.tools.deny.map((entry) => entry.value))].sort();
    const isSeen = (entry) => called.some((0,tool_pattern/* compileToolPattern */.Y)(entry));
    const known = knownTools(policy).map(tool_pattern/* compileToolPattern */.Y);
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

// EXTERNAL MODULE: ./lib/evaluate/evaluator.js + 9 modules
var evaluate_evaluator = __webpack_require__(7698);
// EXTERNAL MODULE: ./lib/evaluate/findings/finding-log.js
var finding_log = __webpack_require__(5540);
;// CONCATENATED MODULE: ./lib/evaluate/findings/remarks.js

/** Findings about a run that no rule makes: unreadable lines, remarks on the policy, a gate that is missed. By code. */
class Remarks {
    logs = new Map();
    /** Lines that could not be read, also those beyond the ones listed. */
    reading({ problems, problemsOmitted = {}, files }) {
        const index = new Map(files.map(({ file }, i) => [file, i]));
        for (const { code, detail, file, line, column } of problems) {
            this.#add({ rule: code, detail, file: index.get(file) ?? -1, line, column });
        }
        for (const [code, more] of Object.entries(problemsOmitted))
            this.#log(code).total += more;
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
    coverage(percent, minimum, at) {
        const detail = `Coverage is ${percent} %, below the minimum of ${minimum} %`;
        this.#add({ ...nowhere, rule: 'E_COVERAGE_BELOW_MIN', detail, policyAt: at });
    }
    noEvidence({ unmatched = [], files }) {
        const detail = unmatched.length > 0
            ? `No file matches ${[...unmatched].sort().join(', ')}`
            : `No tool call was found in ${files.length === 1 ? 'one file' : `${files.length} files`}`;
        this.#add({ ...nowhere, rule: 'W_NO_EVIDENCE', detail });
    }
    #add(raw) {
        this.#log(raw.rule).add(raw.file, raw.line, raw.callIndex, () => raw);
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
/** Levels of problems of the input. */
function inputLevels(lenient) {
    const level = lenient ? 'warning' : 'error';
    return new Map([
        ['E_TRACE_PARSE', level],
        ['E_TRACE_TRUNCATED', level],
        ['W_SESSION_FALLBACK', 'warning'],
        ['W_NO_EVIDENCE', 'note'],
    ]);
}
const nowhere = { file: -1, line: 0, column: 0 };

// EXTERNAL MODULE: ./lib/evaluate/findings/finding-message.js
var finding_message = __webpack_require__(9897);
// EXTERNAL MODULE: ./lib/evaluate/findings/fingerprint.js
var fingerprint = __webpack_require__(2854);
// EXTERNAL MODULE: ./lib/evaluate/findings/rule-level.js
var rule_level = __webpack_require__(8801);
// EXTERNAL MODULE: ./lib/evaluate/findings/waiver-book.js
var waiver_book = __webpack_require__(3692);
;// CONCATENATED MODULE: ./lib/evaluate/findings/write-findings.js





/** Gives raw findings their level, words, fingerprint and final order, and counts what counts. */
function writeFindings(logs, context) {
    const waivers = new waiver_book/* WaiverBook */.U(context.policy.waivers, context.today);
    const counts = { error: 0, warning: 0, note: 0 };
    const kept = [];
    const tallies = [];
    const fingerprintOf = (0,fingerprint/* fingerprints */.W)();
    let total = 0;
    const write = (rule, log) => {
        const tolerated = isTolerated(rule, context);
        const level = tolerated ? 'note' : (0,rule_level/* ruleLevel */.l)(rule, context.policy, context.levels);
        total += log.total;
        if (!tolerated)
            counts[level] += log.total - waivers.waived(rule, log);
        for (const raw of log.kept)
            kept.push(finding(raw, fingerprintOf(raw), level, tolerated, waivers, context));
        for (const group of log.groups)
            tallies.push(write_findings_tally(group, level, tolerated, waivers));
    };
    for (const [rule, log] of logs)
        write(rule, log);
    for (const [rule, log] of waivers.remarks())
        write(rule, log);
    kept.sort(finalOrder);
    const findings = kept.slice(0, finding_log/* maxFindings */.TM);
    return { written: { findings, findingsOmitted: total - findings.length, counts }, tallies };
}
function write_findings_tally(group, level, tolerated, waivers) {
    const { rule, tool, findings, traces } = group;
    const print = (0,fingerprint/* fingerprint */.R)(group);
    const accepted = tolerated || waivers.find(rule, tool, print) !== undefined;
    return {
        fingerprint: print,
        rule,
        ...(tool !== undefined && { tool }),
        level,
        findings,
        traces,
        ...(accepted && { accepted }),
    };
}
function finding(raw, print, level, tolerated, waivers, { policy, files }) {
    const waiver = waivers.find(raw.rule, raw.tool, print);
    return {
        level,
        rule: raw.rule,
        message: (0,finding_message/* findingMessage */.p)(raw, policy),
        ...(raw.tool !== undefined && { tool: raw.tool }),
        ...(raw.trace !== undefined && { trace: raw.trace }),
        ...(raw.callIndex !== undefined && { callIndex: raw.callIndex }),
        ...(raw.violations && { violations: raw.violations }),
        ...(raw.line > 0 &&
            raw.file >= 0 && {
            location: { file: files[raw.file] ?? '', line: raw.line, column: raw.column },
        }),
        ...(raw.policyAt && { policyLocation: raw.policyAt }),
        fingerprint: print,
        ...(tolerated && { tolerated }),
        ...(waiver && {
            waived: {
                reason: waiver.reason,
                owner: waiver.owner,
                ...(waiver.expires !== undefined && { expires: waiver.expires }),
            },
        }),
    };
}
/** Agents are random: a rule may be broken in a stated share of the traces to which it applied. */
function isTolerated(rule, { policy, rows }) {
    const share = policy.tolerate.get(rule);
    const row = rows.find((candidate) => candidate.rule === rule);
    if (!share || !row)
        return false;
    return isWithinShare(row.violated, row.applicable, share.value);
}
/** Compared in millionths, exactly: 29 of 100 are within 0.29, though 0.29 × 100 is a shade less in floating point. */
function isWithinShare(part, whole, share) {
    return part * 1e6 <= Math.round(share * 1e6) * whole;
}
const levelRank = { error: 0, warning: 1, note: 2 };
/** Level, file, line, callIndex, rule; findings without a place come last, and what is left of ties is settled too. */
function finalOrder(a, b) {
    return (levelRank[a.level] - levelRank[b.level] ||
        compareOptional(a.location?.file, b.location?.file) ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (a.callIndex ?? Number.MAX_SAFE_INTEGER) - (b.callIndex ?? Number.MAX_SAFE_INTEGER) ||
        compareOptional(a.rule, b.rule) ||
        compareOptional(a.trace, b.trace) ||
        compareOptional(a.tool, b.tool) ||
        comparePlaces(a.policyLocation, b.policyLocation) ||
        compareOptional(a.fingerprint, b.fingerprint) ||
        compareOptional(a.message, b.message));
}
function comparePlaces(a, b) {
    return compareOptional(a?.file, b?.file) || (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
/** By UTF-16 code units, the same on every machine; absent last. */
function compareOptional(a, b) {
    if (a === b)
        return 0;
    if (a === undefined)
        return 1;
    if (b === undefined)
        return -1;
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/evaluate/sequences/outcome-queue.js
var outcome_queue = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/evaluate/timelines/shown-arguments.js
var shown_arguments = __webpack_require__(6996);
// EXTERNAL MODULE: ./lib/evaluate/timelines/tell-timelines.js
var tell_timelines = __webpack_require__(9600);
;// CONCATENATED MODULE: ./lib/evaluate/timelines/call-history.js




/** Names of arguments kept of a call: agents choose them. */
const maxArguments = 8;
/** Ways of calling (a tool with these arguments) told apart; the names of what comes later are not kept. */
const maxForms = 20_000;
/** Records kept: 16 bytes each, so 64 MB. What comes later is in no timeline. */
const maxRecords = 4_000_000;
/** Characters of values kept, and what one call's cost besides. What comes later shows no value. */
const maxShownCharacters = 64 << 20;
const shownOverhead = 64;
/** Code points by which names of arguments are told apart; reports show fewer. */
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
        this.#add(run.index, callIndex, this.#indexOf(call), (0,outcome_queue/* outcomeOf */.s)(call));
    }
    result(run, callIndex, result) {
        this.#add(run.index, callIndex, -1, (0,outcome_queue/* outcomeOf */.s)(result));
    }
    /** One walk over all records, which keeps those within reach of a point. */
    recall(points) {
        const runs = this.#runs.filter((run) => run && points.has(run.trace));
        const wanted = new Map(runs.map((run) => [
            run.index,
            { isNear: (0,tell_timelines/* withinReach */.Dj)(points.get(run.trace) ?? [], run.calls), calls: new Map() },
        ]));
        for (let at = 0; at < this.#length; at += 4) {
            const story = wanted.get(this.#records[at]);
            if (!story)
                continue;
            const [index, form, outcome] = this.#records.subarray(at + 1, at + 4);
            if (!story.isNear(index))
                continue;
            const known = form < 0 ? story.calls.get(index) : { index, ...this.#forms[form], ...this.#shownAt(at) };
            if (known)
                story.calls.set(index, { ...known, ...outcomes[outcome] });
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
    if (typeof args !== 'object' || args === null || Array.isArray(args))
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

// EXTERNAL MODULE: ./lib/evaluate/timelines/token-free-story.js
var token_free_story = __webpack_require__(4808);
;// CONCATENATED MODULE: ./lib/evaluate/verdict-of.js
/** Broken rules come before missing evidence: what was seen counts even if not everything was. */
function verdictOf(counts, failOn, noEvidence) {
    const levels = ['error', 'warning', 'note'];
    const failing = failOn === 'none' ? [] : levels.slice(0, levels.indexOf(failOn) + 1);
    // The remark that there is no evidence is itself a note; it must not turn its own verdict into another.
    const counted = (level) => counts[level] - (level === 'note' && noEvidence ? 1 : 0);
    if (failing.some((level) => counted(level) > 0))
        return 'fail';
    return noEvidence ? 'no-evidence' : 'pass';
}

// EXTERNAL MODULE: ./lib/text/redact.js
var redact = __webpack_require__(1814);
;// CONCATENATED MODULE: ./lib/assay.js
















/**
 * Reads traces, holds them against a policy, and says what came of it: the whole of Assay in one function.
 * Every surface shows the result it returns; none adds to it.
 */
async function check(policy, read, options) {
    const profile = options.profile ?? options.baseline !== undefined;
    return judge(policy, await collect(policy, read, { ...options, profile }), options).result;
}
/** Reads traces and runs them through the policy. */
async function collect(policy, read, options = {}) {
    const { profile = false } = options;
    const behaviour = profile ? new BehaviourLog() : undefined;
    const history = options.timelines ? new CallHistory(policy, options.redact ?? 'values') : undefined;
    const observers = [...(options.observers ?? []), behaviour, history].filter((each) => each !== undefined);
    const evaluator = await (0,evaluate_evaluator/* createEvaluator */.m$)(policy, observers, profile || policy.waivers.length > 0);
    const { runs, ...reading } = await read(evaluator);
    const evaluation = evaluator.finish();
    if (!behaviour)
        return { evaluation, reading, history };
    return { evaluation, reading, history, behaviour: behaviour.finish(runs), traceIds: runs.map(({ trace }) => trace) };
}
/** Gives what was collected its levels, words, gates and verdict. */
function judge(policy, collected, options) {
    const { evaluation, reading, behaviour, history } = collected;
    const { coverage, share } = measureCoverage(policy, {
        tools: evaluation.tools,
        rules: evaluation.rules,
        arguments: evaluation.argumentUse.unused(),
    });
    const gates = options.gates ?? 'all';
    const minimum = gates === 'rules' ? undefined : (options.minCoverage ?? policy.coverage.min?.value);
    const noEvidence = reading.calls === 0 || (reading.unmatched ?? []).length > 0;
    const remarks = new Remarks();
    remarks.reading(reading);
    remarks.policy(options.policyProblems ?? []);
    if (minimum !== undefined && !reaches(share, minimum)) {
        remarks.coverage(coverage.percent, minimum, options.minCoverage === undefined ? policy.coverage.min?.at : undefined);
    }
    if (noEvidence)
        remarks.noEvidence(reading);
    const rows = [...evaluation.rules, ...(0,call_rules/* shownCallRows */.nq)(policy, evaluation.callRules)];
    const { written, tallies } = writeFindings(new Map([...(gates === 'coverage' ? [] : evaluation.logs), ...remarks.logs]), {
        policy,
        files: reading.files.map(({ file }) => file),
        rows,
        levels: inputLevels(options.lenient ?? false),
        today: options.today,
    });
    const verdict = verdictOf(written.counts, options.failOn ?? 'error', noEvidence);
    const { files, traces, tracesWithCalls, calls, skipped } = reading;
    const compat = () => compatCoverage(policy, new Set(evaluation.tools.keys()), evaluation.rules, written.findings, minimum);
    // Agent-controlled names (tools, traces, files, keys in messages) may hold a token; no surface shows what is not in here.
    const result = {
        ...(0,redact/* withoutTokens */.N_)({
            schema: 'assay.result.v1',
            verdict,
            passed: verdict === 'pass',
            ...written,
            rules: rows,
            coverage: options.compat ? { ...coverage, compat: compat() } : coverage,
            traces: { files, traces, tracesWithCalls, calls, skipped },
            policy: { ...(policy.file !== undefined && { file: policy.file }), name: policy.name, digest: policy.digest },
            ...caseRows(evaluation.cases),
        }),
        ...(options.timelines && history && storiesOf(policy, history, written.findings)),
        ...(options.ruleMeanings && { ruleMeanings: (0,redact/* withoutTokens */.N_)(meanings(policy)) }),
    };
    return behaviour ? compared({ result, tallies, behaviour, noEvidence }, options) : { result };
}
function storiesOf(policy, history, findings) {
    const { timelines, omitted } = (0,tell_timelines/* tellTimelines */.gU)(findings, history, policy);
    return { timelines: timelines.map(token_free_story/* tokenFreeStory */.d), timelinesOmitted: omitted };
}
function meanings({ sequences }) {
    return sequences.map((rule) => ({ rule: rule.id, means: rule.description ?? rules.ruleKinds[rule.type].means(rule) }));
}
function compared({ result, tallies, behaviour, noEvidence }, options) {
    const baseline = (0,redact/* withoutTokens */.N_)((0,baseline_baseline/* takeBaseline */.F_)(result, tallies, behaviour, options.commit));
    if (!options.baseline)
        return { result, baseline };
    const comparison = compareWith(baseline, options.baseline);
    if (!options.failOnNewOnly || comparison.baseline !== 'used')
        return { result: { ...result, comparison }, baseline };
    const verdict = verdictOf(comparison.counted, options.failOn ?? 'error', noEvidence);
    const judged = {
        ...result,
        verdict,
        passed: verdict === 'pass',
        comparison: { ...comparison, newOnly: true },
    };
    return { result: judged, baseline };
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
        schema: 'assay.baseline.v1',
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
    const findings = baseline.findings.slice(0, maxBaselineFindings);
    const cut = findings.length < baseline.findings.length ? [...baseline.cut, 'findings'] : baseline.cut;
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
/** The key that pairs are told apart and sorted by. */
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
/* harmony import */ var _is_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6157);

/** Checks per tool, and how deep a schema is followed: what a person can read, and what a call can cost. */
const maxChecks = 400;
const maxDepth = 6;
/**
 * Which properties and enum values of the policy's schemas were ever sent. Each call is held only against what is still
 * unseen, so that the cost fades as the traces cover the schema.
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
        add(checks, path, new Set(node.enum.map((value) => JSON.stringify(value))));
    }
    if ((0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(node.properties)) {
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
    if (!(0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(schema))
        return undefined;
    const name = typeof schema.$ref === 'string' ? /^#\/\$defs\/([^/]+)$/.exec(schema.$ref)?.[1] : undefined;
    const target = name === undefined ? undefined : definitions[name];
    return (0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(target) ? target : schema;
}
function satisfied(check, args) {
    let found = false;
    visit(args, check.path, 0, (value) => {
        found = true;
        check.values?.delete(JSON.stringify(value));
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
    else if ((0,_is_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .G)(value) && Object.hasOwn(value, step))
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
/** The codes of calls as bits; the rows come in this order, which is the order of judgement. */
const callRuleCodes = [
    'E_RATE_LIMIT',
    'E_TOOL_DENIED',
    'E_TOOL_NOT_ALLOWED',
    'E_SCHEMA_COMPILE',
    'E_ARG_SCHEMA',
    'E_TOOL_UNCONSTRAINED',
];
const bit = Object.fromEntries(callRuleCodes.map((code, i) => [code, 1 << i]));
const argumentsJudged = 1 << 6;
const argumentsMissing = 1 << 7;
/** In how many traces each rule about single calls held: what `tolerate` and reports need of them. One byte per trace. */
class CallRules {
    #flags = new Uint8Array(1024);
    count(run, plan, decision) {
        if (run >= this.#flags.length)
            this.#grow(run);
        let flags = this.#flags[run];
        if (decision.code !== undefined)
            flags |= bit[decision.code];
        if (decision.notEvaluable)
            flags |= argumentsMissing;
        else if (plan.constrained && (decision.code === undefined || decision.code === 'E_ARG_SCHEMA'))
            flags |= argumentsJudged;
        this.#flags[run] = flags;
    }
    /** A row for every code, in the order of judgement; `shownCallRows` says which of them say something. */
    rows(runs) {
        return callRuleCodes.map((code) => this.#row(code, runs));
    }
    /** The codes that calls of a trace were judged with. */
    brokenIn(run) {
        const flags = this.#flags[run] ?? 0;
        return callRuleCodes.filter((code) => (flags & bit[code]) !== 0);
    }
    #row(code, runs) {
        const row = { rule: code, applicable: 0, held: 0, violated: 0, notExercised: 0, notEvaluable: 0 };
        for (const run of runs) {
            if (run.calls === 0)
                continue;
            const flags = this.#flags[run.index] ?? 0;
            if ((flags & bit[code]) !== 0)
                row.violated++;
            else if (code !== 'E_ARG_SCHEMA' && code !== 'E_SCHEMA_COMPILE')
                row.held++;
            else if ((flags & argumentsMissing) !== 0)
                row.notEvaluable++;
            else if ((flags & argumentsJudged) !== 0)
                row.held++;
            else
                row.notExercised++;
        }
        row.applicable = row.held + row.violated;
        return row;
    }
    #grow(run) {
        const larger = new Uint8Array(Math.max(run + 1, this.#flags.length * 2));
        larger.set(this.#flags);
        this.#flags = larger;
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

/***/ 6157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
/** A JSON object: neither null nor a list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 4023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDenied),
/* harmony export */   S: () => (/* binding */ toolPlan)
/* harmony export */ });
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1560);
/* harmony import */ var _text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7474);
/* harmony import */ var _is_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6157);



const allowed = { decision: { allowed: true } };
const notEvaluable = { decision: { allowed: true, notEvaluable: true } };
/** Entries of an allow list that are compared with a name that is not on it: a list may be long, and comparing is slow. */
const maxCompared = 200;
/**
 * Makes the plan of a tool, in the order in which the policy is asked: deny, allow, schemas, unconstrained.
 *
 * @param suggest whether to look for the entry that a tool off the allow list may be a misspelling of
 */
function toolPlan(policy, tool, compile, suggest) {
    const found = refused(policy, tool);
    const refusal = suggest && found?.decision.code === 'E_TOOL_NOT_ALLOWED' ? { ...found, because: nearEntry(policy, tool) } : found;
    const constraints = policy.constraints.get(tool) ?? [];
    const constrained = constraints.length > 0;
    if (refusal)
        return { constrained, denied: refusal.decision.code === 'E_TOOL_DENIED', judge: () => refusal };
    if (!constrained)
        return { constrained, denied: false, judge: () => unconstrained(policy) };
    return { constrained, denied: false, judge: constraintJudge(constraints, compile) };
}
/** Whether the policy's deny lists refuse a tool. */
function isDenied(policy, tool) {
    return refused(policy, tool)?.decision.code === 'E_TOOL_DENIED';
}
function refused(policy, tool) {
    const classes = policy.toolClasses.get(tool) ?? [];
    const { deny, denyClasses, allow, allowClasses } = policy.tools;
    const byName = deny.find((entry) => (0,_text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compileToolPattern */ .Y)(entry.value)(tool));
    if (byName)
        return denial('E_TOOL_DENIED', byName.at, byName.value);
    const byClass = denyClasses.find((entry) => classes.includes(entry.value));
    if (byClass)
        return denial('E_TOOL_DENIED', byClass.at, `class ${byClass.value}`);
    if (allow === undefined && allowClasses === undefined)
        return undefined;
    if (allow?.some((entry) => (0,_text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compileToolPattern */ .Y)(entry.value)(tool)))
        return undefined;
    if (allowClasses?.some((entry) => classes.includes(entry.value)))
        return undefined;
    return denial('E_TOOL_NOT_ALLOWED', policy.tools.allowAt ?? allow?.[0]?.at ?? allowClasses?.[0]?.at);
}
/** One letter is as much as `get` and `set` differ by, so short names are like none. */
function nearEntry({ tools }, tool) {
    if (tool.length < 4)
        return undefined;
    const names = (tools.allow ?? []).slice(0, maxCompared).map((entry) => entry.value);
    return (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(tool, names.filter((name) => !name.includes('*')));
}
function denial(code, at, because) {
    return { decision: { allowed: false, code }, at, because };
}
function unconstrained(policy) {
    const { value, at } = policy.unconstrainedTools;
    if (value === 'allow')
        return allowed;
    return { decision: { allowed: value === 'warn', code: 'E_TOOL_UNCONSTRAINED' }, at };
}
/** The schemas are compiled on the first call that records arguments: a tool that is never called costs nothing. */
function constraintJudge(constraints, compile) {
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
                broken = {
                    decision: { allowed: false, code: 'E_SCHEMA_COMPILE' },
                    at: constraints[0]?.at,
                    because: error instanceof Error ? error.message : String(error),
                };
            }
        }
        if (broken)
            return broken;
        if (call.args === undefined)
            return notEvaluable;
        for (const { validate, at, typeless } of compiled ?? []) {
            const failure = validate(call.args) ?? (typeless && !(0,_is_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(call.args) ? notAnObject : undefined);
            if (failure)
                return { decision: { allowed: false, code: 'E_ARG_SCHEMA' }, at, failure };
        }
        return allowed;
    };
}
/** Arguments are an object. A schema that says nothing of their type would let unparsable text pass, for it has no properties to break. */
const notAnObject = {
    violations: [{ path: '', keyword: 'type' }],
    detail: 'the arguments must be an object',
};
function saysNoType(schema) {
    return !((0,_is_object_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .G)(schema) && Object.hasOwn(schema, 'type'));
}


/***/ }),

/***/ 7698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m$: () => (/* binding */ createEvaluator),
  FO: () => (/* binding */ oncePerTool)
});

// UNUSED EXPORTS: Evaluator

// EXTERNAL MODULE: ./lib/text/redact.js
var redact = __webpack_require__(1814);
// EXTERNAL MODULE: ./lib/evaluate/calls/argument-use.js
var argument_use = __webpack_require__(3052);
// EXTERNAL MODULE: ./lib/evaluate/calls/call-rules.js
var call_rules = __webpack_require__(3783);
;// CONCATENATED MODULE: ./lib/text/regexp-cost.js
/**
 * An upper bound of the steps that a backtracking engine may take through a pattern on a text of a given length.
 * It counts ways to split the text between repetitions, as if no split failed early; real patterns cost far less.
 *
 * @param source a pattern that `new RegExp(source)` accepts
 * @returns the bound as a function of the length in UTF-16 units, `Infinity` where it may grow exponentially
 */
function regexpCost(source) {
    const { work } = new CostParser(source).alternatives();
    const anchored = source.startsWith('^') && !hasTopLevelAlternative(source);
    return (length) => work(length) * (anchored ? 1 : length + 1);
}
const one = { paths: () => 1, work: () => 1 };
/** Whether a `|` stands outside every group, so that a leading `^` anchors only the first branch. */
function hasTopLevelAlternative(source) {
    let depth = 0;
    for (let i = 0; i < source.length; i++) {
        const char = source[i];
        if (char === '\\')
            i++;
        else if (char === '[')
            i = endOfClass(source, i);
        else if (char === '(')
            depth++;
        else if (char === ')')
            depth--;
        else if (char === '|' && depth === 0)
            return true;
    }
    return false;
}
/** The index of the `]` that ends the class opened at `start`. */
function endOfClass(source, start) {
    for (let i = start + 1; i < source.length; i++) {
        if (source[i] === '\\')
            i++;
        else if (source[i] === ']')
            return i;
    }
    return source.length;
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
    source;
    #at = 0;
    constructor(source) {
        this.source = source;
    }
    alternatives() {
        const branches = [this.#sequence()];
        while (this.source[this.#at] === '|') {
            this.#at++;
            branches.push(this.#sequence());
        }
        const sum = (part) => (n) => branches.reduce((total, branch) => total + branch[part](n), 0);
        return branches.length === 1 ? branches[0] : { paths: sum('paths'), work: sum('work') };
    }
    #sequence() {
        const terms = [];
        let plain = 0;
        while (this.#at < this.source.length && this.source[this.#at] !== '|' && this.source[this.#at] !== ')') {
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
        const start = this.#at;
        const atom = this.#atom();
        const end = this.#at;
        const range = this.#quantifier();
        if (!range)
            return atom;
        const [min, max] = range;
        const most = (n) => Math.min(n, max) + 1;
        // `[a-z]+_`: where the repetition ends is settled by the text, though the engine may try every earlier end too.
        if (atom === one && this.#isStoppedBy(this.source.slice(start, end)))
            return { paths: one.paths, work: (n) => 2 * most(n) };
        const counts = (n) => Math.min(n, max - min) + 1;
        // A repeated part with choices of its own: every repetition chooses anew.
        const choices = (n) => (atom.paths(n) === 1 ? 1 : atom.paths(n) ** most(n));
        return { paths: (n) => choices(n) * counts(n), work: (n) => choices(n) * atom.work(n) * most(n) };
    }
    /** Whether the next character of the pattern must be one that the single-character `atom` never matches, whatever the flags. */
    #isStoppedBy(atom) {
        const next = /^(?:[\d_@:,;=~"#%&'<> -]|\\[./-])(?![*?{])/.exec(this.source.slice(this.#at, this.#at + 3))?.[0];
        // A back-reference is no single character.
        if (next === undefined || /^\\[1-9k]/.test(atom))
            return false;
        return ['', 'u'].every((flags) => !mayMatch(atom, flags, next.slice(-1)));
    }
    #atom() {
        const char = this.source[this.#at];
        if (char === '(')
            return this.#group();
        if (char === '[')
            this.#at = endOfClass(this.source, this.#at);
        else if (char === '\\')
            this.#escape();
        this.#at++;
        return one;
    }
    /** Leaves the position on the last character of the escape. */
    #escape() {
        this.#at++;
        const braced = /^(?:[pPu]\{[^}]*\}|k<[^>]*>|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z])/.exec(this.source.slice(this.#at, this.#at + 64));
        if (braced)
            this.#at += braced[0].length - 1;
    }
    #group() {
        const opening = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]*:))?/.exec(this.source.slice(this.#at, this.#at + 256))?.[0] ?? '(';
        this.#at += opening.length;
        const inner = this.alternatives();
        this.#at++;
        // Look-around is decided once and never re-entered: it costs its own work and multiplies nothing.
        return /[=!]$/.test(opening) ? { paths: one.paths, work: inner.work } : inner;
    }
    #quantifier() {
        const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.#at, this.#at + 32));
        if (!found)
            return undefined;
        this.#at += found[0].length;
        if (found[1])
            return [found[1] === '+' ? 1 : 0, found[1] === '?' ? 1 : Number.POSITIVE_INFINITY];
        const min = Number(found[2]);
        return [min, found[3] === '' ? min : found[4] === '' ? Number.POSITIVE_INFINITY : Number(found[4])];
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
 * The compiler throws `SyntaxError` for what is no ECMAScript pattern.
 */
async function linearRegExps(sources) {
    let re2;
    for (const source of sources) {
        if (!alwaysCheap(source)) {
            re2 = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
            break;
        }
    }
    return (source, flags = '') => {
        if (unreasonable(source))
            throw new SyntaxError('the pattern is too long or too deep');
        const native = new RegExp(source, flags);
        const cost = regexpCost(source);
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
                linear ??= re2 ? compileRe2(re2, source) : null;
                if (linear !== null)
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
/** Beyond what a person writes, and what the cost can be worked out for. */
function unreasonable(source) {
    return source.length > 20_000 || nesting(source) > 200;
}
function nesting(source) {
    let depth = 0;
    let deepest = 0;
    for (const char of source) {
        if (char === '(')
            deepest = Math.max(deepest, ++depth);
        else if (char === ')')
            depth--;
    }
    return deepest;
}
function alwaysCheap(source) {
    if (unreasonable(source))
        return true;
    const cost = regexpCost(source);
    return [1_000, 1_000_000, 1_000_000_000].every((length) => cost(length) <= budget(length));
}
/** `null` where RE2 has no equal: look-around, back-references, very long counted repetitions. */
function compileRe2({ RE2JS }, source) {
    try {
        const compiled = RE2JS.compile(RE2JS.translateRegExp(asEcmaScript(source)));
        return { test: (text) => compiled.matcher(text).find() };
    }
    catch {
        return null;
    }
}
// What ECMAScript means by `\s` and `.`; RE2 means less by the first and more by the second.
const space = '\\t-\\r\\x20\\xa0\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}';
const notSpace = '\\x00-\\x08\\x0e-\\x1f\\x21-\\x9f\\xa1-\\x{167f}\\x{1681}-\\x{1fff}\\x{200b}-\\x{2027}\\x{202a}-\\x{202e}\\x{2030}-\\x{205e}\\x{2060}-\\x{2fff}\\x{3001}-\\x{fefe}\\x{ff00}-\\x{10ffff}';
/** Writes out the parts of a pattern that the two languages read differently. */
function asEcmaScript(source) {
    let out = '';
    let inClass = false;
    for (let i = 0; i < source.length; i++) {
        const char = source[i];
        if (char === '\\') {
            const next = source[++i] ?? '';
            const set = next === 's' ? space : next === 'S' ? notSpace : undefined;
            out += set === undefined ? char + next : inClass ? set : `[${set}]`;
        }
        else if (char === '[' && !inClass) {
            const all = /^\[\^\]/.exec(source.slice(i));
            if (all) {
                out += '[\\x00-\\x{10ffff}]';
                i += 2;
            }
            else {
                inClass = true;
                out += char;
            }
        }
        else if (char === '[')
            out += '\\[';
        else if (char === ']') {
            inClass = false;
            out += char;
        }
        else if (char === '.' && !inClass)
            out += '[^\\n\\r\\x{2028}\\x{2029}]';
        else
            out += char;
    }
    return out;
}

// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __webpack_require__(7199);
// EXTERNAL MODULE: ./lib/evaluate/calls/is-object.js
var is_object = __webpack_require__(6157);
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
 * Counts the references that the judgement of one call follows. Where two branches of a schema refer back to it, the
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




/** Keywords reported for one call; a hostile call could break thousands. */
const maxViolations = 20;
/** Values in arguments up to which all that is broken is looked for; beyond, only the first: each costs memory. */
const maxSearched = 10_000;
/**
 * Loads the JSON Schema validator. Called only for policies with schemas: it is the most expensive module of a short run.
 *
 * Dialect by `$schema`: 2020-12 without one, 2019-09, draft-07, 06 and 04. `format` asserts only before 2019-09, where
 * the specifications say so. Nothing is fetched: a `$ref` that leaves the schema is an error of that schema.
 * Patterns run through `linearRegExps`, references are counted by `SchemaSteps`.
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
    const engines = await loadEngines(all, options, steps);
    return (schema) => {
        const whole = withDefinitions(schema, definitions);
        const dialect = dialectOf(schema);
        const compiled = new Map();
        const run = (voice, args) => {
            const validate = compiled.get(voice) ?? engines(dialect, voice).compile(whole);
            compiled.set(voice, validate);
            steps.start(args);
            return validate(args) ? undefined : failureOf(validate);
        };
        /** All that is broken; nothing where looking for it takes too long, though one such thing is known. */
        const searched = (args) => {
            try {
                return run('all', args);
            }
            catch (error) {
                if (error instanceof TooManySteps)
                    return undefined;
                throw error;
            }
        };
        // Now, so that a broken schema is known before the first call.
        compiled.set('quiet', engines(dialect, 'quiet').compile(whole));
        return (args) => {
            try {
                if (!run('quiet', args))
                    return undefined;
                return (isSearchable(args) && searched(args)) || run('first', args);
            }
            catch (error) {
                if (isTooCostly(error))
                    return tooCostly;
                throw error;
            }
        };
    };
}
async function loadEngines(schemas, options, steps) {
    const makers = new Map();
    for (const dialect of new Set(schemas.map(dialectOf)))
        makers.set(dialect, await loadEngine(dialect, options));
    const count = await steps.counter();
    const made = new Map();
    return (dialect, voice) => {
        const id = `${dialect} ${voice}`;
        const make = makers.get(dialect);
        const engine = made.get(id) ?? linear(count(make({ messages: voice !== 'quiet', allErrors: voice === 'all' })));
        made.set(id, engine);
        return engine;
    };
}
async function loadEngine(dialect, options) {
    switch (dialect) {
        case '2020-12': {
            const Engine = (await Promise.all(/* import() */[__webpack_require__.e(1436), __webpack_require__.e(7546), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 2210, 19))).default.default;
            return (more) => new Engine({ ...options, ...more, validateFormats: false });
        }
        case '2019-09': {
            const Engine = (await Promise.all(/* import() */[__webpack_require__.e(1436), __webpack_require__.e(7546), __webpack_require__.e(878)]).then(__webpack_require__.t.bind(__webpack_require__, 878, 19))).default.default;
            return (more) => new Engine({ ...options, ...more, validateFormats: false });
        }
        case 'draft-07': {
            const Engine = (await Promise.all(/* import() */[__webpack_require__.e(1436), __webpack_require__.e(7546), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 2463, 19))).default.default;
            const addFormats = await formats();
            return (more) => addFormats(new Engine({ ...options, ...more }));
        }
        case 'draft-04': {
            const Engine = (await Promise.all(/* import() */[__webpack_require__.e(1436), __webpack_require__.e(7546), __webpack_require__.e(905)]).then(__webpack_require__.t.bind(__webpack_require__, 905, 19))).default.default;
            const addFormats = await formats();
            return (more) => addFormats(new Engine({ ...options, ...more }));
        }
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
/** The engine's own `uniqueItems` compares each item with each other one: hours for one call with a long list. */
function linear(engine) {
    return engine.removeKeyword('uniqueItems').addKeyword({
        keyword: 'uniqueItems',
        type: 'array',
        schemaType: 'boolean',
        error: { message: 'must NOT have duplicate items' },
        validate: (unique, items) => !unique || new Set(items.map((item) => (0,canonical_json/* canonicalJson */.d)(item))).size === items.length,
    });
}
/** Draft-06 is read as draft-07, which only adds to it. An unknown `$schema` is read as the default. */
function dialectOf(schema) {
    const uri = (0,is_object/* isObject */.G)(schema) ? schema.$schema : undefined;
    if (typeof uri !== 'string')
        return '2020-12';
    if (/draft-0[67]\b/.test(uri))
        return 'draft-07';
    if (/draft-0[34]\b/.test(uri))
        return 'draft-04';
    return uri.includes('2019-09') ? '2019-09' : '2020-12';
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
/** Refused rather than guessed: what is too long for its pattern, or too deep for its schema, is not known to match. */
const tooCostly = {
    violations: [{ path: '', keyword: 'pattern' }],
    detail: 'the arguments are too large to be matched',
};
function isSearchable(args) {
    return countValues(args, maxSearched) < maxSearched;
}
function isTooCostly(error) {
    return error instanceof RegExpTooCostly || error instanceof TooManySteps || error instanceof RangeError;
}
function failureOf(validate) {
    const errors = [...(validate.errors ?? [])].sort((a, b) => a.instancePath === b.instancePath ? order(a.keyword, b.keyword) : order(a.instancePath, b.instancePath));
    const first = errors[0];
    return {
        violations: errors.slice(0, maxViolations).map(({ instancePath, keyword }) => ({ path: instancePath, keyword })),
        detail: first
            ? `${first.instancePath || 'the arguments'} ${first.message ?? `break ${first.keyword}`}`
            : 'the arguments break it',
    };
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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
// EXTERNAL MODULE: ./lib/evaluate/findings/rule-level.js
var rule_level = __webpack_require__(8801);
// EXTERNAL MODULE: ./lib/rules/index.js + 9 modules
var rules = __webpack_require__(2030);
// EXTERNAL MODULE: ./lib/text/truncate.js
var truncate = __webpack_require__(4765);
// EXTERNAL MODULE: ./lib/evaluate/findings/finding-message.js
var finding_message = __webpack_require__(9897);
// EXTERNAL MODULE: ./lib/evaluate/sequences/outcome-queue.js
var outcome_queue = __webpack_require__(3976);
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

// EXTERNAL MODULE: ./lib/text/tool-pattern.js
var tool_pattern = __webpack_require__(7474);
;// CONCATENATED MODULE: ./lib/evaluate/calls/selector-matcher.js



/** Compiles an operand for a tool; `undefined` if the operand does not mean this tool at all. */
function operandForTool(selector, tool, regExp) {
    const terms = selector.terms.filter((term) => term.tools.some((pattern) => (0,tool_pattern/* compileToolPattern */.Y)(pattern)(tool)));
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
    const tests = term.argsMatch.map(({ arg, pattern }) => ({ arg, test: regExp(pattern) }));
    return (call, outcome) => {
        if (term.outcome !== undefined && term.outcome !== outcome)
            return 'no';
        if (tests.length === 0)
            return 'yes';
        if (call.args === undefined)
            return 'unknown';
        if (!(0,is_object/* isObject */.G)(call.args))
            return 'no';
        let answer = 'yes';
        for (const { arg, test } of tests) {
            if (!Object.hasOwn(call.args, arg))
                return 'no';
            const found = searched(test, call.args[arg]);
            if (found === 'no')
                return found;
            if (found === 'unknown')
                answer = found;
        }
        return answer;
    };
}
/** A value that is not text is searched in its JSON. */
function searched(regExp, value) {
    try {
        return regExp.test(typeof value === 'string' ? value : JSON.stringify(value)) ? 'yes' : 'no';
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
        return tool.includes(rule.pattern) ? { rule: index, always: 1, conditional: [] } : undefined;
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
    return { rule: index, always, conditional };
}

;// CONCATENATED MODULE: ./lib/evaluate/sequences/sequence-rules.js







const broken = 1;
const unknown = 2;
/** Runs all sequence rules over interleaved traces, keeping two numbers and two flags per rule and trace. */
class SequenceRules {
    rules;
    regExp;
    /** By rule id. */
    logs;
    #states;
    #queue;
    #scratch = { phase: 0, mark: 0 };
    constructor(rules, regExp, grouped) {
        this.rules = rules;
        this.regExp = regExp;
        this.logs = new Map(rules.map((rule) => [rule.id, new finding_log/* FindingLog */.sZ(grouped)]));
        this.#states = rules.map(() => new RunStates());
        this.#queue = new outcome_queue/* OutcomeQueue */.Q((waiting) => this.#apply(waiting, waiting.outcome));
    }
    plan(tool) {
        return sequencePlan(this.rules, tool, this.regExp);
    }
    call(plan, run, call, callIndex, file, line, column) {
        const queued = this.#queue.holds(run.index);
        if (plan.touches.length === 0 && !queued)
            return;
        const outcome = (0,outcome_queue/* outcomeOf */.s)(call);
        const known = !plan.needsOutcome || outcome !== undefined;
        const waiting = { plan, run, call, callIndex, file, line, column, outcome, known };
        // What waits may wait until the end of the input: only what the rules will look at is kept.
        if (queued || !known)
            this.#queue.add({ ...waiting, call: kept(call, plan) });
        else
            this.#apply(waiting, outcome);
    }
    result(run, callIndex, result) {
        this.#queue.result(run.index, callIndex, (0,outcome_queue/* outcomeOf */.s)(result));
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
                // Before the end is judged: a rule that only the end breaks has no call that broke it.
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
        const { run, call, callIndex } = waiting;
        for (const touch of waiting.plan.touches) {
            const states = this.#states[touch.rule];
            const flags = states.flags(run.index);
            if ((flags & broken) !== 0)
                continue;
            let hits = touch.always;
            let unsure = false;
            for (const { bit, operand } of touch.conditional) {
                const match = operand.match(call, outcome);
                if (match === 'yes')
                    hits |= bit;
                else if (match === 'unknown')
                    unsure = true;
            }
            if (unsure)
                states.flag(run.index, unknown);
            if (this.#step(touch.rule, states, hits, run, callIndex))
                this.#break(touch.rule, states, waiting);
        }
    }
    #step(index, states, hits, run, callIndex) {
        const rule = this.rules[index];
        const state = this.#scratch;
        states.load(run.index, state);
        const isBroken = rules.ruleKinds[rule.type].step(state, hits, callIndex, rule);
        states.store(run.index, state);
        return isBroken;
    }
    #break(index, states, waiting) {
        const rule = this.rules[index];
        const { run, call, callIndex, file, line, column } = waiting;
        const kind = rules.ruleKinds[rule.type];
        // An earlier call that could not be matched might have been the one that was missing.
        if ((states.flags(run.index) & unknown) !== 0 && !kind.certain)
            return;
        states.flag(run.index, broken);
        // A broken rule is not asked again: its state holds the call that broke it.
        states.store(run.index, { phase: callIndex, mark: 0 });
        this.logs.get(rule.id)?.add(file, line, callIndex, () => ({
            rule: rule.id,
            tool: kind.closesWindow ? undefined : call.tool,
            trace: run.trace,
            callIndex,
            file,
            line,
            column,
            policyAt: rule.at,
            detail: kind.broken(rule, (0,truncate/* truncate */.xv)(call.tool, finding_message/* maxToolName */.g)),
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
        if ((flags & unknown) !== 0)
            return 'not-evaluable';
        states.load(run.index, this.#scratch);
        const outcome = kind.end(this.#scratch, rule);
        if (outcome === 'violated') {
            states.flag(run.index, broken);
            const { lastFile: file, lastLine: line, lastColumn: column } = run;
            this.logs.get(rule.id)?.add(file, line, undefined, () => ({
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
}
function kept({ trace, tool, args }, plan) {
    return { trace, tool, args: plan.needsArguments ? args : undefined };
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










/** A tool without a schema, or without recorded arguments, is one thing to fix, however often it is called. */
const oncePerTool = new Set(['E_TOOL_UNCONSTRAINED', 'W_ARGS_NOT_RECORDED']);
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
    grouped;
    #tools = new Map();
    #logs = new Map();
    #runs = [];
    #onceFor = new Set();
    #levels = new Map();
    #callRules;
    #sequences;
    #argumentUse;
    constructor(policy, compileSchema, sequences, observers, grouped) {
        this.policy = policy;
        this.compileSchema = compileSchema;
        this.observers = observers;
        this.grouped = grouped;
        this.#callRules = new call_rules/* CallRules */.M5();
        this.#sequences = sequences;
        this.#argumentUse = new argument_use/* ArgumentUse */.t(policy);
    }
    start(run) {
        this.#runs[run.index] = run;
    }
    call(run, call, callIndex, file, line, column) {
        const tool = this.#tool(call.tool);
        const judgement = this.#judge(tool.plan, call, callIndex);
        const { decision } = judgement;
        tool.calls++;
        if (decision.code !== undefined)
            this.#report(run, call, callIndex, file, line, column, decision.code, judgement);
        if (call.args === undefined && (decision.notEvaluable || tool.sequences.needsArguments)) {
            this.#argumentsMissing(call, file, line, column);
        }
        if (call.args !== undefined)
            this.#secrets(run, call, callIndex, file, line, column);
        this.#callRules.count(run.index, tool.plan, decision);
        if (tool.plan.constrained)
            this.#argumentUse.see(call.tool, call.args);
        this.#sequences.call(tool.sequences, run, call, callIndex, file, line, column);
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
        for (const [rule, log] of this.#sequences.logs)
            if (log.total > 0)
                this.#logs.set(rule, log);
        return {
            rules: sequences,
            callRules: this.#callRules.rows(this.#runs),
            logs: this.#logs,
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
        const level = this.#levels.get(rule) ?? (0,rule_level/* ruleLevel */.l)(rule, this.policy);
        this.#levels.set(rule, level);
        return level;
    }
    #tool(name) {
        let entry = this.#tools.get(name);
        if (!entry) {
            const plan = (0,tool_plan/* toolPlan */.S)(this.policy, name, this.compileSchema, this.#tools.size < maxCompared);
            entry = { plan, sequences: this.#sequences.plan(name), calls: 0 };
            this.#tools.set(name, entry);
        }
        return entry;
    }
    #judge(plan, call, callIndex) {
        const limit = this.policy.maxToolCalls;
        if (limit !== undefined && callIndex >= limit.value) {
            return { decision: { allowed: false, code: 'E_RATE_LIMIT' }, at: limit.at, because: String(limit.value) };
        }
        return plan.judge(call);
    }
    #report(run, call, callIndex, file, line, column, code, judgement) {
        this.#found(code, call, callIndex, file, line, column, () => ({
            trace: run.trace,
            callIndex,
            policyAt: judgement.at,
            key: judgement.failure ? violatedPath(judgement.failure.violations[0]?.path ?? '', call.args) : null,
            violations: judgement.failure?.violations,
            detail: judgement.failure?.detail ?? judgement.because,
        }));
    }
    /** Rules about arguments that the source does not record are not passed; they are said to be open. */
    #argumentsMissing(call, file, line, column) {
        this.#found('W_ARGS_NOT_RECORDED', call, undefined, file, line, column, () => ({
            policyAt: this.policy.constraints.get(call.tool)?.[0]?.at,
        }));
    }
    /** Says which kinds were found, never what. */
    #secrets(run, call, callIndex, file, line, column) {
        const kinds = (0,redact/* providerTokens */.iJ)(call.args);
        if (kinds.length === 0)
            return;
        this.#found('W_SECRET_IN_ARGS', call, callIndex, file, line, column, () => ({
            trace: run.trace,
            callIndex,
            detail: kinds.join(', '),
        }));
    }
    /** Logs a finding about a call, only the first of its tool where one is enough; `more` is asked for only if it is kept for now. */
    #found(rule, { tool }, callIndex, file, line, column, more) {
        if (oncePerTool.has(rule) && !this.#first(rule, tool))
            return;
        this.#log(rule).add(file, line, callIndex, () => ({ rule, tool, file, line, column, ...more() }));
    }
    #first(code, tool) {
        const key = `${code} ${tool}`;
        if (this.#onceFor.has(key))
            return false;
        this.#onceFor.add(key);
        return true;
    }
    #log(rule) {
        let log = this.#logs.get(rule);
        if (!log) {
            log = new finding_log/* FindingLog */.sZ(this.grouped);
            this.#logs.set(rule, log);
        }
        return log;
    }
}
/**
 * Prepares a policy for evaluation; loads the JSON Schema validator and RE2 only if the policy needs them.
 *
 * @param grouped count findings by fingerprint even if no waiver asks for it
 */
async function createEvaluator(policy, observers = [], grouped = policy.waivers.length > 0) {
    const schemas = [...policy.constraints.values()].flat().map((constraint) => constraint.schema);
    const compileSchema = schemas.length > 0 ? await schemaCompiler(policy.definitions, schemas) : undefined;
    const regExp = await linearRegExps(argumentPatterns(policy.sequences));
    const sequences = new SequenceRules(policy.sequences, regExp, grouped);
    return new Evaluator(policy, compileSchema, sequences, observers, grouped);
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
/** A JSON Pointer into arguments with array indices as `*`, so that the same mistake in another element is the same mistake. */
function violatedPath(path, args) {
    let value = args;
    const steps = path.split('/').slice(1);
    return steps
        .map((step) => {
        if (Array.isArray(value)) {
            value = value[Number(step)];
            return '/*';
        }
        value = value?.[unescapeStep(step)];
        return `/${step}`;
    })
        .join('');
}
function unescapeStep(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}


/***/ }),

/***/ 5540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ maxFindings),
/* harmony export */   ms: () => (/* binding */ compareFound),
/* harmony export */   sZ: () => (/* binding */ FindingLog)
/* harmony export */ });
/** Findings kept per rule, and in all. */
const maxFindings = 10_000;
/**
 * The findings of one rule: all are counted, and the first `maxFindings` in order of file, line, call are kept.
 * Almost all arrive in that order; a heap with the last one on top takes those that do not.
 */
class FindingLog {
    grouped;
    total = 0;
    #heap = [];
    #full = false;
    #groups = new Map();
    /** @param grouped also count by what fingerprints are made of, for waivers and baselines */
    constructor(grouped = false) {
        this.grouped = grouped;
    }
    /** Counts a finding; `make` is asked for it only if it will be kept for now. */
    add(file, line, callIndex, make) {
        this.total++;
        if (this.grouped)
            this.#tally(make());
        if (this.#full) {
            const last = this.#heap[0];
            const place = comparePlaces({ file, line, callIndex }, last);
            if (place > 0 || (place === 0 && compareFound(make(), last) >= 0))
                return;
            this.#heap[0] = make();
            this.#sink(0);
            return;
        }
        this.#heap.push(make());
        if (this.#heap.length < maxFindings)
            return;
        this.#full = true;
        for (let i = (this.#heap.length >> 1) - 1; i >= 0; i--)
            this.#sink(i);
    }
    get kept() {
        return this.#heap;
    }
    get groups() {
        return [...this.#groups.values()].map(({ raw: { rule, tool, key }, findings, traces }) => {
            return { rule, tool, key, findings, traces: traces.size };
        });
    }
    #tally(raw) {
        const id = JSON.stringify([raw.tool, raw.key]);
        let group = this.#groups.get(id);
        if (!group) {
            group = { raw, findings: 0, traces: new Set() };
            this.#groups.set(id, group);
        }
        group.findings++;
        if (raw.trace !== undefined)
            group.traces.add(raw.trace);
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
/** The order in which findings of one rule are kept, the order of results within a file; total, so that no other order of arrival keeps others. */
function compareFound(a, b) {
    return (comparePlaces(a, b) ||
        compareText(a.trace, b.trace) ||
        compareText(a.tool, b.tool) ||
        compareText(a.key ?? undefined, b.key ?? undefined) ||
        a.column - b.column);
}
function comparePlaces(a, b) {
    return (a.file - b.file ||
        a.line - b.line ||
        (a.callIndex ?? Number.MAX_SAFE_INTEGER) - (b.callIndex ?? Number.MAX_SAFE_INTEGER));
}
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

/***/ 9897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ maxToolName),
/* harmony export */   p: () => (/* binding */ findingMessage)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2030);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4765);


/** Longest name shown in a sentence, in code points; names are agent-controlled. */
const maxToolName = 120;
/** One sentence: what happened, and what to do. Names of tools and rules may stand in it, argument values never. */
function findingMessage(raw, policy) {
    const tool = (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(raw.tool ?? '', maxToolName);
    switch (raw.rule) {
        case 'E_RATE_LIMIT':
            return `${tool} was called after the ${raw.detail} calls that the policy allows per trace: find what makes the agent loop, or raise limits.max_tool_calls_total.`;
        case 'E_TOOL_DENIED':
            return `${tool} was called, and the policy denies ${raw.detail === raw.tool ? 'it' : raw.detail}: take the tool away from the agent, or remove the deny entry.`;
        case 'E_TOOL_NOT_ALLOWED':
            return `${tool} was called, and it is not on the policy’s allow list${listed(raw)}: add it to tools.allow, or take the tool away from the agent.`;
        case 'E_SCHEMA_COMPILE':
            return `The policy’s schema for ${tool} cannot be used (${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(raw.detail ?? '', maxToolName)}): correct the schema.`;
        case 'E_ARG_SCHEMA':
            return `The arguments of ${tool} break the policy: ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(raw.detail ?? '', maxToolName)}${more(raw)}; correct how the agent fills them, or relax the rule.`;
        case 'E_TOOL_UNCONSTRAINED':
            return `${tool} was called, and the policy has no schema for its arguments: add schemas.${tool}, or set enforcement.unconstrained_tools: allow.`;
        case 'W_ARGS_NOT_RECORDED':
            return `The trace does not record the arguments of ${tool}, so the policy’s rules about them were not evaluated: record arguments at the source.`;
        case 'W_SECRET_IN_ARGS':
            return `The arguments of ${tool} hold what looks like a secret (${raw.detail}): revoke it, and let the tool read it from its environment.`;
        case 'E_COVERAGE_BELOW_MIN':
            return `${raw.detail}: record traces that call the uncovered tools, or lower the minimum.`;
        case 'W_WAIVER_EXPIRED':
            return `The waiver for ${raw.detail} has expired and accepts nothing: fix what it waived, or renew it.`;
        case 'W_WAIVER_UNUSED':
            return `The waiver for ${raw.detail} matched no finding: remove it.`;
        case 'E_TRACE_PARSE':
            return `${upperFirst(raw.detail ?? raw.rule)}, so a call may be missing from what was judged: repair or remove the line.`;
        case 'E_TRACE_TRUNCATED':
            return `${upperFirst(raw.detail ?? raw.rule)}; what is missing was not judged: record again, or split the file.`;
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
    return `${capital(detail)}: ${rule.description ?? _rules_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleKinds[rule.type].remedy(rule)}.`;
}
/** The entry that may be a misspelling of the tool, or it of the entry. */
function listed({ detail }) {
    return detail === undefined ? '' : `, but ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(detail, maxToolName)} is (did you mean it?)`;
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


/***/ }),

/***/ 2854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   W: () => (/* binding */ fingerprints)
/* harmony export */ });
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7199);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6004);


/** What makes two findings the same mistake. Holds no trace id, value, line or message, so it survives all of them. */
function fingerprint(raw) {
    return `v1:${(0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)([raw.rule, raw.tool ?? null, raw.key ?? null]))}`;
}
/** The same, remembered: thousands of findings share a few dozen fingerprints. */
function fingerprints() {
    const known = new Map();
    return (raw) => {
        const id = JSON.stringify([raw.rule, raw.tool, raw.key]);
        let print = known.get(id);
        if (print === undefined) {
            print = fingerprint(raw);
            known.set(id, print);
        }
        return print;
    };
}


/***/ }),

/***/ 8801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ ruleLevel)
/* harmony export */ });
/* harmony import */ var _codes_call_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8167);

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
    const stock = levels.get(rule) ?? _codes_call_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .callCodes */ .Z[rule]?.level;
    return stock ?? (rule.startsWith('W_') ? 'warning' : 'error');
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


/** The policy's waivers on a given day: which findings they accept, and which of them accept none. */
class WaiverBook {
    #active;
    #expired;
    #used = new Set();
    constructor(waivers, today) {
        this.#active = waivers.filter((waiver) => waiver.expires === undefined || waiver.expires >= today);
        this.#expired = waivers.filter((waiver) => waiver.expires !== undefined && waiver.expires < today);
    }
    find(rule, tool, print) {
        const waiver = this.#active.find((candidate) => accepts(candidate, rule, tool, print));
        if (waiver)
            this.#used.add(waiver);
        return waiver;
    }
    /** How many findings of a rule are waived. */
    waived(rule, log) {
        if (this.#active.length === 0)
            return 0;
        let count = 0;
        for (const group of log.groups)
            if (this.find(rule, group.tool, (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(group)))
                count += group.findings;
        return count;
    }
    /** Warnings about waivers that no longer do anything. */
    remarks() {
        const logs = new Map();
        const unused = this.#active.filter((waiver) => !this.#used.has(waiver));
        for (const waiver of this.#expired)
            remark(logs, 'W_WAIVER_EXPIRED', waiver);
        for (const waiver of unused)
            remark(logs, 'W_WAIVER_UNUSED', waiver);
        return logs;
    }
}
/** Whether a waiver speaks of a finding, whatever the day. */
function accepts(waiver, rule, tool, print) {
    if (waiver.fingerprint !== undefined)
        return waiver.fingerprint === print;
    return waiver.rule === rule && (waiver.tool === undefined || waiver.tool === tool);
}
function remark(logs, code, waiver) {
    const log = logs.get(code) ?? new _finding_log_js__WEBPACK_IMPORTED_MODULE_1__/* .FindingLog */ .sZ();
    logs.set(code, log);
    const raw = {
        rule: code,
        file: -1,
        line: 0,
        column: 0,
        policyAt: waiver.at,
        detail: `${waiver.fingerprint ?? [waiver.rule, waiver.tool].filter(Boolean).join(' ')}${waiver.expires ? `, ${waiver.expires}` : ''}`,
    };
    log.add(-1, 0, log.total, () => raw);
}


/***/ }),

/***/ 3976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ OutcomeQueue),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
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
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1814);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4765);
/* harmony import */ var _calls_is_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6157);



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
    // Lists are passed through, so the `*` with which other reports write their elements is no step of its own.
    const paths = [...asked].map((path) => ({ path, steps: path.split('.').filter((step) => step !== '*') }));
    if (redact === 'values' && paths.length === 0)
        return undefined;
    const clean = redact === 'none' ? (value) => value : (value) => (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactSecrets */ .fp)(value).value;
    return (args) => {
        if (!(0,_calls_is_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(args))
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
    return (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)((0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactText */ .Rd)((0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(name, 10 * maxText)).value, maxText);
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
                if ((0,_calls_is_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(item) && Object.hasOwn(item, step))
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
        if ((0,_calls_is_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(cleaned))
            cleaned = Object.values(cleaned)[0];
    return (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(JSON.stringify(cleaned) + (left.nodes < 0 ? '…' : ''), maxText);
}
/** The first values in a value, so that neither its size nor its depth matters. */
function head(value, left) {
    if (typeof value === 'number' && !Number.isFinite(value))
        return String(value);
    if (typeof value !== 'object' || value === null)
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

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ withinReach),
/* harmony export */   bi: () => (/* binding */ maxTimelines),
/* harmony export */   gU: () => (/* binding */ tellTimelines),
/* harmony export */   pP: () => (/* binding */ maxTimelineCalls)
/* harmony export */ });
/* harmony import */ var _asked_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6299);

/** Timelines made, and calls shown in each. */
const maxTimelines = 50;
const maxTimelineCalls = 40;
/** Of the first traces that findings in this order name. What a policy accepts is not told as a story. */
function tellTimelines(findings, memory, policy) {
    const stories = new Map();
    for (const { trace, rule, callIndex, tolerated, waived } of findings) {
        if (trace === undefined || tolerated || waived)
            continue;
        const story = stories.get(trace) ?? { broke: new Map(), brokeAtEnd: [] };
        stories.set(trace, story);
        if (callIndex === undefined)
            story.brokeAtEnd.push(rule);
        else
            story.broke.set(callIndex, [...(story.broke.get(callIndex) ?? []), rule]);
    }
    const told = [...stories].slice(0, maxTimelines);
    const recalled = memory.recall(new Map(told.map(([trace, story]) => [trace, pointsOf(story)])));
    return {
        // A trace that made no call was never seen; it can break a rule all the same.
        timelines: told.map(([trace, story]) => timeline(recalled.get(trace) ?? { trace, total: 0, calls: [] }, story, policy)),
        omitted: stories.size - told.length,
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
function timeline({ trace, total, calls, showsAll }, story, policy) {
    const { broke, brokeAtEnd } = story;
    const points = pointsOf(story).map((point) => placeOf(point, total));
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

/***/ 4808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ tokenFreeStory)
/* harmony export */ });
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1814);

/** The calls of a trace without a provider's token in any name. Values of arguments stay as `redact` left them. */
function tokenFreeStory(story) {
    return { ...(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)({ ...story, calls: [] }), calls: story.calls.map(tokenFreeCall) };
}
function tokenFreeCall({ shown, ...call }) {
    if (shown === undefined)
        return (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)(call);
    const values = Object.entries(shown).map(([name, value]) => [(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)(name), value]);
    return { ...(0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)(call), shown: Object.fromEntries(values) };
}


/***/ }),

/***/ 2030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ruleKinds: () => (/* binding */ ruleKinds)
});

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
    certain: false,
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
    end: (state) => (state.phase === 0 ? 'not-exercised' : state.mark === 0 ? 'held' : 'violated'),
    broken: (rule, tool) => tool === undefined
        ? `the trace ended before ${rule.then.label} was called, which must follow ${rule.trigger.label} within ${calls(rule.within)}`
        : `${rule.trigger.label} was not followed by ${rule.then.label} within ${calls(rule.within)}`,
    remedy: (rule) => `let ${rule.then.label} follow ${rule.trigger.label}, or raise within`,
    means: (rule) => `Every call of ${rule.trigger.label} is followed by ${rule.then.label} within ${calls(rule.within)}.`,
});
function calls(count) {
    return count === 1 ? 'one call' : `${count} calls`;
}

;// CONCATENATED MODULE: ./lib/rules/before.js

const first = 1;
const before_then = 2;
/** The first call of `then` comes no sooner than the first call of `first`. Later calls of `then` are then in order too. */
const beforeRule = defineRule({
    type: 'before',
    operands: (rule) => [rule.first, rule.then],
    everyCall: false,
    certain: false,
    closesWindow: false,
    step(state, hits) {
        state.phase |= hits;
        return (state.phase & before_then) !== 0 && (state.phase & first) === 0;
    },
    end: (state) => ((state.phase & before_then) === 0 ? 'not-exercised' : 'held'),
    broken: (rule, tool) => `${tool} was called before any call of ${rule.first.label}`,
    remedy: (rule) => `call ${rule.first.label} first`,
    means: (rule) => `${rule.first.label} is called before the first call of ${rule.then.label}.`,
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
    certain: true,
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
    certain: false,
    closesWindow: true,
    step(state, hits, index, rule) {
        if (state.phase === 0 && hits !== 0 && index < rule.within)
            state.phase = 1;
        // The call that uses up the window is the one that breaks the rule.
        return state.phase === 0 && index + 1 >= rule.within;
    },
    end: (state) => (state.phase === 0 ? 'violated' : 'held'),
    broken: (rule, tool) => tool === undefined
        ? `the trace ended without a call of ${rule.tool.label}, which must come within the first ${rule.within} calls`
        : `${rule.tool.label} was not among the first ${rule.within} calls`,
    remedy: (rule) => `call ${rule.tool.label} earlier, or raise within`,
    means: (rule) => `${rule.tool.label} is among the first ${rule.within} calls of every trace.`,
});

;// CONCATENATED MODULE: ./lib/rules/max-calls.js

/** The tool is called at most `max` times. No call at all keeps the ceiling, so it is held, not unexercised. */
const maxCallsRule = defineRule({
    type: 'max_calls',
    operands: (rule) => [rule.tool],
    everyCall: false,
    certain: true,
    closesWindow: false,
    step(state, hits, _index, rule) {
        if (hits !== 0)
            state.phase++;
        return state.phase > rule.max;
    },
    end: () => 'held',
    broken: (rule) => `${rule.tool.label} was called more than ${times(rule.max)}`,
    remedy: (rule) => `call ${rule.tool.label} less often, or raise max`,
    means: (rule) => `${rule.tool.label} is called at most ${times(rule.max)} in a trace.`,
});
function times(count) {
    return count === 1 ? 'once' : `${count} times`;
}

;// CONCATENATED MODULE: ./lib/rules/never-after.js

const never_after_trigger = 1;
const forbidden = 2;
/** Once the trigger was called, the forbidden tool is not called any more. */
const neverAfterRule = defineRule({
    type: 'never_after',
    operands: (rule) => [rule.trigger, rule.forbidden],
    everyCall: false,
    certain: true,
    closesWindow: false,
    step(state, hits) {
        // A call that is both is forbidden only if an earlier call was the trigger.
        if (state.phase !== 0 && (hits & forbidden) !== 0)
            return true;
        state.phase |= hits & never_after_trigger;
        return false;
    },
    end: (state) => (state.phase === 0 ? 'not-exercised' : 'held'),
    broken: (rule, tool) => `${tool} was called after ${rule.trigger.label}, which forbids it`,
    remedy: (rule) => `end with ${rule.trigger.label}, or call ${rule.forbidden.label} before it`,
    means: (rule) => `Once ${rule.trigger.label} was called, ${rule.forbidden.label} is never called.`,
});

;// CONCATENATED MODULE: ./lib/rules/require.js

/** The tool is called at least once. */
const requireRule = defineRule({
    type: 'require',
    operands: (rule) => [rule.tool],
    everyCall: false,
    certain: false,
    closesWindow: false,
    step(state, hits) {
        state.phase |= hits;
        return false;
    },
    end: (state) => (state.phase === 0 ? 'violated' : 'held'),
    broken: (rule) => `${rule.tool.label} was never called, and every trace must call it`,
    remedy: (rule) => `call ${rule.tool.label}, or drop the rule for agents that need not`,
    means: (rule) => `Every trace calls ${rule.tool.label} at least once.`,
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
    certain: false,
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
    return rule.tools.map((tool) => tool.label).join(' > ');
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

/***/ 1814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ withoutTokens),
/* harmony export */   Rd: () => (/* binding */ redactText),
/* harmony export */   dV: () => (/* binding */ mayHoldSecret),
/* harmony export */   fp: () => (/* binding */ redactSecrets),
/* harmony export */   iJ: () => (/* binding */ providerTokens)
/* harmony export */ });
// A pattern that can start inside a run of its own characters takes all of the run, so that hostile text costs linear time.
// An underscore may stand before a token: `delete_ghp_…` is a tool name like any other.
const shapes = [
    provider('private-key', /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g),
    provider('aws-access-key-id', /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g),
    provider('github-token', /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})/g),
    provider('gitlab-token', /(?<![A-Za-z0-9-])glpat-[A-Za-z0-9_-]{20,255}/g),
    provider('sk-key', /(?<![A-Za-z0-9-])sk-[A-Za-z0-9_-]{16,255}/g),
    provider('slack-token', /(?<![A-Za-z0-9-])xox[abeoprs]-[A-Za-z0-9-]{10,255}/g),
    provider('google-api-key', /(?<![A-Za-z0-9-])AIza[A-Za-z0-9_-]{35}/g),
    provider('stripe-key', /(?<![A-Za-z0-9])[rs]k_(?:live|test)_[A-Za-z0-9]{10,255}/g),
    provider('npm-token', /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/g),
    provider('hugging-face-token', /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,255}/g),
    provider('jwt', /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,4096}\.[A-Za-z0-9_-]{8,8192}\.[A-Za-z0-9_-]{8,4096}/g),
    likely('authorization', /(?<![A-Za-z])(?:bearer|basic)[ \t]{1,8}[A-Za-z0-9._~+/=-]{12,4096}/gi),
    likely('password-in-url', /(?<=:\/\/[^\s/@:"]{0,128}:)[^\s/@"]{1,256}(?=@)/g),
    likely('assignment', /(?<=(?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|signature)["']?[ \t]?[=:][ \t]?["']?)[^\s"'&;,]{6,4096}/gi),
];
const tokens = shapes.filter(({ provider }) => provider);
/** Names of arguments whose value is a secret whatever it looks like. */
const secretName = /password|passwd|pass[ _.-]?phrase|secret|api[ _.-]?key|token$|authori[sz]ation|credential|private[ _.-]?key|access[ _.-]?key|cookie|^(?:pwd|pin|otp|cv[vc])$/i;
/** True for every text that could hold a secret; false is a promise. Cheap: for the many texts that hold none. */
function mayHoldSecret(text) {
    // Two expressions, because one that ignores case for all of it takes twice as long.
    return marks.test(text) || words.test(text);
}
const marks = /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|sk-|[rs]k_(?:live|test)_|xox[abeoprs]-|AIza|npm_|hf_|PRIVATE KEY|eyJ/;
const words = /:\/\/[^\s/@"]{0,400}@|pass(?:w|p|[ _.-])|pwd|secret|token|api[ _.-]?key|access[ _.-]?key|authori[sz]ation|bearer|basic|credential|private[ _.-]?key|cookie|signature|"(?:pin|otp|cv[vc])"/i;
/** A text in which everything that looks like a secret is `[redacted:KIND]`. Idempotent. */
function redactText(text) {
    const tally = new Tally();
    return { value: redactString(text, tally), ...tally.report() };
}
/** The same for a JSON value, where values under a secret's name go too, and names of members are looked at. */
function redactSecrets(value) {
    const tally = new Tally();
    return { value: redactValue(value, tally), ...tally.report() };
}
/**
 * The same value without provider tokens, in texts and in names of members; itself if it holds none. For what Assay says about
 * a trace (tool names, trace ids, file names, messages): there a name such as `token: …` is no secret, a token always is.
 */
function withoutTokens(value) {
    if (typeof value === 'string')
        return (marks.test(value) ? tokenFree(value) : value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value)) {
        const items = value.map(withoutTokens);
        return items.some((item, i) => item !== value[i]) ? items : value;
    }
    const entries = Object.entries(value);
    const clean = entries.map(([key, member]) => [withoutTokens(key), withoutTokens(member)]);
    const changed = clean.some(([key, member], i) => key !== entries[i][0] || member !== entries[i][1]);
    return changed ? Object.fromEntries(clean) : value;
}
function tokenFree(text) {
    return tokens.reduce((rest, { kind, pattern }) => rest.replace(pattern, `[redacted:${kind}]`), text);
}
/**
 * Kinds of provider tokens in recorded arguments, sorted; most calls hold none and cost one look at their longer texts.
 * Nesting beyond the stack counts as none.
 */
function providerTokens(args) {
    return mayHoldToken(args, 64) ? redactSecrets(args).providers : [];
}
function mayHoldToken(value, depth) {
    // The shortest token has fifteen characters.
    if (typeof value === 'string')
        return value.length >= 15 && marks.test(value);
    if (typeof value !== 'object' || value === null || depth === 0)
        return false;
    if (Array.isArray(value))
        return value.some((item) => mayHoldToken(item, depth - 1));
    for (const member of Object.values(value))
        if (mayHoldToken(member, depth - 1))
            return true;
    return false;
}
class Tally {
    count = 0;
    providers = new Set();
    report() {
        return { count: this.count, providers: [...this.providers].sort() };
    }
}
function redactValue(value, tally) {
    if (typeof value === 'string')
        return redactString(value, tally);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, tally));
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [
        redactString(key, tally),
        isSecretName(key) && member !== null && typeof member !== 'boolean'
            ? redactNamed(member, tally)
            : redactValue(member, tally),
    ]));
}
function redactNamed(value, tally) {
    // The shapes are looked for all the same: a provider's token is worth reporting under any name.
    redactValue(value, tally);
    tally.count++;
    return '[redacted:name]';
}
function isSecretName(key) {
    return key.length <= 128 && secretName.test(key);
}
function redactString(text, tally) {
    if (!mayHoldSecret(text))
        return text;
    let result = text;
    for (const { kind, pattern, provider } of shapes) {
        result = result.replace(pattern, (found) => {
            if (found.startsWith('[redacted:'))
                return found;
            tally.count++;
            if (provider)
                tally.providers.add(kind);
            return `[redacted:${kind}]`;
        });
    }
    return result;
}
function provider(kind, pattern) {
    return { kind, pattern, provider: true };
}
function likely(kind, pattern) {
    return { kind, pattern, provider: false };
}


/***/ }),

/***/ 7474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ compileToolPattern)
/* harmony export */ });
/* unused harmony export hasInteriorStar */
/** Linear in the length of the name for each literal part: agent-written names cannot make it backtrack. */
function compileToolPattern(pattern) {
    if (!pattern.includes('*'))
        return (name) => name === pattern;
    const parts = pattern.split('*');
    const head = parts[0] ?? '';
    const tail = parts.at(-1) ?? '';
    const middle = parts.slice(1, -1).filter((part) => part !== '');
    return (name) => {
        if (name.length < head.length + tail.length || !name.startsWith(head) || !name.endsWith(tail))
            return false;
        let from = head.length;
        const end = name.length - tail.length;
        for (const part of middle) {
            const at = name.indexOf(part, from);
            if (at < 0 || at + part.length > end)
                return false;
            from = at + part.length;
        }
        return true;
    };
}
/** Whether a `*` stands between other characters, which other readers of the same policy take literally. */
function hasInteriorStar(pattern) {
    return /[^*]\*+[^*]/.test(pattern);
}


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

"use strict";
exports.id = 6944;
exports.ids = [6944];
exports.modules = {

/***/ 6944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check),
  Fo: () => (/* binding */ collect),
  Ep: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./lib/baseline/baseline.js
var baseline_baseline = __webpack_require__(74484);
// EXTERNAL MODULE: ./lib/model/exact-number.js
var exact_number = __webpack_require__(19238);
// EXTERNAL MODULE: ./lib/text/truncate.js
var truncate = __webpack_require__(44765);
// EXTERNAL MODULE: ./lib/text/well-formed.js
var well_formed = __webpack_require__(95811);
// EXTERNAL MODULE: ./lib/baseline/behaviour.js
var behaviour = __webpack_require__(67256);
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
    /** The page that was asked for last: traces that run at the same time are neighbours. */
    #number = -1;
    #page = new Uint32Array(0);
    size = 0;
    add(index) {
        const number = Math.floor(index / pageBits);
        const page = number === this.#number ? this.#page : this.#turnTo(number);
        const word = (index % pageBits) >> 5;
        const bit = 1 << (index & 31);
        const before = page[word];
        if ((before & bit) !== 0)
            return;
        page[word] = before | bit;
        this.size++;
    }
    #turnTo(number) {
        const page = this.#pages.get(number) ?? new Uint32Array(pageBits / 32);
        this.#pages.set(number, page);
        this.#number = number;
        this.#page = page;
        return page;
    }
}

;// CONCATENATED MODULE: ./lib/baseline/argument-paths.js






/** Steps from the root, code points of one name, elements of a list that are looked at, names looked at in one call. */
const maxDepth = 4;
const maxName = 64;
const maxElements = 5;
const maxVisits = 300;
/** Length of a name that is remembered: agents choose the names. */
const maxRememberedName = 200;
/**
 * The names of the arguments of one tool, as paths joined by dots, `*` for the elements of a list, and the traces that sent each. Never a
 * value. The same few names come again in all calls: what they lead to is put together once.
 */
class ArgumentPaths {
    #room;
    #kept = new SmallestKeys(behaviour/* behaviourLimits */.CS.arguments);
    #root = pathNode('', '', undefined);
    #visits = 0;
    constructor(room) {
        this.#room = room;
    }
    /** Paths were left out. */
    get cut() {
        return this.#kept.cut;
    }
    sorted() {
        return this.#kept.sorted();
    }
    /** The arguments of a call of a trace. */
    see(args, run) {
        this.#visits = 0;
        this.#visit(args, this.#root, 0, run);
    }
    #visit(value, at, depth, run) {
        if (typeof value !== 'object' || value === null || value instanceof exact_number/* ExactNumber */.fh || depth === maxDepth)
            return;
        if (Array.isArray(value)) {
            at.elements ??= pathNode('*', joined(at, '*'), undefined);
            const looked = Math.min(value.length, maxElements);
            for (let element = 0; element < looked; element++)
                this.#visit(value[element], at.elements, depth + 1, run);
            return;
        }
        const object = value;
        let place = 0;
        for (const name in object) {
            if (++this.#visits > maxVisits)
                return;
            const expected = at.order[place];
            const below = expected !== undefined && expected.name === name ? expected : this.#below(at, name, place);
            place++;
            below.traces?.add(run);
            this.#visit(object[name], below, depth + 1, run);
        }
    }
    #below(at, name, place) {
        let node = at.below.get(name);
        if (node === undefined) {
            const path = joined(at, (0,truncate/* truncate */.xv)((0,well_formed/* wellFormed */.E)(name), maxName));
            node = pathNode(name, path, this.#kept.at(path, () => new TraceSet()));
            if (this.#room.left <= 0 || name.length > maxRememberedName)
                return node;
            this.#room.left--;
            at.below.set(name, node);
        }
        if (place <= at.order.length)
            at.order[place] = node;
        return node;
    }
}
function pathNode(name, path, traces) {
    return { name, path, traces, below: new Map(), order: [], elements: undefined };
}
function joined({ path }, step) {
    return path === '' ? step : `${path}.${step}`;
}

;// CONCATENATED MODULE: ./lib/baseline/behaviour-log.js




/** Names of tools that are remembered, pairs of them, and names of arguments; the length of a name that is: agents choose them. */
const maxNames = 10_000;
const maxPairs = 10_000;
const maxPaths = 10_000;
const maxNameLength = 200;
/** Watches an evaluation and keeps what the agent did, in memory that the limits and the number of traces bound. */
class BehaviourLog {
    #tools = new SmallestKeys(behaviour/* behaviourLimits */.CS.tools);
    #order = new SmallestKeys(behaviour/* behaviourLimits */.CS.order);
    #named = new Map();
    #paths = { left: maxPaths };
    #pairs = 0;
    /** The tool that a trace called last. */
    #last = [];
    decision({ index }, { tool: name, args }) {
        const named = this.#named.get(name) ?? this.#add(name);
        const { tool } = named;
        if (tool !== undefined) {
            tool.traces.add(index);
            tool.calls++;
            tool.arguments.see(args, index);
        }
        const before = this.#last[index];
        this.#last[index] = named;
        if (before === undefined)
            return;
        const pair = before.pairs.get(name) ?? this.#addPair(before, name);
        if (pair === undefined)
            return;
        pair.traces.add(index);
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
    #add(name) {
        const tool = this.#tools.at(name, () => ({
            traces: new TraceSet(),
            calls: 0,
            arguments: new ArgumentPaths(this.#paths),
        }));
        const named = { name, tool, pairs: new Map() };
        if (this.#named.size < maxNames && name.length <= maxNameLength)
            this.#named.set(name, named);
        return named;
    }
    #addPair({ name: first, pairs }, then) {
        const key = (0,behaviour/* pairKey */.Yz)({ first, then });
        const pair = this.#order.at(key, () => ({ first, then, traces: new TraceSet(), times: 0 }));
        if (pair !== undefined && this.#pairs < maxPairs && then.length <= maxNameLength) {
            this.#pairs++;
            pairs.set(then, pair);
        }
        return pair;
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

// EXTERNAL MODULE: ./lib/model/once-per-tool.js
var once_per_tool = __webpack_require__(89201);
;// CONCATENATED MODULE: ./lib/baseline/zero-tolerance.js
/**
 * The rules that forbid something outright: once is once too often, so that more of it is worse, whether or not chance could
 * explain it. Of all other rules agents may break now and then more than before.
 */
function zeroToleranceRules({ sequences, maxToolCalls }) {
    return new Set([
        'E_TOOL_DENIED',
        'E_TOOL_NOT_ALLOWED',
        ...(maxToolCalls?.value === 0 ? ['E_RATE_LIMIT'] : []),
        ...sequences.filter(forbids).map(({ id }) => id),
    ]);
}
function forbids(rule) {
    const of = forbidding[rule.type];
    return typeof of === 'boolean' ? of : of(rule);
}
/** Complete, so that a new kind of rule has to say which it is. */
const forbidding = {
    require: false,
    blocklist: true,
    forbid: true,
    before: false,
    never_after: true,
    max_calls: (rule) => rule.type === 'max_calls' && rule.max === 0,
    eventually: false,
    after: false,
    total: false,
    sequence: false,
    expect: false,
};
/** More, and in a larger share. A share of nothing says nothing, so that more of it is more. */
function isRise(before, after) {
    if (after.part <= before.part)
        return false;
    return before.whole === 0 || after.whole === 0 || after.part * before.whole > before.part * after.whole;
}

;// CONCATENATED MODULE: ./lib/baseline/compare-findings.js



/** Findings about a tool as such and not about what a trace did with it: they have no share of traces. */
const aboutTools = new Set([...once_per_tool/* oncePerTool */.F, 'E_SCHEMA_COMPILE']);
/**
 * The status of every fingerprint of two runs; the rules are those of docs/decisions/075. Unsorted.
 *
 * @param zeroTolerance rules of which any more is worse
 */
function compareFindings(current, base, zeroTolerance) {
    const outdated = unmatchedRules(base);
    const earlier = base.findings.filter(({ rule, open }) => !open && !outdated.includes(rule));
    const before = new Map(earlier.map((finding) => [finding.fingerprint, finding]));
    const after = new Map(current.findings.map((finding) => [finding.fingerprint, finding]));
    const sides = { current: runOf(current), base: runOf(base), zeroTolerance };
    return [
        ...current.findings.map((finding) => present(finding, before.get(finding.fingerprint), sides)),
        ...earlier.filter(({ fingerprint }) => !after.has(fingerprint)).map((finding) => gone(finding, sides)),
    ];
}
/** Rules whose fingerprints in a run are of an earlier form. */
function unmatchedRules({ schema, findings }) {
    return schema === 'assay.baseline.v1' && findings.some(({ rule }) => rule === 'E_ARG_SCHEMA') ? ['E_ARG_SCHEMA'] : [];
}
function runOf({ traces, rules, behaviour, coverage, cut, findings }) {
    return {
        traces: traces.traces,
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
    return change({ ...now, since: then?.since }, ...standing(now, then, before, after, sides), before, after);
}
function standing(now, then, before, after, { current, base, zeroTolerance }) {
    // It is a fact that it was not seen before; the numbers and the reason show how much that means.
    if (!then)
        return ['new', whyNew(now, base)];
    if (now.rule === 'E_COVERAGE_BELOW_MIN')
        return [current.coverage < base.coverage ? 'worse' : 'known', undefined];
    // Accepted then and not now: the policy itself draws the line.
    if (then.accepted && !now.accepted)
        return ['worse', now.exceeded ? 'waiver-exceeded' : 'no-longer-accepted'];
    if (zeroTolerance.has(now.rule) && isMoreForbidden(now, then, before, after, current, base))
        return ['worse', undefined];
    if (before.of === undefined || after.of === undefined)
        return [countStanding(before, after, now.rule), undefined];
    const [earlier, later] = [share(before), share(after)];
    if (later.part * earlier.whole <= earlier.part * later.whole)
        return ['known', undefined];
    if (isMore(earlier, later, findingRisk))
        return ['worse', undefined];
    return couldBeMore(earlier, later, findingRisk) ? ['known', undefined] : ['uncertain', 'too-few-runs'];
}
/** Traces or findings, of the traces that the rule applied to or of all: whichever of these shows a rise. */
function isMoreForbidden(now, then, before, after, current, base) {
    return ['traces', 'findings'].some((unit) => [
        [base.traces, current.traces],
        ...(before.of === undefined || after.of === undefined ? [] : [[before.of, after.of]]),
    ].some(([earlier, later]) => isRise({ part: then[unit], whole: earlier }, { part: now[unit], whole: later })));
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
function change({ fingerprint, rule, tool, level, findings, accepted, since }, status, why, before, after) {
    return {
        status,
        fingerprint,
        rule,
        ...(tool !== undefined && { tool }),
        level,
        before,
        after,
        findings,
        ...(since !== undefined && { since }),
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
const compare_with_baseline_maxNames = 100;
/**
 * Compares a run with what a host could find of an earlier one.
 *
 * @param zeroTolerance rules of which any more is worse
 */
function compareWith(current, reading, count, zeroTolerance) {
    if (reading.state === 'used')
        return compareWithBaseline(current, reading.baseline, count, zeroTolerance);
    return { comparison: { schema: 'assay.comparison.v1', baseline: reading.state, message: reading.message } };
}
/** Compares a run with an earlier one. Both are profiles; no trace is read again. */
function compareWithBaseline(current, base, count, zeroTolerance) {
    const { name } = base.policy;
    if (name !== '' && current.policy.name !== '' && name !== current.policy.name) {
        const message = 'The baseline belongs to a policy with another name, so nothing was compared. Write a new one with this policy.';
        return { comparison: { schema: 'assay.comparison.v1', baseline: 'mismatched', message } };
    }
    const findings = compareFindings(current, base, zeroTolerance).sort(worstFirst);
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
        .slice(0, compare_with_baseline_maxNames);
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

// EXTERNAL MODULE: ./lib/baseline/with-history.js
var with_history = __webpack_require__(26930);
// EXTERNAL MODULE: ./lib/canonical/fingerprint.js
var fingerprint = __webpack_require__(45938);
// EXTERNAL MODULE: ./lib/rules/index.js + 12 modules
var rules = __webpack_require__(43992);
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
            ...policy.sequences
                .filter(({ part }) => part === undefined)
                .flatMap((rule) => rules.ruleKinds[rule.type].operands(rule))
                .flatMap(names),
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

// EXTERNAL MODULE: ./lib/rules/known-tools.js
var known_tools = __webpack_require__(97642);
// EXTERNAL MODULE: ./lib/text/tool-pattern.js
var tool_pattern = __webpack_require__(77474);
// EXTERNAL MODULE: ./lib/model/message-names.js
var message_names = __webpack_require__(21415);
// EXTERNAL MODULE: ./lib/model/policy.js
var policy = __webpack_require__(39711);
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
function positiveOperands(rule) {
    if (rule.part?.limit !== undefined)
        return [];
    switch (rule.type) {
        case 'never_after':
            return [rule.trigger];
        case 'forbid':
            return [];
        case 'max_calls':
            return rule.max > 0 ? [rule.tool] : [];
        default:
            return rules.ruleKinds[rule.type].operands(rule);
    }
}
function forbiddenOperands(rule) {
    // An operand with conditions forbids some calls of the tool, not the tool.
    const forbidden = rule.type === 'never_after' ? rule.forbidden : rule.type === 'forbid' ? rule.tool : undefined;
    return forbidden?.terms.every(policy/* isUnconditional */.y) ? [forbidden] : [];
}
function universe_names(selector) {
    return selector.terms.flatMap((term) => term.tools).filter((name) => !(0,message_names/* isMessageName */.H)(name));
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
    const known = (0,known_tools/* knownTools */.f)(policy).map(tool_pattern/* compileToolPattern */.Yo);
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
            ...(exercised.furtherCalls ? { furtherCalls: exercised.furtherCalls } : {}),
            rules: exercised.rules,
            rulePercent: percentOf({ part: exercisedRules, whole: exercised.rules.length }),
            arguments: exercised.arguments,
        },
        share: { part: covered.length, whole: universe.length },
    };
}
/** 0\u2013100, one decimal, rounded down, so that 100 means all; an empty whole is 100. */
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
var call_rules = __webpack_require__(93783);
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

// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(26713);
// EXTERNAL MODULE: ./lib/evaluate/findings/finding-message.js
var finding_message = __webpack_require__(89897);
;// CONCATENATED MODULE: ./lib/evaluate/cases/wilson-bounds.js
/** The one-sided Wilson bounds of a share of which `part` of `whole` is known. */
function wilsonBounds(part, whole, confidence) {
    if (whole === 0)
        return { lower: 0, upper: 1 };
    const z = normalQuantile(confidence);
    const share = part / whole;
    const middle = share + z ** 2 / (2 * whole);
    const spread = z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2));
    const scale = 1 + z ** 2 / whole;
    // Of none and of all the bounds are 0 and 1 exactly, which rounding misses.
    const lower = part === 0 ? 0 : (middle - spread) / scale;
    return { lower, upper: part === whole ? 1 : (middle + spread) / scale };
}
/** What a standard normal variable is below with this probability, 0.5 to 0.9999. Halves an interval: exact, and asked seldom. */
function normalQuantile(probability) {
    if (probability <= 0.5)
        return 0;
    let [low, high] = [0, 5];
    for (let step = 0; step < 60; step++) {
        const middle = (low + high) / 2;
        if (normalProbability(middle) < probability)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** Marsaglia's series, for z from 0 to 5. */
function normalProbability(z) {
    let term = z;
    let sum = z;
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
        term *= z ** 2 / odd;
        sum += term;
    }
    return 0.5 + (sum * Math.exp(-(z ** 2) / 2)) / Math.sqrt(2 * Math.PI);
}

;// CONCATENATED MODULE: ./lib/evaluate/cases/evaluate-cases.js





/** Asks each gate about each of its cases, by all trials together. */
function evaluateCases(gates, tallies, waivers) {
    const cases = new Map();
    for (const tally of tallies) {
        const key = JSON.stringify([tally.gate, tally.case]);
        const gate = gates[tally.gate];
        const trials = cases.get(key) ?? { gate, case: tally.case, passed: 0, failed: 0, undecided: 0 };
        cases.set(key, trials);
        trials[outcomeOf(tally, waivers)] += tally.trials;
    }
    return [...cases.values()].flatMap((trials) => verdictOn(trials) ?? []);
}
function outcomeOf({ broken, open }, waivers) {
    const fails = broken.some(({ rule, tool, violation }) => !waivers.of(violation ?? (0,fingerprint/* fingerprint */.R)(rule, tool)));
    return fails ? 'failed' : open ? 'undecided' : 'passed';
}
function verdictOn(trials) {
    const { gate, passed, failed } = trials;
    const { minPass = 0, minTrials, passAll, confidence } = gate;
    const n = passed + failed;
    const { lower, upper } = wilsonBounds(passed, n, confidence);
    const sure = `${evaluate_cases_percent(confidence)} confidence`;
    if (passAll && failed > 0)
        return finding('E_CASE_UNRELIABLE', trials, 'the policy asks that all pass');
    if (upper < minPass)
        return finding('E_CASE_UNRELIABLE', trials, `the policy asks for ${evaluate_cases_percent(minPass)}, and with ${sure} at most ${evaluate_cases_percent(upper)} pass`);
    if (n < minTrials)
        return finding('W_CASE_TOO_FEW', trials, `the policy asks for ${(0,plural/* plural */.L)(minTrials, 'trial')}`);
    if (lower >= minPass)
        return undefined;
    const shows = `with ${sure} this shows that ${evaluate_cases_percent(lower)} pass, and the policy asks for ${evaluate_cases_percent(minPass)}`;
    return finding(failed === 0 ? 'W_CASE_TOO_FEW' : 'E_CASE_UNRELIABLE', trials, shows);
}
function finding(rule, trials, why) {
    const { gate, passed, failed, undecided, case: name } = trials;
    const others = undecided > 0 ? ` (${undecided} more could not be decided)` : '';
    return {
        gate,
        raw: {
            ...{ rule, file: -1, line: 0, column: 0, policyAt: gate.at, key: name },
            detail: `${(0,truncate/* truncate */.xv)(name, finding_message/* maxToolName */.g)} passed ${passed} of ${(0,plural/* plural */.L)(passed + failed, 'trial')}${others}; ${why}`,
        },
    };
}
/** Cut, not rounded: a share below the minimum is never shown as the minimum. */
function evaluate_cases_percent(share) {
    return `${Math.floor(share * 1e4 + 1e-6) / 100} %`;
}

// EXTERNAL MODULE: ./lib/evaluate/evaluator.js + 62 modules
var evaluate_evaluator = __webpack_require__(5096);
// EXTERNAL MODULE: ./lib/evaluate/facts/tally-facts.js
var tally_facts = __webpack_require__(78535);
// EXTERNAL MODULE: ./lib/model/left-out.js
var left_out = __webpack_require__(17009);
// EXTERNAL MODULE: ./lib/model/sought-sessions.js
var sought_sessions = __webpack_require__(26909);
// EXTERNAL MODULE: ./lib/evaluate/findings/finding-log.js
var finding_log = __webpack_require__(35540);
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
    /**
     * @param at where the policy asks for the minimum, if it does
     * @param noEvidence whether traces are missing, so that a lower minimum is not the way out
     */
    coverage({ percent, empty }, minimum, at, noEvidence) {
        const below = `Coverage is ${percent} %, below the minimum of ${minimum} %`;
        const remedy = noEvidence
            ? ', and traces are missing or hold no call: record traces of the agent, and check that the patterns for them are right.'
            : ': record traces that call the uncovered tools, or lower the minimum.';
        const detail = empty
            ? `The policy names no tool that could be covered, and the minimum of coverage is ${minimum} %: name the tools that it is about, or drop the minimum.`
            : `${below}${remedy}`;
        this.#add({ ...nowhere, rule: 'E_COVERAGE_BELOW_MIN', detail, policyAt: at });
    }
    cases(findings) {
        for (const { raw } of findings)
            this.#add(raw);
    }
    noEvidence({ unmatched = [], files }) {
        const detail = unmatched.length > 0
            ? (0,sought_sessions/* nothingFound */.S)(unmatched)
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
        ['E_TRACE_LATE', 'error'],
        ['E_TRACE_LOST', 'error'],
        ['W_SESSION_FALLBACK', 'warning'],
        ['W_FILE_SKIPPED', 'warning'],
        ['W_NO_EVIDENCE', 'note'],
    ]);
}
const nowhere = { file: -1, line: 0, column: 0 };

// EXTERNAL MODULE: ./lib/evaluate/findings/weigh-findings.js + 1 modules
var weigh_findings = __webpack_require__(80360);
// EXTERNAL MODULE: ./lib/model/parts-map.js
var parts_map = __webpack_require__(18344);
// EXTERNAL MODULE: ./lib/model/constraints-of.js
var constraints_of = __webpack_require__(72591);
// EXTERNAL MODULE: ./lib/evaluate/calls/entries-of-tool.js
var entries_of_tool = __webpack_require__(39046);
;// CONCATENATED MODULE: ./lib/evaluate/findings/advice-on.js


/** What the author of the broken entry says to those who read the finding. */
function adviceOn(rule, tool, policyAt, policy) {
    switch (rule) {
        case 'E_TOOL_DENIED':
            return (0,entries_of_tool/* denialOf */.Z)(policy, tool ?? '');
        case 'E_ARG_SCHEMA':
            // Other entries about the same tool have their own places, and none if the policy is an object.
            return (0,constraints_of/* constraintsOf */.I)(policy, tool ?? '').find((entry) => saysSomething(entry) && entry.at?.line === policyAt?.line && entry.at?.column === policyAt?.column);
        default:
            return policy.sequences.find(({ id }) => id === rule);
    }
}
function saysSomething({ message, help }) {
    return message !== undefined || help !== undefined;
}

// EXTERNAL MODULE: ./lib/evaluate/findings/raw-finding.js
var raw_finding = __webpack_require__(58960);
;// CONCATENATED MODULE: ./lib/evaluate/findings/finding-words.js




/** Words remembered: thousands of findings share a few dozen, and a hostile trace has as many as it has names. */
const maxKnown = 10_000;
/** The words of findings, made once for all that say the same. */
class FindingWords {
    #policy;
    #known = new parts_map/* PartsMap */.p();
    constructor(policy) {
        this.#policy = policy;
    }
    /** @param main the violation that stands for all, of a finding about arguments */
    of(raw, main, isLeft) {
        const { rule, tool, key, violations } = raw;
        const policyAt = main?.policyAt ?? raw.policyAt;
        const detail = main?.says ?? raw.detail;
        const { line, column } = policyAt ?? {};
        const says = [rule, isLeft, line, column, key, violations?.length, tool, detail];
        const known = this.#known.get(says);
        if (known !== undefined)
            return known;
        const advice = adviceOn(rule, tool, policyAt, this.#policy);
        const said = (0,raw_finding/* rawFinding */.G)(rule, tool, raw.file, raw.line, raw.column, {
            violations,
            key,
            detail,
            leftToGate: isLeft || undefined,
        });
        const words = { message: (0,finding_message/* findingMessage */.p)(said, this.#policy, advice), help: advice?.help };
        if (this.#known.size < maxKnown)
            this.#known.add(says, words);
        return words;
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/findings/write-findings.js



/** Gives the findings that are kept their words, fingerprint and final order. */
function writeFindings(weighed, context) {
    const prints = new fingerprint/* Fingerprints */.U();
    const words = new FindingWords(context.policy);
    const kept = [];
    for (const of of weighed)
        for (const raw of of.log.kept)
            kept.push(placed(raw, of, prints, context));
    const findings = firstOf(kept)
        .map((each) => write_findings_finding(each, words, context))
        .sort(finalOrder)
        .slice(0, finding_log/* maxFindings */.TM);
    const total = weighed.reduce((sum, { log }) => sum + log.total, 0);
    return { findings, findingsOmitted: total - findings.length };
}
function placed(raw, of, prints, context) {
    const main = mainViolation(raw, context);
    const fingerprint = main?.fingerprint ?? prints.of(raw.rule, raw.tool, raw.key);
    const level = levelOf(raw, fingerprint, of);
    const isLeft = raw.leftToGate === true && level === 'error';
    const file = raw.line > 0 && raw.file >= 0 ? (context.files[raw.file] ?? '') : undefined;
    return { raw, of, main, fingerprint, level: isLeft ? 'note' : level, isLeft, file };
}
/** The first `maxFindings` by what is known of them without words, and those that only their words distinguish from the last of these. */
function firstOf(kept) {
    if (kept.length <= finding_log/* maxFindings */.TM)
        return kept;
    kept.sort(wordlessOrder);
    const last = kept[finding_log/* maxFindings */.TM - 1];
    let end = finding_log/* maxFindings */.TM;
    while (end < kept.length && wordlessOrder(kept[end], last) === 0)
        end++;
    return kept.slice(0, end);
}
function write_findings_finding({ raw, of, main, fingerprint: id, level, isLeft, file }, words, context) {
    const waiver = waiverOf(raw, id, context.waivers);
    const policyAt = main?.policyAt ?? raw.policyAt;
    const { rule, tool, trace, callIndex, related, source, line, column, violations } = raw;
    const { message, help } = words.of(raw, main, isLeft);
    // Member by member, in the order of the result: see `rawFinding`.
    const written = { level, rule, message };
    if (tool !== undefined)
        written.tool = tool;
    if (trace !== undefined)
        written.trace = trace;
    if (callIndex !== undefined)
        written.callIndex = callIndex;
    if (related)
        written.related = related;
    if (source !== undefined)
        written.source = source;
    if (violations)
        written.violations = violations.map((violation) => shown(violation, context));
    if (file !== undefined)
        written.location = { file, line, column };
    if (policyAt)
        written.policyLocation = policyAt;
    if (help !== undefined)
        written.help = help;
    written.fingerprint = id;
    if (of.tolerated)
        written.tolerated = true;
    if (waiver)
        written.waived = waivedBy(waiver);
    return written;
}
function waivedBy({ reason, owner, expires }) {
    return { reason, owner, ...(expires !== undefined && { expires }) };
}
function levelOf({ tool, key }, id, { level, kinds }) {
    if (kinds.length === 0)
        return level;
    const own = key === undefined ? undefined : kinds.find((kind) => kind.fingerprint === id);
    return (own ?? kinds.find((kind) => kind.tool === tool))?.level ?? level;
}
/** The first violation that nothing accepts; of accepted ones the first that is not waived, else the first. */
function mainViolation({ violations }, { waivers, isNew = () => true }) {
    if (violations === undefined)
        return undefined;
    if (violations.length === 1)
        return violations[0];
    const unwaived = violations.filter(({ fingerprint }) => !waivers.of(fingerprint));
    return unwaived.find(({ fingerprint }) => isNew(fingerprint)) ?? unwaived[0] ?? violations[0];
}
/** A finding is waived only if everything in it is; the first waiver stands for all. */
function waiverOf({ violations }, id, waivers) {
    if (violations === undefined)
        return waivers.of(id);
    const all = violations.map(({ fingerprint }) => waivers.of(fingerprint));
    return all.every((waiver) => waiver !== undefined) ? all[0] : undefined;
}
function shown({ path, keyword, member, fingerprint }, { waivers, isNew, newOnly }) {
    const accepted = waivers.of(fingerprint) !== undefined || (newOnly && isNew?.(fingerprint) === false);
    if (member === undefined)
        return accepted ? { path, keyword, fingerprint, accepted } : { path, keyword, fingerprint };
    return accepted ? { path, keyword, member, fingerprint, accepted } : { path, keyword, member, fingerprint };
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
/** The beginning of `finalOrder`. */
function wordlessOrder(a, b) {
    const order = levelRank[a.level] - levelRank[b.level] || (0,finding_log/* compareText */.n6)(a.file, b.file);
    if (order !== 0)
        return order;
    const places = a.file === undefined ? 0 : a.raw.line - b.raw.line || a.raw.column - b.raw.column;
    return (places ||
        (0,finding_log/* compareText */.n6)(a.raw.trace, b.raw.trace) ||
        (a.raw.callIndex ?? Number.MAX_SAFE_INTEGER) - (b.raw.callIndex ?? Number.MAX_SAFE_INTEGER) ||
        (0,finding_log/* compareText */.n6)(a.raw.rule, b.raw.rule) ||
        (0,finding_log/* compareText */.n6)(a.raw.tool, b.raw.tool));
}
function comparePlaces(a, b) {
    return (0,finding_log/* compareText */.n6)(a?.file, b?.file) || (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

;// CONCATENATED MODULE: ./lib/evaluate/sample-rates.js

/** On both sides of a 95 % interval 2.5 % lie beyond it. */
const oneSided = 0.975;
const precision = 1e6;
/** How often traces break each rule, in all traces, as far as a sample shows; bounds are rounded outwards. */
function sampleRates(rows) {
    return rows.map(({ rule, violated, applicable }) => {
        const { lower, upper } = wilsonBounds(violated, applicable, oneSided);
        const [low, high] = [Math.floor(lower * precision) / precision, Math.ceil(upper * precision) / precision];
        return { rule, violated, applicable, low, high };
    });
}

// EXTERNAL MODULE: ./lib/evaluate/calls/is-object.js
var is_object = __webpack_require__(76157);
// EXTERNAL MODULE: ./lib/evaluate/sequences/outcome-queue.js
var outcome_queue = __webpack_require__(33976);
// EXTERNAL MODULE: ./lib/evaluate/timelines/shown-arguments.js
var shown_arguments = __webpack_require__(76996);
// EXTERNAL MODULE: ./lib/evaluate/timelines/write-timelines.js
var write_timelines = __webpack_require__(98214);
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
    /** By tool: most calls of a tool have the arguments of the one before. */
    #lastForms = new Map();
    /** Four numbers a record: run, call index, form (-1: a result of the call), outcome. */
    #records = new Int32Array(4096);
    #length = 0;
    /** Three numbers a call, in the order of their records: file, line, column. Only where a rule may name an earlier call. */
    #places;
    #placed = 0;
    /** By record, as JSON, which is smaller than objects and holds on to no part of a trace. */
    #shown = new Map();
    #shownCharacters = 0;
    #show;
    #redact;
    constructor(policy, redact) {
        this.#redact = redact;
        this.#show = (0,shown_arguments/* argumentShower */.c)(policy, redact);
        if (policy.sequences.length > 0)
            this.#places = new Int32Array(3 * 1024);
    }
    decision(run, call, callIndex, _decision, file, line, column) {
        this.#runs[run.index] = run;
        this.#keepShown(call);
        if (this.#length >= maxRecords * 4)
            return;
        this.#add(run.index, callIndex, this.#indexOf(call), (0,outcome_queue/* statedEnd */.F3)(call));
        if (this.#places)
            this.#place(this.#places, file, line, column);
    }
    result(run, callIndex, result) {
        this.#add(run.index, callIndex, -1, (0,outcome_queue/* statedEnd */.F3)(result));
    }
    get filled() {
        return Math.max(this.#length / (4 * maxRecords), this.#forms.length / maxForms, this.#shownCharacters / maxShownCharacters);
    }
    /** One walk over all records, which keeps those within reach of a point. */
    recall(points) {
        const runs = this.#runs.filter((run) => run && points.has(run.trace));
        const wanted = new Map(runs.map((run) => [
            run.index,
            {
                isNear: (0,write_timelines/* withinReach */.Dj)(points.get(run.trace), run.calls),
                alone: new Set(points.get(run.trace)?.alone),
                calls: new Map(),
            },
        ]));
        let place = -3;
        for (let at = 0; at < this.#length; at += 4) {
            if (this.#records[at + 2] >= 0)
                place += 3;
            const timeline = wanted.get(this.#records[at]);
            if (!timeline)
                continue;
            const [index, form, outcome] = this.#records.subarray(at + 1, at + 4);
            if (!timeline.isNear(index))
                continue;
            const known = form < 0
                ? timeline.calls.get(index)
                : {
                    ...{ index, ...this.#forms[form], ...this.#shownAt(at) },
                    ...(timeline.alone.has(index) && this.#placeAt(place)),
                };
            if (known)
                timeline.calls.set(index, { ...known, ...outcomes[outcome] });
        }
        return new Map(runs.map(({ trace, index, calls: total }) => {
            const calls = [...(wanted.get(index)?.calls.values() ?? [])].sort((a, b) => a.index - b.index);
            return [trace, { trace, total, calls, ...(this.#redact !== 'values' && { showsAll: true }) }];
        }));
    }
    #indexOf({ tool, args }) {
        const isOpen = this.#forms.length < maxForms;
        const last = isOpen ? this.#lastForms.get(tool) : undefined;
        if (last && hasNames(args, last.names))
            return last.index;
        const names = isOpen ? argumentNames(args) : undefined;
        const key = names === undefined ? tool : JSON.stringify([tool, names]);
        let index = this.#formIndex.get(key);
        if (index === undefined) {
            index = this.#forms.push({ tool, ...(names && { arguments: names.map(shown_arguments/* shownName */.H) }) }) - 1;
            this.#formIndex.set(key, index);
        }
        if (names)
            this.#lastForms.set(tool, { names, index });
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
    #place(places, file, line, column) {
        let kept = places;
        if (this.#placed === kept.length) {
            kept = new Int32Array(2 * places.length);
            kept.set(places);
            this.#places = kept;
        }
        kept[this.#placed++] = file;
        kept[this.#placed++] = line;
        kept[this.#placed++] = column;
    }
    #placeAt(place) {
        if (!this.#places)
            return {};
        const [file, line, column] = this.#places.subarray(place, place + 3);
        return { at: { file, line, column } };
    }
    #add(run, callIndex, tool, outcome) {
        if (this.#length >= maxRecords * 4)
            return;
        if (this.#length === this.#records.length) {
            const larger = new Int32Array(this.#length * 2);
            larger.set(this.#records);
            this.#records = larger;
        }
        this.#records[this.#length++] = run;
        this.#records[this.#length++] = callIndex;
        this.#records[this.#length++] = tool;
        this.#records[this.#length++] = outcome === undefined ? 0 : outcome === 'success' ? 1 : 2;
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
/** Whether `argumentNames` would give these. */
function hasNames(args, names) {
    if (!(0,is_object/* isObject */.G)(args))
        return false;
    let at = 0;
    for (const name in args) {
        if (at === maxArguments)
            break;
        if (name !== names[at++])
            return false;
    }
    return at === names.length;
}
const outcomes = [{}, { outcome: 'success' }, { outcome: 'error' }];

// EXTERNAL MODULE: ./lib/evaluate/timelines/token-free-timeline.js
var token_free_timeline = __webpack_require__(24630);
// EXTERNAL MODULE: ./lib/evaluate/verdict-of.js
var verdict_of = __webpack_require__(12978);
// EXTERNAL MODULE: ./lib/rules/rule.js
var rules_rule = __webpack_require__(45777);
// EXTERNAL MODULE: ./lib/text/redact.js + 1 modules
var redact = __webpack_require__(69248);
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
    const evaluator = await (0,evaluate_evaluator/* createEvaluator */.m$)(policy, observers, profile || undefined);
    const { runs, ...reading } = await read(evaluator);
    const evaluation = evaluator.finish(runs);
    if (!behaviour)
        return { evaluation, reading, history };
    const traceIds = Array.from(runs, ({ trace }) => trace);
    return { evaluation, reading, history, behaviour: behaviour.finish(runs), traceIds };
}
/** Gives what was collected its levels, words, gates and verdict. */
function conclude(policy, collected, options) {
    const { evaluation, reading, behaviour, history } = collected;
    const { coverage, share } = measureCoverage(policy, {
        tools: evaluation.tools,
        furtherCalls: evaluation.furtherCalls,
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
        const at = options.minCoverage === undefined ? policy.coverage.min?.at : undefined;
        diagnostics.coverage(coverage, minimum, at, noEvidence);
    }
    if (noEvidence)
        diagnostics.noEvidence(reading);
    const rows = [...evaluation.rules, ...(0,call_rules/* shownCallRows */.nq)(policy, evaluation.callRules)];
    const found = gates === 'coverage' ? [] : [...evaluation.logs];
    const levels = inputLevels(options.lenient ?? false);
    const context = { policy, rows, levels, today: options.today, clockDay: options.clockDay };
    const gateLevels = policy.cases && gates !== 'coverage' ? askGates(policy, evaluation, diagnostics, found, context) : undefined;
    const logs = new Map([...found, ...diagnostics.logs]);
    const { weighed, waivers } = (0,weigh_findings/* weighFindings */.Fu)(logs, { ...context, gateLevels });
    const counts = (0,weigh_findings/* countFindings */.Gt)(weighed);
    const { files, traces, tracesWithCalls, calls, skipped } = reading;
    const seen = {
        policy: {
            ...(policy.file !== undefined && { file: policy.file }),
            ...(policy.preset !== undefined && { preset: policy.preset }),
            ...{ name: policy.name, digest: policy.digest },
        },
        traces: { files, traces, tracesWithCalls, calls, skipped, ...(0,tally_facts/* listedFacts */.xj)(evaluation.facts) },
        rules: rows,
        coverage,
    };
    const baseline = behaviour && (0,redact/* withoutTokens */.N_)((0,baseline_baseline/* takeBaseline */.F_)(seen, (0,weigh_findings/* fingerprintTallies */.$G)(weighed, waivers), behaviour, options.commit));
    const compared = baseline && options.baseline && compare(policy, baseline, options.baseline, weighed, gate);
    const newOnly = compared?.comparison.baseline === 'used' && compared.comparison.newOnly ? compared.comparison : undefined;
    const { findings, findingsOmitted } = writeFindings(weighed, {
        policy,
        files: files.map(({ file }) => file),
        waivers,
        isNew: compared?.isNew,
        newOnly: newOnly !== undefined,
    });
    const verdict = (0,verdict_of/* verdictOf */.V)(newOnly?.counted ?? counts, gate.failOn, noEvidence);
    const accepted = { ...(0,weigh_findings/* countAccepted */.Ll)(weighed), known: newOnly ? total(counts) - total(newOnly.counted) : 0 };
    const compat = () => compatCoverage(policy, new Set(evaluation.tools.keys()), evaluation.rules, findings, askedMinimum(policy, options));
    // Agent-controlled names (tools, traces, files, keys in messages) may hold a token; no surface shows what is not in here.
    const result = {
        ...(0,redact/* withoutTokens */.N_)({
            schema: 'assay.result.v1',
            verdict,
            passed: verdict === 'pass',
            ...{ findings, gate, findingsOmitted, counts, accepted, rules: rows },
            coverage: options.compat ? { ...coverage, compat: compat() } : coverage,
            facts: (0,tally_facts/* allFacts */.fo)(evaluation.facts),
            traces: seen.traces,
            policy: seen.policy,
            ...caseRows(evaluation.cases),
        }),
        ...(reading.sample && { sample: { ...reading.sample, rates: sampleRates(rows) } }),
        ...(reading.window && { window: reading.window }),
        ...(compared && { comparison: compared.comparison }),
        ...historyOf(policy, options, compared),
        ...(options.timelines && history && timelinesOf(policy, history, findings, files)),
        ...(options.ruleMeanings && { ruleMeanings: (0,redact/* withoutTokens */.N_)(meanings(policy)) }),
    };
    return { result, baseline };
}
/** Asks the gates of cases, which need to know what is waived; the levels of what they find, by fingerprint. */
function askGates(policy, { trials = [] }, diagnostics, found, context) {
    const { waivers } = (0,weigh_findings/* weighFindings */.Fu)(new Map([...found, ...diagnostics.logs]), context);
    const answers = evaluateCases(policy.cases ?? [], trials, waivers);
    diagnostics.cases(answers);
    const unreliable = answers.filter(({ raw }) => raw.rule === 'E_CASE_UNRELIABLE' && !policy.levels.has(raw.rule));
    const levels = new Map();
    // Of several gates that one case fails, the strictest is not made milder by the others.
    for (const level of ['note', 'warning', 'error'])
        for (const { raw, gate } of unreliable)
            if (gate.level === level)
                levels.set((0,fingerprint/* fingerprint */.R)(raw.rule, undefined, raw.key), level);
    return levels;
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
function timelinesOf(policy, history, findings, files) {
    const names = files.map(({ file }) => file);
    const { timelines, omitted } = (0,write_timelines/* writeTimelines */.KS)(findings, history, policy, names);
    return { timelines: timelines.map(token_free_timeline/* tokenFreeTimeline */.N), timelinesOmitted: omitted };
}
function meanings({ sequences }) {
    return sequences
        .filter(({ part }) => part === undefined)
        .map((rule) => ({ rule: rule.id, means: rule.description ?? (0,rules_rule.meaningOf)(rule, rules.ruleKinds[rule.type]) }));
}
function total({ error, warning, note }) {
    return error + warning + note;
}
/** What is remembered of earlier runs of this check. */
function historyOf(policy, { baseline, earlier }, compared) {
    const used = compared?.comparison.baseline === 'used' && baseline?.state === 'used' ? baseline.baseline : earlier;
    if (used?.history === undefined || !(0,with_history/* samePolicy */.J)({ policy }, used))
        return {};
    return { history: (0,redact/* withoutTokens */.N_)(used.history) };
}
/** Both sides are free of tokens. */
function compare(policy, current, earlier, weighed, gate) {
    const { comparison, isNew } = compareWith(current, earlier, (isNew) => (0,weigh_findings/* countNewFindings */.sX)(weighed, isNew), zeroToleranceRules(policy));
    if (comparison.baseline !== 'used' || !gate.newOnly)
        return { comparison, isNew };
    return { comparison: { ...comparison, newOnly: true }, isNew };
}


/***/ }),

/***/ 74484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   F_: () => (/* binding */ takeBaseline),
/* harmony export */   YV: () => (/* binding */ quantile)
/* harmony export */ });
/* unused harmony export maxFingerprintTallys */
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41491);

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
const maxFingerprintTallys = 10_000;
/** The JSON of a baseline, one final line break. */
function baselineText(baseline) {
    const known = baseline.findings.filter(({ open }) => !open);
    const findings = known.slice(0, maxFingerprintTallys);
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

/***/ 67256:
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

/***/ 23136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ runRecordSchema),
/* harmony export */   y: () => (/* binding */ maxRunRecords)
/* harmony export */ });
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57935);

/** Runs that a baseline remembers, itself included: the newest. */
const maxRunRecords = 100;
const percent = { type: 'number', minimum: 0, maximum: 100 };
const name = { ..._schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, maxLength: 10_000 };
/** One run of a history. */
const runRecordSchema = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)({
    verdict: { enum: ['pass', 'fail', 'no-evidence'] },
    policy: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)({ name, digest: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br }),
    counts: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)({ error: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, warning: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, note: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
    traces: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    calls: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    rules: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)({ rule: name, level: { enum: ['error', 'warning', 'note'] }, violated: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, applicable: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }), 20),
}, {
    commit: { type: 'string', maxLength: 200 },
    time: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z$' },
    tokens: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    costUsd: { type: 'number', minimum: 0, maximum: 1e12 },
    atLeast: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({ enum: ['tokens', 'costUsd'] }, 2),
    coverage: percent,
    rulesOmitted: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    cases: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)({ held: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, flaky: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, broken: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
    flaky: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)({ case: name, broken: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, trials: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }), 20),
});


/***/ }),

/***/ 57935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   Fs: () => (/* binding */ ruleRow),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uK: () => (/* binding */ behaviour)
/* harmony export */ });
/** Pieces that the schemas of baselines and partial results have in common: objects are closed, numbers and lists bounded. */
const count = { type: 'integer', minimum: 0, maximum: 1e12 };
const text = { type: 'string', maxLength: 1_000_000 };
const digest = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' };
/** A closed object: all of `required` must be there, of `optional` any may. */
function closed(required, optional = {}) {
    return {
        type: 'object',
        additionalProperties: false,
        properties: { ...required, ...optional },
        required: Object.keys(required),
    };
}
function list(items, maxItems = 10_000_000) {
    return { type: 'array', items, maxItems };
}
const ruleRow = closed({
    rule: text,
    applicable: count,
    held: count,
    violated: count,
    notExercised: count,
    notEvaluable: count,
});
const behaviour = closed({
    tools: list(closed({ tool: text, traces: count, calls: count, arguments: list(closed({ path: text, traces: count }), 200) }), 1000),
    order: list(closed({ first: text, then: text, traces: count, times: count }), 2000),
    callsPerTrace: list(closed({ calls: count, traces: count }), 2000),
    cut: list({ enum: ['tools', 'arguments', 'order'] }, 3),
});


/***/ }),

/***/ 26930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withHistory),
/* harmony export */   J: () => (/* binding */ samePolicy)
/* harmony export */ });
/* harmony import */ var _run_record_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23136);

/**
 * A baseline that remembers the runs before it, and since which commit it knows each finding. Where nothing earlier is at
 * hand, or it is of another policy, the history begins here and nothing is said of since when.
 *
 * @param run this run, which becomes the last of the history
 * @param earlier the baseline of the run before
 */
function withHistory(baseline, run, earlier) {
    const before = earlier !== undefined && samePolicy(baseline, earlier) ? earlier : undefined;
    const history = [...(before?.history ?? []), run].slice(-_run_record_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .maxRunRecords */ .y);
    if (before === undefined)
        return { ...baseline, history };
    const known = new Map(before.findings.map(({ fingerprint, since }) => [fingerprint, since]));
    // Of a list that was cut, what is missing may have been there.
    const isWhole = !before.cut.includes('findings') && before.schema === baseline.schema;
    const findings = baseline.findings.map((finding) => {
        const since = known.has(finding.fingerprint) ? known.get(finding.fingerprint) : isWhole ? run.commit : undefined;
        return since === undefined ? finding : { ...finding, since };
    });
    return { ...baseline, findings, history };
}
/** Whether two runs are of one check. */
function samePolicy({ policy }, { policy: other }) {
    return policy.name === other.name || policy.name === '' || other.name === '';
}


/***/ }),

/***/ 45938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   U: () => (/* binding */ Fingerprints)
/* harmony export */ });
/* harmony import */ var _model_parts_map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18344);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57199);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76004);



/**
 * What makes two findings, or two violations of one call, the same mistake. Holds no trace id, value, line or message,
 * so it survives all of them.
 *
 * @param key of a violation: where, keyword, and member if it is about one; else null
 */
function fingerprint(rule, tool, key = null) {
    return `v1:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)([rule, tool ?? null, key]))}`;
}
/** Fingerprints remembered: thousands of findings share a few dozen, and a hostile trace has as many as it has names. */
const maxKnown = 10_000;
/** The same, remembered. */
class Fingerprints {
    #known = new _model_parts_map_js__WEBPACK_IMPORTED_MODULE_2__/* .PartsMap */ .p();
    of(rule, tool, key = null) {
        const parts = [rule, key, tool];
        let id = this.#known.get(parts);
        if (id === undefined) {
            id = fingerprint(rule, tool, key);
            if (this.#known.size < maxKnown)
                this.#known.add(parts, id);
        }
        return id;
    }
}


/***/ }),

/***/ 3052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ ArgumentUse)
/* harmony export */ });
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57199);
/* harmony import */ var _is_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76157);


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

/***/ 93783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ CallRules),
/* harmony export */   Pk: () => (/* binding */ callRuleCodes),
/* harmony export */   fv: () => (/* binding */ errorCodes),
/* harmony export */   nq: () => (/* binding */ shownCallRows)
/* harmony export */ });
/* harmony import */ var _model_run_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13463);
/* harmony import */ var _findings_rule_level_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78801);


/** The codes of calls as bits; the rows come in this order, which is that of the questions. */
const callRuleCodes = [
    'E_RATE_LIMIT',
    'E_TOOL_DENIED',
    'E_TOOL_NOT_ALLOWED',
    'E_SCHEMA_COMPILE',
    'E_ARG_SCHEMA',
    'E_TOOL_UNCONSTRAINED',
];
/** What a trace was asked, for codes that not every call is asked about. */
const asked = { allowList: 1, constraint: 1 << 1, arguments: 1 << 2 };
const argumentsMissing = 1 << 3;
const bit = Object.fromEntries(callRuleCodes.map((code, i) => [code, 1 << (i + 4)]));
/** The bits of codes, so much higher, stand for those that were findings of level error. */
const asErrors = 6;
/** In how many traces each rule about single calls held: what `tolerate` and reports need of them. */
class CallRules {
    #flags = new _model_run_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .RunNumbers */ .O();
    /** @param errors which codes are errors for the tool: see `errorCodes` */
    count(run, plan, overLimit, { checked, missing, refusal }, errors) {
        let broken = overLimit ? bit.E_RATE_LIMIT : 0;
        if (plan.refusal !== undefined)
            broken |= bit[plan.refusal.code];
        if (refusal !== undefined)
            broken |= bit[refusal.code];
        let flags = this.#flags.of(run) | broken | ((broken & errors) << asErrors);
        if (plan.refusal === undefined)
            flags |= asked.constraint;
        if (!plan.denied)
            flags |= asked.allowList;
        if (checked)
            flags |= asked.arguments;
        if (missing)
            flags |= argumentsMissing;
        this.#flags.set(run, flags);
    }
    /** A row for every code, in the order of the questions; `shownCallRows` says which of them say something. */
    rows(runs) {
        const none = { applicable: 0, held: 0, violated: 0, notExercised: 0, notEvaluable: 0 };
        const rows = callRuleCodes.map((rule) => ({ rule, ...none }));
        for (const { calls, index } of runs) {
            if (calls === 0)
                continue;
            const flags = this.#flags.of(index);
            for (const row of rows)
                row[outcomeOf(row.rule, flags)]++;
        }
        for (const row of rows)
            row.applicable = row.held + row.violated;
        return rows;
    }
    /** The codes that calls of a trace were given in findings of level error. */
    brokenIn(run) {
        const flags = this.#flags.of(run) >> asErrors;
        return callRuleCodes.filter((code) => (flags & bit[code]) !== 0);
    }
    /** Arguments that rules ask for were not recorded. */
    isOpenIn(run) {
        return (this.#flags.of(run) & argumentsMissing) !== 0;
    }
}
/** The codes whose findings about a tool are errors, as `CallRules` counts them. */
function errorCodes(policy, tool) {
    const codes = callRuleCodes.filter((code) => (0,_findings_rule_level_js__WEBPACK_IMPORTED_MODULE_1__/* .findingLevel */ .IF)(code, tool, policy) === 'error');
    return codes.reduce((bits, code) => bits | bit[code], 0);
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
    if (policy.constraints.size > 0 || policy.otherConstraints)
        stated.push('E_ARG_SCHEMA');
    if (policy.unconstrainedTools.value === 'deny')
        stated.push('E_TOOL_UNCONSTRAINED');
    return stated;
}


/***/ }),

/***/ 63048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ cutArguments),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   VV: () => (/* binding */ lacksCut),
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
/** Whether something below a value was cut off with the member, or the item, that it was. */
function lacksCut(cuts, pointer, value) {
    if (cuts.length === 0)
        return false;
    const steps = typeof value === 'object' && value !== null ? Object.keys(value).map(pointerTo) : [];
    const isBelow = (cut) => cut !== pointer && isWithin(cut, pointer);
    return cuts.some((cut) => isBelow(cut) && !steps.some((step) => isWithin(cut, pointer + step)));
}
/** The name of an argument as a step of a JSON Pointer. */
function pointerTo(argument) {
    return `/${argument.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}


/***/ }),

/***/ 39046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ strictest),
/* harmony export */   Z: () => (/* binding */ denialOf)
/* harmony export */ });
/* harmony import */ var _text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77474);

/** The strictest of the entries of `tools.deny` that mean the tool, the first of several. A class on the deny list is an error. */
function denialOf(policy, tool) {
    const byName = strictest(policy.tools.deny.filter((entry) => (0,_text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compileToolPattern */ .Yo)(entry.value)(tool)));
    if (byName && (byName.level ?? 'error') === 'error')
        return byName;
    const classes = policy.toolClasses.get(tool) ?? [];
    const byClass = policy.tools.denyClasses.find((entry) => classes.includes(entry.value));
    return byClass ? { value: `class ${byClass.value}`, at: byClass.at } : byName;
}
const rank = { error: 0, warning: 1, note: 2 };
/** The first of the entries of the strictest level; one that states none is an error. */
function strictest(entries) {
    const order = ({ level = 'error' }) => rank[level];
    return entries.reduce((best, entry) => (best && order(best) <= order(entry) ? best : entry), undefined);
}


/***/ }),

/***/ 76157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* reexport safe */ _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__.Gv)
/* harmony export */ });
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41278);



/***/ }),

/***/ 88218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ wholeViolation),
/* harmony export */   B$: () => (/* binding */ unlisted),
/* harmony export */   Ek: () => (/* binding */ unlistedKey),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   fB: () => (/* binding */ listViolations)
/* harmony export */ });
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44765);

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
    const all = errors.map((error) => broken(error, args));
    if (complete && all.length === 1)
        return all.map(shortened);
    all.sort(byPlace);
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
    return { path: '', keyword, member: undefined, key: `#${keyword}`, says };
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
        member,
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
        member: member === undefined ? undefined : (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(member, maxText),
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

/***/ 84023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDenied),
/* harmony export */   S: () => (/* binding */ toolPlan)
/* harmony export */ });
/* harmony import */ var _model_constraints_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72591);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51560);
/* harmony import */ var _text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77474);
/* harmony import */ var _cut_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63048);
/* harmony import */ var _entries_of_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39046);
/* harmony import */ var _is_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76157);
/* harmony import */ var _list_violations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88218);







const unasked = { refusal: undefined, checked: false, missing: false, cut: false };
const held = { refusal: undefined, checked: true, missing: false, cut: false };
const notRecorded = { refusal: undefined, checked: false, missing: true, cut: false };
const recordedInPart = { refusal: undefined, checked: false, missing: true, cut: true };
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
    const constraints = (0,_model_constraints_of_js__WEBPACK_IMPORTED_MODULE_2__/* .constraintsOf */ .I)(policy, tool);
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
    const { alsoAllow = [] } = policy.tools;
    const denial = (0,_entries_of_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .denialOf */ .Z)(policy, tool);
    if (denial)
        return { code: 'E_TOOL_DENIED', at: denial.at, because: denial.value };
    const refusing = [policy.tools, ...alsoAllow].find((list) => !allows(list, tool, classes));
    if (!refusing)
        return undefined;
    const { allow, allowAt, allowClasses } = refusing;
    return { code: 'E_TOOL_NOT_ALLOWED', at: allowAt ?? allow?.[0]?.at ?? allowClasses?.[0]?.at };
}
function allows({ allow, allowClasses }, tool, classes) {
    if (allow === undefined && allowClasses === undefined)
        return true;
    if (allow?.some((entry) => (0,_text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .compileToolPattern */ .Yo)(entry.value)(tool)))
        return true;
    return allowClasses?.some((entry) => classes.includes(entry.value)) === true;
}
/** One letter is as much as `get` and `set` differ by, so short names are like none. */
function nearEntry({ tools }, tool) {
    if (tool.length < 4)
        return undefined;
    const names = (tools.allow ?? []).slice(0, maxCompared).map((entry) => entry.value);
    return (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(tool, names.filter((name) => !name.includes('*')));
}
function unconstrainedCheck({ unconstrainedTools: { value, at } }) {
    if (value === 'allow')
        return unasked;
    const refusal = { code: 'E_TOOL_UNCONSTRAINED', at, warns: value === 'warn' };
    return { refusal, checked: false, missing: false, cut: false };
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
        return call.args === undefined ? notRecorded : checkAll(compiled ?? [], call.args, (0,_cut_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .cutArguments */ .No)(call));
    };
}
/**
 * Every rule about the arguments is asked: one that is broken hides no other. Of arguments that were cut only what is
 * broken for certain is known.
 */
function checkAll(constraints, args, cuts) {
    let failed;
    for (const constraint of constraints) {
        const failure = constraint.validate(args, cuts) ?? (constraint.typeless && isOther(args, cuts) ? notAnObject : undefined);
        if (failure === undefined)
            continue;
        failed ??= [];
        failed.push({ failure, at: constraint.at });
    }
    const otherwise = cuts.length > 0 ? recordedInPart : held;
    return failed === undefined ? otherwise : refusalOf(failed, otherwise);
}
/** @param otherwise what the answer would be if nothing were broken */
function refusalOf(failed, otherwise) {
    const violations = [];
    let costly;
    for (const each of failed) {
        const { failure, at } = each;
        if (failure === 'too-costly')
            costly = each;
        else
            for (const broken of failure)
                violations.push(placedAt(broken, at));
    }
    if (costly && violations.length === 0)
        return unusable(costly.at, tooLarge);
    if (costly)
        violations.push(placedAt((0,_list_violations_js__WEBPACK_IMPORTED_MODULE_6__/* .wholeViolation */ .$m)(_list_violations_js__WEBPACK_IMPORTED_MODULE_6__/* .unlisted */ .B$, `a schema was not evaluated: ${tooLarge}`), costly.at));
    const { checked, missing, cut } = otherwise;
    return { refusal: { code: 'E_ARG_SCHEMA', violations: (0,_list_violations_js__WEBPACK_IMPORTED_MODULE_6__/* .inOrder */ .al)(violations) }, checked, missing, cut };
}
function placedAt({ path, keyword, member, key, says }, at) {
    return { path, keyword, member, key, says, at };
}
const tooLarge = 'the arguments are too large or too deep for it';
function unusable(at, because) {
    return { refusal: { code: 'E_SCHEMA_COMPILE', at, because }, checked: false, missing: true, cut: false };
}
/** Arguments are an object. A schema that says nothing of their type would let unparsable text pass, for it has no properties to break. */
const notAnObject = [(0,_list_violations_js__WEBPACK_IMPORTED_MODULE_6__/* .wholeViolation */ .$m)('type', 'the arguments must be an object')];
/** Text that was cut may have been an object. */
function isOther(args, cuts) {
    return !(0,_is_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(args) && !cuts.includes('');
}
function saysNoType(schema) {
    return !((0,_is_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .G)(schema) && Object.hasOwn(schema, 'type'));
}


/***/ }),

/***/ 76389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ joinTrials)
/* harmony export */ });
/** Adds up what is alike, in one order. */
function joinTrials(tallies) {
    const joined = new Map();
    for (const tally of tallies) {
        const { gate, case: name, open, trials } = tally;
        const broken = [...tally.broken].sort((a, b) => (brokenKey(a) < brokenKey(b) ? -1 : 1));
        const key = JSON.stringify([gate, name, open, broken.map(brokenKey)]);
        joined.set(key, { gate, case: name, broken, open, trials: trials + (joined.get(key)?.trials ?? 0) });
    }
    return [...joined].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tally]) => tally);
}
function brokenKey({ rule, tool, violation }) {
    return JSON.stringify([rule, tool ?? null, violation ?? null]);
}


/***/ }),

/***/ 5096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m$: () => (/* binding */ createEvaluator),
  QZ: () => (/* binding */ maxCompared)
});

// UNUSED EXPORTS: Evaluator

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/canonical/fingerprint.js
var fingerprint = __webpack_require__(45938);
// EXTERNAL MODULE: ./lib/model/constraints-of.js
var constraints_of = __webpack_require__(72591);
// EXTERNAL MODULE: ./lib/text/redact.js + 1 modules
var redact = __webpack_require__(69248);
// EXTERNAL MODULE: ./lib/text/truncate.js
var truncate = __webpack_require__(44765);
// EXTERNAL MODULE: ./lib/evaluate/calls/argument-use.js
var argument_use = __webpack_require__(3052);
// EXTERNAL MODULE: ./lib/evaluate/calls/call-rules.js
var call_rules = __webpack_require__(93783);
// EXTERNAL MODULE: ./lib/evaluate/calls/cut-arguments.js
var cut_arguments = __webpack_require__(63048);
// EXTERNAL MODULE: ./lib/text/regexp/read-regexp.js
var read_regexp = __webpack_require__(72595);
// EXTERNAL MODULE: ./lib/text/regexp/regexp-tokens.js
var regexp_tokens = __webpack_require__(78467);
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
            foreign = (await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(1076)]).then(__webpack_require__.bind(__webpack_require__, 21076))).compileRe2;
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

// EXTERNAL MODULE: ./lib/model/message-names.js
var message_names = __webpack_require__(21415);
// EXTERNAL MODULE: ./lib/rules/index.js + 12 modules
var rules = __webpack_require__(43992);
;// CONCATENATED MODULE: ./lib/text/confusables.js
/**
 * Characters of other alphabets that look like a letter or digit, of those of which compatibility normalisation does not make it.
 * Taken from Unicode's `confusables.txt` (UTS #39), scripts that a Latin name may be dressed up with, plus small kappas.
 */
const alike = {
    '2': '\u01a7\u03e8\u14bf\ua644\ua75a',
    '3': '\u01b7\u021c\u0417\u04e0\u2ccc\ua76a\ua7ab',
    '4': '\u13ce',
    '5': '\u01bc',
    '6': '\u0431\u13ee\u2cd2',
    '8': '\u0222\u0223',
    '9': '\u2cca\ua76e',
    a: '\u0251\u0391\u03b1\u0410\u0430\u13aa\u15c5\u237a\ua4ee',
    b: '\u0184\u0392\u0412\u042c\u13cf\u13f4\u1472\u15af\u15f7\ua4d0\ua7b4',
    c: '\u03f2\u03f9\u0421\u0441\u13df\u1d04\u2ca4\u2ca5\ua4da\uabaf',
    d: '\u0501\u13a0\u13e7\u146f\u15de\u15ea\ua4d2\ua4d3',
    e: '\u0395\u0415\u0435\u04bd\u13ac\u212e\u22ff\ua4f0\uab32',
    f: '\u03dc\u0584\u15b4\u1e9d\ua4dd\ua798\ua799\uab35',
    g: '\u018d\u0261\u050c\u0581\u13c0\u13f3\u1d83\ua4d6',
    h: '\u0397\u041d\u04bb\u0570\u13bb\u13c2\u157c\u2c8e\ua4e7',
    i: '\u0131\u0269\u026a\u02db\u037a\u03b9\u0456\u04cf\u13a5\u03b9\u2373\ua647\uab75',
    j: '\u037f\u03f3\u0408\u0458\u13ab\u148d\ua4d9\ua7b2',
    k: '\u039a\u041a\u03ba\u043a\u13e6\u2c94\ua4d7',
    m: '\u039c\u03fa\u041c\u13b7\u15f0\u2c98\ua4df',
    n: '\u039d\u0578\u057c\u2c9a\ua4e0',
    o: '\u039f\u03bf\u03c3\u041e\u043e\u0555\u0585\u10ff\u1d0f\u1d11\u2c9e\u2c9f\ua4f3\uab3d',
    p: '\u03a1\u03c1\u03f1\u0420\u0440\u13e2\u146d\u2374\u2ca2\u2ca3\ua4d1',
    q: '\u051b\u0563\u0566',
    r: '\u01a6\u0433\u13a1\u13d2\u1587\u1d26\u2c85\ua4e3\uab47\uab48\uab81',
    s: '\u01bd\u0405\u0455\u054f\u13d5\u13da\ua4e2\ua731\uabaa',
    t: '\u03a4\u0422\u13a2\u22a4\u27d9\u2ca6\ua4d4',
    u: '\u028b\u03c5\u054d\u057d\u144c\u1d1c\u222a\u22c3\ua4f4\ua79f\uab4e\uab52',
    v: '\u03bd\u0474\u0475\u13d9\u142f\u1d20\u2228\u22c1\ua4e6\uaba9',
    w: '\u026f\u0461\u051c\u051d\u0561\u13b3\u13d4\u1d21\ua4ea\uab83',
    x: '\u00d7\u03a7\u0425\u0445\u1541\u157d\u166d\u166e\u2573\u292b\u292c\u2a2f\u2cac\ua4eb\ua7b3',
    y: '\u0263\u028f\u03a5\u03b3\u03d2\u0423\u0443\u04ae\u04af\u10e7\u13a9\u13bd\u1d8c\u1eff\u213d\u2ca8\ua4ec\uab5a',
    z: '\u0396\u13c3\u1d22\ua4dc\uab93',
};
/** What a capital i and a small l are drawn as: either letter may be meant. */
const strokes = 'I1|\u0196\u01c0\u0399\u0406\u04c0\u13de\u14aa\u2223\u23fd\u2c92\u2cd0\ua4e1\ua4f2\u2502';
/** Character \u2192 the letter or digit that it looks like. */
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
    // Before as well: normalisation makes other letters of some, a plain sigma of the one that looks like a c.
    const visible = Array.from(name, (char) => confusables.get(char) ?? char)
        .join('')
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

// EXTERNAL MODULE: ./lib/text/tool-pattern.js
var tool_pattern = __webpack_require__(77474);
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
        const seen = new Map();
        for (const named of entriesOf(policy)) {
            const lists = seen.get(named.entry) ?? new Set();
            if (lists.has(named.listed))
                continue;
            seen.set(named.entry, lists.add(named.listed));
            this.#add({ ...named, matches: (0,tool_pattern/* compileToolPattern */.Yo)(named.entry) });
        }
    }
    /** What a called tool may be taken for. */
    of(tool) {
        if (this.#isEmpty)
            return undefined;
        const forms = appearances(tool).flatMap(withoutNamespaces);
        for (const form of forms) {
            const literal = this.#literals.get(joined(form))?.find((named) => isOther(named, tool));
            if (literal)
                return literal;
        }
        for (const form of forms) {
            const named = this.#patterns.find(form, (entry) => isOther(entry, tool));
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
function isOther({ matches, listed }, tool) {
    return !matches(tool) && !listed?.has(tool);
}
function* entriesOf({ tools, sequences, constraints, toolClasses }) {
    for (const { value, at } of tools.deny)
        yield { entry: value, does: 'the policy denies', at };
    for (const rule of sequences) {
        if (rule.part?.limit !== undefined)
            continue;
        for (const listed of operandsOf(rule))
            for (const entry of listed)
                yield { entry, does: `the rule ${rule.id} is about`, at: rule.at, listed };
    }
    for (const [entry, list] of constraints)
        yield { entry, does: 'the policy has rules for the arguments of', at: list[0]?.at };
    const classed = new Map([...toolClasses.values()].map((classes) => [classes.join('\0'), new Set()]));
    for (const [tool, classes] of toolClasses)
        classed.get(classes.join('\0'))?.add(tool);
    for (const [entry, classes] of toolClasses)
        yield { entry, does: 'the policy puts in a class', at: undefined, listed: classed.get(classes.join('\0')) };
}
/** The names of each operand. */
function operandsOf(rule) {
    return (0,rules/* mentionedOperands */.i)(rule).map((operand) => {
        const names = operand.terms.flatMap(({ tools }) => tools);
        return new Set(names.filter((name) => !(0,message_names/* isMessageName */.H)(name)));
    });
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
var write_json = __webpack_require__(80672);
// EXTERNAL MODULE: ./lib/model/exact-number.js
var exact_number = __webpack_require__(19238);
// EXTERNAL MODULE: ./lib/model/schema-dialect.js
var schema_dialect = __webpack_require__(26393);
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
var canonical_json = __webpack_require__(57199);
;// CONCATENATED MODULE: ./lib/evaluate/calls/exact-keywords.js



/**
 * Lets an engine, which knows doubles only, decide on numbers that no double holds: in the arguments that it gets, a double
 * stands in for each, and the keywords that look at a value are ours and look up what was recorded
 * (`docs/decisions/130-exact-numbers.md`).
 */
class ExactKeywords {
    /** Objects and lists with stand-ins \u2192 those of the call. */
    #recorded = new Map();
    #args = null;
    /** The arguments of the next call, as an engine can take them. */
    start(args) {
        if (!exact_number/* ExactNumber */.fh.met)
            return args;
        if (this.#recorded.size > 0)
            this.#recorded.clear();
        this.#args = args;
        return (0,write_json/* holdsExact */.y)(args) ? this.#standIn(args) : args;
    }
    /**
     * Loads what gives an engine its keywords. `exact`: for a schema or arguments that hold a number which no double holds.
     * Without one only two keywords need replacing: `multipleOf`, because 19.99 is a multiple of 0.01, and `uniqueItems`,
     * because the engine's own compares each item with each other one, hours for one call with a long list.
     */
    async adder() {
        const { str } = (await __webpack_require__.e(/* import() */ 1436).then(__webpack_require__.t.bind(__webpack_require__, 81436, 19))).default;
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
var is_object = __webpack_require__(76157);
// EXTERNAL MODULE: ./lib/evaluate/calls/list-violations.js
var list_violations = __webpack_require__(88218);
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
        const { _ } = (await __webpack_require__.e(/* import() */ 1436).then(__webpack_require__.t.bind(__webpack_require__, 81436, 19))).default;
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
        // At hand, because nearly every call asks no other. Now, so that a broken schema is known before the first call.
        const usual = validator('quiet', isExact);
        const passes = (args) => {
            const validate = !isExact && exact_number/* ExactNumber */.fh.met && (0,write_json/* holdsExact */.y)(args) ? validator('quiet', true) : usual;
            steps.start(args);
            return validate(keywords.start(args));
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
        const validate = (args, cuts = wholly) => {
            try {
                return passes(args) ? undefined : failureOf(args, cuts);
            }
            catch (error) {
                return tooCostly(error);
            }
        };
        const accepts = (value) => {
            try {
                return passes(value);
            }
            catch (error) {
                return tooCostly(error);
            }
        };
        return Object.assign(validate, { accepts });
    };
}
const wholly = [];
/** Refused rather than guessed: what is too long for its pattern, or too deep for its schema, is not known to match. */
function tooCostly(error) {
    if (error instanceof RegExpTooCostly || error instanceof TooManySteps || error instanceof RangeError)
        return 'too-costly';
    throw error;
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
            return (await Promise.all(/* import() */[__webpack_require__.e(1436), __webpack_require__.e(7546), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).default.default;
        case '2019-09':
            return (await Promise.all(/* import() */[__webpack_require__.e(1436), __webpack_require__.e(7546), __webpack_require__.e(878)]).then(__webpack_require__.t.bind(__webpack_require__, 60878, 19))).default.default;
        case 'draft-07':
            return (await Promise.all(/* import() */[__webpack_require__.e(1436), __webpack_require__.e(7546), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19))).default.default;
        case 'draft-04':
            return (await Promise.all(/* import() */[__webpack_require__.e(1436), __webpack_require__.e(7546), __webpack_require__.e(905)]).then(__webpack_require__.t.bind(__webpack_require__, 70905, 19))).default.default;
    }
}
/** Characters of a `url`, whose pattern takes quadratic time. */
const maxUrl = 2_048;
async function formats() {
    const addFormats = (await Promise.all(/* import() */[__webpack_require__.e(1436), __webpack_require__.e(7546), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19))).default.default;
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
var tool_plan = __webpack_require__(84023);
// EXTERNAL MODULE: ./lib/canonical/digest.js
var digest = __webpack_require__(76004);
// EXTERNAL MODULE: ./lib/model/once-per-tool.js
var once_per_tool = __webpack_require__(89201);
// EXTERNAL MODULE: ./lib/evaluate/findings/weigh-findings.js + 1 modules
var weigh_findings = __webpack_require__(80360);
;// CONCATENATED MODULE: ./lib/evaluate/sequences/applies-to-run.js

/** A run without a case is another case; what is not known of a run leaves the question open. */
function runTest({ cases, agents, meta }, tools) {
    const tests = [];
    if (cases) {
        const isMeant = anyPattern(cases);
        tests.push((run) => run.case !== undefined && isMeant(run.case));
    }
    if (agents) {
        const isMeant = anyPattern(agents);
        tests.push((run) => {
            const agent = run.meta?.get('agent');
            return agent === undefined ? 'metadata' : typeof agent === 'string' && isMeant(agent);
        });
    }
    for (const { name, schema } of meta) {
        const accepts = tools.accepts(schema);
        tests.push((run) => {
            const value = run.meta?.get(name);
            if (value === undefined)
                return 'metadata';
            const answer = accepts(value);
            return answer === 'too-costly' ? 'cost of a pattern' : answer;
        });
    }
    return (run) => {
        let open;
        for (const test of tests) {
            const answer = test(run);
            if (answer === false)
                return false;
            if (answer !== true)
                open ??= answer;
        }
        return open ?? true;
    };
}
function anyPattern(patterns) {
    const matchers = patterns.map(tool_pattern/* compileToolPattern */.Yo);
    return (name) => matchers.some((matches) => matches(name));
}

;// CONCATENATED MODULE: ./lib/evaluate/cases/gated-runs.js

/** Which runs are trials of which gates. A run without a case is a trial of none. */
function gatedRuns(gates, tools) {
    const tests = gates.map(({ when }) => (when ? runTest(when, tools) : () => true));
    return (run) => {
        if (run.case === undefined)
            return { gates: [] };
        const answers = tests.map((test) => test(run));
        return {
            gates: answers.flatMap((answer, place) => (answer === true ? [place] : [])),
            missing: answers.find((answer) => typeof answer === 'string'),
        };
    };
}
/** Whether the findings of a run are left to its gates. */
function isLeftToGates({ gates, missing }) {
    return gates.length > 0 && missing === undefined;
}

// EXTERNAL MODULE: ./lib/evaluate/cases/tally-trials.js
var tally_trials = __webpack_require__(76389);
;// CONCATENATED MODULE: ./lib/evaluate/cases/gate-findings.js






/** Marks the findings that are left to the gates of `cases`, and counts the trials of each gate. */
function gateFindings(policy, logs, runs, isOpenIn) {
    const left = new Set(runs.flatMap(([{ trace }, gated]) => (isLeftToGates(gated) ? [trace] : [])));
    const errors = [...logs].map(([rule, log]) => ({ log, kinds: log.groups.map((kind) => errorOf(rule, kind, policy)) }));
    const trials = runs.flatMap(([run, { gates }]) => {
        if (gates.length === 0 || run.case === undefined)
            return [];
        const broken = errors.flatMap(({ log, kinds }) => log.kindsIn(run.trace).flatMap((place) => kinds[place] ?? []));
        const trial = { case: caseName(run.case), broken, open: isOpenIn(run), trials: 1 };
        return gates.map((gate) => ({ gate, ...trial }));
    });
    const isLeft = (trace) => left.has(trace);
    return {
        logs: new Map([...logs].map(([rule, log]) => [rule, marked(rule, log, isLeft)])),
        trials: (0,tally_trials/* joinTrials */.K)(trials),
    };
}
function errorOf(rule, kind, policy) {
    const print = { ...kind, fingerprint: kind.violation ?? '' };
    return (0,weigh_findings/* levelOfKind */._7)(rule, print, policy) === 'error' ? { rule, ...kind } : undefined;
}
function marked(rule, log, isLeft) {
    const { total, groups, traces } = log;
    const findings = log.findingsBy(isLeft);
    const leftKinds = findings.flatMap(({ kinds, leftToGate }) => (leftToGate ? kinds : []));
    const leftTools = new Set(leftKinds.map((kind) => groups[kind]?.tool));
    const isLeftFinding = once_per_tool/* oncePerTool */.F.has(rule)
        ? ({ tool }) => tool !== undefined && leftTools.has(tool)
        : ({ trace }) => trace !== undefined && isLeft(trace);
    const kept = log.kept.map((raw) => (isLeftFinding(raw) ? { ...raw, leftToGate: true } : raw));
    return { total, kept, groups, findings, traces };
}
/** Names that hold a token must not leave the machine, and two of them are still two cases. */
function caseName(name) {
    return (0,redact/* withoutTokens */.N_)(name) === name ? name : (0,digest/* sha256 */.sc)(name);
}

// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/json/same-json.js
var same_json = __webpack_require__(16569);
// EXTERNAL MODULE: ./lib/model/add-decimals.js
var add_decimals = __webpack_require__(12491);
;// CONCATENATED MODULE: ./lib/evaluate/expect/compare-arguments.js





/** Compiles what a call's arguments are expected to be; undefined if nothing is compared. */
function argumentTest(expected, options, tools) {
    if (expected === undefined || options.args === 'ignore')
        return undefined;
    const test = compile(expected, options, options.ignore, tools);
    return ({ call }) => (call.args === undefined ? 'arguments' : test(call.args, '', (0,cut_arguments/* cutArguments */.No)(call)));
}
/** @param ignored what is left, from here on, of the paths that are not compared */
function compile(expected, options, ignored, tools) {
    const test = compileKnown(expected, options, ignored, tools);
    return (value, pointer, cuts) => cuts.length > 0 && cuts.some((cut) => (0,cut_arguments/* isWithin */.UO)(pointer, cut)) ? 'whole arguments' : test(value, pointer, cuts);
}
function compileKnown(expected, options, ignored, tools) {
    switch (expected.kind) {
        case 'literal':
            return (value) => sameValue(expected.value, value, options.tolerance);
        case 'schema': {
            const accepts = tools.accepts(expected.schema);
            return (value, pointer, cuts) => {
                if (cuts.some((cut) => (0,cut_arguments/* isWithin */.UO)(cut, pointer)))
                    return 'whole arguments';
                const answer = accepts(value);
                return answer === 'too-costly' ? 'cost of a pattern' : answer;
            };
        }
        case 'list': {
            // A path leads through a list to every element.
            const items = expected.items.map((item) => compile(item, options, ignored, tools));
            return (value, pointer, cuts) => {
                if (!Array.isArray(value) || value.length !== items.length)
                    return false;
                return every(items, (test, at) => test(value[at], `${pointer}/${at}`, cuts));
            };
        }
        case 'object':
            return compileObject(expected.members, options, ignored, tools);
    }
}
function compileObject(expected, options, ignored, tools) {
    const isIgnored = (name) => compare_arguments_below(ignored, name).some((path) => path.length === 0);
    const members = [...expected]
        .filter(([name]) => !isIgnored(name))
        .map(([name, value]) => [name, compile(value, options, compare_arguments_below(ignored, name), tools)]);
    const names = new Set(members.map(([name]) => name));
    return (value, pointer, cuts) => {
        if (!(0,json_fields/* isObject */.Gv)(value))
            return false;
        if (options.args === 'exact' && Object.keys(value).some((name) => !names.has(name) && !isIgnored(name)))
            return false;
        return every(members, ([name, test]) => Object.hasOwn(value, name) ? test(value[name], pointer + (0,cut_arguments/* pointerTo */.xH)(name), cuts) : false);
    };
}
/** What is left of the paths behind a member. */
function compare_arguments_below(paths, name) {
    return paths.flatMap(([step, ...rest]) => (step === 'any' || step?.name === name ? [rest] : []));
}
/** False if one is; else what is open, if something is. */
function every(items, test) {
    let open;
    for (const [at, item] of items.entries()) {
        const answer = test(item, at);
        if (answer === false)
            return false;
        if (answer !== true)
            open ??= answer;
    }
    return open ?? true;
}
function sameValue(a, b, tolerance) {
    return tolerance !== undefined && isNumber(a) && isNumber(b) ? (0,add_decimals/* areNear */.H)(a, b, tolerance) : (0,same_json/* sameJson */.V)(a, b);
}
function isNumber(value) {
    return typeof value === 'number' || value instanceof exact_number/* ExactNumber */.fh;
}

;// CONCATENATED MODULE: ./lib/evaluate/expect/assignment.js
/** Steps that one run may take to assign its calls: far more than any run that a person can expect needs. */
const maxSteps = 5_000_000;
/**
 * Assigns calls to expected calls, one to one, as many as can be. Calls come one at a time, each with the entries that it
 * may stand for. One that finds no place now finds none later, whatever comes, so it is not kept.
 */
class Assignment {
    /** By entry: the place in `#options` of the call that has it, or -1. */
    #holder;
    /** The entries that each assigned call may stand for. */
    #options;
    #steps;
    constructor(entries, from) {
        this.#holder = from ? from.#holder.slice() : new Int32Array(entries).fill(-1);
        this.#options = from ? [...from.#options] : [];
        this.#steps = from ? from.#steps : 0;
    }
    copy() {
        return new Assignment(this.#holder.length, this);
    }
    /** Entries that have a call. */
    get size() {
        return this.#options.length;
    }
    /** An entry that has none. */
    get firstFree() {
        return this.#holder.indexOf(-1);
    }
    get isTooCostly() {
        return this.#steps > maxSteps;
    }
    /** False if the calls so far and this one cannot all be assigned; this one is then left out. */
    add(options) {
        const call = this.#options.length;
        // How each entry was come to: from which call. Calls move along this way to make room.
        const from = new Map();
        const open = [{ call, options }];
        for (let next = open.shift(); next; next = open.shift()) {
            for (const entry of next.options) {
                if (this.isTooCostly)
                    return false;
                this.#steps++;
                if (from.has(entry))
                    continue;
                from.set(entry, next.call);
                const holder = this.#holder[entry];
                if (holder === -1) {
                    this.#options.push(options);
                    this.#shift(entry, from, call);
                    return true;
                }
                open.push({ call: holder, options: this.#options[holder] });
            }
        }
        return false;
    }
    /** Gives `free` to the call that it was come to from, the entry of that call to the next, back to the new call. */
    #shift(free, from, newcomer) {
        for (let entry = free;;) {
            const call = from.get(entry);
            const left = this.#holder.indexOf(call);
            this.#holder[entry] = call;
            if (call === newcomer)
                return;
            entry = left;
        }
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/expect/expectation.js

/** Exactly these calls, in this order. */
class StrictOrder {
    entries;
    #at = 0;
    #isOpen = false;
    constructor(entries) {
        this.entries = entries;
    }
    take({ certain, possible }) {
        if (!possible.includes(this.#at))
            return true;
        if (!certain.includes(this.#at))
            this.#isOpen = true;
        this.#at++;
        return false;
    }
    end() {
        if (this.#at < this.entries)
            return 'violated';
        return this.#isOpen ? undefined : 'held';
    }
    get progress() {
        return { met: this.#at, next: this.#at };
    }
}
/** These calls in this order, others in between: the earliest call that can be the next expected one is. */
class SomeOrder {
    entries;
    #certain = 0;
    #possible = 0;
    constructor(entries) {
        this.entries = entries;
    }
    take({ certain, possible }) {
        if (certain.includes(this.#certain))
            this.#certain++;
        if (possible.includes(this.#possible))
            this.#possible++;
        return false;
    }
    end() {
        if (this.#possible < this.entries)
            return 'violated';
        return this.#certain < this.entries ? undefined : 'held';
    }
    get progress() {
        return { met: this.#possible, next: this.#possible };
    }
}
/** Every call stands for an entry of its own (`subset`), every entry has a call of its own (`superset`), or both (`unordered`). */
class AnyOrder {
    entries;
    mode;
    #possible;
    /** Absent while all is known: it is then the same. */
    #certain;
    #calls = 0;
    constructor(entries, mode) {
        this.entries = entries;
        this.mode = mode;
        this.#possible = new Assignment(entries);
    }
    take({ certain, possible }) {
        this.#calls++;
        if (certain.length !== possible.length)
            this.#certain ??= this.#possible.copy();
        this.#certain?.add(certain);
        const isPlaced = this.#possible.add(possible);
        return !isPlaced && this.mode !== 'superset' && !this.#possible.isTooCostly;
    }
    end() {
        if (this.#possible.isTooCostly)
            return undefined;
        if (this.mode !== 'subset' && this.#possible.size < this.entries)
            return 'violated';
        if (this.#certain === undefined)
            return 'held';
        const { size } = this.#certain;
        const isSure = (this.mode === 'superset' || size === this.#calls) && (this.mode === 'subset' || size === this.entries);
        return isSure && !this.#certain.isTooCostly ? 'held' : undefined;
    }
    get progress() {
        return { met: this.#possible.size, next: this.#possible.firstFree };
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/expect/expect-touch.js


function expectTouch(rule, index, tool, tools) {
    if (rule.type !== 'expect')
        return undefined;
    const entries = rule.calls.flatMap((call, at) => call.tool === tool ? [{ at, test: argumentTest(call.args, rule, tools) }] : []);
    // Where other calls may come in between, those of other tools do not matter.
    if (entries.length === 0 && (rule.mode === 'in_order' || rule.mode === 'superset'))
        return undefined;
    const all = entries.map(({ at }) => at);
    const whatever = { certain: all, possible: all, missing: [] };
    const needsArguments = entries.some(({ test }) => test !== undefined);
    return {
        rule: index,
        needsArguments,
        candidates(facts) {
            if (!needsArguments)
                return whatever;
            const certain = [];
            const possible = [];
            const missing = [];
            for (const { at, test } of entries) {
                const answer = test ? test(facts) : true;
                if (answer === true)
                    certain.push(at);
                if (answer !== false)
                    possible.push(at);
                if (typeof answer === 'string')
                    missing.push(answer);
            }
            return { certain, possible, missing };
        },
    };
}
function newExpectation({ mode, calls }) {
    switch (mode) {
        case 'strict':
            return new StrictOrder(calls.length);
        case 'in_order':
            return new SomeOrder(calls.length);
        default:
            return new AnyOrder(calls.length, mode);
    }
}
/** The schemas that stand for parts of expected arguments. */
function expectedSchemas(rule) {
    if (rule.type !== 'expect')
        return [];
    return rule.calls.flatMap(({ args }) => (args ? schemasIn(args) : []));
}
function schemasIn(value) {
    switch (value.kind) {
        case 'schema':
            return [value.schema];
        case 'list':
            return value.items.flatMap(schemasIn);
        case 'object':
            return [...value.members.values()].flatMap(schemasIn);
        case 'literal':
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/conditions/condition-tools.js

/** @param compile absent only where no condition has a schema */
function conditionTools(regExp, compile) {
    return { regExp, accepts: (schema) => compile(schema).accepts };
}
function conditionSchemas(rules) {
    const ofCalls = termsOf(rules).flatMap(({ conditions = [] }) => conditions.flatMap((condition) => ('schema' in condition ? [condition.schema] : [])));
    const ofRuns = rules.flatMap(({ when }) => (when?.meta ?? []).map(({ schema }) => schema));
    return [...ofCalls, ...ofRuns, ...rules.flatMap(expectedSchemas)];
}
/** Whether some rule asks which calls were made in one turn. */
function asksForTurns(rules) {
    return termsOf(rules).some(({ conditions = [] }) => conditions.some(({ type }) => type === 'parallel'));
}
/** The expressions of `args_match`. */
function searchedPatterns(rules) {
    return termsOf(rules).flatMap(({ argsMatch }) => argsMatch.map(({ pattern }) => pattern));
}
/** Every term of every operand, those that are excepted too. */
function termsOf(rules) {
    const selectors = rules.flatMap((rule) => Object.values(rule)
        .flat()
        .filter(isSelector));
    return selectors.flatMap(({ terms }) => terms.flatMap(withExcepted));
}
function withExcepted(term) {
    return [term, ...(term.except ?? []).flatMap(withExcepted)];
}
function isSelector(value) {
    return typeof value === 'object' && value !== null && 'terms' in value;
}

;// CONCATENATED MODULE: ./lib/evaluate/conditions/missing-fact-words.js
/** Why a rule could not be decided: to follow its id and a colon. */
const missingFactWords = {
    arguments: 'the trace does not record arguments that it asks for',
    'whole arguments': 'arguments that it asks for were recorded in part',
    result: 'the trace does not record results that it asks for',
    timestamp: 'the trace does not record when calls were made',
    agent: 'the trace does not record which agent made a call',
    server: 'the trace does not record which server a tool is of',
    phase: 'the trace does not record whether calls were made or only asked for',
    metadata: 'the trace does not say of the run what decides whether the rule is about it',
    messages: 'the trace does not record what is said in the run',
    'whole message': 'the final answer is too long to be kept whole',
    turn: 'the trace does not record which calls an answer of the model asked for',
    usage: 'the trace does not record how many tokens were used',
    'usage of calls': 'the trace records what was used of the run, not of its calls',
    'whole usage': 'the trace says only in part what was used, or in numbers that cannot be',
    cost: 'the trace does not record what the run cost',
    duration: 'the trace does not record how long calls took',
    number: 'a value that it adds up is not a number',
    'cost of a pattern': 'a pattern or a schema would take too many steps on what the agent sent',
    'too many keys': 'it would have to remember more values of a trace, or of all traces, than its bounds allow',
};

// EXTERNAL MODULE: ./lib/evaluate/facts/fact-log.js + 4 modules
var fact_log = __webpack_require__(64389);
// EXTERNAL MODULE: ./lib/evaluate/facts/tally-facts.js
var tally_facts = __webpack_require__(78535);
// EXTERNAL MODULE: ./lib/evaluate/findings/finding-log.js
var finding_log = __webpack_require__(35540);
// EXTERNAL MODULE: ./lib/evaluate/findings/finding-tally.js
var finding_tally = __webpack_require__(33680);
;// CONCATENATED MODULE: ./lib/evaluate/findings/once-per-tool.js


/** Of each tool the finding that stands first, in whatever order they arrive; all tools beyond `maxFindings` count as one. */
class OncePerTool extends finding_tally/* TallyingLog */.ru {
    #first = new Map();
    #hasFurther = false;
    /** @param trace of every occurrence: tolerances and waivers are about numbers of traces */
    add(tool, trace, file, line, column, make) {
        const known = this.#first.get(tool);
        if (known === undefined)
            this.#addFirst(tool, make);
        else if (known && isBefore(file, line, column, known))
            this.#first.set(tool, make());
        if (trace !== undefined)
            this.tally?.again(tool, trace);
    }
    #addFirst(tool, make) {
        if (this.#hasFurther)
            return;
        const raw = make();
        this.tally?.add(raw);
        if (this.#first.size < finding_log/* maxFindings */.TM)
            this.#first.set(tool, raw);
        else
            this.#hasFurther = true;
    }
    /** What is said once stands for all traces: it is left to gates only if it was found in no other. */
    findingsBy(isLeft) {
        const left = this.tally?.kindsOnlyIn(isLeft);
        return this.findings.map(({ kinds, count }) => ({
            ...{ kinds, count },
            ...(kinds.every((kind) => left?.has(kind)) && { leftToGate: true }),
        }));
    }
    get total() {
        return this.#first.size + Number(this.#hasFurther);
    }
    get kept() {
        return [...this.#first.values()].sort(finding_log/* compareFound */.ms);
    }
}
/** Calls that wait for a result are looked at after later ones. */
function isBefore(file, line, column, known) {
    return (file - known.file || line - known.line || column - known.column) < 0;
}

// EXTERNAL MODULE: ./lib/evaluate/findings/raw-finding.js
var raw_finding = __webpack_require__(58960);
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
     * @param trace in which it was found: what is found once a tool is counted in traces all the same
     */
    add(rule, tool, trace, file, line, column, details) {
        const make = () => (0,raw_finding/* rawFinding */.G)(rule, tool, file, line, column, details());
        const log = this.#log(rule);
        if (log instanceof OncePerTool)
            log.add(tool, trace, file, line, column, make);
        else
            log.add(file, line, column, make);
    }
    /** Logs what is said once for each `key`, and of no tool. */
    addOnce(rule, key, file, line, column, details) {
        const log = this.#log(rule);
        log.add(key, undefined, file, line, column, () => (0,raw_finding/* rawFinding */.G)(rule, undefined, file, line, column, details()));
    }
    #log(rule) {
        let log = this.all.get(rule);
        if (!log) {
            log = once_per_tool/* oncePerTool */.F.has(rule) ? new OncePerTool(this.tallied) : new finding_log/* FindingLog */.sZ(this.tallied);
            this.all.set(rule, log);
        }
        return log;
    }
}

// EXTERNAL MODULE: ./lib/evaluate/findings/finding-message.js
var finding_message = __webpack_require__(89897);
// EXTERNAL MODULE: ./lib/evaluate/findings/rule-level.js
var rule_level = __webpack_require__(78801);
// EXTERNAL MODULE: ./lib/json/json-text.js
var json_text = __webpack_require__(4908);
;// CONCATENATED MODULE: ./lib/evaluate/keys/key-hash.js


/** What comes next, so that values of different kinds have different hashes. */
const kinds = { text: 1, integer: 2, double: 3, exact: 4, true: 5, false: 6, null: 7, list: 8, object: 9 };
const [ofMember, ofSeveral] = [-2, -1];
/**
 * A keyed hash of JSON values, of 53 bits: HalfSipHash with one round a word and three at the end. A word is four characters of a
 * text below U+0100, else two. The members of an object are hashed one by one and added up, so that their order says nothing.
 * The seed is drawn anew for each run: whoever knows it, as an agent knows the policy, finds two values of equal hash within
 * minutes, and could have the approval of one taken for that of the other. Hashes never leave the run.
 */
class KeyHash {
    #seed0;
    #seed1;
    #v0 = 0;
    #v1 = 0;
    #v2 = 0;
    #v3 = 0;
    #last = {
        args: { value: undefined, hash: 0 },
        result: { value: undefined, hash: 0 },
    };
    /** @param seed hexadecimal digits, at least 16 */
    constructor(seed) {
        this.#seed0 = Number.parseInt(seed.slice(0, 8), 16) | 0;
        this.#seed1 = Number.parseInt(seed.slice(8, 16), 16) | 0;
    }
    /** Equal JSON values have equal hashes, whatever the order of members; `1` and `"1"` differ. */
    ofValue(value) {
        this.#start();
        this.#value(value);
        return this.#end();
    }
    /**
     * Of the arguments or the result of a call as a whole; text that parses as JSON is read as JSON. Rules that ask one after
     * the other about the same call share what the first one computed.
     */
    ofPart(of, value) {
        const last = this.#last[of];
        if (last.value === value)
            return last.hash;
        last.value = value;
        last.hash = this.ofValue((0,json_text/* parseJsonText */.l)(value));
        return last.hash;
    }
    /** Of several hashes, in their order. */
    ofHashes(hashes) {
        this.#start();
        this.#word(ofSeveral);
        this.#word(hashes.length);
        for (let at = 0; at < hashes.length; at++) {
            const hash = hashes[at];
            this.#word(hash | 0);
            this.#word((hash / 0x1_0000_0000) | 0);
        }
        return this.#end();
    }
    #start() {
        this.#v0 = this.#seed0;
        this.#v1 = this.#seed1 ^ 0xee;
        this.#v2 = 0x6c79_6765 ^ this.#seed0;
        this.#v3 = 0x7465_6462 ^ this.#seed1;
    }
    #value(value) {
        if (typeof value === 'string') {
            this.#word(kinds.text);
            this.#text(value);
        }
        else if (typeof value === 'number')
            this.#number(value);
        else if (typeof value === 'boolean')
            this.#word(value ? kinds.true : kinds.false);
        else if (value === null)
            this.#word(kinds.null);
        else if (Array.isArray(value))
            this.#list(value);
        else if (value instanceof exact_number/* ExactNumber */.fh) {
            this.#word(kinds.exact);
            this.#text(value.canonical);
        }
        else
            this.#object(value);
    }
    #number(number) {
        const integer = number | 0;
        if (integer === number) {
            this.#word(kinds.integer);
            this.#word(integer);
            return;
        }
        asDouble[0] = number;
        this.#word(kinds.double);
        this.#word(asWords[0]);
        this.#word(asWords[1]);
    }
    #list(list) {
        this.#word(kinds.list);
        this.#word(list.length);
        for (const item of list)
            this.#value(item);
    }
    #object(object) {
        const v0 = this.#v0;
        const v1 = this.#v1;
        const v2 = this.#v2;
        const v3 = this.#v3;
        let members = 0;
        let sum0 = 0;
        let sum1 = 0;
        for (const name of Object.keys(object)) {
            const value = object[name];
            if (value === undefined)
                continue;
            this.#start();
            this.#word(ofMember);
            this.#text(name);
            this.#value(value);
            this.#v2 ^= 0xee;
            this.#finalRounds();
            members++;
            sum0 = (sum0 + (this.#v1 ^ this.#v3)) | 0;
            sum1 = (sum1 + (this.#v0 ^ this.#v2)) | 0;
        }
        this.#v0 = v0;
        this.#v1 = v1;
        this.#v2 = v2;
        this.#v3 = v3;
        this.#word(kinds.object);
        this.#word(members);
        this.#word(sum0);
        this.#word(sum1);
    }
    /** The same rounds as those of `#word`, on variables. */
    #text(text) {
        const { length } = text;
        this.#word(length);
        let v0 = this.#v0;
        let v1 = this.#v1;
        let v2 = this.#v2;
        let v3 = this.#v3;
        let at = 0;
        while (at + 4 <= length) {
            const a = text.charCodeAt(at);
            const b = text.charCodeAt(at + 1);
            const c = text.charCodeAt(at + 2);
            const d = text.charCodeAt(at + 3);
            let word = a | (b << 8) | (c << 16) | (d << 24);
            at += 4;
            if ((a | b | c | d) > 0xff) {
                word = a | (b << 16);
                at -= 2;
                v2 ^= 0xff;
            }
            v3 ^= word;
            v0 = (v0 + v1) | 0;
            v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
            v0 = (v0 << 16) | (v0 >>> 16);
            v2 = (v2 + v3) | 0;
            v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
            v0 = (v0 + v3) | 0;
            v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
            v2 = (v2 + v1) | 0;
            v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
            v2 = (v2 << 16) | (v2 >>> 16);
            v0 ^= word;
        }
        this.#v0 = v0;
        this.#v1 = v1;
        this.#v2 = v2;
        this.#v3 = v3;
        for (; at < length; at++)
            this.#word(text.charCodeAt(at));
    }
    #word(word) {
        this.#v3 ^= word;
        this.#round();
        this.#v0 ^= word;
    }
    #end() {
        this.#v2 ^= 0xee;
        this.#finalRounds();
        const low = (this.#v1 ^ this.#v3) >>> 0;
        this.#v1 ^= 0xdd;
        this.#finalRounds();
        return ((this.#v1 ^ this.#v3) & 0x1f_ffff) * 0x1_0000_0000 + low;
    }
    #finalRounds() {
        this.#round();
        this.#round();
        this.#round();
    }
    #round() {
        let v0 = this.#v0;
        let v1 = this.#v1;
        let v2 = this.#v2;
        let v3 = this.#v3;
        v0 = (v0 + v1) | 0;
        v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
        v0 = (v0 << 16) | (v0 >>> 16);
        v2 = (v2 + v3) | 0;
        v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
        v0 = (v0 + v3) | 0;
        v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
        v2 = (v2 + v1) | 0;
        v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
        v2 = (v2 << 16) | (v2 >>> 16);
        this.#v0 = v0;
        this.#v1 = v1;
        this.#v2 = v2;
        this.#v3 = v3;
    }
}
const asDouble = new Float64Array(1);
const asWords = new Int32Array(asDouble.buffer);

// EXTERNAL MODULE: ./lib/rules/expect.js
var expect = __webpack_require__(23002);
// EXTERNAL MODULE: ./lib/rules/keyed/key-table.js
var key_table = __webpack_require__(44940);
;// CONCATENATED MODULE: ./lib/rules/keyed/keyed-rule.js
/** A moment in the order of a trace: in one call, what is forgotten comes before what is remembered. */
function forgetTick({ tick }) {
    return 2 * tick;
}
function rememberTick({ tick }) {
    return 2 * tick + 1;
}
/** The place of what was remembered, or made to be forgotten, at a moment. */
function placeOfTick(tick) {
    return tick >> 1;
}
/** Whether what was remembered lies in the window that ends with a call. Closed: as far away as it says is inside. */
function isNear(within, stamp, { now }) {
    return within === undefined || now - stamp <= (typeof within === 'number' ? within : within.ms);
}
/** How far back the window of a call reaches that is counted itself: `within: 3` is the call and the two before it. */
function spanOf(within) {
    return typeof within === 'number' ? within - 1 : within.ms;
}
/** What a rule keeps of a trace besides its keys. */
function extraOf({ table, owner }, make) {
    const known = table.extras.get(owner);
    if (known !== undefined)
        return known;
    const made = make();
    table.extras.set(owner, made);
    return made;
}
/** @param hasOpen something is remembered that may be of any key: a key that was not seen yet must then be known to be forgotten */
function forgetKeys(memory, { all, keys }, call, hasOpen) {
    const { table, owner } = memory;
    if (all)
        table.forget(owner, forgetTick(call));
    for (const key of keys) {
        const slot = hasOpen ? slotOf(memory, key) : table.find(owner, key);
        if (slot < 0)
            continue;
        table.marks[slot] = 0;
        table.setSince(slot, forgetTick(call));
        table.lists.delete(slot);
    }
}
function slotOf(memory, key) {
    const slot = memory.table.make(memory.owner, key, memory.counted);
    if (slot < 0)
        memory.isFull = true;
    return slot;
}

;// CONCATENATED MODULE: ./lib/rules/keyed/after.js


/** In place of a key that is not known, so that no later call answers it for certain. */
const unknown = -1;
/** Every call of `trigger` is answered by a call of `then` with the same key, in the window. The mark of a slot is its oldest open trigger. */
const keyedAfter = {
    operands: (rule) => [
        { selector: rule.trigger, role: 'hurts' },
        { selector: rule.then, role: 'helps' },
        ...(rule.reset ? [{ selector: rule.reset, role: 'helps', isReset: true }] : []),
    ],
    everyCall: () => true,
    nearness: 'helps',
    step(memory, call, rule) {
        const [trigger, then, reset] = call.hits;
        const waiting = waitingOf(memory);
        answer(memory, waiting, then, call, rule);
        const overdue = overdueTrigger(memory, waiting, call, rule);
        if (overdue) {
            memory.earlier.push({ tick: overdue.tick, reason: 'unanswered' });
            return true;
        }
        if (reset)
            forget(memory, waiting, reset, call);
        if (trigger.keys.length === 0 && !trigger.any)
            return false;
        memory.table.exercise(memory.owner);
        if (waiting.open.length >= 2 * key_table/* maxKeysOfTrace */.Hj)
            waiting.open = waiting.open.filter((each) => isOpen(memory, each));
        for (const key of trigger.keys)
            after_open(memory, waiting, key, call);
        if (trigger.any)
            openUnknown(waiting, call);
        waiting.earliest = Math.min(waiting.earliest, call.stamp);
        return false;
    },
    brokenAtEnd(memory) {
        const oldest = waitingOf(memory).open.find((each) => isOpen(memory, each));
        if (oldest)
            memory.earlier.push({ tick: oldest.tick, reason: 'unanswered' });
        return oldest !== undefined;
    },
};
function waitingOf(memory) {
    return extraOf(memory, () => ({ open: [], earliest: Number.POSITIVE_INFINITY }));
}
function isOpen({ table, owner }, { key, tick }) {
    return tick > table.forgottenAt(owner) && (key === unknown || table.marks[table.find(owner, key)] === tick);
}
function answer(memory, waiting, then, call, rule) {
    const { table, owner } = memory;
    if (then.any) {
        for (const each of waiting.open)
            if (each.key !== unknown && isInWindow(each, call, rule))
                table.marks[table.find(owner, each.key)] = 0;
        waiting.open = waiting.open.filter((each) => each.key !== unknown || !isInWindow(each, call, rule));
    }
    for (const key of then.keys) {
        const slot = table.find(owner, key);
        if (slot < 0 || table.marks[slot] === 0)
            continue;
        const each = { key, tick: table.marks[slot], stamp: table.timeOf(slot) };
        if (isInWindow(each, call, rule))
            table.marks[slot] = 0;
    }
}
function isInWindow({ stamp }, call, { within }) {
    return isNear(within, stamp, call);
}
/** The open trigger whose window closes with this call: the last one that it holds, or the first beyond it. */
function overdueTrigger(memory, waiting, call, { within }) {
    if (typeof within === 'number') {
        while (waiting.open.length > 0 && !isOpen(memory, waiting.open[0]))
            waiting.open.shift();
        const [oldest] = waiting.open;
        return oldest !== undefined && call.now - oldest.stamp >= within ? oldest : undefined;
    }
    if (!(call.now - waiting.earliest > within.ms))
        return undefined;
    waiting.open = waiting.open.filter((each) => isOpen(memory, each));
    waiting.earliest = waiting.open.reduce((least, { stamp }) => Math.min(least, stamp), Number.POSITIVE_INFINITY);
    if (!(call.now - waiting.earliest > within.ms))
        return undefined;
    return waiting.open.find(({ stamp }) => stamp === waiting.earliest);
}
function forget({ table, owner }, waiting, reset, call) {
    if (reset.all) {
        table.forget(owner, forgetTick(call));
        waiting.open = [];
        waiting.earliest = Number.POSITIVE_INFINITY;
    }
    for (const key of reset.keys) {
        const slot = table.find(owner, key);
        if (slot >= 0)
            table.marks[slot] = 0;
    }
}
/** Of several the oldest is enough. */
function openUnknown(waiting, call) {
    if (waiting.open.some(({ key, stamp }) => key === unknown && stamp <= call.stamp))
        return;
    waiting.open.push({ key: unknown, tick: rememberTick(call), stamp: call.stamp });
}
function after_open(memory, waiting, key, call) {
    const { table, owner } = memory;
    const slot = slotOf(memory, key);
    if (slot < 0)
        return;
    const mark = table.marks[slot];
    if (mark !== 0 && mark > table.forgottenAt(owner))
        return;
    table.marks[slot] = rememberTick(call);
    table.setTime(slot, call.stamp);
    waiting.open.push({ key, tick: rememberTick(call), stamp: call.stamp });
}

;// CONCATENATED MODULE: ./lib/rules/keyed/payments.js


/** Payments of one key: each `first` serves `uses` calls of `then`, or `count` of them together do. The oldest is spent first. */
class Payments {
    memory;
    rule;
    constructor(memory, rule) {
        this.memory = memory;
        this.rule = rule;
    }
    remember(_member, hit, call) {
        const made = this.#made(hit, call);
        if (made.length === 0)
            return;
        if (hit.keys.length > 0)
            this.memory.table.setNewest(this.memory.owner, rememberTick(call));
        for (const key of hit.keys) {
            const slot = slotOf(this.memory, key);
            if (slot < 0)
                return;
            const purse = this.#purse(slot);
            for (const payment of made)
                this.#add(purse, { ...payment });
        }
        if (hit.any) {
            const { extras } = this.memory.table;
            const open = extras.get(this.memory.owner) ?? [];
            if (open.length >= key_table/* maxKeysOfTrace */.Hj)
                this.memory.isFull = true;
            else
                extras.set(this.memory.owner, [...open, ...made]);
        }
    }
    forget(hit, call) {
        forgetKeys(this.memory, hit, call, this.#hasOpen());
    }
    /** Whether a call is paid for, which spends what pays. */
    takes(key, call) {
        const { table, owner } = this.memory;
        const slot = this.#hasOpen() ? slotOf(this.memory, key) : table.find(owner, key);
        if (slot < 0)
            return this.memory.isFull;
        const purse = this.#purse(slot);
        const since = Math.max(table.forgottenAt(owner), table.sinceOf(slot));
        if (purse.payments.some(({ tick }) => tick <= since)) {
            purse.payments = purse.payments.filter(({ tick }) => tick > since);
            purse.served = 0;
        }
        const near = purse.payments.filter(({ stamp }) => isNear(this.rule.within, stamp, call));
        const { count, uses } = this.rule;
        if (count !== undefined)
            return this.#takesTogether(purse, near, count, call);
        const [oldest] = near;
        if (oldest === undefined)
            return false;
        if (uses !== undefined)
            oldest.left--;
        if (oldest.left === 0) {
            purse.payments = purse.payments.filter((payment) => payment !== oldest);
            purse.spent = { paid: oldest.tick, by: rememberTick(call) };
        }
        return true;
    }
    /** What pays, but not enough; or what was used up, is too old, was forgotten, or is of another key. */
    whyNot(key, call, isKeyed) {
        const { table, owner } = this.memory;
        const slot = table.find(owner, key);
        const forgotten = Math.max(table.forgottenAt(owner), slot < 0 ? -1 : table.sinceOf(slot));
        if (slot < 0) {
            const other = isKeyed ? table.newestOf(owner) : 0;
            return other > Math.max(0, forgotten) ? [{ tick: other, reason: 'other-key' }] : [];
        }
        const purse = table.lists.get(slot);
        const payments = purse?.payments ?? [];
        const [counted] = payments.filter(({ stamp }) => isNear(this.rule.within, stamp, call));
        if (counted)
            return [{ tick: counted.tick, reason: 'first-counted' }];
        const latest = payments.reduce((a, b) => (a.stamp > b.stamp ? a : b), { tick: 0, stamp: Number.NEGATIVE_INFINITY });
        const spent = purse?.spent;
        if (spent && spent.paid > Math.max(forgotten, latest.tick))
            return [
                { tick: spent.paid, reason: 'used-up' },
                { tick: spent.by, reason: 'used-by' },
            ];
        if (latest.tick > 0)
            return [{ tick: latest.tick, reason: 'too-early' }];
        return forgotten > 0 ? [{ tick: forgotten, reason: 'reset' }] : [];
    }
    #takesTogether(purse, near, count, call) {
        const number = this.rule.distinct ? new Set(near.map(({ value }) => value)).size : near.length;
        if (number < count)
            return false;
        if (this.rule.uses !== undefined && ++purse.served >= this.rule.uses) {
            purse.payments = [];
            purse.served = 0;
            purse.spent = { paid: near.at(-1).tick, by: rememberTick(call) };
        }
        return true;
    }
    #made(hit, call) {
        const base = { tick: rememberTick(call), stamp: call.stamp, left: this.rule.uses ?? Number.POSITIVE_INFINITY };
        if (this.rule.distinct === undefined)
            return [{ ...base, value: undefined }];
        // Values that are not known may be any number of values that no other call has.
        const unknown = hit.anyValue ? Math.min(this.rule.count ?? 1, key_table/* maxKeysOfTrace */.Hj) : 0;
        const values = [
            ...(hit.values ?? []),
            ...Array.from({ length: unknown }, (_, i) => -(base.tick * key_table/* maxKeysOfTrace */.Hj + i)),
        ];
        return values.map((value) => ({ ...base, value }));
    }
    /** A value counts at its newest call, which need not be the one recorded last. */
    #add(purse, payment) {
        if (payment.value !== undefined)
            purse.payments = purse.payments.filter(({ value, stamp }) => value !== payment.value || stamp > payment.stamp);
        const { within } = this.rule;
        // Two calls that are too far apart stay so.
        if (typeof within === 'number')
            purse.payments = purse.payments.filter(({ stamp }) => payment.stamp - stamp < within);
        if (purse.payments.length >= key_table/* maxKeysOfTrace */.Hj)
            this.memory.isFull = true;
        else
            purse.payments.push(payment);
    }
    /** With the payments that may be of any key. */
    #purse(slot) {
        const { table, owner } = this.memory;
        const purse = table.lists.get(slot) ?? { payments: [], served: 0, seenUpTo: -1 };
        table.lists.set(slot, purse);
        const open = table.extras.get(owner) ?? [];
        const since = Math.max(purse.seenUpTo, table.sinceOf(slot));
        for (const payment of open)
            if (payment.tick > since) {
                purse.seenUpTo = payment.tick;
                this.#add(purse, { ...payment });
                purse.payments.sort((a, b) => a.tick - b.tick);
            }
        return purse;
    }
    #hasOpen() {
        return this.memory.table.extras.has(this.memory.owner);
    }
}

;// CONCATENATED MODULE: ./lib/rules/keyed/seen.js

/**
 * Whether calls of one or several members came before, for the same key and in the window. With one member the slot's time is the
 * latest and its mark the tick of that call; with several the slot has a list.
 */
class Seen {
    memory;
    members;
    within;
    constructor(memory, members, within) {
        this.memory = memory;
        this.members = members;
        this.within = within;
    }
    remember(member, hit, call) {
        for (const key of hit.keys)
            this.#remember(member, key, call);
        if (hit.keys.length > 0)
            this.memory.table.setNewest(this.memory.owner, rememberTick(call), member);
        if (hit.any)
            this.#rememberWild(member, call);
    }
    forget(hit, call) {
        forgetKeys(this.memory, hit, call, this.#wilds().length > 0);
    }
    isSeen(key, call) {
        return this.#isSlotSeen(this.memory.table.find(this.memory.owner, key), call);
    }
    /** The newest call of each member for a key, all of which were seen. */
    latest(key) {
        const { table, owner } = this.memory;
        const slot = table.find(owner, key);
        if (slot < 0)
            return [];
        return this.members === 1
            ? [table.marks[slot]]
            : (table.lists.get(slot)?.ticks ?? []);
    }
    /** Why some member was not seen for a key. */
    whyNot(key, call, isKeyed) {
        const { table, owner } = this.memory;
        const slot = table.find(owner, key);
        const forgotten = Math.max(table.forgottenAt(owner), slot < 0 ? -1 : table.sinceOf(slot));
        const isStale = slot >= 0 && (table.marks[slot] === 0 || table.marks[slot] <= forgotten);
        if (isStale)
            return forgotten > 0 ? [{ tick: forgotten, reason: 'reset' }] : [];
        const why = [];
        for (let member = 0; member < this.members; member++) {
            if (this.#isMemberSeen(member, slot, call))
                continue;
            const own = slot < 0 ? 0 : this.members === 1 ? table.marks[slot] : (this.latest(key)[member] ?? 0);
            const other = isKeyed ? table.newestOf(owner, member) : 0;
            if (own > 0)
                why.push({ tick: own, reason: 'too-early' });
            else if (other > Math.max(0, forgotten))
                why.push({ tick: other, reason: 'other-key' });
        }
        return why;
    }
    /** Of some key, known or not. */
    isAnySeen(call) {
        return (this.#isSlotSeen(-1, call) ||
            this.memory.table.slots(this.memory.owner).some((slot) => this.#isSlotSeen(slot, call)));
    }
    /** What a newer one stands for is dropped: a trace may hold any number. */
    #rememberWild(member, call) {
        const { table, owner } = this.memory;
        const kept = this.#wilds().filter((wild) => wild.member !== member || wild.stamp > call.stamp);
        const made = { wilds: [...kept, { member, tick: rememberTick(call), stamp: call.stamp }] };
        table.extras.set(owner, made);
    }
    #remember(member, key, call) {
        const { table, owner } = this.memory;
        const slot = slotOf(this.memory, key);
        if (slot < 0)
            return;
        const mark = table.marks[slot];
        const isStale = mark === 0 || mark <= table.forgottenAt(owner);
        if (this.members > 1) {
            table.marks[slot] = rememberTick(call);
            this.#rememberMember(slot, isStale, member, call);
            return;
        }
        if (this.within !== undefined) {
            // A clock that runs back makes no call the newest.
            if (!isStale && call.stamp < table.timeOf(slot))
                return;
            table.setTime(slot, call.stamp);
        }
        table.marks[slot] = rememberTick(call);
    }
    #rememberMember(slot, isStale, member, call) {
        const { lists } = this.memory.table;
        const known = isStale ? undefined : lists.get(slot);
        const list = known ?? { ticks: new Array(this.members).fill(0), times: new Array(this.members).fill(0) };
        lists.set(slot, list);
        if (this.within !== undefined && list.ticks[member] !== 0 && call.stamp < list.times[member])
            return;
        list.times[member] = call.stamp;
        list.ticks[member] = rememberTick(call);
    }
    #isSlotSeen(slot, call) {
        for (let member = 0; member < this.members; member++)
            if (!this.#isMemberSeen(member, slot, call))
                return false;
        return true;
    }
    #isMemberSeen(member, slot, call) {
        const { table, owner } = this.memory;
        const forgotten = table.forgottenAt(owner);
        if (slot >= 0 && table.marks[slot] > forgotten) {
            const list = this.members > 1 ? table.lists.get(slot) : undefined;
            const tick = list ? list.ticks[member] : this.members > 1 ? 0 : table.marks[slot];
            const time = list ? list.times[member] : table.timeOf(slot);
            if (tick > 0 && isNear(this.within, time, call))
                return true;
        }
        const wilds = this.#wilds();
        if (wilds.length === 0)
            return false;
        const since = Math.max(forgotten, slot < 0 ? -1 : table.sinceOf(slot));
        return wilds.some((wild) => wild.member === member && wild.tick > since && isNear(this.within, wild.stamp, call));
    }
    #wilds() {
        return this.memory.table.extras.get(this.memory.owner)?.wilds ?? none;
    }
}
const none = [];

;// CONCATENATED MODULE: ./lib/rules/keyed/before.js


/** Every call of `then` comes after a call of `first`: with the same key, in the window, not forgotten, not used up. */
const keyedBefore = {
    operands: (rule) => [
        ...members(rule).map((selector) => ({ selector, role: 'helps' })),
        { selector: rule.then, role: 'hurts' },
        ...(rule.reset ? [{ selector: rule.reset, role: 'hurts', isReset: true }] : []),
    ],
    everyCall: () => false,
    nearness: 'helps',
    step(memory, call, rule) {
        const count = members(rule).length;
        const [then, reset] = call.hits.slice(count);
        const paid = paymentsOf(memory, rule, count);
        // A key that is not known may be one that nobody paid for.
        let isBroken = then.any;
        if (rule.demandsKey && then.isMeant && then.keys.length === 0) {
            memory.table.exercise(memory.owner);
            isBroken = true;
        }
        for (const key of then.keys) {
            memory.table.exercise(memory.owner);
            if (paid.takes(key, call))
                continue;
            isBroken = true;
            memory.earlier.push(...withMiss(memory, key, paid.whyNot(key, call, rule.same !== undefined)));
        }
        if (reset)
            paid.forget(reset, call);
        for (let member = 0; member < count; member++)
            paid.remember(member, call.hits[member], call);
        return isBroken;
    },
};
/** What did not meet the conditions is nearer than a call of another key, and than what came before it. */
function withMiss({ table, owner }, key, earlier) {
    const tick = table.missOf(owner, key);
    const others = earlier.filter(({ reason }) => reason !== 'other-key');
    if (tick === 0 || others.some((other) => other.tick > tick))
        return earlier;
    return [...others, { tick, reason: 'unmet' }];
}
function members(rule) {
    return rule.first.all ?? [rule.first];
}
function paymentsOf(memory, rule, members) {
    if (rule.uses !== undefined || rule.count !== undefined)
        return new Payments(memory, rule);
    const seen = new Seen(memory, members, rule.within);
    return {
        takes: (key, call) => seen.isSeen(key, call),
        whyNot: (key, call, isKeyed) => seen.whyNot(key, call, isKeyed),
        forget: (hit, call) => seen.forget(hit, call),
        remember: (member, hit, call) => seen.remember(member, hit, call),
    };
}

;// CONCATENATED MODULE: ./lib/rules/keyed/streak.js

/** More than `max` matching calls of one key, with no other call of the trace in between. */
function streakStep(memory, tool, reset, call, rule) {
    const streaks = extraOf(memory, () => ({ counts: new Map(), open: 0 }));
    if (reset?.all) {
        streaks.counts = new Map();
        streaks.open = 0;
    }
    for (const key of reset?.keys ?? [])
        streaks.counts.delete(key);
    if (tool.keys.length > 0 || tool.any)
        memory.table.exercise(memory.owner);
    const counts = new Map();
    if (tool.any)
        for (const [key, { count, tick }] of streaks.counts)
            counts.set(key, { count: count + 1, tick });
    for (const key of tool.keys) {
        const { count, tick } = streaks.counts.get(key) ?? { count: streaks.open, tick: rememberTick(call) };
        counts.set(key, { count: count + 1, tick });
    }
    streaks.counts = counts;
    streaks.open = tool.any ? streaks.open + 1 : 0;
    const over = [...counts.values()].filter(({ count }) => count > rule.max);
    for (const { tick } of over)
        memory.earlier.push({ tick, reason: 'first-counted' });
    return over.length > 0 || streaks.open > rule.max;
}

;// CONCATENATED MODULE: ./lib/rules/keyed/max-calls.js



/** At most `max` calls of a key (or different values), in the window, since it was last forgotten; or in a row. */
const keyedMaxCalls = {
    operands: (rule) => [
        { selector: rule.tool, role: 'hurts' },
        ...(rule.reset ? [{ selector: rule.reset, role: 'helps', isReset: true }] : []),
    ],
    everyCall: (rule) => rule.streak === true,
    nearness: 'hurts',
    forbids: (rule) => rule.max === 0,
    step(memory, call, rule) {
        const [tool, reset] = call.hits;
        if (rule.streak)
            return streakStep(memory, tool, reset, call, rule);
        if (reset)
            forgetKeys(memory, reset, call, memory.table.extras.has(memory.owner));
        if (rule.distinct && tool.values?.length === 0 && !tool.anyValue)
            return false;
        if (tool.keys.length > 0 || tool.any)
            memory.table.exercise(memory.owner);
        // Values that are not known may be any number of different ones.
        if (tool.anyValue && (tool.keys.length > 0 || tool.any))
            return true;
        if (tool.any)
            extraOf(memory, () => []).push({
                tick: rememberTick(call),
                stamp: call.stamp,
                values: valuesOf(tool, call, rule),
            });
        let isOver = false;
        for (const key of tool.keys) {
            if (count(memory, key, tool, call, rule) <= rule.max)
                continue;
            isOver = true;
            memory.earlier.push({ tick: firstCounted(memory, key, call, rule), reason: 'first-counted' });
        }
        return isOver || (tool.any && mayBeOver(memory, tool, call, rule));
    },
};
function count(memory, key, hit, call, rule) {
    const slot = slotOf(memory, key);
    if (slot < 0)
        return 0;
    renew(memory, slot);
    const { table } = memory;
    if (rule.within === undefined && rule.distinct === undefined) {
        const mark = markWith(table.marks[slot], call, rule);
        table.marks[slot] = mark;
        return countIn(mark, rule) + openSince(memory, slot, call, hit.any).length;
    }
    const entries = table.lists.get(slot) ?? [];
    for (const value of valuesOf(hit, call, rule))
        add(entries, { tick: rememberTick(call), stamp: call.stamp, value }, rule);
    if (entries.length > key_table/* maxKeysOfTrace */.Hj && rule.distinct)
        memory.isFull = true;
    table.lists.set(slot, entries);
    return inWindow(entries, openSince(memory, slot, call, hit.any), call, rule);
}
/** How many calls were counted, which are at most one too many, and the place of the first of them as far as one number holds both. */
function markWith(mark, call, rule) {
    const counted = countIn(mark, rule);
    if (counted > 0)
        return counted > rule.max ? mark : mark + 1;
    const first = call.tick * (rule.max + 2);
    return first + rule.max < 2 ** 31 - 1 ? first + 1 : 1;
}
function countIn(mark, { max }) {
    return mark % (max + 2);
}
/** The tick of the first call that is counted; 0 if it is not known. */
function firstIn(mark, { max }) {
    const place = Math.floor(mark / (max + 2));
    return place === 0 ? 0 : rememberTick({ tick: place });
}
function firstCounted({ table, owner }, key, call, rule) {
    const slot = table.find(owner, key);
    if (rule.within === undefined && rule.distinct === undefined)
        return firstIn(table.marks[slot], rule);
    const entries = table.lists.get(slot) ?? [];
    return entries
        .filter((entry) => isCounted(entry, call, rule))
        .reduce((first, { tick }) => Math.min(first, tick), rememberTick(call));
}
/** What was counted before everything was forgotten does not count. */
function renew({ table, owner }, slot) {
    const forgotten = table.forgottenAt(owner);
    if (table.sinceOf(slot) >= forgotten)
        return;
    table.setSince(slot, forgotten);
    table.marks[slot] = 0;
    table.lists.delete(slot);
}
/** Calls without `distinct` are all different. */
function valuesOf(hit, call, rule) {
    if (rule.distinct === undefined)
        return [-rememberTick(call)];
    return hit.values ?? [];
}
/** Of a value the newest, which need not be the one recorded last; of calls that are counted no more than can matter, the latest. */
function add(entries, entry, rule) {
    if (rule.distinct) {
        const known = entries.findIndex(({ value }) => value === entry.value);
        if (known >= 0 && entries[known].stamp > entry.stamp)
            return;
        if (known >= 0)
            entries.splice(known, 1);
    }
    entries.push(entry);
    if (rule.distinct || entries.length <= rule.max + 1)
        return;
    let earliest = 0;
    for (let at = 1; at < entries.length; at++)
        if (isEarlier(entries[at], entries[earliest], rule.within))
            earliest = at;
    entries.splice(earliest, 1);
}
function isEarlier(a, b, within) {
    return within !== undefined && a.stamp !== b.stamp ? a.stamp < b.stamp : a.tick < b.tick;
}
/** @param countedNow the call itself is counted already */
function openSince(memory, slot, call, countedNow) {
    const { table, owner } = memory;
    const open = table.extras.get(owner);
    if (!open)
        return max_calls_none;
    const since = Math.max(table.forgottenAt(owner), slot < 0 ? -1 : table.sinceOf(slot));
    return open.filter(({ tick }) => tick > since && !(countedNow && tick === rememberTick(call)));
}
const max_calls_none = [];
function inWindow(entries, open, call, rule) {
    const isIn = (each) => isCounted(each, call, rule);
    const values = [
        ...entries.filter(isIn).map(({ value }) => value),
        ...open.filter(isIn).flatMap((each) => each.values),
    ];
    return new Set(values).size;
}
/** The window is this call and those before it. */
function isCounted({ tick, stamp }, call, { within }) {
    return within === undefined || tick === rememberTick(call) || call.now - stamp <= spanOf(within);
}
/** Whether some key, known or not, may have passed the limit with this call; those that it has for certain are counted. */
function mayBeOver(memory, tool, call, rule) {
    const { table, owner } = memory;
    const counted = new Set(tool.keys.map((key) => table.find(owner, key)));
    return [-1, ...table.slots(owner)].some((slot) => {
        if (slot >= 0)
            renew(memory, slot);
        const open = openSince(memory, slot, call, counted.has(slot) && slot >= 0);
        if (rule.within === undefined && rule.distinct === undefined)
            return (slot < 0 ? 0 : countIn(table.marks[slot], rule)) + open.length > rule.max;
        const entries = slot < 0 ? [] : (table.lists.get(slot) ?? []);
        return inWindow(entries, open, call, rule) > rule.max;
    });
}

;// CONCATENATED MODULE: ./lib/rules/keyed/never-after.js

/** No call of `forbidden` comes after a call of `trigger`: with the same key, in the window, not forgotten. */
const keyedNeverAfter = {
    operands: (rule) => [
        ...never_after_members(rule).map((selector) => ({ selector, role: 'hurts' })),
        { selector: rule.forbidden, role: 'hurts' },
        ...(rule.reset ? [{ selector: rule.reset, role: 'helps', isReset: true }] : []),
    ],
    everyCall: () => false,
    nearness: 'hurts',
    step(memory, call, rule) {
        const count = never_after_members(rule).length;
        const [forbidden, reset] = call.hits.slice(count);
        const seen = new Seen(memory, count, rule.within);
        if (forbidden.any && seen.isAnySeen(call))
            return true;
        const armed = forbidden.keys.filter((key) => seen.isSeen(key, call));
        if (armed.length > 0) {
            for (const tick of armed.flatMap((key) => seen.latest(key)))
                memory.earlier.push({ tick, reason: 'forbids' });
            return true;
        }
        if (reset)
            seen.forget(reset, call);
        for (let member = 0; member < count; member++) {
            const hit = call.hits[member];
            seen.remember(member, hit, call);
            if (count === 1 && (hit.keys.length > 0 || hit.any))
                memory.table.exercise(memory.owner);
        }
        if (count > 1 && isComplete(memory, seen, call, count))
            memory.table.exercise(memory.owner);
        return false;
    },
};
function never_after_members(rule) {
    return rule.trigger.all ?? [rule.trigger];
}
/** Of several triggers each was called: with this call, if with any. */
function isComplete({ table, owner }, seen, call, count) {
    if (table.isExercised(owner))
        return false;
    const members = call.hits.slice(0, count);
    if (members.some(({ any }) => any) && seen.isAnySeen(call))
        return true;
    return members.some(({ keys }) => keys.some((key) => seen.isSeen(key, call)));
}

// EXTERNAL MODULE: ./lib/model/exact-sum.js
var exact_sum = __webpack_require__(91148);
;// CONCATENATED MODULE: ./lib/rules/keyed/total.js



/** The sum of a key, in the window, since it was last forgotten, is at most `max`. */
const keyedTotal = {
    operands: (rule) => [
        { selector: rule.tool, role: 'hurts' },
        ...(rule.reset ? [{ selector: rule.reset, role: 'helps', isReset: true }] : []),
    ],
    everyCall: (rule) => rule.of.kind === '@elapsed',
    nearness: 'hurts',
    step(memory, call, rule) {
        const [tool, reset] = call.hits;
        if (reset)
            total_forget(memory, reset, call);
        if (tool.keys.length === 0 && !tool.any)
            return false;
        memory.table.exercise(memory.owner);
        const course = courseOf(memory);
        if (tool.anyAmount === 'added')
            return true;
        if (tool.anyAmount === 'left-out')
            course.isOpen = true;
        const { amount } = tool;
        if (amount === undefined)
            return false;
        if ((0,exact_sum/* isNegative */.cI)(amount))
            course.hasNegative = true;
        if (tool.any && !(0,exact_sum/* isNegative */.cI)(amount))
            course.wild = (0,exact_sum/* addUp */.NM)(course.wild, amount);
        const sums = tool.keys.map((key) => total_add(memory, slotOf(memory, key), amount, call, rule));
        // What was left out may have been negative, as others were.
        if (course.isOpen && course.hasNegative)
            return false;
        const others = tool.any ? memory.table.slots(memory.owner).map((slot) => current(memory, slot)) : [];
        return [...sums, ...others, ...(tool.any ? [0] : [])].some((sum) => (0,exact_sum/* isAbove */.oi)((0,exact_sum/* addUp */.NM)(sum, course.wild), rule.max));
    },
};
function courseOf(memory) {
    return extraOf(memory, () => ({ hasNegative: false, isOpen: false, wild: 0 }));
}
function total_forget(memory, reset, call) {
    const { table, owner } = memory;
    if (reset.all) {
        table.forget(owner, forgetTick(call));
        const course = table.extras.get(owner);
        if (course)
            course.wild = 0;
    }
    for (const key of reset.keys) {
        const slot = table.find(owner, key);
        if (slot >= 0)
            table.lists.delete(slot);
    }
}
function current({ table, owner }, slot) {
    if (table.sinceOf(slot) < table.forgottenAt(owner))
        return 0;
    return table.lists.get(slot)?.whole ?? 0;
}
function total_add(memory, slot, amount, call, { within }) {
    if (slot < 0)
        return 0;
    const { table, owner } = memory;
    const forgotten = table.forgottenAt(owner);
    if (table.sinceOf(slot) < forgotten)
        table.lists.delete(slot);
    table.setSince(slot, Math.max(forgotten, table.sinceOf(slot)));
    const sum = table.lists.get(slot) ?? { whole: 0, entries: [], dropped: Number.NEGATIVE_INFINITY };
    table.lists.set(slot, sum);
    if (within === undefined) {
        sum.whole = (0,exact_sum/* addUp */.NM)(sum.whole, amount);
        return sum.whole;
    }
    const span = spanOf(within);
    // The clock went back, to where amounts that were let go count again.
    if (call.now - sum.dropped <= span)
        memory.isFull = true;
    if (sum.entries.length >= key_table/* maxKeysOfTrace */.Hj)
        letGo(sum, call.now - span);
    if (sum.entries.length >= key_table/* maxKeysOfTrace */.Hj)
        memory.isFull = true;
    const near = sum.entries.filter(({ stamp }) => call.now - stamp <= span);
    sum.entries.push({ stamp: call.stamp, amount });
    sum.whole = near.reduce((whole, each) => (0,exact_sum/* addUp */.NM)(whole, each.amount), amount);
    return sum.whole;
}
function letGo(sum, from) {
    const gone = sum.entries.filter(({ stamp }) => stamp < from);
    sum.dropped = gone.reduce((latest, { stamp }) => Math.max(latest, stamp), sum.dropped);
    sum.entries = sum.entries.filter(({ stamp }) => stamp >= from);
}

;// CONCATENATED MODULE: ./lib/rules/keyed/index.js





/** The machine of a rule that says more than names and order; undefined for one that two numbers a trace are enough for. */
function keyedMachine(rule) {
    return machineOf(rule);
}
function machineOf(rule) {
    switch (rule.type) {
        case 'before':
            return rule.uses !== undefined || rule.count !== undefined || isKeyed(rule, rule.first) ? keyedBefore : undefined;
        case 'never_after':
            return isKeyed(rule, rule.trigger) ? keyedNeverAfter : undefined;
        case 'after':
            return rule.same || rule.reset || typeof rule.within === 'object' ? keyedAfter : undefined;
        case 'max_calls':
            return rule.distinct || rule.streak || isKeyed(rule, rule.tool) ? keyedMaxCalls : undefined;
        case 'total':
            return keyedTotal;
        default:
            return undefined;
    }
}
function isKeyed({ same, within, reset }, { all }) {
    return same !== undefined || within !== undefined || reset !== undefined || all !== undefined;
}

// EXTERNAL MODULE: ./lib/rules/message-words.js
var message_words = __webpack_require__(8712);
;// CONCATENATED MODULE: ./lib/evaluate/sequences/asked-messages.js



/** Undefined for a rule about calls alone. */
function askedMessages(rule) {
    const names = new Set((0,rules/* mentionedOperands */.i)(rule).flatMap(messagesIn));
    if (names.size === 0)
        return undefined;
    const roles = rolesOf(rule);
    return {
        user: names.has('@user'),
        assistant: names.has('@assistant') || names.has('@final'),
        help: roles.some(([role, operand]) => role !== 'hurts' && messagesIn(operand).length > 0),
        hurt: roles.some(([role, operand]) => role !== 'helps' && messagesIn(operand).length > 0),
    };
}
/** Whether what the rule asks for is not in a trace. */
function lacksMessages({ user, assistant }, run) {
    return run.losesMessages === true || (user && !run.hasUserMessages) || (assistant && !run.hasAssistantMessages);
}
/** Whether an outcome stands whatever was said. Words of which nobody knows the conversation keep no rule. */
function standsWithout({ help, hurt }, outcome, run) {
    if (outcome === 'violated')
        return !help;
    return !hurt && !(outcome === 'held' && run.losesMessages);
}
/** A run without a call is asked only what must be said, and what must not. */
function isAskedOfWords(rule) {
    return rule.type === 'require' || rule.type === 'forbid';
}
function rolesOf(rule) {
    const machine = keyedMachine(rule);
    if (machine)
        return machine.operands(rule).map(({ role, selector }) => [role, selector]);
    switch (rule.type) {
        case 'require':
        case 'eventually':
            return [['helps', rule.tool]];
        case 'before':
            return [
                ['helps', rule.first],
                ['hurts', rule.then],
            ];
        case 'after':
            return [
                ['hurts', rule.trigger],
                ['helps', rule.then],
            ];
        case 'sequence':
            return rule.tools.map((tool) => ['either', tool]);
        default:
            return rules.ruleKinds[rule.type].operands(rule).map((operand) => ['hurts', operand]);
    }
}
function messagesIn({ terms, all = [] }) {
    return [...terms.flatMap(messagesOf), ...all.flatMap(messagesIn)];
}
function messagesOf({ tools, except = [] }) {
    return [...tools.filter(message_names/* isMessageName */.H), ...except.flatMap(messagesOf)];
}

;// CONCATENATED MODULE: ./lib/evaluate/conditions/call-time.js
const usualLength = '0000-00-00T00:00:00.000Z'.length;
/** Milliseconds since 1970 at which a call was made, with the fraction that its timestamp has; undefined without one. */
function callTime({ timestamp }) {
    if (timestamp === undefined)
        return undefined;
    const time = Date.parse(timestamp);
    if (Number.isNaN(time))
        return undefined;
    if (timestamp.length <= usualLength)
        return time;
    const fraction = /\.(\d+)/.exec(timestamp)?.[1] ?? '';
    return Math.floor(time / 1000) * 1000 + Number(`0.${fraction}`) * 1000;
}

// EXTERNAL MODULE: ./lib/model/policy.js
var policy = __webpack_require__(39711);
;// CONCATENATED MODULE: ./lib/evaluate/conditions/condition-test.js
function defineCondition(kind) {
    return kind;
}

;// CONCATENATED MODULE: ./lib/evaluate/conditions/agent.js


/** The agent or subagent that made the call. */
const agentCondition = defineCondition({
    reads: () => 'neither',
    compile({ patterns }) {
        const matchers = patterns.map(tool_pattern/* compileToolPattern */.Yo);
        return ({ call: { agent } }) => (agent === undefined ? 'agent' : matchers.some((matches) => matches(agent)));
    },
});

;// CONCATENATED MODULE: ./lib/evaluate/conditions/some-accepted.js
/** Whether one of the values is accepted; where none that is known is, what is not known decides. */
function someAccepted(values, isAccepted, missing) {
    let open = missing;
    for (const value of values) {
        const answer = isAccepted(value);
        if (answer === true)
            return true;
        if (answer === 'too-costly')
            open ??= 'cost of a pattern';
    }
    return open ?? false;
}

;// CONCATENATED MODULE: ./lib/evaluate/conditions/any-arg.js



/** Some text inside the arguments, at any depth, satisfies a schema. Names of members are not values. */
const anyArgCondition = defineCondition({
    reads: () => 'args',
    compile({ schema }, { accepts }) {
        const isAccepted = accepts(schema);
        return ({ call }) => {
            if (call.args === undefined)
                return 'arguments';
            const cuts = (0,cut_arguments/* cutArguments */.No)(call);
            const texts = [];
            addTexts(call.args, '', cuts, texts);
            return someAccepted(texts, isAccepted, cuts.length > 0 ? 'whole arguments' : undefined);
        };
    },
});
/** What is left of a text that was cut says nothing of the whole. */
function addTexts(value, pointer, cuts, texts) {
    if (cuts.some((cut) => (0,cut_arguments/* isWithin */.UO)(pointer, cut)))
        return;
    if (typeof value === 'string')
        texts.push(value);
    else if (typeof value === 'object' && value !== null)
        for (const [name, child] of Object.entries(value))
            addTexts(child, cuts.length > 0 ? pointer + (0,cut_arguments/* pointerTo */.xH)(name) : '', cuts, texts);
}

;// CONCATENATED MODULE: ./lib/evaluate/conditions/at.js


/** When the call was made, by its own timestamp. */
const atCondition = defineCondition({
    reads: () => 'neither',
    compile({ when }) {
        const isIn = when.kind === 'between' ? (time) => time >= when.from && time < when.to : inHours(when);
        return ({ call }) => {
            const time = callTime(call);
            return time === undefined ? 'timestamp' : isIn(time);
        };
    },
});
/** Hours that run over midnight belong to the day on which they began. */
function inHours({ hours, days, zone }) {
    const clock = wallClock(zone);
    const isDay = (day) => days === undefined || days.includes(day);
    return (time) => {
        const { day, minute } = clock(time);
        if (hours === undefined)
            return isDay(day);
        const { start, end } = hours;
        if (end > start)
            return isDay(day) && minute >= start && minute < end;
        return minute >= start ? isDay(day) : minute < end && isDay((day + 6) % 7);
    };
}
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
function wallClock(zone) {
    if (zone === 'UTC')
        return (time) => {
            const date = new Date(time);
            return { day: date.getUTCDay(), minute: 60 * date.getUTCHours() + date.getUTCMinutes() };
        };
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
    });
    return (time) => {
        const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
        const minute = 60 * Number(parts.get('hour')) + Number(parts.get('minute'));
        return { day: weekdays.indexOf(parts.get('weekday') ?? ''), minute };
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/conditions/parallel.js

/** Whether the answer of the model that asked for the call asked for another one, too. */
const parallelCondition = defineCondition({
    reads: () => 'turn',
    compile: ({ parallel }) => (facts) => facts.parallel === undefined ? 'turn' : facts.parallel === parallel,
});

;// CONCATENATED MODULE: ./lib/evaluate/conditions/phase.js

/** Whether the call was only asked for, made, or refused; where the source does not say so, its result shows that it was made. */
const phaseCondition = defineCondition({
    reads: () => 'result',
    compile: ({ phase }) => (facts) => {
        const known = facts.phase ?? (facts.end === undefined || facts.isPresumed ? undefined : 'executed');
        return known === undefined || known === 'unclear' ? 'phase' : known === phase;
    },
});

;// CONCATENATED MODULE: ./lib/evaluate/conditions/server.js


/** The MCP server of the tool: the recorded one, else that of `mcp__SERVER__tool`. */
const serverCondition = defineCondition({
    reads: () => 'neither',
    compile({ patterns }) {
        const matchers = patterns.map(tool_pattern/* compileToolPattern */.Yo);
        const isMeant = (server) => matchers.some((matches) => matches(server));
        return ({ call }) => {
            if (call.server !== undefined)
                return isMeant(call.server);
            const [server, ...longer] = namedServers(call.tool);
            if (server === undefined)
                return 'server';
            return isMeant(server) || (longer.some(isMeant) ? 'server' : false);
        };
    },
});
/** Names that may be that of the server: of `mcp__a__b__c` most likely `a`, but `a__b` is a name too. */
function namedServers(tool) {
    if (!tool.startsWith('mcp__'))
        return [];
    const parts = tool.slice('mcp__'.length).split('__');
    return parts
        .slice(0, -1)
        .map((_, index) => parts.slice(0, index + 1).join('__'))
        .filter((name) => name !== '');
}

;// CONCATENATED MODULE: ./lib/evaluate/conditions/path-values.js



const nothing = { values: [] };
/** All values of a path in a call. A path that leads nowhere has none. */
function pathValues({ of, steps }, facts) {
    const part = of === 'args' ? argumentsOf(facts) : resultOf(facts);
    if ('missing' in part)
        return { values: [], missing: part.missing };
    if (part.value === undefined)
        return nothing;
    const cuts = cutsOf(facts, of);
    const values = [];
    const whole = walk(part.value, steps, 0, '', cuts, values);
    return whole ? { values } : { values, missing: of === 'args' ? 'whole arguments' : 'result' };
}
/** The arguments as a whole, the result as it was recorded, or what keeps them from being known. */
function wholePart(of, facts) {
    const part = of === 'args' ? argumentsOf(facts) : recordedResult(facts);
    if ('missing' in part || cutsOf(facts, of).length === 0)
        return part;
    return { missing: of === 'args' ? 'whole arguments' : 'result' };
}
function argumentsOf({ call }) {
    return call.args === undefined ? { missing: 'arguments' } : { value: call.args };
}
/** A call that failed or was denied has no result, and that is known. */
function recordedResult({ end, result }) {
    const isOpen = result === undefined && (end === undefined || end === 'success');
    return isOpen ? { missing: 'result' } : { value: result };
}
/** Text that parses as JSON is read as JSON. */
function resultOf(facts) {
    const part = recordedResult(facts);
    return 'missing' in part || part.value === undefined ? part : { value: (0,json_text/* parseJsonText */.l)(part.value) };
}
const path_values_none = [];
function cutsOf({ call: { truncated } }, of) {
    if (truncated === undefined)
        return path_values_none;
    return truncated.filter((pointer) => (0,cut_arguments/* isWithin */.UO)(pointer, `/${of}`)).map((pointer) => pointer.slice(of.length + 1));
}
/** @returns false if something that may be a value was cut */
function walk(value, steps, at, pointer, cuts, found) {
    if (cuts.length > 0 && cuts.some((cut) => (0,cut_arguments/* isWithin */.UO)(pointer, cut)))
        return false;
    if (Array.isArray(value)) {
        let whole = !(0,cut_arguments/* lacksCut */.VV)(cuts, pointer, value);
        for (const [i, item] of value.entries())
            if (!walk(item, steps, at, cuts.length > 0 ? `${pointer}/${i}` : '', cuts, found))
                whole = false;
        return whole;
    }
    const step = steps[at];
    if (step === undefined) {
        if (cuts.length > 0 && (0,cut_arguments/* isCut */.xZ)(cuts, pointer))
            return false;
        found.push(value);
        return true;
    }
    if (!(0,json_fields/* isObject */.Gv)(value))
        return !(0,cut_arguments/* lacksCut */.VV)(cuts, pointer, value);
    if (step !== 'any') {
        const { name } = step;
        const inner = cuts.length > 0 ? pointer + (0,cut_arguments/* pointerTo */.xH)(name) : '';
        if (!Object.hasOwn(value, name))
            return !(0,cut_arguments/* isCut */.xZ)(cuts, inner);
        return walk(value[name], steps, at + 1, inner, cuts, found);
    }
    let whole = !(0,cut_arguments/* lacksCut */.VV)(cuts, pointer, value);
    for (const name of Object.keys(value))
        if (!walk(value[name], steps, at + 1, pointer + (0,cut_arguments/* pointerTo */.xH)(name), cuts, found))
            whole = false;
    return whole;
}

;// CONCATENATED MODULE: ./lib/evaluate/conditions/value.js




/** Some value at a path of the arguments or the result satisfies a schema. */
const valueCondition = defineCondition({
    reads: ({ path }) => path.of,
    compile({ path, schema, asText }, { accepts }) {
        const isAccepted = accepts(schema);
        if (asText)
            return (facts) => {
                const part = wholePart(path.of, facts);
                if ('missing' in part)
                    return part.missing;
                return part.value !== undefined && someAccepted([textOf(part.value)], isAccepted);
            };
        return (facts) => {
            const { values, missing } = pathValues(path, facts);
            return someAccepted(values, isAccepted, missing);
        };
    },
});
function textOf(value) {
    return typeof value === 'string' ? value : (0,write_json/* writeJson */.G)(value);
}

;// CONCATENATED MODULE: ./lib/evaluate/conditions/index.js







/** All conditions that a call of an operand may have to meet, one file each. */
const conditionKinds = {
    value: valueCondition,
    any_arg: anyArgCondition,
    agent: agentCondition,
    server: serverCondition,
    phase: phaseCondition,
    parallel: parallelCondition,
    at: atCondition,
};

;// CONCATENATED MODULE: ./lib/evaluate/calls/selector-matcher.js








/** The terms of an operand that a call of a tool may be meant by. */
function termsForTool(selector, tool, tools) {
    return selector.terms.flatMap((written) => {
        const term = termForTool(written, tool);
        if (term === undefined)
            return [];
        const conditions = allConditions(term);
        const reads = new Set(conditions.map((condition) => conditionKinds[condition.type].reads(condition)));
        const needsOutcome = asksForOutcome(term);
        return [
            {
                term,
                always: (0,policy/* isUnconditional */.y)(term),
                needsOutcome,
                waits: needsOutcome || reads.has('result'),
                waitsForTurn: reads.has('turn'),
                needsArguments: reads.has('args') || searchesArguments(term),
                needsResult: conditions.some((condition) => condition.type === 'value' && condition.path.of === 'result'),
                test: compileTerm(term, tools),
            },
        ];
    });
}
/** Compiles an operand for a tool; `undefined` if the operand does not mean this tool at all. */
function operandForTool(selector, tool, tools) {
    const terms = termsForTool(selector, tool, tools);
    if (terms.length === 0)
        return undefined;
    if (terms.some(({ always }) => always))
        return everyCall;
    const tests = terms.map(({ test }) => test);
    const test = anyOf(tests);
    return {
        needsOutcome: terms.some(({ needsOutcome }) => needsOutcome),
        waits: terms.some(({ waits }) => waits),
        waitsForTurn: terms.some(({ waitsForTurn }) => waitsForTurn),
        needsArguments: terms.some(({ needsArguments }) => needsArguments),
        needsResult: terms.some(({ needsResult }) => needsResult),
        always: false,
        match: (facts) => matchOf(test(facts)),
        missing: (facts) => [...new Set(tests.flatMap((term) => missingOf(term(facts))))],
    };
}
const everyCall = {
    needsOutcome: false,
    waits: false,
    waitsForTurn: false,
    needsArguments: false,
    needsResult: false,
    always: true,
    match: () => 'yes',
    missing: () => [],
};
function matchOf(answer) {
    return answer === true ? 'yes' : answer === false ? 'no' : 'unknown';
}
function missingOf(answer) {
    return typeof answer === 'boolean' ? [] : [answer];
}
/** The term without what its tool decides: names that are excepted. Undefined if it means no call of the tool. */
function termForTool(term, tool) {
    if (!names(term, tool))
        return undefined;
    if (term.except === undefined)
        return term;
    const except = term.except.flatMap((other) => termForTool(other, tool) ?? []);
    if (except.some(policy/* isUnconditional */.y))
        return undefined;
    return { ...term, except: except.length > 0 ? except : undefined };
}
/** No pattern means a message, and a tool that is called as messages are is a tool. */
function names({ tools }, subject) {
    if (typeof subject !== 'string')
        return tools.includes(subject.message);
    return tools.some((pattern) => !(0,message_names/* isMessageName */.H)(pattern) && (0,tool_pattern/* compileToolPattern */.Yo)(pattern)(subject));
}
/** Those of the calls that it excepts, too. */
function allConditions({ conditions = [], except = [] }) {
    return [...conditions, ...except.flatMap(allConditions)];
}
function asksForOutcome({ outcome, except = [] }) {
    return outcome !== undefined || except.some(asksForOutcome);
}
function searchesArguments({ argsMatch, except = [] }) {
    return argsMatch.length > 0 || except.some(searchesArguments);
}
/** All conditions hold of one call. What is not known is asked only where all else holds. */
function compileTerm(term, tools) {
    const tests = [
        ...(term.outcome === undefined ? [] : [outcomeTest(term.outcome)]),
        ...term.argsMatch.map(({ arg, pattern }) => selector_matcher_argumentTest(arg, tools.regExp(pattern))),
        ...(term.conditions ?? []).map((condition) => conditionKinds[condition.type].compile(condition, tools)),
    ];
    const except = anyOf((term.except ?? []).map((other) => compileTerm(other, tools)));
    return (facts) => {
        let open;
        for (const test of tests) {
            const answer = test(facts);
            if (answer === false)
                return false;
            if (answer !== true)
                open ??= answer;
        }
        const excepted = except(facts);
        if (excepted === true)
            return false;
        return open ?? (excepted === false ? true : excepted);
    };
}
function anyOf(terms) {
    return (facts) => {
        let answer = false;
        for (const term of terms) {
            const found = term(facts);
            if (found === true)
                return true;
            if (found !== false)
                answer = found;
        }
        return answer;
    };
}
function outcomeTest(asked) {
    return ({ end }) => (end === undefined ? 'result' : end === asked || (asked === 'error' && end === 'denied'));
}
function selector_matcher_argumentTest(arg, test) {
    const pointer = (0,cut_arguments/* pointerTo */.xH)(arg);
    return ({ call }) => {
        if (call.args === undefined)
            return 'arguments';
        const cuts = (0,cut_arguments/* cutArguments */.No)(call);
        if (cuts.length > 0 && (0,cut_arguments/* isCut */.xZ)(cuts, pointer))
            return 'whole arguments';
        const { args } = call;
        return (0,is_object/* isObject */.G)(args) && Object.hasOwn(args, arg) && searched(test, args[arg]);
    };
}
/** A list is searched element by element, so that anchors mean the ends of one; what is not text in its JSON. */
function searched(regExp, value) {
    if (Array.isArray(value)) {
        let answer = false;
        for (const item of value) {
            const found = searched(regExp, item);
            if (found === true)
                return found;
            if (found !== false)
                answer = found;
        }
        return answer;
    }
    try {
        return regExp.test(typeof value === 'string' ? value : (0,write_json/* writeJson */.G)(value));
    }
    catch (error) {
        if (error instanceof RegExpTooCostly)
            return 'cost of a pattern';
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/keys/amount-reader.js



const amount_reader_nothing = { known: 0 };
/** The amount of a single call. Tokens, cost, turns and the time since the first call are for `TraceTotals`, which sees the trace. */
function amountReader(of) {
    switch (of.kind) {
        case '@duration':
            return ({ durationMs }) => (durationMs === undefined ? { known: 0, missing: 'duration' } : total([durationMs]));
        case 'value':
            return (facts) => {
                const { values, missing } = pathValues(of.path, facts);
                const numbers = values.filter((value) => typeof value === 'number' || value instanceof exact_number/* ExactNumber */.fh);
                const sum = total(numbers);
                return numbers.length < values.length ? { ...sum, missing: 'number' } : missing ? { ...sum, missing } : sum;
            };
        default:
            return () => amount_reader_nothing;
    }
}
function total(numbers) {
    try {
        return { known: numbers.reduce((sum, each) => (0,exact_sum/* addUp */.NM)(sum, (0,exact_sum/* sumOf */.XN)(each)), 0) };
    }
    catch (error) {
        if (error instanceof RangeError)
            return { known: 0, missing: 'number' };
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/keys/single-reader.js

function isSingle(part) {
    return part.kind.startsWith('@');
}
function singleReader({ kind }, hash) {
    switch (kind) {
        case '@tool':
            return ({ call }) => hash.ofValue(call.tool);
        case '@agent':
            return ({ call: { agent } }) => (agent === undefined ? 'agent' : hash.ofValue(agent));
        case '@args':
            return wholeReader('args', hash);
        case '@result':
            return wholeReader('result', hash);
    }
}
function wholeReader(of, hash) {
    return (facts) => {
        const whole = wholePart(of, facts);
        if ('missing' in whole)
            return whole.missing;
        return whole.value === undefined ? undefined : hash.ofPart(of, whole.value);
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/keys/key-reader.js





/** Keys of one call; beyond, the rule is not evaluable in its trace. */
const maxKeysOfCall = 4_096;
/** Without parts: the one key of a rule that holds for the trace as a whole. */
const wholeTrace = { keys: [0] };
const key_reader_nothing = { keys: [] };
/** What a key reads of a call. A key of several parts is all combinations of their values; none if one has none. */
function keyReader(key, hash) {
    if (key === undefined)
        return () => wholeTrace;
    if (key.every(isSingle))
        return tupleReader(key.map((part) => singleReader(part, hash)), hash);
    const parts = key.map((part) => partReader(part, hash));
    const [first] = parts;
    if (parts.length === 1 && first)
        return first;
    return (facts) => {
        let keys = [[]];
        let missing;
        for (const part of parts) {
            const read = part(facts);
            if (read === 'too-many')
                return read;
            if (read.keys.length === 0 && read.missing === undefined)
                return key_reader_nothing;
            if (keys.length * read.keys.length > maxKeysOfCall)
                return 'too-many';
            missing ??= read.missing;
            // Most parts have one value, which needs no further lists.
            const [only] = read.keys;
            if (read.keys.length === 1)
                for (const tuple of keys)
                    tuple.push(only);
            else
                keys = keys.flatMap((tuple) => read.keys.map((each) => [...tuple, each]));
        }
        return { keys: keys.map((tuple) => hash.ofHashes(tuple)), missing };
    };
}
/** A list of the values of each part would take longer than all else that a loop rule does. */
function tupleReader(parts, hash) {
    const tuple = new Float64Array(parts.length);
    return (facts) => {
        let missing;
        for (let at = 0; at < parts.length; at++) {
            const read = parts[at](facts);
            if (read === undefined)
                return key_reader_nothing;
            if (typeof read === 'number')
                tuple[at] = read;
            else
                missing ??= read;
        }
        if (missing !== undefined)
            return { keys: [], missing };
        return { keys: [parts.length === 1 ? tuple[0] : hash.ofHashes(tuple)] };
    };
}
/** Whether a part is read from the arguments, the result or neither. */
function partReads(part) {
    switch (part.kind) {
        case 'value':
        case 'words':
            return part.path.of;
        case '@args':
            return 'args';
        case '@result':
            return 'result';
        default:
            return 'neither';
    }
}
function partReader(part, hash) {
    if (isSingle(part))
        return tupleReader([singleReader(part, hash)], hash);
    const comparedAs = comparison(part);
    return (facts) => {
        const { values, missing } = key_reader_valuesOf(part, facts);
        const [only] = values;
        if (values.length === 1 && only !== undefined)
            return { keys: [hash.ofValue(comparedAs(only))], missing };
        const different = [...new Set(values.map((value) => hash.ofValue(comparedAs(value))))];
        return different.length > maxKeysOfCall ? 'too-many' : { keys: different, missing };
    };
}
function key_reader_valuesOf(part, facts) {
    if (part.kind === 'value')
        return pathValues(part.path, facts);
    const { values, missing } = part.path.steps.length === 0 ? wholeText(part.path.of, facts) : pathValues(part.path, facts);
    return { values: values.flatMap((value) => (typeof value === 'string' ? wordsOf(value) : [])), missing };
}
/** What a value is compared as. */
function comparison(part) {
    if (part.kind === 'words' || !part.asText)
        return (value) => value;
    return (value) => (typeof value === 'number' || value instanceof exact_number/* ExactNumber */.fh ? (0,canonical_json/* canonicalJson */.d)(value) : value);
}
function wholeText(of, facts) {
    const whole = wholePart(of, facts);
    if ('missing' in whole)
        return { values: [], missing: whole.missing };
    const { value } = whole;
    return { values: value === undefined ? [] : [typeof value === 'string' ? value : (0,write_json/* writeJson */.G)(value)] };
}
const word = /[\p{L}\p{Nd}_@.+#-]+/gu;
function wordsOf(text) {
    return (text.match(word) ?? []).map((each) => each.replace(/[.,]+$/, '')).filter((each) => each !== '');
}

;// CONCATENATED MODULE: ./lib/evaluate/sequences/keyed-touch.js





const noHit = { keys: [], any: false, all: false };
const nothingMissing = [];
function keyedTouch(rule, index, tool, tools) {
    const machine = keyedMachine(rule);
    if (machine === undefined)
        return undefined;
    // What is said closes no window and ends no row of calls.
    const everyCall = typeof tool === 'string' && machine.everyCall(rule);
    const operands = machine.operands(rule).map((operand) => ({
        operand,
        terms: termsForTool(operand.selector, tool, tools),
    }));
    if (!everyCall && operands.every(({ terms }) => terms.length === 0))
        return undefined;
    const terms = operands.flatMap((each) => each.terms);
    const parts = [
        ...[...terms.flatMap(({ term }) => term.key ?? []), ...distinctOf(rule)].map(partReads),
        ...(rule.type === 'total' ? [totalReads(rule.of)] : []),
    ];
    return {
        rule: index,
        machine,
        operands: operands.map(({ operand, terms }) => operandReader(rule, operand, terms, tools)),
        everyCall,
        waits: terms.some(({ waits }) => waits) || (terms.length > 0 && parts.includes('result')),
        waitsForTurn: terms.some(({ waitsForTurn }) => waitsForTurn),
        needsArguments: terms.some(({ needsArguments }) => needsArguments) || parts.includes('args'),
        needsResult: terms.some(({ needsResult }) => needsResult) || parts.includes('result'),
    };
}
/** Durations come with results. */
function totalReads(of) {
    if (of.kind === 'value')
        return of.path.of;
    return of.kind === '@duration' || of.kind === '@elapsed' ? 'result' : 'neither';
}
function distinctOf(rule) {
    return 'distinct' in rule && rule.distinct ? [rule.distinct] : [];
}
/** The operand whose values `distinct` counts. */
function countsValues(rule, { selector }) {
    return (rule.type === 'before' && selector === rule.first) || (rule.type === 'max_calls' && selector === rule.tool);
}
function operandReader(rule, operand, terms, { hash }) {
    const { role, isReset = false } = operand;
    const [distinct] = countsValues(rule, operand) ? distinctOf(rule) : [];
    const values = distinct && keyReader([distinct], hash);
    const amounts = rule.type === 'total' ? amountReader(rule.of) : undefined;
    const readers = terms.map(({ term, test }) => ({
        test,
        keys: keyReader(term.key, hash),
        // Without a key of its own a reset forgets everything; `before` does so too if the call has no value there.
        forgetsAll: isReset && term.key === undefined,
        forgetsAllWithoutValue: isReset && rule.type === 'before',
    }));
    const only = readers.length === 1 && !isReset && values === undefined && amounts === undefined ? readers[0] : undefined;
    const explains = rule.type === 'before' && operand.selector === rule.first && terms.some(({ always }) => !always);
    return {
        role,
        isReset,
        missed: explains ? (facts) => readers.flatMap(({ keys }) => keysOf(keys(facts))) : undefined,
        read(facts) {
            if (only !== undefined) {
                const hit = knownHit(only, facts);
                if (hit !== 'unknown')
                    return hit;
            }
            let hit;
            for (const reader of readers) {
                const met = reader.test(facts);
                if (met === false)
                    continue;
                hit ??= { certain: emptyHit(), possible: emptyHit(), missing: [] };
                if (!readTerm(hit, met, reader, facts))
                    return 'too-many';
            }
            if (hit && values && !readValues(hit, values, facts))
                return 'too-many';
            if (hit && amounts && !isReset)
                readAmount(hit, amounts(facts));
            return hit;
        },
    };
}
function keysOf(read) {
    return read === 'too-many' ? [] : read.keys;
}
/** Of most operands and calls all is known, and what is certain is all that is possible. */
function knownHit({ test, keys }, facts) {
    const met = test(facts);
    if (met === false)
        return undefined;
    if (met !== true)
        return 'unknown';
    const read = keys(facts);
    if (read === 'too-many')
        return read;
    if (read.missing !== undefined)
        return 'unknown';
    const hit = { keys: read.keys, any: false, all: false, isMeant: true };
    return { certain: hit, possible: hit, missing: nothingMissing };
}
function emptyHit() {
    return { keys: [], any: false, all: false };
}
function readTerm(hit, met, reader, facts) {
    const { certain, possible, missing } = hit;
    const isMet = met === true;
    if (!isMet)
        missing.push(met);
    if (reader.forgetsAll) {
        possible.all = true;
        if (isMet)
            certain.all = true;
        return true;
    }
    const read = reader.keys(facts);
    if (read === 'too-many')
        return false;
    // A key that is not known may be there.
    const isKnown = isMet && read.missing === undefined;
    certain.isMeant = isKnown && certain.isMeant !== false;
    possible.isMeant = true;
    addKeys(possible.keys, read.keys);
    if (isMet)
        addKeys(certain.keys, read.keys);
    if (read.missing !== undefined) {
        missing.push(read.missing);
        possible.any = true;
    }
    else if (reader.forgetsAllWithoutValue && read.keys.length === 0) {
        possible.all = true;
        if (isMet)
            certain.all = true;
    }
    return true;
}
function readValues({ certain, possible, missing }, values, facts) {
    const read = values(facts);
    if (read === 'too-many')
        return false;
    certain.values = read.keys;
    possible.values = read.keys;
    if (read.missing !== undefined) {
        missing.push(read.missing);
        possible.anyValue = true;
    }
    return true;
}
/** What may be subtracted, or is not known, is on neither side. */
function readAmount({ certain, possible, missing }, { known, missing: open }) {
    certain.amount = known;
    possible.amount = known;
    const isOpen = open !== undefined || (missing.length > 0 && (0,exact_sum/* isNegative */.cI)(known));
    if (open !== undefined)
        missing.push(open);
    if (!isOpen)
        return;
    certain.anyAmount = 'left-out';
    possible.anyAmount = 'added';
}
function addKeys(to, keys) {
    for (const key of keys)
        if (to.length === 0 || !to.includes(key))
            to.push(key);
}

// EXTERNAL MODULE: ./lib/json/usage.js
var usage = __webpack_require__(78281);
// EXTERNAL MODULE: ./lib/model/silent-turns.js
var silent_turns = __webpack_require__(37853);
;// CONCATENATED MODULE: ./lib/evaluate/sequences/trace-totals.js





/** Totals of what a trace says of itself: tokens, cost, turns and time since its first call. */
class TraceTotals {
    #courses = new Map();
    /** What a call adds, given what came before it; `hit` is absent for calls that the rule does not count. */
    add(owner, rule, hit, waiting) {
        if (rule.of.kind === 'value' || rule.of.kind === '@duration')
            return hit;
        const course = this.#courses.get(owner) ?? {
            ...{ isRecorded: false, counted: undefined, turns: new silent_turns/* SilentTurns */.i(), start: 'none yet', elapsed: 0 },
        };
        this.#courses.set(owner, course);
        if (course.start === 'none yet')
            course.start = callTime(waiting.call);
        if (hit === undefined)
            return undefined;
        const { amount, missing } = amountOf(rule, course, waiting);
        return withAmount(hit, amount, missing);
    }
    /** What the trace would have had to say for the total to be known, and never did. */
    unrecorded(owner, { of: { kind } }) {
        if (kind !== '@tokens' && kind !== '@cost')
            return undefined;
        const course = this.#courses.get(owner);
        if (!course?.isRecorded)
            return kind === '@tokens' ? 'usage' : 'cost';
        return course.turns.unsaid.includes(kind === '@tokens' ? 'tokens' : 'costUsd') ? 'whole usage' : undefined;
    }
}
function amountOf({ of }, course, waiting) {
    const { call } = waiting;
    switch (of.kind) {
        case '@tokens':
        case '@cost':
            return used(of.kind === '@tokens' ? 'tokens' : 'costUsd', course, waiting);
        case '@turns': {
            if (call.turn === undefined)
                return { amount: 0, missing: 'turn' };
            return { amount: isNext(course, call.turn) ? 1 : 0 };
        }
        default:
            return elapsed(course, waiting);
    }
}
function used(fact, course, { call }) {
    const said = (0,usage/* usageOf */.F)(call.usage);
    const amount = fact === 'tokens' ? said?.tokens?.total : said?.costUsd;
    const isUnclear = said?.unclear?.includes(fact) === true;
    course.turns.call(call.turn, said);
    if (amount === undefined && !isUnclear)
        return { amount: 0 };
    course.isRecorded = true;
    const record = call.turn === undefined ? undefined : (0,canonical_json/* canonicalJson */.d)([call.turn, call.usage ?? null]);
    if (!isNext(course, record))
        return { amount: 0 };
    return { amount: amount === undefined ? 0 : (0,exact_sum/* sumOf */.XN)(amount), ...(isUnclear && { missing: 'whole usage' }) };
}
function isNext(course, name) {
    if (name !== undefined && name === course.counted)
        return false;
    course.counted = name;
    return true;
}
/** The sum of the additions is the largest time so far. */
function elapsed(course, { call, durationMs }) {
    const time = callTime(call);
    if (time === undefined || typeof course.start !== 'number')
        return { amount: 0, missing: 'timestamp' };
    const since = time + (durationMs ?? 0) - course.start;
    const more = Math.max(0, since - course.elapsed);
    course.elapsed += more;
    return { amount: (0,exact_sum/* sumOf */.XN)(more) };
}
function withAmount(hit, amount, missing) {
    const isOpen = missing !== undefined;
    const side = (of, anyAmount) => ({ ...of, amount, ...(isOpen && { anyAmount }) });
    return {
        certain: side(hit.certain, 'left-out'),
        possible: side(hit.possible, 'added'),
        missing: isOpen ? [...hit.missing, missing] : hit.missing,
    };
}

;// CONCATENATED MODULE: ./lib/evaluate/sequences/keyed-rules.js





const keyed_rules_nothing = { broken: false, missing: [], isFull: false, earlier: [] };
const full = { broken: false, missing: ['too many keys'], isFull: true, earlier: [] };
/** Runs the machines of keyed rules: one memory a rule and trace where all is known, else two readings of what is not. */
class KeyedRules {
    #totals = new TraceTotals();
    /** By operand of the rule that looks at a call. */
    #read = [];
    #memory = { table: new key_table/* KeyTable */.a4(), owner: 0, counted: true, isFull: false, earlier: [] };
    /** Keys that are kept of all traces. */
    get keys() {
        return this.#memory.table.counted;
    }
    step(touch, rule, standing, waiting) {
        const { machine, operands } = touch;
        const read = this.#read;
        const table = this.#memory.table;
        let isHit = false;
        let isMissed = false;
        // Lists are made where they are needed: a list that grows has room for seventeen.
        let missing = nothingMissing;
        if (standing.best === 0)
            standing.best = table.newOwner();
        for (let at = 0; at < operands.length; at++) {
            const operand = operands[at];
            const found = operand.read(waiting);
            if (found === 'too-many')
                return full;
            const isSum = rule.type === 'total' && !operand.isReset && !waiting.isMessage;
            const hit = isSum ? this.#totals.add(standing.best, rule, found, waiting) : found;
            read[at] = hit;
            if (hit === undefined) {
                if (operand.missed !== undefined)
                    isMissed = true;
                continue;
            }
            isHit = true;
            if (hit.missing.length > 0)
                missing = [...missing, ...hit.missing];
        }
        // What is said closes no window, ends no streak and starts no clock.
        if (!isHit && isMissed)
            this.#miss(touch, standing.best, waiting);
        if (!isHit && (!touch.everyCall || waiting.isMessage))
            return keyed_rules_nothing;
        const time = placeOf(waiting, rule);
        if (isHit && time === undefined)
            missing = [...missing, 'timestamp'];
        if (missing.length > 0 && standing.worst === 0 && !standing.mayBeBroken)
            standing.worst = table.copy(standing.best);
        const tick = waiting.order + 1;
        const isForked = standing.worst !== 0 || standing.mayBeBroken;
        if (standing.worst !== 0 &&
            this.#run(machine, standing.worst, false, reading('worst', touch, read, tick, time, isHit), rule)) {
            standing.worst = 0;
            standing.mayBeBroken = true;
        }
        if (this.#memory.isFull)
            return this.#full();
        this.#forgetEarlier();
        const call = reading(isForked ? 'best' : undefined, touch, read, tick, time, isHit);
        const broken = this.#run(machine, standing.best, true, call, rule);
        if (this.#memory.isFull && !broken)
            return this.#full();
        this.#memory.isFull = false;
        if (isMissed)
            this.#miss(touch, standing.best, waiting);
        if (missing.length === 0 && !broken)
            return keyed_rules_nothing;
        return { broken, missing, isFull: false, earlier: isForked ? [] : this.#memory.earlier };
    }
    /** Remembers for which keys a call would have helped, had it met the conditions. */
    #miss({ operands }, owner, waiting) {
        if (waiting.isMessage)
            return;
        operands.forEach(({ missed }, at) => {
            if (missed === undefined || this.#read[at] !== undefined)
                return;
            for (const key of missed(waiting))
                this.#memory.table.miss(owner, key, rememberTick({ tick: waiting.order + 1 }));
        });
    }
    /** The outcome in a complete trace that no call broke for certain; undefined where that depends on what is not known. */
    end(rule, machine, standing) {
        if (this.#lacks(rule, standing) !== undefined)
            return undefined;
        if (standing.best === 0)
            return machine.forbids?.(rule) ? 'held' : 'not-exercised';
        this.#forgetEarlier();
        const best = this.#endOf(rule, machine, standing.best);
        if (best === 'violated')
            return best;
        if (standing.mayBeBroken)
            return undefined;
        if (standing.worst === 0)
            return best;
        return this.#endOf(rule, machine, standing.worst) === best ? best : undefined;
    }
    /** What explains that the end of a trace broke a rule, where all was known. Right after `end`. */
    earlierOf({ worst, mayBeBroken }) {
        return worst !== 0 || mayBeBroken ? [] : this.#memory.earlier;
    }
    #forgetEarlier() {
        if (this.#memory.earlier.length > 0)
            this.#memory.earlier = [];
    }
    /** A fact that a trace never had, without which the sum of it is not known; its source may have it of the run, not of calls. */
    unrecorded(rule, standing, { usage }) {
        const fact = this.#lacks(rule, standing);
        const isOfRun = usage?.sums().sums.has(fact === 'usage' ? 'tokens' : 'costUsd');
        return isOfRun && (fact === 'usage' || fact === 'cost') ? 'usage of calls' : fact;
    }
    #lacks(rule, { best }) {
        if (rule.type !== 'total' || best === 0 || !this.#memory.table.isExercised(best))
            return undefined;
        return this.#totals.unrecorded(best, rule);
    }
    #run(machine, owner, counted, call, rule) {
        this.#memory.owner = owner;
        this.#memory.counted = counted;
        return machine.step(this.#memory, call, rule);
    }
    #full() {
        this.#memory.isFull = false;
        return full;
    }
    #endOf(rule, machine, owner) {
        const memory = this.#memory;
        memory.owner = owner;
        if (machine.brokenAtEnd?.(memory, rule))
            return 'violated';
        return memory.table.isExercised(owner) || machine.forbids?.(rule) ? 'held' : 'not-exercised';
    }
}
/** Where a call stands for the rule's window; undefined where its time is not known. */
function placeOf({ call, callIndex }, rule) {
    const within = 'within' in rule ? rule.within : undefined;
    return typeof within === 'object' ? callTime(call) : callIndex;
}
/** A call as one of the readings takes it. */
function reading(side, { machine, operands }, read, tick, time, isHit) {
    const hits = operands.map((operand, at) => hitOn(side, operand, read[at]));
    if (time !== undefined)
        return { tick, now: time, stamp: time, hits };
    // A call that is not asked when it was made closes no window.
    if (!isHit)
        return { tick, now: Number.NEGATIVE_INFINITY, stamp: 0, hits };
    const isNear = (machine.nearness === 'helps') === (side === 'best');
    const far = Number.POSITIVE_INFINITY;
    return { tick, now: isNear ? -far : far, stamp: isNear ? far : -far, hits };
}
function hitOn(side, { role, isReset }, hit) {
    if (hit === undefined)
        return noHit;
    if (side === undefined || (role === 'helps') !== (side === 'best'))
        return hit.certain;
    return isReset && hit.possible.any ? { ...hit.possible, all: true } : hit.possible;
}

;// CONCATENATED MODULE: ./lib/evaluate/sequences/message-places.js
/** Messages of a trace whose places are remembered. Calls after that many explain nothing. */
const maxPlaces = 65_536;
/** Where among the calls of each trace something was said. Empty if no rule asks for messages. */
class MessagePlaces {
    #said = new Map();
    /** By trace: the places of its messages among calls and messages, in order. */
    #places = new Map();
    /** How many there were so far. */
    before(run) {
        return this.#said.size === 0 ? 0 : (this.#said.get(run) ?? 0);
    }
    add(run, order) {
        this.#said.set(run, this.before(run) + 1);
        const places = this.#places.get(run);
        if (places === undefined)
            this.#places.set(run, [order]);
        else if (places.length < maxPlaces)
            places.push(order);
    }
    /** The index of the call at a place among calls and messages; undefined for a message, and where it is not known. */
    callAt(run, order) {
        const places = this.#places.get(run);
        if (places === undefined)
            return order;
        let [low, high] = [0, places.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (places[middle] < order)
                low = middle + 1;
            else
                high = middle;
        }
        return places[low] === order || low === maxPlaces ? undefined : order - low;
    }
}

// EXTERNAL MODULE: ./lib/evaluate/sequences/outcome-queue.js
var outcome_queue = __webpack_require__(33976);
;// CONCATENATED MODULE: ./lib/evaluate/sequences/parallel-calls.js
/**
 * Finds out which calls were asked for together. The second call of a turn shows it of the first and of itself; that a call is
 * alone is known when its agent has gone on to another turn, or no call can follow.
 */
class ParallelCalls {
    #traces = new Map();
    /** Settles what the call shows of earlier ones. `waits`: the rules ask it of this call. Returns whether anything was settled. */
    take(run, { turn, agent }, file, call, waits) {
        const turns = this.#turnsOf(run);
        const key = turn === undefined ? undefined : `${file} ${turn}`;
        const last = turns.last.get(agent);
        let settled = false;
        // A call of which the turn is not known may be of the last one.
        if (last !== undefined && last !== key)
            settled = settle(turns, last, key === undefined ? undefined : false);
        if (key === undefined) {
            turns.last.delete(agent);
            return settled;
        }
        turns.last.set(agent, key);
        if (turns.first.has(key)) {
            call.parallel = true;
            return settle(turns, key, true) || settled;
        }
        call.inTurn = waits;
        turns.first.set(key, waits ? call : undefined);
        return settled;
    }
    /** No call can follow any more. */
    end() {
        for (const turns of this.#traces.values())
            for (const key of turns.first.keys())
                settle(turns, key, false);
    }
    #turnsOf(run) {
        const known = this.#traces.get(run);
        if (known)
            return known;
        const turns = { first: new Map(), last: new Map() };
        this.#traces.set(run, turns);
        return turns;
    }
}
function settle({ first }, key, parallel) {
    const call = first.get(key);
    if (call === undefined)
        return false;
    call.parallel = parallel;
    call.inTurn = false;
    first.set(key, undefined);
    return true;
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
        // No one call explains what several states agree on.
        for (const { phase, mark } of this.#states) {
            for (const hits of ways) {
                const state = { phase, mark, call: 0 };
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

// EXTERNAL MODULE: ./lib/model/related-call.js
var related_call = __webpack_require__(36347);
;// CONCATENATED MODULE: ./lib/evaluate/sequences/related-calls.js

/** Calls named by one finding: a call may need any number of values, and each may have been read elsewhere. */
const maxRelated = 10;
/** In order, each once, without the call that broke the rule; of many the last. */
function relatedCalls(earlier, brokenAt) {
    // Of plain rules one call at most, of thousands of findings: nothing to sort.
    if (earlier.length <= 1)
        return earlier.length === 0 || earlier[0]?.callIndex === brokenAt ? undefined : earlier;
    const known = new Map();
    for (const each of earlier)
        if (each.callIndex !== brokenAt)
            known.set(`${each.callIndex} ${each.reason}`, each);
    const rank = ({ reason }) => related_call/* relatedReasons */.z.indexOf(reason);
    const sorted = [...known.values()].sort((a, b) => a.callIndex - b.callIndex || rank(a) - rank(b));
    return sorted.length === 0 ? undefined : sorted.slice(-maxRelated);
}

;// CONCATENATED MODULE: ./lib/evaluate/sequences/run-states.js
/** Traces of one block, and the numbers of each: flags, phase, mark, call. */
const blockBits = 12;
const inBlock = (1 << blockBits) - 1;
const width = 4;
/**
 * What one rule remembers of every trace: millions of traces make no objects. In blocks of traces, so that nothing is copied when
 * there are more; a block takes a byte a number while that is enough, and nothing before there is something to remember.
 */
class RunStates {
    #blocks = [];
    load(run, into) {
        const block = this.#blockOf(run);
        const at = width * (run & inBlock);
        into.phase = block === undefined ? 0 : block[at + 1];
        into.mark = block === undefined ? 0 : block[at + 2];
        into.call = block === undefined ? 0 : block[at + 3];
    }
    store(run, { phase, mark, call }) {
        let block = this.#blockOf(run);
        if (block === undefined || (block instanceof Uint8Array && (phase | mark | call) >>> 0 > 255))
            block = this.#make(run, (phase | mark | call) >>> 0 > 255, block);
        const at = width * (run & inBlock);
        block[at + 1] = phase;
        block[at + 2] = mark;
        block[at + 3] = call;
    }
    flags(run) {
        const block = this.#blockOf(run);
        return block === undefined ? 0 : block[width * (run & inBlock)];
    }
    flag(run, bits) {
        const block = this.#blockOf(run) ?? this.#make(run, false, undefined);
        block[width * (run & inBlock)] = this.flags(run) | bits;
    }
    unflag(run, bits) {
        const block = this.#blockOf(run);
        if (block !== undefined)
            block[width * (run & inBlock)] = this.flags(run) & ~bits;
    }
    #blockOf(run) {
        const place = run >>> blockBits;
        return place < this.#blocks.length ? this.#blocks[place] : undefined;
    }
    #make(run, isWide, narrow) {
        const place = run >>> blockBits;
        while (this.#blocks.length <= place)
            this.#blocks.push(undefined);
        const block = isWide ? new Int32Array(width << blockBits) : new Uint8Array(width << blockBits);
        if (narrow !== undefined)
            block.set(narrow);
        this.#blocks[place] = block;
        return block;
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/sequences/run-totals.js


/** What a source says of a run as a whole, or of answers without calls, decides rules that add up all of a run. */
function standingOf(rule, run, factsOf) {
    const fact = rule.type === 'total' ? factOf(rule) : undefined;
    if (fact === undefined || rule.type !== 'total')
        return undefined;
    const said = run.usage?.sums();
    const { sums, unclear } = fact === 'durationMs' ? factsOf(run) : (said ?? run_totals_none);
    const sum = sums.get(fact)?.total;
    if (sum !== undefined && (0,exact_sum/* isAbove */.oi)(sum, rule.max))
        return 'violated';
    if (sum !== undefined && unclear.has(fact) && said?.unclear.has(fact))
        return 'whole usage';
    return said?.sums.has(fact) ? 'held' : undefined;
}
const run_totals_none = { sums: new Map(), unclear: new Set() };
const facts = { '@tokens': 'tokens', '@cost': 'costUsd', '@turns': 'turns' };
function factOf({ of, tool, within, reset, same, part }) {
    if (within !== undefined || reset !== undefined || same !== undefined || !isAny(tool))
        return undefined;
    if (of.kind === '@elapsed')
        return part?.limit === 'max_duration' ? 'durationMs' : undefined;
    return facts[of.kind];
}
/** `tool: "*"` without a condition. */
function isAny({ terms }) {
    return terms.some((term) => term.tools.includes('*') && (0,policy/* isUnconditional */.y)(term));
}

;// CONCATENATED MODULE: ./lib/evaluate/sequences/sequence-plan.js





function sequencePlan(rules, tool, tools) {
    const keyed = rules.flatMap((rule, index) => keyedTouch(rule, index, tool, tools) ?? []);
    const expects = rules.flatMap((rule, index) => typeof tool === 'string' ? (expectTouch(rule, index, tool, tools) ?? []) : []);
    const touches = rules.flatMap((rule, index) => {
        if (keyedMachine(rule) || rule.type === 'expect')
            return [];
        const touch = touchOf(rule, index, tool, tools);
        return touch ? [touch] : [];
    });
    const conditional = touches.flatMap((touch) => touch.conditional.map(({ operand }) => operand));
    return {
        touches,
        keyed,
        expects,
        waits: [...conditional, ...keyed].some((operand) => operand.waits),
        waitsForTurn: [...conditional, ...keyed].some((operand) => operand.waitsForTurn),
        needsArguments: [...conditional, ...keyed, ...expects].some((operand) => operand.needsArguments),
        needsResult: [...conditional, ...keyed].some((operand) => operand.needsResult),
    };
}
function touchOf(rule, index, tool, tools) {
    const kind = rules.ruleKinds[rule.type];
    if (rule.type === 'blocklist') {
        return typeof tool === 'string' && tool.includes(rule.pattern)
            ? { rule: index, kind, always: 1, definite: [1], conditional: [], needsOutcome: false }
            : undefined;
    }
    let always = 0;
    const conditional = [];
    kind.operands(rule).forEach((selector, position) => {
        const operand = operandForTool(selector, tool, tools);
        if (operand?.always)
            always |= 1 << position;
        else if (operand)
            conditional.push({ bit: 1 << position, operand });
    });
    const matters = typeof tool === 'string' && kind.everyCall;
    if (always === 0 && conditional.length === 0 && !matters)
        return undefined;
    return {
        rule: index,
        kind,
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
/** Of keyed rules: some way of filling in what is not known breaks it; a bound was passed, so that nothing is certain. */
const mayBeBroken = 4;
const isFull = 8;
/** Of rules that go on after they were broken. */
const wasBroken = 16;
const noCalls = [];
const noWhy = {};
/** In place of the call that a state names. */
const untouched = -1;
/** UTF-16 units kept of the final answer of a run. */
const maxFinal = 65_536;
/** Sentences remembered: a trace makes up any number of names. */
const maxSentences = 10_000;
/** Facts that are said once a tool, as they are met. */
const saidOfTools = new Set(['arguments', 'whole arguments', 'result']);
/** Runs all sequence rules over interleaved traces, keeping two numbers and two flags per rule and trace where all is known. */
class SequenceRules {
    rules;
    tools;
    missing;
    /** By rule id. */
    logs;
    #states;
    /** By rule, then trace: only of those in which something that a rule asks for was not recorded. */
    #possible;
    /** By rule, then trace: what the rule could not be decided without. */
    #open;
    /** By rule, then trace: how the run fares against expected calls. */
    #expectations;
    /** By rule: whether it is about a run, for rules that are not about all of them. */
    #applies;
    /** By rule, then trace: findings that wait until it is known whether the rule is about the run. */
    #held;
    /** By rule: what it asks of messages. */
    #asked;
    #messagePlans;
    #said = new MessagePlaces();
    /** By trace: the last words of the agent so far. */
    #finals = new Map();
    #keyed = new KeyedRules();
    /** By rule id and trace: the first call that broke a rule which goes on, and the tools that did. */
    #brokenFor = new Map();
    /** By rule and tool: what a finding says. */
    #sentences = new Map();
    #standing = { best: 0, worst: 0, mayBeBroken: false };
    #queue;
    /** Absent if no rule asks which calls were made in one turn. */
    #parallel;
    /** What explains that the end of the trace broke the rule that was asked last. */
    #ended = noCalls;
    #scratch = { phase: 0, mark: 0, call: 0 };
    constructor(rules, tools, grouped, missing) {
        this.rules = rules;
        this.tools = tools;
        this.missing = missing;
        this.logs = new Map(rules.map((rule) => [rule.id, new finding_log/* FindingLog */.sZ(grouped)]));
        this.#states = rules.map(() => new RunStates());
        this.#possible = rules.map(() => new Map());
        this.#open = rules.map(() => new Map());
        this.#applies = rules.map(({ when }) => when && runTest(when, tools));
        this.#held = rules.map(() => new Map());
        this.#expectations = rules.map(() => new Map());
        this.#asked = rules.map(askedMessages);
        const asks = this.#asked.some((asked) => asked !== undefined);
        this.#messagePlans = new Map((asks ? message_names/* messageNames */.e : []).map((message) => [message, sequencePlan(rules, { message }, tools)]));
        this.#parallel = asksForTurns(rules) ? new ParallelCalls() : undefined;
        this.#queue = new outcome_queue/* OutcomeQueue */.QQ((waiting) => this.#apply(waiting));
    }
    /** Keys that are kept of all traces. */
    get keys() {
        return this.#keyed.keys;
    }
    plan(tool) {
        return sequencePlan(this.rules, tool, this.tools);
    }
    call(plan, run, call, callIndex, file, line, column) {
        const isAsked = plan.touches.length + plan.keyed.length + plan.expects.length > 0;
        if (!isAsked && this.#parallel === undefined && !this.#queue.holds(run.index))
            return;
        const { result, phase, durationMs } = call;
        const end = (0,outcome_queue/* endOf */.pJ)(call);
        const known = !plan.waits || end !== undefined || phase === 'unclear';
        const order = callIndex + this.#said.before(run.index);
        // Every property by name: spreading some in takes longer than all that follows.
        const waiting = {
            plan,
            run,
            call,
            callIndex,
            order,
            file,
            line,
            column,
            end,
            result,
            phase,
            durationMs,
            known,
            parallel: undefined,
            inTurn: false,
        };
        if (this.#parallel?.take(run.index, call, file, waiting, plan.waitsForTurn))
            this.#queue.release(run.index);
        // What waits may wait until the end of the input: only what the rules will look at is kept.
        if (!known || waiting.inTurn || this.#queue.holds(run.index))
            this.#queue.add(Object.assign(waiting, kept(call, plan)));
        else if (isAsked)
            this.#apply(waiting);
    }
    message(run, message, file, line, column) {
        if (this.#messagePlans.size === 0)
            return;
        const said = this.#say(message.role === 'user' ? '@user' : '@assistant', run, message, file, line, column);
        if (message.role === 'assistant' && this.#plans('@final'))
            this.#finals.set(run.index, this.#final(said, message));
    }
    #plans(name) {
        const plan = this.#messagePlans.get(name);
        return plan !== undefined && plan.touches.length + plan.keyed.length > 0;
    }
    #say(name, run, message, file, line, column) {
        const plan = this.#messagePlans.get(name);
        const { trace, timestamp, text } = message;
        const order = run.calls + this.#said.before(run.index);
        this.#said.add(run.index, order);
        const said = {
            ...{ plan, run, call: { trace, tool: name, args: { text }, timestamp }, isMessage: true },
            ...{ callIndex: run.calls - 1, order, file, line, column },
            ...{ end: undefined, result: undefined, phase: undefined, durationMs: undefined, known: true },
            ...{ parallel: undefined, inTurn: false },
        };
        if (!this.#plans(name))
            return said;
        if (this.#queue.holds(run.index))
            this.#queue.addMessage({ ...said, ...kept(said.call, plan) });
        else
            this.#apply(said);
        return said;
    }
    /** One text a trace is kept, and of that the beginning. */
    #final(said, { trace, text, timestamp }) {
        const isCut = text.length > maxFinal;
        const args = { text: isCut ? text.slice(0, maxFinal) : text };
        const call = { trace, tool: '@final', args, timestamp, ...(isCut && { truncated: ['/args/text'] }) };
        return { ...said, plan: this.#messagePlans.get('@final'), call };
    }
    result(run, callIndex, result) {
        this.#queue.result(run.index, callIndex, result);
    }
    /** Ids of the rules that a trace broke; complete after `finish`. */
    brokenIn(run) {
        const isBroken = (index) => (this.#states[index].flags(run) & (broken | wasBroken)) !== 0;
        return [...new Set(this.rules.flatMap(({ id }, index) => (isBroken(index) ? [id] : [])))];
    }
    /** Asks every rule about every trace, now that no call can follow. */
    finish(runs, observers) {
        this.#parallel?.end();
        this.#queue.drain();
        for (const [run, final] of this.#finals) {
            const { calls } = final.run;
            this.#apply({ ...final, callIndex: calls - 1, order: calls + this.#said.before(run) });
        }
        const groups = groupsOf(this.rules);
        const rows = groups.map(({ id }) => ({
            rule: id,
            applicable: 0,
            held: 0,
            violated: 0,
            notExercised: 0,
            notEvaluable: 0,
        }));
        for (const run of runs) {
            for (let place = 0; place < groups.length; place++) {
                const { id, members } = groups[place];
                const { outcome, at } = this.#worst(members, run);
                // A run that never called a tool shows nothing about a rule, unless the rule demands a call.
                const isAsked = run.calls > 0 || members.some((index) => this.#isAskedOfWords(index));
                if (isAsked || outcome === 'violated')
                    sequence_rules_count(rows[place], outcome);
                for (const observer of observers)
                    observer.outcome?.(run, id, outcome, at);
            }
        }
        return rows;
    }
    #worst(members, run) {
        let worst = this.#concluded(members[0], run);
        for (let at = 1; at < members.length; at++)
            worst = worse(worst, this.#concluded(members[at], run));
        return worst;
    }
    #isAskedOfWords(index) {
        return this.#asked[index] !== undefined && isAskedOfWords(this.rules[index]);
    }
    #concluded(index, run) {
        const rule = this.rules[index];
        // Before the end is evaluated: a rule that only the end breaks has no call that broke it.
        const at = this.#brokenAt(index, run);
        const outcome = this.#settle(rule, index, run, this.#end(rule, index, run));
        const open = outcome === 'not-evaluable' ? this.#open[index]?.get(run.index) : undefined;
        if (open !== undefined)
            this.missing.ofRule(rule, open);
        if (outcome === 'not-evaluable')
            this.missing.undecided(rule, run);
        return { outcome, at: outcome === 'violated' ? at : undefined };
    }
    /** The outcome of a rule in a run that it may not be about. */
    #settle(rule, index, run, outcome) {
        const isAbout = this.#applies[index]?.(run) ?? true;
        const applies = isAbout === true ? this.#isDecided(rule, index, run, outcome) : isAbout;
        const held = this.#held[index]?.get(run.index);
        if (held !== undefined)
            this.#held[index]?.delete(run.index);
        if (applies === true) {
            if (held !== undefined)
                this.logs.get(rule.id)?.add(held.file, held.line, held.column, () => held);
            return outcome;
        }
        this.#states[index]?.unflag(run.index, broken);
        if (applies === false || (outcome === 'not-exercised' && applies !== 'messages'))
            return 'not-exercised';
        const { lastFile: file, lastLine: line, lastColumn: column } = run;
        this.#open[index]?.set(run.index, { fact: applies, tool: '', file, line, column });
        return 'not-evaluable';
    }
    /** Whether what was not recorded of messages leaves the outcome as it is; false if a run of messages is not asked. */
    #isDecided(rule, index, run, outcome) {
        const asked = this.#asked[index];
        if (asked === undefined)
            return true;
        if (run.calls === 0 && this.#held[index]?.has(run.index) && !isAskedOfWords(rule))
            return false;
        return lacksMessages(asked, run) && !standsWithout(asked, outcome, run) ? 'messages' : true;
    }
    #log(index, run, file, line, column, make) {
        const isOpen = this.#applies[index] !== undefined || this.#asked[index] !== undefined;
        if (isOpen)
            this.#held[index]?.set(run.index, make());
        else
            this.logs.get(this.rules[index].id)?.add(file, line, column, make);
    }
    #apply(waiting) {
        const { run } = waiting;
        for (const touch of waiting.plan.touches) {
            const states = this.#states[touch.rule];
            const flags = states.flags(run.index);
            if ((flags & broken) !== 0)
                continue;
            if (touch.conditional.length === 0)
                this.#take(touch, states, touch.definite, flags, waiting);
            else {
                const ways = waysToMatch(touch, waiting);
                if (ways.length > 1)
                    this.#report(touch.rule, new Set(touch.conditional.flatMap(({ operand }) => operand.missing(waiting))), waiting);
                this.#take(touch, states, ways, flags, waiting);
                if (ways.length === 1)
                    this.#miss(touch, states, ways[0], waiting);
            }
        }
        for (const touch of waiting.plan.keyed)
            this.#takeKeyed(touch, waiting);
        for (const touch of waiting.plan.expects)
            this.#expect(touch, waiting);
    }
    /** Remembers a call of a tool that the rule asks for, which did not meet the conditions. */
    #miss({ kind, conditional }, states, hits, { run, callIndex, isMessage }) {
        const { explainsMissed: bit } = kind;
        if (bit === undefined || (hits & bit) !== 0 || isMessage || (states.flags(run.index) & broken) !== 0)
            return;
        if (!conditional.some((each) => each.bit === bit))
            return;
        states.load(run.index, this.#scratch);
        this.#scratch.call = callIndex + 1;
        states.store(run.index, this.#scratch);
    }
    #takeKeyed(touch, waiting) {
        const { index: run } = waiting.run;
        const states = this.#states[touch.rule];
        const flags = states.flags(run);
        if ((flags & (broken | isFull)) !== 0)
            return;
        const standing = this.#load(states, run, flags);
        const step = this.#keyed.step(touch, this.rules[touch.rule], standing, waiting);
        this.#scratch.phase = standing.best;
        this.#scratch.mark = standing.worst;
        this.#scratch.call = 0;
        states.store(run, this.#scratch);
        if (standing.mayBeBroken)
            states.flag(run, mayBeBroken);
        if (step.isFull)
            states.flag(run, isFull);
        if (step.missing.length > 0)
            this.#report(touch.rule, new Set(step.missing), waiting);
        if (!step.broken)
            return;
        const related = this.#located(waiting.run, step.earlier);
        if (this.rules[touch.rule]?.part?.perTool)
            this.#breakForTool(touch.rule, states, waiting, related);
        else
            this.#break(touch.rule, states, waiting, { related });
    }
    /** Goes on, because each tool is a finding of its own. */
    #breakForTool(index, states, waiting, related) {
        const rule = this.rules[index];
        const { run, call, callIndex } = waiting;
        states.flag(run.index, wasBroken);
        const known = this.#brokenFor.get(`${rule.id} ${run.index}`);
        if (known?.tools.has(call.tool))
            return;
        if (known)
            known.tools.add(call.tool);
        else
            this.#brokenFor.set(`${rule.id} ${run.index}`, { at: callIndex, tools: new Set([call.tool]) });
        this.#find(index, waiting, { related });
    }
    /** What was said is not a call. */
    #located({ index }, earlier) {
        return earlier.flatMap(({ tick, reason }) => {
            if (tick === 0)
                return [];
            const callIndex = this.#said.callAt(index, placeOfTick(tick) - 1);
            return callIndex === undefined ? [] : [{ callIndex, reason }];
        });
    }
    #load(states, run, flags) {
        states.load(run, this.#scratch);
        const standing = this.#standing;
        standing.best = this.#scratch.phase;
        standing.worst = this.#scratch.mark;
        standing.mayBeBroken = (flags & mayBeBroken) !== 0;
        return standing;
    }
    #expect(touch, waiting) {
        const { index } = waiting.run;
        const states = this.#states[touch.rule];
        if ((states.flags(index) & broken) !== 0)
            return;
        const rule = this.rules[touch.rule];
        const known = this.#expectations[touch.rule];
        const expectation = known.get(index) ?? newExpectation(rule);
        known.set(index, expectation);
        const candidates = touch.candidates(waiting);
        if (candidates.missing.length > 0)
            this.#report(touch.rule, new Set(candidates.missing), waiting);
        const tool = (0,truncate/* truncate */.xv)(waiting.call.tool, finding_message/* maxToolName */.g);
        if (expectation.take(candidates))
            this.#break(touch.rule, states, waiting, { detail: (0,expect/* offTrack */.p)(rule, tool, expectation.progress) });
    }
    /** Lets a rule see a call, in each way in which it may have matched. */
    #take({ rule: index, kind }, states, ways, flags, waiting) {
        const { run, callIndex } = waiting;
        const rule = this.rules[index];
        const state = this.#scratch;
        if ((flags & unsure) === 0) {
            states.load(run.index, state);
            if (ways.length === 1) {
                const { call } = state;
                if (waiting.isMessage)
                    state.call = untouched;
                const isBroken = kind.step(state, ways[0], callIndex, rule);
                // What was said is not a call.
                if (waiting.isMessage)
                    state.call = state.call === untouched ? call : 0;
                states.store(run.index, state);
                if (isBroken)
                    this.#break(index, states, waiting, { related: earlierOf(kind, state) });
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
    /** Arguments and results that are missing are said at once; of the rest only what leaves the rule open in the end. */
    #report(rule, facts, waiting) {
        // What a rule that is not about the run would have asked for is not missing.
        if (this.#applies[rule]?.(waiting.run) === false)
            return;
        const { run, call, file, line, column, isMessage } = waiting;
        for (const met of facts) {
            const fact = isMessage && met === 'whole arguments' ? 'whole message' : met;
            if (saidOfTools.has(fact) && !isMessage)
                this.missing.ofCall(fact, this.rules[rule], waiting);
            else if (!this.#open[rule]?.has(run.index))
                this.#open[rule]?.set(run.index, { fact, tool: call.tool, file, line, column });
        }
    }
    #break(index, states, waiting, why = noWhy) {
        const { run, callIndex, isMessage } = waiting;
        states.flag(run.index, broken);
        // A broken rule is not asked again: its state holds the call that broke it.
        states.store(run.index, { phase: isMessage ? -1 : callIndex, mark: 0, call: 0 });
        this.#find(index, waiting, why);
    }
    #find(index, waiting, { detail, related = noCalls }) {
        const rule = this.rules[index];
        const { run, call, callIndex, file, line, column, isMessage } = waiting;
        const kind = rules.ruleKinds[rule.type];
        const limit = rule.part?.limit;
        const tool = kind.closesWindow || limit !== undefined ? undefined : call.tool;
        this.#log(index, run, file, line, column, () => (0,raw_finding/* rawFinding */.G)(rule.id, tool, file, line, column, {
            trace: run.trace,
            callIndex: isMessage ? undefined : callIndex,
            related: relatedCalls(related, isMessage ? undefined : callIndex),
            source: call.source,
            policyAt: rule.at,
            key: limit,
            detail: this.#says(index, detail, limit === undefined ? call.tool : undefined),
        }));
    }
    /** Made once for all findings of a rule about one tool. */
    #says(index, detail, tool) {
        const isAbout = this.#asked[index] !== undefined;
        if (detail !== undefined)
            return (0,message_words/* sayMessages */.G)(detail, isAbout);
        const key = `${index} ${tool}`;
        const known = this.#sentences.get(key);
        if (known !== undefined)
            return known;
        const rule = this.rules[index];
        const name = tool === undefined ? undefined : (0,truncate/* truncate */.xv)(tool, finding_message/* maxToolName */.g);
        const sentence = (0,message_words/* sayMessages */.G)(rules.ruleKinds[rule.type].broken(rule, name), isAbout);
        if (this.#sentences.size < maxSentences)
            this.#sentences.set(key, sentence);
        return sentence;
    }
    #brokenAt(index, run) {
        const states = this.#states[index];
        if ((states.flags(run.index) & wasBroken) !== 0)
            return this.#brokenFor.get(`${this.rules[index]?.id} ${run.index}`)?.at;
        if ((states.flags(run.index) & broken) === 0)
            return undefined;
        states.load(run.index, this.#scratch);
        return this.#scratch.phase < 0 ? undefined : this.#scratch.phase;
    }
    #end(rule, index, run) {
        const states = this.#states[index];
        const kind = rules.ruleKinds[rule.type];
        const flags = states.flags(run.index);
        if ((flags & (broken | wasBroken)) !== 0)
            return 'violated';
        this.#ended = noCalls;
        const outcome = this.#endOf(index, run, states, flags, kind);
        if (outcome === 'violated') {
            states.flag(run.index, broken);
            const { lastFile: file, lastLine: line, lastColumn: column } = run;
            const limit = rule.part?.limit;
            const related = relatedCalls(this.#ended, undefined);
            this.#log(index, run, file, line, column, () => (0,raw_finding/* rawFinding */.G)(rule.id, undefined, file, line, column, {
                trace: run.trace,
                related,
                policyAt: rule.at,
                key: limit,
                detail: this.#says(index, this.#expectation(index, run, rule), undefined),
            }));
        }
        return outcome;
    }
    /** Which expected call was not made. */
    #expectation(index, run, rule) {
        if (rule.type !== 'expect')
            return undefined;
        const { progress } = this.#expectations[index]?.get(run.index) ?? newExpectation(rule);
        return (0,expect/* offTrack */.p)(rule, undefined, progress);
    }
    #endOf(index, run, states, flags, kind) {
        const rule = this.rules[index];
        const machine = keyedMachine(rule);
        if (machine) {
            if ((flags & isFull) !== 0)
                return 'not-evaluable';
            const whole = standingOf(rule, run, (each) => this.missing.factsOf(each));
            if (whole === 'held' || whole === 'violated')
                return whole;
            const standing = this.#load(states, run.index, flags);
            const fact = whole ?? this.#keyed.unrecorded(rule, standing, run);
            const { lastFile: file, lastLine: line, lastColumn: column } = run;
            if (fact !== undefined)
                this.#open[index]?.set(run.index, { fact, tool: '', file, line, column });
            if (whole)
                return 'not-evaluable';
            const end = this.#keyed.end(rule, machine, standing);
            if (end === 'violated')
                this.#ended = this.#located(run, this.#keyed.earlierOf(standing));
            return end ?? 'not-evaluable';
        }
        if (rule.type === 'expect')
            return (this.#expectations[index]?.get(run.index) ?? newExpectation(rule)).end() ?? 'not-evaluable';
        if ((flags & unsure) !== 0)
            return this.#possible[index]?.get(run.index)?.end(kind, rule) ?? 'not-evaluable';
        states.load(run.index, this.#scratch);
        const end = kind.end(this.#scratch, rule);
        if (end === 'violated')
            this.#ended = earlierOf(kind, this.#scratch);
        return end;
    }
}
function earlierOf({ earlier: reason }, { call }) {
    return reason === undefined || call === 0 ? noCalls : [{ callIndex: call - 1, reason }];
}
/** Rules by id: those of other sections share one. */
function groupsOf(rules) {
    const groups = new Map();
    rules.forEach(({ id }, index) => {
        const group = groups.get(id);
        if (group)
            group.members.push(index);
        else
            groups.set(id, { id, members: [index] });
    });
    return [...groups.values()];
}
const ranks = ['violated', 'not-evaluable', 'held', 'not-exercised'];
/** Of several rules under one id, what is to be said of it; of two that are broken, the earlier call. */
function worse(a, b) {
    const difference = ranks.indexOf(a.outcome) - ranks.indexOf(b.outcome);
    if (difference !== 0)
        return difference < 0 ? a : b;
    return (b.at ?? Number.POSITIVE_INFINITY) < (a.at ?? Number.POSITIVE_INFINITY) ? b : a;
}
const ends = ['success', 'error', 'denied'];
/**
 * The operands that a call matches, as bits, in each way in which what was not recorded may have been. Rules look at two
 * operands at most, or at the next one and at any beyond it: of several unknown ones each alone is enough.
 */
function waysToMatch(touch, facts) {
    if (!touch.needsOutcome || facts.end !== undefined)
        return waysOf(touch, facts);
    const { call, result, phase, durationMs, parallel } = facts;
    const given = (end) => ({ call, end, isPresumed: true, result, phase, durationMs, parallel });
    return [...new Set(ends.flatMap((end) => waysOf(touch, given(end))))];
}
function waysOf({ always, conditional }, facts) {
    let hits = always;
    let open;
    for (const { bit, operand } of conditional) {
        const match = operand.match(facts);
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
function kept(call, plan) {
    const { trace, tool, args, truncated, agent, server, timestamp, phase, source, turn, usage } = call;
    const named = { trace, tool, agent, server, timestamp, phase, truncated, source, turn, usage };
    return {
        call: plan.needsArguments ? { ...named, args } : named,
        result: plan.needsResult ? call.result : undefined,
    };
}
function sequence_rules_count(row, outcome) {
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

// EXTERNAL MODULE: ./lib/rules/known-tools.js
var known_tools = __webpack_require__(97642);
;// CONCATENATED MODULE: ./lib/evaluate/tool-entries.js


/** Names of tools that are counted one by one: a trace makes up any number of them. */
const maxTools = 10_000;
/** Of names beyond, those that are looked up again without being made again. */
const maxFurther = 1000;
/**
 * The tools that were called, each with what the policy says about it. Beyond `maxTools` names a tool is counted by name only if
 * it is the first that an entry of the policy means; the calls of all others are counted together.
 */
class ToolEntries {
    named = new Map();
    #policy;
    #make;
    #further = new Map();
    #open;
    /** Calls of the tools that are not among `named`. */
    furtherCalls = 0;
    constructor(policy, make) {
        this.#policy = policy;
        this.#make = make;
    }
    /** The tool of a call, which counts. */
    called(name) {
        let entry = this.named.get(name);
        if (entry === undefined) {
            entry = this.#further.get(name) ?? this.#add(name);
            if (!this.named.has(name))
                this.furtherCalls++;
        }
        entry.calls++;
        return entry;
    }
    #add(name) {
        const entry = this.#make(name);
        if (this.named.size < maxTools || this.#isFirstOfItsKind(name, entry))
            this.named.set(name, entry);
        else {
            if (this.#further.size >= maxFurther)
                this.#further.clear();
            this.#further.set(name, entry);
        }
        return entry;
    }
    /** Whether an entry of the policy means no other tool so far, or none that is permitted. */
    #isFirstOfItsKind(name, entry) {
        this.#open ??= this.#openEntries();
        return this.#see(this.#open, name, entry);
    }
    #openEntries() {
        const open = [...new Set((0,known_tools/* knownTools */.f)(this.#policy))].map((entry) => ({
            matches: (0,tool_pattern/* compileToolPattern */.Yo)(entry),
            denied: false,
            permitted: false,
        }));
        for (const [name, entry] of this.named)
            this.#see(open, name, entry);
        return open;
    }
    #see(open, name, { plan }) {
        const side = plan.denied ? 'denied' : 'permitted';
        let isFirst = false;
        for (const entry of open) {
            if (entry[side] || !entry.matches(name))
                continue;
            entry[side] = true;
            isFirst = true;
        }
        return isFirst;
    }
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
    #tools;
    #logs;
    #levels = new Map();
    #fingerprints = new fingerprint/* Fingerprints */.U();
    #callRules;
    #sequences;
    #argumentUse;
    #lookAlikes;
    #facts = new fact_log/* FactLog */.bI();
    #gatesOf;
    /** Runs in which a rule of level error is not evaluable; kept only for gates. */
    #undecided = new Set();
    constructor(policy, compileSchema, rules, observers, counted) {
        this.policy = policy;
        this.compileSchema = compileSchema;
        this.observers = observers;
        this.#tools = new ToolEntries(policy, (name) => this.#entryOf(name));
        const tallied = policy.cases ? 'by trace' : counted;
        this.#gatesOf = policy.cases && gatedRuns(policy.cases, rules);
        this.#logs = new FindingLogs(tallied);
        this.#callRules = new call_rules/* CallRules */.M5();
        this.#sequences = new SequenceRules(policy.sequences, rules, tallied, {
            ofCall: (fact, rule, waiting) => this.#factMissing(fact, rule, waiting),
            ofRule: ({ id, at }, { fact, file, line, column }) => this.#notEvaluable(id, fact, at, file, line, column),
            undecided: (rule, run) => this.#ruleUndecided(rule, run),
            factsOf: (run) => this.#facts.of(run),
        });
        this.#argumentUse = new argument_use/* ArgumentUse */.t(policy);
        this.#lookAlikes = new LookAlikes(policy);
    }
    start(run) {
        for (const observer of this.observers)
            observer.start?.(run);
    }
    call(run, call, callIndex, file, line, column) {
        this.#facts.call(run, call, callIndex);
        const tool = this.#tools.called(call.tool);
        const { plan, sequences } = tool;
        // How many, which tool, which arguments: three questions, none of which switches another off.
        const limit = this.policy.maxToolCalls;
        const overLimit = limit !== undefined && callIndex >= limit.value;
        const checked = plan.checkArguments(call);
        if (tool.looksLike !== undefined)
            this.#lookedAlike(tool.looksLike, run, call, file, line, column);
        if (overLimit) {
            const refusal = { code: 'E_RATE_LIMIT', at: limit.at, because: String(limit.value) };
            this.#report(run, call, callIndex, file, line, column, refusal);
        }
        if (plan.refusal !== undefined)
            this.#report(run, call, callIndex, file, line, column, plan.refusal);
        if (checked.refusal !== undefined)
            this.#report(run, call, callIndex, file, line, column, checked.refusal);
        if (checked.cut)
            this.#argumentsCut(run, call, file, line, column, (0,constraints_of/* constraintsOf */.I)(this.policy, call.tool)[0]?.at);
        if (call.args !== undefined)
            this.#secrets(run, call, callIndex, file, line, column);
        else if (checked.missing)
            this.#argumentsMissing(run, call, file, line, column, (0,constraints_of/* constraintsOf */.I)(this.policy, call.tool)[0]?.at);
        this.#callRules.count(run.index, plan, overLimit, checked, tool.errors);
        if (plan.constrained)
            this.#argumentUse.see(call.tool, call.args);
        this.#sequences.call(sequences, run, call, callIndex, file, line, column);
        if (this.observers.length > 0)
            this.#observe(run, call, callIndex, file, line, column, decisionOn(overLimit, plan, checked));
    }
    #observe(run, call, callIndex, file, line, column, decision) {
        for (const observer of this.observers)
            observer.decision?.(run, call, callIndex, decision, file, line, column);
    }
    result(run, callIndex, result) {
        this.#facts.result(run, callIndex, result);
        this.#sequences.result(run, callIndex, result);
        for (const observer of this.observers)
            observer.result?.(run, callIndex, result);
    }
    message(run, message, file, line, column) {
        this.#facts.at(run, message.timestamp);
        this.#sequences.message(run, message, file, line, column);
    }
    /** All input is read: decides what only the end of a trace can decide. */
    finish(runs) {
        const sequences = this.#sequences.finish(runs, this.observers);
        const gatesOf = this.#gatesOf;
        const gated = gatesOf && Array.from(runs, (run) => [run, gatesOf(run)]);
        const gatesAt = this.policy.cases?.[0]?.at;
        for (const [{ lastFile, lastLine, lastColumn }, { missing }] of gated ?? [])
            if (missing !== undefined)
                this.#notEvaluable('cases', missing, gatesAt, lastFile, lastLine, lastColumn);
        const logs = new Map(this.#logs.all);
        for (const [rule, log] of this.#sequences.logs)
            if (log.total > 0)
                logs.set(rule, log);
        return {
            rules: sequences,
            callRules: this.#callRules.rows(runs),
            ...(gated ? gateFindings(this.policy, logs, gated, (run) => this.#isUndecided(run)) : { logs }),
            tools: new Map([...this.#tools.named].map(([name, { calls, plan }]) => [name, { calls, denied: plan.denied }])),
            furtherCalls: this.#tools.furtherCalls,
            argumentUse: this.#argumentUse,
            cases: tallyCases(runs, (run) => this.#errorsIn(run)),
            facts: (0,tally_facts/* tallyFacts */.IB)(runs, this.#facts),
            keys: this.#sequences.keys,
        };
    }
    #errorsIn({ index }) {
        const broken = this.#sequences.brokenIn(index).filter((rule) => this.#level(rule) === 'error');
        return [...broken, ...this.#callRules.brokenIn(index)];
    }
    #level(rule) {
        const level = this.#levels.get(rule) ?? (0,rule_level/* ruleLevel */.ln)(rule, this.policy);
        this.#levels.set(rule, level);
        return level;
    }
    #entryOf(name) {
        return {
            plan: (0,tool_plan/* toolPlan */.S)(this.policy, name, this.compileSchema, this.#tools.named.size < maxCompared),
            sequences: this.#sequences.plan(name),
            looksLike: this.#lookAlikes.of(name),
            errors: (0,call_rules/* errorCodes */.fv)(this.policy, name),
            calls: 0,
        };
    }
    #report(run, { tool, source }, callIndex, file, line, column, { code, at, because, violations }) {
        this.#logs.add(code, tool, run.trace, file, line, column, () => ({
            trace: run.trace,
            callIndex,
            source,
            policyAt: at,
            violations: violations?.map((broken) => this.#violation(tool, broken)),
            detail: because,
        }));
    }
    #violation(tool, { path, keyword, member, key, says, at }) {
        return {
            path,
            keyword,
            member,
            fingerprint: this.#fingerprints.of('E_ARG_SCHEMA', tool, key),
            says,
            policyAt: at,
        };
    }
    /** Rules about arguments that the source does not record are not passed; they are said to be open. */
    #argumentsMissing({ trace }, { tool }, file, line, column, policyAt) {
        this.#logs.add('W_ARGS_NOT_RECORDED', tool, trace, file, line, column, () => ({ policyAt }));
    }
    /** Says which kinds were found, never what. */
    #secrets(run, call, callIndex, file, line, column) {
        const kinds = (0,redact/* providerTokens */.iJ)(call.args);
        if (kinds.length === 0)
            return;
        this.#logs.add('W_SECRET_IN_ARGS', call.tool, run.trace, file, line, column, () => ({
            trace: run.trace,
            callIndex,
            source: call.source,
            detail: kinds.join(', '),
        }));
    }
    #lookedAlike(alike, { trace }, { tool }, file, line, column) {
        const { entry, does, at } = alike;
        this.#logs.add('W_TOOL_LOOKS_LIKE', tool, trace, file, line, column, () => ({
            policyAt: at,
            detail: `${(0,truncate/* truncate */.xv)(entry, finding_message/* maxToolName */.g)}, which ${does}`,
        }));
    }
    #factMissing(fact, { at }, { run, call, file, line, column }) {
        if (fact === 'whole arguments')
            this.#argumentsCut(run, call, file, line, column, at);
        else if (fact === 'arguments')
            this.#argumentsMissing(run, call, file, line, column, at);
        else
            this.#logs.add('W_RESULT_NOT_RECORDED', call.tool, run.trace, file, line, column, () => ({ policyAt: at }));
    }
    /** A rule, or the gate of cases, that lacks a fact: once for each of the two. */
    #notEvaluable(subject, fact, policyAt, file, line, column) {
        const key = JSON.stringify([subject, fact]);
        const detail = `${subject}: ${missingFactWords[fact]}`;
        this.#logs.addOnce('W_RULE_NOT_EVALUABLE', key, file, line, column, () => ({ key, policyAt, detail }));
    }
    #ruleUndecided({ id }, { index }) {
        if (this.#gatesOf && this.#level(id) === 'error')
            this.#undecided.add(index);
    }
    #isUndecided({ index }) {
        const asksErrors = (0,rule_level/* hasEntryLevels */.My)(this.policy) || this.#level('E_ARG_SCHEMA') === 'error';
        return this.#undecided.has(index) || (asksErrors && this.#callRules.isOpenIn(index));
    }
    #argumentsCut({ trace }, call, file, line, column, policyAt) {
        const detail = (0,cut_arguments/* cutArguments */.No)(call)
            .map((cut) => cut || 'all of them')
            .join(', ');
        this.#logs.add('E_ARGS_TRUNCATED', call.tool, trace, file, line, column, () => ({ policyAt, detail }));
    }
}
/**
 * Prepares a policy for evaluation; loads the JSON Schema validator and RE2 only if the policy needs them.
 *
 * @param tallied count findings by fingerprint even if no waiver asks for it
 */
async function createEvaluator(policy, observers = [], tallied = policy.waivers.length > 0 || (0,rule_level/* hasEntryLevels */.My)(policy)) {
    const schemas = [
        ...[...policy.constraints.values(), policy.otherConstraints ?? []].flat().map((constraint) => constraint.schema),
        ...conditionSchemas(policy.sequences),
        ...(policy.cases ?? []).flatMap(({ when }) => (when?.meta ?? []).map(({ schema }) => schema)),
    ];
    const compileSchema = schemas.length > 0 ? await schemaCompiler(policy.definitions, schemas) : undefined;
    const regExp = await linearRegExps(searchedPatterns(policy.sequences));
    const hash = new KeyHash((0,external_node_crypto_.randomBytes)(8).toString('hex'));
    const rules = { ...conditionTools(regExp, compileSchema), hash };
    return new Evaluator(policy, compileSchema, rules, observers, tallied);
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


/***/ }),

/***/ 64389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bI: () => (/* binding */ FactLog),
  _$: () => (/* binding */ writeAtLeast),
  em: () => (/* binding */ writeSums)
});

// EXTERNAL MODULE: ./lib/model/add-tokens.js
var add_tokens = __webpack_require__(98589);
// EXTERNAL MODULE: ./lib/model/exact-sum.js
var exact_sum = __webpack_require__(91148);
// EXTERNAL MODULE: ./lib/model/usage.js
var usage = __webpack_require__(81218);
// EXTERNAL MODULE: ./lib/text/redact.js + 1 modules
var redact = __webpack_require__(69248);
// EXTERNAL MODULE: ./lib/text/truncate.js
var truncate = __webpack_require__(44765);
// EXTERNAL MODULE: ./lib/evaluate/sequences/outcome-queue.js
var outcome_queue = __webpack_require__(33976);
;// CONCATENATED MODULE: ./lib/model/run-doubles.js
/** Runs of one block. */
const blockBits = 12;
const inBlock = (1 << blockBits) - 1;
/** As `RunNumbers`, for any numbers, in eight bytes a run. Apart from them: what reads both kinds reads neither fast. */
class RunDoubles {
    #blocks = [];
    of(run) {
        const block = this.#blockOf(run);
        return block === undefined ? 0 : block[run & inBlock];
    }
    set(run, number) {
        let block = this.#blockOf(run);
        if (block === undefined) {
            if (number === 0)
                return;
            const place = run >>> blockBits;
            while (this.#blocks.length <= place)
                this.#blocks.push(undefined);
            block = new Float64Array(1 << blockBits);
            this.#blocks[place] = block;
        }
        block[run & inBlock] = number;
    }
    #blockOf(run) {
        const place = run >>> blockBits;
        return place < this.#blocks.length ? this.#blocks[place] : undefined;
    }
}

// EXTERNAL MODULE: ./lib/model/run-numbers.js
var run_numbers = __webpack_require__(13463);
// EXTERNAL MODULE: ./lib/model/run-values.js
var run_values = __webpack_require__(41523);
// EXTERNAL MODULE: ./lib/model/is-later.js
var is_later = __webpack_require__(39114);
;// CONCATENATED MODULE: ./lib/evaluate/facts/packed-time.js
const zero = 48;
/**
 * An RFC 3339 time in UTC with milliseconds, as `Date.toISOString` writes it, as a number above zero: later times are larger
 * numbers. Zero for any other text. By its digits, which takes a fifth of the time of `Date.parse`.
 */
function packTime(text) {
    if (text.length !== '0000-00-00T00:00:00.000Z'.length)
        return 0;
    const month = pair(text, 5);
    const day = pair(text, 8);
    const hour = pair(text, 11);
    const minute = pair(text, 14);
    const second = pair(text, 17);
    const millisecond = 10 * pair(text, 20) + text.charCodeAt(22) - zero;
    const date = ((100 * pair(text, 0) + pair(text, 2)) * 13 + month) * 32 + day;
    const time = ((hour * 60 + minute) * 61 + second) * 1000 + millisecond;
    const isOne = month <= 12 && day <= 31 && hour <= 23 && minute <= 59 && second <= 60 && millisecond <= 999;
    return isOne && date > 0 && time >= 0 ? date * perDay + time : 0;
}
/** The text that `packTime` made a number of. */
function unpackTime(packed) {
    const [year, month, day, hour, minute, second, millisecond] = partsOf(packed).map((part) => `${part}`);
    const date = `${year?.padStart(4, '0')}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
    const clock = `${hour?.padStart(2, '0')}:${minute?.padStart(2, '0')}:${second?.padStart(2, '0')}`;
    return `${date}T${clock}.${millisecond?.padStart(3, '0')}Z`;
}
/** Milliseconds since 1970, as `Date.parse` gives them for the text: for a leap second, not a number. */
function millisecondsOf(packed) {
    const [year, month, day, hour, minute, second, millisecond] = partsOf(packed);
    // Two digits mean another century to `Date.UTC`.
    if (second === 60 || year < 100)
        return Date.parse(unpackTime(packed));
    return Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
}
/** A minute may have 61 seconds. */
const perDay = 24 * 60 * 61 * 1000;
function partsOf(packed) {
    const date = Math.floor(packed / perDay);
    const time = packed % perDay;
    const [days, seconds] = [date % 32, Math.floor(time / 1000)];
    const [months, minutes] = [Math.floor(date / 32), Math.floor(seconds / 61)];
    return [Math.floor(months / 13), months % 13, days, Math.floor(minutes / 60), minutes % 60, seconds % 61, time % 1000];
}
/** The number that two digits are. */
function pair(text, at) {
    return 10 * (text.charCodeAt(at) - zero) + text.charCodeAt(at + 1) - zero;
}

;// CONCATENATED MODULE: ./lib/evaluate/facts/run-times.js




/** Runs whose latest moment is at hand, as text. */
const atHand = 256;
/** The first moment of each run and the last, of those that are known. */
class RunTimes {
    /** 0: none, or as text. */
    #from = new RunDoubles();
    /** So much later. */
    #span = new RunDoubles();
    /** Of runs with a time in another form than the usual one. */
    #texts = new run_values/* RunValues */.m();
    #hasTexts = false;
    /** The run at each place, and its latest moment: made a number when another run takes the place, as texts are compared faster. */
    #runs = new Int32Array(atHand).fill(-1);
    #latest = new Array(atHand).fill('');
    /** A moment of a run; true if it is the latest so far. */
    at(run, timestamp) {
        const place = run % atHand;
        const other = this.#runs[place];
        const latest = this.#latest[place];
        if (other === run && timestamp.length === latest.length) {
            const isLatest = timestamp > latest;
            if (isLatest)
                this.#latest[place] = timestamp;
            else
                this.#take(run, timestamp);
            return isLatest;
        }
        if (other >= 0)
            this.#take(other, latest);
        const isLatest = this.#take(run, timestamp);
        const isUsual = isLatest && this.#from.of(run) > 0;
        this.#runs[place] = isUsual ? run : -1;
        if (isUsual)
            this.#latest[place] = timestamp;
        return isLatest;
    }
    /** Milliseconds from the first moment to the last; undefined where none is known. */
    elapsed(run) {
        const place = run % atHand;
        if (this.#runs[place] === run)
            this.#take(run, this.#latest[place]);
        const from = this.#from.of(run);
        if (from > 0) {
            const span = this.#span.of(run);
            const first = millisecondsOf(from);
            return span === 0 ? first - first : millisecondsOf(from + span) - first;
        }
        const texts = this.#texts.of(run);
        return texts && Date.parse(texts.to) - Date.parse(texts.from);
    }
    #take(run, timestamp) {
        const time = packTime(timestamp);
        const from = this.#from.of(run);
        if (time === 0 || (this.#hasTexts && from === 0))
            return this.#text(run, timestamp);
        if (from === 0) {
            this.#from.set(run, time);
            return true;
        }
        const span = this.#span.of(run);
        if (time < from) {
            this.#from.set(run, time);
            this.#span.set(run, span + from - time);
            return false;
        }
        if (time - from <= span)
            return false;
        this.#span.set(run, time - from);
        return true;
    }
    #text(run, timestamp) {
        const from = this.#from.of(run);
        const known = from > 0 ? { from: unpackTime(from), to: unpackTime(from + this.#span.of(run)) } : this.#texts.of(run);
        this.#hasTexts = true;
        this.#from.set(run, 0);
        const isLast = known === undefined || (0,is_later/* isLater */.d)(timestamp, known.to);
        const isFirst = known === undefined || (0,is_later/* isLater */.d)(known.from, timestamp);
        this.#texts.set(run, { from: isFirst ? timestamp : known.from, to: isLast ? timestamp : known.to });
        return isLast;
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/facts/run-counts.js




/** What is counted of each trace, call by call. */
class RunCounts {
    #denied = new run_numbers/* RunNumbers */.O();
    #errors = new run_numbers/* RunNumbers */.O();
    /** Answers of the model that asked for calls, and calls that say which asked for them. */
    #turns = new run_numbers/* RunNumbers */.O();
    #ofTurns = new run_numbers/* RunNumbers */.O();
    /** Calls without a timestamp. */
    #untimed = new run_numbers/* RunNumbers */.O();
    /** One more than the index of the latest call; 0 = none is. */
    #latest = new run_numbers/* RunNumbers */.O();
    /** Milliseconds that the latest call took. */
    #took = new RunDoubles();
    #times = new RunTimes();
    /** The answer that asked for the last call: the same name later may be another one's, as many sources number them in each file. */
    #asking = new run_values/* RunValues */.m();
    /** By trace: calls that failed, of sources that may write one call twice. */
    #failed = new Map();
    /** @param mayRepeat further records of the call may say another end */
    ended(run, callIndex, end, mayRepeat) {
        if (mayRepeat && !this.#failed.has(run))
            this.#failed.set(run, new Map());
        const failed = this.#failed.size === 0 ? undefined : this.#failed.get(run);
        const before = failed?.get(callIndex);
        if (before !== undefined && end !== undefined)
            this.#addEnd(run, before, -1);
        if (end === undefined || end === 'success') {
            if (end === 'success')
                failed?.delete(callIndex);
            return;
        }
        this.#addEnd(run, end, 1);
        failed?.set(callIndex, end);
    }
    asked(run, turn) {
        if (turn === undefined)
            return;
        this.#ofTurns.add(run, 1);
        if (turn === this.#asking.of(run))
            return;
        this.#turns.add(run, 1);
        this.#asking.set(run, turn);
    }
    called(run, callIndex, timestamp, durationMs) {
        if (timestamp === undefined)
            this.#untimed.add(run, 1);
        else if (this.at(run, timestamp)) {
            this.#latest.set(run, callIndex + 1);
            this.#took.set(run, durationMs ?? 0);
        }
    }
    took(run, callIndex, durationMs) {
        if (durationMs !== undefined && this.#latest.of(run) === callIndex + 1)
            this.#took.set(run, durationMs);
    }
    /** A moment of the trace; true if it is the latest so far. */
    at(run, timestamp) {
        if (!this.#times.at(run, timestamp))
            return false;
        this.#took.set(run, 0);
        return true;
    }
    /** Milliseconds from the first moment to the last; undefined where none is known. */
    elapsedMs(run) {
        const elapsed = this.#times.elapsed(run);
        return elapsed !== undefined && Number.isFinite(elapsed) ? elapsed + Math.max(0, this.#took.of(run)) : undefined;
    }
    /** @param calls of the run */
    of(run, calls) {
        return {
            denied: this.#denied.of(run),
            errors: this.#errors.of(run),
            turns: this.#turns.of(run),
            /** Calls that do not say which answer asked for them. */
            turnless: calls - this.#ofTurns.of(run),
            untimed: this.#untimed.of(run),
        };
    }
    #addEnd(run, end, times) {
        this.#errors.add(run, times);
        if (end === 'denied')
            this.#denied.add(run, times);
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/facts/fact-log.js







/** Counts what happens in each trace besides what the policy asks. */
class FactLog {
    #counts = new RunCounts();
    call({ index }, call, callIndex) {
        this.#counts.ended(index, callIndex, (0,outcome_queue/* statedEnd */.F3)(call), call.mergeKey !== undefined);
        this.#counts.asked(index, call.turn);
        this.#counts.called(index, callIndex, call.timestamp, call.durationMs);
    }
    result({ index }, callIndex, result) {
        this.#counts.ended(index, callIndex, (0,outcome_queue/* statedEnd */.F3)(result), false);
        this.#counts.took(index, callIndex, result.durationMs);
    }
    at({ index }, timestamp) {
        if (timestamp !== undefined)
            this.#counts.at(index, timestamp);
    }
    /** What is known of a run that has been read to its end. */
    of(run) {
        const { index } = run;
        const used = run.usage?.sums();
        const sums = new Map(used?.sums);
        const unclear = new Set(used?.unclear);
        if (used?.from !== undefined)
            this.#counts.at(index, used.from);
        if (used?.to !== undefined)
            this.#counts.at(index, used.to);
        const count = this.#counts.of(index, run.calls);
        if (!sums.has('turns') && count.turns > 0) {
            sums.set('turns', { total: count.turns });
            if (count.turnless > 0)
                unclear.add('turns');
        }
        const elapsedMs = this.#counts.elapsedMs(index);
        const stated = sums.get('durationMs')?.total;
        if (elapsedMs !== undefined && (stated === undefined || (0,exact_sum/* isAbove */.oi)((0,exact_sum/* sumOf */.XN)(elapsedMs), stated)))
            sums.set('durationMs', { total: (0,exact_sum/* sumOf */.XN)(elapsedMs) });
        if (stated === undefined && count.untimed > 0)
            unclear.add('durationMs');
        return { sums, unclear };
    }
    shown(run, { sums, unclear }) {
        const { denied, errors } = this.countsOf(run);
        // Member by member, in the order of the result: see `rawFinding`.
        const facts = { trace: (0,redact/* withoutTokens */.N_)(run.trace) };
        for (const name of names) {
            const value = nameIn(run, name);
            if (value !== undefined)
                facts[name] = value;
        }
        facts.calls = run.calls;
        facts.denied = denied;
        facts.errors = errors;
        writeSums(facts, sums);
        writeAtLeast(facts, (fact) => sums.has(fact) && unclear.has(fact));
        return facts;
    }
    countsOf(run) {
        return this.#counts.of(run.index, run.calls);
    }
}
const names = ['agent', 'version', 'model'];
/** UTF-16 units of the name of a model or an agent. */
const maxName = 200;
function nameIn({ meta }, name) {
    const value = meta?.get(name);
    return typeof value === 'string' && value !== '' ? (0,truncate/* truncate */.xv)((0,redact/* withoutTokens */.N_)(value), maxName) : undefined;
}
function writeSums(facts, sums) {
    const turns = sums.get('turns');
    const tokens = sums.get('tokens');
    const costUsd = sums.get('costUsd');
    const durationMs = sums.get('durationMs');
    if (turns)
        facts.turns = (0,exact_sum/* nearestSum */.qA)(turns.total);
    if (tokens)
        facts.tokens = (0,add_tokens/* mapTokens */.XA)(tokens, exact_sum/* nearestSum */.qA);
    if (costUsd)
        facts.costUsd = (0,exact_sum/* nearestSum */.qA)(costUsd.total);
    if (durationMs)
        facts.durationMs = (0,exact_sum/* nearestSum */.qA)(durationMs.total);
}
function writeAtLeast(facts, isOpen) {
    if (usage/* usageFacts */.f.some(isOpen))
        facts.atLeast = usage/* usageFacts */.f.filter(isOpen);
}


/***/ }),

/***/ 78535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ tallyFacts),
/* harmony export */   fo: () => (/* binding */ allFacts),
/* harmony export */   gN: () => (/* binding */ joinFacts),
/* harmony export */   xj: () => (/* binding */ listedFacts)
/* harmony export */ });
/* unused harmony export maxListed */
/* harmony import */ var _model_add_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98589);
/* harmony import */ var _model_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91148);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81218);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69248);
/* harmony import */ var _fact_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64389);





/** Traces whose own facts a result lists. */
const maxListed = 10_000;
/** Adds up the facts of all runs. */
function tallyFacts(runs, log) {
    const totals = new Totals();
    const counts = { calls: 0, denied: 0, errors: 0 };
    let list = [];
    let added = [];
    for (const run of runs) {
        const facts = log.of(run);
        for (const [fact, sum] of facts.sums)
            totals.add(fact, sum, 1, facts.unclear.has(fact) ? 1 : 0);
        const { denied, errors } = log.countsOf(run);
        counts.calls += run.calls;
        counts.denied += denied;
        counts.errors += errors;
        const last = list[maxListed - 1];
        if (last === undefined || (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTokens */ .N_)(run.trace) <= last.trace)
            added.push(log.shown(run, facts));
        if (added.length < 3 * maxListed)
            continue;
        // Of millions of traces no more are held than these.
        list = firstOf([...list, ...added]);
        added = [];
    }
    return { traces: runs.length, ...counts, sums: totals.list(), list: firstOf([...list, ...added]) };
}
/** The tallies of several machines as that of one. */
function joinFacts(tallies) {
    const totals = new Totals();
    for (const { sums } of tallies)
        for (const { fact, known, unclear, ...sum } of sums)
            totals.add(fact, (0,_model_add_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTokens */ .XA)(sum, _model_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .sumFromText */ .Ty), known, unclear);
    const count = (name) => tallies.reduce((sum, each) => sum + each[name], 0);
    return {
        ...{ traces: count('traces'), calls: count('calls'), denied: count('denied'), errors: count('errors') },
        sums: totals.list(),
        list: firstOf(tallies.flatMap(({ list }) => list)),
    };
}
/** The facts of all traces together. */
function allFacts({ traces, calls, denied, errors, sums }) {
    const facts = { calls, denied, errors };
    (0,_fact_log_js__WEBPACK_IMPORTED_MODULE_3__/* .writeSums */ .em)(facts, new Map(sums.map((sum) => [sum.fact, (0,_model_add_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTokens */ .XA)(sum, _model_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .sumFromText */ .Ty)])));
    const open = new Set(sums.filter(({ known, unclear }) => known < traces || unclear > 0).map(({ fact }) => fact));
    (0,_fact_log_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtLeast */ ._$)(facts, (fact) => open.has(fact));
    return facts;
}
/** The facts of each trace, as far as a result lists them. */
function listedFacts({ traces, list }) {
    return { facts: list, factsOmitted: traces - list.length };
}
class Totals {
    #facts = new Map();
    add(fact, sum, known, unclear) {
        const before = this.#facts.get(fact);
        if (before === undefined)
            this.#facts.set(fact, { sum, known, unclear });
        else {
            before.sum = (0,_model_add_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .addTokens */ .Ox)(before.sum, sum);
            before.known += known;
            before.unclear += unclear;
        }
    }
    list() {
        return _model_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .usageFacts */ .f.flatMap((fact) => {
            const total = this.#facts.get(fact);
            return total ? [{ fact, known: total.known, unclear: total.unclear, ...(0,_model_add_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTokens */ .XA)(total.sum, _model_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .sumText */ .$u) }] : [];
        });
    }
}
function firstOf(list) {
    return list.sort(compareFacts).slice(0, maxListed);
}
/** By id; of traces whose ids held tokens, and are one without them, by what they say. */
function compareFacts(a, b) {
    if (a.trace !== b.trace)
        return a.trace < b.trace ? -1 : 1;
    const [textA, textB] = [JSON.stringify(a), JSON.stringify(b)];
    return textA === textB ? 0 : textA < textB ? -1 : 1;
}


/***/ }),

/***/ 35540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ maxFindings),
/* harmony export */   ms: () => (/* binding */ compareFound),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   sZ: () => (/* binding */ FindingLog)
/* harmony export */ });
/* harmony import */ var _finding_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33680);

/** Findings kept per rule, and in all. */
const maxFindings = 10_000;
/**
 * The findings of one rule: all are counted, and the first `maxFindings` in order of file, line, call are kept.
 * Almost all arrive in that order; a heap with the last one on top takes those that do not.
 */
class FindingLog extends _finding_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .TallyingLog */ .ru {
    total = 0;
    #heap = [];
    #full = false;
    /** Counts a finding; `make` is asked for it only if it will be kept for now. */
    add(file, line, column, make) {
        this.total++;
        const raw = this.tally && make();
        if (raw)
            this.tally?.add(raw);
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

/***/ 89897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ maxToolName),
/* harmony export */   p: () => (/* binding */ findingMessage)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43992);
/* harmony import */ var _rules_message_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8712);
/* harmony import */ var _rules_run_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93330);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44765);




/** Longest name shown in a sentence, in code points; names are agent-controlled. */
const maxToolName = 120;
/** One sentence: what happened, and what to do. Names of tools and rules may stand in it, argument values never. */
function findingMessage(raw, policy, advice = {}) {
    const text = findingText(raw, policy, advice);
    return withHelp(raw.leftToGate ? `${stopped(text)} A trial of a case: the policy\u2019s cases decide.` : text, advice);
}
function findingText(raw, policy, { message }) {
    const tool = (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(raw.tool ?? '', maxToolName);
    switch (raw.rule) {
        case 'E_RATE_LIMIT':
            return `${tool} was called after the ${raw.detail} calls that the policy allows per trace: find what makes the agent loop, or raise limits.max_tool_calls_total.`;
        case 'E_BUDGET':
            return `A trace exceeded limits.${raw.key}: ${raw.detail}; find what makes the agent use so much, or raise the limit.`;
        case 'E_NOT_APPROVED':
            return `${raw.detail}: let the agent ask for an approval before each such call.`;
        case 'E_TOOL_DENIED':
            return `${tool} was called, and the policy denies ${raw.detail === raw.tool ? 'it' : raw.detail}: ${message ?? 'take the tool away from the agent, or remove the deny entry.'}`;
        case 'E_TOOL_NOT_ALLOWED':
            return `${tool} was called, and it is not on the policy\u2019s allow list${listed(raw)}: add it to tools.allow, or take the tool away from the agent.`;
        case 'E_SCHEMA_COMPILE':
            return `The policy\u2019s schema for ${tool} could not be used (${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(raw.detail ?? '', maxToolName)}): simplify or correct the schema, or look at what the agent sent.`;
        case 'E_ARG_SCHEMA':
            return `The arguments of ${tool} break the policy: ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(raw.detail ?? '', maxToolName)}${more(raw)}${message === undefined ? '; correct how the agent fills them, or relax the rule.' : `: ${message}`}`;
        case 'E_TOOL_UNCONSTRAINED':
            return `${tool} was called, and the policy has no schema for its arguments: add schemas.${tool}, or set enforcement.unconstrained_tools: allow.`;
        case 'W_ARGS_NOT_RECORDED':
            return `The trace does not record the arguments of ${tool}, so the policy\u2019s rules about them were not evaluated: record arguments at the source.`;
        case 'W_RESULT_NOT_RECORDED':
            return `The trace does not record the outcome of ${tool}, so rules that ask for it were not evaluated where it decides: record results at the source.`;
        case 'W_RULE_NOT_EVALUABLE':
            return `A rule was not evaluated where this decides, ${raw.detail}: record it at the source, or change the rule.`;
        case 'E_ARGS_TRUNCATED':
            return `Arguments of ${tool} were recorded in part (${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(raw.detail ?? '', maxToolName)}), so the policy\u2019s rules about them were not evaluated: record them whole, or raise the limit of the recorder.`;
        case 'W_TOOL_LOOKS_LIKE':
            return `${tool} was called. It looks like ${raw.detail}, and no such entry matches it: name it in the policy as it is called, or rename the tool.`;
        case 'W_SECRET_IN_ARGS':
            return `The arguments of ${tool} hold what looks like a secret (${raw.detail}): revoke it, and let the tool read it from its environment.`;
        case 'E_CASE_UNRELIABLE':
            return `The case ${raw.detail}: look at what its trials broke, and correct the agent.`;
        case 'W_CASE_TOO_FEW':
            return `The case ${raw.detail}: record more trials.`;
        case 'E_TRACE_PARSE':
            return `${upperFirst(raw.detail ?? raw.rule)}, so a call may be missing from what was checked: repair or remove the line.`;
        case 'E_TRACE_TRUNCATED':
            return `${upperFirst(raw.detail ?? raw.rule)}; what is missing was not checked: record again, or split the file.`;
        case 'W_NO_EVIDENCE':
            return `${raw.detail}: check that traces are recorded and that the patterns for them are right.`;
        default:
            return sentence(raw, policy, message);
    }
}
/** Problems of input bring their own words; a broken sequence rule says what it asks for, in its author's words if there are any. */
function sentence(raw, policy, message) {
    const rule = policy.sequences.find((candidate) => candidate.id === raw.rule);
    const detail = raw.detail ?? raw.rule;
    if (!rule)
        return detail;
    const what = rule.when ? `In a run ${(0,_rules_run_words_js__WEBPACK_IMPORTED_MODULE_3__/* .runInWords */ .E)(rule.when)}, ${detail}` : capital(detail);
    return `${what}: ${message ?? rule.description ?? `${(0,_rules_message_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sayMessages */ .G)(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleKinds[rule.type].remedy(rule))}.`}`;
}
/** The address stands last and alone, so that every surface shows it whole. */
function withHelp(text, { help }) {
    if (help === undefined)
        return text;
    return `${stopped(text)} See ${help}`;
}
function stopped(text) {
    return /[.!?\u2026]$/.test(text) ? text : `${text}.`;
}
/** The entry that may be a misspelling of the tool, or it of the entry. */
function listed({ detail }) {
    return detail === undefined ? '' : `, but ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(detail, maxToolName)} is (did you mean it?)`;
}
function more(raw) {
    const others = (raw.violations?.length ?? 1) - 1;
    return others > 0 ? ` (and ${others} more)` : '';
}
/** Names of tools keep their first letter. */
function capital(clause) {
    return /^(the|another|a message of the) /.test(clause) ? upperFirst(clause) : clause;
}
function upperFirst(clause) {
    return clause.charAt(0).toUpperCase() + clause.slice(1);
}


/***/ }),

/***/ 33680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ KindSets),
/* harmony export */   Cr: () => (/* binding */ perKind),
/* harmony export */   V_: () => (/* binding */ ascending),
/* harmony export */   _V: () => (/* binding */ kindKey),
/* harmony export */   eO: () => (/* binding */ furtherKinds),
/* harmony export */   mC: () => (/* binding */ countWith),
/* harmony export */   q_: () => (/* binding */ maxKinds),
/* harmony export */   ru: () => (/* binding */ TallyingLog)
/* harmony export */ });
/* unused harmony export FindingTally */
/* harmony import */ var _canonical_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45938);
/* harmony import */ var _model_parts_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18344);


/** Kinds that are counted each: agents make up any number of names, and a kind that has no place of its own is never accepted. */
const maxKinds = 10_000;
/** The kind of all beyond. No finding shows its fingerprint, so that nothing waives it. */
function furtherKinds(rule) {
    return (0,_canonical_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(rule, undefined, 'further');
}
/** Counts findings of one rule by kind. A trace costs one entry, whatever number of findings it has. */
class FindingTally {
    #groups = [];
    #places = new _model_parts_map_js__WEBPACK_IMPORTED_MODULE_1__/* .PartsMap */ .p();
    #findings = new KindSets();
    #byTrace = new Map();
    /** One place, or several: almost every trace has findings of one kind. */
    #traces = new Map();
    #rule = '';
    #countsTraces;
    #further;
    constructor(countsTraces) {
        this.#countsTraces = countsTraces;
    }
    add({ rule, tool, trace, violations, key }) {
        this.#rule = rule;
        const own = key === undefined ? undefined : (0,_canonical_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(rule, tool, key);
        const places = violations === undefined
            ? [this.#place({ tool, ...(own !== undefined && { violation: own }) })]
            : ascending(new Set(violations.map(({ fingerprint }) => this.#place({ tool, violation: fingerprint }))));
        this.#setsOf(trace).add(places, 1);
        if (trace !== undefined)
            for (const place of places)
                this.#met(trace, place);
    }
    again(tool, trace) {
        this.#met(trace, this.#place({ tool }));
    }
    get groups() {
        return this.#groups;
    }
    get findings() {
        return this.findingsBy(() => false);
    }
    /** @param isLeft whether the findings of a trace are left to a gate */
    findingsBy(isLeft) {
        const sets = new KindSets();
        for (const { kinds, count } of this.#findings.list())
            sets.add(kinds, count);
        for (const [trace, own] of this.#byTrace)
            for (const { kinds, count } of own.list())
                sets.add(kinds, count, isLeft(trace));
        return sets.list();
    }
    /** The kinds that were found in traces, and in no other than these. */
    kindsOnlyIn(isMeant) {
        const [inside, outside] = [new Set(), new Set()];
        for (const [trace, places] of this.#traces)
            for (const place of typeof places === 'number' ? [places] : places)
                (isMeant(trace) ? inside : outside).add(place);
        return new Set([...inside].filter((place) => !outside.has(place)));
    }
    /** The kinds that were found in a trace. */
    kindsIn(trace) {
        const places = this.#traces.get(trace) ?? [];
        return typeof places === 'number' ? [places] : [...places];
    }
    get traces() {
        const sets = new KindSets();
        for (const places of this.#traces.values())
            sets.add(typeof places === 'number' ? [places] : ascending(places), 1);
        return sets.list();
    }
    #setsOf(trace) {
        if (!this.#countsTraces || trace === undefined)
            return this.#findings;
        const sets = this.#byTrace.get(trace) ?? new KindSets();
        this.#byTrace.set(trace, sets);
        return sets;
    }
    #place(kind) {
        const parts = [kind.tool, kind.violation];
        let place = this.#places.get(parts);
        if (place === undefined && this.#groups.length >= maxKinds) {
            this.#further ??= { violation: furtherKinds(this.#rule) };
            if (kind !== this.#further)
                return this.#place(this.#further);
        }
        if (place === undefined) {
            place = this.#groups.push(kind) - 1;
            this.#places.add(parts, place);
        }
        return place;
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
/** A log that counts by kind if it is asked to, and else has no kinds. */
class TallyingLog {
    tally;
    /** @param tallied also count by what fingerprints are made of, for waivers and baselines */
    constructor(tallied = false) {
        this.tally = tallied ? new FindingTally(tallied === 'by trace') : undefined;
    }
    get groups() {
        return this.tally?.groups ?? [];
    }
    get findings() {
        return this.tally?.findings ?? [];
    }
    get traces() {
        return this.tally?.traces ?? [];
    }
    findingsBy(isLeft) {
        return this.tally?.findingsBy(isLeft) ?? [];
    }
    kindsIn(trace) {
        return this.tally?.kindsIn(trace) ?? [];
    }
}
/** Numbers by the kinds that they are about. */
class KindSets {
    #sets = new Map();
    add(kinds, count, leftToGate = false) {
        const isAlone = kinds.length === 1 && !leftToGate;
        const key = isAlone ? kinds[0] : `${kinds.join()} ${leftToGate}`;
        const known = this.#sets.get(key);
        if (known)
            known.count += count;
        else
            this.#sets.set(key, { kinds, count, ...(leftToGate && { leftToGate }) });
    }
    list() {
        return [...this.#sets.values()];
    }
}
/** Of each kind, how much of what was counted has it. */
function perKind(sets, kinds) {
    const counts = new Array(kinds).fill(0);
    for (const { kinds: places, count } of sets)
        for (const place of places)
            counts[place] = (counts[place] ?? 0) + count;
    return counts;
}
/** How much of what was counted has any of these kinds. */
function countWith(sets, isMeant) {
    return sets.reduce((sum, { kinds, count }) => (kinds.some(isMeant) ? sum + count : sum), 0);
}
function kindKey({ tool, violation }) {
    return JSON.stringify([tool ?? null, violation ?? null]);
}
function ascending(places) {
    return [...places].sort((a, b) => a - b);
}


/***/ }),

/***/ 58960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ rawFinding)
/* harmony export */ });
/**
 * A finding, and all of them alike: an object into which others are spread is of a class of its own to Node.js 20, and code that
 * meets thousands of classes is slow.
 */
function rawFinding(rule, tool, file, line, column, { trace, callIndex, related, source, policyAt, violations, key, leftToGate, detail }) {
    return {
        rule,
        tool,
        file,
        line,
        column,
        trace,
        callIndex,
        related,
        source,
        policyAt,
        violations,
        key,
        leftToGate,
        detail,
    };
}


/***/ }),

/***/ 78801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ findingLevel),
/* harmony export */   My: () => (/* binding */ hasEntryLevels),
/* harmony export */   ln: () => (/* binding */ ruleLevel)
/* harmony export */ });
/* harmony import */ var _codes_call_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38167);
/* harmony import */ var _model_constraints_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72591);
/* harmony import */ var _calls_entries_of_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39046);



/**
 * The level of what a rule finds about one tool: that of the policy's `levels`, else that of the entry which says it of
 * the tool, else the rule's.
 */
function findingLevel(rule, tool, policy, levels) {
    const own = tool === undefined || policy.levels.has(rule) ? undefined : entryLevel(rule, tool, policy);
    return own ?? ruleLevel(rule, policy, levels);
}
function entryLevel(rule, tool, policy) {
    if (rule === 'E_TOOL_DENIED')
        return (0,_calls_entries_of_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .denialOf */ .Z)(policy, tool)?.level;
    if (rule !== 'E_ARG_SCHEMA')
        return undefined;
    // An argument may break several entries for the tool: none of them makes the others milder.
    return (0,_calls_entries_of_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .strictest */ .O)((0,_model_constraints_of_js__WEBPACK_IMPORTED_MODULE_2__/* .constraintsOf */ .I)(policy, tool))?.level;
}
/** Whether findings of one rule may differ in level. */
function hasEntryLevels({ tools, constraints, otherConstraints = [] }) {
    return [...tools.deny, ...constraints.values(), otherConstraints].flat().some(({ level }) => level !== undefined);
}
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

/***/ 23692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ names),
/* harmony export */   U: () => (/* binding */ WaiverBook)
/* harmony export */ });
/* harmony import */ var _finding_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33680);

/**
 * The policy's waivers on a given day, and what was found: which mistakes they accept, and which of them accept none.
 * What several waivers name belongs to the first that may take it: those of a fingerprint come before those of a rule.
 * A waiver takes all that no other took, or, if that is in more traces than its `max`, nothing.
 */
class WaiverBook {
    expired;
    /** Past by the clock, and accepted on the day that was asked for. */
    outlived;
    unused;
    exceeded;
    #accepted = new Map();
    #exceeded = new Set();
    constructor(waivers, { today, clockDay = today }, found) {
        const active = waivers.filter(({ expires }) => expires === undefined || expires >= today);
        this.expired = waivers.filter((waiver) => !active.includes(waiver));
        this.outlived = active.filter(({ expires }) => expires !== undefined && expires < clockDay);
        const exceeded = [];
        const used = new Set();
        const placesOf = places(found);
        for (const waiver of [...active.filter(isOfFingerprint), ...active.filter((each) => !isOfFingerprint(each))]) {
            const { of, kinds } = placesOf(waiver);
            const open = kinds.filter((kind) => !this.#accepted.has(printOf(of, kind)));
            if (of === undefined || open.length === 0)
                continue;
            used.add(waiver);
            const extent = waiver.max === undefined ? undefined : extentOf(of, open);
            const isExceeded = extent !== undefined && extent.count > (waiver.max ?? 0);
            if (isExceeded)
                exceeded.push({ waiver, found: extent });
            for (const kind of open) {
                if (isExceeded)
                    this.#exceeded.add(printOf(of, kind));
                else
                    this.#accepted.set(printOf(of, kind), waiver);
            }
        }
        this.unused = active.filter((waiver) => !used.has(waiver));
        this.exceeded = exceeded;
    }
    /** What accepts a mistake. @param fingerprint of the finding, or of one of its violations */
    of(fingerprint) {
        return this.#accepted.get(fingerprint);
    }
    /** Whether a waiver would accept it if it occurred less often. */
    isExceeded(fingerprint) {
        return this.#exceeded.has(fingerprint) && !this.#accepted.has(fingerprint);
    }
}
/** Whether a waiver names a mistake, whatever the day and however often it was made. */
function names(waiver, rule, tool, id) {
    if (isOfFingerprint(waiver))
        return waiver.fingerprint === id;
    return waiver.rule === rule && (waiver.tool === undefined || waiver.tool === tool);
}
function isOfFingerprint({ fingerprint }) {
    return fingerprint !== undefined;
}
/** The kinds that a waiver names, which are all of one rule. A policy may have thousands of waivers of fingerprints. */
function places(found) {
    const byRule = new Map(found.map((of) => [of.rule, of]));
    const byFingerprint = new Map();
    for (const of of found)
        for (const [at, { fingerprint }] of of.kinds.entries())
            byFingerprint.set(fingerprint, { of, kinds: [at] });
    return (waiver) => {
        if (waiver.fingerprint !== undefined)
            return byFingerprint.get(waiver.fingerprint) ?? { of: undefined, kinds: [] };
        const of = byRule.get(waiver.rule ?? '');
        const kinds = (of?.kinds ?? []).flatMap(({ tool, fingerprint }, at) => names(waiver, waiver.rule ?? '', tool, fingerprint) ? [at] : []);
        return { of, kinds };
    };
}
function printOf(of, kind) {
    return of?.kinds[kind]?.fingerprint ?? '';
}
function extentOf({ log }, kinds) {
    const meant = new Set(kinds);
    const isMeant = (kind) => meant.has(kind);
    const traces = (0,_finding_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .countWith */ .mC)(log.traces, isMeant);
    return traces > 0 ? { count: traces, of: 'traces' } : { count: (0,_finding_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .countWith */ .mC)(log.findings, isMeant), of: 'times' };
}


/***/ }),

/***/ 80360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ll: () => (/* binding */ countAccepted),
  Gt: () => (/* binding */ countFindings),
  sX: () => (/* binding */ countNewFindings),
  $G: () => (/* binding */ fingerprintTallies),
  _7: () => (/* binding */ levelOfKind),
  Fu: () => (/* binding */ weighFindings)
});

// EXTERNAL MODULE: ./lib/canonical/fingerprint.js
var fingerprint = __webpack_require__(45938);
// EXTERNAL MODULE: ./lib/evaluate/calls/list-violations.js
var list_violations = __webpack_require__(88218);
// EXTERNAL MODULE: ./lib/evaluate/findings/finding-tally.js
var finding_tally = __webpack_require__(33680);
// EXTERNAL MODULE: ./lib/evaluate/findings/rule-level.js
var rule_level = __webpack_require__(78801);
// EXTERNAL MODULE: ./lib/evaluate/findings/waiver-book.js
var waiver_book = __webpack_require__(23692);
// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(26713);
// EXTERNAL MODULE: ./lib/evaluate/findings/finding-log.js
var finding_log = __webpack_require__(35540);
;// CONCATENATED MODULE: ./lib/evaluate/findings/waiver-diagnostics.js



/** Warnings about waivers that accept nothing, or only because another day was asked for. @param logs what was found, by rule */
function waiverDiagnostics({ expired, outlived, exceeded, unused }, logs, { today }) {
    const warnings = new Map();
    const warn = (code, waiver, what) => {
        const log = warnings.get(code) ?? new finding_log/* FindingLog */.sZ(true);
        warnings.set(code, log);
        const detail = `The waiver for ${nameOf(waiver)}${what}.`;
        const raw = { rule: code, file: -1, line: 0, column: log.total, policyAt: waiver.at, detail };
        log.add(raw.file, raw.line, raw.column, () => raw);
    };
    for (const { waiver, found } of exceeded)
        warn('W_WAIVER_EXCEEDED', waiver, exceededBy(waiver.max ?? 0, found));
    for (const waiver of expired) {
        const until = waiver.expires === undefined ? '' : `, ${waiver.expires},`;
        warn('W_WAIVER_EXPIRED', waiver, `${until} has expired and accepts nothing: fix what it waived, or renew it`);
    }
    for (const waiver of outlived) {
        const what = ` ended on ${waiver.expires} and still accepts findings: the run counts as one of ${today}`;
        warn('W_WAIVER_DAY', waiver, what);
    }
    const earlier = unused.length === 0 ? new Set() : earlierFingerprints(logs.get('E_ARG_SCHEMA'));
    for (const waiver of unused) {
        const outdated = waiver.fingerprint !== undefined && earlier.has(waiver.fingerprint);
        warn('W_WAIVER_UNUSED', waiver, outdated ? ofEarlierForm : ' matched no finding: remove it');
    }
    return warnings;
}
function nameOf({ fingerprint, rule, tool }) {
    return fingerprint ?? [rule, tool].filter(Boolean).join(' ');
}
function exceededBy(max, { count, of }) {
    const [most, found] = of === 'traces' ? [(0,plural/* plural */.L)(max, 'trace'), `it is in ${count}`] : [times(max), `it was found ${times(count)}`];
    return ` accepts at most ${most}, and ${found}, ${count - max} too many, so it accepts nothing: fix what is new, or raise its \`max\``;
}
function times(count) {
    return count === 1 ? 'once' : `${count} times`;
}
const ofEarlierForm = ' has a fingerprint of an earlier form, which did not say what broke at its path, and accepts nothing: write the fingerprints of the violations instead';
/** What the first broken path of each finding was called before violations had fingerprints of their own. */
function earlierFingerprints(log) {
    const places = (log?.kept ?? []).flatMap(({ tool, violations = [] }) => violations.map(({ path }) => ({ tool, path: path.replace(/\/\d+(?=\/|$)/g, '/*') })));
    return new Set(places.map(({ tool, path }) => (0,fingerprint/* fingerprint */.R)('E_ARG_SCHEMA', tool, path)));
}

;// CONCATENATED MODULE: ./lib/evaluate/findings/weigh-findings.js






/** Gives findings their levels, waivers and tolerances. Warnings about waivers come last, and no waiver accepts them. */
function weighFindings(logs, context) {
    const found = [...logs].map(([rule, log]) => foundKinds(rule, log));
    const waivers = new waiver_book/* WaiverBook */.U(context.policy.waivers, context, found);
    const warnings = [...waiverDiagnostics(waivers, logs, context)].map(([rule, log]) => foundKinds(rule, log));
    return { weighed: [...found, ...warnings].map((of) => weigh(of, waivers, context)), waivers };
}
function foundKinds(rule, log) {
    const kinds = log.groups.map((kind) => ({ ...kind, fingerprint: kind.violation ?? (0,fingerprint/* fingerprint */.R)(rule, kind.tool) }));
    return { rule, log, kinds };
}
function weigh({ rule, log, kinds }, waivers, context) {
    const { policy, levels } = context;
    const waived = kinds.map((kind) => ({ ...kind, waiver: waivers.of(kind.fingerprint) }));
    const tolerated = isTolerated(rule, log.traces, waived, context);
    const levelled = waived.map((kind) => ({
        ...kind,
        level: tolerated
            ? 'note'
            : (context.gateLevels?.get(kind.fingerprint) ?? levelOfKind(rule, kind, policy, levels)),
    }));
    return { rule, log, level: tolerated ? 'note' : (0,rule_level/* ruleLevel */.ln)(rule, policy, levels), tolerated, kinds: levelled };
}
/** What is counted together may be about a tool whose findings are errors. */
function levelOfKind(rule, kind, policy, levels) {
    const isMixed = kind.violation === (0,finding_tally/* furtherKinds */.eO)(rule) && (0,rule_level/* hasEntryLevels */.My)(policy);
    return isMixed ? 'error' : (0,rule_level/* findingLevel */.IF)(rule, kind.tool, policy, levels);
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
/** Compared in millionths, exactly: 29 of 100 are within 0.29, though 0.29 \u00d7 100 is a shade less in floating point. */
function isWithinShare(part, whole, share) {
    return part * 1e6 <= Math.round(share * 1e6) * whole;
}
/** Findings that count, by level: all that are neither tolerated nor waived. */
function countFindings(weighed) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { log, level, tolerated, kinds } of weighed) {
        if (tolerated)
            continue;
        // Findings that are not tallied are about no tool, or there is nothing to distinguish them by.
        counts[level] += log.total - sum(log.findings.map(countOf));
        for (const set of log.findings)
            if (!isWaived(set, kinds))
                counts[levelOf(set, kinds)] += set.count;
    }
    return counts;
}
/** Findings that do not count by the policy's own words. */
function countAccepted(weighed) {
    const accepted = { tolerated: 0, waived: 0 };
    for (const { log, tolerated, kinds } of weighed) {
        const waived = sum(log.findings.filter((set) => isWaived(set, kinds)).map(countOf));
        accepted.waived += waived;
        if (tolerated)
            accepted.tolerated += log.total - waived;
    }
    return accepted;
}
/** Of those that count, the findings with something that is not waived and for which `isNew` answers yes. */
function countNewFindings(weighed, isNew) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { log, tolerated, kinds } of weighed) {
        if (tolerated)
            continue;
        const counted = kinds.map(({ waiver, fingerprint }) => waiver === undefined && isNew(fingerprint));
        for (const set of log.findings)
            if (set.kinds.some((kind) => counted[kind]))
                counts[levelOf(set, kinds)] += set.count;
    }
    return counts;
}
/** One tally for each fingerprint that was found. */
function fingerprintTallies(weighed, waivers) {
    return weighed.flatMap(({ rule, log, tolerated, kinds }) => {
        const findings = (0,finding_tally/* perKind */.Cr)(log.findings, kinds.length);
        const traces = (0,finding_tally/* perKind */.Cr)(log.traces, kinds.length);
        const counted = (0,finding_tally/* perKind */.Cr)(log.findings.filter(({ leftToGate }) => !leftToGate), kinds.length);
        return kinds.map(({ tool, level: own, fingerprint, waiver }, place) => {
            const level = own === 'error' && counted[place] === 0 && findings[place] > 0 ? 'note' : own;
            const accepted = tolerated || waiver !== undefined;
            return {
                ...{ fingerprint, rule },
                ...(tool !== undefined && { tool }),
                ...{ level, findings: findings[place], traces: traces[place] },
                ...(accepted && { accepted }),
                ...(isOpen(rule, tool, fingerprint) && { open: true }),
                ...(!accepted && waivers.isExceeded(fingerprint) && { exceeded: true }),
            };
        });
    });
}
function isOpen(rule, tool, id) {
    return (id === (0,finding_tally/* furtherKinds */.eO)(rule) ||
        rule === 'E_SCHEMA_COMPILE' ||
        // Trials of a case that was unreliable before may all fail now.
        rule === 'E_CASE_UNRELIABLE' ||
        (rule === 'E_ARG_SCHEMA' && id === (0,fingerprint/* fingerprint */.R)(rule, tool, list_violations/* unlistedKey */.Ek)));
}
/** What a finding breaks is all about one tool, and so of one level. */
function levelOf({ kinds: places, leftToGate }, kinds) {
    const level = kinds[places[0]]?.level ?? 'error';
    return leftToGate && level === 'error' ? 'note' : level;
}
function isWaived({ kinds: places }, kinds) {
    return places.every((place) => kinds[place]?.waiver !== undefined);
}
function countOf({ count }) {
    return count;
}
function sum(counts) {
    return counts.reduce((total, count) => total + count, 0);
}


/***/ }),

/***/ 33976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ statedEnd),
/* harmony export */   QQ: () => (/* binding */ OutcomeQueue),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/** A call whose result was not recorded has no end, nor has one that may have been refused or not. */
function endOf(record) {
    if (record.phase === 'denied')
        return 'denied';
    if (record.phase === 'unclear')
        return undefined;
    if (record.error !== undefined)
        return 'error';
    return record.result === undefined ? undefined : 'success';
}
/** As counts and timelines have it: what its words say of a call, where nothing else does. */
function statedEnd(record) {
    return record.phase === 'unclear' ? 'denied' : endOf(record);
}
function isReady(waiting) {
    return waiting?.known === true && !waiting.inTurn;
}
function withCuts(call, cuts) {
    return { ...call, truncated: [...new Set([...(call.truncated ?? []), ...cuts])] };
}
/**
 * Holds the calls of a trace back while a rule waits for the result or the turn of an earlier one, so that rules always see calls in
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
    /** What is said while calls wait is looked at after the last of them. */
    addMessage(message) {
        const last = this.#queues.get(message.run.index)?.items.at(-1);
        if (last?.said)
            last.said.push(message);
        else if (last)
            last.said = [message];
    }
    result(run, callIndex, result) {
        const queue = this.#queues.get(run);
        // Every call since the first that waits is here, so indices follow one another.
        const waiting = queue?.items[callIndex - queue.items[0].callIndex];
        if (!queue || !waiting || waiting.known)
            return;
        waiting.end = endOf(result);
        waiting.result = waiting.plan.needsResult ? result.result : undefined;
        waiting.phase = result.phase ?? waiting.phase;
        waiting.durationMs = result.durationMs ?? waiting.durationMs;
        waiting.known = true;
        if (result.truncated)
            waiting.call = withCuts(waiting.call, result.truncated);
        this.release(run);
    }
    /** Lets the rules see the calls that wait for nothing any more. */
    release(run) {
        const queue = this.#queues.get(run);
        if (!queue)
            return;
        while (isReady(queue.items[queue.next]))
            this.#done(queue.items[queue.next++]);
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
                this.#done(waiting);
        this.#queues.clear();
    }
    #done(waiting) {
        this.apply(waiting);
        for (const message of waiting.said ?? [])
            this.apply(message);
    }
}


/***/ }),

/***/ 16299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ askedValues)
/* harmony export */ });
/* harmony import */ var _shown_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76996);

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

/***/ 76996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shownName),
/* harmony export */   c: () => (/* binding */ argumentShower)
/* harmony export */ });
/* harmony import */ var _json_write_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80672);
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19238);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69248);
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44765);
/* harmony import */ var _calls_is_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76157);





/** Arguments whose values are kept of a call, and code points of each name and value: agents choose them. */
const maxShown = 16;
const maxText = 60;
/** Values looked at in one argument: the JSON of so many is longer than what is kept of it. */
const maxNodes = 64;
/**
 * What may be shown of the arguments of a call, as JSON of name \u2192 value as JSON: what the policy asks for, and every argument unless
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
    return (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)((0,_json_write_json_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJson */ .G)(cleaned) + (left.nodes < 0 ? '\u2026' : ''), maxText);
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

/***/ 24630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tokenFreeTimeline)
/* harmony export */ });
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69248);

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

/***/ 98214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ withinReach),
/* harmony export */   KS: () => (/* binding */ writeTimelines),
/* harmony export */   bi: () => (/* binding */ maxTimelines),
/* harmony export */   pP: () => (/* binding */ maxTimelineCalls)
/* harmony export */ });
/* harmony import */ var _asked_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16299);

/** Timelines made, and calls shown in each. */
const maxTimelines = 50;
const maxTimelineCalls = 40;
/**
 * Of the first traces that findings in this order name. What a policy accepts gets no timeline.
 *
 * @param files names of the files that recalled calls point to by index
 */
function writeTimelines(findings, memory, policy, files) {
    const broken = new Map();
    for (const { trace, rule, callIndex, related = [], tolerated, waived } of findings) {
        if (trace === undefined || tolerated || waived)
            continue;
        const rules = broken.get(trace) ?? { broke: new Map(), brokeAtEnd: [], explains: new Map() };
        broken.set(trace, rules);
        if (callIndex === undefined)
            rules.brokeAtEnd.push(rule);
        else
            rules.broke.set(callIndex, [...(rules.broke.get(callIndex) ?? []), rule]);
        for (const { callIndex: index, reason } of related)
            rules.explains.set(index, [...(rules.explains.get(index) ?? []), { rule, reason }]);
    }
    const written = [...broken].slice(0, maxTimelines);
    const recalled = memory.recall(new Map(written.map(([trace, rules]) => [trace, pointsOf(rules)])));
    return {
        // A trace that made no call was never seen; it can break a rule all the same.
        timelines: written.map(([trace, rules]) => timeline(recalled.get(trace) ?? { trace, total: 0, calls: [] }, rules, policy, files)),
        omitted: broken.size - written.length,
    };
}
/** Whether a timeline of a trace with these points may show a call: none is farther from a point than a timeline is long. */
function withinReach({ around, alone }, total) {
    const single = new Set(alone);
    const sorted = around.map((point) => placeOf(point, total)).sort((a, b) => a - b);
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
        return (point !== undefined && point <= index + maxTimelineCalls) || single.has(index);
    };
}
function pointsOf({ broke, brokeAtEnd, explains }) {
    return { around: [...broke.keys(), ...(brokeAtEnd.length > 0 ? [-1] : [])], alone: [...explains.keys()] };
}
function placeOf(point, total) {
    return point < 0 ? total - 1 : point;
}
function timeline({ trace, total, calls, showsAll }, brokenRules, policy, files) {
    const { broke, brokeAtEnd, explains } = brokenRules;
    const points = pointsOf(brokenRules).around.map((point) => placeOf(point, total));
    const near = calls.length <= maxTimelineCalls ? calls : nearest(calls, points, explains);
    const shown = showsAll ? near : (0,_asked_values_js__WEBPACK_IMPORTED_MODULE_0__/* .askedValues */ .d)(near, [...brokeAtEnd, ...[...broke.values()].flat()], policy);
    return {
        trace,
        total,
        calls: shown.map(({ at, ...call }) => {
            const [rules, reasons] = [broke.get(call.index), explains.get(call.index)];
            return { ...call, ...(rules && { broke: rules }), ...(reasons && { explains: reasons, ...located(at, files) }) };
        }),
        ...(brokeAtEnd.length > 0 && { brokeAtEnd }),
    };
}
function located(at, files) {
    const file = at && files[at.file];
    return at === undefined || file === undefined ? {} : { location: { file, line: at.line, column: at.column } };
}
/**
 * The calls closest to a point of interest; of equally close ones, those before it, which led to it. What explains a break comes right
 * after the break, however far it is.
 */
function nearest(calls, points, explains) {
    const sorted = [...points].sort((a, b) => a - b);
    let next = 0;
    const distances = calls.map(({ index }) => {
        while (next < sorted.length && sorted[next] < index)
            next++;
        const distance = Math.min((sorted[next] ?? Number.POSITIVE_INFINITY) - index, index - (sorted[next - 1] ?? Number.NEGATIVE_INFINITY));
        return explains.has(index) ? Math.min(distance, 0.5) : distance;
    });
    return calls
        .map((call, at) => ({ call, distance: distances[at] }))
        .sort((a, b) => a.distance - b.distance || a.call.index - b.call.index)
        .slice(0, maxTimelineCalls)
        .map(({ call }) => call)
        .sort((a, b) => a.index - b.index);
}


/***/ }),

/***/ 12978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
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


/***/ }),

/***/ 72591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ constraintsOf)
/* harmony export */ });
/** Everything that the arguments of a tool must satisfy. */
function constraintsOf({ constraints, otherConstraints = [] }, tool) {
    const own = constraints.get(tool) ?? [];
    return own.some(({ origin }) => origin === 'schemas') ? own : [...otherConstraints, ...own];
}


/***/ }),

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

/***/ 18344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PartsMap)
/* harmony export */ });
/** Values by keys of several parts, always as many: put together in one text, a key takes longer than all that is done with it. */
class PartsMap {
    #first = new Map();
    size = 0;
    get(parts) {
        let found = this.#first;
        for (const part of parts) {
            found = found.get(part);
            if (found === undefined)
                return undefined;
        }
        return found;
    }
    /** Of a key that has no value so far. */
    add(parts, value) {
        let map = this.#first;
        for (const part of parts.slice(0, -1)) {
            const below = map.get(part) ?? new Map();
            map.set(part, below);
            map = below;
        }
        map.set(parts.at(-1), value);
        this.size++;
    }
}


/***/ }),

/***/ 39711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ruleIds),
/* harmony export */   y: () => (/* binding */ isUnconditional)
/* harmony export */ });
/** Whether a term means every call of its tools. */
function isUnconditional({ argsMatch, outcome, conditions, except }) {
    return argsMatch.length === 0 && outcome === undefined && conditions === undefined && except === undefined;
}
/** The ids of rules, each once: their rows in a result. */
function ruleIds({ sequences }) {
    return [...new Set(sequences.map(({ id }) => id))];
}


/***/ }),

/***/ 36347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ relatedReasons)
/* harmony export */ });
/** Why an earlier call of a trace matters to a finding, said of that call. */
const relatedReasons = [
    /** What the rule asks for, with another value than the call that needed it. */
    'other-key',
    /** What the rule asks for, and used up when it was needed again. */
    'used-up',
    /** The call that used it up. */
    'used-by',
    /** What the rule asks for, and outside of the window. */
    'too-early',
    /** It is the tool that the rule asks for, and did not meet the conditions: it failed, or had other arguments. */
    'unmet',
    /** It made the rule forget what came before. */
    'reset',
    /** Of those that are counted, the first. */
    'first-counted',
    /** It forbids what was called. */
    'forbids',
    /** It asks for an answer that did not come. */
    'unanswered',
    /** Up to it the calls came in order. */
    'last-in-order',
];


/***/ }),

/***/ 26909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ soughtSessions),
/* harmony export */   S: () => (/* binding */ nothingFound)
/* harmony export */ });
const sought = 'sessions of coding agents';
/** How a search for what agents left stands among the patterns of a reading. */
function soughtSessions(where) {
    return `${sought} ${where}`;
}
/** What a search found nothing of, in words: patterns, and sessions of agents. */
function nothingFound(unmatched) {
    const inOrder = [...unmatched].sort();
    const patterns = inOrder.filter((each) => !each.startsWith(sought));
    const sessions = inOrder.filter((each) => each.startsWith(sought));
    const files = patterns.length === 0 ? [] : [`no file matches ${patterns.join(', ')}`];
    const text = [...files, ...sessions.map((each) => `there are no ${each}`)].join(', and ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 44940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ maxKeysOfTrace),
/* harmony export */   a4: () => (/* binding */ KeyTable),
/* harmony export */   tC: () => (/* binding */ maxKeysOfRun)
/* harmony export */ });
/** Keys that a rule keeps of one trace, and all rules of a run. Beyond, a rule is not evaluable in the trace. */
const maxKeysOfTrace = 4_096;
const maxKeysOfRun = 4_000_000;
/** Keys of an owner with a call that did not meet the conditions: they explain and decide nothing. */
const maxMisses = 8;
/**
 * What keyed rules remember, in flat arrays: 20 bytes a key, 4 more where a rule forgets, 8 where it asks for time, and a hash
 * index of 5 to 8; an eighth of the arrays may be empty. An owner is one rule in one trace. Keys are never freed, so that what
 * fits depends on the order of the input alone.
 */
class KeyTable {
    /** By slot. What the numbers mean is each machine's own affair. */
    marks = new Int32Array(256);
    /** Only where a rule asks for time. */
    #times;
    /** Only where a rule forgets: one more than what is said. */
    #since;
    /** By slot: of rules that keep more than two numbers a key. */
    lists = new Map();
    #keys = new Float64Array(256);
    #owners = new Int32Array(256);
    #previous = new Int32Array(256);
    #size = 0;
    #counted = 0;
    #index = new Int32Array(512);
    /** By owner. */
    #heads = new Int32Array(64);
    #counts = new Uint16Array(64);
    #forgotten = new Int32Array(64);
    #exercised = new Uint8Array(64);
    /** Ticks of the newest call that each remembers, whatever its key. */
    #newest = new Int32Array(64);
    /** The same of operands beyond the first, where each of several must be called. */
    #newestOfMembers = new Map();
    #ownerCount = 1;
    extras = new Map();
    /** By owner, then key: ticks of calls that did not meet the conditions of what is remembered. */
    #misses = new Map();
    /** Keys that count against the bound of the run. */
    get counted() {
        return this.#counted;
    }
    /** A number for a rule in a trace; 0 is none. */
    newOwner() {
        const owner = this.#ownerCount++;
        if (owner === this.#heads.length) {
            this.#heads = grown(this.#heads, Int32Array);
            this.#counts = grown(this.#counts, Uint16Array);
            this.#forgotten = grown(this.#forgotten, Int32Array);
            this.#exercised = grown(this.#exercised, Uint8Array);
            this.#newest = grown(this.#newest, Int32Array);
        }
        this.#forgotten[owner] = -1;
        return owner;
    }
    /** The slot of a key; -1 if there is none. */
    find(owner, key) {
        return this.#index[this.#locate(owner, key)] - 1;
    }
    /** Where the index has a key, or would have it. */
    #locate(owner, key) {
        const index = this.#index;
        for (let at = place(owner, key, index.length);; at = at + 1 < index.length ? at + 1 : 0) {
            const slot = index[at] - 1;
            if (slot < 0 || (this.#keys[slot] === key && this.#owners[slot] === owner))
                return at;
        }
    }
    /**
     * The slot of a key, new if need be; -1 where a bound is passed.
     * @param counted against the bound of the run
     */
    make(owner, key, counted) {
        const at = this.#locate(owner, key);
        const known = this.#index[at] - 1;
        if (known >= 0)
            return known;
        if (this.#counts[owner] >= maxKeysOfTrace || (counted && this.#counted >= maxKeysOfRun))
            return -1;
        if (counted)
            this.#counted++;
        const slot = this.#size++;
        if (slot === this.marks.length)
            this.#grow();
        this.#keys[slot] = key;
        this.#owners[slot] = owner;
        this.#previous[slot] = this.#heads[owner];
        this.#heads[owner] = slot + 1;
        this.#counts[owner] = this.#counts[owner] + 1;
        this.#index[at] = slot + 1;
        if (4 * this.#size > 3 * this.#index.length)
            this.#enlarge();
        return slot;
    }
    /** Every slot of an owner. */
    slots(owner) {
        const slots = [];
        for (let next = this.#heads[owner]; next > 0; next = this.#previous[next - 1])
            slots.push(next - 1);
        return slots.reverse();
    }
    forgottenAt(owner) {
        return this.#forgotten[owner];
    }
    forget(owner, tick) {
        this.#forgotten[owner] = tick;
    }
    newestOf(owner, member = 0) {
        return member === 0 ? this.#newest[owner] : (this.#newestOfMembers.get(owner)?.[member] ?? 0);
    }
    setNewest(owner, tick, member = 0) {
        if (member === 0)
            this.#newest[owner] = tick;
        else {
            const others = this.#newestOfMembers.get(owner) ?? [];
            others[member] = tick;
            this.#newestOfMembers.set(owner, others);
        }
    }
    isExercised(owner) {
        return this.#exercised[owner] === 1;
    }
    exercise(owner) {
        this.#exercised[owner] = 1;
    }
    timeOf(slot) {
        return this.#times?.[slot] ?? 0;
    }
    setTime(slot, time) {
        this.#times ??= new Float64Array(this.marks.length);
        this.#times[slot] = time;
    }
    /** When a key was forgotten, or begun anew; -1 if never. */
    sinceOf(slot) {
        return (this.#since?.[slot] ?? 0) - 1;
    }
    setSince(slot, tick) {
        if (tick === this.sinceOf(slot))
            return;
        this.#since ??= new Int32Array(this.marks.length);
        this.#since[slot] = tick + 1;
    }
    /** The newest call of a key that would be remembered if it met the conditions; 0 if none is known. */
    missOf(owner, key) {
        return this.#misses.get(owner)?.get(key) ?? 0;
    }
    miss(owner, key, tick) {
        const misses = this.#misses.get(owner) ?? new Map();
        this.#misses.set(owner, misses);
        misses.delete(key);
        misses.set(key, tick);
        const [oldest] = misses.keys();
        if (misses.size > maxMisses)
            misses.delete(oldest);
    }
    /** Another owner who remembers the same. */
    copy(owner) {
        const other = this.newOwner();
        for (const slot of this.slots(owner)) {
            const copied = this.make(other, this.#keys[slot], false);
            this.marks[copied] = this.marks[slot];
            this.setSince(copied, this.sinceOf(slot));
            if (this.#times)
                this.setTime(copied, this.timeOf(slot));
            if (this.lists.has(slot))
                this.lists.set(copied, structuredClone(this.lists.get(slot)));
        }
        this.#forgotten[other] = this.#forgotten[owner];
        this.#exercised[other] = this.#exercised[owner];
        this.#newest[other] = this.#newest[owner];
        if (this.extras.has(owner))
            this.extras.set(other, structuredClone(this.extras.get(owner)));
        return other;
    }
    #enlarge() {
        const index = new Int32Array(this.#index.length + (this.#index.length >> 1));
        for (let slot = 0; slot < this.#size; slot++) {
            let at = place(this.#owners[slot], this.#keys[slot], index.length);
            while (index[at] !== 0)
                at = at + 1 < index.length ? at + 1 : 0;
            index[at] = slot + 1;
        }
        this.#index = index;
    }
    #grow() {
        this.#keys = grown(this.#keys, Float64Array);
        this.#owners = grown(this.#owners, Int32Array);
        this.#previous = grown(this.#previous, Int32Array);
        this.marks = grown(this.marks, Int32Array);
        if (this.#since)
            this.#since = grown(this.#since, Int32Array);
        if (this.#times)
            this.#times = grown(this.#times, Float64Array);
    }
}
/** Where to look first in an index. Keys are hashes already: any of their bits are as good as others. */
function place(owner, key, length) {
    return Math.floor(((key ^ Math.imul(owner, 0x9e37_79b1)) >>> 0) * (length / 0x1_0000_0000));
}
function grown(array, Make) {
    const larger = new Make(array.length + (array.length >> 3));
    larger.set(array);
    return larger;
}


/***/ }),

/***/ 97642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ knownTools)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43992);

/** Every name and pattern that the policy mentions: a called tool that none of them means is unexpected. */
function knownTools(policy) {
    return [
        ...(policy.tools.allow ?? []).map((entry) => entry.value),
        ...policy.tools.deny.map((entry) => entry.value),
        ...policy.constraints.keys(),
        ...policy.toolClasses.keys(),
        ...policy.sequences
            .filter(({ part }) => part?.limit === undefined)
            .flatMap(_index_js__WEBPACK_IMPORTED_MODULE_0__/* .mentionedOperands */ .i)
            .flatMap(names),
        ...[...policy.aliases.values()].flat(),
    ];
}
function names(selector) {
    return selector.terms.flatMap((term) => term.tools);
}


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


/***/ }),

/***/ 95811:
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

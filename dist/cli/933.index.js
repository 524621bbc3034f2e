export const id = 933;
export const ids = [933,30];
export const modules = {

/***/ 9761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// UNUSED EXPORTS: verdictOf

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

;// CONCATENATED MODULE: ./lib/text/tool-pattern.js
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
function isPattern(name) {
    return name.includes('*');
}
/** Whether a `*` stands between other characters, which other readers of the same policy take literally. */
function hasInteriorStar(pattern) {
    return /[^*]\*+[^*]/.test(pattern);
}

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
    const matchers = unwanted.map((pattern) => ({ pattern, matches: compileToolPattern(pattern) }));
    const blocked = policy.sequences.flatMap((rule) => (rule.type === 'blocklist' ? [rule.pattern] : []));
    return [...entries]
        .filter((entry) => !matchers.some(({ pattern, matches }) => pattern === entry || (!isPattern(entry) && matches(entry))))
        .filter((entry) => !blocked.some((text) => entry.includes(text)))
        .filter((entry) => !deniedByClass(policy, entry))
        .sort();
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
    const isCovered = (entry) => permitted.some(compileToolPattern(entry));
    const covered = universe.filter(isCovered);
    const uncovered = universe.filter((entry) => !isCovered(entry));
    const deny = [...new Set(policy.tools.deny.map((entry) => entry.value))].sort();
    const isSeen = (entry) => called.some(compileToolPattern(entry));
    const known = knownTools(policy).map(compileToolPattern);
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

;// CONCATENATED MODULE: ./lib/evaluate/argument-use.js
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
        add(checks, { path, values: new Set(node.enum.map((value) => JSON.stringify(value))) });
    }
    if (isObject(node.properties)) {
        for (const [name, child] of Object.entries(node.properties)) {
            add(checks, { path: [...path, name] });
            collect(child, definitions, [...path, name], checks, depth + 1);
        }
    }
    if (node.items !== undefined)
        collect(node.items, definitions, [...path, '*'], checks, depth + 1);
}
function add(checks, check) {
    if (checks.length < maxChecks)
        checks.push(check);
}
function resolve(schema, definitions) {
    if (!isObject(schema))
        return undefined;
    const name = typeof schema.$ref === 'string' ? /^#\/\$defs\/([^/]+)$/.exec(schema.$ref)?.[1] : undefined;
    const target = name === undefined ? undefined : definitions[name];
    return isObject(target) ? target : schema;
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
    else if (isObject(value) && Object.hasOwn(value, step))
        visit(value[step], path, at + 1, found);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/evaluate/call-rules.js
/** The codes of calls as bits; the rows come in this order, which is the order of judgement. */
const codes = [
    'E_RATE_LIMIT',
    'E_TOOL_DENIED',
    'E_TOOL_NOT_ALLOWED',
    'E_SCHEMA_COMPILE',
    'E_ARG_SCHEMA',
    'E_TOOL_UNCONSTRAINED',
];
const bit = Object.fromEntries(codes.map((code, i) => [code, 1 << i]));
const argumentsJudged = 1 << 6;
const argumentsMissing = 1 << 7;
/** In how many traces each rule about single calls held: what `tolerate` and reports need of them. One byte per trace. */
class CallRules {
    policy;
    #flags = new Uint8Array(1024);
    constructor(policy) {
        this.policy = policy;
    }
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
    /** A row for every rule about calls that the policy states, and for every one that was broken. */
    rows(runs) {
        const stated = this.#stated();
        return codes.map((code) => this.#row(code, runs)).filter((row) => stated.has(row.rule) || row.violated > 0);
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
    #stated() {
        const { policy } = this;
        const stated = new Set();
        if (policy.maxToolCalls)
            stated.add('E_RATE_LIMIT');
        if (policy.tools.deny.length > 0 || policy.tools.denyClasses.length > 0)
            stated.add('E_TOOL_DENIED');
        if (policy.tools.allow || policy.tools.allowClasses)
            stated.add('E_TOOL_NOT_ALLOWED');
        if (policy.constraints.size > 0)
            stated.add('E_ARG_SCHEMA');
        if (policy.unconstrainedTools.value === 'deny')
            stated.add('E_TOOL_UNCONSTRAINED');
        return stated;
    }
    #grow(run) {
        const larger = new Uint8Array(Math.max(run + 1, this.#flags.length * 2));
        larger.set(this.#flags);
        this.#flags = larger;
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/finding-log.js
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
    /** @param grouped also count by what fingerprints are made of, for policies with waivers */
    constructor(grouped = false) {
        this.grouped = grouped;
    }
    /** Counts a finding; `make` is asked for it only if it will be kept for now. */
    add(file, line, callIndex, make) {
        this.total++;
        if (this.grouped)
            this.#tally(make());
        if (this.#full && compare(file, line, callIndex, this.#heap[0]) >= 0)
            return;
        if (this.#full) {
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
    kept() {
        return this.#heap;
    }
    /** One finding of each fingerprint with their number; empty unless `grouped`. */
    groups() {
        return this.#groups.values();
    }
    #tally(raw) {
        const id = JSON.stringify([raw.tool, raw.key]);
        const group = this.#groups.get(id);
        if (group)
            group[1]++;
        else
            this.#groups.set(id, [raw, 1]);
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
    return compare(a.file, a.line, a.callIndex, b) > 0;
}
function compare(file, line, callIndex, other) {
    return file - other.file || line - other.line || (callIndex ?? -1) - (other.callIndex ?? -1);
}

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
        const atom = this.#atom();
        const range = this.#quantifier();
        if (!range)
            return atom;
        const [min, max] = range;
        const counts = (n) => Math.min(n, max - min) + 1;
        const most = (n) => Math.min(n, max) + 1;
        // A repeated part with choices of its own: every repetition chooses anew.
        const choices = (n) => (atom.paths(n) === 1 ? 1 : atom.paths(n) ** most(n));
        return { paths: (n) => choices(n) * counts(n), work: (n) => choices(n) * atom.work(n) * most(n) };
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

;// CONCATENATED MODULE: ./lib/evaluate/linear-regexp.js

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
            re2 = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
            break;
        }
    }
    return (source, flags = '') => {
        if (unreasonable(source))
            throw new SyntaxError('the pattern is too long or too deep');
        const native = new RegExp(source, flags);
        const cost = regexpCost(source);
        let linear;
        return {
            test(text) {
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

;// CONCATENATED MODULE: ./lib/evaluate/schema-validator.js

/** Keywords reported for one call; a hostile call could break thousands. */
const maxViolations = 20;
/**
 * Loads the JSON Schema validator. Called only for policies with schemas: it is the most expensive module of a short run.
 *
 * Dialect by `$schema`: 2020-12 without one, 2019-09, draft-07, 06 and 04. `format` asserts only before 2019-09, where
 * the specifications say so. Nothing is fetched: a `$ref` that leaves the schema is an error of that schema.
 * Patterns run through `linearRegExps`.
 *
 * @param definitions shared definitions, merged into each schema as its `$defs`
 * @param schemas all schemas that may be compiled, to see what they need
 */
async function schemaCompiler(definitions, schemas) {
    const all = [definitions, ...schemas];
    const regExp = Object.assign(await linearRegExps(patternsIn(all)), { code: '' });
    const options = {
        strict: false,
        allErrors: true,
        addUsedSchema: false,
        // The meta-schema costs more than everything else at start; the compiler itself refuses wrong keyword values.
        validateSchema: false,
        meta: false,
        logger: false,
        // Own properties only: `required: [constructor]` must not be satisfied by Object.prototype.
        ownProperties: all.some(namesPrototypeMember),
        code: { regExp },
    };
    const engines = await loadEngines(all, options);
    return (schema) => {
        const validate = engines(dialectOf(schema)).compile(withDefinitions(schema, definitions));
        return (args) => run(validate, args);
    };
}
async function loadEngines(schemas, options) {
    const made = new Map();
    for (const dialect of new Set(schemas.map(dialectOf))) {
        switch (dialect) {
            case '2020-12':
                made.set(dialect, new (await Promise.all(/* import() */[__webpack_require__.e(546), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 2210, 19))).default.default({ ...options, validateFormats: false }));
                break;
            case '2019-09':
                made.set(dialect, new (await Promise.all(/* import() */[__webpack_require__.e(546), __webpack_require__.e(878)]).then(__webpack_require__.t.bind(__webpack_require__, 878, 19))).default.default({ ...options, validateFormats: false }));
                break;
            case 'draft-07': {
                const engine = new (await Promise.all(/* import() */[__webpack_require__.e(546), __webpack_require__.e(463)]).then(__webpack_require__.t.bind(__webpack_require__, 2463, 19))).default.default(options);
                (await Promise.all(/* import() */[__webpack_require__.e(546), __webpack_require__.e(196)]).then(__webpack_require__.t.bind(__webpack_require__, 2815, 19))).default.default(engine);
                made.set(dialect, engine);
                break;
            }
            case 'draft-04': {
                const engine = new (await Promise.all(/* import() */[__webpack_require__.e(546), __webpack_require__.e(905)]).then(__webpack_require__.t.bind(__webpack_require__, 905, 19))).default.default(options);
                (await Promise.all(/* import() */[__webpack_require__.e(546), __webpack_require__.e(196)]).then(__webpack_require__.t.bind(__webpack_require__, 2815, 19))).default.default(engine);
                made.set(dialect, engine);
                break;
            }
        }
    }
    return (dialect) => made.get(dialect);
}
/** Draft-06 is read as draft-07, which only adds to it. An unknown `$schema` is read as the default. */
function dialectOf(schema) {
    const uri = schema_validator_isObject(schema) ? schema.$schema : undefined;
    if (typeof uri !== 'string')
        return '2020-12';
    if (/draft-0[67]\b/.test(uri))
        return 'draft-07';
    if (/draft-0[34]\b/.test(uri))
        return 'draft-04';
    return uri.includes('2019-09') ? '2019-09' : '2020-12';
}
function withDefinitions(schema, definitions) {
    if (!schema_validator_isObject(schema) || Object.keys(definitions).length === 0)
        return schema;
    const own = schema_validator_isObject(schema.$defs) ? schema.$defs : {};
    return { ...schema, $defs: { ...definitions, ...own } };
}
function run(validate, args) {
    try {
        if (validate(args))
            return undefined;
    }
    catch (error) {
        // Refused rather than guessed: a text too long for its pattern is not known to match it.
        if (error instanceof RegExpTooCostly || error instanceof RangeError) {
            return { violations: [{ path: '', keyword: 'pattern' }], detail: 'the arguments are too large to be matched' };
        }
        throw error;
    }
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
function schema_validator_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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

;// CONCATENATED MODULE: ./lib/evaluate/outcome-queue.js
/** A denied call counts as an error; a call whose result was not recorded has no outcome. */
function outcomeOf(record) {
    if (record.phase === 'denied' || record.error !== undefined)
        return 'error';
    return record.result === undefined ? undefined : 'success';
}
/**
 * Holds the calls of a trace back while a rule waits for the outcome of an earlier one, so that rules always see calls in
 * order. Only traces with such a call have a queue; it is empty again as soon as the result is there.
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
            queue.push(waiting);
        else
            this.#queues.set(waiting.run.index, [waiting]);
    }
    result(run, callIndex, outcome) {
        const queue = this.#queues.get(run);
        const waiting = queue?.find((item) => item.callIndex === callIndex);
        if (!queue || !waiting || waiting.known)
            return;
        waiting.outcome = outcome;
        waiting.known = true;
        const open = queue.findIndex((item) => !item.known);
        for (const ready of queue.splice(0, open < 0 ? queue.length : open))
            this.apply(ready);
        if (queue.length === 0)
            this.#queues.delete(run);
    }
    /** No result can come any more. */
    drain() {
        for (const queue of this.#queues.values())
            for (const waiting of queue)
                this.apply(waiting);
        this.#queues.clear();
    }
}

;// CONCATENATED MODULE: ./lib/evaluate/run-states.js
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

;// CONCATENATED MODULE: ./lib/evaluate/selector-matcher.js


/** Compiles an operand for a tool; `undefined` if the operand does not mean this tool at all. */
function operandForTool(selector, tool, regExp) {
    const terms = selector.terms.filter((term) => term.tools.some((pattern) => compileToolPattern(pattern)(tool)));
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
        if (!selector_matcher_isObject(call.args))
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
function selector_matcher_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/evaluate/sequence-plan.js


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

;// CONCATENATED MODULE: ./lib/evaluate/sequence-rules.js





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
        this.logs = new Map(rules.map((rule) => [rule.id, new FindingLog(grouped)]));
        this.#states = rules.map(() => new RunStates());
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
        const waiting = { plan, run, call, callIndex, file, line, column, outcome, known: true };
        if (plan.needsOutcome && outcome === undefined)
            waiting.known = false;
        if (queued || !waiting.known)
            this.#queue.add(waiting);
        else
            this.#apply(waiting, outcome);
    }
    result(run, callIndex, result) {
        this.#queue.result(run.index, callIndex, outcomeOf(result));
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
                const outcome = this.#end(rule, index, run);
                const row = rows[index];
                // A run that never called a tool shows nothing about a rule, unless the rule demands a call.
                if (run.calls > 0 || outcome === 'violated')
                    count(row, outcome);
                for (const observer of observers)
                    observer.outcome?.(run, rule.id, outcome);
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
        this.logs.get(rule.id)?.add(file, line, callIndex, () => ({
            rule: rule.id,
            tool: call.tool,
            trace: run.trace,
            callIndex,
            file,
            line,
            column,
            policyAt: rule.at,
            detail: kind.broken(rule, false),
        }));
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
            const { lastFile: file, lastLine: line, lastColumn: column } = run;
            this.logs.get(rule.id)?.add(file, line, undefined, () => ({
                rule: rule.id,
                trace: run.trace,
                file,
                line,
                column,
                policyAt: rule.at,
                detail: kind.broken(rule, true),
            }));
        }
        return outcome;
    }
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

;// CONCATENATED MODULE: ./lib/evaluate/tool-plan.js

const allowed = { decision: { allowed: true } };
const notEvaluable = { decision: { allowed: true, notEvaluable: true } };
/** Makes the plan of a tool, in the order in which the policy is asked: deny, allow, schemas, unconstrained. */
function toolPlan(policy, tool, compile) {
    const refusal = refused(policy, tool);
    const constraints = policy.constraints.get(tool) ?? [];
    const constrained = constraints.length > 0;
    if (refusal)
        return { constrained, denied: refusal.decision.code === 'E_TOOL_DENIED', judge: () => refusal };
    if (!constrained)
        return { constrained, denied: false, judge: () => unconstrained(policy) };
    return { constrained, denied: false, judge: constraintJudge(constraints, compile) };
}
function refused(policy, tool) {
    const classes = policy.toolClasses.get(tool) ?? [];
    const { deny, denyClasses, allow, allowClasses } = policy.tools;
    const byName = deny.find((entry) => compileToolPattern(entry.value)(tool));
    if (byName)
        return denial('E_TOOL_DENIED', byName.at, byName.value);
    const byClass = denyClasses.find((entry) => classes.includes(entry.value));
    if (byClass)
        return denial('E_TOOL_DENIED', byClass.at, `class ${byClass.value}`);
    if (allow === undefined && allowClasses === undefined)
        return undefined;
    if (allow?.some((entry) => compileToolPattern(entry.value)(tool)))
        return undefined;
    if (allowClasses?.some((entry) => classes.includes(entry.value)))
        return undefined;
    return denial('E_TOOL_NOT_ALLOWED', policy.tools.allowAt ?? allow?.[0]?.at ?? allowClasses?.[0]?.at);
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
                compiled = constraints.map((constraint) => ({ ...constraint, validate: compile(constraint.schema) }));
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
        for (const { validate, at, schema } of compiled ?? []) {
            const failure = validate(call.args) ?? (saysNoType(schema) && !tool_plan_isObject(call.args) ? notAnObject : undefined);
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
    return !(tool_plan_isObject(schema) && Object.hasOwn(schema, 'type'));
}
function tool_plan_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/evaluate/evaluator.js







/**
 * The one evaluator: takes the calls of any number of traces, interleaved, one at a time, and keeps per trace only what
 * the rules remember of it. Make one with `createEvaluator`.
 */
class Evaluator {
    policy;
    compileSchema;
    observers;
    #tools = new Map();
    #logs = new Map();
    #runs = [];
    #onceFor = new Set();
    #callRules;
    #sequences;
    #argumentUse;
    constructor(policy, compileSchema, sequences, observers) {
        this.policy = policy;
        this.compileSchema = compileSchema;
        this.observers = observers;
        this.#callRules = new CallRules(policy);
        this.#sequences = sequences;
        this.#argumentUse = new ArgumentUse(policy);
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
        this.#callRules.count(run.index, tool.plan, decision);
        if (tool.plan.constrained)
            this.#argumentUse.see(call.tool, call.args);
        this.#sequences.call(tool.sequences, run, call, callIndex, file, line, column);
        for (const observer of this.observers)
            observer.decision?.(run, call, callIndex, decision);
    }
    result(run, callIndex, result) {
        this.#sequences.result(run, callIndex, result);
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
        };
    }
    #tool(name) {
        let entry = this.#tools.get(name);
        if (!entry) {
            const plan = toolPlan(this.policy, name, this.compileSchema);
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
        // A tool without a schema is one thing to fix, however often it is called.
        if (code === 'E_TOOL_UNCONSTRAINED' && !this.#first(code, call.tool))
            return;
        this.#log(code).add(file, line, callIndex, () => ({
            rule: code,
            tool: call.tool,
            trace: run.trace,
            callIndex,
            file,
            line,
            column,
            policyAt: judgement.at,
            key: judgement.failure ? violatedPath(judgement.failure.violations[0]?.path ?? '', call.args) : null,
            violations: judgement.failure?.violations,
            detail: judgement.failure?.detail ?? judgement.because,
        }));
    }
    /** Rules about arguments that the source does not record are not passed; they are said to be open, once per tool. */
    #argumentsMissing(call, file, line, column) {
        if (!this.#first('W_ARGS_NOT_RECORDED', call.tool))
            return;
        this.#log('W_ARGS_NOT_RECORDED').add(file, line, undefined, () => ({
            rule: 'W_ARGS_NOT_RECORDED',
            tool: call.tool,
            file,
            line,
            column,
            policyAt: this.policy.constraints.get(call.tool)?.[0]?.at,
        }));
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
            log = new FindingLog(this.policy.waivers.length > 0);
            this.#logs.set(rule, log);
        }
        return log;
    }
}
/** Prepares a policy for evaluation; loads the JSON Schema validator and RE2 only if the policy needs them. */
async function createEvaluator(policy, observers = []) {
    const schemas = [...policy.constraints.values()].flat().map((constraint) => constraint.schema);
    const compileSchema = schemas.length > 0 ? await schemaCompiler(policy.definitions, schemas) : undefined;
    const regExp = await linearRegExps(argumentPatterns(policy.sequences));
    return new Evaluator(policy, compileSchema, new SequenceRules(policy.sequences, regExp, policy.waivers.length > 0), observers);
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

// EXTERNAL MODULE: ./lib/codes/call-codes.js
var call_codes = __webpack_require__(8167);
;// CONCATENATED MODULE: ./lib/evaluate/finding-message.js
/** Longest name shown in a sentence, in code points; names are agent-controlled. */
const maxName = 120;
/** One sentence: what happened, and what to do. Names of tools and rules may stand in it, argument values never. */
function findingMessage(raw, policy) {
    const tool = shorten(raw.tool ?? '');
    switch (raw.rule) {
        case 'E_RATE_LIMIT':
            return `${tool} was called after the ${raw.detail} calls that the policy allows per trace: find what makes the agent loop, or raise limits.max_tool_calls_total.`;
        case 'E_TOOL_DENIED':
            return `${tool} was called, and the policy denies ${raw.detail === raw.tool ? 'it' : raw.detail}: take the tool away from the agent, or remove the deny entry.`;
        case 'E_TOOL_NOT_ALLOWED':
            return `${tool} was called, and it is not on the policy’s allow list: add it to tools.allow, or take the tool away from the agent.`;
        case 'E_SCHEMA_COMPILE':
            return `The policy’s schema for ${tool} cannot be used (${shorten(raw.detail ?? '')}): correct the schema.`;
        case 'E_ARG_SCHEMA':
            return `The arguments of ${tool} break the policy: ${shorten(raw.detail ?? '')}${more(raw)}; correct how the agent fills them, or relax the rule.`;
        case 'E_TOOL_UNCONSTRAINED':
            return `${tool} was called, and the policy has no schema for its arguments: add schemas.${tool}, or set enforcement.unconstrained_tools: allow.`;
        case 'W_ARGS_NOT_RECORDED':
            return `The trace does not record the arguments of ${tool}, so the policy’s rules about them were not evaluated: record arguments at the source.`;
        case 'E_COVERAGE_BELOW_MIN':
            return `${raw.detail}: record traces that call the uncovered tools, or lower the minimum.`;
        case 'W_WAIVER_EXPIRED':
            return `The waiver for ${raw.detail} has expired and accepts nothing: fix what it waived, or renew it.`;
        case 'W_WAIVER_UNUSED':
            return `The waiver for ${raw.detail} matched no finding: remove it.`;
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
    return `${capital(detail)}: ${rule.description ?? 'change the order in which the agent calls its tools, or the rule'}.`;
}
function more(raw) {
    const others = (raw.violations?.length ?? 1) - 1;
    return others > 0 ? ` (and ${others} more)` : '';
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function shorten(text) {
    if (text.length <= maxName)
        return text;
    const points = [...text];
    return points.length <= maxName ? text : `${points.slice(0, maxName - 1).join('')}…`;
}

// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __webpack_require__(7199);
// EXTERNAL MODULE: ./lib/canonical/digest.js
var digest = __webpack_require__(6004);
;// CONCATENATED MODULE: ./lib/evaluate/fingerprint.js


/** What makes two findings the same mistake. Holds no trace id, value, line or message, so it survives all of them. */
function fingerprint(raw) {
    return `v1:${(0,digest/* sha256Hex */.fg)((0,canonical_json/* canonicalJson */.d)([raw.rule, raw.tool ?? null, raw.key ?? null]))}`;
}

;// CONCATENATED MODULE: ./lib/evaluate/waiver-book.js


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
        for (const [raw, times] of log.groups())
            if (this.find(rule, raw.tool, fingerprint(raw)))
                count += times;
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
function accepts(waiver, rule, tool, print) {
    if (waiver.fingerprint !== undefined)
        return waiver.fingerprint === print;
    return waiver.rule === rule && (waiver.tool === undefined || waiver.tool === tool);
}
function remark(logs, code, waiver) {
    const log = logs.get(code) ?? new FindingLog();
    logs.set(code, log);
    const raw = {
        rule: code,
        file: -1,
        line: 0,
        column: 0,
        policyAt: waiver.at,
        key: waiver.fingerprint ?? waiver.rule ?? null,
        detail: `${waiver.fingerprint ?? [waiver.rule, waiver.tool].filter(Boolean).join(' ')}${waiver.expires ? `, ${waiver.expires}` : ''}`,
    };
    log.add(-1, 0, log.total, () => raw);
}

;// CONCATENATED MODULE: ./lib/evaluate/write-findings.js





/** Gives raw findings their level, words, fingerprint and final order, and counts what counts. */
function writeFindings(logs, context) {
    const waivers = new WaiverBook(context.policy.waivers, context.today);
    const counts = { error: 0, warning: 0, note: 0 };
    const kept = [];
    let total = 0;
    const write = (rule, log) => {
        const tolerated = isTolerated(rule, context);
        const level = tolerated ? 'note' : levelOf(rule, context);
        total += log.total;
        if (!tolerated)
            counts[level] += log.total - waivers.waived(rule, log);
        for (const raw of log.kept())
            kept.push(finding(raw, level, tolerated, waivers, context));
    };
    for (const [rule, log] of logs)
        write(rule, log);
    for (const [rule, log] of waivers.remarks())
        write(rule, log);
    kept.sort(finalOrder);
    const findings = kept.slice(0, maxFindings);
    return { findings, findingsOmitted: total - findings.length, counts };
}
function finding(raw, level, tolerated, waivers, { policy, files }) {
    const print = fingerprint(raw);
    const waiver = waivers.find(raw.rule, raw.tool, print);
    return {
        level,
        rule: raw.rule,
        message: findingMessage(raw, policy),
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
function levelOf(rule, { policy, levels }) {
    const stated = policy.levels.get(rule) ?? policy.levels.get(rule.replace(/#\d+$/, ''));
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
/** Agents are random: a rule may be broken in a stated share of the traces to which it applied. */
function isTolerated(rule, { policy, rows }) {
    const share = policy.tolerate.get(rule);
    const row = rows.find((candidate) => candidate.rule === rule);
    if (!share || !row)
        return false;
    return row.violated <= share.value * row.applicable;
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
        compareOptional(a.fingerprint, b.fingerprint));
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

;// CONCATENATED MODULE: ./lib/assay.js





/**
 * Reads traces, holds them against a policy, and says what came of it: the whole of Assay in one function.
 * Every surface shows the result it returns; none adds to it.
 */
async function check(policy, read, options) {
    const evaluator = await createEvaluator(policy, options.observers);
    const reading = await read(evaluator);
    const evaluation = evaluator.finish();
    const { coverage, share } = measureCoverage(policy, {
        tools: evaluation.tools,
        rules: evaluation.rules,
        arguments: evaluation.argumentUse.unused(),
    });
    const gates = options.gates ?? 'all';
    const minimum = gates === 'rules' ? undefined : (options.minCoverage ?? policy.coverage.min?.value);
    const logs = new Map();
    if (gates !== 'coverage')
        for (const [rule, log] of evaluation.logs)
            logs.set(rule, log);
    addAll(logs, readingProblems(reading));
    for (const [code, more] of Object.entries(reading.problemsOmitted ?? {})) {
        const log = logs.get(code);
        if (log)
            log.total += more;
    }
    addAll(logs, (options.policyProblems ?? []).filter(({ level }) => level === 'warning').map(policyRemark));
    if (minimum !== undefined && !reaches(share, minimum)) {
        addAll(logs, [
            assay_remark('E_COVERAGE_BELOW_MIN', {
                detail: `Coverage is ${coverage.percent} %, below the minimum of ${minimum} %`,
                policyAt: options.minCoverage === undefined ? policy.coverage.min?.at : undefined,
            }),
        ]);
    }
    const noEvidence = reading.calls === 0 || (reading.unmatched ?? []).length > 0;
    if (noEvidence)
        addAll(logs, [assay_remark('W_NO_EVIDENCE', { detail: whyNoEvidence(reading) })]);
    const rows = [...evaluation.rules, ...evaluation.callRules];
    const written = writeFindings(logs, {
        policy,
        files: reading.files.map(({ file }) => file),
        rows,
        levels: inputLevels(options.lenient ?? false),
        today: options.today,
    });
    const verdict = verdictOf(written.counts, options.failOn ?? 'error', noEvidence);
    return {
        schema: 'assay.result.v1',
        verdict,
        passed: verdict === 'pass',
        ...written,
        rules: rows,
        coverage: options.compat
            ? {
                ...coverage,
                compat: compatCoverage(policy, new Set(evaluation.tools.keys()), evaluation.rules, written.findings, minimum),
            }
            : coverage,
        traces: {
            files: reading.files,
            traces: reading.traces,
            tracesWithCalls: reading.tracesWithCalls,
            calls: reading.calls,
            skipped: reading.skipped,
        },
        policy: { ...(policy.file !== undefined && { file: policy.file }), name: policy.name, digest: policy.digest },
    };
}
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
function inputLevels(lenient) {
    const level = lenient ? 'warning' : 'error';
    return new Map([
        ['E_TRACE_PARSE', level],
        ['E_TRACE_TRUNCATED', level],
        ['W_SESSION_FALLBACK', 'warning'],
        ['W_NO_EVIDENCE', 'note'],
    ]);
}
function readingProblems({ problems, files }) {
    const index = new Map(files.map(({ file }, i) => [file, i]));
    return problems.map(({ code, detail, file, line, column }) => assay_remark(code, { detail, file: index.get(file) ?? -1, line, column }));
}
function policyRemark({ code, message, remedy, location }) {
    return assay_remark(code, { detail: remedy ? `${message} ${remedy}` : message, policyAt: location, key: message });
}
function whyNoEvidence({ unmatched = [], files }) {
    if (unmatched.length > 0)
        return `No file matches ${unmatched.join(', ')}`;
    return `No tool call was found in ${files.length === 1 ? 'one file' : `${files.length} files`}`;
}
function assay_remark(rule, facts) {
    return { file: -1, line: 0, column: 0, ...facts, rule };
}
function addAll(logs, raws) {
    for (const raw of raws) {
        let log = logs.get(raw.rule);
        if (!log) {
            log = new FindingLog(true);
            logs.set(raw.rule, log);
        }
        log.add(raw.file, raw.line, raw.callIndex, () => raw);
    }
}


/***/ }),

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


/***/ }),

/***/ 8824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ traceCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);

/** Problems of finding and reading traces. */
const traceCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_TRACE_NOT_FOUND: {
        title: 'Trace file not found',
        level: 'error',
        meaning: 'A trace file that was named literally does not exist, or lies outside the workspace.',
        remedy: 'Check the path (it is relative to the working directory), and that the step that records traces ran before this one. A pattern such as traces/**/*.jsonl may match nothing; a plain path may not.',
    },
    E_TRACE_READ: {
        title: 'Trace file cannot be read',
        level: 'error',
        meaning: 'The file exists, but its bytes cannot be read as text: no permission, a damaged or oversized archive, UTF-16, or a binary file.',
        remedy: 'Give a UTF-8 text file of JSON lines or JSON, plain or gzip-compressed.',
    },
    E_TRACE_FORMAT: {
        title: 'Trace format not recognised',
        level: 'error',
        meaning: 'The first records of the file have the shape of no trace format that Assay knows, or a format was asked for that does not exist.',
        remedy: 'Name the format with --trace-format, or convert the records to lines like {"tool":"read_file","args":{"path":"a"}}.',
    },
    E_TRACE_PARSE: {
        title: 'Bad line in a trace file',
        level: 'error',
        meaning: 'A line of a readable trace file is not a JSON record, so a tool call may be missing from what was judged.',
        remedy: 'Repair or remove the line; --lenient turns this into a warning.',
    },
    E_TRACE_TRUNCATED: {
        title: 'Trace file ends in the middle of a record',
        level: 'error',
        meaning: 'The last line has no end and does not parse: the program that recorded it was probably killed while writing.',
        remedy: 'Find out why the recording stopped, and record again; --lenient turns this into a warning.',
    },
    W_SESSION_FALLBACK: {
        title: 'Traces grouped by a fallback',
        level: 'warning',
        meaning: 'The records name no session, so calls were grouped by trace id. One run of an agent may be spread over several trace ids, and rules about order may then see only a part of it.',
        remedy: 'Record a session id, or name the attribute that holds it with --session-key.',
    },
});


/***/ }),

/***/ 2493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ plainContext)
/* harmony export */ });
/** The bytes of a report in a file: no colours, a width that fits a page. */
const plainContext = { color: false, width: 100, about: 'all' };


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
    broken: (rule, atEnd) => atEnd
        ? `the trace ended before ${rule.then.label} was called, which must follow ${rule.trigger.label} within ${calls(rule.within)}`
        : `${rule.trigger.label} was not followed by ${rule.then.label} within ${calls(rule.within)}`,
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
    step(state, hits) {
        state.phase |= hits;
        return (state.phase & before_then) !== 0 && (state.phase & first) === 0;
    },
    end: (state) => ((state.phase & before_then) === 0 ? 'not-exercised' : 'held'),
    broken: (rule) => `${rule.then.label} was called before any call of ${rule.first.label}`,
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
    step: (_state, hits) => hits !== 0,
    end: () => 'held',
    broken: (rule) => `the tool's name contains ${rule.pattern}, which the policy blocks`,
    means: (rule) => `No tool whose name contains ${rule.pattern} is called.`,
});

;// CONCATENATED MODULE: ./lib/rules/eventually.js

/** The tool is among the first `within` calls. */
const eventuallyRule = defineRule({
    type: 'eventually',
    operands: (rule) => [rule.tool],
    everyCall: true,
    certain: false,
    step(state, hits, index, rule) {
        if (state.phase === 0 && hits !== 0 && index < rule.within)
            state.phase = 1;
        // The call that uses up the window is the one that breaks the rule.
        return state.phase === 0 && index + 1 >= rule.within;
    },
    end: (state) => (state.phase === 0 ? 'violated' : 'held'),
    broken: (rule, atEnd) => atEnd
        ? `the trace ended without a call of ${rule.tool.label}, which must come within the first ${rule.within} calls`
        : `${rule.tool.label} was not among the first ${rule.within} calls`,
    means: (rule) => `${rule.tool.label} is among the first ${rule.within} calls of every trace.`,
});

;// CONCATENATED MODULE: ./lib/rules/max-calls.js

/** The tool is called at most `max` times. No call at all keeps the ceiling, so it is held, not unexercised. */
const maxCallsRule = defineRule({
    type: 'max_calls',
    operands: (rule) => [rule.tool],
    everyCall: false,
    certain: true,
    step(state, hits, _index, rule) {
        if (hits !== 0)
            state.phase++;
        return state.phase > rule.max;
    },
    end: () => 'held',
    broken: (rule) => `${rule.tool.label} was called more than ${times(rule.max)}`,
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
    step(state, hits) {
        // A call that is both is forbidden only if an earlier call was the trigger.
        if (state.phase !== 0 && (hits & forbidden) !== 0)
            return true;
        state.phase |= hits & never_after_trigger;
        return false;
    },
    end: (state) => (state.phase === 0 ? 'not-exercised' : 'held'),
    broken: (rule) => `${rule.forbidden.label} was called after ${rule.trigger.label}, which forbids it`,
    means: (rule) => `Once ${rule.trigger.label} was called, ${rule.forbidden.label} is never called.`,
});

;// CONCATENATED MODULE: ./lib/rules/require.js

/** The tool is called at least once. */
const requireRule = defineRule({
    type: 'require',
    operands: (rule) => [rule.tool],
    everyCall: false,
    certain: false,
    step(state, hits) {
        state.phase |= hits;
        return false;
    },
    end: (state) => (state.phase === 0 ? 'violated' : 'held'),
    broken: (rule) => `${rule.tool.label} was never called, and every trace must call it`,
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
    broken: (rule, atEnd) => atEnd
        ? `the trace ended before the sequence ${order(rule)} was complete`
        : rule.strict
            ? `another call came between the calls of ${order(rule)}`
            : `the calls ${order(rule)} came in another order`,
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

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yU: () => (/* binding */ readTraceValues),
  nm: () => (/* binding */ readTraces)
});

// UNUSED EXPORTS: maxProblems

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/codes/trace-codes.js
var trace_codes = __webpack_require__(8824);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
;// CONCATENATED MODULE: ./lib/traces/byte-queue.js
/** Bytes that wait for more: a buffer that grows by doubling, so that a value of any length is copied a constant number of times. */
class ByteQueue {
    #buffer = Buffer.alloc(0);
    #start = 0;
    #end = 0;
    get length() {
        return this.#end - this.#start;
    }
    append(bytes) {
        if (this.#end + bytes.length > this.#buffer.length)
            this.#makeRoom(bytes.length);
        this.#buffer.set(bytes, this.#end);
        this.#end += bytes.length;
    }
    /** A view of what waits; good until the next `append`. */
    bytes() {
        return this.#buffer.subarray(this.#start, this.#end);
    }
    /** Drops the first `count` bytes. */
    drop(count) {
        this.#start += count;
        if (this.#start === this.#end)
            this.clear();
    }
    clear() {
        this.#start = 0;
        this.#end = 0;
        // One long record must not hold its memory for the rest of the file.
        if (this.#buffer.length > 4 << 20)
            this.#buffer = Buffer.alloc(0);
    }
    #makeRoom(extra) {
        const needed = this.length + extra;
        const target = needed * 2 <= this.#buffer.length ? this.#buffer : Buffer.allocUnsafe(Math.max(needed * 2, 64 << 10));
        this.#buffer.copy(target, 0, this.#start, this.#end);
        this.#end -= this.#start;
        this.#start = 0;
        this.#buffer = target;
    }
}

;// CONCATENATED MODULE: ./lib/traces/framing.js
/** Bytes that one line or one JSON value may have. JavaScript cannot hold a text of more than 512 MiB. */
const maxRecordBytes = 128 * 1024 * 1024;
/** Levels of arrays and objects that a record may nest; deeper ones would exhaust the stack of whoever walks them. */
const maxDepth = 512;
/** Whether the text of a value could nest deeper than `maxDepth`: each level takes two characters. */
function tooDeep(value, size) {
    return size > 2 * maxDepth && deeperThan(value, maxDepth);
}
function deeperThan(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    if (Array.isArray(value)) {
        for (const item of value)
            if (typeof item === 'object' && deeperThan(item, levels - 1))
                return true;
        return false;
    }
    for (const key in value) {
        const item = value[key];
        if (typeof item === 'object' && deeperThan(item, levels - 1))
            return true;
    }
    return false;
}
/** Text of UTF-8 bytes, or undefined if they are none. */
function decode(bytes, start, end) {
    const text = bytes.utf8Slice(start, end);
    if (text.length !== end - start && text.includes('\uFFFD') && !holdsReplacements(bytes, start, end))
        return undefined;
    return text;
}
function holdsReplacements(bytes, start, end) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/traces/frame-lines.js


const newline = 10;
const carriageReturn = 13;
/** JSON lines: the hot path of Assay. One line is one record, or an array of records. */
class LineFramer {
    #out;
    #limit;
    /** The beginning of a line that a chunk ended in. */
    #carry = new ByteQueue();
    #line;
    #tooLong = false;
    /** `line` is the number of lines before the first byte. */
    constructor(out, line = 0, limit = maxRecordBytes) {
        this.#out = out;
        this.#line = line;
        this.#limit = limit;
    }
    push(chunk) {
        let start = 0;
        if (this.#carry.length > 0 || this.#tooLong) {
            const end = chunk.indexOf(newline);
            this.#extend(end < 0 ? chunk : chunk.subarray(0, end));
            if (end < 0)
                return;
            this.#finishCarried(true);
            start = end + 1;
        }
        for (let end = chunk.indexOf(newline, start); end >= 0; end = chunk.indexOf(newline, start)) {
            this.#frame(chunk, start, end, true);
            start = end + 1;
        }
        if (start < chunk.length)
            this.#extend(chunk.subarray(start));
    }
    end() {
        if (this.#carry.length > 0 || this.#tooLong)
            this.#finishCarried(false);
    }
    #extend(part) {
        if (this.#carry.length + part.length > this.#limit)
            this.#tooLong = true;
        if (this.#tooLong)
            this.#carry.clear();
        else
            this.#carry.append(part);
    }
    #finishCarried(terminated) {
        const bytes = this.#carry.bytes();
        if (this.#tooLong)
            this.#refuseLong();
        else
            this.#frame(bytes, 0, bytes.length, terminated);
        this.#carry.clear();
        this.#tooLong = false;
    }
    #refuseLong() {
        this.#line++;
        this.#out.bad('E_TRACE_PARSE', `the line is longer than ${this.#limit} bytes`, this.#line, 1, true);
    }
    #frame(bytes, start, lineEnd, terminated) {
        const end = lineEnd > start && bytes[lineEnd - 1] === carriageReturn ? lineEnd - 1 : lineEnd;
        if (end - start > this.#limit) {
            this.#refuseLong();
            return;
        }
        this.#line++;
        if (end === start)
            return;
        const text = decode(bytes, start, end);
        if (text === undefined) {
            this.#out.bad('E_TRACE_PARSE', 'the line is not valid UTF-8', this.#line, 1, true);
            return;
        }
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            this.#refuse(text, terminated);
            return;
        }
        emit(this.#out, value, new LinePlace(this.#line), end - start);
    }
    #refuse(text, terminated) {
        const trimmed = text.trim();
        if (trimmed === '')
            return;
        if (trimmed.startsWith('#')) {
            this.#out.skip('comment line');
            return;
        }
        const open = trimmed.startsWith('{') || trimmed.startsWith('[');
        if (terminated || !open)
            this.#out.bad('E_TRACE_PARSE', 'the line is not JSON', this.#line, 1, open);
        else
            this.#out.bad('E_TRACE_TRUNCATED', 'the last line ends in the middle of a record', this.#line, 1, open);
    }
}
/** Everything in a line starts where the line starts. */
class LinePlace {
    line;
    column = 1;
    constructor(line) {
        this.line = line;
    }
    of() {
        return this;
    }
}
/** Hands on a parsed value: an array as its elements. */
function emit(out, value, place, size) {
    if (tooDeep(value, size))
        out.bad('E_TRACE_PARSE', 'the record nests too deeply', place.line, place.column, true);
    else if (!Array.isArray(value))
        emitRecord(out, value, place, size);
    else
        for (const item of value)
            emitRecord(out, item, placeOf(place, item), size);
}
function placeOf(place, item) {
    if (typeof item !== 'object' || item === null)
        return place;
    const at = place.of(item);
    return at === place ? place : { line: at.line, column: at.column, of: (inner) => place.of(inner) };
}
function emitRecord(out, value, place, size) {
    if (typeof value === 'object' && value !== null)
        out.record(value, place, size);
    else
        out.skip('JSON value that is not an object');
}

;// CONCATENATED MODULE: ./lib/traces/is-json.js

/**
 * Whether a value in memory is one that `JSON.parse` could have returned and that nests at most `maxDepth` levels.
 * Members that are undefined are taken as absent, as `JSON.stringify` does.
 */
function isJson(value, levels = maxDepth) {
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return true;
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (typeof value !== 'object' || levels === 0)
        return false;
    if (Array.isArray(value))
        return value.every((item) => isJson(item, levels - 1));
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
        return false;
    return Object.values(value).every((item) => item === undefined || isJson(item, levels - 1));
}

;// CONCATENATED MODULE: ./lib/traces/recognise-format.js


/**
 * The format of a file by its first records: the first of the list that is certain of one of them;
 * without one, the one with the most possible records, of equals the first.
 */
function recogniseFormat(records, formats) {
    let best;
    let most = 0;
    for (const format of formats) {
        const answers = records.map((record) => format.recognise(record));
        if (answers.includes('certain'))
            return format;
        const possible = answers.filter((answer) => answer === 'possible').length;
        if (possible > most) {
            best = format;
            most = possible;
        }
    }
    return best;
}
/** Says what the records looked like, in key names that are harmless to print. */
function unrecognised(records, file, formats) {
    const known = formats.map((format) => format.id).join(', ');
    return new problem/* AssayError */.W({
        code: 'E_TRACE_FORMAT',
        level: 'error',
        message: `${describe(records)} No trace format has such records.${nearest(records, formats)} Known formats: ${known}.`,
        location: { file, line: 1, column: 1 },
        remedy: trace_codes/* traceCodes */.W.E_TRACE_FORMAT.remedy,
    });
}
function describe(records) {
    if (records.length === 0)
        return 'The file holds no JSON at all.';
    const keys = keysOf(records);
    const shown = keys.filter((key) => /^[\w.$-]{1,40}$/.test(key)).slice(0, 12);
    if (keys.length === 0)
        return 'The records of the file have no keys.';
    const hidden = keys.length - shown.length;
    return `The records of the file have the keys ${shown.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}.`;
}
function nearest(records, formats) {
    const keys = new Set(keysOf(records));
    let best;
    for (const format of formats) {
        const shared = (format.marks ?? []).filter((mark) => keys.has(mark));
        if (shared.length > (best?.shared.length ?? 0))
            best = { format, shared };
    }
    return best ? ` The nearest is ${best.format.id}, which also has ${best.shared.join(', ')}.` : '';
}
function keysOf(records) {
    const keys = new Set();
    for (const record of records) {
        if (typeof record === 'object' && record !== null && !Array.isArray(record)) {
            for (const key of Object.keys(record))
                if (keys.size < 1000)
                    keys.add(key);
        }
    }
    return [...keys];
}

;// CONCATENATED MODULE: ./lib/traces/file-reader.js



/** Records that are looked at before the format of a file is decided, and their size in bytes. */
const windowRecords = 64;
const windowBytes = 4 << 20;
/** The records of one file on their way to the format that reads them. */
class FileReader {
    #sink;
    #context;
    #formats;
    #format;
    #reader;
    #window = [];
    #windowBytes = 0;
    /** Bad lines, and whether one of them at least began like a record. */
    #badLines = 0;
    #open = false;
    constructor(sink, context, formats, forced) {
        this.#sink = sink;
        this.#context = context;
        this.#formats = formats;
        if (forced)
            this.#start(forced);
    }
    record(value, place, size) {
        if (this.#reader) {
            this.#reader.record(value, place);
            return;
        }
        this.#window.push({ value, place });
        this.#windowBytes += size;
        if (this.#window.length >= windowRecords || this.#windowBytes >= windowBytes)
            this.#recognise();
    }
    /** A value in memory: a record, or an array of records. */
    value(value) {
        if (isJson(value))
            emit(this, value, nowhere, 0);
        else
            this.bad('E_TRACE_PARSE', 'the value is not JSON', 0, 0, true);
    }
    bad(code, detail, line, column, open) {
        this.#badLines++;
        this.#open ||= open;
        this.#sink.problem({ code, detail, line, column });
    }
    skip(reason) {
        this.#sink.skip(reason);
    }
    /** The id of the format the file was read in; `empty` for a file without records. */
    end() {
        if (this.#window.length > 0)
            this.#recognise();
        if (!this.#reader && this.#badLines > 0 && !this.#open)
            throw unrecognised([], this.#context.file, this.#formats);
        this.#reader?.end();
        return this.#format?.id ?? 'empty';
    }
    #recognise() {
        const values = this.#window.map((each) => each.value);
        const format = recogniseFormat(values, this.#formats);
        if (!format)
            throw unrecognised(values, this.#context.file, this.#formats);
        const reader = this.#start(format);
        for (const { value, place } of this.#window)
            reader.record(value, place);
        this.#window = [];
    }
    #start(format) {
        this.#format = format;
        this.#reader = format.open(this.#sink, this.#context);
        return this.#reader;
    }
}
/** The place of what never was in a file. */
const nowhere = {
    line: 0,
    column: 0,
    of: () => nowhere,
};

;// CONCATENATED MODULE: ./lib/traces/record-fields.js
/** Keys that name a record's trace, in order of preference. */
const traceKeys = ['trace', 'session', 'session_id', 'episode_id', 'test_id', 'run_id', 'trace_id'];
/** The trace that a record names, if it does: the first key that holds a number or a text that is not empty. */
function traceIdOf(record) {
    for (const key of traceKeys) {
        const value = record[key];
        if (value === undefined || value === null)
            continue;
        if (typeof value === 'string' ? value !== '' : typeof value === 'number')
            return String(value);
    }
    return undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** A string as it is, a number as text: ids come as both. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' ? String(value) : undefined;
}
function numberOf(value) {
    return typeof value === 'number' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/traces/error-text.js

/**
 * The text of a failure as recorders write it: a string, an object with a message, or `true`, which leaves the text to
 * the result. Undefined = the call did not fail (`false`, `null`, absent). An empty string is a failure without a text.
 */
function errorTextOf(error, result) {
    if (error === undefined || error === null || error === false)
        return undefined;
    if (typeof error === 'string')
        return error;
    if (error === true)
        return resultText(result);
    if (isObject(error) && typeof error.message === 'string')
        return error.message;
    return JSON.stringify(error);
}
/** What a result says in plain text: a string, or the text parts of content. */
function resultText(result) {
    if (typeof result === 'string')
        return result;
    const content = isObject(result) ? result.content : result;
    if (typeof content === 'string')
        return content;
    return isList(content) ? joinText(content) : '';
}
/** The text of content parts (`{type:"text",text}`), one after another. */
function joinText(parts) {
    return parts.map((part) => (isObject(part) && typeof part.text === 'string' ? part.text : '')).join('');
}

;// CONCATENATED MODULE: ./lib/traces/parse-arguments.js

/** Arguments that came as JSON in a string. Empty text is `{}`; text that is not JSON, or nests too deeply, stays as it is. */
function parseArguments(text) {
    if (text.trim() === '')
        return {};
    try {
        const value = JSON.parse(text);
        return tooDeep(value, text.length) ? text : value;
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/traces/timestamp.js
const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const iso = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?( ?Z|[+-]\d\d:?\d\d)?$/i;
/**
 * RFC 3339 in UTC from what records hold: RFC 3339 or ISO 8601 text (without an offset it is taken as UTC), milliseconds
 * since 1970, or seconds where the number is too small to be milliseconds of this century. Undefined for anything else.
 */
function timestampOf(value) {
    if (typeof value === 'string')
        return utc.test(value) ? value : fromText(value);
    if (typeof value !== 'number')
        return undefined;
    return fromMilliseconds(value >= 1e9 && value < 1e11 ? value * 1000 : value);
}
function fromText(text) {
    const match = text.length <= 40 ? iso.exec(text) : null;
    if (!match)
        return undefined;
    const plain = text.replace(' ', 'T').replace(',', '.').replace(' ', '');
    return fromMilliseconds(Date.parse(match[1] === undefined ? `${plain}Z` : plain));
}
/** Undefined outside of the years that RFC 3339 can write. */
function fromMilliseconds(milliseconds) {
    const inRange = milliseconds >= -62_167_219_200_000 && milliseconds < 253_402_300_800_000;
    return inRange ? new Date(milliseconds).toISOString() : undefined;
}

;// CONCATENATED MODULE: ./lib/traces/formats/native/call-record.js




/** A tool call from a record that says so under any of the known names; undefined if it names no tool. */
function readCall(record, trace) {
    const tool = toolOf(record);
    if (tool === undefined)
        return undefined;
    const result = record.result !== undefined ? record.result : record.output;
    return {
        trace,
        id: callIdOf(record),
        tool,
        args: argumentsOf(record),
        timestamp: timestampOf(record.timestamp),
        result,
        error: errorTextOf(record.error ?? record.isError, result),
        phase: record.phase === undefined ? undefined : phaseOf(record.phase),
        durationMs: numberOf(record.durationMs),
        usage: record.usage,
        source: record.source === undefined ? undefined : sourceOf(record.source),
        case: textOf(record.case),
        trial: textOf(record.trial),
        agent: textOf(record.agent),
        mergeKey: mergeKeyOf(record),
    };
}
/** The result of a call told before; undefined if it does not say of which. */
function readResult(record, trace) {
    const id = callIdOf(record);
    if (id === undefined)
        return undefined;
    const result = record.result !== undefined ? record.result : (record.output ?? record.content);
    return {
        trace,
        id,
        result,
        error: errorTextOf(record.error ?? record.isError ?? record.is_error, result),
        phase: phaseOf(record.phase),
        durationMs: numberOf(record.durationMs),
    };
}
/** The arguments under the first of their names that is there; a string is read as JSON. */
function argumentsOf(record) {
    const args = record.args ?? record.arguments ?? record.params ?? record.parameters ?? record.input ?? record.args;
    return typeof args === 'string' ? parseArguments(args) : args;
}
function toolOf(record) {
    const tool = record.tool ?? record.tool_name ?? record.name;
    return typeof tool === 'string' && tool !== '' ? tool : undefined;
}
function callIdOf(record) {
    const id = record.id ?? record.tool_call_id ?? record.call_id;
    if (id !== undefined && id !== null)
        return textOf(id);
    return isObject(record.meta) ? textOf(record.meta.tool_call_id) : undefined;
}
/** Recorders of version 2 write one call as two records with the same place in the episode. */
function mergeKeyOf(record) {
    if (record.step_id === undefined)
        return undefined;
    const [episode, step, index] = [textOf(record.episode_id), textOf(record.step_id), textOf(record.call_index)];
    if (episode === undefined || step === undefined || index === undefined)
        return undefined;
    return JSON.stringify([episode, step, index]);
}
function phaseOf(value) {
    return value === 'requested' || value === 'executed' || value === 'denied' ? value : undefined;
}
function sourceOf(value) {
    if (!isObject(value) || typeof value.file !== 'string')
        return undefined;
    return typeof value.line === 'number' ? { file: value.file, line: value.line } : { file: value.file };
}

;// CONCATENATED MODULE: ./lib/traces/formats/native/run-record.js



/** `{"type":"trace_start","trace"}`: a run that may never call a tool. */
function readStart(record, file, sink, at) {
    const trace = traceIdOf(record) ?? file;
    sink.start({ trace, case: textOf(record.case), trial: textOf(record.trial) }, at.line, at.column);
}
/** `{"type":"episode_start","episode_id","meta":{"test_id"}}` of version 2: the test is the case that the episode repeats. */
function readEpisodeStart(record, file, sink, at) {
    const meta = isObject(record.meta) ? record.meta : {};
    const start = {
        trace: traceIdOf(record) ?? file,
        case: textOf(record.case ?? meta.test_id),
        trial: textOf(record.trial),
    };
    sink.start(start, at.line, at.column);
}
/** `{"id":"run-1","tools":["A","B"]}`: names only. The arguments were not recorded. */
function readSessionRecord(record, file, sink, at) {
    const trace = traceIdOf(record) ?? textOf(record.id) ?? file;
    sink.start({ trace, case: textOf(record.case), trial: textOf(record.trial) }, at.line, at.column);
    if (!isList(record.tools))
        return;
    for (const tool of record.tools) {
        if (typeof tool === 'string' && tool !== '')
            sink.call({ trace, tool }, at.line, at.column);
        else
            sink.skip('empty tool name of a session record');
    }
}
/**
 * A CloudEvent `assay.tool.decision`: a gate's word on a call. False if it names no tool.
 * `allow` is a call that went through, `deny` one that was refused, anything else one that was asked for.
 */
function readDecision(record, file, sink, at) {
    const data = isObject(record.data) ? record.data : record;
    const { tool } = data;
    if (typeof tool !== 'string' || tool === '')
        return false;
    const trace = traceIdOf(data) ?? traceIdOf(record) ?? textOf(record.assayrunid) ?? file;
    const denied = data.decision === 'deny' || data.decision === 'denied';
    const call = {
        trace,
        id: textOf(data.tool_call_id),
        tool,
        args: argumentsOf(data),
        timestamp: timestampOf(record.time ?? record.timestamp),
        error: data.decision === 'error' ? (textOf(data.reason_code) ?? '') : undefined,
        phase: denied ? 'denied' : data.decision === 'allow' ? 'executed' : 'requested',
    };
    sink.call(call, at.line, at.column);
    return true;
}
/**
 * One run told in one record, with a prompt and a response (version 1, and untyped lines before it). Its calls, if any,
 * stand in `tool_calls` or `meta.tool_calls`. `fallback` names a run that names itself nowhere.
 */
function readPromptRun(record, fallback, sink, at) {
    const meta = isObject(record.meta) ? record.meta : {};
    const trace = traceIdOf(record) ?? textOf(record.request_id) ?? traceIdOf(meta) ?? fallback();
    sink.start({ trace, case: textOf(record.case ?? meta.test_id), trial: textOf(record.trial) }, at.line, at.column);
    const calls = isList(record.tool_calls) ? record.tool_calls : isList(meta.tool_calls) ? meta.tool_calls : [];
    for (const item of calls) {
        const call = isObject(item) ? readCall(item, trace) : undefined;
        const where = isObject(item) ? at.of(item) : at;
        if (call)
            sink.call(call, where.line, where.column);
        else
            sink.problem({
                code: 'E_TRACE_PARSE',
                detail: 'a tool call without the name of a tool',
                line: where.line,
                column: where.column,
            });
    }
}

;// CONCATENATED MODULE: ./lib/traces/formats/native.js



/**
 * Assay's own lines and those of its forerunners: the canonical lines, `{"tool","args"}`, `call_tool`, `tool_call` with
 * `tool_result`, version 2 episodes, version 1 prompts, session records and decision events. One file may mix them.
 */
const native_native = {
    id: 'native',
    title: 'Assay lines: tool calls, episodes, session records, decision events',
    layout: 'ordered',
    marks: ['tool', 'tool_name', 'args', 'arguments', 'type', 'trace', 'session', 'episode_id', 'test_id'],
    recognise,
    open: (sink, context) => new NativeReader(sink, context),
};
const ownTypes = new Set([
    'call_tool',
    'trace_start',
    'episode_start',
    'episode_end',
    'assay.trace',
    'verdict.trace',
    'assay.tool.decision',
]);
function recognise(record) {
    if (!isObject(record))
        return 'no';
    const { type } = record;
    if (typeof type === 'string' && ownTypes.has(type))
        return 'certain';
    const named = typeof record.tool === 'string' || typeof record.tool_name === 'string';
    if (type === 'tool_call' && (named || typeof record.name === 'string'))
        return 'certain';
    if (type === 'tool_result' && record.id !== undefined)
        return 'certain';
    if (type === 'step' && record.episode_id !== undefined)
        return 'certain';
    if (named || isSessionRecord(record) || isPromptRun(record))
        return 'possible';
    return typeof record.name === 'string' && argumentsOf(record) !== undefined ? 'possible' : 'no';
}
class NativeReader {
    #sink;
    #file;
    /** Runs so far that named no trace. */
    #unnamed = 0;
    constructor(sink, context) {
        this.#sink = sink;
        this.#file = context.file;
    }
    record(value, at) {
        if (!isObject(value))
            this.#sink.skip('record that is not an object');
        else if (value.type === undefined || value.type === 'tool_call')
            this.#call(value, at);
        else
            this.#typed(value, at);
    }
    end() { }
    /** The hot path. */
    #call(record, at) {
        const call = readCall(record, traceIdOf(record) ?? this.#file);
        if (call)
            this.#sink.call(call, at.line, at.column);
        else if (record.type === undefined)
            this.#untyped(record, at);
        else
            this.#nameless(at);
    }
    #untyped(record, at) {
        if (isSessionRecord(record))
            readSessionRecord(record, this.#file, this.#sink, at);
        else if (isPromptRun(record))
            this.#run(record, at);
        else
            this.#sink.skip('record of a shape that is no tool call');
    }
    #typed(record, at) {
        const { type } = record;
        if (type === 'call_tool')
            this.#typedCall(record, at);
        else if (type === 'tool_result')
            this.#result(record, at);
        else if (type === 'trace_start')
            readStart(record, this.#file, this.#sink, at);
        else if (type === 'episode_start')
            readEpisodeStart(record, this.#file, this.#sink, at);
        else if (type === 'step' || type === 'episode_end')
            this.#sink.skip(`${type} record`);
        else if (type === 'assay.trace' || type === 'verdict.trace')
            this.#run(record, at);
        else if (type === 'assay.tool.decision')
            this.#decision(record, at);
        else
            this.#otherType(record, at);
    }
    #decision(record, at) {
        if (!readDecision(record, this.#file, this.#sink, at))
            this.#nameless(at);
    }
    #typedCall(record, at) {
        const call = readCall(record, traceIdOf(record) ?? this.#file);
        if (call)
            this.#sink.call(call, at.line, at.column);
        else
            this.#nameless(at);
    }
    /** An event with a type of the user's own is a call if it names a tool; a mere `name` is too common to say so. */
    #otherType(record, at) {
        if (typeof record.tool === 'string' || typeof record.tool_name === 'string')
            this.#typedCall(record, at);
        else
            this.#sink.skip('event of another type');
    }
    #result(record, at) {
        const result = readResult(record, traceIdOf(record) ?? this.#file);
        if (result)
            this.#sink.result(result, at.line, at.column);
        else
            this.#sink.problem({ code: 'E_TRACE_PARSE', detail: 'a tool result without the id of its call', ...place(at) });
    }
    #run(record, at) {
        const fallback = () => (this.#unnamed++ === 0 ? this.#file : `${this.#file}#${this.#unnamed}`);
        readPromptRun(record, fallback, this.#sink, at);
    }
    #nameless(at) {
        this.#sink.problem({ code: 'E_TRACE_PARSE', detail: 'a tool call without the name of a tool', ...place(at) });
    }
}
function place(at) {
    return { line: at.line, column: at.column };
}
function isSessionRecord(record) {
    return isList(record.tools) && record.tools.every((tool) => typeof tool === 'string') && record.messages === undefined;
}
function isPromptRun(record) {
    return typeof record.prompt === 'string' && (typeof record.response === 'string' || typeof record.text === 'string');
}

;// CONCATENATED MODULE: ./lib/traces/formats/openai-chat/conversation.js




/** Reads the messages of one conversation into calls and results. */
class Conversation {
    #sink;
    #options;
    constructor(sink, options) {
        this.#sink = sink;
        this.#options = options;
    }
    /** True if the message asks for a tool or answers for one. */
    message(message, at) {
        if (message.role === 'tool')
            return this.#result(message, message.tool_call_id, at);
        // The older protocol has no ids: a function answers by its name, in order.
        if (message.role === 'function')
            return this.#result(message, message.name, at);
        if (message.role !== 'assistant')
            return false;
        const calls = isList(message.tool_calls) ? message.tool_calls : [];
        for (const call of calls)
            this.#toolCall(call, at);
        if (!isObject(message.function_call))
            return calls.length > 0;
        const { name, arguments: args } = message.function_call;
        this.#call(name, textOf(name), args, at.of(message.function_call));
        return true;
    }
    #toolCall(call, at) {
        const where = isObject(call) ? at.of(call) : at;
        if (!isObject(call))
            this.#call(undefined, undefined, undefined, where);
        else if (isObject(call.function))
            this.#call(call.function.name, textOf(call.id), call.function.arguments, where);
        else if (isObject(call.custom))
            this.#call(call.custom.name, textOf(call.id), call.custom.input, where, true);
        else
            this.#call(call.name, textOf(call.id), call.arguments ?? call.args, where);
    }
    /** `free` arguments are a text of no format, not JSON. */
    #call(name, id, args, where, free = false) {
        if (typeof name !== 'string' || name === '') {
            this.#sink.problem({
                code: 'E_TRACE_PARSE',
                detail: 'a tool call without the name of a tool',
                line: where.line,
                column: where.column,
            });
            return;
        }
        const { trace, case: task, trial, created } = this.#options;
        const parsed = typeof args === 'string' && !free ? parseArguments(args) : args;
        const call = { trace, id, tool: name, args: parsed, timestamp: timestampOf(created), case: task, trial };
        this.#sink.call(call, where.line, where.column);
    }
    #result(message, callId, at) {
        const id = textOf(callId);
        if (id === undefined) {
            this.#sink.skip('tool message without the id of its call');
            return true;
        }
        const result = isList(message.content) ? joinText(message.content) : (message.content ?? null);
        const failed = typeof result === 'string' && this.#options.failed?.(result);
        const where = at.of(message);
        this.#sink.result({ trace: this.#options.trace, id, result, error: failed ? result : undefined }, where.line, where.column);
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/traces/formats/openai-chat/history-filter.js
/**
 * Every request to a chat model repeats the conversation so far. A body whose messages begin with all messages of the
 * body before it is the next request of the same conversation, and only the rest of it is news.
 */
class HistoryFilter {
    #trace = '';
    #named;
    #messages = [];
    newMessages(messages, named, unnamed) {
        const texts = messages.map((message) => JSON.stringify(message));
        const continues = this.#continuedBy(texts, named);
        const known = continues ? this.#messages.length : 0;
        if (!continues)
            this.#trace = named ?? unnamed();
        this.#named = named;
        this.#messages = texts;
        return { trace: this.#trace, news: messages.slice(known) };
    }
    /** Two runs may share their opening; an answer of the model that is the same to the letter makes them one. */
    #continuedBy(texts, named) {
        const before = this.#messages;
        return (named === this.#named &&
            texts.length > before.length &&
            before.some((text) => text.includes('"role":"assistant"')) &&
            before.every((text, index) => text === texts[index]));
    }
}

;// CONCATENATED MODULE: ./lib/traces/formats/openai-chat.js



/**
 * Chat messages with `tool_calls` and `role: tool`: bare messages, bodies with `messages`, responses with `choices`,
 * and the runs of tau-bench. Anything that speaks the Chat Completions API writes one of these.
 */
const openaiChat = {
    id: 'openai-chat',
    title: 'OpenAI Chat Completions messages',
    layout: 'ordered',
    marks: ['role', 'content', 'messages', 'choices', 'tool_calls', 'traj', 'task_id'],
    recognise: openai_chat_recognise,
    open: (sink, context) => new ChatReader(sink, context),
};
function openai_chat_recognise(record) {
    if (isList(record))
        return recogniseMessages(record);
    if (!isObject(record))
        return 'no';
    if (isList(record.traj) && record.task_id !== undefined)
        return recogniseMessages(record.traj) === 'no' ? 'no' : 'certain';
    if (isList(record.messages))
        return recogniseMessages(record.messages);
    if (isList(record.choices))
        return typeof record.object === 'string' && record.object.startsWith('chat.') ? 'certain' : 'possible';
    return recogniseMessage(record);
}
/** By the first messages: a long conversation need not be read twice. */
function recogniseMessages(messages) {
    const answers = messages.slice(0, 100).map((message) => (isObject(message) ? recogniseMessage(message) : 'no'));
    if (answers.includes('certain'))
        return 'certain';
    return answers.length > 0 && !answers.includes('no') ? 'possible' : 'no';
}
function recogniseMessage(message) {
    const { role, content } = message;
    if (role === 'assistant' && (hasChatCalls(message) || isObject(message.function_call)))
        return 'certain';
    if (role === 'tool' && message.tool_call_id !== undefined)
        return 'certain';
    if (!['system', 'developer', 'user', 'assistant', 'function'].includes(role))
        return 'no';
    if (message.type !== undefined && message.type !== 'message')
        return 'no';
    return content === null || typeof content === 'string' || (isList(content) && content.every(isChatPart))
        ? 'possible'
        : 'no';
}
function hasChatCalls(message) {
    return (isList(message.tool_calls) &&
        message.tool_calls.some((call) => isObject(call) && (isObject(call.function) || isObject(call.custom))));
}
function isChatPart(part) {
    return isObject(part) && ['text', 'image_url', 'input_audio', 'file', 'refusal'].includes(part.type);
}
class ChatReader {
    #sink;
    #file;
    #history = new HistoryFilter();
    /** Bodies so far that named no trace. */
    #unnamed = 0;
    constructor(sink, context) {
        this.#sink = sink;
        this.#file = context.file;
    }
    record(value, at) {
        if (isList(value))
            this.#body(value, {}, at);
        else if (!isObject(value))
            this.#sink.skip('record that is not an object');
        else if (isList(value.traj))
            this.#tauBench(value, value.traj, at);
        else if (isList(value.messages))
            this.#body(value.messages, value, at);
        else if (isList(value.choices))
            this.#response(value, value.choices, at);
        else if (typeof value.role === 'string')
            this.#message(value, at);
        else
            this.#sink.skip('record that is no chat message');
    }
    end() { }
    #message(message, at) {
        const conversation = this.#begin(traceIdOf(message) ?? this.#file, message, at);
        if (!conversation.message(message, at))
            this.#sink.skip('message without a tool call');
    }
    /** A request body, a line of fine-tuning data, a saved conversation. A body that repeats the one before it continues it. */
    #body(messages, body, at) {
        const named = traceIdOf(body) ?? (isObject(body.metadata) ? traceIdOf(body.metadata) : undefined) ?? textOf(body.id);
        const { trace, news } = this.#history.newMessages(messages, named, () => this.#nextUnnamed());
        const conversation = this.#begin(trace, body, at);
        for (const message of news)
            if (isObject(message))
                conversation.message(message, at);
    }
    #nextUnnamed() {
        return this.#unnamed++ === 0 ? this.#file : `${this.#file}#${this.#unnamed}`;
    }
    #response(body, choices, at) {
        if (body.object === 'chat.completion.chunk') {
            this.#sink.skip('piece of a streamed response');
            return;
        }
        const conversation = this.#begin(traceIdOf(body) ?? this.#file, body, at, body.created);
        for (const choice of choices) {
            if (isObject(choice) && isObject(choice.message))
                conversation.message(choice.message, at);
        }
    }
    /** `{task_id, trial, traj, reward, info}`; its tools answer with a text that starts with "Error" when they fail. */
    #tauBench(run, messages, at) {
        const task = textOf(run.task_id);
        const trial = textOf(run.trial);
        const trace = task === undefined ? this.#nextUnnamed() : trial === undefined ? task : `${task}.${trial}`;
        this.#sink.start({ trace, case: task, trial }, at.line, at.column);
        const failed = (text) => text.startsWith('Error');
        const conversation = new Conversation(this.#sink, { trace, case: task, trial, failed });
        for (const message of messages)
            if (isObject(message))
                conversation.message(message, at);
    }
    #begin(trace, record, at, created) {
        const run = { trace, case: textOf(record.case), trial: textOf(record.trial) };
        this.#sink.start(run, at.line, at.column);
        return new Conversation(this.#sink, { ...run, created });
    }
}

;// CONCATENATED MODULE: ./lib/traces/formats/index.js


/** The trace formats, in the order in which the reader asks them whether a file is theirs. */
const traceFormats = [native_native, openaiChat];

;// CONCATENATED MODULE: ./lib/traces/locate-json.js
/**
 * Offset of every object and array inside a value in the text that it was parsed from.
 * The text is known to be JSON. Of equal keys the last one counts, as in `JSON.parse`.
 */
function locateJson(text, value) {
    const offsets = new Map();
    new Walker(text, offsets).value(value);
    return offsets;
}
/** Walks text and value side by side; recursion is bounded by the depth that the reader allows. */
class Walker {
    #text;
    #offsets;
    #at = 0;
    constructor(text, offsets) {
        this.#text = text;
        this.#offsets = offsets;
    }
    value(value) {
        const first = this.#peek();
        if (typeof value === 'object' && value !== null)
            this.#offsets.set(value, this.#at);
        if (first === '{')
            this.#object(value);
        else if (first === '[')
            this.#array(value);
        else if (first === '"')
            this.#string();
        else
            this.#scalar();
    }
    #object(value) {
        this.#at++;
        while (this.#peek() !== '}') {
            if (this.#peek() === ',')
                this.#at++;
            this.#peek();
            const start = this.#at;
            this.#string();
            const key = this.#text.slice(start, this.#at);
            this.#peek();
            this.#at++;
            this.value(member(value, key));
        }
        this.#at++;
    }
    #array(value) {
        this.#at++;
        for (let index = 0; this.#peek() !== ']'; index++) {
            if (this.#peek() === ',')
                this.#at++;
            this.value(Array.isArray(value) ? value[index] : undefined);
        }
        this.#at++;
    }
    #string() {
        let end = this.#text.indexOf('"', this.#at + 1);
        while (isEscaped(this.#text, end))
            end = this.#text.indexOf('"', end + 1);
        this.#at = end + 1;
    }
    #scalar() {
        while (this.#at < this.#text.length && !',]}'.includes(this.#text[this.#at]))
            this.#at++;
    }
    /** The next character that is not white space; `#at` moves to it. */
    #peek() {
        while (this.#text.charCodeAt(this.#at) <= 32)
            this.#at++;
        return this.#text[this.#at];
    }
}
function member(value, quoted) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const key = quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
function isEscaped(text, quote) {
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === 92)
        backslashes++;
    return backslashes % 2 === 1;
}

;// CONCATENATED MODULE: ./lib/traces/frame-values.js




/**
 * JSON values that spread over lines: one pretty-printed value, several one after another, or arrays of them.
 * A top-level array is never held as a whole: each element is parsed when its last byte is in.
 */
class ValueFramer {
    #out;
    #limit;
    #queue = new ByteQueue();
    #state = 'top';
    /** Line and column of the queue's first byte. */
    #line = 1;
    #column = 1;
    /** Inside a value: how far it is scanned, and what is open there. */
    #inValue = false;
    #scanned = 0;
    #depth = 0;
    #deepest = 0;
    #inString = false;
    /** Behind a mistake: text is skipped until a line begins like a value; then separators may lie about. */
    #searching = false;
    #recovered = false;
    #emitted = false;
    #abandoned;
    constructor(out, limit = maxRecordBytes) {
        this.#out = out;
        this.#limit = limit;
    }
    /** Set when the first value turned out to be a torn line with whole lines behind it: all its bytes, to be read as lines. */
    get abandoned() {
        return this.#abandoned && { bytes: this.#abandoned, line: this.#line - 1 };
    }
    push(chunk) {
        this.#queue.append(chunk);
        this.#scan();
        if (this.#inValue && this.#queue.length > this.#limit)
            this.#fail(`a value is longer than ${this.#limit} bytes`);
    }
    end() {
        if (this.#abandoned)
            return;
        if (this.#inValue && this.#depth === 0 && !this.#inString)
            this.#emit(this.#queue.length);
        if (this.#inValue) {
            if (!this.#abandon())
                this.#truncated('the file ends in the middle of a JSON value');
        }
        else if (this.#state !== 'top')
            this.#truncated('the file ends before its array does');
    }
    #truncated(detail) {
        this.#out.bad('E_TRACE_TRUNCATED', detail, this.#line, this.#column, true);
    }
    #scan() {
        while (!this.#abandoned) {
            if (this.#searching && !this.#search())
                return;
            if (!this.#inValue && !this.#between())
                return;
            const end = this.#valueEnd();
            if (end === 'more')
                return;
            if (end === 'mistake')
                this.#fail('a string is not closed on its line');
            else
                this.#emit(end);
        }
    }
    /** Skips white space and separators; true at the first byte of a value. */
    #between() {
        const bytes = this.#queue.bytes();
        let at = 0;
        for (; at < bytes.length; at++) {
            const byte = bytes[at];
            if (byte === 10) {
                this.#line++;
                this.#column = 1;
            }
            else if (byte === 32 || byte === 9 || byte === 13 || this.#separator(byte))
                this.#column++;
            else
                break;
        }
        this.#queue.drop(at);
        if (at === bytes.length)
            return false;
        const first = bytes[at];
        if (first === hash && this.#state === 'top')
            return this.#comment();
        if (this.#state === 'element' || !startsValue(first)) {
            this.#fail('text between records is not JSON');
            return this.#searching ? false : this.#between();
        }
        this.#inValue = true;
        this.#scanned = this.#depth = this.#deepest = 0;
        this.#inString = false;
        return true;
    }
    #separator(byte) {
        if (this.#state === 'top') {
            if (byte === openBracket)
                this.#state = 'opened';
            else if (!this.#recovered || (byte !== comma && byte !== closeBracket))
                return false;
        }
        else if (byte === closeBracket && this.#state !== 'comma')
            this.#state = 'top';
        else if (byte === comma && this.#state === 'element')
            this.#state = 'comma';
        else
            return false;
        return true;
    }
    #comment() {
        this.#out.skip('comment line');
        this.#searching = true;
        return this.#search() && this.#between();
    }
    /** Where the value that starts the queue ends. */
    #valueEnd() {
        const bytes = this.#queue.bytes();
        let at = this.#scanned;
        for (; at < bytes.length; at++) {
            const byte = bytes[at];
            if (this.#inString) {
                if (byte === backslash)
                    at++;
                else if (byte === 10)
                    return 'mistake';
                else if (byte === quote) {
                    this.#inString = false;
                    if (this.#depth === 0)
                        return at + 1;
                }
            }
            else if (byte === quote)
                this.#inString = true;
            else if (byte === openBrace || byte === openBracket)
                this.#deepest = Math.max(this.#deepest, ++this.#depth);
            else if (byte === closeBrace || byte === closeBracket) {
                if (this.#depth === 0)
                    return at;
                if (--this.#depth === 0)
                    return at + 1;
            }
            else if (this.#depth === 0 && (byte <= 32 || byte === comma))
                return at;
        }
        this.#scanned = at;
        return 'more';
    }
    #emit(end) {
        const text = decode(this.#queue.bytes(), 0, end);
        this.#inValue = false;
        if (text === undefined)
            this.#out.bad('E_TRACE_PARSE', 'the value is not valid UTF-8', this.#line, this.#column, true);
        else if (this.#deepest > maxDepth)
            this.#out.bad('E_TRACE_PARSE', 'the record nests too deeply', this.#line, this.#column, true);
        else if (!this.#parse(text, end)) {
            if (this.#abandon())
                return;
            this.#out.bad('E_TRACE_PARSE', 'the value is not JSON', this.#line, this.#column, true);
        }
        this.#advance(end);
        this.#emitted = true;
        if (this.#state !== 'top')
            this.#state = 'element';
    }
    #parse(text, size) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            return false;
        }
        emit(this.#out, value, new ValuePlace(text, value, this.#line, this.#column), size);
        return true;
    }
    /** A mistake at the scanned byte: says so, and looks for the next line that begins like a value. */
    #fail(detail) {
        if (this.#inValue && this.#abandon())
            return;
        this.#out.bad('E_TRACE_PARSE', detail, this.#line, this.#column, true);
        if (this.#inValue)
            this.#advance(1);
        this.#inValue = false;
        this.#state = 'top';
        this.#searching = this.#recovered = true;
        // A value in the first column right here may be the next record: its comma was missing.
        if (this.#column === 1 && startsRecord(this.#queue.bytes()[0]))
            this.#searching = false;
    }
    /** Drops bytes up to a line that begins with `{` or `[` (or `]`, `,`, `#`, which may follow a record); false if there is none yet. */
    #search() {
        for (;;) {
            const bytes = this.#queue.bytes();
            const end = bytes.indexOf(10);
            if (end < 0) {
                this.#column += bytes.length;
                this.#queue.clear();
                return false;
            }
            if (end + 1 === bytes.length)
                return false;
            this.#queue.drop(end + 1);
            this.#line++;
            this.#column = 1;
            if (this.#atRecord())
                break;
        }
        this.#searching = false;
        return true;
    }
    #atRecord() {
        const first = this.#queue.bytes()[0];
        return startsRecord(first) || first === hash || !this.#recovered;
    }
    #advance(count) {
        const bytes = this.#queue.bytes();
        let lineStart = 0;
        for (let end = bytes.indexOf(10); end >= 0 && end < count; end = bytes.indexOf(10, lineStart)) {
            lineStart = end + 1;
            this.#line++;
        }
        const units = decode(bytes, lineStart, count)?.length ?? count - lineStart;
        this.#column = (lineStart > 0 ? 1 : this.#column) + units;
        this.#queue.drop(count);
    }
    #abandon() {
        if (this.#emitted || this.#state !== 'top' || this.#recovered)
            return false;
        const bytes = this.#queue.bytes();
        const first = bytes.indexOf(10);
        if (first < 0)
            return false;
        const second = bytes.indexOf(10, first + 1);
        const line = decode(bytes, first + 1, second < 0 ? bytes.length : second) ?? '';
        if (!line.startsWith('{') || !parses(line))
            return false;
        this.#abandoned = Buffer.from(bytes);
        return true;
    }
}
const quote = 34;
const hash = 35;
const comma = 44;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
function startsRecord(byte) {
    return byte === openBrace || byte === openBracket;
}
function startsValue(byte) {
    const letter = byte >= 97 && byte <= 122;
    const digit = byte >= 48 && byte <= 57;
    return startsRecord(byte) || byte === quote || byte === 45 || letter || digit;
}
function parses(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** The places of everything inside a value that spreads over lines, worked out when first asked for. */
class ValuePlace {
    #text;
    #value;
    line;
    column;
    #offsets;
    #lineStarts;
    constructor(text, value, line, column) {
        this.#text = text;
        this.#value = value;
        this.line = line;
        this.column = column;
    }
    of(inner) {
        this.#offsets ??= locateJson(this.#text, this.#value);
        const offset = this.#offsets.get(inner);
        if (offset === undefined)
            return this;
        this.#lineStarts ??= lineStarts(this.#text);
        const line = lastAtMost(this.#lineStarts, offset);
        const column = offset - this.#lineStarts[line] + 1;
        return line === 0 ? { line: this.line, column: this.column + column - 1 } : { line: this.line + line, column };
    }
}
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}
/** Index of the last number that is not greater than `limit`. */
function lastAtMost(sorted, limit) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (sorted[middle] <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/traces/frame-records.js




/**
 * Frames any file: as JSON lines, or as values that spread over lines. The first line that says something decides:
 * it is whole JSON (then every line is), or it leaves a bracket open (then a value goes on).
 */
class RecordFramer {
    refuse;
    #out;
    #limit;
    #head = new ByteQueue();
    #started = false;
    /** How much of the head holds nothing but blank lines and comments. */
    #empty = 0;
    #inner;
    /** `refuse` is called with the first bytes of the file, at most 64, and throws if they are no text. */
    constructor(out, refuse = () => { }, limit = maxRecordBytes) {
        this.refuse = refuse;
        this.#out = out;
        this.#limit = limit;
    }
    push(chunk) {
        if (this.#inner)
            this.#inner.push(chunk);
        else
            this.#head.append(chunk);
        if (!this.#inner)
            this.#choose(false);
        this.#fallBack();
    }
    end() {
        if (!this.#inner)
            this.#choose(true);
        this.#inner?.end();
        this.#fallBack();
        this.#inner?.end();
    }
    #choose(atEnd) {
        if (this.#head.length < 64 && !atEnd)
            return;
        if (!this.#started)
            this.#start();
        const bytes = this.#head.bytes();
        while (this.#empty < bytes.length) {
            const newline = bytes.indexOf(10, this.#empty);
            if (newline < 0 && !atEnd && bytes.length <= this.#limit)
                return;
            const end = newline < 0 ? bytes.length : newline;
            const line = end > this.#limit ? undefined : decode(bytes, this.#empty, end)?.trim();
            if (line !== '' && !line?.startsWith('#')) {
                this.#open(line !== undefined && newline >= 0 && goesOn(line));
                return;
            }
            this.#empty = end + 1;
        }
        if (atEnd)
            this.#open(false);
    }
    #start() {
        this.#started = true;
        this.refuse(this.#head.bytes().subarray(0, 64));
        const [a, b, c] = this.#head.bytes();
        if (a === 0xef && b === 0xbb && c === 0xbf)
            this.#head.drop(3);
    }
    #open(values) {
        this.#inner = values ? new ValueFramer(this.#out, this.#limit) : new LineFramer(this.#out, 0, this.#limit);
        this.#inner.push(this.#head.bytes());
        this.#head.clear();
    }
    #fallBack() {
        const torn = this.#inner instanceof ValueFramer ? this.#inner.abandoned : undefined;
        if (!torn)
            return;
        this.#inner = new LineFramer(this.#out, torn.line, this.#limit);
        this.#inner.push(torn.bytes);
    }
}
/** Whether a line is the beginning of a JSON value and no more: it leaves a bracket open, outside of a string. */
function goesOn(line) {
    if (!line.startsWith('{') && !line.startsWith('['))
        return false;
    let depth = 0;
    let inString = false;
    for (let at = 0; at < line.length; at++) {
        const character = line[at];
        if (inString && character === '\\')
            at++;
        else if (character === '"')
            inString = !inString;
        else if (inString)
            continue;
        else if (character === '{' || character === '[')
            depth++;
        else if (character === '}' || character === ']')
            depth--;
    }
    return depth > 0 && !inString;
}

;// CONCATENATED MODULE: ./lib/traces/waiting-calls.js
/**
 * Calls by run and key, first in, first out: keys are agent-controlled and repeat. Holds at most `limit` calls in all;
 * when one more comes, the oldest is forgotten. Every operation takes constant time, whatever the keys are.
 */
class WaitingCalls {
    #limit;
    #runs = new Map();
    /** The calls in order of arrival; a slot is reused after `limit` arrivals. */
    #ring = [];
    #arrivals = 0;
    /** Calls that were forgotten before they were taken. */
    givenUp = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    add(run, key, callIndex) {
        const waiting = { run, key, callIndex, next: undefined, last: undefined, done: false };
        waiting.last = waiting;
        const slot = this.#arrivals++ % this.#limit;
        const oldest = this.#ring[slot];
        if (oldest && !oldest.done) {
            this.take(oldest.run, oldest.key);
            this.givenUp++;
        }
        this.#ring[slot] = waiting;
        let calls = this.#runs.get(run);
        if (!calls) {
            calls = new Map();
            this.#runs.set(run, calls);
        }
        const first = calls.get(key);
        if (!first)
            calls.set(key, waiting);
        else {
            first.last.next = waiting;
            first.last = waiting;
        }
    }
    /** The first call that waits under the key; it stays. */
    find(run, key) {
        return this.#runs.get(run)?.get(key)?.callIndex;
    }
    /** Removes the first call that waits under the key. */
    take(run, key) {
        const calls = this.#runs.get(run);
        const first = calls?.get(key);
        if (!calls || !first)
            return undefined;
        first.done = true;
        if (first.next) {
            first.next.last = first.last;
            calls.set(key, first.next);
        }
        else {
            calls.delete(key);
            if (calls.size === 0)
                this.#runs.delete(run);
        }
        return first.callIndex;
    }
}

;// CONCATENATED MODULE: ./lib/traces/pair-records.js

const orphan = 'result without a call';
/** Calls without a result that pairing remembers, over all traces; the oldest is given up for the newest. */
const maxWaiting = 131_072;
/**
 * Joins records into runs, numbers the calls of a run, merges the records of one call and pairs results with calls.
 * Memory is that of the runs plus `maxWaiting` calls, however many calls flow through.
 */
class PairRecords {
    #sink;
    #runs = new Map();
    #unanswered;
    /** Calls of sources that may write one call twice. */
    #mergeable;
    #held = new Set();
    #onProblem;
    #skipped = new Map();
    #file = -1;
    #fileTraces = 0;
    #fileCalls = 0;
    #lastRun;
    calls = 0;
    tracesWithCalls = 0;
    constructor(sink, onProblem, options = {}) {
        this.#sink = sink;
        this.#onProblem = onProblem;
        const limit = options.maxWaiting ?? maxWaiting;
        this.#unanswered = new WaitingCalls(limit);
        this.#mergeable = new WaitingCalls(limit);
    }
    get runs() {
        return [...this.#runs.values()];
    }
    /** What was no call, result or run, by reason, sorted by reason. */
    get skipped() {
        const list = [...this.#skipped].map(([reason, count]) => ({ reason, count }));
        // Forgotten calls matter only where a result came that may have been theirs.
        const forgotten = this.#skipped.has(orphan) ? this.#unanswered.givenUp : 0;
        if (forgotten > 0)
            list.push({ reason: 'unanswered call no longer waited for', count: forgotten });
        return list.sort((a, b) => (a.reason < b.reason ? -1 : 1));
    }
    openFile(name) {
        this.#file++;
        this.#fileTraces = this.#fileCalls = 0;
        this.#sink.file?.(this.#file, name);
    }
    closeFile() {
        for (const run of this.#held)
            this.#release(run);
        return { traces: this.#fileTraces, calls: this.#fileCalls };
    }
    call(call, line, column) {
        const run = this.#touch(call.trace, line, column);
        if (run.case === undefined && call.case !== undefined)
            run.case = call.case;
        if (run.trial === undefined && call.trial !== undefined)
            run.trial = call.trial;
        if (call.mergeKey !== undefined && this.#merge(run, call, call.mergeKey)) {
            this.skip('repeated record of a call, merged');
            return;
        }
        if (run.held)
            this.#release(run);
        const callIndex = run.calls++;
        if (callIndex === 0)
            this.tracesWithCalls++;
        this.calls++;
        this.#fileCalls++;
        if (call.mergeKey !== undefined)
            this.#mergeable.add(run.index, call.mergeKey, callIndex);
        if (call.id !== undefined && unanswered(call))
            this.#unanswered.add(run.index, call.id, callIndex);
        if (call.mergeKey === undefined || (!unanswered(call) && call.args !== undefined)) {
            this.#sink.call(run, call, callIndex, this.#file, line, column);
        }
        else {
            run.held = { call, callIndex, line, column };
            this.#held.add(run);
        }
    }
    result(result, line, column) {
        const run = this.#touch(result.trace, line, column);
        if (run.held)
            this.#release(run);
        const callIndex = this.#unanswered.take(run.index, result.id);
        if (callIndex === undefined)
            this.skip(orphan);
        else
            this.#sink.result(run, callIndex, result);
    }
    start(start, line, column) {
        const run = this.#touch(start.trace, line, column);
        if (run.case === undefined && start.case !== undefined)
            run.case = start.case;
        if (run.trial === undefined && start.trial !== undefined)
            run.trial = start.trial;
    }
    skip(reason) {
        this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + 1);
    }
    problem(problem) {
        this.#onProblem(this.#file, problem);
    }
    #touch(trace, line, column) {
        const last = this.#lastRun;
        const run = last !== undefined && last.trace === trace ? last : (this.#runs.get(trace) ?? this.#begin(trace));
        this.#lastRun = run;
        run.lastFile = this.#file;
        run.lastLine = line;
        run.lastColumn = column;
        const isNew = run.countedIn < 0;
        if (run.countedIn !== this.#file) {
            run.countedIn = this.#file;
            this.#fileTraces++;
        }
        if (isNew)
            this.#sink.start?.(run);
        return run;
    }
    #begin(trace) {
        const run = {
            trace,
            index: this.#runs.size,
            calls: 0,
            case: undefined,
            trial: undefined,
            lastFile: 0,
            lastLine: 0,
            lastColumn: 0,
            countedIn: -1,
            held: undefined,
        };
        this.#runs.set(trace, run);
        return run;
    }
    /** True if the call is one that was told before. Arguments and the last result that is not null are taken over. */
    #merge(run, call, key) {
        const held = run.held;
        if (held?.call.mergeKey === key) {
            held.call = mergeCalls(held.call, call);
            if (!unanswered(held.call) && held.call.args !== undefined)
                this.#release(run);
            return true;
        }
        const callIndex = this.#mergeable.find(run.index, key);
        if (callIndex === undefined)
            return false;
        if (held)
            this.#release(run);
        if (!unanswered(call)) {
            const { trace, id = '', result, error, phase, durationMs } = call;
            this.#sink.result(run, callIndex, { trace, id, result, error, phase, durationMs });
        }
        return true;
    }
    #release(run) {
        const held = run.held;
        if (!held)
            return;
        run.held = undefined;
        this.#held.delete(run);
        this.#sink.call(run, held.call, held.callIndex, this.#file, held.line, held.column);
    }
}
/** A null result of a source that tells calls twice may be a placeholder; only `closeFile` or the next record takes it for real. */
function unanswered(call) {
    const result = call.mergeKey === undefined ? call.result : (call.result ?? undefined);
    return result === undefined && call.error === undefined;
}
function mergeCalls(first, later) {
    return {
        ...first,
        args: first.args ?? later.args,
        result: later.result ?? first.result,
        error: later.error ?? first.error,
        phase: later.phase ?? first.phase,
        durationMs: later.durationMs ?? first.durationMs,
        usage: later.usage ?? first.usage,
    };
}

;// CONCATENATED MODULE: ./lib/traces/refuse-binary.js


/** Files that a trace is taken for by mistake, by their first bytes. */
const signatures = [
    [[0xff, 0xfe], 'UTF-16 text; save it as UTF-8'],
    [[0xfe, 0xff], 'UTF-16 text; save it as UTF-8'],
    [[0x1f, 0x8b], 'gzip inside gzip; decompress it once'],
    [[0x28, 0xb5, 0x2f, 0xfd], 'Zstandard-compressed; decompress it, or use gzip'],
    [[0x50, 0x4b, 0x03, 0x04], 'a zip archive; unpack it'],
    [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database; export its traces as JSON lines'],
    [[0x50, 0x41, 0x52, 0x31], 'a Parquet file; export it as JSON lines'],
];
/** Throws `E_TRACE_READ` if the first bytes of a file cannot be those of UTF-8 text. */
function refuseBinary(head, file) {
    const known = signatures.find(([bytes]) => bytes.every((byte, index) => head[index] === byte));
    const what = known?.[1] ?? (head.includes(0) ? nulBytes(head) : undefined);
    if (what === undefined)
        return;
    throw new problem/* AssayError */.W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The trace file is not UTF-8 text: it looks like ${what}.`,
        location: { file, line: 1, column: 1 },
        remedy: trace_codes/* traceCodes */.W.E_TRACE_READ.remedy,
    });
}
function nulBytes(head) {
    const every = (start) => head.length > 3 && head.every((byte, index) => index % 2 !== start || byte === 0);
    return every(0) || every(1) ? 'UTF-16 text; save it as UTF-8' : 'a binary file';
}

;// CONCATENATED MODULE: ./lib/traces/read-traces.js









/** Problems that a reading keeps; findings are cut at the same number. */
const maxProblems = 10_000;
/**
 * Reads files of traces in the order given and hands their calls to the sink as they come.
 * Rejects with `AssayError` (`E_TRACE_FORMAT`, `E_TRACE_READ`) for a file that is no trace; bad lines are `problems`.
 */
async function readTraces(inputs, sink, options = {}) {
    const reading = new Reading(sink, options);
    for (const input of inputs)
        await reading.file(input);
    return reading.finish();
}
/** Reads values in memory: records, or arrays of records. They have no place: lines and columns are 0. */
function readTraceValues(values, sink, options = {}) {
    const reading = new Reading(sink, options);
    reading.values(values);
    return reading.finish();
}
class Reading {
    #options;
    #pairing;
    #formats;
    #forced;
    #names = [];
    #files = [];
    #problems = [];
    #omitted = {};
    constructor(sink, options) {
        this.#options = options;
        this.#formats = options.formats ?? traceFormats;
        this.#forced = options.format === undefined ? undefined : formatNamed(options.format, this.#formats);
        this.#pairing = new PairRecords(sink, (file, problem) => this.#problem(file, problem));
    }
    async file(input) {
        const reader = this.#open(input.file);
        const refuse = (head) => refuseBinary(head, input.file);
        const framer = new RecordFramer(reader, refuse, this.#options.maxRecordBytes ?? maxRecordBytes);
        const hash = input.sha256 ? undefined : (0,external_node_crypto_.createHash)('sha256');
        const push = (chunk) => {
            hash?.update(chunk);
            framer.push(asBuffer(chunk));
        };
        if (Symbol.iterator in input.chunks)
            for (const chunk of input.chunks)
                push(chunk);
        else
            for await (const chunk of input.chunks)
                push(chunk);
        framer.end();
        this.#close(input.file, reader, input.sha256 ? input.sha256() : (hash?.digest('hex') ?? ''));
    }
    values(values) {
        const reader = this.#open('<memory>');
        for (const value of values)
            reader.value(value);
        this.#close('<memory>', reader, '');
    }
    finish() {
        const runs = this.#pairing.runs;
        return {
            files: this.#files,
            skipped: this.#pairing.skipped,
            problems: this.#problems,
            problemsOmitted: this.#omitted,
            traces: runs.length,
            tracesWithCalls: this.#pairing.tracesWithCalls,
            calls: this.#pairing.calls,
            runs,
        };
    }
    #open(file) {
        this.#names.push(file);
        this.#pairing.openFile(file);
        const context = { file, sessionKeys: this.#options.sessionKeys ?? [] };
        return new FileReader(this.#pairing, context, this.#formats, this.#forced);
    }
    #close(file, reader, sha256) {
        const format = reader.end();
        this.#files.push({ file, sha256, format, ...this.#pairing.closeFile() });
    }
    #problem(file, problem) {
        if (this.#problems.length < maxProblems)
            this.#problems.push({ file: this.#names[file] ?? '', ...problem });
        else
            this.#omitted[problem.code] = (this.#omitted[problem.code] ?? 0) + 1;
    }
}
function asBuffer(bytes) {
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function formatNamed(id, formats) {
    const format = formats.find((each) => each.id === id);
    if (format)
        return format;
    throw new problem/* AssayError */.W({
        code: 'E_TRACE_FORMAT',
        level: 'error',
        message: `There is no trace format of the name that was asked for. Known: ${formats.map((each) => each.id).join(', ')}.`,
        remedy: trace_codes/* traceCodes */.W.E_TRACE_FORMAT.remedy,
    });
}


/***/ })

};

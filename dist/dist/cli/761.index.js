export const id = 761;
export const ids = [761,30];
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
    return `${capital(detail)}: ${rule.description ?? rules.ruleKinds[rule.type].remedy(rule)}.`;
}
function more(raw) {
    const others = (raw.violations?.length ?? 1) - 1;
    return others > 0 ? ` (and ${others} more)` : '';
}
/** Names of tools keep their first letter. */
function capital(clause) {
    return /^(the|another) /.test(clause) ? clause.charAt(0).toUpperCase() + clause.slice(1) : clause;
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
    step(state, hits) {
        state.phase |= hits;
        return (state.phase & before_then) !== 0 && (state.phase & first) === 0;
    },
    end: (state) => ((state.phase & before_then) === 0 ? 'not-exercised' : 'held'),
    broken: (rule) => `${rule.then.label} was called before any call of ${rule.first.label}`,
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
    step: (_state, hits) => hits !== 0,
    end: () => 'held',
    broken: (rule) => `the tool's name contains ${rule.pattern}, which the policy blocks`,
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
    step(state, hits) {
        // A call that is both is forbidden only if an earlier call was the trigger.
        if (state.phase !== 0 && (hits & forbidden) !== 0)
            return true;
        state.phase |= hits & never_after_trigger;
        return false;
    },
    end: (state) => (state.phase === 0 ? 'not-exercised' : 'held'),
    broken: (rule) => `${rule.forbidden.label} was called after ${rule.trigger.label}, which forbids it`,
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


/***/ })

};

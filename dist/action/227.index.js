export const id = 227;
export const ids = [227,233];
export const modules = {

/***/ 45227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeParts: () => (/* binding */ judgeParts)
});

// EXTERNAL MODULE: ./lib/assay.js + 16 modules
var assay = __webpack_require__(14248);
// EXTERNAL MODULE: ./lib/codes/baseline-codes.js
var baseline_codes = __webpack_require__(53852);
// EXTERNAL MODULE: ./lib/evaluate/calls/argument-use.js
var argument_use = __webpack_require__(3052);
// EXTERNAL MODULE: ./lib/evaluate/calls/call-rules.js
var call_rules = __webpack_require__(93783);
// EXTERNAL MODULE: ./lib/evaluate/calls/tool-plan.js
var tool_plan = __webpack_require__(84023);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/baseline/behaviour.js
var behaviour = __webpack_require__(67256);
// EXTERNAL MODULE: ./lib/evaluate/evaluator.js + 9 modules
var evaluator = __webpack_require__(37698);
// EXTERNAL MODULE: ./lib/evaluate/findings/finding-log.js
var finding_log = __webpack_require__(35540);
// EXTERNAL MODULE: ./lib/merge/partial.js
var partial = __webpack_require__(94905);
// EXTERNAL MODULE: ./lib/merge/stories.js
var stories = __webpack_require__(32481);
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
    const memory = (0,stories/* memoryOf */.z)(partials.flatMap(({ stories }) => stories));
    return {
        schema: 'assay.partial.v2',
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
        argumentUse: partials.map(({ argumentUse }) => argumentUse).reduce(stillOpen),
        cases: joinCases(partials.flatMap(({ cases }) => cases)),
        behaviour: joinBehaviour(partials.map(({ behaviour }) => behaviour)),
        stories: (0,stories/* keepStories */.R)(memory, { files, logs }, policy),
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
    const partial = combinePartials([one.partial, ...others.map((named) => named.partial)], policy);
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
        history: (0,stories/* memoryOf */.z)(partial.stories),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/canonical/digest.js
var digest = __webpack_require__(76004);
// EXTERNAL MODULE: ./lib/reporters/json.js
var json = __webpack_require__(90846);
// EXTERNAL MODULE: ./lib/action/judge/keep-evidence.js
var keep_evidence = __webpack_require__(35023);
;// CONCATENATED MODULE: ./lib/action/judge/merged-evidence.js





/** The evidence of a merged verdict: that of every job, as it was, and a bundle that binds all of it to the verdict. */
class MergedEvidence {
    policy;
    redact;
    parts;
    constructor(policy, redact, parts) {
        this.policy = policy;
        this.redact = redact;
        this.parts = parts;
    }
    async keep(result, { commit }, folder, time) {
        const [{ writeMergedEvidence }, { producer }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(579), __webpack_require__.e(511)]).then(__webpack_require__.bind(__webpack_require__, 2511)),
            __webpack_require__.e(/* import() */ 454).then(__webpack_require__.bind(__webpack_require__, 79073)),
        ]);
        const { files, traces, calls } = result.traces;
        const written = await writeMergedEvidence({
            output: (0,external_node_path_.join)(folder, 'evidence.tar.gz'),
            time,
            producer,
            files,
            verdict: result.verdict,
            buildId: commit,
            policy: this.policy,
            redact: this.redact,
            parts: await this.#copy(folder),
            counts: { traces, calls, ...result.counts, result_sha256: (0,digest/* sha256Hex */.fg)((0,json.reportJson)(result)) },
        });
        return (0,keep_evidence/* keptFiles */.y2)(written);
    }
    close() { }
    /** Names of artifacts are a stranger's, so the copies are numbered; the bundle says which is whose. */
    async #copy(folder) {
        let number = 0;
        const copied = [];
        for (const { name, sha256, partial, bundles } of this.parts) {
            const copies = [];
            for (const { file, ...bundle } of bundles) {
                number += 1;
                const path = (0,external_node_path_.join)(folder, `evidence-part-${number}.tar.gz`);
                await (0,promises_.writeFile)(path, file.open());
                copies.push({ ...bundle, path, bytes: file.size });
            }
            const { traceIds, calls } = partial;
            copied.push({ name, partialSha256: sha256, traces: traceIds.length, calls, bundles: copies });
        }
        return copied;
    }
}

;// CONCATENATED MODULE: ./lib/evidence/inspect/recount-run.js
/** Counts again, event by event, what the bundles of a run hold, and notes what they say the run was. Everything read is hostile. */
class RunRecount {
    /** Policies that bundles were recorded under. */
    policies = new Set();
    /** Which part of how many each bundle is, as `1/3`. */
    places = [];
    calls = 0;
    /** Calls by the code they were judged with. */
    codes = new Map();
    /** Sequence rules broken, by trace. */
    violations = 0;
    #files = [];
    /** Digests of the trace files of the run, sorted: every part lists all of them. */
    get files() {
        return [...this.#files].sort();
    }
    see({ type, data }) {
        const field = (name) => fieldOf(data, name);
        if (type === 'assay.profile.started') {
            this.policies.add(String(field('policy_digest')));
            this.places.push(`${String(field('part'))}/${String(field('parts'))}`);
            this.#files = digestsIn(field('trace_files'));
        }
        else if (type === 'dev.assay-action.trace-files.v1')
            this.#files.push(...digestsIn(field('trace_files')));
        else if (type === 'assay.session.finding' && field('outcome') === 'violated')
            this.violations += 1;
        else if (type === 'assay.tool.decision') {
            this.calls += 1;
            const code = field('code');
            if (typeof code === 'string')
                this.codes.set(code, (this.codes.get(code) ?? 0) + 1);
        }
    }
}
function digestsIn(files) {
    return Array.isArray(files) ? files.map((file) => String(fieldOf(file, 'sha256'))) : [];
}
function fieldOf(value, name) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, name))
        return undefined;
    return value[name];
}

;// CONCATENATED MODULE: ./lib/evidence/format/failure.js
/** Thrown inside the verifier at the first check that fails. The message never holds text of the bundle. */
class BundleFailure extends Error {
    code;
    constructor(code, message) {
        super(message);
        this.name = 'BundleFailure';
        this.code = code;
    }
}
/** The class is the first word of the code. */
function classOf(code) {
    if (code.startsWith('Limit'))
        return 'Limits';
    return /^(Integrity|Contract|Security|Strict)/.exec(code)[0];
}

// EXTERNAL MODULE: ./lib/evidence/format/limits.js
var format_limits = __webpack_require__(50085);
// EXTERNAL MODULE: ./lib/evidence/format/manifest.js
var format_manifest = __webpack_require__(67852);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/evidence/format/event.js
var format_event = __webpack_require__(83533);
// EXTERNAL MODULE: ./lib/evidence/format/safe-number.js
var safe_number = __webpack_require__(81660);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __webpack_require__(57199);
// EXTERNAL MODULE: ./lib/evidence/format/event-time.js
var event_time = __webpack_require__(38771);
;// CONCATENATED MODULE: ./lib/evidence/format/scan-json.js


/**
 * Reads one JSON text more strictly than `JSON.parse`: no key twice in an object (compared after decoding escapes), no lone
 * surrogate, no number beyond a double, at most `maxDepth` containers deep, 10,000 keys an object, 1,048,576 characters a
 * string. Returns the literals of the numbers at the paths asked for, because `1` and `1.0` differ to the format.
 *
 * Throws BundleFailure `ContractInvalidJson`, or `LimitJsonDepth`.
 */
function scanJson(text, maxDepth) {
    const scanner = new Scanner(text, maxDepth);
    const value = scanner.document();
    return { value, literals: scanner.literals };
}
// Sticky expressions do the lexing: one native match for each token, none of which can backtrack over more than itself.
const space = /[ \t\n\r]*/y;
const plain = /[^"\\\u0000-\u001f]*/y;
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const escapes = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
class Scanner {
    text;
    maxDepth;
    literals = new Map();
    at = 0;
    constructor(text, maxDepth) {
        this.text = text;
        this.maxDepth = maxDepth;
    }
    document() {
        this.skipSpace();
        const value = this.value(0);
        this.skipSpace();
        if (this.at !== this.text.length)
            throw invalid('more than one JSON value');
        return value;
    }
    value(depth) {
        const next = this.text[this.at];
        if (next === '{' || next === '[') {
            if (depth >= this.maxDepth) {
                throw new BundleFailure('LimitJsonDepth', `JSON nests deeper than ${this.maxDepth} levels`);
            }
            this.at++;
            return next === '{' ? this.object(depth + 1) : this.array(depth + 1);
        }
        if (next === '"')
            return this.string();
        if (next !== undefined && (next === '-' || (next >= '0' && next <= '9')))
            return Number(this.number());
        if (this.takes('true'))
            return true;
        if (this.takes('false'))
            return false;
        if (this.takes('null'))
            return null;
        throw invalid(next === undefined ? 'the JSON text ends early' : 'not a JSON value');
    }
    object(depth) {
        // A Map first, so that a key such as `__proto__` is a key; entries become own properties.
        const members = new Map();
        const literals = new Map();
        this.skipSpace();
        if (!this.takes('}')) {
            do {
                this.skipSpace();
                if (this.text[this.at] !== '"')
                    throw invalid('a key is missing');
                const key = this.string();
                if (members.has(key))
                    throw invalid('a key appears twice in one object');
                if (members.size >= format_limits/* maxObjectKeys */.ex)
                    throw invalid(`an object has more than ${format_limits/* maxObjectKeys */.ex} keys`);
                this.skipSpace();
                this.expect(':');
                this.skipSpace();
                const start = this.at;
                const value = this.value(depth);
                if (typeof value === 'number')
                    literals.set(key, this.text.slice(start, this.at));
                members.set(key, value);
                this.skipSpace();
            } while (this.takes(','));
            this.expect('}');
        }
        const object = Object.fromEntries(members);
        if (literals.size > 0)
            this.literals.set(object, literals);
        return object;
    }
    array(depth) {
        const items = [];
        this.skipSpace();
        if (this.takes(']'))
            return items;
        do {
            this.skipSpace();
            items.push(this.value(depth));
            this.skipSpace();
        } while (this.takes(','));
        this.expect(']');
        return items;
    }
    string() {
        this.at++;
        let decoded = '';
        for (;;) {
            decoded += this.match(plain);
            const next = this.text[this.at++];
            if (next === '"')
                break;
            if (next !== '\\')
                throw invalid('a string is not closed, or holds a raw control character');
            decoded += this.escape();
        }
        if (!isWellFormed(decoded))
            throw invalid('a string holds a lone surrogate');
        if (decoded.length > format_limits/* maxStringLength */.Eh && codePoints(decoded) > format_limits/* maxStringLength */.Eh) {
            throw invalid(`a string is longer than ${format_limits/* maxStringLength */.Eh} characters`);
        }
        return decoded;
    }
    escape() {
        const letter = this.text[this.at++];
        if (letter === 'u') {
            const digits = this.text.slice(this.at, this.at + 4);
            if (!/^[0-9a-fA-F]{4}$/.test(digits))
                throw invalid('an escape is not four hexadecimal digits');
            this.at += 4;
            return String.fromCharCode(Number.parseInt(digits, 16));
        }
        const decoded = letter === undefined ? undefined : escapes[letter];
        if (decoded === undefined)
            throw invalid('an unknown escape');
        return decoded;
    }
    number() {
        const literal = this.match(number);
        if (literal === '')
            throw invalid('not a number');
        if (!Number.isFinite(Number(literal)))
            throw invalid('a number beyond the range of a double');
        return literal;
    }
    match(expression) {
        expression.lastIndex = this.at;
        const found = expression.exec(this.text)?.[0] ?? '';
        this.at += found.length;
        return found;
    }
    skipSpace() {
        this.match(space);
    }
    takes(token) {
        if (!this.text.startsWith(token, this.at))
            return false;
        this.at += token.length;
        return true;
    }
    expect(token) {
        if (!this.takes(token))
            throw invalid(`"${token}" expected`);
    }
}
function isWellFormed(text) {
    return !/\p{Surrogate}/u.test(text);
}
function codePoints(text) {
    let pairs = 0;
    for (let i = 0; i < text.length; i++)
        if ((text.charCodeAt(i) & 0xfc00) === 0xd800)
            pairs++;
    return text.length - pairs;
}
function invalid(what) {
    return new BundleFailure('ContractInvalidJson', `not strict JSON: ${what}`);
}

;// CONCATENATED MODULE: ./lib/evidence/read/read-fields.js

/** Typed access to the members of a scanned JSON object. Every method throws BundleFailure `ContractInvalidJson`. */
class Fields {
    scanned;
    object;
    constructor(value, scanned) {
        this.scanned = scanned;
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw mistyped('an object is missing');
        this.object = value;
    }
    has(key) {
        return Object.hasOwn(this.object, key);
    }
    raw(key) {
        if (!this.has(key))
            throw mistyped(`"${key}" is missing`);
        return this.object[key];
    }
    string(key) {
        const value = this.raw(key);
        if (typeof value !== 'string')
            throw mistyped(`"${key}" is not a string`);
        return value;
    }
    /** A string, or undefined where the member is absent or null. */
    optionalString(key) {
        return this.has(key) && this.object[key] !== null ? this.string(key) : undefined;
    }
    boolean(key) {
        const value = this.raw(key);
        if (typeof value !== 'boolean')
            throw mistyped(`"${key}" is not true or false`);
        return value;
    }
    /** An unsigned integer of at most `bits` bits, written as an integer: `1.0`, `1e0` and `-0` are none. */
    unsigned(key, bits) {
        this.raw(key);
        const literal = this.scanned.literals.get(this.object)?.get(key);
        if (literal === undefined || !/^[0-9]+$/.test(literal) || BigInt(literal) >= 1n << BigInt(bits)) {
            throw mistyped(`"${key}" is not an unsigned integer`);
        }
        return Number(literal);
    }
    fields(key) {
        return new Fields(this.raw(key), this.scanned);
    }
    keys() {
        return Object.keys(this.object);
    }
}
function mistyped(what) {
    return new BundleFailure('ContractInvalidJson', what);
}

;// CONCATENATED MODULE: ./lib/evidence/read/read-event.js







const optional = ['traceparent', 'tracestate', 'assaypolicyid', 'assaysemanticdigest', 'assaydigestprofile'];
/** Reads one event line. Throws BundleFailure: `ContractInvalidJson`, `LimitJsonDepth`. */
function readEvent(line, limits) {
    const text = decodeUtf8(line);
    const shortcut = readCanonical(text, limits);
    const scanned = shortcut ?? scanJson(text, limits.maxJsonDepth);
    const fields = new Fields(scanned.value, scanned);
    for (const key of optional)
        fields.optionalString(key);
    const time = fields.string('time');
    if (!(0,event_time/* parseEventTime */.F4)(time))
        throw new BundleFailure('ContractInvalidJson', '"time" is not a point in time');
    return {
        specversion: fields.string('specversion'),
        type: fields.string('type'),
        source: fields.string('source'),
        id: fields.string('id'),
        time,
        datacontenttype: fields.string('datacontenttype'),
        subject: fields.optionalString('subject'),
        assayrunid: fields.string('assayrunid'),
        assayseq: fields.unsigned('assayseq', 64),
        assayproducer: fields.string('assayproducer'),
        assayproducerversion: fields.string('assayproducerversion'),
        assaygit: fields.string('assaygit'),
        assaypii: fields.boolean('assaypii'),
        assaysecrets: fields.boolean('assaysecrets'),
        assaycontenthash: fields.optionalString('assaycontenthash'),
        data: fields.raw('data'),
        json: scanned.value,
        canonical: shortcut !== undefined,
    };
}
function decodeUtf8(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw new BundleFailure('ContractInvalidJson', 'not UTF-8');
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
/**
 * The quick way for lines as we write them: text that is its own canonical form repeats no key and prints its numbers in one
 * way only. What it does not prove (depth, key counts, surrogates) is checked; anything else is left to the strict scanner.
 */
function readCanonical(text, limits) {
    // Only a text that long can hold a string that is too long.
    if (text.length > format_limits/* maxStringLength */.Eh)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
        if ((0,canonical_json/* canonicalJson */.d)(value) !== text)
            return undefined;
    }
    catch {
        return undefined;
    }
    if (/\\ud[89a-f]/.test(text) || !isModest(value, limits.maxJsonDepth))
        return undefined;
    const seq = typeof value === 'object' && value !== null && value.assayseq;
    const literals = new Map(typeof seq === 'number' ? [[value, new Map([['assayseq', String(seq)]])]] : []);
    return { value, literals };
}
function isModest(value, depth) {
    if (typeof value !== 'object' || value === null)
        return true;
    const members = Object.values(value);
    if (depth <= 0 || (!Array.isArray(value) && members.length > format_limits/* maxObjectKeys */.ex))
        return false;
    return members.every((member) => isModest(member, depth - 1));
}

;// CONCATENATED MODULE: ./lib/evidence/read/split-lines.js

/** Cuts bytes into lines as they come, holding at most one line. A line is handed on without its newline. */
class LineSplitter {
    maxLineBytes;
    line;
    pending = [];
    pendingBytes = 0;
    constructor(maxLineBytes, line) {
        this.maxLineBytes = maxLineBytes;
        this.line = line;
    }
    push(chunk) {
        let from = 0;
        for (;;) {
            const newline = chunk.indexOf(10, from);
            if (newline < 0)
                break;
            this.emit(chunk.subarray(from, newline));
            from = newline + 1;
        }
        if (from < chunk.length)
            this.keep(chunk.subarray(from));
    }
    /** The last line needs no newline. */
    end() {
        if (this.pendingBytes > 0)
            this.emit(new Uint8Array(0));
    }
    keep(bytes) {
        this.pendingBytes += bytes.length;
        this.check(this.pendingBytes);
        this.pending.push(Buffer.from(bytes));
    }
    emit(rest) {
        this.check(this.pendingBytes + rest.length);
        const line = this.pendingBytes === 0 ? rest : Buffer.concat([...this.pending, rest]);
        this.pending.length = 0;
        this.pendingBytes = 0;
        this.line(line);
    }
    check(length) {
        if (length > this.maxLineBytes) {
            throw new BundleFailure('LimitLineBytes', `an event line is longer than ${this.maxLineBytes} bytes`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/evidence/read/suspect.js




const eventKeys = new Set([
    ...['specversion', 'type', 'source', 'id', 'time', 'datacontenttype', 'subject', 'traceparent', 'tracestate'],
    ...['assayrunid', 'assayseq', 'assayproducer', 'assayproducerversion', 'assaygit', 'assaypolicyid', 'assaypii'],
    ...['assaysecrets', 'assaycontenthash', 'assaysemanticdigest', 'assaydigestprofile', 'data'],
]);
const manifestKeys = new Set([
    ...['schema_version', 'bundle_id', 'producer', 'run_id', 'event_count', 'run_root', 'algorithms', 'files'],
]);
/** What the format accepts in a manifest and no honest writer makes. */
function manifestSuspicion(manifest) {
    if (hasUnknown(manifest.json, manifestKeys) || manifest.files.size > 1) {
        return new BundleFailure('StrictUnknownField', 'the manifest holds members that nothing checks');
    }
    if ((0,canonical_json/* canonicalJson */.d)(manifest.algorithms) !== (0,canonical_json/* canonicalJson */.d)(format_manifest/* algorithms */.Rz)) {
        return new BundleFailure('StrictAlgorithms', 'the manifest names other algorithms than the ones that were checked');
    }
    if (manifest.files.get(format_manifest/* eventsName */.XY)?.path !== format_manifest/* eventsName */.XY) {
        return new BundleFailure('StrictUnknownField', `the manifest gives ${format_manifest/* eventsName */.XY} another path`);
    }
    if (!manifest.canonical)
        return new BundleFailure('StrictNotCanonical', 'the manifest is not in canonical form');
    return undefined;
}
/** The same for an event. */
function eventSuspicion(event) {
    if (hasUnknown(event.json, eventKeys)) {
        return new BundleFailure('StrictUnknownField', 'an event holds members that no content hash binds');
    }
    if (!(0,event_time/* isRfc3339 */.yk)(event.time))
        return new BundleFailure('StrictTime', 'the time of an event is not RFC 3339');
    if (!event.canonical)
        return new BundleFailure('StrictNotCanonical', 'an event is not in canonical form');
    return undefined;
}
function hasUnknown(json, known) {
    return Object.keys(json).some((key) => !known.has(key));
}

;// CONCATENATED MODULE: ./lib/evidence/read/check-events.js








/** The checks of `events.ndjson`: line by line, then of the whole. */
class EventsCheck {
    manifest;
    limits;
    options;
    count = 0;
    runRoot = '';
    suspicion;
    notes = [];
    file;
    fileHash = (0,external_node_crypto_.createHash)('sha256');
    rootHash = (0,external_node_crypto_.createHash)('sha256');
    lines;
    bytes = 0;
    source;
    unsafeNumbers = 0;
    constructor(manifest, size, limits, options) {
        this.manifest = manifest;
        this.limits = limits;
        this.options = options;
        const file = manifest.files.get(format_manifest/* eventsName */.XY);
        if (!file)
            throw new BundleFailure('ContractMissingFile', `the manifest does not name ${format_manifest/* eventsName */.XY}`);
        if (size !== file.bytes)
            throw wrongSize();
        this.file = file;
        this.lines = new LineSplitter(limits.maxLineBytes, (line) => this.line(line));
    }
    push(chunk) {
        this.bytes += chunk.length;
        this.fileHash.update(chunk);
        this.lines.push(chunk);
    }
    end() {
        this.lines.end();
        const { manifest, file } = this;
        if (this.bytes !== file.bytes)
            throw wrongSize();
        const expected = file.sha256.startsWith('sha256:') ? file.sha256 : `sha256:${file.sha256}`;
        if (`sha256:${this.fileHash.digest('hex')}` !== expected) {
            throw new BundleFailure('IntegrityManifestHash', `${format_manifest/* eventsName */.XY} is not what the manifest says`);
        }
        if (this.count === 0)
            throw new BundleFailure('ContractInvalidEvent', 'the bundle has no event');
        if (this.count !== manifest.event_count) {
            throw new BundleFailure('ContractSequenceGap', 'the number of events is not what the manifest says');
        }
        this.runRoot = `sha256:${this.rootHash.digest('hex')}`;
        if (this.runRoot !== manifest.run_root) {
            throw new BundleFailure('IntegrityRunRootMismatch', 'the run root is not what the events give');
        }
        if (this.runRoot !== manifest.bundle_id) {
            throw new BundleFailure('ContractBundleIdMismatch', 'the bundle id is not the run root');
        }
        if (this.unsafeNumbers > 0) {
            this.notes.push(`${this.unsafeNumbers} events hold a number that other verifiers may read differently`);
        }
    }
    line(bytes) {
        if (this.count === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
            throw new BundleFailure('ContractInvalidJson', `${format_manifest/* eventsName */.XY} starts with a byte order mark`);
        }
        this.count++;
        if (this.count > this.limits.maxEvents) {
            throw new BundleFailure('LimitTotalEvents', `the bundle has more than ${this.limits.maxEvents} events`);
        }
        const content = bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes;
        if (content.length === 0)
            throw this.invalid('the line is empty');
        const event = readEvent(content, this.limits);
        this.checkHash(event);
        this.checkPlace(event);
        this.checkNumbers(event, content);
        if (this.options.strict)
            this.suspicion ??= eventSuspicion(event);
        this.options.onEvent?.(event, this.count);
    }
    checkHash(event) {
        if (event.specversion !== '1.0' || event.assaycontenthash === undefined) {
            throw new BundleFailure('ContractSchemaVersion', `event line ${this.count}: no CloudEvents 1.0, or no content hash`);
        }
        const hash = (0,format_event/* contentHash */.A)(event);
        if (hash !== event.assaycontenthash) {
            throw new BundleFailure('IntegrityEventHash', `event line ${this.count}: the content is not what its hash says`);
        }
        this.rootHash.update(`${hash}\n`);
    }
    checkPlace(event) {
        const expected = this.count - 1;
        if (event.assayseq !== expected) {
            const code = expected === 0 ? 'ContractSequenceStart' : 'ContractSequenceGap';
            throw new BundleFailure(code, `event line ${this.count} is not number ${expected} of the sequence`);
        }
        if (event.assayrunid !== this.manifest.run_id) {
            throw new BundleFailure('ContractRunIdMismatch', `event line ${this.count} belongs to another run`);
        }
        this.source ??= event.source;
        if (event.source !== this.source)
            throw this.invalid('the source differs from that of the events before');
        if (!event.source.includes(':') || event.source.startsWith(':'))
            throw this.invalid('the source is not a URI');
        if (event.assayrunid.includes(':'))
            throw this.invalid('the run id holds a colon');
        if (event.id !== `${event.assayrunid}:${event.assayseq}`)
            throw this.invalid('the id is not run id and number');
    }
    /** Only text with seventeen digits or points in a row, or an exponent, can hold a number worth the closer look. */
    checkNumbers(event, line) {
        if (!/[\d.]{16}|\d[eE][+-]?\d/.test(Buffer.from(line).toString('latin1')))
            return;
        if ((0,safe_number/* findUnsafeNumber */.x)(event.data) === undefined)
            return;
        this.suspicion ??= new BundleFailure('StrictNumber', 'an event holds a number that others may read differently');
        this.unsafeNumbers++;
    }
    invalid(what) {
        return new BundleFailure('ContractInvalidEvent', `event line ${this.count}: ${what}`);
    }
}
function wrongSize() {
    return new BundleFailure('IntegrityFileSizeMismatch', `${format_manifest/* eventsName */.XY} has another size than the manifest says`);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/evidence/read/inflate-gzip.js


/** The gzip wrapper is damaged: its header, its deflate stream or its trailer. What that means depends on who was reading. */
class GzipDamage extends Error {
}
/** Input and output are handed over in these steps, so that damage is met as early or late as other readers meet it. */
const step = 32 * 1024;
/**
 * Decompresses the first gzip member of `bytes`, step by step, and checks its trailer at the end.
 * Returns the offset behind the member; what follows is not looked at. Throws GzipDamage.
 */
async function* inflateGzip(bytes) {
    const start = readHeader(bytes);
    const inflate = external_node_zlib_.createInflateRaw({
        chunkSize: step,
        // A stream that is cut short ends quietly, after all that it holds; the trailer is then missing.
        finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH,
    });
    const input = external_node_stream_.Readable.from(slices(bytes, start));
    input.pipe(inflate);
    let crc = 0;
    let length = 0;
    try {
        for await (const chunk of inflate) {
            crc = external_node_zlib_.crc32(chunk, crc);
            length = (length + chunk.length) % 2 ** 32;
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
            throw new GzipDamage('the deflate stream is damaged');
        }
        throw error;
    }
    finally {
        input.destroy();
        inflate.destroy();
    }
    return checkTrailer(bytes, start + inflate.bytesWritten, crc, length);
}
function* slices(bytes, start) {
    let from = start;
    while (from < bytes.length) {
        const to = from - (from % step) + step;
        yield bytes.subarray(from, to);
        from = to;
    }
}
/** RFC 1952 §2.3; returns where the deflate stream starts. */
function readHeader(bytes) {
    const flags = bytes[3] ?? 0;
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8 || (flags & 0xe0) !== 0) {
        throw new GzipDamage('not a gzip file');
    }
    let at = 10;
    if (flags & 4)
        at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
    if (flags & 8)
        at = afterZero(bytes, at);
    if (flags & 16)
        at = afterZero(bytes, at);
    if (flags & 2) {
        const stored = (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
        if (stored !== (external_node_zlib_.crc32(bytes.subarray(0, at)) & 0xffff))
            throw new GzipDamage('the gzip header is damaged');
        at += 2;
    }
    if (at > bytes.length)
        throw new GzipDamage('the gzip header is cut short');
    return at;
}
function afterZero(bytes, from) {
    const zero = bytes.indexOf(0, from);
    if (zero < 0)
        throw new GzipDamage('the gzip header is cut short');
    return zero + 1;
}
function checkTrailer(bytes, at, crc, length) {
    if (at + 8 > bytes.length)
        throw new GzipDamage('the gzip stream is cut short');
    const trailer = new DataView(bytes.buffer, bytes.byteOffset + at, 8);
    if (trailer.getUint32(0, true) !== crc || trailer.getUint32(4, true) !== length) {
        throw new GzipDamage('the gzip trailer does not fit the content');
    }
    return at + 8;
}

;// CONCATENATED MODULE: ./lib/evidence/read/read-manifest.js





/** Throws BundleFailure: `ContractInvalidJson`, `LimitJsonDepth`, `ContractSchemaVersion`. */
function readManifest(bytes, limits) {
    const text = decodeUtf8(bytes);
    const scanned = scanJson(text, limits.maxJsonDepth);
    const fields = new Fields(scanned.value, scanned);
    const version = fields.unsigned('schema_version', 32);
    const read = {
        bundle_id: fields.string('bundle_id'),
        run_id: fields.string('run_id'),
        event_count: fields.unsigned('event_count', 64),
        run_root: fields.string('run_root'),
        producer: readProducer(fields.fields('producer')),
        algorithms: readAlgorithms(fields.fields('algorithms')),
        files: readFiles(fields.fields('files')),
        json: scanned.value,
        canonical: (0,canonical_json/* canonicalJson */.d)(scanned.value) === text,
    };
    if (version !== 1)
        throw new BundleFailure('ContractSchemaVersion', 'the manifest has a schema version other than 1');
    return read;
}
function readProducer(fields) {
    const git = fields.optionalString('git');
    return { name: fields.string('name'), version: fields.string('version'), ...(git === undefined ? {} : { git }) };
}
function readAlgorithms(fields) {
    return { canon: fields.string('canon'), hash: fields.string('hash'), root: fields.string('root') };
}
function readFiles(files) {
    return new Map(files.keys().map((name) => {
        const entry = files.fields(name);
        return [
            name,
            { path: entry.string('path'), sha256: entry.string('sha256'), bytes: entry.unsigned('bytes', 64) },
        ];
    }));
}

;// CONCATENATED MODULE: ./lib/evidence/read/scan-tar.js

const block = 512;
/** Extensions (long names, pax records) are kept up to here; no path that long passes the limits anyway. */
const maxExtension = 1_048_576;
/**
 * Splits the bytes of a tar archive into members as they come: ustar, pax and GNU dialects, in constant memory.
 * Nothing is extracted, and no entry type but the extensions means anything. Throws BundleFailure `IntegrityTar`.
 */
class TarScanner {
    sink;
    /** What the next byte belongs to: damage in a body and damage between bodies are told apart. */
    phase = 'header';
    header = Buffer.alloc(block);
    filled = 0;
    remaining = 0;
    padding = 0;
    members = 0;
    extensionType = '';
    extension = [];
    longName;
    pax;
    sawLongLink = false;
    constructor(sink) {
        this.sink = sink;
    }
    push(chunk) {
        let at = 0;
        while (at < chunk.length && this.phase !== 'done')
            at += this.take(chunk.subarray(at));
    }
    /** The input has ended. An archive may end without its closing blocks, but not inside a header or its padding. */
    end() {
        if (this.phase === 'done')
            return;
        if (this.phase === 'body')
            this.close();
        if (this.phase !== 'header' || this.filled > 0)
            throw damaged('the archive is cut short');
        if (this.longName || this.pax || this.sawLongLink)
            throw damaged('an extension describes no member');
    }
    take(bytes) {
        if (this.phase === 'header')
            return this.takeHeader(bytes);
        const taken = Math.min(bytes.length, this.phase === 'padding' ? this.padding : this.remaining);
        if (this.phase === 'padding') {
            this.padding -= taken;
            if (this.padding === 0)
                this.phase = 'header';
            return taken;
        }
        if (this.phase === 'body')
            this.sink.data(bytes.subarray(0, taken));
        else
            this.keep(bytes.subarray(0, taken));
        this.remaining -= taken;
        if (this.remaining === 0)
            this.close();
        return taken;
    }
    takeHeader(bytes) {
        const taken = Math.min(bytes.length, block - this.filled);
        this.header.set(bytes.subarray(0, taken), this.filled);
        this.filled += taken;
        if (this.filled === block) {
            this.filled = 0;
            this.readHeader();
        }
        return taken;
    }
    readHeader() {
        const header = this.header;
        if (header.every((byte) => byte === 0)) {
            if (this.longName || this.pax || this.sawLongLink)
                throw damaged('an extension describes no member');
            this.phase = 'done';
            return;
        }
        if (checksum(header) !== readNumber(header, 148, 8))
            throw damaged('the checksum of a header is wrong');
        const size = readNumber(header, 124, 12);
        const magic = header.toString('latin1', 257, 265);
        const type = String.fromCharCode(header[156]);
        const known = magic === 'ustar\u000000' || magic === 'ustar  \0';
        if (known && (type === 'L' || type === 'K' || type === 'x'))
            this.openExtension(type, size);
        else
            this.openMember(size, magic === 'ustar\u000000');
        if (this.remaining === 0)
            this.close();
    }
    openExtension(type, size) {
        const taken = type === 'L' ? this.longName : type === 'x' ? this.pax : this.sawLongLink || undefined;
        if (taken !== undefined)
            throw damaged('two extensions describe the same member');
        this.extensionType = type;
        this.extension = [];
        this.begin('extension', size);
    }
    openMember(size, ustar) {
        const path = this.longName ?? this.pax?.get('path') ?? headerPath(this.header, ustar);
        const paxSize = this.pax?.get('size')?.toString('latin1');
        this.longName = undefined;
        this.pax = undefined;
        this.sawLongLink = false;
        this.sink.open({ index: this.members++, path, size });
        this.begin('body', paxSize !== undefined && /^\d{1,15}$/.test(paxSize) ? Number(paxSize) : size);
    }
    begin(phase, size) {
        this.phase = phase;
        this.remaining = size;
        this.padding = (block - (size % block)) % block;
    }
    keep(bytes) {
        const kept = this.extension.reduce((sum, part) => sum + part.length, 0);
        if (kept < maxExtension)
            this.extension.push(Buffer.from(bytes.subarray(0, maxExtension - kept)));
    }
    close() {
        if (this.phase === 'body')
            this.sink.close();
        else
            this.closeExtension();
        // A body that ended early leaves its padding owing, which `end` then reports.
        const owing = this.remaining > 0 || this.padding > 0;
        this.phase = owing ? 'padding' : 'header';
    }
    closeExtension() {
        const content = Buffer.concat(this.extension);
        this.extension = [];
        if (this.extensionType === 'L')
            this.longName = content.at(-1) === 0 ? content.subarray(0, -1) : content;
        else if (this.extensionType === 'K')
            this.sawLongLink = true;
        else
            this.pax = readPax(content);
    }
}
/** Records `LENGTH KEY=VALUE\n`; whatever does not fit that form ends the reading, as other readers have it. */
function readPax(content) {
    const records = new Map();
    let at = 0;
    while (at < content.length) {
        const space = content.indexOf(0x20, at);
        const length = space < 0 ? Number.NaN : Number(content.toString('latin1', at, space));
        const equals = content.indexOf(0x3d, space);
        if (!Number.isInteger(length) || length <= 0 || equals < 0 || equals >= at + length)
            break;
        const key = content.toString('latin1', space + 1, equals);
        if (!records.has(key))
            records.set(key, content.subarray(equals + 1, at + length - 1));
        at += length;
    }
    return records;
}
function headerPath(header, ustar) {
    const name = untilZero(header, 0, 100);
    const prefix = ustar ? untilZero(header, 345, 155) : Buffer.alloc(0);
    return prefix.length > 0 ? Buffer.concat([prefix, Buffer.from('/'), name]) : Buffer.from(name);
}
function untilZero(header, from, length) {
    const field = header.subarray(from, from + length);
    const zero = field.indexOf(0);
    return zero < 0 ? field : field.subarray(0, zero);
}
function checksum(header) {
    let sum = 8 * 0x20;
    for (let i = 0; i < block; i++)
        if (i < 148 || i >= 156)
            sum += header[i];
    return sum;
}
/** Octal text, or big-endian binary where the first bit is set. */
function readNumber(header, from, length) {
    const field = header.subarray(from, from + length);
    if (field[0] & 0x80) {
        const value = field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
        if (value > Number.MAX_SAFE_INTEGER)
            throw damaged('a number of a header is too large');
        return value;
    }
    const text = untilZero(field, 0, length).toString('latin1').trim();
    if (!/^[0-7]+$/.test(text))
        throw damaged('a number of a header cannot be read');
    return Number.parseInt(text, 8);
}
function damaged(what) {
    return new BundleFailure('IntegrityTar', what);
}

;// CONCATENATED MODULE: ./lib/evidence/read/verify-bundle.js









/**
 * Checks a bundle in the order that the format prescribes and reports the first failure; never throws for what a bundle holds.
 * Reads the compressed bytes whole (at most `maxBundleBytes`), the rest as a stream: memory is bounded whatever it unpacks to.
 */
async function verifyBundle(input, options = {}) {
    const limits = { ...format_limits/* defaultLimits */.MK, ...options.limits };
    let sha256;
    try {
        const bytes = await readAll(input, limits.maxBundleBytes);
        sha256 = (0,digest/* sha256Hex */.fg)(bytes);
        return { ok: true, sha256, ...(await new Verifier(limits, options).verify(bytes)) };
    }
    catch (error) {
        if (!(error instanceof BundleFailure))
            throw error;
        const { code, message } = error;
        return { ok: false, class: classOf(code), code, message, ...(sha256 === undefined ? {} : { sha256 }) };
    }
}
async function readAll(input, max) {
    const chunks = [];
    let length = 0;
    for await (const chunk of input instanceof Uint8Array ? [input] : input) {
        length += chunk.length;
        if (length > max)
            throw new BundleFailure('LimitBundleBytes', `the bundle is larger than ${max} bytes`);
        chunks.push(chunk);
    }
    return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
}
class Verifier {
    limits;
    options;
    tar = new TarScanner({
        open: (member) => this.open(member),
        data: (chunk) => this.data(chunk),
        close: () => this.close(),
    });
    seen = new Set();
    notes = [];
    manifestBytes = [];
    manifest;
    events;
    eventsDone = false;
    /** The first thing that only `strict` refuses; it is told when everything else has passed. */
    suspicion;
    decoded = 0;
    constructor(limits, options) {
        this.limits = limits;
        this.options = options;
    }
    async verify(bytes) {
        const end = await this.unpack(bytes);
        if (!this.manifest || !this.events || !this.eventsDone)
            throw missingEvents();
        if (end < bytes.length) {
            this.suspicion ??= new BundleFailure('StrictTrailingBytes', 'bytes follow the gzip stream');
            this.notes.push('bytes after the gzip stream were not looked at');
        }
        const suspicion = this.suspicion ?? this.events.suspicion;
        if (this.options.strict && suspicion)
            throw suspicion;
        const { runRoot, count } = this.events;
        return { events: count, runRoot, manifest: this.manifest, notes: [...this.notes, ...this.events.notes] };
    }
    async unpack(bytes) {
        const chunks = inflateGzip(bytes);
        try {
            for (;;) {
                const step = await chunks.next();
                if (step.done) {
                    this.endArchive();
                    return step.value;
                }
                this.decoded += step.value.length;
                this.decode(step.value);
            }
        }
        catch (error) {
            throw error instanceof GzipDamage ? this.damage(error) : error;
        }
        finally {
            await chunks.return(0);
        }
    }
    /** Bytes within the limit are judged before the limit is: it is met only by whoever reads on. */
    decode(chunk) {
        const excess = this.decoded - this.limits.maxDecodeBytes;
        this.tar.push(excess > 0 ? chunk.subarray(0, chunk.length - excess) : chunk);
        if (this.tar.phase === 'done')
            this.endArchive();
        if (excess > 0) {
            throw new BundleFailure('LimitDecodeBytes', `the bundle unpacks to more than ${this.limits.maxDecodeBytes} bytes`);
        }
    }
    endArchive() {
        this.tar.end();
        if (!this.eventsDone)
            throw missingEvents();
    }
    damage(error) {
        if (this.tar.phase === 'done')
            return new BundleFailure('IntegrityGzip', error.message);
        return new BundleFailure(this.tar.phase === 'body' ? 'IntegrityIo' : 'IntegrityTar', error.message);
    }
    open(member) {
        const { maxPathLength, maxManifestBytes, maxEventsBytes } = this.limits;
        if (member.path.length > maxPathLength) {
            throw new BundleFailure('LimitPathLength', `a member's path is longer than ${maxPathLength} bytes`);
        }
        const name = Buffer.from(member.path).toString('latin1');
        if (member.size > (name === format_manifest/* manifestName */.vS ? maxManifestBytes : maxEventsBytes)) {
            throw new BundleFailure('LimitFileSize', 'a member is larger than its limit');
        }
        if (name.startsWith('/') || name.split('/').includes('..')) {
            throw new BundleFailure('SecurityPathTraversal', "a member's path leaves the archive");
        }
        if (name !== format_manifest/* manifestName */.vS && name !== format_manifest/* eventsName */.XY) {
            throw new BundleFailure('ContractUnexpectedFile', `a member is neither ${format_manifest/* manifestName */.vS} nor ${format_manifest/* eventsName */.XY}`);
        }
        if (this.seen.has(name))
            throw new BundleFailure('ContractDuplicateFile', `${name} is there twice`);
        this.seen.add(name);
        if (member.index === 0 && name !== format_manifest/* manifestName */.vS) {
            throw new BundleFailure('ContractFileOrder', `the first member is not ${format_manifest/* manifestName */.vS}`);
        }
        if (name === format_manifest/* eventsName */.XY)
            this.events = new EventsCheck(this.manifest, member.size, this.limits, this.options);
    }
    data(chunk) {
        if (this.events)
            this.events.push(chunk);
        // The size in the header has passed its limit, but a pax record may have stated another one.
        else if (this.manifestBytes.reduce((sum, part) => sum + part.length, chunk.length) > this.limits.maxManifestBytes) {
            throw new BundleFailure('LimitFileSize', `${format_manifest/* manifestName */.vS} is larger than its limit`);
        }
        else
            this.manifestBytes.push(Buffer.from(chunk));
    }
    close() {
        if (this.events) {
            this.events.end();
            this.eventsDone = true;
            return;
        }
        this.manifest = readManifest(Buffer.concat(this.manifestBytes), this.limits);
        this.manifestBytes = [];
        if (this.options.strict)
            this.suspicion = manifestSuspicion(this.manifest);
    }
}
function missingEvents() {
    return new BundleFailure('ContractMissingFile', `${format_manifest/* eventsName */.XY} is missing`);
}

// EXTERNAL MODULE: ./lib/action/judge/artifacts/artifact-error.js
var artifact_error = __webpack_require__(37233);
;// CONCATENATED MODULE: ./lib/action/judge/part-evidence.js





const bundleName = /^evidence(-\d{1,5}of\d{1,5})?\.tar\.gz$/;
/**
 * The bundles that lie beside each partial result. Each must verify, and they must count what the partial result counts: whoever
 * changes one of the two, or swaps the bundles of two jobs, is found out.
 * @throws AssayError `E_PART_EVIDENCE`
 */
async function partEvidence(parts, files) {
    const verified = [];
    for (const part of parts) {
        const folder = part.name.slice(0, part.name.lastIndexOf('/') + 1);
        const beside = files.filter(({ path }) => path.startsWith(folder) && bundleName.test(path.slice(folder.length)));
        const recount = new RunRecount();
        const bundles = [];
        for (const file of beside)
            bundles.push(await verify(file, recount));
        const contradiction = bundles.length === 0 ? undefined : contradictionIn(part.partial, recount);
        if (contradiction !== undefined)
            throw (0,artifact_error/* artifactError */.X)('E_PART_EVIDENCE', `The evidence beside ${part.name} is not of it: ${contradiction}.`);
        verified.push({ ...part, bundles });
    }
    return verified;
}
async function verify(file, recount) {
    const verdict = await verifyBundle(file.open(), { strict: true, onEvent: (event) => recount.see(event) });
    if (!verdict.ok)
        throw (0,artifact_error/* artifactError */.X)('E_PART_EVIDENCE', `${file.path} does not verify: ${verdict.class}/${verdict.code}, ${verdict.message}.`);
    const { sha256, events, runRoot } = verdict;
    return { file, sha256, events, runRoot };
}
/** Codes that a log counts once a tool are in more decisions than findings. */
const countedCodes = call_rules/* callRuleCodes */.Pk.filter((code) => !evaluator/* oncePerTool */.FO.has(code));
function contradictionIn(partial, recount) {
    const { places, policies } = recount;
    const whole = places.map((_, i) => `${i + 1}/${places.length}`);
    if ([...places].sort().join() !== whole.sort().join())
        return 'bundles of the run are missing, or of several runs';
    if ([...policies].join() !== partial.policy.digest)
        return 'it was recorded under another policy';
    const digests = partial.files.map(({ sha256 }) => sha256).sort();
    if (recount.files.join() !== digests.join())
        return 'it is about other trace files';
    if (recount.calls !== partial.calls)
        return `it holds ${recount.calls} calls, not ${partial.calls}`;
    const violated = partial.rules.reduce((sum, row) => sum + row.violated, 0);
    if (recount.violations !== violated)
        return `sequence rules are broken ${recount.violations} times in it, not ${violated}`;
    const found = new Map(partial.logs.map(({ rule, total }) => [rule, total]));
    const code = countedCodes.find((code) => (recount.codes.get(code) ?? 0) !== (found.get(code) ?? 0));
    return code && `it holds ${recount.codes.get(code) ?? 0} calls with ${code}, not ${found.get(code) ?? 0}`;
}

// EXTERNAL MODULE: ./lib/action/judge/read-partials.js + 2 modules
var read_partials = __webpack_require__(75000);
;// CONCATENATED MODULE: ./lib/action/judge/judge-parts.js




/**
 * `mode: merge`: what the jobs of other artifacts collected, judged as one. Their evidence is verified whether or not it is to be
 * kept: a part that was tampered with must not become a verdict.
 * @throws AssayError
 */
async function judgeParts({ inputs, log }, policy, artifacts, options) {
    const partials = await (0,read_partials/* readPartials */.J)(artifacts, inputs.traceArtifacts);
    const merged = mergePartials(partials, policy, options);
    const parts = await partEvidence(partials, artifacts?.files ?? []);
    tellWithout(parts, log);
    const recorder = inputs.evidence === undefined ? undefined : new MergedEvidence(policy, inputs.redact, parts);
    return { merged, recorder };
}
function tellWithout(parts, log) {
    const without = parts.filter(({ bundles }) => bundles.length === 0).map(({ name }) => name);
    if (without.length === 0)
        return;
    const message = `No evidence bundle lies beside ${without.slice(0, 20).join(', ')}: that of the verdict names the partial result alone.`;
    log.annotate({ level: 'warning', title: 'Assay', message });
}


/***/ }),

/***/ 38771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ parseEventTime),
/* harmony export */   dB: () => (/* binding */ formatEventTime),
/* harmony export */   yk: () => (/* binding */ isRfc3339)
/* harmony export */ });
/* unused harmony export compareTimes */
/** RFC 3339 as we write it and as `strict` wants it. */
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
/** What the format's first verifier takes besides: a space for the T, single digits, spaces, `UTC`, offsets without a colon. */
const relaxed = /^\s*(?<year>\d{4})\s*-\s*(?<month>\d{1,2})\s*-\s*(?<day>\d{1,2})[T ]\s*(?<hour>\d{1,2})\s*:\s*(?<minute>\d{1,2})\s*:\s*(?<second>\d{1,2})(?:\.(?<fraction>\d+))?\s*(?:Z|UTC|(?<sign>[+-])(?<offsetHour>\d\d):?(?<offsetMinute>\d\d))$/;
/** Reads the time of an event; undefined if it is none. Not `Date.parse`, which takes other forms and drops digits. */
function parseEventTime(text) {
    const parts = relaxed.exec(text)?.groups;
    if (!parts)
        return undefined;
    const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
    const [hour, minute, second] = [Number(parts.hour), Number(parts.minute), Number(parts.second)];
    const offset = Number(parts.offsetHour ?? 0) * 60 + Number(parts.offsetMinute ?? 0);
    if (hour > 23 || minute > 59 || second > 60 || Number(parts.offsetMinute ?? 0) > 59 || offset >= 1440)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        return undefined;
    const local = date.getTime() / 1000 + hour * 3600 + minute * 60 + Math.min(second, 59);
    const nanoseconds = Number((parts.fraction ?? '').padEnd(9, '0').slice(0, 9)) + (second === 60 ? 1e9 : 0);
    return { seconds: local - (parts.sign === '-' ? -offset : offset) * 60, nanoseconds };
}
function isRfc3339(text) {
    return rfc3339.test(text) && parseEventTime(text) !== undefined;
}
/** UTC with `Z` and the fewest of 0, 3, 6 or 9 fraction digits that lose nothing. */
function formatEventTime(time) {
    const leap = time.nanoseconds >= 1e9;
    const base = new Date(time.seconds * 1000).toISOString().slice(0, leap ? 17 : 19) + (leap ? '60' : '');
    const nanoseconds = time.nanoseconds % 1e9;
    const digits = nanoseconds === 0 ? 0 : nanoseconds % 1e6 === 0 ? 3 : nanoseconds % 1e3 === 0 ? 6 : 9;
    return `${base}${digits === 0 ? '' : `.${String(nanoseconds).padStart(9, '0').slice(0, digits)}`}Z`;
}
function compareTimes(a, b) {
    return a.seconds - b.seconds || a.nanoseconds - b.nanoseconds;
}


/***/ }),

/***/ 83533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ contentHash),
/* harmony export */   L: () => (/* binding */ hashedText)
/* harmony export */ });
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57199);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76004);


/** `sha256:` + SHA-256 of the canonical form of the bound part; a null subject is an absent one. */
function contentHash(event) {
    return (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(hashedText(event, (0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(event.data)));
}
/** The bound part in canonical form, its keys already in order, around `data` that is canonical already. */
function hashedText(event, data) {
    const subject = event.subject === null || event.subject === undefined ? '' : `"subject":${quote(event.subject)},`;
    return `{"data":${data},"datacontenttype":${quote(event.datacontenttype)},"specversion":"1.0",${subject}"type":${quote(event.type)}}`;
}
function quote(text) {
    return JSON.stringify(text);
}


/***/ }),

/***/ 50085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ maxStringLength),
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   ex: () => (/* binding */ maxObjectKeys)
/* harmony export */ });
const defaultLimits = {
    maxBundleBytes: 104_857_600,
    maxDecodeBytes: 1_073_741_824,
    maxManifestBytes: 10_485_760,
    maxEventsBytes: 524_288_000,
    maxEvents: 100_000,
    maxLineBytes: 1_048_576,
    maxPathLength: 256,
    maxJsonDepth: 64,
};
/** Fixed by the format: keys per object, and characters (code points) per decoded string. */
const maxObjectKeys = 10_000;
const maxStringLength = 1_048_576;


/***/ }),

/***/ 67852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ algorithms),
/* harmony export */   XY: () => (/* binding */ eventsName),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/** Written as is: the value of `root` holds a backslash and the letter n, not a newline. */
const algorithms = {
    canon: 'jcs-rfc8785',
    hash: 'sha256',
    root: 'sha256(concat(content_hash + "\\n"))',
};
const manifestName = 'manifest.json';
const eventsName = 'events.ndjson';


/***/ }),

/***/ 81660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ findUnsafeNumber)
/* harmony export */ });
/* unused harmony export isSafeNumber */
/**
 * Whether other verifiers of the format read the same double from this number's shortest text.
 * The format's first verifier parses decimals with one rounding too many, and so can be one unit off in the last place;
 * a number is safe if that parse is exact: its digits as an integer, then one multiplication or division by a power of ten.
 */
function isSafeNumber(value) {
    if (Number.isInteger(value))
        return Math.abs(value) < 2 ** 53;
    const [digits, exponent] = decimal(Math.abs(value));
    if (digits.length > 15 || Math.abs(exponent) > 22)
        return exactStep(digits, exponent) === Math.abs(value);
    return true;
}
/** The shortest decimal that reads back as `value`, as its digits and a power of ten. */
function decimal(value) {
    const [mantissa, power] = value.toExponential().split('e');
    const [whole, fraction = ''] = mantissa.split('.');
    return [whole + fraction, Number(power) - fraction.length];
}
function exactStep(digits, exponent) {
    const integer = Number(BigInt(digits));
    return exponent < 0 ? integer / Number(`1e${-exponent}`) : integer * Number(`1e${exponent}`);
}
/** The first number in a JSON value that is not safe, or undefined. */
function findUnsafeNumber(value) {
    if (typeof value === 'number')
        return isSafeNumber(value) ? undefined : value;
    if (typeof value !== 'object' || value === null)
        return undefined;
    for (const member of Object.values(value)) {
        const found = findUnsafeNumber(member);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

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


/***/ })

};

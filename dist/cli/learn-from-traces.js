"use strict";
exports.id = 9997;
exports.ids = [9997];
exports.modules = {

/***/ 64802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ learnFromTraces),
  D: () => (/* binding */ tryToLearn)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/calls/run-outcome.js
var run_outcome = __webpack_require__(47929);
// EXTERNAL MODULE: ./lib/evaluate/facts/fact-log.js + 4 modules
var fact_log = __webpack_require__(64389);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/model/exact-number.js
var exact_number = __webpack_require__(19238);
// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(26713);
// EXTERNAL MODULE: ./lib/policy/read/check-name.js
var check_name = __webpack_require__(98183);
// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __webpack_require__(57199);
// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
;// CONCATENATED MODULE: ./lib/policy/learn/learn-habits.js


/**
 * Runs in which something must have held without exception before it is proposed. What truly holds in half of all runs holds in ten of ten
 * once in a thousand times.
 */
const minRuns = 10;
/** Rules that are proposed of each kind: a person is to read them. */
const maxRules = 30;
/** Runs whose order of tools is remembered, and calls that are compared; beyond them nothing is proposed. */
const maxRuns = 200_000;
const maxCompared = 1_000_000;
/** What runs have in common: which tool comes before which, how often one is called, what a run uses. */
class Habits {
    #runs = new Map();
    #compared = 0;
    /** Whether all arguments were recorded whole, and all results. */
    #hasArguments = true;
    #hasResults = true;
    #isBeyond = false;
    call({ index }, call, callIndex) {
        const run = this.#runOf(index);
        if (!run)
            return;
        run.calls = Math.max(run.calls, callIndex + 1);
        const known = run.tools.get(call.tool);
        if (known)
            known.count++;
        else
            run.tools.set(call.tool, { first: callIndex, count: 1 });
        this.#compare(run, call);
        // Several records may be one call, and the last of them says how it ended.
        if (call.mergeKey !== undefined)
            this.#hasResults = false;
        if (call.error !== undefined)
            run.errors++;
        else if (call.result === undefined && call.phase !== 'denied')
            run.open.add(callIndex);
        else if (call.phase === 'denied')
            run.errors++;
    }
    result({ index }, callIndex, { error, phase }) {
        const run = this.#runs.get(index);
        if (run?.open.delete(callIndex) && (error !== undefined || phase === 'denied'))
            run.errors++;
    }
    /** Runs with calls. */
    get runs() {
        return this.#runs.size;
    }
    /** Of tools that `isListed`: what came before in every run that called both, and that nothing else implies. */
    before(isListed) {
        const found = [];
        for (const [then, runs] of this.#byTool(isListed)) {
            if (runs.length < minRuns)
                continue;
            const firsts = [...runs[0].tools.keys()].filter(isListed);
            for (const first of firsts)
                if (first !== then && runs.every((run) => isBefore(run, first, then)))
                    found.push({ first, then, runs: runs.length });
        }
        const after = new Map();
        for (const { first, then } of found)
            after.set(first, (after.get(first) ?? new Set()).add(then));
        const isImplied = ({ first, then }) => [...(after.get(first) ?? [])].some((between) => between !== then && after.get(between)?.has(then));
        return found
            .filter((each) => !isImplied(each))
            .sort((a, b) => b.runs - a.runs || compare(a.then, b.then) || compare(a.first, b.first))
            .slice(0, maxRules)
            .map(({ first, then, runs }) => ({ rule: { type: 'before', first, then }, note: held(runs) }));
    }
    /** Of tools that most runs which call them call equally often, and none more often. */
    maxCalls(isListed) {
        return [...this.#byTool(isListed)]
            .map(([tool, runs]) => {
            const counts = runs.map((run) => run.tools.get(tool)?.count ?? 0);
            const max = Math.max(...counts);
            return { tool, max, runs: runs.length, reached: counts.filter((count) => count === max).length };
        })
            .filter(({ runs, reached }) => reached >= minRuns && reached * 2 >= runs)
            .sort((a, b) => b.runs - a.runs || compare(a.tool, b.tool))
            .slice(0, maxRules)
            .map(({ tool, max, runs }) => ({ rule: { type: 'max_calls', tool, max }, note: held(runs) }));
    }
    /** @param facts of the runs that were learned from, none left out */
    limits(facts) {
        if (this.#isBeyond || this.runs < minRuns)
            return [];
        const runs = [...this.#runs.values()];
        const limit = (key, value, most) => ({
            key,
            value,
            note: `${held(runs.length)}; ${most}`,
        });
        const calls = largest(runs, (run) => run.calls);
        const errors = largest(runs, ({ errors }) => errors);
        const same = largest(runs, (run) => largest([...run.same.values()], (count) => count));
        return [
            limit('max_tool_calls_total', calls, 'the longest made so many calls'),
            ...(this.#hasArguments && same > 1 ? [limit('max_identical_calls', same, 'the most in one run')] : []),
            ...(this.#hasArguments && same === 1 ? [limit('max_identical_calls', 1, 'none repeated a call')] : []),
            ...(this.#hasResults && runs.every(({ open }) => open.size === 0)
                ? [limit('max_errors', errors, 'the most in one run')]
                : []),
            ...usage('max_turns', facts, ({ turns }) => turns),
            ...usage('max_tokens', facts, ({ tokens }) => tokens),
            ...usage('max_cost_usd', facts, ({ costUsd }) => costUsd),
            ...usage('max_duration', facts, ({ durationMs }) => durationMs && durationMs / 1000, (seconds) => `${Math.ceil(seconds)}s`),
        ];
    }
    #runOf(index) {
        const known = this.#runs.get(index);
        if (known)
            return known;
        if (this.#runs.size >= maxRuns) {
            this.#isBeyond = true;
            return undefined;
        }
        const run = { tools: new Map(), same: new Map(), open: new Set(), calls: 0, errors: 0 };
        this.#runs.set(index, run);
        return run;
    }
    #compare(run, { tool, args, truncated = [] }) {
        if (!(0,json_fields/* isObject */.Gv)(args) || truncated.length > 0 || ++this.#compared > maxCompared)
            this.#hasArguments = false;
        if (!this.#hasArguments)
            return;
        const key = (0,canonical_json/* canonicalJson */.d)([tool, args]);
        run.same.set(key, (run.same.get(key) ?? 0) + 1);
    }
    #byTool(isListed) {
        const tools = new Map();
        if (this.#isBeyond)
            return tools;
        for (const run of this.#runs.values())
            for (const tool of run.tools.keys())
                if (isListed(tool)) {
                    const runs = tools.get(tool);
                    if (runs)
                        runs.push(run);
                    else
                        tools.set(tool, [run]);
                }
        return tools;
    }
}
function isBefore({ tools }, first, then) {
    const [a, b] = [tools.get(first), tools.get(then)];
    return a !== undefined && b !== undefined && a.first < b.first;
}
function held(runs) {
    return `held in ${runs} of ${runs} runs`;
}
/** What is measured and not counted never comes out the same twice, so that there is room above the most that was seen. */
function usage(key, facts, of, write = (value) => value) {
    const values = facts.map(of);
    if (values.length < minRuns || values.some((value) => value === undefined || !(value > 0)))
        return [];
    const most = largest(values, (value) => value);
    return [
        { key, value: write(roundUp(most)), note: `${held(values.length)}; the most was ${Number(most.toPrecision(3))}` },
    ];
}
/** To the next of 1, 2, 5, 10, 20, 50 \u2026 that leaves a tenth of room. */
function roundUp(value) {
    const power = 10 ** Math.floor(Math.log10(value));
    const step = [1, 2, 5, 10, 20].find((each) => each * power >= value * 1.1) ?? 20;
    return Number((step * power).toPrecision(6));
}
function largest(list, of) {
    return list.reduce((most, item) => Math.max(most, of(item)), 0);
}
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/policy/learn/learn-shape.js
var _a;

/** Levels of nesting that are described; below, anything goes. */
const MAX_DEPTH = 4;
/** An object with more different keys is a map keyed by data, not a record, and its keys are not written down. */
const MAX_PROPERTIES = 50;
/** A closed set: few words, each seen many times, so that none is there by accident. One word alone is not a set. */
const MAX_WORDS = 5;
const MIN_SIGHTINGS_PER_WORD = 10;
const MIN_PER_WORD = 3;
/** One to four plain words: no digits or capitals, so no ids, numbers, dates, tokens, or codes of airports. */
const WORD = /^(?=.{1,24}$)[a-z]+(?:[ _-][a-z]+){0,3}$/;
/** Words as short as this and equally long are codes (of currencies, languages), and the next one is as good. */
const MAX_CODE = 3;
/** Arguments whose values name people, places or secrets, however few there are. */
const PRIVATE = /name|user|mail|phone|address|street|city|country|region|origin|destination|location|place|token|secret|pass|key|auth|owner|author|account|query|text|message|content|reason|note|id$/i;
/** Arguments that count things; a whole number of anything else (money, a weight) is whole by chance. */
const COUNTS = new Set('count limit offset page size index number num quantity qty depth retries attempts top'.split(' '));
/** Objects of a kind that must have been seen before one with another member is a finding. */
const MIN_OBJECTS = 10;
/** Keys that look like data are not written down either. */
const PROPERTY = /^(?!.*\d{3})[A-Za-z_$][\w$.-]{0,63}$/;
const TYPES = ['string', 'integer', 'number', 'boolean', 'array', 'object', 'null'];
/** What the values of one argument had in common, in bounded memory, whatever was seen. */
class Shape {
    seen = 0;
    #depth;
    #name;
    #types = new Set();
    #strings = 0;
    #objects = 0;
    #words;
    #properties;
    #items;
    /** A member of an object was not written down. */
    #isPartial = false;
    #budget;
    constructor(budget, name = '', depth = 0) {
        this.#budget = budget;
        budget.left--;
        this.#name = name;
        this.#depth = depth;
        this.#words = PRIVATE.test(name) || depth === 0 ? undefined : new Map();
        this.#properties = depth < MAX_DEPTH ? new Map() : undefined;
    }
    see(value) {
        this.seen++;
        const type = typeOf(value);
        this.#types.add(type);
        if (typeof value === 'string')
            this.#seeText(value);
        else if (Array.isArray(value))
            this.#seeItems(value);
        else if (type === 'object')
            this.#seeObject(value);
    }
    #seeText(text) {
        this.#strings++;
        if (!this.#words)
            return;
        if (!WORD.test(text) || (!this.#words.has(text) && this.#words.size === MAX_WORDS))
            this.#words = undefined;
        else
            this.#words.set(text, (this.#words.get(text) ?? 0) + 1);
    }
    #seeItems(items) {
        if (this.#depth >= MAX_DEPTH || items.length === 0)
            return;
        if (!this.#items && this.#budget.left <= 0)
            return;
        this.#items ??= new _a(this.#budget, this.#name, this.#depth + 1);
        for (const item of items)
            this.#items.see(item);
    }
    #seeObject(object) {
        this.#objects++;
        if (!this.#properties)
            return;
        for (const [name, value] of Object.entries(object)) {
            // What every object inherits (`constructor`) cannot be distinguished from what one has, by most validators.
            if (!PROPERTY.test(name) || name in Object.prototype) {
                this.#isPartial = true;
                continue;
            }
            let property = this.#properties.get(name);
            if (!property) {
                if (this.#budget.left <= 0) {
                    this.#isPartial = true;
                    continue;
                }
                property = new _a(this.#budget, name, this.#depth + 1);
                this.#properties.set(name, property);
            }
            property.see(value);
        }
        if (this.#properties.size > MAX_PROPERTIES)
            this.#properties = undefined;
    }
    /** A JSON Schema that every value seen satisfies. */
    schema() {
        const types = TYPES.filter((type) => this.#types.has(type) && !(type === 'integer' && this.#types.has('number')));
        const written = types.map((type) => (type === 'integer' && !counts(this.#name) ? 'number' : type));
        return {
            type: written.length === 1 ? written[0] : written,
            ...this.#enum(types),
            ...this.#objectKeywords(),
            ...(this.#items ? { items: this.#items.schema() } : {}),
        };
    }
    #enum(types) {
        const words = [...(this.#words ?? [])];
        const closed = words.length > 1 &&
            types.every((type) => type === 'string' || type === 'null') &&
            this.#strings >= MIN_SIGHTINGS_PER_WORD * words.length &&
            words.every(([, count]) => count >= MIN_PER_WORD) &&
            !areCodes(words.map(([word]) => word));
        if (!closed)
            return {};
        const texts = words.map(([word]) => word).sort();
        return { enum: types.includes('null') ? [...texts, null] : texts };
    }
    #objectKeywords() {
        if (!this.#properties)
            return {};
        const isClosed = !this.#isPartial && this.#objects >= MIN_OBJECTS;
        if (this.#properties.size === 0)
            return isClosed ? { additionalProperties: false } : {};
        const properties = [...this.#properties].sort(([a], [b]) => (a < b ? -1 : 1));
        const required = properties.filter(([, shape]) => shape.seen === this.#objects).map(([name]) => name);
        return {
            properties: Object.fromEntries(properties.map(([name, shape]) => [name, shape.schema()])),
            ...(required.length > 0 ? { required } : {}),
            additionalProperties: !isClosed,
        };
    }
}
_a = Shape;
/** `page_size`, `maxCount`. */
function counts(name) {
    const words = name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
    return words.split(/[^a-z]+/).some((word) => COUNTS.has(word));
}
function areCodes(words) {
    return words.every((word) => word.length <= MAX_CODE && word.length === words[0].length);
}
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'integer' : 'number';
    if (value instanceof exact_number/* ExactNumber */.fh)
        return (0,exact_number/* isWholeNumber */.J6)(value) ? 'integer' : 'number';
    return typeof value;
}

;// CONCATENATED MODULE: ./lib/policy/learn/says-unknown-tool.js
/** How servers, SDKs and frameworks say that there is no tool of the name that was called; `tool` stands for the name, too. */
const phrases = [
    /\b(?:unknown|unexpected|unrecogni[sz]ed|unavailable|undefined|nonexistent|non existent|no such|not a valid) (?:tool|function|method)\b/,
    /\b(?:tool|function|method) (?:is |was |does |could )?(?:not (?:be )?(?:found|exist|available|defined|registered|known)|unknown|unavailable)\b/,
    /\bno executor for this tool\b/,
];
/** Longer texts are output of a tool that ran. UTF-16 units. */
const maxText = 500;
/** Whether the text of a failure says that no such tool exists, as when a model made up its name. */
function saysUnknownTool(error, tool) {
    if (error.length > maxText)
        return false;
    const words = error
        .replaceAll(tool, ' tool ')
        .toLowerCase()
        .replace(/[^a-z]+/g, ' ')
        .replace(/\btool(?: (?:named |called )?tool\b)+/g, 'tool');
    return phrases.some((phrase) => phrase.test(words));
}

// EXTERNAL MODULE: ./lib/policy/learn/tools-as-schemas.js + 1 modules
var tools_as_schemas = __webpack_require__(45752);
// EXTERNAL MODULE: ./lib/policy/learn/write-policy.js
var write_policy = __webpack_require__(22003);
;// CONCATENATED MODULE: ./lib/policy/learn/learn-policy.js








/** Tools that are learned; a policy longer than that is nobody's policy. */
const MAX_TOOLS = 500;
/** UTF-16 units; YAML refuses keys much longer. */
const MAX_NAME = 128;
/** Arguments that are described, over all tools. */
const MAX_SHAPES = 3000;
/** Calls whose result is waited for, to see whether there is such a tool. Those beyond it are believed. */
const MAX_WAITING = 10_000;
/**
 * Learns tools, types and required arguments from traces, in bounded memory. Values are written only as an `enum` of a few plain words
 * seen often; never ids, numbers or free text.
 */
function learnPolicy(options = {}) {
    const learnsFrom = options.learnsFrom ?? (() => true);
    const habits = new Habits();
    const tools = new Map();
    const waiting = new Map();
    const budget = { left: MAX_SHAPES };
    let longest = 0;
    let notLearned = 0;
    return {
        call(run, call, callIndex) {
            if (!learnsFrom(run))
                return;
            habits.call(run, call, callIndex);
            longest = Math.max(longest, callIndex + 1);
            const tool = toolOf(tools, call.tool, budget);
            if (!tool)
                notLearned++;
            else {
                see(tool, call);
                const unanswered = call.error === undefined && call.result === undefined;
                if (unanswered && waiting.size < MAX_WAITING)
                    waiting.set(`${run.index} ${callIndex}`, tool);
            }
        },
        result(run, callIndex, result) {
            if (!learnsFrom(run))
                return;
            habits.result(run, callIndex, result);
            const { error } = result;
            const key = `${run.index} ${callIndex}`;
            const tool = waiting.get(key);
            if (tool && error !== undefined && saysUnknownTool(error, tool.name))
                tool.unknown++;
            waiting.delete(key);
        },
        get notLearned() {
            return notLearned;
        },
        get unknown() {
            return [...tools.values()].filter(isUnknown).reduce((sum, { calls }) => sum + calls, 0);
        },
        text: (facts = [], about = []) => write({
            ...{ name: options.name ?? 'learned', tools: [...tools.values()], longest, notLearned },
            ...{ habits, facts, about, defined: options.defined },
        }),
    };
}
/** A name that the model made up: no call of it ever reached a tool. */
function isUnknown({ calls, unknown }) {
    return unknown === calls;
}
function toolOf(tools, name, budget) {
    const known = tools.get(name);
    if (known)
        return known;
    const listable = name !== '' && !/[*\uFFFD]/.test(name) && (0,check_name/* isNameable */.g0)(name) && name.length <= MAX_NAME;
    if (!listable || tools.size === MAX_TOOLS)
        return undefined;
    const tool = { name, calls: 0, unknown: 0, args: new Shape(budget), odd: 0 };
    tools.set(name, tool);
    return tool;
}
function see(tool, { args, error }) {
    tool.calls++;
    if (error !== undefined && saysUnknownTool(error, tool.name))
        tool.unknown++;
    if (args === undefined)
        return;
    if (typeof args !== 'object' || args === null || Array.isArray(args) || args instanceof exact_number/* ExactNumber */.fh)
        tool.odd++;
    else
        tool.args.see(args);
}
function write({ name, tools, longest, notLearned, habits, facts, about, defined }) {
    const sorted = tools.filter((tool) => !isUnknown(tool)).sort((a, b) => (a.name < b.name ? -1 : 1));
    const calls = sorted.reduce((sum, tool) => sum + tool.calls, 0);
    const unknown = tools.filter(isUnknown).reduce((sum, tool) => sum + tool.calls, 0);
    const known = defined && (0,tools_as_schemas/* toolsAsSchemas */.m)(defined);
    const allow = known?.allow ?? sorted.map((tool) => tool.name);
    const schemas = known?.schemas ?? schemasOf(sorted);
    const bare = known ? 0 : sorted.length - schemas.length;
    const listed = new Set(allow);
    const undefinedCalls = sorted.filter((tool) => !listed.has(tool.name)).reduce((sum, tool) => sum + tool.calls, 0);
    const isListed = (tool) => listed.has(tool);
    const limits = habits.limits(facts);
    const sequences = [...habits.before(isListed), ...habits.maxCalls(isListed)];
    return (0,write_policy/* writePolicy */.e)({
        name,
        about: [
            ...about,
            `Learned from ${(0,plural/* plural */.L)(calls, 'call')} of ${(0,plural/* plural */.L)(sorted.length, 'tool')}. ${known ? 'Tools and their arguments are those of the definitions.' : 'It allows what was seen: loosen what is narrow by chance (an enum, a required argument), tighten the rest.'}`,
            ...(known?.leftOut.map((each) => `${each}.`) ?? []),
            ...(undefinedCalls > 0 ? [`Not allowed: ${(0,plural/* plural */.L)(undefinedCalls, 'call')} of tools that are not defined.`] : []),
            ...(notLearned > 0 ? [`Not learned: ${(0,plural/* plural */.L)(notLearned, 'call')} of tools whose names cannot be listed.`] : []),
            ...(unknown > 0
                ? [`Not learned: ${(0,plural/* plural */.L)(unknown, 'call')} of unknown tools; each was answered that there is no such tool.`]
                : []),
        ],
        allow,
        ...(known && { definitions: known.definitions }),
        schemas,
        ...(bare > 0 && {
            unconstrained: {
                value: 'allow',
                note: `${(0,plural/* plural */.L)(bare, 'tool')} without a schema: arguments were not recorded, or were not an object`,
            },
        }),
        limits,
        sequences,
        toAdd: [
            ...(sequences.length > 0
                ? []
                : [`No order or count of calls held in ${minRuns} runs or more without exception.`]),
            'What traces cannot show, for you to add:',
            ...(limits.length > 0 ? [] : [`limits: { max_tool_calls_total: ${longest} }   # the most that one run made`]),
            ...(sequences.length > 0 ? [] : ['sequences:', '  - { type: before, first: READ_TOOL, then: WRITE_TOOL }']),
            ...(limits.length > 0 && sequences.length > 0 ? ['tools: { deny: [WHAT_MUST_NEVER_BE_CALLED] }'] : []),
        ],
    });
}
/** Not for `$defs`, which is not a tool in `schemas`, nor for a tool with a call whose arguments are not an object. */
function schemasOf(tools) {
    return tools
        .filter(({ name, args, odd }) => name !== '$defs' && odd === 0 && args.seen > 0)
        .map(({ name, args, calls }) => ({
        tool: name,
        schema: args.schema(),
        note: calls === 1 ? 'seen once' : `seen ${calls} times`,
    }));
}

// EXTERNAL MODULE: ./lib/reporters/phrases.js
var reporters_phrases = __webpack_require__(73192);
// EXTERNAL MODULE: ./lib/cli/input/open-traces.js
var open_traces = __webpack_require__(38688);
// EXTERNAL MODULE: ./lib/cli/output/progress.js
var progress = __webpack_require__(97479);
// EXTERNAL MODULE: ./lib/cli/init/scaffold-policy.js
var scaffold_policy = __webpack_require__(27918);
;// CONCATENATED MODULE: ./lib/cli/init/learn-from-traces.js










/**
 * The text of a policy that the traces pass, and one line about what it was learned from. Where runs say how they ended, only those that
 * succeeded are learned from.
 * @throws {AssayError} if the traces have no tool call: a policy learned from nothing would allow nothing
 */
async function learnFromTraces(traces, format, host, defined) {
    const learned = await tryToLearn(traces, format, host, defined);
    if ('text' in learned)
        return learned;
    throw learned.nothing;
}
/** The same, or why there is nothing to learn from. */
async function tryToLearn(traces, format, host, defined) {
    const read = await rereadable(traces, format, host);
    const all = new Learning({ name: (0,external_node_path_.basename)(host.cwd), learnsFrom: () => true, defined });
    const reading = await read(all);
    if (reading.calls === 0)
        return nothing(reading, reading.files.length === 0 ? 'no trace file was found' : 'the traces have no tool call');
    const runs = [...reading.runs];
    const ended = endedRuns(runs);
    if (ended === undefined)
        return written(all, reading, runs, []);
    if (ended.succeeded.length === 0)
        return nothing(reading, `none of the ${(0,reporters_phrases/* plural */.LS)(runs.length, 'run')} says that it succeeded`);
    const { learnsFrom, succeeded, about } = ended;
    const some = new Learning({ name: (0,external_node_path_.basename)(host.cwd), learnsFrom, defined });
    const again = await read(some);
    if (succeeded.every(({ calls }) => calls === 0))
        return nothing(reading, 'the successful runs have no tool call');
    return written(some, again, [...again.runs].filter(learnsFrom), about);
}
/** Learns, and counts what each run used. */
class Learning {
    learner;
    #facts = new fact_log/* FactLog */.bI();
    constructor(options) {
        this.learner = learnPolicy(options);
    }
    call(...args) {
        this.learner.call(...args);
        const [run, call, callIndex] = args;
        this.#facts.call(run, call, callIndex);
    }
    result(...args) {
        this.learner.result(...args);
        this.#facts.result(...args);
    }
    message(...[run, { timestamp }]) {
        this.#facts.at(run, timestamp);
    }
    /** What is known whole. */
    factsOf(run) {
        const facts = this.#facts.of(run);
        const { turns, tokens, costUsd, durationMs } = this.#facts.shown(run, facts);
        const whole = (name, value) => facts.unclear.has(name) ? undefined : value;
        return {
            turns: whole('turns', turns),
            tokens: whole('tokens', tokens?.total),
            costUsd: whole('costUsd', costUsd),
            durationMs: whole('durationMs', durationMs),
        };
    }
}
/** Reads the same traces as often as is asked: what stands on standard input is there once. */
async function rereadable(traces, format, host) {
    const chunks = [];
    if (traces.includes('-'))
        for await (const chunk of host.stdin)
            chunks.push(Buffer.from(chunk));
    return (sink) => {
        const again = traces.includes('-') ? { ...host, stdin: external_node_stream_.Readable.from([Buffer.concat(chunks)]) } : host;
        return (0,progress/* withProgress */.E)((0,open_traces/* openTraces */.J)(traces, again, { format }), host)(sink);
    };
}
/** Which runs are learned from where some say how they ended; undefined if none does. */
function endedRuns(runs) {
    const outcomes = runs.map((run) => (0,run_outcome/* runSucceeded */.rM)(run.meta));
    if (outcomes.every((outcome) => outcome === undefined))
        return undefined;
    const succeeded = runs.filter((_, index) => outcomes[index] === true);
    const ids = new Set(succeeded.map(({ trace }) => trace));
    const failed = outcomes.filter((outcome) => outcome === false).length;
    const silent = outcomes.filter((outcome) => outcome === undefined).length;
    const left = [
        ...(failed > 0 ? [`${failed} that failed`] : []),
        ...(silent > 0 ? [`${silent} that ${silent === 1 ? 'does' : 'do'} not say`] : []),
    ];
    const about = `Learned from the ${(0,reporters_phrases/* plural */.LS)(succeeded.length, 'run')} that succeeded${left.length > 0 ? `; left out: ${left.join(', ')}` : ''}.`;
    return { succeeded, learnsFrom: ({ trace }) => ids.has(trace), about: [about] };
}
function written(learning, reading, runs, about) {
    const { learner } = learning;
    const unread = reading.problems.length;
    const left = [
        learner.notLearned > 0 && `${(0,reporters_phrases/* plural */.LS)(learner.notLearned, 'call')} with an unusual tool name not learned`,
        learner.unknown > 0 && `${(0,reporters_phrases/* plural */.LS)(learner.unknown, 'call')} of unknown tools not learned, which a check will find`,
        unread > 0 && `${(0,reporters_phrases/* plural */.LS)(unread, 'line')} could not be read`,
    ].filter((text) => typeof text === 'string');
    const calls = runs.reduce((sum, run) => sum + run.calls, 0);
    const from = `Learned from ${(0,reporters_phrases/* plural */.LS)(calls, 'call')} in ${(0,reporters_phrases/* plural */.LS)(runs.length, 'trace')}${left.length > 0 ? `; ${left.join('; ')}` : ''}.`;
    return {
        text: scaffold_policy/* schemaLine */.cZ +
            learner.text(runs.map((run) => learning.factsOf(run)), about),
        note: [from, ...about].join('\n'),
    };
}
function nothing(reading, why) {
    const error = new problem/* AssayError */.W({
        code: 'E_TRACE_NOT_FOUND',
        level: 'error',
        message: `Nothing to learn from: ${why}.`,
        remedy: 'Record a few good runs, or pass them with --traces.',
    });
    return { nothing: error, files: reading.files.length };
}


/***/ }),

/***/ 13575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ policyOf)
});

// EXTERNAL MODULE: ./lib/cli/input/read-tool-definitions.js
var read_tool_definitions = __webpack_require__(45647);
// EXTERNAL MODULE: ./lib/cli/init/learn-from-traces.js + 4 modules
var learn_from_traces = __webpack_require__(64802);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(26713);
// EXTERNAL MODULE: ./lib/policy/learn/tools-as-schemas.js + 1 modules
var tools_as_schemas = __webpack_require__(45752);
// EXTERNAL MODULE: ./lib/policy/learn/write-policy.js
var write_policy = __webpack_require__(22003);
;// CONCATENATED MODULE: ./lib/policy/learn/policy-of-tools.js



/** A policy that allows the tools that are defined, each with the arguments that its definition names. */
function policyOfTools(name, definitions) {
    const { allow, definitions: shared, schemas, leftOut } = (0,tools_as_schemas/* toolsAsSchemas */.m)(definitions);
    const text = (0,write_policy/* writePolicy */.e)({
        name,
        about: [
            `Written from the definitions of ${(0,plural/* plural */.L)(allow.length, 'tool')}: what they do not name is a finding.`,
            ...leftOut.map((each) => `${each}.`),
        ],
        allow,
        definitions: shared,
        schemas,
        limits: [],
        sequences: [],
        toAdd: [
            'What definitions cannot show, for you to add:',
            'limits: { max_tool_calls_total: 50 }',
            'sequences:',
            '  - { type: before, first: READ_TOOL, then: WRITE_TOOL }',
        ],
    });
    return { text, tools: allow.length, leftOut };
}

// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/cli/init/scaffold-policy.js
var scaffold_policy = __webpack_require__(27918);
;// CONCATENATED MODULE: ./lib/cli/init/policy-from-tools.js






/** Sentences of a note; the policy has all of them. */
const shown = 5;
/** A policy written from tool definitions. @throws {AssayError} for files that hold none */
async function policyFromTools(files, host) {
    const { text, tools, leftOut } = policyOfTools((0,external_node_path_.basename)(host.cwd), await (0,read_tool_definitions/* readToolDefinitions */.bG)(files, host));
    const more = leftOut.length > shown ? [`${leftOut.length - shown} more in the policy\u2019s comments`] : [];
    const left = [...leftOut.slice(0, shown).map((each) => (0,log_line/* logText */.k)(each)), ...more];
    return {
        text: scaffold_policy/* schemaLine */.cZ + text,
        note: `${[`Written from the definitions of ${(0,plural/* plural */.L)(tools, 'tool')}`, ...left].join('.\n')}.`,
    };
}

;// CONCATENATED MODULE: ./lib/cli/init/policy-of-flags.js



/**
 * A policy of tool definitions, of traces, or of both: tools and arguments as defined, habits as learned.
 * @param traces that were named, or found where nothing was
 * @param isNamed somebody named the traces
 * @throws {AssayError}
 */
async function policyOf({ tools, traces, isNamed, }, format, host) {
    if (tools.length === 0)
        return (0,learn_from_traces/* learnFromTraces */.T)(traces, format, host);
    if (!isNamed)
        return policyFromTools(tools, host);
    return (0,learn_from_traces/* learnFromTraces */.T)(traces, format, host, await (0,read_tool_definitions/* readToolDefinitions */.bG)(tools, host));
}


/***/ }),

/***/ 27918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cZ: () => (/* binding */ schemaLine),
/* harmony export */   g2: () => (/* binding */ policyOverPreset),
/* harmony export */   lm: () => (/* binding */ scaffoldPolicy)
/* harmony export */ });
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61207);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41491);


/** For editors that know YAML: completion and checks while a policy is typed. */
const schemaLine = `# yaml-language-server: $schema=https://raw.githubusercontent.com/${_model_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .tool */ .z.repository}/main/schemas/assay.policy.v2.schema.json\n`;
/** A policy that is laid over one that Assay ships. */
function policyOverPreset(name, preset) {
    return `${schemaLine}# What the preset says: docs/presets.md. What stands here adds to it; what would loosen it needs its path in \`override\`.
version: "2.0"
name: ${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeJsonForLogs */ .O)(JSON.stringify(name))}
extends: ["preset:${preset}"]
# tools:
#   deny: [deploy] # what the agent must never call besides
# override: [sequences.ID] # a rule of the preset that does not hold here
`;
}
/** A policy to begin with, for a project without traces to learn from: it forbids and limits, and its comments say what to add. */
function scaffoldPolicy(name) {
    return `${schemaLine}# There was no trace to learn from, so this is a policy to begin with. Put your tools in, or record
# a few runs that behave and have one written from them: assay policy init --traces 'traces/**' --output policy.yaml
version: "2.0"
name: ${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeJsonForLogs */ .O)(JSON.stringify(name))}
tools:
  deny: ["delete_*", "drop_*"] # what the agent must never call; a list \`allow\` permits nothing else
limits: { max_tool_calls_total: 50 } # in one run
enforcement: { unconstrained_tools: warn } # say which tools have no schema below
# schemas: # JSON Schema of the arguments of each tool
#   issue_refund:
#     type: object
#     required: [amount]
#     properties: { amount: { type: number, maximum: 500 } }
# sequences: # what must come before what
#   - { type: before, first: get_customer, then: issue_refund, id: identify-first }
# coverage: { min: 80 } # per cent of the tools above that the traces must call
`;
}


/***/ }),

/***/ 80038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readCappedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71095);
/* harmony import */ var _io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83088);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10844);
/* harmony import */ var _read_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62498);







/** The text of a file that has at most so many bytes; `-` is standard input. @throws {AssayError} */
async function readCappedFile(path, maxBytes, file, host) {
    if (path === '-')
        return (0,_read_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readStream */ .b)(host.stdin);
    const trouble = (code, why) => new _model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .AssayError */ .W({
        code,
        level: 'error',
        message: `${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(path)} ${why}.`,
        remedy: _codes_index_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4.get(code)?.remedy,
    });
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
    let size = 0;
    try {
        size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).size;
        if (size <= maxBytes)
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full, 'utf8');
    }
    catch (error) {
        throw trouble(file.missing, (0,_io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadableBecause */ .Q)(error));
    }
    throw trouble(file.invalid, `has ${size} bytes, more than the ${maxBytes} that are read`);
}


/***/ }),

/***/ 62498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readStream)
/* harmony export */ });
/** All text of a stream, as UTF-8. */
async function readStream(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 45647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ readJsonFile),
/* harmony export */   bG: () => (/* binding */ readToolDefinitions),
/* harmony export */   ze: () => (/* binding */ namedDefinitionsIn)
/* harmony export */ });
/* unused harmony export definitionsIn */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71095);
/* harmony import */ var _definitions_read_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8379);
/* harmony import */ var _json_depth_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13287);
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93040);
/* harmony import */ var _json_same_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16569);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10844);
/* harmony import */ var _read_capped_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80038);








/** Bytes of one file; the largest servers offer a few hundred kilobytes. */
const maxBytes = 16 * 1024 * 1024;
/** The tools that files define, together. @throws {AssayError} `E_TOOLS_NOT_FOUND`, `E_TOOLS_INVALID` */
async function readToolDefinitions(files, host) {
    const tools = new Map();
    const unnamed = [];
    let shared = {};
    for (const file of files) {
        const read = definitionsIn((await readJsonFile(file, host)).value, file);
        for (const tool of read.tools) {
            const known = tools.get(tool.name);
            if (known && !(0,_json_same_json_js__WEBPACK_IMPORTED_MODULE_3__/* .sameJson */ .V)(known.said, tool.said))
                throw invalid(file, [`defines ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .k)(tool.name, 80)} unlike an earlier file`]);
            tools.set(tool.name, tool);
        }
        const twice = Object.keys(read.shared).find((name) => Object.hasOwn(shared, name) && !(0,_json_same_json_js__WEBPACK_IMPORTED_MODULE_3__/* .sameJson */ .V)(shared[name], read.shared[name]));
        if (twice !== undefined)
            throw invalid(file, [`defines $defs.${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .k)(twice, 80)} unlike an earlier file`]);
        shared = { ...shared, ...read.shared };
        unnamed.push(...read.unnamed);
    }
    if (tools.size === 0)
        throw invalid(files.join(', '), ['defines no tool']);
    return { tools: [...tools.values()], shared, unnamed };
}
/** The value in a file of JSON. @throws {AssayError} */
async function readJsonFile(file, host) {
    const fileCodes = { missing: 'E_TOOLS_NOT_FOUND', invalid: 'E_TOOLS_INVALID' };
    const text = (await (0,_read_capped_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readCappedFile */ .y)(file, maxBytes, fileCodes, host)).replace(/^\uFEFF/, '');
    let value;
    try {
        value = (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text);
    }
    catch {
        throw invalid(file, ['is not JSON']);
    }
    if ((0,_json_depth_js__WEBPACK_IMPORTED_MODULE_7__/* .tooDeep */ .D)(value, text.length))
        throw invalid(file, ['nests too deeply']);
    return { value, text };
}
/** @throws {AssayError} */
function definitionsIn(value, file) {
    const read = (0,_definitions_read_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .readDefinitions */ .T)(value);
    if (!('faults' in read))
        return read;
    throw invalid(file, read.faults.map(({ at, says }) => (at === '' ? says : `${says}, at \`${at}\``)));
}
/** The same, where each of them must have a name. @throws {AssayError} */
function namedDefinitionsIn(value, file) {
    const { tools, unnamed } = definitionsIn(value, file);
    if (unnamed.length > 0)
        throw invalid(file, unnamed.map((entry) => `has an entry that cannot be compared: ${entry}`));
    return tools;
}
function invalid(file, faults) {
    const problems = faults.map((fault) => ({
        code: 'E_TOOLS_INVALID',
        level: 'error',
        message: `${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .k)(file === '-' ? 'Standard input' : file)} ${fault}.`,
        remedy: _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.get('E_TOOLS_INVALID')?.remedy,
    }));
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W(problems);
}


/***/ }),

/***/ 48667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _io_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91839);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83797);




/**
 * Writes a file the user asked for, with its folders; `-` is standard output.
 * @throws {AssayError} `E_OUTPUT_WRITE`
 */
async function writeOutput(path, text, host) {
    if (path === '-')
        return (0,_write_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M)(host.stdout, text);
    await writeNamed(path, text, host, 'w');
}
/** As {@link writeOutput}, but never over an existing file. */
async function writeNew(path, text, host) {
    await writeNamed(path, text, host, 'wx');
}
async function writeNamed(path, text, host, flag) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { flag });
    }
    catch (error) {
        throw (0,_io_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotWrite */ .z)(path, error);
    }
}


/***/ }),

/***/ 8379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readDefinitions)
});

// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
;// CONCATENATED MODULE: ./lib/definitions/kind-of-value.js

/** What a value is, in words. */
function kindOfValue(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'string')
        return 'text';
    if (typeof value === 'boolean')
        return String(value);
    return (0,json_fields/* isObject */.Gv)(value) ? 'an object' : 'a number';
}

;// CONCATENATED MODULE: ./lib/definitions/read-definitions.js


/** Tools of one file. */
const maxTools = 5000;
/**
 * Reads tool definitions in any of the shapes in which tools are offered: lists of OpenAI (Chat Completions, Responses), Anthropic, MCP and the
 * AI SDK, alone or as `tools` of a request or of an MCP result (also inside its JSON-RPC response); a map of tool \u2192 JSON Schema, or \u2192 a
 * definition. What has another shape is a fault: a tool that was passed over would be allowed nothing, or everything.
 */
function readDefinitions(value) {
    const reading = new Reading();
    reading.file(value);
    const { faults, tools, shared, unnamed } = reading;
    return faults.length > 0 ? { faults } : { tools: [...tools.values()], shared, unnamed };
}
class Reading {
    faults = [];
    tools = new Map();
    unnamed = [];
    shared = {};
    file(value) {
        if ((0,json_fields/* isList */.Lv)(value))
            this.#list(value, '');
        else if (!(0,json_fields/* isObject */.Gv)(value))
            this.#fault('', `is ${kindOfValue(value)}`);
        else if (value.jsonrpc !== undefined)
            this.#message(value);
        else if (value.tools !== undefined)
            this.#offer(value, '');
        else if (isEntry(value))
            this.#entry(value, '');
        else
            this.#map(value, '');
    }
    #message({ result }) {
        if ((0,json_fields/* isObject */.Gv)(result) && result.tools !== undefined)
            this.#offer(result, 'result.');
        else
            this.#fault('', 'is a JSON-RPC message, and no answer to `tools/list`');
    }
    /** `tools` of a request or an answer. */
    #offer({ tools, nextCursor }, path) {
        if (nextCursor !== undefined && nextCursor !== null)
            this.#fault(`${path}nextCursor`, 'says that more pages follow: these are not all tools');
        if ((0,json_fields/* isList */.Lv)(tools))
            this.#list(tools, `${path}tools`);
        else if ((0,json_fields/* isObject */.Gv)(tools))
            this.#map(tools, `${path}tools.`);
        else
            this.#fault(`${path}tools`, `is ${kindOfValue(tools)}`);
    }
    #list(entries, path) {
        if (this.#areTooMany(entries, path))
            return;
        for (const [index, entry] of entries.entries()) {
            const at = `${path}[${index}]`;
            if ((0,json_fields/* isObject */.Gv)(entry))
                this.#entry(entry, at);
            else
                this.#fault(at, `is ${kindOfValue(entry)}`);
        }
    }
    #entry(entry, at) {
        const inner = (0,json_fields/* isObject */.Gv)(entry.function) ? entry.function : entry;
        const { name } = inner;
        const input = inputOf(inner);
        // Providers run these, and name them by their kind alone.
        const isHosted = name === undefined && typeof entry.type === 'string' && entry.type !== 'function';
        if (isHosted && input === undefined)
            this.unnamed.push(`${at}, a hosted tool without a name`);
        else if (typeof name !== 'string' || name === '')
            this.#fault(at, `has no \`name\`${keysIn(entry)}`);
        else
            this.#add(name, input, entry, at);
    }
    /** tool \u2192 JSON Schema, or \u2192 what else is said of it. */
    #map(map, path) {
        const { $schema: _, $defs, ...named } = map;
        if ($defs !== undefined && !(0,json_fields/* isObject */.Gv)($defs))
            this.#fault(`${path}$defs`, `is ${kindOfValue($defs)}`);
        else if ((0,json_fields/* isObject */.Gv)($defs))
            this.shared = $defs;
        const entries = Object.entries(named);
        if (entries.length === 0)
            this.#fault(path, 'holds no tool');
        else if (!entries.every(([, value]) => isDescribed(value)))
            this.#fault(path, `is an object whose keys are neither a tool definition nor tools${keysIn(map)}`);
        else if (!this.#areTooMany(entries, path))
            for (const [name, value] of entries) {
                const input = inputOf(value);
                if (input === undefined)
                    this.#add(name, value, { name, input: value }, path);
                else
                    this.#add(name, input, { ...value, name }, path);
            }
    }
    #areTooMany({ length }, path) {
        if (length > maxTools)
            this.#fault(path, `has ${length} entries, more than ${maxTools}`);
        return length > maxTools;
    }
    #add(name, input, said, at) {
        if (this.tools.has(name))
            this.#fault(at, 'has the name of an earlier tool');
        else if (input !== undefined && !isSchema(input))
            this.#fault(at, `has a schema of its arguments that is ${kindOfValue(input)}`);
        else
            this.tools.set(name, { name, input, said });
    }
    #fault(at, says) {
        if (this.faults.length < 20)
            this.faults.push({ at: at.replace(/\.$/, ''), says });
    }
}
/** Where the schema of the arguments stands: MCP and the AI SDK, Anthropic, OpenAI, the AI SDK's older and dumped forms. */
const holders = ['inputSchema', 'input_schema', 'parameters', 'parametersJsonSchema', 'args_schema'];
/** `null`: a function without arguments. */
function inputOf(entry) {
    const key = holders.find((holder) => entry[holder] !== undefined && entry[holder] !== null);
    const held = key === undefined ? undefined : entry[key];
    return (0,json_fields/* isObject */.Gv)(held) && (0,json_fields/* isObject */.Gv)(held.jsonSchema) ? held.jsonSchema : held;
}
function isEntry(value) {
    const inner = (0,json_fields/* isObject */.Gv)(value.function) ? value.function : value;
    return typeof inner.name === 'string' && (inputOf(inner) !== undefined || typeof value.type === 'string');
}
function isSchema(value) {
    return (0,json_fields/* isObject */.Gv)(value) || typeof value === 'boolean';
}
const schemaWords = [
    'type',
    'properties',
    '$ref',
    'anyOf',
    'oneOf',
    'allOf',
    'additionalProperties',
    'required',
    'const',
    'enum',
];
/** Whether a value of a map says what a tool takes. */
function isDescribed(value) {
    return (0,json_fields/* isObject */.Gv)(value) && (inputOf(value) !== undefined || schemaWords.some((word) => value[word] !== undefined));
}
/** The keys by which a reader knows what was read; only plain words, so that nothing else of the file is repeated. */
function keysIn(value) {
    const keys = Object.keys(value).filter((key) => /^[A-Za-z_$][\w$-]{0,40}$/.test(key));
    const shown = keys.slice(0, 6).map((key) => `\`${key}\``);
    return shown.length === 0 ? '' : ` (keys: ${shown.join(', ')}${keys.length > shown.length ? ', \u2026' : ''})`;
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

/***/ 45752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ toolsAsSchemas)
});

// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/json/write-json.js
var write_json = __webpack_require__(80672);
// EXTERNAL MODULE: ./lib/policy/load-policy.js + 44 modules
var load_policy = __webpack_require__(39512);
// EXTERNAL MODULE: ./lib/policy/read/check-name.js
var check_name = __webpack_require__(98183);
// EXTERNAL MODULE: ./lib/model/schema-dialect.js
var schema_dialect = __webpack_require__(26393);
// EXTERNAL MODULE: ./lib/policy/schemas/schema-keywords.js
var schema_keywords = __webpack_require__(56143);
;// CONCATENATED MODULE: ./lib/policy/learn/closed-schema.js



/**
 * The schema of a tool definition as a policy has it: closed, so that an argument that the definition does not name is a finding, without
 * words for the model, and without what cannot be asserted, which is listed. What the definition itself says of further members stands.
 * `shared`: definitions that it may refer to.
 */
function closedSchema(schema, shared = {}) {
    const own = (0,json_fields/* isObject */.Gv)(schema) ? schema : {};
    const dialect = (0,schema_dialect/* schemaDialect */.m)(own.$schema) ?? '2020-12';
    const closing = new Closing(own, shared, dialect === '2020-12' || dialect === '2019-09');
    return { schema: closing.schema(schema, 'value', '', 0), dropped: closing.dropped };
}
/** Keywords whose schemas are each of a value of their own. */
const ofValues = new Set([
    'properties',
    'patternProperties',
    'items',
    'prefixItems',
    'additionalProperties',
    'additionalItems',
]);
/** Keywords that say more about the same value, which would be closed too early. */
const composing = [
    '$ref',
    '$dynamicRef',
    '$recursiveRef',
    'allOf',
    'anyOf',
    'oneOf',
    'if',
    'then',
    'else',
    'dependentSchemas',
];
/** What closes already, or says that more is welcome. */
const closing = ['additionalProperties', 'unevaluatedProperties', 'patternProperties', 'propertyNames'];
/** For the model; keywords of no consequence are left out as such. */
const words = new Set(['title', 'description', '$comment', 'default', 'deprecated', 'strict']);
const maxDepth = 100;
class Closing {
    dropped = [];
    #root;
    #shared;
    #canBeUnevaluated;
    constructor(root, shared, canBeUnevaluated) {
        this.#root = root;
        this.#shared = shared;
        this.#canBeUnevaluated = canBeUnevaluated;
    }
    schema(schema, role, at, depth) {
        if (!(0,json_fields/* isObject */.Gv)(schema) || depth > maxDepth)
            return schema;
        const members = Object.entries(schema).flatMap(([key, value]) => {
            if (words.has(key))
                return [];
            const kind = schema_keywords/* schemaKeywords */.Wb.get(key)?.value;
            if (kind === undefined && !key.startsWith('x-'))
                return this.#drop(at, key, '');
            if (kind === 'ignored' || kind === undefined)
                return [];
            if (kind === 'format' && !schema_keywords/* SCHEMA_FORMATS */.Jc.includes(String(value)))
                return this.#drop(at, key, ` ${JSON.stringify(value)}`);
            return [[key, this.#keyword(key, kind, value, at, depth)]];
        });
        return { ...Object.fromEntries(members), ...(role === 'value' ? this.#close(schema) : {}) };
    }
    #keyword(key, kind, value, at, depth) {
        const role = ofValues.has(key) ? 'value' : 'part';
        const place = at === '' ? key : `${at}.${key}`;
        const each = (inner, name) => this.schema(inner, role, `${place}.${name}`, depth + 1);
        if ((0,json_fields/* isObject */.Gv)(value) && (kind === 'schema map' || kind === 'pattern to schema map' || kind === 'dependencies'))
            return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, each(inner, name)]));
        if ((0,json_fields/* isList */.Lv)(value) && (kind === 'schema list' || kind === 'items'))
            return value.map((inner, index) => each(inner, `${index}`));
        return kind === 'schema' || kind === 'items' ? this.schema(value, role, place, depth + 1) : value;
    }
    #close(schema) {
        if (closing.some((key) => schema[key] !== undefined) || !this.#namesMembers(schema, 0))
            return {};
        if (!composing.some((key) => schema[key] !== undefined))
            return { additionalProperties: false };
        return this.#canBeUnevaluated ? { unevaluatedProperties: false } : {};
    }
    /** Whether all that the schema says of an object is said by names; an object of which nothing is said may hold anything. */
    #namesMembers(schema, depth) {
        if (!(0,json_fields/* isObject */.Gv)(schema) || depth > 8)
            return false;
        if ((0,json_fields/* isObject */.Gv)(schema.properties))
            return true;
        const parts = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) => ((0,json_fields/* isList */.Lv)(list) ? list : []));
        const objects = parts.filter((part) => !isOther(part));
        if (parts.length > 0)
            return objects.length > 0 && objects.every((part) => this.#namesMembers(part, depth + 1));
        return typeof schema.$ref === 'string' && this.#namesMembers(this.#target(schema.$ref), depth + 1);
    }
    #target(ref) {
        const [, holder, name] = /^#\/(\$defs|definitions)\/([^/]+)$/.exec(ref) ?? [];
        if (holder === undefined || name === undefined)
            return undefined;
        const held = this.#root[holder];
        const key = name.replaceAll('~1', '/').replaceAll('~0', '~');
        return ((0,json_fields/* isObject */.Gv)(held) ? held[key] : undefined) ?? this.#shared[key];
    }
    #drop(at, key, value) {
        this.dropped.push(`${at === '' ? '' : `${at}: `}${key}${value}`);
        return [];
    }
}
/** A statement about values other than objects. */
function isOther(schema) {
    return (0,json_fields/* isObject */.Gv)(schema) && typeof schema.type === 'string' && schema.type !== 'object';
}

;// CONCATENATED MODULE: ./lib/policy/learn/tools-as-schemas.js





/** UTF-16 units; YAML refuses keys much longer. */
const maxName = 128;
/** The closed schemas of tool definitions. What a policy cannot say is left out of it and listed. */
function toolsAsSchemas({ tools, shared, unnamed }) {
    const leftOut = unnamed.map((entry) => `Not allowed: ${entry}`);
    const holder = closedSchema({ $defs: shared }, shared);
    const definitions = ((0,json_fields/* isObject */.Gv)(holder.schema) && (0,json_fields/* isObject */.Gv)(holder.schema.$defs) && holder.schema.$defs) || {};
    for (const each of holder.dropped)
        leftOut.push(`Not asked: ${each}`);
    const sorted = [...tools].sort((a, b) => (a.name < b.name ? -1 : 1));
    const named = sorted.filter(({ name }) => {
        const isOk = (0,check_name/* isNameable */.g0)(name) && !/[*\uFFFD]/.test(name) && name.length <= maxName;
        if (!isOk)
            leftOut.push(`Not allowed: a tool whose name no policy can list, ${JSON.stringify(name.slice(0, 60))}`);
        return isOk;
    });
    const schemas = named.flatMap(({ name, input }) => {
        if (input === undefined) {
            leftOut.push(`Without a schema: ${name}, whose definition has none`);
            return [];
        }
        const { schema, dropped } = closedSchema(input, shared);
        const fault = faultOf(name, schema, definitions);
        if (fault !== undefined) {
            leftOut.push(`Without a schema: ${name}, because ${fault}`);
            return [];
        }
        for (const each of dropped)
            leftOut.push(`Not asked of ${name}: ${each}`);
        return [{ tool: name, schema }];
    });
    return { allow: named.map(({ name }) => name), definitions, schemas, leftOut };
}
/** Why a policy with this schema would be refused. */
function faultOf(tool, schema, definitions) {
    if (tool === '$defs' || tool === '*')
        return 'a policy gives that name another meaning';
    if ((0,write_json/* holdsExact */.y)(schema))
        return 'it holds a number that no double holds';
    const { problems } = (0,load_policy/* loadPolicyObject */.e)({
        version: '2.0',
        tools: { allow: [tool] },
        schemas: { $defs: definitions, [tool]: schema },
    });
    const error = problems.find(({ level }) => level === 'error');
    return error && `a policy would be refused: ${error.message.replace(/\.$/, '')}`;
}


/***/ }),

/***/ 22003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ writePolicy)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41491);
/* harmony import */ var _text_strip_control_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72997);



/** The text of a policy, version 2.0. Names in it may be hostile: it may be printed to a log. */
function writePolicy(parts) {
    const { allow, unconstrained } = parts;
    const document = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo({
        version: '2.0',
        name: parts.name,
        ...(parts.extends ? { extends: parts.extends } : {}),
        ...(allow ? { tools: { allow } } : {}),
    });
    const root = document.contents;
    const add = (key, value) => {
        if (value.items.length > 0)
            root.items.push(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(key), value));
    };
    if (parts.deny && parts.deny.length > 0) {
        const list = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLSeq */ .Rw();
        for (const { tool, note } of parts.deny) {
            const entry = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(tool);
            if (note !== undefined)
                entry.comment = comment(note);
            list.items.push(entry);
        }
        const map = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
        map.items.push(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5('deny'), list));
        add('tools', map);
    }
    if (unconstrained) {
        const value = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(unconstrained.value);
        if (unconstrained.note !== undefined)
            value.comment = comment(unconstrained.note);
        const map = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
        map.items.push(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5('unconstrained_tools'), value));
        add('enforcement', map);
    }
    add('schemas', schemasOf(document, parts));
    add('limits', limitsOf(document, parts));
    add('sequences', sequencesOf(document, parts));
    document.commentBefore = lines(parts.about);
    document.comment = lines(parts.toAdd);
    quoteHostileNames(document);
    return (0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeJsonForLogs */ .O)(document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER }));
}
function schemasOf(document, { schemas, definitions = {} }) {
    const map = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
    if (Object.keys(definitions).length > 0)
        map.items.push(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5('$defs'), document.createNode(definitions)));
    for (const { tool, schema, note } of schemas) {
        const key = document.createNode(tool);
        // Plain, it would be the merge key.
        if (tool === '<<')
            key.type = 'QUOTE_DOUBLE';
        if (note !== undefined)
            key.commentBefore = comment(note);
        map.items.push(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(key, document.createNode(schema)));
    }
    return map;
}
function limitsOf(document, { limits }) {
    const map = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA();
    for (const { key, value, note } of limits) {
        const node = document.createNode(value);
        if (note !== undefined)
            node.comment = comment(note);
        map.items.push(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Pair */ .Rm(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Scalar */ .X5(key), node));
    }
    return map;
}
function sequencesOf(document, { sequences }) {
    const list = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLSeq */ .Rw();
    for (const { rule, note } of sequences) {
        const node = document.createNode(rule);
        node.flow = true;
        if (note !== undefined)
            node.comment = comment(note);
        list.items.push(node);
    }
    return list;
}
function lines(texts) {
    return texts.length === 0 ? null : texts.map(comment).join('\n');
}
/** On one line, whatever is in it. */
function comment(text) {
    return ` ${text.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' ')}`;
}
/** The policy may be printed to a log, which obeys some lines; only between quotes can a character be written as a number. */
function quoteHostileNames(document) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar(_, node) {
            const { value } = node;
            if (typeof value === 'string' && (value.search((0,_text_strip_control_js__WEBPACK_IMPORTED_MODULE_2__/* .invisible */ .q4)()) >= 0 || /##|^\s*:/.test(value)))
                node.type = 'QUOTE_DOUBLE';
        },
    });
}


/***/ }),

/***/ 73192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ silentFiles),
/* harmony export */   G9: () => (/* binding */ samplePhrase),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Hs: () => (/* binding */ countedFindings),
/* harmony export */   Ii: () => (/* binding */ noEvidencePhrase),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LS: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.L),
/* harmony export */   S8: () => (/* binding */ unsentArguments),
/* harmony export */   TF: () => (/* binding */ acceptedPhrase),
/* harmony export */   TZ: () => (/* binding */ violationPhrase),
/* harmony export */   T_: () => (/* binding */ ratePhrases),
/* harmony export */   Vd: () => (/* binding */ presetPhrase),
/* harmony export */   X: () => (/* binding */ skippedPhrases),
/* harmony export */   YY: () => (/* binding */ tracesPhrase),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   _s: () => (/* binding */ windowPhrase),
/* harmony export */   cj: () => (/* binding */ unsentNames),
/* harmony export */   fk: () => (/* binding */ leftOutCount),
/* harmony export */   gG: () => (/* binding */ verdictNames),
/* harmony export */   gY: () => (/* binding */ coveragePhrase),
/* harmony export */   gz: () => (/* binding */ callNumber),
/* harmony export */   hU: () => (/* binding */ leftOutPhrase),
/* harmony export */   iz: () => (/* binding */ headsCoverage),
/* harmony export */   y_: () => (/* binding */ acceptedCounts)
/* harmony export */ });
/* unused harmony export countsNewOnly */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71095);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26713);



/** The few phrases that every report for people has in common, so that they say the same. */
const verdictWords = {
    pass: { icon: '\u2714', word: 'PASS' },
    fail: { icon: '\u2716', word: 'FAIL' },
    'no-evidence': { icon: '\u25cb', word: 'NO EVIDENCE' },
};
/**
 * `2 errors \u00b7 1 warning \u00b7 30 accepted (waived)`, or `no findings`. Where only new findings count, those that do:
 * `1 error, new or worse \u00b7 3 accepted (known)`.
 */
function countsPhrase(result) {
    const counted = levels(countedFindings(result));
    const counts = counted.length === 0 ? [] : [`${counted.join(' \u00b7 ')}${countsNewOnly(result) ? ', new or worse' : ''}`];
    const parts = [...counts, acceptedCounts(result)].filter((part) => part !== undefined);
    return [...(parts.length === 0 ? ['no findings'] : parts), ...samplePhrase(result)].join(' \u00b7 ');
}
/** `in a sample of 5 % (51 of 1024 traces)`: a verdict about a part of the traces never looks like one about all. */
function samplePhrase({ sample }) {
    if (sample === undefined)
        return [];
    return [`in a sample of ${sample.percent} % (${sample.traces} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(sample.of, 'trace')})`];
}
const shownRates = 40;
/** How often rules are broken in all traces, as far as a sample shows. */
function ratePhrases({ sample }) {
    const rates = (sample?.rates ?? []).filter(({ applicable }) => applicable > 0);
    const percent = (share) => `${(100 * share).toFixed(2)} %`;
    return rates
        .slice(0, shownRates)
        .map(({ rule, violated, applicable, low, high }) => `${rule}: broken in ${violated} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(applicable, 'drawn trace')}, so in ${percent(low)} to ${percent(high)} of all (95 % Wilson interval)`);
}
/** Which traces a window had, and which it left out. */
function windowPhrase({ window }) {
    if (window === undefined)
        return [];
    const from = window.since === undefined ? '' : ` from ${window.since}`;
    const left = [
        window.carried > 0 && `${window.carried} left to a later run`,
        window.checkedBefore > 0 && `${window.checkedBefore} checked before`,
        window.before > 0 && `${window.before} too old`,
    ].filter((part) => typeof part === 'string');
    return [`that ended${from} until ${window.until}${left.length === 0 ? '' : ` (${left.join(', ')})`}`];
}
/** Only findings that are new or worse than in the baseline count. */
function countsNewOnly({ comparison }) {
    return comparison?.baseline === 'used' && comparison.newOnly === true;
}
/** By level, the findings that count for the verdict. */
function countedFindings({ counts, comparison }) {
    return comparison?.baseline === 'used' && comparison.newOnly ? comparison.counted : counts;
}
function levels(counts) {
    return ['error', 'warning', 'note']
        .filter((level) => counts[level] > 0)
        .map((level) => (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(counts[level], level));
}
/** `30 accepted (waived)`, `30 accepted (28 known, 2 waived)`: findings that do not count, and why; absent if all do. */
function acceptedCounts({ accepted }) {
    const kinds = ['known', 'waived', 'tolerated'].filter((kind) => accepted[kind] > 0);
    const [first] = kinds;
    if (first === undefined)
        return undefined;
    const why = kinds.length === 1 ? first : kinds.map((kind) => `${accepted[kind]} ${kind}`).join(', ');
    return `${kinds.reduce((sum, kind) => sum + accepted[kind], 0)} accepted (${why})`;
}
/** People count calls from 1; `callIndex` of the result and `timelines` count from 0. */
function callNumber(callIndex) {
    return callIndex + 1;
}
function tracesPhrase(result) {
    const { traces } = result;
    const idle = traces.traces - traces.tracesWithCalls;
    const calls = `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.calls, 'call')} in ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.traces, 'trace')}${idle > 0 ? ` (${idle} without calls)` : ''}`;
    return [calls, ...windowPhrase(result)].join(' ');
}
/** `2 files linked to nowhere`, `3 records: comment line`: how many were left out, and why. */
function leftOutPhrase({ reason, count }) {
    return isOfFiles(reason)
        ? `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, 'file')}${reason.slice('file'.length)}`
        : `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, 'record')}: ${reason}`;
}
/** `3 records`, or what else was left out. */
function leftOutCount(skipped) {
    const noun = skipped.some(({ reason }) => isOfFiles(reason)) ? 'record or file' : 'record';
    const count = skipped.reduce((sum, { count }) => sum + count, 0);
    return count === 1 || noun === 'record' ? (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, noun) : `${count} records or files`;
}
/** Reasons that files were left out begin so; all others are about records. */
function isOfFiles(reason) {
    return reason.startsWith('file ');
}
/** Reasons that a log lists; formats have fewer, a partial result from elsewhere may have more. */
const shownReasons = 20;
/** What was read and not evaluated, one line per reason. */
function skippedPhrases({ traces: { skipped } }) {
    const lines = skipped
        .slice(0, shownReasons)
        .map((each) => isOfFiles(each.reason)
        ? `not read: ${leftOutPhrase(each)}`
        : `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(each.count, 'record')} not evaluated: ${each.reason}`);
    const more = skipped.length - lines.length;
    return more > 0 ? [...lines, `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(more, 'more reason')} why records were not evaluated`] : lines;
}
/** Which preset stood in, and how it becomes a gate; undefined where a policy was given. */
function presetPhrase({ policy: { preset } }) {
    return preset === undefined
        ? undefined
        : `No policy was given: the preset ${preset} checked, and what it finds is a warning. To make it a gate: assay init --preset ${preset}.`;
}
/** Files in which no tool call was found, although others have some: an incomplete recording, perhaps. */
function silentFiles({ traces }) {
    return traces.calls === 0 ? [] : traces.files.filter(({ calls }) => calls === 0);
}
/** Why a run without evidence has none, and what to do. */
function noEvidencePhrase({ traces, window }) {
    if (window !== undefined && traces.files.length > 0 && traces.calls === 0)
        return `No trace ended in the window, so nothing was checked: ${window.carried} left to a later run, ${window.checkedBefore} checked before, ${window.before} too old.`;
    if (traces.files.length === 0)
        return 'No trace file was found, so nothing was checked. Look at the --traces patterns.';
    if (traces.calls === 0)
        return 'The traces hold no tool call, so nothing was checked. Look at what was recorded.';
    return 'A --traces pattern matched no file, so part of the evidence is missing. Look at the patterns.';
}
/** The tools that a preset names are those of every agent that it may be about: a share of them says something only where a gate asks. */
function headsCoverage({ policy, gate }) {
    return policy.preset === undefined || gate.minCoverage !== undefined;
}
function coveragePhrase({ coverage }) {
    if (coverage.empty)
        return `the policy names no tool to cover${furtherPhrase(coverage)}`;
    const all = coverage.covered.length + coverage.uncovered.length;
    return `${coverage.percent} % of tools (${coverage.covered.length}/${all})${furtherPhrase(coverage)}`;
}
function furtherPhrase({ furtherCalls }) {
    return furtherCalls === undefined ? '' : `, ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(furtherCalls, 'call')} of more tools than are named`;
}
/** What the calls of each tool left out. A tool that was never called is listed as such, which says it all. */
function unsentArguments({ arguments: tools, uncovered }) {
    const never = new Set(uncovered);
    return tools.filter(({ tool, properties, values }) => !never.has(tool) && properties.length + values.length > 0);
}
/** `book.insurance`, `search.cabin = "first"`: the same, one name each. Agent-controlled. */
function unsentNames(coverage) {
    return unsentArguments(coverage).flatMap(({ tool, properties, values }) => [
        ...properties.map((property) => `${tool}.${property}`),
        ...values.flatMap(({ property, values: unused }) => unused.map((value) => `${tool}.${property} = ${value}`)),
    ]);
}
/** What a call breaks, in short: `/amount maximum`, `(all) required to`. Agent-controlled. */
function violationPhrase({ path, keyword, member }) {
    return [path === '' ? '(all)' : path, keyword, ...(member === undefined ? [] : [member])].join(' ');
}
/** `tolerated`, or who accepted it, why and until when. Policy text. */
function acceptedPhrase(finding) {
    if (finding.tolerated)
        return 'within the tolerated share of traces';
    if (!finding.waived)
        return undefined;
    const { reason, owner, expires } = finding.waived;
    return `waived by ${owner}: ${reason}${expires ? ` (until ${expires})` : ''}`;
}
function titleOf(rule) {
    return _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.get(rule)?.title;
}
/** The verdict inside a sentence. */
const verdictNames = {
    pass: 'pass',
    fail: 'fail',
    'no-evidence': 'no evidence',
};


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


/***/ })

};

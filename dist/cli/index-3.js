"use strict";
exports.id = 3992;
exports.ids = [3992];
exports.modules = {

/***/ 23002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ offTrack),
/* harmony export */   u: () => (/* binding */ expectRule)
/* harmony export */ });
/* harmony import */ var _operand_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69514);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);


/** The run makes the expected calls. The machines that compare them are in `evaluate/expect/`: two numbers do not hold their state. */
const expectRule = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    type: 'expect',
    operands: ({ calls }) => [...new Set(calls.map(({ tool }) => tool))].map(named),
    everyCall: true,
    closesWindow: false,
    step: () => false,
    end: () => 'not-exercised',
    broken: (rule, tool) => offTrack(rule, tool, { met: 0, next: 0 }),
    remedy: () => 'look at what the agent did instead, or record the run again if it is right',
    means: (rule) => `The run makes the expected calls${inMode[rule.mode]}: ${listed(rule)}.`,
});
const inMode = {
    strict: ' and no others, in this order',
    in_order: ' in this order, others in between',
    unordered: ' and no others, in any order',
    superset: ', others too',
    subset: ' or some of them, and no others',
};
/** What went wrong, in one clause. */
function offTrack(rule, tool, { met, next }) {
    const { calls, mode } = rule;
    const count = calls.length;
    const expected = calls[next]?.tool;
    if (tool === undefined) {
        if (mode === 'strict' || mode === 'in_order')
            return `the trace ended before the expected call ${next + 1} of ${count} (${expected}) was made`;
        return `the trace ended with ${count - met} of ${count} expected calls not made, such as ${expected}`;
    }
    if (mode !== 'strict') {
        const often = calls.filter((call) => call.tool === tool).length;
        if (often === 0)
            return `${tool} was called, which is not among the expected calls`;
        return `${tool} was called more than the ${(0,_operand_words_js__WEBPACK_IMPORTED_MODULE_1__/* .times */ .Hn)(often)} that it is expected, or with other arguments`;
    }
    if (expected === undefined)
        return `${tool} was called after the last of the ${count} expected calls`;
    if (expected !== tool)
        return `${tool} was called where ${expected} is expected (call ${next + 1} of ${count})`;
    return `${tool} was called with other arguments than expected (call ${next + 1} of ${count})`;
}
/** Names shown. */
const maxShown = 10;
function listed({ calls }) {
    if (calls.length === 0)
        return 'none';
    const names = calls.slice(0, maxShown).map(({ tool }) => tool);
    return `${names.join(', ')}${calls.length > maxShown ? ` and ${calls.length - maxShown} more` : ''}`;
}
function named(tool) {
    return { label: tool, terms: [{ tools: [tool], argsMatch: [] }] };
}


/***/ }),

/***/ 43992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ mentionedOperands),
  ruleKinds: () => (/* binding */ ruleKinds)
});

;// CONCATENATED MODULE: ./lib/rules/key-words.js
const special = { '@tool': 'tool', '@args': 'arguments', '@result': 'result', '@agent': 'agent' };
/** What a part of a key reads: `invoice`, `the words of text`. */
function keyPartInWords(part) {
    if (part.kind === 'value')
        return part.path.text;
    return part.kind === 'words' ? `words of ${part.path.text}` : special[part.kind];
}
function keyInWords(key) {
    const words = key.map(keyPartInWords);
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

// EXTERNAL MODULE: ./lib/rules/operand-words.js
var operand_words = __webpack_require__(69514);
;// CONCATENATED MODULE: ./lib/rules/keyed-words.js


/** `A`, or `A and B` where each must be called. */
function operandInWords(operand) {
    return operand.all ? operand.all.map(operand_words/* inWords */.r4).join(' and ') : (0,operand_words/* inWords */.r4)(operand);
}
/** How a window that ends with a call reads behind \u201cbefore it\u201d: `in the 30m before it`. */
function before(within) {
    if (within === undefined)
        return '';
    if (typeof within === 'object')
        return ` in the ${within.text} before it`;
    return within === 1 ? ' right before it' : ` among the ${within} calls before it`;
}
/** `within 30m`, `within 3 calls`. */
function within(window) {
    if (window === undefined)
        return '';
    if (typeof window === 'object')
        return ` within ${window.text}`;
    return ` within ${calls(window)}`;
}
function calls(count) {
    return count === 1 ? 'one call' : `${count} calls`;
}
/** What a rule with `same` reads of the calls of an operand. */
function read({ same }, { terms }) {
    if (same === undefined)
        return undefined;
    return [...new Set(terms.flatMap(({ key }) => (key ? [keyInWords(key)] : [])))].join(' or ');
}
/** How an earlier call is the same: `with the same invoice`, `whose result.id is its to`. */
function sameAs(rule, earlier, later) {
    if (rule.same === undefined)
        return '';
    const [a, b] = [read(rule, earlier), read(rule, later)];
    return a === b ? ` with the same ${b}` : ` whose ${a} is its ${b}`;
}
/** What does not count any more: `, apart from those that logout cancelled or that were used up`. */
function apartFrom(reset, uses) {
    const reasons = [
        ...(reset ? [`that a call of ${(0,operand_words/* inWords */.r4)(reset)} cancelled`] : []),
        ...(uses === undefined ? [] : [`that were used up, ${(0,operand_words/* times */.Hn)(uses)} each`]),
    ];
    return reasons.length === 0 ? '' : `, apart from those ${reasons.join(' or ')}`;
}

// EXTERNAL MODULE: ./lib/rules/rule.js
var rule = __webpack_require__(45777);
;// CONCATENATED MODULE: ./lib/rules/after.js



const trigger = 1;
const then = 2;
/**
 * Every call of the trigger is answered by a call of `then` among the `within` calls that follow it.
 * `mark` is the index of the oldest unanswered trigger, and 2: an answer in its window lies in the window of every later one.
 * Keys and time: see `keyed/after.ts`.
 */
const afterRule = (0,rule/* defineRule */.K)({
    type: 'after',
    operands: (rule) => [rule.trigger, rule.then],
    everyCall: true,
    closesWindow: true,
    earlier: 'unanswered',
    step(state, hits, index, rule) {
        if ((hits & then) !== 0)
            state.mark = 0;
        if ((hits & trigger) !== 0) {
            state.phase = 1;
            // What is said before any call has the index -1.
            if (state.mark === 0) {
                state.mark = index + 2;
                state.call = index + 1;
            }
        }
        return state.mark !== 0 && index + 2 - state.mark >= rule.within;
    },
    // Of triggers that may be waiting, the oldest breaks the rule first, and the newest last.
    deciding: (states) => {
        const open = states.filter(({ mark }) => mark !== 0).sort((a, b) => a.mark - b.mark);
        return [...states.filter(({ mark }) => mark === 0), ...open.slice(0, 1), ...open.slice(1).slice(-1)];
    },
    end: (state) => (state.phase === 0 ? 'not-exercised' : state.mark === 0 ? 'held' : 'violated'),
    broken: (rule, tool) => tool === undefined
        ? `the trace ended before ${answer(rule)} was called, which must follow ${asked(rule)}${within(rule.within)}`
        : `${asked(rule)} was not followed by ${answer(rule)}${within(rule.within)}`,
    remedy: (rule) => `let ${(0,operand_words/* inWords */.r4)(rule.then)} follow ${(0,operand_words/* inWords */.r4)(rule.trigger)}, or raise within`,
    means: (rule) => `Every ${rule.same ? '' : 'call of '}${asked(rule)} is followed by ${answer(rule)}${within(rule.within)}.`,
});
function asked(rule) {
    const value = read(rule, rule.trigger);
    const cancelled = rule.reset ? ` that no call of ${(0,operand_words/* inWords */.r4)(rule.reset)} cancels` : '';
    return `${value === undefined ? '' : `value of ${value} in a call of `}${(0,operand_words/* inWords */.r4)(rule.trigger)}${cancelled}`;
}
function answer(rule) {
    const [asked, answers] = [read(rule, rule.trigger), read(rule, rule.then)];
    if (answers === undefined)
        return (0,operand_words/* inWords */.r4)(rule.then);
    return `${(0,operand_words/* inWords */.r4)(rule.then)} with it${asked === answers ? '' : ` as ${answers}`}`;
}

;// CONCATENATED MODULE: ./lib/rules/before.js




const first = 1;
const before_then = 2;
/**
 * The first call of `then` comes after a call of `first`: another call, an earlier one. Later calls of `then` are then in
 * order too. With a word about keys, windows or uses every call of `then` is asked: see `keyed/before.ts`.
 */
const beforeRule = (0,rule/* defineRule */.K)({
    type: 'before',
    operands: (rule) => [rule.first, rule.then],
    everyCall: false,
    closesWindow: false,
    earlier: 'unmet',
    explainsMissed: first,
    step(state, hits) {
        if ((hits & before_then) !== 0 && (state.phase & first) === 0)
            return true;
        state.phase |= hits;
        return false;
    },
    end: (state) => ((state.phase & before_then) === 0 ? 'not-exercised' : 'held'),
    broken(rule, tool) {
        const value = read(rule, rule.then);
        if (value === undefined && !isKeyed(rule))
            return `${tool} was called before any call of ${(0,operand_words/* inWords */.r4)(rule.first)}`;
        if (value === undefined)
            return `${tool} was called without ${needed(rule)}${before(rule.within)}${rest(rule)}`;
        if (rule.demandsKey)
            return `${tool} was called without ${needed(rule)}${sameAs(rule, rule.first, rule.then)}${before(rule.within)}${rest(rule)}`;
        const many = rule.count === undefined ? 'no earlier call' : `fewer than ${rule.count} earlier calls`;
        return `${tool} was called with a value of ${value} that ${many} of ${operandInWords(rule.first)}${different(rule.distinct)}${before(rule.within)} had${asRead(rule)}${rest(rule)}`;
    },
    remedy: (rule) => `call ${operandInWords(rule.first)} first${rule.same ? ' for the same value' : ''}${rule.uses === undefined ? '' : ' each time'}`,
    means(rule) {
        if (!isKeyed(rule))
            return `${(0,operand_words/* inWords */.r4)(rule.first)} is called before the first call of ${(0,operand_words/* inWords */.r4)(rule.then)}.`;
        const value = read(rule, rule.then);
        if (value === undefined)
            return `Every call of ${(0,operand_words/* inWords */.r4)(rule.then)} has ${needed(rule)}${before(rule.within)}${rest(rule)}.`;
        const many = rule.count === undefined ? 'an earlier call' : `${rule.count} earlier calls`;
        return `Every value of ${value} in a call of ${(0,operand_words/* inWords */.r4)(rule.then)} is one that ${many} of ${operandInWords(rule.first)}${different(rule.distinct)}${before(rule.within)} had${asRead(rule)}${rest(rule)}.`;
    },
});
function isKeyed({ same, within, reset, uses, count, first: { all } }) {
    return [same, within, reset, uses, count, all].some((word) => word !== undefined);
}
function needed({ first, count, distinct }) {
    const many = count === undefined || count === 1 ? 'an earlier call' : `${count} earlier calls`;
    return `${many} of ${operandInWords(first)}${different(distinct)}`;
}
function different(distinct) {
    return distinct === undefined ? '' : ` with different values of ${keyPartInWords(distinct)}`;
}
function asRead(rule) {
    const [earlier, later] = [read(rule, rule.first), read(rule, rule.then)];
    return earlier === later ? '' : ` as ${earlier}`;
}
function rest({ reset, uses }) {
    return apartFrom(reset, uses);
}

;// CONCATENATED MODULE: ./lib/rules/blocklist.js

/**
 * No tool name contains the text. The one rule that reads names rather than operands: the compiler turns it into an
 * operand that matches by substring, so that the text is literal (a `*` in it too).
 */
const blocklistRule = (0,rule/* defineRule */.K)({
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
const eventuallyRule = (0,rule/* defineRule */.K)({
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
        ? `the trace ended without a call of ${(0,operand_words/* inWords */.r4)(rule.tool)}, which must come within the first ${rule.within} calls`
        : `${(0,operand_words/* inWords */.r4)(rule.tool)} was not among the first ${rule.within} calls`,
    remedy: (rule) => `call ${(0,operand_words/* inWords */.r4)(rule.tool)} earlier, or raise within`,
    means: (rule) => `${(0,operand_words/* inWords */.r4)(rule.tool)} is among the first ${rule.within} calls of every trace.`,
});

// EXTERNAL MODULE: ./lib/rules/expect.js
var expect = __webpack_require__(23002);
;// CONCATENATED MODULE: ./lib/rules/forbid.js


/** No such call is made. */
const forbidRule = (0,rule/* defineRule */.K)({
    type: 'forbid',
    operands: (rule) => [rule.tool],
    everyCall: false,
    closesWindow: false,
    step: (_state, hits) => hits !== 0,
    end: () => 'held',
    broken: (rule, tool) => (0,operand_words/* isTooLong */.pn)(rule.tool)
        ? `${tool} was called with arguments that are forbidden`
        : `${tool} was called, and ${(0,operand_words/* inWords */.r4)(rule.tool)} is forbidden`,
    remedy: () => 'take the tool away from the agent, or narrow the rule',
    means: (rule) => `${(0,operand_words/* inWords */.r4)(rule.tool)} is never called.`,
});

;// CONCATENATED MODULE: ./lib/rules/max-calls.js




/**
 * The tool is called at most `max` times. A ceiling that nothing came near was not put to the test, so without a call it
 * is not exercised; what forbids (`max: 0`) holds by absence. Keys, windows, values and streaks: see `keyed/max-calls.ts`.
 */
const maxCallsRule = (0,rule/* defineRule */.K)({
    type: 'max_calls',
    operands: (rule) => [rule.tool],
    everyCall: false,
    closesWindow: false,
    earlier: 'first-counted',
    step(state, hits, index, rule) {
        if (hits !== 0 && ++state.phase === 1)
            state.call = index + 1;
        return state.phase > rule.max;
    },
    end: (state, rule) => (state.phase === 0 && rule.max > 0 ? 'not-exercised' : 'held'),
    // Between the fewest and the most calls there can have been, any number is possible.
    deciding: (states) => [least(states), most(states)],
    broken: (rule, tool) => rule.max === 0 && !max_calls_isKeyed(rule)
        ? `${tool ?? (0,operand_words/* inWords */.r4)(rule.tool)} was called, and ${(0,operand_words/* inWords */.r4)(rule.tool)} must not be called`
        : `${(0,operand_words/* inWords */.r4)(rule.tool)} was called ${rule.distinct ? 'with ' : ''}more than ${counted(rule)}`,
    remedy: (rule) => rule.max === 0
        ? 'take the tool away from the agent, or drop the rule'
        : `call ${(0,operand_words/* inWords */.r4)(rule.tool)} less often, or raise max`,
    means: (rule) => rule.max === 0 && !max_calls_isKeyed(rule)
        ? `${(0,operand_words/* inWords */.r4)(rule.tool)} must not be called.`
        : `${(0,operand_words/* inWords */.r4)(rule.tool)} is called ${rule.distinct ? 'with ' : ''}at most ${counted(rule)}${max_calls_isKeyed(rule) ? '' : ' in a trace'}.`,
});
function max_calls_isKeyed({ same, within, reset, distinct, streak }) {
    return [same, within, reset, distinct, streak].some((word) => word !== undefined);
}
function counted(rule) {
    const { max, distinct, streak, reset } = rule;
    const value = read(rule, rule.tool);
    const what = distinct
        ? `${max} different ${max === 1 ? 'value' : 'values'} of ${keyPartInWords(distinct)}`
        : `${(0,operand_words/* times */.Hn)(max)}${streak ? ' in a row' : ''}`;
    const cleared = reset
        ? ` without a call of ${(0,operand_words/* inWords */.r4)(reset)} that clears ${value === undefined ? 'the count' : 'it'} in between`
        : '';
    return `${what}${value === undefined ? '' : ` with the same ${value}`}${within(rule.within)}${cleared}`;
}
function least(states) {
    return states.reduce((low, state) => (state.phase < low.phase ? state : low));
}
function most(states) {
    return states.reduce((high, state) => (state.phase > high.phase ? state : high));
}

;// CONCATENATED MODULE: ./lib/rules/never-after.js



const never_after_trigger = 1;
const forbidden = 2;
/** Once the trigger was called, the forbidden tool is not called any more. Keys and windows: see `keyed/never-after.ts`. */
const neverAfterRule = (0,rule/* defineRule */.K)({
    type: 'never_after',
    operands: (rule) => [rule.trigger, rule.forbidden],
    everyCall: false,
    closesWindow: false,
    earlier: 'forbids',
    step(state, hits, index) {
        // A call that is both is forbidden only if an earlier call was the trigger.
        if (state.phase !== 0 && (hits & forbidden) !== 0)
            return true;
        if ((hits & never_after_trigger) !== 0) {
            state.phase = never_after_trigger;
            state.call = index + 1;
        }
        return false;
    },
    end: (state) => (state.phase === 0 ? 'not-exercised' : 'held'),
    broken: (rule, tool) => {
        const called = `${tool} was called${within(rule.within)} after`;
        return (0,operand_words/* isTooLong */.pn)(rule.trigger)
            ? `${called} a call of ${rule.trigger.label} that forbids it`
            : `${called} ${earlier(rule)}, which forbids it`;
    },
    remedy: (rule) => `end with ${operandInWords(rule.trigger)}, or call ${(0,operand_words/* inWords */.r4)(rule.forbidden)} before it`,
    means: (rule) => rule.within === undefined && rule.same === undefined && rule.reset === undefined && rule.trigger.all === undefined
        ? `Once ${(0,operand_words/* inWords */.r4)(rule.trigger)} was called, ${(0,operand_words/* inWords */.r4)(rule.forbidden)} is never called.`
        : `${(0,operand_words/* inWords */.r4)(rule.forbidden)} is never called${within(rule.within)} after ${earlier(rule)}.`,
});
function earlier(rule) {
    const same = sameAs(rule, rule.trigger, rule.forbidden);
    const reset = rule.reset ? ` that no call of ${(0,operand_words/* inWords */.r4)(rule.reset)} cancelled` : '';
    const calls = rule.trigger.all ? 'calls of ' : same || reset ? 'a call of ' : '';
    return `${calls}${operandInWords(rule.trigger)}${same}${reset}`;
}

;// CONCATENATED MODULE: ./lib/rules/require.js


/** The tool is called at least `min` times, which is once where nothing is said. `phase` counts up to that. */
const requireRule = (0,rule/* defineRule */.K)({
    type: 'require',
    operands: (rule) => [rule.tool],
    everyCall: false,
    closesWindow: false,
    step(state, hits, _index, rule) {
        if (hits !== 0 && state.phase < require_least(rule))
            state.phase++;
        return false;
    },
    // Between the fewest and the most calls there can have been, any number is possible.
    deciding: (states) => [fewest(states), require_most(states)],
    end: (state, rule) => (state.phase < require_least(rule) ? 'violated' : 'held'),
    broken: (rule) => require_least(rule) === 1
        ? `${(0,operand_words/* inWords */.r4)(rule.tool)} was never called, and every trace must call it`
        : `${(0,operand_words/* inWords */.r4)(rule.tool)} was called less often than the ${(0,operand_words/* times */.Hn)(require_least(rule))} that every trace must call it`,
    remedy: (rule) => `call ${(0,operand_words/* inWords */.r4)(rule.tool)}, or drop the rule for agents that need not`,
    means: (rule) => `Every trace calls ${(0,operand_words/* inWords */.r4)(rule.tool)} at least ${(0,operand_words/* times */.Hn)(require_least(rule))}.`,
});
function require_least({ min = 1 }) {
    return min;
}
function fewest(states) {
    return states.reduce((low, state) => (state.phase < low.phase ? state : low));
}
function require_most(states) {
    return states.reduce((high, state) => (state.phase > high.phase ? state : high));
}

;// CONCATENATED MODULE: ./lib/rules/sequence.js


/**
 * The tools are called in this order. Strict: once the first was called, nothing else comes in between.
 * Otherwise other tools and repeats of earlier members may, but a later member may not come early.
 * `phase` is the number of members met so far.
 */
const sequenceRule = (0,rule/* defineRule */.K)({
    type: 'sequence',
    operands: (rule) => rule.tools,
    everyCall: true,
    closesWindow: false,
    earlier: 'last-in-order',
    step(state, hits, index, rule) {
        const next = state.phase;
        if (next >= rule.tools.length)
            return false;
        if ((hits & (1 << next)) !== 0) {
            state.phase++;
            state.call = index + 1;
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
    return rule.tools.map((tool) => (0,operand_words/* inWords */.r4)(tool)).join(' > ');
}

;// CONCATENATED MODULE: ./lib/rules/total.js




/** What calls add up to stays within `max`. The machine is `keyed/total.ts`. */
const totalRule = (0,rule/* defineRule */.K)({
    type: 'total',
    operands: (rule) => [rule.tool],
    everyCall: false,
    closesWindow: false,
    step: () => false,
    end: () => 'not-exercised',
    broken: (rule, tool) => `${tool === undefined ? '' : `${tool} was called, and `}${sum(rule)} is more than ${rule.limit}`,
    remedy: () => 'find what uses so much, or raise max',
    means: (rule) => `${sum(rule)} is at most ${rule.limit}.`,
});
const facts = {
    '@tokens': 'the number of tokens',
    '@cost': 'the cost in US dollars',
    '@duration': 'the time that calls take',
    '@elapsed': 'the time since the first call of the trace',
    '@turns': 'the number of answers of the model',
};
function sum(rule) {
    const { of, tool, reset } = rule;
    const value = read(rule, tool);
    const cleared = reset ? ` since a call of ${(0,operand_words/* inWords */.r4)(reset)} last cleared it` : '';
    const calls = tool.label === '*' && (0,operand_words/* inWords */.r4)(tool) === '*' ? '' : ` of ${(0,operand_words/* inWords */.r4)(tool)}`;
    return `${facts[of.kind] ?? `the sum of ${keyPartInWords(of)}`}${calls}${value === undefined ? '' : ` with the same ${value}`}${within(rule.within)}${cleared}`;
}

;// CONCATENATED MODULE: ./lib/rules/index.js











/** All sequence operators, one file each. */
const ruleKinds = {
    require: requireRule,
    forbid: forbidRule,
    blocklist: blocklistRule,
    before: beforeRule,
    never_after: neverAfterRule,
    max_calls: maxCallsRule,
    total: totalRule,
    eventually: eventuallyRule,
    after: afterRule,
    sequence: sequenceRule,
    expect: expect/* expectRule */.u,
};
/** Every operand of a rule, that which makes it forget among them. */
function mentionedOperands(rule) {
    const operands = ruleKinds[rule.type].operands(rule);
    return 'reset' in rule && rule.reset ? [...operands, rule.reset] : operands;
}


/***/ }),

/***/ 8712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ sayMessages)
/* harmony export */ });
const nouns = {
    user: 'a message of the user',
    assistant: 'a message of the agent',
    final: 'the final answer',
};
const speakers = { user: 'the user', assistant: 'the agent' };
/**
 * A sentence about calls, where `@user` and the like stand for what is said. Quoted texts stay as they are.
 *
 * @param isAbout whether the rule asks for messages: else they are names of tools
 */
function sayMessages(sentence, isAbout = true) {
    if (!isAbout || !/@(user|assistant|final)/.test(sentence))
        return sentence;
    return sentence
        .split(/(\u201c[^\u201d]*\u201d)/)
        .map((part) => (part.startsWith('\u201c') ? part : sayPart(part)))
        .join('')
        .replace(/(a message of the user|a message of the agent|the final answer)((?: \(.*?\))?) (was|is) (never )?called/g, '$1$2 $3 $4given')
        .replace(/given, and every trace must call it/, 'given, and every trace must have it');
}
function sayPart(part) {
    return part
        .replace(/\bcalls of @(user|assistant)\b/g, (_, who) => `messages of ${speakers[who]}`)
        .replace(/\bcall of @(user|assistant)\b/g, (_, who) => `message of ${speakers[who]}`)
        .replace(/\bany call of @final\b/g, 'the final answer')
        .replace(/^call @user\b/, 'wait for a message of the user')
        .replace(/^call @(assistant|final)\b/, (_, what) => `give ${nouns[what]}`)
        .replace(/@(user|assistant|final)\b/g, (_, what) => nouns[what] ?? '');
}


/***/ }),

/***/ 69514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   pn: () => (/* binding */ isTooLong),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44765);

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
/** Whether a condition is too long to be said: half an expression is of no use to a reader. */
function isTooLong({ terms }) {
    return terms.some(({ argsMatch, conditions = [], except = [] }) => argsMatch.some(({ pattern }) => isCut(pattern)) ||
        conditions.some((condition) => 'says' in condition && isCut(condition.says)) ||
        isTooLong({ label: '', terms: except }));
}
function isCut(text) {
    return (0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(text, maxPattern) !== text;
}
function termInWords(term, label) {
    const name = label ?? term.label ?? term.tools.join('|');
    const words = conditions(term);
    return words.length === 0 ? name : `${name} (${words.join(', ')})`;
}
function conditions({ argsMatch, outcome, conditions = [], except = [] }) {
    return [
        ...argsMatch.map(({ arg, pattern }) => `${arg} matches \u201c${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(pattern, maxPattern)}\u201d`),
        ...conditions.map(conditionInWords),
        ...(outcome === undefined ? [] : [`outcome ${outcome}`]),
        ...except.map((term) => `not ${termInWords(term, undefined)}`),
    ];
}
function conditionInWords(condition) {
    switch (condition.type) {
        case 'value':
            return `${condition.path.text} ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(condition.says, maxPattern)}`;
        case 'any_arg':
            return `some text in the arguments ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(condition.says, maxPattern)}`;
        case 'agent':
        case 'server':
            return `${condition.type} ${condition.patterns.join('|')}`;
        case 'phase':
            return `phase ${condition.phase}`;
        case 'parallel':
            return condition.parallel ? 'in one turn with another call' : 'alone in its turn';
        case 'at':
            return condition.when.kind === 'between' ? condition.when.text : `at ${condition.when.text}`;
    }
}
/** `once`, `5 times`. */
function times(count) {
    return count === 1 ? 'once' : `${count} times`;
}


/***/ }),

/***/ 45777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule),
/* harmony export */   meaningOf: () => (/* binding */ meaningOf)
/* harmony export */ });
/* harmony import */ var _message_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8712);
/* harmony import */ var _run_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93330);


/** What a rule asks for, and in which runs. */
function meaningOf(rule, kind) {
    const means = kind.means(rule);
    return (0,_message_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayMessages */ .G)(rule.when ? `In a run ${(0,_run_words_js__WEBPACK_IMPORTED_MODULE_1__/* .runInWords */ .E)(rule.when)}: ${means}` : means);
}
function defineRule(kind) {
    return kind;
}


/***/ }),

/***/ 93330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runInWords)
/* harmony export */ });
/* harmony import */ var _text_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44765);

/** Characters shown of a condition. */
const maxShown = 60;
/** Which runs a rule is about, to follow "In a run": `of the case refund-* whose role is not "admin"`. */
function runInWords({ cases, agents, meta }) {
    const parts = [
        ...(cases ? [`of the case ${cases.join('|')}`] : []),
        ...(agents ? [`of the agent ${agents.join('|')}`] : []),
        ...meta.map(({ name, says }) => `whose ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(name, maxShown)} ${(0,_text_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(says, maxShown)}`),
    ];
    return parts.join(' and ');
}


/***/ })

};

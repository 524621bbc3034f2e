export const id = 7234;
export const ids = [7234];
export const modules = {

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


/***/ })

};

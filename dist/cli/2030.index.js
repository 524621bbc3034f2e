export const id = 2030;
export const ids = [2030];
export const modules = {

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


/***/ })

};

"use strict";
exports.id = 4874;
exports.ids = [4874];
exports.modules = {

/***/ 4874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordHook: () => (/* binding */ recordHook)
});

// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/wire/claude-hooks.js
var claude_hooks = __webpack_require__(77358);
// EXTERNAL MODULE: ./lib/recorders/calls/call-log.js
var call_log = __webpack_require__(79926);
// EXTERNAL MODULE: ./lib/calls/arguments.js
var calls_arguments = __webpack_require__(39477);
;// CONCATENATED MODULE: ./lib/recorders/calls/record-events.js

/**
 * Records what an answer says about tools: its calls in order, and the results of those that its sender ran itself. The
 * usage is the whole answer's: recorded with the first call, so that a sum over lines is right.
 */
function recordEvents(log, events, { usage, ...about }) {
    let unreported = usage ?? undefined;
    for (const event of events) {
        if (event.type === 'result')
            log.answer(event.result.id, event.result);
        if (event.type === 'call')
            recordCall(log, event.call, { ...about, usage: unreported });
        // A call without a name is one that no policy can speak of: whoever reads the line says so.
        else if (event.type === 'nameless' || event.type === 'unread')
            log.request({ ...about, tool: '', usage: unreported }, true);
        else
            continue;
        unreported = undefined;
    }
}
function recordCall(log, sent, about) {
    const { tool, id, text, args, phase, agent, server, mergeKey } = sent;
    const requested = {
        ...about,
        tool,
        id,
        phase,
        mergeKey,
        args: text ?? (0,calls_arguments/* argumentsOf */.a)(args),
        agent: about.agent ?? agent,
        server,
    };
    const call = log.earlier(requested) ?? log.request(requested);
    if (sent.content !== undefined || sent.error || sent.isSettled === true)
        call.settle(sent);
}
/**
 * Gives the results in a request's history to the calls that wait for them. Every request repeats the whole history and
 * ids repeat, so only results after the last call of the same id count: the others were given at an earlier request.
 */
function recordHistory(log, history) {
    const latest = new Map();
    for (const event of history) {
        if (event.type === 'call' && event.call.id !== undefined)
            latest.set(event.call.id, []);
        if (event.type !== 'result')
            continue;
        const known = latest.get(event.result.id);
        if (known === undefined)
            latest.set(event.result.id, [event.result]);
        else
            known.push(event.result);
    }
    for (const [id, outcomes] of latest) {
        for (const outcome of outcomes)
            if (log.waitsFor(id))
                log.answer(id, outcome);
    }
}

// EXTERNAL MODULE: ./lib/recorders/clients/shape.js
var shape = __webpack_require__(86525);
;// CONCATENATED MODULE: ./lib/recorders/clients/claude-code-hook.js





/**
 * Writes what one hook of Claude Code reports (the JSON on its standard input; code.claude.com/docs, "Hooks") as a
 * canonical line. A call is recorded after it ran, failed or was refused; other events are ignored. Returns whether a
 * line was written.
 */
function recordHook(input, writer, now) {
    const hook = (0,json_fields/* objectOf */.Xy)((0,shape/* jsonOf */.o_)(input));
    if (hook === undefined || hook.hook_event_name === 'PreToolUse')
        return false;
    // The writer cuts: a line holds one call, and nothing waits.
    const log = new call_log/* CallLog */.zj(writer, { trace: (0,json_fields/* nonEmptyText */.al)(hook.session_id) ?? 'claude-code' }, Number.POSITIVE_INFINITY);
    const events = (0,claude_hooks/* claudeHookEvents */.b)(hook);
    if (hook.hook_event_name === 'SessionStart')
        log.start();
    else
        recordEvents(log, events, { agent: (0,json_fields/* nonEmptyText */.al)(hook.agent_id), at: now.getTime() });
    log.flush();
    return hook.hook_event_name === 'SessionStart' || events.length > 0;
}


/***/ }),

/***/ 86525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o_: () => (/* binding */ jsonOf)
/* harmony export */ });
/* unused harmony exports isShape, field, text, list */
function isShape(value) {
    return typeof value === 'object' && value !== null;
}
/** `value[name]`, of anything. */
function field(value, name) {
    return isShape(value) ? value[name] : undefined;
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
/**
 * A value of another library as if it had come over the wire. It is looked at with checks and copied before it is kept: what
 * is not JSON in it is named by the copy.
 */
function jsonOf(value) {
    return value;
}


/***/ }),

/***/ 77358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isClaudeHook),
/* harmony export */   b: () => (/* binding */ claudeHookEvents)
/* harmony export */ });
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41278);
/* harmony import */ var _tool_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51494);


/** What Claude Code hands to hooks on standard input, logged a line each (docs.anthropic.com, "Hooks reference"). */
function isClaudeHook(line) {
    return typeof line.hook_event_name === 'string' && typeof line.session_id === 'string';
}
/** Teams log the event before a tool, the one after it, or both: equal merge keys make them one call. */
function claudeHookEvents(line) {
    const tool = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(line.tool_name);
    const outcome = outcomeOf(line);
    if (outcome === undefined)
        return [];
    if (!tool)
        return [{ type: 'nameless', from: line }];
    const id = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(line.tool_use_id);
    const durationMs = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(line.duration_ms);
    const call = { id, tool, args: line.tool_input, server: serverOf(line), mergeKey: id, durationMs, ...outcome };
    return [{ type: 'call', from: line, call }];
}
function serverOf({ mcp_server: server }) {
    return (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmptyText */ .al)((0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(server) ? server.name : server);
}
function outcomeOf(line) {
    switch (line.hook_event_name) {
        case 'PreToolUse':
            return {};
        case 'PostToolUse':
            return { phase: 'executed', content: line.tool_response ?? null };
        case 'PostToolUseFailure':
            return { phase: 'executed', error: line.error || _tool_event_js__WEBPACK_IMPORTED_MODULE_1__/* .noWords */ .R };
        case 'PermissionDenied':
            return { phase: 'denied', error: line.reason || _tool_event_js__WEBPACK_IMPORTED_MODULE_1__/* .noWords */ .R };
        default:
            return undefined;
    }
}


/***/ })

};

export const id = 6498;
export const ids = [6498];
export const modules = {

/***/ 6498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordHook: () => (/* binding */ recordHook)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6525);

/**
 * Writes what one hook of Claude Code tells (the JSON on its standard input; code.claude.com/docs, "Hooks") as a canonical
 * line. A call is told after it ran, failed or was refused; other events tell nothing. Returns whether a line was written.
 */
function recordHook(input, writer, now) {
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isShape */ .o2)(input))
        return false;
    const line = lineOf(input, now);
    if (line !== undefined)
        writer.write(line);
    return line !== undefined;
}
function lineOf(input, now) {
    const trace = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(input.session_id) ?? 'claude-code';
    switch (input.hook_event_name) {
        case 'SessionStart':
            return { type: 'trace_start', trace };
        case 'PostToolUse':
            return {
                ...call(input, trace, now),
                result: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedResult */ .NQ)(input.tool_response ?? null),
                phase: 'executed',
                ...duration(input),
            };
        case 'PostToolUseFailure':
            return { ...call(input, trace, now), error: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(input.error) || 'failed', phase: 'executed', ...duration(input) };
        case 'PermissionDenied':
            return { ...call(input, trace, now), error: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(input.reason) || 'denied', phase: 'denied' };
        default:
            return undefined;
    }
}
function call(input, trace, now) {
    const agent = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(input.agent_id);
    const id = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(input.tool_use_id);
    return {
        type: 'tool_call',
        trace,
        ...(agent === undefined ? {} : { agent }),
        ...(id === undefined ? {} : { id }),
        tool: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(input.tool_name) ?? '',
        args: input.tool_input ?? {},
        timestamp: now.toISOString(),
    };
}
function duration(input) {
    return typeof input.duration_ms === 'number' ? { durationMs: input.duration_ms } : {};
}


/***/ }),

/***/ 6525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ parsedResult),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   o2: () => (/* binding */ isShape)
/* harmony export */ });
/* unused harmony exports list, parsedArguments */
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
/** Arguments on the wire are JSON in a string. `""` is no arguments; what does not parse stays text, so that it is seen. */
function parsedArguments(value) {
    if (typeof value !== 'string')
        return value;
    if (value.trim() === '')
        return {};
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}
/** A tool's result is text that mostly is JSON. A long number stays text: parsing it would change it. */
function parsedResult(value) {
    const flat = flatText(value);
    if (typeof flat !== 'string')
        return flat;
    try {
        const parsed = JSON.parse(flat);
        return typeof parsed === 'number' && String(parsed) !== flat ? flat : parsed;
    }
    catch {
        return flat;
    }
}
/** Content parts that are all text are that text. */
function flatText(value) {
    if (!Array.isArray(value) || value.length === 0)
        return value;
    const parts = value.map((part) => text(field(part, 'text')));
    return parts.every((part) => part !== undefined) ? parts.join('') : value;
}
/** The words of a failure, whatever was thrown or sent as one; never empty, for an empty error is read as none. */
function errorText(value) {
    const flat = flatText(value);
    return text(flat) || text(field(flat, 'message')) || text(field(flat, 'type')) || 'failed';
}


/***/ })

};

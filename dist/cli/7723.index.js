export const id = 7723;
export const ids = [7723];
export const modules = {

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

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ errorTextOf),
/* harmony export */   _V: () => (/* binding */ joinText)
/* harmony export */ });
/* unused harmony export resultText */
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);

/**
 * The text of a failure as recorders write it: a string, an object with a message, or `true`, which leaves the text to
 * the result. Undefined = the call did not fail (`false`, `null`, absent, and the empty string that many loggers write of
 * a success). An empty text that comes back is a failure without a text.
 */
function errorTextOf(error, result) {
    if (error === undefined || error === null || error === false || error === '')
        return undefined;
    if (typeof error === 'string')
        return error;
    if (error === true)
        return resultText(result);
    if ((0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error) && typeof error.message === 'string')
        return error.message;
    return JSON.stringify(error);
}
/** What a result says in plain text: a string, or the text parts of content. */
function resultText(result) {
    if (typeof result === 'string')
        return result;
    const content = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(result) ? result.content : result;
    if (typeof content === 'string')
        return content;
    return (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(content) ? joinText(content) : '';
}
/** The text of content parts (`{type:"text",text}`), one after another. */
function joinText(parts) {
    return parts.map((part) => ((0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(part) && typeof part.text === 'string' ? part.text : '')).join('');
}


/***/ }),

/***/ 7995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sessionFallback)
/* harmony export */ });
/** Said once a file of spans, where the trace id had to stand in for the session. */
function sessionFallback({ line, column }) {
    const detail = 'nothing names the session: each trace id of the file is taken as one trace';
    return { code: 'W_SESSION_FALLBACK', detail, line, column };
}


/***/ }),

/***/ 2259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ maxWaiting),
/* harmony export */   l: () => (/* binding */ WaitingCalls)
/* harmony export */ });
/** Calls without a result that pairing remembers, over all traces; the oldest is given up for the newest. */
const maxWaiting = 16_384;
/**
 * Calls by run and key, first in, first out: keys are agent-controlled and repeat. Holds at most `limit` calls in all;
 * when one more comes, the oldest is forgotten. Every operation takes constant time, whatever the keys are.
 */
class WaitingCalls {
    #limit;
    /** The calls of every run but the one at hand. */
    #runs = new Map();
    /** The run that was asked for last, and its calls: most calls are answered before another run speaks. */
    #run = -1;
    #calls = new Map();
    /** The calls in order of arrival; a slot is reused after `limit` arrivals. */
    #ring = [];
    #arrivals = 0;
    /** Calls that were forgotten before they were taken. */
    givenUp = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    add(run, key, callIndex) {
        const slot = this.#arrivals++ % this.#limit;
        const oldest = this.#ring[slot];
        if (oldest) {
            this.take(oldest.run, oldest.key);
            this.givenUp++;
        }
        const waiting = { run, key, callIndex, slot, next: undefined, last: undefined };
        waiting.last = waiting;
        this.#ring[slot] = waiting;
        const calls = this.#callsOf(run);
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
        return this.#callsOf(run).get(key)?.callIndex;
    }
    /** Removes the first call that waits under the key. */
    take(run, key) {
        const calls = this.#callsOf(run);
        const first = calls.get(key);
        if (!first)
            return undefined;
        // The ring must not keep alive what was answered: nearly all calls are, at once.
        this.#ring[first.slot] = undefined;
        if (first.next) {
            first.next.last = first.last;
            calls.set(key, first.next);
        }
        else
            calls.delete(key);
        return first.callIndex;
    }
    #callsOf(run) {
        if (run === this.#run)
            return this.#calls;
        if (this.#calls.size > 0)
            this.#runs.set(this.#run, this.#calls);
        const known = this.#runs.get(run);
        if (known)
            this.#runs.delete(run);
        this.#calls = known ?? (this.#calls.size === 0 ? this.#calls : new Map());
        this.#run = run;
        return this.#calls;
    }
}


/***/ }),

/***/ 3541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ isOwnLine),
  Y: () => (/* binding */ native_native)
});

// EXTERNAL MODULE: ./lib/traces/calls/session-fallback.js
var session_fallback = __webpack_require__(7995);
// EXTERNAL MODULE: ./lib/traces/json/json-fields.js
var json_fields = __webpack_require__(8429);
// EXTERNAL MODULE: ./lib/traces/trace-id.js
var trace_id = __webpack_require__(3677);
// EXTERNAL MODULE: ./lib/traces/calls/error-text.js
var error_text = __webpack_require__(6512);
// EXTERNAL MODULE: ./lib/traces/json/json-text.js
var json_text = __webpack_require__(1123);
// EXTERNAL MODULE: ./lib/traces/time/timestamp.js
var timestamp = __webpack_require__(7454);
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
        timestamp: (0,timestamp/* timestampOf */.U)(record.timestamp),
        result,
        error: (0,error_text/* errorTextOf */.Jj)(record.error, result) ?? (0,error_text/* errorTextOf */.Jj)(record.isError, result),
        phase: record.phase === undefined ? undefined : phaseOf(record.phase),
        durationMs: (0,json_fields/* numberOf */.rl)(record.durationMs),
        usage: record.usage,
        source: record.source === undefined ? undefined : sourceOf(record.source),
        case: (0,json_fields/* textOf */.b6)(record.case),
        trial: (0,json_fields/* textOf */.b6)(record.trial),
        agent: (0,json_fields/* textOf */.b6)(record.agent),
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
        error: (0,error_text/* errorTextOf */.Jj)(record.error, result) ?? (0,error_text/* errorTextOf */.Jj)(record.isError ?? record.is_error, result),
        phase: phaseOf(record.phase),
        durationMs: (0,json_fields/* numberOf */.rl)(record.durationMs),
    };
}
/** The arguments under the first of their names that is there; a string is read as JSON. */
function argumentsOf(record) {
    const args = record.args ?? record.arguments ?? record.params ?? record.parameters ?? record.input ?? record.args;
    return typeof args === 'string' ? (0,json_text/* parseArguments */.We)(args) : args;
}
/** The name of the tool, under any of its keys. */
function toolOf(record) {
    const tool = record.tool ?? record.tool_name ?? record.name;
    return typeof tool === 'string' && tool !== '' ? tool : undefined;
}
function callIdOf(record) {
    const id = record.id ?? record.tool_call_id ?? record.call_id;
    if (id !== undefined && id !== null)
        return (0,json_fields/* textOf */.b6)(id);
    return (0,json_fields/* isObject */.Gv)(record.meta) ? (0,json_fields/* textOf */.b6)(record.meta.tool_call_id) : undefined;
}
/** Recorders of version 2 write one call as two records with the same place in the episode. */
function mergeKeyOf(record) {
    if (record.step_id === undefined)
        return undefined;
    const [episode, step, index] = [(0,json_fields/* textOf */.b6)(record.episode_id), (0,json_fields/* textOf */.b6)(record.step_id), (0,json_fields/* textOf */.b6)(record.call_index)];
    if (episode === undefined || step === undefined || index === undefined)
        return undefined;
    return JSON.stringify([episode, step, index]);
}
function phaseOf(value) {
    return value === 'requested' || value === 'executed' || value === 'denied' ? value : undefined;
}
function sourceOf(value) {
    if (!(0,json_fields/* isObject */.Gv)(value) || typeof value.file !== 'string')
        return undefined;
    return typeof value.line === 'number' ? { file: value.file, line: value.line } : { file: value.file };
}

;// CONCATENATED MODULE: ./lib/traces/formats/native/run-record.js




/** `{"type":"trace_start","trace"}`: a run that may never call a tool. */
function readStart(record, file, sink, at) {
    const trace = (0,trace_id/* traceIdOf */.a)(record) ?? file;
    sink.start({ trace, case: (0,json_fields/* textOf */.b6)(record.case), trial: (0,json_fields/* textOf */.b6)(record.trial) }, at.line, at.column);
}
/** `{"type":"episode_start","episode_id","meta":{"test_id"}}` of version 2: the test is the case that the episode repeats. */
function readEpisodeStart(record, file, sink, at) {
    const meta = (0,json_fields/* isObject */.Gv)(record.meta) ? record.meta : {};
    const start = {
        trace: (0,trace_id/* traceIdOf */.a)(record) ?? file,
        case: (0,json_fields/* textOf */.b6)(record.case ?? meta.test_id),
        trial: (0,json_fields/* textOf */.b6)(record.trial),
    };
    sink.start(start, at.line, at.column);
}
/** `{"id":"run-1","tools":["A","B"]}`: names only. The arguments were not recorded. */
function readSessionRecord(record, file, sink, at) {
    const trace = (0,trace_id/* traceIdOf */.a)(record) ?? ((0,json_fields/* textOf */.b6)(record.id) || file);
    sink.start({ trace, case: (0,json_fields/* textOf */.b6)(record.case), trial: (0,json_fields/* textOf */.b6)(record.trial) }, at.line, at.column);
    if (!(0,json_fields/* isList */.Lv)(record.tools))
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
    const data = (0,json_fields/* isObject */.Gv)(record.data) ? record.data : record;
    const tool = toolOf(data);
    if (tool === undefined)
        return false;
    const trace = (0,trace_id/* traceIdOf */.a)(data) ?? (0,trace_id/* traceIdOf */.a)(record) ?? ((0,json_fields/* textOf */.b6)(record.assayrunid) || file);
    const denied = data.decision === 'deny' || data.decision === 'denied';
    const call = {
        trace,
        id: (0,json_fields/* textOf */.b6)(data.tool_call_id),
        tool,
        args: argumentsOf(data),
        timestamp: (0,timestamp/* timestampOf */.U)(record.time ?? record.timestamp),
        error: data.decision === 'error' ? ((0,json_fields/* textOf */.b6)(data.reason_code) ?? '') : undefined,
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
    const meta = (0,json_fields/* isObject */.Gv)(record.meta) ? record.meta : {};
    const trace = (0,trace_id/* traceIdOf */.a)(record) ?? ((0,json_fields/* textOf */.b6)(record.request_id) || undefined) ?? (0,trace_id/* traceIdOf */.a)(meta) ?? fallback();
    sink.start({ trace, case: (0,json_fields/* textOf */.b6)(record.case ?? meta.test_id), trial: (0,json_fields/* textOf */.b6)(record.trial) }, at.line, at.column);
    const calls = (0,json_fields/* isList */.Lv)(record.tool_calls) ? record.tool_calls : (0,json_fields/* isList */.Lv)(meta.tool_calls) ? meta.tool_calls : [];
    for (const item of calls) {
        const call = (0,json_fields/* isObject */.Gv)(item) ? readCall(item, trace) : undefined;
        const where = (0,json_fields/* isObject */.Gv)(item) ? at.of(item) : at;
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
    'session_fallback',
    'episode_start',
    'episode_end',
    'assay.trace',
    'verdict.trace',
    'assay.tool.decision',
]);
/** What the recorders and `trace import` write into a call; other keys may mean another format. */
const ownKeys = new Set([
    'type',
    'trace',
    'id',
    'tool',
    'args',
    'timestamp',
    'result',
    'error',
    'phase',
    'durationMs',
    'usage',
    'source',
    'case',
    'trial',
    'agent',
]);
/** A call as Assay writes it and nobody else: a file that begins with one needs no other format to be asked. */
function isOwnLine(record) {
    if (!(0,json_fields/* isObject */.Gv)(record) || record.type !== 'tool_call' || typeof record.tool !== 'string')
        return false;
    return Object.keys(record).every((key) => ownKeys.has(key));
}
function recognise(record) {
    if (!(0,json_fields/* isObject */.Gv)(record))
        return 'no';
    const { type } = record;
    if (typeof type === 'string' && ownTypes.has(type))
        return 'certain';
    const named = typeof record.tool === 'string' || typeof record.tool_name === 'string';
    // Spans of others call themselves so, too, and have a name.
    if (type === 'tool_call' && (named || (typeof record.name === 'string' && !('traceId' in record))))
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
        if (!(0,json_fields/* isObject */.Gv)(value))
            this.#sink.skip('record that is not an object');
        else if (value.type === undefined || value.type === 'tool_call')
            this.#call(value, at);
        else
            this.#typed(value, at);
    }
    end() { }
    /** The hot path. */
    #call(record, at) {
        const call = readCall(record, (0,trace_id/* traceIdOf */.a)(record) ?? this.#file);
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
        else if (type === 'session_fallback')
            this.#sink.problem((0,session_fallback/* sessionFallback */.t)(at));
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
        const call = readCall(record, (0,trace_id/* traceIdOf */.a)(record) ?? this.#file);
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
        const result = readResult(record, (0,trace_id/* traceIdOf */.a)(record) ?? this.#file);
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
    return (0,json_fields/* isList */.Lv)(record.tools) && record.tools.every((tool) => typeof tool === 'string') && record.messages === undefined;
}
function isPromptRun(record) {
    return typeof record.prompt === 'string' && (typeof record.response === 'string' || typeof record.text === 'string');
}


/***/ }),

/***/ 4669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   t5: () => (/* binding */ maxRecordBytes)
/* harmony export */ });
/** The place of a part of a record that is read as a record of its own. */
function placeOf(place, item) {
    if (typeof item !== 'object' || item === null)
        return place;
    const at = place.of(item);
    return at === place ? place : { line: at.line, column: at.column, of: (inner) => place.of(inner) };
}
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
    if (text.includes('\uFFFD') && !holdsReplacements(bytes, start, end))
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


/***/ }),

/***/ 8429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Je: () => (/* binding */ stringOf),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   UF: () => (/* binding */ idFinder),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   al: () => (/* binding */ nonEmptyText),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   gz: () => (/* binding */ firstId),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/** Reads of values whose shape nobody promised: each gives `undefined` (or an empty list) for anything but what its name says. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
function objectOf(value) {
    return isObject(value) ? value : undefined;
}
/** The objects of a list. */
function objectsOf(value) {
    return Array.isArray(value) ? value.filter(isObject) : [];
}
function stringOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function numberOf(value) {
    return typeof value === 'number' ? value : undefined;
}
/** A string as it is, a number as text: ids come as both. `1e400` is read as infinity, of which the file says nothing. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}
/** A text that says something, or a number as text: a name, an id, a message. The empty string names nothing, `0` does. */
function nonEmptyText(value) {
    return textOf(value) || undefined;
}
/** The first of `keys` that names something. */
function firstId(record, keys) {
    for (const key of keys) {
        const id = nonEmptyText(record[key]);
        if (id !== undefined)
            return id;
    }
    return undefined;
}
/** `firstId` for many keys: most records have none of them, which their own few keys show several times faster. */
function idFinder(keys) {
    const names = new Set(keys);
    return (record) => {
        for (const key of Object.keys(record))
            if (names.has(key))
                return firstId(record, keys);
        return undefined;
    };
}


/***/ }),

/***/ 1123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   lk: () => (/* binding */ parseJsonText),
/* harmony export */   vq: () => (/* binding */ recordedArguments)
/* harmony export */ });
/* harmony import */ var _framing_framing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4669);

/** JSON inside a string, as most sources write results; text that is no JSON or nests too deeply, and any other value, as it is. */
function parseJsonText(value) {
    return typeof value === 'string' && mayBeJson(value) ? parse(value) : value;
}
function recordedArguments(recorded) {
    return typeof recorded === 'string' ? parseArguments(recorded) : recorded;
}
/** Arguments that came as JSON in a string. Empty text is `{}`; text that is not JSON, or nests too deeply, stays as it is. */
function parseArguments(text) {
    return text.trim() === '' ? {} : parse(text);
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        return (0,_framing_framing_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(value, text.length) ? text : value;
    }
    catch {
        return text;
    }
}
const closing = { '{': '}', '[': ']', '"': '"' };
const scalar = /^(?:-?\d[\d.eE+-]*|true|false|null)$/;
/** Whether the ends of a text fit. Most results are prose, and a refused `JSON.parse` costs fifty times this look. */
function mayBeJson(text) {
    const bare = text.trim();
    const close = closing[bare.charAt(0)];
    return close === undefined ? scalar.test(bare) : bare.endsWith(close);
}


/***/ }),

/***/ 1549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yU: () => (/* binding */ readTraceValues),
  nm: () => (/* binding */ readTraces)
});

// UNUSED EXPORTS: maxProblems

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/text/did-you-mean.js
var did_you_mean = __webpack_require__(1560);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/traces/calls/waiting-calls.js
var waiting_calls = __webpack_require__(2259);
;// CONCATENATED MODULE: ./lib/traces/calls/pair-records.js

const orphan = 'result without a call';
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
        const limit = options.maxWaiting ?? waiting_calls/* maxWaiting */.M;
        this.#unanswered = new waiting_calls/* WaitingCalls */.l(limit);
        this.#mergeable = new waiting_calls/* WaitingCalls */.l(limit);
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
            const { trace, id = key, result, error, phase, durationMs } = call;
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

// EXTERNAL MODULE: ./lib/traces/formats/native.js + 2 modules
var formats_native = __webpack_require__(3541);
;// CONCATENATED MODULE: ./lib/traces/framing/byte-queue.js
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

// EXTERNAL MODULE: ./lib/traces/framing/framing.js
var framing = __webpack_require__(4669);
;// CONCATENATED MODULE: ./lib/traces/framing/frame-lines.js


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
    constructor(out, line = 0, limit = framing/* maxRecordBytes */.t5) {
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
        const text = (0,framing/* decode */.D4)(bytes, start, end);
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
    if ((0,framing/* tooDeep */.DI)(value, size))
        out.bad('E_TRACE_PARSE', 'the record nests too deeply', place.line, place.column, true);
    else if (!Array.isArray(value))
        emitRecord(out, value, place, size);
    else
        for (const item of value)
            emitRecord(out, item, (0,framing/* placeOf */.$t)(place, item), size);
}
function emitRecord(out, value, place, size) {
    if (typeof value === 'object' && value !== null)
        out.record(value, place, size);
    else
        out.skip(bareValue);
}
/** Why a number, a text or `null` where a record should be is left out. */
const bareValue = 'JSON value that is not an object';

// EXTERNAL MODULE: ./lib/traces/json/json-fields.js
var json_fields = __webpack_require__(8429);
;// CONCATENATED MODULE: ./lib/traces/framing/wrapped-records.js

/** Under what names services and scripts put a list of records into one object, as in `{"object": "list", "data": […]}`. */
const names = ['data', 'items', 'records', 'results', 'runs', 'messages', 'conversation', 'events', 'entries'];
/** The records in the list that an object wraps; undefined if it wraps none. */
function wrappedRecords(value) {
    if (!(0,json_fields/* isObject */.Gv)(value))
        return undefined;
    for (const name of names) {
        const records = (0,json_fields/* objectsOf */.iZ)(value[name]);
        if (records.length > 0)
            return records;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/traces/json/is-json.js

/**
 * Whether a value in memory is one that `JSON.parse` could have returned and that nests at most `maxDepth` levels.
 * Members that are undefined are taken as absent, as `JSON.stringify` does.
 */
function isJson(value, levels = framing/* maxDepth */.Mw) {
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

// EXTERNAL MODULE: ./lib/codes/trace-codes.js
var trace_codes = __webpack_require__(8824);
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
/** Says what the records looked like, or, where there are none, what else was `seen`, in key names that are harmless to print. */
function unrecognised(records, file, formats, seen) {
    const known = formats.map((format) => format.id).join(', ');
    return new problem/* AssayError */.W({
        code: 'E_TRACE_FORMAT',
        level: 'error',
        message: `${describe(records, seen)}${nearest(records, formats)} Known formats: ${known}.`,
        location: { file, line: 1, column: 1 },
        remedy: trace_codes/* traceCodes */.W.E_TRACE_FORMAT.remedy,
    });
}
function describe(records, seen) {
    if (records.length === 0)
        return seen ? `The file holds no records: it looks like ${seen}.` : 'The file holds no JSON at all.';
    return `${describeKeys(records)} No trace format has such records.`;
}
function describeKeys(records) {
    const keys = keysOf(records);
    const shown = keys.filter((key) => /^[\w.$-]{1,40}$/.test(key)).slice(0, 12);
    if (keys.length === 0)
        return 'The records of the file have no keys.';
    if (shown.length === 0)
        return `The records of the file have ${keys.length} keys, none of them a plain word.`;
    const hidden = keys.length - shown.length;
    return `The records of the file have the keys ${shown.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}.`;
}
function nearest(records, formats) {
    const keys = new Set(keysOf(records));
    let best;
    for (const format of formats) {
        const shared = (format.marks ?? []).filter((mark) => keys.has(mark));
        if (shared.every((mark) => common.has(mark)))
            continue;
        if (shared.length > (best?.shared.length ?? 0))
            best = { format, shared };
    }
    return best ? ` The nearest is ${best.format.id}, which also has ${best.shared.join(', ')}.` : '';
}
/** Marks that say nothing alone: most JSON files have one of them. */
const common = new Set([
    ...['version', 'type', 'id', 'timestamp', 'source', 'info', 'status', 'name', 'index', 'data'],
    ...['item', 'content', 'message', 'messages', 'role', 'url'],
]);
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
    /** Empty for a file that is known to begin with a line of Assay's own. */
    #formats;
    #format;
    #reader;
    #window = [];
    #windowBytes = 0;
    /** Records that no format knew, and the first of them: other logs may stand before a trace. */
    #unknown = 0;
    #sample = [];
    /** The records of the file stand in lists of objects that no format knows. */
    #wrapped = false;
    /** Bad lines, and whether one of them at least began like a record. */
    #badLines = 0;
    #open = false;
    /** Values that are no records: numbers, texts. */
    #bare = 0;
    /** What the text of the file looks like, for when nothing in it is a record. */
    #kind;
    constructor(sink, context, formats, forced, kind) {
        this.#kind = kind;
        this.#sink = sink;
        this.#context = context;
        this.#formats = formats;
        if (forced)
            this.#start(forced);
    }
    record(value, place, size) {
        if (this.#reader) {
            this.#take(this.#reader, value, place);
            return;
        }
        if (this.#window.length === 0 && this.#unknown === 0 && (0,formats_native/* isOwnLine */.X)(value)) {
            this.#start(formats_native/* native */.Y).record(value, place);
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
        if (reason === bareValue)
            this.#bare++;
        this.#sink.skip(reason);
    }
    /** The id of the format the file was read in; `empty` for a file without records. */
    end() {
        if (this.#window.length > 0)
            this.#recognise();
        if (!this.#reader)
            this.#refuse();
        this.#reader?.end();
        return this.#format?.id ?? 'empty';
    }
    /** Throws if there was something, and nothing of it was a record. */
    #refuse() {
        const refused = (sample, seen) => unrecognised(sample, this.#context.file, this.#formats, seen);
        if (this.#unknown > 0)
            throw refused(this.#sample);
        if (this.#bare > 0 && this.#badLines === 0)
            throw refused([], 'JSON of bare values, no objects');
        if (this.#badLines > 0 && !this.#open)
            throw refused([], this.#kind());
    }
    #recognise() {
        const values = this.#window.map((each) => each.value);
        const window = this.#window;
        this.#window = [];
        this.#windowBytes = 0;
        const format = recogniseFormat(values, this.#formats) ?? this.#recogniseWrapped(values);
        if (!format) {
            if (this.#unknown === 0)
                this.#sample = values;
            this.#unknown += values.length;
            return;
        }
        for (; this.#unknown > 0; this.#unknown--)
            this.#sink.skip('record before the first that has a known shape');
        const reader = this.#start(format);
        for (const { value, place } of window)
            this.#take(reader, value, place);
    }
    #recogniseWrapped(values) {
        const format = recogniseFormat(values.flatMap((value) => wrappedRecords(value) ?? []), this.#formats);
        this.#wrapped = format !== undefined;
        return format;
    }
    #take(reader, value, place) {
        const records = this.#wrapped ? wrappedRecords(value) : undefined;
        if (records === undefined)
            reader.record(value, place);
        else
            for (const record of records)
                reader.record(record, (0,framing/* placeOf */.$t)(place, record));
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

;// CONCATENATED MODULE: ./lib/traces/json/locate-json.js
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

;// CONCATENATED MODULE: ./lib/traces/framing/frame-values.js




/**
 * JSON values that spread over lines: one pretty-printed value, several one after another, or arrays of them.
 * A top-level array is never held as a whole: each element is parsed when its last byte is in.
 */
class ValueFramer {
    #out;
    #limit;
    #retreat;
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
    #tooLong = false;
    /** Behind a mistake: text is skipped until a line begins like a value; then separators may lie about. */
    #searching = false;
    #recovered = false;
    #emitted = false;
    #abandoned;
    /** `retreat`: the second line is a whole record, so a mistake in the first value means that its line is torn. */
    constructor(out, limit = framing/* maxRecordBytes */.t5, retreat = false) {
        this.#out = out;
        this.#limit = limit;
        this.#retreat = retreat;
    }
    /** Set when the first value turned out to be a torn line with whole lines behind it: all its bytes, to be read as lines. */
    get abandoned() {
        return this.#abandoned && { bytes: this.#abandoned, line: this.#line - 1 };
    }
    push(chunk) {
        this.#queue.append(chunk);
        this.#scan();
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
            if (this.#searching)
                continue;
            const end = this.#valueEnd();
            if (end === 'more')
                return;
            if (end === 'mistake')
                this.#fail('a string in the value is not closed on its line; reading goes on at the next line that begins a record');
            else if (end === 'long')
                this.#refuseLong();
            else
                this.#emit(end);
        }
    }
    /** Skips white space and separators; true at the first byte of a value, or where something has to be searched. */
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
        if (first === hash && this.#state === 'top') {
            this.#out.skip('comment line');
            this.#searching = true;
            return true;
        }
        if (this.#state === 'element' || !startsValue(first)) {
            this.#fail('text between records is not JSON; reading goes on at the next line that begins a record');
            return this.#searching || this.#between();
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
    /** Where the value that starts the queue ends. */
    #valueEnd() {
        const bytes = this.#queue.bytes();
        const stop = this.#tooLong ? bytes.length : Math.min(bytes.length, this.#limit);
        let at = this.#scanned;
        for (; at < stop; at++) {
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
        if (!this.#tooLong && at >= this.#limit && bytes.length > at)
            return 'long';
        if (this.#tooLong)
            this.#forget();
        return 'more';
    }
    /** The value is told as a problem, and scanned to its end without being kept. */
    #refuseLong() {
        this.#out.bad('E_TRACE_PARSE', `the value is longer than ${this.#limit} bytes`, this.#line, this.#column, true);
        this.#tooLong = true;
        this.#emitted = true;
        this.#forget();
    }
    #forget() {
        const passed = Math.min(this.#scanned, this.#queue.length);
        this.#advance(passed);
        this.#scanned -= passed;
    }
    #emit(end) {
        if (!this.#tooLong)
            this.#read(end);
        if (this.#abandoned)
            return;
        this.#inValue = this.#tooLong = false;
        this.#advance(end);
        this.#emitted = true;
        if (this.#state !== 'top')
            this.#state = 'element';
    }
    #read(end) {
        const text = (0,framing/* decode */.D4)(this.#queue.bytes(), 0, end);
        if (text === undefined)
            this.#out.bad('E_TRACE_PARSE', 'the value is not valid UTF-8', this.#line, this.#column, true);
        else if (this.#deepest > framing/* maxDepth */.Mw)
            this.#out.bad('E_TRACE_PARSE', 'the record nests too deeply', this.#line, this.#column, true);
        else if (!this.#parse(text, end)) {
            if (this.#abandon())
                return;
            this.#out.bad('E_TRACE_PARSE', 'the value is not JSON', this.#line, this.#column, true);
        }
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
        this.#inValue = this.#tooLong = false;
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
        const bytes = this.#queue.bytes().subarray(0, count);
        let lineStart = 0;
        for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, lineStart)) {
            lineStart = end + 1;
            this.#line++;
        }
        this.#column = (lineStart > 0 ? 1 : this.#column) + utf16Units(bytes, lineStart, count);
        this.#queue.drop(count);
    }
    #abandon() {
        if (!this.#retreat || this.#emitted || this.#state !== 'top' || this.#recovered)
            return false;
        this.#abandoned = Buffer.from(this.#queue.bytes());
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
/** Length of UTF-8 bytes in UTF-16, also where a piece begins inside of a character. */
function utf16Units(bytes, start, end) {
    let units = 0;
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if ((byte & 0xc0) !== 0x80)
            units += byte >= 0xf0 ? 2 : 1;
    }
    return units;
}
function startsRecord(byte) {
    return byte === openBrace || byte === openBracket;
}
function startsValue(byte) {
    const letter = byte >= 97 && byte <= 122;
    const digit = byte >= 48 && byte <= 57;
    return startsRecord(byte) || byte === quote || byte === 45 || letter || digit;
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

;// CONCATENATED MODULE: ./lib/traces/framing/frame-records.js




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
    /** Where the line to look at begins; before it are blank lines and comments, or the line that goes on. */
    #line = 0;
    /** How far the end of that line was looked for. */
    #looked = 0;
    #goesOn = false;
    #inner;
    /** `refuse` is called with the first bytes of the file, at most 64, and throws if they are no text. */
    constructor(out, refuse = () => { }, limit = framing/* maxRecordBytes */.t5) {
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
        if (this.#fallBack())
            this.#inner?.end();
    }
    #choose(atEnd) {
        if (this.#head.length < 64 && !atEnd)
            return;
        if (!this.#started)
            this.#start();
        const bytes = this.#head.bytes();
        const lastCall = atEnd || bytes.length > this.#limit;
        while (!this.#inner) {
            const newline = bytes.indexOf(10, this.#looked);
            if (newline < 0 && !lastCall) {
                this.#looked = bytes.length;
                return;
            }
            if (this.#line >= bytes.length)
                this.#open();
            else
                this.#look(bytes, newline < 0 ? bytes.length : newline);
            this.#line = this.#looked = newline < 0 ? bytes.length : newline + 1;
        }
    }
    /**
     * Looks at one line. A first line that goes on may also be torn: then a whole record stands on the second line, and
     * reading can retreat.
     */
    #look(bytes, end) {
        const text = end - this.#line > this.#limit ? undefined : (0,framing/* decode */.D4)(bytes, this.#line, end);
        if (this.#goesOn) {
            const retreat = text?.startsWith('{') === true && parses(text);
            this.#open(new ValueFramer(this.#out, this.#limit, retreat));
            return;
        }
        const line = text?.trim();
        if (line === '' || line?.startsWith('#'))
            return;
        const rest = line === undefined ? 'nothing' : missing(line);
        if (rest === 'brackets' && end < bytes.length)
            this.#goesOn = true;
        // An array on one line that was cut off: its elements before the cut can be read.
        else if (rest !== 'nothing' && end === bytes.length && line?.startsWith('['))
            this.#open(new ValueFramer(this.#out, this.#limit));
        else
            this.#open();
    }
    #start() {
        this.#started = true;
        this.refuse(this.#head.bytes().subarray(0, 64));
        const [a, b, c] = this.#head.bytes();
        if (a === 0xef && b === 0xbb && c === 0xbf)
            this.#head.drop(3);
    }
    #open(inner = new LineFramer(this.#out, 0, this.#limit)) {
        this.#inner = inner;
        inner.push(this.#head.bytes());
        this.#head.clear();
    }
    #fallBack() {
        const torn = this.#inner instanceof ValueFramer ? this.#inner.abandoned : undefined;
        if (!torn)
            return false;
        this.#inner = new LineFramer(this.#out, torn.line, this.#limit);
        this.#inner.push(torn.bytes);
        return true;
    }
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
/** What a line lacks to be a whole JSON object or array. */
function missing(line) {
    if (!line.startsWith('{') && !line.startsWith('['))
        return 'nothing';
    let depth = 0;
    let inString = false;
    for (let at = 0; at < line.length; at++) {
        const code = line.charCodeAt(at);
        if (inString && code === 92)
            at++;
        else if (code === 34)
            inString = !inString;
        else if (inString)
            continue;
        else if (code === 123 || code === 91)
            depth++;
        else if (code === 125 || code === 93)
            depth--;
    }
    if (inString)
        return 'quote';
    return depth > 0 ? 'brackets' : 'nothing';
}

;// CONCATENATED MODULE: ./lib/traces/framing/kind-of-text.js
/** What text that is no JSON looks like, by its first lines: a word on what somebody gave by mistake. */
function kindOfText(head) {
    const text = head.replace(/^\uFEFF/, '').trimStart();
    const lines = text.split(/\r?\n/, maxLines).filter((line) => line.trim() !== '');
    const [first = ''] = lines;
    if (first === '')
        return undefined;
    if (/^<(!doctype html|html)\b/i.test(first))
        return 'HTML, perhaps the page of an error';
    if (first.startsWith('<'))
        return 'XML';
    if (/^(data|event|id): ?/.test(first))
        return 'a stream of server-sent events; keep the JSON behind each "data:" as a line';
    if (isTable(lines))
        return 'CSV; export it as JSON or JSON lines';
    if (/^(---|%YAML)/.test(first) || lines.every((line) => /^\s*(#|- |[\w.-]+:( |$))/.test(line)))
        return 'YAML';
    return 'plain text';
}
const maxLines = 8;
/** Rows of as many cells as the head has; a last one that is cut off does not count. */
function isTable(lines) {
    const whole = lines.slice(0, Math.max(2, lines.length - 1));
    return [',', ';', '\t'].some((comma) => {
        const cells = whole.map((line) => line.split(comma).length);
        return whole.length > 1 && (cells[0] ?? 0) > 1 && cells.every((count) => count >= (cells[0] ?? 0));
    });
}

;// CONCATENATED MODULE: ./lib/traces/framing/refuse-binary.js


/** Files that a trace is taken for by mistake, by their first bytes. */
const signatures = [
    [[0xff, 0xfe], 'UTF-16 text; save it as UTF-8'],
    [[0xfe, 0xff], 'UTF-16 text; save it as UTF-8'],
    [[0x1f, 0x8b], 'gzip inside gzip; decompress it once'],
    [[0x28, 0xb5, 0x2f, 0xfd], 'Zstandard-compressed; decompress it, or use gzip'],
    [
        [0x50, 0x4b, 0x03, 0x04],
        'a zip archive; unpack it (an .eval log of Inspect AI: write it as JSON with `inspect log dump`)',
    ],
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












/** Of the start of a file, by which a refusal says what it looks like. */
const headBytes = 2048;
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
async function readTraceValues(values, sink, options = {}) {
    const reading = new Reading(sink, options);
    await reading.values(values);
    return reading.finish();
}
class Reading {
    #options;
    #pairing;
    #names = [];
    #files = [];
    #problems = [];
    #omitted = {};
    constructor(sink, options) {
        this.#options = options;
        this.#pairing = new PairRecords(sink, (file, problem) => this.#problem(file, problem));
    }
    async file(input) {
        const hash = input.sha256 ? undefined : (0,external_node_crypto_.createHash)('sha256');
        let open;
        for await (const chunk of input.chunks) {
            const bytes = asBuffer(chunk);
            open ??= await this.#openFramed(input.file, bytes);
            hash?.update(bytes);
            open.framer.push(bytes);
        }
        open ??= await this.#openFramed(input.file, Buffer.alloc(0));
        open.framer.end();
        this.#close(input.file, open.reader, input.sha256 ? input.sha256() : (hash?.digest('hex') ?? ''));
    }
    async values(values) {
        const reader = await this.#open('<memory>', isJson(values[0]) && (0,formats_native/* isOwnLine */.X)(values[0]), '');
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
    async #openFramed(file, head) {
        const limit = this.#options.maxRecordBytes ?? framing/* maxRecordBytes */.t5;
        const start = head.subarray(0, headBytes).toString('utf8');
        const reader = await this.#open(file, beginsWithOwnLine(head, limit), start);
        return { reader, framer: new RecordFramer(reader, (start) => refuseBinary(start, file), limit) };
    }
    /** The other formats are most of the reader's code: they are loaded unless the file says at once that it is our own. */
    async #open(file, isOwn, start) {
        const { format, formats, sessionKeys = [] } = this.#options;
        const asked = format !== undefined || formats !== undefined;
        const known = isOwn && !asked ? [] : (formats ?? (await Promise.all(/* import() */[__webpack_require__.e(1394), __webpack_require__.e(9781)]).then(__webpack_require__.bind(__webpack_require__, 9781))).traceFormats);
        const forced = format === undefined ? undefined : formatNamed(format, known);
        this.#names.push(file);
        this.#pairing.openFile(file);
        return new FileReader(this.#pairing, { file, sessionKeys }, known, forced, () => kindOfText(start));
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
/** Whether the first record is certain to be a line of Assay's own, by the first bytes of the file. */
function beginsWithOwnLine(head, limit) {
    const end = head.indexOf(10);
    const text = end < 0 || end > limit ? undefined : (0,framing/* decode */.D4)(head, 0, end);
    if (text?.startsWith('{') !== true)
        return false;
    try {
        const value = JSON.parse(text);
        return (0,formats_native/* isOwnLine */.X)(value) && !(0,framing/* tooDeep */.DI)(value, end);
    }
    catch {
        return false;
    }
}
function formatNamed(id, formats) {
    const format = formats.find((each) => each.id === id);
    if (format)
        return format;
    const known = formats.map((each) => each.id);
    const meant = (0,did_you_mean/* didYouMean */.a)(id, known);
    throw new problem/* AssayError */.W({
        code: 'E_TRACE_FORMAT',
        level: 'error',
        message: `There is no trace format "${(0,log_line/* logText */.k)(id, 60)}".`,
        remedy: `${meant === undefined ? '' : `Did you mean "${meant}"? `}There are: ${known.join(', ')}.`,
    });
}


/***/ }),

/***/ 4328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readIso),
/* harmony export */   W: () => (/* binding */ isUsualIso)
/* harmony export */ });
/** The form that `Date.toISOString` gives: most records have it. */
const usual = '0000-00-00T00:00:00.000Z';
const zero = 48;
const nine = 57;
/** Told without a regular expression, which takes several times as long. */
function isUsualIso(text) {
    if (text.length !== usual.length)
        return false;
    for (let at = 0; at < usual.length; at++) {
        const code = text.charCodeAt(at);
        const expected = usual.charCodeAt(at);
        if (expected === zero ? code < zero || code > nine : code !== expected)
            return false;
    }
    return true;
}
/** Milliseconds since 1970 of a time in the usual form, as `Date.parse` gives them; undefined for all that it is better asked about. */
function readIso(text) {
    if (!isUsualIso(text))
        return undefined;
    const [year, month, day] = [100 * pair(text, 0) + pair(text, 2), pair(text, 5), pair(text, 8)];
    const [hour, minute, second] = [pair(text, 11), pair(text, 14), pair(text, 17)];
    // Two digits mean another century to `Date.UTC`; whether a month has a 29th day depends on more than the month.
    const isPlain = year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
    if (!isPlain || hour > 23 || minute > 59 || second > 59)
        return undefined;
    return Date.UTC(year, month - 1, day, hour, minute, second, 10 * pair(text, 20) + text.charCodeAt(22) - zero);
}
function pair(text, at) {
    return 10 * (text.charCodeAt(at) - zero) + text.charCodeAt(at + 1) - zero;
}


/***/ }),

/***/ 7454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ timestampOf)
/* harmony export */ });
/* unused harmony export fromMilliseconds */
/* harmony import */ var _read_iso_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4328);
/* harmony import */ var _write_iso_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5009);


const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const iso = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?( ?Z|[+-]\d\d:?\d\d)?$/i;
/** What `Date.parse` does not take: a space, a comma before the fraction. */
const unusual = /[ ,]/;
/**
 * RFC 3339 in UTC from what records hold: RFC 3339 or ISO 8601 text (without an offset it is taken as UTC), milliseconds
 * since 1970, or seconds where the number is too small to be milliseconds of this century. Undefined for anything else.
 */
function timestampOf(value) {
    if (typeof value === 'string')
        return (0,_read_iso_js__WEBPACK_IMPORTED_MODULE_0__/* .isUsualIso */ .W)(value) || utc.test(value) ? value : fromText(value);
    if (typeof value !== 'number')
        return undefined;
    return fromMilliseconds(value >= 1e9 && value < 1e11 ? value * 1000 : value);
}
function fromText(text) {
    const match = text.length <= 40 ? iso.exec(text) : null;
    if (!match)
        return undefined;
    const plain = unusual.test(text) ? text.replace(' ', 'T').replace(',', '.').replace(' ', '') : text;
    return fromMilliseconds(Date.parse(match[1] === undefined ? `${plain}Z` : plain));
}
/** Undefined outside of the years that RFC 3339 can write. */
function fromMilliseconds(milliseconds) {
    const inRange = milliseconds >= -62_167_219_200_000 && milliseconds < 253_402_300_800_000;
    return inRange ? (0,_write_iso_js__WEBPACK_IMPORTED_MODULE_1__/* .writeIso */ .j)(milliseconds) : undefined;
}


/***/ }),

/***/ 5009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ writeIso)
/* harmony export */ });
const perDay = 86_400_000;
/**
 * Milliseconds since 1970, of the years 0 to 9999, as RFC 3339 in UTC: what `Date.toISOString` gives. Most calls have a time,
 * and `toISOString` takes five times as long.
 */
function writeIso(milliseconds) {
    const whole = Math.trunc(milliseconds);
    const day = Math.floor(whole / perDay);
    const time = whole - day * perDay;
    // The date by years that begin on 1 March, so that a leap day is the last of its year; an era has 400 years.
    const sinceYear0 = day + 719_468;
    const era = Math.floor(sinceYear0 / 146_097);
    const dayOfEra = sinceYear0 - era * 146_097;
    const leapDays = div(dayOfEra, 1460) - div(dayOfEra, 36_524) + div(dayOfEra, 146_096);
    const yearOfEra = div(dayOfEra - leapDays, 365);
    const dayOfYear = dayOfEra - (365 * yearOfEra + div(yearOfEra, 4) - div(yearOfEra, 100));
    const fromMarch = div(5 * dayOfYear + 2, 153);
    const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
    return text(year, month, dayOfYear - div(153 * fromMarch + 2, 5) + 1, time);
}
/** One flat text of 24 characters: pieces put together would stay pieces until somebody reads them. */
function text(year, month, day, time) {
    const second = div(time, 1000);
    // biome-ignore format: the date, the time, the fraction
    return String.fromCharCode(digit(year, 1000), digit(year, 100), digit(year, 10), digit(year, 1), 45, digit(month, 10), digit(month, 1), 45, digit(day, 10), digit(day, 1), 84, digit(div(time, 3_600_000), 10), digit(div(time, 3_600_000), 1), 58, digit(div(time, 60_000) % 60, 10), digit(div(time, 60_000), 1), 58, digit(second % 60, 10), digit(second, 1), 46, digit(time, 100), digit(time, 10), digit(time, 1), 90);
}
/** The character of one decimal digit. */
function digit(value, place) {
    return 48 + (div(value, place) % 10);
}
function div(a, b) {
    return Math.floor(a / b);
}


/***/ }),

/***/ 3677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ traceIdOf),
/* harmony export */   e: () => (/* binding */ traceKeys)
/* harmony export */ });
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);

/** Keys that name a record's trace, in order of preference. */
const traceKeys = ['trace', 'session', 'session_id', 'episode_id', 'test_id', 'run_id', 'trace_id'];
/** The trace that a record names, if it does: the first key that holds a number or a text that is not empty. */
const traceIdOf = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .idFinder */ .UF)(traceKeys);


/***/ })

};

"use strict";
exports.id = 9926;
exports.ids = [9926];
exports.modules = {

/***/ 39477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ argumentsOf),
/* harmony export */   y: () => (/* binding */ writtenArguments)
/* harmony export */ });
/* harmony import */ var _json_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4908);

function argumentsOf(sent) {
    if (sent === undefined)
        return undefined;
    return (typeof sent === 'string' ? (0,_json_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArguments */ .W)(sent) : sent) ?? {};
}
/** Arguments as a line holds them: text that a reader would take for JSON goes as the JSON of a string, and comes back as text. */
function writtenArguments(args) {
    return typeof args === 'string' && argumentsOf(args) !== args ? JSON.stringify(args) : args;
}


/***/ }),

/***/ 16040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf)
/* harmony export */ });
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41278);

function contentOf(content) {
    return Array.isArray(content) ? (joined(content) ?? content) : content;
}
const textTypes = new Set(['text', 'input_text', 'output_text']);
/** A list of strings alone is a value that a tool returned. */
function joined(parts) {
    const texts = [];
    let isContent = false;
    for (const part of parts) {
        if (typeof part === 'string')
            texts.push(part);
        else if ((0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(part) && textTypes.has(part.type) && typeof part.text === 'string') {
            texts.push(part.text);
            isContent = true;
        }
        else
            return undefined;
    }
    return isContent ? texts.join('\n') : undefined;
}


/***/ }),

/***/ 43623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf),
/* harmony export */   s: () => (/* binding */ writtenFailure)
/* harmony export */ });
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41278);
/* harmony import */ var _json_write_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80672);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16040);



/**
 * Whether a call failed, and in which words. `error` is what the source says: nothing if absent, null, false, or the empty
 * text that many loggers write of a success; `true` is a flag whose words are in `content`. Undefined: it did not fail. An
 * empty text is a failure without words.
 */
function failureOf(error, content) {
    if (error === undefined || error === null || error === false || error === '')
        return undefined;
    return wordsOf(error === true ? content : error);
}
/** A failure as a line holds it: an empty `error` is read as none, so one that came without words gets some. */
function writtenFailure(error) {
    return error === '' ? 'failed' : error;
}
/** Of content parts the text, whatever images are next to it. */
function wordsInParts(content) {
    const texts = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(content).filter((part) => part.type === 'text' && typeof part.text === 'string');
    return texts.length > 0 ? (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$)(texts) : undefined;
}
/** An `Error` written as JSON is `{}`: no words. */
function wordsOf(failure) {
    const inner = wordsInParts(failure) ?? (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$)(failure);
    if (inner === undefined || inner === null || (Array.isArray(inner) && inner.length === 0))
        return '';
    if (typeof inner === 'string')
        return inner;
    if (!(0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(inner))
        return (0,_json_write_json_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .G)(inner);
    const { message, error, error_code: code, type, content, ...rest } = inner;
    const words = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(message) ?? (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(error) ?? (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(code) ?? (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$)(content)) ?? (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(type);
    if (words !== undefined)
        return words;
    const isBare = message === undefined && error === undefined && content === undefined && Object.keys(rest).length === 0;
    return isBare ? '' : (0,_json_write_json_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .G)(inner);
}


/***/ }),

/***/ 40160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ sameArguments),
/* harmony export */   Hn: () => (/* binding */ sameTool),
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   XS: () => (/* binding */ longerName),
/* harmony export */   dR: () => (/* binding */ idsAgree),
/* harmony export */   j0: () => (/* binding */ repeatsCall),
/* harmony export */   nE: () => (/* binding */ sameCall),
/* harmony export */   rK: () => (/* binding */ isRemembered)
/* harmony export */ });
/* harmony import */ var _json_same_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16569);

/**
 * Whether two records with one id, of whatever kind it is, are of one call: their tools agree, and their arguments are equal
 * or absent on one side. Ids repeat, and sub-agents number their calls anew: else they are two calls.
 */
function sameCall(a, b) {
    return sameTool(a.tool, b.tool) && sameArguments(a.args, b.args);
}
/** Whether two ids do not speak against one call: one that is absent does not. */
function idsAgree(a, b) {
    return a.id === undefined || b.id === undefined || a.id === b.id;
}
function sameArguments(a, b) {
    return a === undefined || b === undefined || (0,_json_same_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .V)(a, b);
}
/** Whether a call repeats another to the letter: nothing of one is absent in the other. */
function repeatsCall(a, b) {
    return a.id === b.id && sameTool(a.tool, b.tool) && (0,_json_same_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .V)(a.args, b.args);
}
/** Whether two names are of one tool: equal, or one is the other's end behind a separator, `mcp__files__read` and `read`. */
function sameTool(a, b) {
    if (a === b)
        return true;
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    return short !== '' && long.endsWith(short) && separatorAtEnd.test(long.slice(0, -short.length));
}
/** Of two names of one tool the more exact one: a policy may deny the tool of one server only. */
function longerName(a, b) {
    return b.length > a.length ? b : a;
}
/** Equal for any two names of one tool: by this they are found, `sameTool` decides. */
function lastPart(tool) {
    return (separator.test(tool) && tool.split(separator).at(-1)) || tool;
}
const separator = /__|[./:]/;
const separatorAtEnd = /(?:__|[./:])$/;
/** `sameCall` for a call that is remembered and cannot be changed any more: it must have all that the other record says. */
function isRemembered(known, { tool, args }) {
    const hasName = sameTool(known.tool, tool) && known.tool.length >= tool.length;
    return hasName && (args === undefined || args === known.args);
}


/***/ }),

/***/ 25672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ toolCall),
/* harmony export */   _o: () => (/* binding */ callResult),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39477);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16040);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43623);



/** The call that a message speaks of. Key by key: the engine is several times faster on calls of one shape than on spread copies. */
function toolCall(sent, run) {
    return {
        trace: run.trace,
        id: sent.id,
        tool: sent.tool,
        args: sent.text ?? (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .a)(sent.args),
        timestamp: sent.timestamp ?? run.timestamp,
        result: (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$)(sent.content),
        error: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g)(sent.error, sent.content),
        phase: sent.phase,
        durationMs: sent.durationMs,
        case: run.case,
        trial: run.trial,
        agent: sent.agent ?? run.agent,
        server: sent.server,
        turn: run.turn,
        mergeKey: sent.mergeKey,
    };
}
function callResult({ id, ...outcome }, trace) {
    return { trace, id, ...outcomeOf(outcome) };
}
function outcomeOf({ content, error, phase, durationMs }) {
    return { result: (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentOf */ .$)(content), error: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g)(error, content), phase, durationMs };
}


/***/ }),

/***/ 41278:
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
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19238);

/** Reads of values whose shape nobody promised: each gives `undefined` (or an empty list) for anything but what its name says. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh);
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
/** The double nearest to a number, which is enough for times, sizes and costs; undefined for a number beyond all doubles. */
function numberOf(value) {
    const number = value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh ? (0,_model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestNumber */ .CW)(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
/** A string as it is, a number as its digits: ids come as both. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh ? String(value) : undefined;
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

/***/ 4908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments),
/* harmony export */   l: () => (/* binding */ parseJsonText)
/* harmony export */ });
/* harmony import */ var _depth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13287);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93040);


/**
 * JSON inside a string, as most sources write results; text that is not JSON or nests too deeply, and any other value,
 * as it is.
 */
function parseJsonText(value) {
    return typeof value === 'string' && mayBeJson(value) ? parse(value) : value;
}
/** Arguments that came as JSON in a string. Empty text is `{}`; text that is not JSON, or nests too deeply, stays as it is. */
function parseArguments(text) {
    return text.trim() === '' ? {} : parse(text);
}
function parse(text) {
    try {
        const value = (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
        return (0,_depth_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeep */ .D)(value, text.length) ? text : value;
    }
    catch {
        return text;
    }
}
const closing = { '{': '}', '[': ']', '"': '"' };
const scalar = /^(?:-?\d[\d.eE+-]*|true|false|null)$/;
/** Whether the ends of a text fit. Most results are prose, and a refused `JSON.parse` costs fifty times this look. */
function mayBeJson(text) {
    if (beginsProse(text.charCodeAt(0)))
        return false;
    const bare = text.trim();
    const close = closing[bare.charAt(0)];
    return close === undefined ? scalar.test(bare) : bare.endsWith(close);
}
/** A letter that no JSON begins with. */
function beginsProse(code) {
    const letter = code | 32;
    return letter >= 97 && letter <= 122 && code !== t && code !== f && code !== n;
}
const [t, f, n] = [116, 102, 110];


/***/ }),

/***/ 16569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sameJson)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19238);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41278);


/** Whether two values say the same, in whatever order their members stand; it stops at the first difference. */
function sameJson(a, b) {
    if (a === b)
        return true;
    if (a instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return b instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh && a.canonical === b.canonical;
    if (Array.isArray(a))
        return Array.isArray(b) && a.length === b.length && a.every((item, at) => sameJson(item, b[at]));
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(a) || !(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(b))
        return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
}


/***/ }),

/***/ 80672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   y: () => (/* binding */ holdsExact)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19238);

/** `JSON.stringify` on one line, with the digits of every `ExactNumber`. */
function writeJson(value) {
    return _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh.met && holdsExact(value) ? write(value) : JSON.stringify(value);
}
/** Whether an `ExactNumber` stands anywhere in a value. */
function holdsExact(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return true;
    if (value instanceof Map)
        return [...value.values()].some(holdsExact);
    return Array.isArray(value) ? value.some(holdsExact) : Object.values(value).some(holdsExact);
}
function write(value) {
    if (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return value.text;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (Array.isArray(value))
        return `[${value.map((item) => write(item) ?? 'null').join(',')}]`;
    const members = [];
    for (const [key, member] of Object.entries(value)) {
        const text = write(member);
        if (text !== undefined)
            members.push(`${JSON.stringify(key)}:${text}`);
    }
    return `{${members.join(',')}}`;
}


/***/ }),

/***/ 79926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   zj: () => (/* binding */ CallLog)
/* harmony export */ });
/* unused harmony exports returned, thrown */
/* harmony import */ var _calls_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39477);
/* harmony import */ var _calls_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43623);
/* harmony import */ var _calls_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40160);
/* harmony import */ var _calls_tool_call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25672);
/* harmony import */ var _wire_tool_event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51494);
/* harmony import */ var _writing_plain_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86039);






/** The outcome of a tool that returned, perhaps nothing. */
function returned(value) {
    return { content: value === undefined ? null : value };
}
/** The outcome of a tool that threw. Nothing, thrown, is a failure, too. */
function thrown(error) {
    return { error: error || noWords };
}
/** Arguments and results longer than this are cut, and marked so. UTF-16 units. */
const maxValueLength = 256 * 1024;
/** Calls of one trace that may wait for an outcome; beyond it the oldest is written without. */
const maxWaiting = 1_000;
/**
 * The calls of one trace on their way to the file, one canonical line each, result inline, **in the order in which they
 * were asked for**: sequence rules are about that order, and parallel calls end in any. A line is therefore written once
 * its call and every call before it has its outcome, or when the log is closed.
 */
class CallLog {
    #writer;
    #identity;
    #maxLength;
    #waiting = [];
    #calls = 0;
    constructor(writer, identity, maxLength = maxValueLength) {
        this.#writer = writer;
        this.#identity = identity;
        this.#maxLength = maxLength;
    }
    /** Calls seen so far. */
    get calls() {
        return this.#calls;
    }
    get idle() {
        return this.#waiting.length === 0;
    }
    /** `settled` at once: nothing will be heard of the call any more. */
    request(call, settled = false) {
        this.#calls++;
        const entry = entryOf(call, settled, this.#maxLength);
        this.#waiting.push(entry);
        if (this.#waiting.length > maxWaiting)
            this.#waiting[0].settled = true;
        this.#writeSettled();
        return this.#open(entry);
    }
    /** The call that waits and that this is a further record of. */
    earlier({ tool, args, mergeKey }) {
        if (mergeKey === undefined)
            return undefined;
        const call = { tool, args: args };
        const entry = this.#waiting.find((each) => each.call.mergeKey === mergeKey && (0,_calls_match_js__WEBPACK_IMPORTED_MODULE_2__/* .sameCall */ .nE)(each.call, call));
        return entry && !entry.settled ? this.#open(entry) : undefined;
    }
    /**
     * An outcome known only by the id of its call. It belongs to the first waiting call with that id: ids repeat, so they
     * cannot serve as keys. Returns false if no call waits for it.
     */
    answer(id, outcome) {
        const entry = this.#first(id);
        if (entry === undefined)
            return false;
        this.#settle(entry, outcome);
        return true;
    }
    waitsFor(id) {
        return this.#first(id) !== undefined;
    }
    /** Says that the run took place, for a run that called nothing. */
    start() {
        this.#writer.write({ type: 'trace_start', ...this.#identity });
    }
    /** Writes what waits, as it is. The log may be used again. */
    flush() {
        for (const entry of this.#waiting)
            entry.settled = true;
        this.#writeSettled();
    }
    #open(entry) {
        return {
            settle: (outcome) => {
                if (!entry.settled)
                    this.#settle(entry, outcome);
            },
        };
    }
    #first(id) {
        return this.#waiting.find((candidate) => !candidate.settled && candidate.call.id === id);
    }
    #settle(entry, sent) {
        const { outcome } = entry;
        const content = sent.content === undefined ? undefined : (0,_writing_plain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .copyJson */ .aR)(sent.content, this.#maxLength);
        const { result, error } = (0,_calls_tool_call_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .sG)({ content: content?.value, error: (0,_writing_plain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .copyJson */ .aR)(sent.error, this.#maxLength).value });
        if (result !== undefined)
            outcome.result = result;
        outcome.error = (0,_calls_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenFailure */ .s)(error);
        if (sent.durationMs !== undefined)
            outcome.durationMs = sent.durationMs;
        // What was only asked for, because it could not run, stays that.
        outcome.phase = sent.phase ?? entry.call.phase ?? 'executed';
        // Of content parts only their text is left: where in it the cut is no longer has a path.
        const cuts = content?.cuts.map((path) => (result === content.value ? `/result${path}` : '/result')) ?? [];
        entry.truncated = [...entry.truncated, ...new Set(cuts)];
        entry.settled = true;
        this.#writeSettled();
    }
    #writeSettled() {
        let written = 0;
        for (const entry of this.#waiting) {
            if (!entry.settled)
                break;
            this.#writer.write(canonicalLine(this.#identity, entry));
            written++;
        }
        if (written > 0)
            this.#waiting.splice(0, written);
    }
}
function entryOf({ at, args, usage, ...call }, settled, maxLength) {
    const copy = args === undefined ? undefined : (0,_writing_plain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .copyJson */ .aR)(args, maxLength);
    return {
        call: {
            ...call,
            args: copy && (0,_calls_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenArguments */ .y)(copy.value),
            usage: usage === undefined ? undefined : (0,_writing_plain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .copyJson */ .aR)(usage, maxLength).value,
            timestamp: new Date(at ?? Date.now()).toISOString(),
        },
        outcome: { phase: call.phase ?? 'requested' },
        truncated: copy?.cuts.map((path) => `/args${path}`) ?? [],
        settled,
    };
}
/** The members in the order of `assay trace import`: importing a recorded file gives the file. */
function canonicalLine({ trace, case: task, trial }, { call, outcome, truncated }) {
    const { id, tool, args, timestamp, usage, source, agent, server } = call;
    const { result, error, phase, durationMs } = outcome;
    const head = { type: 'tool_call', trace, id, tool, args, timestamp, result, error, phase, durationMs };
    const tail = { ...head, usage, source, case: task, trial, agent, server };
    return truncated.length === 0 ? tail : { ...tail, truncated };
}


/***/ }),

/***/ 86039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ boundedText),
/* harmony export */   aR: () => (/* binding */ copyJson),
/* harmony export */   jj: () => (/* binding */ toJsonText),
/* harmony export */   xf: () => (/* binding */ toJsonValue)
/* harmony export */ });
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93040);
/* harmony import */ var _json_write_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80672);
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19238);



const unlimited = { string: Number.POSITIVE_INFINITY, members: Number.POSITIVE_INFINITY, depth: 200 };
/** From generous to tight: the first that brings a value under its cap is used. */
const tighter = [
    { string: 65_536, members: 10_000, depth: 100 },
    { string: 8_192, members: 1_000, depth: 50 },
    { string: 1_024, members: 100, depth: 20 },
    { string: 128, members: 20, depth: 8 },
];
/**
 * The JSON text of any value, at most `maxUnits` UTF-16 units long.
 *
 * A BigInt is a number with all its digits. What JSON has no word for is named: a number that is not finite is `"NaN"` or
 * `"Infinity"`, a cycle is `"[circular]"`, a Map an object, a Set an array, an Error its name and message. A member that
 * is `undefined` is absent, as in every JSON that an agent sends.
 */
function toJsonText(value, maxUnits = Number.POSITIVE_INFINITY) {
    return boundedText(value, maxUnits).text;
}
/** A copy of any value, of the same bounds and names as `toJsonText`. */
function copyJson(value, maxUnits = Number.POSITIVE_INFINITY) {
    const { text, cuts } = boundedText(value, maxUnits);
    return { value: (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text), cuts };
}
function toJsonValue(value, maxUnits) {
    return copyJson(value, maxUnits).value;
}
const noCuts = [];
/** More cuts than these are one: of the whole. */
const maxCuts = 100;
function boundedText(value, maxUnits) {
    const text = fastText(value);
    if (text !== undefined && text.length <= maxUnits)
        return { text, cuts: noCuts };
    const whole = text === undefined ? copied(value, unlimited) : undefined;
    if (whole !== undefined && whole.text.length <= maxUnits)
        return whole;
    for (const limits of tighter) {
        const shorter = copied(value, limits);
        if (shorter.text.length <= maxUnits)
            return shorter;
    }
    const length = (text ?? whole?.text ?? '').length;
    return { text: JSON.stringify(`[left out: ${length} characters]`), cuts: [''] };
}
function copied(value, limits) {
    const copier = new Copier(limits);
    const text = (0,_json_write_json_js__WEBPACK_IMPORTED_MODULE_1__/* .writeJson */ .G)(copier.copy(value, ''));
    return { text, cuts: copier.cuts.length > maxCuts ? [''] : copier.cuts };
}
/**
 * `JSON.stringify` alone where it can be trusted. It turns NaN, an undefined array item or a function into `null`, and a
 * Map, Set or Error into `{}`: where its text shows neither, nothing was lost that way. An `ExactNumber` it may quote.
 */
function fastText(value) {
    if (_model_exact_number_js__WEBPACK_IMPORTED_MODULE_2__/* .ExactNumber */ .fh.met)
        return undefined;
    try {
        const text = JSON.stringify(value);
        return text === undefined || text.includes('null') || text.includes('{}') ? undefined : text;
    }
    catch {
        return undefined;
    }
}
/** Copies one value within limits, and notes the JSON Pointers of what it cuts. */
class Copier {
    #limits;
    #parents = [];
    cuts = [];
    constructor(limits) {
        this.#limits = limits;
    }
    copy(value, path) {
        switch (typeof value) {
            case 'string':
                return this.#text(value, path);
            case 'boolean':
                return value;
            case 'number':
                return Number.isFinite(value) ? value : String(value);
            case 'bigint':
                return (0,_model_exact_number_js__WEBPACK_IMPORTED_MODULE_2__/* .exactNumber */ .rf)(String(value));
            case 'undefined':
                return null;
            case 'function':
                return '[function]';
            case 'symbol':
                return '[symbol]';
            default:
                return value === null ? null : this.#object(value, path);
        }
    }
    #object(value, path) {
        if (this.#parents.includes(value))
            return '[circular]';
        if (this.#parents.length >= this.#limits.depth)
            return this.#cut('[too deep]', path);
        this.#parents.push(value);
        try {
            return this.#parts(value, path);
        }
        catch {
            return this.#cut('[unreadable]', path);
        }
        finally {
            this.#parents.pop();
        }
    }
    #parts(value, path) {
        if (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_2__/* .ExactNumber */ .fh)
            return value;
        if (value instanceof Error)
            return { name: value.name, message: this.#text(value.message, `${path}/message`) };
        if (value instanceof Map)
            return this.#members([...value], path);
        if (value instanceof Set)
            return this.#items([...value], path);
        if (value instanceof Boolean || value instanceof Number || value instanceof String) {
            return this.copy(value.valueOf(), path);
        }
        const toJSON = value.toJSON;
        if (typeof toJSON === 'function')
            return this.copy(toJSON.call(value, ''), path);
        if (Array.isArray(value))
            return this.#items(value, path);
        const owner = value;
        return this.#members(Object.keys(value).map((name) => [name, owner]), path, owner);
    }
    #items(values, path) {
        const kept = values.slice(0, this.#limits.members).map((value, index) => this.copy(value, `${path}/${index}`));
        const rest = values.length - kept.length;
        return rest > 0 ? [...kept, this.#cut(`[left out: ${rest} items]`, path)] : kept;
    }
    /** Names with values; with an `owner`, whose members are read one by one because each may throw. */
    #members(source, path, owner) {
        const entries = [];
        for (const [key, held] of source.slice(0, this.#limits.members)) {
            const name = String(key);
            const at = `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
            const value = owner === undefined ? held : this.#read(owner, name, at);
            if (value === undefined || typeof value === 'function' || typeof value === 'symbol')
                continue;
            entries.push([name, this.copy(value, at)]);
        }
        const rest = source.length - this.#limits.members;
        if (rest > 0)
            entries.push(['[left out]', this.#cut(`${rest} members`, path)]);
        // fromEntries defines `__proto__` as a member of its own; an assignment would lose it.
        return Object.fromEntries(entries);
    }
    #read(owner, name, path) {
        try {
            return owner[name];
        }
        catch {
            return this.#cut('[unreadable]', path);
        }
    }
    #text(text, path) {
        const { string } = this.#limits;
        if (text.length <= string)
            return text;
        return this.#cut(`${text.slice(0, string)}[left out: ${text.length - string} characters]`, path);
    }
    #cut(mark, path) {
        if (this.cuts.at(-1) !== path)
            this.cuts.push(path);
        return mark;
    }
}


/***/ }),

/***/ 51494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ noWords)
/* harmony export */ });
/** A failure that came without words. */
const noWords = {};


/***/ })

};

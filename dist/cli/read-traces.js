"use strict";
exports.id = 5289;
exports.ids = [5289];
exports.modules = {

/***/ 88222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ allCuts)
/* harmony export */ });
/** What two records of one call say was cut: the values that are kept may be those of either. */
function allCuts(first = [], later = []) {
    return first.length + later.length === 0 ? undefined : [...new Set([...first, ...later])];
}


/***/ }),

/***/ 27398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered),
/* harmony export */   K: () => (/* binding */ argumentsKey)
/* harmony export */ });
/* harmony import */ var _canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57199);
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76004);


/** Stands for a call in memory: calls are many, and their arguments may be books. */
function remembered({ id, tool, args }) {
    return { id, tool, args: args === undefined ? undefined : argumentsKey(args) };
}
/** Equal for equal arguments, whatever the order of their members; empty for those that were not recorded. */
function argumentsKey(args) {
    return args === undefined ? '' : (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)((0,_canonical_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(args)).slice(0, 32);
}


/***/ }),

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

/***/ 71396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ LinesBefore),
/* harmony export */   o: () => (/* binding */ maxLines)
/* harmony export */ });
/* harmony import */ var _wire_recent_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20289);
/* harmony import */ var _arguments_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27398);


/** Lines that are remembered over all files; beyond, one that comes again counts again. */
const maxLines = 262_144;
/** The lines of sessions, over all files of a reading: who resumes a session copies its lines into another file. */
class LinesBefore {
    #digests = new _wire_recent_map_js__WEBPACK_IMPORTED_MODULE_0__/* .RecentMap */ .Q(2 * maxLines);
    /** What lines are known by: what two readings have both met, one reading of both would have met twice. */
    get met() {
        return this.#digests.keys();
    }
    /** Whether the same line was read before. Another one under the same id is another line, and counts. */
    repeats(session, id, content) {
        const key = JSON.stringify([session, id]);
        const digest = (0,_arguments_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentsKey */ .K)(content);
        if (this.#digests.get(key) === digest)
            return true;
        this.#digests.set(key, digest);
        return false;
    }
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

/***/ 25404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ PairRecords),
  p: () => (/* binding */ orphan)
});

// EXTERNAL MODULE: ./lib/model/silent-turns.js
var silent_turns = __webpack_require__(37853);
// EXTERNAL MODULE: ./lib/calls/all-cuts.js
var all_cuts = __webpack_require__(88222);
// EXTERNAL MODULE: ./lib/calls/arguments-digest.js
var arguments_digest = __webpack_require__(27398);
// EXTERNAL MODULE: ./lib/json/usage.js
var json_usage = __webpack_require__(78281);
;// CONCATENATED MODULE: ./lib/calls/call-usage.js


/**
 * What a call says was used: once for all calls of one answer that say the same, and for all records of one call. Sources that write a
 * call once number its answers in each file.
 */
function usageOfCall({ trace, usage, turn, mergeKey, timestamp }, file) {
    const key = turn === undefined
        ? mergeKey && ['call', mergeKey]
        : ['turn', mergeKey === undefined ? file : 'any', turn, (0,arguments_digest/* argumentsKey */.K)(usage)];
    return { trace, of: 'answer', id: key && JSON.stringify(key), timestamp, ...(0,json_usage/* usageOf */.F)(usage) };
}

// EXTERNAL MODULE: ./lib/calls/match.js
var match = __webpack_require__(40160);
// EXTERNAL MODULE: ./lib/model/exact-number.js
var exact_number = __webpack_require__(19238);
;// CONCATENATED MODULE: ./lib/calls/run-meta.js

/** Names kept of one run, and UTF-16 units of a name or text. */
const maxNames = 64;
const maxText = 4096;
/** Adds what is not known yet. What is not a plain value, or too much, is left out and counted: rules about it are then not evaluable. */
function joinMeta(known, meta, leftOut) {
    const joined = new Map(known);
    for (const [name, value] of Object.entries(meta)) {
        if (joined.has(name))
            continue;
        if (joined.size < maxNames && name.length <= maxText && isPlain(value))
            joined.set(name, value);
        else
            leftOut();
    }
    return joined;
}
function isPlain(value) {
    if (typeof value === 'string')
        return value.length <= maxText;
    return typeof value === 'number' || typeof value === 'boolean' || value instanceof exact_number/* ExactNumber */.fh;
}

// EXTERNAL MODULE: ./lib/calls/run-usage.js
var run_usage = __webpack_require__(33550);
// EXTERNAL MODULE: ./lib/model/run-numbers.js
var run_numbers = __webpack_require__(13463);
// EXTERNAL MODULE: ./lib/model/run-values.js
var run_values = __webpack_require__(41523);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/calls/trace-ids.js


/** Ids of one block. */
const blockBits = 12;
const inBlock = (1 << blockBits) - 1;
/** Characters of an id that is kept as bytes. */
const maxShort = 255;
/**
 * Slots that are looked at for one id before the ids are taken for chosen to collide. Of a hundred million that are not, none needs
 * more than some five hundred.
 */
const usuallyFarthest = 2000;
const narrow = /^[\0-\xff]*$/;
/**
 * Numbers ids in the order in which they come: 0, 1, 2 \u2026. Most are kept as bytes and found by a hash, in some thirty bytes an id,
 * where a `Map` of strings takes seventy and ends at 16.7 million. Agents choose ids: the hash has a secret, and if many of them
 * collide all the same, V8's `Map` finds them from then on.
 */
class TraceIds {
    /** At the place that the hash of an id says, or the next free one: one more than its number, and the hash. */
    #slots = new Int32Array(2 * 1024);
    #blocks = [];
    /** Long ids, and those with characters that need more than a byte. */
    #texts = new run_values/* RunValues */.m();
    #map;
    #seed;
    #factor;
    size = 0;
    #farthest;
    /** @param secret eight bytes */
    constructor(secret = (0,external_node_crypto_.randomBytes)(8), farthest = usuallyFarthest) {
        this.#farthest = farthest;
        this.#seed = secret.readInt32LE(0);
        this.#factor = secret.readInt32LE(4) | 1;
    }
    /** The number of an id; -1 if it has none. */
    find(id) {
        if (this.#map)
            return this.#map.get(id) ?? -1;
        const slots = this.#slots;
        const hash = this.#hash(id);
        const mask = slots.length - 2;
        let slot = (2 * hash) & mask;
        for (let left = this.#farthest; left > 0; left--) {
            const number = slots[slot] - 1;
            if (number < 0 || (slots[slot + 1] === hash && this.#is(number, id)))
                return number;
            slot = (slot + 2) & mask;
        }
        return this.#intoMap().get(id) ?? -1;
    }
    /** Gives the next number to an id that has none. */
    add(id) {
        const number = this.size++;
        if (this.#map)
            this.#map.set(id, number);
        else {
            if (2 * this.size > 0.75 * this.#slots.length)
                this.#grow();
            enter(this.#slots, number + 1, this.#hash(id));
        }
        if (number >>> blockBits === this.#blocks.length)
            this.#begin();
        const block = this.#blocks[number >>> blockBits];
        if (id.length <= maxShort && narrow.test(id))
            block.starts[number & inBlock] = store(block, id) + 1;
        else
            this.#texts.set(number, id);
        return number;
    }
    /** The id that has a number. */
    at(number) {
        const { bytes, starts } = this.#blocks[number >>> blockBits];
        const start = starts[number & inBlock];
        if (start === 0)
            return this.#texts.of(number);
        return bytes.toString('latin1', start, start + bytes[start - 1]);
    }
    /** Two characters a step. */
    #hash(id) {
        const factor = this.#factor;
        const even = id.length & ~1;
        let hash = this.#seed ^ id.length;
        for (let at = 0; at < even; at += 2) {
            hash = Math.imul(hash ^ id.charCodeAt(at) ^ (id.charCodeAt(at + 1) << 16), factor);
            hash ^= hash >>> 15;
        }
        if (even < id.length)
            hash = Math.imul(hash ^ id.charCodeAt(even), factor);
        return hash ^ (hash >>> 16);
    }
    #intoMap() {
        const map = new Map();
        for (let number = 0; number < this.size; number++)
            map.set(this.at(number), number);
        this.#map = map;
        this.#slots = new Int32Array(0);
        return map;
    }
    #is(number, id) {
        const { bytes, starts } = this.#blocks[number >>> blockBits];
        const start = starts[number & inBlock];
        if (start === 0)
            return this.#texts.of(number) === id;
        if (bytes[start - 1] !== id.length)
            return false;
        for (let at = 0; at < id.length; at++)
            if (bytes[start + at] !== id.charCodeAt(at))
                return false;
        return true;
    }
    #begin() {
        this.#blocks.push({ bytes: Buffer.alloc(4096), used: 0, starts: new Int32Array(1 << blockBits) });
    }
    #grow() {
        const slots = new Int32Array(2 * this.#slots.length);
        for (let slot = 0; slot < this.#slots.length; slot += 2) {
            const entry = this.#slots[slot];
            if (entry > 0)
                enter(slots, entry, this.#slots[slot + 1]);
        }
        this.#slots = slots;
    }
}
function enter(slots, entry, hash) {
    const mask = slots.length - 2;
    let slot = (2 * hash) & mask;
    while (slots[slot] !== 0)
        slot = (slot + 2) & mask;
    slots[slot] = entry;
    slots[slot + 1] = hash;
}
/** Where it begins. */
function store(block, id) {
    const start = block.used;
    block.used += 1 + id.length;
    if (block.used > block.bytes.length) {
        const larger = Buffer.alloc(2 * block.bytes.length);
        larger.set(block.bytes);
        block.bytes = larger;
    }
    block.bytes[start] = id.length;
    block.bytes.write(id, start + 1, 'latin1');
    return start;
}

;// CONCATENATED MODULE: ./lib/calls/runs.js



/** What is said in a run, as bits. */
const said = { byUser: 1, byAssistant: 2, inPart: 4 };
/** Runs of one block, and the numbers of each: calls, the place of the last record. */
const runs_blockBits = 12;
const width = 4;
const recentBits = 8;
/**
 * The runs of a reading, in flat arrays: there may be millions. They are looked at through objects that are made when they are asked
 * for, so that two of them may be of one run: it is known by its index.
 */
class Runs {
    #ids = new TraceIds();
    #blocks = [];
    /** The runs that were looked at last, by the ends of their ids: most records are of a run that had one a moment ago. */
    #recent = new Array(1 << recentBits).fill(undefined);
    said = new run_numbers/* RunNumbers */.O();
    extras = new run_values/* RunValues */.m();
    get length() {
        return this.#ids.size;
    }
    find(trace) {
        const place = recentPlace(trace);
        const recent = this.#recent[place];
        if (recent !== undefined && recent.trace === trace)
            return recent;
        const index = this.#ids.find(trace);
        if (index < 0)
            return undefined;
        const run = this.#run(index, trace);
        this.#recent[place] = run;
        return run;
    }
    begin(trace) {
        const index = this.#ids.add(trace);
        if (index >>> runs_blockBits === this.#blocks.length)
            this.#blocks.push(new Int32Array(width << runs_blockBits));
        const run = this.#run(index, trace);
        this.#recent[recentPlace(trace)] = run;
        return run;
    }
    traceOf(index) {
        return this.#ids.at(index);
    }
    [Symbol.iterator]() {
        let index = 0;
        return {
            next: () => index < this.length ? { done: false, value: this.#run(index++, undefined) } : { done: true, value: undefined },
        };
    }
    #run(index, trace) {
        const at = (index & ((1 << runs_blockBits) - 1)) * width;
        return new Run(this, index, trace, this.#blocks[index >>> runs_blockBits], at);
    }
}
/** By the last characters, in which the ids of traces that run at the same time differ. */
function recentPlace(trace) {
    const end = trace.length - 1;
    return (trace.charCodeAt(end) ^ (trace.charCodeAt(end - 1) << 4)) & ((1 << recentBits) - 1);
}
/** A run, looked at. */
class Run {
    index;
    #runs;
    #trace;
    #numbers;
    #at;
    constructor(runs, index, trace, numbers, at) {
        this.index = index;
        this.#runs = runs;
        this.#trace = trace;
        this.#numbers = numbers;
        this.#at = at;
    }
    get trace() {
        this.#trace ??= this.#runs.traceOf(this.index);
        return this.#trace;
    }
    get calls() {
        return this.#numbers[this.#at];
    }
    /** One more than before. */
    countCall() {
        this.#numbers[this.#at] = this.calls + 1;
    }
    /** -1 before the first record. */
    get lastFile() {
        return this.#numbers[this.#at + 1] - 1;
    }
    get lastLine() {
        return this.#numbers[this.#at + 2];
    }
    get lastColumn() {
        return this.#numbers[this.#at + 3];
    }
    setLast(file, line, column) {
        const numbers = this.#numbers;
        const at = this.#at;
        numbers[at + 1] = file + 1;
        numbers[at + 2] = line;
        numbers[at + 3] = column;
    }
    get case() {
        return this.extras?.case;
    }
    get trial() {
        return this.extras?.trial;
    }
    get meta() {
        return this.extras?.meta;
    }
    get usage() {
        return this.extras?.usage;
    }
    get callUsage() {
        return this.extras?.callUsage;
    }
    get extras() {
        return this.#runs.extras.of(this.index);
    }
    /** The extras of the run, which from now on it has. */
    withExtras() {
        const known = this.extras;
        if (known !== undefined)
            return known;
        const extras = {};
        this.#runs.extras.set(this.index, extras);
        return extras;
    }
    get hasUserMessages() {
        return this.#isSaid(said.byUser);
    }
    get hasAssistantMessages() {
        return this.#isSaid(said.byAssistant);
    }
    get losesMessages() {
        return this.#isSaid(said.inPart);
    }
    /** @param bits of `said` */
    say(bits) {
        this.#runs.said.set(this.index, this.#runs.said.of(this.index) | bits);
    }
    #isSaid(bit) {
        return (this.#runs.said.of(this.index) & bit) !== 0;
    }
}

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
;// CONCATENATED MODULE: ./lib/calls/too-many-traces.js

/** Traces of one reading: some ten gigabytes of memory. */
const maxTraces = 100_000_000;
function tooManyTraces(limit) {
    return new problem/* AssayError */.W({
        code: 'E_TRACE_LIMIT',
        level: 'error',
        message: `There are more than ${limit.toLocaleString('en-US')} traces, which is more than one check reads.`,
        remedy: 'Check a part of the files at a time, or a sample (--sample 1%).',
    });
}

// EXTERNAL MODULE: ./lib/calls/waiting-calls.js
var waiting_calls = __webpack_require__(8726);
;// CONCATENATED MODULE: ./lib/calls/pair-records.js










/** Why a result that belongs to no call is left out. */
const orphan = 'result without a call';
/** More than a file has lines: a place in a list of files as one number. */
const linesOfFile = 2 ** 32;
/**
 * Joins records into runs, numbers the calls of a run, merges the records of one call and pairs results with calls.
 * Memory is that of the runs plus `maxWaiting` calls, however many calls flow through.
 */
class PairRecords {
    #sink;
    #runs = new Runs();
    /** With the place of each call. */
    #unanswered;
    #longestWait = 0;
    /** Calls of sources that may write one call twice. */
    #mergeable;
    /** By run. */
    #held = new Map();
    #onProblem;
    #skipped = new Map();
    #admit;
    #maxTraces;
    /** Why traces were left out. */
    #leftOut = new Map();
    #leftOutBefore = new Map();
    #file = -1;
    #counts = [];
    calls = 0;
    tracesWithCalls = 0;
    constructor(sink, onProblem, options = {}) {
        this.#sink = sink;
        this.#onProblem = onProblem;
        this.#admit = options.admit;
        this.#maxTraces = options.maxTraces ?? maxTraces;
        const limit = options.maxWaiting ?? waiting_calls/* maxWaiting */.M;
        this.#unanswered = new waiting_calls/* WaitingCalls */.l(limit);
        this.#mergeable = new waiting_calls/* WaitingCalls */.l(limit);
    }
    get waits() {
        const overFiles = this.#longestWait >= linesOfFile / 2;
        return { calls: this.#unanswered.arrivals, lines: overFiles ? 0 : this.#longestWait, overFiles };
    }
    get runs() {
        return this.#runs;
    }
    /** Records that were not a call, result or run: counts sorted by reason. */
    get skipped() {
        const list = [...this.#skipped].map(([reason, count]) => ({ reason, count }));
        // Forgotten calls matter only where a result came that may have been theirs.
        const forgotten = this.#skipped.has(orphan) ? this.#unanswered.givenUp : 0;
        if (forgotten > 0)
            list.push({ reason: 'unanswered call no longer waited for', count: forgotten });
        return list.sort((a, b) => (a.reason < b.reason ? -1 : 1));
    }
    /** What follows is of this file; its index. */
    openFile(name) {
        this.#file = this.#counts.push({ traces: 0, calls: 0 }) - 1;
        this.#sink.file?.(this.#file, name);
        return this.#file;
    }
    /** What follows is of a file that was opened before: the rows of several are read together. */
    turnTo(file) {
        this.#file = file;
    }
    closeFile() {
        for (const held of this.#held.values())
            this.#release(held);
        return this.countsOf(this.#file);
    }
    countsOf(file) {
        return { traces: 0, calls: 0, ...this.#counts[file] };
    }
    /** Whether a trace is one of the runs, and had no call so far. */
    callsNothing(trace) {
        return this.#runs.find(trace)?.calls === 0;
    }
    call(call, line, column) {
        if (this.#admit && this.#isLeftOut(call.trace))
            return;
        const run = this.#touch(call.trace, line, column);
        label(run, call);
        this.#usedByCall(run, call);
        if (call.mergeKey !== undefined && this.#merge(run, call, call.mergeKey)) {
            this.skip('repeated record of a call, merged');
            return;
        }
        this.#releaseOf(run);
        const callIndex = run.calls;
        run.countCall();
        if (callIndex === 0)
            this.tracesWithCalls++;
        this.calls++;
        this.#counts[this.#file].calls++;
        if (call.id !== undefined && unanswered(call)) {
            this.#unanswered.add(run.index, call.id, callIndex, this.#file * linesOfFile + line);
        }
        if (call.mergeKey === undefined) {
            this.#sink.call(run, call, callIndex, this.#file, line, column);
            return;
        }
        const held = { run, call, callIndex, line, column };
        this.#held.set(run.index, held);
        if (isWhole(call))
            this.#release(held);
    }
    result(result, line, column) {
        if (this.#admit && this.#isLeftOut(result.trace))
            return;
        const run = this.#touch(result.trace, line, column);
        this.#releaseOf(run);
        const taken = this.#unanswered.take(run.index, result.id);
        if (taken === undefined) {
            this.skip(orphan);
            return;
        }
        this.#longestWait = Math.max(this.#longestWait, this.#file * linesOfFile + line - taken.facts);
        this.#sink.result(run, taken.callIndex, result);
    }
    start(start, line, column) {
        if (this.#admit && this.#isLeftOut(start.trace))
            return;
        const run = this.#touch(start.trace, line, column);
        label(run, start);
        if (start.hasMessages)
            run.say(said.byUser | said.byAssistant);
        if (start.losesMessages)
            run.say(said.inPart);
        if (start.meta === undefined)
            return;
        run.withExtras().meta = joinMeta(run.meta, start.meta, () => this.skip('metadata that is not plain'));
    }
    /** The place of a run stays that of its last call, result or announcement. */
    message(message, line, column) {
        if (this.#admit && this.#isLeftOut(message.trace))
            return;
        const run = this.#runs.find(message.trace) ?? this.#touch(message.trace, line, column);
        this.#releaseOf(run);
        if (message.role === 'user' || !message.isOneSided)
            run.say(said.byUser);
        if (message.role === 'assistant' || !message.isOneSided)
            run.say(said.byAssistant);
        this.#sink.message?.(run, message, this.#file, line, column);
    }
    /** As of what is said, the place of a run stays where it was. */
    usage(usage, line, column) {
        if (this.#admit && this.#isLeftOut(usage.trace))
            return;
        const run = this.#runs.find(usage.trace) ?? this.#touch(usage.trace, line, column);
        this.#used(run.withExtras(), usage, false);
    }
    skip(reason) {
        this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + 1);
    }
    problem(problem) {
        this.#onProblem(this.#file, problem);
    }
    #used(run, usage, isOfCall) {
        run.turns ??= new silent_turns/* SilentTurns */.i();
        run.usage ??= new run_usage/* RunUsage */.f(run.turns);
        run.usage.add(usage, this.#file, isOfCall);
    }
    #usedByCall(run, call) {
        const usage = call.usage === undefined ? undefined : usageOfCall(call, this.#file);
        if (usage === undefined && call.turn === undefined)
            return;
        const extras = run.withExtras();
        extras.turns ??= new silent_turns/* SilentTurns */.i();
        extras.turns.call(call.turn, usage);
        if (usage === undefined)
            return;
        extras.callUsage ??= new run_usage/* RunUsage */.f(extras.turns);
        extras.callUsage.add(usage, this.#file, true);
        this.#used(extras, usage, true);
    }
    /** Traces that whoever hands the records on has left out, with their records. */
    leaveOut(reason, traces, records) {
        this.#leftOutBefore.set(reason, (this.#leftOutBefore.get(reason) ?? 0) + traces);
        this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + records);
    }
    /** Traces that were left out, by reason. */
    get tracesLeftOut() {
        const counts = new Map(this.#leftOutBefore);
        for (const reason of this.#leftOut.values())
            counts.set(reason, (counts.get(reason) ?? 0) + 1);
        return [...counts].map(([reason, count]) => ({ reason, count }));
    }
    /** Asked once a trace; what is left out is counted. */
    #isLeftOut(trace) {
        if (this.#runs.find(trace))
            return false;
        const reason = this.#leftOut.get(trace) ?? this.#admit?.(trace);
        if (reason === undefined)
            return false;
        this.#leftOut.set(trace, reason);
        this.skip(reason);
        return true;
    }
    #touch(trace, line, column) {
        const run = this.#runs.find(trace) ?? this.#begin(trace);
        const before = run.lastFile;
        run.setLast(this.#file, line, column);
        if (before !== this.#file)
            this.#count(run, before);
        if (before < 0)
            this.#sink.start?.(run);
        return run;
    }
    /** A run counts once in each file, also where its records go back and forth between them. */
    #count(run, before) {
        if (before >= 0) {
            const extras = run.withExtras();
            extras.alsoIn = (extras.alsoIn ?? new Set()).add(before);
        }
        if (!run.extras?.alsoIn?.has(this.#file))
            this.#counts[this.#file].traces++;
    }
    #begin(trace) {
        if (this.#runs.length === this.#maxTraces)
            throw tooManyTraces(this.#maxTraces);
        return this.#runs.begin(trace);
    }
    /** True if the call was recorded before: its arguments and its last result that is not null are then merged in. */
    #merge(run, call, key) {
        const held = this.#held.get(run.index);
        if (held?.call.mergeKey === key && (0,match/* idsAgree */.dR)(held.call, call) && (0,match/* sameCall */.nE)(held.call, call)) {
            held.call = mergeCalls(held.call, call);
            if (isWhole(held.call))
                this.#release(held);
            return true;
        }
        const facts = (0,arguments_digest/* remembered */.H)(call);
        const callIndex = this.#mergeable.find(run.index, key, (known) => (0,match/* idsAgree */.dR)(known, facts) && (0,match/* isRemembered */.rK)(known, facts));
        if (callIndex === undefined)
            return false;
        if (held)
            this.#release(held);
        if (!unanswered(call)) {
            const { trace, id = key, result, error, phase, durationMs, truncated } = call;
            this.#sink.result(run, callIndex, { trace, id, result, error, phase, durationMs, truncated });
        }
        return true;
    }
    #releaseOf(run) {
        const held = this.#held.size === 0 ? undefined : this.#held.get(run.index);
        if (held)
            this.#release(held);
    }
    #release({ run, call, callIndex, line, column }) {
        this.#held.delete(run.index);
        if (call.mergeKey !== undefined)
            this.#mergeable.add(run.index, call.mergeKey, callIndex, (0,arguments_digest/* remembered */.H)(call));
        this.#sink.call(run, call, callIndex, this.#file, line, column);
    }
}
/** Of all records of a run, the first that names its case, and the first that names its trial. */
function label(run, { case: task, trial }) {
    if (task !== undefined && run.case === undefined)
        run.withExtras().case = task;
    if (trial !== undefined && run.trial === undefined)
        run.withExtras().trial = trial;
}
/**
 * A null result in a source that records calls twice may be a placeholder; only `closeFile` or the next record accepts
 * it.
 */
function unanswered(call) {
    const result = call.mergeKey === undefined ? call.result : (call.result ?? undefined);
    return result === undefined && call.error === undefined;
}
/** A further record of the call can add nothing but another result. */
function isWhole(call) {
    return !unanswered(call) && call.args !== undefined;
}
function mergeCalls(first, later) {
    return {
        ...first,
        tool: (0,match/* longerName */.XS)(first.tool, later.tool),
        args: first.args ?? later.args,
        result: later.result ?? first.result,
        error: later.error ?? first.error,
        phase: later.phase ?? first.phase,
        durationMs: later.durationMs ?? first.durationMs,
        usage: later.usage ?? first.usage,
        server: first.server ?? later.server,
        turn: first.turn ?? later.turn,
        truncated: (0,all_cuts/* allCuts */.T)(first.truncated, later.truncated),
    };
}


/***/ }),

/***/ 69812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   MC: () => (/* binding */ sessionOf),
/* harmony export */   aB: () => (/* binding */ traceIdOf)
/* harmony export */ });
/* unused harmony export traceKeys */
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41278);

/** Keys that name a record's trace, in order of preference. */
const traceKeys = ['trace', 'session', 'session_id', 'episode_id', 'test_id', 'run_id', 'trace_id'];
/** The trace that a record names, if it does: the first key that holds a number or a text that is not empty. */
const traceIdOf = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .idFinder */ .UF)(traceKeys);
/** What SDKs and chat applications call a run, in addition to the keys that any trace may use. */
const named = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .idFinder */ .UF)([
    ...traceKeys,
    'sessionId',
    'runId',
    'traceId',
    'conversation_id',
    'conversationId',
    'thread_id',
    'threadId',
    'chatId',
    'chat_id',
]);
/** The run that a record, or else its metadata, names. */
function sessionOf(record) {
    const metadata = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(record.metadata);
    return named(record) ?? (metadata && named(metadata));
}
/** A run announced by a record, which may say which task it repeats. */
function startOf(record, trace) {
    return { trace, case: (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(record.case), trial: (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(record.trial) };
}


/***/ }),

/***/ 47929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ outcomeOfReward),
/* harmony export */   Wm: () => (/* binding */ outcomeName),
/* harmony export */   rM: () => (/* binding */ runSucceeded)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19238);

/** The name in `meta` under which a run says how it ended. */
const outcomeName = 'outcome';
const success = new Set(['success', 'succeeded', 'successful', 'pass', 'passed', 'ok', 'resolved', 'completed']);
const failure = new Set([
    'failure',
    'fail',
    'failed',
    'error',
    'errored',
    'unresolved',
    'aborted',
    'cancelled',
    'timeout',
]);
/** Whether a run says that it succeeded; undefined if it says nothing of it, or in words that are not known. */
function runSucceeded(meta) {
    const outcome = meta?.get(outcomeName);
    if (typeof outcome === 'boolean')
        return outcome;
    const word = typeof outcome === 'string' ? outcome.toLowerCase() : '';
    return success.has(word) ? true : failure.has(word) ? false : undefined;
}
/** The outcome that a reward stands for: all of it, or not. */
function outcomeOfReward(reward) {
    if (typeof reward !== 'number' && !(reward instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh))
        return undefined;
    return { [outcomeName]: Number(String(reward)) >= 1 - 1e-6 ? 'success' : 'failure' };
}


/***/ }),

/***/ 33550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ RunUsage)
/* harmony export */ });
/* harmony import */ var _model_add_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98589);
/* harmony import */ var _model_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91148);
/* harmony import */ var _model_is_later_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39114);
/* harmony import */ var _model_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81218);




/** Answers of a run that a further record may be of; of more, the first are settled. */
const maxOpen = 4096;
/**
 * What was used in one run. Its source may say it answer by answer, some of them in several records and several files, or of
 * the run as a whole, or both: nothing counts twice, and what is not known is said.
 */
class RunUsage {
    #turns;
    /** Facts that records besides calls say. */
    #besides = new Set();
    /** Of answers that have no id, or are settled. */
    #settled = new Sums();
    /** Answers with ids, the oldest first. */
    #open = new Map();
    #account = new Account();
    #from;
    #to;
    constructor(turns) {
        this.#turns = turns;
    }
    add(record, file, isOfCall) {
        if (!isOfCall)
            for (const fact of _model_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageFacts */ .f)
                if (record[fact] !== undefined)
                    this.#besides.add(fact);
        this.#at(record.timestamp);
        this.#at(record.until);
        if (record.of === 'run') {
            if (!record.isRepeat)
                this.#account.take(record, file);
        }
        else if (record.id !== undefined)
            this.#answer(record, record.id, file);
        else if (!record.isRepeat) {
            new Answer(record).addTo(this.#settled);
            this.#account.follow(factsIn(record), file);
        }
    }
    sums() {
        const answers = new Sums();
        answers.join(this.#settled);
        for (const answer of this.#open.values())
            answer.addTo(answers);
        for (const fact of this.#turns.unsaid)
            if (answers.sums.has(fact) && !this.#besides.has(fact))
                answers.unclear.add(fact);
        return { ...this.#account.against(answers), from: this.#from, to: this.#to };
    }
    #at(timestamp) {
        if (timestamp === undefined)
            return;
        if (this.#from === undefined || (0,_model_is_later_js__WEBPACK_IMPORTED_MODULE_3__/* .isLater */ .d)(this.#from, timestamp))
            this.#from = timestamp;
        if (this.#to === undefined || (0,_model_is_later_js__WEBPACK_IMPORTED_MODULE_3__/* .isLater */ .d)(timestamp, this.#to))
            this.#to = timestamp;
    }
    #answer(record, id, file) {
        const known = this.#open.get(id);
        if (known !== undefined)
            this.#account.follow(known.take(record), file);
        else if (!record.isRepeat) {
            this.#open.set(id, new Answer(record));
            this.#account.follow(factsIn(record), file);
        }
        if (this.#open.size <= maxOpen)
            return;
        const [[oldest, first]] = this.#open;
        first.addTo(this.#settled);
        this.#open.delete(oldest);
    }
}
/** What was used by one answer. */
class Answer {
    #said = new Map();
    #unclear = new Set();
    constructor(usage) {
        this.take(usage);
    }
    /**
     * Records of one answer say more and more of it: the most counts, and the last knows what an earlier one could not.
     * Returns the facts of which this one knows more.
     */
    take(usage) {
        const risen = [];
        for (const fact of _model_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageFacts */ .f) {
            const sum = sumIn(usage, fact);
            if (sum === undefined)
                continue;
            const known = this.#said.get(fact);
            if (known === undefined || (0,_model_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbove */ .oi)(sum.total, known.total))
                risen.push(fact);
            this.#said.set(fact, larger(sum, known));
            this.#unclear.delete(fact);
        }
        for (const fact of usage.unclear ?? [])
            this.#unclear.add(fact);
        return risen;
    }
    addTo(sums) {
        for (const [fact, sum] of this.#said)
            sums.add(fact, sum);
        for (const fact of this.#unclear)
            sums.unclear.add(fact);
    }
}
/** What the source says of the run as a whole, perhaps again and again: each time from the beginning, or since the time before. */
class Account {
    #said = new Map();
    /** Of processes before the one that speaks. */
    #earlier = new Sums();
    #unclear = new Set();
    /** Facts of which there was more after the account. */
    #followed = new Set();
    take(record, file) {
        for (const fact of _model_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageFacts */ .f) {
            const sum = sumIn(record, fact);
            if (sum === undefined)
                continue;
            this.#followed.delete(fact);
            this.#say(fact, sum, file, record.adds?.includes(fact) === true);
        }
        for (const fact of record.unclear ?? [])
            this.#unclear.add(fact);
    }
    #say(fact, sum, file, adds) {
        const known = this.#said.get(fact);
        const hasFallen = known !== undefined && larger(sum, known.sum) === known.sum;
        if (hasFallen && known.file !== file && !adds) {
            // An older copy, or another process: what it adds is not known.
            this.#unclear.add(fact);
            return;
        }
        // What falls below what it had reached was begun anew.
        if (known !== undefined && (adds || hasFallen))
            this.#earlier.add(fact, known.sum);
        this.#said.set(fact, { sum, file });
    }
    /** What an answer used became known after the account. */
    follow(facts, file) {
        for (const fact of facts)
            if (this.#said.get(fact)?.file === file)
                this.#followed.add(fact);
    }
    /** Of account and answers, the one that knows more: that of a run which failed may leave out what its answers say. */
    against(answers) {
        const all = new Sums();
        for (const fact of _model_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageFacts */ .f) {
            const parts = answers.sums.get(fact);
            const whole = this.#sumOf(fact);
            const isAccount = whole !== undefined && (fact === 'turns' || larger(whole, parts) === whole);
            const sum = isAccount ? whole : parts;
            if (sum !== undefined)
                all.add(fact, sum);
            const open = isAccount ? this.#followed : answers.unclear;
            if (this.#unclear.has(fact) || open.has(fact))
                all.unclear.add(fact);
        }
        return all;
    }
    #sumOf(fact) {
        const said = this.#said.get(fact)?.sum;
        const earlier = this.#earlier.sums.get(fact);
        return said && earlier ? (0,_model_add_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .addTokens */ .Ox)(said, earlier) : said;
    }
}
class Sums {
    sums = new Map();
    unclear = new Set();
    add(fact, sum) {
        const known = this.sums.get(fact);
        this.sums.set(fact, known ? (0,_model_add_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .addTokens */ .Ox)(known, sum) : sum);
    }
    join(other) {
        for (const [fact, sum] of other.sums)
            this.add(fact, sum);
        for (const fact of other.unclear)
            this.unclear.add(fact);
    }
}
function factsIn(usage) {
    return _model_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageFacts */ .f.filter((fact) => usage[fact] !== undefined);
}
function sumIn(usage, fact) {
    if (fact === 'tokens')
        return usage.tokens;
    const value = usage[fact];
    return value === undefined ? undefined : { total: (0,_model_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)(value) };
}
function larger(sum, other) {
    return other !== undefined && (0,_model_exact_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbove */ .oi)(other.total, sum.total) ? other : sum;
}


/***/ }),

/***/ 47572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ sessionFallback)
/* harmony export */ });
/** Said once a file of spans, where the trace id had to stand in for the session. */
function sessionFallback({ line, column }) {
    const detail = 'no session is recorded: each trace id of the file counts as one trace';
    return { code: 'W_SESSION_FALLBACK', detail, line, column };
}


/***/ }),

/***/ 67010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ strangeCall)
/* harmony export */ });
/** What looks like a call, of a kind or in a shape that the format does not have: not counted as one, and not left out in silence. */
function strangeCall({ line, column }, format) {
    const owner = format === undefined ? 'its format' : format;
    const detail = `what looks like a tool call, in a shape that ${owner} does not use`;
    return { code: 'E_TRACE_PARSE', detail, line, column };
}


/***/ }),

/***/ 48979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h9: () => (/* binding */ durationBetween),
  ag: () => (/* binding */ rfc3339),
  Hi: () => (/* binding */ timeIn),
  nR: () => (/* binding */ timeOf),
  U_: () => (/* binding */ timestampOf)
});

// EXTERNAL MODULE: ./lib/model/exact-number.js
var exact_number = __webpack_require__(19238);
;// CONCATENATED MODULE: ./lib/calls/time/read-iso.js
const zero = 48;
const nine = 57;
/**
 * Whether a text is a time in the form that `Date.toISOString` gives, which most records have, of a day that exists. Neither a regular
 * expression nor a loop, which take several times as long.
 */
function isUsualIso(text) {
    if (text.length !== '0000-00-00T00:00:00.000Z'.length || !hasMarks(text))
        return false;
    const [month, day] = [digits(text, 5), digits(text, 8)];
    const isDay = month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysIn(yearOf(text), month));
    const isTime = digits(text, 11) <= 23 && digits(text, 14) <= 59 && digits(text, 17) <= 59;
    return isDay && isTime && digits(text, 0) + digits(text, 2) + digits(text, 20) < 300 && isDigit(text.charCodeAt(22));
}
function hasMarks(text) {
    const isDate = text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45 && text.charCodeAt(10) === 84;
    const isClock = text.charCodeAt(13) === 58 && text.charCodeAt(16) === 58 && text.charCodeAt(19) === 46;
    return isDate && isClock && text.charCodeAt(23) === 90;
}
/** The number that two digits are; too large for any part of a time if they are none. */
function digits(text, at) {
    const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
    return isDigit(first) && isDigit(second) ? 10 * (first - zero) + second - zero : 1000;
}
function isDigit(code) {
    return code >= zero && code <= nine;
}
/** Milliseconds since 1970 of a time in the usual form, as `Date.parse` gives them; undefined for all that it is better asked about. */
function readIso(text) {
    const isUsual = isUsualIso(text);
    const year = isUsual ? yearOf(text) : 0;
    // Two digits mean another century to `Date.UTC`.
    if (year < 100)
        return undefined;
    const milliseconds = 10 * pair(text, 20) + text.charCodeAt(22) - zero;
    const [hour, minute, second] = [pair(text, 11), pair(text, 14), pair(text, 17)];
    return Date.UTC(year, pair(text, 5) - 1, pair(text, 8), hour, minute, second, milliseconds);
}
function daysIn(year, month) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return month === 2 ? (isLeap ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
}
function yearOf(text) {
    return 100 * pair(text, 0) + pair(text, 2);
}
function pair(text, at) {
    return 10 * (text.charCodeAt(at) - zero) + text.charCodeAt(at + 1) - zero;
}

;// CONCATENATED MODULE: ./lib/calls/time/write-iso.js
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
    return write_iso_text(year, month, dayOfYear - div(153 * fromMarch + 2, 5) + 1, time);
}
/** One flat text of 24 characters: pieces put together would stay pieces until somebody reads them. */
function write_iso_text(year, month, day, time) {
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

;// CONCATENATED MODULE: ./lib/calls/time/read-time.js



const perMillisecond = 1000000n;
/** The last instant that an RFC 3339 year of four digits can name. */
const latestMilliseconds = 253_402_300_799_999;
/**
 * Nanoseconds since 1970 from what records hold: seconds, milliseconds, microseconds or nanoseconds, distinguished by their
 * size; digits as text; RFC 3339 or ISO 8601 with a point or a comma (without an offset it is UTC, not the machine's zone);
 * RFC 2822; `[seconds, nanoseconds]`. Undefined for anything else, and for a day or an hour that does not exist.
 */
function timeOf(value) {
    if (typeof value === 'string')
        return fromText(value);
    if (typeof value === 'number')
        return inUnit(value, unitOf(value));
    if (value instanceof exact_number/* ExactNumber */.fh)
        return fromText(value.text);
    return fromPair(value);
}
/** The same for a field whose name says its unit, such as `startTimeUnixNano`, and for durations. */
function timeIn(value, unit) {
    if (typeof value === 'number')
        return inUnit(value, unit);
    if (value instanceof exact_number/* ExactNumber */.fh)
        return timeIn(value.text, unit);
    if (typeof value !== 'string' || !/^\d{1,20}$/.test(value))
        return timeOf(value);
    return unit === 'ns' ? BigInt(value) : inUnit(Number(value), unit);
}
/** What `timeOf` reads as RFC 3339 in UTC: as written where it is that, else with milliseconds. */
function timestampOf(value) {
    if (typeof value === 'number')
        return fromMilliseconds(millisecondsIn(value, unitOf(value)));
    if (typeof value === 'string' && isUsualIso(value))
        return value;
    const nanoseconds = timeOf(value);
    return typeof value === 'string' && nanoseconds !== undefined && utc.test(value) ? value : rfc3339(nanoseconds);
}
/** RFC 3339 in UTC with milliseconds; absent for a time that is absent, before 1970 or beyond the year 9999. */
function rfc3339(nanoseconds) {
    return nanoseconds === undefined || nanoseconds < 0n
        ? undefined
        : fromMilliseconds(Number(nanoseconds / perMillisecond));
}
/** Milliseconds from `start` to `end`; absent where one is, or where the clock went back. */
function durationBetween(start, end) {
    if (start === undefined || end === undefined || end < start)
        return undefined;
    return Number(end - start) / 1e6;
}
function fromMilliseconds(milliseconds) {
    return milliseconds >= 0 && milliseconds <= latestMilliseconds ? writeIso(milliseconds) : undefined;
}
/**
 * Each unit begins where the one before it would name a year beyond 5000. What is too small for seconds of this century is
 * taken for milliseconds: a clock that began with the run.
 */
function unitOf(value) {
    if (value >= 1e17)
        return 'ns';
    if (value >= 1e14)
        return '\u00b5s';
    return value >= 1e9 && value < 1e11 ? 's' : 'ms';
}
const inMilliseconds = { ns: 1e-6, \u00b5s: 1e-3, ms: 1, s: 1000 };
/** Rounded to microseconds: a double holds no more of a time in seconds, and what it holds falls short of the digits. */
function millisecondsIn(value, unit) {
    return Math.round(value * inMilliseconds[unit] * 1000) / 1000;
}
function inUnit(value, unit) {
    const whole = unit === 'ns' ? Math.trunc(value) : Math.round(value * inMilliseconds[unit] * 1000);
    if (!Number.isFinite(whole))
        return undefined;
    return BigInt(whole) * (unit === 'ns' ? 1n : 1000n);
}
function fromPair(value) {
    if (!Array.isArray(value))
        return undefined;
    const [seconds, nanoseconds] = value;
    if (!Number.isSafeInteger(seconds) || !Number.isSafeInteger(nanoseconds))
        return undefined;
    return BigInt(seconds) * 1000000000n + BigInt(nanoseconds);
}
const read_time_digits = /^\d{10,20}(?:\.\d{1,9})?$/;
const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const zone = '(?: ?(?:Z|UTC|GMT)| ?(?<sign>[+-])(?<hours>\\d\\d)(?::?(?<minutes>\\d\\d))?(?: UTC)?)';
const clock = '(?<hour>\\d\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,](?<fraction>\\d+))?)?';
const iso = new RegExp(`^(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)[T ]${clock}${zone}?$`, 'i');
const rfc2822 = new RegExp(`^(?:[a-z]{3}, ?)?(?<day>\\d\\d?) (?<name>[a-z]{3}) (?<year>\\d{4}) ${clock}${zone}$`, 'i');
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A longer text is not a time. */
const longest = 48;
function fromText(text) {
    const usual = readIso(text);
    if (usual !== undefined)
        return BigInt(usual) * perMillisecond;
    if (text.length > longest)
        return undefined;
    if (read_time_digits.test(text))
        return text.length > 17 && !text.includes('.') ? BigInt(text) : timeOf(Number(text));
    const fields = (iso.exec(text) ?? rfc2822.exec(text))?.groups;
    return fields && fromFields(fields);
}
function fromFields(fields) {
    const number = (name) => Number(fields[name] ?? 0);
    const month = fields.name === undefined ? number('month') : months.indexOf(fields.name.toLowerCase()) + 1;
    const [year, day, hour, minute, second] = [
        number('year'),
        number('day'),
        number('hour'),
        number('minute'),
        number('second'),
    ];
    const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
    const [hours, minutes] = [number('hours'), number('minutes')];
    // A leap second is the next second.
    if (!isDay || hour > 23 || minute > 59 || second > 60 || hours > 23 || minutes > 59)
        return undefined;
    const start = new Date(0).setUTCFullYear(year, month - 1, day);
    const offset = (fields.sign === '-' ? -1 : 1) * (hours * 60 + minutes);
    const seconds = start / 1000 + hour * 3600 + (minute - offset) * 60 + second;
    return BigInt(seconds) * 1000000000n + BigInt((fields.fraction ?? '').padEnd(9, '0').slice(0, 9));
}


/***/ }),

/***/ 8726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ maxWaiting),
/* harmony export */   l: () => (/* binding */ WaitingCalls)
/* harmony export */ });
/** Calls without a result that pairing remembers, over all traces; the oldest is given up for the newest. */
const maxWaiting = 16_384;
/** Calls of one key that are looked at: whoever writes more of them under one key gets more calls, not more time. */
const maxLooked = 64;
/**
 * Calls by run and key, first in, first out: keys are agent-controlled and repeat. Holds at most `limit` calls in all;
 * when one more comes, the oldest is forgotten. Many traces hold no results at all: calls are found by run and key only once
 * one is asked for. After that every operation takes constant time, whatever the keys are.
 */
class WaitingCalls {
    #limit;
    /** The calls in order of arrival, in columns; a slot is reused after `limit` arrivals. A slot without a key is free. */
    #keys = [];
    #runs = [];
    #callIndexes = [];
    #facts = [];
    #arrivals = 0;
    /** Absent until a call is asked for. */
    #index;
    /** Calls that were forgotten before they were taken. */
    givenUp = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    add(run, key, callIndex, facts) {
        const slot = this.#arrivals++ % this.#limit;
        const oldest = this.#keys[slot];
        if (oldest !== undefined) {
            this.#index?.take(this.#runs[slot], oldest);
            this.givenUp++;
        }
        this.#keys[slot] = key;
        this.#runs[slot] = run;
        this.#callIndexes[slot] = callIndex;
        this.#facts[slot] = facts;
        this.#index?.add(run, key, callIndex, slot, facts);
    }
    /** The first call that waits under the key and fits, of the first few; it stays. */
    find(run, key, fits) {
        let waiting = this.#indexed().first(run, key);
        for (let looked = 0; waiting !== undefined && looked < maxLooked; looked++) {
            if (fits(waiting.facts))
                return waiting.callIndex;
            waiting = waiting.next;
        }
        return undefined;
    }
    /** How many came, answered or not. */
    get arrivals() {
        return this.#arrivals;
    }
    /** Removes the first call that waits under the key. */
    take(run, key) {
        const taken = this.#indexed().take(run, key);
        if (!taken)
            return undefined;
        // The ring must not keep alive what was answered: nearly all calls are, at once.
        this.#keys[taken.slot] = undefined;
        return taken;
    }
    #indexed() {
        if (this.#index)
            return this.#index;
        const index = new WaitingIndex();
        for (let arrival = Math.max(0, this.#arrivals - this.#limit); arrival < this.#arrivals; arrival++) {
            const slot = arrival % this.#limit;
            const [run, callIndex] = [this.#runs[slot], this.#callIndexes[slot]];
            index.add(run, this.#keys[slot], callIndex, slot, this.#facts[slot]);
        }
        this.#index = index;
        return index;
    }
}
class WaitingIndex {
    /** The calls of every run that has some, but for the run at hand. */
    #runs = new Map();
    /** The run that was asked for last, and its calls: most calls are answered before another run speaks. */
    #run = -1;
    #calls = new Map();
    add(run, key, callIndex, slot, facts) {
        const waiting = { run, key, callIndex, slot, next: undefined, last: undefined, facts };
        waiting.last = waiting;
        const calls = this.#callsOf(run);
        const first = calls.get(key);
        if (!first)
            calls.set(key, waiting);
        else {
            first.last.next = waiting;
            first.last = waiting;
        }
    }
    first(run, key) {
        return this.#callsOf(run).get(key);
    }
    take(run, key) {
        const calls = this.#callsOf(run);
        const first = calls.get(key);
        if (first?.next) {
            first.next.last = first.last;
            calls.set(key, first.next);
        }
        else if (first)
            calls.delete(key);
        return first;
    }
    #callsOf(run) {
        if (run === this.#run)
            return this.#calls;
        const isEmpty = this.#calls.size === 0;
        if (isEmpty)
            this.#runs.delete(this.#run);
        else
            this.#runs.set(this.#run, this.#calls);
        this.#calls = this.#runs.get(run) ?? (isEmpty ? this.#calls : new Map());
        this.#run = run;
        return this.#calls;
    }
}


/***/ }),

/***/ 15708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZT: () => (/* binding */ writeMessage),
/* harmony export */   _K: () => (/* binding */ spokenText),
/* harmony export */   aH: () => (/* binding */ speaker)
/* harmony export */ });
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41278);

const roles = new Map([
    ['user', 'user'],
    ['human', 'user'],
    ['assistant', 'assistant'],
    ['ai', 'assistant'],
    ['model', 'assistant'],
    ['gemini', 'assistant'],
]);
/** Who said a message, by the name that a protocol has for it; undefined for programs and tools. */
function speaker(role) {
    return roles.get(typeof role === 'string' ? role.toLowerCase() : role);
}
/** Hands on the text of a message, if it has one and a person or the agent said it. */
function writeMessage(role, content, run, sink, { line, column }, more = {}) {
    const said = speaker(role);
    const text = said && spokenText(content);
    if (said === undefined || text === undefined)
        return;
    sink.message({ trace: run.trace, role: said, text, timestamp: run.timestamp, ...more }, line, column);
}
const textTypes = new Set(['text', 'input_text', 'output_text', undefined]);
/** The text of a message: its parts that are text, a line each. Thoughts, files and results of tools are not said. */
function spokenText(content) {
    if (typeof content === 'string')
        return content === '' ? undefined : content;
    if (!(0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(content))
        return undefined;
    const texts = content.flatMap((part) => {
        if (typeof part === 'string')
            return [part];
        const isText = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(part) && textTypes.has(part.type) && part.thought !== true && typeof part.text === 'string';
        return isText ? [part.text] : [];
    });
    return texts.length === 0 ? undefined : texts.join('\n');
}


/***/ }),

/***/ 83163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isJson)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19238);
/* harmony import */ var _depth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13287);


/**
 * Whether a value in memory is one that `JSON.parse` could have returned and that nests at most `maxDepth` levels.
 * Members that are undefined are taken as absent, as `JSON.stringify` does.
 */
function isJson(value, levels = _depth_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .M) {
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return true;
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return true;
    if (typeof value !== 'object' || levels === 0)
        return false;
    if (Array.isArray(value))
        return value.every((item) => isJson(item, levels - 1));
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
        return false;
    return Object.values(value).every((item) => item === undefined || isJson(item, levels - 1));
}


/***/ }),

/***/ 12089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ locateJson)
/* harmony export */ });
/* harmony import */ var _depth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13287);
/* harmony import */ var _walk_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47112);


/** Offset of every object and array inside a value in the text that it was parsed from, which is known to be JSON. */
function locateJson(text, value) {
    const offsets = new Map();
    const container = (inner, offset) => {
        offsets.set(inner, offset);
    };
    (0,_walk_json_js__WEBPACK_IMPORTED_MODULE_0__/* .walkJson */ .g)(text, value, { container }, _depth_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .M);
    return offsets;
}


/***/ }),

/***/ 32693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ rowsBefore)
/* harmony export */ });
/** The number of rows before those of each part. */
function rowsBefore(parts) {
    let before = 0;
    return parts.map(({ rows }) => {
        before += rows;
        return before - rows;
    });
}


/***/ }),

/***/ 83464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ beginsWithOwnLine),
/* harmony export */   s: () => (/* binding */ beginsNative)
/* harmony export */ });
/* harmony import */ var _json_depth_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13287);
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41278);
/* harmony import */ var _file_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63393);
/* harmony import */ var _formats_native_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17647);
/* harmony import */ var _framing_framing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24669);
/* harmony import */ var _recognise_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48574);
/* harmony import */ var _unread_sessions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99129);







/** Whether the first record is certain to be a line of Assay's own, by the first bytes of the file. */
function beginsWithOwnLine(head, limit) {
    const [first] = firstRecords(head, limit, 1);
    return first !== undefined && (0,_formats_native_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnLine */ .XH)(first);
}
/** Whether it is certain, by the first bytes of a file, that all of it is read as lines of Assay's own. */
function beginsNative(head, limit, formats) {
    const records = firstRecords(head, limit, _file_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .windowRecords */ .R);
    if (records.length < _file_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .windowRecords */ .R || (0,_unread_sessions_js__WEBPACK_IMPORTED_MODULE_4__/* .isGrokSession */ .G)(records))
        return false;
    return records.some(settles) && (0,_recognise_format_js__WEBPACK_IMPORTED_MODULE_3__/* .recogniseFormat */ .b)(records, formats) === _formats_native_js__WEBPACK_IMPORTED_MODULE_2__/* .native */ .Yk;
}
/** A file that has none such may be refused at its end, for what it was all in all. */
function settles(record) {
    return _formats_native_js__WEBPACK_IMPORTED_MODULE_2__/* .native */ .Yk.recognise(record) === 'certain' || (0,_formats_native_js__WEBPACK_IMPORTED_MODULE_2__/* .isUntypedCall */ .aN)(record);
}
/** The first lines as records; none from the first line on that is not one object and nothing else. */
function firstRecords(head, limit, most) {
    const records = [];
    for (let start = 0; records.length < most;) {
        const end = head.indexOf(10, start);
        const text = end < 0 || end - start > limit ? undefined : (0,_framing_framing_js__WEBPACK_IMPORTED_MODULE_5__/* .decode */ .D4)(head, start, end);
        const value = text?.startsWith('{') === true ? parsed(text) : undefined;
        if (!(0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || (0,_json_depth_js__WEBPACK_IMPORTED_MODULE_6__/* .tooDeep */ .D)(value, end - start))
            break;
        records.push(value);
        start = end + 1;
    }
    return records;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 63393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ FileReader),
  R: () => (/* binding */ windowRecords)
});

// EXTERNAL MODULE: ./lib/json/is-json.js
var is_json = __webpack_require__(83163);
// EXTERNAL MODULE: ./lib/wire/looks-like-call.js
var looks_like_call = __webpack_require__(57590);
// EXTERNAL MODULE: ./lib/calls/strange-call.js
var strange_call = __webpack_require__(67010);
;// CONCATENATED MODULE: ./lib/traces/foreign-call.js


/**
 * What is wrong with leaving out a record that the format of its file does not know: it is a call as another format records
 * it, or looks like a call that no format reads. Undefined for what may be left out, such as log lines.
 */
function foreignCall(record, formats, own, context) {
    const other = formats.find((format) => format !== own && readsCall(format, record, context));
    if (other)
        return `a tool call as ${other.id} has it, in a file that is read as ${own.id}`;
    return (0,looks_like_call/* looksLikeCall */.w)(record) ? (0,strange_call/* strangeCall */.N)(nowhere, own.id).detail : undefined;
}
function readsCall(format, record, { file, sessionKeys }) {
    if (format.recognise(record) === 'no')
        return false;
    const probe = new CallProbe();
    // What is only looked at must not be remembered as read: the same line may be a call in another file.
    const reader = format.open(probe, { file, sessionKeys });
    reader.record(record, nowhere);
    reader.end();
    return probe.found;
}
const nowhere = { line: 0, column: 0, of: () => nowhere };
/** Finds out whether a record holds a call, or one that cannot be read. */
class CallProbe {
    found = false;
    call() {
        this.found = true;
    }
    problem({ code }) {
        this.found ||= code === 'E_TRACE_PARSE';
    }
    result() { }
    start() { }
    message() { }
    usage() { }
    skip() { }
}

// EXTERNAL MODULE: ./lib/traces/formats/native.js + 6 modules
var formats_native = __webpack_require__(17647);
// EXTERNAL MODULE: ./lib/traces/framing/frame-lines.js + 4 modules
var frame_lines = __webpack_require__(41676);
// EXTERNAL MODULE: ./lib/traces/framing/framing.js
var framing = __webpack_require__(24669);
// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/json/json-text.js
var json_text = __webpack_require__(4908);
;// CONCATENATED MODULE: ./lib/traces/framing/wrapped-records.js


/** Under what names services and scripts put a list of records into one object, as in `{"object": "list", "data": [\u2026]}`. */
const names = [
    ...['data', 'items', 'records', 'results', 'runs', 'messages', 'conversation', 'events', 'entries'],
    ...['spans', 'sessionSpans', 'observations', 'logs'],
];
/** The records in the lists that an object wraps; undefined if it wraps none. */
function wrappedRecords(value) {
    if (!(0,json_fields/* isObject */.Gv)(value))
        return undefined;
    const records = [...names.flatMap((name) => (0,json_fields/* objectsOf */.iZ)(value[name])), ...queryResults(value)].map(ofCloudWatch);
    return records.length > 0 ? records : undefined;
}
/** An event as `aws logs get-log-events` prints it holds what was logged as text. */
function ofCloudWatch(event) {
    const logged = 'ingestionTime' in event && 'message' in event ? (0,json_text/* parseJsonText */.l)(event.message ?? null) : undefined;
    return (0,json_fields/* isObject */.Gv)(logged) ? logged : event;
}
/** What `aws logs get-query-results` prints: rows of columns, of which one is what was logged. */
function queryResults({ results }) {
    if (!(0,json_fields/* isList */.Lv)(results))
        return [];
    return results.flatMap((row) => {
        const column = (0,json_fields/* objectsOf */.iZ)(row).find(({ field }) => field === '@message');
        return column === undefined ? [] : [{ ingestionTime: null, message: column.value ?? null }];
    });
}

// EXTERNAL MODULE: ./lib/traces/recognise-format.js + 1 modules
var recognise_format = __webpack_require__(48574);
// EXTERNAL MODULE: ./lib/traces/unread-sessions.js
var unread_sessions = __webpack_require__(99129);
;// CONCATENATED MODULE: ./lib/traces/file-reader.js









/** Records that are looked at before the format of a file is decided, and their size in bytes. */
const windowRecords = 64;
const windowBytes = 4 << 20;
/** Places that are remembered of calls before the first known record. */
const maxEarly = 10_000;
/** The records of one file on their way to the format that reads them. */
class FileReader {
    #intake;
    #context;
    /** Empty for a file that is known to begin with a line of Assay's own, until they are asked for. */
    #formats;
    #format;
    #reader;
    #window = [];
    #windowBytes = 0;
    /** Records that no format knew, and the first of them: other logs may stand before a trace. */
    #unknown = 0;
    #sample = [];
    /** Where those of them stand that look like calls. */
    #early = [];
    /** Records that the file's format does not know, until there are other formats to ask. */
    #foreign = [];
    /** Calls of other shapes than the format's. */
    #unread = 0;
    /** The records of the file stand in lists of objects that no format knows. */
    #wrapped = false;
    /** Bad lines, and whether one of them at least began like a record. */
    #badLines = 0;
    #open = false;
    /** Values that are not records: numbers, strings. */
    #bare = 0;
    /** What the text of the file looks like, for when nothing in it is a record. */
    #kind;
    constructor(intake, context, formats, forced, kind) {
        this.#kind = kind;
        this.#intake = intake;
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
        if (this.#window.length === 0 && this.#unknown === 0 && (0,formats_native/* isOwnLine */.XH)(value)) {
            this.#take(this.#start(formats_native/* native */.Yk), value, place);
            return;
        }
        this.#window.push({ value, place });
        this.#windowBytes += size;
        if (this.#window.length >= windowRecords || this.#windowBytes >= windowBytes)
            this.#recognise();
    }
    /** A value in memory: a record, or an array of records. */
    value(value) {
        if ((0,is_json/* isJson */.F)(value))
            (0,frame_lines/* emit */.Ic)(this, value, file_reader_nowhere, 0);
        else
            this.bad('E_TRACE_PARSE', 'the value is not JSON', 0, 0, true);
    }
    bad(code, detail, line, column, open) {
        this.#badLines++;
        this.#open ||= open;
        this.#intake.problem({ code, detail, line, column });
    }
    skip(reason) {
        if (reason === frame_lines/* bareValue */.Gz)
            this.#bare++;
        this.#intake.skip(reason);
    }
    /** Records wait for other formats: `provide` them before much more is read. */
    get asksForFormats() {
        return this.#foreign.length > 0;
    }
    /** The formats that a call may be of which the file's own does not know. */
    provide(formats) {
        this.#formats = formats;
        for (const { value, place, skipped } of this.#foreign.splice(0))
            this.#look(value, place, skipped);
    }
    /** The id of the format the file was read in, `empty` for a file without records; or why the file is not a trace. */
    end() {
        if (this.#window.length > 0)
            this.#recognise();
        this.#reader?.end();
        const refusal = this.#reader ? this.#unclaimed() : this.#unreadable();
        return refusal ?? this.#format?.id ?? 'empty';
    }
    /** If there was something, and nothing of it was a record. */
    #unreadable() {
        const refused = (sample, seen) => (0,recognise_format/* unrecognised */.l)(sample, this.#context.file, this.#formats, seen);
        if (this.#unknown > 0)
            return refused(this.#sample);
        if (this.#bare > 0 && this.#badLines === 0)
            return refused([], 'JSON of bare values, no objects');
        return this.#badLines > 0 && !this.#open ? refused([], this.#kind()) : undefined;
    }
    /** If the format was only a guess, or was asked for, and then made nothing of the file. */
    #unclaimed() {
        const { isRecognised, runs } = this.#intake;
        if (isRecognised || this.#sample.length === 0 || (runs > 0 && this.#unread === 0))
            return undefined;
        return (0,recognise_format/* unrecognised */.l)(this.#sample, this.#context.file, this.#formats, undefined, this.#format);
    }
    #recognise() {
        const values = this.#window.map((each) => each.value);
        const window = this.#window;
        this.#window = [];
        this.#windowBytes = 0;
        const found = (0,recognise_format/* recogniseFormat */.b)(values, this.#formats) ?? this.#recogniseWrapped(values);
        const format = found === formats_native/* native */.Yk && (0,unread_sessions/* isGrokSession */.G)([...this.#sample, ...values]) ? undefined : found;
        if (!format) {
            if (this.#unknown === 0)
                this.#sample = values;
            this.#unknown += values.length;
            this.#noteEarly(window);
            return;
        }
        const reader = this.#start(format);
        const detail = 'what looks like a tool call, before the first record of a known shape';
        for (const { line, column } of this.#early)
            this.#unreadCall(detail, line, column);
        for (let left = this.#unknown - this.#early.length; left > 0; left--)
            this.#intake.skip('record before the first that has a known shape');
        for (const { value, place } of window)
            this.#take(reader, value, place);
    }
    /** Of more than a report can hold, one place stands for the rest. */
    #noteEarly(window) {
        for (const { value, place } of window) {
            if (!(0,looks_like_call/* looksLikeCall */.w)(value))
                continue;
            this.#early.push(this.#early.length < maxEarly ? placeIn(place) : this.#early[maxEarly - 1]);
        }
    }
    #recogniseWrapped(values) {
        const format = (0,recognise_format/* recogniseFormat */.b)(values.flatMap((value) => wrappedRecords(value) ?? []), this.#formats);
        this.#wrapped = format !== undefined;
        return format;
    }
    #take(reader, value, place) {
        const records = this.#wrapped ? wrappedRecords(value) : undefined;
        if (records === undefined)
            this.#one(reader, value, place);
        else
            for (const record of records)
                this.#one(reader, record, (0,framing/* placeOf */.$t)(place, record));
    }
    #one(reader, value, place) {
        const intake = this.#intake;
        const before = intake.said;
        intake.lastSkip = undefined;
        const isOwn = reader.record(value, place) === true;
        if (isOwn || intake.said > before) {
            if (!intake.isRecognised)
                intake.recognised();
        }
        else
            this.#quiet(value, place);
    }
    /** The format said nothing of a call in the record: it knows the record, or it may be a call that it cannot read. */
    #quiet(value, place) {
        const answer = this.#format?.recognise(value);
        if (answer === 'certain')
            this.#intake.recognised();
        if (!this.#intake.isRecognised && this.#sample.length < windowRecords)
            this.#sample = [...this.#sample, value];
        if (answer !== 'no')
            return;
        const skipped = this.#intake.lastSkip;
        if (this.#formats.length > 0)
            this.#look(value, place, skipped);
        else
            this.#foreign.push({ value, place: { ...placeIn(place), of: (inner) => place.of(inner) }, skipped });
    }
    #look(value, place, skipped) {
        const detail = foreignCall(value, this.#formats, this.#format, this.#context);
        if (detail === undefined)
            return;
        if (skipped !== undefined)
            this.#intake.unskip(skipped);
        this.#unreadCall(detail, place.line, place.column);
    }
    #unreadCall(detail, line, column) {
        this.#unread++;
        this.#intake.problem({ code: 'E_TRACE_PARSE', detail, line, column });
    }
    #start(format) {
        this.#format = format;
        this.#reader = format.open(this.#intake, this.#context);
        return this.#reader;
    }
}
function placeIn({ line, column }) {
    return { line, column };
}
/** The place of what never was in a file. */
const file_reader_nowhere = {
    line: 0,
    column: 0,
    of: () => file_reader_nowhere,
};


/***/ }),

/***/ 96951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ allFormats)
/* harmony export */ });
/** They are most of the reader's code: loaded on demand. */
async function allFormats() {
    return (await Promise.all(/* import() */[__webpack_require__.e(5125), __webpack_require__.e(7205), __webpack_require__.e(3562)]).then(__webpack_require__.bind(__webpack_require__, 83562))).traceFormats;
}


/***/ }),

/***/ 56330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ toolNames),
/* harmony export */   PW: () => (/* binding */ readTextCalls),
/* harmony export */   e9: () => (/* binding */ holdsTextCall)
/* harmony export */ });
/** Tools of Cline and of Roo Code, by which their calls are known in what the model wrote. */
const toolNames = new Set([
    ...['execute_command', 'read_file', 'write_to_file', 'replace_in_file', 'apply_patch', 'apply_diff', 'edit_file'],
    ...['search_and_replace', 'search_replace', 'insert_content', 'search_files', 'list_files', 'codebase_search'],
    ...['list_code_definition_names', 'read_command_output', 'browser_action', 'web_fetch', 'web_search'],
    ...['use_mcp_tool', 'access_mcp_resource', 'load_mcp_documentation', 'use_skill', 'use_subagents', 'new_task'],
    ...['ask_followup_question', 'attempt_completion', 'plan_mode_respond', 'plan_mode_response', 'act_mode_respond'],
    ...['focus_chain', 'condense', 'summarize_task', 'report_bug', 'new_rule', 'switch_mode', 'update_todo_list'],
    ...['run_slash_command', 'fetch_instructions', 'generate_image'],
]);
/** What a text of the model says besides its calls, and the calls, as Cline itself finds them: a tag of a tool anywhere is one. */
function readTextCalls(text) {
    const words = [];
    const calls = [];
    const ends = new Map();
    let from = 0;
    for (let tag = nextTag(text, from, toolNames); tag; tag = nextTag(text, from, toolNames)) {
        words.push(text.slice(from, tag.begin));
        const { call, end } = readCall(text, tag, ends);
        calls.push(call);
        from = end;
    }
    words.push(text.slice(from));
    return { words: words.join('').trim(), calls };
}
/** Whether a text holds a call from its first tag to its last. */
function holdsTextCall(text) {
    return text.includes('</') && readTextCalls(text).calls.some(({ isWhole }) => isWhole);
}
function nextTag(text, from, names) {
    const tags = /<(\/?\w{1,64})>/g;
    tags.lastIndex = from;
    for (let found = tags.exec(text); found; found = tags.exec(text)) {
        const name = found[1];
        if (names === undefined || names.has(name))
            return { name, begin: found.index, end: tags.lastIndex };
    }
    return undefined;
}
function readCall(text, { name: tool, end }, ends) {
    const lastEnd = ends.get(tool) ?? text.lastIndexOf(`</${tool}>`);
    ends.set(tool, lastEnd);
    const args = new Map();
    const call = (isWhole) => ({ tool, args: Object.fromEntries(args), isWhole });
    let from = end;
    for (let tag = nextTag(text, from); tag; tag = nextTag(text, from)) {
        if (tag.name === `/${tool}`)
            return { call: call(true), end: tag.end };
        from = tag.end;
        if (tag.name.startsWith('/'))
            continue;
        const close = `</${tag.name}>`;
        const stop = endOf(text, tag, close, { tool, lastEnd });
        if (stop < 0)
            return { call: call(false), end: text.length };
        args.set(tag.name, text.slice(tag.end, stop).trim());
        from = stop + close.length;
    }
    return { call: call(false), end: text.length };
}
/** The content of a file may hold the tag that ends it: the last one before the end of the call counts. */
function endOf(text, { name, end }, close, { tool, lastEnd }) {
    const first = text.indexOf(close, end);
    if (name !== 'content' || first < 0 || first > lastEnd)
        return first;
    const last = text.lastIndexOf(close, text.indexOf(`</${tool}>`, first));
    return Math.max(first, last);
}


/***/ }),

/***/ 17647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XH: () => (/* binding */ isOwnLine),
  aN: () => (/* binding */ isUntypedCall),
  Yk: () => (/* binding */ native_native)
});

// EXTERNAL MODULE: ./lib/calls/run-id.js
var run_id = __webpack_require__(69812);
// EXTERNAL MODULE: ./lib/calls/session-fallback.js
var session_fallback = __webpack_require__(47572);
// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/calls/arguments.js
var calls_arguments = __webpack_require__(39477);
// EXTERNAL MODULE: ./lib/calls/content.js
var content = __webpack_require__(16040);
// EXTERNAL MODULE: ./lib/calls/failure.js
var failure = __webpack_require__(43623);
// EXTERNAL MODULE: ./lib/calls/time/read-time.js + 2 modules
var read_time = __webpack_require__(48979);
;// CONCATENATED MODULE: ./lib/traces/formats/native/truncations.js

/**
 * Where the values of a call were cut, as JSON Pointers from the canonical line: what the line itself says (`truncated`), and
 * what forerunners write (`truncations`, `observations[].losses`). A cut whose place cannot be read is one of `otherwise`.
 */
function truncatedIn(record, otherwise = '/args') {
    const { truncated, truncations, observations } = record;
    if (truncated === undefined && truncations === undefined && observations === undefined)
        return undefined;
    const losses = (0,json_fields/* objectsOf */.iZ)(observations).flatMap((observation) => listed(observation.losses));
    const pointers = [...listed(truncated), ...listed(truncations), ...losses].map((cut) => pointerOf(cut, otherwise));
    return pointers.length === 0 ? undefined : [...new Set(pointers)];
}
function listed(value) {
    if ((0,json_fields/* isList */.Lv)(value))
        return value;
    return value === undefined || value === null || value === false ? [] : [value];
}
const places = {
    args: '/args',
    arguments: '/args',
    params: '/args',
    parameters: '/args',
    input: '/args',
    result: '/result',
    output: '/result',
    error: '/error',
};
function pointerOf(cut, otherwise) {
    const field = (0,json_fields/* isObject */.Gv)(cut) ? (cut.field ?? cut.path ?? cut.pointer) : cut;
    const text = (0,json_fields/* stringOf */.Je)(field) ?? '';
    const [, first = '', ...rest] = text.startsWith('/')
        ? text.split('/')
        : ['', ...text.replace(/^\$\.?/, '').split('.')];
    const place = Object.hasOwn(places, first) ? places[first] : undefined;
    return place === undefined ? otherwise : [place, ...rest].join('/');
}

;// CONCATENATED MODULE: ./lib/traces/formats/native/call-record.js






/** A tool call from a record that says so under any of the known names; undefined if it names no tool. */
function readCall(record, trace) {
    const tool = toolOf(record);
    if (tool === undefined)
        return undefined;
    const result = (0,content/* contentOf */.$)(record.result !== undefined ? record.result : record.output);
    return {
        trace,
        id: callIdOf(record),
        tool,
        args: argumentsOf(record),
        timestamp: (0,read_time/* timestampOf */.U_)(record.timestamp),
        result,
        error: (0,failure/* failureOf */.g)(record.error, result) ?? (0,failure/* failureOf */.g)(record.isError, result),
        phase: record.phase === undefined ? undefined : phaseOf(record.phase),
        durationMs: (0,json_fields/* numberOf */.rl)(record.durationMs),
        usage: record.usage,
        source: record.source === undefined ? undefined : sourceOf(record.source),
        case: (0,json_fields/* textOf */.b6)(record.case),
        trial: (0,json_fields/* textOf */.b6)(record.trial),
        agent: (0,json_fields/* textOf */.b6)(record.agent),
        turn: (0,json_fields/* textOf */.b6)(record.turn),
        server: (0,json_fields/* nonEmptyText */.al)(record.server),
        mergeKey: mergeKeyOf(record),
        truncated: truncatedIn(record),
    };
}
/** The result of an earlier call; undefined if it does not name the call. */
function readResult(record, trace) {
    const id = callIdOf(record);
    if (id === undefined)
        return undefined;
    const result = (0,content/* contentOf */.$)(record.result !== undefined ? record.result : (record.output ?? record.content));
    return {
        trace,
        id,
        result,
        error: (0,failure/* failureOf */.g)(record.error, result) ?? (0,failure/* failureOf */.g)(record.isError ?? record.is_error, result),
        phase: phaseOf(record.phase),
        durationMs: (0,json_fields/* numberOf */.rl)(record.durationMs),
        truncated: truncatedIn(record, '/result'),
    };
}
const argumentNames = ['args', 'arguments', 'params', 'parameters', 'input'];
/** The arguments under the first of their names that is there; a string is read as JSON. */
function argumentsOf(record) {
    const first = record.args ?? record.arguments ?? record.params ?? record.parameters ?? record.input;
    return first === undefined || first === null ? noneOf(record) : (0,calls_arguments/* argumentsOf */.a)(first);
}
/** Null under any of the names: called without arguments. */
function noneOf(record) {
    return argumentNames.some((name) => record[name] === null) ? {} : undefined;
}
/** The name of the tool, under any of its keys. */
function toolOf(record) {
    const tool = record.tool ?? record.tool_name ?? record.name;
    return typeof tool === 'string' && tool !== '' ? tool : undefined;
}
/** Whether arguments are recorded, under any of their names. */
function hasArguments(record) {
    return argumentNames.some((name) => record[name] !== undefined);
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
    const isKnown = value === 'requested' || value === 'executed' || value === 'denied' || value === 'unclear';
    return isKnown ? value : undefined;
}
function sourceOf(value) {
    if (!(0,json_fields/* isObject */.Gv)(value) || typeof value.file !== 'string')
        return undefined;
    return isLine(value.line) ? { file: value.file, line: value.line } : { file: value.file };
}
/** What readers of reports, SARIF\u2019s above all, take for a line of a file: of any other number they refuse the whole report. */
function isLine(value) {
    return Number.isInteger(value) && Number(value) >= 1 && Number(value) < 2 ** 31;
}

// EXTERNAL MODULE: ./lib/calls/write-message.js
var write_message = __webpack_require__(15708);
;// CONCATENATED MODULE: ./lib/traces/formats/native/message-record.js



/** `{"type":"message","role":"user","text"}`. Others call what they say so, too, and have `content`. */
function isMessageLine({ type, role, text, content }) {
    return type === 'message' && typeof text === 'string' && content === undefined && typeof role === 'string';
}
/**
 * A message, its text under `text` or, as others have it, under `content`. One whose words cannot be read is a problem: a rule
 * about what is said would take it for silence. `oneSided`: the source has nothing that the other role says.
 */
function readMessage(record, file, sink, at) {
    const role = (0,write_message/* speaker */.aH)(record.role);
    const said = record.text ?? record.content;
    const text = typeof said === 'string' ? said : (0,write_message/* spokenText */._K)(said);
    if (role === undefined)
        sink.skip('message of another role');
    else if (text !== undefined) {
        const [trace, timestamp] = [(0,run_id/* traceIdOf */.aB)(record) ?? file, (0,read_time/* timestampOf */.U_)(record.timestamp)];
        sink.message({ trace, role, text, timestamp, isOneSided: record.oneSided === true }, at.line, at.column);
    }
    else if (Array.isArray(said))
        sink.skip('message without text');
    else
        sink.problem({ code: 'E_TRACE_PARSE', detail: 'a message without its text', line: at.line, column: at.column });
}

// EXTERNAL MODULE: ./lib/calls/run-outcome.js
var run_outcome = __webpack_require__(47929);
;// CONCATENATED MODULE: ./lib/traces/formats/native/run-record.js






/** `{"type":"trace_start","trace"}`: a run that may never call a tool. */
function readStart(record, file, sink, at) {
    const trace = (0,run_id/* traceIdOf */.aB)(record) ?? file;
    const meta = (0,json_fields/* isObject */.Gv)(record.meta) ? record.meta : undefined;
    const [hasMessages, losesMessages] = [record.messages === true, record.messages === false];
    const run = { trace, case: (0,json_fields/* textOf */.b6)(record.case), trial: (0,json_fields/* textOf */.b6)(record.trial), meta, hasMessages, losesMessages };
    sink.start(run, at.line, at.column);
}
/** `{"type":"episode_start","episode_id","meta":{"test_id"}}` of version 2: the test is the case that the episode repeats. */
function readEpisodeStart(record, file, sink, at) {
    const meta = (0,json_fields/* isObject */.Gv)(record.meta) ? record.meta : {};
    const start = {
        trace: (0,run_id/* traceIdOf */.aB)(record) ?? file,
        case: (0,json_fields/* textOf */.b6)(record.case ?? meta.test_id),
        trial: (0,json_fields/* textOf */.b6)(record.trial),
        meta,
    };
    sink.start(start, at.line, at.column);
}
/** `{"type":"episode_end","episode_id","outcome":"pass"}`: how the run ended. */
function readEpisodeEnd(record, file, sink, at) {
    const outcome = (0,json_fields/* textOf */.b6)(record.outcome);
    if (outcome !== undefined)
        sink.start({ trace: (0,run_id/* traceIdOf */.aB)(record) ?? file, meta: { [run_outcome/* outcomeName */.Wm]: outcome } }, at.line, at.column);
}
/** `{"id":"run-1","tools":["A","B"]}`: names only. The arguments were not recorded. */
function readSessionRecord(record, file, sink, at) {
    const trace = (0,run_id/* traceIdOf */.aB)(record) ?? ((0,json_fields/* textOf */.b6)(record.id) || file);
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
    const trace = (0,run_id/* traceIdOf */.aB)(data) ?? (0,run_id/* traceIdOf */.aB)(record) ?? ((0,json_fields/* textOf */.b6)(record.assayrunid) || file);
    const denied = data.decision === 'deny' || data.decision === 'denied';
    const call = {
        trace,
        id: (0,json_fields/* textOf */.b6)(data.tool_call_id),
        tool,
        args: argumentsOf(data),
        timestamp: (0,read_time/* timestampOf */.U_)(record.time ?? record.timestamp),
        error: data.decision === 'error' ? ((0,json_fields/* textOf */.b6)(data.reason_code) ?? '') : undefined,
        phase: denied ? 'denied' : data.decision === 'allow' ? 'executed' : 'requested',
    };
    sink.call(call, at.line, at.column);
    return true;
}
/**
 * One run in one record, with a prompt and a response (version 1, and untyped lines before it). Its calls, if any,
 * stand in `tool_calls` or `meta.tool_calls`. `fallback` names a run that names itself nowhere.
 */
function readPromptRun(record, fallback, sink, at) {
    const meta = (0,json_fields/* isObject */.Gv)(record.meta) ? record.meta : {};
    const trace = (0,run_id/* traceIdOf */.aB)(record) ?? ((0,json_fields/* textOf */.b6)(record.request_id) || undefined) ?? (0,run_id/* traceIdOf */.aB)(meta) ?? fallback();
    sink.start({ trace, case: (0,json_fields/* textOf */.b6)(record.case ?? meta.test_id), trial: (0,json_fields/* textOf */.b6)(record.trial) }, at.line, at.column);
    const words = (role, text) => (0,write_message/* writeMessage */.ZT)(role, text, { trace }, sink, at);
    words('user', record.prompt);
    const calls = (0,json_fields/* isList */.Lv)(record.tool_calls) ? record.tool_calls : (0,json_fields/* isList */.Lv)(meta.tool_calls) ? meta.tool_calls : [];
    for (const item of calls) {
        const call = (0,json_fields/* isObject */.Gv)(item) ? readCall(item, trace) : undefined;
        const where = (0,json_fields/* isObject */.Gv)(item) ? at.of(item) : at;
        if (call)
            sink.call(call, where.line, where.column);
        else
            sink.problem({
                code: 'E_TRACE_PARSE',
                detail: 'a tool call without a tool name',
                line: where.line,
                column: where.column,
            });
    }
    words('assistant', record.response ?? record.text);
}

;// CONCATENATED MODULE: ./lib/traces/formats/native/untyped-call.js



/**
 * Whether a record without a type, or with a type of the user's own, is a call: `tool` or `tool_name` with arguments, with
 * something that only a trace has, or with nothing else; `name` only with `args` or `arguments`, or with other arguments
 * next to a call id or a trace id. Definitions of tools, spans and log lines have a `name` and `parameters` or `input`, too.
 * `nameless`: a call that does not say of which tool.
 */
function untypedCall(record) {
    const tool = record.tool ?? record.tool_name;
    if (tool === undefined || tool === null)
        return record.type === undefined && isNamedCall(record) ? 'call' : 'no';
    if (typeof tool !== 'string' || tool === '')
        return hasArguments(record) ? 'nameless' : 'no';
    return hasArguments(record) || isOfTrace(record) || hasCallKeysOnly(record) ? 'call' : 'no';
}
function isNamedCall(record) {
    if (typeof record.name !== 'string' || record.name === '' || isDefinition(record))
        return false;
    if (record.args !== undefined || record.arguments !== undefined)
        return true;
    return hasArguments(record) && isOfTrace(record) && !spanKeys.some((key) => key in record);
}
function isOfTrace(record) {
    return (0,run_id/* traceIdOf */.aB)(record) !== undefined || callIdOf(record) !== undefined;
}
/** What a tool is, or takes: a description with a JSON Schema, or with a list of named arguments (prompts of MCP). */
function isDefinition({ description, parameters, params, input, args, arguments: named }) {
    if (typeof description !== 'string')
        return false;
    const schema = [parameters, params, input, args].find(json_fields/* isObject */.Gv);
    if (schema && ('properties' in schema || schema.type === 'object'))
        return true;
    return (0,json_fields/* isList */.Lv)(named) && (0,json_fields/* objectsOf */.iZ)(named).every((argument) => typeof argument.name === 'string');
}
const spanKeys = [
    ...['span_id', 'spanId', 'parent_span_id', 'parentSpanId', 'parent_id', 'parentId'],
    ...['start_time', 'startTime', 'started_at', 'startedAt', 'end_time', 'endTime', 'ended_at', 'endedAt'],
];
const callKeys = new Set([
    ...['type', 'tool', 'tool_name', 'timestamp', 'time', 'result', 'output', 'error', 'isError', 'phase', 'durationMs'],
    ...['usage', 'source', 'case', 'trial', 'agent', 'server', 'turn', 'meta', 'truncated', 'truncations'],
]);
function hasCallKeysOnly(record) {
    return Object.keys(record).every((key) => callKeys.has(key));
}

// EXTERNAL MODULE: ./lib/json/usage.js
var json_usage = __webpack_require__(78281);
// EXTERNAL MODULE: ./lib/model/usage.js
var model_usage = __webpack_require__(81218);
;// CONCATENATED MODULE: ./lib/traces/formats/native/usage-record.js





/** `{"type":"usage","trace","usage":{\u2026},"turns","durationMs"}`: what one answer of the model used, or (`"of":"run"`) the run so far. */
function isUsageLine(record) {
    const { type, usage, turns, durationMs } = record;
    if (type !== 'usage' || (0,run_id/* traceIdOf */.aB)(record) === undefined)
        return false;
    return (0,json_fields/* isObject */.Gv)(usage) || turns !== undefined || durationMs !== undefined;
}
function readUsage(record, file, sink, at) {
    const { usage, turns, durationMs, of, atLeast } = record;
    const known = [(0,json_usage/* usageOf */.F)(usage), (0,json_usage/* usageFrom */.m)({ turns, durationMs })];
    const isKnown = atLeast === undefined || atLeast === null || (0,json_fields/* isList */.Lv)(atLeast);
    const partly = model_usage/* usageFacts */.f.filter((fact) => !isKnown || ((0,json_fields/* isList */.Lv)(atLeast) && atLeast.includes(fact)));
    const unclear = [...new Set([...known.flatMap((each) => each?.unclear ?? []), ...partly])];
    const said = {
        ...{ trace: (0,run_id/* traceIdOf */.aB)(record) ?? file, of: of === 'run' ? 'run' : 'answer' },
        ...{ id: (0,json_fields/* nonEmptyText */.al)(record.id), timestamp: (0,read_time/* timestampOf */.U_)(record.timestamp), until: (0,read_time/* timestampOf */.U_)(record.until) },
        ...Object.assign({}, ...known),
        unclear,
    };
    sink.usage(said, at.line, at.column);
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
    'server',
    'turn',
    'truncated',
]);
/** Of a message line; others have an id, too. */
const messageKeys = new Set(['type', 'trace', 'role', 'text', 'timestamp', 'oneSided']);
/** A call as only Assay, or somebody after its README, writes it: a file that begins with one needs no other format to be asked. */
function isOwnLine(record) {
    if (!(0,json_fields/* isObject */.Gv)(record) || typeof record.tool !== 'string')
        return false;
    const isByHand = record.type === undefined && typeof record.trace === 'string' && (0,json_fields/* isObject */.Gv)(record.args);
    if (record.type !== 'tool_call' && !isByHand)
        return false;
    return Object.keys(record).every((key) => ownKeys.has(key));
}
/** Read as a call whatever else it has. */
function isUntypedCall(record) {
    if (!(0,json_fields/* isObject */.Gv)(record) || record.type !== undefined)
        return false;
    return typeof record.tool === 'string' && record.tool !== '' && record.args !== undefined;
}
function recognise(record) {
    if (!(0,json_fields/* isObject */.Gv)(record))
        return 'no';
    const { type } = record;
    if (typeof type === 'string' && (ownTypes.has(type) || isUsageLine(record)))
        return 'certain';
    if (isMessageLine(record))
        return Object.keys(record).every((key) => messageKeys.has(key)) ? 'certain' : 'possible';
    const named = typeof record.tool === 'string' || typeof record.tool_name === 'string';
    // Spans of others call themselves so, too, and have a name.
    if (type === 'tool_call' && (named || (typeof record.name === 'string' && !('traceId' in record))))
        return 'certain';
    if (type === 'tool_result' && isResult(record))
        return 'certain';
    if (type === 'step' && record.episode_id !== undefined)
        return 'certain';
    if (type !== undefined)
        return untypedCall(record) === 'no' ? 'no' : 'possible';
    return isSessionRecord(record) || isPromptRun(record) || untypedCall(record) !== 'no' ? 'possible' : 'no';
}
/** Others call their results so, too, and have other names for what is in them. */
function isResult(record) {
    const { result, output, error, content } = record;
    return callIdOf(record) !== undefined && [result, output, error, content].some((outcome) => outcome !== undefined);
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
        if (record.type === undefined && !isUntypedCall(record))
            this.#untyped(record, at);
        else
            this.#typedCall(record, at);
    }
    #untyped(record, at) {
        if (isSessionRecord(record))
            readSessionRecord(record, this.#file, this.#sink, at);
        else if (isPromptRun(record))
            this.#run(record, at);
        else
            this.#undeclared(record, at, 'record of a shape that is not a tool call');
    }
    #undeclared(record, at, otherwise) {
        const is = untypedCall(record);
        if (is === 'call')
            this.#typedCall(record, at);
        else if (is === 'nameless')
            this.#nameless(at);
        else
            this.#sink.skip(otherwise);
    }
    #typed(record, at) {
        const { type } = record;
        if (type === 'call_tool')
            this.#typedCall(record, at);
        else if (type === 'tool_result')
            this.#result(record, at);
        else if (type === 'message' && typeof record.role === 'string')
            readMessage(record, this.#file, this.#sink, at);
        else if (type === 'trace_start')
            readStart(record, this.#file, this.#sink, at);
        else if (isUsageLine(record))
            readUsage(record, this.#file, this.#sink, at);
        else if (type === 'session_fallback')
            this.#sink.problem((0,session_fallback/* sessionFallback */.t)(at));
        else if (type === 'episode_start')
            readEpisodeStart(record, this.#file, this.#sink, at);
        else if (type === 'step' || type === 'episode_end') {
            if (type === 'episode_end')
                readEpisodeEnd(record, this.#file, this.#sink, at);
            this.#sink.skip(`${type} record`);
        }
        else if (type === 'assay.trace' || type === 'verdict.trace')
            this.#run(record, at);
        else if (type === 'assay.tool.decision')
            this.#decision(record, at);
        else
            this.#undeclared(record, at, 'event of another type');
    }
    #decision(record, at) {
        if (!readDecision(record, this.#file, this.#sink, at))
            this.#nameless(at);
    }
    #typedCall(record, at) {
        const { trace } = record;
        // The first of the names that a trace may have.
        const named = typeof trace === 'string' && trace !== '' ? trace : (0,run_id/* traceIdOf */.aB)(record);
        const call = readCall(record, named ?? this.#file);
        if (call)
            this.#sink.call(call, at.line, at.column);
        else
            this.#nameless(at);
    }
    #result(record, at) {
        const result = readResult(record, (0,run_id/* traceIdOf */.aB)(record) ?? this.#file);
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
        this.#sink.problem({ code: 'E_TRACE_PARSE', detail: 'a tool call without a tool name', ...place(at) });
    }
}
function place(at) {
    return { line: at.line, column: at.column };
}
/** A run by the names of its tools. Definitions of agents list their tools, too. */
function isSessionRecord(record) {
    const { tools, messages, description, instructions, model } = record;
    if (!(0,json_fields/* isList */.Lv)(tools) || !tools.every((tool) => typeof tool === 'string'))
        return false;
    return [messages, description, instructions, model].every((other) => other === undefined);
}
function isPromptRun(record) {
    return typeof record.prompt === 'string' && (typeof record.response === 'string' || typeof record.text === 'string');
}


/***/ }),

/***/ 74595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ByteQueue)
/* harmony export */ });
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


/***/ }),

/***/ 41676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _p: () => (/* binding */ LineFramer),
  Gz: () => (/* binding */ bareValue),
  Ic: () => (/* binding */ emit)
});

// EXTERNAL MODULE: ./lib/json/depth.js
var depth = __webpack_require__(13287);
// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/json/parse-json.js
var parse_json = __webpack_require__(93040);
// EXTERNAL MODULE: ./lib/json/number-codes.js
var number_codes = __webpack_require__(33714);
;// CONCATENATED MODULE: ./lib/json/plain-bytes.js

/**
 * Whether no number in bytes of JSON text, from `start` on, may be one that no double holds: what `mayBeRounded` says of a text, for
 * many lines at once and in half the time. Bytes are looked up in a table two by two, and seven pairs are decided on together, so that
 * most of them need no second look. In an exponent there is a pair of an `e` and a digit or a sign. Sixteen digits
 * are seven pairs at least: the first of some seven is among them, and so is the fourth of these, or of the seven before.
 */
function isPlain(bytes, start) {
    const tail = Math.max(start, bytes.length - tailBytes);
    for (let at = tail; at < bytes.length; at += 14)
        if (isRounded(bytes, start, at))
            return false;
    if (tail === start)
        return true;
    const from = start + ((bytes.byteOffset + start) & 1);
    const pairs = new Uint16Array(bytes.buffer, bytes.byteOffset + from, (bytes.length - from) >> 1);
    const end = pairs.length - 6;
    let before = 0;
    for (let at = 0; at < end; at += 7) {
        const first = kindOf(pairs, at);
        const middle = kindOf(pairs, at + 3);
        const left = first | kindOf(pairs, at + 1) | kindOf(pairs, at + 2);
        const right = kindOf(pairs, at + 4) | kindOf(pairs, at + 5) | kindOf(pairs, at + 6);
        const isStriking = ((left | middle | right) & ofExponent) | (first & (middle | before) & ofDigits);
        if (isStriking !== 0 && isRounded(bytes, start, from + 2 * at))
            return false;
        before = middle;
    }
    return true;
}
/** More than the bytes behind the last seven pairs, and the number that may begin before them. */
const tailBytes = 64;
const ofExponent = 1;
const ofDigits = 2;
/** What two bytes may be part of, by the number that they are on any machine, whichever of them it puts first. */
const kinds = new Uint8Array(1 << 16);
const digits = [...'0123456789'];
for (const e of 'eE')
    for (const next of [...digits, '+', '-'])
        note(e, next, ofExponent);
for (const one of [...digits, '.'])
    for (const other of [...digits, '.'])
        note(one, other, ofDigits);
function note(one, other, kind) {
    const [first, second] = [one.charCodeAt(0), other.charCodeAt(0)];
    for (const pair of [first | (second << 8), second | (first << 8)])
        kinds[pair] = kinds[pair] | kind;
}
function kindOf(pairs, at) {
    return kinds[pairs[at]];
}
/** A closer look at fourteen bytes: ids hold digits next to an `e`, too, and many digits. */
function isRounded(bytes, start, at) {
    return isLongRun(bytes, start, at) || holdsLongExponent(bytes, start, at);
}
function isLongRun(bytes, start, at) {
    const [least, most] = [Math.max(at - 15, start), Math.min(at + 16, bytes.length)];
    let first = at;
    while (first > least && (0,number_codes/* isDigitOrPoint */.Xe)(bytes[first - 1]))
        first--;
    let end = at;
    while (end < most && (0,number_codes/* isDigitOrPoint */.Xe)(bytes[end]))
        end++;
    return end - first >= 16 && isNumber(bytes, start, first);
}
/** An `e` behind a digit, and three digits behind it; a sign may stand between them. */
function holdsLongExponent(bytes, start, from) {
    const to = Math.min(from + 14, bytes.length - 3);
    for (let at = Math.max(from, start + 1); at < to; at++) {
        if (!(0,number_codes/* isE */.Yf)(bytes[at]) || !(0,number_codes/* isDigit */.yp)(bytes[at - 1]))
            continue;
        const first = (0,number_codes/* isSign */.A7)(bytes[at + 1]) ? at + 2 : at + 1;
        if ((0,number_codes/* isDigit */.yp)(bytes[first]) && (0,number_codes/* isDigit */.yp)(bytes[first + 1]) && (0,number_codes/* isDigit */.yp)(bytes[first + 2]))
            if (isNumber(bytes, start, at - 1))
                return true;
    }
    return false;
}
function isNumber(bytes, start, at) {
    const least = Math.max(at - number_codes/* farthest */.yf, start);
    let first = at;
    while (first > least && (0,number_codes/* isOfNumber */.fX)(bytes[first - 1]))
        first--;
    return first === least || number_codes/* beforeNumber */.rO.has(bytes[first - 1]);
}

// EXTERNAL MODULE: ./lib/traces/framing/byte-queue.js
var byte_queue = __webpack_require__(74595);
// EXTERNAL MODULE: ./lib/traces/framing/framing.js
var framing = __webpack_require__(24669);
;// CONCATENATED MODULE: ./lib/traces/framing/item-offsets.js
const quote = 34;
const comma = 44;
const backslash = 92;
const space = 32;
const [openBracket, closeBracket] = [91, 93];
const [openBrace, closeBrace] = [123, 125];
/** Where each element of a list begins in its text, which is JSON. */
function itemOffsets(text) {
    const offsets = [];
    let depth = 0;
    let isNext = false;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (isNext && depth === 1 && unit > space && unit !== closeBracket) {
            offsets.push(at);
            isNext = false;
        }
        if (unit === quote)
            at = endOfString(text, at);
        else if (unit === openBracket || unit === openBrace)
            isNext = ++depth === 1;
        else if (unit === closeBracket || unit === closeBrace)
            depth--;
        else if (unit === comma && depth === 1)
            isNext = true;
    }
    return offsets;
}
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text.charCodeAt(at) !== quote)
        at += text.charCodeAt(at) === backslash ? 2 : 1;
    return at;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/traces/framing/line-block.js


/** Whether lines are faster parsed together: V8 13 is by far, older ones are not. They differ in what they know of JavaScript, too. */
const joinsLines = 'escape' in RegExp;
const maxLines = 64;
const maxBytes = 32 * 1024;
/** A longer line is parsed alone: one character beyond ASCII makes the text of all lines wide, which costs more than is saved. */
const longestLine = 1024;
/** Drawn for each process: nobody who writes lines knows what stands between them. */
const mark = (0,external_node_crypto_.randomBytes)(16).toString('hex');
const separator = Buffer.from(`,"${mark}",`);
const [openingBracket, closingBracket] = [91, 93];
/**
 * Lines of a chunk that are parsed together, as an array with a mark between any two. If the array has a mark at every second place, and as
 * many as were put in, then each of the others is what one line holds, and all of it: a line with a part of a value, or with more than one,
 * would leave a mark inside of a value, or at another place.
 */
class LineBlock {
    /** Made for the first line: most files of a folder have few. */
    #bytes;
    #length = 0;
    #lines = 0;
    fits(size) {
        return size <= longestLine;
    }
    get isFull() {
        return this.#lines === maxLines || this.#length > maxBytes;
    }
    add(bytes, start, end) {
        this.#bytes ??= Buffer.allocUnsafe(maxBytes + longestLine + separator.length + 2);
        if (this.#lines++ === 0)
            this.#length = this.#bytes.writeUInt8(openingBracket, 0);
        else
            this.#length += separator.copy(this.#bytes, this.#length);
        this.#length += bytes.copy(this.#bytes, this.#length, start, end);
    }
    /** The values of the lines, at every second place; undefined unless each line is one value. The block is empty after that. */
    take() {
        const lines = this.#lines;
        this.#lines = 0;
        if (this.#bytes === undefined)
            return undefined;
        const end = this.#bytes.writeUInt8(closingBracket, this.#length);
        const text = (0,framing/* decode */.D4)(this.#bytes, 0, end);
        try {
            const values = JSON.parse(text ?? '');
            return values.length === 2 * lines - 1 && isMarked(values) ? values : undefined;
        }
        catch {
            return undefined;
        }
    }
}
function isMarked(values) {
    for (let at = 1; at < values.length; at += 2)
        if (values[at] !== mark)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/traces/framing/split-values.js

const split_values_quote = 34;
const split_values_backslash = 92;
/** Reads one value after another, with nothing, white space or a byte order mark between them, up to the first mistake. */
function splitValues(text) {
    const values = [];
    for (let at = 0;;) {
        while (isBlank(text.charCodeAt(at)))
            at++;
        if (at === text.length)
            return { values };
        const end = text[at] === '{' || text[at] === '[' ? valueEnd(text, at) : -1;
        const value = end < 0 ? undefined : parsed(text.slice(at, end));
        if (value === undefined)
            return { values, rest: at };
        values.push({ value, start: at, end });
        at = end;
    }
}
function isBlank(code) {
    return code === 32 || (code >= 9 && code <= 13) || code === 0xfeff;
}
/** Behind the bracket that closes the one at `start`; -1 if none does. */
function valueEnd(text, start) {
    let depth = 0;
    let inString = false;
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (inString && code === split_values_backslash)
            at++;
        else if (code === split_values_quote)
            inString = !inString;
        else if (inString)
            continue;
        else if (code === 123 || code === 91)
            depth++;
        else if ((code === 125 || code === 93) && --depth === 0)
            return at + 1;
    }
    return -1;
}
function parsed(text) {
    try {
        return (0,parse_json/* parseJson */.q)(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/traces/framing/frame-lines.js









const newline = 10;
const carriageReturn = 13;
/** JSON lines: the hot path of Assay. One line is one record, or an array of records. */
class LineFramer {
    #out;
    #limit;
    #route;
    /** The beginning of a line that a chunk ended in. */
    #carry = new byte_queue/* ByteQueue */.y();
    #line;
    #tooLong = false;
    /** No number of the chunk at hand may be rounded. The look costs half as much for a whole chunk as for each of its lines. */
    #isPlain = false;
    /** Lines of the chunk at hand that are parsed together, and whether such lines were all good so far. */
    #block = new LineBlock();
    #waiting = [];
    #isJoined = false;
    /**
     * @param line the number of lines before the first byte
     * @param route of several readers, which lines this one takes; absent = all
     */
    constructor(out, line = 0, limit = framing/* maxRecordBytes */.t5, route) {
        this.#route = route;
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
        this.#isPlain = isPlain(chunk, start);
        this.#isJoined = joinsLines && this.#isPlain;
        for (let end = chunk.indexOf(newline, start); end >= 0; end = chunk.indexOf(newline, start)) {
            this.#frame(chunk, start, end, true);
            start = end + 1;
        }
        this.#readWaiting(chunk);
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
        this.#isPlain = false;
        this.#isJoined = false;
        if (this.#tooLong)
            this.#refuseLong();
        else
            this.#frame(bytes, 0, bytes.length, terminated);
        this.#carry.clear();
        this.#tooLong = false;
    }
    #refuseLong() {
        this.#route?.tooLong();
        this.#line++;
        this.#out.bad('E_TRACE_PARSE', `the line is longer than ${this.#limit} bytes`, this.#line, 1, true);
    }
    #frame(bytes, start, lineEnd, terminated) {
        const end = lineEnd > start && bytes[lineEnd - 1] === carriageReturn ? lineEnd - 1 : lineEnd;
        if (end - start > this.#limit) {
            this.#readWaiting(bytes);
            this.#refuseLong();
            return;
        }
        this.#line++;
        if (this.#route?.takes(bytes, start, end) === false || end === start)
            return;
        if (this.#isJoined && this.#block.fits(end - start)) {
            this.#block.add(bytes, start, end);
            this.#waiting.push({ line: this.#line, start, end });
            if (this.#block.isFull)
                this.#readWaiting(bytes);
            return;
        }
        this.#readWaiting(bytes);
        this.#read(bytes, start, end, terminated);
    }
    /** What is not one value on each line, and lists, whose elements have columns, are read line by line. */
    #readWaiting(bytes) {
        const waiting = this.#waiting;
        if (waiting.length === 0)
            return;
        this.#waiting = [];
        const values = this.#block.take();
        if (values === undefined)
            this.#isJoined = false;
        const line = this.#line;
        for (let at = 0; at < waiting.length; at++) {
            const each = waiting[at];
            this.#line = each.line;
            const value = values?.[2 * at];
            if (value === undefined || Array.isArray(value))
                this.#read(bytes, each.start, each.end, true);
            else
                emit(this.#out, value, new LinePlace(each.line, 1), each.end - each.start);
        }
        this.#line = line;
    }
    #read(bytes, start, end, terminated) {
        const text = (0,framing/* decode */.D4)(bytes, start, end);
        if (text === undefined) {
            this.#out.bad('E_TRACE_PARSE', 'the line is not valid UTF-8', this.#line, 1, true);
            return;
        }
        let value;
        try {
            value = this.#isPlain ? JSON.parse(text) : (0,parse_json/* parseJson */.q)(text);
        }
        catch {
            this.#refuse(text, terminated);
            return;
        }
        if (Array.isArray(value))
            this.#emitList(text, value, end - start);
        else
            emit(this.#out, value, new LinePlace(this.#line, 1), end - start);
    }
    /** Of a list on one line each element has a column of its own, by which it is found. */
    #emitList(text, list, size) {
        if ((0,depth/* tooDeep */.D)(list, size)) {
            emit(this.#out, list, new LinePlace(this.#line, 1), size);
            return;
        }
        const offsets = itemOffsets(text);
        for (const [index, item] of list.entries())
            emitRecord(this.#out, item, new LinePlace(this.#line, (offsets[index] ?? 0) + 1), size);
    }
    /** A line that is not one JSON value: a comment, several values, several lines of a file whose lines end in CR, or bad. */
    #refuse(text, terminated) {
        const { values, rest } = splitValues(text);
        if (values.length > 1 || text.includes('\r'))
            this.#route?.several();
        if (values.length > 0 && rest === undefined)
            this.#emitAll(text, values, 1);
        else if (text.includes('\r'))
            this.#framePieces(text.split('\r'), terminated);
        else
            this.#refusePiece(text, values, rest, terminated, 1);
    }
    /** Lines that end in CR stand, for a framer of lines, in one; for those who open the file they are lines. */
    #framePieces(pieces, terminated) {
        for (const [at, piece] of pieces.entries()) {
            const { values, rest } = splitValues(piece);
            this.#refusePiece(piece, values, rest, terminated || at < pieces.length - 1, at + 1);
        }
    }
    /** `part` counts the lines, from 1, within what ends in a line feed. */
    #refusePiece(text, values, rest, terminated, part) {
        this.#emitAll(text, values, part);
        if (rest === undefined)
            return;
        if (text[rest] === '#' && values.length === 0)
            this.#out.skip('comment line');
        else
            this.#bad(text.slice(rest), terminated, this.#line + part - 1, rest + 1);
    }
    #emitAll(text, values, part) {
        let [line, lineStart] = [this.#line + part - 1, 0];
        for (const { value, start, end } of values) {
            for (let at = text.indexOf('\r', lineStart); at >= 0 && at < start; at = text.indexOf('\r', lineStart)) {
                line++;
                lineStart = at + 1;
            }
            emit(this.#out, value, new LinePlace(line, start - lineStart + 1), end - start);
        }
    }
    #bad(text, terminated, line, column) {
        const open = text.startsWith('{') || text.startsWith('[');
        if (!terminated && open) {
            this.#out.bad('E_TRACE_TRUNCATED', 'the last line ends in the middle of a record', line, column, open);
        }
        else {
            const detail = text.includes('\0')
                ? 'the line holds NUL bytes, where records may be lost'
                : 'the line is not JSON';
            this.#out.bad('E_TRACE_PARSE', detail, line, column, open);
        }
    }
}
/** Everything in a line starts where its value starts. */
class LinePlace {
    line;
    column;
    constructor(line, column) {
        this.line = line;
        this.column = column;
    }
    of() {
        return this;
    }
}
/** Hands on a parsed value: an array as its elements. */
function emit(out, value, place, size) {
    if ((0,depth/* tooDeep */.D)(value, size))
        out.bad('E_TRACE_PARSE', 'the record nests too deeply', place.line, place.column, true);
    else if (!Array.isArray(value))
        emitRecord(out, value, place, size);
    else
        for (const item of value)
            emitRecord(out, item, (0,framing/* placeOf */.$t)(place, item), size);
}
function emitRecord(out, value, place, size) {
    if ((0,json_fields/* isObject */.Gv)(value) || Array.isArray(value))
        out.record(value, place, size);
    else
        out.skip(bareValue);
}
/** Why a number, a text or `null` where a record should be is left out. */
const bareValue = 'JSON value that is not an object';


/***/ }),

/***/ 24669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   D4: () => (/* binding */ decode),
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

/***/ 75289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d4: () => (/* binding */ maxProblems),
  yU: () => (/* binding */ readTraceValues),
  nm: () => (/* binding */ readTraces)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/calls/lines-before.js
var lines_before = __webpack_require__(71396);
// EXTERNAL MODULE: ./lib/calls/pair-records.js + 5 modules
var pair_records = __webpack_require__(25404);
// EXTERNAL MODULE: ./lib/json/is-json.js
var is_json = __webpack_require__(83163);
// EXTERNAL MODULE: ./lib/model/left-out.js
var left_out = __webpack_require__(17009);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/text/did-you-mean.js
var did_you_mean = __webpack_require__(51560);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/traces/begins-native.js
var begins_native = __webpack_require__(83464);
// EXTERNAL MODULE: ./lib/traces/written-calls.js
var written_calls = __webpack_require__(92829);
;// CONCATENATED MODULE: ./lib/traces/file-intake.js

/** Runs and problems that wait for the file to be recognised; with more, it is taken for recognised. */
const maxHeld = 100_000;
/**
 * What the records of one file say, on its way to the pairing. Nothing goes on before it is certain that the file is a trace: a
 * file that turns out to be something else has left no trace of itself.
 */
class FileIntake {
    #target;
    #open;
    #held = [];
    #skipped = new Map();
    #written;
    /** Calls, results and problems so far. */
    said = 0;
    /** Runs that were announced. */
    runs = 0;
    /** The reason that the record at hand was skipped for; the reader clears it before each record. */
    lastSkip;
    /** `open` is called once, before anything reaches the target, which knows of runs that have no calls. */
    constructor(target, open, callsNothing) {
        this.#target = target;
        this.#open = open;
        this.#written = new written_calls/* WrittenCalls */.$(this, callsNothing);
    }
    /** Runs whose words hold a call. */
    get written() {
        return this.#written.met;
    }
    get isRecognised() {
        return this.#held === undefined;
    }
    /** The file is a trace: what waits goes on, and all that follows at once. */
    recognised() {
        const held = this.#held;
        if (!held)
            return;
        this.#held = undefined;
        this.#open();
        for (const pass of held)
            pass();
    }
    call(call, line, column) {
        this.said++;
        if (this.#held)
            this.recognised();
        this.#target.call(call, line, column);
    }
    result(result, line, column) {
        this.said++;
        if (this.#held)
            this.recognised();
        this.#target.result(result, line, column);
    }
    start(start, line, column) {
        this.runs++;
        this.#pass(() => this.#target.start(start, line, column));
    }
    message(message, line, column) {
        this.#written.said(message, line, column);
        this.#pass(() => this.#target.message(message, line, column));
    }
    usage(usage, line, column) {
        this.#pass(() => this.#target.usage(usage, line, column));
    }
    problem(problem) {
        this.said++;
        this.#pass(() => this.#target.problem(problem));
    }
    skip(reason) {
        this.lastSkip = reason;
        this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + 1);
    }
    /** The record that was skipped last turned out to be a problem: it counts once. */
    unskip(reason) {
        this.#skipped.set(reason, (this.#skipped.get(reason) ?? 1) - 1);
    }
    /** The file has ended, and is a trace. */
    close() {
        this.recognised();
        this.#written.end();
        for (const [reason, count] of this.#skipped)
            for (let left = count; left > 0; left--)
                this.#target.skip(reason);
    }
    #pass(pass) {
        if (!this.#held)
            pass();
        else if (this.#held.push(pass) >= maxHeld)
            this.recognised();
    }
}

// EXTERNAL MODULE: ./lib/traces/file-reader.js + 2 modules
var file_reader = __webpack_require__(63393);
// EXTERNAL MODULE: ./lib/traces/formats/all-formats.js
var all_formats = __webpack_require__(96951);
// EXTERNAL MODULE: ./lib/traces/formats/native.js + 6 modules
var formats_native = __webpack_require__(17647);
// EXTERNAL MODULE: ./lib/traces/framing/byte-queue.js
var byte_queue = __webpack_require__(74595);
// EXTERNAL MODULE: ./lib/traces/framing/frame-lines.js + 4 modules
var frame_lines = __webpack_require__(41676);
// EXTERNAL MODULE: ./lib/json/depth.js
var depth = __webpack_require__(13287);
// EXTERNAL MODULE: ./lib/json/locate-json.js
var locate_json = __webpack_require__(12089);
// EXTERNAL MODULE: ./lib/json/parse-json.js
var parse_json = __webpack_require__(93040);
// EXTERNAL MODULE: ./lib/traces/framing/framing.js
var framing = __webpack_require__(24669);
;// CONCATENATED MODULE: ./lib/traces/framing/frame-values.js






/**
 * JSON values that spread over lines: one pretty-printed value, several one after another, or arrays of them.
 * A top-level array is never held as a whole: each element is parsed when its last byte is in.
 */
class ValueFramer {
    #out;
    #limit;
    #retreat;
    #queue = new byte_queue/* ByteQueue */.y();
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
        else if (!this.#searching && this.#queue.length > 0)
            this.#truncated('the file ends in the middle of a character');
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
            else if (byte === 0xef && (bytes[at + 1] ?? 0xbb) === 0xbb && (bytes[at + 2] ?? 0xbf) === 0xbf) {
                // A byte order mark: files were put one behind another. It may not be here as a whole yet.
                if (at + 2 >= bytes.length)
                    break;
                at += 2;
            }
            else
                break;
        }
        this.#queue.drop(at);
        const first = bytes[at];
        if (first === undefined || (first === 0xef && at + 2 >= bytes.length))
            return false;
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
    /** The value is reported as a problem, and scanned to its end without being kept. */
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
        else if (this.#deepest > depth/* maxDepth */.M)
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
            value = (0,parse_json/* parseJson */.q)(text);
        }
        catch {
            return false;
        }
        (0,frame_lines/* emit */.Ic)(this.#out, value, new ValuePlace(text, value, this.#line, this.#column), size);
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
        this.#offsets ??= (0,locate_json/* locateJson */.r)(this.#text, this.#value);
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
    #route;
    #head = new byte_queue/* ByteQueue */.y();
    #started = false;
    /** Where the line to look at begins; before it are blank lines and comments, or the line that goes on. */
    #line = 0;
    /** How far the end of that line was looked for. */
    #looked = 0;
    #goesOn = false;
    /** NUL bytes that the file begins with: a log that was rotated while it was written has a hole there. */
    #nulBytes = 0;
    #inner;
    /**
     * `refuse` is called with the first bytes of the file, at most 64, and throws if they are not text.
     * @param route of several readers, which lines this one takes of a file that is known to be lines
     */
    constructor(out, refuse = () => { }, limit = framing/* maxRecordBytes */.t5, route) {
        this.refuse = refuse;
        this.#route = route;
        this.#out = out;
        this.#limit = limit;
    }
    push(chunk) {
        if (this.#inner)
            this.#inner.push(chunk);
        else
            this.#head.append(this.#head.length === 0 ? this.#withoutNulBytes(chunk) : chunk);
        if (!this.#inner)
            this.#choose(false);
        this.#fallBack();
    }
    end() {
        if (this.#head.length === 0 && this.#nulBytes > 0)
            this.refuse(Buffer.alloc(64));
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
    #withoutNulBytes(chunk) {
        const start = chunk.findIndex((byte) => byte !== 0);
        if (start === 0 && this.#nulBytes === 0)
            return chunk;
        this.#nulBytes += start < 0 ? chunk.length : start;
        if (start < 0)
            return chunk.subarray(chunk.length);
        // A single one is half of a character in UTF-16.
        return this.#nulBytes === 1 ? Buffer.concat([Buffer.alloc(1), chunk.subarray(start)]) : chunk.subarray(start);
    }
    #start() {
        this.#started = true;
        this.refuse(this.#head.bytes().subarray(0, 64));
        if (this.#nulBytes > 1) {
            const detail = `the file begins with ${this.#nulBytes} NUL bytes, where records may be lost`;
            this.#out.bad('E_TRACE_PARSE', detail, 1, 1, false);
        }
        const [a, b, c] = this.#head.bytes();
        if (a === 0xef && b === 0xbb && c === 0xbf)
            this.#head.drop(3);
    }
    #open(inner = new frame_lines/* LineFramer */._p(this.#out, 0, this.#limit, this.#route)) {
        this.#inner = inner;
        inner.push(this.#head.bytes());
        this.#head.clear();
    }
    #fallBack() {
        const torn = this.#inner instanceof ValueFramer ? this.#inner.abandoned : undefined;
        if (!torn)
            return false;
        this.#inner = new frame_lines/* LineFramer */._p(this.#out, torn.line, this.#limit);
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
/** Names what text that is not JSON looks like, by its first lines, to explain a file given by mistake. */
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

// EXTERNAL MODULE: ./lib/codes/trace-codes.js
var trace_codes = __webpack_require__(88824);
;// CONCATENATED MODULE: ./lib/traces/framing/refuse-binary.js


/** Files that a trace is taken for by mistake, by their first bytes. */
const signatures = [
    [[0xff, 0xfe], 'UTF-16 text; save it as UTF-8'],
    [[0xfe, 0xff], 'UTF-16 text; save it as UTF-8'],
    [[0x1f, 0x8b], 'gzip inside gzip; decompress it once'],
    [[0x28, 0xb5, 0x2f, 0xfd], 'Zstandard inside other compression; decompress it once'],
    [[0x50, 0x4b, 0x03, 0x04], 'a zip archive; unpack it'],
    [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database; export its traces as JSON lines'],
    [[0x50, 0x41, 0x52, 0x31], 'a Parquet file, which is read as a file alone; name it, and do not pipe it in'],
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
    if (head.every((byte) => byte === 0))
        return 'a file of NUL bytes, perhaps a log that was cut while it was written';
    const every = (start) => head.length > 3 && head.every((byte, index) => index % 2 !== start || byte === 0);
    return every(0) || every(1) ? 'UTF-16 text; save it as UTF-8' : 'a binary file, or text with NUL bytes in it';
}

// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/json/json-text.js
var json_text = __webpack_require__(4908);
// EXTERNAL MODULE: ./lib/model/table.js
var model_table = __webpack_require__(32693);
;// CONCATENATED MODULE: ./lib/traces/read-table.js






/** Reads the rows of a table as records of its format, group by group, and says what each of its files held. */
async function readTable(table, format, pairing, context) {
    const sink = new PartSink(table, pairing);
    const open = () => format.open(sink, { ...context, file: table.file });
    for (const { reason, sessions, rows } of table.leftOut)
        pairing.leaveOut(reason, sessions, rows);
    let reader = open();
    let group;
    for await (const rows of table.rows) {
        for (const row of rows) {
            if (format.layout === 'sorted' && group !== undefined && group !== row.group) {
                reader.end();
                reader = open();
            }
            group = row.group;
            take(row, table, reader, sink);
        }
    }
    reader.end();
    return sink.files(format.id);
}
function take(row, { jsonKeys }, reader, sink) {
    const place = new RowPlace(row.row);
    const bad = (detail) => sink.problem({ code: 'E_TRACE_PARSE', detail, line: row.row, column: 1 });
    if (row.text.length > framing/* maxRecordBytes */.t5) {
        bad(`the row is longer than ${framing/* maxRecordBytes */.t5} characters`);
        return;
    }
    let value;
    try {
        value = (0,parse_json/* parseJson */.q)(row.text);
    }
    catch {
        bad('the row holds a number or a text that JSON cannot hold');
        return;
    }
    const record = jsonKeys.length === 0 ? value : withJson(value, jsonKeys);
    if ((0,depth/* tooDeep */.D)(record, row.text.length)) {
        bad('the row nests too deeply');
        return;
    }
    if (row.lacks === 'session') {
        bad('the row names no session: its call cannot be put into one');
        return;
    }
    if (row.lacks === 'time')
        bad('the row has no time that can be read: its place among the calls of its session is not known');
    reader.record(record, place);
}
function withJson(value, keys) {
    if (!(0,json_fields/* isObject */.Gv)(value))
        return value;
    const record = { ...value };
    for (const key of keys)
        if (typeof record[key] === 'string')
            record[key] = (0,json_text/* parseJsonText */.l)(record[key]);
    return record;
}
class RowPlace {
    line;
    column = 1;
    constructor(line) {
        this.line = line;
    }
    of() {
        return this;
    }
}
/** Gives each row back to the file that it is from: a row is known by its number over all of them. */
class PartSink {
    #table;
    #pairing;
    /** Index of the first part among the files of the reading, and the number of rows before each. */
    #first;
    #starts;
    #part = 0;
    #hasWarned = false;
    constructor(table, pairing) {
        this.#table = table;
        this.#pairing = pairing;
        this.#starts = (0,model_table/* rowsBefore */.P)(table.parts);
        const opened = table.parts.map(({ file }) => pairing.openFile(file));
        this.#first = opened[0] ?? 0;
    }
    call(call, line, column) {
        this.#pairing.call(call, this.#turn(line), column);
    }
    result(result, line, column) {
        this.#pairing.result(result, this.#turn(line), column);
    }
    start(start, line, column) {
        this.#pairing.start(start, this.#turn(line), column);
    }
    message(message, line, column) {
        this.#pairing.message(message, this.#turn(line), column);
    }
    usage(usage, line, column) {
        this.#pairing.usage(usage, this.#turn(line), column);
    }
    skip(reason) {
        this.#pairing.skip(reason);
    }
    /** A table is one source: that its sessions are a fallback is said once, not for each. */
    problem(problem) {
        if (problem.code === 'W_SESSION_FALLBACK' && this.#hasWarned)
            return;
        this.#hasWarned ||= problem.code === 'W_SESSION_FALLBACK';
        this.#pairing.problem({ ...problem, line: this.#turn(problem.line) });
    }
    files(format) {
        this.#pairing.closeFile();
        return this.#table.parts.map(({ file, sha256 }, part) => ({
            ...{ file, sha256, format },
            ...this.#pairing.countsOf(this.#first + part),
        }));
    }
    /** The row's number in its own file. */
    #turn(row) {
        const starts = this.#starts;
        const isIn = (part) => row > (starts[part] ?? 0) && row <= (starts[part + 1] ?? Number.POSITIVE_INFINITY);
        if (!isIn(this.#part)) {
            let [low, high] = [0, starts.length - 1];
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if (starts[middle] < row)
                    low = middle;
                else
                    high = middle - 1;
            }
            this.#part = low;
        }
        this.#pairing.turnTo(this.#first + this.#part);
        return row - (starts[this.#part] ?? 0);
    }
}

// EXTERNAL MODULE: ./lib/traces/shared-lines.js
var shared_lines = __webpack_require__(58619);
// EXTERNAL MODULE: ./lib/traces/spans/exported-spans.js
var exported_spans = __webpack_require__(14093);
;// CONCATENATED MODULE: ./lib/traces/read-traces.js




















/** Of the start of a file, by which a refusal says what it looks like. */
const headBytes = 2048;
/** Problems that a reading keeps; findings are cut at the same number. */
const maxProblems = 10_000;
/**
 * Reads files of traces in the order given and hands their calls to the sink as they come. Rejects with `AssayError`
 * (`E_TRACE_FORMAT`, `E_TRACE_READ`) for a file that is not a trace; bad lines are `problems`.
 */
async function readTraces(inputs, sink, options = {}) {
    const reading = new Reading(sink, options, inputs.length > 1 ? new exported_spans/* ExportedSpans */.h() : undefined);
    for (const input of inputs)
        await ('rows' in input ? reading.table(input) : reading.file(input));
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
    /** Only where a span may stand in two files. */
    #exported;
    #lines;
    #pairing;
    #names = [];
    #files = [];
    #unknownFiles = [];
    #problems = [];
    #omitted = {};
    #shared;
    #written = 0;
    constructor(sink, options, exported) {
        this.#options = options;
        this.#exported = exported;
        this.#lines = options.lines ?? new lines_before/* LinesBefore */.B();
        const shared = options.share && new shared_lines/* SharedLines */.p(options.share);
        this.#shared = shared;
        this.#pairing = new pair_records/* PairRecords */.n(sink, (file, problem) => this.#problem(file, problem), {
            admit: shared ? (trace) => admitOwn(shared, trace) : options.admit,
        });
    }
    async file(input) {
        const hash = input.sha256 ? undefined : (0,external_node_crypto_.createHash)('sha256');
        const head = new FileHead();
        let open;
        for await (const chunk of input.chunks) {
            const bytes = asBuffer(chunk);
            head.take(bytes);
            open ??= await this.#openFramed(input.file, bytes, head);
            hash?.update(bytes);
            open.framer.push(bytes);
            if (open.file.reader.asksForFormats)
                await this.#provideFormats(open.file.reader);
        }
        open ??= await this.#openFramed(input.file, Buffer.alloc(0), head);
        open.framer.end();
        if (open.file.reader.asksForFormats)
            await this.#provideFormats(open.file.reader);
        this.#close(open.file, input, input.sha256 ? input.sha256() : (hash?.digest('hex') ?? ''));
    }
    /** The layout of the table has said which format its rows are in. */
    async table(input) {
        const { formats, sessionKeys = [] } = this.#options;
        const format = formatNamed(input.format, formats ?? (await (0,all_formats/* allFormats */.s)()));
        this.#exported?.openFile();
        for (const { file } of input.parts)
            this.#names.push(file);
        const context = { sessionKeys, exported: this.#exported, lines: this.#lines };
        this.#files.push(...(await readTable(input, format, this.#pairing, context)));
    }
    async values(values) {
        const open = await this.#open('<memory>', (0,is_json/* isJson */.F)(values[0]) && (0,formats_native/* isOwnLine */.XH)(values[0]), new FileHead());
        for (const value of values)
            open.reader.value(value);
        if (open.reader.asksForFormats)
            await this.#provideFormats(open.reader);
        this.#close(open, {}, '');
    }
    finish() {
        const runs = this.#pairing.runs;
        const unknown = { reason: left_out/* leftOutFiles */.R.unknown, count: this.#unknownFiles.length };
        const { skipped } = this.#pairing;
        return {
            files: this.#files,
            skipped: unknown.count === 0 ? skipped : [...skipped, unknown].sort((a, b) => (a.reason < b.reason ? -1 : 1)),
            problems: this.#problems,
            problemsOmitted: this.#omitted,
            traces: runs.length,
            tracesWithCalls: this.#pairing.tracesWithCalls,
            calls: this.#pairing.calls,
            runs,
            unknownFiles: this.#unknownFiles,
            tracesLeftOut: this.#pairing.tracesLeftOut,
            waits: this.#pairing.waits,
            written: this.#written,
            shared: this.#shared,
        };
    }
    async #openFramed(file, first, head) {
        const limit = this.#options.maxRecordBytes ?? framing/* maxRecordBytes */.t5;
        const shared = this.#shared;
        const isOwn = (0,begins_native/* beginsWithOwnLine */.F)(first, limit);
        if (shared && !isOwn && !(0,begins_native/* beginsNative */.s)(first, limit, await (0,all_formats/* allFormats */.s)()))
            throw new shared_lines/* NotShared */.T('the file does not begin with lines of Assay');
        const open = await this.#open(file, isOwn || shared !== undefined, head);
        const out = shared ? new SharedRecords(open.reader, shared) : open.reader;
        return { file: open, framer: new RecordFramer(out, (start) => refuseBinary(start, file), limit, shared) };
    }
    /** The other formats are most of the reader's code: they are loaded unless the file says at once that it is our own. */
    async #open(file, isOwn, head) {
        const { format, formats, sessionKeys = [] } = this.#options;
        const asked = !this.#shared && (format !== undefined || formats !== undefined);
        const known = isOwn && !asked ? [] : (formats ?? (await (0,all_formats/* allFormats */.s)()));
        const forced = this.#shared ? formats_native/* native */.Yk : format === undefined ? undefined : formatNamed(format, known);
        const exported = this.#exported;
        exported?.openFile();
        const open = () => {
            this.#names.push(file);
            this.#pairing.openFile(file);
        };
        const intake = new FileIntake(this.#pairing, open, (trace) => this.#pairing.callsNothing(trace));
        const reader = new file_reader/* FileReader */.q(intake, { file, sessionKeys, exported, lines: this.#lines }, known, forced, () => kindOfText(head.text));
        if (this.#shared) {
            this.#shared.openFile();
            intake.recognised();
        }
        return { file, intake, reader };
    }
    /** The formats that a call may be of which the file's own does not know. */
    async #provideFormats(reader) {
        if (this.#shared)
            throw new shared_lines/* NotShared */.T('a record is of another format');
        reader.provide(await (0,all_formats/* allFormats */.s)());
    }
    /** @throws {AssayError} for a file that is not a trace */
    #close({ file, reader, intake }, { isNamed = true, isGuessed = false }, sha256) {
        const ended = reader.end();
        if (typeof ended === 'string') {
            intake.close();
            this.#written += intake.written;
            this.#files.push({ file, sha256, format: ended, ...this.#pairing.closeFile() });
        }
        else if (isGuessed || (!isNamed && this.#options.skipUnknown))
            this.#unknownFiles.push(file);
        else
            throw ended;
    }
    #problem(file, problem) {
        if (this.#problems.length < maxProblems)
            this.#problems.push({ file: this.#names[file] ?? '', ...problem });
        else
            this.#omitted[problem.code] = (this.#omitted[problem.code] ?? 0) + 1;
    }
}
/** Checks the records of lines that are shared, before they are read. */
class SharedRecords {
    #reader;
    #shared;
    constructor(reader, shared) {
        this.#reader = reader;
        this.#shared = shared;
    }
    record(...[value, place, size]) {
        this.#shared.checkRecord(value, place.line);
        this.#reader.record(value, place, size);
    }
    bad(...problem) {
        this.#reader.bad(...problem);
    }
    skip(reason) {
        this.#reader.skip(reason);
    }
}
/** @throws {NotShared} for a trace that another reader has */
function admitOwn(shared, trace) {
    if (!shared.owns(trace))
        throw new shared_lines/* NotShared */.T('a line is about another trace than it seems');
}
/** The first bytes of a file, in however many chunks they come. */
class FileHead {
    #bytes = Buffer.alloc(0);
    take(chunk) {
        const missing = headBytes - this.#bytes.length;
        if (missing > 0)
            this.#bytes = Buffer.concat([this.#bytes, chunk.subarray(0, missing)]);
    }
    get text() {
        return this.#bytes.toString('utf8');
    }
}
function asBuffer(bytes) {
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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

/***/ 48574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ recogniseFormat),
  l: () => (/* binding */ unrecognised)
});

// EXTERNAL MODULE: ./lib/codes/trace-codes.js
var trace_codes = __webpack_require__(88824);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/traces/unread-sessions.js
var unread_sessions = __webpack_require__(99129);
;// CONCATENATED MODULE: ./lib/traces/without-calls.js


/** Files that people take for traces, and those whose calls no format reads: what they are, and what to give instead. */
const files = [
    {
        is: ({ response, stats }) => (typeof response === 'string' || response === null) && (0,json_fields/* isObject */.Gv)(stats) && ('models' in stats || 'tools' in stats),
        says: 'This is the answer of Gemini CLI (--output-format json), which counts its tool calls and does not hold them: ' +
            'use --output-format stream-json, or the session below ~/.gemini/tmp.',
    },
    {
        is: (record) => (Array.isArray(record.blocks) && ('additional_kwargs' in record || 'raw_output' in record)) ||
            ('tool_kwargs' in record && 'tool_id' in record),
        says: 'These are messages or events of LlamaIndex: record the run with OpenTelemetry ' +
            '(openinference-instrumentation-llama-index), and give its spans.',
    },
    {
        is: (record) => [record, ...(0,json_fields/* objectsOf */.iZ)(record.data)].some(({ object }) => object === 'thread.run.step'),
        says: 'These are run steps of OpenAI Assistants: write each of their tool_calls as a line {"tool", "args", "result"}, ' +
            'or give the items of the Responses API.',
    },
    {
        is: (record) => 'result' in record && 'input_token_count' in record && 'output_token_count' in record,
        says: 'These are results of the Berkeley Function Calling Leaderboard (BFCL), which hold calls as text: ' +
            'write each call as a line {"tool", "args"}.',
    },
    {
        is: ({ answer_generation: answer }) => (0,json_fields/* isObject */.Gv)(answer) && 'valid_data' in answer,
        says: 'This is an answer of ToolBench, a tree of attempts: write each call of the chain that counts as a line {"tool", "args", "result"}.',
    },
    {
        is: (record) => (0,json_fields/* isObject */.Gv)((0,json_fields/* objectOf */.Xy)((0,json_fields/* objectOf */.Xy)(record.data)?.resultData)?.runData) ||
            (Array.isArray(record.nodes) && (0,json_fields/* isObject */.Gv)(record.connections)),
        says: 'This is a workflow or an execution of n8n: turn on its tracing with LangSmith (LANGCHAIN_TRACING_V2), and give the runs that LangSmith exports.',
    },
    {
        is: ({ type, toolCallId }) => typeof toolCallId === 'string' && typeof type === 'string' && /^tool-(?:input|output)-/.test(type),
        says: 'These are pieces of the stream that the AI SDK sends to a page: give the messages that it ends with (onFinish), which are read as ai-sdk.',
    },
    {
        is: (record) => 'query' in record && 'expected_tool_use' in record,
        says: 'These are expectations of an older evaluation of Google ADK, not what an agent did: give the eval set or its result.',
    },
    ...unread_sessions/* unreadSessions */.P,
];
/** What the records are known to be instead of a trace. */
function knownWithoutCalls(records) {
    return files.find(({ is }) => records.some((record) => (0,json_fields/* isObject */.Gv)(record) && is(record)))?.says;
}

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
/**
 * Says what the records looked like, or, where there are none, what else was `seen`, in key names that are harmless to print.
 * `tried`: the format that the file was read in, and that made nothing of it.
 */
function unrecognised(records, file, formats, seen, tried) {
    const known = formats.map((format) => format.id).join(', ');
    const other = knownWithoutCalls(records);
    const near = tried
        ? ` The nearest is ${tried.id}, which found no tool call and no run in them, and nothing that is certain to be its own.`
        : nearest(records, formats);
    const what = other === undefined ? near : ` ${other}`;
    return new problem/* AssayError */.W({
        code: 'E_TRACE_FORMAT',
        level: 'error',
        message: `${describe(records, seen)}${what} Known formats: ${known}.`,
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


/***/ }),

/***/ 58619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ NotShared),
/* harmony export */   p: () => (/* binding */ SharedLines)
/* harmony export */ });
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41278);
/* harmony import */ var _formats_native_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17647);
/* harmony import */ var _framing_framing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24669);



/** A file cannot be shared out by lines: one reader has to read all of it. */
class NotShared extends Error {
}
const [quote, backslash, space, colon, comma, brace] = [34, 92, 32, 58, 44, 123];
const typeKey = Buffer.from('type"');
const traceKey = Buffer.from('trace"');
/** What a line may be that is about one trace, which it names. */
const sharedTypes = new Set([
    undefined,
    'tool_call',
    'tool_result',
    'message',
    'usage',
    'trace_start',
]);
/**
 * Shares the lines of files out by their traces, so that each trace has one reader. A look at the first bytes of a line is enough for most, and is
 * only a guess: who takes the line reads all of it, and gives up (`NotShared`) where its trace is another reader's. Where the look says nothing, the
 * line is parsed. Lines that name no trace are the first reader's, which gives up where one of them is a record.
 */
class SharedLines {
    #share;
    /** Lines so far, of all files, and those of them that were taken: together, all readers take each line once. */
    lines = 0;
    taken = 0;
    /** Of the last record in the file at hand. */
    #lastLine = 0;
    constructor(share) {
        this.#share = share;
    }
    openFile() {
        this.#lastLine = 0;
    }
    takes(bytes, start, end) {
        this.lines++;
        const hash = this.#glance(bytes, start) ?? this.#look(bytes, start, end);
        const isTaken = (hash === undefined ? 0 : hash % this.#share.of) === this.#share.place;
        if (isTaken)
            this.taken++;
        return isTaken;
    }
    tooLong() {
        throw new NotShared('a line is too long');
    }
    several() {
        throw new NotShared('a line holds several values');
    }
    owns(trace) {
        return this.#hashOf(trace) % this.#share.of === this.#share.place;
    }
    /** @throws {NotShared} for a record that may be about another trace than it seems, or the second of its line */
    checkRecord(value, line) {
        if (line <= this.#lastLine || !isShared(value))
            throw new NotShared('a line is not of one trace');
        this.#lastLine = line;
    }
    /** The hash of the trace that stands at the front of a line, as Assay writes it, before or after the type. */
    #glance(bytes, start) {
        if (bytes[start] !== brace || bytes[start + 1] !== quote)
            return undefined;
        if (isAt(traceKey, bytes, start + 2))
            return this.#hashAt(bytes, start + 2 + traceKey.length);
        if (!isAt(typeKey, bytes, start + 2))
            return undefined;
        const type = valueAt(bytes, start + 2 + typeKey.length);
        if (type < 0)
            return undefined;
        let at = type;
        while (isNameByte(bytes[at]))
            at++;
        if (bytes[at] !== quote || bytes[at + 1] !== comma)
            return undefined;
        at += bytes[at + 2] === space ? 3 : 2;
        if (bytes[at] !== quote || !isAt(traceKey, bytes, at + 1))
            return undefined;
        return this.#hashAt(bytes, at + 1 + traceKey.length);
    }
    /** Of the text after a key; undefined for one that holds an escape or more than ASCII. A line feed ends every line. */
    #hashAt(bytes, afterKey) {
        const start = valueAt(bytes, afterKey);
        if (start < 0)
            return undefined;
        let hash = this.#share.seed;
        for (let at = start;; at++) {
            const byte = bytes[at];
            if (byte === quote)
                return at === start ? undefined : finished(hash);
            if (!(byte >= space && byte < 128) || byte === backslash)
                return undefined;
            hash = mixed(hash, byte);
        }
    }
    #look(bytes, start, end) {
        const text = (0,_framing_framing_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(bytes, start, end);
        if (text?.startsWith('{') !== true)
            return undefined;
        try {
            const value = JSON.parse(text);
            return isShared(value) ? this.#hashOf(value.trace) : undefined;
        }
        catch {
            return undefined;
        }
    }
    #hashOf(trace) {
        let hash = this.#share.seed;
        for (let at = 0; at < trace.length; at++)
            hash = mixed(hash, trace.charCodeAt(at));
        return finished(hash);
    }
}
/** A record whose trace is what it says under `trace`, and which is read alone. Two records of one call (`step_id`) are not. */
function isShared(value) {
    return ((0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) &&
        typeof value.trace === 'string' &&
        value.trace !== '' &&
        sharedTypes.has(value.type) &&
        (value.type !== undefined || (0,_formats_native_js__WEBPACK_IMPORTED_MODULE_1__/* .isUntypedCall */ .aN)(value)) &&
        value.step_id === undefined);
}
function isAt(word, bytes, start) {
    for (let at = 0; at < word.length; at++)
        if (bytes[start + at] !== word[at])
            return false;
    return true;
}
/** Where a text begins after its key; -1 where none does. */
function valueAt(bytes, afterKey) {
    if (bytes[afterKey] !== colon)
        return -1;
    const at = bytes[afterKey + 1] === space ? afterKey + 2 : afterKey + 1;
    return bytes[at] === quote ? at + 1 : -1;
}
function isNameByte(byte) {
    return byte !== undefined && ((byte >= 97 && byte <= 122) || byte === 95);
}
function mixed(hash, unit) {
    return Math.imul(hash ^ unit, 16_777_619);
}
function finished(hash) {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (mixed ^ (mixed >>> 13)) >>> 0;
}


/***/ }),

/***/ 14093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isAnswered),
/* harmony export */   h: () => (/* binding */ ExportedSpans)
/* harmony export */ });
/* harmony import */ var _calls_arguments_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27398);
/* harmony import */ var _calls_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40160);
/* harmony import */ var _wire_recent_map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20289);



/** Calls that are remembered over all files; beyond, one that comes again counts again. */
const maxExported = 262_144;
/** The calls of spans, over all files of a reading: rotation and merged artifacts export one span into several. */
class ExportedSpans {
    #calls = new _wire_recent_map_js__WEBPACK_IMPORTED_MODULE_2__/* .RecentMap */ .Q(2 * maxExported);
    #file = 0;
    openFile() {
        this.#file++;
    }
    /** The call as an earlier file has it, if one has; remembers it otherwise. A span without ids cannot be known again. */
    first({ traceId, spanId }, index, call) {
        if (traceId === '' || spanId === '')
            return undefined;
        const key = JSON.stringify([call.trace, traceId, spanId, index, (0,_calls_match_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPart */ .S_)(call.tool)]);
        const known = this.#calls.get(key);
        const facts = (0,_calls_arguments_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)(call);
        if (known && known.file !== this.#file && (0,_calls_match_js__WEBPACK_IMPORTED_MODULE_1__/* .isRemembered */ .rK)(known, facts))
            return known;
        this.#calls.set(key, { ...facts, isAnswered: isAnswered(call), file: this.#file });
        return undefined;
    }
}
function isAnswered({ result, error }) {
    return result !== undefined || error !== undefined;
}


/***/ }),

/***/ 99129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isGrokSession),
/* harmony export */   P: () => (/* binding */ unreadSessions)
/* harmony export */ });
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41278);

/** Sessions and exports that are known by name, and have to be converted. */
const unreadSessions = [
    {
        is: isGrokAnswer,
        says: unread('a session of Grok CLI'),
    },
    {
        is: (record) => {
            const { type, status } = record;
            return typeof type === 'string' && typeof status === 'string' && (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record[type]);
        },
        says: unread('a transcript of Windsurf'),
    },
    {
        is: ({ type, protocol_version: version }) => type === 'context.append_loop_event' || (type === 'metadata' && version !== undefined),
        says: unread('a session of Kimi'),
    },
    {
        is: ({ step_index: step, source, type }) => step !== undefined && source !== undefined && type !== undefined,
        says: unread('a transcript of Antigravity'),
    },
    {
        is: ({ history }) => (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(history).some((each) => 'contextItems' in each && (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(each.message)),
        says: unread('a session of Continue'),
    },
    {
        is: ({ history }) => (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(history).some((each) => 'model_output' in each && 'result' in each),
        says: unread('a history of browser-use'),
    },
    {
        is: ({ messages }) => (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(messages).some((each) => (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(each.Agent) || (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(each.User)),
        says: unread('a thread of Zed'),
    },
    {
        is: ({ mapping, current_node: node }) => (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(mapping) && node !== undefined,
        says: unread('an export of ChatGPT'),
    },
    { is: ({ chat_messages: messages }) => Array.isArray(messages), says: unread('an export of Claude') },
    {
        is: ({ conversations }) => (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(conversations).some((each) => 'from' in each && 'value' in each),
        says: 'These are conversations of ShareGPT: write them as messages of Chat Completions (role, content, tool_calls).',
    },
    {
        is: ({ ts, type, say, ask }) => ts !== undefined && (type === 'say' || type === 'ask') && (say ?? ask) !== undefined,
        says: 'This is what Cline or Roo Code shows (ui_messages.json): give api_conversation_history.json next to it.',
    },
];
function isGrokAnswer({ type, model_id: model }) {
    return type === 'assistant' && model !== undefined;
}
/** Grok CLI calls its results as Assay does. */
function isGrokSession(records) {
    return records.some((record) => (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record) && isGrokAnswer(record));
}
function unread(what) {
    return `This is ${what}, which is not read: write its calls as lines {"trace", "tool", "args", "result", "error"}.`;
}


/***/ }),

/***/ 92829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ WrittenCalls),
/* harmony export */   Y: () => (/* binding */ maxWritten)
/* harmony export */ });
/* harmony import */ var _formats_cline_text_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56330);

/** Runs of which the first such message waits for a call. */
const maxWritten = 10_000;
/**
 * Calls that stand in what an agent said, as Cline and Roo Code write them, in a file of a format that has calls apart from words. What
 * a run says that has calls of its own is talk; a run without any would pass as one that called nothing.
 */
class WrittenCalls {
    #sink;
    #callsNothing;
    #waiting = new Map();
    /** Runs so far that said such a thing. */
    met = 0;
    /** `callsNothing`: whether a run that was read has no calls so far. */
    constructor(sink, callsNothing) {
        this.#sink = sink;
        this.#callsNothing = callsNothing;
    }
    said({ trace, role, text }, line, column) {
        if (role !== 'assistant' || !(0,_formats_cline_text_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsTextCall */ .e9)(text) || this.#waiting.has(trace))
            return;
        const detail = 'a tool call written into the words of an agent, as Cline and Roo Code do, where calls stand apart: give the list of its messages (api_conversation_history.json)';
        if (this.#waiting.size === maxWritten)
            this.end();
        this.met++;
        this.#waiting.set(trace, { code: 'E_TRACE_PARSE', detail, line, column });
    }
    end() {
        for (const [trace, problem] of this.#waiting)
            if (this.#callsNothing(trace))
                this.#sink.problem(problem);
        this.#waiting.clear();
    }
}


/***/ }),

/***/ 57590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ looksLikeCall)
/* harmony export */ });
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41278);

/** Where messages and events of unknown sources keep what they are about; nothing else is looked into. */
const holders = [
    ...['message', 'messages', 'content', 'parts', 'payload', 'data', 'item', 'items', 'event', 'delta', 'content_block'],
    ...['params', 'update', 'kwargs', 'choices', 'output', 'response', 'candidates', 'steps', 'child'],
];
const maxDepth = 5;
/** Objects that are looked at: a record may hold a whole conversation. */
const maxLooked = 2000;
/**
 * Whether a record looks like a tool call in a shape that no format has: it says so in its type and names a tool, or has a list or
 * an object under a name that only calls have. Lines of a log, which may quote anything, do not.
 */
function looksLikeCall(record) {
    if (!(0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record) || isLogLine(record))
        return false;
    let looked = 0;
    const waiting = [[record, 0]];
    for (let next = waiting.pop(); next && looked++ < maxLooked; next = waiting.pop()) {
        const [value, depth] = next;
        if (isTypedCall(value) || holdsCalls(value))
            return true;
        if (depth === maxDepth)
            continue;
        for (const name of holders)
            for (const inner of objectsIn(value[name]))
                waiting.push([inner, depth + 1]);
    }
    return false;
}
function isLogLine(record) {
    return ['level', 'severity', 'levelname', 'log_level', 'loglevel'].some((key) => key in record);
}
const callType = /^(?:[\w.]+[._/-])?(?:tool|function|mcp)[-_. ]?(?:use|call|request|invocation|execution)(?:[-_.](?:start|started|requested|begin|request))?(?:[-_.]?v?\d+)?$/i;
/** Also `shellToolCall`, and parts of the AI SDK, whose types end in the name of the tool. */
function isTypedCall(value) {
    const type = [value.type, value.kind, value.event, value.sessionUpdate, value.part_kind].find((each) => typeof each === 'string' && (callType.test(each) || /[a-z](?:Tool|Function)(?:Call|Use|Request)$/.test(each)));
    if (type === undefined)
        return isOfUnknownKind(value);
    return names.some((name) => isName(value[name])) || holdsCalls(value) || 'arguments' in value || 'input' in value;
}
/** A type that ends as those of calls do, with a name and arguments. */
function isOfUnknownKind({ type, name, arguments: args, input }) {
    if (typeof type !== 'string' || !/[_-](?:call|tool_use)$/.test(type))
        return false;
    return (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmptyText */ .al)(name) !== undefined && (args ?? input ?? null) !== null;
}
const names = [
    'name',
    'tool',
    'toolName',
    'tool_name',
    'function',
    'function_name',
    'title',
    'recipient_name',
    'action',
];
function isName(value) {
    return (typeof value === 'string' && value !== '') || ((0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && typeof value.name === 'string');
}
const callKey = /^(?:tool|function)_?(?:use|call|request|invocation)s?$|[a-z]ToolCall$/i;
function holdsCalls(value) {
    for (const key in value) {
        if (callKey.test(key) && (isWritten(value[key]) || objectsIn(value[key]).some(isCalled)))
            return true;
    }
    return false;
}
/** Calls as a text: JSON, or what Python prints; not a word as `auto`, nor an empty list. */
function isWritten(value) {
    return typeof value === 'string' && /^\s*[[{][^\w]*\w/.test(value.slice(0, 200));
}
/** An object that a call could be: it names something, or holds arguments, itself or a few levels down. */
function isCalled(value) {
    return names.some((name) => isName(value[name])) || holdsCalled(value, 0);
}
function holdsCalled(value, depth) {
    if ('args' in value || 'arguments' in value || (depth > 0 && typeof value.name === 'string'))
        return true;
    return depth < 3 && Object.values(value).some((inner) => (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(inner) && holdsCalled(inner, depth + 1));
}
/** Also those of lists in lists, and of lists that are written as objects (`{"0": \u2026}`). */
function objectsIn(value, depth = 0) {
    if ((0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return depth > 2 ? [] : value.flatMap((item) => objectsIn(item, depth + 1));
    if (!(0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return [];
    const keys = Object.keys(value);
    return keys.length > 0 && keys.every((key) => /^\d+$/.test(key)) ? Object.values(value).filter(_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [value];
}


/***/ }),

/***/ 20289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ RecentMap),
/* harmony export */   T: () => (/* binding */ maxRemembered)
/* harmony export */ });
/** Ids that a format remembers of a file at most: memory must not grow with what a file never comes back to. */
const maxRemembered = 131_072;
const empty = new Map();
const none = [];
/**
 * A map that holds at most `limit` entries, at least the half of them that were set last. It forgets half of them at once:
 * dropping the oldest entry of a `Map` takes the longer the more were dropped before.
 */
class RecentMap {
    #half;
    #recent = new Map();
    #earlier = empty;
    constructor(limit = maxRemembered) {
        this.#half = limit / 2;
    }
    get size() {
        return this.#recent.size + this.#earlier.size;
    }
    get(key) {
        return this.#recent.get(key) ?? this.#earlier.get(key);
    }
    has(key) {
        return this.#recent.has(key) || this.#earlier.has(key);
    }
    /** Gives the values that were forgotten for it, the oldest first. */
    set(key, value) {
        this.#earlier.delete(key);
        this.#recent.set(key, value);
        if (this.#recent.size < this.#half)
            return none;
        const forgotten = this.#earlier;
        this.#earlier = this.#recent;
        this.#recent = new Map();
        return forgotten.values();
    }
    delete(key) {
        if (!this.#recent.delete(key))
            this.#earlier.delete(key);
    }
    keys() {
        return [...this.#earlier.keys(), ...this.#recent.keys()];
    }
    *values() {
        yield* this.#earlier.values();
        yield* this.#recent.values();
    }
}


/***/ })

};

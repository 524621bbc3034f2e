"use strict";
exports.id = 4382;
exports.ids = [4382];
exports.modules = {

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

/***/ 98488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ requirePath)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51246);

/** Refuses what a program gave as a path and is none, by the name of the option. @throws {AssayError} `E_USAGE` */
function requirePath(value, option) {
    if (typeof value === 'string' && value !== '')
        return;
    throw new _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W({
        code: 'E_USAGE',
        level: 'error',
        message: `\`${option}\` ${value === undefined ? 'is missing' : value === '' ? 'is empty' : 'is not a text'}.`,
        remedy: `Give the path of a file as \`${option}\`.`,
    });
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

/***/ 92880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ recordingIsOff)
/* harmony export */ });
/** Whether `ASSAY_RECORD` turns every recorder off: then wrapped things behave as if they were not wrapped. */
function recordingIsOff() {
    const value = process.env.ASSAY_RECORD;
    return value === '0' || value === 'false' || value === 'off';
}


/***/ }),

/***/ 34382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TraceWriter: () => (/* binding */ TraceWriter)
});

// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/json/parse-json.js
var parse_json = __webpack_require__(93040);
// EXTERNAL MODULE: ./lib/json/write-json.js
var write_json = __webpack_require__(80672);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/model/require-path.js
var require_path = __webpack_require__(98488);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/recorders/writing/line-file.js


/** Bytes kept back by a buffered file before they are written. */
const bufferLimit = 64 * 1024;
/**
 * A file that only grows, by whole lines.
 *
 * Unbuffered, each line is one `write(2)` on an O_APPEND descriptor: several processes may share the file, and a line
 * that was acknowledged survives a SIGKILL of its process (not a power cut: nothing is synced). The kernel may cut the
 * line of the very write that a kill interrupts, so opening ends a torn last line with a line feed.
 */
class LineFile {
    path;
    #fd;
    #buffered;
    /** A write failed: the next line must not be glued to what may be left of it. */
    #torn = false;
    #waiting = [];
    #waitingLength = 0;
    /** Throws the system's error if the file cannot be opened. */
    constructor(path, buffered) {
        this.path = path;
        this.#buffered = buffered;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        this.#fd = (0,external_node_fs_.openSync)(path, 'a+', 0o644);
        endTornLine(this.#fd);
        if (buffered)
            openFiles.add(this);
    }
    get closed() {
        return this.#fd === undefined;
    }
    /** `line` ends in a line feed and has no other. Throws the system's error. */
    append(line) {
        if (this.#buffered)
            this.#keepBack(line);
        else
            this.#write(line);
    }
    flush() {
        if (this.#waiting.length === 0)
            return;
        const text = this.#waiting.join('');
        this.#waiting = [];
        this.#waitingLength = 0;
        this.#write(text);
    }
    close() {
        if (this.#fd === undefined)
            return;
        try {
            this.flush();
        }
        finally {
            const fd = this.#fd;
            this.#fd = undefined;
            openFiles.delete(this);
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    #keepBack(line) {
        this.#waiting.push(line);
        this.#waitingLength += line.length;
        if (this.#waitingLength >= bufferLimit)
            this.flush();
    }
    #write(text) {
        const fd = this.#fd;
        const whole = this.#torn ? `\n${text}` : text;
        // Until all of it is written, what is in the file may be a part of a line.
        this.#torn = true;
        const written = (0,external_node_fs_.writeSync)(fd, whole);
        if (written !== Buffer.byteLength(whole)) {
            // Only a full disk or a signal writes less.
            let rest = Buffer.from(whole).subarray(written);
            while (rest.length > 0)
                rest = rest.subarray((0,external_node_fs_.writeSync)(fd, rest));
        }
        this.#torn = false;
    }
}
/** A blank line is harmless, so two processes that heal at once do no damage. */
function endTornLine(fd) {
    const stat = (0,external_node_fs_.fstatSync)(fd);
    if (!stat.isFile() || stat.size === 0)
        return;
    const last = Buffer.alloc(1);
    (0,external_node_fs_.readSync)(fd, last, 0, 1, stat.size - 1);
    if (last[0] !== 10)
        (0,external_node_fs_.writeSync)(fd, '\n');
}
const openFiles = new Set();
process.on('exit', () => {
    for (const file of openFiles) {
        try {
            file.close();
        }
        catch {
            // The process is exiting; there is nowhere left to report it.
        }
    }
});

// EXTERNAL MODULE: ./lib/recorders/writing/plain-json.js
var plain_json = __webpack_require__(86039);
// EXTERNAL MODULE: ./lib/recorders/writing/recording-switch.js
var recording_switch = __webpack_require__(92880);
;// CONCATENATED MODULE: ./lib/recorders/writing/trace-writer.js








const defaultMaxEventLength = 1024 * 1024;
/**
 * Appends events to a file of traces, one JSON line each. Folders are made; several writers and processes may share a file.
 *
 * By default a `write` that has returned is in the file, also if the process is killed next. Nothing here throws into the
 * agent, but a path that is none (`E_USAGE`): trouble is one process warning per writer (`W_RECORD_FAILED`). With `ASSAY_RECORD=0` nothing is written at all.
 */
class TraceWriter {
    path;
    #options;
    #maxLength;
    #file;
    #beforeClose;
    #closed = false;
    #warned = false;
    constructor(path, options = {}) {
        this.path = path;
        this.#options = options;
        this.#maxLength = options.maxEventLength ?? defaultMaxEventLength;
        if ((0,recording_switch/* recordingIsOff */.X)()) {
            this.#closed = true;
            this.#warned = true;
        }
        else {
            (0,require_path/* requirePath */.d)(path, 'file');
            this.#attempt(() => {
                this.#file = new LineFile(path, options.buffered ?? false);
            });
        }
    }
    /** Appends one event, as given. */
    write(event) {
        const file = this.#file;
        if (file === undefined) {
            if (this.#closed)
                this.#fail('E_RECORD_CLOSED', `an event came after ${this.path} was closed`);
            return;
        }
        const { redact } = this.#options;
        const shown = redact === undefined ? event : this.#redacted(redact, event);
        if (shown === undefined)
            return;
        // Written out, not through a closure: this is the hot path.
        try {
            file.append(`${lineOf(shown, this.#maxLength)}\n`);
        }
        catch (error) {
            this.#failed(error);
        }
    }
    /** Writes what a buffered writer keeps back. */
    flush() {
        this.#attempt(() => this.#file?.flush());
    }
    beforeClose(action) {
        this.#beforeClose = action;
    }
    /** Writes what is kept back and closes the file. Closing twice is nothing. */
    close() {
        this.#beforeClose?.();
        const file = this.#file;
        this.#file = undefined;
        this.#closed = true;
        this.#attempt(() => file?.close());
    }
    [Symbol.dispose]() {
        this.close();
    }
    async [Symbol.asyncDispose]() {
        this.close();
    }
    #redacted(redact, event) {
        try {
            return redact((0,parse_json/* parseJson */.q)((0,plain_json/* toJsonText */.jj)(event)));
        }
        catch (error) {
            this.#fail('E_RECORD_FAILED', `the redaction hook failed, so an event is not in ${this.path} (${nameOf(error)})`);
            return undefined;
        }
    }
    #attempt(action) {
        try {
            action();
        }
        catch (error) {
            this.#failed(error);
        }
    }
    #failed(error) {
        this.#fail('E_RECORD_FAILED', `${this.path} could not be written (${nameOf(error)})`);
    }
    #fail(code, message) {
        if (this.#options.strict === true && !(0,recording_switch/* recordingIsOff */.X)())
            throw new problem/* AssayError */.W({ code, level: 'error', message });
        if (this.#warned)
            return;
        this.#warned = true;
        process.emitWarning(`${message}. The agent goes on; its trace may be incomplete.`, {
            type: 'AssayWarning',
            code: 'W_RECORD_FAILED',
        });
    }
}
/** An event as a line, which names what had to be cut: whoever reads it must not take the rest for the whole. */
function lineOf(event, maxLength) {
    const whole = (0,plain_json/* boundedText */.LD)(event, maxLength);
    if (whole.cuts.length === 0)
        return whole.text;
    const room = Math.min(maxPathsLength, Math.floor(maxLength / 4));
    const { text, cuts } = (0,plain_json/* boundedText */.LD)(event, maxLength - room);
    const cut = (0,parse_json/* parseJson */.q)(text);
    const { truncated, ...known } = (0,json_fields/* isObject */.Gv)(cut) ? cut : identityOf(event);
    const paths = [...new Set([...(Array.isArray(truncated) ? truncated : []), ...cuts])];
    const isTooLong = paths.includes('') || JSON.stringify(paths).length > room;
    return (0,write_json/* writeJson */.G)({ ...known, truncated: isTooLong ? ['/args', '/result'] : paths });
}
/** UTF-16 units for the paths of what was cut. */
const maxPathsLength = 16_384;
/** Of an event that no cut makes short enough, whose call it is. */
function identityOf(event) {
    const { type, trace, id, tool, tool_name, name } = event;
    const known = [type, trace, id, tool ?? tool_name ?? name].map((each) => (0,plain_json/* toJsonValue */.xf)(each, maxName));
    return { type: known[0] ?? 'tool_call', trace: known[1] ?? null, id: known[2] ?? null, tool: known[3] ?? null };
}
/** UTF-16 units of a name that is kept of an event of which nothing else is. */
const maxName = 1024;
/** The system's code, or the kind of error: a message could hold a value of the agent. */
function nameOf(error) {
    if (!(error instanceof Error))
        return 'not an Error';
    return error.code ?? error.name;
}


/***/ })

};

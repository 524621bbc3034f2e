export const id = 8136;
export const ids = [8136];
export const modules = {

/***/ 7199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(262);

/**
 * The one canonical text of a JSON value: RFC 8785 (JSON Canonicalization Scheme).
 * Keys are sorted by UTF-16 code units, numbers are printed as ECMAScript prints them, `-0` is `0`, escapes are minimal.
 * Two things RFC 8785 leaves out, so that every JSON text has a digest, and no two values have one in common: a lone
 * surrogate keeps its `\udXXX` escape, and a number that no double holds is its shortest exact decimal, laid out as
 * ECMAScript would. Throws a RangeError for `NaN` and infinity, which JSON does not have.
 */
function canonicalJson(value) {
    // The engine's own writer is canonical for values whose keys happen to stand in order, and several times faster.
    return isInOrder(value) ? JSON.stringify(value) : write(value);
}
function isInOrder(value) {
    if (typeof value === 'number')
        return finite(value);
    if (typeof value !== 'object' || value === null)
        return true;
    if (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return false;
    if (Array.isArray(value)) {
        for (const item of value)
            if (!isInOrder(item))
                return false;
        return true;
    }
    let previous;
    for (const key of Object.keys(value)) {
        if (previous !== undefined && key < previous)
            return false;
        previous = key;
        if (!isInOrder(value[key]))
            return false;
    }
    return true;
}
function write(value) {
    if (typeof value === 'string')
        return quote(value);
    if (typeof value === 'number' && finite(value))
        return String(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return value.canonical;
    return Array.isArray(value) ? writeArray(value) : writeObject(value);
}
function writeArray(array) {
    let text = '[';
    for (let i = 0; i < array.length; i++)
        text += (i > 0 ? ',' : '') + write(array[i] ?? null);
    return `${text}]`;
}
function writeObject(object) {
    const keys = Object.keys(object);
    if (keys.length > 1)
        keys.sort();
    let text = '';
    for (const key of keys) {
        const member = object[key];
        if (member === undefined)
            continue;
        if (text !== '')
            text += ',';
        text += quote(key);
        text += ':';
        text += write(member);
    }
    return `{${text}}`;
}
/** Most texts need no escape, and then a look is cheaper than the engine's writer. */
function quote(text) {
    return needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`;
}
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/;
function finite(number) {
    if (!Number.isFinite(number))
        throw new RangeError('a number that is not finite has no canonical form');
    return true;
}


/***/ }),

/***/ 6004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   jW: () => (/* binding */ jsonDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7199);


/** SHA-256 as 64 lower-case hexadecimal digits; text is hashed as UTF-8. */
function sha256Hex(bytes) {
    // One-shot hashing is three times faster than a hash object, and came with Node 20.12.
    return typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
        ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', bytes, 'hex')
        : node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(bytes).digest('hex');
}
/** `sha256:` + hex: the form in which digests are written down. */
function sha256(bytes) {
    return `sha256:${sha256Hex(bytes)}`;
}
/** `sha256:` + SHA-256 of the RFC 8785 form. Throws a RangeError for a number that has none. */
function jsonDigest(value) {
    return sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value));
}


/***/ }),

/***/ 8687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ learnFromTraces)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/model/exact-number.js + 1 modules
var exact_number = __webpack_require__(262);
// EXTERNAL MODULE: ./lib/text/escape-json.js
var escape_json = __webpack_require__(1491);
// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(6713);
// EXTERNAL MODULE: ./lib/text/strip-control.js
var strip_control = __webpack_require__(2997);
// EXTERNAL MODULE: ./lib/policy/read/check-name.js
var check_name = __webpack_require__(8183);
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
            if (!PROPERTY.test(name) || name in Object.prototype)
                continue;
            let property = this.#properties.get(name);
            if (!property) {
                if (this.#budget.left <= 0)
                    continue;
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
        if (!this.#properties || this.#properties.size === 0)
            return {};
        const properties = [...this.#properties].sort(([a], [b]) => (a < b ? -1 : 1));
        const required = properties.filter(([, shape]) => shape.seen === this.#objects).map(([name]) => name);
        return {
            properties: Object.fromEntries(properties.map(([name, shape]) => [name, shape.schema()])),
            ...(required.length > 0 ? { required } : {}),
            additionalProperties: true,
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
    const tools = new Map();
    const waiting = new Map();
    const budget = { left: MAX_SHAPES };
    let longest = 0;
    let notLearned = 0;
    return {
        call(run, call, callIndex) {
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
        result(run, callIndex, { error }) {
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
        text: () => write(options.name ?? 'learned', [...tools.values()], longest, notLearned),
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
function write(name, tools, longest, notLearned) {
    const sorted = tools.filter((tool) => !isUnknown(tool)).sort((a, b) => (a.name < b.name ? -1 : 1));
    const calls = sorted.reduce((sum, tool) => sum + tool.calls, 0);
    const unknown = tools.filter(isUnknown).reduce((sum, tool) => sum + tool.calls, 0);
    const document = new dist/* Document */.yo({
        version: '2.0',
        name,
        tools: { allow: sorted.map((tool) => tool.name) },
    });
    const root = document.contents;
    const schemas = writeSchemas(document, sorted);
    if (schemas.items.length > 0)
        root.items.push(new dist/* Pair */.Rm(new dist/* Scalar */.X5('schemas'), schemas));
    document.commentBefore = [
        ` Learned from ${(0,plural/* plural */.L)(calls, 'call')} of ${(0,plural/* plural */.L)(sorted.length, 'tool')}. It allows what was seen: loosen what is narrow by chance (an enum, a required argument), tighten the rest.`,
        ...(notLearned > 0 ? [` Not learned: ${(0,plural/* plural */.L)(notLearned, 'call')} of tools whose names cannot be listed.`] : []),
        ...(unknown > 0
            ? [` Not learned: ${(0,plural/* plural */.L)(unknown, 'call')} of unknown tools; each was answered that there is no such tool.`]
            : []),
    ].join('\n');
    document.comment = [
        ' What traces cannot show, for you to add:',
        ` limits: { max_tool_calls_total: ${longest} }   # the longest run made so many calls`,
        ' sequences:',
        '   - { type: before, first: READ_TOOL, then: WRITE_TOOL }',
    ].join('\n');
    quoteHostileNames(document);
    return (0,escape_json/* escapeJsonForLogs */.O)(document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER }));
}
/** The policy may be printed to a log, which obeys some lines; only between quotes can a character be written as a number. */
function quoteHostileNames(document) {
    (0,dist/* visit */.YR)(document, {
        Scalar(_, node) {
            const { value } = node;
            if (typeof value === 'string' && (value.search(strip_control/* invisible */.q4) >= 0 || /##|^\s*:/.test(value)))
                node.type = 'QUOTE_DOUBLE';
        },
    });
}
/** Not for `$defs`, which is not a tool in `schemas`, nor for a tool with a call whose arguments are not an object. */
function writeSchemas(document, tools) {
    const schemas = new dist/* YAMLMap */.CA();
    for (const { name, args, odd, calls } of tools) {
        if (name === '$defs' || odd > 0 || args.seen === 0)
            continue;
        const key = document.createNode(name);
        // Plain, it would be the merge key.
        if (name === '<<')
            key.type = 'QUOTE_DOUBLE';
        key.commentBefore = calls === 1 ? ' seen once' : ` seen ${calls} times`;
        schemas.items.push(new dist/* Pair */.Rm(key, document.createNode(args.schema())));
    }
    return schemas;
}

// EXTERNAL MODULE: ./lib/reporters/phrases.js
var reporters_phrases = __webpack_require__(3192);
// EXTERNAL MODULE: ./lib/cli/input/open-traces.js
var open_traces = __webpack_require__(8688);
// EXTERNAL MODULE: ./lib/cli/output/progress.js
var progress = __webpack_require__(7479);
;// CONCATENATED MODULE: ./lib/cli/init/learn-from-traces.js






/**
 * The text of a policy that the traces pass, and one line about what it was learned from.
 * @throws {AssayError} if the traces hold no tool call: a policy learned from nothing would allow nothing
 */
async function learnFromTraces(traces, format, host) {
    const learner = learnPolicy({ name: (0,external_node_path_.basename)(host.cwd) });
    const reading = await (0,progress/* withProgress */.E)((0,open_traces/* openTraces */.J)(traces, host, { format }), host)(learner);
    if (reading.calls === 0) {
        throw new problem/* AssayError */.W({
            code: 'E_TRACE_NOT_FOUND',
            level: 'error',
            message: `There is nothing to learn from: ${reading.files.length === 0 ? 'no trace file was found' : 'the traces hold no tool call'}.`,
            remedy: 'Record a few runs that behave, or name them with --traces.',
        });
    }
    const left = [
        learner.notLearned > 0 && `${(0,reporters_phrases/* plural */.LS)(learner.notLearned, 'call')} with an unusual tool name not learned`,
        learner.unknown > 0 && `${(0,reporters_phrases/* plural */.LS)(learner.unknown, 'call')} of unknown tools not learned, which a check will find`,
        reading.problems.length > 0 && `${(0,reporters_phrases/* plural */.LS)(reading.problems.length, 'line')} could not be read`,
    ].filter((text) => typeof text === 'string');
    const note = `Learned from ${(0,reporters_phrases/* plural */.LS)(reading.calls, 'call')} in ${(0,reporters_phrases/* plural */.LS)(reading.traces, 'trace')}${left.length > 0 ? `; ${left.join('; ')}` : ''}.`;
    return { text: learner.text(), note };
}


/***/ }),

/***/ 8688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openTraces)
/* harmony export */ });
/* harmony import */ var _io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64);
/* harmony import */ var _io_found_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5217);
/* harmony import */ var _io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6656);
/* harmony import */ var _traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6999);




/**
 * Finds the files that the patterns name, `-` among them for standard input; they are read when a sink asks for them.
 * A person's own command line may lead anywhere.
 * @throws {AssayError} for a literal path that does not exist
 */
function openTraces(patterns, host, options = {}) {
    const { files, ...found } = (0,_io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__/* .findTraces */ .Gw)(patterns, { root: host.cwd, outside: 'allow' });
    const { format, ...rest } = options;
    const reading = { ...rest, ...(format === undefined || format === 'auto' ? {} : { format }) };
    return async (sink) => {
        const inputs = files.map(({ path, name, isNamed }) => ({
            ...(0,_io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__.readFileChunks)(path, { name, stdin: host.stdin }),
            isNamed,
        }));
        return (0,_io_found_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .foundReading */ .H)(await (0,_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__/* .readTraces */ .nm)(inputs, sink, reading), found);
    };
}


/***/ }),

/***/ 9344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openOutput),
/* harmony export */   z: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(844);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3797);





/** UTF-16 units gathered before they are written. */
const batch = 64 * 1024;
/**
 * Opens a file to write, or standard output for `-`. The file has its name only once it is complete: a reader never sees
 * half of it, and it may be one of the inputs.
 * @throws {AssayError} `E_OUTPUT_WRITE`
 */
function openOutput(path, host) {
    const { write: put, finish, discard } = path === '-' ? toStream(host) : toFile(path, host);
    let waiting = '';
    return {
        write(text) {
            waiting += text;
            if (waiting.length < batch)
                return;
            put(waiting);
            waiting = '';
        },
        async finish() {
            put(waiting);
            await finish();
        },
        discard,
    };
}
function toStream({ stdout }) {
    return { write: (text) => void stdout.write(text), finish: () => (0,_write_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M)(stdout, ''), discard: () => { } };
}
function toFile(path, host) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
    const partial = `${file}.partial`;
    const attempt = (work) => {
        try {
            return work();
        }
        catch (error) {
            throw cannotWrite(path, error);
        }
    };
    const descriptor = attempt(() => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(partial, 'w');
    });
    return {
        write: (text) => attempt(() => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, text)),
        finish: async () => attempt(() => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(partial, file);
        }),
        discard: () => {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
            }
            catch {
                // It is closed already if renaming failed.
            }
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(partial, { force: true });
        },
    };
}
/** The one wording of a file that cannot be written. */
function cannotWrite(path, error) {
    const { code = 'unknown reason' } = error;
    const taken = code === 'EEXIST';
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W({
        code: 'E_OUTPUT_WRITE',
        level: 'error',
        message: `${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .k)(path)} cannot be written: ${taken ? 'it exists already' : code}.`,
        remedy: taken
            ? 'Move it away, or name another file.'
            : 'Check that the folder may be written to and that the path is not a folder.',
    });
}


/***/ }),

/***/ 7479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9906);

/** Milliseconds before the first sign of life, and between two. */
const timeout = 1000;
/** Calls between two looks at the clock. */
const stride = 8192;
/** Counts calls on standard error while a long reading lasts; only for a person at a terminal. */
function withProgress(read, host) {
    if ((0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .inCi */ .w)(host.env) || host.stderr.isTTY !== true)
        return read;
    return async (sink) => {
        let calls = 0;
        let next = Date.now() + timeout;
        let shown = false;
        const counting = {
            file: (file, name) => sink.file?.(file, name),
            start: (run) => sink.start?.(run),
            result: (run, callIndex, result) => sink.result(run, callIndex, result),
            call: (...args) => {
                sink.call(...args);
                if (++calls % stride > 0 || Date.now() < next)
                    return;
                next = Date.now() + timeout;
                shown = true;
                host.stderr.write(`\r${calls.toLocaleString('en')} calls read …`);
            },
        };
        try {
            return await read(counting);
        }
        finally {
            if (shown)
                host.stderr.write('\r\u001b[K');
        }
    };
}


/***/ }),

/***/ 8667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _open_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9344);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3797);




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
        throw (0,_open_output_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotWrite */ .z)(path, error);
    }
}


/***/ }),

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ foundReading)
/* harmony export */ });
/** A reading of files that were searched for, with what the search found and did not read. */
function foundReading(reading, found) {
    const { matched, unmatched, leftOut } = found;
    return { ...reading, matched, unmatched, skipped: sumOf([...reading.skipped, ...leftOut]) };
}
function sumOf(skipped) {
    const counts = new Map();
    for (const { reason, count } of skipped)
        counts.set(reason, (counts.get(reason) ?? 0) + count);
    return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1));
}


/***/ }),

/***/ 6656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFileChunks: () => (/* binding */ readFileChunks)
/* harmony export */ });
/* unused harmony export readStreamChunks */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8824);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1246);



// Not loaded late: the bundler loses the members of a module that is a function.



const chunkBytes = 256 * 1024;
const maxInflatedBytes = 16 * 1024 ** 3;
/** Traces compress 5 to 50 times; a file that inflates more than this, and beyond the grace, is a bomb. */
const maxRatio = 250;
const ratioGraceBytes = 64 * 1024 * 1024;
/**
 * Reads a file, or standard input for `-`, in chunks; gzip is recognised by its first bytes. Throws `AssayError`
 * (`E_TRACE_NOT_FOUND`, `E_TRACE_READ`), here or while the chunks are taken.
 */
function readFileChunks(path, options = {}) {
    const file = options.name ?? path;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sha256 = () => hash.copy().digest('hex');
    const limits = { file, maxInflated: options.maxInflated ?? maxInflatedBytes };
    // Read as the stream it is: a plain read of descriptor 0 fails where a slow pipe has nothing to read yet.
    if (path === '-')
        return readStreamChunks(options.stdin ?? node_process__WEBPACK_IMPORTED_MODULE_2__.stdin, { ...options, name: file });
    const compressed = startsWithGzip(path, file);
    const stored = readPlain(path, file, hash);
    return { file, chunks: compressed ? inflate(stored, limits) : stored, sha256 };
}
/** Reads bytes from a stream, such as standard input or an entry of an archive; gzip is recognised here too. */
function readStreamChunks(source, options) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const limits = { file: options.name, maxInflated: options.maxInflated ?? maxInflatedBytes };
    const chunks = readStream(hashed(source, hash, options.name), limits);
    return { file: options.name, chunks, sha256: () => hash.copy().digest('hex') };
}
function* readPlain(path, file, hash) {
    const descriptor = attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r'));
    const buffer = Buffer.allocUnsafe(chunkBytes);
    try {
        for (;;) {
            const read = attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer));
            if (read === 0)
                return;
            const chunk = buffer.subarray(0, read);
            hash.update(chunk);
            yield chunk;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** A stream whose first bytes say whether it is compressed. */
async function* readStream(source, limits) {
    const chunks = source[Symbol.asyncIterator]();
    let head = Buffer.alloc(0);
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
        head = Buffer.concat([head, next.value]);
        if (head.length >= 2)
            break;
    }
    const whole = prepend(head, chunks);
    yield* isGzip(head) ? inflate(whole, limits) : whole;
}
async function* prepend(head, rest) {
    if (head.length > 0)
        yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next())
        yield next.value;
}
async function* hashed(source, hash, file) {
    try {
        for await (const chunk of source) {
            hash.update(chunk);
            yield chunk;
        }
    }
    catch (error) {
        throw error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W ? error : refused(file, systemSays(error));
    }
}
async function* inflate(stored, { file, maxInflated }) {
    const source = new StoredBytes(stored);
    let inflatedBytes = 0;
    // What stands behind the zeros that may pad a member is another member, or no part of the archive.
    for (let first = true; await source.startsMember(first, file); first = false) {
        for await (const chunk of inflateMembers(source, file)) {
            inflatedBytes += chunk.length;
            const bomb = inflatedBytes > ratioGraceBytes && inflatedBytes > source.bytes * maxRatio;
            if (bomb || inflatedBytes > maxInflated)
                throw refused(file, 'it inflates to far more than a trace would');
            yield chunk;
        }
    }
}
/** Inflates members that follow one another directly; what the library leaves of the bytes goes back to the source. */
async function* inflateMembers(source, file) {
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const gunzip = createGunzip({ chunkSize: chunkBytes });
    (0,node_stream__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(source.feed()), gunzip, () => { });
    try {
        yield* gunzip;
    }
    catch (error) {
        if (error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W)
            throw error;
        throw refused(file, 'its compressed data is damaged or incomplete');
    }
    await source.putBack(gunzip.bytesWritten);
}
/** Compressed bytes on their way to the inflater, which takes more than it uses. */
class StoredBytes {
    #chunks;
    #fed = [];
    /** Bytes that were taken back of what was fed, to be fed again. */
    #rest = Buffer.alloc(0);
    #pending;
    /** Read so far. */
    bytes = 0;
    constructor(stored) {
        this.#chunks = Symbol.asyncIterator in stored ? stored[Symbol.asyncIterator]() : stored[Symbol.iterator]();
    }
    /** Skips zeros; false at the end. */
    async startsMember(first, file) {
        let head = this.#rest;
        for (;;) {
            const start = first ? 0 : head.findIndex((byte) => byte !== 0);
            head = start < 0 ? Buffer.alloc(0) : head.subarray(start);
            if (head.length >= 2)
                break;
            const next = await this.#next();
            if (!next)
                break;
            head = Buffer.concat([head, next]);
        }
        this.#rest = head;
        if (head.length === 0)
            return false;
        if (isGzip(head))
            return true;
        throw refused(file, 'something that is not compressed stands behind its compressed data');
    }
    /** The bytes, one chunk after another. The stream may end this at any time: what was read stays here. */
    async *feed() {
        this.#fed = [];
        if (this.#rest.length > 0) {
            this.#fed.push(this.#rest);
            yield this.#rest;
        }
        for (;;) {
            this.#pending = this.#next();
            const chunk = await this.#pending;
            this.#pending = undefined;
            if (!chunk)
                return;
            this.#fed.push(chunk);
            yield chunk;
        }
    }
    /** Takes back all that was fed but the first `used` bytes. */
    async putBack(used) {
        const late = await this.#pending;
        const fed = late && !this.#fed.includes(late) ? [...this.#fed, late] : this.#fed;
        this.#pending = undefined;
        this.#fed = [];
        this.#rest = Buffer.concat(fed).subarray(used);
    }
    /** A copy: the stream may hold on to a chunk while the file's buffer is filled anew. */
    async #next() {
        const { value, done } = await this.#chunks.next();
        if (done)
            return undefined;
        this.bytes += value.length;
        return Buffer.from(value);
    }
}
function startsWithGzip(path, file) {
    const stats = attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path));
    // A pipe or a device might never end, or wait for ever.
    if (!stats.isFile())
        throw refused(file, stats.isDirectory() ? 'it is a folder' : 'it is not a regular file; pipe it in and use -');
    const descriptor = attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r'));
    try {
        const head = Buffer.alloc(2);
        attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, head));
        return isGzip(head);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
function isGzip(head) {
    return head[0] === 0x1f && head[1] === 0x8b;
}
function attempt(file, work) {
    try {
        return work();
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw notFound(file);
        if (code === 'EACCES' || code === 'EPERM')
            throw refused(file, 'there is no permission to read it');
        throw refused(file, systemSays(error));
    }
}
function systemSays(error) {
    const { code } = error;
    return `the system says ${/^[A-Z0-9_]+$/.test(code ?? '') ? code : 'no'}`;
}
function notFound(file) {
    const message = `The trace file ${JSON.stringify(file)} does not exist.`;
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W({
        code: 'E_TRACE_NOT_FOUND',
        level: 'error',
        message,
        remedy: _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .traceCodes */ .W.E_TRACE_NOT_FOUND.remedy,
    });
}
function refused(file, why) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The trace file ${JSON.stringify(file)} cannot be read: ${why}.`,
        location: { file, line: 1, column: 1 },
        remedy: _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .traceCodes */ .W.E_TRACE_READ.remedy,
    });
}


/***/ }),

/***/ 262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fh: () => (/* binding */ ExactNumber),
  S$: () => (/* binding */ compareNumbers),
  rf: () => (/* binding */ exactNumber),
  FE: () => (/* binding */ isMultiple),
  J6: () => (/* binding */ isWholeNumber),
  CW: () => (/* binding */ nearestNumber)
});

;// CONCATENATED MODULE: ./lib/model/decimal.js
const literal = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
/** The decimal that a text names, as JSON and YAML write numbers; undefined for any other text, or an exponent of absurd length. */
function decimalOf(text) {
    const [, sign, whole = '', fraction = '', exponent = '0'] = literal.exec(text) ?? [];
    if (sign === undefined || whole.length + fraction.length === 0 || exponent.length > maxExponent)
        return undefined;
    const all = whole + fraction;
    const start = leadingZeros(all);
    const digits = all.slice(start, endOfDigits(all));
    if (digits === '')
        return zero;
    return { negative: sign === '-', digits, point: BigInt(exponent) + BigInt(whole.length - start) };
}
/** Digits of an exponent: more than any value needs, few enough to add up at no cost. */
const maxExponent = 1_000;
const zero = { negative: false, digits: '', point: 0n };
/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
function compareDecimals(a, b) {
    const [signA, signB] = [signOf(a), signOf(b)];
    if (signA !== signB)
        return signA - signB;
    if (a.point !== b.point)
        return a.point > b.point ? signA : -signA;
    return a.digits === b.digits ? 0 : a.digits > b.digits ? signA : -signA;
}
/** Digits that are divided: more than any value needs, few enough to take no time. */
const maxDivided = 20_000;
/** Whether `a` is a whole number of times `b`; nothing is a multiple of zero. Throws a RangeError beyond 20,000 digits. */
function isMultipleOf(a, b) {
    if (b.digits === '')
        return false;
    if (a.digits === '')
        return true;
    if (a.digits.length > maxDivided || b.digits.length > maxDivided)
        throw new RangeError('too many digits to divide');
    const [units, step] = [BigInt(a.digits), BigInt(b.digits)];
    const shift = a.point - BigInt(a.digits.length) - (b.point - BigInt(b.digits.length));
    // `units` does not end in zero, so nothing that does divides it.
    return shift < 0n ? false : (units * power(10n % step, shift, step)) % step === 0n;
}
/** Whether the decimal is a whole number. */
function isWhole({ digits, point }) {
    return BigInt(digits.length) <= point;
}
/** The shortest exact text, laid out as ECMAScript lays out numbers: what RFC 8785 says of doubles, for every decimal. */
function decimalText({ negative, digits, point }) {
    if (digits === '')
        return '0';
    const sign = negative ? '-' : '';
    const length = digits.length;
    if (point > 21n || point <= -6n) {
        const exponent = point - 1n;
        const mantissa = length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`;
        return `${sign}${mantissa}e${exponent < 0n ? '' : '+'}${exponent}`;
    }
    const at = Number(point);
    if (at <= 0)
        return `${sign}0.${'0'.repeat(-at)}${digits}`;
    return sign + (length <= at ? digits.padEnd(at, '0') : `${digits.slice(0, at)}.${digits.slice(at)}`);
}
function signOf({ negative, digits }) {
    return digits === '' ? 0 : negative ? -1 : 1;
}
/** `base ** exponent % modulus` by squaring: the exponent may be anything that a trace can write. */
function power(base, exponent, modulus) {
    let result = 1n % modulus;
    for (let square = base, left = exponent; left > 0n; left >>= 1n) {
        if ((left & 1n) === 1n)
            result = (result * square) % modulus;
        square = (square * square) % modulus;
    }
    return result;
}
function leadingZeros(text) {
    let at = 0;
    while (text.charCodeAt(at) === zeroCode)
        at++;
    return at;
}
/** Behind the last digit that is not zero. A loop: an expression for it takes quadratic time. */
function endOfDigits(text) {
    let end = text.length;
    while (end > 0 && text.charCodeAt(end - 1) === zeroCode)
        end--;
    return end;
}
const zeroCode = 48;

;// CONCATENATED MODULE: ./lib/model/exact-number.js

/**
 * A number of a trace or a policy that no double holds: an integer beyond 2^53, a long decimal, `1e400`. It stands wherever
 * a number can stand in a `JsonValue`. All other numbers are numbers of JavaScript, and mean the decimal that they print as.
 */
class ExactNumber {
    static #met = false;
    /** Whether there has been any, so that whoever walks values for their sake need not, in nearly every run. */
    static get met() {
        return ExactNumber.#met;
    }
    /** The number as its source wrote it, in the syntax of JSON. */
    text;
    /** The shortest exact text: equal for equal numbers. */
    canonical;
    /** Use `numberOf`, which makes one only where a double will not do. */
    constructor(text, canonical) {
        this.text = text;
        this.canonical = canonical;
        ExactNumber.#met = true;
    }
    toString() {
        return this.text;
    }
    /** `JSON.stringify` writes the digits; before Node.js 22 it can write them as a string only (`jsonText` writes the number). */
    toJSON() {
        return rawJson === undefined ? this.text : rawJson(this.text);
    }
}
const { rawJSON: rawJson } = JSON;
const ofJson = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** The number that a text names: a double where that is exact. Undefined for text that names no number. */
function exactNumber(text) {
    const decimal = decimalOf(text);
    if (decimal === undefined)
        return undefined;
    const canonical = decimalText(decimal);
    const number = Number(canonical);
    if (String(number) === canonical)
        return number;
    return new ExactNumber(ofJson.test(text) ? text : canonical, canonical);
}
/** The nearest double, for what needs no more: a time, a size. */
function nearestNumber(value) {
    return typeof value === 'number' ? value : Number(value.text);
}
/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`; no rounding. */
function compareNumbers(a, b) {
    return typeof a === 'number' && typeof b === 'number' ? a - b : compareDecimals(decimal(a), decimal(b));
}
/** Whether `a` is a whole number of times `b`, decided on decimals: 19.99 is a multiple of 0.01. */
function isMultiple(a, b) {
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b))
        return a % b === 0;
    return isMultipleOf(decimal(a), decimal(b));
}
function isWholeNumber(value) {
    return isWhole(decimal(value));
}
function decimal(value) {
    return decimalOf(typeof value === 'number' ? String(value) : value.canonical);
}


/***/ }),

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   g0: () => (/* binding */ isNameable),
/* harmony export */   re: () => (/* binding */ checkNameKey),
/* harmony export */   yR: () => (/* binding */ checkKey)
/* harmony export */ });
/* harmony import */ var _text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7474);

/** Whether a policy can name it: what holds a line break or a double quote is text that lost its quotes, or two names in one. */
function isNameable(name) {
    return !/["\n\r\v\f\u0085\u2028\u2029]/.test(name);
}
/** Blanks, and what cannot be seen. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Refuses a name or pattern of tools that none can have been meant by, and warns of what is seldom meant. */
function checkName(name, problems) {
    if (name.kind !== 'scalar' || typeof name.value !== 'string')
        return;
    if (name.spansLines)
        refuse(name.value, name.offset, 'goes over several lines', problems);
    else if (isRefused(name.value, name.offset, problems))
        return;
    else
        warnOf(name.value, name.offset, problems);
}
/** The same for a name that is a key; `exact`: it stands for one tool, and no pattern can. */
function checkNameKey(name, offset, problems, exact = true) {
    if (isRefused(name, offset, problems))
        return;
    if (!exact || !name.includes('*')) {
        warnOf(name, offset, problems);
        return;
    }
    const message = `\`${name}\` is a pattern, and here stands the name of one tool, so no call would be meant.`;
    problems.add(problems.invalidCode, offset, message, 'Write an entry for each tool.');
}
/** For names of arguments, which may hold blanks. */
function checkKey(key, offset, problems) {
    isRefused(key, offset, problems);
}
function isRefused(name, offset, problems) {
    if (isNameable(name))
        return false;
    refuse(name, offset, name.includes('"') ? 'holds a double quote' : 'holds a line break', problems);
    return true;
}
function refuse(name, offset, why, problems) {
    const message = `The name \`${name.replace(/\s+/g, ' ')}\` ${why}, which no name does.`;
    problems.add(problems.invalidCode, offset, message, 'A quote, a comma or an indent is probably missing; comments of YAML begin with `#`.');
}
function warnOf(name, offset, problems) {
    const unseen = name.match(UNSEEN);
    if (unseen) {
        const what = unseen.every((char) => char === ' ') ? 'a blank' : 'a character that cannot be seen';
        const message = `The name \`${name}\` holds ${what}; a tool without it is another tool.`;
        problems.add('W_POLICY_BLANK_IN_NAME', offset, message);
    }
    if (!(0,_text_tool_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .hasInteriorStar */ .f4)(name))
        return;
    const message = `\`${name}\` has a \`*\` inside; here it is a wildcard, other engines take it literally and match nothing.`;
    problems.add('W_PATTERN_INTERIOR_STAR', offset, message);
}


/***/ }),

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ silentFiles),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Ii: () => (/* binding */ noEvidencePhrase),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LS: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.L),
/* harmony export */   S8: () => (/* binding */ unsentArguments),
/* harmony export */   TF: () => (/* binding */ acceptedPhrase),
/* harmony export */   TZ: () => (/* binding */ violationPhrase),
/* harmony export */   X: () => (/* binding */ skippedPhrases),
/* harmony export */   YY: () => (/* binding */ tracesPhrase),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   fk: () => (/* binding */ leftOutCount),
/* harmony export */   gG: () => (/* binding */ verdictNames),
/* harmony export */   gY: () => (/* binding */ coveragePhrase),
/* harmony export */   hU: () => (/* binding */ leftOutPhrase)
/* harmony export */ });
/* unused harmony export remedyOf */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3950);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6713);



/** The few phrases that every report for people has in common, so that they say the same. */
const verdictWords = {
    pass: { icon: '✔', word: 'PASS' },
    fail: { icon: '✖', word: 'FAIL' },
    'no-evidence': { icon: '○', word: 'NO EVIDENCE' },
};
/** `2 errors · 1 warning`, or `no findings`; and how many of them count where only new ones do. */
function countsPhrase({ counts, comparison }) {
    const newOnly = comparison?.baseline === 'used' && comparison.newOnly;
    return newOnly ? `${levels(counts)} (new or worse: ${levels(comparison.counted)})` : levels(counts);
}
function levels(counts) {
    const parts = ['error', 'warning', 'note'].filter((level) => counts[level] > 0);
    return parts.length === 0 ? 'no findings' : parts.map((level) => (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(counts[level], level)).join(' · ');
}
function tracesPhrase({ traces }) {
    const idle = traces.traces - traces.tracesWithCalls;
    return `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.calls, 'call')} in ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.traces, 'trace')}${idle > 0 ? ` (${idle} without calls)` : ''}`;
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
/** Files in which no tool call was found, although others have some: an incomplete recording, perhaps. */
function silentFiles({ traces }) {
    return traces.calls === 0 ? [] : traces.files.filter(({ calls }) => calls === 0);
}
/** Why a run without evidence has none, and what to do. */
function noEvidencePhrase({ traces }) {
    if (traces.files.length === 0)
        return 'No trace file was found, so nothing was checked. Look at the --traces patterns.';
    if (traces.calls === 0)
        return 'The traces hold no tool call, so nothing was checked. Look at what was recorded.';
    return 'A --traces pattern matched no file, so part of the evidence is missing. Look at the patterns.';
}
function coveragePhrase({ coverage }) {
    if (coverage.empty)
        return 'the policy names no tool to cover';
    const all = coverage.covered.length + coverage.uncovered.length;
    return `${coverage.percent} % of tools (${coverage.covered.length}/${all})`;
}
/** What the calls of each tool left out. A tool that was never called is listed as such, which says it all. */
function unsentArguments({ arguments: tools, uncovered }) {
    const never = new Set(uncovered);
    return tools.filter(({ tool, properties, values }) => !never.has(tool) && properties.length + values.length > 0);
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
/** What to do about a rule: the code's remedy; a sequence rule's messages say it themselves. */
function remedyOf(rule) {
    return codes.get(rule)?.remedy;
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

/***/ 7474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ patternsOverlap),
/* harmony export */   Yo: () => (/* binding */ compileToolPattern),
/* harmony export */   f4: () => (/* binding */ hasInteriorStar)
/* harmony export */ });
/** Linear in the length of the name for each literal part: agent-written names cannot make it backtrack. */
function compileToolPattern(pattern) {
    if (!pattern.includes('*'))
        return (name) => name === pattern;
    const parts = pattern.split('*');
    const head = parts[0] ?? '';
    const tail = parts.at(-1) ?? '';
    const middle = parts.slice(1, -1).filter((part) => part !== '');
    return (name) => {
        if (name.length < head.length + tail.length || !name.startsWith(head) || !name.endsWith(tail))
            return false;
        let from = head.length;
        const end = name.length - tail.length;
        for (const part of middle) {
            const at = name.indexOf(part, from);
            if (at < 0 || at + part.length > end)
                return false;
            from = at + part.length;
        }
        return true;
    };
}
/** Whether a `*` stands between other characters, which other readers of the same policy take literally. */
function hasInteriorStar(pattern) {
    return /[^*]\*+[^*]/.test(pattern);
}
/** Whether some name matches both patterns. Patterns longer than any person writes are taken to overlap. */
function patternsOverlap(a, b) {
    if (!b.includes('*'))
        return compileToolPattern(a)(b);
    if (!a.includes('*'))
        return compileToolPattern(b)(a);
    if (a.length * b.length > maxPlaces)
        return true;
    // The places in `b` that a text can have reached, after each character of `a`.
    let places = pastStars([0], b);
    for (const char of a) {
        const first = places[0];
        if (first === undefined)
            return false;
        // A star may stand for what takes `b` to any later place.
        const next = char === '*' ? Array.from({ length: b.length + 1 - first }, (_, i) => first + i) : step(places, char, b);
        places = pastStars(next, b);
    }
    return places.at(-1) === b.length;
}
const maxPlaces = 1_000_000;
function step(places, char, pattern) {
    return places.flatMap((at) => (pattern[at] === '*' ? [at] : pattern[at] === char ? [at + 1] : []));
}
/** In order, with the place after each star: it may stand for nothing. */
function pastStars(places, pattern) {
    const all = new Set(places);
    for (const at of all)
        if (pattern[at] === '*')
            all.add(at + 1);
    return [...all].sort((x, y) => x - y);
}


/***/ })

};

export const id = 5875;
export const ids = [5875];
export const modules = {

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
// EXTERNAL MODULE: ./lib/text/escape-json.js
var escape_json = __webpack_require__(1491);
// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(6713);
// EXTERNAL MODULE: ./lib/text/strip-control.js
var strip_control = __webpack_require__(2997);
;// CONCATENATED MODULE: ./lib/policy/learn/learn-shape.js
var _a;
/** Levels of nesting that are described; below, anything goes. */
const MAX_DEPTH = 4;
/** An object with more different keys is a map keyed by data, not a record, and its keys are not written down. */
const MAX_PROPERTIES = 50;
/** A closed set: few words, seen much oftener than there are words, none of them by accident. One word alone is no set. */
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
        else if (typeof value === 'object' && value !== null)
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
            // What every object inherits (`constructor`) cannot be told from what one has, by most validators.
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
    const listable = name !== '' && !/[*\uFFFD]/.test(name) && name.length <= MAX_NAME;
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
    if (typeof args !== 'object' || args === null || Array.isArray(args))
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
        ' What traces cannot tell, for you to add:',
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
/** `$defs` is not a tool in `schemas`, and a tool whose arguments once were no object cannot be described as one. */
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
    const reading = await (0,progress/* withProgress */.E)((0,open_traces/* openTraces */.J)(traces, format, host), host)(learner);
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
    const remark = `Learned from ${(0,reporters_phrases/* plural */.LS)(reading.calls, 'call')} in ${(0,reporters_phrases/* plural */.LS)(reading.traces, 'trace')}${left.length > 0 ? `; ${left.join('; ')}` : ''}.`;
    return { text: learner.text(), remark };
}


/***/ }),

/***/ 8715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ workspacePath),
/* harmony export */   hS: () => (/* binding */ hasPolicy),
/* harmony export */   jL: () => (/* binding */ locateTraces),
/* harmony export */   m0: () => (/* binding */ locateProject),
/* harmony export */   zx: () => (/* binding */ locatePolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _io_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3159);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(844);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(101);






/** @throws {AssayError} two project folders, an operand that does not exist, or no policy */
async function locateProject(named, host) {
    const { folder, traces } = await locateTraces(named, host);
    return { policy: named.policy ?? (await defaultPolicy(folder, host)), traces };
}
/**
 * The project folder (`.` unless an operand names one) and the trace patterns, the usual ones if none are named.
 * @throws {AssayError} two project folders, or an operand that does not exist
 */
async function locateTraces(named, host) {
    const folders = [];
    const traces = [...named.traces];
    const missing = [];
    for (const operand of named.operands) {
        if (isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, operand)))
            folders.push(operand);
        else if (operand === '-' || (0,_io_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(operand) || exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, operand)))
            traces.push(operand);
        else
            missing.push(operand);
    }
    // Said before a policy is looked for: a mistyped folder has none.
    refuseMissing(missing);
    if (folders.length > 1) {
        throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`Two project folders were named: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(folders.join(', '))}.`, 'Name one; give folders of traces to `--traces`.');
    }
    const folder = folders[0] ?? '.';
    return { folder, traces: traces.length > 0 ? traces : await defaultTraces(folder, host) };
}
/** The policy of a command that needs nothing else: its flag, its one operand, or the usual file. */
async function locatePolicy(flag, operands, host) {
    if (operands.length > (flag === undefined ? 1 : 0)) {
        throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`More than one policy was named: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(operands.join(', '))}.`, 'Name one file.');
    }
    const named = flag ?? operands[0];
    if (named === undefined)
        return defaultPolicy('.', host);
    return isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, named)) ? defaultPolicy(named, host) : named;
}
/** A path as results name it: POSIX, relative to the workspace. */
function workspacePath(path, host) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(host.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path));
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? below : below.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
function refuseMissing(names) {
    const [first, ...rest] = names.map((name) => ({
        code: 'E_TRACE_NOT_FOUND',
        level: 'error',
        message: `There is no file or folder ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(name)}.`,
        remedy: 'Name a project folder or trace files; paths are relative to the folder you are in.',
    }));
    if (first)
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W([first, ...rest]);
}
/** Whether the folder has a policy under one of the usual names. */
function hasPolicy(folder, host) {
    return usualPolicy(folder, host) !== undefined;
}
function usualPolicy(folder, host) {
    return ['policy.yaml', 'policy.yml', 'assay.yaml']
        .map((name) => join(folder, name))
        .find((path) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path)));
}
async function defaultPolicy(folder, host) {
    const found = usualPolicy(folder, host);
    if (found !== undefined)
        return found;
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W({
        code: 'E_POLICY_NOT_FOUND',
        level: 'error',
        message: `There is no policy: neither ${join(folder, 'policy.yaml')} nor ${join(folder, 'assay.yaml')} exists.`,
        remedy: 'Name one with --policy, or run `assay init` to learn one from your traces.',
    });
}
/** Both of the usual places if both exist; if neither does, the folder's pattern, which then matches nothing and is reported. */
async function defaultTraces(folder, host) {
    const traces = join(folder, 'traces');
    const file = join(folder, 'traces.jsonl');
    const hasFolder = isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, traces));
    // As a path, not a pattern: the project may be in a folder such as `app/[id]`.
    const inFolder = hasFolder && (0,_io_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(folder) ? traces : `${traces}/**/*.{jsonl,ndjson,json,gz}`;
    if (!exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, file)))
        return [inFolder];
    return hasFolder ? [inFolder, file] : [file];
}
function join(folder, name) {
    return folder === '.' ? name : `${folder.replace(/[\\/]+$/, '')}/${name}`;
}
function isFolder(path) {
    return statOf(path)?.isDirectory() ?? false;
}
function exists(path) {
    return statOf(path) !== undefined;
}
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openTraces)
/* harmony export */ });
/* harmony import */ var _io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64);
/* harmony import */ var _io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6656);
/* harmony import */ var _traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1549);



/**
 * Finds the files that the patterns name, `-` among them for standard input; they are read when a sink asks for them.
 * A person's own command line may lead anywhere.
 * @throws {AssayError} for a literal path that does not exist
 */
function openTraces(patterns, format, host, sessionKeys = []) {
    const { files, unmatched } = (0,_io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__/* .findTraces */ .G)(patterns, { root: host.cwd, outside: 'allow' });
    const options = { sessionKeys, ...(format === undefined || format === 'auto' ? {} : { format }) };
    return async (sink) => {
        const inputs = files.map(({ path, name }) => (0,_io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .readFileChunks */ .N)(path, { name, stdin: host.stdin }));
        const matched = patterns.filter((pattern) => !unmatched.includes(pattern));
        return { ...(await (0,_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__/* .readTraces */ .nm)(inputs, sink, options)), unmatched, matched };
    };
}


/***/ }),

/***/ 7479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9906);

/** Milliseconds before the first sign of life, and between two. */
const patience = 1000;
/** Calls between two looks at the clock. */
const stride = 8192;
/** Counts calls on standard error while a long reading lasts; only for a person at a terminal. */
function withProgress(read, host) {
    if ((0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .inCi */ .w)(host.env) || host.stderr.isTTY !== true)
        return read;
    return async (sink) => {
        let calls = 0;
        let next = Date.now() + patience;
        let shown = false;
        const counting = {
            file: (file, name) => sink.file?.(file, name),
            start: (run) => sink.start?.(run),
            result: (run, callIndex, result) => sink.result(run, callIndex, result),
            call: (...args) => {
                sink.call(...args);
                if (++calls % stride > 0 || Date.now() < next)
                    return;
                next = Date.now() + patience;
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

/***/ 6656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readFileChunks)
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
/** Reads bytes that are no file of their own, such as standard input or an entry of an archive; gzip is recognised all the same. */
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
    let storedBytes = 0;
    let inflatedBytes = 0;
    async function* counted() {
        for await (const chunk of stored) {
            storedBytes += chunk.length;
            // The stream may hold on to a chunk while the file's buffer is filled anew.
            yield Buffer.from(chunk);
        }
    }
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const gunzip = createGunzip({ chunkSize: chunkBytes });
    (0,node_stream__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(counted()), gunzip, () => { });
    try {
        for await (const chunk of gunzip) {
            inflatedBytes += chunk.length;
            const bomb = inflatedBytes > ratioGraceBytes && inflatedBytes > storedBytes * maxRatio;
            if (bomb || inflatedBytes > maxInflated)
                throw refused(file, 'it inflates to far more than a trace would');
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W)
            throw error;
        throw refused(file, 'its compressed data is damaged or incomplete');
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
/* harmony export */   X: () => (/* binding */ skippedPhrases),
/* harmony export */   YY: () => (/* binding */ tracesPhrase),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   gG: () => (/* binding */ verdictNames),
/* harmony export */   gY: () => (/* binding */ coveragePhrase)
/* harmony export */ });
/* unused harmony export remedyOf */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4714);
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
/** Reasons that a log tells; formats have fewer, a partial result from elsewhere may have more. */
const toldReasons = 20;
/** What was read and not judged, a line a reason. */
function skippedPhrases({ traces: { skipped } }) {
    const lines = skipped
        .slice(0, toldReasons)
        .map(({ reason, count }) => `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, 'record')} not judged: ${reason}`);
    const more = skipped.length - lines.length;
    return more > 0 ? [...lines, `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(more, 'more reason')} why records were not judged`] : lines;
}
/** Files in which no tool call was found, beside others that have some: whoever recorded them may expect more. */
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

/***/ 6713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 trace`, `2 traces`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ })

};

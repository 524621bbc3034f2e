export const id = 2425;
export const ids = [2425];
export const modules = {

/***/ 8687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ learnFromTraces),
  D: () => (/* binding */ tryToLearn)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/model/exact-number.js
var exact_number = __webpack_require__(9238);
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
// EXTERNAL MODULE: ./lib/cli/init/scaffold-policy.js
var scaffold_policy = __webpack_require__(7918);
;// CONCATENATED MODULE: ./lib/cli/init/learn-from-traces.js







/**
 * The text of a policy that the traces pass, and one line about what it was learned from.
 * @throws {AssayError} if the traces hold no tool call: a policy learned from nothing would allow nothing
 */
async function learnFromTraces(traces, format, host) {
    const learned = await tryToLearn(traces, format, host);
    if ('text' in learned)
        return learned;
    throw learned.nothing;
}
/** The same, or why there is nothing to learn from. */
async function tryToLearn(traces, format, host) {
    const learner = learnPolicy({ name: (0,external_node_path_.basename)(host.cwd) });
    const reading = await (0,progress/* withProgress */.E)((0,open_traces/* openTraces */.J)(traces, host, { format }), host)(learner);
    if (reading.calls === 0) {
        const nothing = new problem/* AssayError */.W({
            code: 'E_TRACE_NOT_FOUND',
            level: 'error',
            message: `There is nothing to learn from: ${reading.files.length === 0 ? 'no trace file was found' : 'the traces hold no tool call'}.`,
            remedy: 'Record a few runs that behave, or name them with --traces.',
        });
        return { nothing, files: reading.files.length };
    }
    const left = [
        learner.notLearned > 0 && `${(0,reporters_phrases/* plural */.LS)(learner.notLearned, 'call')} with an unusual tool name not learned`,
        learner.unknown > 0 && `${(0,reporters_phrases/* plural */.LS)(learner.unknown, 'call')} of unknown tools not learned, which a check will find`,
        reading.problems.length > 0 && `${(0,reporters_phrases/* plural */.LS)(reading.problems.length, 'line')} could not be read`,
    ].filter((text) => typeof text === 'string');
    const note = `Learned from ${(0,reporters_phrases/* plural */.LS)(reading.calls, 'call')} in ${(0,reporters_phrases/* plural */.LS)(reading.traces, 'trace')}${left.length > 0 ? `; ${left.join('; ')}` : ''}.`;
    return { text: scaffold_policy/* schemaLine */.cZ + learner.text(), note };
}


/***/ }),

/***/ 7918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cZ: () => (/* binding */ schemaLine),
/* harmony export */   g2: () => (/* binding */ policyOverPreset),
/* harmony export */   lm: () => (/* binding */ scaffoldPolicy)
/* harmony export */ });
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1207);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1491);


/** For editors that know YAML: completion and checks while a policy is typed. */
const schemaLine = `# yaml-language-server: $schema=https://raw.githubusercontent.com/${_model_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .tool */ .z.repository}/main/schemas/assay.policy.v2.schema.json\n`;
/** A policy that is laid over one that Assay ships. */
function policyOverPreset(name, preset) {
    return `${schemaLine}# What the preset says: docs/presets.md. What stands here adds to it; what would loosen it needs its path in \`override\`.
version: "2.0"
name: ${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeJsonForLogs */ .O)(JSON.stringify(name))}
extends: ["preset:${preset}"]
# tools:
#   deny: [deploy] # what the agent must never call besides
# override: [sequences.ID] # a rule of the preset that does not hold here
`;
}
/** A policy to begin with, for a project without traces to learn from: it forbids and limits, and its comments say what to add. */
function scaffoldPolicy(name) {
    return `${schemaLine}# There was no trace to learn from, so this is a policy to begin with. Put your tools in, or record
# a few runs that behave and have one written from them: assay policy init --traces 'traces/**' --output policy.yaml
version: "2.0"
name: ${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeJsonForLogs */ .O)(JSON.stringify(name))}
tools:
  deny: ["delete_*", "drop_*"] # what the agent must never call; a list \`allow\` permits nothing else
limits: { max_tool_calls_total: 50 } # in one run
enforcement: { unconstrained_tools: warn } # say which tools have no schema below
# schemas: # JSON Schema of the arguments of each tool
#   issue_refund:
#     type: object
#     required: [amount]
#     properties: { amount: { type: number, maximum: 500 } }
# sequences: # what must come before what
#   - { type: before, first: get_customer, then: issue_refund, id: identify-first }
# coverage: { min: 80 } # per cent of the tools above that the traces must call
`;
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
/* harmony import */ var _traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(992);




/**
 * Finds the files that the patterns name, `-` among them for standard input; they are read when a sink asks for them.
 * A person's own command line may lead anywhere.
 * @throws {AssayError} for a literal path that does not exist
 */
function openTraces(patterns, host, options = {}) {
    const { files, ...found } = (0,_io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__/* .findTraces */ .Gw)(patterns, { root: host.cwd, outside: 'allow' });
    const { format, besides, ...rest } = options;
    const missing = besides?.length === 0 ? ['what coding agents left on this machine'] : [];
    const reading = { ...rest, ...(format === undefined || format === 'auto' ? {} : { format }) };
    return async (sink) => {
        const others = (besides ?? []).filter(({ path }) => !files.some((file) => file.path === path));
        const inputs = [
            ...files.map(({ path, name, isNamed }) => ({ ...(0,_io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__.readFileChunks)(path, { name, stdin: host.stdin }), isNamed })),
            ...others.map(({ path, name }) => ({ ...(0,_io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__.readFileChunks)(path, { name }), isNamed: false, isGuessed: true })),
        ];
        const unmatched = [...found.unmatched, ...missing];
        return (0,_io_found_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .foundReading */ .H)(await (0,_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__/* .readTraces */ .nm)(inputs, sink, reading), { ...found, unmatched });
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
            message: (...args) => sink.message?.(...args),
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
/* harmony import */ var _cannot_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4233);
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
        throw (0,_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotWrite */ .z)(path, error);
    }
}


/***/ }),

/***/ 3950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Iz: () => (/* binding */ codeFamilies),
  xr: () => (/* binding */ codePage),
  F4: () => (/* binding */ codes)
});

// EXTERNAL MODULE: ./lib/codes/code.js
var code = __webpack_require__(9633);
;// CONCATENATED MODULE: ./lib/codes/action-codes.js

/** Problems of the GitHub Action itself: its inputs, the artifacts it reads, the places it publishes to. */
const actionCodes = (0,code/* defineCodes */.O)({
    E_ACTION_INPUT: {
        title: 'An input of the action is not valid',
        level: 'error',
        meaning: 'A value under `with:` is not one that the input takes, so the check cannot know what was meant.',
        remedy: 'Correct the value in the workflow; docs/action.md lists what each input takes.',
    },
    E_POLICY_BASE_UNAVAILABLE: {
        title: 'The policy of the base branch cannot be read',
        level: 'error',
        meaning: 'The check was to use the policy of the commit that the change is to be merged into, and GitHub did not provide it. Using the change’s own policy instead would let a change loosen its own rules.',
        remedy: 'Give the job `permissions: { contents: read }`, and name a policy that the base branch has. Merge a new policy first, or use it with `policy-ref: head`.',
    },
    E_POLICY_SHARED_UNAVAILABLE: {
        title: 'The policy of another repository cannot be read',
        level: 'error',
        meaning: 'The input `policy` names a file of another repository, and the server did not provide it. A policy of the checked-out files does not take its place.',
        remedy: 'Check owner, repository, path and version in `policy: OWNER/REPOSITORY/PATH@REF`. The job’s own token reads public repositories and its own; for another one, give `github-token` a token that may read its contents.',
    },
    E_ARTIFACT_UNAVAILABLE: {
        title: 'A workflow artifact cannot be fetched',
        level: 'error',
        meaning: 'Traces were to come from workflow artifacts, and GitHub did not hand over the list or one of them.',
        remedy: 'For another run, give the job `permissions: { actions: read }` and check `run-id`; else run the job again. On GitHub Enterprise Server, fetch the files with actions/download-artifact@v3 and name them in `traces`.',
    },
    E_ARTIFACT_INVALID: {
        title: 'A workflow artifact is not a safe archive',
        level: 'error',
        meaning: 'The archive is damaged, encrypted, holds a link or a path that leads out of it, or its contents are not what its headers say.',
        remedy: 'Upload the traces again with actions/upload-artifact, as plain files.',
    },
    E_PART_EVIDENCE: {
        title: 'The evidence of a job does not prove its partial result',
        level: 'error',
        meaning: 'An evidence bundle next to a partial result is missing, does not verify, is of another commit or run, or does not contain the calls, tools, traces, decisions and files that the partial result counts. One of the two was changed.',
        remedy: 'Run the job with `mode: collect` again. If it still fails, find out who could write to its artifact. `allow-unproven-parts: true` takes parts without evidence, never parts that contradict it.',
    },
    E_ARTIFACT_LIMIT: {
        title: 'A workflow artifact is larger than the action reads',
        level: 'error',
        meaning: 'Archives are read in memory, within limits on the number of entries, their size and how far they expand. Reading a part would be a verdict on a part.',
        remedy: 'Name fewer artifacts in `trace-artifacts`, or split the traces over several artifacts and jobs.',
    },
    W_COMMENT_NOT_POSTED: {
        title: 'The pull request comment was not written',
        level: 'warning',
        meaning: 'The verdict, the annotations and the job summary do not depend on it.',
        remedy: 'Give the job `permissions: { contents: read, pull-requests: write }`, or set `comment: never`.',
    },
    W_SUMMARY_NOT_WRITTEN: {
        title: 'The job summary was not written',
        level: 'warning',
        meaning: 'The verdict does not depend on it; the log and the artifact hold the report.',
        remedy: 'See the reason in the message.',
    },
    W_ARTIFACT_NOT_UPLOADED: {
        title: 'The artifact with the result was not uploaded',
        level: 'warning',
        meaning: 'The verdict does not depend on it. The result stays on the runner, at the output `result-path`.',
        remedy: 'Give each job of a run its own `evidence:` name, or set `evidence: none`.',
    },
    W_REPORT_NOT_WRITTEN: {
        title: 'A report file was not written',
        level: 'warning',
        meaning: 'A path under `reports:` could not be written; reports go only into the workspace, never through a link.',
        remedy: 'Name a path below the workspace.',
    },
});

// EXTERNAL MODULE: ./lib/codes/baseline-codes.js
var baseline_codes = __webpack_require__(3852);
// EXTERNAL MODULE: ./lib/codes/call-codes.js
var call_codes = __webpack_require__(8167);
;// CONCATENATED MODULE: ./lib/codes/evidence-codes.js

/** Problems of evidence bundles, their profiles, packs and keys. */
const evidenceCodes = (0,code/* defineCodes */.O)({
    E_EVIDENCE_INTEGRITY: {
        title: 'The bundle was changed',
        level: 'error',
        meaning: 'A digest inside the bundle does not fit what it was taken of: the bundle is not what its writer made.',
        remedy: 'Fetch the artifact again. If it still fails, do not rely on it, and find out who could write to it.',
    },
    E_EVIDENCE_CONTRACT: {
        title: 'The bundle breaks the format',
        level: 'error',
        meaning: 'A member, field, number or order is not as the evidence format has it.',
        remedy: 'Make the bundle again with `assay evidence export`; if another tool wrote it, report the code to its authors.',
    },
    E_EVIDENCE_UNREADABLE: {
        title: 'The file is not a readable bundle',
        level: 'error',
        meaning: 'The gzip stream or the tar archive is damaged or cut short, or the file is something else.',
        remedy: 'Give the `.tar.gz` itself (a workflow artifact is a zip around it), and check that it was fetched whole.',
    },
    E_EVIDENCE_LIMIT_EXCEEDED: {
        title: 'The bundle is larger than its limits',
        level: 'error',
        meaning: 'A size, depth or count is beyond what a bundle may cost its reader.',
        remedy: 'Export fewer traces into one bundle; `assay evidence export` splits them by itself.',
    },
    E_EVIDENCE_PATH_REJECTED: {
        title: 'The bundle holds an unsafe path',
        level: 'error',
        meaning: 'A member of the archive has an absolute path or one with `..`. Nothing was written to disk.',
        remedy: 'Treat the file as hostile; no honest writer makes it.',
    },
    E_EVIDENCE_SUSPICIOUS: {
        title: 'The bundle holds what nothing binds',
        level: 'error',
        meaning: 'The bundle verifies, but holds things that the format accepts and no honest writer makes (`--strict`).',
        remedy: 'Compare the SHA-256 of the file with the one in the job summary or its attestation.',
    },
    E_EVIDENCE_WRITE: {
        title: 'The bundle cannot be written',
        level: 'error',
        meaning: 'What should go into the bundle would make one that does not verify.',
        remedy: 'Follow the message: a run id without colons, a time as in RFC 3339, numbers of at most 15 digits.',
    },
    E_EVIDENCE_ATTESTATION: {
        title: 'The attestation does not hold',
        level: 'error',
        meaning: 'The signed statement is not signed by this key, is not of the known form, or is about another file.',
        remedy: 'Check that the key and the bundle belong to the attestation; if they do, the bundle was changed.',
    },
    E_EVIDENCE_KEY: {
        title: 'The key cannot be used',
        level: 'error',
        meaning: 'Signing takes an Ed25519 private key (PKCS#8 PEM), verifying an Ed25519 public key (SPKI PEM).',
        remedy: '`openssl genpkey -algorithm ed25519 -out key.pem` makes one, `openssl pkey -pubout` its public half.',
    },
    E_PROFILE_PARSE: {
        title: 'The profile cannot be read',
        level: 'error',
        meaning: 'The profile is not YAML or JSON, or a field that the export needs is missing or of another type.',
        remedy: 'Compare the profile with the example in docs/evidence-bundle.md.',
    },
    E_PACK_INVALID: {
        title: 'The lint pack is invalid',
        level: 'error',
        meaning: 'A pack file is not YAML, has unknown keys, or lacks what a pack needs.',
        remedy: 'Compare it with the packs that come with Assay, as listed in docs/evidence-bundle.md.',
    },
});

// EXTERNAL MODULE: ./lib/codes/host-codes.js
var host_codes = __webpack_require__(1945);
// EXTERNAL MODULE: ./lib/codes/policy-codes.js
var policy_codes = __webpack_require__(4241);
;// CONCATENATED MODULE: ./lib/codes/recorder-codes.js

/** What a recorder says about itself: never about the agent, and never with a value of the agent in it. */
const recorderCodes = (0,code/* defineCodes */.O)({
    W_RECORD_FAILED: {
        title: 'Recording stopped or lost an event',
        level: 'warning',
        meaning: 'A recorder could not write an event. It never throws into the agent, so it says so once per file and goes on; events after this one may be missing from the trace.',
        remedy: 'Make the file writable, or give another one. With `strict: true` the recorder throws instead, so that a test fails.',
    },
    W_TEST_TRACES_UNMERGED: {
        title: 'The traces of a test run could not be merged',
        level: 'warning',
        meaning: 'Each test worker writes a file of its own. They could not be joined into one when the run ended.',
        remedy: 'The workers’ files are still in the traces folder and `assay check` reads them; remove old ones.',
    },
    E_RECORD_FAILED: {
        title: 'An event could not be recorded',
        level: 'error',
        meaning: 'A strict recorder could not write an event.',
        remedy: 'Make the file writable, or give another one.',
    },
    E_RECORD_CLOSED: {
        title: 'An event came after the recorder was closed',
        level: 'error',
        meaning: 'Something recorded into a file that had been closed; the event is not in the trace.',
        remedy: 'Close the recorder after the agent has finished: await the agent first.',
    },
    E_RECORD_COMMAND: {
        title: 'The MCP server could not be started',
        level: 'error',
        meaning: '`assay record mcp` stands between an MCP client and a server, and the server’s command did not start.',
        remedy: 'Check the command after `--`; it must run as it stands.',
    },
});

// EXTERNAL MODULE: ./lib/codes/store-codes.js
var store_codes = __webpack_require__(6788);
// EXTERNAL MODULE: ./lib/codes/trace-codes.js
var trace_codes = __webpack_require__(6443);
;// CONCATENATED MODULE: ./lib/codes/index.js









/** Every family of codes, in the order in which the documentation lists them. */
const codeFamilies = [
    { title: 'Findings about the agent', codes: call_codes/* callCodes */.Z },
    { title: 'Reading traces', codes: trace_codes/* traceCodes */.W },
    { title: 'Reading policies', codes: policy_codes/* policyCodes */.L },
    { title: 'The store of ingested traces', codes: store_codes/* storeCodes */.Y },
    { title: 'Recording traces', codes: recorderCodes },
    { title: 'Baselines and partial results', codes: baseline_codes/* baselineCodes */.U },
    { title: 'Evidence bundles', codes: evidenceCodes },
    { title: 'Starting Assay', codes: host_codes/* hostCodes */.B },
    { title: 'The GitHub Action', codes: actionCodes },
];
/** Every code with its words. */
const codes = new Map(codeFamilies.flatMap((family) => Object.entries(family.codes)));
/** The page that explains a code; a code is its own anchor. */
function codePage(code) {
    return `docs/codes.md#${code.toLowerCase()}`;
}


/***/ }),

/***/ 6788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ storeCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);

/** Problems of the SQLite store of ingested traces. */
const storeCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_STORE_UNSUPPORTED: {
        title: 'This Node.js has no SQLite',
        level: 'error',
        meaning: 'The store is an SQLite database, which Node.js brings along from version 22.13 on. This one does not.',
        remedy: 'Use Node.js 22.13 or later; or leave the database out: `assay trace import` and `assay check` read the same files.',
    },
    E_STORE_OPEN: {
        title: 'The store cannot be opened',
        level: 'error',
        meaning: 'The file does not exist, may not be read or written, is locked, or is not an SQLite database.',
        remedy: 'Check the path of --db and its permissions; `assay trace ingest-otel --db FILE` creates a store.',
    },
    E_STORE_FOREIGN: {
        title: 'The database is another program’s',
        level: 'error',
        meaning: 'The file is an SQLite database that Assay did not make. Nothing was written to it.',
        remedy: 'Name another file with --db.',
    },
    E_STORE_VERSION: {
        title: 'The store has another version',
        level: 'error',
        meaning: 'The store was written by a version of Assay with another layout of tables.',
        remedy: 'Use the version that wrote it, or ingest the original files into a new store.',
    },
});


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
/* harmony import */ var _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6443);
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
    const limits = { file, maxInflated: options.maxInflated ?? maxInflatedBytes, inflation: options.inflation };
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
    const { name: file, maxInflated = maxInflatedBytes, inflation } = options;
    const limits = { file, maxInflated, inflation };
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
async function* inflate(stored, { file, maxInflated, inflation = { left: Number.POSITIVE_INFINITY } }) {
    const source = new StoredBytes(stored);
    let inflatedBytes = 0;
    // What stands behind the zeros that may pad a member is another member, or no part of the archive.
    for (let first = true; await source.startsMember(first, file); first = false) {
        for await (const chunk of inflateMembers(source, file)) {
            inflatedBytes += chunk.length;
            inflation.left -= chunk.length;
            const bomb = inflatedBytes > ratioGraceBytes && inflatedBytes > source.bytes * maxRatio;
            if (bomb || inflatedBytes > maxInflated || inflation.left < 0)
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

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ silentFiles),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Hs: () => (/* binding */ countedFindings),
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
/* harmony export */   gz: () => (/* binding */ callNumber),
/* harmony export */   hU: () => (/* binding */ leftOutPhrase),
/* harmony export */   y_: () => (/* binding */ acceptedCounts)
/* harmony export */ });
/* unused harmony exports countsNewOnly, remedyOf */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3950);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6713);



/** The few phrases that every report for people has in common, so that they say the same. */
const verdictWords = {
    pass: { icon: '✔', word: 'PASS' },
    fail: { icon: '✖', word: 'FAIL' },
    'no-evidence': { icon: '○', word: 'NO EVIDENCE' },
};
/**
 * `2 errors · 1 warning · 30 accepted (waived)`, or `no findings`. Where only new findings count, those that do:
 * `1 error, new or worse · 3 accepted (known)`.
 */
function countsPhrase(result) {
    const counted = levels(countedFindings(result));
    const accepted = acceptedCounts(result);
    if (counted.length === 0)
        return accepted ?? 'no findings';
    return [
        `${counted.join(' · ')}${countsNewOnly(result) ? ', new or worse' : ''}`,
        ...(accepted === undefined ? [] : [accepted]),
    ].join(' · ');
}
/** Only findings that are new or worse than in the baseline count. */
function countsNewOnly({ comparison }) {
    return comparison?.baseline === 'used' && comparison.newOnly === true;
}
/** By level, the findings that count for the verdict. */
function countedFindings({ counts, comparison }) {
    return comparison?.baseline === 'used' && comparison.newOnly ? comparison.counted : counts;
}
function levels(counts) {
    return ['error', 'warning', 'note']
        .filter((level) => counts[level] > 0)
        .map((level) => (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(counts[level], level));
}
/** `30 accepted (waived)`, `30 accepted (28 known, 2 waived)`: findings that do not count, and why; absent if all do. */
function acceptedCounts({ accepted }) {
    const kinds = ['known', 'waived', 'tolerated'].filter((kind) => accepted[kind] > 0);
    const [first] = kinds;
    if (first === undefined)
        return undefined;
    const why = kinds.length === 1 ? first : kinds.map((kind) => `${accepted[kind]} ${kind}`).join(', ');
    return `${kinds.reduce((sum, kind) => sum + accepted[kind], 0)} accepted (${why})`;
}
/** People count calls from 1; `callIndex` of the result and `timelines` count from 0. */
function callNumber(callIndex) {
    return callIndex + 1;
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
        return `the policy names no tool to cover${furtherPhrase(coverage)}`;
    const all = coverage.covered.length + coverage.uncovered.length;
    return `${coverage.percent} % of tools (${coverage.covered.length}/${all})${furtherPhrase(coverage)}`;
}
function furtherPhrase({ furtherCalls }) {
    return furtherCalls === undefined ? '' : `, ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(furtherCalls, 'call')} of more tools than are named`;
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


/***/ })

};

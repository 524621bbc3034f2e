export const id = 2824;
export const ids = [2824];
export const modules = {

/***/ 3001:
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
;// CONCATENATED MODULE: ./lib/policy/learn-shape.js
var _a;
/** Levels of nesting that are described; below, anything goes. */
const MAX_DEPTH = 4;
/** An object with more different keys is a map keyed by data, not a record, and its keys are not written down. */
const MAX_PROPERTIES = 50;
/** A closed set: few words, seen much oftener than there are words, none of them by accident. One word alone is no set. */
const MAX_WORDS = 5;
const MIN_SIGHTINGS_PER_WORD = 10;
const MIN_PER_WORD = 3;
/** One to four plain words: no digits, so no ids, numbers, dates or tokens. */
const WORD = /^(?=.{1,24}$)[A-Za-z]+(?:[ _-][A-Za-z]+){0,3}$/;
/** Arguments whose values name people, places or secrets, however few there are. */
const PRIVATE = /name|user|mail|phone|address|street|city|country|token|secret|pass|key|auth|owner|author|account|query|text|message|content|reason|note|id$/i;
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
        const type = types.length === 1 ? types[0] : types;
        return {
            type,
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
            words.every(([, count]) => count >= MIN_PER_WORD);
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
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'integer' : 'number';
    return typeof value;
}

;// CONCATENATED MODULE: ./lib/policy/learn-policy.js


/** Tools that are learned; a policy longer than that is nobody's policy. */
const MAX_TOOLS = 500;
/** UTF-16 units; YAML refuses keys much longer. */
const MAX_NAME = 128;
/** Arguments that are described, over all tools. */
const MAX_SHAPES = 3000;
/**
 * Learns tools, types and required arguments from traces, in bounded memory. Values are written only as an `enum` of a few plain words
 * seen often; never ids, numbers or free text.
 */
function learnPolicy(options = {}) {
    const tools = new Map();
    const budget = { left: MAX_SHAPES };
    let longest = 0;
    let notLearned = 0;
    return {
        call(_run, call, callIndex) {
            longest = Math.max(longest, callIndex + 1);
            const tool = toolOf(tools, call.tool, budget);
            if (tool)
                see(tool, call);
            else
                notLearned++;
        },
        result() { },
        get notLearned() {
            return notLearned;
        },
        text: () => write(options.name ?? 'learned', tools, longest, notLearned),
    };
}
function toolOf(tools, name, budget) {
    const known = tools.get(name);
    if (known)
        return known;
    const listable = name !== '' && !/[*\uFFFD]/.test(name) && name.length <= MAX_NAME;
    if (!listable || tools.size === MAX_TOOLS)
        return undefined;
    const tool = { calls: 0, args: new Shape(budget), odd: 0 };
    tools.set(name, tool);
    return tool;
}
function see(tool, { args }) {
    tool.calls++;
    if (args === undefined)
        return;
    if (typeof args !== 'object' || args === null || Array.isArray(args))
        tool.odd++;
    else
        tool.args.see(args);
}
function write(name, tools, longest, notLearned) {
    const sorted = [...tools].sort(([a], [b]) => (a < b ? -1 : 1));
    const calls = sorted.reduce((sum, [, tool]) => sum + tool.calls, 0);
    const document = new dist/* Document */.yo({
        version: '2.0',
        name,
        tools: { allow: sorted.map(([tool]) => tool) },
    });
    const root = document.contents;
    const schemas = writeSchemas(document, sorted);
    if (schemas.items.length > 0)
        root.items.push(new dist/* Pair */.Rm(new dist/* Scalar */.X5('schemas'), schemas));
    document.commentBefore = [
        ` Learned from ${calls} calls of ${sorted.length} tools. It allows what was seen: read it, then tighten it.`,
        ...(notLearned > 0 ? [` Not learned: ${notLearned} calls of tools whose names cannot be listed.`] : []),
    ].join('\n');
    document.comment = [
        ' What traces cannot tell, for you to add:',
        ` limits: { max_tool_calls_total: ${longest} }   # the longest run made so many calls`,
        ' sequences:',
        '   - { type: before, first: READ_TOOL, then: WRITE_TOOL }',
    ].join('\n');
    return document.toString({ lineWidth: 0 });
}
/** `$defs` is not a tool in `schemas`, and a tool whose arguments once were no object cannot be described as one. */
function writeSchemas(document, tools) {
    const schemas = new dist/* YAMLMap */.CA();
    for (const [name, { args, odd, calls }] of tools) {
        if (name === '$defs' || odd > 0 || args.seen === 0)
            continue;
        const key = document.createNode(name);
        // Plain, it would be the merge key.
        if (name === '<<')
            key.type = 'QUOTE_DOUBLE';
        key.commentBefore = ` seen ${calls} times`;
        schemas.items.push(new dist/* Pair */.Rm(key, document.createNode(args.schema())));
    }
    return schemas;
}

// EXTERNAL MODULE: ./lib/reporters/phrases.js
var phrases = __webpack_require__(3192);
// EXTERNAL MODULE: ./lib/cli/open-traces.js
var open_traces = __webpack_require__(9211);
// EXTERNAL MODULE: ./lib/cli/progress.js
var progress = __webpack_require__(9095);
;// CONCATENATED MODULE: ./lib/cli/learn-from-traces.js






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
        learner.notLearned > 0 && `${(0,phrases/* plural */.LS)(learner.notLearned, 'call')} with an unusual tool name not learned`,
        reading.problems.length > 0 && `${(0,phrases/* plural */.LS)(reading.problems.length, 'line')} could not be read`,
    ].filter((text) => typeof text === 'string');
    const remark = `Learned from ${(0,phrases/* plural */.LS)(reading.calls, 'call')} in ${(0,phrases/* plural */.LS)(reading.traces, 'trace')}${left.length > 0 ? `; ${left.join('; ')}` : ''}.`;
    return { text: learner.text(), remark };
}


/***/ }),

/***/ 4618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ workspacePath),
/* harmony export */   jL: () => (/* binding */ locateTraces),
/* harmony export */   m0: () => (/* binding */ locateProject),
/* harmony export */   zx: () => (/* binding */ locatePolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(844);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4934);





/** @throws {AssayError} two project folders, or no policy */
async function locateProject(named, host) {
    const { folder, traces } = await locateTraces(named, host);
    return { policy: named.policy ?? (await defaultPolicy(folder, host)), traces };
}
/** The project folder (`.` unless an operand names one) and the trace patterns, the usual ones if none are named. */
async function locateTraces(named, host) {
    const folders = [];
    const traces = [...named.traces];
    for (const operand of named.operands) {
        if (isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, operand)))
            folders.push(operand);
        else
            traces.push(operand);
    }
    if (folders.length > 1) {
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`Two project folders were named: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .k)(folders.join(', '))}.`, 'Name one; give folders of traces to `--traces`.');
    }
    const folder = folders[0] ?? '.';
    return { folder, traces: traces.length > 0 ? traces : await defaultTraces(folder, host) };
}
/** The policy of a command that needs nothing else: its flag, its one operand, or the usual file. */
async function locatePolicy(flag, operands, host) {
    if (operands.length > (flag === undefined ? 1 : 0)) {
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`More than one policy was named: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .k)(operands.join(', '))}.`, 'Name one file.');
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
async function defaultPolicy(folder, host) {
    for (const name of ['policy.yaml', 'policy.yml', 'assay.yaml']) {
        const path = join(folder, name);
        if (exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path)))
            return path;
    }
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W({
        code: 'E_POLICY_NOT_FOUND',
        level: 'error',
        message: `There is no policy: neither ${join(folder, 'policy.yaml')} nor ${join(folder, 'assay.yaml')} exists.`,
        remedy: 'Name one with --policy, or run `assay init` to learn one from your traces.',
    });
}
/** Both of the usual places if both exist; if neither does, the folder's pattern, which then matches nothing and is reported. */
async function defaultTraces(folder, host) {
    const pattern = join(folder, 'traces/**/*.{jsonl,ndjson,json,gz}');
    const file = join(folder, 'traces.jsonl');
    if (!exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, file)))
        return [pattern];
    return isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, folder, 'traces')) ? [pattern, file] : [file];
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

/***/ 9211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openTraces)
/* harmony export */ });
/* harmony import */ var _io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8794);
/* harmony import */ var _io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6656);
/* harmony import */ var _traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1823);



/**
 * Finds the files that the patterns name, `-` among them for standard input; they are read when a sink asks for them.
 * A person's own command line may lead anywhere.
 * @throws {AssayError} for a literal path that does not exist
 */
function openTraces(patterns, format, host, sessionKeys = []) {
    const { files, unmatched } = (0,_io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__/* .findTraces */ .G)(patterns, { root: host.cwd, outside: 'allow' });
    const options = { sessionKeys, ...(format === undefined || format === 'auto' ? {} : { format }) };
    return async (sink) => {
        const inputs = files.map(({ path, name }) => (0,_io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .readFileChunks */ .N)(path, { name }));
        return { ...(await (0,_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__/* .readTraces */ .nm)(inputs, sink, options)), unmatched };
    };
}


/***/ }),

/***/ 9095:
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
    if (host.stderr.isTTY !== true || (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .inCi */ .w)(host.env))
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

/***/ 3915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _open_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4688);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7349);




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

/***/ 8423:
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

;// CONCATENATED MODULE: ./lib/codes/baseline-codes.js

/** Problems of baselines, and of partial results that several machines collected. */
const baselineCodes = (0,code/* defineCodes */.O)({
    E_BASELINE_NOT_FOUND: {
        title: 'The baseline cannot be read',
        level: 'error',
        meaning: 'The file named as the baseline does not exist, or cannot be opened. No baseline is not a baseline of zero.',
        remedy: 'Correct the path, write one with `assay check --write-baseline FILE`, or leave `--baseline` away.',
    },
    E_BASELINE_INVALID: {
        title: 'The file is no baseline',
        level: 'error',
        meaning: 'The file is damaged, larger than a baseline may be, or something else than what `--write-baseline` writes.',
        remedy: 'Write it again with `assay check --write-baseline FILE`.',
    },
    E_PARTIAL_NOT_FOUND: {
        title: 'A partial result cannot be read',
        level: 'error',
        meaning: 'A file given to `assay merge` does not exist, or cannot be opened. A verdict without it would be a verdict on a part.',
        remedy: 'Check that every machine wrote its partial result with `assay check --partial FILE` and that all were fetched.',
    },
    E_PARTIAL_INVALID: {
        title: 'The file is no partial result',
        level: 'error',
        meaning: 'The file is damaged, larger than a partial result may be, or something else than what `--partial` writes.',
        remedy: 'Write it again with `assay check --partial FILE`.',
    },
    E_PARTIAL_VERSION: {
        title: 'A partial result of another version of Assay',
        level: 'error',
        meaning: 'Partial results are merged only by the version of the format that wrote them.',
        remedy: 'Use the same version of Assay on every machine, and collect again.',
    },
    E_PARTIAL_POLICY: {
        title: 'A partial result of another policy',
        level: 'error',
        meaning: 'Results that were collected under different policies do not add up: their digests differ.',
        remedy: 'Collect and merge under one policy, the same file on every machine.',
    },
    E_TRACE_SPLIT: {
        title: 'One trace in two partial results',
        level: 'error',
        meaning: 'Work is split over machines by whole traces. A trace that two machines saw was judged twice in parts, or its id is not unique; a trace without an id is named after its file.',
        remedy: 'Give each machine whole traces, each trace an id of its own, and no partial result twice to `assay merge`.',
    },
});

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
        remedy: 'Make the bundle again with `assay evidence export`; if another tool wrote it, tell its authors the code.',
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

;// CONCATENATED MODULE: ./lib/codes/host-codes.js

/** What can be wrong with how Assay was started, and with Assay itself. */
const hostCodes = (0,code/* defineCodes */.O)({
    E_USAGE: {
        title: 'The command line is wrong',
        level: 'error',
        meaning: 'A command, flag or value is not one that Assay knows, or two of them contradict each other. Nothing was checked.',
        remedy: 'Run the command with `--help`: it lists every flag and ends with an example.',
    },
    E_POLICY_NOT_FOUND: {
        title: 'No policy file',
        level: 'error',
        meaning: 'The policy that was named does not exist; or none was named and there is neither `policy.yaml` nor an `assay.yaml` that holds a policy.',
        remedy: 'Name the file with `--policy`, or run `assay init` to have a policy written from the traces you have.',
    },
    E_OUTPUT_WRITE: {
        title: 'A file cannot be written',
        level: 'error',
        meaning: 'A report or another file that you asked for could not be written where you asked for it.',
        remedy: 'Check that the folder may be written to, and that the path is not a folder or a file that must not be replaced.',
    },
    E_INTERNAL: {
        title: 'Assay has a bug',
        level: 'error',
        meaning: 'Something happened that Assay does not expect. It says nothing about your agent; the exit code is 3.',
        remedy: 'Please report it with the printed stack and, if you can share it, the input.',
    },
});

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
var trace_codes = __webpack_require__(8824);
;// CONCATENATED MODULE: ./lib/codes/index.js









/** Every family of codes, in the order in which the documentation lists them. */
const codeFamilies = [
    { title: 'Findings about the agent', codes: call_codes/* callCodes */.Z },
    { title: 'Reading traces', codes: trace_codes/* traceCodes */.W },
    { title: 'Reading policies', codes: policy_codes/* policyCodes */.L },
    { title: 'The store of ingested traces', codes: store_codes/* storeCodes */.Y },
    { title: 'Recording traces', codes: recorderCodes },
    { title: 'Baselines and partial results', codes: baselineCodes },
    { title: 'Evidence bundles', codes: evidenceCodes },
    { title: 'Starting Assay', codes: hostCodes },
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
        meaning: 'The file does not exist, may not be read or written, is locked, or is no SQLite database.',
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

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Ii: () => (/* binding */ noEvidencePhrase),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   TF: () => (/* binding */ acceptedPhrase),
/* harmony export */   YY: () => (/* binding */ tracesPhrase),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   gG: () => (/* binding */ verdictNames),
/* harmony export */   gY: () => (/* binding */ coveragePhrase)
/* harmony export */ });
/* unused harmony export remedyOf */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8423);

/** The few phrases that every report for people has in common, so that they say the same. */
const verdictWords = {
    pass: { icon: '✔', word: 'PASS' },
    fail: { icon: '✖', word: 'FAIL' },
    'no-evidence': { icon: '○', word: 'NO EVIDENCE' },
};
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `2 errors · 1 warning`, or `no findings`. */
function countsPhrase({ counts }) {
    const parts = ['error', 'warning', 'note'].filter((level) => counts[level] > 0);
    return parts.length === 0 ? 'no findings' : parts.map((level) => plural(counts[level], level)).join(' · ');
}
function tracesPhrase({ traces }) {
    const idle = traces.traces - traces.tracesWithCalls;
    return `${plural(traces.calls, 'call')} in ${plural(traces.traces, 'trace')}${idle > 0 ? ` (${idle} without calls)` : ''}`;
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

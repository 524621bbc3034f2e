export const id = 2287;
export const ids = [2287];
export const modules = {

/***/ 3611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readShape)
/* harmony export */ });
/**
 * Parses JSON that somebody else wrote and validates it against a closed schema. A `schema` field that names another
 * version is distinguished from damage.
 *
 * @param family the name of the format without its version: `assay.baseline`
 */
async function readShape(text, family, schema) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { ok: false, why: text.trim() === '' ? 'it is empty' : 'it is not JSON, or only a part of it' };
    }
    const named = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    const { const: expected } = schema.properties.schema;
    if (typeof named !== 'string' || !named.startsWith(`${family}.`)) {
        return { ok: false, why: `its "schema" is not ${expected}` };
    }
    if (named !== expected) {
        const version = /^v\d{1,6}$/.exec(named.slice(family.length + 1))?.[0];
        return version === undefined
            ? { ok: false, why: `its "schema" is not ${expected}` }
            : { ok: false, version, why: `it is ${family}.${version}, and this Assay reads ${expected}` };
    }
    const validate = await validator(schema);
    if (validate(value))
        return { ok: true, value };
    const [error] = validate.errors ?? [];
    return { ok: false, why: `${place(error?.instancePath)} breaks the schema (${error?.keyword ?? 'unknown'})` };
}
const validators = new WeakMap();
/** Loaded and compiled when first needed, once. */
async function validator(schema) {
    const known = validators.get(schema);
    if (known)
        return known;
    const { default: ajv } = await Promise.all(/* import() */[__webpack_require__.e(1436), __webpack_require__.e(7546), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 2210, 19));
    const validate = new ajv.default({ allErrors: false, validateFormats: false, logger: false }).compile(schema);
    validators.set(schema, validate);
    return validate;
}
/**
 * Paths into a closed schema hold only its own names and indices until an unknown name, which is not part of the path.
 */
function place(path = '') {
    return path === '' ? 'the whole' : path;
}


/***/ }),

/***/ 7935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   Fs: () => (/* binding */ ruleRow),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uK: () => (/* binding */ behaviour)
/* harmony export */ });
/** Pieces that the schemas of baselines and partial results have in common: objects are closed, numbers and lists bounded. */
const count = { type: 'integer', minimum: 0, maximum: 1e12 };
const text = { type: 'string', maxLength: 1_000_000 };
const digest = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' };
/** A closed object: all of `required` must be there, of `optional` any may. */
function closed(required, optional = {}) {
    return {
        type: 'object',
        additionalProperties: false,
        properties: { ...required, ...optional },
        required: Object.keys(required),
    };
}
function list(items, maxItems = 10_000_000) {
    return { type: 'array', items, maxItems };
}
const ruleRow = closed({
    rule: text,
    applicable: count,
    held: count,
    violated: count,
    notExercised: count,
    notEvaluable: count,
});
const behaviour = closed({
    tools: list(closed({ tool: text, traces: count, calls: count, arguments: list(closed({ path: text, traces: count }), 200) }), 1000),
    order: list(closed({ first: text, then: text, traces: count, times: count }), 2000),
    callsPerTrace: list(closed({ calls: count, traces: count }), 2000),
    cut: list({ enum: ['tools', 'arguments', 'order'] }, 3),
});


/***/ }),

/***/ 4385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readPercent)
/* harmony export */ });
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(844);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(101);


/** @throws {AssayError} `E_USAGE` if the text is not a number from 0 to 100 */
function readPercent(flag, text) {
    if (text === undefined)
        return undefined;
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (value >= 0 && value <= 100)
        return value;
    throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)(`${flag} cannot be "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)(text, 60)}".`, 'It takes a number from 0 to 100, such as 80 or 92.5.');
}


/***/ }),

/***/ 622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ baselineOptions),
  Z: () => (/* binding */ writeProfile)
});

// EXTERNAL MODULE: ./lib/baseline/baseline.js
var baseline_baseline = __webpack_require__(4484);
// EXTERNAL MODULE: ./lib/codes/baseline-codes.js
var baseline_codes = __webpack_require__(3852);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/baseline/schema-parts.js
var schema_parts = __webpack_require__(7935);
;// CONCATENATED MODULE: ./lib/baseline/baseline-schema.js

/** `schemas/assay.baseline.v2.schema.json` is this. */
const baselineSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'assay.baseline.v2.schema.json',
    title: 'Assay baseline, version 2',
    description: 'What `assay check --write-baseline FILE` writes: the profile of a run that later runs are compared with.',
    ...(0,schema_parts/* closed */.$h)({
        schema: { const: 'assay.baseline.v2' },
        policy: (0,schema_parts/* closed */.$h)({ name: schema_parts/* text */.Qq, digest: schema_parts/* digest */.br }),
        traces: (0,schema_parts/* closed */.$h)({
            files: schema_parts/* count */.U9,
            traces: schema_parts/* count */.U9,
            tracesWithCalls: schema_parts/* count */.U9,
            calls: schema_parts/* count */.U9,
            quantiles: (0,schema_parts/* closed */.$h)({ p50: schema_parts/* count */.U9, p90: schema_parts/* count */.U9, p99: schema_parts/* count */.U9, max: schema_parts/* count */.U9 }),
        }),
        rules: (0,schema_parts/* list */.p_)(schema_parts/* ruleRow */.Fs, 10_000),
        findings: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            fingerprint: { type: 'string', pattern: '^v1:[0-9a-f]{64}$' },
            rule: schema_parts/* text */.Qq,
            level: { enum: ['error', 'warning', 'note'] },
            findings: schema_parts/* count */.U9,
            traces: schema_parts/* count */.U9,
        }, { tool: schema_parts/* text */.Qq, accepted: { const: true } }), 10_000),
        coverage: (0,schema_parts/* closed */.$h)({
            percent: { type: 'number', minimum: 0, maximum: 100 },
            covered: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000),
            uncovered: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000),
        }),
        behaviour: schema_parts/* behaviour */.uK,
        cut: (0,schema_parts/* list */.p_)({ enum: ['tools', 'arguments', 'order', 'findings'] }, 4),
    }, { commit: { type: 'string', maxLength: 200 } }),
};
/** The same but for fingerprints of `E_ARG_SCHEMA`, which are not those of violations. */
const earlierBaselineSchema = {
    ...baselineSchema,
    properties: { ...baselineSchema.properties, schema: { const: 'assay.baseline.v1' } },
};

// EXTERNAL MODULE: ./lib/baseline/read-shape.js
var read_shape = __webpack_require__(3611);
;// CONCATENATED MODULE: ./lib/baseline/read-baseline.js




/** Bytes that a baseline may have. */
const maxBaselineBytes = 64 << 20;
/**
 * Reads what `baselineText` wrote. Another version of the format is not an error: an update of Assay must not stop
 * anybody.
 *
 * @param name what the user calls it, safe to print
 * @throws {AssayError} `E_BASELINE_INVALID` for a file that is damaged or not a baseline
 */
async function readBaseline(text, name) {
    const shape = text.length > maxBaselineBytes
        ? { ok: false, why: `it is larger than ${maxBaselineBytes >> 20} MiB` }
        : await readVersions(text);
    if (shape.ok)
        return { state: 'used', baseline: shape.value };
    if ('version' in shape && shape.version !== undefined) {
        return { state: 'old', message: `The baseline ${name} cannot be used: ${shape.why}. Write it again.` };
    }
    throw new problem/* AssayError */.W({
        code: 'E_BASELINE_INVALID',
        level: 'error',
        message: `${name} is not a baseline: ${shape.why}.`,
        remedy: baseline_codes/* baselineCodes */.U.E_BASELINE_INVALID.remedy,
    });
}
async function readVersions(text) {
    const shape = await (0,read_shape/* readShape */._)(text, 'assay.baseline', baselineSchema);
    return !shape.ok && shape.version === 'v1' ? (0,read_shape/* readShape */._)(text, 'assay.baseline', earlierBaselineSchema) : shape;
}

// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(101);
// EXTERNAL MODULE: ./lib/cli/input/keep-inputs.js
var keep_inputs = __webpack_require__(6708);
// EXTERNAL MODULE: ./lib/cli/input/read-capped-file.js
var read_capped_file = __webpack_require__(38);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(3797);
// EXTERNAL MODULE: ./lib/cli/output/write-output.js
var write_output = __webpack_require__(8667);
;// CONCATENATED MODULE: ./lib/cli/baseline-of-run.js








/** What the flags about baselines ask of a conclusion. @throws {AssayError} for a baseline that is missing or damaged */
async function baselineOptions(flags, host) {
    const { baseline: path, 'fail-on-new-only': failOnNewOnly } = flags;
    if (path === undefined && failOnNewOnly) {
        throw (0,usage_error/* usageError */.W)('--fail-on-new-only was given, and no baseline.', 'Name one with --baseline FILE.');
    }
    const commit = commitOf(host);
    if (path === undefined)
        return { commit };
    const file = { missing: 'E_BASELINE_NOT_FOUND', invalid: 'E_BASELINE_INVALID' };
    const text = await (0,read_capped_file/* readCappedFile */.y)(path, maxBaselineBytes, file, host);
    return { commit, failOnNewOnly, baseline: await readBaseline(text, (0,log_line/* logText */.k)(path)) };
}
/**
 * Writes the profile of a run and what was collected, where the flags ask for them.
 *
 * @returns the partial result, if it was written
 * @throws {AssayError} `E_OUTPUT_WRITE`, `E_USAGE`
 */
async function writeProfile({ result, baseline }, partial, { 'write-baseline': baselineFile, partial: partialFile }, host) {
    (0,keep_inputs/* keepInputs */.j)(result, [partialFile, baselineFile], host);
    const text = partialFile === undefined ? undefined : await partial();
    if (partialFile !== undefined && text !== undefined)
        await (0,write_output/* writeOutput */.z)(partialFile, text, host);
    if (baselineFile === undefined || !baseline)
        return text;
    // Compared with an empty profile, everything would look new.
    if (result.verdict === 'no-evidence')
        await (0,write/* write */.M)(host.stderr, 'No baseline was written: the run has no evidence.\n');
    else
        await (0,write_output/* writeOutput */.z)(baselineFile, (0,baseline_baseline/* baselineText */.BW)(baseline), host);
    return text;
}
/** The commit that CI says it works on, if it looks like one. */
function commitOf({ env }) {
    const commit = env.GITHUB_SHA ?? env.CI_COMMIT_SHA;
    return commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit) ? commit : undefined;
}


/***/ }),

/***/ 6708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ keepInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(844);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(101);




/**
 * A slip of the keyboard must not cost the policy, or the only recording of a run.
 * @throws {AssayError} `E_USAGE` where an output would replace the policy or a trace
 */
function keepInputs({ policy, traces }, outputs, { cwd }) {
    const read = new Set([policy.file ?? '-', ...traces.files.map(({ file }) => file)].map((file) => placeOf(cwd, file)));
    const over = outputs.find((file) => file !== undefined && file !== '-' && read.has(placeOf(cwd, file)));
    if (over === undefined)
        return;
    throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)(`A report would be written over ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .k)(over)}, which was just read.`, 'Name a file of its own.');
}
function placeOf(cwd, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 38:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readCappedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3950);
/* harmony import */ var _io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3088);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(844);
/* harmony import */ var _read_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2498);







/** The text of a file that has at most so many bytes; `-` is standard input. @throws {AssayError} */
async function readCappedFile(path, maxBytes, file, host) {
    if (path === '-')
        return (0,_read_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readStream */ .b)(host.stdin);
    const trouble = (code, why) => new _model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .AssayError */ .W({
        code,
        level: 'error',
        message: `${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(path)} ${why}.`,
        remedy: _codes_index_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4.get(code)?.remedy,
    });
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
    let size = 0;
    try {
        size = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(full)).size;
        if (size <= maxBytes)
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(full, 'utf8');
    }
    catch (error) {
        throw trouble(file.missing, (0,_io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadableBecause */ .Q)(error));
    }
    throw trouble(file.invalid, `has ${size} bytes, more than the ${maxBytes} that are read`);
}


/***/ }),

/***/ 5344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readPolicyText)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/io/is-below-git.js
/** Whether a path leads into a folder of Git's own, which holds tokens. Some systems do not distinguish case. @param path with either slash */
function isBelowGit(path) {
    return path.split(/[\\/]/).some((part) => part.toLowerCase() === '.git');
}

// EXTERNAL MODULE: ./lib/io/unreadable-because.js
var unreadable_because = __webpack_require__(3088);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/cli/input/locate-project.js
var locate_project = __webpack_require__(8715);
// EXTERNAL MODULE: ./lib/cli/input/read-stream.js
var read_stream = __webpack_require__(2498);
;// CONCATENATED MODULE: ./lib/cli/input/read-policy.js








/** The text of a policy file and the name that locations carry. `-` is standard input. */
async function readPolicyText(path, host) {
    if (path === '-')
        return { text: await (0,read_stream/* readStream */.b)(host.stdin), file: '<stdin>' };
    try {
        // Read at once: the first asynchronous file starts a pool of threads, which costs a short run more than the file.
        const file = (0,external_node_path_.resolve)(host.cwd, path);
        // A link is followed, but what Git keeps there is nobody's policy, and an error would quote it.
        if (isBelowGit((0,external_node_fs_.realpathSync)(file)))
            throw notFound(path, 'lies below .git, which holds credentials');
        return { text: (0,external_node_fs_.readFileSync)(file, 'utf8'), file: (0,locate_project/* workspacePath */.X5)(path, host) };
    }
    catch (error) {
        throw error instanceof problem/* AssayError */.W ? error : notFound(path, (0,unreadable_because/* unreadableBecause */.Q)(error));
    }
}
function notFound(path, why) {
    return new problem/* AssayError */.W({
        code: 'E_POLICY_NOT_FOUND',
        level: 'error',
        message: `The policy ${(0,log_line/* logText */.k)(path)} ${why}.`,
        remedy: 'Check the path; it is relative to the folder you are in.',
    });
}


/***/ }),

/***/ 2498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readStream)
/* harmony export */ });
/** All text of a stream, as UTF-8. */
async function readStream(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    return Buffer.concat(chunks).toString('utf8');
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

/***/ 8289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports),
/* harmony export */   R: () => (/* binding */ readTargets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3110);
/* harmony import */ var _reporters_reporter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2493);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1560);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(844);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(101);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9906);
/* harmony import */ var _input_keep_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6708);
/* harmony import */ var _write_output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8667);









/** @throws {AssayError} `E_USAGE` for a format that does not exist, or two reports in one place */
function readTargets(flags) {
    const targets = [
        { format: readFormat(flags.format ?? 'text'), file: flags.output ?? '-' },
        ...flags.report.map((text) => {
            const at = text.indexOf('=');
            if (at < 1 || at === text.length - 1) {
                throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`--report cannot be "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .k)(text, 60)}".`, 'It takes FORMAT=FILE, such as json=result.json.');
            }
            return { format: readFormat(text.slice(0, at)), file: text.slice(at + 1) };
        }),
    ];
    const places = targets.map(({ file }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(file));
    const twice = targets.find((_, i) => places.indexOf(places[i]) !== i);
    if (twice) {
        throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`Two reports would be written to ${twice.file === '-' ? 'standard output' : (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .k)(twice.file)}.`, 'Give each report a file of its own.');
    }
    return targets;
}
/**
 * Writes every report, the printed one last: it is what a person sees at the end.
 * @throws {AssayError} `E_USAGE` where a report would replace the policy or a trace
 */
async function writeReports(result, targets, about, host) {
    (0,_input_keep_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .keepInputs */ .j)(result, targets.map(({ file }) => file), host);
    for (const { format, file } of [...targets].reverse()) {
        const report = await _reporters_index_js__WEBPACK_IMPORTED_MODULE_1__/* .reporters */ .R0[format]();
        const context = file === '-' ? { ...terminalContext(host), ...about } : { ..._reporters_reporter_js__WEBPACK_IMPORTED_MODULE_2__/* .plainContext */ .O, ...about };
        await (0,_write_output_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutput */ .z)(file, report(result, context), host);
    }
}
function terminalContext({ stdout, env }) {
    return { ..._reporters_reporter_js__WEBPACK_IMPORTED_MODULE_2__/* .plainContext */ .O, color: (0,_host_js__WEBPACK_IMPORTED_MODULE_7__/* .wantsColor */ .z)(stdout, env) };
}
function readFormat(name) {
    if ((0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isReportFormat */ ._S)(name))
        return name;
    const known = Object.keys(_reporters_index_js__WEBPACK_IMPORTED_MODULE_1__/* .reporters */ .R0);
    const meant = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_8__/* .didYouMean */ .a)(name, known);
    throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`There is no report format "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .k)(name, 60)}".`, `${meant === undefined ? '' : `Did you mean ${meant}? `}There are: ${known.join(', ')}.`);
}


/***/ }),

/***/ 733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ reproduceLine)
/* harmony export */ });
/** What only says where a report goes is left out of the line that repeats a run. */
const presentation = new Set(['format', 'output', 'report', 'write-baseline', 'partial']);
/** A shell line that repeats the run. */
function reproduceLine(command, { flags, operands, }) {
    const words = Object.entries(flags).flatMap(([name, value]) => {
        if (presentation.has(name) || value === undefined || value === false)
            return [];
        if (value === true)
            return [`--${name}`];
        if (typeof value === 'string')
            return [`--${name}`, value];
        return value.length === 0 ? [] : [`--${name}`, ...value];
    });
    return ['assay', command, ...operands, ...words].map(quote).join(' ');
}
function quote(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
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

/***/ 3088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ unreadableBecause)
/* harmony export */ });
/** Why a file cannot be opened, as the end of a sentence. The system's own text may hold a path; its code does not. */
function unreadableBecause(error) {
    const code = error?.code;
    if (code === 'ENOENT')
        return 'does not exist';
    if (code === 'EISDIR')
        return 'is a folder';
    return `cannot be read (${code ?? 'unknown reason'})`;
}


/***/ }),

/***/ 2493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ plainContext)
/* harmony export */ });
/** The bytes of a report in a file: no colours. */
const plainContext = { color: false, about: 'all' };


/***/ })

};

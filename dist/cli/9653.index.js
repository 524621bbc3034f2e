export const id = 9653;
export const ids = [9653];
export const modules = {

/***/ 3611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readShape)
/* harmony export */ });
/**
 * Parses JSON that somebody else wrote and holds it against a closed schema. A `schema` field that names another version is told
 * apart from damage.
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
    const { default: ajv } = await Promise.all(/* import() */[__webpack_require__.e(7546), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 2210, 19));
    const validate = new ajv.default({ allErrors: false, validateFormats: false, logger: false }).compile(schema);
    validators.set(schema, validate);
    return validate;
}
/** Paths into a closed schema hold only its own names and indices until an unknown name, which is not part of the path. */
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

/** `schemas/assay.baseline.v1.schema.json` is this. */
const baselineSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'assay.baseline.v1.schema.json',
    title: 'Assay baseline, version 1',
    description: 'What `assay check --write-baseline FILE` writes: the profile of a run that later runs are compared with.',
    ...(0,schema_parts/* closed */.$h)({
        schema: { const: 'assay.baseline.v1' },
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

// EXTERNAL MODULE: ./lib/baseline/read-shape.js
var read_shape = __webpack_require__(3611);
;// CONCATENATED MODULE: ./lib/baseline/read-baseline.js




/** Bytes that a baseline may have. */
const maxBaselineBytes = 64 << 20;
/**
 * Reads what `baselineText` wrote. Another version of the format is no error: an update of Assay must not stop anybody.
 *
 * @param name what the user calls it, safe to print
 * @throws {AssayError} `E_BASELINE_INVALID` for a file that is damaged or no baseline
 */
async function readBaseline(text, name) {
    const shape = text.length > maxBaselineBytes
        ? { ok: false, why: `it is larger than ${maxBaselineBytes >> 20} MiB` }
        : await (0,read_shape/* readShape */._)(text, 'assay.baseline', baselineSchema);
    if (shape.ok)
        return { state: 'used', baseline: shape.value };
    if ('version' in shape && shape.version !== undefined) {
        return { state: 'old', message: `The baseline ${name} cannot be used: ${shape.why}. Write it again.` };
    }
    throw new problem/* AssayError */.W({
        code: 'E_BASELINE_INVALID',
        level: 'error',
        message: `${name} is no baseline: ${shape.why}.`,
        remedy: baseline_codes/* baselineCodes */.U.E_BASELINE_INVALID.remedy,
    });
}

// EXTERNAL MODULE: ./lib/merge/read-partial.js + 1 modules
var read_partial = __webpack_require__(9363);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/cli/read-capped-file.js
var read_capped_file = __webpack_require__(8455);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
// EXTERNAL MODULE: ./lib/cli/write.js
var write = __webpack_require__(7349);
// EXTERNAL MODULE: ./lib/cli/write-output.js
var write_output = __webpack_require__(3915);
;// CONCATENATED MODULE: ./lib/cli/baseline-of-run.js








/** What the flags about baselines ask of a judgement. @throws {AssayError} for a baseline that is missing or damaged */
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
/** Writes the profile of a run and what was collected, where the flags ask for them. @throws {AssayError} `E_OUTPUT_WRITE` */
async function writeProfile({ result, baseline }, partial, { 'write-baseline': baselineFile, partial: partialFile }, host) {
    if (partialFile !== undefined)
        await (0,write_output/* writeOutput */.z)(partialFile, (0,read_partial/* partialText */.Tj)(partial()), host);
    if (baselineFile === undefined || !baseline)
        return;
    // Beside an empty profile, everything would look new.
    if (result.verdict === 'no-evidence')
        await (0,write/* write */.M)(host.stderr, 'No baseline was written: the run has no evidence.\n');
    else
        await (0,write_output/* writeOutput */.z)(baselineFile, (0,baseline_baseline/* baselineText */.BW)(baseline), host);
}
/** The commit that CI says it works on, if it looks like one. */
function commitOf({ env }) {
    const commit = env.GITHUB_SHA ?? env.CI_COMMIT_SHA;
    return commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit) ? commit : undefined;
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

/***/ 8455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readCappedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4714);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(844);
/* harmony import */ var _read_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7501);






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
        const { code } = error;
        throw trouble(file.missing, code === 'ENOENT' ? 'does not exist' : `cannot be read (${code ?? 'unknown reason'})`);
    }
    throw trouble(file.invalid, `has ${size} bytes, more than the ${maxBytes} that are read`);
}


/***/ }),

/***/ 616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readPercent)
/* harmony export */ });
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(844);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4934);


/** @throws {AssayError} `E_USAGE` if the text is no number from 0 to 100 */
function readPercent(flag, text) {
    if (text === undefined)
        return undefined;
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (value >= 0 && value <= 100)
        return value;
    throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)(`${flag} cannot be "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)(text, 60)}".`, 'It takes a number from 0 to 100, such as 80 or 92.5.');
}


/***/ }),

/***/ 371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readPolicyText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(844);
/* harmony import */ var _locate_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4618);
/* harmony import */ var _read_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7501);






/** The text of a policy file and the name that locations carry. `-` is standard input. */
async function readPolicyText(path, host) {
    if (path === '-')
        return { text: await (0,_read_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readStream */ .b)(host.stdin), file: '<stdin>' };
    try {
        // Read at once: the first asynchronous file starts a pool of threads, which costs a short run more than the file.
        return { text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path), 'utf8'), file: (0,_locate_project_js__WEBPACK_IMPORTED_MODULE_3__/* .workspacePath */ .X5)(path, host) };
    }
    catch (error) {
        const missing = error.code === 'ENOENT';
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W({
            code: 'E_POLICY_NOT_FOUND',
            level: 'error',
            message: `The policy ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(path)} ${missing ? 'does not exist' : `cannot be read (${error.code ?? 'unknown reason'})`}.`,
            remedy: 'Check the path; it is relative to the folder you are in.',
        });
    }
}


/***/ }),

/***/ 7501:
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

/***/ 1998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports),
/* harmony export */   R: () => (/* binding */ readTargets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3110);
/* harmony import */ var _reporters_reporter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2493);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1560);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(844);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9906);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4934);
/* harmony import */ var _write_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3915);








/** @throws {AssayError} `E_USAGE` for a format that does not exist, or two reports in one place */
function readTargets(flags) {
    const targets = [
        { format: readFormat(flags.format ?? 'text'), file: flags.output ?? '-' },
        ...flags.report.map((text) => {
            const at = text.indexOf('=');
            if (at < 1 || at === text.length - 1) {
                throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`--report cannot be "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(text, 60)}".`, 'It takes FORMAT=FILE, such as json=result.json.');
            }
            return { format: readFormat(text.slice(0, at)), file: text.slice(at + 1) };
        }),
    ];
    const places = targets.map(({ file }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(file));
    const twice = targets.find((_, i) => places.indexOf(places[i]) !== i);
    if (twice) {
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`Two reports would be written to ${twice.file === '-' ? 'standard output' : (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(twice.file)}.`, 'Give each report a file of its own.');
    }
    return targets;
}
/**
 * Writes every report, the printed one last: it is what a person sees at the end.
 * @throws {AssayError} `E_USAGE` where a report would replace the policy or a trace
 */
async function writeReports(result, targets, about, host) {
    refuseInputs(result, targets, host);
    for (const { format, file } of [...targets].reverse()) {
        const report = await _reporters_index_js__WEBPACK_IMPORTED_MODULE_1__/* .reporters */ .R0[format]();
        const context = file === '-' ? { ...terminalContext(host), ...about } : { ..._reporters_reporter_js__WEBPACK_IMPORTED_MODULE_2__/* .plainContext */ .O, ...about };
        await (0,_write_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutput */ .z)(file, report(result, context), host);
    }
}
/** A slip of the keyboard must not cost the policy, or the only recording of a run. */
function refuseInputs({ policy, traces }, targets, { cwd }) {
    const inputs = new Set([policy.file ?? '-', ...traces.files.map(({ file }) => file)].map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, file)));
    const over = targets.find(({ file }) => file !== '-' && inputs.has((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, file)));
    if (!over)
        return;
    throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`A report would be written over ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(over.file)}, which was just read.`, 'Give the report a file of its own.');
}
function terminalContext({ stdout, env }) {
    return { ..._reporters_reporter_js__WEBPACK_IMPORTED_MODULE_2__/* .plainContext */ .O, color: (0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .wantsColor */ .z)(stdout, env), width: stdout.columns ?? _reporters_reporter_js__WEBPACK_IMPORTED_MODULE_2__/* .plainContext */ .O.width };
}
function readFormat(name) {
    if ((0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isReportFormat */ ._S)(name))
        return name;
    const known = Object.keys(_reporters_index_js__WEBPACK_IMPORTED_MODULE_1__/* .reporters */ .R0);
    const meant = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .a)(name, known);
    throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`There is no report format "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(name, 60)}".`, `${meant === undefined ? '' : `Did you mean ${meant}? `}There are: ${known.join(', ')}.`);
}


/***/ }),

/***/ 1293:
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

/***/ 3852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ baselineCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);

/** Problems of baselines, and of partial results that several machines collected. */
const baselineCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
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


/***/ }),

/***/ 4714:
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
        meaning: 'The check was to judge by the policy of the commit that the change is to be merged into, and GitHub did not hand it over. Judging by the change’s own policy instead would let a change loosen its own rules.',
        remedy: 'Give the job `permissions: { contents: read }`, and name a policy that the base branch has. Merge a new policy first, or judge by it with `policy-ref: head`.',
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
    { title: 'Baselines and partial results', codes: baseline_codes/* baselineCodes */.U },
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

/***/ 8824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ traceCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);

/** Problems of finding and reading traces. */
const traceCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_TRACE_NOT_FOUND: {
        title: 'Trace file not found',
        level: 'error',
        meaning: 'A trace file that was named literally does not exist, or lies outside the workspace.',
        remedy: 'Check the path (it is relative to the working directory), and that the step that records traces ran before this one. A pattern such as traces/**/*.jsonl may match nothing; a plain path may not.',
    },
    E_TRACE_READ: {
        title: 'Trace file cannot be read',
        level: 'error',
        meaning: 'The file exists, but its bytes cannot be read as text: no permission, a damaged or oversized archive, UTF-16, or a binary file.',
        remedy: 'Give a UTF-8 text file of JSON lines or JSON, plain or gzip-compressed.',
    },
    E_TRACE_FORMAT: {
        title: 'Trace format not recognised',
        level: 'error',
        meaning: 'The first records of the file have the shape of no trace format that Assay knows, or a format was asked for that does not exist.',
        remedy: 'Name the format with --trace-format, or convert the records to lines like {"tool":"read_file","args":{"path":"a"}}.',
    },
    E_TRACE_PARSE: {
        title: 'Bad line in a trace file',
        level: 'error',
        meaning: 'A line of a readable trace file is not a JSON record, so a tool call may be missing from what was judged.',
        remedy: 'Repair or remove the line; --lenient turns this into a warning.',
    },
    E_TRACE_TRUNCATED: {
        title: 'Trace file ends in the middle of a record',
        level: 'error',
        meaning: 'The last line has no end and does not parse: the program that recorded it was probably killed while writing.',
        remedy: 'Find out why the recording stopped, and record again; --lenient turns this into a warning.',
    },
    W_SESSION_FALLBACK: {
        title: 'Traces grouped by a fallback',
        level: 'warning',
        meaning: 'The records name no session, so calls were grouped by trace id. One run of an agent may be spread over several trace ids, and rules about order may then see only a part of it.',
        remedy: 'Record a session id, or name the attribute that holds it with --session-key.',
    },
});


/***/ }),

/***/ 4905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ groupKey),
/* harmony export */   GM: () => (/* binding */ compareGroups),
/* harmony export */   hZ: () => (/* binding */ compareFiles),
/* harmony export */   tV: () => (/* binding */ takePartial)
/* harmony export */ });
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6004);
/* harmony import */ var _evaluate_finding_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1433);


/** What one machine collected, as data. It must have been collected with `profile`. */
function takePartial(policy, { evaluation, reading, behaviour, traceIds }) {
    if (!behaviour || !traceIds)
        throw new Error('a partial result is made of a collection with a profile');
    const files = reading.files.map((file, index) => ({ file, index })).sort((a, b) => compareFiles(a.file, b.file));
    const placeOf = [];
    files.forEach(({ index }, place) => {
        placeOf[index] = place;
    });
    const placed = (raw) => ({ ...raw, file: placeOf[raw.file] ?? -1 });
    return {
        schema: 'assay.partial.v1',
        policy: { name: policy.name, digest: policy.digest },
        files: files.map(({ file }) => file),
        traceIds: traceIds.map(shortId).sort(),
        tracesWithCalls: reading.tracesWithCalls,
        calls: reading.calls,
        skipped: reading.skipped,
        problems: placeProblems(reading, files.map(({ file }) => file)),
        problemsOmitted: Object.entries(reading.problemsOmitted ?? {})
            .map(([code, count]) => ({ code: code, count }))
            .sort((a, b) => (a.code < b.code ? -1 : 1)),
        unmatched: [...(reading.unmatched ?? [])].sort(),
        matched: [...(reading.matched ?? [])].sort(),
        rules: evaluation.rules,
        callRules: evaluation.callRules,
        logs: [...evaluation.logs]
            .map(([rule, { total, kept, groups }]) => ({
            rule,
            total,
            kept: kept.map(placed).sort(_evaluate_finding_log_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFound */ .ms),
            groups: [...groups].sort(compareGroups),
        }))
            .sort((a, b) => (a.rule < b.rule ? -1 : 1)),
        tools: [...evaluation.tools]
            .map(([tool, { calls }]) => ({ tool, calls }))
            .sort((a, b) => (a.tool < b.tool ? -1 : 1)),
        argumentUse: evaluation.argumentUse.open(),
        cases: evaluation.cases,
        behaviour,
    };
}
/** UTF-16 units of an id that is kept as it is. */
const maxId = 200;
function shortId(id) {
    return id.length <= maxId ? id : (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(id);
}
function compareFiles(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.sha256 === b.sha256 ? 0 : a.sha256 < b.sha256 ? -1 : 1;
}
function compareGroups(a, b) {
    const [first, second] = [groupKey(a), groupKey(b)];
    return first === second ? 0 : first < second ? -1 : 1;
}
function groupKey({ tool, key }) {
    return JSON.stringify([tool ?? null, key ?? null]);
}
/** A reading names the files of its problems; of files with one name, the first stands for all. */
function placeProblems({ problems }, files) {
    const place = new Map();
    files.forEach(({ file }, index) => {
        if (!place.has(file))
            place.set(file, index);
    });
    return problems
        .map(({ file, code, detail, line, column }) => ({ code, detail, line, column, file: place.get(file) ?? 0 }))
        .sort((a, b) => a.file - b.file);
}


/***/ }),

/***/ 9363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fi: () => (/* binding */ maxPartialSize),
  Tj: () => (/* binding */ partialText),
  oi: () => (/* binding */ readPartial)
});

// EXTERNAL MODULE: ./lib/baseline/read-shape.js
var read_shape = __webpack_require__(3611);
// EXTERNAL MODULE: ./lib/codes/baseline-codes.js
var baseline_codes = __webpack_require__(3852);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/text/escape-json.js
var escape_json = __webpack_require__(1491);
// EXTERNAL MODULE: ./lib/baseline/schema-parts.js
var schema_parts = __webpack_require__(7935);
;// CONCATENATED MODULE: ./lib/merge/partial-schema.js

const place = (0,schema_parts/* closed */.$h)({ file: schema_parts/* text */.Qq, line: schema_parts/* count */.U9, column: schema_parts/* count */.U9 });
const inputCode = { enum: ['E_TRACE_PARSE', 'E_TRACE_TRUNCATED', 'W_SESSION_FALLBACK'] };
const optionalText = { type: ['string', 'null'], maxLength: 1_000_000 };
const rawFinding = (0,schema_parts/* closed */.$h)({ rule: schema_parts/* text */.Qq, file: schema_parts/* count */.U9, line: schema_parts/* count */.U9, column: schema_parts/* count */.U9 }, {
    tool: schema_parts/* text */.Qq,
    trace: schema_parts/* text */.Qq,
    callIndex: schema_parts/* count */.U9,
    policyAt: place,
    key: optionalText,
    violations: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ path: schema_parts/* text */.Qq, keyword: schema_parts/* text */.Qq }), 100),
    detail: schema_parts/* text */.Qq,
});
const group = (0,schema_parts/* closed */.$h)({ rule: schema_parts/* text */.Qq, findings: schema_parts/* count */.U9, traces: schema_parts/* count */.U9 }, { tool: schema_parts/* text */.Qq, key: optionalText });
/** `schemas/assay.partial.v1.schema.json` is this. */
const partialSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'assay.partial.v1.schema.json',
    title: 'Assay partial result, version 1',
    description: 'What `assay check --partial FILE` writes on one of several machines, for `assay merge`.',
    ...(0,schema_parts/* closed */.$h)({
        schema: { const: 'assay.partial.v1' },
        policy: (0,schema_parts/* closed */.$h)({ name: schema_parts/* text */.Qq, digest: schema_parts/* digest */.br }),
        files: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            file: schema_parts/* text */.Qq,
            sha256: { type: 'string', pattern: '^([0-9a-f]{64})?$' },
            format: schema_parts/* text */.Qq,
            traces: schema_parts/* count */.U9,
            calls: schema_parts/* count */.U9,
        }), 1_000_000),
        traceIds: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq),
        tracesWithCalls: schema_parts/* count */.U9,
        calls: schema_parts/* count */.U9,
        skipped: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ reason: schema_parts/* text */.Qq, count: schema_parts/* count */.U9 }), 10_000),
        problems: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ code: inputCode, detail: schema_parts/* text */.Qq, line: schema_parts/* count */.U9, column: schema_parts/* count */.U9, file: schema_parts/* count */.U9 }), 10_000),
        problemsOmitted: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ code: inputCode, count: schema_parts/* count */.U9 }), 3),
        unmatched: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000),
        matched: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000),
        rules: (0,schema_parts/* list */.p_)(schema_parts/* ruleRow */.Fs, 10_000),
        callRules: (0,schema_parts/* list */.p_)(schema_parts/* ruleRow */.Fs, 6),
        logs: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ rule: schema_parts/* text */.Qq, total: schema_parts/* count */.U9, kept: (0,schema_parts/* list */.p_)(rawFinding, 10_000), groups: (0,schema_parts/* list */.p_)(group) }), 10_010),
        tools: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ tool: schema_parts/* text */.Qq, calls: schema_parts/* count */.U9 })),
        argumentUse: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            tool: schema_parts/* text */.Qq,
            properties: (0,schema_parts/* list */.p_)(schema_parts/* count */.U9, 400),
            values: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ check: schema_parts/* count */.U9, values: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000) }), 400),
        }), 100_000),
        cases: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ case: schema_parts/* text */.Qq, trials: schema_parts/* count */.U9, broken: schema_parts/* count */.U9, rules: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ rule: schema_parts/* text */.Qq, broken: schema_parts/* count */.U9 }), 10_000) })),
        behaviour: schema_parts/* behaviour */.uK,
    }),
};

;// CONCATENATED MODULE: ./lib/merge/read-partial.js





/** Characters that a partial result may have: V8 holds no longer text in twice that. */
const maxPartialSize = 256 << 20;
/** The JSON of a partial result, one final line break. */
function partialText(partial) {
    return `${(0,escape_json/* escapeJsonForLogs */.O)(JSON.stringify(partial))}\n`;
}
/**
 * Reads what `partialText` wrote. The text comes from another machine: nothing in it is trusted to be sound.
 *
 * @param name what the user calls it, safe to print
 * @throws {AssayError} `E_PARTIAL_INVALID`, `E_PARTIAL_VERSION`
 */
async function readPartial(text, name) {
    if (text.length > maxPartialSize)
        throw refusal('E_PARTIAL_INVALID', name, `it is larger than ${maxPartialSize >> 20} MiB`);
    const shape = await (0,read_shape/* readShape */._)(text, 'assay.partial', partialSchema);
    if (!shape.ok)
        throw refusal(shape.version === undefined ? 'E_PARTIAL_INVALID' : 'E_PARTIAL_VERSION', name, shape.why);
    const partial = shape.value;
    const contradiction = contradictionIn(partial);
    if (contradiction !== undefined)
        throw refusal('E_PARTIAL_INVALID', name, contradiction);
    return partial;
}
/** What a schema cannot say: references that lead nowhere, counts that cannot be. */
function contradictionIn({ files, traceIds, problems, logs, tracesWithCalls }) {
    const isFile = ({ file }) => file < files.length;
    if (!problems.every(isFile) || !logs.every(({ kept }) => kept.every(isFile)))
        return 'it points to a file that it does not list';
    if (new Set(traceIds).size < traceIds.length)
        return 'it lists a trace twice';
    if (tracesWithCalls > traceIds.length)
        return 'it counts more traces than it lists';
    if (new Set(logs.map(({ rule }) => rule)).size < logs.length)
        return 'it lists a rule twice';
    for (const { rule, total, kept, groups } of logs) {
        if (kept.length > total)
            return 'it lists more findings than it counts';
        if ([...kept, ...groups].some((item) => item.rule !== rule))
            return 'it lists a finding under another rule';
    }
    return undefined;
}
function refusal(code, name, why) {
    return new problem/* AssayError */.W({
        code,
        level: 'error',
        message: `${name} cannot be merged: ${why}.`,
        remedy: baseline_codes/* baselineCodes */.U[code].remedy,
    });
}


/***/ }),

/***/ 2493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ plainContext)
/* harmony export */ });
/** The bytes of a report in a file: no colours, a width that fits a page. */
const plainContext = { color: false, width: 100, about: 'all' };


/***/ })

};

"use strict";
exports.id = 6786;
exports.ids = [6786];
exports.modules = {

/***/ 8601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ maxBaselineBytes),
  m: () => (/* binding */ readBaseline)
});

// EXTERNAL MODULE: ./lib/codes/baseline-codes.js
var baseline_codes = __webpack_require__(53852);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/baseline/run-record-schema.js
var run_record_schema = __webpack_require__(23136);
// EXTERNAL MODULE: ./lib/baseline/schema-parts.js
var schema_parts = __webpack_require__(57935);
;// CONCATENATED MODULE: ./lib/baseline/baseline-schema.js


const commit = { type: 'string', maxLength: 200 };
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
        }, { tool: schema_parts/* text */.Qq, accepted: { const: true }, since: commit }), 10_000),
        coverage: (0,schema_parts/* closed */.$h)({
            percent: { type: 'number', minimum: 0, maximum: 100 },
            covered: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000),
            uncovered: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000),
        }),
        behaviour: schema_parts/* behaviour */.uK,
        cut: (0,schema_parts/* list */.p_)({ enum: ['tools', 'arguments', 'order', 'findings'] }, 4),
    }, { commit, history: (0,schema_parts/* list */.p_)(run_record_schema/* runRecordSchema */._, run_record_schema/* maxRunRecords */.y) }),
};
/** The same but for fingerprints of `E_ARG_SCHEMA`, which are not those of violations. */
const earlierBaselineSchema = {
    ...baselineSchema,
    properties: { ...baselineSchema.properties, schema: { const: 'assay.baseline.v1' } },
};

// EXTERNAL MODULE: ./lib/baseline/read-shape.js
var read_shape = __webpack_require__(33611);
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


/***/ }),

/***/ 33611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readShape),
/* harmony export */   o: () => (/* binding */ isShape)
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
    const { default: ajv } = await Promise.all(/* import() */[__webpack_require__.e(1436), __webpack_require__.e(7546), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19));
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
/** Whether a value has the shape of a schema. */
async function isShape(value, schema) {
    return (await validator(schema))(value) === true;
}


/***/ }),

/***/ 17394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ recordOfRun)
/* harmony export */ });
const maxRules = 20;
const maxFlaky = 20;
/** What a history keeps of a result. */
function recordOfRun(result, { commit, time }) {
    const { verdict, policy, counts, traces, coverage, cases } = result;
    const broken = result.rules.filter(({ violated }) => violated > 0).sort(mostBroken);
    const levels = worstLevels(result.findings);
    const kept = broken
        .slice(0, maxRules)
        // Without a kept finding it is the worst.
        .map(({ rule, violated, applicable }) => ({ rule, level: levels.get(rule) ?? 'error', violated, applicable }));
    return {
        ...(commit !== undefined && { commit }),
        ...(time !== undefined && { time }),
        verdict,
        policy: { name: policy.name, digest: policy.digest },
        counts: { error: counts.error, warning: counts.warning, note: counts.note },
        traces: traces.traces,
        calls: traces.calls,
        ...usedBy(result.facts),
        ...(!coverage.empty && { coverage: coverage.percent }),
        rules: kept.sort((a, b) => (a.rule < b.rule ? -1 : 1)),
        ...(broken.length > maxRules && { rulesOmitted: broken.length - maxRules }),
        ...(cases !== undefined && casesOf(cases)),
    };
}
function usedBy({ tokens, costUsd, atLeast = [] }) {
    const partly = ['tokens', 'costUsd'].filter((fact) => atLeast.includes(fact));
    return {
        ...(tokens !== undefined && { tokens: tokens.total }),
        ...(costUsd !== undefined && { costUsd }),
        ...(partly.length > 0 && { atLeast: partly }),
    };
}
const order = ['note', 'warning', 'error'];
function worstLevels(findings) {
    const levels = new Map();
    for (const { rule, level, tolerated, waived } of findings) {
        const own = tolerated || waived ? 'note' : level;
        if (order.indexOf(own) >= order.indexOf(levels.get(rule) ?? 'note'))
            levels.set(rule, own);
    }
    return levels;
}
function mostBroken(a, b) {
    return b.violated - a.violated || (a.rule < b.rule ? -1 : 1);
}
function casesOf(rows) {
    const of = (wanted) => rows.filter(({ standing }) => standing === wanted);
    const flaky = of('flaky').slice(0, maxFlaky);
    return {
        cases: { held: of('held').length, flaky: of('flaky').length, broken: of('broken').length },
        ...(flaky.length > 0 && {
            flaky: flaky
                .map(({ case: name, broken, trials }) => ({ case: name, broken, trials }))
                .sort((a, b) => (a.case < b.case ? -1 : 1)),
        }),
    };
}


/***/ }),

/***/ 23136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ runRecordSchema),
/* harmony export */   y: () => (/* binding */ maxRunRecords)
/* harmony export */ });
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57935);

/** Runs that a baseline remembers, itself included: the newest. */
const maxRunRecords = 100;
const percent = { type: 'number', minimum: 0, maximum: 100 };
const name = { ..._schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, maxLength: 10_000 };
/** One run of a history. */
const runRecordSchema = (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)({
    verdict: { enum: ['pass', 'fail', 'no-evidence'] },
    policy: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)({ name, digest: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br }),
    counts: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)({ error: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, warning: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, note: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
    traces: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    calls: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    rules: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)({ rule: name, level: { enum: ['error', 'warning', 'note'] }, violated: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, applicable: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }), 20),
}, {
    commit: { type: 'string', maxLength: 200 },
    time: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z$' },
    tokens: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    costUsd: { type: 'number', minimum: 0, maximum: 1e12 },
    atLeast: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)({ enum: ['tokens', 'costUsd'] }, 2),
    coverage: percent,
    rulesOmitted: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    cases: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)({ held: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, flaky: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, broken: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }),
    flaky: (0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)({ case: name, broken: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, trials: _schema_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }), 20),
});


/***/ }),

/***/ 57935:
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

/***/ 46786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyCommand: () => (/* binding */ historyCommand)
});

// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(69967);
// EXTERNAL MODULE: ./lib/reporters/history/history.js + 1 modules
var history_history = __webpack_require__(57113);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(90101);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/baseline/read-baseline.js + 1 modules
var read_baseline = __webpack_require__(8601);
// EXTERNAL MODULE: ./lib/baseline/read-shape.js
var read_shape = __webpack_require__(33611);
// EXTERNAL MODULE: ./lib/baseline/record-of-run.js
var record_of_run = __webpack_require__(17394);
// EXTERNAL MODULE: ./lib/baseline/run-record-schema.js
var run_record_schema = __webpack_require__(23136);
;// CONCATENATED MODULE: ./lib/baseline/read-run-record.js



/** The record of a result that somebody else wrote; absent if what it takes of it is not what a result has. */
async function readRunRecord(result) {
    const { policy, counts, traces, coverage, facts = {}, rules, findings, cases } = result;
    const has = [policy, counts, traces, coverage, facts].every((part) => typeof part === 'object' && part !== null);
    if (!has || !isRows(rules) || !isRows(findings) || !(cases === undefined || isRows(cases)))
        return undefined;
    const record = (0,record_of_run/* recordOfRun */.O)({ ...result, facts }, {});
    return (await (0,read_shape/* isShape */.o)(record, run_record_schema/* runRecordSchema */._)) ? record : undefined;
}
function isRows(value) {
    return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null);
}

// EXTERNAL MODULE: ./lib/codes/host-codes.js
var host_codes = __webpack_require__(81945);
// EXTERNAL MODULE: ./lib/io/find-traces.js
var find_traces = __webpack_require__(10064);
// EXTERNAL MODULE: ./lib/io/path-pattern.js
var path_pattern = __webpack_require__(29546);
// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/json/json-or-nothing.js
var json_or_nothing = __webpack_require__(90822);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/cli/fleet/read-row.js
var read_row = __webpack_require__(20832);
// EXTERNAL MODULE: ./lib/cli/input/invalid-result.js
var invalid_result = __webpack_require__(9298);
// EXTERNAL MODULE: ./lib/cli/input/read-capped-file.js
var read_capped_file = __webpack_require__(80038);
;// CONCATENATED MODULE: ./lib/cli/history/read-runs.js















/** Files read in all, and bytes of one and of all. */
const maxFiles = 10_000;
const maxAllBytes = 4 * 1024 ** 3;
/**
 * The runs that results and baselines below folders, or files, hold. What cannot be read in a folder is counted and named;
 * what is named itself has to be readable.
 *
 * @throws {AssayError} `E_RESULT_NOT_FOUND`, `E_RESULT_INVALID`, `E_USAGE`
 */
async function readRuns(operands, host) {
    const { files, base } = find(operands, host);
    const runs = [];
    const unreadable = [];
    let others = 0;
    let room = maxAllBytes;
    for (const { name, isNamed } of files.slice(0, maxFiles)) {
        const short = (0,external_node_path_.relative)(base, (0,external_node_path_.resolve)(host.cwd, name)).split(external_node_path_.sep).join('/');
        try {
            room -= (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(host.cwd, name)).size;
            if (room < 0)
                throw (0,invalid_result/* invalidResult */.n)(name, `is beyond the ${maxAllBytes} bytes that are read of all files together`);
            const found = await runsOf(name, host);
            if (found === 'other' && isNamed)
                throw (0,invalid_result/* invalidResult */.n)(name, 'is neither a result nor a baseline of Assay');
            if (found === 'other')
                others++;
            else
                runs.push(...found.map((record, place) => ({ file: short, place, isOwn: place === found.length - 1, record })));
        }
        catch (error) {
            if (!(error instanceof problem/* AssayError */.W) || isNamed)
                throw error;
            unreadable.push({ file: short, why: whyOf(error, name) });
        }
    }
    return { runs: onceEach(runs), unreadable, others, filesOmitted: Math.max(0, files.length - maxFiles) };
}
function find(operands, host) {
    if (operands.length === 0)
        throw (0,usage_error/* usageError */.W)('No runs were found.', 'Pass files, or folders of results and baselines, such as downloaded artifacts.');
    const missing = operands.filter((path) => !(0,path_pattern/* isPattern */.Pt)(path) && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(host.cwd, path)));
    const [first] = missing;
    if (first !== undefined)
        throw notFound(first, 'does not exist');
    const folders = operands.filter((path) => !(0,path_pattern/* isPattern */.Pt)(path) && (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(host.cwd, path)).isDirectory());
    const patterns = operands.map((path) => (folders.includes(path) ? `${path.replace(/\/+$/, '')}/**/*.json` : path));
    const { files, unmatched } = (0,find_traces/* findTraces */.Gw)(patterns, { root: host.cwd, outside: 'allow' });
    const [idle] = unmatched;
    if (idle !== undefined)
        throw notFound(idle, 'matches no JSON file');
    const [only, ...more] = operands;
    const isOne = only !== undefined && more.length === 0 && folders.includes(only);
    return { files, base: isOne ? (0,external_node_path_.resolve)(host.cwd, only) : host.cwd };
}
/** The runs of a file, oldest first; `other` for JSON that is neither a result nor a baseline. */
async function runsOf(path, host) {
    const file = { missing: 'E_RESULT_NOT_FOUND', invalid: 'E_RESULT_INVALID' };
    const text = await (0,read_capped_file/* readCappedFile */.y)(path, read_baseline/* maxBaselineBytes */.L, file, host);
    const value = (0,json_or_nothing/* jsonOrNothing */.d)(text);
    const schema = (0,json_fields/* isObject */.Gv)(value) ? ((0,json_fields/* stringOf */.Je)(value.schema) ?? '') : '';
    if (value === undefined)
        throw (0,invalid_result/* invalidResult */.n)(path, 'is not JSON, or only a part of it');
    if (schema.startsWith('assay.baseline.')) {
        const reading = await (0,read_baseline/* readBaseline */.m)(text, (0,log_line/* logText */.k)(path));
        if (reading.state !== 'used')
            throw (0,invalid_result/* invalidResult */.n)(path, 'is a baseline of another version');
        return historyOf(reading.baseline, path);
    }
    if (!(0,json_fields/* isObject */.Gv)(value) || !/^assay\.(result|error)\./.test(schema))
        return 'other';
    // What it says of itself is checked: it may contradict itself.
    const row = (0,read_row/* readRow */.z)(text, path, path);
    if (row.verdict === 'error')
        throw (0,invalid_result/* invalidResult */.n)(path, `belongs to a check that could not run (${row.code})`);
    const record = await readRunRecord(value);
    if (record === undefined)
        throw (0,invalid_result/* invalidResult */.n)(path, 'is an incomplete result');
    return [record];
}
function historyOf({ history }, path) {
    if (history !== undefined && history.length > 0)
        return history;
    throw (0,invalid_result/* invalidResult */.n)(path, 'is a baseline without a history: it was written before baselines had one');
}
/**
 * Newer baselines repeat what older ones remember, and a result next to its baseline is the last run of that.
 */
function onceEach(runs) {
    const seen = new Set();
    const kept = new Set();
    for (const { file, isOwn, record } of runs)
        if (isOwn && record.time !== undefined)
            kept.add(ownKey(file, record));
    return runs.filter(({ file, record }) => {
        if (record.time === undefined && record.commit === undefined)
            return !kept.has(ownKey(file, record));
        const key = JSON.stringify(record);
        return !seen.has(key) && seen.add(key);
    });
}
function ownKey(file, { commit: _, time: __, ...what }) {
    return JSON.stringify([(0,external_node_path_.dirname)(file), what]);
}
function notFound(path, why) {
    return new problem/* AssayError */.W({
        code: 'E_RESULT_NOT_FOUND',
        level: 'error',
        message: `${(0,log_line/* logText */.k)(path)} ${why}.`,
        remedy: host_codes/* hostCodes */.B.E_RESULT_NOT_FOUND.remedy,
    });
}
/** The message without the name, which stands next to it. */
function whyOf({ problems: [problem] }, path) {
    const message = problem?.message ?? 'cannot be read.';
    return message.startsWith(`${(0,log_line/* logText */.k)(path)} `) ? message.slice((0,log_line/* logText */.k)(path).length + 1) : message;
}

// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/output/write-output.js
var write_output = __webpack_require__(48667);
;// CONCATENATED MODULE: ./lib/cli/commands/history.js







const formats = ['text', 'html', 'json', 'markdown'];
const historyCommand = (0,command/* defineCommand */.N)({
    name: 'history',
    usage: '(FOLDER | RESULT | BASELINE)\u2026 [--format FORMAT] [--output FILE]',
    about: 'Shows verdicts, coverage, rules and flaky cases over the runs in results and baselines. A baseline contains up to 100 runs; folders can be downloaded artifacts.',
    flags: {
        format: { kind: 'text', value: 'FORMAT', choices: formats, does: 'The printed format; default text.' },
        output: { kind: 'text', value: 'FILE', does: 'Write it to a file instead.' },
    },
    examples: [
        { line: 'assay history baseline.json', does: 'The runs in a baseline' },
        {
            line: 'assay history artifacts/ --format html --output history.html',
            does: 'One page over every result and baseline in a folder',
        },
    ],
    async run({ flags, operands }, host) {
        const found = await readRuns(operands, host);
        if (found.runs.length === 0)
            throw (0,usage_error/* usageError */.W)(`No run was found: of ${found.unreadable.length + found.others} JSON files none is a result or a baseline with a history.`, 'Results are what `--report json=FILE` writes, baselines what `--write-baseline FILE` writes.');
        await (0,write_output/* writeOutput */.z)(flags.output ?? '-', await rendered((0,history_history/* historyOf */.o)(found), flags.format ?? 'text', host), host);
        return exit_code/* exitCodes */.h.pass;
    },
});
async function rendered(history, format, host) {
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 3313).then(__webpack_require__.bind(__webpack_require__, 93313))).historyText(history, (0,cli_host/* wantsColor */.z)(host.stdout, host.env));
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(7042), __webpack_require__.e(3229)]).then(__webpack_require__.bind(__webpack_require__, 73229))).historyHtml(history);
        case 'json':
            return (await __webpack_require__.e(/* import() */ 9096).then(__webpack_require__.bind(__webpack_require__, 89096))).historyJson(history);
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 7275).then(__webpack_require__.bind(__webpack_require__, 97275))).historyMarkdown(history);
    }
}


/***/ }),

/***/ 57113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ failingSince),
  o: () => (/* binding */ historyOf)
});

;// CONCATENATED MODULE: ./lib/text/natural-order.js
/** Compares names so that `run-9` stands before `run-10`; names that differ only in zeros by code unit. */
function naturalOrder(a, b) {
    const [left, right] = [piecesOf(a), piecesOf(b)];
    for (let at = 0; at < Math.min(left.length, right.length); at++) {
        const order = comparePieces(left[at] ?? '', right[at] ?? '');
        if (order !== 0)
            return order;
    }
    return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}
function piecesOf(name) {
    return name.match(/\d+|\D+/g) ?? [];
}
function comparePieces(a, b) {
    const digits = /^\d/;
    if (!digits.test(a) || !digits.test(b))
        return a < b ? -1 : a > b ? 1 : 0;
    const [first, second] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return first.length - second.length || (first < second ? -1 : first > second ? 1 : 0);
}

;// CONCATENATED MODULE: ./lib/reporters/history/history.js

const most = { checks: 100, runs: 500, rows: 100, unreadable: 1000 };
function historyOf({ runs, unreadable, others, filesOmitted }) {
    const byPolicy = groupBy(runs, ({ record }) => record.policy.name);
    const names = [...byPolicy.keys()].sort();
    return {
        schema: 'assay.history.v1',
        checks: names.slice(0, most.checks).map((name) => checkHistory(name, byPolicy.get(name) ?? [])),
        checksOmitted: Math.max(0, names.length - most.checks),
        unreadable: unreadable.slice(0, most.unreadable),
        unreadableOmitted: Math.max(0, unreadable.length - most.unreadable),
        others,
        filesOmitted,
    };
}
function checkHistory(policy, found) {
    const order = found.every(({ record }) => record.time !== undefined) ? 'time' : 'name';
    const byTime = (a, b) => (order === 'time' ? compare(a.record.time, b.record.time) : 0);
    const sorted = [...found].sort((a, b) => byTime(a, b) || naturalOrder(a.file, b.file) || a.place - b.place);
    const kept = sorted.slice(-most.runs);
    const records = kept.map(({ file, record }) => ({ ...record, file }));
    const rules = grouped(records, ({ rules }) => rules, ({ rule }) => rule);
    const flaky = grouped(records, ({ flaky = [] }) => flaky, (row) => row.case);
    const since = failingSince(records);
    return {
        policy,
        order,
        runs: records,
        runsOmitted: sorted.length - kept.length,
        ...(since !== undefined && { failingSince: since }),
        rules: rules.slice(0, most.rows).map(([rule, rows]) => ({
            rule,
            level: rows.at(-1)?.row.level ?? 'error',
            broken: rows.map(({ run, row: { violated, applicable } }) => ({ run, violated, applicable })),
        })),
        rulesOmitted: Math.max(0, rules.length - most.rows),
        flaky: flaky.slice(0, most.rows).map(([name, rows]) => ({
            case: name,
            flaky: rows.map(({ run, row: { broken, trials } }) => ({ run, broken, trials })),
        })),
        flakyOmitted: Math.max(0, flaky.length - most.rows),
    };
}
/** Rows of all runs by name, the name with most rows first. */
function grouped(records, rowsOf, nameOf) {
    const rows = records.flatMap((record, run) => rowsOf(record).map((row) => ({ run, row })));
    const byName = [...groupBy(rows, ({ row }) => nameOf(row))];
    return byName.sort(([a, of], [b, others]) => others.length - of.length || compare(a, b));
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
/** The failing runs at the end of a history, oldest first. */
function failingSince(runs) {
    const green = runs.findLastIndex(({ verdict }) => verdict !== 'fail');
    return green === runs.length - 1 ? undefined : { run: green + 1, runs: runs.length - green - 1 };
}
function compare(a = '', b = '') {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};

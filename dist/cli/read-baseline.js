"use strict";
exports.id = 642;
exports.ids = [642];
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

/***/ 4385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readPercent)
/* harmony export */ });
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10844);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90101);


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

/***/ 30981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ baselineOptions),
/* harmony export */   Z: () => (/* binding */ writeProfile)
/* harmony export */ });
/* harmony import */ var _baseline_baseline_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74484);
/* harmony import */ var _baseline_read_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8601);
/* harmony import */ var _baseline_record_of_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17394);
/* harmony import */ var _baseline_with_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26930);
/* harmony import */ var _io_time_of_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24285);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10844);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90101);
/* harmony import */ var _input_keep_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36708);
/* harmony import */ var _input_read_capped_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80038);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83797);
/* harmony import */ var _output_write_output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48667);











/** What the flags about baselines ask of a conclusion. @throws {AssayError} for a baseline that is missing or damaged */
async function baselineOptions(flags, host) {
    const { baseline: path, 'fail-on-new-only': failOnNewOnly } = flags;
    if (path === undefined && failOnNewOnly) {
        throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)('--fail-on-new-only needs a baseline.', 'Set it with --baseline FILE.');
    }
    const commit = commitOf(host);
    if (path === undefined)
        return { commit };
    const file = { missing: 'E_BASELINE_NOT_FOUND', invalid: 'E_BASELINE_INVALID' };
    const text = await (0,_input_read_capped_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readCappedFile */ .y)(path, _baseline_read_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .maxBaselineBytes */ .L, file, host);
    return { commit, failOnNewOnly, baseline: await (0,_baseline_read_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaseline */ .m)(text, (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(path)) };
}
/**
 * Writes the profile of a run and what was collected, where the flags ask for them.
 *
 * @param earlier what the run was compared with: its history goes on
 * @returns the partial result, if it was written
 * @throws {AssayError} `E_OUTPUT_WRITE`, `E_USAGE`
 */
async function writeProfile({ result, baseline }, partial, { 'write-baseline': baselineFile, partial: partialFile }, earlier, host) {
    (0,_input_keep_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .keepInputs */ .j)(result, [partialFile, baselineFile], host);
    const text = partialFile === undefined ? undefined : await partial();
    if (partialFile !== undefined && text !== undefined)
        await (0,_output_write_output_js__WEBPACK_IMPORTED_MODULE_7__/* .writeOutput */ .z)(partialFile, text, host);
    if (baselineFile === undefined || !baseline)
        return text;
    // Compared with an empty profile, everything would look new.
    if (result.verdict === 'no-evidence')
        await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_6__/* .write */ .M)(host.stderr, 'No baseline was written: the run has no evidence.\n');
    else {
        const before = earlier?.state === 'used' ? earlier.baseline : undefined;
        const run = (0,_baseline_record_of_run_js__WEBPACK_IMPORTED_MODULE_9__/* .recordOfRun */ .O)(result, {
            commit: commitOf(host),
            time: (0,_io_time_of_run_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOfRun */ .A)(host.env.SOURCE_DATE_EPOCH, new Date()).toISOString(),
        });
        await (0,_output_write_output_js__WEBPACK_IMPORTED_MODULE_7__/* .writeOutput */ .z)(baselineFile, (0,_baseline_baseline_js__WEBPACK_IMPORTED_MODULE_10__/* .baselineText */ .BW)((0,_baseline_with_history_js__WEBPACK_IMPORTED_MODULE_1__/* .withHistory */ .$)(baseline, run, before)), host);
    }
    return text;
}
/** The commit that CI says it works on, if it looks like one. */
function commitOf({ env }) {
    const commit = env.GITHUB_SHA ?? env.CI_COMMIT_SHA;
    return commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit) ? commit : undefined;
}


/***/ }),

/***/ 36708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ keepInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10844);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90101);




/**
 * A slip of the keyboard must not cost the policy, or the only recording of a run.
 * @throws {AssayError} `E_USAGE` where an output would replace the policy or a trace
 */
function keepInputs({ policy, traces }, outputs, { cwd }) {
    const read = new Set([policy.file ?? '-', ...traces.files.map(({ file }) => file)].map((file) => placeOf(cwd, file)));
    const over = outputs.find((file) => file !== undefined && file !== '-' && read.has(placeOf(cwd, file)));
    if (over === undefined)
        return;
    throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)(`A report would overwrite ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .k)(over)}, which is an input of this run.`, 'Use another file.');
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

/***/ 36825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ loadAnyPolicy)
/* harmony export */ });
/* harmony import */ var _policy_load_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39512);
/* harmony import */ var _read_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65528);


/** The policy that was named or found, else the one that stands in. */
async function loadAnyPolicy(policy, strict, host) {
    if (policy === undefined)
        return (await __webpack_require__.e(/* import() */ 9613).then(__webpack_require__.bind(__webpack_require__, 9613))).standInPolicy();
    const { text, file, read } = await (0,_read_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicyText */ .O)(policy, host);
    return (0,_policy_load_policy_js__WEBPACK_IMPORTED_MODULE_0__.loadPolicy)(text, { file }, { strict, read });
}


/***/ }),

/***/ 80038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readCappedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71095);
/* harmony import */ var _io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83088);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10844);
/* harmony import */ var _read_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62498);







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
        size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).size;
        if (size <= maxBytes)
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full, 'utf8');
    }
    catch (error) {
        throw trouble(file.missing, (0,_io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadableBecause */ .Q)(error));
    }
    throw trouble(file.invalid, `has ${size} bytes, more than the ${maxBytes} that are read`);
}


/***/ }),

/***/ 65528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readPolicyText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _io_is_below_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85115);
/* harmony import */ var _io_read_policy_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4111);
/* harmony import */ var _io_repository_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93230);
/* harmony import */ var _io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83088);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10844);
/* harmony import */ var _locate_project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33513);
/* harmony import */ var _read_stream_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62498);










/** The text of a policy file. `-` is standard input. */
async function readPolicyText(path, host) {
    if (path === '-')
        return { text: await (0,_read_stream_js__WEBPACK_IMPORTED_MODULE_6__/* .readStream */ .b)(host.stdin), file: '<stdin>', read: (0,_io_read_policy_part_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPartsIn */ .k)(host.cwd) };
    try {
        // Read at once: the first asynchronous file starts a pool of threads, which costs a short run more than the file.
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
        // A link is followed, but what Git keeps there is nobody's policy, and an error would quote it.
        if ((0,_io_is_below_git_js__WEBPACK_IMPORTED_MODULE_7__/* .isBelowGit */ .S)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file)))
            throw notFound(path, 'is inside .git, which contains credentials');
        return { text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'), file: (0,_locate_project_js__WEBPACK_IMPORTED_MODULE_5__/* .workspacePath */ .X5)(path, host), read: partsOf(path, host) };
    }
    catch (error) {
        throw error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W ? error : notFound(path, (0,_io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadableBecause */ .Q)(error));
    }
}
/** A policy above the folder one is in may name files of its own repository; without one, of its own folder. */
function partsOf(path, host) {
    if (!(0,_locate_project_js__WEBPACK_IMPORTED_MODULE_5__/* .workspacePath */ .X5)(path, host).startsWith('..'))
        return (0,_io_read_policy_part_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPartsIn */ .k)(host.cwd);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path));
    return (0,_io_read_policy_part_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPartsIn */ .k)(host.cwd, (0,_io_repository_of_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._)(folder) ?? folder);
}
function notFound(path, why) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W({
        code: 'E_POLICY_NOT_FOUND',
        level: 'error',
        message: `The policy ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_9__/* .logText */ .k)(path)} ${why}.`,
        remedy: 'Check the path; it is relative to the current folder.',
    });
}


/***/ }),

/***/ 62498:
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

/***/ 48289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports),
/* harmony export */   R: () => (/* binding */ readTargets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _io_open_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37627);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53110);
/* harmony import */ var _reporters_reporter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92493);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51560);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10844);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90101);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9906);
/* harmony import */ var _input_keep_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36708);
/* harmony import */ var _write_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48667);










/** @throws {AssayError} `E_USAGE` for a format that does not exist, or two reports in one place */
function readTargets(flags) {
    const targets = [
        { format: readFormat(flags.format ?? 'text'), file: flags.output ?? '-' },
        ...flags.report.map((text) => {
            const at = text.indexOf('=');
            if (at < 1 || at === text.length - 1) {
                throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .W)(`--report cannot be "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .k)(text, 60)}".`, 'It takes FORMAT=FILE, such as json=result.json.');
            }
            return { format: readFormat(text.slice(0, at)), file: text.slice(at + 1) };
        }),
    ];
    const places = targets.map(({ file }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(file));
    const twice = targets.find((_, i) => places.indexOf(places[i]) !== i);
    if (twice) {
        throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .W)(`Two reports would be written to ${twice.file === '-' ? 'standard output' : (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .k)(twice.file)}.`, 'Use a separate file for each report.');
    }
    return targets;
}
/**
 * Writes every report, the printed one last: it is what a person sees at the end.
 * @throws {AssayError} `E_USAGE` where a report would replace the policy or a trace
 */
async function writeReports(result, targets, about, host) {
    (0,_input_keep_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .keepInputs */ .j)(result, targets.map(({ file }) => file), host);
    const repository = (0,_io_open_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)(host.cwd);
    for (const { format, file } of [...targets].reverse()) {
        const report = await _reporters_index_js__WEBPACK_IMPORTED_MODULE_2__/* .reporters */ .R0[format]();
        const base = file === '-' ? terminalContext(host) : _reporters_reporter_js__WEBPACK_IMPORTED_MODULE_3__/* .plainContext */ .O;
        const context = { ...base, repository, today: host.today, command: host.command, ...about };
        await (0,_write_output_js__WEBPACK_IMPORTED_MODULE_6__/* .writeOutput */ .z)(file, report(result, context), host);
    }
}
/** Of a narrower terminal the report is left to wrap as it does. */
const fewestColumns = 40;
function terminalContext({ stdout, env }) {
    // A terminal that nobody has given a size says 0.
    const columns = stdout.isTTY === true && (stdout.columns ?? 0) >= fewestColumns ? stdout.columns : undefined;
    return { ..._reporters_reporter_js__WEBPACK_IMPORTED_MODULE_3__/* .plainContext */ .O, color: (0,_host_js__WEBPACK_IMPORTED_MODULE_8__/* .wantsColor */ .z)(stdout, env), columns };
}
function readFormat(name) {
    if ((0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isReportFormat */ ._S)(name))
        return name;
    const known = Object.keys(_reporters_index_js__WEBPACK_IMPORTED_MODULE_2__/* .reporters */ .R0);
    const meant = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_9__/* .didYouMean */ .a)(name, known);
    throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .W)(`There is no report format "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_7__/* .logText */ .k)(name, 60)}".`, `${meant === undefined ? '' : `Did you mean ${meant}? `}There are: ${known.join(', ')}.`);
}


/***/ }),

/***/ 50733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ reproduceLine)
/* harmony export */ });
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29574);

/** What only says where a report goes, or how fast it is made, is left out of the line that repeats a run. */
const presentation = new Set([
    'format',
    'output',
    'report',
    'quiet',
    'verbose',
    'rule',
    'write-baseline',
    'partial',
    'jobs',
    'state',
    'write-back',
]);
/** A shell line that repeats the run. */
function reproduceLine(verb, { flags, operands, }, { command = 'assay' }) {
    const words = Object.entries(flags).flatMap(([name, value]) => {
        if (presentation.has(name) || value === undefined || value === false)
            return [];
        if (value === true)
            return [`--${name}`];
        if (typeof value === 'string')
            return [`--${name}`, value];
        return value.length === 0 ? [] : [`--${name}`, ...value];
    });
    return [command, ...[verb, ...operands, ...words].map(_text_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)].join(' ');
}


/***/ }),

/***/ 95306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ refuseUnknownRules),
/* harmony export */   Lk: () => (/* binding */ shownCalls),
/* harmony export */   XY: () => (/* binding */ readTextDetail)
/* harmony export */ });
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71095);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51560);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10844);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90101);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9906);





/** What the text report is asked to say. @throws {AssayError} `E_USAGE` where no text report is written, or two flags contradict */
function readTextDetail({ quiet, verbose, rule }, targets) {
    if (quiet && verbose)
        throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .W)('--quiet and --verbose exclude each other.', 'Leave one out.');
    const asked = quiet ? '--quiet' : verbose ? '--verbose' : rule.length > 0 ? '--rule' : undefined;
    if (asked !== undefined && !targets.some(({ format }) => format === 'text'))
        throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .W)(`${asked} applies to the text report, but none is written.`, 'Remove it, or use --format text.');
    const detail = quiet ? 'quiet' : verbose ? 'verbose' : undefined;
    return { ...(detail && { detail }), ...(rule.length > 0 && { rules: rule }) };
}
/** @throws {AssayError} `E_USAGE` for a rule that neither the policy nor Assay has */
function refuseUnknownRules(rules, { sequences }) {
    const known = [...sequences.map(({ id }) => id), ..._codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.keys()];
    const unknown = rules.find((rule) => !known.includes(rule));
    if (unknown === undefined)
        return;
    const meant = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(unknown, known);
    throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .W)(`There is no code or rule "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .k)(unknown, 60)}".`, meant === undefined ? 'Use a code, or the id of a rule of the policy.' : `Did you mean ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .k)(meant)}?`);
}
/**
 * Whether the calls around findings are shown, and what of their values. A person at a terminal sees all but secrets,
 * unless something else is written, in which values would stay.
 */
function shownCalls({ quiet, verbose, redact, partial }, targets, { stdout, env }) {
    const isRead = targets.some(({ format, file }) => format === 'text' && file === '-') && stdout.isTTY === true && !(0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .inCi */ .w)(env);
    const isAlone = targets.length === 1 && partial === undefined;
    return {
        showCalls: !quiet && (verbose || isRead || (redact !== undefined && redact !== 'values')),
        redact: redact ?? (isRead && isAlone ? 'secrets' : undefined),
    };
}


/***/ }),

/***/ 48667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _io_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91839);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83797);




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
        throw (0,_io_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotWrite */ .z)(path, error);
    }
}


/***/ }),

/***/ 37627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _git_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34125);
/* harmony import */ var _is_below_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85115);





/** UTF-16 units; a longer path is not one of a file. */
const longestPath = 4000;
/**
 * What the checkout around the workspace tracks. Where that is not known (no git, or a form of its index that nobody knows here),
 * a file that lies in the workspace is taken for one of the repository.
 */
function openRepository(workspace) {
    const root = realPath(workspace);
    let read;
    const files = () => {
        read ??= { tracked: (0,_git_index_js__WEBPACK_IMPORTED_MODULE_3__/* .trackedFiles */ .O)(root) };
        return read.tracked;
    };
    const known = new Map();
    // A path of a trace may have been written on Windows; elsewhere a backslash may also stand in the name of a file.
    const look = (file) => find(file) ?? (file.includes('\\') ? find(slashed(file)) : undefined);
    const find = (file) => {
        const path = inside(root, file) ?? inside(workspace, file);
        if (path === undefined || (0,_is_below_git_js__WEBPACK_IMPORTED_MODULE_4__/* .isBelowGit */ .S)(path))
            return undefined;
        const tracked = files();
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
        const held = tracked === undefined ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute) : tracked.has(native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(tracked.root, absolute)));
        return held ? path : undefined;
    };
    return {
        get isCheckout() {
            return files()?.root === root;
        },
        pathOf(file) {
            if (!known.has(file))
                known.set(file, look(file));
            return known.get(file);
        },
    };
}
/** Relative to a folder that holds it. */
function inside(folder, file) {
    if (file === '' || file.length > longestPath || file.includes('\0'))
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, pathFrom(file)));
    return path === '' || path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? undefined : native(path);
}
/** Stacks of JavaScript name modules by their address. */
function pathFrom(file) {
    if (!file.startsWith('file:'))
        return file;
    try {
        return (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(file);
    }
    catch {
        return file;
    }
}
function realPath(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
    }
}
/** A path of this machine, with `/`. */
function native(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? path : slashed(path);
}
function slashed(path) {
    return path.replaceAll('\\', '/');
}


/***/ }),

/***/ 92493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ plainContext)
/* harmony export */ });
/** The bytes of a report in a file: no colours. */
const plainContext = { color: false, about: 'all' };


/***/ }),

/***/ 29574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word as a POSIX shell reads it back. */
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ })

};

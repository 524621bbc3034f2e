export const id = 3391;
export const ids = [3391];
export const modules = {

/***/ 3619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeCommand: () => (/* binding */ mergeCommand)
});

// EXTERNAL MODULE: ./lib/merge/merge-partials.js + 1 modules
var merge_partials = __webpack_require__(3845);
// EXTERNAL MODULE: ./lib/merge/partial.js
var partial = __webpack_require__(4905);
// EXTERNAL MODULE: ./lib/merge/read-partial.js + 1 modules
var read_partial = __webpack_require__(9363);
// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(9967);
// EXTERNAL MODULE: ./lib/policy/load-policy.js + 17 modules
var load_policy = __webpack_require__(2474);
// EXTERNAL MODULE: ./lib/reporters/index.js
var reporters = __webpack_require__(3110);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/cli/arguments/read-percent.js
var read_percent = __webpack_require__(4385);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/cli/baseline-of-run.js + 2 modules
var baseline_of_run = __webpack_require__(622);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/codes/baseline-codes.js
var baseline_codes = __webpack_require__(3852);
// EXTERNAL MODULE: ./lib/io/find-traces.js
var find_traces = __webpack_require__(64);
// EXTERNAL MODULE: ./lib/io/path-pattern.js
var path_pattern = __webpack_require__(9546);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(101);
;// CONCATENATED MODULE: ./lib/cli/input/find-partials.js








/**
 * The partial results that files, folders and patterns name, each once; `-` is standard input.
 * @throws {AssayError} for every name under which nothing is found: a verdict without it would be one on a part
 */
function findPartials(operands, host) {
    if (operands.length === 0)
        throw (0,usage_error/* usageError */.W)('There is nothing to merge.', 'Name the files that `--partial` wrote.');
    const missing = operands.filter((path) => path !== '-' && !(0,path_pattern/* isPattern */.Pt)(path) && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(host.cwd, path)));
    refuse(missing, 'does not exist');
    const { files, unmatched } = (0,find_traces/* findTraces */.Gw)(operands, { root: host.cwd, outside: 'allow' });
    refuse(unmatched, 'matches no file');
    return files.map(({ path, name }) => (path === '-' ? '-' : name));
}
function refuse(paths, why) {
    const [first, ...rest] = paths.map((path) => ({
        code: 'E_PARTIAL_NOT_FOUND',
        level: 'error',
        message: `${(0,log_line/* logText */.k)(path)} ${why}.`,
        remedy: baseline_codes/* baselineCodes */.U.E_PARTIAL_NOT_FOUND.remedy,
    }));
    if (first)
        throw new problem/* AssayError */.W([first, ...rest]);
}

// EXTERNAL MODULE: ./lib/cli/input/locate-project.js
var locate_project = __webpack_require__(8715);
// EXTERNAL MODULE: ./lib/cli/input/read-capped-file.js
var read_capped_file = __webpack_require__(38);
// EXTERNAL MODULE: ./lib/cli/input/read-policy.js + 1 modules
var read_policy = __webpack_require__(5344);
// EXTERNAL MODULE: ./lib/cli/output/reports.js
var reports = __webpack_require__(8289);
// EXTERNAL MODULE: ./lib/cli/output/reproduce.js
var reproduce = __webpack_require__(733);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(3797);
;// CONCATENATED MODULE: ./lib/cli/commands/merge.js


















const flags = {
    policy: shared_flags/* checkFlags */.KP.policy,
    'fail-on': shared_flags/* checkFlags */.KP['fail-on'],
    'on-no-evidence': shared_flags/* checkFlags */.KP['on-no-evidence'],
    lenient: shared_flags/* checkFlags */.KP.lenient,
    strict: shared_flags/* checkFlags */.KP.strict,
    ...shared_flags/* coverageFlags */.Qk,
    ...shared_flags/* reportFlags */.kY,
    ...shared_flags/* baselineFlags */.Xz,
    ...shared_flags/* partialFlags */.v$,
};
const mergeCommand = (0,command/* defineCommand */.N)({
    name: 'merge',
    usage: 'PARTIAL… [--policy FILE] [flags]',
    about: 'One verdict over what several machines collected with `check --partial`, each from whole traces: the same as of one run over all.',
    flags,
    examples: [
        { line: 'assay merge part-1.json part-2.json --policy policy.yaml', does: 'Two machines, one report' },
        { line: "assay merge 'parts/**/*.json' --report json=result.json", does: 'All partial results below a folder' },
    ],
    run: merge,
});
async function merge(args, host) {
    const targets = (0,reports/* readTargets */.R)(args.flags);
    const minCoverage = (0,read_percent/* readPercent */.o)('--min-coverage', args.flags['min-coverage']);
    const partials = await readPartials(args.operands, host);
    const { text, file } = await (0,read_policy/* readPolicyText */.O)(await (0,locate_project/* locatePolicy */.zx)(args.flags.policy, [], host), host);
    const load = (0,load_policy.loadPolicy)(text, { file }, { strict: args.flags.strict });
    const conclusion = (0,merge_partials/* mergePartials */.p)(partials, (0,load_policy.requirePolicy)(load), {
        failOn: args.flags['fail-on'],
        onNoEvidence: args.flags['on-no-evidence'],
        minCoverage,
        lenient: args.flags.lenient,
        policyProblems: load.problems,
        today: host.today,
        compat: args.flags.compat,
        ...(0,reporters/* partsFor */._c)(targets.map(({ format }) => format)),
        ...(await (0,baseline_of_run/* baselineOptions */.K)(args.flags, host)),
    });
    await reportIdle(partials, host);
    await (0,baseline_of_run/* writeProfile */.Z)(conclusion, () => (0,partial/* partialText */.T)(conclusion.partial), args.flags, host);
    await (0,reports/* writeReports */.L)(conclusion.result, targets, { about: 'all', reproduce: (0,reproduce/* reproduceLine */.S)('merge', args) }, host);
    return (0,exit_code/* exitCodeOf */.F)(conclusion.result);
}
async function readPartials(operands, host) {
    const file = { missing: 'E_PARTIAL_NOT_FOUND', invalid: 'E_PARTIAL_INVALID' };
    const read = async (path) => {
        const text = await (0,read_capped_file/* readCappedFile */.y)(path, read_partial/* maxPartialSize */.f, file, host);
        return { name: path, partial: await (0,read_partial/* readPartial */.o)(text, (0,log_line/* logText */.k)(path)) };
    };
    const [first, ...rest] = findPartials(operands, host);
    const partials = [await read(first)];
    for (const path of rest)
        partials.push(await read(path));
    return partials;
}
/** The verdict does not show that a machine had nothing to say: the others may have said enough. */
async function reportIdle(partials, host) {
    const idle = partials.filter(({ partial }) => partial.calls === 0).map(({ name }) => (0,log_line/* logText */.k)(name));
    if (idle.length > 0)
        await (0,write/* write */.M)(host.stderr, `No tool call in: ${idle.slice(0, 20).join(', ')}\n`);
}


/***/ }),

/***/ 1278:
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
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(262);

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

/***/ 672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writeJson),
/* harmony export */   y: () => (/* binding */ holdsExact)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(262);

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

/***/ 7009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ leftOutFiles)
/* harmony export */ });
/**
 * Why files are not read that were found where traces are searched. Each reason begins with `file`, which reporters count in
 * place of records.
 */
const leftOutFiles = {
    excluded: 'file excluded by a pattern',
    otherEnding: 'file with another ending than .jsonl, .ndjson, .json, .traj or .gz',
    dangling: 'file linked to nowhere',
    outside: 'file linked to a place outside of the workspace',
    linkedFolder: 'file linked to a folder, which is not searched',
    irregular: 'file that cannot be read to an end (pipe, socket or device)',
    hidden: 'file or folder that is hidden, or called node_modules',
    unknown: 'file of no known trace format',
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

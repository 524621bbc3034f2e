"use strict";
exports.id = 5530;
exports.ids = [5530];
exports.modules = {

/***/ 99859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the literal types of the flags. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 20832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readRow)
/* harmony export */ });
/* harmony import */ var _evaluate_verdict_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12978);
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41278);
/* harmony import */ var _json_json_or_nothing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90822);
/* harmony import */ var _input_invalid_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9298);




/**
 * What a `result.json` says in one row. It comes from other repositories: what it says of itself is checked, and a file that
 * contradicts itself is refused.
 * @throws {AssayError} `E_RESULT_INVALID`
 */
function readRow(text, name, path) {
    const value = (0,_json_json_or_nothing_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonOrNothing */ .d)(text);
    const row = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? (resultRow(value, name) ?? errorRow(value, name)) : undefined;
    if (row !== undefined)
        return row;
    throw (0,_input_invalid_result_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidResult */ .n)(path, 'is not a result of Assay');
}
const verdicts = ['pass', 'fail', 'no-evidence'];
const gates = ['error', 'warning', 'note', 'none'];
function resultRow(value, name) {
    const { schema, verdict, passed, policy } = value;
    const known = verdicts.find((it) => it === verdict);
    if (schema !== 'assay.result.v1' || known === undefined || passed !== (known === 'pass'))
        return undefined;
    const counts = countsOf(value);
    if (counts === undefined || !(0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(policy))
        return undefined;
    const digest = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(policy.digest);
    const policyName = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(policy.name);
    if (digest === undefined || policyName === undefined || !/^sha256:[0-9a-f]{64}$/.test(digest))
        return undefined;
    // A run without a call has no evidence, whatever else a file says.
    if (counts.calls === 0 && known === 'pass')
        return undefined;
    if (!followsFromFindings(known, value))
        return undefined;
    return { name, verdict: known, counts, policy: { name: policyName || 'unnamed policy', digest } };
}
/** Whether the verdict is the one that the gate makes of the findings that count. */
function followsFromFindings(verdict, { gate, counts, comparison }) {
    const failOn = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(gate) ? gates.find((it) => it === gate.failOn) : undefined;
    const newOnly = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(comparison) && comparison.baseline === 'used' && comparison.newOnly === true;
    const counting = newOnly ? comparison.counted : counts;
    if (failOn === undefined || !(0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(counting))
        return false;
    const [error, warning, note] = [counting.error, counting.warning, counting.note].map(count);
    if (error === undefined || warning === undefined || note === undefined)
        return false;
    return (0,_evaluate_verdict_of_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .V)({ error, warning, note }, failOn, verdict === 'no-evidence') === verdict;
}
function countsOf({ counts, coverage, traces }) {
    if (!(0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(counts) || !(0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(coverage) || !(0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(traces))
        return undefined;
    const numbers = [counts.error, counts.warning, traces.traces, traces.calls].map(count);
    const [errors, warnings, traceCount, calls] = numbers;
    const { percent, empty } = coverage;
    if (typeof percent !== 'number' || !(percent >= 0 && percent <= 100))
        return undefined;
    if (errors === undefined || warnings === undefined || traceCount === undefined || calls === undefined)
        return undefined;
    return { errors, warnings, traces: traceCount, calls, coverage: empty === true ? undefined : percent };
}
function count(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
/** A check that could not be made. */
function errorRow({ schema, errors }, name) {
    const code = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(errors)[0]?.code);
    if (schema !== 'assay.error.v1' || code === undefined || !/^[EW]_[A-Z0-9_]{1,60}$/.test(code))
        return undefined;
    return { name, verdict: 'error', code };
}


/***/ }),

/***/ 9298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ invalidResult)
/* harmony export */ });
/* harmony import */ var _codes_host_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81945);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10844);



/** `why` goes on after the name of the file: `is not a result of Assay`. */
function invalidResult(path, why) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .AssayError */ .W({
        code: 'E_RESULT_INVALID',
        level: 'error',
        message: `${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .k)(path)} ${why}.`,
        remedy: _codes_host_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .hostCodes */ .B.E_RESULT_INVALID.remedy,
    });
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

/***/ 12978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/** Broken rules come before missing evidence: what was seen counts even if not everything was. */
function verdictOf(counts, failOn, noEvidence) {
    const levels = ['error', 'warning', 'note'];
    const failing = failOn === 'none' ? [] : levels.slice(0, levels.indexOf(failOn) + 1);
    // The finding that there is no evidence is itself a note; it must not turn its own verdict into another.
    const counted = (level) => counts[level] - (level === 'note' && noEvidence ? 1 : 0);
    if (failing.some((level) => counted(level) > 0))
        return 'fail';
    return noEvidence ? 'no-evidence' : 'pass';
}


/***/ }),

/***/ 10064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ findTraces),
/* harmony export */   I$: () => (/* binding */ tracesBelow),
/* harmony export */   VB: () => (/* binding */ isExclusion)
/* harmony export */ });
/* unused harmony export excludedBy */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88824);
/* harmony import */ var _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17009);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51246);
/* harmony import */ var _is_inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76127);
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29546);







/** What stands for all traces below a folder, in a pattern. It finds what naming the folder finds. */
const tracesBelow = '**/*.{jsonl,ndjson,json,gz,zst}';
const traceEnding = /\.(jsonl|ndjson|json|traj|eval|gz|zst|parquet)$/i;
/** Files that a search may find, and folder entries that it may look at. */
const maxFiles = 100_000;
const maxEntries = 2_000_000;
/**
 * Finds trace files by path, folder or pattern. What exists under its very name is taken literally, a folder stands for
 * every `.jsonl`, `.ndjson`, `.json`, `.traj`, `.eval`, `.gz`, `.zst` and `.parquet` below it; `!PATTERN` excludes, wherever it stands. Throws
 * `E_TRACE_NOT_FOUND` for plain paths that do not exist, all of them at once, and `E_TRACE_READ` for those that lead out of
 * the workspace.
 */
function findTraces(patterns, options) {
    const search = new Search(options, excludedBy(patterns, options.root));
    const positive = patterns.filter((pattern) => !isExclusion(pattern));
    const unmatched = positive.filter((pattern) => !search.find(pattern));
    const [first, ...rest] = search.problems;
    if (first)
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W([first, ...rest]);
    return {
        files: search.files(),
        matched: positive.filter((pattern) => !unmatched.includes(pattern)),
        unmatched,
        leftOut: search.leftOut(),
    };
}
/** Whether a file is excluded by one of the patterns that exclude, by its name in the workspace. */
function excludedBy(patterns, root) {
    const exclusions = patterns.filter(isExclusion).map((pattern) => exclusionOf(pattern.slice(1), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root)));
    return (name) => exclusions.some((excludes) => excludes(name));
}
/** Whether a pattern excludes files. A file whose name begins so is named `./!\u2026`. */
function isExclusion(pattern) {
    return pattern.startsWith('!');
}
const wholeFolder = {
    matches: (path) => traceEnding.test(path),
    leadsInto: (name) => !name.startsWith('.') && name !== 'node_modules',
    isWhole: true,
};
class Search {
    #root;
    #confined;
    #also;
    #isExcluded;
    #found = new Map();
    #leftOut = new Map();
    problems = [];
    #entries = 0;
    constructor(options, isExcluded) {
        this.#root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.root);
        this.#confined = options.outside === 'refuse';
        this.#also = options.also ?? [];
        this.#isExcluded = isExcluded;
    }
    files() {
        return [...this.#found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    leftOut() {
        const counts = new Map();
        for (const [path, reason] of this.#leftOut) {
            if (!this.#found.has(path))
                counts.set(reason, (counts.get(reason) ?? 0) + 1);
        }
        return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1));
    }
    /** False if nothing was found and that is not a problem in itself. */
    find(pattern) {
        if (pattern === '-')
            return this.#found.set('-', { path: '-', name: '-', isNamed: true }).size > 0;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#root, pattern);
        const stats = statsOf(path);
        if (stats === 'unreadable')
            return this.#unreadable(pattern);
        if (!stats)
            return (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .isPattern */ .Pt)(pattern) ? this.#pattern(pattern) : this.#missing(pattern, path);
        if (this.#confined && !this.#mayBeNamed(path))
            return this.#outside(pattern);
        return stats.isDirectory() ? this.#walk(path, wholeFolder) : this.#add(path, true);
    }
    /**
     * Below the workspace or one of the folders besides; not such a folder itself, which holds what is nobody's trace. The
     * workflow names those, and no link in the workspace does, which may be a stranger's.
     */
    #mayBeNamed(path) {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        if ((0,_is_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(this.#root), real))
            return true;
        if ((0,_is_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(this.#root, path))
            return false;
        const folders = this.#also.filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder.path)).map((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder.path));
        return folders.some((folder) => real !== folder && (0,_is_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(folder, real));
    }
    #pattern(pattern) {
        const posix = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
        const literal = this.#literally(posix);
        const found = [...new Set([literal, posix])].map((each) => {
            const compiled = this.#compile(pattern, each);
            return compiled === undefined || this.#below(pattern, compiled, isWholeFolder(each));
        });
        return found.includes(true);
    }
    #below(pattern, compiled, isWhole) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#root, unescaped(compiled.base));
        const stats = statsOf(folder);
        if (stats === 'unreadable')
            return this.#unreadable(pattern);
        if (!stats?.isDirectory())
            return false;
        if (this.#confined && !(0,_is_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(this.#root), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder)))
            return this.#outside(pattern);
        return this.#walk(folder, isWhole ? wholeFolder : { ...compiled, isWhole: false });
    }
    /** Folders whose very names have brackets, such as `app/[id]`, are meant where they exist. */
    #literally(pattern) {
        const parts = pattern.split('/');
        for (const [at, part] of parts.entries()) {
            if (!(0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .isPattern */ .Pt)(part))
                continue;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#root, unescaped(parts.slice(0, at + 1).join('/')));
            const stats = statsOf(path);
            if (stats === 'unreadable' || !stats?.isDirectory())
                break;
            parts[at] = part.replace(/[*?[\]{}]/g, '\\$&');
        }
        return parts.join('/');
    }
    #compile(pattern, posix) {
        try {
            return (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .compilePattern */ .Eb)(posix);
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            this.#problem('E_TRACE_NOT_FOUND', `The pattern ${JSON.stringify(pattern)} ${error.message}.`);
            return undefined;
        }
    }
    #missing(pattern, path) {
        const isLink = statsOf(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync) !== undefined;
        const what = isLink ? 'is a link that leads nowhere' : 'does not exist';
        this.#problem('E_TRACE_NOT_FOUND', `The trace file ${JSON.stringify(pattern)} ${what}.`);
        return true;
    }
    #unreadable(pattern) {
        this.#problem('E_TRACE_READ', `${JSON.stringify(pattern)} cannot be looked at: a folder on the way is closed, or links lead in a circle.`);
        return true;
    }
    #outside(pattern) {
        this.#problem('E_TRACE_READ', `${JSON.stringify(pattern)} is outside the workspace, and traces are read only inside it${this.#also.length === 0 ? '' : ', and where a path without wildcards names what a runner or an agent left'}.`, this.#also.length === 0
            ? undefined
            : `Name a file or folder below the workspace, or one below ${this.#also.map(({ name }) => name).join(', ')}.`);
        return true;
    }
    #problem(code, message, remedy = _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .traceCodes */ .W[code].remedy) {
        this.problems.push({ code, level: 'error', message, remedy });
    }
    #walk(folder, wanted) {
        const boundary = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,_is_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(this.#root, folder) ? this.#root : folder);
        return this.#folder(folder, '', 0, wanted, boundary);
    }
    /** `below` is the way from the folder of the walk, with a slash at its end unless it is empty. */
    #folder(folder, below, level, wanted, boundary) {
        let found = false;
        for (const { name, kind } of this.#list(folder)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            if (kind === 'folder') {
                if (wanted.leadsInto(name, level)) {
                    found = this.#folder(path, `${below}${name}/`, level + 1, wanted, boundary) || found;
                }
                else if (wanted.isWhole)
                    this.#leave(path, _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.hidden);
            }
            else if (wanted.isWhole && name.startsWith('.')) {
                // `.gitkeep` and its like were never meant as traces.
                if (traceEnding.test(name))
                    this.#leave(path, _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.hidden);
            }
            else if (wanted.matches(below + name))
                found = this.#file(path, kind, boundary) || found;
            else if (wanted.isWhole)
                this.#leave(path, whyNot(path, kind) ?? _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.otherEnding);
            else if (kind === 'link' && wanted.leadsInto(name, level) && whyNot(path, kind) === _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.linkedFolder)
                this.#leave(path, _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.linkedFolder);
        }
        return found;
    }
    #list(folder) {
        const entries = readable(folder);
        this.#entries += entries.length;
        if (this.#entries > maxEntries)
            throw tooMany(`look at more than ${maxEntries} folder entries`);
        return entries;
    }
    /** A link counts if what it points to is a file inside the boundary: a link must not smuggle other files into a report. */
    #file(path, kind, boundary) {
        const reason = whyNot(path, kind);
        if (reason !== undefined)
            return this.#leave(path, reason);
        if (kind === 'link' && !(0,_is_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(boundary, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)))
            return this.#leave(path, _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.outside);
        return this.#add(path, false);
    }
    #leave(path, reason) {
        this.#leftOut.set(this.#nameOf(path), reason);
        return false;
    }
    /** Relative to the workspace; what lies in a folder besides begins with that folder's name. */
    #nameOf(path) {
        const folder = (0,_is_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(this.#root, path) ? undefined : this.#also.find((each) => (0,_is_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .F)(each.path, path));
        return folder ? `${folder.name}/${workspaceName(folder.path, path)}` : workspaceName(this.#root, path);
    }
    #add(path, isNamed) {
        const name = this.#nameOf(path);
        if (this.#isExcluded(name))
            return this.#leave(path, _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.excluded);
        this.#found.set(name, { path, name, isNamed: isNamed || this.#found.get(name)?.isNamed === true });
        if (this.#found.size > maxFiles)
            throw tooMany(`find more than ${maxFiles} files`);
        return true;
    }
}
/** Excluded is a file, or all below a folder, that has the path or matches the pattern. */
function exclusionOf(pattern, root) {
    const written = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, pattern));
    const path = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? written.replaceAll('\\', '/') : written;
    if (path === '')
        return () => true;
    const matches = (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .isPattern */ .Pt)(path) ? (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .compileExclusion */ .aV)(path) : () => false;
    return (name) => {
        for (let end = name.length; end > 0; end = name.lastIndexOf('/', end - 1)) {
            const part = name.slice(0, end);
            if (part === path || matches(part))
                return true;
        }
        return false;
    };
}
/** Whether a pattern looks for all traces below one folder. */
function isWholeFolder(pattern) {
    const folder = pattern.slice(0, -tracesBelow.length);
    return pattern === folder + tracesBelow && !(0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .isPattern */ .Pt)(folder.replace(/\\./g, ''));
}
/** A path of a pattern that holds nothing special, without its escapes. */
function unescaped(path) {
    return path.replace(/\\(.)/g, '$1');
}
/** Why an entry of a folder cannot be a file to read; undefined if it can. */
function whyNot(path, kind) {
    if (kind === 'file')
        return undefined;
    if (kind === 'other')
        return _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.irregular;
    const target = statsOf(path);
    if (target === undefined || target === 'unreadable')
        return _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.dangling;
    if (target.isDirectory())
        return _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.linkedFolder;
    return target.isFile() ? undefined : _model_left_out_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutFiles */ .R.irregular;
}
/** Undefined for a path that cannot exist, too: one through a file, too long for the system, or with a NUL in it. */
function statsOf(path, look = node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync) {
    try {
        return look(path, { throwIfNoEntry: false });
    }
    catch (error) {
        const { code } = error;
        return code === 'EACCES' || code === 'EPERM' || code === 'ELOOP' ? 'unreadable' : undefined;
    }
}
function readable(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
    }
    catch {
        throw unlistable(folder);
    }
}
function unlistable(folder) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The folder ${JSON.stringify(folder)} cannot be listed.`,
        remedy: _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .traceCodes */ .W.E_TRACE_READ.remedy,
    });
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'link' : 'other';
}
function workspaceName(root, path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? name.replaceAll('\\', '/') : name;
}
function tooMany(what) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The trace patterns would ${what}.`,
        remedy: 'Use narrower patterns.',
    });
}


/***/ }),

/***/ 76127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Whether a path is that of the folder, or of something below it. Links are not followed. Both absolute. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 29546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   aV: () => (/* binding */ compileExclusion)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/**
 * Stars that one name may have, and double stars that a pattern may have. The library matches with regular expressions that go
 * back, and each star multiplies the time that a file name takes which an agent made to be slow.
 */
const maxStars = 4;
const maxDoubleStars = 3;
const options = { nonegate: true, noextglob: true, strictSlashes: true, keepQuotes: true };
/** Whether a text could mean more than itself. */
function isPattern(text) {
    return /[*?[\]{}]/.test(text);
}
/** @throws {RangeError} for a pattern with more stars than a search can take, as the end of a sentence */
function compilePattern(pattern) {
    const parts = partsOf(pattern);
    const first = parts.findIndex(isPattern);
    const rest = (first < 0 ? [] : parts.slice(first)).map(asWritten);
    if (rest.some((part) => part !== '**' && starsIn(part) > maxStars)) {
        throw new RangeError(`has more than ${maxStars} stars in one name`);
    }
    if (rest.filter((part) => part.includes('**')).length > maxDoubleStars) {
        throw new RangeError(`has more than ${maxDoubleStars} double stars`);
    }
    const base = parts.slice(0, first < 0 ? parts.length : first).join('/');
    // From the first name on that may stand for several folders, any folder may hold a match.
    const open = rest.findIndex((part) => part.includes('**') || /\{[^}]*\//.test(part));
    const levels = rest.slice(0, open < 0 ? rest.length - 1 : open).map((part) => picomatch__WEBPACK_IMPORTED_MODULE_0__(part, options));
    const opens = open >= 0;
    const hidden = rest.some((part) => /(^|[{,/])\./.test(part));
    const packages = rest.some((part) => part.includes('node_modules'));
    return {
        base: base === '' && pattern.startsWith('/') ? '/' : base,
        matches: rest.length === 0 ? () => false : picomatch__WEBPACK_IMPORTED_MODULE_0__(rest.join('/'), options),
        leadsInto(name, level) {
            const fixed = levels[level];
            if (fixed)
                return fixed(name);
            return opens && (hidden || !name.startsWith('.')) && (packages || name !== 'node_modules');
        },
    };
}
/** Whether a pattern matches a path, hidden ones too: for what is excluded. */
function compileExclusion(pattern) {
    return picomatch__WEBPACK_IMPORTED_MODULE_0__(asWritten(pattern), { ...options, dot: true });
}
/** As the library reads it: parentheses mean themselves, as in `app/(group)`, and a set that negates never stands for a slash. */
function asWritten(pattern) {
    return pattern.replace(/\\.|[()]|\[[!^]/g, (match) => {
        if (match.startsWith('['))
            return '[^/';
        return match.length === 1 ? `\\${match}` : match;
    });
}
/** At most, of any alternative. */
function starsIn(part) {
    return part.split('*').length - part.split(',').length;
}
/** The names between slashes; a slash inside of braces belongs to its name. */
function partsOf(pattern) {
    const parts = [];
    let depth = 0;
    let start = 0;
    for (let at = 0; at <= pattern.length; at++) {
        const character = pattern[at];
        if (character === '\\')
            at++;
        else if (character === '{')
            depth++;
        else if (character === '}')
            depth = Math.max(0, depth - 1);
        else if (character === undefined || (character === '/' && (depth === 0 || !pattern.includes('}', at)))) {
            const part = pattern.slice(start, at);
            if (part !== '.' && (part !== '' || (at === 0 && start === 0)))
                parts.push(part);
            start = at + 1;
        }
    }
    return parts;
}


/***/ }),

/***/ 83088:
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

/***/ 90822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ jsonOrNothing)
/* harmony export */ });
/** The value of a text that is JSON; undefined of any other. Numbers are doubles. */
function jsonOrNothing(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ decimalOf),
/* harmony export */   Nx: () => (/* binding */ decimalText),
/* harmony export */   YL: () => (/* binding */ compareDecimals),
/* harmony export */   iw: () => (/* binding */ isMultipleOf),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
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


/***/ }),

/***/ 19238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ nearestNumber),
/* harmony export */   FE: () => (/* binding */ isMultiple),
/* harmony export */   J6: () => (/* binding */ isWholeNumber),
/* harmony export */   S$: () => (/* binding */ compareNumbers),
/* harmony export */   fh: () => (/* binding */ ExactNumber),
/* harmony export */   rf: () => (/* binding */ exactNumber)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6726);

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
    const decimal = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(text);
    if (decimal === undefined)
        return undefined;
    const canonical = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalText */ .Nx)(decimal);
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
    return typeof a === 'number' && typeof b === 'number' ? a - b : (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimals */ .YL)(decimal(a), decimal(b));
}
/** Whether `a` is a whole number of times `b`, decided on decimals: 19.99 is a multiple of 0.01. */
function isMultiple(a, b) {
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b))
        return a % b === 0;
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .isMultipleOf */ .iw)(decimal(a), decimal(b));
}
function isWholeNumber(value) {
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhole */ .wP)(decimal(value));
}
function decimal(value) {
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(typeof value === 'number' ? String(value) : value.canonical);
}


/***/ }),

/***/ 17009:
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
    otherEnding: 'file with another ending than .jsonl, .ndjson, .json, .traj, .eval, .gz, .zst or .parquet',
    dangling: 'file linked to nowhere',
    outside: 'file linked to a place outside of the workspace',
    linkedFolder: 'file linked to a folder, which is not searched',
    irregular: 'file that cannot be read to an end (pipe, socket or device)',
    hidden: 'file or folder that is hidden, or called node_modules',
    unknown: 'file of no known trace format',
    earlier: 'file of an agent that is older than the job, or than was asked for',
    closed: 'file or folder of an agent that cannot be searched',
    repeated: 'file of an agent whose session another file holds',
};


/***/ })

};

"use strict";
exports.id = 1119;
exports.ids = [1119];
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

/***/ 33513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pU: () => (/* binding */ folderOfChecks),
  XL: () => (/* binding */ foldersIn),
  hS: () => (/* binding */ hasPolicy),
  M9: () => (/* binding */ locateAnyProject),
  zx: () => (/* binding */ locatePolicy),
  m0: () => (/* binding */ locateProject),
  jL: () => (/* binding */ locateTraces),
  X5: () => (/* binding */ workspacePath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/io/find-traces.js
var find_traces = __webpack_require__(10064);
// EXTERNAL MODULE: ./lib/io/git-index.js
var git_index = __webpack_require__(34125);
;// CONCATENATED MODULE: ./lib/io/missing-policy.js



/** Where a policy is looked for if none is named, in this order. */
const usualPolicies = ['policy.yaml', 'policy.yml', 'assay.yaml'];
/** Names of somebody who meant one of them. */
const nearly = /^(?:policy\.ya?ml|[._]?assay\.(?:ya?ml|json))$/i;
/**
 * Why a folder without a policy under a usual name seems to have one all the same: another policy must not take its place.
 * Undefined where nothing speaks for one, `unknown` where there is no checkout that could.
 */
function missingPolicy(folder) {
    const near = (0,external_node_fs_.readdirSync)(folder).find((name) => nearly.test(name));
    if (near !== undefined) {
        const isUsual = usualPolicies.includes(near);
        return { why: isUsual ? `${near} is a link to nowhere` : `${near} is none of ${usualPolicies.join(', ')}` };
    }
    const tracked = (0,git_index/* trackedFiles */.O)(folder);
    if (tracked === undefined)
        return 'unknown';
    const below = (0,external_node_path_.relative)(tracked.root, (0,external_node_path_.resolve)(folder)).split(external_node_path_.sep).join('/');
    const gone = usualPolicies.find((name) => tracked.has(external_node_path_.posix.join(below, name)));
    return gone === undefined ? undefined : { why: `${gone} is tracked by git and is not there` };
}

// EXTERNAL MODULE: ./lib/io/path-pattern.js
var path_pattern = __webpack_require__(29546);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(90101);
;// CONCATENATED MODULE: ./lib/cli/input/locate-project.js








/** @throws {AssayError} two project folders, an operand that does not exist, or no policy */
async function locateProject(named, host) {
    const { policy, traces, folder } = await locate(named, host);
    return { policy: policy ?? defaultPolicy(folder, host), traces };
}
/**
 * Without a policy where the project has none and another may stand in.
 * @throws {AssayError} also where a policy seems to be lost
 */
async function locateAnyProject(named, host) {
    const project = await locate(named, host);
    const missing = project.policy === undefined ? missingPolicy((0,external_node_path_.resolve)(host.cwd, project.folder)) : undefined;
    if (typeof missing === 'object')
        throw noPolicy(`${join(project.folder, missing.why)}.`);
    return project;
}
async function locate(named, host) {
    refusePolicyAsTrace(named);
    const { folder, traces } = await locateTraces(named, host);
    const above = named.policy === undefined && folder === '.' ? projectAbove(host) : undefined;
    if (above === undefined)
        return { policy: named.policy ?? usualPolicy(folder, host), traces, folder };
    const own = await locateTraces({ ...named, operands: [above, ...named.operands] }, host);
    return { policy: usualPolicy(above, host), traces: own.traces, folder: above };
}
/** The nearest folder above that has a policy, within the repository: beyond its root files are of somebody else. */
function projectAbove(host) {
    if (hasPolicy('.', host))
        return undefined;
    let found;
    let folder = '.';
    while (!exists((0,external_node_path_.resolve)(host.cwd, folder, '.git'))) {
        folder = folder === '.' ? '..' : `${folder}/..`;
        if (found === undefined && hasPolicy(folder, host))
            found = folder;
        // The root of the disk is its own parent.
        if ((0,external_node_path_.resolve)(host.cwd, folder) === (0,external_node_path_.resolve)(host.cwd, folder, '..'))
            return undefined;
    }
    return found;
}
/** The folders among the words of a line. */
function foldersIn(operands, host) {
    return operands.filter((operand) => isFolder((0,external_node_path_.resolve)(host.cwd, operand)));
}
/** The folder whose `assay.yaml` may list checks: the one that is named, the present one, or the nearest project above. */
function folderOfChecks(named, host) {
    const has = (folder) => exists((0,external_node_path_.resolve)(host.cwd, folder, 'assay.yaml'));
    const here = named ?? '.';
    if (has(here))
        return here;
    const above = named === undefined ? projectAbove(host) : undefined;
    return above !== undefined && has(above) ? above : undefined;
}
/** A file on the line is a trace, and no trace is YAML. */
function refusePolicyAsTrace({ operands }) {
    const policy = operands.find((operand) => /\.ya?ml$/i.test(operand));
    if (policy !== undefined)
        throw (0,usage_error/* usageError */.W)(`${(0,log_line/* logText */.k)(policy)} is a policy, but was passed as traces.`, `Pass a policy with \`--policy ${(0,log_line/* logText */.k)(policy)}\`.`);
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
        if (isFolder((0,external_node_path_.resolve)(host.cwd, operand)))
            folders.push(operand);
        else if (operand === '-' || (0,find_traces/* isExclusion */.VB)(operand) || (0,path_pattern/* isPattern */.Pt)(operand) || exists((0,external_node_path_.resolve)(host.cwd, operand))) {
            traces.push(operand);
        }
        else
            missing.push(operand);
    }
    // Said before a policy is looked for: a mistyped folder has none.
    refuseMissing(missing);
    if (folders.length > 1) {
        throw (0,usage_error/* usageError */.W)(`Two project folders were given: ${(0,log_line/* logText */.k)(folders.join(', '))}.`, 'Pass one; use `--traces` for folders of traces.');
    }
    const folder = folders[0] ?? '.';
    // Where only exclusions are named, they are taken from the usual places.
    const isNamed = named.agents === true || traces.some((pattern) => !(0,find_traces/* isExclusion */.VB)(pattern));
    return { folder, traces: isNamed ? traces : [...(await defaultTraces(folder, host)), ...traces] };
}
/** The policy of a command that needs nothing else: its flag, its one operand, or the usual file. */
async function locatePolicy(flag, operands, host) {
    if (operands.length > (flag === undefined ? 1 : 0)) {
        throw (0,usage_error/* usageError */.W)(`More than one policy was given: ${(0,log_line/* logText */.k)(operands.join(', '))}.`, 'Name one file.');
    }
    const named = flag ?? operands[0];
    if (named === undefined)
        return defaultPolicy('.', host);
    return isFolder((0,external_node_path_.resolve)(host.cwd, named)) ? defaultPolicy(named, host) : named;
}
/** A path as results name it: POSIX, relative to the workspace. */
function workspacePath(path, host) {
    const below = (0,external_node_path_.relative)(host.cwd, (0,external_node_path_.resolve)(host.cwd, path));
    return external_node_path_.sep === '/' ? below : below.replaceAll(external_node_path_.sep, '/');
}
function refuseMissing(names) {
    const [first, ...rest] = names.map((name) => ({
        code: 'E_TRACE_NOT_FOUND',
        level: 'error',
        message: `There is no file or folder ${(0,log_line/* logText */.k)(name)}.`,
        remedy: 'Pass a project folder or trace files; paths are relative to the current folder.',
    }));
    if (first)
        throw new problem/* AssayError */.W([first, ...rest]);
}
/** Whether the folder has a policy under one of the usual names. */
function hasPolicy(folder, host) {
    return usualPolicy(folder, host) !== undefined;
}
function usualPolicy(folder, host) {
    return usualPolicies.map((name) => join(folder, name)).find((path) => exists((0,external_node_path_.resolve)(host.cwd, path)));
}
function defaultPolicy(folder, host) {
    const found = usualPolicy(folder, host);
    if (found !== undefined)
        return found;
    throw noPolicy(`neither ${join(folder, 'policy.yaml')} nor ${join(folder, 'assay.yaml')} exists.`);
}
function noPolicy(why) {
    return new problem/* AssayError */.W({
        code: 'E_POLICY_NOT_FOUND',
        level: 'error',
        message: `There is no policy: ${(0,log_line/* logText */.k)(why, 400)}`,
        remedy: 'Pass one with --policy, or run `assay init` to learn one from your traces.',
    });
}
/** Both of the usual places if both exist; if neither does, the folder's pattern, which then matches nothing and is reported. */
async function defaultTraces(folder, host) {
    const traces = join(folder, 'traces');
    const file = join(folder, 'traces.jsonl');
    const hasFolder = isFolder((0,external_node_path_.resolve)(host.cwd, traces));
    // As a path, not a pattern: the project may be in a folder such as `app/[id]`.
    const inFolder = hasFolder && (0,path_pattern/* isPattern */.Pt)(folder) ? traces : `${traces}/${find_traces/* tracesBelow */.I$}`;
    if (!exists((0,external_node_path_.resolve)(host.cwd, file)))
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
        return (0,external_node_fs_.statSync)(path);
    }
    catch {
        return undefined;
    }
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

/***/ 34125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ trackedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _repository_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93230);



/** Bytes; a repository of a million files has an index of some hundred megabytes. */
const largest = 512 << 20;
/**
 * What the checkout around a folder tracks, read from git's own index: no program is run, because the settings and hooks of a
 * stranger's checkout say what git runs. Nothing where there is no index, or one that this reader does not know in full.
 */
function trackedFiles(folder) {
    try {
        const root = (0,_repository_of_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder));
        if (root === undefined)
            return undefined;
        const git = gitFolderOf(root);
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, 'index');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > largest)
            return undefined;
        const index = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
        const names = readNames(index, objectIdLength(git));
        return (names && {
            root,
            has: (path) => names.files.has(path) || names.folders.some((it) => path.startsWith(it)),
            isUntouched: (path, stats) => isAsSeen(index, names.files.get(path), stats),
        });
    }
    catch {
        return undefined;
    }
}
/** In a second work tree and in a submodule `.git` is a file that names the folder. */
function gitFolderOf(root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory())
        return path;
    const [, named = ''] = /^gitdir: (.+)$/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').slice(0, 5000)) ?? [];
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, named);
}
/** Bytes of an object's id: 20 of SHA-1, 32 of SHA-256. */
function objectIdLength(git) {
    const common = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git, 'commondir');
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(common) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(git, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(common, 'utf8').trim()) : git;
    const config = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(config))
        return 20;
    return /^\s*objectformat\s*=\s*sha256\s*$/im.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(config, 'utf8').slice(0, 1 << 20)) ? 32 : 20;
}
function isAsSeen(index, entry, { size, mtimeNs }) {
    if (entry === undefined)
        return false;
    const [seconds, nanoseconds] = [index.readUInt32BE(entry + 8), index.readUInt32BE(entry + 12)];
    const isTime = mtimeNs / 1000000000n === BigInt(seconds);
    // Some writers of an index know no fractions of a second.
    const isFraction = nanoseconds === 0 || mtimeNs % 1000000000n === BigInt(nanoseconds);
    return isTime && isFraction && size === BigInt(index.readUInt32BE(entry + 36));
}
/** The format of git's `index`, versions 2 to 4. @see https://git-scm.com/docs/index-format */
function readNames(index, idLength) {
    const version = index.readUInt32BE(4);
    if (index.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4)
        return undefined;
    const files = new Map();
    const folders = [];
    let at = 12;
    let previous = Buffer.alloc(0);
    for (let left = index.readUInt32BE(8); left > 0; left -= 1) {
        const flagsAt = at + 40 + idLength;
        const extended = (index.readUInt16BE(flagsAt) & 0x4000) !== 0;
        let nameAt = flagsAt + (extended ? 4 : 2);
        let kept = 0;
        if (version === 4) {
            const removed = readOffset(index, nameAt);
            nameAt = removed.end;
            kept = previous.length - removed.value;
        }
        const end = index.indexOf(0, nameAt);
        if (end < 0 || kept < 0)
            return undefined;
        const name = Buffer.concat([previous.subarray(0, kept), index.subarray(nameAt, end)]);
        const path = name.toString('utf8');
        if (path.endsWith('/'))
            folders.push(path);
        else
            files.set(path, at);
        previous = name;
        // Before version 4, entries end with one to eight zero bytes, to a multiple of eight.
        at = version === 4 ? end + 1 : at + ((end - at + 8) & ~7);
    }
    return isSplit(index, at, idLength) ? undefined : { files, folders };
}
/** Git's numbers of variable width: seven bits a byte, and one added for each that goes on. */
function readOffset(bytes, start) {
    let at = start;
    let byte = bytes.readUInt8(at++);
    let value = byte & 0x7f;
    while (byte & 0x80) {
        byte = bytes.readUInt8(at++);
        value = (value + 1) * 128 + (byte & 0x7f);
    }
    return { value, end: at };
}
/** Whether a part of the entries lies in another file. */
function isSplit(index, start, idLength) {
    for (let at = start; at + 8 <= index.length - idLength; at += 8 + index.readUInt32BE(at + 4))
        if (index.toString('latin1', at, at + 4) === 'link')
            return true;
    return false;
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

/***/ 93230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The nearest folder with a `.git`, from the folder itself upwards: the root of the repository that it is in. */
function repositoryOf(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')))
        return folder;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return above === folder ? undefined : repositoryOf(above);
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

/***/ 53110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ reporters),
/* harmony export */   _S: () => (/* binding */ isReportFormat),
/* harmony export */   _c: () => (/* binding */ partsFor)
/* harmony export */ });
/** The formats of `--format` and `--report`. Each is loaded when it is asked for: most runs need one. */
const reporters = {
    text: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(9582), __webpack_require__.e(3797), __webpack_require__.e(9206)]).then(__webpack_require__.bind(__webpack_require__, 93797))).reportText,
    json: async () => (await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 90846))).reportJson,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(9582), __webpack_require__.e(9580)]).then(__webpack_require__.bind(__webpack_require__, 37810))).reportMarkdown,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(7042), __webpack_require__.e(2170)]).then(__webpack_require__.bind(__webpack_require__, 22170))).reportHtml,
    github: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(7967), __webpack_require__.e(6491)]).then(__webpack_require__.bind(__webpack_require__, 36491))).reportGithub,
    sarif: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(2389)]).then(__webpack_require__.bind(__webpack_require__, 12389))).reportSarif,
    junit: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(3358)]).then(__webpack_require__.bind(__webpack_require__, 83358))).reportJunit,
    tap: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(1295)]).then(__webpack_require__.bind(__webpack_require__, 91295))).reportTap,
    gitlab: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(963)]).then(__webpack_require__.bind(__webpack_require__, 80963))).reportGitlab,
    azure: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(7967), __webpack_require__.e(6651)]).then(__webpack_require__.bind(__webpack_require__, 86651))).reportAzure,
    summary: async () => (await Promise.all(/* import() */[__webpack_require__.e(3531), __webpack_require__.e(1095), __webpack_require__.e(2466)]).then(__webpack_require__.bind(__webpack_require__, 82466))).reportSummary,
};
function isReportFormat(name) {
    return Object.hasOwn(reporters, name);
}
/** `sarif` points to earlier calls, whose places are remembered with them. */
const withTimelines = new Set(['html', 'markdown', 'sarif']);
/** @param showCalls the text report shows the calls around findings, which cost a memory of all calls */
function partsFor(formats, showCalls = false) {
    return {
        timelines: formats.some((format) => withTimelines.has(format)) || (showCalls && formats.includes('text')),
        ruleMeanings: formats.includes('html') || formats.includes('sarif'),
    };
}


/***/ })

};

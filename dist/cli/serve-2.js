"use strict";
exports.id = 5487;
exports.ids = [5487];
exports.modules = {

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

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ foundReading)
/* harmony export */ });
/** A reading of files that were searched for, with what the search found and did not read. */
function foundReading(reading, found) {
    const { matched = [], unmatched = [], leftOut } = found;
    return { ...reading, matched, unmatched, skipped: sumOf([...reading.skipped, ...leftOut]) };
}
function sumOf(skipped) {
    const counts = new Map();
    for (const { reason, count } of skipped)
        counts.set(reason, (counts.get(reason) ?? 0) + count);
    return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1));
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

/***/ 23747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isParquet)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Whether a file begins as Parquet does, whatever it is called. What cannot be read is left to whoever reads it. */
function isParquet(path) {
    try {
        // A pipe might wait for ever.
        if (path === '-' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile())
            return false;
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            const head = Buffer.alloc(4);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, head);
            return head.toString('latin1') === 'PAR1';
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch {
        return false;
    }
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

/***/ 48234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFileChunks: () => (/* binding */ readFileChunks)
});

// UNUSED EXPORTS: readStreamChunks

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/codes/trace-codes.js
var trace_codes = __webpack_require__(88824);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
;// CONCATENATED MODULE: ./lib/io/inspect-archive.js
/** A log of an evaluation has a sample an entry, each a few times; a larger log is one that nobody opens. */
const limits = {
    entries: 200_000,
    file: 1024 ** 3,
    ratio: 300,
    ratioFrom: 8 * 1024 ** 2,
};
const maxArchiveBytes = 1024 ** 3;
const maxExpandedBytes = 16 * 1024 ** 3;
const newline = Buffer.from('\n');
function isZip(head) {
    return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
}
/**
 * The text of an `.eval` archive of Inspect AI: its header, then its samples, by name. The archive is held in memory, packed, and each
 * sample is expanded while it is read.
 */
async function* inspectArchive(packed, refuse) {
    const { zipFiles } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(1313)]).then(__webpack_require__.bind(__webpack_require__, 31313));
    const refuseZip = (_, what) => refuse(`as an archive it ${what}`);
    const files = await zipFiles(await gathered(packed, refuse), limits, refuseZip);
    const wanted = partsOf(files);
    if (!wanted)
        throw refuse('it is a zip archive that is not a log of Inspect AI; unpack it');
    if (wanted.reduce((sum, { size }) => sum + size, 0) > maxExpandedBytes)
        throw refuse('it inflates to far more than a trace would');
    for (const file of wanted) {
        yield* file.open();
        yield newline;
    }
}
/** While an evaluation runs, what it began with stands in its journal; the header is written when it ends. */
function partsOf(files) {
    const named = (path) => files.find((file) => file.path === path);
    const header = named('header.json') ?? named('_journal/start.json');
    const samples = files.filter(({ path }) => /^samples\/.+\.json$/.test(path));
    return header ? [header, ...samples] : undefined;
}
async function gathered(packed, refuse) {
    const chunks = [];
    let size = 0;
    for await (const chunk of packed) {
        size += chunk.length;
        if (size > maxArchiveBytes)
            throw refuse(`it is a zip archive of more than ${maxArchiveBytes} bytes`);
        chunks.push(Buffer.from(chunk));
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./lib/io/zstd-frame.js
var zstd_frame = __webpack_require__(80877);
;// CONCATENATED MODULE: ./lib/io/read-file-chunks.js



// Not loaded late: the bundler loses the members of a module that is a function.





const chunkBytes = 256 * 1024;
/** As many as show what a file is. */
const headBytes = 4;
const maxInflatedBytes = 16 * 1024 ** 3;
/** Traces compress 5 to 50 times; a file that inflates more than this, and beyond the grace, is a bomb. */
const maxRatio = 250;
const ratioGraceBytes = 64 * 1024 * 1024;
/**
 * Reads a file, or standard input for `-`, in chunks; gzip, Zstandard and `.eval` archives are recognised by their first bytes. Throws `AssayError`
 * (`E_TRACE_NOT_FOUND`, `E_TRACE_READ`), here or while the chunks are taken.
 */
function readFileChunks(path, options = {}) {
    const file = options.name ?? path;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const sha256 = () => hash.copy().digest('hex');
    const limits = { file, maxInflated: options.maxInflated ?? maxInflatedBytes, inflation: options.inflation };
    // Read as the stream it is: a plain read of descriptor 0 fails where a slow pipe has nothing to read yet.
    if (path === '-')
        return readStreamChunks(options.stdin?.() ?? external_node_process_.stdin, { ...options, name: file });
    const head = headOf(path, file);
    const stored = readPlain(path, file, hash);
    return { file, chunks: unpacked(head, stored, limits) ?? stored, sha256 };
}
/** Reads bytes from a stream, such as standard input or an entry of an archive; compression is recognised here too. */
function readStreamChunks(source, options) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const { name: file, maxInflated = maxInflatedBytes, inflation } = options;
    const limits = { file, maxInflated, inflation };
    const chunks = readStream(hashed(source, hash, options.name), limits);
    return { file: options.name, chunks, sha256: () => hash.copy().digest('hex') };
}
function* readPlain(path, file, hash) {
    const descriptor = attempt(file, () => (0,external_node_fs_.openSync)(path, 'r'));
    const buffer = Buffer.allocUnsafe(chunkBytes);
    try {
        for (;;) {
            const read = attempt(file, () => (0,external_node_fs_.readSync)(descriptor, buffer));
            if (read === 0)
                return;
            const chunk = buffer.subarray(0, read);
            hash.update(chunk);
            yield chunk;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** A stream whose first bytes say whether it is compressed. */
async function* readStream(source, limits) {
    const chunks = source[Symbol.asyncIterator]();
    let head = Buffer.alloc(0);
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
        head = Buffer.concat([head, next.value]);
        if (head.length >= headBytes)
            break;
    }
    const whole = prepend(head, chunks);
    yield* unpacked(head, whole, limits) ?? whole;
}
/** What a file holds that is compressed or an archive; undefined for any other. */
function unpacked(head, stored, limits) {
    if (isGzip(head))
        return inflate(stored, limits);
    if ((0,zstd_frame/* isZstd */.oO)(head))
        return unzstd(stored, limits);
    return isZip(head) ? inspectArchive(stored, (why) => refused(limits.file, why)) : undefined;
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
        throw error instanceof problem/* AssayError */.W ? error : refused(file, ioError(error));
    }
}
/** Counts inflated bytes, and refuses what inflates to more than a trace would. */
function inflationGuard({ file, maxInflated, inflation = { left: Number.POSITIVE_INFINITY } }) {
    let inflatedBytes = 0;
    return (chunk, storedBytes) => {
        inflatedBytes += chunk.length;
        inflation.left -= chunk.length;
        const bomb = inflatedBytes > ratioGraceBytes && inflatedBytes > storedBytes * maxRatio;
        if (bomb || inflatedBytes > maxInflated || inflation.left < 0)
            throw refused(file, 'it inflates to far more than a trace would');
        return chunk;
    };
}
async function* unzstd(stored, limits) {
    const guard = inflationGuard(limits);
    let storedBytes = 0;
    const read = (bytes) => {
        storedBytes += bytes;
    };
    const { inflateZstd } = await __webpack_require__.e(/* import() */ 6243).then(__webpack_require__.bind(__webpack_require__, 96243));
    for await (const chunk of inflateZstd(stored, (why) => refused(limits.file, why), read))
        yield guard(chunk, storedBytes);
}
async function* inflate(stored, limits) {
    const { file } = limits;
    const source = new StoredBytes(stored);
    const guard = inflationGuard(limits);
    // What stands behind the zeros that may pad a member is another member, or no part of the archive.
    for (let first = true; await source.startsMember(first, file); first = false) {
        for await (const chunk of inflateMembers(source, file))
            yield guard(chunk, source.bytes);
    }
}
/** Inflates members that follow one another directly; what the library leaves of the bytes goes back to the source. */
async function* inflateMembers(source, file) {
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    const gunzip = createGunzip({ chunkSize: chunkBytes });
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(source.feed()), gunzip, () => { });
    try {
        yield* gunzip;
    }
    catch (error) {
        if (error instanceof problem/* AssayError */.W)
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
function headOf(path, file) {
    const stats = attempt(file, () => (0,external_node_fs_.statSync)(path));
    // A pipe or a device might never end, or wait for ever.
    if (!stats.isFile())
        throw refused(file, stats.isDirectory() ? 'it is a folder' : 'it is not a regular file; pipe it in and use -');
    const descriptor = attempt(file, () => (0,external_node_fs_.openSync)(path, 'r'));
    try {
        const head = Buffer.alloc(headBytes);
        attempt(file, () => (0,external_node_fs_.readSync)(descriptor, head));
        return head;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
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
        throw refused(file, ioError(error));
    }
}
function ioError(error) {
    const { code } = error;
    return /^[A-Z0-9_]+$/.test(code ?? '') ? code : 'unknown I/O error';
}
function notFound(file) {
    const message = `The trace file ${JSON.stringify(file)} does not exist.`;
    return new problem/* AssayError */.W({
        code: 'E_TRACE_NOT_FOUND',
        level: 'error',
        message,
        remedy: trace_codes/* traceCodes */.W.E_TRACE_NOT_FOUND.remedy,
    });
}
function refused(file, why) {
    return new problem/* AssayError */.W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The trace file ${JSON.stringify(file)} cannot be read: ${why}.`,
        location: { file, line: 1, column: 1 },
        remedy: trace_codes/* traceCodes */.W.E_TRACE_READ.remedy,
    });
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

/***/ 80877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ ZstdFrame),
/* harmony export */   YQ: () => (/* binding */ isSkippable),
/* harmony export */   oO: () => (/* binding */ isZstd)
/* harmony export */ });
/** Little-endian, the four bytes that every frame begins with. */
const magic = [0x28, 0xb5, 0x2f, 0xfd];
function isZstd(head) {
    return magic.every((byte, at) => head[at] === byte);
}
/** A frame that holds no data of the archive: 0x184D2A50 to 0x184D2A5F. */
function isSkippable(head) {
    return ((head[0] ?? 0) & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18;
}
/**
 * Follows the bytes of one Zstandard frame (RFC 8878, section 3.1) to where it ends. Node's decompressor says neither that a file
 * was cut nor that it left bytes alone behind a frame.
 */
class ZstdFrame {
    #step = 'magic';
    /** Bytes that are missing of the step at hand, and those of them that matter. */
    #missing = 4;
    #seen = [];
    #hasChecksum = false;
    #isLastBlock = false;
    isSkippable = false;
    get isWhole() {
        return this.#step === 'end';
    }
    /** How many of the bytes belong to the frame; undefined if they cannot be those of one. */
    take(bytes) {
        let at = 0;
        while (this.#step !== 'end' && at < bytes.length) {
            const some = Math.min(this.#missing, bytes.length - at);
            if (this.#step !== 'content' && this.#step !== 'header' && this.#step !== 'checksum')
                for (let each = 0; each < some; each++)
                    this.#seen.push(bytes[at + each]);
            at += some;
            this.#missing -= some;
            if (this.#missing === 0 && !this.#next())
                return undefined;
        }
        return at;
    }
    #next() {
        const [first = 0, second = 0, third = 0, fourth = 0] = this.#seen;
        const head = Uint8Array.from(this.#seen);
        this.#seen = [];
        switch (this.#step) {
            case 'magic':
                this.isSkippable = isSkippable(head);
                if (this.isSkippable)
                    return this.#go('skippable size', 4);
                return isZstd(head) && this.#go('descriptor', 1);
            case 'skippable size':
                return this.#go('checksum', first + second * 0x100 + third * 0x10000 + fourth * 0x1000000);
            case 'descriptor':
                this.#hasChecksum = (first & 4) !== 0;
                return this.#go('header', headerBytes(first));
            case 'block': {
                this.#isLastBlock = (first & 1) !== 0;
                const [type, size] = [(first >> 1) & 3, (first + second * 0x100 + third * 0x10000) >> 3];
                // One byte stands for all of a run.
                return type !== 3 && this.#go('content', type === 1 ? 1 : size);
            }
            case 'content':
                if (!this.#isLastBlock)
                    return this.#go('block', 3);
                return this.#hasChecksum ? this.#go('checksum', 4) : this.#go('end', 0);
            case 'header':
                return this.#go('block', 3);
            default:
                return this.#go('end', 0);
        }
    }
    #go(step, missing) {
        this.#step = step;
        this.#missing = missing;
        return missing > 0 || step === 'end' || this.#next();
    }
}
/** What follows the descriptor: the size of the window, the dictionary's id, the size of the content. */
function headerBytes(descriptor) {
    const isSingle = (descriptor & 0x20) !== 0;
    const dictionary = [0, 1, 2, 4][descriptor & 3];
    const content = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6];
    return (isSingle ? 0 : 1) + dictionary + content;
}


/***/ }),

/***/ 79363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ maxPartialSize),
  o: () => (/* binding */ readPartial)
});

// EXTERNAL MODULE: ./lib/baseline/read-shape.js
var read_shape = __webpack_require__(33611);
// EXTERNAL MODULE: ./lib/codes/baseline-codes.js
var baseline_codes = __webpack_require__(53852);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/baseline/schema-parts.js
var schema_parts = __webpack_require__(57935);
// EXTERNAL MODULE: ./lib/model/related-call.js
var related_call = __webpack_require__(36347);
// EXTERNAL MODULE: ./lib/model/usage.js
var usage = __webpack_require__(81218);
;// CONCATENATED MODULE: ./lib/merge/partial-schema.js



const place = (0,schema_parts/* closed */.$h)({ file: schema_parts/* text */.Qq, line: schema_parts/* count */.U9, column: schema_parts/* count */.U9 });
const inputCode = { enum: ['E_TRACE_PARSE', 'E_TRACE_TRUNCATED', 'W_SESSION_FALLBACK'] };
const print = { type: 'string', pattern: '^v1:[0-9a-f]{64}$' };
const rawFinding = (0,schema_parts/* closed */.$h)({ rule: schema_parts/* text */.Qq, file: schema_parts/* count */.U9, line: schema_parts/* count */.U9, column: schema_parts/* count */.U9 }, {
    tool: schema_parts/* text */.Qq,
    trace: schema_parts/* text */.Qq,
    callIndex: schema_parts/* count */.U9,
    related: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ callIndex: schema_parts/* count */.U9, reason: { enum: related_call/* relatedReasons */.z } }), 10),
    source: (0,schema_parts/* closed */.$h)({ file: schema_parts/* text */.Qq }, { line: { ...schema_parts/* count */.U9, minimum: 1, maximum: 2 ** 31 - 1 } }),
    policyAt: place,
    violations: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ path: schema_parts/* text */.Qq, keyword: schema_parts/* text */.Qq, fingerprint: print, says: schema_parts/* text */.Qq }, { member: schema_parts/* text */.Qq, policyAt: place }), 1000),
    key: schema_parts/* text */.Qq,
    leftToGate: { const: true },
    detail: schema_parts/* text */.Qq,
});
/** Findings or traces by the kinds in them: places in `groups`. */
const kindSets = (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ kinds: (0,schema_parts/* list */.p_)(schema_parts/* count */.U9), count: schema_parts/* count */.U9 }, { leftToGate: { const: true } }));
const timelineCall = (0,schema_parts/* closed */.$h)({ index: schema_parts/* count */.U9, tool: schema_parts/* text */.Qq }, {
    arguments: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 8),
    outcome: { enum: ['success', 'error'] },
    shown: { type: 'object', additionalProperties: schema_parts/* text */.Qq, maxProperties: 16 },
    at: (0,schema_parts/* closed */.$h)({ file: schema_parts/* count */.U9, line: schema_parts/* count */.U9, column: schema_parts/* count */.U9 }),
});
const decimal = { type: 'string', pattern: '^[0-9]{1,40}(\\.[0-9]{1,100})?(e[+-]?[0-9]{1,2})?$' };
const amount = { type: 'number', minimum: 0 };
const traceFacts = (0,schema_parts/* closed */.$h)({ trace: schema_parts/* text */.Qq, calls: schema_parts/* count */.U9, denied: schema_parts/* count */.U9, errors: schema_parts/* count */.U9 }, {
    ...{ agent: schema_parts/* text */.Qq, version: schema_parts/* text */.Qq, model: schema_parts/* text */.Qq },
    ...{ turns: amount, costUsd: amount, durationMs: amount },
    tokens: (0,schema_parts/* closed */.$h)({ total: amount }, { input: amount, output: amount, cached: amount }),
    atLeast: (0,schema_parts/* list */.p_)({ enum: usage/* usageFacts */.f }, usage/* usageFacts */.f.length),
});
/** `schemas/assay.partial.v3.schema.json` is this. */
const partialSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'assay.partial.v3.schema.json',
    title: 'Assay partial result, version 3',
    description: 'What `assay check --partial FILE` writes on one of several machines, for `assay merge`.',
    ...(0,schema_parts/* closed */.$h)({
        schema: { const: 'assay.partial.v3' },
        policy: (0,schema_parts/* closed */.$h)({ name: schema_parts/* text */.Qq, digest: schema_parts/* digest */.br }, { preset: schema_parts/* text */.Qq }),
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
        logs: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            ...{ rule: schema_parts/* text */.Qq, total: schema_parts/* count */.U9, kept: (0,schema_parts/* list */.p_)(rawFinding, 10_000) },
            ...{ groups: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({}, { tool: schema_parts/* text */.Qq, violation: print })), findings: kindSets, traces: kindSets },
        }), 10_010),
        tools: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ tool: schema_parts/* text */.Qq, calls: schema_parts/* count */.U9 })),
        argumentUse: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            tool: schema_parts/* text */.Qq,
            properties: (0,schema_parts/* list */.p_)(schema_parts/* count */.U9, 400),
            values: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ check: schema_parts/* count */.U9, values: (0,schema_parts/* list */.p_)(schema_parts/* text */.Qq, 100_000) }), 400),
        }), 100_000),
        cases: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            case: schema_parts/* text */.Qq,
            trials: schema_parts/* count */.U9,
            broken: schema_parts/* count */.U9,
            rules: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ rule: schema_parts/* text */.Qq, broken: schema_parts/* count */.U9 }), 10_000),
        })),
        facts: (0,schema_parts/* closed */.$h)({
            ...{ traces: schema_parts/* count */.U9, calls: schema_parts/* count */.U9, denied: schema_parts/* count */.U9, errors: schema_parts/* count */.U9 },
            sums: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ fact: { enum: usage/* usageFacts */.f }, total: decimal, known: schema_parts/* count */.U9, unclear: schema_parts/* count */.U9 }, { input: decimal, output: decimal, cached: decimal }), usage/* usageFacts */.f.length),
            list: (0,schema_parts/* list */.p_)(traceFacts, 10_000),
        }),
        behaviour: schema_parts/* behaviour */.uK,
        timelines: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ trace: schema_parts/* text */.Qq, total: schema_parts/* count */.U9, calls: (0,schema_parts/* list */.p_)(timelineCall) }, { showsAll: { const: true } })),
    }, {
        furtherCalls: schema_parts/* count */.U9,
        sample: (0,schema_parts/* closed */.$h)({
            percent: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 100 },
            seed: schema_parts/* text */.Qq,
            traces: schema_parts/* count */.U9,
            of: schema_parts/* count */.U9,
        }),
        trials: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({
            ...{ gate: schema_parts/* count */.U9, case: schema_parts/* text */.Qq, open: { type: 'boolean' }, trials: schema_parts/* count */.U9 },
            broken: (0,schema_parts/* list */.p_)((0,schema_parts/* closed */.$h)({ rule: schema_parts/* text */.Qq }, { tool: schema_parts/* text */.Qq, violation: print })),
        })),
    }),
};

;// CONCATENATED MODULE: ./lib/merge/read-partial.js




/** Characters that a partial result may have: V8 holds no longer text in twice that. */
const maxPartialSize = 256 << 20;
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
function contradictionIn(partial) {
    const { files, traceIds, problems, logs, tracesWithCalls, timelines, facts, calls, rules, callRules } = partial;
    const isFile = ({ file }) => file < files.length;
    if (!problems.every(isFile) || !logs.every(({ kept }) => kept.every(isFile)))
        return 'it points to a file that it does not list';
    if (new Set(traceIds).size < traceIds.length)
        return 'it lists a trace twice';
    if (tracesWithCalls > traceIds.length)
        return 'it counts more traces than it lists';
    if (facts.traces !== traceIds.length ||
        facts.calls !== calls ||
        !facts.sums.every(({ known }) => known <= facts.traces))
        return 'it sums up other traces than it lists';
    const logged = new Set(logs.map(({ rule }) => rule));
    if (logged.size < logs.length)
        return 'it lists a rule twice';
    if ([...rules, ...callRules].some(({ rule, violated }) => violated > 0 && !logged.has(rule)))
        return 'it counts traces that broke a rule of which it has no finding';
    for (const { rule, total, kept, groups, findings, traces } of logs) {
        if (kept.length > total)
            return 'it lists more findings than it counts';
        if (kept.some((item) => item.rule !== rule))
            return 'it lists a finding under another rule';
        if (kept.some(isExplainedLater))
            return 'it explains a finding by a later call';
        const isSet = (set) => set.kinds.length > 0 && set.kinds.every((kind, i) => kind < groups.length && kind > (set.kinds[i - 1] ?? -1));
        if (![...findings, ...traces].every(isSet))
            return 'it counts what it does not list';
        if (findings.reduce((sum, set) => sum + set.count, 0) !== total)
            return 'its counts of findings do not add up';
    }
    for (const { total, calls } of timelines) {
        if (!calls.every(({ at }) => at === undefined || isFile(at)))
            return 'it points to a file that it does not list';
        if (calls.some(({ index }, i) => index >= total || index <= (calls[i - 1]?.index ?? -1)))
            return 'it lists calls that its trace cannot have';
    }
    return undefined;
}
function isExplainedLater({ callIndex = Number.POSITIVE_INFINITY, related = [] }) {
    return related.some((call) => call.callIndex >= callIndex);
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

/***/ 85445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takePart: () => (/* binding */ takePart),
/* harmony export */   takePartial: () => (/* binding */ takePartial),
/* harmony export */   takenText: () => (/* binding */ takenText)
/* harmony export */ });
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76004);
/* harmony import */ var _evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35540);
/* harmony import */ var _evaluate_findings_raw_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58960);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69248);
/* harmony import */ var _join_tallies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60565);
/* harmony import */ var _kept_timelines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70007);
/* harmony import */ var _partial_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94905);







/** What one machine collected, as the JSON that another one reads. */
function takenText(policy, collected) {
    return (0,_partial_js__WEBPACK_IMPORTED_MODULE_5__/* .partialText */ .Tj)(takePartial(policy, collected));
}
/** What one machine collected, as data. It must have been collected with `profile` and `timelines`. */
function takePartial(policy, collected) {
    const { behaviour, traceIds, history } = collected;
    if (!behaviour || !traceIds || !history)
        throw new Error('a partial result is made of a profile and the calls');
    return takePart(policy, collected, traceIds);
}
const noBehaviour = { tools: [], order: [], callsPerTrace: [], cut: [] };
const noHistory = { recall: () => new Map() };
/** The same of a collection that may lack profile and timelines, and then lacks them. */
function takePart(policy, collected, traceIds) {
    const { evaluation, reading, behaviour = noBehaviour, history = noHistory } = collected;
    const { name, digest, preset } = policy;
    const sorted = reading.files.map((file, index) => ({ file, index })).sort((a, b) => (0,_partial_js__WEBPACK_IMPORTED_MODULE_5__/* .compareFiles */ .hZ)(a.file, b.file));
    const placeOf = [];
    sorted.forEach(({ index }, place) => {
        placeOf[index] = place;
    });
    const placed = (raw) => (0,_evaluate_findings_raw_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .rawFinding */ .G)(raw.rule, raw.tool, placeOf[raw.file] ?? -1, raw.line, raw.column, raw);
    const files = sorted.map(({ file }) => file);
    const logs = [...evaluation.logs]
        .map(([rule, log]) => ({
        rule,
        total: log.total,
        kept: log.kept.map(placed).sort(_evaluate_findings_finding_log_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFound */ .ms),
        ...(0,_join_tallies_js__WEBPACK_IMPORTED_MODULE_3__/* .joinTallies */ .Z)([log], false),
    }))
        .sort((a, b) => (a.rule < b.rule ? -1 : 1));
    return {
        schema: 'assay.partial.v3',
        policy: { name, digest, ...(preset !== undefined && { preset }) },
        files,
        traceIds: traceIds.map(shortId).sort(),
        tracesWithCalls: reading.tracesWithCalls,
        calls: reading.calls,
        skipped: reading.skipped,
        problems: placeProblems(reading, files),
        problemsOmitted: Object.entries(reading.problemsOmitted ?? {})
            .map(([code, count]) => ({ code: code, count }))
            .sort((a, b) => (a.code < b.code ? -1 : 1)),
        unmatched: [...(reading.unmatched ?? [])].sort(),
        matched: [...(reading.matched ?? [])].sort(),
        rules: evaluation.rules,
        callRules: evaluation.callRules,
        logs,
        tools: [...evaluation.tools]
            .map(([tool, { calls }]) => ({ tool, calls }))
            .sort((a, b) => (a.tool < b.tool ? -1 : 1)),
        ...(evaluation.furtherCalls > 0 && { furtherCalls: evaluation.furtherCalls }),
        argumentUse: evaluation.argumentUse.open(),
        cases: evaluation.cases,
        facts: evaluation.facts,
        ...(evaluation.trials && { trials: evaluation.trials }),
        behaviour,
        ...(reading.sample && { sample: reading.sample }),
        timelines: (0,_kept_timelines_js__WEBPACK_IMPORTED_MODULE_4__/* .keepTimelines */ .EN)(history, { files, logs }, policy, (file) => placeOf[file] ?? -1),
    };
}
/**
 * UTF-16 units of an id that is kept as it is; one that holds a token must not leave, and must still identify its
 * trace.
 */
const maxId = 200;
function shortId(id) {
    return id.length <= maxId && (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTokens */ .N_)(id) === id ? id : (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(id);
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
        .sort(_partial_js__WEBPACK_IMPORTED_MODULE_5__/* .compareProblems */ .im);
}


/***/ }),

/***/ 75487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// UNUSED EXPORTS: protocol

// EXTERNAL MODULE: ./lib/codes/host-codes.js
var host_codes = __webpack_require__(81945);
// EXTERNAL MODULE: ./lib/model/problem.js
var model_problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(61207);
// EXTERNAL MODULE: ./lib/assay.js + 21 modules
var assay = __webpack_require__(6944);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/io/find-traces.js
var find_traces = __webpack_require__(10064);
// EXTERNAL MODULE: ./lib/io/found-reading.js
var found_reading = __webpack_require__(5217);
// EXTERNAL MODULE: ./lib/io/is-parquet.js
var is_parquet = __webpack_require__(23747);
// EXTERNAL MODULE: ./lib/io/read-file-chunks.js + 1 modules
var read_file_chunks = __webpack_require__(48234);
// EXTERNAL MODULE: ./lib/io/read-policy-part.js
var read_policy_part = __webpack_require__(4111);
// EXTERNAL MODULE: ./lib/io/unreadable-because.js
var unreadable_because = __webpack_require__(83088);
// EXTERNAL MODULE: ./lib/policy/load-policy.js + 44 modules
var load_policy = __webpack_require__(39512);
// EXTERNAL MODULE: ./lib/tables/with-table.js
var with_table = __webpack_require__(13276);
// EXTERNAL MODULE: ./lib/traces/read-traces.js + 6 modules
var read_traces = __webpack_require__(75289);
// EXTERNAL MODULE: ./lib/traces/spans/session-keys.js
var session_keys = __webpack_require__(47289);
;// CONCATENATED MODULE: ./lib/library/sources.js















/**
 * @param load how the text of a file is read
 * @throws {AssayError} `E_POLICY_NOT_FOUND` for a file that cannot be read; what is wrong inside it is in the load's problems
 */
function sources_openPolicy(policy, options, load = load_policy.loadPolicy) {
    const strict = { strict: options.strict ?? false };
    if (typeof policy !== 'string')
        return (0,load_policy/* loadPolicyObject */.e)(policy, strict);
    const root = (0,external_node_path_.resolve)(options.cwd ?? '.');
    const path = (0,external_node_path_.resolve)(root, policy);
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (cause) {
        throw new model_problem/* AssayError */.W({
            code: 'E_POLICY_NOT_FOUND',
            level: 'error',
            message: `The policy ${policy} ${(0,unreadable_because/* unreadableBecause */.Q)(cause)}.`,
            remedy: 'Name an existing file, or give the policy as an object.',
        });
    }
    return load(text, { file: nameOf(root, path) }, { ...strict, read: (0,read_policy_part/* policyPartsIn */.k)(root) });
}
/**
 * @param admit which traces are read; absent = all
 * @param leftOut sessions that a table may leave out
 * @throws {AssayError} `E_TRACE_NOT_FOUND` for plain paths that do not exist, `E_USAGE` for values that are not traces
 */
function openTraces(traces, options, admit, leftOut) {
    const { sql } = options;
    const reading = { format: options.traceFormat, skipUnknown: options.skipUnknown, admit };
    const list = typeof traces === 'string' ? [traces] : traces;
    if (!Array.isArray(list))
        throw unusable('traces', 'a path, a list of paths, or a list of records');
    if (list.includes(''))
        throw unusable('traces', 'paths that are not empty');
    if (!list.every((item) => typeof item === 'string')) {
        if (sql !== undefined)
            throw unusable('sql', 'it with paths of files, which are a table; records in memory are not');
        return async (sink) => (0,read_traces/* readTraceValues */.yU)(list, sink, reading);
    }
    const root = (0,external_node_path_.resolve)(options.cwd ?? '.');
    const { files, ...found } = (0,find_traces/* findTraces */.Gw)(list, { root, outside: 'allow' });
    const isTable = ({ path }) => sql !== undefined || (0,is_parquet/* isParquet */.P)(path);
    const tables = files.filter(isTable);
    const plain = files.filter((file) => !isTable(file));
    const read = async (sink) => {
        const inputs = plain.map(({ path, name, isNamed }) => ({ ...(0,read_file_chunks.readFileChunks)(path, { name }), isNamed }));
        const result = await (0,with_table/* withTable */.P)(tables, { ...tableOptions(sql, root), leftOut: inputs.length === 0 ? leftOut : undefined }, (table) => (0,read_traces/* readTraces */.nm)([...inputs, ...table], sink, reading));
        return (0,found_reading/* foundReading */.H)(result, found);
    };
    const isList = admit === undefined && tables.length === 0 && !files.some(({ path }) => path === '-');
    return isList ? Object.assign(read, { list: { files, ...reading, found } }) : read;
}
/** DuckDB is looked for in the project that is checked, then where Assay is installed. */
function tableOptions(sql, root) {
    return {
        sql,
        sessionKeys: session_keys/* defaultSessionKeys */.S,
        projects: [root, (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(require("url").pathToFileURL(__filename).href))],
        temporary: (0,external_node_os_.tmpdir)(),
        threads: (0,external_node_os_.availableParallelism)(),
    };
}
function unusable(argument, taken) {
    return new model_problem/* AssayError */.W({
        code: 'E_USAGE',
        level: 'error',
        message: `\`${argument}\` is not what it may be.`,
        remedy: `Give ${taken}.`,
    });
}
function nameOf(root, path) {
    const name = (0,external_node_path_.relative)(root, path);
    return (0,external_node_path_.isAbsolute)(name) ? name : name.split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./lib/parallel/collect-traces.js + 2 modules
var collect_traces = __webpack_require__(58844);
// EXTERNAL MODULE: ./lib/library/open-scope.js + 9 modules
var open_scope = __webpack_require__(78058);
;// CONCATENATED MODULE: ./lib/library/validate.js






const failLevels = ['error', 'warning', 'note', 'none'];
const redactions = ['values', 'secrets', 'none'];
/**
 * Checks traces against a policy as `assay validate` does, without the coverage gate (pass `gates: 'all'` to include
 * it).
 *
 * @returns the result, with `passed` and `findings`; a broken policy rule is a finding, never an exception
 * @throws {AssayError} if the policy or a trace file cannot be read, with all problems found; `E_USAGE` for an argument
 * that is of the wrong kind
 */
async function validate(policy, traces, options = {}) {
    return validateLoaded(openPolicy(policy, options), traces, options);
}
/** The same for a policy that is read already. */
async function validateLoaded(load, traces, options) {
    const { result, commit } = await validateUncommitted(load, traces, options);
    commit();
    return result;
}
/** @returns also what writes the state, for when everything else is written */
async function validateUncommitted(load, traces, options, evidence) {
    const { failOn, redact } = options;
    // Plain JavaScript has no compiler to check this: an unknown level would fail nothing, an unknown redaction hide
    // nothing.
    if (failOn !== undefined && !failLevels.includes(failOn))
        throw unusable('failOn', failLevels.join(', '));
    if (redact !== undefined && !redactions.includes(redact))
        throw unusable('redact', redactions.join(', '));
    const { jobs, observers, timelines } = options;
    if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1))
        throw unusable('jobs', 'a whole number of at least 1');
    const policy = (0,load_policy.requirePolicy)(load);
    const { since, until, watermark, state, sample, sampleSeed } = options;
    const share = sample === undefined ? undefined : `${sample}`;
    const texts = { since, until, watermark, state, sample: share, sampleSeed };
    if (!Object.values(texts).every((each) => each === undefined || typeof each === 'string'))
        throw unusable('since, until, watermark, state, sampleSeed', 'texts');
    const scope = await (0,open_scope/* openScope */.P)(texts, (0,external_node_path_.resolve)(options.cwd ?? '.'), (key) => `\`${key}\``);
    const lenient = { ...options, skipUnknown: options.skipUnknown || options.lenient };
    const read = scope.read((admit, leftOut) => openTraces(traces, lenient, admit, leftOut));
    const profile = options.profile ?? options.baseline !== undefined;
    const collected = await (0,collect_traces/* collectTraces */.x)(policy, read, { observers, profile, timelines, redact, jobs, evidence });
    const today = new Date().toISOString().slice(0, 10);
    const { result } = (0,assay/* conclude */.Ep)(policy, collected, { gates: 'rules', today, ...options, policyProblems: load.problems });
    return { result, commit: scope.commit };
}

// EXTERNAL MODULE: ./lib/merge/merge-partials.js
var merge_partials = __webpack_require__(80655);
// EXTERNAL MODULE: ./lib/merge/read-partial.js + 1 modules
var read_partial = __webpack_require__(79363);
// EXTERNAL MODULE: ./lib/merge/take-partial.js
var take_partial = __webpack_require__(85445);
;// CONCATENATED MODULE: ./lib/policy/remembering-load.js

/** Policies that are kept. */
const maxPolicies = 8;
/**
 * `loadPolicy` that remembers the last few policies. They are known by their whole text, not by the time or size of a file:
 * a policy that changed a moment ago must never be taken for the one before.
 */
function rememberingLoad() {
    const loads = new Map();
    return (text, source = {}, options = {}) => {
        const key = JSON.stringify([source.file ?? null, options.strict ?? false, text]);
        // What a policy extends may have changed, and is not a part of its text.
        if (/\bextends\b/.test(text))
            return (0,load_policy.loadPolicy)(text, source, options);
        const known = loads.get(key) ?? (0,load_policy.loadPolicy)(text, source, options);
        // The least recently used one is the first.
        loads.delete(key);
        loads.set(key, known);
        const [oldest] = loads.keys();
        if (loads.size > maxPolicies && oldest !== undefined)
            loads.delete(oldest);
        return known;
    };
}

;// CONCATENATED MODULE: ./lib/serve/read-options.js

const read_options_text = { is: (value) => typeof value === 'string', taken: 'a text' };
const flag = { is: (value) => typeof value === 'boolean', taken: 'true or false' };
const percent = {
    is: (value) => typeof value === 'number' && value >= 0 && value <= 100,
    taken: 'a number from 0 to 100',
};
function oneOf(...values) {
    return { is: (value) => values.includes(value), taken: values.join(', ') };
}
/**
 * The options of a request. An absent one and `null` are the same.
 * @throws {AssayError} `E_USAGE` for an option that does not exist or is of the wrong kind: ignored, it would check less
 * than was asked for
 */
function readOptions(given, kinds) {
    const options = {};
    for (const [name, value] of Object.entries((given ?? {}))) {
        if (value === null || value === undefined)
            continue;
        const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
        if (kind === undefined)
            throw usage(`There is no option \`${name}\`.`, `There are: ${Object.keys(kinds).join(', ')}.`);
        if (!kind.is(value))
            throw usage(`\`${name}\` is not what it may be.`, `Give ${kind.taken}.`);
        options[name] = value;
    }
    return options;
}
/** @throws {AssayError} `E_USAGE` */
function required(params, name, kind) {
    const value = params[name];
    if (!kind.is(value))
        throw usage(`\`${name}\` is not what it may be.`, `Give ${kind.taken}.`);
    return value;
}
function usage(message, remedy) {
    return new model_problem/* AssayError */.W({ code: 'E_USAGE', level: 'error', message, remedy });
}

;// CONCATENATED MODULE: ./lib/serve/check-methods.js










const conclusionOptions = {
    failOn: oneOf('error', 'warning', 'note', 'none'),
    onNoEvidence: oneOf('error', 'warn', 'ignore'),
    minCoverage: percent,
    gates: oneOf('all', 'rules', 'coverage'),
    lenient: flag,
    strict: flag,
    compat: flag,
};
const checkOptions = {
    ...conclusionOptions,
    cwd: read_options_text,
    traceFormat: read_options_text,
    redact: oneOf('values', 'secrets', 'none'),
    timelines: flag,
    ruleMeanings: flag,
    sql: read_options_text,
    since: read_options_text,
    until: read_options_text,
    watermark: read_options_text,
    state: read_options_text,
    sample: percent,
    sampleSeed: read_options_text,
};
const policySource = {
    is: (value) => typeof value === 'string' || isRecord(value),
    taken: 'a path, or the policy itself',
};
const traceSource = {
    is: (value) => typeof value === 'string' || Array.isArray(value),
    taken: 'a path, a list of paths, or a list of records',
};
const load = rememberingLoad();
/** `validate` of the library: the whole result. */
async function check_methods_validate(params) {
    const options = readOptions(params.options, checkOptions);
    const policy = sources_openPolicy(required(params, 'policy', policySource), options, load);
    return validateLoaded(policy, required(params, 'traces', traceSource), options);
}
/** `Coverage.analyze` of the library. */
async function coverage(params) {
    const options = { ...params.options, gates: 'coverage' };
    return (await check_methods_validate({ ...params, options })).coverage;
}
/**
 * What one machine sees of a run that several share, as the text of a partial result: no file is needed, and the policy
 * comes as text, because a worker of a cluster does not see the disk of the one that started it.
 */
async function collect(params) {
    const { policyFile, traceFormat, redact, strict } = readOptions(params.options, {
        policyFile: read_options_text,
        traceFormat: read_options_text,
        redact: checkOptions.redact,
        strict: flag,
    });
    const source = policyFile === undefined ? {} : { file: policyFile };
    const policy = (0,load_policy.requirePolicy)(load(required(params, 'policy', read_options_text), source, { strict: strict ?? false }));
    const input = await partInput(params, required(params, 'name', read_options_text));
    const read = async (sink) => ({
        ...(await (0,read_traces/* readTraces */.nm)(input === undefined ? [] : [input], sink, { format: traceFormat })),
        unmatched: [],
        matched: [],
    });
    return (0,take_partial.takenText)(policy, await (0,assay/* collect */.Fo)(policy, read, { profile: true, timelines: true, redact }));
}
/** One verdict over such parts: that of one run over all of it. */
async function merge(params) {
    const { policyFile, strict, ...options } = readOptions(params.options, { ...conclusionOptions, policyFile: read_options_text });
    const source = policyFile === undefined ? {} : { file: policyFile };
    const loaded = load(required(params, 'policy', read_options_text), source, { strict: strict ?? false });
    const [first, ...rest] = await readParts(params.parts);
    if (first === undefined)
        throw usage('No partial results were given.', 'Give what `collect` returned for each part.');
    const today = new Date().toISOString().slice(0, 10);
    return (0,merge_partials/* mergePartials */.p)([first, ...rest], (0,load_policy.requirePolicy)(loaded), { ...options, policyProblems: loaded.problems, today })
        .result;
}
async function readParts(parts) {
    if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) {
        throw usage('`parts` is not what it may be.', 'Give a list of what `collect` returned.');
    }
    const named = [];
    for (const [index, part] of parts.entries()) {
        const name = `part ${index}`;
        named.push({ name, partial: await (0,read_partial/* readPartial */.o)(part, name) });
    }
    return named;
}
/** The traces of one part under the name that findings call them by; a part without a record is not a file. */
async function partInput(params, file) {
    if (typeof params.path === 'string') {
        const { readFileChunks } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 48234));
        return readFileChunks(params.path, { name: file });
    }
    const { records } = params;
    const lines = Array.isArray(records) ? records.map((record) => JSON.stringify(record)).join('\n') : params.lines;
    if (typeof lines !== 'string')
        throw usage('`records` is not what it may be.', 'Give records, their lines, or a path.');
    return lines.trim() === '' ? undefined : { file, chunks: [Buffer.from(lines)] };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/evidence/profile/export-evidence.js + 3 modules
var export_evidence = __webpack_require__(55262);
// EXTERNAL MODULE: ./lib/evidence/read/verify-bundle.js + 5 modules
var verify_bundle = __webpack_require__(59608);
// EXTERNAL MODULE: ./lib/evidence/run/rule-standing.js
var rule_standing = __webpack_require__(706);
// EXTERNAL MODULE: ./lib/evidence/run/run-recorder.js + 3 modules
var run_recorder = __webpack_require__(5992);
// EXTERNAL MODULE: ./lib/evidence/run/write-run-evidence.js + 2 modules
var write_run_evidence = __webpack_require__(76244);
// EXTERNAL MODULE: ./lib/model/require-path.js
var require_path = __webpack_require__(98488);
;// CONCATENATED MODULE: ./lib/library/export-run-evidence.js









/**
 * Checks traces against a policy and writes the evidence. A verdict of `fail` is a result, not an exception.
 *
 * @returns the result, and the bundles with their digests
 * @throws {AssayError} if the policy or a trace file cannot be read, `E_USAGE`, or `E_EVIDENCE_WRITE`
 */
async function exportRunEvidence(options) {
    const { policy, traces, output, time, runId, buildId, level, redact = 'values', ...checking } = options;
    (0,require_path/* requirePath */.d)(output, 'output');
    const load = sources_openPolicy(policy, checking);
    const recorder = new run_recorder/* RunRecorder */.K((0,load_policy.requirePolicy)(load), { redact, temporaryFolder: (0,external_node_os_.tmpdir)() });
    try {
        const asked = { gates: 'all', ...checking };
        const { result, commit } = await validateUncommitted(load, traces, asked, { recorder, observer: recorder });
        const evidence = await (0,write_run_evidence/* writeRunEvidence */.Y)(recorder, {
            output,
            time: time ?? new Date().toISOString(),
            producer: export_evidence/* producer */.xD,
            files: result.traces.files,
            verdict: result.verdict,
            rules: (0,rule_standing/* ruleStanding */.p)(result),
            runId,
            buildId,
            level,
        });
        commit();
        return { result, evidence };
    }
    finally {
        recorder.close();
    }
}

;// CONCATENATED MODULE: ./lib/serve/evidence-methods.js







/** Writes a profile as a bundle; returns the path, as it was given. */
async function exportEvidence({ options }) {
    const { profile, output, detail, time } = readOptions(options, {
        profile: read_options_text,
        output: read_options_text,
        detail: oneOf('summary', 'observed', 'full'),
        time: read_options_text,
    });
    const path = await (0,export_evidence/* exportEvidence */.aV)({ profile, output, detail, time });
    return output ?? (0,external_node_path_.basename)(path);
}
/** Checks traces and writes the evidence. */
async function evidence_methods_exportRunEvidence({ policy, traces, options }) {
    const given = readOptions(options, { ...checkOptions, output: read_options_text, time: read_options_text, runId: read_options_text, buildId: read_options_text });
    const sources = {
        policy: required({ policy }, 'policy', policySource),
        traces: required({ traces }, 'traces', traceSource),
    };
    return exportRunEvidence({ ...given, ...sources });
}
/** Whether a bundle is what its writer made. A bundle that is not is a verdict, no error. */
async function verifyBundle({ path, options }) {
    const { strict } = readOptions(options, { strict: flag });
    const file = required({ path }, 'path', read_options_text);
    try {
        return await (0,verify_bundle/* verifyBundle */.I)((0,external_node_fs_.createReadStream)(file), { strict: strict ?? false });
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        throw usage(`The bundle ${file} cannot be read (${code}).`, 'Check the path.');
    }
}

;// CONCATENATED MODULE: ./lib/serve/read-messages.js
/** Bytes of one message; V8 has no string much longer than twice that. */
const maxMessageBytes = 256 * 1024 * 1024;
/** Splits a stream into its lines, whole; blank ones are passed over, and a last one needs no line feed. */
async function* readMessages(input, maxBytes = maxMessageBytes) {
    let parts = [];
    let size = 0;
    const take = () => {
        const line = size > maxBytes ? { tooLong: true } : { text: Buffer.concat(parts).toString('utf8').trim() };
        parts = [];
        size = 0;
        return 'text' in line && line.text === '' ? undefined : line;
    };
    for await (const chunk of input) {
        let rest = chunk;
        for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
            add(rest.subarray(0, end));
            rest = rest.subarray(end + 1);
            const line = take();
            if (line)
                yield line;
        }
        add(rest);
    }
    const last = take();
    if (last)
        yield last;
    function add(bytes) {
        size += bytes.length;
        if (size > maxBytes)
            parts = [];
        else if (bytes.length > 0)
            parts.push(bytes);
    }
}

// EXTERNAL MODULE: ./lib/model/error-document.js
var error_document = __webpack_require__(71581);
;// CONCATENATED MODULE: ./lib/serve/rpc.js


const numbers = {
    parseError: -32700,
    invalidRequest: -32600,
    methodNotFound: -32601,
    internalError: -32603,
    userError: -32001,
};
/** A message that is not a request: it is answered, and the next one is read. */
class BadMessage extends Error {
    code;
    id;
    constructor(kind, message, id = null) {
        super(message);
        this.code = numbers[kind];
        this.id = id;
    }
}
/** @throws {BadMessage} */
function readRequest(text) {
    let message;
    try {
        message = JSON.parse(text);
    }
    catch {
        throw new BadMessage('parseError', 'The message is not JSON.');
    }
    if (typeof message !== 'object' || message === null || Array.isArray(message)) {
        throw new BadMessage('invalidRequest', 'A message is one JSON object; batches are not understood.');
    }
    const { id, method, params = {} } = message;
    const known = typeof id === 'string' || typeof id === 'number' || id === null ? id : undefined;
    if (id !== undefined && known === undefined)
        throw new BadMessage('invalidRequest', 'An id is a text or a number.');
    if (typeof method !== 'string')
        throw new BadMessage('invalidRequest', 'A request has a method.', known ?? null);
    if (typeof params !== 'object' || params === null || Array.isArray(params)) {
        throw new BadMessage('invalidRequest', 'The params of a request are an object.', known ?? null);
    }
    const request = { method, params: params };
    return known === undefined ? request : { ...request, id: known };
}
/** What a failure looks like in an answer: what the user can fix has a number of its own, anything else is a bug of ours. */
function rpcError(error) {
    if (error instanceof BadMessage)
        return { code: error.code, message: error.message };
    if (error instanceof model_problem/* AssayError */.W) {
        const errors = error.problems.filter(({ level }) => level === 'error');
        const document = (0,error_document/* errorDocument */.U)(error.problems);
        return {
            code: numbers.userError,
            message: error.message,
            data: { ...document, errors: document.errors.map((shown, i) => withExcerpt(shown, errors[i])) },
        };
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const problem = {
        code: 'E_INTERNAL',
        level: 'error',
        message: `Unexpected error in Assay: ${error instanceof Error ? error.message : String(error)}`,
        remedy: 'This is a bug in Assay, not in your agent. Please report it with the stack.',
    };
    return { code: numbers.internalError, message: problem.message, data: { ...(0,error_document/* errorDocument */.U)([problem]), stack } };
}
/** The line of the policy with a caret under the column, for a program that shows it to a person. */
function withExcerpt(shown, problem) {
    return problem?.excerpt === undefined ? shown : { ...shown, excerpt: problem.excerpt };
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/io/time-of-run.js
var time_of_run = __webpack_require__(24285);
;// CONCATENATED MODULE: ./lib/serve/run-method.js



/** Any command, in this process: what it would print comes back as text. */
async function runProgram(params, program, outer) {
    const { argv, env = {}, stdin = '' } = params;
    if (!Array.isArray(argv) || !argv.every((word) => typeof word === 'string')) {
        throw usage('`argv` is not what it may be.', 'Give a list of texts.');
    }
    if (argv[0] === 'serve')
        throw usage('`serve` runs already.', 'Give another command.');
    const stdout = new Kept();
    const stderr = new Kept();
    const variables = { ...outer.env, ...env };
    const exitCode = await program(argv, {
        stdin: external_node_stream_.Readable.from([Buffer.from(required({ stdin }, 'stdin', read_options_text))]),
        stdout,
        stderr,
        env: variables,
        cwd: process.cwd(),
        get clockDay() {
            return new Date().toISOString().slice(0, 10);
        },
        get today() {
            return (0,time_of_run/* timeOfRun */.A)(variables.SOURCE_DATE_EPOCH, new Date()).toISOString().slice(0, 10);
        },
    });
    return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}
/** A stream that keeps what is written to it. */
class Kept extends external_node_stream_.Writable {
    #chunks = [];
    _write(chunk, _encoding, done) {
        this.#chunks.push(chunk);
        done();
    }
    text() {
        return Buffer.concat(this.#chunks).toString('utf8');
    }
}

;// CONCATENATED MODULE: ./lib/serve/serve.js









/** Two halves understand each other if this number is the same. */
const protocol = 1;
/**
 * Answers JSON-RPC 2.0, one message a line, until the input ends or `shutdown` is asked for. One request at a time, in the
 * order in which they came; a request that fails is answered with its error, and the next one is read.
 *
 * Every request may carry `cwd`, the folder that its paths are relative to: the other program moves, this one does not.
 */
async function serve(options) {
    const methods = methodsOf(options);
    const home = process.cwd();
    for await (const line of readMessages(options.input)) {
        const { id, answer, ends } = await answerTo(line, methods, home);
        if (id !== undefined)
            await write(options.output, `${answerText(id, answer)}\n`);
        if (ends)
            return;
    }
}
function methodsOf({ env, program, watchParent }) {
    const methods = new Map([
        ['initialize', (params) => initialize(params, [...methods.keys()], watchParent)],
        ['validate', check_methods_validate],
        ['coverage', coverage],
        ['collect', collect],
        ['merge', merge],
        ['exportEvidence', exportEvidence],
        ['exportRunEvidence', evidence_methods_exportRunEvidence],
        ['verifyBundle', verifyBundle],
        ['run', (params) => runProgram(params, program, { env })],
        ['shutdown', () => null],
    ]);
    return methods;
}
function initialize({ protocol: theirs, client, parent }, methods, watchParent) {
    if (theirs !== protocol) {
        throw new model_problem/* AssayError */.W({
            code: 'E_PROTOCOL',
            level: 'error',
            message: `The two halves are of different versions: ${typeof client === 'string' ? client : 'the other program'} speaks protocol ${JSON.stringify(theirs)}, Assay ${tool/* tool */.z.version} speaks ${protocol}.`,
            remedy: host_codes/* hostCodes */.B.E_PROTOCOL.remedy,
        });
    }
    if (typeof parent === 'number')
        watchParent?.(parent);
    return { protocol, version: tool/* tool */.z.version, node: process.versions.node, pid: process.pid, methods };
}
async function answerTo(line, methods, home) {
    let request;
    try {
        if ('tooLong' in line)
            throw new BadMessage('invalidRequest', 'The message is longer than a message may be.');
        request = readRequest(line.text);
        const method = methods.get(request.method);
        if (method === undefined)
            throw new BadMessage('methodNotFound', 'There is no such method.');
        const { params } = request;
        const result = await inFolder(params.cwd, home, () => method(params));
        return { id: request.id, answer: { result }, ends: request.method === 'shutdown' };
    }
    catch (error) {
        const id = request === undefined ? (error.id ?? null) : request.id;
        return { id, answer: { error: rpcError(error) }, ends: false };
    }
}
/** Requests are answered one at a time, so that the process can go where each is at home. */
async function inFolder(folder, home, action) {
    if (typeof folder !== 'string')
        return await action();
    try {
        process.chdir(folder);
    }
    catch (error) {
        const { code = 'unknown reason' } = error;
        throw usage(`The folder ${folder} cannot be worked in (${code}).`, 'Give `cwd` a folder that exists.');
    }
    try {
        return await action();
    }
    finally {
        // Not kept: a folder that a process is in cannot be removed on Windows.
        process.chdir(home);
    }
}
/** A result that is too long for one text is an error of this answer, not the end of the server. */
function answerText(id, answer) {
    try {
        return JSON.stringify({ jsonrpc: '2.0', id, ...answer });
    }
    catch (error) {
        return JSON.stringify({ jsonrpc: '2.0', id, error: rpcError(error) });
    }
}
/** A reader that has gone is the end of the input as well, which is noticed there. */
function write(output, text) {
    return new Promise((resolve, reject) => {
        output.write(text, (error) => {
            if (error && error.code !== 'EPIPE')
                reject(error);
            else
                resolve();
        });
    });
}


/***/ }),

/***/ 13276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withTable)
/* harmony export */ });
/** Opens files as one table for as long as it is read; without any, nothing is loaded. */
async function withTable(files, options, read) {
    if (files.length === 0)
        return read([]);
    const { openTable } = await __webpack_require__.e(/* import() */ 8996).then(__webpack_require__.bind(__webpack_require__, 78996));
    const table = await openTable(files, options);
    try {
        return await read([table.input]);
    }
    finally {
        table.close();
    }
}


/***/ }),

/***/ 47289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ defaultSessionKeys),
/* harmony export */   Z: () => (/* binding */ sessionsIn)
/* harmony export */ });
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41278);

/** Where instrumentations write the conversation that a span belongs to, most specific first. */
const defaultSessionKeys = [
    // Set by Assay's own span processor (Python): the run that the agent itself names.
    'assay.trace',
    'gen_ai.conversation.id',
    'session.id',
    'langfuse.session.id',
    'mcp.session.id',
    'ai.telemetry.metadata.sessionId',
    'ai.settings.context.sessionId',
    'anthropic.session.id',
    'traceloop.association.properties.session_id',
    'langsmith.trace.session_id',
    'genkit:sessionId',
    'gcp.vertex.agent.session_id',
    'mlflow.trace.session',
    'conversation.id',
];
const none = {};
/** The sessions that these attributes name, by key. */
function sessionsIn(attributes, keys) {
    let found;
    for (const key of keys) {
        const session = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmptyText */ .al)(attributes[key]);
        if (session === undefined)
            continue;
        found ??= [];
        found.push([key, session]);
    }
    return found === undefined ? none : Object.fromEntries(found);
}


/***/ })

};

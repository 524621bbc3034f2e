"use strict";
exports.id = 7511;
exports.ids = [7511];
exports.modules = {

/***/ 57199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19238);

/**
 * The one canonical text of a JSON value: RFC 8785 (JSON Canonicalization Scheme).
 * Keys are sorted by UTF-16 code units, numbers are printed as ECMAScript prints them, `-0` is `0`, escapes are minimal.
 * Two things RFC 8785 leaves out, so that every JSON text has a digest, and no two values have one in common: a lone
 * surrogate keeps its `\udXXX` escape, and a number that no double holds is its shortest exact decimal, laid out as
 * ECMAScript would. Throws a RangeError for `NaN` and infinity, which JSON does not have.
 */
function canonicalJson(value) {
    // The engine's own writer is canonical for values whose keys happen to stand in order, and several times faster.
    return isInOrder(value) ? JSON.stringify(value) : write(value);
}
function isInOrder(value) {
    if (typeof value === 'number')
        return finite(value);
    if (typeof value !== 'object' || value === null)
        return true;
    if (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return false;
    if (Array.isArray(value)) {
        for (const item of value)
            if (!isInOrder(item))
                return false;
        return true;
    }
    let previous;
    for (const key of Object.keys(value)) {
        if (previous !== undefined && key < previous)
            return false;
        previous = key;
        if (!isInOrder(value[key]))
            return false;
    }
    return true;
}
function write(value) {
    if (typeof value === 'string')
        return quote(value);
    if (typeof value === 'number' && finite(value))
        return String(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return value.canonical;
    return Array.isArray(value) ? writeArray(value) : writeObject(value);
}
function writeArray(array) {
    let text = '[';
    for (let i = 0; i < array.length; i++)
        text += (i > 0 ? ',' : '') + write(array[i] ?? null);
    return `${text}]`;
}
function writeObject(object) {
    const keys = Object.keys(object);
    if (keys.length > 1)
        keys.sort();
    let text = '';
    for (const key of keys) {
        const member = object[key];
        if (member === undefined)
            continue;
        if (text !== '')
            text += ',';
        text += quote(key);
        text += ':';
        text += write(member);
    }
    return `{${text}}`;
}
/** Most texts need no escape, and then a look is cheaper than the engine's writer. */
function quote(text) {
    return needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`;
}
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/;
function finite(number) {
    if (!Number.isFinite(number))
        throw new RangeError('a number that is not finite has no canonical form');
    return true;
}


/***/ }),

/***/ 76004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   jW: () => (/* binding */ jsonDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57199);


/** SHA-256 as 64 lower-case hexadecimal digits; text is hashed as UTF-8. */
function sha256Hex(bytes) {
    // One-shot hashing is three times faster than a hash object, and came with Node 20.12.
    return typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
        ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', bytes, 'hex')
        : node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(bytes).digest('hex');
}
/** `sha256:` + hex: the form in which digests are written down. */
function sha256(bytes) {
    return `sha256:${sha256Hex(bytes)}`;
}
/** `sha256:` + SHA-256 of the RFC 8785 form. Throws a RangeError for a number that has none. */
function jsonDigest(value) {
    return sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value));
}


/***/ }),

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

/***/ 59344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _io_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91839);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83797);




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
    let written = Promise.resolve();
    return {
        // Several pieces may be on their way; the first that fails is the failure of all.
        write(text) {
            const piece = (0,_write_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M)(stdout, text);
            piece.catch(() => undefined);
            written = written.then(() => piece);
        },
        finish: () => written,
        discard: () => written.catch(() => undefined),
    };
}
function toFile(path, host) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
    const partial = `${file}.partial`;
    const attempt = (work) => {
        try {
            return work();
        }
        catch (error) {
            throw (0,_io_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotWrite */ .z)(path, error);
        }
    };
    const descriptor = attempt(() => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(partial, 'w');
    });
    return {
        // Not `writeSync`, which may write a part of it.
        write: (text) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, text)),
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


/***/ }),

/***/ 73192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ silentFiles),
/* harmony export */   G9: () => (/* binding */ samplePhrase),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Hs: () => (/* binding */ countedFindings),
/* harmony export */   Ii: () => (/* binding */ noEvidencePhrase),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   LS: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.L),
/* harmony export */   S8: () => (/* binding */ unsentArguments),
/* harmony export */   TF: () => (/* binding */ acceptedPhrase),
/* harmony export */   TZ: () => (/* binding */ violationPhrase),
/* harmony export */   T_: () => (/* binding */ ratePhrases),
/* harmony export */   Vd: () => (/* binding */ presetPhrase),
/* harmony export */   X: () => (/* binding */ skippedPhrases),
/* harmony export */   YY: () => (/* binding */ tracesPhrase),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   _s: () => (/* binding */ windowPhrase),
/* harmony export */   cj: () => (/* binding */ unsentNames),
/* harmony export */   fk: () => (/* binding */ leftOutCount),
/* harmony export */   gG: () => (/* binding */ verdictNames),
/* harmony export */   gY: () => (/* binding */ coveragePhrase),
/* harmony export */   gz: () => (/* binding */ callNumber),
/* harmony export */   hU: () => (/* binding */ leftOutPhrase),
/* harmony export */   iz: () => (/* binding */ headsCoverage),
/* harmony export */   y_: () => (/* binding */ acceptedCounts)
/* harmony export */ });
/* unused harmony export countsNewOnly */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71095);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26713);



/** The few phrases that every report for people has in common, so that they say the same. */
const verdictWords = {
    pass: { icon: '\u2714', word: 'PASS' },
    fail: { icon: '\u2716', word: 'FAIL' },
    'no-evidence': { icon: '\u25cb', word: 'NO EVIDENCE' },
};
/**
 * `2 errors \u00b7 1 warning \u00b7 30 accepted (waived)`, or `no findings`. Where only new findings count, those that do:
 * `1 error, new or worse \u00b7 3 accepted (known)`.
 */
function countsPhrase(result) {
    const counted = levels(countedFindings(result));
    const counts = counted.length === 0 ? [] : [`${counted.join(' \u00b7 ')}${countsNewOnly(result) ? ', new or worse' : ''}`];
    const parts = [...counts, acceptedCounts(result)].filter((part) => part !== undefined);
    return [...(parts.length === 0 ? ['no findings'] : parts), ...samplePhrase(result)].join(' \u00b7 ');
}
/** `in a sample of 5 % (51 of 1024 traces)`: a verdict about a part of the traces never looks like one about all. */
function samplePhrase({ sample }) {
    if (sample === undefined)
        return [];
    return [`in a sample of ${sample.percent} % (${sample.traces} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(sample.of, 'trace')})`];
}
const shownRates = 40;
/** How often rules are broken in all traces, as far as a sample shows. */
function ratePhrases({ sample }) {
    const rates = (sample?.rates ?? []).filter(({ applicable }) => applicable > 0);
    const percent = (share) => `${(100 * share).toFixed(2)} %`;
    return rates
        .slice(0, shownRates)
        .map(({ rule, violated, applicable, low, high }) => `${rule}: broken in ${violated} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(applicable, 'drawn trace')}, so in ${percent(low)} to ${percent(high)} of all (95 % Wilson interval)`);
}
/** Which traces a window had, and which it left out. */
function windowPhrase({ window }) {
    if (window === undefined)
        return [];
    const from = window.since === undefined ? '' : ` from ${window.since}`;
    const left = [
        window.carried > 0 && `${window.carried} left to a later run`,
        window.checkedBefore > 0 && `${window.checkedBefore} checked before`,
        window.before > 0 && `${window.before} too old`,
    ].filter((part) => typeof part === 'string');
    return [`that ended${from} until ${window.until}${left.length === 0 ? '' : ` (${left.join(', ')})`}`];
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
function tracesPhrase(result) {
    const { traces } = result;
    const idle = traces.traces - traces.tracesWithCalls;
    const calls = `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.calls, 'call')} in ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(traces.traces, 'trace')}${idle > 0 ? ` (${idle} without calls)` : ''}`;
    return [calls, ...windowPhrase(result)].join(' ');
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
/** Which preset stood in, and how it becomes a gate; undefined where a policy was given. */
function presetPhrase({ policy: { preset } }) {
    return preset === undefined
        ? undefined
        : `No policy was given: the preset ${preset} checked, and what it finds is a warning. To make it a gate: assay init --preset ${preset}.`;
}
/** Files in which no tool call was found, although others have some: an incomplete recording, perhaps. */
function silentFiles({ traces }) {
    return traces.calls === 0 ? [] : traces.files.filter(({ calls }) => calls === 0);
}
/** Why a run without evidence has none, and what to do. */
function noEvidencePhrase({ traces, window }) {
    if (window !== undefined && traces.files.length > 0 && traces.calls === 0)
        return `No trace ended in the window, so nothing was checked: ${window.carried} left to a later run, ${window.checkedBefore} checked before, ${window.before} too old.`;
    if (traces.files.length === 0)
        return 'No trace file was found, so nothing was checked. Look at the --traces patterns.';
    if (traces.calls === 0)
        return 'The traces hold no tool call, so nothing was checked. Look at what was recorded.';
    return 'A --traces pattern matched no file, so part of the evidence is missing. Look at the patterns.';
}
/** The tools that a preset names are those of every agent that it may be about: a share of them says something only where a gate asks. */
function headsCoverage({ policy, gate }) {
    return policy.preset === undefined || gate.minCoverage !== undefined;
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
/** `book.insurance`, `search.cabin = "first"`: the same, one name each. Agent-controlled. */
function unsentNames(coverage) {
    return unsentArguments(coverage).flatMap(({ tool, properties, values }) => [
        ...properties.map((property) => `${tool}.${property}`),
        ...values.flatMap(({ property, values: unused }) => unused.map((value) => `${tool}.${property} = ${value}`)),
    ]);
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
function titleOf(rule) {
    return _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.get(rule)?.title;
}
/** The verdict inside a sentence. */
const verdictNames = {
    pass: 'pass',
    fail: 'fail',
    'no-evidence': 'no evidence',
};


/***/ }),

/***/ 26713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 trace`, `2 traces`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 98472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ CanonicalWriter),
  n: () => (/* binding */ sessionFallbackLine)
});

// EXTERNAL MODULE: ./lib/calls/all-cuts.js
var all_cuts = __webpack_require__(88222);
// EXTERNAL MODULE: ./lib/calls/arguments.js
var calls_arguments = __webpack_require__(39477);
// EXTERNAL MODULE: ./lib/calls/failure.js
var failure = __webpack_require__(43623);
// EXTERNAL MODULE: ./lib/json/write-json.js
var write_json = __webpack_require__(80672);
// EXTERNAL MODULE: ./lib/model/add-tokens.js
var add_tokens = __webpack_require__(98589);
// EXTERNAL MODULE: ./lib/model/exact-number.js
var exact_number = __webpack_require__(19238);
// EXTERNAL MODULE: ./lib/model/exact-sum.js
var exact_sum = __webpack_require__(91148);
// EXTERNAL MODULE: ./lib/model/usage.js
var model_usage = __webpack_require__(81218);
;// CONCATENATED MODULE: ./lib/traces/write-usage.js




/** What was used in a run besides what its calls say themselves, as a line of the run; undefined where that is all. */
function usageLine({ trace, usage, callUsage }) {
    if (usage === undefined)
        return undefined;
    const all = usage.sums();
    const ofCalls = callUsage?.sums();
    const sum = (fact) => besides(all.sums.get(fact), ofCalls?.sums.get(fact));
    const [turns, tokens, costUsd, durationMs] = model_usage/* usageFacts */.f.map(sum);
    const atLeast = model_usage/* usageFacts */.f.filter((fact) => all.unclear.has(fact) && !ofCalls?.unclear.has(fact));
    const times = timesIn(all, ofCalls);
    if (!turns && !tokens && !costUsd && !durationMs && atLeast.length === 0 && times === undefined)
        return undefined;
    return {
        ...{ type: 'usage', trace },
        usage: {
            ...(tokens && {
                ...(tokens.input !== undefined && { input_tokens: tokens.input }),
                ...(tokens.cached !== undefined && { cached_input_tokens: tokens.cached }),
                ...(tokens.output !== undefined && { output_tokens: tokens.output }),
                total_tokens: tokens.total,
            }),
            ...(costUsd && { cost_usd: costUsd.total }),
        },
        ...(turns && { turns: turns.total }),
        ...(durationMs && { durationMs: durationMs.total }),
        ...(atLeast.length > 0 && { atLeast }),
        ...times,
    };
}
function besides(all, ofCalls) {
    if (all === undefined)
        return undefined;
    const rest = ofCalls
        ? {
            total: (0,exact_sum/* lessBy */.pO)(all.total, ofCalls.total),
            input: all.input && (0,exact_sum/* lessBy */.pO)(all.input, ofCalls.input ?? 0),
            output: all.output && (0,exact_sum/* lessBy */.pO)(all.output, ofCalls.output ?? 0),
            cached: all.cached && (0,exact_sum/* lessBy */.pO)(all.cached, ofCalls.cached ?? 0),
        }
        : all;
    const written = (0,add_tokens/* mapTokens */.XA)(rest, (sum) => (0,exact_number/* exactNumber */.rf)((0,exact_sum/* sumText */.$u)(sum)));
    return ofCalls && written.total === 0 ? undefined : written;
}
/** Moments that no call has. */
function timesIn({ from, to }, ofCalls) {
    if (from === undefined || (from === ofCalls?.from && to === ofCalls?.to))
        return undefined;
    return { timestamp: from, until: to === from ? undefined : to };
}

;// CONCATENATED MODULE: ./lib/traces/write-canonical.js





/** Calls that wait for a result; more, and the oldest is written without it and its result follows on a line of its own. */
const maxPending = 1024;
/** Stands for a `W_SESSION_FALLBACK` of the file that lines were made of, which they are read as again. */
const sessionFallbackLine = '{"type":"session_fallback"}\n';
/**
 * Writes canonical lines: one call a line, in call order, its result inline. Reading the lines gives the same traces,
 * calls and results. Memory is that of the runs plus the calls that wait.
 */
class CanonicalWriter {
    #write;
    #limit;
    #runs = [];
    #pending = new Map();
    #messages = 0;
    /** Runs with messages. */
    #speaking = new Set();
    /** Runs whose case and trial, as far as known, have been written. */
    #written = new Map();
    /** `write` gets whole lines with their line feed. */
    constructor(write, limit = maxPending) {
        this.#write = write;
        this.#limit = limit;
    }
    start(run) {
        this.#runs.push(run);
    }
    call(run, call, callIndex) {
        this.#pending.set(keyOf(run, callIndex), { run, call, callIndex, result: undefined });
        this.#flush(this.#limit);
    }
    result(run, callIndex, result) {
        const pending = this.#pending.get(keyOf(run, callIndex));
        if (!pending || 'message' in pending)
            this.#write(resultLine(run, result));
        else {
            pending.result = result;
            this.#flush(this.#limit);
        }
    }
    message(run, message) {
        this.#speaking.add(run.index);
        if (this.#pending.size === 0)
            this.#write(messageLine(message));
        else
            this.#pending.set(`message ${this.#messages++}`, { message });
    }
    /** Writes what waits, then the runs that called no tool or were named late. Call it when everything is read. */
    end() {
        this.#flush(0);
        for (const run of this.#runs) {
            const isSilent = run.hasUserMessages === true && run.hasAssistantMessages === true && !this.#speaking.has(run.index);
            const { case: task, trial, meta, losesMessages } = run;
            const label = labelOf({ case: task, trial, meta, losesMessages, isSilent });
            if (this.#written.get(run.index) !== label)
                this.#write(startLine(run, isSilent));
            const usage = usageLine(run);
            if (usage !== undefined)
                this.#write(line(usage));
        }
    }
    #flush(limit) {
        for (const [key, pending] of this.#pending) {
            const late = this.#pending.size > limit;
            if (!late && !isComplete(pending))
                return;
            this.#pending.delete(key);
            if ('message' in pending) {
                this.#write(messageLine(pending.message));
                continue;
            }
            this.#write(callLine(pending, late && limit > 0));
            const { case: task, trial } = pending.run;
            this.#written.set(pending.run.index, labelOf({ case: task, trial }));
        }
    }
}
function keyOf(run, callIndex) {
    return `${run.index}:${callIndex}`;
}
/** What a line of the run says of it, besides its calls and messages. */
function labelOf({ case: task, trial, meta, isSilent = false, losesMessages = false }) {
    if (task === undefined && trial === undefined && meta === undefined && !isSilent && !losesMessages)
        return '';
    return (0,write_json/* writeJson */.G)([task ?? null, trial ?? null, [...(meta ?? [])], isSilent, losesMessages]);
}
function isComplete(pending) {
    if ('message' in pending)
        return true;
    const { call, result } = pending;
    if (call.mergeKey !== undefined)
        return false;
    return call.id === undefined || result !== undefined || call.result !== undefined || call.error !== undefined;
}
/** `late`: the result may follow on its own line, so a call that is known by its place only needs an id. */
function callLine({ run, call, result }, late) {
    return line({
        type: 'tool_call',
        trace: call.trace,
        id: call.id ?? (late ? call.mergeKey : undefined),
        tool: call.tool,
        args: call.args === undefined ? undefined : (0,calls_arguments/* writtenArguments */.y)(call.args),
        timestamp: call.timestamp,
        result: result?.result ?? (call.result === undefined ? result?.result : call.result),
        error: (0,failure/* writtenFailure */.s)(result?.error ?? call.error),
        phase: result?.phase ?? call.phase,
        durationMs: result?.durationMs ?? call.durationMs,
        usage: call.usage,
        source: call.source && { ...call.source },
        case: call.case ?? run.case,
        trial: call.trial ?? run.trial,
        agent: call.agent,
        server: call.server,
        turn: call.turn,
        truncated: (0,all_cuts/* allCuts */.T)(call.truncated, result?.truncated),
    });
}
function resultLine(run, { id, result, error, phase, durationMs, truncated }) {
    return line({
        type: 'tool_result',
        trace: run.trace,
        id,
        result,
        error: (0,failure/* writtenFailure */.s)(error),
        phase,
        durationMs,
        truncated,
    });
}
function messageLine({ trace, role, text, timestamp, isOneSided }) {
    return line({ type: 'message', trace, role, text, timestamp, oneSided: isOneSided || undefined });
}
function startLine(run, isSilent) {
    const meta = run.meta && Object.fromEntries(run.meta);
    return line({
        type: 'trace_start',
        trace: run.trace,
        case: run.case,
        trial: run.trial,
        meta,
        messages: run.losesMessages ? false : isSilent || undefined,
    });
}
function line(record) {
    return `${(0,write_json/* writeJson */.G)(record)}\n`;
}


/***/ })

};

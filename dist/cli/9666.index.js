export const id = 9666;
export const ids = [9666];
export const modules = {

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ evidenceFlags),
/* harmony export */   BV: () => (/* binding */ bundleFlag),
/* harmony export */   H3: () => (/* binding */ traceFlags),
/* harmony export */   HG: () => (/* binding */ textOrJsonFlag),
/* harmony export */   J: () => (/* binding */ policyFlag),
/* harmony export */   M0: () => (/* binding */ sessionKeysOf),
/* harmony export */   Qk: () => (/* binding */ coverageFlags),
/* harmony export */   Qz: () => (/* binding */ sessionKeyFlag),
/* harmony export */   Xz: () => (/* binding */ baselineFlags),
/* harmony export */   kY: () => (/* binding */ reportFlags),
/* harmony export */   os: () => (/* binding */ strictFlag),
/* harmony export */   v$: () => (/* binding */ partialFlags),
/* harmony export */   vO: () => (/* binding */ judgeFlags),
/* harmony export */   we: () => (/* binding */ redactFlag)
/* harmony export */ });
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3110);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5720);


/** Flags that several commands have, so that they mean the same everywhere. */
const policyFlag = {
    kind: 'text',
    value: 'FILE',
    does: 'The policy; default policy.yaml or assay.yaml.',
};
const strictFlag = {
    kind: 'switch',
    does: 'Unknown keys and old forms in the policy are errors.',
};
const sessionKeyFlag = {
    kind: 'texts',
    value: 'ATTRIBUTE',
    does: 'Span attributes that hold the session, first wins; or traceId, or file. Default: the usual ones.',
};
/** Attributes may also stand in one value, with commas between them. */
function sessionKeysOf(values) {
    return values.flatMap((value) => value.split(',')).filter((key) => key !== '');
}
const traceFlags = {
    traces: {
        kind: 'texts',
        value: 'GLOB',
        does: 'Traces: files, folders, globs, - for standard input; default traces/ and traces.jsonl.',
    },
    'trace-format': {
        kind: 'text',
        value: 'NAME',
        does: 'The format of every trace; default auto: recognised from the records.',
    },
};
const judgeFlags = {
    policy: policyFlag,
    ...traceFlags,
    'session-key': sessionKeyFlag,
    db: { kind: 'text', value: 'FILE', does: 'Judge a store of `assay trace ingest-otel` in place of files.' },
    'fail-on': {
        kind: 'text',
        value: 'LEVEL',
        choices: ['error', 'warning', 'note', 'none'],
        does: 'Lowest level of a finding that fails the run; default error.',
    },
    'on-no-evidence': {
        kind: 'text',
        value: 'HOW',
        choices: _exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .onNoEvidence */ .kw,
        does: 'What to do if there is no tool call: error exits 5, the others 0; default error.',
    },
    lenient: { kind: 'switch', does: 'Lines that cannot be read are warnings.' },
    strict: strictFlag,
};
const redactFlag = {
    kind: 'text',
    value: 'WHAT',
    choices: ['values', 'secrets', 'none'],
    does: 'What is taken out of arguments before they are hashed: secrets, unless none. No value is written; default values.',
};
/** Evidence of a run, for the commands that judge one. */
const evidenceFlags = {
    evidence: { kind: 'text', value: 'FILE', does: 'Write an evidence bundle (.tar.gz) of the run.' },
    redact: {
        ...redactFlag,
        does: 'Values of arguments that timelines show: of those in show_args (values), of all but secrets, of all (none); default values. Evidence never holds one.',
    },
};
const coverageFlags = {
    'min-coverage': {
        kind: 'text',
        value: 'PERCENT',
        does: 'Least tool coverage, 0 to 100; default coverage.min of the policy.',
    },
    compat: { kind: 'switch', does: 'Add the CoverageReport of the Python SDK to the JSON.' },
};
/** A run beside an earlier one. */
const baselineFlags = {
    baseline: { kind: 'text', value: 'FILE', does: 'Compare with an earlier run: the file that --write-baseline wrote.' },
    'write-baseline': { kind: 'text', value: 'FILE', does: 'Write the profile of this run, for later ones.' },
    'fail-on-new-only': { kind: 'switch', does: 'Only findings that are new or worse than the baseline fail the run.' },
};
const partialFlags = {
    partial: { kind: 'text', value: 'FILE', does: 'Also write what was collected, for `assay merge`.' },
};
const reportFlags = {
    format: {
        kind: 'text',
        value: 'FORMAT',
        does: `What is printed: ${Object.keys(_reporters_index_js__WEBPACK_IMPORTED_MODULE_0__/* .reporters */ .R0).join(', ')}; default text.`,
    },
    output: { kind: 'text', value: 'FILE', does: 'Print into a file instead.' },
    report: { kind: 'texts', value: 'FORMAT=FILE', does: 'Write one more report.' },
};
/** What a command that signs, or checks a signature, is about. */
const bundleFlag = { kind: 'text', value: 'FILE', does: 'The .tar.gz.' };
/** The report of a command that has one text and one JSON. */
const textOrJsonFlag = {
    kind: 'text',
    value: 'FORMAT',
    choices: ['text', 'json'],
    does: 'Default text.',
};


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

/***/ 64:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findTraces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8824);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1246);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3159);





/** Files that a search may find, and folder entries that it may look at. */
const maxFiles = 100_000;
const maxEntries = 2_000_000;
/**
 * Finds trace files by path, folder or pattern. What exists under its very name is taken literally, a folder stands for
 * every `.jsonl`, `.ndjson`, `.json` and `.gz` below it. Throws `E_TRACE_NOT_FOUND` for plain paths that do not exist,
 * all of them at once, and `E_TRACE_READ` for those that lead out of the workspace.
 */
function findTraces(patterns, options) {
    const search = new Search(options);
    const unmatched = patterns.filter((pattern) => !search.find(pattern));
    const [first, ...rest] = search.problems;
    if (first)
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .AssayError */ .W([first, ...rest]);
    const files = [...search.found].map(([name, path]) => ({ name, path }));
    return { files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), unmatched };
}
class Search {
    #root;
    #confined;
    found = new Map();
    problems = [];
    #entries = 0;
    constructor(options) {
        this.#root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.root);
        this.#confined = options.outside === 'refuse';
    }
    /** False if nothing was found and that is no problem of its own. */
    find(pattern) {
        if (pattern === '-')
            return this.found.set('-', '-') !== undefined;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#root, pattern);
        const stats = statsOf(path);
        if (stats === 'unreadable')
            return this.#unreadable(pattern);
        if (!stats)
            return (0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(pattern) ? this.#glob(pattern) : this.#missing(pattern);
        if (this.#confined && !isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(this.#root), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)))
            return this.#outside(pattern);
        if (stats.isDirectory())
            return this.#walk(path, (0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .compileGlob */ .SO)('**/*.{jsonl,ndjson,json,gz}'));
        this.#add(path);
        return true;
    }
    #glob(pattern) {
        const posix = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
        const { base, rest } = splitBase(posix);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#root, base);
        const stats = statsOf(folder);
        if (stats === 'unreadable')
            return this.#unreadable(pattern);
        if (!stats?.isDirectory())
            return false;
        if (this.#confined && !isInside((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(this.#root), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder)))
            return this.#outside(pattern);
        return this.#walk(folder, this.#compile(pattern, rest));
    }
    #compile(pattern, rest) {
        try {
            return (0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .compileGlob */ .SO)(rest);
        }
        catch {
            this.#problem('E_TRACE_NOT_FOUND', `The pattern ${JSON.stringify(pattern)} has more than 1024 alternatives.`);
            return [];
        }
    }
    #missing(pattern) {
        this.#problem('E_TRACE_NOT_FOUND', `The trace file ${JSON.stringify(pattern)} does not exist.`);
        return true;
    }
    #unreadable(pattern) {
        this.#problem('E_TRACE_READ', `${JSON.stringify(pattern)} cannot be looked at: a folder on the way is closed, or links lead in a circle.`);
        return true;
    }
    #outside(pattern) {
        this.#problem('E_TRACE_READ', `${JSON.stringify(pattern)} leads out of the workspace, and traces are read only inside it.`);
        return true;
    }
    #problem(code, message) {
        this.problems.push({ code, level: 'error', message, remedy: _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .traceCodes */ .W[code].remedy });
    }
    #walk(folder, globs) {
        const before = this.found.size;
        const already = new Set(this.found.values());
        let again = false;
        const boundary = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(isInside(this.#root, folder) ? this.#root : folder);
        const add = (path) => {
            again ||= already.has(path);
            this.#add(path);
        };
        for (const glob of globs)
            this.#folder(folder, glob.segments, 0, new Set(), boundary, add);
        return this.found.size > before || again;
    }
    /** Looks for the segments from `position` on. `seen` keeps patterns with several `**` from walking a folder twice. */
    #folder(folder, segments, position, seen, boundary, add) {
        const key = `${position}:${folder}`;
        if (seen.has(key))
            return;
        seen.add(key);
        const segment = segments[position];
        if (segment === undefined)
            return;
        const last = position === segments.length - 1;
        if (segment === '**' && !last)
            this.#folder(folder, segments, position + 1, seen, boundary, add);
        for (const { name, kind } of this.#list(folder, segment)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            if (segment === '**') {
                if (kind === 'folder' && !name.startsWith('.') && name !== 'node_modules') {
                    this.#folder(path, segments, position, seen, boundary, add);
                }
                else if (last && !name.startsWith('.'))
                    this.#file(path, kind, boundary, add);
            }
            else if (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesName */ .Hj)(segment, name))
                continue;
            else if (last)
                this.#file(path, kind, boundary, add);
            else if (kind === 'folder')
                this.#folder(path, segments, position + 1, seen, boundary, add);
        }
    }
    #list(folder, segment) {
        const literal = segment === '**' ? undefined : segment.literal;
        if (literal !== undefined) {
            const stats = statsOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, literal), node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync);
            if (stats === 'unreadable')
                throw unlistable(folder);
            return stats ? [{ name: literal, kind: kindOf(stats) }] : [];
        }
        const entries = readable(folder);
        this.#entries += entries.length;
        if (this.#entries > maxEntries)
            throw tooMany(`look at more than ${maxEntries} folder entries`);
        return entries;
    }
    /** A link counts if what it points to is a file inside the boundary: a link must not smuggle other files into a report. */
    #file(path, kind, boundary, add) {
        if (kind === 'file')
            add(path);
        if (kind !== 'link')
            return;
        const target = statsOf(path);
        if (target !== 'unreadable' && target?.isFile() && isInside(boundary, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)))
            add(path);
    }
    #add(path) {
        this.found.set(workspaceName(this.#root, path), path);
        if (this.found.size > maxFiles)
            throw tooMany(`find more than ${maxFiles} files`);
    }
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
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .AssayError */ .W({
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
/** The folders before the first name with a special character, and the rest of the pattern. */
function splitBase(pattern) {
    const parts = pattern.split('/');
    const first = parts.findIndex(_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg);
    const base = parts.slice(0, first).join('/');
    return { base: base === '' && pattern.startsWith('/') ? '/' : base, rest: parts.slice(first).join('/') };
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function workspaceName(root, path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? name.replaceAll('\\', '/') : name;
}
function tooMany(what) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .AssayError */ .W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The trace patterns would ${what}.`,
        remedy: 'Use narrower patterns.',
    });
}


/***/ }),

/***/ 3159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   SO: () => (/* binding */ compileGlob),
/* harmony export */   fg: () => (/* binding */ isGlob)
/* harmony export */ });
/* unused harmony export matchesGlob */
/** Alternatives that one pattern may expand to. */
const maxAlternatives = 1024;
/** Whether a text could mean more than itself. */
function isGlob(text) {
    return /[*?[\]{}]/.test(text);
}
/** The patterns without braces that a pattern stands for. */
function compileGlob(pattern) {
    return expandBraces(pattern).map((each) => ({ segments: compileSegments(each) }));
}
/** Whether a POSIX path without `.` and `..` is matched as a whole. */
function matchesGlob(globs, path) {
    const names = path.split('/');
    return globs.some((glob) => matchesSegments(glob.segments, names));
}
function matchesName(pattern, name) {
    if (pattern.literal !== undefined)
        return pattern.literal === name;
    const [first] = pattern.tokens;
    if (name.startsWith('.') && !(first?.kind === 'character' && first.is === '.'))
        return false;
    return matchesTokens(pattern.tokens, [...name]);
}
/** Greedy, going back only to the last star: quadratic at worst. */
function matchesTokens(tokens, characters) {
    let token = 0;
    let at = 0;
    let starToken = -1;
    let starAt = 0;
    while (at < characters.length) {
        const current = tokens[token];
        if (current?.kind === 'star') {
            starToken = token++;
            starAt = at;
        }
        else if (current && matchesCharacter(current, characters[at])) {
            token++;
            at++;
        }
        else if (starToken >= 0) {
            token = starToken + 1;
            at = ++starAt;
        }
        else
            return false;
    }
    return tokens.slice(token).every((rest) => rest.kind === 'star');
}
function matchesCharacter(token, character) {
    if (token.kind === 'character')
        return token.is === character;
    if (token.kind !== 'class')
        return true;
    return token.ranges.some(([from, to]) => from <= character && character <= to) !== token.negated;
}
/** Which positions of the pattern the names so far can have led to, advanced name by name. */
function matchesSegments(segments, names) {
    let positions = reach(segments, new Set([0]));
    for (const name of names) {
        const next = new Set();
        for (const position of positions) {
            const segment = segments[position];
            if (segment === '**') {
                if (!name.startsWith('.'))
                    next.add(position);
            }
            else if (segment && matchesName(segment, name))
                next.add(position + 1);
        }
        positions = reach(segments, next);
    }
    return positions.has(segments.length);
}
/** `**` may stand for no folder at all. */
function reach(segments, positions) {
    for (const position of positions)
        if (segments[position] === '**')
            positions.add(position + 1);
    return positions;
}
function compileSegments(pattern) {
    const segments = [];
    for (const part of pattern.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '**')
            segments.push(compileName(part));
        else if (segments.at(-1) !== '**')
            segments.push('**');
    }
    return segments;
}
function compileName(part) {
    const tokens = [];
    const characters = [...part];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at];
        const set = character === '[' ? compileClass(characters, at) : undefined;
        if (set) {
            tokens.push(set.token);
            at = set.end;
        }
        else if (character === '*') {
            if (tokens.at(-1)?.kind !== 'star')
                tokens.push({ kind: 'star' });
        }
        else if (character === '?')
            tokens.push({ kind: 'any' });
        else if (character === '\\' && at + 1 < characters.length) {
            tokens.push({ kind: 'character', is: characters[++at] });
        }
        else
            tokens.push({ kind: 'character', is: character });
    }
    const plain = tokens.every((token) => token.kind === 'character');
    return {
        tokens,
        literal: plain ? tokens.map((token) => (token.kind === 'character' ? token.is : '')).join('') : undefined,
    };
}
/** A class that starts at a `[`; undefined if nothing closes it, and the bracket means itself. */
function compileClass(characters, start) {
    let at = start + 1;
    const negated = characters[at] === '!' || characters[at] === '^';
    if (negated)
        at++;
    const ranges = [];
    for (let first = true; at < characters.length; first = false) {
        if (characters[at] === ']' && !first)
            return { token: { kind: 'class', negated, ranges }, end: at };
        if (characters[at] === '\\')
            at++;
        const from = characters[at++];
        const isRange = characters[at] === '-' && at + 1 < characters.length && characters[at + 1] !== ']';
        const to = isRange ? characters[at + 1] : from;
        if (isRange)
            at += 2;
        if (from !== undefined && to !== undefined)
            ranges.push([from, to]);
    }
    return undefined;
}
/** `a{b,c}d` → `abd`, `acd`. Braces without a comma, or without an end, mean themselves. */
function expandBraces(pattern) {
    let done = [];
    let open = [pattern];
    while (open.length > 0) {
        const next = [];
        for (const each of open) {
            const alternatives = expandFirst(each);
            if (alternatives)
                next.push(...alternatives);
            else
                done.push(each);
        }
        if (done.length + next.length > maxAlternatives)
            throw new RangeError('the pattern has too many alternatives');
        open = next;
    }
    done = [...new Set(done)];
    return done;
}
function expandFirst(pattern) {
    for (let start = 0; start < pattern.length; start++) {
        if (pattern[start] === '\\')
            start++;
        else if (pattern[start] === '{') {
            const group = braceGroup(pattern, start);
            if (group)
                return group.parts.map((part) => pattern.slice(0, start) + part + pattern.slice(group.end + 1));
        }
    }
    return undefined;
}
function braceGroup(pattern, start) {
    const parts = [];
    let depth = 0;
    let from = start + 1;
    for (let at = start; at < pattern.length; at++) {
        const character = pattern[at];
        if (character === '\\')
            at++;
        else if (character === '{')
            depth++;
        else if (character === ',' && depth === 1) {
            parts.push(pattern.slice(from, at));
            from = at + 1;
        }
        else if (character === '}' && --depth === 0) {
            parts.push(pattern.slice(from, at));
            return parts.length > 1 ? { parts, end: at } : undefined;
        }
    }
    return undefined;
}


/***/ }),

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ reporters),
/* harmony export */   _S: () => (/* binding */ isReportFormat),
/* harmony export */   _c: () => (/* binding */ partsFor)
/* harmony export */ });
/** The formats of `--format` and `--report`. Each is loaded when it is asked for: most runs need one. */
const reporters = {
    text: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(2580)]).then(__webpack_require__.bind(__webpack_require__, 2580))).reportText,
    json: async () => (await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 846))).reportJson,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(5877)]).then(__webpack_require__.bind(__webpack_require__, 5877))).reportMarkdown,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(3140)]).then(__webpack_require__.bind(__webpack_require__, 3140))).reportHtml,
    github: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(6491)]).then(__webpack_require__.bind(__webpack_require__, 6491))).reportGithub,
    sarif: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(2389)]).then(__webpack_require__.bind(__webpack_require__, 2389))).reportSarif,
    junit: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(3358)]).then(__webpack_require__.bind(__webpack_require__, 3358))).reportJunit,
    tap: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(1295)]).then(__webpack_require__.bind(__webpack_require__, 1295))).reportTap,
    gitlab: async () => (await __webpack_require__.e(/* import() */ 963).then(__webpack_require__.bind(__webpack_require__, 963))).reportGitlab,
    azure: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(6651)]).then(__webpack_require__.bind(__webpack_require__, 6651))).reportAzure,
    summary: async () => (await Promise.all(/* import() */[__webpack_require__.e(4714), __webpack_require__.e(2466)]).then(__webpack_require__.bind(__webpack_require__, 2466))).reportSummary,
};
function isReportFormat(name) {
    return Object.hasOwn(reporters, name);
}
function partsFor(formats) {
    return {
        timelines: formats.includes('html'),
        ruleMeanings: formats.includes('html') || formats.includes('sarif'),
    };
}


/***/ })

};

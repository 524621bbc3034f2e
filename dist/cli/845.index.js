export const id = 845;
export const ids = [845];
export const modules = {

/***/ 2795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/assay.js + 21 modules
var assay = __webpack_require__(9761);
// EXTERNAL MODULE: ./lib/policy/load-policy.js + 23 modules
var load_policy = __webpack_require__(6776);
// EXTERNAL MODULE: ./lib/cli/exit-code.js
var exit_code = __webpack_require__(5720);
// EXTERNAL MODULE: ./lib/cli/locate-project.js
var locate_project = __webpack_require__(4618);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/codes/trace-codes.js
var trace_codes = __webpack_require__(8824);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
;// CONCATENATED MODULE: ./lib/io/glob.js
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

;// CONCATENATED MODULE: ./lib/io/find-traces.js





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
        throw new problem/* AssayError */.W([first, ...rest]);
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
        this.#root = (0,external_node_path_.resolve)(options.root);
        this.#confined = options.outside === 'refuse';
    }
    /** False if nothing was found and that is no problem of its own. */
    find(pattern) {
        if (pattern === '-')
            return this.found.set('-', '-') !== undefined;
        const path = (0,external_node_path_.resolve)(this.#root, pattern);
        const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false, bigint: false });
        if (!stats)
            return isGlob(pattern) ? this.#glob(pattern) : this.#missing(pattern);
        if (this.#confined && !isInside((0,external_node_fs_.realpathSync)(this.#root), (0,external_node_fs_.realpathSync)(path)))
            return this.#outside(pattern);
        if (stats.isDirectory())
            return this.#walk(path, compileGlob('**/*.{jsonl,ndjson,json,gz}'));
        this.#add(path);
        return true;
    }
    #glob(pattern) {
        const posix = external_node_path_.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
        const { base, rest } = splitBase(posix);
        const folder = (0,external_node_path_.resolve)(this.#root, base);
        if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
            return false;
        if (this.#confined && !isInside((0,external_node_fs_.realpathSync)(this.#root), (0,external_node_fs_.realpathSync)(folder)))
            return this.#outside(pattern);
        return this.#walk(folder, this.#compile(pattern, rest));
    }
    #compile(pattern, rest) {
        try {
            return compileGlob(rest);
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
    #outside(pattern) {
        this.#problem('E_TRACE_READ', `${JSON.stringify(pattern)} leads out of the workspace, and traces are read only inside it.`);
        return true;
    }
    #problem(code, message) {
        this.problems.push({ code, level: 'error', message, remedy: trace_codes/* traceCodes */.W[code].remedy });
    }
    #walk(folder, globs) {
        const before = this.found.size;
        const already = new Set(this.found.values());
        let again = false;
        const boundary = (0,external_node_fs_.realpathSync)(isInside(this.#root, folder) ? this.#root : folder);
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
            const path = (0,external_node_path_.join)(folder, name);
            if (segment === '**') {
                if (kind === 'folder' && !name.startsWith('.') && name !== 'node_modules') {
                    this.#folder(path, segments, position, seen, boundary, add);
                }
                else if (last && !name.startsWith('.'))
                    this.#file(path, kind, boundary, add);
            }
            else if (!matchesName(segment, name))
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
            const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, literal), { throwIfNoEntry: false });
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
        const target = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (target?.isFile() && isInside(boundary, (0,external_node_fs_.realpathSync)(path)))
            add(path);
    }
    #add(path) {
        this.found.set(workspaceName(this.#root, path), path);
        if (this.found.size > maxFiles)
            throw tooMany(`find more than ${maxFiles} files`);
    }
}
function readable(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
    }
    catch {
        throw new problem/* AssayError */.W({
            code: 'E_TRACE_READ',
            level: 'error',
            message: `The folder ${JSON.stringify(folder)} cannot be listed.`,
            remedy: trace_codes/* traceCodes */.W.E_TRACE_READ.remedy,
        });
    }
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
    const first = parts.findIndex(isGlob);
    const base = parts.slice(0, first).join('/');
    return { base: base === '' && pattern.startsWith('/') ? '/' : base, rest: parts.slice(first).join('/') };
}
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function workspaceName(root, path) {
    const name = (0,external_node_path_.relative)(root, path) || (0,external_node_path_.join)((0,external_node_path_.basename)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    return external_node_path_.sep === '\\' ? name.replaceAll('\\', '/') : name;
}
function tooMany(what) {
    return new problem/* AssayError */.W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The trace patterns would ${what}.`,
        remedy: 'Use narrower patterns.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/io/read-file-chunks.js






const chunkBytes = 256 * 1024;
const maxInflatedBytes = 16 * 1024 ** 3;
/** Traces compress 5 to 50 times; a file that inflates more than this, and beyond the grace, is a bomb. */
const maxRatio = 250;
const ratioGraceBytes = 64 * 1024 * 1024;
/**
 * Reads a file, or standard input for `-`, in chunks; gzip is recognised by its first bytes. Throws `AssayError`
 * (`E_TRACE_NOT_FOUND`, `E_TRACE_READ`), here or while the chunks are taken.
 */
function readFileChunks(path, options = {}) {
    const file = options.name ?? path;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const sha256 = () => hash.copy().digest('hex');
    const limits = { file, maxInflated: options.maxInflated ?? maxInflatedBytes };
    if (path === '-')
        return { file, chunks: readStream(hashed((0,external_node_fs_.createReadStream)('', { fd: 0 }), hash), limits), sha256 };
    const compressed = startsWithGzip(path, file);
    const stored = readPlain(path, file, hash);
    return { file, chunks: compressed ? inflate(stored, limits) : stored, sha256 };
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
        if (head.length >= 2)
            break;
    }
    const whole = prepend(head, chunks);
    yield* isGzip(head) ? inflate(whole, limits) : whole;
}
async function* prepend(head, rest) {
    if (head.length > 0)
        yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next())
        yield next.value;
}
async function* hashed(source, hash) {
    for await (const chunk of source) {
        hash.update(chunk);
        yield chunk;
    }
}
async function* inflate(stored, { file, maxInflated }) {
    let storedBytes = 0;
    let inflatedBytes = 0;
    async function* counted() {
        for await (const chunk of stored) {
            storedBytes += chunk.length;
            // The stream may hold on to a chunk while the file's buffer is filled anew.
            yield Buffer.from(chunk);
        }
    }
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: chunkBytes });
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(counted()), gunzip, () => { });
    try {
        for await (const chunk of gunzip) {
            inflatedBytes += chunk.length;
            const bomb = inflatedBytes > ratioGraceBytes && inflatedBytes > storedBytes * maxRatio;
            if (bomb || inflatedBytes > maxInflated)
                throw refused(file, 'it inflates to far more than a trace would');
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof problem/* AssayError */.W)
            throw error;
        throw refused(file, 'its compressed data is damaged or incomplete');
    }
}
function startsWithGzip(path, file) {
    const stats = attempt(file, () => (0,external_node_fs_.statSync)(path));
    // A pipe or a device might never end, or wait for ever.
    if (!stats.isFile())
        throw refused(file, stats.isDirectory() ? 'it is a folder' : 'it is not a regular file; pipe it in and use -');
    const descriptor = attempt(file, () => (0,external_node_fs_.openSync)(path, 'r'));
    try {
        const head = Buffer.alloc(2);
        attempt(file, () => (0,external_node_fs_.readSync)(descriptor, head));
        return isGzip(head);
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
        throw refused(file, `the system says ${/^[A-Z0-9_]+$/.test(code ?? '') ? code : 'no'}`);
    }
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

// EXTERNAL MODULE: ./lib/traces/read-traces.js + 23 modules
var read_traces = __webpack_require__(8615);
;// CONCATENATED MODULE: ./lib/cli/open-traces.js



/**
 * Finds the files that the patterns name, `-` among them for standard input; they are read when a sink asks for them.
 * A person's own command line may lead anywhere.
 * @throws {AssayError} for a literal path that does not exist
 */
function openTraces(patterns, format, host) {
    const { files, unmatched } = findTraces(patterns, { root: host.cwd, outside: 'allow' });
    const options = format === undefined || format === 'auto' ? {} : { format };
    return async (sink) => {
        const inputs = files.map(({ path, name }) => readFileChunks(path, { name }));
        return { ...(await (0,read_traces/* readTraces */.nm)(inputs, sink, options)), unmatched };
    };
}

// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
;// CONCATENATED MODULE: ./lib/cli/progress.js

/** Milliseconds before the first sign of life, and between two. */
const patience = 1000;
/** Calls between two looks at the clock. */
const stride = 8192;
/** Counts calls on standard error while a long reading lasts; only for a person at a terminal. */
function withProgress(read, host) {
    if (host.stderr.isTTY !== true || (0,cli_host/* inCi */.w)(host.env))
        return read;
    return async (sink) => {
        let calls = 0;
        let next = Date.now() + patience;
        let shown = false;
        const counting = {
            file: (file, name) => sink.file?.(file, name),
            start: (run) => sink.start?.(run),
            result: (run, callIndex, result) => sink.result(run, callIndex, result),
            call: (...args) => {
                sink.call(...args);
                if (++calls % stride > 0 || Date.now() < next)
                    return;
                next = Date.now() + patience;
                shown = true;
                host.stderr.write(`\r${calls.toLocaleString('en')} calls read …`);
            },
        };
        try {
            return await read(counting);
        }
        finally {
            if (shown)
                host.stderr.write('\r\u001b[K');
        }
    };
}

// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
;// CONCATENATED MODULE: ./lib/cli/read-percent.js


/** @throws {AssayError} `E_USAGE` if the text is no number from 0 to 100 */
function readPercent(flag, text) {
    if (text === undefined)
        return undefined;
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (value >= 0 && value <= 100)
        return value;
    throw (0,usage_error/* usageError */.W)(`${flag} cannot be "${(0,log_line/* logText */.k)(text, 60)}".`, 'It takes a number from 0 to 100, such as 80 or 92.5.');
}

// EXTERNAL MODULE: ./lib/cli/read-policy.js + 1 modules
var read_policy = __webpack_require__(7567);
;// CONCATENATED MODULE: ./lib/reporters/index.js
/** The formats of `--format` and `--report`. Each is loaded when it is asked for: most runs need one. */
const reporters = {
    text: async () => (await __webpack_require__.e(/* import() */ 79).then(__webpack_require__.bind(__webpack_require__, 8079))).reportText,
    json: async () => (await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 846))).reportJson,
    markdown: async () => (await __webpack_require__.e(/* import() */ 669).then(__webpack_require__.bind(__webpack_require__, 8050))).reportMarkdown,
};
function isReportFormat(name) {
    return Object.hasOwn(reporters, name);
}

// EXTERNAL MODULE: ./lib/reporters/reporter.js
var reporter = __webpack_require__(2493);
// EXTERNAL MODULE: ./lib/text/did-you-mean.js
var did_you_mean = __webpack_require__(1560);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/cli/write.js
var write = __webpack_require__(7349);
;// CONCATENATED MODULE: ./lib/cli/write-output.js





/**
 * Writes a file the user asked for, with its folders; `-` is standard output.
 * @throws {AssayError} `E_OUTPUT_WRITE`
 */
async function writeOutput(path, text, host) {
    if (path === '-')
        return (0,write/* write */.M)(host.stdout, text);
    await writeNamed(path, text, host, 'w');
}
/** As {@link writeOutput}, but never over an existing file. */
async function writeNew(path, text, host) {
    await writeNamed(path, text, host, 'wx');
}
async function writeNamed(path, text, host, flag) {
    const file = (0,external_node_path_.resolve)(host.cwd, path);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.writeFile)(file, text, { flag });
    }
    catch (error) {
        const { code = 'unknown reason' } = error;
        throw new problem/* AssayError */.W({
            code: 'E_OUTPUT_WRITE',
            level: 'error',
            message: `${(0,log_line/* logText */.k)(path)} cannot be written: ${code === 'EEXIST' ? 'it exists already' : code}.`,
            remedy: code === 'EEXIST'
                ? 'Move it away, or name another file.'
                : 'Check that the folder may be written to and that the path is not a folder.',
        });
    }
}

;// CONCATENATED MODULE: ./lib/cli/reports.js







/** @throws {AssayError} `E_USAGE` for a format that does not exist, or two reports in one place */
function readTargets(flags) {
    const targets = [
        { format: readFormat(flags.format ?? 'text'), file: flags.output ?? '-' },
        ...flags.report.map((text) => {
            const at = text.indexOf('=');
            if (at < 1 || at === text.length - 1) {
                throw (0,usage_error/* usageError */.W)(`--report cannot be "${(0,log_line/* logText */.k)(text, 60)}".`, 'It takes FORMAT=FILE, such as json=result.json.');
            }
            return { format: readFormat(text.slice(0, at)), file: text.slice(at + 1) };
        }),
    ];
    const twice = targets.find(({ file }, i) => targets.findIndex((other) => other.file === file) !== i);
    if (twice) {
        throw (0,usage_error/* usageError */.W)(`Two reports would be written to ${twice.file === '-' ? 'standard output' : (0,log_line/* logText */.k)(twice.file)}.`, 'Give each report a file of its own.');
    }
    return targets;
}
/** Writes every report, the printed one last: it is what a person sees at the end. */
async function writeReports(result, targets, about, host) {
    for (const { format, file } of [...targets].reverse()) {
        const report = await reporters[format]();
        const context = file === '-' ? { ...terminalContext(host), ...about } : { ...reporter/* plainContext */.O, ...about };
        await writeOutput(file, report(result, context), host);
    }
}
function terminalContext({ stdout, env }) {
    return { ...reporter/* plainContext */.O, color: (0,cli_host/* wantsColor */.z)(stdout, env), width: stdout.columns ?? reporter/* plainContext */.O.width };
}
function readFormat(name) {
    if (isReportFormat(name))
        return name;
    const known = Object.keys(reporters);
    const meant = (0,did_you_mean/* didYouMean */.a)(name, known);
    throw (0,usage_error/* usageError */.W)(`There is no report format "${(0,log_line/* logText */.k)(name, 60)}".`, `${meant === undefined ? '' : `Did you mean ${meant}? `}There are: ${known.join(', ')}.`);
}

;// CONCATENATED MODULE: ./lib/cli/reproduce.js
/** What only says where a report goes is left out of the line that repeats a run. */
const presentation = new Set(['format', 'output', 'report']);
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

;// CONCATENATED MODULE: ./lib/cli/judge.js










/** `validate` and `coverage` are the two halves of `check`. */
const gates = { check: 'all', validate: 'rules', coverage: 'coverage' };
/** Policy and traces in, reports out, the verdict as exit code: what `check`, `validate` and `coverage` do. */
async function judge(command, args, host) {
    // What is wrong with the command line is said before any work.
    const targets = readTargets(args.flags);
    const result = await evaluate(command, args, host);
    await writeReports(result, targets, { about: gates[command], reproduce: reproduceLine(command, args) }, host);
    return (0,exit_code/* exitCode */.I$)(result, args.flags['on-no-evidence'] ?? 'error');
}
async function evaluate(command, { flags, operands }, host) {
    const minCoverage = readPercent('--min-coverage', flags['min-coverage']);
    const project = await (0,locate_project/* locateProject */.m0)({ policy: flags.policy, traces: flags.traces, operands }, host);
    const { text, file } = await (0,read_policy/* readPolicyText */.O)(project.policy, host);
    const load = (0,load_policy.loadPolicy)(text, { file }, { strict: flags.strict });
    const policy = (0,load_policy.requirePolicy)(load);
    const read = openTraces(project.traces, flags['trace-format'], host);
    return (0,assay/* check */.z)(policy, withProgress(read, host), {
        failOn: flags['fail-on'],
        minCoverage,
        gates: gates[command],
        lenient: flags.lenient,
        policyProblems: load.problems,
        today: host.today,
        compat: flags.compat,
    });
}


/***/ }),

/***/ 4618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ workspacePath),
/* harmony export */   m0: () => (/* binding */ locateProject),
/* harmony export */   zx: () => (/* binding */ locatePolicy)
/* harmony export */ });
/* unused harmony export locateTraces */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
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
        if (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, operand)))
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
    return (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, named))) ? defaultPolicy(named, host) : named;
}
/** A path as results name it: POSIX, relative to the workspace. */
function workspacePath(path, host) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(host.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path));
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? below : below.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
async function defaultPolicy(folder, host) {
    for (const name of ['policy.yaml', 'policy.yml', 'assay.yaml']) {
        const path = join(folder, name);
        if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path)))
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
    if (!(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, file))))
        return [pattern];
    return (await isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, folder, 'traces'))) ? [pattern, file] : [file];
}
function join(folder, name) {
    return folder === '.' ? name : `${folder.replace(/[\\/]+$/, '')}/${name}`;
}
async function isFolder(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((entry) => entry.isDirectory(), () => false);
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 7567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readPolicyText)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/cli/locate-project.js
var locate_project = __webpack_require__(4618);
;// CONCATENATED MODULE: ./lib/cli/read-stream.js
/** All text of a stream, as UTF-8. */
async function readStream(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/cli/read-policy.js






/** The text of a policy file and the name that locations carry. `-` is standard input. */
async function readPolicyText(path, host) {
    if (path === '-')
        return { text: await readStream(host.stdin), file: '<stdin>' };
    try {
        return { text: await (0,promises_.readFile)((0,external_node_path_.resolve)(host.cwd, path), 'utf8'), file: (0,locate_project/* workspacePath */.X5)(path, host) };
    }
    catch (error) {
        const missing = error.code === 'ENOENT';
        throw new problem/* AssayError */.W({
            code: 'E_POLICY_NOT_FOUND',
            level: 'error',
            message: `The policy ${(0,log_line/* logText */.k)(path)} ${missing ? 'does not exist' : `cannot be read (${error.code ?? 'unknown reason'})`}.`,
            remedy: 'Look at the path after --policy; it is relative to the folder you are in.',
        });
    }
}


/***/ }),

/***/ 4407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ policyFlag),
/* harmony export */   Qk: () => (/* binding */ coverageFlags),
/* harmony export */   kY: () => (/* binding */ reportFlags),
/* harmony export */   os: () => (/* binding */ strictFlag),
/* harmony export */   vO: () => (/* binding */ judgeFlags)
/* harmony export */ });
/* unused harmony export traceFlags */
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5720);

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
    'fail-on': {
        kind: 'text',
        value: 'LEVEL',
        choices: ['error', 'warning', 'note', 'none'],
        does: 'Lowest level that fails the run; default error.',
    },
    'on-no-evidence': {
        kind: 'text',
        value: 'HOW',
        choices: _exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .onNoEvidence */ .kw,
        does: 'What a run without any tool call is; default error (exit 5), else exit 0.',
    },
    lenient: { kind: 'switch', does: 'Lines that cannot be read are warnings.' },
    strict: strictFlag,
};
const coverageFlags = {
    'min-coverage': {
        kind: 'text',
        value: 'PERCENT',
        does: 'Least tool coverage, 0 to 100; default coverage.min of the policy.',
    },
    compat: { kind: 'switch', does: 'Add the CoverageReport of the Python SDK to the JSON.' },
};
const reportFlags = {
    format: { kind: 'text', value: 'FORMAT', does: 'What is printed: text, json, markdown; default text.' },
    output: { kind: 'text', value: 'FILE', does: 'Print into a file instead.' },
    report: { kind: 'texts', value: 'FORMAT=FILE', does: 'Write one more report.' },
};


/***/ })

};

"use strict";
exports.id = 9665;
exports.ids = [9665];
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

/***/ 61007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mcpSnapshotCommand: () => (/* binding */ mcpSnapshotCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/codes/index.js + 4 modules
var codes = __webpack_require__(71095);
// EXTERNAL MODULE: ./lib/contract/compare-contracts.js + 2 modules
var compare_contracts = __webpack_require__(90957);
// EXTERNAL MODULE: ./lib/contract/contract-diff.js
var contract_diff = __webpack_require__(32712);
// EXTERNAL MODULE: ./lib/contract/read-contract.js
var read_contract = __webpack_require__(37607);
// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/json/write-json.js
var write_json = __webpack_require__(80672);
// EXTERNAL MODULE: ./lib/text/escape-json.js
var escape_json = __webpack_require__(41491);
;// CONCATENATED MODULE: ./lib/contract/write-contract.js



/** The contract as a file: members sorted at every depth, so that only what changed differs; characters that cannot be seen as `\uXXXX`. */
function writeContract({ server, instructions, tools, digest }) {
    const head = [
        ['schema', 'assay.mcp-contract.v1'],
        ['digest', digest],
        ['server', server && { name: server.name ?? null, version: server.version ?? null }],
        ['instructions', instructions],
    ];
    const members = head.flatMap(([key, value]) => value === undefined ? [] : [`  ${JSON.stringify(key)}: ${pretty(value, '  ')}`]);
    const listed = tools.map(({ said }) => `\n    ${pretty(said, '    ')}`).join(',');
    const list = tools.length === 0 ? '[]' : `[${listed}\n  ]`;
    return (0,escape_json/* escapeJsonForLogs */.O)(`{\n${[...members, `  "tools": ${list}`].join(',\n')}\n}\n`);
}
/** Sorted, the name first. */
function pretty(value, indent) {
    const more = `${indent}  `;
    if ((0,json_fields/* isList */.Lv)(value) && value.some((item) => typeof item === 'object' && item !== null))
        return `[\n${value.map((item) => `${more}${pretty(item, more)}`).join(',\n')}\n${indent}]`;
    if ((0,json_fields/* isObject */.Gv)(value) && Object.keys(value).length > 0) {
        const keys = Object.keys(value).sort((a, b) => (a === b ? 0 : a === 'name' || (b !== 'name' && a < b) ? -1 : 1));
        return `{\n${keys.map((key) => `${more}${JSON.stringify(key)}: ${pretty(value[key], more)}`).join(',\n')}\n${indent}}`;
    }
    return (0,write_json/* writeJson */.G)(value);
}

// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(69967);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/reporters/contract/contract-text.js
var contract_text = __webpack_require__(12471);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(26713);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(90101);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/input/read-tool-definitions.js
var read_tool_definitions = __webpack_require__(45647);
// EXTERNAL MODULE: ./lib/cli/mcp/contract-source.js + 6 modules
var contract_source = __webpack_require__(48067);
// EXTERNAL MODULE: ./lib/cli/mcp/gate-flags.js
var gate_flags = __webpack_require__(20132);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(83797);
// EXTERNAL MODULE: ./lib/cli/output/write-output.js
var write_output = __webpack_require__(48667);
;// CONCATENATED MODULE: ./lib/cli/commands/mcp-snapshot.js




















const mcpSnapshotCommand = (0,command/* defineCommand */.N)({
    name: 'mcp snapshot',
    usage: '[--output FILE] (--url URL | --traces GLOB\u2026 | -- COMMAND [ARG\u2026])',
    about: 'Writes the tools of an MCP server as a contract, for review and for `assay mcp diff`. Starts the given command and requests its tools; calls none.',
    flags: {
        ...contract_source/* serverFlags */.bz,
        output: {
            kind: 'text',
            value: 'FILE',
            does: 'The file to write, which may be an older contract; default - (printed).',
        },
        ...gate_flags/* gateFlags */.j,
    },
    examples: [
        {
            line: 'assay mcp snapshot --output mcp.contract.json -- npx -y @modelcontextprotocol/server-filesystem .',
            does: 'From a server that it starts',
        },
        {
            line: 'assay mcp snapshot --url https://mcp.example.com/mcp --header "Authorization: Bearer $TOKEN"',
            does: 'Printed, from one that runs',
        },
    ],
    async run({ flags, operands, afterDashes }, host) {
        if (operands.length > (afterDashes?.length ?? 0))
            throw (0,usage_error/* usageError */.W)('Unknown argument of `mcp snapshot`.', 'Write the command of the server after `--`; --output sets the file of the contract.');
        const levels = (0,gate_flags/* readLevels */.I)(flags.level);
        const file = flags.output ?? '-';
        await refuseOver(file, host);
        const { source, contracts } = await (0,contract_source/* offeredBy */.HB)({ flags, command: afterDashes }, host);
        const [contract, other] = contracts;
        if (contract === undefined || other !== undefined)
            throw new problem/* AssayError */.W({
                code: 'E_MCP_TOOLS_UNSTABLE',
                level: 'error',
                message: `${(0,log_line/* logText */.k)(source)} holds lists of tools that differ.`,
                remedy: codes/* codes */.F4.get('E_MCP_TOOLS_UNSTABLE')?.remedy,
            });
        await (0,write_output/* writeOutput */.z)(file, writeContract(contract), host);
        const side = (0,contract_diff/* sideOf */.Jh)((0,log_line/* logText */.k)(source, 200), contract);
        const sides = { old: side, new: side, unchanged: contract.tools.length };
        const diff = (0,contract_diff/* contractDiff */._A)((0,compare_contracts/* compareContracts */.v)(contract, contract, { levels }), sides, flags['fail-on'] ?? 'error');
        if (diff.findings.length > 0)
            await (0,write/* write */.M)(host.stderr, (0,contract_text.contractText)(diff, (0,cli_host/* wantsColor */.z)(host.stderr, host.env)));
        const where = file === '-' ? '' : ` to ${(0,log_line/* logText */.k)(file)}`;
        await (0,write/* write */.M)(host.stderr, `Wrote ${(0,plural/* plural */.L)(contract.tools.length, 'tool')}${where}: ${contract.digest}\n`);
        return diff.passed ? exit_code/* exitCodes */.h.pass : exit_code/* exitCodes */.h.fail;
    },
});
/** Over an older contract only, before the server is asked. */
async function refuseOver(file, host) {
    if (file === '-' || !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(host.cwd, file)))
        return;
    const isOurs = await (0,read_tool_definitions/* readJsonFile */.JE)(file, host).then(({ value }) => (0,read_contract/* isContract */.b)(value), () => false);
    if (!isOurs)
        throw (0,usage_error/* usageError */.W)(`${(0,log_line/* logText */.k)(file)} is there, and is not a contract.`, 'Name another file.');
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

/***/ 25296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ offeredPhrase),
/* harmony export */   c: () => (/* binding */ diffCounts)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26713);

/** `2 errors \u00b7 1 warning`, or `no findings`. */
function diffCounts({ counts }) {
    const said = ['error', 'warning', 'note'].filter((level) => counts[level] > 0);
    return said.length === 0 ? 'no findings' : said.map((level) => (0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(counts[level], level)).join(' \u00b7 ');
}
/** `12 tools, 11 of them as agreed`. */
function offeredPhrase({ new: { tools }, unchanged }) {
    return `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(tools, 'tool')}, ${unchanged === tools ? 'all' : unchanged} of them as agreed`;
}


/***/ }),

/***/ 12471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contractText: () => (/* binding */ contractText)
/* harmony export */ });
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10844);
/* harmony import */ var _ansi_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78779);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73192);
/* harmony import */ var _contract_phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25296);




const shownFindings = 100;
const shownChanges = 20;
/** For a person at a terminal: what is not as agreed, worst first. */
function contractText(diff, color) {
    const style = (0,_ansi_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .n)(color);
    const { icon, word } = _phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2[diff.verdict];
    const colour = diff.passed ? style.green : style.red;
    const head = [
        `${colour(style.bold(`${icon} ${word}`))}  ${(0,_contract_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .diffCounts */ .c)(diff)}`,
        `  ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .k)(diff.new.source, 200)} offers ${(0,_contract_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .offeredPhrase */ .F)(diff)} in ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .k)(diff.old.source, 200)}`,
    ];
    const shown = diff.findings.slice(0, shownFindings).map((finding) => section(finding, style.dim));
    const more = diff.findings.length - shown.length + diff.findingsOmitted;
    return `${[head, ...shown, ...(more > 0 ? [[`\u2026 ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(more, 'more finding')}`]] : [])].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function section(finding, dim) {
    const { level, rule, tool, changes, location } = finding;
    const icon = { error: '\u2716', warning: '!', note: '\u00b7' }[level];
    const place = location === undefined ? '' : `  ${dim(`${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .k)(location.file, 200)}:${location.line}`)}`;
    const more = changes.length - shownChanges;
    return [
        `${icon} ${level} ${rule}  ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(rule) ?? ''}`,
        `  ${tool === undefined ? 'the server' : (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .k)(tool, 100)}${place}`,
        ...changes.slice(0, shownChanges).map(({ at, says }) => `    ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .k)(at, 200)}  ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .k)(says, 300)}`),
        ...(more > 0 ? [`    \u2026 ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(more, 'more change')}`] : []),
    ];
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


/***/ })

};

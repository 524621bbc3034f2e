"use strict";
exports.id = 1122;
exports.ids = [1122];
exports.modules = {

/***/ 11122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mcpDiffCommand: () => (/* binding */ mcpDiffCommand)
});

// EXTERNAL MODULE: ./lib/contract/compare-contracts.js + 2 modules
var compare_contracts = __webpack_require__(90957);
// EXTERNAL MODULE: ./lib/contract/contract-diff.js
var contract_diff = __webpack_require__(32712);
// EXTERNAL MODULE: ./lib/io/open-repository.js
var open_repository = __webpack_require__(37627);
// EXTERNAL MODULE: ./lib/json/same-json.js
var same_json = __webpack_require__(16569);
// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(69967);
// EXTERNAL MODULE: ./lib/reporters/index.js
var reporters = __webpack_require__(53110);
// EXTERNAL MODULE: ./lib/reporters/reporter.js
var reporter = __webpack_require__(92493);
// EXTERNAL MODULE: ./lib/text/escape-json.js
var escape_json = __webpack_require__(41491);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(90101);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/input/locate-project.js + 1 modules
var locate_project = __webpack_require__(33513);
// EXTERNAL MODULE: ./lib/contract/read-contract.js
var read_contract = __webpack_require__(37607);
// EXTERNAL MODULE: ./lib/definitions/read-definitions.js + 1 modules
var read_definitions = __webpack_require__(8379);
// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/json/locate-json.js
var locate_json = __webpack_require__(12089);
;// CONCATENATED MODULE: ./lib/cli/mcp/contract-places.js




/** Where tools stand in a file, by name. */
function contractPlaces(file, text, value) {
    const offsets = (0,locate_json/* locateJson */.r)(text, value);
    const lines = new LineCounter(text);
    const places = entriesIn(value)
        .map(([name, entry]) => ({ name, offset: offsets.get(entry) ?? 0 }))
        .sort((a, b) => a.offset - b.offset);
    return new Map(places.map(({ name, offset }) => [name, { file, ...lines.at(offset) }]));
}
function entriesIn(value) {
    if ((0,read_contract/* isContract */.b)(value))
        return (0,json_fields/* objectsOf */.iZ)(value.tools).map((entry) => [String(entry.name), entry]);
    const read = (0,read_definitions/* readDefinitions */.T)(value);
    return 'faults' in read ? [] : read.tools.map(({ name, said }) => [name, said]);
}
/** Lines and columns of offsets that are asked for in order. */
class LineCounter {
    #text;
    #line = 1;
    #start = 0;
    constructor(text) {
        this.#text = text;
    }
    at(offset) {
        for (let end = this.#text.indexOf('\n', this.#start); end >= 0 && end < offset; end = this.#text.indexOf('\n', this.#start)) {
            this.#line++;
            this.#start = end + 1;
        }
        return { line: this.#line, column: offset - this.#start + 1 };
    }
}

// EXTERNAL MODULE: ./lib/cli/mcp/contract-source.js + 6 modules
var contract_source = __webpack_require__(48067);
// EXTERNAL MODULE: ./lib/cli/mcp/gate-flags.js
var gate_flags = __webpack_require__(20132);
// EXTERNAL MODULE: ./lib/cli/output/reports.js
var reports = __webpack_require__(48289);
// EXTERNAL MODULE: ./lib/cli/output/write-output.js
var write_output = __webpack_require__(48667);
;// CONCATENATED MODULE: ./lib/cli/commands/mcp-diff.js

















const formats = ['text', 'json', 'markdown', 'github', 'sarif'];
const mcpDiffCommand = (0,command/* defineCommand */.N)({
    name: 'mcp diff',
    usage: 'CONTRACT (NEW | --url URL | --traces GLOB\u2026 | -- COMMAND [ARG\u2026]) [flags]',
    about: 'Compares the tools of an MCP server with a contract: new, removed and changed tools, schemas and descriptions, and hidden text. NEW is another contract, or tool definitions.',
    flags: {
        ...contract_source/* serverFlags */.bz,
        ...gate_flags/* gateFlags */.j,
        format: { kind: 'text', value: 'FORMAT', choices: formats, does: 'The printed format; default text.' },
        output: { kind: 'text', value: 'FILE', does: 'Write it to a file instead.' },
        report: { kind: 'texts', value: 'FORMAT=FILE', does: 'Write another report.' },
    },
    examples: [
        { line: 'assay mcp diff mcp.contract.json -- node server.js', does: 'The server as it is now' },
        {
            line: 'assay mcp diff mcp.contract.json --url https://mcp.example.com/mcp --report sarif=mcp.sarif',
            does: 'One that runs; findings for code scanning, too',
        },
    ],
    async run({ flags, operands, afterDashes }, host) {
        const files = afterDashes === undefined ? operands : operands.slice(0, operands.length - afterDashes.length);
        const [oldFile, newFile, ...others] = files;
        const asked = { flags, command: afterDashes };
        if (oldFile === undefined || others.length > 0 || (0,contract_source/* namesServer */.Gk)(asked) === (newFile !== undefined))
            throw (0,usage_error/* usageError */.W)('`mcp diff` compares a contract with exactly one other source.', 'Pass the contract, then another file, --url, --traces, or the command of a server after `--`.');
        const levels = (0,gate_flags/* readLevels */.I)(flags.level);
        const targets = (0,reports/* readTargets */.R)(flags).map(supported);
        const old = await (0,contract_source/* contractIn */.kH)(oldFile, host);
        const now = newFile === undefined ? undefined : await (0,contract_source/* contractIn */.kH)(newFile, host);
        const offered = newFile === undefined || now === undefined
            ? await (0,contract_source/* offeredBy */.HB)(asked, host)
            : { source: newFile, contracts: [now.contract] };
        const nowPlaces = newFile === undefined || now === undefined
            ? undefined
            : contractPlaces((0,locate_project/* workspacePath */.X5)(newFile, host), now.text, now.value);
        const oldPlaces = contractPlaces((0,locate_project/* workspacePath */.X5)(oldFile, host), old.text, old.value);
        const placeOf = (tool) => (tool === undefined ? undefined : (nowPlaces?.get(tool) ?? oldPlaces.get(tool))) ?? {
            file: (0,locate_project/* workspacePath */.X5)(oldFile, host),
            line: 1,
            column: 1,
        };
        const findings = distinct(offered.contracts.flatMap((contract) => (0,compare_contracts/* compareContracts */.v)(old.contract, contract, { levels, placeOf })));
        const newest = offered.contracts.at(-1);
        const sides = {
            old: (0,contract_diff/* sideOf */.Jh)((0,locate_project/* workspacePath */.X5)(oldFile, host), old.contract),
            new: (0,contract_diff/* sideOf */.Jh)(offered.source, newest),
            unchanged: unchanged(old.contract, newest),
        };
        const diff = (0,contract_diff/* contractDiff */._A)(findings, sides, flags['fail-on'] ?? 'error');
        for (const target of [...targets].reverse())
            await (0,write_output/* writeOutput */.z)(target.file, await rendered(diff, target, host), host);
        return diff.passed ? exit_code/* exitCodes */.h.pass : exit_code/* exitCodes */.h.fail;
    },
});
function supported({ format, file }) {
    const known = formats.find((each) => each === format);
    if (known !== undefined)
        return { format: known, file };
    throw (0,usage_error/* usageError */.W)(`\`mcp diff\` has no report "${format}".`, `There are: ${formats.join(', ')}.`);
}
async function rendered(diff, { format, file }, host) {
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 2471).then(__webpack_require__.bind(__webpack_require__, 12471))).contractText(diff, file === '-' && (0,cli_host/* wantsColor */.z)(host.stdout, host.env));
        case 'json':
            return `${(0,escape_json/* escapeJsonForLogs */.O)(JSON.stringify(diff, undefined, 2))}\n`;
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 6597).then(__webpack_require__.bind(__webpack_require__, 36597))).contractMarkdown(diff);
        default:
            return (await reporters/* reporters */.R0[format]())((0,contract_diff/* resultOfDiff */.mJ)(diff), { ...reporter/* plainContext */.O, repository: (0,open_repository/* openRepository */.h)(host.cwd) });
    }
}
/** Several lists of one recording have much in common. */
function distinct(findings) {
    return [
        ...new Map(findings.map((finding) => [JSON.stringify([finding.rule, finding.tool, finding.changes]), finding])).values(),
    ];
}
function unchanged(old, now) {
    const before = new Map(old.tools.map(({ name, said }) => [name, said]));
    return now.tools.filter(({ name, said }) => before.has(name) && (0,same_json/* sameJson */.V)(before.get(name), said)).length;
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

/***/ 85115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isBelowGit)
/* harmony export */ });
/** Whether a path leads into a folder of Git's own, which holds tokens. Some systems do not distinguish case. @param path with either slash */
function isBelowGit(path) {
    return path.split(/[\\/]/).some((part) => part.toLowerCase() === '.git');
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


/***/ })

};

/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 20181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = require("node:module");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = require("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = require("zlib");

/***/ }),

/***/ 90101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ usageError)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51246);

/** The command line is wrong: exit 2. */
function usageError(message, remedy) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W({ code: 'E_USAGE', level: 'error', message, remedy });
}


/***/ }),

/***/ 9906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ inCi),
/* harmony export */   z: () => (/* binding */ wantsColor)
/* harmony export */ });
/** `FORCE_COLOR` and `NO_COLOR` first, then whether the stream is a terminal. See no-color.org. */
function wantsColor(stream, env) {
    const force = env.FORCE_COLOR;
    if (force !== undefined && force !== '')
        return force !== '0' && force !== 'false';
    if (env.NO_COLOR)
        return false;
    return stream.isTTY === true && env.TERM !== 'dumb';
}
/** What CI systems set: nearly all of them `CI`; Azure Pipelines, TeamCity, AWS CodeBuild and Jenkins only their own. */
const signsOfCi = ['CI', 'TF_BUILD', 'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID', 'JENKINS_URL'];
function inCi(env) {
    return signsOfCi.some((name) => Boolean(env[name]) && env[name] !== 'false');
}


/***/ }),

/***/ 11273:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1708);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(73136);
/* harmony import */ var _io_time_of_run_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(24285);
/* harmony import */ var _model_exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(69967);
/* harmony import */ var _parallel_is_thread_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(99292);
/* harmony import */ var _output_standard_output_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(45559);
/* harmony import */ var _own_command_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(67566);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(88685);









/** What goes wrong with a stream is learned where it is written to: `output/write.ts` decides what it means. */
function heard(stream) {
    stream.on('error', () => undefined);
    return stream;
}
// Node opens a standard stream when it is first asked for, which for standard input alone takes longer than a policy.
let stdout;
let stderr;
async function main() {
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .run */ .e)(node_process__WEBPACK_IMPORTED_MODULE_1__.argv.slice(2), {
        get stdin() {
            return node_process__WEBPACK_IMPORTED_MODULE_1__.stdin;
        },
        get stdout() {
            stdout ??= heard((0,_output_standard_output_js__WEBPACK_IMPORTED_MODULE_5__/* .standardOutput */ .d)());
            return stdout;
        },
        get stderr() {
            stderr ??= heard(node_process__WEBPACK_IMPORTED_MODULE_1__.stderr);
            return stderr;
        },
        env: node_process__WEBPACK_IMPORTED_MODULE_1__.env,
        get command() {
            return (0,_own_command_js__WEBPACK_IMPORTED_MODULE_6__/* .ownCommand */ .w)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(require("url").pathToFileURL(__filename).href), node_process__WEBPACK_IMPORTED_MODULE_1__.env);
        },
        cwd: node_process__WEBPACK_IMPORTED_MODULE_1__.cwd(),
        get clockDay() {
            return new Date().toISOString().slice(0, 10);
        },
        get today() {
            return (0,_io_time_of_run_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOfRun */ .A)(node_process__WEBPACK_IMPORTED_MODULE_1__.env.SOURCE_DATE_EPOCH, new Date()).toISOString().slice(0, 10);
        },
    });
}
/** Node ends, with the exit code there is, when nothing is left to wait for: that alone is not a verdict. */
async function ended(code) {
    const unfinished = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(2, 'assay ended before it was done, which is a bug in Assay.\n');
    node_process__WEBPACK_IMPORTED_MODULE_1__.exitCode = _model_exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.bug;
    node_process__WEBPACK_IMPORTED_MODULE_1__.once('exit', unfinished);
    node_process__WEBPACK_IMPORTED_MODULE_1__.exitCode = await code;
    node_process__WEBPACK_IMPORTED_MODULE_1__.off('exit', unfinished);
}
// A thread of this program begins here, too, in the bundle.
if ((0,_parallel_is_thread_js__WEBPACK_IMPORTED_MODULE_8__/* .isThread */ .f)())
    await (await Promise.all(/* import() */[__nccwpck_require__.e(3553), __nccwpck_require__.e(7539), __nccwpck_require__.e(5289), __nccwpck_require__.e(3992), __nccwpck_require__.e(6944), __nccwpck_require__.e(5992), __nccwpck_require__.e(6695)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46934))).work();
else
    await ended(main());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 12984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ad: () => (/* binding */ reportTrouble),
/* harmony export */   dF: () => (/* binding */ errorJson),
/* harmony export */   fI: () => (/* binding */ problemText)
/* harmony export */ });
/* harmony import */ var _model_error_document_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(71581);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51246);
/* harmony import */ var _reporters_ansi_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(78779);
/* harmony import */ var _text_escape_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(41491);
/* harmony import */ var _text_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3664);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(10844);
/* harmony import */ var _text_strip_control_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(72997);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9906);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(83797);









/**
 * The one place where problems are reported. With `--format json` they are `assay.error.v1` on standard output, so that a
 * program that reads us always gets JSON. A bug of ours also shows its stack on standard error.
 */
async function reportTrouble(error, argv, host) {
    const problems = error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W ? error.problems : [internalProblem(error)];
    const inText = () => sayOnError(problems.map((problem) => problemText(problem, host)).join(''), host);
    if (wantsJson(argv))
        await (0,_write_js__WEBPACK_IMPORTED_MODULE_1__/* .write */ .M)(host.stdout, errorJson(problems)).catch(inText);
    else
        await inText();
    if (!(error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W))
        await sayOnError(`${stackOf(error)}\n`, host);
}
/** Where standard error takes nothing either, the exit code says it all. */
async function sayOnError(text, { stderr }) {
    await (0,_write_js__WEBPACK_IMPORTED_MODULE_1__/* .write */ .M)(stderr, text).catch(() => undefined);
}
function errorJson(problems) {
    return `${(0,_text_escape_json_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeJsonForLogs */ .O)(JSON.stringify((0,_model_error_document_js__WEBPACK_IMPORTED_MODULE_3__/* .errorDocument */ .U)(problems), undefined, 2))}\n`;
}
function problemText(problem, host) {
    const style = (0,_reporters_ansi_js__WEBPACK_IMPORTED_MODULE_4__/* .paint */ .n)((0,_host_js__WEBPACK_IMPORTED_MODULE_5__/* .wantsColor */ .z)(host.stderr, host.env));
    const { location: at } = problem;
    const lines = [
        `${problem.level === 'error' ? style.red('error') : style.yellow('warning')} ${style.bold(problem.code)}  ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .k)(problem.message, 1000)}`,
        ...(at ? [`  at ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .k)(at.file)}:${at.line}:${at.column}`] : []),
        ...(problem.excerpt === undefined ? [] : problem.excerpt.split('\n').map((line) => `  ${(0,_text_strip_control_js__WEBPACK_IMPORTED_MODULE_7__/* .stripControl */ .kU)(line)}`)),
        ...(problem.remedy === undefined ? [] : [`  ${style.dim('\u2192')} ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .k)(problem.remedy, 1000)}`]),
    ];
    return `${lines.map(_text_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_8__/* .neutraliseCommands */ .$B).join('\n')}\n`;
}
/** The command line could not be read, perhaps, so this looks for the flag itself. */
function wantsJson(argv) {
    return argv.some((word, i) => word === '--format=json' || (word === '--format' && argv[i + 1] === 'json'));
}
function internalProblem(error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
        code: 'E_INTERNAL',
        level: 'error',
        message: `Unexpected error in Assay: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .k)(message)}`,
        remedy: 'This is a bug in Assay, not in your agent. Please report it with the stack trace on standard error.',
    };
}
function stackOf(error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return stack
        .split('\n')
        .map((line) => (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .k)(line, 500))
        .join('\n');
}


/***/ }),

/***/ 45559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ standardOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57075);



/**
 * Standard output. Node's own stream over a file takes a short write for a whole one: on a disk that fills up the report would
 * end in the middle, and nobody would know.
 */
function standardOutput() {
    const { fd } = node_process__WEBPACK_IMPORTED_MODULE_1__.stdout;
    return isFile(fd) ? fileStream(fd) : node_process__WEBPACK_IMPORTED_MODULE_1__.stdout;
}
function isFile(descriptor) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).isFile();
    }
    catch {
        return false;
    }
}
function fileStream(descriptor) {
    return new node_stream__WEBPACK_IMPORTED_MODULE_2__.Writable({
        write(chunk, _, done) {
            try {
                for (let at = 0; at < chunk.length;)
                    at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, chunk, at);
                done();
            }
            catch (error) {
                done(error);
            }
        },
    });
}


/***/ }),

/***/ 83797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ write)
/* harmony export */ });
/* harmony import */ var _io_cannot_write_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(91839);

/**
 * Writes and waits until the bytes have left: a process that ends early loses the rest of a pipe. A reader that has gone
 * (`assay \u2026 | head`) is not an error, and the verdict is still in the exit code.
 * @throws {AssayError} `E_OUTPUT_WRITE`, as where the disk is full
 */
function write(stream, text) {
    return new Promise((resolve, reject) => {
        stream.write(text, (error) => {
            if (error && error.code !== 'EPIPE')
                reject((0,_io_cannot_write_js__WEBPACK_IMPORTED_MODULE_0__/* .cannotWrite */ .z)('Standard output', error));
            else
                resolve();
        });
    });
}


/***/ }),

/***/ 67566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ ownCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/**
 * What a person types to have this program again: where npx fetched it from a git repository, npx with the repository, without the
 * password that its address may hold; where npx ran the project's own dependency, npx that fetches nothing. Else `assay`: a bare
 * name after npx would be anybody's package.
 * @param program the file that runs
 */
function ownCommand(program, env) {
    const cache = /^(.*[\\/]_npx[\\/][\da-f]+)[\\/]node_modules[\\/]/.exec(program)?.[1];
    const repository = cache === undefined ? undefined : repositoryIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache, 'package.json'));
    if (repository !== undefined)
        return `npx --yes ${repository}`;
    return cache === undefined && env.npm_command === 'exec' ? 'npx --no assay' : 'assay';
}
/** npx keeps what it was asked for. */
function repositoryIn(file) {
    try {
        const [asked, ...others] = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'))._npx.packages;
        if (typeof asked !== 'string' || others.length > 0)
            return undefined;
        const address = asked.replace(/^(git\+\w+:\/\/)[^/@]*@/, '$1');
        return /^(?:github:\w[\w.-]*\/[\w.-]+|git\+(?:https?|ssh|file):\/\/[\w.:/~-]+)(?:#[\w./-]+)?$/.exec(address)?.[0];
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 88685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __nccwpck_require__(69967);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __nccwpck_require__(51246);
// EXTERNAL MODULE: ./lib/text/did-you-mean.js
var did_you_mean = __nccwpck_require__(51560);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __nccwpck_require__(10844);
// EXTERNAL MODULE: ./lib/text/hanging-lines.js
var hanging_lines = __nccwpck_require__(46549);
;// CONCATENATED MODULE: ./lib/cli/arguments/help.js

/** Columns that a line of help has at most, unless one word is longer. */
const maxWidth = 100;
/** `assay --help`. */
function overview(commands) {
    const width = Math.max(...commands.map(({ name }) => name.length));
    return `Assay checks recorded tool calls of AI agents against a policy.

Usage: assay COMMAND [flags]      assay COMMAND --help

Commands
${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

Exit codes
  0 pass \u00b7 1 fail \u00b7 2 invalid input \u00b7 3 bug in Assay \u00b7 5 no evidence

Example
  assay check --policy policy.yaml --traces 'traces/**/*.jsonl'
`;
}
/** `assay COMMAND --help`. */
function commandHelp(command) {
    const own = Object.entries(command.flags).map(([name, flag]) => {
        const value = flag.kind === 'switch' ? '' : ` ${flag.value ?? 'TEXT'}${flag.kind === 'texts' ? '\u2026' : ''}`;
        const choices = flag.choices ? ` (${flag.choices.join(', ')})` : '';
        return { head: `--${name}${value}`, does: `${flag.does}${choices}` };
    });
    const flags = [...own, { head: '--help', does: 'Show this help.' }];
    const width = Math.max(...flags.map(({ head }) => head.length));
    return `${hanging('', command.about)}

Usage: assay ${command.name}${command.usage === '' ? '' : ` ${command.usage}`}

Flags
${flags.map(({ head, does }) => hanging(`  ${head.padEnd(width)}  `, does)).join('\n')}

${command.examples.length === 1 ? 'Example' : 'Examples'}
${command.examples.map(({ line, does }) => `  # ${does}\n  ${line}`).join('\n')}
`;
}
function hanging(head, text) {
    return (0,hanging_lines/* hangingLines */.Y)(head, text, maxWidth).join('\n');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __nccwpck_require__(90101);
;// CONCATENATED MODULE: ./lib/cli/arguments/parse-arguments.js




/**
 * Reads what follows the command's name. A flag of kind `texts` also takes the words right after its value, so that an unquoted glob
 * works whether or not the shell expands it.
 * @throws {AssayError} `E_USAGE` for an unknown flag, a missing value, a second value, or one that is not one of the choices
 */
function parseArguments(command, argv) {
    const options = Object.entries(command.flags).map(([name, flag]) => {
        const type = flag.kind === 'switch' ? 'boolean' : 'string';
        const short = shortNames[name];
        return [name, { type, multiple: flag.kind === 'texts', ...(short !== undefined && { short }) }];
    });
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: Object.fromEntries(options),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const flags = Object.fromEntries(Object.entries(command.flags).map(([name, flag]) => [name, emptyValue[flag.kind]()]));
    const operands = [];
    let open;
    let dashesAt;
    for (const token of tokens) {
        if (token.kind === 'option-terminator') {
            open = undefined;
            dashesAt = operands.length;
        }
        else if (token.kind === 'positional')
            (open ?? operands).push(notEmpty(token.value, command));
        else
            open = readFlag(command, flags, token);
    }
    const afterDashes = dashesAt === undefined ? undefined : operands.slice(dashesAt);
    return { flags: flags, operands, afterDashes };
}
/** The one flag that is typed on nearly every line. */
const shortNames = { policy: 'p' };
const emptyValue = { switch: () => false, texts: () => [], text: () => undefined };
/** Stores one flag; returns the list that following words belong to, if any. */
function readFlag(command, flags, token) {
    const flag = Object.hasOwn(command.flags, token.name) ? command.flags[token.name] : undefined;
    if (flag === undefined)
        throw unknownFlag(command, token.rawName);
    if (flag.kind === 'switch') {
        if (token.value !== undefined)
            throw (0,usage_error/* usageError */.W)(`${token.rawName} does not take a value.`, helpOf(command));
        flags[token.name] = true;
        return undefined;
    }
    const { value } = token;
    if (value === undefined || value === '' || (value.startsWith('--') && value.length > 2)) {
        throw (0,usage_error/* usageError */.W)(`${token.rawName} needs a value (${flag.value ?? 'TEXT'}).`, helpOf(command));
    }
    if (flag.choices && !flag.choices.includes(value)) {
        const meant = (0,did_you_mean/* didYouMean */.a)(value, flag.choices);
        throw (0,usage_error/* usageError */.W)(`${token.rawName} cannot be "${(0,log_line/* logText */.k)(value, 60)}".`, `${meant === undefined ? '' : `Did you mean "${meant}"? `}It takes one of: ${flag.choices.join(', ')}.`);
    }
    if (flag.kind === 'text') {
        if (flags[token.name] !== undefined) {
            throw (0,usage_error/* usageError */.W)(`${token.rawName} is given twice, and takes one value.`, 'Keep one of them.');
        }
        flags[token.name] = value;
        return undefined;
    }
    const list = flags[token.name];
    list.push(value);
    return list;
}
/** An empty path would be the working folder, or the root of the disk: what an unset variable of a shell asks for by accident. */
function notEmpty(value, command) {
    if (value !== '')
        return value;
    throw (0,usage_error/* usageError */.W)('An argument is empty.', `If it is a variable, set it. ${helpOf(command)}`);
}
function unknownFlag(command, rawName) {
    const known = Object.keys(command.flags).map((name) => `--${name}`);
    const meant = (0,did_you_mean/* didYouMean */.a)(rawName, known);
    return (0,usage_error/* usageError */.W)(`Unknown flag of assay ${command.name}: ${(0,log_line/* logText */.k)(rawName, 60)}.`, meant === undefined ? helpOf(command) : `Did you mean ${meant}?`);
}
function helpOf(command) {
    return `Run \`assay ${command.name} --help\` to see its flags.`;
}

;// CONCATENATED MODULE: ./lib/cli/commands/index.js
/** Every command, in the order of the overview. */
const commands = [
    {
        name: 'check',
        summary: 'Check traces against a policy: rules and coverage.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(8815), __nccwpck_require__.e(3531), __nccwpck_require__.e(1095), __nccwpck_require__.e(3553), __nccwpck_require__.e(7539), __nccwpck_require__.e(9512), __nccwpck_require__.e(5289), __nccwpck_require__.e(1119), __nccwpck_require__.e(3992), __nccwpck_require__.e(6944), __nccwpck_require__.e(3295), __nccwpck_require__.e(4229), __nccwpck_require__.e(642), __nccwpck_require__.e(3386), __nccwpck_require__.e(4713)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74713))).checkCommand,
    },
    {
        name: 'validate',
        summary: 'Only the rules, without the coverage gate.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(8815), __nccwpck_require__.e(3531), __nccwpck_require__.e(1095), __nccwpck_require__.e(3553), __nccwpck_require__.e(7539), __nccwpck_require__.e(9512), __nccwpck_require__.e(5289), __nccwpck_require__.e(1119), __nccwpck_require__.e(3992), __nccwpck_require__.e(6944), __nccwpck_require__.e(3295), __nccwpck_require__.e(4229), __nccwpck_require__.e(642), __nccwpck_require__.e(3386), __nccwpck_require__.e(295)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20295))).validateCommand,
    },
    {
        name: 'coverage',
        summary: 'Only coverage and its gate.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(8815), __nccwpck_require__.e(3531), __nccwpck_require__.e(1095), __nccwpck_require__.e(3553), __nccwpck_require__.e(7539), __nccwpck_require__.e(9512), __nccwpck_require__.e(5289), __nccwpck_require__.e(1119), __nccwpck_require__.e(3992), __nccwpck_require__.e(6944), __nccwpck_require__.e(3295), __nccwpck_require__.e(4229), __nccwpck_require__.e(642), __nccwpck_require__.e(3386), __nccwpck_require__.e(7027)]).then(__nccwpck_require__.bind(__nccwpck_require__, 47027))).coverageCommand,
    },
    {
        name: 'merge',
        summary: 'One verdict over what several machines collected.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(8815), __nccwpck_require__.e(3531), __nccwpck_require__.e(1095), __nccwpck_require__.e(3553), __nccwpck_require__.e(7539), __nccwpck_require__.e(9512), __nccwpck_require__.e(1119), __nccwpck_require__.e(3992), __nccwpck_require__.e(6944), __nccwpck_require__.e(642), __nccwpck_require__.e(655), __nccwpck_require__.e(1613)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63619))).mergeCommand,
    },
    {
        name: 'fleet',
        summary: 'One table over the results of many checks.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(3531), __nccwpck_require__.e(1095), __nccwpck_require__.e(5530), __nccwpck_require__.e(2946)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62946))).fleetCommand,
    },
    {
        name: 'history',
        summary: 'How verdicts, coverage and rules went over many runs.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(3531), __nccwpck_require__.e(1095), __nccwpck_require__.e(5530), __nccwpck_require__.e(6786)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46786))).historyCommand,
    },
    {
        name: 'explain',
        summary: 'What a code or rule means, and how to fix it.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(3531), __nccwpck_require__.e(1095), __nccwpck_require__.e(1119), __nccwpck_require__.e(6290)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62878))).explainCommand,
    },
    {
        name: 'waive',
        summary: 'Write waivers for findings of a result into the policy.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(8815), __nccwpck_require__.e(3531), __nccwpck_require__.e(1095), __nccwpck_require__.e(3553), __nccwpck_require__.e(9512), __nccwpck_require__.e(1119), __nccwpck_require__.e(682), __nccwpck_require__.e(2799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22799))).waiveCommand,
    },
    {
        name: 'init',
        summary: 'Write a policy learned from traces, and a workflow.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(8815), __nccwpck_require__.e(3531), __nccwpck_require__.e(1095), __nccwpck_require__.e(3553), __nccwpck_require__.e(7539), __nccwpck_require__.e(9512), __nccwpck_require__.e(5289), __nccwpck_require__.e(1119), __nccwpck_require__.e(3295), __nccwpck_require__.e(9997), __nccwpck_require__.e(6821)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46821))).initCommand,
    },
    {
        name: 'demo',
        summary: 'A red and a green run, offline, in seconds.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3531), __nccwpck_require__.e(1095), __nccwpck_require__.e(3553), __nccwpck_require__.e(7539), __nccwpck_require__.e(9512), __nccwpck_require__.e(5289), __nccwpck_require__.e(3992), __nccwpck_require__.e(6944), __nccwpck_require__.e(9582), __nccwpck_require__.e(3797), __nccwpck_require__.e(7050)]).then(__nccwpck_require__.bind(__nccwpck_require__, 27050))).demoCommand,
    },
    {
        name: 'trace import',
        summary: 'Convert traces of any known format to canonical lines.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(3531), __nccwpck_require__.e(1095), __nccwpck_require__.e(7539), __nccwpck_require__.e(5289), __nccwpck_require__.e(3295), __nccwpck_require__.e(7511), __nccwpck_require__.e(5806)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43700))).traceImportCommand,
    },
    {
        name: 'trace ingest-otel',
        summary: 'Read OpenTelemetry spans into an SQLite store.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(3531), __nccwpck_require__.e(1095), __nccwpck_require__.e(7539), __nccwpck_require__.e(5289), __nccwpck_require__.e(7205), __nccwpck_require__.e(7511), __nccwpck_require__.e(950)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26660))).traceIngestOtelCommand,
    },
    {
        name: 'policy validate',
        summary: 'Find problems in a policy.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(8815), __nccwpck_require__.e(3553), __nccwpck_require__.e(9512), __nccwpck_require__.e(1119), __nccwpck_require__.e(1366)]).then(__nccwpck_require__.bind(__nccwpck_require__, 92170))).policyValidateCommand,
    },
    {
        name: 'policy migrate',
        summary: 'Convert a version 1 policy to version 2.0.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(8815), __nccwpck_require__.e(3553), __nccwpck_require__.e(9512), __nccwpck_require__.e(1119), __nccwpck_require__.e(682), __nccwpck_require__.e(3676)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35710))).policyMigrateCommand,
    },
    {
        name: 'policy init',
        summary: 'Write a policy learned from traces.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(8815), __nccwpck_require__.e(3531), __nccwpck_require__.e(1095), __nccwpck_require__.e(3553), __nccwpck_require__.e(7539), __nccwpck_require__.e(9512), __nccwpck_require__.e(5289), __nccwpck_require__.e(1119), __nccwpck_require__.e(3295), __nccwpck_require__.e(9997), __nccwpck_require__.e(2954)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62954))).policyInitCommand,
    },
    {
        name: 'policy test',
        summary: 'Run the cases of a policy: calls and expected findings.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(8815), __nccwpck_require__.e(3531), __nccwpck_require__.e(1095), __nccwpck_require__.e(3553), __nccwpck_require__.e(7539), __nccwpck_require__.e(9512), __nccwpck_require__.e(5289), __nccwpck_require__.e(1119), __nccwpck_require__.e(3992), __nccwpck_require__.e(6944), __nccwpck_require__.e(2273)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22273))).policyTestCommand,
    },
    {
        name: 'golden add',
        summary: 'Write the calls of a recorded run as expected calls.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(8815), __nccwpck_require__.e(3553), __nccwpck_require__.e(7539), __nccwpck_require__.e(9512), __nccwpck_require__.e(5289), __nccwpck_require__.e(1119), __nccwpck_require__.e(3295), __nccwpck_require__.e(5710)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67343))).goldenAddCommand,
    },
    {
        name: 'mcp snapshot',
        summary: 'Write the tools of an MCP server as a contract.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(3531), __nccwpck_require__.e(1095), __nccwpck_require__.e(7539), __nccwpck_require__.e(5289), __nccwpck_require__.e(5125), __nccwpck_require__.e(5829), __nccwpck_require__.e(9665)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61007))).mcpSnapshotCommand,
    },
    {
        name: 'mcp diff',
        summary: 'Compare the tools of an MCP server with a contract.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(3531), __nccwpck_require__.e(1095), __nccwpck_require__.e(7539), __nccwpck_require__.e(5289), __nccwpck_require__.e(1119), __nccwpck_require__.e(5125), __nccwpck_require__.e(5829), __nccwpck_require__.e(1122)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11122))).mcpDiffCommand,
    },
    {
        name: 'evidence export',
        summary: 'Write an evidence bundle of a run or a profile.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4006), __nccwpck_require__.e(8815), __nccwpck_require__.e(3553), __nccwpck_require__.e(7539), __nccwpck_require__.e(9512), __nccwpck_require__.e(5289), __nccwpck_require__.e(1119), __nccwpck_require__.e(3992), __nccwpck_require__.e(6944), __nccwpck_require__.e(9608), __nccwpck_require__.e(3295), __nccwpck_require__.e(5992), __nccwpck_require__.e(7996), __nccwpck_require__.e(3200)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25755))).evidenceExportCommand,
    },
    {
        name: 'evidence verify',
        summary: 'Check that bundles are unchanged and complete.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9608), __nccwpck_require__.e(1210), __nccwpck_require__.e(1420)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11420))).evidenceVerifyCommand,
    },
    {
        name: 'evidence show',
        summary: 'Print the contents of a bundle.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9608), __nccwpck_require__.e(6273)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19858))).evidenceShowCommand,
    },
    {
        name: 'evidence lint',
        summary: 'Look for risks and omissions in a bundle.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(3553), __nccwpck_require__.e(9608), __nccwpck_require__.e(3272)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33272))).evidenceLintCommand,
    },
    {
        name: 'evidence diff',
        summary: 'Compare the contents of two bundles.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9608), __nccwpck_require__.e(7015)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89662))).evidenceDiffCommand,
    },
    {
        name: 'evidence attest',
        summary: 'Sign a statement about a bundle.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9608), __nccwpck_require__.e(1210), __nccwpck_require__.e(2985)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72985))).evidenceAttestCommand,
    },
    {
        name: 'evidence verify-attestation',
        summary: 'Check a signed statement.',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9608), __nccwpck_require__.e(1210), __nccwpck_require__.e(5540)]).then(__nccwpck_require__.bind(__nccwpck_require__, 95540))).evidenceVerifyAttestationCommand,
    },
    {
        name: 'record mcp',
        summary: 'Record the tool calls made to an MCP server.',
        load: async () => (await __nccwpck_require__.e(/* import() */ 9217).then(__nccwpck_require__.bind(__nccwpck_require__, 89217))).recordMcpCommand,
    },
    {
        name: 'record claude-code',
        summary: 'A hook for Claude Code that records its tool calls.',
        load: async () => (await __nccwpck_require__.e(/* import() */ 7537).then(__nccwpck_require__.bind(__nccwpck_require__, 37537))).recordClaudeCodeCommand,
    },
    {
        name: 'completion',
        summary: 'A script that completes commands and flags in a shell.',
        load: async () => (await __nccwpck_require__.e(/* import() */ 8621).then(__nccwpck_require__.bind(__nccwpck_require__, 78621))).completionCommand(() => Promise.all(commands.map(({ load }) => load()))),
    },
    {
        name: 'serve',
        summary: 'Serve another program, such as the Python package.',
        load: async () => (await __nccwpck_require__.e(/* import() */ 106).then(__nccwpck_require__.bind(__nccwpck_require__, 10106))).serveCommand,
    },
];
/** The command that the first one or two words name, and the words after it. */
function findCommand(argv) {
    for (const length of [2, 1]) {
        const name = argv.slice(0, length).join(' ');
        const entry = commands.find((command) => command.name === name);
        if (entry)
            return { entry, rest: argv.slice(length) };
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/cli/output/report-trouble.js
var report_trouble = __nccwpck_require__(12984);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __nccwpck_require__(83797);
// EXTERNAL MODULE: ./lib/cli/version.js
var version = __nccwpck_require__(16802);
;// CONCATENATED MODULE: ./lib/cli/run.js











/** The whole program: arguments in, exit code out. Everything it prints or reads goes through the host. */
async function run(argv, host) {
    try {
        return await dispatch(argv, host);
    }
    catch (error) {
        await (0,report_trouble/* reportTrouble */.ad)(error, argv, host);
        return error instanceof problem/* AssayError */.W ? exit_code/* exitCodes */.h.badInput : exit_code/* exitCodes */.h.bug;
    }
}
async function dispatch(argv, host) {
    const found = findCommand(argv);
    if (found) {
        const command = await found.entry.load();
        if (asksForHelp(found.rest))
            return print(commandHelp(command), host);
        return command.run(parseArguments(command, found.rest), host, run);
    }
    const [first] = argv;
    if (first === 'help' && argv.length > 1)
        return dispatch([...argv.slice(1), '--help'], host);
    if (first === 'version' || first === '--version' || first === '-V' || first === '-v')
        return print(`${(0,version/* version */.r)()}\n`, host);
    if (first === undefined || first === 'help' || asksForHelp(argv))
        return print(helpText(argv), host);
    throw unknownCommand(argv);
}
function asksForHelp(argv) {
    const end = argv.indexOf('--');
    return (end < 0 ? argv : argv.slice(0, end)).some((word) => word === '--help' || word === '-h');
}
/** The overview, or the part of it below a first word such as `policy`. */
function helpText([first]) {
    const below = commands.filter(({ name }) => name.startsWith(`${first} `));
    return overview(below.length > 0 ? below : commands);
}
function unknownCommand(argv) {
    const names = commands.map(({ name }) => name);
    const typed = argv.filter((word) => !word.startsWith('-')).slice(0, 2);
    const meant = (0,did_you_mean/* didYouMean */.a)(typed.join(' '), names) ?? (0,did_you_mean/* didYouMean */.a)(argv[0] ?? '', names);
    const below = names.filter((name) => name.startsWith(`${argv[0]} `));
    if (below.length > 0 && typed.length === 1) {
        return (0,usage_error/* usageError */.W)(`assay ${argv[0]} needs a subcommand.`, `There are: ${below.join(', ')}.`);
    }
    if (argv[0]?.startsWith('-')) {
        return (0,usage_error/* usageError */.W)(`There is no command before ${(0,log_line/* logText */.k)(argv[0] ?? '', 60)}.`, 'Flags follow a command: `assay check --policy policy.yaml`.');
    }
    return (0,usage_error/* usageError */.W)(`There is no command "${(0,log_line/* logText */.k)(typed.join(' '), 60)}".`, meant !== undefined
        ? `Did you mean \`assay ${meant}\`?`
        : below.length > 0
            ? `There are: ${below.join(', ')}.`
            : 'Run `assay --help` to see all commands.');
}
async function print(text, host) {
    await (0,write/* write */.M)(host.stdout, text);
    return exit_code/* exitCodes */.h.pass;
}


/***/ }),

/***/ 16802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(61207);

function version() {
    return _model_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .tool */ .z.version;
}


/***/ }),

/***/ 91839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10844);


/** The one wording of a file that cannot be written. */
function cannotWrite(path, error) {
    const { code = 'unknown reason' } = error;
    const taken = code === 'EEXIST';
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W({
        code: 'E_OUTPUT_WRITE',
        level: 'error',
        message: `${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)(path)} cannot be written: ${taken ? 'it exists already' : code}.`,
        remedy: remedies[code] ?? 'Check that the folder may be written to and that the path is not a folder.',
    });
}
const remedies = {
    EEXIST: 'Move it away, or name another file.',
    ENOSPC: 'The disk is full: make room, or write elsewhere.',
    EDQUOT: 'The quota of the disk is used up: make room, or write elsewhere.',
};


/***/ }),

/***/ 24285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ timeOfRun)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51246);

/** The last second that a date of four digits can say. */
const latest = 253_402_300_799;
/**
 * The time that a run stamps on what it writes, and the day by which waivers end: `SOURCE_DATE_EPOCH` where that is set, so
 * that the same input gives the same bytes another day.
 *
 * @param epoch seconds since 1970, in decimal digits; absent or empty = the clock
 * @throws {AssayError} `E_SOURCE_DATE`: a time that is asked for and not understood is never the clock's in silence
 */
function timeOfRun(epoch, clock) {
    if (epoch === undefined || epoch === '')
        return clock;
    const seconds = /^\d{1,12}$/.test(epoch) ? Number(epoch) : Number.NaN;
    if (seconds <= latest)
        return new Date(seconds * 1000);
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .AssayError */ .W({
        code: 'E_SOURCE_DATE',
        level: 'error',
        message: 'SOURCE_DATE_EPOCH is not a number of seconds since 1970 in decimal digits.',
        remedy: 'Set it to such a number (`git log -1 --format=%ct` prints that of the latest commit), or unset it.',
    });
}


/***/ }),

/***/ 71581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ errorDocument),
/* harmony export */   b: () => (/* binding */ problemsJson)
/* harmony export */ });
/** `schemas/assay.error.v1.schema.json`: the errors; warnings accompany a result and never replace one. */
function errorDocument(problems) {
    const errors = problemsJson(problems.filter(({ level }) => level === 'error'));
    return { schema: 'assay.error.v1', errors };
}
function problemsJson(problems) {
    return problems.map(({ code, message, location, remedy }) => ({
        code,
        message,
        ...(location && { location }),
        ...(remedy !== undefined && { remedy }),
    }));
}


/***/ }),

/***/ 69967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** The exit codes of every host: command line, merge and action. */
const exitCodes = { pass: 0, fail: 1, badInput: 2, bug: 3, noEvidence: 5 };
/** The verdict of a result as an exit code, by the result's own gate. */
function exitCodeOf({ verdict, gate }) {
    switch (verdict) {
        case 'pass':
            return exitCodes.pass;
        case 'fail':
            return exitCodes.fail;
        case 'no-evidence':
            return gate.onNoEvidence === 'error' ? exitCodes.noEvidence : exitCodes.pass;
    }
}


/***/ }),

/***/ 51246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ AssayError)
/* harmony export */ });
/** Trouble that the user can fix. Problems are gathered first and thrown together; each host catches this once and exits 2. */
class AssayError extends Error {
    problems;
    constructor(problems) {
        const list = 'code' in problems ? [problems] : problems;
        super(list.map((problem) => `${problem.code}: ${problem.message}`).join('\n'));
        this.name = 'AssayError';
        this.problems = list;
    }
}


/***/ }),

/***/ 61207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ tool)
/* harmony export */ });
/**
 * What made a report, for formats that name their maker. Version and repository are kept equal to package.json by a test:
 * reading that file would cost every start.
 */
const tool = {
    name: 'assay',
    version: '0.1.0',
    /** The copy of the action that this is; `scripts/release/name-copy.mjs` names another. */
    repository: 'your-org/assay-action',
};


/***/ }),

/***/ 99292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isThread)
/* harmony export */ });
/** Whether this is a thread that collects, in a bundle: its entry says so before it loads the program. See `scripts/bundle.mjs`. */
function isThread() {
    return Symbol.for('assay.thread') in globalThis;
}


/***/ }),

/***/ 78779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ paint)
/* harmony export */ });
function paint(color) {
    const code = (on, off) => (text) => (color ? `\u001b[${on}m${text}\u001b[${off}m` : text);
    return {
        red: code(31, 39),
        green: code(32, 39),
        yellow: code(33, 39),
        blue: code(34, 39),
        bold: code(1, 22),
        dim: code(2, 22),
    };
}


/***/ }),

/***/ 51560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export editDistance */
/**
 * The candidate that a person most likely meant, or none if all are too far off: at most a third of the letters may differ, of
 * the whole and of each of its words (swaps of neighbours count once), so that `delete_order` is not taken for `get_order`. Ties go to
 * the earlier candidate. Both sides may be hostile: long words are not compared.
 */
function didYouMean(word, candidates) {
    if (word.length > longest)
        return undefined;
    const wanted = word.toLowerCase();
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) >= bestDistance || candidate.length > longest)
            continue;
        const distance = editDistance(wanted, candidate.toLowerCase());
        if (distance < bestDistance && wordsAreNear(word, candidate)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
const longest = 64;
/** Names of as many words are compared word by word. */
function wordsAreNear(a, b) {
    const [left, right] = [wordsOf(a), wordsOf(b)];
    if (left.length !== right.length || left.length === 1)
        return true;
    return left.every((word, at) => {
        const other = right[at];
        return editDistance(word, other) <= Math.max(1, Math.floor(Math.max(word.length, other.length) / 3));
    });
}
function wordsOf(name) {
    return name
        .split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
        .filter((word) => word !== '')
        .map((word) => word.toLowerCase());
}
/** Optimal string alignment distance: insertions, deletions, replacements, swaps of neighbours. */
function editDistance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                cost = Math.min(cost, before[j - 2] + 1);
            row.push(cost);
        }
        before = last;
        last = row;
    }
    return last[b.length];
}


/***/ }),

/***/ 41491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ escapeJsonForLogs)
/* harmony export */ });
/* harmony import */ var _strip_control_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(72997);

/**
 * The same JSON with every invisible character, and the second `#` of `##`, written as `\uXXXX`: JSON is printed to
 * terminals and CI logs, too. Takes indented or compact JSON text; line breaks between its tokens stay.
 */
function escapeJsonForLogs(json) {
    hidden ??= new RegExp(`(?!\\n)${(0,_strip_control_js__WEBPACK_IMPORTED_MODULE_0__/* .invisible */ .q4)().source}`, 'gu');
    return json.replace(hidden, unicodeEscape).replace(/##/g, '#\\u0023');
}
let hidden;
function unicodeEscape(char) {
    return Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 3664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ neutraliseCommands),
/* harmony export */   V9: () => (/* binding */ escapeCommandData),
/* harmony export */   YG: () => (/* binding */ escapeCommandProperty),
/* harmony export */   jt: () => (/* binding */ commandText)
/* harmony export */ });
/**
 * The message of a workflow command, before it is encoded. One that begins with a combining mark gets a base for it (`\u25cc`): the
 * runner looks for `::` as a reader would, and would not find one that an accent hangs on. It would take the next `::` of the
 * message instead, or see no command at all.
 */
function commandText(text) {
    return text.replace(/^\p{M}/u, '\u25cc$&');
}
/**
 * Text for GitHub's workflow commands, `::error file=a.ts,line=1::message`. The runner undoes exactly these encodings.
 * Reference: `toolkit/packages/core/src/command.ts` and `runner/src/Runner.Common/ActionCommand.cs`.
 */
function escapeCommandData(text) {
    return encode(commandText(text));
}
function escapeCommandProperty(text) {
    return encode(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function encode(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/**
 * Keeps a line that is printed to a log from being read as a command by the CI system that keeps the log.
 * GitHub reads `::` at the start of a line (after any Unicode space) and `##[` anywhere in it; Azure Pipelines and
 * TeamCity read `##vso[` and `##teamcity[`. A space breaks each of them and is all a reader sees.
 */
function neutraliseCommands(line) {
    return line.replace(/^(\s*):(?=:)/u, '$1: ').replace(/##(?=[a-z]{0,16}\[)/gi, '# #');
}


/***/ }),

/***/ 46549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ hangingLines)
/* harmony export */ });
/** A text after a head, broken between words, its further lines below its first. A word that is longer stays whole. */
function hangingLines(head, text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && head.length + longer.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line].map((each, at) => `${at === 0 ? head : ' '.repeat(head.length)}${each}`);
}


/***/ }),

/***/ 10844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3664);
/* harmony import */ var _strip_control_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72997);
/* harmony import */ var _truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44765);



/** Agent-controlled text as part of a line on a terminal or in a CI log. `max` in code points. */
function logText(text, max = 300) {
    return (0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .neutraliseCommands */ .$B)((0,_strip_control_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControl */ .kU)((0,_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(text, max)));
}


/***/ }),

/***/ 72997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   kU: () => (/* binding */ stripControl),
/* harmony export */   li: () => (/* binding */ picture),
/* harmony export */   q4: () => (/* binding */ invisible)
/* harmony export */ });
/**
 * Makes agent-controlled text harmless on a terminal or in a log: one line, nothing that moves the cursor, changes colour,
 * reorders the text or hides in it. What is taken out stays visible: control characters as their pictures (`\u241b`),
 * other invisible ones as `<U+202E>`.
 *
 * Escape sequences are not parsed: without its ESC byte a sequence is plain text, and a parser could be led astray.
 */
function stripControl(text) {
    return onlyVisible.test(text) ? text : text.replace(invisible(), picture);
}
const onlyVisible = /^[ -~]*$/;
let all;
/**
 * C0, DEL, C1 (8-bit CSI and OSC), format characters (bidirectional, zero-width, tags), line and paragraph separators, lone
 * surrogates, noncharacters, blank fillers, variation selectors. Of the last, one may say how the emoji before it is drawn: a row
 * of them spells whole sentences that nobody sees. Made when it is first asked for, which takes V8 a millisecond of every start.
 */
function invisible() {
    all ??=
        /(?!(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
    return all;
}
function picture(char) {
    const code = char.codePointAt(0);
    if (code === 0x09)
        return ' ';
    if (code < 0x20)
        return String.fromCharCode(0x2400 + code);
    if (code === 0x7f)
        return '\u2421';
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}


/***/ }),

/***/ 44765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   wI: () => (/* binding */ utf8Length),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/* unused harmony export truncateBytes */
/** Cuts a text to at most `max` code points, the ellipsis included. Never splits a surrogate pair. */
function truncate(text, max, ellipsis = '\u2026') {
    // A text has at most as many code points as UTF-16 units: most texts are decided here.
    if (text.length <= max)
        return text;
    const room = max - [...ellipsis].length;
    let codePoints = 0;
    let keep = 0;
    for (let at = 0; at < text.length; codePoints++) {
        if (codePoints === room)
            keep = at;
        if (codePoints === max)
            return room < 0 ? '' : text.slice(0, keep) + ellipsis;
        at += text.codePointAt(at) > 0xffff ? 2 : 1;
    }
    return text;
}
/** Cuts a text to at most `max` bytes of UTF-8, the ellipsis included. Never splits a character. */
function truncateBytes(text, max, ellipsis = '\u2026') {
    if (text.length * 3 <= max || utf8Length(text) <= max)
        return text;
    const room = max - utf8Length(ellipsis);
    if (room < 0)
        return '';
    let bytes = 0;
    let at = 0;
    while (at < text.length) {
        const code = text.codePointAt(at);
        bytes += codePointBytes(code);
        if (bytes > room)
            break;
        at += code > 0xffff ? 2 : 1;
    }
    return text.slice(0, at) + ellipsis;
}
/** Bytes of a text as UTF-8; a lone surrogate counts as U+FFFD, which is what encoders write for it. */
function utf8Length(text) {
    let bytes = 0;
    for (let at = 0; at < text.length;) {
        const code = text.codePointAt(at);
        bytes += codePointBytes(code);
        at += code > 0xffff ? 2 : 1;
    }
    return bytes;
}
function codePointBytes(code) {
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return ({"106":"serve.js","188":"open-store-traces.js","295":"validate.js","642":"read-baseline.js","655":"combine-partials.js","663":"zip-files.js","682":"shared-flags.js","846":"json.js","878":"json-schema.js","905":"json-schema.js","950":"trace-ingest-otel.js","963":"gitlab.js","1076":"re2-regexp.js","1095":"index-2.js","1119":"find-traces.js","1122":"mcp-diff.js","1210":"shared-flags-2.js","1295":"tap.js","1313":"zip-files-2.js","1366":"policy-validate.js","1420":"evidence-verify.js","1436":"json-schema.js","1613":"merge.js","2170":"html.js","2210":"json-schema.js","2273":"policy-test.js","2389":"sarif.js","2463":"json-schema.js","2466":"summary.js","2471":"contract-text.js","2484":"check-several.js","2799":"waive.js","2815":"json-schema.js","2856":"linear-regexp.js","2857":"on-threads.js","2946":"fleet.js","2954":"policy-init.js","2985":"evidence-attest.js","3200":"evidence-export.js","3229":"history-html.js","3272":"evidence-lint.js","3295":"read-file-chunks.js","3313":"history-text.js","3357":"fleet-text.js","3358":"junit.js","3386":"check-traces.js","3531":"call-codes.js","3553":"redact.js","3562":"trace-formats.js","3676":"policy-migrate.js","3797":"text.js","3992":"index-3.js","4006":"parse.js","4229":"open-scope.js","4382":"trace-writer.js","4713":"check.js","4824":"load-policy.js","4874":"claude-code-hook.js","5125":"trace-formats.js","5289":"read-traces.js","5445":"take-partial.js","5487":"serve-2.js","5530":"find-traces-2.js","5540":"evidence-verify-attestation.js","5710":"golden-add.js","5777":"rule.js","5806":"trace-import.js","5829":"contract-source.js","5992":"run-recorder.js","6217":"watch.js","6243":"inflate-zstd.js","6273":"evidence-show.js","6290":"explain.js","6491":"github.js","6597":"contract-markdown.js","6651":"azure.js","6695":"work.js","6786":"history.js","6821":"init.js","6944":"evaluator.js","7015":"evidence-diff.js","7027":"coverage.js","7042":"page.js","7050":"demo.js","7205":"trace-formats.js","7275":"history-markdown.js","7511":"find-traces-3.js","7537":"record-claude-code.js","7539":"usage.js","7546":"json-schema.js","7713":"recorder.js","7905":"evidence-of-run.js","7967":"phrases.js","7996":"export-evidence.js","8621":"completion.js","8815":"parser.js","8883":"fleet-html.js","8951":"fleet-markdown.js","8996":"open-table.js","9096":"history-json.js","9206":"text-2.js","9217":"record-mcp.js","9512":"load-policy-2.js","9580":"markdown.js","9582":"phrases-2.js","9608":"verify-bundle.js","9613":"stand-in.js","9651":"mcp-tee.js","9665":"mcp-snapshot.js","9926":"plain-json.js","9997":"learn-from-traces.js"})[chunkId];
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(11273);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;
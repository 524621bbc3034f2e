"use strict";
exports.id = 2946;
exports.ids = [2946];
exports.modules = {

/***/ 62946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fleetCommand: () => (/* binding */ fleetCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/io/unreadable-because.js
var unreadable_because = __webpack_require__(83088);
// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(69967);
// EXTERNAL MODULE: ./lib/reporters/fleet/fleet.js
var fleet_fleet = __webpack_require__(2241);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(90101);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(99859);
// EXTERNAL MODULE: ./lib/codes/host-codes.js
var host_codes = __webpack_require__(81945);
// EXTERNAL MODULE: ./lib/io/find-traces.js
var find_traces = __webpack_require__(10064);
// EXTERNAL MODULE: ./lib/io/path-pattern.js
var path_pattern = __webpack_require__(29546);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
;// CONCATENATED MODULE: ./lib/cli/fleet/find-results.js








/**
 * The results that files, patterns and folders name, each once; of a folder every `result.json` below it.
 * @throws {AssayError} for every name under which nothing is found: a table without it would look complete
 */
function findResults(operands, host) {
    if (operands.length === 0)
        throw (0,usage_error/* usageError */.W)('No results were found.', 'Pass files, or folders that contain a `result.json`.');
    refuse(operands.filter((path) => !(0,path_pattern/* isPattern */.Pt)(path) && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(host.cwd, path))), 'does not exist');
    const folders = operands.filter((path) => !(0,path_pattern/* isPattern */.Pt)(path) && (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(host.cwd, path)).isDirectory());
    const patterns = operands.map((path) => folders.includes(path) ? `${path.replace(/\/+$/, '')}/**/result.json` : path);
    const { files, unmatched } = (0,find_traces/* findTraces */.Gw)(patterns, { root: host.cwd, outside: 'allow' });
    refuse(unmatched, 'matches no result');
    const [only, ...others] = operands;
    const base = only !== undefined && others.length === 0 && folders.includes(only) ? (0,external_node_path_.resolve)(host.cwd, only) : host.cwd;
    return files.map(({ name }) => ({ path: name, name: shortName((0,external_node_path_.relative)(base, (0,external_node_path_.resolve)(host.cwd, name))) }));
}
function shortName(path) {
    const posix = path.split(external_node_path_.sep).join('/');
    return posix.replace(/\/result\.json$/, '');
}
function refuse(paths, why) {
    const [first, ...rest] = paths.map((path) => ({
        code: 'E_RESULT_NOT_FOUND',
        level: 'error',
        message: `${(0,log_line/* logText */.k)(path)} ${why}.`,
        remedy: host_codes/* hostCodes */.B.E_RESULT_NOT_FOUND.remedy,
    }));
    if (first)
        throw new problem/* AssayError */.W([first, ...rest]);
}

// EXTERNAL MODULE: ./lib/cli/fleet/read-row.js
var read_row = __webpack_require__(20832);
// EXTERNAL MODULE: ./lib/cli/host.js
var cli_host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/input/read-capped-file.js
var read_capped_file = __webpack_require__(80038);
// EXTERNAL MODULE: ./lib/cli/output/write-output.js
var write_output = __webpack_require__(48667);
;// CONCATENATED MODULE: ./lib/cli/commands/fleet.js













/** Bytes, as of any result. */
const maxResultBytes = 256 * 1024 * 1024;
const formats = ['text', 'markdown', 'html'];
const fleetCommand = (0,command/* defineCommand */.N)({
    name: 'fleet',
    usage: '(FOLDER | RESULT)\u2026 [--format FORMAT] [--output FILE] [--expect FILE]',
    about: 'One table over the results of many checks: of repositories, jobs or nights. Every `result.json` in a folder of downloaded artifacts is a row.',
    flags: {
        format: { kind: 'text', value: 'FORMAT', choices: formats, does: 'The printed format; default text.' },
        output: { kind: 'text', value: 'FILE', does: 'Write it to a file instead.' },
        expect: {
            kind: 'text',
            value: 'FILE',
            does: 'Names that must have a result, one per line; each name without one is a red row.',
        },
    },
    examples: [
        { line: 'assay fleet artifacts/', does: 'Every result below a folder' },
        {
            line: 'assay fleet artifacts/ --expect repositories.txt --format html --output fleet.html',
            does: 'An HTML page that includes repositories without a result',
        },
    ],
    async run({ flags, operands }, host) {
        const found = findResults(operands, host);
        const rows = [];
        const file = { missing: 'E_RESULT_NOT_FOUND', invalid: 'E_RESULT_INVALID' };
        for (const { path, name } of found)
            rows.push((0,read_row/* readRow */.z)(await (0,read_capped_file/* readCappedFile */.y)(path, maxResultBytes, file, host), name, path));
        const fleet = (0,fleet_fleet/* fleetOf */.aP)([...rows, ...missing(flags.expect, rows, host)]);
        await (0,write_output/* writeOutput */.z)(flags.output ?? '-', await rendered(fleet, flags.format ?? 'text', host), host);
        return exitCodeOf(fleet);
    },
});
async function rendered(fleet, format, host) {
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 3357).then(__webpack_require__.bind(__webpack_require__, 13357))).fleetText(fleet, (0,cli_host/* wantsColor */.z)(host.stdout, host.env));
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 8951).then(__webpack_require__.bind(__webpack_require__, 58951))).fleetMarkdown(fleet);
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(7042), __webpack_require__.e(8883)]).then(__webpack_require__.bind(__webpack_require__, 18883))).fleetHtml(fleet);
    }
}
/** What was expected and is not there: a repository whose download failed must not look as if it did not exist. */
function missing(list, rows, host) {
    if (list === undefined)
        return [];
    const names = namesIn(list, host);
    const has = (name) => rows.some((row) => row.name === name || row.name.startsWith(`${name}/`));
    return names.filter((name) => !has(name)).map((name) => ({ name, verdict: 'missing' }));
}
function namesIn(list, host) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(host.cwd, list), 'utf8');
    }
    catch (error) {
        throw (0,usage_error/* usageError */.W)(`${(0,log_line/* logText */.k)(list)} ${(0,unreadable_because/* unreadableBecause */.Q)(error)}.`, '`--expect` takes a file with one name per line.');
    }
    const names = text
        .split(/\r?\n/)
        .map((line) => line.trim().replace(/\/+$/, ''))
        .filter((line) => line !== '' && !line.startsWith('#'));
    if (names.length === 0)
        throw (0,usage_error/* usageError */.W)(`${(0,log_line/* logText */.k)(list)} names nothing.`, 'Write one folder name per line.');
    return [...new Set(names)];
}
/** Green only if every check is. */
function exitCodeOf({ verdicts }) {
    const has = (verdict) => verdicts.some((it) => it.verdict === verdict);
    if (has('missing') || has('error') || has('fail'))
        return exit_code/* exitCodes */.h.fail;
    return has('no-evidence') ? exit_code/* exitCodes */.h.noEvidence : exit_code/* exitCodes */.h.pass;
}


/***/ }),

/***/ 2241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ fleetPhrase),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   _7: () => (/* binding */ fleetHeads),
/* harmony export */   aP: () => (/* binding */ fleetOf),
/* harmony export */   k7: () => (/* binding */ fleetFigures),
/* harmony export */   n0: () => (/* binding */ fleetIcons)
/* harmony export */ });
const order = ['missing', 'error', 'fail', 'no-evidence', 'pass'];
const fleetIcons = {
    missing: { icon: '\u2716', word: 'missing' },
    error: { icon: '\u2716', word: 'error' },
    fail: { icon: '\u2716', word: 'fail' },
    'no-evidence': { icon: '\u25cb', word: 'no evidence' },
    pass: { icon: '\u2714', word: 'pass' },
};
function fleetOf(rows) {
    const sorted = [...rows].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const counted = order.map((verdict) => ({ verdict, count: rows.filter((row) => row.verdict === verdict).length }));
    return { rows: sorted, verdicts: counted.filter(({ count }) => count > 0), policies: policiesOf(sorted) };
}
function policiesOf(rows) {
    const found = new Map();
    for (const { policy } of rows) {
        if (policy === undefined)
            continue;
        const known = found.get(policy.digest);
        if (known === undefined)
            found.set(policy.digest, { ...policy, count: 1 });
        else
            known.count += 1;
    }
    return [...found.values()].sort((a, b) => b.count - a.count || (a.digest < b.digest ? -1 : 1));
}
/** `2 fail \u00b7 1 no evidence \u00b7 27 pass` */
function fleetPhrase({ verdicts }) {
    return verdicts.map(({ verdict, count }) => `${count} ${fleetIcons[verdict].word}`).join(' \u00b7 ');
}
/** What stands in the columns after name and verdict. */
const fleetHeads = ['Errors', 'Warnings', 'Coverage', 'Traces', 'Calls'];
function fleetFigures({ counts }) {
    if (counts === undefined)
        return fleetHeads.map(() => '\u2013');
    const { errors, warnings, coverage, traces, calls } = counts;
    return [`${errors}`, `${warnings}`, coverage === undefined ? '\u2013' : `${coverage} %`, `${traces}`, `${calls}`];
}
function shortDigest(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}


/***/ })

};

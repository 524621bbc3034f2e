export const id = 6290;
export const ids = [6290];
export const modules = {

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3950);
/* harmony import */ var _model_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9967);
/* harmony import */ var _reporters_ansi_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8779);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1560);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(844);
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(101);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9859);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9906);
/* harmony import */ var _input_locate_project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8715);
/* harmony import */ var _input_read_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5344);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3797);












const explainCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCommand */ .N)({
    name: 'explain',
    usage: '[CODE|RULE] [--policy FILE]',
    about: 'Says what a code or a sequence rule of the policy means, and how to fix it. Alone, it lists the codes.',
    flags: { policy: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFlag */ .J },
    examples: [
        { line: 'assay explain E_ARG_SCHEMA', does: 'What does this code want from me?' },
        { line: "assay explain 'before:A->B' --policy policy.yaml", does: 'What does this rule of my policy ask for?' },
    ],
    async run({ flags, operands: [asked, ...more] }, host) {
        if (more.length > 0)
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)('Two codes or rules were named.', 'Name one; quote an id that has spaces.');
        await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_7__/* .write */ .M)(host.stdout, asked === undefined ? allCodes() : await explain(asked, flags.policy, host));
        return _model_exit_code_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.pass;
    },
});
async function explain(asked, policyFile, host) {
    const code = asked.toUpperCase();
    if (_codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.has(code))
        return explainCode(code, host);
    // Codes and rule ids cannot be confused: no rule is needed to explain what looks like a code.
    if (/^[EW]_/.test(code))
        throw unknown(asked, _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.keys(), 'Run `assay explain` to list all codes.');
    const { loadPolicy, requirePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2474)]).then(__webpack_require__.bind(__webpack_require__, 2474));
    if (policyFile === undefined && !(0,_input_locate_project_js__WEBPACK_IMPORTED_MODULE_4__/* .hasPolicy */ .hS)('.', host)) {
        throw unknown(asked, _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.keys(), 'It is not a code, and there is no policy here to look for a rule in: name one with --policy.');
    }
    const { text, file } = await (0,_input_read_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicyText */ .O)(await (0,_input_locate_project_js__WEBPACK_IMPORTED_MODULE_4__/* .locatePolicy */ .zx)(policyFile, [], host), host);
    const policy = requirePolicy(loadPolicy(text, { file }));
    const rule = policy.sequences.find(({ id }) => id === asked);
    if (rule)
        return explainRule(rule, policy, host);
    const ids = policy.sequences.map(({ id }) => id);
    throw unknown(asked, [...ids, ..._codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.keys()], `The rules of ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(file)} are: ${ids.join(', ') || 'none'}.`);
}
function explainCode(code, host) {
    const style = (0,_reporters_ansi_js__WEBPACK_IMPORTED_MODULE_9__/* .paint */ .n)((0,_host_js__WEBPACK_IMPORTED_MODULE_10__/* .wantsColor */ .z)(host.stdout, host.env));
    const { title, level, meaning, remedy } = _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.get(code);
    return `${style.bold(code)}  ${title}  ${style.dim(`(${level})`)}

${meaning}

${style.bold('What to do')}
${remedy}

${style.dim((0,_codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codePage */ .xr)(code))}
`;
}
async function explainRule(rule, policy, host) {
    const { ruleKinds } = await __webpack_require__.e(/* import() */ 7234).then(__webpack_require__.bind(__webpack_require__, 7234));
    const style = (0,_reporters_ansi_js__WEBPACK_IMPORTED_MODULE_9__/* .paint */ .n)((0,_host_js__WEBPACK_IMPORTED_MODULE_10__/* .wantsColor */ .z)(host.stdout, host.env));
    const level = policy.levels.get(rule.id)?.value ?? rule.level ?? 'error';
    const share = policy.tolerate.get(rule.id)?.value ?? 0;
    const lines = [
        `${style.bold((0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(rule.id))}  ${style.dim(`(${rule.type}, ${level})`)}`,
        '',
        (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(ruleKinds[rule.type].means(rule), 1000),
        ...(rule.description === undefined ? [] : [(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(rule.description, 1000)]),
        ...(share > 0 ? [`Up to ${share * 100} % of the traces that exercise it may break it.`] : []),
        '',
        style.bold('What to do when it is broken'),
        'Look at the named call and those before it: change the agent so that it keeps the rule, or change the rule if the run is right.',
        ...(rule.at ? ['', style.dim(`${rule.at.file}:${rule.at.line}:${rule.at.column}`)] : []),
    ];
    return `${lines.join('\n')}\n`;
}
function allCodes() {
    const width = Math.max(...[..._codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.keys()].map((code) => code.length));
    return _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codeFamilies */ .Iz
        .map(({ title, codes }) => {
        const lines = Object.entries(codes).map(([code, words]) => `  ${code.padEnd(width)}  ${words.title}`);
        return `${title}\n${lines.join('\n')}\n`;
    })
        .join('\n');
}
function unknown(asked, known, otherwise) {
    const meant = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_11__/* .didYouMean */ .a)(asked, known) ?? (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_11__/* .didYouMean */ .a)(asked.toUpperCase(), known);
    return (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`There is no code or rule "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(asked, 60)}".`, meant === undefined ? otherwise : `Did you mean ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(meant)}?`);
}


/***/ }),

/***/ 5344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readPolicyText)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/io/is-below-git.js
/** Whether a path leads into a folder of Git's own, which holds tokens. Some systems do not distinguish case. @param path with either slash */
function isBelowGit(path) {
    return path.split(/[\\/]/).some((part) => part.toLowerCase() === '.git');
}

// EXTERNAL MODULE: ./lib/io/unreadable-because.js
var unreadable_because = __webpack_require__(3088);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/cli/input/locate-project.js
var locate_project = __webpack_require__(8715);
// EXTERNAL MODULE: ./lib/cli/input/read-stream.js
var read_stream = __webpack_require__(2498);
;// CONCATENATED MODULE: ./lib/cli/input/read-policy.js








/** The text of a policy file and the name that locations carry. `-` is standard input. */
async function readPolicyText(path, host) {
    if (path === '-')
        return { text: await (0,read_stream/* readStream */.b)(host.stdin), file: '<stdin>' };
    try {
        // Read at once: the first asynchronous file starts a pool of threads, which costs a short run more than the file.
        const file = (0,external_node_path_.resolve)(host.cwd, path);
        // A link is followed, but what Git keeps there is nobody's policy, and an error would quote it.
        if (isBelowGit((0,external_node_fs_.realpathSync)(file)))
            throw notFound(path, 'lies below .git, which holds credentials');
        return { text: (0,external_node_fs_.readFileSync)(file, 'utf8'), file: (0,locate_project/* workspacePath */.X5)(path, host) };
    }
    catch (error) {
        throw error instanceof problem/* AssayError */.W ? error : notFound(path, (0,unreadable_because/* unreadableBecause */.Q)(error));
    }
}
function notFound(path, why) {
    return new problem/* AssayError */.W({
        code: 'E_POLICY_NOT_FOUND',
        level: 'error',
        message: `The policy ${(0,log_line/* logText */.k)(path)} ${why}.`,
        remedy: 'Check the path; it is relative to the folder you are in.',
    });
}


/***/ }),

/***/ 2498:
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

/***/ 3088:
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

/***/ 7009:
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
    otherEnding: 'file with another ending than .jsonl, .ndjson, .json, .traj or .gz',
    dangling: 'file linked to nowhere',
    outside: 'file linked to a place outside of the workspace',
    linkedFolder: 'file linked to a folder, which is not searched',
    irregular: 'file that cannot be read to an end (pipe, socket or device)',
    hidden: 'file or folder that is hidden, or called node_modules',
    unknown: 'file of no known trace format',
};


/***/ })

};

export const id = 2878;
export const ids = [2878];
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

/***/ 9859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the literal types of the flags. */
function defineCommand(command) {
    return command;
}


/***/ }),

/***/ 2878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4714);
/* harmony import */ var _reporters_ansi_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8779);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1560);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(844);
/* harmony import */ var _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(101);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9859);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5720);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9906);
/* harmony import */ var _input_locate_project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8715);
/* harmony import */ var _input_read_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5528);
/* harmony import */ var _output_write_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3797);












const explainCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .defineCommand */ .N)({
    name: 'explain',
    usage: '[CODE|RULE] [--policy FILE]',
    about: 'Says what a code or a sequence rule of the policy means, and how to fix it. Alone, it lists the codes.',
    flags: { policy: _arguments_shared_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .policyFlag */ .J },
    examples: [
        { line: 'assay explain E_ARG_SCHEMA', does: 'What does this code want from me?' },
        { line: "assay explain 'before:A->B' --policy policy.yaml", does: 'What does this rule of my policy ask for?' },
    ],
    async run({ flags, operands: [asked, ...more] }, host) {
        if (more.length > 0)
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)('Two codes or rules were named.', 'Name one; quote an id that has spaces.');
        await (0,_output_write_js__WEBPACK_IMPORTED_MODULE_7__/* .write */ .M)(host.stdout, asked === undefined ? allCodes() : await explain(asked, flags.policy, host));
        return _exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.pass;
    },
});
async function explain(asked, policyFile, host) {
    const code = asked.toUpperCase();
    if (_codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.has(code))
        return explainCode(code, host);
    // Codes and rule ids cannot be confused: no rule is needed to explain what looks like a code.
    if (/^[EW]_/.test(code))
        throw unknown(asked, _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.keys(), 'Run `assay explain` to list all codes.');
    const { loadPolicy, requirePolicy } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1662)]).then(__webpack_require__.bind(__webpack_require__, 1662));
    if (policyFile === undefined && !(0,_input_locate_project_js__WEBPACK_IMPORTED_MODULE_4__/* .hasPolicy */ .hS)('.', host)) {
        throw unknown(asked, _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.keys(), 'It is no code, and there is no policy here to look for a rule in: name one with --policy.');
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
    const ink = (0,_reporters_ansi_js__WEBPACK_IMPORTED_MODULE_9__/* .paint */ .n)((0,_host_js__WEBPACK_IMPORTED_MODULE_10__/* .wantsColor */ .z)(host.stdout, host.env));
    const { title, level, meaning, remedy } = _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.get(code);
    return `${ink.bold(code)}  ${title}  ${ink.dim(`(${level})`)}

${meaning}

${ink.bold('What to do')}
${remedy}

${ink.dim((0,_codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codePage */ .xr)(code))}
`;
}
async function explainRule(rule, policy, host) {
    const { ruleKinds } = await __webpack_require__.e(/* import() */ 2030).then(__webpack_require__.bind(__webpack_require__, 2030));
    const ink = (0,_reporters_ansi_js__WEBPACK_IMPORTED_MODULE_9__/* .paint */ .n)((0,_host_js__WEBPACK_IMPORTED_MODULE_10__/* .wantsColor */ .z)(host.stdout, host.env));
    const level = policy.levels.get(rule.id)?.value ?? rule.level ?? 'error';
    const share = policy.tolerate.get(rule.id)?.value ?? 0;
    const lines = [
        `${ink.bold((0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(rule.id))}  ${ink.dim(`(${rule.type}, ${level})`)}`,
        '',
        (0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(ruleKinds[rule.type].means(rule), 1000),
        ...(rule.description === undefined ? [] : [(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(rule.description, 1000)]),
        ...(share > 0 ? [`Up to ${share * 100} % of the traces that exercise it may break it.`] : []),
        '',
        ink.bold('What to do when it is broken'),
        'Look at the named call and those before it: change the agent so that it keeps the rule, or change the rule if the run is right.',
        ...(rule.at ? ['', ink.dim(`${rule.at.file}:${rule.at.line}:${rule.at.column}`)] : []),
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
    return (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)(`There is no code or rule "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(asked, 60)}".`, meant === undefined ? otherwise : `Did you mean ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_8__/* .logText */ .k)(meant)}?`);
}


/***/ }),

/***/ 8715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ workspacePath),
/* harmony export */   hS: () => (/* binding */ hasPolicy),
/* harmony export */   jL: () => (/* binding */ locateTraces),
/* harmony export */   m0: () => (/* binding */ locateProject),
/* harmony export */   zx: () => (/* binding */ locatePolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _io_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3159);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(844);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(101);






/** @throws {AssayError} two project folders, an operand that does not exist, or no policy */
async function locateProject(named, host) {
    const { folder, traces } = await locateTraces(named, host);
    return { policy: named.policy ?? (await defaultPolicy(folder, host)), traces };
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
        if (isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, operand)))
            folders.push(operand);
        else if (operand === '-' || (0,_io_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(operand) || exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, operand)))
            traces.push(operand);
        else
            missing.push(operand);
    }
    // Said before a policy is looked for: a mistyped folder has none.
    refuseMissing(missing);
    if (folders.length > 1) {
        throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`Two project folders were named: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(folders.join(', '))}.`, 'Name one; give folders of traces to `--traces`.');
    }
    const folder = folders[0] ?? '.';
    return { folder, traces: traces.length > 0 ? traces : await defaultTraces(folder, host) };
}
/** The policy of a command that needs nothing else: its flag, its one operand, or the usual file. */
async function locatePolicy(flag, operands, host) {
    if (operands.length > (flag === undefined ? 1 : 0)) {
        throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)(`More than one policy was named: ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(operands.join(', '))}.`, 'Name one file.');
    }
    const named = flag ?? operands[0];
    if (named === undefined)
        return defaultPolicy('.', host);
    return isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, named)) ? defaultPolicy(named, host) : named;
}
/** A path as results name it: POSIX, relative to the workspace. */
function workspacePath(path, host) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(host.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path));
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? below : below.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
function refuseMissing(names) {
    const [first, ...rest] = names.map((name) => ({
        code: 'E_TRACE_NOT_FOUND',
        level: 'error',
        message: `There is no file or folder ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(name)}.`,
        remedy: 'Name a project folder or trace files; paths are relative to the folder you are in.',
    }));
    if (first)
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W([first, ...rest]);
}
/** Whether the folder has a policy under one of the usual names. */
function hasPolicy(folder, host) {
    return usualPolicy(folder, host) !== undefined;
}
function usualPolicy(folder, host) {
    return ['policy.yaml', 'policy.yml', 'assay.yaml']
        .map((name) => join(folder, name))
        .find((path) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path)));
}
async function defaultPolicy(folder, host) {
    const found = usualPolicy(folder, host);
    if (found !== undefined)
        return found;
    throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W({
        code: 'E_POLICY_NOT_FOUND',
        level: 'error',
        message: `There is no policy: neither ${join(folder, 'policy.yaml')} nor ${join(folder, 'assay.yaml')} exists.`,
        remedy: 'Name one with --policy, or run `assay init` to learn one from your traces.',
    });
}
/** Both of the usual places if both exist; if neither does, the folder's pattern, which then matches nothing and is reported. */
async function defaultTraces(folder, host) {
    const traces = join(folder, 'traces');
    const file = join(folder, 'traces.jsonl');
    const hasFolder = isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, traces));
    // As a path, not a pattern: the project may be in a folder such as `app/[id]`.
    const inFolder = hasFolder && (0,_io_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(folder) ? traces : `${traces}/**/*.{jsonl,ndjson,json,gz}`;
    if (!exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, file)))
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readPolicyText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3088);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(844);
/* harmony import */ var _locate_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8715);
/* harmony import */ var _read_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2498);







/** The text of a policy file and the name that locations carry. `-` is standard input. */
async function readPolicyText(path, host) {
    if (path === '-')
        return { text: await (0,_read_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readStream */ .b)(host.stdin), file: '<stdin>' };
    try {
        // Read at once: the first asynchronous file starts a pool of threads, which costs a short run more than the file.
        return { text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path), 'utf8'), file: (0,_locate_project_js__WEBPACK_IMPORTED_MODULE_3__/* .workspacePath */ .X5)(path, host) };
    }
    catch (error) {
        throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .AssayError */ .W({
            code: 'E_POLICY_NOT_FOUND',
            level: 'error',
            message: `The policy ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(path)} ${(0,_io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadableBecause */ .Q)(error)}.`,
            remedy: 'Check the path; it is relative to the folder you are in.',
        });
    }
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

export const id = 2424;
export const ids = [2424];
export const modules = {

/***/ 3619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeCommand: () => (/* binding */ mergeCommand)
});

// EXTERNAL MODULE: ./lib/merge/merge-partials.js + 1 modules
var merge_partials = __webpack_require__(3845);
// EXTERNAL MODULE: ./lib/merge/partial.js
var partial = __webpack_require__(4905);
// EXTERNAL MODULE: ./lib/merge/read-partial.js + 1 modules
var read_partial = __webpack_require__(9363);
// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(9967);
// EXTERNAL MODULE: ./lib/policy/load-policy.js + 40 modules
var load_policy = __webpack_require__(9548);
// EXTERNAL MODULE: ./lib/reporters/index.js
var reporters = __webpack_require__(3110);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
// EXTERNAL MODULE: ./lib/cli/arguments/read-percent.js
var read_percent = __webpack_require__(4385);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/cli/baseline-of-run.js + 2 modules
var baseline_of_run = __webpack_require__(622);
// EXTERNAL MODULE: ./lib/cli/command.js
var command = __webpack_require__(9859);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/codes/baseline-codes.js
var baseline_codes = __webpack_require__(3852);
// EXTERNAL MODULE: ./lib/io/find-traces.js
var find_traces = __webpack_require__(64);
// EXTERNAL MODULE: ./lib/io/path-pattern.js
var path_pattern = __webpack_require__(9546);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(101);
;// CONCATENATED MODULE: ./lib/cli/input/find-partials.js








/**
 * The partial results that files, folders and patterns name, each once; `-` is standard input.
 * @throws {AssayError} for every name under which nothing is found: a verdict without it would be one on a part
 */
function findPartials(operands, host) {
    if (operands.length === 0)
        throw (0,usage_error/* usageError */.W)('There is nothing to merge.', 'Name the files that `--partial` wrote.');
    const missing = operands.filter((path) => path !== '-' && !(0,path_pattern/* isPattern */.Pt)(path) && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(host.cwd, path)));
    refuse(missing, 'does not exist');
    const { files, unmatched } = (0,find_traces/* findTraces */.Gw)(operands, { root: host.cwd, outside: 'allow' });
    refuse(unmatched, 'matches no file');
    return files.map(({ path, name }) => (path === '-' ? '-' : name));
}
function refuse(paths, why) {
    const [first, ...rest] = paths.map((path) => ({
        code: 'E_PARTIAL_NOT_FOUND',
        level: 'error',
        message: `${(0,log_line/* logText */.k)(path)} ${why}.`,
        remedy: baseline_codes/* baselineCodes */.U.E_PARTIAL_NOT_FOUND.remedy,
    }));
    if (first)
        throw new problem/* AssayError */.W([first, ...rest]);
}

// EXTERNAL MODULE: ./lib/cli/input/locate-project.js
var locate_project = __webpack_require__(8715);
// EXTERNAL MODULE: ./lib/cli/input/read-capped-file.js
var read_capped_file = __webpack_require__(38);
// EXTERNAL MODULE: ./lib/cli/input/read-policy.js
var read_policy = __webpack_require__(5528);
// EXTERNAL MODULE: ./lib/cli/output/reports.js + 2 modules
var reports = __webpack_require__(4408);
// EXTERNAL MODULE: ./lib/cli/output/reproduce.js
var reproduce = __webpack_require__(733);
// EXTERNAL MODULE: ./lib/cli/output/text-report.js
var text_report = __webpack_require__(5306);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(3797);
;// CONCATENATED MODULE: ./lib/cli/commands/merge.js



















const flags = {
    policy: shared_flags/* checkFlags */.KP.policy,
    'fail-on': shared_flags/* checkFlags */.KP['fail-on'],
    'on-no-evidence': shared_flags/* checkFlags */.KP['on-no-evidence'],
    lenient: shared_flags/* checkFlags */.KP.lenient,
    strict: shared_flags/* checkFlags */.KP.strict,
    ...shared_flags/* coverageFlags */.Qk,
    ...shared_flags/* reportFlags */.kY,
    ...shared_flags/* baselineFlags */.Xz,
    ...shared_flags/* partialFlags */.v$,
};
const mergeCommand = (0,command/* defineCommand */.N)({
    name: 'merge',
    usage: 'PARTIAL… [--policy FILE] [flags]',
    about: 'One verdict over what several machines collected with `check --partial`, each from whole traces: the same as of one run over all.',
    flags,
    examples: [
        { line: 'assay merge part-1.json part-2.json --policy policy.yaml', does: 'Two machines, one report' },
        { line: "assay merge 'parts/**/*.json' --report json=result.json", does: 'All partial results below a folder' },
    ],
    run: merge,
});
async function merge(args, host) {
    const targets = (0,reports/* readTargets */.R)(args.flags);
    const detail = (0,text_report/* readTextDetail */.XY)(args.flags, targets);
    const { showCalls } = (0,text_report/* shownCalls */.Lk)(args.flags, targets, host);
    const minCoverage = (0,read_percent/* readPercent */.o)('--min-coverage', args.flags['min-coverage']);
    const partials = await readPartials(args.operands, host);
    const { text, file, read } = await (0,read_policy/* readPolicyText */.O)(await (0,locate_project/* locatePolicy */.zx)(args.flags.policy, [], host), host);
    const load = (0,load_policy.loadPolicy)(text, { file }, { strict: args.flags.strict, read });
    const policy = (0,load_policy.requirePolicy)(load);
    (0,text_report/* refuseUnknownRules */.Gs)(args.flags.rule, policy);
    const conclusion = (0,merge_partials/* mergePartials */.p)(partials, policy, {
        failOn: args.flags['fail-on'],
        onNoEvidence: args.flags['on-no-evidence'],
        minCoverage,
        lenient: args.flags.lenient,
        policyProblems: load.problems,
        today: host.today,
        compat: args.flags.compat,
        ...(0,reporters/* partsFor */._c)(targets.map(({ format }) => format), showCalls),
        ...(await (0,baseline_of_run/* baselineOptions */.K)(args.flags, host)),
    });
    await reportIdle(partials, host);
    await (0,baseline_of_run/* writeProfile */.Z)(conclusion, () => (0,partial/* partialText */.T)(conclusion.partial), args.flags, host);
    await (0,reports/* writeReports */.L)(conclusion.result, targets, { about: 'all', reproduce: (0,reproduce/* reproduceLine */.S)('merge', args), ...detail }, host);
    return (0,exit_code/* exitCodeOf */.F)(conclusion.result);
}
async function readPartials(operands, host) {
    const file = { missing: 'E_PARTIAL_NOT_FOUND', invalid: 'E_PARTIAL_INVALID' };
    const read = async (path) => {
        const text = await (0,read_capped_file/* readCappedFile */.y)(path, read_partial/* maxPartialSize */.f, file, host);
        return { name: path, partial: await (0,read_partial/* readPartial */.o)(text, (0,log_line/* logText */.k)(path)) };
    };
    const [first, ...rest] = findPartials(operands, host);
    const partials = [await read(first)];
    for (const path of rest)
        partials.push(await read(path));
    return partials;
}
/** The verdict does not show that a machine had nothing to say: the others may have said enough. */
async function reportIdle(partials, host) {
    const idle = partials.filter(({ partial }) => partial.calls === 0).map(({ name }) => (0,log_line/* logText */.k)(name));
    if (idle.length > 0)
        await (0,write/* write */.M)(host.stderr, `No tool call in: ${idle.slice(0, 20).join(', ')}\n`);
}


/***/ }),

/***/ 3287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tooDeep),
/* harmony export */   M: () => (/* binding */ maxDepth)
/* harmony export */ });
/** Levels of arrays and objects that a record may nest; deeper ones would exhaust the stack of whoever walks them. */
const maxDepth = 512;
/** Whether the text of a value could nest deeper than `maxDepth`: each level takes two characters. */
function tooDeep(value, size) {
    return size > 2 * maxDepth && deeperThan(value, maxDepth);
}
function deeperThan(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    if (Array.isArray(value)) {
        for (const item of value)
            if (typeof item === 'object' && deeperThan(item, levels - 1))
                return true;
        return false;
    }
    for (const key in value) {
        const item = value[key];
        if (typeof item === 'object' && deeperThan(item, levels - 1))
            return true;
    }
    return false;
}


/***/ }),

/***/ 4908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments),
/* harmony export */   l: () => (/* binding */ parseJsonText)
/* harmony export */ });
/* harmony import */ var _depth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3287);
/* harmony import */ var _parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3040);


/**
 * JSON inside a string, as most sources write results; text that is not JSON or nests too deeply, and any other value,
 * as it is.
 */
function parseJsonText(value) {
    return typeof value === 'string' && mayBeJson(value) ? parse(value) : value;
}
/** Arguments that came as JSON in a string. Empty text is `{}`; text that is not JSON, or nests too deeply, stays as it is. */
function parseArguments(text) {
    return text.trim() === '' ? {} : parse(text);
}
function parse(text) {
    try {
        const value = (0,_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
        return (0,_depth_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeep */ .D)(value, text.length) ? text : value;
    }
    catch {
        return text;
    }
}
const closing = { '{': '}', '[': ']', '"': '"' };
const scalar = /^(?:-?\d[\d.eE+-]*|true|false|null)$/;
/** Whether the ends of a text fit. Most results are prose, and a refused `JSON.parse` costs fifty times this look. */
function mayBeJson(text) {
    const bare = text.trim();
    const close = closing[bare.charAt(0)];
    return close === undefined ? scalar.test(bare) : bare.endsWith(close);
}


/***/ }),

/***/ 3040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ mayBeRounded),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9238);
/* harmony import */ var _depth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3287);
/* harmony import */ var _walk_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7112);



/**
 * `JSON.parse`, but no number is rounded: one that no double holds is an `ExactNumber`. What nests deeper than `maxDepth` is
 * left as `JSON.parse` returns it; readers refuse such values. Throws a SyntaxError.
 */
function parseJson(text) {
    const value = JSON.parse(text);
    return mayBeRounded(text) ? (0,_walk_json_js__WEBPACK_IMPORTED_MODULE_1__/* .walkJson */ .g)(text, value, { number: restored }, _depth_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDepth */ .M) : value;
}
/**
 * Whether a JSON text may hold a number that no double holds. A double holds fifteen digits, and every size up to e307; nearly
 * no text has more, so the look is a quick one: of a run of sixteen digits, at one character in sixteen.
 */
function mayBeRounded(text) {
    for (let at = 15; at < text.length; at += 16) {
        const code = text.charCodeAt(at);
        if (code <= nine && code >= point && isLongRun(text, at))
            return true;
    }
    return longExponent.test(text) && holdsLongExponent(text);
}
const longExponent = /\d[eE][+-]?\d{3}/;
/** Ids in hexadecimal look so too, but do not stand where a number stands. */
function holdsLongExponent(text) {
    for (const { index } of text.matchAll(/\d[eE][+-]?\d{3}/g))
        if (isNumber(text, index))
            return true;
    return false;
}
function isLongRun(text, at) {
    let first = at;
    while (isDigitOrPoint(text.charCodeAt(first - 1)))
        first--;
    let last = at;
    while (isDigitOrPoint(text.charCodeAt(last + 1)))
        last++;
    return last - first >= 15 && isNumber(text, first);
}
/** Whether digits are those of a number, and do not stand inside of a string: by what is before them. */
function isNumber(text, at) {
    let first = at;
    while (isOfNumber(text.charCodeAt(first - 1)))
        first--;
    return first === 0 || beforeNumber.has(text.charCodeAt(first - 1));
}
/** White space, a comma, a colon, an opening bracket. */
const beforeNumber = new Set([9, 10, 13, 32, 44, 58, 91]);
function isOfNumber(code) {
    return isDigitOrPoint(code) || (code | 32) === 101 || code === 43 || code === 45;
}
function isDigitOrPoint(code) {
    return code <= nine && code >= point && code !== 47;
}
const point = 46;
const nine = 57;
/**
 * Where a key stands twice, the value next to the first may be that of the last, so only a number is replaced: the last
 * one to stand there is the right one.
 */
function restored(text, value) {
    if (typeof value !== 'number' && !(value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh))
        return value;
    const number = (0,_model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .exactNumber */ .rf)(text);
    if (number === undefined)
        throw new SyntaxError('an exponent of absurd length');
    return number;
}


/***/ }),

/***/ 6569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sameJson)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9238);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1278);


/** Whether two values say the same, in whatever order their members stand; it stops at the first difference. */
function sameJson(a, b) {
    if (a === b)
        return true;
    if (a instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return b instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh && a.canonical === b.canonical;
    if (Array.isArray(a))
        return Array.isArray(b) && a.length === b.length && a.every((item, at) => sameJson(item, b[at]));
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(a) || !(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(b))
        return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
}


/***/ }),

/***/ 7112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ walkJson)
/* harmony export */ });
/**
 * Walks a JSON text and its value side by side. The text is known to be JSON. Of equal keys the last one counts, as in
 * `JSON.parse`; what stands deeper than `levels` is passed over.
 */
function walkJson(text, value, visitor, levels) {
    return new Walker(text, visitor, levels).value(value);
}
class Walker {
    #text;
    #visitor;
    /** Levels that may still be entered. */
    #levels;
    #at = 0;
    constructor(text, visitor, levels) {
        this.#text = text;
        this.#visitor = visitor;
        this.#levels = levels;
    }
    value(value) {
        const first = this.#peek();
        if (first === '{' || first === '[')
            this.#container(first, value);
        else if (first === '"')
            this.#string();
        else
            return this.#scalar(value);
        return value;
    }
    #container(first, value) {
        if (typeof value === 'object' && value !== null)
            this.#visitor.container?.(value, this.#at);
        if (this.#levels === 0) {
            this.#pass();
            return;
        }
        this.#levels--;
        if (first === '{')
            this.#object(value);
        else
            this.#array(value);
        this.#levels++;
    }
    #object(value) {
        this.#at++;
        while (this.#peek() !== '}') {
            if (this.#peek() === ',')
                this.#at++;
            this.#peek();
            const start = this.#at;
            this.#string();
            const quoted = this.#text.slice(start, this.#at);
            this.#peek();
            this.#at++;
            const key = quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
            const known = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
            const seen = this.value(known);
            if (seen !== known)
                setMember(value, key, seen);
        }
        this.#at++;
    }
    #array(value) {
        this.#at++;
        for (let index = 0; this.#peek() !== ']'; index++) {
            if (this.#peek() === ',')
                this.#at++;
            const known = Array.isArray(value) ? value[index] : undefined;
            const seen = this.value(known);
            if (seen !== known)
                value[index] = seen;
        }
        this.#at++;
    }
    #string() {
        let end = this.#text.indexOf('"', this.#at + 1);
        while (isEscaped(this.#text, end))
            end = this.#text.indexOf('"', end + 1);
        this.#at = end + 1;
    }
    #scalar(value) {
        const start = this.#at;
        while (this.#at < this.#text.length && !isDelimiter(this.#text.charCodeAt(this.#at)))
            this.#at++;
        if (this.#visitor.number === undefined || value === undefined)
            return value;
        const code = this.#text.charCodeAt(start);
        return code === minus || (code >= 48 && code <= 57)
            ? this.#visitor.number(this.#text.slice(start, this.#at), value)
            : value;
    }
    /** To the end of an object or array that is not entered. */
    #pass() {
        let depth = 0;
        do {
            const first = this.#peek();
            if (first === '"') {
                this.#string();
                continue;
            }
            if (first === '{' || first === '[')
                depth++;
            else if (first === '}' || first === ']')
                depth--;
            this.#at++;
        } while (depth > 0);
    }
    /** The next character that is not white space; `#at` moves to it. */
    #peek() {
        while (this.#text.charCodeAt(this.#at) <= 32)
            this.#at++;
        return this.#text[this.#at];
    }
}
const minus = 45;
/** White space, `,`, `]` or `}`. */
function isDelimiter(code) {
    return code <= 32 || code === 44 || code === 93 || code === 125;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** `__proto__` is a member like any other. */
function setMember(object, key, value) {
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
function isEscaped(text, quote) {
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === 92)
        backslashes++;
    return backslashes % 2 === 1;
}


/***/ }),

/***/ 6713:
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

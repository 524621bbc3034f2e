export const id = 7789;
export const ids = [7789];
export const modules = {

/***/ 7789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/assay.js + 37 modules
var assay = __webpack_require__(5570);
// EXTERNAL MODULE: ./lib/policy/load-policy.js + 11 modules
var load_policy = __webpack_require__(8169);
// EXTERNAL MODULE: ./lib/reporters/index.js
var reporters = __webpack_require__(3110);
// EXTERNAL MODULE: ./lib/cli/exit-code.js
var exit_code = __webpack_require__(5720);
// EXTERNAL MODULE: ./lib/cli/locate-project.js
var locate_project = __webpack_require__(4618);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/store/open-store.js + 1 modules
var open_store = __webpack_require__(6858);
// EXTERNAL MODULE: ./lib/store/stored-traces.js
var stored_traces = __webpack_require__(2033);
// EXTERNAL MODULE: ./lib/traces/read-traces.js + 11 modules
var read_traces = __webpack_require__(1823);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
;// CONCATENATED MODULE: ./lib/cli/open-store-traces.js





/**
 * The traces of a store of ingested spans, in place of files; the store is opened when a sink asks for them.
 * @throws {AssayError} if trace files are named as well
 */
function openStoreTraces(db, traces, host) {
    if (traces.length > 0)
        throw (0,usage_error/* usageError */.W)('Traces were named, and a store, too.', 'Give either --traces or --db.');
    return async (sink) => {
        const store = await (0,open_store/* openStore */.C)({ path: (0,external_node_path_.resolve)(host.cwd, db), name: db }, 'read');
        try {
            return await (0,read_traces/* readTraces */.nm)([(0,stored_traces/* storeInput */.S)(store, db)], sink, { format: 'native' });
        }
        finally {
            store.close();
        }
    };
}

// EXTERNAL MODULE: ./lib/cli/open-traces.js
var open_traces = __webpack_require__(9211);
// EXTERNAL MODULE: ./lib/cli/progress.js
var progress = __webpack_require__(9095);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
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
// EXTERNAL MODULE: ./lib/reporters/reporter.js
var reporter = __webpack_require__(2493);
// EXTERNAL MODULE: ./lib/text/did-you-mean.js
var did_you_mean = __webpack_require__(1560);
// EXTERNAL MODULE: ./lib/cli/host.js
var host = __webpack_require__(9906);
// EXTERNAL MODULE: ./lib/cli/write-output.js
var write_output = __webpack_require__(3915);
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
        const report = await reporters/* reporters */.R0[format]();
        const context = file === '-' ? { ...terminalContext(host), ...about } : { ...reporter/* plainContext */.O, ...about };
        await (0,write_output/* writeOutput */.z)(file, report(result, context), host);
    }
}
function terminalContext({ stdout, env }) {
    return { ...reporter/* plainContext */.O, color: (0,host/* wantsColor */.z)(stdout, env), width: stdout.columns ?? reporter/* plainContext */.O.width };
}
function readFormat(name) {
    if ((0,reporters/* isReportFormat */._S)(name))
        return name;
    const known = Object.keys(reporters/* reporters */.R0);
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

// EXTERNAL MODULE: ./lib/cli/shared-flags.js
var shared_flags = __webpack_require__(4407);
;// CONCATENATED MODULE: ./lib/cli/judge.js













/** `validate` and `coverage` are the two halves of `check`. */
const gates = { check: 'all', validate: 'rules', coverage: 'coverage' };
/** Policy and traces in, reports out, the verdict as exit code: what `check`, `validate` and `coverage` do. */
async function judge(command, args, host) {
    // What is wrong with the command line is said before any work.
    const targets = readTargets(args.flags);
    const result = await evaluate(command, args, (0,reporters/* partsFor */._c)(targets.map(({ format }) => format)), host);
    const about = {
        about: gates[command],
        reproduce: reproduceLine(command, args),
        failOn: args.flags['fail-on'],
        onNoEvidence: args.flags['on-no-evidence'],
    };
    await writeReports(result, targets, about, host);
    return (0,exit_code/* exitCode */.I$)(result, args.flags['on-no-evidence'] ?? 'error');
}
async function evaluate(command, { flags, operands }, parts, host) {
    const minCoverage = readPercent('--min-coverage', flags['min-coverage']);
    // The usual places of traces are not looked at when a store was named.
    const named = flags.db === undefined ? flags.traces : [...flags.traces, flags.db];
    const project = await (0,locate_project/* locateProject */.m0)({ policy: flags.policy, traces: named, operands }, host);
    const { text, file } = await (0,read_policy/* readPolicyText */.O)(project.policy, host);
    const load = (0,load_policy.loadPolicy)(text, { file }, { strict: flags.strict });
    const policy = (0,load_policy.requirePolicy)(load);
    const read = flags.db === undefined
        ? (0,open_traces/* openTraces */.J)(project.traces, flags['trace-format'], host, (0,shared_flags/* sessionKeysOf */.M0)(flags['session-key']))
        : openStoreTraces(flags.db, project.traces.filter((traces) => traces !== flags.db), host);
    const options = {
        failOn: flags['fail-on'],
        minCoverage,
        gates: gates[command],
        lenient: flags.lenient,
        policyProblems: load.problems,
        today: host.today,
        compat: flags.compat,
        ...parts,
    };
    const { evidence } = flags;
    if (evidence === undefined)
        return (0,assay/* check */.z6)(policy, (0,progress/* withProgress */.E)(read, host), options);
    const { tellEvidence, withRecorder, writeEvidence } = await Promise.all(/* import() */[__webpack_require__.e(2538), __webpack_require__.e(9233)]).then(__webpack_require__.bind(__webpack_require__, 2538));
    return withRecorder(policy, flags.redact, async (recorder) => {
        const result = await (0,assay/* check */.z6)(policy, (0,progress/* withProgress */.E)(read, host), { ...options, observers: [recorder] });
        await tellEvidence(await writeEvidence(recorder, result, evidence, host), host);
        return result;
    });
}


/***/ }),

/***/ 4618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ workspacePath),
/* harmony export */   jL: () => (/* binding */ locateTraces),
/* harmony export */   m0: () => (/* binding */ locateProject),
/* harmony export */   zx: () => (/* binding */ locatePolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
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
        if (isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, operand)))
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
    return isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, named)) ? defaultPolicy(named, host) : named;
}
/** A path as results name it: POSIX, relative to the workspace. */
function workspacePath(path, host) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(host.cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path));
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? below : below.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}
async function defaultPolicy(folder, host) {
    for (const name of ['policy.yaml', 'policy.yml', 'assay.yaml']) {
        const path = join(folder, name);
        if (exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path)))
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
    if (!exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, file)))
        return [pattern];
    return isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, folder, 'traces')) ? [pattern, file] : [file];
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

/***/ 9211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openTraces)
/* harmony export */ });
/* harmony import */ var _io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8794);
/* harmony import */ var _io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6656);
/* harmony import */ var _traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1823);



/**
 * Finds the files that the patterns name, `-` among them for standard input; they are read when a sink asks for them.
 * A person's own command line may lead anywhere.
 * @throws {AssayError} for a literal path that does not exist
 */
function openTraces(patterns, format, host, sessionKeys = []) {
    const { files, unmatched } = (0,_io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__/* .findTraces */ .G)(patterns, { root: host.cwd, outside: 'allow' });
    const options = { sessionKeys, ...(format === undefined || format === 'auto' ? {} : { format }) };
    return async (sink) => {
        const inputs = files.map(({ path, name }) => (0,_io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__/* .readFileChunks */ .N)(path, { name }));
        return { ...(await (0,_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__/* .readTraces */ .nm)(inputs, sink, options)), unmatched };
    };
}


/***/ }),

/***/ 9095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9906);

/** Milliseconds before the first sign of life, and between two. */
const patience = 1000;
/** Calls between two looks at the clock. */
const stride = 8192;
/** Counts calls on standard error while a long reading lasts; only for a person at a terminal. */
function withProgress(read, host) {
    if (host.stderr.isTTY !== true || (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .inCi */ .w)(host.env))
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


/***/ }),

/***/ 7567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readPolicyText)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
        // Read at once: the first asynchronous file starts a pool of threads, which costs a short run more than the file.
        return { text: (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(host.cwd, path), 'utf8'), file: (0,locate_project/* workspacePath */.X5)(path, host) };
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

/***/ 3915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _open_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4688);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7349);




/**
 * Writes a file the user asked for, with its folders; `-` is standard output.
 * @throws {AssayError} `E_OUTPUT_WRITE`
 */
async function writeOutput(path, text, host) {
    if (path === '-')
        return (0,_write_js__WEBPACK_IMPORTED_MODULE_3__/* .write */ .M)(host.stdout, text);
    await writeNamed(path, text, host, 'w');
}
/** As {@link writeOutput}, but never over an existing file. */
async function writeNew(path, text, host) {
    await writeNamed(path, text, host, 'wx');
}
async function writeNamed(path, text, host, flag) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text, { flag });
    }
    catch (error) {
        throw (0,_open_output_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotWrite */ .z)(path, error);
    }
}


/***/ }),

/***/ 6788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ storeCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);

/** Problems of the SQLite store of ingested traces. */
const storeCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_STORE_UNSUPPORTED: {
        title: 'This Node.js has no SQLite',
        level: 'error',
        meaning: 'The store is an SQLite database, which Node.js brings along from version 22.13 on. This one does not.',
        remedy: 'Use Node.js 22.13 or later; or leave the database out: `assay trace import` and `assay check` read the same files.',
    },
    E_STORE_OPEN: {
        title: 'The store cannot be opened',
        level: 'error',
        meaning: 'The file does not exist, may not be read or written, is locked, or is no SQLite database.',
        remedy: 'Check the path of --db and its permissions; `assay trace ingest-otel --db FILE` creates a store.',
    },
    E_STORE_FOREIGN: {
        title: 'The database is another program’s',
        level: 'error',
        meaning: 'The file is an SQLite database that Assay did not make. Nothing was written to it.',
        remedy: 'Name another file with --db.',
    },
    E_STORE_VERSION: {
        title: 'The store has another version',
        level: 'error',
        meaning: 'The store was written by a version of Assay with another layout of tables.',
        remedy: 'Use the version that wrote it, or ingest the original files into a new store.',
    },
});


/***/ }),

/***/ 2493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ plainContext)
/* harmony export */ });
/** The bytes of a report in a file: no colours, a width that fits a page. */
const plainContext = { color: false, width: 100, about: 'all' };


/***/ }),

/***/ 6858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/codes/store-codes.js
var store_codes = __webpack_require__(6788);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
;// CONCATENATED MODULE: ./lib/store/schema.js
/** Marks the file as Assay's (`PRAGMA application_id`): "Assy". */
const applicationId = 0x41737379;
/** Goes up with every change of the tables (`PRAGMA user_version`). */
const schemaVersion = 1;
/**
 * `spans` is what was ingested, the other tables follow from it.
 *
 * Nothing collides: a span is keyed within its OpenTelemetry trace, a step within its episode, a call within its step.
 * (Upstream keys steps by their own id alone, so that a second episode overwrites the first.)
 * JSON columns hold text; SQL NULL means that the source recorded nothing, the text `null` a recorded null.
 */
const schema = `
  CREATE TABLE spans (
    seq INTEGER PRIMARY KEY,           -- order of arrival
    trace_key TEXT NOT NULL,           -- OpenTelemetry trace id; 'file:PATH' for spans without one
    span_id TEXT NOT NULL,
    note TEXT NOT NULL,                -- JSON: what is kept of the span
    file TEXT NOT NULL, line INTEGER NOT NULL, col INTEGER NOT NULL,
    UNIQUE (trace_key, span_id)
  );
  CREATE TABLE episodes (
    episode_id TEXT PRIMARY KEY,       -- the trace: a session
    position TEXT NOT NULL             -- episodes sort by this as their first spans arrived
  ) WITHOUT ROWID;
  CREATE INDEX episodes_by_position ON episodes (position);
  CREATE TABLE steps (
    episode_id TEXT NOT NULL REFERENCES episodes (episode_id),
    step_id TEXT NOT NULL,             -- trace key / span id
    trace_key TEXT NOT NULL,
    position TEXT NOT NULL,            -- order of arrival, trace by trace
    step TEXT NOT NULL,                -- JSON
    PRIMARY KEY (episode_id, step_id)
  ) WITHOUT ROWID;
  CREATE INDEX steps_by_trace ON steps (trace_key);
  CREATE TABLE tool_calls (
    episode_id TEXT NOT NULL,
    step_id TEXT NOT NULL,
    call_index INTEGER NOT NULL,       -- within the step: an answer may ask for several
    seq INTEGER NOT NULL,              -- within the episode
    tool_name TEXT NOT NULL,
    args TEXT, result TEXT,            -- JSON
    error TEXT, call_id TEXT, phase TEXT, timestamp TEXT, duration_ms REAL, agent TEXT,
    PRIMARY KEY (episode_id, step_id, call_index),
    UNIQUE (episode_id, seq),
    FOREIGN KEY (episode_id, step_id) REFERENCES steps (episode_id, step_id)
  ) WITHOUT ROWID;
`;

;// CONCATENATED MODULE: ./lib/store/open-store.js





/**
 * Opens the store, and makes it if it is to be written and does not exist. `node:sqlite` is loaded here and not before:
 * all the rest of Assay runs on a Node.js that lacks it.
 * @throws {AssayError} `E_STORE_UNSUPPORTED`, `E_STORE_OPEN`, `E_STORE_FOREIGN`, `E_STORE_VERSION`
 */
async function openStore(file, mode, load = () => Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 99, 19))) {
    const sqlite = await load().catch(() => undefined);
    if (!sqlite)
        throw trouble('E_STORE_UNSUPPORTED', 'This Node.js has no SQLite (node:sqlite).', file);
    const db = connect(sqlite, file, mode);
    try {
        prepare(db, file, mode);
        return db;
    }
    catch (error) {
        db.close();
        throw error instanceof problem/* AssayError */.W ? error : unopened(error, file);
    }
}
function connect(sqlite, file, mode) {
    try {
        if (mode === 'write')
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file.path), { recursive: true });
        return new sqlite.DatabaseSync(file.path, { readOnly: mode === 'read' });
    }
    catch (error) {
        throw unopened(error, file);
    }
}
function prepare(db, file, mode) {
    db.exec('PRAGMA busy_timeout = 10000');
    const id = pragma(db, 'application_id');
    const version = pragma(db, 'user_version');
    const tables = Number(db.prepare('SELECT count(*) AS n FROM sqlite_master').get()?.n);
    if (id === applicationId && version !== schemaVersion) {
        const message = `The store has version ${version}; this Assay reads and writes version ${schemaVersion}.`;
        throw trouble('E_STORE_VERSION', message, file);
    }
    if (id === applicationId)
        return;
    if (tables > 0 || mode === 'read')
        throw trouble('E_STORE_FOREIGN', 'The database was not made by Assay.', file);
    db.exec(`BEGIN; ${schema}
    PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}; COMMIT`);
}
function pragma(db, name) {
    return Number(db.prepare(`PRAGMA ${name}`).get()?.[name]);
}
function unopened(error, file) {
    const { message = 'unknown reason' } = error;
    return trouble('E_STORE_OPEN', `The store cannot be opened: ${message}.`, file);
}
function trouble(code, message, file) {
    const location = { file: file.name, line: 1, column: 1 };
    return new problem/* AssayError */.W({ code, level: 'error', message, location, remedy: store_codes/* storeCodes */.Y[code].remedy });
}


/***/ }),

/***/ 2033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ storeInput),
/* harmony export */   V: () => (/* binding */ storedLines)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2);


/**
 * The traces of a store as canonical lines, each with its line end, one episode in memory at a time.
 * `affected`: only the episodes of which the ingestion just before saw a span.
 */
function* storedLines(db, which = 'all') {
    const chosen = which === 'all' ? '' : 'WHERE episode_id IN (SELECT episode_id FROM temp.affected)';
    const episodes = db.prepare(`SELECT episode_id FROM episodes ${chosen} ORDER BY position, episode_id`);
    const calls = db.prepare('SELECT * FROM tool_calls WHERE episode_id = ? ORDER BY seq');
    for (const { episode_id } of episodes.iterate()) {
        const trace = String(episode_id);
        const lines = [];
        const writer = new _traces_write_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .CanonicalWriter */ .m((line) => lines.push(line));
        const rows = calls.all(trace);
        const run = runOf(trace);
        if (rows.length === 0)
            writer.start(run);
        for (const [callIndex, row] of rows.entries())
            writer.call(run, callOf(trace, row), callIndex);
        writer.end();
        yield* lines;
    }
}
function runOf(trace) {
    return { trace, index: 0, calls: 0, lastFile: 0, lastLine: 0, lastColumn: 0 };
}
/** The store as a source of traces for the reader: its digest is that of the lines, so that equal traces have equal digests. */
function storeInput(db, name) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    function* chunks() {
        for (const line of storedLines(db)) {
            const bytes = Buffer.from(line);
            hash.update(bytes);
            yield bytes;
        }
    }
    return { file: name, chunks: chunks(), sha256: () => hash.digest('hex') };
}
function callOf(trace, row) {
    return {
        trace,
        id: text(row.call_id),
        tool: String(row.tool_name),
        args: json(row.args),
        timestamp: text(row.timestamp),
        result: json(row.result),
        error: text(row.error),
        phase: text(row.phase),
        durationMs: row.duration_ms === null ? undefined : Number(row.duration_ms),
        agent: text(row.agent),
    };
}
function text(value) {
    return value === null ? undefined : String(value);
}
function json(value) {
    return value === null ? undefined : JSON.parse(String(value));
}


/***/ }),

/***/ 2:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ CanonicalWriter)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3800);

/** Calls that wait for a result; more, and the oldest is written without it and its result follows on a line of its own. */
const maxPending = 1024;
/**
 * Writes canonical lines: one call a line, in call order, its result inline. Reading the lines gives the same traces,
 * calls and results. Memory is that of the runs plus the calls that wait.
 */
class CanonicalWriter {
    #write;
    #limit;
    #runs = [];
    #pending = new Map();
    /** Runs whose case and trial, as far as known, stand on a line. */
    #told = new Map();
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
        if (!pending)
            this.#write(resultLine(run, result));
        else {
            pending.result = result;
            this.#flush(this.#limit);
        }
    }
    /** Writes what waits, then the runs that called no tool or were named late. Call it when everything is read. */
    end() {
        this.#flush(0);
        for (const run of this.#runs)
            if (this.#told.get(run) !== labelOf(run))
                this.#write(startLine(run));
    }
    #flush(limit) {
        for (const [key, pending] of this.#pending) {
            const late = this.#pending.size > limit;
            if (!late && !isComplete(pending))
                return;
            this.#pending.delete(key);
            this.#write(callLine(pending, late && limit > 0));
            this.#told.set(pending.run, labelOf(pending.run));
        }
    }
}
function keyOf(run, callIndex) {
    return `${run.index}:${callIndex}`;
}
function labelOf(run) {
    return run.case === undefined && run.trial === undefined ? '' : JSON.stringify([run.case ?? null, run.trial ?? null]);
}
function isComplete({ call, result }) {
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
        args: typeof call.args === 'string' ? argumentText(call.args) : call.args,
        timestamp: call.timestamp,
        result: result?.result ?? (call.result === undefined ? result?.result : call.result),
        error: result?.error ?? call.error,
        phase: result?.phase ?? call.phase,
        durationMs: result?.durationMs ?? call.durationMs,
        usage: call.usage,
        source: call.source && { ...call.source },
        case: call.case ?? run.case,
        trial: call.trial ?? run.trial,
        agent: call.agent,
    });
}
/** Text that a reader would take for JSON goes as JSON text of a string, so that it comes back as the text it is. */
function argumentText(text) {
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArguments */ .We)(text) === text ? text : JSON.stringify(text);
}
function resultLine(run, { id, result, error, phase, durationMs }) {
    return line({ type: 'tool_result', trace: run.trace, id, result, error, phase, durationMs });
}
function startLine(run) {
    return line({ type: 'trace_start', trace: run.trace, case: run.case, trial: run.trial });
}
function line(record) {
    return `${JSON.stringify(record)}\n`;
}


/***/ })

};

export const id = 8824;
export const ids = [8824];
export const modules = {

/***/ 8824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ checkTraces)
});

// EXTERNAL MODULE: ./lib/assay.js + 85 modules
var assay = __webpack_require__(349);
// EXTERNAL MODULE: ./lib/io/find-traces.js
var find_traces = __webpack_require__(64);
// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(9967);
// EXTERNAL MODULE: ./lib/policy/load-policy.js + 40 modules
var load_policy = __webpack_require__(9548);
// EXTERNAL MODULE: ./lib/reporters/index.js
var reporters = __webpack_require__(3110);
// EXTERNAL MODULE: ./lib/cli/arguments/read-percent.js
var read_percent = __webpack_require__(4385);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(101);
// EXTERNAL MODULE: ./lib/cli/baseline-of-run.js + 2 modules
var baseline_of_run = __webpack_require__(622);
// EXTERNAL MODULE: ./lib/cli/host.js
var host = __webpack_require__(9906);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/io/agent-places.js

/** Of a session that two places hold, the first is read: what the action wrote knows more than the program's own file. */
function agentPlaces(machine) {
    const { temporary, workspace } = machine;
    const { claude, codex, gemini, copilot, workflows } = foldersOf(machine);
    return [
        ...(temporary === undefined
            ? []
            : [place('Claude Code', { name: 'RUNNER_TEMP', path: temporary }, 'claude-execution-output.json')]),
        place('Claude Code', claude, 'projects/*/*.jsonl', 'projects/*/*/subagents/*.jsonl'),
        // Those that Codex compressed cannot be read yet, which is then said: they must not be missed in silence.
        place('Codex', codex, 'sessions/*/*/*/rollout-*.jsonl', 'sessions/*/*/*/rollout-*.jsonl.zst'),
        place('Gemini CLI', gemini, 'tmp/*/chats/*.json', 'tmp/*/chats/*.jsonl'),
        // Telemetry holds no results: only of sessions of which there is nothing else.
        ...(workspace === undefined
            ? []
            : [
                {
                    ...place('Gemini CLI', { name: 'gemini-artifacts', path: (0,external_node_path_.join)(workspace, 'gemini-artifacts') }, 'telemetry.log'),
                    within: workspace,
                },
            ]),
        place('Copilot CLI', copilot, 'session-state/*/events.jsonl'),
        place('Copilot CLI', workflows, 'sandbox/agent/logs/copilot-session-state/*/events.jsonl'),
    ];
}
/** Folders below which a workflow may name files, though they are outside of the workspace. */
function agentFolders(machine) {
    const { temporary } = machine;
    return [
        ...(temporary === undefined ? [] : [{ name: 'RUNNER_TEMP', path: temporary }]),
        ...Object.values(foldersOf(machine)),
    ];
}
function foldersOf({ home, env }) {
    const own = (variable, name) => {
        const path = env[variable];
        return path ? { name: variable, path } : { name: `~/${name}`, path: (0,external_node_path_.join)(home, name) };
    };
    return {
        claude: own('CLAUDE_CONFIG_DIR', '.claude'),
        codex: own('CODEX_HOME', '.codex'),
        gemini: { name: '~/.gemini', path: (0,external_node_path_.join)(home, '.gemini') },
        copilot: { name: '~/.copilot', path: (0,external_node_path_.join)(home, '.copilot') },
        workflows: { name: '/tmp/gh-aw', path: '/tmp/gh-aw' },
    };
}
function place(agent, folder, ...sessions) {
    return { agent, folder, sessions };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/model/left-out.js
var left_out = __webpack_require__(7009);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
// EXTERNAL MODULE: ./lib/io/is-inside.js
var is_inside = __webpack_require__(6127);
// EXTERNAL MODULE: ./lib/io/path-pattern.js
var path_pattern = __webpack_require__(9546);
;// CONCATENATED MODULE: ./lib/io/find-agent-traces.js







/**
 * Finds what agents left in their usual places since a time, in milliseconds. Nothing that is there makes it throw.
 * @param checkedOut whether a file, by its absolute path, is one that came with a checkout
 */
function findAgentTraces(places, since, checkedOut = () => false) {
    const files = [];
    const closed = [];
    const leftOut = new Map();
    const leave = (reason, count = 1) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + count);
    /** Which place a session was first found in. */
    const sessions = new Map();
    for (const place of places) {
        const found = searched(place);
        if (found === 'closed')
            closed.push(place.folder.name);
        if (found === undefined || found === 'closed')
            continue;
        for (const { reason, count } of found.leftOut)
            if (reason === left_out/* leftOutFiles */.R.outside)
                leave(reason, count);
        for (const file of found.files) {
            const modified = modifiedAt(file.path);
            if (modified === undefined)
                leave(left_out/* leftOutFiles */.R.dangling);
            else if (modified < since)
                leave(left_out/* leftOutFiles */.R.earlier);
            else {
                const session = sessionOf(file.path);
                const known = session === undefined ? place : (sessions.get(session) ?? place);
                const isCheckedOut = checkedOut(file.path);
                // A file that a change brings along takes the place of no other.
                if (session !== undefined && !isCheckedOut)
                    sessions.set(session, known);
                if (known === place)
                    files.push({ ...file, agent: place.agent, session, modified, isCheckedOut });
                else
                    leave(left_out/* leftOutFiles */.R.repeated);
            }
        }
    }
    return { files, closed, leftOut: [...leftOut].map(([reason, count]) => ({ reason, count })) };
}
/** The newest session of each agent, with the files of its subagents. */
function newestSessions(files) {
    const newest = new Map();
    for (const file of files) {
        const known = newest.get(file.agent);
        if (known === undefined || file.modified > known.modified)
            newest.set(file.agent, file);
    }
    return files.filter((file) => {
        const last = newest.get(file.agent);
        return file === last || (file.session !== undefined && file.session === last?.session);
    });
}
function searched({ folder, sessions, within }) {
    try {
        // A home may be a link; what lies in it may not lead out of it.
        const root = (0,external_node_fs_.realpathSync)(folder.path);
        if (within !== undefined && !(0,is_inside/* isInside */.F)((0,external_node_fs_.realpathSync)(within), root))
            return 'closed';
        const patterns = sessions.filter((each) => (0,path_pattern/* isPattern */.Pt)(each) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, each)));
        const found = (0,find_traces/* findTraces */.Gw)(patterns, { root, outside: 'refuse' });
        const files = found.files.map((file) => ({ ...file, name: `${folder.name}/${file.name}`, isNamed: false }));
        return { ...found, files };
    }
    catch (error) {
        if (error instanceof problem/* AssayError */.W)
            return 'closed';
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : 'closed';
    }
}
function modifiedAt(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.mtimeMs;
}
/** Of the start of a file, in which its session is named. */
const headBytes = 64 * 1024;
const sessionId = /"(?:session_id|sessionId|session\.id)"\s*:\s*"([\w.-]{1,200})"/;
function sessionOf(path) {
    const head = Buffer.alloc(headBytes);
    try {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            return sessionId.exec(head.toString('utf8', 0, (0,external_node_fs_.readSync)(file, head)))?.[1];
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return undefined; // Whoever reads it says why it cannot be read.
    }
}

// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(844);
;// CONCATENATED MODULE: ./lib/cli/input/agent-sessions.js





/**
 * What agents left on this machine: the newest session of each, or all since a time. What is read, and what is not, goes to
 * standard error.
 * @throws {AssayError} for a span of time that is not one
 */
function agentSessions(since, host) {
    const places = agentPlaces({ home: host.env.HOME || (0,external_node_os_.homedir)(), env: host.env });
    const found = findAgentTraces(places, since === undefined ? 0 : Date.now() - spanOf(since));
    const files = since === undefined ? newestSessions(found.files) : found.files;
    for (const { agent, name, modified } of files) {
        host.stderr.write(`${agent}: ${(0,log_line/* logText */.k)(name)}, of ${new Date(modified).toISOString()}\n`);
    }
    for (const name of found.closed)
        host.stderr.write(`${(0,log_line/* logText */.k)(name)} cannot be searched for what agents left.\n`);
    return files;
}
const units = { m: 60_000, h: 3_600_000, d: 86_400_000 };
function spanOf(text) {
    const [, count, unit = ''] = /^(\d{1,6})([mhd])$/.exec(text) ?? [];
    const milliseconds = units[unit];
    if (count === undefined || milliseconds === undefined) {
        throw (0,usage_error/* usageError */.W)(`--since takes a span of time, and ${(0,log_line/* logText */.k)(text)} is not one.`, 'Give minutes, hours or days: 30m, 2h, 1d.');
    }
    return Number(count) * milliseconds;
}

// EXTERNAL MODULE: ./lib/cli/input/locate-project.js
var locate_project = __webpack_require__(8715);
// EXTERNAL MODULE: ./lib/cli/input/open-traces.js
var open_traces = __webpack_require__(8688);
// EXTERNAL MODULE: ./lib/cli/input/read-policy.js
var read_policy = __webpack_require__(5528);
// EXTERNAL MODULE: ./lib/cli/output/progress.js
var progress = __webpack_require__(7479);
// EXTERNAL MODULE: ./lib/cli/output/reports.js + 2 modules
var reports = __webpack_require__(4408);
// EXTERNAL MODULE: ./lib/cli/output/reproduce.js
var reproduce = __webpack_require__(733);
// EXTERNAL MODULE: ./lib/cli/output/text-report.js
var text_report = __webpack_require__(5306);
;// CONCATENATED MODULE: ./lib/cli/check-traces.js


















/** `validate` and `coverage` are the two halves of `check`. */
const gates = { check: 'all', validate: 'rules', coverage: 'coverage' };
/** What `--watch` looks at: policy and what it extends, baseline, and the traces that there are now. */
async function filesOf({ flags, operands }, host) {
    const { policy, traces } = await (0,locate_project/* locateProject */.m0)({ policy: flags.policy, traces: flags.traces, operands }, host);
    const found = (0,find_traces/* findTraces */.Gw)(traces, { root: host.cwd, outside: 'allow' }).files;
    const { text, file, read } = await (0,read_policy/* readPolicyText */.O)(policy, host);
    const parts = [];
    (0,load_policy.loadPolicy)(text, { file }, {
        read: (path) => {
            parts.push(path);
            return read(path);
        },
    });
    return [policy, ...parts, ...(flags.baseline === undefined ? [] : [flags.baseline]), ...found.map(({ name }) => name)];
}
/** @throws {AssayError} `E_USAGE` where watching makes no sense */
function refuseWatching({ flags, operands }, { env }) {
    if ((0,host/* inCi */.w)(env))
        throw (0,usage_error/* usageError */.W)('--watch goes on until it is stopped, which a CI job never does.', 'Leave it out.');
    const streams = [flags.policy, flags.baseline, ...flags.traces, ...operands].includes('-');
    if (streams || flags.db !== undefined)
        throw (0,usage_error/* usageError */.W)('--watch looks at files, and standard input or a store was named.', 'Name files.');
}
/** Policy and traces in, reports out, the verdict as exit code: what `check`, `validate` and `coverage` do. */
async function checkTraces(command, args, host) {
    if (args.flags.watch) {
        refuseWatching(args, host);
        const { watch } = await __webpack_require__.e(/* import() */ 6217).then(__webpack_require__.bind(__webpack_require__, 6217));
        const once = { ...args, flags: { ...args.flags, watch: false } };
        return watch(() => checkTraces(command, once, host), () => filesOf(args, host), [command], host);
    }
    // What is wrong with the command line is said before any work.
    const targets = (0,reports/* readTargets */.R)(args.flags);
    const detail = (0,text_report/* readTextDetail */.XY)(args.flags, targets);
    const { showCalls, redact } = (0,text_report/* shownCalls */.Lk)(args.flags, targets, host);
    const parts = (0,reporters/* partsFor */._c)(targets.map(({ format }) => format), showCalls);
    const result = await evaluate(command, args, parts, redact, host);
    await (0,reports/* writeReports */.L)(result, targets, { about: gates[command], reproduce: (0,reproduce/* reproduceLine */.S)(command, args), ...detail }, host);
    return (0,exit_code/* exitCodeOf */.F)(result);
}
async function evaluate(command, { flags, operands }, parts, redact, host) {
    const minCoverage = (0,read_percent/* readPercent */.o)('--min-coverage', flags['min-coverage']);
    // The usual places of traces are not looked at when a store was named.
    const named = flags.db === undefined ? flags.traces : [...flags.traces, flags.db];
    const { agents } = flags;
    if (agents && flags.db !== undefined)
        throw (0,usage_error/* usageError */.W)('--agents and --db are two sources.', 'Give one of them.');
    if (!agents && flags.since !== undefined)
        throw (0,usage_error/* usageError */.W)('--since goes with --agents.', 'Add --agents, or leave it out.');
    const project = await (0,locate_project/* locateProject */.m0)({ policy: flags.policy, traces: named, operands, agents }, host);
    if (project.policy === '-' && project.traces.includes('-')) {
        throw (0,usage_error/* usageError */.W)('Policy and traces cannot both come from standard input.', 'Name a file for one of them.');
    }
    const { text, file, read: readPart } = await (0,read_policy/* readPolicyText */.O)(project.policy, host);
    const load = (0,load_policy.loadPolicy)(text, { file }, { strict: flags.strict, read: readPart });
    const policy = (0,load_policy.requirePolicy)(load);
    (0,text_report/* refuseUnknownRules */.Gs)(flags.rule, policy);
    const read = flags.db === undefined
        ? (0,open_traces/* openTraces */.J)(project.traces, host, {
            format: flags['trace-format'],
            sessionKeys: (0,shared_flags/* sessionKeysOf */.M0)(flags['session-key']),
            skipUnknown: flags['skip-unknown'] || flags.lenient,
            ...(agents && { besides: agentSessions(flags.since, host) }),
        })
        : (await __webpack_require__.e(/* import() */ 188).then(__webpack_require__.bind(__webpack_require__, 188))).openStoreTraces(flags.db, project.traces.filter((traces) => traces !== flags.db), host);
    const options = {
        failOn: flags['fail-on'],
        onNoEvidence: flags['on-no-evidence'],
        minCoverage,
        gates: gates[command],
        lenient: flags.lenient,
        policyProblems: load.problems,
        today: host.today,
        compat: flags.compat,
        ...parts,
        ...(await (0,baseline_of_run/* baselineOptions */.K)(flags, host)),
    };
    const profile = [flags.baseline, flags['write-baseline'], flags.partial].some((flag) => flag !== undefined);
    // The command that merges a partial result may want to write timelines.
    const timelines = parts.timelines || flags.partial !== undefined;
    const gather = { profile, timelines, redact };
    const finish = async (collected) => {
        const conclusion = (0,assay/* conclude */.Ep)(policy, collected, options);
        const partial = async () => (await __webpack_require__.e(/* import() */ 5445).then(__webpack_require__.bind(__webpack_require__, 5445))).takenText(policy, collected);
        return { result: conclusion.result, partial: await (0,baseline_of_run/* writeProfile */.Z)(conclusion, partial, flags, host) };
    };
    const { evidence } = flags;
    if (evidence === undefined)
        return (await finish(await (0,assay/* collect */.Fo)(policy, (0,progress/* withProgress */.E)(read, host), gather))).result;
    const { reportEvidence, withRecorder, writeEvidence } = await Promise.all(/* import() */[__webpack_require__.e(7996), __webpack_require__.e(7905)]).then(__webpack_require__.bind(__webpack_require__, 1007));
    return withRecorder(policy, flags.redact, async (recorder) => {
        const collected = await (0,assay/* collect */.Fo)(policy, (0,progress/* withProgress */.E)(read, host), { ...gather, observers: [recorder] });
        const { result, partial } = await finish(collected);
        await reportEvidence(await writeEvidence(recorder, result, evidence, host, partial), host);
        return result;
    });
}


/***/ }),

/***/ 8688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openTraces)
/* harmony export */ });
/* harmony import */ var _io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64);
/* harmony import */ var _io_found_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5217);
/* harmony import */ var _io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6656);
/* harmony import */ var _traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(992);




/**
 * Finds the files that the patterns name, `-` among them for standard input; they are read when a sink asks for them.
 * A person's own command line may lead anywhere.
 * @throws {AssayError} for a literal path that does not exist
 */
function openTraces(patterns, host, options = {}) {
    const { files, ...found } = (0,_io_find_traces_js__WEBPACK_IMPORTED_MODULE_0__/* .findTraces */ .Gw)(patterns, { root: host.cwd, outside: 'allow' });
    const { format, besides, ...rest } = options;
    const missing = besides?.length === 0 ? ['what coding agents left on this machine'] : [];
    const reading = { ...rest, ...(format === undefined || format === 'auto' ? {} : { format }) };
    return async (sink) => {
        const others = (besides ?? []).filter(({ path }) => !files.some((file) => file.path === path));
        const inputs = [
            ...files.map(({ path, name, isNamed }) => ({ ...(0,_io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__.readFileChunks)(path, { name, stdin: host.stdin }), isNamed })),
            ...others.map(({ path, name }) => ({ ...(0,_io_read_file_chunks_js__WEBPACK_IMPORTED_MODULE_1__.readFileChunks)(path, { name }), isNamed: false, isGuessed: true })),
        ];
        const unmatched = [...found.unmatched, ...missing];
        return (0,_io_found_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .foundReading */ .H)(await (0,_traces_read_traces_js__WEBPACK_IMPORTED_MODULE_2__/* .readTraces */ .nm)(inputs, sink, reading), { ...found, unmatched });
    };
}


/***/ }),

/***/ 7479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withProgress)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9906);

/** Milliseconds before the first sign of life, and between two. */
const timeout = 1000;
/** Calls between two looks at the clock. */
const stride = 8192;
/** Counts calls on standard error while a long reading lasts; only for a person at a terminal. */
function withProgress(read, host) {
    if ((0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .inCi */ .w)(host.env) || host.stderr.isTTY !== true)
        return read;
    return async (sink) => {
        let calls = 0;
        let next = Date.now() + timeout;
        let shown = false;
        const counting = {
            file: (file, name) => sink.file?.(file, name),
            start: (run) => sink.start?.(run),
            message: (...args) => sink.message?.(...args),
            result: (run, callIndex, result) => sink.result(run, callIndex, result),
            call: (...args) => {
                sink.call(...args);
                if (++calls % stride > 0 || Date.now() < next)
                    return;
                next = Date.now() + timeout;
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

/***/ 5217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ foundReading)
/* harmony export */ });
/** A reading of files that were searched for, with what the search found and did not read. */
function foundReading(reading, found) {
    const { matched, unmatched, leftOut } = found;
    return { ...reading, matched, unmatched, skipped: sumOf([...reading.skipped, ...leftOut]) };
}
function sumOf(skipped) {
    const counts = new Map();
    for (const { reason, count } of skipped)
        counts.set(reason, (counts.get(reason) ?? 0) + count);
    return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1));
}


/***/ }),

/***/ 6656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFileChunks: () => (/* binding */ readFileChunks)
/* harmony export */ });
/* unused harmony export readStreamChunks */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6443);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1246);



// Not loaded late: the bundler loses the members of a module that is a function.



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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sha256 = () => hash.copy().digest('hex');
    const limits = { file, maxInflated: options.maxInflated ?? maxInflatedBytes, inflation: options.inflation };
    // Read as the stream it is: a plain read of descriptor 0 fails where a slow pipe has nothing to read yet.
    if (path === '-')
        return readStreamChunks(options.stdin ?? node_process__WEBPACK_IMPORTED_MODULE_2__.stdin, { ...options, name: file });
    const compressed = startsWithGzip(path, file);
    const stored = readPlain(path, file, hash);
    return { file, chunks: compressed ? inflate(stored, limits) : stored, sha256 };
}
/** Reads bytes from a stream, such as standard input or an entry of an archive; gzip is recognised here too. */
function readStreamChunks(source, options) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const { name: file, maxInflated = maxInflatedBytes, inflation } = options;
    const limits = { file, maxInflated, inflation };
    const chunks = readStream(hashed(source, hash, options.name), limits);
    return { file: options.name, chunks, sha256: () => hash.copy().digest('hex') };
}
function* readPlain(path, file, hash) {
    const descriptor = attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r'));
    const buffer = Buffer.allocUnsafe(chunkBytes);
    try {
        for (;;) {
            const read = attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, buffer));
            if (read === 0)
                return;
            const chunk = buffer.subarray(0, read);
            hash.update(chunk);
            yield chunk;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
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
async function* hashed(source, hash, file) {
    try {
        for await (const chunk of source) {
            hash.update(chunk);
            yield chunk;
        }
    }
    catch (error) {
        throw error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W ? error : refused(file, systemSays(error));
    }
}
async function* inflate(stored, { file, maxInflated, inflation = { left: Number.POSITIVE_INFINITY } }) {
    const source = new StoredBytes(stored);
    let inflatedBytes = 0;
    // What stands behind the zeros that may pad a member is another member, or no part of the archive.
    for (let first = true; await source.startsMember(first, file); first = false) {
        for await (const chunk of inflateMembers(source, file)) {
            inflatedBytes += chunk.length;
            inflation.left -= chunk.length;
            const bomb = inflatedBytes > ratioGraceBytes && inflatedBytes > source.bytes * maxRatio;
            if (bomb || inflatedBytes > maxInflated || inflation.left < 0)
                throw refused(file, 'it inflates to far more than a trace would');
            yield chunk;
        }
    }
}
/** Inflates members that follow one another directly; what the library leaves of the bytes goes back to the source. */
async function* inflateMembers(source, file) {
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const gunzip = createGunzip({ chunkSize: chunkBytes });
    (0,node_stream__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(source.feed()), gunzip, () => { });
    try {
        yield* gunzip;
    }
    catch (error) {
        if (error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W)
            throw error;
        throw refused(file, 'its compressed data is damaged or incomplete');
    }
    await source.putBack(gunzip.bytesWritten);
}
/** Compressed bytes on their way to the inflater, which takes more than it uses. */
class StoredBytes {
    #chunks;
    #fed = [];
    /** Bytes that were taken back of what was fed, to be fed again. */
    #rest = Buffer.alloc(0);
    #pending;
    /** Read so far. */
    bytes = 0;
    constructor(stored) {
        this.#chunks = Symbol.asyncIterator in stored ? stored[Symbol.asyncIterator]() : stored[Symbol.iterator]();
    }
    /** Skips zeros; false at the end. */
    async startsMember(first, file) {
        let head = this.#rest;
        for (;;) {
            const start = first ? 0 : head.findIndex((byte) => byte !== 0);
            head = start < 0 ? Buffer.alloc(0) : head.subarray(start);
            if (head.length >= 2)
                break;
            const next = await this.#next();
            if (!next)
                break;
            head = Buffer.concat([head, next]);
        }
        this.#rest = head;
        if (head.length === 0)
            return false;
        if (isGzip(head))
            return true;
        throw refused(file, 'something that is not compressed stands behind its compressed data');
    }
    /** The bytes, one chunk after another. The stream may end this at any time: what was read stays here. */
    async *feed() {
        this.#fed = [];
        if (this.#rest.length > 0) {
            this.#fed.push(this.#rest);
            yield this.#rest;
        }
        for (;;) {
            this.#pending = this.#next();
            const chunk = await this.#pending;
            this.#pending = undefined;
            if (!chunk)
                return;
            this.#fed.push(chunk);
            yield chunk;
        }
    }
    /** Takes back all that was fed but the first `used` bytes. */
    async putBack(used) {
        const late = await this.#pending;
        const fed = late && !this.#fed.includes(late) ? [...this.#fed, late] : this.#fed;
        this.#pending = undefined;
        this.#fed = [];
        this.#rest = Buffer.concat(fed).subarray(used);
    }
    /** A copy: the stream may hold on to a chunk while the file's buffer is filled anew. */
    async #next() {
        const { value, done } = await this.#chunks.next();
        if (done)
            return undefined;
        this.bytes += value.length;
        return Buffer.from(value);
    }
}
function startsWithGzip(path, file) {
    const stats = attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path));
    // A pipe or a device might never end, or wait for ever.
    if (!stats.isFile())
        throw refused(file, stats.isDirectory() ? 'it is a folder' : 'it is not a regular file; pipe it in and use -');
    const descriptor = attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r'));
    try {
        const head = Buffer.alloc(2);
        attempt(file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, head));
        return isGzip(head);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
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
        throw refused(file, systemSays(error));
    }
}
function systemSays(error) {
    const { code } = error;
    return `the system says ${/^[A-Z0-9_]+$/.test(code ?? '') ? code : 'no'}`;
}
function notFound(file) {
    const message = `The trace file ${JSON.stringify(file)} does not exist.`;
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W({
        code: 'E_TRACE_NOT_FOUND',
        level: 'error',
        message,
        remedy: _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .traceCodes */ .W.E_TRACE_NOT_FOUND.remedy,
    });
}
function refused(file, why) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .AssayError */ .W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The trace file ${JSON.stringify(file)} cannot be read: ${why}.`,
        location: { file, line: 1, column: 1 },
        remedy: _codes_trace_codes_js__WEBPACK_IMPORTED_MODULE_4__/* .traceCodes */ .W.E_TRACE_READ.remedy,
    });
}


/***/ })

};

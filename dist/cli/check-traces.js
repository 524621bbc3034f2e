"use strict";
exports.id = 3386;
exports.ids = [3386];
exports.modules = {

/***/ 85967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readJobs),
/* harmony export */   _: () => (/* binding */ readCount)
/* harmony export */ });
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10844);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90101);


/** A whole number of at least 1. @throws {AssayError} `E_USAGE` */
function readCount(flag, text, absent) {
    if (text === undefined)
        return absent;
    if (!/^[1-9]\d{0,8}$/.test(text)) {
        throw (0,_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)(`${flag} cannot be "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)(text, 60)}".`, 'It takes a whole number of at least 1.');
    }
    return Number(text);
}
/** `--jobs`; absent is for as many as there are cores. @throws {AssayError} `E_USAGE` */
function readJobs(text) {
    return text === undefined ? undefined : Math.min(readCount('--jobs', text, 1), maxJobs);
}
/** Threads that are made at most, whatever is asked for. */
const maxJobs = 64;


/***/ }),

/***/ 23386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ checkTraces)
});

// EXTERNAL MODULE: ./lib/assay.js + 21 modules
var assay = __webpack_require__(6944);
// EXTERNAL MODULE: ./lib/io/find-traces.js
var find_traces = __webpack_require__(10064);
// EXTERNAL MODULE: ./lib/model/exit-code.js
var exit_code = __webpack_require__(69967);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/parallel/collect-traces.js + 2 modules
var collect_traces = __webpack_require__(58844);
// EXTERNAL MODULE: ./lib/policy/load-policy.js + 44 modules
var load_policy = __webpack_require__(39512);
// EXTERNAL MODULE: ./lib/reporters/index.js
var reporters = __webpack_require__(53110);
// EXTERNAL MODULE: ./lib/evaluate/findings/rule-level.js
var rule_level = __webpack_require__(78801);
;// CONCATENATED MODULE: ./lib/scores/trace-scores.js

/** Takes down which traces break which rules: findings are kept up to a limit, and verdicts on traces have none. */
class TraceScores {
    #policy;
    #traces = new Map();
    constructor(policy) {
        this.#policy = policy;
    }
    decision(run, { tool }, _callIndex, { codes, notEvaluable }) {
        const seen = this.#trace(run);
        for (const code of codes)
            if (this.#isError(code, tool))
                seen.broken = (seen.broken ?? new Set()).add(code);
        if (notEvaluable)
            seen.unknown = (seen.unknown ?? new Set()).add('E_ARG_SCHEMA');
    }
    outcome(run, rule, outcome) {
        const seen = this.#trace(run);
        if (outcome === 'violated' && (0,rule_level/* ruleLevel */.ln)(rule, this.#policy) === 'error')
            seen.broken = (seen.broken ?? new Set()).add(rule);
        if (outcome === 'not-evaluable')
            seen.unknown = (seen.unknown ?? new Set()).add(rule);
    }
    /** In the order in which the traces were met. */
    *scores(result) {
        const accepted = acceptedIn(result);
        for (const [trace, { broken, unknown }] of this.#traces) {
            const failed = [...(broken ?? [])].filter((rule) => accepted.get(trace)?.get(rule) !== true).sort();
            const open = [...(unknown ?? [])].sort();
            const label = failed.length > 0 ? 'fail' : open.length > 0 ? 'not_evaluable' : 'pass';
            yield { trace, label, broken: failed, unknown: open };
        }
    }
    /** An entry of the policy may have a level of its own. */
    #isError(code, tool) {
        return (0,rule_level/* findingLevel */.IF)(code, tool, this.#policy) === 'error';
    }
    #trace({ trace }) {
        let seen = this.#traces.get(trace);
        if (!seen) {
            seen = {};
            this.#traces.set(trace, seen);
        }
        return seen;
    }
}
/** By trace and rule, whether the policy accepts all that is listed of it; what is not listed counts. */
function acceptedIn({ findings }) {
    const accepted = new Map();
    for (const { trace, rule, waived, tolerated } of findings) {
        if (trace === undefined)
            continue;
        const rules = accepted.get(trace) ?? new Map();
        rules.set(rule, (rules.get(rule) ?? true) && (waived !== undefined || tolerated === true));
        accepted.set(trace, rules);
    }
    return accepted;
}

// EXTERNAL MODULE: ./lib/cli/arguments/read-count.js
var read_count = __webpack_require__(85967);
// EXTERNAL MODULE: ./lib/cli/arguments/read-percent.js
var read_percent = __webpack_require__(4385);
// EXTERNAL MODULE: ./lib/cli/arguments/shared-flags.js
var shared_flags = __webpack_require__(84006);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(90101);
// EXTERNAL MODULE: ./lib/cli/baseline-of-run.js
var baseline_of_run = __webpack_require__(30981);
// EXTERNAL MODULE: ./lib/cli/host.js
var host = __webpack_require__(9906);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
                    holdsSeveral: true,
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
        gemini: env.GEMINI_CLI_HOME
            ? { name: 'GEMINI_CLI_HOME/.gemini', path: (0,external_node_path_.join)(env.GEMINI_CLI_HOME, '.gemini') }
            : { name: '~/.gemini', path: (0,external_node_path_.join)(home, '.gemini') },
        copilot: own('COPILOT_HOME', '.copilot'),
        workflows: { name: '/tmp/gh-aw', path: '/tmp/gh-aw' },
    };
}
function place(agent, folder, ...sessions) {
    return { agent, folder, sessions };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/model/left-out.js
var left_out = __webpack_require__(17009);
// EXTERNAL MODULE: ./lib/io/is-inside.js
var is_inside = __webpack_require__(76127);
// EXTERNAL MODULE: ./lib/io/path-pattern.js
var path_pattern = __webpack_require__(29546);
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
        if (found === 'closed') {
            closed.push(place.folder.name);
            leave(left_out/* leftOutFiles */.R.closed);
        }
        if (found === undefined || found === 'closed')
            continue;
        for (const { reason, count } of found.leftOut)
            if (unread.has(reason))
                leave(reason, count);
        for (const file of found.files) {
            const modified = modifiedAt(file.path);
            if (modified === undefined)
                leave(left_out/* leftOutFiles */.R.dangling);
            else if (modified < since)
                leave(left_out/* leftOutFiles */.R.earlier);
            else {
                const held = sessionsIn(file.path, place.holdsSeveral === true);
                const session = held.length === 1 ? held[0] : undefined;
                const isRepeated = held.length > 0 && held.every((each) => (sessions.get(each) ?? place) !== place);
                const isCheckedOut = checkedOut(file.path);
                // A file that a change brings along takes the place of no other.
                if (!isCheckedOut)
                    for (const each of held)
                        sessions.set(each, sessions.get(each) ?? place);
                if (!isRepeated)
                    files.push({ ...file, agent: place.agent, session, modified, isCheckedOut });
                else
                    leave(left_out/* leftOutFiles */.R.repeated);
            }
        }
    }
    return { files, closed, leftOut: [...leftOut].map(([reason, count]) => ({ reason, count })) };
}
/** Why what is called like a session is not read; what is called otherwise is none. */
const unread = new Set([
    ...[left_out/* leftOutFiles */.R.outside, left_out/* leftOutFiles */.R.dangling, left_out/* leftOutFiles */.R.linkedFolder, left_out/* leftOutFiles */.R.irregular],
]);
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
/** Of the start of a file, in which its session is named, and of each further part of one that holds several. */
const partBytes = 64 * 1024;
/** What is looked at of a file that holds several sessions. */
const maxBytes = 64 * 1024 * 1024;
/** A member, or a pair of name and value, as Gemini CLI writes its resource. */
const sessionId = /"(?:session_id|sessionId|session\.id)"\s*[:,]\s*"([\w.-]{1,200})"/g;
/** As long as what names a session may be, where one part ends within it. */
const overlap = 512;
/** The sessions that a file names; none if it cannot be read, for whoever reads it says why. */
function sessionsIn(path, all) {
    const part = Buffer.alloc(partBytes);
    const found = new Set();
    try {
        const file = (0,external_node_fs_.openSync)(path, 'r');
        try {
            for (let at = 0; at < maxBytes; at += partBytes - overlap) {
                const size = (0,external_node_fs_.readSync)(file, part, 0, partBytes, at);
                for (const [, id = ''] of part.toString('utf8', 0, size).matchAll(sessionId)) {
                    found.add(id);
                    if (!all)
                        return [id];
                }
                if (!all || size < partBytes)
                    break;
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return [];
    }
    return [...found];
}

// EXTERNAL MODULE: ./lib/scope/read-scope.js + 1 modules
var read_scope = __webpack_require__(72689);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
;// CONCATENATED MODULE: ./lib/cli/input/agent-sessions.js





/**
 * What agents left on this machine: the newest session of each, or all since a time. What is read, and what cannot be searched,
 * goes to standard error.
 * @throws {AssayError} for a span of time that is not one
 */
function agentSessions(since, host) {
    const places = agentPlaces({ home: host.env.HOME || (0,external_node_os_.homedir)(), env: host.env });
    const found = findAgentTraces(places, since === undefined ? 0 : Date.now() - (0,read_scope/* readSpan */.F2)(since, '--since'));
    const files = since === undefined ? newestSessions(found.files) : found.files;
    for (const { agent, name, modified } of files) {
        host.stderr.write(`${agent}: ${(0,log_line/* logText */.k)(name)}, of ${new Date(modified).toISOString()}\n`);
    }
    for (const name of found.closed)
        host.stderr.write(`${(0,log_line/* logText */.k)(name)} cannot be searched for agent sessions.\n`);
    return { files, leftOut: found.leftOut };
}

// EXTERNAL MODULE: ./lib/cli/input/load-any-policy.js
var load_any_policy = __webpack_require__(36825);
// EXTERNAL MODULE: ./lib/cli/input/locate-project.js + 1 modules
var locate_project = __webpack_require__(33513);
// EXTERNAL MODULE: ./lib/cli/input/open-traces.js
var open_traces = __webpack_require__(38688);
// EXTERNAL MODULE: ./lib/cli/input/read-policy.js
var read_policy = __webpack_require__(65528);
// EXTERNAL MODULE: ./lib/cli/output/progress.js
var progress = __webpack_require__(97479);
// EXTERNAL MODULE: ./lib/cli/output/report-trouble.js
var report_trouble = __webpack_require__(12984);
// EXTERNAL MODULE: ./lib/cli/output/reports.js
var reports = __webpack_require__(48289);
// EXTERNAL MODULE: ./lib/cli/output/reproduce.js
var reproduce = __webpack_require__(50733);
// EXTERNAL MODULE: ./lib/cli/output/text-report.js
var text_report = __webpack_require__(95306);
// EXTERNAL MODULE: ./lib/cli/output/write.js
var write = __webpack_require__(83797);
// EXTERNAL MODULE: ./lib/library/open-scope.js + 9 modules
var open_scope = __webpack_require__(78058);
;// CONCATENATED MODULE: ./lib/cli/scope-of-run.js



/** @throws {AssayError} `E_USAGE`, `E_STATE_INVALID` */
async function scopeOf(flags, traces, host) {
    if (asksForWindow(flags) && traces.includes('-'))
        throw (0,usage_error/* usageError */.W)('A time window reads the traces twice, which is not possible with standard input.', 'Name files.');
    return (0,open_scope/* openScope */.P)(textsOf(flags), host.cwd, (key) => (key === 'sampleSeed' ? '--sample-seed' : `--${key}`));
}
/** Whether only a window of time is checked, or what an earlier run left. */
function asksForWindow(flags) {
    return (0,read_scope/* asksForWindow */.Yk)(textsOf(flags));
}
function textsOf({ since, until, watermark, state, sample, 'sample-seed': sampleSeed }) {
    return { since, until, watermark, state, sample, sampleSeed };
}

;// CONCATENATED MODULE: ./lib/cli/several/files-for.js

/** Where a check's own name goes, in the names of files that several checks write. */
const mark = '{name}';
/** Formats of which several may follow one another on one stream. */
const streamable = ['text', 'markdown', 'github'];
/**
 * The flags that name files, for one check of several.
 * @throws {AssayError} `E_USAGE` where all of them would use one file
 */
function filesFor(flags, name) {
    const part = name.replace(/[\\/]+/g, '-').replace(/^[.-]+(?=.)/, '');
    const placed = (flag, path) => {
        if (!path.includes(mark))
            throw (0,usage_error/* usageError */.W)(`Several checks are asked for, and \`${flag} ${path}\` is one file for all of them.`, `Write \`${mark}\` into the name of the file, such as \`${flag} ${withMark(path)}\`.`);
        return path.replaceAll(mark, part);
    };
    const one = (flag, path) => path === undefined ? {} : { [flag]: placed(`--${flag}`, path) };
    const eventsOf = (target) => (target.startsWith('events=') ? placed('--write-back', target) : target);
    if (flags.watch)
        throw (0,usage_error/* usageError */.W)('--watch works with one check, but there are several.', 'Pass one policy or folder.');
    if (flags.output === undefined && !streamable.includes(flags.format ?? 'text'))
        throw (0,usage_error/* usageError */.W)(`Several checks give several reports, which \`--format ${flags.format}\` cannot put into one.`, `Write each into a file: \`--report ${flags.format}=${mark}.${flags.format}\`.`);
    return {
        ...flags,
        ...one('output', flags.output),
        ...one('write-baseline', flags['write-baseline']),
        ...one('partial', flags.partial),
        ...one('evidence', flags.evidence),
        ...one('baseline', flags.baseline),
        ...one('state', flags.state),
        ...(flags['write-back'] && { 'write-back': flags['write-back'].map(eventsOf) }),
        ...(flags.report && { report: flags.report.map((report) => placed('--report', report)) }),
    };
}
function withMark(path) {
    const at = path.lastIndexOf('.');
    return at > 0 ? `${path.slice(0, at)}-${mark}${path.slice(at)}` : `${path}-${mark}`;
}

// EXTERNAL MODULE: ./lib/policy/document/parse-document.js + 4 modules
var parse_document = __webpack_require__(13110);
// EXTERNAL MODULE: ./lib/policy/policy-problems.js + 1 modules
var policy_problems = __webpack_require__(91140);
// EXTERNAL MODULE: ./lib/policy/read/fields.js
var read_fields = __webpack_require__(67186);
;// CONCATENATED MODULE: ./lib/policy/project-checks.js



const keys = ['name', 'policy', 'traces', 'minCoverage', 'failOn'];
const levels = ['error', 'warning', 'note', 'none'];
const maxChecks = 200;
/**
 * Reads `{ checks: [{ name, policy, traces?, minCoverage?, failOn? }] }`. Never throws.
 *
 * @returns nothing for a document without `checks`, which is a policy or none of ours
 */
function parseProjectChecks(text, file) {
    if (!/^["']?checks["']?\s*:/m.test(text) && !text.trimStart().startsWith('{'))
        return undefined;
    const problems = new policy_problems/* PolicyProblems */.b({ text, file }, 'E_CHECKS_INVALID');
    const tree = (0,parse_document/* parseDocument */.T)(text, problems, 'E_CHECKS_INVALID');
    if (tree?.kind === 'map' && !tree.entries.has('checks'))
        return undefined;
    if (tree?.kind !== 'map')
        return { checks: [], problems: problems.list() };
    const root = new read_fields/* Fields */.C(tree, '', problems);
    root.refuseUnknown(['checks', '$schema']);
    const list = root.list('checks') ?? [];
    if (list.length === 0)
        root.wrong('checks', 'a list with at least one check');
    if (list.length > maxChecks)
        root.wrong('checks', `a list of at most ${maxChecks} checks`);
    const checks = list.slice(0, maxChecks).flatMap((item, index) => readCheck(root, item, `checks[${index}]`));
    return { checks, problems: problems.list() };
}
function readCheck(root, tree, path) {
    if (tree.kind !== 'map') {
        root.invalid(tree.offset, `\`${path}\` must be a mapping.`);
        return [];
    }
    const fields = new read_fields/* Fields */.C(tree, path, root.problems);
    fields.refuseUnknown(keys);
    const name = fields.requiredText('name');
    if (name !== undefined && !/^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,79}$/u.test(name))
        fields.wrong('name', 'letters, digits, `.`, `_`, `-` and blanks, at most 80: it becomes a part of file names');
    const policy = fields.requiredText('policy');
    const traces = fields.texts('traces');
    const minCoverage = fields.number('minCoverage', { min: 0, max: 100 });
    const failOn = fields.choice('failOn', levels);
    if (traces !== undefined && traces.length === 0)
        fields.wrong('traces', 'a list with at least one path or pattern');
    if (name === undefined || policy === undefined)
        return [];
    return [
        {
            name,
            policy,
            ...(traces !== undefined && { traces: traces.map(({ value }) => value) }),
            ...(minCoverage !== undefined && { minCoverage: minCoverage.value }),
            ...(failOn !== undefined && { failOn: failOn.value }),
        },
    ];
}

;// CONCATENATED MODULE: ./lib/cli/several/plan-checks.js







/**
 * The checks that a line means, where it means several: two folders, or a folder whose `assay.yaml` lists checks.
 * @throws {AssayError} `E_USAGE`, `E_CHECKS_INVALID`
 */
function planChecks({ flags, operands }, host) {
    const folders = (0,locate_project/* foldersIn */.XL)(operands, host);
    if (folders.length > 1) {
        refuseSources({ flags, operands }, folders, 'Several projects were named');
        const once = [...new Set(folders.map((folder) => folder.replace(/(?<=.)[\\/]+$/, '')))];
        return once.map((folder) => ({ name: folder, policy: flags.policy, traces: [], operands: [folder] }));
    }
    if (flags.policy !== undefined)
        return undefined;
    const folder = (0,locate_project/* folderOfChecks */.pU)(folders[0], host);
    const file = folder === undefined ? undefined : join(folder, 'assay.yaml');
    const listed = file === undefined ? undefined : readChecks(file, host);
    if (folder === undefined || file === undefined || listed === undefined)
        return undefined;
    refuseSources({ flags, operands }, folders, `${(0,log_line/* logText */.k)(file)} lists checks, each with traces of its own`);
    return listed.map((check) => planned(check, folder));
}
/** Traces that are named besides belong to none of them. */
function refuseSources({ flags, operands }, folders, why) {
    const others = operands.filter((operand) => !folders.includes(operand));
    const named = [...flags.traces, ...others, ...(flags.db === undefined ? [] : [flags.db])];
    if (named.length > 0 || flags.agents)
        throw (0,usage_error/* usageError */.W)(`${why}, and ${flags.agents ? '--agents' : (0,log_line/* logText */.k)(named[0] ?? '', 100)} was given besides.`, 'Leave it out, or name one policy with --policy.');
}
function readChecks(file, host) {
    const read = parseProjectChecks((0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(host.cwd, file), 'utf8'), (0,locate_project/* workspacePath */.X5)(file, host));
    if (read === undefined)
        return undefined;
    const [first, ...rest] = read.problems.filter(({ level }) => level === 'error');
    if (first)
        throw new problem/* AssayError */.W([first, ...rest]);
    const names = read.checks.map(({ name }) => name.toLowerCase());
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw (0,usage_error/* usageError */.W)(`Two checks of ${(0,log_line/* logText */.k)(file)} are called ${(0,log_line/* logText */.k)(twice)}.`, 'Give each a name of its own: reports and files are called by it.');
    return read.checks;
}
function planned({ name, policy, traces, minCoverage, failOn }, folder) {
    const below = (path) => (path.startsWith('!') ? `!${join(folder, path.slice(1))}` : join(folder, path));
    return {
        name,
        policy: below(policy),
        traces: traces?.map(below) ?? [],
        operands: traces === undefined ? [below(policy.replace(/[^/\\]*$/, '') || '.')] : [],
        minCoverage: minCoverage === undefined ? undefined : String(minCoverage),
        failOn,
    };
}
function join(folder, name) {
    if (folder === '.' || /^([\\/]|[a-zA-Z]:)/.test(name))
        return name;
    return name === '.' ? folder : `${folder.replace(/[\\/]+$/, '')}/${name}`;
}

// EXTERNAL MODULE: ./lib/codes/score-codes.js
var score_codes = __webpack_require__(19867);
;// CONCATENATED MODULE: ./lib/publishers/deadline.js
/** A moment after which nobody waits any longer. Parts of a job get their share of what is left. */
class Deadline {
    #endsAt;
    constructor(endsAt) {
        this.#endsAt = endsAt;
    }
    /** @param milliseconds from now */
    static in(milliseconds) {
        return new Deadline(performance.now() + milliseconds);
    }
    /** The earlier of this deadline and `milliseconds` from now. */
    within(milliseconds) {
        return new Deadline(Math.min(this.#endsAt, performance.now() + milliseconds));
    }
    /** Milliseconds, never negative. */
    get left() {
        return Math.max(0, Math.round(this.#endsAt - performance.now()));
    }
    /** Aborts at the deadline; does not keep the process alive. */
    signal() {
        return AbortSignal.timeout(this.left);
    }
    /** Settles as `work` does, or rejects with `TimedOut` at the deadline. The abandoned work goes on unobserved. */
    async race(work, what) {
        const waiting = this.left;
        let timer;
        const timeout = new Promise((_, reject) => {
            timer = setTimeout(() => reject(new TimedOut(what, waiting)), waiting);
        });
        work.catch(() => undefined);
        try {
            return await Promise.race([work, timeout]);
        }
        finally {
            clearTimeout(timer);
        }
    }
}
class TimedOut extends Error {
    constructor(what, milliseconds) {
        super(`${what} did not finish within ${(milliseconds / 1000).toFixed(1)} s`);
        this.name = 'TimedOut';
    }
}

;// CONCATENATED MODULE: ./lib/publishers/post-json.js

/** Why a request came to nothing: words that hold no text of the answer, and nothing of what was sent. */
class PostFailed extends Error {
}
const attempts = 3;
const milliseconds = 30_000;
/** Bytes of an answer that are read. */
const maxAnswer = 4 << 20;
/**
 * Sends JSON and returns what was answered. A redirect is refused: credentials go to the address that the user gave and to no other.
 * What is overloaded is asked again, twice.
 * @throws {PostFailed}
 */
async function postJson(url, body, headers) {
    for (let attempt = 1;; attempt++) {
        const outcome = await postOnce(url, body, headers);
        if ('answer' in outcome)
            return outcome.answer;
        if (attempt === attempts || !outcome.again)
            throw new PostFailed(outcome.why);
        await new Promise((done) => setTimeout(done, 250 * 4 ** (attempt - 1)));
    }
}
async function postOnce(url, body, headers) {
    try {
        const response = await fetch(url, {
            method: 'POST',
            redirect: 'manual',
            headers: { ...headers, 'content-type': 'application/json' },
            body,
            signal: Deadline.in(milliseconds).signal(),
        });
        if (response.status >= 300 && response.status < 400)
            return { why: `it redirects to another address (HTTP ${response.status}), which is not followed`, again: false };
        const isOverloaded = response.status === 429 || response.status >= 500;
        if (!response.ok)
            return { why: `it answers HTTP ${response.status}`, again: isOverloaded };
        return { answer: parsed(await textOf(response)) };
    }
    catch (error) {
        const { name, cause } = error;
        const code = typeof cause?.code === 'string' && /^[A-Z_]{1,40}$/.test(cause.code) ? cause.code : undefined;
        const why = name === 'TimeoutError'
            ? `it does not answer within ${milliseconds / 1000} s`
            : `it cannot be reached (${code ?? 'no connection'})`;
        return { why, again: name !== 'TimeoutError' };
    }
}
async function textOf(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > maxAnswer)
            break;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(61207);
;// CONCATENATED MODULE: ./lib/scores/explain-score.js

const shown = 20;
/** Which rules, in words: ids of the policy, and nothing that the agent wrote. */
function explainScore({ label, broken, unknown }) {
    if (label === 'fail')
        return `Breaks ${list(broken)}.`;
    return label === 'pass' ? 'Keeps every rule that it exercises.' : `Not evaluable: ${list(unknown)}.`;
}
function list(rules) {
    const more = rules.length - shown;
    return [...rules.slice(0, shown).map((rule) => (0,log_line/* logText */.k)(rule, 120)), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./lib/scores/evaluation-events.js


/** Of OpenTelemetry's conventions for generative AI. */
const eventName = 'gen_ai.evaluation.result';
const values = { pass: 1, fail: 0 };
/** A verdict as the attributes of an event; one that could not be reached has no value. */
function attributesOf(score) {
    const value = score.label === 'not_evaluable' ? undefined : values[score.label];
    return {
        'gen_ai.evaluation.name': 'assay',
        ...(value !== undefined && { 'gen_ai.evaluation.score.value': value }),
        'gen_ai.evaluation.score.label': score.label,
        'gen_ai.evaluation.explanation': explainScore(score),
        'gen_ai.conversation.id': score.trace,
    };
}
/** One line for each trace. */
function eventLine(score, now) {
    return `${JSON.stringify({ timestamp: now.toISOString(), event_name: eventName, attributes: attributesOf(score) })}\n`;
}
/** A request of OTLP/HTTP for its logs, in which events are. */
function logsRequest(scores, now) {
    const timeUnixNano = `${BigInt(now.getTime()) * 1000000n}`;
    return JSON.stringify({
        resourceLogs: [
            {
                resource: { attributes: [attribute('service.name', 'assay')] },
                scopeLogs: [
                    {
                        scope: { name: 'assay', version: tool/* tool */.z.version },
                        logRecords: scores.map((score) => ({
                            timeUnixNano,
                            observedTimeUnixNano: timeUnixNano,
                            severityNumber: 9,
                            severityText: 'INFO',
                            eventName,
                            attributes: Object.entries(attributesOf(score)).map(([key, value]) => attribute(key, value)),
                            // A session without a name of its own is a trace, and the event one of it.
                            ...(isTraceId(score.trace) && { traceId: score.trace }),
                        })),
                    },
                ],
            },
        ],
    });
}
/** Sixteen bytes in hexadecimal, as OpenTelemetry writes them. */
function isTraceId(trace) {
    return /^(?!0{32})[0-9a-f]{32}$/.test(trace);
}
function attribute(key, value) {
    return { key, value: typeof value === 'number' ? { doubleValue: value } : { stringValue: value } };
}

// EXTERNAL MODULE: ./lib/canonical/digest.js
var digest = __webpack_require__(76004);
;// CONCATENATED MODULE: ./lib/scores/langfuse-scores.js



/**
 * A request of Langfuse's ingestion API. The id of a score is that of its trace: a verdict that is written again replaces the
 * one before. Events of one id are taken for one, so theirs depends on what they say, too.
 */
function scoresRequest(scores, now) {
    const timestamp = now.toISOString();
    return JSON.stringify({
        batch: scores.map((score) => {
            const { trace, label } = score;
            const id = `assay-${(0,digest/* sha256Hex */.fg)(trace).slice(0, 32)}`;
            const comment = explainScore(score);
            return {
                id: `${id}-${(0,digest/* sha256Hex */.fg)(`${label} ${comment}`).slice(0, 16)}`,
                type: 'score-create',
                timestamp,
                body: {
                    id,
                    ...(isTraceId(trace) ? { traceId: trace } : { sessionId: trace }),
                    ...{ name: 'assay', value: label, dataType: 'CATEGORICAL', comment },
                },
            };
        }),
    });
}

// EXTERNAL MODULE: ./lib/cli/input/keep-inputs.js
var keep_inputs = __webpack_require__(36708);
// EXTERNAL MODULE: ./lib/cli/output/write-output.js
var write_output = __webpack_require__(48667);
;// CONCATENATED MODULE: ./lib/cli/write-back.js









/** Verdicts in one request: Langfuse takes 3.5 MB, and one verdict may have some thousand characters. */
const perRequest = 500;
/** @throws {AssayError} `E_USAGE` */
function readWriteBack(values, { env }) {
    return values.map((text) => {
        const at = text.indexOf('=');
        const [kind, target] = [text.slice(0, Math.max(0, at)), text.slice(at + 1)];
        if (kind === 'events' && target !== '')
            return { kind, file: target };
        if ((kind !== 'otlp' && kind !== 'langfuse') || target === '')
            throw (0,usage_error/* usageError */.W)(`--write-back cannot be "${(0,log_line/* logText */.k)(text, 60)}".`, 'It takes events=FILE, otlp=URL or langfuse=URL.');
        const url = readUrl(target);
        if (kind === 'otlp')
            return { kind, url: under(url, 'v1/logs'), headers: otlpHeaders(env.OTEL_EXPORTER_OTLP_HEADERS) };
        return { kind, url: under(url, 'api/public/ingestion'), headers: langfuseHeaders(env) };
    });
}
/**
 * Writes the verdict on each trace.
 * @throws {AssayError} `E_WRITE_BACK`, `E_OUTPUT_WRITE`, `E_USAGE`
 */
async function writeBack(targets, scores, result, host) {
    const now = new Date();
    for (const target of targets) {
        if (target.kind === 'events') {
            (0,keep_inputs/* keepInputs */.j)(result, [target.file], host);
            await (0,write_output/* writeOutput */.z)(target.file, [...scores.scores(result)].map((score) => eventLine(score, now)).join(''), host);
            continue;
        }
        let batch = [];
        for (const score of scores.scores(result)) {
            batch.push(score);
            if (batch.length === perRequest) {
                await send(target, batch, now);
                batch = [];
            }
        }
        if (batch.length > 0)
            await send(target, batch, now);
    }
}
async function send({ kind, url, headers }, scores, now) {
    const body = kind === 'otlp' ? logsRequest(scores, now) : scoresRequest(scores, now);
    let answer;
    try {
        answer = await postJson(url, body, headers);
    }
    catch (error) {
        if (error instanceof PostFailed)
            throw notWritten(url, error.message);
        throw error;
    }
    const refused = kind === 'otlp' ? rejectedIn(answer) : errorsIn(answer, scores.length);
    if (refused > 0)
        throw notWritten(url, `it refused ${refused} of ${scores.length} verdicts`);
}
/** OTLP answers 200 all the same. */
function rejectedIn(answer) {
    const rejected = memberOf(memberOf(answer, 'partialSuccess'), 'rejectedLogRecords');
    return Number(rejected ?? 0) || 0;
}
/** Langfuse answers 207, with a list of what it took and one of what it did not. */
function errorsIn(answer, sent) {
    const [successes, errors] = [memberOf(answer, 'successes'), memberOf(answer, 'errors')];
    if (Array.isArray(errors) && errors.length > 0)
        return errors.length;
    return Array.isArray(successes) ? Math.max(0, sent - successes.length) : sent;
}
function memberOf(value, key) {
    return typeof value === 'object' && value !== null ? value[key] : undefined;
}
function readUrl(text) {
    let url;
    try {
        url = new URL(text);
    }
    catch { }
    if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        throw (0,usage_error/* usageError */.W)('--write-back has an invalid URL.', 'Give a URL: https://HOST or http://HOST:PORT.');
    if (url.username !== '' || url.password !== '')
        throw (0,usage_error/* usageError */.W)('--write-back has credentials in its URL, where logs and process lists show them.', 'Put them into the environment: LANGFUSE_PUBLIC_KEY and LANGFUSE_SECRET_KEY, or OTEL_EXPORTER_OTLP_HEADERS.');
    return url;
}
function under(url, path) {
    const base = url.pathname.replace(/\/+$/, '');
    const full = new URL(url);
    full.pathname = base.endsWith(`/${path}`) ? base : `${base}/${path}`;
    return full;
}
/** As OpenTelemetry defines it: `key=value,key=value`, the values percent-encoded. */
function otlpHeaders(text = '') {
    return Object.fromEntries(text.split(',').flatMap((pair) => {
        const at = pair.indexOf('=');
        if (at < 1)
            return [];
        return [[pair.slice(0, at).trim(), decoded(pair.slice(at + 1).trim())]];
    }));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function langfuseHeaders({ LANGFUSE_PUBLIC_KEY: key, LANGFUSE_SECRET_KEY: secret }) {
    if (!key || !secret)
        throw (0,usage_error/* usageError */.W)('Langfuse needs its keys, and the environment has none.', 'Set LANGFUSE_PUBLIC_KEY and LANGFUSE_SECRET_KEY.');
    return { authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}` };
}
function notWritten(url, why) {
    return new problem/* AssayError */.W({
        code: 'E_WRITE_BACK',
        level: 'error',
        message: `Verdicts were not written to ${(0,log_line/* logText */.k)(url.origin)}: ${why}.`,
        remedy: score_codes/* scoreCodes */.t.E_WRITE_BACK.remedy,
    });
}

;// CONCATENATED MODULE: ./lib/cli/check-traces.js





























/** `validate` and `coverage` are the two halves of `check`. */
const gates = { check: 'all', validate: 'rules', coverage: 'coverage' };
/** What `--watch` looks at: policy and what it extends, baseline, and the traces that there are now. */
async function filesOf({ flags, operands }, host) {
    const { policy, traces } = await (0,locate_project/* locateAnyProject */.M9)({ policy: flags.policy, traces: flags.traces, operands }, host);
    const found = (0,find_traces/* findTraces */.Gw)(traces, { root: host.cwd, outside: 'allow' }).files;
    if (policy === undefined)
        return found.map(({ name }) => name);
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
        throw (0,usage_error/* usageError */.W)('--watch runs until it is stopped, so it does not work in CI.', 'Leave it out.');
    const streams = [flags.policy, flags.baseline, ...flags.traces, ...operands].includes('-');
    if (streams || flags.db !== undefined)
        throw (0,usage_error/* usageError */.W)('--watch needs files, not standard input or a store.', 'Name files.');
}
/** Policy and traces in, reports out, the verdict as exit code: what `check`, `validate` and `coverage` do. */
async function checkTraces(command, args, host) {
    const several = planChecks(args, host);
    if (several === undefined)
        return checkOne(command, args, host);
    const { flags } = args;
    const own = ({ name, policy, traces, operands, minCoverage, failOn }) => ({
        flags: {
            ...filesFor(flags, name),
            policy,
            traces,
            'fail-on': flags['fail-on'] ?? failOn,
            'min-coverage': flags['min-coverage'] ?? (command === 'validate' ? undefined : minCoverage),
        },
        operands,
    });
    // What is wrong with the command line is said before any work.
    for (const check of several)
        (0,reports/* readTargets */.R)(own(check).flags);
    const { checkSeveral } = await __webpack_require__.e(/* import() */ 2484).then(__webpack_require__.bind(__webpack_require__, 72484));
    return checkSeveral(several, (check) => resultOf(command, own(check), host), flags.format ?? 'text', host);
}
async function checkOne(command, args, host) {
    if (args.flags.watch) {
        refuseWatching(args, host);
        const { watch } = await __webpack_require__.e(/* import() */ 6217).then(__webpack_require__.bind(__webpack_require__, 86217));
        const once = { ...args, flags: { ...args.flags, watch: false } };
        return watch(() => checkOne(command, once, host), () => filesOf(args, host), [command], host);
    }
    const { result, finish } = await reported(command, args, host);
    try {
        await finish();
    }
    catch (error) {
        if (!(error instanceof problem/* AssayError */.W))
            throw error;
        // The result is printed already, and a program that reads it expects one document.
        await (0,write/* write */.M)(host.stderr, error.problems.map((problem) => (0,report_trouble/* problemText */.fI)(problem, host)).join(''));
        return exit_code/* exitCodes */.h.badInput;
    }
    return (0,exit_code/* exitCodeOf */.F)(result);
}
async function resultOf(command, args, host) {
    const { result, finish } = await reported(command, args, host);
    await finish();
    return result;
}
async function reported(command, args, host) {
    // What is wrong with the command line is said before any work.
    const targets = (0,reports/* readTargets */.R)(args.flags);
    const detail = (0,text_report/* readTextDetail */.XY)(args.flags, targets);
    const { showCalls, redact } = (0,text_report/* shownCalls */.Lk)(args.flags, targets, host);
    const parts = (0,reporters/* partsFor */._c)(targets.map(({ format }) => format), showCalls);
    const targetsBack = readWriteBack(args.flags['write-back'], host);
    const { result, scope, scores } = await evaluate(command, args, parts, redact, host);
    await (0,reports/* writeReports */.L)(result, targets, { about: gates[command], reproduce: (0,reproduce/* reproduceLine */.S)(command, args, host), ...detail }, host);
    const finish = async () => {
        if (scores !== undefined)
            await writeBack(targetsBack, scores, result, host);
        scope.commit();
    };
    return { result, finish };
}
/** @throws {AssayError} `E_USAGE` */
function refuseWindowOfAgents(flags) {
    // Their --since is about files.
    if (asksForWindow({ ...flags, since: undefined }))
        throw (0,usage_error/* usageError */.W)('--until, --watermark and --state cannot be combined with --agents.', 'Remove --agents, or the others.');
}
/** What a window leaves out, nobody could add up. @throws {AssayError} `E_USAGE` */
function refuseWindowInParts(flags) {
    if (asksForWindow(flags))
        throw (0,usage_error/* usageError */.W)('--partial covers all traces of its files and cannot be combined with a time window.', 'Remove one of them.');
}
async function evaluate(command, { flags, operands }, parts, redact, host) {
    const minCoverage = (0,read_percent/* readPercent */.o)('--min-coverage', flags['min-coverage']);
    const jobs = (0,read_count/* readJobs */.R)(flags.jobs);
    // The usual places of traces are not looked at when a store was named.
    const named = flags.db === undefined ? flags.traces : [...flags.traces, flags.db];
    const { agents } = flags;
    if (agents && flags.db !== undefined)
        throw (0,usage_error/* usageError */.W)('--agents and --db exclude each other.', 'Use one of them.');
    if (agents)
        refuseWindowOfAgents(flags);
    else if (flags.partial !== undefined)
        refuseWindowInParts(flags);
    const locate = command === 'check' ? locate_project/* locateAnyProject */.M9 : locate_project/* locateProject */.m0;
    const project = await locate({ policy: flags.policy, traces: named, operands, agents }, host);
    if (project.policy === '-' && project.traces.includes('-')) {
        throw (0,usage_error/* usageError */.W)('The policy and the traces cannot both come from standard input.', 'Use a file for one of them.');
    }
    const load = await (0,load_any_policy/* loadAnyPolicy */.j)(project.policy, flags.strict, host);
    const policy = (0,load_policy.requirePolicy)(load);
    (0,text_report/* refuseUnknownRules */.Gs)(flags.rule, policy);
    const scope = await scopeOf(agents ? { ...flags, since: undefined } : flags, project.traces, host);
    const { db } = flags;
    const besides = agents ? agentSessions(flags.since, host) : undefined;
    const store = db === undefined ? undefined : await __webpack_require__.e(/* import() */ 188).then(__webpack_require__.bind(__webpack_require__, 40188));
    const read = scope.read((admit, leftOut) => db === undefined || store === undefined
        ? (0,open_traces/* openTraces */.J)(project.traces, host, {
            format: flags['trace-format'],
            sql: flags.sql,
            sessionKeys: (0,shared_flags/* sessionKeysOf */.M0)(flags['session-key']),
            skipUnknown: flags['skip-unknown'] || flags.lenient,
            admit,
            leftOut,
            besides,
            since: agents ? flags.since : undefined,
        })
        : store.openStoreTraces(db, project.traces.filter((traces) => traces !== db), host, admit));
    const options = {
        failOn: flags['fail-on'],
        onNoEvidence: flags['on-no-evidence'],
        minCoverage,
        gates: gates[command],
        lenient: flags.lenient,
        policyProblems: load.problems,
        today: host.today,
        clockDay: host.clockDay,
        compat: flags.compat,
        ...parts,
        ...(await (0,baseline_of_run/* baselineOptions */.K)(flags, host)),
    };
    const profile = [flags.baseline, flags['write-baseline'], flags.partial].some((flag) => flag !== undefined);
    // The command that merges a partial result may want to write timelines.
    const timelines = parts.timelines || flags.partial !== undefined;
    const scores = flags['write-back'].length === 0 ? undefined : new TraceScores(policy);
    const observers = scores === undefined ? [] : [scores];
    const gather = { profile, timelines, redact, jobs, observers };
    const finish = async (collected) => {
        const conclusion = (0,assay/* conclude */.Ep)(policy, collected, options);
        const partial = async () => (await __webpack_require__.e(/* import() */ 5445).then(__webpack_require__.bind(__webpack_require__, 85445))).takenText(policy, collected);
        return {
            result: conclusion.result,
            partial: await (0,baseline_of_run/* writeProfile */.Z)(conclusion, partial, flags, options.baseline, host),
        };
    };
    const { evidence } = flags;
    if (evidence === undefined)
        return {
            scope,
            scores,
            result: (await finish(await (0,collect_traces/* collectTraces */.x)(policy, (0,progress/* withProgress */.E)(read, host), gather))).result,
        };
    const { reportEvidence, withRecorder, writeEvidence } = await Promise.all(/* import() */[__webpack_require__.e(5992), __webpack_require__.e(7996), __webpack_require__.e(7905)]).then(__webpack_require__.bind(__webpack_require__, 81007));
    return withRecorder(policy, flags.redact, async (recorder) => {
        const collected = await (0,collect_traces/* collectTraces */.x)(policy, (0,progress/* withProgress */.E)(read, host), {
            ...gather,
            evidence: { recorder, observer: recorder },
        });
        const { result, partial } = await finish(collected);
        await reportEvidence(await writeEvidence(recorder, result, evidence, host, partial), host);
        return { scope, scores, result };
    });
}


/***/ })

};

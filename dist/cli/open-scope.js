"use strict";
exports.id = 4229;
exports.ids = [4229];
exports.modules = {

/***/ 33611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readShape),
/* harmony export */   o: () => (/* binding */ isShape)
/* harmony export */ });
/**
 * Parses JSON that somebody else wrote and validates it against a closed schema. A `schema` field that names another
 * version is distinguished from damage.
 *
 * @param family the name of the format without its version: `assay.baseline`
 */
async function readShape(text, family, schema) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { ok: false, why: text.trim() === '' ? 'it is empty' : 'it is not JSON, or only a part of it' };
    }
    const named = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    const { const: expected } = schema.properties.schema;
    if (typeof named !== 'string' || !named.startsWith(`${family}.`)) {
        return { ok: false, why: `its "schema" is not ${expected}` };
    }
    if (named !== expected) {
        const version = /^v\d{1,6}$/.exec(named.slice(family.length + 1))?.[0];
        return version === undefined
            ? { ok: false, why: `its "schema" is not ${expected}` }
            : { ok: false, version, why: `it is ${family}.${version}, and this Assay reads ${expected}` };
    }
    const validate = await validator(schema);
    if (validate(value))
        return { ok: true, value };
    const [error] = validate.errors ?? [];
    return { ok: false, why: `${place(error?.instancePath)} breaks the schema (${error?.keyword ?? 'unknown'})` };
}
const validators = new WeakMap();
/** Loaded and compiled when first needed, once. */
async function validator(schema) {
    const known = validators.get(schema);
    if (known)
        return known;
    const { default: ajv } = await Promise.all(/* import() */[__webpack_require__.e(1436), __webpack_require__.e(7546), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19));
    const validate = new ajv.default({ allErrors: false, validateFormats: false, logger: false }).compile(schema);
    validators.set(schema, validate);
    return validate;
}
/**
 * Paths into a closed schema hold only its own names and indices until an unknown name, which is not part of the path.
 */
function place(path = '') {
    return path === '' ? 'the whole' : path;
}
/** Whether a value has the shape of a schema. */
async function isShape(value, schema) {
    return (await validator(schema))(value) === true;
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

/***/ 4111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ largestPart),
/* harmony export */   k: () => (/* binding */ policyPartsIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _is_below_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85115);
/* harmony import */ var _unreadable_because_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83088);




/** Bytes of a file that a policy names, as of a policy. */
const largestPart = 1024 * 1024;
/**
 * Reads files that a policy names, by paths relative to the workspace. Neither a path nor a link may lead out of the project: who
 * may change a policy may not thereby read what the machine keeps elsewhere.
 * @param project where the policy is of a folder above the workspace
 */
function policyPartsIn(workspace, project = workspace) {
    return (path) => {
        const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(project));
        let file;
        try {
            file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path));
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
                throw new Error('is not a file');
        }
        catch (error) {
            throw new Error(error instanceof Error && error.message === 'is not a file' ? error.message : (0,_unreadable_because_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableBecause */ .Q)(error));
        }
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file);
        if (inside.startsWith('..') || inside.startsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || (0,_is_below_git_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelowGit */ .S)(file))
            throw new Error('lies outside the workspace');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > largestPart)
            throw new Error('is larger than 1 MiB');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    };
}


/***/ }),

/***/ 78058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ openScope)
});

// EXTERNAL MODULE: ./lib/scope/read-scope.js + 1 modules
var read_scope = __webpack_require__(72689);
;// CONCATENATED MODULE: ./lib/scope/admit.js
/** Why traces are left out that were found. */
const leftOutTraces = {
    sample: 'of a trace outside of the sample',
    carried: 'of a trace that may still grow, or lies after the window',
    checked: 'of a trace that was checked before',
    before: 'of a trace before the window',
    forgotten: 'of a trace before what the state remembers',
    late: 'that came after its trace was checked',
    lost: 'of a trace of which earlier calls are missing',
    untimed: 'of a trace without a call, which has no time',
};
/** The first reason of several. */
function admitBoth(first, second) {
    if (!first || !second)
        return first ?? second;
    return (trace) => first(trace) ?? second(trace);
}

// EXTERNAL MODULE: ./lib/canonical/digest.js
var canonical_digest = __webpack_require__(76004);
// EXTERNAL MODULE: ./lib/codes/scope-codes.js
var scope_codes = __webpack_require__(81837);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(26713);
// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __webpack_require__(57199);
;// CONCATENATED MODULE: ./lib/scope/trace-content.js


/** More parts than that of one trace are one. */
const maxParts = 16;
/** What was recorded of a trace, as a digest for each file in which some of it stands: a part is known again when the other files are gone. */
class TraceContent {
    parts = [];
    #file;
    add(file, recorded) {
        const last = this.parts.length - 1;
        const goesOn = last >= 0 && (file === this.#file || this.parts.length === maxParts);
        const digest = (0,canonical_digest/* sha256Hex */.fg)(`${goesOn ? this.parts[last] : ''}${(0,canonical_json/* canonicalJson */.d)(recorded)}`).slice(0, 32);
        this.parts[goesOn ? last : last + 1] = digest;
        this.#file = file;
    }
}
/** Whether all of it was there before, in that order. */
function isPartOf(parts, before) {
    let next = 0;
    for (const part of before)
        if (part === parts[next])
            next++;
    return next === parts.length;
}

;// CONCATENATED MODULE: ./lib/scope/plan-window.js






const day = 86_400_000;
/** How far the clock of whoever wrote a trace may be ahead of this one. */
const clockSkew = day;
/** How long a checked trace is remembered: what comes later than that is taken for old. */
const remembered = 7 * day;
/**
 * Which traces a window has: those whose last call lies in it, earlier by the watermark at both ends: what had not ended at the last `until`, which is
 * this `since`, is of this window. A trace of which some calls have no time is never too old. With a state each is checked once: what an earlier
 * run checked is left out, and what it carried is expected.
 * @throws {AssayError} `E_WINDOW_TIMES`
 */
function planWindow(survey, asked) {
    const { now, state, watermark } = asked;
    const { floor, edge } = boundsOf(asked);
    const last = state === 'none' ? undefined : state;
    const checked = new Map(last?.checked.map((trace) => [trace[0], trace]));
    const expected = new Map(last?.carried.map((trace) => [trace[0], trace]));
    const horizon = last?.remembersSince ?? Number.NEGATIVE_INFINITY;
    const reasons = new Map();
    const problems = [];
    const nowChecked = new Map(checked);
    const carried = [];
    const counts = { carried: 0, checkedBefore: 0, before: 0 };
    let untimed = 0;
    for (const [trace, seen] of survey.traces) {
        const digest = state === undefined ? '' : digestOf(trace);
        const parts = seen.content?.parts ?? [];
        const known = checked.get(digest);
        const awaited = expected.get(digest);
        if (awaited)
            expected.delete(digest);
        const isSettled = !awaited && !known && !seen.hasUntimed;
        const reason = (() => {
            if (seen.last === undefined) {
                if (seen.calls > 0)
                    untimed++;
                return leftOutTraces.untimed;
            }
            // What holds other calls, results or messages than those that were checked is checked again.
            if (known && (seen.calls > known[2] || isPartOf(parts, known[3]))) {
                counts.checkedBefore++;
                const kept = Math.max(lastOf(seen, edge), known[1]);
                if (seen.calls <= known[2] && seen.last <= known[1]) {
                    nowChecked.set(digest, [digest, kept, known[2], known[3]]);
                    return leftOutTraces.checked;
                }
                nowChecked.set(digest, [digest, kept, Math.max(seen.calls, known[2]), parts]);
                problems.push(late(survey, seen, seen.calls - known[2]));
                return leftOutTraces.late;
            }
            nowChecked.delete(digest);
            if (awaited && seen.calls < awaited[2]) {
                carried.push(awaited);
                problems.push(inPart(survey, seen, awaited[2] - seen.calls));
                return leftOutTraces.lost;
            }
            // No later window would come to a trace that says it ended in a time to come: it is checked now.
            if (seen.last >= edge && seen.last <= now + clockSkew) {
                counts.carried++;
                carried.push([digest, seen.last, seen.calls]);
                return leftOutTraces.carried;
            }
            if (seen.last < floor && isSettled) {
                counts.before++;
                return leftOutTraces.before;
            }
            if (seen.last < horizon && isSettled) {
                counts.before++;
                return leftOutTraces.forgotten;
            }
            nowChecked.set(digest, [digest, lastOf(seen, edge), seen.calls, parts]);
            return undefined;
        })();
        if (reason !== undefined)
            reasons.set(trace, reason);
    }
    if (untimed > 0)
        throw withoutTimes(untimed);
    if (expected.size > 0)
        problems.push(...missing(survey, expected.size));
    const remembersSince = Math.max(horizon, edge - Math.max(remembered, 4 * watermark));
    return {
        admit: (trace) => reasons.get(trace),
        window: { ...(asked.since !== undefined && { since: iso(floor) }), until: iso(edge), ...counts },
        problems,
        next: state === undefined ? undefined : nextState(remembersSince, nowChecked, [...carried, ...expected.values()]),
    };
}
/** The first time of a window, and the first one after it. */
function boundsOf({ since, until, watermark }) {
    return { floor: (since ?? Number.NEGATIVE_INFINITY) - watermark, edge: until - watermark };
}
function nextState(remembersSince, checked, carried) {
    const sorted = (traces) => [...traces].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        schema: 'assay.state.v2',
        remembersSince,
        checked: sorted([...checked.values()].filter(([, last]) => last >= remembersSince)),
        carried: sorted(carried),
    };
}
/** When its last call was. It is not known where some have no time: then it is as new as any that has ended, and remembered for as long as it comes. */
function lastOf({ last, hasUntimed }, edge) {
    return hasUntimed || last === undefined ? Math.max(last ?? edge, edge) : last;
}
/** Ninety-six bits: a state is small, and names of traces stay where they are. */
function digestOf(trace) {
    return (0,canonical_digest/* sha256 */.sc)(trace).slice(-64, -40);
}
function late(survey, seen, more) {
    const what = more > 0 ? (0,plural/* plural */.L)(more, 'call') : 'a call with a later time';
    return plan_window_problem('E_TRACE_LATE', `${what} came after the trace was checked, and ${more === 1 ? 'was' : 'were'} not checked`, survey, seen);
}
function inPart(survey, seen, fewer) {
    return plan_window_problem('E_TRACE_LOST', `${(0,plural/* plural */.L)(fewer, 'call')} that an earlier run saw of the trace ${fewer === 1 ? 'is' : 'are'} not among the files`, survey, seen);
}
function missing(survey, count) {
    const detail = `${(0,plural/* plural */.L)(count, 'trace')} that an earlier run left to this one ${count === 1 ? 'is' : 'are'} not among the files`;
    return [{ code: 'E_TRACE_LOST', detail, file: survey.files[0] ?? '', line: 1, column: 1 }];
}
function plan_window_problem(code, detail, { files }, { file, line }) {
    return { code, detail, file: files[file] ?? '', line, column: 1 };
}
function withoutTimes(count) {
    return new problem/* AssayError */.W({
        code: 'E_WINDOW_TIMES',
        level: 'error',
        message: `${(0,plural/* plural */.L)(count, 'trace')} with calls none of which has a time of day cannot be put into a window of time.`,
        remedy: scope_codes/* scopeCodes */.n.E_WINDOW_TIMES.remedy,
    });
}
function iso(milliseconds) {
    return new Date(milliseconds).toISOString();
}

;// CONCATENATED MODULE: ./lib/scope/recount.js



/**
 * Counts the calls of each trace as they are checked against those that were surveyed: what is checked must be what the window was planned with. Forgets a
 * trace when the last of its calls has come.
 */
class Recount {
    #awaited = new Map();
    /** Traces with more calls than were surveyed, or that were not there. */
    #grown = new Set();
    constructor(survey, admit) {
        for (const [trace, { calls }] of survey.traces)
            if (admit(trace) === undefined)
                this.#awaited.set(trace, calls);
    }
    start({ trace }) {
        if (!this.#awaited.has(trace))
            this.#grown.add(trace);
    }
    call({ trace }) {
        const awaited = this.#awaited.get(trace);
        if (awaited === undefined)
            this.#grown.add(trace);
        else if (awaited > 1)
            this.#awaited.set(trace, awaited - 1);
        else
            this.#awaited.delete(trace);
    }
    result() { }
    /** @throws {AssayError} `E_WINDOW_GREW` */
    end() {
        const other = this.#awaited.size + this.#grown.size;
        if (other === 0)
            return;
        throw new problem/* AssayError */.W({
            code: 'E_WINDOW_GREW',
            level: 'error',
            message: `${(0,plural/* plural */.L)(other, 'trace')} had other calls when they were read again.`,
            remedy: scope_codes/* scopeCodes */.n.E_WINDOW_GREW.remedy,
        });
    }
}

;// CONCATENATED MODULE: ./lib/scope/sample.js


/** Twelve hexadecimal digits of a digest hold a number below this. */
const sample_all = 2 ** 48;
/** Draws traces by the digest of seed and id: the same ones on every machine, in every order, in every run. */
function admitSample(percent, seed) {
    const below = belowOf(percent);
    return (trace) => {
        const drawn = Number.parseInt((0,canonical_digest/* sha256 */.sc)(`${seed}\n${trace}`).slice(-64, -52), 16);
        return drawn < below ? undefined : leftOutTraces.sample;
    };
}
/** What the number of a drawn trace is below. */
function belowOf(percent) {
    return Math.round((percent / 100) * sample_all);
}

;// CONCATENATED MODULE: ./lib/scope/survey.js

/** Earlier times are those of relative clocks: agents had no calls to record before 2000. */
const firstTime = Date.UTC(2000, 0, 1);
/** Takes down when each trace ended, before any of them is checked. */
class Survey {
    traces = new Map();
    files = [];
    #digests;
    /** @param digests whether to digest what traces hold */
    constructor(digests = false) {
        this.#digests = digests;
    }
    file(index, name) {
        this.files[index] = name;
    }
    start(run) {
        this.#trace(run);
    }
    call(run, call, _callIndex, file, line) {
        const trace = this.#trace(run);
        trace.calls++;
        const { tool, server, args } = call;
        trace.content?.add(file, [tool, server ?? null, given(args), ...outcome(call)]);
        trace.file = file;
        trace.line = line;
        const time = Date.parse(call.timestamp ?? '');
        if (time >= firstTime)
            trace.last = Math.max(time, trace.last ?? time);
        else
            trace.hasUntimed = true;
    }
    result(run, callIndex, { result, error, phase }) {
        this.#trace(run).content?.add(run.lastFile, [callIndex, ...outcome({ result, error, phase })]);
    }
    message(run, { role, text }, file) {
        this.#trace(run).content?.add(file, [role, text]);
    }
    #trace({ trace, lastFile, lastLine }) {
        let known = this.traces.get(trace);
        if (!known) {
            const content = this.#digests ? new TraceContent() : undefined;
            known = { last: undefined, calls: 0, hasUntimed: false, content, file: lastFile, line: lastLine };
            this.traces.set(trace, known);
        }
        return known;
    }
}
function outcome({ result, error, phase }) {
    return [given(result), error ?? null, phase ?? null];
}
/** What is absent is not what is `null`. */
function given(value) {
    return value === undefined ? [] : [value];
}

;// CONCATENATED MODULE: ./lib/scope/scoped-reading.js





/** @param state what the run before left; absent where none is kept */
function scopeOf({ sample, window }, state) {
    const admitted = sample && admitSample(sample.percent, sample.seed);
    const leftOut = filterOf({ sample, window }, state !== undefined);
    if (window === undefined)
        return { read: (open) => sampled(open(admitted, leftOut), sample), next: () => undefined };
    let next;
    return {
        read: (open) => sampled(async (sink) => {
            const survey = new Survey(state !== undefined);
            const surveyed = await open(admitted, leftOut)(survey);
            const plan = planWindow(survey, { ...window, state });
            const recount = new Recount(survey, plan.admit);
            // Of the traces that are left out, the plan knows why; of the others, the recount how many calls are still to come.
            survey.traces.clear();
            const reading = await open(admitBoth(admitted, plan.admit), leftOut)(both(sink, recount));
            recount.end();
            next = plan.next;
            const found = countedWith(plan.window, surveyed.tracesLeftOut ?? []);
            return { ...reading, window: found, problems: [...reading.problems, ...plan.problems] };
        }, sample),
        next: () => next,
    };
}
/** With a state, only whoever has read a trace knows whether it was awaited, or is late. */
function filterOf({ sample, window }, hasState) {
    return {
        sample: sample && { seed: sample.seed, below: belowOf(sample.percent), reason: leftOutTraces.sample },
        firstTime: firstTime,
        lastBetween: window === undefined || hasState ? undefined : outsideOf(window),
    };
}
function outsideOf(window) {
    const { floor, edge } = boundsOf(window);
    return [
        { from: edge, before: window.now + clockSkew + 1, reason: leftOutTraces.carried },
        ...(window.since === undefined ? [] : [{ from: firstTime, before: floor, reason: leftOutTraces.before }]),
    ];
}
/** What was left out before it was surveyed counts as what the survey left out. */
function countedWith(window, leftOut) {
    const of = (wanted) => sum(leftOut.filter(({ reason }) => reason === wanted));
    return {
        ...window,
        carried: window.carried + of(leftOutTraces.carried),
        before: window.before + of(leftOutTraces.before),
    };
}
function sampled(read, sample) {
    if (sample === undefined)
        return read;
    return async (sink) => {
        const reading = await read(sink);
        const leftOut = (reading.tracesLeftOut ?? []).filter(({ reason }) => reason === leftOutTraces.sample);
        const of = reading.traces + sum(reading.tracesLeftOut);
        return { ...reading, sample: { ...sample, traces: of - sum(leftOut), of } };
    };
}
function sum(counts = []) {
    return counts.reduce((total, { count }) => total + count, 0);
}
/** What one sink would hear, both hear. */
function both(first, second) {
    const sinks = [first, second];
    return {
        file: (...heard) => {
            for (const sink of sinks)
                sink.file?.(...heard);
        },
        call: (...heard) => {
            for (const sink of sinks)
                sink.call(...heard);
        },
        result: (...heard) => {
            for (const sink of sinks)
                sink.result(...heard);
        },
        start: (...heard) => {
            for (const sink of sinks)
                sink.start?.(...heard);
        },
        message: (...heard) => {
            for (const sink of sinks)
                sink.message?.(...heard);
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/io/cannot-write.js
var cannot_write = __webpack_require__(91839);
// EXTERNAL MODULE: ./lib/io/unreadable-because.js
var unreadable_because = __webpack_require__(83088);
// EXTERNAL MODULE: ./lib/baseline/read-shape.js
var read_shape = __webpack_require__(33611);
// EXTERNAL MODULE: ./lib/baseline/schema-parts.js
var schema_parts = __webpack_require__(57935);
;// CONCATENATED MODULE: ./lib/scope/state.js





const instant = { type: 'integer', minimum: -8.64e15, maximum: 8.64e15 };
const trace = [{ ...schema_parts/* text */.Qq, pattern: '^[0-9a-f]{24}$' }, instant, { type: 'integer', minimum: 1, maximum: 1e12 }];
const parts = { ...(0,schema_parts/* list */.p_)({ ...schema_parts/* text */.Qq, pattern: '^[0-9a-f]{32}$' }), minItems: 1, maxItems: maxParts };
function tuple(prefixItems) {
    return { type: 'array', prefixItems, items: false, minItems: prefixItems.length };
}
function schemaOf(version, checked) {
    return {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        ...(0,schema_parts/* closed */.$h)({
            schema: { const: `assay.state.${version}` },
            remembersSince: instant,
            checked: (0,schema_parts/* list */.p_)(tuple(checked)),
            carried: (0,schema_parts/* list */.p_)(tuple(trace)),
        }),
    };
}
const stateSchema = schemaOf('v2', [...trace, parts]);
const olderSchema = schemaOf('v1', trace);
/** Characters that a state may have: some three million traces. */
const maxStateSize = 256 << 20;
/**
 * Reads what `stateText` wrote.
 * @param name what the user calls it, safe to print
 * @throws {AssayError} `E_STATE_INVALID`: a state that is damaged must not pass for none
 */
async function readState(content, name) {
    const newest = await (0,read_shape/* readShape */._)(content, 'assay.state', stateSchema);
    const isOlder = !newest.ok && newest.version === 'v1';
    const shape = isOlder ? await (0,read_shape/* readShape */._)(content, 'assay.state', olderSchema) : newest;
    const why = shape.ok ? contradictionIn(shape.value) : shape.why;
    if (shape.ok && why === undefined) {
        const state = shape.value;
        // The first version does not say what was checked of a trace: it is checked once more.
        return isOlder ? { ...state, schema: 'assay.state.v2', checked: [] } : state;
    }
    throw new problem/* AssayError */.W({
        code: 'E_STATE_INVALID',
        level: 'error',
        message: `${name} is not a state that Assay wrote: ${why}.`,
        remedy: scope_codes/* scopeCodes */.n.E_STATE_INVALID.remedy,
    });
}
function contradictionIn({ checked, carried }) {
    const digests = [...checked, ...carried].map(([digest]) => digest);
    return new Set(digests).size < digests.length ? 'it lists a trace twice' : undefined;
}
/** One line for each trace, so that a difference of two states can be read. */
function stateText({ checked, carried, ...rest }) {
    const lines = (traces) => traces.length === 0 ? '[]' : `[\n${traces.map((trace) => JSON.stringify(trace)).join(',\n')}\n]`;
    return `${JSON.stringify(rest).slice(0, -1)},"checked":${lines(checked)},"carried":${lines(carried)}}\n`;
}

// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
;// CONCATENATED MODULE: ./lib/library/state-file.js









/**
 * @param cwd what its path is relative to
 * @throws {AssayError} `E_STATE_INVALID`
 */
async function openState(name, cwd) {
    const path = (0,external_node_path_.resolve)(cwd, name);
    const content = contentOf(path, name);
    return {
        last: content === undefined ? 'none' : await readState(content, (0,log_line/* logText */.k)(name)),
        write(next) {
            if (contentOf(path, name) !== content)
                throw changed(name);
            replace(path, name, stateText(next));
        },
    };
}
/** Undefined where there is no file: the first run of all. */
function contentOf(path, name) {
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        if (size > maxStateSize)
            throw invalid(`${(0,log_line/* logText */.k)(name)} has ${size} bytes, more than a state has.`);
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if (error instanceof problem/* AssayError */.W)
            throw error;
        if (error.code === 'ENOENT')
            return undefined;
        throw invalid(`${(0,log_line/* logText */.k)(name)} ${(0,unreadable_because/* unreadableBecause */.Q)(error)}.`);
    }
}
function replace(path, name, text) {
    const aside = `${path}.${external_node_process_.pid}.tmp`;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        const descriptor = (0,external_node_fs_.openSync)(aside, 'wx', 0o600);
        try {
            (0,external_node_fs_.writeFileSync)(descriptor, text);
            (0,external_node_fs_.fsyncSync)(descriptor);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
        (0,external_node_fs_.renameSync)(aside, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(aside, { force: true });
        throw (0,cannot_write/* cannotWrite */.z)(name, error);
    }
}
function changed(name) {
    const message = `${(0,log_line/* logText */.k)(name)} is not what it was when this run began: another run has written it.`;
    return new problem/* AssayError */.W({
        code: 'E_STATE_CHANGED',
        level: 'error',
        message,
        remedy: scope_codes/* scopeCodes */.n.E_STATE_CHANGED.remedy,
    });
}
function invalid(message) {
    return new problem/* AssayError */.W({ code: 'E_STATE_INVALID', level: 'error', message, remedy: scope_codes/* scopeCodes */.n.E_STATE_INVALID.remedy });
}

;// CONCATENATED MODULE: ./lib/library/open-scope.js



/**
 * @param cwd what the state's path is relative to
 * @param nameOf what the host calls each part: a flag, an input, an option
 * @throws {AssayError} `E_USAGE`, `E_STATE_INVALID`
 */
async function openScope(texts, cwd, nameOf) {
    const asked = (0,read_scope/* readScope */.hx)(texts, Date.now(), nameOf);
    const state = texts.state === undefined ? undefined : await openState(texts.state, cwd);
    const { read, next } = scopeOf(asked, state?.last);
    const commit = () => {
        const left = next();
        if (left !== undefined)
            state?.write(left);
    };
    return { read, commit };
}


/***/ }),

/***/ 58844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ collectTraces)
});

// EXTERNAL MODULE: ./lib/assay.js + 21 modules
var assay = __webpack_require__(6944);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/io/read-file-chunks.js + 1 modules
var read_file_chunks = __webpack_require__(48234);
// EXTERNAL MODULE: ./lib/json/write-json.js
var write_json = __webpack_require__(80672);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/traces/begins-native.js
var begins_native = __webpack_require__(83464);
// EXTERNAL MODULE: ./lib/traces/formats/all-formats.js
var all_formats = __webpack_require__(96951);
// EXTERNAL MODULE: ./lib/traces/formats/native.js + 6 modules
var formats_native = __webpack_require__(17647);
// EXTERNAL MODULE: ./lib/traces/framing/framing.js
var framing = __webpack_require__(24669);
;// CONCATENATED MODULE: ./lib/parallel/share-files.js
/**
 * Which files each of several threads reads, by their places in the list: the largest first, each to the thread with the least so far. The
 * places of a thread ascend.
 */
function shareFiles(sizes, threads) {
    const shares = Array.from({ length: threads }, () => ({ bytes: 0, places: [] }));
    const largestFirst = [...sizes.entries()].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || a - b);
    for (const [place, size] of largestFirst) {
        const least = shares.reduce((first, each) => (each.bytes < first.bytes ? each : first));
        least.bytes += size;
        least.places.push(place);
    }
    return shares.map(({ places }) => places.sort((a, b) => a - b)).filter((places) => places.length > 0);
}

;// CONCATENATED MODULE: ./lib/parallel/shares-of.js











const usualParallelBytes = 64 << 20;
const usualUneven = 1.25;
/** Bytes that every thread reads, hashes and splits into lines are worth while from so many times as many on. */
const timesByLines = 4;
/** Files, and threads, for which that is worth while. */
const maxFilesByLines = 100;
const maxThreadsByLines = 16;
/** What each of several threads reads: some of the files, or some of the lines of all. None or one if one thread reads all. */
async function sharesOf(policy, { files, found, ...how }, options) {
    const { jobs = (0,external_node_os_.availableParallelism)(), parallelBytes = usualParallelBytes, uneven = usualUneven } = options;
    const { profile, timelines, redact } = options;
    if (jobs < 2 || files.length === 0 || !isSorted(files))
        return [];
    const sizes = files.map(({ path }) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0);
    const total = sum(sizes);
    // The policy may hold a number that no double holds, which does not reach another thread as one.
    if (total < parallelBytes || (0,write_json/* holdsExact */.y)(policy))
        return [];
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const share = (some) => ({
        policy,
        list: { ...how, files: some },
        options: { profile, timelines, redact },
        stop,
    });
    const groups = shareFiles(sizes, Math.min(jobs, files.length));
    const largest = Math.max(...groups.map((places) => sum(places.map((place) => sizes[place]))));
    const threads = Math.min(jobs, maxThreadsByLines);
    const isLarge = total >= timesByLines * parallelBytes;
    if (isLarge && largest * threads > total * uneven && (await areOfLines(files, how.format))) {
        const seed = (0,external_node_crypto_.randomBytes)(4).readInt32LE();
        return Array.from({ length: threads }, (_, place) => ({ ...share(files), lines: { place, of: threads, seed } }));
    }
    return groups.map((places) => share(places.map((place) => files[place])));
}
/** Several results are put together in the order of the names. */
function isSorted(files) {
    return files.every(({ name }, at) => at === 0 || files[at - 1]?.name < name);
}
/** Whether the files are likely to be lines of Assay's own to the end. */
async function areOfLines(files, format) {
    if (files.length > maxFilesByLines || (format !== undefined && format !== formats_native/* native */.Yk.id))
        return false;
    for (const { path } of files) {
        const head = await headOf(path);
        if (!head || !((0,begins_native/* beginsWithOwnLine */.F)(head, framing/* maxRecordBytes */.t5) || (0,begins_native/* beginsNative */.s)(head, framing/* maxRecordBytes */.t5, await (0,all_formats/* allFormats */.s)())))
            return false;
    }
    return true;
}
/** Undefined for an empty file, and for one that cannot be read: one thread will say why. */
async function headOf(path) {
    try {
        for await (const chunk of (0,read_file_chunks.readFileChunks)(path).chunks)
            return Buffer.from(chunk);
        return undefined;
    }
    catch (error) {
        if (error instanceof problem/* AssayError */.W)
            return undefined;
        throw error;
    }
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: ./lib/parallel/collect-traces.js


/**
 * `collect`, on several threads where the traces are files, and large. The result is that of one thread, byte for byte: where it might not be
 * (a trace in two files, a file that is refused, a bound that is reached), one thread reads again.
 *
 * @throws {AssayError} as `collect`; any other error for a thread that ended without an answer
 */
async function collectTraces(policy, read, options = {}) {
    const { list } = read;
    const { observers = [], evidence } = options;
    const shares = list && observers.length === 0 ? await sharesOf(policy, list, options) : [];
    const onOne = () => (0,assay/* collect */.Fo)(policy, read, { ...options, observers: evidence ? [...observers, evidence.observer] : observers });
    if (!list || shares.length < 2)
        return onOne();
    const { onThreads } = await Promise.all(/* import() */[__webpack_require__.e(5992), __webpack_require__.e(655), __webpack_require__.e(2857)]).then(__webpack_require__.bind(__webpack_require__, 78662));
    const collected = await onThreads(policy, list, shares, options);
    if (!collected)
        return onOne();
    const { behaviour, traceIds, history, ...rest } = collected;
    return { ...rest, ...(options.profile && { behaviour, traceIds }), ...(options.timelines && { history }) };
}


/***/ }),

/***/ 72689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yk: () => (/* binding */ asksForWindow),
  hx: () => (/* binding */ readScope),
  F2: () => (/* binding */ readSpan)
});

// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
;// CONCATENATED MODULE: ./lib/scope/read-time.js
const units = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of `30m`, `2h`, `1d`. */
function spanOf(text) {
    const [, count, unit = ''] = /^(\d{1,6})([mhd])$/.exec(text) ?? [];
    const milliseconds = units[unit];
    return count === undefined || milliseconds === undefined ? undefined : Number(count) * milliseconds;
}
/** Milliseconds since 1970 of a day, an instant, or a span before now. */
function instantOf(text, now) {
    const span = spanOf(text);
    if (span !== undefined)
        return now - span;
    const time = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.test(text)
        ? Date.parse(text)
        : Number.NaN;
    // A day that does not exist is moved on to the next month where only the day is given.
    if (!Number.isNaN(time) && (text.length > 10 || new Date(time).toISOString().startsWith(text)))
        return time;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/scope/read-scope.js



/** @throws {AssayError} `E_USAGE` */
function readScope(texts, now, nameOf) {
    return { sample: sampleOf(texts, nameOf), window: asksForWindow(texts) ? windowOf(texts, now, nameOf) : undefined };
}
/** Whether only a window of time is checked, or what an earlier run left. */
function asksForWindow({ since, until, watermark, state }) {
    return [since, until, watermark, state].some((text) => text !== undefined);
}
function sampleOf({ sample, sampleSeed: seed }, nameOf) {
    const name = nameOf('sample');
    if (sample === undefined) {
        if (seed !== undefined)
            throw wrong(`${nameOf('sampleSeed')} goes with ${name}.`, `Add ${name}, or leave it out.`);
        return undefined;
    }
    const percent = /^\d+(\.\d+)?%?$/.test(sample) ? Number(sample.replace('%', '')) : Number.NaN;
    if (percent > 0 && percent < 100)
        return { percent, seed: seed ?? '' };
    throw wrong(`${name} cannot be "${(0,log_line/* logText */.k)(sample, 60)}".`, 'It takes a share of the traces in per cent, above 0 and below 100, such as 5%.');
}
function windowOf({ since, until, watermark }, now, nameOf) {
    const asked = {
        now,
        since: since === undefined ? undefined : instant(since, now, nameOf('since')),
        until: until === undefined ? now : instant(until, now, nameOf('until')),
        watermark: watermark === undefined ? 0 : readSpan(watermark, nameOf('watermark')),
    };
    if (asked.since !== undefined && asked.since >= asked.until)
        throw wrong(`${nameOf('since')} is not before ${nameOf('until')}: the window is empty.`, `Give an earlier ${nameOf('since')}.`);
    return asked;
}
function instant(text, now, name) {
    const time = instantOf(text, now);
    if (time !== undefined)
        return time;
    throw wrong(`${name} takes a time, and ${(0,log_line/* logText */.k)(text)} is not one.`, 'Give a day or an instant, 2026-11-29 or 2026-11-29T06:00:00Z, or how long ago it was: 30m, 2h, 1d.');
}
/**
 * Milliseconds of `30m`, `2h`, `1d`.
 * @param name what the host calls it
 * @throws {AssayError} `E_USAGE`
 */
function readSpan(text, name) {
    const time = spanOf(text);
    if (time !== undefined)
        return time;
    throw wrong(`${name} takes a span of time, and ${(0,log_line/* logText */.k)(text)} is not one.`, 'Give minutes, hours or days: 30m, 2h, 1d.');
}
function wrong(message, remedy) {
    return new problem/* AssayError */.W({ code: 'E_USAGE', level: 'error', message, remedy });
}


/***/ })

};

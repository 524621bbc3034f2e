export const id = 467;
export const ids = [467];
export const modules = {

/***/ 848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepTraces: () => (/* binding */ keepTraces)
});

// UNUSED EXPORTS: tracesFile

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/text/redact.js + 1 modules
var text_redact = __webpack_require__(69248);
// EXTERNAL MODULE: ./lib/calls/all-cuts.js
var all_cuts = __webpack_require__(88222);
// EXTERNAL MODULE: ./lib/calls/arguments.js
var calls_arguments = __webpack_require__(39477);
// EXTERNAL MODULE: ./lib/calls/failure.js
var failure = __webpack_require__(43623);
// EXTERNAL MODULE: ./lib/json/write-json.js
var write_json = __webpack_require__(80672);
// EXTERNAL MODULE: ./lib/model/add-tokens.js
var add_tokens = __webpack_require__(98589);
// EXTERNAL MODULE: ./lib/model/exact-number.js
var exact_number = __webpack_require__(19238);
// EXTERNAL MODULE: ./lib/model/exact-sum.js
var exact_sum = __webpack_require__(91148);
// EXTERNAL MODULE: ./lib/model/usage.js
var model_usage = __webpack_require__(81218);
;// CONCATENATED MODULE: ./lib/traces/write-usage.js




/** What was used in a run besides what its calls say themselves, as a line of the run; undefined where that is all. */
function usageLine({ trace, usage, callUsage }) {
    if (usage === undefined)
        return undefined;
    const all = usage.sums();
    const ofCalls = callUsage?.sums();
    const sum = (fact) => besides(all.sums.get(fact), ofCalls?.sums.get(fact));
    const [turns, tokens, costUsd, durationMs] = model_usage/* usageFacts */.f.map(sum);
    const atLeast = model_usage/* usageFacts */.f.filter((fact) => all.unclear.has(fact) && !ofCalls?.unclear.has(fact));
    const times = timesIn(all, ofCalls);
    if (!turns && !tokens && !costUsd && !durationMs && atLeast.length === 0 && times === undefined)
        return undefined;
    return {
        ...{ type: 'usage', trace },
        usage: {
            ...(tokens && {
                ...(tokens.input !== undefined && { input_tokens: tokens.input }),
                ...(tokens.cached !== undefined && { cached_input_tokens: tokens.cached }),
                ...(tokens.output !== undefined && { output_tokens: tokens.output }),
                total_tokens: tokens.total,
            }),
            ...(costUsd && { cost_usd: costUsd.total }),
        },
        ...(turns && { turns: turns.total }),
        ...(durationMs && { durationMs: durationMs.total }),
        ...(atLeast.length > 0 && { atLeast }),
        ...times,
    };
}
function besides(all, ofCalls) {
    if (all === undefined)
        return undefined;
    const rest = ofCalls
        ? {
            total: (0,exact_sum/* lessBy */.pO)(all.total, ofCalls.total),
            input: all.input && (0,exact_sum/* lessBy */.pO)(all.input, ofCalls.input ?? 0),
            output: all.output && (0,exact_sum/* lessBy */.pO)(all.output, ofCalls.output ?? 0),
            cached: all.cached && (0,exact_sum/* lessBy */.pO)(all.cached, ofCalls.cached ?? 0),
        }
        : all;
    const written = (0,add_tokens/* mapTokens */.XA)(rest, (sum) => (0,exact_number/* exactNumber */.rf)((0,exact_sum/* sumText */.$u)(sum)));
    return ofCalls && written.total === 0 ? undefined : written;
}
/** Moments that no call has. */
function timesIn({ from, to }, ofCalls) {
    if (from === undefined || (from === ofCalls?.from && to === ofCalls?.to))
        return undefined;
    return { timestamp: from, until: to === from ? undefined : to };
}

;// CONCATENATED MODULE: ./lib/traces/write-canonical.js





/** Calls that wait for a result; more, and the oldest is written without it and its result follows on a line of its own. */
const maxPending = 1024;
/** Stands for a `W_SESSION_FALLBACK` of the file that lines were made of, which they are read as again. */
const sessionFallbackLine = '{"type":"session_fallback"}\n';
/**
 * Writes canonical lines: one call a line, in call order, its result inline. Reading the lines gives the same traces,
 * calls and results. Memory is that of the runs plus the calls that wait.
 */
class CanonicalWriter {
    #write;
    #limit;
    #runs = [];
    #pending = new Map();
    #messages = 0;
    /** Runs with messages. */
    #speaking = new Set();
    /** Runs whose case and trial, as far as known, have been written. */
    #written = new Map();
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
        if (!pending || 'message' in pending)
            this.#write(resultLine(run, result));
        else {
            pending.result = result;
            this.#flush(this.#limit);
        }
    }
    message(run, message) {
        this.#speaking.add(run.index);
        if (this.#pending.size === 0)
            this.#write(messageLine(message));
        else
            this.#pending.set(`message ${this.#messages++}`, { message });
    }
    /** Writes what waits, then the runs that called no tool or were named late. Call it when everything is read. */
    end() {
        this.#flush(0);
        for (const run of this.#runs) {
            const isSilent = run.hasUserMessages === true && run.hasAssistantMessages === true && !this.#speaking.has(run.index);
            const { case: task, trial, meta, losesMessages } = run;
            const label = labelOf({ case: task, trial, meta, losesMessages, isSilent });
            if (this.#written.get(run.index) !== label)
                this.#write(startLine(run, isSilent));
            const usage = usageLine(run);
            if (usage !== undefined)
                this.#write(line(usage));
        }
    }
    #flush(limit) {
        for (const [key, pending] of this.#pending) {
            const late = this.#pending.size > limit;
            if (!late && !isComplete(pending))
                return;
            this.#pending.delete(key);
            if ('message' in pending) {
                this.#write(messageLine(pending.message));
                continue;
            }
            this.#write(callLine(pending, late && limit > 0));
            const { case: task, trial } = pending.run;
            this.#written.set(pending.run.index, labelOf({ case: task, trial }));
        }
    }
}
function keyOf(run, callIndex) {
    return `${run.index}:${callIndex}`;
}
/** What a line of the run says of it, besides its calls and messages. */
function labelOf({ case: task, trial, meta, isSilent = false, losesMessages = false }) {
    if (task === undefined && trial === undefined && meta === undefined && !isSilent && !losesMessages)
        return '';
    return (0,write_json/* writeJson */.G)([task ?? null, trial ?? null, [...(meta ?? [])], isSilent, losesMessages]);
}
function isComplete(pending) {
    if ('message' in pending)
        return true;
    const { call, result } = pending;
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
        args: call.args === undefined ? undefined : (0,calls_arguments/* writtenArguments */.y)(call.args),
        timestamp: call.timestamp,
        result: result?.result ?? (call.result === undefined ? result?.result : call.result),
        error: (0,failure/* writtenFailure */.s)(result?.error ?? call.error),
        phase: result?.phase ?? call.phase,
        durationMs: result?.durationMs ?? call.durationMs,
        usage: call.usage,
        source: call.source && { ...call.source },
        case: call.case ?? run.case,
        trial: call.trial ?? run.trial,
        agent: call.agent,
        server: call.server,
        turn: call.turn,
        truncated: (0,all_cuts/* allCuts */.T)(call.truncated, result?.truncated),
    });
}
function resultLine(run, { id, result, error, phase, durationMs, truncated }) {
    return line({
        type: 'tool_result',
        trace: run.trace,
        id,
        result,
        error: (0,failure/* writtenFailure */.s)(error),
        phase,
        durationMs,
        truncated,
    });
}
function messageLine({ trace, role, text, timestamp, isOneSided }) {
    return line({ type: 'message', trace, role, text, timestamp, oneSided: isOneSided || undefined });
}
function startLine(run, isSilent) {
    const meta = run.meta && Object.fromEntries(run.meta);
    return line({
        type: 'trace_start',
        trace: run.trace,
        case: run.case,
        trial: run.trial,
        meta,
        messages: run.losesMessages ? false : isSilent || undefined,
    });
}
function line(record) {
    return `${(0,write_json/* writeJson */.G)(record)}\n`;
}

;// CONCATENATED MODULE: ./lib/action/check/keep-traces.js




/** In the artifact. */
const tracesFile = 'broken-traces.jsonl';
/** Traces that are kept, and UTF-16 units of their lines. */
const limits = { traces: 1000, text: 64 << 20 };
/**
 * Reads the traces once more and writes those that broke a rule as canonical lines, in as much detail as everything else
 * that the job writes. What a line lacks for that reason it marks as cut, so that a check of it never passes for want of values.
 */
async function keepTraces(read, result, redact, folder) {
    const broken = new Set(result.findings.flatMap(({ trace }) => trace ?? []));
    if (broken.size === 0)
        return undefined;
    const path = (0,external_node_path_.join)(folder, tracesFile);
    const file = (0,external_node_fs_.openSync)(path, 'w');
    try {
        const kept = new Set();
        let left = limits.text;
        const writer = new CanonicalWriter((line) => {
            left -= line.length;
            if (left >= 0)
                (0,external_node_fs_.writeFileSync)(file, line);
        });
        const isWanted = ({ trace }) => {
            // The result names traces without the tokens that their names may hold.
            if (!broken.has(trace) && !broken.has((0,text_redact/* withoutTokens */.N_)(trace)))
                return false;
            if (!kept.has(trace) && (kept.size === limits.traces || left < 0))
                return false;
            return kept.add(trace);
        };
        await read(chosen(writer, isWanted, redact));
        writer.end();
        return { path, kept: left < 0 ? Math.max(0, kept.size - 1) : kept.size, broken: broken.size };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function chosen(writer, isWanted, redact) {
    return {
        start() { },
        call(run, call, callIndex) {
            if (isWanted(run))
                writer.call(labelOnly(run), redactedCall(call, redact), callIndex);
        },
        result(run, callIndex, result) {
            if (isWanted(run))
                writer.result(labelOnly(run), callIndex, redactedResult(result, redact));
        },
    };
}
/** What is known of the run besides its name and task may be anything. */
function labelOnly({ index, trace, calls, case: task, trial, lastFile, lastLine, lastColumn }) {
    const label = (0,text_redact/* withoutTokens */.N_)({ trace, case: task, trial });
    return { ...label, index, calls, lastFile, lastLine, lastColumn };
}
function redactedCall(call, redact) {
    if (redact === 'none')
        return call;
    const { args, result, error, usage, truncated = [], ...named } = call;
    const parts = [redacted('/args', args, redact), redacted('/result', result, redact)];
    const [shownArgs, shownResult] = parts;
    const cut = parts.flatMap((part) => (part.changed === undefined ? [] : [part.changed]));
    return {
        ...(0,text_redact/* withoutTokens */.N_)(named),
        ...(args !== undefined && { args: shownArgs.value }),
        ...(result !== undefined && { result: shownResult.value }),
        ...(error !== undefined && { error: redactedError(error, redact) }),
        ...(usage !== undefined && redact === 'secrets' && { usage: (0,text_redact/* redactSecrets */.fp)(usage).value }),
        ...((cut.length > 0 || truncated.length > 0) && {
            truncated: [...new Set([...truncated.map(text_redact/* withoutTokens */.N_), ...cut])],
        }),
    };
}
function redactedResult(of, redact) {
    if (redact === 'none')
        return of;
    const { result, error, ...named } = of;
    return {
        ...(0,text_redact/* withoutTokens */.N_)(named),
        ...(result !== undefined && { result: redacted('/result', result, redact).value }),
        ...(error !== undefined && { error: redactedError(error, redact) }),
    };
}
function redacted(path, value, redact) {
    if (value === undefined)
        return { value: undefined, changed: undefined };
    if (redact === 'values')
        return { value: namesOnly(value), changed: path };
    const { value: clean, count } = (0,text_redact/* redactSecrets */.fp)(value);
    return { value: clean, changed: count > 0 ? path : undefined };
}
function redactedError(error, redact) {
    return redact === 'values' ? gone : (0,text_redact/* redactText */.Rd)(error).value;
}
const gone = '[redacted]';
/** Levels and members; a recording may hold anything. */
const deepest = 8;
const most = 200;
/** The names of a value's members, and none of its values. */
function namesOnly(value, depth = 0) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || depth === deepest)
        return gone;
    const members = Object.entries(value).slice(0, most);
    // A name such as `__proto__` is a name like any other.
    return Object.fromEntries(members.map(([name, member]) => [(0,text_redact/* withoutTokens */.N_)(name), namesOnly(member, depth + 1)]));
}


/***/ })

};

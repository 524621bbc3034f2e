export const id = 490;
export const ids = [490];
export const modules = {

/***/ 30490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  traceFormats: () => (/* binding */ traceFormats)
});

// EXTERNAL MODULE: ./lib/json/usage.js
var json_usage = __webpack_require__(78281);
;// CONCATENATED MODULE: ./lib/calls/write-usage.js

/** Hands on that a model gave an answer and what it used: where the source says usage and does not say this one, more than it says. */
function writeAnswer(usage, id, run, sink, at) {
    writeUsage(ofAnswer((0,json_usage/* usageOf */.F)(usage)), { of: 'answer', id }, run, sink, at);
}
/** What is known of an answer of a model that used so much, or does not say what it used. */
function ofAnswer(usage) {
    return { ...(usage ?? { unclear: ['tokens'] }), turns: 1 };
}
function writeUsage(usage, how, { trace, timestamp }, sink, { line, column }) {
    if (usage)
        sink.usage({ trace, timestamp, ...how, ...usage }, line, column);
}

// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/json/same-json.js
var same_json = __webpack_require__(16569);
// EXTERNAL MODULE: ./lib/json/json-text.js
var json_text = __webpack_require__(4908);
;// CONCATENATED MODULE: ./lib/wire/left-over.js


/**
 * A message or an answer without the items that its API has under `key`, a list of objects. What is left is read by nobody, and may
 * look like a call all the same: another field, an item in a list of its own, a map or a JSON text in place of the list.
 */
function leftOver(holder, key) {
    const { [key]: held, ...rest } = holder;
    if (held === undefined)
        return rest;
    return { ...rest, [key]: (0,json_fields/* isList */.Lv)(held) ? held.filter((item) => !(0,json_fields/* isObject */.Gv)(item)) : written(held) };
}
/** People and tools write what they like; a list of objects as text is what an export makes of an answer. */
function written(value) {
    return typeof value === 'string' && /^\s*\[\s*[{[]/.test(value) ? (0,json_text/* parseJsonText */.l)(value) : value;
}

// EXTERNAL MODULE: ./lib/wire/looks-like-call.js
var looks_like_call = __webpack_require__(57590);
;// CONCATENATED MODULE: ./lib/wire/part-events.js

/** What parts of an answer say about tools. A part that `read` makes nothing of and that looks like a call is not left out silently. */
function eventsOfParts(parts, read) {
    return parts.flatMap((part) => {
        const events = read(part);
        return events.length === 0 ? unreadCall(part) : events;
    });
}
function unreadCall(from) {
    return (0,looks_like_call/* looksLikeCall */.w)(from) ? [{ type: 'unread', from }] : none;
}
const none = [];

;// CONCATENATED MODULE: ./lib/wire/tool-event.js
/** A failure that came without words. */
const noWords = {};

;// CONCATENATED MODULE: ./lib/wire/gemini.js





/** What one content of the Gemini API says about tools (ai.google.dev, "Content"). */
function geminiEvents({ parts }) {
    const events = (0,json_fields/* objectsOf */.iZ)(parts).flatMap(partEvents);
    return parts === undefined ? events : [...events, ...unreadCall(leftOver({ parts }, 'parts'))];
}
/** The contents of a response, also of one that Code Assist wraps once more. */
function candidateContents(response) {
    const { candidates } = (0,json_fields/* isObject */.Gv)(response.response) ? response.response : response;
    return (0,json_fields/* objectsOf */.iZ)(candidates).flatMap(({ content }) => ((0,json_fields/* isObject */.Gv)(content) ? [content] : []));
}
/** Whether a part is about a tool: no other API has these names. */
function isGeminiToolPart(part) {
    return readers.some(({ names }) => heldIn(part, names) !== undefined);
}
/** The answer of a function, as `response` of a `functionResponse`. */
function functionOutcome(response) {
    const { output, result, error } = (0,json_fields/* isObject */.Gv)(response) ? response : {};
    return { content: output ?? result ?? response ?? null, error };
}
/** Every chunk holds whole parts. */
class GeminiStream {
    #events = [];
    finished = false;
    usage;
    said = '';
    push(chunk) {
        for (const content of candidateContents(chunk))
            for (const { text, thought } of (0,json_fields/* objectsOf */.iZ)(content.parts))
                if (thought !== true)
                    this.said += (0,json_fields/* stringOf */.Je)(text) ?? '';
        for (const content of candidateContents(chunk))
            for (const event of geminiEvents(content))
                this.#events.push(event);
        this.usage = chunk.usageMetadata ?? this.usage;
        this.finished ||= (0,json_fields/* objectsOf */.iZ)(chunk.candidates).some(({ finishReason }) => typeof finishReason === 'string');
    }
    take() {
        return this.#events.splice(0);
    }
    cutOff() {
        return [];
    }
}
const readers = [
    { names: ['functionCall', 'function_call'], read: functionCall },
    { names: ['functionResponse', 'function_response'], read: functionResponse },
    { names: ['executableCode', 'executable_code'], read: executableCode },
    { names: ['toolCall', 'tool_call'], read: serverCall },
    { names: ['toolResponse', 'tool_response'], read: serverResponse },
    { names: ['codeExecutionResult', 'code_execution_result'], read: executionResult },
];
/** A part says one thing; of one that says more, everything counts. */
function partEvents(part) {
    const events = [];
    const left = { ...part };
    for (const { names, read } of readers) {
        const [first, second] = names.flatMap((name) => ((0,json_fields/* isObject */.Gv)(part[name]) ? [part[name]] : []));
        if (first !== undefined)
            events.push(read(first));
        if (second !== undefined && !(0,same_json/* sameJson */.V)(first, second))
            events.push(read(second));
        for (const name of names)
            if ((0,json_fields/* isObject */.Gv)(part[name]))
                delete left[name];
    }
    return [...events, ...unreadCall(left)];
}
function heldIn(part, [name, other]) {
    const held = part[name] ?? part[other];
    return (0,json_fields/* isObject */.Gv)(held) ? held : undefined;
}
/** Calls have an id or none; without one, an answer belongs to the first open call of its function. */
function functionCall(called) {
    const tool = (0,json_fields/* stringOf */.Je)(called.name);
    const isPiece = called.partialArgs !== undefined || called.partial_args !== undefined || willContinue(called);
    if (tool) {
        // What is streamed piece by piece is not put together: the arguments count as not recorded.
        const args = isPiece ? undefined : (called.args ?? {});
        return { type: 'call', from: called, call: { id: (0,json_fields/* textOf */.b6)(called.id) ?? tool, tool, args } };
    }
    const isEnd = Object.keys(called).length === 0;
    return isPiece || isEnd
        ? { type: 'skip', reason: 'piece of the arguments of a streamed call' }
        : { type: 'nameless', from: called };
}
function willContinue(called) {
    return called.willContinue === true || called.will_continue === true;
}
function functionResponse(answer) {
    const id = (0,json_fields/* textOf */.b6)(answer.id) ?? (0,json_fields/* textOf */.b6)(answer.name);
    if (id === undefined)
        return { type: 'skip', reason: 'result without the name of its function' };
    return { type: 'result', from: answer, result: { id, ...functionOutcome(answer.response) } };
}
/** A tool of Google's own, which its servers run: named by its type. */
function serverCall(called) {
    const tool = serverTool(called);
    if (!tool)
        return { type: 'nameless', from: called };
    return { type: 'call', from: called, call: { id: (0,json_fields/* textOf */.b6)(called.id) ?? tool, tool, args: called.args ?? {} } };
}
function serverResponse(answer) {
    const id = (0,json_fields/* textOf */.b6)(answer.id) ?? serverTool(answer);
    if (!id)
        return { type: 'skip', reason: 'result without the name of its function' };
    return { type: 'result', from: answer, result: { id, content: answer.response ?? null } };
}
function serverTool({ toolType, tool_type: type = toolType }) {
    return (0,json_fields/* stringOf */.Je)(type)?.toLowerCase();
}
const codeTool = 'code_execution';
function executableCode(code) {
    const { id, ...args } = code;
    return { type: 'call', from: code, call: { id: (0,json_fields/* textOf */.b6)(id) ?? codeTool, tool: codeTool, args } };
}
function executionResult(result) {
    const { id, outcome, output } = result;
    const failed = typeof outcome === 'string' && !/OK$/.test(outcome);
    const error = failed && ((0,json_fields/* stringOf */.Je)(output) || outcome || noWords);
    return { type: 'result', from: result, result: { id: (0,json_fields/* textOf */.b6)(id) ?? codeTool, content: output ?? null, error } };
}

// EXTERNAL MODULE: ./lib/calls/strange-call.js
var strange_call = __webpack_require__(67010);
// EXTERNAL MODULE: ./lib/calls/time/read-time.js + 2 modules
var read_time = __webpack_require__(48979);
;// CONCATENATED MODULE: ./lib/calls/nameless-call.js
/** A tool call that does not name its tool: evidence is missing, so this is a problem, not just a skipped record. */
function namelessCall(place) {
    const { line, column } = place;
    return { code: 'E_TRACE_PARSE', detail: 'a tool call without a tool name', line, column };
}

// EXTERNAL MODULE: ./lib/calls/arguments.js
var calls_arguments = __webpack_require__(39477);
// EXTERNAL MODULE: ./lib/calls/content.js
var calls_content = __webpack_require__(16040);
// EXTERNAL MODULE: ./lib/calls/failure.js
var calls_failure = __webpack_require__(43623);
;// CONCATENATED MODULE: ./lib/calls/tool-call.js



/** The call that a message speaks of. Key by key: the engine is several times faster on calls of one shape than on spread copies. */
function toolCall(sent, run) {
    return {
        trace: run.trace,
        id: sent.id,
        tool: sent.tool,
        args: sent.text ?? (0,calls_arguments/* argumentsOf */.a)(sent.args),
        timestamp: sent.timestamp ?? run.timestamp,
        result: (0,calls_content/* contentOf */.$)(sent.content),
        error: (0,calls_failure/* failureOf */.g)(sent.error, sent.content),
        phase: sent.phase,
        durationMs: sent.durationMs,
        case: run.case,
        trial: run.trial,
        agent: sent.agent ?? run.agent,
        server: sent.server,
        turn: run.turn,
        mergeKey: sent.mergeKey,
    };
}
function callResult({ id, ...outcome }, trace) {
    return { trace, id, ...outcomeOf(outcome) };
}
function outcomeOf({ content, error, phase, durationMs }) {
    return { result: (0,calls_content/* contentOf */.$)(content), error: (0,calls_failure/* failureOf */.g)(error, content), phase, durationMs };
}

;// CONCATENATED MODULE: ./lib/calls/write-events.js



/** Why a call that a stream began and did not end is not counted: what is known of its arguments is half of them. */
const cutOffCall = 'tool call cut off in the stream';
/** Writes events in order. The record counts as skipped, for `otherwise`, if it says nothing about tools. */
function writeEvents(events, run, sink, at, otherwise) {
    if (events.length === 0)
        sink.skip(otherwise);
    for (const event of events)
        writeEvent(event, run, sink, event.type === 'skip' ? at : at.of(event.from));
}
function writeEvent(event, run, sink, { line, column }) {
    switch (event.type) {
        case 'skip':
            sink.skip(event.reason);
            return;
        case 'call':
            sink.call(toolCall(event.call, run), line, column);
            return;
        case 'result':
            sink.result(callResult(event.result, run.trace), line, column);
            return;
        case 'nameless':
            sink.problem(namelessCall({ line, column }));
            return;
        case 'unread':
            sink.problem((0,strange_call/* strangeCall */.N)({ line, column }));
    }
}

// EXTERNAL MODULE: ./lib/calls/write-message.js
var write_message = __webpack_require__(15708);
;// CONCATENATED MODULE: ./lib/traces/sessions/session-format.js






/** A format for sessions whose lines come in the order of the calls: most coding agents write such. */
function sessionFormat(shape) {
    return {
        id: shape.id,
        title: shape.title,
        marks: shape.marks,
        layout: 'ordered',
        recognise: (record) => {
            const line = lineOf(record);
            return line ? shape.recognise(line) : 'no';
        },
        open: (sink, context) => new SessionReader(shape, sink, context),
    };
}
/** A list is a conversation, as an object with nothing else in it. */
function lineOf(record) {
    return (0,json_fields/* isList */.Lv)(record) ? { messages: record } : (0,json_fields/* objectOf */.Xy)(record);
}
/** What the parts of a message say about tools. A part that `read` does not know and that looks like a call is not left out silently. */
function session_format_partEvents(parts, read) {
    return (0,json_fields/* objectsOf */.iZ)(parts).flatMap((part) => {
        const event = read(part);
        if (event !== undefined)
            return [event];
        return (0,looks_like_call/* looksLikeCall */.w)(part) ? [{ type: 'unread', from: part }] : [];
    });
}
class SessionReader {
    #id;
    #sink;
    #context;
    #read;
    #trace;
    #unnamed = 0;
    constructor(shape, sink, context) {
        this.#id = shape.id;
        this.#sink = sink;
        this.#context = context;
        this.#read = shape.open();
        this.#trace = context.file;
    }
    record(value, at) {
        const line = lineOf(value);
        const entries = line ? this.#read(line) : undefined;
        if (entries !== undefined) {
            if (entries.length === 0)
                this.#sink.skip('record without a message');
            for (const entry of entries)
                this.#entry(entry, at);
            return undefined;
        }
        if (line && (0,looks_like_call/* looksLikeCall */.w)(line))
            this.#unread(at);
        else
            this.#sink.skip('record of an unknown kind');
        return undefined;
    }
    end() { }
    #entry(entry, at) {
        this.#trace = entry.trace ?? (entry.isNewRun ? this.#nextUnnamed() : this.#trace);
        const { copy, start, said, agent, turn, usage, events = [] } = entry;
        const run = { trace: this.#trace, timestamp: (0,read_time/* timestampOf */.U_)(entry.timestamp), agent, turn };
        if (start)
            this.#sink.start({ trace: this.#trace, ...start }, at.line, at.column);
        const isNews = events.length > 0 || usage !== undefined;
        if (copy && isNews && this.#context.lines?.repeats(this.#id, copy.id, copy.content)) {
            this.#sink.skip('line that a session has twice');
            return;
        }
        if (usage)
            this.#sink.usage({ trace: run.trace, timestamp: run.timestamp, ...usage }, at.line, at.column);
        if (said)
            (0,write_message/* writeMessage */.ZT)(said.role, said.content, run, this.#sink, at, said.isOneSided ? { isOneSided: true } : {});
        if (events.length === 0 && start === undefined)
            this.#sink.skip(entry.skip ?? 'message without a tool call');
        for (const event of events) {
            if (event.type === 'unread')
                this.#unread(at.of(event.from));
            else
                writeEvent(event, run, this.#sink, event.type === 'skip' ? at : at.of(event.from));
        }
    }
    #nextUnnamed() {
        return this.#unnamed++ === 0 ? this.#context.file : `${this.#context.file}#${this.#unnamed}`;
    }
    #unread(at) {
        this.#sink.problem((0,strange_call/* strangeCall */.N)(at, this.#id));
    }
}

;// CONCATENATED MODULE: ./lib/traces/formats/adk-eval.js





/**
 * Evaluations of Google ADK: the recorded conversations of an eval set (`*.evalset.json`, `*.test.json`), and what an agent did when
 * it was evaluated (`*.evalset_result.json`). Shapes: `google.adk.evaluation`.
 */
const adkEval = sessionFormat({
    id: 'adk-eval',
    title: 'Google ADK eval sets and their results',
    marks: ['eval_set_id', 'eval_cases', 'evalCases', 'eval_case_results', 'evalCaseResults'],
    recognise: (record) => (casesIn(record).length > 0 ? 'certain' : 'no'),
    open: () => (record) => {
        const cases = casesIn(record);
        return cases.length === 0 ? undefined : cases.flatMap(caseEntries);
    },
});
function casesIn(record) {
    const cases = record.eval_cases ?? record.evalCases ?? record.eval_case_results ?? record.evalCaseResults;
    return (0,json_fields/* objectsOf */.iZ)(cases).filter((each) => idOf(each) !== undefined);
}
function idOf(each) {
    return (0,json_fields/* nonEmptyText */.al)(each.eval_id ?? each.evalId);
}
function caseEntries(each) {
    const id = idOf(each);
    const session = (0,json_fields/* nonEmptyText */.al)(each.session_id ?? each.sessionId);
    const trace = session ?? id;
    const start = { hasMessages: true, case: id };
    return [{ trace, start }, ...invocationsOf(each).flatMap(invocationEntries), ...answersOf(each)];
}
/** The session of an evaluation says what its answers used; the conversations leave it out. */
function answersOf(each) {
    const session = (0,json_fields/* objectOf */.Xy)(each.session_details ?? each.sessionDetails);
    return (0,json_fields/* objectsOf */.iZ)(session?.events).flatMap((event) => {
        const usage = (0,json_usage/* usageOf */.F)(event.usage_metadata ?? event.usageMetadata);
        const answer = usage && { of: 'answer', id: (0,json_fields/* nonEmptyText */.al)(event.id), ...ofAnswer(usage) };
        return answer ? [{ timestamp: event.timestamp, usage: answer, skip: 'answer of a session' }] : [];
    });
}
/** The turns of the conversation; of an evaluation those that happened, not those that were expected. */
function invocationsOf(each) {
    if (Array.isArray(each.conversation))
        return (0,json_fields/* objectsOf */.iZ)(each.conversation);
    const results = each.eval_metric_result_per_invocation ?? each.evalMetricResultPerInvocation;
    return (0,json_fields/* objectsOf */.iZ)((0,json_fields/* objectsOf */.iZ)(results).map((result) => result.actual_invocation ?? result.actualInvocation ?? null));
}
function invocationEntries(invocation) {
    const timestamp = invocation.creation_timestamp ?? invocation.creationTimestamp;
    const said = (role, content) => ({
        timestamp,
        said: { role, content: (0,json_fields/* objectOf */.Xy)(content)?.parts },
    });
    const data = (0,json_fields/* objectOf */.Xy)(invocation.intermediate_data ?? invocation.intermediateData) ?? {};
    return [
        said('user', invocation.user_content ?? invocation.userContent),
        ...eventsIn(data).map((entry) => ({ timestamp, ...entry })),
        said('assistant', invocation.final_response ?? invocation.finalResponse),
    ];
}
const known = new Set([
    ...['invocation_events', 'invocationEvents', 'tool_uses', 'toolUses', 'tool_responses', 'toolResponses'],
    ...['intermediate_responses', 'intermediateResponses'],
]);
/** Events, or the calls and the answers in a list each. */
function eventsIn(data) {
    const events = (0,json_fields/* objectsOf */.iZ)(data.invocation_events ?? data.invocationEvents);
    if (events.length > 0)
        return events.map((event) => ({
            agent: (0,json_fields/* nonEmptyText */.al)(event.author),
            events: geminiEvents((0,json_fields/* objectOf */.Xy)(event.content) ?? {}),
        }));
    const parts = [
        ...(0,json_fields/* objectsOf */.iZ)(data.tool_uses ?? data.toolUses).map((functionCall) => ({ functionCall })),
        ...(0,json_fields/* objectsOf */.iZ)(data.tool_responses ?? data.toolResponses).map((functionResponse) => ({ functionResponse })),
    ];
    const unread = [{ events: [{ type: 'unread', from: data }] }];
    const read = parts.length === 0 ? [] : [{ events: geminiEvents({ parts }) }];
    return Object.keys(data).every((key) => known.has(key)) ? read : [...read, ...unread];
}

;// CONCATENATED MODULE: ./lib/traces/formats/agentdojo.js



/** Runs of AgentDojo (`runs/PIPELINE/SUITE/USER_TASK/ATTACK/INJECTION_TASK.json`): a task of a suite, with or without an attack. */
const agentdojo = sessionFormat({
    id: 'agentdojo',
    title: 'AgentDojo runs',
    marks: ['suite_name', 'pipeline_name', 'user_task_id', 'injection_task_id', 'messages', 'utility', 'security'],
    recognise: (record) => (isRun(record) ? 'certain' : 'no'),
    open: () => (record) => (isRun(record) ? runEntries(record) : undefined),
});
function isRun(record) {
    return 'suite_name' in record && 'user_task_id' in record && Array.isArray(record.messages);
}
function runEntries(run) {
    const names = [run.suite_name, run.user_task_id, run.injection_task_id, run.attack_type, run.pipeline_name];
    const trace = names.flatMap((name) => (0,json_fields/* nonEmptyText */.al)(name) ?? []).join('/');
    const task = [run.suite_name, run.user_task_id].flatMap((name) => (0,json_fields/* nonEmptyText */.al)(name) ?? []).join('/');
    const model = (0,json_fields/* nonEmptyText */.al)(run.pipeline_name);
    const start = { case: task, hasMessages: true, ...(model !== undefined && { meta: { model } }) };
    const answers = (0,json_fields/* objectsOf */.iZ)(run.messages).filter(({ role }) => role === 'assistant').length;
    const seconds = (0,json_fields/* numberOf */.rl)(run.duration);
    const durationMs = seconds === undefined ? undefined : seconds * 1000;
    const usage = { of: 'run', ...(0,json_usage/* usageFrom */.m)({ turns: answers, durationMs }) };
    return [{ trace, start, usage }, ...(0,json_fields/* objectsOf */.iZ)(run.messages).map(messageEntry)];
}
function messageEntry(message) {
    const events = message.role === 'tool' ? [resultOf(message)] : (0,json_fields/* objectsOf */.iZ)(message.tool_calls).map(callOf);
    return { said: { role: message.role, content: textsOf(message.content) }, events };
}
/** Newer runs have parts, whose text is called `content`. */
function textsOf(content) {
    return Array.isArray(content)
        ? (0,json_fields/* objectsOf */.iZ)(content).flatMap((part) => (0,json_fields/* stringOf */.Je)(part.content ?? part.text) ?? [])
        : content;
}
function callOf(call) {
    const called = (0,json_fields/* isObject */.Gv)(call.function) ? call.function : undefined;
    const tool = (0,json_fields/* stringOf */.Je)(called?.name ?? call.function);
    if (!tool)
        return { type: 'nameless', from: call };
    return { type: 'call', from: call, call: { id: (0,json_fields/* textOf */.b6)(call.id), tool, args: call.args ?? called?.arguments } };
}
function resultOf(message) {
    const called = (0,json_fields/* isObject */.Gv)(message.tool_call) ? message.tool_call : {};
    const id = (0,json_fields/* textOf */.b6)(message.tool_call_id ?? called.id);
    if (id === undefined)
        return { type: 'skip', reason: 'result without a call id' };
    const content = textsOf(message.content) ?? null;
    const whole = Array.isArray(content) ? content.join('\n') : content;
    return { type: 'result', from: message, result: { id, content: whole, error: message.error } };
}

;// CONCATENATED MODULE: ./lib/calls/history-filter.js

/**
 * Every request to a chat model repeats the conversation so far. A body whose messages begin with all messages of the
 * body before it is the next request of the same conversation, and only the rest of it is news.
 */
class HistoryFilter {
    #trace = '';
    #named;
    #messages = [];
    newMessages(messages, named, unnamed) {
        const continues = this.#continuedBy(messages, named);
        const known = continues ? this.#messages.length : 0;
        if (!continues)
            this.#trace = named ?? unnamed();
        this.#named = named;
        this.#messages = messages;
        return { trace: this.#trace, news: messages.slice(known) };
    }
    /** Two runs may share their opening; an answer of the model that is the same to the letter makes them one. */
    #continuedBy(messages, named) {
        const before = this.#messages;
        return (named === this.#named &&
            // A list that is the same is a second run of an unnamed conversation, and a repetition within a named one.
            (messages.length > before.length || (named !== undefined && messages.length === before.length)) &&
            before.length > 0 &&
            before.every((message, index) => (0,same_json/* sameJson */.V)(message, messages[index])));
    }
}

;// CONCATENATED MODULE: ./lib/calls/repeated-lists.js


/**
 * Runs recorded as lists of messages, where a list may repeat the one before it. Lists that name no run are runs of
 * their own unless they continue the one before: the first is named after the file, the next ones `FILE#2`, `FILE#3`.
 */
class RepeatedLists {
    #file;
    #history = new HistoryFilter();
    #unnamed = 0;
    constructor(file) {
        this.#file = file;
    }
    /** The run of a list, and those of its messages that are new. */
    next(messages, named) {
        const { trace, news } = this.#history.newMessages(messages, named, () => this.#nextUnnamed());
        return { trace, fresh: (0,json_fields/* objectsOf */.iZ)(news) };
    }
    #nextUnnamed() {
        return this.#unnamed++ === 0 ? this.#file : `${this.#file}#${this.#unnamed}`;
    }
}

// EXTERNAL MODULE: ./lib/calls/run-id.js
var run_id = __webpack_require__(69812);
;// CONCATENATED MODULE: ./lib/calls/turns.js
/** Numbers the answers of a model in one file, where they have no ids. */
class Turns {
    #count = 0;
    next() {
        this.#count++;
        return String(this.#count);
    }
}

;// CONCATENATED MODULE: ./lib/calls/unread-parts.js


/** Of more, the first are kept. */
const maxWaiting = 1000;
/**
 * Parts that nothing is read from, and that look like calls, are not left out in silence. They are said once something of the file was
 * read: a file of which nothing is, is of another format, and refused as a whole.
 */
class UnreadParts {
    #format;
    #sink;
    #waiting = [];
    constructor(format, sink) {
        this.#format = format;
        this.#sink = sink;
    }
    /** @param isOwn the record is certain to be of the format */
    look(parts, isRead, at, isOwn) {
        if (isOwn)
            this.#sure();
        for (const part of parts) {
            if (isRead(part))
                this.#sure();
            else if ((0,looks_like_call/* looksLikeCall */.w)(part))
                this.#unread(at.of(part));
        }
    }
    /** What is left of a message that was read otherwise. */
    lookAt(left, message, at) {
        if ((0,looks_like_call/* looksLikeCall */.w)(left))
            this.#unread(at.of(message));
    }
    #sure() {
        const waiting = this.#waiting ?? [];
        this.#waiting = undefined;
        for (const problem of waiting)
            this.#sink.problem(problem);
    }
    #unread(at) {
        const problem = (0,strange_call/* strangeCall */.N)(at, this.#format);
        if (this.#waiting === undefined)
            this.#sink.problem(problem);
        else if (this.#waiting.length < maxWaiting)
            this.#waiting.push(problem);
    }
}

;// CONCATENATED MODULE: ./lib/wire/ai-sdk.js



/** The parts of AI SDK steps, model messages and UI messages (ai-sdk.dev, reference). v4 said `args` and `result` for `input` and `output`. */
function isMessagePart(part) {
    return /^tool-(call|result|error)$/.test((0,json_fields/* stringOf */.Je)(part.type) ?? '') && 'toolCallId' in part;
}
function isUiToolPart(part) {
    const type = (0,json_fields/* stringOf */.Je)(part.type) ?? '';
    return (type === 'tool-invocation' ||
        ((type === 'dynamic-tool' || type.startsWith('tool-')) && 'toolCallId' in part && 'state' in part));
}
/** What a step says, in which nothing else may look like a call but what repeats one. */
function stepEvents(step) {
    const events = readEvents(step);
    const { content: _, toolCalls: _calls, toolResults: _results, response: _messages, ...rest } = step;
    const known = new Set(events.flatMap((event) => (event.type === 'call' ? [event.call.id] : [])));
    const lists = [...(0,json_fields/* objectsOf */.iZ)(rest.staticToolCalls), ...(0,json_fields/* objectsOf */.iZ)(rest.dynamicToolCalls)];
    const others = lists.filter((call) => !known.has((0,json_fields/* textOf */.b6)(call.toolCallId)));
    return [...events, ...others.map((from) => ({ type: 'unread', from })), ...unreadCall(rest)];
}
/** `content` holds everything in order, failures included; without it the two lists are all there is. */
function readEvents(step) {
    const content = (0,json_fields/* objectsOf */.iZ)(step.content);
    if (content.some(isMessagePart))
        return content.flatMap((part) => messagePartEvents(part, 'step'));
    const calls = (0,json_fields/* objectsOf */.iZ)(step.toolCalls).flatMap((call) => {
        const [event] = messagePartEvents({ ...call, type: 'tool-call' }, 'step');
        if (event?.type !== 'call' || call.invalid !== true)
            return event ?? [];
        return { ...event, call: { ...event.call, error: call.error || noWords } };
    });
    return [
        ...calls,
        ...(0,json_fields/* objectsOf */.iZ)(step.toolResults).flatMap((result) => messagePartEvents({ ...result, type: 'tool-result' }, 'step')),
    ];
}
/** In messages the output is wrapped, `{type, value}`; in steps it is what the tool returned. */
function messagePartEvents(part, inside = 'message') {
    switch (part.type) {
        case 'tool-call':
            return [callEvent(part)];
        case 'tool-result':
            if (part.preliminary === true)
                return [{ type: 'skip', reason: 'preliminary result' }];
            return [resultEvent(part, inside === 'step' ? { content: part.output ?? part.result ?? null } : unwrap(part))];
        case 'tool-error':
            return [resultEvent(part, { error: part.error || noWords })];
        case 'tool-approval-request':
        case 'tool-approval-response':
            return [{ type: 'skip', reason: 'approval of a call' }];
        default:
            return [];
    }
}
/** A call to an unknown tool, or with arguments its schema refuses, is `invalid`: asked for, never run. */
function callEvent(part) {
    const tool = (0,json_fields/* stringOf */.Je)(part.toolName);
    if (!tool)
        return { type: 'nameless', from: part };
    const phase = part.invalid === true ? 'requested' : undefined;
    return { type: 'call', from: part, call: { id: (0,json_fields/* textOf */.b6)(part.toolCallId), tool, args: inputOf(part), phase } };
}
function inputOf(part) {
    return part.input ?? part.args ?? part.rawInput ?? part.input;
}
function resultEvent(part, outcome) {
    const id = (0,json_fields/* textOf */.b6)(part.toolCallId);
    if (id === undefined)
        return { type: 'skip', reason: 'result without a call id' };
    return { type: 'result', from: part, result: { id, ...outcome } };
}
function unwrap(part) {
    const output = (0,json_fields/* objectOf */.Xy)(part.output);
    const value = output?.value ?? null;
    switch (output?.type) {
        case 'error-text':
        case 'error-json':
            return { content: value, error: true };
        case 'execution-denied':
            return { phase: 'denied', error: (0,json_fields/* stringOf */.Je)(output.reason) || noWords };
        case 'text':
        case 'json':
        case 'content':
            return { content: value };
        default: {
            return { content: part.output ?? part.result ?? null, error: part.isError === true };
        }
    }
}
/** One part of a UI message is call and result together; `state` says how far it came. */
function uiPartEvents(part) {
    if (!isUiToolPart(part))
        return [];
    const inner = part.type === 'tool-invocation' ? ((0,json_fields/* objectOf */.Xy)(part.toolInvocation) ?? {}) : part;
    const tool = (0,json_fields/* stringOf */.Je)(inner.toolName) ?? (0,json_fields/* stringOf */.Je)(part.type)?.slice('tool-'.length);
    const state = inner.state;
    if (!tool)
        return [{ type: 'nameless', from: part }];
    if (state === 'input-streaming' || state === 'partial-call')
        return [{ type: 'skip', reason: 'tool call still streaming' }];
    return [
        {
            type: 'call',
            from: part,
            call: { id: (0,json_fields/* textOf */.b6)(inner.toolCallId), tool, args: inputOf(inner), ...uiOutcome(inner) },
        },
    ];
}
/** A tool invocation of version 4: what later became a part. */
function invocationEvents(invocation) {
    return uiPartEvents({ type: 'tool-invocation', toolInvocation: invocation });
}
function uiOutcome(part) {
    const approval = (0,json_fields/* objectOf */.Xy)(part.approval);
    switch (part.state) {
        case 'output-available':
        case 'result':
            return part.preliminary === true ? {} : { content: part.output ?? part.result ?? null };
        case 'output-error':
            // Input that never became arguments stays `rawInput`: the call was refused before it ran.
            return {
                error: part.errorText || noWords,
                ...(part.input === undefined && part.rawInput !== undefined ? { phase: 'requested' } : {}),
            };
        case 'output-denied':
            return { phase: 'denied', error: (0,json_fields/* stringOf */.Je)(approval?.reason) || noWords };
        case 'approval-requested':
            return { phase: 'requested' };
        case 'approval-responded':
            return approval?.approved === false ? { phase: 'denied', error: (0,json_fields/* stringOf */.Je)(approval.reason) || noWords } : {};
        default:
            return {};
    }
}

;// CONCATENATED MODULE: ./lib/traces/formats/ai-sdk.js










/**
 * Vercel AI SDK 4 to 7: results with `steps`, single steps, model messages, and the UI messages that chat applications store.
 * A step's `response.messages` repeat all steps before it and are not read.
 */
const aiSdk = {
    id: 'ai-sdk',
    title: 'Vercel AI SDK steps, model messages and UI messages',
    layout: 'ordered',
    marks: ['steps', 'toolCalls', 'toolResults', 'parts', 'finishReason', 'messages', 'content'],
    recognise(record) {
        if (Array.isArray(record))
            return (0,json_fields/* objectsOf */.iZ)(record).some(isToolRecord) ? 'certain' : 'no';
        const fields = (0,json_fields/* objectOf */.Xy)(record);
        if (fields === undefined)
            return 'no';
        if (isToolRecord(fields) || (0,json_fields/* objectsOf */.iZ)(fields.steps).some(isStep))
            return 'certain';
        if ((0,json_fields/* objectsOf */.iZ)(fields.messages).some(isToolRecord))
            return 'certain';
        return isUiMessage(fields) || isTextMessage(fields) ? 'possible' : 'no';
    },
    open: (sink, context) => new AiSdkReader(sink, context),
};
class AiSdkReader {
    #sink;
    #unread;
    #context;
    #runs;
    #turns = new Turns();
    constructor(sink, context) {
        this.#sink = sink;
        this.#unread = new UnreadParts(aiSdk.id, sink);
        this.#context = context;
        this.#runs = new RepeatedLists(context.file);
    }
    record(value, at) {
        const record = Array.isArray(value) ? { messages: value } : (0,json_fields/* objectOf */.Xy)(value);
        if (record === undefined)
            this.#sink.skip('record that is not an object');
        else if (Array.isArray(record.steps))
            this.#all(record, (0,json_fields/* objectsOf */.iZ)(record.steps), this.#traceOf(record), at);
        else if (Array.isArray(record.messages))
            this.#conversation(record, at);
        else
            this.#all(record, [record], this.#traceOf(record), at);
    }
    end() { }
    /** Chat applications store `{id, messages}`: the id is the chat's, and so the run's. */
    #conversation(record, at) {
        const { trace, fresh } = this.#runs.next((0,json_fields/* objectsOf */.iZ)(record.messages), (0,run_id/* sessionOf */.MC)(record) ?? (0,json_fields/* firstId */.gz)(record, ['id']));
        this.#all(record, fresh, trace, at, true);
    }
    #all(record, parts, trace, at, hasMessages = false) {
        this.#sink.start({ ...(0,run_id/* startOf */.GH)(record, trace), hasMessages }, at.line, at.column);
        for (const part of parts)
            this.#one(part, trace, at);
    }
    #one(record, trace, at) {
        if (isStep(record))
            writeAnswer(record.usage, undefined, { trace }, this.#sink, at);
        const run = { trace, timestamp: (0,read_time/* timestampOf */.U_)(record.createdAt ?? (0,json_fields/* objectOf */.Xy)(record.response)?.timestamp) };
        this.#said(record, run, at);
        // A message of a chat may hold several answers of the model.
        const turn = Array.isArray(record.parts) || record.toolInvocations !== undefined ? undefined : this.#turns.next();
        this.#unread.look([...(0,json_fields/* objectsOf */.iZ)(record.content), ...(0,json_fields/* objectsOf */.iZ)(record.parts)], isReadPart, at, isStep(record));
        writeEvents(eventsOf(record), { ...run, turn }, this.#sink, at, 'message or step without a tool call');
    }
    #said(record, run, at) {
        const content = record.parts ?? record.content ?? record.text;
        if (isStep(record))
            (0,write_message/* writeMessage */.ZT)('assistant', record.content ?? record.text, run, this.#sink, at, { isOneSided: true });
        else
            (0,write_message/* writeMessage */.ZT)(record.role, content, run, this.#sink, at.of(record));
    }
    #traceOf(record) {
        return (0,run_id/* sessionOf */.MC)(record) ?? (0,run_id/* sessionOf */.MC)((0,json_fields/* objectOf */.Xy)(record.metadata) ?? {}) ?? this.#context.file;
    }
}
function eventsOf(record) {
    if (Array.isArray(record.parts))
        return (0,json_fields/* objectsOf */.iZ)(record.parts).flatMap(uiPartEvents);
    // UI messages before version 4.2, which had no parts.
    if (Array.isArray(record.toolInvocations))
        return (0,json_fields/* objectsOf */.iZ)(record.toolInvocations).flatMap(invocationEvents);
    if (isStep(record))
        return stepEvents(record);
    return (0,json_fields/* objectsOf */.iZ)(record.content).flatMap((part) => messagePartEvents(part));
}
function isReadPart(part) {
    return messagePartEvents(part).length > 0 || isUiToolPart(part);
}
function isToolRecord(record) {
    if (isStep(record) || (0,json_fields/* objectsOf */.iZ)(record.parts).some(isUiToolPart))
        return true;
    if ((0,json_fields/* objectsOf */.iZ)(record.toolInvocations).some((invocation) => 'toolCallId' in invocation))
        return true;
    return typeof record.role === 'string' && (0,json_fields/* objectsOf */.iZ)(record.content).some(isMessagePart);
}
/**
 * Steps are written as objects with getters since version 5: what JSON keeps is `content`. Others have `toolCalls` too, but
 * neither a list of results next to it nor these keys in it.
 */
function isStep(record) {
    if (Array.isArray(record.toolCalls) && Array.isArray(record.toolResults))
        return true;
    if ((0,json_fields/* objectsOf */.iZ)(record.toolCalls).some((call) => 'toolCallId' in call && 'toolName' in call))
        return true;
    return Array.isArray(record.content) && record.role === undefined && typeof record.finishReason === 'string';
}
/** A model message without tools. */
function isTextMessage({ role, content }) {
    if (role !== 'user' && role !== 'assistant' && role !== 'system')
        return false;
    if (typeof content === 'string')
        return true;
    return (Array.isArray(content) &&
        (0,json_fields/* objectsOf */.iZ)(content).every(({ type }) => type === 'text' || type === 'file' || type === 'reasoning'));
}
function isUiMessage(record) {
    if ((0,json_fields/* firstId */.gz)(record, ['id']) === undefined || typeof record.role !== 'string' || !Array.isArray(record.parts))
        return false;
    return (0,json_fields/* objectsOf */.iZ)(record.parts).every(({ type }) => typeof type === 'string');
}

// EXTERNAL MODULE: ./lib/json/write-json.js
var write_json = __webpack_require__(80672);
;// CONCATENATED MODULE: ./lib/wire/anthropic.js



/**
 * The content blocks of the Anthropic Messages API (docs.anthropic.com, "tool use"): calls in assistant turns, results in
 * user turns, and for tools that Anthropic runs both in one assistant turn. Whole conversations inside a result stay text.
 */
function anthropicEvents(content) {
    const events = [];
    for (const block of (0,json_fields/* objectsOf */.iZ)(content)) {
        const event = blockEvent(block);
        if (event !== undefined)
            events.push(event);
    }
    return events;
}
/** The same of an answer, which holds nothing but blocks of the API. */
function anthropicAnswerEvents(blocks) {
    return eventsOfParts(blocks, (block) => anthropicEvents([block]));
}
function blockEvent(block) {
    const type = (0,json_fields/* stringOf */.Je)(block.type) ?? '';
    if (isAnthropicCall(type))
        return anthropic_callEvent(block);
    if (type === 'tool_result' || type.endsWith('_tool_result'))
        return anthropic_resultEvent(block);
    return type === '' ? bedrockEvent(block) : undefined;
}
/** Amazon Bedrock's Converse API wraps what its messages say about tools, and has no types. */
function bedrockEvent({ toolUse, toolResult }) {
    if ((0,json_fields/* isObject */.Gv)(toolUse))
        return anthropic_callEvent({ ...toolUse, id: toolUse.toolUseId ?? null });
    if (!(0,json_fields/* isObject */.Gv)(toolResult))
        return undefined;
    const content = bedrockContent(toolResult.content) ?? [];
    return anthropic_resultEvent({ tool_use_id: toolResult.toolUseId ?? null, content, is_error: toolResult.status === 'error' });
}
/** Parts of Converse, which have no types, as parts of Messages. */
function bedrockContent(content) {
    if (!(0,json_fields/* isList */.Lv)(content))
        return content;
    return content.map((part) => {
        if (!(0,json_fields/* isObject */.Gv)(part) || 'type' in part)
            return part;
        return 'json' in part
            ? { type: 'text', text: (0,write_json/* writeJson */.G)(part.json) }
            : 'text' in part
                ? { type: 'text', ...part }
                : part;
    });
}
/** A block of Converse that is about a tool. */
function isBedrockBlock({ type, toolUse, toolResult }) {
    if (type !== undefined)
        return false;
    return ((0,json_fields/* isObject */.Gv)(toolUse) && 'toolUseId' in toolUse) || ((0,json_fields/* isObject */.Gv)(toolResult) && 'toolUseId' in toolResult);
}
function isAnthropicCall(type) {
    return type === 'tool_use' || type === 'server_tool_use' || type === 'mcp_tool_use';
}
function anthropic_callEvent(block) {
    const tool = (0,json_fields/* stringOf */.Je)(block.name);
    if (!tool)
        return { type: 'nameless', from: block };
    const server = block.type === 'mcp_tool_use' ? (0,json_fields/* nonEmptyText */.al)(block.server_name) : undefined;
    return { type: 'call', from: block, call: { id: (0,json_fields/* textOf */.b6)(block.id), tool, args: block.input, server } };
}
function anthropic_resultEvent(block) {
    const id = (0,json_fields/* textOf */.b6)(block.tool_use_id) ?? (0,json_fields/* textOf */.b6)(block.toolUseID);
    if (id === undefined)
        return { type: 'skip', reason: 'result without a call id' };
    if ((0,json_fields/* isObject */.Gv)(block.run))
        return ampResult(block, id, block.run);
    const content = block.content;
    const failed = block.is_error === true || (0,json_fields/* stringOf */.Je)((0,json_fields/* objectOf */.Xy)(content)?.type)?.endsWith('_error') === true;
    // A tool may return nothing at all: the block without content is still the result.
    return { type: 'result', from: block, result: { id, content: content ?? null, error: failed } };
}
/** Threads of Amp keep next to a call how its run ended, and what it gave back. */
function ampResult(from, id, run) {
    const status = (0,json_fields/* stringOf */.Je)(run.status) ?? '';
    if (/^(queued|in-progress|blocked)/.test(status)) {
        return { type: 'skip', reason: 'result of a call that had not ended' };
    }
    const content = run.result ?? null;
    if (/^(rejected|denied)/.test(status)) {
        return { type: 'result', from, result: { id, content, error: run.error || status, phase: 'denied' } };
    }
    const failed = status !== 'done' && status !== '' && status;
    return { type: 'result', from, result: { id, content, error: run.error || run.reason || failed } };
}

// EXTERNAL MODULE: ./lib/wire/recent-map.js
var recent_map = __webpack_require__(20289);
;// CONCATENATED MODULE: ./lib/wire/anthropic-stream.js




/** Blocks that may be open at once; more, and the oldest are taken for cut off. */
const maxOpen = 2048;
/** Puts streamed content blocks together: a start, pieces of JSON, a stop. Blocks of one message may interleave by index. */
class AnthropicStream {
    #open = new recent_map/* RecentMap */.Q(maxOpen);
    #events = [];
    #cutOff = [];
    finished = false;
    usage;
    said = '';
    push(event) {
        const index = (0,json_fields/* textOf */.b6)(event.index) ?? '';
        switch (event.type) {
            case 'message_start':
                this.said = '';
                this.#addUsage((0,json_fields/* objectOf */.Xy)(event.message)?.usage);
                this.#cutOff.push(...this.#closed().flatMap(cutCalls));
                return;
            case 'message_delta':
                this.#addUsage(event.usage);
                return;
            case 'message_stop':
                this.#events.push(...anthropicAnswerEvents(this.#closed().map(wholeBlock)));
                this.finished = true;
                return;
            case 'content_block_start': {
                const block = (0,json_fields/* objectOf */.Xy)(event.content_block);
                if (block !== undefined)
                    this.#begin(index, block);
                if (block?.type === 'text')
                    this.said += `${this.said === '' ? '' : '\n'}${(0,json_fields/* stringOf */.Je)(block.text) ?? ''}`;
                return;
            }
            case 'content_block_delta': {
                const open = this.#open.get(index);
                const delta = (0,json_fields/* objectOf */.Xy)(event.delta);
                if (delta?.type === 'text_delta')
                    this.said += (0,json_fields/* stringOf */.Je)(delta.text) ?? '';
                if (open !== undefined)
                    open.json += (0,json_fields/* stringOf */.Je)(delta?.partial_json) ?? '';
                return;
            }
            case 'content_block_stop': {
                const open = this.#open.get(index);
                this.#open.delete(index);
                if (open !== undefined)
                    this.#events.push(...anthropicAnswerEvents([wholeBlock(open)]));
                return;
            }
            default:
                this.#events.push(...unreadCall(event));
        }
    }
    take() {
        return this.#events.splice(0);
    }
    cutOff() {
        return [...this.#cutOff.splice(0), ...this.#closed().flatMap(cutCalls)];
    }
    /** A block that begins where another is open ends the other: some gateways leave out the stop. */
    #begin(index, block) {
        const replaced = this.#open.get(index);
        if (replaced !== undefined)
            this.#events.push(...anthropicAnswerEvents([wholeBlock(replaced)]));
        const forgotten = this.#open.set(index, { block, json: '' });
        for (const open of forgotten)
            this.#cutOff.push(...cutCalls(open));
    }
    #closed() {
        const open = [...this.#open.values()];
        if (open.length > 0)
            this.#open = new recent_map/* RecentMap */.Q(maxOpen);
        return open;
    }
    #addUsage(usage) {
        const more = (0,json_fields/* objectOf */.Xy)(usage);
        if (more !== undefined)
            this.usage = { ...(0,json_fields/* objectOf */.Xy)(this.usage), ...more };
    }
}
function wholeBlock({ block, json }) {
    return json === '' ? block : { ...block, input: json };
}
function cutCalls(open) {
    return anthropicEvents([wholeBlock(open)]).filter(({ type }) => type === 'call');
}
function isAnthropicStreamEvent(event) {
    return /^(message_(start|delta|stop)|content_block_(start|delta|stop))$/.test((0,json_fields/* stringOf */.Je)(event.type) ?? '');
}

;// CONCATENATED MODULE: ./lib/traces/formats/anthropic.js












/** Anthropic Messages (and Amazon Bedrock's): a message a record, a conversation (`{messages: […]}`), or the events of a streamed message. */
const anthropic = {
    id: 'anthropic',
    title: 'Anthropic Messages',
    layout: 'ordered',
    marks: ['role', 'content', 'messages', 'stop_reason', 'content_block', 'delta', 'index'],
    recognise(record) {
        if (Array.isArray(record))
            return (0,json_fields/* objectsOf */.iZ)(record).some(isToolMessage) ? 'certain' : 'no';
        const fields = (0,json_fields/* objectOf */.Xy)(record);
        if (fields === undefined)
            return 'no';
        if (batchMessage(fields) !== undefined)
            return 'certain';
        if (isToolMessage(fields) || isResponse(fields) || isStreamed(fields))
            return 'certain';
        if ((0,json_fields/* objectsOf */.iZ)(fields.messages).some(isToolMessage))
            return 'certain';
        return isMessage(fields) && isPlainContent(fields.content) ? 'possible' : 'no';
    },
    open: (sink, context) => new AnthropicReader(sink, context),
};
class AnthropicReader {
    #sink;
    #unread;
    #context;
    #runs;
    #stream = new AnthropicStream();
    #turns = new Turns();
    /** Characters of the stream's words that were handed on. */
    #heard = 0;
    #line = 0;
    constructor(sink, context) {
        this.#sink = sink;
        this.#unread = new UnreadParts(anthropic.id, sink);
        this.#context = context;
        this.#runs = new RepeatedLists(context.file);
    }
    record(value, at) {
        const fields = Array.isArray(value) ? { messages: value } : (0,json_fields/* objectOf */.Xy)(value);
        const batched = fields && batchMessage(fields);
        const record = batched ?? fields;
        if (record !== undefined && isAnthropicStreamEvent(record))
            return this.#streamed(record, at);
        // The requests of a batch are runs of their own.
        if (fields && batched)
            this.#single(batched, (0,run_id/* sessionOf */.MC)(fields) ?? (0,json_fields/* firstId */.gz)(fields, ['custom_id']) ?? this.#context.file, at);
        else if (record === undefined)
            this.#sink.skip('record that is not an object');
        else if (Array.isArray(record.messages))
            this.#conversation(record, at);
        else
            this.#single(record, (0,run_id/* sessionOf */.MC)(record) ?? this.#context.file, at);
        return undefined;
    }
    end() {
        const cut = this.#stream.cutOff();
        for (const _ of cut)
            this.#sink.skip(cutOffCall);
        const isCut = cut.length > 0 || this.#stream.said.length > this.#heard;
        if (isCut)
            this.#sink.start({ trace: this.#context.file, losesMessages: true }, this.#line, 1);
    }
    #conversation(record, at) {
        const { trace, fresh } = this.#runs.next((0,json_fields/* objectsOf */.iZ)(record.messages), (0,run_id/* sessionOf */.MC)(record) ?? (0,json_fields/* firstId */.gz)(record, ['id']));
        this.#sink.start({ ...(0,run_id/* startOf */.GH)(record, trace), hasMessages: true }, at.line, at.column);
        for (const message of fresh)
            this.#message(message, trace, at);
    }
    #single(message, trace, at) {
        this.#sink.start((0,run_id/* startOf */.GH)(message, trace), at.line, at.column);
        this.#message(message, trace, at);
    }
    #message(message, trace, at) {
        const run = { trace, timestamp: (0,read_time/* timestampOf */.U_)(message.timestamp), turn: (0,json_fields/* textOf */.b6)(message.id) ?? this.#turns.next() };
        // A response alone is one side of a conversation.
        (0,write_message/* writeMessage */.ZT)(message.role, message.content, run, this.#sink, at.of(message), { isOneSided: isResponse(message) });
        if (isResponse(message))
            writeAnswer(message.usage, (0,json_fields/* textOf */.b6)(message.id), run, this.#sink, at);
        this.#unread.look((0,json_fields/* objectsOf */.iZ)(message.content), isReadBlock, at, isResponse(message));
        // What a user wrote is not looked into.
        const isText = message.role === 'user' && typeof message.content === 'string';
        this.#unread.lookAt(leftOver(isText ? { ...message, content: [] } : message, 'content'), message, at);
        writeEvents(anthropicEvents(message.content), run, this.#sink, at, 'message without a tool call');
    }
    /** What a stream has said since this was asked last; the other side is not in it. */
    #hear(at) {
        const text = this.#stream.said.slice(this.#heard).trim();
        this.#heard = this.#stream.said.length;
        (0,write_message/* writeMessage */.ZT)('assistant', text, { trace: this.#context.file }, this.#sink, at, { isOneSided: true });
    }
    #streamed(event, at) {
        this.#stream.push(event);
        this.#line = at.line;
        if (event.type === 'message_start')
            this.#heard = 0;
        // What the agent says stands before what it calls.
        if (event.type === 'content_block_stop' || event.type === 'message_stop')
            this.#hear(at);
        const events = this.#stream.take();
        if (event.type === 'message_stop')
            writeAnswer(this.#stream.usage, undefined, { trace: this.#context.file }, this.#sink, at);
        writeEvents(events, { trace: this.#context.file }, this.#sink, at, 'event of a streamed message');
        return true;
    }
}
/** Agents name events of their own likewise, with messages that say when they were written. */
function isStreamed(event) {
    return isAnthropicStreamEvent(event) && (0,json_fields/* objectOf */.Xy)(event.message)?.timestamp === undefined;
}
/** A line of the results of a message batch. */
function batchMessage(record) {
    const message = 'custom_id' in record ? (0,json_fields/* objectOf */.Xy)((0,json_fields/* objectOf */.Xy)(record.result)?.message) : undefined;
    return message && isMessage(message) ? message : undefined;
}
function isMessage(record) {
    return record.role === 'user' || record.role === 'assistant';
}
function isResponse(record) {
    return record.type === 'message' && record.role === 'assistant' && 'stop_reason' in record;
}
function isPlainContent(content) {
    return typeof content === 'string' || (Array.isArray(content) && (0,json_fields/* objectsOf */.iZ)(content).every(isBlock));
}
/** A block that messages without tools are made of; Bedrock's have no type. */
function isBlock(block) {
    const type = (0,json_fields/* stringOf */.Je)(block.type);
    if (type === undefined)
        return ['text', 'image', 'document', 'video', 'reasoningContent'].some((key) => key in block);
    return /^(text|image|document|thinking|redacted_thinking|search_result|container_upload)$/.test(type);
}
function isReadBlock(block) {
    return anthropicEvents([block]).length > 0;
}
function isToolMessage(record) {
    return (isMessage(record) &&
        (0,json_fields/* objectsOf */.iZ)(record.content).some((block) => isToolBlock((0,json_fields/* stringOf */.Je)(block.type) ?? '', block) || isBedrockBlock(block)));
}
function isToolBlock(type, block) {
    return ((type.endsWith('tool_use') && 'input' in block) ||
        (type.endsWith('tool_result') && ('tool_use_id' in block || 'toolUseID' in block)));
}

;// CONCATENATED MODULE: ./lib/traces/formats/atif.js








/** Agent Trajectory Interchange Format of Harbor (https://www.harborframework.com/docs/trajectory-format): one run a record. */
const atif = {
    id: 'atif',
    title: 'ATIF trajectory',
    layout: 'ordered',
    marks: ['schema_version', 'session_id', 'agent', 'steps'],
    recognise: (record) => (isTrajectory(record) ? 'certain' : 'no'),
    open: (sink, context) => new AtifReader(sink, context),
};
class AtifReader {
    #sink;
    #file;
    constructor(sink, context) {
        this.#sink = sink;
        this.#file = context.file;
    }
    record(value, at) {
        if (!isTrajectory(value)) {
            this.#sink.skip('not a trajectory');
            return;
        }
        const trace = (0,json_fields/* nonEmptyText */.al)(value.session_id ?? value.trajectory_id) ?? this.#file;
        const agent = (0,json_fields/* isObject */.Gv)(value.agent) ? (0,json_fields/* nonEmptyText */.al)(value.agent.name) : undefined;
        this.#sink.start({ trace, hasMessages: true, meta: agent === undefined ? undefined : { agent } }, at.line, at.column);
        for (const step of (0,json_fields/* objectsOf */.iZ)(value.steps))
            this.#step(step, trace, agent, at);
        writeUsage(usageOfRun(value), { of: 'run' }, { trace }, this.#sink, at);
    }
    #step(step, trace, agent, at) {
        const timestamp = (0,read_time/* rfc3339 */.ag)((0,read_time/* timeOf */.nR)(step.timestamp));
        const calls = (0,json_fields/* objectsOf */.iZ)(step.tool_calls);
        const turn = (0,json_fields/* nonEmptyText */.al)(step.step_id);
        const source = step.source === 'agent' ? 'assistant' : step.source;
        (0,write_message/* writeMessage */.ZT)(source, step.message, { trace, timestamp }, this.#sink, at.of(step));
        if (step.source === 'agent')
            writeUsage({ ...usageOfStep(step), turns: 1 }, { of: 'answer' }, { trace, timestamp }, this.#sink, at.of(step));
        if (calls.length === 0)
            this.#sink.skip('step without tool calls');
        for (const call of calls) {
            const tool = (0,json_fields/* nonEmptyText */.al)(call.function_name);
            const { line, column } = at.of(call);
            const args = (0,calls_arguments/* argumentsOf */.a)(call.arguments);
            if (tool === undefined)
                this.#sink.problem(namelessCall({ line, column }));
            else
                this.#sink.call({ trace, id: (0,json_fields/* nonEmptyText */.al)(call.tool_call_id), tool, args, timestamp, agent, turn }, line, column);
        }
        this.#results(step, calls, trace, at);
    }
    /** The format has no field for failure: a result is what the tool said. */
    #results(step, calls, trace, at) {
        for (const result of (0,json_fields/* objectsOf */.iZ)((0,json_fields/* isObject */.Gv)(step.observation) ? step.observation.results : undefined)) {
            const only = calls.length === 1 ? (0,json_fields/* nonEmptyText */.al)(calls[0]?.tool_call_id) : undefined;
            const id = (0,json_fields/* nonEmptyText */.al)(result.source_call_id ?? null) ?? only;
            const { line, column } = at.of(result);
            if (id === undefined)
                this.#sink.skip('observation of no call');
            else
                this.#sink.result({ trace, id, result: (0,calls_content/* contentOf */.$)(result.content ?? null) }, line, column);
        }
    }
    end() { }
}
function isTrajectory(value) {
    return (0,json_fields/* isObject */.Gv)(value) && typeof value.schema_version === 'string' && value.schema_version.startsWith('ATIF');
}
function usageOfStep({ metrics }) {
    const { prompt_tokens: sent, completion_tokens: answered, cached_tokens: cached, cost_usd: costUsd, } = (0,json_fields/* isObject */.Gv)(metrics) ? metrics : {};
    return (0,json_usage/* usageFrom */.m)({ input: [sent], output: [answered], cached, costUsd });
}
function usageOfRun({ final_metrics: metrics }) {
    const of = (0,json_fields/* isObject */.Gv)(metrics) ? metrics : {};
    const [sent, answered] = [of.total_prompt_tokens, of.total_completion_tokens];
    return (0,json_usage/* usageFrom */.m)({ input: [sent], output: [answered], cached: of.total_cached_tokens, costUsd: of.total_cost_usd });
}

;// CONCATENATED MODULE: ./lib/traces/formats/autogen.js




/**
 * AutoGen 0.4 and later: messages and events of a run, one a record or in a `TaskResult`, and saved states of agents and teams.
 * Shapes: `autogen_agentchat.messages`, `autogen_core.models`.
 */
const autogen = sessionFormat({
    id: 'autogen',
    title: 'AutoGen messages, task results and states',
    marks: ['source', 'models_usage', 'messages', 'stop_reason', 'llm_context', 'agent_states', 'type'],
    recognise: (record) => (autogen_isMessage(record) || listsIn(record).length > 0 ? 'certain' : 'no'),
    open: () => read,
});
const types = /^(?:(?:Text|MultiModal|Stop|Handoff|ToolCallSummary|Structured|User|Assistant|FunctionExecutionResult)Message|(?:ToolCallRequest|ToolCallExecution|CodeGeneration|CodeExecution|MemoryQuery|UserInputRequested|ModelClientStreamingChunk|Thought|SelectSpeaker|Selector)Event)(?:\[.*\])?$/;
/** Messages of agents have a source, and those of the results of functions none. */
function autogen_isMessage(record) {
    const type = (0,json_fields/* stringOf */.Je)(record.type) ?? '';
    if (!types.test(type))
        return false;
    return 'source' in record || type === 'FunctionExecutionResultMessage';
}
/** The conversations that a record holds: of a run, of an agent's model, and of each agent of a team. */
function listsIn(record) {
    const context = (0,json_fields/* objectOf */.Xy)(record.llm_context)?.messages;
    for (const messages of [record.messages, context, record.message_thread]) {
        if ((0,json_fields/* objectsOf */.iZ)(messages).some(autogen_isMessage))
            return [{ messages: (0,json_fields/* objectsOf */.iZ)(messages) }];
    }
    const inner = (0,json_fields/* objectOf */.Xy)(record.agent_state);
    if (inner)
        return listsIn(inner);
    return Object.entries((0,json_fields/* objectOf */.Xy)(record.agent_states) ?? {}).flatMap(([name, state]) => listsIn((0,json_fields/* objectOf */.Xy)(state) ?? {}).map(({ messages }) => ({ name, messages })));
}
/** The thread of a team repeats what its agents' own conversations hold. */
function read(record) {
    if (autogen_isMessage(record))
        return [autogen_messageEntry(record)];
    const lists = listsIn(record);
    const agents = lists.filter(({ messages }) => messages.some(({ type }) => type === 'AssistantMessage'));
    const chosen = agents.length > 0 ? agents : lists;
    if (chosen.length === 0)
        return undefined;
    const start = { hasMessages: true, meta: { agent: 'autogen' } };
    return chosen.flatMap(({ name, messages }) => [
        { isNewRun: true, start },
        ...messages.map((message) => ({ ...autogen_messageEntry(message), ...(name !== undefined && { agent: name }) })),
    ]);
}
function autogen_messageEntry(message) {
    const source = (0,json_fields/* nonEmptyText */.al)(message.source);
    const isSpoken = /^(?:Text|MultiModal|Stop|User|Assistant)Message$/.test((0,json_fields/* stringOf */.Je)(message.type) ?? '');
    const role = source === 'user' ? 'user' : 'assistant';
    return {
        timestamp: message.created_at,
        agent: source === 'user' ? undefined : source,
        turn: (0,json_fields/* nonEmptyText */.al)(message.id),
        ...(isSpoken && { said: { role, content: textParts(message.content) } }),
        events: autogen_eventsOf(message),
        usage: usedFor(message),
    };
}
/** What an agent asked its model for says what that used, and nothing else does. */
function usedFor({ id, models_usage: used }) {
    const usage = (0,json_usage/* usageOf */.F)(used);
    return usage && { of: 'answer', id: (0,json_fields/* nonEmptyText */.al)(id), ...ofAnswer(usage) };
}
/** All parts of a message that asks for tools, or answers, are about that. */
const ofTools = /^(?:ToolCallRequestEvent|ToolCallExecutionEvent|AssistantMessage|FunctionExecutionResultMessage)$/;
function autogen_eventsOf(message) {
    if (message.type === 'CodeExecutionEvent')
        return [codeRun(message)];
    if (!ofTools.test((0,json_fields/* stringOf */.Je)(message.type) ?? ''))
        return [];
    return (0,json_fields/* objectsOf */.iZ)(message.content).map((part) => partEvent(part) ?? { type: 'unread', from: part });
}
function textParts(content) {
    return (0,json_fields/* isList */.Lv)(content) ? content.filter((part) => typeof part === 'string') : content;
}
function partEvent(part) {
    if ('call_id' in part) {
        const id = (0,json_fields/* textOf */.b6)(part.call_id);
        if (id === undefined)
            return { type: 'skip', reason: 'result without a call id' };
        return { type: 'result', from: part, result: { id, content: part.content ?? null, error: part.is_error === true } };
    }
    if (!('arguments' in part))
        return undefined;
    const tool = (0,json_fields/* stringOf */.Je)(part.name);
    if (!tool)
        return { type: 'nameless', from: part };
    return { type: 'call', from: part, call: { id: (0,json_fields/* textOf */.b6)(part.id), tool, args: part.arguments } };
}
/** What an agent ran that executes code: the code stands in the message before. */
function codeRun(message) {
    const { output = null, exit_code: code = 0 } = (0,json_fields/* objectOf */.Xy)(message.result) ?? {};
    const error = code === 0 ? undefined : ((0,json_fields/* nonEmptyText */.al)(output) ?? `exit code ${(0,json_fields/* textOf */.b6)(code) ?? ''}`);
    return { type: 'call', from: message, call: { tool: 'code_executor', content: output, error } };
}

;// CONCATENATED MODULE: ./lib/traces/formats/bedrock-agents.js




/**
 * Traces of Amazon Bedrock agents, as `InvokeAgent` streams them with `enableTrace`: a part a record, or lists of them. Shapes: the
 * API reference of bedrock-agent-runtime. What a call gave back has the same `traceId`.
 */
const bedrockAgents = sessionFormat({
    id: 'bedrock-agents',
    title: 'Amazon Bedrock agent traces',
    marks: ['trace', 'orchestrationTrace', 'agentId', 'sessionId', 'returnControl', 'completion', 'traces'],
    recognise: (record) => (partsIn(record).length > 0 ? 'certain' : 'no'),
    open: () => (record) => {
        const parts = partsIn(record);
        return parts.length === 0 ? undefined : parts.flatMap(partEntries);
    },
});
/** Parts stand alone, in a list, or as the stream wraps them (`{trace: {trace, sessionId}}`). */
function partsIn(record, depth = 0) {
    if (stepsIn(record).length > 0 || (0,json_fields/* isObject */.Gv)(record.returnControl))
        return [record];
    if (depth > 2)
        return [];
    const held = (0,json_fields/* isObject */.Gv)(record.trace) ? [record.trace] : (0,json_fields/* objectsOf */.iZ)(record.completion ?? record.traces ?? record.events);
    return held.flatMap((part) => {
        const inner = partsIn(part, depth + 1);
        const { sessionId = null, eventTime = null } = record;
        return inner.map((each) => (each === part && sessionId !== null ? { sessionId, eventTime, ...each } : each));
    });
}
const kinds = [
    ...['orchestrationTrace', 'preProcessingTrace', 'postProcessingTrace', 'routingClassifierTrace'],
    ...['customOrchestrationTrace', 'failureTrace', 'guardrailTrace'],
];
function stepsIn(part) {
    if (bedrock_agents_isStep(part))
        return [part];
    const trace = (0,json_fields/* objectOf */.Xy)(part.trace) ?? part;
    return (0,json_fields/* objectsOf */.iZ)(kinds.map((kind) => trace[kind] ?? null));
}
/** A step alone, as the console shows it. */
function bedrock_agents_isStep(record) {
    const { modelInvocationInput: asked, modelInvocationOutput: answered } = record;
    const parts = [record.invocationInput, record.observation, asked, answered, record.rationale];
    return parts.some((part) => (0,json_fields/* isObject */.Gv)(part) && typeof part.traceId === 'string');
}
function partEntries(part) {
    const agent = (0,json_fields/* nonEmptyText */.al)(part.collaboratorName);
    const steps = stepsIn(part);
    const model = steps.flatMap((step) => (0,json_fields/* nonEmptyText */.al)((0,json_fields/* objectOf */.Xy)(step.modelInvocationInput)?.foundationModel) ?? [])[0];
    const start = model === undefined ? {} : { meta: { model } };
    const entry = { trace: (0,json_fields/* nonEmptyText */.al)(part.sessionId), timestamp: part.eventTime, agent, start };
    const events = [...steps.flatMap(bedrock_agents_stepEvents), ...returned((0,json_fields/* objectOf */.Xy)(part.returnControl))];
    const last = steps.flatMap(({ observation }) => (0,json_fields/* objectOf */.Xy)((0,json_fields/* objectOf */.Xy)(observation)?.finalResponse)?.text ?? []);
    const answers = steps.flatMap((step) => usedIn(step) ?? []).map((usage) => ({ ...entry, usage }));
    return [...answers, { ...entry, events, said: { role: 'assistant', content: last, isOneSided: true } }];
}
function usedIn({ modelInvocationOutput: output }) {
    const answer = (0,json_fields/* objectOf */.Xy)(output);
    if (answer === undefined)
        return undefined;
    const usage = ofAnswer((0,json_usage/* usageOf */.F)((0,json_fields/* objectOf */.Xy)(answer.metadata)?.usage));
    return { of: 'answer', id: (0,json_fields/* nonEmptyText */.al)(answer.traceId), ...usage };
}
function bedrock_agents_stepEvents(step) {
    const invocation = (0,json_fields/* objectOf */.Xy)(step.invocationInput);
    const observation = (0,json_fields/* objectOf */.Xy)(step.observation);
    return [...(invocation ? invoked(invocation) : []), ...(observation ? observed(observation) : [])];
}
/** What an agent may call, and how the call is named. */
const inputs = {
    actionGroupInvocationInput: (input) => ({ tool: actionOf(input), args: argsOf(input) }),
    functionInvocationInput: (input) => ({ tool: actionOf(input), args: argsOf(input) }),
    apiInvocationInput: (input) => ({ tool: actionOf(input), args: argsOf(input) }),
    knowledgeBaseLookupInput: (input) => ({ tool: 'knowledge_base_lookup', args: input }),
    codeInterpreterInvocationInput: (input) => ({ tool: 'code_interpreter', args: input }),
    agentCollaboratorInvocationInput: (input) => ({ tool: 'agent_collaborator', args: input }),
};
/** An agent may be given what this list does not know. */
function invoked(invocation) {
    const calls = Object.entries(inputs).flatMap(([name, read]) => {
        const input = (0,json_fields/* objectOf */.Xy)(invocation[name]);
        if (input === undefined)
            return [];
        const { tool, args } = read(input);
        if (tool === undefined)
            return [{ type: 'nameless', from: invocation }];
        return [{ type: 'call', from: invocation, call: { id: (0,json_fields/* textOf */.b6)(invocation.traceId), tool, args } }];
    });
    return calls.length > 0 ? calls : [{ type: 'unread', from: invocation }];
}
/** A function, or the operation of an API. */
function actionOf(input) {
    const path = (0,json_fields/* nonEmptyText */.al)(input.apiPath);
    const verb = (0,json_fields/* nonEmptyText */.al)(input.verb ?? input.httpMethod);
    return ((0,json_fields/* nonEmptyText */.al)(input.function) ?? (path === undefined || verb === undefined ? path : `${verb.toUpperCase()} ${path}`));
}
function argsOf({ parameters, requestBody }) {
    const properties = Object.values((0,json_fields/* objectOf */.Xy)((0,json_fields/* objectOf */.Xy)(requestBody)?.content) ?? {});
    const bodies = properties.flatMap((body) => (0,json_fields/* objectsOf */.iZ)((0,json_fields/* isObject */.Gv)(body) ? body.properties : body));
    return (0,json_fields/* isObject */.Gv)(parameters) ? parameters : named([...(0,json_fields/* objectsOf */.iZ)(parameters), ...bodies]);
}
function named(parameters) {
    return Object.fromEntries(parameters.map(({ name, value }) => [(0,json_fields/* textOf */.b6)(name) ?? '', value ?? null]));
}
function observed(observation) {
    const id = (0,json_fields/* textOf */.b6)(observation.traceId);
    const outcome = bedrock_agents_outcomeOf(observation);
    return id === undefined || outcome === undefined
        ? []
        : [{ type: 'result', from: observation, result: { id, ...outcome } }];
}
function bedrock_agents_outcomeOf(observation) {
    const reprompt = (0,json_fields/* objectOf */.Xy)(observation.repromptResponse);
    if (reprompt)
        return { error: (0,json_fields/* nonEmptyText */.al)(reprompt.text) ?? true };
    const code = (0,json_fields/* objectOf */.Xy)(observation.codeInterpreterInvocationOutput);
    if (code)
        return {
            content: code.executionOutput ?? null,
            error: code.executionError ?? (code.executionTimeout === true ? 'timeout' : null),
        };
    const group = (0,json_fields/* objectOf */.Xy)(observation.actionGroupInvocationOutput);
    const collaborator = (0,json_fields/* objectOf */.Xy)((0,json_fields/* objectOf */.Xy)(observation.agentCollaboratorInvocationOutput)?.output);
    const lookup = (0,json_fields/* objectOf */.Xy)(observation.knowledgeBaseLookupOutput);
    const content = group?.text ?? collaborator?.text ?? lookup?.retrievedReferences;
    return content === undefined ? undefined : { content };
}
/** Calls that the program around the agent is asked to make. */
function returned(control) {
    return (0,json_fields/* objectsOf */.iZ)(control?.invocationInputs).map((input) => {
        const call = (0,json_fields/* objectOf */.Xy)(input.functionInvocationInput ?? input.apiInvocationInput);
        const tool = call && actionOf(call);
        if (!call || tool === undefined)
            return { type: 'nameless', from: input };
        const id = (0,json_fields/* textOf */.b6)(control?.invocationId);
        return { type: 'call', from: input, call: { id, tool, args: argsOf(call), phase: 'requested' } };
    });
}

;// CONCATENATED MODULE: ./lib/traces/spans/list-in-object.js

/** Where requests hold their messages. */
const names = ['messages', 'contents', 'items', 'input', 'prompt'];
/** A list of messages, a list of lists (a batch of one), or the object around it. */
function listIn(value) {
    if (Array.isArray(value))
        return value.some(Array.isArray) ? value.flat() : value;
    if (!(0,json_fields/* isObject */.Gv)(value))
        return undefined;
    for (const name of names)
        if (Array.isArray(value[name]))
            return listIn(value[name]);
    return undefined;
}
/** How many characters of a text follow the last message that `listIn` would find in it: brackets, and members behind the list. */
function charactersBehindList(text) {
    if (text.startsWith('['))
        return text.startsWith('[[') && text.endsWith(']]') ? 2 : text.endsWith(']') ? 1 : 0;
    let depth = 0;
    let name = '';
    let isBatch = false;
    for (let at = 0; at < text.length; at++) {
        const mark = text.charCodeAt(at);
        if (mark === quote) {
            const end = endOfString(text, at);
            if (depth === 1)
                name = text.slice(at + 1, end);
            at = end;
        }
        else if (mark === openBracket || mark === openBrace) {
            if (depth === 1)
                isBatch = text.charCodeAt(at + 1) === openBracket;
            depth++;
        }
        else if (mark === closeBracket || mark === closeBrace) {
            depth--;
            if (depth !== 1 || mark !== closeBracket || !names.includes(name))
                continue;
            return text.length - (isBatch && text.charCodeAt(at - 1) === closeBracket ? at - 1 : at);
        }
    }
    return 0;
}
const quote = 34;
const backslash = 92;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
/** The quote that ends a string; the end of a text that has none. */
function endOfString(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end >= 0 && isEscaped(text, end))
        end = text.indexOf('"', end + 1);
    return end < 0 ? text.length : end;
}
function isEscaped(text, at) {
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === backslash)
        backslashes++;
    return backslashes % 2 === 1;
}

;// CONCATENATED MODULE: ./lib/traces/spans/message-list.js



/** A list as an attribute holds it: JSON text, or the value itself. */
function messageListIn(value) {
    if (typeof value === 'object' && value !== null)
        return { messages: listIn(value) ?? (0,write_json/* writeJson */.G)(value) };
    const messages = typeof value === 'string' ? value.trim() : '';
    return messages.startsWith('[') || messages.startsWith('{') ? { messages } : undefined;
}
/** What the first request had, as a list of its own. */
function firstMessages({ messages, first, tail }) {
    if (typeof messages !== 'string')
        return messages.slice(0, first);
    return messages.slice(0, first) + messages.slice(messages.length - tail);
}
/** Conversations of one family that lists are compared with; of others the lists are kept as they are. */
const message_list_maxOpen = 32;
/**
 * Keeps, of lists that continue one another, the longest: each request repeats the whole conversation, and keeping them all
 * would take memory that grows with the square of it.
 */
class LongestLists {
    #open = [];
    /** Takes the list of an owner; gives the owners whose list is now another one, or none. */
    add(list, owner, scope) {
        const open = this.#open.find((other) => other.scope === scope && areOne(other.list, list.messages));
        if (!open) {
            const opened = conversation(list);
            if (this.#open.length >= message_list_maxOpen)
                this.#open.shift();
            this.#open.push({ list: opened, owner, scope });
            return [{ owner, list: opened }];
        }
        const { messages, tail } = open.list;
        const isLonger = list.messages.length >= messages.length;
        const other = isLonger ? open.owner : owner;
        const first = Math.min(open.list.first, 'first' in list ? list.first : list.messages.length - tail);
        open.list = { messages: isLonger ? list.messages : messages, first, tail };
        open.owner = isLonger ? owner : open.owner;
        return [
            { owner: other, list: undefined },
            { owner: open.owner, list: open.list },
        ];
    }
}
/** Nothing continues it so far. */
function conversation(list) {
    if ('first' in list)
        return list;
    const { messages } = list;
    const tail = typeof messages === 'string' ? charactersBehindList(messages) : 0;
    return { messages, first: messages.length - tail, tail };
}
/** Whether one continues the other. */
function areOne({ messages: a, tail }, b) {
    const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
    if (typeof longer !== 'string' && typeof shorter !== 'string') {
        return shorter.every((message, at) => (0,same_json/* sameJson */.V)(message, longer[at]));
    }
    return typeof longer === 'string' && typeof shorter === 'string' && continues(longer, shorter, tail);
}
/**
 * Both were written by one serialiser, so that a longer list begins with the text of the shorter up to its bracket. What
 * follows the bracket is the same in both: nothing else of the request has changed.
 */
function continues(longer, shorter, tail) {
    const end = shorter.length - tail;
    if (tail === 0 || end < 0)
        return false;
    // Slices are compared dozens of times faster than `startsWith` looks, which goes letter by letter.
    return longer.slice(0, end) === shorter.slice(0, end) && longer.slice(longer.length - tail) === shorter.slice(end);
}
/** A session is the scope of its lists: that of another may begin with the same words and end sooner. */
function scopeOf(sessions) {
    return JSON.stringify(Object.entries(sessions));
}
/** The lists to keep of many owners', each only as long as no longer one continues it. */
function longestLists(owners, scopeOf) {
    const longest = new LongestLists();
    const kept = new Map();
    for (const owner of owners) {
        if (!owner.history)
            continue;
        for (const { owner: other, list } of longest.add(owner.history, owner, scopeOf(owner))) {
            if (list)
                kept.set(other, list);
            else
                kept.delete(other);
        }
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/traces/spans/requests-in-answer.js


/** Where an answer nests what it asks for; nothing else is looked into, so that text in arguments is never taken for a call. */
const holders = [
    'tool_calls',
    'toolCalls',
    'tool_call',
    'content',
    'parts',
    'message',
    'messages',
    'choices',
    'kwargs',
    'additional_kwargs',
    'output',
    'function_call',
    'functionCall',
    'toolUse',
];
const maxDepth = 8;
/**
 * The calls in a model's answer that a tracing tool stored as it came, in the shapes of any provider: `tool_calls` of OpenAI and
 * LangChain, `tool_use` of Anthropic, `tool-call` of the AI SDK, `tool_call` of OpenTelemetry, `function_call` of OpenAI.
 */
function requestsInAnswer(answer, depth = 0) {
    const value = depth < 2 ? (0,json_text/* parseJsonText */.l)(answer ?? null) : (answer ?? null);
    if (depth > maxDepth)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => requestsInAnswer(item, depth + 1));
    if (!(0,json_fields/* isObject */.Gv)(value) || value.role === 'tool' || value.role === 'user' || value.role === 'system')
        return [];
    const call = callIn(value);
    if (call)
        return [call];
    // An answer may list a call as content and under `tool_calls`: the first list that has calls is the whole list.
    for (const name of holders) {
        const held = value[name];
        const calls = held === undefined || held === null ? requests_in_answer_none : requestsInAnswer(held, depth + 1);
        if (calls.length > 0)
            return calls;
    }
    return requests_in_answer_none;
}
const requests_in_answer_none = [];
const callTypes = new Set(['function', 'tool_call', 'tool_use', 'tool-call', 'function_call', 'custom']);
function callIn(value) {
    const called = (0,json_fields/* isObject */.Gv)(value.function) ? value.function : value;
    const tool = (0,json_fields/* nonEmptyText */.al)(called.name ?? called.toolName);
    const args = called.arguments ?? called.args ?? called.input;
    const typed = typeof value.type === 'string' && callTypes.has(value.type);
    if (tool === undefined || (!typed && args === undefined))
        return undefined;
    const id = (0,json_fields/* nonEmptyText */.al)(value.call_id ?? value.toolCallId ?? value.tool_call_id ?? value.toolUseId ?? value.id);
    return { tool, id, written: args };
}

;// CONCATENATED MODULE: ./lib/calls/injected-text.js
/** What agents themselves put among the words of the person: reminders, commands and what they printed, where it runs, summaries. */
const ofClaudeCode = /^\s*(<(system-reminder|command-(name|message|args)|local-command-[a-z]+|bash-(input|stdout|stderr)|task-notification|user-memory-input|ide_[a-z_]+)>|Caveat: The messages below|\[Request interrupted by user|This session is being continued from a previous conversation)/;
const ofCodex = /^\s*(<(environment_context|user_instructions|turn_aborted|user_shell_command|permissions|skill|INSTRUCTIONS)\b|# AGENTS\.md instructions)/;
/** Frameworks that speak with models in text alone send what a tool gave back in the name of the person. */
const injected_text_ofTools = /^\s*(observation:|call id: |execution result of |<(returncode|output|tool_response|function_results)>)/i;
function isInjectedByClaudeCode(text) {
    return ofClaudeCode.test(text);
}
function isInjectedByCodex(text) {
    return ofCodex.test(text);
}
/** Whether a text in the name of a person is a program's, where nothing says which program sent it. */
function isInjected(text) {
    return ofClaudeCode.test(text) || ofCodex.test(text) || injected_text_ofTools.test(text);
}

;// CONCATENATED MODULE: ./lib/traces/spans/calls-in-history.js







/** Most calls of a list are known from elsewhere, with arguments and result: those of the list are parsed when they are asked for. */
class RecordedCall {
    tool;
    id;
    outcome;
    #written;
    #args;
    constructor({ tool, id, written }) {
        this.tool = tool;
        this.id = id;
        this.#written = written;
    }
    get args() {
        this.#args ??= (0,calls_arguments/* argumentsOf */.a)(this.#written);
        return this.#args;
    }
    get result() {
        return this.outcome && resultIn(this.outcome);
    }
    get error() {
        return this.outcome && errorIn(this.outcome);
    }
}
function resultIn(outcome) {
    return (0,json_text/* parseJsonText */.l)(valueIn(outcome));
}
function errorIn(outcome) {
    const { content, failed } = outcome;
    const isError = failed || (isTyped(content) && /^(error-|execution-denied)/.test(String(content.type)));
    return (0,calls_failure/* failureOf */.g)(isError, valueIn(outcome));
}
function valueIn({ content }) {
    return (0,calls_content/* contentOf */.$)(isTyped(content) ? content.value : content) ?? null;
}
function isTyped(content) {
    return (0,json_fields/* isObject */.Gv)(content) && typeof content.type === 'string' && 'value' in content;
}
/**
 * The calls in a list of messages, in order, in the shapes of any provider: what `requestsInAnswer` knows, and their results as
 * `role: tool`, `tool_result`, `tool-result`, `tool_call_response`, `function_call_output`, `functionResponse`.
 */
function callsInHistory(messages) {
    // Most requests of most models never speak of tools, and parsing a list costs more than looking at it.
    if (typeof messages === 'string' && !/tool|function/i.test(messages))
        return [];
    const calls = [];
    const waiting = [];
    for (const message of (0,json_fields/* objectsOf */.iZ)(listIn(typeof messages === 'string' ? (0,json_text/* parseJsonText */.l)(messages) : messages))) {
        for (const outcome of outcomesIn(message))
            answer(calls, waiting, outcome);
        if (speaksForOthers(unwrapped(message)))
            continue;
        for (const call of requestsInAnswer(message))
            waiting.push(calls.push(new RecordedCall(call)) - 1);
        if (waiting.length > calls_in_history_maxWaiting)
            waiting.splice(0, waiting.length - calls_in_history_maxWaiting);
    }
    return calls;
}
/** Calls of one conversation that may wait for their results. */
const calls_in_history_maxWaiting = 1024;
/** What people and tools say may look like a call, and is none. */
function speaksForOthers({ role, type }) {
    return /^(tool|function|user|human|system|developer|(Tool|Human|System|Function)Message(Chunk)?)$/.test(String(role ?? type ?? ''));
}
/** The calls of an answer, those with a result that the same answer has. */
function withResults(calls, answer) {
    const outcomes = calls.length === 0 ? [] : answer.flatMap(outcomesIn);
    if (outcomes.length === 0)
        return calls;
    const answered = calls.map((call) => ({ ...call }));
    const waiting = [...answered.keys()];
    for (const { content, failed, ...of } of outcomes) {
        const call = nextAnswered(answered, waiting, of);
        if (call)
            call.outcome = { content, failed };
    }
    return answered;
}
function answer(calls, waiting, outcome) {
    const call = nextAnswered(calls, waiting, outcome);
    if (call)
        call.outcome = outcome;
}
/** By id, first in, first out; without one, the first unanswered call of the tool, or of any. */
function nextAnswered(calls, waiting, { id, tool }) {
    const fits = (at) => {
        const call = calls[at];
        if (id !== undefined && call.id !== undefined)
            return call.id === id;
        return tool === undefined || call.tool === tool;
    };
    const place = waiting.findIndex(fits);
    const call = calls[waiting[place] ?? -1];
    if (call)
        waiting.splice(place, 1);
    return call;
}
const outcomeTypes = new Set([
    'tool_result',
    'tool-result',
    'tool-error',
    'tool_call_response',
    'server_tool_call_response',
    'function_call_output',
    'function_response',
    'mcp_tool_result',
    'tool-return',
]);
function outcomesIn(outer) {
    const message = unwrapped(outer);
    const parts = calls_in_history_partsIn(message.parts ?? message.content);
    const inParts = [...parts, ...(outcomeTypes.has(String(message.type)) ? [message] : [])].flatMap(outcomeOfPart);
    if (inParts.length > 0)
        return inParts;
    const speaker = message.role ?? message.type;
    if (speaker !== 'tool' && speaker !== 'function' && speaker !== 'ToolMessage')
        return [];
    return [outcome(message, message.content ?? message.response ?? null, message.status === 'error')];
}
/** A list, or JSON text of one: what a tool answers is rarely that, and not worth parsing to find out. */
function calls_in_history_partsIn(held) {
    const isText = typeof held === 'string';
    return (0,json_fields/* objectsOf */.iZ)(isText && /^\s*\[/.test(held) ? (0,json_text/* parseJsonText */.l)(held) : held);
}
/** Past the wrappers of LangChain (`kwargs`, `data`) and OpenInference (`message`). */
function unwrapped(message) {
    if ((0,json_fields/* isObject */.Gv)(message.kwargs))
        return { type: Array.isArray(message.id) ? message.id.at(-1) : null, ...message.kwargs };
    if ((0,json_fields/* isObject */.Gv)(message.message))
        return message.message;
    return (0,json_fields/* isObject */.Gv)(message.data) && typeof message.type === 'string'
        ? { ...message.data, type: message.type, role: message.type }
        : message;
}
function outcomeOfPart(part) {
    const google = part.functionResponse ?? part.function_response ?? part.toolResult;
    if ((0,json_fields/* isObject */.Gv)(google))
        return [outcome(google, google.response ?? google.content ?? null, google.status === 'error')];
    if (!outcomeTypes.has(String(part.type)))
        return [];
    const failed = part.is_error === true || part.isError === true || part.type === 'tool-error';
    return [outcome(part, part.content ?? part.output ?? part.response ?? part.result ?? part.error ?? null, failed)];
}
function outcome(holder, content, failed) {
    return {
        id: (0,json_fields/* nonEmptyText */.al)(holder.tool_call_id ?? holder.toolCallId ?? holder.tool_use_id ?? holder.toolUseId ?? holder.call_id ?? holder.id),
        tool: (0,json_fields/* nonEmptyText */.al)(holder.name ?? holder.toolName ?? holder.tool_name),
        content,
        failed,
    };
}

;// CONCATENATED MODULE: ./lib/traces/spans/said-in-message.js





/** Reads a message of any provider's shape, as spans have it in what a model was sent. */
function saidInMessage(outer) {
    const message = unwrapped(outer);
    const role = speakerOf(message);
    if (role === undefined || role === 'lost')
        return role;
    const text = textIn(message.parts ?? message.content ?? message.contents, role);
    if (text !== undefined)
        return text === 'lost' ? 'lost' : { role, text: text.words };
    const isCall = role === 'assistant' && (message.content === null || requestsInAnswer(outer).length > 0);
    return isCall || isEmptyOnPurpose(message) ? undefined : 'lost';
}
/** What an answer of a model says, `''` for nothing; undefined where it is not recorded, or in a way that is not known. */
function saidInAnswer(answer, depth = 0) {
    if (answer === undefined || answer === null || depth > said_in_message_maxDepth)
        return undefined;
    if (typeof answer === 'string')
        return saidInText(answer, depth);
    if ((0,json_fields/* isList */.Lv)(answer))
        return joined(answer.map((item) => saidInAnswer(item, depth + 1)));
    if (!(0,json_fields/* isObject */.Gv)(answer))
        return undefined;
    if (holdsMessage(answer)) {
        const said = saidInMessage(answer);
        return said === 'lost' ? undefined : (said?.text ?? '');
    }
    for (const name of wrappers)
        if ((0,json_fields/* isObject */.Gv)(answer[name]) || (0,json_fields/* isList */.Lv)(answer[name]))
            return saidInAnswer(answer[name], depth + 1);
    const { type, text, content, parts = content } = answer;
    // A thought, a call, a picture.
    if (answer.thought === true || (typeof type === 'string' && type !== 'message' && !textTypes.has(type)))
        return '';
    if ((0,json_fields/* isObject */.Gv)(parts) || (0,json_fields/* isList */.Lv)(parts))
        return saidInAnswer(parts, depth + 1);
    if (typeof text === 'string')
        return isHidden(text) ? undefined : text;
    if (typeof content === 'string')
        return saidInText(content, depth);
    return callKeys.some((key) => key in answer) ? '' : undefined;
}
const said_in_message_maxDepth = 8;
const wrappers = ['message', 'choices', 'generations', 'candidates', 'messages', 'output', 'outputs'];
const callKeys = [
    'toolCalls',
    'tool_calls',
    'functionCall',
    'function_call',
    'functionResponse',
    'toolUse',
    'finishReason',
];
/** Structured answers are said as the text that they are. */
function saidInText(text, depth) {
    if (isHidden(text))
        return undefined;
    if (!/^\s*[[{]/.test(text))
        return text;
    const value = (0,json_text/* parseJsonText */.l)(text);
    return typeof value === 'string' ? text : (saidInAnswer(value, depth + 1) ?? text);
}
function joined(texts) {
    if (texts.length === 0 || texts.includes(undefined))
        return undefined;
    return texts.filter((text) => text !== '').join('\n');
}
function holdsMessage(value) {
    if (typeof value.role === 'string' || (0,json_fields/* isObject */.Gv)(value.kwargs))
        return true;
    if ((0,json_fields/* isObject */.Gv)(value.message) && typeof value.message.role === 'string')
        return true;
    return typeof value.type === 'string' && 'content' in value && (roles.has(value.type) || value.type === 'message');
}
const roles = new Map([
    ['user', 'user'],
    ['human', 'user'],
    ['HumanMessage', 'user'],
    ['HumanMessageChunk', 'user'],
    ['assistant', 'assistant'],
    ['ai', 'assistant'],
    ['model', 'assistant'],
    ['AIMessage', 'assistant'],
    ['AIMessageChunk', 'assistant'],
]);
function speakerOf(message) {
    const named = message.role ?? message.type;
    // The Gemini API lets what a person says go without a role.
    if (named === undefined || named === null)
        return 'parts' in message || 'content' in message ? 'lost' : undefined;
    const role = typeof named === 'string' ? (roles.get(named) ?? roles.get(named.toLowerCase())) : undefined;
    // Frameworks of several agents send the words of one to the others in the name of the person, and say whose they are.
    const isNamed = typeof message.name === 'string' && !/^(|user|human)$/i.test(message.name);
    return role === 'user' && isNamed ? 'lost' : role;
}
function textIn(content, role) {
    if (typeof content === 'string') {
        const parts = /^\s*\[\s*\{/.test(content) ? (0,json_text/* parseJsonText */.l)(content) : undefined;
        if ((0,json_fields/* isList */.Lv)(parts) && parts.every(said_in_message_isTyped))
            return textIn(parts, role);
        return isHidden(content) ? 'lost' : wordsOf([content], role);
    }
    if (!(0,json_fields/* isList */.Lv)(content))
        return undefined;
    const texts = content.map(textOfPart);
    if (texts.includes('lost'))
        return 'lost';
    return wordsOf(texts.flatMap((text) => ((0,json_fields/* isObject */.Gv)(text) ? [text.words] : [])), role);
}
/** A message of which nothing is text says nothing. */
function wordsOf(texts, role) {
    const own = texts.filter((text) => text !== '' && !(role === 'user' && isInjected(text)));
    return own.length > 0 ? { words: own.join('\n') } : undefined;
}
function textOfPart(item) {
    if (typeof item === 'string')
        return isHidden(item) ? 'lost' : { words: item };
    const part = (0,json_fields/* isObject */.Gv)(item) && (0,json_fields/* isObject */.Gv)(item.message_content) ? item.message_content : item;
    if (!(0,json_fields/* isObject */.Gv)(part) || part.thought === true)
        return undefined;
    const text = part.text ?? (part.type === 'text' ? part.content : undefined);
    if (part.type !== undefined && !textTypes.has(String(part.type)))
        return undefined;
    if (typeof text === 'string')
        return isHidden(text) ? 'lost' : { words: text };
    return part.type === undefined ? undefined : 'lost';
}
const textTypes = new Set(['text', 'input_text', 'output_text']);
function said_in_message_isTyped(item) {
    return ((0,json_fields/* isObject */.Gv)(item) && (typeof item.type === 'string' || 'text' in item || 'toolResult' in item || 'toolUse' in item));
}
const said_in_message_hidden = /^\s*(__REDACTED__|<redacted>|\[redacted\]|redacted|\[filtered\])\s*$/i;
/** What instrumentations write in the place of what they are not to record. */
function isHidden(text) {
    return said_in_message_hidden.test(text);
}
/** An empty text, or a list without one: an image, a result. */
function isEmptyOnPurpose({ parts, content, contents }) {
    const held = parts ?? content ?? contents;
    return held === '' || typeof held === 'string' || ((0,json_fields/* isList */.Lv)(held) && held.length > 0);
}

// EXTERNAL MODULE: ./lib/traces/spans/session-keys.js
var session_keys = __webpack_require__(47289);
// EXTERNAL MODULE: ./lib/calls/session-fallback.js
var session_fallback = __webpack_require__(47572);
// EXTERNAL MODULE: ./lib/calls/match.js
var match = __webpack_require__(40160);
;// CONCATENATED MODULE: ./lib/traces/spans/add-history.js




/**
 * Completes the calls that spans and answers record with the requests' histories: results that no span recorded, and
 * calls that stand nowhere else. `recordedBy` gives the session that another call of the file belongs to;
 * `nth`: how many calls of its list that have no id either are equal to it and stand before it.
 *
 * Every request repeats the conversation, so each list is matched one to one with the calls known so far: only
 * unmatched calls are new. Calls in the first request of a conversation were made before it; they count if the session
 * has no calls of its own, or if one of its own is among them.
 */
function addHistory(known, steps, recordedBy) {
    const lists = listsOf(steps);
    if (lists.length === 0)
        return { calls: known, added: [], earlier: 0, ofTurns: [], listed: new Map() };
    const session = new Session(known);
    const added = lists.map(({ list, step }, at) => ({ step, ...session.add(list, step, at + 1, recordedBy) }));
    const { calls, placeOf } = session.ordered();
    return {
        calls,
        added: session.added(known),
        listed: new Map(added.map(({ step, all }) => [step, all.map((call) => call && placeOf(call))])),
        earlier: added.reduce((sum, { earlier }) => sum + earlier.length, 0),
        ofTurns: added.flatMap(({ step, earlier }) => (step.fallback ? earlier : [])),
    };
}
/** In the order in which the requests were sent. */
function listsOf(steps) {
    const lists = [...longestLists(steps, () => '')].map(([step, list]) => ({
        list,
        step,
        start: BigInt(step.start ?? 0),
    }));
    return lists.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}
class Session {
    #calls;
    #indexes;
    /** The latest start of the known calls up to each. */
    #starts = [];
    /** Spans or answers recorded a call. */
    #hasOwn;
    /** Tools have spans of their own: what has none did not run. */
    #hasRuns;
    #added = 0;
    constructor(known) {
        this.#hasOwn = known.length > 0;
        this.#hasRuns = known.some(({ call }) => call.phase === 'executed');
        this.#calls = known.map((ordered, after) => ({ own: ordered, ordered, after, place: 0, lastList: 0 }));
        this.#indexes = waysToMatch.map((way) => ({ index: new Index(way, this.#calls), sure: way.sure === true }));
        let latest = 0n;
        for (const { step } of known) {
            const start = step.start === undefined ? latest : BigInt(step.start);
            latest = start > latest ? start : latest;
            this.#starts.push(latest);
        }
    }
    added(known) {
        const given = new Set(known);
        const isNews = ({ own, ordered }) => !given.has(own) || own.call.args !== ordered.call.args;
        return this.#calls.filter(isNews).map(({ ordered }) => ordered.call);
    }
    ordered() {
        const sorted = this.#calls.sort((a, b) => a.after - b.after || a.place - b.place);
        const places = new Map(sorted.map((call, place) => [call, place]));
        return { calls: sorted.map(({ ordered }) => ordered), placeOf: (call) => places.get(call) };
    }
    /** Takes over one list; gives its calls that are not the session's, and for all of them what they are there. */
    add(list, step, number, recordedBy) {
        const calls = callsInHistory(list.messages);
        if (calls.length === 0)
            return { earlier: [], all: [] };
        const matches = this.#matchesOf(calls, number);
        inOrderOfList(matches.filter((match) => match !== undefined));
        if (matches.every((match) => match !== undefined)) {
            for (const [at, call] of calls.entries())
                this.#complete(matches[at], call);
            return { earlier: [], all: matches };
        }
        const brought = broughtCalls(list, calls);
        const isOwn = !this.#hasOwn || matches.slice(0, brought).some((match) => match !== undefined);
        const earlier = [];
        const all = [...matches];
        let anchor = this.#before(matches, step);
        const equals = new Map();
        for (const [at, call] of calls.entries()) {
            const match = matches[at];
            if (match) {
                this.#complete(match, call);
                anchor = match.after;
            }
            else if (at < brought && (!isOwn || isOfAnother(step, recordedBy, call, equals)))
                earlier.push(call);
            else
                all[at] = this.#insert(call, step, anchor, number);
        }
        return { earlier, all };
    }
    /** For each call of a list the known call that it is, if any: all that are surer first. */
    #matchesOf(calls, number) {
        const found = calls.map(() => undefined);
        let hasIds = false;
        for (const [way, { index, sure }] of this.#indexes.entries()) {
            // Arguments are parsed and compared only where ids do not distinguish calls.
            if (way === 0 && this.#areApart(calls))
                continue;
            for (const [at, call] of calls.entries())
                if (!found[at])
                    found[at] = index.take(call, number, hasIds);
            if (found.every((match) => match !== undefined))
                break;
            hasIds ||= sure && found.some((match) => match !== undefined);
        }
        return found;
    }
    /** Neither the list nor the session has two calls of one id and tool. */
    #areApart(calls) {
        const byId = this.#indexes[1];
        if (byId.index.hasRepeats())
            return false;
        const keys = calls.map(withId).filter((key) => key !== undefined);
        return new Set(keys).size === keys.length;
    }
    /** Where calls go that stand before any known one: before the first that the list knows, else by the time of the request. */
    #before(matches, step) {
        const first = matches.find((match) => match !== undefined);
        if (first)
            return first.place === 0 ? first.after - 1 : first.after;
        if (step.start === undefined)
            return this.#starts.length;
        const start = BigInt(step.start);
        let [low, high] = [0, this.#starts.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#starts[middle] < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }
    #complete(known, listed) {
        const { call } = known.ordered;
        const isOpen = call.result === undefined && call.error === undefined;
        const outcome = isOpen ? { result: listed.result, error: listed.error } : {};
        const isAnswered = outcome.result !== undefined || outcome.error !== undefined;
        if (!isAnswered && (call.args !== undefined || listed.args === undefined))
            return;
        const phase = isAnswered && call.phase === 'requested' && !this.#hasRuns ? undefined : call.phase;
        known.ordered = { ...known.ordered, call: { ...call, ...outcome, args: call.args ?? listed.args, phase } };
    }
    #insert({ tool, id, args, result, error }, step, after, lastList) {
        const call = { trace: step.session, id, tool, args, result, error, agent: step.agent };
        const place = ++this.#added;
        // Behind what the answer of the same step asks for.
        const own = { call, step, index: step.requests.length + place };
        const inserted = { own, ordered: own, after, place, lastList };
        this.#calls.push(inserted);
        return inserted;
    }
}
/** The list knows in what order the model asked: the calls keep their places among them, each in its turn. */
function inOrderOfList(calls) {
    const places = calls.map(({ after, place }) => ({ after, place }));
    const sorted = places.sort((a, b) => a.after - b.after || a.place - b.place);
    for (const [at, call] of calls.entries())
        Object.assign(call, sorted[at]);
}
/** Another conversation of the file has recorded the call. */
function isOfAnother(step, recordedBy, call, equals) {
    if (!step.fallback)
        return false;
    const key = call.id === undefined ? (0,write_json/* writeJson */.G)([call.tool, call.args]) : '';
    const nth = equals.get(key) ?? 0;
    equals.set(key, nth + 1);
    const owner = recordedBy(call, nth);
    return owner !== undefined && owner !== step.session;
}
/** How many of the calls the first request of the conversation brought along. */
function broughtCalls(list, calls) {
    if (list.first >= list.messages.length - list.tail)
        return calls.length;
    return callsInHistory(firstMessages(list)).length;
}
const withAll = ({ id, tool, args }) => (id === undefined ? undefined : (0,write_json/* writeJson */.G)([id, (0,match/* lastPart */.S_)(tool), args]));
const withId = ({ id, tool }) => (id === undefined ? undefined : `${id.length} ${id} ${(0,match/* lastPart */.S_)(tool)}`);
const withArguments = ({ args, tool }) => (args === undefined ? undefined : (0,write_json/* writeJson */.G)([(0,match/* lastPart */.S_)(tool), args]));
const argumentsOnly = ({ args }) => (0,write_json/* writeJson */.G)(args ?? null);
const toolOnly = ({ tool }) => (0,match/* lastPart */.S_)(tool);
const isVague = ({ id, args }) => id === undefined || args === undefined;
/** From the surest on. Where one side lacks an id or arguments the tool must do: in doubt a call is not added. */
const waysToMatch = [
    { known: ({ own }) => withAll(own.call), listed: withAll, sure: true },
    { known: ({ own }) => withId(own.call), listed: withId, sure: true },
    { known: ({ own }) => withArguments(own.call), listed: withArguments },
    {
        // A span may know the tool by the class that implements it.
        known: ({ own: { call, step } }) => call.phase === 'executed' && step.call?.namesClass ? argumentsOnly(call) : undefined,
        listed: argumentsOnly,
    },
    { known: ({ own }) => (isVague(own.call) ? toolOnly(own.call) : undefined), listed: toolOnly },
    { known: ({ own }) => toolOnly(own.call), listed: (call) => (isVague(call) ? toolOnly(call) : undefined) },
];
/** The calls of a session by one kind of key, in order. Most lists need only the surest: no key is made before it is asked for. */
class Index {
    #match;
    #all;
    #calls = new Map();
    #filed = 0;
    #hasRepeats = false;
    constructor(match, all) {
        this.#match = match;
        this.#all = all;
    }
    #fileAll() {
        for (; this.#filed < this.#all.length; this.#filed++) {
            const known = this.#all[this.#filed];
            const key = this.#match.known(known);
            const same = key === undefined ? undefined : this.#calls.get(key);
            if (same)
                this.#hasRepeats = same.known.push(known) > 1;
            else if (key !== undefined)
                this.#calls.set(key, { known: [known], list: 0, next: 0 });
        }
    }
    /** Whether two calls have the same key. */
    hasRepeats() {
        this.#fileAll();
        return this.#hasRepeats;
    }
    /**
     * The first call with the key that the list has not matched yet. `hasIds`: the list and the session use the same ids,
     * so calls with different ids are different calls.
     */
    take(call, list, hasIds) {
        this.#fileAll();
        const key = this.#match.listed(call);
        const same = key === undefined ? undefined : this.#calls.get(key);
        if (!same)
            return undefined;
        if (same.list !== list) {
            same.list = list;
            same.next = 0;
        }
        while (same.next < same.known.length) {
            const known = same.known[same.next];
            if (known.lastList !== list && hasIds && areOthers(known.ordered.call, call))
                return undefined;
            same.next++;
            if (known.lastList === list)
                continue;
            known.lastList = list;
            return known;
        }
        return undefined;
    }
}
function areOthers(a, b) {
    return a.id !== undefined && b.id !== undefined && a.id !== b.id;
}
/** A call of another turn, with the result that a later history has for it. */
function answered(call, { result, error }) {
    return { ...call, result, error, phase: call.phase === 'requested' ? undefined : call.phase };
}

// EXTERNAL MODULE: ./lib/traces/spans/exported-spans.js
var exported_spans = __webpack_require__(14093);
// EXTERNAL MODULE: ./lib/model/exact-number.js
var exact_number = __webpack_require__(19238);
;// CONCATENATED MODULE: ./lib/traces/spans/span-usage.js

/**
 * Spans of agents repeat the sums of the model spans below them: of a span and of those below, the larger account counts, for
 * tokens, cost and answers each, so that nothing counts twice and a part that was not exported does not hide the rest.
 */
function spanUsages(notes, bySpan) {
    const used = notes.filter(({ usage, isAnswer }) => usage !== undefined || isAnswer);
    if (used.length === 0)
        return [];
    const tokens = counting(used, bySpan, ({ usage }) => usage?.tokens?.total);
    const cost = counting(used, bySpan, ({ usage }) => usage?.costUsd && (0,exact_number/* nearestNumber */.CW)(usage.costUsd));
    const turns = counting(used, bySpan, ({ isAnswer }) => (isAnswer ? 1 : undefined));
    return used.map((note) => ({
        note,
        usage: {
            ...(tokens.has(note) && { tokens: note.usage?.tokens }),
            ...(cost.has(note) && { costUsd: note.usage?.costUsd }),
            ...(turns.has(note) && { turns: 1 }),
            // What is not clear in a span that does not count is said by those that do.
            unclear: note.usage?.unclear?.filter((fact) => fact !== 'tokens' || tokens.has(note)),
        },
    }));
}
/** Agents that send spans and log events count a request in both: of a session the larger account counts, for each fact. */
function withoutEchoedUsages(used) {
    if (!used.some(({ note }) => note.isLogged) || used.every(({ note }) => note.isLogged))
        return used;
    const sessions = new Map();
    for (const { session, note, usage } of used) {
        const accounts = sessions.get(session) ?? { logs: { ...nothing }, spans: { ...nothing } };
        sessions.set(session, accounts);
        const account = note.isLogged ? accounts.logs : accounts.spans;
        account.tokens += usage.tokens?.total ?? 0;
        account.costUsd += usage.costUsd === undefined ? 0 : (0,exact_number/* nearestNumber */.CW)(usage.costUsd);
        account.turns += usage.turns ?? 0;
    }
    return used.map((each) => {
        const { logs, spans } = sessions.get(each.session) ?? { logs: nothing, spans: nothing };
        const counts = (fact) => logs[fact] >= spans[fact] === (each.note.isLogged === true);
        const { tokens, costUsd, turns, ...rest } = each.usage;
        const counted = {
            ...(counts('tokens') && { tokens }),
            ...(counts('costUsd') && { costUsd }),
            ...(counts('turns') && { turns }),
        };
        return { ...each, usage: { ...rest, ...counted } };
    });
}
const nothing = { tokens: 0, costUsd: 0, turns: 0 };
/** The notes whose own amount counts. */
function counting(used, bySpan, amountOf) {
    const having = new Set(used.filter((note) => amountOf(note) !== undefined));
    const below = new Map();
    const tops = [];
    for (const note of having) {
        const above = nearestAbove(note, bySpan, having);
        if (above === undefined)
            tops.push(note);
        else
            below.set(above, [...(below.get(above) ?? []), note]);
    }
    const counted = new Set();
    // From the top down to learn the order, and back to add up: a chain of spans may be as long as the file.
    const order = [...tops];
    for (let at = 0; at < order.length; at++)
        order.push(...(below.get(order[at]) ?? []));
    const sums = new Map();
    const isOwn = new Map();
    for (const note of order.reverse()) {
        const inner = (below.get(note) ?? []).reduce((sum, each) => sum + (sums.get(each) ?? 0), 0);
        const own = amountOf(note) ?? 0;
        isOwn.set(note, own > inner || !below.has(note));
        sums.set(note, Math.max(own, inner));
    }
    const open = [...tops];
    for (let note = open.pop(); note; note = open.pop()) {
        if (isOwn.get(note))
            counted.add(note);
        else
            open.push(...(below.get(note) ?? []));
    }
    return counted;
}
function nearestAbove(note, bySpan, having) {
    const passed = new Set([note]);
    let above = bySpan.get(note.parentId);
    while (above && !passed.has(above)) {
        if (having.has(above))
            return above;
        passed.add(above);
        above = bySpan.get(above.parentId);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/traces/spans/join-trace.js



/**
 * Brings together the spans of one OpenTelemetry trace, in any order: sessions come down from ancestors; the agent's span,
 * the MCP client's and the MCP server's become one call; a model's answer that an agent's span repeats counts once.
 */
function joinTrace(notes, keys, file) {
    const bySpan = new Map(notes.map((note) => [note.spanId, note]));
    const families = new Map();
    for (const note of notes)
        familyOf(note, bySpan, families);
    const repeated = answersRepeatedAbove(notes, bySpan);
    const outer = above(notes.filter(isOfModel), bySpan);
    const only = onlySession(notes, keys);
    const nameOf = (note) => sessionOf(note, families.get(note), keys, only, file) ?? (note.traceId || file(note.file));
    const histories = longestLists(notes, ({ sessions }) => scopeOf(sessions));
    const steps = [];
    let merged = 0;
    for (const note of notes) {
        const family = families.get(note);
        const outermost = family.sameCall?.[0] === note;
        if (note.call && !outermost)
            merged++;
        const call = note.call && outermost ? mergedCall(family.sameCall) : undefined;
        const requests = repeated.has(note) ? [] : note.requests;
        if (!call && requests.length === 0 && !note.agentic)
            continue;
        const session = sessionOf(note, family, keys, only, file);
        steps.push({
            session: nameOf(note),
            fallback: session === undefined && note.traceId !== '',
            traceId: note.traceId,
            spanId: note.spanId,
            agent: family.agent,
            start: note.start,
            durationMs: note.durationMs,
            depth: family.depth,
            call,
            requests,
            history: histories.get(note),
            ...(isOfModel(note) && {
                wasSent: note.wasSent,
                said: note.said,
                isCut: note.isCut,
                isRepeatedBelow: outer.has(note),
            }),
            inCall: family.inCall,
            file: note.file,
            line: note.line,
            column: note.column,
        });
    }
    const usages = spanUsages(notes, bySpan).map((used) => ({ ...used, session: nameOf(used.note) }));
    return { steps, usages, merged };
}
/** Resolves a span after its ancestors, without recursion: a chain of spans may be as long as the file, or a circle. */
function familyOf(note, bySpan, families) {
    if (families.has(note))
        return;
    const parent = note.parentId === '' ? undefined : bySpan.get(note.parentId);
    const around = parent && families.get(parent);
    if (!parent || around) {
        families.set(note, below(around, note));
        return;
    }
    const path = new Set();
    let at = note;
    while (at && !families.has(at) && !path.has(at)) {
        path.add(at);
        at = at.parentId === '' ? undefined : bySpan.get(at.parentId);
    }
    let above = at && families.get(at);
    for (const member of [...path].reverse()) {
        above = below(above, member);
        families.set(member, above);
    }
}
/** A model was asked something, whether or not its words are known. */
function isOfModel({ wasSent, said, isCut, requests }) {
    return wasSent === true || said !== undefined || isCut === true || requests.length > 0;
}
function below(above, note) {
    const own = hasMembers(note.sessions);
    const sameCall = callAround(above?.sameCall, note);
    const inCall = sameCall?.[0] === note || !note.call ? above?.call : above?.inCall;
    return {
        sessions: above && own ? { ...above.sessions, ...note.sessions } : own ? note.sessions : (above?.sessions ?? {}),
        agent: note.agent ?? above?.agent,
        depth: (above?.depth ?? -1) + 1,
        sameCall,
        inCall,
        call: note.call ? (sameCall?.[0] ?? note).spanId : above?.call,
    };
}
function hasMembers(object) {
    for (const _ in object)
        return true;
    return false;
}
function callAround(around, note) {
    // A model's answer inside a tool is another agent's: the calls below it are its own.
    if (!note.call)
        return note.requests.length > 0 ? undefined : around;
    const call = note.call;
    const known = around?.map((other) => other.call) ?? [];
    if (!known.every((other) => agree(other, call)) || !known.some((other) => isSameCall(other, call)))
        return [note];
    around?.push(note);
    return around;
}
/** Whether nothing speaks against one call: a sub-agent numbers its calls anew, and other tools end alike. */
function agree(outer, inner) {
    const named = outer.namesClass || inner.namesClass || (0,match/* sameTool */.Hn)(outer.tool, inner.tool);
    return named && (0,match/* idsAgree */.dR)(outer, inner) && (0,match/* sameArguments */.FU)(outer.args, inner.args);
}
/** Whether something speaks for it: a tool that calls itself would do so with other arguments. */
function isSameCall(outer, inner) {
    if (outer.id !== undefined && inner.id !== undefined)
        return true;
    return outer.mcp === true || inner.mcp === true || (outer.args !== undefined && inner.args !== undefined);
}
/** Each fact from the outermost span that recorded it, for the agent's own view comes first; of the names the longest. */
function mergedCall(spans) {
    const calls = spans.map((span) => span.call);
    const [outermost] = calls;
    if (calls.length === 1)
        return outermost;
    const first = (key) => calls.find((call) => call[key] !== undefined)?.[key];
    const named = calls.filter((call) => call.namesClass !== true);
    return {
        ...outermost,
        tool: named.map(({ tool }) => tool).reduce(match/* longerName */.XS, named[0]?.tool ?? outermost.tool),
        namesClass: named.length === 0,
        id: first('id'),
        args: first('args'),
        result: first('result'),
        error: first('error'),
        server: first('server'),
        mcp: calls.every((call) => call.mcp === true),
    };
}
/** Agent spans repeat the answer of the model spans below them: the lowest one counts. */
function answersRepeatedAbove(notes, bySpan) {
    return above(notes.filter(({ requests }) => requests.length > 0), bySpan);
}
/** The spans above these, up to the call that they are in. */
function above(notes, bySpan) {
    const passed = new Set();
    for (const note of notes) {
        let above = bySpan.get(note.parentId);
        while (above && above !== note && !above.call && !passed.has(above)) {
            passed.add(above);
            above = bySpan.get(above.parentId);
        }
    }
    return passed;
}
/** Undefined if nothing names the session. Keys in the user's order; for each the span, then its ancestors. */
function sessionOf(note, family, keys, only, file) {
    for (const key of keys) {
        if (key === 'traceId' && note.traceId !== '')
            return note.traceId;
        if (key === 'file')
            return file(note.file);
        const session = family.sessions[key];
        if (session !== undefined)
            return session;
    }
    return only ?? keys.map((key) => note.resourceSessions[key]).find((session) => session !== undefined);
}
/** Where all spans of the trace that name a session name the same one, the others are of it, too. */
function onlySession(notes, keys) {
    const key = keys.find((candidate) => notes.some((note) => note.sessions[candidate] !== undefined));
    if (key === undefined)
        return undefined;
    const named = new Set(notes.map((note) => note.sessions[key]).filter((session) => session !== undefined));
    return named.size === 1 ? [...named][0] : undefined;
}

;// CONCATENATED MODULE: ./lib/traces/spans/max-collected.js
/** Calls that a `sorted` format may hold for one file before it reports a problem and stops collecting. */
const maxCollected = 2_000_000;

;// CONCATENATED MODULE: ./lib/traces/spans/one-span.js


/**
 * Two spans with one id as one: exported twice, or once when it began and once when it had ended. Undefined if they are of
 * different calls, or of different answers: then they are two spans, whatever their ids.
 */
function oneSpan(first, later) {
    const isCall = first.call !== undefined || later.call !== undefined;
    const isSameTime = first.start === undefined || later.start === undefined || first.start === later.start;
    const isAnswer = first.requests.length > 0 || later.requests.length > 0;
    if (!isSameTime ||
        (isCall && isAnswer) ||
        !sameCalls(first.call, later.call) ||
        !sameRequests(first.requests, later.requests)) {
        return undefined;
    }
    return {
        ...first,
        ...defined(later),
        call: first.call && later.call ? one_span_joined(first.call, later.call) : (later.call ?? first.call),
        requests: later.requests.length > 0 ? later.requests : first.requests,
    };
}
/** Spans under one id that are compared with one more; beyond, each is one of its own. */
const maxVariants = 64;
/** The key of the second, third … span under one id. */
function variantOf(id, variant) {
    return variant === 1 ? id : `${id}#${variant}`;
}
function sameCalls(first, later) {
    return first === undefined || later === undefined || (first.id === later.id && (0,match/* sameCall */.nE)(first, later));
}
function one_span_joined(first, later) {
    return { ...first, ...defined(later), tool: (0,match/* longerName */.XS)(first.tool, later.tool) };
}
function sameRequests(first, later) {
    if (first.length === 0 || later.length === 0)
        return true;
    return (first.length === later.length &&
        first.every(({ id, tool, written }, at) => {
            const other = later[at];
            if (id !== other.id || !(0,match/* sameTool */.Hn)(tool, other.tool))
                return false;
            return written === other.written || (0,match/* sameArguments */.FU)((0,calls_arguments/* argumentsOf */.a)(written), (0,calls_arguments/* argumentsOf */.a)(other.written));
        }));
}
function defined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined));
}

;// CONCATENATED MODULE: ./lib/traces/spans/order-session.js







/** What an answer asked for. Most are calls that ran and whose arguments are known: those of the answer are parsed when asked for. */
class Request {
    tool;
    id;
    step;
    index;
    outcome;
    answer;
    answered = false;
    #written;
    #args;
    constructor({ tool, id, written, outcome }, step, index, answer) {
        this.tool = tool;
        this.id = id;
        this.outcome = outcome;
        this.answer = answer;
        this.step = step;
        this.index = index;
        this.#written = written;
    }
    get args() {
        this.#args ??= (0,calls_arguments/* argumentsOf */.a)(this.#written);
        return this.#args;
    }
}
/** The answers of a span, by their numbers. One that nothing ran of stands behind the one before it. */
class Answers {
    #place;
    #answers = new Map();
    constructor(place) {
        this.#place = place;
    }
    get(number = 0) {
        const answer = this.#answers.get(number) ?? { place: this.#place, hasStarted: false };
        this.#answers.set(number, answer);
        return answer;
    }
    settle() {
        let last = this.#place;
        for (const answer of this.#answers.values()) {
            if (!answer.hasStarted)
                answer.place = last;
            last = Math.max(last, answer.place);
        }
    }
}
/**
 * The calls of one session in the order in which the model asked for them: each call that ran, joined with the request that
 * led to it, and each request that never ran. Steps are in file order, from any number of OpenTelemetry traces.
 */
function orderSession(steps) {
    const starts = startTimes(steps);
    const byStart = [...steps.keys()]
        .sort((a, b) => compareSteps(a, b, steps, starts))
        .map((at) => steps[at]);
    const position = new Map(byStart.map((step, at) => [step, at]));
    const answers = [];
    const requests = byStart.flatMap((step, place) => {
        if (step.requests.length === 0)
            return order_session_none;
        const ofStep = new Answers(place);
        answers.push(ofStep);
        return step.requests.map((asked, index) => new Request(asked, step, index, ofStep.get(asked.answer)));
    });
    const executions = withoutEchoes(byStart.flatMap((step) => (step.call ? [{ call: step.call, step }] : [])));
    pair(executions, requests);
    for (const { request, step } of executions) {
        if (request && !request.answer.hasStarted) {
            Object.assign(request.answer, { place: position.get(step), hasStarted: true });
        }
    }
    for (const each of answers)
        each.settle();
    const placed = [
        ...executions.map((execution) => ({
            place: execution.request?.answer.place ?? position.get(execution.step),
            index: execution.request?.index ?? 0,
            ordered: executedCall(execution),
        })),
        ...neverRan(requests).map((request) => ({
            place: request.answer.place,
            index: request.index,
            ordered: requestedCall(request),
        })),
    ];
    return placed.sort((a, b) => a.place - b.place || a.index - b.index).map((entry) => entry.ordered);
}
const order_session_none = [];
/** Agents that send spans and log events record each call in both: the span counts, one for one. */
function withoutEchoes(executions) {
    if (!executions.some(({ call }) => call.isLogged) || executions.every(({ call }) => call.isLogged))
        return executions;
    const spans = queuesBy(executions.filter(({ call }) => !call.isLogged), ({ call }) => (0,match/* lastPart */.S_)(call.tool));
    return executions.filter(({ call }) => {
        if (!call.isLogged)
            return true;
        const same = spans.get((0,match/* lastPart */.S_)(call.tool)) ?? [];
        const echoed = same.findLast((span) => (0,match/* idsAgree */.dR)(span.call, call) && (0,match/* sameCall */.nE)(span.call, call));
        if (echoed)
            same.splice(same.lastIndexOf(echoed), 1);
        return !echoed;
    });
}
/** A span without a time stands where the file has it. */
function startTimes(steps) {
    let last = 0n;
    return steps.map((step) => {
        if (step.start !== undefined)
            last = BigInt(step.start);
        return last;
    });
}
function compareSteps(a, b, steps, starts) {
    const [startA, startB] = [starts[a], starts[b]];
    if (startA !== startB)
        return startA < startB ? -1 : 1;
    return steps[a].depth - steps[b].depth || a - b;
}
/**
 * Finds for each call that ran its request, in rounds from the surest on; of equal keys in order. With one id they are one call
 * only if tools agree, and arguments are equal or absent on one side; without ids a tool may have got others than were asked for.
 */
function pair(executions, requests) {
    for (const { of, key, fits } of rounds) {
        const unanswered = requests.filter(({ answered }) => !answered);
        if (unanswered.length === 0)
            return;
        const open = executions.filter(({ call, request }) => !request && of(call));
        if (open.length === 0)
            continue;
        const queues = queuesBy(unanswered, key);
        for (const execution of open) {
            const queue = queues.get(key(execution.call)) ?? [];
            const at = lastFit(queue, (request) => fits(execution.call, request));
            const [request] = at < 0 ? [] : queue.splice(at, 1);
            if (!request)
                continue;
            request.answered = true;
            execution.request = request;
        }
    }
}
/** Requests of one key that are looked at for a call. */
const maxLooked = 64;
/** The place of the first of a queue that fits, which stands last. */
function lastFit(queue, fits) {
    const end = Math.max(0, queue.length - maxLooked);
    for (let at = queue.length - 1; at >= end; at--)
        if (fits(queue[at]))
            return at;
    return -1;
}
const isNamed = (call) => call.namesClass !== true;
const byTool = ({ tool }) => (0,match/* lastPart */.S_)(tool);
const rounds = [
    {
        of: () => true,
        key: ({ id }) => id,
        fits: (call, request) => (!isNamed(call) || (0,match/* sameTool */.Hn)(call.tool, request.tool)) &&
            (call.args === undefined || (0,match/* sameArguments */.FU)(call.args, request.args)),
    },
    {
        of: (call) => isNamed(call) && call.args !== undefined,
        key: byTool,
        fits: (call, request) => (0,match/* sameTool */.Hn)(call.tool, request.tool) && (0,same_json/* sameJson */.V)(call.args, request.args),
    },
    {
        of: isNamed,
        key: byTool,
        fits: (call, request) => (0,match/* sameTool */.Hn)(call.tool, request.tool) &&
            (call.id === undefined || request.id === undefined || call.args === undefined || request.args === undefined),
    },
    { of: (call) => !isNamed(call), key: ({ args }) => canonicalText(args), fits: () => true },
];
/** Entries by key, the first one last. */
function queuesBy(entries, key) {
    const queues = new Map();
    for (const entry of [...entries].reverse()) {
        const name = key(entry);
        if (name === undefined)
            continue;
        const queue = queues.get(name);
        if (queue)
            queue.push(entry);
        else
            queues.set(name, [entry]);
    }
    return queues;
}
/** Requests without an execution; one that repeats another to the letter, id and all, is the same answer recorded twice. */
function neverRan(requests) {
    if (requests.every(({ answered }) => answered))
        return [];
    const seen = new Set();
    const fresh = [];
    for (const request of [...requests].sort((a, b) => Number(b.answered) - Number(a.answered))) {
        const { id, tool, args } = request;
        const text = id === undefined ? undefined : (0,write_json/* writeJson */.G)([id, tool, canonicalText(args)]);
        if (!request.answered && (text === undefined || !seen.has(text)))
            fresh.push(request);
        if (text !== undefined)
            seen.add(text);
    }
    return fresh;
}
function executedCall({ call, step, request }) {
    const asked = request?.tool ?? call.tool;
    const isOpen = call.result === undefined && call.error === undefined;
    const outcome = isOpen && request ? order_session_outcomeOf(request) : call;
    return {
        call: {
            trace: step.session,
            id: call.id ?? request?.id,
            tool: call.namesClass ? asked : (0,match/* longerName */.XS)(call.tool, asked),
            args: call.args ?? request?.args,
            timestamp: timeOf(step),
            result: (0,calls_content/* contentOf */.$)(outcome.result),
            error: outcome.error,
            phase: call.isDenied ? 'denied' : 'executed',
            durationMs: step.durationMs,
            agent: step.agent,
            server: call.server,
        },
        step,
        index: 0,
    };
}
function requestedCall(request) {
    const { tool, id, args, step, index } = request;
    const { session: trace, agent } = step;
    const phase = request.outcome ? 'executed' : 'requested';
    const call = { trace, id, tool, args, timestamp: timeOf(step), ...order_session_outcomeOf(request), phase, agent };
    return { call, step, index };
}
/** What the answer itself says of the outcome: the provider ran the tool. */
function order_session_outcomeOf({ outcome }) {
    return outcome ? { result: resultIn(outcome), error: errorIn(outcome) } : {};
}
function timeOf({ start }) {
    return start === undefined ? undefined : (0,read_time/* rfc3339 */.ag)(BigInt(start));
}
/** Equal for equal arguments whose members stand in the same order, which is how one source writes them twice. */
function canonicalText(args) {
    return (0,write_json/* writeJson */.G)(args ?? null);
}

;// CONCATENATED MODULE: ./lib/traces/spans/said-in-session.js








/**
 * What is said in a session, where one list of messages shows all of it: what the model was sent in the end, and what it answered
 * then. Undefined where the spans do not have what models were sent; `lost` where they have more than one conversation, lists that are cut or that
 * begin elsewhere, answers that no list has, or calls whose place among the messages is not known. What the model of a tool
 * is sent (a subagent) is said by the agent, and no person.
 */
function saidInSession(steps, calls, listed) {
    const models = steps.filter(isOfModel);
    if (!models.some(({ wasSent }) => wasSent))
        return undefined;
    const own = models.filter(({ inCall }) => inCall === undefined);
    const lists = longestLists(own, () => '');
    const [[owner, list] = []] = lists;
    const inner = own.filter(({ isRepeatedBelow }) => !isRepeatedBelow);
    if (!owner || !list || lists.size > 1 || inner.length === 0)
        return 'lost';
    if (own.some(({ isCut }) => isCut) || inner.some(({ wasSent }) => !wasSent))
        return 'lost';
    const items = itemsOf(list);
    const places = listed.get(owner) ?? [];
    const count = items?.reduce((sum, item) => sum + (typeof item === 'number' ? item : 0), 0);
    if (items === undefined || count !== places.length || places.includes(undefined))
        return 'lost';
    const last = inner.reduce((latest, step) => (startOf(step) >= startOf(latest) ? step : latest));
    const words = items.filter((item) => typeof item === 'object');
    const answers = words.filter(({ role }) => role === 'assistant').map(({ text }) => text.trim());
    const isMissing = ({ said = '' }) => said.trim() !== '' && !answers.includes(said.trim());
    if (inner.some((step) => step !== last && isMissing(step)))
        return 'lost';
    return placed({ items, places: places, calls, owner, last });
}
/** What a list says, and how many calls stand between; undefined if some of it cannot be read. */
function itemsOf({ messages }) {
    const list = listIn(typeof messages === 'string' ? (0,json_text/* parseJsonText */.l)(messages) : messages);
    if (list === undefined)
        return undefined;
    const items = [];
    for (const message of (0,json_fields/* objectsOf */.iZ)(list)) {
        const said = saidInMessage(message);
        if (said === 'lost')
            return undefined;
        if (said)
            items.push(said);
        const calls = speaksForOthers(unwrapped(message)) ? 0 : requestsInAnswer(message).length;
        if (calls > 0)
            items.push(calls);
    }
    return items;
}
function placed({ items, places, calls, owner, last }) {
    const within = callsWithin(calls, new Set(places), last);
    if (within === undefined)
        return 'lost';
    const isOneSided = last.said === undefined;
    const messages = [];
    const made = new Set();
    let latest = -1;
    const add = (role, text) => {
        if (role === 'user' || !isOneSided)
            messages.push({ role, text, before: made.size });
    };
    let at = 0;
    for (const item of items) {
        if (typeof item === 'object') {
            add(item.role, item.text);
            continue;
        }
        for (const place of places.slice(at, at + item))
            for (const call of [place, ...(within.get(place) ?? [])]) {
                made.add(call);
                latest = Math.max(latest, call);
            }
        at += item;
        // Calls of something else that stand among them may have been made before what comes next, or after.
        if (latest >= made.size)
            return 'lost';
    }
    const answer = last.said?.trim() ?? '';
    const end = items.at(-1);
    const isThere = typeof end === 'object' && end.role === 'assistant' && end.text.trim() === answer;
    if (answer !== '' && !isThere)
        add('assistant', last.said);
    return { messages, isOneSided, step: owner };
}
/**
 * The calls that were made within each call of the list: by the agent that it is. What is neither in the list nor within one of
 * its calls was asked for by the last answer, after all of these; undefined where it was not.
 */
function callsWithin(calls, listed, last) {
    const bySpan = new Map(calls.flatMap(({ step }, place) => (step.call ? [[`${step.traceId}/${step.spanId}`, place]] : [])));
    const within = new Map();
    let end = -1;
    for (const place of listed)
        end = Math.max(end, place);
    const rest = [];
    for (const [place, { step }] of calls.entries()) {
        if (listed.has(place))
            continue;
        let around = bySpan.get(`${step.traceId}/${step.inCall}`);
        for (let depth = 0; around !== undefined && !listed.has(around) && depth < said_in_session_maxDepth; depth++) {
            const outer = calls[around].step;
            const next = outer.inCall === undefined ? undefined : bySpan.get(`${outer.traceId}/${outer.inCall}`);
            if (next === undefined)
                break;
            around = next;
        }
        if (around === undefined || !listed.has(around)) {
            rest.push(place);
            continue;
        }
        const inside = within.get(around);
        if (inside)
            inside.push(place);
        else
            within.set(around, [place]);
        end = Math.max(end, place);
    }
    const isOfLast = (place) => place > end && startOf(calls[place].step) >= startOf(last);
    return rest.every(isOfLast) ? within : undefined;
}
const said_in_session_maxDepth = 64;
function startOf({ start }) {
    return BigInt(start ?? 0);
}

;// CONCATENATED MODULE: ./lib/traces/spans/spoken-session.js
/** Writes what is said in a session between its calls. */
class SpokenSession {
    #words;
    #sink;
    #calls = 0;
    #written = 0;
    constructor(words, sink) {
        this.#words = words;
        this.#sink = sink;
        const { step, isOneSided } = words;
        if (!isOneSided)
            sink.start({ trace: step.session, hasMessages: true }, step.line, step.column);
    }
    /** What is said before the next so many calls. */
    before(calls) {
        const { messages, step, isOneSided } = this.#words;
        for (; this.#written < messages.length; this.#written++) {
            const { role, text, before } = messages[this.#written];
            if (before >= this.#calls + calls)
                break;
            const message = { trace: step.session, role, text, isOneSided: isOneSided || undefined };
            this.#sink.message(message, step.line, step.column);
        }
        this.#calls += calls;
    }
}

;// CONCATENATED MODULE: ./lib/traces/spans/span-collector.js















/** Holds the spans of one file, at most `maxCollected`, and writes their calls at its end: only then is every family complete. */
class SpanCollector {
    #sink;
    #file;
    #keys;
    #exported;
    /** OpenTelemetry trace id → span id → note. */
    #traces = new Map();
    #spans = 0;
    constructor(sink, { file, exported }, sessionKeys) {
        this.#sink = sink;
        this.#file = file;
        this.#exported = exported;
        this.#keys = sessionKeys;
    }
    add(note) {
        if (this.#spans++ >= maxCollected) {
            if (this.#spans === maxCollected + 1)
                this.#sink.problem(tooManySpans(note));
            this.#sink.skip('span beyond the limit of one file');
            return;
        }
        let trace = this.#traces.get(note.traceId);
        if (!trace) {
            trace = { first: note, spans: new Map(), lists: new LongestLists() };
            this.#traces.set(note.traceId, trace);
        }
        this.#keep(trace, note.spanId || `#${this.#spans}`, note);
    }
    /** A span exported twice counts once; two spans under one id count twice. */
    #keep(trace, id, note) {
        for (let variant = 1; variant <= maxVariants; variant++) {
            const key = variantOf(id, variant);
            const known = trace.spans.get(key);
            const whole = known ? oneSpan(known, note) : note;
            if (!whole)
                continue;
            if (known)
                this.#sink.skip(note.isPart ? 'further span of the same call' : 'span exported twice');
            keep(trace, key, whole);
            return;
        }
        keep(trace, variantOf(id, this.#spans), note);
    }
    end() {
        const sessions = new Map();
        const used = [];
        for (const { spans } of this.#traces.values()) {
            const { steps, usages, merged } = joinTrace([...spans.values()], this.#keys, () => this.#file);
            for (const step of steps) {
                const session = sessions.get(step.session);
                if (session)
                    session.push(step);
                else
                    sessions.set(step.session, [step]);
            }
            used.push(...usages);
            const calls = steps.filter((step) => step.call).length;
            skipTimes(this.#sink, 'further span of the same call', merged);
            skipTimes(this.#sink, 'span that is not a tool call', spans.size - calls - merged);
        }
        this.#traces.clear();
        this.#write([...sessions.values()]);
        for (const { session, note, usage } of withoutEchoedUsages(used))
            this.#used(session, note, usage);
        this.#warnOfFallback([...sessions.values()]);
    }
    #used(trace, { traceId, spanId, start, line, column }, usage) {
        const id = spanId === '' ? undefined : JSON.stringify([traceId, spanId]);
        const timestamp = start === undefined ? undefined : (0,read_time/* rfc3339 */.ag)(BigInt(start));
        this.#sink.usage({ trace, of: 'answer', id, timestamp, ...usage }, line, column);
    }
    #write(sessions) {
        const areTurns = sessions.some((steps) => steps.some(({ fallback, history }) => fallback && history));
        if (areTurns)
            this.#writeTurns(sessions);
        else
            for (const steps of sessions)
                this.#writeSession(steps, this.#complete(orderSession(steps), steps));
    }
    /** Nothing names the sessions: a later one may repeat the calls of an earlier one, or have their results. */
    #writeTurns(sessions) {
        const known = sessions.map(orderSession);
        const recorded = new RecordedCalls();
        for (const calls of known)
            for (const { call } of calls)
                recorded.add(call);
        const complete = sessions.map((steps, at) => {
            const session = this.#complete(known[at] ?? [], steps, recorded);
            for (const call of session.added)
                recorded.add(call);
            for (const call of session.ofTurns)
                recorded.answer(call);
            return { steps, session };
        });
        for (const { steps, session } of complete)
            this.#writeSession(steps, session, recorded);
    }
    #complete(known, steps, recorded) {
        const complete = addHistory(known, steps, (call, nth) => recorded?.sessionOf(call, nth));
        skipTimes(this.#sink, 'call that a history brought along from elsewhere', complete.earlier);
        return complete;
    }
    #writeSession(steps, { calls, listed }, recorded) {
        const first = steps[0];
        const said = saidInSession(steps, calls, listed);
        if (said === 'lost')
            this.#sink.start({ trace: first.session, losesMessages: true }, first.line, first.column);
        else if (calls.length === 0)
            this.#sink.start({ trace: first.session }, first.line, first.column);
        const words = typeof said === 'object' ? new SpokenSession(said, this.#sink) : undefined;
        for (const ordered of calls) {
            words?.before(1);
            this.#writeCall(recorded?.whole(ordered.call) ?? ordered.call, ordered);
        }
        words?.before(1);
        for (const { call } of steps)
            if (call?.argsLost)
                this.#sink.skip(call.argsLost);
    }
    #writeCall(call, { step, index }) {
        const { line, column } = step;
        const first = this.#exported?.first(step, index, call);
        if (call.tool === '')
            this.#sink.problem(namelessCall({ line, column }));
        else if (first === undefined)
            this.#sink.call(call, line, column);
        else {
            this.#sink.skip('span exported twice');
            if (!first.isAnswered && call.id !== undefined && (0,exported_spans/* isAnswered */.Q)(call)) {
                const { trace, id, result, error, phase, durationMs } = call;
                this.#sink.result({ trace, id, result, error, phase, durationMs }, line, column);
            }
        }
    }
    #warnOfFallback(sessions) {
        for (const steps of sessions) {
            const step = steps.find(({ fallback, call, requests, history }) => fallback && (call || requests.length > 0 || history));
            if (!step)
                continue;
            this.#sink.problem((0,session_fallback/* sessionFallback */.t)(step));
            return;
        }
    }
}
function keep(trace, key, note) {
    const held = note;
    if (held.history)
        held.wasSent = true;
    trace.spans.set(key, held);
    share(held, trace.first);
    keepLongestList(trace, key, held);
}
/** All spans of a trace name it, and most name one session: what is held once need not be copied by the collector of garbage. */
function share(note, first) {
    note.traceId = first.traceId;
    if ((0,same_json/* sameJson */.V)(note.sessions, first.sessions))
        note.sessions = first.sessions;
}
/** Of lists of messages that continue one another, only the longest is kept. */
function keepLongestList({ spans, lists }, spanId, { history, sessions }) {
    if (!history)
        return;
    for (const { owner, list } of lists.add(history, spanId, scopeOf(sessions))) {
        const note = spans.get(owner);
        if (note)
            note.history = list;
    }
}
/**
 * Which session recorded a call first: without session ids, the next turn of a chat repeats the calls of the one
 * before.
 */
class RecordedCalls {
    #calls = new Map();
    /** Calls that were recorded without an id, by that which a history has for them. */
    #named = new Map();
    #taken = new Set();
    /** Not filed yet: few files ask. */
    #added = [];
    #answered = new Map();
    add(call) {
        this.#added.push(call);
    }
    #all(listed) {
        for (const call of this.#added) {
            const key = keyOf(call);
            const equal = this.#calls.get(key);
            if (equal === undefined)
                this.#calls.set(key, [call]);
            // Of one id there is one.
            else if (call.id === undefined)
                equal.push(call);
        }
        this.#added = [];
        return this.#calls.get(keyOf(listed)) ?? [];
    }
    #find(listed) {
        return this.#all(listed)[0] ?? this.#nameless(listed);
    }
    /** Some record what a model asked for without the ids that the next request has: each such call is that of one id. */
    #nameless(listed) {
        const key = keyOf(listed);
        const known = this.#named.get(key);
        if (known)
            return known;
        const call = this.#all({ tool: listed.tool, args: listed.args }).find((each) => !this.#taken.has(each));
        if (call)
            this.#named.set(key, call);
        if (call)
            this.#taken.add(call);
        return call;
    }
    /** `nth`: how many calls of the same list without an id are equal to this one and stand before it. */
    sessionOf(call, nth) {
        return (call.id === undefined ? this.#all(call)[nth] : this.#find(call))?.trace;
    }
    /** The turn that made a call often ends before its result is there: the history of the next one has it. */
    answer(listed) {
        const isOpen = (call) => !(0,exported_spans/* isAnswered */.Q)(call) && !this.#answered.has(call);
        const call = listed.id === undefined ? this.#all(listed).find(isOpen) : this.#find(listed);
        if (call && isOpen(call))
            this.#answered.set(call, answered(call, listed));
    }
    whole(call) {
        return this.#answered.get(call) ?? call;
    }
}
function keyOf({ id, tool, args }) {
    return (0,write_json/* writeJson */.G)([id, tool, args ?? null]);
}
function tooManySpans(note) {
    const detail = `more than ${maxCollected} spans in one file: the rest was not read`;
    return { code: 'E_TRACE_TRUNCATED', detail, line: note.line, column: note.column };
}
function skipTimes(sink, reason, times) {
    for (let time = 0; time < times; time++)
        sink.skip(reason);
}

;// CONCATENATED MODULE: ./lib/traces/stores/span-format.js









/** A format for spans that a tracing tool stores, one a record or in lists. */
function spanFormat(shape) {
    const { id, title, marks } = shape;
    const isOwn = (record) => span_format_heldIn(record, shape).some(shape.isSpan) || shape.without?.(record) !== undefined;
    return {
        id,
        title,
        marks,
        layout: 'sorted',
        recognise: (record) => ((0,json_fields/* isObject */.Gv)(record) && isOwn(record) ? 'certain' : 'no'),
        open: (sink, context) => new StoredSpanReader(shape, sink, context),
    };
}
/** A span as it is, or what the record lists. */
function span_format_heldIn(record, shape) {
    return shape.isSpan(record) ? [record] : (0,json_fields/* objectsOf */.iZ)(shape.listIn(record));
}
class StoredSpanReader {
    #shape;
    #sink;
    #keys;
    #spans;
    constructor(shape, sink, context) {
        this.#shape = shape;
        this.#sink = sink;
        this.#keys = [...context.sessionKeys, ...shape.sessionKeys];
        this.#spans = new SpanCollector(sink, context, this.#keys);
    }
    record(value, at) {
        const record = (0,json_fields/* isObject */.Gv)(value) ? value : {};
        const held = span_format_heldIn(record, this.#shape);
        const isOwn = held.some(this.#shape.isSpan);
        if (!isOwn)
            this.#sink.skip(this.#shape.without?.(record) ?? 'not a span');
        else
            for (const span of held)
                this.#held(span, record, at);
        return isOwn;
    }
    #held(span, record, at) {
        const { id, isSpan, leaveOut } = this.#shape;
        const { line, column } = at.of(span);
        const why = leaveOut?.(record);
        if (!isSpan(span)) {
            const detail = `a span in a shape that ${id} does not have`;
            this.#sink.problem({ code: 'E_TRACE_PARSE', detail, line, column });
        }
        else if (why !== undefined)
            this.#sink.skip(why);
        else
            this.#spans.add(this.#note(span, record, { file: 0, line, column }));
    }
    end() {
        this.#spans.end();
    }
    #note(span, record, place) {
        const read = this.#shape.read(span, record);
        const { start, end, kind, agent } = read;
        const sessions = read.named.map((named) => (0,session_keys/* sessionsIn */.Z)((0,json_fields/* isObject */.Gv)(named) ? named : {}, this.#keys));
        const note = {
            traceId: (0,json_fields/* nonEmptyText */.al)(read.trace) ?? '',
            spanId: (0,json_fields/* nonEmptyText */.al)(read.id) ?? '',
            parentId: (0,json_fields/* nonEmptyText */.al)(read.parent) ?? '',
            sessions: Object.assign({}, ...sessions),
            resourceSessions: {},
            agent,
            agentic: true,
            start: start?.toString(),
            durationMs: (0,read_time/* durationBetween */.h9)(start, end),
            call: kind === 'call' ? span_format_callOf(read) : read.call,
            requests: kind === 'answer' ? requestsInAnswer(read.output) : [],
            ...(kind === 'answer' && span_format_wordsOf(read)),
            usage: read.usage,
            isAnswer: kind === 'answer',
            ...place,
        };
        return this.#shape.finish?.(note, span) ?? note;
    }
}
function span_format_wordsOf({ input, output }) {
    const history = messageListIn(input);
    return { history, said: saidInAnswer(output), isCut: history === undefined };
}
function span_format_callOf({ tool, callId, input, output, error, server, mcp }) {
    return {
        // A call of a tool that nothing names is a problem, which the collector reports.
        tool: (0,json_fields/* nonEmptyText */.al)(tool) ?? '',
        id: (0,json_fields/* nonEmptyText */.al)(callId),
        args: input === undefined || input === null ? undefined : (0,calls_arguments/* argumentsOf */.a)(input),
        result: output === undefined || output === null ? undefined : (0,json_text/* parseJsonText */.l)(output),
        error,
        server: (0,json_fields/* nonEmptyText */.al)(server),
        mcp,
    };
}

;// CONCATENATED MODULE: ./lib/traces/formats/braintrust.js





/** Logs and experiments of Braintrust: spans a record each, or lists of them (`events`) as the API answers. */
const braintrust = spanFormat({
    id: 'braintrust',
    title: 'Braintrust spans',
    marks: ['span_id', 'root_span_id', 'span_parents', 'span_attributes', 'project_id'],
    sessionKeys: ['session_id', 'sessionId', 'thread_id', 'threadId', 'conversation_id', 'conversationId'],
    isSpan: (span) => (0,json_fields/* isObject */.Gv)(span.span_attributes) && 'root_span_id' in span,
    listIn: ({ events }) => events,
    read(span) {
        const metrics = (0,json_fields/* objectOf */.Xy)(span.metrics) ?? {};
        const metadata = (0,json_fields/* objectOf */.Xy)(span.metadata) ?? {};
        const attributes = (0,json_fields/* objectOf */.Xy)(span.span_attributes) ?? {};
        return {
            trace: span.root_span_id,
            id: span.span_id ?? span.id,
            parent: Array.isArray(span.span_parents) ? span.span_parents[0] : undefined,
            named: [metadata],
            start: (0,read_time/* timeIn */.Hi)(metrics.start, 's') ?? (0,read_time/* timeOf */.nR)(span.created),
            end: (0,read_time/* timeIn */.Hi)(metrics.end, 's'),
            kind: attributes.type === 'tool' ? 'call' : attributes.type === 'llm' ? 'answer' : 'other',
            tool: attributes.name,
            callId: metadata.tool_call_id ?? metadata.toolCallId,
            input: span.input,
            output: span.output,
            error: (0,calls_failure/* failureOf */.g)(span.error),
            usage: (0,json_usage/* usageFrom */.m)({
                ...{ input: [metrics.prompt_tokens], output: [metrics.completion_tokens], total: metrics.tokens },
                cached: metrics.prompt_cached_tokens,
            }),
        };
    },
});

// EXTERNAL MODULE: ./lib/calls/run-outcome.js
var run_outcome = __webpack_require__(47929);
;// CONCATENATED MODULE: ./lib/wire/claude-hooks.js


/** What Claude Code hands to hooks on standard input, logged a line each (docs.anthropic.com, "Hooks reference"). */
function isClaudeHook(line) {
    return typeof line.hook_event_name === 'string' && typeof line.session_id === 'string';
}
/** Teams log the event before a tool, the one after it, or both: equal merge keys make them one call. */
function claudeHookEvents(line) {
    const tool = (0,json_fields/* stringOf */.Je)(line.tool_name);
    const outcome = claude_hooks_outcomeOf(line);
    if (outcome === undefined)
        return [];
    if (!tool)
        return [{ type: 'nameless', from: line }];
    const id = (0,json_fields/* textOf */.b6)(line.tool_use_id);
    const durationMs = (0,json_fields/* numberOf */.rl)(line.duration_ms);
    const call = { id, tool, args: line.tool_input, server: serverOf(line), mergeKey: id, durationMs, ...outcome };
    return [{ type: 'call', from: line, call }];
}
function serverOf({ mcp_server: server }) {
    return (0,json_fields/* nonEmptyText */.al)((0,json_fields/* isObject */.Gv)(server) ? server.name : server);
}
function claude_hooks_outcomeOf(line) {
    switch (line.hook_event_name) {
        case 'PreToolUse':
            return {};
        case 'PostToolUse':
            return { phase: 'executed', content: line.tool_response ?? null };
        case 'PostToolUseFailure':
            return { phase: 'executed', error: line.error || noWords };
        case 'PermissionDenied':
            return { phase: 'denied', error: line.reason || noWords };
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/traces/formats/claude-code/refused-calls.js



/**
 * The calls that Claude Code refused, as it says in lines of their own: one next to the call, and a list of all at the end
 * of the run. What the model was sent instead of a result has many wordings.
 */
class RefusedCalls {
    #refusals = new recent_map/* RecentMap */.Q();
    /** Calls of Claude Code's own tools, of which the words of a refusal are its own: a server's errors are as the server wrote them. */
    #own = new recent_map/* RecentMap */.Q();
    /** What is known of a call: asked for, or how it ended. */
    #calls = new recent_map/* RecentMap */.Q();
    /** The ids that the line says were refused. */
    say(line, said) {
        const listed = line.type === 'result' ? (0,json_fields/* objectsOf */.iZ)(line.permission_denials) : [];
        const all = line.subtype === 'permission_denied' ? [line, ...listed] : listed;
        const refusals = all.flatMap((each) => refusalIn(each, said));
        for (const refusal of refusals)
            this.#refusals.set(refusal.id, refusal);
        return refusals.map(({ id }) => id);
    }
    /** The event as the account of refusals has it. */
    mark(event) {
        if (event.type === 'call' && event.call.id !== undefined) {
            this.#calls.set(event.call.id, 'open');
            this.#own.set(event.call.id, !event.call.tool.startsWith('mcp__'));
        }
        if (event.type !== 'result')
            return event;
        const { id, error, content, phase } = event.result;
        const failed = (0,calls_failure/* failureOf */.g)(error, content) !== undefined;
        this.#calls.set(id, failed ? 'failed' : 'ended');
        // A call that was allowed after all has run.
        const isDenied = this.#refusals.has(id) || (phase === 'unclear' && this.#own.get(id) === true);
        return failed && isDenied ? denied(event) : event;
    }
    /** Refused calls of which nothing else says how they ended. */
    rest() {
        return [...this.#refusals.values()].flatMap((refusal) => {
            const event = this.#unsaid(refusal);
            return event === undefined ? [] : [{ event, ...refusal.said }];
        });
    }
    #unsaid({ id, tool, args, words = 'refused' }) {
        const known = this.#calls.get(id);
        if (known === 'open')
            return { type: 'result', from: {}, result: { id, error: words, phase: 'denied' } };
        if (known !== undefined)
            return undefined;
        if (tool === undefined)
            return { type: 'nameless', from: {} };
        return { type: 'call', from: {}, call: { id, tool, args, error: words, phase: 'denied' } };
    }
}
function denied(event) {
    return { ...event, result: { ...event.result, phase: 'denied' } };
}
function refusalIn(listed, said) {
    const id = (0,json_fields/* textOf */.b6)(listed.tool_use_id);
    if (id === undefined || id === '')
        return [];
    const words = (0,json_fields/* stringOf */.Je)(listed.message) || (0,json_fields/* stringOf */.Je)(listed.reason) || undefined;
    return [{ id, tool: (0,json_fields/* stringOf */.Je)(listed.tool_name) || undefined, args: listed.tool_input, words, said }];
}

;// CONCATENATED MODULE: ./lib/traces/formats/claude-code/retractable-lines.js




/** A line that supersedes others comes right after them; a window of this many lines keeps memory flat. */
const retractable_lines_window = 256;
/**
 * Lines that a later one may take back: when a model refuses half way and another one answers in its place, the second
 * answer names the lines that it supersedes. Calls among them that already have a result stay: they happened.
 */
class RetractableLines {
    #sink;
    #held = [];
    #trace;
    /** Calls that were taken back: one that has a result after all did happen. */
    #withdrawn = new recent_map/* RecentMap */.Q(maxLate);
    /** Failures that may turn out to be refusals. */
    #failed = new recent_map/* RecentMap */.Q(maxLate);
    constructor(sink) {
        this.#sink = sink;
    }
    add({ at, ...line }) {
        this.#held.push({ ...line, at: fixed(at, line.events) });
        // Written by halves of the window: shifting one line at a time would move all the others each time.
        if (this.#held.length >= 2 * retractable_lines_window)
            this.#write(this.#held.splice(0, retractable_lines_window));
    }
    /** What is held of the results of these calls was a refusal. */
    refuse(ids) {
        for (const id of ids) {
            const late = this.#failed.get(id);
            if (late?.event.type === 'result')
                this.#failed.set(id, { ...late, event: denied(late.event) });
        }
        this.#held = this.#held.map((line) => ({
            ...line,
            events: line.events.map((event) => {
                if (event.type !== 'result' || !ids.has(event.result.id))
                    return event;
                return (0,calls_failure/* failureOf */.g)(event.result.error, event.result.content) === undefined ? event : denied(event);
            }),
        }));
    }
    retract(uuids) {
        const answered = new Set();
        for (const { events } of this.#held) {
            for (const event of events)
                if (event.type === 'result')
                    answered.add(event.result.id);
        }
        this.#held = this.#held.map((line) => {
            if (line.uuid === undefined || !uuids.has(line.uuid))
                return line;
            return { ...line, said: undefined, events: line.events.map((event) => this.#withdraw(event, line, answered)) };
        });
    }
    end() {
        this.#write(this.#held.splice(0), true);
        for (const late of this.#failed.values())
            this.#writeLate(late);
    }
    #write(lines, isEnd = false) {
        for (const line of lines) {
            const { events, run, said, at, isStreamed } = line;
            if (run.trace !== this.#trace)
                this.#sink.start({ trace: run.trace }, at.line, at.column);
            this.#trace = run.trace;
            if (said)
                this.#sink.message({ trace: run.trace, ...said, timestamp: run.timestamp }, at.line, at.column);
            const now = events.filter((event) => !(isStreamed && !isEnd && this.#waits(event, line)));
            for (const event of now)
                this.#catchUp(event);
            if (now.length > 0 || events.length === 0)
                writeEvents(now, run, this.#sink, at, 'message without a tool call');
        }
    }
    /** A failure in a stream waits for the list of refusals, if the stream is long. */
    #waits(event, { run, at }) {
        if (event.type !== 'result' || event.result.phase === 'denied' || this.#failed.has(event.result.id))
            return false;
        if ((0,calls_failure/* failureOf */.g)(event.result.error, event.result.content) === undefined)
            return false;
        this.#catchUp(event);
        for (const oldest of this.#failed.set(event.result.id, { event, run, place: at.of(event.from) }))
            this.#writeLate(oldest);
        return true;
    }
    /** What was kept back of the same id comes first. */
    #catchUp(event) {
        const id = event.type === 'call' ? event.call.id : event.type === 'result' ? event.result.id : undefined;
        if (id === undefined)
            return;
        const failed = this.#failed.get(id);
        this.#failed.delete(id);
        if (failed)
            this.#writeLate(failed);
        const call = event.type === 'result' ? this.#withdrawn.get(id) : undefined;
        this.#withdrawn.delete(id);
        if (call)
            this.#writeLate(call);
    }
    #writeLate({ event, run, place }) {
        writeEvent(event, run, this.#sink, place);
    }
    #withdraw(event, { run, at }, answered) {
        if (event.type !== 'call' || (event.call.id !== undefined && answered.has(event.call.id)))
            return event;
        if (event.call.id !== undefined)
            this.#withdrawn.set(event.call.id, { event, run, place: at.of(event.from) });
        return { type: 'skip', reason: 'call superseded by a later message' };
    }
}
/** Calls and failures that are kept back. */
const maxLate = 16_384;
/** The reader moves one place along the file: what is written later must note where it stood. */
function fixed(at, events) {
    const { line, column } = at;
    const places = new Map();
    for (const event of events) {
        if (event.type === 'skip')
            continue;
        const inner = at.of(event.from);
        places.set(event.from, { line: inner.line, column: inner.column });
    }
    return { line, column, of: (inner) => places.get(inner) ?? { line, column } };
}

;// CONCATENATED MODULE: ./lib/traces/formats/claude-code/session-usage.js


/**
 * What one answer used, as each of its lines says anew. A line that was written while the answer was still streamed has only
 * begun to count, and says no reason why the answer stopped.
 */
function usageOfAnswer(line, message) {
    const id = (0,json_fields/* nonEmptyText */.al)(message.id);
    // What the program says in the name of the model has no model.
    if (line.type !== 'assistant' || id === undefined || String(message.model).startsWith('<'))
        return undefined;
    const usage = (0,json_usage/* usageOf */.F)(message.usage);
    const isSubagent = line.isSidechain === true || (0,json_fields/* nonEmptyText */.al)(line.parent_tool_use_id) !== undefined;
    const hasEnded = (0,json_fields/* nonEmptyText */.al)(message.stop_reason) !== undefined;
    const unclear = [...(usage?.unclear ?? []), ...(usage?.tokens && hasEnded ? [] : ['tokens'])];
    return { of: 'answer', id, ...usage, ...(!isSubagent && { turns: 1 }), unclear };
}
/** What the last line of a run, or a line about the session, says of all of it; `usage` leaves subagents out, `modelUsage` does not. */
function usageOfSession(line) {
    const models = tokensOfModels(line);
    if (line.type === 'cost-state') {
        const usage = (0,json_usage/* usageFrom */.m)({ costUsd: line.totalCostUSD, durationMs: line.totalDuration });
        const isPart = line.hasUnknownModelCost === true;
        return {
            of: 'run',
            ...usage,
            tokens: models,
            unclear: [...(usage?.unclear ?? []), ...(isPart ? ['costUsd'] : [])],
        };
    }
    if (line.type !== 'result')
        return undefined;
    const { tokens, unclear = [] } = (0,json_usage/* usageOf */.F)(line.usage) ?? {};
    const usage = (0,json_usage/* usageFrom */.m)({ costUsd: line.total_cost_usd, turns: line.num_turns, durationMs: line.duration_ms });
    return {
        ...{ of: 'run', ...usage, tokens: models && models.total >= (tokens?.total ?? 0) ? models : tokens },
        ...{ unclear: [...unclear, ...(usage?.unclear ?? [])], adds: ['turns', 'durationMs'] },
    };
}
function tokensOfModels({ modelUsage }) {
    const models = (0,json_fields/* objectsOf */.iZ)(Object.values((0,json_fields/* objectOf */.Xy)(modelUsage) ?? {})).flatMap((model) => (0,json_usage/* usageOf */.F)(model)?.tokens ?? []);
    const sum = (part) => models.reduce((all, model) => all + (model[part] ?? 0), 0);
    if (models.length === 0)
        return undefined;
    return { total: sum('total'), input: sum('input'), output: sum('output'), cached: sum('cached') };
}

;// CONCATENATED MODULE: ./lib/traces/formats/claude-code/session-words.js



/** What a line says, if a person or the agent itself says it: the words of subagents go to the agent. */
function saidIn(line, { content }) {
    if (line.isMeta === true || line.isSidechain === true || line.isCompactSummary === true || line.isSynthetic === true)
        return undefined;
    const role = line.type === 'user' ? 'user' : 'assistant';
    const text = role === 'user' ? (0,write_message/* spokenText */._K)(ownParts(content)) : (0,write_message/* spokenText */._K)(content);
    if (text === undefined)
        return undefined;
    // What is streamed to a program begins after the prompt, which is not in it.
    return { role, text, isOneSided: !('sessionId' in line) };
}
function ownParts(content) {
    if (typeof content === 'string')
        return isInjectedByClaudeCode(content) ? undefined : content;
    if (!Array.isArray(content))
        return undefined;
    return content.filter((part) => !((0,json_fields/* isObject */.Gv)(part) && typeof part.text === 'string' && isInjectedByClaudeCode(part.text)));
}
/** What the first line of a stream knows of the run. */
function metaOf(line) {
    const model = (0,json_fields/* firstId */.gz)(line, ['model']);
    const mode = (0,json_fields/* firstId */.gz)(line, ['permissionMode']);
    const version = (0,json_fields/* firstId */.gz)(line, ['claude_code_version']);
    return {
        agent: 'claude-code',
        entry_point: 'stream-json',
        ...(version !== undefined && { version }),
        ...(model !== undefined && { model }),
        ...(mode !== undefined && { permission_mode: mode }),
    };
}

;// CONCATENATED MODULE: ./lib/traces/formats/claude-code.js














/**
 * Claude Code: transcripts (`~/.claude/projects/…/SESSION.jsonl` and `subagents/agent-*.jsonl`), `--output-format stream-json`
 * and logged hook input. The line format is internal to Claude Code: unknown lines are counted, never fatal.
 */
const claudeCode = {
    id: 'claude-code',
    title: 'Claude Code transcripts, stream-json and hook input',
    layout: 'ordered',
    marks: [
        'sessionId',
        'session_id',
        'parentUuid',
        'uuid',
        'message',
        'isSidechain',
        'parent_tool_use_id',
        'hook_event_name',
    ],
    recognise(record) {
        const fields = (0,json_fields/* objectOf */.Xy)(record);
        if (fields === undefined)
            return 'no';
        if (isClaudeHook(fields))
            return 'certain';
        const type = (0,json_fields/* stringOf */.Je)(fields.type) ?? '';
        const session = 'sessionId' in fields || 'session_id' in fields;
        if (type === 'assistant' || type === 'user')
            return session ? recogniseMessage(fields) : 'no';
        if ((type === 'summary' && 'leafUuid' in fields) || type === 'file-history-snapshot')
            return 'certain';
        if (!session)
            return 'no';
        return ownLine(type, fields) ? 'certain' : Object.hasOwn(lineReasons, type) ? 'possible' : 'no';
    },
    open: (sink, context) => new TranscriptReader(sink, context),
};
/** Other agents write sessions of the same shape: what they call a message has no uuid, and their calls look otherwise. */
function recogniseMessage(line) {
    const message = (0,json_fields/* objectOf */.Xy)(line.message);
    if (!message || !claude_code_isMessage(message))
        return 'no';
    const isSure = 'uuid' in line || 'parent_tool_use_id' in line || 'id' in message;
    return isSure || anthropicEvents(message.content).length > 0 ? 'certain' : 'possible';
}
/** Whether a message has content of Anthropic's, as far as it could be a call. */
function claude_code_isMessage({ content }) {
    return typeof content === 'string' || (Array.isArray(content) && !(0,json_fields/* objectsOf */.iZ)(content).some(isForeignCall));
}
function isForeignCall(block) {
    return !blockTypes.has((0,json_fields/* stringOf */.Je)(block.type) ?? '') && (0,looks_like_call/* looksLikeCall */.w)(block) && anthropicEvents([block]).length === 0;
}
const blockTypes = new Set(['text', 'thinking', 'tool_use', 'tool_result', 'image', 'document', 'redacted_thinking']);
/** Droid begins a stream with a list of tools, too. */
function isOwnInit(line) {
    return Array.isArray(line.tools) && !('reasoning_effort' in line);
}
/** Lines that only Claude Code writes, among others that any program may. */
function ownLine(type, line) {
    if (type === 'system') {
        return (line.subtype === 'init' && isOwnInit(line)) || line.subtype === 'permission_denied';
    }
    if (type === 'result')
        return 'num_turns' in line;
    return /^(queue-operation|(custom|ai)-title|agent-(name|color)|last-prompt|permission-mode|pr-link|cost-state|tools-used|api-request)$/.test(type);
}
/** Why a line of a known type is not a call or result. */
const lineReasons = {
    summary: 'summary line',
    system: 'system line',
    result: 'result line of a run',
    stream_event: 'partial message',
    'file-history-snapshot': 'file history line',
    'queue-operation': 'queue line',
    attachment: 'attachment line',
    progress: 'progress line',
    'custom-title': 'line about the session',
    'ai-title': 'line about the session',
    'agent-name': 'line about the session',
    'agent-color': 'line about the session',
    'last-prompt': 'line about the session',
    'permission-mode': 'line about the session',
    mode: 'line about the session',
    tag: 'line about the session',
    'pr-link': 'line about the session',
    'cost-state': 'line about the session',
    'tools-used': 'line about the session',
    'api-request': 'line about the session',
};
/** Lines other than messages that may hold one. */
const holdsCalls = new Set(['system', 'attachment', 'queue-operation']);
class TranscriptReader {
    #sink;
    #context;
    #lines;
    /** Runs whose model was handed on. */
    #models = new recent_map/* RecentMap */.Q();
    #refused = new RefusedCalls();
    /** Runs of which more than the end was read. */
    #begun = new Set();
    /** How runs ended, by what their last lines say. */
    #ended = new Map();
    constructor(sink, context) {
        this.#sink = sink;
        this.#context = context;
        this.#lines = new RetractableLines(sink);
    }
    record(value, at) {
        const line = (0,json_fields/* objectOf */.Xy)(value);
        if (line === undefined) {
            this.#sink.skip('record that is not an object');
            return undefined;
        }
        const trace = (0,json_fields/* firstId */.gz)(line, ['sessionId', 'session_id']) ?? this.#context.file;
        if (isClaudeHook(line)) {
            this.#hook(line, trace, at);
            return true;
        }
        const type = (0,json_fields/* stringOf */.Je)(line.type) ?? '';
        if (type !== 'result')
            this.#begun.add(trace);
        this.#used(line, trace, at);
        if (type === 'result')
            this.#end(line, trace, at);
        const refused = this.#refused.say(line, { trace, line: at.line, column: at.column });
        if (refused.length > 0) {
            this.#lines.refuse(new Set(refused));
            this.#sink.skip('line that says which calls were refused');
            return true;
        }
        if ((type === 'assistant' || type === 'user') && claude_code_isMessage((0,json_fields/* objectOf */.Xy)(line.message) ?? {})) {
            this.#message(line, trace, at);
            return 'uuid' in line || 'parent_tool_use_id' in line;
        }
        if (type === 'system' && line.subtype === 'init')
            this.#sink.start({ trace, meta: metaOf(line) }, at.line, at.column);
        else if (holdsCalls.has(type) && this.#aside(line, trace, at))
            return true;
        else if (type === 'progress')
            this.#sink.skip(progressReason(line));
        else
            this.#sink.skip(Object.hasOwn(lineReasons, type) ? lineReasons[type] : 'line of an unknown type');
        return undefined;
    }
    /** Calls that stand outside of messages: false if there are none. */
    #aside(line, trace, at) {
        const held = [line, (0,json_fields/* objectOf */.Xy)(line.message), (0,json_fields/* objectOf */.Xy)(line.attachment), (0,json_fields/* objectOf */.Xy)((0,json_fields/* objectOf */.Xy)(line.attachment)?.message)];
        const events = held.flatMap((each) => anthropicEvents(each?.content));
        if (events.length === 0) {
            if (!(0,looks_like_call/* looksLikeCall */.w)(line) && !(0,looks_like_call/* looksLikeCall */.w)(line.attachment ?? null))
                return false;
            this.#sink.problem((0,strange_call/* strangeCall */.N)(at, claudeCode.id));
            return true;
        }
        this.#message({ ...line, message: { content: held.flatMap((each) => (0,json_fields/* objectsOf */.iZ)(each?.content)) } }, trace, at);
        return true;
    }
    end() {
        this.#lines.end();
        for (const [trace, { succeeded, line, column }] of this.#ended)
            if (this.#begun.has(trace))
                this.#sink.start({ trace, meta: { [run_outcome/* outcomeName */.Wm]: succeeded ? 'success' : 'failure' } }, line, column);
        for (const { event, trace, ...place } of this.#refused.rest())
            writeEvent(event, { trace }, this.#sink, place);
    }
    /** A session that is taken up again ends again: all of its ends must be good. */
    #end({ subtype, is_error: isError }, trace, { line, column }) {
        const succeeded = subtype === 'success' && isError !== true && this.#ended.get(trace)?.succeeded !== false;
        if (typeof subtype === 'string')
            this.#ended.set(trace, { succeeded, line, column });
    }
    #message(line, trace, at) {
        const uuids = Array.isArray(line.supersedes) ? line.supersedes : [];
        if (uuids.length > 0)
            this.#lines.retract(new Set(uuids.filter((uuid) => typeof uuid === 'string')));
        const message = (0,json_fields/* objectOf */.Xy)(line.message) ?? {};
        const events = anthropicEvents(message.content);
        const agent = (0,json_fields/* firstId */.gz)(line, ['agentId', 'parent_tool_use_id']);
        const said = agent === undefined ? saidIn(line, message) : undefined;
        const uuid = (0,json_fields/* textOf */.b6)(line.uuid);
        const isNews = events.length > 0 || said !== undefined;
        const isRepeat = isNews && uuid !== undefined && this.#context.lines?.repeats(trace, uuid, line.message);
        const usage = usageOfAnswer(line, message);
        if (usage) {
            const timestamp = (0,read_time/* timestampOf */.U_)(line.timestamp);
            this.#sink.usage({ trace, timestamp, isRepeat, ...usage }, at.line, at.column);
        }
        if (isRepeat) {
            this.#sink.skip('line that a session has twice');
            return;
        }
        const run = {
            trace,
            timestamp: (0,read_time/* timestampOf */.U_)(line.timestamp),
            agent,
            turn: line.type === 'assistant' ? (0,json_fields/* textOf */.b6)(message.id) : undefined,
        };
        if (run.turn !== undefined && agent === undefined)
            this.#modelOf(trace, line, message, at);
        this.#lines.add({
            uuid,
            said,
            events: events.map((event) => this.#refused.mark(withOutcome(event, line, events.length))),
            run,
            at,
            isStreamed: !('sessionId' in line),
        });
    }
    #used(line, trace, at) {
        const usage = usageOfSession(line);
        if (!usage)
            return;
        const uuid = (0,json_fields/* textOf */.b6)(line.uuid);
        const isRepeat = uuid !== undefined && this.#context.lines?.repeats(trace, uuid, line.usage);
        this.#sink.usage({ trace, timestamp: (0,read_time/* timestampOf */.U_)(line.timestamp), isRepeat, ...usage }, at.line, at.column);
    }
    /** Named in each answer; an answer that the program made up has a model in brackets. */
    #modelOf(trace, line, message, at) {
        const model = (0,json_fields/* stringOf */.Je)(message.model);
        if (model === undefined || model.startsWith('<') || this.#models.get(trace))
            return;
        this.#models.set(trace, true);
        const version = (0,json_fields/* nonEmptyText */.al)(line.version);
        const meta = { agent: 'claude-code', ...(version !== undefined && { version }), model };
        this.#sink.start({ trace, meta }, at.line, at.column);
    }
    #hook(line, trace, at) {
        const run = { trace, timestamp: (0,read_time/* timestampOf */.U_)(line.timestamp), agent: (0,json_fields/* firstId */.gz)(line, ['agent_id']) };
        writeEvents(claudeHookEvents(line), run, this.#sink, at, 'hook that is not a tool call');
    }
}
/**
 * A subagent's messages are copied into its parent's transcript as progress while they happen; they are read from the
 * subagent's own file, and must not count twice.
 */
function progressReason(line) {
    return (0,json_fields/* objectOf */.Xy)(line.data)?.type === 'agent_progress' ? 'copy of a subagent message' : 'progress line';
}
/** The sentences with which Claude Code answers a call that a person or a permission rule refused. */
const refusal = /^(This (Bash )?command (contains multiple operations\. The following parts require|requires) approval\b|The user doesn't want to (proceed|take this action)|Permission to use .{0,200} (has been )?denied|Claude requested permissions|\[Request interrupted by user for tool use\])/;
function withOutcome(event, line, count) {
    if (event.type !== 'result')
        return event;
    const error = (0,calls_failure/* failureOf */.g)(event.result.error, event.result.content);
    const took = (0,json_fields/* objectOf */.Xy)(line.toolUseResult);
    const durationMs = count === 1 ? ((0,json_fields/* numberOf */.rl)(took?.durationMs) ?? (0,json_fields/* numberOf */.rl)(took?.totalDurationMs)) : undefined;
    const result = durationMs === undefined ? event.result : { ...event.result, durationMs };
    if (error !== undefined && line.toolUseResult === 'User rejected tool use')
        return denied({ ...event, result });
    const saysRefused = error !== undefined && refusal.test(error);
    return { ...event, result: saysRefused ? { ...result, phase: 'unclear' } : result };
}

// EXTERNAL MODULE: ./lib/traces/formats/cline/text-calls.js
var text_calls = __webpack_require__(56330);
;// CONCATENATED MODULE: ./lib/traces/formats/cline/text-results.js
const mark = '] Result:';
const head = /^\[(\w{1,64})[\] ]/;
/** Cline runs no call after one that was refused, and older releases one a message. */
const notRun = /not executed|due to user rejecting/;
const skipped = /^(?:Skipping tool|Tool) \[(\w{1,64})[\] ]/;
/** The head of a result: `[read_file for 'a.ts'] Result:`; undefined for any other text. */
function readResultHead(text) {
    const name = head.exec(text)?.[1];
    const at = text.indexOf(mark);
    if (name !== undefined && at >= 0) {
        const isAmbiguous = text.includes(mark, at + mark.length);
        return { name, text: text.slice(at + mark.length).trim(), isAmbiguous };
    }
    const left = skipped.exec(text)?.[1];
    const isSkipped = left !== undefined && notRun.test(text);
    return isSkipped ? { name: left, text, isSkipped, isAmbiguous: false } : undefined;
}
/** What stands in the place of a result that the person did not allow. */
const text_results_denied = /^(?:The user denied this operation\b|\{"status":"denied")/;
/** What stands in the place of a result of a call that failed. */
const failed = /^(?:The tool execution failed\b|<error>|Error executing\b|\{"status":"error"|Missing value for required parameter\b|Command failed with exit code\b|Command execution blocked\b|Access to .{1,1000} is blocked by the \.\w{1,10}ignore\b)/;
function text_results_outcomeOf(text) {
    const start = text.trimStart();
    if (text_results_denied.test(start))
        return 'denied';
    return failed.test(start) ? 'failed' : 'executed';
}

;// CONCATENATED MODULE: ./lib/traces/formats/cline.js









/**
 * What Cline and Roo Code send to the model (`api_conversation_history.json`): messages of Anthropic, in which calls are blocks
 * or tags in the text, and results are blocks or texts that name their call. Also a conversation a record, as `messages`.
 */
const cline = sessionFormat({
    id: 'cline',
    title: 'Cline and Roo Code conversations',
    marks: ['role', 'content', 'ts', 'modelInfo', 'metrics'],
    recognise(record) {
        const messages = (0,json_fields/* isList */.Lv)(record.messages) ? (0,json_fields/* objectsOf */.iZ)(record.messages) : [record];
        return messages.some(isOfCline) ? 'certain' : 'no';
    },
    open() {
        const conversations = new Conversations();
        return (line) => conversations.read(line);
    },
});
function isOfCline(message) {
    const texts = cline_textsOf(message);
    if (message.role === 'user')
        return texts.some(isOfProgram);
    if (message.role !== 'assistant' || 'tool_calls' in message || hasCall(message))
        return false;
    return texts.some(text_calls/* holdsTextCall */.e9);
}
const details = '<environment_details>';
function isOfProgram(text) {
    if (text.startsWith(details) || (text.startsWith('<task>') && text.includes(details)))
        return true;
    return text_calls/* toolNames */.$p.has(readResultHead(text)?.name ?? '');
}
function cline_textsOf({ content }) {
    return blocksOf(content).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
}
function blocksOf(content) {
    return typeof content === 'string' ? [{ type: 'text', text: content }] : (0,json_fields/* objectsOf */.iZ)(content);
}
function hasCall({ content }) {
    return (0,json_fields/* objectsOf */.iZ)(content).some(({ type }) => isAnthropicCall(type));
}
/** A record is a message of the one conversation of the file, or a conversation, which may go on with the one before it. */
class Conversations {
    #history = new HistoryFilter();
    #messages = new Messages();
    read(record) {
        if (!(0,json_fields/* isList */.Lv)(record.messages))
            return this.#messages.read(record);
        const trace = (0,run_id/* traceIdOf */.aB)(record);
        const { news } = this.#history.newMessages(record.messages, trace, () => '');
        const isNewRun = news.length === record.messages.length;
        if (isNewRun)
            this.#messages = new Messages();
        const entries = (0,json_fields/* objectsOf */.iZ)(news).flatMap((message) => this.#messages.read(message) ?? []);
        return [{ trace, isNewRun, start: { hasMessages: true, meta } }, ...entries];
    }
}
class Messages {
    /** Calls of the last answer without a result: their tools by id. */
    #waiting = new Map();
    #count = 0;
    /** Calls are blocks: what looks like one in the text next to them is talk. */
    #hasBlocks = false;
    read(line) {
        const { role, content } = line;
        if ('tool_calls' in line || (typeof content !== 'string' && !(0,json_fields/* isList */.Lv)(content)))
            return undefined;
        if (role === 'assistant')
            return [this.#answer(line)];
        if (role !== 'user')
            return undefined;
        const { events, said } = this.#results(blocksOf(content));
        return [{ timestamp: line.ts, start: { hasMessages: true, meta }, said: { role, content: said }, events }];
    }
    #answer(line) {
        this.#waiting.clear();
        const callsInBlocks = hasCall(line);
        this.#hasBlocks ||= callsInBlocks;
        const events = [];
        const words = [];
        for (const block of blocksOf(line.content)) {
            for (const event of anthropicEvents([block]))
                events.push(this.#called(event, (0,json_fields/* stringOf */.Je)(block.name)));
            const text = block.type === 'text' ? (0,json_fields/* stringOf */.Je)(block.text) : undefined;
            if (text === undefined)
                continue;
            const read = this.#hasBlocks ? { words: text, calls: [] } : (0,text_calls/* readTextCalls */.PW)(text);
            words.push(read.words);
            // An answer that has no block may be talk about a call, or the call.
            if (this.#hasBlocks && !callsInBlocks && (0,text_calls/* holdsTextCall */.e9)(text))
                events.push({ type: 'unread', from: block });
            for (const { tool, args, isWhole } of read.calls) {
                const id = `text-${++this.#count}`;
                const event = { type: 'call', from: block, call: { id, tool, args } };
                events.push(isWhole ? this.#called(event, tool) : { type: 'unread', from: block });
            }
        }
        const said = words.filter((each) => each !== '').join('\n');
        const turn = `answer-${++this.#count}`;
        return { timestamp: line.ts, turn, said: { role: 'assistant', content: said }, events, usage: usageOf(line) };
    }
    #called(event, name) {
        if (event.type !== 'call')
            return event;
        const id = event.call.id ?? `call-${++this.#count}`;
        this.#waiting.set(id, name ?? event.call.tool);
        return { ...event, call: ofServer({ ...event.call, id }) };
    }
    #results(blocks) {
        const events = [];
        const said = [];
        for (let at = 0; at < blocks.length; at++) {
            const block = blocks[at];
            const sent = anthropicEvents([block]);
            events.push(...sent.map((event) => this.#answered(event)));
            if (sent.length > 0)
                continue;
            const text = (0,json_fields/* stringOf */.Je)(block.text) ?? '';
            const head = readResultHead(text);
            if (head === undefined) {
                if (!text.startsWith(details))
                    said.push(block);
                continue;
            }
            const id = this.#take(head.name);
            if (id === undefined) {
                events.push({ type: 'unread', from: block });
                continue;
            }
            const content = head.text === '' ? ((0,json_fields/* stringOf */.Je)(blocks[++at]?.text) ?? '') : head.text;
            events.push({ type: 'result', from: block, result: { id, ...cline_resultOf(content, head) } });
        }
        return { events, said };
    }
    #answered(event) {
        if (event.type !== 'result')
            return event;
        const { id, content, error } = event.result;
        this.#waiting.delete(id);
        const text = (0,write_message/* spokenText */._K)(content);
        if (text === undefined)
            return event;
        const { error: words, phase } = cline_resultOf(text, { isAmbiguous: false });
        if (words === undefined)
            return event;
        return { ...event, result: { ...event.result, error: error || words, ...(phase && { phase }) } };
    }
    /**
     * The call that waits longest of those that a result names. Cline names some otherwise: `subagents` is `use_subagents`, and a
     * tool of a server, which the model knows by a name of its own, is `use_mcp_tool`.
     */
    #take(name) {
        const waiting = [];
        for (const each of this.#waiting)
            if (waiting.push(each) === cline_maxLooked)
                break;
        const found = waiting.find(([, tool]) => tool === name) ??
            waiting.find(([, tool]) => tool.endsWith(`_${name}`)) ??
            waiting.find(([, tool]) => !text_calls/* toolNames */.$p.has(tool));
        if (found)
            this.#waiting.delete(found[0]);
        return found?.[0];
    }
}
/** Calls of one answer that are looked at for a result. */
const cline_maxLooked = 1000;
const meta = { agent: 'cline' };
function cline_resultOf(text, { isSkipped, isAmbiguous }) {
    const outcome = isSkipped ? 'denied' : text_results_outcomeOf(text);
    if (outcome === 'executed')
        return { content: text, phase: 'executed' };
    if (isSkipped)
        return { error: text, phase: 'denied' };
    // An argument that is quoted in the head must not make a call look as if it had not run; nor must what a tool printed.
    return outcome === 'denied' && !isAmbiguous
        ? { content: text, error: text, phase: 'unclear' }
        : { error: text, phase: 'executed' };
}
/** A call of a tool of an MCP server is a call of that tool. */
function ofServer(call) {
    const args = (0,json_fields/* objectOf */.Xy)(call.args);
    const tool = call.tool === 'use_mcp_tool' ? (0,json_fields/* nonEmptyText */.al)(args?.tool_name) : undefined;
    if (tool === undefined)
        return call;
    return { ...call, tool, server: (0,json_fields/* nonEmptyText */.al)(args?.server_name), args: args?.arguments ?? null };
}
/** `cached` is what was read from and written to a cache, apart from `prompt`. */
function usageOf({ metrics, id }) {
    if (!(0,json_fields/* isObject */.Gv)(metrics))
        return undefined;
    const { prompt, completion, cached } = (0,json_fields/* objectOf */.Xy)(metrics.tokens) ?? {};
    const used = (0,json_usage/* usageFrom */.m)({ input: [prompt, cached], output: [completion], costUsd: metrics.cost, turns: 1 });
    const named = (0,json_fields/* nonEmptyText */.al)(id);
    return used && { of: 'answer', ...(named !== undefined && { id: named }), ...used };
}

;// CONCATENATED MODULE: ./lib/wire/openai-responses.js


/**
 * What one item of the OpenAI Responses API says about tools (platform.openai.com, "Responses"). The Agents SDK's history
 * holds the same items with `callId` for `call_id`. Hosted tools are named by their item type without `_call`.
 */
function openaiItemEvents(item) {
    const type = (0,json_fields/* stringOf */.Je)(item.type) ?? '';
    if (type === 'function_call')
        return [call(item, item.name, { args: item.arguments })];
    if (type === 'hosted_tool_call')
        return [call(item, withoutSuffix((0,json_fields/* stringOf */.Je)(item.name)), { args: item.arguments })];
    if (type === 'custom_tool_call')
        return [call(item, item.name, { text: item.input })];
    if (type === 'mcp_call')
        return [mcpCall(item)];
    if (type === 'mcp_approval_request')
        return [approvalRequest(item)];
    if (type === 'mcp_approval_response')
        return [approvalResponse(item)];
    if (type === 'function_call_result' || type.endsWith('_call_output'))
        return [result(item)];
    if (!type.endsWith('_call'))
        return openai_responses_none;
    // A kind that has a name of its own, besides that of its type, is not known to be a hosted tool.
    return !isOpenaiItem(item) && (0,json_fields/* nonEmptyText */.al)(item.name) ? [{ type: 'unread', from: item }] : [hostedCall(item, type)];
}
const openai_responses_none = [];
/** Item types that only this API and its SDKs write. */
function isOpenaiItem(item) {
    const type = (0,json_fields/* stringOf */.Je)(item.type) ?? '';
    return /^(function|custom_tool|mcp|hosted_tool|shell|local_shell|apply_patch|computer|web_search|file_search|code_interpreter|image_generation|tool_search)_call(_output|_result)?$|^mcp_(approval_re|list_tools)/.test(type);
}
function call(item, name, more) {
    const tool = (0,json_fields/* stringOf */.Je)(name);
    if (!tool)
        return { type: 'nameless', from: item };
    return { type: 'call', from: item, call: { id: callId(item), tool, ...inlineOutcome(item), ...more } };
}
/** Call and result in one item, known by the id of the request that was approved; `null` output and error mean that the server has not answered. */
function mcpCall(item) {
    const approval = (0,json_fields/* textOf */.b6)(item.approval_request_id);
    const isAnswered = hasText(item.output) || hasText(item.error) || item.status === 'failed';
    return call(item, item.name, {
        ...(approval === undefined ? {} : { id: approval, mergeKey: approvalKey(approval) }),
        args: item.arguments,
        server: openai_responses_serverOf(item),
        phase: isAnswered ? 'executed' : undefined,
        isSettled: true,
    });
}
function hasText(value) {
    return value !== undefined && value !== null;
}
/** A request that waits for a person is a call the model asked for; the `mcp_call` that follows consent is the same call. */
function approvalRequest(item) {
    const id = callId(item);
    const mergeKey = id === undefined ? undefined : approvalKey(id);
    return call(item, item.name, {
        args: item.arguments,
        server: openai_responses_serverOf(item),
        phase: 'requested',
        mergeKey,
    });
}
function openai_responses_serverOf(item) {
    return (0,json_fields/* nonEmptyText */.al)(item.server_label);
}
function approvalResponse(item) {
    const id = (0,json_fields/* textOf */.b6)(item.approval_request_id);
    if (item.approve !== false || id === undefined)
        return { type: 'skip', reason: 'approval of a call' };
    return { type: 'result', from: item, result: { id, phase: 'denied', error: (0,json_fields/* stringOf */.Je)(item.reason) || 'not approved' } };
}
function approvalKey(id) {
    return `approval:${id}`;
}
/** Tools that the agent itself runs: their output follows. Every other hosted tool has run when its item arrives. */
const agentRun = new Set(['shell_call', 'local_shell_call', 'apply_patch_call', 'computer_call']);
function hostedCall(item, type) {
    if (callId(item) === undefined)
        return { type: 'skip', reason: 'hosted tool call without an id' };
    const isSettled = agentRun.has(type) ? undefined : true;
    return call(item, withoutSuffix(type), { args: hostedArguments(item), isSettled });
}
function hostedArguments(item) {
    const whole = item.action ?? item.operation;
    if (whole !== undefined && whole !== null)
        return whole;
    for (const key of ['actions', 'queries', 'code']) {
        const value = item[key];
        if (value !== undefined && value !== null)
            return { [key]: value };
    }
    return item.arguments;
}
function withoutSuffix(name) {
    return name?.replace(/_call$/, '');
}
/** Hosted tools answer inside the item of the call. */
function inlineOutcome(item) {
    const content = item.output ?? item.outputs ?? item.results ?? undefined;
    return { content, error: item.error || item.status === 'failed' };
}
function result(item) {
    const id = callId(item);
    if (id === undefined)
        return { type: 'skip', reason: 'result without a call id' };
    const content = outputOf(item.output) ?? null;
    return { type: 'result', from: item, result: { id, content, error: errorOf(item, content) } };
}
/** The Agents SDK for JavaScript wraps text as `{type: "text", text}`. */
function outputOf(output) {
    const wrapped = (0,json_fields/* objectOf */.Xy)(output);
    return wrapped?.type === 'text' ? wrapped.text : output;
}
/**
 * The API has no field for a failed function. What can be known: the status of an apply_patch, the exit of a shell, and the
 * sentence that the Agents SDK sends to the model in place of a result.
 */
function errorOf(item, content) {
    if (item.status === 'failed')
        return true;
    const failedCommand = (0,json_fields/* objectsOf */.iZ)(item.output).find((each) => {
        const outcome = (0,json_fields/* objectOf */.Xy)(each.outcome);
        return outcome?.type === 'timeout' || (outcome?.type === 'exit' && outcome.exit_code !== 0);
    });
    if (failedCommand !== undefined)
        return (0,json_fields/* stringOf */.Je)(failedCommand.stderr) || noWords;
    return isAgentsFailure((0,json_fields/* stringOf */.Je)(content) ?? (0,json_fields/* stringOf */.Je)((0,json_fields/* objectsOf */.iZ)(content)[0]?.text));
}
/** How the Agents SDK words the result of a tool that threw; the error itself it keeps for its own traces. */
function isAgentsFailure(text) {
    return text?.startsWith('An error occurred while running the tool.') === true;
}
function callId(item) {
    return (0,json_fields/* textOf */.b6)(item.call_id) ?? (0,json_fields/* textOf */.b6)(item.callId) ?? (0,json_fields/* textOf */.b6)(item.id);
}

;// CONCATENATED MODULE: ./lib/traces/formats/codex/codex-refusals.js
/** Whether an output says in Codex's own words that nothing ran: refused by a rule, a setting, a hook or a person, or failed. */
function codex_refusals_refusalIn(output) {
    if (refused.test(output) || refusedCommand.test(output))
        return 'denied';
    return unran.test(output) ? 'failed' : undefined;
}
/** Where Codex itself answers of a call of a server, its words are all that there is. */
function isServerRefusal(words) {
    return serverRefusal.test(words);
}
const serverRefusal = /^user (?:rejected|cancelled) MCP tool call$/;
const refused = /^(?:(?:exec command|patch) rejected by user|patch rejected: [^\n]*; rejected by user approval settings|user (?:rejected|cancelled) MCP tool call|approval policy is [^;]*; reject command|approval required by policy|(?:command|tool call) blocked by PreToolUse hook|this action was rejected due to unacceptable risk)/i;
/** The command stands between the ticks, whatever is in it. `Rejected` is also said where its shell does not exist. */
const refusedCommand = /^(?:`.*` rejected: |exec_command failed(?: for `.*`)?: CreateProcess \{ message: "Rejected\(\\"(?!Failed to create ).*\\"\)" \}\s*$)/s;
const unran = /^(?:execution error|failed to |exec_command failed|apply_patch verification failed|patch rejected: |unsupported (?:custom tool )?call\b|aborted(?: by user.*)?$)/i;

;// CONCATENATED MODULE: ./lib/traces/formats/codex/codex-exec.js



/**
 * An item of `codex exec --json`: announced when it starts, repeated when it ends. Items that only report the end (file
 * changes) are call and result in one.
 */
function codexItemEvents(item, completed, started) {
    const called = calledOf(item);
    if (called === undefined)
        return [];
    if (called.tool === '')
        return [{ type: 'nameless', from: item }];
    const id = (0,json_fields/* firstId */.gz)(item, ['id']);
    const outcome = completed ? codex_exec_outcomeOf(item) : {};
    if (completed && started && id !== undefined)
        return [{ type: 'result', from: item, result: { id, ...outcome } }];
    return [{ type: 'call', from: item, call: { id, ...called, ...outcome } }];
}
function calledOf(item) {
    const pick = (key) => (item[key] === undefined ? undefined : { [key]: item[key] });
    switch (item.type) {
        case 'command_execution':
            return { tool: 'command_execution', args: pick('command') };
        case 'file_change':
            return { tool: 'file_change', args: pick('changes') };
        case 'web_search':
            return { tool: 'web_search', args: pick('query') };
        case 'mcp_tool_call':
            return { tool: (0,json_fields/* stringOf */.Je)(item.tool) ?? '', args: item.arguments, server: (0,json_fields/* nonEmptyText */.al)(item.server) };
        default:
            return undefined;
    }
}
function codex_exec_outcomeOf(item) {
    const content = item.result ?? item.aggregated_output ?? null;
    const code = (0,json_fields/* numberOf */.rl)(item.exit_code);
    if (item.status === 'declined')
        return { content, phase: 'denied', error: 'declined' };
    if (code !== undefined && code !== 0)
        return { content, phase: 'executed', error: `exit code ${code}` };
    return {
        content,
        phase: phaseOf((0,json_fields/* nonEmptyText */.al)((0,json_fields/* objectOf */.Xy)(item.error)?.message) ?? '', item),
        error: item.error || (item.status === 'failed' && noWords),
    };
}
/** A refused call of a server has no result; the words of an error may be those of the server. */
function phaseOf(words, { result }) {
    if (isServerRefusal(words) && !(0,json_fields/* isObject */.Gv)(result))
        return 'denied';
    return codex_refusals_refusalIn(words) === 'denied' ? 'unclear' : 'executed';
}

;// CONCATENATED MODULE: ./lib/traces/formats/codex/codex-fork.js


/**
 * Finds the lines of a session that repeat those of the session that it was forked from. Ids of sessions and turns are UUIDs
 * of version 7, which begin with their time: a turn that began before the session did is repeated. Where ids do not say so, a
 * line counts: twice is better than not at all.
 */
class CodexFork {
    #session;
    #line;
    /** The ids by which the head of a parent is known, and of its parent. */
    #parents = new Set();
    #isFork;
    /** Whether a turn of its own has begun: nothing after it is repeated. */
    #hasBegun = false;
    /** Whether the lines of the turn at hand are repeated. */
    isReplay = false;
    constructor(line, session) {
        this.#line = line;
        this.#session = session;
        this.#isFork = this.#addParent(session);
    }
    /** Whether a further head is that of the parent: named so, or made before this session and written after it. */
    isParent(line, session) {
        if (this.#hasBegun)
            return false;
        const id = (0,json_fields/* textOf */.b6)(session.id);
        // Lines are repeated when a fork begins: an earlier one is of another file that was put behind this one.
        const isNamed = id !== undefined && this.#parents.has(id) && !isBefore(line.timestamp, this.#line.timestamp);
        const isCopied = isBefore(session.timestamp, this.#session.timestamp) && isBefore(this.#line.timestamp, line.timestamp, true);
        if (!isNamed && !isCopied)
            return false;
        this.#addParent(session);
        this.#isFork = true;
        return true;
    }
    turn({ turn_id: turn }) {
        const [began, session] = [beginOf(turn), beginOf(this.#session.id)];
        const isKnown = began !== undefined && session !== undefined;
        this.#hasBegun ||= isKnown && began >= session;
        this.isReplay = this.#isFork && !this.#hasBegun && isKnown && began < session;
    }
    #addParent({ forked_from_id: parent }) {
        const id = (0,json_fields/* textOf */.b6)(parent);
        if (id !== undefined)
            this.#parents.add(id);
        return id !== undefined;
    }
}
/** The time in a UUID of version 7: the first twelve digits. */
function beginOf(id) {
    return /^([0-9a-f]{8}-[0-9a-f]{4})-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/i.exec((0,json_fields/* textOf */.b6)(id) ?? '')?.[1]?.toLowerCase();
}
function isBefore(a, b, orEqual = false) {
    const [first, second] = [(0,read_time/* timeOf */.nR)(a), (0,read_time/* timeOf */.nR)(b)];
    if (first === undefined || second === undefined)
        return false;
    return first < second || (orEqual && first === second);
}

;// CONCATENATED MODULE: ./lib/traces/formats/codex/codex-results.js





/** Outputs that wait; more, and the oldest are written as they are. */
const maxHeld = 1024;
/** As the model names them; a tool of a server has a namespace, or its server in the name. */
const ownTools = new Set(['shell', 'shell_command', 'exec_command', 'container.exec', 'local_shell', 'apply_patch']);
/**
 * Joins what the model received (`*_output` items) with how the call really ended (`*_end` events). Either may come
 * first: a long command answers "still running" and ends many lines later. Outputs that do not say how the call ended
 * wait for an event.
 */
class CodexResults {
    #sink;
    #endings = new recent_map/* RecentMap */.Q();
    #held = new recent_map/* RecentMap */.Q(maxHeld);
    #isOwn = new recent_map/* RecentMap */.Q();
    constructor(sink) {
        this.#sink = sink;
    }
    /** A call that may be answered: what Codex's own tools put out follows a head, so that words of a refusal are Codex's. */
    ask(id, name) {
        if (id !== undefined)
            this.#isOwn.set(id, ownTools.has(name));
    }
    /** How the call of an event ended, that no item answers: with what the event itself holds. */
    outcome(payload) {
        const ending = endingOf(payload);
        if (ending === undefined)
            return undefined;
        const { error, durationMs, phase = 'executed' } = ending;
        return { content: contentIn(payload), error: error === '' ? noWords : error, durationMs, phase };
    }
    /** Takes an event; false if it says nothing about the end of a call. */
    event(payload) {
        const id = (0,json_fields/* textOf */.b6)(payload.call_id);
        const ending = endingOf(payload);
        if (id === undefined || ending === undefined)
            return false;
        const held = this.#held.get(id);
        this.#held.delete(id);
        if (held === undefined)
            this.#endings.set(id, ending);
        else
            this.#write(held, ending);
        this.#sink.skip('event that repeats the end of a call');
        return true;
    }
    result(result, item, at) {
        const { line, column } = at.of(item);
        const stated = outputEnding(result, this.#isOwn.get(result.id) === true);
        const held = { result, stated: stated ?? {}, line, column };
        const ending = this.#endings.get(result.id);
        this.#endings.delete(result.id);
        const known = ending ?? (stated?.phase === 'unclear' ? undefined : stated);
        if (known !== undefined || this.#held.has(result.id))
            this.#write(held, known ?? held.stated);
        else
            for (const forgotten of this.#held.set(result.id, held))
                this.#write(forgotten, forgotten.stated);
    }
    end() {
        for (const held of this.#held.values())
            this.#write(held, held.stated);
    }
    #write({ result, line, column }, { error = result.error, durationMs, phase }) {
        this.#sink.result({ ...result, error, durationMs, phase }, line, column);
    }
}
function endingOf(payload) {
    const durationMs = durationOf(payload.duration);
    const took = durationMs === undefined ? {} : { durationMs };
    switch (payload.type) {
        case 'exec_command_end': {
            const code = (0,json_fields/* numberOf */.rl)(payload.exit_code);
            if (payload.status === 'declined')
                return { ...took, error: 'declined', phase: 'denied' };
            return code === undefined || code === 0 ? took : { ...took, error: `exit code ${code}` };
        }
        case 'patch_apply_end':
            return payload.success === false ? { ...took, error: (0,json_fields/* stringOf */.Je)(payload.stderr) ?? '' } : took;
        case 'mcp_tool_call_end': {
            const outcome = (0,json_fields/* objectOf */.Xy)(payload.result);
            const answer = (0,json_fields/* objectOf */.Xy)(outcome?.Ok);
            const failure = outcome?.Err ?? (answer?.isError === true ? (answer.content ?? '') : undefined);
            if (failure === undefined)
                return took;
            const error = (0,calls_failure/* failureOf */.g)(true, failure);
            // Where the server answered, the words are the server's, and it was called.
            return { ...took, error, ...(answer === undefined && unranBecause(error ?? '', isServerRefusal(error ?? ''))) };
        }
        default:
            return undefined;
    }
}
function contentIn({ result, aggregated_output: output, stdout }) {
    const answer = (0,json_fields/* objectOf */.Xy)((0,json_fields/* objectOf */.Xy)(result)?.Ok);
    return answer?.content ?? output ?? stdout ?? null;
}
/** Rust's `Duration` as it serialises: whole seconds and nanoseconds. */
function durationOf(value) {
    const secs = (0,json_fields/* numberOf */.rl)((0,json_fields/* objectOf */.Xy)(value)?.secs);
    return secs === undefined ? undefined : secs * 1000 + ((0,json_fields/* numberOf */.rl)((0,json_fields/* objectOf */.Xy)(value)?.nanos) ?? 0) / 1e6;
}
/** Only the first lines of an output are Codex's own words; what follows was printed by the command and may say anything. */
function headOf(result) {
    const text = (0,json_fields/* stringOf */.Je)(result) ?? '';
    const output = text.indexOf('\nOutput:');
    return output === -1 ? text.slice(0, 500) : text.slice(0, Math.min(output, 500));
}
/** What the output itself says of the end; undefined if it does not. */
function outputEnding(result, isOwn) {
    const code = /^Process exited with code (\d+)/m.exec(headOf(result.result))?.[1] ?? metadataExit(result.result);
    if (code !== undefined)
        return Number(code) === 0 ? {} : { error: `exit code ${code}` };
    return unranBecause((0,json_fields/* stringOf */.Je)(result.result) ?? '', isOwn);
}
/** Of an output or an error of which nothing ran; undefined if its words do not say so. `isOwn`: they are Codex's. */
function unranBecause(words, isOwn) {
    const refusal = codex_refusals_refusalIn(words);
    if (refusal === undefined)
        return undefined;
    return { error: headOf(words), ...(refusal === 'denied' && { phase: isOwn ? 'denied' : 'unclear' }) };
}
function metadataExit(result) {
    const text = (0,json_fields/* stringOf */.Je)(result);
    if (text === undefined || !text.startsWith('{"output"'))
        return undefined;
    try {
        return (0,json_fields/* numberOf */.rl)((0,json_fields/* objectOf */.Xy)((0,json_fields/* objectOf */.Xy)(JSON.parse(text))?.metadata)?.exit_code);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/traces/formats/codex/codex-usage.js


/**
 * What a line of a rollout says of tokens: `token_count` has the sum so far after each answer, and again whenever the limits of
 * the account changed; `token_usage_record` (2026) is a line for each answer, next to the other.
 */
function codexUsage(record, payload) {
    if (record.type === 'token_usage_record') {
        const id = (0,json_fields/* nonEmptyText */.al)(payload.response_id);
        return [
            { of: 'run', ...(0,json_usage/* usageOf */.F)(payload.thread_token_usage) },
            { of: 'answer', ...(id !== undefined && { id: `answer ${id}` }), turns: 1, adds: [] },
        ];
    }
    if (record.type !== 'event_msg' || payload.type !== 'token_count')
        return [];
    const usage = (0,json_usage/* usageOf */.F)((0,json_fields/* objectOf */.Xy)(payload.info)?.total_token_usage);
    return usage ? [{ of: 'run', ...usage }] : [];
}

;// CONCATENATED MODULE: ./lib/traces/formats/codex/reported-calls.js


/** Calls that wait for their item; more, and all are written. */
const reported_calls_maxWaiting = 256;
/**
 * Calls that events report (`exec_command_begin`, `mcp_tool_call_end` …) and no item: those that a script made of tools of its own
 * accord, and those whose items were lost. An item that follows, among those that the model asked for with it, is the same call.
 */
class ReportedCalls {
    #asked = new recent_map/* RecentMap */.Q();
    #waiting = new Map();
    /** An item of the model asks for the call. */
    ask(id) {
        if (id === undefined)
            return;
        this.#asked.set(id, true);
        this.#waiting.delete(id);
    }
    /** Takes an event; false if it reports no call, or one that was asked for. */
    report(record, payload, place, outcome) {
        const id = (0,json_fields/* textOf */.b6)(payload.call_id);
        const called = reported_calls_calledOf(payload);
        if (id === undefined || called === undefined || this.#asked.has(id))
            return false;
        const before = this.#waiting.get(id);
        this.#waiting.set(id, {
            payload,
            record: before?.record ?? record,
            place: before?.place ?? place,
            call: { id, ...called, ...before?.call, ...outcome },
        });
        return true;
    }
    /** The calls whose items did not come. */
    take() {
        const calls = [...this.#waiting.values()];
        for (const { call } of calls)
            this.ask(call.id);
        return calls;
    }
    get isFull() {
        return this.#waiting.size >= reported_calls_maxWaiting;
    }
}
/** Whose command it was, where the event says so: what the person typed is not the agent's. */
function isOfPerson({ source }) {
    return source === 'user_shell';
}
function reported_calls_calledOf(payload) {
    switch (payload.type) {
        case 'exec_command_begin':
        case 'exec_command_end':
            return { tool: 'shell', args: given({ command: payload.command, workdir: payload.cwd }) };
        case 'patch_apply_begin':
        case 'patch_apply_end':
            return { tool: 'apply_patch', args: given({ changes: payload.changes }) };
        case 'mcp_tool_call_begin':
        case 'mcp_tool_call_end': {
            const { tool, server, arguments: args } = (0,json_fields/* objectOf */.Xy)(payload.invocation) ?? {};
            return { tool: (0,json_fields/* stringOf */.Je)(tool) ?? '', args: args ?? null, server: (0,json_fields/* nonEmptyText */.al)(server) };
        }
        default:
            return undefined;
    }
}
function given(members) {
    return Object.fromEntries(Object.entries(members).filter((member) => member[1] !== undefined));
}

;// CONCATENATED MODULE: ./lib/traces/formats/codex/session-words.js



/** Whether a person or the agent said a message. */
function isSpoken({ role, content }) {
    return role !== 'user' || !isInjectedByCodex((0,write_message/* spokenText */._K)(content) ?? '');
}
/** What the head of a rollout knows of the run. */
function metaOfSession(payload) {
    const named = {
        version: payload.cli_version,
        entry_point: payload.originator,
        session_kind: payload.source,
        model_provider: payload.model_provider,
    };
    const known = Object.entries(named).flatMap(([name, value]) => {
        const text = (0,json_fields/* nonEmptyText */.al)(value);
        return text === undefined ? [] : [[name, text]];
    });
    return { agent: 'codex', ...Object.fromEntries(known) };
}

;// CONCATENATED MODULE: ./lib/traces/formats/codex.js
















/**
 * Codex CLI: rollouts (`~/.codex/sessions/…/rollout-*.jsonl`) and the lines of `codex exec --json`.
 * A rollout holds Responses items in envelopes, and events that say again, and better, how a command ended.
 */
const codex = {
    id: 'codex',
    title: 'Codex CLI rollouts and exec --json',
    layout: 'ordered',
    marks: ['timestamp', 'type', 'payload', 'item', 'thread_id'],
    recognise(record) {
        const fields = (0,json_fields/* objectOf */.Xy)(record);
        const type = (0,json_fields/* stringOf */.Je)(fields?.type) ?? '';
        if (fields === undefined)
            return 'no';
        if (envelopes.has(type) && (0,json_fields/* objectOf */.Xy)(fields.payload) !== undefined)
            return 'certain';
        if (/^(thread\.started|turn\.(started|completed|failed)|item\.(started|updated|completed))$/.test(type))
            return 'certain';
        return fields.record_type === 'state' || isFlatHead(fields) || savedItems(fields) ? 'certain' : 'no';
    },
    open: (sink, context) => new CodexReader(sink, context),
};
const envelopes = new Set(['session_meta', 'turn_context', 'response_item', 'event_msg', 'compacted']);
class CodexReader {
    #sink;
    #results;
    #reported = new ReportedCalls();
    /** Items of `exec --json` that were announced and not finished. */
    #running = new recent_map/* RecentMap */.Q();
    #trace;
    #fork;
    constructor(sink, context) {
        this.#sink = sink;
        this.#results = new CodexResults(sink);
        this.#trace = context.file;
    }
    record(value, at) {
        const record = (0,json_fields/* objectOf */.Xy)(value);
        if (record === undefined) {
            this.#sink.skip('record that is not an object');
            return undefined;
        }
        const payload = (0,json_fields/* objectOf */.Xy)(record.payload);
        if (payload !== undefined) {
            this.#enveloped(record, payload, at);
            return envelopes.has((0,json_fields/* stringOf */.Je)(record.type) ?? '');
        }
        const type = (0,json_fields/* stringOf */.Je)(record.type) ?? '';
        const items = savedItems(record);
        if (items !== undefined) {
            this.#session((0,json_fields/* textOf */.b6)((0,json_fields/* objectOf */.Xy)(record.session)?.id), at);
            for (const item of items)
                this.#item(item, at, item);
        }
        else if (type === 'thread.started')
            this.#session((0,json_fields/* textOf */.b6)(record.thread_id), at, { meta: { agent: 'codex', entry_point: 'exec' } });
        else if (type.startsWith('item.'))
            this.#execItem(type, (0,json_fields/* objectOf */.Xy)(record.item) ?? {}, at);
        else if (type === 'turn.completed') {
            this.#used([{ of: 'run', ...(0,json_usage/* usageOf */.F)(record.usage) }], record, at);
            this.#sink.skip('event that is not a tool call');
        }
        else if (isFlatHead(record))
            this.#session((0,json_fields/* textOf */.b6)(record.id), at);
        else
            this.#item(record, at, record);
        return undefined;
    }
    end() {
        this.#writeReported();
        this.#results.end();
    }
    #enveloped(record, payload, at) {
        if (record.type === 'session_meta') {
            this.#writeReported();
            this.#head(record, payload, at);
            return;
        }
        if (record.type === 'turn_context')
            this.#fork?.turn(payload);
        if (this.#fork?.isReplay) {
            this.#sink.skip('line repeated from the session that this one was forked from');
            return;
        }
        if (record.type === 'turn_context') {
            this.#writeReported();
            this.#turn(payload, at);
        }
        this.#used(codexUsage(record, payload), record, at);
        if (record.type === 'response_item') {
            this.#item(payload, at, record);
            return;
        }
        if (record.type === 'event_msg' && this.#event(record, payload, at))
            return;
        this.#sink.skip('event that is not a tool call');
    }
    #event(record, payload, at) {
        if (isOfPerson(payload)) {
            this.#sink.skip('command that the person ran');
            return true;
        }
        const place = { line: at.line, column: at.column };
        if (!this.#reported.report(record, payload, place, this.#results.outcome(payload)))
            return this.#results.event(payload);
        if (this.#reported.isFull)
            this.#writeReported();
        this.#sink.skip('event that reports a call');
        return true;
    }
    #writeReported() {
        for (const { call, record, payload, place } of this.#reported.take()) {
            const run = { trace: this.#trace, timestamp: (0,read_time/* timestampOf */.U_)(record.timestamp) };
            writeEvent(call.tool ? { type: 'call', from: payload, call } : { type: 'nameless', from: payload }, run, this.#sink, place);
        }
    }
    /** A fork begins with its own head, and then repeats the lines of its parent, the head among them. */
    #head(record, payload, at) {
        if (this.#fork?.isParent(record, payload))
            this.#sink.skip('head of the session that this one was forked from');
        else {
            this.#fork = new CodexFork(record, payload);
            this.#session((0,json_fields/* textOf */.b6)(payload.id), at, { meta: metaOfSession(payload), hasMessages: true });
        }
    }
    #used(usages, { timestamp }, at) {
        for (const usage of usages)
            this.#sink.usage({ trace: this.#trace, timestamp: (0,read_time/* timestampOf */.U_)(timestamp), ...usage }, at.line, at.column);
    }
    /** The model is named in front of each turn. */
    #turn(payload, at) {
        const model = (0,json_fields/* nonEmptyText */.al)(payload.model);
        if (model !== undefined)
            this.#sink.start({ trace: this.#trace, meta: { model } }, at.line, at.column);
    }
    #session(id, at, known = {}) {
        if (id === undefined) {
            this.#sink.skip('session without an id');
            return;
        }
        this.#trace = id;
        this.#sink.start({ trace: id, ...known }, at.line, at.column);
    }
    #item(item, at, record) {
        const run = { trace: this.#trace, timestamp: (0,read_time/* timestampOf */.U_)(record.timestamp) };
        const [event] = openaiItemEvents(item);
        if (event?.type === 'call') {
            this.#reported.ask(event.call.id);
            this.#results.ask(event.call.id, item.namespace === undefined ? event.call.tool : '');
        }
        else if (event !== undefined || item.type === 'message')
            this.#writeReported();
        if (item.type === 'message' && isSpoken(item))
            (0,write_message/* writeMessage */.ZT)(item.role, item.content, run, this.#sink, at);
        if (event === undefined && (0,looks_like_call/* looksLikeCall */.w)(item)) {
            this.#sink.problem((0,strange_call/* strangeCall */.N)(at.of(item), codex.id));
        }
        else if (event?.type === 'result')
            this.#results.result(callResult(event.result, run.trace), item, at);
        else
            writeEvents(event === undefined ? [] : [event], run, this.#sink, at, 'item that is not a tool call');
    }
    #execItem(type, item, at) {
        const id = (0,json_fields/* nonEmptyText */.al)(item.id) ?? '';
        const started = this.#running.has(id);
        if (type === 'item.completed')
            this.#running.delete(id);
        else if (type === 'item.started')
            this.#running.set(id, true);
        if (type === 'item.completed' && item.type === 'agent_message')
            (0,write_message/* writeMessage */.ZT)('assistant', item.text, { trace: this.#trace }, this.#sink, at, { isOneSided: true });
        const events = type === 'item.updated' ? [] : codexItemEvents(item, type === 'item.completed', started);
        writeEvents(events, { trace: this.#trace }, this.#sink, at, 'item that is not a tool call');
    }
}
/** The first Codex CLI, in TypeScript, saved a session as one object. */
function savedItems({ session, items }) {
    return (0,json_fields/* objectOf */.Xy)(session) !== undefined && Array.isArray(items) ? (0,json_fields/* objectsOf */.iZ)(items) : undefined;
}
/** The first line of a rollout before envelopes (2025): the session, and nothing that a later line has. */
function isFlatHead(record) {
    return ((0,json_fields/* nonEmptyText */.al)(record.id) !== undefined &&
        'timestamp' in record &&
        ('instructions' in record || 'git' in record) &&
        !('type' in record));
}

;// CONCATENATED MODULE: ./lib/traces/formats/copilot/session-usage.js


/**
 * What an event says of tokens. Its `cost` counts premium requests, not dollars. The sums at the end are of the session from its
 * beginning, also where it was resumed.
 */
function copilotUsage(event, data) {
    switch (event.type) {
        case 'session.shutdown': {
            const usages = (0,json_fields/* objectsOf */.iZ)(Object.values((0,json_fields/* objectOf */.Xy)(data.modelMetrics) ?? {})).flatMap(({ usage }) => (0,json_fields/* objectsOf */.iZ)([usage ?? null]));
            return { of: 'run', ...(usages.length > 0 && sumOf(usages)) };
        }
        case 'assistant.usage':
            return { of: 'answer', id: `usage ${(0,json_fields/* nonEmptyText */.al)(event.id) ?? ''}`, ...sumOf([data]) };
        case 'session.usage_record':
            return { of: 'answer', id: `usage ${(0,json_fields/* nonEmptyText */.al)(event.id) ?? ''}`, ...sumOf((0,json_fields/* objectsOf */.iZ)([data.usage ?? null])) };
        case 'assistant.message': {
            if ((0,json_fields/* nonEmptyText */.al)(event.agentId) !== undefined)
                return { of: 'answer' };
            return { of: 'answer', id: (0,json_fields/* nonEmptyText */.al)(data.messageId), turns: 1 };
        }
        default:
            return undefined;
    }
}
function sumOf(usages) {
    const all = (name) => usages.map((usage) => usage[name]);
    const cached = all('cacheReadTokens').reduce((sum, each) => sum + (typeof each === 'number' ? each : 0), 0);
    return (0,json_usage/* usageFrom */.m)({ input: all('inputTokens'), output: all('outputTokens'), cached });
}

;// CONCATENATED MODULE: ./lib/traces/formats/copilot.js







/**
 * Sessions of the Copilot CLI and its SDK: `~/.copilot/session-state/<session>/events.jsonl`, an event a line. Shapes: the
 * types of `@github/copilot-sdk`. A call is asked for in a message and begun in an event of its own: one call, if they agree.
 */
const copilot = {
    id: 'copilot',
    title: 'Copilot CLI and SDK session events',
    layout: 'ordered',
    marks: ['type', 'data', 'id', 'timestamp', 'parentId'],
    recognise: (record) => (isEvent(record) ? 'certain' : 'no'),
    open: (sink, context) => new EventReader(sink, context),
};
const copilot_kinds = /^(?:session|assistant|user|tool|permission|system|subagent|hook|skill|model|mcp|sampling|elicitation|user_input|tool_search|external_tool|mcp_app)\.[a-z_]+$/i;
function isEvent(record) {
    if (!isChained(record))
        return false;
    const type = (0,json_fields/* stringOf */.Je)(record.type) ?? '';
    return type === 'abort' || copilot_kinds.test(type);
}
/** An event of this or of another release. */
function isChained(record) {
    if (!(0,json_fields/* isObject */.Gv)(record) || !(0,json_fields/* isObject */.Gv)(record.data) || typeof record.id !== 'string')
        return false;
    const { type, timestamp, parentId } = record;
    const hasParent = parentId === null || typeof parentId === 'string';
    return hasParent && typeof timestamp === 'string' && typeof type === 'string';
}
const copilot_denied = /^denied|^cancelled$/;
class EventReader {
    #sink;
    /** Calls that the person made, by id. */
    #ofPerson = new recent_map/* RecentMap */.Q();
    /** Calls that were refused and whose end is not seen yet, by id: how, and where that stands. */
    #refused = new Map();
    #trace;
    constructor(sink, context) {
        this.#sink = sink;
        this.#trace = context.file;
    }
    record(value, at) {
        if (!isEvent(value)) {
            if (isChained(value) && this.#unknown((0,json_fields/* objectOf */.Xy)(value.data) ?? {}, at))
                return undefined;
            this.#sink.skip('record that is not an event of a session');
            return undefined;
        }
        const data = (0,json_fields/* objectOf */.Xy)(value.data) ?? {};
        const agent = (0,json_fields/* nonEmptyText */.al)(value.agentId);
        if (value.type === 'session.start' || value.type === 'session.resume')
            this.#session(data, at);
        this.#said(value, data, at);
        const usage = copilotUsage(value, data);
        if (usage)
            this.#sink.usage({ trace: this.#trace, timestamp: (0,read_time/* timestampOf */.U_)(value.timestamp), ...usage }, at.line, at.column);
        const run = { trace: this.#trace, timestamp: (0,read_time/* timestampOf */.U_)(value.timestamp), agent };
        writeEvents(this.#events(value, data, at), run, this.#sink, at, 'event that is not a tool call');
        return true;
    }
    /** A refused call that nothing more is said of. */
    end() {
        for (const [id, { error, at }] of this.#refused)
            this.#denied(id, error, at);
    }
    #session(data, at) {
        this.#trace = (0,json_fields/* nonEmptyText */.al)(data.sessionId) ?? this.#trace;
        const named = [
            ['version', (0,json_fields/* nonEmptyText */.al)(data.copilotVersion)],
            ['model', (0,json_fields/* nonEmptyText */.al)(data.selectedModel)],
        ].filter(([, name]) => name !== undefined);
        const meta = { agent: 'copilot', ...Object.fromEntries(named) };
        this.#sink.start({ trace: this.#trace, meta, hasMessages: true }, at.line, at.column);
    }
    #said({ type, timestamp, agentId }, data, at) {
        const role = type === 'user.message' ? 'user' : type === 'assistant.message' && !agentId ? 'assistant' : undefined;
        (0,write_message/* writeMessage */.ZT)(role, data.content, { trace: this.#trace, timestamp: (0,read_time/* timestampOf */.U_)(timestamp) }, this.#sink, at);
    }
    #events({ type }, data, at) {
        const id = (0,json_fields/* textOf */.b6)(data.toolCallId);
        switch (type) {
            case 'assistant.message':
                return (0,json_fields/* objectsOf */.iZ)(data.toolRequests).map((request) => copilot_callOf(request, request.name));
            case 'tool.user_requested':
                if (id !== undefined)
                    this.#ofPerson.set(id, data.toolName ?? null);
                return [];
            case 'mcp_app.tool_call_complete':
                return [appCall(data)];
            case 'external_tool.requested':
            case 'tool.execution_start':
                return this.#isOfPerson(id, data) ? [] : [copilot_callOf(data, data.toolName)];
            case 'permission.completed':
                this.#permission(id, data, at);
                return [];
            case 'tool.execution_complete':
                return id === undefined || this.#ofPerson.has(id) ? [] : [this.#completed(id, data)];
            case 'assistant.tool_call_delta':
                return [];
            default:
                this.#unknown(data, at);
                return [];
        }
    }
    /** An event that this format does not know, and that names a tool that is called. */
    #unknown(data, { line, column }) {
        const isCall = (0,json_fields/* nonEmptyText */.al)(data.toolName) !== undefined && ('toolCallId' in data || 'arguments' in data);
        const detail = 'what looks like a tool call, in an event that copilot does not have';
        if (isCall)
            this.#sink.problem({ code: 'E_TRACE_PARSE', detail, line, column });
        return isCall;
    }
    /** A call of the same id that is of another tool is not the one that the person made. */
    #isOfPerson(id, { toolName }) {
        const tool = id === undefined ? undefined : this.#ofPerson.get(id);
        return tool !== undefined && (tool === null || tool === toolName);
    }
    #permission(id, { result }, at) {
        const { kind, feedback } = (0,json_fields/* objectOf */.Xy)(result) ?? {};
        if (id === undefined || !copilot_denied.test((0,json_fields/* stringOf */.Je)(kind) ?? ''))
            return;
        this.#refused.set(id, { error: (0,json_fields/* nonEmptyText */.al)(feedback) ?? (0,json_fields/* stringOf */.Je)(kind) ?? 'denied', at });
        // Of a log that never says how calls ended, the first are written.
        const [[oldest, { error, at: place }] = ['', { error: '', at }]] = this.#refused;
        if (this.#refused.size > maxRefused)
            this.#denied(oldest, error, place);
    }
    #completed(id, data) {
        const refused = this.#refused.get(id);
        this.#refused.delete(id);
        const content = (0,json_fields/* objectOf */.Xy)(data.result)?.content ?? null;
        const failed = data.success === false;
        const error = failed && ((0,json_fields/* nonEmptyText */.al)((0,json_fields/* objectOf */.Xy)(data.error)?.message) ?? refused?.error ?? noWords);
        const isDenied = failed && (refused !== undefined || copilot_denied.test((0,json_fields/* stringOf */.Je)((0,json_fields/* objectOf */.Xy)(data.error)?.code) ?? ''));
        const phase = isDenied ? 'denied' : 'executed';
        return { type: 'result', from: data, result: { id, content: failed ? undefined : content, error, phase } };
    }
    #denied(id, error, at) {
        this.#refused.delete(id);
        const event = { type: 'result', from: {}, result: { id, error, phase: 'denied' } };
        writeEvent(event, { trace: this.#trace }, this.#sink, at);
    }
}
/** A call that the view of an MCP app made, which one event says whole. */
function appCall(data) {
    const tool = (0,json_fields/* nonEmptyText */.al)(data.toolName);
    if (tool === undefined)
        return { type: 'nameless', from: data };
    const failed = data.success === false && ((0,json_fields/* nonEmptyText */.al)((0,json_fields/* objectOf */.Xy)(data.error)?.message) ?? noWords);
    const call = { tool, args: data.arguments, server: (0,json_fields/* nonEmptyText */.al)(data.serverName), content: data.result ?? null };
    const durationMs = typeof data.durationMs === 'number' ? data.durationMs : undefined;
    return { type: 'call', from: data, call: { ...call, error: failed, phase: 'executed', durationMs, isSettled: true } };
}
/** Refused calls that may wait for their end. */
const maxRefused = 10_000;
function copilot_callOf(data, name) {
    const tool = (0,json_fields/* stringOf */.Je)(name);
    if (!tool)
        return { type: 'nameless', from: data };
    const id = (0,json_fields/* textOf */.b6)(data.toolCallId);
    const call = { id, tool, args: data.arguments, server: (0,json_fields/* nonEmptyText */.al)(data.mcpServerName) };
    return { type: 'call', from: data, call: { ...call, ...(id === undefined ? {} : { mergeKey: `call:${id}` }) } };
}

;// CONCATENATED MODULE: ./lib/traces/formats/cursor.js






/**
 * Cursor: agent transcripts (`~/.cursor/projects/…/agent-transcripts/*.jsonl`, which hold calls and no results) and
 * `cursor-agent --output-format stream-json`, whose `tool_call` lines name the tool by a key: `shellToolCall`.
 */
const cursor = sessionFormat({
    id: 'cursor',
    title: 'Cursor agent transcripts and stream-json',
    marks: ['tool_call', 'call_id', 'subtype', 'session_id'],
    recognise(record) {
        if (isTranscript(record) || isCallLine(record))
            return 'certain';
        if (record.type === 'system')
            return record.subtype === 'init' && 'apiKeySource' in record && !('tools' in record) ? 'certain' : 'no';
        if (record.type === 'result')
            return 'request_id' in record && !('num_turns' in record) ? 'certain' : 'no';
        return record.type === 'thinking' && 'subtype' in record ? 'possible' : 'no';
    },
    open() {
        const stream = new CallLines();
        return (line) => cursor_read(line, stream);
    },
});
/** A line of a transcript has a role outside of the message, and no type. */
function isTranscript({ type, role, message }) {
    return (type === undefined && isRole(role) && (0,json_fields/* isObject */.Gv)(message) && !('role' in message) && Array.isArray(message.content));
}
function isRole(role) {
    return role === 'user' || role === 'assistant';
}
function isCallLine(line) {
    return line.type === 'tool_call' && (0,json_fields/* isObject */.Gv)(line.tool_call);
}
function cursor_read(line, stream) {
    const { type } = line;
    const message = (0,json_fields/* objectOf */.Xy)(line.message);
    const known = { trace: (0,json_fields/* nonEmptyText */.al)(line.session_id), timestamp: line.timestamp_ms };
    if (type === 'system')
        return [{ ...known, start: { meta: cursor_metaOf(line) } }];
    if (isCallLine(line))
        return [{ ...known, turn: (0,json_fields/* nonEmptyText */.al)(line.model_call_id), events: stream.read(line) }];
    if (type === 'result')
        return [{ ...known, usage: cursor_usedIn(line), skip: 'line about the session' }];
    if (type === 'thinking' || type === 'turn_ended' || type === 'interaction_query')
        return [{ ...known, skip: 'line about the session' }];
    if (message === undefined || !isRole(line.role ?? type))
        return undefined;
    return [
        {
            ...known,
            said: { role: line.role ?? type, content: spoken(message.content) },
            events: session_format_partEvents(message.content, (part) => anthropicEvents([part])[0]),
        },
    ];
}
function cursor_metaOf({ model, permissionMode }) {
    const [named, mode] = [(0,json_fields/* nonEmptyText */.al)(model), (0,json_fields/* nonEmptyText */.al)(permissionMode)];
    const known = { ...(named !== undefined && { model: named }), ...(mode !== undefined && { permission_mode: mode }) };
    return { agent: 'cursor', entry_point: 'stream-json', ...known };
}
function cursor_usedIn({ usage, duration_ms: durationMs }) {
    const { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens } = (0,json_fields/* objectOf */.Xy)(usage) ?? {};
    const input = [inputTokens, cacheReadTokens, cacheWriteTokens];
    return { of: 'run', ...(0,json_usage/* usageFrom */.m)({ input, output: [outputTokens], cached: cacheReadTokens, durationMs }) };
}
/** Cursor wraps what a person said, after what it says about the workspace. */
function spoken(content) {
    return (0,json_fields/* objectsOf */.iZ)(content).map((part) => {
        const query = /^\s*<user_query>\n?([\s\S]*?)\n?<\/user_query>\s*$/.exec((0,json_fields/* stringOf */.Je)(part.text) ?? '')?.[1];
        return query === undefined ? part : { ...part, text: query };
    });
}
/** Calls of a stream: a line when one starts, and another with its result. */
class CallLines {
    #open = new recent_map/* RecentMap */.Q();
    read(line) {
        const id = (0,json_fields/* textOf */.b6)(line.call_id);
        const called = cursor_calledOf((0,json_fields/* objectOf */.Xy)(line.tool_call) ?? {});
        const isEnd = line.subtype === 'completed';
        const outcome = isEnd ? cursor_outcomeOf(called?.result) : {};
        if (isEnd && id !== undefined && this.#open.has(id)) {
            this.#open.delete(id);
            return [{ type: 'result', from: line, result: { id, ...outcome } }];
        }
        if (called === undefined)
            return [{ type: 'nameless', from: line }];
        if (!isEnd && id !== undefined)
            this.#open.set(id, true);
        const { tool, args, server } = called;
        return [{ type: 'call', from: line, call: { id, tool, args, server, ...outcome } }];
    }
}
/** `readToolCall`, or `function` for tools that have no shape of their own. */
function cursor_calledOf(call) {
    const { function: named, mcpToolCall: mcp } = call;
    if ((0,json_fields/* isObject */.Gv)(named))
        return called(named.name, named.arguments, named.result);
    if ((0,json_fields/* isObject */.Gv)(mcp)) {
        const args = (0,json_fields/* objectOf */.Xy)(mcp.args) ?? {};
        const server = (0,json_fields/* nonEmptyText */.al)(args.serverIdentifier) ?? (0,json_fields/* nonEmptyText */.al)(args.providerIdentifier);
        const known = called(args.toolName ?? args.name, args.args, mcp.result);
        return known && { ...known, server };
    }
    for (const [key, held] of Object.entries(call)) {
        if (key.endsWith('ToolCall') && (0,json_fields/* isObject */.Gv)(held))
            return called(key.slice(0, -'ToolCall'.length), held.args, held.result);
    }
    return undefined;
}
function called(name, args, result) {
    const tool = (0,json_fields/* stringOf */.Je)(name);
    return tool ? { tool, args, result } : undefined;
}
/** One key says how a call ended: `success`, `rejected`, `permissionDenied`, or a kind of failure. */
function cursor_outcomeOf(result) {
    if (!(0,json_fields/* isObject */.Gv)(result))
        return { content: result ?? null };
    const { success } = result;
    const [ending = '', held = null] = Object.entries(result).find(([, value]) => (0,json_fields/* isObject */.Gv)(value)) ?? [];
    if ((0,json_fields/* isObject */.Gv)(success)) {
        const code = (0,json_fields/* numberOf */.rl)(success.exitCode) ?? 0;
        const failed = (code !== 0 && `exit code ${code}`) || (success.isError === true && noWords);
        return { content: success, error: failed, phase: 'executed' };
    }
    const error = cursor_wordsOf(held) ?? (ending || noWords);
    return /^(rejected|permissionDenied)$/.test(ending)
        ? { content: held, error, phase: 'denied' }
        : { content: held, error };
}
function cursor_wordsOf(held) {
    const { error, errorMessage, reason, exitCode } = (0,json_fields/* objectOf */.Xy)(held) ?? {};
    const code = (0,json_fields/* numberOf */.rl)(exitCode);
    const words = (0,json_fields/* nonEmptyText */.al)(error) ?? (0,json_fields/* nonEmptyText */.al)(errorMessage) ?? (0,json_fields/* nonEmptyText */.al)(reason);
    return words ?? (code === undefined ? undefined : `exit code ${code}`);
}

;// CONCATENATED MODULE: ./lib/traces/formats/deepeval.js





/**
 * DeepEval: test runs (`test_run_*.json`, `.latest_test_run.json`) with the tools that each case called, and traces as its tracer writes
 * them, alone or of a case. Shapes: `deepeval.test_run`, `deepeval.tracing.api`.
 */
const deepeval = sessionFormat({
    id: 'deepeval',
    title: 'DeepEval test runs and traces',
    marks: [
        'testCases',
        'testRunData',
        'toolsCalled',
        'tools_called',
        'toolSpans',
        'baseSpans',
        'conversationalTestCases',
    ],
    recognise: (record) => (deepeval_casesIn(record).length > 0 || isTrace(record) ? 'certain' : 'no'),
    open: () => (record) => {
        if (isTrace(record))
            return traceEntries(record, (0,json_fields/* nonEmptyText */.al)(record.threadId ?? record.thread_id ?? record.uuid));
        const cases = deepeval_casesIn(record);
        return cases.length === 0 ? undefined : cases.flatMap(deepeval_caseEntries);
    },
});
function deepeval_casesIn(record) {
    const run = (0,json_fields/* objectOf */.Xy)(record.testRunData) ?? record;
    const lists = [run.testCases, run.test_cases, run.conversationalTestCases, run.conversational_test_cases];
    return lists.flatMap(json_fields/* objectsOf */.iZ).filter(isCase);
}
function isCase(record) {
    return 'input' in record || Array.isArray(record.turns) || toolsIn(record) !== undefined;
}
function isTrace(record) {
    return ('uuid' in record &&
        ('toolSpans' in record || 'tool_spans' in record) &&
        ('startTime' in record || 'start_time' in record) &&
        (0,json_fields/* objectsOf */.iZ)(record.toolSpans ?? record.tool_spans).every((span) => 'uuid' in span && 'status' in span));
}
function toolsIn(record) {
    return record.toolsCalled ?? record.tools_called;
}
/** Where the case was traced, the trace knows more of the same calls. */
function deepeval_caseEntries(each, at) {
    const trace = (0,json_fields/* objectOf */.Xy)(each.trace);
    const name = (0,json_fields/* nonEmptyText */.al)(each.name) ?? `case ${at + 1}`;
    if (trace && isTrace(trace) && (0,json_fields/* objectsOf */.iZ)(trace.toolSpans ?? trace.tool_spans).length > 0) {
        const { durationMs: _, ...usage } = deepeval_usedIn(each);
        return [...traceEntries(trace, name), { trace: name, start: { case: name }, usage }];
    }
    const turns = (0,json_fields/* objectsOf */.iZ)(each.turns).flatMap((turn) => (0,json_fields/* objectsOf */.iZ)(toolsIn(turn)));
    const events = [...(0,json_fields/* objectsOf */.iZ)(toolsIn(each)), ...turns].map(deepeval_toolCall);
    return [{ trace: name, start: { case: name }, events, usage: deepeval_usedIn(each) }];
}
/** Dollars and seconds that the one who ran the case says it took. */
function deepeval_usedIn(each) {
    const seconds = (0,json_fields/* numberOf */.rl)(each.completionTime ?? each.completion_time);
    const durationMs = seconds === undefined ? undefined : seconds * 1000;
    return { of: 'run', ...(0,json_usage/* usageFrom */.m)({ costUsd: each.tokenCost ?? each.token_cost, durationMs }) };
}
function deepeval_toolCall(called) {
    const tool = (0,json_fields/* stringOf */.Je)(called.name);
    if (!tool)
        return { type: 'nameless', from: called };
    const args = called.inputParameters ?? called.input_parameters ?? undefined;
    return { type: 'call', from: called, call: { tool, args, content: called.output ?? undefined } };
}
function traceEntries(trace, name) {
    const spans = (0,json_fields/* objectsOf */.iZ)(trace.toolSpans ?? trace.tool_spans);
    const begin = (span) => (0,read_time/* timeOf */.nR)(span.startTime ?? span.start_time);
    const inOrder = [...spans].sort((a, b) => Number((begin(a) ?? 0n) - (begin(b) ?? 0n)));
    const durationMs = (0,read_time/* durationBetween */.h9)(begin(trace), (0,read_time/* timeOf */.nR)(trace.endTime ?? trace.end_time));
    const run = { trace: name, start: {} };
    const answers = (0,json_fields/* objectsOf */.iZ)(trace.llmSpans ?? trace.llm_spans).map((span) => ({ ...run, usage: answeredIn(span) }));
    return [...answers, { ...run, events: inOrder.map(spanCall), usage: { of: 'run', ...(0,json_usage/* usageFrom */.m)({ durationMs }) } }];
}
function answeredIn(span) {
    const [sent, said] = [
        span.inputTokenCount ?? span.input_token_count,
        span.outputTokenCount ?? span.output_token_count,
    ];
    return { of: 'answer', id: (0,json_fields/* nonEmptyText */.al)(span.uuid), ...ofAnswer((0,json_usage/* usageFrom */.m)({ input: [sent], output: [said] })) };
}
function spanCall(span) {
    const tool = (0,json_fields/* stringOf */.Je)(span.name);
    if (!tool)
        return { type: 'nameless', from: span };
    const failed = (0,json_fields/* nonEmptyText */.al)(span.status)?.toUpperCase() === 'ERRORED';
    const error = failed ? ((0,json_fields/* nonEmptyText */.al)(span.error) ?? {}) : null;
    const timestamp = (0,json_fields/* nonEmptyText */.al)(span.startTime ?? span.start_time);
    return {
        type: 'call',
        from: span,
        call: { tool, args: span.input ?? undefined, content: span.output ?? undefined, error, timestamp },
    };
}

;// CONCATENATED MODULE: ./lib/traces/sessions/without-reminders.js

const tag = { begin: '<system-reminder>', end: '</system-reminder>' };
/** The words of a message without the reminders that an agent's program put in front of them. */
function withoutReminders(content) {
    if (typeof content === 'string')
        return stripped(content);
    if (!Array.isArray(content))
        return content;
    return content.flatMap((part) => {
        if (!(0,json_fields/* isObject */.Gv)(part) || typeof part.text !== 'string')
            return [part];
        const text = stripped(part.text);
        return text === '' ? [] : [{ ...part, text }];
    });
}
function stripped(text) {
    let at = start(text, 0);
    while (text.startsWith(tag.begin, at)) {
        const end = text.indexOf(tag.end, at);
        if (end < 0)
            return '';
        at = start(text, end + tag.end.length);
    }
    return at === 0 ? text : text.slice(at);
}
function start(text, from) {
    let at = from;
    while (at < text.length && /\s/.test(text.charAt(at)))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./lib/traces/formats/droid.js






/** Sessions of Factory's Droid (`~/.factory/sessions/…/*.jsonl`: Anthropic messages in envelopes) and `droid exec --output-format stream-json`. */
const droid = sessionFormat({
    id: 'droid',
    title: 'Factory Droid sessions and stream-json',
    marks: ['toolName', 'toolCallId', 'toolId', 'parameters', 'session_id'],
    recognise(record) {
        if (record.type === 'session_start')
            return 'id' in record && 'cwd' in record ? 'certain' : 'no';
        if (droid_isStreamed(record))
            return 'certain';
        const message = (0,json_fields/* objectOf */.Xy)(record.message);
        if (record.type !== 'message' || message === undefined)
            return 'no';
        return anthropicEvents(message.content).length > 0 ? 'certain' : 'possible';
    },
    open: () => droid_read,
});
/** A line of the stream that no other agent writes. */
function droid_isStreamed(line) {
    if (line.type === 'system')
        return line.subtype === 'init' && 'reasoning_effort' in line;
    if (line.type === 'completion')
        return 'finalText' in line;
    if (line.type === 'tool_call')
        return 'toolName' in line && 'parameters' in line;
    return line.type === 'tool_result' && 'value' in line && ('toolCallId' in line || 'toolId' in line);
}
const aboutSession = new Set([
    ...['todo_state', 'compaction_state', 'session_end', 'error', 'reasoning'],
]);
function droid_read(line) {
    const { type, timestamp } = line;
    const trace = (0,json_fields/* nonEmptyText */.al)(line.session_id) ?? (0,json_fields/* nonEmptyText */.al)(line.sessionId);
    const known = { trace, timestamp };
    if (type === 'session_start')
        return [{ trace: (0,json_fields/* nonEmptyText */.al)(line.id), start: { hasMessages: true, meta: { agent: 'droid' } } }];
    if (type === 'system')
        return [{ trace, start: { hasMessages: true, meta: droid_metaOf(line) } }];
    if (type === 'tool_call')
        return [{ ...known, events: [droid_callOf(line)] }];
    if (type === 'tool_result')
        return [{ ...known, events: [droid_resultOf(line)] }];
    if (type === 'message') {
        if ((0,json_fields/* isObject */.Gv)(line.message))
            return [stored(line, line.message)];
        return [{ ...known, said: { role: line.role, content: withoutReminders(line.text) } }];
    }
    if (type === 'completion')
        return [{ ...known, usage: droid_usedIn(line), skip: 'line about the session' }];
    return aboutSession.has(type) ? [{ trace, skip: 'line about the session' }] : undefined;
}
function droid_metaOf({ model }) {
    const name = (0,json_fields/* nonEmptyText */.al)(model);
    return { agent: 'droid', entry_point: 'stream-json', ...(name !== undefined && { model: name }) };
}
function droid_usedIn({ usage, numTurns, durationMs }) {
    return { of: 'run', ...(0,json_usage/* usageOf */.F)(usage), ...(0,json_usage/* usageFrom */.m)({ turns: numTurns, durationMs }) };
}
function stored(line, message) {
    return {
        timestamp: line.timestamp,
        turn: message.role === 'assistant' ? (0,json_fields/* nonEmptyText */.al)(line.id) : undefined,
        said: { role: message.role, content: withoutReminders(message.content) },
        events: session_format_partEvents(message.content, (part) => anthropicEvents([part]).map(withRefusal)[0]),
    };
}
/** What the stream calls a call was its `toolCallId`, and later its `id`. */
function droid_idOf(line) {
    return (0,json_fields/* textOf */.b6)(line.toolCallId) ?? (0,json_fields/* textOf */.b6)(line.id);
}
function droid_callOf(line) {
    const tool = (0,json_fields/* stringOf */.Je)(line.toolName);
    if (!tool)
        return { type: 'nameless', from: line };
    return { type: 'call', from: line, call: { id: droid_idOf(line), tool, args: line.parameters } };
}
function droid_resultOf(line) {
    const id = droid_idOf(line);
    if (id === undefined)
        return { type: 'skip', reason: 'result without a call id' };
    return withRefusal({ type: 'result', from: line, result: { id, ...droid_outcomeOf(line) } });
}
function droid_outcomeOf(line) {
    const content = line.value ?? null;
    const code = (0,json_fields/* numberOf */.rl)((0,json_fields/* objectOf */.Xy)(line.value)?.exitCode) ?? 0;
    if (line.isError === true)
        return { content, error: line.error || (0,json_fields/* stringOf */.Je)(line.value) || noWords };
    return { content, error: line.error || (code !== 0 && `exit code ${code}`) };
}
/** The sentences with which Droid answers a call that a person or its autonomy level refused. */
const droid_refusal = /^(Error: )?Tool (execution|call) (was )?(rejected|denied|cancelled by)\b/i;
function withRefusal(event) {
    if (event.type !== 'result')
        return event;
    const { error, content } = event.result;
    const words = (0,json_fields/* stringOf */.Je)(error) ?? (error === true ? (0,json_fields/* stringOf */.Je)(content) : undefined);
    return words !== undefined && droid_refusal.test(words)
        ? { ...event, result: { ...event.result, phase: 'unclear' } }
        : event;
}

;// CONCATENATED MODULE: ./lib/traces/formats/gemini.js












/**
 * Gemini API contents (`role`, `parts`): one a record, lists of them (requests' `contents`, saved chats' `history`), responses
 * with `candidates`, and the events of Google ADK's sessions.
 */
const gemini = {
    id: 'gemini',
    title: 'Gemini API contents, Google ADK sessions',
    layout: 'ordered',
    marks: ['role', 'parts', 'contents', 'candidates', 'events', 'author', 'invocation_id'],
    recognise(value) {
        if (!(0,json_fields/* isObject */.Gv)(value))
            return 'no';
        if (isRecordedCall(value))
            return 'certain';
        const record = answerIn(value) ?? value;
        const contents = contentsIn(record);
        if (contents.some(hasToolPart) || (Array.isArray(record.candidates) && contents.length > 0))
            return 'certain';
        return contents.length > 0 && contents.every(({ role }) => role === 'user' || role === 'model') ? 'possible' : 'no';
    },
    open: (sink, context) => new ContentsReader(sink, context),
};
class ContentsReader {
    #sink;
    #file;
    #runs;
    #turns = new Turns();
    #responses = new recent_map/* RecentMap */.Q();
    constructor(sink, context) {
        this.#sink = sink;
        this.#file = context.file;
        this.#runs = new RepeatedLists(context.file);
    }
    record(value, at) {
        const outer = (0,json_fields/* isObject */.Gv)(value) ? value : {};
        const record = answerIn(outer) ?? outer;
        const contents = contentsIn(record);
        if (contents.length === 0) {
            this.#sink.skip(isRecordedCall(outer) ? 'answer without contents' : 'record without contents');
            return;
        }
        const isList = gemini_listIn(record) !== undefined;
        const isOneSided = Array.isArray(record.candidates);
        const { trace, fresh, turn } = this.#runOf(record, contents);
        this.#sink.start({ ...(0,run_id/* startOf */.GH)(record, trace), hasMessages: isList && !isOneSided }, at.line, at.column);
        const metadata = record.usageMetadata ?? record.usage_metadata;
        if (isOneSided || metadata !== undefined) {
            const id = (0,json_fields/* firstId */.gz)(record, ['responseId', 'response_id', 'id']);
            const usage = (0,json_usage/* usageOf */.F)(metadata);
            // Of a streamed response only the last chunk may count.
            const answered = { ...usage, turns: 1, ...(isOneSided && !usage && { unclear: ['tokens'] }) };
            writeUsage(answered, { of: 'answer', id }, { trace, timestamp: (0,read_time/* timestampOf */.U_)(record.timestamp) }, this.#sink, at);
        }
        for (const misplaced of misplacedIn(record))
            writeEvents([{ type: 'unread', from: misplaced }], { trace }, this.#sink, at, 'content without a tool call');
        for (const content of fresh) {
            const agent = agentOf(record);
            const run = { trace, timestamp: (0,read_time/* timestampOf */.U_)(record.timestamp), agent, turn: turn ?? this.#turns.next() };
            (0,write_message/* writeMessage */.ZT)(content.role, content.parts, run, this.#sink, at.of(content), { isOneSided });
            writeEvents(geminiEvents(content), run, this.#sink, at, 'content without a tool call');
        }
    }
    end() { }
    #runOf(record, contents) {
        const named = (0,run_id/* sessionOf */.MC)(record) ?? (Array.isArray(record.events) ? (0,json_fields/* firstId */.gz)(record, ['id']) : undefined);
        if (Array.isArray(record.candidates))
            return { ...this.#responseOf(record, contents, named), fresh: contents };
        if (gemini_listIn(record) !== undefined)
            return this.#runs.next(contents, named);
        return { trace: named ?? this.#file, fresh: contents };
    }
    /** The chunks of a streamed response have its id, and are one answer. */
    #responseOf(record, contents, named) {
        const id = (0,json_fields/* firstId */.gz)(record, ['responseId', 'response_id']);
        const known = id === undefined ? undefined : this.#responses.get(id);
        if (known && (named === undefined || named === known.trace))
            return known;
        const response = { trace: named ?? this.#runs.next(contents, undefined).trace, turn: this.#turns.next() };
        if (id !== undefined)
            this.#responses.set(id, response);
        return response;
    }
}
/** Of `--record-responses` of Gemini CLI: a method of the SDK, and what it gave back, piece by piece where it was streamed. */
function isRecordedCall(record) {
    return sdkMethods.has(record.method) && 'response' in record;
}
const sdkMethods = new Set([
    ...['generateContent', 'generateContentStream', 'countTokens', 'embedContent'],
]);
/** The response that a record holds of a call that was recorded, or of a request of a batch, whose `key` names its run. */
function answerIn(record) {
    if (!isRecordedCall(record) && !('key' in record))
        return undefined;
    const pieces = (0,json_fields/* isObject */.Gv)(record.response) ? [record.response] : (0,json_fields/* objectsOf */.iZ)(record.response);
    const candidates = pieces.flatMap((piece) => (0,json_fields/* objectsOf */.iZ)(piece.candidates));
    if (candidates.length === 0)
        return undefined;
    const [id] = pieces.flatMap((piece) => (0,json_fields/* textOf */.b6)(piece.responseId) ?? []);
    const named = (0,json_fields/* textOf */.b6)(record.key);
    return { candidates, ...(id !== undefined && { responseId: id }), ...(named !== undefined && { session: named }) };
}
/** ADK says which of its agents wrote an event. */
function agentOf({ author }) {
    return author === 'user' ? undefined : (0,json_fields/* textOf */.b6)(author);
}
/** The contents that a record holds: itself, what it wraps, or a list of either. */
function contentsIn(record) {
    const list = gemini_listIn(record);
    return (list ?? [record]).flatMap((each) => {
        const content = (0,json_fields/* isObject */.Gv)(each.content) ? each.content : each;
        return Array.isArray(content.parts) && isContent(content) ? [content] : [];
    });
}
/** What stands among contents, is none, and looks like a call: its parts are not a list. */
function misplacedIn(record) {
    return (gemini_listIn(record) ?? []).filter((each) => {
        const content = (0,json_fields/* isObject */.Gv)(each.content) ? each.content : each;
        return !Array.isArray(content.parts) && (0,looks_like_call/* looksLikeCall */.w)(content);
    });
}
function gemini_listIn({ contents, history, events, candidates }) {
    const list = contents ?? history ?? events ?? candidates;
    return Array.isArray(list) ? (0,json_fields/* objectsOf */.iZ)(list) : undefined;
}
/** Messages of other sources have parts, too, which have types. */
function isContent({ parts }) {
    return (0,json_fields/* objectsOf */.iZ)(parts).every((part) => !('type' in part) && !('part_kind' in part));
}
function hasToolPart({ parts }) {
    return (0,json_fields/* objectsOf */.iZ)(parts).some(isGeminiToolPart);
}

;// CONCATENATED MODULE: ./lib/traces/formats/gemini-cli/session-usage.js


/** What a message of a chat used: of all that was sent, `input` is the prompt, and what tools brought along stands apart from it. */
function usageOfMessage(message) {
    if (message.type !== 'gemini')
        return undefined;
    const { input, tool, output, thoughts, cached, total } = (0,json_fields/* isObject */.Gv)(message.tokens) ? message.tokens : {};
    const usage = (0,json_usage/* usageFrom */.m)({ input: [input, tool], output: [output, thoughts], cached, total });
    const unclear = usage?.tokens ? usage.unclear : ['tokens'];
    return { of: 'answer', id: (0,json_fields/* firstId */.gz)(message, ['id']), ...usage, turns: 1, unclear };
}
/** The last line of `--output-format stream-json`: sums of the run. */
function usageOfResult({ stats }) {
    const { input_tokens: input, output_tokens: output, cached, total_tokens: total, duration_ms: durationMs, } = (0,json_fields/* isObject */.Gv)(stats) ? stats : {};
    return { of: 'run', ...(0,json_usage/* usageFrom */.m)({ input: [input], output: [output], cached, total, durationMs }) };
}

;// CONCATENATED MODULE: ./lib/traces/formats/gemini-cli.js








/**
 * Gemini CLI chats (`~/.gemini/tmp/PROJECT/chats/session-*.json`): one conversation a file, or, in newer releases, a head
 * and then one message a line, written again when its calls have ended; and the lines of `--output-format stream-json`.
 */
const geminiCli = {
    id: 'gemini-cli',
    title: 'Gemini CLI chats',
    layout: 'ordered',
    marks: ['sessionId', 'projectHash', 'messages', 'toolCalls', 'lastUpdated'],
    recognise(record) {
        const fields = (0,json_fields/* objectOf */.Xy)(record);
        if (fields === undefined)
            return 'no';
        if ('sessionId' in fields && ('projectHash' in fields || (0,json_fields/* objectsOf */.iZ)(fields.messages).some(gemini_cli_isMessage)))
            return 'certain';
        if (gemini_cli_isMessage(fields) || gemini_cli_isStreamed(fields) || messagesSet(fields).some(gemini_cli_isMessage))
            return 'certain';
        return (0,json_fields/* objectOf */.Xy)(fields.$set) === undefined ? 'no' : 'possible';
    },
    open: (sink, context) => new ChatReader(sink, context),
};
class ChatReader {
    #sink;
    /** Ids of messages whose text was handed on. */
    #written = new recent_map/* RecentMap */.Q();
    #trace;
    constructor(sink, context) {
        this.#sink = sink;
        this.#trace = context.file;
    }
    record(value, at) {
        const record = (0,json_fields/* objectOf */.Xy)(value);
        if (record === undefined) {
            this.#sink.skip('record that is not an object');
            return;
        }
        if (gemini_cli_isStreamed(record)) {
            this.#streamed(record, at);
            return;
        }
        const session = (0,json_fields/* firstId */.gz)(record, ['sessionId']);
        if (session !== undefined) {
            this.#trace = session;
            this.#sink.start({ trace: session, hasMessages: true, meta: { agent: 'gemini-cli' } }, at.line, at.column);
            for (const message of (0,json_fields/* objectsOf */.iZ)(record.messages))
                this.#message(message, at);
            return;
        }
        if ((0,json_fields/* objectOf */.Xy)(record.$set) === undefined)
            this.#message(record, at);
        else
            this.#update(record, at);
    }
    end() { }
    #update(record, at) {
        const messages = messagesSet(record);
        if (messages.length === 0)
            this.#sink.skip('update that sets no messages');
        for (const message of messages)
            this.#message(message, at);
    }
    #streamed(event, at) {
        const session = event.type === 'init' ? (0,json_fields/* firstId */.gz)(event, ['session_id']) : undefined;
        if (session !== undefined) {
            this.#trace = session;
            const model = (0,json_fields/* textOf */.b6)(event.model);
            const meta = { agent: 'gemini-cli', entry_point: 'stream-json', ...(model !== undefined && { model }) };
            this.#sink.start({ trace: session, meta }, at.line, at.column);
            return;
        }
        if (event.type === 'result')
            this.#used(usageOfResult(event), event, at);
        const run = { trace: this.#trace, timestamp: (0,read_time/* timestampOf */.U_)(event.timestamp) };
        writeEvents(streamedEvents(event), run, this.#sink, at, 'event that is not a tool call');
    }
    #used(usage, { timestamp }, at) {
        if (usage)
            this.#sink.usage({ trace: this.#trace, timestamp: (0,read_time/* timestampOf */.U_)(timestamp), ...usage }, at.line, at.column);
    }
    /** A message is written again when its calls have ended. */
    #said(message, at) {
        const id = (0,json_fields/* firstId */.gz)(message, ['id']);
        if (id !== undefined && this.#written.has(id))
            return;
        if (id !== undefined)
            this.#written.set(id, true);
        const run = { trace: this.#trace, timestamp: (0,read_time/* timestampOf */.U_)(message.timestamp) };
        (0,write_message/* writeMessage */.ZT)(message.type, message.content, run, this.#sink, at.of(message));
    }
    #message(message, at) {
        this.#said(message, at);
        this.#used(usageOfMessage(message), message, at);
        const model = (0,json_fields/* nonEmptyText */.al)(message.model);
        if (model !== undefined)
            this.#sink.start({ trace: this.#trace, meta: { model } }, at.line, at.column);
        const calls = (0,json_fields/* objectsOf */.iZ)(message.toolCalls);
        if (calls.length === 0)
            this.#sink.skip('message without a tool call');
        for (const [index, call] of calls.entries()) {
            const tool = (0,json_fields/* stringOf */.Je)(call.name);
            const event = tool
                ? { type: 'call', from: call, call: gemini_cli_callOf(message, call, index, tool) }
                : { type: 'nameless', from: call };
            writeEvents([event], { trace: this.#trace, turn: (0,json_fields/* firstId */.gz)(message, ['id']) }, this.#sink, at, '');
        }
    }
}
/** A later line may set the list of messages anew, with those that were written before. */
function messagesSet({ $set: set }) {
    return (0,json_fields/* objectsOf */.iZ)((0,json_fields/* objectOf */.Xy)(set)?.messages);
}
/** A line of `--output-format stream-json`. */
function gemini_cli_isStreamed(record) {
    if (record.type === 'init')
        return 'session_id' in record && 'model' in record;
    if (record.type === 'result')
        return 'status' in record && (0,json_fields/* isObject */.Gv)(record.stats) && 'tool_calls' in record.stats;
    return (record.type === 'tool_use' || record.type === 'tool_result') && 'tool_id' in record;
}
function streamedEvents(event) {
    const id = (0,json_fields/* textOf */.b6)(event.tool_id);
    if (event.type === 'tool_use') {
        const tool = (0,json_fields/* stringOf */.Je)(event.tool_name);
        return tool
            ? [{ type: 'call', from: event, call: { id, tool, args: event.parameters } }]
            : [{ type: 'nameless', from: event }];
    }
    if (event.type !== 'tool_result')
        return [];
    if (id === undefined)
        return [{ type: 'skip', reason: 'result without a call id' }];
    const error = event.status === 'error' && (event.error || true);
    const phase = error && (0,json_fields/* objectOf */.Xy)(event.error)?.type === 'policy_violation' ? 'denied' : 'executed';
    return [{ type: 'result', from: event, result: { id, content: event.output ?? null, error, phase } }];
}
function gemini_cli_isMessage(record) {
    if ((0,json_fields/* objectsOf */.iZ)(record.toolCalls).some((call) => 'status' in call && 'args' in call))
        return true;
    if (record.type !== 'user' && record.type !== 'gemini')
        return false;
    return 'content' in record && 'timestamp' in record && 'id' in record && !('message' in record);
}
function gemini_cli_callOf(message, call, index, tool) {
    const messageId = (0,json_fields/* firstId */.gz)(message, ['id']);
    return {
        id: (0,json_fields/* textOf */.b6)(call.id),
        tool,
        args: call.args,
        timestamp: (0,read_time/* timestampOf */.U_)(call.timestamp ?? message.timestamp),
        ...gemini_cli_outcomeOf(call),
        // A message is written again with the results of its calls; without an id it is written once.
        ...(messageId === undefined ? {} : { mergeKey: JSON.stringify([messageId, index, (0,json_fields/* textOf */.b6)(call.id) ?? null]) }),
    };
}
/** What Gemini CLI answers in place of a call that a rule or its own settings refuse; a server's words follow others. */
const gemini_cli_refused = /^Tool execution (?:denied by policy|for "[^"]*" (?:denied by policy|requires user confirmation))/;
/** The words of a hook follow these, as any tool can write them. */
const blocked = /^Tool execution blocked: /;
function gemini_cli_outcomeOf(call) {
    const [part] = (0,json_fields/* objectsOf */.iZ)(call.result);
    const response = (0,json_fields/* objectOf */.Xy)(part?.functionResponse)?.response;
    const sent = response === undefined ? {} : functionOutcome(response);
    const content = sent.content ?? call.result ?? undefined;
    const { error } = sent;
    switch (call.status) {
        case 'success':
            return { content, phase: 'executed' };
        case 'error': {
            const failure = error || (content === undefined ? noWords : true);
            const words = (0,json_fields/* stringOf */.Je)(error) ?? '';
            if (gemini_cli_refused.test(words))
                return { content, error: failure, phase: 'denied' };
            return { content, error: failure, ...(blocked.test(words) && { phase: 'unclear' }) };
        }
        case 'cancelled':
            return { content, phase: 'denied', error: error || (content === undefined ? noWords : true) };
        default:
            return { content, error };
    }
}

;// CONCATENATED MODULE: ./lib/traces/formats/goose.js





/**
 * goose: what `goose session export --format json` writes (and `goose run --output-format json`), session files of releases before
 * the database (`~/.local/share/goose/sessions/*.jsonl`), and `--output-format stream-json`.
 */
const goose = sessionFormat({
    id: 'goose',
    title: 'goose sessions',
    marks: ['working_dir', 'conversation', 'created', 'message_count'],
    recognise(record) {
        const messages = messagesIn(record);
        if (messages.some(goose_isToolMessage))
            return 'certain';
        if (isHead(record))
            return 'certain';
        return messages.length > 0 && messages.every(goose_isMessage) ? 'possible' : 'no';
    },
    open: () => goose_read,
});
const callParts = new Set(['toolRequest', 'frontendToolRequest']);
/** The first line of a session file, or a whole session. */
function isHead(record) {
    return typeof record.working_dir === 'string' && ('message_count' in record || (0,json_fields/* isList */.Lv)(record.conversation));
}
function goose_isMessage({ role, created, content }) {
    return (role === 'user' || role === 'assistant') && created !== undefined && (0,json_fields/* isList */.Lv)(content);
}
function goose_isToolMessage({ content }) {
    return (0,json_fields/* objectsOf */.iZ)(content).some(({ type, toolCall, toolResult }) => callParts.has(type) ? (0,json_fields/* isObject */.Gv)(toolCall) : type === 'toolResponse' && (0,json_fields/* isObject */.Gv)(toolResult));
}
function messagesIn(record) {
    if ((0,json_fields/* isList */.Lv)(record.conversation))
        return (0,json_fields/* objectsOf */.iZ)(record.conversation);
    if ((0,json_fields/* isList */.Lv)(record.messages))
        return (0,json_fields/* objectsOf */.iZ)(record.messages);
    return (0,json_fields/* isObject */.Gv)(record.message) ? [record.message] : [record];
}
function goose_read(record) {
    if (record.type === 'complete')
        return [{ usage: goose_usedIn(record), skip: 'line about the session' }];
    if (record.type === 'notification' || record.type === 'error')
        return [{ skip: 'line about the session' }];
    const messages = messagesIn(record).filter((message) => (0,json_fields/* isList */.Lv)(message.content));
    const isKnown = isHead(record) || (0,json_fields/* isList */.Lv)(record.messages) || messages.length > 0;
    if (!isKnown)
        return undefined;
    return [...(isHead(record) || (0,json_fields/* isList */.Lv)(record.messages) ? [goose_headOf(record)] : []), ...messages.map(goose_messageEntry)];
}
function goose_headOf(head) {
    const { id, session_id: session, model_config: config } = head;
    const model = (0,json_fields/* nonEmptyText */.al)((0,json_fields/* objectOf */.Xy)(config)?.model_name);
    const meta = { agent: 'goose', ...(model !== undefined && { model }) };
    return { trace: (0,json_fields/* nonEmptyText */.al)(id) ?? (0,json_fields/* nonEmptyText */.al)(session), start: { hasMessages: true, meta }, usage: goose_usedIn(head) };
}
/** Of a session, where it was compacted, what was used in all. */
function goose_usedIn(record) {
    const of = (name) => record[`accumulated_${name}`] ?? record[name];
    const tokens = { input: [of('input_tokens')], output: [of('output_tokens')], total: of('total_tokens') };
    return { of: 'run', ...(0,json_usage/* usageFrom */.m)({ ...tokens, costUsd: of('cost') }) };
}
function goose_messageEntry(message) {
    const { role, content, created, id, metadata } = message;
    // What only the agent sees (summaries), a person did not say.
    const isHidden = (0,json_fields/* objectOf */.Xy)(metadata)?.userVisible === false;
    return {
        timestamp: created,
        turn: role === 'assistant' ? (0,json_fields/* nonEmptyText */.al)(id) : undefined,
        said: isHidden ? undefined : { role, content },
        events: session_format_partEvents(content, goose_partEvent),
    };
}
function goose_partEvent(part) {
    if (callParts.has(part.type))
        return goose_callOf(part);
    if (part.type === 'toolResponse')
        return goose_resultOf(part);
    // Asking for a person's leave repeats the call.
    return part.type === 'toolConfirmationRequest' || part.type === 'actionRequired'
        ? { type: 'skip', reason: 'question about a call' }
        : undefined;
}
function goose_callOf(part) {
    const asked = (0,json_fields/* objectOf */.Xy)(part.toolCall) ?? {};
    const { name, arguments: args } = (0,json_fields/* objectOf */.Xy)(asked.value) ?? (0,json_fields/* objectOf */.Xy)(asked.Ok) ?? asked;
    const tool = (0,json_fields/* stringOf */.Je)(name);
    // What the model asked for and goose could not make sense of has an error in the place of a name.
    if (!tool)
        return { type: 'nameless', from: part };
    return { type: 'call', from: part, call: { id: (0,json_fields/* textOf */.b6)(part.id), tool, args: args ?? null } };
}
function goose_resultOf(part) {
    const id = (0,json_fields/* textOf */.b6)(part.id);
    if (id === undefined)
        return { type: 'skip', reason: 'result without a call id' };
    return { type: 'result', from: part, result: { id, ...goose_outcomeOf((0,json_fields/* objectOf */.Xy)(part.toolResult) ?? {}, part) } };
}
/** What goose answers in the place of a call that was not allowed. */
const goose_refusal = /^(The user has declined to run this tool|This tool call was (denied|blocked)|Approval was denied)/;
function goose_outcomeOf(result, part) {
    const value = result.value ?? result.Ok ?? null;
    const held = (0,json_fields/* objectOf */.Xy)(value);
    const content = held ? (held.structuredContent ?? held.content ?? null) : value;
    const words = (0,json_fields/* nonEmptyText */.al)((0,calls_content/* contentOf */.$)(held ? held.content : value));
    // What the value itself holds, a server may have written.
    const reasons = [part.metadata, part._meta].map((each) => (0,json_fields/* objectOf */.Xy)(each)?.['goose.denial_reason']);
    if (reasons.some((reason) => reason !== undefined))
        return { content, error: words ?? noWords, phase: 'denied' };
    const saysRefused = (0,json_fields/* objectOf */.Xy)(held?._meta)?.['goose.denial_reason'] !== undefined || goose_refusal.test(words ?? '');
    if (saysRefused)
        return { content, error: words ?? noWords, phase: 'unclear' };
    if (result.status === 'error' || 'Err' in result)
        return { content: null, error: result.error ?? result.Err ?? noWords };
    return { content, error: held?.isError === true && (words ?? noWords) };
}

;// CONCATENATED MODULE: ./lib/traces/formats/haystack.js





/** Haystack: `ChatMessage.to_dict()`, one a record, or the `messages` of an agent's result. */
const haystack = sessionFormat({
    id: 'haystack',
    title: 'Haystack chat messages',
    marks: ['role', 'meta', 'name', 'content', 'messages'],
    recognise(record) {
        const messages = haystack_messagesIn(record);
        if (messages.some(({ content }) => (0,json_fields/* objectsOf */.iZ)(content).some(isToolPart)))
            return 'certain';
        return messages.length > 0 ? 'possible' : 'no';
    },
    open: () => (record) => {
        const messages = haystack_messagesIn(record);
        if (messages.length === 0)
            return undefined;
        if (haystack_isMessage(record))
            return [haystack_messageEntry(record)];
        return [{ isNewRun: true, start: { hasMessages: true } }, ...messages.map(haystack_messageEntry)];
    },
});
function haystack_messagesIn(record) {
    return haystack_isMessage(record) ? [record] : (0,json_fields/* objectsOf */.iZ)(record.messages ?? (0,json_fields/* objectOf */.Xy)(record.agent)?.messages).filter(haystack_isMessage);
}
function haystack_isMessage(record) {
    return typeof record.role === 'string' && 'meta' in record && 'name' in record && (0,json_fields/* objectsOf */.iZ)(record.content).length > 0;
}
function isToolPart(part) {
    return 'tool_name' in ((0,json_fields/* objectOf */.Xy)(part.tool_call) ?? {}) || 'origin' in ((0,json_fields/* objectOf */.Xy)(part.tool_call_result) ?? {});
}
function haystack_messageEntry(message) {
    return {
        said: { role: message.role, content: message.content },
        events: session_format_partEvents(message.content, (part) => haystack_callIn(part) ?? haystack_answerIn(part)),
        ...(message.role === 'assistant' && haystack_answered((0,json_fields/* objectOf */.Xy)(message.meta) ?? {})),
    };
}
/** What a generator says of its answer. */
function haystack_answered({ usage, model }) {
    const named = (0,json_fields/* nonEmptyText */.al)(model);
    return {
        usage: { of: 'answer', ...ofAnswer((0,json_usage/* usageOf */.F)(usage)) },
        ...(named !== undefined && { start: { meta: { model: named } } }),
    };
}
function haystack_callIn(part) {
    const call = (0,json_fields/* objectOf */.Xy)(part.tool_call);
    if (!call)
        return undefined;
    const tool = (0,json_fields/* stringOf */.Je)(call.tool_name);
    if (!tool)
        return { type: 'nameless', from: call };
    return { type: 'call', from: call, call: { id: (0,json_fields/* textOf */.b6)(call.id), tool, args: call.arguments } };
}
function haystack_answerIn(part) {
    const answer = (0,json_fields/* objectOf */.Xy)(part.tool_call_result);
    if (!answer)
        return undefined;
    const id = (0,json_fields/* textOf */.b6)((0,json_fields/* objectOf */.Xy)(answer.origin)?.id);
    if (id === undefined)
        return { type: 'skip', reason: 'result without a call id' };
    const error = answer.error === true ? ((0,json_fields/* nonEmptyText */.al)(answer.result) ?? noWords) : null;
    return { type: 'result', from: answer, result: { id, content: answer.result ?? null, error } };
}

// EXTERNAL MODULE: ./lib/canonical/digest.js
var digest = __webpack_require__(76004);
// EXTERNAL MODULE: ./lib/json/parse-json.js
var parse_json = __webpack_require__(93040);
;// CONCATENATED MODULE: ./lib/wire/openai-chat.js




const openai_chat_none = [];
/** What one message of the Chat Completions API says about tools: what it asks for, or what a tool answered. */
function chatEvents(message) {
    if (message.role === 'tool')
        return [openai_chat_answer(message, message.tool_call_id)];
    // The older protocol has no ids: a function answers by its name, in order.
    if (message.role === 'function')
        return [openai_chat_answer(message, message.name)];
    return openai_chat_isOfModel(message) ? requestEvents(message) : openai_chat_none;
}
/** Other names for the model are usual; a message that asks for tools, and says nothing of its role, is the model's. */
function openai_chat_isOfModel({ role }) {
    if (role === undefined || role === null)
        return true;
    return typeof role === 'string' && /^(?:assistant|ai|model)$/i.test(role);
}
/** What the message of an answer says, in which nothing but what the protocol has may look like a call. */
function answerEvents(message) {
    return [...requestEvents(message), ...unknownCalls(message)];
}
/** What looks like a call next to those that the protocol has, in a message or a piece of one. */
function unknownCalls(message) {
    return unreadCall(unreadFields(message));
}
/** What of a message no call is read from. */
function unreadFields(message) {
    const { tool_calls: calls, function_call: legacy, content, ...rest } = message;
    if (message.role === 'tool' || message.role === 'function')
        return without({ ...rest, tool_calls: calls, function_call: legacy });
    if (!openai_chat_isOfModel(message))
        return without({ ...rest, content, tool_calls: calls, function_call: legacy });
    return without({
        ...rest,
        content: content && written(content),
        tool_calls: listOfCalls(calls) ? undefined : calls,
        function_call: legacyCall(legacy) ? undefined : legacy,
    });
}
function without(fields) {
    const kept = {};
    for (const key in fields)
        if (fields[key] !== undefined)
            kept[key] = fields[key];
    return kept;
}
/** A list; exports of data sets write it as JSON text, as an object by number, or as the one call that it has. */
function listOfCalls(value) {
    if ((0,json_fields/* isList */.Lv)(value))
        return value;
    const calls = typeof value === 'string' ? (0,json_text/* parseJsonText */.l)(value) : value;
    if ((0,json_fields/* isList */.Lv)(calls))
        return calls;
    if (!(0,json_fields/* isObject */.Gv)(calls))
        return undefined;
    if (isCall(calls))
        return [calls];
    const items = Object.values(calls);
    return items.length > 0 && items.every((item) => (0,json_fields/* isObject */.Gv)(item) && isCall(item)) ? items : undefined;
}
function isCall({ function: named, custom, name }) {
    return (0,json_fields/* isObject */.Gv)(named) || (0,json_fields/* isObject */.Gv)(custom) || (0,json_fields/* nonEmptyText */.al)(name) !== undefined;
}
function legacyCall(value) {
    const call = typeof value === 'string' ? (0,json_text/* parseJsonText */.l)(value) : value;
    return (0,json_fields/* isObject */.Gv)(call) ? call : undefined;
}
/** What a model's message asks for: an answer may leave out whose it is. */
function requestEvents(message) {
    if (message.tool_calls === undefined && message.function_call === undefined)
        return openai_chat_none;
    const events = [];
    for (const call of listOfCalls(message.tool_calls) ?? [])
        events.push(...toolCalls(call, message));
    const legacy = legacyCall(message.function_call);
    if (legacy === undefined)
        return events;
    const { name, arguments: args } = legacy;
    // An empty object is what an export makes of none.
    if (Object.keys(legacy).length > 0)
        events.push(openai_chat_called(name, (0,json_fields/* textOf */.b6)(name), { args }, legacy));
    return events;
}
/** A call is of a function or of a custom tool: one that is both would hide the other. */
function toolCalls(call, message) {
    const event = openai_chat_toolCall(call, message);
    const isBoth = (0,json_fields/* isObject */.Gv)(call) && (0,json_fields/* isObject */.Gv)(call.function) && (0,json_fields/* isObject */.Gv)(call.custom) && Object.keys(call.custom).length > 0;
    return isBoth ? [event, { type: 'unread', from: call }] : [event];
}
function openai_chat_toolCall(call, message) {
    if (!(0,json_fields/* isObject */.Gv)(call))
        return { type: 'nameless', from: message };
    const { function: named, custom } = call;
    if ((0,json_fields/* isObject */.Gv)(named))
        return openai_chat_called(named.name, (0,json_fields/* textOf */.b6)(call.id), { args: named.arguments }, call);
    // The input of a custom tool is a text of no format.
    if ((0,json_fields/* isObject */.Gv)(custom))
        return openai_chat_called(custom.name, (0,json_fields/* textOf */.b6)(call.id), { text: custom.input }, call);
    return openai_chat_called(call.name, (0,json_fields/* textOf */.b6)(call.id), { args: call.arguments ?? call.args }, call);
}
function openai_chat_called(tool, id, input, from) {
    if (typeof tool !== 'string' || tool === '')
        return { type: 'nameless', from };
    return { type: 'call', call: { id, tool, ...input }, from };
}
function openai_chat_answer(message, callId) {
    const id = (0,json_fields/* textOf */.b6)(callId);
    if (id === undefined)
        return { type: 'skip', reason: 'tool message without the id of its call' };
    return { type: 'result', result: { id, content: message.content ?? null }, from: message };
}

;// CONCATENATED MODULE: ./lib/wire/openai-chat-stream.js


/**
 * Puts the chunks of one streamed Chat Completion together: one assistant message a choice. A call's id and name come in
 * its first piece, its arguments in all of them.
 */
class ChatStream {
    #choices = new Map();
    #unknown = [];
    usage;
    push(chunk) {
        this.usage = chunk.usage ?? this.usage;
        for (const choice of (0,json_fields/* objectsOf */.iZ)(chunk.choices)) {
            const key = (0,json_fields/* textOf */.b6)(choice.index) ?? '0';
            const known = this.#choices.get(key) ?? new Choice();
            this.#choices.set(key, known);
            known.push(choice);
            // A call comes in many pieces: one stands for them.
            if (this.#unknown.length === 0)
                this.#unknown = unknownCalls((0,json_fields/* objectOf */.Xy)(choice.delta) ?? {});
        }
    }
    get said() {
        return [...this.#choices.values()].flatMap(({ content }) => content ?? []).join('\n');
    }
    /** Every choice that began has come to its end. */
    get finished() {
        return this.#choices.size > 0 && [...this.#choices.values()].every((choice) => choice.finished);
    }
    take() {
        const unknown = this.#unknown;
        this.#unknown = [];
        return [...this.#taken((choice, call) => choice.finished || isWhole(call)), ...unknown];
    }
    cutOff() {
        const events = this.#taken(() => true);
        this.#choices = new Map();
        return events;
    }
    /** The messages so far, whether they have ended or not. */
    messages() {
        return [...this.#choices.values()].flatMap((choice) => messagesOf(choice.content, choice.calls));
    }
    #taken(isTaken) {
        return [...this.#choices.values()].flatMap((choice) => {
            const taken = choice.calls.filter((call) => isTaken(choice, call));
            choice.calls = choice.calls.filter((call) => !taken.includes(call));
            return messagesOf(null, taken).flatMap(chatEvents);
        });
    }
}
/** Half a JSON text shows that a call was cut; a custom tool takes any text. */
function isWhole({ args, kind }) {
    return kind === 'custom' || args === '' || isJson(args);
}
class Choice {
    calls = [];
    content = null;
    finished = false;
    #byIndex = new Map();
    push(choice) {
        this.finished ||= typeof choice.finish_reason === 'string';
        const delta = (0,json_fields/* objectOf */.Xy)(choice.delta);
        const words = (0,json_fields/* stringOf */.Je)(delta?.content);
        if (words !== undefined)
            this.content = (this.content ?? '') + words;
        for (const call of (0,json_fields/* objectsOf */.iZ)(delta?.tool_calls))
            this.#add(call);
        // The older protocol: one call, no id, no index.
        const legacy = (0,json_fields/* objectOf */.Xy)(delta?.function_call);
        if (legacy !== undefined)
            this.#add({ index: 'function_call', function: legacy });
    }
    #add(piece) {
        const custom = (0,json_fields/* objectOf */.Xy)(piece.custom);
        const fields = custom ?? (0,json_fields/* objectOf */.Xy)(piece.function) ?? {};
        const index = (0,json_fields/* textOf */.b6)(piece.index);
        const [id, name] = [(0,json_fields/* nonEmptyText */.al)(piece.id), (0,json_fields/* stringOf */.Je)(fields.name) ?? ''];
        let call = this.#continued(index, id, name);
        if (call === undefined) {
            const kind = index === 'function_call' ? 'legacy' : custom === undefined ? 'function' : 'custom';
            call = { id, name: '', args: '', kind };
            this.calls.push(call);
        }
        if (index !== undefined)
            this.#byIndex.set(index, call);
        call.id ??= id;
        call.name ||= name;
        call.args += (0,json_fields/* stringOf */.Je)(fields[call.kind === 'custom' ? 'input' : 'arguments']) ?? '';
    }
    /**
     * The call that a piece goes on with. Some gateways send parallel calls under one index: another id, or a second name,
     * begins a new call whatever its index. Others repeat id and name in every piece.
     */
    #continued(index, id, name) {
        const at = index === undefined ? this.calls.at(-1) : this.#byIndex.get(index);
        const call = id === undefined || at?.id === undefined || at.id === id ? at : this.calls.findLast((each) => each.id === id);
        if (call === undefined || name === '' || call.name === '')
            return call;
        return id !== undefined && call.id === id && call.name === name ? call : undefined;
    }
}
/** A message holds one call of the older protocol. */
function messagesOf(content, calls) {
    const [legacy, ...others] = calls
        .filter(({ kind }) => kind === 'legacy')
        .map(({ name, args }) => ({ name, arguments: args }));
    const toolCalls = calls.filter(({ kind }) => kind !== 'legacy').map(toolCallOf);
    const message = {
        role: 'assistant',
        content,
        ...(toolCalls.length === 0 ? {} : { tool_calls: toolCalls }),
        ...(legacy === undefined ? {} : { function_call: legacy }),
    };
    return [message, ...others.map((call) => ({ role: 'assistant', content: null, function_call: call }))];
}
function toolCallOf({ id, name, args, kind }) {
    const call = kind === 'custom'
        ? { type: 'custom', custom: { name, input: args } }
        : { type: 'function', function: { name, arguments: args } };
    return id === undefined ? call : { id, ...call };
}
function isJson(text) {
    try {
        return JSON.parse(text) !== undefined;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/wire/openai-responses-stream.js



const ends = new Set(['response.completed', 'response.incomplete', 'response.failed']);
/** Events about items that are sent once more when they are done. */
const repeats = new Set([
    ...['response.created', 'response.queued', 'response.in_progress', 'response.output_item.added'],
    'response.output_item.done',
]);
/** Items come one by one as they are done, and all again at the end: a recorder of streams may have kept only that. */
class ResponsesStream {
    #events = [];
    /** The stream that is being read has sent finished items. */
    #itemsSeen = false;
    finished = false;
    usage;
    said = '';
    push(event) {
        const item = event.type === 'response.output_item.done' ? (0,json_fields/* objectOf */.Xy)(event.item) : undefined;
        if (item !== undefined) {
            this.#itemsSeen = true;
            this.#hear(item);
            this.#events.push(...eventsOfParts([item], openaiItemEvents));
        }
        if (!ends.has(event.type)) {
            if (!repeats.has(event.type))
                this.#events.push(...unreadCall(event));
            return;
        }
        const response = (0,json_fields/* objectOf */.Xy)(event.response);
        const unseen = this.#itemsSeen ? [] : (0,json_fields/* objectsOf */.iZ)(response?.output);
        for (const each of unseen)
            this.#hear(each);
        for (const each of eventsOfParts(unseen, openaiItemEvents))
            this.#events.push(each);
        this.usage = response?.usage;
        this.finished = true;
        this.#itemsSeen = false;
    }
    #hear({ type, content }) {
        if (type !== 'message')
            return;
        for (const part of (0,json_fields/* objectsOf */.iZ)(content))
            if (part.type === 'output_text')
                this.said += `${this.said === '' ? '' : '\n'}${(0,json_fields/* stringOf */.Je)(part.text) ?? ''}`;
    }
    take() {
        return this.#events.splice(0);
    }
    /** Items are sent whole. */
    cutOff() {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/wire/model-apis.js










const openaiChat = {
    paths: ['/chat/completions'],
    matches: (_, answer) => Array.isArray(answer?.choices),
    messages: (request) => (0,json_fields/* objectsOf */.iZ)(request.messages),
    history: chatEvents,
    answer: (response) => (0,json_fields/* objectsOf */.iZ)(response.choices).flatMap((choice) => answerEvents((0,json_fields/* objectOf */.Xy)(choice.message) ?? {})),
    stream: () => new ChatStream(),
};
const openaiResponses = {
    paths: ['/responses'],
    matches: (_, answer) => answer?.object === 'response' || (0,json_fields/* stringOf */.Je)(answer?.type)?.startsWith('response.') === true,
    messages: (request) => (0,json_fields/* objectsOf */.iZ)(request.input),
    history: openaiItemEvents,
    answer: ({ output = null }) => [
        ...eventsOfParts((0,json_fields/* objectsOf */.iZ)(output), openaiItemEvents),
        ...unreadCall(leftOver({ output }, 'output')),
    ],
    stream: () => new ResponsesStream(),
};
const model_apis_anthropic = {
    paths: ['/messages'],
    matches: (_, answer) => (answer?.type === 'message' && Array.isArray(answer.content)) || isAnthropicStreamEvent(answer ?? {}),
    messages: (request) => (0,json_fields/* objectsOf */.iZ)(request.messages),
    history: (message) => anthropicEvents(message.content),
    answer: ({ content = null }) => [
        ...anthropicAnswerEvents((0,json_fields/* objectsOf */.iZ)(content)),
        ...unreadCall(leftOver({ content }, 'content')),
    ],
    stream: () => new AnthropicStream(),
};
const model_apis_gemini = {
    paths: [':generateContent', ':streamGenerateContent'],
    matches: (_, answer) => answer !== undefined && Array.isArray(((0,json_fields/* objectOf */.Xy)(answer.response) ?? answer).candidates),
    messages: (request) => (0,json_fields/* objectsOf */.iZ)(((0,json_fields/* objectOf */.Xy)(request.request) ?? request).contents),
    history: geminiEvents,
    answer: (response) => candidateContents(response).flatMap(geminiEvents),
    stream: () => new GeminiStream(),
};
const modelApis = [openaiChat, openaiResponses, model_apis_anthropic, model_apis_gemini];
/** The API of an exchange; `undefined` for calls to anything else (embeddings, files, token counts). */
function modelApiOf(url, request, answer) {
    if (url === undefined)
        return modelApis.find((api) => api.matches(request, answer));
    const end = url.search(/\/?(?:[?#]|$)/);
    return modelApis.find(({ paths }) => paths.some((path) => url.endsWith(path, end)));
}
/** The id that a later request may name as the one it follows. */
function responseId(answers) {
    for (const answer of answers) {
        const id = (0,json_fields/* nonEmptyText */.al)(answer.id) ?? (0,json_fields/* nonEmptyText */.al)((0,json_fields/* objectOf */.Xy)(answer.response)?.id);
        if (id !== undefined)
            return id;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/wire/sse/piece-run.js
/**
 * A stream sends one text in many events, a few letters in each, under one of these keys of an event's `delta`, or of
 * the tool call in it: its reader puts them together. Found where nothing that stands before it in the `delta` is
 * complete.
 */
const piece = /"delta":\{[^}\\]*?"(?:arguments|partial_json|content|text|thinking)":"/;
/**
 * What else a reader accumulates over events: an event that repeats one of these is kept separate. Escapes may hide a
 * key.
 */
const addedUp = /\\|"(?:delta|name|arguments|input|partial_json)"/;
/**
 * Consecutive events of a stream that are the same text but for the piece which they carry, as one event with the whole of it.
 * A reader makes the same of both, and parsing every event takes most of the time that a captured stream does. What is not
 * certain to be such an event is none: it is parsed by itself.
 */
class PieceRun {
    /** The text of an event up to the piece, with the lines before its data; its JSON up to there; and its JSON after the piece. */
    #start;
    #before;
    #after;
    /** How an event ends that is not padded. */
    #end;
    #pieces;
    constructor(start, before, after, first) {
        this.#start = start;
        this.#before = before;
        this.#after = after;
        this.#end = `${after}}\n\n`;
        this.#pieces = first;
    }
    /** `head` and `json` are the text of an event up to its data, and its data. */
    static begin(head, json) {
        const found = piece.exec(json);
        if (!found)
            return undefined;
        const start = found.index + found[0].length;
        const end = insideEnd(json, start);
        const after = end < 0 ? '' : withoutPadding(json.slice(end));
        if (!after.endsWith('}') || after.includes('{') || addedUp.test(after))
            return undefined;
        if (addedUp.test(json.slice(0, found.index)) || !isOnePiece(found[0]))
            return undefined;
        const before = json.slice(0, start);
        return new PieceRun(head + before, before, after.slice(0, -1), json.slice(start, end));
    }
    /** Takes the event that begins at `at`; gives where the next one begins, or -1 if the event does not belong here. */
    take(text, at) {
        if (!hasAt(text, this.#start, at))
            return -1;
        const start = at + this.#start.length;
        const end = insideEnd(text, start);
        const next = end < 0 ? -1 : this.#next(text, end);
        if (next >= 0)
            this.#pieces += text.slice(start, end);
        return next;
    }
    json() {
        return `${this.#before}${this.#pieces}${this.#after}}`;
    }
    #next(text, at) {
        if (hasAt(text, this.#end, at))
            return at + this.#end.length;
        if (!hasAt(text, this.#after, at))
            return -1;
        const close = paddingEnd(text, at + this.#after.length);
        return hasAt(text, '}\n\n', close) ? close + 3 : -1;
    }
}
/** `startsWith`, which goes letter by letter, at a tenth of its cost. */
function hasAt(text, part, at) {
    return text.slice(at, at + part.length) === part;
}
/** The members of a `delta` up to the piece: none that is added up, and no tool call without its number, which is a new one each time. */
function isOnePiece(delta) {
    const before = delta.slice('"delta"'.length, delta.lastIndexOf('"', delta.length - '":"'.length - 1));
    return !addedUp.test(before) && (!before.includes('"tool_calls"') || /"index":\d/.test(before));
}
const piece_run_quote = 34;
const piece_run_backslash = 92;
const unicodeEscape = /u[\da-fA-F]{4}/y;
/** Where the JSON string ends in whose inside `start` is; -1 if it does not, or holds an escape that is none. */
function insideEnd(text, start) {
    for (let at = start; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === piece_run_quote)
            return at;
        if (code !== piece_run_backslash)
            continue;
        at++;
        if (at < text.length && '"\\/bfnrt'.includes(text.charAt(at)))
            continue;
        unicodeEscape.lastIndex = at;
        if (!unicodeEscape.test(text))
            return -1;
        at += 4;
    }
    return -1;
}
const padding = ',"obfuscation":"';
/** OpenAI hides the length of each piece behind a last member of random letters, which nobody reads. */
function paddingEnd(text, at) {
    if (!hasAt(text, padding, at))
        return at;
    const end = text.indexOf('"', at + padding.length);
    return end >= 0 && /^\w{0,64}$/.test(text.slice(at + padding.length, end)) ? end + 1 : at;
}
function withoutPadding(after) {
    const at = after.indexOf(padding);
    return at >= 0 && paddingEnd(after, at) === after.length - 1 ? `${after.slice(0, at)}}` : after;
}

;// CONCATENATED MODULE: ./lib/wire/sse/server-sent-events.js



/**
 * The JSON objects of a recorded event stream (html.spec.whatwg.org, "server-sent events"): `data:` lines up to an empty
 * line are one event; the pieces of one text come as one. All are parsed in one go, which takes half the time, unless one of
 * them is bad. `unreadable` counts events that are not a JSON object, such as the last one of a stream that was cut.
 */
function readServerSentEvents(recorded) {
    const text = recorded.includes('\r') ? recorded.replace(/\r\n?/g, '\n') : recorded;
    const joined = payloadsOf(text, true);
    const events = (0,json_fields/* objectsOf */.iZ)(parse(`[${joined.join()}]`));
    if (events.length === joined.length)
        return { events, unreadable: 0 };
    const payloads = payloadsOf(text, false);
    const readable = (0,json_fields/* objectsOf */.iZ)(payloads.map((payload) => parse(payload) ?? null));
    return { events: readable, unreadable: payloads.length - readable.length };
}
/** The data of each event that has any; with `join`, the pieces of one text as one event. */
function payloadsOf(text, join) {
    const payloads = [];
    let run;
    for (let at = 0; at < text.length;) {
        const next = run ? run.take(text, at) : -1;
        if (next >= 0) {
            at = next;
            continue;
        }
        if (run)
            payloads.push(run.json());
        const end = text.indexOf('\n\n', at);
        const event = text.slice(at, end < 0 ? text.length : end);
        const { payload, head } = dataOf(event);
        run = join && head !== undefined ? PieceRun.begin(head, payload) : undefined;
        if (run === undefined && payload !== '' && payload !== '[DONE]')
            payloads.push(payload);
        at = end < 0 ? text.length : end + 2;
    }
    if (run)
        payloads.push(run.json());
    return payloads;
}
/** The data of an event, and all that stands before it; without that if the data has several lines. */
function dataOf(event) {
    const last = event.lastIndexOf('\n') + 1;
    const isLast = event.slice(last, last + 5) === 'data:';
    if (isLast && (last === 0 || !/^data:/m.test(event.slice(0, last)))) {
        const start = event.charAt(last + 5) === ' ' ? last + 6 : last + 5;
        return { payload: event.slice(start).trim(), head: event.slice(0, start) };
    }
    const lines = event.split('\n').filter((line) => line.startsWith('data:'));
    const data = lines.map((line) => line.slice('data:'.length)).join('\n');
    return { payload: data.trim() };
}
function parse(json) {
    try {
        return (0,parse_json/* parseJson */.q)(json);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/traces/framing/framing.js
var framing = __webpack_require__(24669);
// EXTERNAL MODULE: ./lib/calls/arguments-digest.js
var arguments_digest = __webpack_require__(27398);
;// CONCATENATED MODULE: ./lib/traces/formats/http/asked-calls.js




/**
 * The calls that the responses of a capture asked for, to be found again by what spans say of them, each once. What comes
 * after the first 131,072 is not remembered: a span of it counts again.
 */
class AskedCalls {
    /** Last part of the tool's name → arguments → name → how many calls nobody has taken. */
    #byTool = new Map();
    #size = 0;
    add(output) {
        for (const event of output) {
            if (event.type !== 'call' || this.#size++ >= recent_map/* maxRemembered */.T)
                continue;
            const { tool, text, args } = event.call;
            const same = this.#byTool.get((0,match/* lastPart */.S_)(tool)) ?? new Map();
            const key = (0,arguments_digest/* argumentsKey */.K)(text ?? (0,calls_arguments/* argumentsOf */.a)(args));
            const names = same.get(key) ?? new Map();
            this.#byTool.set((0,match/* lastPart */.S_)(tool), same.set(key, names.set(tool, (names.get(tool) ?? 0) + 1)));
        }
    }
    /**
     * Whether a call was asked for, under its name or a more exact one, with these arguments or where one side has none; a
     * second one is another call.
     */
    take({ tool, args }) {
        const same = this.#byTool.get((0,match/* lastPart */.S_)(tool));
        if (!same)
            return false;
        for (const key of args === undefined ? same.keys() : [(0,arguments_digest/* argumentsKey */.K)(args), (0,arguments_digest/* argumentsKey */.K)(undefined)]) {
            const names = same.get(key);
            const name = names && [...names.keys()].find((asked) => (0,match/* sameTool */.Hn)(asked, tool) && asked.length >= tool.length);
            if (names === undefined || name === undefined)
                continue;
            const left = (names.get(name) ?? 1) - 1;
            if (left > 0)
                names.set(name, left);
            else
                names.delete(name);
            if (names.size === 0)
                same.delete(key);
            return true;
        }
        return false;
    }
}

// EXTERNAL MODULE: ./lib/calls/waiting-calls.js
var waiting_calls = __webpack_require__(8726);
;// CONCATENATED MODULE: ./lib/traces/formats/http/conversation-threads.js


/** How many conversations may share one call id and still be distinguished. */
const maxSharing = 64;
/**
 * Finds the conversation that each request of a capture continues. Requests repeat the whole history, so a request belongs
 * to the conversation whose call it carries; one that carries none begins a new one. The first conversation of a file is
 * named after the file, the next ones `FILE#2`, `FILE#3`.
 */
class ConversationThreads {
    #file;
    #named = new recent_map/* RecentMap */.Q();
    #byResponse = new recent_map/* RecentMap */.Q();
    #byCall = new recent_map/* RecentMap */.Q();
    #unnamed;
    #count = 0;
    constructor(file) {
        this.#file = file;
    }
    find(request) {
        if (request.named !== undefined)
            return this.#byName(request.named, request.opening);
        const previous = request.previous === undefined ? undefined : this.#byResponse.get(request.previous);
        return previous ?? this.#byHistory(request) ?? this.#begin(request.opening());
    }
    /** Notes what a response added. */
    answered(thread, output, response) {
        if (response !== undefined)
            this.#byResponse.set(response, thread);
        for (const event of output) {
            if (event.type === 'call')
                this.#called(thread, event.call.id);
            else if (event.type === 'result')
                take(thread.pending, event.result.id);
        }
    }
    #called(thread, id) {
        thread.calls++;
        if (id === undefined)
            return;
        thread.pending.set(id, (thread.pending.get(id) ?? 0) + 1);
        const sharing = this.#byCall.get(id)?.filter((each) => each !== thread);
        this.#byCall.set(id, sharing === undefined ? [thread] : [...sharing.slice(1 - maxSharing), thread]);
    }
    #byName(name, opening) {
        const known = this.#named.get(name) ?? newThread(name, opening());
        this.#named.set(name, known);
        return known;
    }
    #byHistory({ history, opening }) {
        for (const event of history) {
            const id = event.type === 'call' ? event.call.id : event.type === 'result' ? event.result.id : undefined;
            const sharing = id === undefined ? undefined : this.#byCall.get(id);
            if (sharing === undefined)
                continue;
            const first = sharing.length > 1 ? opening() : undefined;
            return sharing.findLast((each) => each.opening === first) ?? sharing.at(-1);
        }
        return undefined;
    }
    /** A conversation without a call yet cannot be distinguished from the next one, and nothing depends on it. */
    #begin(opening) {
        if (this.#unnamed?.calls === 0) {
            this.#unnamed.opening = opening;
            return this.#unnamed;
        }
        this.#count++;
        const trace = this.#count === 1 ? this.#file : `${this.#file}#${this.#count}`;
        this.#unnamed = newThread(trace, opening);
        return this.#unnamed;
    }
}
function newThread(trace, opening) {
    return { trace, opening, pending: new recent_map/* RecentMap */.Q(waiting_calls/* maxWaiting */.M), calls: 0 };
}
/**
 * The results of a request's history that answer calls still pending, in order; they are pending no more. Read from the end,
 * because ids repeat: a result that stands before a call with its id answers an earlier call.
 */
function freshResults(thread, history) {
    const fresh = [];
    const closed = new Set();
    for (const event of history) {
        if (thread.pending.size === 0)
            break;
        if (event.type === 'call' && event.call.id !== undefined)
            closed.add(event.call.id);
        if (event.type === 'result' && !closed.has(event.result.id) && take(thread.pending, event.result.id))
            fresh.push(event);
    }
    return fresh.reverse();
}
function take(pending, id) {
    const count = pending.get(id);
    if (count === undefined)
        return false;
    if (count === 1)
        pending.delete(id);
    else
        pending.set(id, count - 1);
    return true;
}

;// CONCATENATED MODULE: ./lib/traces/formats/http/said-in-exchanges.js



/**
 * Hands on what is said in the conversations of a capture. Each request repeats the one before it, and adds the answer to that and
 * what is new. Where a request does not, or begins with calls of its own, nobody knows what was said, and when.
 */
class SaidInExchanges {
    #sink;
    #heard = new recent_map/* RecentMap */.Q();
    constructor(sink) {
        this.#sink = sink;
    }
    /** What is new in a request. */
    request(request, at) {
        const { trace, messages } = request;
        const known = this.#heard.get(trace);
        const news = this.#newsOf(request, known);
        const isLost = news === undefined;
        if (isLost)
            this.#lose(trace, at);
        else {
            if (known === undefined)
                this.#sink.start({ trace, hasMessages: true }, at.line, at.column);
            for (const said of news)
                this.#write(request, said, at);
        }
        const [first, last] = [digestOf(messages[0], request.api), digestOf(messages.at(-1), request.api)];
        this.#heard.set(trace, { messages: messages.length, first, last, answer: '', calls: 0, isLost });
    }
    /** @param said undefined where it cannot be read */
    answer(request, said, calls, at) {
        const state = this.#heard.get(request.trace);
        if (state === undefined || state.isLost)
            return;
        if (said === undefined) {
            state.isLost = true;
            this.#lose(request.trace, at);
            return;
        }
        state.answer = said.trim();
        state.calls = calls;
        if (state.answer !== '')
            this.#write(request, { role: 'assistant', text: said }, at);
    }
    #newsOf(request, known) {
        const { messages, api, continues } = request;
        if (known === undefined)
            return continues || messages.some((each) => callsIn(each, api) > 0) ? undefined : wordsIn(messages);
        if (known.isLost)
            return undefined;
        if (!continues && !goesOn(messages, known, api))
            return undefined;
        const fresh = continues ? messages : messages.slice(known.messages);
        if (fresh.reduce((sum, each) => sum + callsIn(each, api), 0) > known.calls)
            return undefined;
        const words = wordsIn(fresh);
        const answers = words?.filter(({ role }) => role === 'assistant') ?? [];
        if (answers.some(({ text }) => text.trim() !== known.answer) || answers.length > 1)
            return undefined;
        return words?.filter(({ role }) => role === 'user');
    }
    #write({ trace, timestamp }, { role, text }, { line, column }) {
        this.#sink.message({ trace, role, text, timestamp }, line, column);
    }
    #lose(trace, { line, column }) {
        this.#sink.start({ trace, losesMessages: true }, line, column);
    }
}
/** Undefined if some of it cannot be read. */
function wordsIn(messages) {
    const words = [];
    for (const message of messages) {
        const said = saidBy(message);
        if (said === 'lost')
            return undefined;
        if (said)
            words.push(said);
    }
    return words;
}
/** What goes to Gemini may leave out that a person says it. */
function saidBy(message) {
    return saidInMessage('parts' in message && message.role === undefined ? { role: 'user', ...message } : message);
}
function goesOn(messages, known, api) {
    return (messages.length >= known.messages &&
        digestOf(messages[0], api) === known.first &&
        digestOf(messages[known.messages - 1], api) === known.last);
}
function callsIn(message, api) {
    return api.history(message).filter(({ type }) => type === 'call').length;
}
/** What a message says, and which calls and results it has: marks of a cache, which move, are left out. */
function digestOf(message, api) {
    if (message === undefined)
        return '';
    const events = api.history(message).map((event) => {
        const id = event.type === 'call' ? event.call.id : event.type === 'result' ? event.result.id : undefined;
        return [event.type, id ?? null];
    });
    const said = saidBy(message);
    return (0,write_json/* writeJson */.G)([typeof said === 'object' ? [said.role, said.text] : (said ?? null), events]);
}

;// CONCATENATED MODULE: ./lib/traces/formats/openai/agents-spans.js














const knownCall = 'span of a call that the same capture holds';
/**
 * Collects the `trace` and `trace.span` objects of the OpenAI Agents SDK (Python and JavaScript write the same).
 * Spans are exported when they end, children before parents, so the order of calls is the order of `started_at`, and a
 * session (`group_id`) may be named after the calls in it. Function spans carry no call id.
 */
class AgentsSpans {
    #sink;
    #spans = [];
    #sessions = new Map();
    /** Span → the span around it; span of an agent → its name. */
    #parents = new Map();
    #agents = new Map();
    /** Spans of models, in the order of the file. */
    #models = [];
    #functions;
    #full = false;
    constructor(sink) {
        this.#sink = sink;
    }
    add(record, at) {
        if (record.object === 'trace')
            this.#trace(record, at);
        else
            this.#span(record, at);
    }
    /**
     * Writes what was collected, in order, each call in its session, but for calls that are `known` from elsewhere.
     * `isEcho`: what the models used is known from there, too.
     */
    end(known = () => false, isEcho = false) {
        if (!isEcho)
            this.#used();
        // Array.prototype.sort is stable: equal times (JavaScript spans have milliseconds) keep the order of the file.
        const spans = this.#spans.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
        const fresh = spans.filter(({ call }) => !known(call));
        for (let count = spans.length - fresh.length; count > 0; count--)
            this.#sink.skip(knownCall);
        // A session of which all is known elsewhere would be a run without calls.
        const written = new Set(fresh.map(({ traceId }) => traceId));
        for (const [traceId, { session, line, column }] of this.#sessions) {
            if (spans.length > fresh.length && !written.has(traceId))
                this.#sink.skip(knownCall);
            else
                this.#sink.start({ trace: session }, line, column);
        }
        const calls = fresh.map(({ id, traceId, call, start, line, column }, index) => {
            const { tool, args, phase, timestamp, durationMs, result, error, server } = call;
            const trace = this.#sessionOf(traceId);
            const agent = this.#agentOf(id);
            const step = { ...this.#stepOf({ id, traceId, start, line, column }), call: { tool } };
            return { call: { trace, tool, args, phase, timestamp, durationMs, result, error, agent, server }, step, index };
        });
        const words = fresh.length === spans.length ? this.#words(calls) : new Map();
        for (const { call, step } of calls) {
            words.get(call.trace)?.before(1);
            this.#sink.call(call, step.line, step.column);
        }
        for (const session of words.values())
            session.before(Number.POSITIVE_INFINITY);
        this.#spans.length = this.#models.length = 0;
    }
    #used() {
        for (const { id, traceId, start, usage, line, column } of this.#models) {
            const timestamp = start === 0n ? undefined : (0,read_time/* rfc3339 */.ag)(start);
            this.#sink.usage({ trace: this.#sessionOf(traceId), of: 'answer', id, timestamp, ...usage }, line, column);
        }
    }
    /** What is said in each session that has spans of models. */
    #words(calls) {
        const spoken = new Map();
        const sessions = new Map();
        for (const span of this.#models) {
            const step = { ...this.#stepOf(span), ...span.words };
            const known = sessions.get(step.session);
            if (known)
                known.own.push(step);
            else
                sessions.set(step.session, { own: [step], made: [] });
        }
        for (const made of calls)
            sessions.get(made.call.trace)?.made.push(made);
        for (const [session, { own, made }] of sessions) {
            const { calls: all, listed } = addHistory(made, own, () => undefined);
            const said = all.length > made.length ? 'lost' : saidInSession(own, made, listed);
            const [{ line, column }] = own;
            if (said === 'lost')
                this.#sink.start({ trace: session, losesMessages: true }, line, column);
            else if (said)
                spoken.set(session, new SpokenSession(said, this.#sink));
        }
        return spoken;
    }
    #sessionOf(traceId) {
        return this.#sessions.get(traceId)?.session ?? traceId;
    }
    #stepOf({ id, traceId, start, line, column }) {
        const session = this.#sessionOf(traceId);
        const inCall = this.#callAround(id);
        return {
            ...{ session, fallback: false, traceId, spanId: id ?? '', start: start.toString(), depth: 0, requests: [] },
            ...{ inCall, file: 0, line, column },
        };
    }
    /** The span of the function within which a span runs. */
    #callAround(span) {
        this.#functions ??= new Set(this.#spans.flatMap((each) => each.id ?? []));
        let id = span === undefined ? undefined : this.#parents.get(span);
        for (let depth = 0; id !== undefined && depth < 64; depth++) {
            if (this.#functions.has(id))
                return id;
            id = this.#parents.get(id);
        }
        return undefined;
    }
    #trace(record, at) {
        const id = (0,json_fields/* nonEmptyText */.al)(record.id);
        if (id === undefined || this.#sessions.has(id) || this.#sessions.size >= maxCollected) {
            this.#sink.skip('trace object without an id, or repeated');
            return;
        }
        const { line, column } = at.of(record);
        this.#sessions.set(id, { session: (0,json_fields/* nonEmptyText */.al)(record.group_id) ?? id, line, column });
    }
    #span(record, at) {
        const data = (0,json_fields/* objectOf */.Xy)(record.span_data) ?? {};
        const id = (0,json_fields/* textOf */.b6)(record.id);
        if (id !== undefined)
            this.#family(id, (0,json_fields/* textOf */.b6)(record.parent_id), data);
        if (data.type === 'function')
            this.#function(record, data, at);
        else if (data.type === 'generation' || data.type === 'response')
            this.#model(record, data, at);
        else
            this.#sink.skip(skipReason(data));
    }
    /** Spans of responses name them, and have neither what was sent nor what was answered. */
    #model(record, data, at) {
        this.#sink.skip(skipReason(data));
        const traceId = (0,json_fields/* nonEmptyText */.al)(record.trace_id);
        if (traceId === undefined || this.#models.length >= maxCollected)
            return;
        const history = messageListIn(data.input);
        const requests = requestsInAnswer(data.output);
        const isKnown = history !== undefined;
        const words = { history, wasSent: isKnown, isCut: !isKnown, said: saidInAnswer(data.output), requests };
        const start = (0,read_time/* timeOf */.nR)(record.started_at) ?? this.#models.at(-1)?.start ?? 0n;
        const usage = ofAnswer((0,json_usage/* usageOf */.F)(data.usage));
        this.#models.push({ id: (0,json_fields/* textOf */.b6)(record.id), traceId, start, words, usage, ...at.of(record) });
    }
    #family(id, parent, data) {
        const agent = data.type === 'agent' ? (0,json_fields/* stringOf */.Je)(data.name) : undefined;
        if (parent !== undefined && this.#parents.size < maxCollected)
            this.#parents.set(id, parent);
        if (agent !== undefined && this.#agents.size < maxCollected)
            this.#agents.set(id, agent);
    }
    #function(record, data, at) {
        const traceId = (0,json_fields/* nonEmptyText */.al)(record.trace_id);
        const tool = (0,json_fields/* stringOf */.Je)(data.name);
        if (!tool || traceId === undefined) {
            const detail = 'a function span without the name of a tool or without a trace id';
            this.#sink.problem({ code: 'E_TRACE_PARSE', detail, line: at.line, column: at.column });
        }
        else if (this.#spans.length >= maxCollected)
            this.#overflow(at);
        else {
            // Python writes microseconds, and they order calls.
            const start = (0,read_time/* timeOf */.nR)(record.started_at);
            const { line, column } = at.of(record);
            const call = agents_spans_callOf(record, data, tool, start);
            const place = start ?? this.#spans.at(-1)?.start ?? 0n;
            this.#spans.push({ id: (0,json_fields/* textOf */.b6)(record.id), traceId, call, start: place, line, column });
        }
    }
    #overflow(at) {
        if (this.#full) {
            this.#sink.skip('function span beyond the cap');
            return;
        }
        this.#full = true;
        const detail = `more than ${maxCollected} function spans in one file: split the file`;
        this.#sink.problem({ code: 'E_TRACE_PARSE', detail, line: at.line, column: at.column });
    }
    #agentOf(span) {
        let id = span;
        // A span is written once, so a chain of parents can only be long or circular if the file was made to be.
        for (let depth = 0; id !== undefined && depth < 64; depth++) {
            const agent = this.#agents.get(id);
            if (agent !== undefined)
                return agent;
            id = this.#parents.get(id);
        }
        return undefined;
    }
}
function isAgentsRecord(record) {
    return (record.object === 'trace.span' || (record.object === 'trace' && ('workflow_name' in record || 'group_id' in record)));
}
function agents_spans_callOf(record, data, tool, start) {
    return {
        tool,
        args: spanArguments(data),
        phase: 'executed',
        timestamp: (0,read_time/* timestampOf */.U_)(record.started_at),
        durationMs: (0,read_time/* durationBetween */.h9)(start, (0,read_time/* timeOf */.nR)(record.ended_at)),
        result: (0,calls_content/* contentOf */.$)(data.output ?? undefined),
        server: (0,json_fields/* nonEmptyText */.al)((0,json_fields/* objectOf */.Xy)(data.mcp_data)?.server),
        error: (0,calls_failure/* failureOf */.g)((0,json_fields/* stringOf */.Je)((0,json_fields/* objectOf */.Xy)((0,json_fields/* objectOf */.Xy)(record.error)?.data)?.error) || record.error),
    };
}
/** With `traceIncludeSensitiveData: false` the input is `""` or missing; a tool without parameters is sent `{}`. */
function spanArguments({ input }) {
    return input === '' || input === null ? undefined : (0,calls_arguments/* argumentsOf */.a)(input);
}
function skipReason(data) {
    return data.type === 'handoff'
        ? 'handoff span (the call that asked for it is not recorded)'
        : 'span that is not a tool call';
}

;// CONCATENATED MODULE: ./lib/traces/formats/http-capture.js
















/**
 * Captured HTTP of the OpenAI, Anthropic and Gemini APIs: `{url, request, response}` a line, bodies as JSON or, where streamed, as
 * the text of the event stream. Calls are counted where the model makes them, in responses, never in the history that every
 * later request repeats; results come from the first request that carries them.
 */
const httpCapture = {
    id: 'http-capture',
    title: 'HTTP captures of the OpenAI, Anthropic and Gemini APIs',
    layout: 'ordered',
    marks: ['url', 'request', 'response', 'status', 'headers'],
    recognise(record) {
        const fields = (0,json_fields/* objectOf */.Xy)(record);
        if (fields === undefined)
            return 'no';
        const answers = exchangesIn(fields).slice(0, http_capture_maxLooked).map(recogniseExchange);
        return answers.includes('certain') ? 'certain' : answers.includes('possible') ? 'possible' : 'no';
    },
    open: (sink, context) => new CaptureReader(sink, context),
};
/** Exchanges of a HAR file by which it is recognised: a browser records every image of the page. */
const http_capture_maxLooked = 1000;
function recogniseExchange(record) {
    const gateway = (0,json_fields/* isList */.Lv)(record.messages) || record.input !== undefined || 'custom_id' in record;
    if (!('response' in record) || !('request' in record || gateway))
        return 'no';
    const { api, request } = exchangeOf(record);
    if (api !== undefined || ('request' in record && spansOf(request).length > 0))
        return 'certain';
    return 'request' in record && typeof record.url === 'string' ? 'possible' : 'no';
}
class CaptureReader {
    #sink;
    #threads;
    #spans;
    #asked = new AskedCalls();
    #said;
    #hasTraffic = false;
    constructor(sink, context) {
        this.#sink = sink;
        this.#threads = new ConversationThreads(context.file);
        this.#spans = new AgentsSpans(sink);
        this.#said = new SaidInExchanges(sink);
    }
    record(value, at) {
        const record = (0,json_fields/* objectOf */.Xy)(value);
        if (record === undefined) {
            this.#sink.skip('record that is not an object');
            return;
        }
        for (const exchange of exchangesIn(record))
            this.#record(exchange, (0,framing/* placeOf */.$t)(at, exchange));
    }
    #record(record, at) {
        const exchange = exchangeOf(record);
        if (exchange.api !== undefined) {
            this.#exchange(record, exchange, exchange.api, at);
            return;
        }
        const spans = spansOf(exchange.request);
        if (spans.length === 0) {
            this.#sink.skip('exchange with another API');
            return;
        }
        for (const span of spans)
            this.#spans.add(span, at);
    }
    /** The Agents SDK sends its spans over the same wire: those of calls that a response asked for repeat what it said. */
    end() {
        this.#spans.end((call) => this.#asked.take(call), this.#hasTraffic);
    }
    #exchange(record, exchange, api, at) {
        this.#hasTraffic = true;
        const { request, answers, streamed, unreadable } = exchange;
        const messages = api.messages(request);
        const history = { [Symbol.iterator]: () => newestFirst(messages, api) };
        const thread = this.#threads.find({
            named: (0,run_id/* sessionOf */.MC)(record) ?? sessionIn(request.metadata) ?? conversationOf(request) ?? (0,json_fields/* nonEmptyText */.al)(record.custom_id),
            previous: (0,json_fields/* nonEmptyText */.al)(request.previous_response_id),
            opening: () => http_capture_digestOf(messages.find((message) => message.role === 'user') ?? request.input),
            history,
        });
        const run = { trace: thread.trace, timestamp: (0,read_time/* timestampOf */.U_)(record.timestamp ?? createdAt(answers)) };
        this.#sink.start((0,run_id/* startOf */.GH)(record, thread.trace), at.line, at.column);
        const results = freshResults(thread, history);
        if (results.length > 0)
            writeEvents(results, run, this.#sink, at, '');
        const heard = {
            trace: thread.trace,
            messages: typeof request.input === 'string' ? [{ role: 'user', content: request.input }] : messages,
            api,
            continues: request.previous_response_id !== undefined || conversationOf(request) !== undefined,
            timestamp: run.timestamp,
        };
        this.#said.request(heard, at);
        const stream = streamed ? http_capture_streamedEvents(api, answers) : undefined;
        const usage = stream ? stream.usage : (answers[0]?.usage ?? answers[0]?.usageMetadata);
        if (!hasFailed(record))
            writeAnswer(usage, responseId(answers), run, this.#sink, at);
        const output = stream?.events ?? answers.flatMap((answer) => api.answer(answer));
        if (isAnswered(record, answers)) {
            const said = stream ? (unreadable > 0 ? undefined : stream.said) : saidInAnswer(answers.map(bodyIn));
            this.#said.answer(heard, said, output.filter(({ type }) => type === 'call').length, at);
        }
        this.#asked.add(output);
        if (output.length === 0 && !isRead(record, exchange, api))
            this.#sink.problem(unreadResponse(at));
        else
            writeEvents(output, run, this.#sink, at, 'response without a tool call');
        for (let count = unreadable; count > 0; count--)
            this.#sink.skip('unreadable event of a stream');
        this.#threads.answered(thread, output, responseId(answers));
    }
}
function http_capture_streamedEvents(api, answers) {
    const stream = api.stream();
    for (const event of answers)
        stream.push(event);
    const said = stream.finished ? stream.said : undefined;
    const events = stream.take();
    const cutOff = stream.cutOff().map(() => ({ type: 'skip', reason: cutOffCall }));
    return { events: [...events, ...cutOff], said, usage: stream.usage };
}
/** An error is nobody's word. */
function isAnswered(record, answers) {
    return answers.length > 0 && !hasFailed(record) && !answers.some(({ error }) => error !== undefined && error !== null);
}
/** Past the wrapper of Code Assist. */
function bodyIn(answer) {
    return (0,json_fields/* objectOf */.Xy)(answer.response) ?? answer;
}
/** Whether a response without a call is one that could have had one: the API's own, or an error in its place. */
function isRead(record, { request, answers, streamed, unreadable }, api) {
    const { response } = record;
    if (response === null || response === undefined || response === '' || hasFailed(record))
        return true;
    if (streamed)
        return answers.length + unreadable > 0;
    return answers.some((answer) => api.matches(request, answer) || answer.error !== undefined || answer.type === 'error');
}
function hasFailed(record) {
    const response = (0,json_fields/* objectOf */.Xy)(record.response);
    const status = record.status ?? record.status_code ?? response?.status ?? response?.status_code;
    return typeof status === 'number' && status >= 400;
}
function unreadResponse({ line, column }) {
    return { code: 'E_TRACE_PARSE', detail: 'a response of a model in a shape that cannot be read', line, column };
}
/** A request repeats the whole conversation, and only its end is news: the rest is rarely looked at. */
function* newestFirst(messages, api) {
    for (let index = messages.length - 1; index >= 0; index--)
        yield* api.history(messages[index]).toReversed();
}
function exchangeOf(record) {
    const sent = (0,json_fields/* objectOf */.Xy)(record.request);
    // Gateways log the request's own members next to the response.
    const request = 'request' in record ? bodyOf(sent === undefined ? record.request : payloadOf(sent)) : record;
    const received = (0,json_fields/* objectOf */.Xy)(record.response);
    const response = received === undefined ? record.response : payloadOf(received);
    const body = bodyOf(response);
    const stream = body === undefined ? streamOf(response) : undefined;
    const answers = stream?.events ?? (body === undefined ? [] : [body]);
    const url = (0,json_fields/* stringOf */.Je)(record.url) ?? (0,json_fields/* stringOf */.Je)(sent?.url) ?? (0,json_fields/* stringOf */.Je)(sent?.uri);
    const api = modelApiOf(url, request ?? {}, answers[0]);
    return { api, request: request ?? {}, answers, streamed: stream !== undefined, unreadable: stream?.unreadable ?? 0 };
}
/** The body of a message that was recorded with its headers: `body`, as HAR has it, or as it came over the wire. */
function payloadOf(message) {
    const whole = message.body ?? message.body_raw ?? (0,json_fields/* objectOf */.Xy)(message.postData)?.text ?? (0,json_fields/* objectOf */.Xy)(message.content)?.text;
    return whole ?? chunksOf(message.chunks) ?? message;
}
/** Pieces of the text of a stream, or its events. */
function chunksOf(chunks) {
    if (!(0,json_fields/* isList */.Lv)(chunks))
        return undefined;
    return chunks.every((chunk) => typeof chunk === 'string') ? chunks.join('') : chunks;
}
/** The exchanges of a HAR file (http://www.softwareishard.com/blog/har-12-spec/), or the record itself. */
function exchangesIn(record) {
    const entries = (0,json_fields/* objectsOf */.iZ)((0,json_fields/* objectOf */.Xy)(record.log)?.entries);
    return entries.length > 0 ? entries : [record];
}
/** A streamed answer: the text that went over the wire, or its events as some recorders keep them, in a list. */
function streamOf(response) {
    if (Array.isArray(response))
        return { events: (0,json_fields/* objectsOf */.iZ)(response), unreadable: 0 };
    return typeof response === 'string' ? readServerSentEvents(response) : undefined;
}
/** A body as an object, or as the JSON text that went over the wire. */
function bodyOf(body) {
    if (typeof body !== 'string')
        return (0,json_fields/* objectOf */.Xy)(body);
    if (!body.trimStart().startsWith('{'))
        return undefined;
    try {
        return (0,json_fields/* objectOf */.Xy)((0,parse_json/* parseJson */.q)(body));
    }
    catch {
        return undefined;
    }
}
function spansOf(request) {
    return (0,json_fields/* objectsOf */.iZ)(request.data).filter(isAgentsRecord);
}
function sessionIn(metadata) {
    return (0,json_fields/* isObject */.Gv)(metadata) ? (0,run_id/* sessionOf */.MC)(metadata) : undefined;
}
function conversationOf({ conversation }) {
    return (0,json_fields/* nonEmptyText */.al)((0,json_fields/* isObject */.Gv)(conversation) ? conversation.id : conversation);
}
/** Stands for a message in memory: conversations are many, and may open with a book. */
function http_capture_digestOf(message) {
    return (0,digest/* sha256Hex */.fg)((0,write_json/* writeJson */.G)(message ?? null));
}
function createdAt(answers) {
    for (const answer of answers) {
        const created = answer.created ?? answer.created_at ?? (0,json_fields/* objectOf */.Xy)(answer.response)?.created_at;
        if (created !== undefined)
            return created;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/traces/formats/inspect.js









/** Logs of Inspect AI: what an `.eval` archive holds (header and samples), or as JSON, whole or one sample a record. */
const inspect = {
    id: 'inspect',
    title: 'Inspect AI logs',
    layout: 'ordered',
    marks: ['version', 'eval', 'samples', 'epoch', 'events', 'messages'],
    recognise: (record) => (isLog(record) || isStart(record) || isSample(record) ? 'certain' : 'no'),
    open: (sink, context) => new InspectReader(sink, context),
};
class InspectReader {
    #sink;
    #file;
    /** Samples that the logs of the file count, and those that were read. */
    #counted = 0;
    #read = 0;
    #last = { line: 1, column: 1 };
    constructor(sink, context) {
        this.#sink = sink;
        this.#file = context.file;
    }
    record(value, at) {
        if (isSample(value))
            this.#sample(value, at);
        else if (isLog(value))
            this.#log(value, at);
        else if (isStart(value))
            this.#unended(at);
        else
            this.#sink.skip('neither a log nor a sample');
    }
    end() {
        if (this.#read >= this.#counted)
            return;
        const detail = `the log counts ${this.#counted} samples and holds ${this.#read} of them`;
        this.#sink.problem({ code: 'E_TRACE_TRUNCATED', detail, ...this.#last });
    }
    #unended({ line, column }) {
        const detail = 'the log was cut before the evaluation ended: samples may be missing';
        this.#sink.problem({ code: 'E_TRACE_TRUNCATED', detail, line, column });
    }
    #log({ results, samples, status }, at) {
        this.#counted += (0,json_fields/* numberOf */.rl)((0,json_fields/* objectOf */.Xy)(results)?.completed_samples) ?? 0;
        this.#last = { line: at.line, column: at.column };
        if (status === 'started')
            this.#unended(at);
        const held = (0,json_fields/* objectsOf */.iZ)(samples);
        if (held.length === 0)
            this.#sink.skip(samples === undefined ? 'header of a log' : 'log without samples');
        for (const sample of held)
            this.#sample(sample, at);
    }
    /** `events` have more than `messages` (times, failures, calls of subagents); both record the same calls. */
    #sample(sample, at) {
        this.#read++;
        const [id, epoch] = [(0,json_fields/* nonEmptyText */.al)(sample.id), (0,json_fields/* nonEmptyText */.al)(sample.epoch ?? null)];
        const run = { trace: id === undefined ? this.#file : `${id}/${epoch ?? '1'}`, case: id, trial: epoch };
        const { line, column } = at.of(sample);
        this.#sink.start(run, line, column);
        writeUsage(usageOfSample(sample), { of: 'run' }, run, this.#sink, { line, column });
        const whole = attachedTexts(sample.attachments);
        const events = toolEvents(sample.events);
        for (const event of events)
            this.#event(event, run, whole, at);
        if (events.length > 0)
            return;
        for (const message of (0,json_fields/* objectsOf */.iZ)(sample.messages)) {
            // Where there are events, nothing says what was said between them.
            (0,write_message/* writeMessage */.ZT)(message.role, message.content, run, this.#sink, at.of(message));
            if (message.role === 'tool')
                this.#result(message, run.trace, whole, at);
            else
                this.#requests(message, run, whole, at);
        }
    }
    #event(event, run, whole, at) {
        const tool = (0,json_fields/* nonEmptyText */.al)(event.function);
        const { line, column } = at.of(event);
        const start = (0,read_time/* timeOf */.nR)(event.timestamp);
        if (tool === undefined)
            this.#sink.problem(namelessCall({ line, column }));
        else {
            const call = {
                ...run,
                id: (0,json_fields/* nonEmptyText */.al)(event.id),
                tool,
                args: inspect_argsOf(event.arguments, whole),
                timestamp: (0,read_time/* rfc3339 */.ag)(start),
                result: event.pending === true || event.result === undefined ? undefined : (0,calls_content/* contentOf */.$)(whole(event.result)),
                error: (0,calls_failure/* failureOf */.g)(event.error) ?? (0,calls_failure/* failureOf */.g)(event.failed === true),
                phase: (0,json_fields/* isObject */.Gv)(event.error) && event.error.type === 'approval' ? 'denied' : 'executed',
                durationMs: (0,read_time/* durationBetween */.h9)(start, (0,read_time/* timeOf */.nR)(event.completed ?? undefined)),
                agent: (0,json_fields/* nonEmptyText */.al)(event.agent ?? null),
            };
            this.#sink.call(call, line, column);
        }
    }
    #result(message, trace, whole, at) {
        const { line, column } = at.of(message);
        const id = (0,json_fields/* nonEmptyText */.al)(message.tool_call_id ?? null);
        const result = (0,calls_content/* contentOf */.$)(whole(message.content ?? null));
        if (id === undefined)
            this.#sink.skip('tool message without a call id');
        else
            this.#sink.result({ trace, id, result, error: (0,calls_failure/* failureOf */.g)(message.error) }, line, column);
    }
    #requests(message, run, whole, at) {
        const { line, column } = at.of(message);
        const calls = (0,json_fields/* objectsOf */.iZ)(message.tool_calls);
        if (calls.length === 0)
            this.#sink.skip('message without tool calls');
        for (const call of calls) {
            const tool = (0,json_fields/* nonEmptyText */.al)(call.function);
            if (tool === undefined)
                this.#sink.problem(namelessCall({ line, column }));
            else
                this.#sink.call({ ...run, id: (0,json_fields/* nonEmptyText */.al)(call.id), tool, args: inspect_argsOf(call.arguments, whole) }, line, column);
        }
    }
}
/** Long texts are kept once, as `attachments`, and named where they stood: `attachment://<hash>`. */
function attachedTexts(attachments) {
    if (!(0,json_fields/* isObject */.Gv)(attachments))
        return (value) => value;
    const whole = (value, depth) => {
        if (typeof value === 'string')
            return (0,json_fields/* nonEmptyText */.al)(attachments[value.replace(/^attachment:\/\//, '')]) ?? value;
        if (depth > 64)
            return value;
        if ((0,json_fields/* isList */.Lv)(value))
            return value.map((item) => whole(item, depth + 1));
        if (!(0,json_fields/* isObject */.Gv)(value))
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, whole(held, depth + 1)]));
    };
    return (value) => whole(value, 0);
}
/** Also those inside others: older logs nest what a subagent's tool did. */
function toolEvents(events) {
    const found = [];
    const waiting = [...(0,json_fields/* objectsOf */.iZ)(events)].reverse();
    for (let event = waiting.pop(); event; event = waiting.pop()) {
        if (event.event === 'tool')
            found.push(event);
        // A list may be longer than what a function takes as arguments.
        for (const inner of [...(0,json_fields/* objectsOf */.iZ)(event.events)].reverse())
            waiting.push(inner);
    }
    return found;
}
function inspect_argsOf(args, whole) {
    return args === undefined ? undefined : (0,calls_arguments/* argumentsOf */.a)(whole(args));
}
function isLog(record) {
    return holdsTask(record) && 'status' in record;
}
/** What an archive begins with; where it stands in the place of a header, the evaluation did not end. */
function isStart(record) {
    return holdsTask(record) && !('status' in record) && 'plan' in record && 'version' in record;
}
function holdsTask(record) {
    return (0,json_fields/* isObject */.Gv)(record) && (0,json_fields/* isObject */.Gv)(record.eval) && typeof record.eval.task === 'string';
}
function isSample(record) {
    return (0,json_fields/* isObject */.Gv)(record) && 'epoch' in record && 'id' in record && Array.isArray(record.messages) && 'target' in record;
}
/** Tokens of all models of the sample, of those that grade it, too. Seconds. */
function usageOfSample({ model_usage: models, total_time: seconds }) {
    const all = (0,json_fields/* objectsOf */.iZ)(Object.values((0,json_fields/* objectOf */.Xy)(models) ?? {}));
    const of = (name) => all.map((model) => model[name]);
    const parts = ['input_tokens', 'input_tokens_cache_read', 'input_tokens_cache_write'];
    return (0,json_usage/* usageFrom */.m)({
        input: parts.flatMap(of),
        output: of('output_tokens'),
        durationMs: typeof seconds === 'number' ? seconds * 1000 : undefined,
    });
}

;// CONCATENATED MODULE: ./lib/json/python-literal.js

const token = /\s*(?:([{}[\](),:])|'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"|(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(True|False|None))/iy;
const words = { True: true, False: false, None: null };
const closing = { '{': '}', '[': ']', '(': ')' };
const python_literal_maxDepth = 64;
/**
 * A Python `dict` as `str()` prints it, which is what LangChain for Python records as a tool's input: `{'city': 'Paris', 'n': None}`.
 * Absent for any text that is not exactly that.
 */
function parsePythonLiteral(text) {
    try {
        const reader = new LiteralReader(text);
        const value = reader.value(0);
        return reader.atEnd() ? value : undefined;
    }
    catch {
        return undefined;
    }
}
class LiteralReader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    value(depth) {
        const [, mark, single, double, number, word] = this.#next();
        if (single !== undefined || double !== undefined)
            return unescapePython((single ?? double));
        if (number !== undefined)
            return (0,exact_number/* exactNumber */.rf)(number) ?? refuse();
        if (word !== undefined && Object.hasOwn(words, word))
            return words[word];
        if (mark === undefined || closing[mark] === undefined || depth > python_literal_maxDepth)
            refuse();
        return mark === '{' ? this.#dict(depth) : this.#list(closing[mark], depth);
    }
    atEnd() {
        return this.#text.slice(this.#at).trim() === '';
    }
    #dict(depth) {
        const entries = [];
        while (!this.#take('}')) {
            const key = String(this.value(depth + 1));
            this.#expect(':');
            entries.push([key, this.value(depth + 1)]);
            if (!this.#take(',')) {
                this.#expect('}');
                break;
            }
        }
        return Object.fromEntries(entries);
    }
    #list(end, depth) {
        const items = [];
        while (!this.#take(end)) {
            items.push(this.value(depth + 1));
            if (!this.#take(',')) {
                this.#expect(end);
                break;
            }
        }
        return items;
    }
    #next() {
        token.lastIndex = this.#at;
        const found = token.exec(this.#text);
        if (!found)
            refuse();
        this.#at = token.lastIndex;
        return found;
    }
    #take(mark) {
        const before = this.#at;
        if (this.#next()[1] === mark)
            return true;
        this.#at = before;
        return false;
    }
    #expect(mark) {
        if (!this.#take(mark))
            refuse();
    }
}
function refuse() {
    throw new SyntaxError('no literal');
}
const escapes = { n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'", '"': '"' };
function unescapePython(text) {
    return text.replace(/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))/g, (whole, x, u, wide, plain) => {
        const code = x ?? u ?? wide;
        if (code !== undefined)
            return String.fromCodePoint(Number.parseInt(code, 16));
        return escapes[plain] ?? whole;
    });
}

;// CONCATENATED MODULE: ./lib/wire/langchain.js

const langchain_kinds = {
    ai: 'ai',
    AIMessage: 'ai',
    AIMessageChunk: 'ai',
    human: 'human',
    HumanMessage: 'human',
    HumanMessageChunk: 'human',
    tool: 'tool',
    ToolMessage: 'tool',
    ToolMessageChunk: 'tool',
};
const otherKinds = /^(human|system|function|chat|developer|remove|generic|\w+Message(Chunk)?)$/;
/** Flat (`{type: "ai", …}`), under `data`, or a constructor (`{lc: 1, id: [… "AIMessage"], kwargs}`); absent for anything else. */
function langChainMessage(value) {
    // AutoGen calls its messages alike, and has a source for each.
    if (!(0,json_fields/* isObject */.Gv)(value) || 'source' in value)
        return undefined;
    if (value.lc !== undefined && Array.isArray(value.id) && (0,json_fields/* isObject */.Gv)(value.kwargs)) {
        return messageOf((0,json_fields/* nonEmptyText */.al)(value.id.at(-1) ?? null), value.kwargs);
    }
    const type = (0,json_fields/* nonEmptyText */.al)(value.type);
    return messageOf(type, (0,json_fields/* isObject */.Gv)(value.data) && 'content' in value.data ? value.data : value);
}
function messageOf(type, fields) {
    if (type === undefined || !('content' in fields))
        return undefined;
    const kind = Object.hasOwn(langchain_kinds, type) ? langchain_kinds[type] : otherKinds.test(type) ? 'other' : undefined;
    return kind && { kind, fields };
}
/** Who said a message, in the words of a chat; undefined for programs and tools. */
function langchain_speakerOf({ kind }) {
    return kind === 'human' ? 'user' : kind === 'ai' ? 'assistant' : undefined;
}
/** What a message says about tools: what an AI message asks for, or what a tool answered. */
function langChainEvents({ kind, fields }) {
    if (kind === 'tool')
        return [answerEvent(fields)];
    return kind === 'ai' ? langchain_requestEvents(fields) : langchain_none;
}
const langchain_none = [];
/** Also what was asked in a way that could not be read: a policy wants to see those. */
function langchain_requestEvents(fields) {
    const valid = (0,json_fields/* objectsOf */.iZ)(fields.tool_calls).map(requestEvent);
    return [
        ...valid,
        ...(0,json_fields/* objectsOf */.iZ)(fields.invalid_tool_calls)
            .map(requestEvent)
            .filter(({ type }) => type === 'call'),
    ];
}
function requestEvent(call) {
    const tool = (0,json_fields/* nonEmptyText */.al)(call.name);
    if (tool === undefined)
        return { type: 'nameless', from: call };
    return { type: 'call', from: call, call: { tool, id: (0,json_fields/* nonEmptyText */.al)(call.id), args: call.args } };
}
function answerEvent(fields) {
    const id = (0,json_fields/* nonEmptyText */.al)(fields.tool_call_id);
    if (id === undefined)
        return { type: 'skip', reason: 'tool message without a call id' };
    return { type: 'result', from: fields, result: { id, ...outcomeOfToolMessage(fields) } };
}
function outcomeOfToolMessage(fields) {
    return { content: fields.content ?? null, error: fields.status === 'error' };
}

;// CONCATENATED MODULE: ./lib/traces/langchain/note-run.js












/** Members of a run's metadata that hold the conversation. A run's own `session_id` is LangSmith's project, not that. */
const runSessionKeys = ['session_id', 'thread_id', 'conversation_id'];
/** A run of LangChain's tracers, as LangSmith exports it. */
function note_run_isRun(value) {
    return (0,json_fields/* isObject */.Gv)(value) && typeof value.run_type === 'string' && ('dotted_order' in value || 'start_time' in value);
}
/** Keeps of a run what a trace is made of: runs nest like spans. */
function noteRun(run, sessionKeys, place) {
    const extra = (0,json_fields/* isObject */.Gv)(run.extra) ? run.extra : {};
    const metadata = (0,json_fields/* isObject */.Gv)(extra.metadata) ? extra.metadata : {};
    const start = note_run_startOf(run);
    return {
        traceId: (0,json_fields/* nonEmptyText */.al)(run.trace_id) ?? '',
        spanId: (0,json_fields/* nonEmptyText */.al)(run.id ?? run.run_id) ?? '',
        parentId: (0,json_fields/* nonEmptyText */.al)(run.parent_run_id ?? null) ?? '',
        sessions: (0,session_keys/* sessionsIn */.Z)(metadata, sessionKeys),
        resourceSessions: {},
        agentic: true,
        start: start?.toString(),
        durationMs: (0,read_time/* durationBetween */.h9)((0,read_time/* timeOf */.nR)(run.start_time), (0,read_time/* timeOf */.nR)(run.end_time)),
        call: run.run_type === 'tool' ? callOfRun(run, extra) : undefined,
        requests: run.run_type === 'llm' ? requestsOfRun(run) : [],
        ...(run.run_type === 'llm' && wordsOfRun(run)),
        usage: run.run_type === 'llm' ? note_run_usageOfRun(run) : undefined,
        isAnswer: run.run_type === 'llm',
        ...place,
    };
}
/** `dotted_order` ends in the run's start with microseconds, which also order the runs of one millisecond. */
function note_run_startOf(run) {
    const order = (0,json_fields/* nonEmptyText */.al)(run.dotted_order) ?? '';
    const last = order.slice(order.lastIndexOf('.') + 1);
    if (!/^\d{8}T\d{12}Z/.test(last))
        return (0,read_time/* timeOf */.nR)(run.start_time);
    const part = (from, to) => Number(last.slice(from, to));
    const milliseconds = Date.UTC(part(0, 4), part(4, 6) - 1, part(6, 8), part(9, 11), part(11, 13), part(13, 15));
    return BigInt(milliseconds) * 1000000n + BigInt(part(15, 21)) * 1000n;
}
function callOfRun(run, extra) {
    const tool = (0,json_fields/* nonEmptyText */.al)(run.name);
    if (tool === undefined)
        return undefined;
    const outputs = (0,json_fields/* isObject */.Gv)(run.outputs) ? run.outputs : {};
    const output = outputs.output ?? (Object.keys(outputs).length > 0 ? outputs : undefined);
    const message = langChainMessage(output);
    const answer = message?.kind === 'tool' ? outcomeOf(outcomeOfToolMessage(message.fields)) : undefined;
    const failure = (0,calls_failure/* failureOf */.g)(run.error);
    return {
        tool,
        id: (0,json_fields/* nonEmptyText */.al)(message?.fields.tool_call_id) ?? (0,json_fields/* nonEmptyText */.al)(extra.tool_call_id) ?? idOfInputs(run.inputs),
        args: argsOfInputs(run.inputs),
        result: answer ? answer.result : (output ?? undefined),
        error: failure === undefined ? answer?.error : withoutStack(failure),
    };
}
/**
 * LangChain.js 1.4 records `{…args}`; before, and in Python, `{input: "<text>"}` with the arguments as JSON or as Python prints
 * them; LangGraph may record the whole tool call.
 */
function argsOfInputs(inputs) {
    if (!(0,json_fields/* isObject */.Gv)(inputs))
        return inputs === null ? undefined : inputs;
    if (inputs.type === 'tool_call' && 'args' in inputs)
        return inputs.args;
    const text = inputs.input;
    if (typeof text !== 'string' || Object.keys(inputs).length > 1)
        return inputs;
    const parsed = (0,json_text/* parseJsonText */.l)(text);
    const args = (0,json_fields/* isObject */.Gv)(parsed) ? parsed : text.trimStart().startsWith('{') ? parsePythonLiteral(text) : undefined;
    return args ?? inputs;
}
function idOfInputs(inputs) {
    return (0,json_fields/* isObject */.Gv)(inputs) && inputs.type === 'tool_call' ? (0,json_fields/* nonEmptyText */.al)(inputs.id) : undefined;
}
/** Before the blank line (JavaScript) or the traceback (Python). */
function withoutStack(error) {
    return error.split(/\n\s*\n|Traceback \(most recent call last\)/)[0]?.trim() ?? '';
}
/** `outputs.generations[][].message`, or the message itself. */
function requestsOfRun(run) {
    if (!(0,json_fields/* isObject */.Gv)(run.outputs))
        return [];
    const generations = Array.isArray(run.outputs.generations) ? run.outputs.generations.flat() : [];
    const messages = [
        ...(0,json_fields/* objectsOf */.iZ)(generations).map((generation) => generation.message),
        run.outputs.message,
        run.outputs.output,
    ];
    const known = messages.flatMap((value) => langChainMessage(value) ?? []);
    // `wrapOpenAI` and its like keep the provider's own answer.
    return known.length > 0 ? known.flatMap(requestsOf) : requestsInAnswer(run.outputs);
}
function wordsOfRun(run) {
    const history = historyOfRun(run);
    return { history, said: saidInAnswer(run.outputs), isCut: history === undefined };
}
/** `inputs.messages`: what the model was sent, as LangChain's messages (a batch of one) or as the provider's. */
function historyOfRun({ inputs }) {
    const messages = (0,json_fields/* isObject */.Gv)(inputs) ? (inputs.messages ?? inputs.input) : undefined;
    return Array.isArray(messages) ? messageListIn(messages) : undefined;
}
function requestsOf({ kind, fields }) {
    if (kind !== 'ai')
        return [];
    return langchain_requestEvents(fields).flatMap((event) => {
        if (event.type !== 'call')
            return [];
        const { tool, id, args } = event.call;
        return [{ tool, id, written: args }];
    });
}
/** What LangSmith adds up (`prompt_tokens`, `total_cost`), else what the answer says. */
function note_run_usageOfRun(run) {
    const own = (0,json_usage/* usageFrom */.m)({
        ...{
            input: [run.prompt_tokens],
            output: [run.completion_tokens],
            total: run.total_tokens,
            costUsd: run.total_cost,
        },
    });
    if (own?.tokens)
        return own;
    const outputs = (0,json_fields/* isObject */.Gv)(run.outputs) ? run.outputs : {};
    const generations = Array.isArray(outputs.generations) ? outputs.generations.flat() : [];
    const messages = [...(0,json_fields/* objectsOf */.iZ)(generations).map((generation) => generation.message), outputs.message, outputs.output];
    const metadata = messages.flatMap((value) => (0,json_usage/* usageOf */.F)(langChainMessage(value)?.fields.usage_metadata) ?? []);
    const llm = (0,json_fields/* isObject */.Gv)(outputs.llm_output) ? outputs.llm_output : {};
    return metadata[0] ?? (0,json_usage/* usageOf */.F)(llm.token_usage ?? llm.tokenUsage ?? llm.usage ?? outputs.usage);
}

;// CONCATENATED MODULE: ./lib/traces/langchain/run-batches.js


/** What the SDKs send to LangSmith: runs that began, and what became known of them later, by id. */
function isBatch(record) {
    if (!(0,json_fields/* isObject */.Gv)(record))
        return false;
    return [...(0,json_fields/* objectsOf */.iZ)(record.post), ...(0,json_fields/* objectsOf */.iZ)(record.patch)].some((run) => 'id' in run && ('dotted_order' in run || 'trace_id' in run));
}
/** Joins the two halves of runs, which may stand in different batches. */
class RunBatches {
    #begun = new recent_map/* RecentMap */.Q();
    /** Runs that nobody saw end. */
    rest() {
        return this.#begun.values();
    }
    /** The runs that are whole, and those that are not waited for any longer. */
    *take(batch, at) {
        for (const run of (0,json_fields/* objectsOf */.iZ)(batch.post)) {
            const id = (0,json_fields/* nonEmptyText */.al)(run.id);
            if (id === undefined || isSet(run.end_time))
                yield { run, at };
            else
                yield* this.#begun.set(id, { run, at });
        }
        for (const update of (0,json_fields/* objectsOf */.iZ)(batch.patch)) {
            const id = (0,json_fields/* nonEmptyText */.al)(update.id) ?? '';
            const begun = this.#begun.get(id);
            this.#begun.delete(id);
            yield begun ? { run: { ...begun.run, ...run_batches_known(update) }, at: begun.at } : { run: update, at };
        }
    }
}
function run_batches_known(update) {
    return Object.fromEntries(Object.entries(update).filter(([, value]) => isSet(value)));
}
function isSet(value) {
    return value !== undefined && value !== null;
}

;// CONCATENATED MODULE: ./lib/traces/langchain/thread-reader.js







/** Nodes of a graph that one update may hold. */
const maxNodes = 64;
/**
 * The messages of a record: LangGraph state (`messages`, `values.messages`, a checkpoint's `channel_values`), an update as
 * the graph streams it (`{node: {messages}}`), or one message.
 */
function threadIn(record) {
    if (!(0,json_fields/* isObject */.Gv)(record))
        return undefined;
    const checkpoint = (0,json_fields/* isObject */.Gv)(record.checkpoint) ? record.checkpoint.channel_values : undefined;
    for (const holder of [record.values, checkpoint, record.channel_values, record]) {
        const messages = thread_reader_messagesOf(holder);
        if (messages.length > 0)
            return messages;
    }
    const single = langChainMessage(record);
    if (single)
        return [single];
    const updates = Object.values(record).slice(0, maxNodes).flatMap(thread_reader_messagesOf);
    return updates.length > 0 ? updates : undefined;
}
function thread_reader_messagesOf(holder) {
    if (!(0,json_fields/* isObject */.Gv)(holder) || !Array.isArray(holder.messages))
        return [];
    return holder.messages.flatMap((message) => langChainMessage(message) ?? []);
}
/** Writes the messages of threads; a message that an earlier snapshot of the state had is written once. */
class ThreadReader {
    #sink;
    #file;
    /** What was written, by thread: ids of messages, or places and calls as JSON arrays. At most `maxCollected` in all, then none. */
    #seen = new Map();
    #turns = new Turns();
    #remembered = 0;
    constructor(sink, file) {
        this.#sink = sink;
        this.#file = file;
    }
    record(record, messages, at) {
        const trace = threadId(record) ?? this.#file;
        const { line, column } = at;
        if (messages.length > 1 || langChainMessage(record) === undefined)
            this.#sink.start({ trace, hasMessages: true }, line, column);
        for (const [index, message] of messages.entries()) {
            if (this.#isRepeat(trace, message, messages.length > 1 ? index : undefined))
                this.#sink.skip('message of an earlier snapshot');
            else
                this.#message(trace, message, at.of(message.fields));
        }
    }
    #message(trace, message, place) {
        const events = langChainEvents(message);
        const run = {
            trace,
            turn: message.kind === 'ai' ? ((0,json_fields/* nonEmptyText */.al)(message.fields.id) ?? this.#turns.next()) : undefined,
        };
        (0,write_message/* writeMessage */.ZT)(langchain_speakerOf(message), message.fields.content, run, this.#sink, place);
        if (events.length === 0)
            this.#sink.skip('message without tool calls');
        for (const event of events)
            writeEvent(event, run, this.#sink, place);
    }
    /** By the message's id, in a list without ids by its place, and by the calls it is about: a message may be edited. */
    #isRepeat(trace, message, index) {
        const id = (0,json_fields/* nonEmptyText */.al)(message.fields.id);
        if (id === undefined && index === undefined)
            return false;
        const key = JSON.stringify([id ?? index, message.kind, message.fields.tool_call_id, callsOf(message)]);
        if (this.#seen.get(trace)?.has(key) === true)
            return true;
        if (this.#remembered++ >= maxCollected)
            this.#forget();
        const seen = this.#seen.get(trace);
        if (seen)
            seen.add(key);
        else
            this.#seen.set(trace, new Set([key]));
        return false;
    }
    #forget() {
        this.#seen.clear();
        this.#remembered = 1;
    }
}
function callsOf(message) {
    return langChainEvents(message).map((event) => {
        if (event.type !== 'call')
            return event.type;
        const { id, tool, args } = event.call;
        return [id, tool, (0,arguments_digest/* argumentsKey */.K)(args)];
    });
}
function threadId(record) {
    const config = (0,json_fields/* isObject */.Gv)(record.config) && (0,json_fields/* isObject */.Gv)(record.config.configurable) ? record.config.configurable : {};
    const metadata = (0,json_fields/* isObject */.Gv)(record.metadata) ? record.metadata : {};
    return (0,json_fields/* nonEmptyText */.al)(record.thread_id ?? config.thread_id ?? metadata.thread_id ?? null);
}

;// CONCATENATED MODULE: ./lib/traces/formats/langchain.js





/** LangChain and LangGraph: runs as the tracers, LangSmith and its SDKs (`{post, patch}`) write them, and the messages of a LangGraph state. */
const langchain = {
    id: 'langchain',
    title: 'LangSmith runs, LangGraph state',
    layout: 'sorted',
    marks: ['run_type', 'dotted_order', 'parent_run_id', 'inputs', 'outputs', 'post', 'patch', 'messages', 'values'],
    recognise(record) {
        if (note_run_isRun(record) || isBatch(record))
            return 'certain';
        const messages = threadIn(record);
        if (messages === undefined)
            return 'no';
        // `{type: "ai"}` is LangChain's alone; human and system messages look like others'.
        return messages.some(({ kind }) => kind === 'ai' || kind === 'tool') || hasConstructor(record)
            ? 'certain'
            : 'possible';
    },
    open: (sink, context) => new LangChainReader(sink, context),
};
class LangChainReader {
    #sink;
    #keys;
    #runs;
    #threads;
    #batches = new RunBatches();
    constructor(sink, context) {
        this.#sink = sink;
        this.#keys = [...context.sessionKeys, ...runSessionKeys];
        this.#runs = new SpanCollector(sink, context, this.#keys);
        this.#threads = new ThreadReader(sink, context.file);
    }
    record(value, at) {
        if (note_run_isRun(value)) {
            this.#run(value, at);
            return true;
        }
        if (isBatch(value)) {
            for (const { run, at: place } of this.#batches.take(value, at))
                this.#ofBatch(run, place);
            return true;
        }
        const messages = threadIn(value);
        if (messages && (0,json_fields/* isObject */.Gv)(value))
            this.#threads.record(value, messages, at);
        else
            this.#sink.skip('neither a run nor messages');
        return undefined;
    }
    #ofBatch(run, at) {
        const { line, column } = at.of(run);
        const detail = 'a run in a shape that cannot be read, or the end of one whose beginning is not in the file';
        if (note_run_isRun(run))
            this.#run(run, at);
        else
            this.#sink.problem({ code: 'E_TRACE_PARSE', detail, line, column });
    }
    /** A run may hold the runs below it (`child_runs`), to any depth. */
    #run(root, at) {
        const waiting = [root];
        for (let run = waiting.pop(); run; run = waiting.pop()) {
            this.#runs.add(noteRun(run, this.#keys, { file: 0, ...at.of(run) }));
            for (const child of (0,json_fields/* objectsOf */.iZ)(run.child_runs).filter(note_run_isRun).reverse())
                waiting.push(child);
        }
    }
    end() {
        for (const { run, at } of this.#batches.rest())
            this.#ofBatch(run, at);
        this.#runs.end();
    }
}
function hasConstructor(record) {
    return ((0,json_fields/* isObject */.Gv)(record) &&
        Array.isArray(record.messages) &&
        record.messages.some((item) => (0,json_fields/* isObject */.Gv)(item) && item.lc === 1));
}

;// CONCATENATED MODULE: ./lib/traces/otlp/call-events.js

/** `tool.search.wikipedia.start` of BeeAI, in a span named `tool.search.wikipedia.start-12`. */
function callEventOf({ name, attributes }) {
    const target = (0,json_fields/* nonEmptyText */.al)(attributes.target) ?? '';
    const [, path = '', event = ''] = /^tool\.(.+)\.(start|success|error|retry|finish)$/.exec(target) ?? [];
    if (path === '')
        return undefined;
    const number = name.startsWith(target) ? name.slice(target.length) : '';
    return {
        tool: (0,json_fields/* nonEmptyText */.al)(attributes['tool.name']) ?? path.split('.').at(-1),
        event,
        run: path + number,
    };
}
/** The notes of the events of one call under one id, so that they become one: only its start has a time. */
function asOneSpan(note, span) {
    const event = note.call && callEventOf(span);
    if (event === undefined)
        return note;
    const spanId = `${note.parentId}/${event.run}`;
    return { ...note, spanId, isPart: true, start: event.event === 'start' ? note.start : undefined };
}

;// CONCATENATED MODULE: ./lib/traces/otlp/dialects.js
const executeTool = { 'gen_ai.operation.name': 'execute_tool' };
const openInferenceTool = { 'openinference.span.kind': 'TOOL' };
const genAi = {
    tool: ['gen_ai.tool.name', 'mcp.tool.name', '@name:execute_tool ', '@name:tools/call ', '@name'],
    id: ['gen_ai.tool.call.id', 'tool_call_id'],
    args: [
        'gen_ai.tool.call.arguments',
        'gen_ai.tool.call.args',
        'gen_ai.tool.args',
        'gen_ai.tool.input',
        'gen_ai.tool.arguments',
        'mcp.tools.call.arguments',
    ],
    result: ['gen_ai.tool.call.result', 'gen_ai.tool.result', 'gen_ai.tool.output', 'gen_ai.tool.response'],
};
const dialects = [
    {
        name: 'Anthropic SDK',
        markers: [
            { scope: 'com.anthropic', is: executeTool },
            { scope: 'com.anthropic', has: ['gen_ai.tool.name'] },
        ],
        ...genAi,
        result: ['anthropic.tool_result.content', ...genAi.result],
        failed: 'anthropic.tool_result.is_error',
    },
    {
        name: 'AI SDK 5, 6 and legacy 7',
        markers: [{ is: { 'ai.operationId': 'ai.toolCall' } }, { name: 'ai.toolCall' }, { has: ['ai.toolCall.name'] }],
        tool: ['ai.toolCall.name', '@name'],
        id: ['ai.toolCall.id'],
        args: ['ai.toolCall.args', 'ai.toolCall.input'],
        result: ['ai.toolCall.result', 'ai.toolCall.output'],
    },
    {
        name: 'Traceloop, LangChain.js',
        markers: [{ is: { ...executeTool, 'traceloop.span.kind': 'task' } }],
        tool: ['gen_ai.tool.name', 'traceloop.entity.name', '@name'],
        id: genAi.id,
        args: ['gen_ai.tool.call.arguments', 'traceloop.entity.input'],
        argsInside: ['args'],
        result: ['gen_ai.tool.call.result', 'traceloop.entity.output'],
        resultInside: ['output'],
        namesClass: true,
    },
    {
        name: 'Traceloop, LangChain for Python',
        markers: [
            { is: executeTool, hasPrefix: 'traceloop.' },
            { is: executeTool, scope: 'opentelemetry.instrumentation.lang' },
        ],
        tool: ['gen_ai.tool.name', 'traceloop.entity.name', '@name:execute_tool ', '@name'],
        id: genAi.id,
        args: ['gen_ai.tool.call.arguments', 'traceloop.entity.input'],
        argsInside: ['inputs', 'kwargs', 'input_str'],
        result: ['gen_ai.tool.call.result', 'traceloop.entity.output'],
        resultInside: ['output'],
    },
    {
        name: 'Traceloop SDK',
        markers: [{ is: { 'traceloop.span.kind': 'tool' } }],
        tool: ['traceloop.entity.name', 'gen_ai.tool.name', '@name'],
        id: genAi.id,
        args: ['traceloop.entity.input'],
        argsInside: ['kwargs', 'inputs'],
        result: ['traceloop.entity.output'],
        resultInside: ['output'],
    },
    {
        name: 'Pydantic AI, Logfire',
        markers: [{ has: ['tool_arguments'] }, { has: ['tool_response', 'gen_ai.tool.name'] }, { name: 'running tool: *' }],
        tool: ['gen_ai.tool.name', '@name:running tool: '],
        id: genAi.id,
        args: ['tool_arguments', ...genAi.args],
        result: ['tool_response', ...genAi.result],
    },
    {
        name: 'Google ADK',
        markers: [{ hasPrefix: 'gcp.vertex.agent.tool_' }, { hasPrefix: 'gcp.vertex.agent.', is: executeTool }],
        tool: ['gen_ai.tool.name', '@name:execute_tool ', '@name'],
        id: ['gen_ai.tool.call.id', 'gcp.vertex.agent.tool_call_id'],
        args: ['gcp.vertex.agent.tool_call_args', ...genAi.args],
        result: ['gcp.vertex.agent.tool_response', ...genAi.result],
        bundles: ['(merged tools)', '(merged)'],
    },
    {
        name: 'google-genai (OpenTelemetry contrib)',
        markers: [{ hasPrefix: 'code.function.parameters.' }, { is: executeTool, has: ['code.function.return.value'] }],
        tool: ['gen_ai.tool.name', 'code.function.name', '@name:execute_tool ', '@name'],
        id: genAi.id,
        args: ['code.function.parameters.*.value', ...genAi.args],
        result: ['code.function.return.value', ...genAi.result],
    },
    {
        name: 'LangSmith',
        markers: [{ is: { 'langsmith.span.kind': 'tool' } }],
        tool: ['gen_ai.tool.name', 'langsmith.trace.name', '@name'],
        id: genAi.id,
        args: ['gen_ai.prompt', 'input.value', ...genAi.args],
        argsInside: ['input', 'inputs'],
        result: ['gen_ai.completion', 'output.value', ...genAi.result],
        resultInside: ['output'],
    },
    {
        name: 'OpenInference, handoffs of the OpenAI Agents SDK',
        markers: [{ is: openInferenceTool, name: 'handoff to *' }],
        tool: ['tool.name', '@name:handoff to '],
        id: ['tool.id'],
        args: ['tool_call.function.arguments'],
        result: ['output.value'],
        handsOff: true,
    },
    {
        name: 'OpenInference, BeeAI',
        markers: [{ is: openInferenceTool, has: ['target'] }],
        tool: ['tool.name', 'target'],
        id: ['tool.id', 'tool_call.id'],
        args: ['tool.parameters', 'input.value'],
        result: ['output.value'],
        inEvents: true,
    },
    {
        name: 'OpenInference',
        markers: [{ is: openInferenceTool }],
        tool: ['tool.name', 'tool_call.function.name', 'gen_ai.tool.name', '@name'],
        id: ['tool.id', 'tool_call.id', 'gen_ai.tool.call.id'],
        args: ['tool_call.function.arguments', 'input.value', 'tool.parameters'],
        result: ['output.value'],
        flattensArgs: true,
        // smolagents.
        pythonCall: 'sanitize_inputs_outputs',
    },
    {
        name: 'MLflow',
        markers: [{ is: { 'mlflow.spanType': 'TOOL' } }, { is: { 'mlflow.spanType': '"TOOL"' } }],
        tool: ['gen_ai.tool.name', '@name'],
        id: genAi.id,
        args: ['mlflow.spanInputs'],
        result: ['mlflow.spanOutputs'],
    },
    {
        name: 'Genkit',
        markers: [
            { is: { 'genkit:metadata:subtype': 'tool' } },
            { is: { 'genkit:metadata:subtype': 'tool.v2' } },
            { is: { 'genkit:type': 'tool' } },
        ],
        tool: ['genkit:name', '@name'],
        id: genAi.id,
        args: ['genkit:input'],
        result: ['genkit:output'],
    },
    {
        name: 'LiveKit',
        markers: [{ has: ['lk.function_tool.name'] }, { name: 'function_tool' }],
        tool: ['lk.function_tool.name', '@name'],
        id: ['lk.function_tool.id'],
        args: ['lk.function_tool.arguments', 'lk.pii.function_tool.arguments'],
        result: ['lk.function_tool.output', 'lk.pii.function_tool.output'],
        failed: 'lk.function_tool.is_error',
    },
    {
        name: 'Claude Code',
        markers: [{ name: 'claude_code.tool' }],
        tool: ['gen_ai.tool.name', 'tool_name'],
        id: ['gen_ai.tool.call.id', 'tool_use_id'],
        args: ['tool_input', ...genAi.args],
        result: ['tool_output', ...genAi.result],
    },
    {
        name: 'Flue',
        markers: [{ has: ['flue.tool.name'] }],
        tool: ['flue.tool.name', 'gen_ai.tool.name', '@name'],
        id: ['flue.tool.call_id', 'gen_ai.tool.call.id'],
        args: ['flue.tool.arguments'],
        result: ['flue.tool.result'],
        failed: 'flue.tool.is_error',
    },
    {
        name: 'GenAI semantic conventions, MCP spans, Sentry, upstream',
        markers: [
            { is: executeTool },
            { is: { 'mcp.method.name': 'tools/call' } },
            { is: { 'sentry.op': 'gen_ai.execute_tool' } },
            { has: ['gen_ai.tool.name', 'gen_ai.tool.call.id'] },
        ],
        ...genAi,
    },
];

;// CONCATENATED MODULE: ./lib/traces/otlp/tool-call-of-span.js







/** Reads a span by the first dialect that knows it; undefined if the span is not a tool call. */
function toolCallOfSpan(span) {
    const dialect = dialectOf(span);
    const tool = dialect && nameOf(span, dialect);
    if (!dialect || !tool || dialect.bundles?.includes(tool))
        return undefined;
    const recorded = tool_call_of_span_argsOf(span, dialect);
    const argsLost = lossOf(span, dialect, recorded);
    const result = tool_call_of_span_resultOf(span, dialect);
    const message = (0,json_fields/* isObject */.Gv)(result) ? langChainMessage(result) : undefined;
    const answer = message?.kind === 'tool' ? outcomeOf(outcomeOfToolMessage(message.fields)) : undefined;
    return {
        tool,
        id: firstName(span, dialect.id) ?? (answer && (0,json_fields/* nonEmptyText */.al)(message?.fields.tool_call_id)),
        args: argsLost === undefined ? recorded : undefined,
        result: answer ? (0,json_text/* parseJsonText */.l)(answer.result ?? null) : result,
        error: tool_call_of_span_errorOf(span, dialect) ?? answer?.error,
        server: (0,json_fields/* nonEmptyText */.al)(span.attributes['mcp.server.name']),
        mcp: span.attributes['mcp.method.name'] === 'tools/call',
        namesClass: dialect.namesClass === true,
        argsLost,
    };
}
/** The first dialect of the list that knows the span. */
function dialectOf(span) {
    const keys = Object.keys(span.attributes);
    let first = dialects.length;
    const look = ({ dialect, marker }) => {
        if (dialect < first && meets(span, keys, marker))
            first = dialect;
    };
    for (const key of keys)
        filed.get(key)?.forEach(look);
    filedNowhere.forEach(look);
    return dialects[first];
}
/** All markers by one attribute that they require, and those that require none: few have to be checked for a span. */
const filed = new Map();
const filedNowhere = [];
for (const [dialect, { markers }] of dialects.entries()) {
    for (const marker of markers) {
        const attributes = Object.entries(marker.is ?? {});
        const key = marker.has?.[0] ?? attributes[0]?.[0];
        const entry = { dialect, marker: { ...marker, attributes } };
        if (key === undefined)
            filedNowhere.push(entry);
        else
            filed.set(key, [...(filed.get(key) ?? []), entry]);
    }
}
function meets(span, keys, marker) {
    const { attributes } = span;
    if (marker.scope !== undefined && !span.scope.startsWith(marker.scope))
        return false;
    if (marker.name !== undefined && !namePattern(span.name, marker.name))
        return false;
    if (marker.has?.some((key) => attributes[key] === undefined))
        return false;
    for (const [key, value] of marker.attributes)
        if (attributes[key] !== value)
            return false;
    const prefix = marker.hasPrefix;
    return prefix === undefined || keys.some((key) => key.startsWith(prefix));
}
function namePattern(name, pattern) {
    return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
function nameOf(span, dialect) {
    const name = firstName(span, dialect.tool);
    if (name === undefined)
        return undefined;
    if (dialect.handsOff && (0,json_fields/* nonEmptyText */.al)(span.attributes['tool.name']) === undefined)
        return `transfer_to_${asFunction(name)}`;
    return dialect.inEvents ? (callEventOf(span)?.tool ?? name) : name;
}
/** How the Agents SDK makes the name of a function of an agent's. */
function asFunction(agent) {
    return agent
        .replaceAll(' ', '_')
        .replace(/[^A-Za-z0-9_]/g, '_')
        .toLowerCase();
}
function firstName(span, sources) {
    for (const source of sources) {
        const name = source.startsWith('@name')
            ? nameAfter(span.name, source.slice(6))
            : (0,json_fields/* nonEmptyText */.al)(span.attributes[source]);
        if (name !== undefined)
            return name;
    }
    return undefined;
}
function nameAfter(name, prefix) {
    return name.startsWith(prefix) ? (0,json_fields/* nonEmptyText */.al)(name.slice(prefix.length)) : undefined;
}
function tool_call_of_span_argsOf(span, dialect) {
    const held = firstValue(span.attributes, dialect.args);
    if (held === undefined)
        return undefined;
    const args = (0,calls_arguments/* argumentsOf */.a)(held);
    if (dialect.pythonCall !== undefined && (0,json_fields/* isObject */.Gv)(args) && dialect.pythonCall in args)
        return keywordsOf(args);
    const inner = dialect.argsInside && tool_call_of_span_unwrap(args, dialect.argsInside);
    return inner === undefined ? args : (0,calls_arguments/* argumentsOf */.a)(inner);
}
/** Positional arguments have no names, and without them the others are not the whole call: they stand as the list that they are. */
function keywordsOf({ args, kwargs }) {
    return Array.isArray(args) && args.length > 0 ? args : (kwargs ?? {});
}
function tool_call_of_span_resultOf(span, dialect) {
    const held = firstValue(span.attributes, dialect.result);
    if (held === undefined)
        return undefined;
    const result = (0,json_text/* parseJsonText */.l)(held);
    const inner = dialect.resultInside && tool_call_of_span_unwrap(result, dialect.resultInside);
    return inner === undefined ? result : (0,json_text/* parseJsonText */.l)(inner);
}
/** The wrapped value; of a list of one value (`{"args": ["{…}"]}`), that value. */
function tool_call_of_span_unwrap(wrapper, members) {
    if (!(0,json_fields/* isObject */.Gv)(wrapper))
        return undefined;
    const member = members.find((name) => Object.hasOwn(wrapper, name) && wrapper[name] !== null);
    const inner = member === undefined ? undefined : wrapper[member];
    return Array.isArray(inner) && inner.length === 1 ? inner[0] : inner;
}
function firstValue(attributes, sources) {
    for (const source of sources) {
        const value = source.includes('*') ? gathered(attributes, source) : attributes[source];
        if (value === undefined || value === null || (source === 'tool.parameters' && isDefinition(value)))
            continue;
        return value;
    }
    return undefined;
}
/** Under one name some write what a tool was called with, and some what it takes. */
function isDefinition(value) {
    const parameters = (0,json_text/* parseJsonText */.l)(value);
    if (!(0,json_fields/* isObject */.Gv)(parameters))
        return false;
    if (parameters.type === 'object' && (0,json_fields/* isObject */.Gv)(parameters.properties))
        return true;
    const each = Object.values(parameters);
    return each.length > 0 && each.every((one) => (0,json_fields/* isObject */.Gv)(one) && typeof one.type === 'string');
}
function gathered(attributes, pattern) {
    const [prefix = '', suffix = ''] = pattern.split('*');
    const found = Object.entries(attributes)
        .filter(([key]) => key.startsWith(prefix) && key.endsWith(suffix) && key.length > prefix.length + suffix.length)
        .map(([key, value]) => [key.slice(prefix.length, key.length - suffix.length), value]);
    return found.length === 0 ? undefined : Object.fromEntries(found);
}
/** Torn JSON without a mark was written by the model: such arguments are kept as they are, and break any schema. */
function lossOf(span, dialect, args) {
    if (args === undefined || (0,json_fields/* isObject */.Gv)(args))
        return undefined;
    if (typeof args === 'string' && (span.attributes['anthropic.content.truncated'] === true || cutMark.test(args))) {
        return 'arguments cut off by the source';
    }
    const torn = typeof args === 'string' && /^\s*[{[]/.test(args);
    return dialect.flattensArgs && !torn ? 'arguments recorded without their names' : undefined;
}
/** How instrumentations, and our own recorders, end a text that they shortened. */
const cutMark = /(?:\.\.\.|…)\s*$|[[(<]\s*(?:\.\.\.\s*)?(?:truncated|left out)[^\])>]{0,40}[\])>]\s*$/i;
/** A call failed if its span says so: status ERROR, `error.type`, an exception (unless status OK says it was handled), or a flag. */
function tool_call_of_span_errorOf(span, dialect) {
    const exception = span.events.find((event) => event.name === 'exception' || event.name.endsWith('.exception'));
    const type = (0,json_fields/* nonEmptyText */.al)(span.attributes['error.type']);
    const flagged = dialect.failed !== undefined && span.attributes[dialect.failed] === true;
    const failed = span.status === 'error' || type !== undefined || flagged;
    if (!failed && (exception === undefined || span.status === 'ok'))
        return undefined;
    const message = (0,json_fields/* nonEmptyText */.al)(exception?.attributes['exception.message'] ?? span.attributes['exception.message']);
    return message ?? (0,json_fields/* nonEmptyText */.al)(span.statusMessage) ?? (0,json_fields/* nonEmptyText */.al)(span.attributes['error.message']) ?? type ?? '';
}

;// CONCATENATED MODULE: ./lib/traces/langfuse/call-of-observation.js








/** Of the span that it was, what the observation keeps. */
function attributesOf({ metadata }) {
    const kept = (0,json_text/* parseJsonText */.l)(metadata ?? null);
    const attributes = (0,json_fields/* isObject */.Gv)(kept) ? (0,json_text/* parseJsonText */.l)(kept.attributes ?? null) : null;
    return (0,json_fields/* isObject */.Gv)(attributes) ? attributes : {};
}
/** A `TOOL`; or an observation whose original span, kept in its metadata, was a tool call: Langfuse's types come later than tools do. */
function callOfObservation(observation) {
    const attributes = attributesOf(observation);
    const name = (0,json_fields/* nonEmptyText */.al)(observation.name) ?? '';
    const none = {
        traceId: '',
        spanId: '',
        parentId: '',
        scope: '',
        start: undefined,
        end: undefined,
        resource: {},
        events: [],
    };
    const span = toolCallOfSpan({ ...none, name, attributes, status: 'unset', statusMessage: '' });
    const result = parsed(observation.output);
    const answer = call_of_observation_answerIn(result);
    if (observation.type !== 'TOOL' && !span && !answer)
        return undefined;
    const tool = span?.tool ?? (0,json_fields/* nonEmptyText */.al)(attributes['gen_ai.tool.name'] ?? attributes['tool.name'] ?? answer?.name) ?? name;
    const outcome = answer && outcomeOf(outcomeOfToolMessage(answer));
    const message = observation.statusMessage ?? observation.status_message;
    return {
        tool,
        id: span?.id ?? (0,json_fields/* nonEmptyText */.al)(attributes['gen_ai.tool.call.id'] ?? answer?.tool_call_id),
        args: call_of_observation_argsOf(observation.input ?? null) ?? span?.args,
        result: outcome ? parsed(outcome.result) : (result ?? span?.result),
        error: (0,calls_failure/* failureOf */.g)(observation.level === 'ERROR', message) ?? outcome?.error ?? span?.error,
    };
}
/** The message of LangChain's in which a tool answers: what returned one has run the tool. */
function call_of_observation_answerIn(output) {
    const message = langChainMessage(output);
    return message?.kind === 'tool' && 'tool_call_id' in message.fields ? message.fields : undefined;
}
function call_of_observation_argsOf(input) {
    if (input === null)
        return undefined;
    const args = (0,calls_arguments/* argumentsOf */.a)(input);
    if ((0,json_fields/* isObject */.Gv)(args) && args.type === 'tool_call' && 'args' in args)
        return args.args;
    return typeof args === 'string' ? (parsePythonLiteral(args) ?? args) : args;
}
function parsed(output) {
    return output === undefined || output === null ? undefined : (0,json_text/* parseJsonText */.l)(output);
}

;// CONCATENATED MODULE: ./lib/traces/formats/langfuse.js







const langfuse_types = /^(TOOL|SPAN|GENERATION|EVENT|AGENT|CHAIN|RETRIEVER|EVALUATOR|EMBEDDING|GUARDRAIL)$/;
/**
 * Langfuse: a trace as its page or API downloads it (`{trace, observations}`, a trace with `observations` in it, a page of the API),
 * lines of observations, or the rows that it exports to a bucket.
 */
const langfuse = spanFormat({
    id: 'langfuse',
    title: 'Langfuse observations',
    marks: ['trace', 'observations', 'traceId', 'parentObservationId', 'parent_observation_id', 'startTime'],
    sessionKeys: ['sessionId', 'session_id'],
    isSpan: isObservation,
    listIn: ({ observations, data }) => observations ?? data,
    without: (record) => (langfuse_isTrace(record) ? 'trace without its observations' : undefined),
    read(written, record) {
        const observation = isRow(written) ? withoutEmpty(written) : written;
        const isAnswer = observation.type === 'GENERATION';
        const call = isAnswer ? undefined : callOfObservation(observation);
        return {
            trace: observation.traceId ?? observation.trace_id,
            id: observation.id,
            parent: observation.parentObservationId ?? observation.parent_observation_id,
            named: [(0,json_fields/* objectOf */.Xy)(record.trace) ?? record, observation],
            start: (0,read_time/* timeOf */.nR)(observation.startTime ?? observation.start_time),
            end: (0,read_time/* timeOf */.nR)(observation.endTime ?? observation.end_time),
            kind: isAnswer ? 'answer' : 'other',
            call,
            input: observation.input,
            output: answerOf(observation),
            usage: isAnswer ? usageOfObservation(observation) : undefined,
        };
    },
    finish: (note, observation) => asOneSpan(note, { name: (0,json_fields/* nonEmptyText */.al)(observation.name) ?? '', attributes: attributesOf(observation) }),
});
function isObservation(record) {
    if (typeof record.type !== 'string' || !langfuse_types.test(record.type))
        return false;
    return ('traceId' in record && 'startTime' in record) || isRow(record);
}
function isRow(record) {
    return 'trace_id' in record && 'parent_observation_id' in record;
}
/** In rows of a table what is not there is an empty text. */
function withoutEmpty(row) {
    return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''));
}
/** Rows may leave out what went in and came out, and keep the calls that were asked for, each as JSON text. */
function answerOf({ output, tool_calls: calls }) {
    return output ?? (Array.isArray(calls) ? { tool_calls: calls.map(json_text/* parseJsonText */.l) } : undefined);
}
function langfuse_isTrace(record) {
    if ('observations' in record)
        return 'trace' in record || 'sessionId' in record;
    // A row of the table of traces, which holds what went in and came out of a run and none of its calls.
    const isTraceRow = 'timestamp' in record && ('tags' in record || 'release' in record);
    return (isTraceRow && (('sessionId' in record && 'userId' in record) || ('session_id' in record && 'user_id' in record)));
}
/** Langfuse splits tokens into parts that do not overlap (`input`, `input_cache_read`, …), and works out costs from its own prices. */
function usageOfObservation(observation) {
    const details = (0,json_fields/* objectOf */.Xy)((0,json_text/* parseJsonText */.l)(observation.usageDetails ?? observation.usage_details ?? null));
    const usage = details ?? (0,json_fields/* objectOf */.Xy)((0,json_text/* parseJsonText */.l)(observation.usage ?? null)) ?? {};
    const parts = (prefix) => Object.entries(usage).flatMap(([name, value]) => (name.startsWith(prefix) ? [value] : []));
    const cached = parts('input_cache_read').concat(parts('input_cached'))[0];
    const { total, cache_read_input_tokens: read, cache_creation_input_tokens: written } = usage;
    return (0,json_usage/* usageFrom */.m)({
        input: [...parts('input'), read, written],
        output: parts('output'),
        cached: cached ?? read,
        total: total ?? undefined,
        costUsd: observation.totalCost ?? observation.total_cost ?? observation.calculatedTotalCost,
    });
}

;// CONCATENATED MODULE: ./lib/traces/formats/managed-agents.js




/**
 * Events of a session of Anthropic's Managed Agents, as the API lists or streams them. Shapes: `resources/beta/sessions/events`
 * of `@anthropic-ai/sdk`. The platform, a rule or a person may refuse a call (`evaluated_permission`, `user.tool_confirmation`).
 */
const managedAgents = sessionFormat({
    id: 'managed-agents',
    title: 'Anthropic Managed Agents session events',
    marks: ['processed_at', 'evaluated_permission', 'tool_use_id'],
    recognise: (record) => (managed_agents_isEvent(record) ? 'certain' : 'no'),
    open() {
        const asked = new recent_map/* RecentMap */.Q();
        return (event) => (managed_agents_isEvent(event) ? [entryOf(event, asked)] : undefined);
    },
});
function managed_agents_isEvent(record) {
    const { id, type } = record;
    // Events of the Copilot CLI have names like these, and all they say under `data`.
    return typeof id === 'string' && typeof type === 'string' && managed_agents_known.test(type) && !('data' in record);
}
const managed_agents_known = /^(agent\.(message|thinking|(custom_|mcp_)?tool_(use|result)|thread_\w+)|user\.(message|interrupt|tool_confirmation|(custom_)?tool_result|define_outcome)|session\.(status_|thread_|error|deleted|updated)\w*|span\.\w+|system\.message)$/;
function entryOf(event, asked) {
    const type = (0,json_fields/* stringOf */.Je)(event.type) ?? '';
    return {
        trace: (0,json_fields/* nonEmptyText */.al)(event.session_id),
        timestamp: event.processed_at ?? event.created_at,
        agent: (0,json_fields/* nonEmptyText */.al)(event.session_thread_id),
        said: managed_agents_saidIn(type, event),
        usage: type === 'span.model_request_end'
            ? { of: 'answer', id: (0,json_fields/* nonEmptyText */.al)(event.id), ...(0,json_usage/* usageOf */.F)(event.model_usage), turns: 1 }
            : undefined,
        events: managed_agents_eventsOf(type, event, asked),
        skip: 'event that is not a tool call',
    };
}
function managed_agents_saidIn(type, { content }) {
    if (type === 'user.message')
        return { role: 'user', content };
    return type === 'agent.message' ? { role: 'assistant', content } : undefined;
}
function managed_agents_eventsOf(type, event, asked) {
    if (/^agent\.\w*tool_use$/.test(type))
        return managed_agents_callOf(event, asked);
    if (/\.\w*tool_result$/.test(type))
        return [managed_agents_resultOf(event)];
    if (type !== 'user.tool_confirmation' || event.result !== 'deny')
        return [];
    return refusalOf(event.tool_use_id, event, event.deny_message);
}
function managed_agents_callOf(event, asked) {
    const tool = (0,json_fields/* stringOf */.Je)(event.name);
    if (!tool)
        return [{ type: 'nameless', from: event }];
    const id = (0,json_fields/* textOf */.b6)(event.id);
    // A listing that was continued may begin with what the one before it ended with.
    if (id !== undefined && asked.has(id))
        return [{ type: 'skip', reason: 'event that stands in the file twice' }];
    if (id !== undefined)
        asked.set(id, true);
    const server = (0,json_fields/* nonEmptyText */.al)(event.mcp_server_name);
    const refused = event.evaluated_permission === 'deny';
    const outcome = refused ? { error: 'denied by a permission rule', phase: 'denied' } : {};
    return [{ type: 'call', from: event, call: { id, tool, args: event.input, server, ...outcome } }];
}
function managed_agents_resultOf(event) {
    const id = (0,json_fields/* textOf */.b6)(event.tool_use_id) ?? (0,json_fields/* textOf */.b6)(event.mcp_tool_use_id) ?? (0,json_fields/* textOf */.b6)(event.custom_tool_use_id);
    if (id === undefined)
        return { type: 'skip', reason: 'result without a call id' };
    return { type: 'result', from: event, result: { id, content: event.content ?? null, error: event.is_error === true } };
}
function refusalOf(id, from, words) {
    const named = (0,json_fields/* textOf */.b6)(id);
    if (named === undefined)
        return [{ type: 'skip', reason: 'refusal without a call id' }];
    return [{ type: 'result', from, result: { id: named, error: (0,json_fields/* nonEmptyText */.al)(words) ?? 'denied', phase: 'denied' } }];
}

;// CONCATENATED MODULE: ./lib/traces/formats/mastra.js






const mastra_types = /^(agent_run|generic|model_(generation|step|chunk)|llm_(generation|chunk)|(mcp_|client_|provider_)?tool_call|processor_run|workflow_\w+)$/i;
/** Spans as Mastra's exporters and storage hold them, alone, in lists (`{spans}`) or in the events of an exporter (`exportedSpan`). */
const mastra = spanFormat({
    id: 'mastra',
    title: 'Mastra spans',
    marks: ['traceId', 'parentSpanId', 'entityName', 'exportedSpan', 'spans'],
    sessionKeys: ['sessionId', 'threadId', 'conversationId'],
    isSpan: (span) => mastra_types.test(typeOf(span)) && 'traceId' in span && ('startTime' in span || 'startedAt' in span),
    listIn: ({ exportedSpan, spans }) => ((0,json_fields/* isObject */.Gv)(exportedSpan) ? [exportedSpan] : spans),
    leaveOut: ({ type }) => (type === 'span_started' || type === 'span_updated' ? 'span that had not ended' : undefined),
    read(span) {
        const type = typeOf(span);
        const attributes = (0,json_fields/* objectOf */.Xy)(span.attributes) ?? {};
        return {
            trace: span.traceId,
            id: span.id ?? span.spanId,
            parent: span.parentSpanId,
            named: [span, span.metadata],
            start: (0,read_time/* timeOf */.nR)(span.startTime ?? span.startedAt),
            end: (0,read_time/* timeOf */.nR)(span.endTime ?? span.endedAt),
            agent: /^agent_run$/i.test(type) ? (0,json_fields/* nonEmptyText */.al)(span.entityName ?? null) : undefined,
            kind: /tool_call$/i.test(type) ? 'call' : /^(model|llm)_generation$/i.test(type) ? 'answer' : 'other',
            tool: (0,json_fields/* nonEmptyText */.al)(span.entityName) ?? (0,json_fields/* nonEmptyText */.al)(span.name)?.replace(/^(?:mcp_)?tool: '(.*)'.*$/, '$1'),
            callId: attributes.toolCallId,
            input: span.input,
            output: span.output,
            error: (0,calls_failure/* failureOf */.g)((0,json_text/* parseJsonText */.l)(span.errorInfo ?? span.error ?? null)) ?? (0,calls_failure/* failureOf */.g)(attributes.success === false),
            server: attributes.mcpServer,
            usage: (0,json_usage/* usageOf */.F)(attributes.usage),
            mcp: /^mcp_/i.test(type),
        };
    },
});
function typeOf(span) {
    return (0,json_fields/* nonEmptyText */.al)(span.type ?? span.spanType) ?? '';
}

;// CONCATENATED MODULE: ./lib/wire/mcp/open-requests.js

/**
 * Finds the request that a response answers. JSON-RPC ids count from 0, `1` is not `"1"`, and each side of each connection
 * counts for itself, so that a server's request and a client's may be open under one id.
 */
class OpenRequests {
    /** Server → typed id → open requests of the connection, oldest first. */
    #open = new Map();
    /** Written ids of calls without a result, of all connections: no two may be equal, or a result would find the wrong call. */
    #unanswered = new Set();
    #tasks = new Map();
    /** Calls that wait for input, by the state that the client must send back; without one, by tool. */
    #suspended = new Map();
    /** Ids begin anew. What is open stays without a response. */
    newConnection(server) {
        this.#open.delete(server);
    }
    /** The id under which a call is written: its own, unless an unanswered call of an earlier connection has it. */
    callId(trace, id) {
        const own = String(id);
        let written = own;
        for (let round = 2; this.#unanswered.has(JSON.stringify([trace, written])); round++)
            written = `${own}#${round}`;
        this.#unanswered.add(JSON.stringify([trace, written]));
        return written;
    }
    add(side, id, request, server) {
        const key = typedId(id);
        const open = this.#open.get(server) ?? new Map();
        this.#open.set(server, open);
        const entries = open.get(key);
        if (entries)
            entries.push({ side, request });
        else
            open.set(key, [{ side, request }]);
    }
    /** Takes the request that this response answers; `from` is who answers. */
    take(from, response, server) {
        const key = typedId(response.id);
        const open = this.#open.get(server);
        const entries = open?.get(key) ?? [];
        const asker = from === undefined ? likelyAsker(response, entries) : from === 'client' ? 'server' : 'client';
        const at = entries.findIndex((entry) => entry.side === asker);
        const [entry] = at === -1 ? [] : entries.splice(at, 1);
        if (entries.length === 0)
            open?.delete(key);
        return entry?.request;
    }
    close(call) {
        this.#unanswered.delete(JSON.stringify([call.trace, call.id]));
    }
    /** The call goes on: as a task that is asked for later, or when the client sends what the server wants to know. */
    suspend(call, response) {
        const result = (0,json_fields/* isObject */.Gv)(response.result) ? response.result : {};
        const taskId = (0,json_fields/* nonEmptyText */.al)(((0,json_fields/* isObject */.Gv)(result.task) ? result.task.taskId : result.taskId) ?? null);
        if (taskId !== undefined)
            this.#tasks.set(keyAt(call.server, taskId), call);
        else
            this.#suspended.set(keyAt(call.server, stateKey(result.requestState, call.tool)), call);
    }
    /** The call that this `tools/call` takes up again. */
    continued(params, server) {
        if (params.inputResponses === undefined && params.requestState === undefined)
            return undefined;
        const key = keyAt(server, stateKey(params.requestState, (0,json_fields/* nonEmptyText */.al)(params.name) ?? ''));
        const call = this.#suspended.get(key);
        this.#suspended.delete(key);
        return call;
    }
    task(taskId, server) {
        const call = taskId === undefined ? undefined : this.#tasks.get(keyAt(server, taskId));
        return call && this.#unanswered.has(JSON.stringify([call.trace, call.id])) ? call : undefined;
    }
}
/** What servers name they name each for itself. */
function keyAt(server, key) {
    return server === undefined ? key : JSON.stringify([server, key]);
}
function typedId(id) {
    return (0,json_fields/* isObject */.Gv)(id) || Array.isArray(id) ? 'none' : `${typeof id} ${String(id)}`;
}
function stateKey(state, tool) {
    return typeof state === 'string' ? `state ${state}` : `tool ${tool}`;
}
/**
 * Who asked, where the record does not say who answers. What clients answer with (a sampled message, an elicited form, roots)
 * looks unlike a tool's result; an error could be either's, and then ends the inner, later request.
 */
function likelyAsker(response, entries) {
    const result = response.result;
    if (!(0,json_fields/* isObject */.Gv)(result))
        return entries.at(-1)?.side;
    const fromClient = 'role' in result || 'action' in result || 'roots' in result;
    const asker = fromClient ? 'server' : 'client';
    return entries.some((entry) => entry.side === asker) ? asker : entries.at(-1)?.side;
}

;// CONCATENATED MODULE: ./lib/wire/mcp/tool-outcome.js

/** The outcome in a JSON-RPC response to `tools/call`: a protocol error, or a result. Absent if it does not end the call. */
function outcomeOfResponse({ error, result }) {
    if (error)
        return { error };
    return (0,json_fields/* isObject */.Gv)(result) ? outcomeOfResult(result) : undefined;
}
/** A `CallToolResult`. Since 2026-07-28 other results exist, which end nothing: more input is needed, or a task goes on. */
function outcomeOfResult(result) {
    if (result.resultType !== undefined && result.resultType !== 'complete')
        return undefined;
    if (!('content' in result) && !('structuredContent' in result) && !('isError' in result)) {
        return 'task' in result ? undefined : { content: result };
    }
    // The structured result is the value; the words of a failure are in the text next to it.
    const content = result.structuredContent ?? result.content ?? null;
    return { content, error: result.isError === true && (tool_outcome_wordsIn(result.content) ?? true) };
}
function tool_outcome_wordsIn(content) {
    return (0,json_fields/* objectsOf */.iZ)(content).some((part) => typeof part.text === 'string') ? content : undefined;
}

;// CONCATENATED MODULE: ./lib/wire/mcp/mcp-connection.js



/** What only servers ask for; everything else is asked by clients. */
const serverMethod = /^(sampling|elicitation|roots)\//;
/**
 * Reads the JSON-RPC messages of one MCP connection, or of one with each of several servers, into calls and results (modelcontextprotocol.io, 2025-11-25 and
 * 2026-07-28). Every message gives an event: those that are about no call are skipped by reason.
 */
class McpConnection {
    #open = new OpenRequests();
    /** `trace`: of a call that this message is. */
    see(held, trace) {
        const { message } = held;
        if (typeof message.method !== 'string')
            return [this.#response(held, message, held.from, trace)];
        if (message.id === undefined)
            return skip(trace, 'JSON-RPC notification');
        if (typeof message.id === 'object')
            return skip(trace, 'JSON-RPC request whose id is neither text nor a number');
        return this.#request(held, message.method, message.id, trace);
    }
    #request(held, method, id, trace) {
        const { message, response } = held;
        const side = held.from ?? (serverMethod.test(method) ? 'server' : 'client');
        if (method === 'initialize')
            this.#open.newConnection(held.server);
        const { request, event } = method === 'tools/call' ? this.#call(held, id, trace) : other(method, message);
        this.#open.add(side, id, request, held.server);
        const asked = { trace, event };
        if (response === undefined)
            return [asked];
        return [asked, this.#response(held, { id, ...response }, side === 'client' ? 'server' : 'client', trace)];
    }
    #call({ message, server }, id, trace) {
        const params = (0,json_fields/* isObject */.Gv)(message.params) ? message.params : {};
        const continued = this.#open.continued(params, server);
        if (continued) {
            return { request: continued, event: { type: 'skip', reason: 'tools/call that continues an earlier one' } };
        }
        const tool = (0,json_fields/* nonEmptyText */.al)(params.name);
        if (tool === undefined)
            return { request: { kind: 'other' }, event: { type: 'nameless', from: message } };
        const request = { kind: 'call', trace, id: this.#open.callId(trace, id), tool, server };
        // MCP leaves `arguments` out when there are none: the message itself was recorded whole.
        const call = { id: request.id, tool, args: params.arguments ?? {}, server };
        return { request, event: { type: 'call', call, from: message } };
    }
    #response(held, response, from, trace) {
        const request = this.#open.take(from, response, held.server);
        const call = request?.kind === 'call' ? request : this.#open.task(request?.taskId, held.server);
        const outcome = call && (call === request ? outcomeOfResponse(response) : outcomeOfTask(response));
        if (call && outcome) {
            this.#open.close(call);
            const result = { id: call.id, ...outcome, durationMs: held.durationMs };
            return { trace: call.trace, event: { type: 'result', result, from: held.message } };
        }
        if (request?.kind === 'call')
            this.#open.suspend(request, response);
        const reason = call
            ? 'JSON-RPC response that does not end its call'
            : `JSON-RPC response ${request ? 'to another request' : 'without a request'}`;
        return { trace, event: { type: 'skip', reason } };
    }
}
function other(method, message) {
    const taskId = (0,json_fields/* isObject */.Gv)(message.params) ? (0,json_fields/* nonEmptyText */.al)(message.params.taskId) : undefined;
    const request = { kind: 'other', taskId: method.startsWith('tasks/') ? taskId : undefined };
    return { request, event: { type: 'skip', reason: 'JSON-RPC request other than tools/call' } };
}
/** `tasks/result` answers with the call's own result, `tasks/get` holds it once the task has ended. */
function outcomeOfTask(response) {
    if (!(0,json_fields/* isObject */.Gv)(response.result))
        return undefined;
    const inner = (0,json_fields/* isObject */.Gv)(response.result.result) ? response.result.result : response.result;
    return 'content' in inner || 'structuredContent' in inner
        ? outcomeOfResult({ ...inner, resultType: 'complete' })
        : undefined;
}
function skip(trace, reason) {
    return [{ trace, event: { type: 'skip', reason } }];
}

;// CONCATENATED MODULE: ./lib/traces/mcp/messages-in.js



/**
 * The messages of a record: a JSON-RPC message or a batch of them, an entry of Inspector's export (`message`, `response`),
 * `{events: […]}` of older exports, or an HTTP capture `{transport, entries: [{request | response | sse}]}`.
 */
function messages_in_messagesIn(record) {
    if (Array.isArray(record))
        return record.filter(json_fields/* isObject */.Gv).flatMap(messagesOfObject);
    return (0,json_fields/* isObject */.Gv)(record) ? messagesOfObject(record) : [];
}
function messagesOfObject(record) {
    if (isJsonRpc(record))
        return [bare(record, record)];
    if (Array.isArray(record.events))
        return (0,json_fields/* objectsOf */.iZ)(record.events).flatMap(messagesOfObject);
    if (Array.isArray(record.entries))
        return (0,json_fields/* objectsOf */.iZ)(record.entries).flatMap((entry) => ofHttpEntry(entry, record));
    for (const name of messages_in_holders) {
        const held = (0,json_text/* parseJsonText */.l)(record[name] ?? null);
        if (Array.isArray(held) && held.some(isJsonRpc))
            return held.filter(isJsonRpc).map((message) => bare(message, record));
        if (isJsonRpc(held))
            return [ofEntry(held, record)];
    }
    return [];
}
/** Where proxies and loggers put a message, as an object or as text. */
const messages_in_holders = ['message', 'payload', 'data', 'rpc', 'frame', 'body', 'raw', 'content', 'msg'];
function bare(message, record) {
    const server = (0,json_fields/* nonEmptyText */.al)(record.server_id ?? record.server_name);
    return { message, from: sender(record), timestamp: timestampIn(record), session: undefined, server };
}
function ofEntry(message, entry) {
    const response = (0,json_fields/* isObject */.Gv)(entry.response) ? entry.response : undefined;
    const durationMs = (0,json_fields/* numberOf */.rl)(entry.duration);
    return { ...bare(message, entry), response, durationMs };
}
function ofHttpEntry(entry, envelope) {
    const timestamp = timestampIn(entry);
    const session = sessionHeader(entry) ?? sessionHeader(envelope);
    if (entry.sse !== undefined) {
        const sse = (0,json_fields/* isObject */.Gv)(entry.sse) ? entry.sse : {};
        if (sse.event !== undefined && sse.event !== 'message')
            return [];
        return each((0,json_text/* parseJsonText */.l)(sse.data ?? null), 'server');
    }
    return entry.request === undefined
        ? each((0,json_text/* parseJsonText */.l)(entry.response ?? null), 'server')
        : each((0,json_text/* parseJsonText */.l)(entry.request), 'client');
    function each(held, from) {
        const body = (0,json_fields/* isObject */.Gv)(held) && !isJsonRpc(held) ? (0,json_text/* parseJsonText */.l)(held.body ?? null) : held;
        const messages = Array.isArray(body) ? body.filter(isJsonRpc) : isJsonRpc(body) ? [body] : [];
        return messages.map((message) => ({ message, from, timestamp, session }));
    }
}
function isJsonRpc(value) {
    return (0,json_fields/* isObject */.Gv)(value) && value.jsonrpc === '2.0' && ('method' in value || 'id' in value);
}
/** Inspector's `origin`; other recorders write `direction` or `from`. `request` and `response` name no side. */
function sender(record) {
    for (const said of [record.origin, record.from, record.direction, record.sender]) {
        const word = typeof said === 'string' ? said.toLowerCase().replace(/[\s_-]*(?:->|→|>|to)[\s_-]*/, '-to-') : '';
        // A gateway says how it stands to the server.
        if (record.server_id !== undefined && (word === 'out' || word === 'in'))
            return word === 'out' ? 'client' : 'server';
        if (word === 'client' || word === 'client-to-server' || word === 'c2s' || word === 'outgoing')
            return 'client';
        if (word === 'server' || word === 'server-to-client' || word === 's2c' || word === 'incoming')
            return 'server';
    }
    return undefined;
}
function timestampIn(record) {
    return (0,read_time/* rfc3339 */.ag)((0,read_time/* timeOf */.nR)(record.timestamp_ms ?? record.timestamp ?? record.time ?? record.ts));
}
function sessionHeader(record) {
    for (const holder of [record.headers, record.transport_context]) {
        if (!(0,json_fields/* isObject */.Gv)(holder))
            continue;
        const name = Object.keys(holder).find((key) => /^mcp[-_]session[-_]id$/i.test(key));
        const session = name === undefined ? undefined : (0,json_fields/* nonEmptyText */.al)(holder[name]);
        if (session !== undefined)
            return session;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/traces/formats/mcp.js






/** Traffic of the Model Context Protocol: JSON-RPC lines, Inspector's export, HTTP captures (`streamable-http`, `http-sse`). */
const mcp = {
    id: 'mcp',
    title: 'MCP messages (JSON-RPC)',
    layout: 'ordered',
    marks: ['jsonrpc', 'method', 'params', 'id', 'message', 'direction', 'transport', 'entries'],
    recognise(record) {
        if ((0,json_fields/* isObject */.Gv)(record) && isFiltered(record))
            return 'certain';
        const messages = messages_in_messagesIn(record);
        if (messages.some(({ message }) => isMcpRequest(message)))
            return 'certain';
        // Responses look the same in every protocol on JSON-RPC.
        if (messages.some(({ message }) => message.method === undefined))
            return 'possible';
        return (0,json_fields/* isObject */.Gv)(record) && typeof record.transport === 'string' && Array.isArray(record.entries) ? 'certain' : 'no';
    },
    open: (sink, context) => new McpReader(sink, context),
};
const mcpMethod = /^(initialize|ping|(tools|resources|prompts|notifications|sampling|elicitation|roots|completion|logging|tasks|server)\/)/;
/** Language servers are initialised, too; the version of MCP is a date. */
function isMcpRequest({ method, params }) {
    if (typeof method !== 'string' || !mcpMethod.test(method))
        return false;
    return method !== 'initialize' || ((0,json_fields/* isObject */.Gv)(params) && typeof params.protocolVersion === 'string');
}
/** A line of the gateway of GitHub Agentic Workflows: it kept a call, or what the call gave back, from the agent. */
function isFiltered({ type, event, server_id: server, tool_name: tool }) {
    const isOwn = type === 'DIFC_FILTERED' || event === 'difc_filtered';
    return isOwn && (server !== undefined || tool !== undefined);
}
class McpReader {
    #sink;
    #trace;
    #connection = new McpConnection();
    /** Calls without a result, by server and tool: the trace and id of the latest. */
    #open = new recent_map/* RecentMap */.Q();
    #keys = new recent_map/* RecentMap */.Q();
    constructor(sink, context) {
        this.#sink = sink;
        this.#trace = context.file;
    }
    record(value, at) {
        if ((0,json_fields/* isObject */.Gv)(value) && isFiltered(value)) {
            this.#filtered(value, at);
            return;
        }
        const messages = messages_in_messagesIn(value);
        if (messages.length === 0)
            this.#sink.skip('record without a JSON-RPC message');
        for (const message of messages) {
            const { timestamp } = message;
            const place = at.of(message.message);
            for (const { trace, event } of this.#connection.see(message, message.session ?? this.#trace)) {
                writeEvent(event, { trace, timestamp }, this.#sink, place);
                this.#note(event, trace);
            }
        }
    }
    end() { }
    #note(event, trace) {
        if (event.type === 'call' && event.call.id !== undefined) {
            const { id, server, tool } = event.call;
            this.#open.set(callKey(server, tool), { trace, id });
            this.#keys.set(JSON.stringify([trace, id]), callKey(server, tool));
        }
        else if (event.type === 'result') {
            const key = this.#keys.get(JSON.stringify([trace, event.result.id]));
            if (key !== undefined && this.#open.get(key)?.id === event.result.id)
                this.#open.delete(key);
        }
    }
    /** The call that is open, or one of which nothing else is known. */
    #filtered(record, at) {
        const tool = (0,json_fields/* nonEmptyText */.al)(record.tool_name);
        const server = (0,json_fields/* nonEmptyText */.al)(record.server_id);
        const refusal = { error: (0,json_fields/* nonEmptyText */.al)(record.reason) ?? 'filtered by the gateway', phase: 'denied' };
        const key = callKey(server, tool ?? '');
        const open = this.#open.get(key);
        this.#open.delete(key);
        const event = open
            ? { type: 'result', from: record, result: { id: open.id, ...refusal } }
            : tool === undefined
                ? { type: 'nameless', from: record }
                : { type: 'call', from: record, call: { tool, server, ...refusal } };
        writeEvent(event, { trace: open?.trace ?? this.#trace, timestamp: (0,read_time/* timestampOf */.U_)(record.timestamp) }, this.#sink, at);
    }
}
function callKey(server, tool) {
    return JSON.stringify([server ?? null, tool]);
}

// EXTERNAL MODULE: ./lib/traces/formats/native.js + 6 modules
var formats_native = __webpack_require__(17647);
;// CONCATENATED MODULE: ./lib/traces/formats/openai/batch-request.js

/** The body of a line of what is sent to OpenAI's batch API, as a run that is named after the line. */
function batchRequest(record, path) {
    const { custom_id: id, url, body } = record;
    if ((0,json_fields/* nonEmptyText */.al)(id) === undefined || typeof url !== 'string' || !url.endsWith(path))
        return undefined;
    return (0,json_fields/* isObject */.Gv)(body) ? { ...body, session: id ?? null } : undefined;
}

;// CONCATENATED MODULE: ./lib/traces/formats/openai-chat/conversation.js





/** Reads the messages of one conversation into calls and results. */
class Conversation {
    #sink;
    #run;
    #failed;
    #turns;
    #unread;
    constructor(sink, { turns, unread, trace, case: task, trial, created, failed }) {
        this.#turns = turns;
        this.#unread = unread;
        this.#sink = sink;
        this.#run = { trace, case: task, trial, timestamp: (0,read_time/* timestampOf */.U_)(created) };
        this.#failed = failed;
    }
    /** True if the message asks for a tool or answers for one. */
    message(message, at) {
        const events = chatEvents(message);
        (0,write_message/* writeMessage */.ZT)(message.role, message.content, this.#run, this.#sink, at.of(message));
        if (events.length > 0)
            this.#unread.look([message], () => true, at, false);
        this.#unread.lookAt(unreadFields(message), message, at);
        this.events(events, at);
        return events.length > 0;
    }
    /** What an answer says whose request is not there. */
    answered(content, place) {
        (0,write_message/* writeMessage */.ZT)('assistant', content, this.#run, this.#sink, place, { isOneSided: true });
    }
    /** An answer that did not come to its end may have gone on. */
    lost({ line, column }) {
        this.#sink.start({ trace: this.#run.trace, losesMessages: true }, line, column);
    }
    /** The model gave an answer. */
    used(usage, id, at) {
        writeAnswer(usage, id, this.#run, this.#sink, at);
    }
    events(events, at) {
        if (events.length === 0)
            return;
        const failed = this.#failed;
        const run = { ...this.#run, turn: this.#turns.next() };
        writeEvents(failed ? events.map((event) => withFailure(event, failed)) : events, run, this.#sink, at, '');
    }
}
function withFailure(event, failed) {
    if (event.type !== 'result' || typeof event.result.content !== 'string' || !failed(event.result.content))
        return event;
    return { ...event, result: { ...event.result, error: true } };
}

;// CONCATENATED MODULE: ./lib/traces/formats/openai-chat/tau2-bench.js


/** The runs of tau2-bench: a results file with `simulations`, or one simulation. */
function simulationsIn(record) {
    if ((0,json_fields/* isList */.Lv)(record.simulations))
        return (0,json_fields/* objectsOf */.iZ)(record.simulations).filter(isSimulation);
    return isSimulation(record) ? [record] : [];
}
function isSimulation(record) {
    if (record.task_id === undefined || !(0,json_fields/* isList */.Lv)(record.messages))
        return false;
    return 'termination_reason' in record || 'reward_info' in record || (0,json_fields/* objectsOf */.iZ)(record.messages).some(hasRequestor);
}
function hasRequestor(message) {
    return 'requestor' in message || (0,json_fields/* objectsOf */.iZ)(message.tool_calls).some((call) => 'requestor' in call);
}
/** What a message says about the agent's tools: the simulated user has tools of its own, and no policy is about those. */
function simulationEvents(message) {
    // Results of parallel calls are wrapped in one message.
    if ((0,json_fields/* isList */.Lv)(message.tool_messages))
        return (0,json_fields/* objectsOf */.iZ)(message.tool_messages).flatMap(simulationEvents);
    if (message.role === 'tool')
        return message.requestor === 'user' ? [ofUser] : [tau2_bench_resultEvent(message)];
    return (0,json_fields/* objectsOf */.iZ)(message.tool_calls).map((call) => (call.requestor === 'user' ? ofUser : tau2_bench_callEvent(call)));
}
const ofUser = { type: 'skip', reason: 'tool of the simulated user' };
function tau2_bench_callEvent(call) {
    const tool = (0,json_fields/* stringOf */.Je)(call.name);
    if (!tool)
        return { type: 'nameless', from: call };
    return { type: 'call', from: call, call: { id: (0,json_fields/* textOf */.b6)(call.id), tool, args: call.arguments } };
}
function tau2_bench_resultEvent(message) {
    const id = (0,json_fields/* textOf */.b6)(message.id);
    if (id === undefined)
        return { type: 'skip', reason: 'tool message without the id of its call' };
    return { type: 'result', from: message, result: { id, content: message.content ?? null, error: message.error } };
}
/** What the agent cost, apart from the simulated user, and how many seconds the run took. */
function usageOfSimulation({ agent_cost: costUsd, duration }) {
    return (0,json_usage/* usageFrom */.m)({ costUsd, durationMs: typeof duration === 'number' ? duration * 1000 : undefined });
}

;// CONCATENATED MODULE: ./lib/traces/formats/openai-chat.js
















/**
 * Chat messages with `tool_calls` and `role: tool`: bare messages, bodies with `messages`, responses with `choices`,
 * and the runs of tau-bench and tau2-bench. Anything that speaks the Chat Completions API writes one of these.
 */
const openai_chat_openaiChat = {
    id: 'openai-chat',
    title: 'OpenAI Chat Completions messages',
    layout: 'ordered',
    marks: ['role', 'content', 'messages', 'choices', 'tool_calls', 'traj', 'task_id'],
    recognise,
    open: (sink, context) => new openai_chat_ChatReader(sink, context),
};
function recognise(record) {
    if ((0,json_fields/* isList */.Lv)(record))
        return recogniseMessages(record);
    if (!(0,json_fields/* isObject */.Gv)(record))
        return 'no';
    if (batchRequest(record, '/chat/completions'))
        return 'certain';
    if ((0,json_fields/* isList */.Lv)(record.traj) && record.task_id !== undefined)
        return recogniseMessages(record.traj) === 'no' ? 'no' : 'certain';
    if (simulationsIn(record).length > 0)
        return 'certain';
    if ((0,json_fields/* isList */.Lv)(record.messages))
        return recogniseMessages(record.messages);
    if ((0,json_fields/* isList */.Lv)(record.choices))
        return recogniseResponse(record, record.choices);
    return openai_chat_recogniseMessage(record);
}
/** Questions of a quiz have choices, too. */
function recogniseResponse({ object }, choices) {
    if (typeof object === 'string' && object.startsWith('chat.'))
        return 'certain';
    return (0,json_fields/* objectsOf */.iZ)(choices).some(({ message, delta }) => (0,json_fields/* isObject */.Gv)(message) || (0,json_fields/* isObject */.Gv)(delta)) ? 'possible' : 'no';
}
/** By the first messages: a long conversation need not be read twice. */
function recogniseMessages(messages) {
    const answers = messages.slice(0, 100).map((message) => ((0,json_fields/* isObject */.Gv)(message) ? openai_chat_recogniseMessage(message) : 'no'));
    if (answers.includes('certain'))
        return 'certain';
    return answers.length > 0 && !answers.includes('no') ? 'possible' : 'no';
}
function openai_chat_recogniseMessage(message) {
    const { role, content } = message;
    if (role === 'assistant' && (hasChatCalls(message) || (0,json_fields/* isObject */.Gv)(message.function_call)))
        return 'certain';
    if (role === 'tool' && message.tool_call_id !== undefined)
        return 'certain';
    if (!['system', 'developer', 'user', 'assistant', 'function'].includes(role))
        return 'no';
    if (message.type !== undefined && message.type !== 'message')
        return 'no';
    return content === null || typeof content === 'string' || ((0,json_fields/* isList */.Lv)(content) && content.every(isChatPart))
        ? 'possible'
        : 'no';
}
function hasChatCalls(message) {
    return ((0,json_fields/* isList */.Lv)(message.tool_calls) &&
        message.tool_calls.some((call) => (0,json_fields/* isObject */.Gv)(call) && ((0,json_fields/* isObject */.Gv)(call.function) || (0,json_fields/* isObject */.Gv)(call.custom))));
}
function isChatPart(part) {
    return (0,json_fields/* isObject */.Gv)(part) && ['text', 'image_url', 'input_audio', 'file', 'refusal'].includes(part.type);
}
/** Streamed responses that may be open at once; more, and the oldest are taken for ended. */
const maxStreams = 2048;
class openai_chat_ChatReader {
    #sink;
    #file;
    #history = new HistoryFilter();
    #turns = new Turns();
    #shared;
    /** Streamed responses that have not ended, by id. */
    #streams = new recent_map/* RecentMap */.Q(maxStreams);
    /** Bodies so far that named no trace. */
    #unnamed = 0;
    constructor(sink, context) {
        this.#sink = sink;
        this.#file = context.file;
        this.#shared = { turns: this.#turns, unread: new UnreadParts(openai_chat_openaiChat.id, sink) };
    }
    record(value, at) {
        const batched = (0,json_fields/* isObject */.Gv)(value) ? batchRequest(value, '/chat/completions') : undefined;
        if (batched && (0,json_fields/* isList */.Lv)(batched.messages))
            this.#body(batched.messages, batched, at);
        else if ((0,json_fields/* isList */.Lv)(value))
            this.#body(value, {}, at);
        else if (!(0,json_fields/* isObject */.Gv)(value))
            this.#sink.skip('record that is not an object');
        else if ((0,json_fields/* isList */.Lv)(value.traj))
            this.#tauBench(value, value.traj, at);
        else if (this.#tau2Bench(value, at))
            return true;
        else if ((0,json_fields/* isList */.Lv)(value.messages))
            this.#body(value.messages, value, at);
        else if ((0,json_fields/* isList */.Lv)(value.choices))
            return this.#response(value, at);
        else if (typeof value.role === 'string')
            this.#message(value, at);
        else
            this.#sink.skip('record that is not a chat message');
        return undefined;
    }
    end() {
        for (const stream of this.#streams.values())
            this.#streamed(stream);
    }
    #message(message, at) {
        const conversation = this.#begin((0,run_id/* traceIdOf */.aB)(message) ?? this.#file, message, at);
        if (!conversation.message(message, at))
            this.#sink.skip('message without a tool call');
    }
    /** A request body, a line of fine-tuning data, a saved conversation. A body that repeats the one before it continues it. */
    #body(messages, body, at) {
        const named = (0,run_id/* traceIdOf */.aB)(body) ??
            ((0,json_fields/* isObject */.Gv)(body.metadata) ? (0,run_id/* traceIdOf */.aB)(body.metadata) : undefined) ??
            ((0,json_fields/* textOf */.b6)(body.id) || undefined);
        const { trace, news } = this.#history.newMessages(messages, named, () => this.#nextUnnamed());
        const conversation = this.#begin(trace, body, at, undefined, true);
        for (const message of news)
            if ((0,json_fields/* isObject */.Gv)(message))
                conversation.message(message, at);
    }
    #nextUnnamed() {
        return this.#unnamed++ === 0 ? this.#file : `${this.#file}#${this.#unnamed}`;
    }
    /** True for a piece of a stream. */
    #response(body, at) {
        if (body.object === 'chat.completion.chunk') {
            this.#chunk(body, at);
            return true;
        }
        const conversation = this.#begin((0,run_id/* traceIdOf */.aB)(body) ?? this.#file, body, at, body.created);
        conversation.used(body.usage, (0,json_fields/* textOf */.b6)(body.id), at);
        for (const { message } of (0,json_fields/* objectsOf */.iZ)(body.choices))
            if ((0,json_fields/* isObject */.Gv)(message))
                conversation.answered(message.content, at.of(message));
        conversation.events(openaiChat.answer(body), at);
        return false;
    }
    /** One event of a stream: its calls are known when the response has come to its end. Responses may interleave. */
    #chunk(chunk, at) {
        this.#sink.skip('piece of a streamed response');
        const id = (0,json_fields/* textOf */.b6)(chunk.id) ?? '';
        const known = this.#streams.get(id) ?? this.#openStream(id, chunk, at);
        known.stream.push(chunk);
        if (!known.stream.finished)
            return;
        this.#streams.delete(id);
        this.#streamed(known);
    }
    #openStream(id, first, at) {
        const opened = { stream: new ChatStream(), first, at };
        for (const forgotten of this.#streams.set(id, opened))
            this.#streamed(forgotten);
        return opened;
    }
    #streamed({ stream, first, at }) {
        const conversation = this.#begin((0,run_id/* traceIdOf */.aB)(first) ?? this.#file, first, at, first.created);
        conversation.used(stream.usage, (0,json_fields/* textOf */.b6)(first.id), at);
        if (stream.finished)
            conversation.answered(stream.said, at);
        else
            conversation.lost(at);
        conversation.events(stream.take(), at);
        for (const _ of stream.cutOff())
            this.#sink.skip(cutOffCall);
    }
    /** `{task_id, trial, traj, reward, info}`; its tools answer with a text that starts with "Error" when they fail. */
    #tauBench(run, messages, at) {
        const task = (0,json_fields/* textOf */.b6)(run.task_id);
        const trial = (0,json_fields/* textOf */.b6)(run.trial);
        const trace = task === undefined ? this.#nextUnnamed() : trial === undefined ? task : `${task}.${trial}`;
        const meta = (0,run_outcome/* outcomeOfReward */.Dv)(run.reward);
        this.#sink.start({ trace, case: task, trial, meta, hasMessages: true }, at.line, at.column);
        const failed = (text) => text.startsWith('Error');
        const conversation = new Conversation(this.#sink, { ...this.#shared, trace, case: task, trial, failed });
        for (const message of messages)
            if ((0,json_fields/* isObject */.Gv)(message))
                conversation.message(message, at);
    }
    /** Results of tau2-bench: simulations of a task, tried several times. */
    #tau2Bench(record, at) {
        const runs = simulationsIn(record);
        for (const run of runs) {
            const task = (0,json_fields/* textOf */.b6)(run.task_id) ?? '';
            const trial = (0,json_fields/* textOf */.b6)(run.trial);
            const trace = trial === undefined ? task : `${task}.${trial}`;
            const place = at.of(run);
            const meta = (0,run_outcome/* outcomeOfReward */.Dv)((0,json_fields/* objectOf */.Xy)(run.reward_info)?.reward);
            this.#sink.start({ trace, case: task, trial, meta, hasMessages: true }, place.line, place.column);
            writeUsage(usageOfSimulation(run), { of: 'run' }, { trace }, this.#sink, place);
            for (const message of (0,json_fields/* objectsOf */.iZ)(run.messages)) {
                const eventRun = { trace, timestamp: (0,read_time/* timestampOf */.U_)(message.timestamp), turn: this.#turns.next() };
                (0,write_message/* writeMessage */.ZT)(message.role, message.content, eventRun, this.#sink, at.of(message));
                if (message.role === 'assistant')
                    writeAnswer(message.usage, undefined, eventRun, this.#sink, at.of(message));
                writeEvents(simulationEvents(message), eventRun, this.#sink, at, 'message without a tool call');
            }
        }
        return runs.length > 0;
    }
    #begin(trace, record, at, created, hasMessages) {
        const run = { trace, case: (0,json_fields/* textOf */.b6)(record.case), trial: (0,json_fields/* textOf */.b6)(record.trial) };
        this.#sink.start({ ...run, hasMessages }, at.line, at.column);
        return new Conversation(this.#sink, { ...this.#shared, ...run, created });
    }
}

;// CONCATENATED MODULE: ./lib/traces/formats/openai-responses.js













/**
 * OpenAI Responses: items, responses, streamed events, and what the Agents SDK writes: `result.history` and trace spans.
 * Items flow through in order; only spans are collected, because they are written in the order in which they ended.
 */
const openai_responses_openaiResponses = {
    id: 'openai-responses',
    title: 'OpenAI Responses items, Agents SDK history and spans',
    layout: 'ordered',
    marks: ['object', 'output', 'call_id', 'history', 'span_data', 'trace_id', 'arguments', 'item'],
    recognise(record) {
        const fields = (0,json_fields/* objectOf */.Xy)(record);
        if (fields === undefined)
            return Array.isArray(record) && (0,json_fields/* objectsOf */.iZ)(record).some(isOpenaiItem) ? 'certain' : 'no';
        if (batchRequest(fields, '/responses'))
            return 'certain';
        if (isAgentsRecord(fields) || fields.object === 'response' || isOpenaiItem(fields))
            return 'certain';
        if ((0,json_fields/* stringOf */.Je)(fields.type)?.startsWith('response.') === true)
            return 'certain';
        if (openai_responses_itemsOf(fields)?.some(isOpenaiItem) === true || (0,json_fields/* objectsOf */.iZ)(fields.data).some(isAgentsRecord))
            return 'certain';
        return openai_responses_isMessage(fields) || isReasoning(fields) ? 'possible' : 'no';
    },
    open: (sink, context) => new ResponsesReader(sink, context),
};
/** Sessions of coding agents have lines of this type, too, with the message inside of them. */
function openai_responses_isMessage({ type, role, content }) {
    if (type !== 'message' || typeof role !== 'string')
        return false;
    return typeof content === 'string' || (Array.isArray(content) && (0,json_fields/* objectsOf */.iZ)(content).every(isTextPart));
}
function isTextPart({ type }) {
    return /^(input_\w+|output_text|refusal|text|reasoning_text|summary_text|computer_screenshot)$/.test((0,json_fields/* stringOf */.Je)(type) ?? '');
}
function isReasoning({ type, summary, content, encrypted_content: encrypted }) {
    return type === 'reasoning' && [summary, content, encrypted].some((part) => part !== undefined);
}
class ResponsesReader {
    #sink;
    #unread;
    #context;
    #spans;
    #runs;
    #stream = new ResponsesStream();
    /** Characters of the stream's words that were handed on. */
    #heard = 0;
    constructor(sink, context) {
        this.#sink = sink;
        this.#unread = new UnreadParts(openai_responses_openaiResponses.id, sink);
        this.#context = context;
        this.#spans = new AgentsSpans(sink);
        this.#runs = new RepeatedLists(context.file);
    }
    record(value, at) {
        const fields = Array.isArray(value) ? { items: value } : (0,json_fields/* objectOf */.Xy)(value);
        const record = (fields && batchRequest(fields, '/responses')) ?? fields;
        if (record === undefined)
            this.#sink.skip('record that is not an object');
        else if (isAgentsRecord(record)) {
            this.#spans.add(record, at);
            return true;
        }
        else if (Array.isArray(record.data))
            this.#ingested((0,json_fields/* objectsOf */.iZ)(record.data), at);
        else if (record.object === 'response')
            this.#items(record, (0,json_fields/* objectsOf */.iZ)(record.output), this.#runOf(record), at);
        else if ((0,json_fields/* stringOf */.Je)(record.type)?.startsWith('response.') === true) {
            this.#streamed(record, at);
            return true;
        }
        else
            this.#itemOrList(record, at);
        return undefined;
    }
    end() {
        this.#spans.end();
    }
    /** What the SDK sends to its trace endpoint: `{data: […]}`. */
    #ingested(data, at) {
        const spans = data.filter(isAgentsRecord);
        if (spans.length === 0)
            this.#sink.skip('record that is not an item');
        for (const span of spans)
            this.#spans.add(span, at);
    }
    #itemOrList(record, at) {
        const items = openai_responses_itemsOf(record);
        if (items === undefined) {
            const events = openaiItemEvents(record);
            this.#unread.look([record], isReadItem, at, false);
            const run = this.#runOf(record);
            this.#sink.start((0,run_id/* startOf */.GH)(record, run.trace), at.line, at.column);
            this.#said(record, run, false, at);
            writeEvents(events, run, this.#sink, at, 'item that is not a tool call');
            return;
        }
        const run = this.#runOf(record);
        const { trace, fresh } = this.#runs.next(items, run.trace === this.#context.file ? undefined : run.trace);
        this.#items(record, fresh, { ...run, trace }, at);
    }
    #items(record, items, run, at) {
        const isOneSided = record.object === 'response';
        this.#sink.start({ ...(0,run_id/* startOf */.GH)(record, run.trace), hasMessages: !isOneSided }, at.line, at.column);
        const turn = isOneSided ? ((0,json_fields/* textOf */.b6)(record.id) ?? undefined) : undefined;
        if (isOneSided)
            writeAnswer(record.usage, turn, run, this.#sink, at);
        this.#unread.lookAt(leftOver({ output: record.output ?? null }, 'output'), record, at);
        for (const item of items) {
            this.#said(item, run, isOneSided, at);
            this.#unread.look([item], isReadItem, at, isOneSided);
            writeEvents(openaiItemEvents(item), { ...run, turn }, this.#sink, at, 'item that is not a tool call');
        }
    }
    /** Messages are items, too; those that went in may leave their type out. */
    #said(item, run, isOneSided, at) {
        const isMessage = item.type === 'message' || item.type === undefined;
        if (isMessage)
            (0,write_message/* writeMessage */.ZT)(item.role, item.content, run, this.#sink, at.of(item), { isOneSided });
    }
    #streamed(event, at) {
        this.#stream.push(event);
        const run = { trace: this.#context.file };
        const response = (0,json_fields/* objectOf */.Xy)(event.response);
        if (this.#stream.finished && response?.usage !== undefined)
            writeAnswer(response.usage, (0,json_fields/* textOf */.b6)(response.id), run, this.#sink, at);
        const text = this.#stream.said.slice(this.#heard).trim();
        this.#heard = this.#stream.said.length;
        (0,write_message/* writeMessage */.ZT)('assistant', text, run, this.#sink, at, { isOneSided: true });
        writeEvents(this.#stream.take(), run, this.#sink, at, 'event of a streamed response');
    }
    #runOf(record) {
        const named = (0,run_id/* sessionOf */.MC)(record);
        const conversation = (0,json_fields/* nonEmptyText */.al)(record.conversation) ?? (0,json_fields/* nonEmptyText */.al)((0,json_fields/* objectOf */.Xy)(record.conversation)?.id);
        const timestamp = (0,read_time/* timestampOf */.U_)(record.created_at ?? record.timestamp);
        return { trace: named ?? conversation ?? this.#context.file, timestamp };
    }
}
/** The items of a saved run: its `history`, or what went in and what came out. A record with a type is an item itself. */
function openai_responses_itemsOf(record) {
    // A session of the first Codex CLI has items, too.
    if (record.type !== undefined || record.role !== undefined || (0,json_fields/* objectOf */.Xy)(record.session) !== undefined)
        return undefined;
    const list = record.history ?? record.items;
    if (Array.isArray(list))
        return (0,json_fields/* objectsOf */.iZ)(list);
    if (!Array.isArray(record.input) && !Array.isArray(record.output))
        return undefined;
    return [...(0,json_fields/* objectsOf */.iZ)(record.input), ...(0,json_fields/* objectsOf */.iZ)(record.output)];
}
function isReadItem(item) {
    return openaiItemEvents(item).length > 0;
}

;// CONCATENATED MODULE: ./lib/traces/formats/opencode.js








/** Sessions of opencode: what `opencode export` writes, a message (`info`, `parts`) a record, or a part a record. */
const opencode = {
    id: 'opencode',
    title: 'opencode sessions',
    layout: 'ordered',
    marks: ['info', 'messages', 'parts', 'sessionID', 'callID', 'state'],
    recognise: (record) => (0,json_fields/* isObject */.Gv)(record) && (opencode_partsIn(record).some((part) => opencode_isToolPart(part) || isPart(part)) || opencode_isMessage(record))
        ? 'certain'
        : 'no',
    open: (sink, context) => new opencode_SessionReader(sink, context),
};
class opencode_SessionReader {
    #sink;
    #file;
    /** Ids of parts whose text was handed on. */
    #written = new recent_map/* RecentMap */.Q();
    constructor(sink, context) {
        this.#sink = sink;
        this.#file = context.file;
    }
    record(value, at) {
        const record = (0,json_fields/* isObject */.Gv)(value) ? value : {};
        const info = (0,json_fields/* isObject */.Gv)(record.info) ? record.info : {};
        const session = (0,json_fields/* firstId */.gz)(info, ['sessionID']) ?? (Array.isArray(record.messages) ? (0,json_fields/* firstId */.gz)(info, ['id']) : undefined);
        const parts = opencode_partsIn(record);
        if (parts.length === 0)
            this.#sink.skip('message without parts');
        const roles = rolesIn(record);
        for (const part of parts) {
            const trace = (0,json_fields/* firstId */.gz)(part, ['sessionID']) ?? session ?? this.#file;
            this.#said(part, roles, trace, at);
            if (part.type === 'step-finish')
                writeUsage({ ...opencode_usageOfStep(part), turns: 1 }, { of: 'answer', id: (0,json_fields/* textOf */.b6)(part.id) }, { trace }, this.#sink, at.of(part));
            writeEvents(opencode_isToolPart(part) ? [opencode_callOf(part)] : [], { trace }, this.#sink, at, 'part that is not a tool call');
        }
    }
    end() { }
    /** A part is written again as it grows. */
    #said(part, roles, trace, at) {
        const id = (0,json_fields/* firstId */.gz)(part, ['id']);
        if (part.type !== 'text' || part.synthetic === true || (id !== undefined && this.#written.has(id)))
            return;
        if (id !== undefined)
            this.#written.set(id, true);
        (0,write_message/* writeMessage */.ZT)(roles.get(part.messageID), part.text, { trace }, this.#sink, at.of(part));
    }
}
/** Message id → role: a part does not say whose it is. */
function rolesIn(record) {
    const messages = Array.isArray(record.messages) ? (0,json_fields/* objectsOf */.iZ)(record.messages) : [record];
    const infos = messages.flatMap(({ info }) => ((0,json_fields/* isObject */.Gv)(info) ? [info] : []));
    return new Map(infos.map(({ id, role }) => [id, role]));
}
/** Of a session, of a message, of an event of `opencode run --format json`, or the record itself. */
function opencode_partsIn(record) {
    if (Array.isArray(record.messages))
        return (0,json_fields/* objectsOf */.iZ)(record.messages).flatMap(({ parts }) => (0,json_fields/* objectsOf */.iZ)(parts));
    if (Array.isArray(record.parts))
        return (0,json_fields/* objectsOf */.iZ)(record.parts);
    return [(0,json_fields/* isObject */.Gv)(record.part) ? record.part : record];
}
function opencode_isToolPart({ type, callID, tool, state }) {
    return type === 'tool' && typeof callID === 'string' && typeof tool === 'string' && (0,json_fields/* isObject */.Gv)(state);
}
/** Any part of a message names its session and its message. */
function isPart({ type, sessionID, messageID }) {
    return typeof type === 'string' && typeof sessionID === 'string' && typeof messageID === 'string';
}
/** A message, or a session with messages that may have no parts. */
function opencode_isMessage({ info, parts, messages }) {
    if (!(0,json_fields/* isObject */.Gv)(info) || !(Array.isArray(parts) || Array.isArray(messages)))
        return false;
    return typeof info.sessionID === 'string' || (typeof info.id === 'string' && info.id.startsWith('ses'));
}
function opencode_callOf(part) {
    const tool = (0,json_fields/* stringOf */.Je)(part.tool);
    if (!tool)
        return { type: 'nameless', from: part };
    const state = (0,json_fields/* isObject */.Gv)(part.state) ? part.state : {};
    const time = (0,json_fields/* isObject */.Gv)(state.time) ? state.time : {};
    const id = (0,json_fields/* textOf */.b6)(part.id);
    const took = Number(time.end) - Number(time.start);
    return {
        type: 'call',
        from: part,
        call: {
            id: (0,json_fields/* textOf */.b6)(part.callID),
            tool,
            // A part that is pending has an empty input, whatever comes.
            args: state.status === 'pending' ? undefined : state.input,
            timestamp: (0,read_time/* timestampOf */.U_)(time.start),
            content: state.output ?? undefined,
            error: state.status === 'error' && (state.error || noWords),
            phase: state.status === 'completed' ? 'executed' : undefined,
            durationMs: Number.isFinite(took) && took >= 0 ? took : undefined,
            // A part is written again as its state changes.
            ...(id === undefined ? {} : { mergeKey: id }),
        },
    };
}
/** Parts that do not overlap, and US dollars. */
function opencode_usageOfStep({ tokens, cost }) {
    const { input, output, reasoning, cache } = (0,json_fields/* isObject */.Gv)(tokens) ? tokens : {};
    const { read, write } = (0,json_fields/* isObject */.Gv)(cache) ? cache : {};
    return (0,json_usage/* usageFrom */.m)({ input: [input, read, write], output: [output, reasoning], cached: read, costUsd: cost });
}

;// CONCATENATED MODULE: ./lib/traces/formats/openhands/openhands-v0.js



function isOpenhandsV0(event) {
    const named = typeof event.action === 'string' || typeof event.observation === 'string';
    return (named &&
        !('kind' in event) &&
        ('source' in event || 'cause' in event) &&
        ('args' in event || 'extras' in event || 'tool_call_metadata' in event));
}
/** Actions by which the agent talks, or the program keeps its books. */
const noTools = new Set([
    'message',
    'system',
    'recall',
    'change_agent_state',
    'agent_state_changed',
    'condensation',
    'null',
    'start',
]);
/** Events of OpenHands V0: an action, then an observation that names it as its cause or shares its call id. */
class OpenhandsV0 {
    /** Event id of an unanswered action → its call id. */
    #unanswered = new recent_map/* RecentMap */.Q();
    events(event) {
        if (typeof event.observation === 'string')
            return this.#observation(event);
        return event.source === 'agent' ? this.#action(event) : [];
    }
    #action(event) {
        const metadata = (0,json_fields/* objectOf */.Xy)(event.tool_call_metadata);
        const action = (0,json_fields/* stringOf */.Je)(event.action);
        const tool = (0,json_fields/* stringOf */.Je)(metadata?.function_name) ?? action;
        if (tool === undefined || (metadata === undefined && noTools.has(tool)))
            return [];
        if (tool === '')
            return [{ type: 'nameless', from: event }];
        const eventId = (0,json_fields/* firstId */.gz)(event, ['id']);
        const id = (0,json_fields/* textOf */.b6)(metadata?.tool_call_id) ?? (eventId === undefined ? undefined : `event-${eventId}`);
        if (eventId !== undefined && id !== undefined)
            this.#unanswered.set(eventId, id);
        return [{ type: 'call', from: event, call: { id, tool, args: requestedArguments(metadata, tool) ?? event.args } }];
    }
    #observation(event) {
        const cause = (0,json_fields/* textOf */.b6)(event.cause);
        const caused = cause === undefined ? undefined : this.#unanswered.get(cause);
        if (cause !== undefined)
            this.#unanswered.delete(cause);
        const id = (0,json_fields/* textOf */.b6)((0,json_fields/* objectOf */.Xy)(event.tool_call_metadata)?.tool_call_id) ?? caused;
        if (id === undefined)
            return [];
        return [{ type: 'result', from: event, result: { id, ...openhands_v0_outcomeOf(event) } }];
    }
}
/** The event's own `args` are rewritten for the runtime; what the model asked for is in its response. */
function requestedArguments(metadata, tool) {
    const [choice] = (0,json_fields/* objectsOf */.iZ)((0,json_fields/* objectOf */.Xy)(metadata?.model_response)?.choices);
    const calls = (0,json_fields/* objectsOf */.iZ)((0,json_fields/* objectOf */.Xy)(choice?.message)?.tool_calls);
    const id = (0,json_fields/* textOf */.b6)(metadata?.tool_call_id);
    const called = calls.find((call) => (0,json_fields/* textOf */.b6)(call.id) === id && (0,json_fields/* objectOf */.Xy)(call.function)?.name === tool);
    return called === undefined ? undefined : (0,json_fields/* objectOf */.Xy)(called.function)?.arguments;
}
function openhands_v0_outcomeOf(event) {
    const content = event.content ?? null;
    const words = (0,json_fields/* stringOf */.Je)(content) || noWords;
    if (event.observation === 'user_rejected')
        return { content, phase: 'denied', error: words };
    if (event.observation === 'error')
        return { content, phase: 'executed', error: words };
    const extras = (0,json_fields/* objectOf */.Xy)(event.extras);
    const code = (0,json_fields/* numberOf */.rl)((0,json_fields/* objectOf */.Xy)(extras?.metadata)?.exit_code) ?? (0,json_fields/* numberOf */.rl)(extras?.exit_code);
    // -1 says that the command still runs.
    if (code !== undefined && code > 0)
        return { content, phase: 'executed', error: `exit code ${code}` };
    return { content, phase: 'executed' };
}
/** What an action of talking says, and who says it. */
function openhandsV0Words(event) {
    if (event.action !== 'message' || (event.source !== 'user' && event.source !== 'agent'))
        return undefined;
    return { role: event.source === 'agent' ? 'assistant' : 'user', content: (0,json_fields/* objectOf */.Xy)(event.args)?.content };
}

;// CONCATENATED MODULE: ./lib/traces/formats/openhands/openhands-v1.js


function isOpenhandsV1(event) {
    const kind = event.kind;
    return (typeof kind === 'string' &&
        /^(ActionEvent|ObservationEvent|AgentErrorEvent|UserRejectObservation|MessageEvent|SystemPromptEvent|PauseEvent|Condensation\w*|ConversationStateUpdateEvent|TokenEvent)$/.test(kind));
}
/** One event of the OpenHands agent SDK: calls and results share `tool_call_id`. */
function openhandsV1Events(event) {
    switch (event.kind) {
        case 'ActionEvent':
            return [actionEvent(event)];
        case 'ObservationEvent':
            return [openhands_v1_resultEvent(event, openhands_v1_observed((0,json_fields/* objectOf */.Xy)(event.observation)))];
        case 'AgentErrorEvent':
            return [openhands_v1_resultEvent(event, { error: event.error || noWords })];
        case 'UserRejectObservation':
            return [openhands_v1_resultEvent(event, { phase: 'denied', error: event.rejection_reason || noWords })];
        default:
            return [];
    }
}
function actionEvent(event) {
    const requested = (0,json_fields/* objectOf */.Xy)(event.tool_call);
    const called = (0,json_fields/* objectOf */.Xy)(requested?.function) ?? requested;
    const tool = (0,json_fields/* stringOf */.Je)(event.tool_name) ?? (0,json_fields/* stringOf */.Je)(called?.name);
    if (!tool)
        return { type: 'nameless', from: event };
    const id = (0,json_fields/* textOf */.b6)(event.tool_call_id) ?? (0,json_fields/* textOf */.b6)(requested?.id);
    const args = called?.arguments ?? actionArguments((0,json_fields/* objectOf */.Xy)(event.action));
    // An action that could not be made of the call's arguments is null: asked for, never run.
    return {
        type: 'call',
        from: event,
        call: { id, tool, args, phase: event.action === null ? 'requested' : undefined },
    };
}
function actionArguments(action) {
    if (action === undefined)
        return undefined;
    const { kind: _, ...args } = action;
    return args;
}
function openhands_v1_observed(observation) {
    const content = observation?.content ?? observation ?? null;
    const code = (0,json_fields/* numberOf */.rl)(observation?.exit_code);
    if (observation?.is_error === true)
        return { content, phase: 'executed', error: true };
    if (code !== undefined && code > 0)
        return { content, phase: 'executed', error: `exit code ${code}` };
    return { content, phase: 'executed' };
}
function openhands_v1_resultEvent(event, outcome) {
    const id = (0,json_fields/* textOf */.b6)(event.tool_call_id);
    if (id === undefined)
        return { type: 'skip', reason: 'result without a call id' };
    return { type: 'result', from: event, result: { id, ...outcome } };
}
/** What a message says, and who says it: the program speaks as `environment`. */
function openhandsV1Words(event) {
    if (event.kind !== 'MessageEvent' || (event.source !== 'user' && event.source !== 'agent'))
        return undefined;
    return { role: event.source === 'agent' ? 'assistant' : 'user', content: (0,json_fields/* objectOf */.Xy)(event.llm_message)?.content };
}

;// CONCATENATED MODULE: ./lib/traces/formats/openhands.js









/** OpenHands: events, one a record, a file each (V1), or in the `history`, `trajectory` or `events` of a saved run. */
const openhands = {
    id: 'openhands',
    title: 'OpenHands events (V0 and V1)',
    layout: 'ordered',
    marks: [
        'action',
        'observation',
        'source',
        'cause',
        'extras',
        'kind',
        'tool_call_metadata',
        'tool_call_id',
        'llm_message',
    ],
    recognise(record) {
        const fields = (0,json_fields/* objectOf */.Xy)(record);
        if (fields === undefined)
            return 'no';
        if (isOpenhandsV1(fields) || isOpenhandsV0(fields))
            return 'certain';
        return openhands_eventsOf(fields).some((event) => isOpenhandsV1(event) || isOpenhandsV0(event)) ? 'certain' : 'no';
    },
    open: (sink, context) => new EventsReader(sink, context),
};
class EventsReader {
    #sink;
    #file;
    #v0 = new OpenhandsV0();
    constructor(sink, context) {
        this.#sink = sink;
        this.#file = conversationFolder(context.file);
    }
    record(value, at) {
        const record = (0,json_fields/* objectOf */.Xy)(value);
        if (record === undefined) {
            this.#sink.skip('record that is not an object');
            return;
        }
        const trace = (0,run_id/* sessionOf */.MC)(record) ?? (0,json_fields/* firstId */.gz)(record, ['instance_id']) ?? issueOf(record) ?? this.#file;
        const events = openhands_eventsOf(record);
        if (events.length === 0) {
            this.#event(record, trace, at);
            return;
        }
        this.#sink.start((0,run_id/* startOf */.GH)(record, trace), at.line, at.column);
        for (const event of events)
            this.#event(event, trace, at);
        writeUsage(openhands_usageOfRun(record.metrics), { of: 'run' }, { trace }, this.#sink, at);
    }
    end() { }
    #event(event, trace, at) {
        const events = isOpenhandsV1(event) ? openhandsV1Events(event) : this.#v0.events(event);
        const agent = (0,json_fields/* stringOf */.Je)(event.sender) ?? undefined;
        const timestamp = (0,read_time/* timestampOf */.U_)(event.timestamp);
        writeUsage(openhands_usageOfRun(event.llm_metrics), { of: 'run' }, { trace, timestamp }, this.#sink, at.of(event));
        const said = isOpenhandsV1(event) ? openhandsV1Words(event) : openhandsV0Words(event);
        if (said)
            (0,write_message/* writeMessage */.ZT)(said.role, said.content, { trace, timestamp }, this.#sink, at.of(event));
        writeEvents(events, { trace, timestamp, agent, turn: (0,json_fields/* stringOf */.Je)(event.llm_response_id) }, this.#sink, at, 'event that is not a tool call');
    }
}
/** V1 keeps a conversation as a folder, `…/ID/events/event-00007-….json`: the folder is the run, or no result would find its call. */
function conversationFolder(file) {
    return /^(.+?)(\/events)?\/event-\d+[^/]*\.json$/.exec(file)?.[1] ?? file;
}
/** The resolver writes a line for each issue. */
function issueOf(record) {
    const issue = (0,json_fields/* objectOf */.Xy)(record.issue);
    const number = issue && (0,json_fields/* firstId */.gz)(issue, ['number']);
    const named = [issue?.owner, issue?.repo].map((each) => (0,json_fields/* stringOf */.Je)(each)).filter((each) => each !== undefined);
    return number === undefined ? undefined : `${named.join('/')}#${number}`;
}
/** Early V0 paired each action with its observation. */
function openhands_eventsOf(record) {
    for (const key of ['history', 'trajectory', 'events']) {
        const list = record[key];
        if (Array.isArray(list))
            return list.flatMap((each) => (Array.isArray(each) ? (0,json_fields/* objectsOf */.iZ)(each) : (0,json_fields/* objectsOf */.iZ)([each])));
    }
    return [];
}
/** Sums of the run so far. */
function openhands_usageOfRun(metrics) {
    const { accumulated_cost: costUsd, accumulated_token_usage: sums } = (0,json_fields/* objectOf */.Xy)(metrics) ?? {};
    const { prompt_tokens: sent, completion_tokens: answered, cache_read_tokens: cached } = (0,json_fields/* objectOf */.Xy)(sums) ?? {};
    return (0,json_usage/* usageFrom */.m)({ input: [sent], output: [answered], cached, costUsd });
}

;// CONCATENATED MODULE: ./lib/traces/formats/opik.js





const opik_types = /^(general|tool|llm|guardrail)$/;
/**
 * Spans of Opik: one a record, pages of its API (`content`), what `opik export` writes (`{trace, spans}`). Shapes: the types of its
 * REST client and, in camel case, of its SDK for TypeScript.
 */
const opik = spanFormat({
    id: 'opik',
    title: 'Opik spans',
    marks: ['trace_id', 'parent_span_id', 'traceId', 'project_name', 'project_id', 'error_info', 'spans', 'type'],
    sessionKeys: ['thread_id', 'threadId'],
    isSpan,
    listIn: ({ spans, content, data }) => spans ?? content ?? data,
    without: (record) => (opik_isTrace(record) ? 'trace without its spans' : undefined),
    read: (span, record) => ({
        trace: span.trace_id ?? span.traceId,
        id: span.id,
        parent: span.parent_span_id ?? span.parentSpanId,
        named: [span.metadata, record.trace],
        start: (0,read_time/* timeOf */.nR)(span.start_time ?? span.startTime),
        end: (0,read_time/* timeOf */.nR)(span.end_time ?? span.endTime),
        kind: span.type === 'tool' ? 'call' : span.type === 'llm' ? 'answer' : 'other',
        tool: span.name,
        callId: (0,json_fields/* objectOf */.Xy)(span.metadata)?.tool_call_id,
        input: span.input,
        output: opik_outputOf(span),
        error: opik_errorOf(span),
        usage: (0,json_usage/* usageOf */.F)(span.usage),
    }),
});
function isSpan(record) {
    if (typeof record.type !== 'string' || !opik_types.test(record.type) || !('id' in record))
        return false;
    const isSnake = 'trace_id' in record && 'start_time' in record && ('project_name' in record || 'project_id' in record);
    const isCamel = 'traceId' in record && 'startTime' in record && ('projectName' in record || 'projectId' in record);
    return isSnake || isCamel;
}
function opik_isTrace(record) {
    return 'start_time' in record && 'thread_id' in record && 'feedback_scores' in record && 'span_count' in record;
}
/** What a decorated function returned stands alone under `output`. */
function opik_outputOf({ output }) {
    return (0,json_fields/* isObject */.Gv)(output) && 'output' in output && Object.keys(output).length === 1 ? output.output : output;
}
function opik_errorOf(span) {
    const info = (0,json_fields/* objectOf */.Xy)(span.error_info ?? span.errorInfo);
    return info && (0,calls_failure/* failureOf */.g)(true, info.message ?? info.exception_type ?? info.exceptionType ?? '');
}

;// CONCATENATED MODULE: ./lib/traces/otlp/log-dialects.js



/**
 * The events with which command line agents log their tool calls: `claude_code.tool_result` and `tool_decision`,
 * `codex.tool_result` and `tool_decision`, `gemini_cli.tool_call` (and those of its forks).
 */
function loggedCall({ name, attributes }) {
    const kind = /(?:^|\.)(tool_result|tool_decision|tool_call)$/.exec(name)?.[1];
    if (kind === undefined)
        return undefined;
    const tool = toolOf(attributes);
    const isRefused = /^(reject|denied|deny|abort|cancel)/i.test(decisionOf(attributes)) || attributes.error_type === 'policy_violation';
    const isDecision = kind === 'tool_decision';
    if (tool === undefined || (isDecision && !isRefused))
        return undefined;
    const failed = attributes.success === false || attributes.success === 'false';
    const text = (0,json_fields/* nonEmptyText */.al)(attributes.error) ?? (0,json_fields/* nonEmptyText */.al)(attributes.error_type);
    return {
        call: {
            tool,
            id: (0,json_fields/* nonEmptyText */.al)(attributes.tool_use_id ?? attributes.call_id ?? attributes['gen_ai.tool.call.id']),
            args: log_dialects_argsOf(attributes),
            result: isDecision || attributes.output === undefined ? undefined : (0,json_text/* parseJsonText */.l)(attributes.output),
            error: failed || isRefused ? (text ?? (isRefused ? 'refused' : '')) : undefined,
            isLogged: true,
            isDenied: isRefused,
        },
        durationMs: (0,json_fields/* numberOf */.rl)(attributes.duration_ms) ?? (0,json_fields/* numberOf */.rl)((0,json_text/* parseJsonText */.l)(attributes.duration_ms ?? null)),
        isDecision,
    };
}
function decisionOf(attributes) {
    return (0,json_fields/* nonEmptyText */.al)(attributes.decision ?? attributes.decision_type) ?? '';
}
/** Claude Code hides the names of MCP tools unless it is configured to log details. */
function toolOf(attributes) {
    const tool = (0,json_fields/* nonEmptyText */.al)(attributes.tool_name ?? attributes.function_name);
    const details = (0,json_text/* parseJsonText */.l)(attributes.tool_parameters ?? null);
    if (!(0,json_fields/* isObject */.Gv)(details) || tool?.startsWith('mcp__'))
        return tool;
    const [server, name] = [(0,json_fields/* nonEmptyText */.al)(details.mcp_server_name), (0,json_fields/* nonEmptyText */.al)(details.mcp_tool_name)];
    return server === undefined || name === undefined ? tool : `mcp__${server}__${name}`;
}
/** Only what was sent to the tool: `tool_parameters` is a selection of it, made for reading. */
function log_dialects_argsOf(attributes) {
    const held = attributes.tool_input ?? attributes.arguments ?? attributes.function_args;
    return held === undefined || held === null || held === '' ? undefined : (0,calls_arguments/* argumentsOf */.a)(held);
}

;// CONCATENATED MODULE: ./lib/traces/otlp/message-bodies.js



/**
 * The messages of a span in the body of one event, `{input: {messages}, output: {messages}}`, as the AWS distribution of
 * OpenTelemetry sends them to CloudWatch: what a message holds is in its `content` once more, mostly as JSON text.
 */
function messageBodies({ input, output }) {
    const [sent, answers] = [message_bodies_messagesIn(input), message_bodies_messagesIn(output)];
    if (sent === undefined && answers === undefined)
        return undefined;
    const call = toolRun(sent ?? [], answers ?? []);
    return { sent: (sent ?? []).map(message_bodies_unwrapped), answers: (answers ?? []).map(message_bodies_unwrapped), call };
}
function message_bodies_messagesIn(body) {
    return (0,json_fields/* isObject */.Gv)(body) && Array.isArray(body.messages) ? (0,json_fields/* objectsOf */.iZ)(body.messages) : undefined;
}
/** The run of a tool, sent as a message to it with the id of the call, and answered under the same id. Its name is only in the span. */
function toolRun(sent, answers) {
    const [asked] = sent;
    const [answer] = answers;
    const id = sent.length === 1 && asked?.role === 'tool' ? message_bodies_idOf(asked) : undefined;
    if (!asked || id === undefined || (answer && message_bodies_idOf(answer) !== id))
        return undefined;
    return {
        tool: '',
        namesClass: true,
        id,
        args: message_bodies_contentIn(asked),
        result: answer && bedrockContent(message_bodies_contentIn(answer)),
    };
}
function message_bodies_idOf({ content }) {
    return (0,json_fields/* isObject */.Gv)(content) ? (0,json_fields/* nonEmptyText */.al)(content.id) : undefined;
}
function message_bodies_unwrapped(message) {
    return { role: message.role ?? null, content: message_bodies_contentIn(message) };
}
function message_bodies_contentIn({ content }) {
    const held = (0,json_fields/* isObject */.Gv)(content) ? (content.message ?? content.content ?? null) : (content ?? null);
    return (0,json_text/* parseJsonText */.l)(held);
}

;// CONCATENATED MODULE: ./lib/traces/otlp/message-list.js

/** Attributes that hold all messages of a request, or of a whole run, as JSON. */
const listKeys = [
    'gen_ai.input.messages',
    'pydantic_ai.all_messages',
    'all_messages_events',
    'ai.prompt.messages',
    'gen_ai.request.messages',
    'llm.input_messages',
    'langfuse.observation.input',
    'gen_ai.prompt',
];
/** The same, an attribute for each field: Traceloop's `gen_ai.prompt.0.role`, OpenInference's `llm.input_messages.0.message.role`. */
const flatLists = [
    { first: 'llm.input_messages.0.message.role', prefix: 'llm.input_messages.' },
    // The instructions stand apart, and their place may be empty.
    { first: 'llm.input_messages.1.message.role', prefix: 'llm.input_messages.' },
    { first: 'gen_ai.prompt.0.role', prefix: 'gen_ai.prompt.' },
];
/** The messages that a model's span says it was sent: every request repeats the conversation so far. */
function messageListOf({ attributes, events }) {
    for (const key of listKeys)
        if (attributes[key] !== undefined)
            return messageListIn(attributes[key]);
    for (const { first, prefix } of flatLists) {
        if (attributes[first] !== undefined)
            return messageListIn(unflattened(attributes, prefix));
    }
    return events.length === 0 ? undefined : messageListIn(messagesInEvents(events));
}
/** `PREFIX0.a.1.b` → `[{a: [, {b}]}]`, all levels as objects whose members stand in numeric order. */
function unflattened(attributes, prefix) {
    const root = Object.create(null);
    for (const key in attributes) {
        if (!key.startsWith(prefix))
            continue;
        const path = key.slice(prefix.length).split('.', message_list_maxDepth);
        let at = root;
        for (const step of path.slice(0, -1)) {
            const below = at[step];
            const next = isTree(below) ? below : Object.create(null);
            at[step] = next;
            at = next;
        }
        at[path.at(-1)] = attributes[key] ?? null;
    }
    return message_list_listsIn(root);
}
const message_list_maxDepth = 12;
function isTree(value) {
    return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null;
}
/** Members named by numbers are the items of a list; a JavaScript object keeps them in numeric order. */
function message_list_listsIn(tree) {
    if (!isTree(tree))
        return tree;
    const keys = Object.keys(tree);
    const values = keys.map((key) => message_list_listsIn(tree[key]));
    if (keys.every((key) => /^\d+$/.test(key)))
        return values;
    return Object.fromEntries(keys.map((key, at) => [key, values[at]]));
}
/** `gen_ai.assistant.message` and its like (GenAI 1.28–1.36), or one event that holds the messages (`…operation.details`). */
function messagesInEvents(events) {
    for (const { attributes } of events) {
        const list = attributes['gen_ai.input.messages'] ?? attributes['gen_ai.prompt'];
        if (list !== undefined)
            return list;
    }
    const messages = events.flatMap(({ name, attributes }) => {
        const role = roleOf(name);
        return role === undefined ? [] : [{ ...attributes, role }];
    });
    return messages.length === 0 ? undefined : messages;
}
const messageEvent = /^gen_ai\.(system|user|assistant|tool)\.message$/;
/** An event is named for the role of its message. */
function roleOf(event) {
    return messageEvent.exec(event)?.[1];
}

;// CONCATENATED MODULE: ./lib/traces/otlp/requested-calls.js






/**
 * The calls in a model's *answer*. Input messages are never read here: every request repeats the whole conversation.
 * The first convention in which the span has calls is read.
 */
function requestedCalls(span) {
    const { attributes } = span;
    for (const read of [fromMessages, fromAiSdk, fromOpenInference, fromCompletions]) {
        const calls = read(attributes);
        if (calls !== undefined && calls.length > 0)
            return isAgent(attributes) ? calls.map(alone) : calls;
    }
    return fromEvents(span);
}
/** An agent's span may list what its whole run asked for, in one message or in many. */
function isAgent(attributes) {
    return attributes['openinference.span.kind'] === 'AGENT' || attributes['gen_ai.operation.name'] === 'invoke_agent';
}
function alone(call, answer) {
    return { ...call, answer };
}
/** GenAI 1.37 and later: `gen_ai.output.messages`, each with `parts`. */
function fromMessages(attributes) {
    const messages = attributes['gen_ai.output.messages'];
    if (messages === undefined)
        return undefined;
    const parsed = (0,json_text/* parseJsonText */.l)(messages);
    const answers = (0,json_fields/* isObject */.Gv)(parsed) ? [parsed] : (0,json_fields/* objectsOf */.iZ)(parsed);
    const calls = answers.flatMap((message, answer) => {
        const inParts = (0,json_fields/* objectsOf */.iZ)(message.parts).flatMap((part) => callOfPart(part, answer));
        // Some write the text as parts, and the calls as the provider sent them.
        const calls = inParts.length > 0 ? inParts : requestsInAnswer({ tool_calls: message.tool_calls ?? null });
        const unread = calls.length === 0 && (0,looks_like_call/* looksLikeCall */.w)(leftOver(message, 'parts')) ? [nameless] : [];
        return [...calls, ...unread].map((call) => ({ ...call, answer: answer || undefined }));
    });
    return withResults(calls, answers);
}
function callOfPart(part, answer) {
    if (part.type !== 'tool_call' && part.type !== 'server_tool_call')
        return callOfStrangePart(part, answer);
    const detail = (0,json_fields/* isObject */.Gv)(part.server_tool_call) ? part.server_tool_call : part;
    return requested(part.name, part.id, part.arguments ?? detail.arguments ?? detail.input, answer);
}
/** A call in the shape of another API, or one that cannot be read: of a tool that nothing names. */
function callOfStrangePart(part, answer) {
    if (!(0,looks_like_call/* looksLikeCall */.w)(part))
        return [];
    const calls = requestsInAnswer(part);
    return (calls.length > 0 ? calls : [nameless]).map((call) => ({ ...call, answer: answer || undefined }));
}
const nameless = { tool: '', id: undefined, written: undefined };
/** `ai.response.toolCalls` of AI SDK 5 and 6; version 4 said `args`. */
function fromAiSdk(attributes) {
    const calls = attributes['ai.response.toolCalls'];
    if (calls === undefined)
        return undefined;
    return (0,json_fields/* objectsOf */.iZ)((0,json_text/* parseJsonText */.l)(calls)).flatMap((call) => requested(call.toolName, call.toolCallId, call.input ?? call.args));
}
/** `llm.output_messages.N.message.tool_calls.M.tool_call.function.name`. */
function fromOpenInference(attributes) {
    const messages = attributes['llm.output_messages'];
    if (messages !== undefined)
        return requestsInAnswer(messages);
    return numbered(attributes, /^(llm\.output_messages\.\d+\.message\.tool_calls\.\d+\.tool_call\.)function\.name$/, {
        tool: 'function.name',
        id: 'id',
        args: 'function.arguments',
    });
}
/** `gen_ai.completion.N.tool_calls.M.name` of Traceloop, `gen_ai.completion.N.function_call.name` of LiteLLM. */
function fromCompletions(attributes) {
    return numbered(attributes, /^(gen_ai\.completion\.\d+\.(?:tool_calls\.\d+|function_call)\.)name$/, {
        tool: 'name',
        id: 'id',
        args: 'arguments',
    });
}
function numbered(attributes, pattern, names) {
    const stems = [];
    for (const key in attributes) {
        const stem = key.endsWith(names.tool) ? pattern.exec(key)?.[1] : undefined;
        if (stem !== undefined)
            stems.push(stem);
    }
    if (stems.length === 0)
        return undefined;
    const inOrder = stems.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    return inOrder.flatMap((stem) => requested(attributes[stem + names.tool], attributes[stem + names.id], attributes[stem + names.args], Number(/\d+/.exec(stem))));
}
/** Span events of GenAI 1.28–1.36 (`gen_ai.choice`) and the inference details event that later carries the same messages. */
function fromEvents(span) {
    return span.events.flatMap((event) => {
        if (event.name === 'gen_ai.client.inference.operation.details')
            return fromMessages(event.attributes) ?? [];
        if (event.name !== 'gen_ai.choice')
            return [];
        const message = (0,json_text/* parseJsonText */.l)(event.attributes.message ?? null);
        const calls = event.attributes.tool_calls ?? ((0,json_fields/* isObject */.Gv)(message) ? message.tool_calls : undefined);
        return (0,json_fields/* objectsOf */.iZ)((0,json_text/* parseJsonText */.l)(calls ?? null)).flatMap((call) => {
            const called = (0,json_fields/* isObject */.Gv)(call.function) ? call.function : call;
            return requested(called.name, call.id, called.arguments);
        });
    });
}
function requested(tool, id, args, answer = 0) {
    return [
        {
            // A call of a tool that nothing names is a problem, which the collector reports.
            tool: (0,json_fields/* nonEmptyText */.al)(tool) ?? '',
            id: (0,json_fields/* nonEmptyText */.al)(id),
            written: args,
            answer: answer || undefined,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/traces/otlp/said-in-answer.js


/** Attributes that hold an answer whole, as JSON or as text. */
const keys = ['gen_ai.output.messages', 'llm.output_messages', 'langfuse.observation.output', 'gen_ai.completion'];
/** The same, an attribute for each field. */
const flat = [
    { first: 'llm.output_messages.0.message.role', prefix: 'llm.output_messages.' },
    { first: 'gen_ai.completion.0.role', prefix: 'gen_ai.completion.' },
];
/** What the answer of a model's span says, `''` for nothing; undefined where it is not recorded. */
function saidInSpan({ attributes, events }) {
    const ofAiSdk = attributes['ai.response.text'];
    if (typeof ofAiSdk === 'string')
        return ofAiSdk;
    if (attributes['ai.response.toolCalls'] !== undefined)
        return '';
    for (const key of keys)
        if (attributes[key] !== undefined)
            return saidInAnswer(attributes[key]);
    for (const { first, prefix } of flat)
        if (attributes[first] !== undefined)
            return saidInAnswer(unflattened(attributes, prefix));
    return events.length === 0 ? undefined : saidInAnswer(answersIn(events));
}
/** `gen_ai.choice` (GenAI 1.28–1.36), and the one event that later holds all messages. */
function answersIn(events) {
    const answers = events.flatMap(({ name, attributes }) => {
        if (name === 'gen_ai.choice')
            return [choiceIn(attributes)];
        const list = attributes['gen_ai.output.messages'];
        return list === undefined ? [] : [list];
    });
    return answers.length === 0 ? undefined : answers;
}
/** The message of a choice, next to which its role or its calls may stand. */
function choiceIn({ message, content, tool_calls: calls = null }) {
    if (typeof message === 'string')
        return message;
    if (message !== undefined && message !== null)
        return { role: 'assistant', ...message };
    return { role: 'assistant', content: content ?? null, tool_calls: calls };
}
/** What instrumentations say that they left out of the messages. */
const cuts = [
    'gen_ai.request.messages.original_length',
    'gen_ai.input.messages.original_length',
    'sentry.sdk_meta.gen_ai.input.messages.original_length',
];
function isCutIn(attributes) {
    return cuts.some((key) => attributes[key] !== undefined);
}

;// CONCATENATED MODULE: ./lib/traces/otlp/usage-of-span.js



/** Names under which instrumentations count tokens, in the order of trust. Input holds what came from a cache. */
const usage_of_span_names = {
    input: [
        ...['gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens', 'llm.token_count.prompt', 'ai.usage.inputTokens'],
        ...['ai.usage.promptTokens', 'llm.usage.prompt_tokens', 'input_token_count'],
    ],
    output: [
        ...['gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens', 'llm.token_count.completion'],
        ...['ai.usage.outputTokens', 'ai.usage.completionTokens', 'llm.usage.completion_tokens', 'output_token_count'],
    ],
    total: ['gen_ai.usage.total_tokens', 'llm.token_count.total', 'llm.usage.total_tokens', 'total_token_count'],
    cached: [
        ...['gen_ai.usage.cache_read.input_tokens', 'gen_ai.usage.cache_read_input_tokens', 'ai.usage.cachedInputTokens'],
        ...['gen_ai.usage.cached_input_tokens', 'llm.token_count.prompt_details.cache_read'],
        ...['cached_content_token_count', 'cached_token_count'],
    ],
    costUsd: ['gen_ai.usage.cost', 'llm.cost.total', 'operation.cost'],
};
/** What a span, or a log event of an agent on the command line, says was used. */
function usageOfAttributes(attributes) {
    const first = (of) => {
        const name = usage_of_span_names[of].find((each) => attributes[each] !== undefined && attributes[each] !== null);
        return name === undefined ? undefined : numberIn(attributes[name]);
    };
    const thoughts = numberIn(attributes.thoughts_token_count);
    const tools = numberIn(attributes.tool_token_count);
    return (0,json_usage/* usageFrom */.m)({
        input: [first('input'), first('input') === undefined ? undefined : tools],
        output: [first('output'), first('output') === undefined ? undefined : thoughts],
        total: first('total'),
        cached: first('cached'),
        costUsd: first('costUsd'),
    });
}
/** Claude Code logs its requests under the names of Anthropic's API without their last word, and what they cost. */
function usageOfRequest({ name, attributes }) {
    if (!name.endsWith('api_request') || !('input_tokens' in attributes))
        return undefined;
    const of = (key) => numberIn(attributes[key]);
    return (0,json_usage/* usageFrom */.m)({
        input: [of('input_tokens'), of('cache_read_tokens'), of('cache_creation_tokens')],
        output: [of('output_tokens')],
        cached: of('cache_read_tokens'),
        costUsd: of('cost_usd'),
    });
}
/** Whether a span is the answer of a model, not the run of an agent around it. */
function isAnswerSpan(attributes) {
    const operation = (0,json_fields/* nonEmptyText */.al)(attributes['gen_ai.operation.name'] ?? attributes['llm.request.type']) ?? '';
    if (/^(chat|text_completion|completion|generate_content)$/.test(operation))
        return true;
    if (attributes['openinference.span.kind'] === 'LLM')
        return true;
    return /\.do(Generate|Stream)$/.test((0,json_fields/* nonEmptyText */.al)(attributes['ai.operationId']) ?? '');
}
/** Exporters write numbers as text, too. */
function numberIn(value) {
    return typeof value === 'string' ? (0,json_text/* parseJsonText */.l)(value) : value;
}

;// CONCATENATED MODULE: ./lib/traces/otlp/log-collector.js















/**
 * Turns log events into the same notes as spans. Events of calls are complete; the messages of a request come one by
 * one (`gen_ai.*.message`, `gen_ai.choice`), and a refusal may be followed by the call's own event, so these wait for
 * the end.
 */
class LogCollector {
    #add;
    #sink;
    #keys;
    #exchanges = new Map();
    #refusals = [];
    /** Calls, by session and id, whose outcome an event reports. */
    #ended = new Map();
    #messages = 0;
    /** Events so far without an id of their own. */
    #nameless = 0;
    constructor(add, sink, sessionKeys) {
        this.#add = add;
        this.#sink = sink;
        this.#keys = sessionKeys;
    }
    event(event, place) {
        const logged = loggedCall(event);
        if (logged) {
            const note = { ...this.#noteOf(event, place, logged.durationMs), call: logged.call };
            if (logged.isDecision)
                this.#refusals.push(note);
            else {
                this.#end(note, logged.call);
                this.#add(note);
            }
        }
        else if (!this.#used(event, place) && !this.#bodies(event, place) && !this.#message(event, place))
            this.#sink.skip('log record that is not a tool call');
    }
    end() {
        for (const note of this.#refusals) {
            if (this.#hasEnded(note))
                this.#sink.skip('further event of the same call');
            else
                this.#add(note);
        }
        for (const { note, sent, answers } of this.#exchanges.values()) {
            const requests = withResults(requestsInAnswer(answers), answers.filter(json_fields/* isObject */.Gv));
            this.#add({ ...note, requests, history: messageListIn(sent), said: saidInAnswer(answers) });
        }
    }
    #end(note, call) {
        const ended = this.#ended.get(log_collector_keyOf(note));
        if (ended)
            ended.push(call);
        else
            this.#ended.set(log_collector_keyOf(note), [call]);
    }
    #hasEnded(note) {
        const { call } = note;
        if (call?.id === undefined)
            return false;
        return this.#ended.get(log_collector_keyOf(note))?.some((ended) => (0,match/* sameCall */.nE)(ended, call)) === true;
    }
    /** A request of an agent on the command line. */
    #used(event, place) {
        const isCounted = /(?:^|\.)(?:api_response|sse_event)$/.test(event.name);
        const usage = usageOfRequest(event) ?? (isCounted ? usageOfAttributes(event.attributes) : undefined);
        if (usage)
            this.#add({ ...this.#noteOf(event, place, undefined), usage, isAnswer: true, isLogged: true });
        return usage !== undefined;
    }
    #bodies(event, place) {
        const bodies = messageBodies(event.attributes);
        if (bodies === undefined || this.#messages++ >= maxCollected)
            return false;
        const { sent, answers, call } = bodies;
        const note = this.#noteOf(event, place, undefined);
        if (call)
            this.#add({ ...note, call });
        else {
            const requests = withResults(requestsInAnswer(answers), answers);
            this.#add({ ...note, requests, history: messageListIn(sent), said: saidInAnswer(answers) });
        }
        return true;
    }
    #message(event, place) {
        const whole = spanOf(event.attributes);
        const isWhole = 'gen_ai.input.messages' in event.attributes || 'gen_ai.output.messages' in event.attributes;
        if (isWhole) {
            const note = this.#noteOf(event, place, undefined);
            const said = saidInSpan(whole);
            this.#add({ ...note, requests: requestedCalls(whole), history: messageListOf(whole), said });
            return true;
        }
        const role = roleOf(event.name);
        if ((role === undefined && event.name !== 'gen_ai.choice') || this.#messages++ >= maxCollected)
            return false;
        const { sent, answers } = this.#exchangeOf(event, place);
        if (role === undefined)
            answers.push(messageIn(event.attributes));
        // What the instructions say is nobody's word.
        else
            sent.push(role === 'system' ? { role } : { ...messageIn(event.attributes), role });
        return true;
    }
    #exchangeOf(event, place) {
        const key = `${event.traceId}/${event.spanId}`;
        let exchange = this.#exchanges.get(key);
        if (!exchange) {
            exchange = { note: this.#noteOf(event, place, undefined), sent: [], answers: [] };
            this.#exchanges.set(key, exchange);
        }
        return exchange;
    }
    /** As a span below the one in which the event was written. */
    #noteOf(event, place, durationMs) {
        const { attributes, time } = event;
        // A duration is agent-controlled: one that is below zero, or longer than the time since 1970, moves nothing.
        const took = (0,read_time/* timeIn */.Hi)(durationMs, 'ms') ?? 0n;
        const start = time === undefined || took < 0n || took > time ? time : time - took;
        const id = (0,json_fields/* nonEmptyText */.al)(attributes.tool_use_id ?? attributes.call_id ?? attributes['event.sequence']);
        return {
            traceId: event.traceId,
            spanId: [event.spanId, event.name, time, id ?? `#${this.#nameless++}`].join('/'),
            parentId: event.spanId,
            sessions: (0,session_keys/* sessionsIn */.Z)(attributes, this.#keys),
            resourceSessions: (0,session_keys/* sessionsIn */.Z)(event.resource, this.#keys),
            agentic: true,
            start: start?.toString(),
            durationMs,
            requests: [],
            ...place,
        };
    }
}
function log_collector_keyOf({ sessions, call }) {
    return JSON.stringify([sessions, call?.id]);
}
/** `gen_ai.choice` wraps its message, and later forms have members next to it. */
function messageIn(attributes) {
    const message = (0,json_fields/* isObject */.Gv)(attributes.message) ? { ...attributes, ...attributes.message } : attributes;
    const { role = 'assistant', content = null, tool_calls = null, id = null } = message;
    return { role, content, tool_calls, id };
}
function spanOf(attributes) {
    return {
        traceId: '',
        spanId: '',
        parentId: '',
        name: '',
        scope: '',
        start: undefined,
        end: undefined,
        attributes,
        resource: {},
        status: 'unset',
        statusMessage: '',
        events: [],
    };
}

;// CONCATENATED MODULE: ./lib/traces/otlp/attribute-value.js


/** Nesting beyond this is dropped: attributes are agent-controlled. */
const attribute_value_maxDepth = 64;
/**
 * Attributes of a span as one flat object, from `[{key, value: {stringValue}}]` (OTLP), `[{key, type, value}]` (Jaeger)
 * or an object of plain values (console exporters, flat lines).
 */
function decodeAttributes(attributes) {
    if (Array.isArray(attributes))
        return keyValues(attributes, 0);
    if (!(0,json_fields/* isObject */.Gv)(attributes))
        return {};
    return namespaces.some((name) => (0,json_fields/* isObject */.Gv)(attributes[name])) ? flattened(attributes) : attributes;
}
/** Where exports nest the names of attributes at their dots, as Phoenix does, one of these is an object. */
const namespaces = ['openinference', 'gen_ai', 'llm', 'traceloop', 'tool'];
function flattened(attributes, prefix = '', depth = 0) {
    const flat = {};
    for (const [key, value] of Object.entries(attributes)) {
        if ((0,json_fields/* isObject */.Gv)(value) && depth < maxNames)
            Object.assign(flat, flattened(value, `${prefix}${key}.`, depth + 1));
        else
            Object.defineProperty(flat, prefix + key, { value, enumerable: true, configurable: true, writable: true });
    }
    return flat;
}
/** Names have few dots: what nests deeper is a value. */
const maxNames = 8;
function keyValues(pairs, depth) {
    const object = {};
    for (const pair of pairs) {
        if (!(0,json_fields/* isObject */.Gv)(pair) || typeof pair.key !== 'string')
            continue;
        const value = decodeValue(pair.value, depth);
        if (pair.key === '__proto__')
            Object.defineProperty(object, pair.key, { value, enumerable: true, configurable: true, writable: true });
        else
            object[pair.key] = value;
    }
    return object;
}
/** An `AnyValue` of opentelemetry/proto/common/v1, in lowerCamelCase or snake_case; a plain value is itself. */
function decodeValue(value, depth) {
    if (!(0,json_fields/* isObject */.Gv)(value) || depth > attribute_value_maxDepth)
        return (0,json_fields/* isObject */.Gv)(value) ? null : (value ?? null);
    for (const kind in value) {
        const held = value[kind] ?? null;
        switch (kind) {
            case 'stringValue':
            case 'string_value':
            case 'boolValue':
            case 'bool_value':
            case 'bytesValue':
            case 'bytes_value':
                return held;
            case 'intValue':
            case 'int_value':
            case 'doubleValue':
            case 'double_value':
                return decodeNumber(held);
            case 'arrayValue':
            case 'array_value':
                return attribute_value_listIn(held).map((item) => decodeValue(item, depth + 1));
            case 'kvlistValue':
            case 'kvlist_value':
                return keyValues(attribute_value_listIn(held), depth + 1);
        }
    }
    return null;
}
/** 64-bit integers come as strings. `NaN` and `Infinity` stay what they are: no number. */
function decodeNumber(held) {
    return typeof held === 'string' ? ((0,exact_number/* exactNumber */.rf)(held) ?? held) : held;
}
function attribute_value_listIn(held) {
    return (0,json_fields/* isObject */.Gv)(held) && Array.isArray(held.values) ? held.values : [];
}

;// CONCATENATED MODULE: ./lib/traces/otlp/span-layouts.js




/** A request as OTLP sends it, or a trace as Grafana Tempo answers (`batches`, or `trace` around it). */
const exportRequest = {
    matches: (record) => groupsIn(record) !== undefined,
    *spans(record) {
        for (const group of groupsIn(record) ?? []) {
            const resource = decodeAttributes((0,json_fields/* isObject */.Gv)(group.resource) ? group.resource.attributes : undefined);
            const scopes = group.scopeSpans ?? group.scope_spans ?? group.instrumentationLibrarySpans;
            for (const scoped of (0,json_fields/* objectsOf */.iZ)(scopes)) {
                const scope = scopeName(scoped.scope ?? scoped.instrumentationLibrary);
                for (const span of (0,json_fields/* objectsOf */.iZ)(scoped.spans))
                    yield { span: otlpSpan(span, scope, resource), origin: span };
            }
        }
    },
};
function groupsIn(record) {
    const holder = (0,json_fields/* isObject */.Gv)(record.trace) ? record.trace : record;
    const groups = holder.resourceSpans ?? holder.resource_spans ?? holder.batches;
    const isOtlp = groups === holder.batches ? (0,json_fields/* objectsOf */.iZ)(groups).some((group) => 'resource' in group) : Array.isArray(groups);
    return isOtlp ? (0,json_fields/* objectsOf */.iZ)(groups) : undefined;
}
/** What Jaeger's UI downloads: `{data: [{traceID, spans, processes}]}`, or one such trace. Times are microseconds. */
const jaeger = {
    matches: (record) => (0,json_fields/* objectsOf */.iZ)(record.data).some(isJaegerTrace) || isJaegerTrace(record),
    *spans(record) {
        for (const trace of isJaegerTrace(record) ? [record] : (0,json_fields/* objectsOf */.iZ)(record.data)) {
            const processes = (0,json_fields/* isObject */.Gv)(trace.processes) ? trace.processes : {};
            for (const span of (0,json_fields/* objectsOf */.iZ)(trace.spans))
                yield { span: jaegerSpan(span, processes), origin: span };
        }
    },
};
/**
 * One span a record: the console exporters of Python (`context.trace_id`) and JavaScript (`instrumentationScope`), and flat
 * lines such as upstream's (`trace_id`, `span_id`, `startTimeUnixNano`), or no more than a name with GenAI attributes.
 */
const singleSpan = {
    matches: (record) => {
        if (typeof record.name !== 'string' || record.run_type !== undefined)
            return false;
        if ((0,json_fields/* isObject */.Gv)(record.context) && 'trace_id' in record.context)
            return true;
        if (record.startTimeUnixNano !== undefined || record.start_time_unix_nano !== undefined)
            return true;
        if (!(0,json_fields/* isObject */.Gv)(record.attributes) && !Array.isArray(record.attributes))
            return false;
        return ('span_id' in record || 'spanId' in record || 'instrumentationScope' in record || hasGenAiKey(record.attributes));
    },
    *spans(record) {
        const scope = record.instrumentationScope ?? record.instrumentation_scope ?? record.scope;
        const resource = (0,json_fields/* isObject */.Gv)(record.resource) ? decodeAttributes(record.resource.attributes ?? null) : {};
        yield { span: otlpSpan(record, scopeName(scope), resource), origin: record };
    },
};
/** A row of a table of spans, the columns named by dots: Phoenix's data frames (`context.span_id`, `attributes.…`), Logfire's records. */
const tableRow = {
    matches: (record) => 'context.span_id' in record ||
        (typeof record.span_name === 'string' && (0,json_fields/* isObject */.Gv)(record.attributes) && 'span_id' in record),
    *spans(record) {
        const attributes = (0,json_fields/* isObject */.Gv)(record.attributes) ? { ...record.attributes } : {};
        for (const [column, value] of Object.entries(record)) {
            if (column.startsWith('attributes.') && value !== null)
                attributes[column.slice('attributes.'.length)] = value;
        }
        const span = {
            ...record,
            name: record.span_name ?? record.name ?? null,
            trace_id: record['context.trace_id'] ?? record.trace_id ?? null,
            span_id: record['context.span_id'] ?? record.span_id ?? null,
            start_time: record.start_timestamp ?? record.start_time ?? null,
            end_time: record.end_timestamp ?? record.end_time ?? null,
            status: {
                code: record.status_code ?? record.otel_status_code ?? null,
                message: record.status_message ?? record.otel_status_message ?? null,
            },
            attributes,
        };
        yield { span: otlpSpan(span, '', {}), origin: record };
    },
};
/** A row of `otel_traces`, as the collector's ClickHouse exporter makes that table. `Duration` is in nanoseconds. */
const clickHouseRow = {
    matches: (record) => 'TraceId' in record && 'SpanId' in record && 'SpanName' in record && 'SpanAttributes' in record,
    *spans(record) {
        const start = (0,read_time/* timeOf */.nR)(record.Timestamp);
        const duration = (0,read_time/* timeIn */.Hi)(record.Duration, 'ns');
        const { 'Events.Name': names, 'Events.Attributes': attributes } = record;
        const attributesOf = (at) => decodeAttributes(Array.isArray(attributes) ? attributes[at] : undefined);
        yield {
            span: {
                traceId: otelId(record.TraceId),
                spanId: otelId(record.SpanId),
                parentId: otelId(record.ParentSpanId),
                name: (0,json_fields/* nonEmptyText */.al)(record.SpanName) ?? '',
                scope: (0,json_fields/* nonEmptyText */.al)(record.ScopeName) ?? '',
                start,
                end: start === undefined || duration === undefined ? undefined : start + duration,
                attributes: decodeAttributes(record.SpanAttributes),
                resource: decodeAttributes(record.ResourceAttributes),
                status: statusOf(record.StatusCode),
                statusMessage: (0,json_fields/* nonEmptyText */.al)(record.StatusMessage) ?? '',
                events: (Array.isArray(names) ? names : []).map((name, at) => ({
                    name: (0,json_fields/* nonEmptyText */.al)(name) ?? '',
                    attributes: attributesOf(at),
                })),
            },
            origin: record,
        };
    },
};
/** A run with a list of its spans, such as a trace of MLflow (`{info, data: {spans}}`): what names its session stands next to the list. */
const listOfSpans = {
    matches: (record) => listedSpans(record).length > 0,
    *spans(record) {
        const resource = sessionNextTo(record);
        for (const origin of listedSpans(record)) {
            for (const { span } of layoutOf(origin)?.spans(origin) ?? []) {
                yield { span: { ...span, resource: { ...resource, ...span.resource } }, origin };
            }
        }
    },
};
/** None of a list that holds anything besides: another part of the reader looks at each of its members. */
function listedSpans(record) {
    const list = (0,json_fields/* objectsOf */.iZ)(record.spans ?? ((0,json_fields/* isObject */.Gv)(record.data) ? record.data.spans : undefined));
    return list.every((span) => [tableRow, clickHouseRow, singleSpan].some((layout) => layout.matches(span))) ? list : [];
}
function sessionNextTo(record) {
    const info = (0,json_fields/* isObject */.Gv)(record.info) ? record.info : record;
    const metadata = info.trace_metadata ?? info.request_metadata;
    const session = ((0,json_fields/* isObject */.Gv)(metadata) ? metadata['mlflow.trace.session'] : undefined) ?? (0,run_id/* sessionOf */.MC)(record);
    return session === undefined ? {} : { 'session.id': session };
}
const layouts = [exportRequest, jaeger, tableRow, clickHouseRow, singleSpan, listOfSpans];
function layoutOf(record) {
    return layouts.find((layout) => layout.matches(record));
}
/** Whether a record holds spans, in any layout. */
function holdsSpans(record) {
    return (0,json_fields/* isObject */.Gv)(record) && layouts.some((layout) => layout.matches(record));
}
/** The spans of a record; none if it is laid out in no known way. */
function spansIn(record) {
    if (!(0,json_fields/* isObject */.Gv)(record))
        return [];
    return layoutOf(record)?.spans(record) ?? [];
}
function otlpSpan(span, scope, resource) {
    const context = [span.context, span._spanContext].find(json_fields/* isObject */.Gv) ?? span;
    const parent = (0,json_fields/* isObject */.Gv)(span.parentSpanContext) ? span.parentSpanContext.spanId : undefined;
    const status = (0,json_fields/* isObject */.Gv)(span.status) ? span.status : {};
    const written = span.startTimeUnixNano ?? span.start_time_unix_nano;
    const start = written === undefined ? (0,read_time/* timeOf */.nR)(span.start_time ?? span.startTime ?? span.timestamp) : (0,read_time/* timeIn */.Hi)(written, 'ns');
    return {
        traceId: otelId(context.traceId ?? context.trace_id),
        spanId: otelId(context.spanId ?? context.span_id ?? span.id),
        parentId: otelId(span.parentSpanId ?? span.parent_span_id ?? span.parent_id ?? span.parentId ?? parent),
        name: (0,json_fields/* nonEmptyText */.al)(span.name) ?? '',
        scope,
        start,
        end: endOf(span, start),
        attributes: decodeAttributes(span.attributes),
        resource,
        status: statusOf(status.code ?? status.status_code ?? span.status_code ?? span.status),
        statusMessage: (0,json_fields/* nonEmptyText */.al)(status.message ?? status.description ?? span.status_message) ?? '',
        events: (0,json_fields/* objectsOf */.iZ)(span.events).map(eventOf),
    };
}
/** The end as written, or the start plus a `duration`: microseconds, or `[seconds, nanoseconds]`. */
function endOf(span, start) {
    const written = span.endTimeUnixNano ?? span.end_time_unix_nano;
    const end = written === undefined ? (0,read_time/* timeOf */.nR)(span.end_time ?? span.endTime) : (0,read_time/* timeIn */.Hi)(written, 'ns');
    if (end !== undefined)
        return end;
    const duration = (0,read_time/* timeIn */.Hi)(span.duration, 'µs');
    return start === undefined || duration === undefined ? undefined : start + duration;
}
function jaegerSpan(span, processes) {
    const attributes = decodeAttributes(span.tags);
    const process = processes[String(span.processID)];
    const parent = (0,json_fields/* objectsOf */.iZ)(span.references).find((reference) => reference.refType === 'CHILD_OF');
    const start = (0,read_time/* timeIn */.Hi)(span.startTime, 'µs');
    const duration = (0,read_time/* timeIn */.Hi)(span.duration, 'µs');
    return {
        traceId: otelId(span.traceID),
        spanId: otelId(span.spanID),
        parentId: otelId(parent?.spanID ?? span.parentSpanID),
        name: (0,json_fields/* nonEmptyText */.al)(span.operationName) ?? '',
        scope: (0,json_fields/* nonEmptyText */.al)(attributes['otel.scope.name'] ?? attributes['otel.library.name']) ?? '',
        start,
        end: start === undefined || duration === undefined ? undefined : start + duration,
        attributes,
        resource: decodeAttributes((0,json_fields/* isObject */.Gv)(process) ? process.tags : undefined),
        status: statusOf(attributes['otel.status_code'] ?? (attributes.error === true ? 'ERROR' : undefined)),
        statusMessage: (0,json_fields/* nonEmptyText */.al)(attributes['otel.status_description']) ?? '',
        events: (0,json_fields/* objectsOf */.iZ)(span.logs).map((log) => {
            const fields = decodeAttributes(log.fields);
            return { name: (0,json_fields/* nonEmptyText */.al)(fields.event) ?? '', attributes: fields };
        }),
    };
}
function eventOf(event) {
    return { name: (0,json_fields/* nonEmptyText */.al)(event.name) ?? '', attributes: decodeAttributes(event.attributes) };
}
function statusOf(code) {
    if (code === 2 || code === '2')
        return 'error';
    if (code === 1 || code === '1')
        return 'ok';
    const text = typeof code === 'string' ? code.toUpperCase().replace(/^(STATUS_CODE_|STATUSCODE\.)/, '') : '';
    return text === 'ERROR' ? 'error' : text === 'OK' ? 'ok' : 'unset';
}
function scopeName(scope) {
    return (0,json_fields/* isObject */.Gv)(scope) ? ((0,json_fields/* nonEmptyText */.al)(scope.name) ?? '') : ((0,json_fields/* nonEmptyText */.al)(scope ?? null) ?? '');
}
/**
 * Trace ids are 16 bytes and span ids 8: as hex (32, 16 characters; `0x` before it in Python) or, from some senders, base64
 * (24, 12 characters). One spelling for all, so that a parent is found. All zeros means none.
 */
function otelId(id) {
    if (typeof id === 'string' && usualId.test(id))
        return id;
    const text = (0,json_fields/* nonEmptyText */.al)(id) ?? '';
    const hex = text.replace(/^0x/i, '');
    if (/^[0-9a-f]+$/i.test(hex))
        return /^0+$/.test(hex) && hex.length > 1 ? '' : hex.toLowerCase();
    if (!/^([\w+/-]{22}==|[\w+/-]{11}=)$/.test(text))
        return text;
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return otelId(Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join(''));
}
const usualId = /^(?!0+$)(?:[0-9a-f]{16}|[0-9a-f]{32})$/;
function isJaegerTrace(value) {
    return (0,json_fields/* isObject */.Gv)(value) && 'traceID' in value && Array.isArray(value.spans);
}
function hasGenAiKey(attributes) {
    return (0,json_fields/* isObject */.Gv)(attributes) && Object.keys(attributes).some((key) => key.startsWith('gen_ai.'));
}

;// CONCATENATED MODULE: ./lib/traces/otlp/log-records.js




/** Whether a record holds OpenTelemetry logs: a request (`resourceLogs`), or one event as a console exporter prints it. */
function holdsLogs(record) {
    return (0,json_fields/* isObject */.Gv)(record) && (log_records_groupsIn(record) !== undefined || isSingle(record));
}
function* logsIn(record) {
    if (isSingle(record)) {
        yield { event: logEvent(record, log_records_scopeOf(record), resourceOf(record)), origin: record };
        return;
    }
    for (const group of log_records_groupsIn(record) ?? []) {
        const resource = decodeAttributes((0,json_fields/* isObject */.Gv)(group.resource) ? group.resource.attributes : undefined);
        for (const scoped of (0,json_fields/* objectsOf */.iZ)(group.scopeLogs ?? group.scope_logs)) {
            for (const log of (0,json_fields/* objectsOf */.iZ)(scoped.logRecords ?? scoped.log_records)) {
                yield { event: logEvent(log, log_records_scopeOf(scoped), resource), origin: log };
            }
        }
    }
}
function log_records_groupsIn(record) {
    const groups = record.resourceLogs ?? record.resource_logs;
    return Array.isArray(groups) ? (0,json_fields/* objectsOf */.iZ)(groups) : undefined;
}
function isSingle(record) {
    const { attributes } = record;
    // A record of the JavaScript SDK written as it is keeps its body under a private name.
    const hasBody = 'body' in record || '_body' in record;
    return (0,json_fields/* isObject */.Gv)(attributes) && typeof attributes['event.name'] === 'string' && hasBody;
}
/** The JavaScript SDK, written as it is, has pairs of name and value. */
function resourceOf({ resource }) {
    if (!(0,json_fields/* isObject */.Gv)(resource))
        return {};
    const { attributes, _rawAttributes: raw } = resource;
    if (attributes !== undefined || !Array.isArray(raw))
        return decodeAttributes(attributes);
    const pairs = raw.flatMap((pair) => (Array.isArray(pair) ? [{ key: pair[0] ?? null, value: pair[1] ?? null }] : []));
    return decodeAttributes(pairs);
}
function log_records_scopeOf(holder) {
    const scope = holder.scope ?? holder.instrumentationScope ?? holder.instrumentation_scope;
    return (0,json_fields/* isObject */.Gv)(scope) ? ((0,json_fields/* nonEmptyText */.al)(scope.name) ?? '') : '';
}
function logEvent(log, scope, resource) {
    const attributes = decodeAttributes(log.attributes);
    const written = log.body ?? log._body ?? null;
    const [decoded] = Object.values(decodeAttributes([{ key: 'body', value: written }]));
    const body = typeof written === 'string' || isPlain(written) ? written : (decoded ?? null);
    const context = (0,json_fields/* isObject */.Gv)(log.spanContext) ? log.spanContext : log;
    const named = log.eventName ?? log.event_name ?? attributes['event.name'] ?? null;
    return {
        name: (0,json_fields/* nonEmptyText */.al)(named) ?? (typeof body === 'string' ? body : ''),
        traceId: otelId(context.traceId ?? context.trace_id),
        spanId: otelId(context.spanId ?? context.span_id),
        scope,
        time: timeOfEvent(log, attributes),
        attributes: (0,json_fields/* isObject */.Gv)(body) ? { ...attributes, ...body } : attributes,
        resource,
    };
}
/** A body as CloudWatch has it: the value itself, not one of OTLP's that says its kind. */
function isPlain(body) {
    return (0,json_fields/* isObject */.Gv)(body) && !Object.keys(body).some((key) => /^[a-z]+_?[vV]alue$/.test(key));
}
/** The event's own time; where that is left out or zero, when it was observed, or what its author wrote. */
function timeOfEvent(log, attributes) {
    for (const written of [
        log.timeUnixNano,
        log.time_unix_nano,
        log.observedTimeUnixNano,
        attributes['event.timestamp'],
    ]) {
        const time = (0,read_time/* timeIn */.Hi)(written, 'ns');
        if (time !== undefined && time > 0n)
            return time;
    }
    return (0,read_time/* timeOf */.nR)(log.hrTime ?? log.timestamp);
}

;// CONCATENATED MODULE: ./lib/traces/otlp/note-span.js









const agenticPrefix = /^(gen_ai|llm|ai|openinference|traceloop|langfuse|langsmith|gcp\.vertex\.agent|lk|mcp)\./;
/** Keeps of a span what a run is made of. */
function noteSpan(span, sessionKeys, place) {
    const call = toolCallOfSpan(span);
    // A span that runs a tool is not an answer of a model.
    const requests = call ? [] : requestedCalls(span);
    const history = call ? undefined : messageListOf(span);
    const note = {
        traceId: span.traceId,
        spanId: span.spanId,
        parentId: span.parentId,
        sessions: (0,session_keys/* sessionsIn */.Z)(span.attributes, sessionKeys),
        resourceSessions: (0,session_keys/* sessionsIn */.Z)(span.resource, sessionKeys),
        agent: (0,json_fields/* nonEmptyText */.al)(span.attributes['gen_ai.agent.name']),
        agentic: call !== undefined || requests.length > 0 || isAgentic(span.attributes),
        start: span.start?.toString(),
        durationMs: (0,read_time/* durationBetween */.h9)(span.start, span.end),
        call,
        requests,
        history,
        ...(call ? {} : note_span_wordsOf(span, history)),
        usage: call ? undefined : usageOfAttributes(span.attributes),
        isAnswer: !call && (requests.length > 0 || isAnswerSpan(span.attributes)),
        ...place,
    };
    return asOneSpan(note, span);
}
/** Most spans are of no model: what they say is not worth a member. */
function note_span_wordsOf(span, history) {
    const said = saidInSpan(span);
    const isCut = isCutIn(span.attributes) || (history === undefined && asksModel(span.attributes));
    return { ...(said !== undefined && { said }), ...(isCut && { isCut }) };
}
const asking = /^(chat|text_completion|generate_content|ai\.\w+\.do(Generate|Stream))$/;
function asksModel(attributes) {
    const operation = attributes['gen_ai.operation.name'] ?? attributes['ai.operationId'];
    if (attributes['openinference.span.kind'] === 'LLM' || attributes['traceloop.span.kind'] === 'llm')
        return true;
    return typeof operation === 'string' && asking.test(operation);
}
function isAgentic(attributes) {
    for (const key in attributes)
        if (agenticPrefix.test(key))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/traces/formats/otlp.js







/**
 * OpenTelemetry spans and log events: OTLP as JSON (one request, an array, or JSON lines as the collector's file exporter
 * writes), console exporters, flat span lines, Jaeger's download. Who names what is in `../otlp/dialects.ts`.
 */
const otlp = {
    id: 'otlp',
    title: 'OpenTelemetry spans (OTLP JSON)',
    layout: 'sorted',
    marks: [
        'resourceSpans',
        'resource_spans',
        'resourceLogs',
        'scopeSpans',
        'traceId',
        'spanId',
        'attributes',
        'startTimeUnixNano',
    ],
    recognise: (record) => (holdsSpans(record) || holdsLogs(record) || isMetrics(record) ? 'certain' : 'no'),
    open: (sink, context) => readSpansInto(new SpanCollector(sink, context, sessionKeysOf(context)), sink, context),
};
/** Reads spans into a place of the caller's: a store can hold what memory cannot. */
function readSpansInto(target, sink, context) {
    return new OtlpReader(target, sink, sessionKeysOf(context));
}
class OtlpReader {
    #target;
    #sink;
    #keys;
    #logs;
    constructor(target, sink, sessionKeys) {
        this.#target = target;
        this.#sink = sink;
        this.#keys = sessionKeys;
        this.#logs = new LogCollector((note) => target.add(note), sink, sessionKeys);
    }
    record(value, at) {
        let spans = 0;
        for (const { span, origin } of spansIn(value)) {
            spans++;
            const place = { file: 0, ...at.of(origin) };
            if (span.attributes['logfire.span_type'] === 'pending_span')
                this.#sink.skip('span that had not ended');
            else
                this.#target.add(noteSpan(span, this.#keys, place));
        }
        if (spans > 0)
            return true;
        if (holdsLogs(value))
            this.#logsIn(value, at);
        else
            this.#sink.skip(isMetrics(value) ? 'OpenTelemetry metrics' : 'record without spans');
        return undefined;
    }
    #logsIn(record, at) {
        let logs = 0;
        for (const { event, origin } of logsIn(record)) {
            logs++;
            this.#logs.event(event, { file: 0, ...at.of(origin) });
        }
        if (logs === 0)
            this.#sink.skip('request without log records');
    }
    end() {
        this.#logs.end();
        this.#target.end();
    }
}
function sessionKeysOf(context) {
    return context.sessionKeys.length > 0 ? context.sessionKeys : session_keys/* defaultSessionKeys */.S;
}
/** Records of OpenTelemetry of which nothing is a call: a file may hold any signal. */
function isMetrics(record) {
    return (0,json_fields/* isObject */.Gv)(record) && ('resourceMetrics' in record || 'resource_metrics' in record);
}

;// CONCATENATED MODULE: ./lib/traces/formats/pi.js




/**
 * Sessions of pi and of what is built on it, OpenClaw among them (`~/.pi/agent/sessions/…/*.jsonl`), and the events of
 * `pi --mode json`. Shapes: the page on sessions of pi-coding-agent. Branches that were left stay in the file: their calls ran.
 */
const pi = sessionFormat({
    id: 'pi',
    title: 'pi and OpenClaw sessions',
    marks: ['parentId', 'message', 'cwd', 'modelId', 'thinkingLevel'],
    recognise(record) {
        const type = (0,json_fields/* stringOf */.Je)(record.type) ?? '';
        if (type === 'session')
            return 'id' in record && 'cwd' in record ? 'certain' : 'no';
        if (ownTypes.has(type))
            return 'parentId' in record ? 'certain' : 'no';
        if (type.startsWith('tool_execution_') && 'toolCallId' in record)
            return 'certain';
        if (streamed.has(type))
            return 'possible';
        const message = (0,json_fields/* objectOf */.Xy)(record.message);
        if (message === undefined || type !== 'message')
            return 'no';
        return message.role === 'toolResult' || (0,json_fields/* objectsOf */.iZ)(message.content).some(pi_isCall) ? 'certain' : 'possible';
    },
    open() {
        const lines = new PiLines();
        return (line) => lines.read(line);
    },
});
/** Lines that are about the session and hold no call. */
const ownTypes = new Set([
    ...['model_change', 'thinking_level_change', 'compaction', 'branch_summary', 'custom', 'custom_message', 'label'],
    'session_info',
]);
/** Of a stream, the pieces of what `message_end` says whole. */
const pieces = new Set([
    ...['agent_start', 'turn_start', 'message_start', 'message_update', 'tool_execution_update'],
    ...['auto_compaction_start', 'auto_compaction_end', 'auto_retry_start', 'auto_retry_end'],
]);
const streamed = new Set([
    ...pieces,
    ...['message_end', 'turn_end', 'agent_end', 'tool_execution_start', 'tool_execution_end'],
]);
class PiLines {
    /** What a stream said already, and says again when a tool runs, a turn ends and all is over. */
    #asked = new recent_map/* RecentMap */.Q();
    #answered = new recent_map/* RecentMap */.Q();
    #hasMessages = false;
    read(line) {
        const type = (0,json_fields/* stringOf */.Je)(line.type) ?? '';
        if (type === 'session')
            return [sessionStart(line)];
        if (type === 'model_change')
            return [modelChange(line)];
        if (ownTypes.has(type))
            return [{ skip: 'line about the session' }];
        if (pieces.has(type))
            return [{ skip: 'piece of a message' }];
        if (type === 'tool_execution_start')
            return [{ events: [this.#started(line)] }];
        if (type === 'tool_execution_end')
            return [{ events: [this.#ended(line)] }];
        if (type === 'turn_end')
            return this.#whole([(0,json_fields/* objectOf */.Xy)(line.message) ?? {}, ...(0,json_fields/* objectsOf */.iZ)(line.toolResults)]);
        if (type === 'agent_end')
            return this.#whole((0,json_fields/* objectsOf */.iZ)(line.messages));
        const message = (0,json_fields/* objectOf */.Xy)(line.message);
        if (message === undefined)
            return undefined;
        if (type === 'message')
            return [pi_messageEntry(line, message)];
        return type === 'message_end' ? [this.#message(message)] : undefined;
    }
    /** Of a stream that was cut down to its ends, these hold the messages. */
    #whole(messages) {
        if (this.#hasMessages)
            return [{ skip: 'messages that were said before' }];
        return messages.map((message) => this.#message(message));
    }
    #message(message) {
        this.#hasMessages = true;
        const id = (0,json_fields/* textOf */.b6)(message.toolCallId);
        if (message.role === 'toolResult' && id !== undefined) {
            if (this.#answered.has(id))
                return { skip: 'result that was said before' };
            this.#answered.set(id, true);
        }
        for (const part of (0,json_fields/* objectsOf */.iZ)(message.content)) {
            const called = part.type === 'toolCall' ? (0,json_fields/* textOf */.b6)(part.id) : undefined;
            if (called !== undefined)
                this.#asked.set(called, true);
        }
        return pi_messageEntry({}, message);
    }
    #started(line) {
        const id = (0,json_fields/* textOf */.b6)(line.toolCallId);
        if (id !== undefined && this.#asked.has(id))
            return { type: 'skip', reason: 'start of a call that was said before' };
        if (id !== undefined)
            this.#asked.set(id, true);
        return pi_callOf({ type: 'toolCall', id: line.toolCallId ?? null, name: line.toolName ?? null, arguments: line.args ?? null }, line);
    }
    #ended(line) {
        const id = (0,json_fields/* textOf */.b6)(line.toolCallId);
        if (id !== undefined)
            this.#answered.set(id, true);
        return pi_resultOf({ ...line, content: (0,json_fields/* objectOf */.Xy)(line.result)?.content ?? line.result ?? null }, line);
    }
}
function sessionStart(line) {
    return { trace: (0,json_fields/* nonEmptyText */.al)(line.id), start: { hasMessages: true, meta: { agent: 'pi' } } };
}
function modelChange({ modelId, provider }) {
    const [model, by] = [(0,json_fields/* nonEmptyText */.al)(modelId), (0,json_fields/* nonEmptyText */.al)(provider)];
    return { start: { meta: { ...(model && { model }), ...(by && { model_provider: by }) } } };
}
function pi_messageEntry(line, message) {
    const timestamp = line.timestamp ?? message.timestamp;
    const id = (0,json_fields/* nonEmptyText */.al)(line.id);
    return {
        timestamp,
        turn: message.role === 'assistant' ? id : undefined,
        said: { role: message.role, content: message.content },
        events: message.role === 'toolResult' ? [pi_resultOf(message)] : session_format_partEvents(message.content, pi_partEvent),
        ...(message.role === 'assistant' && { usage: pi_usageOf(message, id) }),
        ...(message.role === 'bashExecution' && { skip: 'command that the person ran' }),
        ...(id !== undefined && { copy: { id, content: message } }),
    };
}
function pi_isCall(part) {
    return part.type === 'toolCall' && 'arguments' in part;
}
function pi_usageOf({ usage }, id) {
    const { input, output, cacheRead, cacheWrite, totalTokens, cost } = (0,json_fields/* objectOf */.Xy)(usage) ?? {};
    const used = (0,json_usage/* usageFrom */.m)({
        input: [input, cacheRead, cacheWrite],
        output: [output],
        cached: cacheRead,
        total: totalTokens,
        costUsd: (0,json_fields/* objectOf */.Xy)(cost)?.total,
        turns: 1,
    });
    return { of: 'answer', ...(id !== undefined && { id }), ...used };
}
function pi_partEvent(part) {
    return part.type === 'toolCall' ? pi_callOf(part) : undefined;
}
function pi_callOf(part, from = part) {
    const tool = (0,json_fields/* stringOf */.Je)(part.name);
    if (!tool)
        return { type: 'nameless', from };
    return { type: 'call', from, call: { id: (0,json_fields/* textOf */.b6)(part.id), tool, args: part.arguments } };
}
function pi_resultOf(message, from = message) {
    const id = (0,json_fields/* textOf */.b6)(message.toolCallId);
    if (id === undefined)
        return { type: 'skip', reason: 'result without a call id' };
    const content = message.content ?? null;
    return { type: 'result', from, result: { id, content, error: message.isError === true } };
}

;// CONCATENATED MODULE: ./lib/traces/formats/promptfoo.js




/**
 * Results of promptfoo: what `promptfoo eval -o results.json` writes, or its rows (`-o results.jsonl`). The calls are those that an
 * agent's provider lists (`metadata.toolCalls`), else those that the answer asks for, in its provider's own shape.
 */
const promptfoo = sessionFormat({
    id: 'promptfoo',
    title: 'promptfoo results',
    marks: ['evalId', 'results', 'promptIdx', 'testIdx', 'testCase', 'gradingResult', 'response', 'vars'],
    recognise: (record) => (rowsIn(record).length > 0 ? 'certain' : 'no'),
    open: () => (record) => {
        const rows = rowsIn(record);
        return rows.length === 0 ? undefined : rows.map(rowEntry);
    },
});
function rowsIn(record) {
    if (promptfoo_isRow(record))
        return [record];
    const results = (0,json_fields/* objectOf */.Xy)(record.results)?.results ?? record.results;
    return (0,json_fields/* objectsOf */.iZ)(results).filter(promptfoo_isRow);
}
function promptfoo_isRow(record) {
    return 'promptIdx' in record && 'testIdx' in record && ('response' in record || 'error' in record);
}
function rowEntry(row) {
    const [test, prompt] = [(0,json_fields/* textOf */.b6)(row.testIdx) ?? '', (0,json_fields/* textOf */.b6)(row.promptIdx) ?? ''];
    const response = (0,json_fields/* objectOf */.Xy)(row.response) ?? {};
    return {
        trace: (0,json_fields/* nonEmptyText */.al)(row.id) ?? `${test}.${prompt}`,
        start: { case: (0,json_fields/* nonEmptyText */.al)((0,json_fields/* objectOf */.Xy)(row.testCase)?.description) ?? test, trial: prompt },
        events: promptfoo_eventsOf(response),
        said: { role: 'assistant', content: response.output, isOneSided: true },
        usage: promptfoo_usedIn(row, response),
    };
}
/** Of the answer, not of those who graded it. A provider that is an agent makes one request of the many. */
function promptfoo_usedIn(row, response) {
    const { prompt, completion, total, numRequests } = (0,json_fields/* objectOf */.Xy)(response.tokenUsage ?? row.tokenUsage) ?? {};
    const { numTurns, toolCalls } = (0,json_fields/* objectOf */.Xy)(response.metadata) ?? {};
    const used = (0,json_usage/* usageFrom */.m)({
        ...{ input: [prompt], output: [completion], total },
        turns: numTurns ?? ((0,json_fields/* isList */.Lv)(toolCalls) ? undefined : numRequests),
        costUsd: response.cost ?? row.cost,
        durationMs: row.latencyMs ?? response.latencyMs,
    });
    return used && { of: 'run', ...used };
}
function promptfoo_eventsOf(response) {
    const listed = (0,json_fields/* objectsOf */.iZ)((0,json_fields/* objectOf */.Xy)(response.metadata)?.toolCalls);
    if (listed.length > 0)
        return listed.map(listedCall);
    const inOutput = requestsInAnswer(response.output);
    const asked = inOutput.length > 0 ? inOutput : requestsInAnswer(response.raw);
    return asked.map(({ tool, id, written }) => ({
        type: 'call',
        from: response,
        call: { id, tool, args: written, phase: 'requested' },
    }));
}
function listedCall(listed) {
    const tool = (0,json_fields/* stringOf */.Je)(listed.name ?? listed.toolName);
    if (!tool)
        return { type: 'nameless', from: listed };
    const failed = listed.is_error === true || listed.isError === true;
    const content = listed.output ?? listed.result;
    const error = failed ? ((0,json_fields/* isObject */.Gv)(content) ? content : (content ?? true)) : (listed.error ?? null);
    const args = listed.input ?? listed.arguments ?? listed.args;
    return { type: 'call', from: listed, call: { id: (0,json_fields/* textOf */.b6)(listed.id), tool, args, content, error } };
}

;// CONCATENATED MODULE: ./lib/traces/formats/pydantic-ai.js








/** Messages of Pydantic AI as `all_messages_json()` writes them: one a record, or lists under `messages`. */
const pydanticAi = {
    id: 'pydantic-ai',
    title: 'Pydantic AI messages',
    layout: 'ordered',
    marks: ['parts', 'kind', 'part_kind', 'model_name', 'run_id', 'messages'],
    recognise: (record) => (0,json_fields/* isObject */.Gv)(record) && (pydantic_ai_isMessage(record) || (0,json_fields/* objectsOf */.iZ)(record.messages).some(pydantic_ai_isMessage)) ? 'certain' : 'no',
    open: (sink, context) => new MessagesReader(sink, context),
};
class MessagesReader {
    #sink;
    #file;
    #runs;
    #turns = new Turns();
    constructor(sink, context) {
        this.#sink = sink;
        this.#file = context.file;
        this.#runs = new RepeatedLists(context.file);
    }
    record(value, at) {
        const record = (0,json_fields/* isObject */.Gv)(value) ? value : {};
        if (Array.isArray(record.messages)) {
            const { trace, fresh } = this.#runs.next((0,json_fields/* objectsOf */.iZ)(record.messages), (0,run_id/* sessionOf */.MC)(record));
            this.#sink.start({ ...(0,run_id/* startOf */.GH)(record, trace), hasMessages: true }, at.line, at.column);
            for (const message of fresh)
                this.#message(message, trace, at);
        }
        else if (!pydantic_ai_isMessage(record))
            this.#sink.skip('record that is not a message');
        else {
            const trace = (0,run_id/* sessionOf */.MC)(record) ?? this.#file;
            this.#sink.start((0,run_id/* startOf */.GH)(record, trace), at.line, at.column);
            this.#message(record, trace, at);
        }
    }
    end() { }
    #message(message, trace, at) {
        const events = (0,json_fields/* objectsOf */.iZ)(message.parts).flatMap(pydantic_ai_partEvents);
        const run = { trace, timestamp: (0,read_time/* timestampOf */.U_)(message.timestamp), turn: this.#turns.next() };
        for (const part of (0,json_fields/* objectsOf */.iZ)(message.parts)) {
            const role = part.part_kind === 'user-prompt' ? 'user' : part.part_kind === 'text' ? 'assistant' : undefined;
            (0,write_message/* writeMessage */.ZT)(role, part.content, run, this.#sink, at.of(part));
        }
        if (message.kind === 'response')
            writeAnswer(message.usage, undefined, run, this.#sink, at);
        writeEvents(events, run, this.#sink, at, 'message without a tool call');
    }
}
function pydantic_ai_isMessage({ kind, parts }) {
    return ((kind === 'request' || kind === 'response') && (0,json_fields/* objectsOf */.iZ)(parts).some((part) => typeof part.part_kind === 'string'));
}
function pydantic_ai_partEvents(part) {
    const id = (0,json_fields/* textOf */.b6)(part.tool_call_id);
    switch (part.part_kind) {
        case 'tool-call':
        case 'builtin-tool-call': {
            const tool = (0,json_fields/* stringOf */.Je)(part.tool_name);
            if (!tool)
                return [{ type: 'nameless', from: part }];
            return [{ type: 'call', from: part, call: { id, tool, args: part.args ?? {} } }];
        }
        case 'tool-return':
        case 'builtin-tool-return':
            return [pydantic_ai_resultOf(part, id, part.outcome === 'failed' || part.outcome === 'denied')];
        case 'retry-prompt':
            // Without a tool, it is the answer of the model that did not fit.
            return part.tool_name === null || part.tool_name === undefined ? [] : [pydantic_ai_resultOf(part, id, true)];
        default:
            return [];
    }
}
function pydantic_ai_resultOf(part, id, failed) {
    if (id === undefined)
        return { type: 'skip', reason: 'result without a call id' };
    const phase = part.outcome === 'denied' ? 'denied' : undefined;
    return {
        type: 'result',
        from: part,
        result: { id, content: part.content ?? null, error: failed, phase },
    };
}

;// CONCATENATED MODULE: ./lib/traces/formats/qwen-code.js





/**
 * Sessions of Qwen Code (`~/.qwen/projects/…/chats/*.jsonl`): contents of the Gemini API in envelopes, and next to a result how
 * the call ended (`toolCallResult`). Its `stream-json` is that of Claude Code, and is read as such.
 */
const qwenCode = sessionFormat({
    id: 'qwen-code',
    title: 'Qwen Code sessions',
    marks: ['uuid', 'parentUuid', 'sessionId', 'toolCallResult'],
    recognise(record) {
        if (!('uuid' in record && 'sessionId' in record))
            return 'no';
        return 'toolCallResult' in record || (0,json_fields/* isList */.Lv)((0,json_fields/* objectOf */.Xy)(record.message)?.parts) ? 'certain' : 'no';
    },
    open: () => qwen_code_read,
});
function qwen_code_read(line) {
    const message = (0,json_fields/* objectOf */.Xy)(line.message);
    const known = { trace: (0,json_fields/* nonEmptyText */.al)(line.sessionId), timestamp: line.timestamp };
    if (line.type === 'system')
        return [{ ...known, skip: 'line about the session' }];
    if (message === undefined || !(0,json_fields/* isList */.Lv)(message.parts))
        return undefined;
    const isAnswer = line.type === 'assistant';
    const events = session_format_partEvents(message.parts, (part) => geminiEvents({ parts: [part] }).map((e) => ended(e, line))[0]);
    // A notification is put in the name of the person by the program.
    const isSaid = line.type !== 'tool_result' && line.subtype === undefined;
    return [
        {
            ...known,
            start: { hasMessages: true, meta: qwen_code_metaOf(line) },
            usage: isAnswer
                ? { of: 'answer', id: (0,json_fields/* nonEmptyText */.al)(line.uuid), ...(0,json_usage/* usageOf */.F)(line.usageMetadata), turns: 1 }
                : undefined,
            turn: isAnswer ? (0,json_fields/* nonEmptyText */.al)(line.uuid) : undefined,
            said: isSaid || line.subtype === 'mid_turn_user_message' ? { role: message.role, content: message.parts } : undefined,
            events,
            copy: { id: (0,json_fields/* nonEmptyText */.al)(line.uuid) ?? '', content: line.message },
        },
    ];
}
function qwen_code_metaOf({ model }) {
    const name = (0,json_fields/* nonEmptyText */.al)(model);
    return { agent: 'qwen-code', ...(name !== undefined && { model: name }) };
}
/** What Qwen Code answers in the place of a call that was not allowed. */
const qwen_code_refusal = /\brequires permission\b.*(declined|denied)|User did not allow tool call/;
function ended(event, { toolCallResult }) {
    if (event.type !== 'result' || !(0,json_fields/* isObject */.Gv)(toolCallResult))
        return event;
    const { status, error, errorType, resultDisplay } = toolCallResult;
    if (status === 'success')
        return { ...event, result: { ...event.result, phase: 'executed' } };
    const words = (0,json_fields/* stringOf */.Je)(event.result.error) || (0,json_fields/* stringOf */.Je)((0,json_fields/* objectOf */.Xy)(error)?.message) || (0,json_fields/* stringOf */.Je)(error) || (0,json_fields/* stringOf */.Je)(resultDisplay);
    const result = { ...event.result, error: words || noWords };
    if (errorType === 'execution_denied')
        return { ...event, result: { ...result, phase: 'denied' } };
    const saysRefused = qwen_code_refusal.test(words ?? '');
    const hasFailed = saysRefused || status === 'error' || status === 'cancelled' || event.result.error !== undefined;
    if (!hasFailed)
        return event;
    return { ...event, result: saysRefused ? { ...result, phase: 'unclear' } : result };
}

;// CONCATENATED MODULE: ./lib/traces/formats/semantic-kernel.js





/**
 * Chat histories of Semantic Kernel: `ChatHistory.serialize()` of Python (`content_type`), and of .NET as `JsonSerializer` writes
 * them (`$type`), a list, an object that holds it, or a message a record.
 */
const semanticKernel = sessionFormat({
    id: 'semantic-kernel',
    title: 'Semantic Kernel chat histories',
    marks: ['content_type', 'messages', 'items', 'Role', 'Items', '$type'],
    recognise: (record) => (semantic_kernel_messagesIn(record).length > 0 ? 'certain' : 'no'),
    open: () => semantic_kernel_read,
});
function semantic_kernel_messagesIn(record) {
    if (semantic_kernel_isMessage(record))
        return [record];
    return (0,json_fields/* objectsOf */.iZ)(record.messages ?? record.Messages).filter(semantic_kernel_isMessage);
}
function semantic_kernel_isMessage(record) {
    if (record.content_type === 'message')
        return Array.isArray(record.items);
    const isRole = typeof (0,json_fields/* objectOf */.Xy)(record.Role)?.Label === 'string';
    return isRole && (0,json_fields/* objectsOf */.iZ)(record.Items).some(({ $type }) => typeof $type === 'string');
}
function semantic_kernel_read(record) {
    if (semantic_kernel_isMessage(record))
        return [semantic_kernel_messageEntry(record)];
    const messages = semantic_kernel_messagesIn(record);
    if (messages.length === 0)
        return undefined;
    return [
        { isNewRun: true, start: { hasMessages: true } },
        ...(0,json_fields/* objectsOf */.iZ)(record.messages ?? record.Messages).map(semantic_kernel_messageEntry),
    ];
}
function semantic_kernel_messageEntry(message) {
    const items = (0,json_fields/* objectsOf */.iZ)(message.items ?? message.Items);
    const role = (0,json_fields/* stringOf */.Je)(message.role) ?? (0,json_fields/* stringOf */.Je)((0,json_fields/* objectOf */.Xy)(message.Role)?.Label)?.toLowerCase();
    const texts = items.flatMap((item) => (0,json_fields/* stringOf */.Je)(item.text ?? item.Text) ?? []);
    return {
        said: { role, content: texts },
        agent: (0,json_fields/* nonEmptyText */.al)(message.name ?? message.AuthorName),
        events: items.flatMap(itemEvents),
        ...(role === 'assistant' && semantic_kernel_answered(message)),
    };
}
/** What the service said of an answer: as it came in Python, as its SDK has it in .NET. */
function semantic_kernel_answered(message) {
    const metadata = (0,json_fields/* objectOf */.Xy)(message.metadata ?? message.Metadata) ?? {};
    const used = (0,json_fields/* objectOf */.Xy)(metadata.Usage) ?? {};
    const { InputTokenCount: sent, OutputTokenCount: said, TotalTokenCount: total, InputTokenDetails: details } = used;
    const dotnet = (0,json_usage/* usageFrom */.m)({ input: [sent], output: [said], total, cached: (0,json_fields/* objectOf */.Xy)(details)?.CachedTokenCount });
    const usage = ofAnswer((0,json_usage/* usageOf */.F)(metadata.usage) ?? dotnet);
    const model = (0,json_fields/* nonEmptyText */.al)(message.ai_model_id ?? message.ModelId);
    return {
        usage: { of: 'answer', id: (0,json_fields/* nonEmptyText */.al)(metadata.id ?? metadata.Id), ...usage },
        ...(model !== undefined && { start: { meta: { model } } }),
    };
}
function itemEvents(item) {
    const type = (0,json_fields/* stringOf */.Je)(item.content_type ?? item.$type);
    if (type === 'function_call' || type === 'FunctionCallContent')
        return [semantic_kernel_callOf(item)];
    if (type === 'function_result' || type === 'FunctionResultContent')
        return [semantic_kernel_resultOf(item)];
    return 'function_name' in item || 'FunctionName' in item || (0,looks_like_call/* looksLikeCall */.w)(item)
        ? [{ type: 'unread', from: item }]
        : [];
}
function semantic_kernel_callOf(item) {
    const tool = semantic_kernel_nameOf(item);
    if (tool === undefined)
        return { type: 'nameless', from: item };
    return {
        type: 'call',
        from: item,
        call: { id: (0,json_fields/* textOf */.b6)(item.id ?? item.Id), tool, args: item.arguments ?? item.Arguments },
    };
}
/** `plugin-function`, as the model has it. */
function semantic_kernel_nameOf(item) {
    const plugin = (0,json_fields/* nonEmptyText */.al)(item.plugin_name ?? item.PluginName);
    const name = (0,json_fields/* nonEmptyText */.al)(item.function_name ?? item.FunctionName);
    return (0,json_fields/* nonEmptyText */.al)(item.name) ?? (plugin === undefined || name === undefined ? name : `${plugin}-${name}`);
}
function semantic_kernel_resultOf(item) {
    const id = (0,json_fields/* textOf */.b6)(item.id ?? item.CallId ?? item.Id);
    if (id === undefined)
        return { type: 'skip', reason: 'result without a call id' };
    const content = item.result ?? item.Result ?? null;
    return { type: 'result', from: item, result: { id, content } };
}

;// CONCATENATED MODULE: ./lib/traces/formats/smolagents.js




/** Runs of smolagents: the steps of an agent's memory (`agent.memory.get_full_steps()`), one a record, or a `RunResult`, which lists them. */
const smolagents = sessionFormat({
    id: 'smolagents',
    title: 'smolagents steps and run results',
    marks: ['step_number', 'model_output_message', 'observations', 'action_output', 'steps', 'task'],
    recognise(record) {
        if (isAction(record) || isResult(record))
            return 'certain';
        return isTask(record) || isOther(record) ? 'possible' : 'no';
    },
    open: () => smolagents_read,
});
function isAction(record) {
    return 'step_number' in record && 'observations' in record && ('model_output' in record || 'tool_calls' in record);
}
function isResult(record) {
    return (0,json_fields/* objectsOf */.iZ)(record.steps).some(isAction);
}
function isTask(record) {
    return typeof record.task === 'string' && 'task_images' in record;
}
/** A plan, and the instructions that stand before the task. */
function isOther(record) {
    return ('plan' in record && 'model_output_message' in record) || 'system_prompt' in record;
}
function smolagents_read(record) {
    if (isResult(record)) {
        const first = { isNewRun: true, start: { hasMessages: true, meta: { agent: 'smolagents' } } };
        return [first, ...(0,json_fields/* objectsOf */.iZ)(record.steps).flatMap((step) => smolagents_read(step) ?? []), { ...accountOf(record) }];
    }
    if (isAction(record))
        return [actionEntry(record)];
    if (isTask(record))
        return [{ start: { hasMessages: true, meta: { agent: 'smolagents' } }, said: said('user', record.task) }];
    return isOther(record) ? [{ skip: 'step without a tool call', usage: smolagents_usedIn(record) }] : undefined;
}
/** Of a run that was not asked for its steps only: tokens of all its answers, and seconds. */
function accountOf({ token_usage: tokens, timing }) {
    const seconds = (0,json_fields/* numberOf */.rl)((0,json_fields/* objectOf */.Xy)(timing)?.duration);
    const durationMs = seconds === undefined ? undefined : seconds * 1000;
    return { skip: 'account of a run', usage: { of: 'run', ...(0,json_usage/* usageOf */.F)(tokens), ...(0,json_usage/* usageFrom */.m)({ durationMs }) } };
}
/** A step that asked the model; releases before 1.17 do not say what it used. */
function smolagents_usedIn({ model_output_message: answer, token_usage: tokens }) {
    return (0,json_fields/* isObject */.Gv)(answer) ? { of: 'answer', ...ofAnswer((0,json_usage/* usageOf */.F)(tokens)) } : undefined;
}
function said(role, content) {
    return { role, content };
}
function actionEntry(step) {
    const timing = (0,json_fields/* objectOf */.Xy)(step.timing);
    const events = smolagents_eventsOf(step);
    return {
        timestamp: timing?.start_time ?? step.start_time,
        turn: (0,json_fields/* textOf */.b6)(step.step_number),
        ...(step.is_final_answer === true && { said: said('assistant', step.action_output) }),
        events,
        usage: smolagents_usedIn(step),
    };
}
/**
 * A step in which a tool failed lists no calls: what the model asked for stands in its message alone. What several tools gave back in
 * one step is one text, which is nobody's result.
 */
function smolagents_eventsOf(step) {
    const run = (0,json_fields/* objectsOf */.iZ)(step.tool_calls);
    const ids = new Set(run.map(({ id }) => (0,json_fields/* textOf */.b6)(id)));
    const message = (0,json_fields/* objectOf */.Xy)(step.model_output_message);
    const asked = (0,json_fields/* objectsOf */.iZ)(message?.tool_calls).filter(({ id }) => !ids.has((0,json_fields/* textOf */.b6)(id)));
    const isAlone = run.length + asked.length === 1;
    const content = isAlone ? (step.observations ?? step.action_output ?? undefined) : undefined;
    const error = smolagents_errorOf(step);
    const failed = error === undefined || (run.length > 0 && asked.length > 0) ? asked : [...run, ...asked];
    return [...run, ...asked].map((call) => {
        const outcome = error !== undefined && failed.includes(call) ? { error } : content === undefined ? {} : { content };
        return smolagents_callOf(call, run.includes(call) || error !== undefined ? outcome : { phase: 'requested' });
    });
}
function smolagents_callOf(call, outcome) {
    const called = (0,json_fields/* objectOf */.Xy)(call.function) ?? call;
    const tool = (0,json_fields/* stringOf */.Je)(called.name);
    if (!tool)
        return { type: 'nameless', from: call };
    const written = called.arguments;
    const args = typeof written === 'string' && !written.trimStart().startsWith('{') ? { text: written } : { args: written };
    return { type: 'call', from: call, call: { id: (0,json_fields/* textOf */.b6)(call.id), tool, ...args, ...outcome } };
}
function smolagents_errorOf({ error }) {
    return (0,json_fields/* isObject */.Gv)(error) ? ((0,json_fields/* nonEmptyText */.al)(error.message) ?? (0,json_fields/* nonEmptyText */.al)(error.type)) : (0,json_fields/* nonEmptyText */.al)(error);
}

;// CONCATENATED MODULE: ./lib/traces/formats/swe-agent/mini-swe-agent.js



/** Whether the record is a trajectory of mini-swe-agent, which says so. */
function isMiniSweAgent({ trajectory_format: format, info, messages }) {
    if (!Array.isArray(messages))
        return false;
    return (0,json_fields/* stringOf */.Je)(format)?.startsWith('mini-swe-agent') === true || (0,json_fields/* objectOf */.Xy)(info)?.mini_version !== undefined;
}
/**
 * The calls of a run. Models without tools write their command in a block of text and are answered by the next message: a
 * call of `bash`, as with SWE-agent.
 */
function miniSweAgentEvents(messages) {
    const list = (0,json_fields/* objectsOf */.iZ)(messages);
    return list.map((message, at) => {
        if (message.role === 'tool')
            return chatEvents(message).map((event) => withExit(event, message));
        if ((0,json_fields/* objectsOf */.iZ)(message.tool_calls).length > 0)
            return chatEvents(message);
        return message.role === 'assistant' ? commands(message, list[at + 1]) : [];
    });
}
function commands(message, answer) {
    const recorded = (0,json_fields/* objectsOf */.iZ)((0,json_fields/* objectOf */.Xy)(message.extra)?.actions).flatMap((action) => (0,json_fields/* stringOf */.Je)(action.command) ?? []);
    const lines = recorded.length > 0 ? recorded : [...writtenCommands((0,json_fields/* stringOf */.Je)((0,calls_content/* contentOf */.$)(message.content)) ?? '')];
    const content = lines.length === 1 && answer?.role === 'user' ? answer.content : undefined;
    const error = content === undefined ? undefined : exitError(answer ?? {});
    return lines.map((command) => ({
        type: 'call',
        from: message,
        call: { tool: 'bash', args: { command }, content, error, phase: 'executed' },
    }));
}
/** Only an answer with exactly one block is run; others are sent back. */
function writtenCommands(text) {
    const blocks = [...text.matchAll(/```(?:bash|mswea_bash_command)[ \t]*\n([\s\S]*?)\n```/g)];
    return blocks.length === 1 ? blocks.map(([, command = '']) => command.trim()) : [];
}
function withExit(event, message) {
    return event.type === 'result' ? { ...event, result: { ...event.result, error: exitError(message) } } : event;
}
function exitError(answer) {
    const text = /^<returncode>(-?\d+)<\/returncode>/.exec((0,json_fields/* stringOf */.Je)((0,calls_content/* contentOf */.$)(answer.content)) ?? '')?.[1];
    const code = (0,json_fields/* numberOf */.rl)((0,json_fields/* objectOf */.Xy)(answer.extra)?.returncode) ?? (text === undefined ? undefined : Number(text));
    return code === undefined || code === 0 ? undefined : `exit code ${code}`;
}

;// CONCATENATED MODULE: ./lib/traces/formats/swe-agent.js







/**
 * SWE-agent and mini-swe-agent trajectories (`*.traj`, `*.traj.json`): the calls of `history` or, for runs that speak shell instead of calling functions, the
 * command lines of `trajectory`, as calls of `bash`.
 */
const sweAgent = {
    id: 'swe-agent',
    title: 'SWE-agent trajectories',
    layout: 'ordered',
    marks: ['trajectory', 'history', 'info', 'environment', 'replay_config'],
    recognise(record) {
        const fields = (0,json_fields/* objectOf */.Xy)(record);
        if (fields === undefined)
            return 'no';
        if (isMiniSweAgent(fields))
            return 'certain';
        if ((0,json_fields/* objectsOf */.iZ)(fields.trajectory).some((step) => 'action' in step && 'observation' in step))
            return 'certain';
        return (0,json_fields/* objectsOf */.iZ)(fields.history).some((message) => 'tool_call_ids' in message) ? 'certain' : 'no';
    },
    open: (sink, context) => new TrajectoryReader(sink, context),
};
class TrajectoryReader {
    #sink;
    #context;
    constructor(sink, context) {
        this.#sink = sink;
        this.#context = context;
    }
    record(value, at) {
        const record = (0,json_fields/* objectOf */.Xy)(value);
        if (record === undefined) {
            this.#sink.skip('record that is not an object');
            return;
        }
        const trace = (0,run_id/* sessionOf */.MC)(record) ?? (0,json_fields/* firstId */.gz)(record, ['instance_id']) ?? this.#context.file;
        this.#sink.start((0,run_id/* startOf */.GH)(record, trace), at.line, at.column);
        writeUsage(swe_agent_usageOfRun(record), { of: 'run' }, { trace }, this.#sink, at);
        if (isMiniSweAgent(record)) {
            for (const events of miniSweAgentEvents(record.messages)) {
                writeEvents(events, { trace }, this.#sink, at, 'message without a tool call');
            }
            return;
        }
        // Demonstrations are shown to the model before it starts: another run's calls, not this one's.
        const history = (0,json_fields/* objectsOf */.iZ)(record.history).filter((message) => message.is_demo !== true);
        const calls = history.some((message) => (0,json_fields/* objectsOf */.iZ)(message.tool_calls).length > 0);
        const steps = calls ? history : (0,json_fields/* objectsOf */.iZ)(record.trajectory);
        const read = calls ? messageEvents : shellEvents;
        for (const step of steps) {
            const run = { trace, agent: (0,json_fields/* stringOf */.Je)(step.agent) };
            writeEvents(read(step), run, this.#sink, at, calls ? 'message without a tool call' : 'step without an action');
        }
    }
    end() { }
}
/** A result names its call in a list of one. */
function messageEvents(message) {
    const ids = message.tool_call_ids;
    return chatEvents(Array.isArray(ids) ? { ...message, tool_call_id: ids[0] } : message);
}
function shellEvents(step) {
    const command = (0,json_fields/* stringOf */.Je)(step.action)?.trim();
    if (command === undefined || command === '')
        return [];
    const seconds = (0,json_fields/* numberOf */.rl)(step.execution_time);
    return [
        {
            type: 'call',
            from: step,
            call: {
                tool: 'bash',
                args: { command },
                phase: 'executed',
                ...(step.observation === undefined ? {} : { content: step.observation }),
                ...(seconds === undefined ? {} : { durationMs: seconds * 1000 }),
            },
        },
    ];
}
/** `model_stats` of both: dollars and requests, of SWE-agent tokens, too. */
function swe_agent_usageOfRun({ info }) {
    const stats = (0,json_fields/* objectOf */.Xy)((0,json_fields/* objectOf */.Xy)(info)?.model_stats) ?? {};
    const { instance_cost: costUsd, tokens_sent: sent, tokens_received: received, api_calls: turns } = stats;
    return (0,json_usage/* usageFrom */.m)({ input: [sent], output: [received], costUsd, turns });
}

;// CONCATENATED MODULE: ./lib/traces/sessions/vscode/calls-inside.js


/** How the editor ran a tool. */
function isInvocation({ kind }) {
    return kind === 'toolInvocationSerialized' || kind === 'toolInvocation';
}
/** A subagent's calls are the editor's to know. */
function calls_inside_agentOf({ subAgentInvocationId, fromSubAgent }) {
    return (0,json_fields/* nonEmptyText */.al)(subAgentInvocationId) ?? (fromSubAgent === true ? 'subagent' : undefined);
}
/** The calls in a part of a request, in the shape of a request; undefined where there are none. */
function callsInside(part) {
    const response = [];
    const toolCalls = [];
    const waiting = [part];
    for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
        if ((0,json_fields/* isList */.Lv)(value))
            waiting.push(...[...value].reverse());
        if (!(0,json_fields/* isObject */.Gv)(value))
            continue;
        if (isInvocation(value))
            response.push(value);
        else {
            toolCalls.push(...(0,json_fields/* objectsOf */.iZ)(value.toolCalls));
            for (const each of Object.values(value))
                if (typeof each === 'object' && each !== null)
                    waiting.push(each);
        }
    }
    if (response.length + toolCalls.length === 0)
        return undefined;
    return { response, result: { metadata: { toolCallRounds: toolCalls.length === 0 ? [] : [{ toolCalls }] } } };
}
function holdsCall(part) {
    return callsInside(part) !== undefined || (0,looks_like_call/* looksLikeCall */.w)(part);
}
/** Whether there are calls in what should be a list of objects, or in a member of it that is not an object. */
function holdsMisplacedCall(list) {
    if (list === undefined)
        return false;
    return (0,json_fields/* isList */.Lv)(list) ? list.some((each) => !(0,json_fields/* isObject */.Gv)(each) && holdsCall(each)) : holdsCall(list);
}

// EXTERNAL MODULE: ./lib/canonical/canonical-json.js
var canonical_json = __webpack_require__(57199);
;// CONCATENATED MODULE: ./lib/traces/sessions/vscode/invoked-arguments.js

/** Most invocations say in a sentence what they did, and keep no arguments. */
function argumentsOf({ toolSpecificData, resultDetails }) {
    const data = (0,json_fields/* objectOf */.Xy)(toolSpecificData);
    if (data?.kind === 'input')
        return data.rawInput;
    const line = (0,json_fields/* objectOf */.Xy)(data?.commandLine);
    const command = line
        ? (line.userEdited ?? line.toolEdited ?? line.original)
        : data?.kind === 'terminal'
            ? data.command
            : undefined;
    if (command !== undefined)
        return { command };
    return (0,json_fields/* stringOf */.Je)((0,json_fields/* objectOf */.Xy)(resultDetails)?.input);
}

;// CONCATENATED MODULE: ./lib/traces/sessions/vscode/gone-calls.js





/** What the calls of a request are known by. One without an id is like no other. */
function gone_calls_callKeys(request) {
    const calls = [...askedIn(request), ...invocationsIn(request)];
    return calls.flatMap((call) => keysOf(request, call));
}
/** The request with calls of its that are not known, out of parts that it no longer has. */
function withGone(request, parts, known) {
    const rest = parts.flatMap((part) => {
        const calls = withoutCalls({ ...part, requestId: request.requestId ?? null }, known);
        return calls ? [calls] : [];
    });
    if (rest.length === 0)
        return request;
    const metadata = metadataOf(request);
    const toolCalls = rest.flatMap(askedIn);
    const toolCallRounds = [...(toolCalls.length === 0 ? [] : [{ toolCalls }]), ...(0,json_fields/* objectsOf */.iZ)(metadata.toolCallRounds)];
    const response = [...rest.flatMap(invocationsIn), ...(0,json_fields/* objectsOf */.iZ)(request.response)];
    return { ...request, response, result: { ...(0,json_fields/* objectOf */.Xy)(request.result), metadata: { ...metadata, toolCallRounds } } };
}
/** What a session no longer has, with only those of its calls that are not known; undefined if there are none. */
function withoutCalls(request, known) {
    const isNews = (call) => {
        const [key, ofKind = '', withArguments] = keysOf(request, call);
        if (key === undefined)
            return true;
        const isOther = hasRunWith(call) && withArguments !== undefined && known.has(ofKind) && !known.has(withArguments);
        const isNew = isOther || !known.has(key);
        for (const each of keysOf(request, call))
            known.add(each);
        return isNew;
    };
    const toolCalls = askedIn(request).filter(isNews);
    const response = invocationsIn(request).filter(isNews);
    if (toolCalls.length + response.length === 0)
        return undefined;
    const metadata = { ...metadataOf(request), toolCallRounds: toolCalls.length === 0 ? [] : [{ toolCalls }] };
    return { ...request, message: null, response, result: { metadata } };
}
function metadataOf({ result }) {
    return (0,json_fields/* objectOf */.Xy)((0,json_fields/* objectOf */.Xy)(result)?.metadata) ?? {};
}
function askedIn(request) {
    return (0,json_fields/* objectsOf */.iZ)(metadataOf(request).toolCallRounds).flatMap(({ toolCalls }) => (0,json_fields/* objectsOf */.iZ)(toolCalls));
}
function invocationsIn({ response }) {
    return (0,json_fields/* objectsOf */.iZ)(response).filter(isInvocation);
}
/** The call; the call as the model's or as the editor's; that with its arguments, where it has some. */
function keysOf({ requestId }, call) {
    const id = (0,json_fields/* textOf */.b6)(call.id ?? call.toolCallId);
    if (id === undefined)
        return [];
    const named = [requestId ?? null, id, call.name ?? call.toolId ?? null];
    const kind = isInvocation(call) ? 'ran' : 'asked';
    const args = writtenArguments(call);
    const keys = [named, [...named, kind], ...(args === undefined ? [] : [[...named, kind, args]])];
    return keys.map((key) => JSON.stringify(key));
}
function writtenArguments(call) {
    const args = isInvocation(call) ? argumentsOf(call) : call.arguments;
    return args === undefined || args === null ? undefined : (0,canonical_json/* canonicalJson */.d)((0,json_text/* parseJsonText */.l)(args));
}
/** Whether its arguments were all there: an invocation grows until it is complete, and what the model asks for until it is JSON. */
function hasRunWith(call) {
    if (isInvocation(call))
        return call.isComplete === true;
    const args = (0,json_text/* parseJsonText */.l)(call.arguments ?? null);
    return (0,json_fields/* isObject */.Gv)(args) && Object.keys(args).length > 0;
}

;// CONCATENATED MODULE: ./lib/traces/sessions/vscode/tool-names.js
/** What the model calls a tool of Copilot that the editor has another name for (`toolNames.ts` of vscode-copilot-chat). */
const tool_names_names = new Map([
    ['copilot_applyPatch', 'apply_patch'],
    ['copilot_searchCodebase', 'semantic_search'],
    ['copilot_searchWorkspaceSymbols', 'search_workspace_symbols'],
    ['copilot_listCodeUsages', 'list_code_usages'],
    ['copilot_updateUserPreferences', 'update_user_preferences'],
    ['copilot_getVSCodeAPI', 'get_vscode_api'],
    ['copilot_testFailure', 'test_failure'],
    ['copilot_runTests1', 'run_tests'],
    ['copilot_findFiles', 'file_search'],
    ['copilot_findTextInFiles', 'grep_search'],
    ['copilot_readFile', 'read_file'],
    ['copilot_listDirectory', 'list_dir'],
    ['copilot_getErrors', 'get_errors'],
    ['copilot_getDocInfo', 'get_doc_info'],
    ['copilot_getChangedFiles', 'get_changed_files'],
    ['copilot_readProjectStructure', 'read_project_structure'],
    ['copilot_createNewWorkspace', 'create_new_workspace'],
    ['copilot_createNewJupyterNotebook', 'create_new_jupyter_notebook'],
    ['copilot_insertEdit', 'insert_edit_into_file'],
    ['copilot_createFile', 'create_file'],
    ['copilot_replaceString', 'replace_string_in_file'],
    ['copilot_multiReplaceString', 'multi_replace_string_in_file'],
    ['copilot_editNotebook', 'edit_notebook_file'],
    ['copilot_runNotebookCell', 'run_notebook_cell'],
    ['copilot_readNotebookCellOutput', 'read_notebook_cell_output'],
    ['copilot_installExtension', 'install_extension'],
    ['copilot_fetchWebPage', 'fetch_webpage'],
    ['copilot_memory', 'memory'],
    ['copilot_findTestFiles', 'test_search'],
    ['copilot_getProjectSetupInfo', 'get_project_setup_info'],
    ['copilot_getSearchResults', 'get_search_view_results'],
    ['copilot_githubRepo', 'github_repo'],
    ['copilot_createAndRunTask', 'create_and_run_task'],
    ['copilot_openSimpleBrowser', 'open_simple_browser'],
    ['copilot_createDirectory', 'create_directory'],
    ['copilot_runVscodeCommand', 'run_vscode_command'],
    ['copilot_viewImage', 'view_image'],
    ['copilot_think', 'think'],
    ['copilot_switchAgent', 'switch_agent'],
    ['copilot_resolveMemoryFileUri', 'resolve_memory_file_uri'],
    ['copilot_sessionStoreSql', 'session_store_sql'],
    ['copilot_githubTextSearch', 'github_text_search'],
    ['copilot_editFiles', 'edit_files'],
]);
/** The editor's own tool that carries out what the model asked a tool of Copilot for. */
const internal = new Map([
    ['vscode_fetchWebPage_internal', 'fetch_webpage'],
    ['vscode_editFile_internal', 'insert_edit_into_file'],
]);
function nameForModel(tool) {
    return tool_names_names.get(tool) ?? tool;
}
/** What the model may have called to have this tool run. */
function nameAskedFor(tool) {
    return internal.get(tool) ?? nameForModel(tool);
}

;// CONCATENATED MODULE: ./lib/traces/sessions/vscode/joined-calls.js



/**
 * Which invocation is of which call: by id, and where no id agrees, by order. Only of one that ran the tool that was asked for:
 * what ran another tool is a call of its own.
 */
function joined_calls_joined(asked, invocations) {
    const byCall = new Map();
    const byId = grouped(invocations, (part) => joined_calls_keyOf(part.toolCallId, joined_calls_toolOf(part)));
    for (const call of asked) {
        if ((0,json_fields/* textOf */.b6)(call.id) === undefined)
            continue;
        const part = byId.get(joined_calls_keyOf(call.id, askedTool(call)))?.at(-1) ?? byId.get(joined_calls_keyOf(call.id, undefined))?.at(-1);
        if (part)
            byCall.set(call, part);
    }
    const known = new Set(byCall.values());
    const rest = invocations.filter((part) => !known.has(part));
    return byCall.size > 0 ? { byCall, others: rest } : inOrder(asked, rest);
}
/** One invocation too few leaves open which call was not run: then none of them is of a call for certain. */
function inOrder(asked, invocations) {
    const byCall = new Map();
    const taken = new Set();
    const byTool = grouped(invocations.filter((part) => calls_inside_agentOf(part) === undefined), joined_calls_toolOf);
    const left = [];
    const join = (calls, parts) => {
        for (const [at, call] of calls.entries())
            if (parts.length >= calls.length)
                byCall.set(call, parts[at]);
        for (const part of parts.slice(0, calls.length))
            taken.add(part);
    };
    for (const [tool, calls] of grouped(asked, askedTool)) {
        const parts = byTool.get(tool);
        if (parts && tool !== undefined)
            join(calls, parts);
        else
            left.push(...calls);
    }
    join(left, byTool.get(undefined) ?? []);
    return { byCall, others: invocations.filter((part) => !taken.has(part)) };
}
function askedTool({ name }) {
    const tool = (0,json_fields/* stringOf */.Je)(name);
    return tool === undefined ? undefined : nameAskedFor(tool);
}
/** Undefined in releases that did not write it. */
function joined_calls_toolOf({ toolId }) {
    const tool = (0,json_fields/* stringOf */.Je)(toolId);
    return tool === undefined ? undefined : nameAskedFor(tool);
}
function joined_calls_keyOf(id, tool) {
    return JSON.stringify([(0,json_fields/* textOf */.b6)(id) ?? null, tool ?? null]);
}
function grouped(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group)
            group.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/traces/sessions/vscode/node-text.js

/** The text of a tree of a prompt (`@vscode/prompt-tsx`): leaves with text, some on a line of their own. */
function nodeText(root) {
    if (!(0,json_fields/* isObject */.Gv)(root))
        return undefined;
    const pieces = [];
    const waiting = [root];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
        if (typeof node.text === 'string')
            pieces.push(node.lineBreakBefore === true && pieces.length > 0 ? `\n${node.text}` : node.text);
        waiting.push(...[...(0,json_fields/* objectsOf */.iZ)(node.children)].reverse());
    }
    return pieces.join('');
}

;// CONCATENATED MODULE: ./lib/traces/sessions/vscode/request-calls.js








/**
 * The rounds of a request. What the model asked for and was sent stands in the result's metadata (`toolCallRounds`,
 * `toolCallResults`); how the editor ran it, and whether the person allowed it, among the parts of the response
 * (`toolInvocationSerialized`), in older releases under other ids. What only the editor knows of, such as the calls of a subagent,
 * is a call as well.
 */
function roundsOf(request) {
    const metadata = (0,json_fields/* objectOf */.Xy)((0,json_fields/* objectOf */.Xy)(request.result)?.metadata) ?? {};
    const rounds = (0,json_fields/* objectsOf */.iZ)(metadata.toolCallRounds);
    const asked = rounds.flatMap(({ toolCalls }) => (0,json_fields/* objectsOf */.iZ)(toolCalls));
    const parts = (0,json_fields/* objectsOf */.iZ)(request.response);
    const { byCall, others } = joined_calls_joined(asked, parts.filter(isInvocation));
    const results = (0,json_fields/* objectOf */.Xy)(metadata.toolCallResults) ?? {};
    const ofModel = rounds.map(({ response, toolCalls }) => ({
        said: response,
        events: (0,json_fields/* objectsOf */.iZ)(toolCalls).map((call) => askedCall(call, results, byCall.get(call))),
    }));
    const ofEditor = others.map((part) => ({ said: undefined, agent: calls_inside_agentOf(part), events: [invokedCall(part)] }));
    return rounds.length > 0 ? [...ofModel, ...ofEditor] : withWords(parts, others);
}
/** Parts of a request that look like calls, of a kind that is not known or where no call stands. */
function unreadParts(request) {
    const { response, result } = request;
    const rounds = (0,json_fields/* objectOf */.Xy)((0,json_fields/* objectOf */.Xy)(result)?.metadata)?.toolCallRounds;
    const isMisplaced = [response, rounds, ...(0,json_fields/* objectsOf */.iZ)(rounds).map(({ toolCalls }) => toolCalls)].some(holdsMisplacedCall);
    const strange = (0,json_fields/* objectsOf */.iZ)(response).filter((part) => !isInvocation(part) && (isOfCall(part) || (0,looks_like_call/* looksLikeCall */.w)(part)));
    return isMisplaced ? [request, ...strange] : strange;
}
/** What the editor says of its own kinds of calls. */
function isOfCall({ toolId, toolCallId }) {
    return typeof toolId === 'string' && typeof toolCallId === 'string';
}
/** A request without rounds: parts of the response in their order. */
function withWords(parts, others) {
    const calls = new Set(others);
    return parts.flatMap((part) => {
        if (calls.has(part))
            return [{ said: undefined, agent: calls_inside_agentOf(part), events: [invokedCall(part)] }];
        const said = request_calls_wordsOf(part);
        return said === undefined ? [] : [{ said, events: [] }];
    });
}
function request_calls_wordsOf({ kind, value, content }) {
    if (kind === undefined)
        return (0,json_fields/* nonEmptyText */.al)(value);
    return kind === 'markdownContent' ? (0,json_fields/* nonEmptyText */.al)((0,json_fields/* objectOf */.Xy)(content)?.value) : undefined;
}
function askedCall(call, results, part) {
    const tool = (0,json_fields/* stringOf */.Je)(call.name);
    if (!tool)
        return { type: 'nameless', from: call };
    const id = (0,json_fields/* textOf */.b6)(call.id);
    const sent = id === undefined || !Object.hasOwn(results, id) ? undefined : (0,json_fields/* objectOf */.Xy)(results[id]);
    const content = sent && contentOf(sent);
    const outcome = request_calls_outcomeOf(content, part);
    return { type: 'call', from: call, call: { id, tool, args: call.arguments, server: request_calls_serverOf(part), ...outcome } };
}
function invokedCall(part) {
    const tool = (0,json_fields/* stringOf */.Je)(part.toolId);
    if (!tool)
        return { type: 'nameless', from: part };
    const details = (0,json_fields/* objectOf */.Xy)(part.resultDetails);
    const output = details?.output;
    const content = part.isComplete === true ? (output ?? null) : undefined;
    const outcome = request_calls_outcomeOf(content, part);
    const args = argumentsOf(part);
    return {
        type: 'call',
        from: part,
        call: { id: (0,json_fields/* textOf */.b6)(part.toolCallId), tool: nameForModel(tool), args, server: request_calls_serverOf(part), ...outcome },
    };
}
function request_calls_serverOf(part) {
    const source = (0,json_fields/* objectOf */.Xy)(part?.source);
    return source?.type === 'mcp' ? ((0,json_fields/* nonEmptyText */.al)(source.serverLabel) ?? (0,json_fields/* nonEmptyText */.al)(source.label)) : undefined;
}
/** `ToolConfirmKind` of the editor: 0 is denied, 5 is skipped. Before, it was a boolean. Undefined where nothing is said. */
function isAllowed(confirmed) {
    if ((0,json_fields/* isObject */.Gv)(confirmed))
        return confirmed.type !== 0 && confirmed.type !== 5;
    return typeof confirmed === 'boolean' ? confirmed : undefined;
}
/** What Copilot sends the model in the place of a result: of a call that was allowed and ran, it means that it was stopped. */
const request_calls_refusal = /^(The user|User) (cancelled the tool call|chose to skip|declined)/;
const failure = /^ERROR while calling tool/;
function request_calls_outcomeOf(content, part) {
    const words = (0,json_fields/* stringOf */.Je)(content);
    const allowed = isAllowed(part?.isConfirmed);
    const isStopped = request_calls_refusal.test(words ?? '');
    if (allowed === false)
        return { content, error: words || 'denied', phase: 'denied' };
    if (isStopped && allowed === undefined)
        return { content, error: words, phase: 'unclear' };
    const details = (0,json_fields/* objectOf */.Xy)(part?.resultDetails);
    const code = (0,json_fields/* numberOf */.rl)((0,json_fields/* objectOf */.Xy)((0,json_fields/* objectOf */.Xy)(part?.toolSpecificData)?.terminalCommandState)?.exitCode) ?? 0;
    if (isStopped || details?.isError === true || failure.test(words ?? ''))
        return { content, error: words || noWords };
    return { content, error: code !== 0 && `exit code ${code}` };
}
/** What a tool gave back: texts, or trees of a prompt. */
function contentOf({ content }) {
    if (!(0,json_fields/* isList */.Lv)(content))
        return content ?? null;
    const texts = content.map((part) => {
        const { value } = (0,json_fields/* objectOf */.Xy)(part) ?? {};
        return typeof value === 'string' ? value : (0,json_fields/* isObject */.Gv)(value) ? nodeText(value.node) : undefined;
    });
    return texts.every((text) => text !== undefined) ? texts.join('\n') : content;
}

;// CONCATENATED MODULE: ./lib/traces/sessions/vscode/call-as-it-was.js


/** Members of a call that say what it is: a change of another one leaves the call as it was. */
const tool = new Set(['kind', 'toolId', 'name']);
const members = new Set([...tool, 'isComplete', 'toolSpecificData', 'resultDetails', 'arguments']);
/** A call before a change of one of its members; undefined where the change cannot make another call of it. */
function callAsItWas(call, changed) {
    const id = (0,json_fields/* textOf */.b6)(call.id ?? call.toolCallId);
    if (!(id === undefined ? tool : members).has(changed))
        return undefined;
    if ((0,json_fields/* nonEmptyText */.al)(call.toolId ?? call.name) === undefined)
        return undefined;
    const { kind = null, toolId = null, toolCallId = null, isComplete = null, isConfirmed = null, source = null } = call;
    if (toolId === null)
        return { id: call.id ?? null, name: call.name ?? null, arguments: call.arguments ?? null };
    const { subAgentInvocationId = null, fromSubAgent = null } = call;
    const rawInput = argumentsOf(call);
    const toolSpecificData = rawInput === undefined ? null : { kind: 'input', rawInput };
    const run = { kind, toolId, toolCallId, isComplete, isConfirmed, source };
    return { ...run, subAgentInvocationId, fromSubAgent, toolSpecificData };
}

;// CONCATENATED MODULE: ./lib/traces/sessions/vscode/session-journal.js



/** Values of a session that are held, roughly in bytes: a journal is read whole before its last line says what the first means. */
const session_journal_maxHeld = 256 << 20;
/** An entry of a journal: the session as it was (0), a value set (1), values added to a list (2), a value taken out (3). */
function isJournalEntry({ kind, v, k }) {
    if (kind === 0)
        return (0,json_fields/* isObject */.Gv)(v) && (0,json_fields/* isList */.Lv)(v.requests);
    return (kind === 1 || kind === 2 || kind === 3) && (0,json_fields/* isList */.Lv)(k) && k.length > 0 && k.every(isKey);
}
/** What an entry adds to the requests, and what it adds to a list of a request where that is not a list. */
function addedBy({ kind, v = null, k }) {
    if (kind === 0)
        return (0,json_fields/* objectOf */.Xy)(v)?.requests;
    if (!(0,json_fields/* isList */.Lv)(k) || k[0] !== 'requests')
        return undefined;
    if (kind === 2)
        return k.length === 1 || !(0,json_fields/* isList */.Lv)(v) ? v : undefined;
    return kind === 1 && k.length === 2 ? [v] : undefined;
}
function isKey(key) {
    return typeof key === 'string' || (typeof key === 'number' && Number.isInteger(key) && key >= 0);
}
function isIndex(key) {
    return typeof key === 'number';
}
/** A chat session that was written as its changes (`chatSessions/*.jsonl`): the requests of it, put together. */
class SessionJournal {
    #requests = [];
    #places = [];
    /** Requests that were taken out, by the request that they stood before. */
    #goneRequests = new Map();
    /** Parts with calls that were taken out of a request. */
    #goneParts = new Map();
    #room;
    id;
    constructor(limit = session_journal_maxHeld) {
        this.#room = limit;
    }
    /** `misfit`: the entry changes what is not there. `full`: the session has more than is held, and nothing further is taken in. */
    apply(entry, { line, column }) {
        if (this.#room < 0)
            return 'full';
        const place = { line, column };
        const path = entry.kind === 0 || session_journal_keysOf(entry)[0] !== 'requests' ? [] : session_journal_keysOf(entry).slice(1);
        const before = this.#callAt(path);
        const [isFit, dropped] = this.#changed(entry);
        const [at] = path;
        if (before && at !== undefined)
            added(this.#goneParts, this.#requests[Number(at)], before);
        for (const value of dropped)
            this.#drop(value, path.length > 0 ? path : [entry.i].filter(isIndex), place);
        if (typeof at === 'number')
            this.#places[at] = place;
        while (this.#places.length < this.#requests.length)
            this.#places.push(place);
        this.#places.length = this.#requests.length;
        if (this.#room < 0)
            return 'full';
        return isFit ? 'applied' : 'misfit';
    }
    /** The requests in order, each with the place where it was changed last. */
    *requests() {
        let last = this.#requests.length;
        for (const before of this.#goneRequests.keys())
            last = Math.max(last, before);
        for (let at = 0; at <= last; at++) {
            yield* this.#goneRequests.get(at) ?? [];
            const held = this.#requests[at];
            const request = (0,json_fields/* objectOf */.Xy)(held);
            if (request)
                yield { request, place: this.#places[at], isGone: false, gone: this.#goneParts.get(held) ?? [] };
        }
    }
    /** Whether the entry fits, and what it took out. */
    #changed(entry) {
        const { kind, v = null, i: from } = entry;
        if (kind === 0) {
            const { requests, sessionId } = (0,json_fields/* objectOf */.Xy)(v) ?? {};
            this.id = sessionId;
            return splice(this.#requests, 0, (0,json_fields/* objectsOf */.iZ)(requests).map((each) => this.#hold(each)));
        }
        const [root, ...path] = session_journal_keysOf(entry);
        // How the panel looks does not matter here.
        if (root !== 'requests')
            return fit;
        const last = path.at(-1);
        if (last === undefined && kind !== 2)
            return misfit;
        const holder = path.slice(0, -1).reduce(inside, this.#requests);
        if (kind === 1)
            return set(holder, last, this.#hold(v));
        if (kind === 3)
            return takeOut(holder, last);
        const list = last === undefined ? this.#requests : inside(holder, last);
        const added = (0,json_fields/* isList */.Lv)(v) ? v.map((each) => this.#hold(each)) : [];
        // A list that was empty is not written.
        if (list === undefined && (from ?? 0) === 0)
            return set(holder, last, added);
        return Array.isArray(list) ? splice(list, from, added) : misfit;
    }
    /** The call that a change is made in, as it is before the change. */
    #callAt(path) {
        let holder = this.#requests;
        for (const [at, key] of path.entries()) {
            const isAsked = path[at - 2] === 'toolCalls';
            const call = isMap(holder) ? holder : undefined;
            if (call && (isAsked || isInvocation(call))) {
                const before = callAsItWas(call, String(key));
                const held = before && this.#hold(before);
                return held && callsInside(isAsked ? { toolCalls: [held] } : held);
            }
            holder = inside(holder, key);
        }
        return undefined;
    }
    /** `path`: where it stood among the requests. */
    #drop(value, path, place) {
        const isAsked = path.slice(-2).includes('toolCalls');
        const calls = callsInside((isAsked ? { toolCalls: [value].flat() } : value));
        const at = Number(path[0] ?? this.#requests.length);
        if (path.length > 1) {
            if (calls)
                added(this.#goneParts, this.#requests[at], calls);
            return;
        }
        // A request whose calls were taken out of it before has none inside.
        const gone = this.#goneParts.get(value) ?? [];
        if (calls === undefined && gone.length === 0)
            return;
        const request = (0,json_fields/* objectOf */.Xy)(value) ?? calls ?? {};
        added(this.#goneRequests, at, { request, place, isGone: true, gone });
    }
    /** A copy that may be changed, as far as there is room. */
    #hold(value) {
        if (this.#room < 0)
            return null;
        this.#room -= 16;
        if (typeof value === 'string')
            this.#room -= value.length;
        if ((0,json_fields/* isList */.Lv)(value))
            return value.map((each) => this.#hold(each));
        if (!(0,json_fields/* isObject */.Gv)(value))
            return value;
        const copy = Object.create(null);
        for (const [key, each] of Object.entries(value)) {
            this.#room -= key.length;
            copy[key] = this.#hold(each);
        }
        return copy;
    }
}
function added(lists, key, value) {
    const list = lists.get(key);
    if (list)
        list.push(value);
    else
        lists.set(key, [value]);
}
function session_journal_keysOf({ k }) {
    return (0,json_fields/* isList */.Lv)(k) ? k.filter(isKey) : [];
}
const fit = [true, []];
const misfit = [false, []];
function isMap(value) {
    return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null;
}
function inside(holder, key) {
    if (Array.isArray(holder))
        return typeof key === 'number' ? holder[key] : undefined;
    return isMap(holder) ? holder[key] : undefined;
}
/** A list has no holes: a value may stand in the place of another, or behind the last. */
function set(holder, key, value) {
    if (Array.isArray(holder) && (typeof key !== 'number' || key > holder.length))
        return misfit;
    if (!Array.isArray(holder) && !isMap(holder))
        return misfit;
    const before = inside(holder, key);
    holder[key] = value;
    return [true, before === undefined ? [] : [before]];
}
function takeOut(holder, key) {
    if (!isMap(holder))
        return misfit;
    const before = holder[key];
    delete holder[key];
    return [true, before === undefined ? [] : [before]];
}
function splice(list, from, added) {
    const at = from ?? list.length;
    if (typeof at !== 'number' || !Number.isInteger(at) || at < 0 || at > list.length)
        return misfit;
    const dropped = list.splice(at);
    for (const each of added)
        list.push(each);
    return [true, dropped];
}

;// CONCATENATED MODULE: ./lib/traces/formats/vscode-chat.js










/**
 * Chat sessions of VS Code, Copilot's above all: `workspaceStorage/…/chatSessions/*.json`, what *Chat: Export Chat…* writes, and the
 * journal of changes of newer releases (`*.jsonl`). Shapes: `chatModel.ts` and `objectMutationLog.ts` of VS Code.
 */
const vscodeChat = {
    id: 'vscode-chat',
    title: 'VS Code chat sessions (Copilot)',
    layout: 'sorted',
    marks: ['requests', 'responderUsername', 'sessionId', 'creationDate', 'kind', 'k', 'v'],
    recognise(record) {
        if (!(0,json_fields/* isObject */.Gv)(record))
            return 'no';
        if (isSession(record))
            return 'certain';
        if (!isJournalEntry(record))
            return 'no';
        return record.kind === 0 || ((0,json_fields/* isList */.Lv)(record.k) && record.k[0] === 'requests') ? 'certain' : 'possible';
    },
    open: (sink, context) => new vscode_chat_ChatReader(sink, context),
};
function isSession(record) {
    if (!(0,json_fields/* isList */.Lv)(record.requests))
        return false;
    if ('responderUsername' in record || 'initialLocation' in record)
        return true;
    return (0,json_fields/* objectsOf */.iZ)(record.requests).some(({ requestId, response }) => requestId !== undefined && (0,json_fields/* isList */.Lv)(response));
}
const strangeChange = 'a change of the chat session of a kind that vscode-chat does not have';
/** An entry of a journal that says neither what is changed nor how, in a way that is known. */
function isStrangeChange(record) {
    return (0,json_fields/* isObject */.Gv)(record) && record.kind !== undefined && (0,json_fields/* isList */.Lv)(record.k) && record.k[0] === 'requests';
}
class vscode_chat_ChatReader {
    #sink;
    #file;
    #journal;
    /** Where the session began that its changes are of. */
    #began = { line: 0, column: 0 };
    #isFull = false;
    constructor(sink, context) {
        this.#sink = sink;
        this.#file = context.file;
    }
    record(value, at) {
        if ((0,json_fields/* isObject */.Gv)(value) && isSession(value))
            this.#session(value, at);
        else if ((0,json_fields/* isObject */.Gv)(value) && isJournalEntry(value))
            this.#change(value, at);
        else if (isStrangeChange(value) || holdsCall(value))
            this.#problem(strangeChange, at);
        else
            this.#sink.skip('record that is not of a chat session');
    }
    end() {
        const journal = this.#journal;
        if (!journal)
            return;
        const trace = (0,json_fields/* nonEmptyText */.al)(journal.id) ?? this.#file;
        this.#start(trace, this.#began);
        const known = new Set();
        const requests = [...journal.requests()];
        for (const { request, isGone } of requests)
            if (!isGone)
                for (const key of gone_calls_callKeys(request))
                    known.add(key);
        for (const { request, place, isGone, gone } of requests) {
            const rest = isGone ? withoutCalls(withGone(request, gone, new Set()), known) : withGone(request, gone, known);
            if (rest)
                this.#request(rest, trace, () => place);
            else
                this.#sink.skip('part of a session that a later change repeats');
        }
    }
    #session(session, at) {
        const trace = (0,json_fields/* nonEmptyText */.al)(session.sessionId) ?? this.#file;
        this.#start(trace, at);
        if (holdsMisplacedCall(session.requests))
            this.#sink.problem((0,strange_call/* strangeCall */.N)(at, vscodeChat.id));
        for (const request of (0,json_fields/* objectsOf */.iZ)(session.requests))
            this.#request(request, trace, (inner) => at.of(inner));
    }
    #change(entry, at) {
        if (this.#journal === undefined || entry.kind === 0) {
            this.end();
            this.#journal = new SessionJournal();
            this.#isFull = false;
            this.#began = { line: at.line, column: at.column };
        }
        if (holdsMisplacedCall(addedBy(entry)))
            this.#sink.problem((0,strange_call/* strangeCall */.N)(at, vscodeChat.id));
        const answer = this.#isFull ? 'full' : this.#journal.apply(entry, at);
        if (answer === 'applied')
            this.#sink.skip('change of a chat session, read at its end');
        else if (answer === 'misfit')
            this.#problem('a change of a part of the chat session that is not there', at);
        else {
            if (!this.#isFull)
                this.#problem('the chat session is larger than what is held: the rest of it is not read', at);
            else
                this.#sink.skip('change of a chat session that is too large');
            this.#isFull = true;
        }
    }
    /** The tokens of a request are those of its last answer. */
    #used(request, run, { line, column }) {
        const metadata = (0,json_fields/* objectOf */.Xy)((0,json_fields/* objectOf */.Xy)(request.result)?.metadata) ?? {};
        const turns = (0,json_fields/* objectsOf */.iZ)(metadata.toolCallRounds).length;
        const used = (0,json_usage/* usageFrom */.m)({
            input: [metadata.promptTokens],
            output: [metadata.outputTokens],
            ...(turns > 0 && { turns }),
        });
        const unclear = turns > 1 ? { unclear: ['tokens'] } : {};
        if (used)
            this.#sink.usage({ ...run, of: 'answer', ...used, ...unclear }, line, column);
    }
    #problem(detail, { line, column }) {
        this.#sink.problem({ code: 'E_TRACE_PARSE', detail, line, column });
    }
    #start(trace, { line, column }) {
        this.#sink.start({ trace, hasMessages: true, meta: { agent: 'vscode-chat' } }, line, column);
    }
    #request(request, trace, place) {
        const at = place(request);
        const timestamp = (0,read_time/* timestampOf */.U_)(request.timestamp);
        const model = (0,json_fields/* nonEmptyText */.al)(request.modelId);
        if (model !== undefined)
            this.#sink.start({ trace, meta: { model } }, at.line, at.column);
        (0,write_message/* writeMessage */.ZT)('user', (0,json_fields/* objectOf */.Xy)(request.message)?.text, { trace, timestamp }, this.#sink, at);
        const id = (0,json_fields/* nonEmptyText */.al)(request.requestId) ?? '';
        this.#used(request, { trace, timestamp }, at);
        for (const part of unreadParts(request))
            this.#sink.problem((0,strange_call/* strangeCall */.N)(place(part), vscodeChat.id));
        for (const [index, { said, agent, events }] of roundsOf(request).entries()) {
            const run = { trace, timestamp, agent, turn: `${id}#${index}` };
            (0,write_message/* writeMessage */.ZT)('assistant', said, run, this.#sink, at);
            if (events.length === 0)
                this.#sink.skip('answer without a tool call');
            for (const event of events)
                writeEvent(event, run, this.#sink, event.type === 'skip' ? at : place(event.from));
        }
    }
}

;// CONCATENATED MODULE: ./lib/traces/formats/weave.js





/** Calls of Weights & Biases Weave: rows of an export, or lists of them (`calls`). Shape: `CallSchema` of its trace server. */
const weave = spanFormat({
    id: 'weave',
    title: 'Weave calls',
    marks: ['op_name', 'trace_id', 'parent_id', 'started_at', 'inputs', 'project_id'],
    sessionKeys: ['thread_id', 'session_id', 'conversation_id'],
    isSpan: weave_isCall,
    listIn: ({ calls, data }) => calls ?? data,
    read(call) {
        const attributes = (0,json_fields/* objectOf */.Xy)(call.attributes) ?? {};
        return {
            trace: call.trace_id,
            id: call.id,
            parent: call.parent_id,
            named: [attributes, call],
            start: (0,read_time/* timeOf */.nR)(call.started_at),
            end: (0,read_time/* timeOf */.nR)(call.ended_at),
            kind: kindOf(call, attributes),
            usage: (0,json_usage/* usageOf */.F)((0,json_fields/* objectOf */.Xy)(call.output)?.usage),
            ...(opOf(call).startsWith(agentsOp) ? ofAgentsSdk(call) : ofFunction(call)),
        };
    },
});
function weave_isCall(record) {
    return typeof record.op_name === 'string' && 'trace_id' in record && 'started_at' in record && 'inputs' in record;
}
/** The kind that an op was given; integrations that give none say it in the name of the op. */
function kindOf(call, attributes) {
    const kind = (0,json_fields/* nonEmptyText */.al)((0,json_fields/* objectOf */.Xy)(attributes.weave)?.kind ?? attributes.kind);
    const op = opOf(call);
    if (kind === 'tool' || toolOp.test(op))
        return 'call';
    return kind === 'llm' || answerOp.test(op) ? 'answer' : 'other';
}
const toolOp = /^(?:langchain\.Tool\.|openai_agent_function$)/;
const answerOp = /(?:chat\.completions\.create|responses\.create|messages\.create|generate_content|litellm\.a?completion)$|^langchain\.(?:Llm|Chat_model)\.|^openai_agent_(?:generation|response)$/;
/** `weave:///entity/project/op/NAME:digest`, or the name itself. */
function opOf({ op_name }) {
    const op = (0,json_fields/* stringOf */.Je)(op_name) ?? '';
    return op.startsWith('weave:///') ? op.replace(/^.*\/op\//, '').replace(/:[^:]*$/, '') : op;
}
/** Of a method the object is an input, too. */
function ofFunction(call) {
    const { self: _, ...input } = (0,json_fields/* objectOf */.Xy)(call.inputs) ?? {};
    const tool = opOf(call).replace(/^langchain\.Tool\./, '');
    return { tool, input, output: call.output, error: (0,calls_failure/* failureOf */.g)(call.exception) };
}
const agentsOp = 'openai_agent_';
/** The integration of the OpenAI Agents SDK keeps the tool's name as its input, and no arguments. */
function ofAgentsSdk(call) {
    const { output, error } = (0,json_fields/* objectOf */.Xy)(call.output) ?? {};
    const tool = (0,json_fields/* objectOf */.Xy)(call.inputs)?.name ?? call.display_name;
    return { tool, input: undefined, output, error: (0,calls_failure/* failureOf */.g)(call.exception ?? error) };
}

;// CONCATENATED MODULE: ./lib/traces/formats/index.js










































/**
 * The trace formats, in the order in which the reader asks them whether a file is theirs: those whose records have the
 * most marks first, because a span or a sample may hold what alone would be a tool call or a chat message.
 */
const traceFormats = [
    otlp,
    langfuse,
    mastra,
    braintrust,
    opik,
    weave,
    inspect,
    atif,
    claudeCode,
    codex,
    copilot,
    geminiCli,
    cursor,
    droid,
    goose,
    managedAgents,
    pi,
    qwenCode,
    vscodeChat,
    promptfoo,
    deepeval,
    agentdojo,
    haystack,
    adkEval,
    bedrockAgents,
    smolagents,
    autogen,
    semanticKernel,
    gemini,
    opencode,
    pydanticAi,
    openhands,
    sweAgent,
    httpCapture,
    langchain,
    mcp,
    formats_native/* native */.Yk,
    openai_chat_openaiChat,
    openai_responses_openaiResponses,
    cline,
    anthropic,
    aiSdk,
];


/***/ })

};

export const id = 1394;
export const ids = [1394];
export const modules = {

/***/ 9369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ unwrapContent),
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);

/**
 * What a tool gave back, out of the content that a chat protocol wraps it in: text stays text, a list of nothing but text
 * blocks becomes their text, anything else (images, documents, objects) stays as recorded.
 */
function unwrapContent(content) {
    if (!Array.isArray(content))
        return content;
    const texts = [];
    for (const block of content) {
        const text = typeof block === 'string' ? block : (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)((0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(block)?.text);
        if (text === undefined)
            return content;
        texts.push(text);
    }
    return texts.join('\n');
}
/** The words of a failure, for sources that say only that the content is one. An `Error` written as JSON is `{}`: no words. */
function errorText(content) {
    const inner = unwrapContent(content);
    if (inner === undefined || inner === null)
        return '';
    if (typeof inner === 'string')
        return inner;
    const { message, error, error_code: code, ...rest } = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(inner) ?? { inner };
    const words = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(message) ?? (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(error) ?? (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(code) ?? (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .stringOf */ .Je)(unwrapContent(rest.content));
    if (words !== undefined)
        return words;
    return message === undefined && error === undefined && Object.keys(rest).length === 0 ? '' : JSON.stringify(inner);
}


/***/ }),

/***/ 4182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ maxCollected)
/* harmony export */ });
/** Calls that a `sorted` format may hold for one file before it reports a problem and stops collecting. */
const maxCollected = 2_000_000;


/***/ }),

/***/ 1394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ otlp),
  U: () => (/* binding */ readSpansInto)
});

// EXTERNAL MODULE: ./lib/traces/json/json-fields.js
var json_fields = __webpack_require__(8429);
// EXTERNAL MODULE: ./lib/traces/formats/format.js
var format = __webpack_require__(4182);
// EXTERNAL MODULE: ./lib/traces/spans/message-list.js
var message_list = __webpack_require__(8188);
// EXTERNAL MODULE: ./lib/traces/spans/requests-in-answer.js
var requests_in_answer = __webpack_require__(521);
// EXTERNAL MODULE: ./lib/traces/spans/session-keys.js
var session_keys = __webpack_require__(7289);
// EXTERNAL MODULE: ./lib/traces/json/json-text.js
var json_text = __webpack_require__(1123);
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
    const isRefused = /^(reject|denied|deny|abort|cancel)/i.test(decisionOf(attributes));
    const isDecision = kind === 'tool_decision';
    if (tool === undefined || (isDecision && !isRefused))
        return undefined;
    const failed = attributes.success === false || attributes.success === 'false';
    const text = (0,json_fields/* nonEmptyText */.al)(attributes.error) ?? (0,json_fields/* nonEmptyText */.al)(attributes.error_type);
    return {
        call: {
            tool,
            id: (0,json_fields/* nonEmptyText */.al)(attributes.tool_use_id ?? attributes.call_id ?? attributes['gen_ai.tool.call.id']),
            args: argsOf(attributes),
            result: isDecision || attributes.output === undefined ? undefined : (0,json_text/* parseJsonText */.lk)(attributes.output),
            error: failed || isRefused ? (text ?? (isRefused ? 'refused' : '')) : undefined,
            isLogged: true,
            isDenied: isRefused,
        },
        durationMs: (0,json_fields/* numberOf */.rl)(attributes.duration_ms) ?? (0,json_fields/* numberOf */.rl)((0,json_text/* parseJsonText */.lk)(attributes.duration_ms ?? null)),
        isDecision,
    };
}
function decisionOf(attributes) {
    return (0,json_fields/* nonEmptyText */.al)(attributes.decision ?? attributes.decision_type) ?? '';
}
/** Claude Code hides the names of MCP tools unless it was told to log details. */
function toolOf(attributes) {
    const tool = (0,json_fields/* nonEmptyText */.al)(attributes.tool_name ?? attributes.function_name);
    const details = (0,json_text/* parseJsonText */.lk)(attributes.tool_parameters ?? null);
    if (!(0,json_fields/* isObject */.Gv)(details) || tool?.startsWith('mcp__'))
        return tool;
    const [server, name] = [(0,json_fields/* nonEmptyText */.al)(details.mcp_server_name), (0,json_fields/* nonEmptyText */.al)(details.mcp_tool_name)];
    return server === undefined || name === undefined ? tool : `mcp__${server}__${name}`;
}
/** Only what was sent to the tool: `tool_parameters` is a selection of it, made for reading. */
function argsOf(attributes) {
    const held = attributes.tool_input ?? attributes.arguments ?? attributes.function_args;
    return held === undefined || held === null || held === '' ? undefined : (0,json_text/* recordedArguments */.vq)(held);
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
            return (0,message_list/* messageListIn */.vU)(attributes[key]);
    for (const { first, prefix } of flatLists) {
        if (attributes[first] !== undefined)
            return (0,message_list/* messageListIn */.vU)(unflattened(attributes, prefix));
    }
    return events.length === 0 ? undefined : (0,message_list/* messageListIn */.vU)(messagesInEvents(events));
}
/** `PREFIX0.a.1.b` → `[{a: [, {b}]}]`, all levels as objects whose members stand in numeric order. */
function unflattened(attributes, prefix) {
    const root = Object.create(null);
    for (const key in attributes) {
        if (!key.startsWith(prefix))
            continue;
        const path = key.slice(prefix.length).split('.', maxDepth);
        let at = root;
        for (const step of path.slice(0, -1)) {
            const below = at[step];
            const next = isTree(below) ? below : Object.create(null);
            at[step] = next;
            at = next;
        }
        at[path.at(-1)] = attributes[key] ?? null;
    }
    return listsIn(root);
}
const maxDepth = 12;
function isTree(value) {
    return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === null;
}
/** Members named by numbers are the items of a list; a JavaScript object keeps them in numeric order. */
function listsIn(tree) {
    if (!isTree(tree))
        return tree;
    const keys = Object.keys(tree);
    const values = keys.map((key) => listsIn(tree[key]));
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
 * The first convention that the span follows is read.
 */
function requestedCalls(span) {
    const { attributes } = span;
    for (const read of [fromMessages, fromAiSdk, fromOpenInference, fromCompletions]) {
        const calls = read(attributes);
        if (calls !== undefined)
            return calls;
    }
    return fromEvents(span);
}
/** GenAI 1.37 and later: `gen_ai.output.messages`, each with `parts`. */
function fromMessages(attributes) {
    const messages = attributes['gen_ai.output.messages'];
    return messages === undefined ? undefined : partsOf(messages).flatMap(callOfPart);
}
function partsOf(messages) {
    return (0,json_fields/* objectsOf */.iZ)((0,json_text/* parseJsonText */.lk)(messages)).flatMap((message) => (0,json_fields/* objectsOf */.iZ)(message.parts));
}
function callOfPart(part) {
    if (part.type !== 'tool_call' && part.type !== 'server_tool_call')
        return [];
    const detail = (0,json_fields/* isObject */.Gv)(part.server_tool_call) ? part.server_tool_call : part;
    return requested(part.name, part.id, part.arguments ?? detail.arguments ?? detail.input);
}
/** `ai.response.toolCalls` of AI SDK 5 and 6; version 4 said `args`. */
function fromAiSdk(attributes) {
    const calls = attributes['ai.response.toolCalls'];
    if (calls === undefined)
        return undefined;
    return (0,json_fields/* objectsOf */.iZ)((0,json_text/* parseJsonText */.lk)(calls)).flatMap((call) => requested(call.toolName, call.toolCallId, call.input ?? call.args));
}
/** `llm.output_messages.N.message.tool_calls.M.tool_call.function.name`. */
function fromOpenInference(attributes) {
    const messages = attributes['llm.output_messages'];
    if (messages !== undefined)
        return (0,requests_in_answer/* requestsInAnswer */.a)(messages);
    return numbered(attributes, /^(llm\.output_messages\.\d+\.message\.tool_calls\.\d+\.tool_call\.)function\.name$/, {
        tool: 'function.name',
        id: 'id',
        args: 'function.arguments',
    });
}
/** `gen_ai.completion.N.tool_calls.M.name` of Traceloop. */
function fromCompletions(attributes) {
    return numbered(attributes, /^(gen_ai\.completion\.\d+\.tool_calls\.\d+\.)name$/, {
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
    return inOrder.flatMap((stem) => requested(attributes[stem + names.tool], attributes[stem + names.id], attributes[stem + names.args]));
}
/** Span events of GenAI 1.28–1.36 (`gen_ai.choice`) and the inference details event that later carries the same messages. */
function fromEvents(span) {
    return span.events.flatMap((event) => {
        if (event.name === 'gen_ai.client.inference.operation.details')
            return fromMessages(event.attributes) ?? [];
        if (event.name !== 'gen_ai.choice')
            return [];
        const message = (0,json_text/* parseJsonText */.lk)(event.attributes.message ?? null);
        const calls = event.attributes.tool_calls ?? ((0,json_fields/* isObject */.Gv)(message) ? message.tool_calls : undefined);
        return (0,json_fields/* objectsOf */.iZ)((0,json_text/* parseJsonText */.lk)(calls ?? null)).flatMap((call) => {
            const called = (0,json_fields/* isObject */.Gv)(call.function) ? call.function : call;
            return requested(called.name, call.id, called.arguments);
        });
    });
}
function requested(tool, id, args) {
    const name = (0,json_fields/* nonEmptyText */.al)(tool);
    if (name === undefined)
        return [];
    return [
        {
            tool: name,
            id: (0,json_fields/* nonEmptyText */.al)(id),
            written: args ?? undefined,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/traces/otlp/log-collector.js








/**
 * Makes of log events what spans are made into. Events that tell of a call are complete; the messages of a request come one by
 * one (`gen_ai.*.message`, `gen_ai.choice`), and a refusal may be followed by the call's own event, so that they wait for the end.
 */
class LogCollector {
    #add;
    #sink;
    #keys;
    #exchanges = new Map();
    #refusals = [];
    /** Ids of calls, by session, of which an event tells how they ended. */
    #ended = new Set();
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
                this.#ended.add(keyOf(note));
                this.#add(note);
            }
        }
        else if (!this.#message(event, place))
            this.#sink.skip('log record that is no tool call');
    }
    end() {
        for (const note of this.#refusals) {
            if (note.call?.id !== undefined && this.#ended.has(keyOf(note)))
                this.#sink.skip('further event of the same call');
            else
                this.#add(note);
        }
        for (const { note, sent, answers } of this.#exchanges.values()) {
            this.#add({ ...note, requests: (0,requests_in_answer/* requestsInAnswer */.a)(answers), history: (0,message_list/* messageListIn */.vU)(sent) });
        }
    }
    #message(event, place) {
        const whole = spanOf(event.attributes);
        const isWhole = 'gen_ai.input.messages' in event.attributes || 'gen_ai.output.messages' in event.attributes;
        if (isWhole) {
            const note = this.#noteOf(event, place, undefined);
            this.#add({ ...note, requests: requestedCalls(whole), history: messageListOf(whole) });
            return true;
        }
        const role = roleOf(event.name);
        if ((role === undefined && event.name !== 'gen_ai.choice') || this.#messages++ >= format/* maxCollected */.q)
            return false;
        const { sent, answers } = this.#exchangeOf(event, place);
        if (role === undefined)
            answers.push(messageIn(event.attributes));
        // What people write is never a call.
        else
            sent.push(role === 'assistant' || role === 'tool' ? { ...messageIn(event.attributes), role } : { role });
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
        const took = durationMs === undefined ? 0n : BigInt(Math.max(0, Math.round(durationMs * 1e6)));
        const start = time === undefined || took > time ? time : time - took;
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
function keyOf({ sessions, call }) {
    return JSON.stringify([sessions, call?.id]);
}
/** `gen_ai.choice` wraps its message, and later forms hold members beside it. */
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

// EXTERNAL MODULE: ./lib/traces/time/nanoseconds.js
var nanoseconds = __webpack_require__(4013);
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
            Object.defineProperty(object, pair.key, { value, enumerable: true });
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
                return listIn(held).map((item) => decodeValue(item, depth + 1));
            case 'kvlistValue':
            case 'kvlist_value':
                return keyValues(listIn(held), depth + 1);
        }
    }
    return null;
}
/** 64-bit integers come as strings; those that a double cannot hold stay strings. */
function decodeNumber(held) {
    if (typeof held !== 'string')
        return held;
    const number = Number(held);
    return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number)) ? number : held;
}
function listIn(held) {
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
const layouts = [exportRequest, jaeger, tableRow, singleSpan];
/** Whether a record holds spans, in any layout. */
function holdsSpans(record) {
    return (0,json_fields/* isObject */.Gv)(record) && layouts.some((layout) => layout.matches(record));
}
/** The spans of a record; none if it is laid out in no known way. */
function spansIn(record) {
    if (!(0,json_fields/* isObject */.Gv)(record))
        return [];
    return layouts.find((layout) => layout.matches(record))?.spans(record) ?? [];
}
function otlpSpan(span, scope, resource) {
    const context = (0,json_fields/* isObject */.Gv)(span.context) ? span.context : span;
    const parent = (0,json_fields/* isObject */.Gv)(span.parentSpanContext) ? span.parentSpanContext.spanId : undefined;
    const status = (0,json_fields/* isObject */.Gv)(span.status) ? span.status : {};
    const start = (0,nanoseconds/* nanoseconds */._W)(span.startTimeUnixNano ?? span.start_time_unix_nano ?? span.start_time ?? span.startTime ?? span.timestamp, 'timestamp' in span ? 'µs' : 'ns');
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
    const end = span.endTimeUnixNano ?? span.end_time_unix_nano ?? span.end_time ?? span.endTime;
    if (end !== undefined)
        return (0,nanoseconds/* nanoseconds */._W)(end, 'ns');
    const duration = (0,nanoseconds/* nanoseconds */._W)(span.duration, 'µs');
    return start === undefined || duration === undefined ? undefined : start + duration;
}
function jaegerSpan(span, processes) {
    const attributes = decodeAttributes(span.tags);
    const process = processes[String(span.processID)];
    const parent = (0,json_fields/* objectsOf */.iZ)(span.references).find((reference) => reference.refType === 'CHILD_OF');
    const start = (0,nanoseconds/* nanoseconds */._W)(span.startTime, 'µs');
    const duration = (0,nanoseconds/* nanoseconds */._W)(span.duration, 'µs');
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
        const resource = (0,json_fields/* isObject */.Gv)(record.resource) ? record.resource.attributes : undefined;
        yield { event: logEvent(record, scopeOf(record), decodeAttributes(resource)), origin: record };
        return;
    }
    for (const group of log_records_groupsIn(record) ?? []) {
        const resource = decodeAttributes((0,json_fields/* isObject */.Gv)(group.resource) ? group.resource.attributes : undefined);
        for (const scoped of (0,json_fields/* objectsOf */.iZ)(group.scopeLogs ?? group.scope_logs)) {
            for (const log of (0,json_fields/* objectsOf */.iZ)(scoped.logRecords ?? scoped.log_records)) {
                yield { event: logEvent(log, scopeOf(scoped), resource), origin: log };
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
    return (0,json_fields/* isObject */.Gv)(attributes) && typeof attributes['event.name'] === 'string' && 'body' in record;
}
function scopeOf(holder) {
    const scope = holder.scope ?? holder.instrumentationScope ?? holder.instrumentation_scope;
    return (0,json_fields/* isObject */.Gv)(scope) ? ((0,json_fields/* nonEmptyText */.al)(scope.name) ?? '') : '';
}
function logEvent(log, scope, resource) {
    const attributes = decodeAttributes(log.attributes);
    const [decoded] = Object.values(decodeAttributes([{ key: 'body', value: log.body ?? null }]));
    const body = typeof log.body === 'string' ? log.body : (0,json_fields/* isObject */.Gv)(decoded) ? decoded : (decoded ?? null);
    const named = log.eventName ?? log.event_name ?? attributes['event.name'] ?? null;
    return {
        name: (0,json_fields/* nonEmptyText */.al)(named) ?? (typeof body === 'string' ? body : ''),
        traceId: otelId(log.traceId ?? log.trace_id),
        spanId: otelId(log.spanId ?? log.span_id),
        scope,
        time: timeOf(log, attributes),
        attributes: (0,json_fields/* isObject */.Gv)(body) ? { ...attributes, ...body } : attributes,
        resource,
    };
}
/** The event's own time; where that is left out or zero, when it was observed, or what its author wrote. */
function timeOf(log, attributes) {
    for (const written of [
        log.timeUnixNano,
        log.time_unix_nano,
        log.observedTimeUnixNano,
        attributes['event.timestamp'],
    ]) {
        const time = (0,nanoseconds/* nanoseconds */._W)(written, 'ns');
        if (time !== undefined && time > 0n)
            return time;
    }
    return (0,nanoseconds/* nanoseconds */._W)(log.hrTime ?? log.timestamp, 'µs');
}

// EXTERNAL MODULE: ./lib/traces/otlp/tool-call-of-span.js + 1 modules
var tool_call_of_span = __webpack_require__(3373);
;// CONCATENATED MODULE: ./lib/traces/otlp/note-span.js






const agenticPrefix = /^(gen_ai|llm|ai|openinference|traceloop|langfuse|langsmith|gcp\.vertex\.agent|lk|mcp)\./;
/** Keeps of a span what a run is made of. */
function noteSpan(span, sessionKeys, place) {
    const call = (0,tool_call_of_span/* toolCallOfSpan */.c)(span);
    // What runs a tool is no answer of a model.
    const requests = call ? [] : requestedCalls(span);
    return {
        traceId: span.traceId,
        spanId: span.spanId,
        parentId: span.parentId,
        sessions: (0,session_keys/* sessionsIn */.Z)(span.attributes, sessionKeys),
        resourceSessions: (0,session_keys/* sessionsIn */.Z)(span.resource, sessionKeys),
        agent: (0,json_fields/* nonEmptyText */.al)(span.attributes['gen_ai.agent.name']),
        agentic: call !== undefined || requests.length > 0 || isAgentic(span.attributes),
        start: span.start?.toString(),
        durationMs: (0,nanoseconds/* durationBetween */.h9)(span.start, span.end),
        call,
        requests,
        history: call ? undefined : messageListOf(span),
        ...place,
    };
}
function isAgentic(attributes) {
    for (const key in attributes)
        if (agenticPrefix.test(key))
            return true;
    return false;
}

// EXTERNAL MODULE: ./lib/traces/spans/span-collector.js
var span_collector = __webpack_require__(1348);
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
    open: (sink, context) => readSpansInto(new span_collector/* SpanCollector */.A(sink, context.file, sessionKeysOf(context)), sink, context),
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
            return;
        if (holdsLogs(value))
            this.#logsIn(value, at);
        else
            this.#sink.skip(isMetrics(value) ? 'OpenTelemetry metrics' : 'record without spans');
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


/***/ }),

/***/ 9930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sameJson)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);

/** Whether two values say the same, in whatever order their members stand; it stops at the first difference. */
function sameJson(a, b) {
    if (a === b)
        return true;
    if (Array.isArray(a))
        return Array.isArray(b) && a.length === b.length && a.every((item, at) => sameJson(item, b[at]));
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(a) || !(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(b))
        return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]));
}


/***/ }),

/***/ 5579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ namelessRequests),
/* harmony export */   Pj: () => (/* binding */ langChainMessage),
/* harmony export */   Vb: () => (/* binding */ outcomeOfToolMessage),
/* harmony export */   vV: () => (/* binding */ requestsOfMessage)
/* harmony export */ });
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);

const kinds = {
    ai: 'ai',
    AIMessage: 'ai',
    AIMessageChunk: 'ai',
    tool: 'tool',
    ToolMessage: 'tool',
    ToolMessageChunk: 'tool',
};
const otherKinds = /^(human|system|function|chat|developer|remove|generic|\w+Message(Chunk)?)$/;
/** Flat (`{type: "ai", …}`), under `data`, or a constructor (`{lc: 1, id: [… "AIMessage"], kwargs}`); absent for anything else. */
function langChainMessage(value) {
    // AutoGen calls its messages alike, and has a source for each.
    if (!(0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) || 'source' in value)
        return undefined;
    if (value.lc !== undefined && Array.isArray(value.id) && (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value.kwargs)) {
        return messageOf((0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmptyText */ .al)(value.id.at(-1) ?? null), value.kwargs);
    }
    const type = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmptyText */ .al)(value.type);
    return messageOf(type, (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value.data) && 'content' in value.data ? value.data : value);
}
function messageOf(type, fields) {
    if (type === undefined || !('content' in fields))
        return undefined;
    const kind = Object.hasOwn(kinds, type) ? kinds[type] : otherKinds.test(type) ? 'other' : undefined;
    return kind && { kind, fields };
}
/** What an AI message asks for, also what it asked in a way that could not be read: a policy wants to see those. */
function requestsOfMessage(message) {
    if (message.kind !== 'ai')
        return [];
    const requests = [];
    for (const call of [...(0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(message.fields.tool_calls), ...(0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(message.fields.invalid_tool_calls)]) {
        const tool = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmptyText */ .al)(call.name);
        if (tool !== undefined)
            requests.push({ tool, id: (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmptyText */ .al)(call.id), written: call.args ?? undefined });
    }
    return requests;
}
/** Calls of an AI message that do not say of which tool. */
function namelessRequests(message) {
    return (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(message.fields.tool_calls).filter((call) => (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmptyText */ .al)(call.name) === undefined).length;
}
function outcomeOfToolMessage({ fields }) {
    const content = fields.content ?? null;
    const text = typeof content === 'string' ? content : (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmptyText */ .al)((0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .iZ)(content)[0]?.text);
    return {
        id: (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmptyText */ .al)(fields.tool_call_id),
        result: content,
        error: fields.status === 'error' ? (text ?? '') : undefined,
    };
}


/***/ }),

/***/ 3373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ toolCallOfSpan)
});

// EXTERNAL MODULE: ./lib/traces/json/json-fields.js
var json_fields = __webpack_require__(8429);
// EXTERNAL MODULE: ./lib/traces/json/json-text.js
var json_text = __webpack_require__(1123);
// EXTERNAL MODULE: ./lib/traces/langchain/message.js
var langchain_message = __webpack_require__(5579);
;// CONCATENATED MODULE: ./lib/traces/otlp/dialects.js
const executeTool = { 'gen_ai.operation.name': 'execute_tool' };
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
        name: 'OpenInference',
        markers: [{ is: { 'openinference.span.kind': 'TOOL' } }],
        tool: ['tool.name', 'tool_call.function.name', 'gen_ai.tool.name', '@name'],
        id: ['tool.id', 'tool_call.id', 'gen_ai.tool.call.id'],
        args: ['tool_call.function.arguments', 'input.value', 'tool.parameters'],
        result: ['output.value'],
        flattensArgs: true,
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




/** Reads a span by the first dialect that knows it; absent if the span is no tool call. */
function toolCallOfSpan(span) {
    const dialect = dialectOf(span);
    const tool = dialect && firstName(span, dialect.tool);
    if (!dialect || !tool || dialect.bundles?.includes(tool))
        return undefined;
    const recorded = argsOf(span, dialect);
    const argsLost = lossOf(span, dialect, recorded);
    const result = resultOf(span, dialect);
    const message = (0,json_fields/* isObject */.Gv)(result) ? (0,langchain_message/* langChainMessage */.Pj)(result) : undefined;
    const answer = message?.kind === 'tool' ? (0,langchain_message/* outcomeOfToolMessage */.Vb)(message) : undefined;
    return {
        tool,
        id: firstName(span, dialect.id) ?? answer?.id,
        args: argsLost === undefined ? recorded : undefined,
        result: answer ? (0,json_text/* parseJsonText */.lk)(answer.result) : result,
        error: errorOf(span, dialect) ?? answer?.error,
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
/** All markers by one attribute that they ask for, and those that ask for none: few of them have to be held against a span. */
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
function argsOf(span, dialect) {
    const held = firstValue(span.attributes, dialect.args);
    if (held === undefined)
        return undefined;
    const args = (0,json_text/* recordedArguments */.vq)(held);
    const inner = dialect.argsInside && unwrap(args, dialect.argsInside);
    return inner === undefined ? args : (0,json_text/* recordedArguments */.vq)(inner);
}
function resultOf(span, dialect) {
    const held = firstValue(span.attributes, dialect.result);
    if (held === undefined)
        return undefined;
    const result = (0,json_text/* parseJsonText */.lk)(held);
    const inner = dialect.resultInside && unwrap(result, dialect.resultInside);
    return inner === undefined ? result : (0,json_text/* parseJsonText */.lk)(inner);
}
/** The wrapped value; of a list of one value (`{"args": ["{…}"]}`), that value. */
function unwrap(wrapper, members) {
    if (!(0,json_fields/* isObject */.Gv)(wrapper))
        return undefined;
    const member = members.find((name) => Object.hasOwn(wrapper, name) && wrapper[name] !== null);
    const inner = member === undefined ? undefined : wrapper[member];
    return Array.isArray(inner) && inner.length === 1 ? inner[0] : inner;
}
function firstValue(attributes, sources) {
    for (const source of sources) {
        const value = source.includes('*') ? gathered(attributes, source) : attributes[source];
        if (value !== undefined && value !== null)
            return value;
    }
    return undefined;
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
/** How instrumentations end a text that they shortened. */
const cutMark = /(?:\.\.\.|…)\s*$|[[(<]\s*(?:\.\.\.\s*)?truncated[^\])>]{0,40}[\])>]\s*$/i;
/** A call failed if its span says so: status ERROR, `error.type`, an exception (unless status OK says it was handled), or a flag. */
function errorOf(span, dialect) {
    const exception = span.events.find((event) => event.name === 'exception' || event.name.endsWith('.exception'));
    const type = (0,json_fields/* nonEmptyText */.al)(span.attributes['error.type']);
    const flagged = dialect.failed !== undefined && span.attributes[dialect.failed] === true;
    const failed = span.status === 'error' || type !== undefined || flagged;
    if (!failed && (exception === undefined || span.status === 'ok'))
        return undefined;
    const message = (0,json_fields/* nonEmptyText */.al)(exception?.attributes['exception.message'] ?? span.attributes['exception.message']);
    return message ?? (0,json_fields/* nonEmptyText */.al)(span.statusMessage) ?? (0,json_fields/* nonEmptyText */.al)(span.attributes['error.message']) ?? type ?? '';
}


/***/ }),

/***/ 189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ addHistory),
  o: () => (/* binding */ answered)
});

// EXTERNAL MODULE: ./lib/traces/formats/blocks/content-text.js
var content_text = __webpack_require__(9369);
// EXTERNAL MODULE: ./lib/traces/json/json-fields.js
var json_fields = __webpack_require__(8429);
// EXTERNAL MODULE: ./lib/traces/json/json-text.js
var json_text = __webpack_require__(1123);
// EXTERNAL MODULE: ./lib/traces/spans/list-in-object.js
var list_in_object = __webpack_require__(7254);
// EXTERNAL MODULE: ./lib/traces/spans/requests-in-answer.js
var requests_in_answer = __webpack_require__(521);
;// CONCATENATED MODULE: ./lib/traces/spans/calls-in-history.js





/** Most calls of a list are known from elsewhere, with arguments and result: those of the list are parsed when they are asked for. */
class ToldCall {
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
        this.#args ??= (0,json_text/* recordedArguments */.vq)(this.#written);
        return this.#args;
    }
    get result() {
        return this.outcome && (0,json_text/* parseJsonText */.lk)(valueIn(this.outcome));
    }
    get error() {
        if (!this.outcome)
            return undefined;
        const { content, failed } = this.outcome;
        const isError = failed || (isTyped(content) && /^(error-|execution-denied)/.test(String(content.type)));
        return isError ? (0,content_text/* errorText */.k)(valueIn(this.outcome)) : undefined;
    }
}
function valueIn({ content }) {
    return (isTyped(content) ? content.value : (0,content_text/* unwrapContent */.T)(content)) ?? null;
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
    for (const message of (0,json_fields/* objectsOf */.iZ)((0,list_in_object/* listIn */.O)(typeof messages === 'string' ? (0,json_text/* parseJsonText */.lk)(messages) : messages))) {
        for (const outcome of outcomesIn(message))
            answer(calls, waiting, outcome);
        if (speaksForOthers(unwrapped(message)))
            continue;
        for (const call of (0,requests_in_answer/* requestsInAnswer */.a)(message))
            waiting.push(calls.push(new ToldCall(call)) - 1);
        if (waiting.length > maxWaiting)
            waiting.splice(0, waiting.length - maxWaiting);
    }
    return calls;
}
/** Calls of one conversation that may wait for their results. */
const maxWaiting = 1024;
/** What people and tools say may look like a call, and is none. */
function speaksForOthers({ role, type }) {
    return /^(tool|function|user|human|system|developer|(Tool|Human|System|Function)Message(Chunk)?)$/.test(String(role ?? type ?? ''));
}
/** By id, first in, first out; without one, the first unanswered call of the tool, or of any. */
function answer(calls, waiting, outcome) {
    const { id, tool } = outcome;
    const fits = (at) => {
        const call = calls[at];
        if (id !== undefined && call.id !== undefined)
            return call.id === id;
        return tool === undefined || call.tool === tool;
    };
    const place = waiting.findIndex(fits);
    const call = calls[waiting[place] ?? -1];
    if (!call)
        return;
    waiting.splice(place, 1);
    call.outcome = outcome;
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
    const parts = partsIn(message.parts ?? message.content);
    const inParts = [...parts, ...(outcomeTypes.has(String(message.type)) ? [message] : [])].flatMap(outcomeOfPart);
    if (inParts.length > 0)
        return inParts;
    const speaker = message.role ?? message.type;
    if (speaker !== 'tool' && speaker !== 'function' && speaker !== 'ToolMessage')
        return [];
    return [outcome(message, message.content ?? message.response ?? null, message.status === 'error')];
}
/** A list, or JSON text of one: what a tool answers is rarely that, and not worth parsing to find out. */
function partsIn(held) {
    const isText = typeof held === 'string';
    return (0,json_fields/* objectsOf */.iZ)(isText && /^\s*\[/.test(held) ? (0,json_text/* parseJsonText */.lk)(held) : held);
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

// EXTERNAL MODULE: ./lib/traces/spans/join-trace.js
var join_trace = __webpack_require__(7842);
// EXTERNAL MODULE: ./lib/traces/spans/message-list.js
var message_list = __webpack_require__(8188);
;// CONCATENATED MODULE: ./lib/traces/spans/add-history.js



/**
 * Completes the calls that spans and answers tell of with what the requests' histories say: results of calls that no span
 * recorded, and calls that stand nowhere else. `toldBy` gives the session that another call of the file belongs to.
 *
 * Every request repeats the conversation, so each list is held against the calls known so far, one to one: only what a list
 * has more of is news. What the first request of a conversation brought along was made before; it counts if the session has
 * no calls of its own, or if one of these is among it.
 */
function addHistory(known, steps, toldBy) {
    const lists = listsOf(steps);
    if (lists.length === 0)
        return { calls: known, earlier: 0, ofTurns: [] };
    const session = new Session(known);
    const told = lists.map(({ list, step }, at) => ({ step, earlier: session.add(list, step, at + 1, toldBy) }));
    return {
        calls: session.ordered(),
        earlier: told.reduce((sum, { earlier }) => sum + earlier.length, 0),
        ofTurns: told.flatMap(({ step, earlier }) => (step.fallback ? earlier : [])),
    };
}
/** In the order in which the requests were sent. */
function listsOf(steps) {
    const lists = [...(0,message_list/* longestLists */.en)(steps, () => '')].map(([step, list]) => ({
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
    /** Spans or answers told of a call. */
    #hasOwn;
    /** Tools have spans of their own: what has none did not run. */
    #hasRuns;
    #added = 0;
    constructor(known) {
        this.#hasOwn = known.length > 0;
        this.#hasRuns = known.some(({ call }) => call.phase === 'executed');
        this.#calls = known.map((ordered, after) => ({ own: ordered, ordered, after, place: 0, told: 0 }));
        this.#indexes = waysToMatch.map((way) => ({ index: new Index(way, this.#calls), sure: way.sure === true }));
        let latest = 0n;
        for (const { step } of known) {
            const start = step.start === undefined ? latest : BigInt(step.start);
            latest = start > latest ? start : latest;
            this.#starts.push(latest);
        }
    }
    ordered() {
        return this.#calls.sort((a, b) => a.after - b.after || a.place - b.place).map(({ ordered }) => ordered);
    }
    /** Takes over one list; gives its calls that are not the session's. */
    add(list, step, number, toldBy) {
        const calls = callsInHistory(list.messages);
        if (calls.length === 0)
            return [];
        const matches = this.#matchesOf(calls, number);
        inOrderOfList(matches.filter((match) => match !== undefined));
        if (matches.every((match) => match !== undefined)) {
            for (const [at, call] of calls.entries())
                this.#complete(matches[at], call);
            return [];
        }
        const brought = broughtCalls(list, calls);
        const isOwn = !this.#hasOwn || matches.slice(0, brought).some((match) => match !== undefined);
        const earlier = [];
        let anchor = this.#before(matches, step);
        for (const [at, call] of calls.entries()) {
            const match = matches[at];
            if (match) {
                this.#complete(match, call);
                anchor = match.after;
            }
            else if (at < brought && (!isOwn || isOfAnother(step, toldBy, call)))
                earlier.push(call);
            else
                this.#insert(call, step, anchor, number);
        }
        return earlier;
    }
    /** For each call of a list the known call that it is, if any: all that are surer first. */
    #matchesOf(calls, number) {
        const found = calls.map(() => undefined);
        let hasIds = false;
        for (const [way, { index, sure }] of this.#indexes.entries()) {
            // Arguments are parsed and compared only where ids do not tell calls apart.
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
    #complete(known, told) {
        const { call } = known.ordered;
        const isOpen = call.result === undefined && call.error === undefined;
        const outcome = isOpen ? { result: told.result, error: told.error } : {};
        const isAnswered = outcome.result !== undefined || outcome.error !== undefined;
        if (!isAnswered && (call.args !== undefined || told.args === undefined))
            return;
        const phase = isAnswered && call.phase === 'requested' && !this.#hasRuns ? undefined : call.phase;
        known.ordered = { ...known.ordered, call: { ...call, ...outcome, args: call.args ?? told.args, phase } };
    }
    #insert({ tool, id, args, result, error }, step, after, told) {
        const call = { trace: step.session, id, tool, args, result, error, agent: step.agent };
        const place = ++this.#added;
        // Behind what the answer of the same step asks for.
        const own = { call, step, index: step.requests.length + place };
        this.#calls.push({ own, ordered: own, after, place, told });
    }
}
/** The list knows in what order the model asked: the calls keep their places among them, each in its turn. */
function inOrderOfList(calls) {
    const places = calls.map(({ after, place }) => ({ after, place }));
    const sorted = places.sort((a, b) => a.after - b.after || a.place - b.place);
    for (const [at, call] of calls.entries())
        Object.assign(call, sorted[at]);
}
/** Another conversation of the file has told of the call. */
function isOfAnother(step, toldBy, call) {
    const teller = step.fallback ? toldBy(call) : undefined;
    return teller !== undefined && teller !== step.session;
}
/** How many of the calls the first request of the conversation brought along. */
function broughtCalls(list, calls) {
    if (list.first >= list.messages.length - list.tail)
        return calls.length;
    return callsInHistory((0,message_list/* firstMessages */.Zq)(list)).length;
}
const withAll = ({ id, tool, args }) => id === undefined ? undefined : JSON.stringify([id, (0,join_trace/* bareName */.y)(tool), args]);
const withId = ({ id, tool }) => (id === undefined ? undefined : `${id.length} ${id} ${(0,join_trace/* bareName */.y)(tool)}`);
const withArguments = ({ args, tool }) => args === undefined ? undefined : JSON.stringify([(0,join_trace/* bareName */.y)(tool), args]);
const argumentsOnly = ({ args }) => JSON.stringify(args ?? null);
const toolOnly = ({ tool }) => (0,join_trace/* bareName */.y)(tool);
const isVague = ({ id, args }) => id === undefined || args === undefined;
/** From the surest on. Where one side lacks an id or arguments the tool must do: in doubt a call is not added. */
const waysToMatch = [
    { known: ({ own }) => withAll(own.call), told: withAll, sure: true },
    { known: ({ own }) => withId(own.call), told: withId, sure: true },
    { known: ({ own }) => withArguments(own.call), told: withArguments },
    {
        // A span may know the tool by the class that implements it.
        known: ({ own: { call, step } }) => call.phase === 'executed' && step.call?.namesClass ? argumentsOnly(call) : undefined,
        told: argumentsOnly,
    },
    { known: ({ own }) => (isVague(own.call) ? toolOnly(own.call) : undefined), told: toolOnly },
    { known: ({ own }) => toolOnly(own.call), told: (call) => (isVague(call) ? toolOnly(call) : undefined) },
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
     * The first call with the key that the list has not told of yet. `hasIds`: the list and the session call their calls by the
     * same ids, so that calls with different ids are different calls.
     */
    take(call, list, hasIds) {
        this.#fileAll();
        const key = this.#match.told(call);
        const same = key === undefined ? undefined : this.#calls.get(key);
        if (!same)
            return undefined;
        if (same.list !== list) {
            same.list = list;
            same.next = 0;
        }
        while (same.next < same.known.length) {
            const known = same.known[same.next];
            if (known.told !== list && hasIds && areOthers(known.ordered.call, call))
                return undefined;
            same.next++;
            if (known.told === list)
                continue;
            known.told = list;
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


/***/ }),

/***/ 7842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ joinTrace),
/* harmony export */   y: () => (/* binding */ bareName)
/* harmony export */ });
/* harmony import */ var _json_same_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9930);
/* harmony import */ var _message_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8188);


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
    const only = onlySession(notes, keys);
    const histories = (0,_message_list_js__WEBPACK_IMPORTED_MODULE_0__/* .longestLists */ .en)(notes, ({ sessions }) => (0,_message_list_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeOf */ .Od)(sessions));
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
            session: session ?? (note.traceId || file(note.file)),
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
            file: note.file,
            line: note.line,
            column: note.column,
        });
    }
    return { steps, merged };
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
function below(above, note) {
    const own = hasMembers(note.sessions);
    return {
        sessions: above && own ? { ...above.sessions, ...note.sessions } : own ? note.sessions : (above?.sessions ?? {}),
        agent: note.agent ?? above?.agent,
        depth: (above?.depth ?? -1) + 1,
        sameCall: callAround(above?.sameCall, note),
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
    if (!around?.some((other) => isSameCall(other.call, note.call)))
        return [note];
    around.push(note);
    return around;
}
function isSameCall(outer, inner) {
    if (outer.id !== undefined && inner.id !== undefined)
        return outer.id === inner.id;
    if (outer.mcp || inner.mcp)
        return bareName(outer.tool) === bareName(inner.tool);
    // Two instrumentations of one tool: a tool that calls itself would do so with other arguments.
    return outer.tool === inner.tool && outer.args !== undefined && (0,_json_same_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sameJson */ .V)(outer.args, inner.args);
}
/** A tool's name without the server's before it: `mcp__files__read` and `read`. */
function bareName(tool) {
    return (/__|[./:]/.test(tool) && tool.split(/__|[./:]/).at(-1)) || tool;
}
/** Each fact from the outermost span that recorded it: the agent's own view comes first. */
function mergedCall(spans) {
    const calls = spans.map((span) => span.call);
    if (calls.length === 1)
        return calls[0];
    const first = (key) => calls.find((call) => call[key] !== undefined)?.[key];
    return {
        ...calls[0],
        id: first('id'),
        args: first('args'),
        result: first('result'),
        error: first('error'),
        mcp: calls.every((call) => call.mcp === true),
    };
}
/** Agent spans repeat the answer of the model spans below them: the lowest one counts. */
function answersRepeatedAbove(notes, bySpan) {
    const passed = new Set();
    for (const note of notes) {
        if (note.requests.length === 0)
            continue;
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


/***/ }),

/***/ 7254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ charactersBehindList),
/* harmony export */   O: () => (/* binding */ listIn)
/* harmony export */ });
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);

/** Where requests hold their messages. */
const names = ['messages', 'contents', 'items', 'input', 'prompt'];
/** A list of messages, a list of lists (a batch of one), or the object around it. */
function listIn(value) {
    if (Array.isArray(value))
        return value.some(Array.isArray) ? value.flat() : value;
    if (!(0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
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


/***/ }),

/***/ 8188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   Zq: () => (/* binding */ firstMessages),
/* harmony export */   en: () => (/* binding */ longestLists),
/* harmony export */   gk: () => (/* binding */ LongestLists),
/* harmony export */   vU: () => (/* binding */ messageListIn)
/* harmony export */ });
/* harmony import */ var _json_same_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9930);
/* harmony import */ var _list_in_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7254);


/** A list as an attribute holds it: JSON text, or the value itself. */
function messageListIn(value) {
    if (typeof value === 'object' && value !== null)
        return { messages: (0,_list_in_object_js__WEBPACK_IMPORTED_MODULE_0__/* .listIn */ .O)(value) ?? JSON.stringify(value) };
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
const maxOpen = 32;
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
            if (this.#open.length >= maxOpen)
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
    const tail = typeof messages === 'string' ? (0,_list_in_object_js__WEBPACK_IMPORTED_MODULE_0__/* .charactersBehindList */ .F)(messages) : 0;
    return { messages, first: messages.length - tail, tail };
}
/** Whether one continues the other. */
function areOne({ messages: a, tail }, b) {
    const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
    if (typeof longer !== 'string' && typeof shorter !== 'string') {
        return shorter.every((message, at) => (0,_json_same_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sameJson */ .V)(message, longer[at]));
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


/***/ }),

/***/ 6425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ orderSession)
/* harmony export */ });
/* harmony import */ var _json_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1123);
/* harmony import */ var _time_nanoseconds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4013);
/* harmony import */ var _join_trace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7842);



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
    const requests = byStart.flatMap((step) => step.requests.map((asked, index) => ({ asked, step, index, answered: false })));
    const executions = withoutEchoes(byStart.flatMap((step) => (step.call ? [{ call: step.call, step }] : [])));
    pair(executions, requests);
    // The calls of one answer stand together, where the first of them started, in the order of the answer.
    const answerPlace = new Map();
    for (const { request, step } of executions) {
        if (request && !answerPlace.has(request.step))
            answerPlace.set(request.step, position.get(step));
    }
    const placed = [
        ...executions.map((execution) => ({
            answer: execution.request?.step ?? execution.step,
            index: execution.request?.index ?? 0,
            ordered: executedCall(execution),
        })),
        ...neverRan(requests).map((request) => ({
            answer: request.step,
            index: request.index,
            ordered: requestedCall(request),
        })),
    ];
    const placeOf = (step) => answerPlace.get(step) ?? position.get(step);
    return placed.sort((a, b) => placeOf(a.answer) - placeOf(b.answer) || a.index - b.index).map((entry) => entry.ordered);
}
/** Agents that send spans and log events tell of each call in both: the span counts, one for one, by id or else by tool. */
function withoutEchoes(executions) {
    if (!executions.some(({ call }) => call.isLogged) || executions.every(({ call }) => call.isLogged))
        return executions;
    const spans = new Map();
    for (const { call } of executions) {
        if (!call.isLogged)
            for (const key of echoKeys(call))
                spans.set(key, (spans.get(key) ?? 0) + 1);
    }
    return executions.filter(({ call }) => {
        if (!call.isLogged)
            return true;
        const [key = ''] = echoKeys(call);
        const open = spans.get(key) ?? 0;
        spans.set(key, open - 1);
        return open <= 0;
    });
}
function echoKeys({ id, tool }) {
    const byTool = `tool ${tool}`;
    return id === undefined ? [byTool] : [`id ${id}`, byTool];
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
/** Finds for each call that ran its request: by call id (and, as ids repeat, arguments), else by tool and arguments, else by tool; repeated keys in order. */
function pair(executions, requests) {
    const ids = requests.flatMap(({ asked }) => asked.id ?? []);
    const hasRepeats = new Set(ids).size < ids.length;
    const rounds = [
        {
            of: (call) => hasRepeats && call.id !== undefined && call.args !== undefined,
            key: (call) => (call.id === undefined ? undefined : `${call.id} ${call.tool} ${canonicalText(argsOf(call))}`),
        },
        { of: () => true, key: (call) => call.id },
        {
            of: (call) => !call.namesClass && call.args !== undefined,
            key: (call) => `${call.tool} ${canonicalText(argsOf(call))}`,
        },
        { of: (call) => !call.namesClass, key: (call) => call.tool },
        { of: (call) => call.mcp === true, key: (call) => (0,_join_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .bareName */ .y)(call.tool) },
        { of: (call) => call.namesClass === true, key: (call) => canonicalText(argsOf(call)) },
    ];
    for (const { of, key } of rounds) {
        if (requests.every(({ answered }) => answered))
            return;
        const open = executions.filter(({ call, request }) => !request && of(call));
        if (open.length === 0)
            continue;
        const queues = queuesBy(requests, key);
        for (const execution of open) {
            const request = queues.get(key(execution.call))?.pop();
            if (!request)
                continue;
            request.answered = true;
            execution.request = request;
        }
    }
}
/** Unanswered requests by key, the first one last. */
function queuesBy(requests, key) {
    const queues = new Map();
    for (const request of [...requests].reverse()) {
        const name = key(request.asked);
        if (request.answered || name === undefined)
            continue;
        const queue = queues.get(name);
        if (queue)
            queue.push(request);
        else
            queues.set(name, [request]);
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
        const { id, tool } = request.asked;
        const text = id === undefined ? undefined : JSON.stringify([id, tool, canonicalText(argsOf(request.asked))]);
        if (!request.answered && (text === undefined || !seen.has(text)))
            fresh.push(request);
        if (text !== undefined)
            seen.add(text);
    }
    return fresh;
}
function executedCall({ call, step, request }) {
    const asked = request?.asked;
    return {
        call: {
            trace: step.session,
            id: call.id ?? asked?.id,
            tool: call.namesClass && asked ? asked.tool : call.tool,
            args: call.args ?? (asked && argsOf(asked)),
            timestamp: timeOf(step),
            result: call.result,
            error: call.error,
            phase: call.isDenied ? 'denied' : 'executed',
            durationMs: step.durationMs,
            agent: step.agent,
        },
        step,
        index: 0,
    };
}
function requestedCall({ asked, step, index }) {
    const { tool, id } = asked;
    const args = argsOf(asked);
    const { session: trace, agent } = step;
    return { call: { trace, id, tool, args, timestamp: timeOf(step), phase: 'requested', agent }, step, index };
}
function argsOf(call) {
    return 'written' in call ? (0,_json_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedArguments */ .vq)(call.written) : call.args;
}
function timeOf({ start }) {
    return start === undefined ? undefined : (0,_time_nanoseconds_js__WEBPACK_IMPORTED_MODULE_2__/* .rfc3339 */ .ag)(BigInt(start));
}
/** Equal for equal arguments whose members stand in the same order, which is how one source writes them twice. */
function canonicalText(args) {
    return JSON.stringify(args ?? null);
}


/***/ }),

/***/ 521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ requestsInAnswer)
/* harmony export */ });
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8429);
/* harmony import */ var _json_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1123);


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
    const value = depth < 2 ? (0,_json_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonText */ .lk)(answer ?? null) : (answer ?? null);
    if (depth > maxDepth)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => requestsInAnswer(item, depth + 1));
    if (!(0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) || value.role === 'tool' || value.role === 'user' || value.role === 'system')
        return [];
    const call = callIn(value);
    if (call)
        return [call];
    // An answer may list a call as content and under `tool_calls`: the first list that has calls is the whole list.
    for (const name of holders) {
        const held = value[name];
        const calls = held === undefined || held === null ? none : requestsInAnswer(held, depth + 1);
        if (calls.length > 0)
            return calls;
    }
    return none;
}
const none = [];
const callTypes = new Set(['function', 'tool_call', 'tool_use', 'tool-call', 'function_call', 'custom']);
function callIn(value) {
    const called = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value.function) ? value.function : value;
    const tool = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmptyText */ .al)(called.name ?? called.toolName);
    const args = called.arguments ?? called.args ?? called.input;
    const typed = typeof value.type === 'string' && callTypes.has(value.type);
    if (tool === undefined || (!typed && args === undefined))
        return undefined;
    const id = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmptyText */ .al)(value.call_id ?? value.toolCallId ?? value.tool_call_id ?? value.toolUseId ?? value.id);
    return { tool, id, written: args ?? undefined };
}


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ defaultSessionKeys),
/* harmony export */   Z: () => (/* binding */ sessionsIn)
/* harmony export */ });
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8429);

/** Where instrumentations write the conversation that a span belongs to, most specific first. */
const defaultSessionKeys = [
    'gen_ai.conversation.id',
    'session.id',
    'langfuse.session.id',
    'mcp.session.id',
    'ai.telemetry.metadata.sessionId',
    'ai.settings.context.sessionId',
    'anthropic.session.id',
    'traceloop.association.properties.session_id',
    'langsmith.trace.session_id',
    'genkit:sessionId',
    'gcp.vertex.agent.session_id',
    'mlflow.trace.session',
    'conversation.id',
];
const none = {};
/** The sessions that these attributes name, by key. */
function sessionsIn(attributes, keys) {
    let found;
    for (const key of keys) {
        const session = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmptyText */ .al)(attributes[key]);
        if (session === undefined)
            continue;
        found ??= [];
        found.push([key, session]);
    }
    return found === undefined ? none : Object.fromEntries(found);
}


/***/ }),

/***/ 1348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ SpanCollector)
/* harmony export */ });
/* harmony import */ var _calls_session_fallback_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7995);
/* harmony import */ var _formats_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4182);
/* harmony import */ var _json_same_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9930);
/* harmony import */ var _add_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(189);
/* harmony import */ var _join_trace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7842);
/* harmony import */ var _message_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8188);
/* harmony import */ var _order_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6425);







/** Holds the spans of one file, at most `maxCollected`, and writes their calls at its end: only then is every family complete. */
class SpanCollector {
    #sink;
    #file;
    #keys;
    /** OpenTelemetry trace id → span id → note. */
    #traces = new Map();
    #spans = 0;
    constructor(sink, file, sessionKeys) {
        this.#sink = sink;
        this.#file = file;
        this.#keys = sessionKeys;
    }
    add(note) {
        if (this.#spans++ >= _formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .maxCollected */ .q) {
            if (this.#spans === _formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .maxCollected */ .q + 1)
                this.#sink.problem(tooManySpans(note));
            this.#sink.skip('span beyond the limit of one file');
            return;
        }
        const spanId = note.spanId || `#${this.#spans}`;
        let trace = this.#traces.get(note.traceId);
        if (!trace) {
            trace = { first: note, spans: new Map(), lists: new _message_list_js__WEBPACK_IMPORTED_MODULE_3__/* .LongestLists */ .gk() };
            this.#traces.set(note.traceId, trace);
        }
        if (trace.spans.has(spanId))
            this.#sink.skip('span exported twice');
        trace.spans.set(spanId, note);
        share(note, trace.first);
        keepLongestList(trace, spanId, note);
    }
    end() {
        const sessions = new Map();
        for (const { spans } of this.#traces.values()) {
            const { steps, merged } = (0,_join_trace_js__WEBPACK_IMPORTED_MODULE_4__/* .joinTrace */ .O)([...spans.values()], this.#keys, () => this.#file);
            for (const step of steps) {
                const session = sessions.get(step.session);
                if (session)
                    session.push(step);
                else
                    sessions.set(step.session, [step]);
            }
            const calls = steps.filter((step) => step.call).length;
            skipTimes(this.#sink, 'further span of the same call', merged);
            skipTimes(this.#sink, 'span that is no tool call', spans.size - calls - merged);
        }
        this.#traces.clear();
        this.#write([...sessions.values()]);
        this.#warnOfFallback([...sessions.values()]);
    }
    #write(sessions) {
        const areTurns = sessions.some((steps) => steps.some(({ fallback, history }) => fallback && history));
        if (areTurns)
            this.#writeTurns(sessions);
        else
            for (const steps of sessions)
                this.#writeSession(steps, this.#complete((0,_order_session_js__WEBPACK_IMPORTED_MODULE_1__/* .orderSession */ .X)(steps), steps).calls);
    }
    /** Nothing names the sessions: what one has told, another may tell again, or tell the end of. */
    #writeTurns(sessions) {
        const known = sessions.map(_order_session_js__WEBPACK_IMPORTED_MODULE_1__/* .orderSession */ .X);
        const told = new ToldCalls();
        for (const calls of known)
            for (const { call } of calls)
                told.add(call);
        const complete = sessions.map((steps, at) => {
            const { calls, ofTurns } = this.#complete(known[at] ?? [], steps, told);
            for (const { call } of calls)
                told.add(call);
            for (const call of ofTurns)
                told.answer(call);
            return { steps, calls };
        });
        for (const { steps, calls } of complete)
            this.#writeSession(steps, calls, told);
    }
    #complete(known, steps, told) {
        const complete = (0,_add_history_js__WEBPACK_IMPORTED_MODULE_0__/* .addHistory */ .G)(known, steps, (call) => told?.sessionOf(call));
        skipTimes(this.#sink, 'call that a history brought along from elsewhere', complete.earlier);
        return complete;
    }
    #writeSession(steps, calls, told) {
        const first = steps[0];
        if (calls.length === 0)
            this.#sink.start({ trace: first.session }, first.line, first.column);
        for (const { call, step } of calls)
            this.#sink.call(told?.whole(call) ?? call, step.line, step.column);
        for (const { call } of steps)
            if (call?.argsLost)
                this.#sink.skip(call.argsLost);
    }
    #warnOfFallback(sessions) {
        for (const steps of sessions) {
            const step = steps.find(({ fallback, call, requests, history }) => fallback && (call || requests.length > 0 || history));
            if (!step)
                continue;
            this.#sink.problem((0,_calls_session_fallback_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionFallback */ .t)(step));
            return;
        }
    }
}
/** All spans of a trace name it, and most name one session: what is held once need not be copied by the collector of garbage. */
function share(note, first) {
    note.traceId = first.traceId;
    if ((0,_json_same_json_js__WEBPACK_IMPORTED_MODULE_6__/* .sameJson */ .V)(note.sessions, first.sessions))
        note.sessions = first.sessions;
}
/** Of lists of messages that continue one another, only the longest is kept. */
function keepLongestList({ spans, lists }, spanId, { history, sessions }) {
    if (!history)
        return;
    for (const { owner, list } of lists.add(history, spanId, (0,_message_list_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeOf */ .Od)(sessions))) {
        const note = spans.get(owner);
        if (note)
            note.history = list;
    }
}
/** Which session a call was told in first: without session ids, the next turn of a chat repeats the calls of the one before. */
class ToldCalls {
    #calls = new Map();
    /** Not filed yet: few files ask. */
    #added = [];
    #answered = new Map();
    add(call) {
        this.#added.push(call);
    }
    #find(told) {
        for (const call of this.#added) {
            const key = keyOf(call);
            if (!this.#calls.has(key))
                this.#calls.set(key, call);
        }
        this.#added = [];
        return this.#calls.get(keyOf(told));
    }
    sessionOf(call) {
        return this.#find(call)?.trace;
    }
    /** The turn that made a call often ends before its result is there: the history of the next one has it. */
    answer(told) {
        const call = this.#find(told);
        if (call && call.result === undefined && call.error === undefined && !this.#answered.has(call)) {
            this.#answered.set(call, (0,_add_history_js__WEBPACK_IMPORTED_MODULE_0__/* .answered */ .o)(call, told));
        }
    }
    whole(call) {
        return this.#answered.get(call) ?? call;
    }
}
function keyOf({ id, tool, args }) {
    return JSON.stringify([id, tool, args ?? null]);
}
function tooManySpans(note) {
    const detail = `more than ${_formats_format_js__WEBPACK_IMPORTED_MODULE_2__/* .maxCollected */ .q} spans in one file: the rest was not read`;
    return { code: 'E_TRACE_TRUNCATED', detail, line: note.line, column: note.column };
}
function skipTimes(sink, reason, times) {
    for (let time = 0; time < times; time++)
        sink.skip(reason);
}


/***/ }),

/***/ 4013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _W: () => (/* binding */ nanoseconds),
/* harmony export */   ag: () => (/* binding */ rfc3339),
/* harmony export */   h9: () => (/* binding */ durationBetween)
/* harmony export */ });
/* harmony import */ var _read_iso_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4328);
/* harmony import */ var _write_iso_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5009);


const perMillisecond = 1000000n;
/** The last instant that an RFC 3339 year of four digits can name. */
const latestMilliseconds = 253402300799999n;
/**
 * Nanoseconds since 1970 from the ways in which spans write a time: decimal nanoseconds (19 digits, more than a double holds),
 * RFC 3339 with any number of fraction digits, `[seconds, nanoseconds]`, or a number in the given unit.
 */
function nanoseconds(value, unit) {
    if (typeof value === 'string')
        return /^\d{1,20}$/.test(value) ? BigInt(value) : fromRfc3339(value);
    if (typeof value === 'number')
        return fromNumber(value, unit);
    if (!Array.isArray(value))
        return undefined;
    const [seconds, nanos] = value;
    if (!Number.isSafeInteger(seconds) || !Number.isSafeInteger(nanos))
        return undefined;
    return BigInt(seconds) * 1000000000n + BigInt(nanos);
}
function fromNumber(value, unit) {
    if (!Number.isFinite(value))
        return undefined;
    const factor = { ns: 1n, µs: 1000n, ms: perMillisecond }[unit];
    return BigInt(Math.trunc(value)) * factor;
}
/** Of `2026-01-05T10:00:00.000Z`: a time in UTC that is no longer has no finer fraction. */
const millisecondLength = 24;
function fromRfc3339(text) {
    const usual = (0,_read_iso_js__WEBPACK_IMPORTED_MODULE_0__/* .readIso */ .I)(text);
    if (usual !== undefined)
        return BigInt(usual) * perMillisecond;
    // A time without a zone is UTC: Date.parse would take the machine's, and the same file would sort differently elsewhere.
    const zoned = text.endsWith('Z') || /(?:z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`;
    const milliseconds = text.length > 40 ? Number.NaN : Date.parse(zoned.includes(' ') ? zoned.replace(' ', 'T') : zoned);
    if (Number.isNaN(milliseconds))
        return undefined;
    if (zoned.endsWith('Z') && zoned.length <= millisecondLength)
        return BigInt(milliseconds) * perMillisecond;
    const beyond = /\.\d{3}(\d{1,6})/.exec(text)?.[1] ?? '';
    return BigInt(milliseconds) * perMillisecond + BigInt(beyond.padEnd(6, '0'));
}
/** RFC 3339 in UTC with milliseconds; absent for a time that is absent or beyond the year 9999. */
function rfc3339(nanos) {
    if (nanos === undefined || nanos < 0n)
        return undefined;
    const milliseconds = nanos / perMillisecond;
    return milliseconds > latestMilliseconds ? undefined : (0,_write_iso_js__WEBPACK_IMPORTED_MODULE_1__/* .writeIso */ .j)(Number(milliseconds));
}
/** Milliseconds from `start` to `end`; absent where one is, or where the clock went back. */
function durationBetween(start, end) {
    if (start === undefined || end === undefined || end < start)
        return undefined;
    return Number(end - start) / 1e6;
}


/***/ })

};

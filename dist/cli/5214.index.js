export const id = 5214;
export const ids = [5214];
export const modules = {

/***/ 4182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ maxCollected)
/* harmony export */ });
/** Calls that a `sorted` format may hold for one file before it reports a problem and stops collecting. */
const maxCollected = 2_000_000;


/***/ }),

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ otlp),
  U: () => (/* binding */ readSpansInto)
});

// EXTERNAL MODULE: ./lib/traces/json-fields.js
var json_fields = __webpack_require__(4258);
// EXTERNAL MODULE: ./lib/traces/nanoseconds.js
var nanoseconds = __webpack_require__(1905);
// EXTERNAL MODULE: ./lib/traces/spans/session-keys.js
var session_keys = __webpack_require__(7289);
// EXTERNAL MODULE: ./lib/traces/json-text.js
var json_text = __webpack_require__(3800);
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
            args: args === undefined || args === null ? undefined : (0,json_text/* recordedArguments */.vq)(args),
        },
    ];
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
        timestamp: (0,nanoseconds/* rfc3339 */.ag)(span.start),
        durationMs: (0,nanoseconds/* durationBetween */.h9)(span.start, span.end),
        call,
        requests,
        ...place,
    };
}
function isAgentic(attributes) {
    for (const key in attributes)
        if (agenticPrefix.test(key))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/traces/otlp/attribute-value.js

/** Nesting beyond this is dropped: attributes are agent-controlled. */
const maxDepth = 64;
/**
 * Attributes of a span as one flat object, from `[{key, value: {stringValue}}]` (OTLP), `[{key, type, value}]` (Jaeger)
 * or an object of plain values (console exporters, flat lines).
 */
function decodeAttributes(attributes) {
    if (Array.isArray(attributes))
        return keyValues(attributes, 0);
    return (0,json_fields/* isObject */.Gv)(attributes) ? attributes : {};
}
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
    if (!(0,json_fields/* isObject */.Gv)(value) || depth > maxDepth)
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
const layouts = [exportRequest, jaeger, singleSpan];
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
        status: statusOf(status.code ?? status.status_code ?? span.status),
        statusMessage: (0,json_fields/* nonEmptyText */.al)(status.message ?? status.description) ?? '',
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

// EXTERNAL MODULE: ./lib/traces/spans/span-collector.js
var span_collector = __webpack_require__(1348);
;// CONCATENATED MODULE: ./lib/traces/formats/otlp.js





/**
 * OpenTelemetry spans: OTLP as JSON (one request, an array, or JSON lines as the collector's file exporter writes), console
 * exporters, flat span lines, Jaeger's download. Who names what is in `../otlp/dialects.ts`.
 */
const otlp = {
    id: 'otlp',
    title: 'OpenTelemetry spans (OTLP JSON)',
    layout: 'sorted',
    marks: ['resourceSpans', 'resource_spans', 'scopeSpans', 'traceId', 'spanId', 'attributes', 'startTimeUnixNano'],
    recognise: (record) => (holdsSpans(record) || otherSignal(record) ? 'certain' : 'no'),
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
    constructor(target, sink, sessionKeys) {
        this.#target = target;
        this.#sink = sink;
        this.#keys = sessionKeys;
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
        if (spans === 0)
            this.#sink.skip(otherSignal(value) ?? 'record without spans');
    }
    end() {
        this.#target.end();
    }
}
function sessionKeysOf(context) {
    return context.sessionKeys.length > 0 ? context.sessionKeys : session_keys/* defaultSessionKeys */.S;
}
/** Records of OpenTelemetry that hold no spans: a file may hold any signal. */
function otherSignal(record) {
    if (!(0,json_fields/* isObject */.Gv)(record))
        return undefined;
    if ('resourceLogs' in record || 'resource_logs' in record)
        return 'OpenTelemetry logs';
    if ('resourceMetrics' in record || 'resource_metrics' in record)
        return 'OpenTelemetry metrics';
    return undefined;
}


/***/ }),

/***/ 1905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _W: () => (/* binding */ nanoseconds),
/* harmony export */   ag: () => (/* binding */ rfc3339),
/* harmony export */   h9: () => (/* binding */ durationBetween)
/* harmony export */ });
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
    // A time without a zone is UTC: Date.parse would take the machine's, and the same file would sort differently elsewhere.
    const zoned = text.endsWith('Z') || /(?:z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`;
    const milliseconds = text.length > 40 ? Number.NaN : Date.parse(zoned.replace(' ', 'T'));
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
    return milliseconds > latestMilliseconds ? undefined : new Date(Number(milliseconds)).toISOString();
}
/** Milliseconds from `start` to `end`; absent where one is, or where the clock went back. */
function durationBetween(start, end) {
    if (start === undefined || end === undefined || end < start)
        return undefined;
    return Number(end - start) / 1e6;
}


/***/ }),

/***/ 3373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ toolCallOfSpan)
});

// EXTERNAL MODULE: ./lib/traces/json-fields.js
var json_fields = __webpack_require__(4258);
// EXTERNAL MODULE: ./lib/traces/json-text.js
var json_text = __webpack_require__(3800);
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
    const keys = Object.keys(span.attributes);
    const dialect = tests.find(({ markers }) => markers.some((marker) => meets(span, keys, marker)))?.dialect;
    const tool = dialect && firstName(span, dialect.tool);
    if (!dialect || !tool)
        return undefined;
    const recorded = argsOf(span, dialect);
    const argsLost = lossOf(span, dialect, recorded);
    return {
        tool,
        id: firstName(span, dialect.id),
        args: argsLost === undefined ? recorded : undefined,
        result: resultOf(span, dialect),
        error: errorOf(span, dialect),
        mcp: span.attributes['mcp.method.name'] === 'tools/call',
        namesClass: dialect.namesClass === true,
        argsLost,
    };
}
/** The dialects, with what each attribute must be as a list: every span is held against all of them. */
const tests = dialects.map((dialect) => ({
    dialect,
    markers: dialect.markers.map((marker) => ({ ...marker, attributes: Object.entries(marker.is ?? {}) })),
}));
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

/***/ 5469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sameJson)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4258);

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

/***/ 7842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ joinTrace),
/* harmony export */   y: () => (/* binding */ bareName)
/* harmony export */ });
/* harmony import */ var _same_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5469);

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
            timestamp: note.timestamp,
            durationMs: note.durationMs,
            depth: family.depth,
            call,
            requests,
            file: note.file,
            line: note.line,
            column: note.column,
        });
    }
    return { steps, merged };
}
/** Resolves a span after its ancestors, without recursion: a chain of spans may be as long as the file, or a circle. */
function familyOf(note, bySpan, families) {
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
    const own = Object.keys(note.sessions).length > 0;
    return {
        sessions: above && own ? { ...above.sessions, ...note.sessions } : own ? note.sessions : (above?.sessions ?? {}),
        agent: note.agent ?? above?.agent,
        depth: (above?.depth ?? -1) + 1,
        sameCall: callAround(above?.sameCall, note),
    };
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
    return outer.tool === inner.tool && outer.args !== undefined && (0,_same_json_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .V)(outer.args, inner.args);
}
/** A tool's name without the server's before it: `mcp__files__read` and `read`. */
function bareName(tool) {
    const bare = tool.split(/__|[./:]/).at(-1);
    return bare || tool;
}
/** Each fact from the outermost span that recorded it: the agent's own view comes first. */
function mergedCall(spans) {
    const calls = spans.map((span) => span.call);
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

/***/ 6425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ orderSession)
/* harmony export */ });
/* harmony import */ var _join_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7842);

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
    const executions = byStart.flatMap((step) => (step.call ? [{ call: step.call, step }] : []));
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
/** Finds for each call that ran its request: by call id, else by tool and arguments, else by tool; repeated keys in order. */
function pair(executions, requests) {
    const rounds = [
        { of: () => true, key: (call) => call.id },
        {
            of: (call) => !call.namesClass && call.args !== undefined,
            key: (call) => `${call.tool} ${canonicalText(call.args)}`,
        },
        { of: (call) => !call.namesClass, key: (call) => call.tool },
        { of: (call) => call.mcp === true, key: (call) => (0,_join_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .bareName */ .y)(call.tool) },
        { of: (call) => call.namesClass === true, key: (call) => canonicalText(call.args) },
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
    const seen = new Set();
    const fresh = [];
    for (const request of [...requests].sort((a, b) => Number(b.answered) - Number(a.answered))) {
        const { id, tool, args } = request.asked;
        const text = id === undefined ? undefined : JSON.stringify([id, tool, canonicalText(args)]);
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
            args: call.args ?? asked?.args,
            timestamp: step.timestamp,
            result: call.result,
            error: call.error,
            phase: 'executed',
            durationMs: step.durationMs,
            agent: step.agent,
        },
        step,
        index: 0,
    };
}
function requestedCall({ asked, step, index }) {
    const { tool, id, args } = asked;
    const { session: trace, timestamp, agent } = step;
    return { call: { trace, id, tool, args, timestamp, phase: 'requested', agent }, step, index };
}
/** Equal for equal arguments whose members stand in the same order, which is how one source writes them twice. */
function canonicalText(args) {
    return JSON.stringify(args ?? null);
}


/***/ }),

/***/ 7289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ defaultSessionKeys),
/* harmony export */   Z: () => (/* binding */ sessionsIn)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4258);

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
];
const none = {};
/** The sessions that these attributes name, by key. */
function sessionsIn(attributes, keys) {
    let found;
    for (const key of keys) {
        const session = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmptyText */ .al)(attributes[key]);
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
/* harmony import */ var _formats_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4182);
/* harmony import */ var _join_trace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7842);
/* harmony import */ var _order_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6425);



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
        if (this.#spans++ >= _formats_format_js__WEBPACK_IMPORTED_MODULE_0__/* .maxCollected */ .q) {
            if (this.#spans === _formats_format_js__WEBPACK_IMPORTED_MODULE_0__/* .maxCollected */ .q + 1)
                this.#sink.problem(tooManySpans(note));
            this.#sink.skip('span beyond the limit of one file');
            return;
        }
        const spanId = note.spanId || `#${this.#spans}`;
        const trace = this.#traces.get(note.traceId);
        if (trace?.has(spanId))
            this.#sink.skip('span exported twice');
        if (trace)
            trace.set(spanId, note);
        else
            this.#traces.set(note.traceId, new Map([[spanId, note]]));
    }
    end() {
        const sessions = new Map();
        for (const spans of this.#traces.values()) {
            const { steps, merged } = (0,_join_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .joinTrace */ .O)([...spans.values()], this.#keys, () => this.#file);
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
        for (const steps of sessions.values())
            this.#write(steps);
        this.#warnOfFallback([...sessions.values()]);
    }
    #write(steps) {
        const calls = (0,_order_session_js__WEBPACK_IMPORTED_MODULE_2__/* .orderSession */ .X)(steps);
        const first = steps[0];
        if (calls.length === 0)
            this.#sink.start({ trace: first.session }, first.line, first.column);
        for (const { call, step } of calls)
            this.#sink.call(call, step.line, step.column);
        for (const { call } of steps)
            if (call?.argsLost)
                this.#sink.skip(call.argsLost);
    }
    #warnOfFallback(sessions) {
        for (const steps of sessions) {
            const step = steps.find(({ fallback, call, requests }) => fallback && (call || requests.length > 0));
            if (!step)
                continue;
            const detail = 'nothing names the session: each trace id of the file is taken as one trace';
            this.#sink.problem({ code: 'W_SESSION_FALLBACK', detail, line: step.line, column: step.column });
            return;
        }
    }
}
function tooManySpans(note) {
    const detail = `more than ${_formats_format_js__WEBPACK_IMPORTED_MODULE_0__/* .maxCollected */ .q} spans in one file: the rest was not read`;
    return { code: 'E_TRACE_TRUNCATED', detail, line: note.line, column: note.column };
}
function skipTimes(sink, reason, times) {
    for (let time = 0; time < times; time++)
        sink.skip(reason);
}


/***/ })

};

export const id = 909;
export const ids = [909,694];
export const modules = {

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

/***/ 8167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ callCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);

/** Codes that the evaluation of traces against a policy gives. */
const callCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_RATE_LIMIT: {
        title: 'Too many tool calls',
        level: 'error',
        meaning: 'A trace made more tool calls than the policy’s `limits` allow. Every call counts, refused ones too.',
        remedy: 'Find what makes the agent loop, or raise `limits.max_tool_calls_total`.',
    },
    E_TOOL_DENIED: {
        title: 'Denied tool called',
        level: 'error',
        meaning: 'The agent called a tool that `tools.deny` or `tools.deny_classes` forbids. Deny always wins over allow.',
        remedy: 'Take the tool away from the agent, or remove the entry from the deny list if the call is right.',
    },
    E_TOOL_NOT_ALLOWED: {
        title: 'Tool not on the allow list',
        level: 'error',
        meaning: 'The policy has an allow list and the called tool is not on it. An empty allow list allows nothing.',
        remedy: 'Add the tool to `tools.allow`, or take it away from the agent.',
    },
    E_SCHEMA_COMPILE: {
        title: 'Schema cannot be used',
        level: 'error',
        meaning: 'The schema for the tool is not a usable JSON Schema, so no call of the tool can be accepted.',
        remedy: 'Correct the schema; `assay policy validate` shows what is wrong with it.',
    },
    E_ARG_SCHEMA: {
        title: 'Arguments break the schema',
        level: 'error',
        meaning: 'The arguments of a call do not satisfy the schema or the argument rules that the policy has for the tool.',
        remedy: 'Correct how the agent fills the arguments, or relax the rule at the shown line of the policy.',
    },
    E_TOOL_UNCONSTRAINED: {
        title: 'Tool without a schema',
        level: 'warning',
        meaning: 'The policy says nothing about the arguments of the called tool. A warning; an error under `enforcement.unconstrained_tools: deny`.',
        remedy: 'Add a schema for the tool, or set `enforcement.unconstrained_tools: allow`.',
    },
    W_ARGS_NOT_RECORDED: {
        title: 'Arguments not recorded',
        level: 'warning',
        meaning: 'The policy has rules about the arguments of the tool, and the trace does not record them. Those rules were not evaluated.',
        remedy: 'Record arguments at the source (many tracers leave them out unless told otherwise), or remove the argument rules.',
    },
    E_COVERAGE_BELOW_MIN: {
        title: 'Coverage below the minimum',
        level: 'error',
        meaning: 'The traces called a smaller share of the policy’s tools than the minimum asks for.',
        remedy: 'Record traces that call the uncovered tools, exclude tools that need none (`coverage.exclude`), or lower the minimum.',
    },
    W_WAIVER_EXPIRED: {
        title: 'Waiver expired',
        level: 'warning',
        meaning: 'A waiver of the policy is past its day and no longer accepts anything.',
        remedy: 'Fix what it waived, or renew it with a new reason and day.',
    },
    W_WAIVER_UNUSED: {
        title: 'Waiver unused',
        level: 'warning',
        meaning: 'A waiver of the policy matched no finding.',
        remedy: 'Remove it: what it waived no longer happens, or its fingerprint or rule is misspelt.',
    },
    W_NO_EVIDENCE: {
        title: 'No evidence',
        level: 'note',
        meaning: 'No tool call was found, or a pattern for trace files matched none. Nothing was shown about the agent.',
        remedy: 'Check that traces are recorded and that `--traces` names them.',
    },
});


/***/ }),

/***/ 9633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ defineCodes)
/* harmony export */ });
/** Keeps the literal keys of a table of codes, so that the compiler refuses a code without its words. */
function defineCodes(codes) {
    return codes;
}


/***/ }),

/***/ 4241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ policyCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);

/** The words for what can be wrong with a policy, or with a file of policy test cases. */
const policyCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_POLICY_PARSE: {
        title: 'The policy cannot be parsed',
        level: 'error',
        meaning: 'The text is not one YAML (or JSON) document within the limits: a syntax error, a duplicate key, a tag, too deep, too large.',
        remedy: 'Correct the text at the place shown; the caret points at the first character that does not fit.',
    },
    E_POLICY_INVALID: {
        title: 'The policy says something that cannot be honoured',
        level: 'error',
        meaning: 'The document parses, but a value has the wrong type or range, a field is missing, or it is another kind of file. Nothing is checked, because a restriction that is dropped would pass silently.',
        remedy: 'Change the entry as the message says; docs/policy.md has every key with its type.',
    },
    W_POLICY_UNKNOWN_KEY: {
        title: 'The policy has a key that means nothing',
        level: 'warning',
        meaning: 'The key is ignored; a misspelt key restricts nothing. With --strict this is an error.',
        remedy: 'Correct the spelling or remove the key. Keys that begin with `x-` are yours and are never reported.',
    },
    W_POLICY_DEPRECATED: {
        title: 'The policy is written in the version 1 form',
        level: 'warning',
        meaning: 'Version 1 (root `allow` and `deny`, `constraints`) is read and migrated in memory. With --strict this is an error.',
        remedy: 'Run `assay policy migrate` once; it keeps comments and order.',
    },
    W_POLICY_EMPTY: {
        title: 'The policy asserts nothing',
        level: 'warning',
        meaning: 'No run of any agent can break this policy, so a green check would mean nothing.',
        remedy: 'Add what must hold: `tools.allow`, `tools.deny`, `schemas`, `limits` or `sequences`; `assay init` learns a first policy from traces.',
    },
    W_POLICY_NOT_EVALUATED: {
        title: 'A section of the policy is not evaluated on traces',
        level: 'warning',
        meaning: 'The section steers a live gateway (pins, obligations, kill switch …). Recorded traces do not hold what it would judge.',
        remedy: 'Keep it for the gateway, and do not count on it here.',
    },
    W_POLICY_SCHEMA_BROKEN: {
        title: 'A JSON Schema in the policy will not compile',
        level: 'warning',
        meaning: 'Calls of that tool will be E_SCHEMA_COMPILE errors; other tools are not affected. A `$ref` is never fetched from elsewhere.',
        remedy: 'Correct the schema; put shared parts under `schemas.$defs` and refer to them as "#/$defs/NAME".',
    },
    W_POLICY_CONSTRAINT_REPLACED: {
        title: 'A version 1 constraint replaces an earlier one',
        level: 'warning',
        meaning: 'In version 1 a later `constraints` entry for a tool replaces the schema or entry before it; the earlier one is not enforced.',
        remedy: 'Join them in one entry, or migrate and write one schema.',
    },
    W_POLICY_ALIAS_IN_LIST: {
        title: 'An alias is used where tool names are expected',
        level: 'warning',
        meaning: 'Aliases have a meaning in `sequences` only. In a list of tools the word is the name of a tool, so the members are not listed by it.',
        remedy: 'List the members.',
    },
    W_PATTERN_INTERIOR_STAR: {
        title: 'A pattern has a star inside',
        level: 'warning',
        meaning: 'Assay reads `*` as a wildcard wherever it stands; other engines for the same file take an inner `*` literally and so match nothing.',
        remedy: 'Use `*` at the ends only if other tools read this policy too.',
    },
    E_POLICY_CASES: {
        title: 'The file of policy test cases cannot be used',
        level: 'error',
        meaning: 'The file does not parse, or a case has no name, no calls or no readable expectation.',
        remedy: 'Write `cases:` as a list of { name, calls, expect }; docs/policy.md has an example.',
    },
});


/***/ }),

/***/ 8824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ traceCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9633);

/** Problems of finding and reading traces. */
const traceCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_TRACE_NOT_FOUND: {
        title: 'Trace file not found',
        level: 'error',
        meaning: 'A trace file that was named literally does not exist, or lies outside the workspace.',
        remedy: 'Check the path (it is relative to the working directory), and that the step that records traces ran before this one. A pattern such as traces/**/*.jsonl may match nothing; a plain path may not.',
    },
    E_TRACE_READ: {
        title: 'Trace file cannot be read',
        level: 'error',
        meaning: 'The file exists, but its bytes cannot be read as text: no permission, a damaged or oversized archive, UTF-16, or a binary file.',
        remedy: 'Give a UTF-8 text file of JSON lines or JSON, plain or gzip-compressed.',
    },
    E_TRACE_FORMAT: {
        title: 'Trace format not recognised',
        level: 'error',
        meaning: 'The first records of the file have the shape of no trace format that Assay knows, or a format was asked for that does not exist.',
        remedy: 'Name the format with --trace-format, or convert the records to lines like {"tool":"read_file","args":{"path":"a"}}.',
    },
    E_TRACE_PARSE: {
        title: 'Bad line in a trace file',
        level: 'error',
        meaning: 'A line of a readable trace file is not a JSON record, so a tool call may be missing from what was judged.',
        remedy: 'Repair or remove the line; --lenient turns this into a warning.',
    },
    E_TRACE_TRUNCATED: {
        title: 'Trace file ends in the middle of a record',
        level: 'error',
        meaning: 'The last line has no end and does not parse: the program that recorded it was probably killed while writing.',
        remedy: 'Find out why the recording stopped, and record again; --lenient turns this into a warning.',
    },
    W_SESSION_FALLBACK: {
        title: 'Traces grouped by a fallback',
        level: 'warning',
        meaning: 'The records name no session, so calls were grouped by trace id. One run of an agent may be spread over several trace ids, and rules about order may then see only a part of it.',
        remedy: 'Record a session id, or name the attribute that holds it with --session-key.',
    },
});


/***/ }),

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

// EXTERNAL MODULE: ./lib/traces/json-shape.js
var json_shape = __webpack_require__(6138);
// EXTERNAL MODULE: ./lib/traces/nanoseconds.js
var nanoseconds = __webpack_require__(1905);
// EXTERNAL MODULE: ./lib/traces/spans/session-keys.js
var session_keys = __webpack_require__(7289);
// EXTERNAL MODULE: ./lib/traces/json-text.js
var json_text = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/traces/record-fields.js
var record_fields = __webpack_require__(4747);
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
    return (0,json_shape/* objectsIn */.Q)((0,json_text/* parseJsonText */.l)(messages)).flatMap((message) => (0,json_shape/* objectsIn */.Q)(message.parts));
}
function callOfPart(part) {
    if (part.type !== 'tool_call' && part.type !== 'server_tool_call')
        return [];
    const detail = (0,record_fields/* isObject */.Gv)(part.server_tool_call) ? part.server_tool_call : part;
    return requested(part.name, part.id, part.arguments ?? detail.arguments ?? detail.input);
}
/** `ai.response.toolCalls` of AI SDK 5 and 6; version 4 said `args`. */
function fromAiSdk(attributes) {
    const calls = attributes['ai.response.toolCalls'];
    if (calls === undefined)
        return undefined;
    return (0,json_shape/* objectsIn */.Q)((0,json_text/* parseJsonText */.l)(calls)).flatMap((call) => requested(call.toolName, call.toolCallId, call.input ?? call.args));
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
    const stems = Object.keys(attributes).flatMap((key) => pattern.exec(key)?.[1] ?? []);
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
        const message = (0,json_text/* parseJsonText */.l)(event.attributes.message ?? null);
        const calls = event.attributes.tool_calls ?? ((0,record_fields/* isObject */.Gv)(message) ? message.tool_calls : undefined);
        return (0,json_shape/* objectsIn */.Q)((0,json_text/* parseJsonText */.l)(calls ?? null)).flatMap((call) => {
            const called = (0,record_fields/* isObject */.Gv)(call.function) ? call.function : call;
            return requested(called.name, call.id, called.arguments);
        });
    });
}
function requested(tool, id, args) {
    const name = (0,json_shape/* nonEmptyText */.a)(tool);
    if (name === undefined)
        return [];
    return [{ tool: name, id: (0,json_shape/* nonEmptyText */.a)(id), args: args === undefined || args === null ? undefined : (0,json_text/* parseArgs */.Z)(args) }];
}

// EXTERNAL MODULE: ./lib/traces/otlp/tool-call-of-span.js + 1 modules
var tool_call_of_span = __webpack_require__(3373);
;// CONCATENATED MODULE: ./lib/traces/otlp/note-span.js





const agenticPrefix = /^(gen_ai|llm|ai|openinference|traceloop|langfuse|langsmith|gcp\.vertex\.agent|lk|mcp)\./;
/** Keeps of a span what a run is made of. */
function noteSpan(span, sessionKeys, place) {
    return {
        traceId: span.traceId,
        spanId: span.spanId,
        parentId: span.parentId,
        sessions: (0,session_keys/* sessionsIn */.Z)(span.attributes, sessionKeys),
        resourceSessions: (0,session_keys/* sessionsIn */.Z)(span.resource, sessionKeys),
        agent: (0,json_shape/* nonEmptyText */.a)(span.attributes['gen_ai.agent.name']),
        agentic: Object.keys(span.attributes).some((key) => agenticPrefix.test(key)),
        start: span.start?.toString(),
        timestamp: (0,nanoseconds/* rfc3339 */.ag)(span.start),
        durationMs: (0,nanoseconds/* durationBetween */.h9)(span.start, span.end),
        call: (0,tool_call_of_span/* toolCallOfSpan */.c)(span),
        requests: requestedCalls(span),
        ...place,
    };
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
    return (0,record_fields/* isObject */.Gv)(attributes) ? attributes : {};
}
function keyValues(pairs, depth) {
    const entries = [];
    for (const pair of pairs) {
        if ((0,record_fields/* isObject */.Gv)(pair) && typeof pair.key === 'string')
            entries.push([pair.key, decodeValue(pair.value, depth)]);
    }
    // fromEntries defines properties, so that an attribute called `__proto__` stays an attribute.
    return Object.fromEntries(entries);
}
/** An `AnyValue` of opentelemetry/proto/common/v1, in lowerCamelCase or snake_case; a plain value is itself. */
function decodeValue(value, depth) {
    if (!(0,record_fields/* isObject */.Gv)(value) || depth > maxDepth)
        return (0,record_fields/* isObject */.Gv)(value) ? null : (value ?? null);
    for (const [kind, held] of Object.entries(value)) {
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
    return (0,record_fields/* isObject */.Gv)(held) && Array.isArray(held.values) ? held.values : [];
}

;// CONCATENATED MODULE: ./lib/traces/otlp/span-layouts.js




/** A request as OTLP sends it, or a trace as Grafana Tempo answers (`batches`, or `trace` around it). */
const exportRequest = {
    matches: (record) => groupsIn(record) !== undefined,
    *spans(record) {
        for (const group of groupsIn(record) ?? []) {
            const resource = decodeAttributes((0,record_fields/* isObject */.Gv)(group.resource) ? group.resource.attributes : undefined);
            const scopes = group.scopeSpans ?? group.scope_spans ?? group.instrumentationLibrarySpans;
            for (const scoped of (0,json_shape/* objectsIn */.Q)(scopes)) {
                const scope = scopeName(scoped.scope ?? scoped.instrumentationLibrary);
                for (const span of (0,json_shape/* objectsIn */.Q)(scoped.spans))
                    yield { span: otlpSpan(span, scope, resource), origin: span };
            }
        }
    },
};
function groupsIn(record) {
    const holder = (0,record_fields/* isObject */.Gv)(record.trace) ? record.trace : record;
    const groups = holder.resourceSpans ?? holder.resource_spans ?? holder.batches;
    const isOtlp = groups === holder.batches ? (0,json_shape/* objectsIn */.Q)(groups).some((group) => 'resource' in group) : Array.isArray(groups);
    return isOtlp ? (0,json_shape/* objectsIn */.Q)(groups) : undefined;
}
/** What Jaeger's UI downloads: `{data: [{traceID, spans, processes}]}`, or one such trace. Times are microseconds. */
const jaeger = {
    matches: (record) => (0,json_shape/* objectsIn */.Q)(record.data).some(isJaegerTrace) || isJaegerTrace(record),
    *spans(record) {
        for (const trace of isJaegerTrace(record) ? [record] : (0,json_shape/* objectsIn */.Q)(record.data)) {
            const processes = (0,record_fields/* isObject */.Gv)(trace.processes) ? trace.processes : {};
            for (const span of (0,json_shape/* objectsIn */.Q)(trace.spans))
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
        if ((0,record_fields/* isObject */.Gv)(record.context) && 'trace_id' in record.context)
            return true;
        if (record.startTimeUnixNano !== undefined || record.start_time_unix_nano !== undefined)
            return true;
        if (!(0,record_fields/* isObject */.Gv)(record.attributes) && !Array.isArray(record.attributes))
            return false;
        return ('span_id' in record || 'spanId' in record || 'instrumentationScope' in record || hasGenAiKey(record.attributes));
    },
    *spans(record) {
        const scope = record.instrumentationScope ?? record.instrumentation_scope ?? record.scope;
        const resource = (0,record_fields/* isObject */.Gv)(record.resource) ? decodeAttributes(record.resource.attributes ?? null) : {};
        yield { span: otlpSpan(record, scopeName(scope), resource), origin: record };
    },
};
const layouts = [exportRequest, jaeger, singleSpan];
/** Whether a record holds spans, in any layout. */
function holdsSpans(record) {
    return (0,record_fields/* isObject */.Gv)(record) && layouts.some((layout) => layout.matches(record));
}
/** The spans of a record; none if it is laid out in no known way. */
function spansIn(record) {
    if (!(0,record_fields/* isObject */.Gv)(record))
        return [];
    return layouts.find((layout) => layout.matches(record))?.spans(record) ?? [];
}
function otlpSpan(span, scope, resource) {
    const context = (0,record_fields/* isObject */.Gv)(span.context) ? span.context : span;
    const parent = (0,record_fields/* isObject */.Gv)(span.parentSpanContext) ? span.parentSpanContext.spanId : undefined;
    const status = (0,record_fields/* isObject */.Gv)(span.status) ? span.status : {};
    const start = (0,nanoseconds/* nanoseconds */._W)(span.startTimeUnixNano ?? span.start_time_unix_nano ?? span.start_time ?? span.startTime ?? span.timestamp, 'timestamp' in span ? 'µs' : 'ns');
    return {
        traceId: otelId(context.traceId ?? context.trace_id),
        spanId: otelId(context.spanId ?? context.span_id ?? span.id),
        parentId: otelId(span.parentSpanId ?? span.parent_span_id ?? span.parent_id ?? span.parentId ?? parent),
        name: (0,json_shape/* nonEmptyText */.a)(span.name) ?? '',
        scope,
        start,
        end: endOf(span, start),
        attributes: decodeAttributes(span.attributes),
        resource,
        status: statusOf(status.code ?? status.status_code ?? span.status),
        statusMessage: (0,json_shape/* nonEmptyText */.a)(status.message ?? status.description) ?? '',
        events: (0,json_shape/* objectsIn */.Q)(span.events).map(eventOf),
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
    const parent = (0,json_shape/* objectsIn */.Q)(span.references).find((reference) => reference.refType === 'CHILD_OF');
    const start = (0,nanoseconds/* nanoseconds */._W)(span.startTime, 'µs');
    const duration = (0,nanoseconds/* nanoseconds */._W)(span.duration, 'µs');
    return {
        traceId: otelId(span.traceID),
        spanId: otelId(span.spanID),
        parentId: otelId(parent?.spanID ?? span.parentSpanID),
        name: (0,json_shape/* nonEmptyText */.a)(span.operationName) ?? '',
        scope: (0,json_shape/* nonEmptyText */.a)(attributes['otel.scope.name'] ?? attributes['otel.library.name']) ?? '',
        start,
        end: start === undefined || duration === undefined ? undefined : start + duration,
        attributes,
        resource: decodeAttributes((0,record_fields/* isObject */.Gv)(process) ? process.tags : undefined),
        status: statusOf(attributes['otel.status_code'] ?? (attributes.error === true ? 'ERROR' : undefined)),
        statusMessage: (0,json_shape/* nonEmptyText */.a)(attributes['otel.status_description']) ?? '',
        events: (0,json_shape/* objectsIn */.Q)(span.logs).map((log) => {
            const fields = decodeAttributes(log.fields);
            return { name: (0,json_shape/* nonEmptyText */.a)(fields.event) ?? '', attributes: fields };
        }),
    };
}
function eventOf(event) {
    return { name: (0,json_shape/* nonEmptyText */.a)(event.name) ?? '', attributes: decodeAttributes(event.attributes) };
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
    return (0,record_fields/* isObject */.Gv)(scope) ? ((0,json_shape/* nonEmptyText */.a)(scope.name) ?? '') : ((0,json_shape/* nonEmptyText */.a)(scope ?? null) ?? '');
}
/**
 * Trace ids are 16 bytes and span ids 8: as hex (32, 16 characters; `0x` before it in Python) or, from some senders, base64
 * (24, 12 characters). One spelling for all, so that a parent is found. All zeros means none.
 */
function otelId(id) {
    const text = (0,json_shape/* nonEmptyText */.a)(id ?? null) ?? '';
    const hex = text.replace(/^0x/i, '');
    if (/^[0-9a-f]+$/i.test(hex))
        return /^0+$/.test(hex) && hex.length > 1 ? '' : hex.toLowerCase();
    if (!/^([\w+/-]{22}==|[\w+/-]{11}=)$/.test(text))
        return text;
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return otelId(Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join(''));
}
function isJaegerTrace(value) {
    return (0,record_fields/* isObject */.Gv)(value) && 'traceID' in value && Array.isArray(value.spans);
}
function hasGenAiKey(attributes) {
    return (0,record_fields/* isObject */.Gv)(attributes) && Object.keys(attributes).some((key) => key.startsWith('gen_ai.'));
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
    if (!(0,record_fields/* isObject */.Gv)(record))
        return undefined;
    if ('resourceLogs' in record || 'resource_logs' in record)
        return 'OpenTelemetry logs';
    if ('resourceMetrics' in record || 'resource_metrics' in record)
        return 'OpenTelemetry metrics';
    return undefined;
}


/***/ }),

/***/ 9016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   t5: () => (/* binding */ maxRecordBytes)
/* harmony export */ });
/** Bytes that one line or one JSON value may have. JavaScript cannot hold a text of more than 512 MiB. */
const maxRecordBytes = 128 * 1024 * 1024;
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
/** Text of UTF-8 bytes, or undefined if they are none. */
function decode(bytes, start, end) {
    const text = bytes.utf8Slice(start, end);
    if (text.includes('\uFFFD') && !holdsReplacements(bytes, start, end))
        return undefined;
    return text;
}
function holdsReplacements(bytes, start, end) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 6138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ objectsIn),
/* harmony export */   a: () => (/* binding */ nonEmptyText)
/* harmony export */ });
/* harmony import */ var _record_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4747);

/** A text that says something, or a number as text: a name, an id, a message. The empty string names nothing. */
function nonEmptyText(value) {
    return (0,_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value) || undefined;
}
/** The objects of a list; `[]` for anything that is no list. */
function objectsIn(value) {
    return Array.isArray(value) ? value.filter(_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
}


/***/ }),

/***/ 3800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseArgs),
/* harmony export */   l: () => (/* binding */ parseJsonText)
/* harmony export */ });
/* harmony import */ var _framing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9016);
/* harmony import */ var _parse_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1000);


/** JSON inside a string, as most sources write results; text that is no JSON or nests too deeply, and any other value, as it is. */
function parseJsonText(value) {
    if (typeof value !== 'string')
        return value;
    try {
        const parsed = JSON.parse(value);
        return (0,_framing_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(parsed, value.length) ? value : parsed;
    }
    catch {
        return value;
    }
}
/** Arguments as an object, or as JSON in a string. */
function parseArgs(value) {
    return typeof value === 'string' ? (0,_parse_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArguments */ .W)(value) : value;
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
function fromRfc3339(text) {
    // A time without a zone is UTC: Date.parse would take the machine's, and the same file would sort differently elsewhere.
    const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`;
    const milliseconds = text.length > 40 ? Number.NaN : Date.parse(zoned.replace(' ', 'T'));
    if (Number.isNaN(milliseconds))
        return undefined;
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

// EXTERNAL MODULE: ./lib/traces/json-shape.js
var json_shape = __webpack_require__(6138);
// EXTERNAL MODULE: ./lib/traces/json-text.js
var json_text = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/traces/record-fields.js
var record_fields = __webpack_require__(4747);
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
    const dialect = dialects.find((row) => row.markers.some((marker) => meets(span, marker)));
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
function meets(span, marker) {
    const { attributes } = span;
    if (marker.scope !== undefined && !span.scope.startsWith(marker.scope))
        return false;
    if (marker.name !== undefined && !namePattern(span.name, marker.name))
        return false;
    if (marker.has?.some((key) => attributes[key] === undefined))
        return false;
    if (marker.is && Object.entries(marker.is).some(([key, value]) => attributes[key] !== value))
        return false;
    const prefix = marker.hasPrefix;
    return prefix === undefined || Object.keys(attributes).some((key) => key.startsWith(prefix));
}
function namePattern(name, pattern) {
    return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
function firstName(span, sources) {
    for (const source of sources) {
        const name = source.startsWith('@name')
            ? nameAfter(span.name, source.slice(6))
            : (0,json_shape/* nonEmptyText */.a)(span.attributes[source]);
        if (name !== undefined)
            return name;
    }
    return undefined;
}
function nameAfter(name, prefix) {
    return name.startsWith(prefix) ? (0,json_shape/* nonEmptyText */.a)(name.slice(prefix.length)) : undefined;
}
function argsOf(span, dialect) {
    const held = firstValue(span.attributes, dialect.args);
    if (held === undefined)
        return undefined;
    const args = (0,json_text/* parseArgs */.Z)(held);
    const inner = dialect.argsInside && unwrap(args, dialect.argsInside);
    return inner === undefined ? args : (0,json_text/* parseArgs */.Z)(inner);
}
function resultOf(span, dialect) {
    const held = firstValue(span.attributes, dialect.result);
    if (held === undefined)
        return undefined;
    const result = (0,json_text/* parseJsonText */.l)(held);
    const inner = dialect.resultInside && unwrap(result, dialect.resultInside);
    return inner === undefined ? result : (0,json_text/* parseJsonText */.l)(inner);
}
/** The wrapped value; of a list of one value (`{"args": ["{…}"]}`), that value. */
function unwrap(wrapper, members) {
    if (!(0,record_fields/* isObject */.Gv)(wrapper))
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
    if (args === undefined || (0,record_fields/* isObject */.Gv)(args))
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
    const type = (0,json_shape/* nonEmptyText */.a)(span.attributes['error.type']);
    const flagged = dialect.failed !== undefined && span.attributes[dialect.failed] === true;
    const failed = span.status === 'error' || type !== undefined || flagged;
    if (!failed && (exception === undefined || span.status === 'ok'))
        return undefined;
    const message = (0,json_shape/* nonEmptyText */.a)(exception?.attributes['exception.message'] ?? span.attributes['exception.message']);
    return message ?? (0,json_shape/* nonEmptyText */.a)(span.statusMessage) ?? (0,json_shape/* nonEmptyText */.a)(span.attributes['error.message']) ?? type ?? '';
}


/***/ }),

/***/ 1000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var _framing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9016);

/** Arguments that came as JSON in a string. Empty text is `{}`; text that is not JSON, or nests too deeply, stays as it is. */
function parseArguments(text) {
    if (text.trim() === '')
        return {};
    try {
        const value = JSON.parse(text);
        return (0,_framing_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(value, text.length) ? text : value;
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yU: () => (/* binding */ readTraceValues),
  nm: () => (/* binding */ readTraces)
});

// UNUSED EXPORTS: maxProblems

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/codes/trace-codes.js
var trace_codes = __webpack_require__(8824);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
;// CONCATENATED MODULE: ./lib/traces/byte-queue.js
/** Bytes that wait for more: a buffer that grows by doubling, so that a value of any length is copied a constant number of times. */
class ByteQueue {
    #buffer = Buffer.alloc(0);
    #start = 0;
    #end = 0;
    get length() {
        return this.#end - this.#start;
    }
    append(bytes) {
        if (this.#end + bytes.length > this.#buffer.length)
            this.#makeRoom(bytes.length);
        this.#buffer.set(bytes, this.#end);
        this.#end += bytes.length;
    }
    /** A view of what waits; good until the next `append`. */
    bytes() {
        return this.#buffer.subarray(this.#start, this.#end);
    }
    /** Drops the first `count` bytes. */
    drop(count) {
        this.#start += count;
        if (this.#start === this.#end)
            this.clear();
    }
    clear() {
        this.#start = 0;
        this.#end = 0;
        // One long record must not hold its memory for the rest of the file.
        if (this.#buffer.length > 4 << 20)
            this.#buffer = Buffer.alloc(0);
    }
    #makeRoom(extra) {
        const needed = this.length + extra;
        const target = needed * 2 <= this.#buffer.length ? this.#buffer : Buffer.allocUnsafe(Math.max(needed * 2, 64 << 10));
        this.#buffer.copy(target, 0, this.#start, this.#end);
        this.#end -= this.#start;
        this.#start = 0;
        this.#buffer = target;
    }
}

// EXTERNAL MODULE: ./lib/traces/framing.js
var framing = __webpack_require__(9016);
;// CONCATENATED MODULE: ./lib/traces/frame-lines.js


const newline = 10;
const carriageReturn = 13;
/** JSON lines: the hot path of Assay. One line is one record, or an array of records. */
class LineFramer {
    #out;
    #limit;
    /** The beginning of a line that a chunk ended in. */
    #carry = new ByteQueue();
    #line;
    #tooLong = false;
    /** `line` is the number of lines before the first byte. */
    constructor(out, line = 0, limit = framing/* maxRecordBytes */.t5) {
        this.#out = out;
        this.#line = line;
        this.#limit = limit;
    }
    push(chunk) {
        let start = 0;
        if (this.#carry.length > 0 || this.#tooLong) {
            const end = chunk.indexOf(newline);
            this.#extend(end < 0 ? chunk : chunk.subarray(0, end));
            if (end < 0)
                return;
            this.#finishCarried(true);
            start = end + 1;
        }
        for (let end = chunk.indexOf(newline, start); end >= 0; end = chunk.indexOf(newline, start)) {
            this.#frame(chunk, start, end, true);
            start = end + 1;
        }
        if (start < chunk.length)
            this.#extend(chunk.subarray(start));
    }
    end() {
        if (this.#carry.length > 0 || this.#tooLong)
            this.#finishCarried(false);
    }
    #extend(part) {
        if (this.#carry.length + part.length > this.#limit)
            this.#tooLong = true;
        if (this.#tooLong)
            this.#carry.clear();
        else
            this.#carry.append(part);
    }
    #finishCarried(terminated) {
        const bytes = this.#carry.bytes();
        if (this.#tooLong)
            this.#refuseLong();
        else
            this.#frame(bytes, 0, bytes.length, terminated);
        this.#carry.clear();
        this.#tooLong = false;
    }
    #refuseLong() {
        this.#line++;
        this.#out.bad('E_TRACE_PARSE', `the line is longer than ${this.#limit} bytes`, this.#line, 1, true);
    }
    #frame(bytes, start, lineEnd, terminated) {
        const end = lineEnd > start && bytes[lineEnd - 1] === carriageReturn ? lineEnd - 1 : lineEnd;
        if (end - start > this.#limit) {
            this.#refuseLong();
            return;
        }
        this.#line++;
        if (end === start)
            return;
        const text = (0,framing/* decode */.D4)(bytes, start, end);
        if (text === undefined) {
            this.#out.bad('E_TRACE_PARSE', 'the line is not valid UTF-8', this.#line, 1, true);
            return;
        }
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            this.#refuse(text, terminated);
            return;
        }
        emit(this.#out, value, new LinePlace(this.#line), end - start);
    }
    #refuse(text, terminated) {
        const trimmed = text.trim();
        if (trimmed === '')
            return;
        if (trimmed.startsWith('#')) {
            this.#out.skip('comment line');
            return;
        }
        const open = trimmed.startsWith('{') || trimmed.startsWith('[');
        if (terminated || !open)
            this.#out.bad('E_TRACE_PARSE', 'the line is not JSON', this.#line, 1, open);
        else
            this.#out.bad('E_TRACE_TRUNCATED', 'the last line ends in the middle of a record', this.#line, 1, open);
    }
}
/** Everything in a line starts where the line starts. */
class LinePlace {
    line;
    column = 1;
    constructor(line) {
        this.line = line;
    }
    of() {
        return this;
    }
}
/** Hands on a parsed value: an array as its elements. */
function emit(out, value, place, size) {
    if ((0,framing/* tooDeep */.DI)(value, size))
        out.bad('E_TRACE_PARSE', 'the record nests too deeply', place.line, place.column, true);
    else if (!Array.isArray(value))
        emitRecord(out, value, place, size);
    else
        for (const item of value)
            emitRecord(out, item, placeOf(place, item), size);
}
function placeOf(place, item) {
    if (typeof item !== 'object' || item === null)
        return place;
    const at = place.of(item);
    return at === place ? place : { line: at.line, column: at.column, of: (inner) => place.of(inner) };
}
function emitRecord(out, value, place, size) {
    if (typeof value === 'object' && value !== null)
        out.record(value, place, size);
    else
        out.skip('JSON value that is not an object');
}

;// CONCATENATED MODULE: ./lib/traces/is-json.js

/**
 * Whether a value in memory is one that `JSON.parse` could have returned and that nests at most `maxDepth` levels.
 * Members that are undefined are taken as absent, as `JSON.stringify` does.
 */
function isJson(value, levels = framing/* maxDepth */.Mw) {
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return true;
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (typeof value !== 'object' || levels === 0)
        return false;
    if (Array.isArray(value))
        return value.every((item) => isJson(item, levels - 1));
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
        return false;
    return Object.values(value).every((item) => item === undefined || isJson(item, levels - 1));
}

;// CONCATENATED MODULE: ./lib/traces/recognise-format.js


/**
 * The format of a file by its first records: the first of the list that is certain of one of them;
 * without one, the one with the most possible records, of equals the first.
 */
function recogniseFormat(records, formats) {
    let best;
    let most = 0;
    for (const format of formats) {
        const answers = records.map((record) => format.recognise(record));
        if (answers.includes('certain'))
            return format;
        const possible = answers.filter((answer) => answer === 'possible').length;
        if (possible > most) {
            best = format;
            most = possible;
        }
    }
    return best;
}
/** Says what the records looked like, in key names that are harmless to print. */
function unrecognised(records, file, formats) {
    const known = formats.map((format) => format.id).join(', ');
    return new problem/* AssayError */.W({
        code: 'E_TRACE_FORMAT',
        level: 'error',
        message: `${describe(records)} No trace format has such records.${nearest(records, formats)} Known formats: ${known}.`,
        location: { file, line: 1, column: 1 },
        remedy: trace_codes/* traceCodes */.W.E_TRACE_FORMAT.remedy,
    });
}
function describe(records) {
    if (records.length === 0)
        return 'The file holds no JSON at all.';
    const keys = keysOf(records);
    const shown = keys.filter((key) => /^[\w.$-]{1,40}$/.test(key)).slice(0, 12);
    if (keys.length === 0)
        return 'The records of the file have no keys.';
    const hidden = keys.length - shown.length;
    return `The records of the file have the keys ${shown.join(', ')}${hidden > 0 ? ` and ${hidden} more` : ''}.`;
}
function nearest(records, formats) {
    const keys = new Set(keysOf(records));
    let best;
    for (const format of formats) {
        const shared = (format.marks ?? []).filter((mark) => keys.has(mark));
        if (shared.length > (best?.shared.length ?? 0))
            best = { format, shared };
    }
    return best ? ` The nearest is ${best.format.id}, which also has ${best.shared.join(', ')}.` : '';
}
function keysOf(records) {
    const keys = new Set();
    for (const record of records) {
        if (typeof record === 'object' && record !== null && !Array.isArray(record)) {
            for (const key of Object.keys(record))
                if (keys.size < 1000)
                    keys.add(key);
        }
    }
    return [...keys];
}

;// CONCATENATED MODULE: ./lib/traces/file-reader.js



/** Records that are looked at before the format of a file is decided, and their size in bytes. */
const windowRecords = 64;
const windowBytes = 4 << 20;
/** The records of one file on their way to the format that reads them. */
class FileReader {
    #sink;
    #context;
    #formats;
    #format;
    #reader;
    #window = [];
    #windowBytes = 0;
    /** Records that no format knew, and the first of them: other logs may stand before a trace. */
    #unknown = 0;
    #sample = [];
    /** Bad lines, and whether one of them at least began like a record. */
    #badLines = 0;
    #open = false;
    constructor(sink, context, formats, forced) {
        this.#sink = sink;
        this.#context = context;
        this.#formats = formats;
        if (forced)
            this.#start(forced);
    }
    record(value, place, size) {
        if (this.#reader) {
            this.#reader.record(value, place);
            return;
        }
        this.#window.push({ value, place });
        this.#windowBytes += size;
        if (this.#window.length >= windowRecords || this.#windowBytes >= windowBytes)
            this.#recognise();
    }
    /** A value in memory: a record, or an array of records. */
    value(value) {
        if (isJson(value))
            emit(this, value, nowhere, 0);
        else
            this.bad('E_TRACE_PARSE', 'the value is not JSON', 0, 0, true);
    }
    bad(code, detail, line, column, open) {
        this.#badLines++;
        this.#open ||= open;
        this.#sink.problem({ code, detail, line, column });
    }
    skip(reason) {
        this.#sink.skip(reason);
    }
    /** The id of the format the file was read in; `empty` for a file without records. */
    end() {
        if (this.#window.length > 0)
            this.#recognise();
        if (!this.#reader && this.#unknown > 0)
            throw unrecognised(this.#sample, this.#context.file, this.#formats);
        if (!this.#reader && this.#badLines > 0 && !this.#open)
            throw unrecognised([], this.#context.file, this.#formats);
        this.#reader?.end();
        return this.#format?.id ?? 'empty';
    }
    #recognise() {
        const values = this.#window.map((each) => each.value);
        const window = this.#window;
        this.#window = [];
        this.#windowBytes = 0;
        const format = recogniseFormat(values, this.#formats);
        if (!format) {
            if (this.#unknown === 0)
                this.#sample = values;
            this.#unknown += values.length;
            return;
        }
        for (; this.#unknown > 0; this.#unknown--)
            this.#sink.skip('record before the first that has a known shape');
        const reader = this.#start(format);
        for (const { value, place } of window)
            reader.record(value, place);
    }
    #start(format) {
        this.#format = format;
        this.#reader = format.open(this.#sink, this.#context);
        return this.#reader;
    }
}
/** The place of what never was in a file. */
const nowhere = {
    line: 0,
    column: 0,
    of: () => nowhere,
};

;// CONCATENATED MODULE: ./lib/traces/timestamp.js
const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
const iso = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?( ?Z|[+-]\d\d:?\d\d)?$/i;
/**
 * RFC 3339 in UTC from what records hold: RFC 3339 or ISO 8601 text (without an offset it is taken as UTC), milliseconds
 * since 1970, or seconds where the number is too small to be milliseconds of this century. Undefined for anything else.
 */
function timestampOf(value) {
    if (typeof value === 'string')
        return utc.test(value) ? value : fromText(value);
    if (typeof value !== 'number')
        return undefined;
    return fromMilliseconds(value >= 1e9 && value < 1e11 ? value * 1000 : value);
}
function fromText(text) {
    const match = text.length <= 40 ? iso.exec(text) : null;
    if (!match)
        return undefined;
    const plain = text.replace(' ', 'T').replace(',', '.').replace(' ', '');
    return fromMilliseconds(Date.parse(match[1] === undefined ? `${plain}Z` : plain));
}
/** Undefined outside of the years that RFC 3339 can write. */
function fromMilliseconds(milliseconds) {
    const inRange = milliseconds >= -62_167_219_200_000 && milliseconds < 253_402_300_800_000;
    return inRange ? new Date(milliseconds).toISOString() : undefined;
}

// EXTERNAL MODULE: ./lib/traces/record-fields.js
var record_fields = __webpack_require__(4747);
;// CONCATENATED MODULE: ./lib/traces/formats/blocks/json-fields.js

/** Reads of values whose shape nobody promised: each gives `undefined` (or an empty list) for anything but what its name says. */
function objectOf(value) {
    return (0,record_fields/* isObject */.Gv)(value) ? value : undefined;
}
function objectsOf(value) {
    return Array.isArray(value) ? value.filter(record_fields/* isObject */.Gv) : [];
}
function stringOf(value) {
    return typeof value === 'string' ? value : undefined;
}
/** The first of `keys` that holds a text with something in it, or a number: a session named `""` is no session, `0` is one. */
function firstId(record, keys) {
    for (const key of keys) {
        const value = record[key];
        if (typeof value === 'number' || (typeof value === 'string' && value !== ''))
            return String(value);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/traces/formats/blocks/content-text.js

/**
 * What a tool gave back, out of the content that a chat protocol wraps it in: text stays text, a list of nothing but text
 * blocks becomes their text, anything else (images, documents, objects) stays as recorded.
 */
function unwrapContent(content) {
    if (!Array.isArray(content))
        return content;
    const texts = [];
    for (const block of content) {
        const text = typeof block === 'string' ? block : stringOf(objectOf(block)?.text);
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
    const { message, error, error_code: code, ...rest } = objectOf(inner) ?? { inner };
    const words = stringOf(message) ?? stringOf(error) ?? stringOf(code);
    if (words !== undefined)
        return words;
    return message === undefined && error === undefined && Object.keys(rest).length === 0 ? '' : JSON.stringify(inner);
}

// EXTERNAL MODULE: ./lib/traces/parse-arguments.js
var parse_arguments = __webpack_require__(1000);
;// CONCATENATED MODULE: ./lib/traces/formats/blocks/json-arguments.js

/** Arguments as protocols send them: JSON in a string, or JSON as it is. Absent stays absent: not recorded is not `{}`. */
function recordedArguments(recorded) {
    return typeof recorded === 'string' ? (0,parse_arguments/* parseArguments */.W)(recorded) : recorded;
}

;// CONCATENATED MODULE: ./lib/traces/formats/ai-sdk/ai-sdk-parts.js




/** The parts of AI SDK steps, model messages and UI messages (ai-sdk.dev, reference). v4 said `args` and `result` for `input` and `output`. */
function isMessagePart(part) {
    return /^tool-(call|result|error)$/.test(stringOf(part.type) ?? '') && 'toolCallId' in part;
}
function isUiToolPart(part) {
    const type = stringOf(part.type) ?? '';
    return (type === 'tool-invocation' ||
        ((type === 'dynamic-tool' || type.startsWith('tool-')) && 'toolCallId' in part && 'state' in part));
}
/** `content` holds everything in order, failures included; without it the two lists are all there is. */
function stepEvents(step) {
    const content = objectsOf(step.content);
    if (content.some(isMessagePart))
        return content.flatMap((part) => messagePartEvents(part, 'step'));
    const calls = objectsOf(step.toolCalls).flatMap((call) => {
        const [event] = messagePartEvents({ ...call, type: 'tool-call' }, 'step');
        if (event?.type !== 'call' || call.invalid !== true)
            return event ?? [];
        return { ...event, call: { ...event.call, error: errorText(call.error) } };
    });
    return [
        ...calls,
        ...objectsOf(step.toolResults).flatMap((result) => messagePartEvents({ ...result, type: 'tool-result' }, 'step')),
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
            return [resultEvent(part, inside === 'step' ? { result: part.output ?? part.result ?? null } : unwrap(part))];
        case 'tool-error':
            return [resultEvent(part, { error: errorText(part.error) })];
        case 'tool-approval-request':
        case 'tool-approval-response':
            return [{ type: 'skip', reason: 'approval of a call' }];
        default:
            return [];
    }
}
/** A call to an unknown tool, or with arguments its schema refuses, is `invalid`: asked for, never run. */
function callEvent(part) {
    const tool = stringOf(part.toolName);
    if (!tool)
        return { type: 'nameless', from: part };
    const phase = part.invalid === true ? 'requested' : undefined;
    return { type: 'call', from: part, call: { id: (0,record_fields/* textOf */.b6)(part.toolCallId), tool, args: argumentsOf(part), phase } };
}
function argumentsOf(part) {
    return recordedArguments(part.input ?? part.args ?? part.rawInput);
}
function resultEvent(part, outcome) {
    const id = (0,record_fields/* textOf */.b6)(part.toolCallId);
    if (id === undefined)
        return { type: 'skip', reason: 'result without a call id' };
    return { type: 'result', from: part, result: { id, ...outcome } };
}
function unwrap(part) {
    const output = objectOf(part.output);
    const value = output?.value ?? null;
    switch (output?.type) {
        case 'error-text':
        case 'error-json':
            return { result: value, error: errorText(value) };
        case 'execution-denied':
            return { phase: 'denied', error: stringOf(output.reason) ?? '' };
        case 'text':
        case 'json':
        case 'content':
            return { result: value };
        default: {
            const result = part.output ?? part.result ?? null;
            return part.isError === true ? { result, error: errorText(result) } : { result };
        }
    }
}
/** One part of a UI message is call and result together; `state` says how far it came. */
function uiPartEvents(part) {
    if (!isUiToolPart(part))
        return [];
    const inner = part.type === 'tool-invocation' ? (objectOf(part.toolInvocation) ?? {}) : part;
    const tool = stringOf(inner.toolName) ?? stringOf(part.type)?.slice('tool-'.length);
    const state = inner.state;
    if (!tool)
        return [{ type: 'nameless', from: part }];
    if (state === 'input-streaming' || state === 'partial-call')
        return [{ type: 'skip', reason: 'tool call still streaming' }];
    return [
        {
            type: 'call',
            from: part,
            call: { id: (0,record_fields/* textOf */.b6)(inner.toolCallId), tool, args: argumentsOf(inner), ...uiOutcome(inner) },
        },
    ];
}
/** A tool invocation of version 4: what later became a part. */
function invocationEvents(invocation) {
    return uiPartEvents({ type: 'tool-invocation', toolInvocation: invocation });
}
function uiOutcome(part) {
    const approval = objectOf(part.approval);
    switch (part.state) {
        case 'output-available':
        case 'result':
            return part.preliminary === true ? {} : { result: part.output ?? part.result ?? null };
        case 'output-error':
            // Input that never became arguments stays `rawInput`: the call was refused before it ran.
            return {
                error: errorText(part.errorText),
                ...(part.input === undefined && part.rawInput !== undefined ? { phase: 'requested' } : {}),
            };
        case 'output-denied':
            return { phase: 'denied', error: stringOf(approval?.reason) ?? '' };
        case 'approval-requested':
            return { phase: 'requested' };
        case 'approval-responded':
            return approval?.approved === false ? { phase: 'denied', error: stringOf(approval.reason) ?? '' } : {};
        default:
            return {};
    }
}

;// CONCATENATED MODULE: ./lib/traces/history-filter.js
/** A message of the model, or an item of the Responses API, which has no role where the model calls a tool. */
const answer = /"role":"assistant"|"type":"\w+_call"/;
/**
 * Every request to a chat model repeats the conversation so far. A body whose messages begin with all messages of the
 * body before it is the next request of the same conversation, and only the rest of it is news.
 */
class HistoryFilter {
    #trace = '';
    #named;
    #messages = [];
    newMessages(messages, named, unnamed) {
        const texts = messages.map((message) => JSON.stringify(message));
        const continues = this.#continuedBy(texts, named);
        const known = continues ? this.#messages.length : 0;
        if (!continues)
            this.#trace = named ?? unnamed();
        this.#named = named;
        this.#messages = texts;
        return { trace: this.#trace, news: messages.slice(known) };
    }
    /** Two runs may share their opening; an answer of the model that is the same to the letter makes them one. */
    #continuedBy(texts, named) {
        const before = this.#messages;
        return (named === this.#named &&
            texts.length > before.length &&
            before.some((text) => answer.test(text)) &&
            before.every((text, index) => text === texts[index]));
    }
}

;// CONCATENATED MODULE: ./lib/traces/formats/blocks/repeated-lists.js


/**
 * Runs told as lists of messages, where a list may repeat the one before it. Lists that name no run are runs of their own
 * unless they continue the one before: the first is named after the file, the next ones `FILE#2`, `FILE#3`.
 */
class RepeatedLists {
    #file;
    #history = new HistoryFilter();
    #unnamed = 0;
    constructor(file) {
        this.#file = file;
    }
    /** The run of a list, and its messages that were not told before. */
    next(messages, named) {
        const { trace, news } = this.#history.newMessages(messages, named, () => this.#nextUnnamed());
        return { trace, fresh: objectsOf(news) };
    }
    #nextUnnamed() {
        return this.#unnamed++ === 0 ? this.#file : `${this.#file}#${this.#unnamed}`;
    }
}

;// CONCATENATED MODULE: ./lib/traces/formats/blocks/session-id.js


/** What SDKs and chat applications call a run, beside the keys that any trace may use. */
const keys = [
    'sessionId',
    'runId',
    'traceId',
    'conversation_id',
    'conversationId',
    'thread_id',
    'threadId',
    'chatId',
    'chat_id',
];
/** The run that a record, or else its metadata, names. */
function sessionOf(record) {
    const metadata = objectOf(record.metadata);
    return (0,record_fields/* traceIdOf */.aB)(record) ?? firstId(record, keys) ?? (metadata && ((0,record_fields/* traceIdOf */.aB)(metadata) ?? firstId(metadata, keys)));
}
/** A run announced by a record, which may say which task it repeats. */
function startOf(record, trace) {
    return { trace, case: (0,record_fields/* textOf */.b6)(record.case), trial: (0,record_fields/* textOf */.b6)(record.trial) };
}

;// CONCATENATED MODULE: ./lib/traces/nameless-call.js
/** A record that is a tool call and does not say of which tool: evidence is missing, so it is no mere skip. */
function namelessCall(place) {
    const { line, column } = place;
    return { code: 'E_TRACE_PARSE', detail: 'a tool call without the name of a tool', line, column };
}

;// CONCATENATED MODULE: ./lib/traces/formats/blocks/tool-event.js

/** Writes events in order. The record counts as skipped, for `otherwise`, if it says nothing about tools. */
function writeEvents(events, run, sink, at, otherwise) {
    if (events.length === 0)
        sink.skip(otherwise);
    for (const event of events)
        writeEvent(event, run, sink, at);
}
function writeEvent(event, run, sink, at) {
    if (event.type === 'skip') {
        sink.skip(event.reason);
        return;
    }
    const { line, column } = at.of(event.from);
    switch (event.type) {
        case 'call':
            sink.call(callIn(run, event.call), line, column);
            return;
        case 'result':
            sink.result(resultIn(run, event.result), line, column);
            return;
        case 'nameless':
            sink.problem(namelessCall({ line, column }));
    }
}
/** Key by key, so that all calls have one shape: the engine is several times faster on them than on spread copies. */
function callIn({ trace, timestamp, agent }, call) {
    return {
        trace,
        id: call.id,
        tool: call.tool,
        args: call.args,
        timestamp: call.timestamp ?? timestamp,
        result: call.result,
        error: call.error,
        phase: call.phase,
        durationMs: call.durationMs,
        agent: call.agent ?? agent,
        mergeKey: call.mergeKey,
    };
}
function resultIn({ trace }, { id, result, error, phase, durationMs }) {
    return { trace, id, result, error, phase, durationMs };
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
            return objectsOf(record).some(isToolRecord) ? 'certain' : 'no';
        const fields = objectOf(record);
        if (fields === undefined)
            return 'no';
        if (isToolRecord(fields) || objectsOf(fields.steps).some(isStep))
            return 'certain';
        if (objectsOf(fields.messages).some(isToolRecord))
            return 'certain';
        return isUiMessage(fields) ? 'possible' : 'no';
    },
    open: (sink, context) => new AiSdkReader(sink, context),
};
class AiSdkReader {
    #sink;
    #context;
    #runs;
    constructor(sink, context) {
        this.#sink = sink;
        this.#context = context;
        this.#runs = new RepeatedLists(context.file);
    }
    record(value, at) {
        const record = Array.isArray(value) ? { messages: value } : objectOf(value);
        if (record === undefined)
            this.#sink.skip('record that is no object');
        else if (Array.isArray(record.steps))
            this.#all(record, objectsOf(record.steps), this.#traceOf(record), at);
        else if (Array.isArray(record.messages))
            this.#conversation(record, at);
        else
            this.#all(record, [record], this.#traceOf(record), at);
    }
    end() { }
    /** Chat applications store `{id, messages}`: the id is the chat's, and so the run's. */
    #conversation(record, at) {
        const { trace, fresh } = this.#runs.next(objectsOf(record.messages), sessionOf(record) ?? firstId(record, ['id']));
        this.#all(record, fresh, trace, at);
    }
    #all(record, parts, trace, at) {
        this.#sink.start(startOf(record, trace), at.line, at.column);
        for (const part of parts)
            this.#one(part, trace, at);
    }
    #one(record, trace, at) {
        const run = { trace, timestamp: timestampOf(record.createdAt ?? objectOf(record.response)?.timestamp) };
        writeEvents(eventsOf(record), run, this.#sink, at, 'message or step without a tool call');
    }
    #traceOf(record) {
        return sessionOf(record) ?? sessionOf(objectOf(record.metadata) ?? {}) ?? this.#context.file;
    }
}
function eventsOf(record) {
    if (Array.isArray(record.parts))
        return objectsOf(record.parts).flatMap(uiPartEvents);
    // UI messages before version 4.2, which had no parts.
    if (Array.isArray(record.toolInvocations))
        return objectsOf(record.toolInvocations).flatMap(invocationEvents);
    if (isStep(record))
        return stepEvents(record);
    return objectsOf(record.content).flatMap((part) => messagePartEvents(part));
}
function isToolRecord(record) {
    if (isStep(record) || objectsOf(record.parts).some(isUiToolPart))
        return true;
    if (objectsOf(record.toolInvocations).some((invocation) => 'toolCallId' in invocation))
        return true;
    return typeof record.role === 'string' && objectsOf(record.content).some(isMessagePart);
}
/**
 * Steps are written as objects with getters since version 5: what JSON keeps is `content`. Others have `toolCalls` too, but
 * neither a list of results beside it nor these keys in it.
 */
function isStep(record) {
    if (Array.isArray(record.toolCalls) && Array.isArray(record.toolResults))
        return true;
    if (objectsOf(record.toolCalls).some((call) => 'toolCallId' in call && 'toolName' in call))
        return true;
    return Array.isArray(record.content) && record.role === undefined && typeof record.finishReason === 'string';
}
function isUiMessage(record) {
    return firstId(record, ['id']) !== undefined && typeof record.role === 'string' && Array.isArray(record.parts);
}

;// CONCATENATED MODULE: ./lib/traces/formats/anthropic/anthropic-blocks.js



/**
 * The content blocks of the Anthropic Messages API (docs.anthropic.com, "tool use"): calls in assistant turns, results in
 * user turns, and for tools that Anthropic runs both in one assistant turn. Whole conversations inside a result stay text.
 */
function anthropicEvents(content) {
    const events = [];
    for (const block of objectsOf(content)) {
        const event = blockEvent(block);
        if (event !== undefined)
            events.push(event);
    }
    return events;
}
function blockEvent(block) {
    const type = stringOf(block.type) ?? '';
    if (isAnthropicCall(type))
        return anthropic_blocks_callEvent(block);
    if (type === 'tool_result' || type.endsWith('_tool_result'))
        return anthropic_blocks_resultEvent(block);
    return undefined;
}
function isAnthropicCall(type) {
    return type === 'tool_use' || type === 'server_tool_use' || type === 'mcp_tool_use';
}
function anthropic_blocks_callEvent(block) {
    const tool = stringOf(block.name);
    if (!tool)
        return { type: 'nameless', from: block };
    return { type: 'call', from: block, call: { id: (0,record_fields/* textOf */.b6)(block.id), tool, args: block.input } };
}
function anthropic_blocks_resultEvent(block) {
    const id = (0,record_fields/* textOf */.b6)(block.tool_use_id);
    if (id === undefined)
        return { type: 'skip', reason: 'result without a call id' };
    const content = block.content;
    const failed = block.is_error === true || stringOf(objectOf(content)?.type)?.endsWith('_error') === true;
    // A tool may return nothing at all: the block without content is still the result.
    const result = unwrapContent(content) ?? null;
    return { type: 'result', from: block, result: { id, result, error: failed ? errorText(content) : undefined } };
}

;// CONCATENATED MODULE: ./lib/traces/formats/anthropic/anthropic-stream.js



/** Puts streamed content blocks together: a start, pieces of JSON, a stop. Blocks of one message may interleave by index. */
class AnthropicStream {
    #open = new Map();
    /** Takes one event; gives the block that it finishes. */
    push(event) {
        const index = (0,record_fields/* textOf */.b6)(event.index) ?? '';
        switch (event.type) {
            case 'content_block_start': {
                const block = objectOf(event.content_block);
                if (block !== undefined)
                    this.#open.set(index, { block, json: '' });
                return undefined;
            }
            case 'content_block_delta': {
                const open = this.#open.get(index);
                if (open !== undefined)
                    open.json += stringOf(objectOf(event.delta)?.partial_json) ?? '';
                return undefined;
            }
            case 'content_block_stop':
                return this.#close(index);
            default:
                return undefined;
        }
    }
    /** Blocks that never came to their end: what is known of their arguments is half a JSON text. */
    get unfinished() {
        return [...this.#open.values()].filter(({ block }) => stringOf(block.type)?.endsWith('tool_use') === true).length;
    }
    #close(index) {
        const open = this.#open.get(index);
        this.#open.delete(index);
        if (open === undefined || open.json === '')
            return open?.block;
        return { ...open.block, input: recordedArguments(open.json) };
    }
}
function isAnthropicStreamEvent(event) {
    return /^(message_(start|delta|stop)|content_block_(start|delta|stop))$/.test(stringOf(event.type) ?? '');
}

;// CONCATENATED MODULE: ./lib/traces/formats/anthropic.js







/** Anthropic Messages: a message a record, a conversation (`{messages: […]}`) a record, or the events of a streamed message. */
const anthropic = {
    id: 'anthropic',
    title: 'Anthropic Messages',
    layout: 'ordered',
    marks: ['role', 'content', 'messages', 'stop_reason', 'content_block', 'delta', 'index'],
    recognise(record) {
        if (Array.isArray(record))
            return objectsOf(record).some(isToolMessage) ? 'certain' : 'no';
        const fields = objectOf(record);
        if (fields === undefined)
            return 'no';
        if (isToolMessage(fields) || isResponse(fields) || isAnthropicStreamEvent(fields))
            return 'certain';
        if (objectsOf(fields.messages).some(isToolMessage))
            return 'certain';
        return isMessage(fields) && Array.isArray(fields.content) ? 'possible' : 'no';
    },
    open: (sink, context) => new AnthropicReader(sink, context),
};
class AnthropicReader {
    #sink;
    #context;
    #runs;
    #stream = new AnthropicStream();
    constructor(sink, context) {
        this.#sink = sink;
        this.#context = context;
        this.#runs = new RepeatedLists(context.file);
    }
    record(value, at) {
        const record = Array.isArray(value) ? { messages: value } : objectOf(value);
        if (record === undefined)
            this.#sink.skip('record that is no object');
        else if (Array.isArray(record.messages))
            this.#conversation(record, at);
        else if (isAnthropicStreamEvent(record))
            this.#streamed(record, at);
        else
            this.#single(record, sessionOf(record) ?? this.#context.file, at);
    }
    end() {
        for (let count = this.#stream.unfinished; count > 0; count--)
            this.#sink.skip('tool call cut off in the stream');
    }
    #conversation(record, at) {
        const { trace, fresh } = this.#runs.next(objectsOf(record.messages), sessionOf(record) ?? firstId(record, ['id']));
        this.#sink.start(startOf(record, trace), at.line, at.column);
        for (const message of fresh)
            this.#message(message, trace, at);
    }
    #single(message, trace, at) {
        this.#sink.start(startOf(message, trace), at.line, at.column);
        this.#message(message, trace, at);
    }
    #message(message, trace, at) {
        const run = { trace, timestamp: timestampOf(message.timestamp) };
        writeEvents(anthropicEvents(message.content), run, this.#sink, at, 'message without a tool call');
    }
    #streamed(event, at) {
        const block = this.#stream.push(event);
        const events = block === undefined ? [] : anthropicEvents([block]);
        writeEvents(events, { trace: this.#context.file }, this.#sink, at, 'event of a streamed message');
    }
}
function isMessage(record) {
    return record.role === 'user' || record.role === 'assistant';
}
function isResponse(record) {
    return record.type === 'message' && record.role === 'assistant' && 'stop_reason' in record;
}
function isToolMessage(record) {
    return isMessage(record) && objectsOf(record.content).some((block) => isToolBlock(stringOf(block.type) ?? '', block));
}
function isToolBlock(type, block) {
    return (type.endsWith('tool_use') && 'input' in block) || (type.endsWith('tool_result') && 'tool_use_id' in block);
}

// EXTERNAL MODULE: ./lib/traces/json-shape.js
var json_shape = __webpack_require__(6138);
// EXTERNAL MODULE: ./lib/traces/json-text.js
var json_text = __webpack_require__(3800);
// EXTERNAL MODULE: ./lib/traces/nanoseconds.js
var nanoseconds = __webpack_require__(1905);
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
        const trace = (0,json_shape/* nonEmptyText */.a)(value.session_id ?? value.trajectory_id) ?? this.#file;
        const agent = (0,record_fields/* isObject */.Gv)(value.agent) ? (0,json_shape/* nonEmptyText */.a)(value.agent.name) : undefined;
        this.#sink.start({ trace }, at.line, at.column);
        for (const step of (0,json_shape/* objectsIn */.Q)(value.steps))
            this.#step(step, trace, agent, at);
    }
    #step(step, trace, agent, at) {
        const timestamp = (0,nanoseconds/* rfc3339 */.ag)((0,nanoseconds/* nanoseconds */._W)(step.timestamp, 'ms'));
        const calls = (0,json_shape/* objectsIn */.Q)(step.tool_calls);
        if (calls.length === 0)
            this.#sink.skip('step without tool calls');
        for (const call of calls) {
            const tool = (0,json_shape/* nonEmptyText */.a)(call.function_name);
            const { line, column } = at.of(call);
            const args = call.arguments === undefined || call.arguments === null ? undefined : (0,json_text/* parseArgs */.Z)(call.arguments);
            if (tool === undefined)
                this.#sink.problem(namelessCall({ line, column }));
            else
                this.#sink.call({ trace, id: (0,json_shape/* nonEmptyText */.a)(call.tool_call_id), tool, args, timestamp, agent }, line, column);
        }
        this.#results(step, calls, trace, at);
    }
    /** The format has no field for failure: a result is what the tool said. */
    #results(step, calls, trace, at) {
        for (const result of (0,json_shape/* objectsIn */.Q)((0,record_fields/* isObject */.Gv)(step.observation) ? step.observation.results : undefined)) {
            const only = calls.length === 1 ? (0,json_shape/* nonEmptyText */.a)(calls[0]?.tool_call_id) : undefined;
            const id = (0,json_shape/* nonEmptyText */.a)(result.source_call_id ?? null) ?? only;
            const { line, column } = at.of(result);
            if (id === undefined)
                this.#sink.skip('observation of no call');
            else
                this.#sink.result({ trace, id, result: result.content ?? null }, line, column);
        }
    }
    end() { }
}
function isTrajectory(value) {
    return (0,record_fields/* isObject */.Gv)(value) && typeof value.schema_version === 'string' && value.schema_version.startsWith('ATIF');
}

;// CONCATENATED MODULE: ./lib/traces/formats/claude-code/claude-hooks.js



/** What Claude Code hands to hooks on standard input, logged a line each (docs.anthropic.com, "Hooks reference"). */
function isClaudeHook(line) {
    return typeof line.hook_event_name === 'string' && typeof line.session_id === 'string';
}
/** Teams log the event before a tool, the one after it, or both: equal merge keys make them one call. */
function claudeHookEvents(line) {
    const tool = stringOf(line.tool_name);
    const outcome = outcomeOf(line);
    if (outcome === undefined)
        return [];
    if (!tool)
        return [{ type: 'nameless', from: line }];
    const id = (0,record_fields/* textOf */.b6)(line.tool_use_id);
    const durationMs = (0,record_fields/* numberOf */.rl)(line.duration_ms);
    const call = { id, tool, args: line.tool_input, mergeKey: id, durationMs, ...outcome };
    return [{ type: 'call', from: line, call }];
}
function outcomeOf(line) {
    switch (line.hook_event_name) {
        case 'PreToolUse':
            return {};
        case 'PostToolUse':
            return { phase: 'executed', result: line.tool_response ?? null };
        case 'PostToolUseFailure':
            return { phase: 'executed', error: errorText(line.error) };
        case 'PermissionDenied':
            return { phase: 'denied', error: errorText(line.reason) };
        default:
            return undefined;
    }
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
    constructor(sink) {
        this.#sink = sink;
    }
    add({ uuid, events, run, at }) {
        this.#held.push({ uuid, events, run, at: fixed(at, events) });
        // Written by halves of the window: shifting one line at a time would move all the others each time.
        if (this.#held.length >= 2 * retractable_lines_window)
            this.#write(this.#held.splice(0, retractable_lines_window));
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
            return { ...line, events: line.events.map((event) => withdrawn(event, answered)) };
        });
    }
    end() {
        this.#write(this.#held.splice(0));
    }
    #write(lines) {
        for (const { events, run, at } of lines) {
            if (run.trace !== this.#trace)
                this.#sink.start({ trace: run.trace }, at.line, at.column);
            this.#trace = run.trace;
            writeEvents(events, run, this.#sink, at, 'message without a tool call');
        }
    }
}
function withdrawn(event, answered) {
    if (event.type !== 'call' || (event.call.id !== undefined && answered.has(event.call.id)))
        return event;
    return { type: 'skip', reason: 'call superseded by a later message' };
}
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
        const fields = objectOf(record);
        if (fields === undefined)
            return 'no';
        if (isClaudeHook(fields))
            return 'certain';
        const type = stringOf(fields.type) ?? '';
        const session = 'sessionId' in fields || 'session_id' in fields;
        if ((type === 'assistant' || type === 'user') && objectOf(fields.message) !== undefined && session)
            return 'certain';
        if (type === 'system' && fields.subtype === 'init' && 'session_id' in fields)
            return 'certain';
        if ((type === 'summary' && 'leafUuid' in fields) || type === 'file-history-snapshot')
            return 'certain';
        return session && Object.hasOwn(lineReasons, type) ? 'possible' : 'no';
    },
    open: (sink, context) => new TranscriptReader(sink, context),
};
/** Why a line of a known type is no call or result. */
const lineReasons = {
    summary: 'summary line',
    system: 'system line',
    result: 'result line of a run',
    stream_event: 'partial message',
    'file-history-snapshot': 'file history line',
    'queue-operation': 'queue line',
    attachment: 'attachment line',
};
class TranscriptReader {
    #sink;
    #context;
    #lines;
    constructor(sink, context) {
        this.#sink = sink;
        this.#context = context;
        this.#lines = new RetractableLines(sink);
    }
    record(value, at) {
        const line = objectOf(value);
        if (line === undefined) {
            this.#sink.skip('record that is no object');
            return;
        }
        const trace = firstId(line, ['sessionId', 'session_id']) ?? this.#context.file;
        if (isClaudeHook(line)) {
            this.#hook(line, trace, at);
            return;
        }
        const type = stringOf(line.type) ?? '';
        if (type === 'assistant' || type === 'user')
            this.#message(line, trace, at);
        else if (type === 'system' && line.subtype === 'init')
            this.#sink.start({ trace }, at.line, at.column);
        else if (type === 'progress')
            this.#sink.skip(progressReason(line));
        else
            this.#sink.skip(Object.hasOwn(lineReasons, type) ? lineReasons[type] : 'line of an unknown type');
    }
    end() {
        this.#lines.end();
    }
    #message(line, trace, at) {
        const uuids = Array.isArray(line.supersedes) ? line.supersedes : [];
        if (uuids.length > 0)
            this.#lines.retract(new Set(uuids.filter((uuid) => typeof uuid === 'string')));
        const events = anthropicEvents(objectOf(line.message)?.content);
        const run = {
            trace,
            timestamp: timestampOf(line.timestamp),
            agent: firstId(line, ['agentId', 'parent_tool_use_id']),
        };
        this.#lines.add({
            uuid: (0,record_fields/* textOf */.b6)(line.uuid),
            events: events.map((event) => withOutcome(event, line, events.length)),
            run,
            at,
        });
    }
    #hook(line, trace, at) {
        const run = { trace, timestamp: timestampOf(line.timestamp), agent: firstId(line, ['agent_id']) };
        writeEvents(claudeHookEvents(line), run, this.#sink, at, 'hook that is no tool call');
    }
}
/**
 * A subagent's messages are copied into its parent's transcript as progress while they happen; they are read from the
 * subagent's own file, and must not count twice.
 */
function progressReason(line) {
    return objectOf(line.data)?.type === 'agent_progress' ? 'copy of a subagent message' : 'progress line';
}
/** The sentences with which Claude Code answers a call that a person or a permission rule refused. */
const refusal = /^(The user doesn't want to (proceed|take this action)|Permission to use .{0,200} (has been )?denied|Claude requested permissions|\[Request interrupted by user for tool use\])/;
function withOutcome(event, line, count) {
    if (event.type !== 'result')
        return event;
    const { error } = event.result;
    const denied = error !== undefined && (refusal.test(error) || line.toolUseResult === 'User rejected tool use');
    const took = objectOf(line.toolUseResult);
    const durationMs = count === 1 ? ((0,record_fields/* numberOf */.rl)(took?.durationMs) ?? (0,record_fields/* numberOf */.rl)(took?.totalDurationMs)) : undefined;
    return {
        ...event,
        result: {
            ...event.result,
            ...(denied ? { phase: 'denied' } : {}),
            ...(durationMs === undefined ? {} : { durationMs }),
        },
    };
}

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
    const id = firstId(item, ['id']);
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
            return { tool: stringOf(item.tool) ?? '', args: recordedArguments(item.arguments) };
        default:
            return undefined;
    }
}
function codex_exec_outcomeOf(item) {
    const result = item.result ?? item.aggregated_output ?? null;
    const code = (0,record_fields/* numberOf */.rl)(item.exit_code);
    if (item.status === 'declined')
        return { result, phase: 'denied', error: 'declined' };
    if (code !== undefined && code !== 0)
        return { result, phase: 'executed', error: `exit code ${code}` };
    const error = objectOf(item.error);
    if (error !== undefined || item.status === 'failed')
        return { result, phase: 'executed', error: errorText(error ?? '') };
    return { result, phase: 'executed' };
}

;// CONCATENATED MODULE: ./lib/traces/formats/blocks/remember.js
/** Ids that a format remembers of a file at most: memory must not grow with what a file never comes back to. */
const maxRemembered = 131_072;
/** Sets a key; when the map holds `limit`, the oldest entry is forgotten and given back. */
function remember(map, key, value, limit = maxRemembered) {
    let forgotten;
    if (map.size >= limit && !map.has(key)) {
        const [oldest] = map.keys();
        forgotten = map.get(oldest);
        map.delete(oldest);
    }
    map.set(key, value);
    return forgotten;
}

;// CONCATENATED MODULE: ./lib/traces/formats/codex/codex-results.js



/** Outputs that wait; more, and the oldest is written as it is. */
const maxHeld = 512;
/**
 * Joins what the model was told (`*_output` items) with how the call really ended (`*_end` events). Either may come first: a
 * long command answers "still running" and ends many lines later. Outputs that do not say how the call ended wait for an event.
 */
class CodexResults {
    #sink;
    #endings = new Map();
    #held = new Map();
    constructor(sink) {
        this.#sink = sink;
    }
    /** Takes an event; false if it says nothing about the end of a call. */
    event(payload) {
        const id = (0,record_fields/* textOf */.b6)(payload.call_id);
        const ending = endingOf(payload);
        if (id === undefined || ending === undefined)
            return false;
        const held = this.#held.get(id);
        this.#held.delete(id);
        if (held === undefined)
            remember(this.#endings, id, ending);
        else
            this.#write(held, ending);
        this.#sink.skip('event that repeats the end of a call');
        return true;
    }
    result(result, item, trace, at) {
        const { line, column } = at.of(item);
        const held = { result: { ...result, trace }, line, column };
        const ending = this.#endings.get(result.id);
        this.#endings.delete(result.id);
        const known = ending ?? outputEnding(result);
        if (known !== undefined || this.#held.has(result.id))
            this.#write(held, known ?? {});
        else {
            const forgotten = remember(this.#held, result.id, held, maxHeld);
            if (forgotten !== undefined)
                this.#write(forgotten, {});
        }
    }
    end() {
        for (const held of this.#held.values())
            this.#write(held, {});
        this.#held.clear();
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
            const code = (0,record_fields/* numberOf */.rl)(payload.exit_code);
            return code === undefined || code === 0 ? took : { ...took, error: `exit code ${code}` };
        }
        case 'patch_apply_end':
            return payload.success === false ? { ...took, error: stringOf(payload.stderr) ?? '' } : took;
        case 'mcp_tool_call_end': {
            const outcome = objectOf(payload.result);
            const failure = outcome?.Err ?? (objectOf(outcome?.Ok)?.isError === true ? '' : undefined);
            return failure === undefined ? took : { ...took, error: stringOf(failure) ?? '' };
        }
        default:
            return undefined;
    }
}
/** Rust's `Duration` as it serialises: whole seconds and nanoseconds. */
function durationOf(value) {
    const secs = (0,record_fields/* numberOf */.rl)(objectOf(value)?.secs);
    return secs === undefined ? undefined : secs * 1000 + ((0,record_fields/* numberOf */.rl)(objectOf(value)?.nanos) ?? 0) / 1e6;
}
/** Only the first lines of an output are Codex's own words; what follows was printed by the command and may say anything. */
function headOf(result) {
    const text = stringOf(result) ?? '';
    const output = text.indexOf('\nOutput:');
    return output === -1 ? text.slice(0, 500) : text.slice(0, Math.min(output, 500));
}
/** What the output itself says of the end; undefined if it does not. */
function outputEnding(result) {
    const code = /^Process exited with code (\d+)/m.exec(headOf(result.result))?.[1] ?? metadataExit(result.result);
    if (code !== undefined)
        return Number(code) === 0 ? {} : { error: `exit code ${code}` };
    const head = headOf(result.result);
    if (/^(exec command|patch) rejected by user/i.test(head))
        return { error: head, phase: 'denied' };
    return /^(execution error|failed to )/i.test(head) ? { error: head } : undefined;
}
function metadataExit(result) {
    const text = stringOf(result);
    if (text === undefined || !text.startsWith('{"output"'))
        return undefined;
    try {
        return (0,record_fields/* numberOf */.rl)(objectOf(objectOf(JSON.parse(text))?.metadata)?.exit_code);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/traces/formats/openai/openai-items.js




/**
 * What one item of the OpenAI Responses API says about tools (platform.openai.com, "Responses"). The Agents SDK's history
 * holds the same items with `callId` for `call_id`. Hosted tools are named by their item type without `_call`.
 */
function openaiItemEvents(item) {
    const type = stringOf(item.type) ?? '';
    if (type === 'function_call' || type === 'hosted_tool_call')
        return call(item, item.name, jsonArguments(item));
    if (type === 'custom_tool_call')
        return call(item, item.name, item.input);
    if (type === 'mcp_call')
        return mcpCall(item);
    if (type === 'mcp_approval_request')
        return approvalRequest(item);
    if (type === 'mcp_approval_response')
        return approvalResponse(item);
    if (type === 'function_call_result' || type.endsWith('_call_output'))
        return result(item);
    if (type.endsWith('_call'))
        return hostedCall(item, type.slice(0, -'_call'.length));
    return [];
}
/** Item types that only this API and its SDKs write. */
function isOpenaiItem(item) {
    const type = stringOf(item.type) ?? '';
    return /^(function|custom_tool|mcp|hosted_tool|shell|local_shell|apply_patch|computer|web_search|file_search|code_interpreter|image_generation|tool_search)_call(_output|_result)?$|^mcp_(approval_re|list_tools)/.test(type);
}
function call(item, name, args) {
    const tool = stringOf(name);
    if (!tool)
        return [{ type: 'nameless', from: item }];
    return [{ type: 'call', from: item, call: { id: callId(item), tool, args, ...inlineOutcome(item) } }];
}
function jsonArguments(item) {
    return recordedArguments(item.arguments);
}
/** Call and result in one item; `null` output and error mean that the server has not answered. */
function mcpCall(item) {
    const approval = (0,record_fields/* textOf */.b6)(item.approval_request_id);
    const events = call(item, item.name, jsonArguments(item));
    const [event] = events;
    if (event?.type !== 'call')
        return events;
    const answered = event.call.result !== undefined || event.call.error !== undefined;
    const mergeKey = approval === undefined ? undefined : approvalKey(approval);
    return [{ ...event, call: { ...event.call, mergeKey, phase: answered ? 'executed' : undefined } }];
}
/** A request that waits for a person is a call the model asked for; the `mcp_call` that follows consent is the same call. */
function approvalRequest(item) {
    const id = callId(item);
    const [event] = call(item, item.name, jsonArguments(item));
    if (event?.type !== 'call' || id === undefined)
        return event === undefined ? [] : [event];
    return [{ ...event, call: { ...event.call, phase: 'requested', mergeKey: approvalKey(id) } }];
}
function approvalResponse(item) {
    const id = (0,record_fields/* textOf */.b6)(item.approval_request_id);
    if (item.approve !== false || id === undefined)
        return [{ type: 'skip', reason: 'approval of a call' }];
    return [{ type: 'result', from: item, result: { id, phase: 'denied', error: stringOf(item.reason) ?? '' } }];
}
function approvalKey(id) {
    return `approval:${id}`;
}
function hostedCall(item, tool) {
    if (callId(item) === undefined)
        return [{ type: 'skip', reason: 'hosted tool call without an id' }];
    return call(item, tool, hostedArguments(item));
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
    return jsonArguments(item);
}
/** Hosted tools answer inside the item of the call. */
function inlineOutcome(item) {
    const output = item.output ?? item.outputs ?? item.results;
    const error = item.error;
    const failed = (error !== undefined && error !== null) || item.status === 'failed';
    return {
        ...(output === undefined || output === null ? {} : { result: unwrapContent(output) }),
        ...(failed ? { error: errorText(error ?? output) } : {}),
    };
}
function result(item) {
    const id = callId(item);
    if (id === undefined)
        return [{ type: 'skip', reason: 'result without a call id' }];
    const value = outputOf(item.output);
    return [{ type: 'result', from: item, result: { id, result: value ?? null, error: failureOf(item, value) } }];
}
/** The Agents SDK for JavaScript wraps text as `{type: "text", text}`. */
function outputOf(output) {
    const wrapped = objectOf(output);
    return wrapped?.type === 'text' ? wrapped.text : unwrapContent(output);
}
/**
 * The API has no field for a failed function. What can be known: the status of an apply_patch, the exit of a shell, and the
 * sentence that the Agents SDK sends to the model in place of a result.
 */
function failureOf(item, value) {
    if (item.status === 'failed')
        return errorText(value);
    const failedCommand = objectsOf(item.output).find((each) => {
        const outcome = objectOf(each.outcome);
        return outcome?.type === 'timeout' || (outcome?.type === 'exit' && outcome.exit_code !== 0);
    });
    if (failedCommand !== undefined)
        return stringOf(failedCommand.stderr) ?? '';
    return typeof value === 'string' && value.startsWith(agentsFailure) ? value : undefined;
}
const agentsFailure = 'An error occurred while running the tool.';
function callId(item) {
    return (0,record_fields/* textOf */.b6)(item.call_id) ?? (0,record_fields/* textOf */.b6)(item.callId) ?? (0,record_fields/* textOf */.b6)(item.id);
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
        const fields = objectOf(record);
        const type = stringOf(fields?.type) ?? '';
        if (fields === undefined)
            return 'no';
        if (envelopes.has(type) && objectOf(fields.payload) !== undefined)
            return 'certain';
        if (/^(thread\.started|turn\.(started|completed|failed)|item\.(started|updated|completed))$/.test(type))
            return 'certain';
        return fields.record_type === 'state' || isFlatHead(fields) ? 'certain' : 'no';
    },
    open: (sink, context) => new CodexReader(sink, context),
};
const envelopes = new Set(['session_meta', 'turn_context', 'response_item', 'event_msg', 'compacted']);
class CodexReader {
    #sink;
    #results;
    /** Items of `exec --json` that were announced and not finished. */
    #running = new Set();
    #trace;
    constructor(sink, context) {
        this.#sink = sink;
        this.#results = new CodexResults(sink);
        this.#trace = context.file;
    }
    record(value, at) {
        const record = objectOf(value);
        if (record === undefined) {
            this.#sink.skip('record that is no object');
            return;
        }
        const payload = objectOf(record.payload);
        if (payload !== undefined) {
            this.#enveloped(record, payload, at);
            return;
        }
        const type = stringOf(record.type) ?? '';
        if (type === 'thread.started')
            this.#session((0,record_fields/* textOf */.b6)(record.thread_id), at);
        else if (type.startsWith('item.'))
            this.#execItem(type, objectOf(record.item) ?? {}, at);
        else if (isFlatHead(record))
            this.#session((0,record_fields/* textOf */.b6)(record.id), at);
        else
            this.#item(record, at, record);
    }
    end() {
        this.#results.end();
    }
    #enveloped(record, payload, at) {
        if (record.type === 'session_meta') {
            this.#session((0,record_fields/* textOf */.b6)(payload.id), at);
            return;
        }
        if (record.type === 'response_item') {
            this.#item(payload, at, record);
            return;
        }
        if (record.type === 'event_msg' && this.#results.event(payload))
            return;
        this.#sink.skip('event that is no tool call');
    }
    #session(id, at) {
        if (id === undefined) {
            this.#sink.skip('session without an id');
            return;
        }
        this.#trace = id;
        this.#sink.start({ trace: id }, at.line, at.column);
    }
    #item(item, at, record) {
        const run = { trace: this.#trace, timestamp: timestampOf(record.timestamp) };
        const [event] = openaiItemEvents(item);
        if (event?.type === 'result')
            this.#results.result(event.result, item, run.trace, at);
        else
            writeEvents(event === undefined ? [] : [event], run, this.#sink, at, 'item that is no tool call');
    }
    #execItem(type, item, at) {
        const id = firstId(item, ['id']) ?? '';
        const started = this.#running.has(id);
        if (type === 'item.completed')
            this.#running.delete(id);
        else if (type === 'item.started')
            this.#running.add(id);
        const events = type === 'item.updated' ? [] : codexItemEvents(item, type === 'item.completed', started);
        writeEvents(events, { trace: this.#trace }, this.#sink, at, 'item that is no tool call');
    }
}
/** The first line of a rollout before envelopes (2025): the session, and nothing that a later line has. */
function isFlatHead(record) {
    return (firstId(record, ['id']) !== undefined &&
        'timestamp' in record &&
        ('instructions' in record || 'git' in record) &&
        !('type' in record));
}

;// CONCATENATED MODULE: ./lib/traces/formats/gemini-cli.js





/**
 * Gemini CLI chats (`~/.gemini/tmp/PROJECT/chats/session-*.json`): one conversation a file, or, in newer releases, a head
 * and then one message a line, written again when its calls have ended.
 */
const geminiCli = {
    id: 'gemini-cli',
    title: 'Gemini CLI chats',
    layout: 'ordered',
    marks: ['sessionId', 'projectHash', 'messages', 'toolCalls', 'lastUpdated'],
    recognise(record) {
        const fields = objectOf(record);
        if (fields === undefined)
            return 'no';
        if ('sessionId' in fields && ('projectHash' in fields || objectsOf(fields.messages).some(gemini_cli_isMessage)))
            return 'certain';
        return gemini_cli_isMessage(fields) ? 'certain' : 'no';
    },
    open: (sink, context) => new ChatReader(sink, context),
};
class ChatReader {
    #sink;
    #trace;
    constructor(sink, context) {
        this.#sink = sink;
        this.#trace = context.file;
    }
    record(value, at) {
        const record = objectOf(value);
        if (record === undefined) {
            this.#sink.skip('record that is no object');
            return;
        }
        const session = firstId(record, ['sessionId']);
        if (session !== undefined) {
            this.#trace = session;
            this.#sink.start({ trace: session }, at.line, at.column);
            for (const message of objectsOf(record.messages))
                this.#message(message, at);
            return;
        }
        this.#message(record, at);
    }
    end() { }
    #message(message, at) {
        const calls = objectsOf(message.toolCalls);
        if (calls.length === 0)
            this.#sink.skip('message without a tool call');
        for (const [index, call] of calls.entries()) {
            const tool = stringOf(call.name);
            const event = tool
                ? { type: 'call', from: call, call: callOf(message, call, index, tool) }
                : { type: 'nameless', from: call };
            writeEvents([event], { trace: this.#trace }, this.#sink, at, '');
        }
    }
}
function gemini_cli_isMessage(record) {
    if (objectsOf(record.toolCalls).some((call) => 'status' in call && 'args' in call))
        return true;
    if (record.type !== 'user' && record.type !== 'gemini')
        return false;
    return 'content' in record && 'timestamp' in record && 'id' in record && !('message' in record);
}
function callOf(message, call, index, tool) {
    const messageId = firstId(message, ['id']);
    return {
        id: (0,record_fields/* textOf */.b6)(call.id),
        tool,
        args: call.args,
        timestamp: timestampOf(call.timestamp ?? message.timestamp),
        ...gemini_cli_outcomeOf(call),
        // A message is written again with the results of its calls; without an id it is written once.
        ...(messageId === undefined ? {} : { mergeKey: JSON.stringify([messageId, index]) }),
    };
}
function gemini_cli_outcomeOf(call) {
    const [part] = objectsOf(call.result);
    const response = objectOf(objectOf(part?.functionResponse)?.response);
    const failure = response?.error;
    const result = response?.output ?? response ?? call.result ?? undefined;
    const outcome = result === undefined || result === null ? {} : { result };
    switch (call.status) {
        case 'success':
            return { ...outcome, phase: 'executed' };
        case 'error':
            return { ...outcome, error: errorText(failure ?? result) };
        case 'cancelled':
            return { ...outcome, phase: 'denied', error: errorText(failure ?? result) };
        default:
            return failure === undefined ? outcome : { ...outcome, error: errorText(failure) };
    }
}

;// CONCATENATED MODULE: ./lib/traces/formats/http/conversation-threads.js

/** Conversations that may share one call id and still be told apart. */
const maxSharing = 64;
/**
 * Finds the conversation that each request of a capture continues. Requests repeat the whole history, so a request belongs
 * to the conversation whose call it carries; one that carries none begins a new one. The first conversation of a file is
 * named after the file, the next ones `FILE#2`, `FILE#3`.
 */
class ConversationThreads {
    #file;
    #named = new Map();
    #byResponse = new Map();
    #byCall = new Map();
    #unnamed;
    #count = 0;
    constructor(file) {
        this.#file = file;
    }
    find(request) {
        if (request.named !== undefined)
            return this.#byName(request.named, request.opening);
        const previous = request.previous === undefined ? undefined : this.#byResponse.get(request.previous);
        return previous ?? this.#byHistory(request) ?? this.#begin(request.opening);
    }
    /** Notes what a response added. */
    answered(thread, output, response) {
        if (response !== undefined)
            remember(this.#byResponse, response, thread);
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
        const sharing = (this.#byCall.get(id) ?? []).filter((each) => each !== thread);
        remember(this.#byCall, id, [...sharing.slice(1 - maxSharing), thread]);
    }
    #byName(name, opening) {
        const known = this.#named.get(name) ?? { trace: name, opening, pending: new Map(), calls: 0 };
        remember(this.#named, name, known);
        return known;
    }
    #byHistory({ history, opening }) {
        for (let index = history.length - 1; index >= 0; index--) {
            const event = history[index];
            const id = event.type === 'call' ? event.call.id : event.type === 'result' ? event.result.id : undefined;
            const sharing = id === undefined ? undefined : this.#byCall.get(id);
            if (sharing !== undefined)
                return sharing.findLast((each) => each.opening === opening) ?? sharing.at(-1);
        }
        return undefined;
    }
    /** A conversation that has made no call yet cannot be told from the next one, and nothing depends on telling. */
    #begin(opening) {
        if (this.#unnamed?.calls === 0) {
            this.#unnamed.opening = opening;
            return this.#unnamed;
        }
        this.#count++;
        const trace = this.#count === 1 ? this.#file : `${this.#file}#${this.#count}`;
        this.#unnamed = { trace, opening, pending: new Map(), calls: 0 };
        return this.#unnamed;
    }
}
/**
 * The results of a request's history that answer calls still pending, in order; they are pending no more. Read from the end,
 * because ids repeat: a result that stands before a call with its id answers an earlier call.
 */
function freshResults(thread, history) {
    const fresh = [];
    const closed = new Set();
    for (let index = history.length - 1; index >= 0 && thread.pending.size > 0; index--) {
        const event = history[index];
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

;// CONCATENATED MODULE: ./lib/traces/formats/openai/chat-stream.js


/** Where the one call of the older protocol is kept. */
const legacyIndex = 'function_call';
/**
 * Puts streamed Chat Completions chunks together into messages, one per choice. A call's id and name come in its first
 * piece, its arguments in all of them; pieces belong together by `index`. `cut` counts calls of choices that never finished
 * and whose arguments are half a JSON text.
 */
function joinChatChunks(chunks) {
    const choices = new Map();
    for (const choice of chunks.flatMap((chunk) => objectsOf(chunk.choices))) {
        const key = (0,record_fields/* textOf */.b6)(choice.index) ?? '0';
        const known = choices.get(key) ?? { calls: new Map(), finished: false };
        choices.set(key, known);
        known.finished ||= typeof choice.finish_reason === 'string';
        const delta = objectOf(choice.delta);
        for (const piece of objectsOf(delta?.tool_calls))
            addPiece(known.calls, piece);
        // The older protocol: one call, no id, no index.
        const legacy = objectOf(delta?.function_call);
        if (legacy !== undefined)
            addPiece(known.calls, { index: legacyIndex, function: legacy });
    }
    let cut = 0;
    const messages = [...choices.values()].map(({ calls, finished }) => {
        const whole = [...calls].filter(([, call]) => finished || call.custom || chat_stream_isJson(call.args));
        cut += calls.size - whole.length;
        const legacy = whole.find(([index]) => index === legacyIndex)?.[1];
        return {
            role: 'assistant',
            tool_calls: whole.filter(([index]) => index !== legacyIndex).map(([, call]) => toolCallOf(call)),
            ...(legacy === undefined ? {} : { function_call: { name: legacy.name, arguments: legacy.args } }),
        };
    });
    return { messages, cut };
}
function addPiece(calls, piece) {
    const index = (0,record_fields/* textOf */.b6)(piece.index) ?? String(calls.size);
    const known = calls.get(index) ?? { name: '', args: '', custom: false };
    calls.set(index, known);
    const custom = objectOf(piece.custom);
    const fields = custom ?? objectOf(piece.function) ?? {};
    known.custom ||= custom !== undefined;
    const id = (0,record_fields/* textOf */.b6)(piece.id);
    if (id !== undefined)
        known.id = id;
    known.name += stringOf(fields.name) ?? '';
    known.args += stringOf(fields[custom === undefined ? 'arguments' : 'input']) ?? '';
}
function toolCallOf({ id, name, args, custom }) {
    const call = custom
        ? { type: 'custom', custom: { name, input: args } }
        : { type: 'function', function: { name, arguments: args } };
    return id === undefined ? call : { id, ...call };
}
function chat_stream_isJson(text) {
    try {
        return JSON.parse(text) !== undefined;
    }
    catch {
        return text === '';
    }
}

;// CONCATENATED MODULE: ./lib/traces/error-text.js

/**
 * The text of a failure as recorders write it: a string, an object with a message, or `true`, which leaves the text to
 * the result. Undefined = the call did not fail (`false`, `null`, absent). An empty string is a failure without a text.
 */
function errorTextOf(error, result) {
    if (error === undefined || error === null || error === false)
        return undefined;
    if (typeof error === 'string')
        return error;
    if (error === true)
        return resultText(result);
    if ((0,record_fields/* isObject */.Gv)(error) && typeof error.message === 'string')
        return error.message;
    return JSON.stringify(error);
}
/** What a result says in plain text: a string, or the text parts of content. */
function resultText(result) {
    if (typeof result === 'string')
        return result;
    const content = (0,record_fields/* isObject */.Gv)(result) ? result.content : result;
    if (typeof content === 'string')
        return content;
    return (0,record_fields/* isList */.Lv)(content) ? joinText(content) : '';
}
/** The text of content parts (`{type:"text",text}`), one after another. */
function joinText(parts) {
    return parts.map((part) => ((0,record_fields/* isObject */.Gv)(part) && typeof part.text === 'string' ? part.text : '')).join('');
}

;// CONCATENATED MODULE: ./lib/traces/formats/openai-chat/conversation.js




/** Reads the messages of one conversation into calls and results. */
class Conversation {
    #sink;
    #options;
    constructor(sink, options) {
        this.#sink = sink;
        this.#options = options;
    }
    /** True if the message asks for a tool or answers for one. */
    message(message, at) {
        if (message.role === 'tool')
            return this.#result(message, message.tool_call_id, at);
        // The older protocol has no ids: a function answers by its name, in order.
        if (message.role === 'function')
            return this.#result(message, message.name, at);
        if (message.role !== 'assistant')
            return false;
        const calls = (0,record_fields/* isList */.Lv)(message.tool_calls) ? message.tool_calls : [];
        for (const call of calls)
            this.#toolCall(call, at);
        if (!(0,record_fields/* isObject */.Gv)(message.function_call))
            return calls.length > 0;
        const { name, arguments: args } = message.function_call;
        this.#call(name, (0,record_fields/* textOf */.b6)(name), args, at.of(message.function_call));
        return true;
    }
    #toolCall(call, at) {
        const where = (0,record_fields/* isObject */.Gv)(call) ? at.of(call) : at;
        if (!(0,record_fields/* isObject */.Gv)(call))
            this.#call(undefined, undefined, undefined, where);
        else if ((0,record_fields/* isObject */.Gv)(call.function))
            this.#call(call.function.name, (0,record_fields/* textOf */.b6)(call.id), call.function.arguments, where);
        else if ((0,record_fields/* isObject */.Gv)(call.custom))
            this.#call(call.custom.name, (0,record_fields/* textOf */.b6)(call.id), call.custom.input, where, true);
        else
            this.#call(call.name, (0,record_fields/* textOf */.b6)(call.id), call.arguments ?? call.args, where);
    }
    /** `free` arguments are a text of no format, not JSON. */
    #call(name, id, args, where, free = false) {
        if (typeof name !== 'string' || name === '') {
            this.#sink.problem({
                code: 'E_TRACE_PARSE',
                detail: 'a tool call without the name of a tool',
                line: where.line,
                column: where.column,
            });
            return;
        }
        const { trace, case: task, trial, created } = this.#options;
        const parsed = typeof args === 'string' && !free ? (0,parse_arguments/* parseArguments */.W)(args) : args;
        const call = { trace, id, tool: name, args: parsed, timestamp: timestampOf(created), case: task, trial };
        this.#sink.call(call, where.line, where.column);
    }
    #result(message, callId, at) {
        const id = (0,record_fields/* textOf */.b6)(callId);
        if (id === undefined) {
            this.#sink.skip('tool message without the id of its call');
            return true;
        }
        const result = (0,record_fields/* isList */.Lv)(message.content) ? joinText(message.content) : (message.content ?? null);
        const failed = typeof result === 'string' && this.#options.failed?.(result);
        const where = at.of(message);
        this.#sink.result({ trace: this.#options.trace, id, result, error: failed ? result : undefined }, where.line, where.column);
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/traces/formats/openai-chat/chat-events.js

const answers = new Set(['tool', 'function']);
/** What one chat message says about tools, as events: an exchange is read before it is known which run it belongs to. */
function chatEvents(message) {
    if (message.tool_calls === undefined && message.function_call === undefined && !answers.has(message.role))
        return [];
    const events = [];
    let from = message;
    const sink = {
        call: ({ trace: _, ...call }) => events.push({ type: 'call', call, from }),
        result: ({ trace: _, ...result }) => events.push({ type: 'result', result, from }),
        skip: (reason) => events.push({ type: 'skip', reason }),
        problem: () => events.push({ type: 'nameless', from }),
        start: () => { },
    };
    const nowhere = { line: 0, column: 0 };
    const of = (inner) => {
        from = inner;
        return nowhere;
    };
    new Conversation(sink, { trace: '' }).message(message, { ...nowhere, of });
    return events;
}

;// CONCATENATED MODULE: ./lib/traces/formats/http/model-apis.js






const cutOff = { type: 'skip', reason: 'tool call cut off in the stream' };
const openaiChat = {
    path: /\/chat\/completions$/,
    matches: (_, answer) => Array.isArray(answer?.choices),
    messages: (request) => objectsOf(request.messages),
    history: chatEvents,
    answer: (response) => objectsOf(response.choices).flatMap((choice) => chatEvents(objectOf(choice.message) ?? {})),
    streamed(events) {
        const { messages, cut } = joinChatChunks(events);
        return [...messages.flatMap(chatEvents), ...Array(cut).fill(cutOff)];
    },
};
const openaiResponses = {
    path: /\/responses$/,
    matches: (_, answer) => answer?.object === 'response' || stringOf(answer?.type)?.startsWith('response.') === true,
    messages: (request) => objectsOf(request.input),
    history: openaiItemEvents,
    answer: (response) => objectsOf(response.output).flatMap(openaiItemEvents),
    /** Finished items, one by one; where a recorder kept only the end of the stream, all of them at once. */
    streamed(events) {
        const items = events
            .filter((event) => event.type === 'response.output_item.done')
            .map((event) => event.item ?? null);
        const completed = events.find((event) => event.type === 'response.completed');
        const all = items.length > 0 ? items : objectOf(completed?.response)?.output;
        return objectsOf(all).flatMap(openaiItemEvents);
    },
};
const model_apis_anthropic = {
    path: /\/messages$/,
    matches: (_, answer) => (answer?.type === 'message' && Array.isArray(answer.content)) || isAnthropicStreamEvent(answer ?? {}),
    messages: (request) => objectsOf(request.messages),
    history: (message) => anthropicEvents(message.content),
    answer: (response) => anthropicEvents(response.content),
    streamed(events) {
        const stream = new AnthropicStream();
        const blocks = events.map((event) => stream.push(event)).filter((block) => block !== undefined);
        return [...anthropicEvents(blocks), ...Array(stream.unfinished).fill(cutOff)];
    },
};
const modelApis = [openaiChat, openaiResponses, model_apis_anthropic];
/** The API of an exchange; `undefined` for calls to anything else (embeddings, files, token counts). */
function modelApiOf(url, request, answer) {
    const path = url?.split(/[?#]/, 1)[0]?.replace(/\/$/, '');
    return modelApis.find((api) => (path === undefined ? api.matches(request, answer) : api.path.test(path)));
}
/** The id that a later request may name as the one it follows. */
function responseId(answers) {
    for (const answer of answers) {
        const id = firstId(answer, ['id']) ?? firstId(objectOf(answer.response) ?? {}, ['id']);
        if (id !== undefined)
            return id;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/traces/formats/http/server-sent-events.js

/**
 * The JSON objects of a recorded event stream (html.spec.whatwg.org, "server-sent events"): `data:` lines up to an empty
 * line are one event. `unreadable` counts events that are no JSON object, such as the last one of a stream that was cut.
 */
function readServerSentEvents(text) {
    const events = [];
    let unreadable = 0;
    let data = [];
    const finish = () => {
        const payload = data.join('\n').trim();
        data = [];
        if (payload === '' || payload === '[DONE]')
            return;
        const event = parse(payload);
        if (event === undefined)
            unreadable++;
        else
            events.push(event);
    };
    for (const line of text.split(text.includes('\r') ? /\r\n|\n|\r/ : '\n')) {
        if (line === '')
            finish();
        else if (line.startsWith('data:'))
            data.push(line.slice('data:'.length));
    }
    finish();
    return { events, unreadable };
}
function parse(payload) {
    try {
        return objectOf(JSON.parse(payload));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/traces/formats/format.js
var format = __webpack_require__(4182);
;// CONCATENATED MODULE: ./lib/traces/formats/openai/agents-spans.js






/**
 * Collects the `trace` and `trace.span` objects of the OpenAI Agents SDK (Python and JavaScript write the same).
 * Spans are exported when they end, children before parents, so the order of calls is the order of `started_at`, and a
 * session (`group_id`) may be named after the calls in it. Function spans carry no call id.
 */
class AgentsSpans {
    #sink;
    #spans = [];
    #sessions = new Map();
    #parents = new Map();
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
    /** Writes what was collected, in order, each call in its session. */
    end() {
        for (const { session, line, column } of this.#sessions.values())
            this.#sink.start({ trace: session }, line, column);
        // Array.prototype.sort is stable: equal times (JavaScript spans have milliseconds) keep the order of the file.
        this.#spans.sort((a, b) => a.start - b.start);
        for (const { id, traceId, call, line, column } of this.#spans) {
            const trace = this.#sessions.get(traceId)?.session ?? traceId;
            this.#sink.call({ ...call, trace, agent: this.#agentOf(id) }, line, column);
        }
        this.#spans.length = 0;
    }
    /** Counts what was collected instead of writing it. */
    drop(reason) {
        for (let count = this.#spans.length + this.#sessions.size; count > 0; count--)
            this.#sink.skip(reason);
        this.#spans.length = 0;
    }
    #trace(record, at) {
        const id = firstId(record, ['id']);
        if (id === undefined || this.#sessions.has(id) || this.#sessions.size >= format/* maxCollected */.q) {
            this.#sink.skip('trace object without an id, or repeated');
            return;
        }
        const { line, column } = at.of(record);
        this.#sessions.set(id, { session: firstId(record, ['group_id']) ?? id, line, column });
    }
    #span(record, at) {
        const data = objectOf(record.span_data) ?? {};
        const id = (0,record_fields/* textOf */.b6)(record.id);
        const agent = data.type === 'agent' ? stringOf(data.name) : undefined;
        if (id !== undefined && this.#parents.size < format/* maxCollected */.q) {
            this.#parents.set(id, { parent: (0,record_fields/* textOf */.b6)(record.parent_id), agent });
        }
        if (data.type === 'function')
            this.#function(record, data, at);
        else
            this.#sink.skip(skipReason(data));
    }
    #function(record, data, at) {
        const traceId = firstId(record, ['trace_id']);
        const tool = stringOf(data.name);
        if (!tool || traceId === undefined) {
            const detail = 'a function span without the name of a tool or without a trace id';
            this.#sink.problem({ code: 'E_TRACE_PARSE', detail, line: at.line, column: at.column });
        }
        else if (this.#spans.length >= format/* maxCollected */.q)
            this.#overflow(at);
        else {
            const start = millisecondsOf(record.started_at) ?? this.#spans.at(-1)?.start ?? 0;
            const { line, column } = at.of(record);
            this.#spans.push({ id: (0,record_fields/* textOf */.b6)(record.id), traceId, call: agents_spans_callOf(record, data, tool), start, line, column });
        }
    }
    #overflow(at) {
        if (this.#full) {
            this.#sink.skip('function span beyond the cap');
            return;
        }
        this.#full = true;
        const detail = `more than ${format/* maxCollected */.q} function spans in one file: split the file`;
        this.#sink.problem({ code: 'E_TRACE_PARSE', detail, line: at.line, column: at.column });
    }
    #agentOf(span) {
        let id = span;
        // A span is written once, so a chain of parents can only be long or circular if the file was made to be.
        for (let depth = 0; id !== undefined && depth < 64; depth++) {
            const known = this.#parents.get(id);
            if (known?.agent !== undefined)
                return known.agent;
            id = known?.parent;
        }
        return undefined;
    }
}
function isAgentsRecord(record) {
    return (record.object === 'trace.span' || (record.object === 'trace' && ('workflow_name' in record || 'group_id' in record)));
}
function agents_spans_callOf(record, data, tool) {
    const error = objectOf(record.error);
    const start = millisecondsOf(record.started_at);
    const end = millisecondsOf(record.ended_at);
    return {
        tool,
        args: spanArguments(data),
        phase: 'executed',
        timestamp: timestampOf(record.started_at),
        ...(start !== undefined && end !== undefined && end >= start
            ? { durationMs: Math.round((end - start) * 1000) / 1000 }
            : {}),
        ...(data.output === undefined || data.output === null ? {} : { result: data.output }),
        ...(error === undefined ? {} : { error: stringOf(objectOf(error.data)?.error) ?? errorText(error) }),
    };
}
/** With `traceIncludeSensitiveData: false` the input is `""` or missing; a tool without parameters is sent `{}`. */
function spanArguments({ input }) {
    return input === '' || input === null ? undefined : recordedArguments(input);
}
function skipReason(data) {
    return data.type === 'handoff'
        ? 'handoff span (the call that asked for it is not recorded)'
        : 'span that is no tool call';
}
/** Unix milliseconds, with a fraction where the time has one: Python writes microseconds, and they order calls. */
function millisecondsOf(time) {
    const timestamp = timestampOf(time);
    const fraction = /\.\d{3}(\d{1,6})/.exec(stringOf(time) ?? '')?.[1];
    return timestamp === undefined ? undefined : Date.parse(timestamp) + Number(`0.${fraction ?? 0}`);
}

;// CONCATENATED MODULE: ./lib/traces/formats/http-capture.js








/**
 * Captured HTTP of the OpenAI and Anthropic APIs: `{url, request, response}` a line, bodies as JSON or, where streamed, as
 * the text of the event stream. Calls are counted where the model makes them, in responses, never in the history that every
 * later request repeats; results come from the first request that carries them.
 */
const httpCapture = {
    id: 'http-capture',
    title: 'HTTP captures of the OpenAI and Anthropic APIs',
    layout: 'ordered',
    marks: ['url', 'request', 'response', 'status', 'headers'],
    recognise(record) {
        const fields = objectOf(record);
        if (fields === undefined || !('request' in fields) || !('response' in fields))
            return 'no';
        const exchange = exchangeOf(fields);
        if (exchange.api !== undefined || spansOf(exchange.request).length > 0)
            return 'certain';
        return typeof fields.url === 'string' ? 'possible' : 'no';
    },
    open: (sink, context) => new CaptureReader(sink, context),
};
class CaptureReader {
    #sink;
    #threads;
    #spans;
    #exchanges = 0;
    constructor(sink, context) {
        this.#sink = sink;
        this.#threads = new ConversationThreads(context.file);
        this.#spans = new AgentsSpans(sink);
    }
    record(value, at) {
        const record = objectOf(value);
        if (record === undefined) {
            this.#sink.skip('record that is no object');
            return;
        }
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
    /** The Agents SDK sends its spans over the same wire: they repeat what the responses said, unless only they were captured. */
    end() {
        if (this.#exchanges === 0)
            this.#spans.end();
        else
            this.#spans.drop('span of a call that the same capture holds');
    }
    #exchange(record, { request, answers, streamed, unreadable }, api, at) {
        this.#exchanges++;
        const messages = api.messages(request);
        const history = messages.flatMap((message) => api.history(message));
        const thread = this.#threads.find({
            named: sessionOf(record) ?? sessionOf(objectOf(request.metadata) ?? {}) ?? conversationOf(request),
            previous: firstId(request, ['previous_response_id']),
            opening: JSON.stringify(messages.find((message) => message.role === 'user') ?? request.input ?? null),
            history,
        });
        const run = { trace: thread.trace, timestamp: timestampOf(record.timestamp ?? createdAt(answers)) };
        this.#sink.start(startOf(record, thread.trace), at.line, at.column);
        const results = freshResults(thread, history);
        if (results.length > 0)
            writeEvents(results, run, this.#sink, at, '');
        const output = streamed ? api.streamed(answers) : answers.flatMap((answer) => api.answer(answer));
        writeEvents(output, run, this.#sink, at, 'response without a tool call');
        for (let count = unreadable; count > 0; count--)
            this.#sink.skip('unreadable event of a stream');
        this.#threads.answered(thread, output, responseId(answers));
    }
}
function exchangeOf(record) {
    const request = bodyOf(record.request) ?? {};
    const body = bodyOf(record.response);
    const stream = body === undefined ? streamOf(record.response) : undefined;
    const answers = stream?.events ?? (body === undefined ? [] : [body]);
    const api = modelApiOf(stringOf(record.url), request, answers[0]);
    return { api, request, answers, streamed: stream !== undefined, unreadable: stream?.unreadable ?? 0 };
}
/** A streamed answer: the text that went over the wire, or its events as some recorders keep them, in a list. */
function streamOf(response) {
    if (Array.isArray(response))
        return { events: objectsOf(response), unreadable: 0 };
    return typeof response === 'string' ? readServerSentEvents(response) : undefined;
}
/** A body as an object, or as the JSON text that went over the wire. */
function bodyOf(body) {
    if (typeof body !== 'string')
        return objectOf(body);
    if (!body.trimStart().startsWith('{'))
        return undefined;
    try {
        return objectOf(JSON.parse(body));
    }
    catch {
        return undefined;
    }
}
function spansOf(request) {
    return objectsOf(request.data).filter(isAgentsRecord);
}
function conversationOf(request) {
    return firstId(request, ['conversation']) ?? firstId(objectOf(request.conversation) ?? {}, ['id']);
}
function createdAt(answers) {
    for (const answer of answers) {
        const created = answer.created ?? answer.created_at ?? objectOf(answer.response)?.created_at;
        if (created !== undefined)
            return created;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/traces/formats/inspect.js





/** Logs of Inspect AI as JSON (`inspect log dump`, `--log-format json`), whole or one sample a record. */
const inspect = {
    id: 'inspect',
    title: 'Inspect AI logs',
    layout: 'ordered',
    marks: ['version', 'eval', 'samples', 'epoch', 'events', 'messages'],
    recognise: (record) => (isLog(record) || isSample(record) ? 'certain' : 'no'),
    open: (sink, context) => new InspectReader(sink, context),
};
class InspectReader {
    #sink;
    #file;
    constructor(sink, context) {
        this.#sink = sink;
        this.#file = context.file;
    }
    record(value, at) {
        if (!(0,record_fields/* isObject */.Gv)(value) || !(isLog(value) || isSample(value)))
            this.#sink.skip('neither a log nor a sample');
        else if (isSample(value))
            this.#sample(value, at);
        else if ((0,json_shape/* objectsIn */.Q)(value.samples).length === 0)
            this.#sink.skip('log without samples');
        else
            for (const sample of (0,json_shape/* objectsIn */.Q)(value.samples))
                this.#sample(sample, at);
    }
    end() { }
    /** `events` know more than `messages` (times, failures, calls of subagents); both tell of the same calls. */
    #sample(sample, at) {
        const [id, epoch] = [(0,json_shape/* nonEmptyText */.a)(sample.id), (0,json_shape/* nonEmptyText */.a)(sample.epoch ?? null)];
        const run = { trace: id === undefined ? this.#file : `${id}/${epoch ?? '1'}`, case: id, trial: epoch };
        const { line, column } = at.of(sample);
        this.#sink.start(run, line, column);
        const whole = attachedTexts(sample.attachments);
        const events = toolEvents(sample.events);
        for (const event of events)
            this.#event(event, run, whole, at);
        if (events.length > 0)
            return;
        for (const message of (0,json_shape/* objectsIn */.Q)(sample.messages)) {
            if (message.role === 'tool')
                this.#result(message, run.trace, whole, at);
            else
                this.#requests(message, run, whole, at);
        }
    }
    #event(event, run, whole, at) {
        const tool = (0,json_shape/* nonEmptyText */.a)(event.function);
        const { line, column } = at.of(event);
        const start = (0,nanoseconds/* nanoseconds */._W)(event.timestamp, 'ms');
        if (tool === undefined)
            this.#sink.problem(namelessCall({ line, column }));
        else {
            const call = {
                ...run,
                id: (0,json_shape/* nonEmptyText */.a)(event.id),
                tool,
                args: argsOf(event.arguments, whole),
                timestamp: (0,nanoseconds/* rfc3339 */.ag)(start),
                result: event.pending === true || event.result === undefined ? undefined : whole(event.result),
                error: inspect_failureOf(event.error) ?? (event.failed === true ? '' : undefined),
                phase: (0,record_fields/* isObject */.Gv)(event.error) && event.error.type === 'approval' ? 'denied' : 'executed',
                durationMs: (0,nanoseconds/* durationBetween */.h9)(start, (0,nanoseconds/* nanoseconds */._W)(event.completed ?? undefined, 'ms')),
                agent: (0,json_shape/* nonEmptyText */.a)(event.agent ?? null),
            };
            this.#sink.call(call, line, column);
        }
    }
    #result(message, trace, whole, at) {
        const { line, column } = at.of(message);
        const id = (0,json_shape/* nonEmptyText */.a)(message.tool_call_id ?? null);
        const result = whole(message.content ?? null);
        if (id === undefined)
            this.#sink.skip('tool message without a call id');
        else
            this.#sink.result({ trace, id, result, error: inspect_failureOf(message.error) }, line, column);
    }
    #requests(message, run, whole, at) {
        const { line, column } = at.of(message);
        const calls = (0,json_shape/* objectsIn */.Q)(message.tool_calls);
        if (calls.length === 0)
            this.#sink.skip('message without tool calls');
        for (const call of calls) {
            const tool = (0,json_shape/* nonEmptyText */.a)(call.function);
            if (tool === undefined)
                this.#sink.problem(namelessCall({ line, column }));
            else
                this.#sink.call({ ...run, id: (0,json_shape/* nonEmptyText */.a)(call.id), tool, args: argsOf(call.arguments, whole) }, line, column);
        }
    }
}
/** Long texts are kept once, as `attachments`, and named where they stood: `attachment://<hash>`. */
function attachedTexts(attachments) {
    if (!(0,record_fields/* isObject */.Gv)(attachments))
        return (value) => value;
    const whole = (value, depth) => {
        if (typeof value === 'string')
            return (0,json_shape/* nonEmptyText */.a)(attachments[value.replace(/^attachment:\/\//, '')]) ?? value;
        if (depth > 64 || typeof value !== 'object' || value === null)
            return value;
        if (Array.isArray(value))
            return value.map((item) => whole(item, depth + 1));
        return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, whole(held, depth + 1)]));
    };
    return (value) => whole(value, 0);
}
/** Also those inside others: older logs nest what a subagent's tool did. */
function toolEvents(events) {
    const found = [];
    const waiting = [...(0,json_shape/* objectsIn */.Q)(events)].reverse();
    for (let event = waiting.pop(); event; event = waiting.pop()) {
        if (event.event === 'tool')
            found.push(event);
        waiting.push(...[...(0,json_shape/* objectsIn */.Q)(event.events)].reverse());
    }
    return found;
}
function argsOf(args, whole) {
    return args === undefined || args === null ? undefined : (0,json_text/* parseArgs */.Z)(whole(args));
}
function inspect_failureOf(error) {
    if (error === undefined || error === null)
        return undefined;
    return ((0,record_fields/* isObject */.Gv)(error) ? (0,json_shape/* nonEmptyText */.a)(error.message ?? error.type) : (0,json_shape/* nonEmptyText */.a)(error)) ?? '';
}
function isLog(record) {
    return (0,record_fields/* isObject */.Gv)(record) && (0,record_fields/* isObject */.Gv)(record.eval) && typeof record.eval.task === 'string' && 'status' in record;
}
function isSample(record) {
    return (0,record_fields/* isObject */.Gv)(record) && 'epoch' in record && 'id' in record && Array.isArray(record.messages) && 'target' in record;
}

;// CONCATENATED MODULE: ./lib/traces/python-literal.js
const token = /\s*(?:([{}[\](),:])|'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"|(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(True|False|None))/iy;
const words = { True: true, False: false, None: null };
const closing = { '{': '}', '[': ']', '(': ')' };
const maxDepth = 64;
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
            return Number(number);
        if (word !== undefined && Object.hasOwn(words, word))
            return words[word];
        if (mark === undefined || closing[mark] === undefined || depth > maxDepth)
            throw new SyntaxError('no literal');
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
            throw new SyntaxError('no literal');
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
            throw new SyntaxError('no literal');
    }
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

// EXTERNAL MODULE: ./lib/traces/spans/session-keys.js
var session_keys = __webpack_require__(7289);
;// CONCATENATED MODULE: ./lib/traces/langchain/message.js



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
    if (!(0,record_fields/* isObject */.Gv)(value))
        return undefined;
    if (value.lc !== undefined && Array.isArray(value.id) && (0,record_fields/* isObject */.Gv)(value.kwargs)) {
        return messageOf((0,json_shape/* nonEmptyText */.a)(value.id.at(-1) ?? null), value.kwargs);
    }
    const type = (0,json_shape/* nonEmptyText */.a)(value.type);
    return messageOf(type, (0,record_fields/* isObject */.Gv)(value.data) && 'content' in value.data ? value.data : value);
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
    return [...(0,json_shape/* objectsIn */.Q)(message.fields.tool_calls), ...(0,json_shape/* objectsIn */.Q)(message.fields.invalid_tool_calls)].flatMap((call) => {
        const tool = (0,json_shape/* nonEmptyText */.a)(call.name);
        const args = call.args === undefined || call.args === null ? undefined : (0,json_text/* parseArgs */.Z)(call.args);
        return tool === undefined ? [] : [{ tool, id: (0,json_shape/* nonEmptyText */.a)(call.id), args }];
    });
}
/** Calls of an AI message that do not say of which tool. */
function namelessRequests(message) {
    return (0,json_shape/* objectsIn */.Q)(message.fields.tool_calls).filter((call) => (0,json_shape/* nonEmptyText */.a)(call.name) === undefined).length;
}
function outcomeOfToolMessage({ fields }) {
    const content = fields.content ?? null;
    const text = typeof content === 'string' ? content : (0,json_shape/* nonEmptyText */.a)((0,json_shape/* objectsIn */.Q)(content)[0]?.text);
    return {
        id: (0,json_shape/* nonEmptyText */.a)(fields.tool_call_id),
        result: content,
        error: fields.status === 'error' ? (text ?? '') : undefined,
    };
}

;// CONCATENATED MODULE: ./lib/traces/langchain/note-run.js







/** Members of a run's metadata that hold the conversation. A run's own `session_id` is LangSmith's project, not that. */
const runSessionKeys = ['session_id', 'thread_id', 'conversation_id'];
/** A run of LangChain's tracers, as LangSmith exports it. */
function isRun(value) {
    return (0,record_fields/* isObject */.Gv)(value) && typeof value.run_type === 'string' && ('dotted_order' in value || 'start_time' in value);
}
/** Keeps of a run what a trace is made of: runs nest like spans. */
function noteRun(run, sessionKeys, place) {
    const extra = (0,record_fields/* isObject */.Gv)(run.extra) ? run.extra : {};
    const metadata = (0,record_fields/* isObject */.Gv)(extra.metadata) ? extra.metadata : {};
    const start = note_run_startOf(run);
    return {
        traceId: (0,json_shape/* nonEmptyText */.a)(run.trace_id) ?? '',
        spanId: (0,json_shape/* nonEmptyText */.a)(run.id ?? run.run_id) ?? '',
        parentId: (0,json_shape/* nonEmptyText */.a)(run.parent_run_id ?? null) ?? '',
        sessions: (0,session_keys/* sessionsIn */.Z)(metadata, sessionKeys),
        resourceSessions: {},
        agentic: true,
        start: start?.toString(),
        timestamp: (0,nanoseconds/* rfc3339 */.ag)(start),
        durationMs: (0,nanoseconds/* durationBetween */.h9)((0,nanoseconds/* nanoseconds */._W)(run.start_time, 'ms'), (0,nanoseconds/* nanoseconds */._W)(run.end_time, 'ms')),
        call: run.run_type === 'tool' ? callOfRun(run, extra) : undefined,
        requests: run.run_type === 'llm' ? requestsOfRun(run) : [],
        ...place,
    };
}
/** `dotted_order` ends in the run's start with microseconds, which also tell the order of runs of one millisecond. */
function note_run_startOf(run) {
    const order = (0,json_shape/* nonEmptyText */.a)(run.dotted_order) ?? '';
    const last = order.slice(order.lastIndexOf('.') + 1);
    if (!/^\d{8}T\d{12}Z/.test(last))
        return (0,nanoseconds/* nanoseconds */._W)(run.start_time, 'ms');
    const part = (from, to) => Number(last.slice(from, to));
    const milliseconds = Date.UTC(part(0, 4), part(4, 6) - 1, part(6, 8), part(9, 11), part(11, 13), part(13, 15));
    return BigInt(milliseconds) * 1000000n + BigInt(part(15, 21)) * 1000n;
}
function callOfRun(run, extra) {
    const tool = (0,json_shape/* nonEmptyText */.a)(run.name);
    if (tool === undefined)
        return undefined;
    const outputs = (0,record_fields/* isObject */.Gv)(run.outputs) ? run.outputs : {};
    const output = outputs.output ?? (Object.keys(outputs).length > 0 ? outputs : undefined);
    const message = langChainMessage(output);
    const answer = message?.kind === 'tool' ? outcomeOfToolMessage(message) : undefined;
    const failure = (0,json_shape/* nonEmptyText */.a)(run.error ?? null);
    return {
        tool,
        id: answer?.id ?? (0,json_shape/* nonEmptyText */.a)(extra.tool_call_id) ?? idOfInputs(run.inputs),
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
    if (!(0,record_fields/* isObject */.Gv)(inputs))
        return inputs === null ? undefined : inputs;
    if (inputs.type === 'tool_call' && 'args' in inputs)
        return inputs.args;
    const text = inputs.input;
    if (typeof text !== 'string' || Object.keys(inputs).length > 1)
        return inputs;
    const parsed = (0,json_text/* parseJsonText */.l)(text);
    const args = (0,record_fields/* isObject */.Gv)(parsed) ? parsed : text.trimStart().startsWith('{') ? parsePythonLiteral(text) : undefined;
    return args ?? inputs;
}
function idOfInputs(inputs) {
    return (0,record_fields/* isObject */.Gv)(inputs) && inputs.type === 'tool_call' ? (0,json_shape/* nonEmptyText */.a)(inputs.id) : undefined;
}
/** Before the blank line (JavaScript) or the traceback (Python). */
function withoutStack(error) {
    return error.split(/\n\s*\n|Traceback \(most recent call last\)/)[0]?.trim() ?? '';
}
/** `outputs.generations[][].message`, or the message itself. */
function requestsOfRun(run) {
    if (!(0,record_fields/* isObject */.Gv)(run.outputs))
        return [];
    const generations = Array.isArray(run.outputs.generations) ? run.outputs.generations.flat() : [];
    const messages = [
        ...(0,json_shape/* objectsIn */.Q)(generations).map((generation) => generation.message),
        run.outputs.message,
        run.outputs.output,
    ];
    return messages.flatMap((value) => {
        const message = langChainMessage(value);
        return message ? requestsOfMessage(message) : [];
    });
}

;// CONCATENATED MODULE: ./lib/traces/langchain/thread-reader.js




/** Nodes of a graph that one update may hold. */
const maxNodes = 64;
/**
 * The messages of a record: LangGraph state (`messages`, `values.messages`, a checkpoint's `channel_values`), an update as
 * the graph streams it (`{node: {messages}}`), or one message.
 */
function threadIn(record) {
    if (!(0,record_fields/* isObject */.Gv)(record))
        return undefined;
    const checkpoint = (0,record_fields/* isObject */.Gv)(record.checkpoint) ? record.checkpoint.channel_values : undefined;
    for (const holder of [record.values, checkpoint, record.channel_values, record]) {
        const messages = messagesOf(holder);
        if (messages.length > 0)
            return messages;
    }
    const single = langChainMessage(record);
    if (single)
        return [single];
    const updates = Object.values(record).slice(0, maxNodes).flatMap(messagesOf);
    return updates.length > 0 ? updates : undefined;
}
function messagesOf(holder) {
    if (!(0,record_fields/* isObject */.Gv)(holder) || !Array.isArray(holder.messages))
        return [];
    return holder.messages.flatMap((message) => langChainMessage(message) ?? []);
}
/** Writes the messages of threads; a message that an earlier snapshot of the state had is written once. */
class ThreadReader {
    #sink;
    #file;
    #seen = new Set();
    constructor(sink, file) {
        this.#sink = sink;
        this.#file = file;
    }
    record(record, messages, at) {
        const trace = threadId(record) ?? this.#file;
        const { line, column } = at;
        if (messages.length > 1)
            this.#sink.start({ trace }, line, column);
        for (const [index, message] of messages.entries()) {
            if (this.#isRepeat(trace, message, messages.length > 1 ? index : undefined))
                this.#sink.skip('message of an earlier snapshot');
            else
                this.#message(trace, message, at.of(message.fields));
        }
    }
    #message(trace, message, { line, column }) {
        if (message.kind === 'tool') {
            const { id, result, error } = outcomeOfToolMessage(message);
            if (id === undefined)
                this.#sink.skip('tool message without a call id');
            else
                this.#sink.result({ trace, id, result, error }, line, column);
            return;
        }
        const requests = requestsOfMessage(message);
        const nameless = namelessRequests(message);
        if (requests.length + nameless === 0)
            this.#sink.skip('message without tool calls');
        if (nameless > 0)
            this.#sink.problem(namelessCall({ line, column }));
        for (const request of requests)
            this.#sink.call({ trace, ...request }, line, column);
    }
    /** By the message's id; in a list without ids, by its place and the calls it is about. */
    #isRepeat(trace, message, index) {
        const id = (0,json_shape/* nonEmptyText */.a)(message.fields.id ?? null);
        if (id === undefined && index === undefined)
            return false;
        const about = requestsOfMessage(message).map((request) => [request.id, request.tool]);
        const key = JSON.stringify(id === undefined ? [trace, index, message.kind, message.fields.tool_call_id, about] : [trace, id]);
        if (this.#seen.has(key))
            return true;
        this.#seen.add(key);
        return false;
    }
}
function threadId(record) {
    const config = (0,record_fields/* isObject */.Gv)(record.config) && (0,record_fields/* isObject */.Gv)(record.config.configurable) ? record.config.configurable : {};
    const metadata = (0,record_fields/* isObject */.Gv)(record.metadata) ? record.metadata : {};
    return (0,json_shape/* nonEmptyText */.a)(record.thread_id ?? config.thread_id ?? metadata.thread_id ?? null);
}

// EXTERNAL MODULE: ./lib/traces/spans/span-collector.js
var span_collector = __webpack_require__(1348);
;// CONCATENATED MODULE: ./lib/traces/formats/langchain.js





/** LangChain and LangGraph: runs as the tracers and LangSmith write them, and the messages of a LangGraph state. */
const langchain = {
    id: 'langchain',
    title: 'LangSmith runs, LangGraph state',
    layout: 'sorted',
    marks: ['run_type', 'dotted_order', 'parent_run_id', 'inputs', 'outputs', 'messages', 'values'],
    recognise(record) {
        if (isRun(record))
            return 'certain';
        const messages = threadIn(record);
        if (messages === undefined)
            return 'no';
        // `{type: "ai"}` is LangChain's alone; human and system messages look like others'.
        return messages.some((message) => message.kind !== 'other') || hasConstructor(record) ? 'certain' : 'possible';
    },
    open: (sink, context) => new LangChainReader(sink, context),
};
class LangChainReader {
    #sink;
    #keys;
    #runs;
    #threads;
    constructor(sink, context) {
        this.#sink = sink;
        this.#keys = [...context.sessionKeys, ...runSessionKeys];
        this.#runs = new span_collector/* SpanCollector */.A(sink, context.file, this.#keys);
        this.#threads = new ThreadReader(sink, context.file);
    }
    record(value, at) {
        const messages = isRun(value) ? undefined : threadIn(value);
        if (isRun(value))
            this.#run(value, at);
        else if (messages && (0,record_fields/* isObject */.Gv)(value))
            this.#threads.record(value, messages, at);
        else
            this.#sink.skip('neither a run nor messages');
    }
    /** A run may hold the runs below it (`child_runs`), to any depth. */
    #run(root, at) {
        const waiting = [root];
        for (let run = waiting.pop(); run; run = waiting.pop()) {
            this.#runs.add(noteRun(run, this.#keys, { file: 0, ...at.of(run) }));
            waiting.push(...(0,json_shape/* objectsIn */.Q)(run.child_runs).filter(isRun).reverse());
        }
    }
    end() {
        this.#runs.end();
    }
}
function hasConstructor(record) {
    return ((0,record_fields/* isObject */.Gv)(record) &&
        Array.isArray(record.messages) &&
        record.messages.some((item) => (0,record_fields/* isObject */.Gv)(item) && item.lc === 1));
}

// EXTERNAL MODULE: ./lib/traces/otlp/tool-call-of-span.js + 1 modules
var tool_call_of_span = __webpack_require__(3373);
;// CONCATENATED MODULE: ./lib/traces/spans/requests-in-answer.js



/** Where an answer nests what it asks for; nothing else is looked into, so that text in arguments is never taken for a call. */
const holders = ['tool_calls', 'toolCalls', 'content', 'parts', 'message', 'messages', 'choices', 'kwargs', 'output'];
const requests_in_answer_maxDepth = 8;
/**
 * The calls in a model's answer that a tracing tool stored as it came, in the shapes of any provider: `tool_calls` of OpenAI and
 * LangChain, `tool_use` of Anthropic, `tool-call` of the AI SDK, `tool_call` of OpenTelemetry, `function_call` of OpenAI.
 */
function requestsInAnswer(answer, depth = 0) {
    const value = depth < 2 ? (0,json_text/* parseJsonText */.l)(answer ?? null) : (answer ?? null);
    if (depth > requests_in_answer_maxDepth)
        return [];
    if (Array.isArray(value))
        return value.flatMap((item) => requestsInAnswer(item, depth + 1));
    if (!(0,record_fields/* isObject */.Gv)(value) || value.role === 'tool' || value.role === 'user' || value.role === 'system')
        return [];
    const call = requests_in_answer_callIn(value);
    // An answer may list a call as content and under `tool_calls`: the first list that has calls is the whole list.
    const nested = () => holders.map((name) => requestsInAnswer(value[name], depth + 1)).find((calls) => calls.length > 0);
    return call ? [call] : (nested() ?? []);
}
const callTypes = new Set(['function', 'tool_call', 'tool_use', 'tool-call', 'function_call', 'custom']);
function requests_in_answer_callIn(value) {
    const called = (0,record_fields/* isObject */.Gv)(value.function) ? value.function : value;
    const tool = (0,json_shape/* nonEmptyText */.a)(called.name ?? called.toolName);
    const args = called.arguments ?? called.args ?? called.input;
    const typed = typeof value.type === 'string' && callTypes.has(value.type);
    if (tool === undefined || (!typed && args === undefined))
        return undefined;
    const id = (0,json_shape/* nonEmptyText */.a)(value.call_id ?? value.toolCallId ?? value.tool_call_id ?? value.id);
    return { tool, id, args: args === undefined || args === null ? undefined : (0,json_text/* parseArgs */.Z)(args) };
}

;// CONCATENATED MODULE: ./lib/traces/langfuse/note-observation.js







/** Keeps of an observation what a trace is made of: observations nest like the spans that most of them were. */
function noteObservation(observation, session, place) {
    const start = (0,nanoseconds/* nanoseconds */._W)(observation.startTime, 'ms');
    const own = (0,json_shape/* nonEmptyText */.a)(observation.sessionId ?? null) ?? session;
    const isAnswer = observation.type === 'GENERATION';
    return {
        traceId: (0,json_shape/* nonEmptyText */.a)(observation.traceId) ?? '',
        spanId: (0,json_shape/* nonEmptyText */.a)(observation.id) ?? '',
        parentId: (0,json_shape/* nonEmptyText */.a)(observation.parentObservationId ?? null) ?? '',
        sessions: own === undefined ? {} : { sessionId: own },
        resourceSessions: {},
        agentic: true,
        start: start?.toString(),
        timestamp: (0,nanoseconds/* rfc3339 */.ag)(start),
        durationMs: (0,nanoseconds/* durationBetween */.h9)(start, (0,nanoseconds/* nanoseconds */._W)(observation.endTime, 'ms')),
        call: isAnswer ? undefined : note_observation_callOf(observation),
        requests: isAnswer ? requestsInAnswer(observation.output) : [],
        ...place,
    };
}
/** A `TOOL`; or an observation whose original span, kept in its metadata, was a tool call: Langfuse's types come later than tools do. */
function note_observation_callOf(observation) {
    const metadata = (0,json_text/* parseJsonText */.l)(observation.metadata ?? null);
    const attributes = (0,record_fields/* isObject */.Gv)(metadata) && (0,record_fields/* isObject */.Gv)(metadata.attributes) ? metadata.attributes : {};
    const name = (0,json_shape/* nonEmptyText */.a)(observation.name) ?? '';
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
    const span = (0,tool_call_of_span/* toolCallOfSpan */.c)({ ...none, name, attributes, status: 'unset', statusMessage: '' });
    if (observation.type !== 'TOOL' && !span)
        return undefined;
    const tool = span?.tool ?? (0,json_shape/* nonEmptyText */.a)(attributes['gen_ai.tool.name'] ?? attributes['tool.name']) ?? name;
    if (tool === '')
        return undefined;
    return {
        tool,
        id: span?.id ?? (0,json_shape/* nonEmptyText */.a)(attributes['gen_ai.tool.call.id']),
        args: note_observation_argsOf(observation.input ?? null),
        result: parsed(observation.output),
        error: observation.level === 'ERROR' ? ((0,json_shape/* nonEmptyText */.a)(observation.statusMessage ?? null) ?? '') : undefined,
    };
}
function note_observation_argsOf(input) {
    if (input === null)
        return undefined;
    const args = (0,json_text/* parseArgs */.Z)(input);
    if ((0,record_fields/* isObject */.Gv)(args) && args.type === 'tool_call' && 'args' in args)
        return args.args;
    return typeof args === 'string' ? (parsePythonLiteral(args) ?? args) : args;
}
function parsed(output) {
    return output === undefined || output === null ? undefined : (0,json_text/* parseJsonText */.l)(output);
}

;// CONCATENATED MODULE: ./lib/traces/formats/langfuse.js




/** Langfuse: a trace as its page or API downloads it, with its observations, or lines of observations. */
const langfuse = {
    id: 'langfuse',
    title: 'Langfuse observations',
    layout: 'sorted',
    marks: ['trace', 'observations', 'traceId', 'parentObservationId', 'startTime'],
    recognise: (record) => (observationsIn(record) || isTrace(record) ? 'certain' : 'no'),
    open: (sink, context) => new LangfuseReader(sink, context),
};
const types = /^(TOOL|SPAN|GENERATION|EVENT|AGENT|CHAIN|RETRIEVER|EVALUATOR|EMBEDDING|GUARDRAIL)$/;
class LangfuseReader {
    #sink;
    #spans;
    constructor(sink, context) {
        this.#sink = sink;
        this.#spans = new span_collector/* SpanCollector */.A(sink, context.file, ['sessionId']);
    }
    record(value, at) {
        const held = observationsIn(value);
        if (!held)
            this.#sink.skip(isTrace(value) ? 'trace without its observations' : 'not an observation');
        for (const observation of held?.observations ?? []) {
            this.#spans.add(noteObservation(observation, held?.session, { file: 0, ...at.of(observation) }));
        }
    }
    end() {
        this.#spans.end();
    }
}
/** `{trace, observations}`, a trace with `observations` in it, a page of the API (`{data}`), or one observation. */
function observationsIn(record) {
    if (!(0,record_fields/* isObject */.Gv)(record))
        return undefined;
    if (isObservation(record))
        return { session: undefined, observations: [record] };
    const observations = (0,json_shape/* objectsIn */.Q)(record.observations ?? record.data).filter(isObservation);
    if (observations.length === 0)
        return undefined;
    const trace = (0,record_fields/* isObject */.Gv)(record.trace) ? record.trace : record;
    return { session: (0,json_shape/* nonEmptyText */.a)(trace.sessionId ?? null), observations };
}
function isObservation(record) {
    return typeof record.type === 'string' && types.test(record.type) && 'traceId' in record && 'startTime' in record;
}
function isTrace(record) {
    return (0,record_fields/* isObject */.Gv)(record) && 'observations' in record && ('trace' in record || 'sessionId' in record);
}

;// CONCATENATED MODULE: ./lib/traces/formats/mastra.js







/** Spans as Mastra's exporters and storage hold them, alone, in lists (`{spans}`) or in the events of an exporter (`exportedSpan`). */
const mastra = {
    id: 'mastra',
    title: 'Mastra spans',
    layout: 'sorted',
    marks: ['traceId', 'parentSpanId', 'entityName', 'exportedSpan', 'spans'],
    recognise: (record) => (spansIn(record).length > 0 ? 'certain' : 'no'),
    open: (sink, context) => new MastraReader(sink, context),
};
const mastra_types = /^(agent_run|generic|model_(generation|step|chunk)|llm_(generation|chunk)|(mcp_|client_|provider_)?tool_call|processor_run|workflow_\w+)$/i;
const sessionKeys = ['sessionId', 'threadId', 'conversationId'];
class MastraReader {
    #sink;
    #keys;
    #spans;
    constructor(sink, context) {
        this.#sink = sink;
        this.#keys = [...context.sessionKeys, ...sessionKeys];
        this.#spans = new span_collector/* SpanCollector */.A(sink, context.file, this.#keys);
    }
    record(value, at) {
        const spans = spansIn(value);
        if (spans.length === 0)
            this.#sink.skip('not a span');
        const unfinished = (0,record_fields/* isObject */.Gv)(value) && (value.type === 'span_started' || value.type === 'span_updated');
        for (const span of spans) {
            if (unfinished)
                this.#sink.skip('span that had not ended');
            else
                this.#spans.add(noteSpan(span, this.#keys, { file: 0, ...at.of(span) }));
        }
    }
    end() {
        this.#spans.end();
    }
}
function spansIn(record) {
    if (!(0,record_fields/* isObject */.Gv)(record))
        return [];
    const held = (0,record_fields/* isObject */.Gv)(record.exportedSpan)
        ? [record.exportedSpan]
        : Array.isArray(record.spans)
            ? (0,json_shape/* objectsIn */.Q)(record.spans)
            : [record];
    return held.filter((span) => mastra_types.test(typeOf(span)) && 'traceId' in span && ('startTime' in span || 'startedAt' in span));
}
function typeOf(span) {
    return (0,json_shape/* nonEmptyText */.a)(span.type ?? span.spanType) ?? '';
}
function noteSpan(span, keys, place) {
    const start = (0,nanoseconds/* nanoseconds */._W)(span.startTime ?? span.startedAt, 'ms');
    const metadata = (0,record_fields/* isObject */.Gv)(span.metadata) ? span.metadata : {};
    const type = typeOf(span);
    return {
        traceId: (0,json_shape/* nonEmptyText */.a)(span.traceId) ?? '',
        spanId: (0,json_shape/* nonEmptyText */.a)(span.id ?? span.spanId) ?? '',
        parentId: (0,json_shape/* nonEmptyText */.a)(span.parentSpanId ?? null) ?? '',
        sessions: { ...(0,session_keys/* sessionsIn */.Z)(span, keys), ...(0,session_keys/* sessionsIn */.Z)(metadata, keys) },
        resourceSessions: {},
        agent: /^agent_run$/i.test(type) ? (0,json_shape/* nonEmptyText */.a)(span.entityName ?? null) : undefined,
        agentic: true,
        start: start?.toString(),
        timestamp: (0,nanoseconds/* rfc3339 */.ag)(start),
        durationMs: (0,nanoseconds/* durationBetween */.h9)(start, (0,nanoseconds/* nanoseconds */._W)(span.endTime ?? span.endedAt, 'ms')),
        call: /tool_call$/i.test(type) ? mastra_callOf(span, type) : undefined,
        requests: /^(model|llm)_generation$/i.test(type) ? requestsInAnswer(span.output) : [],
        ...place,
    };
}
function mastra_callOf(span, type) {
    const attributes = (0,record_fields/* isObject */.Gv)(span.attributes) ? span.attributes : {};
    const tool = (0,json_shape/* nonEmptyText */.a)(span.entityName ?? null) ?? (0,json_shape/* nonEmptyText */.a)(span.name)?.replace(/^(?:mcp_)?tool: '(.*)'.*$/, '$1');
    if (tool === undefined)
        return undefined;
    const info = (0,json_text/* parseJsonText */.l)(span.errorInfo ?? span.error ?? null);
    const failed = info !== null || attributes.success === false;
    return {
        tool,
        id: (0,json_shape/* nonEmptyText */.a)(attributes.toolCallId ?? null),
        args: span.input === undefined || span.input === null ? undefined : (0,json_text/* parseArgs */.Z)(span.input),
        result: span.output === undefined || span.output === null ? undefined : (0,json_text/* parseJsonText */.l)(span.output),
        error: failed ? (((0,record_fields/* isObject */.Gv)(info) ? (0,json_shape/* nonEmptyText */.a)(info.message ?? null) : (0,json_shape/* nonEmptyText */.a)(info)) ?? '') : undefined,
        mcp: /^mcp_/i.test(type),
    };
}

;// CONCATENATED MODULE: ./lib/traces/mcp/messages-in.js




/**
 * The messages of a record: a JSON-RPC message or a batch of them, an entry of Inspector's export (`message`, `response`),
 * `{events: […]}` of older exports, or an HTTP capture `{transport, entries: [{request | response | sse}]}`.
 */
function messagesIn(record) {
    if (Array.isArray(record))
        return record.filter(record_fields/* isObject */.Gv).flatMap(messagesOfObject);
    return (0,record_fields/* isObject */.Gv)(record) ? messagesOfObject(record) : [];
}
function messagesOfObject(record) {
    if (isJsonRpc(record))
        return [bare(record, record)];
    if (Array.isArray(record.events))
        return (0,json_shape/* objectsIn */.Q)(record.events).flatMap(messagesOfObject);
    if (Array.isArray(record.entries))
        return (0,json_shape/* objectsIn */.Q)(record.entries).flatMap((entry) => ofHttpEntry(entry, record));
    const held = (0,json_text/* parseJsonText */.l)(record.message ?? null);
    if (Array.isArray(held))
        return held.filter(isJsonRpc).map((message) => bare(message, record));
    return isJsonRpc(held) ? [ofEntry(held, record)] : [];
}
function bare(message, record) {
    return { message, from: sender(record), timestamp: timeOf(record), session: undefined };
}
function ofEntry(message, entry) {
    const response = (0,record_fields/* isObject */.Gv)(entry.response) ? entry.response : undefined;
    const durationMs = typeof entry.duration === 'number' ? entry.duration : undefined;
    return { ...bare(message, entry), response, durationMs };
}
function ofHttpEntry(entry, envelope) {
    const timestamp = timeOf(entry);
    const session = sessionHeader(entry) ?? sessionHeader(envelope);
    if (entry.sse !== undefined) {
        const sse = (0,record_fields/* isObject */.Gv)(entry.sse) ? entry.sse : {};
        if (sse.event !== undefined && sse.event !== 'message')
            return [];
        return each((0,json_text/* parseJsonText */.l)(sse.data ?? null), 'server');
    }
    return entry.request === undefined
        ? each((0,json_text/* parseJsonText */.l)(entry.response ?? null), 'server')
        : each((0,json_text/* parseJsonText */.l)(entry.request), 'client');
    function each(held, from) {
        const body = (0,record_fields/* isObject */.Gv)(held) && !isJsonRpc(held) ? (0,json_text/* parseJsonText */.l)(held.body ?? null) : held;
        const messages = Array.isArray(body) ? body.filter(isJsonRpc) : isJsonRpc(body) ? [body] : [];
        return messages.map((message) => ({ message, from, timestamp, session }));
    }
}
function isJsonRpc(value) {
    return (0,record_fields/* isObject */.Gv)(value) && value.jsonrpc === '2.0' && ('method' in value || 'id' in value);
}
/** Inspector's `origin`; other recorders write `direction` or `from`. `request` and `response` name no side. */
function sender(record) {
    for (const said of [record.origin, record.from, record.direction, record.sender]) {
        if (said === 'client' || said === 'client-to-server' || said === 'outgoing')
            return 'client';
        if (said === 'server' || said === 'server-to-client' || said === 'incoming')
            return 'server';
    }
    return undefined;
}
function timeOf(record) {
    return (0,nanoseconds/* rfc3339 */.ag)((0,nanoseconds/* nanoseconds */._W)(record.timestamp_ms ?? record.timestamp ?? record.time ?? record.ts, 'ms'));
}
function sessionHeader(record) {
    for (const holder of [record.headers, record.transport_context]) {
        if (!(0,record_fields/* isObject */.Gv)(holder))
            continue;
        const name = Object.keys(holder).find((key) => /^mcp[-_]session[-_]id$/i.test(key));
        const session = name === undefined ? undefined : (0,json_shape/* nonEmptyText */.a)(holder[name]);
        if (session !== undefined)
            return session;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/traces/mcp/open-requests.js


/**
 * Finds the request that a response answers. JSON-RPC ids count from 0, `1` is not `"1"`, and each side of each connection
 * counts for itself, so that a server's request and a client's may be open under one id.
 */
class OpenRequests {
    /** Typed id → open requests of the connection, oldest first. */
    #open = new Map();
    /** Written ids of calls without a result, of all connections: no two may be equal, or a result would find the wrong call. */
    #unanswered = new Set();
    #tasks = new Map();
    /** Calls that wait for input, by the state that the client must send back; without one, by tool. */
    #suspended = new Map();
    /** Ids begin anew. What is open stays without a response. */
    newConnection() {
        this.#open = new Map();
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
    add(side, id, request) {
        const key = typedId(id);
        const entries = this.#open.get(key);
        if (entries)
            entries.push({ side, request });
        else
            this.#open.set(key, [{ side, request }]);
    }
    /** Takes the request that this response answers; `from` is who answers. */
    take(from, response) {
        const key = typedId(response.id);
        const entries = this.#open.get(key) ?? [];
        const asker = from === undefined ? likelyAsker(response, entries) : from === 'client' ? 'server' : 'client';
        const at = entries.findIndex((entry) => entry.side === asker);
        const [entry] = at === -1 ? [] : entries.splice(at, 1);
        if (entries.length === 0)
            this.#open.delete(key);
        return entry?.request;
    }
    close(call) {
        this.#unanswered.delete(JSON.stringify([call.trace, call.id]));
    }
    /** The call goes on: as a task that is asked for later, or when the client sends what the server wants to know. */
    suspend(call, response) {
        const result = (0,record_fields/* isObject */.Gv)(response.result) ? response.result : {};
        const taskId = (0,json_shape/* nonEmptyText */.a)(((0,record_fields/* isObject */.Gv)(result.task) ? result.task.taskId : result.taskId) ?? null);
        if (taskId !== undefined)
            this.#tasks.set(taskId, call);
        else
            this.#suspended.set(stateKey(result.requestState, call.tool), call);
    }
    /** The call that this `tools/call` takes up again. */
    continued(params) {
        if (params.inputResponses === undefined && params.requestState === undefined)
            return undefined;
        const key = stateKey(params.requestState, (0,json_shape/* nonEmptyText */.a)(params.name) ?? '');
        const call = this.#suspended.get(key);
        this.#suspended.delete(key);
        return call;
    }
    task(taskId) {
        const call = taskId === undefined ? undefined : this.#tasks.get(taskId);
        return call && this.#unanswered.has(JSON.stringify([call.trace, call.id])) ? call : undefined;
    }
}
function typedId(id) {
    return `${typeof id} ${String(id)}`;
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
    if (!(0,record_fields/* isObject */.Gv)(result))
        return entries.at(-1)?.side;
    const fromClient = 'role' in result || 'action' in result || 'roots' in result;
    const asker = fromClient ? 'server' : 'client';
    return entries.some((entry) => entry.side === asker) ? asker : entries.at(-1)?.side;
}

;// CONCATENATED MODULE: ./lib/traces/mcp/tool-outcome.js


/** The outcome in a JSON-RPC response to `tools/call`: a protocol error, or a result, which `isError` turns into a failure. */
function outcomeOfResponse(response) {
    if (response.error !== undefined && response.error !== null) {
        return {
            error: ((0,record_fields/* isObject */.Gv)(response.error) ? (0,json_shape/* nonEmptyText */.a)(response.error.message) : (0,json_shape/* nonEmptyText */.a)(response.error)) ?? '',
        };
    }
    return (0,record_fields/* isObject */.Gv)(response.result) ? outcomeOfResult(response.result) : undefined;
}
/** A `CallToolResult`. Since 2026-07-28 other results exist, which end nothing: more input is needed, or a task goes on. */
function outcomeOfResult(result) {
    if (result.resultType !== undefined && result.resultType !== 'complete')
        return undefined;
    if (!('content' in result) && !('structuredContent' in result) && !('isError' in result)) {
        return 'task' in result ? undefined : { result };
    }
    const value = contentOf(result);
    return result.isError === true ? { result: value, error: firstText(result.content) ?? '' } : { result: value };
}
/** The structured result; else the one text, as the model saw it; else all content blocks. */
function contentOf(result) {
    if (result.structuredContent !== undefined && result.structuredContent !== null)
        return result.structuredContent;
    const blocks = (0,json_shape/* objectsIn */.Q)(result.content);
    const [only] = blocks;
    return blocks.length === 1 && typeof only?.text === 'string' ? only.text : (result.content ?? null);
}
function firstText(content) {
    return (0,json_shape/* nonEmptyText */.a)((0,json_shape/* objectsIn */.Q)(content).find((block) => typeof block.text === 'string')?.text ?? null);
}

;// CONCATENATED MODULE: ./lib/traces/formats/mcp.js






/** Traffic of the Model Context Protocol: JSON-RPC lines, Inspector's export, HTTP captures (`streamable-http`, `http-sse`). */
const mcp = {
    id: 'mcp',
    title: 'MCP messages (JSON-RPC)',
    layout: 'ordered',
    marks: ['jsonrpc', 'method', 'params', 'id', 'message', 'direction', 'transport', 'entries'],
    recognise(record) {
        const messages = messagesIn(record);
        if (messages.some(({ message }) => typeof message.method === 'string' && mcpMethod.test(message.method)))
            return 'certain';
        if (messages.length > 0)
            return 'possible';
        return (0,record_fields/* isObject */.Gv)(record) && typeof record.transport === 'string' && Array.isArray(record.entries) ? 'certain' : 'no';
    },
    open: (sink, context) => new McpReader(sink, context),
};
const mcpMethod = /^(initialize|ping|(tools|resources|prompts|notifications|sampling|elicitation|roots|completion|logging|tasks|server)\/)/;
/** What only servers ask for; everything else is asked by clients. */
const serverMethod = /^(sampling|elicitation|roots)\//;
class McpReader {
    #sink;
    #trace;
    #open = new OpenRequests();
    constructor(sink, context) {
        this.#sink = sink;
        this.#trace = context.file;
    }
    record(value, at) {
        const messages = messagesIn(value);
        if (messages.length === 0)
            this.#sink.skip('record without a JSON-RPC message');
        for (const message of messages) {
            const { line, column } = at.of(message.message);
            this.#message(message, line, column);
        }
    }
    end() { }
    #message(held, line, column) {
        const { message } = held;
        if (typeof message.method !== 'string')
            this.#response(held, message, held.from, line, column);
        else if (message.id === undefined)
            this.#sink.skip('JSON-RPC notification');
        else if (typeof message.id === 'object')
            this.#sink.skip('JSON-RPC request whose id is no text or number');
        else
            this.#request(held, message.method, line, column);
    }
    #request(held, method, line, column) {
        const { message } = held;
        const side = held.from ?? (serverMethod.test(method) ? 'server' : 'client');
        if (method === 'initialize')
            this.#open.newConnection();
        const request = method === 'tools/call' ? this.#call(held, line, column) : this.#other(method, message);
        this.#open.add(side, message.id, request);
        if (held.response)
            this.#response(held, { id: message.id, ...held.response }, other(side), line, column);
    }
    #call(held, line, column) {
        const params = (0,record_fields/* isObject */.Gv)(held.message.params) ? held.message.params : {};
        const tool = (0,json_shape/* nonEmptyText */.a)(params.name);
        const continued = this.#open.continued(params);
        if (continued) {
            this.#sink.skip('tools/call that continues an earlier one');
            return continued;
        }
        if (tool === undefined) {
            this.#sink.problem(namelessCall({ line, column }));
            return { kind: 'other' };
        }
        const trace = held.session ?? this.#trace;
        const id = this.#open.callId(trace, held.message.id);
        // MCP leaves `arguments` out when there are none: the message itself was recorded whole.
        const args = params.arguments ?? {};
        this.#sink.call({ trace, id, tool, args, timestamp: held.timestamp }, line, column);
        return { kind: 'call', trace, id, tool };
    }
    #other(method, message) {
        this.#sink.skip('JSON-RPC request that is no tools/call');
        const taskId = (0,record_fields/* isObject */.Gv)(message.params) ? (0,json_shape/* nonEmptyText */.a)(message.params.taskId) : undefined;
        return { kind: 'other', taskId: method.startsWith('tasks/') ? taskId : undefined };
    }
    #response(held, response, from, line, column) {
        const request = this.#open.take(from, response);
        const call = request?.kind === 'call' ? request : this.#open.task(request?.taskId);
        const outcome = call && (call === request ? outcomeOfResponse(response) : outcomeOfTask(response));
        if (call && outcome) {
            this.#open.close(call);
            this.#sink.result({ trace: call.trace, id: call.id, ...outcome, durationMs: held.durationMs }, line, column);
            return;
        }
        if (request?.kind === 'call')
            this.#open.suspend(request, response);
        this.#sink.skip(call
            ? 'JSON-RPC response that does not end its call'
            : `JSON-RPC response ${request ? 'to another request' : 'without a request'}`);
    }
}
/** `tasks/result` answers with the call's own result, `tasks/get` holds it once the task has ended. */
function outcomeOfTask(response) {
    if (!(0,record_fields/* isObject */.Gv)(response.result))
        return undefined;
    const inner = (0,record_fields/* isObject */.Gv)(response.result.result) ? response.result.result : response.result;
    return 'content' in inner || 'structuredContent' in inner
        ? outcomeOfResult({ ...inner, resultType: 'complete' })
        : undefined;
}
function other(side) {
    return side === 'client' ? 'server' : 'client';
}

;// CONCATENATED MODULE: ./lib/traces/formats/native/call-record.js




/** A tool call from a record that says so under any of the known names; undefined if it names no tool. */
function readCall(record, trace) {
    const tool = toolOf(record);
    if (tool === undefined)
        return undefined;
    const result = record.result !== undefined ? record.result : record.output;
    return {
        trace,
        id: callIdOf(record),
        tool,
        args: call_record_argumentsOf(record),
        timestamp: timestampOf(record.timestamp),
        result,
        error: errorTextOf(record.error ?? record.isError, result),
        phase: record.phase === undefined ? undefined : phaseOf(record.phase),
        durationMs: (0,record_fields/* numberOf */.rl)(record.durationMs),
        usage: record.usage,
        source: record.source === undefined ? undefined : sourceOf(record.source),
        case: (0,record_fields/* textOf */.b6)(record.case),
        trial: (0,record_fields/* textOf */.b6)(record.trial),
        agent: (0,record_fields/* textOf */.b6)(record.agent),
        mergeKey: mergeKeyOf(record),
    };
}
/** The result of a call told before; undefined if it does not say of which. */
function readResult(record, trace) {
    const id = callIdOf(record);
    if (id === undefined)
        return undefined;
    const result = record.result !== undefined ? record.result : (record.output ?? record.content);
    return {
        trace,
        id,
        result,
        error: errorTextOf(record.error ?? record.isError ?? record.is_error, result),
        phase: phaseOf(record.phase),
        durationMs: (0,record_fields/* numberOf */.rl)(record.durationMs),
    };
}
/** The arguments under the first of their names that is there; a string is read as JSON. */
function call_record_argumentsOf(record) {
    const args = record.args ?? record.arguments ?? record.params ?? record.parameters ?? record.input ?? record.args;
    return typeof args === 'string' ? (0,parse_arguments/* parseArguments */.W)(args) : args;
}
function toolOf(record) {
    const tool = record.tool ?? record.tool_name ?? record.name;
    return typeof tool === 'string' && tool !== '' ? tool : undefined;
}
function callIdOf(record) {
    const id = record.id ?? record.tool_call_id ?? record.call_id;
    if (id !== undefined && id !== null)
        return (0,record_fields/* textOf */.b6)(id);
    return (0,record_fields/* isObject */.Gv)(record.meta) ? (0,record_fields/* textOf */.b6)(record.meta.tool_call_id) : undefined;
}
/** Recorders of version 2 write one call as two records with the same place in the episode. */
function mergeKeyOf(record) {
    if (record.step_id === undefined)
        return undefined;
    const [episode, step, index] = [(0,record_fields/* textOf */.b6)(record.episode_id), (0,record_fields/* textOf */.b6)(record.step_id), (0,record_fields/* textOf */.b6)(record.call_index)];
    if (episode === undefined || step === undefined || index === undefined)
        return undefined;
    return JSON.stringify([episode, step, index]);
}
function phaseOf(value) {
    return value === 'requested' || value === 'executed' || value === 'denied' ? value : undefined;
}
function sourceOf(value) {
    if (!(0,record_fields/* isObject */.Gv)(value) || typeof value.file !== 'string')
        return undefined;
    return typeof value.line === 'number' ? { file: value.file, line: value.line } : { file: value.file };
}

;// CONCATENATED MODULE: ./lib/traces/formats/native/run-record.js



/** `{"type":"trace_start","trace"}`: a run that may never call a tool. */
function readStart(record, file, sink, at) {
    const trace = (0,record_fields/* traceIdOf */.aB)(record) ?? file;
    sink.start({ trace, case: (0,record_fields/* textOf */.b6)(record.case), trial: (0,record_fields/* textOf */.b6)(record.trial) }, at.line, at.column);
}
/** `{"type":"episode_start","episode_id","meta":{"test_id"}}` of version 2: the test is the case that the episode repeats. */
function readEpisodeStart(record, file, sink, at) {
    const meta = (0,record_fields/* isObject */.Gv)(record.meta) ? record.meta : {};
    const start = {
        trace: (0,record_fields/* traceIdOf */.aB)(record) ?? file,
        case: (0,record_fields/* textOf */.b6)(record.case ?? meta.test_id),
        trial: (0,record_fields/* textOf */.b6)(record.trial),
    };
    sink.start(start, at.line, at.column);
}
/** `{"id":"run-1","tools":["A","B"]}`: names only. The arguments were not recorded. */
function readSessionRecord(record, file, sink, at) {
    const trace = (0,record_fields/* traceIdOf */.aB)(record) ?? ((0,record_fields/* textOf */.b6)(record.id) || file);
    sink.start({ trace, case: (0,record_fields/* textOf */.b6)(record.case), trial: (0,record_fields/* textOf */.b6)(record.trial) }, at.line, at.column);
    if (!(0,record_fields/* isList */.Lv)(record.tools))
        return;
    for (const tool of record.tools) {
        if (typeof tool === 'string' && tool !== '')
            sink.call({ trace, tool }, at.line, at.column);
        else
            sink.skip('empty tool name of a session record');
    }
}
/**
 * A CloudEvent `assay.tool.decision`: a gate's word on a call. False if it names no tool.
 * `allow` is a call that went through, `deny` one that was refused, anything else one that was asked for.
 */
function readDecision(record, file, sink, at) {
    const data = (0,record_fields/* isObject */.Gv)(record.data) ? record.data : record;
    const { tool } = data;
    if (typeof tool !== 'string' || tool === '')
        return false;
    const trace = (0,record_fields/* traceIdOf */.aB)(data) ?? (0,record_fields/* traceIdOf */.aB)(record) ?? ((0,record_fields/* textOf */.b6)(record.assayrunid) || file);
    const denied = data.decision === 'deny' || data.decision === 'denied';
    const call = {
        trace,
        id: (0,record_fields/* textOf */.b6)(data.tool_call_id),
        tool,
        args: call_record_argumentsOf(data),
        timestamp: timestampOf(record.time ?? record.timestamp),
        error: data.decision === 'error' ? ((0,record_fields/* textOf */.b6)(data.reason_code) ?? '') : undefined,
        phase: denied ? 'denied' : data.decision === 'allow' ? 'executed' : 'requested',
    };
    sink.call(call, at.line, at.column);
    return true;
}
/**
 * One run told in one record, with a prompt and a response (version 1, and untyped lines before it). Its calls, if any,
 * stand in `tool_calls` or `meta.tool_calls`. `fallback` names a run that names itself nowhere.
 */
function readPromptRun(record, fallback, sink, at) {
    const meta = (0,record_fields/* isObject */.Gv)(record.meta) ? record.meta : {};
    const trace = (0,record_fields/* traceIdOf */.aB)(record) ?? ((0,record_fields/* textOf */.b6)(record.request_id) || undefined) ?? (0,record_fields/* traceIdOf */.aB)(meta) ?? fallback();
    sink.start({ trace, case: (0,record_fields/* textOf */.b6)(record.case ?? meta.test_id), trial: (0,record_fields/* textOf */.b6)(record.trial) }, at.line, at.column);
    const calls = (0,record_fields/* isList */.Lv)(record.tool_calls) ? record.tool_calls : (0,record_fields/* isList */.Lv)(meta.tool_calls) ? meta.tool_calls : [];
    for (const item of calls) {
        const call = (0,record_fields/* isObject */.Gv)(item) ? readCall(item, trace) : undefined;
        const where = (0,record_fields/* isObject */.Gv)(item) ? at.of(item) : at;
        if (call)
            sink.call(call, where.line, where.column);
        else
            sink.problem({
                code: 'E_TRACE_PARSE',
                detail: 'a tool call without the name of a tool',
                line: where.line,
                column: where.column,
            });
    }
}

;// CONCATENATED MODULE: ./lib/traces/formats/native.js



/**
 * Assay's own lines and those of its forerunners: the canonical lines, `{"tool","args"}`, `call_tool`, `tool_call` with
 * `tool_result`, version 2 episodes, version 1 prompts, session records and decision events. One file may mix them.
 */
const native_native = {
    id: 'native',
    title: 'Assay lines: tool calls, episodes, session records, decision events',
    layout: 'ordered',
    marks: ['tool', 'tool_name', 'args', 'arguments', 'type', 'trace', 'session', 'episode_id', 'test_id'],
    recognise,
    open: (sink, context) => new NativeReader(sink, context),
};
const ownTypes = new Set([
    'call_tool',
    'trace_start',
    'episode_start',
    'episode_end',
    'assay.trace',
    'verdict.trace',
    'assay.tool.decision',
]);
function recognise(record) {
    if (!(0,record_fields/* isObject */.Gv)(record))
        return 'no';
    const { type } = record;
    if (typeof type === 'string' && ownTypes.has(type))
        return 'certain';
    const named = typeof record.tool === 'string' || typeof record.tool_name === 'string';
    if (type === 'tool_call' && (named || typeof record.name === 'string'))
        return 'certain';
    if (type === 'tool_result' && record.id !== undefined)
        return 'certain';
    if (type === 'step' && record.episode_id !== undefined)
        return 'certain';
    if (named || isSessionRecord(record) || isPromptRun(record))
        return 'possible';
    return typeof record.name === 'string' && call_record_argumentsOf(record) !== undefined ? 'possible' : 'no';
}
class NativeReader {
    #sink;
    #file;
    /** Runs so far that named no trace. */
    #unnamed = 0;
    constructor(sink, context) {
        this.#sink = sink;
        this.#file = context.file;
    }
    record(value, at) {
        if (!(0,record_fields/* isObject */.Gv)(value))
            this.#sink.skip('record that is not an object');
        else if (value.type === undefined || value.type === 'tool_call')
            this.#call(value, at);
        else
            this.#typed(value, at);
    }
    end() { }
    /** The hot path. */
    #call(record, at) {
        const call = readCall(record, (0,record_fields/* traceIdOf */.aB)(record) ?? this.#file);
        if (call)
            this.#sink.call(call, at.line, at.column);
        else if (record.type === undefined)
            this.#untyped(record, at);
        else
            this.#nameless(at);
    }
    #untyped(record, at) {
        if (isSessionRecord(record))
            readSessionRecord(record, this.#file, this.#sink, at);
        else if (isPromptRun(record))
            this.#run(record, at);
        else
            this.#sink.skip('record of a shape that is no tool call');
    }
    #typed(record, at) {
        const { type } = record;
        if (type === 'call_tool')
            this.#typedCall(record, at);
        else if (type === 'tool_result')
            this.#result(record, at);
        else if (type === 'trace_start')
            readStart(record, this.#file, this.#sink, at);
        else if (type === 'episode_start')
            readEpisodeStart(record, this.#file, this.#sink, at);
        else if (type === 'step' || type === 'episode_end')
            this.#sink.skip(`${type} record`);
        else if (type === 'assay.trace' || type === 'verdict.trace')
            this.#run(record, at);
        else if (type === 'assay.tool.decision')
            this.#decision(record, at);
        else
            this.#otherType(record, at);
    }
    #decision(record, at) {
        if (!readDecision(record, this.#file, this.#sink, at))
            this.#nameless(at);
    }
    #typedCall(record, at) {
        const call = readCall(record, (0,record_fields/* traceIdOf */.aB)(record) ?? this.#file);
        if (call)
            this.#sink.call(call, at.line, at.column);
        else
            this.#nameless(at);
    }
    /** An event with a type of the user's own is a call if it names a tool; a mere `name` is too common to say so. */
    #otherType(record, at) {
        if (typeof record.tool === 'string' || typeof record.tool_name === 'string')
            this.#typedCall(record, at);
        else
            this.#sink.skip('event of another type');
    }
    #result(record, at) {
        const result = readResult(record, (0,record_fields/* traceIdOf */.aB)(record) ?? this.#file);
        if (result)
            this.#sink.result(result, at.line, at.column);
        else
            this.#sink.problem({ code: 'E_TRACE_PARSE', detail: 'a tool result without the id of its call', ...place(at) });
    }
    #run(record, at) {
        const fallback = () => (this.#unnamed++ === 0 ? this.#file : `${this.#file}#${this.#unnamed}`);
        readPromptRun(record, fallback, this.#sink, at);
    }
    #nameless(at) {
        this.#sink.problem({ code: 'E_TRACE_PARSE', detail: 'a tool call without the name of a tool', ...place(at) });
    }
}
function place(at) {
    return { line: at.line, column: at.column };
}
function isSessionRecord(record) {
    return (0,record_fields/* isList */.Lv)(record.tools) && record.tools.every((tool) => typeof tool === 'string') && record.messages === undefined;
}
function isPromptRun(record) {
    return typeof record.prompt === 'string' && (typeof record.response === 'string' || typeof record.text === 'string');
}

;// CONCATENATED MODULE: ./lib/traces/formats/openai-chat.js



/**
 * Chat messages with `tool_calls` and `role: tool`: bare messages, bodies with `messages`, responses with `choices`,
 * and the runs of tau-bench. Anything that speaks the Chat Completions API writes one of these.
 */
const openai_chat_openaiChat = {
    id: 'openai-chat',
    title: 'OpenAI Chat Completions messages',
    layout: 'ordered',
    marks: ['role', 'content', 'messages', 'choices', 'tool_calls', 'traj', 'task_id'],
    recognise: openai_chat_recognise,
    open: (sink, context) => new openai_chat_ChatReader(sink, context),
};
function openai_chat_recognise(record) {
    if ((0,record_fields/* isList */.Lv)(record))
        return recogniseMessages(record);
    if (!(0,record_fields/* isObject */.Gv)(record))
        return 'no';
    if ((0,record_fields/* isList */.Lv)(record.traj) && record.task_id !== undefined)
        return recogniseMessages(record.traj) === 'no' ? 'no' : 'certain';
    if ((0,record_fields/* isList */.Lv)(record.messages))
        return recogniseMessages(record.messages);
    if ((0,record_fields/* isList */.Lv)(record.choices))
        return typeof record.object === 'string' && record.object.startsWith('chat.') ? 'certain' : 'possible';
    return recogniseMessage(record);
}
/** By the first messages: a long conversation need not be read twice. */
function recogniseMessages(messages) {
    const answers = messages.slice(0, 100).map((message) => ((0,record_fields/* isObject */.Gv)(message) ? recogniseMessage(message) : 'no'));
    if (answers.includes('certain'))
        return 'certain';
    return answers.length > 0 && !answers.includes('no') ? 'possible' : 'no';
}
function recogniseMessage(message) {
    const { role, content } = message;
    if (role === 'assistant' && (hasChatCalls(message) || (0,record_fields/* isObject */.Gv)(message.function_call)))
        return 'certain';
    if (role === 'tool' && message.tool_call_id !== undefined)
        return 'certain';
    if (!['system', 'developer', 'user', 'assistant', 'function'].includes(role))
        return 'no';
    if (message.type !== undefined && message.type !== 'message')
        return 'no';
    return content === null || typeof content === 'string' || ((0,record_fields/* isList */.Lv)(content) && content.every(isChatPart))
        ? 'possible'
        : 'no';
}
function hasChatCalls(message) {
    return ((0,record_fields/* isList */.Lv)(message.tool_calls) &&
        message.tool_calls.some((call) => (0,record_fields/* isObject */.Gv)(call) && ((0,record_fields/* isObject */.Gv)(call.function) || (0,record_fields/* isObject */.Gv)(call.custom))));
}
function isChatPart(part) {
    return (0,record_fields/* isObject */.Gv)(part) && ['text', 'image_url', 'input_audio', 'file', 'refusal'].includes(part.type);
}
class openai_chat_ChatReader {
    #sink;
    #file;
    #history = new HistoryFilter();
    /** Bodies so far that named no trace. */
    #unnamed = 0;
    constructor(sink, context) {
        this.#sink = sink;
        this.#file = context.file;
    }
    record(value, at) {
        if ((0,record_fields/* isList */.Lv)(value))
            this.#body(value, {}, at);
        else if (!(0,record_fields/* isObject */.Gv)(value))
            this.#sink.skip('record that is not an object');
        else if ((0,record_fields/* isList */.Lv)(value.traj))
            this.#tauBench(value, value.traj, at);
        else if ((0,record_fields/* isList */.Lv)(value.messages))
            this.#body(value.messages, value, at);
        else if ((0,record_fields/* isList */.Lv)(value.choices))
            this.#response(value, value.choices, at);
        else if (typeof value.role === 'string')
            this.#message(value, at);
        else
            this.#sink.skip('record that is no chat message');
    }
    end() { }
    #message(message, at) {
        const conversation = this.#begin((0,record_fields/* traceIdOf */.aB)(message) ?? this.#file, message, at);
        if (!conversation.message(message, at))
            this.#sink.skip('message without a tool call');
    }
    /** A request body, a line of fine-tuning data, a saved conversation. A body that repeats the one before it continues it. */
    #body(messages, body, at) {
        const named = (0,record_fields/* traceIdOf */.aB)(body) ??
            ((0,record_fields/* isObject */.Gv)(body.metadata) ? (0,record_fields/* traceIdOf */.aB)(body.metadata) : undefined) ??
            ((0,record_fields/* textOf */.b6)(body.id) || undefined);
        const { trace, news } = this.#history.newMessages(messages, named, () => this.#nextUnnamed());
        const conversation = this.#begin(trace, body, at);
        for (const message of news)
            if ((0,record_fields/* isObject */.Gv)(message))
                conversation.message(message, at);
    }
    #nextUnnamed() {
        return this.#unnamed++ === 0 ? this.#file : `${this.#file}#${this.#unnamed}`;
    }
    #response(body, choices, at) {
        if (body.object === 'chat.completion.chunk') {
            this.#sink.skip('piece of a streamed response');
            return;
        }
        const conversation = this.#begin((0,record_fields/* traceIdOf */.aB)(body) ?? this.#file, body, at, body.created);
        for (const choice of choices) {
            if ((0,record_fields/* isObject */.Gv)(choice) && (0,record_fields/* isObject */.Gv)(choice.message))
                conversation.message(choice.message, at);
        }
    }
    /** `{task_id, trial, traj, reward, info}`; its tools answer with a text that starts with "Error" when they fail. */
    #tauBench(run, messages, at) {
        const task = (0,record_fields/* textOf */.b6)(run.task_id);
        const trial = (0,record_fields/* textOf */.b6)(run.trial);
        const trace = task === undefined ? this.#nextUnnamed() : trial === undefined ? task : `${task}.${trial}`;
        this.#sink.start({ trace, case: task, trial }, at.line, at.column);
        const failed = (text) => text.startsWith('Error');
        const conversation = new Conversation(this.#sink, { trace, case: task, trial, failed });
        for (const message of messages)
            if ((0,record_fields/* isObject */.Gv)(message))
                conversation.message(message, at);
    }
    #begin(trace, record, at, created) {
        const run = { trace, case: (0,record_fields/* textOf */.b6)(record.case), trial: (0,record_fields/* textOf */.b6)(record.trial) };
        this.#sink.start(run, at.line, at.column);
        return new Conversation(this.#sink, { ...run, created });
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
        const fields = objectOf(record);
        if (fields === undefined)
            return Array.isArray(record) && objectsOf(record).some(isOpenaiItem) ? 'certain' : 'no';
        if (isAgentsRecord(fields) || fields.object === 'response' || isOpenaiItem(fields))
            return 'certain';
        if (stringOf(fields.type)?.startsWith('response.') === true)
            return 'certain';
        if (itemsOf(fields)?.some(isOpenaiItem) === true || objectsOf(fields.data).some(isAgentsRecord))
            return 'certain';
        return fields.type === 'reasoning' || fields.type === 'message' ? 'possible' : 'no';
    },
    open: (sink, context) => new ResponsesReader(sink, context),
};
class ResponsesReader {
    #sink;
    #context;
    #spans;
    #runs;
    constructor(sink, context) {
        this.#sink = sink;
        this.#context = context;
        this.#spans = new AgentsSpans(sink);
        this.#runs = new RepeatedLists(context.file);
    }
    record(value, at) {
        const record = Array.isArray(value) ? { items: value } : objectOf(value);
        if (record === undefined)
            this.#sink.skip('record that is no object');
        else if (isAgentsRecord(record))
            this.#spans.add(record, at);
        else if (Array.isArray(record.data))
            this.#ingested(objectsOf(record.data), at);
        else if (record.object === 'response')
            this.#items(record, objectsOf(record.output), this.#runOf(record), at);
        else if (stringOf(record.type)?.startsWith('response.') === true)
            this.#streamed(record, at);
        else
            this.#itemOrList(record, at);
    }
    end() {
        this.#spans.end();
    }
    /** What the SDK sends to its trace endpoint: `{data: […]}`. */
    #ingested(data, at) {
        const spans = data.filter(isAgentsRecord);
        if (spans.length === 0)
            this.#sink.skip('record that is no item');
        for (const span of spans)
            this.#spans.add(span, at);
    }
    #itemOrList(record, at) {
        const items = itemsOf(record);
        if (items === undefined) {
            const events = openaiItemEvents(record);
            const run = this.#runOf(record);
            this.#sink.start(startOf(record, run.trace), at.line, at.column);
            writeEvents(events, run, this.#sink, at, 'item that is no tool call');
            return;
        }
        const run = this.#runOf(record);
        const { trace, fresh } = this.#runs.next(items, run.trace === this.#context.file ? undefined : run.trace);
        this.#items(record, fresh, { ...run, trace }, at);
    }
    #items(record, items, run, at) {
        this.#sink.start(startOf(record, run.trace), at.line, at.column);
        for (const item of items)
            writeEvents(openaiItemEvents(item), run, this.#sink, at, 'item that is no tool call');
    }
    /** Only `output_item.done` holds a finished item; `response.completed` repeats all of them. */
    #streamed(record, at) {
        const item = record.type === 'response.output_item.done' ? objectOf(record.item) : undefined;
        const events = item === undefined ? [] : openaiItemEvents(item);
        writeEvents(events, { trace: this.#context.file }, this.#sink, at, 'event of a streamed response');
    }
    #runOf(record) {
        const named = sessionOf(record) ?? sessionOf(objectOf(record.metadata) ?? {});
        const conversation = firstId(record, ['conversation']) ?? firstId(objectOf(record.conversation) ?? {}, ['id']);
        const timestamp = timestampOf(record.created_at ?? record.timestamp);
        return { trace: named ?? conversation ?? this.#context.file, timestamp };
    }
}
/** The items of a saved run: its `history`, or what went in and what came out. A record with a type is an item itself. */
function itemsOf(record) {
    if (record.type !== undefined || record.role !== undefined)
        return undefined;
    const list = record.history ?? record.items;
    if (Array.isArray(list))
        return objectsOf(list);
    if (!Array.isArray(record.input) && !Array.isArray(record.output))
        return undefined;
    return [...objectsOf(record.input), ...objectsOf(record.output)];
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
    #unanswered = new Map();
    events(event) {
        if (typeof event.observation === 'string')
            return this.#observation(event);
        return event.source === 'agent' ? this.#action(event) : [];
    }
    #action(event) {
        const metadata = objectOf(event.tool_call_metadata);
        const action = stringOf(event.action);
        const tool = stringOf(metadata?.function_name) ?? action;
        if (tool === undefined || (metadata === undefined && noTools.has(tool)))
            return [];
        if (tool === '')
            return [{ type: 'nameless', from: event }];
        const eventId = firstId(event, ['id']);
        const id = (0,record_fields/* textOf */.b6)(metadata?.tool_call_id) ?? (eventId === undefined ? undefined : `event-${eventId}`);
        if (eventId !== undefined && id !== undefined)
            remember(this.#unanswered, eventId, id);
        return [{ type: 'call', from: event, call: { id, tool, args: requestedArguments(metadata, tool) ?? event.args } }];
    }
    #observation(event) {
        const cause = (0,record_fields/* textOf */.b6)(event.cause);
        const caused = cause === undefined ? undefined : this.#unanswered.get(cause);
        if (cause !== undefined)
            this.#unanswered.delete(cause);
        const id = (0,record_fields/* textOf */.b6)(objectOf(event.tool_call_metadata)?.tool_call_id) ?? caused;
        if (id === undefined)
            return [];
        return [{ type: 'result', from: event, result: { id, ...openhands_v0_outcomeOf(event) } }];
    }
}
/** The event's own `args` are rewritten for the runtime; what the model asked for is in its response. */
function requestedArguments(metadata, tool) {
    const [choice] = objectsOf(objectOf(metadata?.model_response)?.choices);
    const calls = objectsOf(objectOf(choice?.message)?.tool_calls);
    const id = (0,record_fields/* textOf */.b6)(metadata?.tool_call_id);
    const called = calls.find((call) => (0,record_fields/* textOf */.b6)(call.id) === id && objectOf(call.function)?.name === tool);
    return called === undefined ? undefined : recordedArguments(objectOf(called.function)?.arguments);
}
function openhands_v0_outcomeOf(event) {
    const result = event.content ?? null;
    const text = stringOf(result) ?? '';
    if (event.observation === 'user_rejected')
        return { result, phase: 'denied', error: text };
    if (event.observation === 'error')
        return { result, phase: 'executed', error: text };
    const extras = objectOf(event.extras);
    const code = (0,record_fields/* numberOf */.rl)(objectOf(extras?.metadata)?.exit_code) ?? (0,record_fields/* numberOf */.rl)(extras?.exit_code);
    // -1 says that the command still runs.
    if (code !== undefined && code > 0)
        return { result, phase: 'executed', error: `exit code ${code}` };
    return { result, phase: 'executed' };
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
            return [openhands_v1_resultEvent(event, observed(objectOf(event.observation)))];
        case 'AgentErrorEvent':
            return [openhands_v1_resultEvent(event, { error: errorText(event.error) })];
        case 'UserRejectObservation':
            return [openhands_v1_resultEvent(event, { phase: 'denied', error: errorText(event.rejection_reason) })];
        default:
            return [];
    }
}
function actionEvent(event) {
    const requested = objectOf(event.tool_call);
    const called = objectOf(requested?.function) ?? requested;
    const tool = stringOf(event.tool_name) ?? stringOf(called?.name);
    if (!tool)
        return { type: 'nameless', from: event };
    const id = (0,record_fields/* textOf */.b6)(event.tool_call_id) ?? (0,record_fields/* textOf */.b6)(requested?.id);
    const args = recordedArguments(called?.arguments) ?? actionArguments(objectOf(event.action));
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
function observed(observation) {
    const result = unwrapContent(observation?.content) ?? observation ?? null;
    const code = (0,record_fields/* numberOf */.rl)(observation?.exit_code);
    if (observation?.is_error === true)
        return { result, phase: 'executed', error: errorText(result) };
    if (code !== undefined && code > 0)
        return { result, phase: 'executed', error: `exit code ${code}` };
    return { result, phase: 'executed' };
}
function openhands_v1_resultEvent(event, outcome) {
    const id = (0,record_fields/* textOf */.b6)(event.tool_call_id);
    if (id === undefined)
        return { type: 'skip', reason: 'result without a call id' };
    return { type: 'result', from: event, result: { id, ...outcome } };
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
        const fields = objectOf(record);
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
        const record = objectOf(value);
        if (record === undefined) {
            this.#sink.skip('record that is no object');
            return;
        }
        const trace = sessionOf(record) ?? firstId(record, ['instance_id']) ?? this.#file;
        const events = openhands_eventsOf(record);
        if (events.length === 0) {
            this.#event(record, trace, at);
            return;
        }
        this.#sink.start(startOf(record, trace), at.line, at.column);
        for (const event of events)
            this.#event(event, trace, at);
    }
    end() { }
    #event(event, trace, at) {
        const events = isOpenhandsV1(event) ? openhandsV1Events(event) : this.#v0.events(event);
        const agent = stringOf(event.sender) ?? undefined;
        writeEvents(events, { trace, timestamp: timestampOf(event.timestamp), agent }, this.#sink, at, 'event that is no tool call');
    }
}
/** V1 keeps a conversation as a folder, `…/ID/events/event-00007-….json`: the folder is the run, or no result would find its call. */
function conversationFolder(file) {
    return /^(.+?)(\/events)?\/event-\d+[^/]*\.json$/.exec(file)?.[1] ?? file;
}
/** Early V0 paired each action with its observation. */
function openhands_eventsOf(record) {
    for (const key of ['history', 'trajectory', 'events']) {
        const list = record[key];
        if (Array.isArray(list))
            return list.flatMap((each) => (Array.isArray(each) ? objectsOf(each) : objectsOf([each])));
    }
    return [];
}

// EXTERNAL MODULE: ./lib/traces/formats/otlp.js + 4 modules
var otlp = __webpack_require__(5214);
;// CONCATENATED MODULE: ./lib/traces/formats/swe-agent.js




/**
 * SWE-agent trajectories (`*.traj`): the calls of `history` or, for runs that speak shell instead of calling functions, the
 * command lines of `trajectory`, as calls of `bash`.
 */
const sweAgent = {
    id: 'swe-agent',
    title: 'SWE-agent trajectories',
    layout: 'ordered',
    marks: ['trajectory', 'history', 'info', 'environment', 'replay_config'],
    recognise(record) {
        const fields = objectOf(record);
        if (fields === undefined)
            return 'no';
        if (objectsOf(fields.trajectory).some((step) => 'action' in step && 'observation' in step))
            return 'certain';
        return objectsOf(fields.history).some((message) => 'tool_call_ids' in message) ? 'certain' : 'no';
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
        const record = objectOf(value);
        if (record === undefined) {
            this.#sink.skip('record that is no object');
            return;
        }
        const trace = sessionOf(record) ?? firstId(record, ['instance_id']) ?? this.#context.file;
        this.#sink.start(startOf(record, trace), at.line, at.column);
        // Demonstrations are shown to the model before it starts: another run's calls, not this one's.
        const history = objectsOf(record.history).filter((message) => message.is_demo !== true);
        const calls = history.some((message) => objectsOf(message.tool_calls).length > 0);
        const steps = calls ? history : objectsOf(record.trajectory);
        const read = calls ? messageEvents : shellEvents;
        for (const step of steps) {
            const run = { trace, agent: stringOf(step.agent) };
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
    const command = stringOf(step.action)?.trim();
    if (command === undefined || command === '')
        return [];
    const seconds = step.execution_time;
    return [
        {
            type: 'call',
            from: step,
            call: {
                tool: 'bash',
                args: { command },
                phase: 'executed',
                ...(step.observation === undefined ? {} : { result: step.observation }),
                ...(typeof seconds === 'number' ? { durationMs: seconds * 1000 } : {}),
            },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/traces/formats/index.js


















/**
 * The trace formats, in the order in which the reader asks them whether a file is theirs: those whose records have the
 * most marks first, because a span or a sample may hold what alone would be a tool call or a chat message.
 */
const traceFormats = [
    otlp/* otlp */.i,
    langfuse,
    mastra,
    inspect,
    atif,
    claudeCode,
    codex,
    geminiCli,
    openhands,
    sweAgent,
    httpCapture,
    langchain,
    mcp,
    native_native,
    openai_chat_openaiChat,
    openai_responses_openaiResponses,
    anthropic,
    aiSdk,
];

;// CONCATENATED MODULE: ./lib/traces/locate-json.js
/**
 * Offset of every object and array inside a value in the text that it was parsed from.
 * The text is known to be JSON. Of equal keys the last one counts, as in `JSON.parse`.
 */
function locateJson(text, value) {
    const offsets = new Map();
    new Walker(text, offsets).value(value);
    return offsets;
}
/** Walks text and value side by side; recursion is bounded by the depth that the reader allows. */
class Walker {
    #text;
    #offsets;
    #at = 0;
    constructor(text, offsets) {
        this.#text = text;
        this.#offsets = offsets;
    }
    value(value) {
        const first = this.#peek();
        if (typeof value === 'object' && value !== null)
            this.#offsets.set(value, this.#at);
        if (first === '{')
            this.#object(value);
        else if (first === '[')
            this.#array(value);
        else if (first === '"')
            this.#string();
        else
            this.#scalar();
    }
    #object(value) {
        this.#at++;
        while (this.#peek() !== '}') {
            if (this.#peek() === ',')
                this.#at++;
            this.#peek();
            const start = this.#at;
            this.#string();
            const key = this.#text.slice(start, this.#at);
            this.#peek();
            this.#at++;
            this.value(member(value, key));
        }
        this.#at++;
    }
    #array(value) {
        this.#at++;
        for (let index = 0; this.#peek() !== ']'; index++) {
            if (this.#peek() === ',')
                this.#at++;
            this.value(Array.isArray(value) ? value[index] : undefined);
        }
        this.#at++;
    }
    #string() {
        let end = this.#text.indexOf('"', this.#at + 1);
        while (isEscaped(this.#text, end))
            end = this.#text.indexOf('"', end + 1);
        this.#at = end + 1;
    }
    #scalar() {
        while (this.#at < this.#text.length && !',]}'.includes(this.#text[this.#at]))
            this.#at++;
    }
    /** The next character that is not white space; `#at` moves to it. */
    #peek() {
        while (this.#text.charCodeAt(this.#at) <= 32)
            this.#at++;
        return this.#text[this.#at];
    }
}
function member(value, quoted) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const key = quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
function isEscaped(text, quote) {
    let backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === 92)
        backslashes++;
    return backslashes % 2 === 1;
}

;// CONCATENATED MODULE: ./lib/traces/frame-values.js




/**
 * JSON values that spread over lines: one pretty-printed value, several one after another, or arrays of them.
 * A top-level array is never held as a whole: each element is parsed when its last byte is in.
 */
class ValueFramer {
    #out;
    #limit;
    #retreat;
    #queue = new ByteQueue();
    #state = 'top';
    /** Line and column of the queue's first byte. */
    #line = 1;
    #column = 1;
    /** Inside a value: how far it is scanned, and what is open there. */
    #inValue = false;
    #scanned = 0;
    #depth = 0;
    #deepest = 0;
    #inString = false;
    #tooLong = false;
    /** Behind a mistake: text is skipped until a line begins like a value; then separators may lie about. */
    #searching = false;
    #recovered = false;
    #emitted = false;
    #abandoned;
    /** `retreat`: the second line is a whole record, so a mistake in the first value means that its line is torn. */
    constructor(out, limit = framing/* maxRecordBytes */.t5, retreat = false) {
        this.#out = out;
        this.#limit = limit;
        this.#retreat = retreat;
    }
    /** Set when the first value turned out to be a torn line with whole lines behind it: all its bytes, to be read as lines. */
    get abandoned() {
        return this.#abandoned && { bytes: this.#abandoned, line: this.#line - 1 };
    }
    push(chunk) {
        this.#queue.append(chunk);
        this.#scan();
    }
    end() {
        if (this.#abandoned)
            return;
        if (this.#inValue && this.#depth === 0 && !this.#inString)
            this.#emit(this.#queue.length);
        if (this.#inValue) {
            if (!this.#abandon())
                this.#truncated('the file ends in the middle of a JSON value');
        }
        else if (this.#state !== 'top')
            this.#truncated('the file ends before its array does');
    }
    #truncated(detail) {
        this.#out.bad('E_TRACE_TRUNCATED', detail, this.#line, this.#column, true);
    }
    #scan() {
        while (!this.#abandoned) {
            if (this.#searching && !this.#search())
                return;
            if (!this.#inValue && !this.#between())
                return;
            if (this.#searching)
                continue;
            const end = this.#valueEnd();
            if (end === 'more')
                return;
            if (end === 'mistake')
                this.#fail('a string in the value is not closed on its line; reading goes on at the next line that begins a record');
            else if (end === 'long')
                this.#refuseLong();
            else
                this.#emit(end);
        }
    }
    /** Skips white space and separators; true at the first byte of a value, or where something has to be searched. */
    #between() {
        const bytes = this.#queue.bytes();
        let at = 0;
        for (; at < bytes.length; at++) {
            const byte = bytes[at];
            if (byte === 10) {
                this.#line++;
                this.#column = 1;
            }
            else if (byte === 32 || byte === 9 || byte === 13 || this.#separator(byte))
                this.#column++;
            else
                break;
        }
        this.#queue.drop(at);
        if (at === bytes.length)
            return false;
        const first = bytes[at];
        if (first === hash && this.#state === 'top') {
            this.#out.skip('comment line');
            this.#searching = true;
            return true;
        }
        if (this.#state === 'element' || !startsValue(first)) {
            this.#fail('text between records is not JSON; reading goes on at the next line that begins a record');
            return this.#searching || this.#between();
        }
        this.#inValue = true;
        this.#scanned = this.#depth = this.#deepest = 0;
        this.#inString = false;
        return true;
    }
    #separator(byte) {
        if (this.#state === 'top') {
            if (byte === openBracket)
                this.#state = 'opened';
            else if (!this.#recovered || (byte !== comma && byte !== closeBracket))
                return false;
        }
        else if (byte === closeBracket && this.#state !== 'comma')
            this.#state = 'top';
        else if (byte === comma && this.#state === 'element')
            this.#state = 'comma';
        else
            return false;
        return true;
    }
    /** Where the value that starts the queue ends. */
    #valueEnd() {
        const bytes = this.#queue.bytes();
        const stop = this.#tooLong ? bytes.length : Math.min(bytes.length, this.#limit);
        let at = this.#scanned;
        for (; at < stop; at++) {
            const byte = bytes[at];
            if (this.#inString) {
                if (byte === backslash)
                    at++;
                else if (byte === 10)
                    return 'mistake';
                else if (byte === quote) {
                    this.#inString = false;
                    if (this.#depth === 0)
                        return at + 1;
                }
            }
            else if (byte === quote)
                this.#inString = true;
            else if (byte === openBrace || byte === openBracket)
                this.#deepest = Math.max(this.#deepest, ++this.#depth);
            else if (byte === closeBrace || byte === closeBracket) {
                if (this.#depth === 0)
                    return at;
                if (--this.#depth === 0)
                    return at + 1;
            }
            else if (this.#depth === 0 && (byte <= 32 || byte === comma))
                return at;
        }
        this.#scanned = at;
        if (!this.#tooLong && at >= this.#limit && bytes.length > at)
            return 'long';
        if (this.#tooLong)
            this.#forget();
        return 'more';
    }
    /** The value is told as a problem, and scanned to its end without being kept. */
    #refuseLong() {
        this.#out.bad('E_TRACE_PARSE', `the value is longer than ${this.#limit} bytes`, this.#line, this.#column, true);
        this.#tooLong = true;
        this.#emitted = true;
        this.#forget();
    }
    #forget() {
        const passed = Math.min(this.#scanned, this.#queue.length);
        this.#advance(passed);
        this.#scanned -= passed;
    }
    #emit(end) {
        if (!this.#tooLong)
            this.#read(end);
        if (this.#abandoned)
            return;
        this.#inValue = this.#tooLong = false;
        this.#advance(end);
        this.#emitted = true;
        if (this.#state !== 'top')
            this.#state = 'element';
    }
    #read(end) {
        const text = (0,framing/* decode */.D4)(this.#queue.bytes(), 0, end);
        if (text === undefined)
            this.#out.bad('E_TRACE_PARSE', 'the value is not valid UTF-8', this.#line, this.#column, true);
        else if (this.#deepest > framing/* maxDepth */.Mw)
            this.#out.bad('E_TRACE_PARSE', 'the record nests too deeply', this.#line, this.#column, true);
        else if (!this.#parse(text, end)) {
            if (this.#abandon())
                return;
            this.#out.bad('E_TRACE_PARSE', 'the value is not JSON', this.#line, this.#column, true);
        }
    }
    #parse(text, size) {
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            return false;
        }
        emit(this.#out, value, new ValuePlace(text, value, this.#line, this.#column), size);
        return true;
    }
    /** A mistake at the scanned byte: says so, and looks for the next line that begins like a value. */
    #fail(detail) {
        if (this.#inValue && this.#abandon())
            return;
        this.#out.bad('E_TRACE_PARSE', detail, this.#line, this.#column, true);
        if (this.#inValue)
            this.#advance(1);
        this.#inValue = this.#tooLong = false;
        this.#state = 'top';
        this.#searching = this.#recovered = true;
        // A value in the first column right here may be the next record: its comma was missing.
        if (this.#column === 1 && startsRecord(this.#queue.bytes()[0]))
            this.#searching = false;
    }
    /** Drops bytes up to a line that begins with `{` or `[` (or `]`, `,`, `#`, which may follow a record); false if there is none yet. */
    #search() {
        for (;;) {
            const bytes = this.#queue.bytes();
            const end = bytes.indexOf(10);
            if (end < 0) {
                this.#column += bytes.length;
                this.#queue.clear();
                return false;
            }
            if (end + 1 === bytes.length)
                return false;
            this.#queue.drop(end + 1);
            this.#line++;
            this.#column = 1;
            if (this.#atRecord())
                break;
        }
        this.#searching = false;
        return true;
    }
    #atRecord() {
        const first = this.#queue.bytes()[0];
        return startsRecord(first) || first === hash || !this.#recovered;
    }
    #advance(count) {
        const bytes = this.#queue.bytes().subarray(0, count);
        let lineStart = 0;
        for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, lineStart)) {
            lineStart = end + 1;
            this.#line++;
        }
        this.#column = (lineStart > 0 ? 1 : this.#column) + utf16Units(bytes, lineStart, count);
        this.#queue.drop(count);
    }
    #abandon() {
        if (!this.#retreat || this.#emitted || this.#state !== 'top' || this.#recovered)
            return false;
        this.#abandoned = Buffer.from(this.#queue.bytes());
        return true;
    }
}
const quote = 34;
const hash = 35;
const comma = 44;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
/** Length of UTF-8 bytes in UTF-16, also where a piece begins inside of a character. */
function utf16Units(bytes, start, end) {
    let units = 0;
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if ((byte & 0xc0) !== 0x80)
            units += byte >= 0xf0 ? 2 : 1;
    }
    return units;
}
function startsRecord(byte) {
    return byte === openBrace || byte === openBracket;
}
function startsValue(byte) {
    const letter = byte >= 97 && byte <= 122;
    const digit = byte >= 48 && byte <= 57;
    return startsRecord(byte) || byte === quote || byte === 45 || letter || digit;
}
/** The places of everything inside a value that spreads over lines, worked out when first asked for. */
class ValuePlace {
    #text;
    #value;
    line;
    column;
    #offsets;
    #lineStarts;
    constructor(text, value, line, column) {
        this.#text = text;
        this.#value = value;
        this.line = line;
        this.column = column;
    }
    of(inner) {
        this.#offsets ??= locateJson(this.#text, this.#value);
        const offset = this.#offsets.get(inner);
        if (offset === undefined)
            return this;
        this.#lineStarts ??= lineStarts(this.#text);
        const line = lastAtMost(this.#lineStarts, offset);
        const column = offset - this.#lineStarts[line] + 1;
        return line === 0 ? { line: this.line, column: this.column + column - 1 } : { line: this.line + line, column };
    }
}
function lineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}
/** Index of the last number that is not greater than `limit`. */
function lastAtMost(sorted, limit) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (sorted[middle] <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/traces/frame-records.js




/**
 * Frames any file: as JSON lines, or as values that spread over lines. The first line that says something decides:
 * it is whole JSON (then every line is), or it leaves a bracket open (then a value goes on).
 */
class RecordFramer {
    refuse;
    #out;
    #limit;
    #head = new ByteQueue();
    #started = false;
    /** Where the line to look at begins; before it are blank lines and comments, or the line that goes on. */
    #line = 0;
    /** How far the end of that line was looked for. */
    #looked = 0;
    #goesOn = false;
    #inner;
    /** `refuse` is called with the first bytes of the file, at most 64, and throws if they are no text. */
    constructor(out, refuse = () => { }, limit = framing/* maxRecordBytes */.t5) {
        this.refuse = refuse;
        this.#out = out;
        this.#limit = limit;
    }
    push(chunk) {
        if (this.#inner)
            this.#inner.push(chunk);
        else
            this.#head.append(chunk);
        if (!this.#inner)
            this.#choose(false);
        this.#fallBack();
    }
    end() {
        if (!this.#inner)
            this.#choose(true);
        this.#inner?.end();
        if (this.#fallBack())
            this.#inner?.end();
    }
    #choose(atEnd) {
        if (this.#head.length < 64 && !atEnd)
            return;
        if (!this.#started)
            this.#start();
        const bytes = this.#head.bytes();
        const lastCall = atEnd || bytes.length > this.#limit;
        while (!this.#inner) {
            const newline = bytes.indexOf(10, this.#looked);
            if (newline < 0 && !lastCall) {
                this.#looked = bytes.length;
                return;
            }
            if (this.#line >= bytes.length)
                this.#open();
            else
                this.#look(bytes, newline < 0 ? bytes.length : newline);
            this.#line = this.#looked = newline < 0 ? bytes.length : newline + 1;
        }
    }
    /**
     * Looks at one line. A first line that goes on may also be torn: then a whole record stands on the second line, and
     * reading can retreat.
     */
    #look(bytes, end) {
        const text = end - this.#line > this.#limit ? undefined : (0,framing/* decode */.D4)(bytes, this.#line, end);
        if (this.#goesOn) {
            const retreat = text?.startsWith('{') === true && parses(text);
            this.#open(new ValueFramer(this.#out, this.#limit, retreat));
            return;
        }
        const line = text?.trim();
        if (line === '' || line?.startsWith('#'))
            return;
        const rest = line === undefined ? 'nothing' : missing(line);
        if (rest === 'brackets' && end < bytes.length)
            this.#goesOn = true;
        // An array on one line that was cut off: its elements before the cut can be read.
        else if (rest !== 'nothing' && end === bytes.length && line?.startsWith('['))
            this.#open(new ValueFramer(this.#out, this.#limit));
        else
            this.#open();
    }
    #start() {
        this.#started = true;
        this.refuse(this.#head.bytes().subarray(0, 64));
        const [a, b, c] = this.#head.bytes();
        if (a === 0xef && b === 0xbb && c === 0xbf)
            this.#head.drop(3);
    }
    #open(inner = new LineFramer(this.#out, 0, this.#limit)) {
        this.#inner = inner;
        inner.push(this.#head.bytes());
        this.#head.clear();
    }
    #fallBack() {
        const torn = this.#inner instanceof ValueFramer ? this.#inner.abandoned : undefined;
        if (!torn)
            return false;
        this.#inner = new LineFramer(this.#out, torn.line, this.#limit);
        this.#inner.push(torn.bytes);
        return true;
    }
}
function parses(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** What a line lacks to be a whole JSON object or array. */
function missing(line) {
    if (!line.startsWith('{') && !line.startsWith('['))
        return 'nothing';
    let depth = 0;
    let inString = false;
    for (let at = 0; at < line.length; at++) {
        const code = line.charCodeAt(at);
        if (inString && code === 92)
            at++;
        else if (code === 34)
            inString = !inString;
        else if (inString)
            continue;
        else if (code === 123 || code === 91)
            depth++;
        else if (code === 125 || code === 93)
            depth--;
    }
    if (inString)
        return 'quote';
    return depth > 0 ? 'brackets' : 'nothing';
}

;// CONCATENATED MODULE: ./lib/traces/waiting-calls.js
/**
 * Calls by run and key, first in, first out: keys are agent-controlled and repeat. Holds at most `limit` calls in all;
 * when one more comes, the oldest is forgotten. Every operation takes constant time, whatever the keys are.
 */
class WaitingCalls {
    #limit;
    #runs = new Map();
    /** The calls in order of arrival; a slot is reused after `limit` arrivals. */
    #ring = [];
    #arrivals = 0;
    /** Calls that were forgotten before they were taken. */
    givenUp = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    add(run, key, callIndex) {
        const waiting = { run, key, callIndex, next: undefined, last: undefined, done: false };
        waiting.last = waiting;
        const slot = this.#arrivals++ % this.#limit;
        const oldest = this.#ring[slot];
        if (oldest && !oldest.done) {
            this.take(oldest.run, oldest.key);
            this.givenUp++;
        }
        this.#ring[slot] = waiting;
        let calls = this.#runs.get(run);
        if (!calls) {
            calls = new Map();
            this.#runs.set(run, calls);
        }
        const first = calls.get(key);
        if (!first)
            calls.set(key, waiting);
        else {
            first.last.next = waiting;
            first.last = waiting;
        }
    }
    /** The first call that waits under the key; it stays. */
    find(run, key) {
        return this.#runs.get(run)?.get(key)?.callIndex;
    }
    /** Removes the first call that waits under the key. */
    take(run, key) {
        const calls = this.#runs.get(run);
        const first = calls?.get(key);
        if (!calls || !first)
            return undefined;
        first.done = true;
        if (first.next) {
            first.next.last = first.last;
            calls.set(key, first.next);
        }
        else {
            calls.delete(key);
            if (calls.size === 0)
                this.#runs.delete(run);
        }
        return first.callIndex;
    }
}

;// CONCATENATED MODULE: ./lib/traces/pair-records.js

const orphan = 'result without a call';
/** Calls without a result that pairing remembers, over all traces; the oldest is given up for the newest. */
const maxWaiting = 16_384;
/**
 * Joins records into runs, numbers the calls of a run, merges the records of one call and pairs results with calls.
 * Memory is that of the runs plus `maxWaiting` calls, however many calls flow through.
 */
class PairRecords {
    #sink;
    #runs = new Map();
    #unanswered;
    /** Calls of sources that may write one call twice. */
    #mergeable;
    #held = new Set();
    #onProblem;
    #skipped = new Map();
    #file = -1;
    #fileTraces = 0;
    #fileCalls = 0;
    #lastRun;
    calls = 0;
    tracesWithCalls = 0;
    constructor(sink, onProblem, options = {}) {
        this.#sink = sink;
        this.#onProblem = onProblem;
        const limit = options.maxWaiting ?? maxWaiting;
        this.#unanswered = new WaitingCalls(limit);
        this.#mergeable = new WaitingCalls(limit);
    }
    get runs() {
        return [...this.#runs.values()];
    }
    /** What was no call, result or run, by reason, sorted by reason. */
    get skipped() {
        const list = [...this.#skipped].map(([reason, count]) => ({ reason, count }));
        // Forgotten calls matter only where a result came that may have been theirs.
        const forgotten = this.#skipped.has(orphan) ? this.#unanswered.givenUp : 0;
        if (forgotten > 0)
            list.push({ reason: 'unanswered call no longer waited for', count: forgotten });
        return list.sort((a, b) => (a.reason < b.reason ? -1 : 1));
    }
    openFile(name) {
        this.#file++;
        this.#fileTraces = this.#fileCalls = 0;
        this.#sink.file?.(this.#file, name);
    }
    closeFile() {
        for (const run of this.#held)
            this.#release(run);
        return { traces: this.#fileTraces, calls: this.#fileCalls };
    }
    call(call, line, column) {
        const run = this.#touch(call.trace, line, column);
        if (run.case === undefined && call.case !== undefined)
            run.case = call.case;
        if (run.trial === undefined && call.trial !== undefined)
            run.trial = call.trial;
        if (call.mergeKey !== undefined && this.#merge(run, call, call.mergeKey)) {
            this.skip('repeated record of a call, merged');
            return;
        }
        if (run.held)
            this.#release(run);
        const callIndex = run.calls++;
        if (callIndex === 0)
            this.tracesWithCalls++;
        this.calls++;
        this.#fileCalls++;
        if (call.mergeKey !== undefined)
            this.#mergeable.add(run.index, call.mergeKey, callIndex);
        if (call.id !== undefined && unanswered(call))
            this.#unanswered.add(run.index, call.id, callIndex);
        if (call.mergeKey === undefined || (!unanswered(call) && call.args !== undefined)) {
            this.#sink.call(run, call, callIndex, this.#file, line, column);
        }
        else {
            run.held = { call, callIndex, line, column };
            this.#held.add(run);
        }
    }
    result(result, line, column) {
        const run = this.#touch(result.trace, line, column);
        if (run.held)
            this.#release(run);
        const callIndex = this.#unanswered.take(run.index, result.id);
        if (callIndex === undefined)
            this.skip(orphan);
        else
            this.#sink.result(run, callIndex, result);
    }
    start(start, line, column) {
        const run = this.#touch(start.trace, line, column);
        if (run.case === undefined && start.case !== undefined)
            run.case = start.case;
        if (run.trial === undefined && start.trial !== undefined)
            run.trial = start.trial;
    }
    skip(reason) {
        this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + 1);
    }
    problem(problem) {
        this.#onProblem(this.#file, problem);
    }
    #touch(trace, line, column) {
        const last = this.#lastRun;
        const run = last !== undefined && last.trace === trace ? last : (this.#runs.get(trace) ?? this.#begin(trace));
        this.#lastRun = run;
        run.lastFile = this.#file;
        run.lastLine = line;
        run.lastColumn = column;
        const isNew = run.countedIn < 0;
        if (run.countedIn !== this.#file) {
            run.countedIn = this.#file;
            this.#fileTraces++;
        }
        if (isNew)
            this.#sink.start?.(run);
        return run;
    }
    #begin(trace) {
        const run = {
            trace,
            index: this.#runs.size,
            calls: 0,
            case: undefined,
            trial: undefined,
            lastFile: 0,
            lastLine: 0,
            lastColumn: 0,
            countedIn: -1,
            held: undefined,
        };
        this.#runs.set(trace, run);
        return run;
    }
    /** True if the call is one that was told before. Arguments and the last result that is not null are taken over. */
    #merge(run, call, key) {
        const held = run.held;
        if (held?.call.mergeKey === key) {
            held.call = mergeCalls(held.call, call);
            if (!unanswered(held.call) && held.call.args !== undefined)
                this.#release(run);
            return true;
        }
        const callIndex = this.#mergeable.find(run.index, key);
        if (callIndex === undefined)
            return false;
        if (held)
            this.#release(run);
        if (!unanswered(call)) {
            const { trace, id = key, result, error, phase, durationMs } = call;
            this.#sink.result(run, callIndex, { trace, id, result, error, phase, durationMs });
        }
        return true;
    }
    #release(run) {
        const held = run.held;
        if (!held)
            return;
        run.held = undefined;
        this.#held.delete(run);
        this.#sink.call(run, held.call, held.callIndex, this.#file, held.line, held.column);
    }
}
/** A null result of a source that tells calls twice may be a placeholder; only `closeFile` or the next record takes it for real. */
function unanswered(call) {
    const result = call.mergeKey === undefined ? call.result : (call.result ?? undefined);
    return result === undefined && call.error === undefined;
}
function mergeCalls(first, later) {
    return {
        ...first,
        args: first.args ?? later.args,
        result: later.result ?? first.result,
        error: later.error ?? first.error,
        phase: later.phase ?? first.phase,
        durationMs: later.durationMs ?? first.durationMs,
        usage: later.usage ?? first.usage,
    };
}

;// CONCATENATED MODULE: ./lib/traces/refuse-binary.js


/** Files that a trace is taken for by mistake, by their first bytes. */
const signatures = [
    [[0xff, 0xfe], 'UTF-16 text; save it as UTF-8'],
    [[0xfe, 0xff], 'UTF-16 text; save it as UTF-8'],
    [[0x1f, 0x8b], 'gzip inside gzip; decompress it once'],
    [[0x28, 0xb5, 0x2f, 0xfd], 'Zstandard-compressed; decompress it, or use gzip'],
    [[0x50, 0x4b, 0x03, 0x04], 'a zip archive; unpack it'],
    [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database; export its traces as JSON lines'],
    [[0x50, 0x41, 0x52, 0x31], 'a Parquet file; export it as JSON lines'],
];
/** Throws `E_TRACE_READ` if the first bytes of a file cannot be those of UTF-8 text. */
function refuseBinary(head, file) {
    const known = signatures.find(([bytes]) => bytes.every((byte, index) => head[index] === byte));
    const what = known?.[1] ?? (head.includes(0) ? nulBytes(head) : undefined);
    if (what === undefined)
        return;
    throw new problem/* AssayError */.W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The trace file is not UTF-8 text: it looks like ${what}.`,
        location: { file, line: 1, column: 1 },
        remedy: trace_codes/* traceCodes */.W.E_TRACE_READ.remedy,
    });
}
function nulBytes(head) {
    const every = (start) => head.length > 3 && head.every((byte, index) => index % 2 !== start || byte === 0);
    return every(0) || every(1) ? 'UTF-16 text; save it as UTF-8' : 'a binary file';
}

;// CONCATENATED MODULE: ./lib/traces/read-traces.js









/** Problems that a reading keeps; findings are cut at the same number. */
const maxProblems = 10_000;
/**
 * Reads files of traces in the order given and hands their calls to the sink as they come.
 * Rejects with `AssayError` (`E_TRACE_FORMAT`, `E_TRACE_READ`) for a file that is no trace; bad lines are `problems`.
 */
async function readTraces(inputs, sink, options = {}) {
    const reading = new Reading(sink, options);
    for (const input of inputs)
        await reading.file(input);
    return reading.finish();
}
/** Reads values in memory: records, or arrays of records. They have no place: lines and columns are 0. */
function readTraceValues(values, sink, options = {}) {
    const reading = new Reading(sink, options);
    reading.values(values);
    return reading.finish();
}
class Reading {
    #options;
    #pairing;
    #formats;
    #forced;
    #names = [];
    #files = [];
    #problems = [];
    #omitted = {};
    constructor(sink, options) {
        this.#options = options;
        this.#formats = options.formats ?? traceFormats;
        this.#forced = options.format === undefined ? undefined : formatNamed(options.format, this.#formats);
        this.#pairing = new PairRecords(sink, (file, problem) => this.#problem(file, problem));
    }
    async file(input) {
        const reader = this.#open(input.file);
        const refuse = (head) => refuseBinary(head, input.file);
        const framer = new RecordFramer(reader, refuse, this.#options.maxRecordBytes ?? framing/* maxRecordBytes */.t5);
        const hash = input.sha256 ? undefined : (0,external_node_crypto_.createHash)('sha256');
        const push = (chunk) => {
            hash?.update(chunk);
            framer.push(asBuffer(chunk));
        };
        if (Symbol.iterator in input.chunks)
            for (const chunk of input.chunks)
                push(chunk);
        else
            for await (const chunk of input.chunks)
                push(chunk);
        framer.end();
        this.#close(input.file, reader, input.sha256 ? input.sha256() : (hash?.digest('hex') ?? ''));
    }
    values(values) {
        const reader = this.#open('<memory>');
        for (const value of values)
            reader.value(value);
        this.#close('<memory>', reader, '');
    }
    finish() {
        const runs = this.#pairing.runs;
        return {
            files: this.#files,
            skipped: this.#pairing.skipped,
            problems: this.#problems,
            problemsOmitted: this.#omitted,
            traces: runs.length,
            tracesWithCalls: this.#pairing.tracesWithCalls,
            calls: this.#pairing.calls,
            runs,
        };
    }
    #open(file) {
        this.#names.push(file);
        this.#pairing.openFile(file);
        const context = { file, sessionKeys: this.#options.sessionKeys ?? [] };
        return new FileReader(this.#pairing, context, this.#formats, this.#forced);
    }
    #close(file, reader, sha256) {
        const format = reader.end();
        this.#files.push({ file, sha256, format, ...this.#pairing.closeFile() });
    }
    #problem(file, problem) {
        if (this.#problems.length < maxProblems)
            this.#problems.push({ file: this.#names[file] ?? '', ...problem });
        else
            this.#omitted[problem.code] = (this.#omitted[problem.code] ?? 0) + 1;
    }
}
function asBuffer(bytes) {
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function formatNamed(id, formats) {
    const format = formats.find((each) => each.id === id);
    if (format)
        return format;
    throw new problem/* AssayError */.W({
        code: 'E_TRACE_FORMAT',
        level: 'error',
        message: `There is no trace format of the name that was asked for. Known: ${formats.map((each) => each.id).join(', ')}.`,
        remedy: trace_codes/* traceCodes */.W.E_TRACE_FORMAT.remedy,
    });
}


/***/ }),

/***/ 4747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   aB: () => (/* binding */ traceIdOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* unused harmony export traceKeys */
/** Keys that name a record's trace, in order of preference. */
const traceKeys = ['trace', 'session', 'session_id', 'episode_id', 'test_id', 'run_id', 'trace_id'];
/** The trace that a record names, if it does: the first key that holds a number or a text that is not empty. */
function traceIdOf(record) {
    for (const key of traceKeys) {
        const value = record[key];
        if (value === undefined || value === null)
            continue;
        if (typeof value === 'string' ? value !== '' : typeof value === 'number')
            return String(value);
    }
    return undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** A string as it is, a number as text: ids come as both. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' ? String(value) : undefined;
}
function numberOf(value) {
    return typeof value === 'number' ? value : undefined;
}


/***/ }),

/***/ 7842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ joinTrace),
/* harmony export */   y: () => (/* binding */ bareName)
/* harmony export */ });
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
    return outer.tool === inner.tool && outer.args !== undefined && sameJson(outer.args, inner.args);
}
function sameJson(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
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
/* harmony import */ var _json_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6138);

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
        const session = (0,_json_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nonEmptyText */ .a)(attributes[key]);
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

export const id = 9651;
export const ids = [9651];
export const modules = {

/***/ 9651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  teeMcpServer: () => (/* binding */ teeMcpServer)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(1246);
;// CONCATENATED MODULE: ./lib/recorders/calls/quietly.js

let warned = false;
/**
 * Runs what must not disturb the agent. A strict recorder's error passes; anything else is our own mistake about a shape,
 * told once per process without its message, which could hold a value of the agent.
 */
function quietly(action) {
    try {
        action();
    }
    catch (error) {
        if (error instanceof problem/* AssayError */.W)
            throw error;
        if (warned)
            return;
        warned = true;
        const kind = error instanceof Error ? error.name : typeof error;
        process.emitWarning(`A recorder did not understand what it saw (${kind}); the trace may be incomplete.`, {
            type: 'AssayWarning',
            code: 'W_RECORD_FAILED',
        });
    }
}

// EXTERNAL MODULE: ./lib/recorders/writing/recording-switch.js
var recording_switch = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/recorders/clients/shape.js
var shape = __webpack_require__(6525);
;// CONCATENATED MODULE: ./lib/recorders/clients/mcp-messages.js

/**
 * The tool calls in the JSON-RPC messages of one MCP connection. Ids are counted by each side for itself, from 0, so a
 * request and its response are matched within their own direction. Spec: modelcontextprotocol.io, 2025-11-25.
 */
class McpMessages {
    #recorder;
    #open = { sent: new Map(), received: new Map() };
    constructor(recorder) {
        this.#recorder = recorder;
    }
    /** A message, or a batch of them, that this side sent to or received from the other. */
    see(message, direction) {
        if (Array.isArray(message)) {
            for (const one of message)
                this.see(one, direction);
        }
        else if ((0,shape/* isShape */.o2)(message)) {
            if (message.method === 'tools/call' && message.id !== undefined)
                this.#request(message, direction);
            else if (message.method === undefined && message.id !== undefined) {
                this.#respond(message, direction === 'sent' ? 'received' : 'sent');
            }
        }
    }
    #request(message, direction) {
        const params = message.params;
        const call = this.#recorder.log().request({
            id: String(message.id),
            tool: (0,shape/* text */.Qq)((0,shape/* field */.ZZ)(params, 'name')) ?? '',
            args: (0,shape/* field */.ZZ)(params, 'arguments') ?? {},
            agent: this.#recorder.agent,
        });
        const open = this.#open[direction];
        open.set(message.id, [...(open.get(message.id) ?? []), call]);
    }
    #respond(message, requested) {
        const open = this.#open[requested];
        const [call, ...others] = open.get(message.id) ?? [];
        if (call === undefined)
            return;
        if (others.length === 0)
            open.delete(message.id);
        else
            open.set(message.id, others);
        call.settle(outcomeOf(message));
    }
}
function outcomeOf(message) {
    const failure = message.error;
    if ((0,shape/* isShape */.o2)(failure))
        return { error: (0,shape/* errorText */.kc)(failure) };
    const result = message.result;
    const content = (0,shape/* field */.ZZ)(result, 'content');
    if ((0,shape/* field */.ZZ)(result, 'isError') === true)
        return { error: (0,shape/* errorText */.kc)(content) };
    return { result: (0,shape/* field */.ZZ)(result, 'structuredContent') ?? (content === undefined ? result : (0,shape/* parsedResult */.NQ)(content)) };
}

;// CONCATENATED MODULE: ./lib/recorders/clients/mcp-tee.js






/** Bytes of one message that are looked at; a longer one passes unseen. */
const maxMessageBytes = 64 * 1024 * 1024;
/**
 * Starts an MCP server and stands between it and its client: every byte passes as it is, the tool calls among the messages
 * are recorded. Resolves with the server's exit code (128 + signal if it was killed); signals are passed on.
 * @throws {AssayError} `E_RECORD_COMMAND` if the server cannot be started
 */
async function teeMcpServer(command, recorder, streams) {
    const [program = '', ...args] = command;
    const server = (0,external_node_child_process_.spawn)(program, args, { stdio: ['pipe', 'pipe', 'inherit'], shell: process.platform === 'win32' });
    const forward = (signal) => void server.kill(signal);
    for (const signal of passedOn)
        process.on(signal, forward);
    try {
        const ended = (0,external_node_events_.once)(server, 'close');
        await Promise.race([(0,external_node_events_.once)(server, 'spawn'), ended]);
        if (!(0,recording_switch/* recordingIsOff */.X)()) {
            const messages = new McpMessages(recorder);
            streams.stdin.on('data', lines((message) => messages.see(message, 'sent')));
            server.stdout.on('data', lines((message) => messages.see(message, 'received')));
        }
        // A server that stops reading is its own trouble, told by its exit code.
        server.stdin.on('error', () => { });
        streams.stdin.pipe(server.stdin);
        server.stdout.pipe(streams.stdout, { end: false });
        const [code, signal] = await ended;
        return code ?? 128 + (signal === 'SIGKILL' ? 9 : signal === 'SIGINT' ? 2 : 15);
    }
    catch (error) {
        throw new problem/* AssayError */.W({
            code: 'E_RECORD_COMMAND',
            level: 'error',
            message: `The MCP server could not be started (${error.code ?? 'unknown reason'}).`,
            remedy: 'Check the command after `--`; it must run as it stands.',
        });
    }
    finally {
        for (const signal of passedOn)
            process.off(signal, forward);
        streams.stdin.unpipe();
        streams.stdin.destroy();
        quietly(() => recorder.log().flush());
    }
}
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Calls `see` for each whole line that is JSON. */
function lines(see) {
    let parts = [];
    let size = 0;
    return (chunk) => {
        let rest = chunk;
        for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
            const line = Buffer.concat([...parts, rest.subarray(0, end)]);
            parts = [];
            size = 0;
            rest = rest.subarray(end + 1);
            quietly(() => {
                const message = parsed(line);
                if (message !== undefined)
                    see(message);
            });
        }
        size += rest.length;
        if (size <= maxMessageBytes)
            parts.push(Buffer.from(rest));
        else
            parts = [];
    };
}
function parsed(line) {
    try {
        return JSON.parse(line.toString('utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ parsedResult),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   o2: () => (/* binding */ isShape)
/* harmony export */ });
/* unused harmony exports list, parsedArguments */
function isShape(value) {
    return typeof value === 'object' && value !== null;
}
/** `value[name]`, of anything. */
function field(value, name) {
    return isShape(value) ? value[name] : undefined;
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** Arguments on the wire are JSON in a string. `""` is no arguments; what does not parse stays text, so that it is seen. */
function parsedArguments(value) {
    if (typeof value !== 'string')
        return value;
    if (value.trim() === '')
        return {};
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}
/** A tool's result is text that mostly is JSON. A long number stays text: parsing it would change it. */
function parsedResult(value) {
    const flat = flatText(value);
    if (typeof flat !== 'string')
        return flat;
    try {
        const parsed = JSON.parse(flat);
        return typeof parsed === 'number' && String(parsed) !== flat ? flat : parsed;
    }
    catch {
        return flat;
    }
}
/** Content parts that are all text are that text. */
function flatText(value) {
    if (!Array.isArray(value) || value.length === 0)
        return value;
    const parts = value.map((part) => text(field(part, 'text')));
    return parts.every((part) => part !== undefined) ? parts.join('') : value;
}
/** The words of a failure, whatever was thrown or sent as one; never empty, for an empty error is read as none. */
function errorText(value) {
    const flat = flatText(value);
    return text(flat) || text(field(flat, 'message')) || text(field(flat, 'type')) || 'failed';
}


/***/ }),

/***/ 2880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ recordingIsOff)
/* harmony export */ });
/** Whether `ASSAY_RECORD` turns every recorder off: then wrapped things behave as if they were not wrapped. */
function recordingIsOff() {
    const value = process.env.ASSAY_RECORD;
    return value === '0' || value === 'false' || value === 'off';
}


/***/ })

};

"use strict";
exports.id = 5829;
exports.ids = [5829];
exports.modules = {

/***/ 57199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19238);

/**
 * The one canonical text of a JSON value: RFC 8785 (JSON Canonicalization Scheme).
 * Keys are sorted by UTF-16 code units, numbers are printed as ECMAScript prints them, `-0` is `0`, escapes are minimal.
 * Two things RFC 8785 leaves out, so that every JSON text has a digest, and no two values have one in common: a lone
 * surrogate keeps its `\udXXX` escape, and a number that no double holds is its shortest exact decimal, laid out as
 * ECMAScript would. Throws a RangeError for `NaN` and infinity, which JSON does not have.
 */
function canonicalJson(value) {
    // The engine's own writer is canonical for values whose keys happen to stand in order, and several times faster.
    return isInOrder(value) ? JSON.stringify(value) : write(value);
}
function isInOrder(value) {
    if (typeof value === 'number')
        return finite(value);
    if (typeof value !== 'object' || value === null)
        return true;
    if (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return false;
    if (Array.isArray(value)) {
        for (const item of value)
            if (!isInOrder(item))
                return false;
        return true;
    }
    let previous;
    for (const key of Object.keys(value)) {
        if (previous !== undefined && key < previous)
            return false;
        previous = key;
        if (!isInOrder(value[key]))
            return false;
    }
    return true;
}
function write(value) {
    if (typeof value === 'string')
        return quote(value);
    if (typeof value === 'number' && finite(value))
        return String(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (value instanceof _model_exact_number_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactNumber */ .fh)
        return value.canonical;
    return Array.isArray(value) ? writeArray(value) : writeObject(value);
}
function writeArray(array) {
    let text = '[';
    for (let i = 0; i < array.length; i++)
        text += (i > 0 ? ',' : '') + write(array[i] ?? null);
    return `${text}]`;
}
function writeObject(object) {
    const keys = Object.keys(object);
    if (keys.length > 1)
        keys.sort();
    let text = '';
    for (const key of keys) {
        const member = object[key];
        if (member === undefined)
            continue;
        if (text !== '')
            text += ',';
        text += quote(key);
        text += ':';
        text += write(member);
    }
    return `{${text}}`;
}
/** Most texts need no escape, and then a look is cheaper than the engine's writer. */
function quote(text) {
    return needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`;
}
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/;
function finite(number) {
    if (!Number.isFinite(number))
        throw new RangeError('a number that is not finite has no canonical form');
    return true;
}


/***/ }),

/***/ 76004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   jW: () => (/* binding */ jsonDigest),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57199);


/** SHA-256 as 64 lower-case hexadecimal digits; text is hashed as UTF-8. */
function sha256Hex(bytes) {
    // One-shot hashing is three times faster than a hash object, and came with Node 20.12.
    return typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
        ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', bytes, 'hex')
        : node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(bytes).digest('hex');
}
/** `sha256:` + hex: the form in which digests are written down. */
function sha256(bytes) {
    return `sha256:${sha256Hex(bytes)}`;
}
/** `sha256:` + SHA-256 of the RFC 8785 form. Throws a RangeError for a number that has none. */
function jsonDigest(value) {
    return sha256((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value));
}


/***/ }),

/***/ 45938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   U: () => (/* binding */ Fingerprints)
/* harmony export */ });
/* harmony import */ var _model_parts_map_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18344);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57199);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76004);



/**
 * What makes two findings, or two violations of one call, the same mistake. Holds no trace id, value, line or message,
 * so it survives all of them.
 *
 * @param key of a violation: where, keyword, and member if it is about one; else null
 */
function fingerprint(rule, tool, key = null) {
    return `v1:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)([rule, tool ?? null, key]))}`;
}
/** Fingerprints remembered: thousands of findings share a few dozen, and a hostile trace has as many as it has names. */
const maxKnown = 10_000;
/** The same, remembered. */
class Fingerprints {
    #known = new _model_parts_map_js__WEBPACK_IMPORTED_MODULE_2__/* .PartsMap */ .p();
    of(rule, tool, key = null) {
        const parts = [rule, key, tool];
        let id = this.#known.get(parts);
        if (id === undefined) {
            id = fingerprint(rule, tool, key);
            if (this.#known.size < maxKnown)
                this.#known.add(parts, id);
        }
        return id;
    }
}


/***/ }),

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

/***/ 80038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readCappedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71095);
/* harmony import */ var _io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83088);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10844);
/* harmony import */ var _read_stream_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62498);







/** The text of a file that has at most so many bytes; `-` is standard input. @throws {AssayError} */
async function readCappedFile(path, maxBytes, file, host) {
    if (path === '-')
        return (0,_read_stream_js__WEBPACK_IMPORTED_MODULE_4__/* .readStream */ .b)(host.stdin);
    const trouble = (code, why) => new _model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .AssayError */ .W({
        code,
        level: 'error',
        message: `${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(path)} ${why}.`,
        remedy: _codes_index_js__WEBPACK_IMPORTED_MODULE_2__/* .codes */ .F4.get(code)?.remedy,
    });
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.cwd, path);
    let size = 0;
    try {
        size = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full).size;
        if (size <= maxBytes)
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full, 'utf8');
    }
    catch (error) {
        throw trouble(file.missing, (0,_io_unreadable_because_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadableBecause */ .Q)(error));
    }
    throw trouble(file.invalid, `has ${size} bytes, more than the ${maxBytes} that are read`);
}


/***/ }),

/***/ 62498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readStream)
/* harmony export */ });
/** All text of a stream, as UTF-8. */
async function readStream(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 45647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ readJsonFile),
/* harmony export */   bG: () => (/* binding */ readToolDefinitions),
/* harmony export */   ze: () => (/* binding */ namedDefinitionsIn)
/* harmony export */ });
/* unused harmony export definitionsIn */
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71095);
/* harmony import */ var _definitions_read_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8379);
/* harmony import */ var _json_depth_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13287);
/* harmony import */ var _json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93040);
/* harmony import */ var _json_same_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16569);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51246);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10844);
/* harmony import */ var _read_capped_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80038);








/** Bytes of one file; the largest servers offer a few hundred kilobytes. */
const maxBytes = 16 * 1024 * 1024;
/** The tools that files define, together. @throws {AssayError} `E_TOOLS_NOT_FOUND`, `E_TOOLS_INVALID` */
async function readToolDefinitions(files, host) {
    const tools = new Map();
    const unnamed = [];
    let shared = {};
    for (const file of files) {
        const read = definitionsIn((await readJsonFile(file, host)).value, file);
        for (const tool of read.tools) {
            const known = tools.get(tool.name);
            if (known && !(0,_json_same_json_js__WEBPACK_IMPORTED_MODULE_3__/* .sameJson */ .V)(known.said, tool.said))
                throw invalid(file, [`defines ${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .k)(tool.name, 80)} unlike an earlier file`]);
            tools.set(tool.name, tool);
        }
        const twice = Object.keys(read.shared).find((name) => Object.hasOwn(shared, name) && !(0,_json_same_json_js__WEBPACK_IMPORTED_MODULE_3__/* .sameJson */ .V)(shared[name], read.shared[name]));
        if (twice !== undefined)
            throw invalid(file, [`defines $defs.${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .k)(twice, 80)} unlike an earlier file`]);
        shared = { ...shared, ...read.shared };
        unnamed.push(...read.unnamed);
    }
    if (tools.size === 0)
        throw invalid(files.join(', '), ['defines no tool']);
    return { tools: [...tools.values()], shared, unnamed };
}
/** The value in a file of JSON. @throws {AssayError} */
async function readJsonFile(file, host) {
    const fileCodes = { missing: 'E_TOOLS_NOT_FOUND', invalid: 'E_TOOLS_INVALID' };
    const text = (await (0,_read_capped_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readCappedFile */ .y)(file, maxBytes, fileCodes, host)).replace(/^\uFEFF/, '');
    let value;
    try {
        value = (0,_json_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text);
    }
    catch {
        throw invalid(file, ['is not JSON']);
    }
    if ((0,_json_depth_js__WEBPACK_IMPORTED_MODULE_7__/* .tooDeep */ .D)(value, text.length))
        throw invalid(file, ['nests too deeply']);
    return { value, text };
}
/** @throws {AssayError} */
function definitionsIn(value, file) {
    const read = (0,_definitions_read_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .readDefinitions */ .T)(value);
    if (!('faults' in read))
        return read;
    throw invalid(file, read.faults.map(({ at, says }) => (at === '' ? says : `${says}, at \`${at}\``)));
}
/** The same, where each of them must have a name. @throws {AssayError} */
function namedDefinitionsIn(value, file) {
    const { tools, unnamed } = definitionsIn(value, file);
    if (unnamed.length > 0)
        throw invalid(file, unnamed.map((entry) => `has an entry that cannot be compared: ${entry}`));
    return tools;
}
function invalid(file, faults) {
    const problems = faults.map((fault) => ({
        code: 'E_TOOLS_INVALID',
        level: 'error',
        message: `${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .k)(file === '-' ? 'Standard input' : file)} ${fault}.`,
        remedy: _codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.get('E_TOOLS_INVALID')?.remedy,
    }));
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .AssayError */ .W(problems);
}


/***/ }),

/***/ 48067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kH: () => (/* binding */ contractIn),
  Gk: () => (/* binding */ namesServer),
  HB: () => (/* binding */ offeredBy),
  bz: () => (/* binding */ serverFlags)
});

// EXTERNAL MODULE: ./lib/codes/index.js + 4 modules
var codes = __webpack_require__(71095);
// EXTERNAL MODULE: ./lib/contract/read-contract.js
var read_contract = __webpack_require__(37607);
// EXTERNAL MODULE: ./lib/contract/tool-contract.js
var tool_contract = __webpack_require__(92153);
// EXTERNAL MODULE: ./lib/io/find-traces.js
var find_traces = __webpack_require__(10064);
// EXTERNAL MODULE: ./lib/io/read-file-chunks.js + 1 modules
var read_file_chunks = __webpack_require__(48234);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/traces/read-traces.js + 6 modules
var read_traces = __webpack_require__(75289);
// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/traces/formats/mcp.js
var mcp = __webpack_require__(45125);
// EXTERNAL MODULE: ./lib/traces/mcp/messages-in.js
var messages_in = __webpack_require__(86677);
;// CONCATENATED MODULE: ./lib/traces/recorded-offers.js



/** Lists kept of all files. */
const maxOffers = 1000;
/** Reads lists of tools out of MCP traffic, in place of calls. */
class RecordedOffers {
    #offers = [];
    #beyond = 0;
    /** For `readTraces`: the format `mcp`, whose records say what was offered. */
    format = {
        ...mcp/* mcp */.h,
        open: (sink, context) => this.#open(context, () => sink.skip('MCP message')),
    };
    get offers() {
        return this.#offers;
    }
    /** Lists beyond those that are kept. */
    get beyond() {
        return this.#beyond;
    }
    #open(_, skip) {
        const connections = new Map();
        return {
            record: (value, _at) => {
                skip();
                for (const message of (0,messages_in/* messagesIn */.w)(value)) {
                    const key = JSON.stringify([message.server ?? null, message.session ?? null]);
                    const connection = connections.get(key) ?? new Connection(message.server);
                    connections.set(key, connection);
                    connection.see(message);
                }
            },
            end: () => {
                for (const connection of connections.values())
                    for (const offer of connection.ended())
                        if (this.#offers.length < maxOffers)
                            this.#offers.push(offer);
                        else
                            this.#beyond++;
            },
        };
    }
}
/** One client and one server. */
class Connection {
    #named;
    #asked = new Map();
    #listings = [];
    #identity = {};
    constructor(named) {
        this.#named = named;
    }
    see({ message, response, from }) {
        const id = `${typeof message.id} ${String(message.id)}`;
        if (typeof message.method === 'string') {
            const { cursor } = (0,json_fields/* isObject */.Gv)(message.params) ? message.params : {};
            if (message.id !== undefined && from !== 'server')
                this.#asked.set(id, { method: message.method, cursor: (0,json_fields/* nonEmptyText */.al)(cursor) });
            if (response)
                this.#answer(id, response);
        }
        else if (from !== 'client')
            this.#answer(id, message);
    }
    #answer(id, { result }) {
        const asked = this.#asked.get(id);
        if (!asked || !(0,json_fields/* isObject */.Gv)(result))
            return;
        this.#asked.delete(id);
        if (asked.method === 'initialize' || asked.method === 'server/discover')
            this.#identity = result;
        if (asked.method === 'tools/list' && (0,json_fields/* isList */.Lv)(result.tools))
            this.#page(asked.cursor, result.tools, (0,json_fields/* nonEmptyText */.al)(result.nextCursor));
    }
    #page(cursor, tools, next) {
        const known = cursor === undefined ? undefined : this.#listings.find((listing) => listing.next === cursor);
        if (known) {
            known.entries.push(...tools);
            known.next = next;
        }
        else
            this.#listings.push({ entries: [...tools], hasFirst: cursor === undefined, next });
    }
    ended() {
        const { serverInfo, instructions } = this.#identity;
        const info = (0,json_fields/* isObject */.Gv)(serverInfo) ? serverInfo : {};
        return this.#listings.map(({ entries, hasFirst, next }) => ({
            server: this.#named ?? (0,json_fields/* stringOf */.Je)(info.name),
            version: (0,json_fields/* stringOf */.Je)(info.version),
            instructions: (0,json_fields/* nonEmptyText */.al)(instructions),
            entries,
            isComplete: hasFirst && next === undefined,
        }));
    }
}

// EXTERNAL MODULE: ./lib/cli/arguments/read-count.js
var read_count = __webpack_require__(85967);
// EXTERNAL MODULE: ./lib/cli/arguments/usage-error.js
var usage_error = __webpack_require__(90101);
// EXTERNAL MODULE: ./lib/cli/input/read-tool-definitions.js
var read_tool_definitions = __webpack_require__(45647);
// EXTERNAL MODULE: ./lib/json/json-text.js
var json_text = __webpack_require__(4908);
;// CONCATENATED MODULE: ./lib/cli/mcp/event-stream.js
/** The data of server-sent events, as bytes come in (html.spec.whatwg.org, "server-sent events"). */
class EventStream {
    #decoder = new TextDecoder();
    #pieces = [];
    #data = [];
    /** The data of the events that have ended. */
    push(bytes) {
        const text = this.#decoder.decode(bytes, { stream: true });
        this.#pieces.push(text);
        // A long line is looked at once, when it ends.
        if (!/[\r\n]/.test(text))
            return [];
        const lines = this.#pieces.join('').split(/\r\n|\n|\r(?!$)/);
        this.#pieces = [lines.pop() ?? ''];
        const events = [];
        for (const line of lines) {
            if (line === '') {
                if (this.#data.length > 0)
                    events.push(this.#data.join('\n'));
                this.#data = [];
            }
            else if (line.startsWith('data:'))
                this.#data.push(line.slice(line[5] === ' ' ? 6 : 5));
        }
        return events;
    }
}

;// CONCATENATED MODULE: ./lib/cli/mcp/mcp-error.js



/** What a server did in place of an answer, as the end of a sentence: `took longer than 30 s`. */
function serverError(source, did, remedy) {
    return new problem/* AssayError */.W({
        code: 'E_MCP_SERVER',
        level: 'error',
        message: `The MCP server ${(0,log_line/* logText */.k)(source, 200)} ${did}.`,
        remedy: remedy ?? codes/* codes */.F4.get('E_MCP_SERVER')?.remedy,
    });
}

;// CONCATENATED MODULE: ./lib/cli/mcp/http-channel.js






/** Opens no connection before the first request. @throws {AssayError} `E_USAGE` for what is not an address */
function openHttpChannel(url, headers, limits) {
    return new HttpChannel(addressOf(url), headersOf(headers), limits);
}
function addressOf(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol))
        throw (0,usage_error/* usageError */.W)('--url takes an address of http or https.', 'Give the address of an MCP server that speaks streamable HTTP.');
    if (url.username !== '' || url.password !== '')
        throw (0,usage_error/* usageError */.W)('--url holds a name or a password.', 'Give them as a header: `--header "Authorization: \u2026"`.');
    return url;
}
function headersOf(texts) {
    return texts.map((text) => {
        const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*([^\r\n\0]*)$/.exec(text) ?? [];
        // What cannot be read may be a secret, and is not repeated.
        if (name === undefined || value === undefined)
            throw (0,usage_error/* usageError */.W)('--header takes "NAME: VALUE".', 'Quote it: `--header "Authorization: Bearer $TOKEN"`.');
        return [name, value];
    });
}
class HttpChannel {
    source;
    #url;
    #headers;
    #limits;
    #deadline;
    #bytesLeft;
    #nextId = 0;
    #version;
    #session;
    constructor(url, headers, limits) {
        this.#url = url;
        // What follows a question mark is where some keep their keys.
        this.source = `${url.origin}${url.pathname}`;
        this.#headers = headers;
        this.#limits = limits;
        this.#bytesLeft = limits.maxBytes;
        this.#deadline = AbortSignal.timeout(limits.timeoutMs);
    }
    useVersion(version) {
        this.#version = version;
    }
    async request(method, params) {
        const id = ++this.#nextId;
        const response = await this.#post({ jsonrpc: '2.0', id, method, params });
        const session = response.headers.get('mcp-session-id');
        if (session !== null)
            this.#session = session;
        const type = response.headers.get('content-type') ?? '';
        const message = await this.#guard(() => this.#answer(response, type, id));
        if (message)
            return message;
        throw this.#refused(response, type);
    }
    async notify(method) {
        const response = await this.#post({ jsonrpc: '2.0', method });
        await this.#guard(async () => response.body?.cancel());
    }
    async close() {
        if (this.#session === undefined)
            return;
        const signal = AbortSignal.timeout(2000);
        await fetch(this.#url, {
            method: 'DELETE',
            headers: this.#allHeaders(undefined),
            redirect: 'manual',
            signal,
        }).catch(() => { });
    }
    #post(message) {
        const method = String(message.method);
        return this.#guard(() => fetch(this.#url, {
            method: 'POST',
            headers: {
                ...this.#allHeaders(method),
                'content-type': 'application/json',
                accept: 'application/json, text/event-stream',
            },
            body: JSON.stringify(message),
            // A header with a token goes where the user said, and nowhere else.
            redirect: 'manual',
            signal: this.#deadline,
        }));
    }
    #allHeaders(method) {
        return {
            ...Object.fromEntries(this.#headers),
            ...(this.#version !== undefined && { 'mcp-protocol-version': this.#version }),
            ...(this.#session !== undefined && { 'mcp-session-id': this.#session }),
            ...(method !== undefined && this.#version !== undefined && { 'mcp-method': method }),
        };
    }
    /** The response to a request, in a body of JSON or a stream of events. */
    async #answer(response, type, id) {
        const isStream = /^text\/event-stream\b/i.test(type);
        const events = isStream ? new EventStream() : undefined;
        const parts = [];
        for await (const bytes of response.body ?? []) {
            this.#bytesLeft -= bytes.length;
            if (this.#bytesLeft < 0)
                throw serverError(this.source, 'sent more than is read');
            if (!events)
                parts.push(bytes);
            else
                for (const data of events.push(bytes)) {
                    const answer = answerIn(data, id);
                    // Leaving the loop ends the stream, which a server may keep open.
                    if (answer)
                        return answer;
                }
        }
        return events ? undefined : answerIn(Buffer.concat(parts).toString('utf8'), id);
    }
    #refused({ status }, type) {
        const kind = type.split(';')[0] === '' ? 'no content' : type.split(';')[0];
        if (status === 401 || status === 403)
            return serverError(this.source, `refused the request (HTTP ${status})`, 'Give what it asks for: `--header "Authorization: Bearer $TOKEN"`.');
        if (status >= 300 && status < 400)
            return serverError(this.source, `sent us elsewhere (HTTP ${status})`, 'Give the address that it leads to; headers are sent nowhere else.');
        if (status === 404 || status === 405)
            return serverError(this.source, `does not speak streamable HTTP there (HTTP ${status})`, 'Give the address of its MCP endpoint, which often ends in /mcp. The older transport of HTTP with SSE is not spoken.');
        return serverError(this.source, `answered with something else than a JSON-RPC response (HTTP ${status}, ${kind})`);
    }
    async #guard(act) {
        try {
            return await act();
        }
        catch (error) {
            if (error instanceof problem/* AssayError */.W)
                throw error;
            if (this.#deadline.aborted)
                throw serverError(this.source, `took longer than ${this.#limits.timeoutMs / 1000} s`);
            const cause = error.cause;
            throw serverError(this.source, `could not be reached (${typeof cause?.code === 'string' ? cause.code : 'the connection failed'})`);
        }
    }
}
function answerIn(text, id) {
    const value = (0,json_text/* parseJsonText */.l)(text.trim());
    const messages = (0,json_fields/* isList */.Lv)(value) ? value : [value];
    return messages.find((message) => (0,json_fields/* isObject */.Gv)(message) && message.jsonrpc === '2.0' && message.id === id && message.method === undefined);
}

// EXTERNAL MODULE: ./lib/definitions/read-definitions.js + 1 modules
var read_definitions = __webpack_require__(8379);
// EXTERNAL MODULE: ./lib/model/tool.js
var tool = __webpack_require__(61207);
;// CONCATENATED MODULE: ./lib/cli/mcp/offered-tools.js








/** Of the protocol with a handshake, and of the one without. */
const handshake = '2025-11-25';
const stateless = '2026-07-28';
const maxPages = 200;
const maxTools = 5000;
/**
 * What a server offers, read twice: a list that is another one the next time is nothing to agree to. The server is asked what it is and for
 * its tools; no tool is called. The channel is closed in any case. @throws {AssayError} `E_MCP_SERVER`, `E_MCP_TOOLS_UNSTABLE`
 */
async function offeredTools(channel) {
    try {
        const opened = await offered_tools_open(channel);
        const first = (0,tool_contract/* toolContract */.d)(await listed(channel, opened.params), opened);
        const second = (0,tool_contract/* toolContract */.d)(await listed(channel, opened.params), opened);
        if (first.digest !== second.digest)
            throw new problem/* AssayError */.W({
                code: 'E_MCP_TOOLS_UNSTABLE',
                level: 'error',
                message: `The MCP server ${(0,log_line/* logText */.k)(channel.source, 200)} was asked for its tools twice, and answered differently.`,
                remedy: codes/* codes */.F4.get('E_MCP_TOOLS_UNSTABLE')?.remedy,
            });
        return first;
    }
    finally {
        await channel.close();
    }
}
const clientInfo = { name: tool/* tool */.z.name, version: tool/* tool */.z.version };
/** Servers of the protocol without a handshake refuse one. */
async function offered_tools_open(channel) {
    const asked = { protocolVersion: handshake, capabilities: {}, clientInfo };
    const answer = await channel.request('initialize', asked);
    const { result } = answer;
    if (!(0,json_fields/* isObject */.Gv)(result))
        return openStateless(channel, answer);
    const version = (0,json_fields/* stringOf */.Je)(result.protocolVersion);
    if (version === undefined)
        throw serverError(channel.source, 'agreed on no version of MCP');
    channel.useVersion(version);
    await channel.notify('notifications/initialized');
    return { params: {}, ...identity(result) };
}
async function openStateless(channel, refusal) {
    channel.useVersion(stateless);
    const prefix = 'io.modelcontextprotocol';
    const _meta = {
        [`${prefix}/protocolVersion`]: stateless,
        [`${prefix}/clientCapabilities`]: {},
        [`${prefix}/clientInfo`]: clientInfo,
    };
    const { result } = await channel.request('server/discover', { _meta });
    if (!(0,json_fields/* isObject */.Gv)(result))
        throw refused(channel, 'initialize', refusal);
    return { params: { _meta }, ...identity(result) };
}
function identity({ serverInfo, instructions }) {
    const { name, version } = (0,json_fields/* isObject */.Gv)(serverInfo) ? serverInfo : {};
    return {
        server: { name: (0,json_fields/* nonEmptyText */.al)(name), version: (0,json_fields/* nonEmptyText */.al)(version) },
        instructions: (0,json_fields/* nonEmptyText */.al)(instructions),
    };
}
async function listed(channel, params) {
    const entries = [];
    const cursors = new Set();
    let cursor;
    do {
        const answer = await channel.request('tools/list', { ...params, ...(cursor !== undefined && { cursor }) });
        const { result } = answer;
        // A server without tools need not know the request.
        if (cursor === undefined && (0,json_fields/* isObject */.Gv)(answer.error) && (0,json_fields/* numberOf */.rl)(answer.error.code) === -32601)
            return [];
        if (!(0,json_fields/* isObject */.Gv)(result) || !(0,json_fields/* isList */.Lv)(result.tools))
            throw refused(channel, 'tools/list', answer);
        entries.push(...result.tools);
        cursor = pageAfter(channel, result, cursors);
        if (entries.length > maxTools)
            throw serverError(channel.source, `offers more than ${maxTools} tools`);
    } while (cursor !== undefined);
    return definitionsIn(channel, entries);
}
function pageAfter(channel, { nextCursor }, cursors) {
    if (nextCursor === undefined || nextCursor === null)
        return undefined;
    if (typeof nextCursor !== 'string')
        throw serverError(channel.source, 'named a next page by something else than text');
    if (cursors.has(nextCursor))
        throw serverError(channel.source, 'names the same next page again and again');
    cursors.add(nextCursor);
    if (cursors.size >= maxPages)
        throw serverError(channel.source, `has more than ${maxPages} pages of tools`);
    return nextCursor;
}
function definitionsIn(channel, entries) {
    const read = (0,read_definitions/* readDefinitions */.T)(entries);
    if (!('faults' in read) && read.unnamed.length === 0)
        return read.tools;
    const [fault] = 'faults' in read ? read.faults : [];
    throw serverError(channel.source, `offers tools of which ${fault ? `${fault.at} ${fault.says}` : 'one has no name'}`);
}
function refused(channel, method, { error }) {
    const words = (0,json_fields/* isObject */.Gv)(error) ? (0,json_fields/* stringOf */.Je)(error.message) : undefined;
    const said = words === undefined ? '' : `: ${(0,log_line/* logText */.k)(words, 200)}`;
    return serverError(channel.source, `answered \`${method}\` with ${(0,json_fields/* isObject */.Gv)(error) ? 'an error' : 'something else than MCP has there'}${said}`);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/cli/mcp/stdio-channel.js






/** Of what the server says on standard error, the end is shown if it fails. */
const keptNoise = 2000;
/** What a server is given to end by itself, and then upon a signal. */
const graceMs = 1000;
/** Starts an MCP server, and nothing else: the very command that the user wrote. */
function openStdioChannel(command, limits, host) {
    return new StdioChannel(command, limits, host);
}
class StdioChannel {
    source;
    #child;
    #waiting = new Map();
    #ended;
    #timer;
    #nextId = 0;
    #bytesLeft;
    #parts = [];
    #noise = '';
    #trouble;
    constructor(command, { timeoutMs, maxBytes }, { cwd, env }) {
        const [program = '', ...args] = command;
        this.source = command.join(' ');
        this.#bytesLeft = maxBytes;
        const isWindows = process.platform === 'win32';
        // A group of its own: `npx` and shells leave the server behind when only they are ended.
        this.#child = (0,external_node_child_process_.spawn)(program, args, { cwd, env: { ...env }, stdio: 'pipe', shell: isWindows, detached: !isWindows });
        this.#ended = new Promise((resolve) => this.#child.once('close', () => resolve()));
        this.#child.once('error', (error) => this.#fail(`could not be started (${error.code ?? 'unknown reason'})`));
        this.#child.once('exit', (code, signal) => this.#fail(`ended (${signal ?? `exit code ${code}`}) before it had answered`));
        this.#child.stdin.on('error', () => { });
        this.#child.stdout.on('data', (chunk) => this.#take(chunk));
        this.#child.stderr.on('data', (chunk) => {
            this.#noise = `${this.#noise}${chunk.toString('utf8')}`.slice(-keptNoise);
        });
        this.#timer = setTimeout(() => this.#fail(`took longer than ${timeoutMs / 1000} s`), timeoutMs);
        process.once('exit', this.#kill);
    }
    useVersion() { }
    request(method, params) {
        return new Promise((resolve, reject) => {
            if (this.#trouble) {
                reject(this.#trouble);
                return;
            }
            const id = ++this.#nextId;
            this.#waiting.set(id, { resolve, reject });
            this.#send({ jsonrpc: '2.0', id, method, params });
        });
    }
    async notify(method) {
        this.#send({ jsonrpc: '2.0', method });
    }
    async close() {
        clearTimeout(this.#timer);
        this.#trouble ??= serverError(this.source, 'was ended');
        this.#child.stdin.end();
        const hasEnded = await Promise.race([this.#ended.then(() => true), (0,promises_.setTimeout)(graceMs, false)]);
        if (!hasEnded)
            this.#signal('SIGTERM');
        const hasStopped = hasEnded || (await Promise.race([this.#ended.then(() => true), (0,promises_.setTimeout)(graceMs, false)]));
        // Also those that it started and left behind.
        if (!hasStopped)
            this.#signal('SIGKILL');
        else
            this.#signal('SIGTERM');
        this.#child.stdout.destroy();
        this.#child.stderr.destroy();
        process.off('exit', this.#kill);
    }
    #kill = () => this.#signal('SIGKILL');
    #signal(signal) {
        const { pid } = this.#child;
        if (pid === undefined)
            return;
        try {
            if (process.platform === 'win32')
                this.#child.kill(signal);
            else
                process.kill(-pid, signal);
        }
        catch {
            // There is nothing left of the group.
        }
    }
    #send(message) {
        if (!this.#trouble)
            this.#child.stdin.write(`${JSON.stringify(message)}\n`);
    }
    #take(chunk) {
        this.#bytesLeft -= chunk.length;
        if (this.#bytesLeft < 0)
            this.#fail('sent more than is read');
        if (this.#trouble)
            return;
        let rest = chunk;
        for (let at = rest.indexOf(10); at >= 0; at = rest.indexOf(10)) {
            const line = Buffer.concat([...this.#parts, rest.subarray(0, at)]).toString('utf8');
            this.#parts = [];
            rest = rest.subarray(at + 1);
            this.#line(line);
        }
        if (rest.length > 0)
            this.#parts.push(Buffer.from(rest));
    }
    /** Servers that print a greeting are a nuisance, and not wrong about their tools: what is not a message is passed over. */
    #line(line) {
        const value = (0,json_text/* parseJsonText */.l)(line.trim());
        for (const message of Array.isArray(value) ? value : [value])
            if ((0,json_fields/* isObject */.Gv)(message) && message.jsonrpc === '2.0')
                this.#message(message);
    }
    #message(message) {
        const { id, method } = message;
        if (typeof method === 'string') {
            if (id !== undefined)
                this.#send({ jsonrpc: '2.0', id, ...answerTo(method) });
            return;
        }
        const waiting = typeof id === 'number' ? this.#waiting.get(id) : undefined;
        if (!waiting)
            return;
        this.#waiting.delete(id);
        waiting.resolve(message);
    }
    #fail(did) {
        if (this.#trouble)
            return;
        const noise = this.#noise.trim();
        const last = noise.split('\n').at(-1) ?? '';
        this.#trouble = serverError(this.source, last === '' ? did : `${did}; its last words: ${(0,log_line/* logText */.k)(last, 300)}`);
        for (const { reject } of this.#waiting.values())
            reject(this.#trouble);
        this.#waiting.clear();
    }
}
/** What a client says to what a server may ask: it is there, and does nothing else. */
function answerTo(method) {
    return method === 'ping' ? { result: {} } : { error: { code: -32601, message: 'Method not found' } };
}

;// CONCATENATED MODULE: ./lib/cli/mcp/contract-source.js















/** Where a server's tools are asked for or read. */
const serverFlags = {
    url: { kind: 'text', value: 'URL', does: 'Ask a server that speaks streamable HTTP.' },
    header: { kind: 'texts', value: 'HEADER', does: 'Send this with every request to it: "Authorization: Bearer \u2026".' },
    timeout: { kind: 'text', value: 'SECONDS', does: 'The time for all answers of the server; default 30.' },
    traces: { kind: 'texts', value: 'GLOB', does: 'Read recorded MCP traffic with `tools/list` instead.' },
    server: { kind: 'text', value: 'NAME', does: 'The server to use, if the traffic has several.' },
};
/** Bytes that a server may send, noise included. */
const maxBytes = 32 * 1024 * 1024;
function namesServer({ flags, command }) {
    return flags.url !== undefined || flags.traces.length > 0 || command !== undefined;
}
/** What the one source on the command line offers. @throws {AssayError} */
async function offeredBy({ flags, command }, host) {
    const named = [flags.url !== undefined, flags.traces.length > 0, command !== undefined].filter(Boolean).length;
    if (named !== 1 || command?.length === 0)
        throw (0,usage_error/* usageError */.W)('Exactly one server is required.', 'Give its command after `--`, or --url, or recorded traffic by --traces.');
    if (flags.header.length > 0 && flags.url === undefined)
        throw (0,usage_error/* usageError */.W)('--header needs --url.', 'A command gets its secrets from the environment.');
    if (flags.server !== undefined && flags.traces.length === 0)
        throw (0,usage_error/* usageError */.W)('--server needs --traces.', 'A command and --url exclude each other.');
    if (flags.traces.length > 0)
        return recorded(flags.traces, flags.server, host);
    const limits = { timeoutMs: (0,read_count/* readCount */._)('--timeout', flags.timeout, 30) * 1000, maxBytes };
    const channel = flags.url === undefined
        ? openStdioChannel(command ?? [], limits, host)
        : openHttpChannel(flags.url, flags.header, limits);
    return { source: channel.source, contracts: [await offeredTools(channel)] };
}
/** A contract, or tool definitions, in a file. @throws {AssayError} */
async function contractIn(file, host) {
    const { value, text } = await (0,read_tool_definitions/* readJsonFile */.JE)(file, host);
    if (!(0,read_contract/* isContract */.b)(value))
        return { contract: (0,tool_contract/* toolContract */.d)((0,read_tool_definitions/* namedDefinitionsIn */.ze)(value, file)), value, text };
    const contract = (0,read_contract/* readContract */.J)(value);
    if (!('fault' in contract))
        return { contract, value, text };
    throw new problem/* AssayError */.W({
        code: 'E_CONTRACT_INVALID',
        level: 'error',
        message: `${(0,log_line/* logText */.k)(file)} ${contract.fault}.`,
        remedy: codes/* codes */.F4.get('E_CONTRACT_INVALID')?.remedy,
    });
}
async function recorded(patterns, server, host) {
    const { files, unmatched } = (0,find_traces/* findTraces */.Gw)(patterns, { root: host.cwd, outside: 'allow' });
    const [missing] = unmatched;
    const source = patterns.join(' ');
    if (missing !== undefined)
        throw nothing(`\`${(0,log_line/* logText */.k)(missing)}\` matches no file`, 'E_TRACE_NOT_FOUND');
    const offers = new RecordedOffers();
    const inputs = files.map(({ path, name, isNamed }) => ({
        ...(0,read_file_chunks.readFileChunks)(path, { name, stdin: () => host.stdin }),
        isNamed,
    }));
    const { problems } = await (0,read_traces/* readTraces */.nm)(inputs, { call: () => { }, result: () => { } }, { formats: [offers.format], skipUnknown: true });
    if (problems.length > 0)
        throw incomplete(`${problems.length} lines of the traffic could not be read`);
    return { source, contracts: contractsOf(offers, server, source) };
}
function contractsOf({ offers, beyond }, server, source) {
    const names = [...new Set(offers.map((offer) => offer.server ?? ''))];
    const meant = server === undefined ? offers : offers.filter((offer) => (offer.server ?? '') === server);
    if (beyond > 0)
        throw incomplete('there are more lists of tools than are read');
    if (meant.length === 0)
        throw nothing(server === undefined
            ? 'no answer to `tools/list` was recorded'
            : `no list of tools of ${(0,log_line/* logText */.k)(server, 80)} was recorded`, 'E_MCP_TOOLS_INCOMPLETE');
    if (server === undefined && names.length > 1)
        throw (0,usage_error/* usageError */.W)(`The traffic is of ${names.length} servers.`, `Name one by --server: ${names
            .slice(0, 10)
            .map((name) => (0,log_line/* logText */.k)(name, 60))
            .join(', ')}.`);
    if (meant.some(({ isComplete }) => !isComplete))
        throw incomplete('a list of tools has a page that was not recorded');
    const contracts = new Map(meant.map((offer) => contractOf(offer, source)).map((contract) => [contract.digest, contract]));
    return [...contracts.values()];
}
function contractOf({ entries, server, version, instructions }, source) {
    return (0,tool_contract/* toolContract */.d)((0,read_tool_definitions/* namedDefinitionsIn */.ze)(entries, source), { server: { name: server, version }, instructions });
}
function nothing(what, code) {
    return new problem/* AssayError */.W({
        code,
        level: 'error',
        message: `There are no tools to read: ${what}.`,
        remedy: codes/* codes */.F4.get(code)?.remedy,
    });
}
function incomplete(what) {
    return new problem/* AssayError */.W({
        code: 'E_MCP_TOOLS_INCOMPLETE',
        level: 'error',
        message: `Not all tools are known: ${what}.`,
        remedy: codes/* codes */.F4.get('E_MCP_TOOLS_INCOMPLETE')?.remedy,
    });
}


/***/ }),

/***/ 20132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readLevels),
/* harmony export */   j: () => (/* binding */ gateFlags)
/* harmony export */ });
/* harmony import */ var _codes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71095);
/* harmony import */ var _text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51560);
/* harmony import */ var _text_log_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10844);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90101);




const levels = ['error', 'warning', 'note'];
/** What fails a comparison of contracts. */
const gateFlags = {
    'fail-on': {
        kind: 'text',
        value: 'LEVEL',
        choices: [...levels, 'none'],
        does: 'The lowest level of finding that fails; default error.',
    },
    level: { kind: 'texts', value: 'CODE=LEVEL', does: 'Another level for a code: E_MCP_TOOL_ADDED=warning.' },
};
/** @throws {AssayError} `E_USAGE` for a code or level that there is not */
function readLevels(texts) {
    const known = [..._codes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F4.keys()].filter((code) => /^[EW]_MCP_/.test(code));
    return new Map(texts.map((text) => {
        const [code = '', level = ''] = text.split('=');
        if (!known.includes(code)) {
            const meant = (0,_text_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(code, known);
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .W)(`--level names no code: "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .k)(text, 60)}".`, meant === undefined ? `It takes CODE=LEVEL. Codes: ${known.join(', ')}.` : `Did you mean ${meant}?`);
        }
        if (!levels.some((each) => each === level))
            throw (0,_arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .W)(`--level cannot be "${(0,_text_log_line_js__WEBPACK_IMPORTED_MODULE_3__/* .logText */ .k)(text, 60)}".`, `It takes CODE=LEVEL, with ${levels.join(', ')}.`);
        return [code, level];
    }));
}


/***/ }),

/***/ 48667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _io_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91839);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83797);




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
        throw (0,_io_cannot_write_js__WEBPACK_IMPORTED_MODULE_2__/* .cannotWrite */ .z)(path, error);
    }
}


/***/ }),

/***/ 90957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ compareContracts)
});

// EXTERNAL MODULE: ./lib/canonical/fingerprint.js
var fingerprint = __webpack_require__(45938);
// EXTERNAL MODULE: ./lib/codes/index.js + 4 modules
var codes = __webpack_require__(71095);
// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
// EXTERNAL MODULE: ./lib/json/same-json.js
var same_json = __webpack_require__(16569);
// EXTERNAL MODULE: ./lib/text/strip-control.js
var strip_control = __webpack_require__(72997);
;// CONCATENATED MODULE: ./lib/text/hidden-text.js

/** Characters shown of those that cannot be seen. */
const shown = 5;
/**
 * What a model reads in a text and a person does not see, in phrases; empty if there is nothing. Characters that cannot be seen (zero-width,
 * bidirectional, tags, control; not line breaks and tabs, nor joiners where emoji and scripts need them), comments of HTML, and gaps that
 * push what follows out of sight.
 */
function hiddenText(text) {
    const unseen = text.match(unseenCharacters) ?? [];
    const kinds = [...new Set(unseen)].map((char) => char.codePointAt(0) < 0xa0 ? codePoint(char) : (0,strip_control/* picture */.li)(char).slice(1, -1));
    const named = `${kinds.slice(0, shown).join(', ')}${kinds.length > shown ? ', \u2026' : ''}`;
    return [
        ...(unseen.length > 0
            ? [`${unseen.length === 1 ? 'a character' : `${unseen.length} characters`} that cannot be seen (${named})`]
            : []),
        ...(text.includes('<!--') ? ['a comment of HTML'] : []),
        ...(gap.test(text) ? ['a gap that pushes what follows out of sight'] : []),
    ];
}
/**
 * Joiners are a part of emoji (\ud83d\udc69\u200d\ud83d\udd27), and of letters of scripts that join; a variation selector of an emoji is left out by `invisible`.
 */
const unseenCharacters = new RegExp(`(?![\\t\\n\\r])(?!(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic}))(?!(?<=[\\p{sc=Arab}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Gujr}\\p{sc=Guru}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Orya}\\p{sc=Sinh}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Mong}])[\\u200c\\u200d](?=\\p{L}|\\p{M}))${(0,strip_control/* invisible */.q4)().source}`, 'gu');
/** Nobody indents or spaces like that. */
const gap = /[ \t\u00a0\u3000]{80}|(?:\r?\n[ \t]*){12}/;
function codePoint(char) {
    return `U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/**
 * Words by which published attacks make the description of a tool speak to a model behind its user's back: tags that look like a higher
 * authority, orders to ignore other orders, orders to keep silent. A heuristic; a text without them may still mislead.
 */
function commandsModel(text) {
    return authority.test(text) || ignoring.test(text) || silence.test(text);
}
const authority = /<\/?(?:important|system|instructions?|secret|admin|hidden)\b[^>]{0,40}>|\[(?:INST|SYSTEM)\]|<\|im_start\|>/i;
const ignoring = /\b(?:ignore|disregard|forget|override)\s+(?:(?:all|any|every|the|your|of)\s+){0,3}(?:previous|prior|above|earlier|other|system)\s+(?:instructions?|prompts?|rules|messages|guidelines)\b/i;
const silence = /\b(?:do\s+not|don['\u2019]?t|never|without)\s+(?:tell|mention|inform|notify|reveal|alert)(?:ing)?\b[^.\n]{0,40}\b(?:users?|person|human|anyone|anybody)\b/i;

// EXTERNAL MODULE: ./lib/text/truncate.js
var truncate = __webpack_require__(44765);
// EXTERNAL MODULE: ./lib/json/write-json.js
var write_json = __webpack_require__(80672);
;// CONCATENATED MODULE: ./lib/contract/compare-schemas.js




/** Keywords that accept and refuse nothing, and that a model reads. */
const wordKeys = new Set([
    'title',
    'description',
    '$comment',
    'examples',
    'example',
    'default',
    'deprecated',
    'readOnly',
    'writeOnly',
]);
const holders = new Set(['properties', '$defs', 'definitions', 'patternProperties', 'dependentSchemas']);
const inner = new Set([
    'items',
    'additionalProperties',
    'not',
    'if',
    'then',
    'else',
    'contains',
    'propertyNames',
    'unevaluatedProperties',
    'unevaluatedItems',
]);
const lists = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems']);
const maxDepth = 64;
/** Every difference is named: a keyword that nothing here knows, as changed. `at`: where the schemas stand. */
function compareSchemas(before, after, at) {
    const changes = { rules: [], words: [] };
    compare(before, after, at, changes, 0);
    return changes;
}
function compare(before, after, at, changes, depth) {
    if ((0,same_json/* sameJson */.V)(before, after))
        return;
    if (!(0,json_fields/* isObject */.Gv)(before) || !(0,json_fields/* isObject */.Gv)(after) || depth > maxDepth) {
        changes.rules.push({
            at,
            says: before === undefined ? 'was added' : after === undefined ? 'was removed' : 'changed as a whole',
        });
        return;
    }
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
        const [old, now] = [own(before, key), own(after, key)];
        if ((0,same_json/* sameJson */.V)(old, now))
            continue;
        const said = changes.rules.length + changes.words.length;
        keyword(key, old, now, { before, after, at, changes, depth });
        // Nothing that differs goes unsaid; arguments that come in or go say themselves what is required of them.
        const isSaid = changes.rules.length + changes.words.length > said || (key === 'required' && !isReordered(old, now));
        if (!isSaid)
            changes.rules.push({ at: `${at}.${key}`, says: 'changed in its form' });
    }
}
function keyword(key, old, now, around) {
    const { at, changes, depth } = around;
    const place = `${at}.${key}`;
    const say = (says, where = at) => changes.rules.push({ at: where, says });
    if (wordKeys.has(key))
        changes.words.push({ at: place, says: wordsChanged(old, now) });
    else if (key === 'required')
        required(names(old), names(now), around);
    else if (key === 'enum' && (0,json_fields/* isList */.Lv)(old) && (0,json_fields/* isList */.Lv)(now))
        enumeration(old, now, say);
    else if (key === 'type')
        type(old, now, say);
    else if (key === 'additionalProperties' &&
        (typeof old === 'boolean' || old === undefined) &&
        (typeof now === 'boolean' || now === undefined))
        say(now === false
            ? 'now refuses members that it does not name'
            : old === false
                ? 'now accepts members that it does not name'
                : '`additionalProperties` changed');
    else if (holders.has(key))
        members(key, old, now, around);
    else if (lists.has(key) && (0,json_fields/* isList */.Lv)(old) && (0,json_fields/* isList */.Lv)(now) && old.length === now.length)
        for (const [index, item] of old.entries())
            compare(item, now[index], `${place}[${index}]`, changes, depth + 1);
    else if (inner.has(key) && (0,json_fields/* isObject */.Gv)(old) && (0,json_fields/* isObject */.Gv)(now))
        compare(old, now, place, changes, depth + 1);
    else
        say(limit(key, old, now));
}
function members(key, old, now, { at, after, changes, depth }) {
    const [before, current] = [(0,json_fields/* isObject */.Gv)(old) ? old : {}, (0,json_fields/* isObject */.Gv)(now) ? now : {}];
    const what = key === 'properties' ? 'argument' : key === '$defs' || key === 'definitions' ? 'definition' : 'pattern';
    for (const name of new Set([...Object.keys(before), ...Object.keys(current)])) {
        const place = `${at}.${key}.${(0,truncate/* truncate */.xv)(name, 80)}`;
        const [had, has] = [own(before, name), own(current, name)];
        if (had !== undefined && has !== undefined)
            compare(had, has, place, changes, depth + 1);
        else if (has !== undefined) {
            const isRequired = key === 'properties' && names(after.required).includes(name);
            changes.rules.push({ at: place, says: `is a new ${isRequired ? 'required ' : ''}${what}` });
        }
        else
            changes.rules.push({ at: place, says: `the ${what} was removed` });
    }
}
/** New required arguments are named as such where they come in. */
function required(old, now, { at, before, after, changes }) {
    const properties = (schema) => ((0,json_fields/* isObject */.Gv)(schema.properties) ? schema.properties : {});
    const place = (name) => `${at}.properties.${(0,truncate/* truncate */.xv)(name, 80)}`;
    for (const name of now)
        if (!old.includes(name) &&
            (own(properties(before), name) !== undefined || own(properties(after), name) === undefined))
            changes.rules.push({ at: place(name), says: 'is now required' });
    for (const name of old)
        if (!now.includes(name) &&
            (own(properties(after), name) !== undefined || own(properties(before), name) === undefined))
            changes.rules.push({ at: place(name), says: 'is no longer required' });
}
function enumeration(old, now, say) {
    const without = (from, other) => from.filter((value) => !other.some((each) => (0,same_json/* sameJson */.V)(value, each)));
    const [added, removed] = [without(now, old), without(old, now)];
    if (added.length > 0)
        say(`now accepts ${values(added)}`);
    if (removed.length > 0)
        say(`no longer accepts ${values(removed)}`);
    if (added.length + removed.length === 0)
        say('lists its values in another order');
}
function type(old, now, say) {
    if (old === undefined)
        say(`is now of type ${values([now ?? null].flat())}`);
    else if (now === undefined)
        say(`is no longer of type ${values([old].flat())}`);
    else
        say(`is of type ${values([now].flat())}, was ${values([old].flat())}`);
}
function limit(key, old, now) {
    const word = `\`${(0,truncate/* truncate */.xv)(key, 40)}\``;
    if (old === undefined)
        return isShort(now) ? `now has ${word}: ${value(now)}` : `now has ${word}`;
    if (now === undefined)
        return isShort(old) ? `no longer has ${word}: ${value(old)}` : `no longer has ${word}`;
    return isShort(old) && isShort(now) ? `${word} is ${value(now)}, was ${value(old)}` : `${word} changed`;
}
/** From where they differ, so that a reader sees what came in. */
function wordsChanged(old, now) {
    if (now === undefined)
        return 'was removed';
    if (typeof now !== 'string' || (old !== undefined && typeof old !== 'string'))
        return old === undefined ? 'was added' : 'changed';
    const before = old ?? '';
    let same = 0;
    while (same < before.length && before[same] === now[same])
        same++;
    // Not in the middle of a word.
    const start = Math.max(0, now.lastIndexOf(' ', same - 1) + 1);
    const rest = now.slice(start);
    const quoted = rest === '' ? 'it ends earlier' : `\u201c${start > 0 ? '\u2026' : ''}${(0,truncate/* truncate */.xv)(rest, 160)}\u201d`;
    return `${old === undefined ? 'was added' : 'changed'}: ${quoted}`;
}
function isShort(value) {
    return value !== undefined && (typeof value !== 'object' || value === null || (!(0,json_fields/* isObject */.Gv)(value) && !(0,json_fields/* isList */.Lv)(value)));
}
function values(list) {
    const shown = list.slice(0, 8).map(value);
    return `${shown.join(', ')}${list.length > shown.length ? ` and ${list.length - shown.length} more` : ''}`;
}
function value(of) {
    return (0,truncate/* truncate */.xv)(typeof of === 'string' ? JSON.stringify(of) : (0,write_json/* writeJson */.G)(of ?? null), 80);
}
function names(list) {
    return (0,json_fields/* isList */.Lv)(list) ? list.filter((name) => typeof name === 'string') : [];
}
function isReordered(old, now) {
    return (0,same_json/* sameJson */.V)([...new Set(names(old))].sort(), [...new Set(names(now))].sort());
}
function own(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}

;// CONCATENATED MODULE: ./lib/contract/compare-contracts.js







/** Changes of one finding that are kept, and that its message names. */
const maxKept = 100;
const maxNamed = 3;
/** What differs between what was agreed on and what is offered, and what is hidden in the latter. Sorted: level, tool, code. */
function compareContracts(before, after, options = {}) {
    const old = new Map(before.tools.map((tool) => [tool.name, tool]));
    const now = new Map(after.tools.map((tool) => [tool.name, tool]));
    const found = [];
    for (const [name, tool] of now) {
        const known = old.get(name);
        found.push(...(known ? changesOf(known, tool) : [{ code: 'E_MCP_TOOL_ADDED', tool: name, changes: [] }]));
        found.push(...hiddenIn(tool.said, name));
    }
    for (const name of old.keys())
        if (!now.has(name))
            found.push({ code: 'E_MCP_TOOL_REMOVED', tool: name, changes: [] });
    if (before.instructions !== after.instructions)
        found.push({
            code: 'E_MCP_DESCRIPTION_CHANGED',
            changes: [{ at: 'instructions', says: wordsChanged(before.instructions, after.instructions) }],
        });
    if (after.instructions !== undefined)
        found.push(...hiddenIn({ instructions: after.instructions }, undefined));
    return found.map((each) => findingOf(each, options)).sort(inOrder);
}
function changesOf({ said: before }, { name, said: after }) {
    const schemas = [];
    const words = [];
    const others = [];
    for (const key of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
        const [old, now] = [before[key], after[key]];
        if ((0,same_json/* sameJson */.V)(old, now))
            continue;
        if (key === 'inputSchema' || key === 'outputSchema') {
            const changes = compareSchemas(old, now, key);
            schemas.push(...changes.rules);
            words.push(...changes.words);
        }
        else if (key === 'description' || key === 'title')
            words.push({ at: key, says: wordsChanged(old, now) });
        else
            others.push(...otherChanges(old, now, (0,truncate/* truncate */.xv)(key, 80)));
    }
    const all = [
        { code: 'E_MCP_SCHEMA_CHANGED', tool: name, changes: schemas },
        { code: 'E_MCP_DESCRIPTION_CHANGED', tool: name, changes: words },
        { code: 'E_MCP_TOOL_CHANGED', tool: name, changes: others },
    ];
    return all.filter(({ changes }) => changes.length > 0);
}
/** Annotations one by one: `annotations.readOnlyHint`. */
function otherChanges(old, now, at) {
    if ((0,json_fields/* isObject */.Gv)(old) || (0,json_fields/* isObject */.Gv)(now)) {
        const [before, after] = [(0,json_fields/* isObject */.Gv)(old) ? old : {}, (0,json_fields/* isObject */.Gv)(now) ? now : {}];
        const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
        const changes = keys
            .filter((key) => !(0,same_json/* sameJson */.V)(before[key], after[key]))
            .map((key) => ({ at: `${at}.${(0,truncate/* truncate */.xv)(key, 80)}`, says: plainChange(before[key], after[key]) }));
        if (changes.length > 0)
            return changes;
    }
    return [{ at, says: plainChange(old, now) }];
}
function plainChange(old, now) {
    if (typeof now === 'string')
        return wordsChanged(old, now);
    const was = typeof old === 'boolean' || typeof old === 'number' ? `, was ${old}` : '';
    if (now === undefined)
        return `was removed${was}`;
    return typeof now === 'boolean' || typeof now === 'number'
        ? `is now ${now}${was}`
        : old === undefined
            ? 'was added'
            : 'changed';
}
/** Names and texts at any depth. */
function hiddenIn(said, tool) {
    const hidden = [];
    const commands = [];
    const look = (text, at) => {
        for (const what of hiddenText(text))
            hidden.push({ at, says: `holds ${what}` });
        if (commandsModel(text))
            commands.push({ at, says: 'addresses the model with authority over it' });
    };
    const walk = (value, at, depth) => {
        if (depth > 64)
            hidden.push({ at, says: 'is nested too deeply to be checked' });
        else if (typeof value === 'string')
            look(value, at);
        else if ((0,json_fields/* isList */.Lv)(value))
            for (const [index, item] of value.entries())
                walk(item, `${at}[${index}]`, depth + 1);
        else if ((0,json_fields/* isObject */.Gv)(value))
            for (const [key, item] of Object.entries(value)) {
                const place = at === '' ? (0,truncate/* truncate */.xv)(key, 80) : `${at}.${(0,truncate/* truncate */.xv)(key, 80)}`;
                look(key, place);
                walk(item, place, depth + 1);
            }
    };
    walk(said, '', 0);
    const all = [
        { code: 'E_MCP_HIDDEN_TEXT', tool, changes: hidden },
        { code: 'W_MCP_COMMANDING_TEXT', tool, changes: commands },
    ];
    return all.filter(({ changes }) => changes.length > 0);
}
function findingOf({ code, tool, changes }, { levels, placeOf }) {
    const location = placeOf?.(code === 'E_MCP_TOOL_ADDED' ? undefined : tool);
    const key = changes.length === 0
        ? null
        : changes
            .map(({ at }) => at)
            .sort()
            .join('\n');
    return {
        level: levels?.get(code) ?? codes/* codes */.F4.get(code)?.level ?? 'error',
        rule: code,
        message: `${tool === undefined ? 'The server' : (0,truncate/* truncate */.xv)(tool, 100)} ${sentences[code](changes)}; ${remedies[code]}.`,
        ...(tool !== undefined && { tool }),
        ...(location && { location }),
        changes: changes.slice(0, maxKept),
        fingerprint: (0,fingerprint/* fingerprint */.R)(code, tool, key),
    };
}
const sentences = {
    E_MCP_TOOL_ADDED: () => 'is a new tool',
    E_MCP_TOOL_REMOVED: () => 'is no longer offered',
    E_MCP_SCHEMA_CHANGED: (changes) => `has another schema: ${named(changes)}`,
    E_MCP_DESCRIPTION_CHANGED: (changes) => `has another description: ${named(changes)}`,
    E_MCP_TOOL_CHANGED: (changes) => `changed: ${named(changes)}`,
    E_MCP_HIDDEN_TEXT: (changes) => `contains hidden text: ${named(changes)}`,
    W_MCP_COMMANDING_TEXT: (changes) => `contains instructions to the model: ${named(changes)}`,
};
const agree = 'to accept it, write a new snapshot';
const remedies = {
    E_MCP_TOOL_ADDED: agree,
    E_MCP_TOOL_REMOVED: 'if nothing needs it, write a new snapshot',
    E_MCP_SCHEMA_CHANGED: agree,
    E_MCP_DESCRIPTION_CHANGED: agree,
    E_MCP_TOOL_CHANGED: agree,
    E_MCP_HIDDEN_TEXT: 'ask the author of the server what it is for',
    W_MCP_COMMANDING_TEXT: 'review the text',
};
function named(changes) {
    const shown = changes.slice(0, maxNamed).map(({ at, says }) => `\`${at}\` ${says}`);
    const more = changes.length - shown.length;
    return `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}
const ranks = ['error', 'warning', 'note'];
function inOrder(a, b) {
    return (ranks.indexOf(a.level) - ranks.indexOf(b.level) ||
        compareText(a.tool ?? '', b.tool ?? '') ||
        compareText(a.rule, b.rule));
}
function compareText(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}


/***/ }),

/***/ 32712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   _A: () => (/* binding */ contractDiff),
/* harmony export */   mJ: () => (/* binding */ resultOfDiff)
/* harmony export */ });
/** Findings that are listed; counts are of all. */
const maxFindings = 10_000;
const ranks = ['error', 'warning', 'note'];
function contractDiff(findings, sides, failOn) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { level } of findings)
        counts[level]++;
    const failing = failOn === 'none' ? [] : ranks.slice(0, ranks.indexOf(failOn) + 1);
    const passed = failing.every((level) => counts[level] === 0);
    return {
        schema: 'assay.mcp-diff.v1',
        verdict: passed ? 'pass' : 'fail',
        passed,
        findings: findings.slice(0, maxFindings),
        findingsOmitted: Math.max(0, findings.length - maxFindings),
        counts,
        gate: { failOn },
        ...sides,
    };
}
function sideOf(source, { digest, tools }) {
    return { source, digest, tools: tools.length };
}
/** The same as a result, for formats of findings that other programs read: no trace was checked. */
function resultOfDiff(diff) {
    const { verdict, passed, counts, gate, findings, findingsOmitted } = diff;
    const none = {
        covered: [],
        uncovered: [],
        deniedSeen: [],
        deniedUnseen: [],
        unexpected: [],
        rules: [],
        arguments: [],
    };
    return {
        schema: 'assay.result.v1',
        verdict,
        passed,
        findings: findings.map(({ changes: _, ...finding }) => finding),
        gate: { failOn: gate.failOn, onNoEvidence: 'error' },
        findingsOmitted,
        counts,
        accepted: { waived: 0, tolerated: 0, known: 0 },
        rules: [],
        coverage: { percent: 100, empty: true, rulePercent: 100, ...none },
        traces: { files: [], traces: 0, tracesWithCalls: 0, calls: 0, skipped: [], facts: [], factsOmitted: 0 },
        facts: { calls: 0, denied: 0, errors: 0 },
        policy: { file: diff.old.source, name: 'MCP contract', digest: diff.old.digest },
    };
}


/***/ }),

/***/ 37607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readContract),
/* harmony export */   b: () => (/* binding */ isContract)
/* harmony export */ });
/* harmony import */ var _definitions_read_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8379);
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41278);
/* harmony import */ var _tool_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92153);



function isContract(value) {
    return (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && typeof value.schema === 'string' && value.schema.startsWith('assay.mcp-contract.');
}
/** The contract of a file, or why it is none, in words that follow its name. */
function readContract(value) {
    if (value.schema !== 'assay.mcp-contract.v1')
        return { fault: 'is a contract of another version' };
    const unknown = Object.keys(value).find((key) => !['schema', 'digest', 'server', 'instructions', 'tools'].includes(key));
    if (unknown !== undefined)
        return { fault: 'has members that no contract has' };
    const { instructions, tools, server, digest } = value;
    if (instructions !== undefined && typeof instructions !== 'string')
        return { fault: 'has `instructions` that are not text' };
    if (!Array.isArray(tools))
        return { fault: 'has no list of `tools`' };
    const read = (0,_definitions_read_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .readDefinitions */ .T)(tools);
    if ('faults' in read) {
        const [first] = read.faults;
        return { fault: `has tools of which ${first?.at} ${first?.says}` };
    }
    const named = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(server) ? { name: (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(server.name), version: (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .stringOf */ .Je)(server.version) } : undefined;
    const contract = (0,_tool_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .toolContract */ .d)(read.tools, { server: named, instructions });
    // What was written by hand was not looked at by whoever agreed to it.
    if (contract.digest !== digest)
        return { fault: 'was changed by hand: its digest is not that of its tools' };
    return contract;
}


/***/ }),

/***/ 92153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toolContract)
/* harmony export */ });
/* harmony import */ var _canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76004);
/* harmony import */ var _json_json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41278);


/** Said to programs: pictures, and what an implementation puts in. */
const forPrograms = new Set(['_meta', 'icons', 'icon']);
function toolContract(tools, { server, instructions } = {}) {
    const sorted = tools.map(contractTool).sort((a, b) => (a.name < b.name ? -1 : 1));
    const digest = (0,_canonical_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDigest */ .jW)({
        ...(instructions !== undefined && { instructions }),
        tools: sorted.map(({ said }) => said),
    });
    return { server, instructions, tools: sorted, digest };
}
function contractTool({ name, input, said }) {
    const { function: inner, ...outer } = said;
    const flat = (0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(inner) ? { ...outer, ...inner } : said;
    const others = Object.entries(flat).filter(([key, value]) => !forPrograms.has(key) && !isInput(key, value, input));
    return { name, said: { ...Object.fromEntries(others), name, ...(input !== undefined && { inputSchema: input }) } };
}
/** The schema of the arguments, whatever it is called there. */
function isInput(key, value, input) {
    return (key !== 'inputSchema' &&
        input !== undefined &&
        (value === input || ((0,_json_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) && value.jsonSchema === input)));
}


/***/ }),

/***/ 8379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readDefinitions)
});

// EXTERNAL MODULE: ./lib/json/json-fields.js
var json_fields = __webpack_require__(41278);
;// CONCATENATED MODULE: ./lib/definitions/kind-of-value.js

/** What a value is, in words. */
function kindOfValue(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'string')
        return 'text';
    if (typeof value === 'boolean')
        return String(value);
    return (0,json_fields/* isObject */.Gv)(value) ? 'an object' : 'a number';
}

;// CONCATENATED MODULE: ./lib/definitions/read-definitions.js


/** Tools of one file. */
const maxTools = 5000;
/**
 * Reads tool definitions in any of the shapes in which tools are offered: lists of OpenAI (Chat Completions, Responses), Anthropic, MCP and the
 * AI SDK, alone or as `tools` of a request or of an MCP result (also inside its JSON-RPC response); a map of tool \u2192 JSON Schema, or \u2192 a
 * definition. What has another shape is a fault: a tool that was passed over would be allowed nothing, or everything.
 */
function readDefinitions(value) {
    const reading = new Reading();
    reading.file(value);
    const { faults, tools, shared, unnamed } = reading;
    return faults.length > 0 ? { faults } : { tools: [...tools.values()], shared, unnamed };
}
class Reading {
    faults = [];
    tools = new Map();
    unnamed = [];
    shared = {};
    file(value) {
        if ((0,json_fields/* isList */.Lv)(value))
            this.#list(value, '');
        else if (!(0,json_fields/* isObject */.Gv)(value))
            this.#fault('', `is ${kindOfValue(value)}`);
        else if (value.jsonrpc !== undefined)
            this.#message(value);
        else if (value.tools !== undefined)
            this.#offer(value, '');
        else if (isEntry(value))
            this.#entry(value, '');
        else
            this.#map(value, '');
    }
    #message({ result }) {
        if ((0,json_fields/* isObject */.Gv)(result) && result.tools !== undefined)
            this.#offer(result, 'result.');
        else
            this.#fault('', 'is a JSON-RPC message, and no answer to `tools/list`');
    }
    /** `tools` of a request or an answer. */
    #offer({ tools, nextCursor }, path) {
        if (nextCursor !== undefined && nextCursor !== null)
            this.#fault(`${path}nextCursor`, 'says that more pages follow: these are not all tools');
        if ((0,json_fields/* isList */.Lv)(tools))
            this.#list(tools, `${path}tools`);
        else if ((0,json_fields/* isObject */.Gv)(tools))
            this.#map(tools, `${path}tools.`);
        else
            this.#fault(`${path}tools`, `is ${kindOfValue(tools)}`);
    }
    #list(entries, path) {
        if (this.#areTooMany(entries, path))
            return;
        for (const [index, entry] of entries.entries()) {
            const at = `${path}[${index}]`;
            if ((0,json_fields/* isObject */.Gv)(entry))
                this.#entry(entry, at);
            else
                this.#fault(at, `is ${kindOfValue(entry)}`);
        }
    }
    #entry(entry, at) {
        const inner = (0,json_fields/* isObject */.Gv)(entry.function) ? entry.function : entry;
        const { name } = inner;
        const input = inputOf(inner);
        // Providers run these, and name them by their kind alone.
        const isHosted = name === undefined && typeof entry.type === 'string' && entry.type !== 'function';
        if (isHosted && input === undefined)
            this.unnamed.push(`${at}, a hosted tool without a name`);
        else if (typeof name !== 'string' || name === '')
            this.#fault(at, `has no \`name\`${keysIn(entry)}`);
        else
            this.#add(name, input, entry, at);
    }
    /** tool \u2192 JSON Schema, or \u2192 what else is said of it. */
    #map(map, path) {
        const { $schema: _, $defs, ...named } = map;
        if ($defs !== undefined && !(0,json_fields/* isObject */.Gv)($defs))
            this.#fault(`${path}$defs`, `is ${kindOfValue($defs)}`);
        else if ((0,json_fields/* isObject */.Gv)($defs))
            this.shared = $defs;
        const entries = Object.entries(named);
        if (entries.length === 0)
            this.#fault(path, 'holds no tool');
        else if (!entries.every(([, value]) => isDescribed(value)))
            this.#fault(path, `is an object whose keys are neither a tool definition nor tools${keysIn(map)}`);
        else if (!this.#areTooMany(entries, path))
            for (const [name, value] of entries) {
                const input = inputOf(value);
                if (input === undefined)
                    this.#add(name, value, { name, input: value }, path);
                else
                    this.#add(name, input, { ...value, name }, path);
            }
    }
    #areTooMany({ length }, path) {
        if (length > maxTools)
            this.#fault(path, `has ${length} entries, more than ${maxTools}`);
        return length > maxTools;
    }
    #add(name, input, said, at) {
        if (this.tools.has(name))
            this.#fault(at, 'has the name of an earlier tool');
        else if (input !== undefined && !isSchema(input))
            this.#fault(at, `has a schema of its arguments that is ${kindOfValue(input)}`);
        else
            this.tools.set(name, { name, input, said });
    }
    #fault(at, says) {
        if (this.faults.length < 20)
            this.faults.push({ at: at.replace(/\.$/, ''), says });
    }
}
/** Where the schema of the arguments stands: MCP and the AI SDK, Anthropic, OpenAI, the AI SDK's older and dumped forms. */
const holders = ['inputSchema', 'input_schema', 'parameters', 'parametersJsonSchema', 'args_schema'];
/** `null`: a function without arguments. */
function inputOf(entry) {
    const key = holders.find((holder) => entry[holder] !== undefined && entry[holder] !== null);
    const held = key === undefined ? undefined : entry[key];
    return (0,json_fields/* isObject */.Gv)(held) && (0,json_fields/* isObject */.Gv)(held.jsonSchema) ? held.jsonSchema : held;
}
function isEntry(value) {
    const inner = (0,json_fields/* isObject */.Gv)(value.function) ? value.function : value;
    return typeof inner.name === 'string' && (inputOf(inner) !== undefined || typeof value.type === 'string');
}
function isSchema(value) {
    return (0,json_fields/* isObject */.Gv)(value) || typeof value === 'boolean';
}
const schemaWords = [
    'type',
    'properties',
    '$ref',
    'anyOf',
    'oneOf',
    'allOf',
    'additionalProperties',
    'required',
    'const',
    'enum',
];
/** Whether a value of a map says what a tool takes. */
function isDescribed(value) {
    return (0,json_fields/* isObject */.Gv)(value) && (inputOf(value) !== undefined || schemaWords.some((word) => value[word] !== undefined));
}
/** The keys by which a reader knows what was read; only plain words, so that nothing else of the file is repeated. */
function keysIn(value) {
    const keys = Object.keys(value).filter((key) => /^[A-Za-z_$][\w$-]{0,40}$/.test(key));
    const shown = keys.slice(0, 6).map((key) => `\`${key}\``);
    return shown.length === 0 ? '' : ` (keys: ${shown.join(', ')}${keys.length > shown.length ? ', \u2026' : ''})`;
}


/***/ }),

/***/ 48234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFileChunks: () => (/* binding */ readFileChunks)
});

// UNUSED EXPORTS: readStreamChunks

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/codes/trace-codes.js
var trace_codes = __webpack_require__(88824);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
;// CONCATENATED MODULE: ./lib/io/inspect-archive.js
/** A log of an evaluation has a sample an entry, each a few times; a larger log is one that nobody opens. */
const limits = {
    entries: 200_000,
    file: 1024 ** 3,
    ratio: 300,
    ratioFrom: 8 * 1024 ** 2,
};
const maxArchiveBytes = 1024 ** 3;
const maxExpandedBytes = 16 * 1024 ** 3;
const newline = Buffer.from('\n');
function isZip(head) {
    return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04;
}
/**
 * The text of an `.eval` archive of Inspect AI: its header, then its samples, by name. The archive is held in memory, packed, and each
 * sample is expanded while it is read.
 */
async function* inspectArchive(packed, refuse) {
    const { zipFiles } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(1313)]).then(__webpack_require__.bind(__webpack_require__, 31313));
    const refuseZip = (_, what) => refuse(`as an archive it ${what}`);
    const files = await zipFiles(await gathered(packed, refuse), limits, refuseZip);
    const wanted = partsOf(files);
    if (!wanted)
        throw refuse('it is a zip archive that is not a log of Inspect AI; unpack it');
    if (wanted.reduce((sum, { size }) => sum + size, 0) > maxExpandedBytes)
        throw refuse('it inflates to far more than a trace would');
    for (const file of wanted) {
        yield* file.open();
        yield newline;
    }
}
/** While an evaluation runs, what it began with stands in its journal; the header is written when it ends. */
function partsOf(files) {
    const named = (path) => files.find((file) => file.path === path);
    const header = named('header.json') ?? named('_journal/start.json');
    const samples = files.filter(({ path }) => /^samples\/.+\.json$/.test(path));
    return header ? [header, ...samples] : undefined;
}
async function gathered(packed, refuse) {
    const chunks = [];
    let size = 0;
    for await (const chunk of packed) {
        size += chunk.length;
        if (size > maxArchiveBytes)
            throw refuse(`it is a zip archive of more than ${maxArchiveBytes} bytes`);
        chunks.push(Buffer.from(chunk));
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./lib/io/zstd-frame.js
var zstd_frame = __webpack_require__(80877);
;// CONCATENATED MODULE: ./lib/io/read-file-chunks.js



// Not loaded late: the bundler loses the members of a module that is a function.





const chunkBytes = 256 * 1024;
/** As many as show what a file is. */
const headBytes = 4;
const maxInflatedBytes = 16 * 1024 ** 3;
/** Traces compress 5 to 50 times; a file that inflates more than this, and beyond the grace, is a bomb. */
const maxRatio = 250;
const ratioGraceBytes = 64 * 1024 * 1024;
/**
 * Reads a file, or standard input for `-`, in chunks; gzip, Zstandard and `.eval` archives are recognised by their first bytes. Throws `AssayError`
 * (`E_TRACE_NOT_FOUND`, `E_TRACE_READ`), here or while the chunks are taken.
 */
function readFileChunks(path, options = {}) {
    const file = options.name ?? path;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const sha256 = () => hash.copy().digest('hex');
    const limits = { file, maxInflated: options.maxInflated ?? maxInflatedBytes, inflation: options.inflation };
    // Read as the stream it is: a plain read of descriptor 0 fails where a slow pipe has nothing to read yet.
    if (path === '-')
        return readStreamChunks(options.stdin?.() ?? external_node_process_.stdin, { ...options, name: file });
    const head = headOf(path, file);
    const stored = readPlain(path, file, hash);
    return { file, chunks: unpacked(head, stored, limits) ?? stored, sha256 };
}
/** Reads bytes from a stream, such as standard input or an entry of an archive; compression is recognised here too. */
function readStreamChunks(source, options) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const { name: file, maxInflated = maxInflatedBytes, inflation } = options;
    const limits = { file, maxInflated, inflation };
    const chunks = readStream(hashed(source, hash, options.name), limits);
    return { file: options.name, chunks, sha256: () => hash.copy().digest('hex') };
}
function* readPlain(path, file, hash) {
    const descriptor = attempt(file, () => (0,external_node_fs_.openSync)(path, 'r'));
    const buffer = Buffer.allocUnsafe(chunkBytes);
    try {
        for (;;) {
            const read = attempt(file, () => (0,external_node_fs_.readSync)(descriptor, buffer));
            if (read === 0)
                return;
            const chunk = buffer.subarray(0, read);
            hash.update(chunk);
            yield chunk;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** A stream whose first bytes say whether it is compressed. */
async function* readStream(source, limits) {
    const chunks = source[Symbol.asyncIterator]();
    let head = Buffer.alloc(0);
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
        head = Buffer.concat([head, next.value]);
        if (head.length >= headBytes)
            break;
    }
    const whole = prepend(head, chunks);
    yield* unpacked(head, whole, limits) ?? whole;
}
/** What a file holds that is compressed or an archive; undefined for any other. */
function unpacked(head, stored, limits) {
    if (isGzip(head))
        return inflate(stored, limits);
    if ((0,zstd_frame/* isZstd */.oO)(head))
        return unzstd(stored, limits);
    return isZip(head) ? inspectArchive(stored, (why) => refused(limits.file, why)) : undefined;
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
        throw error instanceof problem/* AssayError */.W ? error : refused(file, ioError(error));
    }
}
/** Counts inflated bytes, and refuses what inflates to more than a trace would. */
function inflationGuard({ file, maxInflated, inflation = { left: Number.POSITIVE_INFINITY } }) {
    let inflatedBytes = 0;
    return (chunk, storedBytes) => {
        inflatedBytes += chunk.length;
        inflation.left -= chunk.length;
        const bomb = inflatedBytes > ratioGraceBytes && inflatedBytes > storedBytes * maxRatio;
        if (bomb || inflatedBytes > maxInflated || inflation.left < 0)
            throw refused(file, 'it inflates to far more than a trace would');
        return chunk;
    };
}
async function* unzstd(stored, limits) {
    const guard = inflationGuard(limits);
    let storedBytes = 0;
    const read = (bytes) => {
        storedBytes += bytes;
    };
    const { inflateZstd } = await __webpack_require__.e(/* import() */ 6243).then(__webpack_require__.bind(__webpack_require__, 96243));
    for await (const chunk of inflateZstd(stored, (why) => refused(limits.file, why), read))
        yield guard(chunk, storedBytes);
}
async function* inflate(stored, limits) {
    const { file } = limits;
    const source = new StoredBytes(stored);
    const guard = inflationGuard(limits);
    // What stands behind the zeros that may pad a member is another member, or no part of the archive.
    for (let first = true; await source.startsMember(first, file); first = false) {
        for await (const chunk of inflateMembers(source, file))
            yield guard(chunk, source.bytes);
    }
}
/** Inflates members that follow one another directly; what the library leaves of the bytes goes back to the source. */
async function* inflateMembers(source, file) {
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    const gunzip = createGunzip({ chunkSize: chunkBytes });
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(source.feed()), gunzip, () => { });
    try {
        yield* gunzip;
    }
    catch (error) {
        if (error instanceof problem/* AssayError */.W)
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
function headOf(path, file) {
    const stats = attempt(file, () => (0,external_node_fs_.statSync)(path));
    // A pipe or a device might never end, or wait for ever.
    if (!stats.isFile())
        throw refused(file, stats.isDirectory() ? 'it is a folder' : 'it is not a regular file; pipe it in and use -');
    const descriptor = attempt(file, () => (0,external_node_fs_.openSync)(path, 'r'));
    try {
        const head = Buffer.alloc(headBytes);
        attempt(file, () => (0,external_node_fs_.readSync)(descriptor, head));
        return head;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
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
        throw refused(file, ioError(error));
    }
}
function ioError(error) {
    const { code } = error;
    return /^[A-Z0-9_]+$/.test(code ?? '') ? code : 'unknown I/O error';
}
function notFound(file) {
    const message = `The trace file ${JSON.stringify(file)} does not exist.`;
    return new problem/* AssayError */.W({
        code: 'E_TRACE_NOT_FOUND',
        level: 'error',
        message,
        remedy: trace_codes/* traceCodes */.W.E_TRACE_NOT_FOUND.remedy,
    });
}
function refused(file, why) {
    return new problem/* AssayError */.W({
        code: 'E_TRACE_READ',
        level: 'error',
        message: `The trace file ${JSON.stringify(file)} cannot be read: ${why}.`,
        location: { file, line: 1, column: 1 },
        remedy: trace_codes/* traceCodes */.W.E_TRACE_READ.remedy,
    });
}


/***/ }),

/***/ 80877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ ZstdFrame),
/* harmony export */   YQ: () => (/* binding */ isSkippable),
/* harmony export */   oO: () => (/* binding */ isZstd)
/* harmony export */ });
/** Little-endian, the four bytes that every frame begins with. */
const magic = [0x28, 0xb5, 0x2f, 0xfd];
function isZstd(head) {
    return magic.every((byte, at) => head[at] === byte);
}
/** A frame that holds no data of the archive: 0x184D2A50 to 0x184D2A5F. */
function isSkippable(head) {
    return ((head[0] ?? 0) & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18;
}
/**
 * Follows the bytes of one Zstandard frame (RFC 8878, section 3.1) to where it ends. Node's decompressor says neither that a file
 * was cut nor that it left bytes alone behind a frame.
 */
class ZstdFrame {
    #step = 'magic';
    /** Bytes that are missing of the step at hand, and those of them that matter. */
    #missing = 4;
    #seen = [];
    #hasChecksum = false;
    #isLastBlock = false;
    isSkippable = false;
    get isWhole() {
        return this.#step === 'end';
    }
    /** How many of the bytes belong to the frame; undefined if they cannot be those of one. */
    take(bytes) {
        let at = 0;
        while (this.#step !== 'end' && at < bytes.length) {
            const some = Math.min(this.#missing, bytes.length - at);
            if (this.#step !== 'content' && this.#step !== 'header' && this.#step !== 'checksum')
                for (let each = 0; each < some; each++)
                    this.#seen.push(bytes[at + each]);
            at += some;
            this.#missing -= some;
            if (this.#missing === 0 && !this.#next())
                return undefined;
        }
        return at;
    }
    #next() {
        const [first = 0, second = 0, third = 0, fourth = 0] = this.#seen;
        const head = Uint8Array.from(this.#seen);
        this.#seen = [];
        switch (this.#step) {
            case 'magic':
                this.isSkippable = isSkippable(head);
                if (this.isSkippable)
                    return this.#go('skippable size', 4);
                return isZstd(head) && this.#go('descriptor', 1);
            case 'skippable size':
                return this.#go('checksum', first + second * 0x100 + third * 0x10000 + fourth * 0x1000000);
            case 'descriptor':
                this.#hasChecksum = (first & 4) !== 0;
                return this.#go('header', headerBytes(first));
            case 'block': {
                this.#isLastBlock = (first & 1) !== 0;
                const [type, size] = [(first >> 1) & 3, (first + second * 0x100 + third * 0x10000) >> 3];
                // One byte stands for all of a run.
                return type !== 3 && this.#go('content', type === 1 ? 1 : size);
            }
            case 'content':
                if (!this.#isLastBlock)
                    return this.#go('block', 3);
                return this.#hasChecksum ? this.#go('checksum', 4) : this.#go('end', 0);
            case 'header':
                return this.#go('block', 3);
            default:
                return this.#go('end', 0);
        }
    }
    #go(step, missing) {
        this.#step = step;
        this.#missing = missing;
        return missing > 0 || step === 'end' || this.#next();
    }
}
/** What follows the descriptor: the size of the window, the dictionary's id, the size of the content. */
function headerBytes(descriptor) {
    const isSingle = (descriptor & 0x20) !== 0;
    const dictionary = [0, 1, 2, 4][descriptor & 3];
    const content = [isSingle ? 1 : 0, 2, 4, 8][descriptor >> 6];
    return (isSingle ? 0 : 1) + dictionary + content;
}


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ decimalOf),
/* harmony export */   Nx: () => (/* binding */ decimalText),
/* harmony export */   YL: () => (/* binding */ compareDecimals),
/* harmony export */   iw: () => (/* binding */ isMultipleOf),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
const literal = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;
/** The decimal that a text names, as JSON and YAML write numbers; undefined for any other text, or an exponent of absurd length. */
function decimalOf(text) {
    const [, sign, whole = '', fraction = '', exponent = '0'] = literal.exec(text) ?? [];
    if (sign === undefined || whole.length + fraction.length === 0 || exponent.length > maxExponent)
        return undefined;
    const all = whole + fraction;
    const start = leadingZeros(all);
    const digits = all.slice(start, endOfDigits(all));
    if (digits === '')
        return zero;
    return { negative: sign === '-', digits, point: BigInt(exponent) + BigInt(whole.length - start) };
}
/** Digits of an exponent: more than any value needs, few enough to add up at no cost. */
const maxExponent = 1_000;
const zero = { negative: false, digits: '', point: 0n };
/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
function compareDecimals(a, b) {
    const [signA, signB] = [signOf(a), signOf(b)];
    if (signA !== signB)
        return signA - signB;
    if (a.point !== b.point)
        return a.point > b.point ? signA : -signA;
    return a.digits === b.digits ? 0 : a.digits > b.digits ? signA : -signA;
}
/** Digits that are divided: more than any value needs, few enough to take no time. */
const maxDivided = 20_000;
/** Whether `a` is a whole number of times `b`; nothing is a multiple of zero. Throws a RangeError beyond 20,000 digits. */
function isMultipleOf(a, b) {
    if (b.digits === '')
        return false;
    if (a.digits === '')
        return true;
    if (a.digits.length > maxDivided || b.digits.length > maxDivided)
        throw new RangeError('too many digits to divide');
    const [units, step] = [BigInt(a.digits), BigInt(b.digits)];
    const shift = a.point - BigInt(a.digits.length) - (b.point - BigInt(b.digits.length));
    // `units` does not end in zero, so nothing that does divides it.
    return shift < 0n ? false : (units * power(10n % step, shift, step)) % step === 0n;
}
/** Whether the decimal is a whole number. */
function isWhole({ digits, point }) {
    return BigInt(digits.length) <= point;
}
/** The shortest exact text, laid out as ECMAScript lays out numbers: what RFC 8785 says of doubles, for every decimal. */
function decimalText({ negative, digits, point }) {
    if (digits === '')
        return '0';
    const sign = negative ? '-' : '';
    const length = digits.length;
    if (point > 21n || point <= -6n) {
        const exponent = point - 1n;
        const mantissa = length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`;
        return `${sign}${mantissa}e${exponent < 0n ? '' : '+'}${exponent}`;
    }
    const at = Number(point);
    if (at <= 0)
        return `${sign}0.${'0'.repeat(-at)}${digits}`;
    return sign + (length <= at ? digits.padEnd(at, '0') : `${digits.slice(0, at)}.${digits.slice(at)}`);
}
function signOf({ negative, digits }) {
    return digits === '' ? 0 : negative ? -1 : 1;
}
/** `base ** exponent % modulus` by squaring: the exponent may be anything that a trace can write. */
function power(base, exponent, modulus) {
    let result = 1n % modulus;
    for (let square = base, left = exponent; left > 0n; left >>= 1n) {
        if ((left & 1n) === 1n)
            result = (result * square) % modulus;
        square = (square * square) % modulus;
    }
    return result;
}
function leadingZeros(text) {
    let at = 0;
    while (text.charCodeAt(at) === zeroCode)
        at++;
    return at;
}
/** Behind the last digit that is not zero. A loop: an expression for it takes quadratic time. */
function endOfDigits(text) {
    let end = text.length;
    while (end > 0 && text.charCodeAt(end - 1) === zeroCode)
        end--;
    return end;
}
const zeroCode = 48;


/***/ }),

/***/ 19238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ nearestNumber),
/* harmony export */   FE: () => (/* binding */ isMultiple),
/* harmony export */   J6: () => (/* binding */ isWholeNumber),
/* harmony export */   S$: () => (/* binding */ compareNumbers),
/* harmony export */   fh: () => (/* binding */ ExactNumber),
/* harmony export */   rf: () => (/* binding */ exactNumber)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6726);

/**
 * A number of a trace or a policy that no double holds: an integer beyond 2^53, a long decimal, `1e400`. It stands wherever
 * a number can stand in a `JsonValue`. All other numbers are numbers of JavaScript, and mean the decimal that they print as.
 */
class ExactNumber {
    static #met = false;
    /** Whether there has been any, so that whoever walks values for their sake need not, in nearly every run. */
    static get met() {
        return ExactNumber.#met;
    }
    /** The number as its source wrote it, in the syntax of JSON. */
    text;
    /** The shortest exact text: equal for equal numbers. */
    canonical;
    /** Use `numberOf`, which makes one only where a double will not do. */
    constructor(text, canonical) {
        this.text = text;
        this.canonical = canonical;
        ExactNumber.#met = true;
    }
    toString() {
        return this.text;
    }
    /** `JSON.stringify` writes the digits; before Node.js 22 it can write them as a string only (`jsonText` writes the number). */
    toJSON() {
        return rawJson === undefined ? this.text : rawJson(this.text);
    }
}
const { rawJSON: rawJson } = JSON;
const ofJson = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** The number that a text names: a double where that is exact. Undefined for text that names no number. */
function exactNumber(text) {
    const decimal = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(text);
    if (decimal === undefined)
        return undefined;
    const canonical = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalText */ .Nx)(decimal);
    const number = Number(canonical);
    if (String(number) === canonical)
        return number;
    return new ExactNumber(ofJson.test(text) ? text : canonical, canonical);
}
/** The nearest double, for what needs no more: a time, a size. */
function nearestNumber(value) {
    return typeof value === 'number' ? value : Number(value.text);
}
/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`; no rounding. */
function compareNumbers(a, b) {
    return typeof a === 'number' && typeof b === 'number' ? a - b : (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimals */ .YL)(decimal(a), decimal(b));
}
/** Whether `a` is a whole number of times `b`, decided on decimals: 19.99 is a multiple of 0.01. */
function isMultiple(a, b) {
    if (Number.isSafeInteger(a) && Number.isSafeInteger(b))
        return a % b === 0;
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .isMultipleOf */ .iw)(decimal(a), decimal(b));
}
function isWholeNumber(value) {
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhole */ .wP)(decimal(value));
}
function decimal(value) {
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(typeof value === 'number' ? String(value) : value.canonical);
}


/***/ }),

/***/ 18344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PartsMap)
/* harmony export */ });
/** Values by keys of several parts, always as many: put together in one text, a key takes longer than all that is done with it. */
class PartsMap {
    #first = new Map();
    size = 0;
    get(parts) {
        let found = this.#first;
        for (const part of parts) {
            found = found.get(part);
            if (found === undefined)
                return undefined;
        }
        return found;
    }
    /** Of a key that has no value so far. */
    add(parts, value) {
        let map = this.#first;
        for (const part of parts.slice(0, -1)) {
            const below = map.get(part) ?? new Map();
            map.set(part, below);
            map = below;
        }
        map.set(parts.at(-1), value);
        this.size++;
    }
}


/***/ })

};

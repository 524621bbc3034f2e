"use strict";
exports.id = 8996;
exports.ids = [8996];
exports.modules = {

/***/ 88977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ tableCodes)
/* harmony export */ });
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79633);

/** Problems of traces that are tables: Parquet files, and what DuckDB reads. */
const tableCodes = (0,_code_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCodes */ .O)({
    E_TABLE_ENGINE: {
        title: 'DuckDB is not installed',
        level: 'error',
        meaning: 'A Parquet file or a query was given as traces. Assay reads tables with DuckDB, an optional dependency, which was not found.',
        remedy: 'Install it in the project, next to Assay: npm install --save-dev @duckdb/node-api. In the action, set the input `duckdb` to the folder of the installation.',
    },
    E_TABLE_LAYOUT: {
        title: 'Columns of a table not recognized',
        level: 'error',
        meaning: 'No known layout has the columns of the table, so it is unknown which ones contain tool and session; or files of different layouts were given as one table.',
        remedy: 'Map them with --sql: SELECT \u2026 AS trace, \u2026 AS tool, \u2026 AS args FROM traces. docs/trace-formats.md#tables lists the column names.',
    },
    E_TABLE_SQL: {
        title: 'Query cannot be run',
        level: 'error',
        meaning: 'The text after --sql is not one SELECT, has an error, or reads anything but the files of --traces.',
        remedy: 'Write one SELECT over the table `traces`, which contains the files of --traces.',
    },
    E_TABLE_READ: {
        title: 'Table cannot be read',
        level: 'error',
        meaning: 'DuckDB could not read the file: it is damaged, encrypted, has other columns than the other files, or text that is not UTF-8; or memory or disk ran out.',
        remedy: 'Check that the file is complete, that all files have the same columns, and that there is space for temporary files (TMPDIR).',
    },
});


/***/ }),

/***/ 78996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTable: () => (/* binding */ openTable)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/codes/table-codes.js
var table_codes = __webpack_require__(88977);
// EXTERNAL MODULE: ./lib/model/problem.js
var problem = __webpack_require__(51246);
// EXTERNAL MODULE: ./lib/model/table.js
var table = __webpack_require__(32693);
// EXTERNAL MODULE: ./lib/text/log-line.js
var log_line = __webpack_require__(10844);
// EXTERNAL MODULE: ./lib/text/plural.js
var plural = __webpack_require__(26713);
;// CONCATENATED MODULE: ./lib/tables/layouts/langfuse.js
/** Observations as Langfuse exports them to a bucket: `observations_v2/`, and the older `observations/`, which name no session. */
const langfuse = {
    id: 'langfuse observations',
    format: 'langfuse',
    needs: [['id'], ['trace_id'], ['type'], ['parent_observation_id'], ['start_time']],
    emptyIsNone: true,
    fields: [
        { key: 'id', from: ['id'], as: 'text' },
        { key: 'traceId', from: ['trace_id'], as: 'text' },
        { key: 'parentObservationId', from: ['parent_observation_id'], as: 'text' },
        { key: 'sessionId', from: ['session_id'], as: 'text' },
        { key: 'type', from: ['type'], as: 'text' },
        { key: 'name', from: ['name'], as: 'text' },
        { key: 'startTime', from: ['start_time'], as: 'time' },
        { key: 'endTime', from: ['end_time'], as: 'time' },
        { key: 'input', from: ['input'], as: 'value' },
        { key: 'output', from: ['output'], as: 'value' },
        { key: 'level', from: ['level'], as: 'text' },
        { key: 'statusMessage', from: ['status_message'], as: 'text' },
        { key: 'metadata', from: ['metadata'], as: 'json' },
    ],
    session: [['session_id']],
    family: 'trace_id',
    time: ['start_time'],
};

;// CONCATENATED MODULE: ./lib/tables/layouts/langsmith.js
/** Runs as LangSmith's bulk export writes them. Their `session_id` is the project, not a conversation. */
const langsmith = {
    id: 'langsmith runs',
    format: 'langchain',
    needs: [['id'], ['trace_id'], ['run_type'], ['inputs'], ['start_time']],
    fields: [
        { key: 'id', from: ['id'], as: 'text' },
        { key: 'trace_id', from: ['trace_id'], as: 'text' },
        { key: 'parent_run_id', from: ['parent_run_id'], as: 'text' },
        { key: 'run_type', from: ['run_type'], as: 'text' },
        { key: 'name', from: ['name'], as: 'text' },
        { key: 'start_time', from: ['start_time'], as: 'time' },
        { key: 'end_time', from: ['end_time'], as: 'time' },
        { key: 'dotted_order', from: ['dotted_order'], as: 'text' },
        { key: 'inputs', from: ['inputs'], as: 'json' },
        { key: 'outputs', from: ['outputs'], as: 'json' },
        { key: 'extra', from: ['extra'], as: 'json' },
        { key: 'error', from: ['error'], as: 'text' },
    ],
    session: [
        ['extra', 'metadata', 'session_id'],
        ['extra', 'metadata', 'thread_id'],
        ['extra', 'metadata', 'conversation_id'],
    ],
    family: 'trace_id',
    time: ['start_time'],
};

;// CONCATENATED MODULE: ./lib/tables/layouts/native.js
/** A row a call, the columns named as the members of Assay's own lines: what a query over any store can write. */
const native_native = {
    id: 'calls',
    format: 'native',
    needs: [
        ['trace', 'session', 'session_id', 'conversation_id', 'thread_id', 'episode_id', 'run_id', 'trace_id'],
        ['tool', 'tool_name', 'function_name'],
    ],
    constant: { type: 'tool_call' },
    fields: [
        {
            key: 'trace',
            from: ['trace', 'session', 'session_id', 'conversation_id', 'thread_id', 'episode_id', 'run_id', 'trace_id'],
            as: 'text',
        },
        { key: 'id', from: ['id', 'call_id', 'tool_call_id'], as: 'text' },
        { key: 'tool', from: ['tool', 'tool_name', 'function_name'], as: 'text' },
        {
            key: 'args',
            from: ['args', 'arguments', 'params', 'parameters', 'input', 'tool_args', 'tool_arguments', 'tool_input'],
            as: 'value',
        },
        { key: 'timestamp', from: ['timestamp', 'ts', 'time', 'start_time', 'started_at', 'created_at'], as: 'time' },
        { key: 'result', from: ['result', 'output', 'tool_result', 'tool_output'], as: 'value' },
        { key: 'error', from: ['error', 'error_message', 'is_error'], as: 'value' },
        { key: 'phase', from: ['phase'], as: 'text' },
        { key: 'durationMs', from: ['duration_ms', 'durationms'], as: 'value' },
        { key: 'usage', from: ['usage'], as: 'json' },
        { key: 'case', from: ['case'], as: 'text' },
        { key: 'trial', from: ['trial'], as: 'text' },
        { key: 'agent', from: ['agent', 'agent_name'], as: 'text' },
        { key: 'turn', from: ['turn'], as: 'text' },
        { key: 'server', from: ['server', 'mcp_server'], as: 'text' },
    ],
    session: [
        ['trace'],
        ['session'],
        ['session_id'],
        ['conversation_id'],
        ['thread_id'],
        ['episode_id'],
        ['run_id'],
        ['trace_id'],
    ],
    time: ['timestamp', 'ts', 'time', 'start_time', 'started_at', 'created_at'],
};

;// CONCATENATED MODULE: ./lib/tables/layouts/otel-traces.js
/** Spans as the ClickHouse exporter of the OpenTelemetry collector stores them (`otel_traces`). */
const otelTraces = {
    id: 'otel_traces',
    format: 'otlp',
    needs: [['TraceId'], ['SpanId'], ['SpanName'], ['SpanAttributes'], ['Timestamp']],
    fields: [
        ...['TraceId', 'SpanId', 'ParentSpanId', 'SpanName', 'ScopeName', 'StatusCode', 'StatusMessage'].map((column) => ({ key: column, from: [column], as: 'text' })),
        { key: 'Timestamp', from: ['Timestamp'], as: 'time' },
        { key: 'Duration', from: ['Duration'], as: 'text' },
        ...['SpanAttributes', 'ResourceAttributes', 'Events.Name', 'Events.Attributes'].map((column) => ({ key: column, from: [column], as: 'json' })),
    ],
    session: [],
    attributes: 'SpanAttributes',
    family: 'TraceId',
    time: ['Timestamp'],
};

;// CONCATENATED MODULE: ./lib/tables/layouts/index.js




/** The layouts, in the order in which they are asked: those with the most marks first. */
const tableLayouts = [langfuse, langsmith, otelTraces, native_native];

;// CONCATENATED MODULE: ./lib/tables/record-sql.js
function fits({ needs }, columns) {
    return needs.every((names) => firstOf(names, columns) !== undefined);
}
/** @param attributeNames names of attributes that hold the session, in order of preference */
function rowSql(layout, columns, attributeNames) {
    const members = [];
    const jsonKeys = [];
    for (const field of layout.fields) {
        const named = columnsOf(field, columns);
        if (named.length === 0)
            continue;
        const isParsed = named.some((column) => isJson(field, column));
        if (isParsed)
            jsonKeys.push(field.key);
        const key = literal(`,${JSON.stringify(field.key)}:`);
        const values = named.map((column) => `${key} || ${valueSql(field, column, layout, isParsed)}`);
        members.push(`coalesce(${[...values, `''`].join(', ')})`);
    }
    const constant = Object.entries(layout.constant ?? {}).map(([key, value]) => `,${JSON.stringify({ [key]: value }).slice(1, -1)}`);
    const time = firstOf(layout.time, columns);
    const tools = layout.fields.filter(({ key }) => key === 'tool').flatMap((field) => columnsOf(field, columns));
    const sessions = sessionsSql(layout, columns, attributeNames);
    const family = layout.family === undefined ? undefined : firstOf([layout.family], columns);
    return {
        record: `'{' || substr(concat(${[...constant.map(literal), ...members].join(', ')}), 2) || '}'`,
        session: sessions.length === 0 ? undefined : `coalesce(${[...sessions, 'NULL'].join(', ')})`,
        family: family && nameSql(family),
        tool: tools.length === 0 ? undefined : `coalesce(${[...tools.map(nameSql), 'NULL'].join(', ')})`,
        time: time && instantSql(time),
        milliseconds: time && /^(TIMESTAMP|DATE)/.test(time.type) ? `TRY(epoch_ms(${quoted(time)}))` : undefined,
        jsonKeys,
    };
}
/** The columns, or members of a column, that may name the session of a row; null for each that does not. */
function sessionsSql(layout, columns, attributeNames) {
    const attributes = layout.attributes;
    const paths = attributes === undefined ? layout.session : attributeNames.map((name) => [attributes, name]);
    return paths.flatMap(([name, ...members]) => {
        const column = firstOf([name], columns);
        return column === undefined ? [] : [members.length === 0 ? nameSql(column) : memberSql(column, members)];
    });
}
function memberSql(column, members) {
    const [only = ''] = members;
    if (column.type.startsWith('MAP(VARCHAR'))
        return `nullif(CAST(${quoted(column)}[${literal(only)}] AS VARCHAR), '')`;
    const json = isText(column.type) || column.type === 'JSON' ? textSql(column) : `to_json(${quoted(column)})`;
    const path = members.map((member) => `.${JSON.stringify(member)}`).join('');
    return `CASE WHEN json_valid(${json}) THEN nullif(json_extract_string(${json}, ${literal(`$${path}`)}), '') END`;
}
/** Of several files each may have a column of its own: a row's value is in the first that it has. Times are of one column, by which rows are ordered. */
function columnsOf({ from, as }, columns) {
    const found = from.flatMap((name) => columns.get(name.toLowerCase()) ?? []);
    return as === 'time' ? found.slice(0, 1) : found;
}
function isJson({ as }, { type }) {
    return type === 'JSON' || (as === 'json' && isText(type));
}
/** @param isParsed whether text is parsed as JSON when it is read */
function valueSql(field, column, { emptyIsNone }, isParsed) {
    if (field.as === 'text')
        return `to_json(${nameSql(column)})`;
    if (field.as === 'time')
        return `to_json(${timeSql(column)})`;
    const text = isText(column.type) || column.type === 'JSON';
    if (!text)
        return `to_json(${quoted(column)})`;
    const value = `to_json(${emptyIsNone ? `nullif(${textSql(column)}, '')` : textSql(column)})`;
    return isParsed && !isJson(field, column) ? `to_json(CAST(${value} AS VARCHAR))` : value;
}
/** A name or an id; empty text is none. */
function nameSql(column) {
    return `nullif(${textSql(column)}, '')`;
}
function textSql(column) {
    if (column.type === 'BLOB')
        return `decode(${quoted(column)})`;
    if (column.type === 'VARCHAR')
        return quoted(column);
    return `CAST(${quoted(column)} AS VARCHAR)`;
}
function timeSql(column) {
    if (column.type === 'DATE')
        return `CAST(${quoted(column)} AS TIMESTAMP)`;
    return isText(column.type) ? nameSql(column) : quoted(column);
}
/** What the rows of a session are ordered by. A time without a zone is in UTC, as it is for the reader. */
function instantSql(column) {
    return isText(column.type) ? `TRY_CAST(${nameSql(column)} AS TIMESTAMPTZ)` : quoted(column);
}
function isText(type) {
    return type === 'VARCHAR' || type === 'BLOB' || type.startsWith('ENUM');
}
function firstOf(names, columns) {
    for (const name of names) {
        const column = columns.get(name.toLowerCase());
        if (column !== undefined)
            return column;
    }
    return undefined;
}
function quoted({ name }) {
    return identifier(name);
}
function identifier(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
function literal(text) {
    return `'${text.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./lib/tables/left-out-sessions.js

/**
 * The query for the sessions of a table that are left out, as `assay_session`, `assay_reason` and `assay_rows`; undefined where the table cannot say it. Sessions of
 * which a row lacks its time or its tool are not among them: their reader has something to say of it. All times of a session must lie where its last one is
 * asked for: which of its rows are calls, and so which time is the last, is known when they are read.
 */
function leftOutSql({ session, family, tool, time, milliseconds }, source, { sample, firstTime, lastBetween = [] }) {
    if (session === undefined || family !== undefined)
        return undefined;
    const reasons = [];
    if (sample !== undefined) {
        // Twelve hexadecimal digits, as `admitSample` takes them.
        const drawn = `('0x' || substr(sha256(${literal(`${sample.seed}\n`)} || ${session}), 1, 12))::BIGINT`;
        reasons.push(`WHEN ${drawn} >= ${sample.below} THEN ${literal(sample.reason)}`);
    }
    if (milliseconds !== undefined)
        for (const { from, before, reason } of lastBetween)
            reasons.push(`WHEN min(${milliseconds}) >= ${Math.max(firstTime, from)} AND max(${milliseconds}) < ${before} THEN ${literal(reason)}`);
    if (reasons.length === 0)
        return undefined;
    const known = [milliseconds ?? time, tool].flatMap((each) => each ?? []);
    const isKnown = known.map((each) => `count(${each}) = count(*)`);
    return `SELECT * FROM (SELECT ${session} AS assay_session, CASE ${reasons.join(' ')} END AS assay_reason, count(*) AS assay_rows FROM ${source}
    GROUP BY ${session} HAVING ${['true', ...isKnown].join(' AND ')})
    WHERE assay_session IS NOT NULL AND assay_reason IS NOT NULL`;
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./lib/tables/load-duckdb.js




const companion = '@duckdb/node-api';
/**
 * DuckDB's client for Node.js, from the first of the folders whose project has it.
 * @param folders absolute
 * @param needed what it is asked for: the start of a sentence
 * @throws {AssayError} `E_TABLE_ENGINE`
 */
function loadDuckDb(folders, needed) {
    let broken;
    for (const folder of folders) {
        const require = (0,external_node_module_.createRequire)((0,external_node_path_.join)(folder, 'package.json'));
        try {
            return require(companion);
        }
        catch (error) {
            const { code } = error;
            if (code !== 'MODULE_NOT_FOUND' && code !== 'ERR_MODULE_NOT_FOUND')
                broken = code ?? 'it fails to load';
        }
    }
    const why = broken === undefined ? `${companion} is not installed` : `${companion} cannot be loaded (${broken})`;
    throw new problem/* AssayError */.W({
        code: 'E_TABLE_ENGINE',
        level: 'error',
        message: `${needed}, and ${why}.`,
        remedy: table_codes/* tableCodes */.b.E_TABLE_ENGINE.remedy,
    });
}

;// CONCATENATED MODULE: ./lib/tables/mapping-for.js

/** What a column that holds the session, the tool \u2026 is often called, most certain first. */
const hints = [
    ['trace', /session|conversation|thread|trace|run/],
    ['tool', /tool|function|name|action/],
    ['args', /arg|param|input|request|payload|body/],
    ['result', /result|output|response/],
    ['error', /error|exception|failure/],
    ['timestamp', /time|date|created|start|_at$|^ts$/],
    ['id', /call_?id|^id$/],
];
/** A query to begin with, each part by the column that is nearest by its name. */
function mappingFor(columns, identifier) {
    const taken = new Set();
    const parts = hints.flatMap(([as, hint]) => {
        const found = [...columns].find(([key, { name }]) => !taken.has(key) && hint.test(key) && (0,log_line/* logText */.k)(name, 60) === name);
        if (found)
            taken.add(found[0]);
        const isNeeded = as === 'trace' || as === 'tool';
        if (found)
            return [`${/^[a-z_]\w*$/i.test(found[1].name) ? found[1].name : identifier(found[1].name)} AS ${as}`];
        return isNeeded ? [`\u2026 AS ${as}`] : [];
    });
    return `SELECT ${parts.join(', ')} FROM traces`;
}

;// CONCATENATED MODULE: ./lib/tables/open-table.js













/** Of DuckDB: what does not fit goes to disk, and the rest of the memory is for what is known of the sessions. */
const memoryLimit = '512MiB';
/**
 * Opens files as one table. What DuckDB may do is confined to reading these files: no other file, no network, no extension, no
 * change of a setting.
 * @throws {AssayError} `E_TABLE_ENGINE`, `E_TABLE_LAYOUT`, `E_TABLE_SQL`, `E_TABLE_READ`
 */
async function openTable(files, options) {
    const needed = options.sql === undefined ? `${(0,log_line/* logText */.k)(files[0]?.name ?? '')} is a Parquet file` : '--sql asks for DuckDB';
    const { DuckDBInstance } = loadDuckDb(options.projects, needed);
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(options.temporary, 'assay-table-'));
    let instance;
    let connection;
    const close = () => {
        connection?.closeSync();
        instance?.closeSync();
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    };
    try {
        instance = await DuckDBInstance.create(':memory:', {
            autoinstall_known_extensions: 'false',
            autoload_known_extensions: 'false',
            allow_community_extensions: 'false',
            memory_limit: memoryLimit,
            threads: String(options.threads),
        });
        connection = await instance.connect();
        const table = new Table(connection, files, options);
        await table.confine(folder);
        return { input: await table.input(), close };
    }
    catch (error) {
        close();
        throw error;
    }
}
class Table {
    #connection;
    #files;
    #sql;
    #sessionKeys;
    #filter;
    constructor(connection, files, { sql, sessionKeys, leftOut }) {
        this.#filter = leftOut;
        this.#connection = connection;
        this.#files = files;
        this.#sql = sql;
        this.#sessionKeys = sessionKeys;
    }
    async confine(folder) {
        // A row's time is printed in the zone of the machine otherwise.
        for (const setting of [
            `TimeZone = 'UTC'`,
            `temp_directory = ${literal(folder)}`,
            `allowed_paths = ${pathList(this.#files, [exactly, asIs])}`,
            `allowed_directories = [${literal(`${folder}${external_node_path_.sep}`)}]`,
            'enable_external_access = false',
            'lock_configuration = true',
        ])
            await this.#connection.run(`SET ${setting}`);
    }
    async input() {
        await this.#reading(() => this.#find());
        const asked = this.#sql;
        if (asked !== undefined)
            await this.#reading(() => this.#ask(asked));
        const columns = await this.#columns(this.#source);
        const layout = layoutOf(columns);
        if (layout === undefined)
            throw unknownLayout(this.#files, columns);
        await this.#compare(layout);
        const sql = rowSql(layout, columns, this.#sessionKeys);
        const parts = await this.#parts();
        const [first] = parts;
        const leftOut = await this.#leaveOut(layout, sql);
        return {
            file: first?.file ?? '',
            format: layout.format,
            parts,
            jsonKeys: sql.jsonKeys,
            leftOut: leftOut ?? [],
            rows: this.#rows(layout, sql, parts, leftOut !== undefined),
        };
    }
    /** That DuckDB finds the files that it is given, and no others: it reads their names as patterns. */
    async #find() {
        const rows = (await this.#connection.runAndReadAll(`SELECT file FROM glob(${pathList(this.#files)})`)).getRows();
        const wrong = this.#files.find(({ path }, at) => rows[at]?.[0] !== path);
        if (wrong === undefined && rows.length === this.#files.length)
            return;
        const message = `DuckDB does not find ${JSON.stringify(wrong?.name ?? this.#files[0]?.name)} by its name, or finds other files.`;
        throw trouble('E_TABLE_READ', message, 'Rename the file or its folders, without any of * ? [ ] and \\.');
    }
    /** Notes which sessions are left out, and counts them. Only where a row is a call, and its session the trace. */
    async #leaveOut({ format }, sql) {
        if (this.#filter === undefined || format !== 'native' || this.#sessionKeys.includes('file'))
            return undefined;
        const query = leftOutSql(sql, this.#source, this.#filter);
        if (query === undefined)
            return undefined;
        const counts = await this.#reading(async () => {
            await this.#connection.run(`CREATE TEMP TABLE assay_left_out AS ${query}`);
            const counted = 'SELECT assay_reason, count(*), sum(assay_rows) FROM assay_left_out GROUP BY assay_reason';
            return (await this.#connection.runAndReadAll(counted)).getRows();
        });
        return counts.map(([reason, sessions, rows]) => ({
            ...{ reason: String(reason), sessions: Number(sessions), rows: Number(rows) },
        }));
    }
    /** What the query of the user, or without one the files, give. */
    get #source() {
        return this.#sql === undefined ? scanOf(this.#files) : 'assay_asked';
    }
    /** As a view the query can be no other statement than a SELECT; what it reads is looked up when the view is made. */
    async #ask(sql) {
        const statements = await this.#connection.extractStatements(sql);
        if (statements.count !== 1)
            throw trouble('E_TABLE_SQL', `--sql takes one SELECT, and these are ${statements.count} statements.`);
        await this.#connection.run(`CREATE VIEW traces AS SELECT * FROM ${scanOf(this.#files)}`);
        await this.#connection.run(`CREATE VIEW assay_asked AS ${sql}`);
    }
    /** All files are read by the layout of their columns together, which would hide the rows of a file of another layout. */
    async #compare(layout) {
        const isMapped = this.#sql !== undefined && layout.format === 'native';
        if (this.#files.length === 1 || isMapped)
            return;
        for (const file of this.#files) {
            const columns = await this.#columns(scanOf([file]));
            const own = layoutOf(columns);
            if (own === layout || (own === undefined && this.#sql !== undefined))
                continue;
            if (own === undefined)
                throw unknownLayout([file], columns);
            const message = `${(0,log_line/* logText */.k)(file.name)} has the columns of ${own.id}, and the files together those of ${layout.id}.`;
            throw trouble('E_TABLE_LAYOUT', message, 'Check files of different layouts in runs of their own.');
        }
    }
    async #columns(source) {
        const rows = await this.#reading(async () => (await this.#connection.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`)).getRowObjectsJson());
        return new Map(rows.map(({ column_name, column_type }) => {
            const name = String(column_name);
            return [name.toLowerCase(), { name, type: String(column_type) }];
        }));
    }
    /** Of a query that joins, groups or leaves out, nobody can say which file a row is from: it stands for all of them. */
    async #parts() {
        const digests = [];
        for (const file of this.#files)
            digests.push(await digestOf(file));
        if (this.#sql === undefined) {
            const rows = await this.#reading(async () => (await this.#connection.runAndReadAll(`SELECT file_name, num_rows FROM parquet_file_metadata(${pathList(this.#files)})`)).getRowObjectsJson());
            const counts = new Map(rows.map(({ file_name, num_rows }) => [String(file_name), Number(num_rows)]));
            return this.#files.map(({ path, name }, at) => ({
                file: name,
                sha256: digests[at] ?? '',
                rows: counts.get(path) ?? 0,
            }));
        }
        const [only] = this.#files;
        if (this.#files.length === 1 && only)
            return [{ file: only.name, sha256: digests[0] ?? '', rows: Number.MAX_SAFE_INTEGER }];
        const list = this.#files.map(({ name }, at) => `${digests[at]}  ${name}\n`).join('');
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(list).digest('hex');
        return [
            {
                file: `${only?.name} and ${(0,plural/* plural */.L)(this.#files.length - 1, 'more file')}`,
                sha256,
                rows: Number.MAX_SAFE_INTEGER,
            },
        ];
    }
    async *#rows(layout, sql, parts, isFiltered) {
        const [source, row] = this.#sql === undefined
            ? [this.#source, `${startsSql(parts)} + file_row_number + 1`]
            : [`(SELECT *, row_number() OVER () AS assay_row FROM ${this.#source})`, 'assay_row'];
        const group = await this.#reading(() => this.#groupSql(sql, source));
        const kept = isFiltered
            ? `WHERE NOT EXISTS (SELECT 1 FROM assay_left_out WHERE assay_left_out.assay_session = ${group.key})`
            : '';
        const query = `SELECT r, n, g, CASE WHEN g IS NULL THEN 1 WHEN ${sql.time === undefined ? 'false' : 't IS NULL'} THEN 2 ELSE 0 END
      FROM (SELECT ${sql.record} AS r, ${row} AS n, ${group.key} AS g, ${sql.time ?? 'NULL'} AS t FROM ${source} ${group.join} ${kept})
      ORDER BY ${group.inOrder ? 'g, t, n' : 'n'}`;
        const result = await this.#reading(() => this.#connection.stream(query));
        for (;;) {
            const chunk = await this.#reading(() => result.fetchChunk());
            if (!chunk || chunk.rowCount === 0)
                return;
            const [text, number, session, lacks] = [0, 1, 2, 3].map((at) => chunk.getColumnVector(at));
            const rows = [];
            for (let at = 0; at < chunk.rowCount; at++) {
                rows.push({
                    text: String(text?.getItem(at)),
                    row: Number(number?.getItem(at)),
                    group: String(session?.getItem(at) ?? ''),
                    lacks: lackOf(Number(lacks?.getItem(at)), layout.format),
                });
            }
            yield rows;
        }
    }
    /**
     * By what rows belong together. Where a family of rows names several sessions, nobody can say from here which row is of
     * which: all of them are one group then, which the reader of the format holds as it holds a file.
     */
    async #groupSql(sql, source) {
        const together = { key: `''`, join: '', inOrder: false };
        if (this.#sessionKeys.includes('file'))
            return together;
        if (sql.session === undefined || sql.family === undefined)
            return { key: sql.session ?? sql.family ?? 'NULL', join: '', inOrder: true };
        await this.#connection.run(`CREATE TEMP TABLE IF NOT EXISTS families AS SELECT ${sql.family} AS assay_family, max(${sql.session}) AS assay_last, min(${sql.session}) AS assay_first FROM ${source} GROUP BY ALL`);
        const mixed = await this.#connection.runAndReadAll('SELECT count(*) FROM families WHERE assay_first <> assay_last');
        if (Number(mixed.getRows()[0]?.[0]) > 0)
            return together;
        return {
            key: `coalesce(families.assay_last, ${sql.family})`,
            join: `LEFT JOIN families ON families.assay_family = ${sql.family}`,
            inOrder: true,
        };
    }
    async #reading(work) {
        try {
            return await work();
        }
        catch (error) {
            if (error instanceof problem/* AssayError */.W)
                throw error;
            if (this.#sql !== undefined)
                throw trouble('E_TABLE_SQL', `The query cannot be run: ${reasonOf(error)}`);
            const [first] = this.#files;
            const message = `The Parquet file ${JSON.stringify(first?.name)}${this.#files.length > 1 ? `, or one of ${(0,plural/* plural */.L)(this.#files.length - 1, 'more file')},` : ''} cannot be read: ${reasonOf(error)}`;
            throw trouble('E_TABLE_READ', message);
        }
    }
}
function layoutOf(columns) {
    return tableLayouts.find((each) => fits(each, columns));
}
/** Records of spans say themselves which session they are of. */
function lackOf(code, format) {
    if (format !== 'native')
        return undefined;
    return code === 1 ? 'session' : code === 2 ? 'time' : undefined;
}
const asIs = (path) => path;
/** As a pattern that fits this path alone. */
const exactly = (path) => path.replace(/[[*?]/g, '[$&]');
function pathList(files, forms = [exactly]) {
    return `[${files.flatMap(({ path }) => forms.map((form) => literal(form(path)))).join(', ')}]`;
}
function scanOf(files) {
    const paths = pathList(files);
    const names = files.map(({ path }) => path.toLowerCase().replace(/\.gz$/, ''));
    // A folder named `tool=look` would give its files that column, in place of their own.
    const options = 'union_by_name = true, hive_partitioning = false';
    if (names.every((name) => /\.(jsonl|ndjson|json)$/.test(name)))
        return `read_json(${paths}, ${options})`;
    if (names.every((name) => /\.(csv|tsv)$/.test(name)))
        return `read_csv(${paths}, ${options})`;
    return `read_parquet(${paths}, ${options})`;
}
/** The number of rows before those of a row's file. */
function startsSql(parts) {
    return `list_extract([${(0,table/* rowsBefore */.P)(parts).join(', ')}]::BIGINT[], CAST(file_index AS BIGINT) + 1)`;
}
async function digestOf({ path }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    return hash.digest('hex');
}
/** The first line of what DuckDB says; it may quote a value, which nobody has asked for, behind a colon of its own. */
function reasonOf(error) {
    const [first = ''] = String(error.message).split('\n');
    return (0,log_line/* logText */.k)(first, 200);
}
function unknownLayout(files, columns) {
    const names = [...columns.values()].map(({ name }) => name);
    const shown = names.slice(0, 40).map((name) => (0,log_line/* logText */.k)(name, 60));
    const more = names.length - shown.length;
    const known = tableLayouts.map(({ id }) => id).join(', ');
    const message = `No layout that Assay knows (${known}) has the columns of ${(0,log_line/* logText */.k)(files[0]?.name ?? '')}: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
    return trouble('E_TABLE_LAYOUT', message, `Say which column is what: --sql '${mappingFor(columns, identifier)}'`);
}
function trouble(code, message, remedy = table_codes/* tableCodes */.b[code].remedy) {
    return new problem/* AssayError */.W({ code, level: 'error', message, remedy });
}


/***/ })

};

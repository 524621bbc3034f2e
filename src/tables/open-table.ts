import { createHash } from 'node:crypto'
import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { type TableCode, tableCodes } from '../codes/table-codes.js'
import { AssayError } from '../model/problem.js'
import {
  type LeftOutSessions,
  rowsBefore,
  type SessionFilter,
  type TableInput,
  type TablePart,
  type TableRow,
} from '../model/table.js'
import { logText } from '../text/log-line.js'
import { plural } from '../text/plural.js'
import { tableLayouts } from './layouts/index.js'
import type { TableLayout } from './layouts/layout.js'
import { leftOutSql } from './left-out-sessions.js'
import { loadDuckDb } from './load-duckdb.js'
import { mappingFor } from './mapping-for.js'
import { type Columns, fits, identifier, literal, type RowSql, rowSql } from './record-sql.js'

export interface TableFile {
  /** Absolute. */
  readonly path: string
  /** As results name it. */
  readonly name: string
}

export interface TableOptions {
  /** One SELECT over the table `traces`, whose columns are then what the layout is known by. */
  readonly sql?: string | undefined
  /** Folders of the projects that may have DuckDB. */
  readonly projects: readonly string[]
  /** Names of attributes of spans that hold the session, in order of preference; `file` stands for all of them together. */
  readonly sessionKeys: readonly string[]
  /** Where a private folder for what does not fit into memory is made. */
  readonly temporary: string
  readonly threads: number
  /** Sessions to leave out, if the table can. */
  readonly leftOut?: SessionFilter | undefined
}

/** An open table; whoever opened it closes it. */
export interface OpenTable {
  readonly input: TableInput
  close(): void
}

/** Of DuckDB: what does not fit goes to disk, and the rest of the memory is for what is known of the sessions. */
const memoryLimit = '512MiB'

/**
 * Opens files as one table. What DuckDB may do is confined to reading these files: no other file, no network, no extension, no
 * change of a setting.
 * @throws {AssayError} `E_TABLE_ENGINE`, `E_TABLE_LAYOUT`, `E_TABLE_SQL`, `E_TABLE_READ`
 */
export async function openTable(files: readonly TableFile[], options: TableOptions): Promise<OpenTable> {
  const needed =
    options.sql === undefined ? `${logText(files[0]?.name ?? '')} is a Parquet file` : '--sql asks for DuckDB'
  const { DuckDBInstance } = loadDuckDb(options.projects, needed)
  const folder = mkdtempSync(join(options.temporary, 'assay-table-'))
  let instance: DuckDBInstance | undefined
  let connection: DuckDBConnection | undefined
  const close = () => {
    connection?.closeSync()
    instance?.closeSync()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    instance = await DuckDBInstance.create(':memory:', {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
      memory_limit: memoryLimit,
      threads: String(options.threads),
    })
    connection = await instance.connect()
    const table = new Table(connection, files, options)
    await table.confine(folder)
    return { input: await table.input(), close }
  } catch (error) {
    close()
    throw error
  }
}

class Table {
  readonly #connection: DuckDBConnection
  readonly #files: readonly TableFile[]
  readonly #sql: string | undefined
  readonly #sessionKeys: readonly string[]
  readonly #filter: SessionFilter | undefined

  constructor(connection: DuckDBConnection, files: readonly TableFile[], { sql, sessionKeys, leftOut }: TableOptions) {
    this.#filter = leftOut
    this.#connection = connection
    this.#files = files
    this.#sql = sql
    this.#sessionKeys = sessionKeys
  }

  async confine(folder: string): Promise<void> {
    // A row's time is printed in the zone of the machine otherwise.
    for (const setting of [
      `TimeZone = 'UTC'`,
      `temp_directory = ${literal(folder)}`,
      `allowed_paths = ${pathList(this.#files, [exactly, asIs])}`,
      `allowed_directories = [${literal(`${folder}${sep}`)}]`,
      'enable_external_access = false',
      'lock_configuration = true',
    ])
      await this.#connection.run(`SET ${setting}`)
  }

  async input(): Promise<TableInput> {
    await this.#reading(() => this.#find())
    const asked = this.#sql
    if (asked !== undefined) await this.#reading(() => this.#ask(asked))
    const columns = await this.#columns(this.#source)
    const layout = layoutOf(columns)
    if (layout === undefined) throw unknownLayout(this.#files, columns)
    await this.#compare(layout)
    const sql = rowSql(layout, columns, this.#sessionKeys)
    const parts = await this.#parts()
    const [first] = parts
    const leftOut = await this.#leaveOut(layout, sql)
    return {
      file: first?.file ?? '',
      format: layout.format,
      parts,
      jsonKeys: sql.jsonKeys,
      leftOut: leftOut ?? [],
      rows: this.#rows(layout, sql, parts, leftOut !== undefined),
    }
  }

  /** That DuckDB finds the files that it is given, and no others: it reads their names as patterns. */
  async #find(): Promise<void> {
    const rows = (await this.#connection.runAndReadAll(`SELECT file FROM glob(${pathList(this.#files)})`)).getRows()
    const wrong = this.#files.find(({ path }, at) => rows[at]?.[0] !== path)
    if (wrong === undefined && rows.length === this.#files.length) return
    const message = `DuckDB does not find ${JSON.stringify(wrong?.name ?? this.#files[0]?.name)} by its name, or finds other files.`
    throw trouble('E_TABLE_READ', message, 'Rename the file or its folders, without any of * ? [ ] and \\.')
  }

  /** Notes which sessions are left out, and counts them. Only where a row is a call, and its session the trace. */
  async #leaveOut({ format }: TableLayout, sql: RowSql): Promise<readonly LeftOutSessions[] | undefined> {
    if (this.#filter === undefined || format !== 'native' || this.#sessionKeys.includes('file')) return undefined
    const query = leftOutSql(sql, this.#source, this.#filter)
    if (query === undefined) return undefined
    const counts = await this.#reading(async () => {
      await this.#connection.run(`CREATE TEMP TABLE assay_left_out AS ${query}`)
      const counted = 'SELECT assay_reason, count(*), sum(assay_rows) FROM assay_left_out GROUP BY assay_reason'
      return (await this.#connection.runAndReadAll(counted)).getRows()
    })
    return counts.map(([reason, sessions, rows]) => ({
      ...{ reason: String(reason), sessions: Number(sessions), rows: Number(rows) },
    }))
  }

  /** What the query of the user, or without one the files, give. */
  get #source(): string {
    return this.#sql === undefined ? scanOf(this.#files) : 'assay_asked'
  }

  /** As a view the query can be no other statement than a SELECT; what it reads is looked up when the view is made. */
  async #ask(sql: string): Promise<void> {
    const statements = await this.#connection.extractStatements(sql)
    if (statements.count !== 1)
      throw trouble('E_TABLE_SQL', `--sql takes one SELECT, and these are ${statements.count} statements.`)
    await this.#connection.run(`CREATE VIEW traces AS SELECT * FROM ${scanOf(this.#files)}`)
    await this.#connection.run(`CREATE VIEW assay_asked AS ${sql}`)
  }

  /** All files are read by the layout of their columns together, which would hide the rows of a file of another layout. */
  async #compare(layout: TableLayout): Promise<void> {
    const isMapped = this.#sql !== undefined && layout.format === 'native'
    if (this.#files.length === 1 || isMapped) return
    for (const file of this.#files) {
      const columns = await this.#columns(scanOf([file]))
      const own = layoutOf(columns)
      if (own === layout || (own === undefined && this.#sql !== undefined)) continue
      if (own === undefined) throw unknownLayout([file], columns)
      const message = `${logText(file.name)} has the columns of ${own.id}, and the files together those of ${layout.id}.`
      throw trouble('E_TABLE_LAYOUT', message, 'Check files of different layouts in runs of their own.')
    }
  }

  async #columns(source: string): Promise<Columns> {
    const rows = await this.#reading(async () =>
      (await this.#connection.runAndReadAll(`DESCRIBE SELECT * FROM ${source}`)).getRowObjectsJson(),
    )
    return new Map(
      rows.map(({ column_name, column_type }) => {
        const name = String(column_name)
        return [name.toLowerCase(), { name, type: String(column_type) }]
      }),
    )
  }

  /** Of a query that joins, groups or leaves out, nobody can say which file a row is from: it stands for all of them. */
  async #parts(): Promise<readonly TablePart[]> {
    const digests: string[] = []
    for (const file of this.#files) digests.push(await digestOf(file))
    if (this.#sql === undefined) {
      const rows = await this.#reading(async () =>
        (
          await this.#connection.runAndReadAll(
            `SELECT file_name, num_rows FROM parquet_file_metadata(${pathList(this.#files)})`,
          )
        ).getRowObjectsJson(),
      )
      const counts = new Map(rows.map(({ file_name, num_rows }) => [String(file_name), Number(num_rows)]))
      return this.#files.map(({ path, name }, at) => ({
        file: name,
        sha256: digests[at] ?? '',
        rows: counts.get(path) ?? 0,
      }))
    }
    const [only] = this.#files
    if (this.#files.length === 1 && only)
      return [{ file: only.name, sha256: digests[0] ?? '', rows: Number.MAX_SAFE_INTEGER }]
    const list = this.#files.map(({ name }, at) => `${digests[at]}  ${name}\n`).join('')
    const sha256 = createHash('sha256').update(list).digest('hex')
    return [
      {
        file: `${only?.name} and ${plural(this.#files.length - 1, 'more file')}`,
        sha256,
        rows: Number.MAX_SAFE_INTEGER,
      },
    ]
  }

  async *#rows(
    layout: TableLayout,
    sql: RowSql,
    parts: readonly TablePart[],
    isFiltered: boolean,
  ): AsyncGenerator<readonly TableRow[]> {
    const [source, row] =
      this.#sql === undefined
        ? [this.#source, `${startsSql(parts)} + file_row_number + 1`]
        : [`(SELECT *, row_number() OVER () AS assay_row FROM ${this.#source})`, 'assay_row']
    const group = await this.#reading(() => this.#groupSql(sql, source))
    const kept = isFiltered
      ? `WHERE NOT EXISTS (SELECT 1 FROM assay_left_out WHERE assay_left_out.assay_session = ${group.key})`
      : ''
    const query = `SELECT r, n, g, CASE WHEN g IS NULL THEN 1 WHEN ${sql.time === undefined ? 'false' : 't IS NULL'} THEN 2 ELSE 0 END
      FROM (SELECT ${sql.record} AS r, ${row} AS n, ${group.key} AS g, ${sql.time ?? 'NULL'} AS t FROM ${source} ${group.join} ${kept})
      ORDER BY ${group.inOrder ? 'g, t, n' : 'n'}`
    const result = await this.#reading(() => this.#connection.stream(query))
    for (;;) {
      const chunk = await this.#reading(() => result.fetchChunk())
      if (!chunk || chunk.rowCount === 0) return
      const [text, number, session, lacks] = [0, 1, 2, 3].map((at) => chunk.getColumnVector(at))
      const rows: TableRow[] = []
      for (let at = 0; at < chunk.rowCount; at++) {
        rows.push({
          text: String(text?.getItem(at)),
          row: Number(number?.getItem(at)),
          group: String(session?.getItem(at) ?? ''),
          lacks: lackOf(Number(lacks?.getItem(at)), layout.format),
        })
      }
      yield rows
    }
  }

  /**
   * By what rows belong together. Where a family of rows names several sessions, nobody can say from here which row is of
   * which: all of them are one group then, which the reader of the format holds as it holds a file.
   */
  async #groupSql(sql: RowSql, source: string): Promise<{ key: string; join: string; inOrder: boolean }> {
    const together = { key: `''`, join: '', inOrder: false }
    if (this.#sessionKeys.includes('file')) return together
    if (sql.session === undefined || sql.family === undefined)
      return { key: sql.session ?? sql.family ?? 'NULL', join: '', inOrder: true }
    await this.#connection.run(
      `CREATE TEMP TABLE IF NOT EXISTS families AS SELECT ${sql.family} AS assay_family, max(${sql.session}) AS assay_last, min(${sql.session}) AS assay_first FROM ${source} GROUP BY ALL`,
    )
    const mixed = await this.#connection.runAndReadAll('SELECT count(*) FROM families WHERE assay_first <> assay_last')
    if (Number(mixed.getRows()[0]?.[0]) > 0) return together
    return {
      key: `coalesce(families.assay_last, ${sql.family})`,
      join: `LEFT JOIN families ON families.assay_family = ${sql.family}`,
      inOrder: true,
    }
  }

  async #reading<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof AssayError) throw error
      if (this.#sql !== undefined) throw trouble('E_TABLE_SQL', `The query cannot be run: ${reasonOf(error)}`)
      const [first] = this.#files
      const message = `The Parquet file ${JSON.stringify(first?.name)}${this.#files.length > 1 ? `, or one of ${plural(this.#files.length - 1, 'more file')},` : ''} cannot be read: ${reasonOf(error)}`
      throw trouble('E_TABLE_READ', message)
    }
  }
}

function layoutOf(columns: Columns): TableLayout | undefined {
  return tableLayouts.find((each) => fits(each, columns))
}

/** Records of spans say themselves which session they are of. */
function lackOf(code: number, format: string): TableRow['lacks'] {
  if (format !== 'native') return undefined
  return code === 1 ? 'session' : code === 2 ? 'time' : undefined
}

type PathForm = (path: string) => string

const asIs: PathForm = (path) => path

/** As a pattern that fits this path alone. */
const exactly: PathForm = (path) => path.replace(/[[*?]/g, '[$&]')

function pathList(files: readonly TableFile[], forms: readonly PathForm[] = [exactly]): string {
  return `[${files.flatMap(({ path }) => forms.map((form) => literal(form(path)))).join(', ')}]`
}

function scanOf(files: readonly TableFile[]): string {
  const paths = pathList(files)
  const names = files.map(({ path }) => path.toLowerCase().replace(/\.gz$/, ''))
  // A folder named `tool=look` would give its files that column, in place of their own.
  const options = 'union_by_name = true, hive_partitioning = false'
  if (names.every((name) => /\.(jsonl|ndjson|json)$/.test(name))) return `read_json(${paths}, ${options})`
  if (names.every((name) => /\.(csv|tsv)$/.test(name))) return `read_csv(${paths}, ${options})`
  return `read_parquet(${paths}, ${options})`
}

/** The number of rows before those of a row's file. */
function startsSql(parts: readonly TablePart[]): string {
  return `list_extract([${rowsBefore(parts).join(', ')}]::BIGINT[], CAST(file_index AS BIGINT) + 1)`
}

async function digestOf({ path }: TableFile): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** The first line of what DuckDB says; it may quote a value, which nobody has asked for, behind a colon of its own. */
function reasonOf(error: unknown): string {
  const [first = ''] = String((error as Error).message).split('\n')
  return logText(first, 200)
}

function unknownLayout(files: readonly TableFile[], columns: Columns): AssayError {
  const names = [...columns.values()].map(({ name }) => name)
  const shown = names.slice(0, 40).map((name) => logText(name, 60))
  const more = names.length - shown.length
  const known = tableLayouts.map(({ id }) => id).join(', ')
  const message = `No layout that Assay knows (${known}) has the columns of ${logText(files[0]?.name ?? '')}: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`
  return trouble('E_TABLE_LAYOUT', message, `Say which column is what: --sql '${mappingFor(columns, identifier)}'`)
}

function trouble(code: TableCode, message: string, remedy: string = tableCodes[code].remedy): AssayError {
  return new AssayError({ code, level: 'error', message, remedy })
}

import type { TableField, TableLayout } from './layouts/layout.js'

/** Columns of a table by their name in lower case. */
export type Columns = ReadonlyMap<string, Column>

export interface Column {
  readonly name: string
  readonly type: string
}

/** The SQL that makes of a row what the reader of traces asks for. */
export interface RowSql {
  /** The JSON of a record. */
  readonly record: string
  /** Null for a row that names none; absent where no column could. */
  readonly session: string | undefined
  /** Absent where there is no such column. */
  readonly family: string | undefined
  /** The name of its tool, null for a row that names none; absent where no column could. */
  readonly tool: string | undefined
  /** Null for a row whose time cannot be read; absent where the table has no times. */
  readonly time: string | undefined
  /** The same in milliseconds since 1970, null where it has none; absent where the type of the column does not say what its values mean. */
  readonly milliseconds: string | undefined
  readonly jsonKeys: readonly string[]
}

export function fits({ needs }: TableLayout, columns: Columns): boolean {
  return needs.every((names) => firstOf(names, columns) !== undefined)
}

/** @param attributeNames names of attributes that hold the session, in order of preference */
export function rowSql(layout: TableLayout, columns: Columns, attributeNames: readonly string[]): RowSql {
  const members: string[] = []
  const jsonKeys: string[] = []
  for (const field of layout.fields) {
    const named = columnsOf(field, columns)
    if (named.length === 0) continue
    const isParsed = named.some((column) => isJson(field, column))
    if (isParsed) jsonKeys.push(field.key)
    const key = literal(`,${JSON.stringify(field.key)}:`)
    const values = named.map((column) => `${key} || ${valueSql(field, column, layout, isParsed)}`)
    members.push(`coalesce(${[...values, `''`].join(', ')})`)
  }
  const constant = Object.entries(layout.constant ?? {}).map(
    ([key, value]) => `,${JSON.stringify({ [key]: value }).slice(1, -1)}`,
  )
  const time = firstOf(layout.time, columns)
  const tools = layout.fields.filter(({ key }) => key === 'tool').flatMap((field) => columnsOf(field, columns))
  const sessions = sessionsSql(layout, columns, attributeNames)
  const family = layout.family === undefined ? undefined : firstOf([layout.family], columns)
  return {
    record: `'{' || substr(concat(${[...constant.map(literal), ...members].join(', ')}), 2) || '}'`,
    session: sessions.length === 0 ? undefined : `coalesce(${[...sessions, 'NULL'].join(', ')})`,
    family: family && nameSql(family),
    tool: tools.length === 0 ? undefined : `coalesce(${[...tools.map(nameSql), 'NULL'].join(', ')})`,
    time: time && instantSql(time),
    milliseconds: time && /^(TIMESTAMP|DATE)/.test(time.type) ? `TRY(epoch_ms(${quoted(time)}))` : undefined,
    jsonKeys,
  }
}

/** The columns, or members of a column, that may name the session of a row; null for each that does not. */
function sessionsSql(layout: TableLayout, columns: Columns, attributeNames: readonly string[]): readonly string[] {
  const attributes = layout.attributes
  const paths = attributes === undefined ? layout.session : attributeNames.map((name) => [attributes, name] as const)
  return paths.flatMap(([name, ...members]) => {
    const column = firstOf([name], columns)
    return column === undefined ? [] : [members.length === 0 ? nameSql(column) : memberSql(column, members)]
  })
}

function memberSql(column: Column, members: readonly string[]): string {
  const [only = ''] = members
  if (column.type.startsWith('MAP(VARCHAR')) return `nullif(CAST(${quoted(column)}[${literal(only)}] AS VARCHAR), '')`
  const json = isText(column.type) || column.type === 'JSON' ? textSql(column) : `to_json(${quoted(column)})`
  const path = members.map((member) => `.${JSON.stringify(member)}`).join('')
  return `CASE WHEN json_valid(${json}) THEN nullif(json_extract_string(${json}, ${literal(`$${path}`)}), '') END`
}

/** Of several files each may have a column of its own: a row's value is in the first that it has. Times are of one column, by which rows are ordered. */
function columnsOf({ from, as }: TableField, columns: Columns): readonly Column[] {
  const found = from.flatMap((name) => columns.get(name.toLowerCase()) ?? [])
  return as === 'time' ? found.slice(0, 1) : found
}

function isJson({ as }: TableField, { type }: Column): boolean {
  return type === 'JSON' || (as === 'json' && isText(type))
}

/** @param isParsed whether text is parsed as JSON when it is read */
function valueSql(field: TableField, column: Column, { emptyIsNone }: TableLayout, isParsed: boolean): string {
  if (field.as === 'text') return `to_json(${nameSql(column)})`
  if (field.as === 'time') return `to_json(${timeSql(column)})`
  const text = isText(column.type) || column.type === 'JSON'
  if (!text) return `to_json(${quoted(column)})`
  const value = `to_json(${emptyIsNone ? `nullif(${textSql(column)}, '')` : textSql(column)})`
  return isParsed && !isJson(field, column) ? `to_json(CAST(${value} AS VARCHAR))` : value
}

/** A name or an id; empty text is none. */
function nameSql(column: Column): string {
  return `nullif(${textSql(column)}, '')`
}

function textSql(column: Column): string {
  if (column.type === 'BLOB') return `decode(${quoted(column)})`
  if (column.type === 'VARCHAR') return quoted(column)
  return `CAST(${quoted(column)} AS VARCHAR)`
}

function timeSql(column: Column): string {
  if (column.type === 'DATE') return `CAST(${quoted(column)} AS TIMESTAMP)`
  return isText(column.type) ? nameSql(column) : quoted(column)
}

/** What the rows of a session are ordered by. A time without a zone is in UTC, as it is for the reader. */
function instantSql(column: Column): string {
  return isText(column.type) ? `TRY_CAST(${nameSql(column)} AS TIMESTAMPTZ)` : quoted(column)
}

function isText(type: string): boolean {
  return type === 'VARCHAR' || type === 'BLOB' || type.startsWith('ENUM')
}

function firstOf(names: readonly string[], columns: Columns): Column | undefined {
  for (const name of names) {
    const column = columns.get(name.toLowerCase())
    if (column !== undefined) return column
  }
  return undefined
}

function quoted({ name }: { readonly name: string }): string {
  return identifier(name)
}

export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

import { availableParallelism, tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FoundTrace, findTraces } from '../../io/find-traces.js'
import { foundReading } from '../../io/found-reading.js'
import { isParquet } from '../../io/is-parquet.js'
import { readFileChunks } from '../../io/read-file-chunks.js'
import type { ReadTraces } from '../../model/reading.js'
import { soughtSessions } from '../../model/sought-sessions.js'
import type { SessionFilter } from '../../model/table.js'
import type { Skipped } from '../../model/trace.js'
import type { Admit } from '../../scope/admit.js'
import type { TableOptions } from '../../tables/open-table.js'
import { withTable } from '../../tables/with-table.js'
import { readTraces } from '../../traces/read-traces.js'
import { defaultSessionKeys } from '../../traces/spans/session-keys.js'
import type { Host } from '../host.js'

export interface OpenOptions {
  /** Id of the format of every file; absent or `auto` = recognised. */
  readonly format?: string | undefined
  readonly sessionKeys?: readonly string[]
  /** What to read besides, where Assay looked by itself, and what it found there and cannot read. */
  readonly besides?: { readonly files: readonly FoundTrace[]; readonly leftOut: readonly Skipped[] } | undefined
  /** How far back that search went, as the user wrote it; absent = to the beginning. */
  readonly since?: string | undefined
  /** Leave out files of no known format that were found by a folder or a pattern. */
  readonly skipUnknown?: boolean | undefined
  /** One query over the files, which are tables then. */
  readonly sql?: string | undefined
  /** Which traces are read; absent = all. */
  readonly admit?: Admit | undefined
  /** Sessions that a table may leave out. */
  readonly leftOut?: SessionFilter | undefined
}

const here = 'on this machine'

/**
 * Finds the files that the patterns name, `-` among them for standard input; they are read when a sink asks for them.
 * A person's own command line may lead anywhere.
 * @throws {AssayError} for a literal path that does not exist
 */
export function openTraces(patterns: readonly string[], host: Host, options: OpenOptions = {}): ReadTraces {
  const { files, ...found } = findTraces(patterns, { root: host.cwd, outside: 'allow' })
  const { format, besides, since, sql, leftOut, ...rest } = options
  const missing =
    besides?.files.length === 0 ? [soughtSessions(since === undefined ? here : `${here} in the last ${since}`)] : []
  const reading = { ...rest, ...(format === undefined || format === 'auto' ? {} : { format }) }
  const isTable = ({ path }: FoundTrace) => sql !== undefined || isParquet(path)
  const tables = files.filter(isTable)
  const plain = files.filter((file) => !isTable(file))
  const read: ReadTraces = async (sink) => {
    const others = (besides?.files ?? []).filter(({ path }) => !files.some((file) => file.path === path))
    const inputs = [
      ...plain.map(({ path, name, isNamed }) => ({
        ...readFileChunks(path, { name, stdin: () => host.stdin }),
        isNamed,
      })),
      ...others.map(({ path, name }) => ({ ...readFileChunks(path, { name }), isNamed: false, isGuessed: true })),
    ]
    const unmatched = [...found.unmatched, ...missing]
    const result = await withTable(
      tables,
      { ...tableOptions(sql, rest.sessionKeys, host), leftOut: inputs.length === 0 ? leftOut : undefined },
      (table) => readTraces([...inputs, ...table], sink, reading),
    )
    return foundReading(result, { ...found, leftOut: [...found.leftOut, ...(besides?.leftOut ?? [])], unmatched })
  }
  const isList =
    besides === undefined && rest.admit === undefined && tables.length === 0 && !files.some(({ path }) => path === '-')
  return isList ? Object.assign(read, { list: { files: plain, ...reading, found } }) : read
}

/** DuckDB is looked for where the user works, then where Assay is installed. */
function tableOptions(sql: string | undefined, keys: readonly string[] = [], { cwd }: Host): TableOptions {
  const own = dirname(fileURLToPath(import.meta.url))
  return {
    sql,
    sessionKeys: keys.length > 0 ? keys : defaultSessionKeys,
    projects: [cwd, own],
    temporary: tmpdir(),
    threads: availableParallelism(),
  }
}

import { readFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FoundTrace, findTraces } from '../io/find-traces.js'
import { foundReading } from '../io/found-reading.js'
import { isParquet } from '../io/is-parquet.js'
import { readFileChunks } from '../io/read-file-chunks.js'
import { policyPartsIn } from '../io/read-policy-part.js'
import { unreadableBecause } from '../io/unreadable-because.js'
import { AssayError } from '../model/problem.js'
import type { ReadTraces } from '../model/reading.js'
import type { SessionFilter } from '../model/table.js'
import { loadPolicy, loadPolicyObject, type PolicyLoad } from '../policy/load-policy.js'
import type { Admit } from '../scope/admit.js'
import type { TableOptions } from '../tables/open-table.js'
import { withTable } from '../tables/with-table.js'
import { readTraces, readTraceValues } from '../traces/read-traces.js'
import { defaultSessionKeys } from '../traces/spans/session-keys.js'

/** A policy: the path of its file, or the document itself as a plain object. */
export type PolicySource = string | Readonly<Record<string, unknown>>

/**
 * Traces: a path, a folder or a glob, several of them, or the records themselves, as `JSON.parse` would return them.
 * Which format they are in is recognised.
 */
export type TraceSource = string | readonly string[] | readonly Readonly<Record<string, unknown>>[]

export interface SourceOptions {
  /** The folder that paths are relative to, and that locations are given relative to. Default: the working directory. */
  readonly cwd?: string | undefined
  /** The id of a trace format, as `native` or `openai-chat`, instead of recognising it. */
  readonly traceFormat?: string | undefined
  /** Files of no known format that a folder or a glob found are left out, with one warning. Default: they are an error. */
  readonly skipUnknown?: boolean | undefined
  /** One SELECT over the table `traces`, which is the files that `traces` names: they are read with DuckDB. */
  readonly sql?: string | undefined
  /** Unknown and deprecated keys of the policy are errors. */
  readonly strict?: boolean | undefined
}

/**
 * @param load how the text of a file is read
 * @throws {AssayError} `E_POLICY_NOT_FOUND` for a file that cannot be read; what is wrong inside it is in the load's problems
 */
export function openPolicy(policy: PolicySource, options: SourceOptions, load = loadPolicy): PolicyLoad {
  const strict = { strict: options.strict ?? false }
  if (typeof policy !== 'string') return loadPolicyObject(policy, strict)
  const root = resolve(options.cwd ?? '.')
  const path = resolve(root, policy)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw new AssayError({
      code: 'E_POLICY_NOT_FOUND',
      level: 'error',
      message: `The policy ${policy} ${unreadableBecause(cause)}.`,
      remedy: 'Name an existing file, or give the policy as an object.',
    })
  }
  return load(text, { file: nameOf(root, path) }, { ...strict, read: policyPartsIn(root) })
}

/**
 * @param admit which traces are read; absent = all
 * @param leftOut sessions that a table may leave out
 * @throws {AssayError} `E_TRACE_NOT_FOUND` for plain paths that do not exist, `E_USAGE` for values that are not traces
 */
export function openTraces(
  traces: TraceSource,
  options: SourceOptions,
  admit?: Admit,
  leftOut?: SessionFilter,
): ReadTraces {
  const { sql } = options
  const reading = { format: options.traceFormat, skipUnknown: options.skipUnknown, admit }
  const list: readonly unknown[] = typeof traces === 'string' ? [traces] : traces
  if (!Array.isArray(list)) throw unusable('traces', 'a path, a list of paths, or a list of records')
  if (list.includes('')) throw unusable('traces', 'paths that are not empty')
  if (!list.every((item) => typeof item === 'string')) {
    if (sql !== undefined) throw unusable('sql', 'it with paths of files, which are a table; records in memory are not')
    return async (sink) => readTraceValues(list, sink, reading)
  }
  const root = resolve(options.cwd ?? '.')
  const { files, ...found } = findTraces(list, { root, outside: 'allow' })
  const isTable = ({ path }: FoundTrace) => sql !== undefined || isParquet(path)
  const tables = files.filter(isTable)
  const plain = files.filter((file) => !isTable(file))
  const read: ReadTraces = async (sink) => {
    const inputs = plain.map(({ path, name, isNamed }) => ({ ...readFileChunks(path, { name }), isNamed }))
    const result = await withTable(
      tables,
      { ...tableOptions(sql, root), leftOut: inputs.length === 0 ? leftOut : undefined },
      (table) => readTraces([...inputs, ...table], sink, reading),
    )
    return foundReading(result, found)
  }
  const isList = admit === undefined && tables.length === 0 && !files.some(({ path }) => path === '-')
  return isList ? Object.assign(read, { list: { files, ...reading, found } }) : read
}

/** DuckDB is looked for in the project that is checked, then where Assay is installed. */
function tableOptions(sql: string | undefined, root: string): TableOptions {
  return {
    sql,
    sessionKeys: defaultSessionKeys,
    projects: [root, dirname(fileURLToPath(import.meta.url))],
    temporary: tmpdir(),
    threads: availableParallelism(),
  }
}

export function unusable(argument: string, taken: string): AssayError {
  return new AssayError({
    code: 'E_USAGE',
    level: 'error',
    message: `\`${argument}\` is not what it may be.`,
    remedy: `Give ${taken}.`,
  })
}

function nameOf(root: string, path: string): string {
  const name = relative(root, path)
  return isAbsolute(name) ? name : name.split(sep).join('/')
}

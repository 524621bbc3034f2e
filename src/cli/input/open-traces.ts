import { type FoundTrace, findTraces } from '../../io/find-traces.js'
import { foundReading } from '../../io/found-reading.js'
import { readFileChunks } from '../../io/read-file-chunks.js'
import type { ReadTraces } from '../../model/reading.js'
import { readTraces } from '../../traces/read-traces.js'
import type { Host } from '../host.js'

export interface OpenOptions {
  /** Id of the format of every file; absent or `auto` = recognised. */
  readonly format?: string | undefined
  readonly sessionKeys?: readonly string[]
  /** Files to read besides, where Assay looked by itself. */
  readonly besides?: readonly FoundTrace[] | undefined
  /** Leave out files of no known format that were found by a folder or a pattern. */
  readonly skipUnknown?: boolean | undefined
}

/**
 * Finds the files that the patterns name, `-` among them for standard input; they are read when a sink asks for them.
 * A person's own command line may lead anywhere.
 * @throws {AssayError} for a literal path that does not exist
 */
export function openTraces(patterns: readonly string[], host: Host, options: OpenOptions = {}): ReadTraces {
  const { files, ...found } = findTraces(patterns, { root: host.cwd, outside: 'allow' })
  const { format, besides, ...rest } = options
  const missing = besides?.length === 0 ? ['what coding agents left on this machine'] : []
  const reading = { ...rest, ...(format === undefined || format === 'auto' ? {} : { format }) }
  return async (sink) => {
    const others = (besides ?? []).filter(({ path }) => !files.some((file) => file.path === path))
    const inputs = [
      ...files.map(({ path, name, isNamed }) => ({ ...readFileChunks(path, { name, stdin: host.stdin }), isNamed })),
      ...others.map(({ path, name }) => ({ ...readFileChunks(path, { name }), isNamed: false, isGuessed: true })),
    ]
    const unmatched = [...found.unmatched, ...missing]
    return foundReading(await readTraces(inputs, sink, reading), { ...found, unmatched })
  }
}

import { findTraces } from '../../io/find-traces.js'
import { readFileChunks } from '../../io/read-file-chunks.js'
import type { ReadTraces } from '../../model/reading.js'
import { readTraces } from '../../traces/read-traces.js'
import type { Host } from '../host.js'

/**
 * Finds the files that the patterns name, `-` among them for standard input; they are read when a sink asks for them.
 * A person's own command line may lead anywhere.
 * @throws {AssayError} for a literal path that does not exist
 */
export function openTraces(
  patterns: readonly string[],
  format: string | undefined,
  host: Host,
  sessionKeys: readonly string[] = [],
): ReadTraces {
  const { files, unmatched } = findTraces(patterns, { root: host.cwd, outside: 'allow' })
  const options = { sessionKeys, ...(format === undefined || format === 'auto' ? {} : { format }) }
  return async (sink) => {
    const inputs = files.map(({ path, name }) => readFileChunks(path, { name, stdin: host.stdin }))
    const matched = patterns.filter((pattern) => !unmatched.includes(pattern))
    return { ...(await readTraces(inputs, sink, options)), unmatched, matched }
  }
}

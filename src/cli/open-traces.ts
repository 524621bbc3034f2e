import { resolve } from 'node:path'
import { findTraces } from '../io/find-traces.js'
import { readFileChunks } from '../io/read-file-chunks.js'
import type { ReadTraces } from '../model/reading.js'
import { readTraces, type TraceInput } from '../traces/read-traces.js'
import type { Host } from './host.js'

/** Finds the files that the patterns name; the traces are read when the evaluator asks for them. `-` is standard input. */
export async function openTraces(
  patterns: readonly string[],
  format: string | undefined,
  host: Host,
): Promise<ReadTraces> {
  const { files, unmatched } = await findTraces(
    patterns.filter((pattern) => pattern !== '-'),
    { cwd: host.cwd },
  )
  const inputs: TraceInput[] = files.map((file) => ({ file, ...readFileChunks(resolve(host.cwd, file)) }))
  if (patterns.includes('-')) inputs.push({ file: '-', chunks: host.stdin })
  const options = format === undefined || format === 'auto' ? {} : { format }
  return async (sink) => ({ ...(await readTraces(inputs, sink, options)), unmatched })
}

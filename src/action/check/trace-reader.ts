import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findTraces } from '../../io/find-traces.js'
import { readFileChunks, readStreamChunks } from '../../io/read-file-chunks.js'
import type { ReadTraces } from '../../model/reading.js'
import { readTraces, type TraceInput } from '../../traces/read-traces.js'
import type { ActionInputs } from '../read-inputs.js'
import type { CollectedArtifacts } from './artifacts/collect-artifacts.js'

const usualFolder = 'traces/**/*.{jsonl,ndjson,json,gz}'
const usualFile = 'traces.jsonl'

/**
 * A reader over the workspace's trace files, then those of artifacts. Files are looked for now, and read when the check asks.
 * @throws AssayError for plain paths that do not exist or lead out of the workspace
 */
export function traceReader(
  inputs: ActionInputs,
  workspace: string,
  artifacts: CollectedArtifacts | undefined,
): ReadTraces {
  const patterns = patternsOf(inputs, workspace)
  const found = findTraces(patterns, { root: workspace, outside: 'refuse' })
  return async (sink) => {
    const files: TraceInput[] = [
      ...found.files.map(({ path, name }) => readFileChunks(path, { name })),
      ...(artifacts?.files ?? []).map((file) => readStreamChunks(file.open(), { name: file.path })),
    ]
    const reading = await readTraces(files, sink, { format: inputs.traceFormat })
    const sought = [...patterns, ...inputs.traceArtifacts.map(ofArtifact)]
    const unmatched = [...found.unmatched, ...(artifacts?.unmatched ?? []).map(ofArtifact)]
    return { ...reading, unmatched, matched: sought.filter((pattern) => !unmatched.includes(pattern)) }
  }
}

function ofArtifact(pattern: string): string {
  return `the artifact ${pattern}`
}

function patternsOf(inputs: ActionInputs, workspace: string): readonly string[] {
  if (inputs.traces.length > 0) return inputs.traces
  if (inputs.traceArtifacts.length > 0) return []
  const usual = [
    ...(existsSync(join(workspace, 'traces')) ? [usualFolder] : []),
    ...(existsSync(join(workspace, usualFile)) ? [usualFile] : []),
  ]
  return usual.length > 0 ? usual : [usualFolder]
}

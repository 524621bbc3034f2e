import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { excludedBy, findTraces, isExclusion, type NamedFolder, tracesBelow } from '../../io/find-traces.js'
import { foundReading } from '../../io/found-reading.js'
import { readFileChunks, readStreamChunks } from '../../io/read-file-chunks.js'
import { leftOutFiles } from '../../model/left-out.js'
import type { ReadTraces } from '../../model/reading.js'
import { readTraces, type TraceInput } from '../../traces/read-traces.js'
import type { GithubContext } from '../github-context.js'
import type { ActionInputs } from '../read-inputs.js'
import type { CollectedArtifacts } from './artifacts/collect-artifacts.js'

const usualFolder = `traces/${tracesBelow}`
const usualFile = 'traces.jsonl'

/**
 * A reader over the workspace's trace files, then those of artifacts. Files are looked for now, and read when the check asks.
 * @throws AssayError for plain paths that do not exist or lead out of the workspace
 */
export function traceReader(
  inputs: ActionInputs,
  { workspace, temporary }: Pick<GithubContext, 'workspace' | 'temporary'>,
  artifacts: CollectedArtifacts | undefined,
): ReadTraces {
  const also = agentFolders(temporary)
  const { files, ...found } = findTraces(patternsOf(inputs, workspace), { root: workspace, outside: 'refuse', also })
  const isExcluded = excludedBy(inputs.traces, workspace)
  const archived = artifacts?.files ?? []
  const fromArtifacts = archived.filter(({ path }) => !isExcluded(path))
  return async (sink) => {
    const readable: TraceInput[] = [
      ...files.map(({ path, name, isNamed }) => ({ ...readFileChunks(path, { name }), isNamed })),
      ...fromArtifacts.map((file) => ({
        ...readStreamChunks(file.open(), { name: file.path }),
        isNamed: false,
      })),
    ]
    const reading = await readTraces(readable, sink, { format: inputs.traceFormat, skipUnknown: inputs.skipUnknown })
    const sought = inputs.traceArtifacts.map(ofArtifact)
    const leftInArtifacts = [
      { reason: leftOutFiles.excluded, count: archived.length - fromArtifacts.length },
      { reason: leftOutFiles.otherEnding, count: artifacts?.otherFiles ?? 0 },
    ].filter(({ count }) => count > 0)
    const missing = (artifacts?.unmatched ?? []).map(ofArtifact)
    return foundReading(reading, {
      leftOut: [...found.leftOut, ...leftInArtifacts],
      unmatched: [...found.unmatched, ...missing],
      matched: [...found.matched, ...sought.filter((pattern) => !missing.includes(pattern))],
    })
  }
}

/** Where the actions and programs that run agents leave what they recorded. */
function agentFolders(temporary: string | undefined): readonly NamedFolder[] {
  const home = homedir()
  return [
    ...(temporary === undefined ? [] : [{ name: 'RUNNER_TEMP', path: temporary }]),
    ...['.claude', '.codex', '.gemini', '.copilot'].map((name) => ({ name: `~/${name}`, path: join(home, name) })),
    ...(process.env.CODEX_HOME ? [{ name: 'CODEX_HOME', path: process.env.CODEX_HOME }] : []),
    { name: '/tmp/gh-aw', path: '/tmp/gh-aw' },
  ]
}

function ofArtifact(pattern: string): string {
  return `the artifact ${pattern}`
}

function patternsOf(inputs: ActionInputs, workspace: string): readonly string[] {
  if (inputs.traces.some((pattern) => !isExclusion(pattern))) return inputs.traces
  if (inputs.traceArtifacts.length > 0) return []
  const usual = [
    ...(existsSync(join(workspace, 'traces')) ? [usualFolder] : []),
    ...(existsSync(join(workspace, usualFile)) ? [usualFile] : []),
  ]
  // Where only exclusions are named, they are taken from the usual places.
  return [...(usual.length > 0 ? usual : [usualFolder]), ...inputs.traces]
}

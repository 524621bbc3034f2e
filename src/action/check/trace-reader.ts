import { existsSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { excludedBy, type FoundTrace, findTraces, isExclusion, tracesBelow } from '../../io/find-traces.js'
import { foundReading } from '../../io/found-reading.js'
import { isParquet } from '../../io/is-parquet.js'
import { readFileChunks, readStreamChunks } from '../../io/read-file-chunks.js'
import { leftOutFiles } from '../../model/left-out.js'
import type { ReadTraces } from '../../model/reading.js'
import { soughtSessions } from '../../model/sought-sessions.js'
import type { SessionFilter } from '../../model/table.js'
import type { Admit } from '../../scope/admit.js'
import type { TableOptions } from '../../tables/open-table.js'
import { withTable } from '../../tables/with-table.js'
import { readTraces, type TraceInput } from '../../traces/read-traces.js'
import { defaultSessionKeys } from '../../traces/spans/session-keys.js'
import type { GithubContext } from '../github-context.js'
import type { ActionInputs } from '../read-inputs.js'
import { foldersOfAgents, tracesOfAgents, wordsOfAgents } from './agent-traces.js'
import { type ArchiveLimits, archiveLimits } from './artifacts/archive-limits.js'
import type { CollectedArtifacts } from './artifacts/collect-artifacts.js'

/** In place of a path: the usual places of the workspace and what agents left on the runner, or the latter alone. */
const words = ['auto', 'agents']
const usualFolder = `traces/${tracesBelow}`
const usualFile = 'traces.jsonl'
const leftByAgents = soughtSessions('on this runner since the job began')

/**
 * A reader over the workspace's trace files, then what agents left on the runner, then those of artifacts. Files are looked
 * for now, and read when the check asks.
 * @param say takes what a reader of the log should know about files that nobody named
 * @param admit which traces are read; absent = all
 * @param leftOut sessions that a table may leave out
 * @throws AssayError for plain paths that do not exist or lead out of the workspace
 */
export function traceReader(
  inputs: ActionInputs,
  job: Pick<GithubContext, 'workspace' | 'temporary' | 'jobBegan'>,
  artifacts: CollectedArtifacts | undefined,
  say: (words: string) => void = () => undefined,
  limits: ArchiveLimits = archiveLimits,
  admit?: Admit,
  leftOut?: SessionFilter,
): ReadTraces {
  const { workspace } = job
  const named = inputs.traces.filter((pattern) => !words.includes(pattern))
  const isExcluded = excludedBy(named, workspace)
  const agents = seeksAgents(inputs) ? tracesOfAgents(job) : undefined
  const left = (agents?.files ?? []).filter(({ name }) => !isExcluded(name))
  const hasAgents = left.some(({ isCheckedOut }) => !isCheckedOut)
  const patterns = patternsOf(inputs, named, workspace, hasAgents)
  const options = { root: workspace, outside: 'refuse', also: foldersOfAgents(job) } as const
  const { files, ...found } = findTraces(patterns, options)
  const ofAgents = left.filter(({ path }) => !files.some((file) => file.path === path))
  const archived = artifacts?.files ?? []
  const fromArtifacts = archived.filter(({ path }) => !isExcluded(path))
  const isTable = ({ path }: FoundTrace) => inputs.sql !== undefined || isParquet(path)
  const tables = files.filter(isTable)
  const plain = files.filter((file) => !isTable(file))
  const sought = inputs.traceArtifacts.map(ofArtifact)
  const isEmpty = plain.length + ofAgents.length + fromArtifacts.length === 0
  const missing = [
    ...(artifacts?.unmatched ?? []).map(ofArtifact),
    ...((inputs.traces.includes('agents') || (agents !== undefined && isEmpty)) && !hasAgents ? [leftByAgents] : []),
  ]
  const leftInArtifacts = [
    { reason: leftOutFiles.excluded, count: archived.length - fromArtifacts.length },
    { reason: leftOutFiles.otherEnding, count: artifacts?.otherFiles ?? 0 },
  ].filter(({ count }) => count > 0)
  const besides = {
    leftOut: [...found.leftOut, ...(agents?.leftOut ?? []), ...leftInArtifacts],
    unmatched: [...found.unmatched, ...missing],
    matched: [
      ...found.matched,
      ...(hasAgents ? [leftByAgents] : []),
      ...sought.filter((pattern) => !missing.includes(pattern)),
    ],
  }
  let said = false
  const read: ReadTraces = async (sink) => {
    // A file of an archive may be compressed once more: what it expands to then counts as well.
    const inflation = { left: limits.total }
    const readable: TraceInput[] = [
      ...plain.map(({ path, name, isNamed }) => ({ ...readFileChunks(path, { name }), isNamed })),
      ...ofAgents.map(({ path, name }) => ({ ...readFileChunks(path, { name }), isNamed: false, isGuessed: true })),
      ...fromArtifacts.map((file) => ({
        ...readStreamChunks(file.open(), { name: file.path, maxInflated: limits.file, inflation }),
        isNamed: false,
      })),
    ]
    const options = { format: inputs.traceFormat, skipUnknown: inputs.skipUnknown, admit }
    const reading = await withTable(
      tables,
      { ...tableOptions(inputs, job), leftOut: readable.length === 0 ? leftOut : undefined },
      (table) => readTraces([...readable, ...table], sink, options),
    )
    // Traces that are kept are read twice.
    if (agents !== undefined && !said) for (const line of wordsOfAgents(agents, reading)) say(line)
    said = true
    return foundReading(reading, besides)
  }
  // What agents left is said in the log when it is read.
  const leftNothing = agents === undefined || agents.files.length + agents.closed.length === 0
  const isList = admit === undefined && tables.length === 0 && leftNothing && artifacts === undefined
  const { traceFormat: format, skipUnknown } = inputs
  return isList ? Object.assign(read, { list: { files, format, skipUnknown, found: besides } }) : read
}

/** DuckDB is taken from where the workflow says, and from nowhere else. */
function tableOptions(
  { sql, duckdb }: ActionInputs,
  { workspace, temporary }: Pick<GithubContext, 'workspace' | 'temporary'>,
): TableOptions {
  return {
    sql,
    sessionKeys: defaultSessionKeys,
    projects: duckdb === undefined ? [] : [resolve(workspace, duckdb)],
    temporary: temporary ?? tmpdir(),
    threads: availableParallelism(),
  }
}

function ofArtifact(pattern: string): string {
  return `the artifact ${pattern}`
}

/** Whether a workflow leaves it to Assay where to look, in whole or for agents. */
function seeksAgents({ traces, traceArtifacts }: ActionInputs): boolean {
  if (traces.some((pattern) => words.includes(pattern))) return true
  return traceArtifacts.length === 0 && traces.every(isExclusion)
}

function patternsOf(
  { traces, traceArtifacts }: ActionInputs,
  named: readonly string[],
  workspace: string,
  hasAgents: boolean,
): readonly string[] {
  if (!traces.includes('auto')) {
    if (named.some((pattern) => !isExclusion(pattern))) return named
    if (traceArtifacts.length > 0 || traces.includes('agents')) return []
  }
  const usual = [
    ...(existsSync(join(workspace, 'traces')) ? [usualFolder] : []),
    ...(existsSync(join(workspace, usualFile)) ? [usualFile] : []),
  ]
  // Where only exclusions are named, they are taken from the usual places. A folder that does not exist is missed only if
  // there is nothing else.
  return [...(usual.length > 0 || hasAgents ? usual : [usualFolder]), ...named]
}

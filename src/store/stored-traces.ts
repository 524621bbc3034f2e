import { createHash } from 'node:crypto'
import { RunUsage } from '../calls/run-usage.js'
import { parseJson } from '../json/parse-json.js'
import type { JsonValue } from '../model/json.js'
import { SilentTurns } from '../model/silent-turns.js'
import type { CallPhase, ToolCall, TraceRun } from '../model/trace.js'
import type { Usage } from '../model/usage.js'
import type { TraceInput } from '../traces/read-traces.js'
import type { SpanNote } from '../traces/spans/span-note.js'
import { withoutEchoedUsages } from '../traces/spans/span-usage.js'
import { CanonicalWriter, sessionFallbackLine } from '../traces/write-canonical.js'
import type { DatabaseSync } from './open-store.js'

/**
 * The traces of a store as canonical lines, each with its line end, one episode in memory at a time.
 * `affected`: only the episodes of which the ingestion just before saw a span.
 */
export function* storedLines(db: DatabaseSync, which: 'all' | 'affected' = 'all'): Generator<string> {
  const chosen = which === 'all' ? '' : 'WHERE episode_id IN (SELECT episode_id FROM temp.affected)'
  const episodes = db.prepare(`SELECT episode_id FROM episodes ${chosen} ORDER BY position, episode_id`)
  const calls = db.prepare('SELECT * FROM tool_calls WHERE episode_id = ? ORDER BY seq')
  const used = db.prepare('SELECT usage FROM usages WHERE episode_id = ? ORDER BY position, step_id')
  for (const { episode_id } of episodes.iterate()) {
    const trace = String(episode_id)
    const lines: string[] = []
    const writer = new CanonicalWriter((line) => lines.push(line))
    const rows = calls.all(trace)
    const usage = usageOf(trace, used.all(trace))
    const run = { ...runOf(trace), usage }
    if (rows.length === 0 || usage !== undefined) writer.start(run)
    for (const [callIndex, row] of rows.entries()) writer.call(run, callOf(trace, row), callIndex)
    writer.end()
    yield* lines
  }
  const fallback = `SELECT 1 FROM episodes ${chosen === '' ? 'WHERE' : `${chosen} AND`} is_fallback = 1
    AND episode_id IN (SELECT episode_id FROM tool_calls) LIMIT 1`
  if (db.prepare(fallback).get() !== undefined) yield sessionFallbackLine
}

interface StoredUsage extends Pick<SpanNote, 'isLogged'> {
  readonly usage: Usage
  readonly timestamp?: string | undefined
}

/** What the answers of an episode used, added up. */
function usageOf(trace: string, rows: readonly Row[]): RunUsage | undefined {
  if (rows.length === 0) return undefined
  const sum = new RunUsage(new SilentTurns())
  const used = rows.map((row) => {
    const { usage, timestamp, isLogged } = json(row.usage) as unknown as StoredUsage
    return { session: trace, note: { isLogged }, usage, timestamp }
  })
  for (const { usage, timestamp } of withoutEchoedUsages(used))
    sum.add({ trace, of: 'answer', timestamp, ...usage }, 0, false)
  return sum
}

function runOf(trace: string): TraceRun {
  return { trace, index: 0, calls: 0, lastFile: 0, lastLine: 0, lastColumn: 0 }
}

/** The store as a source of traces for the reader: its digest is that of the lines, so that equal traces have equal digests. */
export function storeInput(db: DatabaseSync, name: string): TraceInput {
  const hash = createHash('sha256')
  function* chunks() {
    for (const line of storedLines(db)) {
      const bytes = Buffer.from(line)
      hash.update(bytes)
      yield bytes
    }
  }
  return { file: name, chunks: chunks(), sha256: () => hash.digest('hex') }
}

type Row = Readonly<Record<string, unknown>>

function callOf(trace: string, row: Row): ToolCall {
  return {
    trace,
    id: text(row.call_id),
    tool: String(row.tool_name),
    args: json(row.args),
    timestamp: text(row.timestamp),
    result: json(row.result),
    error: text(row.error),
    phase: text(row.phase) as CallPhase | undefined,
    durationMs: row.duration_ms === null ? undefined : Number(row.duration_ms),
    agent: text(row.agent),
    server: text(row.server),
  }
}

function text(value: unknown): string | undefined {
  return value === null ? undefined : String(value)
}

function json(value: unknown): JsonValue | undefined {
  return value === null ? undefined : parseJson(String(value))
}

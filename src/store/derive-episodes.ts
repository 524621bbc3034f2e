import { repeatsCall } from '../calls/match.js'
import { rfc3339 } from '../calls/time/read-time.js'
import { parseJson } from '../json/parse-json.js'
import { writeJson } from '../json/write-json.js'

import type { JsonObject, JsonValue } from '../model/json.js'
import { addHistory } from '../traces/spans/add-history.js'
import type { HistoryCall } from '../traces/spans/calls-in-history.js'
import { joinTrace, type SessionStep } from '../traces/spans/join-trace.js'
import { type OrderedCall, orderSession } from '../traces/spans/order-session.js'
import type { SpanNote } from '../traces/spans/span-note.js'
import type { DatabaseSync } from './open-store.js'

export interface EpisodeCounts {
  readonly episodes: number
  readonly calls: number
  /** Episodes for which only the OpenTelemetry trace id stood in for a session. */
  readonly fallbacks: number
  /** Spans of a call that another span already records. */
  readonly merged: number
}

/**
 * Makes steps, episodes and calls anew from the spans of all traces in `seen`. An episode of which one of these traces is a
 * part is made anew whole, from the steps of all its traces; `temp.affected` names them in the end.
 */
export function deriveEpisodes(db: DatabaseSync, sessionKeys: readonly string[]): EpisodeCounts {
  db.exec('DROP TABLE IF EXISTS temp.affected; CREATE TEMP TABLE affected (episode_id TEXT PRIMARY KEY) WITHOUT ROWID')
  db.exec(`INSERT OR IGNORE INTO temp.affected
    SELECT DISTINCT episode_id FROM steps WHERE trace_key IN (SELECT trace_key FROM temp.seen)`)
  db.exec(`DELETE FROM tool_calls WHERE episode_id IN (SELECT episode_id FROM temp.affected)`)
  db.exec('DELETE FROM steps WHERE trace_key IN (SELECT trace_key FROM temp.seen)')
  db.exec('DELETE FROM usages WHERE trace_key IN (SELECT trace_key FROM temp.seen)')

  let merged = 0
  const writeSteps = new StepWriter(db)
  for (const key of texts(db, 'SELECT trace_key AS text FROM temp.seen')) merged += writeSteps.trace(key, sessionKeys)

  let [episodes, calls, fallbacks] = [0, 0, 0]
  const writeCalls = new CallWriter(db)
  const affected = texts(
    db,
    `SELECT episode_id AS text FROM temp.affected LEFT JOIN episodes USING (episode_id) ORDER BY position, episode_id`,
  )
  const written = affected.flatMap((id) => writeCalls.episode(id) ?? [])
  for (const episode of written) {
    // Histories are compared with the calls of all episodes, so the calls come first.
    const count = episode.hasHistory ? writeCalls.history(episode.id) : episode.calls
    episodes++
    calls += count
    if (episode.fallback && count > 0) fallbacks++
  }
  return { episodes, calls, fallbacks, merged }
}

class StepWriter {
  readonly #spans
  readonly #addEpisode
  readonly #addStep
  readonly #addUsage
  readonly #affect

  constructor(db: DatabaseSync) {
    this.#spans = db.prepare('SELECT seq, span_id, note, file, line, col FROM spans WHERE trace_key = ? ORDER BY seq')
    this.#addEpisode = db.prepare('INSERT OR IGNORE INTO episodes VALUES (?, ?, 0)')
    this.#addStep = db.prepare('INSERT INTO steps VALUES (?, ?, ?, ?, ?)')
    this.#addUsage = db.prepare('INSERT INTO usages VALUES (?, ?, ?, ?, ?)')
    this.#affect = db.prepare('INSERT OR IGNORE INTO temp.affected VALUES (?)')
  }

  /** Returns the number of merged spans. */
  trace(key: string, sessionKeys: readonly string[]): number {
    const rows = this.#spans.all(key)
    const notes = rows.map((row, file): SpanNote => {
      return {
        ...(parseJson(String(row.note)) as unknown as SpanNote),
        file,
        line: Number(row.line),
        column: Number(row.col),
      }
    })
    const { steps, usages, merged } = joinTrace(notes, sessionKeys, (file) => String(rows[file]?.file))
    const first = Number(rows[0]?.seq)
    const positionOf = (row: number) => sortable(first) + sortable(Number(rows[row]?.seq))
    // Two spans may have one id: their rows do not.
    const idOf = (row: number) => `${key}/${rows[row]?.span_id}`
    for (const { session, note, usage } of usages) {
      const timestamp = note.start === undefined ? undefined : rfc3339(BigInt(note.start))
      const used = writeJson({ usage, timestamp, isLogged: note.isLogged } as unknown as JsonObject)
      this.#addUsage.run(session, idOf(note.file), key, positionOf(note.file), used)
    }
    for (const step of steps) {
      const position = positionOf(step.file)
      const session = step.session
      const id = idOf(step.file)
      this.#addEpisode.run(session, position)
      this.#addStep.run(session, id, key, position, writeJson({ ...step, file: 0 }))
      this.#affect.run(session)
    }
    return merged
  }
}

interface WrittenEpisode {
  readonly id: string
  readonly calls: number
  readonly fallback: boolean
  readonly hasHistory: boolean
}

class CallWriter {
  readonly #db: DatabaseSync
  readonly #steps
  readonly #addCall
  readonly #place
  readonly #dropEpisode

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#steps = db.prepare('SELECT step_id, position, step FROM steps WHERE episode_id = ? ORDER BY position')
    this.#addCall = db.prepare(`INSERT INTO tool_calls VALUES (${Array(14).fill('?').join(', ')})`)
    this.#place = db.prepare('UPDATE episodes SET position = ?, is_fallback = ? WHERE episode_id = ?')
    this.#dropEpisode = db.prepare('DELETE FROM episodes WHERE episode_id = ?')
  }

  /** Writes the calls that spans and answers record; undefined if nothing is left of the episode. */
  episode(id: string): WrittenEpisode | undefined {
    const { steps, ids, position } = this.#read(id)
    if (position === undefined) {
      this.#dropEpisode.run(id)
      return undefined
    }
    const fallback = steps.some((step) => step.fallback)
    this.#place.run(position, Number(fallback), id)
    const calls = orderSession(steps)
    this.#write(id, calls, ids)
    return { id, calls: calls.length, fallback, hasHistory: steps.some((step) => step.history) }
  }

  /** Writes the episode again with the calls in the messages of its requests; returns the number of its calls. */
  history(id: string): number {
    const { steps, ids } = this.#read(id)
    const { calls, ofTurns } = addHistory(orderSession(steps), steps, (call, nth) => this.#ownerOf(call, nth))
    this.#write(id, calls, ids)
    for (const call of ofTurns) this.#answer(call)
    return calls.length
  }

  /** The turn that made a call often ends before its result is there: the history of the next one has it. */
  #answer(listed: HistoryCall): void {
    const found = this.#recorded(listed, 'AND result IS NULL AND error IS NULL')
    if (found === undefined) return
    const { result, error } = listed
    this.#db
      .prepare(`UPDATE tool_calls SET result = ?, error = ?, phase = nullif(phase, 'requested') WHERE rowid = ?`)
      .run(jsonText(result), error ?? null, found.row)
  }

  /** Without session ids, the next turn of a chat is another episode and repeats the calls of the one before. */
  #ownerOf(listed: HistoryCall, nth: number): string | undefined {
    return this.#recorded(listed, '', listed.id === undefined ? nth : 0)?.episode
  }

  /** The first call of the store that a history repeats, after `skipped` others, over a cursor: the store may hold any number. */
  #recorded(
    listed: HistoryCall,
    further: string,
    skipped = 0,
  ): { readonly row: number; readonly episode: string } | undefined {
    this.#db.exec('CREATE INDEX IF NOT EXISTS calls_by_id ON tool_calls (call_id, tool_name)')
    // Without an id a tool is found by its name only: its calls may be all that the store holds.
    const { id = null, tool } = listed
    const sql = `SELECT rowid AS row, episode_id, tool_name, args FROM tool_calls
      WHERE call_id IS ? ${id === null ? 'AND tool_name = ?' : ''} ${further}`
    let found = 0
    const rows = this.#db.prepare(sql).iterate(...(id === null ? [id, tool] : [id]))
    for (const { row, episode_id, tool_name, args } of rows) {
      const call = {
        id: listed.id,
        tool: String(tool_name),
        args: args === null ? undefined : parseJson(String(args)),
      }
      if (repeatsCall(call, listed) && found++ === skipped) return { row: Number(row), episode: String(episode_id) }
    }
    return undefined
  }

  #read(id: string) {
    const rows = this.#steps.all(id)
    const steps = rows.map((row) => parseJson(String(row.step)) as unknown as SessionStep)
    const ids = new Map(steps.map((step, at) => [step, String(rows[at]?.step_id)]))
    return { steps, ids, position: rows[0] && String(rows[0].position) }
  }

  #write(id: string, calls: readonly OrderedCall[], ids: ReadonlyMap<SessionStep, string>): void {
    this.#db.prepare('DELETE FROM tool_calls WHERE episode_id = ?').run(id)
    for (const [seq, ordered] of calls.entries()) this.#call(id, ids.get(ordered.step) as string, seq, ordered)
  }

  #call(episode: string, step: string, seq: number, { call, index }: OrderedCall): void {
    const optional = [call.error, call.id, call.phase, call.timestamp, call.durationMs, call.agent, call.server]
    const json = [jsonText(call.args), jsonText(call.result)]
    this.#addCall.run(episode, step, index, seq, call.tool, ...json, ...optional.map((value) => value ?? null))
  }
}

function texts(db: DatabaseSync, sql: string): readonly string[] {
  return db
    .prepare(sql)
    .all()
    .map((row) => String(row.text))
}

function jsonText(value: JsonValue | undefined): string | null {
  return value === undefined ? null : writeJson(value)
}

/** Sixteen digits hold every rowid that fits a double. */
function sortable(seq: number): string {
  return String(seq).padStart(16, '0')
}

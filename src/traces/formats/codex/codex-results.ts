import { failureOf } from '../../../calls/failure.js'
import { numberOf, objectOf, stringOf, textOf } from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'
import type { CallResult, RecordPlace, RecordSink } from '../../../model/trace.js'
import { RecentMap } from '../../../wire/recent-map.js'
import { noWords, type SentOutcome } from '../../../wire/tool-event.js'
import { isServerRefusal, refusalIn } from './codex-refusals.js'

interface Held {
  readonly result: CallResult
  /** How it ended, as its words have it. */
  readonly stated: Ending
  readonly line: number
  readonly column: number
}

/** Outputs that wait; more, and the oldest are written as they are. */
const maxHeld = 1024

/** As the model names them; a tool of a server has a namespace, or its server in the name. */
const ownTools = new Set(['shell', 'shell_command', 'exec_command', 'container.exec', 'local_shell', 'apply_patch'])

/** How an event says that a call ended: `error` is absent if it went well. */
interface Ending {
  readonly error?: string | undefined
  readonly durationMs?: number
  readonly phase?: 'denied' | 'unclear'
}

/**
 * Joins what the model received (`*_output` items) with how the call really ended (`*_end` events). Either may come
 * first: a long command answers "still running" and ends many lines later. Outputs that do not say how the call ended
 * wait for an event.
 */
export class CodexResults {
  readonly #sink: RecordSink
  readonly #endings = new RecentMap<Ending>()
  readonly #held = new RecentMap<Held>(maxHeld)
  readonly #isOwn = new RecentMap<boolean>()

  constructor(sink: RecordSink) {
    this.#sink = sink
  }

  /** A call that may be answered: what Codex's own tools put out follows a head, so that words of a refusal are Codex's. */
  ask(id: string | undefined, name: string): void {
    if (id !== undefined) this.#isOwn.set(id, ownTools.has(name))
  }

  /** How the call of an event ended, that no item answers: with what the event itself holds. */
  outcome(payload: JsonObject): SentOutcome | undefined {
    const ending = endingOf(payload)
    if (ending === undefined) return undefined
    const { error, durationMs, phase = 'executed' } = ending
    return { content: contentIn(payload), error: error === '' ? noWords : error, durationMs, phase }
  }

  /** Takes an event; false if it says nothing about the end of a call. */
  event(payload: JsonObject): boolean {
    const id = textOf(payload.call_id)
    const ending = endingOf(payload)
    if (id === undefined || ending === undefined) return false
    const held = this.#held.get(id)
    this.#held.delete(id)
    if (held === undefined) this.#endings.set(id, ending)
    else this.#write(held, ending)
    this.#sink.skip('event that repeats the end of a call')
    return true
  }

  result(result: CallResult, item: JsonObject, at: RecordPlace): void {
    const { line, column } = at.of(item)
    const stated = outputEnding(result, this.#isOwn.get(result.id) === true)
    const held = { result, stated: stated ?? {}, line, column }
    const ending = this.#endings.get(result.id)
    this.#endings.delete(result.id)
    const known = ending ?? (stated?.phase === 'unclear' ? undefined : stated)
    if (known !== undefined || this.#held.has(result.id)) this.#write(held, known ?? held.stated)
    else for (const forgotten of this.#held.set(result.id, held)) this.#write(forgotten, forgotten.stated)
  }

  end(): void {
    for (const held of this.#held.values()) this.#write(held, held.stated)
  }

  #write({ result, line, column }: Held, { error = result.error, durationMs, phase }: Ending): void {
    this.#sink.result({ ...result, error, durationMs, phase }, line, column)
  }
}

function endingOf(payload: JsonObject): Ending | undefined {
  const durationMs = durationOf(payload.duration)
  const took = durationMs === undefined ? {} : { durationMs }
  switch (payload.type) {
    case 'exec_command_end': {
      const code = numberOf(payload.exit_code)
      if (payload.status === 'declined') return { ...took, error: 'declined', phase: 'denied' }
      return code === undefined || code === 0 ? took : { ...took, error: `exit code ${code}` }
    }
    case 'patch_apply_end':
      return payload.success === false ? { ...took, error: stringOf(payload.stderr) ?? '' } : took
    case 'mcp_tool_call_end': {
      const outcome = objectOf(payload.result)
      const answer = objectOf(outcome?.Ok)
      const failure = outcome?.Err ?? (answer?.isError === true ? (answer.content ?? '') : undefined)
      if (failure === undefined) return took
      const error = failureOf(true, failure)
      // Where the server answered, the words are the server's, and it was called.
      return { ...took, error, ...(answer === undefined && unranBecause(error ?? '', isServerRefusal(error ?? ''))) }
    }
    default:
      return undefined
  }
}

function contentIn({ result, aggregated_output: output, stdout }: JsonObject): JsonValue {
  const answer = objectOf(objectOf(result)?.Ok)
  return answer?.content ?? output ?? stdout ?? null
}

/** Rust's `Duration` as it serialises: whole seconds and nanoseconds. */
function durationOf(value: JsonValue | undefined): number | undefined {
  const secs = numberOf(objectOf(value)?.secs)
  return secs === undefined ? undefined : secs * 1000 + (numberOf(objectOf(value)?.nanos) ?? 0) / 1e6
}

/** Only the first lines of an output are Codex's own words; what follows was printed by the command and may say anything. */
function headOf(result: JsonValue | undefined): string {
  const text = stringOf(result) ?? ''
  const output = text.indexOf('\nOutput:')
  return output === -1 ? text.slice(0, 500) : text.slice(0, Math.min(output, 500))
}

/** What the output itself says of the end; undefined if it does not. */
function outputEnding(result: Omit<CallResult, 'trace'>, isOwn: boolean): Ending | undefined {
  const code = /^Process exited with code (\d+)/m.exec(headOf(result.result))?.[1] ?? metadataExit(result.result)
  if (code !== undefined) return Number(code) === 0 ? {} : { error: `exit code ${code}` }
  return unranBecause(stringOf(result.result) ?? '', isOwn)
}

/** Of an output or an error of which nothing ran; undefined if its words do not say so. `isOwn`: they are Codex's. */
function unranBecause(words: string, isOwn: boolean): Ending | undefined {
  const refusal = refusalIn(words)
  if (refusal === undefined) return undefined
  return { error: headOf(words), ...(refusal === 'denied' && { phase: isOwn ? 'denied' : 'unclear' }) }
}

function metadataExit(result: JsonValue | undefined): number | undefined {
  const text = stringOf(result)
  if (text === undefined || !text.startsWith('{"output"')) return undefined
  try {
    return numberOf(objectOf(objectOf(JSON.parse(text) as JsonValue)?.metadata)?.exit_code)
  } catch {
    return undefined
  }
}

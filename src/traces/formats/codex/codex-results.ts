import type { JsonObject, JsonValue } from '../../../model/json.js'
import type { CallResult, RecordSink } from '../../../model/trace.js'
import { numberOf, textOf } from '../../record-fields.js'
import { objectOf, stringOf } from '../blocks/json-fields.js'
import type { RecordPlace } from '../format.js'

interface Held {
  readonly result: CallResult
  readonly line: number
  readonly column: number
}

/** How an event says that a call ended: `error` is absent if it went well. */
interface Ending {
  readonly error?: string
  readonly durationMs?: number
}

/**
 * Joins what the model was told (`*_output` items) with how the call really ended (`*_end` events). Either may come first: a
 * long command answers "still running" and ends many lines later. Outputs of running commands wait for their event.
 */
export class CodexResults {
  readonly #sink: RecordSink
  readonly #endings = new Map<string, Ending>()
  readonly #held = new Map<string, Held>()

  constructor(sink: RecordSink) {
    this.#sink = sink
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

  result(result: Omit<CallResult, 'trace'>, item: JsonObject, trace: string, at: RecordPlace): void {
    const { line, column } = at.of(item)
    const held = { result: { ...result, trace }, line, column }
    const ending = this.#endings.get(result.id)
    this.#endings.delete(result.id)
    if (ending === undefined && stillRunning(result.result) && !this.#held.has(result.id))
      this.#held.set(result.id, held)
    else this.#write(held, ending ?? outputEnding(result))
  }

  end(): void {
    for (const held of this.#held.values()) this.#write(held, {})
    this.#held.clear()
  }

  #write({ result, line, column }: Held, { error, durationMs }: Ending): void {
    this.#sink.result({ ...result, error, durationMs: durationMs ?? result.durationMs }, line, column)
  }
}

function endingOf(payload: JsonObject): Ending | undefined {
  const durationMs = durationOf(payload.duration)
  const took = durationMs === undefined ? {} : { durationMs }
  switch (payload.type) {
    case 'exec_command_end': {
      const code = numberOf(payload.exit_code)
      return code === undefined || code === 0 ? took : { ...took, error: `exit code ${code}` }
    }
    case 'patch_apply_end':
      return payload.success === false ? { ...took, error: stringOf(payload.stderr) ?? '' } : took
    case 'mcp_tool_call_end': {
      const outcome = objectOf(payload.result)
      const failure = outcome?.Err ?? (objectOf(outcome?.Ok)?.isError === true ? '' : undefined)
      return failure === undefined ? took : { ...took, error: stringOf(failure) ?? '' }
    }
    default:
      return undefined
  }
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

function stillRunning(result: JsonValue | undefined): boolean {
  return /^Process running with session ID /m.test(headOf(result))
}

/** What the output itself says of the end, where no event does. */
function outputEnding(result: Omit<CallResult, 'trace'>): Ending {
  const code = /^Process exited with code (\d+)/m.exec(headOf(result.result))?.[1] ?? metadataExit(result.result)
  if (code !== undefined) return Number(code) === 0 ? {} : { error: `exit code ${code}` }
  const refused = /^(exec command rejected by user|patch rejected by user|execution error|failed to )/i.test(
    headOf(result.result),
  )
  return refused ? { error: headOf(result.result) } : {}
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

import { isObject } from '../../json/json-fields.js'
import { parseJson } from '../../json/parse-json.js'
import { writeJson } from '../../json/write-json.js'
import type { JsonObject } from '../../model/json.js'
import { AssayError } from '../../model/problem.js'
import { requirePath } from '../../model/require-path.js'
import { LineFile } from './line-file.js'
import { boundedText, toJsonText, toJsonValue } from './plain-json.js'
import { recordingIsOff } from './recording-switch.js'

/** What recorders write to. */
export interface EventSink {
  /** Takes one event; never throws into the agent unless it is strict. */
  write(event: object): void
  /** Lets recorders hand over, before it closes, the calls that they still hold. */
  beforeClose(action: () => void): void
}

export interface TraceWriterOptions {
  /** Keep lines back and write them 64 KiB at a time. Faster; a killed process loses what it kept back. */
  readonly buffered?: boolean
  /**
   * Sees every event before it is written and returns what to write instead; `undefined` leaves the event out.
   * It gets a copy: changing it does not change what the agent holds. If it throws, nothing of the event is written.
   */
  readonly redact?: (event: Record<string, unknown>) => unknown
  /** Longest line, in UTF-16 units; long strings and lists of a longer event are cut, and `truncated` names them. Default 1 Mi. */
  readonly maxEventLength?: number
  /** Throw (`E_RECORD_FAILED`, `E_RECORD_CLOSED`) where the default is one warning. */
  readonly strict?: boolean
}

const defaultMaxEventLength = 1024 * 1024

/**
 * Appends events to a file of traces, one JSON line each. Folders are made; several writers and processes may share a file.
 *
 * By default a `write` that has returned is in the file, also if the process is killed next. Nothing here throws into the
 * agent, but a path that is none (`E_USAGE`): trouble is one process warning per writer (`W_RECORD_FAILED`). With `ASSAY_RECORD=0` nothing is written at all.
 */
export class TraceWriter implements EventSink {
  readonly path: string
  readonly #options: TraceWriterOptions
  readonly #maxLength: number
  #file: LineFile | undefined
  #beforeClose: (() => void) | undefined
  #closed = false
  #warned = false

  constructor(path: string, options: TraceWriterOptions = {}) {
    this.path = path
    this.#options = options
    this.#maxLength = options.maxEventLength ?? defaultMaxEventLength
    if (recordingIsOff()) {
      this.#closed = true
      this.#warned = true
    } else {
      requirePath(path, 'file')
      this.#attempt(() => {
        this.#file = new LineFile(path, options.buffered ?? false)
      })
    }
  }

  /** Appends one event, as given. */
  write(event: object): void {
    const file = this.#file
    if (file === undefined) {
      if (this.#closed) this.#fail('E_RECORD_CLOSED', `an event came after ${this.path} was closed`)
      return
    }
    const { redact } = this.#options
    const shown = redact === undefined ? event : this.#redacted(redact, event)
    if (shown === undefined) return
    // Written out, not through a closure: this is the hot path.
    try {
      file.append(`${lineOf(shown, this.#maxLength)}\n`)
    } catch (error) {
      this.#failed(error)
    }
  }

  /** Writes what a buffered writer keeps back. */
  flush(): void {
    this.#attempt(() => this.#file?.flush())
  }

  beforeClose(action: () => void): void {
    this.#beforeClose = action
  }

  /** Writes what is kept back and closes the file. Closing twice is nothing. */
  close(): void {
    this.#beforeClose?.()
    const file = this.#file
    this.#file = undefined
    this.#closed = true
    this.#attempt(() => file?.close())
  }

  [Symbol.dispose](): void {
    this.close()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close()
  }

  #redacted(redact: NonNullable<TraceWriterOptions['redact']>, event: object): unknown {
    try {
      return redact(parseJson(toJsonText(event)) as unknown as Record<string, unknown>)
    } catch (error) {
      this.#fail('E_RECORD_FAILED', `the redaction hook failed, so an event is not in ${this.path} (${nameOf(error)})`)
      return undefined
    }
  }

  #attempt(action: () => void): void {
    try {
      action()
    } catch (error) {
      this.#failed(error)
    }
  }

  #failed(error: unknown): void {
    this.#fail('E_RECORD_FAILED', `${this.path} could not be written (${nameOf(error)})`)
  }

  #fail(code: 'E_RECORD_FAILED' | 'E_RECORD_CLOSED', message: string): void {
    if (this.#options.strict === true && !recordingIsOff()) throw new AssayError({ code, level: 'error', message })
    if (this.#warned) return
    this.#warned = true
    process.emitWarning(`${message}. The agent goes on; its trace may be incomplete.`, {
      type: 'AssayWarning',
      code: 'W_RECORD_FAILED',
    })
  }
}

/** An event as a line, which names what had to be cut: whoever reads it must not take the rest for the whole. */
function lineOf(event: unknown, maxLength: number): string {
  const whole = boundedText(event, maxLength)
  if (whole.cuts.length === 0) return whole.text
  const room = Math.min(maxPathsLength, Math.floor(maxLength / 4))
  const { text, cuts } = boundedText(event, maxLength - room)
  const cut = parseJson(text)
  const { truncated, ...known } = isObject(cut) ? cut : identityOf(event)
  const paths = [...new Set([...(Array.isArray(truncated) ? truncated : []), ...cuts])]
  const isTooLong = paths.includes('') || JSON.stringify(paths).length > room
  return writeJson({ ...known, truncated: isTooLong ? ['/args', '/result'] : paths })
}

/** UTF-16 units for the paths of what was cut. */
const maxPathsLength = 16_384

/** Of an event that no cut makes short enough, whose call it is. */
function identityOf(event: unknown): JsonObject {
  const { type, trace, id, tool, tool_name, name } = event as Record<string, unknown>
  const known = [type, trace, id, tool ?? tool_name ?? name].map((each) => toJsonValue(each, maxName))
  return { type: known[0] ?? 'tool_call', trace: known[1] ?? null, id: known[2] ?? null, tool: known[3] ?? null }
}

/** UTF-16 units of a name that is kept of an event of which nothing else is. */
const maxName = 1024

/** The system's code, or the kind of error: a message could hold a value of the agent. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not an Error'
  return (error as NodeJS.ErrnoException).code ?? error.name
}

import { remembered } from '../../calls/arguments-digest.js'
import { isRemembered, lastPart, type RememberedCall } from '../../calls/match.js'
import type { ToolCall } from '../../model/trace.js'
import { RecentMap } from '../../wire/recent-map.js'
import type { SessionStep } from './join-trace.js'

interface ExportedCall extends RememberedCall {
  readonly isAnswered: boolean
  /** The how-manieth file. */
  readonly file: number
}

/** Calls that are remembered over all files; beyond, one that comes again counts again. */
const maxExported = 262_144

/** The calls of spans, over all files of a reading: rotation and merged artifacts export one span into several. */
export class ExportedSpans {
  readonly #calls = new RecentMap<ExportedCall>(2 * maxExported)
  #file = 0

  openFile(): void {
    this.#file++
  }

  /** The call as an earlier file has it, if one has; remembers it otherwise. A span without ids cannot be known again. */
  first({ traceId, spanId }: SessionStep, index: number, call: ToolCall): ExportedCall | undefined {
    if (traceId === '' || spanId === '') return undefined
    const key = JSON.stringify([call.trace, traceId, spanId, index, lastPart(call.tool)])
    const known = this.#calls.get(key)
    const facts = remembered(call)
    if (known && known.file !== this.#file && isRemembered(known, facts)) return known
    this.#calls.set(key, { ...facts, isAnswered: isAnswered(call), file: this.#file })
    return undefined
  }
}

export function isAnswered({ result, error }: Pick<ToolCall, 'result' | 'error'>): boolean {
  return result !== undefined || error !== undefined
}

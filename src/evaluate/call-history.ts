import type { CallDecision, EvaluationObserver } from '../model/outcome.js'
import type { CallMemory, RecalledTrace, StoryPoints, TimelineCall } from '../model/timeline.js'
import type { CallResult, ToolCall, TraceRun } from '../model/trace.js'
import { redactText } from '../text/redact.js'
import { truncate } from '../text/truncate.js'
import { outcomeOf } from './outcome-queue.js'
import type { CallOutcome } from './selector-matcher.js'
import { withinReach } from './tell-timelines.js'

/** Names of arguments kept of a call, and code points of each: agents choose them. */
const maxArguments = 8
const maxArgumentName = 60
/** Ways of calling (a tool with these arguments) told apart; the names of what comes later are not kept. */
const maxForms = 20_000
/** Records kept: 16 bytes each, so 64 MB. What comes later is in no timeline. */
const maxRecords = 4_000_000

/** A way of calling: the tool, and the names of its arguments where they are kept. */
type CallForm = Pick<TimelineCall, 'tool' | 'arguments'>

/**
 * Remembers which tools were called in which trace, with arguments of which names, in flat arrays: only when all is read is it known which traces broke a
 * rule, and by then their calls have gone by.
 */
export class CallHistory implements EvaluationObserver, CallMemory {
  readonly #runs: TraceRun[] = []
  readonly #forms: CallForm[] = []
  readonly #formIndex = new Map<string, number>()
  /** Four numbers a record: run, call index, form (-1: a result of the call), outcome. */
  #records = new Int32Array(4096)
  #length = 0

  decision(run: TraceRun, call: ToolCall, callIndex: number, _decision: CallDecision): void {
    this.#runs[run.index] = run
    this.#add(run.index, callIndex, this.#indexOf(call), outcomeOf(call))
  }

  result(run: TraceRun, callIndex: number, result: CallResult): void {
    this.#add(run.index, callIndex, -1, outcomeOf(result))
  }

  /** One walk over all records, which keeps those within reach of a point. */
  recall(points: StoryPoints): ReadonlyMap<string, RecalledTrace> {
    const runs = this.#runs.filter((run) => run && points.has(run.trace))
    const wanted = new Map(
      runs.map((run) => [
        run.index,
        { isNear: withinReach(points.get(run.trace) ?? [], run.calls), calls: new Map<number, TimelineCall>() },
      ]),
    )
    for (let at = 0; at < this.#length; at += 4) {
      const story = wanted.get(this.#records[at] as number)
      if (!story) continue
      const [index, form, outcome] = this.#records.subarray(at + 1, at + 4) as unknown as [number, number, number]
      if (!story.isNear(index)) continue
      const known = form < 0 ? story.calls.get(index) : { index, ...(this.#forms[form] as CallForm) }
      if (known) story.calls.set(index, { ...known, ...outcomes[outcome] })
    }
    return new Map(
      runs.map(({ trace, index, calls: total }) => {
        const calls = [...(wanted.get(index)?.calls.values() ?? [])].sort((a, b) => a.index - b.index)
        return [trace, { trace, total, calls }]
      }),
    )
  }

  #indexOf({ tool, args }: ToolCall): number {
    const names = this.#forms.length < maxForms ? argumentNames(args) : undefined
    const key = names === undefined ? tool : JSON.stringify([tool, names])
    let index = this.#formIndex.get(key)
    if (index === undefined) {
      const shown = names?.map((name) => truncate(redactText(name).value, maxArgumentName))
      index = this.#forms.push({ tool, ...(shown && { arguments: shown }) }) - 1
      this.#formIndex.set(key, index)
    }
    return index
  }

  #add(run: number, callIndex: number, tool: number, outcome: CallOutcome): void {
    if (this.#length >= maxRecords * 4) return
    if (this.#length === this.#records.length) {
      const larger = new Int32Array(this.#length * 2)
      larger.set(this.#records)
      this.#records = larger
    }
    this.#records.set([run, callIndex, tool, outcome === undefined ? 0 : outcome === 'success' ? 1 : 2], this.#length)
    this.#length += 4
  }
}

function argumentNames(args: ToolCall['args']): readonly string[] | undefined {
  if (typeof args !== 'object' || args === null || Array.isArray(args)) return undefined
  const names: string[] = []
  for (const name in args) {
    if (names.length === maxArguments) break
    // Redacted before it is cut to length: half a secret has no shape.
    names.push(truncate(name, 10 * maxArgumentName))
  }
  return names
}

const outcomes: readonly Pick<TimelineCall, 'outcome'>[] = [{}, { outcome: 'success' }, { outcome: 'error' }]

import type { CallDecision, EvaluationObserver } from '../../model/outcome.js'
import type { Policy } from '../../model/policy.js'
import type {
  CallMemory,
  RecalledCall,
  RecalledTrace,
  TimelineCall,
  TimelinePoints,
  TracePoints,
} from '../../model/timeline.js'
import type { CallResult, ToolCall, TraceRun } from '../../model/trace.js'
import type { Redact } from '../../text/redact.js'
import { truncate } from '../../text/truncate.js'
import { isObject } from '../calls/is-object.js'
import type { CallEnd } from '../conditions/call-facts.js'
import { statedEnd } from '../sequences/outcome-queue.js'
import { argumentShower, shownName } from './shown-arguments.js'
import { withinReach } from './write-timelines.js'

/** Names of arguments kept of a call: agents choose them. */
const maxArguments = 8
/** Ways of calling (a tool with these arguments) that are distinguished; the names of what comes later are not kept. */
const maxForms = 20_000
/** Records kept: 16 bytes each, so 64 MB. What comes later is in no timeline. */
const maxRecords = 4_000_000
/** Characters of values kept, and what one call's cost besides. What comes later shows no value. */
const maxShownCharacters = 64 << 20
const shownOverhead = 64

/** Code points by which names of arguments are distinguished; reports show fewer. */
const maxKeyName = 600

/** A way of calling: the tool, and the names of its arguments where they are kept. */
type CallForm = Pick<TimelineCall, 'tool' | 'arguments'>

/**
 * Remembers which tools were called in which trace, with arguments of which names, in flat arrays: only when all is read is it known which traces broke a
 * rule, and by then their calls have gone by. Values are kept only if they may be shown.
 */
export class CallHistory implements EvaluationObserver, CallMemory {
  readonly #runs: TraceRun[] = []
  readonly #forms: CallForm[] = []
  readonly #formIndex = new Map<string, number>()
  /** By tool: most calls of a tool have the arguments of the one before. */
  readonly #lastForms = new Map<string, { readonly names: readonly string[]; readonly index: number }>()
  /** Four numbers a record: run, call index, form (-1: a result of the call), outcome. */
  #records = new Int32Array(4096)
  #length = 0
  /** Three numbers a call, in the order of their records: file, line, column. Only where a rule may name an earlier call. */
  #places: Int32Array | undefined
  #placed = 0
  /** By record, as JSON, which is smaller than objects and holds on to no part of a trace. */
  readonly #shown = new Map<number, string>()
  #shownCharacters = 0
  readonly #show: ReturnType<typeof argumentShower>
  readonly #redact: Redact

  constructor(policy: Policy, redact: Redact) {
    this.#redact = redact
    this.#show = argumentShower(policy, redact)
    if (policy.sequences.length > 0) this.#places = new Int32Array(3 * 1024)
  }

  decision(
    run: TraceRun,
    call: ToolCall,
    callIndex: number,
    _decision: CallDecision,
    file: number,
    line: number,
    column: number,
  ): void {
    this.#runs[run.index] = run
    this.#keepShown(call)
    if (this.#length >= maxRecords * 4) return
    this.#add(run.index, callIndex, this.#indexOf(call), statedEnd(call))
    if (this.#places) this.#place(this.#places, file, line, column)
  }

  result(run: TraceRun, callIndex: number, result: CallResult): void {
    this.#add(run.index, callIndex, -1, statedEnd(result))
  }

  get filled(): number {
    return Math.max(
      this.#length / (4 * maxRecords),
      this.#forms.length / maxForms,
      this.#shownCharacters / maxShownCharacters,
    )
  }

  /** One walk over all records, which keeps those within reach of a point. */
  recall(points: TimelinePoints): ReadonlyMap<string, RecalledTrace> {
    const runs = this.#runs.filter((run) => run && points.has(run.trace))
    const wanted = new Map(
      runs.map((run) => [
        run.index,
        {
          isNear: withinReach(points.get(run.trace) as TracePoints, run.calls),
          alone: new Set(points.get(run.trace)?.alone),
          calls: new Map<number, RecalledCall>(),
        },
      ]),
    )
    let place = -3
    for (let at = 0; at < this.#length; at += 4) {
      if ((this.#records[at + 2] as number) >= 0) place += 3
      const timeline = wanted.get(this.#records[at] as number)
      if (!timeline) continue
      const [index, form, outcome] = this.#records.subarray(at + 1, at + 4) as unknown as [number, number, number]
      if (!timeline.isNear(index)) continue
      const known =
        form < 0
          ? timeline.calls.get(index)
          : {
              ...{ index, ...(this.#forms[form] as CallForm), ...this.#shownAt(at) },
              ...(timeline.alone.has(index) && this.#placeAt(place)),
            }
      if (known) timeline.calls.set(index, { ...known, ...outcomes[outcome] })
    }
    return new Map(
      runs.map(({ trace, index, calls: total }) => {
        const calls = [...(wanted.get(index)?.calls.values() ?? [])].sort((a, b) => a.index - b.index)
        return [trace, { trace, total, calls, ...(this.#redact !== 'values' && { showsAll: true }) }]
      }),
    )
  }

  #indexOf({ tool, args }: ToolCall): number {
    const isOpen = this.#forms.length < maxForms
    const last = isOpen ? this.#lastForms.get(tool) : undefined
    if (last && hasNames(args, last.names)) return last.index
    const names = isOpen ? argumentNames(args) : undefined
    const key = names === undefined ? tool : JSON.stringify([tool, names])
    let index = this.#formIndex.get(key)
    if (index === undefined) {
      index = this.#forms.push({ tool, ...(names && { arguments: names.map(shownName) }) }) - 1
      this.#formIndex.set(key, index)
    }
    if (names) this.#lastForms.set(tool, { names, index })
    return index
  }

  /** Of the call whose record comes next. */
  #keepShown({ args }: ToolCall): void {
    if (!this.#show || this.#shownCharacters >= maxShownCharacters || this.#length >= maxRecords * 4) return
    const shown = this.#show(args)
    if (shown === undefined) return
    this.#shownCharacters += shown.length + shownOverhead
    this.#shown.set(this.#length, shown)
  }

  #shownAt(record: number): Pick<TimelineCall, 'shown'> {
    const shown = this.#shown.get(record)
    return shown === undefined ? {} : { shown: JSON.parse(shown) }
  }

  #place(places: Int32Array, file: number, line: number, column: number): void {
    let kept = places
    if (this.#placed === kept.length) {
      kept = new Int32Array(2 * places.length)
      kept.set(places)
      this.#places = kept
    }
    kept[this.#placed++] = file
    kept[this.#placed++] = line
    kept[this.#placed++] = column
  }

  #placeAt(place: number): Pick<RecalledCall, 'at'> {
    if (!this.#places) return {}
    const [file, line, column] = this.#places.subarray(place, place + 3) as unknown as [number, number, number]
    return { at: { file, line, column } }
  }

  #add(run: number, callIndex: number, tool: number, outcome: CallEnd): void {
    if (this.#length >= maxRecords * 4) return
    if (this.#length === this.#records.length) {
      const larger = new Int32Array(this.#length * 2)
      larger.set(this.#records)
      this.#records = larger
    }
    this.#records[this.#length++] = run
    this.#records[this.#length++] = callIndex
    this.#records[this.#length++] = tool
    this.#records[this.#length++] = outcome === undefined ? 0 : outcome === 'success' ? 1 : 2
  }
}

function argumentNames(args: ToolCall['args']): readonly string[] | undefined {
  if (!isObject(args)) return undefined
  const names: string[] = []
  for (const name in args) {
    if (names.length === maxArguments) break
    names.push(truncate(name, maxKeyName))
  }
  return names
}

/** Whether `argumentNames` would give these. */
function hasNames(args: ToolCall['args'], names: readonly string[]): boolean {
  if (!isObject(args)) return false
  let at = 0
  for (const name in args) {
    if (at === maxArguments) break
    if (name !== names[at++]) return false
  }
  return at === names.length
}

const outcomes: readonly Pick<TimelineCall, 'outcome'>[] = [{}, { outcome: 'success' }, { outcome: 'error' }]

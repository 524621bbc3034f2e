import { isObject } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import type { PathStep, ValuePath } from '../../model/condition.js'
import type { JsonValue } from '../../model/json.js'
import { isCut, isWithin, lacksCut, pointerTo } from '../calls/cut-arguments.js'
import type { CallFacts, MissingFact } from './call-facts.js'

/** What a call has at a path. */
export interface PathValues {
  /** Lists stand for their elements at every depth, never for themselves. */
  readonly values: readonly JsonValue[]
  /** What was not recorded there; other values may be, too. */
  readonly missing?: MissingFact | undefined
}

const nothing: PathValues = { values: [] }

/** All values of a path in a call. A path that leads nowhere has none. */
export function pathValues({ of, steps }: ValuePath, facts: CallFacts): PathValues {
  const part = of === 'args' ? argumentsOf(facts) : resultOf(facts)
  if ('missing' in part) return { values: [], missing: part.missing }
  if (part.value === undefined) return nothing
  const cuts = cutsOf(facts, of)
  const values: JsonValue[] = []
  const whole = walk(part.value, steps, 0, '', cuts, values)
  return whole ? { values } : { values, missing: of === 'args' ? 'whole arguments' : 'result' }
}

/** The arguments as a whole, the result as it was recorded, or what keeps them from being known. */
export function wholePart(
  of: 'args' | 'result',
  facts: CallFacts,
): { readonly value: JsonValue | undefined } | { readonly missing: MissingFact } {
  const part = of === 'args' ? argumentsOf(facts) : recordedResult(facts)
  if ('missing' in part || cutsOf(facts, of).length === 0) return part
  return { missing: of === 'args' ? 'whole arguments' : 'result' }
}

type Part = { readonly value: JsonValue | undefined } | { readonly missing: MissingFact }

function argumentsOf({ call }: CallFacts): Part {
  return call.args === undefined ? { missing: 'arguments' } : { value: call.args }
}

/** A call that failed or was denied has no result, and that is known. */
function recordedResult({ end, result }: CallFacts): Part {
  const isOpen = result === undefined && (end === undefined || end === 'success')
  return isOpen ? { missing: 'result' } : { value: result }
}

/** Text that parses as JSON is read as JSON. */
function resultOf(facts: CallFacts): Part {
  const part = recordedResult(facts)
  return 'missing' in part || part.value === undefined ? part : { value: parseJsonText(part.value) }
}

const none: readonly string[] = []

function cutsOf({ call: { truncated } }: CallFacts, of: 'args' | 'result'): readonly string[] {
  if (truncated === undefined) return none
  return truncated.filter((pointer) => isWithin(pointer, `/${of}`)).map((pointer) => pointer.slice(of.length + 1))
}

/** @returns false if something that may be a value was cut */
function walk(
  value: JsonValue,
  steps: readonly PathStep[],
  at: number,
  pointer: string,
  cuts: readonly string[],
  found: JsonValue[],
): boolean {
  if (cuts.length > 0 && cuts.some((cut) => isWithin(pointer, cut))) return false
  if (Array.isArray(value)) {
    let whole = !lacksCut(cuts, pointer, value)
    for (const [i, item] of (value as readonly JsonValue[]).entries())
      if (!walk(item, steps, at, cuts.length > 0 ? `${pointer}/${i}` : '', cuts, found)) whole = false
    return whole
  }
  const step = steps[at]
  if (step === undefined) {
    if (cuts.length > 0 && isCut(cuts, pointer)) return false
    found.push(value)
    return true
  }
  if (!isObject(value)) return !lacksCut(cuts, pointer, value)
  if (step !== 'any') {
    const { name } = step
    const inner = cuts.length > 0 ? pointer + pointerTo(name) : ''
    if (!Object.hasOwn(value, name)) return !isCut(cuts, inner)
    return walk(value[name] as JsonValue, steps, at + 1, inner, cuts, found)
  }
  let whole = !lacksCut(cuts, pointer, value)
  for (const name of Object.keys(value))
    if (!walk(value[name] as JsonValue, steps, at + 1, pointer + pointerTo(name), cuts, found)) whole = false
  return whole
}

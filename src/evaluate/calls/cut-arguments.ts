import type { JsonValue } from '../../model/json.js'
import type { ToolCall } from '../../model/trace.js'

const none: readonly string[] = []

/** JSON Pointers into the arguments of what was recorded only in part; `""` where the arguments as a whole were. */
export function cutArguments({ truncated }: ToolCall): readonly string[] {
  if (truncated === undefined) return none
  const cuts = truncated.flatMap((pointer) =>
    pointer === '/args' || pointer.startsWith('/args/') ? [pointer.slice('/args'.length)] : [],
  )
  return cuts.length === 0 ? none : cuts
}

/** Whether a value at `pointer`, or a part of it, was cut. */
export function isCut(cuts: readonly string[], pointer: string): boolean {
  return cuts.some((cut) => isWithin(pointer, cut) || isWithin(cut, pointer))
}

/** Whether `pointer` is `whole` or below it. */
export function isWithin(pointer: string, whole: string): boolean {
  return pointer === whole || pointer.startsWith(`${whole}/`)
}

/** Whether something below a value was cut off with the member, or the item, that it was. */
export function lacksCut(cuts: readonly string[], pointer: string, value: JsonValue): boolean {
  if (cuts.length === 0) return false
  const steps = typeof value === 'object' && value !== null ? Object.keys(value).map(pointerTo) : []
  const isBelow = (cut: string) => cut !== pointer && isWithin(cut, pointer)
  return cuts.some((cut) => isBelow(cut) && !steps.some((step) => isWithin(cut, pointer + step)))
}

/** The name of an argument as a step of a JSON Pointer. */
export function pointerTo(argument: string): string {
  return `/${argument.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

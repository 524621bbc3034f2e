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

/** The name of an argument as a step of a JSON Pointer. */
export function pointerTo(argument: string): string {
  return `/${argument.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

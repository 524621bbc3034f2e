import type { JsonValue } from '../../model/json.js'
import { cutArguments, isWithin, pointerTo } from '../calls/cut-arguments.js'
import { defineCondition } from './condition-test.js'
import { someAccepted } from './some-accepted.js'

/** Some text inside the arguments, at any depth, satisfies a schema. Names of members are not values. */
export const anyArgCondition = defineCondition<'any_arg'>({
  reads: () => 'args',
  compile({ schema }, { accepts }) {
    const isAccepted = accepts(schema)
    return ({ call }) => {
      if (call.args === undefined) return 'arguments'
      const cuts = cutArguments(call)
      const texts: string[] = []
      addTexts(call.args, '', cuts, texts)
      return someAccepted(texts, isAccepted, cuts.length > 0 ? 'whole arguments' : undefined)
    }
  },
})

/** What is left of a text that was cut says nothing of the whole. */
function addTexts(value: JsonValue, pointer: string, cuts: readonly string[], texts: string[]): void {
  if (cuts.some((cut) => isWithin(pointer, cut))) return
  if (typeof value === 'string') texts.push(value)
  else if (typeof value === 'object' && value !== null)
    for (const [name, child] of Object.entries(value))
      addTexts(child, cuts.length > 0 ? pointer + pointerTo(name) : '', cuts, texts)
}

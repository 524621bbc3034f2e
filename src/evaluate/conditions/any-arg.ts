import type { JsonValue } from '../../model/json.js'
import { cutArguments } from '../calls/cut-arguments.js'
import { defineCondition } from './condition-test.js'
import { someAccepted } from './some-accepted.js'

/** Some text inside the arguments, at any depth, satisfies a schema. Names of members are not values. */
export const anyArgCondition = defineCondition<'any_arg'>({
  reads: () => 'args',
  compile({ schema }, { accepts }) {
    const isAccepted = accepts(schema)
    return ({ call }) => {
      if (call.args === undefined) return 'arguments'
      const missing = cutArguments(call).length > 0 ? 'whole arguments' : undefined
      return someAccepted(textsIn(call.args), isAccepted, missing)
    }
  },
})

function textsIn(value: JsonValue): string[] {
  const texts: string[] = []
  const open: JsonValue[] = [value]
  while (open.length > 0) {
    const next = open.pop() as JsonValue
    if (typeof next === 'string') texts.push(next)
    else if (typeof next === 'object' && next !== null) for (const child of Object.values(next)) open.push(child)
  }
  return texts
}

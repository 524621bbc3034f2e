import type { Selector } from '../model/policy.js'
import { times } from './operand-words.js'
import { defineRule, type RuleOf } from './rule.js'

/** How far a run came: expected calls that were made, and the first that was not. */
export interface Progress {
  readonly met: number
  readonly next: number
}

/** The run makes the expected calls. The machines that compare them are in `evaluate/expect/`: two numbers do not hold their state. */
export const expectRule = defineRule<RuleOf<'expect'>>({
  type: 'expect',
  operands: ({ calls }) => [...new Set(calls.map(({ tool }) => tool))].map(named),
  everyCall: true,
  closesWindow: false,
  step: () => false,
  end: () => 'not-exercised',
  broken: (rule, tool) => offTrack(rule, tool, { met: 0, next: 0 }),
  remedy: () => 'look at what the agent did instead, or record the run again if it is right',
  means: (rule) => `The run makes the expected calls${inMode[rule.mode]}: ${listed(rule)}.`,
})

const inMode: Readonly<Record<RuleOf<'expect'>['mode'], string>> = {
  strict: ' and no others, in this order',
  in_order: ' in this order, others in between',
  unordered: ' and no others, in any order',
  superset: ', others too',
  subset: ' or some of them, and no others',
}

/** What went wrong, in one clause. */
export function offTrack(rule: RuleOf<'expect'>, tool: string | undefined, { met, next }: Progress): string {
  const { calls, mode } = rule
  const count = calls.length
  const expected = calls[next]?.tool
  if (tool === undefined) {
    if (mode === 'strict' || mode === 'in_order')
      return `the trace ended before the expected call ${next + 1} of ${count} (${expected}) was made`
    return `the trace ended with ${count - met} of ${count} expected calls not made, such as ${expected}`
  }
  if (mode !== 'strict') {
    const often = calls.filter((call) => call.tool === tool).length
    if (often === 0) return `${tool} was called, which is not among the expected calls`
    return `${tool} was called more than the ${times(often)} that it is expected, or with other arguments`
  }
  if (expected === undefined) return `${tool} was called after the last of the ${count} expected calls`
  if (expected !== tool) return `${tool} was called where ${expected} is expected (call ${next + 1} of ${count})`
  return `${tool} was called with other arguments than expected (call ${next + 1} of ${count})`
}

/** Names shown. */
const maxShown = 10

function listed({ calls }: RuleOf<'expect'>): string {
  if (calls.length === 0) return 'none'
  const names = calls.slice(0, maxShown).map(({ tool }) => tool)
  return `${names.join(', ')}${calls.length > maxShown ? ` and ${calls.length - maxShown} more` : ''}`
}

function named(tool: string): Selector {
  return { label: tool, terms: [{ tools: [tool], argsMatch: [] }] }
}

import { expect, test } from 'vitest'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { maxKeysOfRun, maxKeysOfTrace } from '../../src/rules/keyed/key-table.js'
import { checkSteps, type Step } from '../support/run-calls.js'

const policy = requirePolicy(
  loadPolicyObject({
    version: '2.0',
    enforcement: { unconstrained_tools: 'allow' },
    sequences: [
      { id: 'keyed', type: 'before', first: 'read', then: 'pay', same: 'id' },
      { id: 'plain', type: 'before', first: 'read', then: 'pay' },
    ],
  }),
)
const call = (trace: string, tool: string, id: unknown): Step => ({ call: { trace, tool, args: { id } as never } })
/** One call may name as many keys as a trace may have. */
const ids = (from: number, length: number) => Array.from({ length }, (_, n) => from + n)

const rowsOf = async (steps: readonly Step[]) => {
  const { rules, findings, verdict } = await checkSteps(policy, steps)
  const [keyed, plain] = rules
  return { keyed, plain, findings, verdict }
}

test('the keys of a run are counted in the order of the input: what comes after the last is not evaluable, and said once', async () => {
  const traces = Math.floor(maxKeysOfRun / maxKeysOfTrace)
  const list = ids(0, maxKeysOfTrace)
  const steps = ids(0, traces + 20).flatMap((n) => [
    call(`t${n}`, 'read', list),
    call(`t${n}`, 'pay', n === 3 || n === traces + 3 ? -1 : 0),
  ])
  const { keyed, plain, findings, verdict } = await rowsOf(steps)
  expect(keyed).toMatchObject({ held: traces - 1, violated: 1, notEvaluable: 20 })
  expect(plain).toMatchObject({ held: traces + 20, notEvaluable: 0 })
  expect(findings.map(({ rule, trace }) => [rule, trace])).toEqual([
    ['keyed', 't3'],
    ['W_RULE_NOT_EVALUABLE', undefined],
  ])
  expect(findings[1]?.message).toContain('more values of a trace, or of all traces, than its bounds allow')
  expect(verdict).toBe('fail')
}, 300_000)

test('the keys of a trace are bounded, and those of others are not taken from them', async () => {
  const steps = [
    call('full', 'read', ids(0, maxKeysOfTrace)),
    call('full', 'read', maxKeysOfTrace),
    call('full', 'pay', 0),
    call('fine', 'read', ids(0, maxKeysOfTrace)),
    call('fine', 'pay', maxKeysOfTrace - 1),
    call('broken', 'pay', 7),
    call('broken', 'read', ids(0, maxKeysOfTrace)),
    call('broken', 'read', maxKeysOfTrace),
  ]
  const { keyed, findings } = await rowsOf(steps)
  // What was broken before the bound stays so.
  expect(keyed).toMatchObject({ held: 1, violated: 1, notEvaluable: 1 })
  expect(findings.filter(({ rule }) => rule === 'W_RULE_NOT_EVALUABLE')).toHaveLength(1)
})

test('one call may have as many keys as a trace, and no more', async () => {
  const steps = [call('t', 'read', ids(0, maxKeysOfTrace + 1)), call('t', 'pay', 0)]
  expect((await rowsOf(steps)).keyed).toMatchObject({ held: 0, violated: 0, notEvaluable: 1 })
})

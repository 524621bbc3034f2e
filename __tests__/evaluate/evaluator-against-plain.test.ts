import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Selector, SelectorTerm, SequenceRule } from '../../src/model/policy.js'
import { policyModel } from '../support/policy-model.js'
import { propertyRuns } from '../support/property-runs.js'
import { checkSteps, outcomes, type Step } from '../support/run-calls.js'
import { evaluatePlainly, type PlainCall } from './plain/plain-rules.js'

const tools = ['read', 'write', 'send', 'read_all']
const patterns = [...tools, 'read*', '*e*', '*']

const term: fc.Arbitrary<SelectorTerm> = fc.record({
  tools: fc.uniqueArray(fc.constantFrom(...patterns), { minLength: 1, maxLength: 2 }),
  argsMatch: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.constantFrom([{ arg: 'to', pattern: '^a' }], [{ arg: 'x', pattern: 'b$' }]) },
  ),
  outcome: fc.constantFrom(undefined, undefined, undefined, 'success' as const, 'error' as const),
})
const selector: fc.Arbitrary<Selector> = fc
  .array(term, { minLength: 1, maxLength: 2 })
  .map((terms) => ({ label: 'x', terms }))
const within = fc.integer({ min: 1, max: 4 })

const rule: fc.Arbitrary<SequenceRule> = fc
  .oneof(
    fc.record({ type: fc.constant('require' as const), tool: selector }),
    fc.record({ type: fc.constant('blocklist' as const), pattern: fc.constantFrom('rea', 'send', '*') }),
    fc.record({ type: fc.constant('before' as const), first: selector, then: selector }),
    fc.record({ type: fc.constant('never_after' as const), trigger: selector, forbidden: selector }),
    fc.record({ type: fc.constant('max_calls' as const), tool: selector, max: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ type: fc.constant('eventually' as const), tool: selector, within }),
    fc.record({ type: fc.constant('after' as const), trigger: selector, then: selector, within }),
    fc.record({
      type: fc.constant('sequence' as const),
      tools: fc.array(selector, { maxLength: 4 }),
      strict: fc.boolean(),
    }),
  )
  .map((fields) => ({ id: 'rule', ...fields }) as SequenceRule)

interface DrawnCall extends PlainCall {
  /** How many steps later the result is recorded; 0 = in the call itself. */
  readonly delay: number
}
const call: fc.Arbitrary<DrawnCall> = fc.record({
  tool: fc.constantFrom(...tools),
  args: fc.constantFrom(undefined, {}, { to: 'a' }, { to: 'b' }, { to: 'a', x: 'ab' }),
  outcome: fc.constantFrom(undefined, 'success' as const, 'error' as const),
  delay: fc.integer({ min: 0, max: 4 }),
})
const traces = fc.array(fc.array(call, { maxLength: 9 }), { minLength: 1, maxLength: 3 })

/** Interleaves the traces and lets each result come after its own delay. */
function recorded(drawn: readonly (readonly DrawnCall[])[]): Step[] {
  const steps: { when: number; step: Step }[] = []
  drawn.forEach((trace, t) => {
    trace.forEach(({ tool, args, outcome, delay }, i) => {
      const end = outcome === undefined ? {} : outcome === 'error' ? { error: 'failed' } : { result: 'ok' }
      const inline = delay === 0 || outcome === undefined
      steps.push({ when: i, step: { call: { trace: `t${t}`, tool, args, ...(inline ? end : {}) } } })
      if (!inline) steps.push({ when: i + delay + 0.5, step: { trace: `t${t}`, resultOf: i, result: end } })
    })
  })
  return steps.sort((a, b) => a.when - b.when).map(({ step }) => step)
}

test('the incremental evaluator agrees with a plain reading of the rules', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(rule, { minLength: 1, maxLength: 4 }), traces, async (rules, drawn) => {
      const sequences = rules.map((each, i) => ({ ...each, id: `rule${i}` }))
      const policy = policyModel({ sequences })
      const steps = recorded(drawn)
      const seen = await outcomes(policy, steps)
      const result = await checkSteps(policy, steps)
      drawn.forEach((trace, t) => {
        if (trace.length === 0) return
        for (const each of sequences) {
          const expected = evaluatePlainly(each, trace)
          if (expected === undefined) continue
          expect(seen.get(`t${t} ${each.id}`), `${each.id} in t${t}`).toBe(expected.outcome)
          const found = result.findings.filter((finding) => finding.rule === each.id && finding.trace === `t${t}`)
          expect(found.map((finding) => finding.callIndex)).toEqual(
            expected.outcome === 'violated' ? [expected.at] : [],
          )
          // Where something was not recorded, it may be open which call explains the break.
          const isKnown = trace.every(({ args, outcome }) => args !== undefined && outcome !== undefined)
          const [{ related } = {}] = found
          if (isKnown || related !== undefined) expect(related).toEqual(expected.related)
        }
      })
    }),
    propertyRuns(3000),
  )
})

test('rows of the rules add up and say what the outcomes say', async () => {
  await fc.assert(
    fc.asyncProperty(rule, traces, async (each, drawn) => {
      const policy = policyModel({ sequences: [each] })
      const result = await checkSteps(policy, recorded(drawn))
      const [row] = result.rules
      expect(row).toBeDefined()
      if (!row) return
      expect(row.applicable).toBe(row.held + row.violated)
      const withCalls = drawn.filter((trace) => trace.length > 0).length
      expect(row.applicable + row.notExercised + row.notEvaluable).toBe(withCalls)
      expect(result.findings.filter((finding) => finding.rule === 'rule')).toHaveLength(row.violated)
    }),
    propertyRuns(500),
  )
})

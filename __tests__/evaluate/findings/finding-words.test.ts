import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FindingWords } from '../../../src/evaluate/findings/finding-words.js'
import { type RawViolation, rawFinding } from '../../../src/evaluate/findings/raw-finding.js'
import { loadPolicyObject, requirePolicy } from '../../../src/policy/load-policy.js'

const policy = requirePolicy(
  loadPolicyObject({
    version: '2.0',
    tools: { deny: [{ tool: 'drop', message: 'Ask a person.', help: 'https://example.com/drop' }] },
    sequences: [{ type: 'before', first: 'login', then: 'pay', description: 'Log in first.' }],
    enforcement: { unconstrained_tools: 'allow' },
  }),
)

const violation = fc
  .constantFrom('/a must be text', '/b must be a number')
  .map((says): RawViolation => ({ path: '', keyword: 'type', member: undefined, fingerprint: says, says }))

const found = fc.record({
  rule: fc.constantFrom('E_TOOL_DENIED', 'E_ARG_SCHEMA', 'E_BUDGET', 'E_RATE_LIMIT', 'before:login->pay'),
  tool: fc.constantFrom(undefined, 'drop', 'pay', 'undefined'),
  detail: fc.constantFrom(undefined, 'drop', 'pay was called', 'null'),
  key: fc.constantFrom(undefined, 'max_cost_usd', 'max_turns'),
  violations: fc.option(fc.array(violation, { minLength: 1, maxLength: 3 }), { nil: undefined }),
  line: fc.constantFrom(0, 3, 4),
  isLeft: fc.boolean(),
})

test('a finding among many says what it would say alone', () => {
  fc.assert(
    fc.property(fc.array(found, { minLength: 2, maxLength: 30 }), (all) => {
      const together = new FindingWords(policy)
      for (const { rule, tool, line, isLeft, ...rest } of all) {
        const policyAt = line === 0 ? undefined : { file: 'p.yaml', line, column: 1 }
        const raw = rawFinding(rule, tool, 0, 1, 1, { ...rest, policyAt })
        const main = rest.violations?.[0]
        expect(together.of(raw, main, isLeft)).toEqual(new FindingWords(policy).of(raw, main, isLeft))
      }
    }),
  )
})

test('what the author of a policy says of one tool is not said of another', () => {
  const words = new FindingWords(policy)
  const denied = (tool: string) =>
    words.of(rawFinding('E_TOOL_DENIED', tool, 0, 1, 1, { detail: tool }), undefined, false)
  expect(denied('drop')).toMatchObject({ help: 'https://example.com/drop' })
  expect(denied('drop').message).toContain('Ask a person.')
  expect(denied('remove').help).toBeUndefined()
  expect(denied('remove').message).not.toContain('Ask a person.')
})

import { expect, test } from 'vitest'
import { loadPolicyObject } from '../../../src/policy/load-policy.js'

const load = (cases: unknown) => loadPolicyObject({ version: '2.0', tools: { deny: ['x'] }, cases })

test('fills in what is not said', () => {
  expect(load({ min_pass: 0.9 }).policy?.cases).toMatchObject([
    { minPass: 0.9, confidence: 0.95, minTrials: 5, level: 'error', passAll: false },
  ])
  expect(load([{ pass_all: true }]).policy?.cases).toMatchObject([{ minTrials: 1, passAll: true }])
  expect(load(null).policy?.cases).toBeUndefined()
})

test.each([
  [{}],
  [[]],
  ['all'],
  [[1]],
  [{ pass_all: false }],
  [{ min_pass: 80 }],
  [{ min_pass: '0.8' }],
  [{ min_pass: 0.8, confidence: 1 }],
  [{ min_pass: 0.8, confidence: 0.2 }],
  [{ min_pass: 0.8, min_trials: 0 }],
  [{ min_pass: 0.8, min_trials: 1.5 }],
  [{ min_pass: 0.8, level: 'low' }],
  [{ min_pass: 0.8, pass_all: 'yes' }],
  [{ min_pass: 0.8, min_pas: 1 }],
  [{ min_pass: 0.8, when: {} }],
  [{ min_pass: 0.8, when: { cases: 'x' } }],
])('%j is an error', (cases) => {
  expect(load(cases).problems.some(({ level }) => level === 'error')).toBe(true)
})

test('a file of test cases is still not taken for a policy', () => {
  const { problems } = loadPolicyObject({ policy: 'p.yaml', cases: [{ name: 'x', calls: [], expect: [] }] })
  expect(problems[0]?.message).toContain('file of policy test cases')
})

import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.js'
import { diffExpectations, parsePolicyCases } from '../../src/policy/policy-cases.js'

const TEXT = `policy: policy.yaml
cases:
  - name: reads before it writes
    calls: [{ tool: get_user, args: { id: 1 } }, { tool: book, args: null, result: [1], error: "" }]
    expect: pass
  - name: deletes
    calls: [{ tool: delete_user }]
    expect:
      - { rule: E_TOOL_DENIED, tool: delete_user, callIndex: 0 }
      - rule: before:A->B
  - { name: nothing, calls: [], expect: [] }
`

describe('parsePolicyCases', () => {
  it('reads names, calls and expectations with their places', () => {
    const { policy, cases, problems } = parsePolicyCases(TEXT, 'cases.yaml')
    expect(problems).toEqual([])
    expect(policy).toBe('policy.yaml')
    expect(cases).toEqual([
      {
        name: 'reads before it writes',
        calls: [
          { tool: 'get_user', args: { id: 1 } },
          { tool: 'book', args: null, result: [1], error: '' },
        ],
        expected: [],
        at: { file: 'cases.yaml', line: 3, column: 5 },
      },
      {
        name: 'deletes',
        calls: [{ tool: 'delete_user' }],
        expected: [
          { rule: 'E_TOOL_DENIED', tool: 'delete_user', callIndex: 0, at: { file: 'cases.yaml', line: 9, column: 9 } },
          { rule: 'before:A->B', at: { file: 'cases.yaml', line: 10, column: 9 } },
        ],
        at: { file: 'cases.yaml', line: 6, column: 5 },
      },
      { name: 'nothing', calls: [], expected: [], at: { file: 'cases.yaml', line: 11, column: 5 } },
    ])
  })

  it.each([
    ['', 'is a mapping'],
    ['cases: [', 'not closed'],
    ['cases: []', 'at least one'],
    ['cases: 7', 'must be a list'],
    ['policy: p', '`cases` is missing'],
    ['version: "2.0"\ntools: { deny: [a] }', 'This is a policy, not a file of cases.'],
    ['cases: [{ calls: [], expect: pass }]', '`cases[0].name` is missing'],
    ['cases: [{ name: a, expect: pass }]', '`cases[0].calls` is missing'],
    ['cases: [{ name: a, calls: [] }]', '`cases[0].expect` is missing'],
    ['cases: [{ name: a, calls: [], expect: fail }]', '`cases[0].expect` must be'],
    ['cases: [{ name: a, calls: [x], expect: pass }]', '`cases[0].calls[0]` must be a mapping'],
    ['cases: [{ name: a, calls: [{ args: {} }], expect: pass }]', '`cases[0].calls[0].tool` is missing'],
    ['cases: [{ name: a, calls: [{ tool: t, turn: 1 }], expect: pass }]', '`cases[0].calls[0].turn` must be text'],
    ['cases: [{ name: a, calls: [{ tool: t, turn: "" }], expect: pass }]', 'a text that is not empty'],
    ['cases: [{ name: a, calls: [], expect: [{ tool: x }] }]', '`cases[0].expect[0].rule` is missing'],
    ['cases: [{ name: a, calls: [], expect: [{ rule: x, callIndex: -1 }] }]', 'whole number'],
    ['cases: [{ name: a, calls: [], expect: [] }, { name: a, calls: [], expect: [] }]', 'Two cases'],
  ])('%s: %s', (text, words) => {
    const { problems } = parsePolicyCases(text, 'c.yaml')
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'E_POLICY_CASES', level: 'error', message: expect.stringContaining(words) }),
    )
  })

  it('refuses keys that mean nothing', () => {
    const { problems } = parsePolicyCases('cases: [{ name: a, calls: [{ tool: t, arg: {} }], expect: pass }]')
    expect(problems).toMatchObject([{ code: 'E_POLICY_CASES', level: 'error', remedy: 'Did you mean `args`?' }])
  })
})

const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  level: 'error',
  rule,
  message: '',
  fingerprint: '',
  ...more,
})

describe('diffExpectations', () => {
  it('is empty when each error is expected and each expectation met', () => {
    const findings = [
      finding('A', { tool: 't', callIndex: 1 }),
      finding('A', { tool: 't', callIndex: 2 }),
      finding('B'),
    ]
    expect(diffExpectations([{ rule: 'A' }, { rule: 'A', callIndex: 1 }, { rule: 'B' }], findings)).toEqual({
      missing: [],
      unexpected: [],
    })
  })

  it('names what is missing and what nobody expected', () => {
    const extra = finding('C')
    const wanted = { rule: 'A', tool: 'other' }
    expect(diffExpectations([wanted], [finding('A', { tool: 't' }), extra])).toEqual({
      missing: [wanted],
      unexpected: [finding('A', { tool: 't' }), extra],
    })
  })

  it('wants one finding for each expectation', () => {
    expect(diffExpectations([{ rule: 'A' }, { rule: 'A' }], [finding('A')]).missing).toEqual([{ rule: 'A' }])
  })

  it('lets warnings, tolerated and waived findings be expected, and does not ask for it', () => {
    const quiet = [
      finding('W', { level: 'warning' }),
      finding('T', { tolerated: true }),
      finding('X', { waived: { reason: 'r', owner: 'o' } }),
    ]
    expect(diffExpectations([], quiet)).toEqual({ missing: [], unexpected: [] })
    expect(diffExpectations([{ rule: 'W' }, { rule: 'T' }, { rule: 'X' }], quiet)).toEqual({
      missing: [],
      unexpected: [],
    })
  })

  it('spends an expectation on the finding that counts', () => {
    expect(diffExpectations([{ rule: 'A' }], [finding('A', { tolerated: true }), finding('A')])).toEqual({
      missing: [],
      unexpected: [],
    })
  })
})

import { describe, expect, test } from 'vitest'
import { percentOf, reaches } from '../../src/coverage/measure-coverage.js'
import { brief, checkObject } from '../support/check-objects.js'

const quiet = { enforcement: { unconstrained_tools: 'allow' } }
const allow = (...tools: string[]) => ({ version: '2.0', tools: { allow: tools }, ...quiet })

describe('tool coverage', () => {
  test('all, half, across traces', async () => {
    expect((await checkObject(allow('a', 'b', 'c'), ['a', 'b', 'c'])).coverage.percent).toBe(100)
    const half = (await checkObject(allow('a', 'b', 'c', 'd'), ['c', 'a'])).coverage
    expect(half).toMatchObject({ percent: 50, covered: ['a', 'c'], uncovered: ['b', 'd'], empty: false })
  })

  test('a denied tool is not expected, and seeing it is said apart', async () => {
    const policy = { version: '2.0', tools: { allow: ['safe'], deny: ['drop_*', 'delete'] }, ...quiet }
    const { coverage } = await checkObject(policy, ['safe', 'drop_table'])
    expect(coverage).toMatchObject({ percent: 100, deniedSeen: ['drop_*'], deniedUnseen: ['delete'], unexpected: [] })
  })

  test('a tool outside the policy is unexpected', async () => {
    expect((await checkObject(allow('a'), ['a', 'zeta', 'beta'])).coverage.unexpected).toEqual(['beta', 'zeta'])
  })

  test('a pattern is one entry, covered by any call that it means', async () => {
    const { coverage } = await checkObject(allow('get_*', 'set_*'), ['get_user'])
    expect(coverage).toMatchObject({ percent: 50, covered: ['get_*'], uncovered: ['set_*'] })
  })

  test('the universe is what the policy wants called', async () => {
    const policy = {
      version: '2.0',
      tools: {
        allow: ['a', 'forbidden', 'think', 'x_blocked'],
        allow_classes: ['known'],
        deny: ['denied'],
        require_args: { r: ['x'] },
      },
      // Known to the list, and not on it.
      tool_classes: Object.fromEntries(['r', 's', 'denied', 'first', 'w1', 'w2'].map((tool) => [tool, 'known'])),
      schemas: { s: { type: 'object' }, denied: { type: 'object' } },
      aliases: { Write: ['w1', 'w2'] },
      sequences: [
        { type: 'before', first: 'first', then: 'Write' },
        { type: 'never_after', trigger: 'trigger', forbidden: 'forbidden' },
        { type: 'blocklist', pattern: 'blocked' },
      ],
      coverage: { exclude: ['think'] },
      ...quiet,
    }
    const { coverage } = await checkObject(policy, ['w1'])
    expect(coverage.uncovered).toEqual(['a', 'first', 'r', 's', 'trigger', 'w2'])
    expect(coverage.covered).toEqual(['w1'])
    expect(coverage.percent).toBe(14.2)
  })

  test('a pattern that a wider one denies, forbids or excludes is not expected', async () => {
    const policy = {
      version: '2.0',
      tools: { allow: ['get_*', 'get_user_*', 'drop_all_*', 'd*p', '*'], deny: ['drop_*', '*ee*'] },
      sequences: [
        { type: 'never_after', trigger: 'get_a', forbidden: 'send_*' },
        { type: 'require', tool: 'send_m*' },
      ],
      coverage: { exclude: ['get_us*'] },
      ...quiet,
    }
    const { coverage } = await checkObject(policy, ['get_a'])
    expect(coverage).toMatchObject({ covered: ['*', 'get_*', 'get_a'], uncovered: ['d*p'] })
  })

  test('a policy without tools is said to be empty, not covered', async () => {
    const { coverage } = await checkObject({ version: '2.0', tools: { deny: ['x'] }, ...quiet }, ['y'])
    expect(coverage).toMatchObject({ percent: 100, empty: true, covered: [], uncovered: [] })
  })
})

test('rule coverage counts the rules that applied', async () => {
  const policy = {
    version: '2.0',
    sequences: [
      { type: 'before', first: 'a', then: 'b' },
      { type: 'before', first: 'a', then: 'never' },
    ],
    ...quiet,
  }
  expect((await checkObject(policy, ['a', 'b'])).coverage.rulePercent).toBe(50)
  expect((await checkObject(policy, ['z'])).coverage.rulePercent).toBe(0)
  expect((await checkObject(allow('a'), ['a'])).coverage.rulePercent).toBe(100)
})

test('arguments: properties and enum values never sent', async () => {
  const schema = {
    type: 'object',
    properties: {
      cabin: { enum: ['economy', 'business'] },
      passengers: { type: 'array', items: { type: 'object', properties: { name: {}, dob: {} } } },
    },
  }
  const { coverage } = await checkObject({ version: '2.0', schemas: { book: schema } }, [
    ['book', { cabin: 'economy', passengers: [{ name: 'x' }] }],
  ])
  expect(coverage.arguments).toEqual([
    { tool: 'book', properties: ['passengers.*.dob'], values: [{ property: 'cabin', values: ['"business"'] }] },
  ])
})

describe('the gate', () => {
  test('asked of a policy that names no tool, a minimum is missed, not reached', async () => {
    const nothing = { version: '2.0', limits: { max_tool_calls_total: 50 }, ...quiet }
    const result = await checkObject(nothing, ['a'], { minCoverage: 90 })
    expect(result).toMatchObject({ verdict: 'fail', gate: { minCoverage: 90 }, coverage: { empty: true } })
    expect(result.findings[0]?.message).toContain('The policy names no tool that could be covered')
    expect((await checkObject({ ...nothing, coverage: { min: 1 } }, ['a'])).verdict).toBe('fail')
    expect((await checkObject({ ...nothing, coverage: { min: 1 } }, ['a'], { gates: 'rules' })).verdict).toBe('pass')
  })
  test('of 0 asks for nothing, also where the policy asks for more', async () => {
    const policy = { ...allow('a', 'b'), coverage: { min: 80 } }
    const result = await checkObject(policy, ['a'], { minCoverage: 0 })
    expect(result.verdict).toBe('pass')
    expect(result.gate).not.toHaveProperty('minCoverage')
    expect(
      (await checkObject({ version: '2.0', tools: { deny: ['x'] }, ...quiet }, ['a'], { minCoverage: 0 })).verdict,
    ).toBe('pass')
  })
  test('below the minimum is an error with the policy line or the flag', async () => {
    const policy = { ...allow('a', 'b'), coverage: { min: 80 } }
    const result = await checkObject(policy, ['a'])
    expect(result).toMatchObject({ verdict: 'fail', counts: { error: 1 } })
    expect(brief(result.findings)).toEqual(['E_COVERAGE_BELOW_MIN'])
    expect((await checkObject(policy, ['a'], { minCoverage: 50 })).verdict).toBe('pass')
    expect((await checkObject(policy, ['a'], { gates: 'rules' })).verdict).toBe('pass')
  })

  test('gates: coverage leaves the other findings out', async () => {
    const result = await checkObject(allow('a'), ['a', 'b'], { gates: 'coverage', minCoverage: 100 })
    expect(result).toMatchObject({ verdict: 'pass', findings: [] })
  })

  test('shares are compared exactly, and shown rounded down', () => {
    expect(percentOf({ part: 2, whole: 3 })).toBe(66.6)
    expect(reaches({ part: 2, whole: 3 }, 66.6)).toBe(true)
    expect(reaches({ part: 2, whole: 3 }, 66.7)).toBe(false)
    expect(reaches({ part: 333, whole: 1000 }, 33.3)).toBe(true)
    expect(percentOf({ part: 999_999, whole: 1_000_000 })).toBe(99.9)
  })
})

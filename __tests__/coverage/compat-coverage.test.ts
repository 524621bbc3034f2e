import { describe, expect, test } from 'vitest'
import { checkObject } from '../support/check-objects.js'

const quiet = { enforcement: { unconstrained_tools: 'allow' } }
const allow = (...tools: string[]) => ({ version: '2.0', tools: { allow: tools }, ...quiet })
const compat = async (policy: object, calls: string[], minCoverage?: number) =>
  (await checkObject(policy, calls, { compat: true, minCoverage })).coverage.compat

/** C1–C9 of the reference implementation's compatibility list. */
describe('the reference implementation’s report', () => {
  test('C1 all tools', async () => {
    expect((await compat(allow('a', 'b', 'c'), ['a', 'b', 'c']))?.tool_coverage.coverage_pct).toBe(100)
  })
  test('C2 half the tools misses a threshold of 80', async () => {
    const report = await compat(allow('a', 'b', 'c', 'd'), ['a', 'b'], 80)
    expect(report).toMatchObject({ tool_coverage: { coverage_pct: 50 }, meets_threshold: false })
  })
  test('C3 denied tools never seen are gaps', async () => {
    const policy = { version: '2.0', tools: { deny: ['DeleteAccount', 'DropDatabase'] }, ...quiet }
    expect((await compat(policy, ['x']))?.high_risk_gaps.map(({ tool }) => tool)).toEqual([
      'DeleteAccount',
      'DropDatabase',
    ])
    expect((await compat(policy, ['DropDatabase']))?.high_risk_gaps.map(({ tool }) => tool)).toEqual(['DeleteAccount'])
  })
  test('C5 a tool outside the policy', async () => {
    const report = await compat(allow('a'), ['a', 'odd'])
    expect(report?.tool_coverage.unexpected_tools).toEqual(['odd'])
    expect(report?.policy_violations).toMatchObject([
      { trace_id: 'run', tool: 'odd', error_code: 'E_TOOL_NOT_ALLOWED' },
    ])
  })
  test('C6 four of five tools and no rules are 80 overall: what is not there is in no mean', async () => {
    const calls = ['a', 'b', 'c', 'd']
    expect(await compat(allow('a', 'b', 'c', 'd', 'e'), calls, 80)).toMatchObject({
      rule_coverage: { total_rules: 0, coverage_pct: 0 },
      overall_coverage_pct: 80,
      meets_threshold: true,
    })
    expect((await compat(allow('a', 'b', 'c', 'd', 'e'), calls, 80.1))?.meets_threshold).toBe(false)
  })
  test('rules without tools are their own share, and nothing at all meets no threshold', async () => {
    const rule = { version: '2.0', sequences: [{ type: 'blocklist', pattern: 'rm' }], ...quiet }
    expect(await compat(rule, ['a'])).toMatchObject({
      tool_coverage: { total_tools_in_policy: 0, coverage_pct: 0 },
      overall_coverage_pct: 100,
      meets_threshold: true,
    })
    const neither = { version: '2.0', limits: { max_tool_calls_total: 5 }, ...quiet }
    expect(await compat(neither, ['a'], 0)).toMatchObject({ overall_coverage_pct: 0, meets_threshold: false })
  })
  test('C8 rules that never applied', async () => {
    const sequences = [
      { type: 'before', first: 'a', then: 'b' },
      { type: 'never_after', trigger: 'c', forbidden: 'd' },
    ]
    const report = await compat({ version: '2.0', sequences, ...quiet }, ['z'])
    expect(report?.rule_coverage).toMatchObject({
      coverage_pct: 0,
      untriggered_rules: ['before:a->b', 'never_after:c->d'],
    })
  })
  test('C9 one of two tools', async () => {
    expect(await compat(allow('ToolA', 'ToolB'), ['ToolA'], 80)).toMatchObject({
      overall_coverage_pct: 50,
      meets_threshold: false,
    })
  })
})

import { describe, expect, it } from 'vitest'
import { type Collected, collect, conclude } from '../../src/assay.js'
import { baselineText } from '../../src/baseline/baseline.js'
import { readBaseline } from '../../src/baseline/read-baseline.js'
import { mergePartials } from '../../src/merge/merge-partials.js'
import { takePartial } from '../../src/merge/take-partial.js'
import type { ToolCall, TraceRun } from '../../src/model/trace.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { reportText } from '../../src/reporters/text.js'
import { heapInUse } from '../support/heap-in-use.js'

const policyOf = (more: object) =>
  requirePolicy(loadPolicyObject({ version: '2.0', enforcement: { unconstrained_tools: 'allow' }, ...more }))
const policy = policyOf({ tools: { allow: ['read', 'late_*'], deny: ['delete_*'] } })
const options = { today: '2026-01-01' }

/** One trace of calls by these names. */
async function collected(of: typeof policy, names: Iterable<string>): Promise<Collected> {
  return collect(
    of,
    async (sink) => {
      const run: TraceRun = { trace: 'run', index: 0, calls: 0, lastFile: 0, lastLine: 1, lastColumn: 1 }
      sink.file?.(0, 't.jsonl')
      sink.start?.(run)
      for (const tool of names) {
        const call: ToolCall = { trace: 'run', tool, args: {} }
        sink.call(run, call, run.calls++, 0, run.calls, 1)
      }
      const { calls } = run
      const files = [{ file: 't.jsonl', sha256: '', format: 'native', traces: 1, calls }]
      return { files, skipped: [], problems: [], runs: [run], traces: 1, tracesWithCalls: 1, calls }
    },
    { profile: true, timelines: true },
  )
}

function* made(count: number): Generator<string> {
  for (let i = 0; i < count; i++) yield `made_up_${i}`
}

describe('a trace that makes up 200,000 names of tools', () => {
  it('is checked in little memory, call by call, and what is counted together is said', async () => {
    const before = heapInUse()
    const all = await collected(policy, [...made(200_000), 'delete_all', 'late_one', 'read'])
    expect(heapInUse() - before).toBeLessThan(80 << 20)
    const { result } = conclude(policy, all, options)
    expect(result.verdict).toBe('fail')
    // Every call counts, and what the policy names is found behind any number of names.
    expect(result.counts.error).toBe(200_001)
    expect(result.coverage).toMatchObject({ percent: 100, deniedSeen: ['delete_*'], furtherCalls: 190_000 })
    expect(result.coverage.unexpected).toHaveLength(10_000)
    expect(reportText(result, { color: false, about: 'all' })).toContain('190000 calls of more tools than are named')
  })

  it('has no finding that a baseline or a waiver accepts because there are too many', async () => {
    const base = conclude(policy, await collected(policy, made(11_000)), options).baseline!
    const baseline = await readBaseline(baselineText(base), 'base')
    const again = await collected(policy, made(11_000))
    const { result } = conclude(policy, again, { ...options, baseline, failOnNewOnly: true })
    expect(result.verdict).toBe('fail')
    const waived = policyOf({
      tools: { allow: ['read'] },
      waivers: base.findings
        .filter(({ open }) => !open)
        .slice(0, 3)
        .map(({ fingerprint }) => ({ fingerprint, reason: 'known', owner: 'me', expires: '2026-12-31' })),
    })
    expect(conclude(waived, await collected(waived, made(11_000)), options).result.counts.error).toBe(10_997)
  })

  it('keeps the stricter level where one entry has one', async () => {
    const levels = policyOf({ tools: { deny: [{ tool: 'made_up_*', level: 'warning' }, { tool: 'made_up_9*' }] } })
    const { result } = conclude(levels, await collected(levels, made(10_100)), options)
    expect(result.verdict).toBe('fail')
  })

  it('gives the same in parts', async () => {
    const all = await collected(policy, [...made(11_000), 'read'])
    const merged = mergePartials([{ name: 'a', partial: takePartial(policy, all) }], policy, options)
    const { coverage, counts } = conclude(policy, all, options).result
    expect(merged.result).toMatchObject({ coverage, counts })
  })
})

describe('a trace of fewer names', () => {
  it('counts each, however often it is called', async () => {
    const { result } = conclude(policy, await collected(policy, [...made(9_990), ...made(9_990), 'read']), options)
    expect(result.coverage).not.toHaveProperty('furtherCalls')
    expect(result.coverage.unexpected).toHaveLength(9_990)
  })
})

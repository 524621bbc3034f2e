import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Collected, type ConcludeOptions, collect, conclude } from '../../src/assay.js'
import { baselineText } from '../../src/baseline/baseline.js'
import { readBaseline } from '../../src/baseline/read-baseline.js'
import { combinePartials } from '../../src/merge/combine-partials.js'
import { mergePartials } from '../../src/merge/merge-partials.js'
import { type Partial, partialText } from '../../src/merge/partial.js'
import { readPartial } from '../../src/merge/read-partial.js'
import { takePartial } from '../../src/merge/take-partial.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import type { Redact } from '../../src/text/redact.js'
import { readTraces } from '../../src/traces/read-traces.js'
import { everyRule, longTraces, splitTraces, type TraceFileText, timelinePolicy } from '../support/arbitrary-traces.js'

const policy = requirePolicy(loadPolicyObject(everyRule))
const options: ConcludeOptions = { today: '2026-01-15', compat: true, timelines: true, ruleMeanings: true }

/** The same rules, and values of arguments for every call and for those of some rules. */
const showing = requirePolicy(
  loadPolicyObject({
    ...everyRule,
    sequences: everyRule.sequences.map((rule, i) => (i % 2 === 0 ? { ...rule, show_args: ['amount', 'id'] } : rule)),
    show_args: ['city'],
  }),
)

function collectFiles(files: readonly TraceFileText[], of = policy, redact?: Redact): Promise<Collected> {
  const inputs = files.map(({ name, text }) => ({ file: name, chunks: [Buffer.from(text)] }))
  return collect(of, (sink) => readTraces(inputs, sink), { profile: true, timelines: true, redact })
}

/** Through its text, as between machines. */
async function partialOf(files: readonly TraceFileText[], of = policy, redact?: Redact): Promise<Partial> {
  return readPartial(partialText(takePartial(of, await collectFiles(files, of, redact))), 'part')
}

const merge = (partials: readonly Partial[], of = policy, over = options) => {
  const [first, ...rest] = partials.map((partial, i) => ({ name: `part-${i}`, partial }))
  return mergePartials([first!, ...rest], of, over)
}

const combine = (first: Partial, ...rest: Partial[]) => combinePartials([first, ...rest], policy)
const shownIn = (partial: Partial) =>
  partial.timelines.flatMap(({ calls }) => calls.flatMap(({ shown }) => (shown ? [shown] : [])))

const json = (value: unknown) => JSON.stringify(value)

describe('collecting on several machines and merging', () => {
  it('equals one run, byte for byte: findings, rules, coverage, timelines, cases, comparison, baseline', async () => {
    await fc.assert(
      fc.asyncProperty(splitTraces(4), fc.nat(9), async ({ files, machine }, earlier) => {
        const shares = [0, 1, 2, 3].map((m) => files.filter((_, i) => machine[i] === m))
        const partials = await Promise.all(shares.map((share) => partialOf(share)))
        const one = await collectFiles(files)
        const base = conclude(policy, await collectFiles(files.slice(0, earlier)), options).baseline!
        const baseline = await readBaseline(baselineText(base), 'base')
        for (const over of [options, { ...options, baseline }, { ...options, baseline, failOnNewOnly: true }]) {
          const whole = conclude(policy, one, over)
          const merged = merge(partials, policy, over)
          expect(json(merged.result)).toBe(json(whole.result))
          expect(json(merged.baseline)).toBe(json(whole.baseline))
        }
        expect(partialText(merge(partials).partial)).toBe(partialText(combine(takePartial(policy, one))))
      }),
      { numRuns: 40 },
    )
  })

  it('reports the same timelines of many and long traces, whatever the policy accepts on that day', async () => {
    const long = requirePolicy(loadPolicyObject(timelinePolicy))
    const days = ['2026-01-15', '2027-01-15']
    let reported = 0
    await fc.assert(
      fc.asyncProperty(longTraces, fc.array(fc.nat(2), { minLength: 90, maxLength: 90 }), async (files, machine) => {
        const shares = [0, 1, 2].map((m) => files.filter((_, i) => machine[i] === m))
        const partials = await Promise.all(shares.map((share) => partialOf(share, long)))
        const one = await collectFiles(files, long)
        for (const today of days) {
          const whole = conclude(long, one, { ...options, today }).result
          expect(json(merge(partials, long, { ...options, today }).result)).toBe(json(whole))
          reported += whole.timelines?.length ?? 0
        }
      }),
      { numRuns: 15 },
    )
    expect(reported).toBeGreaterThan(100)
  })

  it('names the earlier call that explains a finding, with its place, as one run does', async () => {
    const once = requirePolicy(
      loadPolicyObject({
        version: '2.0',
        enforcement: { unconstrained_tools: 'allow' },
        sequences: [{ type: 'before', first: 'approve', then: 'pay', same: 'id', uses: 1 }],
      }),
    )
    const lines = (trace: string) =>
      [...['approve', 'pay'], ...new Array<string>(90).fill('think'), 'pay'].map((tool) =>
        json({ type: 'tool_call', trace, tool, args: { id: 1 } }),
      )
    const files = ['a', 'b', 'c'].map((trace) => ({ name: `${trace}.jsonl`, text: `${lines(trace).join('\n')}\n` }))
    const [first, ...rest] = await Promise.all(files.map((file) => partialOf([file], once)))
    const { result } = merge([combinePartials([first as Partial, rest[1] as Partial], once), rest[0] as Partial], once)
    expect(json(result)).toBe(json(conclude(once, await collectFiles(files, once), options).result))
    expect(result.timelines?.map(({ calls }) => calls.flatMap(({ location }) => location ?? []))).toEqual(
      ['a', 'b', 'c'].map((name) => [1, 2].map((line) => ({ file: `${name}.jsonl`, line, column: 1 }))),
    )
  })

  it('keeps the calls of traces behind many that a waiver accepts today and not next year', async () => {
    const of = requirePolicy(loadPolicyObject(timelinePolicy))
    const text = (i: number) => {
      const tool = i < 60 ? 'delete_one' : 'delete_two'
      return ['bye', tool].map((name) => `${json({ trace: `run-${i}`, tool: name, args: { id: 1 } })}\n`).join('')
    }
    const files = Array.from({ length: 90 }, (_, i) => ({ name: `${100 + i}.jsonl`, text: text(i) }))
    const parts = await Promise.all([files.slice(0, 70), files.slice(70)].map((share) => partialOf(share, of)))
    const first = (today: string) => merge(parts, of, { ...options, today }).result.timelines?.[0]
    expect(first('2026-01-15')).toMatchObject({ trace: 'run-60', total: 2, calls: [{}, { tool: 'delete_two' }] })
    expect(first('2027-01-15')).toMatchObject({ trace: 'run-0', total: 2, calls: [{}, { tool: 'delete_one' }] })
  })

  it('reports every machine’s traces where their files have one name', async () => {
    const text = (trace: string) => `${json({ trace, tool: 'delete_user', args: { id: 1 } })}\n`.repeat(2)
    const of = requirePolicy(loadPolicyObject({ version: '2.0', tools: { deny: ['delete_*'] } }))
    const names = Array.from({ length: 60 }, (_, i) => `r${i}`)
    const parts = await Promise.all(
      names.map((name) => partialOf([{ name: 'traces/run.jsonl', text: text(name) }], of)),
    )
    const { timelines = [], timelinesOmitted } = merge(parts, of).result
    expect([timelines.length, timelinesOmitted]).toEqual([50, 10])
    for (const { total, calls } of timelines) expect([total, calls.length]).toEqual([2, 2])
  })

  it.each(['values', 'secrets', 'none'] as const)(
    'shows the same values as one run, under redact: %s',
    async (redact) => {
      let shown = 0
      await fc.assert(
        fc.asyncProperty(splitTraces(3), async ({ files, machine }) => {
          const shares = [0, 1, 2].map((m) => files.filter((_, i) => machine[i] === m))
          const parts = await Promise.all(shares.map((share) => partialOf(share, showing, redact)))
          const whole = conclude(showing, await collectFiles(files, showing, redact), options).result
          // Those who collected have decided what may be shown.
          expect(json(merge(parts, showing).result)).toBe(json(whole))
          const again = merge([parts[0]!, merge(parts.slice(1), showing).partial], showing)
          expect(json(again.result)).toBe(json(whole))
          shown += (whole.timelines ?? []).flatMap(({ calls }) => calls.filter((call) => call.shown)).length
        }),
        { numRuns: 25 },
      )
      expect(shown).toBeGreaterThan(25)
    },
  )

  it('shows in one report what machines of different redaction collected, each as it was asked', async () => {
    const text = (trace: string) =>
      `${json({ trace, tool: 'delete_user', args: { city: 'Rome', password: 'hunter2' } })}\n`
    const of = requirePolicy(loadPolicyObject({ version: '2.0', tools: { deny: ['delete_*'] }, show_args: ['city'] }))
    const modes = ['values', 'secrets', 'none'] as const
    const parts = await Promise.all(
      modes.map((redact) => partialOf([{ name: redact, text: text(redact) }], of, redact)),
    )
    const timelines = merge(parts, of).result.timelines ?? []
    expect(Object.fromEntries(timelines.map(({ trace, calls }) => [trace, calls[0]?.shown]))).toEqual({
      values: { city: '"Rome"' },
      secrets: { city: '"Rome"', password: '"[redacted:name]"' },
      none: { city: '"Rome"', password: '"hunter2"' },
    })
  })

  it('keeps no value that nobody asked for', async () => {
    const line = (tool: string) => `${json({ trace: tool, tool, args: { city: 'Paris', id: 'secret' } })}\n`
    const files = [{ name: 'a', text: line('book') + line('delete_user') }]
    const plain = await partialOf(files)
    expect([plain.timelines.length, shownIn(plain)]).toEqual([2, []])
    expect(json(plain)).not.toMatch(/Paris|secret|show/)
    // Of the two traces, one broke a rule that names more.
    const [city, id] = ['"Paris"', '"secret"']
    expect(shownIn(await partialOf(files, showing))).toEqual([{ city, id }, { city }])
  })

  it('reports timelines only on request', async () => {
    const part = await partialOf([{ name: 'a.jsonl', text: `${json({ trace: 'a', tool: 'mystery', args: {} })}\n` }])
    const { timelines: _, ...plain } = options
    expect(part.timelines).toHaveLength(1)
    expect(merge([part], policy, plain).result).not.toHaveProperty('timelines')
  })

  it('carries no provider’s token, and still distinguishes such traces', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`
    const text = (i: number) => `${json({ trace: `${i} ${token}`, tool: `x_${token}`, args: { [token]: 1 } })}\n`
    const taken = (i: number) => collectFiles([{ name: `${token}-${i}.jsonl`, text: text(i) }])
    const texts = await Promise.all([0, 1].map(async (i) => partialText(takePartial(policy, await taken(i)))))
    expect(texts.join()).not.toContain(token)
    const parts = await Promise.all(texts.map((part) => readPartial(part, 'part')))
    expect(merge(parts).result.traces.traces).toBe(2)
    expect(() => merge([parts[0]!, parts[0]!])).toThrow(/E_TRACE_SPLIT/)
  })

  it('gives the same whatever the order and the grouping', async () => {
    await fc.assert(
      fc.asyncProperty(splitTraces(3), fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), async (split, order) => {
        const shares = [0, 1, 2].map((m) => split.files.filter((_, i) => split.machine[i] === m))
        const [a, b, c] = (await Promise.all(shares.map((share) => partialOf(share)))) as [Partial, Partial, Partial]
        const shuffled = order.map((i) => [a, b, c][i]!)
        const flat = partialText(combine(a, b, c))
        expect(partialText(combine(shuffled[0]!, shuffled[1]!, shuffled[2]!))).toBe(flat)
        expect(partialText(combine(a, combine(b, c)))).toBe(flat)
        expect(partialText(combine(combine(a, b), c))).toBe(flat)
      }),
      { numRuns: 25 },
    )
  })

  it('keeps the same 10,000 findings of more, and counts all', async () => {
    const lines = (file: string, n: number) =>
      Array.from({ length: n }, (_, i) => json({ trace: `${file}-${i % 7}`, tool: 'delete_user', args: {} })).join('\n')
    const files = [
      { name: 'a.jsonl', text: lines('a', 6000) },
      { name: 'b.jsonl', text: lines('b', 5000) },
      { name: 'c.jsonl', text: lines('c', 200) },
    ]
    const plain = requirePolicy(loadPolicyObject({ version: '2.0', tools: { deny: ['delete_*'] } }))
    const parts = await Promise.all([partialOf([files[2]!, files[0]!].reverse(), plain), partialOf([files[1]!], plain)])
    const one = conclude(plain, await collectFiles(files, plain), options)
    const merged = merge(parts, plain)
    expect(merged.result.findings).toHaveLength(10_000)
    expect(merged.result.findingsOmitted).toBe(one.result.findingsOmitted)
    expect(merged.result.counts.error).toBe(11_200)
    expect(json(merged.result)).toBe(json(one.result))
  })

  it('counts unreadable lines beyond those listed, of every machine', async () => {
    const bad = (n: number) => `${json({ trace: 'x', tool: 'search', args: {} })}\n${'{"tool":\n'.repeat(n)}`
    const files = [
      { name: 'a.jsonl', text: bad(7000) },
      { name: 'b.jsonl', text: bad(4000).replace('"x"', '"y"') },
    ]
    const one = conclude(policy, await collectFiles(files), options)
    const merged = merge(await Promise.all(files.map((file) => partialOf([file]))))
    expect(json(merged.result)).toBe(json(one.result))
    expect(merged.result.findings.length + merged.result.findingsOmitted).toBeGreaterThan(11_000)
  })
})

describe('patterns for files', () => {
  const collectWith = async (files: readonly TraceFileText[], patterns: object) => {
    const collected = await collectFiles(files)
    return takePartial(policy, { ...collected, reading: { ...collected.reading, ...patterns } })
  }
  const file = (name: string) => ({ name, text: `${json({ trace: name, tool: 'search', args: {} })}\n` })

  it('are matched if one machine found a file', async () => {
    const found = await collectWith([file('a.jsonl')], { matched: ['*.jsonl'] })
    const nothing = await collectWith([], { unmatched: ['*.jsonl'] })
    expect(merge([nothing, found]).result.verdict).not.toBe('no-evidence')
    expect(merge([nothing, found]).result.findings.map(({ rule }) => rule)).not.toContain('W_NO_EVIDENCE')
  })

  it('are evidence missing if no machine did', async () => {
    const found = await collectWith([file('a.jsonl')], { matched: ['a.*'] })
    const nothing = await collectWith([], { unmatched: ['b.*'] })
    expect(merge([nothing, found]).result.findings.map(({ rule }) => rule)).toContain('W_NO_EVIDENCE')
  })

  it('say no evidence if all machines had none', async () => {
    const quiet = requirePolicy(loadPolicyObject({ version: '2.0', tools: { deny: ['x'] } }))
    expect(merge([await partialOf([], quiet), await partialOf([], quiet)], quiet).result.verdict).toBe('no-evidence')
  })
})

describe('what cannot be merged', () => {
  const line = (trace: string) => `${json({ trace, tool: 'search', args: {} })}\n`

  it('is one trace on two machines: the trace is named', async () => {
    const parts = [
      await partialOf([{ name: 'a.jsonl', text: line('run-7') + line('run-8') }]),
      await partialOf([{ name: 'b.jsonl', text: line('run-8') }]),
    ]
    expect(() => merge(parts)).toThrow(/E_TRACE_SPLIT.*run-8/)
    expect(() => merge(parts)).not.toThrow(/run-7/)
  })

  it('is the same file name where traces have no ids', async () => {
    const text = `${json({ tool: 'search', args: {} })}\n`
    const parts = [await partialOf([{ name: 'traces.jsonl', text }]), await partialOf([{ name: 'traces.jsonl', text }])]
    expect(() => merge(parts)).toThrow(/E_TRACE_SPLIT.*traces\.jsonl/)
  })

  it('is one partial result given twice, also inside another', async () => {
    const a = await partialOf([{ name: 'a.jsonl', text: line('a') }])
    const b = await partialOf([{ name: 'b.jsonl', text: line('b') }])
    expect(() => merge([a, combine(a, b)])).toThrow(/E_TRACE_SPLIT/)
  })

  it('names hostile and very long ids without their effect', async () => {
    const hostile = `::error::\u001b[31m${'x'.repeat(150)}`
    const long = 'y'.repeat(100_000)
    for (const id of [hostile, long]) {
      const parts = [
        await partialOf([{ name: 'a.jsonl', text: line(id) }]),
        await partialOf([{ name: 'b.jsonl', text: line(id) }]),
      ]
      let message = ''
      try {
        merge(parts)
      } catch (error) {
        message = (error as Error).message
      }
      expect(message).toContain('E_TRACE_SPLIT')
      expect(message.length).toBeLessThan(400)
      expect(message).not.toContain('\u001b')
    }
  })

  it('is what another policy collected: every such file is named', async () => {
    const other = requirePolicy(loadPolicyObject({ ...everyRule, limits: { max_tool_calls_total: 5 } }))
    const part = await partialOf([{ name: 'a.jsonl', text: line('a') }], other)
    expect(() => merge([part, { ...part, traceIds: ['z'] }])).toThrow(/part-0.*another policy.*\n.*part-1/)
  })

  it('is a result with other rules than its policy has', async () => {
    const part = await partialOf([{ name: 'a.jsonl', text: line('a') }])
    expect(() => merge([{ ...part, rules: part.rules.slice(1) }])).toThrow(/E_PARTIAL_INVALID.*part-0/)
    expect(() => merge([{ ...part, callRules: [...part.callRules].reverse() }])).toThrow(/E_PARTIAL_INVALID/)
  })
})

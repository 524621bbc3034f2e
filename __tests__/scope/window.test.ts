import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from '../support/run-cli.js'

const policy =
  'version: "2.0"\ntools: { allow: [look, pay] }\nenforcement: { unconstrained_tools: allow }\nsequences: [{ type: before, first: look, then: pay }]\n'

/** A call of a trace at a minute of 29 November, or of the days after. */
const call = (trace: string, tool: string, minute: number) => ({
  ...{ type: 'tool_call', trace, tool },
  timestamp: new Date(Date.UTC(2026, 10, 29) + minute * 60_000).toISOString(),
})
const hour = 60
const at = (minute: number) => new Date(Date.UTC(2026, 10, 29) + minute * 60_000).toISOString()

type Calls = readonly ReturnType<typeof call>[]

const write = (cwd: string, name: string, calls: Calls) =>
  writeFileSync(join(cwd, name), calls.map((each) => `${JSON.stringify(each)}\n`).join(''))

async function check(cwd: string, ...flags: string[]) {
  const { code, stdout } = await runCli(
    ['check', '--format', 'json', '--traces', '*.jsonl', '--on-no-evidence', 'ignore', ...flags],
    { cwd },
  )
  const result = JSON.parse(stdout)
  return { code, result, codes: (result.errors ?? []).map(({ code }: { code: string }) => code) }
}

const found = ({ findings }: { findings: { rule: string; trace?: string }[] }) =>
  findings.map(({ rule, trace }) => [rule, trace])

describe('--since and --until', () => {
  const cwd = () => {
    const folder = folderWith({ 'policy.yaml': policy })
    write(folder, 'a.jsonl', [
      call('early', 'look', -3 * hour),
      call('over midnight', 'look', -5),
      call('over midnight', 'pay', 5),
      call('late', 'pay', 25 * hour),
    ])
    return folder
  }

  it('take the traces whose last call lies between them, a trace over midnight with all of its calls', async () => {
    const { code, result } = await check(cwd(), '--since', '2026-11-29', '--until', '2026-11-30')
    expect(code).toBe(0)
    expect(result.traces).toMatchObject({ traces: 1, calls: 2 })
    expect(result.window).toEqual({ since: at(0), until: at(24 * hour), carried: 1, checkedBefore: 0, before: 1 })
    expect(result.traces.skipped).toEqual([
      { reason: 'of a trace before the window', count: 1 },
      { reason: 'of a trace that may still grow, or lies after the window', count: 1 },
    ])
  })

  it('check each trace once in windows that follow one another', async () => {
    const folder = cwd()
    const days = ['2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01']
    let traces = 0
    for (const [index, day] of days.slice(1).entries())
      traces += (await check(folder, '--since', days[index] as string, '--until', day)).result.traces.traces
    expect(traces).toBe(3)
  })

  it('do not put off a trace that claims to end in a time to come, which would never be checked', async () => {
    const folder = cwd()
    const years = 3000 * 365 * 24 * hour
    write(folder, 'b.jsonl', [call('next century', 'pay', years)])
    for (const flags of [
      ['--since', '2026-11-29', '--until', '2026-11-30'],
      ['--until', '2026-11-30'],
      ['--state', 's.json'],
    ]) {
      const { code, result } = await check(folder, ...flags)
      expect(found(result)).toContainEqual(['before:look->pay', 'next century'])
      expect(code).toBe(1)
    }
    // Two runs of one state check it once.
    expect((await check(folder, '--state', 's.json')).result.window.checkedBefore).toBeGreaterThan(0)
  })

  it('put off what ends after the window and may be a matter of clocks', async () => {
    const folder = folderWith({ 'policy.yaml': policy })
    const soon = { ...call('soon', 'pay', 0), timestamp: new Date(Date.now() + hour * 60_000).toISOString() }
    write(folder, 'a.jsonl', [soon, call('now', 'look', 0)])
    const { code, result } = await check(folder, '--since', '2026-11-28')
    expect([code, result.window.carried, found(result)]).toEqual([0, 1, []])
  })

  it('are refused where they cannot be kept', async () => {
    const folder = cwd()
    for (const flags of [
      ['--since', 'yesterday'],
      ['--since', '2026-02-30'],
      ['--until', '2026-13-01'],
      ['--since', '2026-11-30', '--until', '2026-11-29'],
      ['--watermark', '2 hours'],
      ['--since', '2026-11-29', '--partial', 'p.json'],
      ['--agents', '--until', '2026-11-29'],
    ])
      expect([flags, (await check(folder, ...flags)).codes]).toEqual([flags, ['E_USAGE']])
    const stdin = await runCli(['check', '--traces', '-', '--since', '1d'], { cwd: folder, stdin: '' })
    expect(stdin.code).toBe(2)
  })

  it('check each trace once in nights with a watermark, one that ended just before the last run among them', async () => {
    const folder = folderWith({ 'policy.yaml': policy })
    write(folder, 'a.jsonl', [
      call('old', 'pay', -48 * hour),
      call('just before', 'pay', 19.5 * hour),
      call('at the edge', 'pay', 18 * hour),
      call('by day', 'pay', 30 * hour),
    ])
    const checked: unknown[] = []
    for (const night of [20, 44, 68]) {
      const flags = ['--since', at((night - 24) * hour), '--until', at(night * hour), '--watermark', '2h']
      const { result } = await check(folder, ...flags)
      checked.push(found(result).flatMap(([, trace]) => trace ?? []))
    }
    expect(checked).toEqual([[], ['just before', 'at the edge', 'by day'], []])
  })

  it('do not take a session for old that has calls without a time, or with one of a relative clock', async () => {
    const folder = folderWith({ 'policy.yaml': policy })
    const untimed = { type: 'tool_call', trace: 'untimed', tool: 'pay' }
    const lines = [
      call('old', 'pay', -50 * hour),
      call('untimed', 'pay', -50 * hour),
      untimed,
      call('relative', 'pay', -50 * hour),
      { ...untimed, trace: 'relative', timestamp: 12.5 },
      call('timed', 'look', hour),
    ]
    writeFileSync(join(folder, 'a.jsonl'), lines.map((each) => JSON.stringify(each)).join('\n'))
    const { result } = await check(folder, '--since', '2026-11-29', '--until', '2026-11-30')
    expect([...new Set(found(result).map(([, trace]) => trace))]).toEqual(['untimed', 'relative'])
    expect(result.window).toMatchObject({ before: 1, carried: 0 })
  })

  it('are an error where all times are those of a clock that starts with the run', async () => {
    const line = { ...call('a', 'pay', 0), timestamp: 12.5 }
    const folder = folderWith({ 'policy.yaml': policy, 'a.jsonl': [line, call('b', 'look', 0)] })
    for (const flags of [
      ['--since', '1d'],
      ['--state', 's.json'],
    ]) {
      const { code, codes } = await check(folder, ...flags)
      expect([code, codes]).toEqual([2, ['E_WINDOW_TIMES']])
    }
    expect(existsSync(join(folder, 's.json'))).toBe(false)
    expect(found((await check(folder)).result)).toEqual([['before:look->pay', 'a']])
  })

  it('are an error where calls have no times', async () => {
    const folder = folderWith({ 'policy.yaml': policy, 'a.jsonl': [{ trace: 'a', tool: 'look', args: {} }] })
    expect((await check(folder, '--since', '1d')).codes).toEqual(['E_WINDOW_TIMES'])
    expect((await check(folder)).code).toBe(0)
  })

  it('say in words what they left out', async () => {
    const { stdout } = await runCli(
      ['check', '--traces', '*.jsonl', '--since', '2026-11-29', '--until', '2026-11-30'],
      { cwd: cwd() },
    )
    expect(stdout).toContain(
      '2 calls in 1 trace that ended from 2026-11-29T00:00:00.000Z until 2026-11-30T00:00:00.000Z (1 left to a later run, 1 too old)',
    )
  })
})

describe('--state', () => {
  const state = 'runs/state.json'
  const run = (cwd: string, until: number, ...more: string[]) =>
    check(cwd, '--state', state, '--until', at(until), '--watermark', '2h', ...more)

  it('carries a trace that may still grow to the next run, which checks it whole', async () => {
    const cwd = folderWith({ 'policy.yaml': policy })
    write(cwd, 'a.jsonl', [call('done', 'look', 0), call('open', 'look', 3 * hour)])
    const first = await run(cwd, 4 * hour)
    expect(first.result.traces).toMatchObject({ traces: 1, calls: 1 })
    expect(first.result.window).toMatchObject({ carried: 1 })
    write(cwd, 'b.jsonl', [call('open', 'pay', 5 * hour)])
    const second = await run(cwd, 8 * hour)
    expect(second.code).toBe(0)
    expect(second.result.traces).toMatchObject({ traces: 1, calls: 2 })
    expect(second.result.window).toMatchObject({ carried: 0, checkedBefore: 1 })
    const third = await run(cwd, 9 * hour)
    expect(third.result).toMatchObject({ verdict: 'no-evidence', traces: { calls: 0 }, window: { checkedBefore: 2 } })
  })

  it('finds calls that came after their trace was checked, once', async () => {
    const cwd = folderWith({ 'policy.yaml': policy })
    write(cwd, 'a.jsonl', [call('t', 'look', 0)])
    expect((await run(cwd, 4 * hour)).code).toBe(0)
    write(cwd, 'b.jsonl', [call('t', 'pay', 5 * hour), call('t', 'pay', 6 * hour)])
    const late = await run(cwd, 12 * hour)
    expect(late.code).toBe(1)
    expect(late.result.findings.filter(({ rule }: { rule: string }) => rule !== 'W_NO_EVIDENCE')).toMatchObject([
      { rule: 'E_TRACE_LATE', level: 'error', location: { file: 'b.jsonl', line: 2 } },
    ])
    expect(late.result.findings[0].message).toContain('2 calls came after the trace was checked')
    expect(found((await run(cwd, 13 * hour)).result).filter(([rule]) => rule === 'E_TRACE_LATE')).toEqual([])
  })

  it('finds that a carried trace is gone, or a part of it, and never checks the rest', async () => {
    const cwd = folderWith({ 'policy.yaml': policy })
    write(cwd, 'a.jsonl', [
      call('gone', 'look', 3 * hour),
      call('part', 'look', 3 * hour),
      call('part', 'look', 3 * hour + 1),
    ])
    await run(cwd, 4 * hour)
    write(cwd, 'a.jsonl', [call('part', 'look', 3 * hour), call('new', 'look', 5 * hour)])
    const { code, result } = await run(cwd, 12 * hour)
    expect(code).toBe(1)
    expect(result.traces).toMatchObject({ traces: 1, calls: 1 })
    expect(
      result.findings.map(({ rule, message }: { rule: string; message: string }) => [rule, message.split(' ')[0]]),
    ).toEqual([
      ['E_TRACE_LOST', '1'],
      ['E_TRACE_LOST', '1'],
    ])
  })

  it('checks a trace that came late as a whole, and passes over what it no longer remembers', async () => {
    const cwd = folderWith({ 'policy.yaml': policy })
    write(cwd, 'a.jsonl', [call('t', 'look', 0)])
    await run(cwd, 24 * hour)
    write(cwd, 'b.jsonl', [call('late', 'pay', 1), call('long ago', 'look', -30 * 24 * hour)])
    const { result } = await run(cwd, 25 * hour)
    expect(found(result)).toEqual([['before:look->pay', 'late']])
    expect(result.window).toMatchObject({ checkedBefore: 1, before: 1 })
  })

  const one = (cwd: string, tools: readonly string[]) =>
    write(
      cwd,
      'a.jsonl',
      tools.map((tool, minute) => call('t', tool, minute)),
    )

  it.each([
    ['other tools', ['pay', 'pay', 'pay']],
    ['the same tools in another order', ['pay', 'look', 'look']],
    ['fewer calls', ['pay']],
  ])('checks a session again that comes with %s under an id that was checked', async (_, tools) => {
    const cwd = folderWith({ 'policy.yaml': policy })
    one(cwd, ['look', 'look', 'pay'])
    expect((await run(cwd, 4 * hour)).code).toBe(0)
    one(cwd, tools)
    const again = await run(cwd, 28 * hour)
    expect([again.code, again.result.window.checkedBefore]).toEqual([1, 0])
    expect(found(again.result)).toContainEqual(['before:look->pay', 't'])
    // Once: the night after, it is what was checked.
    expect((await run(cwd, 29 * hour)).result.window).toMatchObject({ checkedBefore: 1 })
  })

  it('checks a session again that comes with other arguments, results or outcomes', async () => {
    const of = (more: object) => [{ ...call('t', 'look', 0), args: { path: 'a' }, result: 'ok', ...more }]
    const cwd = folderWith({ 'policy.yaml': policy })
    const nights = [{}, {}, { args: { path: 'b' } }, { result: 'no' }, { error: 'no', result: undefined }, { args: {} }]
    const checked: number[] = []
    for (const [night, more] of nights.entries()) {
      write(cwd, 'a.jsonl', of(more))
      checked.push((await run(cwd, (night + 4) * hour)).result.traces.traces)
    }
    expect(checked).toEqual([1, 0, 1, 1, 1, 1])
  })

  it('checks a session again that changed although its last call lies before --since', async () => {
    const cwd = folderWith({ 'policy.yaml': policy })
    one(cwd, ['look'])
    await run(cwd, 4 * hour)
    one(cwd, ['pay'])
    expect(found((await run(cwd, 40 * hour, '--since', at(30 * hour))).result)).toEqual([['before:look->pay', 't']])
  })

  it('passes over what was checked when its file is renamed, its keys stand in another order, or the file of its first half is gone', async () => {
    const cwd = folderWith({ 'policy.yaml': policy })
    const args = { from: 'a', to: 'b' }
    write(cwd, 'a.jsonl', [{ ...call('t', 'look', 0), args } as never, call('over midnight', 'look', 1)])
    write(cwd, 'b.jsonl', [call('over midnight', 'pay', 5)])
    expect((await run(cwd, 4 * hour)).result.traces).toMatchObject({ traces: 2, calls: 3 })
    const swapped = { ...call('t', 'look', 0), args: { to: 'b', from: 'a' } }
    write(cwd, 'a.jsonl', [swapped as never])
    write(cwd, 'c.jsonl', [call('other', 'look', 2)])
    const { code, result } = await run(cwd, 28 * hour)
    expect([code, result.traces.traces, result.window.checkedBefore]).toEqual([0, 1, 2])
  })

  it('checks a session once of which some calls have no time, however long it comes', async () => {
    const cwd = folderWith({ 'policy.yaml': policy })
    const { timestamp: _, ...untimed } = call('t', 'look', 0)
    write(cwd, 'a.jsonl', [call('t', 'look', 0), untimed as never])
    const nights: number[] = []
    for (const day of [1, 5, 9, 13, 17]) nights.push((await run(cwd, day * 24 * hour)).result.traces.traces)
    expect(nights).toEqual([1, 0, 0, 0, 0])
  })

  it('of the version before is read: what it carried is expected, and what it checked is checked once more', async () => {
    const cwd = folderWith({ 'policy.yaml': policy })
    write(cwd, 'a.jsonl', [call('t', 'look', 0), call('open', 'look', 3 * hour)])
    await run(cwd, 4 * hour)
    const { checked, carried, ...rest } = JSON.parse(readFileSync(join(cwd, state), 'utf8'))
    const older = { ...rest, schema: 'assay.state.v1', checked: checked.map((t: []) => t.slice(0, 3)), carried }
    writeFileSync(join(cwd, state), JSON.stringify(older))
    write(cwd, 'a.jsonl', [call('t', 'look', 0)])
    const { result } = await run(cwd, 8 * hour)
    expect(result.traces.traces).toBe(1)
    expect(found(result)).toContainEqual(['E_TRACE_LOST', undefined])
    expect((await run(cwd, 9 * hour)).result.window.checkedBefore).toBe(1)
  })

  it.each([
    ['empty', ''],
    ['cut', '{"schema":"assay.state.v1","remembersSince":0,"checked":[["0123'],
    ['another file', '{"schema":"assay.result.v1"}'],
    ['of a later version', '{"schema":"assay.state.v3","remembersSince":0,"checked":[],"carried":[]}'],
    ['with a member of its own', '{"schema":"assay.state.v1","remembersSince":0,"checked":[],"carried":[],"x":1}'],
    [
      'with a trace twice',
      `{"schema":"assay.state.v1","remembersSince":0,"checked":[["${'0'.repeat(24)}",1,1]],"carried":[["${'0'.repeat(24)}",1,1]]}`,
    ],
    [
      'with a trace without calls',
      `{"schema":"assay.state.v1","remembersSince":0,"checked":[["${'0'.repeat(24)}",1,0]],"carried":[]}`,
    ],
  ])('that is %s is an error, and stays as it is', async (_, content) => {
    const cwd = folderWith({ 'policy.yaml': policy, [state]: content })
    write(cwd, 'a.jsonl', [call('t', 'look', 0)])
    expect((await run(cwd, 4 * hour)).codes).toEqual(['E_STATE_INVALID'])
    expect(readFileSync(join(cwd, state), 'utf8')).toBe(content)
  })

  it('is not written where a report could not be', async () => {
    const cwd = folderWith({ 'policy.yaml': policy, taken: 'a file, and no folder' })
    write(cwd, 'a.jsonl', [call('t', 'look', 0)])
    expect((await run(cwd, 4 * hour, '--report', 'json=taken/x.json')).codes).toEqual(['E_OUTPUT_WRITE'])
    expect(existsSync(join(cwd, state))).toBe(false)
    expect((await run(cwd, 4 * hour)).result.traces).toMatchObject({ traces: 1 })
  })

  it('holds no names of traces, and no other file is left', async () => {
    const cwd = folderWith({ 'policy.yaml': policy })
    write(cwd, 'a.jsonl', [call('ada@example.com', 'look', 0)])
    await run(cwd, 4 * hour)
    expect(readFileSync(join(cwd, state), 'utf8')).not.toContain('ada')
    expect(readdirSync(join(cwd, 'runs'))).toEqual(['state.json'])
  })

  it('has every trace checked once and whole, wherever the runs are cut', async () => {
    const trace = fc.record({
      start: fc.integer({ min: 0, max: 20 * hour }),
      gaps: fc.array(fc.integer({ min: 1, max: 2 * hour - 1 }), { minLength: 0, maxLength: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(trace, { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 30 * hour }), { maxLength: 4 }),
        async (traces, cuts) => {
          const calls = traces.flatMap(({ start, gaps }, index) => {
            let minute = start
            return [0, ...gaps].map((gap) => {
              minute += gap
              return call(`t${index}`, 'look', minute)
            })
          })
          const cwd = folderWith({ 'policy.yaml': policy })
          const checked: number[] = []
          let sum = 0
          for (const cut of [...new Set([...cuts, 100 * hour])].sort((a, b) => a - b)) {
            // What was written by then is what is there.
            write(
              cwd,
              'a.jsonl',
              calls.filter(({ timestamp }) => timestamp < at(cut)),
            )
            const { result } = await run(cwd, cut)
            expect(found(result).filter(([rule]) => rule !== 'W_NO_EVIDENCE')).toEqual([])
            checked.push(result.traces.traces)
            sum += result.traces.calls
          }
          expect(checked.reduce((a, b) => a + b, 0)).toBe(traces.length)
          expect(sum).toBe(calls.length)
        },
      ),
      { numRuns: 25 },
    )
  })
})

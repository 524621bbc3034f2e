import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadPolicy } from '../../src/policy/load-policy.js'
import { folderWith, runCli } from '../support/run-cli.js'

interface Line {
  readonly trace: string
  readonly tool: string
  readonly args: Readonly<Record<string, unknown>>
  readonly result: unknown
}

const run = (index: number): readonly Line[] => {
  const order = `A-${index}`
  const call = (tool: string, args: Line['args']): Line => ({ trace: `run-${index}`, tool, args, result: 'ok' })
  const notes = index % 3 === 0 ? [call('note', { text: `of ${order}` })] : []
  return [
    call('get_order', { order, full: true }),
    ...notes,
    call('refund', { order, amount: index + 0.5 }),
    call('send_mail', { order }),
  ]
}
const runs = (count: number) => Array.from({ length: count }, (_, index) => run(index))

async function learn(records: readonly unknown[], file = 'traces.jsonl') {
  const cwd = folderWith({ [file]: records })
  const made = await runCli(['policy', 'init', '--traces', file], { cwd })
  const check = async (calls: readonly unknown[]) => {
    const folder = folderWith({ 'policy.yaml': made.stdout, 't.jsonl': calls })
    const { code, stdout } = await runCli(
      ['check', '--strict', '--fail-on', 'warning', '--format', 'json', '--traces', 't.jsonl'],
      { cwd: folder },
    )
    return { code, rules: (JSON.parse(stdout).findings as { rule: string }[]).map(({ rule }) => rule) }
  }
  return { ...made, check }
}

describe('a policy learned from runs', () => {
  it('says what held in how many of them', async () => {
    const { stdout } = await learn(runs(12).flat())
    expect(stdout).toContain('  - { type: before, first: get_order, then: refund } # held in 12 of 12 runs\n')
    expect(stdout).toContain('  - { type: before, first: refund, then: send_mail } # held in 12 of 12 runs\n')
    expect(stdout).toContain('  - { type: max_calls, tool: refund, max: 1 } # held in 12 of 12 runs\n')
    expect(stdout).toContain('  max_tool_calls_total: 4 # held in 12 of 12 runs; the longest made so many calls\n')
    expect(stdout).toContain('  max_errors: 0 # held in 12 of 12 runs; the most in one run\n')
    expect(stdout).not.toContain('note, max')
  })

  it('passes on them without a warning', async () => {
    const { check } = await learn(runs(12).flat())
    expect(await check(runs(12).flat())).toEqual({ code: 0, rules: [] })
  })

  const last = run(3)
  const [first, note, refund, mail] = last as [Line, Line, Line, Line]
  it.each<[string, readonly Line[], readonly string[]]>([
    ['swapped calls', [note, refund, first, mail], ['before:get_order->refund']],
    ['a step left out', [first, note, mail], ['before:refund->send_mail']],
    ['one call more', [first, note, refund, { ...refund, args: { ...refund.args, amount: 1 } }], ['max_calls:refund']],
    ['a longer run', [...last, { ...note, args: { text: 'more' } }], ['E_RATE_LIMIT']],
    ['a new tool', [first, { ...note, tool: 'delete_order' }], ['E_TOOL_NOT_ALLOWED']],
    ['an extra argument', [{ ...first, args: { ...first.args, admin: true } }], ['E_ARG_SCHEMA']],
    ['an argument left out', [{ ...first, args: {} }], ['E_ARG_SCHEMA']],
    ['a call that fails', [{ ...first, error: 'no' } as Line], ['E_BUDGET']],
  ])('fails on %s', async (_, calls, rules) => {
    const { check } = await learn(runs(12).flat())
    expect(await check(calls)).toEqual({ code: 1, rules })
  })

  it('of few runs proposes no order, and leaves arguments open', async () => {
    const { stdout, check } = await learn(runs(9).flat())
    expect(loadPolicy(stdout).policy?.sequences).toEqual([])
    expect(stdout).toContain('# No order or count of calls held in 10 runs or more without exception.')
    const [order, ...others] = run(1) as [Line, ...Line[]]
    expect((await check([{ ...order, args: { ...order.args, admin: true } }, ...others])).code).toBe(0)
  })

  it('says which tools it has no schema of, and does not warn of them', async () => {
    const { stdout, check } = await learn([{ trace: 'a', tool: 'ping' }, ...runs(1).flat()])
    expect(stdout).toContain('unconstrained_tools: allow # 1 tool without a schema')
    expect((await check(runs(1).flat())).code).toBe(0)
  })
})

describe('tool definitions next to traces', () => {
  const definitions = ['get_order', 'note', 'refund', 'send_mail', 'cancel'].map((name) => ({
    name,
    inputSchema: { type: 'object', additionalProperties: true, properties: {} },
  }))

  it('say what is allowed; the traces say what held', async () => {
    const cwd = folderWith({ 'traces.jsonl': runs(12).flat(), 'tools.json': JSON.stringify(definitions) })
    const { stdout } = await runCli(['policy', 'init', '--tools', 'tools.json', '--traces', 'traces.jsonl'], { cwd })
    const { policy, problems } = loadPolicy(stdout, {}, { strict: true })
    expect(problems).toEqual([])
    expect(policy?.tools.allow?.map(({ value }) => value)).toEqual([
      'cancel',
      'get_order',
      'note',
      'refund',
      'send_mail',
    ])
    expect(stdout).toContain('{ type: before, first: get_order, then: refund } # held in 12 of 12 runs')
    expect(stdout).toContain('Tools and their arguments are those of the definitions.')
  })

  it('do not allow what was called and is not defined, which is counted', async () => {
    const cwd = folderWith({
      'traces.jsonl': runs(12).flat(),
      'tools.json': JSON.stringify(definitions.filter(({ name }) => name !== 'refund')),
    })
    const { stdout } = await runCli(['policy', 'init', '--tools', 'tools.json', '--traces', 'traces.jsonl'], { cwd })
    expect(loadPolicy(stdout, {}, { strict: true }).problems).toEqual([])
    expect(stdout).toContain('# Not allowed: 12 calls of tools that are not defined.')
    expect(stdout).not.toContain('then: refund')
  })

  it('are enough for `assay init`, with and without traces', async () => {
    const cwd = folderWith({ 'tools.json': JSON.stringify(definitions) })
    const { code, stdout } = await runCli(['init', '--tools', 'tools.json'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('Wrote policy.yaml. Written from the definitions of 5 tools.')
  })
})

describe('runs that failed', () => {
  const ended = (index: number, outcome: unknown) => ({ type: 'trace_start', trace: `run-${index}`, meta: { outcome } })
  const bad = [{ trace: 'run-98', tool: 'delete_order', args: {}, result: 'ok' }, ended(98, 'failed')]
  const silent = [{ trace: 'run-99', tool: 'guess', args: {}, result: 'ok' }]

  it('are left out where runs say how they ended, and so are those that do not say', async () => {
    const good = runs(11).flatMap((calls, index) => [...calls, ended(index, 'success')])
    const { stdout, stderr, check } = await learn([...bad, ...good, ...silent])
    const line = 'Learned from the 11 runs that succeeded; left out: 1 that failed, 1 that does not say.'
    expect([stdout.includes(`# ${line}`), stderr.includes(line)]).toEqual([true, true])
    expect(stdout).toContain('# held in 11 of 11 runs')
    expect(loadPolicy(stdout).policy?.tools.allow?.map(({ value }) => value)).toEqual([
      'get_order',
      'note',
      'refund',
      'send_mail',
    ])
    expect((await check(good)).code).toBe(0)
    expect((await check(bad)).rules).toEqual(['E_TOOL_NOT_ALLOWED'])
  })

  it('are learned from where no run says how it ended', async () => {
    const { stdout, stderr } = await learn([...runs(2).flat(), ...silent])
    expect(stdout).toContain('- guess')
    expect(stderr).not.toContain('succeeded')
  })

  it('alone are nothing to learn from', async () => {
    const { code, stdout, stderr } = await learn(bad)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('none of the 1 run says that it succeeded')
  })

  it('are left out of standard input, too', async () => {
    const records = [...bad, ...run(1), ended(1, 'passed')]
    const stdin = records.map((record) => `${JSON.stringify(record)}\n`).join('')
    const { stdout } = await runCli(['policy', 'init', '--traces', '-'], { cwd: folderWith({}), stdin })
    expect(loadPolicy(stdout).policy?.tools.allow?.map(({ value }) => value)).toEqual([
      'get_order',
      'refund',
      'send_mail',
    ])
  })

  const chat = (name: string) => [
    { role: 'assistant', tool_calls: [{ id: 'c', function: { name, arguments: '{}' } }] },
    { role: 'tool', tool_call_id: 'c', content: 'ok' },
  ]
  const assistant = (id: string, name: string) => ({
    type: 'assistant',
    session_id: id,
    uuid: `${id}-1`,
    message: { role: 'assistant', id: 'm', content: [{ type: 'tool_use', id: `${id}-t`, name, input: {} }] },
  })
  const result = (id: string, more: object) => ({
    type: 'result',
    session_id: id,
    subtype: 'success',
    is_error: false,
    ...more,
  })
  it.each<[string, readonly unknown[]]>([
    [
      'tau-bench',
      [
        [
          { task_id: 1, trial: 0, reward: 1, traj: chat('good') },
          { task_id: 2, trial: 0, reward: 0, traj: chat('bad') },
        ],
      ],
    ],
    [
      'tau2-bench',
      [
        {
          simulations: [
            {
              task_id: '1',
              trial: 0,
              reward_info: { reward: 1 },
              messages: [
                { role: 'assistant', tool_calls: [{ id: 'c', name: 'good', arguments: {}, requestor: 'assistant' }] },
              ],
            },
            {
              task_id: '2',
              trial: 0,
              reward_info: { reward: 0.5 },
              messages: [
                { role: 'assistant', tool_calls: [{ id: 'c', name: 'bad', arguments: {}, requestor: 'assistant' }] },
              ],
            },
          ],
        },
      ],
    ],
    [
      'Claude Code',
      [
        assistant('a', 'good'),
        result('a', {}),
        assistant('b', 'bad'),
        result('b', { subtype: 'error_max_turns', is_error: true }),
        assistant('c', 'bad'),
        result('c', {}),
        result('c', { is_error: true }),
      ],
    ],
    [
      'episodes',
      [
        { type: 'tool_call', episode_id: 'a', step_id: 's', call_index: 0, tool_name: 'good', args: {} },
        { type: 'episode_end', episode_id: 'a', outcome: 'pass' },
        { type: 'tool_call', episode_id: 'b', step_id: 's', call_index: 0, tool_name: 'bad', args: {} },
        { type: 'episode_end', episode_id: 'b', outcome: 'fail' },
      ],
    ],
  ])('are known in %s', async (_, records) => {
    const { code, stdout, stderr } = await learn(records)
    expect(code, stderr).toBe(0)
    expect(loadPolicy(stdout).policy?.tools.allow?.map(({ value }) => value)).toEqual(['good'])
    expect(stdout).toContain('left out:')
  })
})

describe('what was learned passes on what it was learned from, without a warning', () => {
  const root = new URL('../fixtures/traces/', import.meta.url).pathname
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(root, name)).isFile(),
  )
  /** Codes that are about lines and values, whatever the policy says. */
  const aboutTraces = /^(?:W_POLICY_BLANK_IN_NAME|E_TRACE_PARSE|E_TRACE_TRUNCATED|W_SESSION_FALLBACK|W_SECRET_IN_ARGS)$/

  it('there are fixtures of most formats', () => {
    expect(files.length).toBeGreaterThan(50)
  })

  it.each(files)('%s', async (name) => {
    const made = await runCli(['policy', 'init', '--traces', join(root, name)], { cwd: folderWith({}) })
    if (made.code === 2) {
      expect(made.stderr).toMatch(/E_TRACE_NOT_FOUND|E_TRACE_FORMAT|E_TRACE_READ/)
      return
    }
    const cwd = folderWith({ 'policy.yaml': made.stdout })
    const { stdout } = await runCli(['check', '--strict', '--format', 'json', '--traces', join(root, name)], { cwd })
    const rules = (JSON.parse(stdout).findings as { rule: string; trace?: string }[])
      .map(({ rule }) => rule)
      .filter((rule) => !aboutTraces.test(rule))
    const isPart = /left out:|not learned/.test(made.stderr)
    if (!isPart) expect(rules).toEqual([])
  })
})

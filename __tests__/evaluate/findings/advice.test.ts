import { describe, expect, test } from 'vitest'
import { loadPolicyObject } from '../../../src/policy/load-policy.js'
import { brief, checkObject } from '../../support/check-objects.js'
import { checkRecords } from '../../support/check-records.js'

const quiet = { version: '2.0', enforcement: { unconstrained_tools: 'allow' } }
const help = 'https://wiki.example/rm'

describe('the words of an entry', () => {
  test('stand in the finding about a denied tool, with the page', async () => {
    const deny = [{ tool: 'rm_*', message: 'Ask the owner', help }]
    const [finding] = (await checkObject({ ...quiet, tools: { deny } }, ['rm_all'])).findings
    expect(finding).toMatchObject({
      message: `rm_all was called, and the policy denies rm_*: Ask the owner. See ${help}`,
      help,
    })
  })

  test('stand in findings about arguments and sequences', async () => {
    const policy = {
      ...quiet,
      schemas: { pay: { properties: { n: { maximum: 1 } }, message: 'One at a time.', help } },
      sequences: [{ type: 'max_calls', tool: 'pay', max: 1, message: 'Pay once.', description: 'Not this.' }],
    }
    const { findings } = await checkObject(policy, [['pay', { n: 2 }], 'pay'])
    expect(findings.map(({ message }) => message)).toEqual([
      `The arguments of pay break the policy: /n must be <= 1: One at a time. See ${help}`,
      'pay was called more than once: Pay once.',
    ])
  })

  test('change no fingerprint', async () => {
    const prints = async (deny: readonly unknown[]) =>
      (await checkObject({ ...quiet, tools: { deny } }, ['rm_all'])).findings.map(({ fingerprint }) => fingerprint)
    expect(await prints([{ tool: 'rm_*', message: 'a', help, level: 'note' }])).toEqual(await prints(['rm_*']))
  })

  test.each([
    [{ help: 'javascript:alert(1)' }],
    [{ help: 'https://x/](y' }],
    [{ help: 'wiki' }],
    [{ message: '' }],
    [{ message: 'a\nb' }],
    [{ level: 'fatal' }],
    [{ mesage: 'x' }],
  ])('%j is refused', (part) => {
    const load = loadPolicyObject({ ...quiet, tools: { deny: [{ tool: 'x', ...part }] } })
    expect(load.problems.map(({ code }) => code)).toContain('E_POLICY_INVALID')
  })
})

describe('the level of an entry', () => {
  const deny = [{ tool: 'rm_*', level: 'note' }, 'drop']
  const check = (policy: object, ...calls: Parameters<typeof checkObject>[1]) =>
    checkObject({ ...quiet, ...policy }, calls)

  test('holds for its tools alone', async () => {
    const soft = await check({ tools: { deny } }, 'rm_all')
    expect([soft.verdict, soft.counts]).toEqual(['pass', { error: 0, warning: 0, note: 1 }])
    const both = await check({ tools: { deny } }, 'rm_all', 'drop')
    expect([both.verdict, both.counts]).toEqual(['fail', { error: 1, warning: 0, note: 1 }])
    expect(both.findings.map(({ level, tool }) => `${level} ${tool}`)).toEqual(['error drop', 'note rm_all'])
  })

  test('makes no stricter entry for the same tool milder', async () => {
    for (const stricter of [{ deny: [...deny, 'rm_all'] }, { deny, deny_classes: ['wipes'] }]) {
      const result = await check({ tools: stricter, tool_classes: { rm_all: 'wipes' } }, 'rm_all')
      expect(result.counts.error).toBe(1)
    }
    const schemas = { pay: { properties: { n: { maximum: 1 } }, level: 'note' } }
    expect((await check({ schemas }, ['pay', { n: 2 }])).counts).toEqual({ error: 0, warning: 0, note: 1 })
    const required = { schemas, tools: { require_args: { pay: ['to'] } } }
    expect((await check(required, ['pay', { n: 1 }])).counts.error).toBe(1)
  })

  test('gives way to the levels of the policy, and leaves waivers alone', async () => {
    expect((await check({ tools: { deny }, levels: { E_TOOL_DENIED: 'error' } }, 'rm_all')).counts.error).toBe(1)
    const waivers = [{ rule: 'E_TOOL_DENIED', tool: 'drop', reason: 'known', owner: '@me' }]
    const waived = await check({ tools: { deny }, waivers }, 'drop', 'rm_all')
    expect(waived.counts).toEqual({ error: 0, warning: 0, note: 1 })
  })

  test('decides whether a trial of a case is broken', async () => {
    const trial = (trace: string, tool: string) => [
      { type: 'trace_start', trace, case: 'c' },
      { trace, tool, args: {} },
    ]
    const records = [...trial('a', 'rm_all'), ...trial('b', 'drop')]
    const { cases } = await checkRecords({ ...quiet, tools: { deny } }, records)
    expect(cases).toMatchObject([{ case: 'c', trials: 2, broken: 1 }])
  })
})

describe('schemas["*"]', () => {
  const schemas = { '*': { required: ['why'] }, get: true }
  test('holds for every tool without an entry of its own', async () => {
    const result = await checkObject({ version: '2.0', schemas }, ['pay', ['pay', { why: 'x' }], 'get'])
    expect(brief(result.findings)).toEqual(['E_ARG_SCHEMA@0'])
    expect(result.coverage).toMatchObject({ covered: ['get'], unexpected: ['pay'] })
  })

  test('holds next to require_args, and is not a pattern', async () => {
    const tools = { require_args: { pay: ['to'] } }
    expect(brief((await checkObject({ ...quiet, schemas, tools }, [['pay', { to: 'x' }]])).findings)).toEqual([
      'E_ARG_SCHEMA@0',
    ])
    expect(loadPolicyObject({ ...quiet, schemas: { 'get_*': {} } }).policy).toBeUndefined()
  })

  test('alone, or with a list of allowed tools, is a policy that asserts something', () => {
    const allow = { tools: { allow: ['pay'] } }
    expect(loadPolicyObject({ ...quiet, ...allow, schemas: { '*': { required: ['why'] } } }).problems).toEqual([])
    expect(loadPolicyObject({ ...quiet, schemas: { '*': { required: ['why'] } } }).policy).toBeDefined()
  })
})

describe('any_arg', () => {
  const noWipe = { any_arg: { not: { pattern: '(?i)drop table' } } }
  const found = async (args: Parameters<typeof checkObject>[1][number]) =>
    brief((await checkObject({ ...quiet, schemas: { sql: noWipe } }, [args])).findings)

  test.each([
    [['sql', { q: 'DROP TABLE x' }]],
    [['sql', { a: [{ b: { c: ['x', 'drop table'] } }] }]],
    [['sql', 'drop table']],
  ] as const)('sees the text in %j', async (call) => {
    expect(await found(call)).toEqual(['E_ARG_SCHEMA@0'])
  })

  test.each([
    [['sql', { 'drop table': 1 }]],
    [['sql', { q: 'select', n: 3, deep: [null, { x: 'y' }] }]],
    ['sql'],
  ] as const)('lets %j pass: names of members are not values', async (call) => {
    expect(await found(call)).toEqual([])
  })

  test('stands next to the keywords of its entry, and may refer to shared definitions', async () => {
    const schemas = { $defs: { safe: { maxLength: 3 } }, sql: { required: ['q'], any_arg: { $ref: '#/$defs/safe' } } }
    const policy = { ...quiet, schemas }
    expect(brief((await checkObject(policy, ['sql', ['sql', { q: 'long' }], ['sql', { q: 'abc' }]])).findings)).toEqual(
      ['E_ARG_SCHEMA@0', 'E_ARG_SCHEMA@1'],
    )
  })

  test.each([[{ patern: 'x' }], [{ $ref: '#' }], [{ $id: 'https://x/y' }], ['text']])('%j is refused', (any_arg) => {
    expect(loadPolicyObject({ ...quiet, schemas: { sql: { any_arg } } }).policy).toBeUndefined()
  })
})

import { describe, expect, test } from 'vitest'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { brief, checkObject, steps } from '../support/check-objects.js'
import { checkSteps } from '../support/run-calls.js'

const quiet = { version: '2.0', enforcement: { unconstrained_tools: 'allow' } }
const waiver = (part: object) => [{ reason: 'known', owner: '@team', ...part }]
const rules = async (policy: object, ...calls: Parameters<typeof steps>[0]) =>
  brief((await checkObject({ ...quiet, ...policy }, calls)).findings)

describe('how many, which tool and which arguments are asked of every call, whatever became of the others', () => {
  const deny = { tools: { deny: ['delete_*'] } }
  const onlyDrafts = { schemas: { delete_draft: { properties: { all: { const: false } } } } }

  test('a denied call after a limit that only warns fails', async () => {
    const policy = { ...quiet, ...deny, limits: { max_tool_calls_total: 2 }, levels: { E_RATE_LIMIT: 'warning' } }
    const result = await checkObject(policy, ['get', 'get', 'delete_user'])
    expect(result.verdict).toBe('fail')
    expect(brief(result.findings)).toEqual(['E_TOOL_DENIED@2', 'E_RATE_LIMIT@2'])
    const within = await checkObject(policy, ['get', 'get', 'get'])
    expect([within.verdict, brief(within.findings)]).toEqual(['pass', ['E_RATE_LIMIT@2']])
  })

  test('a limit that is waived or tolerated hides no broken argument', async () => {
    const policy = {
      schemas: { pay: { properties: { amount: { maximum: 100 } } } },
      limits: { max_tool_calls_total: 1 },
    }
    const waived = { ...quiet, ...policy, waivers: waiver({ rule: 'E_RATE_LIMIT' }) }
    expect((await checkObject(waived, ['get', ['pay', { amount: 999 }]])).counts.error).toBe(1)
    expect((await checkObject(waived, ['get', ['pay', { amount: 9 }]])).counts.error).toBe(0)
    const tolerated = { ...quiet, ...policy, tolerate: { E_RATE_LIMIT: 1 } }
    expect((await checkObject(tolerated, ['get', ['pay', { amount: 999 }]])).counts.error).toBe(1)
  })

  test('a waived, warning or unknown tool keeps its rules about arguments', async () => {
    const waived = { ...deny, ...onlyDrafts, waivers: waiver({ rule: 'E_TOOL_DENIED', tool: 'delete_draft' }) }
    expect((await checkObject({ ...quiet, ...waived }, [['delete_draft', { all: true }]])).counts.error).toBe(1)
    expect((await checkObject({ ...quiet, ...waived }, [['delete_draft', { all: false }]])).counts.error).toBe(0)
    const soft = { tools: { allow: ['get', 'delete_draft'], deny: ['delete_*'] }, ...onlyDrafts }
    expect(await rules(soft, ['delete_draft', { all: true }])).toEqual(['E_ARG_SCHEMA@0', 'E_TOOL_DENIED@0'])
  })

  test('one call may have three findings', async () => {
    const policy = { ...deny, ...onlyDrafts, limits: { max_tool_calls_total: 1 } }
    expect(await rules(policy, 'get', ['delete_draft', { all: true }])).toEqual([
      'E_ARG_SCHEMA@1',
      'E_RATE_LIMIT@1',
      'E_TOOL_DENIED@1',
    ])
  })

  test('whether it has rules for its arguments is asked of an allowed tool only', async () => {
    const warn = { ...deny, enforcement: { unconstrained_tools: 'warn' } }
    expect(await rules(warn, 'delete_all')).toEqual(['E_TOOL_DENIED@0'])
    expect(await rules(warn, 'get')).toEqual(['E_TOOL_UNCONSTRAINED@0'])
    expect(await rules({ ...warn, limits: { max_tool_calls_total: 0 } }, 'get')).toEqual([
      'E_RATE_LIMIT@0',
      'E_TOOL_UNCONSTRAINED@0',
    ])
  })

  test('every rule about the arguments is asked: one that is broken hides no other', async () => {
    const policy = {
      schemas: { pay: { properties: { amount: { maximum: 1 } } } },
      tools: { require_args: { pay: ['to'] } },
    }
    const { findings } = await checkObject({ ...quiet, ...policy }, [['pay', { amount: 9 }]])
    expect(findings[0]?.violations).toMatchObject([
      { path: '', keyword: 'required', member: 'to' },
      { path: '/amount', keyword: 'maximum' },
    ])
  })
})

describe('a row of the rules table counts as held only what was asked', () => {
  const row = async (policy: object, rule: string, ...calls: Parameters<typeof steps>[0]) => {
    const { rules } = await checkObject({ ...quiet, ...policy }, calls)
    const { held, violated, notExercised, notEvaluable } = rules.find((each) => each.rule === rule)!
    return { held, violated, notExercised, notEvaluable }
  }
  const none = { held: 0, violated: 0, notExercised: 0, notEvaluable: 0 }

  test('deny lists hold by absence', async () => {
    expect(await row({ tools: { deny: ['x'] } }, 'E_TOOL_DENIED', 'a')).toEqual({ ...none, held: 1 })
  })

  test('the allow list is not asked of a denied call', async () => {
    const policy = { tools: { allow: ['a', 'x'], deny: ['x'] } }
    expect(await row(policy, 'E_TOOL_NOT_ALLOWED', 'x')).toEqual({ ...none, notExercised: 1 })
    expect(await row(policy, 'E_TOOL_NOT_ALLOWED', 'a', 'x')).toEqual({ ...none, held: 1 })
  })

  test('schemas are asked of refused calls as well', async () => {
    const policy = { tools: { deny: ['x'] }, schemas: { x: { required: ['id'] } } }
    expect(await row(policy, 'E_ARG_SCHEMA', ['x', { id: 1 }])).toEqual({ ...none, held: 1 })
    expect(await row(policy, 'E_ARG_SCHEMA', ['x', undefined])).toEqual({ ...none, notEvaluable: 1 })
    expect(await row(policy, 'E_ARG_SCHEMA', 'y')).toEqual({ ...none, notExercised: 1 })
  })

  test('a trace with a call that recorded its arguments and one that did not is not held', async () => {
    const policy = { schemas: { x: { required: ['id'] } } }
    expect(await row(policy, 'E_ARG_SCHEMA', ['x', { id: 1 }], ['x', undefined])).toEqual({ ...none, notEvaluable: 1 })
    expect(await row(policy, 'E_ARG_SCHEMA', ['x', undefined], ['x', { id: 1 }])).toEqual({ ...none, notEvaluable: 1 })
    expect(await row(policy, 'E_ARG_SCHEMA', ['x', {}], ['x', undefined])).toEqual({ ...none, violated: 1 })
    expect(await row(policy, 'E_ARG_SCHEMA', ['x', { id: 1 }], ['y', undefined])).toEqual({ ...none, held: 1 })
  })

  test('a tool that is refused is not asked whether it is constrained', async () => {
    const policy = { tools: { deny: ['x'] }, enforcement: { unconstrained_tools: 'deny' } }
    expect(await row(policy, 'E_TOOL_UNCONSTRAINED', 'x')).toEqual({ ...none, notExercised: 1 })
    expect(await row(policy, 'E_TOOL_UNCONSTRAINED', 'y')).toEqual({ ...none, violated: 1 })
  })
})

test('the tolerated share of unconstrained tools counts every trace, though the finding stands once a tool', async () => {
  const policy = (share: number) =>
    requirePolicy(
      loadPolicyObject({
        version: '2.0',
        name: 'p',
        tools: { deny: ['zzz'] },
        tolerate: { E_TOOL_UNCONSTRAINED: share },
        waivers: waiver({ rule: 'E_TOOL_UNCONSTRAINED', tool: 'waived' }),
      }),
    )
  const traces = [...steps(['x'], 't1'), ...steps(['x'], 't2'), ...steps(['waived'], 't3'), ...steps(['waived'], 't4')]
  expect((await checkSteps(policy(0.5), traces)).findings[0]).toMatchObject({ tool: 'x', tolerated: true })
  expect((await checkSteps(policy(0.49), traces)).findings[0]).not.toHaveProperty('tolerated')
})

import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../src/model/json.js'
import { type Brief, brief, checkObject } from '../support/check-objects.js'

const quiet = { version: '2.0', enforcement: { unconstrained_tools: 'allow' } }
const good: Brief = ['pay', { to: 'shop', amount: 1 }]
const bad: Brief = ['pay', { to: 'mallory', amount: 1 }]
const unknown: Brief = ['pay', undefined]
const other: Brief = ['get', undefined]

/** What one rule did in a trace: its outcome, and the findings. */
async function outcome(policy: object, rule: string, calls: readonly Brief[]) {
  const { findings, rules } = await checkObject({ ...quiet, ...policy }, calls)
  const row = rules.find((each) => each.rule === rule)
  const [word] = (['held', 'violated', 'notExercised', 'notEvaluable'] as const).filter((name) => row?.[name] === 1)
  return [word, brief(findings)]
}

const w = 'W_ARGS_NOT_RECORDED'

describe('where some calls record their arguments and some do not', () => {
  const shop = { schemas: { pay: { properties: { to: { const: 'shop' } }, required: ['to'] } } }
  test.each<[string, readonly Brief[], string, readonly string[]]>([
    ['all recorded and kept', [good, good], 'held', []],
    ['none recorded', [unknown, unknown], 'notEvaluable', [w]],
    ['one not, at the end', [good, unknown], 'notEvaluable', [w]],
    ['one not, at the beginning', [unknown, good], 'notEvaluable', [w]],
    ['one broken, one not recorded', [bad, unknown], 'violated', ['E_ARG_SCHEMA@0', w]],
    ['one not recorded, one broken', [unknown, bad], 'violated', ['E_ARG_SCHEMA@1', w]],
    ['only a tool without rules not recorded', [good, other], 'held', []],
    ['nothing called that has rules', [other, other], 'notExercised', []],
  ])('a schema: %s', async (_, calls, word, findings) => {
    expect(await outcome(shop, 'E_ARG_SCHEMA', calls)).toEqual([word, findings])
  })

  const atMost = (max: number) => ({
    sequences: [{ type: 'max_calls', tool: { tool: 'pay', args_match: { to: '^mallory$' } }, max, id: 'r' }],
  })
  test.each<[string, number, readonly Brief[], string, readonly string[]]>([
    ['all recorded, none matches', 0, [good, good], 'held', []],
    ['one matches', 0, [good, bad], 'violated', ['r@1']],
    ['one may match', 0, [good, unknown], 'notEvaluable', [w]],
    ['one may match, and a later one does', 0, [unknown, bad], 'violated', ['r@1', w]],
    ['one may match where one is allowed', 1, [unknown, good], 'notEvaluable', [w]],
    ['one may match and one does, where one is allowed', 1, [unknown, bad], 'notEvaluable', [w]],
    ['two match where one is allowed, whatever the third did', 1, [bad, unknown, bad], 'violated', ['r@2', w]],
    ['one does, and more are allowed than may', 3, [unknown, bad, good], 'held', [w]],
    ['nobody knows whether any does, and more are allowed', 3, [unknown, good], 'notEvaluable', [w]],
    ['of another tool nothing is asked', 0, [good, other], 'held', []],
  ])('a limit on arguments: %s', async (_, max, calls, word, findings) => {
    expect(await outcome(atMost(max), 'r', calls)).toEqual([word, findings])
  })

  test.each<[string, readonly Brief[], string]>([
    ['confirmed, and that is recorded', [['confirm', { id: '7' }], good], 'held'],
    ['confirmed, and not recorded of what', [['confirm', undefined], good], 'notEvaluable'],
    ['confirmed twice, once for certain', [['confirm', undefined], ['confirm', { id: '7' }], good], 'held'],
    ['confirmed for another', [['confirm', { id: '8' }], good], 'violated'],
    ['not confirmed', [good], 'violated'],
  ])('a condition of before: %s', async (_, calls, word) => {
    const rule = { type: 'before', first: { tool: 'confirm', args_match: { id: '^7$' } }, then: 'pay', id: 'r' }
    expect((await outcome({ sequences: [rule] }, 'r', calls))[0]).toBe(word)
  })

  test('traces are counted each for itself', async () => {
    const args: readonly (JsonValue | undefined)[] = [{ to: 'shop' }, undefined, { to: 'mallory' }]
    const results = await Promise.all(args.map((each) => outcome(shop, 'E_ARG_SCHEMA', [['pay', each]])))
    expect(results.map(([word]) => word)).toEqual(['held', 'notEvaluable', 'violated'])
  })
})

import { describe, expect, test } from 'vitest'
import { argumentsKey, remembered } from '../../src/calls/arguments-digest.js'
import {
  type CallFacts,
  isRemembered,
  lastPart,
  longerName,
  repeatsCall,
  sameCall,
  sameTool,
} from '../../src/calls/match.js'

describe('two names of one tool', () => {
  test.each([
    ['read', 'read'],
    ['read', 'files.read'],
    ['mcp__files__read', 'read'],
    ['mcp__files__read', 'files__read'],
    ['functions/read', 'read'],
    ['files:read', 'read'],
  ])('%s and %s', (a, b) => {
    expect(sameTool(a, b)).toBe(true)
    expect(sameTool(b, a)).toBe(true)
    expect(lastPart(a)).toBe(lastPart(b))
    expect(longerName(a, b)).toBe(a.length > b.length ? a : b)
  })

  test.each([
    ['a.x', 'delete_q.x'],
    ['user', 'delete_user'],
    ['read', 'read_all'],
    ['read', 'Read'],
    ['x', 'delete-x'],
    ['', 'a.'],
    ['a.x', 'x.a'],
  ])('%s and %s are not', (a, b) => {
    expect(sameTool(a, b)).toBe(false)
    expect(sameTool(b, a)).toBe(false)
  })
})

describe('records with one id are one call', () => {
  const yes: readonly (readonly [CallFacts, CallFacts])[] = [
    [
      { tool: 'get', args: { a: 1 } },
      { tool: 'get', args: { a: 1 } },
    ],
    [
      { tool: 'get', args: { a: 1, b: 2 } },
      { tool: 'get', args: { b: 2, a: 1 } },
    ],
    [{ tool: 'get' }, { tool: 'get', args: { a: 1 } }],
    [{ tool: 'db.get' }, { tool: 'get' }],
  ]
  const no: readonly (readonly [CallFacts, CallFacts])[] = [
    [
      { tool: 'get', args: {} },
      { tool: 'delete_x', args: {} },
    ],
    [
      { tool: 'get', args: {} },
      { tool: 'get', args: { a: 1 } },
    ],
    [
      { tool: 'get', args: { a: 1 } },
      { tool: 'get', args: { a: '1' } },
    ],
    [{ tool: 'a.x' }, { tool: 'b.x' }],
  ]
  test.each(yes)('%j and %j', (a, b) => expect([sameCall(a, b), sameCall(b, a)]).toEqual([true, true]))
  test.each(no)('%j and %j are not', (a, b) => expect([sameCall(a, b), sameCall(b, a)]).toEqual([false, false]))

  test('a call that was evaluated already must have all that a further record says', () => {
    const known = (facts: CallFacts, more: CallFacts) => isRemembered(remembered(facts), remembered(more))
    expect(known({ tool: 'db.get', args: { a: 1 } }, { tool: 'get' })).toBe(true)
    expect(known({ tool: 'get', args: { a: 1 } }, { tool: 'get', args: { a: 1 } })).toBe(true)
    expect(known({ tool: 'get', args: { a: 1 } }, { tool: 'db.get', args: { a: 1 } })).toBe(false)
    expect(known({ tool: 'get' }, { tool: 'get', args: { a: 1 } })).toBe(false)
  })

  test('a repetition lacks nothing', () => {
    expect(repeatsCall({ id: 'c', tool: 'get', args: {} }, { id: 'c', tool: 'get', args: {} })).toBe(true)
    expect(repeatsCall({ id: 'c', tool: 'get' }, { id: 'c', tool: 'get', args: {} })).toBe(false)
    expect(repeatsCall({ tool: 'get', args: {} }, { id: 'c', tool: 'get', args: {} })).toBe(false)
  })

  test('arguments are equal in whatever order their members stand', () => {
    expect(argumentsKey({ a: 1, b: [{ c: null, d: 2 }] })).toBe(argumentsKey({ b: [{ d: 2, c: null }], a: 1 }))
    expect(argumentsKey({ a: [1, 2] })).not.toBe(argumentsKey({ a: [2, 1] }))
    expect(argumentsKey(undefined)).not.toBe(argumentsKey({}))
  })
})

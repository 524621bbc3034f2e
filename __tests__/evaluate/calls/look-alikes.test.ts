import { describe, expect, test } from 'vitest'
import { LookAlikes } from '../../../src/evaluate/calls/look-alikes.js'
import { loadPolicyObject, requirePolicy } from '../../../src/policy/load-policy.js'
import { checkObject } from '../../support/check-objects.js'

const quiet = { version: '2.0', enforcement: { unconstrained_tools: 'allow' } }
const alikeOf = (policy: object, tool: string) =>
  new LookAlikes(requirePolicy(loadPolicyObject({ ...quiet, ...policy }))).of(tool)?.entry
const denied = (tool: string, ...deny: string[]) => alikeOf({ tools: { deny } }, tool)

describe('a tool that is taken for a denied one is named', () => {
  test.each([
    ['in another case', 'Delete_User'],
    ['in full width', 'ｄｅｌｅｔｅ＿ｕｓｅｒ'],
    ['with a zero-width character', 'delete\u200b_user'],
    ['with a soft hyphen', 'dele\u00adte_user'],
    ['with a mark that turns the direction', '\u202edelete_user'],
    ['with a variation selector', 'delete_user\ufe0f'],
    ['with a tag character', 'delete_user\u{e0061}'],
    ['with Cyrillic letters', 'dеlеtе_usеr'],
    ['with Greek letters', 'delete_υser'],
    ['with an accent', 'délete_user'],
    ['with a capital i for a small l', 'deIete_user'],
    ['with a digit for a letter', 'de1ete_user'],
    ['with mathematical letters', '\u{1d41d}elete_user'],
    ['with blanks around it', ' delete_user '],
    ['with other word joints', 'delete-user'],
    ['in camel case', 'deleteUser'],
    ['behind a server of MCP', 'mcp__db__delete_user'],
    ['behind a server in another case', 'mcp__db__Delete_User'],
    ['behind a module', 'functions.delete_user'],
    ['behind a path', 'server/v1/delete_user'],
    ['behind a colon', 'default_api:delete_user'],
  ])('%s', (_, tool) => {
    expect(denied(tool, 'delete_user')).toBe('delete_user')
  })

  test('in another normal form', () => {
    expect(denied('cafe\u0301', 'café')).toBe('café')
    expect(denied('café', 'cafe\u0301')).toBe('cafe\u0301')
  })

  test('by a pattern', () => {
    expect(denied('Delete_User', 'delete_*')).toBe('delete_*')
    expect(denied('mcp__db__delete_user', 'delete_*')).toBe('delete_*')
    expect(denied('DELETE_ALL', '*_all')).toBe('*_all')
  })

  test('with a letter of which normalisation makes another one that looks like none', () => {
    expect(denied('\u03f2ancel', 'cancel')).toBe('cancel')
    expect(denied('\u03f9ancel', 'cancel')).toBe('cancel')
    expect(denied('\u03a3ancel', 'cancel')).toBeUndefined()
  })

  test('in a name with rn for m', () => {
    expect(denied('rernove', 'remove')).toBe('remove')
  })
})

describe('another tool is another tool', () => {
  test.each([
    'delete_user',
    'delete_user_group',
    'undelete_user',
    'get_user',
    'delete',
    'user',
    'delete_users',
    'set_user',
  ])('%s', (tool) => {
    expect(denied(tool, 'delete_user')).toBeUndefined()
  })

  test('also for patterns', () => {
    expect(denied('deleted_items', 'delete_*')).toBeUndefined()
    expect(denied('undelete_x', 'delete_*')).toBeUndefined()
    expect(denied('delete_x', 'delete_*')).toBeUndefined()
    expect(denied('anything', '*')).toBeUndefined()
  })

  test('what is too long to be taken for anything is not compared', () => {
    expect(denied(`${'x.'.repeat(100_000)}Delete_User`, 'delete_user')).toBeUndefined()
  })
})

test('operands, forbidden ones too, schema keys and classified tools are names of the policy', () => {
  const rule = (more: object) => ({ sequences: [more] })
  expect(alikeOf(rule({ type: 'max_calls', tool: 'pay', max: 1 }), 'Pay')).toBe('pay')
  expect(alikeOf(rule({ type: 'never_after', trigger: 'read', forbidden: 'send' }), 'Send')).toBe('send')
  expect(alikeOf({ schemas: { pay: { required: ['to'] } } }, 'mcp__shop__pay')).toBe('pay')
  expect(alikeOf({ tool_classes: { send: ['sink'] }, tools: { deny_classes: ['sink'] } }, 'Send')).toBe('send')
  expect(alikeOf({ tools: { allow: ['pay'] } }, 'Pay')).toBeUndefined()
})

test('whatever else matches the tool, and whether or not the entry matched another call', async () => {
  const policy = { ...quiet, tools: { allow: ['*'], deny: ['delete_user', '*_USER'] } }
  const { findings } = await checkObject(policy, ['delete_user', 'DELETE_USER', 'DELETE_USER'])
  expect(findings.map(({ rule, tool, level }) => [rule, tool, level])).toEqual([
    ['E_TOOL_DENIED', 'delete_user', 'error'],
    ['E_TOOL_DENIED', 'DELETE_USER', 'error'],
    ['E_TOOL_DENIED', 'DELETE_USER', 'error'],
    // Each looks like the entry that the other one is matched by.
    ['W_TOOL_LOOKS_LIKE', 'delete_user', 'warning'],
    ['W_TOOL_LOOKS_LIKE', 'DELETE_USER', 'warning'],
  ])
  expect(findings.at(-1)?.message).toBe(
    'DELETE_USER was called. It looks like delete_user, which the policy denies, and no such entry matches it: name it in the policy as it is called, or rename the tool.',
  )
})

test('made-up names and a long list of patterns do not take minutes', async () => {
  const deny = Array.from({ length: 3_000 }, (_, i) => `drop_${i}_*`)
  const alikes = new LookAlikes(requirePolicy(loadPolicyObject({ ...quiet, tools: { deny } })))
  const began = performance.now()
  for (let i = 0; i < 20_000; i++) alikes.of(`mcp__a__b__c__Tool_${i}`)
  expect(performance.now() - began).toBeLessThan(8_000)
})

describe('names that one list holds together', () => {
  const rule = (...tools: string[]) => ({ type: 'forbid', tool: tools })
  test('are both meant', () => {
    expect(alikeOf({ sequences: [rule('Bash', 'bash')] }, 'Bash')).toBeUndefined()
    expect(alikeOf({ tool_classes: { Bash: 'shell', bash: 'shell' }, tools: { deny: ['x'] } }, 'Bash')).toBeUndefined()
  })

  test('do not hide that another list holds one of them only', () => {
    expect(alikeOf({ sequences: [rule('Bash', 'bash'), { ...rule('bash', 'rm'), id: 'x' }] }, 'Bash')).toBe('bash')
    expect(alikeOf({ sequences: [rule('Bash', 'bash')] }, 'BASH')).toBe('Bash')
  })
})

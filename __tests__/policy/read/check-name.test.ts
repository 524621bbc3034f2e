import { describe, expect, test } from 'vitest'
import { loadPolicy, loadPolicyObject } from '../../../src/policy/load-policy.js'

/** Policies that use a name in every place where one can stand. */
const places = (name: string): Readonly<Record<string, object>> => ({
  'tools.allow': { tools: { allow: [name] } },
  'tools.deny': { tools: { deny: [name] } },
  'tools.require_args': { tools: { require_args: { [name]: ['a'] } } },
  'tools.arg_constraints': { tools: { arg_constraints: { [name]: { a: { max: 1 } } } } },
  tool_classes: { tools: { deny_classes: ['c'] }, tool_classes: { [name]: 'c' } },
  schemas: { schemas: { [name]: { required: ['a'] } } },
  'a bare map of schemas': { [name]: { type: 'object', required: ['a'] } },
  'constraints of version 1': { constraints: { [name]: { a: 'b' } } },
  'members of an alias': { aliases: { W: [name] }, sequences: [{ type: 'require', tool: 'W' }] },
  'the name of an alias': { aliases: { [name]: ['a'] }, sequences: [{ type: 'require', tool: 'a' }] },
  'a selector': { sequences: [{ type: 'require', tool: name }] },
  'a selector with conditions': { sequences: [{ type: 'require', tool: { tool: name, outcome: 'success' } }] },
  'a list of selectors': { sequences: [{ type: 'sequence', tools: ['a', [name, 'b']] }] },
  blocklist: { sequences: [{ type: 'blocklist', pattern: name }] },
  'coverage.exclude': { tools: { deny: ['a'] }, coverage: { exclude: [name] } },
})
/** Names of arguments. */
const keys = (name: string): Readonly<Record<string, object>> => ({
  'a property': { schemas: { t: { properties: { [name]: { type: 'string' } } } } },
  'a property below': { schemas: { t: { properties: { a: { items: { properties: { [name]: true } } } } } } },
  'a definition': { schemas: { $defs: { [name]: true }, t: { required: ['a'] } } },
  'an argument with constraints': { tools: { arg_constraints: { t: { [name]: { max: 1 } } } } },
  'an argument of args_match': { sequences: [{ type: 'require', tool: { tool: 't', args_match: { [name]: 'x' } } }] },
})

describe('a name with a line break or a double quote is an error', () => {
  const cases = ['a"b', '// never "delete_all"', 'a\nb', 'a\r', 'a\u2028b'].flatMap((name) =>
    Object.entries({ ...places(name), ...keys(name) }).map(([place, policy]) => [name, place, policy] as const),
  )
  test.each(cases)('%j in %s', (_name, _place, policy) => {
    const errors = loadPolicyObject(policy).problems.filter(({ level }) => level === 'error')
    expect(errors).toContainEqual(
      expect.objectContaining({
        code: 'E_POLICY_INVALID',
        message: expect.stringMatching(/holds a (line break|double quote)/),
      }),
    )
  })

  test('also where quotes hold it together', () => {
    const { problems } = loadPolicy('tools:\n  deny:\n  - "get_user\n    delete_all"\n', { file: 'p.yaml' })
    expect(problems).toMatchObject([
      {
        code: 'E_POLICY_INVALID',
        message: 'The name `get_user delete_all` goes over several lines, which no name does.',
      },
    ])
    expect(loadPolicy('tools:\n  deny:\n  - |\n    delete_all\n').policy).toBeUndefined()
    expect(loadPolicy('tools:\n  deny:\n  - >-\n    delete_all\n').problems).toEqual([])
  })

  test('regular expressions, texts and data may hold anything', () => {
    const policy = {
      description: 'a "b"\nc',
      metadata: { 'a"b': '\n' },
      'x-"': 1,
      tools: { deny: ['a'], arg_constraints: { t: { a: { pattern: '"\n', enum: ['"'] } } } },
      schemas: { u: { patternProperties: { '^"': true }, properties: { a: { const: { '"': '\n' } } } } },
      sequences: [{ type: 'require', tool: { tool: 't', args_match: { q: '"\n' } }, id: 'say "hi"', description: '"' }],
    }
    expect(loadPolicyObject(policy).problems).toEqual([])
  })
})

describe('a name with a blank, or what cannot be seen, is a warning', () => {
  const cases = [
    ['get user', 'a blank'],
    ['get_user - delete_all', 'a blank'],
    [' pay', 'a blank'],
    ['pay\t', 'a character that cannot be seen'],
    ['delete\u200buser', 'a character that cannot be seen'],
    ['delete\u00a0user', 'a character that cannot be seen'],
    ['delete\u3164user', 'a character that cannot be seen'],
  ].flatMap(([name, what]) =>
    Object.entries(places(name!)).map(([place, policy]) => [name!, place, what!, policy] as const),
  )
  test.each(cases)('%j in %s: %s', (name, _place, what, policy) => {
    const { policy: loaded, problems } = loadPolicyObject(policy)
    expect(loaded).toBeDefined()
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'W_POLICY_BLANK_IN_NAME',
        message: `The name \`${name}\` holds ${what}; a tool without it is another tool.`,
      }),
    )
  })

  test.each(Object.entries(keys('First Name')))('but arguments may have one: %s', (_place, policy) => {
    expect(loadPolicyObject(policy).problems).toEqual([])
  })

  test.each(Object.entries(places('mcp__db__get-user.v2:é')))('and every other name is fine: %s', (_place, policy) => {
    const other = loadPolicyObject(policy).problems.filter(({ code }) => code !== 'W_POLICY_DEPRECATED')
    expect(other).toEqual([])
  })
})

test.each(['tools.require_args', 'tools.arg_constraints', 'tool_classes', 'schemas', 'constraints of version 1'])(
  'a pattern in %s, where one tool is named, is an error: no call would be meant',
  (place) => {
    const errors = loadPolicyObject(places('get_*')[place]).problems.filter(({ level }) => level === 'error')
    expect(errors).toMatchObject([
      { code: 'E_POLICY_INVALID', message: expect.stringContaining('`get_*` is a pattern') },
    ])
  },
)

test('a path in args_match is an error, because it would never match', () => {
  const selector = { tool: 'send_email', args_match: { 'mail.to': 'evil' } }
  const { problems } = loadPolicyObject({ sequences: [{ type: 'max_calls', tool: selector, max: 0 }] })
  expect(problems).toMatchObject([
    { code: 'E_POLICY_INVALID', message: expect.stringContaining('`mail.to` is a path') },
  ])
})

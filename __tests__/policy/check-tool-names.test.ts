import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadPolicy, loadPolicyObject } from '../../src/policy/load-policy.js'
import { compileToolPattern, patternsOverlap } from '../../src/text/tool-pattern.js'

const load = (policy: object) => loadPolicyObject(policy).problems
const unknown = (name: string, place: string, remedy: string) => ({
  code: 'E_POLICY_INVALID',
  message: `\`${name}\` (${place}) is matched by no entry of \`tools.allow\`, so it could never matter.`,
  remedy: expect.stringContaining(remedy),
})
const before = { type: 'before', first: 'get_user', then: 'book' }

describe('with a list of allowed tools, a name that it does not know is an error', () => {
  const allow = ['get_user', 'book', 'pay', 'list_*']
  test.each([
    [{ type: 'max_calls', tool: 'Pay', max: 1 }, 'Pay', 'tool', '`pay`'],
    [{ type: 'before', first: 'get_usr', then: 'book' }, 'get_usr', 'first', '`get_user`'],
    [{ type: 'before', first: 'get_user', then: 'boook' }, 'boook', 'then', '`book`'],
    [{ type: 'require', tool: 'pya' }, 'pya', 'tool', '`pay`'],
    [{ type: 'eventually', tool: 'unheard', within: 3 }, 'unheard', 'tool', 'Add it to `tools.allow`'],
    [{ type: 'after', trigger: 'get_usr', then: 'book' }, 'get_usr', 'trigger', '`get_user`'],
    [{ type: 'after', trigger: 'book', then: 'get_usr' }, 'get_usr', 'then', '`get_user`'],
    [{ type: 'sequence', tools: ['get_user', ['book', 'paay']] }, 'paay', 'tools', '`pay`'],
    [{ type: 'max_calls', tool: { tool: ['pay', 'payy'], outcome: 'error' }, max: 1 }, 'payy', 'tool', '`pay`'],
    [{ type: 'require', tool: 'search_*' }, 'search_*', 'tool', 'Add it'],
    [{ type: 'require', tool: 'Wirte' }, 'Wirte', 'tool', '`Write`'],
  ])('%j', (rule, name, operand, remedy) => {
    const policy = { tools: { allow }, aliases: { Write: ['book'] }, sequences: [rule] }
    expect(load(policy)).toMatchObject([unknown(name, `sequences[0].${operand}`, remedy)])
  })

  test.each([
    ['schemas', { schemas: { get_usr: { required: ['id'] } } }],
    ['tools.require_args', { tools: { allow, require_args: { get_usr: ['id'] } } }],
    ['tools.arg_constraints', { tools: { allow, arg_constraints: { get_usr: { id: { max: 1 } } } } }],
  ])('as a key of %s', (place, more) => {
    expect(load({ tools: { allow }, ...more })).toMatchObject([unknown('get_usr', place, '`get_user`')])
  })

  test('as a member of an alias, used or not', () => {
    const aliases = { Write: ['boook', 'pay'] }
    expect(load({ tools: { allow }, aliases })).toMatchObject([unknown('boook', 'aliases.Write', '`book`')])
    const rule = { ...before, then: 'Write' }
    expect(load({ tools: { allow }, aliases, sequences: [rule] })).toMatchObject([
      unknown('boook', 'aliases.Write', '`book`'),
    ])
  })

  test('also in version 1, and with allow_classes', () => {
    const old = loadPolicy('version: "1.0"\nallow: [get_user]\nconstraints: { get_usr: { id: "^a" } }').problems
    expect(old.filter(({ level }) => level === 'error')).toMatchObject([unknown('get_usr', 'schemas', '`get_user`')])
    const byClass = {
      tool_classes: { web: ['source:public'] },
      tools: { allow_classes: ['source:public'] },
      sequences: [{ type: 'require', tool: 'wbe' }],
    }
    expect(load(byClass)).toMatchObject([unknown('wbe', 'sequences[0].tool', '`web`')])
  })

  test('where the list is empty, nothing can matter', () => {
    expect(load({ tools: { allow: [] }, sequences: [before] })).toHaveLength(2)
  })
})

describe('but these are fine', () => {
  const allow = ['get_*', 'book_flight', 'pay']
  test.each([
    ['what a pattern allows', { sequences: [{ type: 'before', first: 'get_user', then: 'book_flight' }] }],
    [
      'a pattern that shares a name with one of the list',
      { sequences: [{ type: 'max_calls', tool: '*_user', max: 3 }] },
    ],
    ['a pattern that a name of the list fits', { sequences: [{ type: 'require', tool: 'book_*' }] }],
    ['any tool', { sequences: [{ type: 'max_calls', tool: '*', max: 9 }] }],
    ['an alias', { aliases: { Write: ['pay', 'book_flight'] }, sequences: [{ type: 'require', tool: 'Write' }] }],
    ['a schema', { schemas: { get_user: { required: ['id'] } } }],
    ['what must not happen', { sequences: [{ type: 'never_after', trigger: 'read_secret', forbidden: 'http_post' }] }],
    ['what is blocked', { sequences: [{ type: 'blocklist', pattern: 'wipe' }] }],
    ['what may be called no time', { sequences: [{ type: 'max_calls', tool: 'wipe', max: 0 }] }],
    [
      'an alias for what must not happen',
      { aliases: { Bad: ['wipe', 'format'] }, sequences: [{ type: 'max_calls', tool: 'Bad', max: 0 }] },
    ],
    [
      'a class that is denied',
      { tool_classes: { curl: 'sink:network' }, sequences: [{ type: 'require', tool: 'pay' }] },
    ],
    ['what coverage leaves out', { coverage: { exclude: ['think'] } }],
  ])('%s', (_what, more) => {
    expect(load({ tools: { allow, deny: ['delete_everything'] }, ...more })).toEqual([])
  })

  test('and a list with `*` on it knows every name', () => {
    expect(load({ tools: { allow: ['*'], deny: ['x'] }, sequences: [before] })).toEqual([])
  })

  test('an alias that another rule wants called is not free', () => {
    const sequences = [
      { type: 'max_calls', tool: 'Bad', max: 0 },
      { type: 'require', tool: 'Bad' },
    ]
    const policy = { tools: { allow }, aliases: { Bad: ['wipe'] }, sequences }
    expect(load(policy)).toMatchObject([{ code: 'E_POLICY_INVALID', message: expect.stringContaining('`wipe`') }])
  })
})

describe('without a list, two names that are most likely one are a warning', () => {
  const pair = (a: string, b: string) => ({
    sequences: [
      { type: 'before', first: 'other_one', then: a },
      { type: 'max_calls', tool: b, max: 1 },
    ],
  })
  test.each([
    ['pay', 'Pay', 'case, `_` or `-`'],
    ['get_user', 'get-user', 'case, `_` or `-`'],
    ['get_user', 'getUser', 'case, `_` or `-`'],
    ['get_user', 'get_usr', 'a letter'],
    ['get_user', 'get_userr', 'a letter'],
    ['book', 'books', 'a letter'],
    ['get_user', 'get_uesr', 'the order of two letters'],
  ])('%s and %s', (a, b, how) => {
    const text = JSON.stringify(pair(a, b))
    expect(loadPolicy(text, { file: 'p.yaml' }).problems).toMatchObject([
      {
        code: 'W_POLICY_SIMILAR_NAME',
        level: 'warning',
        message: `\`${b}\` (sequences[1].tool) and \`${a}\` (sequences[0].then) differ in ${how} alone.`,
        location: { line: 1, column: text.indexOf(`"${b}"`) + 1 },
      },
    ])
  })

  test.each([
    ['get_user', 'set_user'],
    ['get_user', 'get_users_by_name'],
    ['step1', 'step11'],
    ['t12', 't21'],
    ['ls', 'lsd'],
    ['cp', 'pc'],
    ['read', 'write'],
    ['get_*', 'get_a'],
  ])('but not %s and %s, which are two', (a, b) => {
    expect(load(pair(a, b))).toEqual([])
  })

  test('wherever the two stand', () => {
    const rule = { type: 'require', tool: 'get_user' }
    for (const more of [
      { schemas: { get_usr: { required: ['id'] } } },
      { tools: { require_args: { get_usr: ['id'] } } },
      { tools: { arg_constraints: { get_usr: { id: { max: 1 } } } } },
      { tools: { deny: ['get_usr'] } },
      { tool_classes: { get_usr: 'c' } },
      { aliases: { get_usr: ['x_y_z'] } },
      { aliases: { Any: ['get_usr'] } },
    ])
      expect([more, load({ ...more, sequences: [rule] }).map(({ code }) => code)]).toEqual([
        more,
        ['W_POLICY_SIMILAR_NAME'],
      ])
  })

  test('spellings that one alias lists are all meant, and a rule about one of them alone is seen', () => {
    const aliases = { Shell: ['Bash', 'bash', 'shell'], Web: ['web_fetch', 'WebFetch'] }
    const rule = (tool: string) => ({ type: 'forbid', tool })
    expect(load({ aliases, sequences: [rule('Shell'), rule('Web')] })).toEqual([])
    for (const tool of ['bash', 'shell'])
      expect(load({ aliases, sequences: [rule('Shell'), rule('Web'), rule(tool)] })).not.toEqual([])
    const apart = { Shell: ['Bash'], Web: ['bash', 'fetch_page'] }
    expect(load({ aliases: apart, sequences: [rule('Shell'), rule('Web')] })).toMatchObject([
      { code: 'W_POLICY_SIMILAR_NAME' },
    ])
  })

  test('two denied names are two denials, and cost nothing', () => {
    expect(load({ tools: { deny: ['delete_user', 'delete_users', 'Delete_User'] } })).toEqual([])
  })

  test('a tool that has a class and is misspelt is seen with a list, too', () => {
    const policy = (name: string) => ({
      tools: { allow: ['http_post', 'read'], deny_classes: ['sink:network'] },
      tool_classes: { [name]: 'sink:network' },
    })
    expect(load(policy('http_psot'))).toMatchObject([{ code: 'W_POLICY_SIMILAR_NAME' }])
    expect(load(policy('http_post'))).toEqual([])
    expect(load(policy('curl'))).toEqual([])
  })

  test('a warning may be a note, and one that is meant is switched off by a list', () => {
    const both = pair('pay', 'Pay')
    expect(load({ ...both, levels: { W_POLICY_SIMILAR_NAME: 'note' } })).toHaveLength(1)
    expect(load({ ...both, tools: { allow: ['pay', 'Pay', 'other_one'] } })).toEqual([])
  })
})

describe('classes', () => {
  const tool_classes = { fetch_web: ['source:untrusted'], send_email: ['sink:network', 'sink:mail'] }
  const rule = (trigger: unknown, forbidden: unknown = 'send_email') => ({
    tool_classes,
    sequences: [{ type: 'never_after', trigger, forbidden }],
  })

  test.each([
    ['an operand', rule('source:untrusted'), 'Write `{ class: "source:untrusted" }`'],
    ['an operand with conditions', rule({ tool: 'source:untrusted', outcome: 'success' }), 'Write `{ class:'],
    ['a denied tool', { tool_classes, tools: { deny: ['sink:mail'] } }, 'tools.deny_classes'],
    ['an allowed tool', { tool_classes, tools: { allow: ['sink:mail'] } }, 'tools.allow_classes'],
    ['a schema', { tool_classes, schemas: { 'sink:mail': { required: ['a'] } } }, 'Name the tools that have the class'],
    ['a member of an alias', { tool_classes, tools: { deny: ['x'] }, aliases: { A: ['sink:mail'] } }, 'Name the tools'],
  ])('the name of one is not a tool: %s', (_what, policy, remedy) => {
    const errors = load(policy).filter(({ level }) => level === 'error')
    expect(errors).toMatchObject([
      { code: 'E_POLICY_INVALID', message: expect.stringContaining('is a class of tools, not a tool') },
    ])
    expect(errors[0]!.remedy).toContain(remedy)
  })

  test('unless a tool or an alias has that name', () => {
    expect(load({ tool_classes: { web: 'web' }, sequences: [{ type: 'require', tool: 'web' }] })).toEqual([])
    expect(
      load({ tool_classes, aliases: { 'sink:mail': ['x_y_z'] }, sequences: [{ type: 'require', tool: 'sink:mail' }] }),
    ).toEqual([])
  })

  test.each([
    [{ class: 'sink:network' }, 'class:sink:network', ['send_email']],
    [{ class: 's*' }, 'class:s*', ['fetch_web', 'send_email']],
    [{ class: ['sink:mail', 'source:untrusted'] }, 'class:sink:mail|source:untrusted', ['send_email', 'fetch_web']],
    [{ class: 's*', tool: 'send_*' }, 'send_*', ['send_email']],
  ])('as an operand %j stands for its tools', (operand, label, tools) => {
    const { policy, problems } = loadPolicyObject(rule(operand, 'other_one'))
    expect(problems).toEqual([])
    expect(policy?.sequences[0]).toMatchObject({
      id: `never_after:${label}->other_one`,
      trigger: { label, terms: [{ tools }] },
    })
  })

  test.each([
    ['an operand', rule({ class: 'sink:netwrok' }), 'Did you mean `sink:network`?'],
    ['deny_classes', { tool_classes, tools: { deny_classes: ['sink:netwrok'] } }, 'Did you mean `sink:network`?'],
    ['allow_classes', { tool_classes, tools: { allow_classes: ['other'] } }, 'Write which tools have it'],
    ['deny_classes without tool_classes', { tools: { deny_classes: ['sink:network'] } }, 'tool_classes: { TOOL:'],
  ])('one that no tool has is an error: %s', (_what, policy, remedy) => {
    const [problem] = load(policy)
    expect(problem).toMatchObject({
      code: 'E_POLICY_INVALID',
      message: expect.stringContaining('No tool of `tool_classes` has the class'),
    })
    expect(problem!.remedy).toContain(remedy)
  })

  test.each([
    [{ class: 'sink:mail', tool: 'fetch_web' }, 'none has both the name and the class'],
    [{ outcome: 'success' }, 'is missing'],
    [{ tool: 'send_email', args_match: null }, 'has no value'],
    [{ tool: 'send_email', outcome: null }, 'has no value'],
    [{ tool: null, class: 'sink:mail' }, 'has no value'],
  ])('an operand that would mean other calls is an error: %j', (operand, words) => {
    expect(load(rule(operand))).toContainEqual(
      expect.objectContaining({ code: 'E_POLICY_INVALID', message: expect.stringContaining(words) }),
    )
  })
})

test('two patterns overlap if and only if some name matches both', () => {
  const letter = fc.constantFrom('a', 'b', '*')
  const pattern = fc.array(letter, { maxLength: 5 }).map((letters) => letters.join(''))
  const names = ['']
  for (let at = 0; at < names.length && names[at]!.length < 8; at++) names.push(`${names[at]}a`, `${names[at]}b`)
  fc.assert(
    fc.property(pattern, pattern, (a, b) => {
      const [matchesA, matchesB] = [compileToolPattern(a), compileToolPattern(b)]
      expect([a, b, patternsOverlap(a, b)]).toEqual([a, b, names.some((name) => matchesA(name) && matchesB(name))])
    }),
    { numRuns: 1_000 },
  )
})

test.each([
  [
    'names and patterns',
    {
      tools: { allow: Array.from({ length: 9_000 }, (_, i) => `a${i}*`) },
      aliases: { A: Array.from({ length: 9_000 }, (_, i) => `b${i}`) },
    },
  ],
  ['similar names', { tools: { deny: ['x'] }, aliases: { A: Array.from({ length: 50_000 }, (_, i) => `name_${i}`) } }],
  [
    'names of one form',
    { tools: { deny: ['x'] }, aliases: { A: Array.from({ length: 300 }, (_, i) => `a${'_'.repeat(i)}b`) } },
  ],
  [
    'long patterns',
    {
      tools: { allow: [`${'*a'.repeat(50_000)}*`] },
      sequences: [{ type: 'require', tool: `${'*b'.repeat(50_000)}*` }],
    },
  ],
])('ten thousands of %s do not hang', (_what, policy) => {
  load(policy)
})

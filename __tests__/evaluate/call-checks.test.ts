import { describe, expect, test } from 'vitest'
import { type Brief, brief, checkObject } from '../support/check-objects.js'

const allowUnconstrained = { enforcement: { unconstrained_tools: 'allow' } }
const safePath = {
  version: '2.0',
  schemas: {
    read_file: { type: 'object', properties: { path: { type: 'string', pattern: '^/safe/.*' } }, required: ['path'] },
  },
}
const oldForm = (constraints: unknown) => ({ version: '1.0', constraints })
const appPath = { path: { matches: '^/app/.*' } }

/** [name, policy, calls, findings]. The letters are those of the compatibility list of the reference implementation. */
const cases: readonly (readonly [string, unknown, readonly Brief[], readonly string[]])[] = [
  ['P1 path in the safe folder', safePath, [['read_file', { path: '/safe/test.txt' }]], []],
  ['P1 path elsewhere', safePath, [['read_file', { path: '/unsafe/hack.sh' }]], ['E_ARG_SCHEMA@0']],
  ['P1 path missing', safePath, [['read_file', {}]], ['E_ARG_SCHEMA@0']],
  [
    'P2 list form allows',
    oldForm([{ tool: 'read_file', params: appPath }]),
    [['read_file', { path: '/app/c.json' }]],
    [],
  ],
  [
    'P2 list form denies',
    oldForm([{ tool: 'read_file', params: appPath }]),
    [['read_file', { path: '/etc/passwd' }]],
    ['E_ARG_SCHEMA@0'],
  ],
  [
    'P2 list form wants the argument',
    oldForm([{ tool: 'read_file', params: appPath }]),
    [['read_file', {}]],
    ['E_ARG_SCHEMA@0'],
  ],
  ['P2 map form denies', oldForm({ read_file: appPath }), [['read_file', { path: '/etc/passwd' }]], ['E_ARG_SCHEMA@0']],
  [
    'P2 map form, bare regex',
    oldForm({ read_file: { path: '^/app/.*' } }),
    [['read_file', { path: '/etc' }]],
    ['E_ARG_SCHEMA@0'],
  ],
  [
    'P3 deny wins over allow *',
    { version: '2.0', allow: ['*'], tools: { deny: ['exec'] } },
    ['exec'],
    ['E_TOOL_DENIED@0'],
  ],
  [
    'P4 wildcards of deny',
    { version: '2.0', tools: { deny: ['exec*', '*sh', '*kill*'] }, ...allowUnconstrained },
    ['execute_command', 'zsh', 'skill_check', 'read_file'],
    ['E_TOOL_DENIED@0', 'E_TOOL_DENIED@1', 'E_TOOL_DENIED@2'],
  ],
  [
    'P5 unconstrained warns',
    { version: '2.0', tools: { deny: ['x'] } },
    ['a', 'a', 'b'],
    ['E_TOOL_UNCONSTRAINED@0', 'E_TOOL_UNCONSTRAINED@2'],
  ],
  [
    'P5 unconstrained denies',
    { version: '2.0', tools: { allow: ['*'] }, enforcement: { unconstrained_tools: 'deny' } },
    ['a'],
    ['E_TOOL_UNCONSTRAINED@0'],
  ],
  ['P5 unconstrained allows', { version: '2.0', tools: { deny: ['x'] }, ...allowUnconstrained }, ['a'], []],
  [
    'P11 third call of two',
    { version: '2.0', limits: { max_tool_calls_total: 2 }, ...allowUnconstrained },
    ['a', 'b', 'c'],
    ['E_RATE_LIMIT@2'],
  ],
  [
    'P11 denied calls count',
    { version: '2.0', tools: { deny: ['a'] }, limits: { max_tool_calls_total: 1 }, ...allowUnconstrained },
    ['a', 'b'],
    ['E_TOOL_DENIED@0', 'E_RATE_LIMIT@1'],
  ],
  [
    'P12 not on the list',
    { version: '2.0', tools: { allow: ['a'] }, ...allowUnconstrained },
    ['a', 'b'],
    ['E_TOOL_NOT_ALLOWED@1'],
  ],
  [
    'an empty allow list allows nothing',
    { version: '2.0', tools: { allow: [] }, ...allowUnconstrained },
    ['a'],
    ['E_TOOL_NOT_ALLOWED@0'],
  ],
  [
    'an interior star is a wildcard',
    { version: '2.0', tools: { deny: ['exec*sh'] }, ...allowUnconstrained },
    ['exec_bash', 'exec'],
    ['E_TOOL_DENIED@0'],
  ],
  [
    'F13 a denied class',
    {
      version: '2.0',
      tools: { deny_classes: ['sink:network'] },
      tool_classes: { web_search_alt: ['sink:network'] },
      ...allowUnconstrained,
    },
    ['web_search_alt', 'read_document'],
    ['E_TOOL_DENIED@0'],
  ],
  [
    'an allowed class',
    { version: '2.0', tools: { allow_classes: ['safe'] }, tool_classes: { read: ['safe'] }, ...allowUnconstrained },
    ['read', 'write'],
    ['E_TOOL_NOT_ALLOWED@1'],
  ],
  [
    'require_args',
    { version: '2.0', tools: { require_args: { send: ['to'] } } },
    [
      ['send', { to: 1 }],
      ['send', {}],
    ],
    ['E_ARG_SCHEMA@1'],
  ],
]

test.each(cases)('%s', async (_name, policy, calls, expected) => {
  expect(brief((await checkObject(policy, calls)).findings)).toEqual(expected)
})

describe('P6 shared definitions', () => {
  const shared = (ref: string) => ({
    version: '2.0',
    schemas: {
      $defs: { path: { type: 'string', pattern: '^/app/' } },
      read: { type: 'object', properties: { path: { $ref: ref } }, required: ['path'] },
    },
  })
  test.each(['#/$defs/path', '#/schemas/$defs/path'])('%s resolves', async (ref) => {
    const result = await checkObject(shared(ref), [
      ['read', { path: '/app/a' }],
      ['read', { path: '/etc' }],
    ])
    expect(brief(result.findings)).toEqual(['E_ARG_SCHEMA@1'])
    expect(result.findings[0]?.violations).toMatchObject([{ path: '/path', keyword: 'pattern' }])
  })
})

describe('P8 limits of an argument', () => {
  const policy = {
    version: '2.0',
    schemas: {
      send_money: {
        type: 'object',
        properties: { recipient: { enum: ['landlord', 'bank'] }, amount: { type: 'number', maximum: 1000 } },
        required: ['recipient', 'amount'],
      },
    },
  }
  test.each([
    [{ recipient: 'bank', amount: 1000 }, []],
    [{ recipient: 'bank', amount: 1001 }, [{ path: '/amount', keyword: 'maximum' }]],
    [{ recipient: 'bank', amount: 1e25 }, [{ path: '/amount', keyword: 'maximum' }]],
    [{ recipient: 'attacker', amount: 1 }, [{ path: '/recipient', keyword: 'enum' }]],
    [
      { recipient: 'attacker', amount: 2000 },
      [
        { path: '/amount', keyword: 'maximum' },
        { path: '/recipient', keyword: 'enum' },
      ],
    ],
    [null, [{ path: '', keyword: 'type' }]],
    ['not json', [{ path: '', keyword: 'type' }]],
  ])('%j', async (args, violations) => {
    const { findings } = await checkObject(policy, [['send_money', args]])
    expect(findings.flatMap((finding) => finding.violations ?? [])).toMatchObject(violations)
    for (const finding of findings) expect(finding.message).not.toMatch(/attacker|1001|2000/)
  })
})

describe('a schema that refers to itself', () => {
  test.each([
    {},
    { $schema: 'https://json-schema.org/draft/2019-09/schema' },
    { $schema: 'http://json-schema.org/draft-07/schema#' },
    { $schema: 'http://json-schema.org/draft-04/schema#' },
    { $id: 'https://example.com/tree' },
  ])('as # works: %j', async (dialect) => {
    const properties = { child: { $ref: '#' }, n: { $ref: '#/definitions/n' } }
    const tree = { ...dialect, type: 'object', properties, definitions: { n: { type: 'integer' } } }
    const policy = { version: '2.0', schemas: { $defs: { shared: {} }, tree } }
    const { findings } = await checkObject(policy, [
      ['tree', { child: { child: { n: 1 } } }],
      ['tree', { child: { child: { n: 'x' } } }],
    ])
    expect(brief(findings)).toEqual(['E_ARG_SCHEMA@1'])
    expect(findings[0]?.violations).toMatchObject([{ path: '/child/child/n', keyword: 'type' }])
  })

  test('without an end is refused, not followed', async () => {
    const policy = { version: '2.0', schemas: { a: { $ref: '#' } } }
    expect(brief((await checkObject(policy, [['a', {}]])).findings)).toEqual(['E_SCHEMA_COMPILE@0'])
  })
})

test.each([
  'http://json-schema.org/draft-04/schema#',
  'http://json-schema.org/draft-07/schema#',
  'https://json-schema.org/draft/2020-12/schema',
])('other keywords next to a $ref count, and arguments are an object: %s', async ($schema) => {
  const definitions = { open: { properties: { q: { type: 'string' } } } }
  const a = { $schema, $ref: '#/definitions/open', required: ['q'], definitions }
  const { findings } = await checkObject({ version: '2.0', schemas: { a } }, [
    ['a', 'not json'],
    ['a', [1]],
    ['a', {}],
    ['a', { q: 'x' }],
  ])
  expect(brief(findings)).toEqual(['E_ARG_SCHEMA@0', 'E_ARG_SCHEMA@1', 'E_ARG_SCHEMA@2'])
})

describe('uniqueItems', () => {
  const findingsOf = async (items: unknown[], $schema?: string) => {
    const schema = { ...($schema && { $schema }), properties: { list: { type: 'array', uniqueItems: true } } }
    const { findings } = await checkObject({ version: '2.0', schemas: { a: schema } }, [
      ['a', { list: items } as never],
    ])
    return findings.map(({ violations, message }) => ({ violations, message }))
  }
  const broken = [
    { violations: [{ path: '/list', keyword: 'uniqueItems' }], message: expect.stringContaining('duplicate') },
  ]
  test.each([
    [
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
    ],
    [[1, 1.0]],
    [['__proto__', '__proto__']],
    [
      [
        [1, { x: null }],
        [1, { x: null }],
      ],
    ],
  ])('finds the equal ones of %j', async (items) => {
    expect(await findingsOf(items)).toMatchObject(broken)
    expect(await findingsOf(items, 'http://json-schema.org/draft-04/schema#')).toMatchObject(broken)
  })
  test.each([[[1, '1', true, null, 'true', [1], ['1'], {}]], [[]], [['\ud800', '\ud801']]])(
    'passes %j',
    async (items) => {
      expect(await findingsOf(items)).toEqual([])
    },
  )
  test('of a long list of objects is as fast as reading it', async () => {
    expect(await findingsOf(Array.from({ length: 100_000 }, (_, i) => ({ i })))).toEqual([])
  })
})

test('a long text in the format url is refused, not matched for minutes', async () => {
  const schema = { $schema: 'http://json-schema.org/draft-07/schema#', properties: { u: { format: 'url' } } }
  const { findings } = await checkObject({ version: '2.0', schemas: { a: schema } }, [
    ['a', { u: `http://a.${'0:0:'.repeat(100_000)}!` }],
    ['a', { u: 'https://example.com/a' }],
  ])
  expect(brief(findings)).toEqual(['E_SCHEMA_COMPILE@0'])
})

describe('dialects of JSON Schema', () => {
  const dated = (schema: object) => ({
    version: '2.0',
    schemas: { a: { ...schema, properties: { d: { format: 'date' } } } },
  })
  test.each([
    {},
    { $schema: 'https://json-schema.org/draft/2019-09/schema' },
    { $schema: 'http://json-schema.org/draft-07/schema#' },
    { $schema: 'http://json-schema.org/draft-04/schema#' },
  ])('format asserts: %j', async (schema) => {
    const { findings } = await checkObject(dated(schema), [
      ['a', { d: 'tomorrow' }],
      ['a', { d: '2026-02-28' }],
      ['a', { d: '2026-02-30' }],
    ])
    expect(brief(findings)).toEqual(['E_ARG_SCHEMA@0', 'E_ARG_SCHEMA@2'])
  })

  test('draft-04 reads exclusiveMaximum as a flag', async () => {
    const schema = {
      $schema: 'http://json-schema.org/draft-04/schema#',
      properties: { n: { maximum: 3, exclusiveMaximum: true } },
    }
    const result = await checkObject({ version: '2.0', schemas: { a: schema } }, [
      ['a', { n: 3 }],
      ['a', { n: 2 }],
    ])
    expect(brief(result.findings)).toEqual(['E_ARG_SCHEMA@0'])
  })

  test('names of Object.prototype are not there unless they are sent', async () => {
    const policy = { version: '2.0', schemas: { a: { type: 'object', required: ['constructor'] } } }
    expect(brief((await checkObject(policy, [['a', {}]])).findings)).toEqual(['E_ARG_SCHEMA@0'])
    const typed = { version: '2.0', schemas: { a: { properties: { toString: { type: 'string' } } } } }
    expect((await checkObject(typed, [['a', {}]])).findings).toEqual([])
  })
})

describe('arguments that were not recorded', () => {
  const policy = { version: '2.0', schemas: { a: { type: 'object' }, b: { type: 'object' } } }
  test('are not {}: their rules are open, said once per tool', async () => {
    const result = await checkObject(policy, [
      ['a', undefined],
      ['a', undefined],
      ['b', undefined],
    ])
    expect(result.findings.map(({ rule, tool, level }) => [rule, tool, level])).toEqual([
      ['W_ARGS_NOT_RECORDED', 'a', 'warning'],
      ['W_ARGS_NOT_RECORDED', 'b', 'warning'],
    ])
    expect(result.rules).toContainEqual({
      rule: 'E_ARG_SCHEMA',
      applicable: 0,
      held: 0,
      violated: 0,
      notExercised: 0,
      notEvaluable: 1,
    })
  })

  test('a selector that needs them is open too', async () => {
    const rule = { type: 'never_after', trigger: { tool: 'a', args_match: { x: 'y' } }, forbidden: 'b' }
    const result = await checkObject({ version: '2.0', sequences: [rule], ...allowUnconstrained }, [
      ['a', undefined],
      'b',
    ])
    expect(brief(result.findings)).toEqual(['W_ARGS_NOT_RECORDED'])
    expect(result.rules[0]).toMatchObject({ applicable: 0, notEvaluable: 1 })
  })
})

test('the finding about a tool off the allow list names the similar entry', async () => {
  const tools = { allow: ['refnd', 'get_*', 'set', 'book_reservation'] }
  const names = ['refund', 'get', 'book_reservations', 'think', 'get_']
  const { findings } = await checkObject({ version: '2.0', tools, ...allowUnconstrained }, names)
  expect(findings.map(({ message }) => message.split(':')[0])).toEqual([
    'refund was called, and it is not on the policy’s allow list, but refnd is (did you mean it?)',
    'get was called, and it is not on the policy’s allow list',
    'book_reservations was called, and it is not on the policy’s allow list, but book_reservation is (did you mean it?)',
    'think was called, and it is not on the policy’s allow list',
  ])
})

test('of many made-up names only the first are compared with the allow list', async () => {
  const name = (kind: string, i: number) => `${kind}_${String(i).padStart(56, '0')}`
  const tools = { allow: Array.from({ length: 1000 }, (_, i) => name('allow', i)) }
  const names = Array.from({ length: 1000 }, (_, i) => name('alow', i))
  const { findings } = await checkObject({ version: '2.0', tools, ...allowUnconstrained }, names)
  expect(findings.filter(({ message }) => message.includes('did you mean'))).toHaveLength(100)
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AssayError } from '../../src/model/problem.js'
import { loadPolicy, loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'

const folder = new URL('../fixtures/policies/', import.meta.url)
const fixtures = (kind: string) =>
  readdirSync(new URL(`${kind}/`, folder)).map(
    (file) => [file, readFileSync(new URL(`${kind}/${file}`, folder), 'utf8')] as const,
  )
const load = (text: string, strict = false) => loadPolicy(text, { file: 'p.yaml' }, { strict })
const codes = (text: string, strict = false) => load(text, strict).problems.map((problem) => problem.code)
const policyOf = (text: string) => requirePolicy(load(text))

describe('a valid policy', () => {
  it.each(['W_POLICY_DEPRECATED', 'W_WAIVER_UNUSED', 'W_PATTERN_INTERIOR_STAR', 'W_NO_EVIDENCE', 'E_TRACE_TRUNCATED'])(
    'may set the level of %s, and waive it',
    (code) => {
      const waiver = `waivers: [{ rule: ${code}, reason: r, owner: o }]`
      expect(codes(`tools: { deny: [a] }\nlevels: { ${code}: note }\n${waiver}\n`)).toEqual([])
    },
  )

  it.each(fixtures('valid'))('%s loads without a warning', (file, text) => {
    const { policy, problems } = loadPolicy(text, { file })
    expect(problems).toEqual([])
    expect(policy?.file).toBe(file)
  })

  it('has sequences of at most 31 tools; the 33rd would be taken for the first', () => {
    const sequence = (length: number) => ({ type: 'sequence', tools: Array.from({ length }, (_, i) => `t${i}`) })
    const problems = (length: number) => loadPolicyObject({ sequences: [sequence(length)] }, {}).problems
    expect(problems(31)).toEqual([])
    expect(problems(32)).toMatchObject([{ code: 'E_POLICY_INVALID', message: expect.stringContaining('at most 31') }])
  })

  const airline = policyOf(readFileSync(new URL('valid/airline.yaml', folder), 'utf8'))

  it('keeps lists with the place of each entry', () => {
    expect(airline.tools.allow?.[2]).toEqual({ value: 'book_reservation', at: { file: 'p.yaml', line: 6, column: 32 } })
    expect(airline.tools.deny.map((item) => item.value)).toEqual(['delete_*'])
    expect(airline.toolClasses).toEqual(
      new Map([
        ['http_post', ['sink:network']],
        ['curl', ['sink:network']],
      ]),
    )
    expect(airline.unconstrainedTools).toEqual({ value: 'allow', at: { file: 'p.yaml', line: 28, column: 16 } })
    expect(airline.maxToolCalls?.value).toBe(50)
  })

  it('gives rules default ids without numbers, joins any-of, and numbers equal ids', () => {
    expect(airline.sequences.map((rule) => rule.id)).toEqual([
      'require:get_user_details',
      'blocklist:drop_',
      'read-first',
      'never_after:bash->curl|http_post',
      'max_calls:book_reservation',
      'max_calls:book_reservation#2',
      'eventually:think',
      'after:book_reservation->think',
      'sequence:get_user_details>get_a|search_b>think',
      'sequence:strict:get_a>get_b',
    ])
  })

  it('resolves aliases to their members and keeps the words as written', () => {
    expect(airline.sequences[2]).toMatchObject({
      type: 'before',
      level: 'warning',
      then: { label: 'Write', terms: [{ tools: ['book_reservation', 'cancel_reservation'], argsMatch: [] }] },
      at: { line: 34, column: 5 },
    })
    expect(airline.sequences[3]).toMatchObject({
      trigger: { label: 'bash', terms: [{ tools: ['bash'], argsMatch: [{ arg: 'command', pattern: 'secret' }] }] },
      forbidden: { terms: [{ tools: ['curl'] }, { tools: ['http_post'], outcome: 'success' }] },
    })
    expect(airline.sequences[7]).toMatchObject({ type: 'after', within: 1 })
  })

  it('lets the tolerate section win over the entry of the rule', () => {
    expect(airline.tolerate.get('read-first')?.value).toBe(0.5)
    expect(airline.levels.get('max_calls:book_reservation')?.value).toBe('warning')
  })

  it('turns required and constrained arguments into schemas of objects', () => {
    const book = airline.constraints.get('book_reservation')!
    expect(book.map((constraint) => constraint.origin)).toEqual(['schemas', 'require_args', 'arg_constraints'])
    expect(book[1]?.schema).toEqual({ type: 'object', required: ['user_id'] })
    expect(book[2]?.schema).toEqual({
      type: 'object',
      properties: {
        total: { minimum: 0, maximum: 10000, type: ['number'] },
        cabin: { enum: ['economy', 'business'] },
        user_id: { pattern: '^[a-z_0-9]+$', type: ['string'] },
      },
      required: ['total'],
    })
  })

  it('spells references to shared definitions in the way that resolves', () => {
    expect(airline.definitions).toEqual({ reservation: { type: 'string', pattern: '^[A-Z0-9]{6}$' } })
    expect(airline.constraints.get('cancel_reservation')?.[0]?.schema).toMatchObject({
      properties: { reservation_id: { $ref: '#/$defs/reservation' } },
    })
  })

  it('reads coverage, waivers and arguments to show', () => {
    expect(airline.coverage).toEqual({
      min: { value: 80, at: { file: 'p.yaml', line: 44, column: 13 } },
      exclude: ['think'],
    })
    expect(airline.waivers[1]).toMatchObject({ rule: 'E_TOOL_DENIED', tool: 'delete_user', owner: '@team', max: 4 })
    expect(airline.waivers[0]?.expires).toBe('2027-01-31')
    expect(airline.showArgs).toEqual(['flights.origin'])
  })

  it('has the digest of the document before normalisation, the same as YAML, JSON or object', () => {
    const digest = 'sha256:426fca744fa2436d9c0f64143e72c03895183ed4316c79316bfe05eacc52865e'
    const object = { version: '2.0', tools: { deny: ['b', 'a'] } }
    const digests = [
      policyOf('tools: { deny: [b, a] } # one\nversion: "2.0"').digest,
      policyOf(JSON.stringify(object)).digest,
      requirePolicy(loadPolicyObject(object)).digest,
    ]
    expect(new Set(digests).size).toBe(1)
    expect(digests[0]).toBe(digest)
  })
})

describe('an invalid policy', () => {
  it.each([...fixtures('invalid'), ...fixtures('meaning')])('%s is refused at the place it names', (_file, text) => {
    const { policy, problems } = load(text)
    const [, code, line, column] = /^# (\S+) (\d+):(\d+)/.exec(text)!
    const error = problems.find((problem) => problem.level === 'error')!
    expect(policy).toBeUndefined()
    expect([error.code, error.location?.line, error.location?.column]).toEqual([code, Number(line), Number(column)])
    expect(error.message).toMatch(/\.$/)
    expect(error.remedy).toBeTruthy()
    const [drawn, caret] = error.excerpt!.split('\n')
    expect(drawn).toBe(
      `${line} | ${text.split('\n')[Number(line) - 1]}`.slice(0, 100 + `${line} | `.length) +
        (drawn!.endsWith('…') ? '…' : ''),
    )
    expect(caret!.indexOf('^')).toBe(`${line} | `.length + Number(column) - 1)
  })

  it.each(fixtures('foreign'))('%s is named for what it is', (_file, text) => {
    const words = text.split('\n')[0]!.slice(2)
    const { policy, problems } = load(text)
    expect(policy).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'E_POLICY_INVALID', level: 'error' }])
    expect(problems[0]!.message).toContain(words)
    expect(problems[0]!.remedy).toBeTruthy()
  })

  it.each(['assay.result.v1', 'assay.baseline.v9', 'assay.run_summary.v1'])(
    'is refused by name if it is %s, whatever else it holds',
    (schema) => {
      const { policy, problems } = load(JSON.stringify({ schema, coverage: {}, policy: { name: 'p' }, rules: [] }))
      expect(policy).toBeUndefined()
      expect(problems).toMatchObject([{ code: 'E_POLICY_INVALID', location: { line: 1, column: 2 } }])
      expect(problems[0]!.message).toContain(`\`schema: ${schema}\``)
    },
  )

  it('says no more of a schema than that it is one of ours', () => {
    const [problem] = load(JSON.stringify({ schema: 'assay.\n::error::x.v1' })).problems
    expect(problem!.message).toBe('This is a file that Assay wrote (`schema: assay.…`), not a policy.')
  })

  it('gathers all problems, in order of place', async () => {
    const text = readFileSync(new URL('broken.yaml', folder), 'utf8')
    const words = load(text).problems.map(
      ({ code, level, message, remedy, excerpt, location }) =>
        `${location?.file}:${location?.line}:${location?.column} ${level} ${code}\n${message} ${remedy}\n${excerpt}\n`,
    )
    await expect(words.join('\n')).toMatchFileSnapshot(new URL('broken.expected.txt', folder).pathname)
  })

  it('is thrown as one AssayError with every problem', () => {
    const load = loadPolicy('tools: 42\nlimits: 7')
    expect(() => requirePolicy(load)).toThrow(AssayError)
    expect(load.problems).toHaveLength(2)
  })

  it('has no place without a file name, but the line is drawn', () => {
    const [problem] = loadPolicy('tools: 42').problems
    expect(problem?.location).toBeUndefined()
    expect(problem?.excerpt).toBe('1 | tools: 42\n  |        ^')
  })

  it('lists a hundred problems and counts the others', () => {
    const text = `sequences:\n${'  - { type: nonsense }\n'.repeat(150)}`
    const { problems } = load(text)
    expect(problems).toHaveLength(101)
    expect(problems[100]).toMatchObject({ level: 'error', message: expect.stringContaining('50 more problems') })
  })
})

describe('strict', () => {
  it('makes deprecated forms errors, and nothing else', () => {
    expect(load('tools: { deny: [a*b] }', true).problems).toMatchObject([
      { code: 'W_PATTERN_INTERIOR_STAR', level: 'warning' },
    ])
    expect(load('version: "1.0"\ntools: { deny: [a] }', true)).not.toHaveProperty('policy')
    expect(load('version: "1.0"\ntools: { deny: [a] }').policy?.version).toBe('1.0')
  })
})

describe('a key that nobody reads is refused, with what was probably meant', () => {
  it.each([
    ['tolls: {}\ntools: { deny: [a] }', 'Did you mean `tools`?'],
    ['tool: { deny: [a] }\ntools: {}', 'Did you mean `tools`?'],
    ['limit: { max_tool_calls_total: 1 }\ntools: { deny: [a] }', 'Did you mean `limits`?'],
    ['tools: { deny: [a], alow: [b] }', 'Did you mean `allow`?'],
    ['tools: { deny: [a], limits: { max_tool_calls_total: 1 } }', '`limits` stands at the root: check the indentation'],
    ['require_args: { a: [b] }\ntools: { deny: [a] }', '`require_args` stands under `tools`'],
    ['rules: []\ntools: { deny: [a] }', 'go under `sequences`'],
    ['include: base.yaml\ntools: { deny: [a] }', 'What another policy says is taken over with `extends'],
    ['owner: me\ntools: { deny: [a] }', 'A key for yourself begins with `x-`'],
    ['limits: { max_tool_call_total: 1 }', 'Did you mean `max_tool_calls_total`?'],
    ['limits: { budget: 1 }', 'Known here: `max_tool_calls_total`, `max_requests_total`'],
    ['tools: { deny: [x] }\nenforcement: { unconstrained_tool: deny }', 'Did you mean `unconstrained_tools`?'],
    ['coverage: { mim: 3 }\ntools: { deny: [a] }', 'Did you mean `min`?'],
    ['sequences: [{ type: require, tool: a, withn: 3 }]', 'Known here'],
    ['sequences: [{ type: after, trigger: a, then: b, whitin: 3 }]', 'Did you mean `within`?'],
    ['sequences: [{ type: max_calls, tool: a, max: 1, unless: b }]', 'Known here'],
    ['sequences: [{ type: require, tool: { tool: a, outcom: error } }]', 'Did you mean `outcome`?'],
    ['tools: { deny: [a] }\nwaivers: [{ rule: E_TOOL_DENIED, reason: r, owner: o, expire: 2027-01-31 }]', '`expires`?'],
    [
      'tools: { deny: [a] }\nwaivers: [{ rule: E_TOOL_DENIED, reason: r, owner: o, until: 2027-01-31 }]',
      'is `expires`',
    ],
    ['schemas: { t: { properties: { a: { patern: x } } } }', 'Did you mean `pattern`?'],
    ['schemas: { t: { type: object, require: [a] } }', 'Did you mean `required`?'],
    ['schemas: { t: { not: { anyOf: [{ minimun: 3 }] } } }', 'Did you mean `minimum`?'],
    ['schemas: { $defs: { d: { maximun: 3 } }, t: { type: object } }', 'Did you mean `maximum`?'],
    ['tools: { arg_constraints: { pay: { amount: { maximal: 3 } } } }', 'Did you mean `maximum`?'],
    ['t: { type: object, propertiez: {} }', 'Did you mean `properties`?'],
    ['version: "1.0"\ndenny: [a]\nallow: [b]', 'A key for yourself begins with `x-`'],
    ['version: "1.0"\nconstraints: [{ tool: t, parms: {}, params: { a: { matches: b } } }]', 'deny_patterns'],
  ])('%s → %s', (text, remedy) => {
    const { policy, problems } = load(text)
    expect(policy).toBeUndefined()
    const errors = problems.filter(({ level }) => level === 'error')
    expect(errors).toMatchObject([
      { code: 'E_POLICY_INVALID', message: expect.stringMatching(/is not (known|a keyword)|is not an operator/) },
    ])
    expect(errors[0]!.remedy).toContain(remedy)
  })

  it.each([
    ['levels: { E_TOOL_DENID: note }\ntools: { deny: [a] }', 'Did you mean `E_TOOL_DENIED`?'],
    [
      'tolerate: { read-frist: 0.1 }\nsequences: [{ type: require, tool: a, id: read-first }]',
      'Did you mean `read-first`?',
    ],
    [
      'waivers: [{ rule: pay-onse, reason: r, owner: o }]\nsequences: [{ type: max_calls, tool: a, max: 1, id: pay-once }]',
      '`pay-once`?',
    ],
    ['levels: { other: note }\ntools: { deny: [a] }', 'or the id of a rule in `sequences`'],
    ['levels: { W_POLICY_GONE: error }\ntools: { deny: [a] }', 'may be an error now: remove the entry'],
    [
      'waivers: [{ rule: W_POLICY_GONE, reason: r, owner: o }]\ntools: { deny: [a] }',
      'may be an error now: remove the entry',
    ],
  ])('and so is a rule that nobody has: %s', (text, remedy) => {
    expect(load(text).problems).toMatchObject([
      { code: 'E_POLICY_INVALID', message: expect.stringContaining('neither a code nor the id of a rule') },
    ])
    expect(load(text).problems[0]!.remedy).toContain(remedy)
  })

  it('but a key that begins with x- is the author’s, in every section', () => {
    const text = `x-a: 1
tools: { deny: [a], x-a: 1, arg_constraints: { pay: { amount: { max: 1, x-a: 1 } } } }
enforcement: { unconstrained_tools: allow, x-a: 1 }
limits: { max_tool_calls_total: 3, x-a: 1 }
coverage: { min: 3, x-a: 1 }
schemas: { t: { type: object, x-a: 1, properties: { b: { type: string, x-a: { y: 1 } } } } }
sequences: [{ type: require, tool: { tool: a, x-a: 1 }, x-a: 1 }]
waivers: [{ rule: E_TOOL_DENIED, reason: r, owner: o, x-a: 1 }]`
    expect(load(text).problems).toEqual([])
  })
})

describe('a schema that would not compile, or a reference to nothing, is refused', () => {
  it.each([
    ['schemas: { t: { type: objet } }', 'Did you mean `object`?'],
    ['schemas: { t: { type: [string, null] } }', 'Write `"null"`.'],
    ['schemas: { t: { properties: { a: { type: [] } } } }', 'docs/policy-reference.md'],
    ['schemas: { t: { type: string, pattern: "(" } }', 'docs/policy-reference.md'],
    ['schemas: { t: { patternProperties: { "^(": true } } }', 'docs/policy-reference.md'],
    ['schemas: { t: { $ref: "#/$defs/idd" }, $defs: { id: true } }', 'Did you mean `#/$defs/id`?'],
    ['schemas: { t: { $ref: "https://example.org/x.json" } }', 'Copy the schema into `schemas.$defs`'],
    ['schemas: { t: { $id: "https://x/y", $ref: "#/z" } }', 'Shared definitions stand in'],
    ['schemas: { t: { $ref: "#nowhere", $anchor: here } }', 'Shared definitions stand in'],
    ['schemas: { t: { allOf: [{ $anchor: a }, { $anchor: a }] } }', 'Rename one of them'],
    ['schemas: { t: { properties: { a: { required: true } } } }', 'in a list'],
    ['schemas: { t: { required: [{ toString: 1 }] } }', 'in a list'],
    ['schemas: { t: { required: [a, a] } }', 'docs/policy-reference.md'],
    ['schemas: { t: { properties: { a: { maximum: "10" } } } }', 'docs/policy-reference.md'],
    ['schemas: { t: { properties: { a: { minLength: -1 } } } }', 'docs/policy-reference.md'],
    ['schemas: { t: { properties: { a: { multipleOf: 0 } } } }', 'docs/policy-reference.md'],
    ['schemas: { t: { properties: { a: { enum: [] } } } }', 'docs/policy-reference.md'],
    ['schemas: { t: { properties: { a: { enum: x } } } }', 'docs/policy-reference.md'],
    ['schemas: { t: { properties: [a] } }', 'docs/policy-reference.md'],
    ['schemas: { t: null }', 'docs/policy-reference.md'],
    ['schemas: { t: { not: null } }', 'docs/policy-reference.md'],
    ['schemas: { t: { properties: { a: { items: [true] } } } }', '`prefixItems`'],
    ['schemas: { t: { properties: { a: { items: true, additionalItems: false } } } }', '`prefixItems`'],
    ['schemas: { t: { properties: { a: { nullable: true } } } }', 'docs/policy-reference.md'],
    ['schemas: { t: { id: x } }', 'Since draft-06 it is `$id`'],
    ['schemas: { t: { $schema: "http://json-schema.org/draft-03/schema#" } }', 'Dialects: 2020-12'],
    [
      'schemas: { t: { $schema: "http://json-schema.org/draft-07/schema#", dependentRequired: { a: [b] } } }',
      '`$schema`',
    ],
    ['schemas: { $defs: { d: { type: strng } }, t: true }', 'Did you mean `string`?'],
    ['schemas: { t: { $ref: "#/x-mine/a", x-mine: { a: { type: strng } } } }', 'Did you mean `string`?'],
    ['tools: { arg_constraints: { t: { a: { max: many } } } }', 'docs/policy-reference.md'],
    ['t: { properties: { a: { type: strng } }, type: object }', 'Did you mean `string`?'],
  ])('%s → %s', (text, remedy) => {
    const { policy, problems } = load(text)
    expect(policy).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'E_POLICY_INVALID', level: 'error' }])
    expect(problems[0]!.remedy).toContain(remedy)
  })

  it('with what is wrong in an expression', () => {
    const message = (text: string) => load(text).problems[0]!.message
    expect(message('schemas: { t: { properties: { id: { pattern: "^(R[0-9]+$" } } } }')).toBe(
      '`schemas.t.properties.id.pattern` cannot be used: a group `(` is not closed.',
    )
    expect(message('schemas: { t: { patternProperties: { "[a": true } } }')).toContain(
      'has the key `[a`, which cannot be used: a class `[` is not closed',
    )
    expect(message('sequences: [{ type: require, tool: { tool: a, args_match: { q: "*" } } }]')).toContain(
      'follows nothing that it could repeat',
    )
  })

  it('but needless escapes and flags at the beginning are read', () => {
    const text = String.raw`schemas: { t: { properties: { a: { pattern: '^\d{4}\-\d{2}$' }, b: { pattern: '(?i)^x$' } }, patternProperties: { '(?i)^x\-': true } } }
sequences: [{ type: require, tool: { tool: t, args_match: { a: '(?s)a\-b', b: '\p{Lu}' } } }]`
    expect(load(text).problems).toEqual([])
  })
})

describe('formats', () => {
  it.each([
    ['email', []],
    ['date-time', []],
    ['password', []],
    ['e-mail', 'Did you mean `email`?'],
    ['dat', 'Did you mean `date`?'],
    ['credit-card', 'Formats: date, time'],
    ['idn-hostname', 'Write a `pattern`'],
    ['iri', 'Write a `pattern`'],
  ])('%s → %s', (format, remedy) => {
    for (const text of [
      `schemas: { t: { properties: { a: { format: ${format} } } } }`,
      `tools: { arg_constraints: { t: { a: { format: ${format} } } } }`,
      `schemas: { t: { $schema: "http://json-schema.org/draft-07/schema#", properties: { a: { format: ${format} } } } }`,
    ]) {
      const { problems } = load(text)
      if (typeof remedy !== 'string') expect(problems).toEqual([])
      else expect(problems).toMatchObject([{ code: 'E_POLICY_INVALID', remedy: expect.stringContaining(remedy) }])
    }
  })

  it('in arg_constraints imply the type that they speak of', () => {
    const schema = (format: string) =>
      policyOf(`tools: { arg_constraints: { t: { a: { format: ${format} } } } }`).constraints.get('t')![0]!.schema
    expect(schema('email')).toMatchObject({ properties: { a: { type: ['string'] } } })
    expect(schema('int32')).toMatchObject({ properties: { a: { type: ['number'] } } })
  })
})

describe('a policy that asserts nothing is refused', () => {
  it.each([
    'version: "2.0"',
    'version: "2.0"\nname: x',
    'tools: {}',
    'tools: { allow: ["*"] }',
    'tools: { allow: [get_user, "**"] }',
    'tools: { allow: ["*"] }\nenforcement: { unconstrained_tools: allow }',
    'tools: { deny: [] }\nsequences: []\nschemas: {}\nlimits: {}',
    'coverage: { min: 0 }',
    'levels: { E_TOOL_DENIED: note }',
    'kill_switch: { enabled: true }',
    'tools: { approval_required: [deploy] }',
    'aliases: { Write: [a] }',
    'tool_classes: { a: ["sink:network"] }',
    'version: "1.0"\nallow: ["*"]',
  ])('%s', (text) => {
    const errors = load(text).problems.filter(({ level }) => level === 'error')
    expect(load(text).policy).toBeUndefined()
    expect(errors).toMatchObject([{ code: 'E_POLICY_INVALID', message: expect.stringContaining('asserts nothing') }])
  })

  it.each([
    'schemas: { f: { type: object } }',
    'schemas: { f: true }',
    'tools: { allow: [] }',
    'tools: { require_args: { f: [a] } }',
    'enforcement: { unconstrained_tools: deny }',
    'limits: { max_tool_calls_total: 0 }',
    'coverage: { min: 80 }',
  ])('but %s asserts something', (text) => {
    expect(load(text).problems).toEqual([])
  })
})

describe('warnings', () => {
  it.each([
    ['tools: { deny: [exec*sh] }', 'W_PATTERN_INTERIOR_STAR', 'Use `*`'],
    ['sequences: [{ type: require, tool: a*b }]', 'W_PATTERN_INTERIOR_STAR', 'Use `*`'],
    ['aliases: { W: [a] }\ntools: { deny: [W] }', 'W_POLICY_ALIAS_IN_LIST', 'List the members'],
    [
      'tools: { deny: [a], approval_required: [b] }\nkill_switch: {}\nsignatures: { check_descriptions: true }',
      'W_POLICY_NOT_EVALUATED',
      'Keep it',
    ],
  ])('%s → %s', (text, code, remedy) => {
    const { policy, problems } = load(text)
    expect(policy).toBeDefined()
    expect(problems).toMatchObject([{ code, level: 'warning' }])
    expect(problems[0]!.remedy).toContain(remedy)
  })

  it('takes `$ref` inside const, enum, default and examples as data', () => {
    const schema = {
      const: { $ref: 'https://a/' },
      enum: [{ $ref: '#/schemas/$defs/q' }],
      default: { $ref: '#/q' },
      examples: [{ $ref: 'x' }],
    }
    const { policy, problems } = loadPolicyObject({ schemas: { t: { properties: { a: schema } }, $defs: { q: true } } })
    expect(problems).toEqual([])
    const { examples: _, ...checked } = schema
    expect(policy?.constraints.get('t')?.[0]?.schema).toEqual({ type: 'object', properties: { a: checked } })
  })

  it('lets draft-04 have its flags', () => {
    const draft = '$schema: "http://json-schema.org/draft-04/schema#"'
    expect(codes(`schemas: { t: { ${draft}, properties: { a: { minimum: 1, exclusiveMinimum: true } } } }`)).toEqual([])
  })

  it('resolves references by anchors, ids, escapes and into itself without a warning', () => {
    const text = `schemas:
  $defs: { "a/b": { type: string }, node: { properties: { next: { $ref: "#/$defs/node" } } } }
  t: { type: object, properties: { a: { $ref: "#/$defs/a~1b" }, b: { $ref: "#" }, c: { $ref: "#/properties/a" }, d: { $ref: "#n" }, e: { $anchor: n } } }
  u: { $id: "https://x/y", type: object, properties: { a: { $ref: "https://x/y#/properties/b" }, b: { $id: z, $anchor: m }, c: { $ref: z }, d: { $ref: "z#m" } } }`
    expect(codes(text)).toEqual([])
  })
})

describe('what is written', () => {
  it.each([
    ['2', '2.0'],
    ['1', '1.0'],
    ['1.0', '1.0'],
    ['2.0', '2.0'],
    ['"1.1"', '1.1'],
    ['', ''],
  ])('version: %s is %s', (written, version) => {
    expect(policyOf(`version: ${written}\ntools: { deny: [a] }`).version).toBe(version)
  })

  it.each(['\uFEFF', '# first\r\n'])('keeps places with a byte-order mark and with CRLF: %j', (start) => {
    const text = `${start}version: "2.0"\r\ntools:\r\n  alow: [a]\r\n  deny: [b]\r\n`
    const line = start === '\uFEFF' ? 3 : 4
    expect(load(text).problems).toMatchObject([
      { code: 'E_POLICY_INVALID', location: { line, column: 3 }, excerpt: `${line} |   alow: [a]\n  |   ^` },
    ])
  })

  it('reads anchors, aliases and merge keys', () => {
    const policy = policyOf(
      'x-base: &base { type: object, required: [id] }\nschemas:\n  a: *base\n  b: { <<: *base, required: [x] }',
    )
    expect(policy.constraints.get('a')?.[0]?.schema).toEqual({ type: 'object', required: ['id'] })
    expect(policy.constraints.get('b')?.[0]?.schema).toEqual({ required: ['x'], type: 'object' })
  })

  it('keeps names that JavaScript objects have', () => {
    const policy = policyOf('schemas: { __proto__: { type: object, required: [a] }, constructor: { required: [b] } }')
    expect([...policy.constraints.keys()]).toEqual(['__proto__', 'constructor'])
    expect(
      requirePolicy(loadPolicyObject(JSON.parse('{"schemas":{"__proto__":{"required":["a"]}}}'))).constraints.size,
    ).toBe(1)
  })

  it('reads a key that looks like a number or a boolean as it is written', () => {
    const policy = policyOf('schemas: { 10: { required: [a] }, true: { required: [a] } }')
    expect([...policy.constraints.keys()]).toEqual(['10', 'true'])
  })

  it('numbers an own id that is taken', () => {
    const policy = policyOf(
      'sequences: [{ type: require, tool: a, id: x }, { type: require, tool: b, id: x }, { type: require, tool: c, id: x }]',
    )
    expect(policy.sequences.map((rule) => rule.id)).toEqual(['x', 'x#2', 'x#3'])
  })

  it('takes the smaller of two limits', () => {
    expect(policyOf('limits: { max_requests_total: 3, max_tool_calls_total: 5 }').maxToolCalls).toMatchObject({
      value: 3,
    })
    expect(policyOf('limits: { max_requests_total: null, max_tool_calls_total: 0 }').maxToolCalls).toMatchObject({
      value: 0,
    })
  })

  it('distinguishes a present, empty allow list from an absent one', () => {
    expect(policyOf('tools: { allow: [] }').tools).toMatchObject({ allow: [], allowAt: { line: 1, column: 10 } })
    expect(policyOf('tools: { allow_classes: [] }').tools).toMatchObject({
      allowClasses: [],
      allowAt: { line: 1, column: 10 },
    })
    expect(policyOf('tools: { deny: [a] }').tools.allow).toBeUndefined()
  })
})

describe('a policy given as an object', () => {
  const cyclic: Record<string, unknown> = {}
  cyclic.self = cyclic
  it.each([
    [cyclic, 'levels deep'],
    [{ name: () => 1 }, 'function'],
    [{ coverage: { min: Number.NaN } }, 'number'],
    [{ waivers: [{ expires: new Date(0) }] }, 'Date'],
    [{ name: Symbol('x') }, 'symbol'],
    [{ metadata: new Map() }, 'Map'],
  ])('is refused if it is not JSON: %#', (value, words) => {
    const { policy, problems } = loadPolicyObject(value)
    expect(policy).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'E_POLICY_PARSE' }])
    expect(problems[0]!.message).toContain(words)
  })

  it.each([null, 'text', 7, []])('is refused if it is not a mapping: %s', (value) => {
    expect(loadPolicyObject(value).problems).toMatchObject([{ code: 'E_POLICY_INVALID' }])
  })

  it('has no places and leaves out undefined members', () => {
    const { policy, problems } = loadPolicyObject({ version: 2, tools: { deny: ['x'], allow: undefined } })
    expect(problems).toEqual([])
    expect(policy?.tools).toEqual({
      allow: undefined,
      allowClasses: undefined,
      deny: [{ value: 'x', at: undefined }],
      denyClasses: [],
    })
    expect(policy).not.toHaveProperty('file')
  })
})

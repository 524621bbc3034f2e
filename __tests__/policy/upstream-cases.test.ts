import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../../src/model/json.js'
import type { Policy } from '../../src/model/policy.js'
import { loadPolicy, requirePolicy } from '../../src/policy/load-policy.js'

// Ids are those of the reference of the upstream project's behaviour, sections 10.1 to 10.4; here is what concerns loading.
const load = (text: string, strict = false) => loadPolicy(text, { file: 'policy.yaml' }, { strict })
const policyOf = (text: string): Policy => requirePolicy(load(text))
const codes = (text: string) => load(text).problems.map((problem) => problem.code)
const values = (list: readonly { readonly value: string }[] | undefined) => list?.map((item) => item.value)

/** Whether the arguments satisfy everything that the policy says of the tool. */
function accepts(policy: Policy, tool: string, args: JsonValue): boolean {
  const ajv = new Ajv2020({ strict: false })
  return (policy.constraints.get(tool) ?? []).every(({ schema }) =>
    ajv.validate(typeof schema === 'boolean' ? schema : { ...(schema as object), $defs: policy.definitions }, args),
  )
}

const LIST = 'version: "1.0"\nconstraints:\n- tool: read_file\n  params: { path: { matches: "^/app/.*" } }'
const MAP = 'version: "1.0"\nconstraints:\n  read_file: { path: "^/app/.*" }'
const MAP_MATCHES = 'version: "1.0"\nconstraints:\n  read_file: { path: { matches: "^/app/.*" } }'

describe('version 1', () => {
  it.each([LIST, MAP, MAP_MATCHES])('P2 both forms of constraints load identically, and say so: %#', (text) => {
    expect(codes(text)).toEqual(['W_POLICY_DEPRECATED'])
    const policy = policyOf(text)
    expect(policy.constraints.get('read_file')).toMatchObject([
      {
        schema: {
          type: 'object',
          additionalProperties: true,
          properties: { path: { type: 'string', pattern: '^/app/.*', minLength: 1 } },
          required: ['path'],
        },
      },
    ])
    expect(accepts(policy, 'read_file', { path: '/app/config.json' })).toBe(true)
    expect(accepts(policy, 'read_file', { path: '/etc/passwd' })).toBe(false)
    expect(accepts(policy, 'read_file', {})).toBe(false)
    expect(accepts(policy, 'read_file', 'no object')).toBe(false)
  })

  it('a constraint replaces the schema of its tool, and an earlier constraint; each time it says so', () => {
    const text = `schemas: { t: { required: [kept] } }
constraints:
- { tool: t, params: { a: { matches: x } } }
- { tool: t, params: { b: { matches: y } } }`
    expect(codes(text)).toEqual(['W_POLICY_DEPRECATED', 'W_POLICY_CONSTRAINT_REPLACED', 'W_POLICY_CONSTRAINT_REPLACED'])
    expect(policyOf(text).constraints.get('t')).toMatchObject([{ schema: { required: ['b'] } }])
  })

  it('P3 root lists are appended to those of tools', () => {
    const policy = policyOf('allow: ["*"]\ndeny: [late]\ntools: { deny: [exec] }')
    expect(values(policy.tools.allow)).toEqual(['*'])
    expect(values(policy.tools.deny)).toEqual(['exec', 'late'])
  })

  it('an empty root allow list is a present one: nothing is allowed', () => {
    expect(policyOf('allow: []\ndeny: [a]').tools.allow).toEqual([])
  })

  it('F16 null sections and empty constraints are not version 1', () => {
    const text = `version: "2.0"
tools: { allow: ["*"], deny: [exec, shell, spawn] }
allow: null
deny:
constraints: []
limits: null
schemas: { read_file: { properties: { path: { type: string, pattern: "^/app/" } }, required: [path] } }`
    expect(codes(text)).toEqual([])
    expect(accepts(policyOf(text), 'read_file', { path: '/etc/x' })).toBe(false)
  })

  it('F22 an operator that nobody knows is refused, in every form', () => {
    const remedy = expect.stringContaining('deny_patterns')
    const forms = [
      'constraints: { run_command: { deny_patterns: ["rm -rf"] } }',
      'constraints: { run_command: { command: { deny_patterns: ["rm -rf"] } } }',
      'constraints: [{ tool: run_command, params: { command: { deny_patterns: ["rm -rf"] } } }]',
      'constraints: [{ tool: run_command, deny_patterns: ["rm -rf"], params: { a: { matches: b } } }]',
      'constraints: { run_command: { command: { matches: "^ls", deny_patterns: ["rm -rf"] } } }',
      'tools: { arg_constraints: { run_command: { command: { deny_patterns: ["rm -rf"] } } } }',
    ]
    for (const text of forms) {
      expect(load(text).policy).toBeUndefined()
      expect(load(text).problems).toContainEqual(expect.objectContaining({ code: 'E_POLICY_INVALID', remedy }))
    }
    expect(codes('constraints:\n  run: { a: x }\n  run: { b: y }')).toEqual(['E_POLICY_PARSE'])
  })
})

describe('files on disk', () => {
  it('F8, A3, A5 a schema map, also of tools named like sections', () => {
    const discount = policyOf(
      'discount_tool: { type: object, properties: { percent: { maximum: 30 } }, required: [percent] }',
    )
    expect([15, 50].map((percent) => accepts(discount, 'discount_tool', { percent }))).toEqual([true, false])
    expect(accepts(discount, 'discount_tool', {})).toBe(false)
    expect(accepts(discount, 'other', {})).toBe(true)
    const named = policyOf(
      'allow: { type: object, required: [a] }\nschemas: { type: object, properties: { b: { type: string } } }',
    )
    expect([...named.constraints.keys()]).toEqual(['allow', 'schemas'])
    expect(named.tools.allow).toBeUndefined()
  })

  it('F9 additionalProperties false', () => {
    const policy = policyOf(
      'version: "2.0"\nschemas: { strict_tool: { properties: { code: { type: integer } }, additionalProperties: false } }',
    )
    const verdicts = [{ code: 1 }, { code: 1, x: 1 }, { code: '1' }].map((args) => accepts(policy, 'strict_tool', args))
    expect(verdicts).toEqual([true, false, false])
  })

  it('F10 malformed, F12 a list of half rules, F30, F31 documentation only', () => {
    expect(codes('version: "2.0\ntools: [')).toContain('E_POLICY_PARSE')
    expect(codes('- require: init\n  before: [action]')).toEqual(['E_POLICY_INVALID'])
    expect(codes('version: 1\ntools:\n  Search: { args: { query: { type: string } } }')).toEqual(['E_POLICY_INVALID'])
    expect(codes('policy: { enforce: true, allow_unsafe: false }')).toEqual(['E_POLICY_INVALID'])
  })

  it('F13 classes', () => {
    const policy = policyOf(
      'version: "2.0"\ntools: { deny_classes: ["sink:network"] }\ntool_classes: { web_search_alt: ["sink:network"] }',
    )
    expect(values(policy.tools.denyClasses)).toEqual(['sink:network'])
    expect(policy.toolClasses.get('web_search_alt')).toEqual(['sink:network'])
  })

  it('F17 an all-allowing policy says that it asserts nothing', () => {
    expect(codes('version: "2.0"\ntools: { allow: ["*"] }\nenforcement: { unconstrained_tools: allow }')).toEqual([
      'E_POLICY_INVALID',
    ])
  })

  it('F21 limits without a version', () => {
    expect(policyOf('limits: { max_tool_calls_total: 3 }').maxToolCalls).toMatchObject({
      value: 3,
      at: { line: 1, column: 11 },
    })
  })
})

describe('arguments (fp_suite, parity_suite)', () => {
  const policy = policyOf(`version: "2.0"
schemas:
  ApplyDiscount: { type: object, properties: { percent: { type: number, maximum: 30 }, reason: { type: string } }, required: [percent] }`)
  it.each([
    [{ percent: 10 }, true],
    [{ percent: 0 }, true],
    [{ percent: 30, reason: "'; DROP TABLE x" }, true],
    [{ percent: 90 }, false],
    [{ percent: 1e25 }, false],
    [{ reason: 'none' }, false],
    [{ percent: 15, reason: null }, false],
    [{}, false],
    [null, false],
  ])('%j → %s', (args, verdict) => {
    expect(accepts(policy, 'ApplyDiscount', args)).toBe(verdict)
  })
})

describe('the engine', () => {
  it('P6 shared definitions resolve in both spellings', () => {
    for (const ref of ['#/$defs/path', '#/schemas/$defs/path']) {
      const policy = policyOf(
        `schemas:\n  $defs: { path: { type: string, pattern: "^/safe/" } }\n  read: { properties: { path: { $ref: "${ref}" } } }`,
      )
      expect(accepts(policy, 'read', { path: '/safe/x' })).toBe(true)
      expect(accepts(policy, 'read', { path: '/etc/x' })).toBe(false)
    }
  })

  it('P7 what does not load, and what does', () => {
    expect(load('[]').problems[0]).toMatchObject({
      code: 'E_POLICY_INVALID',
      message: expect.stringContaining('mapping'),
    })
    expect(load('tools: 42').problems[0]).toMatchObject({ code: 'E_POLICY_INVALID', location: { line: 1, column: 8 } })
    expect(load(`tool_pins: { t: { schema_hash: "${'Z'.repeat(64)}" } }`).problems).toContainEqual(
      expect.objectContaining({ code: 'E_POLICY_INVALID', message: expect.stringContaining('hexadecimal') }),
    )
    expect(load(new TextDecoder().decode(Uint8Array.of(0x6e, 0x3a, 0x20, 0xff))).problems[0]).toMatchObject({
      code: 'E_POLICY_PARSE',
      location: { column: 4 },
    })
    expect(codes('tools: { deny: [a], denied: [b] }')).toEqual(['E_POLICY_INVALID'])
    expect(load(MAP, true).policy).toBeUndefined()
  })

  it('P8 arg_constraints with the short forms, which expect the type they speak of', () => {
    const policy = policyOf(
      'tools: { arg_constraints: { send_money: { amount: { min: 1, max: 1000, required: true }, recipient: { enum: [alice, bob] } } } }',
    )
    const verdicts = [
      { amount: 1000 },
      { amount: 1001 },
      { amount: '10' },
      { amount: 5, recipient: 'attacker' },
      { recipient: 'bob' },
    ]
    expect(verdicts.map((args) => accepts(policy, 'send_money', args))).toEqual([true, false, false, false, false])
  })

  it('P9, P10 a broken schema, or one that refers elsewhere, is a load error', () => {
    expect(codes('schemas: { t: { type: 7 }, u: { required: [a] } }')).toEqual(['E_POLICY_INVALID'])
    const { problems } = load('schemas: { t: { properties: { a: { $ref: "https://example.org/a.json" } } } }')
    expect(problems).toMatchObject([
      { code: 'E_POLICY_INVALID', message: expect.stringContaining('nothing is fetched') },
    ])
  })
})

describe('where we differ (docs/decisions/010)', () => {
  it('A4 only `schemas` is a policy: one model reads all dialects', () => {
    expect([...policyOf('schemas: { Search: { type: object, required: [q] } }').constraints.keys()]).toEqual(['Search'])
  })

  it('A8 constraints, limits and signatures are read, not refused', () => {
    expect(codes('limits: { max_tool_calls_total: 1 }\nconstraints: { t: { a: b } }')).toEqual(['W_POLICY_DEPRECATED'])
    expect(codes('tools: { deny: [a] }\nsignatures: { check_descriptions: true }')).toEqual(['W_POLICY_NOT_EVALUATED'])
  })

  it('A9 a schema that is `true` still wants an object', () => {
    expect(codes('version: "2.0"\nschemas: { t: true }')).toEqual([])
  })

  it('A6 an inner star is a wildcard, and a warning', () => {
    expect(codes('tools: { deny: ["exec*sh"] }')).toEqual(['W_PATTERN_INTERIOR_STAR'])
    expect(codes('tools: { deny: ["exec*", "*sh", "*kill*", "**", "*"] }')).toEqual([])
  })
})

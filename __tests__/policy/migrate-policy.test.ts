import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { Policy } from '../../src/model/policy.js'
import { AssayError } from '../../src/model/problem.js'
import { loadPolicy, requirePolicy } from '../../src/policy/load-policy.js'
import { migratePolicy } from '../../src/policy/migrate-policy.js'

const legacy = new URL('../fixtures/policies/legacy/', import.meta.url)
const files = readdirSync(legacy).filter((file) => !file.includes('.expected.'))

/** Everything that a policy says: all but version, digest and places. */
function said(text: string): unknown {
  const { version, digest, ...rest } = requirePolicy(loadPolicy(text))
  return rest satisfies Partial<Policy>
}

describe('migratePolicy', () => {
  it.each(files)('%s becomes version 2.0 and says the same, without a warning', async (file) => {
    const text = readFileSync(new URL(file, legacy), 'utf8')
    const { text: migrated, changes } = migratePolicy(text, file)
    expect(changes.length).toBeGreaterThan(0)
    const { policy, problems } = loadPolicy(migrated, {}, { strict: true })
    expect(problems).toEqual([])
    expect(policy?.version).toBe('2.0')
    expect(said(migrated)).toEqual(said(text))
    const comments = text.match(/#.*/g) ?? []
    for (const comment of comments) expect(migrated).toContain(comment.trim())
    await expect(`${migrated}\n${changes.join('\n')}\n`).toMatchFileSnapshot(
      new URL(`${file}.expected.txt`, legacy).pathname,
    )
  })

  it('changes nothing the second time', () => {
    for (const file of files) {
      const { text } = migratePolicy(readFileSync(new URL(file, legacy), 'utf8'))
      expect(migratePolicy(text)).toEqual({ text, changes: [] })
    }
  })

  it('moves the sections of a policy of several files, and reads those that it names', () => {
    const files: Readonly<Record<string, string>> = {
      'ci/base.yaml': 'version: "1.0"\ndeny: [drop]\n',
      'ci/golden.yaml': 'mode: strict\ncalls: [{ tool: read }]\n',
    }
    const read = (path: string) => {
      if (files[path] === undefined) throw new Error('does not exist')
      return files[path]
    }
    const old =
      'version: "1.0"\nextends: [base.yaml]\ndeny: [rm]\nsequences:\n  - type: expect\n    expect: golden.yaml\n'
    const { text, changes } = migratePolicy(old, 'ci/policy.yaml', read)
    expect(changes).toEqual(['moved `deny` to `tools.deny`', 'set `version` to "2.0"'])
    expect(text).toBe(
      'version: "2.0"\nextends: [base.yaml]\ntools:\n  deny: [rm]\nsequences:\n  - type: expect\n    expect: golden.yaml\n',
    )
    expect(migratePolicy(text, 'ci/policy.yaml', read)).toEqual({ text, changes: [] })
    expect(() => migratePolicy(old, 'policy.yaml', read)).toThrow(/does not exist/)
  })

  it('throws what the loader says of a policy that does not load', () => {
    expect(() => migratePolicy('tools: 42')).toThrow(AssayError)
  })

  it('refuses rather than changes the meaning of anchors that would be moved', () => {
    const text = 'version: "1.0"\nx-a: &list [exec]\ndeny: *list\nconstraints: { t: &p { a: x }, u: *p }'
    expect(() => migratePolicy(text)).toThrow(/cannot be migrated/)
  })

  it('keeps what any version 1 policy says', () => {
    const name = fc.stringMatching(/^[a-z]{1,3}(_[a-z]{1,2})?$/)
    const pattern = fc.constantFrom('^/app/', '\\d+', 'a: b', '#x', "it's", 'a{2}', ' x ', '"')
    const operator = fc.oneof(
      pattern,
      pattern.map((matches) => ({ matches })),
    )
    const params = fc.dictionary(name, operator, { minKeys: 1, maxKeys: 3, noNullPrototype: true })
    const constraints = fc.oneof(
      fc.dictionary(name, params, { maxKeys: 3, noNullPrototype: true }),
      fc.array(
        fc.record({
          tool: name,
          params: fc.dictionary(
            name,
            pattern.map((matches) => ({ matches })),
            { minKeys: 1, maxKeys: 2, noNullPrototype: true },
          ),
        }),
        { maxLength: 3 },
      ),
      fc.constant(null),
    )
    const list = fc.oneof(fc.array(name, { maxLength: 3 }), fc.constant(null))
    // A list that does not know the constrained tools would refuse the policy.
    const everything = list.map((names) => names && ['*', ...names])
    const policy = fc.record(
      {
        version: fc.constantFrom('1.0', 1, '2.0', ''),
        allow: everything,
        deny: list,
        tools: fc.oneof(fc.record({ allow: everything, deny: list }, { requiredKeys: [] }), fc.constant(null)),
        schemas: fc.oneof(
          fc.dictionary(name, fc.constant({ type: 'object', required: ['q'] }), { maxKeys: 3, noNullPrototype: true }),
          fc.constant(null),
        ),
        constraints,
        limits: fc.constant({ max_tool_calls_total: 5 }),
      },
      { requiredKeys: ['limits'] },
    )
    fc.assert(
      fc.property(policy, fc.boolean(), (value, json) => {
        const text = json ? JSON.stringify(value, null, 2) : stringify(value)
        const { text: migrated } = migratePolicy(text)
        expect(said(migrated)).toEqual(said(text))
        expect(loadPolicy(migrated).problems.filter((problem) => problem.code === 'W_POLICY_DEPRECATED')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('numbers that no double holds', () => {
  const old = (schema: string) =>
    `version: "1.0"\nallow: [f]\nschemas:\n  f: { properties: { n: ${schema} } } # 0.1 and more\n`

  it.each(['{ maximum: 12345678901234567890 }', '{ multipleOf: 0.10000000000000000001 }', '{ minimum: 1.50 }'])(
    '%s is written as it was',
    (schema) => {
      expect(migratePolicy(old(schema), 'policy.yaml').text).toContain(`properties: { n: ${schema} } } # 0.1 and more`)
    },
  )

  it('are written in JSON as well, and a text that looks like one stays a text', () => {
    const before =
      '{"version":"1.0","allow":["f"],"schemas":{"f":{"properties":{"n":{"maximum":-12345678901234567890e3},"t":{"const":"12345678901234567890"}}}}}'
    const { text } = migratePolicy(before, 'policy.json')
    expect(text).toContain('"maximum": -12345678901234567890e3\n')
    expect(text).toContain('"const": "12345678901234567890"\n')
  })
})

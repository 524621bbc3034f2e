import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPolicy } from '../../src/policy/load-policy.js'
import { parsePolicyCases } from '../../src/policy/policy-cases.js'

const folder = new URL('../fixtures/policies/', import.meta.url)
const texts = ['valid', 'legacy', 'meaning'].flatMap((kind) =>
  readdirSync(new URL(`${kind}/`, folder)).map((file) => readFileSync(new URL(`${kind}/${file}`, folder), 'utf8')),
)

/** A policy or an error, never both, never neither; every problem has its words. */
function expectAnswer(text: string): void {
  const { policy, problems } = loadPolicy(text, { file: 'p.yaml' })
  expect(policy === undefined).toBe(problems.some((problem) => problem.level === 'error'))
  for (const { message, remedy, excerpt, location } of problems) {
    expect(message).toBeTruthy()
    expect(remedy).toBeTruthy()
    expect(excerpt?.split('\n')).toHaveLength(2)
    expect(location).toMatchObject({ file: 'p.yaml', line: expect.any(Number), column: expect.any(Number) })
  }
  parsePolicyCases(text)
}

describe('hostile text', () => {
  it('truncated anywhere gives an answer', () => {
    for (const text of texts) for (let end = 0; end < text.length; end += 17) expectAnswer(text.slice(0, end))
  })

  it('mutated anywhere gives an answer', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\n',
        ' ',
        ':',
        '-',
        '[',
        '{',
        ']',
        '}',
        '*a',
        '&a ',
        '!!int ',
        '"',
        "'",
        '|',
        '>',
        '#',
        '<<: ',
        '? ',
        '\t',
        '---\n',
        '%YAML 1.1\n',
        '\u0000',
        '\uFFFD',
        'null',
        '1e999',
        '.nan',
        '0x1F',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    )
    const mutation = fc.tuple(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.nat(), fc.nat(8), piece), { minLength: 1, maxLength: 4 }),
    )
    fc.assert(
      fc.property(mutation, ([text, edits]) => {
        let mutated = text
        for (const [at, cut, insert] of edits) {
          const start = at % (mutated.length + 1)
          mutated = mutated.slice(0, start) + insert + mutated.slice(start + cut)
        }
        expectAnswer(mutated)
      }),
      { numRuns: 400 },
    )
  })

  it('any JSON value gives an answer', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => expectAnswer(JSON.stringify(value))),
      { numRuns: 200 },
    )
  })

  const laughs = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...Array.from(
      'bcdefghi',
      (name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
    ),
  ]
  it.each([
    ['a billion laughs', `metadata:\n  ${laughs.join('\n  ')}`, 'more than 100000 values'],
    ['a million brackets', '['.repeat(200_000), 'levels deep'],
    ['deep blocks', Array.from({ length: 150 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'levels deep'],
    ['a merge bomb', `a: &a { k: 1 }\nb: { <<: 7 }`, 'merge key'],
    ['an unknown alias', 'a: *b', 'anchor'],
    ['too much text', `# ${'x'.repeat(1024 * 1024)}`, 'larger than'],
    ['bytes that are not UTF-8', 'name: \uFFFD', 'not UTF-8'],
    ['a key that is a list', '? [a]\n: 1', 'not a word'],
    ['a number that JSON has not', 'name: .nan', 'JSON'],
  ])('%s is refused', (_name, text, words) => {
    const { policy, problems } = loadPolicy(text)
    expect(policy).toBeUndefined()
    expect(problems.map((problem) => problem.message).join()).toContain(words)
    expect(problems[0]!.code).toBe('E_POLICY_PARSE')
  })

  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n')
  it.each([
    ['unknown keys', many(8_000, (index) => `unknown_key_${index}: 1`)],
    ['unknown keywords', `schemas:\n  t:\n${many(8_000, (index) => `    propertees_${index}: 1`)}`],
    ['equal rules', `sequences:\n${many(6_000, () => '  - { type: require, tool: a }')}`],
    ['unknown levels', `levels:\n${many(6_000, (index) => `  E_TOOL_DENIEDD_${index}: note`)}`],
    [
      'references',
      `schemas:\n  $defs:\n${many(3000, (index) => `    d${index}: true`)}\n${many(3000, (index) => `  t${index}: { $ref: '#/$defs/d${index}x' }`)}`,
    ],
  ])('ten thousands of %s do not hang', (_name, text) => {
    expectAnswer(text)
  })

  it('shows no control characters of a policy', () => {
    const { problems } = loadPolicy('tolls: "\u001b[31m\u202e"')
    for (const { excerpt } of problems) expect(excerpt).not.toMatch(/[\u001b\u202e]/)
  })
})

import { describe, expect, it } from 'vitest'
import { loadPolicy } from '../../../src/policy/load-policy.js'
import { addWaivers } from '../../../src/policy/waive/add-waivers.js'

const one = `v1:${'1'.repeat(64)}`
const two = `v1:${'2'.repeat(64)}`
const waiver = { fingerprint: one, about: 'E_TOOL_DENIED, delete_user', reason: 'known: "so"', owner: '@team', max: 2 }
const other = { fingerprint: two, about: 'x', reason: 'r', owner: 'o', expires: '2027-01-31' }
const block = (indent = '  ') => [
  `${indent}- fingerprint: "${one}" # E_TOOL_DENIED, delete_user`,
  `${indent}  reason: "known: \\"so\\""`,
  `${indent}  owner: "@team"`,
  `${indent}  max: 2`,
]
const flow = `{ fingerprint: "${one}", reason: "known: \\"so\\"", owner: "@team", max: 2 }`
const json = `{ "fingerprint": "${one}", "reason": "known: \\"so\\"", "owner": "@team", "max": 2 }`

const waiversOf = (text: string, file = 'policy.yaml') =>
  loadPolicy(text, { file }).policy?.waivers.map(({ at, ...said }) => said)

describe('a waiver is written', () => {
  const kept = '# mine\nversion: "2.0"   # two\n\ntools:   { deny: [ "delete_*" ] }  # all\n'

  it.each<[string, string, string]>([
    [
      'into a section of its own, below the last comment',
      `${kept}# end\n`,
      `${kept}# end\n\nwaivers:\n${block().join('\n')}\n`,
    ],
    ['where the last line does not end', kept.trimEnd(), `${kept}\nwaivers:\n${block().join('\n')}\n`],
    [
      'below the last of a list, before what follows',
      `version: "2.0"\nwaivers:\n- { rule: E_TOOL_DENIED, reason: r, owner: o } # old\n# more\ntools: { deny: [x] }\n`,
      `version: "2.0"\nwaivers:\n- { rule: E_TOOL_DENIED, reason: r, owner: o } # old\n${block('').join('\n')}\n# more\ntools: { deny: [x] }\n`,
    ],
    [
      'below a text over several lines',
      `tools: { deny: [x] }\nwaivers:\n    - rule: E_TOOL_DENIED\n      owner: o\n      reason: |\n        long\n        text\nversion: "2.0"\n`,
      `tools: { deny: [x] }\nwaivers:\n    - rule: E_TOOL_DENIED\n      owner: o\n      reason: |\n        long\n        text\n${block('    ').join('\n')}\nversion: "2.0"\n`,
    ],
    [
      'into brackets',
      `${kept}waivers: [{ rule: E_TOOL_DENIED, reason: r, owner: o }] # x\n`,
      `${kept}waivers: [{ rule: E_TOOL_DENIED, reason: r, owner: o }, ${flow}] # x\n`,
    ],
    [
      'into brackets over lines',
      `${kept}waivers: [\n  { rule: E_TOOL_DENIED, reason: r, owner: o },\n]\n`,
      `${kept}waivers: [\n  { rule: E_TOOL_DENIED, reason: r, owner: o },\n  ${flow},\n]\n`,
    ],
    [
      'instead of an empty list',
      `${kept}waivers: [] # none yet\n`,
      `${kept}waivers: # none yet\n${block().join('\n')}\n`,
    ],
    [
      'where there is nothing behind the colon',
      `waivers: # none yet\n\ntools: { deny: [x] }\n`,
      `waivers: # none yet\n${block().join('\n')}\n\ntools: { deny: [x] }\n`,
    ],
    [
      'into YAML in brackets',
      `{ version: "2.0", tools: { deny: [x] } }\n`,
      `{ version: "2.0", tools: { deny: [x] }, waivers: [${flow}] }\n`,
    ],
    [
      'with the line ends that there are',
      'version: "2.0"\r\ntools: { deny: [x] }\r\n',
      `version: "2.0"\r\ntools: { deny: [x] }\r\nwaivers:\r\n${block().join('\r\n')}\r\n`,
    ],
    [
      'at the indentation that there is',
      '  version: "2.0"\n  tools: { deny: [x] }\n',
      `  version: "2.0"\n  tools: { deny: [x] }\n  waivers:\n${block('    ').join('\n')}\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(addWaivers(before, 'policy.yaml', [waiver])).toBe(after)
    expect(waiversOf(after)?.at(-1)).toEqual({ fingerprint: one, reason: 'known: "so"', owner: '@team', max: 2 })
  })

  it.each<[string, string, string]>([
    ['on one line', '{"tools":{"deny":["x"]}}', `{"tools":{"deny":["x"]}, "waivers": [${json}]}`],
    [
      'over lines, with long numbers as they are',
      '{\n  "schemas": {"f": {"properties": {"id": {"maximum": 12345678901234567890}}}}\n}\n',
      `{\n  "schemas": {"f": {"properties": {"id": {"maximum": 12345678901234567890}}}},\n  "waivers": [\n    ${json}\n  ]\n}\n`,
    ],
    [
      'into a list',
      '{\n  "tools": {"deny": ["x"]},\n  "waivers": [\n    {"rule": "E_TOOL_DENIED", "reason": "r", "owner": "o"}\n  ]\n}',
      `{\n  "tools": {"deny": ["x"]},\n  "waivers": [\n    {"rule": "E_TOOL_DENIED", "reason": "r", "owner": "o"},\n    ${json}\n  ]\n}`,
    ],
    [
      'instead of an empty list',
      '{"waivers":[],"tools":{"deny":["x"]}}',
      `{"waivers": [${json}],"tools":{"deny":["x"]}}`,
    ],
  ])('in JSON, %s', (_, before, after) => {
    expect(addWaivers(before, 'policy.json', [waiver])).toBe(after)
    expect(() => JSON.parse(after)).not.toThrow()
  })

  it('two at once', () => {
    const written = addWaivers('tools: { deny: [x] }\n', 'policy.yaml', [waiver, other])
    expect(waiversOf(written ?? '')?.map(({ fingerprint, expires }) => [fingerprint, expires])).toEqual([
      [one, undefined],
      [two, '2027-01-31'],
    ])
  })

  it('and cannot break out of its line', () => {
    const hostile = {
      ...waiver,
      about: 'x\ntools: { deny: [] }\u2028\u0085 # ',
      reason: 'a\nb: c\u2028"]}\u0000',
      owner: '#: [',
    }
    const written = addWaivers('tools: { deny: [x] }\n', 'policy.yaml', [hostile])
    expect(waiversOf(written ?? '')).toMatchObject([{ reason: hostile.reason, owner: hostile.owner }])
    expect(written?.split('\n')).toHaveLength(7)
  })
})

describe('a waiver of the same fingerprint is renewed where it stands', () => {
  it('over lines', () => {
    const before = `waivers:\n  # mine\n  - fingerprint: ${one} # it\n    reason: old # why\n    owner: o\n    max: 1\ntools: { deny: [x] }\n`
    const expected = before
      .replace('old #', '"known: \\"so\\"" #')
      .replace('owner: o', 'owner: "@team"')
      .replace('max: 1', 'max: 2')
    expect(addWaivers(before, 'policy.yaml', [waiver])).toBe(expected)
  })

  it('with what it did not say', () => {
    const before = `waivers:\n  - fingerprint: ${two}\n    reason: old\n    owner: o\ntools: { deny: [x] }\n`
    const written = addWaivers(before, 'policy.yaml', [{ ...other, max: 7 }])
    expect(written).toBe(
      `waivers:\n  - fingerprint: ${two}\n    reason: "r"\n    owner: "o"\n    expires: 2027-01-31\n    max: 7\ntools: { deny: [x] }\n`,
    )
  })

  it('in brackets, and in JSON', () => {
    const yaml = `tools: { deny: [x] }\nwaivers: [{ fingerprint: "${one}", reason: r, owner: o }]\n`
    expect(addWaivers(yaml, 'policy.yaml', [waiver])).toContain('owner: "@team", max: 2 }]')
    const text = `{"tools":{"deny":["x"]},"waivers":[{"fingerprint":"${one}","max":1,"reason":"r","owner":"o"}]}`
    expect(JSON.parse(addWaivers(text, 'policy.json', [waiver]) ?? '').waivers).toEqual([
      { fingerprint: one, max: 2, reason: 'known: "so"', owner: '@team' },
    ])
  })

  it('keeps its end if no other is given', () => {
    const before = `tools: { deny: [x] }\nwaivers: [{ fingerprint: "${one}", reason: r, owner: o, expires: 2027-05-05 }]\n`
    expect(waiversOf(addWaivers(before, 'policy.yaml', [waiver]) ?? '')).toMatchObject([
      { expires: '2027-05-05', max: 2 },
    ])
  })
})

describe('nothing is written where it would say something else', () => {
  it.each([
    ['a bare map of schemas', 'pay: { type: object, properties: { n: { maximum: 1 } } }\n'],
    [
      'an alias',
      `x-list: &list [{ rule: E_TOOL_DENIED, reason: r, owner: o }]\ntools: { deny: [x] }\nwaivers: *list\n`,
    ],
    [
      'a text over lines that is renewed',
      `tools: { deny: [x] }\nwaivers:\n  - fingerprint: ${one}\n    owner: o\n    reason: |\n      long\n`,
    ],
    ['the mark of the end', 'tools: { deny: [x] }\n...\n'],
    ['what does not load', 'tools: { deny: [x] }\nwaivers: { a: 1 }\n'],
    ['a list', '- a\n'],
  ])('%s', (_, text) => {
    expect(addWaivers(text, 'policy.yaml', [waiver])).toBeUndefined()
  })
})

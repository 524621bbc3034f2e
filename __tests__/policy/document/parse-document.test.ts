import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadPolicy, loadPolicyObject } from '../../../src/policy/load-policy.js'

/** The first problem, as `line:column message → remedy`. */
function first(text: string, file = 'p.yaml'): string {
  const { policy, problems } = loadPolicy(text, { file })
  expect(policy).toBeUndefined()
  const [problem] = problems
  expect(problem).toMatchObject({ code: 'E_POLICY_PARSE', level: 'error' })
  return `${problem!.location!.line}:${problem!.location!.column} ${problem!.message} → ${problem!.remedy}`
}

describe('what the parser says to programmers is said in plain words, where the cause is', () => {
  test.each([
    ['a star without quotes', 'tools: { allow: [*] }', '1:18 In YAML what begins with `*` names an anchor', '"*"'],
    [
      'a pattern that begins with a star',
      'tools:\n  deny:\n  - *_user',
      '3:5 In YAML what begins with `*`',
      '"*_user"',
    ],
    ['a colon in a text', 'name: a: b', '1:7 `a: b` holds a colon with a space after it', '"a: b"'],
    ['a colon in a flow', 'tools: {deny: a: d}', '1:15 `a: d` holds a colon', '"a: d"'],
    ['a missing comma', 'tools: { allow: [a]\n deny: [b] }', '2:2 A comma is missing before this', 'commas'],
    ['a missing colon', 'tools: { allow [a] }', '1:16 A colon or a comma is missing', '`key: value`'],
    [
      'an unclosed bracket',
      'tools: { allow: [a\nlevels: {}\n',
      '1:17 The `[` that opens here is not closed',
      'close every',
    ],
    [
      'an unclosed brace',
      'tools: { allow: [a]\nlevels: {}\n',
      '1:8 The `{` that opens here is not closed',
      'close every',
    ],
    ['a bracket too many', 'tools: { allow: [a]] }', '1:20 A `]` stands here while a `{` is open', 'remove it'],
    ['an unclosed quote', 'name: "abc\ntools: {}\n', '1:7 The quote " that opens here is not closed', 'Close it'],
    ['a quote inside quotes', "name: 'it's'", '1:11 The value has ended before this', 'Quote the whole text'],
    [
      'a key twice',
      'tools: {}\nname: x\ntools: {}',
      '3:1 The key `tools` stands twice in one mapping; the first is in line 1',
      'Join',
    ],
    [
      'a key twice, deeper',
      'tools:\n  deny: [a]\n  allow: [b]\n  deny: [c]',
      '4:3 The key `deny` stands twice in one mapping; the first is in line 2',
      'Join',
    ],
    ['a tab', 'tools:\n\tallow: [a]', '2:1 The line is indented with a tab', 'spaces'],
    [
      'a wrong indent of a key',
      'tools:\n  allow: [a]\n deny: [b]',
      '3:1 This line is not indented as the keys next to it',
      'same column',
    ],
    [
      'a wrong indent of an item',
      'tools:\n  deny:\n  - "a"\n   - b',
      '4:4 This item of a list is not indented',
      'same column',
    ],
    ['a reserved character', 'name: @x', '1:7 A text cannot begin with `@`', '"@x"'],
    ['a backslash in double quotes', 'name: "\\d+"', '1:8 In double quotes `\\d` is not an escape', 'single quotes'],
    ['a tag', 'name: !foo 1', '1:7 `!foo` is a tag of YAML', 'Remove it'],
    [
      'a line without a colon',
      'tools:\n  deny: [a]\nlevels',
      '3:1 `levels` stands between keys and has no colon',
      '`KEY: VALUE`',
    ],
    ['a colon without a space', 'name:x\ntools: {}', '1:1 `name:x` is not a key', 'with a space after the colon'],
    ['a list in the line of its key', 'tools: - a', '1:8 A list cannot begin in the line of its key', 'new line'],
    ['two commas', 'tools: { deny: [a,,b] }', '1:19 An entry is missing between two commas', 'Remove one'],
    [
      'two documents',
      'tools: { deny: [a] }\n---\ntools: { deny: [b] }\n',
      '2:1 The text holds several documents',
      '`---`',
    ],
    ['a text in the line of |', 'description: |x\n  b', '1:15 After `|` or `>`', 'new line'],
  ])('%s', (_what, text, words, remedy) => {
    const said = first(text)
    expect(said.slice(0, words.length)).toBe(words)
    expect(said.slice(said.indexOf(' → '))).toContain(remedy)
    expect(said).not.toMatch(/implicit|compact|flow (map|seq|collection)|token|node|stream|scalar/i)
  })

  test('one slip is one problem', () => {
    for (const text of ['tools: { allow: [a\nlevels: {}\n', '- a\nb: c', 'name: a: b: c'])
      expect(loadPolicy(text).problems.length).toBeLessThanOrEqual(2)
  })
})

describe('JSON with comments is refused, and says to write YAML', () => {
  const yaml = 'write the policy as YAML'
  test.each([
    [
      'a comment before a key',
      '{\n /* why */\n "tools": { "deny": ["a"] } }',
      '2:2 A file named .json is read as JSON, and JSON has no comments',
    ],
    [
      'a comment after a value',
      '{ "tools": { "deny": ["a"] } // why\n}',
      '1:30 A file named .json is read as JSON, and JSON has no comments',
    ],
    [
      'a comment of YAML',
      '{ "tools": { "deny": ["a"] } } # why',
      '1:32 A file named .json is read as JSON, and JSON has no comments',
    ],
    [
      'a comma at the end',
      '{ "tools": { "deny": ["a",] } }',
      '1:26 A file named .json is read as JSON, and JSON has no comma before',
    ],
    ['single quotes', "{ 'tools': {} }", '1:3 A file named .json is read as JSON, and JSON has no single quotes'],
    [
      'no quotes',
      '{ "tools": { "deny": [a] } }',
      '1:23 A file named .json is read as JSON, and JSON has no text without double quotes',
    ],
    [
      'YAML',
      'tools: { deny: [a] }',
      '1:1 A file named .json is read as JSON, and JSON has no text without double quotes',
    ],
  ])('in a file named .json: %s', (_what, text, words) => {
    const said = first(text, 'p.json')
    expect(said.slice(0, words.length)).toBe(words)
    expect(said).toContain(yaml)
  })

  test('an unclosed bracket of JSON is one', () => {
    expect(first('{ "tools": { "deny": ["a" }', 'p.json')).toContain('1:27 A `}` stands here while a `[` is open')
  })

  test.each([
    [
      'a comment among items',
      '{ "tools": { "deny": [\n  // never\n  "delete_all" ] } }',
      '2:3 `// never "delete_all"` is not a comment here',
    ],
    [
      'a comment before a key',
      '{ /* why */ "tools": { "deny": ["a"] } }',
      '1:3 `/* why */ "tools"` is not a comment here',
    ],
    ['a comment after an item', '{ "tools": { "deny": [a // why\n] } }', '1:23 `a // why` is not a comment here'],
    [
      'two slashes in a text',
      '{ tools: { deny: [a] }, metadata: { at: https://x } }',
      '1:41 `https://x` is not a comment here',
    ],
    ['a text over two lines', '{ tools: { deny: [a\n b] } }', '1:19 A text without quotes goes on in the next line'],
  ])('in a document that begins with {: %s', (_what, text, words) => {
    const said = first(text)
    expect(said.slice(0, words.length)).toBe(words)
    expect(said).toMatch(/YAML/)
  })

  test.each([
    [
      'a comment in a list of YAML',
      'tools: { deny: [\n // never\n "delete_all" ] }',
      '2:2 `// never "delete_all"` is not a comment here',
    ],
    ['a comment after an item', 'tools:\n  deny: [a, b // why\n    , c]', '2:13 `b // why` is not a comment here'],
    [
      'a comment in a schema',
      'schemas: { t: { properties: { /* cents */ amount: { maximum: 3 } } } }',
      '1:31 `/* cents */ amount` is not a comment',
    ],
    [
      'a missing comma before a quote',
      'tools: { deny: [a\n "b"] }',
      '1:17 A text without quotes goes on in the next line',
    ],
    [
      'an item that is indented further',
      'tools:\n  deny:\n  - get_user\n   - delete_all',
      '3:5 `- delete_all` is indented further than the item before it',
    ],
    [
      'a required argument that is indented further',
      'schemas:\n  t:\n    required:\n    - a\n      - b',
      '4:7 `- b` is indented further',
    ],
  ])('and in YAML: %s', (_what, text, words) => {
    expect(first(text).slice(0, words.length)).toBe(words)
  })

  test.each([
    ['p.json', '{ "tools": { "deny": ["a//b", "/*", "x"] } }'],
    ['p.json', '\uFEFF{\n\t"tools": { "deny": ["a"] }\r\n}\n'],
    ['p.yaml', '{ "version": "2.0", "tools": { "deny": ["delete_*"] } }'],
    ['p.yaml', '{ version: "2.0", tools: { deny: [delete_all] } } # https://example.com'],
    ['p.yaml', '# ours // theirs\ntools:\n  deny: # never\n    - "delete_*" # at all'],
    ['p.yaml', 'description: see https://example.com/a\n  and more\ntools: { deny: [a], x-at: https://example.com }'],
    ['p.yaml', 'description:\n  - one\n    two\ntools: { deny: [a] }'],
    ['p.yaml', 'sequences:\n  - { type: require, tool: a, description: Look before\n      you leap }'],
    ['p.yaml', 'schemas: { t: { properties: { path: { pattern: ^/app/.* } } } }'],
  ])('but what is fine stays fine: %s %j', (file, text) => {
    expect(loadPolicy(text, { file }).problems).toEqual([])
  })

  test('a policy in JSON means what its object means', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (metadata) => {
        const object = { metadata, tools: { deny: ['a'] } }
        for (const file of ['p.json', 'p.yaml']) {
          const text = JSON.stringify(object, null, file === 'p.json' ? '\t' : undefined)
          const { policy, problems } = loadPolicy(text, { file })
          expect(problems).toEqual([])
          expect(policy!.digest).toBe(loadPolicyObject(object).policy!.digest)
        }
      }),
      { numRuns: 300 },
    )
  })
})

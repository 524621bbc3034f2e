import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/assay.js'
import { policyPartsIn } from '../../src/io/read-policy-part.js'
import { loadPolicy, requirePolicy } from '../../src/policy/load-policy.js'
import { diffExpectations, parsePolicyCases, recordsOf } from '../../src/policy/policy-cases.js'
import { presetNames, presetText } from '../../src/policy/presets/index.js'
import { readTraceValues } from '../../src/traces/read-traces.js'

/** A policy of several files; `policy.yaml` is the one that is loaded. */
function load(files: Readonly<Record<string, string>>) {
  const read = (path: string) => {
    const text = files[path]
    if (text === undefined) throw new Error('does not exist')
    return text
  }
  return loadPolicy(files['policy.yaml'] ?? '', { file: 'policy.yaml' }, { read })
}

function policyOf(files: Readonly<Record<string, string>>) {
  return requirePolicy(load(files))
}

const faults = (files: Readonly<Record<string, string>>) =>
  load(files)
    .problems.filter(({ level }) => level === 'error')
    .map(({ message, location }) => `${location?.file}:${location?.line} ${message}`)

async function verdict(
  files: Readonly<Record<string, string>>,
  ...tools: readonly (string | readonly [string, object])[]
) {
  const records = tools.map((tool) =>
    typeof tool === 'string' ? { trace: 't', tool, args: {} } : { trace: 't', tool: tool[0], args: tool[1] },
  )
  const { findings } = await check(policyOf(files), async (sink) => readTraceValues(records, sink), {
    today: '2026-01-01',
  })
  return findings.filter(({ level }) => level === 'error').map(({ rule, tool }) => [rule, tool].join(' '))
}

const base = 'version: "2.0"\nenforcement: { unconstrained_tools: allow }\n'

describe('what a policy extends', () => {
  test('adds up with what it says', async () => {
    const files = {
      'policy.yaml': `${base}extends: [ci/base.yaml]\ntools: { deny: [drop] }\nschemas: { pay: { properties: { n: { maximum: 5 } } } }\ntool_classes: { send: [sink] }\nsequences: [{ type: forbid, tool: wipe }]\n`,
      'ci/base.yaml': `${base}extends: more.yaml\ntools: { deny: [rm] }\nschemas: { pay: { required: [to] } }\nsequences: [{ type: never_after, trigger: read, forbidden: { class: sink } }]\ntool_classes: { post: [sink] }\n`,
      'ci/more.yaml': `${base}tools: { require_args: { pay: [why] } }\naliases: { Read: [read] }\n`,
    }
    expect(await verdict(files, 'drop', 'rm', 'wipe')).toEqual([
      'E_TOOL_DENIED drop',
      'E_TOOL_DENIED rm',
      'forbid:wipe wipe',
    ])
    expect(await verdict(files, ['pay', { n: 1, to: 'a', why: 'b' }], 'read')).toEqual([])
    for (const args of [
      { n: 9, to: 'a', why: 'b' },
      { n: 1, why: 'b' },
      { n: 1, to: 'a' },
    ])
      expect(await verdict(files, ['pay', args])).toEqual(['E_ARG_SCHEMA pay'])
    // A class of the lower policy has the members that the upper one gives it.
    expect(await verdict(files, 'read', 'send')).toEqual(['never_after:read->class:sink send'])
  })

  test('keeps its own list of allowed tools', async () => {
    const files = {
      'policy.yaml': `${base}extends: [base.yaml]\ntools: { allow: ["get_*", "put_*"] }\n`,
      'base.yaml': `${base}tools: { allow: ["*_user"] }\n`,
    }
    expect(await verdict(files, 'get_user', 'get_order', 'add_user')).toEqual([
      'E_TOOL_NOT_ALLOWED get_order',
      'E_TOOL_NOT_ALLOWED add_user',
    ])
    const overridden = { ...files, 'policy.yaml': `${files['policy.yaml']}override: [tools.allow]\n` }
    expect(await verdict(overridden, 'get_user', 'get_order', 'add_user')).toEqual(['E_TOOL_NOT_ALLOWED add_user'])
    const inherited = { ...files, 'policy.yaml': `${base}extends: [base.yaml]\n` }
    expect(await verdict(inherited, 'get_user', 'get_order')).toEqual(['E_TOOL_NOT_ALLOWED get_order'])
  })

  test('keeps the stricter limit, minimum and enforcement', () => {
    const strict =
      'version: "2.0"\nlimits: { max_tool_calls_total: 5 }\ncoverage: { min: 80 }\nenforcement: { unconstrained_tools: deny }\n'
    const loose =
      'version: "2.0"\nlimits: { max_tool_calls_total: 9 }\ncoverage: { min: 10 }\nenforcement: { unconstrained_tools: allow }\n'
    for (const [upper, lower] of [
      [strict, loose],
      [loose, strict],
    ]) {
      const { maxToolCalls, coverage, unconstrainedTools } = policyOf({
        'policy.yaml': `${upper}extends: [b.yaml]\n`,
        'b.yaml': lower!,
      })
      expect([maxToolCalls?.value, coverage.min?.value, unconstrainedTools.value]).toEqual([5, 80, 'deny'])
    }
    const meant = {
      'policy.yaml': `${loose}extends: [b.yaml]\noverride: [limits.max_tool_calls_total]\n`,
      'b.yaml': strict,
    }
    expect(policyOf(meant).maxToolCalls?.value).toBe(9)
  })

  test('keeps the shorter of two times, and loses nothing that cannot be added up', () => {
    const timed = (limit: string) => `version: "2.0"\nlimits: { max_duration: ${limit} }\n`
    const limitsOf = (upper: string, lower: string) => {
      const { sequences } = policyOf({ 'policy.yaml': `${timed(upper)}extends: [b.yaml]\n`, 'b.yaml': timed(lower) })
      return sequences.map((rule) => ('max' in rule ? rule.max : undefined))
    }
    expect(limitsOf('30s', '2m')).toEqual([30_000])
    expect(limitsOf('2m', '30s')).toEqual([30_000])
    const gate = (url: string) => `${base}kill_switch: { url: ${url} }\ntools: { deny: [a] }\n`
    const differing = { 'policy.yaml': `${gate('x')}extends: [b.yaml]\n`, 'b.yaml': gate('y') }
    expect(faults(differing)[0]).toMatch(/kill_switch/)
  })

  test('is placed in the file that says it, and all files make the digest', async () => {
    const files = {
      'policy.yaml': `${base}extends: [b.yaml]\ntools: { deny: [a] }\n`,
      'b.yaml': `${base}\n\ntools: { deny: [rm] }\n`,
    }
    const { deny } = policyOf(files).tools
    expect(deny.map(({ value, at }) => [value, at?.file, at?.line])).toEqual([
      ['rm', 'b.yaml', 5],
      ['a', 'policy.yaml', 4],
    ])
    const other = { ...files, 'b.yaml': `${base}tools: { deny: [rm, x] }\n` }
    expect(policyOf(other).digest).not.toBe(policyOf(files).digest)
    const alone = loadPolicy(`${base}tools: { deny: [a] }\n`, { file: 'p.yaml' }).policy
    expect(alone?.digest).toBe(loadPolicy(`${base}tools: { deny: [a] }\n`).policy?.digest)
    expect(faults({ ...files, 'b.yaml': `${base}tools: { deyn: [rm] }\n` })).toEqual([
      expect.stringMatching(/^b\.yaml:3 .*deyn/),
    ])
  })

  test('counts once, however often it is reached', () => {
    const rule = `${base}sequences: [{ type: forbid, tool: wipe }]\n`
    const files = {
      'policy.yaml': `${base}extends: [a.yaml, b.yaml]\n`,
      'a.yaml': `${base}extends: c.yaml\ntools: { deny: [a] }\n`,
      'b.yaml': `${base}extends: c.yaml\ntools: { deny: [b] }\n`,
      'c.yaml': rule,
    }
    expect(policyOf(files).sequences.map(({ id }) => id)).toEqual(['forbid:wipe'])
  })
})

describe('what a policy extends still holds next to', () => {
  const over = (upper: string, lower: string) => ({
    'policy.yaml': `${base}extends: [b.yaml]\n${upper}\n`,
    'b.yaml': `${base}${lower}\n`,
  })

  test('approvals of its own', async () => {
    for (const own of [
      'approvals: { call: ask_me, for: [pay] }',
      'approvals: [{ call: ask_me, for: [pay] }]',
      'approvals: []',
    ]) {
      const files = over(own, 'approvals: { call: ask, for: [drop] }')
      expect(await verdict(files, 'drop')).toEqual(['E_NOT_APPROVED drop'])
      expect(await verdict(files, 'read')).toEqual([])
    }
    expect(
      await verdict(over('approvals: { call: ask_me, for: [pay] }', 'approvals: { call: ask, for: [drop] }'), 'pay'),
    ).toEqual(['E_NOT_APPROVED pay'])
  })

  test.each(['allow:', 'allow_classes:', 'allow: null'])('a key without a value: `%s`', async (key) => {
    const files = over(`tools:\n  deny: [rm]\n  ${key}\n`, 'tools: { allow: [read] }')
    expect(await verdict(files, 'write')).toEqual(['E_TOOL_NOT_ALLOWED write'])
    expect(await verdict(files, 'read')).toEqual([])
  })

  test('an entry of its own in `schemas`, for a tool that `*` stands for', async () => {
    const files = over(
      'schemas: { run: { properties: { n: { maximum: 5 } } }, list: {} }',
      'schemas: { "*": { any_arg: { not: { pattern: "rm -rf" } } }, show: {} }',
    )
    for (const tool of ['run', 'list', 'other'])
      expect(await verdict(files, [tool, { command: 'rm -rf /' }])).toEqual([`E_ARG_SCHEMA ${tool}`])
    expect(await verdict(files, ['run', { n: 9 }])).toEqual(['E_ARG_SCHEMA run'])
    // The file with `*` has an entry for this one, and says what it takes.
    expect(await verdict(files, ['show', { command: 'rm -rf /' }], ['run', { n: 1 }], 'list')).toEqual([])
  })

  test('a limit in time of its own: the shorter one', () => {
    const most = (upper: string, lower: string) =>
      policyOf(over(`limits: { max_duration: ${upper} }`, `limits: { max_duration: ${lower} }`)).sequences.map(
        (rule) => (rule.type === 'total' ? rule.limit : ''),
      )
    expect([most('10s', '2m'), most('2m', '10s'), most('10000', '2m'), most('2m', '10000')]).toEqual([
      ['10s'],
      ['10s'],
      ['10000 ms'],
      ['10000 ms'],
    ])
  })

  test.each([
    ['limits: { max_duration: soon }', 'limits: { max_duration: 90s }'],
    ['limits: { max_tool_calls_total: five }', 'limits: { max_tool_calls_total: 9 }'],
    ['coverage: { min: lots }', 'coverage: { min: 50 }'],
  ])('%s is an error, whatever stands below it', (upper, lower) => {
    expect(faults(over(`${upper}\ntools: { allow: [read] }`, lower))).toEqual([expect.stringMatching(/^policy\.yaml:/)])
    expect(faults(over(`${lower}\ntools: { allow: [read] }`, upper))).toEqual([expect.stringMatching(/^b\.yaml:/)])
    expect(faults(over(`${lower}\ntools: { allow: [read] }`, lower))).toEqual([])
  })

  test('an alias with the name of a tool that it forbids', async () => {
    const lower =
      'sequences: [{ type: forbid, tool: { tool: "*", not: [wipe, { tool: read }] } }, { type: forbid, tool: drop, id: keep }]'
    for (const alias of ['drop', 'wipe', 'read'])
      expect(faults(over(`aliases: { ${alias}: [nothing] }`, lower))).toEqual([
        expect.stringMatching(/^policy\.yaml:4 The alias .* loosens/),
      ])
    expect(faults(over('aliases: { keep: [nothing], forbid: [all] }', lower))).toEqual([])
    expect(
      await verdict(
        over('aliases: { drop: [nothing] }\noverride: [aliases.drop]', 'sequences: [{ type: forbid, tool: drop }]'),
        'drop',
      ),
    ).toEqual([])
  })
})

describe('what would loosen a policy that is extended', () => {
  const lower = `${base}tools: { deny: [rm] }\nsequences: [{ type: forbid, tool: wipe, id: no-wipe }]\naliases: { Read: [read] }\nlevels: { W_TOOL_LOOKS_LIKE: error }\n`
  const over = (text: string) => ({ 'policy.yaml': `version: "2.0"\nextends: [b.yaml]\n${text}\n`, 'b.yaml': lower })

  test.each([
    ['levels: { E_TOOL_DENIED: note }', 'levels.E_TOOL_DENIED'],
    ['levels: { no-wipe: warning }', 'levels.no-wipe'],
    ['levels: { W_TOOL_LOOKS_LIKE: warning }', 'levels.W_TOOL_LOOKS_LIKE'],
    ['tolerate: { no-wipe: 0.1 }', 'tolerate.no-wipe'],
    ['waivers: [{ rule: no-wipe, reason: x, owner: me }]', 'waivers'],
    ['coverage: { exclude: [rm] }', 'coverage.exclude'],
    ['cases: { min_pass: 0.8 }', 'cases'],
    ['aliases: { Read: [read, view] }', 'aliases.Read'],
    ['sequences: [{ type: forbid, tool: nothing, id: no-wipe }]', 'sequences.no-wipe'],
  ])('%s needs an override', (text, path) => {
    expect(faults(over(text))).toHaveLength(1)
    expect(faults(over(text))[0]).toMatch(/^policy\.yaml/)
    expect(faults(over(`${text}\noverride: ["${path}"]`))).toEqual([])
  })

  test('an overridden rule is replaced whole', () => {
    const files = over('override: [sequences.no-wipe]\nsequences: [{ type: forbid, tool: nothing, id: no-wipe }]')
    expect(policyOf(files).sequences).toMatchObject([{ id: 'no-wipe', tool: { label: 'nothing' } }])
  })

  test.each([
    'levels: { E_TOOL_UNCONSTRAINED: error }',
    'tools: { deny: [{ tool: rm, level: note }] }',
    'sequences: [{ type: forbid, tool: own, id: own, level: note }]',
  ])('%s does not loosen', async (text) => {
    expect(faults(over(text))).toEqual([])
    expect(await verdict(over(text), 'rm')).toContain('E_TOOL_DENIED rm')
  })

  test('an override that names nothing is an error', () => {
    expect(faults(over('override: [tools.dney]'))[0]).toMatch(/names nothing/)
    const alone = `${base}tools: { deny: [rm] }\n`
    for (const nothing of ['', 'extends: []\n', 'extends:\n'])
      expect(faults({ 'policy.yaml': `${alone}${nothing}override: [tools.deny]\n` })).toEqual([
        expect.stringMatching(/^policy\.yaml:\d+ `override` names nothing/),
      ])
    const below = { 'policy.yaml': `${alone}extends: [b.yaml]\n`, 'b.yaml': `${alone}override: [tools.deny]\n` }
    expect(faults(below)).toEqual([expect.stringMatching(/^b\.yaml:\d+ `override` names nothing/)])
    expect(faults({ 'policy.yaml': `${alone}override:\n` })).toEqual([])
  })
})

describe('of files that stand next to one another none loosens another', () => {
  const root = (names: string, more = '') => `version: "2.0"\nextends: [${names}]\n${more}`
  const strict = `${base}tools: { deny: [rm] }\nsequences: [{ type: forbid, tool: wipe, id: no-wipe }]\n`
  const orders = ['m.yaml, c.yaml', 'c.yaml, m.yaml']

  test.each([
    ['levels: { E_TOOL_DENIED: note }', 'levels.E_TOOL_DENIED'],
    ['levels: { E_NOT_APPROVED: note }', 'levels.E_NOT_APPROVED'],
    ['tolerate: { E_TOOL_DENIED: 0.5 }', 'tolerate.E_TOOL_DENIED'],
    ['waivers: [{ rule: E_TOOL_DENIED, reason: x, owner: me }]', 'waivers'],
    ['coverage: { exclude: [rm] }', 'coverage.exclude'],
    ['cases: { min_pass: 0.1 }', 'cases'],
    ['aliases: { wipe: [nothing] }', 'aliases.wipe'],
  ])('%s, in either order', (text, path) => {
    const milder = `${base}tools: { deny: [other] }\n${text}\n`
    for (const names of orders) {
      const files = { 'policy.yaml': root(names), 'm.yaml': milder, 'c.yaml': strict }
      expect(faults(files)).toEqual([expect.stringMatching(/^m\.yaml:\d+ .* loosens `c\.yaml`/)])
      expect(faults({ ...files, 'policy.yaml': root(names, `override: ["${path}"]\n`) })).toEqual([])
    }
    // Alone it may say so: it loosens nobody.
    expect(faults({ 'policy.yaml': root('m.yaml'), 'm.yaml': milder })).toEqual([])
  })

  test('a level that the later file states itself counts', async () => {
    const milder = `${base}tools: { deny: [other] }\nlevels: { E_TOOL_DENIED: note }\n`
    const files = {
      'policy.yaml': root('m.yaml, c.yaml'),
      'm.yaml': milder,
      'c.yaml': `${strict}levels: { E_TOOL_DENIED: error }\n`,
    }
    expect(await verdict(files, 'rm')).toEqual(['E_TOOL_DENIED rm'])
    expect(faults({ ...files, 'policy.yaml': root('c.yaml, m.yaml') })).toHaveLength(1)
  })

  const saying = (files: Readonly<Record<string, string>>) =>
    faults(files)
      .map((fault) => fault.replace(/:.*/s, ''))
      .sort()

  test('what the policy says above both must be as strict as each of them', async () => {
    const files = (level: string, more = '') => ({
      'policy.yaml': root('m.yaml, c.yaml', `levels: { E_TOOL_DENIED: ${level} }\n${more}`),
      'm.yaml': strict,
      'c.yaml': `${base}tools: { deny: [other] }\nlevels: { E_TOOL_DENIED: note }\n`,
    })
    for (const level of ['note', 'warning']) expect(saying(files(level))).toEqual(['c.yaml', 'policy.yaml'])
    expect(await verdict(files('error'), 'rm')).toEqual(['E_TOOL_DENIED rm'])
    expect(await verdict(files('warning', 'override: [levels.E_TOOL_DENIED]\n'), 'rm')).toEqual([])
  })

  test('what both extend is known to both', () => {
    const files = {
      'policy.yaml': root('a.yaml, b.yaml'),
      'a.yaml': `${strict}extends: [c.yaml]\n`,
      'b.yaml': `${base}extends: [c.yaml]\nlevels: { E_TOOL_DENIED: warning }\n`,
      'c.yaml': `${base}tools: { deny: [other] }\nlevels: { E_TOOL_DENIED: note }\n`,
    }
    expect(faults(files)).toEqual([])
    expect(saying({ ...files, 'a.yaml': strict })).toEqual(['b.yaml', 'c.yaml'])
  })

  test('what one of them replaces in the other still holds for the policy that extends both', () => {
    const files = {
      'policy.yaml': root('a.yaml, c.yaml', 'levels: { E_TOOL_DENIED: note }\n'),
      'a.yaml': `${base}extends: [c.yaml]\noverride: [levels.E_TOOL_DENIED]\nlevels: { E_TOOL_DENIED: note }\n`,
      'c.yaml': `${strict}levels: { E_TOOL_DENIED: error }\n`,
    }
    expect(faults(files)).toEqual([
      expect.stringMatching(/^policy\.yaml:\d+ .* loosens what this policy extends/),
      expect.stringMatching(/^a\.yaml:\d+ .* loosens `c\.yaml`, which stands next to it/),
    ])
    expect(faults({ ...files, 'policy.yaml': root('a.yaml', 'levels: { E_TOOL_DENIED: note }\n') })).toEqual([])
  })

  test.each([
    ['tolerate', 'tolerate: { E_TOOL_DENIED: 1 }'],
    ['levels.no-wipe', 'levels: { no-wipe: note }'],
    ['waivers', 'waivers: [{ rule: E_TOOL_DENIED, reason: x, owner: me }]'],
  ])('a file that the policy names itself is not loosened by another one that overrides its %s', (path, text) => {
    const files = {
      'c.yaml': `${strict}levels: { no-wipe: error }
`,
      'm.yaml': `${base}extends: [c.yaml]
override: [${path}]
${text}
`,
    }
    for (const names of orders) {
      expect(faults({ ...files, 'policy.yaml': root(names) })).toEqual([
        expect.stringMatching(/^m\.yaml:\d+ .* loosens `c\.yaml`, which stands next to it/),
      ])
      expect(
        faults({
          ...files,
          'policy.yaml': root(
            names,
            `override: [${path}]
`,
          ),
        }),
      ).toEqual([])
    }
    expect(faults({ ...files, 'policy.yaml': root('m.yaml') })).toEqual([])
  })

  test('an override reaches what its file extends, and nothing next to it', async () => {
    const files = {
      'policy.yaml': root('m.yaml, c.yaml'),
      'm.yaml': `${base}tools: { deny: [rm] }\n`,
      'c.yaml': `${base}extends: [x.yaml]\noverride: [tools.deny]\ntools: { deny: [drop] }\n`,
      'x.yaml': `${base}tools: { deny: [wipe] }\n`,
    }
    expect(await verdict(files, 'rm', 'wipe', 'drop')).toEqual(['E_TOOL_DENIED rm', 'E_TOOL_DENIED drop'])
    const shared = { ...files, 'm.yaml': `${base}extends: [x.yaml]\ntools: { deny: [rm] }\n` }
    // What the other file extends, too, it counts on.
    expect(await verdict(shared, 'wipe')).toEqual(['E_TOOL_DENIED wipe'])
    const above = { ...shared, 'policy.yaml': root('m.yaml, c.yaml', 'override: [tools.deny]\n') }
    expect(faults(above)[0]).toMatch(/asserts nothing/)
  })

  test('what loosens nothing is laid next to it', async () => {
    const files = {
      'policy.yaml': root('m.yaml, c.yaml'),
      'm.yaml': `${base}tools: { deny: [other] }\naliases: { Own: [own] }\nlevels: { W_TOOL_LOOKS_LIKE: error }\n`,
      'c.yaml': strict,
    }
    expect(await verdict(files, 'rm', 'wipe')).toEqual(['E_TOOL_DENIED rm', 'no-wipe wipe'])
  })
})

describe('a class that a policy gives to a tool', () => {
  const lower = [
    `${base}tool_classes: { read: [safe], ask: [approval], rm: [danger] }`,
    'tools: { allow: [pay, send, "*_all", z], allow_classes: [safe, approval], deny_classes: [danger] }',
    'sequences:',
    '  - { type: before, first: { class: approval }, then: pay }',
    '  - { type: forbid, tool: { tool: "*_all", not: { class: "trusted:*" } } }',
    '  - { type: never_after, trigger: { class: "source:web" }, forbidden: send }',
    '',
  ]
    .join('\n')
    .replace('rm: [danger]', 'rm: [danger], web: ["source:web"], t: ["trusted:a"]')
  const over = (text: string) => ({ 'policy.yaml': `version: "2.0"\nextends: [b.yaml]\n${text}\n`, 'b.yaml': lower })

  test.each([
    ['wipe: [safe]', 'tool_classes.wipe'],
    ['send_mail: approval', 'tool_classes.send_mail'],
    ['delete_all: ["trusted:me"]', 'tool_classes.delete_all'],
  ])('%s needs an override: it lets the tool pass', (text, path) => {
    const given = `tool_classes: { ${text} }`
    expect(faults(over(given))).toEqual([expect.stringMatching(/^policy\.yaml:3 The class .* loosens/)])
    expect(faults(over(`${given}\noverride: ["${path}"]`))).toEqual([])
    for (const names of ['b.yaml, m.yaml', 'm.yaml, b.yaml']) {
      const both = {
        ...over(''),
        'policy.yaml': `version: "2.0"\nextends: [${names}]\n`,
        'm.yaml': `${base}tools: { deny: [z] }\n${given}\n`,
      }
      expect(faults(both)).toEqual([expect.stringMatching(/^m\.yaml:\d+ The class/)])
    }
  })

  test.each(['browse: ["source:web"]', 'wipe: [danger]', 'read: [safe, own]', 'wipe: [own]'])(
    '%s lets nothing pass',
    (text) => {
      expect(faults(over(`tool_classes: { ${text} }`))).toEqual([])
    },
  )
})

describe('what cannot be extended', () => {
  test.each([
    '../up.yaml',
    '/etc/passwd',
    'https://x.example/p.yaml',
    '~/p.yaml',
    'a/../../up.yaml',
    'a\\\\b.yaml',
    '.git/config',
  ])('%s', (path) => {
    expect(faults({ 'policy.yaml': `${base}extends: ["${path}"]\n`, [path]: base })[0]).toMatch(/^policy\.yaml:3/)
  })

  test('a file that is not there, that is not a policy, or that extends itself', () => {
    expect(faults({ 'policy.yaml': `${base}extends: [b.yaml]\n` })[0]).toMatch(/b\.yaml.* does not exist/)
    expect(faults({ 'policy.yaml': `${base}extends: [b.yaml]\n`, 'b.yaml': '- a\n' })[0]).toMatch(/^b\.yaml:1/)
    const cycle = {
      'policy.yaml': `${base}extends: [b.yaml]\n`,
      'b.yaml': `${base}extends: [c.yaml]\n`,
      'c.yaml': `${base}extends: [b.yaml]\n`,
    }
    expect(faults(cycle)[0]).toMatch(/b\.yaml → c\.yaml → b\.yaml/)
    expect(faults({ 'policy.yaml': `${base}extends: [policy.yaml]\n` })[0]).toMatch(/policy\.yaml → policy\.yaml/)
  })

  test('more than eight files deep', () => {
    const chain = (depth: number) =>
      Object.fromEntries(
        Array.from({ length: depth + 1 }, (_, at) => [
          at === 0 ? 'policy.yaml' : `f${at}.yaml`,
          `${base}tools: { deny: [t${at}] }\n${at < depth ? `extends: [f${at + 1}.yaml]\n` : ''}`,
        ]),
      )
    expect(faults(chain(8))).toEqual([])
    expect(faults(chain(9))[0]).toMatch(/8 deep/)
  })

  test('a preset that nobody has', () => {
    expect(faults({ 'policy.yaml': `${base}extends: ["preset:coding-agents"]\n` })[0]).toMatch(/no preset/)
  })

  test('anything without a workspace to read it from', () => {
    const { policy, problems } = loadPolicy(`${base}extends: [b.yaml]\n`, { file: 'policy.yaml' })
    expect([policy, problems[0]?.message]).toEqual([undefined, expect.stringMatching(/cannot be read from here/)])
  })

  test('a link out of the workspace, a folder, and what Git keeps', () => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-extends-'))
    const outside = mkdtempSync(join(tmpdir(), 'assay-outside-'))
    writeFileSync(join(outside, 'secret.yaml'), base)
    symlinkSync(join(outside, 'secret.yaml'), join(folder, 'link.yaml'))
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, 'fine.yaml'), base)
    const read = policyPartsIn(folder)
    expect(read('fine.yaml')).toBe(base)
    expect(() => read('link.yaml')).toThrow('lies outside')
    expect(() => read('sub')).toThrow('is not a file')
    expect(() => read('none.yaml')).toThrow()
  })
})

describe('presets', () => {
  const folder = new URL('../../presets/', import.meta.url)
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml') && !file.endsWith('.cases.yaml'))

  test('are the files of the package', () => {
    expect(presetNames.map((name) => `${name}.yaml`)).toEqual(files.sort())
    for (const name of presetNames) expect(presetText(name)).toBe(read(`${name}.yaml`))
  })

  test.each(files)('%s gives what its cases expect', async (file) => {
    const { policy, problems } = load({
      'policy.yaml': `version: "2.0"\nextends: ["preset:${file.slice(0, -'.yaml'.length)}"]\n`,
    })
    expect(problems).toEqual([])
    const parsed = parsePolicyCases(read(file.replace('.yaml', '.cases.yaml')), file)
    expect(parsed.problems).toEqual([])
    expect(parsed.cases.length).toBeGreaterThan(2)
    for (const one of parsed.cases) {
      const records = [...recordsOf(one)]
      const { findings } = await check(policy!, async (sink) => readTraceValues(records, sink), { today: '2026-01-01' })
      const { missing, unexpected } = diffExpectations(one.expected, findings)
      expect([one.name, missing, unexpected.map(({ message }) => message)]).toEqual([one.name, [], []])
    }
  })

  test.each(presetNames)('%s can be extended', (name) => {
    const { policy, problems } = load({ 'policy.yaml': `${base}extends: ["preset:${name}"]\ntools: { deny: [own] }\n` })
    expect([problems, policy?.tools.deny.at(-1)?.value]).toEqual([[], 'own'])
  })
})

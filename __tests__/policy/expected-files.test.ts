import { describe, expect, test } from 'vitest'
import { check } from '../../src/assay.js'
import { loadPolicy, requirePolicy } from '../../src/policy/load-policy.js'
import { readTraceValues } from '../../src/traces/read-traces.js'

type Files = Readonly<Record<string, string>>

/** A policy and the files that it names; `policy.yaml` is the one that is loaded. */
function load(files: Files) {
  const read = (path: string) => {
    const text = files[path]
    if (text === undefined) throw new Error('does not exist')
    return text
  }
  return loadPolicy(files['policy.yaml'] ?? '', { file: 'policy.yaml' }, { read })
}

const faults = (files: Files) =>
  load(files)
    .problems.filter(({ level }) => level === 'error')
    .map(({ message, location }) => `${location?.file}:${location?.line} ${message}`)

async function verdict(files: Files, ...calls: readonly (readonly [string, object])[]) {
  const records = calls.map(([tool, args]) => ({ trace: 't', tool, args }))
  const policy = requirePolicy(load(files))
  const { findings } = await check(policy, async (sink) => readTraceValues(records, sink), { today: '2026-01-01' })
  return findings.filter(({ level }) => level === 'error').map(({ rule }) => rule)
}

const base = 'version: "2.0"\nenforcement: { unconstrained_tools: allow }\n'
const policy = (rule: string) => `${base}sequences: [{ type: expect, ${rule} }]\n`
const golden = 'mode: strict\ncalls:\n  - { tool: get, args: { id: 1 } }\n  - pay\n'

describe('expected calls in a file of their own', () => {
  const files = { 'policy.yaml': policy('expect: golden/refund.yaml'), 'golden/refund.yaml': golden }

  test('are asked for as if the rule said them', async () => {
    expect(await verdict(files, ['get', { id: 1 }], ['pay', {}])).toEqual([])
    expect(await verdict(files, ['get', { id: 2 }], ['pay', {}])).toEqual(['expect:golden/refund.yaml'])
    expect(await verdict(files, ['get', { id: 1 }])).toEqual(['expect:golden/refund.yaml'])
  })

  test('JSON will do, and the rule may say what the file does not', async () => {
    const split = {
      'policy.yaml': policy('id: refund, expect: refund.json, mode: in_order, args: ignore'),
      'refund.json': '{ "calls": [{ "tool": "get", "args": { "id": 1 } }, "pay"], "x-from": "run 7" }',
    }
    expect(await verdict(split, ['get', { id: 2 }], ['log', {}], ['pay', {}])).toEqual([])
    expect(await verdict(split, ['pay', {}], ['get', { id: 2 }])).toEqual(['refund'])
  })

  test('a case gives the rule its name', () => {
    const rules = requirePolicy(
      load({ ...files, 'policy.yaml': policy('when: { case: r }, expect: golden/refund.yaml') }),
    )
    expect(rules.sequences.map(({ id }) => id)).toEqual(['expect:r'])
  })

  test('the digest of the policy covers the file, however often it is named', () => {
    const digest = (text: string, rules = files['policy.yaml']) =>
      requirePolicy(load({ 'policy.yaml': rules, 'golden/refund.yaml': text })).digest
    expect(digest(golden)).not.toBe(digest(golden.replace('id: 1', 'id: 2')))
    expect(digest(golden)).toBe(digest(`# reviewed\n${golden}`))
    const alone = requirePolicy(loadPolicy(policy(`mode: strict, calls: [pay]`), { file: 'policy.yaml' })).digest
    expect(digest(golden)).not.toBe(alone)
  })

  test('a file that a policy extends names its own, from where it is', async () => {
    const extending = {
      'policy.yaml': `${base}extends: ci/base.yaml\n`,
      'ci/base.yaml': policy('expect: golden/refund.yaml'),
      'ci/golden/refund.yaml': golden,
    }
    expect(await verdict(extending, ['pay', {}])).toEqual(['expect:golden/refund.yaml'])
    expect(await verdict(extending, ['get', { id: 1 }], ['pay', {}])).toEqual([])
  })

  test('mistakes point into the file that made them', () => {
    const wrong = (text: string) => faults({ ...files, 'golden/refund.yaml': text })
    expect(wrong('mode: strict\ncalls:\n  - { tol: get }\n')).toContain(
      'golden/refund.yaml:3 The key `sequences[0].calls[0].tol` is not known.',
    )
    expect(wrong('mode: strict\ncals: [pay]\n')).toEqual(['golden/refund.yaml:2 The key `cals` is not known.'])
    expect(wrong('- pay\n')).toEqual([
      'golden/refund.yaml:1 `golden/refund.yaml` holds no expected calls: it must be a mapping with `calls`.',
    ])
    expect(wrong('mode: strict\n')).toEqual(['policy.yaml:3 `sequences[0].calls` is missing.'])
    expect(wrong('mode: [')).toHaveLength(1)
    expect(wrong('')).toHaveLength(1)
  })

  test('what cannot be read is an error and never an expectation of nothing', () => {
    const named = (rule: string) => faults({ ...files, 'policy.yaml': policy(rule) })
    expect(named('expect: missing.yaml')).toEqual([
      'policy.yaml:3 The file `missing.yaml`, which holds expected calls, does not exist.',
    ])
    for (const name of ['../other/golden.yaml', '/etc/passwd', 'https://example.com/g.yaml', '.git/config'])
      expect(named(`expect: "${name}"`)).toEqual([`policy.yaml:3 \`${name}\` is not a file below this folder.`])
    expect(named('expect: [golden/refund.yaml]')).toEqual(['policy.yaml:3 `expect` must be the name of a file.'])
    expect(named('expect: 1')).toHaveLength(1)
    expect(named('expect: null')).toHaveLength(2)
    expect(loadPolicy(files['policy.yaml']).problems.map(({ message }) => message)).toEqual([
      'The file `golden/refund.yaml`, which holds expected calls, cannot be read from here.',
    ])
  })

  test('what is said twice is said', () => {
    expect(faults({ ...files, 'policy.yaml': policy('mode: subset, expect: golden/refund.yaml') })).toEqual([
      'policy.yaml:3 `mode` is said here and in the file of `expect`.',
    ])
  })

  test('no other rule names such a file', () => {
    const wrong = `${base}sequences: [{ type: forbid, tool: pay, expect: golden/refund.yaml }]\n`
    expect(faults({ ...files, 'policy.yaml': wrong })).toEqual([
      'policy.yaml:3 The key `sequences[0].expect` is not known.',
    ])
  })
})

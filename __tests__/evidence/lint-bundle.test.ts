import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { builtInPacks } from '../../src/evidence/lint/built-in-packs.js'
import { lintBundle } from '../../src/evidence/lint/lint-bundle.js'
import type { Pack, PackCheck } from '../../src/evidence/lint/pack.js'
import { readPack } from '../../src/evidence/lint/read-pack.js'
import { bundle, event, lines } from '../support/evidence-archive.js'

const all = Object.values(builtInPacks)
async function lint(events: readonly object[], packs: readonly Pack[] = [], maxResults = 500) {
  const { report, verdict } = await lintBundle(bundle(lines(events)), { packs, maxResults, toolVersion: '0' })
  expect(verdict).toMatchObject({ ok: true })
  return report!
}
const ids = async (events: readonly object[], packs?: readonly Pack[]) =>
  (await lint(events, packs)).findings.map(({ rule_id }) => rule_id)

const denial = (code: number) =>
  event(0, {
    data: {
      schema: 'assay.denied_call_observation.v0',
      code,
      origin: 'assay-proxy',
      call: { tool_name: 'x', target_digest: 'd' },
    },
  })
const decision = (verdict: string) =>
  event(1, {
    data: {
      schema: 'assay.enforcement_decision.v0',
      decision: verdict,
      tool: { name: 'x' },
      action: { target_digest: 'd' },
    },
  })

describe('the rules without a pack', () => {
  test.each([
    ['a clean event', [event(0, { subject: '/etc/hosts' })], []],
    ['a token in the subject', [event(0, { subject: 'x?Token=1', assaysecrets: true })], ['ASSAY-W001']],
    ['one that is not marked', [event(0, { subject: 'AKIAxyz' })], ['ASSAY-W001', 'ASSAY-W003']],
    ['personal data', [event(0, { subject: 'bob', assaypii: true })], ['ASSAY-W002']],
    ['personal data without subject', [event(0, { assaypii: true })], []],
    ['a denial without a decision', [denial(-32042)], ['ASSAY-W004']],
    ['a denial with its decision', [denial(-32042), decision('deny')], []],
    ['a denial with another decision', [denial(-32042), decision('allow')], ['ASSAY-W004']],
    ['another code', [denial(-1)], []],
    [
      'an approval in another form',
      [event(0, { data: { schema: 'assay.enforcement_decision.v0', approval_retained_view: 'x' } })],
      ['ASSAY-W005'],
    ],
    ['a source of another kind', [event(0, { source: 'http://x' })], ['ASSAY-I001']],
  ])('%s', async (_name, events, expected) => {
    expect(await ids(events)).toEqual(expected)
  })
})

describe('packs', () => {
  const run = [
    event(0, { type: 'assay.profile.started', data: { build_id: 'b', policy_hash: 'h' } }),
    event(1, { type: 'assay.tool.decision', data: {} }),
    event(2, { type: 'assay.profile.finished', data: {} }),
  ]

  test('a run that starts, decides and ends passes all that come with Assay', async () => {
    expect(await ids(run, all)).toEqual([])
  })

  test('what is missing is reported, most severe first', async () => {
    expect(await ids([event(0)], all)).toEqual([
      'eu-ai-act-baseline@1.0.0:EU12-002',
      'soc2-baseline@1.0.0:invariant.decision_record',
      'cicd-starter@1.0.0:CICD-002',
      'eu-ai-act-baseline@1.0.0:EU12-004',
      'soc2-baseline@1.0.0:invariant.accountability',
      'soc2-baseline@1.0.0:invariant.change_lifecycle',
      'cicd-starter@1.0.0:CICD-004',
    ])
    expect((await lint([event(0)], all)).disclaimer).toContain('not legal advice')
  })

  const pack = (check: PackCheck, changes: object = {}): Pack => ({
    ...builtInPacks['cicd-starter']!,
    name: 'own',
    rules: [{ id: 'R', severity: 'error', description: 'd', check, ...changes }],
  })
  const paths = (type: 'json_path_exists', ...list: string[]) => ({ type, paths: list })
  test.each<[string, PackCheck, object, boolean]>([
    ['enough events', { type: 'event_count', min: 3 }, {}, true],
    ['too few', { type: 'event_count', min: 4 }, {}, false],
    ['too few in scope', { type: 'event_count', min: 2 }, { event_types: ['assay.tool.decision'] }, false],
    ['a pair', { type: 'event_pairs', start_pattern: '*.started', finish_pattern: 'assay.*.fin?shed' }, {}, true],
    ['half a pair', { type: 'event_pairs', start_pattern: '*.started', finish_pattern: 'x' }, {}, false],
    ['a field', { type: 'event_field_present', any_of: ['build_id'], in_data: true }, {}, true],
    ['a field elsewhere', { type: 'event_field_present', any_of: ['build_id'] }, {}, false],
    ['a type', { type: 'event_type_exists', pattern: '**decision' }, {}, true],
    ['no type', { type: 'event_type_exists', pattern: 'decision' }, {}, false],
    ['a path without its slash', paths('json_path_exists', 'data/build_id'), {}, true],
    ['a value', { ...paths('json_path_exists', '/data/build_id'), value_equals: 'b' }, {}, true],
    ['another value', { ...paths('json_path_exists', '/data/build_id'), value_equals: 'c' }, {}, false],
    ['the manifest', { type: 'manifest_field', path: '/run_id', required: true }, {}, true],
    ['a condition that is met', conditional('/data/build_id'), {}, true],
    ['a condition that is broken', conditional('/data/nothing'), {}, false],
    ['a prototype', paths('json_path_exists', '/data/constructor'), {}, false],
    ['an unknown kind is skipped', { type: 'unsupported', name: 'x' }, {}, true],
    ['so is a newer one', { type: 'event_count', min: 99 }, { engine_min_version: '1.3' }, true],
  ])('%s', async (_name, check, changes, passes) => {
    expect(await ids(run, [pack(check, changes)])).toEqual(passes ? [] : ['own@1.0.0:R'])
  })

  test('a manifest field that need not be there is a warning', async () => {
    const report = await lint(run, [pack({ type: 'manifest_field', path: '/nothing' })])
    expect(report.summary).toEqual({ total: 1, errors: 0, warnings: 1, infos: 0 })
  })

  test('an unknown kind in a compliance pack shows nothing, and that is reported', async () => {
    const strict: Pack = { ...pack({ type: 'unsupported', name: 'x' }), kind: 'compliance', disclaimer: 'd' }
    expect(await ids(run, [strict])).toEqual(['own@1.0.0:R'])
  })

  function conditional(path: string): PackCheck {
    const condition = { all: [{ path: '/type', equals: 'assay.profile.started' }] }
    return { type: 'conditional', condition, then: { type: 'json_path_exists', paths: [path] } }
  }
})

test('what does not fit is cut, the least severe first, and counted', async () => {
  const events = Array.from({ length: 20 }, (_, i) => event(i, { source: 'http://x', subject: 'token=1' }))
  const report = await lint(events, [], 25)
  expect(report).toMatchObject({ truncated: true, truncated_count: 35, applied_cap: 25 })
  expect(new Set(report.findings.map(({ severity }) => severity))).toEqual(new Set(['Warn']))
})

test('a bundle that does not verify is not linted', async () => {
  const { report, verdict } = await lintBundle(Buffer.from('x'), { packs: all, toolVersion: '0' })
  expect(report).toBeUndefined()
  expect(verdict).toMatchObject({ ok: false, code: 'IntegrityTar' })
})

describe('pack files', () => {
  const own = `
name: own-pack
version: 1.0.0
kind: security
description: d
author: me
license: MIT
requires: { assay_min_version: ">=0.1.0" }
rules:
  - { id: R1, severity: warn, description: d, check: { type: event_count, min: 1 } }
  - { id: R2, severity: info, description: d, check: { type: from_the_future } }
`
  test('are read', () => {
    expect(readPack(own, 'own.yaml').rules).toMatchObject([
      { severity: 'warning', check: { type: 'event_count', min: 1 } },
      { check: { type: 'unsupported', name: 'from_the_future' } },
    ])
  })

  test.each([
    ['an unknown key', `${own}extra: 1\n`, /unknown key/],
    ['a bad name', own.replace('own-pack', '-own'), /name is not of/],
    ['no disclaimer', own.replace('security', 'compliance'), /disclaimer/],
    ['a check without its field', own.replace(', min: 1', ''), /event_count/],
    ['no rules', own.replace(/rules:[\s\S]*/, 'rules: []'), /at least one rule/],
    ['not YAML', 'a: [', /not YAML/],
  ])('%s is an error', (_name, text, message) => {
    expect(() => readPack(text, 'own.yaml')).toThrow(message)
  })

  test('the ones that come with Assay could be pack files themselves', () => {
    for (const pack of all) expect(readPack(JSON.stringify(pack), 'x')).toEqual(pack)
  })
})

test('the tests of this page cover every built-in rule', () => {
  const source = readFileSync('src/evidence/lint/built-in-rules.ts', 'utf8')
  const own = readFileSync('__tests__/evidence/lint-bundle.test.ts', 'utf8')
  for (const [id] of source.matchAll(/ASSAY-[WI]\d+/g)) expect(own).toContain(id)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { artifactName } from '../../src/action/artifact-name.js'

const identity = { check: 'assay', workflow: 'CI / nightly', job: 'agent', matrix: 'null', attempt: '1' }

test('says workflow, job, leg and attempt in words that a person reads', () => {
  expect(artifactName(identity)).toMatch(/^assay-evidence-CI-nightly-agent-1-[0-9a-f]{8}$/)
  const matrix = '{"model":"gpt-5/mini","os":"ubuntu","deep":{"a":1},"flag":true,"more":9}'
  expect(artifactName({ ...identity, check: 'booking', matrix })).toMatch(
    /^assay-evidence-booking-CI-nightly-agent-gpt-5-mini-ubuntu-true-1-[0-9a-f]{8}$/,
  )
})

test.each([
  ['check', 'other'],
  ['workflow', 'CI - nightly'],
  ['job', 'agent-2'],
  ['matrix', '{"deep":{"a":1}}'],
  ['attempt', '2'],
])('another %s gives another name, also where the words are the same', (key, value) => {
  expect(artifactName({ ...identity, [key]: value })).not.toBe(artifactName(identity))
})

test('two legs whose values read alike have two names', () => {
  const leg = (model: string) => artifactName({ ...identity, matrix: JSON.stringify({ model }) })
  expect(leg('a/b')).not.toBe(leg('a b'))
  expect(leg('x'.repeat(80))).not.toBe(leg('x'.repeat(81)))
})

test('whatever the workflow is called, GitHub takes the name', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.json())
  fc.assert(
    fc.property(fc.record({ check: text, workflow: text, job: text, matrix: text, attempt: text }), (any) => {
      expect(artifactName(any)).toMatch(/^assay-evidence-[A-Za-z0-9._-]{8,240}$/)
    }),
  )
})

import { expect, test } from 'vitest'
import { lintBundle } from '../../src/evidence/lint/lint-bundle.js'
import { readPack } from '../../src/evidence/lint/read-pack.js'
import { bundle, event, lines } from '../support/evidence-archive.js'

const pack = readPack(
  `name: own-pack
version: 1.0.0
kind: security
description: d
author: me
license: MIT
requires: { assay_min_version: ">=0.1.0" }
rules:
  - { id: G3, severity: warning, description: who it was for, check: { type: g3_authorization_context_present } }
`,
  'pack.yaml',
)
const shown = { principal: 'alice', auth_scheme: ' OAuth2', auth_issuer: 'https://issuer.example/' }
const jws = ['eyJhbGciOiJ', 'eyJzdWIiOiI', 'c2lnbmF0'].join('.')

test.each([
  ['all three', {}, 'assay.tool.decision', 0],
  ['another type of event', {}, 'assay.other', 1],
  ['no principal', { principal: ' ' }, 'assay.tool.decision', 1],
  ['a scheme that is not known', { auth_scheme: 'basic' }, 'assay.tool.decision', 1],
  ['no issuer', { auth_issuer: null }, 'assay.tool.decision', 1],
  ['an issuer too long', { auth_issuer: 'i'.repeat(2049) }, 'assay.tool.decision', 1],
  ['a credential for a principal', { principal: 'Bearer abc' }, 'assay.tool.decision', 1],
  ['a signed token for an issuer', { auth_issuer: jws }, 'assay.tool.decision', 1],
])('%s', async (_name, changes, type, findings) => {
  const bytes = bundle(lines([event(0, { type, source: 'urn:a:b', data: { ...shown, ...changes } })]))
  const { report } = await lintBundle(bytes, { packs: [pack], toolVersion: '0' })
  expect(report!.findings.filter(({ rule_id }) => rule_id.endsWith('G3'))).toHaveLength(findings)
})

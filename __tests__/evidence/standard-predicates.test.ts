import { generateKeyPairSync } from 'node:crypto'
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { signStatement, statementAbout } from '../../src/evidence/attest/attest-evidence.js'
import { type EvidenceInput, readEvidence } from '../../src/evidence/attest/attested-evidence.js'
import { predicateOf } from '../../src/evidence/attest/predicates/index.js'
import type { PredicateOptions } from '../../src/evidence/attest/predicates/predicate.js'
import type { Statement } from '../../src/evidence/attest/statement.js'
import { verifyAttestation } from '../../src/evidence/attest/verify-attestation.js'
import type { RuleStanding } from '../../src/evidence/run/rule-standing.js'
import { writeRunEvidence } from '../../src/evidence/run/write-run-evidence.js'
import { bundle, event, lines } from '../support/evidence-archive.js'
import { recordRun, runFiles } from '../support/evidence-run.js'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-predicates-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const rules: RuleStanding = { passed: ['before:login->book'], warned: [], failed: [], omitted: 0 }
async function run(over: object = {}, calls = 3): Promise<EvidenceInput> {
  const recorded = Array.from({ length: calls }, (_, i) => ({ trace: `t${i}`, tool: 'read_file', args: { path: 'a' } }))
  const recorder = await recordRun(recorded, { temporaryFolder: folder })
  const { bundles, index } = await writeRunEvidence(recorder, {
    output: join(folder, 'e.tar.gz'),
    time: '2026-01-31T12:00:00Z',
    producer: { name: 'assay', version: '1.2.3' },
    files: runFiles,
    verdict: 'pass',
    rules,
    ...over,
  })
  recorder.close()
  if (index === undefined) return { kind: 'bundle', bytes: readFileSync(bundles[0]!.path) }
  return { kind: 'index', bytes: readFileSync(index), open: (file) => createReadStream(join(dirname(index), file)) }
}
async function statement(name: string, input: EvidenceInput, options: PredicateOptions = {}): Promise<Statement> {
  const read = await readEvidence(input)
  if (!('evidence' in read)) throw new Error(read.refused.code)
  const { kind, predicate } = predicateOf(name, read.evidence, options)!
  return statementAbout(read.evidence, kind.type, predicate)
}
const verify = (of: unknown, input: EvidenceInput) =>
  verifyAttestation(JSON.stringify(signStatement(of as Statement, privateKey)), input, publicKey)

describe('test-result', () => {
  test('names the policy and the rules', async () => {
    const input = await run()
    const made = await statement('test-result', input, { url: 'https://ci.example/1' })
    expect(made).toMatchObject({
      predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
      predicate: {
        result: 'PASSED',
        url: 'https://ci.example/1',
        configuration: [{ name: 'run-policy', digest: { sha256: 'ab'.repeat(32) }, mediaType: 'application/json' }],
        passedTests: ['before:login->book'],
        warnedTests: [],
        failedTests: [],
      },
    })
    expect(await verify(made, input)).toMatchObject({ ok: true, result: 'PASSED' })
  })

  test.each<[string, object, object]>([
    ['WARNED', { rules: { ...rules, warned: ['w'] } }, { warnedTests: ['w'] }],
    ['FAILED', { verdict: 'fail', rules: { ...rules, failed: ['f'] } }, { failedTests: ['f'] }],
    ['FAILED', { verdict: 'no-evidence' }, { failedTests: ['no-evidence'] }],
  ])('%s', async (result, over, lists) => {
    const input = await run(over)
    const made = await statement('test-result', input)
    expect(made.predicate).toMatchObject({ result, ...lists })
    expect(await verify(made, input)).toMatchObject({ ok: true, result })
  })
})

describe('vsa', () => {
  test('says who checked what against which policy, with which result', async () => {
    const input = await run()
    const made = await statement('vsa', input, { resource: 'git+https://x/y@1', verifier: 'https://x/verifier' })
    expect(made).toMatchObject({
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: {
        verifier: { id: 'https://x/verifier' },
        timeVerified: '2026-01-31T12:00:00Z',
        resourceUri: 'git+https://x/y@1',
        policy: { uri: 'urn:assay:policy:run-policy', digest: { sha256: 'ab'.repeat(32) } },
        inputAttestations: [{ digest: { sha256: made.subject[0].digest.sha256 } }],
        verificationResult: 'PASSED',
        verifiedLevels: ['ASSAY_POLICY_MET'],
      },
    })
    expect(await verify(made, input)).toMatchObject({ ok: true, result: 'PASSED' })
  })

  test('has the fields of SLSA 1.0 and no other, so that in-toto’s protobuf reads it, too', async () => {
    for (const input of [await run(), await run({ verdict: 'fail' }), await run({ maxEvents: 8 }, 9)]) {
      const { predicate } = (await statement('vsa', input)) as unknown as { predicate: Record<string, unknown> }
      // [field, required] of slsa.dev/verification_summary/v1, minor version 0.
      const fields: [string, boolean][] = [
        ['verifier', true],
        ['timeVerified', true],
        ['resourceUri', true],
        ['policy', true],
        ['inputAttestations', false],
        ['verificationResult', true],
        ['verifiedLevels', true],
        ['dependencyLevels', false],
        ['slsaVersion', false],
      ]
      const names = fields.map(([name]) => name)
      expect(Object.keys(predicate).filter((name) => !names.includes(name))).toEqual([])
      for (const [name, required] of fields) if (required) expect(predicate).toHaveProperty(name)
      const uri = expect.stringMatching(/^[a-z][a-z0-9+.-]*:\S+$/)
      const digest = { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }
      expect(predicate).toEqual({
        verifier: { id: uri },
        timeVerified: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/),
        resourceUri: uri,
        policy: { uri, digest },
        inputAttestations: expect.arrayContaining([{ uri, digest }]),
        verificationResult: expect.stringMatching(/^(PASSED|FAILED)$/),
        // A level of our own must not look like one of SLSA's.
        verifiedLevels: [expect.not.stringMatching(/^SLSA_/)],
      })
      for (const entry of predicate.inputAttestations as unknown[]) expect(entry).toEqual({ uri, digest })
    }
  })

  test.each(['fail', 'no-evidence'])('%s reaches no level', async (verdict) => {
    const input = await run({ verdict })
    const { predicate } = await statement('vsa', input)
    expect(predicate).toMatchObject({
      verificationResult: 'FAILED',
      verifiedLevels: ['FAILED'],
      resourceUri: expect.stringMatching(/^urn:assay:run:run_[0-9a-f]{16}$/),
    })
  })
})

describe('an index', () => {
  test.each(['bundle', 'test-result', 'vsa'])('%s binds all bundles of the run', async (name) => {
    const input = await run({ maxEvents: 8 }, 9)
    expect(input.kind).toBe('index')
    const made = await statement(name, input)
    expect(await verify(made, input)).toMatchObject({ ok: true, predicateType: made.predicateType })
    const other = await run({ maxEvents: 8, time: '2027-01-31T12:00:00Z' }, 9)
    expect(await verify(made, other)).toMatchObject({ ok: false, code: 'SubjectDigestMismatch' })
  })

  test('is not attested without one of its bundles', async () => {
    const input = await run({ maxEvents: 8 }, 9)
    const { bundles, ...index } = JSON.parse(Buffer.from(input.bytes).toString())
    const less = Buffer.from(JSON.stringify({ ...index, bundles: bundles.slice(1) }))
    expect(await readEvidence({ ...input, bytes: less } as EvidenceInput)).toMatchObject({
      refused: { code: 'IndexInvalid' },
    })
  })
})

describe('a statement that says something else is refused, though its signature holds', () => {
  const changes: [string, (predicate: Record<string, unknown>) => object][] = [
    ['test-result', (it) => ({ ...it, result: 'WARNED' })],
    ['test-result', (it) => ({ ...it, passedTests: [] })],
    ['test-result', (it) => ({ ...it, configuration: [] })],
    ['test-result', (it) => ({ ...it, more: 1 })],
    ['vsa', (it) => ({ ...it, verificationResult: 'FAILED' })],
    ['vsa', (it) => ({ ...it, policy: { uri: 'urn:x' } })],
    ['vsa', (it) => ({ ...it, verifiedLevels: ['SLSA_BUILD_LEVEL_3'] })],
    ['vsa', (it) => ({ ...it, timeVerified: '2020-01-01T00:00:00Z' })],
    ['vsa', (it) => ({ ...it, resourceUri: 1 })],
  ]
  test.each(changes)('%s', async (name, change) => {
    const input = await run()
    const made = await statement(name, input)
    const predicate = change(made.predicate as Record<string, unknown>)
    expect(await verify({ ...made, predicate }, input)).toMatchObject({ ok: false, code: 'PredicateMismatch' })
  })

  test('one about evidence without a verdict', async () => {
    const input = await run()
    const silent: EvidenceInput = { kind: 'bundle', bytes: bundle(lines([event(0)])) }
    for (const name of ['test-result', 'vsa']) {
      const made = await statement(name, input)
      const read = await readEvidence(silent)
      const about = 'evidence' in read && statementAbout(read.evidence, made.predicateType, made.predicate as object)
      expect(await verify(about, silent)).toMatchObject({ ok: false, code: 'PredicateMismatch' })
      expect('evidence' in read && predicateOf(name, read.evidence)).toBeUndefined()
    }
  })

  test('a predicate that is none', async () => {
    const input = await run()
    const made = await statement('vsa', input)
    for (const predicate of [null, [], 'x'])
      expect(await verify({ ...made, predicate }, input)).toMatchObject({ ok: false, code: 'PredicateInvalid' })
  })
})

test('envelopes of other writers may leave the key id out, and name the file', async () => {
  const input = await run()
  const made = await statement('test-result', input)
  const named = { ...made, subject: [{ ...made.subject[0], name: 'evidence.tar.gz' }] }
  const { signatures, ...envelope } = signStatement(named as unknown as Statement, privateKey)
  for (const keyid of [undefined, '']) {
    const text = JSON.stringify({ ...envelope, signatures: [{ sig: signatures[0]!.sig, keyid }] })
    expect(await verifyAttestation(text, input, publicKey)).toMatchObject({ ok: true })
  }
  const wrong = JSON.stringify({ ...envelope, signatures: [{ sig: signatures[0]!.sig, keyid: 'x' }] })
  expect(await verifyAttestation(wrong, input, publicKey)).toMatchObject({ ok: false, code: 'SignatureInvalid' })
})

import { generateKeyPairSync, verify } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/canonical/canonical-json.js'
import { sha256Hex } from '../../src/canonical/digest.js'
import { signStatement, statementAbout as statementOf } from '../../src/evidence/attest/attest-evidence.js'
import { readEvidence } from '../../src/evidence/attest/attested-evidence.js'
import { signEnvelope } from '../../src/evidence/attest/dsse.js'
import { predicateOf } from '../../src/evidence/attest/predicates/index.js'
import { readPrivateKey, readPublicKey } from '../../src/evidence/attest/signing-keys.js'
import { verifyAttestation } from '../../src/evidence/attest/verify-attestation.js'
import { bundle, event, lines } from '../support/evidence-archive.js'

const pair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return { privateKey, publicKey }
}
const { privateKey, publicKey } = pair()
const good = bundle(
  lines([event(0, { time: '2026-01-31T12:00:00.123456Z' }), event(1, { time: '2025-01-01T00:00:00Z' })]),
)
// biome-ignore lint/suspicious/noExplicitAny: statements are taken apart here
type Any = any
const statementAbout = async (bytes: Uint8Array): Promise<{ statement: Any }> => {
  const read = await readEvidence({ kind: 'bundle', bytes })
  if (!('evidence' in read)) throw new Error(read.refused.code)
  const { kind, predicate } = predicateOf('bundle', read.evidence)!
  return { statement: statementOf(read.evidence, kind.type, predicate) }
}
const attested = async () => signStatement((await statementAbout(good)).statement, privateKey)
const signed = (statement: unknown) => signEnvelope(Buffer.from(canonicalJson(statement)), privateKey)
const refusal = async (envelope: unknown, bytes = good) =>
  verifyAttestation(
    typeof envelope === 'string' ? envelope : JSON.stringify(envelope),
    { kind: 'bundle', bytes },
    publicKey,
  )

describe('what is signed', () => {
  test('the statement binds the whole file and what the bundle says of its run', async () => {
    const { statement } = await statementAbout(good)
    expect(statement).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://docs.getassay.dev/attestation/evidence-bundle/v1',
      subject: [{ digest: { sha256: sha256Hex(good) } }],
      predicate: {
        schema_version: 1,
        semantic_equivalence: { algorithm: 'assay-run-root-v1' },
        run: {
          run_id: 'run',
          event_count: 2,
          producer: { name: 'assay', version: '0.0.0', git: '' },
          time_window: { start: '2025-01-01T00:00:00Z', end: '2026-01-31T12:00:00.123456Z' },
        },
      },
    })
    expect(statement!.subject[0].name).toBe(statement!.predicate.semantic_equivalence.value)
  })

  test('the signature is Ed25519 over the pre-authentication encoding', async () => {
    const { payload, payloadType, signatures } = await attested()
    const body = Buffer.from(payload, 'base64')
    const encoded = Buffer.concat([Buffer.from(`DSSEv1 28 ${payloadType} ${body.length} `), body])
    expect(payloadType).toBe('application/vnd.in-toto+json')
    expect(verify(null, encoded, publicKey, Buffer.from(signatures[0]!.sig, 'base64'))).toBe(true)
    expect(signatures[0]!.keyid).toBe(`sha256:${sha256Hex(publicKey.export({ type: 'spki', format: 'der' }))}`)
  })

  test('it verifies', async () => {
    expect(await refusal(await attested())).toMatchObject({ ok: true, sha256: sha256Hex(good) })
  })

  test('the extent is what the events count, and what the run says it observed', async () => {
    const extentOf = async (events: readonly object[]) =>
      (await statementAbout(bundle(lines(events)))).statement!.predicate.extent
    const counts = { files_count: 3, network_count: 2, processes_count: 1, sandbox_degradation_count: 0 }
    const finished = (seq: number, data: object) => event(seq, { type: 'assay.profile.finished', data })
    expect(await extentOf([event(0), event(1), finished(2, counts)])).toEqual({
      retained_events_by_type: { 'assay.profile.finished': 1, 'assay.test': 2 },
      observed: {
        basis: 'producer_reported',
        source_type: 'assay.profile.finished',
        counts: { files: 3, network: 2, processes: 1, sandbox_degradations: 0 },
      },
    })
    const sandbox = { type: 'assay.sandbox.summary', data: { fs_count: 1, exec_count: 2, degradation_count: 3 } }
    expect(await extentOf([event(0, sandbox)])).toMatchObject({
      observed: { source_type: 'assay.sandbox.summary', counts: { files: 1, processes: 2, sandbox_degradations: 3 } },
    })
    expect((await extentOf([event(0)]))?.observed).toEqual({ basis: 'not_stated' })
    // What contradicts itself, or leaves a count out, has no extent that others would take.
    for (const bad of [{}, { ...counts, network_count: -1 }, { ...counts, files_count: '0' }, null])
      expect(await extentOf([finished(0, bad as object)])).toBeUndefined()
    expect(await extentOf([finished(0, counts), finished(1, counts)])).toBeUndefined()
  })

  test('a bundle that does not verify is not attested', async () => {
    expect(await readEvidence({ kind: 'bundle', bytes: Buffer.from('x') })).toMatchObject({
      refused: { class: 'Integrity', code: 'IntegrityTar' },
    })
  })
})

describe('what is refused, and in which order', () => {
  const base = async () => structuredClone((await statementAbout(good)).statement!) as unknown as Record<string, never>
  const changed = async (change: (statement: never) => void) => {
    const statement = await base()
    change(statement as never)
    return signed(statement)
  }
  test.each<[string, () => Promise<unknown>]>([
    ['EnvelopeInvalid', async () => 'not json'],
    ['EnvelopeInvalid', async () => '{"payload":"","payload":""}'],
    ['EnvelopeInvalid', async () => ({ ...(await attested()), payload: '!!' })],
    ['PayloadType', async () => ({ ...(await attested()), payloadType: 'text/plain' })],
    ['SignatureInvalid', async () => ({ ...(await attested()), signatures: [] })],
    ['SignatureInvalid', async () => signEnvelope(Buffer.from('{}'), pair().privateKey)],
    ['SignatureInvalid', async () => ({ ...(await attested()), payload: Buffer.from('{}').toString('base64') })],
    ['StatementInvalid', async () => signEnvelope(Buffer.from('{"a":1,"a":2}'), privateKey)],
    ['StatementType', async () => signed({})],
    [
      'PredicateType',
      () =>
        changed(
          (s: { predicateType: string }) => (s.predicateType = 'https://assay.dev/attestation/evidence-bundle/v0'),
        ),
    ],
    ['SubjectInvalid', () => changed((s: { subject: unknown[] }) => s.subject.push(s.subject[0]))],
    [
      'SubjectInvalid',
      () => changed((s: { subject: [{ digest: object }] }) => (s.subject[0].digest = { sha256: 'a', sha512: 'b' })),
    ],
    ['PredicateInvalid', () => changed((s: { predicate: object }) => (s.predicate = { schema_version: 2 }))],
    [
      'SubjectDigestMismatch',
      () => changed((s: { subject: [{ digest: object }] }) => (s.subject[0].digest = { sha256: 'a' })),
    ],
    ['SubjectNameMismatch', () => changed((s: { subject: [{ name: string }] }) => (s.subject[0].name = 'x'))],
    [
      'PredicateMismatch',
      () => changed((s: { predicate: { run: { run_id: string } } }) => (s.predicate.run.run_id = 'x')),
    ],
  ])('%s', async (code, envelope) => {
    expect(await refusal(await envelope())).toMatchObject({ ok: false, code })
  })

  test('an extent is compared where it is stated, and may be left out', async () => {
    type WithExtent = { predicate: { extent?: unknown } }
    for (const extent of [undefined, null])
      expect(await refusal(await changed((s: WithExtent) => (s.predicate.extent = extent)))).toMatchObject({ ok: true })
    const counts = { files: 0, network: 0, processes: 0, sandbox_degradations: 0 }
    for (const extent of [
      { retained_events_by_type: { 'assay.test': 3 }, observed: { basis: 'not_stated' } },
      { retained_events_by_type: { 'assay.test': 2 }, observed: { basis: 'not_stated', more: 1 } },
      {
        retained_events_by_type: { 'assay.test': 2 },
        observed: { basis: 'producer_reported', source_type: 'assay.profile.finished', counts },
      },
      'everything',
    ]) {
      const envelope = await changed((s: WithExtent) => (s.predicate.extent = extent))
      expect(await refusal(envelope)).toMatchObject({ ok: false, code: 'PredicateMismatch' })
    }
    // A bundle without counts bears out no claim of them.
    const silent = bundle(lines([event(0, { type: 'assay.profile.finished', data: {} })]))
    const { statement } = await statementAbout(silent)
    const extent = {
      retained_events_by_type: { 'assay.profile.finished': 1 },
      observed: { basis: 'producer_reported', source_type: 'assay.profile.finished', counts },
    }
    const claim = signed({ ...statement, predicate: { ...statement!.predicate, extent } })
    expect(await refusal(claim, silent)).toMatchObject({ ok: false, code: 'PredicateMismatch' })
    expect(await refusal(signed(statement), silent)).toMatchObject({ ok: true })
  })

  test('another bundle, or none', async () => {
    expect(await refusal(await attested(), bundle(lines([event(0)])))).toMatchObject({ code: 'SubjectDigestMismatch' })
    expect(await refusal(await attested(), Buffer.from('x'))).toMatchObject({ code: 'BundleInvalid' })
  })
})

test('any flipped bit of the file is caught, whatever the bundle itself binds', async () => {
  const envelope = await attested()
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length * 8 - 1), async (bit) => {
      const bytes = Buffer.from(good)
      bytes[bit >> 3]! ^= 1 << (bit & 7)
      expect(await refusal(envelope, bytes)).toMatchObject({ ok: false })
    }),
    { numRuns: 200 },
  )
})

describe('keys', () => {
  const pem = (key: typeof privateKey) =>
    key.export({ type: key.type === 'private' ? 'pkcs8' : 'spki', format: 'pem' }) as string
  test('are read', () => {
    expect(readPrivateKey(pem(privateKey)).type).toBe('private')
    expect(readPublicKey(pem(publicKey)).type).toBe('public')
  })
  test('of another kind are refused, without a word of them', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 })
    expect(() => readPrivateKey(pem(rsa.privateKey))).toThrow('E_EVIDENCE_KEY')
    expect(() => readPublicKey(pem(privateKey))).toThrow('E_EVIDENCE_KEY')
    expect(() => readPrivateKey('secret words')).toThrow(/^(?!.*secret words)/)
  })
})

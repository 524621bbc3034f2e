import type { KeyObject } from 'node:crypto'
import { canonicalJson } from '../../canonical/canonical-json.js'
import { BundleFailure } from '../format/failure.js'
import { defaultLimits } from '../format/limits.js'
import { scanJson } from '../format/scan-json.js'
import { decodeUtf8 } from '../read/read-event.js'
import { type AttestedEvidence, type EvidenceInput, readEvidence } from './attested-evidence.js'
import { type Envelope, payloadType, signedBy } from './dsse.js'
import { predicateKind } from './predicates/index.js'
import type { PredicateKind } from './predicates/predicate.js'
import { type Statement, statementType } from './statement.js'

export type AttestationVerdict =
  | {
      readonly ok: true
      readonly sha256: string
      /** Of a bundle; an index has none. */
      readonly runRoot?: string
      readonly predicateType: string
      /** What a standard predicate says of the run: that it is signed does not mean that the run passed. */
      readonly result?: string
    }
  | { readonly ok: false; readonly code: AttestationCode; readonly message: string }

/** In the order of the checks; the first that fails is reported. */
export type AttestationCode =
  | 'EnvelopeInvalid'
  | 'PayloadType'
  | 'SignatureInvalid'
  | 'StatementInvalid'
  | 'StatementType'
  | 'PredicateType'
  | 'SubjectInvalid'
  | 'PredicateInvalid'
  | 'BundleInvalid'
  | 'SubjectDigestMismatch'
  | 'SubjectNameMismatch'
  | 'PredicateMismatch'

class Refused extends Error {
  constructor(
    readonly code: AttestationCode,
    message: string,
  ) {
    super(message)
  }
}

/**
 * Whether an envelope is a statement about exactly this evidence, signed with this key. Nothing of the payload is looked at
 * before its signature holds. What reading the evidence throws passes through.
 */
export async function verifyAttestation(
  envelopeText: string,
  input: EvidenceInput,
  key: KeyObject,
): Promise<AttestationVerdict> {
  try {
    const { statement, kind } = readStatement(readSigned(envelopeText, key))
    const read = await readEvidence(input)
    if (!('evidence' in read)) throw new Refused('BundleInvalid', 'the evidence does not verify')
    compare(statement, kind, read.evidence)
    const { bundle, sha256 } = read.evidence
    const { result, verificationResult } = statement.predicate as Readonly<Record<string, unknown>>
    const said = result ?? verificationResult
    return {
      ...{ ok: true, sha256, predicateType: kind.type },
      ...(bundle && { runRoot: bundle.verdict.runRoot }),
      ...(typeof said === 'string' && { result: said }),
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { ok: false, code: error.code, message: error.message }
  }
}

function compare(
  { subject: [subject], ...statement }: Statement,
  kind: PredicateKind,
  evidence: AttestedEvidence,
): void {
  if (subject.digest.sha256 !== evidence.sha256) {
    throw new Refused('SubjectDigestMismatch', 'the statement is about other bytes')
  }
  if (kind.named && subject.name !== evidence.name) {
    throw new Refused('SubjectNameMismatch', 'the statement names another bundle id')
  }
  const stated = statement.predicate as Readonly<Record<string, unknown>>
  const expected = kind.write(evidence, kind.options(stated))
  const agrees = kind.agrees ?? ((one, other) => canonicalJson(one) === canonicalJson(other))
  if (!expected || !agrees(stated, expected)) {
    throw new Refused('PredicateMismatch', 'the statement says something about the run that the evidence does not')
  }
}

function readSigned(text: string, key: KeyObject): Uint8Array {
  const envelope = strictly(text, 'EnvelopeInvalid') as Partial<Envelope> | null
  const { payload, signatures } = envelope ?? {}
  if (typeof payload !== 'string' || !isBase64(payload) || !Array.isArray(signatures)) {
    throw new Refused('EnvelopeInvalid', 'not a DSSE envelope')
  }
  const first = signatures[0] as { keyid?: unknown; sig?: unknown } | null | undefined
  if (envelope!.payloadType !== payloadType) throw new Refused('PayloadType', `the payload is not ${payloadType}`)
  if (
    !['string', 'undefined'].includes(typeof first?.keyid) ||
    typeof first?.sig !== 'string' ||
    !isBase64(first.sig)
  ) {
    throw new Refused('SignatureInvalid', 'the envelope holds no signature')
  }
  const bytes = Buffer.from(payload, 'base64')
  if (!signedBy(envelope as Envelope, bytes, key)) {
    throw new Refused('SignatureInvalid', 'the signature is not by this key, or not of this payload')
  }
  return bytes
}

function readStatement(bytes: Uint8Array): { readonly statement: Statement; readonly kind: PredicateKind } {
  const statement = strictly(bytes, 'StatementInvalid') as Partial<Statement> | null
  if (statement?._type !== statementType) throw new Refused('StatementType', 'not an in-toto statement v1')
  const kind = typeof statement.predicateType === 'string' ? predicateKind(statement.predicateType) : undefined
  if (!kind) throw new Refused('PredicateType', 'a statement of another kind, or of a version that binds too little')
  const { subject, predicate } = statement as { subject?: unknown; predicate?: unknown }
  const only = Array.isArray(subject) && subject.length === 1 ? subject[0] : undefined
  const digest = only?.digest
  if (typeof only?.name !== 'string' || typeof digest?.sha256 !== 'string' || Object.keys(digest).length !== 1) {
    throw new Refused('SubjectInvalid', 'the statement is not about exactly one file with one SHA-256')
  }
  if (typeof predicate !== 'object' || predicate === null || Array.isArray(predicate)) {
    throw new Refused('PredicateInvalid', 'the predicate is not an object')
  }
  if (kind.named && (predicate as { readonly schema_version?: unknown }).schema_version !== 1) {
    throw new Refused('PredicateInvalid', 'the predicate is not of schema version 1')
  }
  return { statement: statement as Statement, kind }
}

function strictly(input: string | Uint8Array, code: AttestationCode): unknown {
  try {
    return scanJson(typeof input === 'string' ? input : decodeUtf8(input), defaultLimits.maxJsonDepth).value
  } catch (error) {
    if (error instanceof BundleFailure) throw new Refused(code, error.message)
    throw error
  }
}

/** Buffer.from skips what it does not know; two texts would then be one payload. */
function isBase64(text: string): boolean {
  return Buffer.from(text, 'base64').toString('base64') === text
}

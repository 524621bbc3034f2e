import type { KeyObject } from 'node:crypto'
import { BundleFailure } from '../format/failure.js'
import { defaultLimits } from '../format/limits.js'
import { scanJson } from '../format/scan-json.js'
import { decodeUtf8 } from '../read/read-event.js'
import { type Envelope, payloadType, signedBy } from './dsse.js'
import { type Predicate, predicateType, type Statement, sameJson, statementAbout, statementType } from './statement.js'

export type AttestationVerdict =
  | { readonly ok: true; readonly sha256: string; readonly runRoot: string }
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
 * Whether an envelope is a statement about exactly these bytes, signed with this key. Nothing of the payload is looked at
 * before its signature holds.
 */
export async function verifyAttestation(
  envelopeText: string,
  bundle: Uint8Array,
  key: KeyObject,
): Promise<AttestationVerdict> {
  try {
    const statement = readStatement(readSigned(envelopeText, key))
    const { statement: expected, verdict } = await statementAbout(bundle)
    if (!expected || !verdict.ok) throw new Refused('BundleInvalid', 'the bundle does not verify')
    const [subject] = statement.subject
    const [expectedSubject] = expected.subject
    if (subject.digest.sha256 !== expectedSubject.digest.sha256) {
      throw new Refused('SubjectDigestMismatch', 'the statement is about other bytes')
    }
    if (subject.name !== expectedSubject.name) {
      throw new Refused('SubjectNameMismatch', 'the statement names another bundle id')
    }
    refuseOther(statement.predicate, expected.predicate)
    return { ok: true, sha256: verdict.sha256, runRoot: verdict.runRoot }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { ok: false, code: error.code, message: error.message }
  }
}

/** An extent is compared only where one is stated; a bundle from which none can be derived bears out no claim of one. */
function refuseOther(stated: Predicate, found: Predicate): void {
  const { extent, ...run } = stated
  const { extent: foundExtent, ...foundRun } = found
  if (!sameJson(run, foundRun)) {
    throw new Refused('PredicateMismatch', 'the statement says something about the run that the bundle does not')
  }
  if (extent === undefined || extent === null) return
  if (foundExtent === undefined || !sameJson(extent, foundExtent)) {
    throw new Refused('PredicateMismatch', 'the statement says something about the extent that the bundle does not')
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
  if (typeof first?.keyid !== 'string' || typeof first.sig !== 'string' || !isBase64(first.sig)) {
    throw new Refused('SignatureInvalid', 'the envelope holds no signature')
  }
  const bytes = Buffer.from(payload, 'base64')
  if (!signedBy(envelope as Envelope, bytes, key)) {
    throw new Refused('SignatureInvalid', 'the signature is not by this key, or not of this payload')
  }
  return bytes
}

function readStatement(bytes: Uint8Array): Statement {
  const statement = strictly(bytes, 'StatementInvalid') as Partial<Statement> | null
  if (statement?._type !== statementType) throw new Refused('StatementType', 'not an in-toto statement v1')
  if (statement.predicateType !== predicateType) {
    throw new Refused('PredicateType', 'a statement of another kind, or of a version that binds too little')
  }
  const { subject, predicate } = statement as { subject?: unknown; predicate?: unknown }
  const only = Array.isArray(subject) && subject.length === 1 ? subject[0] : undefined
  const digest = only?.digest
  if (typeof only?.name !== 'string' || typeof digest?.sha256 !== 'string' || Object.keys(digest).length !== 1) {
    throw new Refused('SubjectInvalid', 'the statement is not about exactly one file with one SHA-256')
  }
  if (
    typeof predicate !== 'object' ||
    predicate === null ||
    (predicate as Statement['predicate']).schema_version !== 1
  ) {
    throw new Refused('PredicateInvalid', 'the predicate is not of schema version 1')
  }
  return statement as Statement
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

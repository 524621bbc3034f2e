import type { KeyObject } from 'node:crypto'
import { canonicalJson } from '../../canonical/canonical-json.js'
import type { AttestedEvidence } from './attested-evidence.js'
import { type Envelope, signEnvelope } from './dsse.js'
import { type Statement, statementType } from './statement.js'

/** A statement about evidence: a predicate of some kind, bound to the file by its SHA-256. */
export function statementAbout(
  { name, sha256 }: AttestedEvidence,
  predicateType: string,
  predicate: object,
): Statement {
  return { _type: statementType, subject: [{ name, digest: { sha256 } }], predicateType, predicate }
}

/** Deterministic: the same statement and key give the same envelope. */
export function signStatement(statement: Statement, key: KeyObject): Envelope {
  return signEnvelope(Buffer.from(canonicalJson(statement)), key)
}

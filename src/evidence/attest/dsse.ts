import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { sha256 } from '../../canonical/digest.js'

/** A signed payload: https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
export interface Envelope {
  /** Base64. */
  readonly payload: string
  readonly payloadType: string
  readonly signatures: readonly { readonly keyid?: string; readonly sig: string }[]
}

export const payloadType = 'application/vnd.in-toto+json'

/** Signs with an Ed25519 private key. Deterministic. */
export function signEnvelope(payload: Uint8Array, key: KeyObject): Envelope {
  const sig = sign(null, preAuthentication(payloadType, payload), key).toString('base64')
  return {
    payload: Buffer.from(payload).toString('base64'),
    payloadType,
    signatures: [{ keyid: keyId(createPublicKey(key)), sig }],
  }
}

/**
 * Whether the first signature is by this key. The key id is a hint and proves nothing; other writers leave it out, and a
 * wrong one is still refused.
 */
export function signedBy(envelope: Envelope, payload: Uint8Array, key: KeyObject): boolean {
  const [first] = envelope.signatures
  if (!first || (first.keyid && first.keyid !== keyId(key))) return false
  return verify(null, preAuthentication(envelope.payloadType, payload), key, Buffer.from(first.sig, 'base64'))
}

/** `sha256:` + hash of the public key's SPKI DER. */
export function keyId(key: KeyObject): string {
  return sha256(key.export({ type: 'spki', format: 'der' }))
}

/** What is signed: lengths are of bytes, so that no type can run into its payload. */
function preAuthentication(type: string, payload: Uint8Array): Buffer {
  const typeBytes = Buffer.from(type)
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${typeBytes.length} `),
    typeBytes,
    Buffer.from(` ${payload.length} `),
    payload,
  ])
}

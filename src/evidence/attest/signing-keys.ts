import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { AssayError } from '../../model/problem.js'

/** An Ed25519 private key from PKCS#8 PEM. Throws AssayError `E_EVIDENCE_KEY`; the message never holds the key. */
export function readPrivateKey(pem: string): KeyObject {
  return ed25519(() => createPrivateKey(pem), 'an Ed25519 private key (PKCS#8 PEM)')
}

/** An Ed25519 public key from SPKI PEM. Throws AssayError `E_EVIDENCE_KEY`. */
export function readPublicKey(pem: string): KeyObject {
  // createPublicKey would take a private key too; whoever verifies should not hold one.
  if (pem.includes('PRIVATE KEY')) throw badKey('an Ed25519 public key (SPKI PEM)')
  return ed25519(() => createPublicKey(pem), 'an Ed25519 public key (SPKI PEM)')
}

function ed25519(read: () => KeyObject, wanted: string): KeyObject {
  let key: KeyObject | undefined
  try {
    key = read()
  } catch {
    throw badKey(wanted)
  }
  if (key.asymmetricKeyType !== 'ed25519') throw badKey(wanted)
  return key
}

function badKey(wanted: string): AssayError {
  return new AssayError({
    code: 'E_EVIDENCE_KEY',
    level: 'error',
    message: `The key file does not hold ${wanted}.`,
    remedy:
      '`openssl genpkey -algorithm ed25519 -out key.pem` makes one; `openssl pkey -in key.pem -pubout` prints its public half.',
  })
}

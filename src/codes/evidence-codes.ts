import { defineCodes } from './code.js'

/** Problems of evidence bundles, their profiles, packs and keys. */
export const evidenceCodes = defineCodes({
  E_EVIDENCE_INTEGRITY: {
    title: 'The bundle was changed',
    level: 'error',
    meaning: 'A digest inside the bundle does not match its content: the bundle was changed after it was written.',
    remedy: 'Fetch the artifact again. If it still fails, do not rely on it, and find out who could write to it.',
  },
  E_EVIDENCE_CONTRACT: {
    title: 'The bundle breaks the format',
    level: 'error',
    meaning: 'A member, field, number or order does not follow the evidence format.',
    remedy:
      'Write the bundle again with `assay evidence export`; if another tool wrote it, report the code to its authors.',
  },
  E_EVIDENCE_UNREADABLE: {
    title: 'The file is not a readable bundle',
    level: 'error',
    meaning: 'The gzip stream or the tar archive is damaged or truncated, or the file is something else.',
    remedy:
      'Pass the `.tar.gz` itself (a workflow artifact is a zip around it), and check that the download is complete.',
  },
  E_EVIDENCE_LIMIT_EXCEEDED: {
    title: 'The bundle is larger than its limits',
    level: 'error',
    meaning: 'A size, depth or count exceeds the limits of the reader.',
    remedy: 'Export fewer traces into one bundle; `assay evidence export` splits large runs automatically.',
  },
  E_EVIDENCE_PATH_REJECTED: {
    title: 'The bundle contains an unsafe path',
    level: 'error',
    meaning: 'A member of the archive has an absolute path or one with `..`. Nothing was written to disk.',
    remedy: 'Treat the file as hostile; no correct writer produces it.',
  },
  E_EVIDENCE_SUSPICIOUS: {
    title: 'The bundle contains data that no digest covers',
    level: 'error',
    meaning:
      'The bundle verifies, but contains data that the format permits and no correct writer produces (`--strict`).',
    remedy: 'Compare the SHA-256 of the file with the one in the job summary or its attestation.',
  },
  E_EVIDENCE_WRITE: {
    title: 'The bundle cannot be written',
    level: 'error',
    meaning: 'The content would make a bundle that does not verify.',
    remedy: 'Follow the message: a run id without colons, an RFC 3339 time, numbers of at most 15 digits.',
  },
  E_EVIDENCE_ATTESTATION: {
    title: 'The attestation does not verify',
    level: 'error',
    meaning: 'The statement is not signed by this key, has an unknown form, or is about another file.',
    remedy: 'Check that the key and the bundle belong to the attestation; if they do, the bundle was changed.',
  },
  E_EVIDENCE_KEY: {
    title: 'The key cannot be used',
    level: 'error',
    meaning: 'Signing takes an Ed25519 private key (PKCS#8 PEM), verifying an Ed25519 public key (SPKI PEM).',
    remedy:
      '`openssl genpkey -algorithm ed25519 -out key.pem` creates a private key, `openssl pkey -pubout` prints its public key.',
  },
  E_PROFILE_PARSE: {
    title: 'The profile cannot be read',
    level: 'error',
    meaning: 'The profile is not YAML or JSON, or a required field is missing or has the wrong type.',
    remedy: 'Compare the profile with the example in docs/evidence-bundle.md.',
  },
  E_PACK_INVALID: {
    title: 'The lint pack is invalid',
    level: 'error',
    meaning: 'A pack file is not YAML, has unknown keys, or lacks required keys.',
    remedy: 'Compare it with the example in docs/evidence-bundle.md.',
  },
})

/** Why a bundle does not verify. Classes and codes are those of the format's first verifier, letter by letter. */
export type BundleClass = 'Integrity' | 'Contract' | 'Security' | 'Limits' | 'Strict'

export type BundleCode =
  | 'IntegrityManifestHash'
  | 'IntegrityEventHash'
  | 'IntegrityFileSizeMismatch'
  | 'IntegrityRunRootMismatch'
  | 'IntegrityTar'
  | 'IntegrityIo'
  | 'IntegrityGzip'
  | 'ContractInvalidJson'
  | 'ContractSchemaVersion'
  | 'ContractInvalidEvent'
  | 'ContractMissingFile'
  | 'ContractUnexpectedFile'
  | 'ContractDuplicateFile'
  | 'ContractFileOrder'
  | 'ContractSequenceStart'
  | 'ContractSequenceGap'
  | 'ContractRunIdMismatch'
  | 'ContractBundleIdMismatch'
  | 'SecurityPathTraversal'
  | 'LimitBundleBytes'
  | 'LimitDecodeBytes'
  | 'LimitPathLength'
  | 'LimitFileSize'
  | 'LimitLineBytes'
  | 'LimitTotalEvents'
  | 'LimitJsonDepth'
  | StrictCode

/** What the default accepts and `strict` refuses. */
export type StrictCode =
  | 'StrictHeader'
  | 'StrictUnknownField'
  | 'StrictAlgorithms'
  | 'StrictNotCanonical'
  | 'StrictTime'
  | 'StrictNumber'

/** Thrown inside the verifier at the first check that fails. The message never holds text of the bundle. */
export class BundleFailure extends Error {
  readonly code: BundleCode

  constructor(code: BundleCode, message: string) {
    super(message)
    this.name = 'BundleFailure'
    this.code = code
  }
}

/** The class is the first word of the code. */
export function classOf(code: BundleCode): BundleClass {
  if (code.startsWith('Limit')) return 'Limits'
  return /^(Integrity|Contract|Security|Strict)/.exec(code)![0] as BundleClass
}

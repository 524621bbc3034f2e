import { actionCodes } from '../../../codes/action-codes.js'
import { AssayError } from '../../../model/problem.js'
import type { ForgeError } from '../../../publishers/forge-error.js'

type ArtifactCode = 'E_ARTIFACT_UNAVAILABLE' | 'E_ARTIFACT_INVALID' | 'E_ARTIFACT_LIMIT' | 'E_PART_EVIDENCE'

/** @param what one sentence that names the artifact */
export function artifactError(code: ArtifactCode, what: string): AssayError {
  return new AssayError({ code, level: 'error', message: what, remedy: actionCodes[code].remedy })
}

/** The forge answered, or broke off, without handing over what was asked for. */
export class ArtifactUnavailable extends AssayError {
  override readonly cause: ForgeError

  /** @param what such as `the artifact traces` */
  constructor(what: string, cause: ForgeError) {
    super(artifactError('E_ARTIFACT_UNAVAILABLE', `The server did not provide ${what}: ${cause.message}.`).problems[0]!)
    this.name = 'ArtifactUnavailable'
    this.cause = cause
  }
}

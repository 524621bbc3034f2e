import { actionCodes } from '../../../codes/action-codes.js'
import { AssayError } from '../../../model/problem.js'

type ArtifactCode = 'E_ARTIFACT_UNAVAILABLE' | 'E_ARTIFACT_INVALID' | 'E_ARTIFACT_LIMIT' | 'E_PART_EVIDENCE'

/** @param what one sentence that names the artifact */
export function artifactError(code: ArtifactCode, what: string): AssayError {
  return new AssayError({ code, level: 'error', message: what, remedy: actionCodes[code].remedy })
}

/** GitHub stumbled: the same request may succeed a moment later. */
export class ArtifactStumble extends AssayError {
  constructor(what: string) {
    super(artifactError('E_ARTIFACT_UNAVAILABLE', what).problems[0]!)
    this.name = 'ArtifactStumble'
  }
}

/** @param status of the answer; 0 = there was none */
export function artifactUnavailable(what: string, status: number): AssayError {
  const stumbled = status === 0 || status === 429 || status >= 500
  return stumbled ? new ArtifactStumble(what) : artifactError('E_ARTIFACT_UNAVAILABLE', what)
}

import { actionCodes } from '../../../codes/action-codes.js'
import { AssayError } from '../../../model/problem.js'

type ArtifactCode = 'E_ARTIFACT_UNAVAILABLE' | 'E_ARTIFACT_INVALID' | 'E_ARTIFACT_LIMIT' | 'E_PART_EVIDENCE'

/** @param what one sentence that names the artifact */
export function artifactError(code: ArtifactCode, what: string): AssayError {
  return new AssayError({ code, level: 'error', message: what, remedy: actionCodes[code].remedy })
}

/** GitHub answered, or broke off, without handing over what was asked for. */
export class ArtifactUnavailable extends AssayError {
  /** Of the answer; 0 = there was none. */
  readonly status: number

  constructor(what: string, status: number) {
    super(artifactError('E_ARTIFACT_UNAVAILABLE', what).problems[0]!)
    this.name = 'ArtifactUnavailable'
    this.status = status
  }

  /** GitHub stumbled: the same request may succeed a moment later. */
  get transient(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }

  /** The token may not read it; GitHub answers 404 where it hides what it refuses. */
  get refused(): boolean {
    return (this.status === 403 || this.status === 404) && !/rate limit/i.test(this.message)
  }
}

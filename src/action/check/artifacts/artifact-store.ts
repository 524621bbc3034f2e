import type { Deadline } from '../../../publishers/deadline.js'

/** An artifact of a run, not read yet. */
export interface StoredArtifact {
  readonly name: string
  readonly id: string
  /** Bytes as stored. */
  readonly size: number
}

/** Where artifacts come from: the service of this run, or the REST API for another one. */
export interface ArtifactStore {
  /** @throws AssayError `E_ARTIFACT_UNAVAILABLE` */
  list(deadline: Deadline): Promise<readonly StoredArtifact[]>
  /** The open response to a request for the archive. @throws AssayError */
  fetch(artifact: StoredArtifact, deadline: Deadline): Promise<Response>
}

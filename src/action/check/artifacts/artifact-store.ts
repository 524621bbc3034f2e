import type { Deadline } from '../../../publishers/deadline.js'

/** An artifact of a run, not read yet. */
export interface StoredArtifact {
  readonly name: string
  readonly id: string
  /** Bytes as stored. */
  readonly size: number
}

/** Where artifacts come from: the service of this run, or the REST API for another one. Both throw `ForgeError`. */
export interface ArtifactStore {
  list(deadline: Deadline): Promise<readonly StoredArtifact[]>
  /** The archive. @param largest bytes; more of them are `TooLarge` */
  fetch(artifact: StoredArtifact, largest: number, deadline: Deadline): Promise<Buffer>
}

import type { Deadline } from './deadline.js'

/** A comment on a pull request, by whomever. */
export interface PostedComment {
  readonly id: number
  readonly body: string
  /** A login; empty if the server names none. */
  readonly author: string
  readonly url: string | undefined
}

/** What a publisher asks of the server. All of it throws `ForgeError`; reads and changes are repeated where the server stumbles. */
export interface CommentClient {
  /** All comments, oldest first, each once. */
  list(deadline: Deadline): Promise<readonly PostedComment[]>
  /** Tried once, because the server may have taken what it did not answer. */
  create(body: string, deadline: Deadline): Promise<PostedComment | undefined>
  update(id: number, body: string, deadline: Deadline): Promise<PostedComment | undefined>
  delete(id: number, deadline: Deadline): Promise<void>
  /** Whether our token wrote it. */
  isOwn(comment: PostedComment, deadline: Deadline): Promise<boolean>
}

/** GitHub, Gitea or Forgejo refused a request, or could not be reached (`status` 0). */
export class ForgeError extends Error {
  readonly status: number
  readonly #rateLimited: boolean

  /** @param message half a sentence, such as `HTTP 403 (Resource not accessible by integration)` */
  constructor(status: number, message: string, rateLimited = false) {
    super(message)
    this.name = 'ForgeError'
    this.status = status
    this.#rateLimited = rateLimited
  }

  /** Whether the same request may succeed a moment later. */
  get transient(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500 || this.#rateLimited
  }

  /** The token may not do this; a forge answers 404 where it hides what it refuses. */
  get refused(): boolean {
    return (this.status === 403 || this.status === 404) && !this.transient
  }
}

import type { Deadline } from './deadline.js'

/** GitHub refused, or could not be reached (`status` 0). */
export class GithubApiError extends Error {
  readonly status: number
  /** Seconds that the server asks us to wait, if it does. */
  readonly retryAfter: number | undefined

  constructor(status: number, message: string, retryAfter?: number) {
    super(message)
    this.name = 'GithubApiError'
    this.status = status
    this.retryAfter = retryAfter
  }

  /** Whether the same request may succeed a moment later. */
  get transient(): boolean {
    return (
      this.status === 0 ||
      this.status === 429 ||
      this.status >= 500 ||
      (this.status === 403 && this.retryAfter !== undefined)
    )
  }

  /** The token may not do this; GitHub answers 404 where it hides what it refuses. */
  get refused(): boolean {
    return (this.status === 403 || this.status === 404) && !this.transient && !/rate limit/i.test(this.message)
  }
}

export interface GithubAnswer {
  readonly status: number
  readonly body: unknown
  /** Whether `Link` names a next page. */
  readonly hasNext: boolean
}

/** Milliseconds that one request may take, however much time is left. */
const requestTimeout = 10_000
/** Bytes of one answer: a hundred comments of full length, every character of them escaped. */
const largestAnswer = 40_000_000

/** The few REST calls that Assay makes, with a time limit on each. Writes are not repeated: callers know what is safe. */
export class GithubApi {
  readonly #origin: string
  readonly #token: string

  /** @param apiUrl such as `https://api.github.com`, or `https://host/api/v3` on an Enterprise Server */
  constructor(apiUrl: string, token: string) {
    this.#origin = apiUrl.replace(/\/+$/, '')
    this.#token = token
  }

  /** @throws GithubApiError for every answer that is not 2xx, and for silence */
  async request(
    method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
    path: string,
    deadline: Deadline,
    body?: object,
  ): Promise<GithubAnswer> {
    const response = await this.fetch(method, path, deadline.within(requestTimeout), body)
    const text = await reading(method, path, () => textOf(response))
    const answer = parse(text)
    if (!response.ok) throw new GithubApiError(response.status, saying(answer, response.status), waitOf(response))
    return { status: response.status, body: answer, hasNext: /\brel="?next"?/.test(response.headers.get('link') ?? '') }
  }

  /** Reads, which is always safe to repeat: up to three times where GitHub stumbles. @throws GithubApiError */
  async read(path: string, deadline: Deadline): Promise<GithubAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.request('GET', path, deadline)
      } catch (error) {
        const pause = error instanceof GithubApiError ? Math.max((error.retryAfter ?? 0) * 1000, attempt * 500) : 0
        const again = error instanceof GithubApiError && error.transient && attempt < 3 && pause < deadline.left
        if (!again) throw error
        await new Promise((resume) => setTimeout(resume, pause))
      }
    }
  }

  /** The raw response: redirects followed, without our token once they leave GitHub's origin. */
  async fetch(method: string, path: string, deadline: Deadline, body?: object): Promise<Response> {
    return reading(method, path, () =>
      fetch(`${this.#origin}${path}`, {
        method,
        signal: deadline.signal(),
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${this.#token}`,
          'user-agent': 'assay-action',
          'x-github-api-version': '2022-11-28',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    )
  }
}

/** Turns what `fetch` throws into words. */
async function reading<T>(method: string, path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const silent = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
    throw new GithubApiError(
      0,
      silent ? `no answer to ${method} ${path} in time` : `${method} ${path} failed: ${cause}`,
    )
  }
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > largestAnswer) throw new Error(`the answer has more than ${largestAnswer} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

function saying(body: unknown, status: number): string {
  const message = typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined
  return `HTTP ${status}${typeof message === 'string' ? ` (${message.slice(0, 200)})` : ''}`
}

function waitOf(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined
}

import type { Deadline } from '../../publishers/deadline.js'
import { ForgeError } from '../../publishers/forge-error.js'
import type { GithubContext } from '../github-context.js'
import type { Octokit, RequestSettings } from './octokit.js'

/** What is known of an answer. The body is a server's word, and read as such. */
export interface ForgeAnswer {
  readonly body: unknown
  /** Whether `Link` names a next page. */
  readonly hasNext: boolean
}

type Answer = {
  readonly data: unknown
  readonly headers: { readonly link?: string | undefined }
}

/** What each call of Octokit takes with it. */
interface Call {
  readonly owner: string
  readonly repo: string
  readonly request: RequestSettings
}

/**
 * A repository on GitHub, Gitea or Forgejo, through Octokit: what fails is a `ForgeError` in words for the user.
 * Octokit is loaded with the first question, because a check that publishes nothing asks none.
 */
export class Forge {
  readonly #apiUrl: string
  readonly #token: string
  readonly #place: { readonly owner: string; readonly repo: string }
  #octokit: Promise<Octokit> | undefined

  /** @param repository `owner/name` */
  constructor(apiUrl: string, token: string, repository: string) {
    this.#apiUrl = apiUrl.replace(/\/+$/, '')
    this.#token = token
    const [owner = '', repo = ''] = repository.split('/')
    this.#place = { owner, repo }
  }

  /**
   * @param more such as `{ retries: 0 }` for what must not be done twice
   * @throws ForgeError for every answer that is not 2xx, and for silence
   */
  async ask(
    deadline: Deadline,
    call: (octokit: Octokit, about: Call) => Promise<unknown>,
    more: Omit<RequestSettings, 'deadline'> = {},
  ): Promise<ForgeAnswer> {
    this.#octokit ??= import('./octokit.js').then(({ openOctokit }) => openOctokit(this.#apiUrl, this.#token))
    const about = { ...this.#place, request: { deadline, ...more } }
    return answerOf(async () => call(await this.#octokit!, about))
  }
}

/** The forge of the job's own repository; absent where the runner names none, or the workflow passes no token. */
export function forgeOf({ apiUrl, repository }: GithubContext, token: string): Forge | undefined {
  return repository === undefined || token === '' ? undefined : new Forge(apiUrl, token, repository)
}

/** Does what Octokit does, with our kind of error. @throws ForgeError */
export async function answerOf(work: () => Promise<unknown>): Promise<ForgeAnswer> {
  try {
    const { data, headers = {} } = (await work()) as Answer
    return { body: data, hasNext: /\brel="?next"?/.test(headers.link ?? '') }
  } catch (error) {
    throw isAnswer(error) ? refusal(error) : unreachable(error)
  }
}

interface AnsweredError extends Error {
  readonly status: number
  readonly response: { readonly data: unknown; readonly headers: Readonly<Record<string, string | undefined>> }
}

function isAnswer(error: unknown): error is AnsweredError {
  return error instanceof Error && 'status' in error && 'response' in error && error.response !== undefined
}

function refusal({ status, response: { data, headers } }: AnsweredError): ForgeError {
  const message = field(data, 'message')
  const words = typeof message === 'string' ? ` (${message.slice(0, 200)})` : ''
  const limited = headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(words)
  return new ForgeError(status, `HTTP ${status}${words}`, limited)
}

/** A name, a refused connection, a broken one, silence. */
function unreachable(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const ours = error.name === 'TooLarge' || error instanceof TypeError
  if (ours) return error
  const causes = [error, error.cause].filter((it) => it instanceof Error)
  const silent = causes.some(
    ({ name, message }) => /^(Timeout|Abort)Error$/.test(name) || message === 'no time is left',
  )
  return new ForgeError(0, silent ? 'no answer in time' : error.message)
}

/** A member of an answer, whatever the answer is. */
export function field(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[name] : undefined,
    value,
  )
}

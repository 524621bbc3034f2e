import { randomUUID } from 'node:crypto'
import { GitHub, getOctokitOptions } from '@actions/github/lib/utils'
import { HttpClient } from '@actions/http-client'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { fetch, type RequestInfo, type RequestInit } from 'undici'
import type { Deadline } from '../../publishers/deadline.js'

/** What a caller of Octokit puts into `request` for the plugins below. */
export interface RequestSettings {
  readonly deadline: Deadline
  /** Hands the body over as bytes, at most so many; absent = as JSON. */
  readonly largest?: number
  /** Set to 0 for what must not be done twice. */
  readonly retries?: number
}

export type Octokit = InstanceType<typeof GitHub>

/** Milliseconds that one attempt at one request may take, however much time is left. A download has all that is left. */
const attemptTimeout = 10_000
/** Times that a request is repeated, after 0.5 and 2 seconds: a forge that is down must not cost a job minutes. */
const retries = 2
const silent = { debug() {}, info() {}, warn() {}, error() {} }

/**
 * The toolkit's client with retries, throttling and a deadline on each attempt. The same retries serve the runner's
 * artifact service, which is not throttled: it limits nobody to a write a second.
 * @param token absent for the artifact service, which has tokens of its own
 */
export function openOctokit(baseUrl: string, token: string | undefined): Octokit {
  const options = {
    baseUrl,
    userAgent: 'assay-action',
    log: silent,
    // What is limited is the throttling plugin’s to repeat: it knows for how long.
    retry: { retries, retryAfterBaseValue: 500, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: {
      enabled: token !== undefined,
      id: randomUUID(),
      onRateLimit: worthWaiting,
      onSecondaryRateLimit: worthWaiting,
    },
    request: { fetch: fetchThroughProxy(baseUrl), log: silent, parseSuccessResponseBody: true },
  }
  // The first plugin is nearest to the wire, so that each attempt of a repeated request has its own time.
  const Client = GitHub.plugin(withinDeadline, retry, throttling)
  return new Client(token === undefined ? options : getOctokitOptions(token, options))
}

/** The runner's proxy variables count for each address, as in every action. */
function fetchThroughProxy(baseUrl: string) {
  const dispatcher = new HttpClient().getAgentDispatcher(baseUrl)
  return (url: RequestInfo, init: RequestInit) => fetch(url, dispatcher === undefined ? init : { ...init, dispatcher })
}

interface RequestOptions {
  readonly url: string
  readonly method: string
  request: Partial<RequestSettings> & { readonly signal?: AbortSignal; readonly parseSuccessResponseBody?: boolean }
}

function withinDeadline(octokit: Pick<Octokit, 'hook'>): void {
  octokit.hook.wrap('request', async (request, options) => {
    const asked = options as unknown as RequestOptions
    const { deadline, largest } = asked.request
    if (deadline === undefined) return request(options)
    if (deadline.left === 0) throw new Error('no time is left')
    const signal = (largest === undefined ? deadline.within(attemptTimeout) : deadline).signal()
    // In place, because the hooks below are bound to these options; a fresh object, because an old signal has expired.
    asked.request = { ...asked.request, signal, parseSuccessResponseBody: largest === undefined }
    const response = await request(options)
    if (largest === undefined) return response
    return { ...response, data: await bytesOf(response.data, largest, asked) }
  })
}

/** Reads a body within a limit. A connection that breaks off is an error of the kind that the retry plugin repeats. */
async function bytesOf(body: unknown, largest: number, options: RequestOptions): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > largest) break
      chunks.push(chunk)
    }
  } catch (error) {
    throw Object.assign(new Error('the connection was interrupted', { cause: error }), {
      status: 500,
      request: options,
    })
  }
  if (size > largest) throw new TooLarge(largest)
  return Buffer.concat(chunks)
}

/** An answer of more bytes than the caller takes. */
export class TooLarge extends Error {
  constructor(readonly largest: number) {
    super(`more than ${largest} bytes`)
    this.name = 'TooLarge'
  }
}

/** Twice, and only if the pause ends in time. @param seconds that the forge asks for */
function worthWaiting(seconds: number, options: object, _: unknown, retryCount: number): boolean {
  const { deadline } = (options as RequestOptions).request
  return retryCount < 2 && deadline !== undefined && seconds * 1000 < deadline.left
}

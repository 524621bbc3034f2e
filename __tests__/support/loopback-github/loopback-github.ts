import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerBlobs } from './blob-storage.js'
import { answerRest } from './rest-api.js'
import { answerResults } from './results-service.js'
import { GithubState, type Personality, type PlannedFault, type TokenGrant } from './state.js'

/** One request, routed. `endpoint` is the name that faults and logs use. */
export interface GithubRequest {
  readonly method: string
  readonly url: URL
  readonly headers: http.IncomingHttpHeaders
  readonly body: Buffer
}

export interface GithubAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer | object
}

export interface Route {
  readonly endpoint: string
  answer(): GithubAnswer
}

export interface LoopbackGithub extends AsyncDisposable {
  readonly state: GithubState
  /** REST and results service. */
  readonly origin: string
  /** Blob storage lives on an origin of its own, as Azure does: clients must drop their credentials on the way. */
  readonly blobOrigin: string
}

export const writeToken: TokenGrant = {
  login: 'github-actions[bot]',
  issues: 'write',
  actions: 'read',
  contents: 'read',
  pulls: 'read',
  installation: true,
}
export const readToken: TokenGrant = { ...writeToken, issues: 'read' }
export const noPermissions: TokenGrant = {
  ...writeToken,
  issues: 'none',
  actions: 'none',
  contents: 'none',
  pulls: 'none',
}

/** A GitHub on 127.0.0.1 with the limits of the real one: what real clients accept, and what the real service refuses. */
export async function startLoopbackGithub(personality: Personality = 'github'): Promise<LoopbackGithub> {
  const state = new GithubState(personality)
  // Gitea’s token of a job has a user.
  const isGitea = personality === 'gitea'
  state.tokens.set('write-token', isGitea ? { ...writeToken, login: 'gitea-actions', installation: false } : writeToken)
  state.tokens.set('read-token', readToken)
  state.tokens.set('powerless-token', noPermissions)
  const blobs = await listen(state, (request) => answerBlobs(state, request))
  const api = await listen(
    state,
    (request) => answerResults(state, request, blobs.origin) ?? answerRest(state, request, blobs.origin),
  )
  return {
    state,
    origin: api.origin,
    blobOrigin: blobs.origin,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([api.close(), blobs.close()])
    },
  }
}

type Router = (request: GithubRequest) => Route | undefined

async function listen(state: GithubState, route: Router) {
  let origin = ''
  const server = http.createServer(async (incoming, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const request: GithubRequest = {
      method: incoming.method ?? 'GET',
      url: new URL(incoming.url ?? '/', origin),
      headers: incoming.headers,
      body: Buffer.concat(chunks),
    }
    const routed = route(request)
    const writing = routed !== undefined && /^comments\.(create|update|delete)$/.test(routed.endpoint)
    if (writing) await new Promise((landed) => setTimeout(landed, state.writeDelay()))
    serve(state, request, routed, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () =>
    new Promise<void>((closed) => {
      server.closeAllConnections()
      server.close(() => closed())
    })
  return { origin, close }
}

/** GitHub’s own words where it asks to wait: clients look for them. */
function faultWords({ fault, retryAfter }: PlannedFault): string {
  return retryAfter === undefined
    ? `planned fault ${fault}`
    : 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
}

function serve(state: GithubState, request: GithubRequest, route: Route | undefined, response: http.ServerResponse) {
  const endpoint = route?.endpoint ?? 'unknown'
  const log = (status: number | 'hang' | 'reset') =>
    state.requests.push({
      endpoint,
      method: request.method,
      path: request.url.pathname + request.url.search,
      status,
      body: request.body.length > 200_000 ? '(large)' : request.body.toString('utf8'),
    })
  const planned = state.takeFault(endpoint)
  if (planned?.fault === 'hang') return void log('hang')
  if (planned?.fault === 'reset') {
    log('reset')
    return void response.socket?.destroy()
  }
  const answer: GithubAnswer = planned
    ? {
        status: planned.fault as number,
        headers: planned.retryAfter === undefined ? {} : { 'retry-after': String(planned.retryAfter) },
        body: { message: faultWords(planned), msg: faultWords(planned) },
      }
    : (route?.answer() ?? { status: 404, body: { message: 'Not Found' } })
  log(answer.status)
  const body = Buffer.isBuffer(answer.body) ? answer.body : Buffer.from(answer.body ? JSON.stringify(answer.body) : '')
  const type = Buffer.isBuffer(answer.body) ? 'application/octet-stream' : 'application/json; charset=utf-8'
  response.writeHead(answer.status, { 'content-type': type, ...answer.headers }).end(body)
}

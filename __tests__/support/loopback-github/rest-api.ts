import type { GithubAnswer, GithubRequest, Route } from './loopback-github.js'
import type { Comment, GithubState, TokenGrant } from './state.js'

const forbidden: GithubAnswer = { status: 403, body: { message: 'Resource not accessible by integration' } }

/** The REST endpoints that Assay uses, with GitHub's own refusals: 401, 403, 404, 422, pages of 30 to 100. */
export function answerRest(state: GithubState, request: GithubRequest, blobOrigin: string): Route | undefined {
  const path = request.url.pathname
  const token = request.headers.authorization?.replace(/^(bearer|token) /i, '') ?? ''
  const grant = state.tokens.get(token)
  const guarded = (endpoint: string, allowed: (grant: TokenGrant) => boolean, answer: () => GithubAnswer): Route => ({
    endpoint,
    answer: () => {
      if (!grant) return { status: 401, body: { message: 'Bad credentials' } }
      return allowed(grant) ? answer() : forbidden
    },
  })

  const list = /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/comments$/.exec(path)
  if (list && request.method === 'GET')
    return guarded(
      'comments.list',
      (it) => it.issues !== 'none',
      () => page(request, commentsOf(state, Number(list[1]))),
    )
  if (list && request.method === 'POST')
    return guarded(
      'comments.create',
      (it) => it.issues === 'write',
      () => create(state, request, Number(list[1]), grant),
    )

  const one = /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/.exec(path)
  if (one && request.method === 'PATCH')
    return guarded(
      'comments.update',
      (it) => it.issues === 'write',
      () => update(state, request, Number(one[1]), grant),
    )

  if (path === '/user')
    return guarded(
      'user',
      (it) => !it.installation,
      () => ({ status: 200, body: { login: grant?.login } }),
    )
  if (path === '/graphql')
    return guarded(
      'graphql',
      () => true,
      () => ({ status: 200, body: { data: { viewer: { login: grant?.login } } } }),
    )

  const artifacts = /^\/repos\/[^/]+\/[^/]+\/actions\/runs\/(\d+)\/artifacts$/.exec(path)
  if (artifacts)
    return guarded(
      'run-artifacts',
      (it) => it.actions === 'read',
      () => listArtifacts(state, request, artifacts[1]!),
    )
  const zip = /^\/repos\/[^/]+\/[^/]+\/actions\/artifacts\/(\d+)\/zip$/.exec(path)
  if (zip)
    return guarded(
      'artifact-zip',
      (it) => it.actions === 'read',
      () => redirectToBlob(state, Number(zip[1]), blobOrigin),
    )
  return undefined
}

function commentsOf(state: GithubState, issue: number) {
  return state.comments
    .filter((comment) => comment.issue === issue)
    .map(({ id, body, user, html_url }) => ({ id, body, user, html_url }))
}

function page(request: GithubRequest, all: readonly object[]): GithubAnswer {
  const { items, headers } = slice(request, all)
  return { status: 200, headers, body: items }
}

/** GitHub gives 30 unless told, never more than 100, and names the next page in `Link`. */
function slice<T>(request: GithubRequest, all: readonly T[]) {
  const size = Math.min(100, Number(request.url.searchParams.get('per_page') ?? 30))
  const number = Number(request.url.searchParams.get('page') ?? 1)
  const next = new URL(request.url)
  next.searchParams.set('page', String(number + 1))
  const headers: Record<string, string> = number * size < all.length ? { link: `<${next}>; rel="next"` } : {}
  return { items: all.slice((number - 1) * size, number * size), headers }
}

/** The body of a comment, or GitHub's refusal of it. */
function bodyOf(request: GithubRequest): string | GithubAnswer {
  const body: unknown = JSON.parse(request.body.toString('utf8')).body
  if (typeof body !== 'string' || body.trim() === '') return { status: 422, body: { message: 'Body cannot be blank' } }
  if (body.length > 65_536) return { status: 422, body: { message: 'Body is too long (maximum is 65536 characters)' } }
  return body
}

function create(
  state: GithubState,
  request: GithubRequest,
  issue: number,
  grant: TokenGrant | undefined,
): GithubAnswer {
  const body = bodyOf(request)
  if (typeof body !== 'string') return body
  const comment = state.addComment(issue, grant!.login, body)
  return { status: 201, body: comment }
}

function update(state: GithubState, request: GithubRequest, id: number, grant: TokenGrant | undefined): GithubAnswer {
  const comment: Comment | undefined = state.comments.find((candidate) => candidate.id === id)
  if (!comment) return { status: 404, body: { message: 'Not Found' } }
  if (comment.user.login !== grant?.login) return forbidden
  const body = bodyOf(request)
  if (typeof body !== 'string') return body
  comment.body = body
  comment.updates += 1
  return { status: 200, body: comment }
}

function listArtifacts(state: GithubState, request: GithubRequest, run: string): GithubAnswer {
  const all = state.artifacts
    .filter((artifact) => artifact.run === run && artifact.finalized)
    .map(({ id, name, size }) => ({ id, name, size_in_bytes: size, expired: false }))
  const { items, headers } = slice(request, all)
  return { status: 200, headers, body: { total_count: all.length, artifacts: items } }
}

function redirectToBlob(state: GithubState, id: number, blobOrigin: string): GithubAnswer {
  const artifact = state.artifacts.find((candidate) => candidate.id === id)
  if (!artifact) return { status: 404, body: { message: 'Not Found' } }
  const blob = state.blobs.get(artifact.blob)!
  return { status: 302, headers: { location: `${blobOrigin}${artifact.blob}?sig=${blob.signature}` } }
}

import type { GithubAnswer, GithubRequest, Route } from './loopback-github.js'
import type { Comment, GithubState, TokenGrant, WorkflowRun } from './state.js'

const forbidden: GithubAnswer = { status: 403, body: { message: 'Resource not accessible by integration' } }

const notFound: GithubAnswer = { status: 404, body: { message: 'Not Found' } }

/** The REST endpoints that Assay uses, with GitHub's own refusals: 401, 403, 404, 422, pages of 30 to 100. */
export function answerRest(state: GithubState, request: GithubRequest, blobOrigin: string): Route | undefined {
  const isGitea = state.personality === 'gitea'
  if (isGitea && !request.url.pathname.startsWith('/api/v1/')) return undefined
  const path = isGitea ? request.url.pathname.slice('/api/v1'.length) : request.url.pathname
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
      // Gitea has no pages here.
      () =>
        isGitea
          ? { status: 200, body: commentsOf(state, Number(list[1])) }
          : page(request, commentsOf(state, Number(list[1]))),
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

  if (one && request.method === 'DELETE')
    return guarded(
      'comments.delete',
      (it) => it.issues === 'write',
      () => remove(state, Number(one[1]), grant),
    )

  const contents = /^\/repos\/([^/]+\/[^/]+)\/contents\/(.*)$/.exec(path)
  if (contents)
    return guarded(
      'contents',
      (it) => it.contents === 'read',
      () => {
        const commits = contents[1] === 'o/r' ? state.commits : state.repositories.get(contents[1]!)?.commits
        if (commits === undefined) return notFound
        return readContents(commits, decodeURIComponent(contents[2]!), request.url.searchParams.get('ref') ?? '')
      },
    )
  const commits = /^\/repos\/([^/]+\/[^/]+)\/commits$/.exec(path)
  if (commits)
    return guarded(
      'commits.list',
      (it) => it.contents === 'read',
      () => {
        const sha = state.repositories.get(commits[1]!)?.refs.get(request.url.searchParams.get('sha') ?? '')
        return sha === undefined ? notFound : { status: 200, body: [{ sha, commit: { message: 'policies' } }] }
      },
    )
  const pulls = /^\/repos\/[^/]+\/[^/]+\/pulls(?:\/(\d+))?$/.exec(path)
  if (pulls)
    return guarded(
      pulls[1] === undefined ? 'pulls.list' : 'pulls.get',
      (it) => it.pulls === 'read',
      () => (pulls[1] === undefined ? listPulls(state, request) : getPull(state, Number(pulls[1]))),
    )

  if (path === '/user')
    return guarded(
      'user',
      (it) => !it.installation,
      () => ({ status: 200, body: { login: grant?.login } }),
    )
  if (path === '/graphql' && !isGitea)
    return guarded(
      'graphql',
      () => true,
      () => ({ status: 200, body: { data: { viewer: { login: grant?.login } } } }),
    )

  const run = /^\/repos\/[^/]+\/[^/]+\/actions\/runs\/(\d+)$/.exec(path)
  if (run)
    return guarded(
      'runs.get',
      (it) => it.actions === 'read',
      () => getRun(state, Number(run[1])),
    )
  if (isGitea && /^\/repos\/[^/]+\/[^/]+\/actions\/runs$/.test(path))
    return guarded(
      'runs.list',
      (it) => it.actions === 'read',
      () => listRuns(state, request, undefined),
    )
  const runs = isGitea ? null : /^\/repos\/[^/]+\/[^/]+\/actions\/workflows\/(\d+)\/runs$/.exec(path)
  if (runs)
    return guarded(
      'runs.list',
      (it) => it.actions === 'read',
      () => listRuns(state, request, Number(runs[1])),
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

/** GitHub gives 30 by default, never more than 100, and names the next page in `Link`. */
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

function remove(state: GithubState, id: number, grant: TokenGrant | undefined): GithubAnswer {
  const at = state.comments.findIndex((candidate) => candidate.id === id)
  if (at < 0) return notFound
  if (state.comments[at]!.user.login !== grant?.login) return forbidden
  state.comments.splice(at, 1)
  return { status: 204 }
}

/** A file as a value, as GitHub gives it: base64 in lines, and nothing beyond 1 MB; a folder as a list. */
function readContents(
  commits: ReadonlyMap<string, ReadonlyMap<string, string>>,
  path: string,
  ref: string,
): GithubAnswer {
  const files = commits.get(ref)
  if (!files) return { status: 404, body: { message: `No commit found for the ref ${ref}` } }
  if (path === '') return { status: 200, body: [...files.keys()].map((name) => ({ type: 'file', name, path: name })) }
  const text = files.get(path)
  if (text === undefined)
    return [...files.keys()].some((name) => name.startsWith(`${path}/`)) ? { status: 200, body: [] } : notFound
  const bytes = Buffer.from(text)
  const whole = bytes.length <= 1_000_000
  const content = whole ? bytes.toString('base64').replaceAll(/(.{60})/g, '$1\n') : ''
  const encoding = whole ? 'base64' : 'none'
  return { status: 200, body: { type: 'file', name: path, path, size: bytes.length, encoding, content } }
}

/** Open ones by default; `head=owner:branch` narrows them down. */
function listPulls(state: GithubState, request: GithubRequest): GithubAnswer {
  const head = request.url.searchParams.get('head')
  const wanted = request.url.searchParams.get('state') ?? 'open'
  const matching = state.pullRequests.filter(
    (it) =>
      (wanted === 'all' || it.state === wanted) &&
      (head === null || head === `${it.head.repo?.full_name.split('/')[0]}:${it.head.ref}`),
  )
  return page(request, matching)
}

function getPull(state: GithubState, number: number): GithubAnswer {
  const found = state.pullRequests.find((it) => it.number === number)
  return found ? { status: 200, body: found } : notFound
}

function getRun(state: GithubState, id: number): GithubAnswer {
  const found = state.runs.find((run) => run.id === id)
  return found ? { status: 200, body: runAs(state, found) } : notFound
}

/** Gitea 1.26 numbers no workflow, names no repository of the head and counts attempts from 0. */
function runAs({ personality }: GithubState, run: WorkflowRun): object {
  if (personality === 'github') return run
  const { workflow_id, head_repository, run_started_at, run_attempt, ...shown } = run
  const path = `${workflow_id === 9 ? 'ci.yml' : 'publish.yml'}@refs/heads/${run.head_branch}`
  return { ...shown, path, started_at: run_started_at, run_attempt: run_attempt - 1 }
}

/** Newest first. `branch` is the name of the head's branch in whichever repository; `status` also takes a conclusion. */
function listRuns(state: GithubState, request: GithubRequest, workflow: number | undefined): GithubAnswer {
  const asked = (name: string) => request.url.searchParams.get(name)
  const matches = (name: string, ...values: readonly (string | null)[]) =>
    asked(name) === null || values.includes(asked(name))
  const all = state.runs
    .filter((run) => workflow === undefined || run.workflow_id === workflow)
    .filter((run) => matches('branch', run.head_branch) && matches('event', run.event))
    .filter((run) => matches('status', run.status, run.conclusion))
    .sort((a, b) => b.id - a.id)
  const { items, headers } = slice(request, all)
  return {
    status: 200,
    headers,
    body: { total_count: all.length, workflow_runs: items.map((run) => runAs(state, run)) },
  }
}

function listArtifacts(state: GithubState, request: GithubRequest, run: string): GithubAnswer {
  const all = state.artifacts
    .filter((artifact) => artifact.run === run && artifact.finalized)
    .map(({ id, name, size, expired = false }) => ({ id, name, size_in_bytes: size, expired }))
  const { items, headers } = slice(request, all)
  return { status: 200, headers, body: { total_count: all.length, artifacts: items } }
}

function redirectToBlob(state: GithubState, id: number, blobOrigin: string): GithubAnswer {
  const artifact = state.artifacts.find((candidate) => candidate.id === id)
  if (!artifact) return { status: 404, body: { message: 'Not Found' } }
  if (artifact.expired) return { status: 410, body: { message: 'Artifact has expired' } }
  const blob = state.blobs.get(artifact.blob)!
  return { status: 302, headers: { location: `${blobOrigin}${artifact.blob}?sig=${blob.signature}` } }
}

import { randomUUID } from 'node:crypto'
import type { GithubAnswer, GithubRequest, Route } from './loopback-github.js'
import type { Blob, GithubState } from './state.js'

/** Block blobs behind signed addresses: staged blocks, a list that commits them, and reading. */
export function answerBlobs(state: GithubState, request: GithubRequest): Route | undefined {
  const blob = state.blobs.get(request.url.pathname)
  if (!blob) return undefined
  const reading = request.method === 'GET' || request.method === 'HEAD'
  return {
    endpoint: reading ? 'blob.get' : 'blob.put',
    answer: () => {
      if (request.url.searchParams.get('sig') !== blob.signature)
        return { status: 403, body: { message: 'AuthenticationFailed' } }
      // Azure refuses a request that carries both a signature and somebody's token.
      if (request.headers.authorization) return { status: 400, body: { message: 'InvalidAuthenticationInfo' } }
      return reading ? read(blob) : write(blob, request)
    },
  }
}

function read(blob: Blob): GithubAnswer {
  if (!blob.data) return { status: 404, body: { message: 'BlobNotFound' } }
  return { status: 200, headers: { 'content-type': blob.contentType }, body: blob.data }
}

function write(blob: Blob, request: GithubRequest): GithubAnswer {
  const part = request.url.searchParams.get('comp')
  if (part === 'block') blob.blocks.set(request.url.searchParams.get('blockid') ?? '', request.body)
  else {
    const named = [...request.body.toString('utf8').matchAll(/<Latest>(.+?)<\/Latest>/g)].map((match) => match[1]!)
    blob.data = part === 'blocklist' ? Buffer.concat(named.map((id) => blob.blocks.get(id)!)) : request.body
    blob.contentType = String(request.headers['x-ms-blob-content-type'] ?? 'application/octet-stream')
  }
  return { status: 201, headers: { 'x-ms-request-id': randomUUID(), etag: '"1"' } }
}

import { expect, test } from 'vitest'
import { type ArtifactClient, publishArtifact } from '../../src/publishers/artifact.js'
import { Deadline } from '../../src/publishers/deadline.js'

const request = {
  name: 'assay-evidence',
  files: ['/t/result.json'],
  root: '/t',
  pageOf: (_: string, id: number) => `https://github.com/o/r/actions/runs/1/artifacts/${id}`,
}

function client(upload: ArtifactClient['uploadArtifact']) {
  return async () => ({ uploadArtifact: upload })
}

test('gives the id, the page and the digest', async () => {
  const publication = await publishArtifact(
    client(async () => ({ id: 9, digest: 'abc' })),
    request,
    Deadline.in(1000),
  )
  expect(publication).toMatchObject({
    outcome: 'published',
    id: 9,
    url: 'https://github.com/o/r/actions/runs/1/artifacts/9',
    name: 'assay-evidence',
    digest: 'sha256:abc',
    note: undefined,
  })
})

test('a taken name gets a number, and the user hears of it', async () => {
  const taken = ['assay-evidence', 'assay-evidence-2']
  const upload = async (name: string) => {
    if (taken.includes(name)) throw new Error('Received non-retryable error: (409) Conflict: already exists')
    return { id: 1 }
  }
  const publication = await publishArtifact(client(upload), request, Deadline.in(1000))
  expect(publication).toMatchObject({ outcome: 'published', note: expect.stringContaining('assay-evidence-3') })
})

test('names do not run on for ever', async () => {
  const upload = async () => {
    throw new Error('already exists')
  }
  const publication = await publishArtifact(client(upload), request, Deadline.in(1000))
  expect(publication).toMatchObject({ outcome: 'failed', remedy: expect.stringContaining('evidence:') })
})

test('a client that never answers is left behind at the deadline', async () => {
  const publication = await publishArtifact(
    client(() => new Promise(() => undefined)),
    request,
    Deadline.in(50),
  )
  expect(publication).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('did not finish') })
})

test('a client that cannot be loaded is a failure like any other', async () => {
  const publication = await publishArtifact(() => Promise.reject(new Error('no such module')), request, Deadline.in(50))
  expect(publication).toMatchObject({ outcome: 'failed', code: 'W_ARTIFACT_NOT_UPLOADED' })
})

test('is kept as many days as asked for, or as the repository says', async () => {
  const asked: unknown[] = []
  const upload: ArtifactClient['uploadArtifact'] = async (...call) => {
    asked.push(call[3])
    return { id: 1 }
  }
  await publishArtifact(client(upload), { ...request, retentionDays: 7 }, Deadline.in(1000))
  await publishArtifact(client(upload), request, Deadline.in(1000))
  expect(asked).toEqual([{ retentionDays: 7 }, {}])
})

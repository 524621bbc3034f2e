import { createHash } from 'node:crypto'
import { archiveLimits } from '../../src/action/check/artifacts/archive-limits.js'
import { readZip } from '../../src/action/check/artifacts/read-zip.js'
import type { LoopbackGithub } from './loopback-github/loopback-github.js'
import { zipArchive } from './zip-archive.js'

/** The files of an uploaded artifact by path, as somebody would download it; without a name, of the first. */
export async function uploadedFiles(github: LoopbackGithub, name?: RegExp): Promise<Map<string, Buffer>> {
  const artifact = artifactOf(github, name)
  const bytes = github.state.blobs.get(artifact.blob)!.data!
  const files = new Map<string, Buffer>()
  for (const file of await readZip('artifact', bytes, archiveLimits)) {
    const chunks: Uint8Array[] = []
    for await (const chunk of file.open()) chunks.push(chunk)
    files.set(file.path, Buffer.concat(chunks))
  }
  return files
}

/** Puts other files into an artifact that is there, as somebody could who may write to it. */
export function replaceFiles(github: LoopbackGithub, name: RegExp, files: ReadonlyMap<string, Buffer>): void {
  const blob = github.state.blobs.get(artifactOf(github, name).blob)!
  blob.data = zipArchive([...files].map(([path, data]) => ({ name: path, data })))
}

export function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function artifactOf(github: LoopbackGithub, name = /^/) {
  const found = github.state.artifacts.find((artifact) => name.test(artifact.name))
  if (!found)
    throw new Error(`no artifact ${name}; there are ${github.state.artifacts.map((it) => it.name).join(', ')}`)
  return found
}

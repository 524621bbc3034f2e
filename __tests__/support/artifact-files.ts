import { archiveLimits } from '../../src/action/judge/artifacts/archive-limits.js'
import { readZip } from '../../src/action/judge/artifacts/read-zip.js'
import type { LoopbackGithub } from './loopback-github/loopback-github.js'
import type { StoredArtifact } from './loopback-github/state.js'

/** The files of an artifact by path, as somebody would download it. */
export async function artifactFiles(github: LoopbackGithub, artifact: StoredArtifact): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const file of await readZip('artifact', github.state.blobs.get(artifact.blob)!.data!, archiveLimits)) {
    const chunks: Uint8Array[] = []
    for await (const chunk of file.open()) chunks.push(chunk)
    files.set(file.path, Buffer.concat(chunks))
  }
  return files
}

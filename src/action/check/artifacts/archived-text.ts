import type { ArchivedFile } from '../../../io/zip-files.js'
import { artifactError } from './artifact-error.js'

/** The whole of a file in an archive as text. @param largest bytes @throws AssayError */
export async function archivedText(file: ArchivedFile, largest: number): Promise<string> {
  if (file.size > largest)
    throw artifactError('E_ARTIFACT_LIMIT', `${file.path} has ${file.size} bytes; the limit is ${largest}.`)
  const chunks: Uint8Array[] = []
  for await (const chunk of file.open()) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

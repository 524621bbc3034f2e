import { type ArchivedFile, type ZipLimits, zipFiles } from '../../../io/zip-files.js'
import { artifactError } from './artifact-error.js'

/**
 * Lists the files of an artifact's archive.
 * @throws AssayError
 */
export function readZip(artifact: string, bytes: Buffer, limits: ZipLimits): Promise<readonly ArchivedFile[]> {
  return zipFiles(bytes, limits, (fault, what) =>
    artifactError(fault === 'limit' ? 'E_ARTIFACT_LIMIT' : 'E_ARTIFACT_INVALID', `The artifact ${artifact} ${what}.`),
  )
}

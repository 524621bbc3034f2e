import { sha256Hex } from '../../canonical/digest.js'
import type { NamedPartial } from '../../merge/merge-partials.js'
import { maxPartialSize, readPartial } from '../../merge/read-partial.js'
import { archivedText } from './artifacts/archived-text.js'
import { artifactError } from './artifacts/artifact-error.js'
import type { CollectedArtifacts } from './artifacts/collect-artifacts.js'

/** What `mode: collect` calls its partial result in the artifact. */
export const partialFile = 'partial.json'

/** A partial result, and the digest of the file that it was read from. */
export interface ReadPartial extends NamedPartial {
  /** Lower-case hex. */
  readonly sha256: string
}

/**
 * The partial results in artifacts. A pattern without one is a part of the evidence that is missing, so nothing is checked.
 * @throws AssayError
 */
export async function readPartials(
  artifacts: CollectedArtifacts | undefined,
  patterns: readonly string[],
): Promise<readonly [ReadPartial, ...ReadPartial[]]> {
  const files = (artifacts?.files ?? []).filter(({ path }) => path.endsWith(`/${partialFile}`))
  const missing = artifacts?.unmatched ?? patterns
  const holding = new Set(files.map(({ path }) => path.slice(0, path.indexOf('/'))))
  const empty = (artifacts?.artifacts ?? []).filter((name) => !holding.has(`artifact:${name}`))
  const lacking = [...missing, ...empty]
  if (files.length === 0 || lacking.length > 0)
    throw artifactError(
      'E_ARTIFACT_UNAVAILABLE',
      `Artifacts with partial results are missing: ${(lacking.length > 0 ? lacking : patterns).join(', ')}. Jobs with \`mode: collect\` write them.`,
    )
  const partials: ReadPartial[] = []
  for (const file of files) {
    const text = await archivedText(file, maxPartialSize)
    partials.push({ name: file.path, sha256: sha256Hex(text), partial: await readPartial(text, file.path) })
  }
  const [first, ...rest] = partials
  return [first!, ...rest]
}

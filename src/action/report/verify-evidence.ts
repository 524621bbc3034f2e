import { basename } from 'node:path'
import type { KeptEvidence } from '../../reporters/github/evidence-section.js'
import type { Evidence } from '../check/keep-evidence.js'
import type { GithubContext } from '../github-context.js'
import { quoteForShell } from './reproduce.js'

/** How to verify what was uploaded: one line for a shell, made of the forge's own words and the workflow's. */
export function keptEvidence(
  { files, digest }: Evidence,
  artifact: { readonly name: string; readonly digest: string | undefined },
  { repository, runId, forge, command: assay }: GithubContext,
): KeptEvidence {
  const names = files.map((file) => basename(file))
  // The last file is the index, if there are several bundles.
  const file = names.at(-1)!
  const folder = 'assay-evidence'
  const of = repository === undefined ? '' : ` --repo ${quoteForShell(repository)}`
  const fetch =
    forge.name === 'GitHub'
      ? [`gh run download ${runId ?? ''}${of} --name ${quoteForShell(artifact.name)} --dir ${folder}`, `cd ${folder}`]
      : []
  const steps = [
    ...fetch,
    `echo '${digest.replace('sha256:', '')}  ${file}' | sha256sum --check`,
    `${assay} evidence verify ${quoteForShell(file)}`,
  ]
  const byHand =
    fetch.length === 0 ? `# Download the artifact ${quoteForShell(artifact.name)} of this run, and unpack it.\n` : ''
  const command = byHand + steps.join(' && ')
  return { file, digest, artifact: artifact.name, artifactDigest: artifact.digest, command }
}

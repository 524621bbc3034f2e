import { basename } from 'node:path'
import type { KeptEvidence } from '../../reporters/github/evidence-section.js'
import type { Evidence } from '../check/keep-evidence.js'
import type { GithubContext } from '../github-context.js'
import { quoteForShell } from './reproduce.js'

/** How to verify what was uploaded: one line for a shell, made of GitHub's own words and the workflow's. */
export function keptEvidence(
  { files, digest }: Evidence,
  artifact: { readonly name: string; readonly digest: string | undefined },
  { repository, runId, command: assay }: GithubContext,
): KeptEvidence {
  const names = files.map((file) => basename(file))
  // The last file is the index, if there are several bundles.
  const file = names.at(-1)!
  const folder = 'assay-evidence'
  const command = [
    `gh run download ${runId ?? ''}${repository === undefined ? '' : ` --repo ${quoteForShell(repository)}`} --name ${quoteForShell(artifact.name)} --dir ${folder}`,
    `cd ${folder}`,
    `echo '${digest.replace('sha256:', '')}  ${file}' | sha256sum --check`,
    `${assay} evidence verify ${quoteForShell(file)}`,
  ].join(' && ')
  return { file, digest, artifact: artifact.name, artifactDigest: artifact.digest, command }
}

import { markdownCode, markdownFence } from '../../text/escape-markdown.js'

/** What an auditor needs to get the bundle of a run and to know that it is the one. */
export interface KeptEvidence {
  /** Name of the file that the digest is of: the bundle, or the index of several. */
  readonly file: string
  /** `sha256:HEX` of that file. */
  readonly digest: string
  readonly artifact: string
  /** `sha256:HEX` of the zip that GitHub keeps. */
  readonly artifactDigest: string | undefined
  /** A shell line that fetches the bundle, compares its digest and verifies it. */
  readonly command: string
}

/** The end of the job summary, written when the artifact is up: before that, one of the two digests is not known. */
export function renderEvidenceSection(evidence: KeptEvidence): string {
  const rows = [
    [markdownCode(evidence.file), markdownCode(evidence.digest)],
    ...(evidence.artifactDigest === undefined
      ? []
      : [[`the artifact ${markdownCode(evidence.artifact)}, a zip around it`, markdownCode(evidence.artifactDigest)]]),
  ]
  const table = `| Evidence | Digest |\n|---|---|\n${rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`
  return `\n<details><summary>Verify the evidence</summary>\n\n${table}\n${markdownFence(evidence.command, 'sh')}\n\n</details>\n`
}

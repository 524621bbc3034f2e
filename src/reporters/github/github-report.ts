import type { Level } from '../../model/finding.js'

/** What the comment and the summary may know beyond the result. All of it is the workflow's or GitHub's, none an agent's. */
export interface GithubReport {
  /** Which of several checks of one pull request this is. */
  readonly name: string
  readonly failOn: Level | 'none'
  readonly onNoEvidence: 'error' | 'warn' | 'ignore'
  /** `YYYY-MM-DD`, UTC: proposed waivers end thirty days later. Without it none are proposed. */
  readonly today?: string | undefined
  /** Whether the pull request changes the policy that judges it; absent where there is no pull request. */
  readonly policyChanged?: boolean | 'unknown' | undefined
  /** The commit that the report is about: the head of the pull request, not GitHub's trial merge. */
  readonly commit?: string | undefined
  /** The page of the run, which holds summary and artifact. */
  readonly runUrl?: string | undefined
  /** `sha256:HEX` of the evidence bundle. */
  readonly evidenceDigest?: string | undefined
  /** A shell line that repeats the check elsewhere. */
  readonly reproduce?: string | undefined
  /** What could not be read or published, each one sentence. */
  readonly notes: readonly string[]
}

/** The line by which the comment is found again. `name` holds no `<`, `>` or line break: the inputs see to that. */
export function commentMarker(name: string): string {
  return `<!-- assay-action:v1 name=${name} -->`
}

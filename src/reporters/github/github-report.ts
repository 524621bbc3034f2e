import type { Location } from '../../model/location.js'
import type { Repository } from '../../model/repository.js'

/** What the comment and the summary may know beyond the result. All of it is the workflow's or GitHub's, none an agent's. */
export interface GithubReport {
  /** Which of several checks of one pull request this is. */
  readonly name: string
  /** The half that the report is about; the verdict is always shown. Default `all`. */
  readonly about?: 'all' | 'rules' | 'coverage' | undefined
  /** What asked for the check, so that a reader finds what to correct. Default `inputs`, those of the workflow. */
  readonly asked?: 'inputs' | 'flags' | undefined
  /** `YYYY-MM-DD`, UTC: proposed waivers end thirty days later. Without it none are proposed. */
  readonly today?: string | undefined
  /** Whether findings become annotations. Default true; problems always do. */
  readonly annotations?: boolean | undefined
  /** Whether the pull request changes the policy that it is checked against; absent where there is no pull request. */
  readonly policyChanged?: boolean | 'unknown' | undefined
  /** The same in sentences, where there is more to say. */
  readonly policyWords?: string | undefined
  /** The commit that the report is about: the head of the pull request, not GitHub's trial merge. */
  readonly commit?: string | undefined
  /** The page of the run, which holds summary and artifact. */
  readonly runUrl?: string | undefined
  /** Where the baseline came from, if there is one. */
  readonly baseline?: ShownBaseline | undefined
  /** Which files a reader can open. */
  readonly repository?: Repository | undefined
  /** The address of a line on the forge, at a commit and safe in Markdown; nothing for a file that is not in the repository. */
  readonly linkTo?: ((at: Location) => string | undefined) | undefined
  /** `sha256:HEX` of the evidence bundle. */
  readonly evidenceDigest?: string | undefined
  /** What runs the command line. Default: `assay`. */
  readonly command?: string | undefined
  /** Whether the forge shows the job summary; absent = it does. */
  readonly hasSummary?: boolean | undefined
  /** Whether the run keeps an artifact; absent = it does. */
  readonly hasArtifact?: boolean | undefined
  /** The file of the artifact that holds the traces that broke a rule, if they are kept. */
  readonly keptTraces?: string | undefined
  /** A shell line that repeats the check elsewhere. */
  readonly reproduce?: string | undefined
  /** What could not be read or published, each one sentence. */
  readonly notes: readonly string[]
  /** The same for the summary alone: a comment that listed every temporary failure would change without news. */
  readonly summaryNotes?: readonly string[] | undefined
}

export interface ShownBaseline {
  /** `sha256:HEX` of its text. */
  readonly digest: string
  /** One sentence, if the pull request brings a baseline of its own. */
  readonly changed?: string | undefined
  /** Such as `3 days old`. */
  readonly age?: string | undefined
  /** The page of the run that kept it. */
  readonly url?: string | undefined
}

/** The line by which the comment is found again. `name` holds no `<`, `>` or line break: the inputs see to that. */
export function commentMarker(name: string): string {
  return `<!-- assay-action:v1 name=${name} -->`
}

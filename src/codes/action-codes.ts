import { defineCodes } from './code.js'

/** Problems of the GitHub Action itself: its inputs, the artifacts it reads, the places it publishes to. */
export const actionCodes = defineCodes({
  E_ACTION_INPUT: {
    title: 'An input of the action is not valid',
    level: 'error',
    meaning: 'A value under `with:` is not one that the input takes, so the check cannot know what was meant.',
    remedy: 'Correct the value in the workflow; docs/action.md lists what each input takes.',
  },
  E_POLICY_BASE_UNAVAILABLE: {
    title: 'The policy of the base branch cannot be read',
    level: 'error',
    meaning:
      'The check was to use the policy of the commit that the change is to be merged into, and GitHub did not provide it. Using the change’s own policy instead would let a change loosen its own rules.',
    remedy:
      'Give the job `permissions: { contents: read }`, and name a policy that the base branch has. Merge a new policy first, or use it with `policy-ref: head`.',
  },
  E_POLICY_SHARED_UNAVAILABLE: {
    title: 'The policy of another repository cannot be read',
    level: 'error',
    meaning:
      'The input `policy` names a file of another repository, and the server did not provide it. A policy of the checked-out files does not take its place.',
    remedy:
      'Check owner, repository, path and version in `policy: OWNER/REPOSITORY/PATH@REF`. The job’s own token reads public repositories and its own; for another one, give `github-token` a token that may read its contents.',
  },
  E_ARTIFACT_UNAVAILABLE: {
    title: 'A workflow artifact cannot be fetched',
    level: 'error',
    meaning: 'Traces were to come from workflow artifacts, and GitHub did not hand over the list or one of them.',
    remedy:
      'For another run, give the job `permissions: { actions: read }` and check `run-id`; else run the job again. On GitHub Enterprise Server, fetch the files with actions/download-artifact@v3 and name them in `traces`.',
  },
  E_ARTIFACT_INVALID: {
    title: 'A workflow artifact is not a safe archive',
    level: 'error',
    meaning:
      'The archive is damaged, encrypted, holds a link or a path that leads out of it, or its contents are not what its headers say.',
    remedy: 'Upload the traces again with actions/upload-artifact, as plain files.',
  },
  E_PART_EVIDENCE: {
    title: 'The evidence of a job does not prove its partial result',
    level: 'error',
    meaning:
      'An evidence bundle next to a partial result is missing, does not verify, is of another commit or run, or does not contain the calls, tools, traces, decisions and files that the partial result counts. One of the two was changed.',
    remedy:
      'Run the job with `mode: collect` again. If it still fails, find out who could write to its artifact. `allow-unproven-parts: true` takes parts without evidence, never parts that contradict it.',
  },
  E_ARTIFACT_LIMIT: {
    title: 'A workflow artifact is larger than the action reads',
    level: 'error',
    meaning:
      'Archives are read in memory, within limits on the number of entries, their size and how far they expand. Reading a part would be a verdict on a part.',
    remedy: 'Name fewer artifacts in `trace-artifacts`, or split the traces over several artifacts and jobs.',
  },
  W_COMMENT_NOT_POSTED: {
    title: 'The pull request comment was not written',
    level: 'warning',
    meaning: 'The verdict, the annotations and the job summary do not depend on it.',
    remedy: 'Give the job `permissions: { contents: read, pull-requests: write }`, or set `comment: never`.',
  },
  W_SUMMARY_NOT_WRITTEN: {
    title: 'The job summary was not written',
    level: 'warning',
    meaning: 'The verdict does not depend on it; the log and the artifact hold the report.',
    remedy: 'See the reason in the message.',
  },
  W_ARTIFACT_NOT_UPLOADED: {
    title: 'The artifact with the result was not uploaded',
    level: 'warning',
    meaning: 'The verdict does not depend on it. The result stays on the runner, at the output `result-path`.',
    remedy: 'Give each job of a run its own `evidence:` name, or set `evidence: none`.',
  },
  W_REPORT_NOT_WRITTEN: {
    title: 'A report file was not written',
    level: 'warning',
    meaning: 'A path under `reports:` could not be written; reports go only into the workspace, never through a link.',
    remedy: 'Name a path below the workspace.',
  },
})

import { defineCodes } from './code.js'

/** Problems of the GitHub Action itself: its inputs, the artifacts it reads, the places it publishes to. */
export const actionCodes = defineCodes({
  E_ACTION_INPUT: {
    title: 'An input of the action is invalid',
    level: 'error',
    meaning: 'A value under `with:` is not valid for its input.',
    remedy: 'Correct the value in the workflow; docs/action.md lists the values of each input.',
  },
  E_POLICY_BASE_UNAVAILABLE: {
    title: 'The policy of the base branch cannot be read',
    level: 'error',
    meaning:
      'The policy of the base commit applies (`policy-ref: base`), and GitHub did not provide it. The change’s own policy is not used instead, because a change could then loosen its own rules.',
    remedy:
      'Give the job `permissions: { contents: read }`, and name a policy that the base branch has. Merge a new policy first, or use it with `policy-ref: head`.',
  },
  E_POLICY_SHARED_UNAVAILABLE: {
    title: 'The policy of another repository cannot be read',
    level: 'error',
    meaning:
      'The input `policy` names a file of another repository, and the server did not provide it. No policy from the checkout is used instead.',
    remedy:
      'Check owner, repository, path and version in `policy: OWNER/REPOSITORY/PATH@REF`. The job’s token can read public repositories and its own; for any other, set `github-token` to a token that can read its contents.',
  },
  E_ARTIFACT_UNAVAILABLE: {
    title: 'A workflow artifact cannot be fetched',
    level: 'error',
    meaning: 'Traces come from workflow artifacts, and GitHub did not provide the list or one of them.',
    remedy:
      'For another run, give the job `permissions: { actions: read }` and check `run-id`; otherwise run the job again. On GitHub Enterprise Server, fetch the files with actions/download-artifact@v3 and list them in `traces`.',
  },
  E_ARTIFACT_INVALID: {
    title: 'A workflow artifact is not a safe archive',
    level: 'error',
    meaning:
      'The archive is damaged or encrypted, contains a link or a path outside of it, or its contents do not match its headers.',
    remedy: 'Upload the traces again with actions/upload-artifact, as plain files.',
  },
  E_PART_EVIDENCE: {
    title: 'The evidence of a job does not prove its partial result',
    level: 'error',
    meaning:
      'An evidence bundle next to a partial result is missing, does not verify, belongs to another commit or run, or does not contain the calls, tools, traces, decisions and files that the partial result counts. One of the two may have been changed.',
    remedy:
      'Run the job with `mode: collect` again. If it still fails, find out who could write to its artifact. `allow-unproven-parts: true` accepts parts without evidence, never parts that contradict it.',
  },
  E_ARTIFACT_LIMIT: {
    title: 'A workflow artifact is too large',
    level: 'error',
    meaning:
      'Archives are read in memory, with limits on the number of entries, their size and their expansion. Reading only a part would give a verdict on a part.',
    remedy: 'Select fewer artifacts in `trace-artifacts`, or split the traces over several artifacts and jobs.',
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
    meaning: 'The verdict does not depend on it; the log and the artifact contain the report.',
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
    meaning:
      'A path under `reports:` could not be written. Reports are written only inside the workspace, never through a link.',
    remedy: 'Use a path inside the workspace.',
  },
})

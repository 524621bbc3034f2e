import { tracesBelow } from '../../io/find-traces.js'
import { type RemotePolicy, remotePolicy } from '../check/remote-policy.js'
import type { GithubContext } from '../github-context.js'
import type { ActionInputs } from '../read-inputs.js'

/** Shell lines that repeat the check on a developer's machine. Made of the workflow's own words only. */
export function reproduce(inputs: ActionInputs, context: GithubContext): string {
  const run = inputs.runId ?? context.runId
  const folder = 'assay-artifacts'
  const remote = remotePolicy(inputs.policy)
  const artifacts = inputs.traceArtifacts.map((pattern) =>
    context.forge.name === 'GitHub'
      ? `gh run download ${run} --pattern ${quoteForShell(pattern)} --dir ${folder}`
      : `# Download the artifacts ${quoteForShell(pattern)} of run ${run} into ${folder}/`,
  )
  const fetch = [...(remote === undefined ? [] : [fetchPolicy(remote)]), ...artifacts]
  const named = inputs.traces.filter((pattern) => pattern !== 'auto' && pattern !== 'agents')
  const traces = [...named, ...(artifacts.length > 0 ? [`${folder}/${tracesBelow}`] : [])]
  // Without the state, which is the next run's: more traces may lie in the window.
  const { since, until, watermark, sample, sampleSeed } = inputs.scope
  const flags: readonly [string, readonly string[]][] = [
    ['--policy', remote !== undefined ? [fetchedPolicy] : inputs.policy === undefined ? [] : [inputs.policy]],
    ['--traces', traces],
    ['--trace-format', given(inputs.traceFormat)],
    ['--sql', given(inputs.sql)],
    ['--since', given(since)],
    ['--until', given(until)],
    ['--watermark', given(watermark)],
    ['--sample', given(sample)],
    ['--sample-seed', given(sampleSeed)],
    ['--fail-on', inputs.failOn === 'error' ? [] : [inputs.failOn]],
    ['--baseline', typeof inputs.baseline === 'string' ? [] : [inputs.baseline.file]],
    ['--min-coverage', inputs.minCoverage === undefined ? [] : [String(inputs.minCoverage)]],
  ]
  const words = flags.flatMap(([flag, values]) => (values.length === 0 ? [] : [flag, ...values.map(quoteForShell)]))
  // Without a file the command line cannot distinguish new from known.
  const newOnly = inputs.failOnNewOnly && typeof inputs.baseline !== 'string' ? ['--fail-on-new-only'] : []
  const reading = inputs.lenient ? ['--lenient'] : inputs.skipUnknown ? ['--skip-unknown'] : []
  return [...fetch, [`${context.command} check`, ...words, ...reading, ...newOnly].join(' ')].join('\n')
}

function given(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text]
}

const fetchedPolicy = 'assay-policy.yaml'

function fetchPolicy({ repository, path, ref }: RemotePolicy): string {
  const address = `repos/${repository}/contents/${path.split('/').map(encodeURIComponent).join('/')}?ref=${encodeURIComponent(ref)}`
  return `gh api ${quoteForShell(address)} --header 'Accept: application/vnd.github.raw' > ${fetchedPolicy}`
}

/** One word of a POSIX shell. */
export function quoteForShell(word: string): string {
  return /^[\w./:=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

import { readFile } from 'node:fs/promises'
import type { AssayResult } from '../model/result.js'
import { tracesPhrase } from '../reporters/phrases.js'
import { plainContext } from '../reporters/reporter.js'
import { reportText } from '../reporters/text.js'
import { readGithubContext } from './github-context.js'
import { type Judged, judge } from './judge/judge.js'
import { exitCode, type Judgement } from './judgement.js'
import { type Environment, readInputs } from './read-inputs.js'
import { situate } from './situate.js'
import { Log } from './tell/log.js'
import { stagingFolder } from './tell/stage-files.js'
import { type Told, tell } from './tell/tell.js'
import { verdictLine } from './tell/verdict-line.js'
import { warnInstead } from './tell/warn-instead.js'
import { type ActionOutputs, writeOutputs } from './tell/write-outputs.js'

/** What the action is given by its process. */
export interface ActionHost {
  readonly env: Environment
  readonly cwd: string
  /** RFC 3339, UTC. */
  readonly now: string
  write(text: string): void
  /** The exit code is known: nothing that goes wrong from here on may change it. */
  decided(exitCode: number): void
}

/** The whole action: load, evaluate, annotate, publish, outputs, and the verdict last, which nothing before it can lose. */
export async function run(host: ActionHost): Promise<number> {
  const log = new Log(host.write)
  const given = readGithubContext(host.env, await readEvent(host.env), host.cwd)
  const { context, inputs, problems } = await situate({ context: given, ...readInputs(host.env) })
  const folder = await warnInstead(log, 'There is no room for files', () => stagingFolder(context.temporary))
  const judged = await judge({ inputs, problems, context, today: host.now.slice(0, 10), folder, log })
  const { judgement } = judged

  const code = exitCode(judgement, inputs.onNoEvidence)
  host.decided(code)
  if (judgement.kind === 'result') log.group('Report', reportText(judgement.result, plainContext))
  for (const words of wordsOf(judged)) log.text(words)
  const told = await tell({ judged, inputs, context, folder, now: host.now, log })
  await warnInstead(log, 'The outputs were not written', async () => {
    if (context.outputFile !== undefined) await writeOutputs(context.outputFile, outputsOf(judgement, told))
  })

  if (inputs.mode === 'collect' && code === 0 && told.published?.artifact?.outcome !== 'published') {
    log.annotate({ level: 'error', title: 'Assay: error', message: lost })
    return 2
  }
  if (judgement.kind === 'result' && judgement.partial !== undefined) {
    log.text(`Collected ${tracesPhrase(judgement.result)}. The job with \`mode: merge\` judges.`)
    return code
  }
  const line = verdictLine(judgement, inputs, told.cut)
  if (typeof line === 'string') log.text(line)
  else log.annotate(line)
  return code
}

/** Here the artifact is all that the job is for: a merge without it would judge a part as if it were the whole. */
const lost =
  'The partial result was not uploaded, so that `mode: merge` cannot judge what this job saw. See the warning above, and run the job again.'

/** The event's payload; an absent or broken file is an event without details. */
async function readEvent(env: Environment): Promise<unknown> {
  try {
    return JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? '', 'utf8'))
  } catch {
    return undefined
  }
}

/** What the report itself does not say in the log. */
function wordsOf({ policy, remarks }: Judged): readonly string[] {
  return [...(policy?.words === undefined ? [] : [policy.words]), ...remarks]
}

function outputsOf(judgement: Judgement, { resultPath, evidence, published }: Told): ActionOutputs {
  const result: AssayResult | undefined = judgement.kind === 'result' ? judgement.result : undefined
  const artifact = published?.artifact?.outcome === 'published' ? published.artifact : undefined
  const comment = published?.comment
  return {
    verdict: result?.verdict ?? 'error',
    'findings-error': result?.counts.error ?? 0,
    'findings-warning': result?.counts.warning ?? 0,
    'coverage-percent': result?.coverage.percent ?? '',
    'evidence-artifact-id': artifact?.id ?? '',
    'evidence-artifact-url': artifact?.url ?? '',
    'evidence-digest': evidence?.digest ?? '',
    'evidence-artifact-digest': artifact?.digest ?? '',
    'result-path': resultPath,
    'comment-url': comment === undefined || comment.outcome === 'failed' ? '' : (comment.url ?? ''),
  }
}

import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { timeOfRun } from '../io/time-of-run.js'
import { exitCodes } from '../model/exit-code.js'
import { AssayError, type Problem } from '../model/problem.js'
import type { AssayResult } from '../model/result.js'
import { tracesPhrase } from '../reporters/phrases.js'
import { plainContext } from '../reporters/reporter.js'
import { reportText } from '../reporters/text.js'
import { type Checked, check } from './check/check.js'
import { type CheckOutcome, exitCode } from './check-outcome.js'
import { type GithubContext, readGithubContext } from './github-context.js'
import { readInputs } from './read-inputs.js'
import { Log } from './report/log.js'
import { type Reported, report } from './report/report.js'
import { stagingFolder } from './report/stage-files.js'
import { verdictLine } from './report/verdict-line.js'
import { warnInstead } from './report/warn-instead.js'
import { type ActionOutputs, writeOutputs } from './report/write-outputs.js'
import { resolveContext } from './resolve-context.js'

/** What the action is given by its process. */
export interface ActionHost {
  /** RFC 3339, UTC. */
  readonly now: string
  /** The exit code is known: nothing that goes wrong from here on may change it. */
  decided(exitCode: number): void
}

/** The whole action: load, evaluate, annotate, publish, outputs, and the verdict last, which nothing before it can lose. */
export async function run(host: ActionHost): Promise<number> {
  const log = new Log()
  // The runner writes the event's file when the job begins.
  const jobBegan = modifiedAt(process.env.GITHUB_EVENT_PATH)
  const given = { ...readGithubContext(process.env, await readEvent(), process.cwd()), jobBegan }
  const { inputs: asked, problems: wrong } = readInputs(given.job)
  const { now, problems: timeless } = timeFrom(host.now)
  const { context, inputs, problems } = await resolveContext({
    ...{ context: given, inputs: asked },
    problems: [...wrong, ...timeless],
  })
  const folder = await warnInstead(log, 'There is no space for files', () => stagingFolder(context.temporary))
  const checked = await check({
    inputs,
    problems,
    context,
    today: now.slice(0, 10),
    now,
    clockDay: host.now.slice(0, 10),
    folder,
    log,
  })
  const { outcome } = checked

  const code = exitCode(outcome)
  host.decided(code)
  if (outcome.kind === 'result') log.group('Report', logReport(outcome.result))
  for (const words of wordsOf(checked)) log.text(words)
  const reported = await report({ checked, inputs, context, folder, now, log })
  await warnInstead(log, 'The outputs were not written', async () => {
    if (context.outputFile !== undefined) writeOutputs(outputsOf(outcome, reported))
  })

  const unwritten = outcome.kind === 'result' ? whyUnwritten(outcome.commit) : undefined
  if (unwritten !== undefined) {
    log.annotate({ level: 'error', title: 'Assay: error', message: unwritten })
    return exitCodes.badInput
  }
  if (inputs.mode === 'collect' && code === 0 && reported.published?.artifact?.outcome !== 'published') {
    log.annotate({ level: 'error', title: 'Assay: error', message: lost })
    return 2
  }
  if (outcome.kind === 'result' && outcome.partial !== undefined) {
    log.text(`Collected ${tracesPhrase(outcome.result)}. The job with \`mode: merge\` evaluates them.`)
    return code
  }
  const line = verdictLine(outcome, inputs, reported.cut, listedIn(context))
  if (typeof line === 'string') log.text(line)
  else log.annotate(line)
  return code
}

function listedIn({ forge }: GithubContext): string {
  return `${forge.name === 'GitHub' ? 'The job summary' : 'The log, under "Report",'} lists them, worst first.`
}

/** What the job stamps on what it writes. */
function timeFrom(clock: string): { readonly now: string; readonly problems: readonly Problem[] } {
  try {
    return { now: timeOfRun(process.env.SOURCE_DATE_EPOCH, new Date(clock)).toISOString(), problems: [] }
  } catch (error) {
    if (!(error instanceof AssayError)) throw error
    return { now: clock, problems: error.problems }
  }
}

/** Here the artifact is all that the job is for: a merge without it would evaluate a part as if it were the whole. */
const lost = [
  'The partial result was not uploaded, so `mode: merge` cannot evaluate what this job collected.',
  'See the warning above for the reason; fix it, and run the job again.',
].join(' ')

/** What keeps the state from being written; the next run would check the same traces again. */
function whyUnwritten(commit: (() => void) | undefined): string | undefined {
  try {
    commit?.()
    return undefined
  } catch (error) {
    if (!(error instanceof AssayError)) throw error
    return error.problems.map(({ code, message, remedy }) => `${code}: ${message} ${remedy ?? ''}`).join(' ')
  }
}

function modifiedAt(path: string | undefined): number | undefined {
  return path ? statSync(path, { throwIfNoEntry: false })?.mtimeMs : undefined
}

/** The event's payload; nothing for a file that is absent or broken. */
async function readEvent(): Promise<unknown> {
  const path = process.env.GITHUB_EVENT_PATH ?? ''
  // The toolkit's clients read the file once more when they are loaded, and throw if it is not JSON.
  delete process.env.GITHUB_EVENT_PATH
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** What the report itself does not say in the log. */
function wordsOf({ policy, notes }: Checked): readonly string[] {
  return [...(policy?.words === undefined ? [] : [policy.words]), ...notes]
}

function outputsOf(outcome: CheckOutcome, { resultPath, evidence, published }: Reported): ActionOutputs {
  const result: AssayResult | undefined = outcome.kind === 'result' ? outcome.result : undefined
  const facts = result?.facts
  const artifact = published?.artifact?.outcome === 'published' ? published.artifact : undefined
  const comment = published?.comment
  return {
    verdict: result?.verdict ?? 'error',
    'findings-error': result?.counts.error ?? 0,
    'findings-warning': result?.counts.warning ?? 0,
    'coverage-percent': result?.coverage.percent ?? '',
    calls: facts?.calls ?? '',
    'denied-calls': facts?.denied ?? '',
    tokens: facts?.tokens?.total ?? '',
    'cost-usd': facts?.costUsd ?? '',
    turns: facts?.turns ?? '',
    'evidence-artifact-id': artifact?.id ?? '',
    'evidence-artifact-url': artifact?.url ?? '',
    'evidence-digest': evidence?.digest ?? '',
    'evidence-artifact-digest': artifact?.digest ?? '',
    'result-path': resultPath,
    'comment-url': comment === undefined || comment.outcome === 'failed' ? '' : (comment.url ?? ''),
  }
}

/** A log outlives every report and cannot be taken back: no value of an argument stands in it. */
function logReport({ timelines: _, ...result }: AssayResult): string {
  return reportText(result, plainContext)
}

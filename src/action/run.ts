import { readFile } from 'node:fs/promises'
import type { AssayResult } from '../model/result.js'
import type { GithubReport } from '../reporters/github/github-report.js'
import { plainContext } from '../reporters/reporter.js'
import { reportText } from '../reporters/text.js'
import { exitCode, type Judgement } from './exit-code.js'
import { type GithubContext, readGithubContext } from './github-context.js'
import { judge } from './judge.js'
import { Log } from './log.js'
import { type AnnotationPlan, planAnnotations, planProblemAnnotations } from './plan-annotations.js'
import { type PublishingPlan, planPublishing } from './plan-publishing.js'
import { type Published, publish } from './publish.js'
import { type ActionInputs, type Environment, readInputs } from './read-inputs.js'
import { renderReportFiles, renderReports } from './render-reports.js'
import { reproduce } from './reproduce.js'
import { stageFiles } from './stage-files.js'
import { verdictLine } from './verdict-line.js'
import { type ActionOutputs, writeOutputs } from './write-outputs.js'

/** What the action is given by its process. */
export interface ActionHost {
  readonly env: Environment
  readonly cwd: string
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string
  write(text: string): void
}

/** The whole action: load, evaluate, annotate, publish, outputs, and the verdict last, which nothing before it can lose. */
export async function run(host: ActionHost): Promise<number> {
  const log = new Log(host.write)
  const context = readGithubContext(host.env, await readEvent(host.env), host.cwd)
  const { inputs, problems } = readInputs(host.env)
  const judgement = await judge({ inputs, problems, context, today: host.today, log })

  if (judgement.kind === 'result') log.group('Report', reportText(judgement.result, plainContext))
  const annotations = planned(judgement, inputs)
  for (const annotation of annotations.annotations) log.annotate(annotation)
  const told = await tell(judgement, inputs, context, log)
  await report(log, 'The outputs were not written', async () => {
    if (context.outputFile !== undefined) await writeOutputs(context.outputFile, outputsOf(judgement, told))
  })

  const line = verdictLine(judgement, inputs, annotations.cut)
  if (typeof line === 'string') log.text(line)
  else log.annotate(line)
  return exitCode(judgement, inputs.onNoEvidence)
}

/** The event's payload; an absent or broken file is an event without details. */
async function readEvent(env: Environment): Promise<unknown> {
  try {
    return JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? '', 'utf8'))
  } catch {
    return undefined
  }
}

function planned(judgement: Judgement, inputs: ActionInputs): AnnotationPlan {
  if (judgement.kind === 'problems') return planProblemAnnotations(judgement.problems)
  return inputs.annotations ? planAnnotations(judgement.result) : { annotations: [], cut: undefined }
}

interface Told {
  readonly resultPath: string
  readonly published: Published | undefined
}

/** Everything between the annotations and the outputs. Trouble here, even our own bug, leaves the verdict alone. */
async function tell(judgement: Judgement, inputs: ActionInputs, context: GithubContext, log: Log): Promise<Told> {
  let resultPath = ''
  const published = await report(log, 'Publishing was left unfinished', async () => {
    const plan = planPublishing(context, inputs)
    const rendered = renderReports(judgement, githubReport(inputs, context, plan))
    const reports =
      judgement.kind === 'result'
        ? await renderReportFiles(judgement.result, inputs.reports, reproduce(inputs, context))
        : new Map<string, string>()
    const contents = new Map([['result.json', rendered.json], ['summary.md', rendered.summary], ...reports])
    const staged = (await report(log, 'The result was not written to a file', () =>
      stageFiles(context.temporary, contents),
    )) ?? { root: '', files: [] }
    resultPath = staged.files[0] ?? ''
    for (const part of [plan.comment, plan.artifact]) {
      if (part.kind === 'off') log.text(`Left out: ${part.why}.`)
      if (part.kind === 'impossible') log.annotate({ level: 'notice', title: 'Assay', message: part.note })
    }
    const green = judgement.kind === 'result' && judgement.result.verdict === 'pass'
    const { retentionDays, token } = inputs
    return publish({ plan, context, token, retentionDays, rendered, reports, staged, green }, log)
  })
  return { resultPath, published }
}

async function report<T>(log: Log, what: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    log.annotate({ level: 'warning', message: `${what}: ${error instanceof Error ? error.message : String(error)}` })
    return undefined
  }
}

function githubReport(inputs: ActionInputs, context: GithubContext, plan: PublishingPlan): GithubReport {
  return {
    name: inputs.name,
    failOn: inputs.failOn,
    onNoEvidence: inputs.onNoEvidence,
    commit: context.commit,
    runUrl: context.runUrl,
    reproduce: reproduce(inputs, context),
    notes: [plan.comment, plan.artifact].flatMap((part) => (part.kind === 'impossible' ? [part.note] : [])),
  }
}

function outputsOf(judgement: Judgement, { resultPath, published }: Told): ActionOutputs {
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
    'evidence-digest': artifact?.digest === undefined ? '' : `sha256:${artifact.digest}`,
    'result-path': resultPath,
    'comment-url': comment === undefined || comment.outcome === 'failed' ? '' : (comment.url ?? ''),
  }
}

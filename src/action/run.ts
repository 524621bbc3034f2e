import { readFile } from 'node:fs/promises'
import type { AssayResult } from '../model/result.js'
import type { GithubReport } from '../reporters/github/github-report.js'
import { type AnnotationPlan, planAnnotations, planProblemAnnotations } from '../reporters/github/plan-annotations.js'
import { tracesPhrase } from '../reporters/phrases.js'
import { plainContext, type ReportContext } from '../reporters/reporter.js'
import { reportText } from '../reporters/text.js'
import { type GithubContext, readGithubContext } from './github-context.js'
import { type Judged, judge } from './judge/judge.js'
import type { Evidence } from './judge/keep-evidence.js'
import { partialFile } from './judge/read-partials.js'
import { exitCode, type Judgement } from './judgement.js'
import { type ActionInputs, type Environment, readInputs } from './read-inputs.js'
import { situate } from './situate.js'
import { Log } from './tell/log.js'
import { type PublishingPlan, planPublishing } from './tell/plan-publishing.js'
import { type Published, publish } from './tell/publish.js'
import { renderReportFiles, renderReports } from './tell/render-reports.js'
import { reproduce } from './tell/reproduce.js'
import { stageFiles, stagingFolder } from './tell/stage-files.js'
import { verdictLine } from './tell/verdict-line.js'
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
  const folder = await report(log, 'There is no room for files', () => stagingFolder(context.temporary))
  const judged = await judge({ inputs, problems, context, today: host.now.slice(0, 10), folder, log })
  const { judgement } = judged

  const code = exitCode(judgement, inputs.onNoEvidence)
  host.decided(code)
  if (judgement.kind === 'result') log.group('Report', reportText(judgement.result, plainContext))
  const annotations = planned(judgement, inputs)
  for (const words of [...judged.notes, ...judged.remarks]) log.text(words)
  for (const annotation of annotations.annotations) log.annotate(annotation)
  const told = await tell({ judged, inputs, context, folder, now: host.now, log })
  await report(log, 'The outputs were not written', async () => {
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
  const line = verdictLine(judgement, inputs, annotations.cut)
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

function planned(judgement: Judgement, inputs: ActionInputs): AnnotationPlan {
  if (judgement.kind === 'problems') return planProblemAnnotations(judgement.problems)
  return inputs.annotations && inputs.mode !== 'collect'
    ? planAnnotations(judgement.result)
    : { annotations: [], cut: undefined }
}

interface Told {
  readonly resultPath: string
  readonly evidence: Evidence | undefined
  readonly published: Published | undefined
}

interface Telling {
  readonly judged: Judged
  readonly inputs: ActionInputs
  readonly context: GithubContext
  /** The fresh folder for everything that is kept. */
  readonly folder: string | undefined
  readonly now: string
  readonly log: Log
}

/** Everything between the annotations and the outputs. Trouble here, even our own bug, leaves the verdict alone. */
async function tell(telling: Telling): Promise<Told> {
  const { judged, inputs, context, folder, log } = telling
  const { judgement } = judged
  const told: { resultPath: string; evidence: Evidence | undefined } = { resultPath: '', evidence: undefined }
  const published = await report(log, 'Publishing was left unfinished', async () => {
    const plan = planPublishing(context, inputs)
    told.evidence = await evidenceOf(telling)
    const rendered = renderReports(judgement, githubReport(telling, plan, told.evidence), judged.remarks)
    const reports =
      judgement.kind === 'result'
        ? await renderReportFiles(judgement.result, inputs.reports, reportContext(inputs, context))
        : new Map<string, string>()
    const partial = judgement.kind === 'result' ? judgement.partial : undefined
    const contents = new Map([
      ['result.json', rendered.json],
      ['summary.md', rendered.summary],
      ...(partial === undefined ? [] : [[partialFile, partial] as const]),
      ...reports,
    ])
    const staged =
      folder === undefined
        ? []
        : ((await report(log, 'The result was not written', () => stageFiles(folder, contents))) ?? [])
    told.resultPath = staged[0] ?? ''
    sayWhatIsLeftOut(plan, log)
    const files = [...staged, ...(told.evidence?.files ?? [])]
    const green = judgement.kind === 'result' && judgement.result.verdict === 'pass'
    const { retentionDays, token, section } = inputs
    return publish(
      {
        ...{ plan, context, token, section, retentionDays, rendered, reports, green },
        evidence: told.evidence,
        staged: { root: folder ?? '', files },
      },
      log,
    )
  })
  return { ...told, published }
}

function sayWhatIsLeftOut(plan: PublishingPlan, log: Log): void {
  for (const part of [plan.comment, plan.artifact]) {
    if (part.kind === 'off') log.text(`Left out: ${part.why}.`)
    if (part.kind === 'impossible') log.annotate({ level: 'notice', title: 'Assay', message: part.note })
  }
}

async function evidenceOf({ judged, context, folder, now, log }: Telling): Promise<Evidence | undefined> {
  const { judgement } = judged
  if (judgement.kind !== 'result' || judgement.recorder === undefined || folder === undefined) return undefined
  const { recorder, result } = judgement
  try {
    return await report(log, 'The evidence was not written', () => recorder.keep(result, context, folder, now))
  } finally {
    recorder.close()
  }
}

async function report<T>(log: Log, what: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    log.annotate({ level: 'warning', message: `${what}: ${error instanceof Error ? error.message : String(error)}` })
    return undefined
  }
}

/** What report files may know beyond the result. */
function reportContext(inputs: ActionInputs, context: GithubContext): Partial<ReportContext> {
  const { name, failOn, onNoEvidence } = inputs
  const category = name === 'assay' ? undefined : `assay/${name}`
  return { reproduce: reproduce(inputs, context), failOn, onNoEvidence, category }
}

function githubReport(
  { judged, inputs, context, now }: Telling,
  plan: PublishingPlan,
  evidence: Evidence | undefined,
): GithubReport {
  return {
    name: inputs.name,
    failOn: inputs.failOn,
    onNoEvidence: inputs.onNoEvidence,
    today: now.slice(0, 10),
    commit: context.commit,
    runUrl: context.runUrl,
    evidenceDigest: evidence?.digest,
    reproduce: reproduce(inputs, context),
    notes: [
      ...judged.notes,
      ...[plan.comment, plan.artifact].flatMap((part) => (part.kind === 'impossible' ? [part.note] : [])),
    ],
  }
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

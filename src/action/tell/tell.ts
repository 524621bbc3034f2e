import type { AssayResult } from '../../model/result.js'
import type { GithubReport, ShownBaseline } from '../../reporters/github/github-report.js'
import { planReport, type ReportPlan } from '../../reporters/github/plan/plan-report.js'
import type { ReportContext } from '../../reporters/reporter.js'
import type { GithubContext } from '../github-context.js'
import { baselineFile } from '../judge/baseline/kept-baseline.js'
import type { Judged } from '../judge/judge.js'
import type { Evidence } from '../judge/keep-evidence.js'
import { partialFile } from '../judge/read-partials.js'
import type { ActionInputs } from '../read-inputs.js'
import { agePhrase } from './age-phrase.js'
import type { Log } from './log.js'
import { type PublishingPlan, planPublishing } from './plan-publishing.js'
import { type Published, publish } from './publish.js'
import { judgementJson, renderReportFiles } from './render-files.js'
import { reproduce } from './reproduce.js'
import { stageFiles } from './stage-files.js'
import { warnInstead } from './warn-instead.js'

export interface Telling {
  readonly judged: Judged
  readonly inputs: ActionInputs
  readonly context: GithubContext
  /** The fresh folder for everything that is kept. */
  readonly folder: string | undefined
  /** RFC 3339, UTC. */
  readonly now: string
  readonly log: Log
}

/** What became of it; absent or empty where it failed. */
export interface Told {
  /** What the annotations leave out. */
  readonly cut: string | undefined
  readonly resultPath: string
  readonly evidence: Evidence | undefined
  readonly published: Published | undefined
}

/** Everything between the judgement and the outputs. Trouble here, even our own bug, leaves the verdict alone. */
export async function tell(telling: Telling): Promise<Told> {
  const { context, inputs, log } = telling
  const plan = planPublishing(context, inputs)
  const evidence = await evidenceOf(telling)
  const report = await warnInstead(log, 'The report was not made', () =>
    planReport(telling.judged.judgement, githubReport(telling, plan, evidence)),
  )
  for (const annotation of report?.annotations ?? []) log.annotate(annotation)
  const done = await warnInstead(log, 'Publishing was left unfinished', () =>
    publishAll(telling, plan, report, evidence),
  )
  return { resultPath: '', published: undefined, ...done, cut: report?.cut, evidence }
}

async function publishAll(
  { judged: { judgement }, inputs, context, folder, log }: Telling,
  plan: PublishingPlan,
  report: ReportPlan | undefined,
  evidence: Evidence | undefined,
): Promise<Pick<Told, 'resultPath' | 'published'>> {
  const isResult = judgement.kind === 'result'
  const read = isResult ? filesRead(judgement.result) : []
  const reports = isResult
    ? await renderReportFiles(judgement.result, inputs.reports, reportContext(inputs, context))
    : new Map<string, string>()
  const contents = new Map([
    ['result.json', judgementJson(judgement)],
    ...given('summary.md', report?.summary),
    ...reports,
    // Last, because another job reads them: no report takes their names.
    ...given(partialFile, isResult ? judgement.partial : undefined),
    ...given(baselineFile, isResult ? judgement.baseline : undefined),
  ])
  const staged =
    folder === undefined
      ? []
      : ((await warnInstead(log, 'The result was not written', () => stageFiles(folder, contents))) ?? [])
  const resultPath = staged[0] ?? ''
  if (report === undefined) return { resultPath, published: undefined }
  sayWhatIsLeftOut(plan, log)
  const { retentionDays, token, section } = inputs
  const request = {
    ...{ plan, context, token, section, retentionDays, reports, read, evidence },
    rendered: report,
    green: isResult && judgement.result.verdict === 'pass',
    staged: { root: folder ?? '', files: [...staged, ...(evidence?.files ?? [])] },
  }
  return { resultPath, published: await publish(request, log) }
}

function filesRead({ policy, traces }: AssayResult): readonly string[] {
  return [...(policy.file === undefined ? [] : [policy.file]), ...traces.files.map(({ file }) => file)]
}

function given(name: string, content: string | undefined): readonly (readonly [string, string])[] {
  return content === undefined ? [] : [[name, content]]
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
    return await warnInstead(log, 'The evidence was not written', () => recorder.keep(result, context, folder, now))
  } finally {
    recorder.close()
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
  const { name, failOn, failOnNewOnly, onNoEvidence } = inputs
  return {
    ...{ name, failOn, failOnNewOnly, onNoEvidence },
    annotations: inputs.annotations && inputs.mode !== 'collect',
    today: now.slice(0, 10),
    policyChanged: judged.policy?.changed,
    policyWords: judged.policy?.words,
    commit: context.commit,
    runUrl: context.runUrl,
    baseline: baselineOf(judged, now),
    evidenceDigest: evidence?.digest,
    reproduce: reproduce(inputs, context),
    notes: [plan.comment, plan.artifact].flatMap((part) => (part.kind === 'impossible' ? [part.note] : [])),
    remarks: judged.remarks,
  }
}

function baselineOf({ judgement }: Judged, now: string): ShownBaseline | undefined {
  if (judgement.kind !== 'result' || judgement.base === undefined) return undefined
  const { digest, run } = judgement.base
  return { digest, age: run && agePhrase(run.began, now), url: run?.url }
}

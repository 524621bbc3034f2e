import { basename } from 'node:path'
import { openRepository } from '../../io/open-repository.js'
import type { AssayResult } from '../../model/result.js'
import type { GithubReport, ShownBaseline } from '../../reporters/github/github-report.js'
import { planReport, type ReportPlan } from '../../reporters/github/plan/plan-report.js'
import type { ReportContext } from '../../reporters/reporter.js'
import { baselineFile } from '../check/baseline/kept-baseline.js'
import type { Checked } from '../check/check.js'
import type { Evidence } from '../check/keep-evidence.js'
import type { KeptTraces } from '../check/keep-traces.js'
import { partialFile } from '../check/read-partials.js'
import { sharedSource } from '../check/shared-checkout.js'
import type { GithubContext } from '../github-context.js'
import type { ActionInputs } from '../read-inputs.js'
import { agePhrase } from './age-phrase.js'
import { linksTo } from './links-to.js'
import type { Log } from './log.js'
import { type PublishingPlan, planPublishing } from './plan-publishing.js'
import { type Published, publish } from './publish.js'
import { outcomeJson, renderReportFiles } from './render-files.js'
import { reproduce } from './reproduce.js'
import { stageFiles } from './stage-files.js'
import { warnInstead } from './warn-instead.js'

export interface ReportRequest {
  readonly checked: Checked
  readonly inputs: ActionInputs
  readonly context: GithubContext
  /** The fresh folder for everything that is kept. */
  readonly folder: string | undefined
  /** RFC 3339, UTC. */
  readonly now: string
  readonly log: Log
}

/** What was reported; absent or empty where that failed. */
export interface Reported {
  /** What the annotations leave out. */
  readonly cut: string | undefined
  readonly resultPath: string
  readonly evidence: Evidence | undefined
  readonly published: Published | undefined
}

/** Everything between the verdict and the outputs. A failure here, even our own bug, does not change the verdict. */
export async function report(request: ReportRequest): Promise<Reported> {
  const { context, inputs, log } = request
  const plan = planPublishing(context, inputs)
  const evidence = await evidenceOf(request)
  const traces = await tracesOf(request)
  const report = await warnInstead(log, 'The report was not made', () =>
    planReport(request.checked.outcome, githubReport(request, plan, evidence, traces)),
  )
  for (const annotation of report?.annotations ?? []) log.annotate(annotation)
  const done = await warnInstead(log, 'Publishing was left unfinished', () =>
    publishAll(request, plan, report, evidence, traces),
  )
  return { resultPath: '', published: undefined, ...done, cut: report?.cut, evidence }
}

async function publishAll(
  request: ReportRequest,
  plan: PublishingPlan,
  report: ReportPlan | undefined,
  evidence: Evidence | undefined,
  traces: KeptTraces | undefined,
): Promise<Pick<Reported, 'resultPath' | 'published'>> {
  const { checked, inputs, context, folder, log } = request
  const { outcome } = checked
  const isResult = outcome.kind === 'result'
  const read = isResult ? filesRead(outcome.result) : []
  const reports = isResult
    ? await renderReportFiles(outcome.result, inputs.reports, reportContext(request))
    : new Map<string, string>()
  const contents = new Map([
    ['result.json', outcomeJson(outcome)],
    ...given('summary.md', report?.summary),
    ...reports,
    // Last, because another job reads them: no report takes their names.
    ...given(partialFile, isResult ? outcome.partial : undefined),
    ...given(baselineFile, isResult ? outcome.baseline : undefined),
  ])
  const staged =
    folder === undefined
      ? []
      : ((await warnInstead(log, 'The result was not written', () => stageFiles(folder, contents))) ?? [])
  const resultPath = staged[0] ?? ''
  if (report === undefined) return { resultPath, published: undefined }
  sayWhatIsLeftOut(plan, log)
  const { retentionDays, token, section } = inputs
  const asked = {
    ...{ plan, context, token, section, retentionDays, reports, read, evidence },
    rendered: report,
    green: isResult && outcome.result.verdict === 'pass',
    staged: { root: folder ?? '', files: [...staged, ...(traces ? [traces.path] : []), ...(evidence?.files ?? [])] },
  }
  return { resultPath, published: await publish(asked, log) }
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

async function evidenceOf({ checked, context, folder, now, log }: ReportRequest): Promise<Evidence | undefined> {
  const { outcome } = checked
  if (outcome.kind !== 'result' || outcome.recorder === undefined || folder === undefined) return undefined
  const { recorder, result, partial } = outcome
  try {
    return await warnInstead(log, 'The evidence was not written', () =>
      recorder.keep(result, context, folder, now, { partial, policySource: sharedSource(checked.policy?.shared) }),
    )
  } finally {
    recorder.close()
  }
}

async function tracesOf({ checked, inputs, folder, log }: ReportRequest): Promise<KeptTraces | undefined> {
  const { outcome } = checked
  if (outcome.kind !== 'result' || outcome.traces === undefined || folder === undefined) return undefined
  const { traces, result } = outcome
  return warnInstead(log, 'The traces that broke a rule were not kept', async () => {
    const { keepTraces } = await import('../check/keep-traces.js')
    return keepTraces(traces, result, inputs.redact, folder)
  })
}

/** What report files may know beyond the result. */
function reportContext({ inputs, context, now }: ReportRequest): Partial<ReportContext> {
  const { name } = inputs
  const category = name === 'assay' ? undefined : `assay/${name}`
  const repository = openRepository(context.workspace)
  return {
    ...{ category, repository, today: now.slice(0, 10), asked: 'inputs' },
    linkTo: linksTo(context, repository),
    command: context.command,
    reproduce: reproduce(inputs, context),
  }
}

function githubReport(
  { checked, inputs, context, now }: ReportRequest,
  plan: PublishingPlan,
  evidence: Evidence | undefined,
  traces: KeptTraces | undefined,
): GithubReport {
  const repository = openRepository(context.workspace)
  return {
    name: inputs.name,
    annotations: inputs.annotations && inputs.mode !== 'collect',
    today: now.slice(0, 10),
    policyChanged: checked.policy?.changed,
    policyWords: checked.policy?.words,
    commit: context.commit,
    repository,
    linkTo: linksTo(context, repository),
    runUrl: context.runUrl,
    baseline: baselineOf(checked, now),
    // What cannot be uploaded is gone when the job ends.
    evidenceDigest: plan.artifact.kind === 'try' ? evidence?.digest : undefined,
    // Gitea shows none before 1.27, and its runner does not say which version it serves.
    hasSummary: context.forge.name === 'GitHub',
    hasArtifact: plan.artifact.kind === 'try',
    keptTraces: traces && basename(traces.path),
    command: context.command,
    reproduce: reproduce(inputs, context),
    notes: [plan.comment, plan.artifact].flatMap((part) => (part.kind === 'impossible' ? [part.note] : [])),
    summaryNotes: [...checked.notes, ...doubts(checked), ...tracesLeftOut(traces)],
  }
}

function tracesLeftOut(traces: KeptTraces | undefined): readonly string[] {
  if (traces === undefined || traces.kept >= traces.broken) return []
  return [`The artifact contains ${traces.kept} of the ${traces.broken} traces that broke a rule.`]
}

/** What could not be learned about the baseline stands in the summary alone. */
function doubts({ outcome }: Checked): readonly string[] {
  const change = outcome.kind === 'result' ? outcome.base?.change : undefined
  return change === undefined || change.certain ? [] : [change.words]
}

function baselineOf({ outcome }: Checked, now: string): ShownBaseline | undefined {
  if (outcome.kind !== 'result' || outcome.base === undefined) return undefined
  const { digest, run, change } = outcome.base
  const changed = change?.certain ? change.words : undefined
  return { digest, age: run && agePhrase(run.began, now), url: run?.url, changed }
}

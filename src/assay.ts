import { type Baseline, takeBaseline } from './baseline/baseline.js'
import type { Behaviour } from './baseline/behaviour.js'
import { BehaviourLog } from './baseline/behaviour-log.js'
import { type Compared, compareWith } from './baseline/compare-with-baseline.js'
import type { BaselineReading } from './baseline/read-baseline.js'
import { samePolicy } from './baseline/with-history.js'
import { zeroToleranceRules } from './baseline/zero-tolerance.js'
import { fingerprint } from './canonical/fingerprint.js'
import { compatCoverage } from './coverage/compat-coverage.js'
import { measureCoverage, reaches } from './coverage/measure-coverage.js'
import { shownCallRows } from './evaluate/calls/call-rules.js'
import { caseRows } from './evaluate/case-rows.js'
import { evaluateCases } from './evaluate/cases/evaluate-cases.js'
import { createEvaluator, type Evaluation } from './evaluate/evaluator.js'
import { allFacts, listedFacts } from './evaluate/facts/tally-facts.js'
import type { LoggedFindings } from './evaluate/findings/finding-log.js'
import { inputLevels, RunDiagnostics } from './evaluate/findings/run-diagnostics.js'
import {
  countAccepted,
  countFindings,
  countNewFindings,
  type FindingContext,
  fingerprintTallies,
  type WeighedFindings,
  weighFindings,
} from './evaluate/findings/weigh-findings.js'
import { writeFindings } from './evaluate/findings/write-findings.js'
import { sampleRates } from './evaluate/sample-rates.js'
import { CallHistory } from './evaluate/timelines/call-history.js'
import { tokenFreeTimeline } from './evaluate/timelines/token-free-timeline.js'
import { writeTimelines } from './evaluate/timelines/write-timelines.js'
import { verdictOf } from './evaluate/verdict-of.js'
import type { Level } from './model/finding.js'
import type { Gate, OnNoEvidence } from './model/gate.js'
import type { EvaluationObserver } from './model/outcome.js'
import type { Policy } from './model/policy.js'
import type { Problem } from './model/problem.js'
import type { ReadTraces, TraceReading } from './model/reading.js'
import type { AssayResult, Counts } from './model/result.js'
import type { CallMemory, RuleMeaning } from './model/timeline.js'
import { ruleKinds } from './rules/index.js'
import { meaningOf } from './rules/rule.js'
import { type Redact, withoutTokens } from './text/redact.js'

export interface CheckOptions extends CollectOptions, ConcludeOptions {}

export interface CollectOptions {
  readonly observers?: readonly EvaluationObserver[] | undefined
  /** Also gather what baselines and partial results are made of. */
  readonly profile?: boolean | undefined
  /** Remember the calls, so that timelines can be written. */
  readonly timelines?: boolean | undefined
  /** Values of arguments that timelines may show: only those that the policy's `show_args` names (default), all but secrets, or all. */
  readonly redact?: Redact | undefined
}

export interface ConcludeOptions {
  /** The lowest level that fails the run. Default `error`; `none` never fails it. */
  readonly failOn?: Level | 'none' | undefined
  /** What a run without evidence does: exit code 5, or 0 with the same verdict. Default `error`. */
  readonly onNoEvidence?: OnNoEvidence | undefined
  /** Per cent of tool coverage, 0–100, 0 for none; without it the policy's own `coverage.min`. */
  readonly minCoverage?: number | undefined
  /** `rules`: without the coverage gate. `coverage`: only it. Default `all`. */
  readonly gates?: 'all' | 'rules' | 'coverage' | undefined
  /** Lines that cannot be read are warnings, not errors. */
  readonly lenient?: boolean | undefined
  /** Warnings about the policy itself, shown among the findings. */
  readonly policyProblems?: readonly Problem[] | undefined
  /** `YYYY-MM-DD`, UTC: the day on which waivers are concluded. The core has no clock. */
  readonly today: string
  /** The day by the clock, where `today` may be another that was asked for: waivers that hold by it alone are said. */
  readonly clockDay?: string | undefined
  /** Add upstream's CoverageReport to the coverage. */
  readonly compat?: boolean | undefined
  /** The earlier run to compare with, or why there is none. Needs `profile`. */
  readonly baseline?: BaselineReading | undefined
  /** Only findings that are new or worse than in the baseline fail the run; without a usable baseline all do. */
  readonly failOnNewOnly?: boolean | undefined
  /** Add the timelines of the traces that break a rule, if the calls are remembered. */
  readonly timelines?: boolean | undefined
  /** Add what each sequence rule asks for, in plain words. */
  readonly ruleMeanings?: boolean | undefined
  /** The run before this one, where nothing is compared: its history is shown. */
  readonly earlier?: Baseline | undefined
  /** The commit that the run is about, for its own baseline. */
  readonly commit?: string | undefined
}

/** Everything that traces showed under a policy: on one machine, or on several and put together. Not concluded yet. */
export interface Collected {
  readonly evaluation: Evaluation
  readonly reading: Omit<TraceReading, 'runs'>
  /** These two only with `profile`. */
  readonly behaviour?: Behaviour | undefined
  readonly traceIds?: readonly string[] | undefined
  /** Only with `timelines`. */
  readonly history?: CallMemory | undefined
}

/** The result, and with `profile` what a later run can be compared with. */
export interface Conclusion {
  readonly result: AssayResult
  readonly baseline?: Baseline | undefined
}

/**
 * Reads traces, checks them against a policy, and returns the result: the whole of Assay in one function.
 * Every surface shows the result it returns; none adds to it.
 */
export async function check(policy: Policy, read: ReadTraces, options: CheckOptions): Promise<AssayResult> {
  const profile = options.profile ?? options.baseline !== undefined
  return conclude(policy, await collect(policy, read, { ...options, profile }), options).result
}

/** Reads traces and runs them through the policy. */
export async function collect(policy: Policy, read: ReadTraces, options: CollectOptions = {}): Promise<Collected> {
  const { profile = false } = options
  const behaviour = profile ? new BehaviourLog() : undefined
  const history = options.timelines ? new CallHistory(policy, options.redact ?? 'values') : undefined
  const observers = [...(options.observers ?? []), behaviour, history].filter((each) => each !== undefined)
  const evaluator = await createEvaluator(policy, observers, profile || undefined)
  const { runs, ...reading } = await read(evaluator)
  const evaluation = evaluator.finish(runs)
  if (!behaviour) return { evaluation, reading, history }
  const traceIds = Array.from(runs, ({ trace }) => trace)
  return { evaluation, reading, history, behaviour: behaviour.finish(runs), traceIds }
}

/** Gives what was collected its levels, words, gates and verdict. */
export function conclude(policy: Policy, collected: Collected, options: ConcludeOptions): Conclusion {
  const { evaluation, reading, behaviour, history } = collected
  const { coverage, share } = measureCoverage(policy, {
    tools: evaluation.tools,
    furtherCalls: evaluation.furtherCalls,
    rules: evaluation.rules,
    arguments: evaluation.argumentUse.unused(),
  })

  const gates = options.gates ?? 'all'
  const gate = gateOf(policy, options)
  const minimum = gate.minCoverage
  const noEvidence = reading.calls === 0 || (reading.unmatched ?? []).length > 0
  const diagnostics = new RunDiagnostics()
  diagnostics.reading(reading)
  diagnostics.policy(options.policyProblems ?? [])
  if (minimum !== undefined && (coverage.empty || !reaches(share, minimum))) {
    const at = options.minCoverage === undefined ? policy.coverage.min?.at : undefined
    diagnostics.coverage(coverage, minimum, at, noEvidence)
  }
  if (noEvidence) diagnostics.noEvidence(reading)

  const rows = [...evaluation.rules, ...shownCallRows(policy, evaluation.callRules)]
  const found = gates === 'coverage' ? [] : [...evaluation.logs]
  const levels = inputLevels(options.lenient ?? false)
  const context = { policy, rows, levels, today: options.today, clockDay: options.clockDay }
  const gateLevels =
    policy.cases && gates !== 'coverage' ? askGates(policy, evaluation, diagnostics, found, context) : undefined
  const logs = new Map([...found, ...diagnostics.logs])
  const { weighed, waivers } = weighFindings(logs, { ...context, gateLevels })
  const counts = countFindings(weighed)
  const { files, traces, tracesWithCalls, calls, skipped } = reading
  const seen = {
    policy: {
      ...(policy.file !== undefined && { file: policy.file }),
      ...(policy.preset !== undefined && { preset: policy.preset }),
      ...{ name: policy.name, digest: policy.digest },
    },
    traces: { files, traces, tracesWithCalls, calls, skipped, ...listedFacts(evaluation.facts) },
    rules: rows,
    coverage,
  }
  const baseline =
    behaviour && withoutTokens(takeBaseline(seen, fingerprintTallies(weighed, waivers), behaviour, options.commit))
  const compared = baseline && options.baseline && compare(policy, baseline, options.baseline, weighed, gate)
  const newOnly =
    compared?.comparison.baseline === 'used' && compared.comparison.newOnly ? compared.comparison : undefined
  const { findings, findingsOmitted } = writeFindings(weighed, {
    policy,
    files: files.map(({ file }) => file),
    waivers,
    isNew: compared?.isNew,
    newOnly: newOnly !== undefined,
  })
  const verdict = verdictOf(newOnly?.counted ?? counts, gate.failOn, noEvidence)
  const accepted = { ...countAccepted(weighed), known: newOnly ? total(counts) - total(newOnly.counted) : 0 }
  const compat = () =>
    compatCoverage(policy, new Set(evaluation.tools.keys()), evaluation.rules, findings, askedMinimum(policy, options))
  // Agent-controlled names (tools, traces, files, keys in messages) may hold a token; no surface shows what is not in here.
  const result: AssayResult = {
    ...withoutTokens({
      schema: 'assay.result.v1' as const,
      verdict,
      passed: verdict === 'pass',
      ...{ findings, gate, findingsOmitted, counts, accepted, rules: rows },
      coverage: options.compat ? { ...coverage, compat: compat() } : coverage,
      facts: allFacts(evaluation.facts),
      traces: seen.traces,
      policy: seen.policy,
      ...caseRows(evaluation.cases),
    }),
    ...(reading.sample && { sample: { ...reading.sample, rates: sampleRates(rows) } }),
    ...(reading.window && { window: reading.window }),
    ...(compared && { comparison: compared.comparison }),
    ...historyOf(policy, options, compared),
    ...(options.timelines && history && timelinesOf(policy, history, findings, files)),
    ...(options.ruleMeanings && { ruleMeanings: withoutTokens(meanings(policy)) }),
  }
  return { result, baseline }
}

/** Asks the gates of cases, which need to know what is waived; the levels of what they find, by fingerprint. */
function askGates(
  policy: Policy,
  { trials = [] }: Evaluation,
  diagnostics: RunDiagnostics,
  found: readonly (readonly [string, LoggedFindings])[],
  context: FindingContext,
): ReadonlyMap<string, Level> {
  const { waivers } = weighFindings(new Map([...found, ...diagnostics.logs]), context)
  const answers = evaluateCases(policy.cases ?? [], trials, waivers)
  diagnostics.cases(answers)
  const unreliable = answers.filter(({ raw }) => raw.rule === 'E_CASE_UNRELIABLE' && !policy.levels.has(raw.rule))
  const levels = new Map<string, Level>()
  // Of several gates that one case fails, the strictest is not made milder by the others.
  for (const level of ['note', 'warning', 'error'] as const)
    for (const { raw, gate } of unreliable)
      if (gate.level === level) levels.set(fingerprint(raw.rule, undefined, raw.key), level)
  return levels
}

/** An option of 0 asks for nothing, whatever the policy asks for. */
function askedMinimum(policy: Policy, { gates, minCoverage }: ConcludeOptions): number | undefined {
  return gates === 'rules' ? undefined : (minCoverage ?? policy.coverage.min?.value)
}

function gateOf(policy: Policy, options: ConcludeOptions): Gate {
  const minimum = askedMinimum(policy, options) ?? 0
  return {
    failOn: options.failOn ?? 'error',
    onNoEvidence: options.onNoEvidence ?? 'error',
    ...(minimum > 0 && { minCoverage: minimum }),
    ...(options.failOnNewOnly && { newOnly: true as const }),
  }
}

function timelinesOf(
  policy: Policy,
  history: CallMemory,
  findings: AssayResult['findings'],
  files: TraceReading['files'],
) {
  const names = files.map(({ file }) => file)
  const { timelines, omitted } = writeTimelines(findings, history, policy, names)
  return { timelines: timelines.map(tokenFreeTimeline), timelinesOmitted: omitted }
}

function meanings({ sequences }: Policy): readonly RuleMeaning[] {
  return sequences
    .filter(({ part }) => part === undefined)
    .map((rule) => ({ rule: rule.id, means: rule.description ?? meaningOf(rule, ruleKinds[rule.type]) }))
}

function total({ error, warning, note }: Counts): number {
  return error + warning + note
}

/** What is remembered of earlier runs of this check. */
function historyOf(
  policy: Policy,
  { baseline, earlier }: ConcludeOptions,
  compared: Compared | undefined,
): Pick<AssayResult, 'history'> {
  const used = compared?.comparison.baseline === 'used' && baseline?.state === 'used' ? baseline.baseline : earlier
  if (used?.history === undefined || !samePolicy({ policy }, used)) return {}
  return { history: withoutTokens(used.history) }
}

/** Both sides are free of tokens. */
function compare(
  policy: Policy,
  current: Baseline,
  earlier: BaselineReading,
  weighed: readonly WeighedFindings[],
  gate: Gate,
): Compared {
  const { comparison, isNew } = compareWith(
    current,
    earlier,
    (isNew) => countNewFindings(weighed, isNew),
    zeroToleranceRules(policy),
  )
  if (comparison.baseline !== 'used' || !gate.newOnly) return { comparison, isNew }
  return { comparison: { ...comparison, newOnly: true }, isNew }
}

import { compatCoverage } from './coverage/compat-coverage.js'
import { measureCoverage, reaches } from './coverage/measure-coverage.js'
import { CallHistory } from './evaluate/call-history.js'
import { createEvaluator } from './evaluate/evaluator.js'
import { FindingLog, type RawFinding } from './evaluate/finding-log.js'
import { writeFindings } from './evaluate/write-findings.js'
import type { Level } from './model/finding.js'
import type { EvaluationObserver } from './model/outcome.js'
import type { Policy } from './model/policy.js'
import type { Problem } from './model/problem.js'
import type { ReadTraces, TraceReading } from './model/reading.js'
import type { AssayResult, Counts, Verdict } from './model/result.js'
import type { RuleMeaning } from './model/timeline.js'
import { ruleKinds } from './rules/index.js'

export interface CheckOptions {
  /** The lowest level that fails the run. Default `error`; `none` never fails it. */
  readonly failOn?: Level | 'none' | undefined
  /** Per cent of tool coverage, 0–100; without it the policy's own `coverage.min`. */
  readonly minCoverage?: number | undefined
  /** `rules`: without the coverage gate. `coverage`: only it. Default `all`. */
  readonly gates?: 'all' | 'rules' | 'coverage' | undefined
  /** Lines that cannot be read are warnings, not errors. */
  readonly lenient?: boolean | undefined
  /** Warnings about the policy itself, shown among the findings. */
  readonly policyProblems?: readonly Problem[] | undefined
  /** `YYYY-MM-DD`, UTC: the day on which waivers are judged. The core has no clock. */
  readonly today: string
  /** Add upstream's CoverageReport to the coverage. */
  readonly compat?: boolean | undefined
  readonly observers?: readonly EvaluationObserver[] | undefined
  /** Add the timelines of the traces that break a rule: names of tools and arguments, never values. */
  readonly timelines?: boolean | undefined
  /** Add what each sequence rule asks for, in plain words. */
  readonly ruleMeanings?: boolean | undefined
}

/**
 * Reads traces, holds them against a policy, and says what came of it: the whole of Assay in one function.
 * Every surface shows the result it returns; none adds to it.
 */
export async function check(policy: Policy, read: ReadTraces, options: CheckOptions): Promise<AssayResult> {
  const history = options.timelines ? new CallHistory() : undefined
  const evaluator = await createEvaluator(policy, [...(options.observers ?? []), ...(history ? [history] : [])])
  const reading = await read(evaluator)
  const evaluation = evaluator.finish()
  const { coverage, share } = measureCoverage(policy, {
    tools: evaluation.tools,
    rules: evaluation.rules,
    arguments: evaluation.argumentUse.unused(),
  })

  const gates = options.gates ?? 'all'
  const minimum = gates === 'rules' ? undefined : (options.minCoverage ?? policy.coverage.min?.value)
  const logs = new Map<string, FindingLog>()
  if (gates !== 'coverage') for (const [rule, log] of evaluation.logs) logs.set(rule, log)
  addAll(logs, readingProblems(reading))
  for (const [code, more] of Object.entries(reading.problemsOmitted ?? {})) {
    const log = logs.get(code)
    if (log) log.total += more
  }
  addAll(logs, (options.policyProblems ?? []).filter(({ level }) => level === 'warning').map(policyRemark))
  if (minimum !== undefined && !reaches(share, minimum)) {
    addAll(logs, [
      remark('E_COVERAGE_BELOW_MIN', {
        detail: `Coverage is ${coverage.percent} %, below the minimum of ${minimum} %`,
        policyAt: options.minCoverage === undefined ? policy.coverage.min?.at : undefined,
      }),
    ])
  }
  const noEvidence = reading.calls === 0 || (reading.unmatched ?? []).length > 0
  if (noEvidence) addAll(logs, [remark('W_NO_EVIDENCE', { detail: whyNoEvidence(reading) })])

  const rows = [...evaluation.rules, ...evaluation.callRules]
  const written = writeFindings(logs, {
    policy,
    files: reading.files.map(({ file }) => file),
    rows,
    levels: inputLevels(options.lenient ?? false),
    today: options.today,
  })

  const verdict = verdictOf(written.counts, options.failOn ?? 'error', noEvidence)
  return {
    schema: 'assay.result.v1',
    verdict,
    passed: verdict === 'pass',
    ...written,
    rules: rows,
    coverage: options.compat
      ? {
          ...coverage,
          compat: compatCoverage(policy, new Set(evaluation.tools.keys()), evaluation.rules, written.findings, minimum),
        }
      : coverage,
    traces: {
      files: reading.files,
      traces: reading.traces,
      tracesWithCalls: reading.tracesWithCalls,
      calls: reading.calls,
      skipped: reading.skipped,
    },
    policy: { ...(policy.file !== undefined && { file: policy.file }), name: policy.name, digest: policy.digest },
    ...(history && storiesOf(history, written.findings)),
    ...(options.ruleMeanings && { ruleMeanings: meanings(policy) }),
  }
}

function storiesOf(history: CallHistory, findings: AssayResult['findings']) {
  const { timelines, omitted } = history.timelines(findings)
  return { timelines, timelinesOmitted: omitted }
}

function meanings({ sequences }: Policy): readonly RuleMeaning[] {
  return sequences.map((rule) => ({ rule: rule.id, means: rule.description ?? ruleKinds[rule.type].means(rule) }))
}

/** Broken rules come before missing evidence: what was seen counts even if not everything was. */
export function verdictOf(counts: Counts, failOn: Level | 'none', noEvidence: boolean): Verdict {
  const levels: readonly Level[] = ['error', 'warning', 'note']
  const failing = failOn === 'none' ? [] : levels.slice(0, levels.indexOf(failOn) + 1)
  // The remark that there is no evidence is itself a note; it must not turn its own verdict into another.
  const counted = (level: Level) => counts[level] - (level === 'note' && noEvidence ? 1 : 0)
  if (failing.some((level) => counted(level) > 0)) return 'fail'
  return noEvidence ? 'no-evidence' : 'pass'
}

function inputLevels(lenient: boolean): ReadonlyMap<string, Level> {
  const level = lenient ? 'warning' : 'error'
  return new Map([
    ['E_TRACE_PARSE', level],
    ['E_TRACE_TRUNCATED', level],
    ['W_SESSION_FALLBACK', 'warning'],
    ['W_NO_EVIDENCE', 'note'],
  ])
}

function readingProblems({ problems, files }: TraceReading): RawFinding[] {
  const index = new Map(files.map(({ file }, i) => [file, i]))
  return problems.map(({ code, detail, file, line, column }) =>
    remark(code, { detail, file: index.get(file) ?? -1, line, column }),
  )
}

function policyRemark({ code, message, remedy, location }: Problem): RawFinding {
  return remark(code, { detail: remedy ? `${message} ${remedy}` : message, policyAt: location })
}

function whyNoEvidence({ unmatched = [], files }: TraceReading): string {
  if (unmatched.length > 0) return `No file matches ${unmatched.join(', ')}`
  return `No tool call was found in ${files.length === 1 ? 'one file' : `${files.length} files`}`
}

function remark(rule: string, facts: Partial<RawFinding>): RawFinding {
  return { file: -1, line: 0, column: 0, ...facts, rule }
}

function addAll(logs: Map<string, FindingLog>, raws: readonly RawFinding[]): void {
  for (const raw of raws) {
    let log = logs.get(raw.rule)
    if (!log) {
      log = new FindingLog(true)
      logs.set(raw.rule, log)
    }
    log.add(raw.file, raw.line, raw.callIndex, () => raw)
  }
}

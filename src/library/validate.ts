import { resolve } from 'node:path'
import { type CheckOptions, conclude } from '../assay.js'
import type { AssayResult } from '../model/result.js'
import { collectTraces } from '../parallel/collect-traces.js'
import type { EvidenceWatch } from '../parallel/thread-options.js'
import { type PolicyLoad, requirePolicy } from '../policy/load-policy.js'
import { openScope } from './open-scope.js'
import { openPolicy, openTraces, type PolicySource, type SourceOptions, type TraceSource, unusable } from './sources.js'

/** Everything optional: without options, error-level findings fail, and the policy's own settings hold. */
export interface ValidateOptions extends SourceOptions, Partial<Omit<CheckOptions, 'policyProblems'>> {
  /** Threads at most, where files are 64 MB and more together; the result is the same. Default: as many as there are cores. */
  readonly jobs?: number | undefined
  /** Traces whose last call is at that time or later: a day, an instant, or a span before now (`2026-11-29`, `2026-11-29T06:00:00Z`, `1d`). */
  readonly since?: string | undefined
  /** Traces whose last call is earlier; default now. */
  readonly until?: string | undefined
  /** Traces of which nothing more has come for that long before `until`, such as `2h`; others may still grow. */
  readonly watermark?: string | undefined
  /** A file with what the last run checked and what it left to this one; written when the result is there. Each trace is checked once. */
  readonly state?: string | undefined
  /** That share of the traces in per cent, above 0 and below 100, drawn by their ids. */
  readonly sample?: number | undefined
  /** Draws others than those that are drawn without it. */
  readonly sampleSeed?: string | undefined
}

const failLevels = ['error', 'warning', 'note', 'none']
const redactions = ['values', 'secrets', 'none']

/**
 * Checks traces against a policy as `assay validate` does, without the coverage gate (pass `gates: 'all'` to include
 * it).
 *
 * @returns the result, with `passed` and `findings`; a broken policy rule is a finding, never an exception
 * @throws {AssayError} if the policy or a trace file cannot be read, with all problems found; `E_USAGE` for an argument
 * that is of the wrong kind
 */
export async function validate(
  policy: PolicySource,
  traces: TraceSource,
  options: ValidateOptions = {},
): Promise<AssayResult> {
  return validateLoaded(openPolicy(policy, options), traces, options)
}

/** The same for a policy that is read already. */
export async function validateLoaded(
  load: PolicyLoad,
  traces: TraceSource,
  options: ValidateOptions,
): Promise<AssayResult> {
  const { result, commit } = await validateUncommitted(load, traces, options)
  commit()
  return result
}

/** @returns also what writes the state, for when everything else is written */
export async function validateUncommitted(
  load: PolicyLoad,
  traces: TraceSource,
  options: ValidateOptions,
  evidence?: EvidenceWatch,
): Promise<{ readonly result: AssayResult; commit(): void }> {
  const { failOn, redact } = options
  // Plain JavaScript has no compiler to check this: an unknown level would fail nothing, an unknown redaction hide
  // nothing.
  if (failOn !== undefined && !failLevels.includes(failOn)) throw unusable('failOn', failLevels.join(', '))
  if (redact !== undefined && !redactions.includes(redact)) throw unusable('redact', redactions.join(', '))
  const { jobs, observers, timelines } = options
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1))
    throw unusable('jobs', 'a whole number of at least 1')
  const policy = requirePolicy(load)
  const { since, until, watermark, state, sample, sampleSeed } = options
  const share = sample === undefined ? undefined : `${sample}`
  const texts = { since, until, watermark, state, sample: share, sampleSeed }
  if (!Object.values(texts).every((each) => each === undefined || typeof each === 'string'))
    throw unusable('since, until, watermark, state, sampleSeed', 'texts')
  const scope = await openScope(texts, resolve(options.cwd ?? '.'), (key) => `\`${key}\``)
  const lenient = { ...options, skipUnknown: options.skipUnknown || options.lenient }
  const read = scope.read((admit, leftOut) => openTraces(traces, lenient, admit, leftOut))
  const profile = options.profile ?? options.baseline !== undefined
  const collected = await collectTraces(policy, read, { observers, profile, timelines, redact, jobs, evidence })
  const today = new Date().toISOString().slice(0, 10)
  const { result } = conclude(policy, collected, { gates: 'rules', today, ...options, policyProblems: load.problems })
  return { result, commit: scope.commit }
}

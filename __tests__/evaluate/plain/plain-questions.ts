import { createHash } from 'node:crypto'
import type { Outcome } from '../../../src/model/outcome.js'
import type { SequenceRule } from '../../../src/model/policy.js'
import { type Args, breaks } from './demands.js'
import type { PlainPolicy } from './plain-policy.js'
import { evaluatePlainly, type PlainVerdict } from './plain-rules.js'

export interface AskedCall {
  readonly tool: string
  readonly args: Args
  /** Pointers into the arguments. */
  readonly cuts: readonly string[]
}

/** A trace, with the line of each of its calls. */
export interface AskedTrace {
  readonly trace: string
  readonly calls: readonly (AskedCall & { readonly line: number })[]
}

export interface PlainViolation {
  readonly path: string
  readonly keyword: string
  readonly member?: string
  readonly fingerprint: string
}

/** Something to report, before levels and acceptance. */
export interface Found {
  readonly rule: string
  readonly tool?: string | undefined
  readonly trace?: string | undefined
  /** The trace that it was found in, also of what is reported once a tool and about no trace. */
  readonly met?: string | undefined
  readonly callIndex?: number | undefined
  readonly line?: number | undefined
  readonly violations?: readonly PlainViolation[]
  /** Of the violations, else of the finding. */
  readonly fingerprints: readonly string[]
}

/** What each rule did in each trace that has calls, and what there is to report. */
export interface Asked {
  readonly found: readonly Found[]
  readonly outcomes: ReadonlyMap<string, readonly Outcome[]>
  /** rule → the findings of each trace that has some, also those that are reported once a tool. */
  readonly broken: ReadonlyMap<string, readonly (readonly Found[])[]>
  /** All traces, also those without calls. */
  readonly traces: number
}

export const callCodes = [
  'E_RATE_LIMIT',
  'E_TOOL_DENIED',
  'E_TOOL_NOT_ALLOWED',
  'E_ARG_SCHEMA',
  'E_TOOL_UNCONSTRAINED',
] as const
type Code = (typeof callCodes)[number]

/** Asks every call the three questions, each for itself, and every rule about every trace. */
export function ask(policy: PlainPolicy, traces: readonly AskedTrace[]): Asked {
  const all = traces.flatMap(({ trace, calls }) => [
    ...calls.flatMap((call, callIndex) => findingsOf(policy, call, trace, callIndex)),
    ...policy.sequences.flatMap((rule) => {
      const verdict = verdictOn(rule, calls)
      if (verdict.outcome !== 'violated') return []
      const at = verdict.at === undefined ? undefined : calls[verdict.at]
      const line = at?.line ?? calls.at(-1)?.line ?? 1
      return [
        {
          rule: rule.id,
          tool: at?.tool,
          trace,
          met: trace,
          callIndex: verdict.at,
          line,
          fingerprints: [print(rule.id, at?.tool)],
        },
      ]
    }),
  ])
  const inEach = (outcome: (calls: AskedTrace['calls']) => Outcome) =>
    // A run without calls shows nothing about a rule, unless the rule demands a call.
    traces.flatMap(({ calls }) => (calls.length > 0 || outcome(calls) === 'violated' ? [outcome(calls)] : []))
  const outcomes = new Map([
    ...policy.sequences.map((rule) => [rule.id, inEach((calls) => verdictOn(rule, calls).outcome)] as const),
    ...callCodes.map((code) => [code, inEach((calls) => outcomeIn(policy, code, calls))] as const),
  ])
  return { found: onceATool(all), outcomes, broken: brokenTraces(all), traces: traces.length }
}

/** The rules here ask for nothing but names. */
function verdictOn(rule: SequenceRule, calls: AskedTrace['calls']): PlainVerdict {
  const verdict = evaluatePlainly(
    rule,
    calls.map(({ tool }) => ({ tool, args: {}, outcome: 'success' as const })),
  )
  return verdict as PlainVerdict
}

function findingsOf(
  policy: PlainPolicy,
  call: AskedCall & { readonly line: number },
  trace: string,
  callIndex: number,
): Found[] {
  const { tool, line } = call
  const asked = policy.demands[tool]
  const at = { trace, callIndex }
  const found = (rule: string, more: Partial<Found> = at): Found => ({
    rule,
    tool,
    line,
    met: trace,
    fingerprints: [print(rule, tool)],
    ...more,
  })
  const violations = violationsOf(policy, call)
  return [
    ...(policy.limit !== undefined && callIndex >= policy.limit ? [found('E_RATE_LIMIT')] : []),
    ...(isDenied(policy, tool)
      ? [found('E_TOOL_DENIED')]
      : isOffList(policy, tool)
        ? [found('E_TOOL_NOT_ALLOWED')]
        : []),
    ...(violations.length > 0
      ? [found('E_ARG_SCHEMA', { ...at, violations, fingerprints: violations.map(({ fingerprint }) => fingerprint) })]
      : []),
    ...(isUnconstrained(policy, tool) ? [found('E_TOOL_UNCONSTRAINED')] : []),
    ...(asked && call.args === undefined ? [found('W_ARGS_NOT_RECORDED', {})] : []),
    ...(asked && call.args !== undefined && call.cuts.length > 0 ? [found('E_ARGS_TRUNCATED', {})] : []),
  ]
}

function violationsOf(policy: PlainPolicy, { tool, args, cuts }: AskedCall): PlainViolation[] {
  if (args === undefined) return []
  return breaks(policy.demands[tool] ?? [], args, cuts).map(({ key, ...shown }) => ({
    ...shown,
    fingerprint: print('E_ARG_SCHEMA', tool, key),
  }))
}

function isDenied({ deny, denyClasses, classes }: PlainPolicy, tool: string): boolean {
  return matchesAny(deny, tool) || denyClasses.some((name) => classes[tool]?.includes(name))
}

function isOffList({ allow, allowClasses, classes }: PlainPolicy, tool: string): boolean {
  if (allow === undefined && allowClasses === undefined) return false
  return !matchesAny(allow ?? [], tool) && !(allowClasses ?? []).some((name) => classes[tool]?.includes(name))
}

function isUnconstrained(policy: PlainPolicy, tool: string): boolean {
  if (policy.unconstrained === 'allow' || policy.demands[tool] !== undefined) return false
  return !isDenied(policy, tool) && !isOffList(policy, tool)
}

/** A trace held only for what one of its calls was asked. */
function outcomeIn(
  policy: PlainPolicy,
  code: Code,
  calls: readonly (AskedCall & { readonly line: number })[],
): Outcome {
  if (calls.some((call, i) => findingsOf(policy, call, '', i).some(({ rule }) => rule === code))) return 'violated'
  const constrained = calls.filter(({ tool }) => policy.demands[tool] !== undefined)
  switch (code) {
    case 'E_RATE_LIMIT':
    case 'E_TOOL_DENIED':
      return 'held'
    case 'E_TOOL_NOT_ALLOWED':
      return calls.some(({ tool }) => !isDenied(policy, tool)) ? 'held' : 'not-exercised'
    case 'E_TOOL_UNCONSTRAINED':
      return calls.some(({ tool }) => !isDenied(policy, tool) && !isOffList(policy, tool)) ? 'held' : 'not-exercised'
    case 'E_ARG_SCHEMA':
      if (constrained.some(({ args, cuts }) => args === undefined || cuts.length > 0)) return 'not-evaluable'
      return constrained.length > 0 ? 'held' : 'not-exercised'
  }
}

const once = ['E_TOOL_UNCONSTRAINED', 'W_ARGS_NOT_RECORDED', 'E_ARGS_TRUNCATED']

function onceATool(all: readonly Found[]): Found[] {
  const byLine = [...all].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  return byLine.filter(
    ({ rule, tool }, i) =>
      !once.includes(rule) || byLine.findIndex((each) => each.rule === rule && each.tool === tool) === i,
  )
}

function brokenTraces(all: readonly Found[]): Map<string, readonly Found[][]> {
  const rules = [...new Set(all.map(({ rule }) => rule))]
  return new Map(
    rules.map((rule) => {
      const found = all.filter((each) => each.rule === rule)
      const traces = [...new Set(found.map(({ met }) => met))]
      return [rule, traces.map((trace) => found.filter((each) => each.met === trace))]
    }),
  )
}

export function print(rule: string, tool: string | undefined, key: string | null = null): string {
  return `v1:${createHash('sha256')
    .update(JSON.stringify([rule, tool ?? null, key]))
    .digest('hex')}`
}

function matchesAny(patterns: readonly string[], tool: string): boolean {
  return patterns.some((pattern) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(tool))
}

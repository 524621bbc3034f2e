import { sha256 } from '../../canonical/digest.js'
import { oncePerTool } from '../../model/once-per-tool.js'
import type { Policy } from '../../model/policy.js'
import type { TraceRun } from '../../model/trace.js'
import { withoutTokens } from '../../text/redact.js'
import type { LoggedFindings } from '../findings/finding-log.js'
import type { TallyingLog } from '../findings/finding-tally.js'
import type { RawFinding } from '../findings/raw-finding.js'
import { levelOfKind } from '../findings/weigh-findings.js'
import { type GatedRun, isLeftToGates } from './gated-runs.js'
import { type BrokenKind, joinTrials, type TrialTally } from './tally-trials.js'

export type CountedLog = LoggedFindings & TallyingLog

/** Marks the findings that are left to the gates of `cases`, and counts the trials of each gate. */
export function gateFindings(
  policy: Policy,
  logs: ReadonlyMap<string, CountedLog>,
  runs: readonly (readonly [TraceRun, GatedRun])[],
  isOpenIn: (run: TraceRun) => boolean,
): { readonly logs: ReadonlyMap<string, LoggedFindings>; readonly trials: readonly TrialTally[] } {
  const left = new Set(runs.flatMap(([{ trace }, gated]) => (isLeftToGates(gated) ? [trace] : [])))
  const errors = [...logs].map(([rule, log]) => ({ log, kinds: log.groups.map((kind) => errorOf(rule, kind, policy)) }))
  const trials = runs.flatMap(([run, { gates }]) => {
    if (gates.length === 0 || run.case === undefined) return []
    const broken = errors.flatMap(({ log, kinds }) => log.kindsIn(run.trace).flatMap((place) => kinds[place] ?? []))
    const trial = { case: caseName(run.case), broken, open: isOpenIn(run), trials: 1 }
    return gates.map((gate) => ({ gate, ...trial }))
  })
  const isLeft = (trace: string) => left.has(trace)
  return {
    logs: new Map([...logs].map(([rule, log]) => [rule, marked(rule, log, isLeft)])),
    trials: joinTrials(trials),
  }
}

function errorOf(rule: string, kind: LoggedFindings['groups'][number], policy: Policy): BrokenKind | undefined {
  const print = { ...kind, fingerprint: kind.violation ?? '' }
  return levelOfKind(rule, print, policy) === 'error' ? { rule, ...kind } : undefined
}

function marked(rule: string, log: CountedLog, isLeft: (trace: string) => boolean): LoggedFindings {
  const { total, groups, traces } = log
  const findings = log.findingsBy(isLeft)
  const leftKinds = findings.flatMap(({ kinds, leftToGate }) => (leftToGate ? kinds : []))
  const leftTools = new Set(leftKinds.map((kind) => groups[kind]?.tool))
  const isLeftFinding = oncePerTool.has(rule)
    ? ({ tool }: RawFinding) => tool !== undefined && leftTools.has(tool)
    : ({ trace }: RawFinding) => trace !== undefined && isLeft(trace)
  const kept = log.kept.map((raw) => (isLeftFinding(raw) ? { ...raw, leftToGate: true as const } : raw))
  return { total, kept, groups, findings, traces }
}

/** Names that hold a token must not leave the machine, and two of them are still two cases. */
function caseName(name: string): string {
  return withoutTokens(name) === name ? name : sha256(name)
}

import { sha256 } from '../canonical/digest.js'
import { scopeCodes } from '../codes/scope-codes.js'
import { AssayError } from '../model/problem.js'
import type { Window } from '../model/scope.js'
import type { TraceProblem } from '../model/trace.js'
import { plural } from '../text/plural.js'
import { type Admit, leftOutTraces } from './admit.js'
import type { WindowTimes } from './read-scope.js'
import type { CheckedTrace, RememberedTrace, State } from './state.js'
import type { Survey, SurveyedTrace } from './survey.js'
import { isPartOf } from './trace-content.js'

export interface WindowAsked extends WindowTimes {
  /** What the last run left; `none` for the first. Absent where no state is kept. */
  readonly state?: State | 'none' | undefined
}

export interface WindowPlan {
  readonly admit: Admit
  readonly window: Window
  readonly problems: readonly (TraceProblem & { readonly file: string })[]
  /** Absent where no state is kept. */
  readonly next: State | undefined
}

const day = 86_400_000
/** How far the clock of whoever wrote a trace may be ahead of this one. */
export const clockSkew = day
/** How long a checked trace is remembered: what comes later than that is taken for old. */
const remembered = 7 * day

/**
 * Which traces a window has: those whose last call lies in it, earlier by the watermark at both ends: what had not ended at the last `until`, which is
 * this `since`, is of this window. A trace of which some calls have no time is never too old. With a state each is checked once: what an earlier
 * run checked is left out, and what it carried is expected.
 * @throws {AssayError} `E_WINDOW_TIMES`
 */
export function planWindow(survey: Survey, asked: WindowAsked): WindowPlan {
  const { now, state, watermark } = asked
  const { floor, edge } = boundsOf(asked)
  const last = state === 'none' ? undefined : state
  const checked = new Map(last?.checked.map((trace) => [trace[0], trace]))
  const expected = new Map(last?.carried.map((trace) => [trace[0], trace]))
  const horizon = last?.remembersSince ?? Number.NEGATIVE_INFINITY
  const reasons = new Map<string, string>()
  const problems: WindowPlan['problems'][number][] = []
  const nowChecked = new Map(checked)
  const carried: RememberedTrace[] = []
  const counts = { carried: 0, checkedBefore: 0, before: 0 }
  let untimed = 0

  for (const [trace, seen] of survey.traces) {
    const digest = state === undefined ? '' : digestOf(trace)
    const parts = seen.content?.parts ?? []
    const known = checked.get(digest)
    const awaited = expected.get(digest)
    if (awaited) expected.delete(digest)
    const isSettled = !awaited && !known && !seen.hasUntimed
    const reason = ((): string | undefined => {
      if (seen.last === undefined) {
        if (seen.calls > 0) untimed++
        return leftOutTraces.untimed
      }
      // What holds other calls, results or messages than those that were checked is checked again.
      if (known && (seen.calls > known[2] || isPartOf(parts, known[3]))) {
        counts.checkedBefore++
        const kept = Math.max(lastOf(seen, edge), known[1])
        if (seen.calls <= known[2] && seen.last <= known[1]) {
          nowChecked.set(digest, [digest, kept, known[2], known[3]])
          return leftOutTraces.checked
        }
        nowChecked.set(digest, [digest, kept, Math.max(seen.calls, known[2]), parts])
        problems.push(late(survey, seen, seen.calls - known[2]))
        return leftOutTraces.late
      }
      nowChecked.delete(digest)
      if (awaited && seen.calls < awaited[2]) {
        carried.push(awaited)
        problems.push(inPart(survey, seen, awaited[2] - seen.calls))
        return leftOutTraces.lost
      }
      // No later window would come to a trace that says it ended in a time to come: it is checked now.
      if (seen.last >= edge && seen.last <= now + clockSkew) {
        counts.carried++
        carried.push([digest, seen.last, seen.calls])
        return leftOutTraces.carried
      }
      if (seen.last < floor && isSettled) {
        counts.before++
        return leftOutTraces.before
      }
      if (seen.last < horizon && isSettled) {
        counts.before++
        return leftOutTraces.forgotten
      }
      nowChecked.set(digest, [digest, lastOf(seen, edge), seen.calls, parts])
      return undefined
    })()
    if (reason !== undefined) reasons.set(trace, reason)
  }
  if (untimed > 0) throw withoutTimes(untimed)
  if (expected.size > 0) problems.push(...missing(survey, expected.size))
  const remembersSince = Math.max(horizon, edge - Math.max(remembered, 4 * watermark))
  return {
    admit: (trace) => reasons.get(trace),
    window: { ...(asked.since !== undefined && { since: iso(floor) }), until: iso(edge), ...counts },
    problems,
    next: state === undefined ? undefined : nextState(remembersSince, nowChecked, [...carried, ...expected.values()]),
  }
}

/** The first time of a window, and the first one after it. */
export function boundsOf({ since, until, watermark }: WindowTimes): { readonly floor: number; readonly edge: number } {
  return { floor: (since ?? Number.NEGATIVE_INFINITY) - watermark, edge: until - watermark }
}

function nextState(
  remembersSince: number,
  checked: ReadonlyMap<string, CheckedTrace>,
  carried: readonly RememberedTrace[],
): State {
  const sorted = <T extends readonly [string, ...unknown[]]>(traces: readonly T[]) =>
    [...traces].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    schema: 'assay.state.v2',
    remembersSince,
    checked: sorted([...checked.values()].filter(([, last]) => last >= remembersSince)),
    carried: sorted(carried),
  }
}

/** When its last call was. It is not known where some have no time: then it is as new as any that has ended, and remembered for as long as it comes. */
function lastOf({ last, hasUntimed }: SurveyedTrace, edge: number): number {
  return hasUntimed || last === undefined ? Math.max(last ?? edge, edge) : last
}

/** Ninety-six bits: a state is small, and names of traces stay where they are. */
function digestOf(trace: string): string {
  return sha256(trace).slice(-64, -40)
}

function late(survey: Survey, seen: SurveyedTrace, more: number): WindowPlan['problems'][number] {
  const what = more > 0 ? plural(more, 'call') : 'a call with a later time'
  return problem(
    'E_TRACE_LATE',
    `${what} came after the trace was checked, and ${more === 1 ? 'was' : 'were'} not checked`,
    survey,
    seen,
  )
}

function inPart(survey: Survey, seen: SurveyedTrace, fewer: number): WindowPlan['problems'][number] {
  return problem(
    'E_TRACE_LOST',
    `${plural(fewer, 'call')} that an earlier run saw of the trace ${fewer === 1 ? 'is' : 'are'} not among the files`,
    survey,
    seen,
  )
}

function missing(survey: Survey, count: number): WindowPlan['problems'] {
  const detail = `${plural(count, 'trace')} that an earlier run left to this one ${count === 1 ? 'is' : 'are'} not among the files`
  return [{ code: 'E_TRACE_LOST', detail, file: survey.files[0] ?? '', line: 1, column: 1 }]
}

function problem(
  code: TraceProblem['code'],
  detail: string,
  { files }: Survey,
  { file, line }: SurveyedTrace,
): WindowPlan['problems'][number] {
  return { code, detail, file: files[file] ?? '', line, column: 1 }
}

function withoutTimes(count: number): AssayError {
  return new AssayError({
    code: 'E_WINDOW_TIMES',
    level: 'error',
    message: `${plural(count, 'trace')} with calls none of which has a time of day cannot be put into a window of time.`,
    remedy: scopeCodes.E_WINDOW_TIMES.remedy,
  })
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

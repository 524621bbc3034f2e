import type { CaseGate } from '../../model/policy.js'
import type { TraceRun } from '../../model/trace.js'
import type { MissingFact } from '../conditions/call-facts.js'
import type { ConditionTools } from '../conditions/condition-test.js'
import { type RunTest, runTest } from '../sequences/applies-to-run.js'

/** What the gates of `cases` are to a run. */
export interface GatedRun {
  /** Places of the gates for which the run is a trial. */
  readonly gates: readonly number[]
  /** What a gate could not be decided without: such a run is not left to the others. */
  readonly missing?: MissingFact | undefined
}

/** Which runs are trials of which gates. A run without a case is a trial of none. */
export function gatedRuns(
  gates: readonly CaseGate[],
  tools: Pick<ConditionTools, 'accepts'>,
): (run: TraceRun) => GatedRun {
  const tests = gates.map(({ when }): RunTest => (when ? runTest(when, tools) : () => true))
  return (run) => {
    if (run.case === undefined) return { gates: [] }
    const answers = tests.map((test) => test(run))
    return {
      gates: answers.flatMap((answer, place) => (answer === true ? [place] : [])),
      missing: answers.find((answer) => typeof answer === 'string'),
    }
  }
}

/** Whether the findings of a run are left to its gates. */
export function isLeftToGates({ gates, missing }: GatedRun): boolean {
  return gates.length > 0 && missing === undefined
}

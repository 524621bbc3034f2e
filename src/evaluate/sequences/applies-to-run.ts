import type { RunSelector } from '../../model/policy.js'
import type { TraceRun } from '../../model/trace.js'
import { compileToolPattern } from '../../text/tool-pattern.js'
import type { MissingFact } from '../conditions/call-facts.js'
import type { ConditionTools } from '../conditions/condition-test.js'

/** Whether a rule is about a run, once all of the run is read; or what that cannot be decided without. */
export type RunTest = (run: TraceRun) => boolean | MissingFact

/** A run without a case is another case; what is not known of a run leaves the question open. */
export function runTest({ cases, agents, meta }: RunSelector, tools: Pick<ConditionTools, 'accepts'>): RunTest {
  const tests: RunTest[] = []
  if (cases) {
    const isMeant = anyPattern(cases)
    tests.push((run) => run.case !== undefined && isMeant(run.case))
  }
  if (agents) {
    const isMeant = anyPattern(agents)
    tests.push((run) => {
      const agent = run.meta?.get('agent')
      return agent === undefined ? 'metadata' : typeof agent === 'string' && isMeant(agent)
    })
  }
  for (const { name, schema } of meta) {
    const accepts = tools.accepts(schema)
    tests.push((run) => {
      const value = run.meta?.get(name)
      if (value === undefined) return 'metadata'
      const answer = accepts(value)
      return answer === 'too-costly' ? 'cost of a pattern' : answer
    })
  }
  return (run) => {
    let open: MissingFact | undefined
    for (const test of tests) {
      const answer = test(run)
      if (answer === false) return false
      if (answer !== true) open ??= answer
    }
    return open ?? true
  }
}

function anyPattern(patterns: readonly string[]): (name: string) => boolean {
  const matchers = patterns.map(compileToolPattern)
  return (name) => matchers.some((matches) => matches(name))
}

import { defineCondition } from './condition-test.js'

/** Whether the call was only asked for, made, or refused; where the source does not say so, its result shows that it was made. */
export const phaseCondition = defineCondition<'phase'>({
  reads: () => 'result',
  compile:
    ({ phase }) =>
    (facts) => {
      const known = facts.phase ?? (facts.end === undefined || facts.isPresumed ? undefined : 'executed')
      return known === undefined || known === 'unclear' ? 'phase' : known === phase
    },
})

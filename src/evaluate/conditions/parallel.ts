import { defineCondition } from './condition-test.js'

/** Whether the answer of the model that asked for the call asked for another one, too. */
export const parallelCondition = defineCondition<'parallel'>({
  reads: () => 'turn',
  compile:
    ({ parallel }) =>
    (facts) =>
      facts.parallel === undefined ? 'turn' : facts.parallel === parallel,
})

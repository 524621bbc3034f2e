import type { RuleRow } from '../model/outcome.js'
import type { SampleRate } from '../model/scope.js'
import { wilsonBounds } from './cases/wilson-bounds.js'

/** On both sides of a 95 % interval 2.5 % lie beyond it. */
const oneSided = 0.975
const precision = 1e6

/** How often traces break each rule, in all traces, as far as a sample shows; bounds are rounded outwards. */
export function sampleRates(rows: readonly RuleRow[]): readonly SampleRate[] {
  return rows.map(({ rule, violated, applicable }) => {
    const { lower, upper } = wilsonBounds(violated, applicable, oneSided)
    const [low, high] = [Math.floor(lower * precision) / precision, Math.ceil(upper * precision) / precision]
    return { rule, violated, applicable, low, high }
  })
}

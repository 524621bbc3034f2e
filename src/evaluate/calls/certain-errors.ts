import type { ErrorObject } from 'ajv'
import { isWithin } from './cut-arguments.js'

/** Keywords that look into what is below them, so that a cut value there may change what they say. */
const lookingInside: ReadonlySet<string> = new Set([
  'anyOf',
  'oneOf',
  'not',
  'if',
  'contains',
  'const',
  'enum',
  'uniqueItems',
  'unevaluatedProperties',
  'unevaluatedItems',
])

/**
 * Of all that arguments break, what they break whatever the cut values were: not at a cut value or below it, and not by,
 * or inside, a keyword that looks at one. A branch of `anyOf` that is broken is certain only if the keyword sees no cut.
 *
 * @param errors all of them: a validator that stops at the first does not name the keywords around it
 */
export function certainErrors(errors: readonly ErrorObject[], cuts: readonly string[]): readonly ErrorObject[] {
  const blurred = errors
    .filter(
      ({ keyword, instancePath }) => lookingInside.has(keyword) && cuts.some((cut) => isWithin(cut, instancePath)),
    )
    .map(({ instancePath }) => instancePath)
  const open = [...cuts, ...blurred]
  return errors.filter(({ instancePath }) => !open.some((place) => isWithin(instancePath, place)))
}

import { ExactNumber } from '../../model/exact-number.js'
import type { ExactSum } from '../../model/exact-sum.js'
import { sumOf } from '../../model/exact-sum.js'
import type { TotalOf } from '../../model/policy.js'
import type { Fields } from './fields.js'
import { keyPart, readDuration } from './read-keys.js'

const FACTS: ReadonlySet<string> = new Set(['@tokens', '@cost', '@duration', '@elapsed', '@turns'])

/** `of`: a path, or one of the facts that a trace has of itself. */
export function readTotalOf(rule: Fields): TotalOf | undefined {
  const text = rule.requiredText('of')
  if (text === undefined) return undefined
  if (FACTS.has(text)) return { kind: text as '@tokens' }
  const part = keyPart(text)
  return part?.kind === 'value' ? part : rule.wrong('of', `a path, or one of ${[...FACTS].join(', ')}`)
}

/** A number, or where time is added up a time as `90s`. */
export function readMost(
  fields: Fields,
  key: string,
  takesTime: boolean,
): { readonly max: ExactSum; readonly limit: string } | undefined {
  const tree = fields.get(key)
  if (tree === undefined) return fields.missing(key)
  const value = tree.kind === 'scalar' ? tree.value : undefined
  if (takesTime && typeof value === 'string') {
    const duration = readDuration(fields, key)
    return duration && { max: duration.ms, limit: duration.text }
  }
  if ((typeof value !== 'number' && !(value instanceof ExactNumber)) || Number(String(value)) < 0)
    return fields.wrong(key, takesTime ? 'milliseconds, 0 or more, or a time such as `90s`' : 'a number, 0 or more')
  return { max: sumOf(value), limit: `${value}${takesTime ? ' ms' : ''}` }
}

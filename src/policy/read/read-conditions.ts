import type { Condition } from '../../model/condition.js'
import type { Fields } from './fields.js'
import { readClockTimes } from './read-clock-times.js'
import { readConditionSchema } from './read-condition-schema.js'
import { readNames } from './read-names.js'
import { pathSteps } from './read-path.js'
import { refuseTextless } from './refuse-textless.js'
import type { Vocabulary } from './vocabulary.js'

/** Keys of a selector that say what a call must meet besides its name. */
export const CONDITION_KEYS = ['args', 'result', 'any_arg', 'agent', 'server', 'phase', 'parallel', 'at'] as const

/** The conditions of a selector, all of which hold of one call. */
export function readConditions(selector: Fields, { schemas }: Vocabulary): readonly Condition[] {
  const anyArg = selector.get('any_arg')
  const text = anyArg && readConditionSchema(selector, 'any_arg', anyArg, schemas)
  if (anyArg) refuseTextless(selector, 'any_arg', anyArg)
  const [agent, server] = [readNames(selector, 'agent'), readNames(selector, 'server')]
  const phase = selector.choice('phase', ['requested', 'executed', 'denied'])?.value
  const parallel = selector.boolean('parallel')
  const when = readClockTimes(selector)
  return [
    ...readValues(selector, 'args', schemas),
    ...(text ? [{ type: 'any_arg' as const, ...text }] : []),
    ...(agent ? [{ type: 'agent' as const, patterns: agent }] : []),
    ...(server ? [{ type: 'server' as const, patterns: server }] : []),
    ...(phase ? [{ type: 'phase' as const, phase }] : []),
    ...(parallel === undefined ? [] : [{ type: 'parallel' as const, parallel }]),
    ...(when ? [{ type: 'at' as const, when }] : []),
    ...readValues(selector, 'result', schemas),
  ]
}

/** `args` and `result`: path → schema. */
function readValues(selector: Fields, part: 'args' | 'result', schemas: Vocabulary['schemas']): readonly Condition[] {
  const fields = selector.fields(part)
  if (fields?.map.entries.size === 0) selector.wrong(part, 'a mapping of paths to what their values must be')
  return [...(fields?.map.entries ?? [])].flatMap(([text, { keyOffset, value }]): readonly Condition[] => {
    const isWhole = part === 'result' && text === '@result'
    const steps = isWhole ? [] : text.startsWith('@') ? undefined : pathSteps(text)
    const says = readConditionSchema(fields as Fields, text, value, schemas)
    if (steps === undefined) {
      const remedy = `Join names by dots, \`*\` is any member, \`["a.b"]\` a name with a dot${part === 'result' ? ', `@result` the whole' : ''}.`
      selector.invalid(keyOffset, `\`${text}\` (\`${selector.name(part)}\`) is not a path.`, remedy)
      return []
    }
    if (says === undefined) return []
    const shown = part === 'args' ? text : isWhole ? 'the result' : `result ${text}`
    return [
      { type: 'value', path: { text: shown, of: part, steps }, ...says, ...(isWhole && { asText: true as const }) },
    ]
  })
}

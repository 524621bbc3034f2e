import type { MetaCondition, RunSelector } from '../../model/policy.js'
import type { Fields } from './fields.js'
import { readConditionSchema } from './read-condition-schema.js'
import { readNames } from './read-names.js'
import type { Vocabulary } from './vocabulary.js'

/** `when: { case, agent, meta }`: the runs that a rule is about. */
export function readWhen(rule: Fields, { schemas }: Pick<Vocabulary, 'schemas'>): RunSelector | undefined {
  const fields = rule.fields('when')
  if (!fields) return undefined
  fields.refuseUnknown(['case', 'agent', 'meta'])
  const names = fields.fields('meta')
  const [cases, agents] = [readNames(fields, 'case'), readNames(fields, 'agent')]
  const meta = [...(names?.map.entries ?? [])].flatMap(([name, { value }]): readonly MetaCondition[] => {
    const says = readConditionSchema(names as Fields, name, value, schemas)
    return says ? [{ name, ...says }] : []
  })
  if (!fields.entry('case') && !fields.entry('agent') && meta.length === 0)
    return fields.invalid(fields.map.offset, `\`${fields.path}\` names no run.`, 'Give `case`, `agent` or `meta`.')
  return { ...(cases && { cases }), ...(agents && { agents }), meta }
}

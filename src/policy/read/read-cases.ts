import type { CaseGate } from '../../model/policy.js'
import type { Tree } from '../document/document-tree.js'
import { Fields } from './fields.js'
import { LEVELS } from './levels.js'
import { readWhen } from './read-when.js'
import type { Vocabulary } from './vocabulary.js'

export const CASE_GATE_KEYS: readonly string[] = [
  ...['when', 'min_pass', 'confidence', 'min_trials', 'level', 'pass_all'],
]

/** `cases`: how reliable the repeats of a case must be; a list for gates of different runs. */
export function readCases(root: Fields, vocabulary: Vocabulary): readonly CaseGate[] | undefined {
  const entry = root.entry('cases')
  if (!entry) return undefined
  const isList = entry.value.kind === 'list'
  const items: readonly Tree[] = entry.value.kind === 'list' ? entry.value.items : [entry.value]
  if (items.length === 0) return root.wrong('cases', 'a mapping, or a list with at least one')
  return items.flatMap((item, index) => {
    const name = isList ? `cases[${index}]` : 'cases'
    if (item.kind !== 'map') return root.invalid(item.offset, `\`${name}\` must be a mapping with \`min_pass\`.`) ?? []
    return gate(new Fields(item, name, root.problems), vocabulary) ?? []
  })
}

function gate(fields: Fields, vocabulary: Vocabulary): CaseGate | undefined {
  fields.refuseUnknown(CASE_GATE_KEYS)
  const minPass = fields.number('min_pass', { min: 0, max: 1 })?.value
  const passAll = fields.boolean('pass_all') ?? false
  const when = readWhen(fields, vocabulary)
  const confidence = fields.number('confidence', { min: 0.5, max: 0.9999 })?.value ?? 0.95
  const trials = fields.number('min_trials', { min: 1, max: Number.MAX_SAFE_INTEGER, integer: true })
  const level = fields.choice('level', LEVELS)?.value ?? 'error'
  if (!fields.entry('min_pass') && !passAll)
    return fields.invalid(
      fields.map.offset,
      `\`${fields.path}\` asks for nothing.`,
      'Give `min_pass`, the share of trials that must pass, or `pass_all: true`.',
    )
  return {
    at: fields.problems.location(fields.map.offset),
    ...(when && { when }),
    ...(minPass !== undefined && { minPass }),
    ...{ confidence, minTrials: trials?.value ?? (minPass === undefined ? 1 : 5), level, passAll },
  }
}

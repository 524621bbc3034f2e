import { isMessageName } from '../../model/message-names.js'
import type { Selector, SelectorTerm, SequenceRule } from '../../model/policy.js'
import { type Tree, treeMap } from '../document/document-tree.js'
import { Fields } from './fields.js'
import { readWindow, withKeys } from './read-keys.js'
import { readSelector } from './read-selector.js'
import type { Vocabulary } from './vocabulary.js'

const KEYS = ['call', 'for', 'same', 'uses', 'within']

/**
 * `approvals`: each call of `for`, and of `tools.approval_required`, needs an approval of its own before it. One that failed or
 * was denied approves nothing, and a call without the value that `same` names is one that nobody can have approved.
 */
export function readApprovals(
  root: Fields,
  tools: Fields | undefined,
  vocabulary: Vocabulary,
): readonly SequenceRule[] {
  const entry = root.entry('approvals')
  if (!entry) return []
  const items = entry.value.kind === 'list' ? entry.value.items : [entry.value]
  return items.flatMap((item, index) => {
    const name = entry.value.kind === 'list' ? `approvals[${index}]` : 'approvals'
    if (item.kind !== 'map') {
      root.invalid(item.offset, `\`${name}\` must be a mapping with \`call\` and \`for\`.`)
      return []
    }
    const rule = approval(new Fields(withRequired(item, tools), name, root.problems), vocabulary)
    return rule ? [rule] : []
  })
}

/** The listed tools stand next to those of `for`. */
function withRequired(map: Extract<Tree, { kind: 'map' }>, tools: Fields | undefined) {
  const required = tools?.get('approval_required')
  if (required?.kind !== 'list' || required.items.length === 0) return map
  const own = map.entries.get('for')
  const listed = own === undefined ? [] : own.value.kind === 'list' ? own.value.items : [own.value]
  const value: Tree = {
    kind: 'list',
    offset: own?.value.offset ?? required.offset,
    items: [...listed, ...required.items],
  }
  return treeMap(map.offset, [...map.entries, ['for', { keyOffset: own?.keyOffset ?? required.offset, value }]])
}

function approval(fields: Fields, vocabulary: Vocabulary): SequenceRule | undefined {
  fields.refuseUnknown(KEYS)
  const call = readSelector(fields, 'call', vocabulary)
  const tool = readSelector(fields, 'for', vocabulary)
  const uses = fields.number('uses', { min: 1, max: Number.MAX_SAFE_INTEGER, integer: true })
  const within = readWindow(fields)
  if (!call || !tool || (fields.entry('uses') && !uses) || (fields.entry('within') && within === undefined))
    return undefined
  const keyed = withKeys(fields, { call: succeeded(call), for: tool })
  return (
    keyed && {
      id: 'E_NOT_APPROVED',
      at: fields.problems.location(fields.map.offset),
      part: { perTool: true },
      type: 'before',
      first: keyed.operands.call,
      then: keyed.operands.for,
      uses: uses?.value ?? 1,
      ...(within !== undefined && { within }),
      ...(keyed.same && { same: true, demandsKey: true }),
    }
  )
}

function succeeded(call: Selector): Selector {
  // What is said has no outcome.
  const add = (term: SelectorTerm): SelectorTerm =>
    term.outcome === undefined && !term.tools.every(isMessageName) ? { ...term, outcome: 'success' } : term
  return { ...call, terms: call.terms.map(add) }
}

import type { PathStep } from '../../model/condition.js'
import { isMessageName } from '../../model/message-names.js'
import type { ExpectedCall, ExpectedValue, SequenceRule } from '../../model/policy.js'
import { type Tree, treeValue } from '../document/document-tree.js'
import type { SchemaReader } from '../schemas/read-schema.js'
import { checkNameKey } from './check-name.js'
import { Fields } from './fields.js'
import { pathSteps } from './read-path.js'
import type { Vocabulary } from './vocabulary.js'

export const EXPECT_KEYS = ['mode', 'calls', 'args', 'tolerance', 'ignore'] as const

/** Expected calls of one rule. */
const MAX_CALLS = 1000

type Expect = Pick<
  Extract<SequenceRule, { type: 'expect' }>,
  'type' | 'mode' | 'calls' | 'args' | 'tolerance' | 'ignore'
>

/** `{ type: expect, mode, calls, args, tolerance, ignore }`: the calls that a run is expected to make. */
export function readExpect(rule: Fields, { schemas }: Vocabulary): Expect | undefined {
  const mode = rule.entry('mode')
    ? rule.choice('mode', ['strict', 'in_order', 'unordered', 'superset', 'subset'])?.value
    : rule.missing('mode')
  const args = rule.choice('args', ['exact', 'partial', 'ignore'])?.value ?? 'exact'
  const tolerance = rule.number('tolerance', { min: 0, max: Number.MAX_SAFE_INTEGER })?.value
  const calls = readCalls(rule, schemas)
  const ignore = (rule.list('ignore') ?? []).flatMap((item) => readIgnored(rule, item))
  if (!mode || !calls) return undefined
  if (calls.length === 0 && mode !== 'strict' && mode !== 'subset' && mode !== 'unordered')
    return rule.wrong('calls', 'a list with at least one call', 'For no call at all use the mode `strict`.')
  return { type: 'expect', mode, calls, args, ...(tolerance !== undefined && { tolerance }), ignore }
}

function readCalls(rule: Fields, schemas: SchemaReader): readonly ExpectedCall[] | undefined {
  if (!rule.entry('calls')) return rule.missing('calls')
  const items = rule.list('calls')
  if (!items) return undefined
  if (items.length > MAX_CALLS) return rule.wrong('calls', `a list of at most ${MAX_CALLS} calls`)
  const calls = items.map((item, at) => readCall(rule, item, `${rule.name('calls')}[${at}]`, schemas))
  return calls.every((call) => call !== undefined) ? (calls as ExpectedCall[]) : undefined
}

/** `{ tool, args }`, or the name of a tool alone. */
function readCall(rule: Fields, item: Tree, name: string, schemas: SchemaReader): ExpectedCall | undefined {
  if (item.kind === 'scalar' && typeof item.value === 'string' && item.value !== '' && !isMessageName(item.value)) {
    checkNameKey(item.value, item.offset, rule.problems)
    return { tool: item.value }
  }
  if (item.kind !== 'map') return rule.invalid(item.offset, `\`${name}\` must be a call: \`{ tool: NAME, args: … }\`.`)
  const fields = new Fields(item, name, rule.problems)
  fields.refuseUnknown(['tool', 'args'])
  const tool = fields.requiredText('tool')
  if (tool === undefined) return undefined
  if (isMessageName(tool)) return fields.wrong('tool', 'the name of a tool: what is said is not compared')
  checkNameKey(tool, fields.get('tool')!.offset, rule.problems)
  const args = fields.get('args')
  if (args === undefined) return { tool }
  if (args.kind !== 'map') return fields.wrong('args', 'a mapping, as the tool is called with')
  return { tool, args: expectedValue(args, fields.name('args'), schemas) }
}

/** Literal JSON at every depth; a mapping whose only key is `match` holds a schema. */
function expectedValue(tree: Tree, name: string, schemas: SchemaReader): ExpectedValue {
  if (tree.kind === 'scalar') return { kind: 'literal', value: treeValue(tree) }
  if (tree.kind === 'list') {
    return { kind: 'list', items: tree.items.map((item, at) => expectedValue(item, `${name}[${at}]`, schemas)) }
  }
  const match = tree.entries.size === 1 ? tree.entries.get('match')?.value : undefined
  if (match !== undefined) return { kind: 'schema', schema: schemas.read(match, `${name}.match`) }
  const members = [...tree.entries].map(
    ([key, { value }]) => [key, expectedValue(value, `${name}.${key}`, schemas)] as const,
  )
  return { kind: 'object', members: new Map(members) }
}

function readIgnored(rule: Fields, item: Tree): readonly (readonly PathStep[])[] {
  const steps = item.kind === 'scalar' && typeof item.value === 'string' ? pathSteps(item.value) : undefined
  if (steps) return [steps]
  rule.invalid(
    item.offset,
    `\`${rule.name('ignore')}\` holds what is not a path of an argument.`,
    'Join names by dots: `order.created_at`.',
  )
  return []
}

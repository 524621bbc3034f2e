import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../src/canonical/canonical-json.js'
import type { JsonObject, JsonValue } from '../../src/model/json.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { propertyRuns } from '../support/property-runs.js'
import { checkSteps } from '../support/run-calls.js'

interface Drawn {
  readonly tool: string
  readonly args: JsonObject
  readonly result: JsonValue
  readonly agent: string
}

/** How a rule says which values must be the same, and what that reads of a call of each operand. */
interface Same {
  readonly same: JsonValue
  readonly key?: string
  readonly first: Reads
  readonly then: Reads
}
type Reads = (call: Drawn) => readonly string[]

const elements = (value: JsonValue | undefined): readonly JsonValue[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as JsonValue[]).flatMap(elements) : [value]
const texts = (values: readonly JsonValue[]) => [...new Set(values.map(canonicalJson))]
const id: Reads = ({ args }) => texts(elements(args.id))
const to: Reads = ({ args }) => texts(elements(args.to))
const parsed = (result: JsonValue): JsonValue => {
  try {
    return typeof result === 'string' ? (JSON.parse(result) as JsonValue) : result
  } catch {
    return result
  }
}
const ofResult: Reads = ({ result }) => {
  const value = parsed(result)
  return value !== null && typeof value === 'object' && 'id' in value ? texts(elements((value as JsonObject).id)) : []
}
const words: Reads = ({ args }) => [
  ...new Set(
    elements(args.to)
      .filter((value) => typeof value === 'string')
      .flatMap((value) => value.split(/[ ,]+/).filter((word) => word !== '')),
  ),
]
const asWord: Reads = ({ args }) => [
  ...new Set(elements(args.to).map((value) => (typeof value === 'string' ? value : canonicalJson(value)))),
]
const whole: Readonly<Record<string, Reads>> = {
  '@tool': ({ tool }) => [tool],
  '@agent': ({ agent }) => [agent],
  '@args': ({ args }) => [canonicalJson(args)],
  '@result': ({ result }) => [canonicalJson(parsed(result))],
}
const combined =
  (...all: readonly Reads[]): Reads =>
  (call) =>
    all.reduce<readonly string[]>(
      (known, each) => known.flatMap((start) => each(call).map((next) => `${start} & ${next}`)),
      [''],
    )
const both = (same: JsonValue, reads: Reads): Same => ({ same, first: reads, then: reads })

const forms: readonly Same[] = [
  both('id', id),
  both('args.id', id),
  both(['id', 'to'], combined(id, to)),
  both(
    ['@tool', '@args', '@result'],
    combined(whole['@tool'] as Reads, whole['@args'] as Reads, whole['@result'] as Reads),
  ),
  both(['@agent', 'id'], combined(whole['@agent'] as Reads, id)),
  ...Object.entries(whole).map(([name, reads]) => both(name, reads)),
  both('result.id', ofResult),
  { same: { first: 'id', then: 'to' }, first: id, then: to },
  { same: { first: 'result.id', then: 'id' }, first: ofResult, then: id },
  { same: { first: ['id', 'to'], then: ['to', 'id'] }, first: combined(id, to), then: combined(to, id) },
  { same: { first: 'words(to)', then: 'to' }, first: words, then: asWord },
  { same: 'id', key: 'to', first: to, then: id },
]

const scalar = fc.constantFrom<JsonValue>(1, '1', 'x', null, true, 2 ** 53, 1.5)
const object = fc.constantFrom<JsonValue>({ a: 1, b: 'x' }, { b: 'x', a: 1 }, { a: 1 })
const value = fc.oneof({ weight: 4, arbitrary: scalar }, object, fc.array(scalar, { maxLength: 2 }))
const text = fc.constantFrom<JsonValue>('x', '1', 'say x', '1, x', 'é x', 1)
const drawn: fc.Arbitrary<Drawn> = fc.record({
  tool: fc.constantFrom('a', 'b'),
  args: fc.record({ id: value, to: text }, { requiredKeys: [] }) as fc.Arbitrary<JsonObject>,
  result: fc.oneof(
    scalar.map((each) => each ?? 0),
    fc.constantFrom<JsonValue>({ id: 1 }, '{"id":1}', '{"id":["x",1]}', ' [1]', 'prose'),
  ),
  agent: fc.constantFrom('m', 'n'),
})

type Kind = 'before' | 'never_after' | 'max_calls'

function plain(kind: Kind, { first, then }: Same, trace: readonly Drawn[]) {
  const earlier = (i: number) => trace.slice(0, i).filter(({ tool }) => kind === 'max_calls' || tool === 'a')
  const seen = (i: number) => earlier(i).flatMap(first)
  const isAsked = (call: Drawn) => kind === 'max_calls' || call.tool === 'b'
  const at = trace.findIndex((call, i) => {
    if (!isAsked(call)) return false
    const known = seen(i)
    if (kind === 'before') return then(call).some((key) => !known.includes(key))
    if (kind === 'never_after') return then(call).some((key) => known.includes(key))
    return first(call).some((key) => known.includes(key))
  })
  if (at >= 0) return { outcome: 'violated', at }
  const exercising = kind === 'before' ? trace.filter(isAsked).flatMap(then) : seen(trace.length)
  return { outcome: exercising.length > 0 ? 'held' : 'not-exercised', at: undefined }
}

function written(kind: Kind, { same, key }: Same): JsonObject | undefined {
  const first = key === undefined ? 'a' : { tool: 'a', key }
  if (kind === 'before') return { type: kind, first, then: 'b', same }
  if (kind === 'never_after') return { type: kind, trigger: first, forbidden: 'b', same: renamed(same) }
  // One operand: every call counts, and is asked for the same value.
  return typeof same === 'string' || Array.isArray(same) ? { type: kind, tool: '*', max: 1, same } : undefined
}

function renamed(same: JsonValue): JsonValue {
  if (typeof same !== 'object' || same === null || Array.isArray(same)) return same
  const { first, then } = same as JsonObject
  return { trigger: first as JsonValue, forbidden: then as JsonValue }
}

test('values are the same, or not, as JSON says, in whatever way a rule names them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<Kind>('before', 'never_after', 'max_calls'),
      fc.constantFrom(...forms),
      fc.array(drawn, { minLength: 1, maxLength: 6 }),
      async (kind, same, trace) => {
        const rule = written(kind, same)
        if (rule === undefined || (kind === 'max_calls' && same.key !== undefined)) return
        const policy = requirePolicy(
          loadPolicyObject({
            version: '2.0',
            enforcement: { unconstrained_tools: 'allow' },
            sequences: [{ id: 'r', ...rule }],
          }),
        )
        const { rules, findings } = await checkSteps(
          policy,
          trace.map((call) => ({ call: { trace: 't', ...call } })),
        )
        const [{ held = 0, violated = 0, notEvaluable = 0 } = {}] = rules
        const outcome = violated ? 'violated' : notEvaluable ? 'not-evaluable' : held ? 'held' : 'not-exercised'
        expect({ outcome, at: findings.find((each) => each.rule === 'r')?.callIndex }).toEqual(plain(kind, same, trace))
      },
    ),
    propertyRuns(600),
  )
})

import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { collect } from '../../src/assay.js'
import { mergePartials } from '../../src/merge/merge-partials.js'
import { partialText } from '../../src/merge/partial.js'
import { readPartial } from '../../src/merge/read-partial.js'
import { takePartial } from '../../src/merge/take-partial.js'
import { AssayError } from '../../src/model/problem.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { readTraces } from '../../src/traces/read-traces.js'
import { everyRule } from '../support/arbitrary-traces.js'

const policy = requirePolicy(loadPolicyObject(everyRule))
const secret = 'secret-argument-value'
let text = ''
/** The same, with the values of all arguments. */
let showing = ''

beforeAll(async () => {
  const lines = ['book', 'delete_user', 'pay', 'mystery'].map((tool) =>
    JSON.stringify({ trace: 'run-1', case: 'c', tool, args: { amount: 900, note: secret } }),
  )
  const inputs = [{ file: 'a.jsonl', chunks: [Buffer.from(`${lines.join('\n')}\nnot json\n`)] }]
  const parts = { profile: true, timelines: true }
  const taken = async (redact: 'values' | 'none') =>
    partialText(takePartial(policy, await collect(policy, (sink) => readTraces(inputs, sink), { ...parts, redact })))
  text = await taken('values')
  showing = await taken('none')
})

// biome-ignore lint/suspicious/noExplicitAny: a tree to damage anywhere
type Tree = Record<string, any>
const edited = (edit: (partial: Tree) => void, of = text): string => {
  const value = JSON.parse(of) as Tree
  edit(value)
  return JSON.stringify(value)
}
const problemOf = async (damaged: string) => {
  const error = await readPartial(damaged, 'part.json').catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(AssayError)
  return (error as AssayError).problems[0]!
}

describe('a partial result', () => {
  it('holds no value of an argument', () => {
    expect(text).toContain('"amount"')
    expect(text).not.toContain(secret)
    expect(text).not.toContain('900')
  })

  it('gives back what was written', async () => {
    expect(showing).toContain(secret)
    for (const each of [text, showing]) expect(partialText(await readPartial(each, 'part.json'))).toBe(each)
  })

  it.each(['v2', 'v4'])('of version %s is refused, and the version named', async (version) => {
    const problem = await problemOf(edited((it) => (it.schema = `assay.partial.${version}`)))
    expect(problem).toMatchObject({
      code: 'E_PARTIAL_VERSION',
      message: `part.json cannot be merged: it is assay.partial.${version}, and this Assay reads assay.partial.v3.`,
      remedy: expect.stringContaining('the same version of Assay on every machine'),
    })
  })

  it.each<[string, () => string]>([
    ['empty', () => ''],
    ['cut off', () => text.slice(0, -20)],
    ['a result', () => '{"schema":"assay.result.v1"}'],
    ['without its logs', () => edited((it) => delete it.logs)],
    ['with a field too many', () => edited((it) => (it.more = 1))],
    ['with a field too many, deep', () => edited((it) => (it.logs[0].kept[0].level = 'note'))],
    ['pointing to a file that is not there', () => edited((it) => (it.logs[0].kept[0].file = 7))],
    ['with a problem of a file that is not there', () => edited((it) => (it.problems[0].file = 1))],
    ['with a negative place', () => edited((it) => (it.logs[0].kept[0].file = -1))],
    ['with a huge count', () => edited((it) => (it.calls = 1e300))],
    ['listing more than it counts', () => edited((it) => (it.logs[0].total = 0))],
    ['listing a trace twice', () => edited((it) => it.traceIds.push(it.traceIds[0]))],
    ['counting traces that it does not list', () => edited((it) => (it.traceIds = []))],
    ['listing a call beyond its trace', () => edited((it) => (it.timelines[0].calls[0].index = 99))],
    ['listing a call twice', () => edited((it) => it.timelines[0].calls.push(it.timelines[0].calls[0]))],
    ['listing the arguments of a call', () => edited((it) => (it.timelines[0].calls[0].args = {}))],
    ['showing a value that is not a text', () => edited((it) => (it.timelines[0].calls[0].shown.note = 7), showing)],
    ['showing too many values', () => edited((it) => (it.timelines[0].calls[0].shown = { ...Array(17).fill('') }))],
    ['counting broken traces without a finding', () => edited((it) => (it.logs = []))],
    ['listing a rule twice', () => edited((it) => it.logs.push(it.logs[0]))],
    ['with a finding under another rule', () => edited((it) => (it.logs[0].kept[0].rule = 'E_OTHER'))],
    [
      'with 10,001 findings of a rule',
      () => edited((it) => (it.logs[0].kept = Array(10_001).fill(it.logs[0].kept[0]))),
    ],
  ])('that is %s is refused', async (_, damage) => {
    expect(await problemOf(damage())).toMatchObject({ code: 'E_PARTIAL_INVALID', level: 'error' })
  })

  it('with anything changed is refused or evaluated, never a bug of ours', async () => {
    const paths = leaves(JSON.parse(showing), [])
    const value = fc.constantFrom<unknown>(null, -1, 1e12, 'x', '__proto__', [], {}, '::error::', 0.5, true)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), value, async (path, replacement) => {
        const damaged = edited((it) => {
          let at: Tree = it
          for (const step of path.slice(0, -1)) at = at[step]
          at[path.at(-1)!] = replacement
        }, showing)
        try {
          const partial = await readPartial(damaged, 'part.json')
          const { result } = mergePartials([{ name: 'part.json', partial }], policy, {
            today: '2026-01-15',
            timelines: true,
          })
          expect(['pass', 'fail', 'no-evidence']).toContain(result.verdict)
        } catch (error) {
          expect(error).toBeInstanceOf(AssayError)
        }
      }),
      { numRuns: 300 },
    )
  })
})

function leaves(value: unknown, path: readonly string[]): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  return Object.entries(value).flatMap(([key, child]) => [[...path, key], ...leaves(child, [...path, key])])
}

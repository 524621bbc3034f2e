import { describe, expect, it } from 'vitest'
import { check } from '../../src/assay.js'
import { loadPolicyObject, requirePolicy } from '../../src/policy/load-policy.js'
import { readTraces } from '../../src/traces/read-traces.js'
import { CanonicalWriter } from '../../src/traces/write-canonical.js'
import { lines } from '../support/collect-calls.js'

const policy = requirePolicy(
  loadPolicyObject({
    version: '2.0',
    enforcement: { unconstrained_tools: 'allow' },
    sequences: [{ type: 'forbid', tool: { tool: 'get', result: { note: { pattern: 'secret' } } }, id: 'no-secret' }],
  }),
)

const inputOf = (text: string) => ({ file: 'a.jsonl', chunks: [Buffer.from(text)] })

async function row(text: string) {
  const result = await check(policy, (sink) => readTraces([inputOf(text)], sink), { today: '2026-01-01' })
  const { held, violated, notEvaluable } = result.rules.find(({ rule }) => rule === 'no-secret')!
  return { held, violated, notEvaluable }
}

async function imported(text: string): Promise<string> {
  const written: string[] = []
  const writer = new CanonicalWriter((line) => written.push(line))
  await readTraces([inputOf(text)], writer)
  writer.end()
  return written.join('')
}

const call = { type: 'tool_call', id: 'c', tool: 'get', args: {} }
const result = (more: object) => ({ type: 'tool_result', id: 'c', result: { note: 'nothing to s…' }, ...more })
const open = { held: 0, violated: 0, notEvaluable: 1 }

describe('a result on a line of its own that was cut', () => {
  it.each([
    ['marked by its path', { truncated: ['/result/note'] }],
    ['marked by its name', { truncations: [{ field: 'output.note' }] }],
    ['marked without a place that can be read', { truncations: [{ kind: 'length' }] }],
  ])('is not evaluable, read as it is or imported: %s', async (_, more) => {
    const text = lines(call, result(more))
    expect(await row(text)).toEqual(open)
    expect(await row(await imported(text))).toEqual(open)
  })

  it('keeps its mark where other calls came between', async () => {
    const others = Array.from({ length: 1100 }, (_, i) => ({ ...call, id: `o${i}`, tool: 'other' }))
    const text = await imported(lines(call, ...others, result({ truncated: ['/result/note'] })))
    expect(await row(text)).toEqual(open)
  })
})

describe('a result that is whole where it is looked at', () => {
  it.each([
    ['not cut', {}],
    ['cut elsewhere', { truncated: ['/result/body'] }],
    ['of a call whose arguments were cut', { truncated: ['/args'] }],
  ])('is evaluated: %s', async (_, more) => {
    const text = lines(call, result(more))
    expect((await row(text)).held).toBe(1)
    expect((await row(await imported(text))).held).toBe(1)
  })
})

import { expect, test } from 'vitest'
import { collect } from '../support/collect-calls.js'
import { documentBlocks } from '../support/document-blocks.js'

const blocks = documentBlocks('docs/trace-formats.md').filter(({ language }) => language !== 'sh')

test('the page has blocks', () => {
  expect(blocks.length).toBeGreaterThan(10)
})

test.each(blocks.map((block) => [`${block.section}, line ${block.line}`, block] as const))('%s', async (_, block) => {
  const { reading, calls } = await collect(block.text, {}, 'traces.jsonl')
  const results = calls.filter((call) => call.result !== undefined || call.error !== undefined).length
  expect(reading.files[0]?.format).toBe(block.section)
  expect({ traces: reading.traces, calls: reading.calls, results }).toEqual({
    traces: Number(block.facts.traces),
    calls: Number(block.facts.calls),
    results: Number(block.facts.results ?? 0),
  })
  expect(reading.problems).toEqual([])
})

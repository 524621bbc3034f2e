import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { collect } from '../support/collect-calls.js'
import { dataFolder, expectedCalls, hasRealData } from '../support/real-data-b.js'

const eighth = [{ tool: 'no_such_tool', args: {} }]

/** Airline run 20.1, replayed through real SDKs: the same calls out of every file. */
describe.skipIf(!hasRealData)('generated traces of one airline run (skipped without ../shared/data)', () => {
  it.each([
    ['aisdk7-genai.otlp.jsonl', 'otlp', 'tau-airline-20-1', []],
    ['langchain-runs.jsonl', 'langchain', 'tau-airline-20-1', []],
    ['mcp-session.jsonrpc.jsonl', 'mcp', 'mcp-session.jsonrpc.jsonl', eighth],
    ['inspector-protocol-export.json', 'mcp', 'inspector-protocol-export.json', eighth],
  ])('%s', async (file, format, trace, more) => {
    const { calls, reading } = await collect(readFileSync(`${dataFolder}/generated/${file}`), {}, file)
    const expected = expectedCalls('20.1')
    expect(calls.map(({ tool, args }) => ({ tool, args }))).toEqual([
      ...expected.map(({ tool, args }) => ({ tool, args })),
      ...more,
    ])
    expect(calls.map((call) => call.error !== undefined)).toEqual([
      ...expected.map((call) => call.error !== null),
      ...more.map(() => true),
    ])
    expect(reading).toMatchObject({ files: [{ format }], traces: 1, tracesWithCalls: 1, problems: [] })
    expect(new Set(calls.map((call) => call.trace))).toEqual(new Set([trace]))
  })
})

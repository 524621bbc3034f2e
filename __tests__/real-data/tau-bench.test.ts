import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { collect } from '../support/collect-calls.js'

const data = '../shared/data/tau-bench'

describe.skipIf(!existsSync(data))(`200 airline runs of tau-bench (skipped without ${data})`, () => {
  test('every call, its arguments, its error and its result are exactly those counted by independent code', async () => {
    const { reading, calls } = await collect(readFileSync(`${data}/gpt-4o-airline.json`), {}, 'gpt-4o-airline.json')
    const expected = readFileSync(`${data}/airline.calls.expected.jsonl`, 'utf8').trim().split('\n')
    const found = calls.map((call) => ({
      session: call.trace,
      seq: call.callIndex,
      tool: call.tool,
      args: call.args,
      callId: call.id,
      error: call.error ?? null,
      resultSha256: createHash('sha256').update(String(call.result)).digest('hex'),
    }))
    expect(found).toEqual(expected.map((line) => JSON.parse(line)))
    expect(reading).toMatchObject({ traces: 200, tracesWithCalls: 182, calls: 1164, skipped: [], problems: [] })
    expect(new Set(calls.map((call) => call.tool)).size).toBe(14)
  })

  test('a call points at its own entry in the pretty-printed file', async () => {
    const text = readFileSync(`${data}/gpt-4o-airline.json`, 'utf8')
    const { calls } = await collect(text)
    const fileLines = text.split('\n')
    for (const call of calls) {
      const [, line, column] = call.at.split(':').map(Number) as [number, number, number]
      expect(fileLines[line - 1]?.slice(column - 1)).toBe('{')
      expect(fileLines.slice(line, line + 5).join()).toContain(`"id": "${call.id}"`)
    }
  })
})

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sumText } from '../../../src/model/exact-sum.js'
import type { TraceRun } from '../../../src/model/trace.js'
import { readTraces } from '../../../src/traces/read-traces.js'

const fixtures = new URL('../../fixtures/traces/', import.meta.url)

/** What the run of a fixture used. */
async function used(path: string): Promise<Record<string, unknown>> {
  const runs: TraceRun[] = []
  const sink = { call() {}, result() {}, start: (run: TraceRun) => void runs.push(run) }
  await readTraces([{ file: path, chunks: [readFileSync(new URL(path, fixtures))] }], sink)
  const sums = runs[0]?.usage?.sums()
  const known = [...(sums?.sums ?? [])].map(([fact, { total }]) => [fact, sumText(total)])
  return { ...Object.fromEntries(known), unclear: [...(sums?.unclear ?? [])] }
}

it.each([
  ['pi/session.jsonl', { turns: '1', tokens: '1230', costUsd: '0.004', unclear: [] }],
  ['droid/stream-json.jsonl', { turns: '2', tokens: '940', durationMs: '5000', unclear: [] }],
  ['cursor/stream-json.jsonl', { tokens: '940', durationMs: '4000', unclear: [] }],
  ['qwen-code/session.jsonl', { turns: '1', tokens: '940', unclear: [] }],
  ['goose/export.json', { tokens: '940', unclear: [] }],
  ['goose/stream-json.jsonl', { tokens: '940', unclear: [] }],
  ['managed-agents/events.jsonl', { turns: '1', tokens: '940', unclear: [] }],
  ['vscode-chat/session.json', { turns: '3', tokens: '1880', unclear: ['tokens'] }],
])('%s says what was used', async (path, facts) => {
  expect(await used(path)).toEqual(facts)
})

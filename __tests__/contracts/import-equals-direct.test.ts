import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runCli } from '../support/run-cli.js'

const fixtures = new URL('../fixtures/traces/', import.meta.url).pathname
const realData = '../shared/data'

/** Findings of every kind that calls, their order, their arguments and their outcomes can give. */
const policy = `
version: "2.0"
tools: { deny: [add_note, "transfer_*"] }
schemas:
  refund_order: { type: object, properties: { amount: { maximum: 3 } } }
  search_direct_flight: { type: object, required: [cabin] }
enforcement: { unconstrained_tools: warn }
sequences:
  - { type: before, first: { tool: refund_order, outcome: success }, then: add_note, id: refund-first }
  - { type: before, first: get_user_details, then: update_reservation_flights, id: read-first }
  - { type: max_calls, tool: update_reservation_flights, max: 1 }
`

const files = [
  ...readdirSync(fixtures).flatMap((format) =>
    readdirSync(join(fixtures, format)).map((name) => join(fixtures, format, name)),
  ),
  ...(existsSync(realData)
    ? readdirSync(join(realData, 'generated')).map((name) => join(realData, 'generated', name))
    : []),
]

describe(`check over a file equals import, then check${existsSync(realData) ? '' : ' (real data skipped: absent)'}`, () => {
  it.each(files.map((file) => [file.split('/').slice(-2).join('/'), file]))('%s', async (_, file) => {
    const cwd = folderWith({ 'policy.yaml': policy })
    const name = file.endsWith('.jsonl') ? 'run.jsonl' : 'run.json'
    cpSync(file, join(cwd, name))
    const imported = await runCli(['trace', 'import', '--input', name, '--out-trace', 'lines.jsonl'], { cwd })
    expect(imported.code).toBe(0)
    const direct = await checkTraces(cwd, name)
    expect(direct.calls).toBeGreaterThan(0)
    expect(await checkTraces(cwd, 'lines.jsonl')).toEqual(direct)
  })
})

async function checkTraces(cwd: string, traces: string) {
  const { stdout } = await runCli(['check', '--traces', traces, '--format', 'json'], { cwd })
  const { verdict, counts, coverage, rules, findings, traces: totals } = JSON.parse(stdout)
  const places = findings.map(({ rule, tool, trace, callIndex }: Record<string, unknown>) => [
    rule,
    tool,
    trace,
    callIndex,
  ])
  return { verdict, counts, coverage, rules, places: places.sort(), calls: totals.calls, traces: totals.traces }
}

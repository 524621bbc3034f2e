import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validate } from '../../src/index.js'

const data = '../shared/data/tau-bench'
const present = existsSync(data)
if (!present) console.warn(`skipped: ${data} is not here`)

const writes = [
  'book_reservation',
  'cancel_reservation',
  'update_reservation_flights',
  'update_reservation_baggages',
  'update_reservation_passengers',
  'send_certificate',
]
const modifies = writes.slice(1, 5)
const search = ['search_direct_flight', 'search_onestop_flight']

const policy = {
  version: '2.0',
  name: 'airline',
  aliases: { any_write: writes },
  sequences: [
    { id: 'A1 before user->book', type: 'before', first: 'get_user_details', then: 'book_reservation' },
    { id: 'A2 before user->any write', type: 'before', first: 'get_user_details', then: 'any_write' },
    { id: 'A3 before read->modify', type: 'before', first: 'get_reservation_details', then: modifies },
    { id: 'A4 before search->book', type: 'before', first: search, then: 'book_reservation' },
    { id: 'A5 before search->update_flights', type: 'before', first: search, then: 'update_reservation_flights' },
    { id: 'C1 transfer<=1', type: 'max_calls', tool: 'transfer_to_human_agents', max: 1 },
    { id: 'C2 book<=1', type: 'max_calls', tool: 'book_reservation', max: 1 },
    { id: 'C3 update_flights<=3', type: 'max_calls', tool: 'update_reservation_flights', max: 3 },
    { id: 'C4 total<=20', type: 'max_calls', tool: '*', max: 20 },
    { id: 'C5 get_reservation_details<=8', type: 'max_calls', tool: 'get_reservation_details', max: 8 },
  ],
  enforcement: { unconstrained_tools: 'allow' },
}

interface Expected {
  readonly app: number
  readonly runs: number
  readonly ids: readonly string[]
}

test.skipIf(!present)('ten rules over 200 recorded runs break in exactly the runs that two counts found', async () => {
  const result = await validate(policy, `${data}/gpt-4o-airline.json`)
  expect(result.traces).toMatchObject({ traces: 200, tracesWithCalls: 182, calls: 1164 })
  const expected: Record<string, Expected> = JSON.parse(readFileSync(`${data}/airline.rules.expected.json`, 'utf8'))
  for (const [rule, { app, runs, ids }] of Object.entries(expected)) {
    const broken = result.findings.filter((finding) => finding.rule === rule).map((finding) => finding.trace)
    expect([...broken].sort(), rule).toEqual([...ids].sort())
    const row = result.rules.find((candidate) => candidate.rule === rule)
    expect(row?.violated, rule).toBe(runs)
    // Operators with a trigger apply where it is met, ceilings where the tool is called.
    expect(row?.applicable, rule).toBe(app)
  }
})

test.skipIf(!present)('every finding points at the line of its own call', async () => {
  const { findings } = await validate(policy, `${data}/gpt-4o-airline.json`)
  const lines = readFileSync(`${data}/gpt-4o-airline.json`, 'utf8').split('\n')
  for (const { location, tool } of findings) {
    const at = (location?.line ?? 0) - 1
    expect(lines.slice(at, at + 8).join('\n')).toContain(`"name": "${tool}"`)
  }
})

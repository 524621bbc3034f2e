import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { validate } from '../../src/index.js'

const data = '../shared/data/tau-bench'
const present = existsSync(data)
if (!present) console.warn(`skipped: ${data} is not here`)

/** Rules of the airline that need more than names and order, each in four lines at most, and the runs that break them. */
const rules: Readonly<Record<string, readonly [runs: number, rule: string]>> = {
  'a reservation is read or made in the run before it is changed': [
    1,
    `- type: before
  first: [get_reservation_details, { tool: book_reservation, key: result.reservation_id }]
  then: ["update_reservation_*", cancel_reservation]
  same: reservation_id`,
  ],
  'every payment is of the profile that was read': [
    22,
    `- type: before
  first: { tool: get_user_details, key: result.payment_methods.*.id }
  then: [{ tool: book_reservation, key: payment_methods.payment_id }, { tool: "update_reservation_*", key: payment_id }]`,
  ],
  'only what may be cancelled is cancelled': [
    16,
    `- { type: before, then: cancel_reservation, same: reservation_id, first: [
  { tool: get_reservation_details, result: { cabin: business } }, { tool: get_reservation_details, result: { insurance: "yes" } },
  { tool: get_reservation_details, result: { created_at: { pattern: "^2024-05-(14T(1[5-9]|2)|15)" } } },
  { tool: book_reservation, key: result.reservation_id }] }`,
  ],
  'no call is made twice': [16, '- { type: max_calls, tool: "*", same: ["@tool", "@args"], max: 1 }'],
  'not more than two errors in a row': [
    5,
    `- { type: max_calls, tool: { tool: "*", result: { "@result": { pattern: "^Error" } } }, streak: true, max: 2 }`,
  ],
}

describe('rules of an airline in the words of the policy', () => {
  test.skipIf(!present).each(Object.entries(rules))('%s', async (_, [runs, rule]) => {
    expect(rule.split('\n').length).toBeLessThanOrEqual(4)
    const text = `version: "2.0"\nenforcement: { unconstrained_tools: allow }\nsequences:\n${rule}\n`
    const result = await validate(parse(text), `${data}/gpt-4o-airline.json`)
    expect(result.rules[0]).toMatchObject({ violated: runs, notEvaluable: 0 })
    if (runs === 1) expect(result.findings.map(({ trace }) => trace)).toEqual(['41.2'])
  })
})

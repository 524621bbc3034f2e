import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../../src/model/json.js'
import { learnPolicy } from '../../src/policy/learn/learn-policy.js'
import { loadPolicy } from '../../src/policy/load-policy.js'

const file = new URL('../../../shared/data/tau-bench/airline.calls.expected.jsonl', import.meta.url)
const has = existsSync(file)
if (!has) console.warn('skipped: ../shared/data/tau-bench is not here')

interface Line {
  readonly session: string
  readonly seq: number
  readonly tool: string
  readonly args: JsonValue
}

describe.skipIf(!has)('a policy learned from 182 real runs', () => {
  const lines = has
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line): Line => JSON.parse(line))
    : []
  const learner = learnPolicy({ name: 'airline' })
  for (const { session: trace, seq, tool, args } of lines) {
    const run = { trace, index: 0, calls: 0, lastFile: 0, lastLine: 0, lastColumn: 0 }
    learner.call(run, { trace, tool, args }, seq, 0, 1, 1)
  }
  const text = learner.text()

  it('loads without a diagnostic and lists the 14 tools', () => {
    const { policy, problems } = loadPolicy(text, { file: 'learned.yaml' }, { strict: true })
    expect(problems).toEqual([])
    expect(policy?.tools.allow).toHaveLength(14)
    expect(learner.notLearned).toBe(0)
  })

  it('is kept by each of the 1164 calls', () => {
    const { policy } = loadPolicy(text)
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
    const valid = new Map([...policy!.constraints].map(([tool, [only]]) => [tool, ajv.compile(only!.schema as object)]))
    expect(lines).toHaveLength(1164)
    expect(lines.filter(({ tool, args }) => !valid.get(tool)?.(args))).toEqual([])
  })

  it('does not take the airports and amounts that were seen for all there are', () => {
    const { policy } = loadPolicy(text)
    const [only] = policy!.constraints.get('book_reservation')!
    expect(only!.schema).toMatchObject({
      properties: {
        origin: { type: 'string' },
        cabin: { enum: ['basic_economy', 'business', 'economy'] },
        payment_methods: { items: { properties: { amount: { type: 'number' } } } },
      },
    })
    expect(text).not.toMatch(/JFK|DTW|integer/)
  })

  it('holds closed sets, and no id, date, name or reservation', () => {
    expect(text).toContain('basic_economy')
    for (const line of lines) {
      const args = line.args as Record<string, JsonValue>
      for (const key of ['user_id', 'reservation_id', 'date', 'payment_id']) {
        if (typeof args[key] === 'string') expect(text).not.toContain(args[key])
      }
    }
    expect(text.replace(/^#.*$/gm, '')).not.toMatch(/\d{4}/)
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { validate } from '../../src/index.js'
import type { JsonObject, JsonValue } from '../../src/model/json.js'
import { type ReportFormat, reporters } from '../../src/reporters/index.js'
import { plainContext } from '../../src/reporters/reporter.js'

const file = '../shared/data/tau-bench/gpt-4o-airline.json'
const present = existsSync(file)
if (!present) console.warn(`skipped: ${file} is not here`)

interface Message {
  readonly tool_calls?: readonly { readonly function: { readonly arguments: string } }[] | null
}

/** Every text that an agent sent to a tool and that no name, path or sentence of ours could hold by chance. */
function sentTexts(): ReadonlySet<string> {
  const texts = new Set<string>()
  const walk = (value: JsonValue): void => {
    if (typeof value === 'string' && value.length >= 8) texts.add(value)
    else if (typeof value === 'object' && value !== null)
      for (const member of Object.values(value as JsonObject)) walk(member)
  }
  const runs = JSON.parse(readFileSync(file, 'utf8')) as readonly { readonly traj: readonly Message[] }[]
  for (const message of runs.flatMap(({ traj }) => traj))
    for (const call of message.tool_calls ?? []) walk(JSON.parse(call.function.arguments))
  return texts
}

test.skipIf(!present).each(Object.keys(reporters) as ReportFormat[])(
  'the %s report of 200 recorded runs holds no text that was sent to a tool',
  async (format) => {
    const policy = {
      version: '2.0',
      tools: { deny: ['transfer_*'] },
      schemas: { get_user_details: { properties: { user_id: { maxLength: 3 } } }, calculate: { maxProperties: 0 } },
      sequences: [{ type: 'require', tool: 'think' }],
    }
    const result = await validate(policy, file, { timelines: true, ruleMeanings: true })
    expect(result.counts.error).toBeGreaterThan(100)
    const report = (await reporters[format]())(result, plainContext)
    const sent = sentTexts()
    expect(sent.size).toBeGreaterThan(300)
    for (const text of sent) expect(report).not.toContain(text)
  },
)

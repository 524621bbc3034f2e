import { firstId, isObject } from '../../../json/json-fields.js'
import { usageFrom } from '../../../json/usage.js'
import type { JsonObject } from '../../../model/json.js'
import type { UsageRecord } from '../../../model/usage.js'

/** What a message of a chat used: of all that was sent, `input` is the prompt, and what tools brought along stands apart from it. */
export function usageOfMessage(message: JsonObject): Omit<UsageRecord, 'trace'> | undefined {
  if (message.type !== 'gemini') return undefined
  const { input, tool, output, thoughts, cached, total } = isObject(message.tokens) ? message.tokens : {}
  const usage = usageFrom({ input: [input, tool], output: [output, thoughts], cached, total })
  const unclear = usage?.tokens ? usage.unclear : (['tokens'] as const)
  return { of: 'answer', id: firstId(message, ['id']), ...usage, turns: 1, unclear }
}

/** The last line of `--output-format stream-json`: sums of the run. */
export function usageOfResult({ stats }: JsonObject): Omit<UsageRecord, 'trace'> {
  const {
    input_tokens: input,
    output_tokens: output,
    cached,
    total_tokens: total,
    duration_ms: durationMs,
  } = isObject(stats) ? stats : {}
  return { of: 'run', ...usageFrom({ input: [input], output: [output], cached, total, durationMs }) }
}

import { ExactNumber } from './exact-number.js'
import type { JsonObject, JsonValue } from './json.js'

const totals = ['total_tokens', 'totalTokens', 'totalTokenCount']
const inputs = ['input_tokens', 'prompt_tokens', 'inputTokens', 'promptTokens', 'promptTokenCount']
const outputs = ['output_tokens', 'completion_tokens', 'outputTokens', 'completionTokens', 'candidatesTokenCount']
const costs = ['total_cost_usd', 'cost_usd', 'costUsd', 'cost']

/** The tokens of a usage record, under the names of the APIs: the total it states, else input and output. */
export function tokensOf(usage: JsonValue | undefined): readonly (number | ExactNumber)[] | undefined {
  const total = first(usage, totals)
  if (total !== undefined) return [total]
  const parts = [first(usage, inputs), first(usage, outputs)].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts
}

/** US dollars. */
export function costOf(usage: JsonValue | undefined): readonly (number | ExactNumber)[] | undefined {
  const cost = first(usage, costs)
  return cost === undefined ? undefined : [cost]
}

function first(usage: JsonValue | undefined, names: readonly string[]): number | ExactNumber | undefined {
  if (typeof usage !== 'object' || usage === null || Array.isArray(usage)) return undefined
  for (const name of names) {
    const value = (usage as JsonObject)[name]
    if (typeof value === 'number' || value instanceof ExactNumber) return value
  }
  return undefined
}

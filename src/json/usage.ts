import { ExactNumber, nearestNumber } from '../model/exact-number.js'
import type { JsonObject, JsonValue } from '../model/json.js'
import type { Tokens, Usage, UsageFact } from '../model/usage.js'
import { isObject } from './json-fields.js'

/** Names under which the APIs, their SDKs and frameworks count what was sent. */
const inputs = [
  ...['input_tokens', 'prompt_tokens', 'inputTokens', 'promptTokens', 'promptTokenCount', 'prompt_token_count'],
  ...['input_token_count', 'request_tokens'],
]
const outputs = [
  ...['output_tokens', 'completion_tokens', 'outputTokens', 'completionTokens', 'candidatesTokenCount'],
  ...['candidates_token_count', 'output_token_count', 'response_tokens'],
]
const totals = ['total_tokens', 'totalTokens', 'totalTokenCount', 'total_token_count']
/** Apart from the input: Anthropic, on its own and at Amazon. */
const cacheReads = ['cache_read_input_tokens', 'cacheReadInputTokens']
const cacheWrites = ['cache_creation_input_tokens', 'cacheCreationInputTokens', 'cacheWriteInputTokens']
/** Of the input. */
const cachedParts = [
  ...['cached_input_tokens', 'cachedInputTokens', 'cachedContentTokenCount', 'cached_content_token_count'],
  ...['cache_read_tokens', 'cached_tokens', 'cachedTokens'],
]
const details = [
  'input_tokens_details',
  'prompt_tokens_details',
  'input_token_details',
  'inputTokenDetails',
  'inputTokensDetails',
]
const cachedDetails = ['cached_tokens', 'cache_read', 'cacheReadTokens', 'cachedTokens']
/** Apart from the output: Gemini. */
const thoughts = ['thoughtsTokenCount', 'thoughts_token_count']
const toolPrompts = ['toolUsePromptTokenCount', 'tool_use_prompt_token_count', 'tool_token_count']
const costs = ['total_cost_usd', 'cost_usd', 'costUsd', 'cost']
/** Whose input leaves out what came from a cache. */
const leavesOutCache = new Set(['input_tokens', 'inputTokens'])

/** A usage record of any API: tokens, and US dollars where it says so. Undefined for what says neither. */
export function usageOf(value: JsonValue | undefined): Usage | undefined {
  if (!isObject(value)) return undefined
  const input = nameOf(value, inputs)
  const besides = input === undefined || leavesOutCache.has(input)
  const read = besides ? first(value, cacheReads) : undefined
  const detail = details.map((name) => value[name]).find(isObject)
  return usageFrom({
    input: [input && value[input], read, besides ? first(value, cacheWrites) : undefined, first(value, toolPrompts)],
    output: [first(value, outputs), first(value, thoughts)],
    cached: read ?? first(value, cachedParts) ?? (detail && first(detail, cachedDetails)),
    total: first(value, totals),
    costUsd: first(value, costs),
  })
}

/** What a source calls its numbers, put in order. Of `input` and `output` what is there adds up. */
export interface SentUsage {
  readonly input?: readonly (JsonValue | undefined)[]
  readonly output?: readonly (JsonValue | undefined)[]
  readonly cached?: JsonValue | undefined
  readonly total?: JsonValue | undefined
  readonly costUsd?: JsonValue | undefined
  readonly turns?: JsonValue | undefined
  readonly durationMs?: JsonValue | undefined
}

export function usageFrom(sent: SentUsage): Usage | undefined {
  const unclear = new Set<UsageFact>()
  const tokens = tokensFrom(sent, () => unclear.add('tokens'))
  const costUsd = isSaid(sent.costUsd) ? costFrom(sent.costUsd) : undefined
  const turns = amountOf(sent.turns)
  const durationMs = amountOf(sent.durationMs)
  if (isSaid(sent.costUsd) && costUsd === undefined) unclear.add('costUsd')
  if (turns === 'unclear') unclear.add('turns')
  if (durationMs === 'unclear') unclear.add('durationMs')
  const usage: Usage = {
    ...(tokens && { tokens }),
    ...(costUsd !== undefined && { costUsd }),
    ...(typeof turns === 'number' && { turns }),
    ...(typeof durationMs === 'number' && { durationMs }),
    ...(unclear.size > 0 && { unclear: [...unclear] }),
  }
  return Object.keys(usage).length === 0 ? undefined : usage
}

function tokensFrom({ input = [], output = [], cached, total }: SentUsage, unclear: () => void): Tokens | undefined {
  const sum = (values: readonly (JsonValue | undefined)[]): number | undefined => {
    const amounts = values.map(amountOf).filter((amount) => amount !== undefined)
    if (amounts.includes('unclear')) unclear()
    const known = amounts.filter((amount) => amount !== 'unclear')
    return known.length === 0 ? undefined : known.reduce((all, amount) => all + amount, 0)
  }
  const [sent, answered, stated, fromCache] = [sum(input), sum(output), sum([total]), sum([cached])]
  const parts = sent === undefined && answered === undefined ? undefined : (sent ?? 0) + (answered ?? 0)
  if (stated === undefined && parts === undefined) return undefined
  // What came from a cache and what was thought may or may not be in a total; what was sent and answered is.
  const least = (sum(input.slice(0, 1)) ?? 0) + (sum(output.slice(0, 1)) ?? 0)
  // A total that is less than its parts is none; without a total one part alone is not all.
  const isTotal = stated !== undefined && stated >= Math.max(sent ?? 0, answered ?? 0, least)
  if (stated !== undefined ? !isTotal : sent === undefined || answered === undefined) unclear()
  return {
    total: isTotal ? stated : (parts ?? 0),
    ...(sent !== undefined && { input: sent }),
    ...(answered !== undefined && { output: answered }),
    ...(fromCache !== undefined && sent !== undefined && { cached: Math.min(fromCache, sent) }),
  }
}

/** Undefined for what is not there; `unclear` for what cannot be an amount: negative, no number, beyond what is counted. */
function amountOf(value: JsonValue | undefined): number | 'unclear' | undefined {
  if (!isSaid(value)) return undefined
  return typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER ? value : 'unclear'
}

/** US dollars that nobody owes, and digits that no price has. */
const maxCost = 1e12
const maxCostText = 64

function costFrom(value: JsonValue): number | ExactNumber | undefined {
  const isNumber = typeof value === 'number' || (value instanceof ExactNumber && value.text.length <= maxCostText)
  if (!isNumber) return undefined
  const near = nearestNumber(value as number | ExactNumber)
  return near >= 0 && near <= maxCost ? (value as number | ExactNumber) : undefined
}

function isSaid(value: JsonValue | undefined): value is JsonValue {
  return value !== undefined && value !== null
}

function nameOf(record: JsonObject, names: readonly string[]): string | undefined {
  return names.find((name) => isSaid(record[name]))
}

function first(record: JsonObject, names: readonly string[]): JsonValue | undefined {
  const name = nameOf(record, names)
  return name === undefined ? undefined : record[name]
}

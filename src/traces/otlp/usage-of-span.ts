import { nonEmptyText } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import { usageFrom } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { Usage } from '../../model/usage.js'

/** Names under which instrumentations count tokens, in the order of trust. Input holds what came from a cache. */
const names = {
  input: [
    ...['gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens', 'llm.token_count.prompt', 'ai.usage.inputTokens'],
    ...['ai.usage.promptTokens', 'llm.usage.prompt_tokens', 'input_token_count'],
  ],
  output: [
    ...['gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens', 'llm.token_count.completion'],
    ...['ai.usage.outputTokens', 'ai.usage.completionTokens', 'llm.usage.completion_tokens', 'output_token_count'],
  ],
  total: ['gen_ai.usage.total_tokens', 'llm.token_count.total', 'llm.usage.total_tokens', 'total_token_count'],
  cached: [
    ...['gen_ai.usage.cache_read.input_tokens', 'gen_ai.usage.cache_read_input_tokens', 'ai.usage.cachedInputTokens'],
    ...['gen_ai.usage.cached_input_tokens', 'llm.token_count.prompt_details.cache_read'],
    ...['cached_content_token_count', 'cached_token_count'],
  ],
  costUsd: ['gen_ai.usage.cost', 'llm.cost.total', 'operation.cost'],
} as const

/** What a span, or a log event of an agent on the command line, says was used. */
export function usageOfAttributes(attributes: JsonObject): Usage | undefined {
  const first = (of: keyof typeof names) => {
    const name = names[of].find((each) => attributes[each] !== undefined && attributes[each] !== null)
    return name === undefined ? undefined : numberIn(attributes[name])
  }
  const thoughts = numberIn(attributes.thoughts_token_count)
  const tools = numberIn(attributes.tool_token_count)
  return usageFrom({
    input: [first('input'), first('input') === undefined ? undefined : tools],
    output: [first('output'), first('output') === undefined ? undefined : thoughts],
    total: first('total'),
    cached: first('cached'),
    costUsd: first('costUsd'),
  })
}

/** Claude Code logs its requests under the names of Anthropic's API without their last word, and what they cost. */
export function usageOfRequest({ name, attributes }: { readonly name: string; readonly attributes: JsonObject }) {
  if (!name.endsWith('api_request') || !('input_tokens' in attributes)) return undefined
  const of = (key: string) => numberIn(attributes[key])
  return usageFrom({
    input: [of('input_tokens'), of('cache_read_tokens'), of('cache_creation_tokens')],
    output: [of('output_tokens')],
    cached: of('cache_read_tokens'),
    costUsd: of('cost_usd'),
  })
}

/** Whether a span is the answer of a model, not the run of an agent around it. */
export function isAnswerSpan(attributes: JsonObject): boolean {
  const operation = nonEmptyText(attributes['gen_ai.operation.name'] ?? attributes['llm.request.type']) ?? ''
  if (/^(chat|text_completion|completion|generate_content)$/.test(operation)) return true
  if (attributes['openinference.span.kind'] === 'LLM') return true
  return /\.do(Generate|Stream)$/.test(nonEmptyText(attributes['ai.operationId']) ?? '')
}

/** Exporters write numbers as text, too. */
function numberIn(value: JsonValue | undefined): JsonValue | undefined {
  return typeof value === 'string' ? parseJsonText(value) : value
}

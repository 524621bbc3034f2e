import { nonEmptyText, objectOf, objectsOf } from '../../../json/json-fields.js'
import { usageFrom, usageOf } from '../../../json/usage.js'
import type { JsonObject } from '../../../model/json.js'
import type { Tokens, UsageRecord } from '../../../model/usage.js'

/**
 * What one answer used, as each of its lines says anew. A line that was written while the answer was still streamed has only
 * begun to count, and says no reason why the answer stopped.
 */
export function usageOfAnswer(line: JsonObject, message: JsonObject): Omit<UsageRecord, 'trace'> | undefined {
  const id = nonEmptyText(message.id)
  // What the program says in the name of the model has no model.
  if (line.type !== 'assistant' || id === undefined || String(message.model).startsWith('<')) return undefined
  const usage = usageOf(message.usage)
  const isSubagent = line.isSidechain === true || nonEmptyText(line.parent_tool_use_id) !== undefined
  const hasEnded = nonEmptyText(message.stop_reason) !== undefined
  const unclear = [...(usage?.unclear ?? []), ...(usage?.tokens && hasEnded ? [] : (['tokens'] as const))]
  return { of: 'answer', id, ...usage, ...(!isSubagent && { turns: 1 }), unclear }
}

/** What the last line of a run, or a line about the session, says of all of it; `usage` leaves subagents out, `modelUsage` does not. */
export function usageOfSession(line: JsonObject): Omit<UsageRecord, 'trace'> | undefined {
  const models = tokensOfModels(line)
  if (line.type === 'cost-state') {
    const usage = usageFrom({ costUsd: line.totalCostUSD, durationMs: line.totalDuration })
    const isPart = line.hasUnknownModelCost === true
    return {
      of: 'run',
      ...usage,
      tokens: models,
      unclear: [...(usage?.unclear ?? []), ...(isPart ? (['costUsd'] as const) : [])],
    }
  }
  if (line.type !== 'result') return undefined
  const { tokens, unclear = [] } = usageOf(line.usage) ?? {}
  const usage = usageFrom({ costUsd: line.total_cost_usd, turns: line.num_turns, durationMs: line.duration_ms })
  return {
    ...{ of: 'run', ...usage, tokens: models && models.total >= (tokens?.total ?? 0) ? models : tokens },
    ...{ unclear: [...unclear, ...(usage?.unclear ?? [])], adds: ['turns', 'durationMs'] },
  }
}

function tokensOfModels({ modelUsage }: JsonObject): Tokens | undefined {
  const models = objectsOf(Object.values(objectOf(modelUsage) ?? {})).flatMap((model) => usageOf(model)?.tokens ?? [])
  const sum = (part: 'total' | 'input' | 'output' | 'cached') =>
    models.reduce((all, model) => all + (model[part] ?? 0), 0)
  if (models.length === 0) return undefined
  return { total: sum('total'), input: sum('input'), output: sum('output'), cached: sum('cached') }
}

import { nonEmptyText, objectOf, objectsOf } from '../../../json/json-fields.js'
import { usageFrom } from '../../../json/usage.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'
import type { UsageRecord } from '../../../model/usage.js'

/**
 * What an event says of tokens. Its `cost` counts premium requests, not dollars. The sums at the end are of the session from its
 * beginning, also where it was resumed.
 */
export function copilotUsage(event: JsonObject, data: JsonObject): Omit<UsageRecord, 'trace'> | undefined {
  switch (event.type) {
    case 'session.shutdown': {
      const usages = objectsOf(Object.values(objectOf(data.modelMetrics) ?? {})).flatMap(({ usage }) =>
        objectsOf([usage ?? null]),
      )
      return { of: 'run', ...(usages.length > 0 && sumOf(usages)) }
    }
    case 'assistant.usage':
      return { of: 'answer', id: `usage ${nonEmptyText(event.id) ?? ''}`, ...sumOf([data]) }
    case 'session.usage_record':
      return { of: 'answer', id: `usage ${nonEmptyText(event.id) ?? ''}`, ...sumOf(objectsOf([data.usage ?? null])) }
    case 'assistant.message': {
      if (nonEmptyText(event.agentId) !== undefined) return { of: 'answer' }
      return { of: 'answer', id: nonEmptyText(data.messageId), turns: 1 }
    }
    default:
      return undefined
  }
}

function sumOf(usages: readonly JsonObject[]) {
  const all = (name: string): readonly (JsonValue | undefined)[] => usages.map((usage) => usage[name])
  const cached = all('cacheReadTokens').reduce<number>((sum, each) => sum + (typeof each === 'number' ? each : 0), 0)
  return usageFrom({ input: all('inputTokens'), output: all('outputTokens'), cached })
}

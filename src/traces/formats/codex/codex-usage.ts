import { nonEmptyText, objectOf } from '../../../json/json-fields.js'
import { usageOf } from '../../../json/usage.js'
import type { JsonObject } from '../../../model/json.js'
import type { UsageRecord } from '../../../model/usage.js'

/**
 * What a line of a rollout says of tokens: `token_count` has the sum so far after each answer, and again whenever the limits of
 * the account changed; `token_usage_record` (2026) is a line for each answer, next to the other.
 */
export function codexUsage(record: JsonObject, payload: JsonObject): readonly Omit<UsageRecord, 'trace'>[] {
  if (record.type === 'token_usage_record') {
    const id = nonEmptyText(payload.response_id)
    return [
      { of: 'run', ...usageOf(payload.thread_token_usage) },
      { of: 'answer', ...(id !== undefined && { id: `answer ${id}` }), turns: 1, adds: [] },
    ]
  }
  if (record.type !== 'event_msg' || payload.type !== 'token_count') return []
  const usage = usageOf(objectOf(payload.info)?.total_token_usage)
  return usage ? [{ of: 'run', ...usage }] : []
}

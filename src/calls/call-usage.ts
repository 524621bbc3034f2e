import { usageOf } from '../json/usage.js'
import type { ToolCall } from '../model/trace.js'
import type { UsageRecord } from '../model/usage.js'
import { argumentsKey } from './arguments-digest.js'

/**
 * What a call says was used: once for all calls of one answer that say the same, and for all records of one call. Sources that write a
 * call once number its answers in each file.
 */
export function usageOfCall({ trace, usage, turn, mergeKey, timestamp }: ToolCall, file: number): UsageRecord {
  const key =
    turn === undefined
      ? mergeKey && ['call', mergeKey]
      : ['turn', mergeKey === undefined ? file : 'any', turn, argumentsKey(usage)]
  return { trace, of: 'answer', id: key && JSON.stringify(key), timestamp, ...usageOf(usage) }
}

import { isInjectedByClaudeCode } from '../../../calls/injected-text.js'
import { spokenText } from '../../../calls/write-message.js'
import { firstId, isObject } from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'
import type { RunMeta, TraceMessage } from '../../../model/trace.js'

/** What a line says, if a person or the agent itself says it: the words of subagents go to the agent. */
export function saidIn(
  line: JsonObject,
  { content }: JsonObject,
): Pick<TraceMessage, 'role' | 'text' | 'isOneSided'> | undefined {
  if (line.isMeta === true || line.isSidechain === true || line.isCompactSummary === true || line.isSynthetic === true)
    return undefined
  const role = line.type === 'user' ? 'user' : 'assistant'
  const text = role === 'user' ? spokenText(ownParts(content)) : spokenText(content)
  if (text === undefined) return undefined
  // What is streamed to a program begins after the prompt, which is not in it.
  return { role, text, isOneSided: !('sessionId' in line) }
}

function ownParts(content: JsonValue | undefined): JsonValue | undefined {
  if (typeof content === 'string') return isInjectedByClaudeCode(content) ? undefined : content
  if (!Array.isArray(content)) return undefined
  return content.filter(
    (part: JsonValue) => !(isObject(part) && typeof part.text === 'string' && isInjectedByClaudeCode(part.text)),
  )
}

/** What the first line of a stream knows of the run. */
export function metaOf(line: JsonObject): RunMeta {
  const model = firstId(line, ['model'])
  const mode = firstId(line, ['permissionMode'])
  const version = firstId(line, ['claude_code_version'])
  return {
    agent: 'claude-code',
    entry_point: 'stream-json',
    ...(version !== undefined && { version }),
    ...(model !== undefined && { model }),
    ...(mode !== undefined && { permission_mode: mode }),
  }
}

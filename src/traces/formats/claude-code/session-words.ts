import { spokenText } from '../../../calls/write-message.js'
import { firstId, isObject } from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'
import type { RunMeta, TraceMessage } from '../../../model/trace.js'

/** What Claude Code itself puts among the words of the person: reminders, commands and what they printed, summaries, interruptions. */
const injected =
  /^\s*(<(system-reminder|command-(name|message|args)|local-command-[a-z]+|bash-(input|stdout|stderr)|task-notification|user-memory-input|ide_[a-z_]+)>|Caveat: The messages below|\[Request interrupted by user|This session is being continued from a previous conversation)/

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
  if (typeof content === 'string') return injected.test(content) ? undefined : content
  if (!Array.isArray(content)) return undefined
  return content.filter(
    (part: JsonValue) => !(isObject(part) && typeof part.text === 'string' && injected.test(part.text)),
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

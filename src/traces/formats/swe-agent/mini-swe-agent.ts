import { contentOf } from '../../../calls/content.js'
import { numberOf, objectOf, objectsOf, stringOf } from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'
import { chatEvents } from '../../../wire/openai-chat.js'
import type { ToolEvent } from '../../../wire/tool-event.js'

/** Whether the record is a trajectory of mini-swe-agent, which says so. */
export function isMiniSweAgent({ trajectory_format: format, info, messages }: JsonObject): boolean {
  if (!Array.isArray(messages)) return false
  return stringOf(format)?.startsWith('mini-swe-agent') === true || objectOf(info)?.mini_version !== undefined
}

/**
 * The calls of a run. Models without tools write their command in a block of text and are answered by the next message: a
 * call of `bash`, as with SWE-agent.
 */
export function miniSweAgentEvents(messages: JsonValue | undefined): readonly (readonly ToolEvent[])[] {
  const list = objectsOf(messages)
  return list.map((message, at): readonly ToolEvent[] => {
    if (message.role === 'tool') return chatEvents(message).map((event) => withExit(event, message))
    if (objectsOf(message.tool_calls).length > 0) return chatEvents(message)
    return message.role === 'assistant' ? commands(message, list[at + 1]) : []
  })
}

function commands(message: JsonObject, answer: JsonObject | undefined): readonly ToolEvent[] {
  const recorded = objectsOf(objectOf(message.extra)?.actions).flatMap((action) => stringOf(action.command) ?? [])
  const lines = recorded.length > 0 ? recorded : [...writtenCommands(stringOf(contentOf(message.content)) ?? '')]
  const content = lines.length === 1 && answer?.role === 'user' ? answer.content : undefined
  const error = content === undefined ? undefined : exitError(answer ?? {})
  return lines.map((command) => ({
    type: 'call',
    from: message,
    call: { tool: 'bash', args: { command }, content, error, phase: 'executed' },
  }))
}

/** Only an answer with exactly one block is run; others are sent back. */
function writtenCommands(text: string): readonly string[] {
  const blocks = [...text.matchAll(/```(?:bash|mswea_bash_command)[ \t]*\n([\s\S]*?)\n```/g)]
  return blocks.length === 1 ? blocks.map(([, command = '']) => command.trim()) : []
}

function withExit(event: ToolEvent, message: JsonObject): ToolEvent {
  return event.type === 'result' ? { ...event, result: { ...event.result, error: exitError(message) } } : event
}

function exitError(answer: JsonObject): string | undefined {
  const text = /^<returncode>(-?\d+)<\/returncode>/.exec(stringOf(contentOf(answer.content)) ?? '')?.[1]
  const code = numberOf(objectOf(answer.extra)?.returncode) ?? (text === undefined ? undefined : Number(text))
  return code === undefined || code === 0 ? undefined : `exit code ${code}`
}

import { isList, isObject, nonEmptyText, objectOf, stringOf } from '../../json/json-fields.js'
import { usageOf } from '../../json/usage.js'
import type { JsonObject } from '../../model/json.js'
import { geminiEvents } from '../../wire/gemini.js'
import { noWords, type ToolEvent } from '../../wire/tool-event.js'
import { partEvents, type SessionEntry, sessionFormat } from '../sessions/session-format.js'

/**
 * Sessions of Qwen Code (`~/.qwen/projects/…/chats/*.jsonl`): contents of the Gemini API in envelopes, and next to a result how
 * the call ended (`toolCallResult`). Its `stream-json` is that of Claude Code, and is read as such.
 */
export const qwenCode = sessionFormat({
  id: 'qwen-code',
  title: 'Qwen Code sessions',
  marks: ['uuid', 'parentUuid', 'sessionId', 'toolCallResult'],
  recognise(record) {
    if (!('uuid' in record && 'sessionId' in record)) return 'no'
    return 'toolCallResult' in record || isList(objectOf(record.message)?.parts) ? 'certain' : 'no'
  },
  open: () => read,
})

function read(line: JsonObject): readonly SessionEntry[] | undefined {
  const message = objectOf(line.message)
  const known = { trace: nonEmptyText(line.sessionId), timestamp: line.timestamp }
  if (line.type === 'system') return [{ ...known, skip: 'line about the session' }]
  if (message === undefined || !isList(message.parts)) return undefined
  const isAnswer = line.type === 'assistant'
  const events = partEvents(message.parts, (part) => geminiEvents({ parts: [part] }).map((e) => ended(e, line))[0])
  // A notification is put in the name of the person by the program.
  const isSaid = line.type !== 'tool_result' && line.subtype === undefined
  return [
    {
      ...known,
      start: { hasMessages: true, meta: metaOf(line) },
      usage: isAnswer
        ? { of: 'answer', id: nonEmptyText(line.uuid), ...usageOf(line.usageMetadata), turns: 1 }
        : undefined,
      turn: isAnswer ? nonEmptyText(line.uuid) : undefined,
      said:
        isSaid || line.subtype === 'mid_turn_user_message' ? { role: message.role, content: message.parts } : undefined,
      events,
      copy: { id: nonEmptyText(line.uuid) ?? '', content: line.message },
    },
  ]
}

function metaOf({ model }: JsonObject): { readonly [name: string]: string } {
  const name = nonEmptyText(model)
  return { agent: 'qwen-code', ...(name !== undefined && { model: name }) }
}

/** What Qwen Code answers in the place of a call that was not allowed. */
const refusal = /\brequires permission\b.*(declined|denied)|User did not allow tool call/

function ended(event: ToolEvent, { toolCallResult }: JsonObject): ToolEvent {
  if (event.type !== 'result' || !isObject(toolCallResult)) return event
  const { status, error, errorType, resultDisplay } = toolCallResult
  if (status === 'success') return { ...event, result: { ...event.result, phase: 'executed' } }
  const words =
    stringOf(event.result.error) || stringOf(objectOf(error)?.message) || stringOf(error) || stringOf(resultDisplay)
  const result = { ...event.result, error: words || noWords }
  if (errorType === 'execution_denied') return { ...event, result: { ...result, phase: 'denied' } }
  const saysRefused = refusal.test(words ?? '')
  const hasFailed = saysRefused || status === 'error' || status === 'cancelled' || event.result.error !== undefined
  if (!hasFailed) return event
  return { ...event, result: saysRefused ? { ...result, phase: 'unclear' } : result }
}

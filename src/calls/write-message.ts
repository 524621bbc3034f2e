import { isList, isObject } from '../json/json-fields.js'
import type { JsonValue } from '../model/json.js'
import type { RecordPlace, RecordSink, TraceMessage } from '../model/trace.js'
import type { EventRun } from './tool-call.js'

const roles: ReadonlyMap<JsonValue | undefined, TraceMessage['role']> = new Map([
  ['user', 'user'],
  ['human', 'user'],
  ['assistant', 'assistant'],
  ['ai', 'assistant'],
  ['model', 'assistant'],
  ['gemini', 'assistant'],
])

/** Who said a message, by the name that a protocol has for it; undefined for programs and tools. */
export function speaker(role: JsonValue | undefined): TraceMessage['role'] | undefined {
  return roles.get(typeof role === 'string' ? role.toLowerCase() : role)
}

/** Hands on the text of a message, if it has one and a person or the agent said it. */
export function writeMessage(
  role: JsonValue | undefined,
  content: JsonValue | undefined,
  run: EventRun,
  sink: RecordSink,
  { line, column }: Pick<RecordPlace, 'line' | 'column'>,
  more: Pick<TraceMessage, 'isOneSided'> = {},
): void {
  const said = speaker(role)
  const text = said && spokenText(content)
  if (said === undefined || text === undefined) return
  sink.message({ trace: run.trace, role: said, text, timestamp: run.timestamp, ...more }, line, column)
}

const textTypes: ReadonlySet<JsonValue | undefined> = new Set(['text', 'input_text', 'output_text', undefined])

/** The text of a message: its parts that are text, a line each. Thoughts, files and results of tools are not said. */
export function spokenText(content: JsonValue | undefined): string | undefined {
  if (typeof content === 'string') return content === '' ? undefined : content
  if (!isList(content)) return undefined
  const texts = content.flatMap((part) => {
    if (typeof part === 'string') return [part]
    const isText = isObject(part) && textTypes.has(part.type) && part.thought !== true && typeof part.text === 'string'
    return isText ? [part.text as string] : []
  })
  return texts.length === 0 ? undefined : texts.join('\n')
}

import { isObject } from '../../json/json-fields.js'
import type { JsonValue } from '../../model/json.js'

const tag = { begin: '<system-reminder>', end: '</system-reminder>' }

/** The words of a message without the reminders that an agent's program put in front of them. */
export function withoutReminders(content: JsonValue | undefined): JsonValue | undefined {
  if (typeof content === 'string') return stripped(content)
  if (!Array.isArray(content)) return content
  return (content as readonly JsonValue[]).flatMap((part): readonly JsonValue[] => {
    if (!isObject(part) || typeof part.text !== 'string') return [part]
    const text = stripped(part.text)
    return text === '' ? [] : [{ ...part, text }]
  })
}

function stripped(text: string): string {
  let at = start(text, 0)
  while (text.startsWith(tag.begin, at)) {
    const end = text.indexOf(tag.end, at)
    if (end < 0) return ''
    at = start(text, end + tag.end.length)
  }
  return at === 0 ? text : text.slice(at)
}

function start(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at++
  return at
}

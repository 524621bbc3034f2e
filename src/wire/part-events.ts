import type { JsonObject } from '../model/json.js'
import { looksLikeCall } from './looks-like-call.js'
import type { ToolEvent } from './tool-event.js'

/** What parts of an answer say about tools. A part that `read` makes nothing of and that looks like a call is not left out silently. */
export function eventsOfParts(
  parts: readonly JsonObject[],
  read: (part: JsonObject) => readonly ToolEvent[],
): readonly ToolEvent[] {
  return parts.flatMap((part): readonly ToolEvent[] => {
    const events = read(part)
    return events.length === 0 ? unreadCall(part) : events
  })
}

export function unreadCall(from: JsonObject): readonly ToolEvent[] {
  return looksLikeCall(from) ? [{ type: 'unread', from }] : none
}

const none: readonly ToolEvent[] = []

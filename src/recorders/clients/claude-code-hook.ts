import { nonEmptyText, objectOf } from '../../json/json-fields.js'
import { claudeHookEvents } from '../../wire/claude-hooks.js'
import { CallLog } from '../calls/call-log.js'
import { recordEvents } from '../calls/record-events.js'
import type { EventSink } from '../writing/trace-writer.js'
import { jsonOf } from './shape.js'

/**
 * Writes what one hook of Claude Code reports (the JSON on its standard input; code.claude.com/docs, "Hooks") as a
 * canonical line. A call is recorded after it ran, failed or was refused; other events are ignored. Returns whether a
 * line was written.
 */
export function recordHook(input: unknown, writer: EventSink, now: Date): boolean {
  const hook = objectOf(jsonOf(input))
  if (hook === undefined || hook.hook_event_name === 'PreToolUse') return false
  // The writer cuts: a line holds one call, and nothing waits.
  const log = new CallLog(writer, { trace: nonEmptyText(hook.session_id) ?? 'claude-code' }, Number.POSITIVE_INFINITY)
  const events = claudeHookEvents(hook)
  if (hook.hook_event_name === 'SessionStart') log.start()
  else recordEvents(log, events, { agent: nonEmptyText(hook.agent_id), at: now.getTime() })
  log.flush()
  return hook.hook_event_name === 'SessionStart' || events.length > 0
}

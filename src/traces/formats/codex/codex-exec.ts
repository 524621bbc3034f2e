import { firstId, isObject, nonEmptyText, numberOf, objectOf, stringOf } from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'
import type { CallPhase } from '../../../model/trace.js'
import { noWords, type SentCall, type SentOutcome, type ToolEvent } from '../../../wire/tool-event.js'
import { isServerRefusal, refusalIn } from './codex-refusals.js'

/**
 * An item of `codex exec --json`: announced when it starts, repeated when it ends. Items that only report the end (file
 * changes) are call and result in one.
 */
export function codexItemEvents(item: JsonObject, completed: boolean, started: boolean): ToolEvent[] {
  const called = calledOf(item)
  if (called === undefined) return []
  if (called.tool === '') return [{ type: 'nameless', from: item }]
  const id = firstId(item, ['id'])
  const outcome = completed ? outcomeOf(item) : {}
  if (completed && started && id !== undefined) return [{ type: 'result', from: item, result: { id, ...outcome } }]
  return [{ type: 'call', from: item, call: { id, ...called, ...outcome } }]
}

function calledOf(item: JsonObject): Pick<SentCall, 'tool' | 'args' | 'server'> | undefined {
  const pick = (key: string): JsonValue | undefined => (item[key] === undefined ? undefined : { [key]: item[key] })
  switch (item.type) {
    case 'command_execution':
      return { tool: 'command_execution', args: pick('command') }
    case 'file_change':
      return { tool: 'file_change', args: pick('changes') }
    case 'web_search':
      return { tool: 'web_search', args: pick('query') }
    case 'mcp_tool_call':
      return { tool: stringOf(item.tool) ?? '', args: item.arguments, server: nonEmptyText(item.server) }
    default:
      return undefined
  }
}

function outcomeOf(item: JsonObject): SentOutcome {
  const content = item.result ?? item.aggregated_output ?? null
  const code = numberOf(item.exit_code)
  if (item.status === 'declined') return { content, phase: 'denied', error: 'declined' }
  if (code !== undefined && code !== 0) return { content, phase: 'executed', error: `exit code ${code}` }
  return {
    content,
    phase: phaseOf(nonEmptyText(objectOf(item.error)?.message) ?? '', item),
    error: item.error || (item.status === 'failed' && noWords),
  }
}

/** A refused call of a server has no result; the words of an error may be those of the server. */
function phaseOf(words: string, { result }: JsonObject): CallPhase {
  if (isServerRefusal(words) && !isObject(result)) return 'denied'
  return refusalIn(words) === 'denied' ? 'unclear' : 'executed'
}

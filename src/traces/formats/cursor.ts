import { isObject, nonEmptyText, numberOf, objectOf, objectsOf, stringOf, textOf } from '../../json/json-fields.js'
import { usageFrom } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { anthropicEvents } from '../../wire/anthropic.js'
import { RecentMap } from '../../wire/recent-map.js'
import { noWords, type SentOutcome, type ToolEvent } from '../../wire/tool-event.js'
import { partEvents, type SessionEntry, sessionFormat } from '../sessions/session-format.js'

/**
 * Cursor: agent transcripts (`~/.cursor/projects/…/agent-transcripts/*.jsonl`, which hold calls and no results) and
 * `cursor-agent --output-format stream-json`, whose `tool_call` lines name the tool by a key: `shellToolCall`.
 */
export const cursor = sessionFormat({
  id: 'cursor',
  title: 'Cursor agent transcripts and stream-json',
  marks: ['tool_call', 'call_id', 'subtype', 'session_id'],
  recognise(record) {
    if (isTranscript(record) || isCallLine(record)) return 'certain'
    if (record.type === 'system')
      return record.subtype === 'init' && 'apiKeySource' in record && !('tools' in record) ? 'certain' : 'no'
    if (record.type === 'result') return 'request_id' in record && !('num_turns' in record) ? 'certain' : 'no'
    return record.type === 'thinking' && 'subtype' in record ? 'possible' : 'no'
  },
  open() {
    const stream = new CallLines()
    return (line) => read(line, stream)
  },
})

/** A line of a transcript has a role outside of the message, and no type. */
function isTranscript({ type, role, message }: JsonObject): boolean {
  return (
    type === undefined && isRole(role) && isObject(message) && !('role' in message) && Array.isArray(message.content)
  )
}

function isRole(role: JsonValue | undefined): boolean {
  return role === 'user' || role === 'assistant'
}

function isCallLine(line: JsonObject): boolean {
  return line.type === 'tool_call' && isObject(line.tool_call)
}

function read(line: JsonObject, stream: CallLines): readonly SessionEntry[] | undefined {
  const { type } = line
  const message = objectOf(line.message)
  const known = { trace: nonEmptyText(line.session_id), timestamp: line.timestamp_ms }
  if (type === 'system') return [{ ...known, start: { meta: metaOf(line) } }]
  if (isCallLine(line)) return [{ ...known, turn: nonEmptyText(line.model_call_id), events: stream.read(line) }]
  if (type === 'result') return [{ ...known, usage: usedIn(line), skip: 'line about the session' }]
  if (type === 'thinking' || type === 'turn_ended' || type === 'interaction_query')
    return [{ ...known, skip: 'line about the session' }]
  if (message === undefined || !isRole(line.role ?? type)) return undefined
  return [
    {
      ...known,
      said: { role: line.role ?? type, content: spoken(message.content) },
      events: partEvents(message.content, (part) => anthropicEvents([part])[0]),
    },
  ]
}

function metaOf({ model, permissionMode }: JsonObject): { readonly [name: string]: string } {
  const [named, mode] = [nonEmptyText(model), nonEmptyText(permissionMode)]
  const known = { ...(named !== undefined && { model: named }), ...(mode !== undefined && { permission_mode: mode }) }
  return { agent: 'cursor', entry_point: 'stream-json', ...known }
}

function usedIn({ usage, duration_ms: durationMs }: JsonObject): SessionEntry['usage'] {
  const { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens } = objectOf(usage) ?? {}
  const input = [inputTokens, cacheReadTokens, cacheWriteTokens]
  return { of: 'run', ...usageFrom({ input, output: [outputTokens], cached: cacheReadTokens, durationMs }) }
}

/** Cursor wraps what a person said, after what it says about the workspace. */
function spoken(content: JsonValue | undefined): JsonValue | undefined {
  return objectsOf(content).map((part) => {
    const query = /^\s*<user_query>\n?([\s\S]*?)\n?<\/user_query>\s*$/.exec(stringOf(part.text) ?? '')?.[1]
    return query === undefined ? part : { ...part, text: query }
  })
}

/** Calls of a stream: a line when one starts, and another with its result. */
class CallLines {
  readonly #open = new RecentMap<true>()

  read(line: JsonObject): readonly ToolEvent[] {
    const id = textOf(line.call_id)
    const called = calledOf(objectOf(line.tool_call) ?? {})
    const isEnd = line.subtype === 'completed'
    const outcome = isEnd ? outcomeOf(called?.result) : {}
    if (isEnd && id !== undefined && this.#open.has(id)) {
      this.#open.delete(id)
      return [{ type: 'result', from: line, result: { id, ...outcome } }]
    }
    if (called === undefined) return [{ type: 'nameless', from: line }]
    if (!isEnd && id !== undefined) this.#open.set(id, true)
    const { tool, args, server } = called
    return [{ type: 'call', from: line, call: { id, tool, args, server, ...outcome } }] satisfies readonly ToolEvent[]
  }
}

interface Called {
  readonly tool: string
  readonly args: JsonValue | undefined
  readonly server?: string | undefined
  readonly result: JsonValue | undefined
}

/** `readToolCall`, or `function` for tools that have no shape of their own. */
function calledOf(call: JsonObject): Called | undefined {
  const { function: named, mcpToolCall: mcp } = call
  if (isObject(named)) return called(named.name, named.arguments, named.result)
  if (isObject(mcp)) {
    const args = objectOf(mcp.args) ?? {}
    const server = nonEmptyText(args.serverIdentifier) ?? nonEmptyText(args.providerIdentifier)
    const known = called(args.toolName ?? args.name, args.args, mcp.result)
    return known && { ...known, server }
  }
  for (const [key, held] of Object.entries(call)) {
    if (key.endsWith('ToolCall') && isObject(held))
      return called(key.slice(0, -'ToolCall'.length), held.args, held.result)
  }
  return undefined
}

function called(
  name: JsonValue | undefined,
  args: JsonValue | undefined,
  result: JsonValue | undefined,
): Called | undefined {
  const tool = stringOf(name)
  return tool ? { tool, args, result } : undefined
}

/** One key says how a call ended: `success`, `rejected`, `permissionDenied`, or a kind of failure. */
function outcomeOf(result: JsonValue | undefined): SentOutcome {
  if (!isObject(result)) return { content: result ?? null }
  const { success } = result
  const [ending = '', held = null] = Object.entries(result).find(([, value]) => isObject(value)) ?? []
  if (isObject(success)) {
    const code = numberOf(success.exitCode) ?? 0
    const failed = (code !== 0 && `exit code ${code}`) || (success.isError === true && noWords)
    return { content: success, error: failed, phase: 'executed' }
  }
  const error = wordsOf(held) ?? (ending || noWords)
  return /^(rejected|permissionDenied)$/.test(ending)
    ? { content: held, error, phase: 'denied' }
    : { content: held, error }
}

function wordsOf(held: JsonValue): string | undefined {
  const { error, errorMessage, reason, exitCode } = objectOf(held) ?? {}
  const code = numberOf(exitCode)
  const words = nonEmptyText(error) ?? nonEmptyText(errorMessage) ?? nonEmptyText(reason)
  return words ?? (code === undefined ? undefined : `exit code ${code}`)
}

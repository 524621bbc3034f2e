import { nonEmptyText, objectOf, stringOf, textOf } from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'
import { RecentMap } from '../../../wire/recent-map.js'
import type { SentCall, SentOutcome } from '../../../wire/tool-event.js'

/** A call of which only events say that it was made. */
export interface ReportedCall<Place> {
  readonly call: SentCall
  readonly payload: JsonObject
  readonly record: JsonObject
  readonly place: Place
}

/** Calls that wait for their item; more, and all are written. */
const maxWaiting = 256

/**
 * Calls that events report (`exec_command_begin`, `mcp_tool_call_end` …) and no item: those that a script made of tools of its own
 * accord, and those whose items were lost. An item that follows, among those that the model asked for with it, is the same call.
 */
export class ReportedCalls<Place> {
  readonly #asked = new RecentMap<true>()
  readonly #waiting = new Map<string, ReportedCall<Place>>()

  /** An item of the model asks for the call. */
  ask(id: string | undefined): void {
    if (id === undefined) return
    this.#asked.set(id, true)
    this.#waiting.delete(id)
  }

  /** Takes an event; false if it reports no call, or one that was asked for. */
  report(record: JsonObject, payload: JsonObject, place: Place, outcome: SentOutcome | undefined): boolean {
    const id = textOf(payload.call_id)
    const called = calledOf(payload)
    if (id === undefined || called === undefined || this.#asked.has(id)) return false
    const before = this.#waiting.get(id)
    this.#waiting.set(id, {
      payload,
      record: before?.record ?? record,
      place: before?.place ?? place,
      call: { id, ...called, ...before?.call, ...outcome },
    })
    return true
  }

  /** The calls whose items did not come. */
  take(): readonly ReportedCall<Place>[] {
    const calls = [...this.#waiting.values()]
    for (const { call } of calls) this.ask(call.id)
    return calls
  }

  get isFull(): boolean {
    return this.#waiting.size >= maxWaiting
  }
}

/** Whose command it was, where the event says so: what the person typed is not the agent's. */
export function isOfPerson({ source }: JsonObject): boolean {
  return source === 'user_shell'
}

function calledOf(payload: JsonObject): Pick<SentCall, 'tool' | 'args' | 'server'> | undefined {
  switch (payload.type) {
    case 'exec_command_begin':
    case 'exec_command_end':
      return { tool: 'shell', args: given({ command: payload.command, workdir: payload.cwd }) }
    case 'patch_apply_begin':
    case 'patch_apply_end':
      return { tool: 'apply_patch', args: given({ changes: payload.changes }) }
    case 'mcp_tool_call_begin':
    case 'mcp_tool_call_end': {
      const { tool, server, arguments: args } = objectOf(payload.invocation) ?? {}
      return { tool: stringOf(tool) ?? '', args: args ?? null, server: nonEmptyText(server) }
    }
    default:
      return undefined
  }
}

function given(members: { readonly [name: string]: JsonValue | undefined }): JsonValue {
  return Object.fromEntries(
    Object.entries(members).filter((member): member is [string, JsonValue] => member[1] !== undefined),
  )
}

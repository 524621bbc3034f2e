import { failureOf } from '../../../calls/failure.js'
import { objectsOf, stringOf, textOf } from '../../../json/json-fields.js'
import type { JsonObject, JsonValue } from '../../../model/json.js'
import { RecentMap } from '../../../wire/recent-map.js'
import type { ToolEvent } from '../../../wire/tool-event.js'

/** A call that the run's own account says was refused. */
interface Refusal {
  readonly id: string
  readonly tool: string | undefined
  readonly args: JsonValue | undefined
  readonly words: string | undefined
  readonly said: SaidAt
}

/** In which run and on which line. */
export interface SaidAt {
  readonly trace: string
  readonly line: number
  readonly column: number
}

/**
 * The calls that Claude Code refused, as it says in lines of their own: one next to the call, and a list of all at the end
 * of the run. What the model was sent instead of a result has many wordings.
 */
export class RefusedCalls {
  readonly #refusals = new RecentMap<Refusal>()
  /** Calls of Claude Code's own tools, of which the words of a refusal are its own: a server's errors are as the server wrote them. */
  readonly #own = new RecentMap<boolean>()
  /** What is known of a call: asked for, or how it ended. */
  readonly #calls = new RecentMap<'open' | 'failed' | 'ended'>()

  /** The ids that the line says were refused. */
  say(line: JsonObject, said: SaidAt): readonly string[] {
    const listed = line.type === 'result' ? objectsOf(line.permission_denials) : []
    const all = line.subtype === 'permission_denied' ? [line, ...listed] : listed
    const refusals = all.flatMap((each) => refusalIn(each, said))
    for (const refusal of refusals) this.#refusals.set(refusal.id, refusal)
    return refusals.map(({ id }) => id)
  }

  /** The event as the account of refusals has it. */
  mark(event: ToolEvent): ToolEvent {
    if (event.type === 'call' && event.call.id !== undefined) {
      this.#calls.set(event.call.id, 'open')
      this.#own.set(event.call.id, !event.call.tool.startsWith('mcp__'))
    }
    if (event.type !== 'result') return event
    const { id, error, content, phase } = event.result
    const failed = failureOf(error, content) !== undefined
    this.#calls.set(id, failed ? 'failed' : 'ended')
    // A call that was allowed after all has run.
    const isDenied = this.#refusals.has(id) || (phase === 'unclear' && this.#own.get(id) === true)
    return failed && isDenied ? denied(event) : event
  }

  /** Refused calls of which nothing else says how they ended. */
  rest(): readonly (SaidAt & { readonly event: ToolEvent })[] {
    return [...this.#refusals.values()].flatMap((refusal) => {
      const event = this.#unsaid(refusal)
      return event === undefined ? [] : [{ event, ...refusal.said }]
    })
  }

  #unsaid({ id, tool, args, words = 'refused' }: Refusal): ToolEvent | undefined {
    const known = this.#calls.get(id)
    if (known === 'open') return { type: 'result', from: {}, result: { id, error: words, phase: 'denied' } }
    if (known !== undefined) return undefined
    if (tool === undefined) return { type: 'nameless', from: {} }
    return { type: 'call', from: {}, call: { id, tool, args, error: words, phase: 'denied' } }
  }
}

export function denied(event: ToolEvent & { readonly type: 'result' }): ToolEvent {
  return { ...event, result: { ...event.result, phase: 'denied' } }
}

function refusalIn(listed: JsonObject, said: SaidAt): readonly Refusal[] {
  const id = textOf(listed.tool_use_id)
  if (id === undefined || id === '') return []
  const words = stringOf(listed.message) || stringOf(listed.reason) || undefined
  return [{ id, tool: stringOf(listed.tool_name) || undefined, args: listed.tool_input, words, said }]
}

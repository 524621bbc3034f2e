import { isInjectedByCodex } from '../../../calls/injected-text.js'
import { spokenText } from '../../../calls/write-message.js'
import { nonEmptyText } from '../../../json/json-fields.js'
import type { JsonObject } from '../../../model/json.js'
import type { RunMeta } from '../../../model/trace.js'

/** Whether a person or the agent said a message. */
export function isSpoken({ role, content }: JsonObject): boolean {
  return role !== 'user' || !isInjectedByCodex(spokenText(content) ?? '')
}

/** What the head of a rollout knows of the run. */
export function metaOfSession(payload: JsonObject): RunMeta {
  const named = {
    version: payload.cli_version,
    entry_point: payload.originator,
    session_kind: payload.source,
    model_provider: payload.model_provider,
  }
  const known = Object.entries(named).flatMap(([name, value]) => {
    const text = nonEmptyText(value)
    return text === undefined ? [] : [[name, text] as const]
  })
  return { agent: 'codex', ...Object.fromEntries(known) }
}

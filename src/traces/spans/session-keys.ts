import { nonEmptyText } from '../../json/json-fields.js'
import type { JsonObject } from '../../model/json.js'

/** Where instrumentations write the conversation that a span belongs to, most specific first. */
export const defaultSessionKeys: readonly string[] = [
  // Set by Assay's own span processor (Python): the run that the agent itself names.
  'assay.trace',
  'gen_ai.conversation.id',
  'session.id',
  'langfuse.session.id',
  'mcp.session.id',
  'ai.telemetry.metadata.sessionId',
  'ai.settings.context.sessionId',
  'anthropic.session.id',
  'traceloop.association.properties.session_id',
  'langsmith.trace.session_id',
  'genkit:sessionId',
  'gcp.vertex.agent.session_id',
  'mlflow.trace.session',
  'conversation.id',
]

const none: Readonly<Record<string, string>> = {}

/** The sessions that these attributes name, by key. */
export function sessionsIn(attributes: JsonObject, keys: readonly string[]): Readonly<Record<string, string>> {
  let found: [string, string][] | undefined
  for (const key of keys) {
    const session = nonEmptyText(attributes[key])
    if (session === undefined) continue
    found ??= []
    found.push([key, session])
  }
  return found === undefined ? none : Object.fromEntries(found)
}

import { ofAnswer } from '../../calls/write-usage.js'
import { nonEmptyText, objectOf, objectsOf } from '../../json/json-fields.js'
import { usageOf } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import { geminiEvents } from '../../wire/gemini.js'
import { type SessionEntry, sessionFormat } from '../sessions/session-format.js'

/**
 * Evaluations of Google ADK: the recorded conversations of an eval set (`*.evalset.json`, `*.test.json`), and what an agent did when
 * it was evaluated (`*.evalset_result.json`). Shapes: `google.adk.evaluation`.
 */
export const adkEval = sessionFormat({
  id: 'adk-eval',
  title: 'Google ADK eval sets and their results',
  marks: ['eval_set_id', 'eval_cases', 'evalCases', 'eval_case_results', 'evalCaseResults'],
  recognise: (record) => (casesIn(record).length > 0 ? 'certain' : 'no'),
  open: () => (record) => {
    const cases = casesIn(record)
    return cases.length === 0 ? undefined : cases.flatMap(caseEntries)
  },
})

function casesIn(record: JsonObject): readonly JsonObject[] {
  const cases = record.eval_cases ?? record.evalCases ?? record.eval_case_results ?? record.evalCaseResults
  return objectsOf(cases).filter((each) => idOf(each) !== undefined)
}

function idOf(each: JsonObject): string | undefined {
  return nonEmptyText(each.eval_id ?? each.evalId)
}

function caseEntries(each: JsonObject): readonly SessionEntry[] {
  const id = idOf(each)
  const session = nonEmptyText(each.session_id ?? each.sessionId)
  const trace = session ?? id
  const start = { hasMessages: true, case: id }
  return [{ trace, start }, ...invocationsOf(each).flatMap(invocationEntries), ...answersOf(each)]
}

/** The session of an evaluation says what its answers used; the conversations leave it out. */
function answersOf(each: JsonObject): readonly SessionEntry[] {
  const session = objectOf(each.session_details ?? each.sessionDetails)
  return objectsOf(session?.events).flatMap((event): readonly SessionEntry[] => {
    const usage = usageOf(event.usage_metadata ?? event.usageMetadata)
    const answer = usage && { of: 'answer' as const, id: nonEmptyText(event.id), ...ofAnswer(usage) }
    return answer ? [{ timestamp: event.timestamp, usage: answer, skip: 'answer of a session' }] : []
  })
}

/** The turns of the conversation; of an evaluation those that happened, not those that were expected. */
function invocationsOf(each: JsonObject): readonly JsonObject[] {
  if (Array.isArray(each.conversation)) return objectsOf(each.conversation)
  const results = each.eval_metric_result_per_invocation ?? each.evalMetricResultPerInvocation
  return objectsOf(objectsOf(results).map((result) => result.actual_invocation ?? result.actualInvocation ?? null))
}

function invocationEntries(invocation: JsonObject): readonly SessionEntry[] {
  const timestamp = invocation.creation_timestamp ?? invocation.creationTimestamp
  const said = (role: string, content: JsonValue | undefined): SessionEntry => ({
    timestamp,
    said: { role, content: objectOf(content)?.parts },
  })
  const data = objectOf(invocation.intermediate_data ?? invocation.intermediateData) ?? {}
  return [
    said('user', invocation.user_content ?? invocation.userContent),
    ...eventsIn(data).map((entry) => ({ timestamp, ...entry })),
    said('assistant', invocation.final_response ?? invocation.finalResponse),
  ]
}

const known = new Set([
  ...['invocation_events', 'invocationEvents', 'tool_uses', 'toolUses', 'tool_responses', 'toolResponses'],
  ...['intermediate_responses', 'intermediateResponses'],
])

/** Events, or the calls and the answers in a list each. */
function eventsIn(data: JsonObject): readonly SessionEntry[] {
  const events = objectsOf(data.invocation_events ?? data.invocationEvents)
  if (events.length > 0)
    return events.map((event) => ({
      agent: nonEmptyText(event.author),
      events: geminiEvents(objectOf(event.content) ?? {}),
    }))
  const parts = [
    ...objectsOf(data.tool_uses ?? data.toolUses).map((functionCall) => ({ functionCall })),
    ...objectsOf(data.tool_responses ?? data.toolResponses).map((functionResponse) => ({ functionResponse })),
  ]
  const unread: readonly SessionEntry[] = [{ events: [{ type: 'unread', from: data }] }]
  const read = parts.length === 0 ? [] : [{ events: geminiEvents({ parts }) }]
  return Object.keys(data).every((key) => known.has(key)) ? read : [...read, ...unread]
}

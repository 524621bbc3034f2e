import { isList, isObject, nonEmptyText, objectOf, objectsOf, stringOf, textOf } from '../../json/json-fields.js'
import { usageFrom } from '../../json/usage.js'
import type { JsonObject } from '../../model/json.js'
import type { ToolEvent } from '../../wire/tool-event.js'
import { type SessionEntry, sessionFormat } from '../sessions/session-format.js'
import { requestsInAnswer } from '../spans/requests-in-answer.js'

/**
 * Results of promptfoo: what `promptfoo eval -o results.json` writes, or its rows (`-o results.jsonl`). The calls are those that an
 * agent's provider lists (`metadata.toolCalls`), else those that the answer asks for, in its provider's own shape.
 */
export const promptfoo = sessionFormat({
  id: 'promptfoo',
  title: 'promptfoo results',
  marks: ['evalId', 'results', 'promptIdx', 'testIdx', 'testCase', 'gradingResult', 'response', 'vars'],
  recognise: (record) => (rowsIn(record).length > 0 ? 'certain' : 'no'),
  open: () => (record) => {
    const rows = rowsIn(record)
    return rows.length === 0 ? undefined : rows.map(rowEntry)
  },
})

function rowsIn(record: JsonObject): readonly JsonObject[] {
  if (isRow(record)) return [record]
  const results = objectOf(record.results)?.results ?? record.results
  return objectsOf(results).filter(isRow)
}

function isRow(record: JsonObject): boolean {
  return 'promptIdx' in record && 'testIdx' in record && ('response' in record || 'error' in record)
}

function rowEntry(row: JsonObject): SessionEntry {
  const [test, prompt] = [textOf(row.testIdx) ?? '', textOf(row.promptIdx) ?? '']
  const response = objectOf(row.response) ?? {}
  return {
    trace: nonEmptyText(row.id) ?? `${test}.${prompt}`,
    start: { case: nonEmptyText(objectOf(row.testCase)?.description) ?? test, trial: prompt },
    events: eventsOf(response),
    said: { role: 'assistant', content: response.output, isOneSided: true },
    usage: usedIn(row, response),
  }
}

/** Of the answer, not of those who graded it. A provider that is an agent makes one request of the many. */
function usedIn(row: JsonObject, response: JsonObject): SessionEntry['usage'] {
  const { prompt, completion, total, numRequests } = objectOf(response.tokenUsage ?? row.tokenUsage) ?? {}
  const { numTurns, toolCalls } = objectOf(response.metadata) ?? {}
  const used = usageFrom({
    ...{ input: [prompt], output: [completion], total },
    turns: numTurns ?? (isList(toolCalls) ? undefined : numRequests),
    costUsd: response.cost ?? row.cost,
    durationMs: row.latencyMs ?? response.latencyMs,
  })
  return used && { of: 'run', ...used }
}

function eventsOf(response: JsonObject): readonly ToolEvent[] {
  const listed = objectsOf(objectOf(response.metadata)?.toolCalls)
  if (listed.length > 0) return listed.map(listedCall)
  const inOutput = requestsInAnswer(response.output)
  const asked = inOutput.length > 0 ? inOutput : requestsInAnswer(response.raw)
  return asked.map(({ tool, id, written }) => ({
    type: 'call',
    from: response,
    call: { id, tool, args: written, phase: 'requested' },
  }))
}

function listedCall(listed: JsonObject): ToolEvent {
  const tool = stringOf(listed.name ?? listed.toolName)
  if (!tool) return { type: 'nameless', from: listed }
  const failed = listed.is_error === true || listed.isError === true
  const content = listed.output ?? listed.result
  const error = failed ? (isObject(content) ? content : (content ?? true)) : (listed.error ?? null)
  const args = listed.input ?? listed.arguments ?? listed.args
  return { type: 'call', from: listed, call: { id: textOf(listed.id), tool, args, content, error } }
}

import { durationBetween, timeOf } from '../../calls/time/read-time.js'
import { ofAnswer } from '../../calls/write-usage.js'
import { nonEmptyText, numberOf, objectOf, objectsOf, stringOf } from '../../json/json-fields.js'
import { usageFrom } from '../../json/usage.js'
import type { JsonObject } from '../../model/json.js'
import type { ToolEvent } from '../../wire/tool-event.js'
import { type SessionEntry, sessionFormat } from '../sessions/session-format.js'

/**
 * DeepEval: test runs (`test_run_*.json`, `.latest_test_run.json`) with the tools that each case called, and traces as its tracer writes
 * them, alone or of a case. Shapes: `deepeval.test_run`, `deepeval.tracing.api`.
 */
export const deepeval = sessionFormat({
  id: 'deepeval',
  title: 'DeepEval test runs and traces',
  marks: [
    'testCases',
    'testRunData',
    'toolsCalled',
    'tools_called',
    'toolSpans',
    'baseSpans',
    'conversationalTestCases',
  ],
  recognise: (record) => (casesIn(record).length > 0 || isTrace(record) ? 'certain' : 'no'),
  open: () => (record) => {
    if (isTrace(record)) return traceEntries(record, nonEmptyText(record.threadId ?? record.thread_id ?? record.uuid))
    const cases = casesIn(record)
    return cases.length === 0 ? undefined : cases.flatMap(caseEntries)
  },
})

function casesIn(record: JsonObject): readonly JsonObject[] {
  const run = objectOf(record.testRunData) ?? record
  const lists = [run.testCases, run.test_cases, run.conversationalTestCases, run.conversational_test_cases]
  return lists.flatMap(objectsOf).filter(isCase)
}

function isCase(record: JsonObject): boolean {
  return 'input' in record || Array.isArray(record.turns) || toolsIn(record) !== undefined
}

function isTrace(record: JsonObject): boolean {
  return (
    'uuid' in record &&
    ('toolSpans' in record || 'tool_spans' in record) &&
    ('startTime' in record || 'start_time' in record) &&
    objectsOf(record.toolSpans ?? record.tool_spans).every((span) => 'uuid' in span && 'status' in span)
  )
}

function toolsIn(record: JsonObject): JsonObject[string] | undefined {
  return record.toolsCalled ?? record.tools_called
}

/** Where the case was traced, the trace knows more of the same calls. */
function caseEntries(each: JsonObject, at: number): readonly SessionEntry[] {
  const trace = objectOf(each.trace)
  const name = nonEmptyText(each.name) ?? `case ${at + 1}`
  if (trace && isTrace(trace) && objectsOf(trace.toolSpans ?? trace.tool_spans).length > 0) {
    const { durationMs: _, ...usage } = usedIn(each)
    return [...traceEntries(trace, name), { trace: name, start: { case: name }, usage }]
  }
  const turns = objectsOf(each.turns).flatMap((turn) => objectsOf(toolsIn(turn)))
  const events = [...objectsOf(toolsIn(each)), ...turns].map(toolCall)
  return [{ trace: name, start: { case: name }, events, usage: usedIn(each) }]
}

/** Dollars and seconds that the one who ran the case says it took. */
function usedIn(each: JsonObject): NonNullable<SessionEntry['usage']> {
  const seconds = numberOf(each.completionTime ?? each.completion_time)
  const durationMs = seconds === undefined ? undefined : seconds * 1000
  return { of: 'run', ...usageFrom({ costUsd: each.tokenCost ?? each.token_cost, durationMs }) }
}

function toolCall(called: JsonObject): ToolEvent {
  const tool = stringOf(called.name)
  if (!tool) return { type: 'nameless', from: called }
  const args = called.inputParameters ?? called.input_parameters ?? undefined
  return { type: 'call', from: called, call: { tool, args, content: called.output ?? undefined } }
}

function traceEntries(trace: JsonObject, name: string | undefined): readonly SessionEntry[] {
  const spans = objectsOf(trace.toolSpans ?? trace.tool_spans)
  const begin = (span: JsonObject) => timeOf(span.startTime ?? span.start_time)
  const inOrder = [...spans].sort((a, b) => Number((begin(a) ?? 0n) - (begin(b) ?? 0n)))
  const durationMs = durationBetween(begin(trace), timeOf(trace.endTime ?? trace.end_time))
  const run = { trace: name, start: {} }
  const answers = objectsOf(trace.llmSpans ?? trace.llm_spans).map((span) => ({ ...run, usage: answeredIn(span) }))
  return [...answers, { ...run, events: inOrder.map(spanCall), usage: { of: 'run', ...usageFrom({ durationMs }) } }]
}

function answeredIn(span: JsonObject): SessionEntry['usage'] {
  const [sent, said] = [
    span.inputTokenCount ?? span.input_token_count,
    span.outputTokenCount ?? span.output_token_count,
  ]
  return { of: 'answer', id: nonEmptyText(span.uuid), ...ofAnswer(usageFrom({ input: [sent], output: [said] })) }
}

function spanCall(span: JsonObject): ToolEvent {
  const tool = stringOf(span.name)
  if (!tool) return { type: 'nameless', from: span }
  const failed = nonEmptyText(span.status)?.toUpperCase() === 'ERRORED'
  const error = failed ? (nonEmptyText(span.error) ?? {}) : null
  const timestamp = nonEmptyText(span.startTime ?? span.start_time)
  return {
    type: 'call',
    from: span,
    call: { tool, args: span.input ?? undefined, content: span.output ?? undefined, error, timestamp },
  }
}

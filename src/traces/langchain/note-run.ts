import { failureOf } from '../../calls/failure.js'
import { durationBetween, timeOf } from '../../calls/time/read-time.js'
import { outcomeOf } from '../../calls/tool-call.js'
import { isObject, nonEmptyText, objectsOf } from '../../json/json-fields.js'
import { parseJsonText } from '../../json/json-text.js'
import { parsePythonLiteral } from '../../json/python-literal.js'
import { usageFrom, usageOf } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { Usage } from '../../model/usage.js'
import { type LangChainMessage, langChainMessage, outcomeOfToolMessage, requestEvents } from '../../wire/langchain.js'
import { type MessageList, messageListIn } from '../spans/message-list.js'
import { requestsInAnswer } from '../spans/requests-in-answer.js'
import { saidInAnswer } from '../spans/said-in-message.js'
import { sessionsIn } from '../spans/session-keys.js'
import type { RequestedCall, SpanCall, SpanNote, SpanPlace } from '../spans/span-note.js'

/** Members of a run's metadata that hold the conversation. A run's own `session_id` is LangSmith's project, not that. */
export const runSessionKeys: readonly string[] = ['session_id', 'thread_id', 'conversation_id']

/** A run of LangChain's tracers, as LangSmith exports it. */
export function isRun(value: JsonValue): value is JsonObject {
  return isObject(value) && typeof value.run_type === 'string' && ('dotted_order' in value || 'start_time' in value)
}

/** Keeps of a run what a trace is made of: runs nest like spans. */
export function noteRun(run: JsonObject, sessionKeys: readonly string[], place: SpanPlace): SpanNote {
  const extra = isObject(run.extra) ? run.extra : {}
  const metadata = isObject(extra.metadata) ? extra.metadata : {}
  const start = startOf(run)
  return {
    traceId: nonEmptyText(run.trace_id) ?? '',
    spanId: nonEmptyText(run.id ?? run.run_id) ?? '',
    parentId: nonEmptyText(run.parent_run_id ?? null) ?? '',
    sessions: sessionsIn(metadata, sessionKeys),
    resourceSessions: {},
    agentic: true,
    start: start?.toString(),
    durationMs: durationBetween(timeOf(run.start_time), timeOf(run.end_time)),
    call: run.run_type === 'tool' ? callOfRun(run, extra) : undefined,
    requests: run.run_type === 'llm' ? requestsOfRun(run) : [],
    ...(run.run_type === 'llm' && wordsOfRun(run)),
    usage: run.run_type === 'llm' ? usageOfRun(run) : undefined,
    isAnswer: run.run_type === 'llm',
    ...place,
  }
}

/** `dotted_order` ends in the run's start with microseconds, which also order the runs of one millisecond. */
function startOf(run: JsonObject): bigint | undefined {
  const order = nonEmptyText(run.dotted_order) ?? ''
  const last = order.slice(order.lastIndexOf('.') + 1)
  if (!/^\d{8}T\d{12}Z/.test(last)) return timeOf(run.start_time)
  const part = (from: number, to: number) => Number(last.slice(from, to))
  const milliseconds = Date.UTC(part(0, 4), part(4, 6) - 1, part(6, 8), part(9, 11), part(11, 13), part(13, 15))
  return BigInt(milliseconds) * 1_000_000n + BigInt(part(15, 21)) * 1000n
}

function callOfRun(run: JsonObject, extra: JsonObject): SpanCall | undefined {
  const tool = nonEmptyText(run.name)
  if (tool === undefined) return undefined
  const outputs = isObject(run.outputs) ? run.outputs : {}
  const output = outputs.output ?? (Object.keys(outputs).length > 0 ? outputs : undefined)
  const message = langChainMessage(output)
  const answer = message?.kind === 'tool' ? outcomeOf(outcomeOfToolMessage(message.fields)) : undefined
  const failure = failureOf(run.error)
  return {
    tool,
    id: nonEmptyText(message?.fields.tool_call_id) ?? nonEmptyText(extra.tool_call_id) ?? idOfInputs(run.inputs),
    args: argsOfInputs(run.inputs),
    result: answer ? answer.result : (output ?? undefined),
    error: failure === undefined ? answer?.error : withoutStack(failure),
  }
}

/**
 * LangChain.js 1.4 records `{…args}`; before, and in Python, `{input: "<text>"}` with the arguments as JSON or as Python prints
 * them; LangGraph may record the whole tool call.
 */
function argsOfInputs(inputs: JsonValue | undefined): JsonValue | undefined {
  if (!isObject(inputs)) return inputs === null ? undefined : inputs
  if (inputs.type === 'tool_call' && 'args' in inputs) return inputs.args
  const text = inputs.input
  if (typeof text !== 'string' || Object.keys(inputs).length > 1) return inputs
  const parsed = parseJsonText(text)
  const args = isObject(parsed) ? parsed : text.trimStart().startsWith('{') ? parsePythonLiteral(text) : undefined
  return args ?? inputs
}

function idOfInputs(inputs: JsonValue | undefined): string | undefined {
  return isObject(inputs) && inputs.type === 'tool_call' ? nonEmptyText(inputs.id) : undefined
}

/** Before the blank line (JavaScript) or the traceback (Python). */
function withoutStack(error: string): string {
  return error.split(/\n\s*\n|Traceback \(most recent call last\)/)[0]?.trim() ?? ''
}

/** `outputs.generations[][].message`, or the message itself. */
function requestsOfRun(run: JsonObject): readonly RequestedCall[] {
  if (!isObject(run.outputs)) return []
  const generations = Array.isArray(run.outputs.generations) ? run.outputs.generations.flat() : []
  const messages = [
    ...objectsOf(generations).map((generation) => generation.message),
    run.outputs.message,
    run.outputs.output,
  ]
  const known = messages.flatMap((value) => langChainMessage(value) ?? [])
  // `wrapOpenAI` and its like keep the provider's own answer.
  return known.length > 0 ? known.flatMap(requestsOf) : requestsInAnswer(run.outputs)
}

function wordsOfRun(run: JsonObject): Pick<SpanNote, 'history' | 'said' | 'isCut'> {
  const history = historyOfRun(run)
  return { history, said: saidInAnswer(run.outputs), isCut: history === undefined }
}

/** `inputs.messages`: what the model was sent, as LangChain's messages (a batch of one) or as the provider's. */
function historyOfRun({ inputs }: JsonObject): MessageList | undefined {
  const messages = isObject(inputs) ? (inputs.messages ?? inputs.input) : undefined
  return Array.isArray(messages) ? messageListIn(messages) : undefined
}

function requestsOf({ kind, fields }: LangChainMessage): readonly RequestedCall[] {
  if (kind !== 'ai') return []
  return requestEvents(fields).flatMap((event): readonly RequestedCall[] => {
    if (event.type !== 'call') return []
    const { tool, id, args } = event.call
    return [{ tool, id, written: args }]
  })
}

/** What LangSmith adds up (`prompt_tokens`, `total_cost`), else what the answer says. */
function usageOfRun(run: JsonObject): Usage | undefined {
  const own = usageFrom({
    ...{
      input: [run.prompt_tokens],
      output: [run.completion_tokens],
      total: run.total_tokens,
      costUsd: run.total_cost,
    },
  })
  if (own?.tokens) return own
  const outputs = isObject(run.outputs) ? run.outputs : {}
  const generations = Array.isArray(outputs.generations) ? outputs.generations.flat() : []
  const messages = [...objectsOf(generations).map((generation) => generation.message), outputs.message, outputs.output]
  const metadata = messages.flatMap((value) => usageOf(langChainMessage(value)?.fields.usage_metadata) ?? [])
  const llm = isObject(outputs.llm_output) ? outputs.llm_output : {}
  return metadata[0] ?? usageOf(llm.token_usage ?? llm.tokenUsage ?? llm.usage ?? outputs.usage)
}

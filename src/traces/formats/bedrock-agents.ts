import { ofAnswer } from '../../calls/write-usage.js'
import { isObject, nonEmptyText, objectOf, objectsOf, textOf } from '../../json/json-fields.js'
import { usageOf } from '../../json/usage.js'
import type { JsonObject, JsonValue } from '../../model/json.js'
import type { SentOutcome, ToolEvent } from '../../wire/tool-event.js'
import { type SessionEntry, sessionFormat } from '../sessions/session-format.js'

/**
 * Traces of Amazon Bedrock agents, as `InvokeAgent` streams them with `enableTrace`: a part a record, or lists of them. Shapes: the
 * API reference of bedrock-agent-runtime. What a call gave back has the same `traceId`.
 */
export const bedrockAgents = sessionFormat({
  id: 'bedrock-agents',
  title: 'Amazon Bedrock agent traces',
  marks: ['trace', 'orchestrationTrace', 'agentId', 'sessionId', 'returnControl', 'completion', 'traces'],
  recognise: (record) => (partsIn(record).length > 0 ? 'certain' : 'no'),
  open: () => (record) => {
    const parts = partsIn(record)
    return parts.length === 0 ? undefined : parts.flatMap(partEntries)
  },
})

/** Parts stand alone, in a list, or as the stream wraps them (`{trace: {trace, sessionId}}`). */
function partsIn(record: JsonObject, depth = 0): readonly JsonObject[] {
  if (stepsIn(record).length > 0 || isObject(record.returnControl)) return [record]
  if (depth > 2) return []
  const held = isObject(record.trace) ? [record.trace] : objectsOf(record.completion ?? record.traces ?? record.events)
  return held.flatMap((part) => {
    const inner = partsIn(part, depth + 1)
    const { sessionId = null, eventTime = null } = record
    return inner.map((each) => (each === part && sessionId !== null ? { sessionId, eventTime, ...each } : each))
  })
}

const kinds = [
  ...['orchestrationTrace', 'preProcessingTrace', 'postProcessingTrace', 'routingClassifierTrace'],
  ...['customOrchestrationTrace', 'failureTrace', 'guardrailTrace'],
]

function stepsIn(part: JsonObject): readonly JsonObject[] {
  if (isStep(part)) return [part]
  const trace = objectOf(part.trace) ?? part
  return objectsOf(kinds.map((kind) => trace[kind] ?? null))
}

/** A step alone, as the console shows it. */
function isStep(record: JsonObject): boolean {
  const { modelInvocationInput: asked, modelInvocationOutput: answered } = record
  const parts = [record.invocationInput, record.observation, asked, answered, record.rationale]
  return parts.some((part) => isObject(part) && typeof part.traceId === 'string')
}

function partEntries(part: JsonObject): readonly SessionEntry[] {
  const agent = nonEmptyText(part.collaboratorName)
  const steps = stepsIn(part)
  const model = steps.flatMap((step) => nonEmptyText(objectOf(step.modelInvocationInput)?.foundationModel) ?? [])[0]
  const start = model === undefined ? {} : { meta: { model } }
  const entry = { trace: nonEmptyText(part.sessionId), timestamp: part.eventTime, agent, start }
  const events = [...steps.flatMap(stepEvents), ...returned(objectOf(part.returnControl))]
  const last = steps.flatMap(({ observation }) => objectOf(objectOf(observation)?.finalResponse)?.text ?? [])
  const answers = steps.flatMap((step) => usedIn(step) ?? []).map((usage) => ({ ...entry, usage }))
  return [...answers, { ...entry, events, said: { role: 'assistant', content: last, isOneSided: true } }]
}

function usedIn({ modelInvocationOutput: output }: JsonObject): SessionEntry['usage'] {
  const answer = objectOf(output)
  if (answer === undefined) return undefined
  const usage = ofAnswer(usageOf(objectOf(answer.metadata)?.usage))
  return { of: 'answer', id: nonEmptyText(answer.traceId), ...usage }
}

function stepEvents(step: JsonObject): readonly ToolEvent[] {
  const invocation = objectOf(step.invocationInput)
  const observation = objectOf(step.observation)
  return [...(invocation ? invoked(invocation) : []), ...(observation ? observed(observation) : [])]
}

type Reader = (input: JsonObject) => { readonly tool: string | undefined; readonly args: JsonValue | undefined }

/** What an agent may call, and how the call is named. */
const inputs: Readonly<Record<string, Reader>> = {
  actionGroupInvocationInput: (input) => ({ tool: actionOf(input), args: argsOf(input) }),
  functionInvocationInput: (input) => ({ tool: actionOf(input), args: argsOf(input) }),
  apiInvocationInput: (input) => ({ tool: actionOf(input), args: argsOf(input) }),
  knowledgeBaseLookupInput: (input) => ({ tool: 'knowledge_base_lookup', args: input }),
  codeInterpreterInvocationInput: (input) => ({ tool: 'code_interpreter', args: input }),
  agentCollaboratorInvocationInput: (input) => ({ tool: 'agent_collaborator', args: input }),
}

/** An agent may be given what this list does not know. */
function invoked(invocation: JsonObject): readonly ToolEvent[] {
  const calls = Object.entries(inputs).flatMap(([name, read]): readonly ToolEvent[] => {
    const input = objectOf(invocation[name])
    if (input === undefined) return []
    const { tool, args } = read(input)
    if (tool === undefined) return [{ type: 'nameless', from: invocation }]
    return [{ type: 'call', from: invocation, call: { id: textOf(invocation.traceId), tool, args } }]
  })
  return calls.length > 0 ? calls : [{ type: 'unread', from: invocation }]
}

/** A function, or the operation of an API. */
function actionOf(input: JsonObject): string | undefined {
  const path = nonEmptyText(input.apiPath)
  const verb = nonEmptyText(input.verb ?? input.httpMethod)
  return (
    nonEmptyText(input.function) ?? (path === undefined || verb === undefined ? path : `${verb.toUpperCase()} ${path}`)
  )
}

function argsOf({ parameters, requestBody }: JsonObject): JsonValue {
  const properties = Object.values(objectOf(objectOf(requestBody)?.content) ?? {})
  const bodies = properties.flatMap((body) => objectsOf(isObject(body) ? body.properties : body))
  return isObject(parameters) ? parameters : named([...objectsOf(parameters), ...bodies])
}

function named(parameters: readonly JsonObject[]): JsonValue {
  return Object.fromEntries(parameters.map(({ name, value }) => [textOf(name) ?? '', value ?? null]))
}

function observed(observation: JsonObject): readonly ToolEvent[] {
  const id = textOf(observation.traceId)
  const outcome = outcomeOf(observation)
  return id === undefined || outcome === undefined
    ? []
    : [{ type: 'result', from: observation, result: { id, ...outcome } }]
}

function outcomeOf(observation: JsonObject): SentOutcome | undefined {
  const reprompt = objectOf(observation.repromptResponse)
  if (reprompt) return { error: nonEmptyText(reprompt.text) ?? true }
  const code = objectOf(observation.codeInterpreterInvocationOutput)
  if (code)
    return {
      content: code.executionOutput ?? null,
      error: code.executionError ?? (code.executionTimeout === true ? 'timeout' : null),
    }
  const group = objectOf(observation.actionGroupInvocationOutput)
  const collaborator = objectOf(objectOf(observation.agentCollaboratorInvocationOutput)?.output)
  const lookup = objectOf(observation.knowledgeBaseLookupOutput)
  const content = group?.text ?? collaborator?.text ?? lookup?.retrievedReferences
  return content === undefined ? undefined : { content }
}

/** Calls that the program around the agent is asked to make. */
function returned(control: JsonObject | undefined): readonly ToolEvent[] {
  return objectsOf(control?.invocationInputs).map((input): ToolEvent => {
    const call = objectOf(input.functionInvocationInput ?? input.apiInvocationInput)
    const tool = call && actionOf(call)
    if (!call || tool === undefined) return { type: 'nameless', from: input }
    const id = textOf(control?.invocationId)
    return { type: 'call', from: input, call: { id, tool, args: argsOf(call), phase: 'requested' } }
  })
}

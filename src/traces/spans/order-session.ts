import { argumentsOf } from '../../calls/arguments.js'
import { rfc3339 } from '../../calls/time/read-time.js'
import { writeJson } from '../../json/write-json.js'
import type { JsonValue } from '../../model/json.js'
import type { ToolCall } from '../../model/trace.js'
import { bareName, type SessionStep } from './join-trace.js'
import type { RequestedCall, SpanCall } from './span-note.js'

/** A call of a session in its final place. */
export interface OrderedCall {
  readonly call: ToolCall
  readonly step: SessionStep
  /** Its place within the step: 0 for a call that ran. */
  readonly index: number
}

interface Request {
  readonly asked: RequestedCall
  readonly step: SessionStep
  readonly index: number
  answered: boolean
}

interface Execution {
  readonly call: SpanCall
  readonly step: SessionStep
  request?: Request
}

/**
 * The calls of one session in the order in which the model asked for them: each call that ran, joined with the request that
 * led to it, and each request that never ran. Steps are in file order, from any number of OpenTelemetry traces.
 */
export function orderSession(steps: readonly SessionStep[]): readonly OrderedCall[] {
  const starts = startTimes(steps)
  const byStart = [...steps.keys()]
    .sort((a, b) => compareSteps(a, b, steps, starts))
    .map((at) => steps[at] as SessionStep)
  const position = new Map(byStart.map((step, at) => [step, at]))

  const requests = byStart.flatMap((step) =>
    step.requests.map((asked, index): Request => ({ asked, step, index, answered: false })),
  )
  const executions = withoutEchoes(
    byStart.flatMap((step): Execution[] => (step.call ? [{ call: step.call, step }] : [])),
  )
  pair(executions, requests)

  // The calls of one answer stand together, where the first of them started, in the order of the answer.
  const answerPlace = new Map<SessionStep, number>()
  for (const { request, step } of executions) {
    if (request && !answerPlace.has(request.step)) answerPlace.set(request.step, position.get(step) as number)
  }
  const placed = [
    ...executions.map((execution) => ({
      answer: execution.request?.step ?? execution.step,
      index: execution.request?.index ?? 0,
      ordered: executedCall(execution),
    })),
    ...neverRan(requests).map((request) => ({
      answer: request.step,
      index: request.index,
      ordered: requestedCall(request),
    })),
  ]
  const placeOf = (step: SessionStep) => answerPlace.get(step) ?? (position.get(step) as number)
  return placed.sort((a, b) => placeOf(a.answer) - placeOf(b.answer) || a.index - b.index).map((entry) => entry.ordered)
}

/**
 * Agents that send spans and log events record each call in both: the span counts, one for one, by id or else by tool.
 */
function withoutEchoes(executions: readonly Execution[]): readonly Execution[] {
  if (!executions.some(({ call }) => call.isLogged) || executions.every(({ call }) => call.isLogged)) return executions
  const spans = new Map<string, number>()
  for (const { call } of executions) {
    if (!call.isLogged) for (const key of echoKeys(call)) spans.set(key, (spans.get(key) ?? 0) + 1)
  }
  return executions.filter(({ call }) => {
    if (!call.isLogged) return true
    const [key = ''] = echoKeys(call)
    const open = spans.get(key) ?? 0
    spans.set(key, open - 1)
    return open <= 0
  })
}

function echoKeys({ id, tool }: SpanCall): readonly string[] {
  const byTool = `tool ${tool}`
  return id === undefined ? [byTool] : [`id ${id}`, byTool]
}

/** A span without a time stands where the file has it. */
function startTimes(steps: readonly SessionStep[]): readonly bigint[] {
  let last = 0n
  return steps.map((step) => {
    if (step.start !== undefined) last = BigInt(step.start)
    return last
  })
}

function compareSteps(a: number, b: number, steps: readonly SessionStep[], starts: readonly bigint[]): number {
  const [startA, startB] = [starts[a] as bigint, starts[b] as bigint]
  if (startA !== startB) return startA < startB ? -1 : 1
  return (steps[a] as SessionStep).depth - (steps[b] as SessionStep).depth || a - b
}

/** Finds for each call that ran its request: by call id (and, as ids repeat, arguments), else by tool and arguments, else by tool; repeated keys in order. */
function pair(executions: readonly Execution[], requests: readonly Request[]): void {
  const ids = requests.flatMap(({ asked }) => asked.id ?? [])
  const hasRepeats = new Set(ids).size < ids.length
  const rounds: readonly Round[] = [
    {
      of: (call) => hasRepeats && call.id !== undefined && call.args !== undefined,
      key: (call) => (call.id === undefined ? undefined : `${call.id} ${call.tool} ${canonicalText(argsOf(call))}`),
    },
    { of: () => true, key: (call) => call.id },
    {
      of: (call) => !call.namesClass && call.args !== undefined,
      key: (call) => `${call.tool} ${canonicalText(argsOf(call))}`,
    },
    { of: (call) => !call.namesClass, key: (call) => call.tool },
    { of: (call) => call.mcp === true, key: (call) => bareName(call.tool) },
    { of: (call) => call.namesClass === true, key: (call) => canonicalText(argsOf(call)) },
  ]
  for (const { of, key } of rounds) {
    if (requests.every(({ answered }) => answered)) return
    const open = executions.filter(({ call, request }) => !request && of(call))
    if (open.length === 0) continue
    const queues = queuesBy(requests, key)
    for (const execution of open) {
      const request = queues.get(key(execution.call))?.pop()
      if (!request) continue
      request.answered = true
      execution.request = request
    }
  }
}

/** One way to find which request led to a call: calls and requests with equal keys belong together. */
interface Round {
  readonly of: (call: SpanCall) => boolean
  readonly key: (call: SpanCall | RequestedCall) => string | undefined
}

/** Unanswered requests by key, the first one last. */
function queuesBy(requests: readonly Request[], key: Round['key']): ReadonlyMap<string | undefined, Request[]> {
  const queues = new Map<string | undefined, Request[]>()
  for (const request of [...requests].reverse()) {
    const name = key(request.asked)
    if (request.answered || name === undefined) continue
    const queue = queues.get(name)
    if (queue) queue.push(request)
    else queues.set(name, [request])
  }
  return queues
}

/** Requests without an execution; one that repeats another to the letter, id and all, is the same answer recorded twice. */
function neverRan(requests: readonly Request[]): readonly Request[] {
  if (requests.every(({ answered }) => answered)) return []
  const seen = new Set<string>()
  const fresh: Request[] = []
  for (const request of [...requests].sort((a, b) => Number(b.answered) - Number(a.answered))) {
    const { id, tool } = request.asked
    const text = id === undefined ? undefined : writeJson([id, tool, canonicalText(argsOf(request.asked))])
    if (!request.answered && (text === undefined || !seen.has(text))) fresh.push(request)
    if (text !== undefined) seen.add(text)
  }
  return fresh
}

function executedCall({ call, step, request }: Execution): OrderedCall {
  const asked = request?.asked
  return {
    call: {
      trace: step.session,
      id: call.id ?? asked?.id,
      tool: call.namesClass && asked ? asked.tool : call.tool,
      args: call.args ?? (asked && argsOf(asked)),
      timestamp: timeOf(step),
      result: call.result,
      error: call.error,
      phase: call.isDenied ? 'denied' : 'executed',
      durationMs: step.durationMs,
      agent: step.agent,
    },
    step,
    index: 0,
  }
}

function requestedCall({ asked, step, index }: Request): OrderedCall {
  const { tool, id } = asked
  const args = argsOf(asked)
  const { session: trace, agent } = step
  return { call: { trace, id, tool, args, timestamp: timeOf(step), phase: 'requested', agent }, step, index }
}

function argsOf(call: SpanCall | RequestedCall): JsonValue | undefined {
  return 'written' in call ? argumentsOf(call.written) : (call as SpanCall).args
}

function timeOf({ start }: SessionStep): string | undefined {
  return start === undefined ? undefined : rfc3339(BigInt(start))
}

/** Equal for equal arguments whose members stand in the same order, which is how one source writes them twice. */
function canonicalText(args: SpanCall['args']): string {
  return writeJson(args ?? null)
}
